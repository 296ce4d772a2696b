// Rules for tasks.
#include "service/domain/tasks.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

bool MetSomebody(const Visit& visit) {
  return visit.met != Met::kNobody;
}

// The first day on which any contact answers a follow-up.
absl::CivilDay FirstClearing(const Task& task) {
  return task.due_on.has_value() ? *task.due_on - kFollowUpEarlyDaysMax : Today(task.create_time);
}

// True when the visit is the contact that this open follow-up asks for.
bool Clears(const Visit& visit, const Task& task) {
  if (task.kind != TaskKind::kFollowUp || !MetSomebody(visit)) return false;
  if (visit.visited_on >= FirstClearing(task)) return true;
  if (!task.due_on.has_value()) return false;
  // A new agreement takes the place of one that has not come due, unless the visit is a late record
  // of something older than that agreement.
  return task.repeat_days == 0 && visit.next_contact_on.has_value() &&
         *task.due_on <= *visit.next_contact_on && visit.visited_on >= Today(task.create_time);
}

Task EndedBy(Task task, const Visit& visit, std::string outcome) {
  task.state = TaskState::kDone;
  task.outcome = std::move(outcome);
  task.visit = visit.id;
  return task;
}

// The next follow-up of one that repeats, counted from the contact.
Task NextOf(const Task& task, absl::CivilDay contact_on) {
  Task next;
  next.case_id = task.case_id;
  next.member = task.member;
  next.kind = task.kind;
  next.content = task.content;
  next.responsible = task.responsible;
  next.due_on = contact_on + task.repeat_days;
  next.repeat_days = task.repeat_days;
  return next;
}

Task MadeBy(const RecordedVisit& facts, TaskKind kind, std::string content,
            std::optional<absl::CivilDay> due_on, int repeat_days = 0) {
  Task task;
  task.case_id = facts.visit.case_id;
  task.member = facts.member;
  task.kind = kind;
  task.content = std::move(content);
  task.responsible = facts.responsible;
  task.due_on = due_on;
  task.repeat_days = repeat_days;
  return task;
}

absl::Status CheckDue(const std::optional<absl::CivilDay>& due_on, absl::CivilDay today) {
  if (!due_on.has_value()) return absl::OkStatus();
  if (*due_on < today) {
    return Refuse(
        Reason::kDateTooOld,
        {{"field", "task.due_on"}, {"given", IsoDay(*due_on)}, {"wanted", IsoDay(today)}});
  }
  const absl::CivilDay latest = today + kTaskDueAheadDaysMax;
  if (*due_on > latest) {
    return Refuse(Reason::kDateInFuture, {{"field", "task.due_on"},
                                          {"given", IsoDay(*due_on)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(latest)}});
  }
  return absl::OkStatus();
}

bool IsThere(MemberState state) {
  return state == MemberState::kActive || state == MemberState::kSuspended ||
         state == MemberState::kKept;
}

absl::Status CheckResponsible(UnionId union_id, const std::optional<MemberId>& responsible,
                              MemberId subject, const ResponsibleFacts& facts) {
  if (!responsible.has_value()) return absl::OkStatus();
  const std::string name = NameOf(union_id, *responsible);
  if (!facts.exists) return NotFound("task.responsible", name);
  if (*responsible == subject) {
    return Refuse(Reason::kVisitorIsSubject, {{"field", "task.responsible"}, {"given", name}});
  }
  if (!IsThere(facts.state)) {
    return Refuse(Reason::kResponsibleGone, {{"field", "task.responsible"}, {"given", name}});
  }
  return absl::OkStatus();
}

absl::Status CheckOpen(UnionId union_id, const Task& task, absl::string_view field) {
  if (task.state == TaskState::kOpen) return absl::OkStatus();
  return Refuse(Reason::kTaskEnded,
                {{"field", std::string(field)}, {"given", NameOf(union_id, task.id)}});
}

absl::Status Required(absl::string_view field) {
  return Refuse(Reason::kFieldRequired, {{"field", std::string(field)}});
}

Task Dropped(Task task, const std::string& reason) {
  task.state = TaskState::kDropped;
  task.outcome = reason;
  return task;
}

bool Names(const UpdateTask& command, absl::string_view field) {
  return std::any_of(command.update_mask.begin(), command.update_mask.end(),
                     [&](const std::string& name) { return name == field || name == "*"; });
}

absl::Status CheckMask(const UpdateTask& command) {
  std::vector<Refusal> refusals;
  if (command.etag.empty()) {
    refusals.push_back({.reason = Reason::kFieldRequired, .facts = {{"field", "task.etag"}}});
  }
  if (command.update_mask.empty()) {
    refusals.push_back({.reason = Reason::kFieldRequired, .facts = {{"field", "update_mask"}}});
  }
  for (const std::string& name : command.update_mask) {
    if (name == "*" || name == "responsible" || name == "due_on") continue;
    refusals.push_back(
        {.reason = Reason::kUpdateMaskUnknown,
         .facts = {{"field", "update_mask"}, {"given", name}, {"wanted", "responsible due_on"}}});
  }
  return refusals.empty() ? absl::OkStatus() : Refuse(refusals);
}

}  // namespace

TasksAfter After(const RecordedVisit& facts) {
  TasksAfter after;
  const Visit& visit = facts.visit;
  for (const Task& task : facts.open) {
    if (!Clears(visit, task)) continue;
    after.ended.push_back(EndedBy(task, visit, ""));
    if (task.repeat_days > 0) after.made.push_back(NextOf(task, visit.visited_on));
  }
  const std::optional<absl::CivilDay>& agreed = visit.next_contact_on;
  const absl::CivilDay answer_on = agreed.value_or(visit.visited_on + kAnswerDays);
  if (!visit.needs.empty()) {
    after.made.push_back(MadeBy(facts, TaskKind::kNeed, visit.needs, answer_on));
  }
  if (!visit.promises.empty()) {
    after.made.push_back(MadeBy(facts, TaskKind::kPromise, visit.promises, answer_on));
  }
  const bool both =
      agreed.has_value() && facts.follow_up_on.has_value() && *agreed <= *facts.follow_up_on;
  if (agreed.has_value()) {
    after.made.push_back(
        MadeBy(facts, TaskKind::kFollowUp, "", agreed, both ? facts.follow_up_every_days : 0));
  }
  if (facts.follow_up_on.has_value() && !both) {
    after.made.push_back(
        MadeBy(facts, TaskKind::kFollowUp, "", facts.follow_up_on, facts.follow_up_every_days));
  }
  return after;
}

absl::StatusOr<Task> Decide(const CreateTask& command, const CreateTaskFacts& facts,
                            absl::CivilDay today) {
  const bool follow_up = command.kind == TaskKind::kFollowUp;
  if (!follow_up && command.content.empty()) return Required("task.content");
  if (follow_up && !command.due_on.has_value()) return Required("task.due_on");
  const int most = follow_up ? kTaskRepeatDaysMax : 0;
  if (command.repeat_days < 0 || command.repeat_days > most) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "task.repeat_days"},
                   {"given", absl::StrCat(command.repeat_days)},
                   {"wanted", most == 0 ? "0" : absl::StrCat("0…", most)}});
  }
  RETURN_IF_ERROR(CheckDue(command.due_on, today));
  RETURN_IF_ERROR(
      CheckResponsible(command.union_id, command.responsible, facts.member, facts.responsible));
  if (!IsOpen(facts.case_state)) {
    return Refuse(Reason::kCaseEnded, {{"field", "task.case"},
                                       {"given", NameOf(command.union_id, command.case_id)},
                                       {"state", StateName(facts.case_state)}});
  }
  Task task;
  task.case_id = command.case_id;
  task.member = facts.member;
  task.kind = command.kind;
  task.content = command.content;
  task.responsible = command.responsible;
  task.due_on = command.due_on.value_or(today + kAnswerDays);
  task.repeat_days = command.repeat_days;
  return task;
}

absl::StatusOr<TaskEnd> Decide(const CompleteTask& command, const CompleteTaskFacts& facts) {
  const Task& current = facts.current;
  const bool follow_up = current.kind == TaskKind::kFollowUp;
  if (!follow_up && command.outcome.empty()) return Required("outcome");
  if (follow_up && !command.visit.has_value()) return Required("visit");
  RETURN_IF_ERROR(CheckOpen(command.union_id, current, "name"));
  TaskEnd end;
  end.ended = current;
  end.ended.state = TaskState::kDone;
  end.ended.outcome = command.outcome;
  if (!command.visit.has_value()) return end;
  const std::string name = NameOf(command.union_id, current.case_id, *command.visit);
  if (!facts.visit.has_value()) return NotFound("visit", name);
  if (follow_up && !MetSomebody(*facts.visit)) {
    return Refuse(Reason::kFollowUpUnmet, {{"field", "visit"}, {"given", name}});
  }
  if (follow_up && !Clears(*facts.visit, current)) {
    return Refuse(Reason::kDateTooOld, {{"field", "visit"},
                                        {"given", IsoDay(facts.visit->visited_on)},
                                        {"wanted", IsoDay(FirstClearing(current))}});
  }
  end.ended = EndedBy(current, *facts.visit, command.outcome);
  if (current.repeat_days > 0) end.next = NextOf(current, facts.visit->visited_on);
  return end;
}

absl::StatusOr<Task> Decide(const DropTask& command, const Task& current) {
  if (command.reason.empty()) return Required("reason");
  RETURN_IF_ERROR(CheckOpen(command.union_id, current, "name"));
  return Dropped(current, command.reason);
}

absl::StatusOr<Task> Decide(const UpdateTask& command, const UpdateTaskFacts& facts,
                            absl::CivilDay today) {
  RETURN_IF_ERROR(CheckMask(command));
  const std::string etag = EtagOfVersion(facts.current.version);
  if (command.etag != etag) {
    return Refuse(Reason::kEtagMismatch,
                  {{"field", "task.etag"}, {"given", command.etag}, {"wanted", etag}});
  }
  RETURN_IF_ERROR(CheckOpen(command.union_id, facts.current, "task.name"));
  Task task = facts.current;
  if (Names(command, "due_on")) {
    if (task.kind == TaskKind::kFollowUp && !command.due_on.has_value()) {
      return Required("task.due_on");
    }
    RETURN_IF_ERROR(CheckDue(command.due_on, today));
    task.due_on = command.due_on.value_or(today + kAnswerDays);
  }
  if (Names(command, "responsible")) {
    RETURN_IF_ERROR(
        CheckResponsible(command.union_id, command.responsible, task.member, facts.responsible));
    task.responsible = command.responsible;
  }
  return task;
}

absl::Status Decide(const HandOver& command, const HandOverFacts& facts) {
  const std::string to = NameOf(command.union_id, command.to);
  if (!facts.from_exists) return NotFound("from", NameOf(command.union_id, command.from));
  if (!facts.to.exists) return NotFound("to", to);
  if (command.from == command.to) {
    return Refuse(Reason::kHandoverToSelf, {{"field", "to"}, {"given", to}});
  }
  if (!IsThere(facts.to.state)) {
    return Refuse(Reason::kResponsibleGone, {{"field", "to"}, {"given", to}});
  }
  if (command.with_roles && !facts.to_has_user) {
    return Refuse(Reason::kSuccessorWithoutUser, {{"field", "to"}, {"given", to}});
  }
  if (facts.items > kHandOverItemsMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "from"},
                                            {"given", absl::StrCat(facts.items)},
                                            {"wanted", absl::StrCat(kHandOverItemsMax)}});
  }
  return absl::OkStatus();
}

std::vector<HandedRole> RolesToHandOver(absl::Span<const Grant> held, UnionId union_id,
                                        absl::CivilDay today) {
  std::vector<HandedRole> roles;
  for (const Grant& grant : held) {
    const bool leads = grant.role == Role::kGroupLeader && grant.union_id == union_id;
    if (!leads || grant.lent() || TimeOf(grant, today) == GrantTime::kOver) continue;
    HandedRole role{.before = grant, .after = grant};
    if (!grant.from_on.has_value() || *grant.from_on < today) role.after.from_on = today;
    roles.push_back(role);
  }
  return roles;
}

Task AfterEnd(Task task, CaseState end, const std::string& reason) {
  const bool lapses =
      end == CaseState::kDeclined ? task.kind == TaskKind::kFollowUp : !IsOpen(end);
  return lapses ? Dropped(std::move(task), reason) : task;
}

}  // namespace unioncare
