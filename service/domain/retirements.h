// Retirement to come: when the law lets somebody go, by the schedule that puts it off since 2025
// (渐进式延迟法定退休年龄), by a day that the personnel office has set, and the farewell that
// follows when it is recorded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/members.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

// On what kind of post a woman works, which decides between 55 and 50. Numbers equal
// v1::PostCategory and are stored.
enum class PostCategory {
  kUnspecified = 0,
  kOfficer = 1,  // management and professional posts (管理、专业技术岗位), teachers among them
  kWorker = 2,   // workers (工勤技能岗位)
};

// One line of the schedule: for whom the age is put off, from which month of birth on, by one month
// for each so many months of birth, up to how many.
struct RetirementRule {
  absl::CivilDay in_force_on;
  Sex sex = Sex::kUnspecified;
  PostCategory post = PostCategory::kUnspecified;  // unspecified: any
  int base_age_years = 0;
  absl::CivilMonth first_birth_month;
  int birth_months_per_month = 1;
  int delay_months_max = 0;
  int elastic_months = 0;  // earlier or later by agreement
};

// Reads the table of service/data; INTERNAL for one that is damaged.
absl::StatusOr<std::vector<RetirementRule>> ParseRetirementRules(absl::string_view csv);
// What is compiled in.
const std::vector<RetirementRule>& PublishedRetirementRules();
// The rule for somebody: of those that fit, the one in force last on `today`, or, before there was
// any, the first to come. Nothing when the sex is not known.
const RetirementRule* RuleFor(absl::Span<const RetirementRule> rules, Sex sex, PostCategory post,
                              absl::CivilDay today);

// By how much the age is put off for a month of birth.
int DelayMonths(const RetirementRule& rule, absl::CivilMonth birth);
// The month in which somebody born in `birth` reaches the age.
absl::CivilMonth RetirementMonth(const RetirementRule& rule, absl::CivilMonth birth);
// Whose turn is in `month`: the one month of birth that reaches the age then. Nothing where the
// schedule jumps over a month.
std::optional<absl::CivilMonth> BirthMonthOf(const RetirementRule& rule, absl::CivilMonth month);

// What the law says of somebody.
struct StatutoryRetirement {
  int base_age_years = 0;
  int delay_months = 0;
  absl::CivilDay reached_on;  // the age, on the day of birth or the last of a shorter month
  absl::CivilDay last_day;    // in service: of the month in which the age is reached
  absl::CivilDay earliest;    // by agreement, but not below the age of before
  absl::CivilDay latest;
};
StatutoryRetirement StatutoryFor(const RetirementRule& rule, absl::CivilDay birth);

// What is known of somebody's retirement beside the register.
struct RetirementFacts {
  MemberId member{0};
  PostCategory post = PostCategory::kUnspecified;
  std::optional<absl::CivilDay> hr_on;  // set by the personnel office; before all else
  std::string reason;                   // of the last change
  UserId set_by{0};
  absl::Time set_time;
  int64_t version = 0;  // 0: nothing is on record
};

// From what a day follows. Numbers equal v1::RetirementBasis.
enum class RetirementBasis {
  kUnspecified = 0,
  kSchedule = 1,      // the age is put off
  kOriginalAge = 2,   // born too early for that
  kHrDate = 3,
  kCannotCompute = 4,  // no birth date, or no sex
};

struct ExpectedRetirement {
  RetirementBasis basis = RetirementBasis::kCannotCompute;
  std::optional<absl::CivilDay> on;  // the last day in service
  std::optional<StatutoryRetirement> statutory;
  // A woman's post is not on record, so that of a teacher is taken.
  bool post_assumed = false;
  // The day of the personnel office is earlier or later than agreement allows.
  bool beyond_elastic = false;
};
ExpectedRetirement Expect(absl::Span<const RetirementRule> rules, const Member& member,
                          const RetirementFacts& facts, absl::CivilDay today);
// True for those who are still to retire: in service, and on the register.
bool StillToRetire(const Member& member);

// A day of the personnel office that lies further from the lawful one is a slip of the pen.
inline constexpr int kHrDateYearsMax = 10;
inline constexpr int kHrDateUnknownYearsMax = 40;  // from today, where no lawful day is known

struct SetRetirementDate {
  UnionId union_id{0};
  MemberId member{0};
  std::string etag;
  std::optional<absl::CivilDay> on;  // nothing: the schedule holds again
  std::string reason;
};
// Refusals in this order: kFieldRequired for etag and reason; kNotFound; kMemberMerged;
// kEtagMismatch; kDeathFinal, kAlreadyRetired; kDateBeforeBirth; kNumberOutOfRange.
absl::StatusOr<RetirementFacts> Decide(const SetRetirementDate& command,
                                       const std::optional<Member>& member,
                                       const RetirementFacts& current,
                                       absl::Span<const RetirementRule> rules,
                                       absl::CivilDay today);

struct SetPostCategory {
  UnionId union_id{0};
  MemberId member{0};
  std::string etag;
  PostCategory post = PostCategory::kUnspecified;
  std::string reason;
};
// Refusals as above, without those of the day.
absl::StatusOr<RetirementFacts> Decide(const SetPostCategory& command,
                                       const std::optional<Member>& member,
                                       const RetirementFacts& current);

// A retirement that is older than this when it is recorded is entered afterwards: its farewell took
// place, or will not any more.
inline constexpr int kFarewellDaysMax = 92;
// A farewell case whose event lies this near is about the same retirement.
inline constexpr int kFarewellWindowDays = 183;

// What a change of the register does to the farewell.
enum class FarewellStep {
  kNone,
  kOpen,
  kMove,      // the case follows the day
  kTakeBack,  // there was no retirement after all
};
// `linked`: a farewell case goes with the retirement that was on record before. Those who leave
// service before their age and come back to it (内退) are given their farewell when they retire.
FarewellStep FarewellFor(const Member& before, const Member& after, bool linked,
                         absl::CivilDay today);
// Of the retirement cases of somebody the one that is about a retirement on `day`; nothing when
// there is none, or only what was entered in error.
const Case* FarewellAmong(absl::Span<const Case> cases, absl::CivilDay day);

}  // namespace unioncare
