// The verification of a journal as an operation.
#include "service/api/journal.h"

#include <optional>
#include <string>

#include "absl/functional/function_ref.h"
#include "service/api/checkpoints.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/attachments.h"
#include "service/storage/checkpoints.h"
#include "service/storage/journal.h"
#include "service/storage/unions.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::api {
namespace {

v1::VerifyJournalResponse ProgressOf(const journal::Verification& found) {
  v1::VerifyJournalResponse wire;
  wire.set_entry_count(found.entry_count);
  wire.set_row_count(found.row_count);
  wire.set_forgotten_count(found.forgotten_count);
  return wire;
}

v1::JournalDifference ToProto(const journal::Difference& difference) {
  v1::JournalDifference wire;
  wire.set_kind(SameNumber<v1::JournalDifference::Kind>(difference.kind));
  wire.set_table(difference.table);
  wire.set_key(difference.key);
  wire.set_column(difference.column);
  wire.set_sequence(difference.sequence);
  return wire;
}

// The present checkpoint and the way to it from the older one. Where the stored tree no longer
// gives a proof, there is none to give, and verification has said why.
absl::Status AddConsistency(const Snapshot& snapshot, UnionId union_id, const Checkpoint& older,
                            v1::VerifyJournalResponse& last) {
  const absl::StatusOr<storage::SignedHead> head = storage::SignHead(snapshot, union_id);
  if (absl::IsDataLoss(head.status())) return absl::OkStatus();
  RETURN_IF_ERROR(head.status());
  last.set_checkpoint(head->note);
  for (const LogKey& key : head->chain.keys) last.add_key_statements(key.statement);
  if (older.size > head->head.size) return absl::OkStatus();
  const absl::StatusOr<journal::ProofHashes> proof =
      storage::ProveConsistency(snapshot, union_id, older.size, head->head.size);
  if (absl::IsDataLoss(proof.status())) return absl::OkStatus();
  RETURN_IF_ERROR(proof.status());
  for (const crypto::Hash& hash : *proof) {
    last.add_consistency(std::string(crypto::View(hash)));
  }
  return absl::OkStatus();
}

absl::Status VerifyJournal(const Snapshot& snapshot, const v1::VerifyJournalRequest& request,
                           absl::FunctionRef<bool(const v1::VerifyJournalResponse&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, JournalOf(snapshot, request.parent()));
  std::optional<Checkpoint> older;
  if (!request.since().empty()) {
    ASSIGN_OR_RETURN(older, CheckOlder(snapshot, "since", request.since(), union_id));
  }
  const auto progress = [&](const journal::Verification& so_far) {
    return emit(ProgressOf(so_far));
  };
  journal::Head since{.union_id = union_id};
  if (older.has_value()) {
    since.size = older->size;
    since.root_hash = older->root;
  }
  ASSIGN_OR_RETURN(journal::Verification found,
                   older.has_value() ? journal::VerifySince(snapshot, since, progress)
                                     : journal::Verify(snapshot, union_id, progress));
  RETURN_IF_ERROR(storage::CheckFiles(
      snapshot, union_id, [&](int64_t) { return emit(ProgressOf(found)); },
      [&](const journal::Difference& difference) {
        ++found.difference_count;
        if (!found.first_difference.has_value()) found.first_difference = difference;
      }));
  v1::VerifyJournalResponse last = ProgressOf(found);
  last.set_done(true);
  if (found.first_difference.has_value()) {
    *last.mutable_first_difference() = ToProto(*found.first_difference);
  }
  last.set_difference_count(found.difference_count);
  last.set_root_hash(crypto::Hex(found.root_hash));
  if (older.has_value()) {
    RETURN_IF_ERROR(AddConsistency(snapshot, union_id, *older, last));
  }
  if (!emit(last)) return absl::CancelledError("nobody listens any more");
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<UnionId> JournalOf(const Snapshot& snapshot, const std::string& parent) {
  if (parent.empty()) return kInstallation;
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", parent));
  ASSIGN_OR_RETURN(const auto found, storage::FindUnion(snapshot, union_id));
  if (!found.has_value()) return NotFound("parent", parent);
  return union_id;
}

std::unique_ptr<Service> MakeJournalService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.JournalService");
  service->Stream("VerifyJournal", VerifyJournal);
  return service;
}

}  // namespace unioncare::api
