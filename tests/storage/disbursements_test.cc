// The tables of disbursements, on a real file: what is kept comes back, and the constraints say no
// to what the rules forbid.
#include "service/storage/disbursements.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/funds.h"
#include "service/storage/invoices.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class DisbursementsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "工会"}).status();
                }).ok());
    for (const char* name : {"张伟", "李娜"}) {
      Do([&](Transaction& transaction) -> absl::Status {
        const CreateMember command{.union_id = kUnion, .fields = {.display_name = name}};
        ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
        return InsertMember(transaction, kUnion, std::move(decided)).status();
      });
    }
    Do([&](Transaction& transaction) {
      Fund fund{.union_id = kUnion,
                .source = FundSource::kUnionFunds,
                .display_name = "工会经费",
                .opened_on = kToday,
                .opening_fen = 100000};
      return InsertFund(transaction, fund, "期初");
    });
  }

  absl::Status Try(std::function<absl::Status(Transaction&)> operation) {
    return Write(kUnion, std::move(operation));
  }
  void Do(std::function<absl::Status(Transaction&)> operation) {
    const absl::Status done = Try(std::move(operation));
    ASSERT_TRUE(done.ok()) << done;
  }

  static Disbursement Head() {
    Disbursement head;
    head.state = DisbursementState::kRequested;
    head.kind = BenefitKind::kHospital;
    head.sub_kind = BenefitSubKind::kSurgery;
    head.display_name = "住院";
    head.event_on = kToday;
    head.form = DeliveryForm::kGoods;
    head.fund = FundId{1};
    head.amount_fen = 1000;
    head.entry_count = 1;
    head.open_count = 1;
    head.items = {{.display_name = "水果", .quantity = 1, .unit = "份", .unit_price_fen = 1000}};
    head.steps = {Approver::kOfficer, Approver::kChair};
    head.evidence_wanted = {ProofType::kHospitalBill};
    head.publicity_days = 5;
    head.requested_by = UserId{2};
    head.request_time = kStart;
    head.requested_on = kToday;
    return head;
  }
  static Entry Line() {
    Entry entry;
    entry.position = 1;
    entry.member = MemberId{1};
    entry.event_on = kToday;
    entry.amount_fen = 1000;
    entry.cap = {.policy_code = "CN-JS-2018", .scope = CapScope::kSingleGrant, .cap_fen = 1000};
    return entry;
  }
  // A disbursement with one line.
  Disbursement Made(Disbursement head = Head(), Entry entry = Line()) {
    Do([&](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(InsertDisbursement(transaction, kUnion, entry.member, UserId{5}, head));
      return InsertEntries(transaction, kUnion, head.id, {entry});
    });
    return head;
  }
  Disbursement Find(DisbursementId id) {
    return *Read<std::optional<Disbursement>>(
        [&](const Snapshot& snapshot) { return FindDisbursement(snapshot, kUnion, id); });
  }
  absl::Status Replace(const Disbursement& before, Disbursement after) {
    return Try([&](Transaction& transaction) {
      return ReplaceDisbursement(transaction, kUnion, MemberId{1}, UserId{5}, before, after);
    });
  }
};

TEST_F(DisbursementsTest, WhatIsKeptComesBack) {
  const Disbursement made = Made();
  EXPECT_EQ(NumberOf(made), "2026-0001");
  Disbursement after = Find(made.id);
  EXPECT_EQ(after.items[0].display_name, "水果");
  EXPECT_EQ(after.steps, made.steps);
  EXPECT_EQ(after.evidence_wanted, made.evidence_wanted);
  EXPECT_EQ(after.publicity_days, 5);
  EXPECT_EQ(after.request_time, made.request_time);
  EXPECT_EQ(after.open_count, 1);
  const Disbursement before = after;
  after.approvals.push_back({.step = 1,
                             .as = Approver::kOfficer,
                             .by = UserId{3},
                             .time = kStart,
                             .opinion = "同意",
                             .decision_ref = ""});
  after.proofs.push_back({.type = ProofType::kHospitalBill, .seen_on = kToday});
  ASSERT_TRUE(Replace(before, after).ok());
  const Disbursement kept = Find(made.id);
  EXPECT_EQ(kept.approvals[0].opinion, "同意");
  EXPECT_EQ(kept.proofs[0].type, ProofType::kHospitalBill);
  EXPECT_EQ(kept.version, 2);
  Disbursement returned = kept;
  returned.state = DisbursementState::kReturned;
  returned.approvals.clear();
  ASSERT_TRUE(Replace(kept, returned).ok());
  EXPECT_TRUE(Find(made.id).approvals.empty());
  const auto entries = Read<std::vector<Entry>>([&](const Snapshot& snapshot) {
    return ListEntries(snapshot, kUnion, made.id, 0, 10);
  });
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].cap.policy_code, "CN-JS-2018");
  ExpectJournalHolds(kUnion);
}

TEST_F(DisbursementsTest, ConstraintsForbidWhatTheRulesForbid) {
  const Disbursement made = Made();
  const auto approved_by = [&](UserId user, std::optional<DutyExemptionId> exemption,
                               Approver as = Approver::kChair) {
    Disbursement after = Find(made.id);
    const Disbursement before = after;
    after.approvals.push_back(
        {.step = 1, .as = as, .by = user, .time = kStart, .exemption = exemption});
    return Replace(before, after).code();
  };
  EXPECT_EQ(approved_by(UserId{2}, std::nullopt), absl::StatusCode::kFailedPrecondition)
      << "who asked";
  EXPECT_EQ(approved_by(UserId{5}, DutyExemptionId{1}), absl::StatusCode::kFailedPrecondition)
      << "who gets it, whatever is exempted";
  EXPECT_EQ(approved_by(UserId{3}, std::nullopt, Approver::kCommittee),
            absl::StatusCode::kFailedPrecondition)
      << "a decision without its number";
  EXPECT_EQ(approved_by(UserId{2}, DutyExemptionId{1}), absl::StatusCode::kOk);

  Disbursement booked = Find(made.id);
  const Disbursement before = booked;
  booked.state = DisbursementState::kBooked;
  booked.payment = Payment{.paid_on = kToday, .by = UserId{7}};
  booked.booking = Booking{.booked_on = kToday, .by = UserId{7}};
  EXPECT_EQ(Replace(before, booked).code(), absl::StatusCode::kFailedPrecondition)
      << "the cashier keeps no accounts";
  booked.booking->exemption = DutyExemptionId{1};
  EXPECT_TRUE(Replace(before, booked).ok());
}

TEST_F(DisbursementsTest, ConstraintsHoldCaps) {
  const Disbursement made = Made();
  const auto keep = [&](CapUsed cap, int64_t fen) {
    Entry entry = Line();
    entry.cap = std::move(cap);
    entry.amount_fen = fen;
    return Try([&](Transaction& transaction) {
             return ReplaceEntry(transaction, kUnion, made.id, entry);
           }).code();
  };
  const CapUsed single{.scope = CapScope::kSingleGrant, .cap_fen = 1000};
  const CapUsed sum{.scope = CapScope::kSum, .cap_fen = 1000, .already_fen = 400};
  EXPECT_EQ(keep(single, 1000), absl::StatusCode::kOk);
  EXPECT_EQ(keep(single, 1001), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(keep(sum, 600), absl::StatusCode::kOk);
  EXPECT_EQ(keep(sum, 601), absl::StatusCode::kFailedPrecondition);
}

TEST_F(DisbursementsTest, OnePersonAndEventIsThereOnce) {
  const Disbursement made = Made();
  Entry again = Line();
  again.position = 2;
  EXPECT_EQ(Try([&](Transaction& transaction) {
              return InsertEntries(transaction, kUnion, made.id, {again});
            }).code(),
            absl::StatusCode::kAlreadyExists);
  again.event_on = kToday - 1;
  EXPECT_TRUE(Try([&](Transaction& transaction) {
                return InsertEntries(transaction, kUnion, made.id, {again});
              }).ok());
}

TEST_F(DisbursementsTest, APayeeIsSealed) {
  const Disbursement made = Made();
  Do([&](Transaction& transaction) {
    return KeepPayee(transaction, kUnion, made.id, Line(),
                     {.position = 1, .name = "张伟", .account = "6222-0202", .bank_branch = "工行"});
  });
  const auto kept = Read<std::optional<Entry>>(
      [&](const Snapshot& snapshot) { return FindEntry(snapshot, kUnion, made.id, 1); });
  EXPECT_TRUE(kept->has_payee);
  EXPECT_EQ(kept->account_tail, "0202");
  const auto opened = Read<std::optional<Payee>>(
      [&](const Snapshot& snapshot) { return OpenPayee(snapshot, kUnion, made.id, *kept); });
  EXPECT_EQ(opened->account, "6222-0202");
  EXPECT_EQ(Read<int>([&](const Snapshot& snapshot) {
              return CountWithoutPayee(snapshot, kUnion, made.id);
            }),
            0);
  Do([&](Transaction& transaction) {
    return journal::DestroyPersonKey(transaction, kUnion, MemberId{1});
  });
  const auto forgotten = Read<std::optional<Payee>>(
      [&](const Snapshot& snapshot) { return OpenPayee(snapshot, kUnion, made.id, *kept); });
  EXPECT_EQ(forgotten->account, "") << "the person was forgotten";
}

TEST_F(DisbursementsTest, AnInvoiceIsAHashOfTheInstallation) {
  const Disbursement made = Made();
  const Invoice invoice{.code = "033", .number = "12345"};
  const auto write = [&](std::function<absl::Status(Transaction&)> operation) {
    return store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
      transaction.Concerns(kUnion, "test");
      RETURN_IF_ERROR(operation(transaction));
      RETURN_IF_ERROR(journal::Close(transaction).status());
      return Outcome::kKeep;
    });
  };
  const auto use = [&](Transaction& transaction) {
    return InsertInvoiceUse(transaction, invoice, {kUnion, made.id});
  };
  ASSERT_TRUE(write(use).ok());
  EXPECT_EQ(write(use).code(), absl::StatusCode::kAlreadyExists);
  const auto found = [&](const Invoice& of) {
    return Read<std::optional<InvoiceUse>>(
               [&](const Snapshot& snapshot) { return FindInvoiceUse(snapshot, of); })
        .has_value();
  };
  EXPECT_TRUE(found(invoice));
  EXPECT_FALSE(found({.code = "03", .number = "312345"})) << "the parts are kept apart";
  ASSERT_TRUE(write([&](Transaction& transaction) {
                return EraseInvoiceUse(transaction, invoice);
              }).ok());
  EXPECT_FALSE(found(invoice));
  ExpectJournalHolds(kInstallation);
}

}  // namespace
}  // namespace unioncare::storage
