// What a case leaves to be done: needs (诉求), promises (承诺) and follow-ups (回访), each tracked
// to its end. A recorded visit makes tasks, and is the evidence that ends a follow-up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/access.h"
#include "service/domain/members.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

// Numbers equal v1::TaskKind.
enum class TaskKind { kUnspecified = 0, kNeed = 1, kPromise = 2, kFollowUp = 3 };

// Numbers equal v1::TaskState.
enum class TaskState { kUnspecified = 0, kOpen = 1, kDone = 2, kDropped = 3 };

// A need or promise for which no day was said is to be answered within so many days of the visit:
// the product's own default, no law. Without a day it would never be due.
inline constexpr int kAnswerDays = 15;
// A contact this many days before a follow-up is due is that follow-up.
inline constexpr int kFollowUpEarlyDaysMax = 3;
// A task is due at most this far ahead.
inline constexpr int kTaskDueAheadDaysMax = 1096;
inline constexpr int kTaskRepeatDaysMax = 366;

struct Task {
  TaskId id{0};
  CaseId case_id{0};
  MemberId member{0};  // whom the case is about
  TaskKind kind = TaskKind::kUnspecified;
  TaskState state = TaskState::kOpen;
  std::string content;
  std::optional<MemberId> responsible;
  std::optional<absl::CivilDay> due_on;
  int repeat_days = 0;           // a follow-up that is done makes the next; 0: once
  std::string outcome;           // or why it was dropped
  std::optional<VisitId> visit;  // that ended it
  std::optional<UserId> ended_by;
  std::optional<absl::Time> end_time;
  UserId created_by{0};
  absl::Time create_time;
  absl::Time update_time;
  int64_t version = 1;
};

// A visit just recorded, and how its case stands.
struct RecordedVisit {
  MemberId member{0};
  std::optional<MemberId> responsible;  // who carries the case
  Visit visit;
  std::vector<Task> open;  // of the case
  // The follow-up that policy wants after this visit (or after the discharge); nothing when it
  // wants none, or when its first one has been made before.
  std::optional<absl::CivilDay> follow_up_on;
  int follow_up_every_days = 0;
};

// What becomes of the tasks. Numbers, users and times are filled in by the one who keeps them.
struct TasksAfter {
  std::vector<Task> ended;  // open before
  std::vector<Task> made;
};

// A visit that says needs or promises makes a task of each, due on the next contact where one was
// agreed, else kAnswerDays after the visit. The next contact is a follow-up, and so is the one that
// policy wants; when the agreed one is not later than that of the policy it stands for both. A
// visit that met somebody ends the open follow-ups that it comes not more than
// kFollowUpEarlyDaysMax before; a repeating one makes the next, counted from the visit. When it
// agrees the next contact it also ends those that happen once and were due before that.
TasksAfter After(const RecordedVisit& facts);

// What is known about somebody who is to see to a task.
struct ResponsibleFacts {
  bool exists = false;
  MemberState state = MemberState::kActive;
};

struct CreateTask {
  UnionId union_id{0};
  CaseId case_id{0};
  TaskKind kind = TaskKind::kUnspecified;
  std::string content;
  std::optional<MemberId> responsible;
  std::optional<absl::CivilDay> due_on;
  int repeat_days = 0;
};
struct CreateTaskFacts {
  MemberId member{0};  // whom the case is about
  CaseState case_state = CaseState::kReported;
  ResponsibleFacts responsible;
};
// Refusals in this order: kFieldRequired (content of a need or promise; due_on of a follow-up);
// kNumberOutOfRange; kDateTooOld (before today), kDateInFuture (kTaskDueAheadDaysMax); then the
// responsible person: kNotFound, kVisitorIsSubject, kResponsibleGone; kCaseEnded. Without a day it
// is due kAnswerDays from today.
absl::StatusOr<Task> Decide(const CreateTask& command, const CreateTaskFacts& facts,
                            absl::CivilDay today);

struct CompleteTask {
  UnionId union_id{0};
  TaskId task{0};
  std::string outcome;
  std::optional<VisitId> visit;  // of the task's case
};
struct CompleteTaskFacts {
  Task current;
  std::optional<Visit> visit;  // when there is one of that number
};
// The task as it ends, and the next one of a follow-up that repeats.
struct TaskEnd {
  Task ended;
  std::optional<Task> next;
};
// Refusals in this order: kFieldRequired (outcome of a need or promise; visit of a follow-up, for
// a contact is what it asks for); kTaskEnded; kNotFound for the visit; kFollowUpUnmet when the
// visit met nobody, kDateTooOld when it lies before what the follow-up asks for: only a visit that
// would have ended it by itself ends it.
absl::StatusOr<TaskEnd> Decide(const CompleteTask& command, const CompleteTaskFacts& facts);

struct DropTask {
  UnionId union_id{0};
  TaskId task{0};
  std::string reason;
};
// Refusals in this order: kFieldRequired for the reason, kTaskEnded.
absl::StatusOr<Task> Decide(const DropTask& command, const Task& current);

struct UpdateTask {
  UnionId union_id{0};
  TaskId task{0};
  std::string etag;
  std::vector<std::string> update_mask;  // "responsible", "due_on"; "*" stands for both
  std::optional<MemberId> responsible;
  std::optional<absl::CivilDay> due_on;
};
struct UpdateTaskFacts {
  Task current;
  ResponsibleFacts responsible;  // of the new one
};
// Refusals in this order: kFieldRequired for etag and update_mask, kUpdateMaskUnknown;
// kEtagMismatch; kTaskEnded; due_on and responsible as for CreateTask.
absl::StatusOr<Task> Decide(const UpdateTask& command, const UpdateTaskFacts& facts,
                            absl::CivilDay today);

// An open task when its case has come to `end` for this reason. Nobody goes back to somebody who
// declined, so follow-ups lapse; what they need and what was promised stays to be done. Of what was
// untrue or entered in error nothing stays.
Task AfterEnd(Task task, CaseState end, const std::string& reason);

// Everything that one person has open goes to another.
inline constexpr int kHandOverItemsMax = 500;
struct HandOver {
  UnionId union_id{0};
  MemberId from{0};
  MemberId to{0};
  bool with_roles = false;
};
struct HandOverFacts {
  bool from_exists = false;
  ResponsibleFacts to;
  int items = 0;             // open cases and tasks
  bool to_has_user = false;  // roles are held by accounts
};
// Refusals in this order: kNotFound for from and to, kHandoverToSelf, kResponsibleGone,
// kSuccessorWithoutUser, kTooManyRecords.
absl::Status Decide(const HandOver& command, const HandOverFacts& facts);

// The roles that go with the work: those of a group leader of this union that are not over, as the
// successor is to hold them from today on.
struct HandedRole {
  Grant before;
  Grant after;
};
std::vector<HandedRole> RolesToHandOver(absl::Span<const Grant> held, UnionId union_id,
                                        absl::CivilDay today);

}  // namespace unioncare
