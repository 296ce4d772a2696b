// Damaged files: flipped bits, cut tails, zeroed pages. The service either refuses, or says what is
// damaged, or the damage touched nothing that is audited. It never crashes, and it never shows
// changed rows as sound.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/server.h"
#include "service/storage/store.h"
#include "service/storage/tables.h"
#include "tests/schema/record.h"
#include "tests/support/caller.h"
#include "tests/support/seed.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

constexpr int kFlips = 140;
constexpr int kCuts = 30;
constexpr int kZeroedPages = 30;
constexpr int kWholeServerEvery = 4;
constexpr int kVisits = 60;
constexpr size_t kPageBytes = 4096;
constexpr UnionId kUnions[] = {kInstallation, UnionId{1}};

// What is asked of a store, and what it says.
struct Answers {
  std::string problem;                                       // what verification or reading said
  std::map<std::string, std::vector<std::string>> rows;      // of each journaled table
};

std::string RowText(sql::Row row, size_t columns) {
  std::string text;
  for (size_t i = 0; i < columns; ++i) {
    const int column = static_cast<int>(i);
    absl::StrAppend(&text, row.IsNull(column) ? "-" : "+", row.Bytes(column), "|");
  }
  return text;
}

absl::Status ReadUnion(Snapshot& snapshot, UnionId union_id, Answers& answers) {
  ASSIGN_OR_RETURN(const journal::Verification found,
                   journal::Verify(snapshot, union_id,
                                   [](const journal::Verification&) { return true; }));
  if (found.difference_count > 0) {
    answers.problem = absl::StrCat("damaged: ", found.first_difference->table, " ",
                                   found.first_difference->key);
  }
  for (const journal::Table* table : journal::Tables()) {
    const size_t columns =
        table->key().size() + table->columns().size() + table->hidden().size();
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), table->scan(),
        [&](sql::Row row) { answers.rows[table->name()].push_back(RowText(row, columns)); },
        union_id));
  }
  return absl::OkStatus();
}

// Opens the file and reads everything.
Answers Ask(const std::string& path) {
  const ManualClock clock(TestNow());
  const Vault vault(FixedMasterKey());
  StoreOptions options;
  options.path = path;
  options.clock = &clock;
  options.vault = &vault;
  const auto store = Store::Open(std::move(options));
  Answers answers;
  if (!store.ok()) {
    EXPECT_NE(store.status().message(), "");
    answers.problem = absl::StrCat("refused: ", store.status().ToString());
    return answers;
  }
  for (const UnionId union_id : kUnions) {
    const absl::Status status = (*store)->ReadAndWait(
        [&](Snapshot& snapshot) { return ReadUnion(snapshot, union_id, answers); });
    if (status.ok()) continue;
    EXPECT_NE(status.message(), "");
    answers.problem = absl::StrCat("error: ", status.ToString());
  }
  (*store)->Stop();
  return answers;
}

class DamageTest : public ::testing::Test {
 protected:
  DamageTest() : random_(TestSeed()) {
    TestServer server(UseFixedMasterKey);
    record_ = MakeRecord(server);
    for (int i = 0; i < kVisits; ++i) AddVisit(server, i);
    server.Stop();
    std::stringstream bytes;
    bytes << std::ifstream(server.database(), std::ios::binary).rdbuf();
    sound_ = bytes.str();
    Write(sound_);
    expected_ = Ask(path());
    EXPECT_EQ(expected_.problem, "");
    EXPECT_GE(expected_.rows["visits"].size(), static_cast<size_t>(kVisits));
  }

  void AddVisit(TestServer& server, int number) {
    v1::RecordVisitRequest request;
    request.set_parent(record_.union_name);
    request.set_member(record_.members[number % 2]);
    request.set_occasion(v1::OCCASION_TALK);
    request.mutable_visited_on()->set_year(2026);
    request.mutable_visited_on()->set_month(1 + number % 10);
    request.mutable_visited_on()->set_day(3);
    request.set_mode(v1::VISIT_MODE_HOME);
    request.set_notes("谈话内容");
    request.set_needs(std::string(100, 'n'));
    request.add_visitors()->set_guest("校长");
    request.set_request_id(absl::StrCat("visit-", number));
    v1::RecordVisitResponse response;
    EXPECT_TRUE(
        server.Call(record_.chair_token, "CaseService/RecordVisit", request, &response).ok());
  }

  std::string path() const { return directory_.path() + "/care.db"; }

  void Write(const std::string& bytes) {
    for (const char* part : {"", "-wal", "-shm"}) fs::remove(path() + part);
    std::ofstream(path(), std::ios::binary) << bytes;
  }

  // The bytes of the file, damaged in the way of this number; `how` says what was done.
  std::string Damaged(int number, std::string& how) {
    std::string bytes = sound_;
    const int64_t at = Between(random_, 0, static_cast<int64_t>(bytes.size()) - 1);
    if (number < kFlips) {
      const int bit = static_cast<int>(Between(random_, 0, 7));
      bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
      how = absl::StrCat("bit ", bit, " of byte ", at, " flipped");
    } else if (number < kFlips + kCuts) {
      bytes.resize(at);
      how = absl::StrCat("cut to ", at, " bytes");
    } else {
      const size_t page = at / kPageBytes;
      bytes.replace(page * kPageBytes, kPageBytes, kPageBytes, '\0');
      how = absl::StrCat("page ", page + 1, " zeroed");
    }
    return bytes;
  }

  // A whole server on the damaged file: starts or says why not, answers or says why not.
  void RunServer() {
    api::ServerOptions options;
    options.data_directory = directory_.path();
    options.listen = {"127.0.0.1:0"};
    const ManualClock clock(TestNow());
    options.clock = &clock;
    UseFixedMasterKey(options);
    // A COMMIT that fails would stop the process, as it should.
    options.store.on_commit_failure = [](const absl::Status&) {};
    const auto server = api::Server::Start(std::move(options));
    if (!server.ok()) {
      EXPECT_NE(server.status().message(), "");
      return;
    }
    const Caller chair((*server)->addresses().front(), record_.chair_token);
    v1::ListMembersRequest members;
    v1::ListUsersRequest users;
    v1::ListCasesRequest cases;
    members.set_parent(record_.union_name);
    users.set_parent(record_.union_name);
    cases.set_parent(record_.union_name);
    CallOrHearWhy<v1::ListMembersResponse>(chair, "MemberService/ListMembers", members);
    CallOrHearWhy<v1::ListUsersResponse>(chair, "UserService/ListUsers", users);
    CallOrHearWhy<v1::ListCasesResponse>(chair, "CaseService/ListCases", cases);
    for (const std::string& name : record_.cases) {
      v1::GetCaseRequest request;
      request.set_name(name);
      CallOrHearWhy<v1::Case>(chair, "CaseService/GetCase", request);
    }
    v1::CreateMemberRequest member;
    member.set_parent(record_.union_name);
    member.mutable_member()->set_display_name("新会员");
    CallOrHearWhy<v1::Member>(chair, "MemberService/CreateMember", member);
  }

  template <class Response, class Request>
  static void CallOrHearWhy(const Caller& caller, const std::string& method,
                            const Request& request) {
    Response response;
    const grpc::Status status = caller.Call(method, request, &response);
    if (!status.ok()) {
      EXPECT_NE(status.error_message(), "") << method;
    }
  }

  std::mt19937_64 random_;
  Record record_;
  TemporaryDirectory directory_;
  std::string sound_;
  Answers expected_;
};

TEST_F(DamageTest, DamageIsRefusedOrNamedOrTouchesNothingAudited) {
  std::map<std::string, int> kinds;
  for (int number = 0; number < kFlips + kCuts + kZeroedPages; ++number) {
    std::string how;
    const std::string bytes = Damaged(number, how);
    SCOPED_TRACE(how);
    Write(bytes);
    const Answers answers = Ask(path());
    ++kinds[answers.problem.empty() ? "untouched" : answers.problem.substr(0, 7)];
    if (answers.problem.empty()) {
      EXPECT_EQ(answers.rows, expected_.rows);
    }
    if (number % kWholeServerEvery == 0) {
      Write(bytes);
      RunServer();
    }
  }
  for (const auto& [kind, count] : kinds) std::cout << kind << " " << count << "\n";
  EXPECT_GT(kinds["refused"], 0);
  EXPECT_GT(kinds["damaged"], 0);
}

TEST_F(DamageTest, WhatIsNoDatabaseIsRefused) {
  for (const std::string& bytes :
       {std::string("not a database at all, but long enough to be looked at by somebody"),
        std::string("\x7f") + sound_.substr(1), std::string(kPageBytes, 'x')}) {
    Write(bytes);
    const Answers answers = Ask(path());
    EXPECT_EQ(answers.problem.substr(0, 18), "refused: DATA_LOSS") << answers.problem;
  }
}

// A log that belongs to another file, or to nothing, is left alone or refused; it never counts.
TEST_F(DamageTest, AStrangeLogChangesNothing) {
  for (const std::string& log : {std::string(100000, 'w'), sound_}) {
    Write(sound_);
    std::ofstream(path() + "-wal", std::ios::binary) << log;
    const Answers answers = Ask(path());
    if (answers.problem.empty()) {
      EXPECT_EQ(answers.rows, expected_.rows);
    }
  }
}

TEST_F(DamageTest, WithoutItsKeyTheServerDoesNotStart) {
  api::ServerOptions options;
  options.data_directory = directory_.path();
  options.listen = {"127.0.0.1:0"};
  const auto server = api::Server::Start(std::move(options));
  EXPECT_EQ(server.status().code(), absl::StatusCode::kNotFound) << server.status();
}

}  // namespace
}  // namespace unioncare::testing
