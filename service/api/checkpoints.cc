// Checkpoints, signing keys and proofs as operations.
#include "service/api/checkpoints.h"

#include <set>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/api/convert.h"
#include "service/api/disbursement_sight.h"
#include "service/api/journal.h"
#include "service/base/crypto.h"
#include "service/base/log.h"
#include "service/base/status.h"
#include "service/domain/disbursement_proofs.h"
#include "service/domain/refusal.h"
#include "service/storage/checkpoints.h"
#include "service/storage/reveals.h"
#include "service/storage/signing_keys.h"
#include "unioncare/v1/checkpoints.pb.h"

namespace unioncare::api {
namespace {

constexpr size_t kShownBytesMax = 120;  // of a line that was given

absl::StatusOr<v1::Checkpoint> GetCheckpoint(const Snapshot& snapshot,
                                             const v1::GetCheckpointRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, JournalOf(snapshot, request.parent()));
  ASSIGN_OR_RETURN(const storage::SignedHead made, storage::SignHead(snapshot, union_id));
  v1::Checkpoint wire;
  wire.set_note(made.note);
  wire.set_origin(made.head.origin);
  wire.set_size(made.head.size);
  wire.set_root_hash(crypto::Hex(made.head.root));
  wire.set_public_key(crypto::Hex(made.key.public_key));
  wire.set_verifier_key(VerifierKey(made.head.origin, made.key.public_key));
  for (const LogKey& key : made.chain.keys) wire.add_key_statements(key.statement);
  return wire;
}

absl::StatusOr<v1::LogKey> CreateLogKey(Transaction& transaction,
                                        const v1::CreateLogKeyRequest& request) {
  ASSIGN_OR_RETURN(const LogKey made,
                   storage::MakeSigningKey(transaction, {.lost = request.lost(),
                                                         .try_only = request.validate_only()}));
  v1::LogKey wire;
  wire.set_name(absl::StrCat("logKeys/", made.number));
  wire.set_public_key(crypto::Hex(made.public_key));
  *wire.mutable_make_time() = ToProto(made.make_time);
  wire.set_vouched(made.vouched);
  wire.set_statement(made.statement);
  return wire;
}

// What a proof is made of on a reader, because finding the entries reads the whole log.
struct PreparedProof {
  DisbursementProof proof;
  std::string file;
  int open_count = 0;
  // Whose images it opens.
  std::set<MemberId> persons;
};

// Whether some entry says openly that it is about the disbursement: else nobody could see that.
bool IsShown(const PreparedProof& made) {
  DisbursementProof read;
  ProofClaims claims;
  return CheckProof(made.file, "", read, claims) != ProofFault::kNotShown;
}

absl::StatusOr<PreparedProof> PrepareProof(const Snapshot& snapshot,
                                           const v1::ExportDisbursementProofRequest& request,
                                           absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(snapshot, "name", request.name()));
  if (request.open() && request.reason().empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  }
  const UnionId union_id = seen.name.union_id;
  ASSIGN_OR_RETURN(const storage::SignedHead head, storage::SignHead(snapshot, union_id));
  PreparedProof made;
  made.proof.resource = request.name();
  made.proof.checkpoint = head.note;
  for (const LogKey& key : head.chain.keys) made.proof.key_statements.push_back(key.statement);
  ASSIGN_OR_RETURN(made.proof.entries,
                   storage::ProveDisbursement(snapshot, union_id, seen.name.id, head.head.size,
                                              request.open(), alive));
  for (const ProvenEntry& entry : made.proof.entries) {
    const auto decoded = journal::DecodeEntry(entry.bytes);
    for (const OpenImage& open : entry.opened) {
      const auto frame = journal::DecodeFrame(decoded->frames[static_cast<size_t>(open.position)]);
      made.persons.insert(MemberId{frame->person});
      ++made.open_count;
    }
  }
  made.file = FormatProof(made.proof);
  if (made.file.size() > kProofBytesMax) {
    return Refuse(Reason::kProofTooLarge, {{"given", absl::StrCat(made.file.size())},
                                           {"wanted", absl::StrCat(kProofBytesMax)}});
  }
  if (!IsShown(made)) return Refuse(Reason::kProofNotShown, {{"given", request.name()}});
  return made;
}

absl::StatusOr<v1::JournalProof> ExportProof(
    Transaction& transaction, const v1::ExportDisbursementProofRequest& request,
    const PreparedProof& made) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const std::string resource = absl::StrCat(request.name(), "/proof");
  for (const MemberId person : made.persons) {
    RETURN_IF_ERROR(storage::InsertReveal(transaction, seen.name.union_id, person, resource,
                                          request.reason()));
  }
  transaction.Concerns(seen.name.union_id, resource);
  v1::JournalProof wire;
  wire.set_name(request.name());
  wire.set_file(made.file);
  wire.set_entry_count(static_cast<int>(made.proof.entries.size()));
  wire.set_open_count(made.open_count);
  return wire;
}

// The ids of the keys that a note says have signed it.
std::string SignersOf(const std::string& note) {
  SignedNote read;
  if (ReadNote(note, read) != ProofFault::kNone) return "";
  return absl::StrJoin(read.signatures, ", ", [](std::string* out, const NoteSignature& each) {
    absl::StrAppend(out, crypto::Hex(each.key_id));
  });
}

}  // namespace

absl::StatusOr<Checkpoint> CheckOlder(const Snapshot& snapshot, absl::string_view field,
                                      const std::string& note, UnionId union_id) {
  ASSIGN_OR_RETURN(const KeyChain chain, storage::ReadKeyChain(snapshot));
  SignedCheckpoint opened;
  ProofFault fault = OpenCheckpoint(note, chain.server, chain.keys, opened);
  const std::string wanted = LogOrigin(chain.server, union_id);
  if (fault != ProofFault::kMalformed && opened.head.origin != wanted) {
    return Refuse(Reason::kCheckpointOtherLog, {{"field", std::string(field)},
                                                {"given", opened.head.origin},
                                                {"wanted", wanted}});
  }
  if (fault == ProofFault::kMalformed) {
    const std::vector<std::string> lines = absl::StrSplit(note, absl::MaxSplits('\n', 1));
    return Refuse(Reason::kCheckpointMalformed,
                  {{"field", std::string(field)}, {"given", lines[0].substr(0, kShownBytesMax)}});
  }
  if (fault != ProofFault::kNone) {
    return Refuse(Reason::kCheckpointSignature,
                  {{"field", std::string(field)}, {"given", SignersOf(note)}});
  }
  return opened.head;
}

absl::Status MakeFirstSigningKey(Store& store) {
  bool none = false;
  RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    ASSIGN_OR_RETURN(none, storage::NoSigningKeys(snapshot));
    if (none) return absl::OkStatus();
    // Care goes on without the key; whoever asks for a checkpoint is told.
    const absl::StatusOr<storage::SignedHead> head = storage::SignHead(snapshot, kInstallation);
    if (!head.ok()) {
      Log(LogLevel::kWarning, "signing key", {{"error", std::string(head.status().message())}});
    }
    return absl::OkStatus();
  }));
  if (!none) return absl::OkStatus();
  return AsSystem(store, "system/MakeSigningKey", [](Transaction& transaction) {
    return storage::MakeSigningKey(transaction, {}).status();
  });
}

std::unique_ptr<Service> MakeCheckpointService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.CheckpointService");
  service->Query("GetCheckpoint", GetCheckpoint);
  service->Mutate("CreateLogKey", CreateLogKey);
  service->Mutate("ExportDisbursementProof", PrepareProof, ExportProof);
  return service;
}

}  // namespace unioncare::api
