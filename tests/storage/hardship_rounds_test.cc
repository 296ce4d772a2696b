// Tests of the tables of rounds of hardship aid, on a real file.
#include "service/storage/hardship_rounds.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/storage/hardship_files.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr MemberId kMember{1};

class HardshipRoundsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                  return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
    ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                  Member member;
                  member.display_name = member.name_key = "张伟";
                  return InsertMember(transaction, kUnion, {.member = member}).status();
                }).ok());
  }
  static HardshipRound Round(int first_day) {
    HardshipRound round;
    round.year = 2026;
    round.display_name = "年度帮扶";
    round.apply_from = absl::CivilDay(2026, 11, first_day);
    round.apply_to = round.apply_from + 8;
    round.check_until = round.apply_to + 7;
    round.committee_until = round.check_until + 14;
    round.publicity_from = round.committee_until + 1;
    round.publicity_to = round.publicity_from + 7;
    round.pay_until = round.publicity_to + 6;
    round.kinds = {HardshipAidKind::kMedical, HardshipAidKind::kFestival};
    return round;
  }
  void Look(std::function<void(const Snapshot&)> look) {
    EXPECT_TRUE(Read<bool>([&](const Snapshot& snapshot) -> absl::StatusOr<bool> {
      look(snapshot);
      return true;
    }));
  }
  HardshipRoundId Keep(HardshipRound round) {
    EXPECT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                  return InsertHardshipRound(transaction, kUnion, round);
                }).ok());
    return round.id;
  }
};

TEST_F(HardshipRoundsTest, KeepWhatTheyWereGiven) {
  const HardshipRoundId id = Keep(Round(1));
  Look([&](const Snapshot& snapshot) {
    const std::optional<HardshipRound> found = *FindHardshipRound(snapshot, kUnion, id);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->kinds, Round(1).kinds);
    EXPECT_EQ(found->apply_to, Round(1).apply_to);
    EXPECT_EQ(found->pay_until, Round(1).pay_until);
    EXPECT_EQ(found->state, HardshipRoundState::kOpen);
    EXPECT_FALSE(FindHardshipRound(snapshot, kUnion, HardshipRoundId{9})->has_value());
  });
}

TEST_F(HardshipRoundsTest, AreFoundByTheirLastDayAndWhileOpen) {
  Keep(Round(1));
  const HardshipRoundId second = Keep(Round(20));
  const absl::CivilDay first_end = Round(1).pay_until;
  Look([&](const Snapshot& snapshot) {
    EXPECT_EQ(HardshipRoundsFrom(snapshot, kUnion, first_end)->size(), 2u);
    const std::vector<HardshipRound> later = *HardshipRoundsFrom(snapshot, kUnion, first_end + 1);
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later[0].id, second);
    EXPECT_EQ(ListHardshipRounds(snapshot, kUnion, 100, 10)->front().id, second);
    EXPECT_EQ(OpenHardshipRounds(snapshot, kUnion)->size(), 2u);
  });
  HardshipRound cancelled = Round(20);
  cancelled.id = second;
  cancelled.state = HardshipRoundState::kCancelled;
  cancelled.close_reason = "合并";
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return ReplaceHardshipRound(transaction, kUnion, cancelled);
              }).ok());
  Look([&](const Snapshot& snapshot) {
    EXPECT_EQ(OpenHardshipRounds(snapshot, kUnion)->size(), 1u);
    EXPECT_TRUE(HardshipRoundsFrom(snapshot, kUnion, first_end + 1)->empty());
  });
}

TEST_F(HardshipRoundsTest, HoldTheFilesThatBelongToThem) {
  const HardshipRoundId id = Keep(Round(1));
  HardshipFile file;
  file.year = 2026;
  file.member = kMember;
  file.applied_on = file.consent_on = absl::CivilDay(2026, 11, 2);
  file.outcome = HardshipOutcome::kMeets;
  file.asked_fen = 500000;
  const auto keep = [&](std::optional<HardshipRoundId> round) {
    EXPECT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                  if (Number(file.id) == 0) {
                    RETURN_IF_ERROR(InsertHardshipFile(transaction, kUnion, file,
                                                       {.form = "f", .test = "t", .result = "r"}));
                  }
                  return KeepHardshipPlace(transaction, kUnion, file.id, kMember,
                                           {.round = round,
                                            .moved_by = UserId{3},
                                            .placed_on = absl::CivilDay(2026, 11, 3),
                                            .reason = "补交"});
                }).ok());
  };
  const absl::CivilDay check = Round(1).check_until;
  keep(id);
  Look([&](const Snapshot& snapshot) {
    const std::vector<HardshipRoundFile> files =
        *ListHardshipRoundFiles(snapshot, kUnion, id, 0, 10);
    ASSERT_EQ(files.size(), 1u);
    EXPECT_EQ(files[0].asked_fen, 500000);
    EXPECT_EQ(files[0].paid_fen, 0);
    EXPECT_FALSE(files[0].paid_on.has_value());
    EXPECT_EQ(*CountHardshipRoundFiles(snapshot, kUnion, id), 1);
    EXPECT_EQ((*FindHardshipPlace(snapshot, kUnion, file.id))->reason, "补交");
    EXPECT_EQ(ListHardshipRoundFilesDue(snapshot, kUnion, check, 10)->size(), 1u);
    EXPECT_TRUE(ListHardshipRoundFilesDue(snapshot, kUnion, check - 1, 10)->empty());
  });
  keep(std::nullopt);
  Look([&](const Snapshot& snapshot) {
    EXPECT_EQ(*CountHardshipRoundFiles(snapshot, kUnion, id), 0);
    EXPECT_TRUE(ListHardshipRoundFiles(snapshot, kUnion, id, 0, 10)->empty());
  });
}

}  // namespace
}  // namespace unioncare::storage
