// Tests of the rules for signing in.
#include "service/domain/sessions.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

const absl::Time kNow = absl::FromUnixSeconds(1795190400);

std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? (status.ok() ? "" : status.ToString())
                          : InfoOf(refusals[0].reason).name;
}

TEST(Usernames, AreOfLettersDigitsAndAFewSigns) {
  const struct {
    const char* typed;
    const char* kept;  // "" when it is refused
  } kRows[] = {
      {"lina", "lina"},
      {"Li.Na-2_a@school", "Li.Na-2_a@school"},
      {" lina ", "lina"},
      {"ｌｉｎａ", "lina"},
      {"李娜", "李娜"},
      {"20260001", "20260001"},
      {"a", ""},
      {"", ""},
      {"li na", ""},
      {"li/na", ""},
      {"li:na", ""},
      {"12345678901234567890123456789012", "12345678901234567890123456789012"},
      {"123456789012345678901234567890123", ""},
  };
  for (const auto& row : kRows) {
    const auto kept = DecideUsername(row.typed);
    EXPECT_EQ(kept.ok() ? *kept : "", row.kept) << row.typed;
    if (!kept.ok()) {
      EXPECT_EQ(ReasonOf(kept.status()), "USERNAME_MALFORMED") << row.typed;
    }
  }
  EXPECT_EQ(UsernameKey(" LiNa "), UsernameKey("lina"));
  EXPECT_NE(UsernameKey("lina"), UsernameKey("lima"));
}

TEST(Passwords, AreLongAndNotCommonAndNothingElse) {
  const std::string longest(kPasswordCharactersMax - 4, 'x');
  const struct {
    std::string password;
    const char* reason;
  } kRows[] = {
      {"slow tortoise", ""},
      {"abcdefghi1", ""},  // no rule about kinds of characters
      {"山外青山楼外楼西湖歌", ""},  // ten characters, not bytes
      {"山外青山楼外楼西湖", "PASSWORD_TOO_SHORT"},
      {"ninechars", "PASSWORD_TOO_SHORT"},
      {"", "PASSWORD_TOO_SHORT"},
      {longest + "abcd", ""},
      {longest + "abcde", "PASSWORD_TOO_LONG"},
      {"qwertyuiop", "PASSWORD_COMMON"},
      {"QWERTYuiop", "PASSWORD_COMMON"},
      {"woaini1314520", "PASSWORD_COMMON"},
      {"aaaaaaaaaaaa", "PASSWORD_COMMON"},
      {"abcabcabcabc", "PASSWORD_COMMON"},
      {"abcdabcdabcd", ""},
  };
  for (const auto& row : kRows) {
    const absl::Status status = CheckPassword("password", row.password);
    EXPECT_EQ(ReasonOf(status), row.reason) << row.password;
    for (const Refusal& refusal : RefusalsOf(status)) {
      for (const auto& [key, value] : refusal.facts) {
        EXPECT_TRUE(row.password.empty() || !absl::StrContains(value, row.password)) << key;
      }
    }
  }
}

TEST(Passwords, HoldNeitherTheUsernameNorTheName) {
  const struct {
    const char* password;
    const char* reason;
  } kRows[] = {
      {"my name is lina", "PASSWORD_HOLDS_NAME"}, {"my name is LiNa", "PASSWORD_HOLDS_NAME"},
      {"我是李娜，你是谁呀", "PASSWORD_HOLDS_NAME"}, {"nobody in here", ""},
      {"李先生娜女士都不是我", ""},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(ReasonOf(CheckPasswordNames("password", row.password, "Lina", "李娜")), row.reason)
        << row.password;
  }
  EXPECT_EQ(ReasonOf(CheckPasswordNames("password", "slow tortoise", "zz", "w")), "")
      << "a name of one character is in too much";
}

TEST(Codes, AreReadAsTheyWereMeant) {
  const std::string bytes("\x00\x44\x32\x14\xc7\x42\x54\xb6\x35\xcf", 10);
  const std::string code = WriteCode(bytes);
  EXPECT_EQ(code, "0123-4567-89AB-CDEF");
  EXPECT_EQ(NormalizeCode(code).size(), size_t{kCodeCharacters});
  for (const char* typed : {"0123456789ABCDEF", "0123-4567-89ab-cdef", " 0123 4567 89ab cdef ",
                            "O123-4567-89AB-CDEF", "oi23-4567-89ab-cdef", "0l23456789abcdef",
                            "０１２３-4567-89AB-CDEF"}) {
    EXPECT_EQ(NormalizeCode(typed), NormalizeCode(code)) << typed;
  }
  EXPECT_NE(NormalizeCode("0123-4567-89AB-CDEG"), NormalizeCode(code));
}

TEST(Failures, CostMoreAndMoreTime) {
  const struct {
    FailureKind kind;
    int count;
    int seconds;
  } kRows[] = {
      {FailureKind::kUsername, 0, 0},
      {FailureKind::kUsername, 4, 0},
      {FailureKind::kUsername, 5, 30},
      {FailureKind::kUsername, 6, 60},
      {FailureKind::kUsername, 7, 120},
      {FailureKind::kUsername, 11, 1920},
      {FailureKind::kUsername, 12, 3600},
      {FailureKind::kUsername, 99, 3600},
      {FailureKind::kUsername, 100, 30 * 24 * 3600},
      {FailureKind::kUsername, 1000, 30 * 24 * 3600},
      {FailureKind::kPeer, 49, 0},
      {FailureKind::kPeer, 50, 10},
      {FailureKind::kPeer, 99, 10},
      {FailureKind::kPeer, 100, 60},
      {FailureKind::kPeer, 100000, 60},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(absl::ToInt64Seconds(WaitAfter(row.kind, row.count)), row.seconds)
        << static_cast<int>(row.kind) << " " << row.count;
  }
}

TEST(Failures, LockToTheMicrosecond) {
  const absl::Duration tick = absl::Microseconds(1);
  const Failures five{5, kNow};
  EXPECT_EQ(LockedUntil(FailureKind::kUsername, five, kNow), kNow + absl::Seconds(30));
  EXPECT_TRUE(LockedUntil(FailureKind::kUsername, five, kNow + absl::Seconds(30) - tick)
                  .has_value());
  EXPECT_FALSE(LockedUntil(FailureKind::kUsername, five, kNow + absl::Seconds(30)).has_value());
  EXPECT_FALSE(LockedUntil(FailureKind::kUsername, Failures{4, kNow}, kNow).has_value());
  EXPECT_FALSE(LockedUntil(FailureKind::kUsername, std::nullopt, kNow).has_value());
}

TEST(Failures, AreForgottenInTime) {
  const struct {
    FailureKind kind;
    int count;
    absl::Duration kept;
  } kRows[] = {
      {FailureKind::kUsername, 1, absl::Hours(24)},
      {FailureKind::kUsername, 4, absl::Hours(24)},
      {FailureKind::kUsername, 5, absl::Hours(30 * 24)},
      {FailureKind::kUsername, 100, absl::Hours(30 * 24)},
      {FailureKind::kPeer, 1, absl::Hours(1)},
      {FailureKind::kPeer, 500, absl::Hours(1)},
  };
  for (const auto& row : kRows) {
    const Failures failures{row.count, kNow};
    const absl::Time last = kNow + row.kept - absl::Microseconds(1);
    EXPECT_FALSE(Forgotten(row.kind, failures, last)) << row.count;
    EXPECT_TRUE(Forgotten(row.kind, failures, kNow + row.kept)) << row.count;
    EXPECT_EQ(Counted(row.kind, failures, last).count, row.count + 1);
    EXPECT_EQ(Counted(row.kind, failures, last).last, last);
    EXPECT_EQ(Counted(row.kind, failures, kNow + row.kept).count, 1);
  }
  EXPECT_EQ(Counted(FailureKind::kUsername, std::nullopt, kNow).count, 1);
}

TEST(Attempts, WaitForTheLongerOfTwoLocks) {
  const auto seconds = [](const AttemptFacts& facts) {
    const std::vector<Refusal> refusals = RefusalsOf(DecideAttempt(facts, kNow));
    return refusals.empty() ? "" : refusals[0].facts.at("wanted");
  };
  EXPECT_EQ(seconds({}), "");
  EXPECT_EQ(seconds({Failures{4, kNow}, Failures{49, kNow}}), "");
  EXPECT_EQ(seconds({Failures{5, kNow}, std::nullopt}), "30");
  EXPECT_EQ(seconds({std::nullopt, Failures{50, kNow}}), "10");
  EXPECT_EQ(seconds({Failures{5, kNow}, Failures{100, kNow}}), "60");
  EXPECT_EQ(seconds({Failures{5, kNow - absl::Milliseconds(29500)}, std::nullopt}), "1")
      << "never nothing while it is locked";
  EXPECT_EQ(ReasonOf(DecideAttempt({Failures{5, kNow}, std::nullopt}, kNow)), "SIGN_IN_LOCKED");
}

TEST(Accounts, LetInWhoHasAPasswordThatFits) {
  Account account{.username = "lina", .password = "record"};
  EXPECT_TRUE(LetsIn(account, true));
  EXPECT_FALSE(LetsIn(account, false));
  EXPECT_FALSE(LetsIn(std::nullopt, true)) << "nobody";
  Account closed = account;
  closed.close_time = kNow;
  EXPECT_FALSE(LetsIn(closed, true));
  Account fresh = account;
  fresh.password.clear();
  EXPECT_FALSE(LetsIn(fresh, true)) << "no password fits where there is none";
}

TEST(Accounts, TakeACodeOnceAndInTime) {
  Account account{.username = "lina", .code_hash = "hash", .code_expire_time = kNow};
  EXPECT_TRUE(TakesCode(account, true, kNow - absl::Microseconds(1)));
  EXPECT_FALSE(TakesCode(account, true, kNow)) << "over";
  EXPECT_FALSE(TakesCode(account, false, kNow - absl::Hours(1)));
  EXPECT_FALSE(TakesCode(std::nullopt, true, kNow));
  Account closed = account;
  closed.close_time = kNow;
  EXPECT_FALSE(TakesCode(closed, true, kNow - absl::Hours(1)));
  Account used = account;
  used.code_hash.clear();
  EXPECT_FALSE(TakesCode(used, true, kNow - absl::Hours(1)));
}

}  // namespace
}  // namespace unioncare
