// Who reads how much of a case, and which officers were among its visitors: reads over the tables
// of cases, users and members.
#pragma once

#include <optional>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "service/domain/casework.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// How much of a case the actor of the snapshot may read, beside what their sight of its member
// says. No read at all for a case that is not restricted.
absl::StatusOr<CaseView> ViewFor(const Snapshot& snapshot, UnionId union_id, const Case& of);

// True when the case is kept from this member, by name or as a relative of whom it is about: they
// can neither see it nor see to it. No read at all for a case that is not restricted.
absl::StatusOr<bool> KeptFrom(const Snapshot& snapshot, UnionId union_id, const Case& of,
                              MemberId who);

// True when somebody is kept from seeing the case.
absl::StatusOr<bool> Excludes(const Snapshot& snapshot, UnionId union_id, CaseId of);

// The offices that members of a union hold as users, or held: chair and committee members, each
// with its term.
struct Officer {
  MemberId member{0};
  Grant office;
};
absl::StatusOr<std::vector<Officer>> OfficersOf(const Snapshot& snapshot, UnionId union_id);

// How one visit was staffed, by the offices of its day.
Party PartyOf(const Visit& visit, absl::Span<const Officer> officers);

// The rule of a case on its event day, and the calendar by which its clocks run.
absl::StatusOr<OccasionRule> RuleFor(const Snapshot& snapshot, UnionId union_id, const Case& of);
absl::StatusOr<WorkingCalendar> CalendarFor(const Snapshot& snapshot, UnionId union_id,
                                            const Case& of);

}  // namespace unioncare::storage
