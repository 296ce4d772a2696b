// Which disbursements wait for the caller. The rules of the steps themselves say so.
#include "service/api/due_money.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "service/api/disbursement_sight.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursements.h"
#include "service/domain/duties.h"
#include "service/domain/etags.h"
#include "service/storage/calendars.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/disbursements.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

// What waits in which state, and who takes the step.
struct Wait {
  DisbursementState state;
  DueArea area;
  Permission permission;
  bool own;  // only what the caller asked for
};
constexpr Wait kWaits[] = {
    {DisbursementState::kRequested, DueArea::kApprove, Permission::kDisbursementApprove, false},
    {DisbursementState::kApproved, DueArea::kPay, Permission::kDisbursementPay, false},
    {DisbursementState::kPaid, DueArea::kSign, Permission::kDisbursementPay, false},
    {DisbursementState::kPaid, DueArea::kSign, Permission::kDisbursementRequest, true},
    {DisbursementState::kSigned, DueArea::kBook, Permission::kDisbursementBook, false},
};

// Whether the rules would let the caller take the step.
absl::StatusOr<bool> MayTake(const Snapshot& snapshot, UnionId union_id, const Wait& wait,
                             const Disbursement& of) {
  if (wait.area == DueArea::kSign) return true;
  ASSIGN_OR_RETURN(const StepFacts facts, storage::StepFactsFor(snapshot, union_id, of));
  const absl::CivilDay today = Today(snapshot.now());
  if (wait.area != DueArea::kApprove) {
    const Duty duty = wait.area == DueArea::kPay ? Duty::kCashier : Duty::kAccountant;
    return CheckDuty(facts.duties, duty, today).ok();
  }
  const ApproveDisbursement command{.etag = EtagOfVersion(of.version), .decision_ref = "1"};
  return Decide(command, of, facts, union_id, snapshot.now(), today).ok();
}

// A disbursement as something due; nothing when the caller does not see all of it.
absl::StatusOr<std::optional<storage::DueEntry>> EntryOf(const Snapshot& snapshot,
                                                         const DisbursementSight& sight,
                                                         UnionId union_id,
                                                         const Disbursement& of,
                                                         DisbursementNames& names) {
  ASSIGN_OR_RETURN(const std::optional<SeenDisbursement> seen,
                   SeenOf(snapshot, sight, union_id, of, false));
  if (!seen.has_value() || seen->partial) return std::optional<storage::DueEntry>();
  storage::DueEntry entry;
  entry.disbursement = of.id;
  entry.disbursement_no = NumberOf(of);
  entry.amount_fen = of.amount_fen;
  entry.content = of.display_name;
  if (of.entry_count == 1 && !seen->entries.empty()) {
    ASSIGN_OR_RETURN(const Member* member, names.Person(seen->entries.front().member));
    if (member != nullptr) {
      entry.member_name = member->display_name;
      entry.subject.group = member->group;
      if (member->group.has_value()) {
        ASSIGN_OR_RETURN(entry.group_name, names.Group(*member->group));
      }
    }
  }
  return std::optional<storage::DueEntry>(std::move(entry));
}

// Adds what waits in one way.
absl::Status AddWaiting(const Snapshot& snapshot, UnionId union_id, const Wait& wait,
                        absl::Time until, DisbursementNames& names,
                        std::vector<storage::DueEntry>& due) {
  ASSIGN_OR_RETURN(const Sight sight,
                   storage::SightUnder(snapshot, wait.permission, union_id));
  if (sight.empty()) return absl::OkStatus();
  const std::optional<UserId> requester =
      wait.own ? std::optional<UserId>(snapshot.actor().user) : std::nullopt;
  ASSIGN_OR_RETURN(
      const std::vector<storage::WaitingDisbursement> waiting,
      storage::ListWaiting(snapshot, union_id, wait.state, requester, kDueMoneyMax));
  if (waiting.empty()) return absl::OkStatus();
  const auto earlier = [](const auto& a, const auto& b) { return a.since < b.since; };
  const auto [first, last] = std::minmax_element(waiting.begin(), waiting.end(), earlier);
  // Working days of another year are looked up where the count may reach into it.
  constexpr int kReachDays = 31;
  ASSIGN_OR_RETURN(const WorkingCalendar calendar,
                   storage::CalendarOf(snapshot, union_id, first->since,
                                       last->since + kReachDays));
  for (const storage::WaitingDisbursement& of : waiting) {
    const absl::Time moment = MidnightAfter(WaitDueOn(wait.area, of.since, calendar));
    if (moment > until) continue;
    const auto known = [&](const storage::DueEntry& entry) {
      return entry.place.area == wait.area && entry.disbursement == of.id;
    };
    if (wait.own && std::any_of(due.begin(), due.end(), known)) continue;
    ASSIGN_OR_RETURN(const std::optional<Disbursement> found,
                     storage::FindDisbursement(snapshot, union_id, of.id));
    if (!found.has_value()) continue;
    ASSIGN_OR_RETURN(const bool may, MayTake(snapshot, union_id, wait, *found));
    if (!may) continue;
    ASSIGN_OR_RETURN(std::optional<storage::DueEntry> entry,
                     EntryOf(snapshot, DisbursementSight::Whole(sight), union_id, *found, names));
    if (!entry.has_value()) continue;
    entry->place = {absl::ToUnixMicros(moment), wait.area, Number(of.id)};
    due.push_back(*std::move(entry));
  }
  return absl::OkStatus();
}

}  // namespace

bool MayHandleMoney(const Snapshot& snapshot) {
  const std::vector<Grant>& grants = snapshot.actor().grants;
  return std::any_of(std::begin(kWaits), std::end(kWaits), [&](const Wait& wait) {
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) {
      return Holds(grant.role, wait.permission);
    });
  });
}

absl::StatusOr<std::vector<storage::DueEntry>> ListWaitingMoney(const Snapshot& snapshot,
                                                                UnionId union_id, DueArea area) {
  std::vector<storage::DueEntry> waiting;
  ASSIGN_OR_RETURN(const Sight reads,
                   storage::SightUnder(snapshot, Permission::kDisbursementRead, union_id));
  if (reads.empty()) return waiting;
  ASSIGN_OR_RETURN(const DisbursementSight sight, DisbursementSight::Of(snapshot, union_id));
  const DisbursementState state =
      area == DueArea::kApprove ? DisbursementState::kRequested : DisbursementState::kPaid;
  ASSIGN_OR_RETURN(
      const std::vector<storage::WaitingDisbursement> found,
      storage::ListWaiting(snapshot, union_id, state, std::nullopt, kDueMoneyMax));
  DisbursementNames names(snapshot, union_id);
  for (const storage::WaitingDisbursement& each : found) {
    ASSIGN_OR_RETURN(const std::optional<Disbursement> of,
                     storage::FindDisbursement(snapshot, union_id, each.id));
    if (!of.has_value()) continue;
    ASSIGN_OR_RETURN(std::optional<storage::DueEntry> entry,
                     EntryOf(snapshot, sight, union_id, *of, names));
    if (entry.has_value()) waiting.push_back(*std::move(entry));
  }
  return waiting;
}

absl::StatusOr<std::vector<storage::DueEntry>> ListDueMoney(const Snapshot& snapshot,
                                                            UnionId union_id, absl::Time until) {
  std::vector<storage::DueEntry> due;
  DisbursementNames names(snapshot, union_id);
  for (const Wait& wait : kWaits) {
    RETURN_IF_ERROR(AddWaiting(snapshot, union_id, wait, until, names, due));
  }
  return due;
}

}  // namespace unioncare::api
