// Members by name, and changes of their records.
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using MemberCommands = Cli;

TEST_F(MemberCommands, TwoPeopleOfOneNameAreListedOffATerminal) {
  people_.push_back(Person(9, "张伟", "T009", "语文组"));
  EXPECT_EQ(Run(Visit("张伟")), 2);
  EXPECT_EQ(err_,
            "care: --member：叫“张伟”的有 2 个\n"
            "  张伟  工号 T005  数学组\n"
            "  张伟  工号 T009  语文组\n"
            "  请写明是哪一个，例如 --member=T005\n");
  for (v1::Member& member : people_) member.set_staff_no(member.staff_no().substr(1));
  EXPECT_EQ(Run(Visit("张伟")), 2);
  EXPECT_THAT(err_, HasSubstr("工号 009  语文组  unions/1/members/9\n"))
      << "digits alone are the number of the record";
  EXPECT_THAT(err_, HasSubstr("--member=unions/1/members/5\n"));
  EXPECT_EQ(out_, "");
}

TEST_F(MemberCommands, TwoPeopleOfOneNameAreChosenFromOnATerminal) {
  people_.push_back(Person(9, "张伟", "T009", "语文组"));
  ASSERT_EQ(Run(Visit("张伟"), "7\nx\n2\n", true), 0) << err_;
  EXPECT_EQ(server_.Last<v1::RecordVisitRequest>("RecordVisit").member(), "unions/1/members/9");
  EXPECT_THAT(err_, HasSubstr("没有这个序号"));
  EXPECT_EQ(Run(Visit("张伟"), "\n", true), 1);
  EXPECT_EQ(Run(Visit("张伟", {"--no-input"}), "2\n", true), 2);
}

TEST_F(MemberCommands, ASimilarNameIsNeverTakenUnasked) {
  EXPECT_EQ(Run(Visit("张")), 2);
  people_ = {Person(6, "张伟民", "T006", "语文组"), Person(7, "李娜", "T007", "数学组")};
  EXPECT_EQ(Run(Visit("张伟")), 2);
  EXPECT_THAT(err_, HasSubstr("张伟民"));
  EXPECT_EQ(Run(Visit("不存在")), 3);
  EXPECT_EQ(err_, "care: --member：没有找到“不存在”\n");
}

TEST_F(MemberCommands, AnUpdateNamesWhatWasGivenAndCarriesTheEtagItRead) {
  server_.On<v1::GetMemberRequest>("GetMember", [](const v1::GetMemberRequest&) {
    v1::Member member;
    member.set_etag("e1");
    return member;
  });
  server_.On<v1::UpdateMemberRequest>(
      "UpdateMember", [](const v1::UpdateMemberRequest& request) { return request.member(); });
  ASSERT_EQ(Run({"member", "update", "5", "--mobile=13800000000", "--retired-on="}), 0) << err_;
  const auto request = server_.Last<v1::UpdateMemberRequest>("UpdateMember");
  EXPECT_EQ(request.member().name(), "unions/1/members/5");
  EXPECT_EQ(request.member().etag(), "e1");
  EXPECT_THAT(request.update_mask().paths(), testing::ElementsAre("mobile", "retired_on"));
  EXPECT_EQ(Run({"member", "update", "5"}), 2);
}

TEST_F(MemberCommands, TwoPeopleOfOneNameInOneGroupAreToldApartByBirthYear) {
  people_.push_back(Person(9, "张伟", "T009", "数学组"));
  people_.back().mutable_birth_date()->set_year(1970);
  EXPECT_EQ(Run(Visit("张伟")), 2);
  EXPECT_THAT(err_, HasSubstr("张伟  工号 T005  数学组\n"));
  EXPECT_THAT(err_, HasSubstr("张伟  工号 T009  数学组  1970 年生\n"));
}

TEST_F(MemberCommands, ADeathIsRecordedWithTheEtagItRead) {
  server_.On<v1::GetMemberRequest>("GetMember", [](const v1::GetMemberRequest&) {
    v1::Member member;
    member.set_etag("e1");
    return member;
  });
  server_.On<v1::ChangeMemberStateRequest>("ChangeMemberState",
                                           [](const v1::ChangeMemberStateRequest&) {
                                             v1::ChangeMemberStateResponse response;
                                             response.set_case_no("2026-1-0007");
                                             return response;
                                           });
  ASSERT_EQ(Run({"member", "record-death", "5", "--died-on=2026-11-20", "--dry-run"}), 0) << err_;
  const auto request = server_.Last<v1::ChangeMemberStateRequest>("ChangeMemberState");
  EXPECT_EQ(request.name(), "unions/1/members/5");
  EXPECT_EQ(request.state(), v1::MEMBER_STATE_DECEASED);
  EXPECT_EQ(request.effective_on().day(), 20);
  EXPECT_EQ(request.etag(), "e1");
  EXPECT_TRUE(request.validate_only());
  EXPECT_THAT(out_, HasSubstr("2026-1-0007"));
}

TEST_F(MemberCommands, AMergeCarriesBothEtags) {
  server_.On<v1::GetMemberRequest>("GetMember", [](const v1::GetMemberRequest& request) {
    v1::Member member;
    member.set_etag("e" + request.name().substr(request.name().size() - 1));
    return member;
  });
  server_.On<v1::MergeMembersRequest>("MergeMembers", [](const v1::MergeMembersRequest&) {
    return v1::MergeMembersResponse();
  });
  ASSERT_EQ(Run({"member", "merge", "5", "--into=7", "--reason=重复登记"}), 0) << err_;
  const auto request = server_.Last<v1::MergeMembersRequest>("MergeMembers");
  EXPECT_EQ(request.parent(), "unions/1");
  EXPECT_EQ(request.source(), "unions/1/members/5");
  EXPECT_EQ(request.target(), "unions/1/members/7");
  EXPECT_EQ(request.source_etag() + request.target_etag(), "e5e7");
}

TEST_F(MemberCommands, ARelativeIsNamedByMemberAndNumber) {
  server_.On<v1::ListFamilyMembersRequest>(
      "ListFamilyMembers", [](const v1::ListFamilyMembersRequest& request) {
        v1::ListFamilyMembersResponse response;
        response.add_family_members()->set_name(request.parent() + "/familyMembers/2");
        response.mutable_family_members(0)->set_etag("e2");
        return response;
      });
  server_.On<v1::UpdateFamilyMemberRequest>(
      "UpdateFamilyMember",
      [](const v1::UpdateFamilyMemberRequest& request) { return request.family_member(); });
  ASSERT_EQ(Run({"member", "update-family", "5", "--number=2", "--deceased", "--birth-year=1950"}),
            0)
      << err_;
  const auto request = server_.Last<v1::UpdateFamilyMemberRequest>("UpdateFamilyMember");
  EXPECT_EQ(request.family_member().name(), "unions/1/members/5/familyMembers/2");
  EXPECT_EQ(request.family_member().etag(), "e2");
  EXPECT_EQ(request.family_member().birth_year(), 1950);
  EXPECT_THAT(request.update_mask().paths(), testing::ElementsAre("birth_year", "deceased"));
  EXPECT_EQ(Run({"member", "update-family", "5", "--number=2"}), 2);
}

TEST_F(MemberCommands, CareFlagsAreSeveralWords) {
  server_.On<v1::CreateMemberRequest>(
      "CreateMember", [](const v1::CreateMemberRequest& request) { return request.member(); });
  ASSERT_EQ(Run({"member", "create", "--name=张伟", "--care-flags=living-alone,老弱"}), 0) << err_;
  const auto request = server_.Last<v1::CreateMemberRequest>("CreateMember");
  ASSERT_EQ(request.member().care_flags_size(), 2);
  EXPECT_EQ(request.member().care_flags(1), v1::CARE_FLAG_FRAIL);
  EXPECT_EQ(Run({"member", "create", "--name=张伟", "--care-flags=lonely"}), 2);
}

}  // namespace
}  // namespace unioncare::client
