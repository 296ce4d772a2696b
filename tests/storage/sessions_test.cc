// Tests of the tables accounts, sessions and sign_in_failures, on a real file.
#include "service/storage/sessions.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

class SessionsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    for (const char* name : {"陈静", "李娜"}) {
      Do([&](Transaction& transaction) -> absl::Status {
        ASSIGN_OR_RETURN(const UserId id, InsertUser(transaction, User{.display_name = name}));
        return InsertGrant(transaction, id, Grant{.role = Role::kAdministrator});
      });
    }
  }

  void Do(std::function<absl::Status(Transaction&)> operation) {
    const absl::Status status = Write(kInstallation, std::move(operation));
    ASSERT_TRUE(status.ok()) << status;
  }
  void Keep(const Account& account) {
    Do([&](Transaction& transaction) { return PutAccount(transaction, account); });
  }
  std::optional<Account> Named(const std::string& username) {
    return Read<std::optional<Account>>(
        [&](const Snapshot& snapshot) { return FindAccountNamed(snapshot, username); });
  }
  std::optional<SessionCaller> Caller(const std::string& hash) {
    return Read<std::optional<SessionCaller>>(
        [&](const Snapshot& snapshot) { return FindSessionCaller(snapshot, hash); });
  }
  std::vector<Session> Live(UserId user) {
    return Read<std::vector<Session>>(
        [&](const Snapshot& snapshot) { return LiveSessions(snapshot, user); });
  }
  SessionId Begin(UserId user, const std::string& hash) {
    SessionId id{0};
    Do([&](Transaction& transaction) -> absl::Status {
      Session session{.user = user, .hash = hash, .create_time = transaction.now()};
      session.expire_time = transaction.now() + absl::Hours(kSessionHours);
      ASSIGN_OR_RETURN(id, InsertSession(transaction, session));
      return absl::OkStatus();
    });
    return id;
  }
  std::optional<Failures> Found(FailureKind kind, const std::string& subject) {
    return Read<std::optional<Failures>>(
        [&](const Snapshot& snapshot) { return FindFailures(snapshot, kind, subject); });
  }
  void Fail(FailureKind kind, const std::string& subject, int count) {
    Do([&](Transaction& transaction) {
      return PutFailures(transaction, kind, subject, Failures{count, transaction.now()});
    });
  }

  const UserId chen_{1}, li_{2};
};

TEST_F(SessionsTest, AnAccountIsFoundByItsUsernameInWhateverCase) {
  Account account{.user = li_, .username = "LiNa", .code_hash = std::string(32, 'c')};
  account.code_expire_time = kStart + absl::Hours(1);
  Keep(account);
  for (const char* typed : {"lina", "LINA", " lina "}) {
    const auto found = Named(typed);
    ASSERT_TRUE(found.has_value()) << typed;
    EXPECT_EQ(found->user, li_);
    EXPECT_EQ(found->username, "LiNa");
    EXPECT_EQ(found->code_hash, account.code_hash);
    EXPECT_EQ(found->code_expire_time, account.code_expire_time);
    EXPECT_TRUE(found->password.empty());
    EXPECT_FALSE(found->password_time.has_value());
  }
  EXPECT_FALSE(Named("chen").has_value());
  EXPECT_FALSE(Named("").has_value());
  const absl::Status twice = Write(kInstallation, [&](Transaction& transaction) {
    return PutAccount(transaction, Account{.user = chen_, .username = "lina"});
  });
  EXPECT_FALSE(twice.ok()) << "a username is somebody's alone";
  ExpectJournalHolds(kInstallation);
}

TEST_F(SessionsTest, ManyAccountsHaveNoUsername) {
  Keep({.user = li_, .close_time = kStart});
  Keep({.user = chen_, .close_time = kStart});
  EXPECT_FALSE(Named("").has_value());
  ExpectJournalHolds(kInstallation);
}

TEST_F(SessionsTest, ThePasswordIsSealedForItsAccountAndNotInTheJournal) {
  const std::string record = "the record of a password";
  Account account{.user = li_, .username = "lina"};
  Do([&](Transaction& transaction) {
    account.password = SealPassword(transaction, li_, record);
    account.password_time = transaction.now();
    return PutAccount(transaction, account);
  });
  const auto found = Named("lina");
  ASSERT_TRUE(found.has_value());
  const auto open = [&](const Account& whose) {
    return Read<std::string>([&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
      const absl::StatusOr<std::string> opened = OpenPassword(snapshot, whose);
      return opened.ok() ? *opened : absl::StrCat("no: ", opened.status().code());
    });
  };
  EXPECT_EQ(open(*found), record);
  Account moved = *found;
  moved.user = chen_;
  EXPECT_EQ(open(moved), absl::StrCat("no: ", absl::StatusCode::kDataLoss));
  static constexpr sql::Sql kEntries{"SELECT entry FROM journal ORDER BY union_id, sequence"};
  Read<int>([&](const Snapshot& snapshot) -> absl::StatusOr<int> {
    int entries = 0;
    RETURN_IF_ERROR(sql::Query(snapshot.connection(), kEntries, [&](sql::Row row) {
      ++entries;
      EXPECT_FALSE(row.Bytes(0).find(found->password) != absl::string_view::npos);
    }));
    EXPECT_GT(entries, 2);
    return entries;
  });
  ExpectJournalHolds(kInstallation);
}

TEST_F(SessionsTest, ASessionStandsForItsUserUntilItEnds) {
  const std::string first(32, '1'), second(32, '2');
  const SessionId id = Begin(li_, first);
  EXPECT_EQ(Begin(li_, second), SessionId{2}) << "counted within the user";
  EXPECT_EQ(Begin(chen_, std::string(32, '3')), SessionId{1});
  const auto caller = Caller(first);
  ASSERT_TRUE(caller.has_value());
  EXPECT_EQ(caller->caller.user, li_);
  EXPECT_EQ(caller->caller.display_name, "李娜");
  EXPECT_EQ(caller->caller.grants.size(), 1u);
  EXPECT_EQ(caller->session.id, id);
  EXPECT_EQ(caller->session.expire_time, kStart + absl::Hours(kSessionHours));
  EXPECT_FALSE(Caller(std::string(32, '9')).has_value());
  Do([&](Transaction& transaction) { return EndSessionOf(transaction, li_, id); });
  EXPECT_TRUE(Caller(first)->session.end_time.has_value());
  EXPECT_FALSE(Caller(second)->session.end_time.has_value());
  EXPECT_EQ(Live(li_).size(), 1u);
  ExpectJournalHolds(kInstallation);
}

TEST_F(SessionsTest, AllEndButTheOneThatIsSpared) {
  for (char c : std::string("1234")) Begin(li_, std::string(32, c));
  Begin(chen_, std::string(32, '5'));
  int ended = 0;
  Do([&](Transaction& transaction) -> absl::Status {
    ASSIGN_OR_RETURN(ended, EndSessions(transaction, li_, SessionId{3}));
    return absl::OkStatus();
  });
  EXPECT_EQ(ended, 3);
  ASSERT_EQ(Live(li_).size(), 1u);
  EXPECT_EQ(Live(li_)[0].id, SessionId{3});
  EXPECT_EQ(Live(chen_).size(), 1u);
  clock().Advance(absl::Hours(kSessionHours));
  EXPECT_TRUE(Live(li_).empty()) << "expired is not live";
}

TEST_F(SessionsTest, FailuresAreCountedByKindAndSubject) {
  Fail(FailureKind::kUsername, "lina", 3);
  Fail(FailureKind::kPeer, "lina", 7);
  EXPECT_EQ(Found(FailureKind::kUsername, "lina")->count, 3);
  EXPECT_EQ(Found(FailureKind::kPeer, "lina")->count, 7);
  EXPECT_FALSE(Found(FailureKind::kUsername, "chen").has_value());
  Close();
  Open();
  EXPECT_EQ(Found(FailureKind::kUsername, "lina")->count, 3) << "a restart forgets nothing";
  Do([&](Transaction& transaction) {
    return ForgetFailures(transaction, FailureKind::kUsername, "lina");
  });
  EXPECT_FALSE(Found(FailureKind::kUsername, "lina").has_value());
  EXPECT_TRUE(Found(FailureKind::kPeer, "lina").has_value());
  ExpectJournalHolds(kInstallation);
}

TEST_F(SessionsTest, WhatIsTypedForAUsernameIsNowhereInTheFile) {
  Fail(FailureKind::kUsername, "typed-my-password-here", 1);
  static constexpr sql::Sql kSubjects{"SELECT subject FROM sign_in_failures ORDER BY subject"};
  Read<int>([&](const Snapshot& snapshot) -> absl::StatusOr<int> {
    RETURN_IF_ERROR(sql::Query(snapshot.connection(), kSubjects, [&](sql::Row row) {
      EXPECT_EQ(row.Text(0).size(), 64u);
      EXPECT_NE(row.Text(0),
                crypto::Hex(crypto::View(crypto::Sha256({"typed-my-password-here"}))));
    }));
    return 1;
  });
}

TEST_F(SessionsTest, TheSweepTakesAwayWhatCountsNoMore) {
  Begin(li_, std::string(32, '1'));
  Fail(FailureKind::kPeer, "peer", 60);
  Fail(FailureKind::kUsername, "few", 4);
  Fail(FailureKind::kUsername, "many", 5);
  const auto any = [&] { return Read<bool>(AnySessionsToPrune); };
  const auto prune = [&] { Do(PruneSessions); };
  clock().Advance(absl::Hours(1) - absl::Microseconds(1));
  EXPECT_FALSE(any());
  clock().Advance(absl::Microseconds(1));
  EXPECT_TRUE(any());
  prune();
  EXPECT_FALSE(any());
  EXPECT_FALSE(Found(FailureKind::kPeer, "peer").has_value());
  EXPECT_TRUE(Found(FailureKind::kUsername, "few").has_value());
  clock().Advance(absl::Hours(23));
  prune();
  EXPECT_FALSE(Found(FailureKind::kUsername, "few").has_value());
  EXPECT_TRUE(Found(FailureKind::kUsername, "many").has_value());
  EXPECT_TRUE(Caller(std::string(32, '1')).has_value());
  clock().Advance(absl::Hours(24 * 30));
  prune();
  EXPECT_FALSE(Found(FailureKind::kUsername, "many").has_value());
  EXPECT_FALSE(Caller(std::string(32, '1')).has_value());
  ExpectJournalHolds(kInstallation);
}

}  // namespace
}  // namespace unioncare::storage
