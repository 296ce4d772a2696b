// Signing keys, signed heads and proofs.
#include "service/storage/checkpoints.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "service/base/signatures.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/entry.h"
#include "service/storage/signing_keys.h"

namespace unioncare::storage {
namespace {

constexpr int64_t kAliveEvery = 4096;  // entries between two looks whether somebody still waits

constexpr sql::Sql kSelectStatements = {
    "SELECT statement FROM signing_keys WHERE union_id = 0 ORDER BY id LIMIT $1"};
constexpr sql::Sql kSelectAny = {
    "SELECT id FROM signing_keys WHERE union_id = 0 ORDER BY id LIMIT 1"};
constexpr sql::Sql kSelectPerson = {
    "SELECT wrapped_key FROM person_keys WHERE union_id = $1 AND person_id = $2"};

std::string KeysOf(const Snapshot& snapshot) { return absl::StrCat(snapshot.directory(), "/keys"); }

absl::StatusOr<std::optional<crypto::Key>> PersonKeyOf(const Snapshot& snapshot, int64_t union_id,
                                                       int64_t person) {
  std::string wrapped;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSelectPerson,
      [&](sql::Row row) { wrapped = std::string(row.Bytes(0)); }, union_id, person));
  if (wrapped.empty()) return std::optional<crypto::Key>();
  ASSIGN_OR_RETURN(crypto::Key key, journal::UnwrapPersonKey(snapshot.vault(), wrapped, union_id,
                                                             person));
  return std::optional<crypto::Key>(std::move(key));
}

// Finds the entries about one disbursement. Images that are sealed show by their locator whether
// they are of its row, without being opened.
class Finder {
 public:
  Finder(const Snapshot& snapshot, UnionId union_id, DisbursementId id)
      : resource_(absl::StrCat("unions/", Number(union_id), "/disbursements/", Number(id))),
        key_{absl::StrCat(Number(union_id)), absl::StrCat(Number(id))},
        locator_(journal::Locator(snapshot.vault(), kTable, key_)) {}

  bool Concerns(absl::string_view bytes) const {
    const std::optional<journal::Entry> entry = journal::DecodeEntry(bytes);
    if (!entry.has_value()) return false;
    if (entry->head.resource == resource_) return true;
    return std::any_of(entry->frames.begin(), entry->frames.end(),
                       [&](absl::string_view frame) { return IsOfRow(frame); });
  }

 private:
  static constexpr absl::string_view kTable = "disbursements";

  bool IsOfRow(absl::string_view bytes) const {
    const std::optional<journal::Frame> frame = journal::DecodeFrame(bytes);
    if (!frame.has_value()) return false;
    if (frame->person != 0) return frame->locator == locator_;
    const std::optional<journal::ImageText> image = journal::ReadImage(frame->image);
    return image.has_value() && image->table == kTable && image->key == key_;
  }

  const std::string resource_;
  const std::vector<std::string> key_;
  const std::string locator_;
};

// Whether an opened image is of the disbursement: of its row, or of one below it.
bool IsBelow(const journal::ImageText& image, UnionId union_id, DisbursementId id) {
  return (image.table == "disbursements" || absl::StartsWith(image.table, "disbursement_")) &&
         image.key.size() >= 2 && image.key[0] == absl::StrCat(Number(union_id)) &&
         image.key[1] == absl::StrCat(Number(id));
}

absl::Status OpenImages(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                        ProvenEntry& proven) {
  const std::optional<journal::Entry> entry = journal::DecodeEntry(proven.bytes);
  CHECK(entry.has_value());
  for (size_t i = 0; i < entry->frames.size(); ++i) {
    const std::optional<journal::Frame> frame = journal::DecodeFrame(entry->frames[i]);
    if (!frame.has_value() || frame->person == 0) continue;
    ASSIGN_OR_RETURN(const std::optional<crypto::Key> person,
                     PersonKeyOf(snapshot, frame->union_id, frame->person));
    if (!person.has_value()) continue;
    const absl::StatusOr<crypto::Key> key = crypto::MessageKeyOf(*person, frame->image);
    if (!key.ok()) continue;
    const absl::StatusOr<std::string> opened = crypto::OpenMessage(
        *key, frame->image,
        journal::ImagePlace(frame->union_id, frame->person, frame->locator));
    if (!opened.ok()) continue;  // verification reports it
    const std::optional<journal::ImageText> image = journal::ReadImage(*opened);
    if (!image.has_value() || !IsBelow(*image, union_id, id)) continue;
    proven.opened.push_back({.position = static_cast<int>(i), .key = *key});
  }
  return absl::OkStatus();
}

}  // namespace

const journal::Table kSigningKeys("signing_keys", {"union_id", "id"},
                                  {"public_key", "statement", "made_by", "make_us"});

absl::StatusOr<KeyChain> ReadKeyChain(const Snapshot& snapshot) {
  std::vector<std::string> statements;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSelectStatements,
      [&](sql::Row row) { statements.emplace_back(row.Text(0)); }, kLogKeysMax));
  KeyChain chain;
  if (ReadKeys(statements, chain) != ProofFault::kNone) {
    return absl::DataLossError("the statements of the signing keys do not follow from each other");
  }
  return chain;
}

absl::StatusOr<bool> NoSigningKeys(const Snapshot& snapshot) {
  bool none = true;
  RETURN_IF_ERROR(
      sql::Query(snapshot.connection(), kSelectAny, [&](sql::Row) { none = false; }));
  return none;
}

absl::StatusOr<LogKey> MakeSigningKey(Transaction& transaction, const KeyWish& wish) {
  ASSIGN_OR_RETURN(const bool first, NoSigningKeys(transaction));
  KeyChain chain;
  std::optional<crypto::Key> before;
  if (!first) {
    ASSIGN_OR_RETURN(chain, ReadKeyChain(transaction));
    if (chain.keys.size() == kLogKeysMax) {
      return absl::ResourceExhaustedError("the signing key was changed too often");
    }
    const std::string& public_key = chain.keys.back().public_key;
    absl::StatusOr<crypto::Key> present = ReadSigningKey(KeysOf(transaction), public_key);
    if (!present.ok() && !wish.lost) return present.status();
    if (present.ok() && wish.lost) {
      return Refuse(Reason::kSigningKeyPresent, {{"given", SigningKeyFile(public_key)}});
    }
    if (present.ok()) before = *present;
  }
  const crypto::Key seed(transaction.Bytes(crypto::Key::kBytes));
  LogKey made{.number = static_cast<int64_t>(chain.keys.size()) + 1,
              .public_key = crypto::PublicKeyOf(seed),
              .make_time = transaction.now(),
              .vouched = first || before.has_value()};
  const std::string server = first ? ServerOrigin(made.public_key) : chain.server;
  made.statement = StateKey(server, made, seed, first ? nullptr : &chain.keys.back(),
                            before.has_value() ? &*before : nullptr);
  if (!wish.try_only) RETURN_IF_ERROR(WriteSigningKey(KeysOf(transaction), seed));
  RETURN_IF_ERROR(journal::Insert(
      transaction, kSigningKeys, journal::kNobody,
      {kInstallation, made.number, sql::Blob{made.public_key}, made.statement,
       transaction.actor().user, absl::ToUnixMicros(made.make_time)}));
  transaction.Concerns(kInstallation, absl::StrCat("logKeys/", made.number));
  return made;
}

absl::StatusOr<SignedHead> SignHead(const Snapshot& snapshot, UnionId union_id) {
  SignedHead made;
  ASSIGN_OR_RETURN(made.chain, ReadKeyChain(snapshot));
  made.key = made.chain.keys.back();
  ASSIGN_OR_RETURN(const crypto::Key seed,
                   ReadSigningKey(KeysOf(snapshot), made.key.public_key));
  ASSIGN_OR_RETURN(journal::Head head, journal::HeadOf(snapshot, union_id));
  made.head = {.origin = LogOrigin(made.chain.server, union_id),
               .size = head.size,
               .root = std::move(head.root_hash)};
  made.note = SignNote(TextOf(made.head), made.head.origin, {seed});
  return made;
}

absl::StatusOr<journal::ProofHashes> ProveConsistency(const Snapshot& snapshot, UnionId union_id,
                                                      int64_t old_size, int64_t size) {
  return journal::ConsistencyProof(old_size, size, [&](journal::Node node) {
    return journal::HashOfNode(snapshot, union_id, node);
  });
}

absl::StatusOr<std::vector<ProvenEntry>> ProveDisbursement(const Snapshot& snapshot,
                                                           UnionId union_id, DisbursementId id,
                                                           int64_t size, bool open,
                                                           absl::FunctionRef<bool()> alive) {
  const Finder finder(snapshot, union_id, id);
  std::vector<ProvenEntry> found;
  bool cancelled = false;
  size_t bytes_total = 0;
  RETURN_IF_ERROR(journal::ReadEntries(
      snapshot, union_id, [&](int64_t sequence, absl::string_view bytes) {
        if (sequence > size) return false;
        cancelled = sequence % kAliveEvery == 0 && !alive();
        if (cancelled) return false;
        if (!finder.Concerns(bytes)) return true;
        bytes_total += bytes.size();
        found.push_back({.sequence = sequence, .bytes = std::string(bytes)});
        // What is more than fits is refused by whoever writes it.
        return bytes_total <= kProofBytesMax;
      }));
  if (cancelled) return absl::CancelledError("nobody waits for the proof any more");
  for (ProvenEntry& entry : found) {
    ASSIGN_OR_RETURN(entry.path,
                     journal::InclusionProof(entry.sequence - 1, size, [&](journal::Node node) {
                       return journal::HashOfNode(snapshot, union_id, node);
                     }));
    if (open) RETURN_IF_ERROR(OpenImages(snapshot, union_id, id, entry));
  }
  return found;
}

}  // namespace unioncare::storage
