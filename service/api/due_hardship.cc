// Which files of hardship aid wait for somebody.
#include "service/api/due_hardship.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/hardship_wire.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/hardship_files.h"
#include "service/storage/hardship_files.h"
#include "service/storage/unions.h"
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

// What is to be done of a file on its way.
PolicyText StepOf(const HardshipFile& file, bool superior_reviews, absl::CivilDay today) {
  switch (file.state) {
    case HardshipState::kApplied:
      return {"已申请，等待入户调查", "applied; the home visit is next"};
    case HardshipState::kInvestigated:
      return {"已调查，等待委员会评议", "investigated; the committee decides next"};
    case HardshipState::kReviewed:
      return {"已评议，等待公示", "decided by the committee; publicity is next"};
    case HardshipState::kPublished:
      if (file.publicity_to.has_value() && today <= *file.publicity_to) {
        return {"公示中", "public"};
      }
      if (superior_reviews) {
        return {"公示到期，等待上报", "publicity is over; submit it to the superior union"};
      }
      return {"公示到期，等待确认", "publicity is over; confirm it"};
    case HardshipState::kObjected:
      return {"有异议，等待答复", "objected to; the answer is next"};
    case HardshipState::kPackaged:
      return {"已上报，等待上级答复", "submitted; the superior union answers next"};
    default:
      return {};
  }
}

// "2026-0003 公示到期，等待上报": the file and what is next, in the caller's language.
std::string ContentOf(const Snapshot& snapshot, const HardshipFile& file, DueArea area,
                      bool superior_reviews) {
  PolicyText next;
  if (area == DueArea::kHardshipContact) {
    next = {"等待季度联系", "the contact of the quarter is next"};
  } else if (area == DueArea::kHardshipReview) {
    next = {"等待年度复核", "the review of the year is next"};
  } else {
    next = StepOf(file, superior_reviews, Today(snapshot.now()));
  }
  const bool english = snapshot.actor().language == Language::kEnglish;
  return absl::StrCat(NumberOf(file), " ", english ? next.en : next.zh);
}

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
  ASSIGN_OR_RETURN(const HardshipRules rules,
                   HardshipRulesOn(snapshot, union_id, Today(snapshot.now())));
  ASSIGN_OR_RETURN(const std::vector<UnionId> superiors,
                   storage::SuperiorsOf(snapshot, union_id));
  const bool superior_reviews = rules.superior_reviews && !superiors.empty();
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
      entry.content = ContentOf(snapshot, file, area.area, superior_reviews);
      entry.hardship_file = NameOf(union_id, file.id);
      due.push_back(std::move(entry));
    }
  }
  return due;
}

}  // namespace unioncare::api
