// The income test of hardship aid, boundary by boundary.
#include "service/domain/hardship_income.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr int64_t kYuan = 100;

HardshipRules Rules() {
  HardshipRules rules;
  rules.relative_hundredths = 200;
  rules.accident_percent = 80;
  rules.investigate_working_days = 5;
  rules.step_working_days = 5;
  rules.publicity_working_days = 5;
  rules.superior_reviews = true;
  rules.review_months = 12;
  rules.contact_months = 3;
  return rules;
}

// 1062 yuan a month.
DibaoStandard Standard() {
  return {.union_id = UnionId{1},
          .id = 1,
          .county = "市南区",
          .from_on = absl::CivilDay(2025, 7, 1),
          .monthly_fen = 1062 * kYuan};
}

// Three people whose year brings so much and costs nothing that counts.
HardshipInputs Household(int64_t income_fen, int size = 3) {
  HardshipInputs inputs;
  inputs.on = absl::CivilDay(2026, 3, 2);
  inputs.family_size = size;
  inputs.income_fen = income_fen;
  return inputs;
}

// "MEETS deep", "MEETS_NOT".
std::string Said(const HardshipResult& result) {
  constexpr const char* kOutcomes[] = {"", "NOT_JUDGED", "EXCLUDED", "MEETS", "MEETS_NOT"};
  constexpr const char* kCategories[] = {"", " deep", " relative", " accident"};
  return absl::StrCat(kOutcomes[static_cast<int>(result.outcome)],
                      kCategories[static_cast<int>(result.category)],
                      result.band == 0 ? "" : absl::StrCat(" band ", result.band));
}
std::string Said(const HardshipInputs& inputs, const HardshipRules& rules = Rules()) {
  return Said(Judge(inputs, rules, Standard()));
}
std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.empty()) return "";
  const auto& facts = refusals[0].facts;
  return absl::StrCat(InfoOf(refusals[0].reason).name, " ",
                      facts.count("field") ? facts.at("field") : "");
}

// 1062 × 12 × 3, and twice that.
constexpr int64_t kLine = 1062 * kYuan * 36;

TEST(IncomeTest, WhatEqualsALineIsNotBelowIt) {
  struct Row {
    int64_t income_fen;
    const char* said;
  };
  for (const Row& row : {Row{kLine - 1, "MEETS deep"}, Row{kLine, "MEETS relative"},
                         Row{kLine + 1, "MEETS relative"}, Row{2 * kLine - 1, "MEETS relative"},
                         Row{2 * kLine, "MEETS_NOT"}, Row{2 * kLine + 1, "MEETS_NOT"},
                         Row{0, "MEETS deep"}}) {
    EXPECT_EQ(Said(Household(row.income_fen)), row.said) << row.income_fen;
  }
}

TEST(IncomeTest, NothingIsLostInDivision) {
  // One fen below the line of seven people is 1 / 84 of a fen a month for each.
  const int64_t line = 1062 * kYuan * 84;
  EXPECT_EQ(Said(Household(line - 1, 7)), "MEETS deep");
  EXPECT_EQ(Said(Household(line, 7)), "MEETS relative");
  const HardshipResult result = Judge(Household(line - 1, 7), Rules(), Standard());
  EXPECT_EQ(result.remains_fen, line - 1);
  EXPECT_EQ(result.person_months, 84);
  EXPECT_EQ(result.PerCapitaFen(), 1062 * kYuan - 1);
  // The largest amounts that are accepted.
  EXPECT_EQ(Said(Household(kHardshipAmountFenMax, 1)), "MEETS_NOT");
}

TEST(IncomeTest, EachExpenseThatCannotBeAvoidedCounts) {
  for (int i = 0; i < kRigidExpenseCount; ++i) {
    HardshipInputs inputs = Household(kLine + 500);
    inputs.expense_fen[i] = 500;
    EXPECT_EQ(Said(inputs), "MEETS relative") << i;
    inputs.expense_fen[i] = 501;
    EXPECT_EQ(Said(inputs), "MEETS deep") << i;
  }
}

TEST(IncomeTest, ALossOfABusinessIsNoExpenseAndARemainderMayBeNegative) {
  HardshipInputs inputs = Household(kLine);
  inputs.other_income_fen = -50'000 * kYuan;
  EXPECT_EQ(Said(inputs), "MEETS relative");
  inputs.other_income_fen = 1;
  EXPECT_EQ(Said(inputs), "MEETS relative");
  inputs = Household(2 * kLine - 1);
  inputs.other_income_fen = 1;
  EXPECT_EQ(Said(inputs), "MEETS_NOT");
  inputs = Household(100);
  inputs.expense_fen[0] = 101;
  const HardshipResult result = Judge(inputs, Rules(), Standard());
  EXPECT_EQ(Said(result), "MEETS deep");
  EXPECT_EQ(result.remains_fen, -1);
  EXPECT_EQ(result.PerCapitaFen(), -1) << "rounded down, not toward nothing";
}

TEST(IncomeTest, WhatIsNotKnownIsSaidAndNothingIsJudged) {
  HardshipInputs inputs = Household(0);
  inputs.income_fen.reset();
  inputs.unknown = {"own_monthly_income_fen", "persons[1].monthly_income_fen"};
  const HardshipResult result = Judge(inputs, Rules(), Standard());
  EXPECT_EQ(Said(result), "NOT_JUDGED");
  ASSERT_EQ(result.steps.size(), 2u);
  EXPECT_EQ(result.steps[1].text, "persons[1].monthly_income_fen");
  const HardshipResult nowhere = Judge(Household(100), Rules(), std::nullopt);
  EXPECT_EQ(Said(nowhere), "NOT_JUDGED");
  EXPECT_EQ(nowhere.steps[0].text, "county");
  inputs = Household(100);
  inputs.accident = true;
  inputs.loss_fen = 100;
  EXPECT_EQ(Judge(inputs, Rules(), Standard()).steps.size(), 3u) << "three parts are missing";
}

TEST(IncomeTest, AnAccidentIsALossOfMoreThanTheShareOfAYearsIncome) {
  const auto accident = [](int64_t income, int64_t loss, int64_t paid) {
    HardshipInputs inputs = Household(income);
    inputs.accident = true;
    inputs.loss_fen = loss;
    inputs.compensation_fen = paid;
    inputs.insurance_fen = paid;
    inputs.social_aid_fen = paid;
    return Said(inputs);
  };
  const int64_t income = 3 * kLine;
  EXPECT_EQ(accident(income, income * 80 / 100, 0), "MEETS_NOT") << "equal is not more";
  EXPECT_EQ(accident(income, income * 80 / 100 + 1, 0), "MEETS accident");
  EXPECT_EQ(accident(income, income * 80 / 100 + 300, 100), "MEETS_NOT");
  EXPECT_EQ(accident(income, income * 80 / 100 + 301, 100), "MEETS accident");
  EXPECT_EQ(accident(income, 100, 100), "MEETS_NOT") << "more was paid than lost";
  EXPECT_EQ(accident(0, 0, 0), "MEETS deep");
  EXPECT_EQ(accident(kLine, kLine, 0), "MEETS relative") << "the graver category comes first";
}

TEST(IncomeTest, LocalClassesAreThoseOfTheRules) {
  HardshipRules rules = Rules();
  rules.bands = {{.display_name = {"一档", "first"}, .times_hundredths = 250, .gross = true},
                 {.display_name = {"二档", "second"}, .times_hundredths = 300, .gross = true}};
  ASSERT_TRUE(CheckRules(rules).ok());
  const int64_t half = kLine / 2;
  EXPECT_EQ(Said(Household(5 * half - 1), rules), "MEETS relative band 1");
  EXPECT_EQ(Said(Household(5 * half), rules), "MEETS relative band 2");
  EXPECT_EQ(Said(Household(6 * half), rules), "MEETS_NOT");
  // Gross: what a household has to spend does not count.
  HardshipInputs inputs = Household(6 * half);
  inputs.expense_fen[0] = 2 * half;
  EXPECT_EQ(Said(inputs, rules), "MEETS_NOT");
  rules.bands[1].times_hundredths = 250;
  EXPECT_EQ(ReasonOf(CheckRules(rules)),
            "NUMBER_OUT_OF_RANGE rules.bands[1].times_hundredths");
}

TEST(IncomeTest, ExclusionsAreNamedWhateverAHouseholdEarns) {
  for (int number = 1; number < kHardshipExclusionCount; ++number) {
    HardshipInputs inputs = Household(0);
    inputs.exclusions = {static_cast<HardshipExclusion>(number)};
    const HardshipResult result = Judge(inputs, Rules(), Standard());
    EXPECT_EQ(Said(result), "EXCLUDED");
    EXPECT_NE(TextOf(result.steps[0], Rules(), Language::kChinese), "不予认定：未指定");
    inputs.income_fen.reset();
    EXPECT_EQ(Said(inputs), "EXCLUDED") << "whether or not everything is known";
  }
}

TEST(IncomeTest, NobodyLivesInAHouseholdOfNobody) {
  struct Row {
    int size;
    const char* reason;
  };
  for (const Row& row : {Row{0, "NUMBER_OUT_OF_RANGE form.family_size"},
                         Row{-1, "NUMBER_OUT_OF_RANGE form.family_size"}, Row{1, ""},
                         Row{kHardshipFamilyMax, ""},
                         Row{kHardshipFamilyMax + 1, "NUMBER_OUT_OF_RANGE form.family_size"}}) {
    EXPECT_EQ(ReasonOf(CheckInputs(Household(0, row.size))), row.reason) << row.size;
  }
  EXPECT_EQ(ReasonOf(CheckInputs(Household(-1))), "NUMBER_OUT_OF_RANGE form.annual_income_fen");
  EXPECT_EQ(ReasonOf(CheckInputs(Household(kHardshipAmountFenMax + 1))),
            "NUMBER_OUT_OF_RANGE form.annual_income_fen");
}

TEST(IncomeTest, PeopleCountAsOnTheDayOrByTheMonthsTheyLivedTogether) {
  // A child was born three months ago; a brother moved out.
  const std::vector<HardshipEarner> people = {{"own_monthly_income_fen", 3000 * kYuan, 0, false},
                                              {"persons[0].monthly_income_fen", 0, 3, false},
                                              {"persons[1].monthly_income_fen", 900, 0, true}};
  HardshipInputs inputs = Household(0, 2);
  inputs.income_fen.reset();
  ASSERT_TRUE(AddHousehold(people, false, inputs).ok());
  EXPECT_EQ(*inputs.income_fen, 36'000 * kYuan);
  EXPECT_EQ(inputs.person_months, 15);
  HardshipRules rules = Rules();
  EXPECT_EQ(Judge(inputs, rules, Standard()).person_months, 24);
  rules.by_months = true;
  EXPECT_EQ(Judge(inputs, rules, Standard()).person_months, 15);
  EXPECT_EQ(Said(inputs), "MEETS relative");
  EXPECT_EQ(Said(inputs, rules), "MEETS_NOT");
  // The income of somebody counts for as long as they were there.
  inputs = Household(0, 2);
  const std::vector<HardshipEarner> half = {{"own_monthly_income_fen", 100, 0, false},
                                            {"persons[0].monthly_income_fen", 100, 6, false}};
  ASSERT_TRUE(AddHousehold(half, true, inputs).ok());
  EXPECT_EQ(*inputs.income_fen, 1800);
  inputs = Household(0, 3);
  EXPECT_EQ(ReasonOf(AddHousehold(half, true, inputs)),
            "HARDSHIP_FAMILY_SIZE form.family_size");
  const std::vector<HardshipEarner> less = {{"own_monthly_income_fen", -1, 0, false}};
  EXPECT_EQ(ReasonOf(AddHousehold(less, true, inputs)),
            "NUMBER_OUT_OF_RANGE form.own_monthly_income_fen");
}

TEST(IncomeTest, RulesBelowOthersMayOnlyBeStricter) {
  const HardshipRules above = Rules();
  EXPECT_TRUE(CheckStricter(above, above).ok());
  HardshipRules laxer = above;
  laxer.relative_hundredths = 201;
  EXPECT_EQ(ReasonOf(CheckStricter(laxer, above)), "POLICY_LAXER rules");
  laxer = above;
  laxer.publicity_working_days = 4;
  EXPECT_EQ(ReasonOf(CheckStricter(laxer, above)), "POLICY_LAXER rules");
  laxer = above;
  laxer.superior_reviews = false;
  EXPECT_EQ(ReasonOf(CheckStricter(laxer, above)), "POLICY_LAXER rules");
  laxer = above;
  laxer.bands = {{.display_name = {"边缘", "edge"}, .times_hundredths = 201, .gross = true}};
  EXPECT_EQ(ReasonOf(CheckStricter(laxer, above)), "POLICY_LAXER rules")
      << "a local band is a way around the line";
  laxer.bands[0].times_hundredths = 200;
  EXPECT_TRUE(CheckStricter(laxer, above).ok());
  HardshipRules banded = above;
  banded.bands = {{.display_name = {"边缘", "edge"}, .times_hundredths = 300, .gross = true}};
  laxer.bands[0].times_hundredths = 300;
  EXPECT_TRUE(CheckStricter(laxer, banded).ok());
  laxer.bands[0].times_hundredths = 301;
  EXPECT_EQ(ReasonOf(CheckStricter(laxer, banded)), "POLICY_LAXER rules");
  HardshipRules waiting = above;
  waiting.publicity_skips_vacations = true;
  laxer = waiting;
  laxer.publicity_skips_vacations = false;
  EXPECT_EQ(ReasonOf(CheckStricter(laxer, waiting)), "POLICY_LAXER rules");
  HardshipRules stricter = above;
  stricter.relative_hundredths = 150;
  stricter.publicity_working_days = 7;
  stricter.review_months = 6;
  EXPECT_TRUE(CheckStricter(stricter, above).ok());
}

TEST(IncomeTest, EveryStepIsSaidInBothLanguages) {
  HardshipInputs inputs = Household(kLine - 1);
  inputs.other_income_fen = -100;
  inputs.accident = true;
  inputs.loss_fen = inputs.compensation_fen = inputs.insurance_fen = inputs.social_aid_fen = 0;
  HardshipRules rules = Rules();
  rules.bands = {{.display_name = {"一档", "first"}, .times_hundredths = 150, .gross = false}};
  const HardshipResult result = Judge(inputs, rules, Standard());
  std::vector<std::string> zh, en;
  for (const HardshipStep& step : result.steps) {
    zh.push_back(TextOf(step, rules, Language::kChinese));
    en.push_back(TextOf(step, rules, Language::kEnglish));
  }
  EXPECT_EQ(absl::StrJoin(zh, "\n"),
            "家庭年度可支配收入：工资等 38,231.99 元，其他 -1.00 元，计 38,231.99 元\n"
            "经营亏损 1.00 元不属于刚性支出，不抵减收入\n"
            "刚性支出合计 0.00 元\n"
            "收入减刚性支出 38,231.99 元，按 36 人月平均\n"
            "深度困难（低保标准每月 1,062.00 元）：38,231.99 元小于 38,232.00 元，符合\n"
            "相对困难（低保标准的 2 倍）：38,231.99 元小于 76,464.00 元，符合\n"
            "一档（低保标准的 1.5 倍）：38,231.99 元小于 57,348.00 元，符合\n"
            "意外致困：扣除赔偿、保险、救助后损失 0.00 元不大于年收入 38,231.99 元的 80%，不符合");
  EXPECT_EQ(en[4], "deep hardship (standard 1,062.00 a month): 38,231.99 < 38,232.00 (met)");
  EXPECT_EQ(en[7],
            "accident: net loss 0.00 is not > 80% of income 38,231.99 (not met)");
}

TEST(IncomeTest, ATestThatIsRunAgainGivesTheSameBytes) {
  HardshipInputs inputs = Household(kLine - 1);
  inputs.other_income_fen = -7;
  inputs.expense_fen[2] = 3;
  inputs.exclusions = {HardshipExclusion::kLuxury};
  inputs.accident = true;
  inputs.loss_fen = 5;
  HardshipRules rules = Rules();
  rules.by_months = true;
  rules.bands = {{.display_name = {"一:档", "first;~"}, .times_hundredths = 250, .gross = true}};
  for (const bool whole : {true, false}) {
    for (const bool standard : {true, false}) {
      HardshipTest test{.inputs = inputs, .rules = rules};
      if (standard) test.standard = Standard();
      if (whole) test.inputs.compensation_fen = test.inputs.insurance_fen = 0;
      if (whole) test.inputs.social_aid_fen = 0;
      if (!whole) test.inputs.unknown = {"own_monthly_income_fen"};
      const HardshipResult result = Judge(test.inputs, test.rules, test.standard);
      const std::string bytes = EncodeTest(test);
      const absl::StatusOr<HardshipTest> decoded = DecodeTest(bytes);
      ASSERT_TRUE(decoded.ok()) << decoded.status();
      EXPECT_EQ(EncodeTest(*decoded), bytes);
      EXPECT_EQ(*Replay(bytes), EncodeResult(result));
      const absl::StatusOr<HardshipResult> read = DecodeResult(EncodeResult(result));
      ASSERT_TRUE(read.ok()) << read.status();
      EXPECT_EQ(*read, result);
      for (size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(DecodeTest(bytes.substr(0, size)).ok()) << size;
      }
    }
  }
}

}  // namespace
}  // namespace unioncare
