// A repeat with the same request_id gets the same answer and changes nothing: for every mutation,
// and the traps around it.
#include <map>
#include <memory>
#include <set>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "service/domain/members.h"
#include "service/storage/sqlite.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Replay : public ::testing::Test {
 protected:
  Replay() : world_(MakeFullWorld(server_)) {}

  Answer Ask(const MethodDescriptor* method, const Message& request, const std::string& who) {
    return unioncare::testing::Ask(server_, world_.token(who), method, request);
  }

  // A visit under this id, with a place.
  std::unique_ptr<Message> Visit(const std::string& id, const std::string& change = "") {
    auto request = RequestFor(record_, change);
    SetField(*request, "request_id", id);
    return request;
  }

  std::map<std::string, int64_t> Counts() { return RowCounts(server_.database()); }

  TestServer server_;
  const World world_;
  const MethodDescriptor* const record_ = MethodNamed("CaseService/RecordVisit");
};

// Each method in a world of its own, so that none meets what another has changed.
TEST(ReplayOfAll, EveryMutationAnswersARepeatWithTheSameBytesAndOneEffect) {
  int count = 0;
  for (const MethodDescriptor* method : AllMethods()) {
    if (!AccessOf(method).writes() || WantsMoreThanAnExemplar(method)) continue;
    // Without a caller nothing is kept: tests/api/sessions_test.cc.
    if (IsPublic(method)) continue;
    SCOPED_TRACE(NameOfMethod(method));
    ++count;
    const Exemplar* exemplar = ExemplarOf(method);
    ASSERT_NE(exemplar, nullptr);
    TestServer server;
    const World world = MakeFullWorld(server);
    const auto ask = [&](const Message& request) {
      return Ask(server, world.token(exemplar->caller), method, request);
    };
    const auto request = RequestFor(method);
    SetField(*request, "request_id", "all-" + method->name());
    const auto before = RowCounts(server.database());
    const Answer first = ask(*request);
    ASSERT_TRUE(first.status.ok()) << first.status.error_message();
    const auto after = RowCounts(server.database());
    // An operation that touches two unions has an entry in each.
    EXPECT_GE(after.at("journal"), before.at("journal") + 1);
    EXPECT_LE(after.at("journal"), before.at("journal") + 2);
    EXPECT_EQ(after.at("requests"), before.at("requests") + 1);
    for (int i = 0; i < 2; ++i) {
      const Answer again = ask(*request);
      ASSERT_TRUE(again.status.ok()) << again.status.error_message();
      EXPECT_EQ(again.bytes, first.bytes);
    }
    EXPECT_EQ(RowCounts(server.database()), after);

    const auto other = RequestFor(method, exemplar->other);
    SetField(*other, "request_id", "all-" + method->name());
    // A request that says nothing beside its id has no other.
    if (other->SerializeAsString() == request->SerializeAsString()) continue;
    const Answer refused = ask(*other);
    EXPECT_EQ(refused.reason, "REQUEST_ID_REUSED");
    EXPECT_EQ(refused.status.error_code(), grpc::StatusCode::INVALID_ARGUMENT);
    EXPECT_EQ(RowCounts(server.database()), after);
    // With an id of its own it is another request, whatever a rule then says of a second one.
    SetField(*other, "request_id", "other-" + method->name());
    EXPECT_NE(ask(*other).reason, "REQUEST_ID_REUSED");
  }
  EXPECT_GE(count, 45);
}

TEST_F(Replay, TheSameIdForAnotherMethodIsRefused) {
  ASSERT_TRUE(Ask(record_, *Visit("one"), "chair").status.ok());
  const MethodDescriptor* report = MethodNamed("CaseService/ReportCase");
  const auto request = RequestFor(report);
  SetField(*request, "request_id", "one");
  const Answer refused = Ask(report, *request, "chair");
  EXPECT_EQ(refused.reason, "REQUEST_ID_REUSED");
  const auto bad = BadRequestOf(refused.status);
  ASSERT_EQ(bad.field_violations_size(), 1);
  EXPECT_EQ(bad.field_violations(0).field(), "request_id");
}

TEST_F(Replay, TheIdOfAnotherCallerIsAnotherId) {
  const Answer chair = Ask(record_, *Visit("shared"), "chair");
  const Answer committee = Ask(record_, *Visit("shared"), "committee");
  ASSERT_TRUE(chair.status.ok());
  ASSERT_TRUE(committee.status.ok());
  v1::RecordVisitResponse first, second;
  ASSERT_TRUE(first.ParseFromString(chair.bytes));
  ASSERT_TRUE(second.ParseFromString(committee.bytes));
  EXPECT_NE(first.visit().name(), second.visit().name());
  EXPECT_EQ(first.visit().recorded_by(), "users/2");
  EXPECT_EQ(second.visit().recorded_by(), "users/4");
}

TEST_F(Replay, AFailedFirstTryLeavesNothingSoThatTheRetryRuns) {
  // The etag is wrong until somebody else changes the member.
  const MethodDescriptor* update = MethodNamed("MemberService/UpdateMember");
  const auto request =
      RequestFor(update, absl::StrCat("member { etag: '", EtagOfVersion(2), "' }"));
  SetField(*request, "request_id", "retry");
  const auto before = Counts();
  EXPECT_EQ(Ask(update, *request, "chair").reason, "ETAG_MISMATCH");
  EXPECT_EQ(Counts(), before);
  ASSERT_TRUE(Ask(update, *RequestFor(update), "chair").status.ok());
  const Answer retry = Ask(update, *request, "chair");
  EXPECT_TRUE(retry.status.ok()) << retry.status.error_message();
  // From now on it is a repeat, although the etag is wrong again.
  EXPECT_EQ(Ask(update, *request, "chair").bytes, retry.bytes);
}

TEST_F(Replay, ACallerWhoMayNotCallGetsNoKeptAnswer) {
  const MethodDescriptor* reveal = MethodNamed("CaseService/RevealCase");
  const auto request = RequestFor(reveal);
  SetField(*request, "request_id", "reveal");
  ASSERT_TRUE(Ask(reveal, *request, "committee").status.ok());
  const auto revoke = Text<v1::RevokeRoleRequest>(
      "parent: 'unions/2' user: 'users/4' grant { role: ROLE_COMMITTEE_MEMBER }");
  ASSERT_TRUE(Ask(MethodNamed("UserService/RevokeRole"), revoke, "chair").status.ok());
  EXPECT_EQ(Ask(reveal, *request, "committee").reason, "PERMISSION_MISSING");
}

TEST_F(Replay, AnIdIsSixtyFourVisibleAsciiCharactersAtMost) {
  const struct {
    std::string id;
    const char* reason;
  } kIds[] = {
      {std::string(64, 'k'), ""},
      {std::string(65, 'k'), "FIELD_TOO_LONG"},
      {"a b", "REQUEST_ID_INVALID"},
      {"编号", "REQUEST_ID_INVALID"},
      {"a\tb", "TEXT_CONTROL_CHARACTER"},
      {"~!", ""},
  };
  for (const auto& [id, reason] : kIds) {
    const Answer answer = Ask(record_, *Visit(id), "chair");
    EXPECT_EQ(answer.reason, reason) << id;
    if (answer.status.ok()) continue;
    EXPECT_EQ(answer.status.error_code(), grpc::StatusCode::INVALID_ARGUMENT);
    ASSERT_EQ(BadRequestOf(answer.status).field_violations_size(), 1);
    EXPECT_EQ(BadRequestOf(answer.status).field_violations(0).field(), "request_id");
  }
}

TEST_F(Replay, WithoutAnIdEveryCallIsANewOne) {
  const auto before = Counts();
  ASSERT_TRUE(Ask(record_, *Visit(""), "chair").status.ok());
  ASSERT_TRUE(Ask(record_, *Visit(""), "chair").status.ok());
  EXPECT_EQ(Counts().at("visits"), before.at("visits") + 2);
  EXPECT_EQ(Counts().at("requests"), before.at("requests"));
}

TEST_F(Replay, ManyAtOnceHaveOneEffectAndOneAnswer) {
  constexpr int kCalls = 16;
  const auto before = Counts();
  const auto request = Visit("many");
  absl::Mutex mutex;
  std::vector<std::string> answers;
  std::vector<std::thread> threads;
  for (int i = 0; i < kCalls; ++i) {
    threads.emplace_back([&] {
      const Answer answer = Ask(record_, *request, "chair");
      EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
      absl::MutexLock lock(&mutex);
      answers.push_back(answer.bytes);
    });
  }
  for (std::thread& thread : threads) thread.join();
  ASSERT_EQ(answers.size(), size_t{kCalls});
  EXPECT_EQ(std::set<std::string>(answers.begin(), answers.end()).size(), 1u);
  EXPECT_EQ(Counts().at("visits"), before.at("visits") + 1);
  EXPECT_EQ(Counts().at("journal"), before.at("journal") + 1);
}

TEST_F(Replay, ARestartForgetsNothing) {
  const Answer first = Ask(record_, *Visit("restart"), "chair");
  ASSERT_TRUE(first.status.ok());
  const auto before = Counts();
  server_.Stop();
  server_.Start();
  EXPECT_EQ(Ask(record_, *Visit("restart"), "chair").bytes, first.bytes);
  EXPECT_EQ(Ask(record_, *Visit("restart", "place: '别处'"), "chair").reason, "REQUEST_ID_REUSED");
  EXPECT_EQ(Counts(), before);
}

TEST_F(Replay, AnIdIsFreeAgainAfterSevenDaysAndNotBefore) {
  const Answer first = Ask(record_, *Visit("week"), "chair");
  ASSERT_TRUE(first.status.ok());
  server_.clock().Advance(absl::Hours(24 * 7) - absl::Microseconds(1));
  EXPECT_EQ(Ask(record_, *Visit("week"), "chair").bytes, first.bytes);
  server_.clock().Advance(absl::Microseconds(1));
  const Answer anew = Ask(record_, *Visit("week", "place: '别处'"), "chair");
  EXPECT_TRUE(anew.status.ok()) << anew.status.error_message();
  EXPECT_NE(anew.bytes, first.bytes);
  EXPECT_EQ(Ask(record_, *Visit("week", "place: '别处'"), "chair").bytes, anew.bytes);
}

TEST_F(Replay, TryingNeitherReadsNorKeepsAnswers) {
  const auto before = Counts();
  const auto trial = Visit("trial", "validate_only: true");
  ASSERT_TRUE(Ask(record_, *trial, "chair").status.ok());
  EXPECT_EQ(Counts(), before);
  // The id of a trial is not taken, and the id of a real call does not stop a trial.
  ASSERT_TRUE(Ask(record_, *Visit("trial"), "chair").status.ok());
  ASSERT_TRUE(Ask(record_, *trial, "chair").status.ok());
  EXPECT_EQ(Counts().at("visits"), before.at("visits") + 1);
}

TEST_F(Replay, KeptAnswersAreSealedInTheFile) {
  const MethodDescriptor* token = MethodNamed("UserService/CreateToken");
  const auto request = RequestFor(token);
  SetField(*request, "request_id", "secret");
  v1::Token made;
  const Answer answer = Ask(token, *request, "chair");
  ASSERT_TRUE(made.ParseFromString(answer.bytes));
  ASSERT_GT(made.secret().size(), 20u);
  auto connection = sql::OpenSqlite(server_.database(), sql::Mode::kReader);
  ASSERT_TRUE(connection.ok());
  static constexpr sql::Sql kResponse{
      "SELECT response FROM requests WHERE request_id = 'secret' ORDER BY user_id"};
  int rows = 0;
  ASSERT_TRUE(sql::Query(**connection, kResponse, [&](sql::Row row) {
                ++rows;
                EXPECT_FALSE(absl::StrContains(row.Bytes(0), made.secret()));
              }).ok());
  EXPECT_EQ(rows, 1);
}

}  // namespace
}  // namespace unioncare::testing
