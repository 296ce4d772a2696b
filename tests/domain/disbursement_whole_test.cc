// Tests of disbursements as a whole: what adds up, caps on a year's money, who approves, proofs.
#include "tests/domain/asking.h"

namespace unioncare {
namespace {

// ---- the whole

TEST(Whole, ItsReasonsInOrder) {
  Asking ask;
  Disbursement& asked = ask.asked;
  asked.amount_fen = 1000 * kYuan;
  asked.form = DeliveryForm::kGoods;
  const auto reason = [&] { return ReasonOf(CheckWhole(kUnion, asked, ask.facts, kToday)); };
  asked.sub_kind = BenefitSubKind::kFirstChild;
  EXPECT_EQ(reason(), "ENUM_UNKNOWN disbursement.sub_kind");
  asked.sub_kind = BenefitSubKind::kNoSurgery;
  EXPECT_EQ(reason(), "ITEMS_WANTED disbursement.items");
  asked.items = {{"果篮", 2, "个", 300 * kYuan}, {"牛奶", 1, "箱", 401 * kYuan}};
  EXPECT_EQ(reason(), "AMOUNT_MISMATCH disbursement.amount_fen");
  EXPECT_EQ(FactOf(CheckWhole(kUnion, asked, ask.facts, kToday), "wanted"), "1,001.00");
  asked.items[1].unit_price_fen = 400 * kYuan;
  asked.invoice.number = "123";
  EXPECT_EQ(reason(), "AMOUNT_MISMATCH disbursement.invoice.total_fen");
  asked.invoice.total_fen = 1000 * kYuan;
  ask.facts.fund_source.reset();
  EXPECT_EQ(reason(), "NOT_FOUND disbursement.fund");
  ask.facts.fund_source = FundSource::kUnionFunds;
  ask.facts.duties.actor_is_auditor = true;
  EXPECT_EQ(reason(), "DUTY_CONFLICT");
  ask.facts.duties.actor_is_auditor = false;
  EXPECT_EQ(reason(), "");
  asked.amount_fen = 0;
  EXPECT_EQ(reason(), "NUMBER_OUT_OF_RANGE disbursement.amount_fen");
}

// ---- caps on a year's money

AggregateCap Share(int percent, AggregateBase base, int either = 0) {
  AggregateCap cap;
  cap.policy_code = "CN-BJ-2018";
  cap.kinds = {BenefitKind::kFestival};
  cap.share_percent = percent;
  cap.base = base;
  cap.either = either;
  return cap;
}

TEST(Aggregates, AShareOfTheYearsMoneyIsInclusive) {
  Asking ask;
  ask.asked.event_on = kToday;
  ask.facts.aggregates = {Share(50, AggregateBase::kBudgetIncome)};
  ask.facts.aggregate_already_fen = {300 * kYuan};
  ask.asked.amount_fen = 200 * kYuan;
  const auto reason = [&] { return ReasonOf(CheckAggregates(ask.asked, ask.facts)); };
  EXPECT_EQ(reason(), "BUDGET_UNKNOWN disbursement.kind");
  ask.facts.money.budget_income_fen = 1000 * kYuan;
  EXPECT_EQ(reason(), "");
  ask.asked.amount_fen += 1;
  EXPECT_EQ(reason(), "AGGREGATE_EXCEEDED disbursement.kind");
  // Half a fen is not there to be given.
  ask.facts.money.budget_income_fen = 1000 * kYuan + 1;
  EXPECT_EQ(reason(), "AGGREGATE_EXCEEDED disbursement.kind");
  ask.facts.money.budget_income_fen = 1000 * kYuan + 2;
  EXPECT_EQ(reason(), "");
}

TEST(Aggregates, OfAlternativesOneIsEnough) {
  Asking ask;
  ask.asked.event_on = kToday;
  ask.asked.amount_fen = 500 * kYuan;
  ask.facts.aggregates = {Share(40, AggregateBase::kBudgetExpenditure, 1),
                          Share(50, AggregateBase::kRetainedFunds, 1)};
  ask.facts.aggregate_already_fen = {0, 0};
  ask.facts.money.budget_expenditure_fen = 1000 * kYuan;
  const auto reason = [&] { return ReasonOf(CheckAggregates(ask.asked, ask.facts)); };
  EXPECT_EQ(reason(), "AGGREGATE_EXCEEDED disbursement.kind");
  ask.facts.money.retained_fen = 1000 * kYuan;
  EXPECT_EQ(reason(), "");
  ask.facts.aggregates.push_back(Share(10, AggregateBase::kDuesAndRetained));
  ask.facts.aggregate_already_fen.push_back(0);
  EXPECT_EQ(reason(), "AGGREGATE_EXCEEDED disbursement.kind");
  ask.facts.money.dues_fen = 4000 * kYuan;
  EXPECT_EQ(reason(), "");
}

// ---- approval and evidence

TEST(StepsFor, EveryLevelUpToTheOneThatCoversTheAmount) {
  StandardInForce found;
  EXPECT_EQ(StepsFor(1, {found}), std::vector<Approver>{Approver::kChair});
  found.standard.approvals = {{500 * kYuan, Approver::kOfficer},
                              {5000 * kYuan, Approver::kViceChair},
                              {0, Approver::kChair}};
  using Steps = std::vector<Approver>;
  EXPECT_EQ(StepsFor(500 * kYuan, {found}), Steps{Approver::kOfficer});
  EXPECT_EQ(StepsFor(500 * kYuan + 1, {found}), (Steps{Approver::kOfficer, Approver::kViceChair}));
  EXPECT_EQ(StepsFor(5000 * kYuan, {found}), (Steps{Approver::kOfficer, Approver::kViceChair}));
  EXPECT_EQ(StepsFor(5000 * kYuan + 1, {found}),
            (Steps{Approver::kOfficer, Approver::kViceChair, Approver::kChair}));
  Standard above;
  above.approvals = {{0, Approver::kCommittee}};
  found.bounds = {above};
  EXPECT_EQ(StepsFor(1, {found}), (Steps{Approver::kOfficer, Approver::kCommittee}));
}

TEST(EvidenceFor, IsWhatAnyStandardWants) {
  StandardInForce one, other;
  one.standard.evidence = {ProofType::kHospitalBill};
  other.standard.evidence = {ProofType::kHospitalBill, ProofType::kDischargeRecord};
  EXPECT_EQ(EvidenceFor({one, other}),
            (std::vector<ProofType>{ProofType::kHospitalBill, ProofType::kDischargeRecord}));
}

TEST(StepsNow, ThoseTakenStayAndThoseAboveAreLeft) {
  using A = Approver;
  struct Row {
    std::vector<A> asked;
    size_t taken;
    std::vector<A> wanted;
    std::vector<A> now;
  };
  const Row rows[] = {
      // Nothing is taken: what is wanted now.
      {{A::kOfficer}, 0, {A::kOfficer}, {A::kOfficer}},
      {{A::kOfficer}, 0, {A::kOfficer, A::kChair}, {A::kOfficer, A::kChair}},
      {{A::kOfficer, A::kChair}, 0, {A::kChair}, {A::kChair}},
      // One is taken: it stays, and only those above it are left.
      {{A::kOfficer, A::kChair}, 1, {A::kOfficer, A::kChair}, {A::kOfficer, A::kChair}},
      {{A::kOfficer, A::kChair}, 1, {A::kOfficer, A::kCommittee}, {A::kOfficer, A::kCommittee}},
      {{A::kViceChair, A::kCommittee},
       1,
       {A::kOfficer, A::kChair, A::kCommittee},
       {A::kViceChair, A::kChair, A::kCommittee}},
      // Nothing more is wanted: the one that was announced is waited for.
      {{A::kOfficer, A::kChair}, 1, {A::kOfficer}, {A::kOfficer, A::kChair}},
      {{A::kChair, A::kCommittee}, 1, {}, {A::kChair, A::kCommittee}},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(StepsNow(row.asked, row.taken, row.wanted), row.now) << &row - rows;
  }
}

TEST(SameStandardsOn, EndsWhereOneBeginsOrEnds) {
  Standard old, fresh;
  old.valid_from = absl::CivilDay(2026, 1, 1);
  old.valid_to = absl::CivilDay(2026, 6, 30);
  fresh.valid_from = absl::CivilDay(2026, 9, 1);
  const std::vector<Standard> rows = {old, fresh};
  const auto same = [&](int one_month, int one_day, int month, int day) {
    return SameStandardsOn(rows, absl::CivilDay(2026, one_month, one_day),
                           absl::CivilDay(2026, month, day));
  };
  EXPECT_TRUE(same(1, 1, 6, 30));
  EXPECT_FALSE(same(6, 30, 7, 1));
  EXPECT_TRUE(same(7, 1, 8, 31));
  EXPECT_FALSE(same(8, 31, 9, 1));
  EXPECT_FALSE(same(6, 30, 9, 1)) << "as many, but others";
  EXPECT_FALSE(ApprovalDecides(rows));
}

}  // namespace
}  // namespace unioncare
