// Starts a server as a process of its own, and draws the requests that load it.
#include "tests/bench/subject.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "service/base/status.h"
#include "tests/bench/birthdays.h"
#include "tests/bench/money.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::bench {
namespace {

std::string Bearer(const std::string& token) {
  return absl::StrCat("Bearer ", token);
}

}  // namespace

absl::StatusOr<std::unique_ptr<Subject>> Subject::Start(const std::string& directory,
                                                        bool group_commit) {
  auto subject = std::unique_ptr<Subject>(new Subject);
  ASSIGN_OR_RETURN(subject->world_, ReadWorld(directory));
  subject->visit_ = subject->world_.visits;
  std::vector<std::string> arguments = {"--role=serve", absl::StrCat("--data=", directory)};
  if (!group_commit) arguments.push_back("--commit-each");
  ASSIGN_OR_RETURN(Child child, Child::Start(arguments, directory + "/log.txt"));
  subject->child_ = std::make_unique<Child>(std::move(child));
  ASSIGN_OR_RETURN(const std::string address, subject->child_->ReadLine());
  subject->address_ = address;
  subject->client_ = std::make_unique<LoadClient>(address);
  return subject;
}

Target Subject::Visits(const char* method) {
  return {.method = method, .token = Bearer(world_.token), .next = [this] {
            return BufferOf(VisitNumber(visit_.fetch_add(1), absl::ToUnixMillis(absl::Now())));
          }};
}

Target Subject::Cases() {
  return {.method = "/unioncare.v1.CaseService/GetCase",
          .token = Bearer(world_.token),
          .next = [this] {
            v1::GetCaseRequest request;
            request.set_name(absl::StrCat("unions/1/cases/", 1 + Draw(world_.cases)));
            return BufferOf(request);
          }};
}

Target Subject::Names() {
  return {.method = "/unioncare.v1.MemberService/FindMembers",
          .token = Bearer(world_.directory_token),
          .next = [this] {
            v1::FindMembersRequest request;
            request.set_parent("unions/2");
            // The given name: two characters of three bytes, behind the surname.
            const std::string name =
                MemberNumber(Draw(world_.directory), 1, "unions/2").display_name();
            request.set_query(name.substr(3));
            return BufferOf(request);
          }};
}

Target Subject::Pages() {
  return {
      .method = "/unioncare.v1.CaseService/ListCases", .token = Bearer(world_.token), .next = [] {
        v1::ListCasesRequest request;
        request.set_parent("unions/1");
        return BufferOf(request);
      }};
}

Target Subject::Due() {
  return {.method = "/unioncare.v1.ReportService/ListDue",
          .token = Bearer(world_.token),
          .next = [] {
            v1::ListDueRequest request;
            request.set_parent("unions/1");
            return BufferOf(request);
          }};
}

Target Subject::Birthdays() {
  return {.method = "/unioncare.v1.BirthdayService/ListUpcomingBirthdays",
          .token = Bearer(world_.directory_token),
          .next = [] {
            v1::ListUpcomingBirthdaysRequest request;
            request.set_parent("unions/2");
            return BufferOf(request);
          }};
}

absl::StatusOr<Sample> Subject::AllBirthdays() {
  return StreamBirthdays(address_, Bearer(world_.directory_token));
}

Target Subject::Coverage() {
  return {.method = "/unioncare.v1.ReportService/GetCoverage",
          .token = Bearer(world_.token),
          .next = [] {
            v1::GetCoverageRequest request;
            request.set_parent("unions/1");
            request.mutable_from()->set_year(2020);
            request.mutable_to()->set_year(2029);
            for (v1::Date* date : {request.mutable_from(), request.mutable_to()}) {
              date->set_month(1);
              date->set_day(1);
            }
            return BufferOf(request);
          }};
}

Target Subject::Requests() {
  return {.method = kRequestDisbursement, .token = Bearer(world_.token), .next = [this] {
            return BufferOf(RequestNumber(asked_.fetch_add(1), absl::ToUnixMillis(absl::Now())));
          }};
}

Target Subject::Balance() {
  return {.method = "/unioncare.v1.FundService/GetFund", .token = Bearer(world_.token), .next = [] {
            v1::GetFundRequest request;
            request.set_name("unions/1/funds/1");
            return BufferOf(request);
          }};
}

Target Subject::Named(absl::string_view name) {
  if (name == "get-case") return Cases();
  if (name == "find-members") return Names();
  if (name == "list-cases") return Pages();
  if (name == "due") return Due();
  if (name == "coverage") return Coverage();
  if (name == "birthdays") return Birthdays();
  if (name == "request") return Requests();
  if (name == "balance") return Balance();
  return Visits(kRecordVisit);
}

int64_t Subject::Draw(int64_t count) {
  return static_cast<int64_t>(Scatter(draws_.fetch_add(1)) % static_cast<uint64_t>(count));
}

}  // namespace unioncare::bench
