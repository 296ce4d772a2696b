// Tests of exams through the server: from the draft to the frozen list, the real cycle tables
// against expectations written by hand, who sees whom, and what happens when things change.
#include <google/protobuf/util/message_differencer.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/domain/exams.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/exams.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::testing {
namespace {

using google::protobuf::util::MessageDifferencer;

std::string ReadPolicy(const std::string& name) {
  const bool shipped = name.compare(0, 3, "cn-") == 0;
  std::ifstream file(absl::StrCat(UNIONCARE_SOURCE_DIR,
                                  shipped ? "/service/data/policies/" : "/tests/api/policies/",
                                  name, ".textproto"));
  std::ostringstream text;
  text << file.rdbuf();
  EXPECT_NE(text.str(), "") << name;
  return text.str();
}

class Exams : public ::testing::Test {
 protected:
  Exams() : world_(MakeWorld(server_)) {}

  template <class Response>
  Response Call(const std::string& method, const Message& request, const char* who = "chair",
                const std::string& language = "en") {
    Response response;
    const grpc::Status status =
        server_.Call(world_.token(who), method, request, &response, language);
    EXPECT_TRUE(status.ok()) << method << ": " << status.error_message();
    return response;
  }
  std::string ReasonFor(const std::string& method, const Message& request,
                        const char* who = "chair") {
    return Ask(server_, world_.token(who), MethodNamed(method), request).reason;
  }

  void Import(const std::string& policy, const char* parent = "unions/2",
              const char* who = "chair") {
    v1::ImportPolicyRequest request;
    request.set_parent(parent);
    request.set_text(ReadPolicy(policy));
    Call<v1::Policy>("PolicyService/ImportPolicy", request, who);
  }
  std::string Join(const std::string& fields) {
    const auto request = Text<v1::CreateMemberRequest>(
        absl::StrCat("parent: 'unions/2' member { ", fields, " }"));
    return Call<v1::Member>("MemberService/CreateMember", request).name();
  }
  v1::ExamPlan Draft(const std::string& fields = "scope: EXAM_SCOPE_ALL", int year = 2026) {
    return Call<v1::ExamPlan>(
        "ExamService/CreateExamPlan",
        Text<v1::CreateExamPlanRequest>(absl::StrCat(
            "parent: 'unions/2' exam_plan { year: ", year, " title { zh: '体检' en: 'Exams' } ",
            "from { year: ", year, " month: 12 day: 1 } to { year: ", year,
            " month: 12 day: 20 } ", fields, " }")));
  }
  v1::ExamPlan Approve(const v1::ExamPlan& plan) {
    auto request = Text<v1::ApproveExamPlanRequest>(
        "document_no: '3号' approved_on { year: 2026 month: 11 day: 1 } approved_by: '王校长'");
    request.set_name(plan.name());
    request.set_etag(plan.etag());
    return Call<v1::ExamPlan>("ExamService/ApproveExamPlan", request);
  }
  static v1::FreezeExamPlanRequest FreezeOf(const v1::ExamPlan& plan) {
    v1::FreezeExamPlanRequest request;
    request.set_name(plan.name());
    request.set_etag(plan.etag());
    return request;
  }
  v1::ExamPlan Frozen(const std::string& fields = "scope: EXAM_SCOPE_ALL") {
    return Call<v1::FreezeExamPlanResponse>("ExamService/FreezeExamPlan",
                                            FreezeOf(Approve(Draft(fields))))
        .exam_plan();
  }
  // "张伟: male, 36: …" of everybody, by name.
  std::map<std::string, std::string> Preview(const v1::ExamPlan& plan) {
    v1::PreviewExamPlanRequest request;
    request.set_name(plan.name());
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token("chair"), "ExamService/PreviewExamPlan", request, &messages, "en");
    EXPECT_TRUE(status.ok()) << status.error_message();
    std::map<std::string, std::string> people;
    for (const std::string& bytes : messages) {
      v1::ExamPeople page;
      EXPECT_TRUE(page.ParseFromString(bytes));
      for (const auto& person : page.rows()) {
        people[person.member_display_name()] = person.reason();
      }
    }
    return people;
  }
  // Names of those in a frozen list, as somebody sees it.
  std::string Listed(const v1::ExamPlan& plan, const std::string& narrowed = "",
                     const char* who = "chair") {
    auto request = Text<v1::ListExamPeopleRequest>(narrowed);
    request.set_parent(plan.name());
    const auto list = Call<v1::ListExamPeopleResponse>("ExamService/ListExamPeople", request, who);
    return absl::StrJoin(list.people(), " ", [](std::string* out, const v1::ExamPerson& person) {
      absl::StrAppend(out, person.member_display_name());
    });
  }
  void Declare(const std::string& member, int year, const std::string& items) {
    Call<v1::DeclareAttendedExamsResponse>(
        "ExamService/DeclareAttendedExams",
        Text<v1::DeclareAttendedExamsRequest>(
            absl::StrCat("parent: 'unions/2' attended { member: '", member, "' year: ", year, " ",
                         items, " }")));
  }

  TestServer server_;
  const World world_;
};

// ---- the real cycle tables

// Members of known facts; nobody of the small world has a birth date, so their names are left out.
struct Somebody {
  const char* name;
  const char* fields;
};
constexpr Somebody kPeople[] = {
    // 34, 35, 44 and 45 on 31 December 2026, by a day.
    {"F34", "sex: SEX_FEMALE birth_date { year: 1992 month: 1 day: 1 }"},
    {"F35", "sex: SEX_FEMALE birth_date { year: 1991 month: 12 day: 31 }"},
    {"F44", "sex: SEX_FEMALE birth_date { year: 1982 month: 1 day: 1 }"},
    {"F45", "sex: SEX_FEMALE birth_date { year: 1981 month: 12 day: 31 }"},
    {"M39", "sex: SEX_MALE birth_date { year: 1987 month: 1 day: 1 }"},
    {"M40", "sex: SEX_MALE birth_date { year: 1986 month: 12 day: 31 }"},
    {"M49", "sex: SEX_MALE birth_date { year: 1977 month: 1 day: 1 }"},
    {"M50", "sex: SEX_MALE birth_date { year: 1976 month: 12 day: 31 }"},
    {"M46leap", "sex: SEX_MALE birth_date { year: 1980 month: 2 day: 29 }"},
    {"R66f", "sex: SEX_FEMALE birth_date { year: 1960 month: 6 day: 1 } "
             "retired_on { year: 2015 month: 6 day: 1 } retire_kind: RETIRE_KIND_RETIREMENT"},
    {"X", "birth_date { year: 1980 month: 1 day: 1 }"},
};

struct Table {
  const char* policy;
  // For each of kPeople "item:cycle" of what is offered ("B" base, "G" gynaecological, "R" breast,
  // "C" cervical, "T" tuberculosis; years), "-" for nothing, "?" when a fact is missing.
  const char* offered;
};
constexpr Table kTables[] = {
    // F ≤34 3y, 35–44 2y, ≥45 1y; M ≤39 3y, 40–49 2y, ≥50 1y.
    {"cn-exam-ages-2018", "B3|B2|B2|B1|B3|B2|B2|B1|B2|-|?"},
    // Staff every two years, women every year.
    {"cn-exam-women-yearly-2018", "B1|B1|B1|B1|B2|B2|B2|B2|B2|-|?"},
    // All, retirees too, every two years, tuberculosis; women gynaecology.
    {"cn-exam-middle-school-2018",
     "B2G2T2|B2G2T2|B2G2T2|B2G2T2|B2T2|B2T2|B2T2|B2T2|B2T2|B2G2T2|?"},
    // Women at least every two years with gynaecology, from 35 both cancers.
    {"cn-fj-women-2020", "B2G2|B2G2R2C2|B2G2R2C2|B2G2R2C2|-|-|-|-|-|-|?"},
    {"cn-sn-nwu-retiree-2018", "-|-|-|-|-|-|-|-|-|B1|-"},
    {"exam-breast-45", "-|-|-|R1|-|-|-|-|-|-|?"},
    {"exam-bureau-2018", "B2|B2|B2|B1|B2|B2|B1|B1|B1|B1|B1"},
    {"exam-retirees-2018", "-|-|-|-|-|-|-|-|-|B2|-"},
    {"exam-gynaecology-2015", "G2|G2|G2|G2|-|-|-|-|-|-|?"},
    {"exam-women-yearly-2015", "B1G1|B1G1|B1G1|B1G1|-|-|-|-|-|-|?"},
    {"exam-both-cancers-2020", "-|R1C1|R1C1|R1C1|-|-|-|-|-|-|?"},
};

class CycleTables : public Exams, public ::testing::WithParamInterface<Table> {};

TEST_P(CycleTables, OfferEachPersonWhatTheTableSays) {
  for (const Somebody& each : kPeople) {
    Join(absl::StrCat("display_name: '", each.name, "' ", each.fields));
  }
  Import(GetParam().policy);
  v1::PreviewExamPlanRequest request;
  request.set_name(Draft().name());
  std::vector<std::string> messages;
  const grpc::Status status = server_.CallStream(
      world_.token("chair"), "ExamService/PreviewExamPlan", request, &messages, "en");
  ASSERT_TRUE(status.ok()) << status.error_message();
  std::map<std::string, std::string> offered;
  for (const std::string& bytes : messages) {
    v1::ExamPeople page;
    ASSERT_TRUE(page.ParseFromString(bytes));
    for (const auto& person : page.rows()) {
      std::string& text = offered[person.member_display_name()];
      if (person.verdict() == v1::EXAM_VERDICT_NOT_JUDGED) text = "?";
      if (person.verdict() == v1::EXAM_VERDICT_NO_RULE) text = "-";
      for (const auto& item : person.items()) {
        // Nobody attended before: whatever is offered is due.
        EXPECT_TRUE(item.due());
        absl::StrAppend(&text, std::string(1, " BGRCT"[item.item()]), item.cycle_months() / 12);
      }
    }
  }
  const std::vector<std::string> wanted = absl::StrSplit(GetParam().offered, '|');
  ASSERT_EQ(wanted.size(), std::size(kPeople));
  for (size_t i = 0; i < wanted.size(); ++i) {
    EXPECT_EQ(offered[kPeople[i].name], wanted[i]) << kPeople[i].name;
  }
}

INSTANTIATE_TEST_SUITE_P(Of, CycleTables, ::testing::ValuesIn(kTables), [](const auto& table) {
  return absl::StrReplaceAll(table.param.policy, {{"-", "_"}});
});

TEST_F(Exams, SeveralTablesHoldTogetherEachItemInItsShortestCycle) {
  Join("display_name: 'F45' sex: SEX_FEMALE birth_date { year: 1979 month: 12 day: 31 }");
  // The superior's rule: women every year, and the school's own, which is not laxer.
  Import("exam-women-yearly-2015", "unions/1", "superior");
  Import("exam-both-cancers-2020");
  EXPECT_EQ(Preview(Draft()).at("F45"),
            "female, 47: general exam, every year, no attendance on record; gynaecological exam, "
            "every year, no attendance on record; breast exam, every year, no attendance on "
            "record; cervical screening, every year, no attendance on record");
  EXPECT_EQ(Preview(Draft("scope: EXAM_SCOPE_WOMEN packages { display_name: '乳腺' items: "
                          "EXAM_ITEM_BREAST price_fen: 70000 }"))
                .at("F45"),
            "female, 47: breast exam, every year, no attendance on record");
}

TEST_F(Exams, ServiceCountsFromJoiningToTheReferenceDay) {
  const std::string base = "sex: SEX_MALE birth_date { year: 1990 month: 1 day: 1 } ";
  Join("display_name: 'year' " + base + "joined_on { year: 2025 month: 12 day: 31 }");
  Join("display_name: 'day-less' " + base + "joined_on { year: 2026 month: 1 day: 1 }");
  Join("display_name: 'unknown' " + base);
  Import("exam-service-2018");
  const auto people = Preview(Draft());
  EXPECT_EQ(people.at("year"), "male, 36: general exam, every year, no attendance on record");
  EXPECT_EQ(people.at("day-less"), "male, 36: no rule offers any of these exams");
  EXPECT_EQ(people.at("unknown"), "male, 36: cannot be judged, not on record: day of joining");
}

// ---- the way of a plan

TEST_F(Exams, APlanIsReadAsItWasDrafted) {
  Call<v1::Fund>("FundService/CreateFund",
                 *RequestFor(MethodNamed("FundService/CreateFund")), "accountant");
  const auto made = Call<v1::ExamPlan>("ExamService/CreateExamPlan",
                                       *RequestFor(MethodNamed("ExamService/CreateExamPlan"),
                                                   "exam_plan { group: 'unions/2/groups/1' }"));
  v1::GetExamPlanRequest get;
  get.set_name(made.name());
  const auto read = Call<v1::ExamPlan>("ExamService/GetExamPlan", get, "leader");
  EXPECT_TRUE(MessageDifferencer::Equals(made, read));
  EXPECT_EQ(read.packages(1).items_size(), 2);
  EXPECT_EQ(read.group_display_name(), "语文组");
  EXPECT_EQ(read.state(), v1::EXAM_PLAN_STATE_DRAFT);
  EXPECT_EQ(read.note(), "空腹");
}

TEST_F(Exams, FreezingJudgesOnceAndForAll) {
  const std::string wu =
      Join("display_name: '吴一' sex: SEX_FEMALE birth_date { year: 1979 month: 5 day: 6 }");
  const std::string old =
      Join("display_name: '吴二' sex: SEX_MALE birth_date { year: 1990 month: 5 day: 6 }");
  Join("display_name: '吴三' sex: SEX_MALE");
  Import("cn-exam-ages-2018");
  Declare(wu, 2025, "items: EXAM_ITEM_BASE");
  Declare(old, 2024, "items: EXAM_ITEM_BASE");
  auto plan = Approve(Draft());
  auto dry = FreezeOf(plan);
  dry.set_validate_only(true);
  const auto tried = Call<v1::FreezeExamPlanResponse>("ExamService/FreezeExamPlan", dry);
  EXPECT_EQ(tried.exam_plan().due_count(), 7);
  const auto frozen =
      Call<v1::FreezeExamPlanResponse>("ExamService/FreezeExamPlan", FreezeOf(plan));
  plan = frozen.exam_plan();
  EXPECT_EQ(plan.state(), v1::EXAM_PLAN_STATE_FROZEN);
  EXPECT_EQ(plan.due_count(), 7);
  EXPECT_EQ(plan.not_due_count(), 1);
  // Six of the small world are 46 and never attended; 孙老师 is retired, and no rule is for him.
  EXPECT_EQ(plan.no_rule_count(), 1);
  EXPECT_EQ(plan.not_judged_count(), 1);
  EXPECT_EQ(plan.list_hash().size(), 64u);
  EXPECT_EQ(tried.exam_plan().list_hash(), plan.list_hash());
  ASSERT_EQ(frozen.items_size(), 1);
  EXPECT_EQ(frozen.items(0).people(), 7);
  EXPECT_EQ(Listed(plan, "filter: 'verdict = due AND age >= 47'"), "吴一");
  EXPECT_EQ(Listed(plan, "filter: 'verdict = not-due'"), "吴二");
  EXPECT_EQ(Listed(plan, "filter: 'verdict = no-rule'"), "孙老师");
  EXPECT_EQ(Listed(plan, "filter: 'verdict = not-judged'"), "吴三");
  EXPECT_EQ(Listed(plan, "filter: 'age = 36'"), "吴二");
  EXPECT_EQ(Listed(plan, "filter: 'sex = female AND state = eligible'"),
            "李娜 赵敏 刘洋 吴一");
  EXPECT_EQ(Listed(plan, "item: EXAM_ITEM_BREAST"), "");
  // Who joins now is not in it, whatever changes now does not change it, and the dead are marked.
  Join("display_name: '后来' sex: SEX_MALE birth_date { year: 1960 month: 5 day: 6 }");
  auto died = Text<v1::ChangeMemberStateRequest>("state: MEMBER_STATE_DECEASED etag: 'ETAG-OF-1'");
  died.set_name(wu);
  EXPECT_EQ(ReasonFor("MemberService/ChangeMemberState", died), "");
  auto request = Text<v1::ListExamPeopleRequest>("filter: 'verdict = due AND age >= 47'");
  request.set_parent(plan.name());
  const auto list = Call<v1::ListExamPeopleResponse>("ExamService/ListExamPeople", request,
                                                     "chair", "zh");
  ASSERT_EQ(list.people_size(), 1);
  EXPECT_EQ(list.people(0).reason(), "女，47岁：常规体检，每年一次，上次参检2025年");
  EXPECT_TRUE(list.people(0).gone());
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), "unions/2"), "");
}

TEST_F(Exams, WithoutARuleNothingIsFrozen) {
  EXPECT_EQ(ReasonFor("ExamService/FreezeExamPlan", FreezeOf(Approve(Draft()))),
            "EXAM_RULES_MISSING");
  // Rules that say nothing of what the plan offers do not help.
  Import("exam-breast-45");
  EXPECT_EQ(ReasonFor("ExamService/FreezeExamPlan",
                      FreezeOf(Approve(Draft("scope: EXAM_SCOPE_ALL packages { display_name: "
                                             "'常规' items: EXAM_ITEM_BASE }")))),
            "EXAM_RULES_MISSING");
}

TEST_F(Exams, OfTwoFreezesAtOnceOneWins) {
  Import("cn-exam-ages-2018");
  const v1::FreezeExamPlanRequest request = FreezeOf(Approve(Draft()));
  std::vector<std::string> reasons(4);
  std::vector<std::thread> threads;
  for (std::string& reason : reasons) {
    threads.emplace_back([&] { reason = ReasonFor("ExamService/FreezeExamPlan", request); });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::count(reasons.begin(), reasons.end(), ""), 1);
  for (const std::string& reason : reasons) {
    // Streams have limited places, too.
    EXPECT_TRUE(reason.empty() || reason == "ETAG_MISMATCH" || reason == "TOO_MANY_IN_FLIGHT")
        << reason;
  }
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), "unions/2"), "");
}

TEST_F(Exams, MergedRecordsAreOnePersonWithBothHistories) {
  const std::string born = "sex: SEX_MALE birth_date { year: 1990 month: 5 day: 6 } ";
  const std::string one = Join("display_name: '郑一' " + born);
  const std::string two = Join("display_name: '郑一' " + born);
  Import("cn-exam-ages-2018");
  Declare(one, 2022, "items: EXAM_ITEM_BASE");
  Declare(two, 2025, "items: EXAM_ITEM_BASE");
  const auto before = Frozen();
  EXPECT_EQ(Listed(before, "filter: 'age = 36'"), "郑一 郑一");
  auto merge = Text<v1::MergeMembersRequest>(
      "parent: 'unions/2' source_etag: 'ETAG-OF-1' target_etag: 'ETAG-OF-1' reason: '重复登记'");
  merge.set_source(two);
  merge.set_target(one);
  EXPECT_EQ(ReasonFor("MemberService/MergeMembers", merge), "");
  EXPECT_EQ(Listed(before, "filter: 'age = 36'"), "郑一") << "the own record stands";
  EXPECT_EQ(Preview(Draft()).at("郑一"),
            "male, 36: general exam, every 3 years, last attended 2025, due from 2028");
  v1::ExplainExamDueRequest due;
  due.set_name(one);
  const auto told = Call<v1::ExamDueExplanation>("ExamService/ExplainExamDue", due);
  ASSERT_EQ(told.attended_size(), 2);
  EXPECT_EQ(told.attended(0).year(), 2025);
  EXPECT_EQ(told.plans_size(), 1);
  EXPECT_EQ(told.plans(0).verdict(), v1::EXAM_VERDICT_DUE);
}

TEST_F(Exams, EachSeesTheirOwn) {
  Import("cn-exam-women-yearly-2018");
  const auto plan = Frozen();
  EXPECT_EQ(Listed(plan), "张伟 李娜 王强 赵敏 刘洋 刘洋 孙老师");
  EXPECT_EQ(Listed(plan, "", "leader"), "张伟 李娜 刘洋");
  EXPECT_EQ(Listed(plan, "", "member"), "张伟");
  EXPECT_EQ(Listed(plan, "", "women"), "李娜 赵敏 刘洋");
  EXPECT_EQ(Listed(plan, "filter: 'group = \"unions/2/groups/2\"'"),
            "王强 赵敏 刘洋 孙老师");
  for (const char* who : {"accountant", "cashier", "admin", "neighbour", "auditor"}) {
    v1::ListExamPeopleRequest request;
    request.set_parent(plan.name());
    EXPECT_EQ(ReasonFor("ExamService/ListExamPeople", request, who), "PERMISSION_MISSING") << who;
  }
  v1::ExplainExamDueRequest due;
  due.set_name(world_.member("李娜"));
  EXPECT_EQ(ReasonFor("ExamService/ExplainExamDue", due, "member"), "NOT_FOUND");
  due.set_name(world_.member("张伟"));
  EXPECT_EQ(ReasonFor("ExamService/ExplainExamDue", due, "member"), "");
}

TEST_F(Exams, PagesFollowEachOther) {
  Import("cn-exam-women-yearly-2018");
  const auto plan = Frozen();
  v1::ListExamPeopleRequest request;
  request.set_parent(plan.name());
  request.set_page_size(2);
  std::string names;
  for (int page = 0; page < 4; ++page) {
    const auto list = Call<v1::ListExamPeopleResponse>("ExamService/ListExamPeople", request);
    for (const auto& person : list.people()) {
      absl::StrAppend(&names, person.member_display_name(), " ");
    }
    absl::StrAppend(&names, "|");
    request.set_page_token(list.next_page_token());
    EXPECT_EQ(list.next_page_token().empty(), page == 3);
  }
  EXPECT_EQ(names, "张伟 李娜 |王强 赵敏 |刘洋 刘洋 |孙老师 |");
}

TEST_F(Exams, WhatWasDeclaredByMistakeIsTakenBack) {
  const std::string wei = world_.member("张伟");
  Declare(wei, 2024, "items: EXAM_ITEM_BASE items: EXAM_ITEM_TUBERCULOSIS");
  const auto again = Text<v1::DeclareAttendedExamsRequest>(absl::StrCat(
      "parent: 'unions/2' attended { member: '", wei, "' year: 2024 items: EXAM_ITEM_BASE }"));
  EXPECT_EQ(Call<v1::DeclareAttendedExamsResponse>("ExamService/DeclareAttendedExams", again)
                .added_count(),
            0);
  const auto remove = Text<v1::RemoveAttendedExamsRequest>(absl::StrCat(
      "parent: 'unions/2' attended { member: '", wei, "' year: 2024 items: EXAM_ITEM_BASE }"));
  EXPECT_EQ(Call<v1::RemoveAttendedExamsResponse>("ExamService/RemoveAttendedExams", remove)
                .removed_count(),
            1);
  EXPECT_EQ(ReasonFor("ExamService/RemoveAttendedExams", remove), "NOT_FOUND");
  const auto ahead = Text<v1::DeclareAttendedExamsRequest>(absl::StrCat(
      "parent: 'unions/2' attended { member: '", wei, "' year: 2027 items: EXAM_ITEM_BASE }"));
  EXPECT_EQ(ReasonFor("ExamService/DeclareAttendedExams", ahead), "NUMBER_OUT_OF_RANGE");
}

TEST_F(Exams, StatesRefuseWithTheirNamesInTheCallersLanguage) {
  const auto plan = Draft();
  const Answer answer = Ask(server_, world_.token("chair"),
                            MethodNamed("ExamService/FreezeExamPlan"), FreezeOf(plan), "zh");
  EXPECT_EQ(answer.reason, "EXAM_PLAN_STEP");
  EXPECT_EQ(LocalizedOf(answer.status),
            "体检计划 unions/2/examPlans/1 处于“草案”，这一步要求“已批准”");
  v1::ListExamPeopleRequest list;
  list.set_parent(plan.name());
  EXPECT_EQ(ReasonFor("ExamService/ListExamPeople", list), "EXAM_PLAN_STEP");
}

// ---- numbers and words of the wire

TEST(ExamWords, AreTheSameInDomainAndWire) {
  const std::pair<int, int> numbers[] = {
      {v1::EXAM_PLAN_STATE_DRAFT, static_cast<int>(ExamPlanState::kDraft)},
      {v1::EXAM_PLAN_STATE_APPROVED, static_cast<int>(ExamPlanState::kApproved)},
      {v1::EXAM_PLAN_STATE_FROZEN, static_cast<int>(ExamPlanState::kFrozen)},
      {v1::EXAM_PLAN_STATE_CLOSED, static_cast<int>(ExamPlanState::kClosed)},
      {v1::EXAM_PLAN_STATE_CANCELLED, static_cast<int>(ExamPlanState::kCancelled)},
      {v1::EXAM_SCOPE_STAFF, static_cast<int>(ExamScope::kStaff)},
      {v1::EXAM_SCOPE_RETIREES, static_cast<int>(ExamScope::kRetirees)},
      {v1::EXAM_SCOPE_ALL, static_cast<int>(ExamScope::kAll)},
      {v1::EXAM_SCOPE_WOMEN, static_cast<int>(ExamScope::kWomen)},
      {v1::EXAM_REFERENCE_YEAR_END, static_cast<int>(ExamReference::kYearEnd)},
      {v1::EXAM_REFERENCE_WINDOW_START, static_cast<int>(ExamReference::kWindowStart)},
      {v1::EXAM_VERDICT_DUE, static_cast<int>(ExamVerdict::kDue)},
      {v1::EXAM_VERDICT_NOT_DUE, static_cast<int>(ExamVerdict::kNotDue)},
      {v1::EXAM_VERDICT_NO_RULE, static_cast<int>(ExamVerdict::kNoRule)},
      {v1::EXAM_VERDICT_NOT_JUDGED, static_cast<int>(ExamVerdict::kNotJudged)},
      {v1::EXAM_ENTRY_STATE_ELIGIBLE, static_cast<int>(ExamEntryState::kEligible)},
      {v1::EXAM_ENTRY_STATE_NOTIFIED, static_cast<int>(ExamEntryState::kNotified)},
      {v1::EXAM_ENTRY_STATE_BOOKED, static_cast<int>(ExamEntryState::kBooked)},
      {v1::EXAM_ENTRY_STATE_ATTENDED, static_cast<int>(ExamEntryState::kAttended)},
      {v1::EXAM_ENTRY_STATE_FORFEITED, static_cast<int>(ExamEntryState::kForfeited)},
      {v1::EXAM_ENTRY_STATE_EXEMPT, static_cast<int>(ExamEntryState::kExempt)},
      {v1::EXAM_ENTRY_STATE_MOVED, static_cast<int>(ExamEntryState::kMoved)},
      {v1::EXAM_WOMENS_LIST_GYNAECOLOGY, static_cast<int>(ExamWomensList::kGynaecology)},
      {v1::EXAM_WOMENS_LIST_BOTH_CANCERS, static_cast<int>(ExamWomensList::kBothCancers)},
      {v1::EXAM_WOMENS_LIST_BREAST, static_cast<int>(ExamWomensList::kBreast)},
  };
  for (const auto& [wire, domain] : numbers) EXPECT_EQ(wire, domain);
  EXPECT_EQ(v1::ExamPlanState_descriptor()->value_count(), kExamPlanStateCount);
  EXPECT_EQ(v1::ExamEntryState_descriptor()->value_count(), kExamEntryStateCount);
  EXPECT_EQ(v1::ExamItem_descriptor()->value_count(), kExamItemCount + 1);
  // The words of a reason are those of the items.
  for (const ExamItem item : ItemsOf(kAllExamItems)) {
    ExamPerson person{.sex = Sex::kMale, .age = 40, .verdict = ExamVerdict::kDue};
    person.items[static_cast<size_t>(item) - 1] = {.cycle_months = 12, .last_year = 0, .due = true};
    const auto& label = v1::ExamItem_descriptor()
                            ->FindValueByNumber(static_cast<int>(item))
                            ->options()
                            .GetExtension(v1::label);
    EXPECT_NE(ReasonOf(person, 2026, Language::kChinese).find(label.zh()), std::string::npos);
    EXPECT_NE(ReasonOf(person, 2026, Language::kEnglish).find(label.en()), std::string::npos);
  }
}

}  // namespace
}  // namespace unioncare::testing
