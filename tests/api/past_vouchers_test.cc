// Old vouchers over the wire: what they show comes back and is not judged, and what is wrong in
// form leaves nothing.
#include <string>

#include "absl/strings/str_cat.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

class PastVouchers : public DisbursementsFixture {
 protected:
  // The days of a voucher of February 2026.
  static std::string Day(const char* field, int day) {
    return absl::StrCat(field, " { year: 2026 month: 2 day: ", day, " } ");
  }
  // One over money for somebody in hospital, with whatever else it shows.
  std::string Row(const std::string& person, const std::string& more = "",
                  int64_t fen = 100000) {
    return absl::StrCat("rows { member: '", world_.member(person),
                        "' kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY "
                        "form: DELIVERY_FORM_TRANSFER amount_fen: ", fen, " ",
                        Day("event_on", 2), Day("paid_on", 12), more, " } ");
  }
  static std::string Of(const std::string& rows) {
    return "parent: 'unions/2' source: '旧账' " + rows;
  }
  v1::Disbursement Import(const std::string& rows) {
    const auto done = Call<v1::ImportDisbursementHistoryResponse>(
        "accountant", "ImportDisbursementHistory", Of(rows));
    const std::string number = done.last_number();
    return Get(absl::StrCat("unions/2/disbursements/", std::stoi(number.substr(5))));
  }
  // The reason, and the field that it is about.
  std::string Problem(const std::string& rows) {
    const Answer answer = Send("accountant", "DisbursementService/ImportDisbursementHistory",
                               Of(rows));
    if (answer.status.ok()) return "";
    const auto bad = BadRequestOf(answer.status);
    const std::string field =
        bad.field_violations_size() == 0 ? ErrorInfoOf(answer.status).metadata().at("field")
                                         : bad.field_violations(0).field();
    return absl::StrCat(answer.reason, " ", field);
  }
  // "users/7" of a caller of the small world.
  std::string User(const std::string& who) {
    const bool near = who == "neighbour";
    const Answer answer = Send(near ? who : "chair", "UserService/ListUsers",
                               near ? "parent: 'unions/3'" : "parent: 'unions/2'");
    v1::ListUsersResponse users;
    EXPECT_TRUE(users.ParseFromString(answer.bytes));
    const bool chair = near || who == "chair";
    for (const v1::User& user : users.users()) {
      if (user.display_name() == (chair ? "主席" : who)) return user.name();
    }
    ADD_FAILURE() << "there is no " << who;
    return "";
  }
};

TEST_F(PastVouchers, ShowWhatTheyShow) {
  const std::string chair = User("chair"), cashier = User("cashier");
  const v1::Disbursement kept = Import(Row(
      "王强",
      absl::StrCat(
          "old_number: '2025-017' display_name: '住院慰问' note: '转院' relation: RELATION_FATHER "
          "fund: 'unions/2/funds/1' budget_line: 'unions/2/budgetLines/1' "
          "sign_kind: SIGN_KIND_AGENT agent_name: '李娜' own_cost_fen: 350000 "
          "payee_name: '王强' account: '6222020200112233' bank_ref: '回单7' voucher_no: '记-9' "
          "invoice { code: '031' number: '88' title: '学校工会' seller: '超市' total_fen: 100000 } "
          "items { display_name: '慰问品' quantity: 2 unit: '份' unit_price_fen: 50000 } "
          "participants: 3 days: 2 quantity: 2 proofs: PROOF_TYPE_HOSPITAL_BILL "
          "requested_by: '", chair, "' paid_by: '", cashier, "' booked_by: '", chair, "' ",
          Day("requested_on", 3), Day("booked_on", 20), Day("publicized_from", 4),
          "approvals { approver: APPROVER_CHAIR by: '", chair, "' ", Day("approved_on", 25),
          "decision_ref: '纪要2' } approvals { approver: APPROVER_COMMITTEE "
          "by_display_name: '前任主席' ", Day("approved_on", 5), "} ",
          "others { member: '", world_.member("李娜"), "' amount_fen: 7 sign_kind: SIGN_KIND_SELF ",
          Day("signed_on", 14), "payee_name: '李娜' account: '6222020200999988' note: '乙' } "
          "others { member: '", world_.member("张伟"), "' amount_fen: 5 }")));
  EXPECT_EQ(kept.old_number(), "2025-017");
  EXPECT_EQ(kept.state(), v1::DISBURSEMENT_STATE_BOOKED);
  EXPECT_EQ(kept.amount_fen(), 100012);
  EXPECT_EQ(kept.open_count(), 1) << "for one of them nobody signed";
  EXPECT_EQ(kept.requested_by_display_name(), kept.booked_by_display_name());
  EXPECT_NE(kept.paid_by_display_name(), "");
  EXPECT_EQ(kept.requested_on().day(), 3);
  EXPECT_EQ(kept.booked_on().day(), 20);
  EXPECT_EQ(kept.publicized_from().day(), 4);
  EXPECT_EQ(kept.bank_ref(), "回单7");
  EXPECT_EQ(kept.voucher_no(), "记-9");
  EXPECT_EQ(kept.invoice().number(), "88");
  EXPECT_EQ(kept.items(0).quantity(), 2);
  EXPECT_EQ(kept.participants(), 3);
  EXPECT_EQ(kept.days(), 2);
  EXPECT_EQ(kept.budget_line(), "unions/2/budgetLines/1");
  ASSERT_EQ(kept.proofs_size(), 1);
  EXPECT_EQ(kept.proofs(0).seen_on().day(), 12) << "with the payment, as far as anybody knows";
  ASSERT_EQ(kept.approvals_size(), 2);
  EXPECT_EQ(kept.approvals(0).by(), chair);
  EXPECT_EQ(kept.approvals(0).approved_on().day(), 25) << "after the payment";
  EXPECT_EQ(kept.approvals(0).decision_ref(), "纪要2");
  EXPECT_EQ(kept.approvals(1).by_display_name(), "前任主席");
  ASSERT_EQ(kept.entries_size(), 3);
  const v1::DisbursementEntry& first = kept.entries(0);
  EXPECT_EQ(first.state(), v1::ENTRY_STATE_SIGNED);
  EXPECT_EQ(first.sign_kind(), v1::SIGN_KIND_AGENT);
  EXPECT_EQ(first.agent_name(), "李娜");
  EXPECT_EQ(first.agent_reason(), "") << "which is for the audit to ask";
  EXPECT_EQ(first.signed_on().day(), 12);
  EXPECT_EQ(first.account_masked(), "****2233");
  EXPECT_EQ(first.relation(), v1::RELATION_FATHER);
  EXPECT_EQ(first.own_cost_fen(), 350000);
  EXPECT_EQ(first.quantity(), 2);
  EXPECT_EQ(first.note(), "转院");
  EXPECT_EQ(kept.entries(1).account_masked(), "****9988");
  EXPECT_EQ(kept.entries(1).signed_on().day(), 14);
  EXPECT_EQ(kept.entries(1).note(), "乙");
  EXPECT_EQ(kept.entries(2).state(), v1::ENTRY_STATE_OPEN);
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(PastVouchers, AreApprovedByWhomeverTheyWere) {
  // By the one who gets it and asked for it, long after it was paid.
  const std::string beneficiary = User("member");
  const v1::Disbursement kept = Import(Row(
      "张伟", absl::StrCat("requested_by: '", beneficiary, "' paid_by: '", beneficiary,
                           "' booked_by: '", beneficiary, "' approvals { approver: APPROVER_CHAIR "
                           "by: '", beneficiary, "' ", Day("approved_on", 28), "}")));
  EXPECT_EQ(kept.approvals(0).by(), beneficiary);
}

TEST_F(PastVouchers, CountTogetherWithTheOthersOnThem) {
  const std::string rows = absl::StrCat(
      "rows { member: '", world_.member("王强"), "' kind: BENEFIT_KIND_FESTIVAL "
      "form: DELIVERY_FORM_GOODS amount_fen: 100 ", Day("event_on", 2), Day("paid_on", 2),
      "others { member: '", world_.member("李娜"), "' amount_fen: 170000 } }");
  Import(rows);
  EXPECT_EQ(Refused(Festival({"李娜"}, 10001)), "OVER_CAP_SUM");
  EXPECT_EQ(Refused(Festival({"李娜"}, 10000)), "");
}

TEST_F(PastVouchers, AnInvoiceThatWasUsedIsTakenAndStaysWithWhoUsedItFirst) {
  const std::string invoice = "invoice { code: '1' number: '9' title: '学校工会' total_fen: 50 } ";
  Asked(Hospital("王强", 50, 10, invoice));
  EXPECT_EQ(Import(Row("李娜", invoice)).invoice().number(), "9");
  EXPECT_EQ(Import(Row("张伟", invoice)).invoice().number(), "9");
  EXPECT_EQ(Refused(Hospital("赵敏", 50, 10, invoice)), "INVOICE_TAKEN");
  const std::string other = "invoice { code: '1' number: '10' title: '学校工会' total_fen: 50 } ";
  Import(Row("李娜", other));
  EXPECT_EQ(Refused(Hospital("赵敏", 50, 10, other)), "INVOICE_TAKEN")
      << "an old voucher used it, too";
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(PastVouchers, ABookIsNotImportedTwice) {
  Import(Row("王强", "old_number: '7'"));
  EXPECT_EQ(Problem(Row("王强", "old_number: '8'") + Row("李娜", "old_number: '7'")),
            "PAST_VOUCHER_TAKEN rows[1].old_number");
  EXPECT_EQ(Problem(Row("王强", "old_number: '8'")), "") << "nothing of the call before was kept";
  EXPECT_EQ(Problem(Row("王强", "old_number: '9'") + Row("李娜", "old_number: '9'")),
            "PAST_VOUCHER_TAKEN rows[1].old_number");
  EXPECT_EQ(Problem(Row("王强") + Row("王强")), "") << "without numbers nobody can tell";
}

TEST_F(PastVouchers, WrongFormIsRefused) {
  const struct {
    std::string row;
    const char* problem;
  } kRows[] = {
      {Row("王强", Day("booked_on", 28)), ""},
      {Row("王强", "booked_on { year: 2026 month: 11 day: 30 }"),
       "DATE_IN_FUTURE rows[0].booked_on"},
      {Row("王强", "", 0), "FIELD_REQUIRED rows[0].amount_fen"},
      {Row("王强", "", -1), "NUMBER_OUT_OF_RANGE rows[0].amount_fen"},
      {Row("王强", "own_cost_fen: -1"), "NUMBER_OUT_OF_RANGE rows[0].own_cost_fen"},
      {Row("王强", "days: 32"), "NUMBER_OUT_OF_RANGE rows[0].days"},
      {Row("王强", "fund: 'unions/2/funds/99'"), "NOT_FOUND rows[0].fund"},
      {Row("王强", "fund: 'unions/3/funds/1'"), "NAME_MALFORMED rows[0].fund"},
      {Row("王强", "budget_line: 'unions/2/budgetLines/99'"), "NOT_FOUND rows[0].budget_line"},
      {Row("王强", "case: 'unions/2/cases/999'"), "NOT_FOUND rows[0].case"},
      {Row("王强", "linked: 'unions/2/disbursements/999'"), "NOT_FOUND rows[0].linked"},
      {Row("王强", "paid_by: 'users/9999'"), "NOT_FOUND rows[0].paid_by"},
      {Row("王强", "requested_by: '" + User("neighbour") + "'"),
       "NOT_FOUND rows[0].requested_by"},
      {Row("王强", "others { member: 'unions/2/members/9999' amount_fen: 1 }"),
       "NOT_FOUND rows[0].others[0].member"},
      {Row("王强", "others { member: 'unions/2/members/1' amount_fen: -1 }"),
       "NUMBER_OUT_OF_RANGE rows[0].others[0].amount_fen"},
      {Row("王强", "others { member: '" + world_.member("王强") + "' amount_fen: 1 }"),
       "ENTRY_REPEATED rows[0].others[0].member"},
      {Row("王强", "account: '6222020200112233'"), "FIELD_REQUIRED rows[0].payee_name"},
      {Row("王强", "payee_name: '王强' account: '卡号'"),
       "DOCUMENT_NUMBER_MALFORMED rows[0].account"},
      {Row("王强", "items { display_name: '米' quantity: 0 unit_price_fen: 1 }"),
       "FIELD_REQUIRED rows[0].items[0].quantity"},
  };
  for (const auto& row : kRows) EXPECT_EQ(Problem(row.row), row.problem) << row.row;
}

TEST_F(PastVouchers, MayNameAnOfficerWhoseTermIsOver) {
  const std::string cashier = User("cashier");
  server_.clock().Advance(absl::Hours(48));
  Do("chair", "UserService/RevokeRole",
     absl::StrCat("parent: 'unions/2' user: '", cashier, "' grant { role: ROLE_CASHIER }"));
  EXPECT_EQ(Problem(Row("王强", "paid_by: '" + cashier + "'")), "");
}

TEST_F(PastVouchers, ACallTakesAtMostSoMany) {
  std::string others, items;
  for (int i = 0; i < 249; ++i) {
    absl::StrAppend(&others, "others { member: 'unions/2/members/1' amount_fen: 1 } ");
  }
  const std::string half = Row("王强", others);
  EXPECT_EQ(Problem(half + half + Row("王强")), "TOO_MANY_ITEMS rows");
  EXPECT_EQ(Problem(half + half).substr(0, 14), "ENTRY_REPEATED") << "500 are not too many";
  for (int i = 0; i < 50; ++i) {
    absl::StrAppend(&items, "items { display_name: '米' quantity: 1 unit_price_fen: 1 } ");
  }
  std::string rows;
  for (int i = 0; i < 50; ++i) absl::StrAppend(&rows, Row("王强", items));
  EXPECT_EQ(Problem(rows + Row("王强", "proofs: PROOF_TYPE_HOSPITAL_BILL")),
            "TOO_MANY_ITEMS rows");
  EXPECT_EQ(Problem(rows), "");
}

TEST_F(PastVouchers, OneOfThemIsReversedLikeAnyOther) {
  const v1::Disbursement kept = Import(absl::StrCat(
      "rows { member: '", world_.member("王强"), "' kind: BENEFIT_KIND_FESTIVAL "
      "form: DELIVERY_FORM_GOODS amount_fen: 170000 ", Day("event_on", 2), Day("paid_on", 2),
      "approvals { approver: APPROVER_CHAIR by_display_name: '前任主席' ", Day("approved_on", 1),
      "} }"));
  EXPECT_EQ(Refused(Festival({"王强"}, 10001)), "OVER_CAP_SUM");
  Step("accountant", "ReverseDisbursement", kept,
       "reason: '退款' money_back_on { year: 2026 month: 11 day: 2 }");
  EXPECT_EQ(Get(kept.name()).approvals_size(), 1);
  EXPECT_EQ(Refused(Festival({"王强"}, 10001)), "");
}

}  // namespace
}  // namespace unioncare::testing
