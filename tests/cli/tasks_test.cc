// Tasks, the handover and can-i on the command line.
#include "unioncare/v1/tasks.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;

class TaskVerbs : public Cli {
 protected:
  TaskVerbs() {
    server_.On<v1::GetTaskRequest>("GetTask", [](const v1::GetTaskRequest& request) {
      v1::Task task;
      task.set_name(request.name());
      task.set_case_("unions/1/cases/7");
      task.set_etag("v3");
      return task;
    });
    server_.On<v1::UpdateTaskRequest>(
        "UpdateTask", [](const v1::UpdateTaskRequest& request) { return request.task(); });
    server_.On<v1::CompleteTaskRequest>("CompleteTask", [](const v1::CompleteTaskRequest&) {
      return v1::CompleteTaskResponse();
    });
  }
};

TEST_F(TaskVerbs, AVisitIsNamedByItsNumberInTheCaseOfTheTask) {
  ASSERT_EQ(Run({"task", "done", "12", "--visit=2"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::CompleteTaskRequest>("CompleteTask").visit(),
            "unions/1/cases/7/visits/2");
  ASSERT_EQ(Run({"task", "done", "12", "--visit=unions/1/cases/9/visits/1"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::CompleteTaskRequest>("CompleteTask").visit(),
            "unions/1/cases/9/visits/1");
}

TEST_F(TaskVerbs, AssignChangesWhatWasGivenAndReadsTheEtagWhenItHasNone) {
  ASSERT_EQ(Run({"task", "assign", "12", "--to=李娜"}), 0) << err_;
  auto request = server_.Last<v1::UpdateTaskRequest>("UpdateTask");
  EXPECT_EQ(request.task().name(), "unions/1/tasks/12");
  EXPECT_EQ(request.task().responsible(), "unions/1/members/7");
  EXPECT_EQ(request.task().etag(), "v3");
  ASSERT_EQ(request.update_mask().paths_size(), 1);
  EXPECT_EQ(request.update_mask().paths(0), "responsible");
  ASSERT_EQ(Run({"task", "assign", "12", "--due-on=2026-12-01", "--etag=v9"}), 0) << err_;
  request = server_.Last<v1::UpdateTaskRequest>("UpdateTask");
  EXPECT_EQ(request.task().etag(), "v9");
  EXPECT_EQ(request.update_mask().paths(0), "due_on");
  EXPECT_EQ(Run({"task", "assign", "12"}), 2);
}

TEST_F(TaskVerbs, CanINamesTheMethodOfACommandAndSaysNoWithItsExitCode) {
  server_.On<v1::TestPermissionRequest>(
      "TestPermission", [](const v1::TestPermissionRequest& request) {
        v1::TestPermissionResponse response;
        response.set_allowed(request.method() == "CaseService/RecordVisit");
        response.add_roles(v1::ROLE_CHAIR);
        return response;
      });
  const auto asked = [&] {
    return server_.Last<v1::TestPermissionRequest>("TestPermission").method();
  };
  EXPECT_EQ(Run({"can-i", "visit", "record"}), 0) << err_;
  EXPECT_EQ(asked(), "CaseService/RecordVisit");
  EXPECT_EQ(Run({"can-i", "visit.record"}), 0) << err_;
  EXPECT_EQ(asked(), "CaseService/RecordVisit");
  EXPECT_EQ(Run({"can-i", "case.reveal"}), 4) << err_;
  EXPECT_EQ(asked(), "CaseService/RevealCase");
  EXPECT_EQ(Run({"can-i", "Some/Method"}), 4) << "what it does not know, the server may";
  EXPECT_EQ(asked(), "Some/Method");
  EXPECT_EQ(Run({"can-i", "visit", "recrod"}), 2);
  EXPECT_THAT(err_, HasSubstr("visit record"));
}

TEST_F(TaskVerbs, ARoleIsShownWithItsTermAndItsLender) {
  server_.On<v1::GetUserRequest>("GetUser", [](const v1::GetUserRequest&) {
    v1::User user;
    v1::RoleGrant* grant = user.add_grants();
    grant->set_role(v1::ROLE_GROUP_LEADER);
    grant->set_union_("unions/1");
    grant->set_group("unions/1/groups/3");
    grant->mutable_from_on()->set_year(2026);
    grant->mutable_from_on()->set_month(11);
    grant->mutable_from_on()->set_day(1);
    *grant->mutable_to_on() = grant->from_on();
    grant->set_lender("users/4");
    grant->set_lender_display_name("李娜");
    return user;
  });
  ASSERT_EQ(Run({"user", "get"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("unions/1/groups/3（2026-11-01 至 2026-11-01，李娜 委托）"));
  ASSERT_EQ(Run({"user", "get", "--lang=en"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("unions/1/groups/3 (2026-11-01 to 2026-11-01, lent by 李娜)"));
}

}  // namespace
}  // namespace unioncare::client
