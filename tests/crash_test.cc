// Kills the real server with SIGKILL, at random moments and at chosen points, while many callers
// record visits, and compares what it holds afterwards with what callers were told. The same
// comparison must find a server that answers before its COMMIT.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/server.h"
#include "service/base/clock.h"
#include "tests/crash/file_load.h"
#include "tests/crash/server_process.h"
#include "tests/crash/visit_load.h"
#include "tests/support/seed.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/transfers.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

constexpr int kRandomKills = 50;
constexpr int kAnswersBeforeKillMax = 600;
constexpr int kDelayMaxUs = 6000;
// Mostly a crowd, now and then a lone caller, whose calls each have a commit of their own.
constexpr int kCallers[] = {32, 32, 16, 1};
constexpr int kKillsAtEachPoint = 4;
constexpr int kEarlyRoundsMax = 60;
constexpr int kFileKills = 8;
constexpr int kFileCallers = 3;
constexpr int kFilesBeforeKillMax = 25;
constexpr int kFirstStartKills = 12;
constexpr int kSampleKills = 3;
constexpr int kSampleMembers = 380;

std::string Line(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

class CrashTest : public ::testing::Test {
 protected:
  CrashTest() : random_(TestSeed()), oracle_(work_.path() + "/oracle") {}

  std::string data() const { return work_.path() + "/data"; }

  std::unique_ptr<ServerProcess> StartCared(std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"--data=" + data(), "--listen=127.0.0.1:0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return std::make_unique<ServerProcess>(CARED_BINARY, arguments);
  }

  // Starts cared, which must become ready, and returns its address.
  std::string StartReady(std::unique_ptr<ServerProcess>& server,
                         std::vector<std::string> more = {}) {
    const absl::Time begin = SystemClock().Now();
    server = StartCared(std::move(more));
    const std::string address = server->AwaitReady();
    EXPECT_NE(address, "") << server->log();
    slowest_start_ = std::max(slowest_start_, SystemClock().Now() - begin);
    return address;
  }

  void MakeTheSchool() {
    std::unique_ptr<ServerProcess> server;
    const std::string address = StartReady(server);
    school_ = MakeSchool(address, Line(data() + "/admin.token"));
    server->Signal(SIGTERM);
    EXPECT_EQ(server->AwaitEnd(), 0) << server->log();
  }

  // Records visits until the server dies: of itself, or killed at a random moment after some
  // answers.
  Pending LoadUntilDeath(ServerProcess& server, bool dies_of_itself) {
    const std::string address = server.AwaitReady();
    EXPECT_NE(address, "") << server.log();
    if (address.empty()) return {};
    const int callers = kCallers[++round_ % std::size(kCallers)];
    VisitLoad load(school_, address, oracle_, round_, callers);
    if (!dies_of_itself) {
      load.AwaitAcknowledged(Between(random_, 1, callers == 1 ? 50 : kAnswersBeforeKillMax));
      // At once, or a little later.
      const int64_t delay_us = Between(random_, 0, 1) * Between(random_, 0, kDelayMaxUs);
      EXPECT_FALSE(server.EndsWithin(absl::Microseconds(delay_us))) << server.log();
      server.Kill();
    }
    EXPECT_EQ(WTERMSIG(server.AwaitEnd()), SIGKILL) << server.log();
    Pending pending = load.Join();
    EXPECT_EQ(absl::StrJoin(load.faults(), "\n"), "");
    acknowledged_ += load.acknowledged();
    unanswered_ += static_cast<int>(pending.size());
    return pending;
  }

  // Starts cared on what the crash left behind and looks at the last round.
  Losses CheckAfterCrash(const Pending& pending) {
    std::unique_ptr<ServerProcess> server;
    const std::string address = StartReady(server);
    Losses losses = CheckRound(school_, address, oracle_, round_, pending);
    server->Kill();
    return losses;
  }

  // The sealed files of attachments, by path.
  std::vector<std::string> SealedFiles() const {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(data() + "/attachments")) {
      if (entry.is_regular_file() && entry.path().filename() != "lock") {
        files.push_back(entry.path().string());
      }
    }
    return files;
  }

  // Settles what was cut off, and compares the attachments of the load's cases with what its
  // callers were told. How many there are.
  size_t ExpectExactly(const FileLoad& files, const std::string& address) {
    std::map<std::string, std::string> known = files.acknowledged();
    for (const FileAsked& asked : files.pending()) {
      const grpc::Status status =
          UploadPicture(address, school_.chair_token, asked, &known[asked.request_id]);
      EXPECT_TRUE(status.ok()) << asked.request_id << ": " << status.error_message();
    }
    std::map<std::string, std::string> wanted, found;
    for (const auto& [id, name] : known) wanted[name] = id + ".png";
    const Caller chair(address, school_.chair_token);
    for (const std::string& of_case : files.cases()) {
      v1::ListAttachmentsRequest request;
      request.set_parent(of_case);
      request.set_page_size(1000);
      v1::ListAttachmentsResponse response;
      EXPECT_TRUE(chair.Call("AttachmentService/ListAttachments", request, &response).ok());
      for (const v1::Attachment& each : response.attachments()) {
        found[each.name()] = each.display_name();
      }
    }
    EXPECT_EQ(found, wanted) << "none lost, none doubled, none that nobody asked for";
    for (const auto& [id, name] : known) {
      std::string bytes;
      const grpc::Status status = FetchPicture(address, school_.chair_token, name, &bytes);
      EXPECT_TRUE(status.ok()) << name << ": " << status.error_message();
      EXPECT_TRUE(bytes == PictureOf(id)) << name;
    }
    EXPECT_EQ(chair.Verify(school_.union_name), "");
    return found.size();
  }

  static std::string Describe(const Losses& losses) {
    return absl::StrJoin(losses.descriptions, "\n");
  }

  TemporaryDirectory work_;
  std::mt19937_64 random_;
  Oracle oracle_;
  School school_;
  int round_ = 0;
  int acknowledged_ = 0;
  int unanswered_ = 0;
  absl::Duration slowest_start_;
};

TEST_F(CrashTest, NothingAcknowledgedIsLostByKillsAtRandomMoments) {
  MakeTheSchool();
  Pending pending;
  for (int kill = 0; kill < kRandomKills; ++kill) {
    SCOPED_TRACE(absl::StrCat("kill ", kill));
    std::unique_ptr<ServerProcess> server;
    const std::string address = StartReady(server);
    ASSERT_NE(address, "");
    // What the kill before left is checked by the server that the next one will kill.
    if (kill > 0) {
      const Losses losses = CheckRound(school_, address, oracle_, round_, pending);
      ASSERT_EQ(losses.total(), 0) << Describe(losses);
    }
    pending = LoadUntilDeath(*server, /*dies_of_itself=*/false);
  }
  const Losses last = CheckAfterCrash(pending);
  EXPECT_EQ(last.total(), 0) << Describe(last);
  std::unique_ptr<ServerProcess> server;
  const Losses all = CheckAll(school_, StartReady(server), oracle_);
  EXPECT_EQ(all.total(), 0) << Describe(all);
  EXPECT_GE(acknowledged_, kRandomKills);
  EXPECT_GT(unanswered_, 0);
  std::cout << kRandomKills << " kills, " << acknowledged_ << " answers, " << unanswered_
            << " calls cut off, slowest start " << slowest_start_ << std::endl;
}

TEST_F(CrashTest, NothingAcknowledgedIsLostAtAnyPointOfACommit) {
  MakeTheSchool();
  for (const std::string mode : {"dies-before-commit", "dies-after-commit", "dies-in-operation"}) {
    for (int kill = 0; kill < kKillsAtEachPoint; ++kill) {
      SCOPED_TRACE(absl::StrCat(mode, " ", kill));
      ServerProcess server(CRASH_SERVER_BINARY,
                           {data(), mode, absl::StrCat(Between(random_, 1, 40))});
      const Pending pending = LoadUntilDeath(server, /*dies_of_itself=*/true);
      EXPECT_FALSE(pending.empty());
      const Losses losses = CheckAfterCrash(pending);
      ASSERT_EQ(losses.total(), 0) << Describe(losses);
    }
  }
}

// Uploads write their files before the COMMIT that names them, so a crash may leave files that
// nothing names, and never a row without its file.
TEST_F(CrashTest, UploadsThatAreKilledLeaveWholeFilesAndNothingOrphaned) {
  MakeTheSchool();
  size_t named = 0;
  size_t cut_off = 0;
  for (int kill = 0; kill < kFileKills; ++kill) {
    SCOPED_TRACE(absl::StrCat("kill ", kill));
    std::unique_ptr<ServerProcess> server;
    std::string address = StartReady(server);
    ASSERT_NE(address, "");
    VisitLoad visits(school_, address, oracle_, ++round_, kFileCallers);
    FileLoad files(school_, address, round_, kFileCallers);
    files.AwaitAcknowledged(static_cast<int>(Between(random_, 1, kFilesBeforeKillMax)));
    EXPECT_FALSE(server->EndsWithin(absl::Microseconds(Between(random_, 0, kDelayMaxUs))));
    server->Kill();
    const Pending pending = visits.Join();
    files.Join();
    EXPECT_EQ(absl::StrJoin(files.faults(), "\n"), "");
    address = StartReady(server);
    EXPECT_TRUE(fs::is_empty(data() + "/staging"));
    const Losses losses = CheckRound(school_, address, oracle_, round_, pending);
    EXPECT_EQ(losses.total(), 0) << Describe(losses);
    named += ExpectExactly(files, address);
    cut_off += files.pending().size();
    server->Kill();
  }
  EXPECT_GT(cut_off, 0u);
  const auto old = fs::file_time_type::clock::now() - std::chrono::hours(48);
  for (const std::string& file : SealedFiles()) fs::last_write_time(file, old);
  api::ServerOptions options;
  options.data_directory = data();
  options.listen = {"127.0.0.1:0"};
  options.sweep = false;  // here it is the test that sweeps
  auto server = api::Server::Start(std::move(options));
  ASSERT_TRUE(server.ok()) << server.status();
  EXPECT_EQ((*server)->SweepOnce(), absl::OkStatus());
  EXPECT_EQ(SealedFiles().size(), named) << "each file is that of one attachment";
}

TEST_F(CrashTest, BackupsThatAreKilledLeaveNothingBehindAndNothingIsLost) {
  MakeTheSchool();
  int complete = 0;
  for (int kill = 0; kill < kFileKills; ++kill) {
    SCOPED_TRACE(absl::StrCat("kill ", kill));
    std::unique_ptr<ServerProcess> server;
    std::string address = StartReady(server);
    ASSERT_NE(address, "");
    VisitLoad visits(school_, address, oracle_, ++round_, kCallers[kill % std::size(kCallers)]);
    std::thread backups([&, address] {
      while (TakeBackup(address, school_.admin_token).ok()) ++complete;
    });
    visits.AwaitAcknowledged(static_cast<int>(Between(random_, 1, kAnswersBeforeKillMax)));
    EXPECT_FALSE(server->EndsWithin(absl::Microseconds(Between(random_, 0, kDelayMaxUs))));
    server->Kill();
    backups.join();
    const Pending pending = visits.Join();
    address = StartReady(server);
    const std::string scratch = data() + "/backups";
    EXPECT_TRUE(!fs::exists(scratch) || fs::is_empty(scratch)) << "a copy was left behind";
    const Losses losses = CheckRound(school_, address, oracle_, round_, pending);
    EXPECT_EQ(losses.total(), 0) << Describe(losses);
    EXPECT_TRUE(TakeBackup(address, school_.admin_token).ok()) << "the next one is whole";
    server->Kill();
  }
  std::cout << complete << " backups before the kills" << std::endl;
}

// The control: were this to pass unnoticed, the tests above would prove nothing.
// Offers a member to another union and takes the offer back, over and over, until the server dies.
// How many offers were answered.
int OfferUntilDeath(const std::string& address, const School& school, const std::string& to) {
  const Caller chair(address, school.chair_token);
  v1::CreateTransferRequest offer;
  offer.set_parent(school.union_name);
  offer.mutable_transfer()->set_member(school.members[0]);
  offer.mutable_transfer()->set_to_union(to);
  for (int answered = 0;; ++answered) {
    v1::Transfer offered;
    if (!chair.Call("TransferService/CreateTransfer", offer, &offered).ok()) return answered;
    v1::WithdrawTransferRequest withdraw;
    withdraw.set_name(offered.name());
    withdraw.set_etag(offered.etag());
    withdraw.set_reason("x");
    if (!chair.Call("TransferService/WithdrawTransfer", withdraw, &offered).ok()) {
      return answered + 1;
    }
  }
}

TEST_F(CrashTest, WhatTouchesTwoUnionsIsInBothLogsOrInNeither) {
  MakeTheSchool();
  int offers = 0;
  for (int kill = 0; kill < kFileKills; ++kill) {
    SCOPED_TRACE(absl::StrCat("kill ", kill));
    std::unique_ptr<ServerProcess> server;
    std::string address = StartReady(server);
    ASSERT_NE(address, "");
    v1::CreateUnionRequest create;
    create.mutable_union_()->set_display_name(absl::StrCat("neighbour ", kill));
    v1::CreateUnionResponse made;
    ASSERT_TRUE(Caller(address, school_.admin_token)
                    .Call("UnionService/CreateUnion", create, &made)
                    .ok());
    const std::string other = made.union_().name();
    VisitLoad visits(school_, address, oracle_, ++round_, kFileCallers);
    int answered = 0;
    std::thread transfers([&, address] { answered = OfferUntilDeath(address, school_, other); });
    visits.AwaitAcknowledged(static_cast<int>(Between(random_, 1, kAnswersBeforeKillMax / 6)));
    EXPECT_FALSE(server->EndsWithin(absl::Microseconds(Between(random_, 0, kDelayMaxUs))));
    server->Kill();
    transfers.join();
    const Pending pending = visits.Join();
    address = StartReady(server);
    const Losses losses = CheckRound(school_, address, oracle_, round_, pending);
    EXPECT_EQ(losses.total(), 0) << Describe(losses);
    // Each log names the entries of the other, and misses none.
    const Caller admin(address, school_.admin_token);
    EXPECT_EQ(admin.Verify(school_.union_name), "");
    EXPECT_EQ(admin.Verify(other), "");
    // The next round offers the same member: what the kill left open is taken back first.
    const Caller chair(address, school_.chair_token);
    v1::ListTransfersRequest list;
    list.set_parent(school_.union_name);
    list.set_page_size(1000);
    v1::ListTransfersResponse listed, page;
    do {
      ASSERT_TRUE(chair.Call("TransferService/ListTransfers", list, &page).ok());
      list.set_page_token(page.next_page_token());
      listed.MergeFrom(page);
    } while (!list.page_token().empty());
    int there = 0;
    for (const v1::Transfer& each : listed.transfers()) {
      if (each.to_union() == other) ++there;
      if (each.state() != v1::TRANSFER_STATE_OFFERED) continue;
      v1::WithdrawTransferRequest withdraw;
      withdraw.set_name(each.name());
      withdraw.set_etag(each.etag());
      withdraw.set_reason("x");
      v1::Transfer ended;
      EXPECT_TRUE(chair.Call("TransferService/WithdrawTransfer", withdraw, &ended).ok());
    }
    EXPECT_GE(there, answered) << "an offer that was answered is lost";
    EXPECT_LE(there, answered + 1) << "an offer that nobody made";
    offers += answered;
    server->Kill();
  }
  EXPECT_GT(offers, 0);
  std::cout << offers << " offers before the kills" << std::endl;
}

TEST_F(CrashTest, AServerThatAnswersBeforeItsCommitIsFound) {
  MakeTheSchool();
  int lost = 0;
  int rounds = 0;
  while (lost == 0 && rounds < kEarlyRoundsMax) {
    ++rounds;
    ServerProcess server(CRASH_SERVER_BINARY, {data(), "answers-early", "0"});
    const Pending pending = LoadUntilDeath(server, /*dies_of_itself=*/false);
    lost += CheckAfterCrash(pending).lost;
  }
  EXPECT_GT(lost, 0);
  std::cout << lost << " answers lost after " << rounds << " kills" << std::endl;
}

TEST_F(CrashTest, DrainingUnderLoadLosesNothingAndRefusesNewCalls) {
  MakeTheSchool();
  for (int time = 0; time < 3; ++time) {
    std::unique_ptr<ServerProcess> server;
    const std::string address = StartReady(server);
    VisitLoad load(school_, address, oracle_, ++round_, kCallers[0]);
    load.AwaitAcknowledged(Between(random_, 20, kAnswersBeforeKillMax));
    const absl::Time begin = SystemClock().Now();
    server->Signal(SIGTERM);
    EXPECT_EQ(server->AwaitEnd(), 0) << server->log();
    EXPECT_LE(SystemClock().Now() - begin, absl::Seconds(10));
    // Callers end on UNAVAILABLE alone: everything else is a fault.
    const Pending pending = load.Join();
    EXPECT_EQ(absl::StrJoin(load.faults(), "\n"), "");
    EXPECT_FALSE(pending.empty());
    const Losses losses = CheckAfterCrash(pending);
    EXPECT_EQ(losses.total(), 0) << Describe(losses);
  }
}

TEST_F(CrashTest, AFirstStartThatIsKilledIsBegunAgain) {
  std::unique_ptr<ServerProcess> server;
  StartReady(server);
  server->Kill();
  const absl::Duration whole = slowest_start_;
  for (int kill = 0; kill < kFirstStartKills; ++kill) {
    fs::remove_all(data());
    server = StartCared();
    server->EndsWithin(whole * (kill + 1) / (kFirstStartKills + 1) +
                       absl::Microseconds(Between(random_, 0, kDelayMaxUs)));
    server->Kill();
    const std::string address = StartReady(server);
    ASSERT_NE(address, "");
    const Caller admin(address, Line(data() + "/admin.token"));
    v1::ListUsersRequest request;
    v1::ListUsersResponse users;
    const grpc::Status status = admin.Call("UserService/ListUsers", request, &users);
    ASSERT_TRUE(status.ok()) << status.error_message();
    EXPECT_EQ(users.users_size(), 1);
    EXPECT_EQ(admin.Verify(""), "");
  }
}

// However often it is killed, `--sample` never leaves half a school behind.
TEST_F(CrashTest, ASampleSchoolIsWholeOrNotThere) {
  std::unique_ptr<ServerProcess> server;
  const absl::Time begin = SystemClock().Now();
  ASSERT_NE(StartReady(server, {"--sample"}), "");
  const absl::Duration whole = SystemClock().Now() - begin;
  server->Kill();
  fs::remove_all(data());
  int cut_short = 0;
  for (int kill = 0; kill < kSampleKills; ++kill) {
    server = StartCared({"--sample"});
    server->EndsWithin(whole * (kill + 1) / (kSampleKills + 1));
    server->Kill();
    if (server->AwaitReady().empty()) ++cut_short;
  }
  EXPECT_GT(cut_short, 0);
  const std::string address = StartReady(server, {"--sample"});
  ASSERT_NE(address, "");
  const Caller chair(address, Line(data() + "/tokens/chair.token"));
  v1::ListMembersRequest request;
  request.set_parent("unions/2");
  request.set_page_size(1000);
  v1::ListMembersResponse members;
  const grpc::Status status = chair.Call("MemberService/ListMembers", request, &members);
  ASSERT_TRUE(status.ok()) << status.error_message();
  EXPECT_EQ(members.members_size(), kSampleMembers);
  EXPECT_EQ(chair.Verify("unions/2"), "");
  server->Kill();
  // It stays, also for a start without the flag.
  const Caller again(StartReady(server), Line(data() + "/tokens/chair.token"));
  EXPECT_TRUE(again.Call("MemberService/ListMembers", request, &members).ok());
  EXPECT_EQ(members.members_size(), kSampleMembers);
}

}  // namespace
}  // namespace unioncare::testing
