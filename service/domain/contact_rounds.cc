// The rules of rounds.
#include "service/domain/contact_rounds.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

absl::Status Wanted(absl::string_view field) {
  return Refuse(Reason::kFieldRequired, {{"field", absl::StrCat("round.", field)}});
}

bool Has(const std::vector<VisitDay>& days, VisitDay day) {
  return std::find(days.begin(), days.end(), day) != days.end();
}

// The birthday of a year by the register.
absl::CivilDay BirthdayIn(absl::CivilDay born, int year) {
  const absl::CivilDay day(year, born.month(), born.day());
  return day.month() == born.month() ? day : day - 1;
}

std::optional<RoundEntry> BirthdayEntry(const ContactRound& round, const BirthdayRules& rules,
                                        const RoundCandidate& candidate) {
  if (!candidate.birth_date.has_value()) return std::nullopt;
  const bool every = Has(candidate.visit_on, VisitDay::kBirthday);
  for (int year = static_cast<int>(round.from_on.year());
       year <= static_cast<int>(round.to_on.year()); ++year) {
    const absl::CivilDay day = BirthdayIn(*candidate.birth_date, year);
    if (day < round.from_on || day > round.to_on) continue;
    const int age = AgeOn(BirthdayKind::kSolarId, candidate.birth_date, round.age_rule,
                          BirthdayDayOf(day));
    const bool milestone = age >= kRetireeMilestoneMin && IsMilestone(rules, age);
    if (!milestone && !every) continue;
    return RoundEntry{.member = candidate.member,
                      .reason = milestone ? RoundReason::kMilestone : RoundReason::kTierDay,
                      .number = milestone ? age : static_cast<int64_t>(candidate.tier),
                      .planned_on = day};
  }
  return std::nullopt;
}

std::optional<RoundEntry> DayEntry(const ContactRound& round, const RoundCandidate& candidate) {
  RoundEntry entry{.member = candidate.member,
                   .reason = RoundReason::kTierAsked,
                   .number = static_cast<int64_t>(candidate.tier),
                   .planned_on = round.from_on};
  if (!round.tiers.empty()) {
    const RetireeTier tier = candidate.away ? RetireeTier::kRx : candidate.tier;
    const bool asked =
        std::find(round.tiers.begin(), round.tiers.end(), tier) != round.tiers.end();
    return asked ? std::optional<RoundEntry>(entry) : std::nullopt;
  }
  entry.reason = RoundReason::kTierDay;
  if (!Has(candidate.visit_on, round.occasion)) return std::nullopt;
  if (candidate.visit_on_any && candidate.visited_this_year) return std::nullopt;
  return entry;
}

}  // namespace

absl::Status CheckRound(const ContactRound& round) {
  if (round.occasion == VisitDay::kUnspecified) return Wanted("occasion");
  if (round.display_name.empty()) return Wanted("display_name");
  if (round.to_on < round.from_on) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "round.to"},
                                             {"given", IsoDay(round.to_on)},
                                             {"wanted", IsoDay(round.from_on)}});
  }
  if (round.to_on - round.from_on > kRoundDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "round.to"},
                                           {"given", absl::StrCat(round.to_on - round.from_on)},
                                           {"wanted", absl::StrCat(kRoundDaysMax)}});
  }
  if (round.standard_fen < 0 || round.standard_fen > kRoundStandardFenMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "round.standard_fen"},
                   {"given", absl::StrCat(round.standard_fen)},
                   {"wanted", absl::StrCat("0…", kRoundStandardFenMax)}});
  }
  if (round.occasion == VisitDay::kRetirement) {
    return Refuse(Reason::kRoundOccasion, {{"field", "round.occasion"}});
  }
  return absl::OkStatus();
}

std::optional<RoundEntry> EntryFor(const ContactRound& round, const BirthdayRules& rules,
                                   const RoundCandidate& candidate) {
  if (candidate.tier == RetireeTier::kUnspecified) return std::nullopt;
  std::optional<RoundEntry> entry = round.occasion == VisitDay::kBirthday
                                        ? BirthdayEntry(round, rules, candidate)
                                        : DayEntry(round, candidate);
  if (!entry.has_value()) return entry;
  entry->round = round.id;
  entry->tier = candidate.tier;
  entry->away = candidate.away;
  return entry;
}

RoundEntryState ShownState(const RoundEntry& entry, MemberState state) {
  const bool gone = state == MemberState::kDeceased || state == MemberState::kLeft ||
                    state == MemberState::kTransferred;
  return gone && entry.state == RoundEntryState::kWaiting ? RoundEntryState::kGone : entry.state;
}

absl::StatusOr<RoundEntry> Waive(const ContactRound& round, const RoundEntry& before,
                                 const std::string& reason) {
  if (round.state != RoundState::kOpen) {
    return Refuse(Reason::kRoundClosed, {{"given", round.display_name}});
  }
  if (before.state != RoundEntryState::kWaiting) {
    return Refuse(Reason::kRoundEntryStep, {{"given", round.display_name}});
  }
  RoundEntry after = before;
  after.state = RoundEntryState::kWaived;
  after.note = reason;
  return after;
}

bool Ticks(const ContactRound& round, const Contact& contact) {
  return round.state == RoundState::kOpen && !contact.withdrawn &&
         contact.result == ContactResult::kVisited &&
         contact.contacted_on >= round.from_on - kRoundLeadDays;
}

}  // namespace unioncare
