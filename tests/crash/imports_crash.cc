// Imports that are killed at every step: after the restart each step is done or it never was, can
// be asked for again, and the journal holds.
#include <sys/wait.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "gtest/gtest.h"
#include "service/base/clock.h"
#include "tests/crash/server_process.h"
#include "tests/crash/visit_load.h"
#include "tests/support/caller.h"
#include "tests/support/seed.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/past_cases.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

// Enough for several entries of the journal in one publish.
constexpr int kRows = 450;
constexpr int kLongRows = 6000;
constexpr int kKillsWhileChecking = 8;
// A step that takes more commits or entries than this hangs.
constexpr int kPointsMax = 40;
constexpr size_t kPieceBytes = 100'000;
constexpr int kPageSize = 1000;

enum class Step { kUpload = 1, kPublish = 2, kUndo = 3 };
enum class List { kRoster, kLedger };

std::string Roster(int rows) {
  std::string list = "姓名,工号,部门\n";
  for (int i = 0; i < rows; ++i) absl::StrAppend(&list, "钱", i, ",N", i, ",教务处\n");
  return list;
}

// Visits of members who are there already, on many days.
std::string Ledger(const std::vector<std::string>& people, int rows) {
  std::string list = "姓名,必访类型,发生日期,走访时间,走访人员,方式\n";
  for (int i = 0; i < rows; ++i) {
    const absl::CivilDay day = absl::CivilDay(2010, 1, 1) + i;
    const std::string on = absl::StrFormat("%d-%d-%d", day.year(), day.month(), day.day());
    absl::StrAppend(&list, people[i % people.size()], ",住院,", on, ",", on, ",校长,医院\n");
  }
  return list;
}

class ImportsCrash : public ::testing::TestWithParam<List> {
 protected:
  std::string data() const { return work_.path() + "/data"; }
  std::string saved() const { return work_.path() + "/saved"; }

  void Save() { Copy(data(), saved()); }
  void Restore() { Copy(saved(), data()); }
  static void Copy(const std::string& from, const std::string& to) {
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
  }

  std::string StartReady(std::unique_ptr<ServerProcess>& server) {
    server = std::make_unique<ServerProcess>(
        CARED_BINARY, std::vector<std::string>{"--data=" + data(), "--listen=127.0.0.1:0"});
    const std::string address = server->AwaitReady();
    EXPECT_NE(address, "") << server->log();
    return address;
  }
  void Drain(ServerProcess& server) {
    server.Signal(SIGTERM);
    EXPECT_EQ(server.AwaitEnd(), 0) << server.log();
  }

  void MakeTheSchool() {
    std::unique_ptr<ServerProcess> server;
    const std::string address = StartReady(server);
    std::ifstream file(data() + "/admin.token");
    std::string token;
    std::getline(file, token);
    school_ = MakeSchool(address, token);
    const Caller chair(address, school_.chair_token);
    for (const std::string& name : school_.members) {
      v1::GetMemberRequest get;
      get.set_name(name);
      v1::Member member;
      EXPECT_TRUE(chair.Call("MemberService/GetMember", get, &member).ok());
      people_.push_back(member.display_name());
    }
    Drain(*server);
  }

  template <class Request>
  grpc::Status Upload(const std::string& address, const char* method, const std::string& bytes) {
    std::vector<Request> pieces(1);
    pieces[0].set_parent(school_.union_name);
    pieces[0].set_request_id("upload");
    for (size_t at = 0; at < bytes.size(); at += kPieceBytes) {
      pieces.emplace_back().set_chunk(bytes.substr(at, kPieceBytes));
    }
    v1::Import import;
    const grpc::Status status =
        Caller(address, school_.chair_token).Upload(method, pieces, &import);
    if (status.ok()) name_ = import.name();
    return status;
  }

  template <class Request>
  grpc::Status Move(const std::string& address, const char* method, Request request,
                    const char* etag) {
    request.set_name(name_);
    request.set_etag(etag);
    request.set_request_id(method);
    v1::Import import;
    return Caller(address, school_.chair_token).Call(method, request, &import);
  }

  grpc::Status Take(Step step, const std::string& address) {
    switch (step) {
      case Step::kUpload:
        return GetParam() == List::kRoster
                   ? Upload<v1::UploadRosterRequest>(address, "ImportService/UploadRoster",
                                                     Roster(rows_))
                   : Upload<v1::UploadPastCasesRequest>(address, "ImportService/UploadPastCases",
                                                        Ledger(people_, rows_));
      case Step::kPublish:
        return Move(address, "ImportService/PublishImport", v1::PublishImportRequest(), "1");
      case Step::kUndo: {
        v1::UndoImportRequest request;
        request.set_reason("x");
        return Move(address, "ImportService/UndoImport", request, "2");
      }
    }
    return grpc::Status::OK;
  }

  // What is there: the states of imports, and how many members and imported cases.
  std::string Tally(const std::string& address) {
    const Caller chair(address, school_.chair_token);
    v1::ListImportsRequest imports;
    imports.set_parent(school_.union_name);
    v1::ListImportsResponse listed;
    EXPECT_TRUE(chair.Call("ImportService/ListImports", imports, &listed).ok());
    std::string tally;
    for (const v1::Import& import : listed.imports()) {
      absl::StrAppend(&tally, v1::ImportState_Name(import.state()), " ");
    }
    int members = 0, cases = 0, visits = 0;
    v1::ListMembersRequest list;
    list.set_parent(school_.union_name);
    list.set_page_size(kPageSize);
    v1::ListMembersResponse page;
    do {
      EXPECT_TRUE(chair.Call("MemberService/ListMembers", list, &page).ok());
      members += page.members_size();
      list.set_page_token(page.next_page_token());
    } while (!list.page_token().empty());
    v1::ListCasesRequest list_cases;
    list_cases.set_parent(school_.union_name);
    list_cases.set_page_size(kPageSize);
    v1::ListCasesResponse cases_page;
    do {
      EXPECT_TRUE(chair.Call("CaseService/ListCases", list_cases, &cases_page).ok());
      for (const v1::Case& each : cases_page.cases()) {
        cases += each.import().empty() ? 0 : 1;
        visits += each.visit_count();
      }
      list_cases.set_page_token(cases_page.next_page_token());
    } while (!list_cases.page_token().empty());
    absl::StrAppend(&tally, members, " members ", cases, " cases ", visits, " visits");
    return tally;
  }

  int StagedFiles() const {
    int files = 0;
    for (const auto& entry : fs::directory_iterator(data() + "/staging")) {
      files += entry.is_regular_file() ? 1 : 0;
    }
    return files;
  }

  // Starts on what the crash left: `before` or `after`, and after the step is asked for again
  // `after` in any case. True when it was done before.
  bool ExpectDoneOrNot(Step step, const std::string& before, const std::string& after,
                       const std::string& where) {
    std::unique_ptr<ServerProcess> server;
    const std::string address = StartReady(server);
    const std::string found = Tally(address);
    EXPECT_TRUE(found == before || found == after) << where << ": " << found;
    EXPECT_EQ(Caller(address, school_.admin_token).Verify(school_.union_name), "") << where;
    EXPECT_EQ(StagedFiles(), 0) << where;
    const grpc::Status again = Take(step, address);
    EXPECT_TRUE(again.ok()) << where << ": " << again.error_message();
    EXPECT_EQ(Tally(address), after) << where;
    EXPECT_EQ(Caller(address, school_.admin_token).Verify(school_.union_name), "") << where;
    Drain(*server);
    return found == after;
  }

  TemporaryDirectory work_;
  School school_;
  std::vector<std::string> people_;
  int rows_ = kRows;
  std::string name_;
};

TEST_P(ImportsCrash, EveryStepIsDoneOrNeverWas) {
  MakeTheSchool();
  int kills = 0, done = 0;
  for (const Step step : {Step::kUpload, Step::kPublish, Step::kUndo}) {
    Save();
    // How it ends when nobody dies.
    std::unique_ptr<ServerProcess> server;
    std::string address = StartReady(server);
    const std::string before = Tally(address);
    ASSERT_TRUE(Take(step, address).ok());
    const std::string after = Tally(address);
    EXPECT_NE(before, after);
    Drain(*server);
    for (const char* mode : {"dies-in-operation", "dies-before-commit", "dies-after-commit"}) {
      for (int point = 1; point <= kPointsMax; ++point) {
        Restore();
        ServerProcess dying(CRASH_SERVER_BINARY, {data(), mode, absl::StrCat(point)});
        address = dying.AwaitReady();
        ASSERT_NE(address, "") << dying.log();
        const bool survived = Take(step, address).ok();
        if (survived) {
          dying.Kill();
          break;
        }
        EXPECT_EQ(WTERMSIG(dying.AwaitEnd()), SIGKILL) << dying.log();
        ++kills;
        done += ExpectDoneOrNot(step, before, after, absl::StrCat(mode, " ", point)) ? 1 : 0;
        ASSERT_LT(point, kPointsMax);
      }
    }
    // On with the step that was taken whole.
    Restore();
    address = StartReady(server);
    ASSERT_TRUE(Take(step, address).ok());
    Drain(*server);
  }
  EXPECT_GE(kills, 9);
  EXPECT_GT(done, 0) << "no kill came after a commit";
  std::cout << kills << " kills, " << done << " of them after the step was done" << std::endl;
}

TEST_P(ImportsCrash, ACheckThatIsKilledLeavesNothing) {
  MakeTheSchool();
  rows_ = kLongRows;
  Save();
  std::unique_ptr<ServerProcess> server;
  std::string address = StartReady(server);
  const std::string before = Tally(address);
  const absl::Time begin = SystemClock().Now();
  ASSERT_TRUE(Take(Step::kUpload, address).ok());
  const absl::Duration whole = SystemClock().Now() - begin;
  const std::string after = Tally(address);
  Drain(*server);
  int cut_short = 0;
  for (int kill = 0; kill < kKillsWhileChecking; ++kill) {
    Restore();
    address = StartReady(server);
    std::thread upload([&, at = address] { cut_short += Take(Step::kUpload, at).ok() ? 0 : 1; });
    EXPECT_FALSE(server->EndsWithin(whole * kill / kKillsWhileChecking));
    server->Kill();
    upload.join();
    ExpectDoneOrNot(Step::kUpload, before, after, absl::StrCat("kill ", kill));
  }
  EXPECT_GT(cut_short, 0);
}

INSTANTIATE_TEST_SUITE_P(Lists, ImportsCrash, ::testing::Values(List::kRoster, List::kLedger),
                         [](const auto& of) {
                           return of.param == List::kRoster ? "Roster" : "Ledger";
                         });

}  // namespace
}  // namespace unioncare::testing
