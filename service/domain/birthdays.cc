// On which civil days birthdays fall. Two ways lead there: from a birthday to its days, and from a
// day to the keys of all birthdays that may fall on it; birthdays_test compares them.
#include "service/domain/birthdays.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare {
namespace {

constexpr int kFebruary = 2;
constexpr int kMarch = 3;
constexpr int kLastMonth = 12;  // of a lunar year; in the table it is never a leap month

LeapDayRule RuleOf(LeapDayRule own, LeapDayRule of_union) {
  return own == LeapDayRule::kUnspecified ? of_union : own;
}
LeapMonthRule RuleOf(LeapMonthRule own, LeapMonthRule of_union) {
  return own == LeapMonthRule::kUnspecified ? of_union : own;
}

bool HasLeapDay(int year) {
  return ValidDay(year, kFebruary, 29).has_value();
}

// The day of a month, or its last one where it is shorter; nothing when the year lacks the month.
std::optional<absl::CivilDay> LunarDay(int year, int month, bool leap, int day) {
  const int days = LunarMonthDays(year, month, leap);
  if (days == 0) return std::nullopt;
  return ToCivil({.year = year, .month = month, .leap = leap, .day = std::min(day, days)});
}

void OccurLunar(const Birthday& birthday, const BirthdayRules& rules, int year,
                std::vector<Occurrence>& found) {
  const LeapMonthRule rule = RuleOf(birthday.leap_month, rules.leap_month);
  const bool twice = birthday.leap && LeapMonth(year) == birthday.month;
  for (const bool leap : {false, true}) {
    if (leap && !(twice && rule != LeapMonthRule::kOrdinary)) continue;
    if (!leap && twice && rule == LeapMonthRule::kLeap) continue;
    const std::optional<absl::CivilDay> day = LunarDay(year, birthday.month, leap, birthday.day);
    if (day.has_value()) found.push_back({*day, year, /*second=*/!found.empty()});
  }
}

void OccurSolar(const Birthday& birthday, const BirthdayRules& rules, int year,
                std::vector<Occurrence>& found) {
  if (year < kFirstYear || year > kLastYear) return;
  if (birthday.month != kFebruary || birthday.day != 29 || HasLeapDay(year)) {
    found.push_back({absl::CivilDay(year, birthday.month, std::max(birthday.day, 1)), year});
    return;
  }
  const LeapDayRule rule = RuleOf(birthday.leap_day, rules.leap_day);
  if (rule == LeapDayRule::kSkip) return;
  const bool before = rule != LeapDayRule::kMar01;
  found.push_back({before ? absl::CivilDay(year, kFebruary, 28) : absl::CivilDay(year, kMarch, 1),
                   year});
}

bool IsLeapDayInCommonYear(const Birthday& birthday, absl::CivilDay day) {
  return birthday.month == kFebruary && birthday.day == 29 &&
         !HasLeapDay(static_cast<int>(day.year()));
}

int32_t SolarKey(int month, int day) {
  return kSolarKeys + month * 100 + day;
}
int32_t LunarKey(int month, bool leap, int day) {
  return kLunarKeys + month * 1000 + (leap ? 100 : 0) + day;
}

// True when a lunar birthday falls on this lunar day; the rules are those of leap months.
bool FallsOnLunar(const Birthday& birthday, const BirthdayRules& rules, const LunarDate& date,
                  bool& second) {
  if (birthday.month != date.month) return false;
  const bool last = date.day == LunarMonthDays(date.year, date.month, date.leap);
  if (birthday.day != date.day && !(last && birthday.day > date.day)) return false;
  const LeapMonthRule rule = RuleOf(birthday.leap_month, rules.leap_month);
  if (date.leap) {
    second = rule == LeapMonthRule::kBoth;
    return birthday.leap && rule != LeapMonthRule::kOrdinary;
  }
  const bool twice = birthday.leap && LeapMonth(date.year) == birthday.month;
  return !(twice && rule == LeapMonthRule::kLeap);
}

bool FallsOnSolar(const Birthday& birthday, const BirthdayRules& rules, absl::CivilDay day) {
  if (!IsLeapDayInCommonYear(birthday, day)) {
    return birthday.month == day.month() && std::max(birthday.day, 1) == day.day();
  }
  switch (RuleOf(birthday.leap_day, rules.leap_day)) {
    case LeapDayRule::kSkip:
      return false;
    case LeapDayRule::kMar01:
      return day.month() == kMarch && day.day() == 1;
    default:
      return day.month() == kFebruary && day.day() == 28;
  }
}

bool IsNewYearsEve(const LunarDate& date) {
  return date.month == kLastMonth &&
         date.day == LunarMonthDays(date.year, date.month, date.leap);
}

}  // namespace

std::optional<Birthday> Kept(const Birthday& declared,
                             const std::optional<absl::CivilDay>& birth_date) {
  if (declared.kind != BirthdayKind::kSolarId && declared.kind != BirthdayKind::kUnspecified) {
    return declared;
  }
  if (!birth_date.has_value()) return std::nullopt;
  Birthday kept = declared;
  kept.kind = BirthdayKind::kSolarId;
  kept.month = birth_date->month();
  kept.day = birth_date->day();
  kept.leap = false;
  return kept;
}

bool IsLunar(BirthdayKind kind) {
  return kind == BirthdayKind::kLunar || kind == BirthdayKind::kNewYearsEve;
}

std::vector<Occurrence> OccurrencesOf(const Birthday& birthday, const BirthdayRules& rules,
                                      int entitlement_year) {
  std::vector<Occurrence> found;
  switch (birthday.kind) {
    case BirthdayKind::kLunar:
      OccurLunar(birthday, rules, entitlement_year, found);
      break;
    case BirthdayKind::kNewYearsEve: {
      // Later than any day of the month: the last one.
      const auto day = LunarDay(entitlement_year, kLastMonth, false, 31);
      if (day.has_value()) found.push_back({*day, entitlement_year});
      break;
    }
    default:
      OccurSolar(birthday, rules, entitlement_year, found);
  }
  return found;
}

std::vector<Occurrence> Occurrences(const Birthday& birthday, const BirthdayRules& rules,
                                    absl::CivilDay from, absl::CivilDay to) {
  std::vector<Occurrence> found;
  // A day of a civil year belongs to the lunar year of this number or of the one before.
  for (int year = static_cast<int>(from.year()) - 1; year <= to.year(); ++year) {
    for (const Occurrence& each : OccurrencesOf(birthday, rules, year)) {
      if (each.day >= from && each.day <= to) found.push_back(each);
    }
  }
  return found;
}

int32_t BirthdayKey(const Birthday& birthday) {
  switch (birthday.kind) {
    case BirthdayKind::kLunar:
      return LunarKey(birthday.month, birthday.leap, birthday.day);
    case BirthdayKind::kNewYearsEve:
      return kNewYearsEveKey;
    case BirthdayKind::kMonthOnly:
      return kMonthKeys + birthday.month * 100;
    default:
      return SolarKey(birthday.month, birthday.day);
  }
}

BirthdayDay BirthdayDayOf(absl::CivilDay day) {
  BirthdayDay found{.day = day, .lunar = ToLunar(day), .keys = {}};
  std::vector<int32_t>& keys = found.keys;
  keys.push_back(SolarKey(day.month(), day.day()));
  const bool beside_leap_day = (day.month() == kFebruary && day.day() == 28) ||
                               (day.month() == kMarch && day.day() == 1);
  if (beside_leap_day && !HasLeapDay(static_cast<int>(day.year()))) {
    keys.push_back(SolarKey(kFebruary, 29));
  }
  if (day.day() == 1) keys.push_back(kMonthKeys + day.month() * 100);
  if (!found.lunar.has_value()) return found;
  const LunarDate& lunar = *found.lunar;
  // Nobody of an ordinary month has a birthday in a leap month.
  const bool short_end =
      lunar.day == 29 && LunarMonthDays(lunar.year, lunar.month, lunar.leap) == lunar.day;
  for (const bool leap : {false, true}) {
    if (lunar.leap && !leap) continue;
    keys.push_back(LunarKey(lunar.month, leap, lunar.day));
    if (short_end) keys.push_back(LunarKey(lunar.month, leap, 30));
  }
  if (IsNewYearsEve(lunar)) keys.push_back(kNewYearsEveKey);
  return found;
}

std::optional<Occurrence> OccurrenceOn(const Birthday& birthday, const BirthdayRules& rules,
                                       const BirthdayDay& day) {
  if (!IsLunar(birthday.kind)) {
    if (!FallsOnSolar(birthday, rules, day.day)) return std::nullopt;
    return Occurrence{day.day, static_cast<int>(day.day.year())};
  }
  if (!day.lunar.has_value()) return std::nullopt;
  bool second = false;
  const bool falls = birthday.kind == BirthdayKind::kNewYearsEve
                         ? IsNewYearsEve(*day.lunar)
                         : FallsOnLunar(birthday, rules, *day.lunar, second);
  if (!falls) return std::nullopt;
  return Occurrence{day.day, day.lunar->year, second};
}

int AgeOn(BirthdayKind kind, const std::optional<absl::CivilDay>& birth_date, AgeRule rule,
          const BirthdayDay& day) {
  if (!birth_date.has_value()) return 0;
  int age = static_cast<int>(day.day.year() - birth_date->year());
  const bool nominal = rule == AgeRule::kNominal;
  if (nominal || IsLunar(kind)) {
    const std::optional<LunarDate> born = ToLunar(*birth_date);
    // Who was born before the table begins is counted by civil years.
    if (born.has_value() && day.lunar.has_value()) age = day.lunar->year - born->year;
  }
  return std::max(age + (nominal ? 1 : 0), 0);
}

bool IsMilestone(const BirthdayRules& rules, int age) {
  return std::binary_search(rules.milestones.begin(), rules.milestones.end(), age);
}

bool IsMember(MemberState state) {
  return state == MemberState::kActive || state == MemberState::kSuspended ||
         state == MemberState::kKept;
}

bool WantsHistory(const MembershipFacts& facts, absl::CivilDay day) {
  return facts.state_on.has_value() && day < *facts.state_on;
}

MembershipOn MembershipOnDay(const MembershipFacts& facts, absl::CivilDay day) {
  if (facts.joined_on.has_value() && day < *facts.joined_on) return MembershipOn::kNotYet;
  MemberState state = facts.state;
  if (WantsHistory(facts, day) && facts.history != nullptr) {
    state = StateOn(facts.state, *facts.history, day);
  }
  // Before somebody was transferred here there was no membership of this union.
  if (state == MemberState::kUnspecified) return MembershipOn::kNotYet;
  return IsMember(state) ? MembershipOn::kMember : MembershipOn::kNoLonger;
}

bool WasMember(const MembershipFacts& facts, absl::CivilDay from, absl::CivilDay to) {
  // A membership begins or ends with the window, with the entry, or with a change.
  std::vector<absl::CivilDay> days = {from, to};
  if (facts.joined_on.has_value()) days.push_back(*facts.joined_on);
  if (facts.state_on.has_value()) days.push_back(*facts.state_on);
  if (facts.history != nullptr) {
    for (const MemberChange& change : *facts.history) days.push_back(change.from_on);
  }
  return std::any_of(days.begin(), days.end(), [&](absl::CivilDay day) {
    return day >= from && day <= to && MembershipOnDay(facts, day) == MembershipOn::kMember;
  });
}

MemberState StateOn(MemberState today, const std::vector<MemberChange>& history,
                    absl::CivilDay day) {
  // The changes that hold: a correction takes the place of what was recorded last.
  std::vector<const MemberChange*> holding;
  const MemberChange* first = nullptr;
  for (const MemberChange& change : history) {
    if (change.kind != ChangeKind::kState) continue;
    if (first == nullptr) first = &change;
    if (change.correction && !holding.empty()) holding.pop_back();
    holding.push_back(&change);
  }
  if (first == nullptr) return today;
  auto state = static_cast<MemberState>(first->old_value);
  for (const MemberChange* change : holding) {
    if (change->from_on > day) break;
    state = static_cast<MemberState>(change->new_value);
  }
  return state;
}

std::string TextOf(const Birthday& birthday, Language language) {
  static constexpr const char* kMonths[] = {"January",   "February", "March",    "April",
                                            "May",       "June",     "July",     "August",
                                            "September", "October",  "November", "December"};
  const bool chinese = language == Language::kChinese;
  switch (birthday.kind) {
    case BirthdayKind::kNewYearsEve:
      return chinese ? "除夕" : "New Year's Eve";
    case BirthdayKind::kLunar: {
      const LunarDate date{
          .year = 0, .month = birthday.month, .leap = birthday.leap, .day = birthday.day};
      return absl::StrCat(chinese ? "农历" : "lunar: ", LunarText(date, language));
    }
    case BirthdayKind::kMonthOnly:
      return chinese ? absl::StrCat("公历", birthday.month, "月") : kMonths[birthday.month - 1];
    default:
      return chinese ? absl::StrCat("公历", birthday.month, "月", birthday.day, "日")
                     : absl::StrCat(birthday.day, " ", kMonths[birthday.month - 1]);
  }
}

std::string LunarDayText(const LunarDate& date, Language language) {
  if (language == Language::kEnglish) {
    return absl::StrCat(date.leap ? "leap " : "", date.month, "-", date.day);
  }
  static constexpr const char* kStems[] = {"甲", "乙", "丙", "丁", "戊",
                                           "己", "庚", "辛", "壬", "癸"};
  static constexpr const char* kBranches[] = {"子", "丑", "寅", "卯", "辰", "巳",
                                              "午", "未", "申", "酉", "戌", "亥"};
  // The year 4 was 甲子.
  const int year = date.year - 4;
  LunarDate without_year = date;
  without_year.year = 0;
  return absl::StrCat(kStems[year % 10], kBranches[year % 12], "年",
                      LunarText(without_year, language));
}

}  // namespace unioncare
