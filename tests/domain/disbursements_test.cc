// Tests of the steps of a disbursement: every step in every state, and who may take it when.
#include "service/domain/disbursements.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/members.h"
#include "tests/domain/verdicts.h"

namespace unioncare {
namespace {

using State = DisbursementState;
using Step = DisbursementStep;

constexpr UnionId kUnion{2};
constexpr UserId kRequester{1}, kOfficer{2}, kChair{3}, kCashier{4}, kAccountant{5};
const absl::CivilDay kToday(2026, 11, 22);
const absl::Time kNow = absl::FromUnixSeconds(1795312800);  // 2026-11-22 10:00 in China

Disbursement In(State state) {
  Disbursement of;
  of.id = DisbursementId{17};
  of.year = 2026;
  of.serial = 17;
  of.state = state;
  of.kind = BenefitKind::kHospital;
  of.form = DeliveryForm::kTransfer;
  of.amount_fen = 100'000;
  of.entry_count = 1;
  of.open_count = 1;
  of.steps = {Approver::kOfficer, Approver::kChair};
  of.requested_by = kRequester;
  return of;
}
const std::string kEtag = EtagOfVersion(1);

StepFacts As(UserId actor, std::vector<Approver> ranks = {}) {
  StepFacts facts;
  facts.duties.actor = actor;
  facts.duties.holders = {{Duty::kRequester, kRequester}};
  facts.actor_ranks = std::move(ranks);
  return facts;
}
const std::vector<Approver> kAsOfficer = {Approver::kOfficer};
const std::vector<Approver> kAsViceChair = {Approver::kOfficer, Approver::kViceChair};
const std::vector<Approver> kAsChair = {Approver::kOfficer, Approver::kViceChair, Approver::kChair};

TEST(DisbursementSteps, EveryStepInEveryState) {
  // Columns: draft, requested, approved, paid, signed, booked, returned, cancelled, reversed.
  const struct {
    Step step;
    const char* after;
  } kRows[] = {
      {Step::kUpdate, "d.....n.."},  {Step::kSubmit, "q.....q.."},  {Step::kApprove, ".a......."},
      {Step::kReturn, ".nn......"},  {Step::kCancel, "ccc...c.."},  {Step::kPay, "..p......"},
      {Step::kSign, "...s....."},    {Step::kBook, "....b...."},    {Step::kReverse, "...rrr..."},
      {Step::kTakeBack, "...psb..r"}, {Step::kProve, "dqapsbn.."},
  };
  ASSERT_EQ(std::size(kRows), size_t{kDisbursementStepCount});
  const std::string letters = "?dqapsbncr";
  for (const auto& row : kRows) {
    for (int state = 1; state < kDisbursementStateCount; ++state) {
      const auto after = Next(In(static_cast<State>(state)), row.step, kUnion);
      const char wanted = row.after[state - 1];
      if (wanted == '.') {
        EXPECT_EQ(ReasonOf(after.status()), "DISBURSEMENT_STEP name")
            << static_cast<int>(row.step) << " " << state;
      } else {
        ASSERT_TRUE(after.ok()) << static_cast<int>(row.step) << " " << state;
        EXPECT_EQ(letters[static_cast<size_t>(*after)], wanted);
      }
    }
  }
}

TEST(DisbursementSteps, SayWhereItStandsAndWhereItShould) {
  const absl::Status status = Next(In(State::kBooked), Step::kCancel, kUnion).status();
  EXPECT_EQ(FactOf(status, "given"), "2026-0017");
  EXPECT_EQ(FactOf(status, "state"), "DISBURSEMENT_STATE_BOOKED");
  EXPECT_EQ(FactOf(status, "wanted"),
            "DISBURSEMENT_STATE_DRAFT,DISBURSEMENT_STATE_REQUESTED,DISBURSEMENT_STATE_APPROVED,"
            "DISBURSEMENT_STATE_RETURNED");
}

absl::StatusOr<Disbursement> Approve(const Disbursement& before, const StepFacts& facts,
                                     const std::string& decision = "",
                                     const std::string& etag = kEtag) {
  return Decide(ApproveDisbursement{.etag = etag, .opinion = "", .decision_ref = decision}, before,
                facts, kUnion, kNow, kToday);
}

TEST(ApproveDisbursement, GoesStepByStepAndTheLastMakesItApproved) {
  const auto first = Approve(In(State::kRequested), As(kOfficer, kAsOfficer));
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first->state, State::kRequested);
  ASSERT_EQ(first->approvals.size(), 1u);
  EXPECT_EQ(first->approvals[0].as, Approver::kOfficer);
  EXPECT_EQ(first->approvals[0].by, kOfficer);
  const auto last = Approve(*first, As(kChair, kAsChair));
  ASSERT_TRUE(last.ok());
  EXPECT_EQ(last->state, State::kApproved);
  EXPECT_EQ(last->approvals[1].step, 2);
}

TEST(ApproveDisbursement, ItsReasonsInOrder) {
  Disbursement before = In(State::kRequested);
  StepFacts facts = As(kRequester, kAsOfficer);
  EXPECT_EQ(ReasonOf(Approve(before, facts, "", "x").status()), "ETAG_MISMATCH etag");
  EXPECT_EQ(ReasonOf(Approve(In(State::kPaid), facts).status()), "DISBURSEMENT_STEP name");
  before.steps = {Approver::kChair};
  EXPECT_EQ(ReasonOf(Approve(before, facts).status()), "APPROVAL_RANK");
  facts.actor_ranks = kAsChair;
  EXPECT_EQ(ReasonOf(Approve(before, facts).status()), "DUTY_CONFLICT");
  before.steps = {Approver::kOfficer, Approver::kChair};
  before.approvals = {{.step = 1, .as = Approver::kOfficer, .by = kChair, .time = kNow}};
  EXPECT_EQ(ReasonOf(Approve(before, As(kChair, kAsChair)).status()), "APPROVED_BEFORE");
  before.steps = {Approver::kOfficer, Approver::kCommittee};
  EXPECT_EQ(ReasonOf(Approve(before, As(kChair, kAsChair)).status()),
            "DECISION_REF_MISSING decision_ref");
  // The committee's decision is not the chair's own, who only makes a record of it.
  EXPECT_EQ(ReasonOf(Approve(before, As(kChair, kAsChair), "会纪〔2026〕8号").status()), "");
}

TEST(ApproveDisbursement, WhoMayTakeWhichStep) {
  const struct {
    Approver step;
    std::vector<Approver> ranks;
    bool chairs_excluded;
    bool may;
  } kRows[] = {
      {Approver::kOfficer, kAsOfficer, false, true},
      {Approver::kOfficer, kAsViceChair, false, true},
      {Approver::kOfficer, {}, false, false},
      {Approver::kViceChair, kAsOfficer, false, false},
      {Approver::kViceChair, kAsViceChair, false, true},
      {Approver::kViceChair, kAsChair, false, true},
      {Approver::kChair, kAsViceChair, false, false},
      {Approver::kChair, kAsChair, false, true},
      // Where every chair gets something himself, the vice-chair stands in; an officer does not.
      {Approver::kChair, kAsViceChair, true, true},
      {Approver::kChair, kAsOfficer, true, false},
      {Approver::kCommittee, kAsOfficer, false, false},
      {Approver::kCommittee, kAsViceChair, false, true},
      {Approver::kSuperior, kAsChair, false, true},
      {Approver::kSuperior, {}, false, false},
  };
  for (const auto& row : kRows) {
    Disbursement before = In(State::kRequested);
    before.steps = {row.step};
    StepFacts facts = As(kOfficer, row.ranks);
    facts.chairs_excluded = row.chairs_excluded;
    EXPECT_EQ(ReasonOf(Approve(before, facts, "批复1号").status()),
              row.may ? "" : "APPROVAL_RANK")
        << static_cast<int>(row.step) << " " << row.ranks.size() << row.chairs_excluded;
  }
}

TEST(ReturnDisbursement, TakesApprovalsBackAndSaysWhy) {
  Disbursement before = In(State::kApproved);
  before.approvals = {{.step = 1, .as = Approver::kOfficer, .by = kOfficer, .time = kNow}};
  const auto returned = Decide(ReturnDisbursement{.etag = kEtag, .reason = "缺发票"}, before,
                               As(kChair, kAsChair), kUnion, kToday);
  ASSERT_TRUE(returned.ok());
  EXPECT_EQ(returned->state, State::kReturned);
  EXPECT_TRUE(returned->approvals.empty());
  EXPECT_EQ(returned->note, "缺发票");
  EXPECT_EQ(ReasonOf(Decide(ReturnDisbursement{.etag = kEtag, .reason = ""}, before,
                            As(kChair), kUnion, kToday).status()),
            "FIELD_REQUIRED reason");
  EXPECT_EQ(ReasonOf(Decide(ReturnDisbursement{.etag = kEtag, .reason = "x"}, before,
                            As(kRequester), kUnion, kToday).status()),
            "DUTY_CONFLICT");
}

TEST(CancelDisbursement, WantsAReason) {
  EXPECT_EQ(ReasonOf(Decide(CancelDisbursement{.etag = kEtag, .reason = ""},
                            In(State::kDraft), kUnion).status()),
            "FIELD_REQUIRED reason");
  const auto cancelled =
      Decide(CancelDisbursement{.etag = kEtag, .reason = "录错"}, In(State::kApproved), kUnion);
  ASSERT_TRUE(cancelled.ok());
  EXPECT_EQ(cancelled->state, State::kCancelled);
}

Disbursement Approved() {
  Disbursement of = In(State::kApproved);
  of.approvals = {{.step = 1, .as = Approver::kOfficer, .by = kOfficer,
                   .time = kNow - absl::Hours(48)},
                  {.step = 2, .as = Approver::kChair, .by = kChair,
                   .time = kNow - absl::Hours(24)}};
  return of;
}

PayDisbursement Paying() {
  PayDisbursement command;
  command.etag = kEtag;
  command.bank_ref = "B1";
  return command;
}

std::string PayReason(const PayDisbursement& command, const Disbursement& before,
                      const StepFacts& facts, int payees_missing = 0) {
  return ReasonOf(Decide(command, before, facts, payees_missing, kUnion, kToday).status());
}

TEST(PayDisbursement, ItsReasonsInOrder) {
  StepFacts facts = As(kCashier);
  facts.duties.holders.push_back({Duty::kApprover, kChair});
  PayDisbursement command = Paying();
  EXPECT_EQ(PayReason(command, Approved(), facts), "");
  command.etag = "x";
  EXPECT_EQ(PayReason(command, In(State::kRequested), facts), "ETAG_MISMATCH etag");
  command = Paying();
  EXPECT_EQ(PayReason(command, In(State::kRequested), facts), "DISBURSEMENT_STEP name");
  command.paid_on = kToday + 1;
  EXPECT_EQ(PayReason(command, Approved(), facts), "DATE_IN_FUTURE paid_on");
  command.paid_on = kToday - 2;
  EXPECT_EQ(PayReason(command, Approved(), facts), "DATE_BEFORE_APPROVAL paid_on");
  command.paid_on = kToday - 1;
  EXPECT_EQ(PayReason(command, Approved(), facts), "");
  command.bank_ref.clear();
  EXPECT_EQ(PayReason(command, Approved(), facts, 1), "FIELD_REQUIRED bank_ref");
  command.bank_ref = "B1";
  facts.duties.actor = kChair;
  facts.evidence_wanted = {ProofType::kHospitalBill};
  facts.publicity_wanted = true;
  EXPECT_EQ(PayReason(command, Approved(), facts, 1), "PAYEE_MISSING");
  EXPECT_EQ(PayReason(command, Approved(), facts), "DUTY_CONFLICT");
  facts.duties.actor = kCashier;
  EXPECT_EQ(PayReason(command, Approved(), facts), "EVIDENCE_MISSING");
  facts.evidence_wanted.clear();
  EXPECT_EQ(PayReason(command, Approved(), facts), "PUBLICITY_SHORT");
  facts.publicity_ends = kToday;  // its last day is not over
  EXPECT_EQ(PayReason(command, Approved(), facts), "PUBLICITY_SHORT");
  facts.publicity_ends = kToday - 1;
  EXPECT_EQ(PayReason(command, Approved(), facts), "");
}

TEST(PayDisbursement, TheBanksReceiptStandsForSignaturesOfTransfersOnly) {
  Disbursement goods = Approved();
  goods.form = DeliveryForm::kGoods;
  PayDisbursement command = Paying();
  command.bank_ref.clear();
  EXPECT_EQ(PayReason(command, goods, As(kCashier), 1), "");
  command.signed_by_bank = true;
  EXPECT_EQ(PayReason(command, goods, As(kCashier)), "FORM_FORBIDDEN signed_by_bank");
}

TEST(PayDisbursement, AProofStandsForAllOrForEachEntry) {
  StepFacts facts = As(kCashier);
  facts.evidence_wanted = {ProofType::kHospitalBill, ProofType::kDischargeRecord};
  Disbursement before = Approved();
  before.entry_count = 2;
  before.proofs = {{.type = ProofType::kHospitalBill, .entry = 0, .seen_on = kToday}};
  auto status = Decide(Paying(), before, facts, 0, kUnion, kToday).status();
  EXPECT_EQ(FactOf(status, "wanted"), "PROOF_TYPE_DISCHARGE_RECORD");
  before.proofs.push_back({.type = ProofType::kDischargeRecord, .entry = 1, .seen_on = kToday});
  EXPECT_EQ(PayReason(Paying(), before, facts), "EVIDENCE_MISSING");
  before.proofs.push_back({.type = ProofType::kDischargeRecord, .entry = 1, .seen_on = kToday});
  EXPECT_EQ(PayReason(Paying(), before, facts), "EVIDENCE_MISSING");
  before.proofs.push_back({.type = ProofType::kDischargeRecord, .entry = 2, .seen_on = kToday});
  EXPECT_EQ(PayReason(Paying(), before, facts), "");
}

Disbursement Paid() {
  Disbursement of = Approved();
  of.state = State::kPaid;
  of.payment = Payment{.paid_on = kToday - 1, .by = kCashier};
  return of;
}

TEST(SignEntry, ItsReasonsInOrder) {
  const auto reason = [](const SignEntry& command, EntryState state, DeliveryForm form) {
    Entry entry;
    entry.position = 1;
    entry.state = state;
    Disbursement of = Paid();
    of.form = form;
    return ReasonOf(Decide(command, entry, of, kCashier, "entries[0]", kToday).status());
  };
  const auto open = EntryState::kOpen;
  const auto goods = DeliveryForm::kGoods, transfer = DeliveryForm::kTransfer;
  SignEntry command;
  EXPECT_EQ(reason(command, EntryState::kSigned, goods), "ENTRY_STATE entries[0]");
  EXPECT_EQ(reason(command, EntryState::kReversed, goods), "ENTRY_STATE entries[0]");
  EXPECT_EQ(reason(command, open, goods), "ENUM_UNKNOWN entries[0].kind");
  command.kind = SignKind::kSelf;
  EXPECT_EQ(reason(command, open, goods), "");
  command.left_over = true;
  EXPECT_EQ(reason(command, open, goods), "ENUM_UNKNOWN entries[0].kind");
  command.kind = SignKind::kUnspecified;
  EXPECT_EQ(reason(command, open, transfer), "FORM_FORBIDDEN entries[0].left_over");
  EXPECT_EQ(reason(command, open, goods), "");
  command = {.kind = SignKind::kBank};
  EXPECT_EQ(reason(command, open, goods), "FORM_FORBIDDEN entries[0].kind");
  EXPECT_EQ(reason(command, open, transfer), "");
  command = {.kind = SignKind::kAgent, .signed_on = kToday + 1};
  EXPECT_EQ(reason(command, open, goods), "DATE_IN_FUTURE entries[0].signed_on");
  command.signed_on = kToday - 2;
  EXPECT_EQ(reason(command, open, goods), "DATE_BEFORE_PAYMENT entries[0].signed_on");
  command.signed_on = kToday - 1;
  EXPECT_EQ(reason(command, open, goods), "FIELD_REQUIRED entries[0].agent_name");
  command.agent_name = "李娜";
  EXPECT_EQ(reason(command, open, goods), "FIELD_REQUIRED entries[0].agent_reason");
  command.agent_reason = "住院";
  EXPECT_EQ(reason(command, open, goods), "");
}

std::vector<Entry> Entries(std::initializer_list<EntryState> states) {
  std::vector<Entry> entries;
  for (const EntryState state : states) {
    Entry entry;
    entry.position = static_cast<int>(entries.size()) + 1;
    entry.amount_fen = 1000;
    entry.state = state;
    entries.push_back(entry);
  }
  return entries;
}

TEST(Settle, TwoHundredVouchersOfWhichTwoAreLeftOver) {
  Disbursement of = Paid();
  of.entry_count = of.open_count = 3;
  const auto open = EntryState::kOpen, is_signed = EntryState::kSigned;
  Settle(Entries({open, open}), Entries({is_signed, is_signed}), of);
  EXPECT_EQ(of.state, State::kPaid);
  EXPECT_EQ(of.open_count, 1);
  Settle(Entries({open}), Entries({EntryState::kLeftOver}), of);
  EXPECT_EQ(of.state, State::kSigned);
  EXPECT_EQ(of.open_count, 0);
  EXPECT_EQ(of.left_over_count, 1);
}

TEST(Settle, WhatIsReversedWaitsForItsMoney) {
  Disbursement of = Paid();
  of.state = State::kBooked;
  of.entry_count = 2;
  of.open_count = 0;
  auto was = Entries({EntryState::kSigned, EntryState::kSigned});
  auto is = Entries({EntryState::kReversed, EntryState::kSigned});
  Settle(was, is, of);
  EXPECT_EQ(of.state, State::kBooked);
  EXPECT_EQ(of.reversed_count, 1);
  EXPECT_EQ(of.returned_fen, 0);
  was = is;
  is[1].state = EntryState::kReversed;
  is[0].money_back_on = is[1].money_back_on = kToday;
  Settle(was, is, of);
  EXPECT_EQ(of.state, State::kReversed);
  EXPECT_EQ(of.returned_fen, 2000);
}

TEST(Reverse, ItsReasonsInOrder) {
  const auto reason = [](const Entry& entry, const std::string& why,
                         std::optional<absl::CivilDay> back) {
    return ReasonOf(Reverse(entry, Paid(), why, back, "entries[0]", kToday).status());
  };
  Entry entry = Entries({EntryState::kSigned})[0];
  EXPECT_EQ(reason(entry, "", {}), "FIELD_REQUIRED reason");
  EXPECT_EQ(reason(entry, "发错", {}), "");
  EXPECT_EQ(reason(entry, "发错", kToday + 1), "DATE_IN_FUTURE money_back_on");
  EXPECT_EQ(reason(entry, "发错", kToday - 2), "DATE_BEFORE_PAYMENT money_back_on");
  entry.state = EntryState::kReversed;
  EXPECT_EQ(reason(entry, "", {}), "ENTRY_STATE entries[0]");
  EXPECT_EQ(reason(entry, "", kToday), "");
  entry.money_back_on = kToday;
  EXPECT_EQ(reason(entry, "", kToday), "ENTRY_STATE entries[0]");
}

TEST(CountsTowardCaps, FromTheRequestOnUntilCancelledOrTheMoneyIsBack) {
  const std::string counts = ".qapsb..r";  // draft … reversed
  for (int state = 1; state < kDisbursementStateCount; ++state) {
    EXPECT_EQ(CountsTowardCaps(static_cast<State>(state)), counts[state - 1] != '.') << state;
  }
  Entry entry = Entries({EntryState::kSigned})[0];
  EXPECT_TRUE(CountsTowardCaps(State::kBooked, entry));
  EXPECT_FALSE(CountsTowardCaps(State::kCancelled, entry));
  entry.state = EntryState::kLeftOver;
  EXPECT_FALSE(CountsTowardCaps(State::kBooked, entry));
  entry.state = EntryState::kReversed;
  EXPECT_TRUE(CountsTowardCaps(State::kReversed, entry));
  entry.money_back_on = kToday;
  EXPECT_FALSE(CountsTowardCaps(State::kReversed, entry));
}

TEST(BookDisbursement, TheCashierKeepsNoBooks) {
  Disbursement before = Paid();
  before.state = State::kSigned;
  StepFacts facts = As(kAccountant);
  facts.duties.holders.push_back({Duty::kCashier, kCashier});
  const auto reason = [&](const BookDisbursement& command, const StepFacts& as) {
    return ReasonOf(Decide(command, before, as, kUnion, kToday).status());
  };
  BookDisbursement command;
  command.etag = kEtag;
  EXPECT_EQ(reason(command, facts), "");
  command.booked_on = kToday + 1;
  EXPECT_EQ(reason(command, facts), "DATE_IN_FUTURE booked_on");
  command.booked_on = kToday - 2;
  EXPECT_EQ(reason(command, facts), "DATE_BEFORE_PAYMENT booked_on");
  command.booked_on = kToday - 1;
  EXPECT_EQ(reason(command, facts), "");
  facts.duties.actor = kCashier;
  EXPECT_EQ(reason(command, facts), "DUTY_CONFLICT");
}

}  // namespace
}  // namespace unioncare
