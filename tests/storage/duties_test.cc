// Tests of the table duty_exemptions, on a real file.
#include "service/storage/duties.h"

#include <deque>
#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/sqlite.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class DutiesTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
  }

  DutyExemption Insert(UserId holder) {
    DutyExemption made;
    made.one = Duty::kRequester;
    made.other = Duty::kApprover;
    made.holder = holder;
    made.from_on = kToday;
    made.to_on = kToday + 30;
    made.reason = "只有三名干部";
    made.proposed_by = UserId{8};
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      return InsertExemption(transaction, kUnion, made);
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return made;
  }
  std::optional<DutyExemption> Find(DutyExemptionId id) {
    return Read<std::optional<DutyExemption>>(
        [&](const Snapshot& snapshot) { return FindExemption(snapshot, kUnion, id); });
  }
};

TEST_F(DutiesTest, AreKeptWithAllThatIsSaidOfThem) {
  DutyExemption made = Insert(UserId{7});
  EXPECT_EQ(Number(made.id), 1);
  made.confirmed_by = UserId{9};
  made.confirm_time = made.propose_time + absl::Hours(1);
  made.ended_on = kToday + 3;
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return ReplaceExemption(transaction, kUnion, made);
              }).ok());
  const auto found = Find(made.id);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->one, Duty::kRequester);
  EXPECT_EQ(found->other, Duty::kApprover);
  EXPECT_EQ(found->holder, UserId{7});
  EXPECT_EQ(found->from_on, kToday);
  EXPECT_EQ(found->to_on, kToday + 30);
  EXPECT_EQ(found->reason, "只有三名干部");
  EXPECT_EQ(found->proposed_by, UserId{8});
  EXPECT_EQ(found->propose_time, made.propose_time);
  EXPECT_EQ(found->confirmed_by, UserId{9});
  EXPECT_EQ(found->confirm_time, made.confirm_time);
  EXPECT_EQ(found->ended_on, kToday + 3);
  EXPECT_EQ(found->version, 2);
  EXPECT_FALSE(Find(DutyExemptionId{2}).has_value());
}

TEST_F(DutiesTest, AreListedByNumberAndByHolder) {
  for (const int64_t holder : {7, 5, 7}) Insert(UserId{holder});
  const auto numbers = [](const std::vector<DutyExemption>& list) {
    std::string text;
    for (const DutyExemption& each : list) absl::StrAppend(&text, Number(each.id), " ");
    return text;
  };
  EXPECT_EQ(numbers(Read<std::vector<DutyExemption>>([&](const Snapshot& snapshot) {
              return ListExemptions(snapshot, kUnion, 1, 10);
            })),
            "2 3 ");
  EXPECT_EQ(numbers(Read<std::vector<DutyExemption>>([&](const Snapshot& snapshot) {
              return ExemptionsOf(snapshot, kUnion, UserId{7});
            })),
            "1 3 ");
}

// What no statement of the program writes, the schema refuses too.
TEST_F(DutiesTest, TheSchemaRefusesWhatTheRulesRefuse) {
  const auto refused = [&](absl::string_view columns, absl::string_view values) {
    const absl::Status status = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      // A statement is known by its address, which must not be another's later.
      static std::deque<std::string> texts;
      static std::deque<sql::Sql> statements;
      texts.push_back(absl::StrCat(
          "INSERT INTO duty_exemptions (union_id, id, reason, proposed_by, propose_us, version, "
          "from_on, ", columns, ") VALUES (1, 9, 'x', 8, 0, 1, 100, ", values, ")"));
      statements.push_back({texts.back().c_str()});
      return sql::Run(transaction.connection(), statements.back());
    });
    return !status.ok();
  };
  const char* all = "one_duty, other_duty, holder_id, to_on, confirmed_by, confirm_us";
  EXPECT_FALSE(refused(all, "1, 2, 7, 465, 9, 0"));   // sound
  EXPECT_TRUE(refused(all, "2, 1, 7, 465, 9, 0"));    // the pair in the wrong order
  EXPECT_TRUE(refused(all, "2, 6, 7, 465, 9, 0"));    // nobody approves what he gets
  EXPECT_TRUE(refused(all, "1, 5, 7, 465, 9, 0"));    // an auditor keeps out
  EXPECT_TRUE(refused(all, "1, 2, 7, 466, 9, 0"));    // more than 366 days
  EXPECT_TRUE(refused(all, "1, 2, 7, 99, 9, 0"));     // over before it begins
  EXPECT_TRUE(refused(all, "1, 2, 7, 465, 8, 0"));    // who proposed it confirms it
  EXPECT_TRUE(refused(all, "1, 2, 7, 465, 7, 0"));    // who holds it confirms it
  EXPECT_TRUE(refused(all, "1, 2, 7, 465, 9, NULL"));
}

}  // namespace
}  // namespace unioncare::storage
