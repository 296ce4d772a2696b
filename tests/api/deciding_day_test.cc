// Whether the policy of the day on which somebody approves is asked again, where the policy that is
// in force on the day of the event says that the approval decides.
#include "absl/strings/str_cat.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::testing {
namespace {

// Two standards of clothing: until 2026-11-21 up to ¥200.00, which an officer approves; from then
// on up to ¥100.00, and what is more than ¥50.00 goes to the chair, too.
class DecidingDay : public DisbursementsFixture {
 protected:
  void Adopt(const char* decided_by) {
    Do("accountant", "FundService/CreateBudgetLine",
       "parent: 'unions/2' budget_line { fund: 'unions/2/funds/1' year: 2026 "
       "display_name: '服装' subject_code: '50206' amount_fen: 1000000 "
       "kinds: BENEFIT_KIND_CLOTHING }");
    Import("OLD", "month: 1 day: 1", decided_by,
           "cap_fen: 20000 approvals { approver: APPROVER_OFFICER }");
    Import("NEW", "month: 11 day: 22", decided_by,
           "cap_fen: 10000 approvals { up_to_fen: 5000 approver: APPROVER_OFFICER } "
           "approvals { approver: APPROVER_CHAIR } evidence: PROOF_TYPE_SIGN_OFF");
  }
  void Import(const char* code, const std::string& from, const std::string& decided_by,
              const std::string& standard) {
    v1::ImportPolicyRequest request;
    request.set_parent("unions/2");
    request.set_text(absl::StrCat(
        "display_name { zh: '本校' en: 'our school' } code: '", code,
        "' jurisdiction: '本校' basis { zh: '教代会通过' en: 'adopted' } valid_from { year: 2026 ",
        from, " } ", decided_by, " standards { kind: BENEFIT_KIND_CLOTHING ", standard,
        " cap_scope: CAP_SCOPE_SINGLE_GRANT forms: DELIVERY_FORM_GOODS "
        "basis { zh: '本校' en: 'our school' } certainty: CERTAINTY_A }"));
    const Answer answer =
        Ask(server_, world_.token("chair"), MethodNamed("PolicyService/ImportPolicy"), request);
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
  }
  static std::string Clothing(const std::string& rest) {
    return absl::StrCat("kind: BENEFIT_KIND_CLOTHING form: DELIVERY_FORM_GOODS "
                        "fund: 'unions/2/funds/1' event_on { year: 2026 month: 11 day: 19 } ",
                        rest);
  }
  v1::Disbursement AskFor(int64_t fen) {
    return Asked(absl::StrCat(
                     "parent: 'unions/2' disbursement { ",
                     Clothing(absl::StrCat(
                         "items { display_name: '运动服' quantity: 1 unit_price_fen: ", fen,
                         " } entries { member: '", world_.member("王强"), "' amount_fen: ", fen,
                         " } }"))),
                 "chair");
  }
  // "APPROVED", or the reason.
  std::string Approves(const v1::Disbursement& aid, const char* who = "committee") {
    const Answer answer = Send(who, "DisbursementService/ApproveDisbursement", Of(aid));
    if (!answer.status.ok()) return answer.reason;
    v1::Disbursement after;
    EXPECT_TRUE(after.ParseFromString(answer.bytes));
    return v1::DisbursementState_Name(after.state()).substr(19);
  }
  void UntilTheNewOne() { server_.clock().Advance(absl::Hours(48)); }
};

constexpr char kApproval[] = "decided_by: DECIDING_DATE_APPROVAL";

TEST_F(DecidingDay, BeforeThePolicyChangesNothingIsDifferent) {
  Adopt(kApproval);
  EXPECT_EQ(Approves(AskFor(20000)), "APPROVED");
}

TEST_F(DecidingDay, WhereTheEventDecidesThePolicyOfTheApprovalIsNotAsked) {
  Adopt("");
  const v1::Disbursement aid = AskFor(20000);
  UntilTheNewOne();
  EXPECT_EQ(Approves(aid), "APPROVED");
  EXPECT_EQ(Get(aid.name()).entries(0).cap_fen(), 20000);
}

TEST_F(DecidingDay, WhatIsAllowedNoMoreIsNotApproved) {
  Adopt(kApproval);
  const v1::Disbursement at = AskFor(10000), over = AskFor(10001);
  UntilTheNewOne();
  EXPECT_EQ(Approves(over), "OVER_CAP");
  EXPECT_EQ(Get(over.name()).state(), v1::DISBURSEMENT_STATE_REQUESTED);
  EXPECT_EQ(Get(over.name()).entries(0).cap_fen(), 20000) << "nothing of it is kept";
  EXPECT_EQ(Approves(at), "REQUESTED");
  EXPECT_EQ(Get(at.name()).entries(0).cap_fen(), 10000);
}

TEST_F(DecidingDay, WhoApprovesIsWhoThePolicyOfThatDayDemands) {
  Adopt(kApproval);
  const v1::Disbursement below = AskFor(5000), above = AskFor(5001);
  UntilTheNewOne();
  EXPECT_EQ(Approves(below), "APPROVED") << "an officer is enough";
  EXPECT_EQ(Approves(above), "REQUESTED") << "the chair has to approve, too";
  EXPECT_EQ(Approves(above), "APPROVAL_RANK");
  EXPECT_EQ(Approves(above, "chair"), "DUTY_CONFLICT") << "who asked does not approve";
  EXPECT_EQ(Approves(above, "accountant"), "PERMISSION_MISSING");
}

TEST_F(DecidingDay, TheProofsAreThoseOfThatPolicy) {
  Adopt(kApproval);
  const v1::Disbursement aid = AskFor(5000);
  EXPECT_EQ(Get(aid.name()).evidence_wanted_size(), 0);
  UntilTheNewOne();
  EXPECT_EQ(Approves(aid), "APPROVED");
  EXPECT_EQ(Get(aid.name()).evidence_wanted(0), v1::PROOF_TYPE_SIGN_OFF);
}

TEST_F(DecidingDay, ABatchOfOtherStandardsIsFilledAgain) {
  Adopt(kApproval);
  const std::string parts = absl::StrCat(
      "parent: 'unions/2' batch { selection: BATCH_SELECTION_NAMED members: '",
      world_.member("王强"), "' items { display_name: '运动服' quantity: 1 unit_price_fen: 4000 } "
      "disbursement { ", Clothing("} }"));
  const Answer made =
      Send("chair", "DisbursementBatchService/CreateDisbursementBatch", parts);
  ASSERT_TRUE(made.status.ok()) << LocalizedOf(made.status);
  v1::DisbursementBatch batch;
  ASSERT_TRUE(batch.ParseFromString(made.bytes));
  const auto fill_and_submit = [&] {
    Do("chair", "DisbursementBatchService/FillDisbursementBatch", "name: '" + batch.name() + "'");
    return Reason("chair", "SubmitDisbursement", Of(Get(batch.name())));
  };
  EXPECT_EQ(fill_and_submit(), "");
  UntilTheNewOne();
  EXPECT_EQ(Approves(Get(batch.name())), "BATCH_UNFILLED");
  EXPECT_EQ(Reason("committee", "ReturnDisbursement",
                   Of(Get(batch.name())) + "reason: '制度已变'"),
            "");
  EXPECT_EQ(fill_and_submit(), "");
  EXPECT_EQ(Get(batch.name()).evidence_wanted_size(), 1);
  EXPECT_EQ(Approves(Get(batch.name())), "APPROVED");
}

}  // namespace
}  // namespace unioncare::testing
