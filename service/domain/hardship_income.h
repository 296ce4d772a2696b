// The income test of hardship aid (困难职工认定): inputs, the dated subsistence standard (低保标准) and
// the rules in, a result with every step out. All of it is exact arithmetic in fen, and both sides
// can be kept as bytes, so that a test can be run again and gives the same bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers of all these equal those of v1 and are stored.
enum class HardshipCategory {
  kUnspecified = 0,
  kDeep = 1,      // 深度困难
  kRelative = 2,  // 相对困难
  kAccident = 3,  // 意外致困
};
enum class HardshipOutcome {
  kUnspecified = 0,
  kNotJudged = 1,  // something is missing
  kExcluded = 2,
  kMeets = 3,
  kMeetsNot = 4,
};
// What excludes a household, whatever it earns.
enum class HardshipExclusion {
  kUnspecified = 0,
  kTwoHomes = 1,
  kShop = 2,         // keeps a shop, or employs others
  kSchool = 3,       // a private school with high fees, or study abroad at the own expense
  kMotorVehicle = 4,  // used regularly, not for work
  kLuxury = 5,       // gambling, luxury
  kUnwilling = 6,    // able to work and unwilling
  kUnlawful = 7,     // brought about by breaking the law
};
inline constexpr int kHardshipExclusionCount = 8;
// Expenses that cannot be avoided (刚性支出), in the order in which they are kept.
enum class RigidExpense {
  kMedical = 0,
  kDisability = 1,
  kEducation = 2,
  kCare = 3,
  kEmployment = 4,
};
inline constexpr int kRigidExpenseCount = 5;

inline constexpr int64_t kHardshipAmountFenMax = 100'000'000'000;  // a thousand million yuan
inline constexpr int kHardshipFamilyMax = 30;
inline constexpr int kHardshipBandsMax = 10;
inline constexpr int kHardshipTimesMax = 10'000;  // hundredths: a hundred times the standard

// What the subsistence standard of a county is from a day on. A county publishes it, as a rule each
// year on 1 July; what was tested under the old one stays until its review.
struct DibaoStandard {
  UnionId union_id{0};  // whose row it is
  int64_t id = 0;       // 0: no row
  std::string county;
  absl::CivilDay from_on;
  int64_t monthly_fen = 0;
};

// A local class between or beyond those of the nation: whoever has less than so many times the
// standard.
struct HardshipBand {
  PolicyText display_name;
  int times_hundredths = 0;
  bool gross = false;  // before expenses that cannot be avoided
};

// What a union has set, dated. The numbers are data: the ones that come with the program stand in
// service/data/policies/hardship.textproto.
struct HardshipRules {
  UnionId issuer{0};
  int64_t id = 0;  // 0: what comes with the program
  absl::CivilDay from_on{2019, 1, 1};
  int relative_hundredths = 0;  // below so many times the standard: relative hardship
  int accident_percent = 0;     // a loss of more than this of a year's income
  bool by_months = false;       // people count by the months they lived together, not as on the day
  std::vector<HardshipBand> bands;  // ascending
  // The course of a file.
  int investigate_working_days = 0;
  int step_working_days = 0;
  int publicity_working_days = 0;
  bool publicity_skips_vacations = false;
  bool superior_reviews = false;
  int review_months = 0;
  int contact_months = 0;
};

// What a household states, and what was seen of it. Incomes that nobody knows are nothing; an
// expense that is not stated is none.
struct HardshipInputs {
  absl::CivilDay on;  // the day of the test
  int family_size = 0;  // who live together on the day
  int person_months = 0;  // in the twelve months before, of all of them; 0: all twelve
  // Wages and the like of all who live together, within twelve months.
  std::optional<int64_t> income_fen;
  // What else came in; negative is a loss of a business, which is no expense that counts.
  std::optional<int64_t> other_income_fen;
  int64_t expense_fen[kRigidExpenseCount] = {};
  // Fields whose income is not known, for the answer: "persons[2].monthly_income_fen".
  std::vector<std::string> unknown;
  bool accident = false;
  std::optional<int64_t> loss_fen, compensation_fen, insurance_fen, social_aid_fen;
  std::vector<HardshipExclusion> exclusions;
};

// Where the numbers of a step stand, see TextOf. Numbers are stored.
enum class HardshipStepKind {
  kUnspecified = 0,
  kMissing = 1,     // text: a field
  kExcluded = 2,    // a: the exclusion
  kIncome = 3,      // a: wages, b: other, c: that counts
  kLossIgnored = 4,  // a: the loss of a business
  kExpenses = 5,    // a: all of them
  kQuotient = 6,    // a: what remains, b: person-months
  kDeep = 7,        // a: what remains, b: the line times person-months, c: the standard
  kRelative = 8,    // the same; c: hundredths
  kBand = 9,        // the same; text: its number
  kAccident = 10,   // a: net loss, b: a year's income, c: per cent
};
struct HardshipStep {
  HardshipStepKind kind = HardshipStepKind::kUnspecified;
  int64_t a = 0, b = 0, c = 0;
  bool met = false;
  std::string text;
  bool operator==(const HardshipStep&) const = default;
};

struct HardshipResult {
  HardshipOutcome outcome = HardshipOutcome::kUnspecified;
  HardshipCategory category = HardshipCategory::kUnspecified;
  int band = 0;  // the first band that the household is below, from 1; 0: none
  // The quotient, exactly: what remains in a year, over person-months.
  int64_t remains_fen = 0;
  int64_t person_months = 0;
  std::vector<HardshipStep> steps;
  bool operator==(const HardshipResult&) const = default;

  // For people, rounded down to a fen: no rule reads it.
  int64_t PerCapitaFen() const;
};

// Somebody of a household, as far as the test is concerned.
struct HardshipEarner {
  std::string field;  // of the monthly income
  std::optional<int64_t> monthly_fen;
  int months = 0;  // lived together within the twelve months before the test; 0: all
  bool lives_apart = false;
};
// Counts a household: months and incomes of those who live together. By months, an income counts
// for as long as they did; else everybody counts as on the day of the test, for all twelve.
// Refusals: kNumberOutOfRange for months and incomes, kHardshipFamilySize when those listed are not
// as many as is said.
absl::Status AddHousehold(const std::vector<HardshipEarner>& people, bool by_months,
                          HardshipInputs& inputs);

// Form of inputs and rules: kNumberOutOfRange with the field. A household without people cannot be.
absl::Status CheckInputs(const HardshipInputs& inputs);
absl::Status CheckRules(const HardshipRules& rules);
// Local rules may only be stricter than those of a superior union that are in force on the day:
// kPolicyLaxer with the field.
absl::Status CheckStricter(const HardshipRules& rules, const HardshipRules& above);

// The test. Equal to a line is not below it. A negative remainder is below every line. Nothing of a
// standard: not judged.
HardshipResult Judge(const HardshipInputs& inputs, const HardshipRules& rules,
                     const std::optional<DibaoStandard>& standard);

// A step as people read it, with the rules that it was judged by.
std::string TextOf(const HardshipStep& step, const HardshipRules& rules, Language language);

// A test as it is kept: all that Judge read, and what it said.
struct HardshipTest {
  HardshipInputs inputs;
  HardshipRules rules;
  std::optional<DibaoStandard> standard;
};
// Bytes that begin with the version of their form.
std::string EncodeTest(const HardshipTest& test);
std::string EncodeResult(const HardshipResult& result);
// DATA_LOSS for anything else.
absl::StatusOr<HardshipTest> DecodeTest(absl::string_view bytes);
absl::StatusOr<HardshipResult> DecodeResult(absl::string_view bytes);
// The bytes that the test gives when it is run again.
absl::StatusOr<std::string> Replay(absl::string_view test);

}  // namespace unioncare
