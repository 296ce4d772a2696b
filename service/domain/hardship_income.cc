// The income test of hardship aid.
#include "service/domain/hardship_income.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

constexpr int kMonths = 12;
constexpr int kHundred = 100;

absl::Status CheckRange(const std::string& field, int64_t given, int64_t least, int64_t most) {
  if (given >= least && given <= most) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange, {{"field", field},
                                            {"given", absl::StrCat(given)},
                                            {"wanted", absl::StrCat(least, "…", most)}});
}

constexpr const char* kExpenseFields[kRigidExpenseCount] = {
    "medical_fen", "disability_fen", "education_fen", "care_fen", "employment_fen"};

constexpr PolicyText Words(const char* zh, const char* en) { return {zh, en}; }

const PolicyText& WordsOf(HardshipExclusion exclusion) {
  static const PolicyText* const words = new PolicyText[kHardshipExclusionCount]{
      Words("未指定", "unspecified"),
      Words("有两套及以上住房", "two homes or more"),
      Words("开办商店、企业或雇工经营", "keeps a shop or employs others"),
      Words("子女就读高收费私立学校或自费留学",
            "a child in a private school with high fees or abroad at the own expense"),
      Words("经常使用非就业用机动车", "regular use of a motor vehicle that is not for work"),
      Words("赌博或高消费", "gambling or luxury"),
      Words("有劳动能力而不愿劳动", "able to work and unwilling"),
      Words("因违法致困", "brought about by breaking the law")};
  const size_t at = static_cast<size_t>(exclusion);
  return words[at < kHardshipExclusionCount ? at : 0];
}

// Yuan with a sign.
std::string Money(int64_t fen) { return fen < 0 ? absl::StrCat("-", Yuan(-fen)) : Yuan(fen); }
// 150 hundredths: "1.5"; 200: "2".
std::string Times(int64_t hundredths) {
  if (hundredths % kHundred == 0) return absl::StrCat(hundredths / kHundred);
  std::string text = absl::StrFormat("%d.%02d", hundredths / kHundred, hundredths % kHundred);
  if (text.back() == '0') text.pop_back();
  return text;
}

std::vector<std::string> MissingOf(const HardshipInputs& inputs, bool standard) {
  std::vector<std::string> missing = inputs.unknown;
  if (!inputs.income_fen.has_value() && missing.empty()) missing.push_back("annual_income_fen");
  if (inputs.accident) {
    const std::pair<const char*, bool> parts[] = {
        {"loss_fen", inputs.loss_fen.has_value()},
        {"compensation_fen", inputs.compensation_fen.has_value()},
        {"insurance_fen", inputs.insurance_fen.has_value()},
        {"social_aid_fen", inputs.social_aid_fen.has_value()}};
    for (const auto& [field, known] : parts) {
      if (!known) missing.push_back(field);
    }
  }
  if (!standard) missing.push_back("county");
  return missing;
}

// Whether an amount of a year is below so many hundredths of the standard, for these months. The
// division is on neither side: it is multiplied out, and nothing is rounded.
bool Below(int64_t fen, int64_t hundredths, int64_t standard_fen, int64_t person_months) {
  return fen * kHundred < hundredths * standard_fen * person_months;
}

}  // namespace

int64_t HardshipResult::PerCapitaFen() const {
  if (person_months == 0) return 0;
  int64_t down = remains_fen / person_months;
  if (remains_fen % person_months != 0 && remains_fen < 0) --down;
  return down;
}

absl::Status CheckInputs(const HardshipInputs& inputs) {
  RETURN_IF_ERROR(CheckRange("form.family_size", inputs.family_size, 1, kHardshipFamilyMax));
  RETURN_IF_ERROR(CheckRange("form.person_months", inputs.person_months, 0,
                             int64_t{kMonths} * kHardshipFamilyMax));
  RETURN_IF_ERROR(CheckRange("form.annual_income_fen", inputs.income_fen.value_or(0), 0,
                             kHardshipAmountFenMax));
  RETURN_IF_ERROR(CheckRange("form.other_income_fen", inputs.other_income_fen.value_or(0),
                             -kHardshipAmountFenMax, kHardshipAmountFenMax));
  for (int i = 0; i < kRigidExpenseCount; ++i) {
    RETURN_IF_ERROR(
        CheckRange(absl::StrCat("form.", kExpenseFields[i]), inputs.expense_fen[i], 0,
                   kHardshipAmountFenMax));
  }
  const std::pair<const char*, const std::optional<int64_t>&> parts[] = {
      {"loss_fen", inputs.loss_fen},
      {"compensation_fen", inputs.compensation_fen},
      {"insurance_fen", inputs.insurance_fen},
      {"social_aid_fen", inputs.social_aid_fen}};
  for (const auto& [field, amount] : parts) {
    RETURN_IF_ERROR(CheckRange(absl::StrCat("form.", field), amount.value_or(0), 0,
                               kHardshipAmountFenMax));
  }
  return absl::OkStatus();
}

absl::Status AddHousehold(const std::vector<HardshipEarner>& people, bool by_months,
                          HardshipInputs& inputs) {
  int size = 0;
  int months = 0;
  int64_t income = 0;
  for (const HardshipEarner& each : people) {
    const std::string field = absl::StrCat("form.", each.field);
    RETURN_IF_ERROR(CheckRange(absl::StrCat(field, " (months)"), each.months, 0, kMonths));
    RETURN_IF_ERROR(CheckRange(field, each.monthly_fen.value_or(0), 0, kHardshipAmountFenMax));
    if (each.lives_apart) continue;
    ++size;
    const int lived = each.months == 0 ? kMonths : each.months;
    months += lived;
    if (!each.monthly_fen.has_value()) inputs.unknown.push_back(each.field);
    income += each.monthly_fen.value_or(0) * (by_months ? lived : kMonths);
  }
  if (size != inputs.family_size) {
    return Refuse(Reason::kHardshipFamilySize, {{"field", "form.family_size"},
                                                {"given", absl::StrCat(inputs.family_size)},
                                                {"wanted", absl::StrCat(size)}});
  }
  inputs.person_months = months;
  if (inputs.unknown.empty()) inputs.income_fen = income;
  return absl::OkStatus();
}

absl::Status CheckRules(const HardshipRules& rules) {
  RETURN_IF_ERROR(CheckRange("rules.relative_hundredths", rules.relative_hundredths, kHundred,
                             kHardshipTimesMax));
  RETURN_IF_ERROR(CheckRange("rules.accident_percent", rules.accident_percent, 1, 1000));
  RETURN_IF_ERROR(
      CheckRange("rules.investigate_working_days", rules.investigate_working_days, 1, 60));
  RETURN_IF_ERROR(CheckRange("rules.step_working_days", rules.step_working_days, 1, 60));
  RETURN_IF_ERROR(
      CheckRange("rules.publicity_working_days", rules.publicity_working_days, 1, 60));
  RETURN_IF_ERROR(CheckRange("rules.review_months", rules.review_months, 1, kMonths));
  RETURN_IF_ERROR(CheckRange("rules.contact_months", rules.contact_months, 1, kMonths));
  int before = 0;
  for (size_t i = 0; i < rules.bands.size(); ++i) {
    const HardshipBand& band = rules.bands[i];
    const std::string field = absl::StrCat("rules.bands[", i, "].");
    if (band.display_name.zh.empty() || band.display_name.en.empty()) {
      return Refuse(Reason::kFieldRequired,
                    {{"field", field + (band.display_name.zh.empty() ? "zh" : "en")}});
    }
    RETURN_IF_ERROR(CheckRange(field + "times_hundredths", band.times_hundredths, before + 1,
                               kHardshipTimesMax));
    before = band.times_hundredths;
  }
  return absl::OkStatus();
}

namespace {

// Whoever is below a local band is helped, so the highest of them is a line as others are.
int HighestBand(const HardshipRules& rules) {
  return rules.bands.empty() ? 0 : rules.bands.back().times_hundredths;
}

}  // namespace

absl::Status CheckStricter(const HardshipRules& rules, const HardshipRules& above) {
  struct Pair {
    const char* path;
    int given, wanted;
    bool more_is_stricter;
  };
  const Pair pairs[] = {
      {"relative_hundredths", rules.relative_hundredths, above.relative_hundredths, false},
      {"accident_percent", rules.accident_percent, above.accident_percent, true},
      {"investigate_working_days", rules.investigate_working_days, above.investigate_working_days,
       false},
      {"publicity_working_days", rules.publicity_working_days, above.publicity_working_days, true},
      {"publicity_skips_vacations", rules.publicity_skips_vacations,
       above.publicity_skips_vacations, true},
      {"superior_reviews", rules.superior_reviews, above.superior_reviews, true},
      {"review_months", rules.review_months, above.review_months, false},
      {"contact_months", rules.contact_months, above.contact_months, false},
      {"bands", std::max(rules.relative_hundredths, HighestBand(rules)),
       std::max(above.relative_hundredths, HighestBand(above)), false},
  };
  for (const Pair& each : pairs) {
    const bool laxer =
        each.more_is_stricter ? each.given < each.wanted : each.given > each.wanted;
    if (!laxer) continue;
    return Refuse(Reason::kPolicyLaxer, {{"field", "rules"},
                                         {"path", each.path},
                                         {"given", absl::StrCat(each.given)},
                                         {"wanted", absl::StrCat(each.wanted)},
                                         {"owner", absl::StrCat("unions/", Number(above.issuer))}});
  }
  return absl::OkStatus();
}

HardshipResult Judge(const HardshipInputs& inputs, const HardshipRules& rules,
                     const std::optional<DibaoStandard>& standard) {
  using Kind = HardshipStepKind;
  HardshipResult result;
  const auto note = [&](HardshipStep step) { result.steps.push_back(std::move(step)); };
  // What excludes does so whether or not everything is known.
  for (const HardshipExclusion exclusion : inputs.exclusions) {
    note({.kind = Kind::kExcluded, .a = static_cast<int64_t>(exclusion), .met = true});
    result.outcome = HardshipOutcome::kExcluded;
  }
  const std::vector<std::string> missing = MissingOf(inputs, standard.has_value());
  for (const std::string& field : missing) note({.kind = Kind::kMissing, .text = field});
  if (!missing.empty()) {
    if (result.steps.empty() || result.outcome != HardshipOutcome::kExcluded) {
      result.outcome = HardshipOutcome::kNotJudged;
    }
    return result;
  }
  const int64_t other = inputs.other_income_fen.value_or(0);
  const int64_t counted = *inputs.income_fen + std::max<int64_t>(other, 0);
  note({.kind = Kind::kIncome, .a = *inputs.income_fen, .b = other, .c = counted});
  if (other < 0) note({.kind = Kind::kLossIgnored, .a = -other});
  int64_t expenses = 0;
  for (const int64_t fen : inputs.expense_fen) expenses += fen;
  note({.kind = Kind::kExpenses, .a = expenses});
  const bool by_months = rules.by_months && inputs.person_months > 0;
  result.remains_fen = counted - expenses;
  result.person_months =
      by_months ? inputs.person_months : int64_t{kMonths} * inputs.family_size;
  note({.kind = Kind::kQuotient, .a = result.remains_fen, .b = result.person_months});

  const int64_t line = standard->monthly_fen;
  const bool deep = Below(result.remains_fen, kHundred, line, result.person_months);
  const bool relative =
      Below(result.remains_fen, rules.relative_hundredths, line, result.person_months);
  note({.kind = Kind::kDeep,
        .a = result.remains_fen,
        .b = line * result.person_months,
        .c = line,
        .met = deep});
  note({.kind = Kind::kRelative,
        .a = result.remains_fen,
        .b = line * result.person_months,
        .c = rules.relative_hundredths,
        .met = relative});
  for (size_t i = 0; i < rules.bands.size(); ++i) {
    const HardshipBand& band = rules.bands[i];
    const int64_t fen = band.gross ? counted : result.remains_fen;
    const bool below = Below(fen, band.times_hundredths, line, result.person_months);
    note({.kind = Kind::kBand,
          .a = fen,
          .b = line * result.person_months,
          .c = band.times_hundredths,
          .met = below,
          .text = absl::StrCat(i + 1)});
    if (below && result.band == 0) result.band = static_cast<int>(i) + 1;
  }
  bool accident = false;
  if (inputs.accident) {
    const int64_t net = std::max<int64_t>(*inputs.loss_fen - *inputs.compensation_fen -
                                              *inputs.insurance_fen - *inputs.social_aid_fen,
                                          0);
    accident = net * kHundred > rules.accident_percent * counted;
    note({.kind = Kind::kAccident,
          .a = net,
          .b = counted,
          .c = rules.accident_percent,
          .met = accident});
  }
  if (deep) {
    result.category = HardshipCategory::kDeep;
  } else if (relative || (result.band > 0 && !accident)) {
    result.category = HardshipCategory::kRelative;
  } else if (accident) {
    result.category = HardshipCategory::kAccident;
  }
  if (result.outcome == HardshipOutcome::kExcluded) {
    result.category = HardshipCategory::kUnspecified;
    result.band = 0;
  } else {
    result.outcome = result.category == HardshipCategory::kUnspecified
                         ? HardshipOutcome::kMeetsNot
                         : HardshipOutcome::kMeets;
  }
  return result;
}

namespace {

std::string TextOfLine(const HardshipStep& step, const std::string& name,
                       const std::string& line, bool english) {
  return english ? absl::StrFormat("%s: %s %s %s (%s)", name, Money(step.a),
                                   step.met ? "<" : "is not <", line,
                                   step.met ? "met" : "not met")
                 : absl::StrFormat("%s：%s 元%s %s 元，%s", name, Money(step.a),
                                   step.met ? "小于" : "不小于", line,
                                   step.met ? "符合" : "不符合");
}

// "1062.00 × 36": what a year's remainder is compared with, without any division.
std::string LineOf(const HardshipStep& step) { return Money(step.b); }

std::string LineOf(const HardshipStep& step, int64_t hundredths) {
  // Hundredths of fen would be lost only where the product is no whole number of them.
  const int64_t product = step.b * hundredths;
  const std::string whole = Money(product / kHundred);
  return product % kHundred == 0 ? whole
                                 : absl::StrFormat("%s%02d", whole, product % kHundred);
}

}  // namespace

std::string TextOf(const HardshipStep& step, const HardshipRules& rules, Language language) {
  const bool english = language == Language::kEnglish;
  const auto say = [&](const std::string& zh, const std::string& en) { return english ? en : zh; };
  switch (step.kind) {
    case HardshipStepKind::kUnspecified:
      return "";
    case HardshipStepKind::kMissing:
      return say(absl::StrCat("缺少：", step.text), absl::StrCat("missing: ", step.text));
    case HardshipStepKind::kExcluded: {
      const PolicyText& words = WordsOf(static_cast<HardshipExclusion>(step.a));
      return say(absl::StrCat("不予认定：", words.zh), absl::StrCat("excluded: ", words.en));
    }
    case HardshipStepKind::kIncome:
      return say(absl::StrFormat("家庭年度可支配收入：工资等 %s 元，其他 %s 元，计 %s 元",
                                 Money(step.a), Money(step.b), Money(step.c)),
                 absl::StrFormat("income of the year: wages and the like %s, other %s, counted %s",
                                 Money(step.a), Money(step.b), Money(step.c)));
    case HardshipStepKind::kLossIgnored:
      return say(absl::StrFormat("经营亏损 %s 元不属于刚性支出，不抵减收入", Money(step.a)),
                 absl::StrFormat("the loss of %s of a business is no expense that counts",
                                 Money(step.a)));
    case HardshipStepKind::kExpenses:
      return say(absl::StrFormat("刚性支出合计 %s 元", Money(step.a)),
                 absl::StrFormat("expenses that cannot be avoided: %s", Money(step.a)));
    case HardshipStepKind::kQuotient:
      return say(absl::StrFormat("收入减刚性支出 %s 元，按 %d 人月平均", Money(step.a), step.b),
                 absl::StrFormat("what remains, %s, over %d months of persons", Money(step.a),
                                 step.b));
    case HardshipStepKind::kDeep:
      return TextOfLine(step,
                        say(absl::StrFormat("深度困难（低保标准每月 %s 元）", Money(step.c)),
                            absl::StrFormat("deep hardship (standard %s a month)", Money(step.c))),
                        LineOf(step), english);
    case HardshipStepKind::kRelative:
      return TextOfLine(step,
                        say(absl::StrFormat("相对困难（低保标准的 %s 倍）", Times(step.c)),
                            absl::StrFormat("relative hardship (%s times the standard)",
                                            Times(step.c))),
                        LineOf(step, step.c), english);
    case HardshipStepKind::kBand: {
      size_t number = 0;
      PolicyText name;
      if (absl::SimpleAtoi(step.text, &number) && number >= 1 && number <= rules.bands.size()) {
        name = rules.bands[number - 1].display_name;
      }
      return TextOfLine(step,
                        say(absl::StrFormat("%s（低保标准的 %s 倍）", name.zh, Times(step.c)),
                            absl::StrFormat("%s (%s times the standard)", name.en, Times(step.c))),
                        LineOf(step, step.c), english);
    }
    case HardshipStepKind::kAccident:
      return english ? absl::StrFormat("accident: net loss %s %s %d%% of income %s (%s)",
                                       Money(step.a), step.met ? ">" : "is not >", step.c,
                                       Money(step.b), step.met ? "met" : "not met")
                     : absl::StrFormat("意外致困：扣除赔偿、保险、救助后损失 %s 元%s年收入 %s 元的 %d%%，%s",
                                       Money(step.a), step.met ? "大于" : "不大于", Money(step.b),
                                       step.c, step.met ? "符合" : "不符合");
  }
  return "";
}

}  // namespace unioncare
