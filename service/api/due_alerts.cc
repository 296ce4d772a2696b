// Which alerts and contacts after hospital wait for the caller.
#include "service/api/due_alerts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "service/api/contact_wire.h"
#include "service/api/due_contacts.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/contacts.h"
#include "service/domain/retirees.h"
#include "service/storage/care_rules.h"
#include "service/storage/case_view.h"
#include "service/storage/contacts.h"
#include "service/storage/discharges.h"
#include "service/storage/retirees.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

// Gathers what is due, with the names that people read.
class Gathering {
 public:
  Gathering(const Snapshot& snapshot, UnionId union_id, ContactSight sight)
      : snapshot_(snapshot),
        union_id_(union_id),
        sight_(std::move(sight)),
        writer_(snapshot, union_id) {}

  absl::Status AddAlerts(bool mine) {
    ASSIGN_OR_RETURN(const std::vector<WelfareAlert> open,
                     storage::ListAlerts(snapshot_, union_id_, /*ended=*/false,
                                         storage::kContactsBegin, kDueAlertsMax));
    for (const WelfareAlert& alert : open) {
      ASSIGN_OR_RETURN(const Member* person, writer_.names().Person(alert.member));
      if (person == nullptr || IsGone(person->state)) continue;
      const bool theirs = sight_.chair() || sight_.IsPairedWith(person->id);
      if (mine ? !theirs : !sight_.Sees(SubjectOf(*person))) continue;
      // Behind its moment at once.
      const int64_t due = absl::ToUnixMicros(alert.raise_time) - 1;
      RETURN_IF_ERROR(Add({due, DueArea::kWelfareAlert, Number(alert.id)}, *person));
    }
    return absl::OkStatus();
  }

  absl::Status AddDischarges(absl::Time until, bool mine) {
    const absl::CivilDay today = Today(snapshot_.now());
    ASSIGN_OR_RETURN(const std::vector<Discharged> found, Discharges(today));
    for (const Discharged& each : found) {
      if (mine && !sight_.IsPairedWith(each.person->id)) continue;
      if (!sight_.Sees(SubjectOf(*each.person))) continue;
      ASSIGN_OR_RETURN(const int days, DaysFor(*each.person, today));
      const std::optional<absl::CivilDay> due_on = DischargeDueOn(each.on, days);
      if (!due_on.has_value() || MidnightAfter(*due_on) > until) continue;
      ASSIGN_OR_RETURN(const bool kept_from, IsKeptFromCaller(each.case_id));
      if (kept_from) continue;
      RETURN_IF_ERROR(Add({absl::ToUnixMicros(MidnightAfter(*due_on)), DueArea::kDischarge,
                           Number(each.case_id)},
                          *each.person));
    }
    return absl::OkStatus();
  }

  std::vector<storage::DueEntry> Take() { return std::move(due_); }

 private:
  struct Discharged {
    CaseId case_id{0};
    absl::CivilDay on;
    const Member* person = nullptr;
  };

  absl::StatusOr<std::vector<Discharged>> Discharges(absl::CivilDay today) {
    ASSIGN_OR_RETURN(const std::vector<storage::Discharge> found,
                     storage::OpenDischarges(snapshot_, union_id_, today - kDischargeReachDays,
                                             today, kDueAlertsMax));
    std::vector<Discharged> discharged;
    for (const storage::Discharge& each : found) {
      ASSIGN_OR_RETURN(const Member* person, writer_.names().Person(each.member));
      if (person != nullptr) discharged.push_back({each.case_id, each.discharged_on, person});
    }
    return discharged;
  }

  // A case that is hidden from the caller: not even that the stay in hospital ended is told.
  absl::StatusOr<bool> IsKeptFromCaller(CaseId id) {
    ASSIGN_OR_RETURN(const std::optional<Case> found, storage::FindCase(snapshot_, union_id_, id));
    if (!found.has_value()) return true;
    ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot_, union_id_, *found));
    return view == CaseView::kHidden;
  }

  // How soon the policies want a contact with somebody after hospital; 0 where none does.
  absl::StatusOr<int> DaysFor(const Member& person, absl::CivilDay today) {
    if (!rules_.has_value()) {
      ASSIGN_OR_RETURN(rules_, storage::CareRulesFor(snapshot_, union_id_, today));
    }
    ASSIGN_OR_RETURN(const storage::RetireeKnown known,
                     storage::KnownOf(snapshot_, union_id_, person));
    return DecideCare(rules_->rules.contact_tiers, known.care, today).discharge_contact_days;
  }

  absl::Status Add(const DuePlace& place, const Member& person) {
    storage::DueEntry entry;
    entry.place = place;
    entry.subject = SubjectOf(person);
    entry.member_name = person.display_name;
    if (person.group.has_value()) {
      ASSIGN_OR_RETURN(entry.group_name, writer_.names().Group(*person.group));
    }
    ASSIGN_OR_RETURN(const ContactPair pair,
                     storage::PairOf(snapshot_, union_id_, person.id));
    if (pair.contact.has_value()) {
      ASSIGN_OR_RETURN(const Member* contact, writer_.names().Person(*pair.contact));
      if (contact != nullptr) entry.responsible_name = contact->display_name;
    }
    due_.push_back(std::move(entry));
    return absl::OkStatus();
  }

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const ContactSight sight_;
  ContactWriter writer_;
  std::optional<storage::CareRulesInScope> rules_;
  std::vector<storage::DueEntry> due_;
};

}  // namespace

absl::StatusOr<std::vector<storage::DueEntry>> ListDueAlerts(const Snapshot& snapshot,
                                                             UnionId union_id, absl::Time until,
                                                             bool mine) {
  if (!MayKeepContact(snapshot)) return std::vector<storage::DueEntry>();
  // What is due is for those who would record the contact: nobody is called by themselves.
  ASSIGN_OR_RETURN(ContactSight sight,
                   ContactSight::Under(snapshot, Permission::kContactRecord, union_id));
  sight.LeaveOutSelf();
  Gathering gathering(snapshot, union_id, std::move(sight));
  RETURN_IF_ERROR(gathering.AddAlerts(mine));
  RETURN_IF_ERROR(gathering.AddDischarges(until, mine));
  return gathering.Take();
}

}  // namespace unioncare::api
