// Farewells at retirement: their cases are opened, moved and cancelled like any, but by themselves.
#include "service/api/farewells.h"

#include <optional>
#include <utility>
#include <vector>

#include "service/api/casework.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/retirements.h"
#include "service/domain/tasks.h"
#include "service/storage/case_view.h"
#include "service/storage/retirements.h"
#include "service/storage/tasks.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

// What people read of a case that the program has opened, or ended without being told why.
constexpr char kSummary[] = "退休登记，安排荣退欢送 (retirement recorded: farewell to be arranged)";
constexpr char kCorrected[] = "退休登记已更正 (the retirement was corrected)";

absl::Status Open(Transaction& transaction, UnionId union_id, const Member& member) {
  ASSIGN_OR_RETURN(
      const std::vector<Case> cases,
      storage::CasesOf(transaction, union_id, member.id, Occasion::kRetirement));
  if (const Case* known = FarewellAmong(cases, *member.retired_on); known != nullptr) {
    return storage::InsertFarewell(transaction, union_id,
                                   {.member = member.id, .case_id = known->id, .opened = false});
  }
  Event event;
  event.union_id = union_id;
  event.member = member.id;
  event.occasion = Occasion::kRetirement;
  event.event_on = member.retired_on;
  event.summary = kSummary;
  ASSIGN_OR_RETURN(const Reported reported, Report(transaction, event));
  ASSIGN_OR_RETURN(const std::optional<MemberId> host,
                   storage::FarewellHost(transaction, union_id, member));
  if (host.has_value()) {
    const CaseCommand assign{
        .union_id = union_id, .step = CaseStep::kAssign, .responsible = *host};
    const CaseCommandFacts facts{.current = reported.kept,
                                 .born_on = member.birth_date,
                                 .responsible = MemberState::kActive};
    ASSIGN_OR_RETURN(Case assigned, Decide(assign, facts, transaction.now()));
    RETURN_IF_ERROR(storage::KeepCase(transaction, union_id, /*opened=*/false, assigned));
  }
  return storage::InsertFarewell(
      transaction, union_id,
      {.member = member.id, .case_id = reported.kept.id, .opened = true});
}

absl::Status Move(Transaction& transaction, UnionId union_id, const Case& current,
                  const Member& member) {
  const UpdateCase command{.union_id = union_id,
                           .etag = EtagOfVersion(current.version),
                           .update_mask = {"event_on"},
                           .event_on = member.retired_on};
  const UpdateCaseFacts facts{.current = current, .born_on = member.birth_date};
  ASSIGN_OR_RETURN(Case moved, Decide(command, facts, transaction.now()));
  ASSIGN_OR_RETURN(const OccasionRule rule, storage::RuleFor(transaction, union_id, moved));
  RETURN_IF_ERROR(
      KeepClocks(transaction, union_id, current, rule, /*opened=*/false, moved).status());
  return storage::KeepCase(transaction, union_id, /*opened=*/false, moved);
}

absl::Status Cancel(Transaction& transaction, UnionId union_id, const Case& current,
                    absl::string_view reason) {
  const CaseCommand command{
      .union_id = union_id,
      .step = CaseStep::kCancel,
      .reason = reason.empty() ? std::string(kCorrected) : std::string(reason)};
  CaseCommandFacts facts{.current = current};
  ASSIGN_OR_RETURN(const std::vector<Task> open,
                   storage::OpenTasksOf(transaction, union_id, current.id));
  for (const Task& task : open) facts.open_tasks.push_back(NameOf(union_id, task.id));
  ASSIGN_OR_RETURN(Case cancelled, Decide(command, facts, transaction.now()));
  for (const Task& task : open) {
    Task after = AfterEnd(task, cancelled.state, command.reason);
    if (after.state == task.state) continue;
    RETURN_IF_ERROR(storage::ReplaceTask(transaction, union_id, after));
  }
  return storage::KeepCase(transaction, union_id, /*opened=*/false, cancelled);
}

}  // namespace

bool RetirementDiffers(const Member& before, const Member& after) {
  return before.retired_on != after.retired_on || before.retire_kind != after.retire_kind;
}

absl::Status KeepFarewell(Transaction& transaction, UnionId union_id, const Member& before,
                          const Member& after, absl::string_view reason) {
  if (!RetirementDiffers(before, after)) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<storage::Farewell> linked,
                   storage::FindFarewell(transaction, union_id, after.id));
  const FarewellStep step =
      FarewellFor(before, after, linked.has_value(), Today(transaction.now()));
  if (step == FarewellStep::kNone) return absl::OkStatus();
  if (step == FarewellStep::kOpen) return Open(transaction, union_id, after);
  ASSIGN_OR_RETURN(const std::optional<Case> current,
                   storage::FindCase(transaction, union_id, linked->case_id));
  if (!current.has_value()) return absl::DataLossError("a farewell without its case");
  // What somebody did stays: a case that people opened, and one with which somebody came.
  const bool untouched = linked->opened && IsOpen(current->state) && current->visit_count == 0;
  if (step == FarewellStep::kMove) {
    return untouched ? Move(transaction, union_id, *current, after) : absl::OkStatus();
  }
  if (untouched) RETURN_IF_ERROR(Cancel(transaction, union_id, *current, reason));
  return storage::EraseFarewell(transaction, union_id, *linked);
}

}  // namespace unioncare::api
