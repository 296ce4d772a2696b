// Tests of the operations on members.
#include <memory>
#include <vector>

#include "service/api/members.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/api/unions.h"
#include "tests/api/operation_fixture.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::api {
namespace {

constexpr char kWoman[] = "110101199003070046";

class MemberOperations : public OperationFixture {
 protected:
  // Two unions, and in the first the groups 1 and 2.
  void SetUp() override {
    OperationFixture::SetUp();
    service_ = MakeMemberService(rpc());
    const std::unique_ptr<Service> unions = MakeUnionService(rpc());
    for (const char* name : {"甲", "乙"}) {
      v1::CreateUnionRequest request;
      request.mutable_union_()->set_display_name(name);
      ASSERT_TRUE(Call<v1::CreateUnionResponse>(*unions, "CreateUnion", request).ok());
    }
    for (const char* name : {"物理组", "化学组"}) {
      v1::CreateGroupRequest request;
      request.set_parent("unions/1");
      request.mutable_group()->set_display_name(name);
      ASSERT_TRUE(Call<v1::Group>(*unions, "CreateGroup", request).ok());
    }
  }

  static Actor InGroup(int64_t group, Role role = Role::kGroupLeader) {
    Actor actor;
    actor.user = UserId{4};
    actor.grants = {{.role = role, .union_id = UnionId{1}, .group = GroupId{group}}};
    actor.sight = Sight{.groups = {GroupId{group}}};
    return actor;
  }

  absl::StatusOr<v1::Member> Add(const v1::Member& member, const Actor& actor = {}) {
    v1::CreateMemberRequest request;
    request.set_parent("unions/1");
    *request.mutable_member() = member;
    return Call<v1::Member>(*service_, "CreateMember", request, actor);
  }

  absl::StatusOr<v1::Member> AddNamed(const std::string& name, const std::string& group = "",
                                      const std::string& staff_no = "") {
    v1::Member member;
    member.set_display_name(name);
    if (!group.empty()) member.set_group("unions/1/groups/" + group);
    member.set_staff_no(staff_no);
    return Add(member);
  }

  absl::StatusOr<v1::Member> Get(const std::string& name, const Actor& actor = {}) {
    v1::GetMemberRequest request;
    request.set_name(name);
    return Call<v1::Member>(*service_, "GetMember", request, actor);
  }

  absl::StatusOr<v1::ListMembersResponse> List(const std::string& filter, int size = 0,
                                               const std::string& token = "",
                                               const Actor& actor = {}) {
    v1::ListMembersRequest request;
    request.set_parent("unions/1");
    request.set_filter(filter);
    request.set_page_size(size);
    request.set_page_token(token);
    return Call<v1::ListMembersResponse>(*service_, "ListMembers", request, actor);
  }

  absl::StatusOr<v1::FindMembersResponse> Find(const std::string& query, const Actor& actor) {
    v1::FindMembersRequest request;
    request.set_parent("unions/1");
    request.set_query(query);
    return Call<v1::FindMembersResponse>(*service_, "FindMembers", request, actor);
  }

  absl::StatusOr<v1::Member> Update(const v1::Member& member, const std::vector<std::string>& mask,
                                    const Actor& actor = {}) {
    v1::UpdateMemberRequest request;
    *request.mutable_member() = member;
    for (const std::string& path : mask) request.mutable_update_mask()->add_paths(path);
    return Call<v1::Member>(*service_, "UpdateMember", request, actor);
  }

  // A reveal is always somebody's.
  absl::StatusOr<v1::RevealMemberResponse> Reveal(const std::string& name, const char* reason,
                                                  const Actor& actor = {.user = UserId{1}}) {
    v1::RevealMemberRequest request;
    request.set_name(name);
    request.set_reason(reason);
    return Call<v1::RevealMemberResponse>(*service_, "RevealMember", request, actor);
  }

  template <class Response>
  static std::string NamesIn(const absl::StatusOr<Response>& response) {
    if (!response.ok()) return response.status().ToString();
    std::string names;
    for (const v1::Member& each : response->members()) names += each.display_name() + " ";
    return names;
  }

  static void SetDay(v1::Date* date, int year, int month, int day) {
    date->set_year(year);
    date->set_month(month);
    date->set_day(day);
  }

  std::unique_ptr<Service> service_;
};

v1::Member Everything() {
  v1::Member member;
  member.set_display_name("阿依古丽•买买提");
  member.set_staff_no("A001");
  member.set_group("unions/1/groups/1");
  member.set_mobile("13800001234");
  member.set_id_type(v1::ID_TYPE_RESIDENT);
  member.set_id_no(kWoman);
  return member;
}

TEST_F(MemberOperations, AMemberIsReadWithMasksInPlaceOfNumbers) {
  v1::Member given = Everything();
  SetDay(given.mutable_retired_on(), 2026, 1, 31);
  SetDay(given.mutable_joined_on(), 2012, 9, 1);
  const auto made = Add(given);
  ASSERT_TRUE(made.ok()) << made.status();
  const auto found = Get("unions/1/members/1");
  ASSERT_TRUE(found.ok()) << found.status();
  EXPECT_EQ(found->SerializeAsString(), made->SerializeAsString());
  EXPECT_EQ(found->name(), "unions/1/members/1");
  EXPECT_EQ(found->display_name(), "阿依古丽·买买提");
  EXPECT_EQ(found->staff_no(), "A001");
  EXPECT_EQ(found->sex(), v1::SEX_FEMALE);
  EXPECT_EQ(found->group(), "unions/1/groups/1");
  EXPECT_EQ(found->group_display_name(), "物理组");
  EXPECT_EQ(found->state(), v1::MEMBER_STATE_ACTIVE);
  EXPECT_EQ(found->birth_date().year(), 1990);
  EXPECT_EQ(found->mobile(), "138****1234");
  EXPECT_EQ(found->id_type(), v1::ID_TYPE_RESIDENT);
  EXPECT_EQ(found->id_no(), "");
  EXPECT_EQ(found->id_no_masked(), "110***********0046");
  EXPECT_EQ(found->retired_on().month(), 1);
  EXPECT_EQ(found->joined_on().day(), 1);
  EXPECT_EQ(found->create_time().seconds(), absl::ToUnixSeconds(kStart));
  EXPECT_EQ(found->update_time().seconds(), absl::ToUnixSeconds(kStart));
  EXPECT_EQ(found->etag(), "1");
  ExpectJournalHolds(UnionId{1});
}

TEST_F(MemberOperations, AMemberThatBreaksARuleIsRefused) {
  ASSERT_TRUE(Add(Everything()).ok());
  v1::Member member = Everything();
  EXPECT_EQ(RefusalOf(Add(member)), "STAFF_NO_TAKEN member.staff_no");
  member.set_staff_no("");
  EXPECT_EQ(RefusalOf(Add(member)), "ID_NUMBER_TAKEN member.id_no");
  member.set_id_no("110101199003070047");
  EXPECT_EQ(RefusalOf(Add(member)), "ID_NUMBER_CHECKSUM member.id_no");
  member.clear_id_no();
  member.clear_id_type();
  member.set_group("unions/1/groups/9");
  EXPECT_EQ(RefusalOf(Add(member)), "NOT_FOUND member.group");
  member.set_group("unions/2/groups/1");
  EXPECT_EQ(RefusalOf(Add(member)), "OTHER_UNION member.group");
  member.set_group("groups/1");
  EXPECT_EQ(RefusalOf(Add(member)), "NAME_MALFORMED member.group");
  member.clear_group();
  SetDay(member.mutable_birth_date(), 2026, 2, 29);
  EXPECT_EQ(RefusalOf(Add(member)), "DATE_INVALID member.birth_date");
  SetDay(member.mutable_birth_date(), 2026, 11, 22);
  EXPECT_EQ(RefusalOf(Add(member)), "DATE_IN_FUTURE member.birth_date");
  member.clear_birth_date();
  member.set_sex(static_cast<v1::Sex>(9));
  EXPECT_EQ(RefusalOf(Add(member)), "ENUM_UNKNOWN member.sex");
  member.clear_sex();
  member.set_display_name("");
  EXPECT_EQ(RefusalOf(Add(member)), "FIELD_REQUIRED member.display_name");
  member.set_display_name("王强");
  EXPECT_EQ(Add(member)->name(), "unions/1/members/2") << "refusals take no numbers";
}

TEST_F(MemberOperations, NobodyIsSeenOutsideTheCallersSight) {
  ASSERT_TRUE(AddNamed("张伟", "1").ok());
  EXPECT_TRUE(Get("unions/1/members/1", InGroup(1)).ok());
  EXPECT_EQ(RefusalOf(Get("unions/1/members/1", InGroup(2))), "NOT_FOUND name");
  EXPECT_EQ(RefusalOf(Get("unions/1/members/2")), "NOT_FOUND name");
  EXPECT_EQ(RefusalOf(Get("unions/2/members/1")), "NOT_FOUND name");
  EXPECT_EQ(RefusalOf(Get("unions/1/members/01")), "NAME_MALFORMED name");
  v1::Member member;
  member.set_display_name("王强");
  member.set_group("unions/1/groups/2");
  EXPECT_EQ(RefusalOf(Add(member, InGroup(1, Role::kCommitteeMember))), "NOT_FOUND member.group");
  EXPECT_TRUE(Add(member, InGroup(2, Role::kCommitteeMember)).ok());
}

TEST_F(MemberOperations, ListsAreFiltered) {
  v1::Member retired = Everything();
  SetDay(retired.mutable_retired_on(), 2026, 1, 31);
  ASSERT_TRUE(Add(retired).ok());
  ASSERT_TRUE(AddNamed("张伟", "1", "A002").ok());
  ASSERT_TRUE(AddNamed("王强", "2").ok());
  ASSERT_TRUE(AddNamed("李娜").ok());
  EXPECT_EQ(NamesIn(List("")), "阿依古丽·买买提 张伟 王强 李娜 ");
  EXPECT_EQ(NamesIn(List("group = \"unions/1/groups/1\"")), "阿依古丽·买买提 张伟 ");
  EXPECT_EQ(NamesIn(List("group = unions/1/groups/2")), "王强 ");
  EXPECT_EQ(NamesIn(List("retired = true")), "阿依古丽·买买提 ");
  EXPECT_EQ(NamesIn(List("group = unions/1/groups/1 AND retired = false")), "张伟 ");
  EXPECT_EQ(NamesIn(List("state = active AND sex = female")), "阿依古丽·买买提 ");
  EXPECT_EQ(NamesIn(List("sex != female")), "张伟 王强 李娜 ");
  EXPECT_EQ(NamesIn(List("staff_no = A002")), "张伟 ");
  EXPECT_EQ(NamesIn(List("", 0, "", InGroup(2))), "王强 ");
  EXPECT_EQ(NamesIn(List("group = unions/1/groups/1", 0, "", InGroup(2))), "");
  EXPECT_EQ(RefusalOf(List("age = 5")), "FILTER_FIELD_UNKNOWN filter");
  EXPECT_EQ(RefusalOf(List("sex = robot")), "FILTER_VALUE_INVALID filter");
  EXPECT_EQ(RefusalOf(List("group = unions/2/groups/1")), "FILTER_VALUE_INVALID filter");
  EXPECT_EQ(RefusalOf(List("sex")), "FILTER_SYNTAX filter");
}

TEST_F(MemberOperations, ListsComeInPagesWithoutGapsOrRepeats) {
  for (int i = 1; i <= 9; ++i) {
    ASSERT_TRUE(AddNamed(absl::StrCat("会员", i), i % 3 == 0 ? "1" : "2").ok());
  }
  std::string seen, token;
  for (int page = 0; page < 4; ++page) {
    const auto response = List("", 3, token);
    ASSERT_TRUE(response.ok()) << response.status();
    seen += NamesIn(response);
    token = response->next_page_token();
    if (token.empty()) break;
  }
  EXPECT_EQ(seen, "会员1 会员2 会员3 会员4 会员5 会员6 会员7 会员8 会员9 ");
  EXPECT_EQ(token, "");
  const auto filtered = List("group = unions/1/groups/1", 2);
  EXPECT_EQ(NamesIn(filtered), "会员3 会员6 ");
  EXPECT_EQ(NamesIn(List("group = unions/1/groups/1", 2, filtered->next_page_token())), "会员9 ");
  EXPECT_EQ(RefusalOf(List("", 2, filtered->next_page_token())),
            "PAGE_TOKEN_OTHER_REQUEST page_token");
}

TEST_F(MemberOperations, AWholeNameFindsAnybodyAndAPartOnlyWhomTheCallerSees) {
  v1::Member zhang = Everything();
  zhang.set_display_name("张伟");
  ASSERT_TRUE(Add(zhang).ok());
  ASSERT_TRUE(AddNamed("张　伟", "2").ok());
  ASSERT_TRUE(AddNamed("张伟东", "2").ok());
  const Actor leader = InGroup(2);
  EXPECT_EQ(NamesIn(Find("张伟", leader)), "张伟 张 伟 张伟东 ");
  EXPECT_EQ(NamesIn(Find("张", leader)), "张 伟 张伟东 ");
  EXPECT_EQ(NamesIn(Find("Ａ001", leader)), "张伟 ");
  EXPECT_EQ(NamesIn(Find("A00", leader)), "");
  EXPECT_EQ(NamesIn(Find("伟", leader)), "张 伟 张伟东 ");
  EXPECT_EQ(RefusalOf(Find("", leader)), "FIELD_REQUIRED query");
  // Of those outside the groups of the caller the answer holds no more than the directory.
  const v1::Member outside = Find("张伟", leader)->members(0);
  v1::Member directory;
  directory.set_name("unions/1/members/1");
  directory.set_display_name("张伟");
  directory.set_staff_no("A001");
  directory.set_group("unions/1/groups/1");
  directory.set_group_display_name("物理组");
  EXPECT_EQ(outside.DebugString(), directory.DebugString());
  EXPECT_EQ(Find("张伟", leader)->members(1).etag(), "1");
}

TEST_F(MemberOperations, AnUpdateChangesTheFieldsOfItsMask) {
  ASSERT_TRUE(Add(Everything()).ok());
  v1::Member change = *Get("unions/1/members/1");
  change.set_display_name("阿依古丽");
  change.set_staff_no("B001");
  change.set_group("unions/1/groups/2");
  clock().Advance(absl::Minutes(1));
  const auto changed = Update(change, {"staff_no", "group"});
  ASSERT_TRUE(changed.ok()) << changed.status();
  EXPECT_EQ(changed->display_name(), "阿依古丽·买买提");
  EXPECT_EQ(changed->staff_no(), "B001");
  EXPECT_EQ(changed->group_display_name(), "化学组");
  EXPECT_EQ(changed->etag(), "2");
  EXPECT_EQ(changed->mobile(), "138****1234");
  EXPECT_EQ(changed->update_time().seconds() - changed->create_time().seconds(), 60);
  EXPECT_EQ(Get("unions/1/members/1")->SerializeAsString(), changed->SerializeAsString());
  EXPECT_EQ(RefusalOf(Update(change, {"staff_no"})), "ETAG_MISMATCH member.etag");
  ExpectJournalHolds(UnionId{1});
}

TEST_F(MemberOperations, AnUpdateThatBreaksARuleIsRefused) {
  ASSERT_TRUE(Add(Everything()).ok());
  v1::Member change = *Get("unions/1/members/1");
  EXPECT_EQ(RefusalOf(Update(change, {})), "FIELD_REQUIRED update_mask");
  EXPECT_EQ(RefusalOf(Update(change, {"state"})), "UPDATE_MASK_UNKNOWN update_mask");
  EXPECT_EQ(RefusalOf(Update(change, {"mobile"})), "MOBILE_MALFORMED member.mobile")
      << "the mask of a number is no number";
  change.set_sex(v1::SEX_MALE);
  EXPECT_EQ(RefusalOf(Update(change, {"sex"})), "ID_NUMBER_SEX member.id_no");
  change.clear_etag();
  EXPECT_EQ(RefusalOf(Update(change, {"staff_no"})), "FIELD_REQUIRED member.etag");
  change.set_etag("1");
  change.set_name("unions/1/members/9");
  EXPECT_EQ(RefusalOf(Update(change, {"staff_no"})), "NOT_FOUND member.name");
  EXPECT_EQ(Get("unions/1/members/1")->etag(), "1");
}

TEST_F(MemberOperations, NobodyIsChangedOrMovedOutOfTheCallersSight) {
  ASSERT_TRUE(AddNamed("张伟", "1").ok());
  v1::Member change = *Get("unions/1/members/1");
  change.set_group("unions/1/groups/2");
  EXPECT_EQ(RefusalOf(Update(change, {"group"}, InGroup(2))), "NOT_FOUND member.name");
  EXPECT_EQ(RefusalOf(Update(change, {"group"}, InGroup(1))), "NOT_FOUND member.group");
  EXPECT_EQ(Get("unions/1/members/1")->group(), "unions/1/groups/1");
}

TEST_F(MemberOperations, AnIdNumberIsRevealedWithAReason) {
  ASSERT_TRUE(Add(Everything()).ok());
  ASSERT_TRUE(AddNamed("张伟", "1").ok());
  const auto revealed = Reveal("unions/1/members/1", "办理互助保障");
  ASSERT_TRUE(revealed.ok()) << revealed.status();
  EXPECT_EQ(revealed->id_no(), kWoman);
  EXPECT_EQ(Reveal("unions/1/members/2", "核对")->id_no(), "");
  EXPECT_EQ(RefusalOf(Reveal("unions/1/members/1", "")), "FIELD_REQUIRED reason");
  EXPECT_EQ(RefusalOf(Reveal("unions/1/members/9", "核对")), "NOT_FOUND name");
  EXPECT_EQ(RefusalOf(Reveal("unions/1/members/1", "核对", InGroup(2))), "NOT_FOUND name");
  ExpectJournalHolds(UnionId{1});
}

}  // namespace
}  // namespace unioncare::api
