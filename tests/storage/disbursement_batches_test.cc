// The tables of batches, on a real file: what is kept comes back, selections are walked through in
// order, and who is in counts as far as they were judged.
#include "service/storage/disbursement_batches.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kBatchUnion{1};

class DisbursementBatchesTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "工会"}).status();
                }).ok());
    for (int i = 1; i <= 5; ++i) {
      Do([&](Transaction& transaction) -> absl::Status {
        const CreateMember command{.union_id = kBatchUnion,
                                   .fields = {.display_name = absl::StrCat("老师", i)}};
        ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
        return InsertMember(transaction, kBatchUnion, std::move(decided)).status();
      });
    }
    Do([&](Transaction& transaction) {
      Fund fund{.union_id = kBatchUnion,
                .source = FundSource::kUnionFunds,
                .display_name = "工会经费",
                .opened_on = kToday,
                .opening_fen = 100000};
      return InsertFund(transaction, fund, "期初");
    });
  }

  void Do(std::function<absl::Status(Transaction&)> operation) {
    const absl::Status done = Write(kBatchUnion, std::move(operation));
    ASSERT_TRUE(done.ok()) << done;
  }

  // A draft that names three, with two entries.
  DisbursementBatch Made(BatchSelection selection = BatchSelection::kNamed) {
    DisbursementBatch batch;
    Do([&](Transaction& transaction) -> absl::Status {
      Disbursement head{.kind = BenefitKind::kFestival, .batch = true, .event_on = kToday};
      head.form = DeliveryForm::kGoods;
      head.fund = FundId{1};
      RETURN_IF_ERROR(InsertDisbursement(transaction, kBatchUnion, journal::kNobody, UserId{0},
                                         head));
      batch.id = head.id;
      batch.selection = selection;
      batch.amount_fen = 3000;
      batch.items = {{.display_name = "洗发水", .quantity = 2, .unit = "瓶",
                      .unit_price_fen = 1500}};
      batch.ladders = {{{.up_to_fen = 1000, .approver = Approver::kOfficer},
                        {.up_to_fen = 0, .approver = Approver::kChair}},
                       {{.up_to_fen = 0, .approver = Approver::kCommittee}}};
      batch.law = "law";
      batch.judged_on = kToday;
      batch.judged_since = kStart;
      batch.last_position = 2;
      batch.judged_to = 1;
      std::vector<Entry> entries;
      for (int position = 1; position <= 2; ++position) {
        entries.push_back({.position = position,
                           .member = MemberId{position},
                           .event_on = kToday,
                           .amount_fen = 3000});
      }
      const std::vector<MemberId> named = {MemberId{3}, MemberId{1}, MemberId{2}};
      RETURN_IF_ERROR(InsertBatch(transaction, kBatchUnion, batch,
                                  selection == BatchSelection::kNamed ? named
                                                                      : std::vector<MemberId>()));
      return InsertEntries(transaction, kBatchUnion, head.id, entries);
    });
    return batch;
  }
  template <class Found>
  Found Read(std::function<absl::StatusOr<Found>(const Snapshot&)> read) {
    std::optional<Found> found;
    Do([&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(found, read(transaction));
      return absl::OkStatus();
    });
    return *std::move(found);
  }
  // The numbers that a selection finds, page by page: "1 2|3".
  std::string Walk(DisbursementBatch batch, int limit) {
    std::string text;
    while (true) {
      const auto found = Read<FoundCandidates>([&](const Snapshot& snapshot) {
        return CandidatesOf(snapshot, kBatchUnion, batch, kToday, {},
                            {MemberId{3}, MemberId{1}, MemberId{2}}, limit);
      });
      for (const FoundCandidate& each : found.found) {
        absl::StrAppend(&text, Number(each.candidate.member), " ");
      }
      if (found.at_end) return text;
      text += "|";
      batch.place = found.to;
    }
  }
};

TEST_F(DisbursementBatchesTest, WhatIsKeptComesBack) {
  DisbursementBatch batch = Made();
  Do([&](Transaction& transaction) {
    batch.place = {.on = 7, .id = 9};
    batch.at_end = true;
    return ReplaceBatch(transaction, kBatchUnion, batch);
  });
  const auto kept = Read<std::optional<DisbursementBatch>>([&](const Snapshot& snapshot) {
    return FindBatch(snapshot, kBatchUnion, batch.id);
  });
  ASSERT_TRUE(kept.has_value());
  EXPECT_EQ(kept->selection, BatchSelection::kNamed);
  EXPECT_EQ(kept->amount_fen, 3000);
  EXPECT_EQ(kept->place.on, 7);
  EXPECT_EQ(kept->place.id, 9);
  EXPECT_TRUE(kept->at_end);
  EXPECT_EQ(kept->judged_to, 1);
  EXPECT_EQ(kept->last_position, 2);
  EXPECT_EQ(kept->law, "law");
  EXPECT_EQ(kept->judged_on, kToday);
  EXPECT_EQ(kept->judged_since, kStart);
  ASSERT_EQ(kept->ladders.size(), 2u);
  EXPECT_EQ(kept->ladders[0][0].up_to_fen, 1000);
  EXPECT_EQ(kept->ladders[1][0].approver, Approver::kCommittee);
  ASSERT_EQ(kept->items.size(), 1u);
  EXPECT_EQ(kept->items[0].quantity, 2);
  const auto named = Read<std::vector<MemberId>>([&](const Snapshot& snapshot) {
    return NamedIn(snapshot, kBatchUnion, batch.id);
  });
  EXPECT_EQ(named, (std::vector<MemberId>{MemberId{3}, MemberId{1}, MemberId{2}}));
}

TEST_F(DisbursementBatchesTest, SelectionsAreWalkedThroughInTheirOrder) {
  EXPECT_EQ(Walk(Made(), 2), "3 1 |2 ");
  EXPECT_EQ(Walk(Made(), 3), "3 1 2 ");
  EXPECT_EQ(Walk(Made(BatchSelection::kAllMembers), 2), "1 2 |3 4 |5 ");
  EXPECT_EQ(Walk(Made(BatchSelection::kAllMembers), 9), "1 2 3 4 5 ");
  EXPECT_EQ(Walk(Made(BatchSelection::kRetirees), 2), "");
}

TEST_F(DisbursementBatchesTest, WhoIsLeftOutIsCountedOnce) {
  DisbursementBatch batch = Made();
  const auto keep = [&](int member, Reason reason) {
    Do([&](Transaction& transaction) {
      return KeepLeftOut(transaction, kBatchUnion, batch, MemberId{member},
                         {{.reason = reason, .facts = {{"given", "老师"}}}});
    });
  };
  keep(4, Reason::kOverCap);
  keep(3, Reason::kOverCount);
  keep(4, Reason::kMemberDeceased);
  EXPECT_EQ(batch.left_out_count, 2);
  const auto list = [&] {
    std::string text;
    for (const LeftOutRow& row :
         Read<std::vector<LeftOutRow>>([&](const Snapshot& snapshot) {
           return ListLeftOut(snapshot, kBatchUnion, batch.id, 0, 9);
         })) {
      absl::StrAppend(&text, Number(row.member), " ", InfoOf(row.refusals.at(0).reason).name, " ");
    }
    return text;
  };
  EXPECT_EQ(list(), "3 OVER_COUNT 4 MEMBER_DECEASED ");
  for (const int member : {3, 3, 5}) {
    Do([&](Transaction& transaction) {
      return EraseLeftOut(transaction, kBatchUnion, batch, MemberId{member});
    });
  }
  EXPECT_EQ(batch.left_out_count, 1);
  EXPECT_EQ(list(), "4 MEMBER_DECEASED ");
}

TEST_F(DisbursementBatchesTest, EntriesSayHowFarTheirBatchIsJudged) {
  const DisbursementBatch batch = Made();
  const auto counts = [&](int member) {
    const auto grants = Read<std::vector<GrantRow>>([&](const Snapshot& snapshot) {
      return GrantsOfRecord(snapshot, kBatchUnion, MemberId{member});
    });
    const GrantRow& row = grants.at(0);
    return CountsTowardCaps(row.state, row.entry, row.judged_to);
  };
  EXPECT_TRUE(counts(1));
  EXPECT_FALSE(counts(2)) << "behind what was judged";
  Do([&](Transaction& transaction) {
    return UnsettleBatch(transaction, kBatchUnion, batch.id);
  });
  EXPECT_FALSE(counts(1));
}

TEST_F(DisbursementBatchesTest, AChangedMemberIsNoticed) {
  const DisbursementBatch batch = Made();
  const auto changed = [&](absl::Time since) {
    return Read<bool>([&](const Snapshot& snapshot) {
      return AnybodyChanged(snapshot, kBatchUnion, batch.id, since);
    });
  };
  EXPECT_TRUE(changed(absl::UnixEpoch()));
  EXPECT_FALSE(changed(absl::FromUnixSeconds(32503680000)));
}

}  // namespace
}  // namespace unioncare::storage
