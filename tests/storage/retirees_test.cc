// Tests of the tables of contact with retired members, on a real file.
#include "service/storage/retirees.h"

#include <string>

#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class RetireeTables : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
    for (const char* name : {"孙一", "李娜", "王强", "孙一"}) {
      ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                    MemberDecision made;
                    made.member.display_name = made.member.name_key = name;
                    made.member.retired_on = absl::CivilDay(2010, 9, 1);
                    made.member.retire_kind = RetireKind::kRetirement;
                    return InsertMember(transaction, kUnion, std::move(made)).status();
                  }).ok());
    }
  }

  static RetireeFacts Everything() {
    RetireeFacts facts;
    facts.living = LivingMode::kInstitution;
    facts.lives_away = true;
    facts.city = "成都";
    facts.channel = ContactChannel::kLetter;
    facts.quiet_from = 1320;
    facts.quiet_to = 450;
    facts.revolution_joined_on = absl::CivilDay(1949, 9, 30);
    facts.mobility = Mobility::kPartly;
    facts.hardship = HardshipMark::kCivilAffairs;
    return facts;
  }

  void Keep(std::function<absl::Status(Transaction&)> operation) {
    const absl::Status kept = Write(kUnion, std::move(operation));
    ASSERT_TRUE(kept.ok()) << kept;
  }
  RetireeFacts Facts(MemberId id) {
    return Read<RetireeFacts>(
        [&](const Snapshot& snapshot) { return FindRetireeFacts(snapshot, kUnion, id); });
  }
  ContactPair PairFor(MemberId id) {
    return Read<ContactPair>(
        [&](const Snapshot& snapshot) { return PairOf(snapshot, kUnion, id); });
  }
  std::vector<MemberId> Paired(MemberId id) {
    return Read<std::vector<MemberId>>(
        [&](const Snapshot& snapshot) { return PairedWith(snapshot, kUnion, id); });
  }
  int64_t Version(MemberId id) {
    return Read<int64_t>(
        [&](const Snapshot& snapshot) { return RetireeVersion(snapshot, kUnion, id); });
  }
};

TEST_F(RetireeTables, EveryValueOfTheFactsComesBack) {
  EXPECT_EQ(Facts(MemberId{1}).version, 0);
  Keep([](Transaction& transaction) {
    return KeepRetireeFacts(transaction, kUnion, MemberId{1}, Everything());
  });
  const RetireeFacts kept = Facts(MemberId{1});
  EXPECT_EQ(kept.living, LivingMode::kInstitution);
  EXPECT_TRUE(kept.lives_away);
  EXPECT_EQ(kept.city, "成都");
  EXPECT_EQ(kept.channel, ContactChannel::kLetter);
  EXPECT_EQ(kept.quiet_from, 1320);
  EXPECT_EQ(kept.quiet_to, 450);
  EXPECT_EQ(kept.revolution_joined_on, absl::CivilDay(1949, 9, 30));
  EXPECT_EQ(kept.mobility, Mobility::kPartly);
  EXPECT_EQ(kept.hardship, HardshipMark::kCivilAffairs);
  EXPECT_EQ(kept.version, 1);
  EXPECT_EQ(Version(MemberId{1}), 1);
  ExpectJournalHolds(kUnion);
}

TEST_F(RetireeTables, WhatIsSealedGoesWithTheKey) {
  Keep([](Transaction& transaction) {
    return KeepRetireeFacts(transaction, kUnion, MemberId{1}, Everything());
  });
  Keep([](Transaction& transaction) {
    return journal::DestroyPersonKey(transaction, kUnion, MemberId{1});
  });
  const RetireeFacts kept = Facts(MemberId{1});
  EXPECT_EQ(kept.version, 1);
  EXPECT_EQ(kept.mobility, Mobility::kUnspecified);
  EXPECT_EQ(kept.hardship, HardshipMark::kNone);
}

TEST_F(RetireeTables, OverridesAreCountedAndEndedOnesStay) {
  const auto open = [&] {
    return Read<std::optional<TierOverride>>([](const Snapshot& snapshot) {
      return OpenOverrideOf(snapshot, kUnion, MemberId{1});
    });
  };
  for (int64_t id = 1; id <= 2; ++id) {
    Keep([](Transaction& transaction) {
      return KeepOverride(transaction, kUnion, MemberId{1},
                          {.tier = RetireeTier::kR1,
                           .reason = "近况",
                           .from_on = kToday,
                           .until_on = kToday + 3});
    });
    std::optional<TierOverride> given = open();
    ASSERT_TRUE(given.has_value());
    EXPECT_EQ(given->id, id);
    given->ended_on = kToday - 1;
    given->end_reason = "已恢复";
    Keep([&](Transaction& transaction) {
      return KeepOverride(transaction, kUnion, MemberId{1}, *given);
    });
    EXPECT_EQ(open(), std::nullopt);
  }
  EXPECT_EQ(Version(MemberId{1}), 4) << "rises with every change";
  ExpectJournalHolds(kUnion);
}

TEST_F(RetireeTables, ARecordThatIsMergedBringsWhatItHas) {
  Keep([](Transaction& transaction) {
    RETURN_IF_ERROR(KeepRetireeFacts(transaction, kUnion, MemberId{4}, Everything()));
    RETURN_IF_ERROR(KeepPair(transaction, kUnion, MemberId{4}, {.contact = MemberId{2}}));
    return KeepPair(transaction, kUnion, MemberId{3},
                    {.contact = MemberId{4}, .deputy = MemberId{1}});
  });
  EXPECT_EQ(Paired(MemberId{2}), std::vector<MemberId>{MemberId{4}});
  Keep([](Transaction& transaction) -> absl::Status {
    MergeDecision merge;
    ASSIGN_OR_RETURN(const auto source, FindMemberRecord(transaction, kUnion, MemberId{4}));
    ASSIGN_OR_RETURN(const auto target, FindMemberRecord(transaction, kUnion, MemberId{1}));
    merge.source.member = *source;
    merge.source.member.state = MemberState::kMerged;
    merge.source.member.merged_into = MemberId{1};
    merge.target.member = *target;
    return KeepMerge(transaction, kUnion, std::move(merge)).status();
  });
  EXPECT_EQ(Facts(MemberId{1}).city, "成都");
  EXPECT_EQ(Facts(MemberId{1}).mobility, Mobility::kPartly);
  EXPECT_EQ(PairFor(MemberId{1}).contact, MemberId{2});
  EXPECT_EQ(Paired(MemberId{2}), std::vector<MemberId>{MemberId{1}});
  // Contact and deputy have become one person: the contact.
  EXPECT_EQ(PairFor(MemberId{3}).contact, MemberId{1});
  EXPECT_EQ(PairFor(MemberId{3}).deputy, std::nullopt);
}

TEST_F(RetireeTables, TheSchemaRefusesWhatTheRulesDo) {
  const auto refused = [&](const ContactPair& pair) {
    return absl::IsFailedPrecondition(Write(kUnion, [&](Transaction& transaction) {
      return KeepPair(transaction, kUnion, MemberId{1}, pair);
    }));
  };
  EXPECT_TRUE(refused({.contact = MemberId{1}}));
  EXPECT_TRUE(refused({.contact = MemberId{2}, .deputy = MemberId{1}}));
  EXPECT_TRUE(refused({.contact = MemberId{2}, .deputy = MemberId{2}}));
  EXPECT_TRUE(refused({.deputy = MemberId{2}}));
  EXPECT_TRUE(refused({.contact = MemberId{99}})) << "nobody of that number";
}

}  // namespace
}  // namespace unioncare::storage
