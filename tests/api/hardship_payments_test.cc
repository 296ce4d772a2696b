// Money of hardship aid over the wire: from the file in force to the payment.
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "tests/api/hardship_fixture.h"
#include "tests/api/hardship_world.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/hardship_payments.pb.h"

namespace unioncare::testing {
namespace {

class HardshipMoney : public Hardship {
 protected:
  HardshipMoney() {
    v1::ImportPolicyRequest import = HardshipStandard();
    import.set_text(absl::StrReplaceAll(import.text(), {{"CN-GD/", "CN-JS/"}}));
    EXPECT_EQ(
        Ask(server_, world_.token("chair"), MethodNamed("PolicyService/ImportPolicy"), import)
            .reason,
        "");
    for (const char* source : {"UNION_FUNDS", "HARDSHIP", "RETIREE"}) {
      Do("accountant", "FundService/CreateFund",
         absl::StrCat("parent: 'unions/2' fund { source: FUND_SOURCE_", source,
                      " display_name: '", source, "' opening_fen: 10000000 "
                      "opened_on { year: 2026 month: 1 day: 1 } }"));
    }
    for (const int fund : {1, 2}) {
      Do("accountant", "FundService/CreateBudgetLine",
         absl::StrCat("parent: 'unions/2' budget_line { fund: 'unions/2/funds/", fund,
                      "' year: 2026 display_name: '帮扶' subject_code: '50205' "
                      "amount_fen: 5000000 kinds: BENEFIT_KIND_HARDSHIP }"));
    }
  }
  std::string Do(const std::string& who, const std::string& method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    const Answer answer = Ask(server_, world_.token(who), descriptor,
                              *Parsed(descriptor->input_type(), request));
    bytes_ = answer.bytes;
    if (!answer.reason.empty()) last_ = LocalizedOf(answer.status);
    return answer.reason;
  }
  // The reason of the refusal of aid, or "".
  std::string Aid(int64_t fen, const std::string& more = "", const std::string& kind = "LIVING",
                  int fund = 2, const std::string& who = "committee") {
    return Do(who, "HardshipPaymentService/RequestHardshipAid",
              absl::StrCat(Named(1), "payment { kind: HARDSHIP_AID_KIND_", kind,
                           " amount_fen: ", fen, " ", more, " } fund: 'unions/2/funds/", fund,
                           "'"));
  }
  v1::HardshipPayment Made() {
    v1::HardshipPayment payment;
    EXPECT_TRUE(payment.ParseFromString(bytes_));
    return payment;
  }
  v1::ListHardshipPaymentsResponse Payments() {
    EXPECT_EQ(Do("chair", "HardshipPaymentService/ListHardshipPayments",
                 "parent: 'unions/2/hardshipFiles/1'"),
              "");
    v1::ListHardshipPaymentsResponse response;
    EXPECT_TRUE(response.ParseFromString(bytes_));
    return response;
  }
  std::string DoStep(const std::string& who, const std::string& method, const std::string& name,
                     const std::string& more) {
    EXPECT_EQ(Do("chair", "DisbursementService/GetDisbursement", "name: '" + name + "'"), "");
    v1::Disbursement found;
    EXPECT_TRUE(found.ParseFromString(bytes_));
    return Do(who, "DisbursementService/" + method,
              absl::StrCat("name: '", name, "' etag: '", found.etag(), "' ", more));
  }
  std::string Approve(const std::string& name) {
    return DoStep("chair", "ApproveDisbursement", name, "opinion: '同意'");
  }
  std::string Payee(const std::string& name, const std::string& payee) {
    return Do("committee", "DisbursementService/SetDisbursementPayee",
              absl::StrCat("name: '", name, "' position: 1 payee_name: '", payee,
                           "' account: '6222020200112233' bank_branch: '示例支行'"));
  }
  std::string Pay(const std::string& name) {
    return DoStep("cashier", "PayDisbursement", name,
                  "voucher_no: '付-1' bank_ref: 'B-1' signed_by_bank: true");
  }

  static std::string Iso(const v1::Date& day) {
    return absl::StrFormat("%d-%02d-%02d", day.year(), day.month(), day.day());
  }

  std::string bytes_, last_;
};

TEST_F(HardshipMoney, FromTheFileToThePayment) {
  EXPECT_EQ(Aid(100000), "NOT_FOUND");
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Aid(100000), "HARDSHIP_STEP") << last_;
}

TEST_F(HardshipMoney, IsPaidToThePersonWithinWhatWasGranted) {
  PutInForce();
  const v1::HardshipFile file = File();
  EXPECT_EQ(file.asked_fen(), 500000);
  EXPECT_EQ(file.committee_fen(), 300000);
  EXPECT_EQ(file.final_fen(), 300000);
  EXPECT_EQ(Aid(300001), "HARDSHIP_GRANTED") << last_;
  EXPECT_EQ(Aid(300000, "", "LIVING", 3), "FUND_FOR_RETIREES_ONLY") << last_;
  EXPECT_EQ(Aid(200000), "") << last_;
  const std::string name = Made().disbursement();
  EXPECT_EQ(Made().state(), v1::DISBURSEMENT_STATE_REQUESTED);
  EXPECT_EQ(Aid(100001), "HARDSHIP_GRANTED");
  EXPECT_EQ(last_, absl::StrCat("asked ¥1,000.01; hardship file ", file.file_no(),
                                " was granted ¥3,000.00 on ", Iso(file.opened_on()),
                                ": ¥2,000.00 was asked for before, ¥1,000.00 is left"));
  EXPECT_EQ(Approve(name), "") << last_;
  EXPECT_EQ(Payee(name, "林秀英"), "HARDSHIP_PAYEE") << last_;
  EXPECT_EQ(Payee(name, "张伟"), "") << last_;
  EXPECT_EQ(Pay(name), "") << last_;
  const v1::ListHardshipPaymentsResponse payments = Payments();
  ASSERT_EQ(payments.payments_size(), 1);
  EXPECT_EQ(payments.payments(0).amount_fen(), 200000);
  EXPECT_TRUE(payments.payments(0).has_paid_on());
  EXPECT_EQ(Aid(100000), "") << last_;
  EXPECT_EQ(Payments().payments_size(), 2);
}

TEST_F(HardshipMoney, WhatWasCancelledIsFreeAgain) {
  PutInForce();
  EXPECT_EQ(Aid(300000), "") << last_;
  const std::string name = Made().disbursement();
  EXPECT_EQ(Aid(1), "HARDSHIP_GRANTED");
  EXPECT_EQ(DoStep("committee", "CancelDisbursement", name, "reason: '误录'"), "") << last_;
  EXPECT_EQ(Aid(300000), "") << last_;
}

TEST_F(HardshipMoney, AFileThatIsOverPaysNothing) {
  PutInForce();
  EXPECT_EQ(Aid(100000), "") << last_;
  const std::string name = Made().disbursement();
  EXPECT_EQ(Approve(name), "") << last_;
  EXPECT_EQ(Payee(name, "张伟"), "") << last_;
  EXPECT_EQ(Step("chair", "CloseHardshipFile",
                 "exit_reason: HARDSHIP_EXIT_OUT_OF_HARDSHIP reason: '子女已就业'"),
            "EXITED");
  EXPECT_EQ(Pay(name), "HARDSHIP_STEP") << last_;
  EXPECT_EQ(Aid(1), "HARDSHIP_STEP");
}

TEST_F(HardshipMoney, MedicalAidIsAtMostTheOwnCost) {
  PutInForce();
  EXPECT_EQ(Aid(100000, "", "MEDICAL"), "FIELD_REQUIRED") << last_;
  EXPECT_EQ(Aid(100000, "cost_fen: 400000", "MEDICAL"), "FIELD_REQUIRED") << last_;
  const std::string bills = "cost_fen: 400000 insurance_fen: 250000 mutual_aid_fen: 50000 "
                            "bills_from { year: 2026 month: 9 day: 1 } "
                            "bills_to { year: 2026 month: 9 day: 30 } invoices: 'a 1' ";
  EXPECT_EQ(Aid(100001, bills, "MEDICAL"), "NUMBER_OUT_OF_RANGE") << last_;
  EXPECT_EQ(Aid(100000, bills, "MEDICAL"), "") << last_;
  EXPECT_EQ(Made().cost_fen(), 400000);
  EXPECT_EQ(Made().invoices(0), "A1");
  const std::string name = Made().disbursement();
  // The same bills once more, by their days or their number.
  EXPECT_EQ(Aid(1, bills, "MEDICAL"), "HARDSHIP_BILLS_USED");
  EXPECT_NE(last_.find(Made().number()), std::string::npos) << last_;
  const std::string later = "cost_fen: 400000 bills_from { year: 2026 month: 10 day: 1 } "
                            "bills_to { year: 2026 month: 10 day: 2 } ";
  EXPECT_EQ(Aid(1, later + "invoices: 'A1'", "MEDICAL"), "HARDSHIP_BILLS_USED") << last_;
  EXPECT_EQ(Aid(1, later + "invoices: 'A2'", "MEDICAL"), "") << last_;
  // What was called off frees its bills.
  EXPECT_EQ(DoStep("committee", "CancelDisbursement", name, "reason: '误录'"), "") << last_;
  EXPECT_EQ(Aid(100000, bills, "MEDICAL"), "") << last_;
}

TEST_F(HardshipMoney, OtherAidOfThisKindPointsToAFileFirst) {
  const std::string entry = "entries { member: '" + world_.member("张伟") +
                            "' amount_fen: 10000 } event_on { year: 2026 month: 11 day: 20 } ";
  const std::string head = "parent: 'unions/2' disbursement { kind: BENEFIT_KIND_HARDSHIP form: "
                           "DELIVERY_FORM_TRANSFER display_name: '困难补助' "
                           "fund: 'unions/2/funds/2' ";
  for (const char* draft : {"", " draft: true"}) {
    EXPECT_EQ(Do("committee", "DisbursementService/RequestDisbursement",
                 absl::StrCat(head, entry, "}", draft)),
              "HARDSHIP_NO_FILE")
        << last_;
    EXPECT_NE(last_.find("care hardship pay"), std::string::npos) << last_;
  }
}

TEST_F(HardshipMoney, FourAmountsStandOnTheWay) {
  PutInForce("accept: true committee_fen: 300000 leader_fen: 280000");
  const v1::HardshipFile file = File();
  EXPECT_EQ(file.asked_fen(), 500000);
  EXPECT_EQ(file.committee_fen(), 300000);
  EXPECT_EQ(file.leader_fen(), 280000);
  EXPECT_EQ(file.final_fen(), 300000);
}

TEST_F(HardshipMoney, LimitsOfTheUnionAndOfThoseAbove) {
  PutInForce();
  const auto limit = [&](const std::string& who, const std::string& parent, int64_t once,
                         int months) {
    return Do(who, "HardshipPaymentService/SetHardshipAidLimit",
              absl::StrCat("parent: '", parent, "' limit { from_on ", Day("2026-01-01"),
                           " kind: HARDSHIP_AID_KIND_LIVING once_fen: ", once,
                           " lockout_months: ", months, " }"));
  };
  EXPECT_EQ(limit("superior", "unions/1", 90000, 0), "") << last_;
  EXPECT_EQ(limit("chair", "unions/2", 100000, 1), "") << last_;
  const auto limits = [&](const std::string& more) {
    EXPECT_EQ(Do("chair", "HardshipPaymentService/ListHardshipAidLimits",
                 "parent: 'unions/2' " + more),
              "");
    v1::ListHardshipAidLimitsResponse response;
    EXPECT_TRUE(response.ParseFromString(bytes_));
    return response.limits();
  };
  ASSERT_EQ(limits("").size(), 2);
  EXPECT_EQ(limits("")[0].name(), "unions/2/hardshipAidLimits/1");
  EXPECT_FALSE(limits("")[0].once_binds());
  EXPECT_TRUE(limits("")[0].lockout_binds());
  EXPECT_EQ(limits("")[1].name(), "unions/1/hardshipAidLimits/1");
  EXPECT_NE(limits("")[1].issuer_display_name(), limits("")[0].issuer_display_name());
  EXPECT_TRUE(limits("")[1].once_binds());
  EXPECT_FALSE(limits("")[1].lockout_binds());
  EXPECT_EQ(limits("history: true").size(), 1);
  EXPECT_EQ(Aid(90001), "OVER_CAP") << last_;
  EXPECT_EQ(Aid(90000), "") << last_;
  EXPECT_EQ(Aid(1), "DATE_BEFORE_START") << last_;
  EXPECT_EQ(Aid(100000, "", "SCHOOLING"), "") << last_;
  Wait(31);
  EXPECT_EQ(Aid(1), "") << last_;
}

TEST_F(HardshipMoney, TheSummaryTellsWhenItWasReceivedAndHasAllFilesInForce) {
  PutInForce();
  const auto summary = [&](int year) {
    EXPECT_EQ(Do("chair", "HardshipService/RevealHardshipSummary",
                 absl::StrCat("parent: 'unions/2' reason: '年终汇总' year: ", year)),
              "");
    v1::RevealHardshipSummaryResponse response;
    EXPECT_TRUE(response.ParseFromString(bytes_));
    return response;
  };
  ASSERT_EQ(summary(2026).rows_size(), 1);
  EXPECT_FALSE(summary(2026).rows(0).has_paid_on());
  EXPECT_EQ(Aid(200000), "") << last_;
  const std::string name = Made().disbursement();
  EXPECT_EQ(Approve(name), "") << last_;
  EXPECT_EQ(Payee(name, "张伟"), "") << last_;
  EXPECT_FALSE(summary(2026).rows(0).has_paid_on()) << "approved is not received";
  EXPECT_EQ(Pay(name), "") << last_;
  EXPECT_EQ(summary(2026).rows(0).paid_on().year(), 2026);
  EXPECT_EQ(summary(2025).rows_size(), 0);
  EXPECT_EQ(summary(2027).rows_size(), 1) << "applied for in 2026, and still in force";
}

}  // namespace
}  // namespace unioncare::testing
