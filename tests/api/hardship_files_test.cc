// Hardship aid over the wire: the way of a file, who sees what of it, one household one file.
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "tests/api/hardship_fixture.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::testing {
namespace {

TEST_F(Hardship, AFileGoesFromTheApplicationToTheExit) {
  EXPECT_EQ(Apply(), "");
  v1::HardshipFile file = File();
  EXPECT_EQ(file.file_no(), "2026-0001");
  EXPECT_EQ(file.member_display_name(), "张伟");
  EXPECT_EQ(file.category(), v1::HARDSHIP_CATEGORY_DEEP);
  EXPECT_EQ(Due("chair", 30), "STEP 11-27");
  EXPECT_EQ(Step("chair", "RecordHardshipMaterial",
                 "material { kind: HARDSHIP_MATERIAL_KIND_INCOME }"),
            "APPLIED");
  EXPECT_EQ(Decide(), "HARDSHIP_STEP");
  EXPECT_EQ(Investigate(), "INVESTIGATED");
  EXPECT_EQ(Decide(), "REVIEWED");
  EXPECT_EQ(Publish(), "PUBLISHED");
  file = File();
  EXPECT_EQ(file.publicity_to().day(), 27);
  EXPECT_EQ(Step("chair", "SubmitHardshipFile"), "HARDSHIP_PUBLICITY_OPEN");
  Wait(6);  // the last day
  EXPECT_EQ(Step("chair", "RecordHardshipObjection", "objection { content: '有两套住房' }"),
            "OBJECTED");
  EXPECT_EQ(Step("chair", "SubmitHardshipFile"), "HARDSHIP_STEP");
  Wait(3);
  EXPECT_EQ(Step("chair", "CloseHardshipObjection", "number: 2 answer: '无'"), "NOT_FOUND");
  EXPECT_EQ(Step("chair", "CloseHardshipObjection", "number: 1 answer: '经核实只有一套'"),
            "PUBLISHED");
  file = File();
  EXPECT_EQ(file.publicity_to().month(), 12) << "a working day after the answer of 30 November";
  EXPECT_EQ(file.publicity_to().day(), 1);
  Wait(2);
  EXPECT_EQ(Step("chair", "SubmitHardshipFile"), "HARDSHIP_CONSENT");
  EXPECT_EQ(Step("chair", "ConfirmHardshipFile", "final_fen: 300000"), "HARDSHIP_SUPERIOR");
  EXPECT_EQ(Step("chair", "SubmitHardshipFile",
                 absl::StrCat("superior_consent_on ", Day("2026-11-20"))),
            "PACKAGED");
  const auto packages = Get<v1::ListHardshipPackagesResponse>("superior", "ListHardshipPackages",
                                                              "parent: 'unions/2'");
  ASSERT_EQ(packages.packages_size(), 1);
  EXPECT_EQ(Send("superior", "GetHardshipFile", Named(1)).reason, "PERMISSION_MISSING");
  const auto package = Get<v1::RevealHardshipPackageResponse>(
      "superior", "RevealHardshipPackage", Named(1) + "reason: '复核'");
  EXPECT_EQ(package.member_display_name(), "张伟");
  EXPECT_EQ(package.objection_count(), 1);
  EXPECT_EQ(Step("superior", "RecordPackageAnswer", "accept: true final_fen: 280000"), "DECIDED");
  file = File();
  EXPECT_EQ(file.asked_fen(), 500000);
  EXPECT_EQ(file.committee_fen(), 300000);
  EXPECT_EQ(file.final_fen(), 280000);
  EXPECT_EQ(file.events(file.events_size() - 2).to_union_display_name(), "教育工会");
  EXPECT_EQ(Due("chair", 366), "CONTACT 3-2, REVIEW 12-2");
  EXPECT_EQ(Due("cashier", 366), "");
  EXPECT_EQ(Step("leader", "RecordHardshipContact", "content: '电话联系，平稳'"), "DECIDED");
  EXPECT_EQ(Step("chair", "RecordHardshipReview"), "DECIDED");
  EXPECT_EQ(Step("chair", "CloseHardshipFile",
                 "exit_reason: HARDSHIP_EXIT_OUT_OF_HARDSHIP reason: '收入提高'"),
            "EXITED");
  EXPECT_EQ(Due("chair", 366), "");
  EXPECT_EQ(Apply(), "") << "the household is free again";
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Hardship, WhatIsSealedComesWithAReasonAndReplays) {
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Investigate(), "INVESTIGATED");
  const auto opened = Get<v1::RevealHardshipFileResponse>("chair", "RevealHardshipFile",
                                                          Named(1) + "reason: '评议'");
  EXPECT_EQ(opened.form().persons(1).display_name(), "张小宝");
  EXPECT_EQ(opened.form().cause_text(), "术后长期服药");
  EXPECT_EQ(opened.home_visit(), "家住五楼，情况属实");
  EXPECT_TRUE(opened.replays());
  EXPECT_EQ(opened.test().income_fen(), 3600000);
  EXPECT_EQ(opened.test().per_capita_fen(), 83333);
  EXPECT_EQ(opened.test().standard_fen(), 106200);
  EXPECT_EQ(Send("chair", "RevealHardshipFile", Named(1)).reason, "FIELD_REQUIRED");
  for (const char* who : {"leader", "women", "auditor", "member", "accountant"}) {
    EXPECT_EQ(Send(who, "RevealHardshipFile", Named(1) + "reason: '看看'").reason,
              "PERMISSION_MISSING")
        << who;
  }
  const auto rows = Get<v1::RevealHardshipSummaryResponse>("chair", "RevealHardshipSummary",
                                                           "parent: 'unions/2' reason: '评议'");
  ASSERT_EQ(rows.rows_size(), 1);
  EXPECT_EQ(rows.rows(0).per_capita_fen(), 83333);
  EXPECT_EQ(rows.rows(0).main_cause(), v1::HARDSHIP_CAUSE_ILLNESS);
}

TEST_F(Hardship, NothingThatIsReadShowsWhatMustNotBeShown) {
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Investigate(), "INVESTIGATED");
  EXPECT_EQ(Decide(), "REVIEWED");
  EXPECT_EQ(Publish(), "PUBLISHED");
  EXPECT_EQ(Step("chair", "RecordHardshipObjection", "objection { content: '邻居说有车' }"),
            "OBJECTED");
  const std::vector<std::string> hidden = {
      kOwnId, kWifeId, "林秀英", "张小宝", "第三小学", "东风超市", "术后长期服药", "家住五楼",
      "邻居说有车"};
  int looked = 0;
  for (const MethodDescriptor* method : AllMethods()) {
    const bool reads = !AccessOf(method).writes() && !IsPublic(method);
    if (!reads || method->name() == "TestHardship" || method->client_streaming()) continue;
    for (const char* who : {"chair", "committee", "leader", "auditor", "superior", "member"}) {
      // Whatever is asked for: the file, its member, or all of the union.
      std::unique_ptr<Message> request = Parsed(method->input_type(), "");
      const auto* scope = method->input_type()->FindFieldByName(AccessOf(method).scope_field());
      if (scope == nullptr) continue;
      SetField(*request, scope->name().c_str(),
               method->name() == "GetHardshipFile" ? "unions/2/hardshipFiles/1" : kUnion);
      const Answer answer = Ask(server_, world_.token(who), method, *request, "zh-CN");
      if (answer.status.ok()) ++looked;
      for (const std::string& word : hidden) {
        EXPECT_FALSE(absl::StrContains(answer.bytes, word))
            << NameOfMethod(method) << " shows " << word << " to " << who;
      }
    }
  }
  EXPECT_GT(looked, 60);
  const auto rows = Get<v1::ListHardshipPublicityResponse>("auditor", "ListHardshipPublicity",
                                                           "parent: 'unions/2'");
  ASSERT_EQ(rows.rows_size(), 1);
  EXPECT_EQ(rows.rows(0).masked_name(), "张*");
  EXPECT_FALSE(absl::StrContains(rows.SerializeAsString(), "张伟"));
  EXPECT_EQ(rows.rows(0).committee_fen(), 300000);
}

TEST_F(Hardship, AHouseholdHasOneFileOverAllUnions) {
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Apply(), "HOUSEHOLD_TAKEN");
  // The wife is a member of the neighbouring union.
  Identify("neighbour", "unions/3/members/1", kWifeId);
  const std::string request =
      absl::StrCat("parent: 'unions/3' hardship_file { member: 'unions/3/members/1' "
                   "on_behalf_reason: '住院' consent_on ",
                   Day("2026-11-20"),
                   " } form { county: '市南区' family_size: 1 own_monthly_income_fen: 1 }");
  const Answer refused = Send("neighbour", "CreateHardshipFile", request);
  EXPECT_EQ(refused.reason, "HOUSEHOLD_ELSEWHERE");
  // No word of whose it is or where.
  for (const char* word : {"unions/2", "本校", "张伟", "2026-0001"}) {
    EXPECT_FALSE(absl::StrContains(refused.status.error_details(), word)) << word;
    EXPECT_FALSE(absl::StrContains(LocalizedOf(refused.status), word)) << word;
  }
  EXPECT_EQ(Step("member", "WithdrawHardshipFile", "reason: '撤回'"), "WITHDRAWN");
  EXPECT_EQ(Send("neighbour", "CreateHardshipFile", request).reason, "");
  EXPECT_EQ(Apply(), "HOUSEHOLD_ELSEWHERE");
}

TEST_F(Hardship, ASelfCheckKeepsNothing) {
  const auto before = RowCounts(server_.database());
  const auto test = Get<v1::HardshipTest>(
      "member", "TestHardship",
      "parent: 'unions/2' form { county: '市南区' family_size: 3 annual_income_fen: 3823200 }");
  EXPECT_EQ(test.outcome(), v1::HARDSHIP_OUTCOME_MEETS);
  EXPECT_EQ(test.category(), v1::HARDSHIP_CATEGORY_RELATIVE) << "equal to the line";
  EXPECT_EQ(RowCounts(server_.database()), before);
  EXPECT_EQ(Send("member", "TestHardship", "parent: 'unions/2' form { county: '市南区' }").reason,
            "NUMBER_OUT_OF_RANGE");
  const auto nowhere = Get<v1::HardshipTest>(
      "member", "TestHardship", "parent: 'unions/2' form { county: '市北区' family_size: 1 }");
  EXPECT_EQ(nowhere.outcome(), v1::HARDSHIP_OUTCOME_NOT_JUDGED);
  EXPECT_EQ(nowhere.steps_size(), 2);
  EXPECT_EQ(nowhere.steps(1).zh(), "缺少：县(区)");
}

TEST_F(Hardship, ANewStandardHoldsFromTheReviewOn) {
  PutInForce();
  Standard("unions/1", "2026-11-25", 50000);
  auto opened = Get<v1::RevealHardshipFileResponse>("chair", "RevealHardshipFile",
                                                    Named(1) + "reason: '核对'");
  EXPECT_EQ(opened.test().standard_fen(), 106200) << "the old row, until the review";
  EXPECT_EQ(File().category(), v1::HARDSHIP_CATEGORY_DEEP);
  const auto preview = Get<v1::HardshipPreviewRows>("chair", "PreviewHardshipTests",
                                                    "parent: 'unions/2'");
  ASSERT_EQ(preview.rows_size(), 1);
  EXPECT_EQ(preview.tested(), 1);
  EXPECT_EQ(preview.rows(0).new_category(), v1::HARDSHIP_CATEGORY_RELATIVE);
  EXPECT_EQ(File().category(), v1::HARDSHIP_CATEGORY_DEEP);
  EXPECT_EQ(Step("chair", "RecordHardshipReview"), "DECIDED");
  EXPECT_EQ(File().category(), v1::HARDSHIP_CATEGORY_RELATIVE);
  opened = Get<v1::RevealHardshipFileResponse>("chair", "RevealHardshipFile",
                                               Named(1) + "reason: '核对'");
  EXPECT_EQ(opened.test().standard_fen(), 50000);
  EXPECT_TRUE(opened.replays());
}

TEST_F(Hardship, RetirementAndDeathEndAFile) {
  PutInForce();
  v1::RetireMemberRequest retire = Text<v1::RetireMemberRequest>(
      "name: 'unions/2/members/1' kind: RETIRE_KIND_RETIREMENT etag: 'ETAG-OF-2'");
  *retire.mutable_retired_on() = Text<v1::CreateHardshipFileRequest>(
      absl::StrCat("hardship_file { consent_on ", Day("2026-11-29"), " }"))
                                     .hardship_file()
                                     .consent_on();
  EXPECT_EQ(Ask(server_, world_.token("chair"), MethodNamed("MemberService/RetireMember"), retire)
                .reason,
            "");
  EXPECT_EQ(File().state(), v1::HARDSHIP_STATE_EXITED);
  EXPECT_EQ(File().exit_reason(), v1::HARDSHIP_EXIT_RETIRED);
  EXPECT_EQ(Apply(), "HARDSHIP_RETIRED");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Hardship, WhoIsConcernedKeepsOut) {
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Send("leader", "GetHardshipFile", Named(1)).reason, "");
  EXPECT_EQ(Send("accountant", "GetHardshipFile", Named(1)).reason, "PERMISSION_MISSING");
  EXPECT_EQ(Step("member", "RecordHardshipInvestigation", "home_visit: '属实'"),
            "FIELD_REQUIRED");
  EXPECT_EQ(Step("chair", "RecordHardshipInvestigation",
                 absl::StrCat("investigated_on ", Day("2026-11-21"),
                              " investigators: 'unions/2/members/1' investigators: "
                              "'unions/2/members/3' home_visit: '属实'")),
            "HARDSHIP_INVESTIGATOR");
  EXPECT_EQ(Apply("chair", "member: 'unions/2/members/2'"), "FIELD_REQUIRED");
  EXPECT_EQ(Apply("chair", "member: 'unions/2/members/2' on_behalf_reason: '住院'"),
            "HARDSHIP_ID_MISSING");
  EXPECT_EQ(Apply("chair", "member: 'unions/2/members/7' on_behalf_reason: '住院'"),
            "HARDSHIP_RETIRED");
}

}  // namespace
}  // namespace unioncare::testing
