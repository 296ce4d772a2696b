// Birthdays by the solar and the lunar calendar: on which civil days somebody's birthday falls, and
// to what it entitles. A member is entitled once in an entitlement year, however often the day
// comes round in a civil year.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/lunar.h"
#include "service/domain/members.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers equal v1::BirthdayKind.
enum class BirthdayKind {
  kUnspecified = 0,
  kSolarId = 1,
  kSolarDeclared = 2,
  kLunar = 3,
  kMonthOnly = 4,
  kNewYearsEve = 5,
};

// Numbers equal v1::LeapDayRule: 29 February in years that have none.
enum class LeapDayRule { kUnspecified = 0, kFeb28 = 1, kMar01 = 2, kSkip = 3 };

// Numbers equal v1::LeapMonthRule: birthdays of a leap month in years that have this leap month.
enum class LeapMonthRule { kUnspecified = 0, kOrdinary = 1, kLeap = 2, kBoth = 3 };

// Numbers equal v1::AgeRule.
enum class AgeRule { kUnspecified = 0, kFull = 1, kNominal = 2 };

// Numbers equal v1::RetireeChoice.
enum class RetireeChoice { kUnspecified = 0, kInclude = 1, kExclude = 2, kOnly = 3 };

inline constexpr int kMilestonesMax = 20;
inline constexpr int kMilestoneAgeMax = 150;
// Gifts for days closer together than this are one gift, given before and after a change.
inline constexpr int kBirthdayApartDays = 183;

// A birthday as it is kept; a rule that is not specified is that of the union.
struct Birthday {
  BirthdayKind kind = BirthdayKind::kSolarId;
  int month = 0;  // 0 for New Year's Eve
  int day = 0;    // 0 for a month alone and for New Year's Eve
  bool leap = false;
  LeapDayRule leap_day = LeapDayRule::kUnspecified;
  LeapMonthRule leap_month = LeapMonthRule::kUnspecified;

  bool operator==(const Birthday& other) const = default;
};

// What a member has declared. Month and day are those of the kind; SOLAR_ID has none, its day is
// the day of birth in the register.
struct BirthdayPreference {
  MemberId member{0};
  Birthday declared;
  // What held before the last change; its rules are not kept.
  Birthday previous;
  absl::Time update_time;
  int64_t version = 0;  // 0: nothing was declared
};

// The rules of a union.
struct BirthdayRules {
  LeapDayRule leap_day = LeapDayRule::kFeb28;
  LeapMonthRule leap_month = LeapMonthRule::kOrdinary;
  AgeRule age = AgeRule::kFull;
  bool exclude_retirees = false;
  std::vector<int> milestones = {60, 70, 75, 80, 85, 90, 95, 100};
  absl::Time update_time;
  int64_t version = 0;  // 0: nothing was changed
};

// The birthday that is kept, from what was declared and the register; nothing when no date is
// known.
std::optional<Birthday> Kept(const Birthday& declared,
                             const std::optional<absl::CivilDay>& birth_date);

// True for kinds that follow the lunar calendar.
bool IsLunar(BirthdayKind kind);

// One day of a birthday.
struct Occurrence {
  absl::CivilDay day;
  // The civil year for solar kinds, and for lunar ones the lunar year in which the day lies.
  int entitlement_year = 0;
  // The second one of its entitlement year (LeapMonthRule::kBoth): it entitles to nothing.
  bool second = false;

  bool operator==(const Occurrence& other) const = default;
};

// The days of a birthday that belong to an entitlement year, in order: one as a rule, none for
// 29 February that is skipped or outside the table, two with LeapMonthRule::kBoth. Day 30 of a
// month of 29 days is its last; a leap month that a year lacks is the ordinary one of its number.
std::vector<Occurrence> OccurrencesOf(const Birthday& birthday, const BirthdayRules& rules,
                                      int entitlement_year);
// Those from `from` to `to`, both included, in order.
std::vector<Occurrence> Occurrences(const Birthday& birthday, const BirthdayRules& rules,
                                    absl::CivilDay from, absl::CivilDay to);

// A number for all birthdays that are kept alike but for their rules; never reused, for it is
// stored: solar 10000 + MMDD, month alone 20000 + MM00, lunar 30000 + MM * 1000 + leap * 100 + DD,
// New Year's Eve 50000.
int32_t BirthdayKey(const Birthday& birthday);
inline constexpr int32_t kSolarKeys = 10000;
inline constexpr int32_t kMonthKeys = 20000;
inline constexpr int32_t kLunarKeys = 30000;
inline constexpr int32_t kNewYearsEveKey = 50000;

// What is to be known of a civil day to say whose birthday it is: looked up once for all of them.
struct BirthdayDay {
  absl::CivilDay day;
  std::optional<LunarDate> lunar;  // nothing outside the table
  // Every birthday that may fall on this day has one of these keys; which of them do is decided by
  // OccurrenceOn.
  std::vector<int32_t> keys;
};
BirthdayDay BirthdayDayOf(absl::CivilDay day);

// The birthday on this day, if it falls on it.
std::optional<Occurrence> OccurrenceOn(const Birthday& birthday, const BirthdayRules& rules,
                                       const BirthdayDay& day);

// The age that is reached on `day`, a birthday of this kind: full years, by the years of the kind's
// calendar, or counted the Chinese way. 0 when it cannot be told.
int AgeOn(BirthdayKind kind, const std::optional<absl::CivilDay>& birth_date, AgeRule rule,
          const BirthdayDay& day);
bool IsMilestone(const BirthdayRules& rules, int age);

// What a membership was on a day.
enum class MembershipOn { kNotYet, kMember, kNoLonger };

// What decides it. `history` is read only for days before the present state began.
struct MembershipFacts {
  MemberState state = MemberState::kActive;
  std::optional<absl::CivilDay> state_on;
  std::optional<absl::CivilDay> joined_on;
  const std::vector<MemberChange>* history = nullptr;
};
// Whoever is active, suspended or kept is a member.
bool IsMember(MemberState state);
// True when MembershipOn of some day from `day` on cannot be told without the history.
bool WantsHistory(const MembershipFacts& facts, absl::CivilDay day);
MembershipOn MembershipOnDay(const MembershipFacts& facts, absl::CivilDay day);
// True when it was a membership on any day from `from` to `to`.
bool WasMember(const MembershipFacts& facts, absl::CivilDay from, absl::CivilDay to);
// The state on a day, by the history (in order of its numbers) and the state of today.
MemberState StateOn(MemberState today, const std::vector<MemberChange>& history,
                    absl::CivilDay day);

// "农历闰六月十三", "公历2月29日", "除夕"; "lunar: leap month 6, day 13", "29 February",
// "New Year's Eve".
std::string TextOf(const Birthday& birthday, Language language);
// The lunar day beside a civil one: "丙午年十月十三", "10-13", "leap 6-13".
std::string LunarDayText(const LunarDate& date, Language language);

struct UpdateBirthday {
  UnionId union_id{0};
  MemberId member{0};
  std::string etag;
  // kind, month, day, leap, leap_day_rule, leap_month_rule; "*" stands for all of them.
  std::vector<std::string> update_mask;
  Birthday declared;
};

// Refusals in this order: kFieldRequired for etag and update_mask, kUpdateMaskUnknown;
// kEtagMismatch; kFieldRequired for kind, and for month and day where the kind has them;
// kBirthdayDayInvalid for month and day; kBirthdayLeapSolar for leap, kBirthdayDayInvalid for a
// month that no year repeats.
absl::StatusOr<BirthdayPreference> Decide(const UpdateBirthday& command,
                                          const BirthdayPreference& current);

struct UpdateBirthdayRules {
  UnionId union_id{0};
  std::string etag;
  // leap_day_rule, leap_month_rule, age_rule, exclude_retirees, milestones; "*" is all.
  std::vector<std::string> update_mask;
  BirthdayRules rules;
};

// Refusals in this order: kFieldRequired for etag and update_mask, kUpdateMaskUnknown;
// kEtagMismatch; kNumberOutOfRange for milestones. What is not specified becomes the default;
// milestones are put in order.
absl::StatusOr<BirthdayRules> Decide(const UpdateBirthdayRules& command,
                                     const BirthdayRules& current);

}  // namespace unioncare
