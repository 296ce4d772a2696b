// The tables of old vouchers, on a real file.
#include "service/storage/past_vouchers.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kOne{1};

class PastVouchersTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "工会"}).status();
                }).ok());
    const auto made = Try([&](Transaction& transaction) -> absl::Status {
      const CreateMember command{.union_id = kOne, .fields = {.display_name = "张伟"}};
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
      return InsertMember(transaction, kOne, std::move(decided)).status();
    });
    ASSERT_TRUE(made.ok()) << made;
  }
  absl::Status Try(std::function<absl::Status(Transaction&)> operation) {
    return Write(kOne, std::move(operation));
  }

  static PastVoucher Voucher(const std::string& number) {
    PastVoucher voucher;
    Disbursement& head = voucher.head;
    head.state = DisbursementState::kBooked;
    head.origin = DisbursementOrigin::kImported;
    head.kind = BenefitKind::kHospital;
    head.form = DeliveryForm::kTransfer;
    head.event_on = kToday - 100;
    head.amount_fen = 5000;
    head.entry_count = 1;
    head.payment = Payment{.paid_on = kToday - 90};
    head.booking = Booking{.booked_on = kToday - 80};
    head.source = "旧账";
    voucher.entries.push_back({.position = 1, .member = MemberId{1},
                               .event_on = kToday - 100, .amount_fen = 5000,
                               .state = EntryState::kSigned, .sign_kind = SignKind::kAgent,
                               .signed_on = kToday - 90, .agent_name = "王强"});
    voucher.payees.push_back({.position = 1, .name = "张伟", .account = "6222020200112233"});
    voucher.approvals.push_back({.step = 1, .as = Approver::kChair, .by = UserId{9},
                                 .approved_on = kToday - 70, .decision_ref = "纪要3"});
    voucher.approvals.push_back({.step = 2, .as = Approver::kCommittee,
                                 .by_display_name = "前主席", .approved_on = kToday - 95});
    voucher.old_number = number;
    return voucher;
  }
  absl::Status Keep(PastVoucher voucher) {
    return Try([&](Transaction& transaction) {
      return InsertPastVoucher(transaction, kOne, MemberId{1}, UserId{9}, voucher);
    });
  }
};

TEST_F(PastVouchersTest, WhatAVoucherShowsComesBack) {
  ASSERT_EQ(Keep(Voucher("2025-007")), absl::OkStatus());
  const absl::Status read = Try([&](Transaction& transaction) -> absl::Status {
    ASSIGN_OR_RETURN(const auto found, FindPastVoucher(transaction, kOne, "旧账", "2025-007"));
    EXPECT_EQ(found, DisbursementId{1});
    ASSIGN_OR_RETURN(const auto other, FindPastVoucher(transaction, kOne, "新账", "2025-007"));
    EXPECT_FALSE(other.has_value());
    ASSIGN_OR_RETURN(const std::string number, OldNumberOf(transaction, kOne, DisbursementId{1}));
    EXPECT_EQ(number, "2025-007");
    ASSIGN_OR_RETURN(const std::vector<PastApproval> approvals,
                     PastApprovalsOf(transaction, kOne, DisbursementId{1}));
    EXPECT_EQ(approvals.size(), 2u);
    if (approvals.size() != 2) return absl::OkStatus();
    EXPECT_EQ(approvals[0].by, UserId{9});
    EXPECT_EQ(approvals[0].approved_on, kToday - 70);
    EXPECT_EQ(approvals[0].decision_ref, "纪要3");
    EXPECT_EQ(approvals[1].as, Approver::kCommittee);
    EXPECT_EQ(approvals[1].by_display_name, "前主席");
    ASSIGN_OR_RETURN(const auto entry, FindEntry(transaction, kOne, DisbursementId{1}, 1));
    EXPECT_EQ(entry->sign_kind, SignKind::kAgent) << "although no reason was written down";
    EXPECT_EQ(entry->agent_name, "王强");
    EXPECT_EQ(entry->account_tail, "2233");
    return absl::OkStatus();
  });
  EXPECT_EQ(read, absl::OkStatus());
}

TEST_F(PastVouchersTest, ABookHasEachNumberOnce) {
  ASSERT_EQ(Keep(Voucher("7")), absl::OkStatus());
  EXPECT_FALSE(Keep(Voucher("7")).ok());
  PastVoucher other = Voucher("7");
  other.head.source = "另一本";
  EXPECT_EQ(Keep(other), absl::OkStatus());
  EXPECT_EQ(Keep(Voucher("")), absl::OkStatus());
  EXPECT_EQ(Keep(Voucher("")), absl::OkStatus()) << "without a number it is never the same";
}

TEST_F(PastVouchersTest, NumbersComeInTheOrderOfTheirBook) {
  for (const char* number : {"2025-10", "2025-9", "甲", "2024-3", ""}) {
    ASSERT_EQ(Keep(Voucher(number)), absl::OkStatus());
  }
  std::string seen;
  const absl::Status read = Try([&](Transaction& transaction) {
    return EachPastSerial(transaction, kOne, [&](const PastSerial& one) {
      absl::StrAppend(&seen, one.book, one.series, one.serial, "=", Number(one.disbursement),
                      one.event_on == kToday - 100 ? " " : "? ");
    });
  });
  EXPECT_EQ(read, absl::OkStatus());
  EXPECT_EQ(seen, "旧账2024-3=4 旧账2025-9=2 旧账2025-10=1 ");
}

TEST_F(PastVouchersTest, AnApproverIsNamedOrHasAnAccount) {
  PastVoucher nobody = Voucher("1");
  nobody.approvals[1].by_display_name = "";
  EXPECT_FALSE(Keep(nobody).ok());
  PastVoucher both = Voucher("1");
  both.approvals[0].by_display_name = "张伟";
  EXPECT_FALSE(Keep(both).ok());
}

}  // namespace
}  // namespace unioncare::storage
