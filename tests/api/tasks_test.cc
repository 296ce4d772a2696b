// Tasks and the handover of work, through the server.
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Tasks : public ::testing::Test {
 protected:
  Tasks() : world_(MakeFullWorld(server_)) {}

  Answer Send(const char* method, const std::string& who, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Ask(server_, world_.token(who), descriptor, *Parsed(descriptor->input_type(), request));
  }
  std::string Reason(const char* method, const std::string& who, const std::string& request) {
    return Send(method, who, request).reason;
  }
  template <class Response>
  Response Call(const char* method, const std::string& who, const std::string& request) {
    const Answer answer = Send(method, who, request);
    EXPECT_TRUE(answer.status.ok())
        << method << " " << request << ": " << answer.status.error_message();
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }

  // A need of 张伟, for 李娜 to see to.
  v1::Task Add(const std::string& more = "responsible: 'unions/2/members/2'",
               const std::string& who = "chair") {
    return Call<v1::Task>("TaskService/CreateTask", who,
                          absl::StrCat("parent: 'unions/2' task { case: 'unions/2/cases/1' "
                                       "kind: TASK_KIND_NEED content: '想调课' ",
                                       more, " }"));
  }
  v1::Task Get(const std::string& name, const std::string& who = "chair") {
    return Call<v1::Task>("TaskService/GetTask", who, "name: '" + name + "'");
  }
  std::string Listed(const std::string& filter, const std::string& who = "chair") {
    v1::ListTasksRequest request;
    request.set_parent(kUnion);
    request.set_page_size(1);
    request.set_filter(filter);
    std::vector<std::string> numbers;
    do {
      v1::ListTasksResponse page;
      const grpc::Status status =
          server_.Call(world_.token(who), "TaskService/ListTasks", request, &page);
      EXPECT_TRUE(status.ok()) << status.error_message();
      for (const v1::Task& task : page.tasks()) {
        numbers.push_back(task.name().substr(std::string("unions/2/tasks/").size()));
      }
      request.set_page_token(page.next_page_token());
    } while (!request.page_token().empty());
    return absl::StrJoin(numbers, " ");
  }
  void Restrict(const std::string& name) {
    const auto of = Call<v1::Case>("CaseService/GetCase", "chair", "name: '" + name + "'");
    Call<v1::Case>("CaseService/UpdateCase", "chair",
                   absl::StrCat("case { name: '", name, "' restricted: true etag: '", of.etag(),
                                "' } update_mask { paths: 'restricted' }"));
  }

  TestServer server_;
  World world_;
};

TEST_F(Tasks, ANeedIsTrackedToItsEnd) {
  const v1::Task task = Add("responsible: 'unions/2/members/2' " +
                            std::string("due_on { year: 2026 month: 12 day: 1 }"));
  EXPECT_EQ(task.member_display_name(), "张伟");
  EXPECT_EQ(task.responsible_display_name(), "李娜");
  EXPECT_EQ(task.state(), v1::TASK_STATE_OPEN);
  EXPECT_EQ(task.case_no(), "2026-2-0001");
  EXPECT_EQ(task.created_by(), "users/2");
  EXPECT_EQ(Reason("TaskService/CompleteTask", "chair", "name: '" + task.name() + "'"),
            "FIELD_REQUIRED");
  const auto done = Call<v1::CompleteTaskResponse>("TaskService/CompleteTask", "leader",
                                                   "name: '" + task.name() + "' outcome: '已调课'");
  EXPECT_EQ(done.task().state(), v1::TASK_STATE_DONE);
  EXPECT_EQ(done.task().outcome(), "已调课");
  EXPECT_EQ(done.task().ended_by(), "users/5");
  EXPECT_FALSE(done.has_next());
  for (const char* method : {"TaskService/CompleteTask", "TaskService/DropTask"}) {
    EXPECT_EQ(Reason(method, "chair",
                     "name: '" + task.name() + "' " +
                         (absl::StrContains(method, "Drop") ? "reason" : "outcome") + ": '再来'"),
              "TASK_ENDED");
  }
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Tasks, ATaskIsRefusedWithItsReason) {
  const auto add = [&](const std::string& task) {
    return Reason("TaskService/CreateTask", "chair",
                  "parent: 'unions/2' task { " + task + " } validate_only: true");
  };
  const std::string of = "case: 'unions/2/cases/1' ";
  EXPECT_EQ(add(of + "kind: TASK_KIND_NEED content: '调课'"), "");
  EXPECT_EQ(add("kind: TASK_KIND_NEED content: '调课'"), "FIELD_REQUIRED");
  EXPECT_EQ(add(of + "content: '调课'"), "FIELD_REQUIRED");
  EXPECT_EQ(add(of + "kind: TASK_KIND_NEED"), "FIELD_REQUIRED");
  EXPECT_EQ(add(of + "kind: TASK_KIND_FOLLOW_UP"), "FIELD_REQUIRED");
  EXPECT_EQ(add("case: 'unions/2/cases/99' kind: TASK_KIND_NEED content: '调课'"), "NOT_FOUND");
  EXPECT_EQ(add("case: 'unions/3/cases/1' kind: TASK_KIND_NEED content: '调课'"), "OTHER_UNION");
  const std::string need = of + "kind: TASK_KIND_NEED content: '调课' ";
  EXPECT_EQ(add(need + "responsible: 'unions/2/members/99'"), "NOT_FOUND");
  EXPECT_EQ(add(need + "responsible: 'unions/2/members/1'"), "VISITOR_IS_SUBJECT");
  EXPECT_EQ(add(need + "due_on { year: 2026 month: 11 day: 20 }"), "DATE_TOO_OLD");
  EXPECT_EQ(add(need + "due_on { year: 2026 month: 11 day: 21 }"), "");
  EXPECT_EQ(add(need + "due_on { year: 2030 month: 1 day: 1 }"), "DATE_IN_FUTURE");
  EXPECT_EQ(add(need + "repeat_days: 7"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(add(need + "state: TASK_STATE_DONE outcome: 'x'"), "") << "what only the server sets";
  const auto of_case = Call<v1::Case>("CaseService/GetCase", "chair", "name: 'unions/2/cases/2'");
  Call<v1::Case>("CaseService/CancelCase", "chair",
                 "name: 'unions/2/cases/2' reason: '误报' etag: '" + of_case.etag() + "'");
  EXPECT_EQ(add("case: 'unions/2/cases/2' kind: TASK_KIND_NEED content: '调课'"), "CASE_ENDED");
}

TEST_F(Tasks, AFollowUpEndsWithAContactAndARepeatingOneGoesOn) {
  const auto follow_up = Call<v1::Task>(
      "TaskService/CreateTask", "chair",
      "parent: 'unions/2' task { case: 'unions/2/cases/2' kind: TASK_KIND_FOLLOW_UP repeat_days: "
      "30 due_on { year: 2026 month: 11 day: 22 } }");
  const std::string name = "name: '" + follow_up.name() + "' ";
  EXPECT_EQ(Reason("TaskService/CompleteTask", "chair", name + "outcome: '问过了'"),
            "FIELD_REQUIRED");
  EXPECT_EQ(
      Reason("TaskService/CompleteTask", "chair", name + "visit: 'unions/2/cases/2/visits/9'"),
      "NOT_FOUND");
  EXPECT_EQ(
      Reason("TaskService/CompleteTask", "chair", name + "visit: 'unions/2/cases/1/visits/1'"),
      "NOT_FOUND")
      << "of another case";
  // The visit that answers it ends it by itself.
  const auto visited = Call<v1::RecordVisitResponse>(
      "CaseService/RecordVisit", "chair",
      "parent: 'unions/2' member: 'unions/2/members/3' case: 'unions/2/cases/2' occasion: "
      "OCCASION_ILLNESS_HOSPITAL visited_on { year: 2026 month: 11 day: 21 } "
      "event_on { year: 2026 month: 10 day: 10 } mode: VISIT_MODE_PHONE met: MET_MEMBER "
      "visitors { guest: '来宾' }");
  const v1::Task ended = Get(follow_up.name());
  EXPECT_EQ(ended.state(), v1::TASK_STATE_DONE);
  EXPECT_EQ(ended.visit(), visited.visit().name());
  const std::string open = Listed("case = \"unions/2/cases/2\" AND state = open");
  const v1::Task next = Get("unions/2/tasks/" + open);
  EXPECT_EQ(next.kind(), v1::TASK_KIND_FOLLOW_UP);
  EXPECT_EQ(next.due_on().month(), 12);
  EXPECT_EQ(next.due_on().day(), 21);
  EXPECT_EQ(next.repeat_days(), 30);
  // By hand a visit ends what it would have ended by itself: not the next one, which asks for a
  // later contact, but one that was made afterwards. Its next comes as well.
  const std::string with_visit = "visit: '" + visited.visit().name() + "'";
  EXPECT_EQ(Reason("TaskService/CompleteTask", "chair",
                   "name: '" + next.name() + "' " + with_visit),
            "DATE_TOO_OLD");
  const auto made = Call<v1::Task>(
      "TaskService/CreateTask", "chair",
      "parent: 'unions/2' task { case: 'unions/2/cases/2' kind: TASK_KIND_FOLLOW_UP "
      "repeat_days: 30 due_on { year: 2026 month: 11 day: 22 } }");
  const auto done = Call<v1::CompleteTaskResponse>("TaskService/CompleteTask", "chair",
                                                   "name: '" + made.name() + "' " + with_visit);
  EXPECT_EQ(done.next().due_on().day(), 21);
  EXPECT_NE(done.next().name(), made.name());
}

TEST_F(Tasks, NeedsAndPromisesOfAVisitBecomeTasks) {
  Call<v1::RecordVisitResponse>(
      "CaseService/RecordVisit", "chair",
      "parent: 'unions/2' member: 'unions/2/members/2' occasion: OCCASION_TALK "
      "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_WORKPLACE "
      "visitors { guest: '来宾' } needs: '想调课' promises: '联系教务处' "
      "next_contact_on { year: 2026 month: 11 day: 27 }");
  EXPECT_EQ(Listed("member = \"unions/2/members/2\""), "2 3 4");
  EXPECT_EQ(Get("unions/2/tasks/2").kind(), v1::TASK_KIND_NEED);
  EXPECT_EQ(Get("unions/2/tasks/3").content(), "联系教务处");
  EXPECT_EQ(Get("unions/2/tasks/4").due_on().day(), 27);
}

TEST_F(Tasks, ATaskIsGivenToSomebodyElseByWhoeverReadItLast) {
  const v1::Task task = Add();
  const auto update = [&](const std::string& changes, const std::string& etag,
                          const std::string& paths, const std::string& who = "chair") {
    return Reason("TaskService/UpdateTask", who,
                  absl::StrCat("task { name: '", task.name(), "' ", changes, " etag: '", etag,
                               "' } update_mask { paths: '", paths, "' }"));
  };
  const std::string to_wang = "responsible: 'unions/2/members/3'";
  EXPECT_EQ(update(to_wang, "", "responsible"), "FIELD_REQUIRED");
  EXPECT_EQ(update(to_wang, "x", "responsible"), "ETAG_MISMATCH");
  EXPECT_EQ(update(to_wang, task.etag(), "content"), "UPDATE_MASK_UNKNOWN");
  EXPECT_EQ(update("responsible: 'unions/2/members/1'", task.etag(), "responsible"),
            "VISITOR_IS_SUBJECT");
  EXPECT_EQ(update(to_wang, task.etag(), "responsible", "leader"), "PERMISSION_MISSING");
  EXPECT_EQ(update(to_wang, task.etag(), "responsible"), "");
  EXPECT_EQ(update("", task.etag(), "due_on"), "ETAG_MISMATCH") << "it has changed since";
  EXPECT_EQ(Get(task.name()).responsible_display_name(), "王强");
  EXPECT_EQ(update("", Get(task.name()).etag(), "responsible"), "");
  EXPECT_EQ(Get(task.name()).responsible(), "");
}

TEST_F(Tasks, OfTwoWhoEndATaskAtOnceOneDoes) {
  const v1::Task task = Add();
  std::vector<std::string> reasons(2);
  std::vector<std::thread> callers;
  for (int i = 0; i < 2; ++i) {
    callers.emplace_back([&, i] {
      reasons[i] = Reason("TaskService/CompleteTask", i == 0 ? "chair" : "leader",
                          "name: '" + task.name() + "' outcome: '已调课'");
    });
  }
  for (std::thread& caller : callers) caller.join();
  std::sort(reasons.begin(), reasons.end());
  EXPECT_EQ(reasons, (std::vector<std::string>{"", "TASK_ENDED"}));
}

TEST_F(Tasks, ListsAreFilteredAndHoldWhatTheCallerSees) {
  Add("due_on { year: 2026 month: 12 day: 1 }");
  Add("responsible: 'unions/2/members/3'");
  EXPECT_EQ(Listed(""), "1 2 3");
  EXPECT_EQ(Listed("kind = need"), "1 2 3");
  EXPECT_EQ(Listed("kind = need AND state != open"), "");
  EXPECT_EQ(Listed("case = \"unions/2/cases/5\""), "1");
  EXPECT_EQ(Listed("member = \"unions/2/members/1\""), "2 3");
  EXPECT_EQ(Listed("responsible = \"unions/2/members/3\" AND state = open"), "3");
  EXPECT_EQ(Listed("responsible = \"unions/2/members/3\""), "3");
  EXPECT_EQ(Listed("kind = need AND due_on <= 2026-12-01"), "2");
  EXPECT_EQ(Listed("due_on = 2026-12-06"), "1 3") << "without a day: in fifteen days";
  EXPECT_EQ(Listed("", "leader"), "2 3");
  EXPECT_EQ(Listed("", "women"), "1");
  EXPECT_EQ(Listed("", "retiree"), "");
  EXPECT_EQ(Listed("", "auditor"), "1 2 3");
  EXPECT_EQ(Reason("TaskService/ListTasks", "chair", "parent: 'unions/2' filter: 'case = 1'"),
            "FILTER_VALUE_INVALID");
  EXPECT_EQ(Reason("TaskService/ListTasks", "accountant", "parent: 'unions/2'"),
            "PERMISSION_MISSING");
}

TEST_F(Tasks, WhatATaskOfARestrictedCaseSaysIsForThoseWhoCarryIt) {
  const v1::Task task = Add();
  Restrict("unions/2/cases/1");
  EXPECT_EQ(Get(task.name()).content(), "想调课");
  const v1::Task outside = Get(task.name(), "committee");
  EXPECT_EQ(outside.content(), "");
  EXPECT_TRUE(outside.content_withheld());
  EXPECT_EQ(outside.responsible_display_name(), "李娜");
  EXPECT_EQ(Reason("TaskService/CompleteTask", "committee",
                   "name: '" + task.name() + "' outcome: '已调课'"),
            "CASE_RESTRICTED");
  EXPECT_EQ(Reason("TaskService/CreateTask", "committee",
                   "parent: 'unions/2' task { case: 'unions/2/cases/1' kind: TASK_KIND_NEED "
                   "content: '调课' }"),
            "CASE_RESTRICTED");
  EXPECT_EQ(Reason("TaskService/DropTask", "committee", "name: '" + task.name() + "' reason: 'x'"),
            "CASE_RESTRICTED");
  EXPECT_EQ(Listed("kind = need", "committee"), "1 2") << "that there is one is no secret";
}

TEST_F(Tasks, AllOpenWorkOfOnePersonGoesToAnother) {
  for (const char* of : {"unions/2/cases/1", "unions/2/cases/2", "unions/2/cases/4"}) {
    Call<v1::Case>("CaseService/AssignCase", "chair",
                   absl::StrCat("name: '", of, "' responsible: 'unions/2/members/2'"));
  }
  Add();  // of 李娜
  Add("responsible: 'unions/2/members/4'");
  const auto hand = [&](const std::string& more) {
    return Call<v1::HandOverWorkResponse>(
        "TaskService/HandOverWork", "chair",
        "parent: 'unions/2' from: 'unions/2/members/2' to: 'unions/2/members/3' " + more);
  };
  EXPECT_EQ(hand("validate_only: true").case_count(), 2);
  EXPECT_EQ(Get("unions/2/tasks/2").responsible_display_name(), "李娜") << "it was only tried";
  const auto answer = hand("");
  EXPECT_EQ(answer.case_count(), 2);
  EXPECT_EQ(answer.task_count(), 1);
  EXPECT_EQ(answer.kept_back_count(), 1) << "case 2 is about 王强";
  ASSERT_EQ(answer.work_size(), 3);
  EXPECT_EQ(answer.work(0).name(), "unions/2/cases/1");
  EXPECT_EQ(answer.work(0).member_display_name(), "张伟");
  EXPECT_EQ(answer.work(1).name(), "unions/2/cases/4");
  EXPECT_EQ(answer.work(2).name(), "unions/2/tasks/2");
  EXPECT_EQ(answer.work(2).kind(), v1::TASK_KIND_NEED);
  EXPECT_EQ(answer.grants_size(), 0);
  EXPECT_EQ(Get("unions/2/tasks/2").responsible_display_name(), "王强");
  EXPECT_EQ(Get("unions/2/tasks/3").responsible_display_name(), "赵敏");
  const auto of = [&](const std::string& name) {
    return Call<v1::Case>("CaseService/GetCase", "chair", "name: '" + name + "'").responsible();
  };
  EXPECT_EQ(of("unions/2/cases/1"), "unions/2/members/3");
  EXPECT_EQ(of("unions/2/cases/2"), "unions/2/members/2");
  EXPECT_EQ(hand("").case_count(), 0) << "nothing is left";
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Tasks, AHandoverIsRefusedWithItsReason) {
  const auto hand = [&](const std::string& request, const char* who = "chair") {
    return Reason("TaskService/HandOverWork", who, "parent: 'unions/2' " + request);
  };
  EXPECT_EQ(hand("from: 'unions/2/members/2' to: 'unions/2/members/99'"), "NOT_FOUND");
  EXPECT_EQ(hand("from: 'unions/2/members/99' to: 'unions/2/members/2'"), "NOT_FOUND");
  EXPECT_EQ(hand("from: 'unions/2/members/2' to: 'unions/3/members/1'"), "OTHER_UNION");
  EXPECT_EQ(hand("from: 'unions/2/members/2' to: 'unions/2/members/2'"), "HANDOVER_TO_SELF");
  EXPECT_EQ(hand("from: 'unions/2/members/2'"), "FIELD_REQUIRED");
  EXPECT_EQ(hand("from: 'unions/2/members/2' to: 'unions/2/members/6' with_roles: true"),
            "SUCCESSOR_WITHOUT_USER");
  EXPECT_EQ(hand("from: 'unions/2/members/2' to: 'unions/2/members/3'", "committee"),
            "PERMISSION_MISSING");
}

TEST_F(Tasks, TheLeadOfAGroupGoesWithTheWorkWhenAsked) {
  // One 刘洋 leads a group, the other has an account.
  const auto user = [&](const char* name, const char* member, const char* grant) {
    return Call<v1::User>("UserService/CreateUser", "chair",
                          absl::StrCat("parent: 'unions/2' user { display_name: '", name,
                                       "' member: '", member, "' } grant { ", grant, " }"))
        .name();
  };
  const std::string leaver =
      user("刘洋", "unions/2/members/5", "role: ROLE_GROUP_LEADER group: 'unions/2/groups/2'");
  const std::string successor = user("刘洋", "unions/2/members/6", "role: ROLE_MEMBER");
  const auto answer = Call<v1::HandOverWorkResponse>(
      "TaskService/HandOverWork", "chair",
      "parent: 'unions/2' from: 'unions/2/members/5' to: 'unions/2/members/6' with_roles: true");
  ASSERT_EQ(answer.grants_size(), 2) << "of both accounts of one person";
  EXPECT_EQ(answer.grants(0).group(), "unions/2/groups/1");
  EXPECT_EQ(answer.grants(1).group(), "unions/2/groups/2");
  EXPECT_EQ(answer.grants(0).from_on().day(), 21);
  const auto get = [&](const std::string& name) {
    return Call<v1::User>("UserService/GetUser", "admin", "name: '" + name + "'");
  };
  EXPECT_EQ(get(leaver).grants_size(), 0);
  EXPECT_EQ(get("users/5").grants_size(), 0);
  ASSERT_EQ(get(successor).grants_size(), 3);
  EXPECT_EQ(get(successor).grants(0).role(), v1::ROLE_GROUP_LEADER);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""), "");
}

}  // namespace
}  // namespace unioncare::testing
