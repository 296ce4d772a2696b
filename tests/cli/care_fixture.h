// The client in the process of the test, on a server that says what it is told.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "client/cli.h"
#include "tests/cli/fake_server.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::client {

inline v1::Member Person(int number, const std::string& name, const std::string& staff_no,
                         const std::string& group) {
  v1::Member member;
  member.set_name(absl::StrCat("unions/1/members/", number));
  member.set_display_name(name);
  member.set_staff_no(staff_no);
  member.set_group_display_name(group);
  return member;
}

// The client in this process, on a fake server that knows a few people.
class Cli : public testing::Test {
 protected:
  Cli() {
    environment_ = {{"CARE_SERVER", server_.address()}, {"CARE_TOKEN", "secret"}};
    server_.On<v1::GetUserRequest>("GetUser", [](const v1::GetUserRequest&) {
      v1::User user;
      user.set_name("users/3");
      user.set_display_name("陈静");
      user.add_grants()->set_role(v1::ROLE_CHAIR);
      user.mutable_grants(0)->set_union_("unions/1");
      return user;
    });
    server_.On<v1::FindMembersRequest>(
        "FindMembers", [this](const v1::FindMembersRequest& request) {
          v1::FindMembersResponse response;
          for (const v1::Member& member : people_) {
            if (absl::StartsWith(member.display_name(), request.query()) ||
                member.staff_no() == request.query()) {
              *response.add_members() = member;
            }
          }
          return response;
        });
    server_.On<v1::RecordVisitRequest>("RecordVisit", [](const v1::RecordVisitRequest& request) {
      v1::RecordVisitResponse response;
      v1::Case& record = *response.mutable_case_();
      record.set_name("unions/1/cases/7");
      record.set_case_no("2026-1-0007");
      record.set_member_display_name("张伟");
      record.set_occasion(request.occasion());
      *record.mutable_event_on() = request.visited_on();
      record.set_event_on_assumed(true);
      *response.mutable_visit()->mutable_visited_on() = request.visited_on();
      return response;
    });
  }

  int Run(std::vector<std::string> arguments, const std::string& input = "",
          bool terminal = false) {
    std::vector<const char*> argv = {"care"};
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::istringstream in(input);
    std::ostringstream out, err;
    Streams streams{
        .in = in,
        .out = out,
        .err = err,
        .in_is_terminal = terminal,
        .out_is_terminal = terminal,
        .err_is_terminal = terminal,
        .environment = [this](const std::string& name) -> std::optional<std::string> {
          const auto found = environment_.find(name);
          return found == environment_.end() ? std::nullopt : std::optional(found->second);
        },
        .today = [] { return absl::CivilDay(2026, 11, 21); },
        .pause = [this](absl::Duration pause) { paused_ += pause; },
    };
    environment_["NO_COLOR"] = "1";
    const int code = RunCare(static_cast<int>(argv.size()), argv.data(), streams);
    out_ = out.str();
    err_ = err.str();
    return code;
  }

  std::vector<std::string> Visit(const std::string& member, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"visit",
                                          "record",
                                          "--member=" + member,
                                          "--occasion=illness-hospital",
                                          "--mode=hospital",
                                          "--visitors=李娜",
                                          "--visited-on=2026-11-20"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }

  FakeServer server_;
  std::vector<v1::Member> people_ = {
      Person(5, "张伟", "T005", "数学组"), Person(6, "张伟民", "T006", "语文组"),
      Person(7, "李娜", "T007", "数学组"), Person(8, "王强", "T008", "数学组")};
  std::map<std::string, std::string> environment_;
  absl::Duration paused_;
  std::string out_, err_;
};

}  // namespace unioncare::client
