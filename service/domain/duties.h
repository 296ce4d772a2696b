// Duties (不相容岗位): who may not do what with one and the same payment, and the exemption of a
// union that has too few officers for it. Sources: 会计法 (the cashier keeps no accounts), the rules
// of internal control of unions, and the audit rules 自批 and 不相容岗位.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/names.h"
#include "service/domain/types.h"

namespace unioncare {

// What somebody is to a payment. Numbers equal v1::Duty and are stored.
enum class Duty {
  kUnspecified = 0,
  kRequester = 1,
  kApprover = 2,
  kCashier = 3,
  kAccountant = 4,
  kAuditor = 5,      // holds the office of auditor in the union, whatever he did
  kBeneficiary = 6,  // is one of those who get something
  kSpouse = 7,       // is the spouse of one of those
};
inline constexpr int kDutyCount = 8;

// Counted per union.
enum class DutyExemptionId : int64_t {};

inline std::string NameOf(UnionId union_id, DutyExemptionId exemption) {
  return absl::StrCat(NameOf(union_id), "/dutyExemptions/", Number(exemption));
}

inline constexpr int kExemptionDaysMax = 366;

// True when one person may not be both.
bool Excludes(Duty one, Duty other);
// True when an exemption may allow it all the same. Nobody is exempted from approving what he or
// his spouse gets, and no auditor from keeping out of what he audits.
bool MayBeExempted(Duty one, Duty other);

// Two people agree, for a time, that one person may hold two duties.
struct DutyExemption {
  DutyExemptionId id{0};
  Duty one = Duty::kUnspecified;    // the smaller number
  Duty other = Duty::kUnspecified;
  UserId holder{0};  // who may hold both
  absl::CivilDay from_on;
  absl::CivilDay to_on;  // the last day
  std::string reason;
  UserId proposed_by{0};
  absl::Time propose_time;
  std::optional<UserId> confirmed_by;  // somebody else than who proposed it and who holds it
  std::optional<absl::Time> confirm_time;
  std::optional<absl::CivilDay> ended_on;  // taken back: no longer in force from this day on
  int64_t version = 1;
};
// True when it was confirmed and counts on the day.
bool InForceOn(const DutyExemption& exemption, absl::CivilDay day);

struct ProposeExemption {
  UnionId union_id{0};
  Duty one = Duty::kUnspecified;
  Duty other = Duty::kUnspecified;
  UserId holder{0};
  std::optional<absl::CivilDay> from_on;  // today when not given
  absl::CivilDay to_on;
  std::string reason;
};
// `proposer` is who calls. Refusals in this order: kFieldRequired for reason; kDutyNotExemptible;
// kDateBeforeStart for to_on; kPeriodTooLong beyond kExemptionDaysMax; kNotFound when the holder is
// no user of the union.
absl::StatusOr<DutyExemption> Decide(const ProposeExemption& command, UserId proposer,
                                     bool holder_exists, absl::CivilDay today);
// Refusals in this order: kEtagMismatch; kExemptionEnded when it was confirmed or taken back, or is
// over; kExemptionSamePerson when who confirms proposed it or holds it.
absl::StatusOr<DutyExemption> Confirm(const DutyExemption& current, absl::string_view etag,
                                      UserId confirmer, absl::Time now, absl::CivilDay today);
// Takes it back from today on. Refusals: kEtagMismatch; kExemptionEnded.
absl::StatusOr<DutyExemption> End(const DutyExemption& current, absl::string_view etag,
                                  absl::CivilDay today);

// Somebody who has done something with the payment already.
struct DutyHolder {
  Duty duty = Duty::kUnspecified;
  UserId user{0};
};

// What decides whether a user may act.
struct DutyFacts {
  UserId actor{0};
  std::optional<MemberId> actor_member;
  bool actor_is_auditor = false;
  std::vector<DutyHolder> holders;      // requester, approvers, cashier, accountant so far
  std::vector<MemberId> beneficiaries;  // sorted
  std::vector<MemberId> spouses;        // of the beneficiaries, as far as they are members; sorted
  std::vector<DutyExemption> exemptions;  // of the union
};

// Whether the actor may act as `duty`; the exemption that allows it where one had to. Refusal:
// kDutyConflict, with both duties. Of several conflicts the one that cannot be exempted is named.
absl::StatusOr<std::optional<DutyExemptionId>> CheckDuty(const DutyFacts& facts, Duty duty,
                                                         absl::CivilDay today);

}  // namespace unioncare
