// Batches over the wire: who comes in and who is left out, that a repeat puts nobody in twice, and
// that of two under one cap one wins.
#include "absl/strings/str_cat.h"
#include "unioncare/v1/disbursement_batches.pb.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <map>
#include <thread>
#include <vector>

#include "absl/strings/str_replace.h"
#include "tests/api/disbursements_fixture.h"
#include "tests/support/caller.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::testing {
namespace {

using Names = std::vector<std::string>;

class Batches : public DisbursementsFixture {
 protected:
  // What a festival batch asks for: moon cakes for each.
  std::string Moon(const std::string& selection, int64_t fen = 30000,
                   const std::string& more = "", const std::string& head = "") {
    return absl::StrCat(
        "parent: 'unions/2' batch { selection: BATCH_SELECTION_", selection,
        " items { display_name: '月饼' quantity: 1 unit: '盒' unit_price_fen: ", fen, " } ", more,
        " disbursement { kind: BENEFIT_KIND_FESTIVAL sub_kind: BENEFIT_SUB_KIND_OTHER_FESTIVAL "
        "form: DELIVERY_FORM_GOODS fund: 'unions/2/funds/1' display_name: '中秋慰问' "
        "event_on { year: 2026 month: 9 day: 25 } ", head, " } }");
  }
  template <class Response>
  Response Batch(const std::string& who, const std::string& method, const std::string& request) {
    const Answer answer = Send(who, "DisbursementBatchService/" + method, request);
    EXPECT_TRUE(answer.status.ok())
        << method << " " << request << ": " << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  std::string Why(const std::string& who, const std::string& method, const std::string& request) {
    return Send(who, "DisbursementBatchService/" + method, request).reason;
  }
  std::string Create(const std::string& request, const std::string& who = "committee") {
    return Batch<v1::DisbursementBatch>(who, "CreateDisbursementBatch", request).name();
  }
  v1::FillDisbursementBatchResponse Fill(const std::string& name,
                                         const std::string& who = "committee",
                                         const std::string& more = "") {
    return Batch<v1::FillDisbursementBatchResponse>(who, "FillDisbursementBatch",
                                                    "name: '" + name + "' " + more);
  }
  v1::DisbursementBatch State(const std::string& name, const std::string& who = "chair") {
    return Batch<v1::DisbursementBatch>(who, "GetDisbursementBatch", "name: '" + name + "'");
  }
  std::string Submit(const std::string& name, const std::string& who = "committee",
                     const std::string& more = "") {
    return Reason(who, "SubmitDisbursement",
                  absl::StrCat("name: '", name, "' etag: '",
                               State(name).disbursement().etag(), "' ", more));
  }
  Names In(const std::string& name, const std::string& who = "chair") {
    Names names;
    const v1::Disbursement aid = Get(name, who);
    for (const v1::DisbursementEntry& entry : aid.entries()) {
      names.push_back(entry.member_display_name());
    }
    return names;
  }
  template <class List>
  static Names Reasons(const List& left_out) {
    Names all;
    for (const v1::LeftOut& each : left_out) {
      all.push_back(each.member_display_name() + " " + each.reason());
      EXPECT_NE(each.text(), "");
    }
    return all;
  }
  Names LeftOut(const std::string& name, const std::string& who = "chair") {
    return Reasons(Batch<v1::ListDisbursementLeftOutResponse>(who, "ListDisbursementLeftOut",
                                                              "name: '" + name + "'")
                       .left_out());
  }
  // "members: '…' …" of people.
  std::string Members(const Names& people) {
    std::string text;
    for (const std::string& person : people) {
      absl::StrAppend(&text, "members: '", world_.member(person), "' ");
    }
    return text;
  }
  void ChangeState(int member, const char* state, const char* day) {
    Do("chair", "MemberService/ChangeMemberState",
       absl::StrCat("name: 'unions/2/members/", member, "' state: MEMBER_STATE_", state,
                    " etag: 'ETAG-OF-1' effective_on { year: 2026 ", day, " }"));
  }
};

TEST_F(Batches, AFestivalGoesFromTheSelectionToTheBooks) {
  const std::string name = Create(Moon("ALL_MEMBERS"));
  EXPECT_EQ(State(name).disbursement().state(), v1::DISBURSEMENT_STATE_DRAFT);
  EXPECT_FALSE(State(name).finished());
  EXPECT_EQ(Submit(name), "BATCH_UNFILLED");

  const auto filled = Fill(name);
  EXPECT_EQ(filled.added(), 6);
  EXPECT_EQ(Reasons(filled.left_out()), Names{"孙老师 STANDARD_MISSING"});
  EXPECT_TRUE(filled.batch().finished());
  EXPECT_EQ(filled.batch().left_out_count(), 1);
  const v1::Disbursement& drafted = filled.batch().disbursement();
  EXPECT_TRUE(drafted.batch());
  EXPECT_EQ(drafted.number(), "2026-0001");
  EXPECT_EQ(drafted.amount_fen(), 6 * 30000);
  EXPECT_EQ(drafted.items(0).quantity(), 6);
  EXPECT_EQ(LeftOut(name), Names{"孙老师 STANDARD_MISSING"}) << "listed again on demand";

  const auto asked = Call<v1::SubmitDisbursementResponse>("committee", "SubmitDisbursement",
                                                          Of(drafted));
  EXPECT_EQ(asked.disbursement().state(), v1::DISBURSEMENT_STATE_REQUESTED);
  EXPECT_EQ(asked.next_approver(), v1::APPROVER_CHAIR);
  EXPECT_EQ(Why("committee", "FillDisbursementBatch", "name: '" + name + "'"),
            "DISBURSEMENT_STEP");
  const int64_t before = Free();
  Approve(drafted);
  EXPECT_EQ(Free(), before - 6 * 30000);
  Pay(drafted);
  Step("cashier", "SignDisbursement", drafted, "signatures { position: 2 left_over: true }");
  EXPECT_EQ(Sign(drafted).state(), v1::DISBURSEMENT_STATE_SIGNED);
  EXPECT_EQ(Book(drafted).state(), v1::DISBURSEMENT_STATE_BOOKED);
  EXPECT_EQ(Get(name).left_over_count(), 1) << "stock of the union";
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(Batches, WhoMayNotGetItIsLeftOutWithTheRule) {
  ChangeState(2, "LEFT", "month: 9 day: 24");
  ChangeState(3, "DECEASED", "month: 9 day: 1");
  Do("chair", "MemberService/UpdateMember",
     "member { name: 'unions/2/members/4' etag: 'ETAG-OF-1' "
     "joined_on { year: 2026 month: 9 day: 26 } } update_mask { paths: 'joined_on' }");
  Asked(Festival({"张伟"}, 150001, 1));
  const std::string name = Create(Moon("ALL_MEMBERS"));
  EXPECT_EQ(Reasons(Fill(name).left_out()),
            (Names{"张伟 OVER_CAP_SUM", "李娜 NOT_MEMBER_ON_DAY", "王强 MEMBER_DECEASED",
                   "赵敏 NOT_MEMBER_ON_DAY", "孙老师 STANDARD_MISSING"}));
  EXPECT_EQ(In(name), (Names{"刘洋", "刘洋"}));
}

TEST_F(Batches, ARepeatPutsNobodyInTwice) {
  const std::string name = Create(Moon("ALL_MEMBERS"));
  const auto first = Fill(name, "committee", "request_id: 'once'");
  const auto repeat = Fill(name, "committee", "request_id: 'once'");
  EXPECT_EQ(first.SerializeAsString(), repeat.SerializeAsString());
  EXPECT_EQ(Fill(name).added(), 0);
  const auto again = Fill(name, "committee", "again: true");
  EXPECT_EQ(again.added(), 0);
  EXPECT_EQ(again.kept(), 6);
  EXPECT_EQ(Reasons(again.left_out()), Names{"孙老师 STANDARD_MISSING"});
  EXPECT_EQ(Get(name).entry_count(), 6);
  EXPECT_EQ(State(name).left_out_count(), 1);
  const std::string tried = Create(Moon("ALL_MEMBERS", 1000, "", "") );
  EXPECT_EQ(Fill(tried, "committee", "validate_only: true").added(), 6);
  EXPECT_EQ(Get(tried).entry_count(), 0) << "a try keeps nothing";
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(Batches, ManyComeInSlices) {
  for (int i = 0; i < 2; ++i) {
    std::string list = "姓名,工号\n";
    for (int row = 0; row < 300; ++row) absl::StrAppend(&list, "老师,B", i * 300 + row, "\n");
    v1::UploadRosterRequest upload;
    upload.set_parent(kUnion);
    upload.set_file_name("花名册.csv");
    upload.set_chunk(list);
    ASSERT_TRUE(
        Ask(server_, world_.token("chair"), MethodNamed("ImportService/UploadRoster"), upload)
            .status.ok());
    Do("chair", "ImportService/PublishImport",
       absl::StrCat("name: 'unions/2/imports/", i + 1, "' etag: 'ETAG-OF-1'"));
  }
  const std::string name = Create(Moon("ALL_MEMBERS", 1000));
  const auto first = Fill(name);
  EXPECT_EQ(first.added() + first.left_out_size(), 500);
  EXPECT_FALSE(first.batch().finished());
  EXPECT_EQ(Submit(name), "BATCH_UNFILLED");
  const auto second = Fill(name);
  EXPECT_TRUE(second.batch().finished());
  const int people = first.added() + second.added();
  EXPECT_EQ(people, 606);
  const v1::Disbursement aid = second.batch().disbursement();
  EXPECT_EQ(aid.entry_count(), people);
  EXPECT_EQ(Submit(name), "");
  Approve(aid);
  Pay(aid);
  EXPECT_EQ(Sign(aid).open_count(), people - 500);
  EXPECT_EQ(Sign(aid).state(), v1::DISBURSEMENT_STATE_SIGNED);
  const std::string back = "reason: '多发' money_back_on { year: 2026 month: 11 day: 21 }";
  EXPECT_EQ(Step("accountant", "ReverseDisbursement", aid, back).reversed_count(), 500);
  EXPECT_EQ(Step("accountant", "ReverseDisbursement", aid, back).state(),
            v1::DISBURSEMENT_STATE_REVERSED);
  EXPECT_EQ(Get(name).returned_fen(), people * 1000);
}

// ---- caps

TEST_F(Batches, WhoIsInCountsBeforeItIsSubmitted) {
  const std::string name = Create(Moon("ALL_MEMBERS", 100000));
  EXPECT_EQ(Refused(Festival({"王强"}, 100000) + " validate_only: true"), "");
  Fill(name);
  EXPECT_EQ(Refused(Festival({"王强"}, 80001)), "OVER_CAP_SUM");
  const std::string other = Create(Moon("ALL_MEMBERS", 100000));
  EXPECT_EQ(Fill(other).added(), 0);
  EXPECT_EQ(LeftOut(other).size(), 7u);
  EXPECT_EQ(Submit(name), "");
  Do("committee", "DisbursementService/CancelDisbursement",
     Of(Get(name)) + "reason: '改期'");
  EXPECT_EQ(Fill(other).added(), 0) << "it is finished";
  EXPECT_EQ(Fill(other, "committee", "again: true").added(), 6);
  EXPECT_EQ(LeftOut(other), Names{"孙老师 STANDARD_MISSING"});
  EXPECT_EQ(Submit(other), "");
}

// A batch that was filled and then forgotten does not keep its people from anything for ever.
TEST_F(Batches, AForgottenOneHoldsItsCapsForSoManyDays) {
  const std::string name = Create(Moon("NAMED", 100000, Members({"王强", "李娜"})));
  Fill(name);
  server_.clock().Advance(absl::Hours(24 * 14));
  EXPECT_EQ(Refused(Festival({"王强"}, 100000)), "OVER_CAP_SUM") << "the last day";
  server_.clock().Advance(absl::Hours(24));
  EXPECT_EQ(Refused(Festival({"王强"}, 100000)), "");
  // Whoever remembers it fills it again, and what was given meanwhile counts.
  EXPECT_EQ(Submit(name), "BATCH_UNFILLED");
  EXPECT_EQ(Reasons(Fill(name).left_out()), Names{"王强 OVER_CAP_SUM"});
  EXPECT_EQ(Refused(Festival({"李娜"}, 100000)), "OVER_CAP_SUM") << "and holds anew";
  EXPECT_EQ(Submit(name), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(Batches, WhatWasReturnedCountsAgainOnceItWasFilledAgain) {
  const std::string name = Create(Moon("NAMED", 100000, Members({"王强", "李娜"})));
  Fill(name);
  EXPECT_EQ(Submit(name), "");
  Step("chair", "ReturnDisbursement", Get(name), "reason: '补'");
  Asked(Festival({"王强"}, 100000));
  EXPECT_EQ(Submit(name), "BATCH_UNFILLED");
  const auto filled = Fill(name);
  EXPECT_EQ(filled.kept(), 1);
  EXPECT_EQ(Reasons(filled.left_out()), Names{"王强 OVER_CAP_SUM"});
  EXPECT_EQ(filled.batch().disbursement().amount_fen(), 100000);
  EXPECT_EQ(In(name), Names{"李娜"});
  EXPECT_EQ(Submit(name), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(Batches, OfABatchAndRequestsAtOnceUnderOneCapOneWins) {
  constexpr int kCallers = 8;
  std::vector<std::string> batches;
  for (int i = 0; i < kCallers / 2; ++i) {
    batches.push_back(Create(Moon("NAMED", 100000, Members({"王强"}))));
  }
  std::atomic<int> won{0}, lost{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < kCallers; ++i) {
    threads.emplace_back([&, i] {
      const Caller caller(server_.address(), world_.token("committee"));
      if (i % 2 == 0) {
        v1::FillDisbursementBatchResponse response;
        v1::FillDisbursementBatchRequest request;
        request.set_name(batches[static_cast<size_t>(i / 2)]);
        const grpc::Status status = caller.Call(
            "DisbursementBatchService/FillDisbursementBatch", request, &response);
        if (status.ok() && response.added() == 1) ++won;
        if (status.ok() && response.left_out_size() == 1) ++lost;
        return;
      }
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

// ---- what makes a batch wait to be filled again

TEST_F(Batches, AChangeSinceTheFillingIsLookedAtBeforeItIsSubmitted) {
  const auto filled = [&] {
    const std::string name = Create(Moon("NAMED", 1000, Members({"王强", "李娜"})));
    Fill(name);
    return name;
  };
  const std::string policy = filled();
  Do("chair", "PolicyService/ImportPolicy", "parent: 'unions/2' profile: 'CN-GD-2018'");
  EXPECT_EQ(Submit(policy), "BATCH_UNFILLED") << "other standards";
  Fill(policy);
  EXPECT_EQ(Submit(policy), "");

  const std::string day = filled();
  server_.clock().Advance(absl::Hours(24));
  EXPECT_EQ(Submit(day), "BATCH_UNFILLED") << "another day";
  Fill(day);
  EXPECT_EQ(Submit(day), "");

  const std::string person = filled();
  server_.clock().Advance(absl::Seconds(1));
  ChangeState(3, "LEFT", "month: 9 day: 20");
  EXPECT_EQ(Submit(person), "BATCH_UNFILLED") << "somebody has left";
  EXPECT_EQ(Reasons(Fill(person).left_out()), Names{"王强 NOT_MEMBER_ON_DAY"});
  EXPECT_EQ(Submit(person), "");

  const std::string changed = Create(Moon("NAMED", 1000, Members({"李娜"})));
  Fill(changed);
  const auto update = [&](const std::string& field, const std::string& mask) {
    return Reason("committee", "UpdateDisbursement",
                  absl::StrCat("disbursement { name: '", changed, "' etag: '",
                               Get(changed).etag(), "' ", field, " } update_mask { paths: '", mask,
                               "' }"));
  };
  EXPECT_EQ(update("display_name: '中秋'", "display_name"), "");
  EXPECT_EQ(update("event_on { year: 2026 month: 10 day: 1 }", "event_on"),
            "UPDATE_MASK_UNKNOWN");
  EXPECT_EQ(update("sub_kind: BENEFIT_SUB_KIND_SPRING_FESTIVAL", "sub_kind"), "");
  EXPECT_EQ(Submit(changed), "BATCH_UNFILLED");
}

// ---- selections

TEST_F(Batches, RetireesArePaidFromTheirFund) {
  // The example of a school, as if the province had said it.
  std::ifstream file(absl::StrCat(UNIONCARE_SOURCE_DIR,
                                  "/service/data/policies/cn-js-tz-retiree-2018.textproto"));
  v1::ImportPolicyRequest import;
  import.set_parent(kUnion);
  import.set_text(absl::StrReplaceAll(
      std::string(std::istreambuf_iterator<char>(file), {}),
      {{"CN-JS/泰州", "CN-JS"}, {"valid_from { year: 2018", "valid_from { year: 2019"}}));
  const Answer imported =
      Ask(server_, world_.token("chair"), MethodNamed("PolicyService/ImportPolicy"), import);
  ASSERT_TRUE(imported.status.ok()) << LocalizedOf(imported.status);
  const auto request = [&](const char* fund) {
    std::string text = Moon("RETIREES", 1000);
    const std::map<std::string, std::string> with = {
        {"BENEFIT_KIND_FESTIVAL sub_kind: BENEFIT_SUB_KIND_OTHER_FESTIVAL",
         "BENEFIT_KIND_HOSPITAL"},
        {"unions/2/funds/1", fund}};
    for (const auto& [old, fresh] : with) text.replace(text.find(old), old.size(), fresh);
    return text;
  };
  const auto wrong = Fill(Create(request("unions/2/funds/1")));
  EXPECT_EQ(wrong.added(), 0);
  EXPECT_EQ(Reasons(wrong.left_out()), Names{"孙老师 FUND_NOT_FOR_RETIREES"});
  const std::string name = Create(request("unions/2/funds/2"));
  EXPECT_EQ(Fill(name).added(), 1) << "nobody else is looked at";
  EXPECT_EQ(LeftOut(name), Names());
  EXPECT_EQ(In(name), Names{"孙老师"});
  EXPECT_EQ(Submit(name), "");
}

TEST_F(Batches, AMonthOfBirthdaysTakesThePreparedGifts) {
  Do("chair", "BirthdayService/UpdateBirthday",
     "birthday { name: 'unions/2/members/5/birthday' etag: '0' "
     "kind: BIRTHDAY_KIND_LUNAR month: 4 day: 1 } update_mask { paths: '*' }");
  Do("chair", "BirthdayService/PrepareBirthdayGifts",
     "parent: 'unions/2' year: 2026 month: 5 form: BIRTHDAY_GIFT_FORM_CAKE_VOUCHER "
     "face_value_fen: 20000");
  const auto birthdays = [&](int64_t fen) {
    std::string text = Moon("BIRTHDAYS", fen);
    const std::map<std::string, std::string> with = {
        {"BENEFIT_KIND_FESTIVAL sub_kind: BENEFIT_SUB_KIND_OTHER_FESTIVAL",
         "BENEFIT_KIND_BIRTHDAY"},
        {"DELIVERY_FORM_GOODS", "DELIVERY_FORM_VOUCHER_CAKE"},
        {"month: 9 day: 25", "month: 5 day: 1"}};
    for (const auto& [old, fresh] : with) text.replace(text.find(old), old.size(), fresh);
    return text;
  };
  EXPECT_EQ(Reasons(Fill(Create(birthdays(10000))).left_out()).front().substr(7),
            "AMOUNT_MISMATCH")
      << "the gift says another value";
  const std::string name = Create(birthdays(20000));
  const auto filled = Fill(name);
  EXPECT_EQ(filled.added(), 6);
  const auto aid = Get(name);
  for (const auto& entry : aid.entries()) {
    EXPECT_NE(entry.birthday_gift(), "");
    EXPECT_EQ(entry.event_on().month(), 5);
  }
  const auto lunar = std::find_if(aid.entries().begin(), aid.entries().end(), [](const auto& one) {
    return one.member() == "unions/2/members/5";
  });
  ASSERT_NE(lunar, aid.entries().end());
  EXPECT_EQ(lunar->event_on().day(), 17) << "the first of the fourth lunar month";
  EXPECT_EQ(Submit(name), "");
  const std::string twice = Create(birthdays(20000));
  EXPECT_EQ(Fill(twice).added(), 0) << "once a year";
}

TEST_F(Batches, WhoSeesAGroupMakesABatchForIt) {
  EXPECT_EQ(Why("leader", "CreateDisbursementBatch", Moon("ALL_MEMBERS")), "FIELD_REQUIRED");
  EXPECT_EQ(Why("leader", "CreateDisbursementBatch",
                Moon("ALL_MEMBERS", 1000, "group: 'unions/2/groups/2'")),
            "NOT_FOUND");
  EXPECT_EQ(Why("leader", "CreateDisbursementBatch",
                Moon("NAMED", 1000, Members({"张伟", "王强"}))),
            "NOT_FOUND");
  const std::string name =
      Create(Moon("ALL_MEMBERS", 1000, "group: 'unions/2/groups/1'"), "leader");
  EXPECT_EQ(Fill(name, "leader").added(), 3);
  EXPECT_EQ(In(name, "leader"), (Names{"张伟", "李娜", "刘洋"}));
  EXPECT_EQ(Submit(name, "leader"), "");
  const std::string all = Create(Moon("ALL_MEMBERS", 1000));
  EXPECT_EQ(Why("leader", "FillDisbursementBatch", "name: '" + all + "'"), "NOT_FOUND");
  Fill(all);
  EXPECT_EQ(In(all, "leader"), (Names{"张伟", "李娜", "刘洋"}));
  EXPECT_TRUE(Get(all, "leader").partial());
  EXPECT_EQ(LeftOut(all, "leader"), Names());
  EXPECT_EQ(Why("leader", "FillDisbursementBatch", "name: '" + all + "'"), "NOT_FOUND");
}

TEST_F(Batches, APreviewSaysWhoWouldBeInAndKeepsNothing) {
  std::string request = Moon("ALL_MEMBERS", 1000) + " page_size: 4";
  int fit = 0;
  Names left_out;
  std::string token;
  do {
    const auto page = Batch<v1::PreviewDisbursementBatchResponse>(
        "committee", "PreviewDisbursementBatch", request + " page_token: '" + token + "'");
    fit += page.fit_count();
    for (const std::string& each : Reasons(page.left_out())) left_out.push_back(each);
    token = page.next_page_token();
  } while (!token.empty());
  EXPECT_EQ(fit, 6);
  EXPECT_EQ(left_out, Names{"孙老师 STANDARD_MISSING"});
  EXPECT_EQ(Reason("chair", "GetDisbursement", "name: 'unions/2/disbursements/1'"), "NOT_FOUND");
}

TEST_F(Batches, WhatDoesNotFitIsRefusedBeforeAnybodyIsLookedAt) {
  const auto refused = [&](const std::string& request) {
    return Why("committee", "CreateDisbursementBatch", request);
  };
  EXPECT_EQ(refused(Moon("UNSPECIFIED")), "FIELD_REQUIRED");
  EXPECT_EQ(refused(Moon("NAMED")), "FIELD_REQUIRED");
  EXPECT_EQ(refused(Moon("ALL_MEMBERS", 1000, Members({"王强"}))), "ENUM_UNKNOWN");
  EXPECT_EQ(refused(Moon("BIRTHDAYS")), "ENUM_UNKNOWN") << "of festivals";
  EXPECT_EQ(refused(Moon("ALL_MEMBERS", 1000, "amount_fen: 999")), "AMOUNT_MISMATCH");
  EXPECT_EQ(refused(Moon("ALL_MEMBERS", 0)), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(refused(Moon("ALL_MEMBERS", 1000, "group: 'unions/2/groups/99'")), "NOT_FOUND");
  EXPECT_EQ(refused(Moon("ALL_MEMBERS", 1000, "", "entries { member: 'unions/2/members/1' "
                                                  "amount_fen: 1 }")),
            "TOO_MANY_ITEMS");
  EXPECT_EQ(Why("chair", "FillDisbursementBatch", "name: 'unions/2/disbursements/9'"),
            "NOT_FOUND");
  const auto single = Asked(Festival({"王强"}, 1000) + " draft: true");
  EXPECT_EQ(Why("chair", "FillDisbursementBatch", "name: '" + single.name() + "'"), "NOT_FOUND")
      << "it is no batch";
}

}  // namespace
}  // namespace unioncare::testing
