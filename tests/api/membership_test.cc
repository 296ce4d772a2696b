// Memberships over the wire: states and death, retirement, moves between groups, merges, and how
// people are found.
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/domain/membership.h"

#include "tests/api/exemplars.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Membership : public ::testing::Test {
 protected:
  Membership() : world_(MakeWorld(server_)) {}

  template <class Response>
  Response Call(const char* method, const Message& request, const char* who = "chair") {
    Response response;
    const grpc::Status status = server_.Call(world_.token(who), method, request, &response);
    EXPECT_TRUE(status.ok()) << method << ": " << LocalizedOf(status);
    return response;
  }

  // "" when all went well.
  std::string ReasonOf(const char* method, const Message& request, const char* who = "chair") {
    return Ask(server_, world_.token(who), MethodNamed(method), request).reason;
  }

  v1::Member Get(const std::string& name, const char* who = "chair") {
    v1::GetMemberRequest request;
    request.set_name(name);
    return Call<v1::Member>("MemberService/GetMember", request, who);
  }

  v1::ChangeMemberStateRequest State(const char* who, v1::MemberState state) {
    v1::ChangeMemberStateRequest request;
    request.set_name(world_.member(who));
    request.set_state(state);
    request.set_etag(Get(world_.member(who)).etag());
    return request;
  }

  v1::Case Report(const std::string& member, v1::Occasion occasion, int day = 18) {
    v1::ReportCaseRequest request;
    request.set_parent(kUnion);
    request.set_member(member);
    request.set_occasion(occasion);
    request.mutable_event_on()->set_year(2026);
    request.mutable_event_on()->set_month(11);
    request.mutable_event_on()->set_day(day);
    return Call<v1::ReportCaseResponse>("CaseService/ReportCase", request).case_();
  }

  std::vector<std::string> CasesOf(const std::string& member, const char* who = "chair") {
    v1::ListCasesRequest request;
    request.set_parent(kUnion);
    request.set_filter("member = \"" + member + "\"");
    std::vector<std::string> names;
    const auto response = Call<v1::ListCasesResponse>("CaseService/ListCases", request, who);
    for (const v1::Case& each : response.cases()) names.push_back(each.name());
    return names;
  }

  v1::Case GetCase(const std::string& name, const char* who = "chair") {
    v1::GetCaseRequest request;
    request.set_name(name);
    return Call<v1::Case>("CaseService/GetCase", request, who);
  }

  v1::MemberHistory History(const std::string& name) {
    v1::GetMemberHistoryRequest request;
    request.set_name(name);
    return Call<v1::MemberHistory>("MemberService/GetMemberHistory", request);
  }

  v1::MergeMembersRequest Merge(const char* source, const char* target) {
    v1::MergeMembersRequest request;
    request.set_parent(kUnion);
    request.set_source(world_.member(source));
    request.set_target(world_.member(target));
    request.set_source_etag(Get(request.source()).etag());
    request.set_target_etag(Get(request.target()).etag());
    request.set_reason("重复登记");
    return request;
  }

  v1::Member Create(const std::string& text) {
    auto request = Text<v1::CreateMemberRequest>("parent: 'unions/2' member { " + text + " }");
    return Call<v1::Member>("MemberService/CreateMember", request);
  }

  std::vector<std::string> Find(const std::string& query, const char* who = "chair") {
    v1::FindMembersRequest request;
    request.set_parent(kUnion);
    request.set_query(query);
    std::vector<std::string> found;
    const auto response =
        Call<v1::FindMembersResponse>("MemberService/FindMembers", request, who);
    for (const v1::Member& each : response.members()) found.push_back(each.display_name());
    return found;
  }

  std::string Verify() { return FirstDifference(server_, world_.token("chair"), kUnion); }

  TestServer server_;
  const World world_;
};

using Strings = std::vector<std::string>;

// ---- states and death

TEST_F(Membership, AStateIsChangedAndKeptInTheHistory) {
  auto request = State("王强", v1::MEMBER_STATE_SUSPENDED);
  request.mutable_effective_on()->set_year(2026);
  request.mutable_effective_on()->set_month(11);
  request.mutable_effective_on()->set_day(1);
  request.set_reason("长期出国");
  const auto response =
      Call<v1::ChangeMemberStateResponse>("MemberService/ChangeMemberState", request, "committee");
  EXPECT_EQ(response.case_(), "");
  EXPECT_EQ(response.member().state(), v1::MEMBER_STATE_SUSPENDED);
  EXPECT_EQ(response.member().state_on().day(), 1);
  EXPECT_EQ(Get(request.name()).SerializeAsString(), response.member().SerializeAsString());
  const v1::MemberHistory history = History(request.name());
  ASSERT_EQ(history.changes_size(), 1);
  const v1::MemberChange& change = history.changes(0);
  EXPECT_EQ(change.kind(), v1::MemberChange::KIND_STATE);
  EXPECT_EQ(change.old_state(), v1::MEMBER_STATE_ACTIVE);
  EXPECT_EQ(change.new_state(), v1::MEMBER_STATE_SUSPENDED);
  EXPECT_EQ(change.reason(), "长期出国");
  EXPECT_EQ(change.changed_by_display_name(), "committee");
  EXPECT_EQ(ReasonOf("MemberService/ChangeMemberState", request), "ETAG_MISMATCH");
  EXPECT_EQ(Verify(), "");
}

TEST_F(Membership, ADeathOpensACaseOfTheBereavedInTheSameStep) {
  auto request = State("王强", v1::MEMBER_STATE_DECEASED);
  request.mutable_effective_on()->set_year(2026);
  request.mutable_effective_on()->set_month(11);
  request.mutable_effective_on()->set_day(20);
  v1::ChangeMemberStateRequest trial = request;
  trial.set_validate_only(true);
  EXPECT_NE(Call<v1::ChangeMemberStateResponse>("MemberService/ChangeMemberState", trial).case_(),
            "");
  EXPECT_TRUE(CasesOf(request.name()).empty()) << "a trial keeps nothing";
  const auto response =
      Call<v1::ChangeMemberStateResponse>("MemberService/ChangeMemberState", request);
  const v1::Case opened = GetCase(response.case_());
  EXPECT_EQ(opened.occasion(), v1::OCCASION_BEREAVEMENT_MEMBER);
  EXPECT_EQ(opened.event_on().day(), 20);
  EXPECT_EQ(opened.member(), request.name());
  EXPECT_EQ(response.case_no(), opened.case_no());
  EXPECT_EQ(CasesOf(request.name()), Strings{response.case_()});
  // From now on nothing else is opened for the member.
  v1::ReportCaseRequest illness;
  illness.set_parent(kUnion);
  illness.set_member(request.name());
  illness.set_occasion(v1::OCCASION_ILLNESS_HOSPITAL);
  EXPECT_EQ(ReasonOf("CaseService/ReportCase", illness), "MEMBER_DECEASED");
  // Death is final, but for a mistake put right.
  v1::ChangeMemberStateRequest back = State("王强", v1::MEMBER_STATE_ACTIVE);
  EXPECT_EQ(ReasonOf("MemberService/ChangeMemberState", back), "DEATH_FINAL");
  back.set_correction(true);
  back.set_reason("同名误登");
  Call<v1::ChangeMemberStateResponse>("MemberService/ChangeMemberState", back);
  EXPECT_EQ(Get(request.name()).state(), v1::MEMBER_STATE_ACTIVE);
  EXPECT_EQ(History(request.name()).changes_size(), 2);
  EXPECT_TRUE(History(request.name()).changes(1).correction());
  EXPECT_EQ(Verify(), "");
}

TEST_F(Membership, ADeathStopsTheRemindersOfOtherCases) {
  const v1::Case illness = Report(world_.member("王强"), v1::OCCASION_ILLNESS_HOSPITAL, 20);
  ASSERT_TRUE(illness.has_due_visit_time());
  auto request = State("王强", v1::MEMBER_STATE_DECEASED);
  const auto response =
      Call<v1::ChangeMemberStateResponse>("MemberService/ChangeMemberState", request);
  EXPECT_FALSE(GetCase(illness.name()).has_due_visit_time());
  EXPECT_FALSE(GetCase(illness.name()).has_due_close_time());
  EXPECT_EQ(GetCase(illness.name()).state(), illness.state()) << "somebody closes it";
  EXPECT_TRUE(GetCase(response.case_()).has_due_visit_time()) << "the bereaved are waited for";
  EXPECT_EQ(Verify(), "");
}

TEST_F(Membership, ADeathJoinsTheCaseThatWasReportedFirst) {
  const v1::Case reported = Report(world_.member("王强"), v1::OCCASION_BEREAVEMENT_MEMBER);
  auto request = State("王强", v1::MEMBER_STATE_DECEASED);
  EXPECT_EQ(
      Call<v1::ChangeMemberStateResponse>("MemberService/ChangeMemberState", request).case_(),
      reported.name());
}

TEST_F(Membership, ARetirementIsRecordedPutRightAndTakenBack) {
  v1::RetireMemberRequest request;
  request.set_name(world_.member("王强"));
  request.set_kind(v1::RETIRE_KIND_RETIREMENT);
  request.mutable_retired_on()->set_year(2026);
  request.mutable_retired_on()->set_month(10);
  request.mutable_retired_on()->set_day(31);
  request.set_etag(Get(request.name()).etag());
  EXPECT_EQ(Call<v1::Member>("MemberService/RetireMember", request).retire_kind(),
            v1::RETIRE_KIND_RETIREMENT);
  request.set_etag(Get(request.name()).etag());
  EXPECT_EQ(ReasonOf("MemberService/RetireMember", request), "ALREADY_RETIRED");
  request.clear_kind();
  request.clear_retired_on();
  request.set_correction(true);
  request.set_reason("误登");
  EXPECT_FALSE(Call<v1::Member>("MemberService/RetireMember", request).has_retired_on());
  const v1::MemberHistory history = History(request.name());
  ASSERT_EQ(history.changes_size(), 2);
  EXPECT_EQ(history.changes(1).old_retire_kind(), v1::RETIRE_KIND_RETIREMENT);
  EXPECT_EQ(history.changes(1).new_retire_kind(), v1::RETIRE_KIND_UNSPECIFIED);
  EXPECT_EQ(Verify(), "");
}

// ---- domain.md 16, 20: numbers and names

TEST_F(Membership, Edge20NumbersAndNamesOfAllKinds) {
  const std::string number = ResidentNumber("11010119800101003");
  const std::string other_birth = "birth_date { year: 1981 month: 1 day: 1 } ";
  const auto refused = [&](const std::string& text) {
    return ReasonOf("MemberService/CreateMember",
                    Text<v1::CreateMemberRequest>("parent: 'unions/2' member { display_name: '甲' " +
                                                  text + " }"));
  };
  // A check character X, an old number of fifteen digits, documents of others.
  EXPECT_EQ(refused("id_type: ID_TYPE_RESIDENT id_no: '11010119900307002x'"), "");
  EXPECT_EQ(refused("id_type: ID_TYPE_RESIDENT id_no: '110101900307003'"), "");
  EXPECT_EQ(refused("id_type: ID_TYPE_HMT id_no: 'H12345678'"), "");
  EXPECT_EQ(refused("id_type: ID_TYPE_PASSPORT id_no: 'E12345678'"), "");
  EXPECT_EQ(refused(other_birth + "id_type: ID_TYPE_RESIDENT id_no: '" + number + "'"),
            "ID_NUMBER_BIRTH_DATE");
  // Rare characters, dots and spaces.
  Create("display_name: '\U00020BB7野' name_pinyin: 'ji ye'");
  EXPECT_EQ(Find("\U00020BB7"), Strings{"\U00020BB7野"});
  EXPECT_EQ(Find("jiye"), Strings{"\U00020BB7野"});
  Create("display_name: '阿依古丽•买买提'");
  for (const char* query : {"阿依古丽·买买提", "阿依古丽.买买提", "古丽", "买买提", "maimaiti"}) {
    EXPECT_EQ(Find(query), Strings{"阿依古丽·买买提"}) << query;
  }
  // Two of one name in one group: staff number and birth year tell them apart.
  Create("display_name: '李静' staff_no: 'A1' group: 'unions/2/groups/1' birth_date { year: 1970 "
         "month: 1 day: 1 }");
  Create("display_name: '李静' staff_no: 'A2' group: 'unions/2/groups/1' birth_date { year: 1990 "
         "month: 1 day: 1 }");
  v1::FindMembersRequest request;
  request.set_parent(kUnion);
  request.set_query("李静");
  const auto both = Call<v1::FindMembersResponse>("MemberService/FindMembers", request, "leader");
  ASSERT_EQ(both.members_size(), 2);
  EXPECT_EQ(both.members(0).staff_no() + both.members(1).staff_no(), "A1A2");
  EXPECT_EQ(both.members(0).birth_date().year(), 1970);
  const auto outside =
      Call<v1::FindMembersResponse>("MemberService/FindMembers", request, "cashier");
  ASSERT_EQ(outside.members_size(), 2);
  EXPECT_FALSE(outside.members(0).has_birth_date()) << "of others the directory alone";
}

TEST_F(Membership, ReadingsOfSurnamesFollowTheRulesOfNamesAndCanBePutRight) {
  const struct {
    const char* name;
    const char* pinyin;
  } kRows[] = {{"曾国", "zeng guo"}, {"单芳", "shan fang"}, {"仇和", "qiu he"},
               {"解东", "xie dong"}, {"查良", "zha liang"}, {"吕娜", "lv na"},
               {"欧阳文", "ou yang wen"}, {"John 张", "john zhang"}};
  for (const auto& row : kRows) {
    EXPECT_EQ(Create(absl::StrCat("display_name: '", row.name, "'")).name_pinyin(), row.pinyin);
  }
  EXPECT_EQ(Find("luna"), Strings{"吕娜"});
  EXPECT_EQ(Find("lvna"), Strings{"吕娜"});
  const v1::Member park = Create("display_name: '朴正' name_pinyin: 'Piao Zheng'");
  EXPECT_EQ(park.name_pinyin(), "piao zheng");
  EXPECT_EQ(Find("pz"), Strings{"朴正"});
  auto change = Text<v1::UpdateMemberRequest>("update_mask { paths: 'name_pinyin' }");
  change.mutable_member()->set_name(park.name());
  change.mutable_member()->set_etag(park.etag());
  change.mutable_member()->set_name_pinyin("朴");
  EXPECT_EQ(ReasonOf("MemberService/UpdateMember", change), "PINYIN_MALFORMED");
  change.mutable_member()->set_name_pinyin("");
  EXPECT_EQ(Call<v1::Member>("MemberService/UpdateMember", change).name_pinyin(), "pu zheng")
      << "taken away, the reading is that of the book";
}

TEST_F(Membership, PartsOfNamesFindWhomTheCallerSees) {
  EXPECT_EQ(Find("伟"), Strings{"张伟"});
  EXPECT_EQ(Find("zhangw"), Strings{"张伟"});
  EXPECT_EQ(Find("zw"), Strings{"张伟"});
  EXPECT_EQ(Find("ly"), (Strings{"刘洋", "刘洋"}));
  EXPECT_EQ(Find("T100"), Strings{"张伟"});
  // The leader of group 1 sees one 刘洋; the other one only by the whole name.
  EXPECT_EQ(Find("ly", "leader"), Strings{"刘洋"});
  EXPECT_EQ(Find("刘洋", "leader"), (Strings{"刘洋", "刘洋"}));
  EXPECT_TRUE(Find("强", "leader").empty());
  EXPECT_EQ(Find("王强", "leader"), Strings{"王强"});
  EXPECT_TRUE(Find("wang", "cashier").empty());
}

// ---- domain.md 16, 21: moves and merges

TEST_F(Membership, Edge21AMoveBetweenGroupsLeavesAnOpenCaseWhereItArose) {
  const std::string wang = world_.member("王强");
  v1::AssignCaseRequest assign;
  assign.set_name(Report(wang, v1::OCCASION_ILLNESS_HOSPITAL).name());
  assign.set_responsible(world_.member("赵敏"));
  Call<v1::Case>("CaseService/AssignCase", assign);
  const v1::Case before = GetCase(assign.name());
  ASSERT_EQ(before.group(), "unions/2/groups/2");
  ASSERT_EQ(before.responsible(), world_.member("赵敏"));
  auto move = Text<v1::UpdateMemberRequest>(
      "member { group: 'unions/2/groups/1' } update_mask { paths: 'group' } "
      "effective_on { year: 2026 month: 11 day: 19 }");
  move.mutable_member()->set_name(wang);
  move.mutable_member()->set_etag(Get(wang).etag());
  EXPECT_EQ(Call<v1::Member>("MemberService/UpdateMember", move).group(), "unions/2/groups/1");
  // Statistics follow the date: the case counts for the group of its event. Responsibility follows
  // the case: who was to see to it still is.
  const v1::Case after = GetCase(before.name());
  EXPECT_EQ(after.group(), "unions/2/groups/2");
  EXPECT_EQ(after.SerializeAsString(), before.SerializeAsString()) << "nobody's work changed hands";
  // The leader of the new group sees the member now, and the case.
  EXPECT_EQ(CasesOf(wang, "leader"), Strings{before.name()});
  // A new case arises in the group of its day, however late it is reported.
  EXPECT_EQ(Report(wang, v1::OCCASION_MARRIAGE, 20).group(), "unions/2/groups/1");
  EXPECT_EQ(Report(wang, v1::OCCASION_CHILDBIRTH, 18).group(), "unions/2/groups/2");
  const v1::MemberHistory history = History(wang);
  ASSERT_EQ(history.changes_size(), 1);
  EXPECT_EQ(history.changes(0).old_group_display_name(), "数学组");
  EXPECT_EQ(history.changes(0).new_group_display_name(), "语文组");
  EXPECT_EQ(history.changes(0).from_on().day(), 19);
  move.mutable_effective_on()->set_day(22);
  move.mutable_member()->set_etag(Get(wang).etag());
  EXPECT_EQ(ReasonOf("MemberService/UpdateMember", move), "DATE_IN_FUTURE");
  EXPECT_EQ(Verify(), "");
}

TEST_F(Membership, Edge21AMergeKeepsEveryJournalEntryAndCountsThePersonOnce) {
  const std::string source = world_.member("刘洋/2");
  const std::string target = world_.member("王强");
  const v1::Case of_source = Report(source, v1::OCCASION_MARRIAGE);
  const v1::Case of_target = Report(target, v1::OCCASION_CHILDBIRTH);
  const auto merge = Merge("刘洋/2", "王强");
  v1::MergeMembersRequest trial = merge;
  trial.set_validate_only(true);
  EXPECT_EQ(Call<v1::MergeMembersResponse>("MemberService/MergeMembers", trial).case_count(), 1);
  EXPECT_EQ(Get(source).state(), v1::MEMBER_STATE_ACTIVE) << "a trial keeps nothing";
  const auto merged = Call<v1::MergeMembersResponse>("MemberService/MergeMembers", merge);
  EXPECT_EQ(merged.case_count(), 1);
  EXPECT_EQ(merged.member().name(), target);
  EXPECT_EQ(Verify(), "");

  // The tombstone says where the person is; nobody is listed or found twice.
  EXPECT_EQ(Get(source).state(), v1::MEMBER_STATE_MERGED);
  EXPECT_EQ(Get(source).merged_into(), target);
  EXPECT_EQ(Find("刘洋"), Strings{"刘洋"});
  EXPECT_EQ(Find("T105"), Strings{"王强"}) << "the old staff number leads to the person";
  v1::ListMembersRequest list;
  list.set_parent(kUnion);
  EXPECT_EQ(Call<v1::ListMembersResponse>("MemberService/ListMembers", list).members_size(), 6);
  list.set_filter("state = merged");
  EXPECT_EQ(Call<v1::ListMembersResponse>("MemberService/ListMembers", list).members_size(), 1);

  // Both cases are the person's, and none was lost or changed.
  EXPECT_EQ(CasesOf(target), (Strings{of_target.name(), of_source.name()}));
  EXPECT_EQ(GetCase(of_source.name()).member_display_name(), "王强");
  EXPECT_EQ(GetCase(of_source.name()).group(), of_source.group());
  // A second word about the event joins the case of the record that was merged.
  EXPECT_EQ(Report(target, v1::OCCASION_MARRIAGE, 19).name(), of_source.name());

  const v1::MemberHistory history = History(target);
  ASSERT_EQ(history.changes_size(), 2);
  for (const v1::MemberChange& change : history.changes()) {
    EXPECT_EQ(change.merged(), source);
    EXPECT_EQ(change.merged_into(), target);
  }
  // Nothing changes the tombstone any more.
  v1::UpdateMemberRequest update;
  update.mutable_member()->set_name(source);
  update.mutable_member()->set_etag(Get(source).etag());
  update.mutable_update_mask()->add_paths("mobile");
  EXPECT_EQ(ReasonOf("MemberService/UpdateMember", update), "MEMBER_MERGED");
  EXPECT_EQ(Verify(), "");
}

TEST_F(Membership, AMergeIntoSomebodyWhoIsMergedLaterStillLeadsToThePerson) {
  Create("display_name: '周一'");
  Create("display_name: '周二'");
  Create("display_name: '周三'");
  const auto merge = [&](int source, int target) {
    v1::MergeMembersRequest request;
    request.set_parent(kUnion);
    request.set_source(absl::StrCat("unions/2/members/", source));
    request.set_target(absl::StrCat("unions/2/members/", target));
    request.set_source_etag(Get(request.source()).etag());
    request.set_target_etag(Get(request.target()).etag());
    request.set_reason("重复登记");
    return ReasonOf("MemberService/MergeMembers", request);
  };
  Report("unions/2/members/8", v1::OCCASION_MARRIAGE);
  EXPECT_EQ(merge(8, 9), "");
  EXPECT_EQ(merge(8, 10), "MEMBER_MERGED");
  EXPECT_EQ(merge(10, 8), "MEMBER_MERGED");
  EXPECT_EQ(merge(9, 10), "");
  EXPECT_EQ(Get("unions/2/members/8").merged_into(), "unions/2/members/10");
  EXPECT_EQ(CasesOf("unions/2/members/10").size(), 1u);
  EXPECT_EQ(merge(10, 10), "MERGE_SELF");
  EXPECT_EQ(Verify(), "");
}

TEST_F(Membership, AMergeOfTwoOpenCasesOfOneEventIsRefused) {
  Report(world_.member("刘洋/2"), v1::OCCASION_ILLNESS_HOSPITAL, 5);
  Report(world_.member("王强"), v1::OCCASION_ILLNESS_HOSPITAL, 20);
  EXPECT_EQ(ReasonOf("MemberService/MergeMembers", Merge("刘洋/2", "王强")), "MERGE_OPEN_CASES");
  // Sixteen days apart they are two events.
  Report(world_.member("张伟"), v1::OCCASION_ILLNESS_HOSPITAL, 4);
  EXPECT_EQ(ReasonOf("MemberService/MergeMembers", Merge("张伟", "王强")), "");
}

TEST_F(Membership, AMergeOfAManAndAWomanIsRefused) {
  EXPECT_EQ(ReasonOf("MemberService/MergeMembers", Merge("李娜", "王强")), "MERGE_PERSONS");
}

TEST_F(Membership, SealedFieldsMoveWithTheirPerson) {
  const v1::Member one = Create(
      "display_name: '周一' id_type: ID_TYPE_PASSPORT id_no: 'E12345678' address: '东湖小区' "
      "care_flags: CARE_FLAG_LIVING_ALONE");
  const v1::Member two = Create("display_name: '周一' emergency_contact: '女儿'");
  v1::MergeMembersRequest request;
  request.set_parent(kUnion);
  request.set_source(one.name());
  request.set_target(two.name());
  request.set_source_etag(one.etag());
  request.set_target_etag(two.etag());
  request.set_reason("重复登记");
  const auto merged = Call<v1::MergeMembersResponse>("MemberService/MergeMembers", request);
  EXPECT_TRUE(merged.member().has_address());
  v1::RevealMemberRequest reveal;
  reveal.set_name(one.name());  // the record that was merged stands for the person
  reveal.set_reason("核对");
  const auto revealed = Call<v1::RevealMemberResponse>("MemberService/RevealMember", reveal);
  EXPECT_EQ(revealed.id_no(), "E12345678");
  EXPECT_EQ(revealed.address(), "东湖小区");
  EXPECT_EQ(revealed.emergency_contact(), "女儿");
  ASSERT_EQ(revealed.care_flags_size(), 1);
  EXPECT_EQ(revealed.care_flags(0), v1::CARE_FLAG_LIVING_ALONE);
  EXPECT_EQ(Verify(), "");
}

}  // namespace
}  // namespace unioncare::testing
