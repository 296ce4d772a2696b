// Tests of the tables users, role_grants and tokens, on a real file.
#include "service/storage/users.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

const Grant kAdministrator{.role = Role::kAdministrator};
const Grant kChair{.role = Role::kChair, .union_id = UnionId{1}};
const std::string kHash(32, 'h');

class UsersTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    const absl::Status made = Write(kInstallation, [](Transaction& transaction) {
      return InsertUnion(transaction, Union{.display_name = "工会"}).status();
    });
    ASSERT_TRUE(made.ok()) << made;
  }

  UserId Add(const std::string& name, const Grant& grant) {
    UserId id{0};
    const absl::Status made = Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(id, InsertUser(transaction, User{.display_name = name}));
      return InsertGrant(transaction, id, grant);
    });
    EXPECT_TRUE(made.ok()) << made;
    return id;
  }

  Token AddToken(UserId user, const std::string& hash) {
    Token token{.user = user, .display_name = "电脑", .hash = hash, .create_time = kStart};
    const absl::Status made = Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(token.id, InsertToken(transaction, token));
      return absl::OkStatus();
    });
    EXPECT_TRUE(made.ok()) << made;
    return token;
  }

  std::optional<Caller> Find(const std::string& hash) {
    return Read<std::optional<Caller>>(
        [&](const Snapshot& snapshot) { return FindCaller(snapshot, hash); });
  }
};

TEST_F(UsersTest, AUserIsFoundWithTheirRoles) {
  const UserId id = Add("陈静", kChair);
  ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                return InsertGrant(transaction, id, kAdministrator);
              }).ok());
  const auto user =
      Read<std::optional<User>>([&](const Snapshot& snapshot) { return FindUser(snapshot, id); });
  ASSERT_TRUE(user.has_value());
  EXPECT_EQ(user->display_name, "陈静");
  EXPECT_EQ(user->grants, (std::vector<Grant>{kAdministrator, kChair}));
  ExpectJournalHolds(kInstallation);
}

TEST_F(UsersTest, ACallerIsRecognisedByTheHashOfTheToken) {
  const UserId id = Add("陈静", kChair);
  AddToken(id, kHash);
  const std::optional<Caller> caller = Find(kHash);
  ASSERT_TRUE(caller.has_value());
  EXPECT_EQ(caller->user, id);
  EXPECT_EQ(caller->display_name, "陈静");
  EXPECT_EQ(caller->grants, std::vector<Grant>{kChair});
  EXPECT_FALSE(caller->revoked);
  EXPECT_FALSE(Find(std::string(32, 'x')).has_value());
}

TEST_F(UsersTest, ARoleCountsFromItsFirstDayToItsLast) {
  Grant term = kChair;
  term.from_on = kToday + 1;
  term.to_on = kToday + 2;
  const UserId id = Add("陈静", term);
  AddToken(id, kHash);
  // The clock stands at 00:00 in China; the token is in use all the time.
  const auto counts = [&] { return Find(kHash)->grants.size(); };
  EXPECT_EQ(counts(), 0u);
  clock().Advance(absl::Hours(24) - absl::Microseconds(1));
  EXPECT_EQ(counts(), 0u);
  clock().Advance(absl::Microseconds(1));
  EXPECT_EQ(counts(), 1u);
  clock().Advance(absl::Hours(48) - absl::Microseconds(1));
  EXPECT_EQ(counts(), 1u);
  clock().Advance(absl::Microseconds(1));
  EXPECT_EQ(counts(), 0u);
  const auto user = Read<std::optional<User>>(
      [&](const Snapshot& snapshot) { return FindUserWithEndedGrants(snapshot, id); });
  ASSERT_EQ(user->grants.size(), 1u) << "it is known, but does not count";
  EXPECT_EQ(user->grants[0].from_on, kToday + 1);
  EXPECT_EQ(user->grants[0].to_on, kToday + 2);
}

TEST_F(UsersTest, ALoanStandsBesideOnesOwnAndIsKnownToItsLender) {
  const UserId lender = Add("甲", kChair);
  const UserId borrower = Add("乙", kChair);
  Grant loan = kChair;
  loan.lender = lender;
  loan.from_on = kToday;
  loan.to_on = kToday + 5;
  const auto keep = [&](const Grant& grant) {
    return Write(kInstallation, [&](Transaction& transaction) {
      return InsertGrant(transaction, borrower, grant);
    });
  };
  ASSERT_TRUE(keep(loan).ok());
  loan.to_on = kToday + 7;
  ASSERT_TRUE(keep(loan).ok()) << "the same loan with another term";
  const auto loans = Read<std::vector<HeldGrant>>(
      [&](const Snapshot& snapshot) { return LoansBy(snapshot, lender); });
  ASSERT_EQ(loans.size(), 1u);
  EXPECT_EQ(loans[0].user, borrower);
  EXPECT_EQ(loans[0].grant, loan);
  EXPECT_EQ(loans[0].grant.to_on, kToday + 7);
  const auto user = Read<std::optional<User>>(
      [&](const Snapshot& snapshot) { return FindUser(snapshot, borrower); });
  EXPECT_EQ(user->grants, (std::vector<Grant>{kChair, loan}));
  ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                return EndGrant(transaction, borrower, loan);
              }).ok());
  EXPECT_TRUE(Read<std::vector<HeldGrant>>([&](const Snapshot& snapshot) {
                return LoansBy(snapshot, lender);
              }).empty());
  ExpectJournalHolds(kInstallation);
}

TEST_F(UsersTest, AUserIsFoundByTheMemberTheyAre) {
  const MemberLink link{UnionId{1}, MemberId{7}};
  UserId id{0};
  for (const char* name : {"甲", "甲的另一账号"}) {
    UserId made{0};
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                  ASSIGN_OR_RETURN(
                      made, InsertUser(transaction, User{.display_name = name, .link = link}));
                  return absl::OkStatus();
                }).ok());
    if (id == UserId{0}) id = made;
  }
  const auto find = [&](MemberLink of) {
    return Read<std::optional<UserId>>(
        [&](const Snapshot& snapshot) { return FindUserOfMember(snapshot, of); });
  };
  EXPECT_EQ(find(link), id) << "the first";
  EXPECT_FALSE(find({UnionId{1}, MemberId{8}}).has_value());
  EXPECT_FALSE(find({UnionId{2}, MemberId{7}}).has_value());
}

TEST_F(UsersTest, ARevokedTokenSaysSo) {
  const Token token = AddToken(Add("陈静", kChair), kHash);
  ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                return RevokeToken(transaction, token);
              }).ok());
  ASSERT_TRUE(Find(kHash).has_value());
  EXPECT_TRUE(Find(kHash)->revoked);
  ExpectJournalHolds(kInstallation);
}

TEST_F(UsersTest, ATokenHashIsUnique) {
  const UserId id = Add("陈静", kChair);
  AddToken(id, kHash);
  const absl::Status again = Write(kInstallation, [&](Transaction& transaction) {
    return InsertToken(transaction, Token{.user = id, .hash = kHash}).status();
  });
  EXPECT_EQ(again.code(), absl::StatusCode::kAlreadyExists) << again;
  ExpectJournalHolds(kInstallation);
}

TEST_F(UsersTest, TokensAreNumberedWithinTheirUser) {
  const UserId first = Add("甲", kChair);
  const UserId second = Add("乙", kChair);
  EXPECT_EQ(AddToken(first, std::string(32, '1')).id, TokenId{1});
  EXPECT_EQ(AddToken(first, std::string(32, '2')).id, TokenId{2});
  EXPECT_EQ(AddToken(second, std::string(32, '3')).id, TokenId{1});
  const auto tokens = Read<std::vector<Token>>(
      [&](const Snapshot& snapshot) { return ListTokens(snapshot, first, 1, 10); });
  ASSERT_EQ(tokens.size(), 1u);
  EXPECT_EQ(tokens[0].id, TokenId{2});
}

TEST_F(UsersTest, UsersAreListedOncePerUnionHoweverManyRolesTheyHold) {
  const UserId chair = Add("甲", kChair);
  ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                return InsertGrant(transaction, chair,
                                   Grant{.role = Role::kAuditor, .union_id = UnionId{1}});
              }).ok());
  const UserId other = Add("乙", kChair);
  Add("管理员", kAdministrator);
  const auto list = [&](int64_t after) {
    return Read<std::vector<User>>(
        [&](const Snapshot& snapshot) { return ListUsers(snapshot, UnionId{1}, after, 10); });
  };
  ASSERT_EQ(list(0).size(), 2u);
  ASSERT_EQ(list(Number(chair)).size(), 1u);
  EXPECT_EQ(list(Number(chair))[0].id, other);
}

TEST_F(UsersTest, ATakenRoleIsGone) {
  const UserId id = Add("甲", kChair);
  ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                return EndGrant(transaction, id, kChair);
              }).ok());
  const auto user =
      Read<std::optional<User>>([&](const Snapshot& snapshot) { return FindUser(snapshot, id); });
  EXPECT_TRUE(user->grants.empty());
  ExpectJournalHolds(kInstallation);
}

// Who held an office is known for the days on which they did.
TEST_F(UsersTest, ARoleThatWasTakenStaysForTheDaysOfItsTerm) {
  const UserId id = Add("甲", kChair);
  clock().Advance(absl::Hours(48));
  Grant longer = kChair;
  longer.to_on = kToday + 30;
  ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                // Another term is no other gift: it is still of the first day.
                RETURN_IF_ERROR(InsertGrant(transaction, id, longer));
                return EndGrant(transaction, id, longer);
              }).ok());
  const auto user = Read<std::optional<User>>(
      [&](const Snapshot& snapshot) { return FindUserWithEndedGrants(snapshot, id); });
  ASSERT_EQ(user->grants.size(), 1u);
  EXPECT_EQ(user->grants[0].to_on, kToday + 1);
  ExpectJournalHolds(kInstallation);
}

TEST_F(UsersTest, TheSchemaRefusesGrantsThatNoRuleAllows) {
  const UserId id = Add("甲", kChair);
  const Grant wrong[] = {
      {.role = Role::kAdministrator, .union_id = UnionId{1}},
      {.role = Role::kChair},
      {.role = Role::kGroupLeader, .union_id = UnionId{1}},
      {.role = Role::kChair, .union_id = UnionId{1}, .lender = id},
      {.role = Role::kChair, .union_id = UnionId{1}, .lender = UserId{9}},
      {.role = Role::kChair, .union_id = UnionId{1}, .from_on = kToday, .to_on = kToday - 1},
  };
  for (const Grant& grant : wrong) {
    const absl::Status status = Write(kInstallation, [&](Transaction& transaction) {
      return InsertGrant(transaction, id, grant);
    });
    EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition)
        << static_cast<int>(grant.role) << " " << status;
  }
}

TEST_F(UsersTest, OnlyAnEmptyInstallationHasNoUsers) {
  const auto none = [&] {
    return Read<bool>([](const Snapshot& snapshot) { return NoUsers(snapshot); });
  };
  EXPECT_TRUE(none());
  Add("甲", kAdministrator);
  EXPECT_FALSE(none());
}

}  // namespace
}  // namespace unioncare::storage
