// Which files of hardship aid wait for somebody.
#include "service/api/due_hardship.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "service/api/hardship_wire.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/hardship_files.h"
#include "service/storage/hardship_files.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

struct Area {
  DueArea area;
  storage::HardshipDue due;
  std::optional<absl::CivilDay> HardshipFile::*day;
};
constexpr Area kAreas[] = {
    {DueArea::kHardshipStep, storage::HardshipDue::kStep, &HardshipFile::step_due_on},
    {DueArea::kHardshipContact, storage::HardshipDue::kContact, &HardshipFile::contact_due_on},
    {DueArea::kHardshipReview, storage::HardshipDue::kReview, &HardshipFile::review_due_on},
};

}  // namespace

bool MayHandleHardship(const Snapshot& snapshot) {
  const std::vector<Grant>& grants = snapshot.actor().grants;
  return std::any_of(grants.begin(), grants.end(), [](const Grant& grant) {
    return Holds(grant.role, Permission::kHardshipInvestigate);
  });
}

absl::StatusOr<std::vector<storage::DueEntry>> ListDueHardship(const Snapshot& snapshot,
                                                               UnionId union_id, absl::Time until,
                                                               bool mine) {
  std::vector<storage::DueEntry> due;
  if (!MayHandleHardship(snapshot)) return due;
  const Permission under = mine ? Permission::kHardshipDecide : Permission::kHardshipInvestigate;
  ASSIGN_OR_RETURN(const Sight sight, storage::SightUnder(snapshot, under, union_id));
  if (sight.empty()) return due;
  HardshipWriter writer(snapshot, union_id);
  for (const Area& area : kAreas) {
    ASSIGN_OR_RETURN(const std::vector<HardshipFile> files,
                     storage::ListHardshipFilesDue(snapshot, union_id, area.due, Today(until) - 1,
                                                   kFirstDay, 0, kDueHardshipMax));
    for (const HardshipFile& file : files) {
      ASSIGN_OR_RETURN(const Member* member, writer.names().Person(file.member));
      if (member == nullptr || !Sees(sight, SubjectOf(*member))) continue;
      storage::DueEntry entry;
      const absl::CivilDay day = *(file.*area.day);
      entry.place = {absl::ToUnixMicros(MidnightAfter(day)), area.area, Number(file.id)};
      entry.subject = SubjectOf(*member);
      entry.member_name = member->display_name;
      ASSIGN_OR_RETURN(entry.group_name, writer.GroupOf(*member));
      entry.content = NumberOf(file);
      entry.hardship_file = NameOf(union_id, file.id);
      due.push_back(std::move(entry));
    }
  }
  return due;
}

}  // namespace unioncare::api
