// The verification of a journal as an operation.
#include "service/api/journal.h"

#include "absl/functional/function_ref.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/attachments.h"
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

// The union whose log is asked for; without a parent it is that of the installation.
absl::StatusOr<UnionId> JournalOf(const Snapshot& snapshot, const std::string& parent) {
  if (parent.empty()) return kInstallation;
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", parent));
  ASSIGN_OR_RETURN(const auto found, storage::FindUnion(snapshot, union_id));
  if (!found.has_value()) {
    return NotFound("parent", parent);
  }
  return union_id;
}

absl::Status VerifyJournal(const Snapshot& snapshot, const v1::VerifyJournalRequest& request,
                           absl::FunctionRef<bool(const v1::VerifyJournalResponse&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, JournalOf(snapshot, request.parent()));
  ASSIGN_OR_RETURN(journal::Verification found,
                   journal::Verify(snapshot, union_id, [&](const journal::Verification& so_far) {
                     return emit(ProgressOf(so_far));
                   }));
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
  if (!emit(last)) return absl::CancelledError("nobody listens any more");
  return absl::OkStatus();
}

}  // namespace

std::unique_ptr<Service> MakeJournalService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.JournalService");
  service->Stream("VerifyJournal", VerifyJournal);
  return service;
}

}  // namespace unioncare::api
