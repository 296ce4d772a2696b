// Batches: who is selected, what is judged by which rules, and what is asked for.
#include "service/domain/disbursement_batches.h"

#include <gtest/gtest.h>

#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using Selection = BatchSelection;
using State = DisbursementState;

constexpr absl::CivilDay kDay(2026, 9, 25);

TEST(Selects, ByGroupAndByRetirementOnTheDay) {
  struct Row {
    Selection selection;
    bool of_group;  // the batch is for groups 2 and 3
    std::optional<GroupId> group;
    std::optional<absl::CivilDay> retired_on;
    bool selected;
  };
  const GroupId two{2}, three{3}, four{4};
  const Row rows[] = {
      {Selection::kAllMembers, false, std::nullopt, std::nullopt, true},
      {Selection::kAllMembers, false, four, kDay - 1, true},
      {Selection::kAllMembers, true, two, std::nullopt, true},
      {Selection::kAllMembers, true, three, std::nullopt, true},
      {Selection::kAllMembers, true, four, std::nullopt, false},
      {Selection::kAllMembers, true, std::nullopt, std::nullopt, false},
      {Selection::kRetirees, false, two, std::nullopt, false},
      {Selection::kRetirees, false, two, kDay + 1, false},
      {Selection::kRetirees, false, two, kDay, true},
      {Selection::kRetirees, false, std::nullopt, kDay - 1, true},
      {Selection::kRetirees, true, four, kDay - 1, false},
      {Selection::kRetirees, true, three, kDay - 1, true},
      {Selection::kBirthdays, true, two, std::nullopt, true},
      {Selection::kBirthdays, true, four, std::nullopt, false},
      {Selection::kNamed, false, std::nullopt, std::nullopt, true},
      {Selection::kNamed, true, four, std::nullopt, false},
  };
  const std::vector<GroupId> groups = {two, three};
  for (const Row& row : rows) {
    DisbursementBatch batch{.selection = row.selection};
    if (row.of_group) batch.group = two;
    const Candidate candidate{.group = row.group, .retired_on = row.retired_on};
    EXPECT_EQ(Selects(batch, kDay, groups, candidate), row.selected) << &row - rows;
  }
}

TEST(CheckBatch, SaysWhatDoesNotFit) {
  struct Row {
    Selection selection;
    BenefitKind kind;
    size_t named;
    int64_t amount_fen;
    std::vector<Item> items;
    std::optional<Reason> reason;
    int64_t kept_fen;
  };
  const Item cakes{.display_name = "月饼", .quantity = 2, .unit_price_fen = 1500};
  const auto festival = BenefitKind::kFestival, birthday = BenefitKind::kBirthday;
  const Row rows[] = {
      {Selection::kUnspecified, festival, 0, 1, {}, Reason::kFieldRequired, 0},
      {Selection::kNamed, festival, 0, 1, {}, Reason::kFieldRequired, 0},
      {Selection::kAllMembers, festival, 1, 1, {}, Reason::kEnumUnknown, 0},
      {Selection::kBirthdays, festival, 0, 1, {}, Reason::kEnumUnknown, 0},
      {Selection::kBirthdays, birthday, 0, 1, {}, std::nullopt, 1},
      {Selection::kAllMembers, festival, 0, 0, {}, Reason::kNumberOutOfRange, 0},
      {Selection::kAllMembers, festival, 0, -1, {}, Reason::kNumberOutOfRange, 0},
      {Selection::kAllMembers, festival, 0, kEntryFenMax, {}, std::nullopt, kEntryFenMax},
      {Selection::kAllMembers, festival, 0, kEntryFenMax + 1, {}, Reason::kNumberOutOfRange, 0},
      {Selection::kAllMembers, festival, 0, 0, {cakes}, std::nullopt, 3000},
      {Selection::kAllMembers, festival, 0, 3000, {cakes}, std::nullopt, 3000},
      {Selection::kAllMembers, festival, 0, 3001, {cakes}, Reason::kAmountMismatch, 0},
      {Selection::kNamed, festival, 3, 100, {}, std::nullopt, 100},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(&row - rows);
    DisbursementBatch batch{
        .selection = row.selection, .amount_fen = row.amount_fen, .items = row.items};
    const absl::Status status =
        CheckBatch("batch", Disbursement{.kind = row.kind}, row.named, batch);
    ASSERT_EQ(status.ok(), !row.reason.has_value()) << status;
    if (row.reason.has_value()) {
      EXPECT_EQ(RefusalsOf(status).front().reason, *row.reason);
    } else {
      EXPECT_EQ(batch.amount_fen, row.kept_fen);
    }
  }
}

TEST(JudgedBy, TheSameLawOnTheSameDayAndNothingLeft) {
  const Standard one{.issuer = UnionId{1}, .policy = PolicyId{2}, .position = 3, .place = 4};
  Standard other = one;
  other.policy = PolicyId{5};
  const std::string law = LawOf({one});
  EXPECT_EQ(law, LawOf({one}));
  EXPECT_NE(law, LawOf({other}));
  EXPECT_NE(law, LawOf({one, other}));
  EXPECT_NE(law, LawOf({}));
  EXPECT_FALSE(LawOf({}).empty());

  DisbursementBatch batch;
  Disbursement head{.evidence_wanted = {ProofType::kOther}, .publicity_days = 5};
  EXPECT_FALSE(JudgedBy(batch, law, kDay)) << "nobody was judged";
  batch.last_position = 7;
  batch.judged_to = 7;
  batch.at_end = true;
  batch.place = {.on = 1, .id = 9};
  EXPECT_TRUE(IsFilled(batch));
  JudgeAnew(batch, head, law, absl::UnixEpoch(), kDay);
  EXPECT_TRUE(JudgedBy(batch, law, kDay));
  EXPECT_FALSE(JudgedBy(batch, law, kDay + 1));
  EXPECT_FALSE(JudgedBy(batch, LawOf({other}), kDay));
  EXPECT_FALSE(IsFilled(batch)) << "everybody is looked at again";
  EXPECT_EQ(batch.judged_to, 0);
  EXPECT_EQ(batch.place.id, 0);
  EXPECT_EQ(batch.last_position, 7) << "a position is given away once";
  EXPECT_TRUE(head.evidence_wanted.empty());
  EXPECT_EQ(head.publicity_days, 0);
  batch.at_end = true;
  EXPECT_FALSE(IsFilled(batch)) << "those who are in were not judged";
}

TEST(TakeTerms, TheWholeWantsWhatAnyStandardWants) {
  Verdict chair, committee;
  chair.standard.standard.approvals = {{.up_to_fen = 1000, .approver = Approver::kOfficer},
                                       {.up_to_fen = 0, .approver = Approver::kChair}};
  chair.standard.standard.evidence = {ProofType::kOther};
  chair.standard.standard.publicity_days = 3;
  committee.standard.standard.approvals = {{.up_to_fen = 0, .approver = Approver::kCommittee}};
  Standard bound;
  bound.evidence = {ProofType::kHospitalBill};
  bound.publicity_days = 5;
  committee.standard.bounds = {bound};
  DisbursementBatch batch;
  Disbursement head;
  EXPECT_EQ(StepsFor(batch, 100), std::vector<Approver>{Approver::kChair}) << "nobody says more";
  TakeTerms(chair, batch, head);
  TakeTerms(chair, batch, head);
  EXPECT_EQ(batch.ladders.size(), 1u);
  EXPECT_EQ(StepsFor(batch, 1000), std::vector<Approver>{Approver::kOfficer});
  EXPECT_EQ(StepsFor(batch, 1001),
            (std::vector<Approver>{Approver::kOfficer, Approver::kChair}));
  EXPECT_EQ(head.publicity_days, 3);
  TakeTerms(committee, batch, head);
  EXPECT_EQ(StepsFor(batch, 1000),
            (std::vector<Approver>{Approver::kOfficer, Approver::kCommittee}));
  EXPECT_EQ(head.publicity_days, 5);
  EXPECT_EQ(head.evidence_wanted.size(), 2u);
}

TEST(ItemsOf, ThoseForEachTimesThePeople) {
  const DisbursementBatch batch{
      .items = {{.display_name = "洗发水", .quantity = 2, .unit = "瓶", .unit_price_fen = 1500}}};
  EXPECT_TRUE(ItemsOf(batch, 0).empty());
  const std::vector<Item> items = ItemsOf(batch, 5000);
  ASSERT_EQ(items.size(), 1u);
  EXPECT_EQ(items[0].quantity, 10'000);
  EXPECT_EQ(items[0].unit_price_fen, 1500);
}

TEST(CountsTowardCaps, OfABatchFromTheMomentOfJudging) {
  struct Row {
    State state;
    int position;
    int judged_to;
    bool counts;
  };
  const Row rows[] = {
      {State::kDraft, 1, 0, false},     {State::kDraft, 5, 5, true},
      {State::kDraft, 6, 5, false},     {State::kReturned, 5, 5, true},
      {State::kReturned, 5, 0, false},  {State::kRequested, 6, 5, true},
      {State::kBooked, 6, 0, true},     {State::kCancelled, 5, 5, false},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(CountsTowardCaps(row.state, Entry{.position = row.position}, row.judged_to),
              row.counts)
        << &row - rows;
  }
}

TEST(HeldTo, EndsSoManyDaysAfterTheJudging) {
  const absl::CivilDay judged(2026, 11, 1);
  EXPECT_EQ(HeldTo(5, judged, judged), 5);
  EXPECT_EQ(HeldTo(5, judged, judged + kBatchHoldDays), 5);
  EXPECT_EQ(HeldTo(5, judged, judged + kBatchHoldDays + 1), 0);
  EXPECT_EQ(HeldTo(0, judged, judged), 0);
}

}  // namespace
}  // namespace unioncare
