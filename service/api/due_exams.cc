// Which exams wait for the caller.
#include "service/api/due_exams.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/disbursement_sight.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

// Plans that are open at once.
constexpr int kOpenPlansMax = 20;
// The number of an entry holds plan and member.
constexpr int kPlanShift = 32;

storage::DueEntry EntryOf(const Snapshot& snapshot, DueArea area, absl::CivilDay due_on,
                          const ExamPlan& plan, const Member& member) {
  storage::DueEntry entry;
  entry.place = {absl::ToUnixMicros(MidnightAfter(due_on)), area,
                 (Number(plan.id) << kPlanShift) | Number(member.id)};
  entry.subject = SubjectOf(member);
  entry.member_name = member.display_name;
  const bool english = snapshot.actor().language == Language::kEnglish;
  entry.content = english ? plan.fields.title.en : plan.fields.title.zh;
  return entry;
}

// The caller's own exam of a plan: until it is booked by the last day, then on the booked day.
absl::Status AddOwn(const Snapshot& snapshot, UnionId union_id, const ExamPlan& plan,
                    const Member& self, absl::Time until,
                    std::vector<storage::DueEntry>& due) {
  ASSIGN_OR_RETURN(const std::optional<ExamPerson> person,
                   storage::FindFrozenPerson(snapshot, union_id, plan.id, self.id));
  if (!person.has_value() || person->verdict != ExamVerdict::kDue) return absl::OkStatus();
  ASSIGN_OR_RETURN(const ExamEntry entry,
                   storage::FindEntry(snapshot, union_id, plan.id, person->member));
  if (IsSettled(entry)) return absl::OkStatus();
  const bool booked = entry.state == ExamEntryState::kBooked;
  const absl::CivilDay due_on =
      booked ? *entry.booked_on : entry.moved_to_on.value_or(plan.fields.to);
  if (MidnightAfter(due_on) > until) return absl::OkStatus();
  storage::DueEntry added = EntryOf(snapshot, DueArea::kExam, due_on, plan, self);
  if (booked) {
    ASSIGN_OR_RETURN(const std::optional<ExamSlot> slot,
                     storage::FindSlot(snapshot, union_id, *entry.slot));
    if (slot.has_value()) absl::StrAppend(&added.content, " ", TextOf(*slot));
  }
  due.push_back(std::move(added));
  return absl::OkStatus();
}

absl::Status AddAbsences(const Snapshot& snapshot, UnionId union_id, const ExamPlan& plan,
                         const Sight& sight, absl::Time until,
                         std::vector<storage::DueEntry>& due) {
  ASSIGN_OR_RETURN(const std::vector<ExamEntry> absent,
                   storage::ListEntriesIn(snapshot, union_id, plan.id, ExamEntryState::kAbsent,
                                          0, kDueAbsencesMax));
  for (const ExamEntry& entry : absent) {
    const absl::CivilDay due_on = FollowUpDueOn(entry, plan.fields.to);
    if (MidnightAfter(due_on) > until) continue;
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     storage::FindMember(snapshot, union_id, entry.member));
    if (!member.has_value() || !Sees(sight, SubjectOf(*member))) continue;
    due.push_back(EntryOf(snapshot, DueArea::kExamAbsence, due_on, plan, *member));
  }
  return absl::OkStatus();
}

}  // namespace

bool MayHandleExams(const Snapshot& snapshot) {
  const std::vector<Grant>& grants = snapshot.actor().grants;
  return std::any_of(grants.begin(), grants.end(), [](const Grant& grant) {
    return Holds(grant.role, Permission::kExamBook) ||
           Holds(grant.role, Permission::kExamRecord);
  });
}

absl::StatusOr<std::vector<storage::DueEntry>> ListDueExams(const Snapshot& snapshot,
                                                            UnionId union_id, absl::Time until,
                                                            bool mine) {
  std::vector<storage::DueEntry> due;
  if (!MayHandleExams(snapshot)) return due;
  ASSIGN_OR_RETURN(const std::vector<ExamPlan> plans,
                   storage::ListPlans(
                       snapshot, union_id,
                       [](const ExamPlan& of) { return of.state == ExamPlanState::kFrozen; }, 0,
                       kOpenPlansMax));
  if (plans.empty()) return due;
  std::optional<Member> self;
  ASSIGN_OR_RETURN(const std::optional<User> user,
                   storage::FindUser(snapshot, snapshot.actor().user));
  ASSIGN_OR_RETURN(const Sight books,
                   storage::SightUnder(snapshot, Permission::kExamBook, union_id));
  if (user.has_value() && user->link.has_value() && user->link->union_id == union_id) {
    ASSIGN_OR_RETURN(self, storage::FindMember(snapshot, union_id, user->link->member));
    if (self.has_value() && !Sees(books, SubjectOf(*self))) self.reset();
  }
  ASSIGN_OR_RETURN(const Sight records,
                   storage::SightUnder(snapshot, Permission::kExamRecord, union_id));
  DisbursementNames names(snapshot, union_id);
  for (const ExamPlan& plan : plans) {
    if (self.has_value()) {
      RETURN_IF_ERROR(AddOwn(snapshot, union_id, plan, *self, until, due));
    }
    if (mine || records.empty()) continue;
    RETURN_IF_ERROR(AddAbsences(snapshot, union_id, plan, records, until, due));
  }
  for (storage::DueEntry& entry : due) {
    if (!entry.subject.group.has_value()) continue;
    ASSIGN_OR_RETURN(entry.group_name, names.Group(*entry.subject.group));
  }
  return due;
}

}  // namespace unioncare::api
