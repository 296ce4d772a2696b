// Which findings wait for the caller.
#include "service/api/due_findings.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "service/api/audit_wire.h"
#include "service/api/disbursement_sight.h"
#include "service/api/finding_wire.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/findings.h"
#include "service/storage/calendars.h"
#include "service/storage/findings.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

// A finding as something due.
absl::StatusOr<storage::DueEntry> EntryOf(DueArea area, absl::CivilDay due_on, const Finding& of,
                                          SubjectNames& subjects) {
  DisbursementNames& names = subjects.names();
  storage::DueEntry entry;
  entry.place = {absl::ToUnixMicros(MidnightAfter(due_on)), area, Number(of.id)};
  entry.finding = of.id;
  entry.amount_fen = of.found.amount_fen;
  entry.content = CodeOf(of.found.rule);
  ASSIGN_OR_RETURN(entry.responsible_name, names.User(of.owner));
  ASSIGN_OR_RETURN(const bool withheld, subjects.Withholds(of.found));
  if (withheld) return entry;
  if (!of.requirement.empty()) entry.content += " " + of.requirement;
  entry.subject.group = of.found.group;
  if (of.found.group.has_value()) {
    ASSIGN_OR_RETURN(entry.group_name, names.Group(*of.found.group));
  }
  if (of.found.member.has_value()) {
    ASSIGN_OR_RETURN(const Member* member, names.Person(*of.found.member));
    if (member != nullptr) entry.member_name = member->display_name;
  }
  return entry;
}

absl::StatusOr<bool> MayDo(const Snapshot& snapshot, Permission permission, UnionId union_id) {
  ASSIGN_OR_RETURN(const Sight sight, storage::SightUnder(snapshot, permission, union_id));
  return !sight.empty();
}

// What was answered, and waits for the auditor.
absl::Status AddAnswers(const Snapshot& snapshot, UnionId union_id, absl::Time until,
                        SubjectNames& names, std::vector<storage::DueEntry>& due) {
  std::vector<Finding> answered;
  for (const FindingState state : {FindingState::kExplained, FindingState::kRectified}) {
    ASSIGN_OR_RETURN(std::vector<Finding> some,
                     storage::ListFindingsIn(snapshot, union_id, state, kDueFindingsMax));
    std::move(some.begin(), some.end(), std::back_inserter(answered));
  }
  if (answered.empty()) return absl::OkStatus();
  const auto since = [](const Finding& of) {
    return Today(of.answer_time.value_or(of.found_time));
  };
  const auto earlier = [&](const Finding& a, const Finding& b) { return since(a) < since(b); };
  const auto [first, last] = std::minmax_element(answered.begin(), answered.end(), earlier);
  constexpr int kReachDays = 61;  // of so many working days, holidays included
  ASSIGN_OR_RETURN(const WorkingCalendar calendar,
                   storage::CalendarOf(snapshot, union_id, since(*first),
                                       since(*last) + kReachDays));
  for (const Finding& of : answered) {
    const absl::CivilDay due_on = WaitDueOn(DueArea::kReview, since(of), calendar);
    if (MidnightAfter(due_on) > until) continue;
    ASSIGN_OR_RETURN(storage::DueEntry entry, EntryOf(DueArea::kReview, due_on, of, names));
    due.push_back(std::move(entry));
  }
  return absl::OkStatus();
}

}  // namespace

bool MayHandleFindings(const Snapshot& snapshot) {
  const std::vector<Grant>& grants = snapshot.actor().grants;
  return std::any_of(grants.begin(), grants.end(), [](const Grant& grant) {
    return Holds(grant.role, Permission::kFindingAnswer) ||
           Holds(grant.role, Permission::kFindingDecide);
  });
}

absl::StatusOr<std::vector<storage::DueEntry>> ListDueFindings(const Snapshot& snapshot,
                                                               UnionId union_id, absl::Time until,
                                                               bool mine) {
  std::vector<storage::DueEntry> due;
  if (!MayHandleFindings(snapshot)) return due;
  ASSIGN_OR_RETURN(const bool decides, MayDo(snapshot, Permission::kFindingDecide, union_id));
  ASSIGN_OR_RETURN(const bool answers, MayDo(snapshot, Permission::kFindingAnswer, union_id));
  if (!decides && !answers) return due;
  SubjectNames names(snapshot, union_id, /*names=*/true);
  const std::optional<UserId> owner = decides && !mine
                                          ? std::nullopt
                                          : std::optional<UserId>(snapshot.actor().user);
  ASSIGN_OR_RETURN(const std::vector<Finding> open,
                   storage::ListFindingsDue(snapshot, union_id, Today(until) - 1, owner,
                                            kDueFindingsMax));
  for (const Finding& of : open) {
    ASSIGN_OR_RETURN(storage::DueEntry entry, EntryOf(DueArea::kRectify, *of.due_on, of, names));
    due.push_back(std::move(entry));
  }
  if (decides) RETURN_IF_ERROR(AddAnswers(snapshot, union_id, until, names, due));
  return due;
}

}  // namespace unioncare::api
