// Cases and visits as operations.
#include "service/api/visits.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/case_lists.h"
#include "service/api/case_wire.h"
#include "service/api/casework.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/domain/visits.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"
#include "service/storage/reveals.h"
#include "service/storage/tasks.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

// What a report and a record have in common, field by field the same.
template <class Request>
absl::StatusOr<Event> EventFrom(const Request& request) {
  Event event;
  ASSIGN_OR_RETURN(event.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(event.member, ParseMemberOf(event.union_id, "member", request.member()));
  event.occasion = SameNumber<Occasion>(request.occasion());
  event.event_on = DayFrom(request.event_on());
  event.informed_on = DayFrom(request.informed_on());
  ASSIGN_OR_RETURN(event.informed_time, TimeFrom("informed_time", request.has_informed_time(),
                                                 request.informed_time()));
  if (!request.informed_by().empty()) {
    ASSIGN_OR_RETURN(event.informed_by,
                     ParseMemberOf(event.union_id, "informed_by", request.informed_by()));
  }
  event.event_key = NormalizeName(request.event_key());
  event.severity = SameNumber<Severity>(request.severity());
  event.summary = request.summary();
  if (!request.case_().empty()) {
    ASSIGN_OR_RETURN(event.named_case, ParseCaseOf(event.union_id, "case", request.case_()));
  }
  return event;
}

absl::StatusOr<unioncare::RecordVisit> CommandFrom(const v1::RecordVisitRequest& request) {
  unioncare::RecordVisit command;
  ASSIGN_OR_RETURN(command.event, EventFrom(request));
  command.visited_on = *DayFrom(request.visited_on());
  ASSIGN_OR_RETURN(command.visited_minute, MinuteFrom("visited_at", request.visited_at()));
  command.mode = SameNumber<VisitMode>(request.mode());
  command.place = request.place();
  for (int i = 0; i < request.visitors_size(); ++i) {
    const v1::Visitor& wire = request.visitors(i);
    Visitor visitor;
    if (wire.who_case() == v1::Visitor::kMember) {
      ASSIGN_OR_RETURN(visitor.member,
                       ParseMemberOf(command.event.union_id,
                                     absl::StrCat("visitors[", i, "].member"), wire.member()));
    } else {
      visitor.guest = NormalizeName(wire.guest());
    }
    command.visitors.push_back(std::move(visitor));
  }
  command.met = SameNumber<Met>(request.met());
  command.notes = request.notes();
  command.needs = request.needs();
  command.promises = request.promises();
  command.next_contact_on = DayFrom(request.next_contact_on());
  return command;
}

absl::StatusOr<v1::Case> GetCase(const Snapshot& snapshot, const v1::GetCaseRequest& request) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindSeenCase(snapshot, "name", request.name()));
  const Case& found = seen.found;
  People people;
  ASSIGN_OR_RETURN(v1::Case wire,
                   CaseToWire(snapshot, seen.union_id, found, seen.member, seen.view, people));
  ASSIGN_OR_RETURN(const std::vector<Visit> visits,
                   storage::VisitsOf(snapshot, seen.union_id, found.id));
  ASSIGN_OR_RETURN(const OccasionRule rule, storage::RuleFor(snapshot, seen.union_id, found));
  std::vector<storage::Officer> officers;
  if (!visits.empty()) {
    ASSIGN_OR_RETURN(officers, storage::OfficersOf(snapshot, seen.union_id));
  }
  std::vector<Party> parties;
  for (const Visit& visit : visits) {
    ASSIGN_OR_RETURN(*wire.add_visits(),
                     VisitToWire(snapshot, seen.union_id, visit, seen.view, people));
    if (visit.met != Met::kNobody) parties.push_back(storage::PartyOf(visit, officers));
  }
  const bool of_chair =
      std::any_of(officers.begin(), officers.end(), [&](const storage::Officer& officer) {
        return officer.office.role == Role::kChair && officer.member == seen.member.id &&
               TimeOf(officer.office, found.event_on) == GrantTime::kInForce;
      });
  const VisitorWarnings warnings = WarningsOf(found, rule, parties, of_chair);
  wire.set_too_few_visitors(warnings.too_few);
  wire.set_officer_missing(warnings.officer_missing);
  ASSIGN_OR_RETURN(const std::vector<Task> open,
                   storage::OpenTasksOf(snapshot, seen.union_id, found.id));
  wire.set_open_task_count(static_cast<int>(open.size()));
  AddMoments(found, wire);
  return wire;
}

// Whoever records a visit carries its case from then on, and reads what was said before. So those
// who see no more than the outline of a restricted case record nothing to it, whether they name it
// or their event leads to it: the chair assigns them first.
absl::Status CheckCarried(const Snapshot& snapshot, UnionId union_id,
                          const CaseDecision& decision) {
  if (decision.opened) return absl::OkStatus();
  const Case& joined = decision.result;
  ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, joined));
  if (view == CaseView::kWhole) return absl::OkStatus();
  return Refuse(Reason::kCaseRestricted,
                {{"field", "case"}, {"given", NameOf(union_id, joined.id)}});
}

// What a visit leaves to be done and what it does away with; the state of its case follows.
absl::StatusOr<TasksAfter> TasksAfterVisit(const Snapshot& snapshot, UnionId union_id,
                                           VisitDecision& decision, const OccasionRule& rule,
                                           const std::optional<absl::CivilDay>& follow_up_on) {
  Case& kept = decision.event.result;
  RecordedVisit recorded;
  recorded.member = kept.member;
  recorded.responsible = kept.responsible;
  recorded.visit = decision.visit;
  recorded.follow_up_on = follow_up_on;
  recorded.follow_up_every_days = rule.follow_up_every_days;
  // After a try in vain the next contact is the next try, which the case itself keeps.
  if (kept.state == CaseState::kUnreachable) recorded.visit.next_contact_on = std::nullopt;
  if (!decision.event.opened) {
    ASSIGN_OR_RETURN(recorded.open, storage::OpenTasksOf(snapshot, union_id, kept.id));
  }
  TasksAfter after = After(recorded);
  const auto follow_ups = [](const std::vector<Task>& tasks) {
    return std::count_if(tasks.begin(), tasks.end(),
                         [](const Task& task) { return task.kind == TaskKind::kFollowUp; });
  };
  const auto open = follow_ups(recorded.open) - follow_ups(after.ended) + follow_ups(after.made);
  kept.state = WithFollowUps(kept.state, open > 0);
  return after;
}

absl::StatusOr<v1::RevealCaseResponse> RevealCase(Transaction& transaction,
                                                  const v1::RevealCaseRequest& request) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindSeenCase(transaction, "name", request.name()));
  if (seen.view != CaseView::kWhole) {
    return Refuse(Reason::kCaseRestricted, {{"field", "name"}, {"given", request.name()}});
  }
  ASSIGN_OR_RETURN(const std::vector<storage::Notes> notes,
                   storage::OpenNotes(transaction, seen.union_id, seen.found));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, seen.union_id, seen.found.member,
                                        request.name(), request.reason()));
  transaction.Concerns(seen.union_id, request.name());
  v1::RevealCaseResponse response;
  for (const storage::Notes& each : notes) {
    auto* wire = response.add_notes();
    wire->set_visit(NameOf(seen.union_id, seen.found.id, each.visit));
    wire->set_notes(each.text);
  }
  return response;
}

}  // namespace

absl::StatusOr<v1::ReportCaseResponse> ReportCase(Transaction& transaction,
                                                  const v1::ReportCaseRequest& request) {
  ASSIGN_OR_RETURN(const Event event, EventFrom(request));
  ASSIGN_OR_RETURN(const Reported reported, Report(transaction, event));
  transaction.Concerns(event.union_id, NameOf(event.union_id, reported.kept.id));
  v1::ReportCaseResponse response;
  response.set_opened(reported.opened);
  ASSIGN_OR_RETURN(*response.mutable_case_(), ReportedToWire(transaction, event, reported));
  return response;
}

absl::StatusOr<v1::RecordVisitResponse> RecordVisit(Transaction& transaction,
                                                    const v1::RecordVisitRequest& request) {
  ASSIGN_OR_RETURN(unioncare::RecordVisit command, CommandFrom(request));
  const UnionId union_id = command.event.union_id;
  ASSIGN_OR_RETURN(GatheredEvent gathered, GatherEvent(transaction, command.event));
  RecordVisitFacts facts;
  facts.event = std::move(gathered.facts);
  People people;
  for (size_t i = 0; i < command.visitors.size(); ++i) {
    facts.visitor_deceased.push_back(false);
    if (!command.visitors[i].member.has_value()) continue;
    MemberId& id = *command.visitors[i].member;
    ASSIGN_OR_RETURN(const std::optional<storage::Person> visitor,
                     storage::FindPerson(transaction, union_id, id));
    if (!visitor.has_value()) {
      return NotFound(absl::StrCat("visitors[", i, "].member"), NameOf(union_id, id));
    }
    id = visitor->id;
    facts.visitor_deceased.back() = visitor->state == MemberState::kDeceased;
    people[id] = *visitor;
  }
  ASSIGN_OR_RETURN(VisitDecision decision, Decide(command, facts, transaction.now()));
  RETURN_IF_ERROR(CheckCarried(transaction, union_id, decision.event));
  Case& kept = decision.event.result;
  Visit& visit = decision.visit;
  ASSIGN_OR_RETURN(const OccasionRule rule, storage::RuleFor(transaction, union_id, kept));
  const Case before = Before(facts.event, decision.event);
  ApplyVisit(visit, rule, kept);
  ASSIGN_OR_RETURN(
      const std::optional<absl::CivilDay> follow_up_on,
      KeepClocks(transaction, union_id, before, rule, decision.event.opened, kept));
  ASSIGN_OR_RETURN(TasksAfter tasks, TasksAfterVisit(transaction, union_id, decision, rule,
                                                     follow_up_on));
  RETURN_IF_ERROR(storage::KeepCase(transaction, union_id, decision.event.opened, kept));
  visit.case_id = kept.id;
  visit.recorded_by = transaction.actor().user;
  visit.record_time = transaction.now();
  RETURN_IF_ERROR(storage::InsertVisit(transaction, union_id, kept, visit, command.notes));
  for (Task& made : tasks.made) made.case_id = kept.id;
  RETURN_IF_ERROR(storage::KeepTasks(transaction, union_id, tasks));
  transaction.Concerns(union_id, NameOf(union_id, kept.id, visit.id));

  // Who recorded a visit carries the case, and reads it whole.
  v1::RecordVisitResponse response;
  response.set_opened(decision.event.opened);
  ASSIGN_OR_RETURN(*response.mutable_case_(),
                   CaseToWire(transaction, union_id, kept, gathered.member, CaseView::kWhole,
                              people));
  ASSIGN_OR_RETURN(*response.mutable_visit(),
                   VisitToWire(transaction, union_id, visit, CaseView::kWhole, people));
  return response;
}

std::unique_ptr<Service> MakeCaseService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.CaseService");
  service->Mutate("ReportCase", ReportCase);
  service->Mutate("RecordVisit", RecordVisit);
  service->Query("GetCase", GetCase);
  service->Query("ListCases", ListCases);
  service->Mutate("RevealCase", RevealCase);
  AddCasework(*service);
  return service;
}

}  // namespace unioncare::api
