// Which duties exclude each other, and when an exemption allows it all the same.
#include "service/domain/duties.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr const char* kDutyNames[kDutyCount] = {
    "DUTY_UNSPECIFIED", "DUTY_REQUESTER", "DUTY_APPROVER",    "DUTY_CASHIER",
    "DUTY_ACCOUNTANT",  "DUTY_AUDITOR",   "DUTY_BENEFICIARY", "DUTY_SPOUSE"};

std::string NameOfDuty(Duty duty) { return kDutyNames[static_cast<size_t>(duty)]; }

enum class Rule { kFine, kExempt, kNever };

// What holds between two duties of one person; the same in both directions.
constexpr Rule kFine = Rule::kFine, kExempt = Rule::kExempt, kNever = Rule::kNever;
constexpr Rule kRules[kDutyCount][kDutyCount] = {
    // unspecified
    {kFine, kFine, kFine, kFine, kFine, kFine, kFine, kFine},
    // requester: with      approver  cashier accountant auditor
    {kFine, kFine, kExempt, kFine, kFine, kNever, kFine, kFine},
    // approver
    {kFine, kExempt, kFine, kExempt, kFine, kNever, kNever, kNever},
    // cashier
    {kFine, kFine, kExempt, kFine, kExempt, kNever, kFine, kFine},
    // accountant
    {kFine, kFine, kFine, kExempt, kFine, kNever, kFine, kFine},
    // auditor
    {kFine, kNever, kNever, kNever, kNever, kFine, kFine, kFine},
    // beneficiary
    {kFine, kFine, kNever, kFine, kFine, kFine, kFine, kFine},
    // spouse
    {kFine, kFine, kNever, kFine, kFine, kFine, kFine, kFine},
};

Rule RuleOf(Duty one, Duty other) {
  return kRules[static_cast<size_t>(one)][static_cast<size_t>(other)];
}

absl::Status Ended(const DutyExemption& exemption) {
  return Refuse(Reason::kExemptionEnded, {{"given", absl::StrCat(Number(exemption.id))}});
}

bool Contains(const std::vector<MemberId>& sorted, MemberId member) {
  return std::binary_search(sorted.begin(), sorted.end(), member);
}

// What the actor is to the payment already.
std::vector<Duty> HeldBy(const DutyFacts& facts) {
  std::vector<Duty> held;
  if (facts.actor_is_auditor) held.push_back(Duty::kAuditor);
  if (facts.actor_member.has_value()) {
    if (Contains(facts.beneficiaries, *facts.actor_member)) held.push_back(Duty::kBeneficiary);
    if (Contains(facts.spouses, *facts.actor_member)) held.push_back(Duty::kSpouse);
  }
  for (const DutyHolder& holder : facts.holders) {
    if (holder.user == facts.actor) held.push_back(holder.duty);
  }
  return held;
}

std::optional<DutyExemptionId> ExemptionFor(const DutyFacts& facts, Duty one, Duty other,
                                            absl::CivilDay today) {
  const auto [low, high] = std::minmax(one, other);
  for (const DutyExemption& each : facts.exemptions) {
    if (each.one == low && each.other == high && each.holder == facts.actor &&
        InForceOn(each, today)) {
      return each.id;
    }
  }
  return std::nullopt;
}

}  // namespace

bool Excludes(Duty one, Duty other) { return RuleOf(one, other) != Rule::kFine; }
bool MayBeExempted(Duty one, Duty other) { return RuleOf(one, other) == Rule::kExempt; }

bool InForceOn(const DutyExemption& exemption, absl::CivilDay day) {
  return exemption.confirmed_by.has_value() && exemption.from_on <= day &&
         day <= exemption.to_on &&
         (!exemption.ended_on.has_value() || day < *exemption.ended_on);
}

absl::StatusOr<DutyExemption> Decide(const ProposeExemption& command, UserId proposer,
                                     bool holder_exists, absl::CivilDay today) {
  if (command.reason.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "duty_exemption.reason"}});
  }
  if (!MayBeExempted(command.one, command.other)) {
    return Refuse(Reason::kDutyNotExemptible, {{"field", "duty_exemption.other"},
                                               {"present", NameOfDuty(command.one)},
                                               {"wanted", NameOfDuty(command.other)}});
  }
  const absl::CivilDay from = command.from_on.value_or(today);
  if (command.to_on < from || command.to_on < today) {
    const absl::CivilDay first = std::max(from, today);
    return Refuse(Reason::kDateBeforeStart, {{"field", "duty_exemption.to_on"},
                                             {"given", IsoDay(command.to_on)},
                                             {"wanted", IsoDay(first)}});
  }
  const int64_t days = command.to_on - from + 1;
  if (days > kExemptionDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "duty_exemption.to_on"},
                                           {"given", absl::StrCat(days)},
                                           {"wanted", absl::StrCat(kExemptionDaysMax)}});
  }
  if (!holder_exists) return NotFound("duty_exemption.holder", NameOf(command.holder));
  DutyExemption made;
  std::tie(made.one, made.other) = std::minmax(command.one, command.other);
  made.holder = command.holder;
  made.from_on = from;
  made.to_on = command.to_on;
  made.reason = command.reason;
  made.proposed_by = proposer;
  return made;
}

absl::StatusOr<DutyExemption> Confirm(const DutyExemption& current, absl::string_view etag,
                                      UserId confirmer, absl::Time now, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEtag("etag", etag, current.version));
  if (current.confirmed_by.has_value() || current.ended_on.has_value() || current.to_on < today) {
    return Ended(current);
  }
  if (confirmer == current.proposed_by || confirmer == current.holder) {
    return Refuse(Reason::kExemptionSamePerson, {});
  }
  DutyExemption confirmed = current;
  confirmed.confirmed_by = confirmer;
  confirmed.confirm_time = now;
  return confirmed;
}

absl::StatusOr<DutyExemption> End(const DutyExemption& current, absl::string_view etag,
                                  absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEtag("etag", etag, current.version));
  if (current.ended_on.has_value() || current.to_on < today) return Ended(current);
  DutyExemption ended = current;
  ended.ended_on = today;
  return ended;
}

absl::StatusOr<std::optional<DutyExemptionId>> CheckDuty(const DutyFacts& facts, Duty duty,
                                                         absl::CivilDay today) {
  std::optional<DutyExemptionId> allowed_by;
  std::optional<Duty> conflict;
  for (const Duty held : HeldBy(facts)) {
    if (!Excludes(held, duty)) continue;
    const bool exemptible = MayBeExempted(held, duty);
    const auto exemption =
        exemptible ? ExemptionFor(facts, held, duty, today) : std::optional<DutyExemptionId>();
    if (exemption.has_value()) {
      allowed_by = exemption;
    } else if (!conflict.has_value() || !exemptible) {
      conflict = held;
    }
  }
  if (!conflict.has_value()) return allowed_by;
  return Refuse(Reason::kDutyConflict, {{"given", NameOf(facts.actor)},
                                        {"present", NameOfDuty(*conflict)},
                                        {"wanted", NameOfDuty(duty)}});
}

}  // namespace unioncare
