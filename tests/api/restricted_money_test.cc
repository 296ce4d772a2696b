// What money and audits tell of restricted cases to those who do not carry them, or are kept from
// them: nothing.
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/audits.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/findings.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kYear[] =
    "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 } ";

class RestrictedMoney : public DisbursementsFixture {
 protected:
  // A dispute in the family of 赵敏, which is restricted, known to the chair; its visit was recorded
  // weeks later, which an audit finds.
  RestrictedMoney() {
    const Answer answer = Send(
        "chair", "CaseService/RecordVisit",
        absl::StrCat("parent: 'unions/2' member: '", world_.member("赵敏"),
                     "' occasion: OCCASION_FAMILY_DISPUTE summary: '家庭矛盾' "
                     "visited_on { year: 2026 month: 11 day: 1 } mode: VISIT_MODE_HOME "
                     "visitors { guest: '调解员' }"));
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
    v1::RecordVisitResponse made;
    EXPECT_TRUE(made.ParseFromString(answer.bytes));
    case_ = made.case_().name();
  }
  // The auditor, 王强, is the husband of 赵敏; 李娜 audits, too.
  void MakeAuditorTheHusband() {
    Do("chair", "MemberService/CreateFamilyMember",
       absl::StrCat("parent: '", world_.member("赵敏"),
                    "' family_member { relation: RELATION_SPOUSE works_here: '",
                    world_.member("王强"), "' reason: '家庭纠纷回避' }"));
    const Answer made = Send(
        "chair", "UserService/CreateUser",
        absl::StrCat("parent: 'unions/2' user { display_name: '经审' member: '",
                     world_.member("李娜"),
                     "' } grant { role: ROLE_AUDITOR union: 'unions/2' }"));
    v1::User user;
    ASSERT_TRUE(made.status.ok() && user.ParseFromString(made.bytes)) << LocalizedOf(made.status);
    const Answer token = Send("chair", "UserService/CreateToken",
                              "parent: 'unions/2' user: '" + user.name() + "'");
    v1::Token secret;
    ASSERT_TRUE(token.status.ok() && secret.ParseFromString(token.bytes))
        << LocalizedOf(token.status);
    world_.tokens["another auditor"] = secret.secret();
  }
  std::string Name(const std::string& who, const std::string& case_name,
                   const std::string& more = "") {
    return Refused(absl::StrCat("parent: 'unions/2' disbursement { kind: BENEFIT_KIND_HOSPITAL "
                                "form: DELIVERY_FORM_GOODS fund: 'unions/2/funds/1' "
                                "items { display_name: '慰问品' quantity: 1 unit_price_fen: 1000 } "
                                "entries { member: '", world_.member("赵敏"),
                                "' amount_fen: 1000 case: '", case_name, "' } } ", more),
                   who);
  }
  // Everything that somebody is told by an audit, by its findings, and by what is due.
  std::string Told(const std::string& who) {
    std::string told;
    const auto stream = [&](const char* method, const Message& request) {
      std::vector<std::string> messages;
      const grpc::Status status =
          server_.CallStream(world_.token(who), method, request, &messages, "zh");
      EXPECT_TRUE(status.ok()) << method << ": " << LocalizedOf(status);
      for (const std::string& bytes : messages) told += bytes;
    };
    stream("AuditService/AuditDisbursements", Text<v1::AuditDisbursementsRequest>(kYear));
    stream("FindingService/GetFindingLedger", Text<v1::GetFindingLedgerRequest>(kYear));
    for (const auto& [method, request] :
         {std::make_pair("FindingService/ListFindings", "parent: 'unions/2'"),
          std::make_pair("FindingService/GetFinding", "name: 'unions/2/findings/1'"),
          std::make_pair("ReportService/ListDue", "parent: 'unions/2' days: 60")}) {
      const Answer answer = Send(who, method, request);
      EXPECT_TRUE(answer.status.ok()) << method << ": " << LocalizedOf(answer.status);
      told += answer.bytes;
    }
    return told;
  }

  std::string case_;
};

TEST_F(RestrictedMoney, NamingACaseThatOneDoesNotCarryIsNamingNone) {
  EXPECT_EQ(Name("chair", case_), "CASE_OCCASION");
  EXPECT_EQ(Name("committee", case_), "NOT_FOUND");
  EXPECT_EQ(Name("committee", case_, "draft: true"), "NOT_FOUND");
  // Word for word as one that is not there, but for its number.
  EXPECT_EQ(Name("committee", "unions/2/cases/99999"), "NOT_FOUND");
}

TEST_F(RestrictedMoney, ACorrectionMayNotNameItEither) {
  const v1::Disbursement draft = Asked(Hospital("赵敏", 1000) + " draft: true");
  const std::string update = absl::StrCat(
      "disbursement { ", Of(draft), "entries { member: '", world_.member("赵敏"),
      "' amount_fen: 1000 case: '", case_, "' } } update_mask { paths: 'entries' }");
  EXPECT_EQ(Reason("committee", "UpdateDisbursement", update), "NOT_FOUND");
  EXPECT_EQ(Reason("chair", "UpdateDisbursement", update), "");
}

// domain.md 14.1: the ledger of visits holds what a case cost, once, after it was paid.
TEST_F(RestrictedMoney, TheLedgerOfVisitsHoldsWhatACaseCost) {
  std::string name;
  for (const int day : {11, 12}) {
    const Answer answer = Send(
        "chair", "CaseService/RecordVisit",
        absl::StrCat("parent: 'unions/2' member: '", world_.member("王强"),
                     "' occasion: OCCASION_ILLNESS_HOSPITAL mode: VISIT_MODE_HOSPITAL "
                     "event_on { year: 2026 month: 11 day: 10 } visitors { guest: '来宾' } "
                     "visited_on { year: 2026 month: 11 day: ", day, " }"));
    v1::RecordVisitResponse made;
    ASSERT_TRUE(answer.status.ok() && made.ParseFromString(answer.bytes));
    name = made.case_().name();
  }
  // "gifts|money|signed" of the rows of 王强.
  const auto ledger = [&](const std::string& who) {
    std::vector<std::string> messages, rows;
    EXPECT_TRUE(server_.CallStream(world_.token(who), "ReportService/GetLedger",
                                   Text<v1::GetLedgerRequest>(kYear), &messages)
                    .ok());
    for (const std::string& bytes : messages) {
      v1::LedgerRows message;
      EXPECT_TRUE(message.ParseFromString(bytes));
      for (const v1::LedgerRow& row : message.rows()) {
        if (row.member_display_name() != "王强") continue;
        rows.push_back(absl::StrCat(row.gifts(), "|", row.money(), "|", row.signed_()));
      }
    }
    return rows;
  };
  using Rows = std::vector<std::string>;
  v1::Disbursement aid = Asked(absl::StrReplaceAll(
      Hospital("王强", 1000), {{"amount_fen: 1000 }", "amount_fen: 1000 case: '" + name + "' }"}}));
  aid = Approve(aid);
  EXPECT_EQ(ledger("chair"), (Rows{"||", "||"})) << "nothing is paid";
  aid = Pay(aid);
  EXPECT_EQ(ledger("chair"), (Rows{"慰问品/10.00||", "||"})) << "once, so that it adds up";
  aid = Sign(aid);
  EXPECT_EQ(ledger("chair"), (Rows{"慰问品/10.00||2026-11-21", "||"}));
  EXPECT_EQ(ledger("auditor"), ledger("chair"));
  Step("accountant", "ReverseDisbursement", aid, "reason: '重复发放'");
  EXPECT_EQ(ledger("chair"), (Rows{"||", "||"}));
}

TEST_F(RestrictedMoney, AnAuditorWhoIsKeptFromACaseIsToldThatThereIsOne) {
  MakeAuditorTheHusband();
  Do("auditor", "FindingService/RecordFindings", kYear);
  Do("auditor", "FindingService/AssignFinding",
     "name: 'unions/2/findings/1' etag: '1' owner: 'users/4' requirement: '赵敏的走访补说明' "
     "due_on { year: 2026 month: 12 day: 1 }");
  const std::string all = Told("another auditor"), some = Told("auditor");
  for (const std::string& secret : {case_, std::string("赵敏"), std::string("家庭"),
                                    std::string("2026-11-01")}) {
    EXPECT_EQ(some.find(secret), std::string::npos) << secret;
  }
  for (const std::string& known : {case_, std::string("赵敏"), std::string("2026-11-01")}) {
    EXPECT_NE(all.find(known), std::string::npos) << known;
  }
  EXPECT_TRUE(absl::StrContains(some, "A33")) << "the rule is told";
  EXPECT_TRUE(absl::StrContains(some, "内容不予显示"));
  EXPECT_FALSE(absl::StrContains(all, "内容不予显示"));
}

}  // namespace
}  // namespace unioncare::testing
