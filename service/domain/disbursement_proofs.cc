// The text of a proof, and its checking.
#include "service/domain/disbursement_proofs.h"

#include <algorithm>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/signatures.h"
#include "service/domain/types.h"

namespace unioncare {
namespace {

constexpr absl::string_view kTitle = "unioncare disbursement proof 1\n";
constexpr absl::string_view kTable = "disbursements";
constexpr absl::string_view kHead = "\ncheckpoint\n";

std::string Base64(absl::string_view bytes) { return crypto::Base64(bytes); }

bool FromBase64(absl::string_view text, std::string& bytes) {
  absl::StatusOr<std::string> decoded = crypto::FromBase64(text);
  if (decoded.ok()) bytes = *std::move(decoded);
  return decoded.ok();
}

// One line between the title and the checkpoint.
bool ReadLine(absl::string_view line, DisbursementProof& proof) {
  const size_t space = line.find(' ');
  if (space == absl::string_view::npos) return false;
  const absl::string_view word = line.substr(0, space), value = line.substr(space + 1);
  std::string bytes;
  if (word == "disbursement") {
    proof.resource = std::string(value);
    return true;
  }
  if (word == "key") {
    proof.key_statements.emplace_back();
    return FromBase64(value, proof.key_statements.back());
  }
  if (word == "entry") {
    proof.entries.emplace_back();
    return absl::SimpleAtoi(value, &proof.entries.back().sequence);
  }
  if (proof.entries.empty()) return false;
  ProvenEntry& entry = proof.entries.back();
  if (word == "bytes") return FromBase64(value, entry.bytes);
  if (word == "path") {
    crypto::Hash hash;
    if (!FromBase64(value, bytes) || bytes.size() != hash.size()) return false;
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    entry.path.push_back(hash);
    return true;
  }
  const std::vector<std::string> parts = absl::StrSplit(value, ' ');
  int position = 0;
  if (word != "open" || parts.size() != 2 || !absl::SimpleAtoi(parts[0], &position) ||
      !FromBase64(parts[1], bytes) || bytes.size() != crypto::Key::kBytes) {
    return false;
  }
  entry.opened.push_back({.position = position, .key = crypto::Key(bytes)});
  return true;
}

// The union and the number in "unions/{union}/disbursements/{disbursement}".
bool ReadResource(absl::string_view resource, int64_t& union_id, int64_t& number) {
  const std::vector<std::string> parts = absl::StrSplit(resource, '/');
  return parts.size() == 4 && absl::SimpleAtoi(parts[1], &union_id) && union_id > 0 &&
         absl::SimpleAtoi(parts[3], &number) && number > 0 &&
         absl::StrCat("unions/", union_id, "/disbursements/", number) == resource;
}

// The images of an entry that can be read: plain ones, and those that the proof opens.
ProofFault ReadImages(const journal::Entry& entry, const ProvenEntry& proven,
                      ProofClaims::Entry& claim) {
  for (size_t i = 0; i < entry.frames.size(); ++i) {
    const std::optional<journal::Frame> frame = journal::DecodeFrame(entry.frames[i]);
    if (!frame.has_value()) return ProofFault::kMalformed;
    std::string image(frame->image);
    if (frame->person != 0) {
      const auto key = std::find_if(
          proven.opened.begin(), proven.opened.end(),
          [&](const OpenImage& each) { return each.position == static_cast<int>(i); });
      if (key == proven.opened.end()) {
        ++claim.sealed_count;
        continue;
      }
      absl::StatusOr<std::string> opened = crypto::OpenMessage(
          key->key, frame->image,
          journal::ImagePlace(frame->union_id, frame->person, frame->locator));
      if (!opened.ok()) return ProofFault::kNotOpened;
      image = *std::move(opened);
    }
    std::optional<journal::ImageText> text = journal::ReadImage(image);
    if (!text.has_value()) return ProofFault::kMalformed;
    claim.images.push_back(*std::move(text));
  }
  // A key for an image that is not there, or is plain, has opened nothing.
  const size_t opened = entry.frames.size() - static_cast<size_t>(claim.sealed_count);
  const auto plain = std::count_if(
      entry.frames.begin(), entry.frames.end(), [](absl::string_view bytes) {
        const std::optional<journal::Frame> frame = journal::DecodeFrame(bytes);
        return frame.has_value() && frame->person == 0;
      });
  return opened - static_cast<size_t>(plain) == proven.opened.size() ? ProofFault::kNone
                                                                     : ProofFault::kMalformed;
}

ProofFault CheckEntry(const ProvenEntry& proven, const DisbursementProof& proof, int64_t union_id,
                      ProofClaims& claims) {
  const std::optional<journal::Entry> entry = journal::DecodeEntry(proven.bytes);
  if (!entry.has_value() || entry->head.sequence != proven.sequence ||
      entry->head.union_id != union_id) {
    return ProofFault::kMalformed;
  }
  const Checkpoint& head = claims.checkpoint.head;
  crypto::Hash root;
  std::copy(head.root.begin(), head.root.end(), root.begin());
  if (!journal::Includes(journal::LeafHash(proven.bytes), proven.sequence - 1, head.size,
                         proven.path, root)) {
    return ProofFault::kNotIncluded;
  }
  ProofClaims::Entry claim{.sequence = proven.sequence,
                           .time_us = entry->head.time_us,
                           .user = entry->head.user,
                           .method = std::string(entry->head.method),
                           .resource = std::string(entry->head.resource)};
  const ProofFault fault = ReadImages(*entry, proven, claim);
  if (fault != ProofFault::kNone) return fault;
  claim.shown = ShowsDisbursement(*entry, claim.images, proof.resource);
  claims.entries.push_back(std::move(claim));
  return ProofFault::kNone;
}

}  // namespace

std::string FormatProof(const DisbursementProof& proof) {
  std::string file = absl::StrCat(kTitle, "disbursement ", proof.resource);
  for (const std::string& statement : proof.key_statements) {
    absl::StrAppend(&file, "\nkey ", Base64(statement));
  }
  for (const ProvenEntry& entry : proof.entries) {
    absl::StrAppend(&file, "\nentry ", entry.sequence, "\nbytes ", Base64(entry.bytes));
    for (const crypto::Hash& hash : entry.path) {
      absl::StrAppend(&file, "\npath ", Base64(crypto::View(hash)));
    }
    for (const OpenImage& open : entry.opened) {
      absl::StrAppend(&file, "\nopen ", open.position, " ", Base64(open.key.view()));
    }
  }
  absl::StrAppend(&file, kHead, proof.checkpoint);
  return file;
}

ProofFault ReadProof(absl::string_view file, DisbursementProof& proof) {
  proof = DisbursementProof();
  const size_t head = file.find(kHead);
  absl::string_view body = file.substr(0, head);
  if (file.size() > kProofBytesMax || head == absl::string_view::npos ||
      !absl::ConsumePrefix(&body, kTitle)) {
    return ProofFault::kMalformed;
  }
  proof.checkpoint = std::string(file.substr(head + kHead.size()));
  for (absl::string_view line : absl::StrSplit(body, '\n')) {
    if (!ReadLine(line, proof)) return ProofFault::kMalformed;
  }
  return FormatProof(proof) == file ? ProofFault::kNone : ProofFault::kMalformed;
}

bool ShowsDisbursement(const journal::Entry& entry, absl::Span<const journal::ImageText> images,
                       absl::string_view resource) {
  if (entry.head.resource == resource) return true;
  int64_t union_id = 0, number = 0;
  if (!ReadResource(resource, union_id, number)) return false;
  const std::vector<std::string> key = {absl::StrCat(union_id), absl::StrCat(number)};
  return std::any_of(images.begin(), images.end(), [&](const journal::ImageText& image) {
    return image.table == kTable && image.key == key;
  });
}

ProofFault CheckProof(absl::string_view file, absl::string_view pinned, DisbursementProof& proof,
                      ProofClaims& claims) {
  claims = ProofClaims();
  if (ReadProof(file, proof) != ProofFault::kNone) return ProofFault::kMalformed;
  int64_t union_id = 0, number = 0;
  if (!ReadResource(proof.resource, union_id, number)) return ProofFault::kMalformed;
  KeyChain chain;
  ProofFault fault = ReadKeys(proof.key_statements, chain);
  if (fault != ProofFault::kNone) return fault;
  claims.key_count = static_cast<int64_t>(chain.keys.size());
  fault = OpenCheckpoint(proof.checkpoint, chain.server, TrustedKeys(chain, pinned),
                         claims.checkpoint);
  if (fault != ProofFault::kNone) return fault;
  if (claims.checkpoint.head.origin != LogOrigin(chain.server, UnionId{union_id})) {
    return ProofFault::kOtherLog;
  }
  int64_t before = 0;
  for (const ProvenEntry& entry : proof.entries) {
    if (entry.sequence <= before) return ProofFault::kMalformed;
    before = entry.sequence;
    fault = CheckEntry(entry, proof, union_id, claims);
    if (fault != ProofFault::kNone) return fault;
  }
  const bool shown = std::any_of(claims.entries.begin(), claims.entries.end(),
                                 [](const ProofClaims::Entry& each) { return each.shown; });
  return shown ? ProofFault::kNone : ProofFault::kNotShown;
}

}  // namespace unioncare
