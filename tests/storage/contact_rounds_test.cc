// Tests of the tables of rounds on a real file.
#include "service/storage/contact_rounds.h"

#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "service/base/status.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class ContactRoundsTest : public AreaFixture {};

TEST_F(ContactRoundsTest, ARoundKeepsWhoIsInItAndCountsThem) {
  ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
              }).ok());
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                std::vector<RoundEntry> entries;
                for (const char* name : {"孙一", "孙二", "孙三"}) {
                  MemberDecision decision;
                  decision.member.display_name = decision.member.name_key = name;
                  decision.member.name_pinyin = "sun";
                  ASSIGN_OR_RETURN(const Member made,
                                   InsertMember(transaction, kUnion, std::move(decision)));
                  entries.push_back({.member = made.id,
                                     .reason = RoundReason::kTierDay,
                                     .number = 3,
                                     .tier = RetireeTier::kR2,
                                     .planned_on = kToday});
                }
                ContactRound round{.occasion = VisitDay::kDoubleNinth,
                                   .display_name = "重阳",
                                   .from_on = kToday,
                                   .to_on = kToday,
                                   .tiers = {RetireeTier::kR1, RetireeTier::kRx},
                                   .create_time = transaction.now()};
                RETURN_IF_ERROR(InsertRound(transaction, kUnion, round, entries));
                entries[1].state = RoundEntryState::kWaived;
                entries[1].note = "去外地";
                return ReplaceRoundEntry(transaction, kUnion, entries[1]);
              }).ok());
  ASSERT_TRUE(store().ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
                     ASSIGN_OR_RETURN(const auto round, FindRound(snapshot, kUnion, RoundId{1}));
                     EXPECT_EQ(round->entry_count, 3);
                     EXPECT_EQ(round->tiers, (std::vector<RetireeTier>{RetireeTier::kR1,
                                                                      RetireeTier::kRx}));
                     ASSIGN_OR_RETURN(const RoundCounts counts,
                                      CountRound(snapshot, kUnion, RoundId{1}));
                     EXPECT_EQ(counts.waiting, 2);
                     EXPECT_EQ(counts.waived, 1);
                     ASSIGN_OR_RETURN(const auto open,
                                      OpenEntriesOf(snapshot, kUnion, {MemberId{3}}));
                     EXPECT_EQ(open.size(), 1u);
                     ASSIGN_OR_RETURN(const auto behind,
                                      ListRoundEntries(snapshot, kUnion, RoundId{1}, 1, 10));
                     EXPECT_EQ(behind.size(), 2u);
                     return absl::OkStatus();
                   }).ok());
  EXPECT_EQ(FirstDifference(kUnion), "");
  static constexpr sql::Sql kEdit{
      "UPDATE contact_round_entries SET planned_on = planned_on + 1 WHERE union_id = 1"};
  EditByHand(kEdit);
  EXPECT_EQ(FirstDifference(kUnion), "contact_round_entries.planned_on");
}

}  // namespace
}  // namespace unioncare::storage
