// Which calls and visits to retired members fall due for the caller.
#include "service/api/due_contacts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/member_wire.h"
#include "service/api/reports.h"
#include "service/api/retiree_wire.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/reports.h"
#include "service/storage/retiree_care.h"
#include "service/storage/retirees.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

absl::StatusOr<storage::DueEntry> EntryOf(const Snapshot& snapshot, UnionId union_id,
                                          const storage::DueContact& due, GroupNames& groups) {
  const bool call = due.form == ContactForm::kCall;
  storage::DueEntry entry;
  entry.place = {absl::ToUnixMicros(MidnightAfter(due.due_on)),
                 call ? DueArea::kContact : DueArea::kContactVisit, Number(due.member)};
  entry.subject = due.subject;
  entry.member_name = due.display_name;
  if (due.subject.group.has_value()) {
    ASSIGN_OR_RETURN(entry.group_name,
                     GroupNameIn(snapshot, union_id, *due.subject.group, groups));
  }
  entry.responsible_name = due.contact_name;
  entry.responsible = due.contact;
  entry.content = absl::StrCat("R", static_cast<int>(due.tier) - 1, due.away ? " RX" : "");
  return entry;
}

}  // namespace

bool MayKeepContact(const Snapshot& snapshot) {
  const std::vector<Grant>& grants = snapshot.actor().grants;
  return std::any_of(grants.begin(), grants.end(), [](const Grant& grant) {
    return Holds(grant.role, Permission::kRetireeRead);
  });
}

absl::StatusOr<std::vector<storage::DueEntry>> ListDueContacts(const Snapshot& snapshot,
                                                               UnionId union_id, absl::Time until,
                                                               bool mine) {
  std::vector<storage::DueEntry> entries;
  if (!MayKeepContact(snapshot)) return entries;
  const absl::CivilDay last = Today(until) - 1;
  ASSIGN_OR_RETURN(const bool any, storage::AnyContactDue(snapshot, union_id, last));
  if (!any) return entries;
  ASSIGN_OR_RETURN(Sight sight,
                   storage::SightUnder(snapshot, Permission::kRetireeRead, union_id));
  if (sight.empty()) return entries;
  // That one is to be called oneself is no work of one's own.
  sight.self.reset();
  if (mine) sight = Sight();
  std::vector<MemberId> paired;
  if (!sight.everybody) {
    ASSIGN_OR_RETURN(const std::optional<MemberId> caller, CallerPerson(snapshot, union_id));
    if (caller.has_value()) {
      ASSIGN_OR_RETURN(paired, storage::PairedWith(snapshot, union_id, *caller));
    }
  }
  std::vector<storage::DueContact> due;
  if (sight.empty()) {
    ASSIGN_OR_RETURN(due, storage::DueContactsOf(snapshot, union_id, paired, last));
  } else {
    RETURN_IF_ERROR(storage::ReadDueContacts(
        snapshot, union_id, {}, last, kDueScanMax, [&](const storage::DueContact& each) {
          const bool seen = Sees(sight, each.subject) ||
                            std::binary_search(paired.begin(), paired.end(), each.member);
          if (seen) due.push_back(each);
          return static_cast<int>(due.size()) < kDueContactsMax;
        }));
  }
  GroupNames groups;
  for (const storage::DueContact& each : due) {
    ASSIGN_OR_RETURN(storage::DueEntry entry, EntryOf(snapshot, union_id, each, groups));
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace unioncare::api
