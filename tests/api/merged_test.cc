// One person with two records, through the server: whatever tells of either names the person, and
// whoever counts people counts one.
#include "absl/strings/str_cat.h"
#include "tests/api/casework_fixture.h"
#include "tests/api/upload.h"
#include "tests/support/pictures.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kSource[] = "unions/2/members/6";  // 刘洋, who turns out to be 王强
constexpr char kTarget[] = "unions/2/members/3";

class Merged : public Casework {
 protected:
  v1::MergeMembersRequest Request(const std::string& source, const std::string& target) {
    v1::MergeMembersRequest request;
    request.set_parent(kUnion);
    request.set_source(source);
    request.set_target(target);
    for (const bool of_source : {true, false}) {
      v1::GetMemberRequest get;
      get.set_name(of_source ? source : target);
      (of_source ? request.mutable_source_etag() : request.mutable_target_etag())
          ->assign(Do<v1::Member>("MemberService/GetMember", get).etag());
    }
    request.set_reason("重复登记");
    return request;
  }
  v1::MergeMembersResponse Merge(const std::string& source, const std::string& target) {
    return Do<v1::MergeMembersResponse>("MemberService/MergeMembers", Request(source, target));
  }

  v1::RecordVisitResponse Visit(const std::string& subject, const std::string& more) {
    return Record("member: '" + subject +
                  "' visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOME "
                  "met: MET_MEMBER " +
                  more);
  }

  // People who were met, by the coverage of the whole union.
  int Persons(const char* who) {
    auto request = Text<v1::GetCoverageRequest>(
        "parent: 'unions/2' group_by: COVERAGE_BY_OCCASION "
        "from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 }");
    return Do<v1::GetCoverageResponse>("ReportService/GetCoverage", request, who).total().persons();
  }
};

TEST_F(Merged, ACaseNamesThePersonAndCountsThemOnce) {
  const std::string one =
      Visit(kSource, "occasion: OCCASION_MARRIAGE visitors { guest: '来宾' } needs: '调课'")
          .case_()
          .name();
  Visit(kTarget, "occasion: OCCASION_CHILDBIRTH visitors { guest: '来宾' }");
  EXPECT_EQ(Persons("chair"), 2);
  Merge(kSource, kTarget);
  EXPECT_EQ(Get(one).member(), kTarget);
  EXPECT_EQ(Get(one).member_display_name(), "王强");
  EXPECT_EQ(Persons("chair"), 1);
  v1::GetTaskRequest task;
  task.set_name("unions/2/tasks/1");
  EXPECT_EQ(Do<v1::Task>("TaskService/GetTask", task).member(), kTarget);
  v1::ListTasksRequest tasks;
  tasks.set_parent(kUnion);
  tasks.set_filter(absl::StrCat("member = \"", kTarget, "\""));
  EXPECT_GE(Do<v1::ListTasksResponse>("TaskService/ListTasks", tasks).tasks_size(), 1);
  v1::ListDueRequest due;
  due.set_parent(kUnion);
  due.set_scope(v1::DUE_SCOPE_UNION);
  due.set_days(60);
  const auto items = Do<v1::ListDueResponse>("ReportService/ListDue", due);
  EXPECT_GT(items.items_size(), 0);
  for (const v1::DueItem& item : items.items()) EXPECT_EQ(item.member_display_name(), "王强");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Merged, ALeaderCountsThePersonOnceToo) {
  constexpr char kLiu[] = "unions/2/members/5";
  constexpr char kLi[] = "unions/2/members/2";
  Visit(kLiu, "occasion: OCCASION_MARRIAGE visitors { guest: '来宾' }");
  Visit(kLi, "occasion: OCCASION_CHILDBIRTH visitors { guest: '来宾' }");
  EXPECT_EQ(Persons("leader"), 2);
  Merge(kLiu, kLi);
  EXPECT_EQ(Persons("leader"), 1);
}

TEST_F(Merged, VisitorsAndWhoeverKnewFirstAreNamedAsThePerson) {
  const std::string name =
      Visit("unions/2/members/1", absl::StrCat("occasion: OCCASION_SURGERY visitors { member: '",
                                               kSource, "' } informed_by: '", kSource, "'"))
          .case_()
          .name();
  Merge(kSource, kTarget);
  const v1::Case found = Get(name);
  EXPECT_EQ(found.informed_by(), kTarget);
  EXPECT_EQ(found.informed_by_display_name(), "王强");
  ASSERT_EQ(found.visits_size(), 1);
  EXPECT_EQ(found.visits(0).visitors(0).member(), kTarget);
  EXPECT_EQ(found.visits(0).visitors(0).display_name(), "王强");
}

TEST_F(Merged, TheAnswerCountsEverythingThatWasCarried) {
  const std::string earlier =
      Do<v1::Member>("MemberService/CreateMember",
                     Text<v1::CreateMemberRequest>("parent: 'unions/2' member { display_name: "
                                                   "'刘洋' }"))
          .name();
  Report("member: '" + earlier + "' occasion: OCCASION_CHILDBIRTH");
  EXPECT_EQ(Merge(earlier, kSource).case_count(), 1);
  const std::string of_source =
      Visit(kSource,
            "occasion: OCCASION_MARRIAGE visitors { guest: '来宾' } needs: '调课' promises: '代课'")
          .case_()
          .name();
  DropTasks(of_source);
  v1::UploadAttachmentRequest upload;
  upload.set_parent(of_source);
  upload.set_kind(v1::ATTACHMENT_KIND_PHOTO);
  upload.set_display_name("照片.png");
  EXPECT_EQ(UploadFile(server_, world_.token("chair"), "AttachmentService/UploadAttachment", upload,
                       Png(2, 2))
                .reason,
            "");
  Do<v1::FamilyMember>(
      "MemberService/CreateFamilyMember",
      Text<v1::CreateFamilyMemberRequest>(absl::StrCat(
          "parent: '", kSource, "' family_member { relation: RELATION_SPOUSE case: '", of_source,
          "' }")));
  const int tasks = static_cast<int>(Tasks(of_source).size());
  EXPECT_GE(tasks, 2) << "also what is done with comes along";
  const v1::MergeMembersResponse merged = Merge(kSource, kTarget);
  EXPECT_EQ(merged.case_count(), 2) << "with that of the record that was merged before";
  EXPECT_EQ(merged.task_count(), tasks);
  EXPECT_EQ(merged.family_count(), 1);
  EXPECT_EQ(merged.attachment_count(), 1);
}

TEST_F(Merged, WorkOfTheSourceIsHandedOverFirstAndTheRefusalSaysHowMuch) {
  const std::string name =
      Report("member: 'unions/2/members/1' occasion: OCCASION_MARRIAGE").name();
  Step("CaseService/AssignCase", name, absl::StrCat("responsible: '", kSource, "'"));
  Do<v1::Task>("TaskService/CreateTask",
               Text<v1::CreateTaskRequest>(absl::StrCat(
                   "parent: 'unions/2' task { case: '", name, "' kind: TASK_KIND_NEED content: "
                   "'调课' responsible: '", kSource, "' }")));
  const Answer refused =
      Ask(server_, world_.token("chair"), MethodNamed("MemberService/MergeMembers"),
          Request(kSource, kTarget));
  EXPECT_EQ(refused.reason, "MERGE_OPEN_WORK");
  EXPECT_EQ(ErrorInfoOf(refused.status).metadata().at("count"), "2");
  Do<v1::HandOverWorkResponse>(
      "TaskService/HandOverWork",
      Text<v1::HandOverWorkRequest>(absl::StrCat("parent: 'unions/2' from: '", kSource, "' to: '",
                                                 kTarget, "'")));
  Merge(kSource, kTarget);
  // From now on the old record stands for the person, also where work is given to somebody.
  const auto task = Do<v1::Task>(
      "TaskService/CreateTask",
      Text<v1::CreateTaskRequest>(absl::StrCat("parent: 'unions/2' task { case: '", name,
                                               "' kind: TASK_KIND_NEED content: '代课' "
                                               "responsible: '",
                                               kSource, "' }")));
  EXPECT_EQ(task.responsible(), kTarget);
  const auto handed = Do<v1::HandOverWorkResponse>(
      "TaskService/HandOverWork",
      Text<v1::HandOverWorkRequest>(absl::StrCat("parent: 'unions/2' from: '", kSource,
                                                 "' to: 'unions/2/members/2'")));
  EXPECT_EQ(handed.case_count(), 1);
  EXPECT_EQ(handed.task_count(), 2);
}

TEST_F(Merged, AnOpenCaseOfARecordThatWasMergedBeforeIsThePersonsToo) {
  const std::string third =
      Do<v1::Member>("MemberService/CreateMember",
                     Text<v1::CreateMemberRequest>("parent: 'unions/2' member { display_name: "
                                                   "'刘洋' }"))
          .name();
  Report("member: '" + third + "' occasion: OCCASION_CHILDBIRTH");
  Merge(third, kSource);
  Report(absl::StrCat("member: '", kTarget, "' occasion: OCCASION_CHILDBIRTH"));
  EXPECT_EQ(Ask(server_, world_.token("chair"), MethodNamed("MemberService/MergeMembers"),
                Request(kSource, kTarget))
                .reason,
            "MERGE_OPEN_CASES");
}

}  // namespace
}  // namespace unioncare::testing
