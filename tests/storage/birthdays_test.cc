// The tables of birthdays, on a real file: what is kept comes back, and the keys follow members,
// preferences, gifts, greetings and merges, whatever happens in which order.
#include "service/storage/birthdays.h"

#include <random>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/birthday_gifts.h"
#include "service/storage/birthday_keys.h"
#include "service/storage/members.h"
#include "service/storage/migrations.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"
#include "tests/support/seed.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr sql::Sql kAllKeys{
    "SELECT key, member_id, kind, leap_day_rule, leap_month_rule, display_name, staff_no, "
    "group_id, sex, state, birth_date, retired_on, joined_on, state_on, settled_year, settled_on "
    "FROM birthday_keys WHERE union_id = $1 ORDER BY key, member_id"};
constexpr int kKeyColumns = 16;
constexpr sql::Sql kTakeAll{"DELETE FROM birthday_keys WHERE union_id = $1"};

class BirthdaysTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    const absl::Status made = Write(kInstallation, [](Transaction& transaction) {
      return InsertUnion(transaction, Union{.display_name = "工会"}).status();
    });
    ASSERT_TRUE(made.ok()) << made;
  }

  void Do(std::function<absl::Status(Transaction&)> operation) {
    const absl::Status done = Write(kUnion, std::move(operation));
    ASSERT_TRUE(done.ok()) << done;
  }

  void Add(const std::string& name, std::optional<absl::CivilDay> born) {
    Do([&](Transaction& transaction) -> absl::Status {
      const CreateMember command{.union_id = kUnion,
                                 .fields = {.display_name = name, .birth_date = born}};
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
      return InsertMember(transaction, kUnion, std::move(decided)).status();
    });
  }
  void Change(int64_t member, const std::function<void(Member&)>& change) {
    Do([&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(std::optional<Member> found,
                       FindMemberRecord(transaction, kUnion, MemberId{member}));
      MemberDecision decision;
      decision.member = *std::move(found);
      change(decision.member);
      return ReplaceMember(transaction, kUnion, std::move(decision)).status();
    });
  }
  void Declare(int64_t member, const Birthday& declared) {
    Do([&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(BirthdayPreference preference,
                       FindBirthday(transaction, kUnion, MemberId{member}));
      preference.declared = declared;
      return KeepBirthday(transaction, kUnion, preference);
    });
  }
  BirthdayGift Give(int64_t member, int year, absl::CivilDay day) {
    BirthdayGift gift{.member = MemberId{member}, .entitlement_year = year, .day = day};
    Do([&](Transaction& transaction) { return InsertGift(transaction, kUnion, gift); });
    return gift;
  }
  void Void(BirthdayGift gift) {
    gift.state = BirthdayGiftState::kVoid;
    Do([&](Transaction& transaction) { return ReplaceGift(transaction, kUnion, gift); });
  }
  void Merge(int64_t source, int64_t target) {
    Do([&](Transaction& transaction) -> absl::Status {
      MergeDecision decision;
      ASSIGN_OR_RETURN(const auto from, FindMemberRecord(transaction, kUnion, MemberId{source}));
      ASSIGN_OR_RETURN(const auto to, FindMemberRecord(transaction, kUnion, MemberId{target}));
      decision.source.member = *from;
      decision.source.member.state = MemberState::kMerged;
      decision.source.member.merged_into = MemberId{target};
      decision.target.member = *to;
      return KeepMerge(transaction, kUnion, std::move(decision)).status();
    });
  }

  // Every row, one line each.
  std::vector<std::string> Keys() {
    return Read<std::vector<std::string>>(
        [](const Snapshot& snapshot) -> absl::StatusOr<std::vector<std::string>> {
          std::vector<std::string> rows;
          RETURN_IF_ERROR(sql::Query(
              snapshot.connection(), kAllKeys,
              [&](sql::Row row) {
                rows.emplace_back();
                for (int column = 0; column < kKeyColumns; ++column) {
                  absl::StrAppend(&rows.back(),
                                  row.IsNull(column) ? absl::string_view("-") : row.Text(column),
                                  "|");
                }
              },
              kUnion));
          return rows;
        });
  }
  // The rows, made anew from members, preferences, gifts and greetings.
  std::vector<std::string> KeysMadeAnew() {
    Do([](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(sql::Run(transaction.connection(), kTakeAll, kUnion));
      ASSIGN_OR_RETURN(const std::vector<Member> members,
                       ListMembers(transaction, kUnion, std::nullopt, 0, 1000));
      for (const Member& member : members) {
        RETURN_IF_ERROR(IndexAnew(transaction, kUnion, member));
      }
      return absl::OkStatus();
    });
    return Keys();
  }
  // Whose birthday may fall on a day, as the walk finds them.
  std::vector<int64_t> Walked(absl::CivilDay day, int64_t after, int chunk) {
    return Read<std::vector<int64_t>>(
        [&](const Snapshot& snapshot) -> absl::StatusOr<std::vector<int64_t>> {
          std::vector<int64_t> members;
          BirthdayWalk walk(snapshot, kUnion, BirthdayDayOf(day), after, chunk);
          while (true) {
            ASSIGN_OR_RETURN(const BirthdayRow* row, walk.Next());
            if (row == nullptr) return members;
            members.push_back(Number(row->member));
          }
        });
  }
};

TEST_F(BirthdaysTest, PreferencesAndRulesComeBackAsTheyWereKept) {
  Add("张伟", absl::CivilDay(1966, 11, 24));
  const Birthday declared{.kind = BirthdayKind::kLunar,
                          .month = 6,
                          .day = 30,
                          .leap = true,
                          .leap_day = LeapDayRule::kMar01,
                          .leap_month = LeapMonthRule::kBoth};
  Declare(1, declared);
  const auto found = Read<BirthdayPreference>([](const Snapshot& snapshot) {
    return FindBirthday(snapshot, kUnion, MemberId{1});
  });
  EXPECT_EQ(found.declared, declared);
  EXPECT_EQ(found.version, 1);
  EXPECT_EQ(found.update_time, kStart);
  BirthdayRules rules;
  rules.leap_day = LeapDayRule::kSkip;
  rules.exclude_retirees = true;
  rules.milestones = {60, 88, 99};
  Do([&](Transaction& transaction) { return KeepBirthdayRules(transaction, kUnion, rules); });
  const auto kept = Read<BirthdayRules>(
      [](const Snapshot& snapshot) { return FindBirthdayRules(snapshot, kUnion); });
  EXPECT_EQ(kept.leap_day, LeapDayRule::kSkip);
  EXPECT_TRUE(kept.exclude_retirees);
  EXPECT_EQ(kept.milestones, (std::vector<int>{60, 88, 99}));
  EXPECT_EQ(kept.version, 1);
  ExpectJournalHolds(kUnion);
}

TEST_F(BirthdaysTest, OneGiftCountsForAnEntitlementYear) {
  Add("张伟", absl::CivilDay(1966, 11, 24));
  const BirthdayGift gift = Give(1, 2026, absl::CivilDay(2026, 11, 24));
  BirthdayGift second{
      .member = MemberId{1}, .entitlement_year = 2026, .day = absl::CivilDay(2026, 11, 24)};
  EXPECT_EQ(Write(kUnion, [&](Transaction& transaction) {
              return InsertGift(transaction, kUnion, second);
            }).code(),
            absl::StatusCode::kAlreadyExists);
  Void(gift);
  Give(1, 2026, absl::CivilDay(2026, 11, 24));
  const auto known = Read<OnRecord>([](const Snapshot& snapshot) {
    return FindOnRecord(snapshot, kUnion, MemberId{1}, 2026);
  });
  ASSERT_EQ(known.gifts.size(), 1u);
  EXPECT_NE(known.gifts[0].id, gift.id);
  ExpectJournalHolds(kUnion);
}

TEST_F(BirthdaysTest, TheWalkFindsEverybodyOfADayOnceByNumber) {
  const absl::CivilDay day(2026, 11, 21);  // the thirteenth of the tenth lunar month
  std::vector<int64_t> wanted;
  for (int i = 1; i <= 60; ++i) {
    Add(absl::StrCat("会员", i), absl::CivilDay(1970, i % 4 == 0 ? 10 : 11, 21));
    if (i % 3 == 0) {
      Declare(i, {.kind = BirthdayKind::kLunar, .month = 10, .day = 13, .leap = i % 2 == 0});
    }
    if (i % 3 == 0 || i % 4 != 0) wanted.push_back(i);
  }
  for (const int chunk : {1, 2, 7, 1000}) EXPECT_EQ(Walked(day, 0, chunk), wanted) << chunk;
  wanted.erase(wanted.begin(), wanted.begin() + 5);
  EXPECT_EQ(Walked(day, wanted.front() - 1, 3), wanted);
}

TEST_F(BirthdaysTest, KeysFollowRandomChangesAndCanBeMadeAnew) {
  std::mt19937_64 random(::unioncare::testing::TestSeed());
  const auto draw = [&](int count) { return static_cast<int>(random() % count); };
  const auto day = [&] { return absl::CivilDay(1950, 1, 1) + draw(15000); };
  std::vector<BirthdayGift> gifts;
  std::vector<int64_t> there;
  int64_t made = 0;
  for (int step = 0; step < 200; ++step) {
    const int what = there.size() < 3 ? 0 : draw(8);
    const int64_t member = there.empty() ? 0 : there[draw(static_cast<int>(there.size()))];
    if (what == 0) {
      Add(absl::StrCat("会员", step),
          draw(4) == 0 ? std::nullopt : std::optional<absl::CivilDay>(day()));
      there.push_back(++made);
    } else if (what == 1) {
      Change(member, [&](Member& changed) { changed.birth_date = day(); });
    } else if (what == 2) {
      Change(member, [&](Member& changed) {
        changed.display_name = absl::StrCat("改名", step);
        changed.state = draw(2) == 0 ? MemberState::kLeft : MemberState::kActive;
        changed.state_on = kToday - draw(100);
      });
    } else if (what == 3) {
      const Birthday kinds[] = {
          {.kind = BirthdayKind::kSolarId},
          {.kind = BirthdayKind::kSolarDeclared, .month = 2, .day = 29},
          {.kind = BirthdayKind::kLunar, .month = 1 + draw(12), .day = 1 + draw(30),
           .leap = draw(2) == 0},
          {.kind = BirthdayKind::kMonthOnly, .month = 1 + draw(12)},
          {.kind = BirthdayKind::kNewYearsEve}};
      Declare(member, kinds[draw(5)]);
    } else if (what == 4) {
      gifts.push_back(Give(member, 1900 + step, kToday + draw(1000)));
    } else if (what == 5 && !gifts.empty()) {
      Void(gifts.back());
      gifts.pop_back();
    } else if (what == 6) {
      BirthdayGreeting greeting{.member = MemberId{member},
                                .entitlement_year = 2000 + draw(100),
                                .day = kToday + draw(1000),
                                .mode = GreetingMode::kCard,
                                .greeted_on = kToday};
      Do([&](Transaction& transaction) {
        return InsertGreeting(transaction, kUnion, greeting);
      });
    } else if (what == 7) {
      const size_t place = static_cast<size_t>(draw(static_cast<int>(there.size())));
      if (there[place] == member) continue;
      Merge(there[place], member);
      there.erase(there.begin() + static_cast<std::ptrdiff_t>(place));
    }
    if (step % 20 == 19) {
      const std::vector<std::string> kept = Keys();
      ASSERT_EQ(kept, KeysMadeAnew()) << "step " << step;
    }
  }
  EXPECT_FALSE(Keys().empty());
  ExpectJournalHolds(kUnion);
}

// The migration works out months and days from day numbers by itself: as the domain does.
TEST_F(BirthdaysTest, TheMigrationFindsTheKeysOfMembersWhoWereThere) {
  for (int i = 0; i < 800; ++i) {
    const absl::CivilDay born = absl::CivilDay(1900, 1, 1) + i * 55;
    Add(absl::StrCat("会员", i), born);
  }
  for (const absl::CivilDay born : {absl::CivilDay(1900, 2, 28), absl::CivilDay(1900, 3, 1),
                                    absl::CivilDay(1904, 2, 29), absl::CivilDay(2000, 2, 29),
                                    absl::CivilDay(2000, 12, 31)}) {
    Add(IsoDay(born), born);
  }
  const std::vector<std::string> kept = Keys();
  std::string migration;
  for (const Migration& each : Migrations()) {
    if (std::string(each.name) == "birthdays") migration = each.text;
  }
  const size_t begin = migration.find("INSERT INTO birthday_keys");
  ASSERT_NE(begin, std::string::npos);
  static const std::string fill = migration.substr(begin);
  static const sql::Sql kFill{fill.c_str()};
  Do([](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kTakeAll, kUnion));
    return sql::Run(transaction.connection(), kFill);
  });
  EXPECT_EQ(Keys(), kept);
}

}  // namespace
}  // namespace unioncare::storage
