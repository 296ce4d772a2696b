// When a call or a visit falls due: deadlines from the last contact, and the days of the year.
#include <algorithm>

#include "service/domain/calendar.h"
#include "service/domain/lunar.h"
#include "service/domain/retirees.h"

namespace unioncare {
namespace {

int LeadDays(VisitDay day) {
  const bool month = day == VisitDay::kWinter || day == VisitDay::kSummer;
  return month ? kVisitMonthLeadDays : kVisitDayLeadDays;
}

// A day of a year on which a visit is owed, and from when on a visit counts for it.
struct OwedDay {
  absl::CivilDay day;
  absl::CivilDay counts_from;
};
std::vector<OwedDay> OwedIn(int year, const CareDecision& decision, const CareFacts& facts) {
  std::vector<OwedDay> owed;
  for (const VisitDay each : decision.visit_on) {
    const std::optional<absl::CivilDay> day = VisitDayIn(each, year, facts);
    if (day.has_value()) owed.push_back({*day, *day - LeadDays(each)});
  }
  // Where one of them is enough, the year owes one visit by the last of them.
  if (decision.visit_on_any && owed.size() > 1) {
    const auto earlier = [](const OwedDay& a, const OwedDay& b) { return a.day < b.day; };
    const auto [first, last] = std::minmax_element(owed.begin(), owed.end(), earlier);
    return {{last->day, std::min(first->counts_from, last->counts_from)}};
  }
  return owed;
}

std::optional<absl::CivilDay> NextVisitDay(const CareDecision& decision, const CareFacts& facts,
                                           const ContactHistory& history) {
  if (decision.visit_on.empty()) return std::nullopt;
  const absl::CivilDay from = history.since;
  const int64_t last = std::max(from.year(), history.last_visit_on.value_or(from).year()) + 2;
  for (int64_t year = from.year(); year <= std::min<int64_t>(last, kLastYear); ++year) {
    std::optional<absl::CivilDay> first;
    for (const OwedDay& owed : OwedIn(static_cast<int>(year), decision, facts)) {
      const bool paid =
          history.last_visit_on.has_value() && *history.last_visit_on >= owed.counts_from;
      if (owed.day < from || paid) continue;
      if (!first.has_value() || owed.day < *first) first = owed.day;
    }
    if (first.has_value()) return first;
  }
  return std::nullopt;
}

}  // namespace

absl::CivilDay RhythmBegins(const CareFacts& facts, absl::CivilDay today) {
  const bool late = !facts.retired_on.has_value() || *facts.retired_on > today ||
                    today - *facts.retired_on > kLateRecordDays;
  return late ? today : *facts.retired_on;
}

std::optional<absl::CivilDay> VisitDayIn(VisitDay day, int year, const CareFacts& facts) {
  switch (day) {
    case VisitDay::kUnspecified:
      return std::nullopt;
    case VisitDay::kNewYear:
      return absl::CivilDay(year, 1, 1);
    case VisitDay::kSpringFestival:
      return ToCivil({.year = year, .month = 1, .leap = false, .day = 1});
    case VisitDay::kDoubleNinth:
      return ToCivil({.year = year, .month = 9, .leap = false, .day = 9});
    case VisitDay::kPartyDay:
      return absl::CivilDay(year, 7, 1);
    case VisitDay::kNationalDay:
      return absl::CivilDay(year, 10, 1);
    case VisitDay::kBirthday: {
      if (!facts.birth_date.has_value()) return std::nullopt;
      const absl::CivilDay born = *facts.birth_date;
      const std::optional<absl::CivilDay> exact = ValidDay(year, born.month(), born.day());
      // Of 29 February the day before 1 March, so that nobody comes late.
      return exact.has_value() ? exact : std::optional(absl::CivilDay(year, 2, 28));
    }
    case VisitDay::kWinter:
      return absl::CivilDay(year, 1, 31);
    case VisitDay::kSummer:
      return absl::CivilDay(year, 7, 31);
    case VisitDay::kRetirement:
      if (!facts.retired_on.has_value() || facts.retired_on->year() != year) return std::nullopt;
      return facts.retired_on;
  }
  return std::nullopt;
}

NextContact NextOf(const CareDecision& decision, const CareFacts& facts,
                   const ContactHistory& history) {
  NextContact next;
  if (decision.tier == RetireeTier::kUnspecified) return next;
  if (decision.contact_every_days > 0) {
    next.call_on = history.last_contact_on.value_or(history.since) + decision.contact_every_days;
  }
  next.visit_on = NextVisitDay(decision, facts, history);
  if (decision.visit_every_days > 0) {
    const absl::CivilDay by =
        history.last_visit_on.value_or(history.since) + decision.visit_every_days;
    if (!next.visit_on.has_value() || by < *next.visit_on) next.visit_on = by;
  }
  return next;
}

}  // namespace unioncare
