// Rules that schools have published, as policy text, and what the checks make of them.
//
// Expressed here: claims within six months; money to the bank card and never in cash; at most two
// hospital grants a year; the wreath inside the cap; a souvenir and no money at retirement; who
// approves up to which amount; the committee for hardship.
//
// Not expressed, and why:
//   only who pays dues is eligible       dues are not kept here; they are withheld by the payroll
//   one situation, one standard          that is what a standard is; the audit sees unequal ones
//   false claims lose later benefits     nobody but the committee can say that a claim was false
//   reports by the 25th, each quarter    a duty of the office and no condition of a payment
//   small sums by the branch, large by   a standard names funds for a benefit, not by amount; the
//   the school                           branch's own fund and budget line do that
//   minutes of a farewell meeting        a proof of type OTHER, which says too little
//   no signature when paid by card       the bank's receipt: it is said with the payment
#include <fstream>
#include <sstream>
#include <string>

#include "gtest/gtest.h"
#include "service/api/policy_text.h"
#include "service/domain/disbursement_checks.h"
#include "tests/domain/verdicts.h"

namespace unioncare::api {
namespace {

const absl::CivilDay kToday(2026, 11, 22);

class SchoolRules : public ::testing::Test {
 protected:
  SchoolRules() {
    const std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) +
                             "/tests/api/policies/school-standards.textproto");
    std::stringstream text;
    text << file.rdbuf();
    const absl::StatusOr<Policy> policy = ReadPolicy(UnionId{2}, text.str());
    EXPECT_TRUE(policy.ok()) << policy.status();
    if (policy.ok()) facts_.standards = policy->standards;
    facts_.fund_source = FundSource::kUnionFunds;
    entry_.event_on = kToday;
    asked_.entry_count = 1;
    asked_.form = DeliveryForm::kTransfer;
  }

  std::string Ask(BenefitKind kind, int64_t yuan) {
    asked_.kind = kind;
    entry_.amount_fen = yuan * 100;
    return ReasonOf(CheckEntry(asked_, entry_, recipient_, facts_, "e", kToday).status());
  }
  std::vector<Approver> Steps(int64_t yuan) {
    const auto verdict = CheckEntry(asked_, entry_, recipient_, facts_, "e", kToday);
    if (!verdict.ok()) return {};
    return StepsFor(yuan * 100, {verdict->standard});
  }
  void Before(BenefitKind kind, int64_t yuan, bool same_cause) {
    PriorGrant grant;
    grant.same_person = true;
    grant.kind = kind;
    if (kind == BenefitKind::kBereavement) grant.sub_kind = BenefitSubKind::kDirectRelative;
    grant.event_on = kToday - 30;
    grant.amount_fen = yuan * 100;
    grant.same_cause = same_cause;
    recipient_.prior.push_back(grant);
  }

  Disbursement asked_;
  Entry entry_;
  RecipientFacts recipient_;
  RequestFacts facts_;
};

TEST_F(SchoolRules, HospitalTwiceAYearToTheBankCardWithinSixMonths) {
  EXPECT_EQ(Ask(BenefitKind::kHospital, 500), "");
  EXPECT_EQ(Ask(BenefitKind::kHospital, 501), "OVER_CAP e.amount_fen");
  asked_.form = DeliveryForm::kCash;
  EXPECT_EQ(Ask(BenefitKind::kHospital, 500), "FORM_FORBIDDEN disbursement.form");
  asked_.form = DeliveryForm::kTransfer;
  Before(BenefitKind::kHospital, 500, false);
  EXPECT_EQ(Ask(BenefitKind::kHospital, 500), "");
  Before(BenefitKind::kHospital, 500, false);
  EXPECT_EQ(Ask(BenefitKind::kHospital, 500), "OVER_COUNT e.member");
  recipient_.prior.clear();
  entry_.event_on = kToday - 183;
  EXPECT_EQ(Ask(BenefitKind::kHospital, 500), "");
  entry_.event_on = kToday - 184;
  EXPECT_EQ(Ask(BenefitKind::kHospital, 500), "CLAIM_TOO_LATE e.event_on");
}

TEST_F(SchoolRules, TheViceChairUpToFiveThousandAndTheChairAbove) {
  ASSERT_EQ(Ask(BenefitKind::kHospital, 500), "");
  using Chain = std::vector<Approver>;
  EXPECT_EQ(Steps(5000), Chain{Approver::kViceChair});
  EXPECT_EQ(Steps(5001), (Chain{Approver::kViceChair, Approver::kChair}));
}

TEST_F(SchoolRules, TheWreathCountsIntoTheCap) {
  entry_.relation = Relation::kMother;
  asked_.form = DeliveryForm::kWreath;
  EXPECT_EQ(Ask(BenefitKind::kBereavement, 300), "");
  Before(BenefitKind::kBereavement, 300, true);
  asked_.form = DeliveryForm::kTransfer;
  EXPECT_EQ(Ask(BenefitKind::kBereavement, 1700), "");
  EXPECT_EQ(Ask(BenefitKind::kBereavement, 1701), "OVER_CAP_SUM e.amount_fen");
  entry_.relation = Relation::kWifesMother;
  EXPECT_EQ(Ask(BenefitKind::kBereavement, 100), "RELATION_OUT_OF_SCOPE e.relation");
}

TEST_F(SchoolRules, RetirementIsASouvenirAndNoMoney) {
  EXPECT_EQ(Ask(BenefitKind::kRetirement, 500), "FORM_FORBIDDEN disbursement.form");
  asked_.form = DeliveryForm::kSouvenir;
  EXPECT_EQ(Ask(BenefitKind::kRetirement, 500), "");
  Before(BenefitKind::kRetirement, 100, false);
  recipient_.prior[0].event_on = absl::CivilDay(2001, 7, 1);
  EXPECT_EQ(Ask(BenefitKind::kRetirement, 500), "OVER_COUNT e.member");
}

TEST_F(SchoolRules, HardshipIsForTheCommittee) {
  ASSERT_EQ(Ask(BenefitKind::kHardship, 3000), "");
  EXPECT_EQ(Steps(3000), std::vector<Approver>{Approver::kCommittee});
  // The funds for those in need are for this, and for nothing that everybody gets.
  facts_.fund_source = FundSource::kHardship;
  EXPECT_EQ(Ask(BenefitKind::kHardship, 3000), "");
}

}  // namespace
}  // namespace unioncare::api
