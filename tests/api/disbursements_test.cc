// Disbursements over the wire: what is judged, each step, who may take it, who sees what, and that
// of two requests under one cap one wins.
#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/api/disbursements_fixture.h"
#include "tests/support/caller.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::testing {
namespace {

class Disbursements : public DisbursementsFixture {};

TEST_F(Disbursements, OneGoesFromTheRequestToTheBooks) {
  const int64_t before = Free();
  const auto asked = Call<v1::RequestDisbursementResponse>("committee", "RequestDisbursement",
                                                           Hospital("王强", 100000));
  const v1::Disbursement& aid = asked.disbursement();
  EXPECT_EQ(aid.number(), "2026-0001");
  EXPECT_EQ(aid.state(), v1::DISBURSEMENT_STATE_REQUESTED);
  EXPECT_EQ(aid.first_recipient(), "王强");
  EXPECT_EQ(asked.next_approver(), v1::APPROVER_CHAIR);
  ASSERT_EQ(asked.verdicts_size(), 1);
  EXPECT_EQ(asked.verdicts(0).cap_fen(), 100000);
  EXPECT_EQ(asked.verdicts(0).left_fen(), 0);
  EXPECT_EQ(asked.verdicts(0).policy_code(), "CN-JS-2018");
  EXPECT_NE(asked.verdicts(0).sentence().en().find("asked ¥1,000.00"), std::string::npos);
  EXPECT_EQ(aid.entries(0).cap_fen(), 100000);
  EXPECT_EQ(Free(), before) << "nothing is set aside before it is approved";

  const auto approved = Approve(aid);
  EXPECT_EQ(approved.state(), v1::DISBURSEMENT_STATE_APPROVED);
  EXPECT_EQ(approved.approvals(0).opinion(), "同意");
  EXPECT_EQ(Free(), before - 100000);
  EXPECT_EQ(Pay(aid).state(), v1::DISBURSEMENT_STATE_PAID);
  EXPECT_EQ(Free(), before - 100000);
  EXPECT_EQ(Sign(aid).state(), v1::DISBURSEMENT_STATE_SIGNED);
  const auto booked = Book(aid);
  EXPECT_EQ(booked.state(), v1::DISBURSEMENT_STATE_BOOKED);
  EXPECT_EQ(booked.subject_code(), "50205") << "that of the budget line";
  EXPECT_EQ(Get(aid.name()).entries(0).sign_kind(), v1::SIGN_KIND_SELF);
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

// ---- caps at their boundaries

TEST_F(Disbursements, ACapIsInclusive) {
  EXPECT_EQ(Refused(Hospital("王强", 100001)), "OVER_CAP");
  EXPECT_EQ(Refused(Hospital("王强", 100000)), "");
}

TEST_F(Disbursements, AYearlySumCountsWhatWasGivenBefore) {
  Asked(Festival({"王强"}, 80000, 1));
  Asked(Festival({"王强"}, 50000, 2));
  EXPECT_EQ(Refused(Festival({"王强"}, 50001, 3)), "OVER_CAP_SUM");
  Asked(Festival({"王强"}, 50000, 3));
  EXPECT_EQ(Refused(Festival({"王强"}, 1, 4)), "OVER_CAP_SUM");
  EXPECT_EQ(Refused(Festival({"李娜"}, 180000, 4)), "") << "the cap is each member's own";
}

TEST_F(Disbursements, TwoLinesOfOnePersonCountTogether) {
  std::string twice = Festival({"王强"}, 100000, 1);
  twice.insert(twice.rfind('}'),
               "entries { member: '" + world_.member("王强") +
                   "' amount_fen: 80001 event_on { year: 2026 month: 10 day: 2 } }");
  const std::string price = "unit_price_fen: 100000";
  twice.replace(twice.find(price), price.size(), "unit_price_fen: 180001");
  EXPECT_EQ(Refused(twice), "OVER_CAP_SUM");
  std::string repeated = Festival({"王强", "王强"}, 1000, 1);
  EXPECT_EQ(Refused(repeated), "ENTRY_REPEATED");
}

TEST_F(Disbursements, ABirthdayIsOnceAYear) {
  const auto birthday = [&](const char* year_month_day) {
    return absl::StrCat(
        "parent: 'unions/2' disbursement { kind: BENEFIT_KIND_BIRTHDAY "
        "form: DELIVERY_FORM_VOUCHER_CAKE fund: 'unions/2/funds/1' event_on { ", year_month_day,
        " } items { display_name: '蛋糕券' quantity: 1 unit_price_fen: 40000 } entries { member: '",
        world_.member("李娜"), "' amount_fen: 40000 } }");
  };
  Asked(birthday("year: 2026 month: 5 day: 17"));
  EXPECT_EQ(Refused(birthday("year: 2026 month: 6 day: 20")), "OVER_COUNT");
  EXPECT_EQ(Refused(birthday("year: 2025 month: 12 day: 31")), "") << "another year";
}

TEST_F(Disbursements, RulesOfFormFundAndMembership) {
  std::string cash = Festival({"王强"}, 1000);
  cash.replace(cash.find("DELIVERY_FORM_GOODS"), 19, "DELIVERY_FORM_CASH");
  EXPECT_EQ(Refused(cash), "FORM_FORBIDDEN");
  EXPECT_EQ(Refused(Festival({"孙老师"}, 1000)), "STANDARD_MISSING")
      << "what is for members is not for retirees";
  std::string unknown = Festival({"王强"}, 1000);
  unknown.replace(unknown.find("funds/1"), 7, "funds/9");
  EXPECT_EQ(Refused(unknown), "NOT_FOUND");
  EXPECT_EQ(Refused(Hospital("王强", 1000, 22)), "DATE_IN_FUTURE");
  EXPECT_EQ(Refused(Hospital("王强", -1)), "NUMBER_OUT_OF_RANGE");
  Do("chair", "MemberService/ChangeMemberState",
     "name: 'unions/2/members/3' state: MEMBER_STATE_LEFT etag: 'ETAG-OF-1' "
     "effective_on { year: 2026 month: 11 day: 5 }");
  EXPECT_EQ(Refused(Hospital("王强", 1000, 10)), "NOT_MEMBER_ON_DAY");
  EXPECT_EQ(Refused(Hospital("王强", 1000, 4)), "");
}

TEST_F(Disbursements, TryingExplainsAndKeepsNothing) {
  const auto tried = Call<v1::RequestDisbursementResponse>(
      "committee", "RequestDisbursement", Hospital("王强", 60000) + " validate_only: true");
  EXPECT_EQ(tried.verdicts(0).left_fen(), 40000);
  EXPECT_EQ(Reason("chair", "GetDisbursement", "name: 'unions/2/disbursements/1'"), "NOT_FOUND");
}

TEST_F(Disbursements, ARepeatIsTheSameOne) {
  const std::string request = Hospital("王强", 60000) + " request_id: 'again'";
  EXPECT_EQ(Asked(request).name(), Asked(request).name());
  EXPECT_EQ(Asked(Festival({"李娜"}, 1000)).number(), "2026-0002");
}

TEST_F(Disbursements, OfTwoAtOnceUnderOneCapOneWins) {
  constexpr int kCallers = 8;
  std::atomic<int> won{0}, lost{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < kCallers; ++i) {
    threads.emplace_back([&] {
      const Caller caller(server_.address(), world_.token("committee"));
      v1::RequestDisbursementResponse response;
      const grpc::Status status =
          caller.Call("DisbursementService/RequestDisbursement",
                      Text<v1::RequestDisbursementRequest>(Festival({"王强"}, 100000)), &response);
      if (status.ok()) ++won;
      if (!status.ok() && ErrorInfoOf(status).reason() == "OVER_CAP_SUM") ++lost;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(won, 1);
  EXPECT_EQ(lost, kCallers - 1);
}

// ---- steps

// Every step in every state, each by who may take it.
TEST_F(Disbursements, EveryStepIsPossibleInItsStatesAlone) {
  struct Step {
    const char* method;
    const char* who;
    const char* more;
    std::vector<int> states;  // in which it is possible
  };
  const std::vector<Step> steps = {
      {"SubmitDisbursement", "committee", "", {1, 7}},
      {"ApproveDisbursement", "chair", "", {2}},
      {"ReturnDisbursement", "chair", "reason: '补'", {2, 3}},
      {"CancelDisbursement", "committee", "reason: '误'", {1, 2, 3, 7}},
      {"PayDisbursement", "cashier", "", {3}},
      {"SignDisbursement", "cashier", "all_open: true", {4}},
      {"BookDisbursement", "accountant", "", {5}},
      {"ProveDisbursement", "committee", "proofs { type: PROOF_TYPE_OTHER }",
       {1, 2, 3, 4, 5, 6, 7}},
  };
  for (int state = 1; state <= 9; ++state) {
    const std::string request = Festival({"王强"}, 100, 1 + state);
    v1::Disbursement aid = FestivalIn(static_cast<v1::DisbursementState>(state), request);
    ASSERT_EQ(Get(aid.name()).state(), state);
    for (const Step& step : steps) {
      SCOPED_TRACE(absl::StrCat(step.method, " in state ", state));
      const bool possible =
          std::find(step.states.begin(), step.states.end(), state) != step.states.end();
      const std::string reason =
          Reason(step.who, step.method, Of(aid) + step.more + " validate_only: true");
      EXPECT_EQ(reason, possible ? "" : "DISBURSEMENT_STEP");
      EXPECT_EQ(Reason(step.who, step.method,
                       absl::StrCat("name: '", aid.name(), "' etag: 'old' ", step.more)),
                "ETAG_MISMATCH");
    }
  }
}

TEST_F(Disbursements, EachStepIsForItsRoles) {
  struct Step {
    const char* method;
    const char* more;
    std::vector<std::string> roles;
  };
  const std::vector<Step> steps = {
      {"ApproveDisbursement", "", {"chair", "vice", "committee"}},
      {"PayDisbursement", "", {"cashier"}},
      {"BookDisbursement", "", {"accountant"}},
      {"CancelDisbursement",
       "reason: '误'",
       {"chair", "vice", "committee", "women", "leader", "retiree"}},
  };
  const auto aid = Asked(Festival({"李娜"}, 100));
  for (const Step& step : steps) {
    for (const auto& [who, token] : world_.tokens) {
      if (who == "neighbour" || who == "admin") continue;
      const std::string reason =
          Reason(who, step.method, Of(aid) + step.more + " validate_only: true");
      const bool may = std::find(step.roles.begin(), step.roles.end(), who) != step.roles.end();
      SCOPED_TRACE(absl::StrCat(step.method, " by ", who));
      EXPECT_EQ(reason == "PERMISSION_MISSING", !may) << reason;
    }
  }
}

TEST_F(Disbursements, DutiesExcludeEachOther) {
  const auto own = Asked(Festival({"王强"}, 100), "chair");
  EXPECT_EQ(Reason("chair", "ApproveDisbursement", Of(own)), "DUTY_CONFLICT")
      << "nobody approves what they asked for";
  const auto aid = Asked(Festival({"王强"}, 100, 2));
  EXPECT_EQ(Reason("committee", "ApproveDisbursement", Of(aid)), "APPROVAL_RANK");
  Do("chair", "UserService/GrantRole",
     "parent: 'unions/2' user: 'users/8' grant { role: ROLE_ACCOUNTANT }");
  Approve(aid);
  Pay(aid);
  Sign(aid);
  EXPECT_EQ(Reason("cashier", "BookDisbursement", Of(aid)), "DUTY_CONFLICT")
      << "the cashier keeps no accounts";
  EXPECT_EQ(Refused(Festival({"李娜"}, 100, 3), "auditor"), "PERMISSION_MISSING");
}

TEST_F(Disbursements, NobodyApprovesWhatTheyOrTheirSpousesGet) {
  // 李娜 is the committee member; she becomes chair for a month by a loan of the office.
  Do("chair", "UserService/DelegateRole",
     "parent: 'unions/2' user: 'users/4' grant { role: ROLE_CHAIR "
     "from_on { year: 2026 month: 11 day: 21 } to_on { year: 2026 month: 11 day: 30 } }");
  const auto hers = Asked(Festival({"李娜"}, 100), "women");
  EXPECT_EQ(Reason("committee", "ApproveDisbursement", Of(hers)), "DUTY_CONFLICT");
  Do("chair", "MemberService/CreateFamilyMember",
     absl::StrCat("parent: '", world_.member("张伟"), "' family_member { relation: RELATION_SPOUSE "
                  "works_here: '", world_.member("李娜"), "' reason: '双职工' }"));
  const auto his = Asked(Festival({"张伟"}, 100), "leader");
  EXPECT_EQ(Reason("committee", "ApproveDisbursement", Of(his)), "DUTY_CONFLICT");
  const auto other = Asked(Festival({"王强"}, 100), "chair");
  EXPECT_EQ(Reason("committee", "ApproveDisbursement", Of(other)), "APPROVAL_RANK")
      << "the lender asked for it: the loan does not help";
}

TEST_F(Disbursements, WhatIsReturnedIsCorrectedAndAskedForAgain) {
  const auto aid = Asked(Hospital("王强", 60000));
  EXPECT_EQ(Reason("chair", "ReturnDisbursement", Of(aid)), "FIELD_REQUIRED");
  Approve(aid);
  const int64_t free = Free();
  const auto returned = Step("chair", "ReturnDisbursement", aid, "reason: '金额有误'");
  EXPECT_EQ(returned.state(), v1::DISBURSEMENT_STATE_RETURNED);
  EXPECT_EQ(returned.approvals_size(), 0);
  EXPECT_EQ(Free(), free + 60000);
  EXPECT_EQ(Refused(Hospital("王强", 100000, 11) + " validate_only: true"), "")
      << "what was returned counts no more";
  const auto updated = Call<v1::Disbursement>(
      "committee", "UpdateDisbursement",
      absl::StrCat("disbursement { ", Of(aid), " items { display_name: '水果' quantity: 1 "
                   "unit_price_fen: 50000 } entries { member: '", world_.member("王强"),
                   "' amount_fen: 50000 } } update_mask { paths: 'items' paths: 'entries' }"));
  EXPECT_EQ(updated.amount_fen(), 50000);
  EXPECT_EQ(updated.items(0).display_name(), "水果");
  const auto again = Call<v1::SubmitDisbursementResponse>("committee", "SubmitDisbursement",
                                                          Of(aid));
  EXPECT_EQ(again.disbursement().state(), v1::DISBURSEMENT_STATE_REQUESTED);
  EXPECT_EQ(again.verdicts(0).left_fen(), 50000);
}

TEST_F(Disbursements, AReversalFreesTheCapWhenTheMoneyIsBack) {
  const auto aid = Asked(Festival({"王强"}, 180000));
  Approve(aid);
  Pay(aid);
  const int64_t balance = Balance();
  Sign(aid);
  Book(aid);
  const auto reversed = Step("accountant", "ReverseDisbursement", aid, "reason: '重复发放'");
  EXPECT_EQ(reversed.state(), v1::DISBURSEMENT_STATE_REVERSED);
  EXPECT_EQ(Refused(Festival({"王强"}, 1, 2)), "OVER_CAP_SUM") << "the money is not back";
  EXPECT_EQ(Balance(), balance);
  const auto back = Step("accountant", "ReverseDisbursement", aid,
                         "money_back_on { year: 2026 month: 11 day: 21 }");
  EXPECT_EQ(back.returned_fen(), 180000);
  EXPECT_EQ(Balance(), balance + 180000);
  EXPECT_EQ(Refused(Festival({"王强"}, 180000, 2)), "");
  EXPECT_EQ(Reason("accountant", "ReverseDisbursement",
                   Of(aid) + "money_back_on { year: 2026 month: 11 day: 21 }"),
            "ENTRY_STATE");
}

TEST_F(Disbursements, SomeSignSomeDoNotTakeIt) {
  const auto aid = Asked(Festival({"王强", "李娜", "赵敏"}, 1000));
  Approve(aid);
  Pay(aid);
  auto after = Step("cashier", "SignDisbursement", aid,
                    "signatures { position: 1 kind: SIGN_KIND_SELF } signatures { position: 2 "
                    "kind: SIGN_KIND_AGENT agent_name: '王强' agent_reason: '住院' }");
  EXPECT_EQ(after.state(), v1::DISBURSEMENT_STATE_PAID);
  EXPECT_EQ(after.open_count(), 1);
  EXPECT_EQ(Reason("cashier", "SignDisbursement",
                   Of(aid) + "signatures { position: 1 kind: SIGN_KIND_SELF }"),
            "ENTRY_STATE");
  after = Step("cashier", "SignDisbursement", aid, "signatures { position: 3 left_over: true }");
  EXPECT_EQ(after.state(), v1::DISBURSEMENT_STATE_SIGNED);
  EXPECT_EQ(after.left_over_count(), 1);
}

TEST_F(Disbursements, AnInvoiceIsUsedOnceInTheInstallation) {
  const std::string invoice = "invoice { number: '26117000000123456789' total_fen: 1000 }";
  const auto first = Asked(Festival({"王强"}, 1000, 1, invoice));
  EXPECT_EQ(Refused(Festival({"李娜"}, 1000, 2, invoice)), "INVOICE_TAKEN");
  Step("committee", "CancelDisbursement", first, "reason: '误录'");
  EXPECT_EQ(Refused(Festival({"李娜"}, 1000, 2, invoice)), "") << "it is free again";
}

// ---- payees

TEST_F(Disbursements, AnAccountIsSealedAndForThePayRunAlone) {
  std::string transfer = Hospital("王强", 50000);
  transfer.replace(transfer.find("DELIVERY_FORM_GOODS"), 19, "DELIVERY_FORM_TRANSFER");
  const std::string items = transfer.substr(transfer.find("items"), transfer.find("entries") -
                                                                        transfer.find("items"));
  transfer.replace(transfer.find(items), items.size(), "");
  const auto asked = Call<v1::RequestDisbursementResponse>("committee", "RequestDisbursement",
                                                           transfer);
  EXPECT_TRUE(asked.payee_wanted());
  const auto& aid = asked.disbursement();
  Approve(aid);
  EXPECT_EQ(Reason("cashier", "PayDisbursement", Of(aid) + "bank_ref: 'B1'"), "PAYEE_MISSING");
  const auto kept = Call<v1::SetDisbursementPayeeResponse>(
      "committee", "SetDisbursementPayee",
      absl::StrCat("name: '", aid.name(), "' position: 1 payee_name: '王强' "
                   "account: '6222 0202 0011 2233' bank_branch: '工行学院路支行'"));
  EXPECT_EQ(kept.account_masked(), "****2233");
  const Answer read = Send("chair", "DisbursementService/GetDisbursement",
                           "name: '" + aid.name() + "'");
  EXPECT_EQ(read.bytes.find("0011"), std::string::npos);
  EXPECT_NE(read.bytes.find("****2233"), std::string::npos);
  EXPECT_EQ(Reason("committee", "RevealPayees", "name: '" + aid.name() + "' reason: '看'"),
            "PERMISSION_MISSING");
  EXPECT_EQ(Reason("cashier", "RevealPayees", "name: '" + aid.name() + "'"), "FIELD_REQUIRED");
  const auto shown = Call<v1::RevealPayeesResponse>(
      "cashier", "RevealPayees", "name: '" + aid.name() + "' reason: '代发'");
  ASSERT_EQ(shown.payees_size(), 1);
  EXPECT_EQ(shown.payees(0).account(), "6222 0202 0011 2233");
  EXPECT_EQ(shown.payees(0).payee_name(), "王强");
  EXPECT_EQ(Reason("cashier", "PayDisbursement", Of(aid)), "FIELD_REQUIRED");
  const auto paid = Step("cashier", "PayDisbursement", aid, "bank_ref: 'B1' signed_by_bank: true");
  EXPECT_EQ(paid.state(), v1::DISBURSEMENT_STATE_SIGNED);
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
  server_.Stop();
  std::ifstream file(server_.database(), std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  EXPECT_EQ(bytes.find("6222 0202"), std::string::npos) << "plain on the disk";
  EXPECT_EQ(bytes.find("工行学院路支行"), std::string::npos);
  server_.Start();
}

// The cashier has printed the pay run; then the account is another.
TEST_F(Disbursements, AnAccountThatChangesAfterTheApprovalWantsAnotherLook) {
  std::string transfer = Hospital("王强", 50000);
  transfer.replace(transfer.find("DELIVERY_FORM_GOODS"), 19, "DELIVERY_FORM_TRANSFER");
  transfer.erase(transfer.find("items"), transfer.find("entries") - transfer.find("items"));
  const v1::Disbursement aid = Asked(transfer);
  Approve(aid);
  const auto set = [&](const std::string& account) {
    Call<v1::SetDisbursementPayeeResponse>(
        "committee", "SetDisbursementPayee",
        absl::StrCat("name: '", aid.name(), "' position: 1 payee_name: '王强' account: '", account,
                     "' bank_branch: '示例支行'"));
  };
  set("6222020200112233");
  const std::string printed = Of(aid);
  set("6222020200119999");
  EXPECT_EQ(Reason("cashier", "PayDisbursement", printed + "bank_ref: 'B1'"), "ETAG_MISMATCH");
  const auto paid = Step("cashier", "PayDisbursement", aid, "bank_ref: 'B1'");
  EXPECT_EQ(paid.state(), v1::DISBURSEMENT_STATE_PAID);
}

TEST_F(Disbursements, ANewDayMovesTheEntriesThatTookItFromTheWhole) {
  const v1::Disbursement aid = Asked(Hospital("王强", 50000, 10) + " draft: true");
  const auto moved = Call<v1::Disbursement>(
      "committee", "UpdateDisbursement",
      absl::StrCat("disbursement { ", Of(aid),
                   " event_on { year: 2026 month: 11 day: 12 } } "
                   "update_mask { paths: 'event_on' }"));
  EXPECT_EQ(moved.event_on().day(), 12);
  ASSERT_EQ(moved.entries_size(), 1);
  EXPECT_EQ(moved.entries(0).event_on().day(), 12) << "caps and claims are judged by it";
  EXPECT_EQ(Reason("committee", "UpdateDisbursement",
                   absl::StrCat("disbursement { ", Of(aid),
                                " event_on { year: 1900 month: 1 day: 1 } } "
                                "update_mask { paths: 'event_on' }")),
            "DATE_TOO_OLD");
}

// ---- who sees what

TEST_F(Disbursements, EachSeesTheEntriesOfThoseTheySee) {
  const auto aid = Asked(Festival({"张伟", "王强", "赵敏"}, 1000));
  const auto names = [&](const std::string& who) {
    const Answer answer =
        Send(who, "DisbursementService/GetDisbursement", "name: '" + aid.name() + "'");
    if (!answer.status.ok()) return answer.reason;
    v1::Disbursement seen;
    EXPECT_TRUE(seen.ParseFromString(answer.bytes));
    std::string all;
    for (const auto& entry : seen.entries()) all += entry.member_display_name() + " ";
    return absl::StrCat(all, seen.amount_fen() / 1000, seen.partial() ? " partial" : "");
  };
  EXPECT_EQ(names("chair"), "张伟 王强 赵敏 3");
  EXPECT_EQ(names("auditor"), "张伟 王强 赵敏 3");
  EXPECT_EQ(names("accountant"), "张伟 王强 赵敏 3");
  EXPECT_EQ(names("leader"), "张伟 1 partial") << "the leader of group 1";
  EXPECT_EQ(names("women"), "赵敏 1 partial");
  EXPECT_EQ(names("member"), "张伟 1 partial") << "one's own";
  EXPECT_EQ(names("retiree"), "NOT_FOUND");
  EXPECT_EQ(names("cashier"), "NOT_FOUND") << "not approved yet";
  EXPECT_EQ(names("neighbour"), "PERMISSION_MISSING");
  EXPECT_EQ(Reason("leader", "CancelDisbursement", Of(aid) + "reason: '误'"), "NOT_FOUND")
      << "who sees a part does not act on the whole";
  Step("chair", "ReturnDisbursement", aid, "reason: '补'");
  EXPECT_EQ(names("cashier"), "NOT_FOUND");
  EXPECT_EQ(Refused(Festival({"王强"}, 1000, 5), "leader"), "NOT_FOUND")
      << "a leader asks for the group's own";
}

TEST_F(Disbursements, ListsAreFilteredAndPaged) {
  for (const char* person : {"张伟", "王强", "赵敏"}) Asked(Festival({person}, 1000));
  const auto hospital = Asked(Hospital("王强", 2000));
  Approve(hospital);
  const auto numbers = [&](const std::string& filter, const std::string& who = "chair") {
    const auto page = Call<v1::ListDisbursementsResponse>(
        who, "ListDisbursements", "parent: 'unions/2' filter: '" + filter + "'");
    std::string all;
    for (const auto& each : page.disbursements()) all += each.number().substr(5) + " ";
    return all;
  };
  EXPECT_EQ(numbers(""), "0004 0003 0002 0001 ");
  EXPECT_EQ(numbers("member = \"" + world_.member("王强") + "\""), "0004 0002 ");
  EXPECT_EQ(numbers("kind = hospital"), "0004 ");
  EXPECT_EQ(numbers("state = requested"), "0003 0002 0001 ");
  EXPECT_EQ(numbers("event_on >= 2026-11-01"), "0004 ");
  EXPECT_EQ(numbers("number = \"2026-0003\""), "0003 ");
  EXPECT_EQ(numbers("fund = \"unions/2/funds/2\""), "");
  EXPECT_EQ(numbers("batch = true"), "");
  EXPECT_EQ(numbers("", "cashier"), "0004 ");
  EXPECT_EQ(numbers("", "member"), "0001 ");
  auto page = Call<v1::ListDisbursementsResponse>("chair", "ListDisbursements",
                                                  "parent: 'unions/2' page_size: 3");
  EXPECT_EQ(page.disbursements_size(), 3);
  page = Call<v1::ListDisbursementsResponse>(
      "chair", "ListDisbursements",
      "parent: 'unions/2' page_size: 3 page_token: '" + page.next_page_token() + "'");
  EXPECT_EQ(page.disbursements_size(), 1);
  EXPECT_EQ(page.next_page_token(), "");
}

// ---- history

TEST_F(Disbursements, WhatWasGivenBeforeCountsAndIsNotJudged) {
  const int64_t free = Free();
  const auto rows = [&](int64_t fen) {
    return absl::StrCat(
        "parent: 'unions/2' source: '2026年台账' rows { member: '", world_.member("王强"),
        "' kind: BENEFIT_KIND_FESTIVAL form: DELIVERY_FORM_CASH amount_fen: ", fen,
        " event_on { year: 2026 month: 2 day: 10 } paid_on { year: 2026 month: 2 day: 12 } }");
  };
  EXPECT_EQ(Reason("chair", "ImportDisbursementHistory", rows(170000)), "PERMISSION_MISSING");
  const auto done = Call<v1::ImportDisbursementHistoryResponse>(
      "accountant", "ImportDisbursementHistory", rows(170000));
  EXPECT_EQ(done.imported(), 1);
  EXPECT_EQ(done.first_number(), "2026-0001");
  EXPECT_EQ(Free(), free) << "it moves no money";
  const auto kept = Get("unions/2/disbursements/1");
  EXPECT_EQ(kept.origin(), v1::DISBURSEMENT_ORIGIN_IMPORTED);
  EXPECT_EQ(kept.state(), v1::DISBURSEMENT_STATE_BOOKED);
  EXPECT_EQ(kept.source(), "2026年台账");
  EXPECT_EQ(Refused(Festival({"王强"}, 10001)), "OVER_CAP_SUM");
  EXPECT_EQ(Refused(Festival({"王强"}, 10000)), "");
}

}  // namespace
}  // namespace unioncare::testing
