// Rules for funds and budgets: who may be paid from what, and how far money reaches.
#include "service/domain/funds.h"

#include <map>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/bookkeeping.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr UnionId kUnion{2};
constexpr absl::CivilDay kToday{2026, 11, 21};

// The first reason of a refusal; "OK" when there is none.
std::string ReasonOf(const absl::Status& status) {
  if (status.ok()) return "OK";
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? status.ToString() : InfoOf(refusals[0].reason).name;
}
std::map<std::string, std::string> FactsOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? std::map<std::string, std::string>() : refusals[0].facts;
}

Fund UnionFund() {
  return {.union_id = kUnion,
          .id = FundId{1},
          .source = FundSource::kUnionFunds,
          .display_name = "工会经费",
          .opened_on = absl::CivilDay(2026, 1, 1),
          .balance_fen = 100'000,
          .encumbered_fen = 30'000};
}
BudgetLine WarmthLine() {
  return {.union_id = kUnion,
          .id = BudgetLineId{4},
          .fund = FundId{1},
          .year = 2026,
          .subject_code = "50205",
          .display_name = "送温暖费",
          .kinds = {BenefitKind::kHospital, BenefitKind::kBereavement},
          .amount_fen = 90'000,
          .committed_fen = 30'000,
          .spent_fen = 20'000};
}
MoneyMove Hospital(int64_t amount_fen) {
  return {.union_id = kUnion,
          .fund = FundId{1},
          .kind = BenefitKind::kHospital,
          .amount_fen = amount_fen,
          .document = "disbursements/17",
          .on = kToday,
          .text = "住院慰问"};
}

// ---- who may be paid

TEST(MayPay, FollowsTheTableOfSourcesAndBeneficiaries) {
  constexpr auto kMember = BeneficiaryClass::kMember;
  constexpr auto kRetiree = BeneficiaryClass::kRetiree;
  constexpr auto kFamily = BeneficiaryClass::kFamily;
  constexpr auto kAny = BeneficiaryClass::kUnspecified;
  using S = FundSource;
  using K = BenefitKind;
  const struct {
    S source;
    K kind;
    BeneficiaryClass beneficiary;
    const char* reason;
  } rows[] = {
      // A13: what arose after retirement is not for union funds; what arose before is a member's.
      {S::kUnionFunds, K::kHospital, kMember, "OK"},
      {S::kUnionFunds, K::kHospital, kRetiree, "FUND_NOT_FOR_RETIREES"},
      {S::kUnionFunds, K::kFestival, kRetiree, "FUND_NOT_FOR_RETIREES"},
      {S::kUnionFunds, K::kRetirement, kMember, "OK"},
      {S::kUnionFunds, K::kBereavement, kFamily, "OK"},
      {S::kUnionFunds, K::kHospital, kAny, "OK"},
      {S::kWelfare, K::kHospital, kRetiree, "OK"},
      {S::kWelfare, K::kFestival, kMember, "OK"},
      {S::kRetiree, K::kHospital, kRetiree, "OK"},
      {S::kRetiree, K::kBereavement, kFamily, "OK"},
      {S::kRetiree, K::kHospital, kMember, "FUND_FOR_RETIREES_ONLY"},
      {S::kRetiree, K::kHospital, BeneficiaryClass::kProfitableEnterprise,
       "FUND_FOR_RETIREES_ONLY"},
      {S::kRetiree, K::kHospital, kAny, "OK"},
      // A42: money for those in need is not for what everybody gets.
      {S::kHardship, K::kHardship, kMember, "OK"},
      {S::kHardship, K::kHospital, kRetiree, "OK"},
      {S::kHardship, K::kFestival, kMember, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kFestival, kMember, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kBirthday, kMember, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kFilm, kAny, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kParkPass, kAny, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kOuting, kAny, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kClothing, kAny, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kSportsPrize, kAny, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kPartyPrize, kAny, "FUND_NOT_FOR_KIND"},
      {S::kDonation, K::kBereavement, kFamily, "OK"},
      {S::kDonation, K::kWarmth, kMember, "OK"},
      {S::kSuperior, K::kHardship, kMember, "OK"},
      {S::kSuperior, K::kFestival, kMember, "OK"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(ReasonOf(MayPay("fund", row.source, row.kind, row.beneficiary)), row.reason)
        << NameOfValue(row.source) << " " << NameOfValue(row.kind) << " "
        << NameOfValue(row.beneficiary);
  }
}

TEST(MayPay, NamesTheSourcesThatTheStandardAllows) {
  const std::vector<FundSource> allowed = {FundSource::kWelfare, FundSource::kRetiree};
  const absl::Status refused = MayPay("fund", FundSource::kSuperior, BenefitKind::kHospital,
                                      BeneficiaryClass::kRetiree, allowed);
  EXPECT_EQ(ReasonOf(refused), "FUND_NOT_BY_STANDARD");
  EXPECT_EQ(FactsOf(refused)["wanted"], "FUND_SOURCE_WELFARE,FUND_SOURCE_RETIREE");
  EXPECT_EQ(FactsOf(refused)["field"], "fund");
  EXPECT_TRUE(MayPay("fund", FundSource::kWelfare, BenefitKind::kHospital,
                     BeneficiaryClass::kRetiree, allowed)
                  .ok());
  // What no policy may allow comes first.
  const std::vector<FundSource> union_funds = {FundSource::kUnionFunds};
  EXPECT_EQ(ReasonOf(MayPay("fund", FundSource::kUnionFunds, BenefitKind::kHospital,
                            BeneficiaryClass::kRetiree, union_funds)),
            "FUND_NOT_FOR_RETIREES");
}

// ---- funds

TEST(CreateFund, OpensWithWhatItHolds) {
  const CreateFund command{.union_id = kUnion,
                           .source = FundSource::kHardship,
                           .display_name = "帮困基金",
                           .opening_fen = 120'000};
  const auto fund = Decide(command, CreateFundFacts(), kToday);
  ASSERT_TRUE(fund.ok()) << fund.status();
  EXPECT_EQ(fund->opened_on, kToday);
  EXPECT_EQ(fund->balance_fen, 120'000);
  EXPECT_EQ(fund->free_fen(), 120'000);
}

TEST(CreateFund, IsRefusedInThisOrder) {
  struct Row {
    CreateFund command;
    CreateFundFacts facts;
    const char* reason;
  };
  const CreateFund good{.union_id = kUnion,
                        .source = FundSource::kDonation,
                        .display_name = "爱心款",
                        .opened_on = absl::CivilDay(2026, 9, 30),
                        .opening_fen = 1};
  const auto with = [&](auto change) {
    CreateFund command = good;
    change(command);
    return command;
  };
  const CreateFundFacts closed{.closed_through = absl::CivilDay(2026, 9, 30)};
  const std::vector<Row> rows = {
      {with([](CreateFund& c) { c.source = FundSource::kUnspecified; }), {}, "FIELD_REQUIRED"},
      {with([](CreateFund& c) { c.opening_fen = -1; }), {}, "NUMBER_OUT_OF_RANGE"},
      {with([](CreateFund& c) { c.opening_fen = kMoneyFenMax + 1; }), {}, "NUMBER_OUT_OF_RANGE"},
      {with([](CreateFund& c) { c.opening_fen = kMoneyFenMax; }), {}, "OK"},
      {with([](CreateFund& c) { c.opened_on = kToday + 1; }), {}, "DATE_IN_FUTURE"},
      {good, closed, "BOOKS_CLOSED"},
      {with([](CreateFund& c) { c.opened_on = absl::CivilDay(2026, 10, 1); }), closed, "OK"},
      // Nothing is entered for a fund that holds nothing.
      {with([](CreateFund& c) { c.opening_fen = 0; }), closed, "OK"},
      {good, {.namesake = FundId{7}}, "FUND_NAME_TAKEN"},
      {good, {.count = kFundsMax}, "TOO_MANY_RECORDS"},
      {good, {.count = kFundsMax - 1}, "OK"},
  };
  for (size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(ReasonOf(Decide(rows[i].command, rows[i].facts, kToday).status()), rows[i].reason)
        << i;
  }
}

TEST(CloseFund, WantsTheFundToBeEmpty) {
  Fund fund = UnionFund();
  const CloseFund command{.etag = EtagOfVersion(1)};
  const auto refused = Decide(command, fund, kToday);
  EXPECT_EQ(ReasonOf(refused.status()), "FUND_NOT_EMPTY");
  EXPECT_EQ(FactsOf(refused.status())["present"], "1,000.00");
  EXPECT_EQ(FactsOf(refused.status())["other"], "300.00");
  fund.balance_fen = fund.encumbered_fen = 0;
  EXPECT_EQ(ReasonOf(Decide(CloseFund{.etag = "x"}, fund, kToday).status()), "ETAG_MISMATCH");
  EXPECT_EQ(ReasonOf(Decide(CloseFund{.etag = EtagOfVersion(1), .closed_on = kToday + 1}, fund,
                            kToday)
                         .status()),
            "DATE_IN_FUTURE");
  EXPECT_EQ(ReasonOf(Decide(CloseFund{.etag = EtagOfVersion(1),
                                      .closed_on = absl::CivilDay(2025, 12, 31)},
                            fund, kToday)
                         .status()),
            "DATE_BEFORE_START");
  const auto closed = Decide(command, fund, kToday);
  ASSERT_TRUE(closed.ok()) << closed.status();
  EXPECT_EQ(closed->closed_on, kToday);
  EXPECT_EQ(ReasonOf(Decide(command, *closed, kToday).status()), "FUND_CLOSED");
}

// ---- budget lines

CreateBudgetLine NewLine(std::vector<BenefitKind> kinds) {
  return {.union_id = kUnion,
          .fund = FundId{1},
          .year = 2026,
          .display_name = "职工集体福利支出",
          .kinds = std::move(kinds),
          .amount_fen = 50'000};
}

TEST(CreateBudgetLine, IsRefusedInThisOrder) {
  const BudgetLineFacts facts{.fund = UnionFund(), .beside = {WarmthLine()}, .count = 1};
  const auto reason = [&](const CreateBudgetLine& command, const BudgetLineFacts& known) {
    return ReasonOf(Decide(command, known).status());
  };
  const CreateBudgetLine good = NewLine({BenefitKind::kFestival, BenefitKind::kBirthday});
  EXPECT_EQ(reason(good, facts), "OK");
  EXPECT_EQ(reason(good, {}), "NOT_FOUND");
  BudgetLineFacts other = facts;
  other.fund->closed_on = kToday;
  EXPECT_EQ(reason(good, other), "FUND_CLOSED");
  CreateBudgetLine command = good;
  command.year = 1999;
  EXPECT_EQ(reason(command, facts), "NUMBER_OUT_OF_RANGE");
  command = good;
  command.amount_fen = -1;
  EXPECT_EQ(reason(command, facts), "NUMBER_OUT_OF_RANGE");
  command.amount_fen = 0;
  EXPECT_EQ(reason(command, facts), "OK");
  other = facts;
  other.fund->source = FundSource::kDonation;
  EXPECT_EQ(reason(good, other), "FUND_NOT_FOR_KIND");
  const auto taken = Decide(NewLine({BenefitKind::kBereavement}), facts);
  EXPECT_EQ(ReasonOf(taken.status()), "BUDGET_KIND_TAKEN");
  EXPECT_EQ(FactsOf(taken.status())["owner"], "送温暖费");
  command = good;
  command.display_name = "送温暖费";
  EXPECT_EQ(reason(command, facts), "BUDGET_NAME_TAKEN");
  other = facts;
  other.count = kBudgetLinesMax;
  EXPECT_EQ(reason(good, other), "TOO_MANY_RECORDS");
}

TEST(CreateBudgetLine, KeepsEachKindOnceInOrder) {
  const CreateBudgetLine twice =
      NewLine({BenefitKind::kFilm, BenefitKind::kFestival, BenefitKind::kFilm});
  const auto line = Decide(twice, BudgetLineFacts{.fund = UnionFund()});
  ASSERT_TRUE(line.ok()) << line.status();
  EXPECT_EQ(line->kinds, (std::vector<BenefitKind>{BenefitKind::kFestival, BenefitKind::kFilm}));
}

TEST(AdjustBudgetLine, NeverGoesBelowWhatIsSetAsideAndSpent) {
  const BudgetLineFacts facts{.fund = UnionFund(), .beside = {WarmthLine()}, .count = 1};
  const auto decide = [&](int64_t amount_fen, int changes = 0) {
    return Decide(AdjustBudgetLine{.etag = EtagOfVersion(1),
                                   .amount_fen = amount_fen,
                                   .reason = "追加"},
                  WarmthLine(), facts, changes);
  };
  // ¥300 are set aside and ¥200 are spent.
  EXPECT_EQ(decide(50'000).value().amount_fen, 50'000);
  const auto below = decide(49'999);
  EXPECT_EQ(ReasonOf(below.status()), "BUDGET_BELOW_USED");
  EXPECT_EQ(FactsOf(below.status())["wanted"], "500.00");
  EXPECT_EQ(ReasonOf(decide(90'000, kBudgetChangesMax).status()), "TOO_MANY_RECORDS");
  EXPECT_EQ(ReasonOf(Decide(AdjustBudgetLine{.etag = "x"}, WarmthLine(), facts, 0).status()),
            "ETAG_MISMATCH");
  EXPECT_EQ(ReasonOf(Decide(AdjustBudgetLine{.etag = EtagOfVersion(1)}, WarmthLine(), facts, 0)
                         .status()),
            "FIELD_REQUIRED");
  // Its own kinds are not taken by another.
  EXPECT_TRUE(Decide(AdjustBudgetLine{.etag = EtagOfVersion(1),
                                      .kinds = {{BenefitKind::kHospital}},
                                      .reason = "更正"},
                     WarmthLine(), facts, 0)
                  .ok());
}

TEST(LineFor, FindsTheLineOfAKind) {
  const std::vector<BudgetLine> lines = {WarmthLine()};
  ASSERT_NE(LineFor(lines, BenefitKind::kBereavement), nullptr);
  EXPECT_EQ(LineFor(lines, BenefitKind::kBereavement)->id, BudgetLineId{4});
  EXPECT_EQ(LineFor(lines, BenefitKind::kFestival), nullptr);
}

// ---- encumbrance and spending

TEST(Encumber, ReachesAsFarAsTheBudgetAndTheFund) {
  struct Row {
    int64_t asked;
    int64_t line_amount;
    int64_t balance;
    const char* reason;
  };
  // Set aside ¥300, spent ¥200 of the line; ¥300 of the fund.
  const Row rows[] = {
      {40'000, 90'000, 100'000, "OK"},               // exactly what the line has left
      {40'001, 90'000, 100'000, "BUDGET_EXCEEDED"},  // one fen over
      {1, 50'000, 100'000, "BUDGET_EXCEEDED"},
      {40'000, 90'000, 70'000, "OK"},                // exactly what the fund has left
      {40'000, 90'000, 69'999, "FUND_SHORT"},
      {0, 90'000, 100'000, "NUMBER_OUT_OF_RANGE"},
      {-1, 90'000, 100'000, "NUMBER_OUT_OF_RANGE"},
      {kMoneyFenMax + 1, 90'000, 100'000, "NUMBER_OUT_OF_RANGE"},
  };
  for (const Row& row : rows) {
    MoneyFacts facts{.fund = UnionFund(), .line = WarmthLine()};
    facts.fund->balance_fen = row.balance;
    facts.line->amount_fen = row.line_amount;
    const auto state = DecideEncumber(Hospital(row.asked), facts);
    EXPECT_EQ(ReasonOf(state.status()), row.reason) << row.asked << " " << row.line_amount;
    if (!state.ok()) continue;
    EXPECT_EQ(state->fund.encumbered_fen, 30'000 + row.asked);
    EXPECT_EQ(state->fund.balance_fen, row.balance);
    EXPECT_EQ(state->line.committed_fen, 30'000 + row.asked);
    EXPECT_EQ(state->encumbered_fen, row.asked);
  }
}

TEST(Encumber, SaysWhatTheBudgetHas) {
  const auto refused =
      DecideEncumber(Hospital(120'000), {.fund = UnionFund(), .line = WarmthLine()});
  const auto facts = FactsOf(refused.status());
  EXPECT_EQ(facts.at("given"), "1,200.00");
  EXPECT_EQ(facts.at("wanted"), "900.00");
  EXPECT_EQ(facts.at("present"), "300.00");
  EXPECT_EQ(facts.at("other"), "200.00");
  EXPECT_EQ(facts.at("owner"), "送温暖费");
}

TEST(Encumber, IsRefusedInThisOrder) {
  MoneyFacts facts{.fund = UnionFund(), .line = WarmthLine()};
  EXPECT_EQ(ReasonOf(DecideEncumber(Hospital(1), {}).status()), "NOT_FOUND");
  facts.fund->closed_on = kToday;
  EXPECT_EQ(ReasonOf(DecideEncumber(Hospital(0), facts).status()), "FUND_CLOSED");
  facts.fund = UnionFund();
  facts.line.reset();
  EXPECT_EQ(ReasonOf(DecideEncumber(Hospital(1), facts).status()), "OFF_BUDGET");
  facts.line = WarmthLine();
  facts.line->fund = FundId{9};
  EXPECT_EQ(ReasonOf(DecideEncumber(Hospital(1), facts).status()), "OFF_BUDGET");
  facts.line = WarmthLine();
  facts.fund->source = FundSource::kDonation;
  MoneyMove festival = Hospital(1);
  festival.kind = BenefitKind::kFestival;
  EXPECT_EQ(ReasonOf(DecideEncumber(festival, facts).status()), "FUND_NOT_FOR_KIND");
}

TEST(Release, GivesBackWhatTheDocumentHas) {
  const MoneyFacts facts{.fund = UnionFund(), .line = WarmthLine(), .encumbered_fen = 10'000};
  const auto state = DecideRelease(Hospital(10'000), facts);
  ASSERT_TRUE(state.ok()) << state.status();
  EXPECT_EQ(state->fund.encumbered_fen, 20'000);
  EXPECT_EQ(state->line.committed_fen, 20'000);
  EXPECT_EQ(state->encumbered_fen, 0);
  EXPECT_EQ(ReasonOf(DecideRelease(Hospital(10'001), facts).status()), "NOT_ENCUMBERED");
}

TEST(Spend, TurnsAnEncumbranceIntoSpending) {
  MoneyFacts facts{.fund = UnionFund(), .line = WarmthLine(), .encumbered_fen = 10'000};
  const auto state = DecideSpend(Hospital(10'000), facts);
  ASSERT_TRUE(state.ok()) << state.status();
  EXPECT_EQ(state->fund.balance_fen, 90'000);
  EXPECT_EQ(state->fund.encumbered_fen, 20'000);
  EXPECT_EQ(state->fund.free_fen(), facts.fund->free_fen());
  EXPECT_EQ(state->line.committed_fen, 20'000);
  EXPECT_EQ(state->line.spent_fen, 30'000);
  EXPECT_EQ(state->line.free_fen(), facts.line->free_fen());
  EXPECT_EQ(ReasonOf(DecideSpend(Hospital(10'001), facts).status()), "NOT_ENCUMBERED");
  facts.closed_through = kToday;
  const auto closed = DecideSpend(Hospital(10'000), facts);
  EXPECT_EQ(ReasonOf(closed.status()), "BOOKS_CLOSED");
  EXPECT_EQ(FactsOf(closed.status())["wanted"], "2026-11-22");
  facts.closed_through = kToday - 1;
  EXPECT_TRUE(DecideSpend(Hospital(10'000), facts).ok());
  facts.fund->opened_on = kToday + 1;
  EXPECT_EQ(ReasonOf(DecideSpend(Hospital(10'000), facts).status()), "DATE_BEFORE_START");
}

TEST(TakeBack, FreesTheBudgetByWhatCameBack) {
  MoneyFacts facts{.fund = UnionFund(), .line = WarmthLine()};
  const auto state = DecideTakeBack(Hospital(5'000), facts, /*spent_fen=*/5'000);
  ASSERT_TRUE(state.ok()) << state.status();
  EXPECT_EQ(state->fund.balance_fen, 105'000);
  EXPECT_EQ(state->fund.encumbered_fen, 30'000);
  EXPECT_EQ(state->line.spent_fen, 15'000);
  EXPECT_EQ(ReasonOf(DecideTakeBack(Hospital(5'001), facts, 5'000).status()), "NOTHING_SPENT");
  facts.fund->closed_on = kToday;
  EXPECT_EQ(ReasonOf(DecideTakeBack(Hospital(1), facts, 5'000).status()), "FUND_CLOSED");
}

TEST(YuanOf, WritesFenAsYuan) {
  EXPECT_EQ(YuanOf(0), "0.00");
  EXPECT_EQ(YuanOf(5), "0.05");
  EXPECT_EQ(YuanOf(120'050), "1,200.50");
  EXPECT_EQ(YuanOf(-100'000'000), "-1,000,000.00");
}

TEST(CheckIncomeBudget, WantsKindYearAndAmount) {
  const IncomeBudget good{.year = 2026, .kind = IncomeKind::kDues, .amount_fen = 0};
  EXPECT_TRUE(CheckIncomeBudget(good).ok());
  IncomeBudget bad = good;
  bad.kind = IncomeKind::kUnspecified;
  EXPECT_EQ(ReasonOf(CheckIncomeBudget(bad)), "FIELD_REQUIRED");
  bad = good;
  bad.year = 2101;
  EXPECT_EQ(ReasonOf(CheckIncomeBudget(bad)), "NUMBER_OUT_OF_RANGE");
  bad = good;
  bad.amount_fen = -1;
  EXPECT_EQ(ReasonOf(CheckIncomeBudget(bad)), "NUMBER_OUT_OF_RANGE");
}

}  // namespace
}  // namespace unioncare
