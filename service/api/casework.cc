// The work with cases as operations.
#include "service/api/casework.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/membership.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/case_view.h"
#include "service/storage/history.h"
#include "service/storage/members.h"
#include "service/storage/tasks.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

bool AnyFollowUp(const std::vector<Task>& tasks) {
  return std::any_of(tasks.begin(), tasks.end(),
                     [](const Task& task) { return task.kind == TaskKind::kFollowUp; });
}

// A case that the caller may change: those who may not read a restricted one may not move it
// either.
absl::StatusOr<SeenCase> FindWorkableCase(const Snapshot& snapshot, absl::string_view field,
                                          const std::string& name) {
  ASSIGN_OR_RETURN(SeenCase seen, FindSeenCase(snapshot, field, name));
  if (seen.view == CaseView::kWhole) return seen;
  return Refuse(Reason::kCaseRestricted, {{"field", std::string(field)}, {"given", name}});
}

// Keeps a case as it was decided, and answers with it.
absl::StatusOr<v1::Case> KeepChanged(Transaction& transaction, const SeenCase& seen,
                                     Case changed) {
  RETURN_IF_ERROR(storage::KeepCase(transaction, seen.union_id, /*opened=*/false, changed));
  transaction.Concerns(seen.union_id, NameOf(seen.union_id, changed.id));
  return CaseToWire(transaction, seen.union_id, changed, seen.member, seen.view);
}

// Moves the state of a case.
template <class Request>
absl::StatusOr<v1::Case> Step(Transaction& transaction, const Request& request, CaseStep step,
                              const std::string& reason) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindWorkableCase(transaction, "name", request.name()));
  CaseCommand command;
  command.union_id = seen.union_id;
  command.step = step;
  command.etag = request.etag();
  command.reason = reason;
  CaseCommandFacts facts;
  facts.current = seen.found;
  facts.born_on = seen.member.birth_date;
  ASSIGN_OR_RETURN(const std::vector<Task> open,
                   storage::OpenTasksOf(transaction, seen.union_id, seen.found.id));
  for (const Task& task : open) facts.open_tasks.push_back(NameOf(seen.union_id, task.id));
  ASSIGN_OR_RETURN(Case changed, Decide(command, facts, transaction.now()));
  for (const Task& task : open) {
    Task after = AfterEnd(task, changed.state, reason);
    if (after.state == task.state) continue;
    RETURN_IF_ERROR(storage::ReplaceTask(transaction, seen.union_id, after));
  }
  return KeepChanged(transaction, seen, std::move(changed));
}

absl::StatusOr<v1::Case> AssignCase(Transaction& transaction,
                                    const v1::AssignCaseRequest& request) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindWorkableCase(transaction, "name", request.name()));
  CaseCommand command;
  command.union_id = seen.union_id;
  command.step = CaseStep::kAssign;
  command.etag = request.etag();
  command.reason = request.reason();
  ASSIGN_OR_RETURN(command.responsible,
                   ParseMemberOf(seen.union_id, "responsible", request.responsible()));
  CaseCommandFacts facts;
  facts.current = seen.found;
  ASSIGN_OR_RETURN(const std::optional<Member> responsible,
                   storage::FindMember(transaction, seen.union_id, command.responsible));
  if (responsible.has_value()) {
    facts.responsible = responsible->state;
    command.responsible = responsible->id;
  }
  ASSIGN_OR_RETURN(Case changed, Decide(command, facts, transaction.now()));
  RETURN_IF_ERROR(CheckSeesCase(transaction, seen.union_id, seen.found, "responsible",
                                command.responsible));
  return KeepChanged(transaction, seen, std::move(changed));
}

absl::StatusOr<v1::Case> MarkCaseUnreachable(Transaction& transaction,
                                             const v1::MarkCaseUnreachableRequest& request) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindWorkableCase(transaction, "name", request.name()));
  CaseCommand command;
  command.union_id = seen.union_id;
  command.step = CaseStep::kMarkUnreachable;
  command.etag = request.etag();
  command.reason = request.reason();
  command.tried_on = *DayFrom(request.tried_on());
  command.replan_on = *DayFrom(request.replan_on());
  CaseCommandFacts facts;
  facts.current = seen.found;
  facts.born_on = seen.member.birth_date;
  ASSIGN_OR_RETURN(Case changed, Decide(command, facts, transaction.now()));
  return KeepChanged(transaction, seen, std::move(changed));
}

absl::StatusOr<v1::Case> DeclineCase(Transaction& transaction,
                                     const v1::DeclineCaseRequest& request) {
  return Step(transaction, request, CaseStep::kDecline, request.reason());
}

absl::StatusOr<v1::Case> RejectCase(Transaction& transaction,
                                    const v1::RejectCaseRequest& request) {
  return Step(transaction, request, CaseStep::kReject, request.reason());
}

absl::StatusOr<v1::Case> CancelCase(Transaction& transaction,
                                    const v1::CancelCaseRequest& request) {
  return Step(transaction, request, CaseStep::kCancel, request.reason());
}

absl::StatusOr<v1::Case> CloseCase(Transaction& transaction,
                                   const v1::CloseCaseRequest& request) {
  return Step(transaction, request, CaseStep::kClose, request.result());
}

absl::StatusOr<v1::Case> ReopenCase(Transaction& transaction,
                                    const v1::ReopenCaseRequest& request) {
  return Step(transaction, request, CaseStep::kReopen, request.reason());
}

absl::StatusOr<v1::Case> UpdateCase(Transaction& transaction,
                                    const v1::UpdateCaseRequest& request) {
  const v1::Case& given = request.case_();
  ASSIGN_OR_RETURN(const SeenCase seen, FindWorkableCase(transaction, "case.name", given.name()));
  unioncare::UpdateCase command;
  command.union_id = seen.union_id;
  command.etag = given.etag();
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  command.event_on = DayFrom(given.event_on());
  command.informed_on = DayFrom(given.informed_on());
  ASSIGN_OR_RETURN(command.informed_time, TimeFrom("case.informed_time", given.has_informed_time(),
                                                   given.informed_time()));
  command.severity = SameNumber<Severity>(given.severity());
  command.summary = given.summary();
  command.discharged_on = DayFrom(given.discharged_on());
  command.restricted = given.restricted();
  UpdateCaseFacts facts;
  facts.current = seen.found;
  facts.born_on = seen.member.birth_date;
  if (!given.informed_by().empty()) {
    ASSIGN_OR_RETURN(command.informed_by,
                     ParseMemberOf(seen.union_id, "case.informed_by", given.informed_by()));
    ASSIGN_OR_RETURN(const std::optional<Member> known,
                     storage::FindMember(transaction, seen.union_id, *command.informed_by));
    facts.informed_by_exists = known.has_value();
  }
  ASSIGN_OR_RETURN(facts.excludes, storage::Excludes(transaction, seen.union_id, seen.found.id));
  ASSIGN_OR_RETURN(Case changed, Decide(command, facts, transaction.now()));
  if (ClocksDiffer(seen.found, changed)) {
    ASSIGN_OR_RETURN(const OccasionRule rule,
                     storage::RuleFor(transaction, seen.union_id, changed));
    ASSIGN_OR_RETURN(const std::optional<absl::CivilDay> follow_up_on,
                     KeepClocks(transaction, seen.union_id, seen.found, rule, /*opened=*/false,
                                changed));
    if (follow_up_on.has_value() && IsOpen(changed.state)) {
      Task task;
      task.case_id = changed.id;
      task.member = changed.member;
      task.kind = TaskKind::kFollowUp;
      task.responsible = changed.responsible;
      task.due_on = follow_up_on;
      task.repeat_days = rule.follow_up_every_days;
      RETURN_IF_ERROR(storage::InsertTask(transaction, seen.union_id, task));
      changed.state = WithFollowUps(changed.state, true);
    }
  }
  return KeepChanged(transaction, seen, std::move(changed));
}

absl::StatusOr<v1::Case> ExcludeFromCase(Transaction& transaction,
                                         const v1::ExcludeFromCaseRequest& request) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindWorkableCase(transaction, "name", request.name()));
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.found));
  ASSIGN_OR_RETURN(MemberId excluded,
                   ParseMemberOf(seen.union_id, "member", request.member()));
  ASSIGN_OR_RETURN(const std::optional<Member> member,
                   storage::FindMember(transaction, seen.union_id, excluded));
  if (!member.has_value()) return NotFound("member", request.member());
  excluded = member->id;
  if (request.undo()) {
    RETURN_IF_ERROR(storage::EraseExclusion(transaction, seen.union_id, seen.found, excluded));
    return KeepChanged(transaction, seen, seen.found);
  }
  RETURN_IF_ERROR(storage::InsertExclusion(transaction, seen.union_id, seen.found, excluded));
  Case after = Excluding(seen.found, excluded);
  // What they were to see to goes to who carries the case.
  ASSIGN_OR_RETURN(std::vector<Task> open,
                   storage::OpenTasksOf(transaction, seen.union_id, after.id));
  for (Task& task : open) {
    if (task.responsible != excluded) continue;
    task.responsible = after.responsible;
    RETURN_IF_ERROR(storage::ReplaceTask(transaction, seen.union_id, task));
  }
  return KeepChanged(transaction, seen, std::move(after));
}

// The refusals of one row of a batch, its fields named within the row.
std::vector<Refusal> RefusalsOfRow(const absl::Status& status, int row) {
  std::vector<Refusal> refusals = RefusalsOf(status);
  for (Refusal& refusal : refusals) {
    std::string& field = refusal.facts["field"];
    const bool own = field == "member" || field == "event_on" || field == "event_key";
    field = own ? absl::StrCat("rows[", row, "].", field) : absl::StrCat("rows[", row, "]");
  }
  return refusals;
}

absl::StatusOr<v1::OpenCasesResponse> OpenCases(Transaction& transaction,
                                                const v1::OpenCasesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  v1::OpenCasesResponse response;
  // What is wrong is told of all rows at once, as far as it is of one kind with the first.
  std::vector<Refusal> refusals;
  for (int i = 0; i < request.rows_size(); ++i) {
    const v1::OpenCasesRequest::Row& row = request.rows(i);
    Event event;
    event.union_id = union_id;
    event.occasion = SameNumber<Occasion>(request.occasion());
    event.event_on = DayFrom(row.event_on());
    event.event_key = NormalizeName(row.event_key());
    absl::StatusOr<MemberId> member = ParseMemberOf(union_id, "member", row.member());
    event.member = member.value_or(MemberId{0});
    const absl::StatusOr<Reported> reported =
        member.ok() ? Report(transaction, event) : absl::StatusOr<Reported>(member.status());
    if (!reported.ok()) {
      const std::vector<Refusal> of_row = RefusalsOfRow(reported.status(), i);
      if (of_row.empty()) return reported.status();
      for (const Refusal& refusal : of_row) {
        const bool same = refusals.empty() || InfoOf(refusal.reason).code ==
                                                  InfoOf(refusals.front().reason).code;
        if (same) refusals.push_back(refusal);
      }
      continue;
    }
    auto* answer = response.add_rows();
    answer->set_opened(reported->opened);
    ASSIGN_OR_RETURN(*answer->mutable_case_(), ReportedToWire(transaction, event, *reported));
  }
  if (!refusals.empty()) return Refuse(refusals);
  transaction.Concerns(union_id, NameOf(union_id));
  return response;
}

}  // namespace

absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::AssignCaseRequest& request) {
  return AssignCase(transaction, request);
}
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction,
                                  const v1::MarkCaseUnreachableRequest& request) {
  return MarkCaseUnreachable(transaction, request);
}
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::DeclineCaseRequest& request) {
  return DeclineCase(transaction, request);
}
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::RejectCaseRequest& request) {
  return RejectCase(transaction, request);
}
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::CancelCaseRequest& request) {
  return CancelCase(transaction, request);
}
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::CloseCaseRequest& request) {
  return CloseCase(transaction, request);
}

absl::StatusOr<GatheredEvent> GatherEvent(const Snapshot& snapshot, const Event& event) {
  GatheredEvent gathered;
  ASSIGN_OR_RETURN(gathered.member, SeenMember(snapshot, event.union_id, event.member, "member"));
  if (gathered.member.id != event.member) {
    return Refuse(Reason::kMemberMerged, {{"field", "member"},
                                          {"given", NameOf(event.union_id, event.member)},
                                          {"wanted", NameOf(event.union_id, gathered.member.id)}});
  }
  EventFacts& facts = gathered.facts;
  facts.born_on = gathered.member.birth_date;
  facts.deceased = gathered.member.state == MemberState::kDeceased;
  facts.group = gathered.member.group;
  ASSIGN_OR_RETURN(facts.cases,
                   storage::CasesOf(snapshot, event.union_id, event.member, event.occasion));
  for (const Case& each : facts.cases) {
    ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, event.union_id, each));
    if (view == CaseView::kHidden) facts.hidden.push_back(each.id);
  }
  if (event.named_case.has_value()) {
    ASSIGN_OR_RETURN(facts.named, storage::FindCase(snapshot, event.union_id, *event.named_case));
    // A case of somebody else, or of another occasion, is none of the above.
    if (facts.named.has_value()) {
      ASSIGN_OR_RETURN(const CaseView view,
                       storage::ViewFor(snapshot, event.union_id, *facts.named));
      if (view == CaseView::kHidden) facts.named = std::nullopt;
    }
  }
  if (event.informed_by.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<storage::Person> known,
                     storage::FindPerson(snapshot, event.union_id, *event.informed_by));
    if (!known.has_value()) {
      return NotFound("informed_by", NameOf(event.union_id, *event.informed_by));
    }
  }
  return gathered;
}

absl::StatusOr<std::optional<absl::CivilDay>> KeepClocks(const Snapshot& snapshot,
                                                         UnionId union_id, const Case& before,
                                                         const OccasionRule& rule, bool opened,
                                                         Case& result) {
  if (opened || before.event_on != result.event_on) {
    // Statistics follow the date: a case counts for the group of the day of its event.
    ASSIGN_OR_RETURN(const std::optional<Member> subject,
                     storage::FindMember(snapshot, union_id, result.member));
    if (!subject.has_value()) return absl::DataLossError("a case is of no member");
    ASSIGN_OR_RETURN(const std::vector<MemberChange> history,
                     storage::HistoryOf(snapshot, union_id, subject->id));
    result.group = GroupOn(subject->group, history, result.event_on);
  }
  if (!opened && !ClocksDiffer(before, result)) return std::optional<absl::CivilDay>();
  ASSIGN_OR_RETURN(const WorkingCalendar calendar,
                   storage::CalendarFor(snapshot, union_id, result));
  SetClocks(rule, calendar, opened, result);
  return FirstFollowUp(rule, before, result, calendar);
}

absl::Status SettleFollowUps(Transaction& transaction, UnionId union_id, CaseId case_id) {
  ASSIGN_OR_RETURN(std::optional<Case> found, storage::FindCase(transaction, union_id, case_id));
  if (!found.has_value()) return absl::DataLossError("a task is of no case");
  ASSIGN_OR_RETURN(const std::vector<Task> open,
                   storage::OpenTasksOf(transaction, union_id, case_id));
  const CaseState state = WithFollowUps(found->state, AnyFollowUp(open));
  if (state == found->state) return absl::OkStatus();
  found->state = state;
  return storage::KeepCase(transaction, union_id, /*opened=*/false, *found);
}

absl::StatusOr<Reported> Report(Transaction& transaction, const Event& event) {
  ASSIGN_OR_RETURN(const GatheredEvent gathered, GatherEvent(transaction, event));
  ASSIGN_OR_RETURN(CaseDecision decision, Decide(event, gathered.facts, transaction.now()));
  ASSIGN_OR_RETURN(const OccasionRule rule,
                   storage::RuleFor(transaction, event.union_id, decision.result));
  RETURN_IF_ERROR(KeepClocks(transaction, event.union_id, Before(gathered.facts, decision), rule,
                             decision.opened, decision.result)
                      .status());
  RETURN_IF_ERROR(
      storage::KeepCase(transaction, event.union_id, decision.opened, decision.result));
  return Reported{gathered.member, std::move(decision.result), decision.opened};
}

absl::StatusOr<v1::Case> ReportedToWire(const Snapshot& snapshot, const Event& event,
                                        const Reported& reported) {
  ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, event.union_id, reported.kept));
  return CaseToWire(snapshot, event.union_id, reported.kept, reported.member, view);
}

void AddCasework(Service& service) {
  service.Mutate("UpdateCase", UpdateCase);
  service.Mutate("AssignCase", AssignCase);
  service.Mutate("MarkCaseUnreachable", MarkCaseUnreachable);
  service.Mutate("DeclineCase", DeclineCase);
  service.Mutate("RejectCase", RejectCase);
  service.Mutate("CancelCase", CancelCase);
  service.Mutate("CloseCase", CloseCase);
  service.Mutate("ReopenCase", ReopenCase);
  service.Mutate("ExcludeFromCase", ExcludeFromCase);
  service.Mutate("OpenCases", OpenCases);
}

}  // namespace unioncare::api
