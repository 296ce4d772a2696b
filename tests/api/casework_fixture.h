// A small world in which cases are worked with, and the calls of that work.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {

class Casework : public ::testing::Test {
 protected:
  Casework() : world_(MakeWorld(server_)) {}

  template <class Response>
  Response Do(const char* method, const Message& request, const char* who = "chair") {
    Response response;
    const grpc::Status status = server_.Call(world_.token(who), method, request, &response);
    EXPECT_TRUE(status.ok()) << method << " by " << who << ": " << LocalizedOf(status) << "\n"
                             << request.DebugString();
    return response;
  }
  template <class Request>
  Answer Refused(const char* method, const std::string& text, const char* who = "chair") {
    return Ask(server_, world_.token(who), MethodNamed(method), Text<Request>(text));
  }

  v1::Case Report(const std::string& rest, const char* who = "chair") {
    return Do<v1::ReportCaseResponse>("CaseService/ReportCase",
                                      Text<v1::ReportCaseRequest>("parent: 'unions/2' " + rest),
                                      who)
        .case_();
  }
  v1::RecordVisitResponse Record(const std::string& rest, const char* who = "chair") {
    return Do<v1::RecordVisitResponse>(
        "CaseService/RecordVisit", Text<v1::RecordVisitRequest>("parent: 'unions/2' " + rest), who);
  }
  v1::Case Get(const std::string& name, const char* who = "chair") {
    v1::GetCaseRequest request;
    request.set_name(name);
    return Do<v1::Case>("CaseService/GetCase", request, who);
  }
  std::string GetReason(const std::string& name, const char* who) {
    return Refused<v1::GetCaseRequest>("CaseService/GetCase", "name: '" + name + "'", who).reason;
  }
  // The names of listed cases.
  std::set<std::string> List(const std::string& filter, const char* who = "chair") {
    v1::ListCasesRequest request;
    request.set_parent(kUnion);
    request.set_filter(filter);
    std::set<std::string> names;
    const auto response = Do<v1::ListCasesResponse>("CaseService/ListCases", request, who);
    for (const v1::Case& each : response.cases()) names.insert(each.name());
    return names;
  }
  v1::Case Step(const char* method, const std::string& name, const std::string& rest) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Do<v1::Case>(method, *Parsed(descriptor->input_type(), "name: '" + name + "' " + rest));
  }

  // A case of 王强 in this state, brought there step by step; every one of another occasion.
  std::string CaseIn(v1::CaseState state) {
    static constexpr const char* kOccasions[] = {
        "",          "CHILDBIRTH", "MARRIAGE",  "HARDSHIP",     "EMERGENCY",
        "SURGERY",   "ACCIDENT_INJURY", "CONTRIBUTION", "PREGNANCY_CARE", "ILLNESS_MAJOR"};
    const std::string subject = absl::StrCat("member: 'unions/2/members/3' occasion: OCCASION_",
                                             kOccasions[state],
                                             " event_on { year: 2026 month: 11 day: 18 } ");
    const std::string visit =
        subject + "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOME "
                  "visitors { guest: '来宾' } ";
    const std::string name = Report(subject).name();
    switch (state) {
      case v1::CASE_STATE_VISITED:
      case v1::CASE_STATE_CLOSED:
        Record(visit);
        break;
      case v1::CASE_STATE_FOLLOW_UP:
        Record(visit + "next_contact_on { year: 2026 month: 12 day: 1 }");
        break;
      case v1::CASE_STATE_UNREACHABLE:
        Record(visit + "met: MET_NOBODY");
        break;
      case v1::CASE_STATE_ASSIGNED:
        Step("CaseService/AssignCase", name, "responsible: 'unions/2/members/2'");
        break;
      case v1::CASE_STATE_DECLINED:
        Step("CaseService/DeclineCase", name, "reason: '谢绝'");
        break;
      case v1::CASE_STATE_REJECTED:
        Step("CaseService/RejectCase", name, "reason: '不属实'");
        break;
      case v1::CASE_STATE_CANCELLED:
        Step("CaseService/CancelCase", name, "reason: '误录'");
        break;
      default:
        break;
    }
    if (state == v1::CASE_STATE_CLOSED) {
      DropTasks(name);
      Step("CaseService/CloseCase", name, "result: '已办结'");
    }
    EXPECT_EQ(Get(name).state(), state) << kOccasions[state];
    return name;
  }

  // "KIND STATE outcome" of each task of a case, in the order of making.
  std::vector<std::string> Tasks(const std::string& of_case) {
    v1::ListTasksRequest list;
    list.set_parent(kUnion);
    list.set_filter("case = \"" + of_case + "\"");
    std::vector<std::string> tasks;
    const auto response = Do<v1::ListTasksResponse>("TaskService/ListTasks", list);
    for (const v1::Task& task : response.tasks()) {
      const std::string kind = v1::TaskKind_Name(task.kind()).substr(sizeof("TASK_KIND_") - 1);
      const std::string state = v1::TaskState_Name(task.state()).substr(sizeof("TASK_STATE_") - 1);
      tasks.push_back(absl::StrCat(kind, " ", state, " ", task.outcome()));
    }
    return tasks;
  }

  // What a policy or a visit left to be done is done with.
  void DropTasks(const std::string& of_case) {
    v1::ListTasksRequest list;
    list.set_parent(kUnion);
    const auto tasks = Do<v1::ListTasksResponse>("TaskService/ListTasks", list);
    for (const v1::Task& task : tasks.tasks()) {
      if (task.case_() != of_case || task.state() != v1::TASK_STATE_OPEN) continue;
      v1::DropTaskRequest drop;
      drop.set_name(task.name());
      drop.set_reason("不再需要");
      Do<v1::Task>("TaskService/DropTask", drop);
    }
  }

  TestServer server_;
  World world_;
};

}  // namespace unioncare::testing
