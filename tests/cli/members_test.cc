// Members by name, and changes of their records.
#include "tests/cli/care_fixture.h"
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

}  // namespace
}  // namespace unioncare::client
