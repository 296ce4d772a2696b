// Rosters through the server: checked without a trace, published as a whole or not at all, taken
// back while nothing depends on them, and read by nobody else.
#include <fstream>
#include <map>

#include "tests/api/imports_fixture.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

const std::string kNew =
    kTitles + "钱多,N1,男,1975-01-02,,13900001234,数学组,语文组,东路 1 号\n"
              "欧阳·买买提,N2,女,1980年5月6日,,,,,\n"
              "㛃䶮𠮷,N3,,,11010119900307007" + std::string("0") + ",,,,\n";

TEST_F(Imports, CheckChangesNothingAndPublishChangesAll) {
  const std::map<std::string, v1::Member> before = Members();
  const v1::Import import = Uploaded(kNew);
  EXPECT_EQ(Counts(import), "3 rows: 3 new, 0 changed, 0 unchanged, 0 refused");
  EXPECT_EQ(import.state(), v1::IMPORT_STATE_CHECKED);
  EXPECT_EQ(import.format(), v1::ROSTER_FORMAT_CSV);
  EXPECT_EQ(import.encoding(), v1::ROSTER_ENCODING_UTF8);
  EXPECT_EQ(import.file_name(), "花名册.csv");
  EXPECT_EQ(import.missing_count(), 7);
  EXPECT_EQ(import.columns_size(), 9);
  EXPECT_EQ(Members().size(), before.size());
  EXPECT_EQ(Verdict(), "");

  const Answer published = Publish(import);
  ASSERT_TRUE(published.status.ok()) << LocalizedOf(published.status);
  const std::map<std::string, v1::Member> after = Members();
  EXPECT_EQ(after.size(), before.size() + 3);
  const v1::Member& made = after.at("钱多/N1");
  EXPECT_EQ(made.group_display_name(), "语文组");
  EXPECT_EQ(made.dept(), "数学组");
  EXPECT_EQ(made.birth_date().year(), 1975);
  EXPECT_TRUE(made.has_address());
  EXPECT_EQ(made.name_pinyin(), "qian duo");
  EXPECT_EQ(after.at("㛃䶮𠮷/N3").birth_date().day(), 7) << "of the ID number";
  EXPECT_EQ(after.at("㛃䶮𠮷/N3").sex(), v1::SEX_MALE);
  EXPECT_EQ(after.count("欧阳·买买提/N2"), 1u);
  const v1::Import done = Get(import.name());
  EXPECT_EQ(done.state(), v1::IMPORT_STATE_PUBLISHED);
  EXPECT_NE(done.publish_time().seconds(), 0);
  EXPECT_EQ(Verdict(), "");
  EXPECT_EQ(Staged().size(), 0u);
}

TEST_F(Imports, PublishIsAllOrNothing) {
  const std::map<std::string, v1::Member> before = Members();
  const v1::Import import = Uploaded(
      kTitles + "钱多,N1,男,,,,,,\n,,女,1980-01-01,,,,,\n吴用,N2,男,1976-03,,,,,\n"
                "郑成,N3,男,,110101199003070071,,,,\n王平,N4,,,1.1E+17,,,,\n"
                "周正,N5,女,1990-03-07,110101199003070070,12,,不存在组,\n");
  EXPECT_EQ(Counts(import), "6 rows: 1 new, 0 changed, 0 unchanged, 5 refused");
  EXPECT_EQ(Problems(import),
            "3 姓名 FIELD_REQUIRED\n"
            "4 出生日期 ROSTER_DATE_MALFORMED\n"
            "5 证件号码 ID_NUMBER_CHECKSUM\n"
            "6 证件号码 ROSTER_DIGITS_LOST\n"
            "7 工会小组 ROSTER_GROUP_UNKNOWN\n"
            "7 手机 MOBILE_MALFORMED\n"
            "7 证件号码 ID_NUMBER_SEX");
  EXPECT_EQ(import.problems(1).given(), "1976-03");
  EXPECT_NE(import.problems(1).message().find("1976-03-05"), std::string::npos);
  const Answer refused = Publish(import);
  EXPECT_EQ(refused.reason, "IMPORT_ROWS_REFUSED");
  EXPECT_NE(refused.status.error_message().find("3, 4, 5, 6, 7"), std::string::npos)
      << refused.status.error_message();
  EXPECT_EQ(Members().size(), before.size());
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Imports, ResultIsTheListWithTwoColumnsMore) {
  const v1::Import import = Uploaded(
      "2026年花名册,,\n\n序号,姓名,民族\n1,李娜,汉\n2,刘洋,回\n3,钱多,汉\n合计,3,\n");
  EXPECT_EQ(Rows(import),
            "序号,姓名,民族,结果,说明\r\n"
            "1,李娜,汉,无变化,仅按姓名认定为在册会员\r\n"
            "2,刘洋,回,不能导入,姓名 刘洋 不止一人，请填写工号或证件号码加以区分\r\n"
            "3,钱多,汉,新增,\r\n");
  EXPECT_NE(Rows(import, "chair", "en").find("result,remark"), std::string::npos);
  EXPECT_EQ(import.columns(2).title(), "民族");
  EXPECT_EQ(import.columns(2).taken_for(), "") << "not used";
  // Who uploaded a list may read it, and nobody else.
  EXPECT_EQ(Rows(import, "committee"), "IMPORT_OF_OTHER");
  EXPECT_EQ(Rows(import, "leader"), "PERMISSION_MISSING");
  EXPECT_EQ(Missing(import), "张伟 王强 赵敏 刘洋 刘洋 孙老师");
  EXPECT_EQ(Staged().size(), 0u);
}

TEST_F(Imports, SecondImportUpdatesAndBlanksNeverOverwrite) {
  Published(kNew);
  v1::Import again = Uploaded(kNew);
  EXPECT_EQ(Counts(again), "3 rows: 0 new, 0 changed, 3 unchanged, 0 refused");
  again = Published("手机号码,职工号,教师姓名,科室,住址\n,N1,钱多,,\n13811112222,N2,欧阳•买买提,英语组,\n");
  EXPECT_EQ(Counts(again), "2 rows: 0 new, 1 changed, 1 unchanged, 0 refused");
  const std::map<std::string, v1::Member> members = Members();
  EXPECT_EQ(members.at("欧阳·买买提/N2").dept(), "英语组");
  EXPECT_EQ(members.at("欧阳·买买提/N2").birth_date().year(), 1980);
  EXPECT_EQ(members.at("钱多/N1").dept(), "数学组");
  EXPECT_TRUE(members.at("钱多/N1").has_address());
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Imports, GroupsAreMadeOnRequestOnly) {
  const std::string list = "姓名,工会小组\n钱多,理科/化学组\n孔乙,理科/生物组\n孟丙,理科/化学组\n";
  EXPECT_EQ(Uploaded(list).refused_count(), 3);
  const v1::Import import = Uploaded(list, "create_groups: true");
  EXPECT_EQ(import.new_group_count(), 3);
  ASSERT_TRUE(Publish(import).status.ok());
  EXPECT_EQ(Members().at("孟丙/").group_display_name(), "化学组");
  EXPECT_EQ(Members().at("孟丙/").group(), Members().at("钱多/").group());
  EXPECT_EQ(Uploaded(list).unchanged_count(), 3);
}

TEST_F(Imports, UndoBringsBackWhatWas) {
  Published(kNew);
  const std::map<std::string, v1::Member> before = Members();
  const v1::Import import =
      Published("姓名,工号,部门,工会小组,手机\n钱多,N1,历史组,数学组,13800000000\n孔乙,N9,,,\n");
  EXPECT_EQ(Counts(import), "2 rows: 1 new, 1 changed, 0 unchanged, 0 refused");
  EXPECT_EQ(Members().at("钱多/N1").group_display_name(), "数学组");
  const Answer tried = Undo(import, "validate_only: true");
  EXPECT_TRUE(tried.status.ok()) << tried.status.error_message();
  EXPECT_EQ(Members().count("孔乙/N9"), 1u);
  const Answer undone = Undo(import);
  ASSERT_TRUE(undone.status.ok()) << LocalizedOf(undone.status);
  const std::map<std::string, v1::Member> after = Members();
  EXPECT_EQ(after.count("孔乙/N9"), 0u);
  EXPECT_EQ(after.at("钱多/N1").dept(), "数学组");
  EXPECT_EQ(after.at("钱多/N1").group_display_name(), "语文组");
  EXPECT_EQ(after.at("钱多/N1").mobile(), before.at("钱多/N1").mobile());
  EXPECT_EQ(after.size(), before.size());
  const v1::Import gone = Get(import.name());
  EXPECT_EQ(gone.state(), v1::IMPORT_STATE_UNDONE);
  EXPECT_EQ(gone.undo_reason(), "名单有误");
  EXPECT_EQ(Undo(gone).reason, "IMPORT_STATE");
  EXPECT_EQ(Verdict(), "");
  // Nobody finds them any more.
  v1::FindMembersResponse found;
  EXPECT_TRUE(found.ParseFromString(
      Ask("MemberService/FindMembers",
          Text<v1::FindMembersRequest>("parent: 'unions/2' query: 'kongyi'"))
          .bytes));
  EXPECT_EQ(found.members_size(), 0);
  // The staff number is free again.
  EXPECT_EQ(Published("姓名,工号\n孔乙,N9\n").new_count(), 1);
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Imports, UndoIsRefusedAfterUse) {
  const v1::Import import = Published("姓名,工号\n孔乙,N9\n孟丙,N8\n");
  v1::RecordVisitRequest visit = Text<v1::RecordVisitRequest>(
      "parent: 'unions/2' occasion: OCCASION_ILLNESS_HOSPITAL "
      "visited_on { year: 2026 month: 11 day: 10 } mode: VISIT_MODE_HOSPITAL place: '市一院' "
      "visitors { guest: '来宾' }");
  visit.set_member(Members().at("孔乙/N9").name());
  ASSERT_TRUE(Ask("CaseService/RecordVisit", visit).status.ok());
  Answer refused = Undo(import);
  EXPECT_EQ(refused.reason, "IMPORT_DEPENDED_ON");
  EXPECT_NE(refused.status.error_message().find("unions/2/members/8 (cases)"), std::string::npos)
      << refused.status.error_message();
  const v1::Import changed = Published("姓名,工号,部门\n孟丙,N8,英语组\n李娜,,英语组\n");
  const Answer other = Undo(import);
  EXPECT_NE(other.status.error_message().find("unions/2/members/9 (members)"), std::string::npos)
      << other.status.error_message();
  // The change of somebody who was changed again stays.
  v1::UpdateMemberRequest update = Text<v1::UpdateMemberRequest>(
      "update_mask { paths: 'dept' } member { dept: '德语组' name: 'unions/2/members/2' }");
  update.mutable_member()->set_etag(Named("李娜").etag());
  ASSERT_TRUE(Ask("MemberService/UpdateMember", update).status.ok());
  EXPECT_EQ(Undo(changed).reason, "IMPORT_DEPENDED_ON");
  EXPECT_EQ(Members().at("孟丙/N8").dept(), "英语组");
}

TEST_F(Imports, PublishRefusesWhatChangedSinceTheCheck) {
  const v1::Import import = Uploaded("姓名,工号,部门\n李娜,,英语组\n孔乙,N9,\n");
  v1::CreateMemberRequest create =
      Text<v1::CreateMemberRequest>("parent: 'unions/2' "
                                    "member { display_name: '别人' staff_no: 'N9' }");
  ASSERT_TRUE(Ask("MemberService/CreateMember", create).status.ok());
  EXPECT_EQ(Publish(import).reason, "ROSTER_CHANGED");
  EXPECT_EQ(Named("李娜").dept(), "");
  EXPECT_EQ(Publish(import, "etag: '9'").reason, "ETAG_MISMATCH");
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Imports, TwoUploadsStandBesideEachOther) {
  const v1::Import first = Uploaded(kNew);
  const v1::Import second = Uploaded(kNew);
  EXPECT_NE(first.name(), second.name());
  ASSERT_TRUE(Publish(first).status.ok());
  EXPECT_EQ(Publish(second).reason, "ROSTER_CHANGED");
  EXPECT_EQ(Publish(first).reason, "ETAG_MISMATCH");
  EXPECT_EQ(Publish(Get(first.name())).reason, "IMPORT_STATE");
  EXPECT_EQ(Members().size(), 10u);
}

TEST_F(Imports, ValidateOnlyKeepsNothing) {
  const auto before = RowCounts(server_.database());
  const v1::Import import = Uploaded(kNew, "validate_only: true");
  EXPECT_EQ(import.name(), "");
  EXPECT_EQ(import.new_count(), 3);
  EXPECT_EQ(RowCounts(server_.database()), before);
  const v1::Import kept = Uploaded(kNew);
  const auto checked = RowCounts(server_.database());
  EXPECT_TRUE(Publish(kept, "validate_only: true").status.ok());
  EXPECT_EQ(RowCounts(server_.database()), checked);
}

TEST_F(Imports, RepeatsAreAnsweredOnce) {
  const v1::Import import = Uploaded(kNew, "request_id: 'u1'");
  EXPECT_EQ(Uploaded(kNew, "request_id: 'u1'").name(), import.name());
  const Answer first = Publish(import, "request_id: 'p1'");
  ASSERT_TRUE(first.status.ok()) << LocalizedOf(first.status);
  EXPECT_EQ(Publish(import, "request_id: 'p1'").bytes, first.bytes);
  EXPECT_EQ(Members().size(), 10u);
}

TEST_F(Imports, UnpublishedFilesGoAfterSevenDays) {
  const v1::Import import = Uploaded(kNew);
  server_.Stop();
  server_.clock().Advance(absl::Hours(24 * 7 + 1));
  server_.Start();
  ASSERT_EQ(server_.server().SweepOnce(), absl::OkStatus());
  const v1::Import gone = Get(import.name());
  EXPECT_EQ(gone.state(), v1::IMPORT_STATE_EXPIRED);
  EXPECT_EQ(gone.columns_size(), 0);
  EXPECT_EQ(Publish(gone).reason, "IMPORT_STATE");
  EXPECT_EQ(Rows(gone), "IMPORT_STATE");
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Imports, NothingOfTheFileStandsOnTheDiskInPlain) {
  Uploaded(kTitles + "钱多,N1,,,,,,,金丝雀路 4711 号\n");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(server_.directory())) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    EXPECT_EQ(bytes.find("金丝雀路"), std::string::npos) << entry.path();
  }
}

}  // namespace
}  // namespace unioncare::testing
