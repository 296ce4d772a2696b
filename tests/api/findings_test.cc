// Findings over the wire: from what an audit kept to the last word, and who has a say.
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/storage/findings.h"

#include "absl/strings/str_join.h"
#include "service/domain/calendar.h"
#include "tests/api/exemplars.h"
#include "tests/api/finding_world.h"
#include "unioncare/v1/audit_rules.pb.h"
#include "unioncare/v1/findings.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::testing {
namespace {

class Findings : public ::testing::Test {
 protected:
  Findings() : world_(MakeWorld(server_)) {
    // committee is 李娜.
    Keep({FoundAbout(AuditRule::kDuplicate, UnionId{2}, 2),
          FoundAbout(AuditRule::kLedgerGap, UnionId{2}, 2)});
  }

  // What an audit does at its end.
  storage::KeptFindings Keep(const std::vector<AuditFinding>& findings) {
    storage::KeptFindings kept;
    const auto keep = [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(kept, storage::KeepFindings(transaction, UnionId{2}, findings));
      transaction.Concerns(UnionId{2}, "unions/2/findings/1");
      return absl::OkStatus();
    };
    const absl::Status status = api::AsSystem(server_.server().store(), "test", keep);
    EXPECT_TRUE(status.ok()) << status;
    return kept;
  }

  Answer Send(const char* who, const std::string& method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Ask(server_, world_.token(who), descriptor,
               *Parsed(descriptor->input_type(), request));
  }
  v1::Finding Get(int number, const char* who = "auditor") {
    const Answer answer = Send(who, "FindingService/GetFinding", Named(number));
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
    v1::Finding found;
    EXPECT_TRUE(found.ParseFromString(answer.bytes));
    return found;
  }
  static std::string Named(int number) {
    return absl::StrCat("name: 'unions/2/findings/", number, "'");
  }
  // The state after a step, or the reason of its refusal.
  std::string Step(const char* who, const std::string& method, int number,
                   const std::string& more = "") {
    const Answer answer =
        Send(who, "FindingService/" + method,
             absl::StrCat(Named(number), " etag: '", Get(number).etag(), "' ", more));
    if (!answer.status.ok()) return answer.reason;
    v1::Finding found;
    EXPECT_TRUE(found.ParseFromString(answer.bytes));
    return v1::FindingState_Name(found.state()).substr(14);
  }
  std::string Assign(int number, const std::string& owner = "users/4",
                     const std::string& day = "month: 12 day: 1") {
    return Step("auditor", "AssignFinding", number,
                absl::StrCat("owner: '", owner, "' due_on { year: 2026 ", day,
                             " } requirement: '追回'"));
  }
  // "1 2", or the reason.
  std::string List(const char* who, const std::string& more = "") {
    std::vector<std::string> numbers;
    std::string token;
    do {
      const Answer answer =
          Send(who, "FindingService/ListFindings",
               absl::StrCat("parent: 'unions/2' ", more, " page_token: '", token, "'"));
      if (!answer.status.ok()) return answer.reason;
      v1::ListFindingsResponse page;
      EXPECT_TRUE(page.ParseFromString(answer.bytes));
      for (const v1::Finding& of : page.findings()) {
        numbers.push_back(of.name().substr(of.name().rfind('/') + 1));
      }
      token = page.next_page_token();
    } while (!token.empty());
    return absl::StrJoin(numbers, " ");
  }
  std::string Due(const char* who, const std::string& more = "days: 60") {
    const Answer answer =
        Send(who, "ReportService/ListDue", absl::StrCat("parent: 'unions/2' ", more));
    if (!answer.status.ok()) return answer.reason;
    v1::ListDueResponse page;
    EXPECT_TRUE(page.ParseFromString(answer.bytes));
    std::vector<std::string> items;
    for (const v1::DueItem& item : page.items()) {
      if (item.finding().empty()) continue;
      items.push_back(absl::StrCat(v1::DueArea_Name(item.area()).substr(9), " ",
                                   item.finding().substr(18), " ", item.due_on().month(), "-",
                                   item.due_on().day(), item.overdue() ? "!" : ""));
    }
    return absl::StrJoin(items, ", ");
  }

  TestServer server_;
  World world_;
};

TEST_F(Findings, OneIsExplainedAssignedPutRightVerifiedAndClosed) {
  v1::Finding found = Get(1);
  EXPECT_EQ(found.rule_code(), "A05");
  EXPECT_EQ(found.severity(), v1::AUDIT_SEVERITY_HIGH);
  EXPECT_EQ(found.member_display_name(), "李娜");
  EXPECT_EQ(found.subjects(0).name(), "unions/2/disbursements/2");
  EXPECT_EQ(found.facts(0).value(), "2026-0002、2026-0004");
  EXPECT_EQ(Step("chair", "ExplainFinding", 1, "explanation: '两件事'"), "EXPLAINED");
  EXPECT_EQ(Step("auditor", "VerifyFinding", 1), "FINDING_MUST_RECTIFY");
  EXPECT_EQ(Step("auditor", "RejectRectification", 1, "reason: '就是一件'"), "OPEN");
  EXPECT_EQ(Assign(1), "OPEN");
  EXPECT_EQ(Step("committee", "StartRectification", 1), "RECTIFYING");
  EXPECT_EQ(Step("committee", "RectifyFinding", 1, "rectification: '已交回'"), "RECTIFIED");
  EXPECT_EQ(Assign(1), "FINDING_STEP");
  EXPECT_EQ(Step("auditor", "RejectRectification", 1, "reason: '没有凭证'"), "RECTIFYING");
  EXPECT_EQ(Step("committee", "RectifyFinding", 1, "rectification: '已交回，见回单'"),
            "RECTIFIED");
  EXPECT_EQ(Step("auditor", "CloseFinding", 1), "FINDING_STEP");
  EXPECT_EQ(Step("auditor", "VerifyFinding", 1, "review: '属实'"), "VERIFIED");
  EXPECT_EQ(Step("auditor", "CloseFinding", 1), "CLOSED");
  found = Get(1, "chair");
  EXPECT_EQ(found.owner_display_name(), "committee");
  EXPECT_EQ(found.requirement(), "追回");
  EXPECT_EQ(found.explanation(), "两件事");
  EXPECT_EQ(found.explained_by_display_name(), "主席");
  EXPECT_EQ(found.rectification(), "已交回，见回单");
  EXPECT_EQ(found.rectified_by_display_name(), "committee");
  EXPECT_EQ(found.review(), "属实");
  EXPECT_EQ(found.reviewed_by_display_name(), "auditor");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Findings, AnAuditThatRunsAgainKeepsNothingTwice) {
  const std::vector<AuditFinding> found = {FoundAbout(AuditRule::kDuplicate, UnionId{2}, 2),
                                           FoundAbout(AuditRule::kNoSignature, UnionId{2}, 4)};
  const storage::KeptFindings kept = Keep(found);
  EXPECT_EQ(kept.fresh, 1);
  EXPECT_EQ(kept.again, 1);
  EXPECT_EQ(kept.changed, 0);
  EXPECT_EQ(List("auditor"), "1 2 3");
  const storage::KeptFindings again = Keep(found);
  EXPECT_EQ(again.fresh, 0);
  EXPECT_EQ(again.again, 2);
  EXPECT_EQ(List("auditor"), "1 2 3");
}

TEST_F(Findings, AnAuditThatFindsThemNoMoreSaysSoOfWholeYearsAlone) {
  const auto record = [&](const char* to) {
    const Answer answer =
        Send("auditor", "FindingService/RecordFindings",
             absl::StrCat("parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: "
                          "2026 ", to, " }"));
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
    v1::RecordFindingsResponse kept;
    EXPECT_TRUE(kept.ParseFromString(answer.bytes));
    EXPECT_FALSE(kept.more());
    return absl::StrCat(kept.found(), " ", kept.fresh(), " ", kept.gone());
  };
  // Nothing was given in this union: the two that are on record are found no more.
  EXPECT_EQ(record("month: 11 day: 20"), "0 0 0");
  EXPECT_EQ(record("month: 11 day: 21"), "0 0 2");
  EXPECT_EQ(record("month: 12 day: 31"), "0 0 0");
  EXPECT_EQ(Get(1).gone_on().day(), 21);
  EXPECT_EQ(List("chair", "filter: 'gone = true'"), "1 2");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Findings, AClosedOneStaysClosedUnlessItIsWorse) {
  Assign(1);
  Step("committee", "RectifyFinding", 1, "rectification: '已交回'");
  Step("auditor", "VerifyFinding", 1);
  Step("auditor", "CloseFinding", 1);
  AuditFinding found = FoundAbout(AuditRule::kDuplicate, UnionId{2}, 2);
  found.facts = {{"numbers", "2026-0002"}};
  EXPECT_EQ(Keep({found}).changed, 0);
  EXPECT_EQ(Get(1).state(), v1::FINDING_STATE_CLOSED);
  ++found.amount_fen;
  EXPECT_EQ(Keep({found}).reopened, 1);
  EXPECT_EQ(Get(1).state(), v1::FINDING_STATE_OPEN);
  EXPECT_EQ(Get(1).reopened_count(), 1);
  EXPECT_EQ(Get(1).rectification(), "已交回") << "what was answered is kept";
}

TEST_F(Findings, AWaiverTakesTheChairAndTheAuditor) {
  EXPECT_EQ(Step("chair", "ProposeWaiver", 1, "reason: '金额很小'"), "OPEN");
  EXPECT_EQ(Step("chair", "ProposeWaiver", 1, "reason: '再提'"), "WAIVER_OPEN");
  EXPECT_EQ(Step("chair", "ConfirmWaiver", 1), "FINDING_SAME_PERSON");
  EXPECT_EQ(Step("vice", "ConfirmWaiver", 1), "PERMISSION_MISSING");
  EXPECT_EQ(List("auditor", "filter: 'waiver = true'"), "1");
  EXPECT_EQ(Step("auditor", "DeclineWaiver", 1, "reason: '应先追回'"), "OPEN");
  EXPECT_EQ(Step("auditor", "ConfirmWaiver", 1), "WAIVER_MISSING");
  EXPECT_EQ(Step("auditor", "ProposeWaiver", 1, "reason: '追不回'"), "OPEN");
  EXPECT_EQ(Step("auditor", "ConfirmWaiver", 1), "FINDING_SAME_PERSON");
  EXPECT_EQ(Step("chair", "ConfirmWaiver", 1), "WAIVED");
  const v1::Finding waived = Get(1);
  EXPECT_EQ(waived.waiver_reason(), "追不回");
  EXPECT_EQ(waived.waiver_proposed_by_display_name(), "auditor");
  EXPECT_EQ(waived.waiver_confirmed_by_display_name(), "主席");
  EXPECT_EQ(Step("chair", "ExplainFinding", 1, "explanation: '晚了'"), "FINDING_STEP");
}

TEST_F(Findings, ABorrowedOfficeIsNoSecondPerson) {
  // The auditor holds the chair's office, too, for some days.
  const Answer lent = Send("chair", "UserService/DelegateRole",
                           "parent: 'unions/2' user: 'users/9' grant { role: ROLE_CHAIR "
                           "from_on { year: 2026 month: 11 day: 21 } "
                           "to_on { year: 2026 month: 11 day: 30 } }");
  ASSERT_TRUE(lent.status.ok()) << LocalizedOf(lent.status);
  EXPECT_EQ(Step("auditor", "ProposeWaiver", 1, "reason: '金额很小'"), "OPEN");
  EXPECT_EQ(Step("auditor", "ConfirmWaiver", 1), "FINDING_SAME_PERSON");
  EXPECT_EQ(Step("chair", "ConfirmWaiver", 1), "FINDING_OFFICE") << "it was proposed as chair";
}

TEST_F(Findings, AreSeenByWhoAuditsAndByWhoPutsThemRight) {
  EXPECT_EQ(List("chair"), "1 2");
  EXPECT_EQ(List("vice"), "1 2");
  EXPECT_EQ(List("auditor"), "1 2");
  EXPECT_EQ(List("committee"), "") << "nothing is hers to put right";
  EXPECT_EQ(List("accountant"), "");
  for (const char* who : {"cashier", "leader", "women", "retiree", "member", "superior"}) {
    EXPECT_EQ(List(who), "PERMISSION_MISSING") << who;
  }
  Assign(2);
  EXPECT_EQ(List("committee"), "2");
  EXPECT_EQ(List("accountant"), "");
  EXPECT_EQ(Send("committee", "FindingService/GetFinding", Named(1)).reason, "NOT_FOUND");
  EXPECT_EQ(Send("committee", "FindingService/GetFinding", Named(2)).reason, "");
  EXPECT_EQ(Step("committee", "ExplainFinding", 1, "explanation: '不归我管'"), "NOT_FOUND");
  EXPECT_EQ(Step("committee", "ExplainFinding", 2, "explanation: '已补号'"), "EXPLAINED");
}

TEST_F(Findings, AnOwnerAnswersFindingsOfTheUnion) {
  EXPECT_EQ(Assign(1, "users/7"), "OPEN") << "the accountant";
  for (const char* user : {"users/3", "users/8", "users/99"}) {
    EXPECT_EQ(Assign(1, user), "NOT_FOUND") << user;
  }
  EXPECT_EQ(Assign(1, "users/4", "month: 11 day: 20"), "DATE_BEFORE_START");
  EXPECT_EQ(Assign(1, "users/4", "month: 11 day: 21"), "OPEN");
}

TEST_F(Findings, ListsAreNarrowedByWhatIsAsked) {
  AuditFinding mild = FoundAbout(AuditRule::kVisitorCount, UnionId{2}, 5);
  mild.severity = AuditSeverity::kLow;
  mild.group = GroupId{3};
  Keep({mild});
  Assign(2, "users/4", "month: 11 day: 30");
  const struct {
    const char* request;
    const char* found;
  } rows[] = {
      {"", "1 2 3"},
      {"page_size: 1", "1 2 3"},
      {"severity_min: AUDIT_SEVERITY_HIGH", "1 2"},
      {"filter: 'rule = ledger-gap'", "2"},
      {"filter: 'code = A30'", "3"},
      {"filter: 'severity = low'", "3"},
      {"filter: 'state = closed'", ""},
      {"filter: 'settled = false AND code != A05'", "2 3"},
      {"filter: 'due_on <= 2026-11-30'", "2"},
      {"filter: 'due_on < 2026-11-30'", ""},
      {"filter: 'overdue = true'", ""},
      {"filter: 'gone = false'", "1 2 3"},
      {"filter: 'day >= 2026-10-13'", ""},
      // With those below it.
      {"filter: 'group = \"unions/2/groups/2\"'", "3"},
      {"filter: 'group != \"unions/2/groups/2\"'", "1 2"},
      {"filter: 'amount = 3'", "FILTER_FIELD_UNKNOWN"},
  };
  for (const auto& row : rows) EXPECT_EQ(List("chair", row.request), row.found) << row.request;
}

TEST_F(Findings, DeadlinesAreDueForTheOwnerAndTheAuditor) {
  Assign(1, "users/4", "month: 12 day: 1");
  Assign(2, "users/7", "month: 11 day: 30");
  EXPECT_EQ(Due("committee"), "RECTIFY 1 12-1");
  EXPECT_EQ(Due("accountant"), "RECTIFY 2 11-30");
  EXPECT_EQ(Due("auditor"), "RECTIFY 2 11-30, RECTIFY 1 12-1");
  EXPECT_EQ(Due("auditor", "days: 9"), "RECTIFY 2 11-30");
  EXPECT_EQ(Due("auditor", "days: 8"), "");
  EXPECT_EQ(Due("auditor", "days: 60 scope: DUE_SCOPE_MINE"), "");
  EXPECT_EQ(Due("committee", "days: 60 scope: DUE_SCOPE_MINE"), "RECTIFY 1 12-1");
  EXPECT_EQ(Due("chair"), "") << "neither owner nor auditor";
  // An answer is for the auditor: ten working days from Saturday the 21st.
  ASSERT_EQ(Step("accountant", "RectifyFinding", 2, "rectification: '已补号'"), "RECTIFIED");
  EXPECT_EQ(Due("accountant"), "");
  EXPECT_EQ(Due("auditor"), "RECTIFY 1 12-1, REVIEW 2 12-4");
  ASSERT_EQ(Step("auditor", "VerifyFinding", 2), "VERIFIED");
  EXPECT_EQ(Due("auditor"), "RECTIFY 1 12-1");
  server_.clock().Advance(absl::Hours(24 * 11));
  EXPECT_EQ(Due("committee"), "RECTIFY 1 12-1!");
  EXPECT_EQ(List("chair", "filter: 'overdue = true'"), "1");
}

TEST_F(Findings, TheLedgerHasTheColumnsOfTheForm) {
  Assign(1, "users/4", "month: 12 day: 1");
  Step("committee", "RectifyFinding", 1, "rectification: '已交回'");
  const auto rows = [&](const std::string& more) {
    v1::FindingRows all;
    const Answer answer = Send("auditor", "FindingService/GetFindingLedger",
                               "parent: 'unions/2' from { year: 2026 month: 10 day: 12 } "
                               "to { year: 2026 month: 12 day: 31 } " + more);
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
    EXPECT_TRUE(all.ParseFromString(answer.bytes));
    return all;
  };
  const v1::FindingRows all = rows("");
  ASSERT_EQ(all.rows_size(), 2);
  const v1::FindingRow& row = all.rows(0);
  EXPECT_EQ(row.sequence(), 1);
  EXPECT_EQ(row.rule(), "A05 given twice");
  EXPECT_EQ(row.records(), "unions/2/disbursements/2, 李娜") << "no such disbursement here";
  EXPECT_EQ(row.amount_fen(), 1000);
  EXPECT_EQ(row.owner_display_name(), "committee");
  EXPECT_EQ(row.requirement(), "追回");
  EXPECT_EQ(row.due_on().day(), 1);
  EXPECT_EQ(row.rectification(), "已交回（committee）");
  EXPECT_EQ(row.review(), "rectified");
  EXPECT_EQ(rows("filter: 'code = A47'").rows_size(), 1);
}

}  // namespace
}  // namespace unioncare::testing
