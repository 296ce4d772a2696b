// Tests of the tables of hardship aid that was asked for, on a real file: what comes back of the
// bills, and what binds of the limits of unions.
#include "service/storage/hardship_payments.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/storage/disbursements.h"
#include "service/storage/hardship_files.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kAbove{1}, kUnion{2};
constexpr MemberId kMember{1};

class HardshipPaymentsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                  RETURN_IF_ERROR(
                      InsertUnion(transaction, Union{.display_name = "市教育工会"}).status());
                  return InsertUnion(transaction,
                                     Union{.display_name = "甲校", .superior = kAbove})
                      .status();
                }).ok());
    ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                  Member member;
                  member.display_name = member.name_key = "张伟";
                  RETURN_IF_ERROR(
                      InsertMember(transaction, kUnion, {.member = member}).status());
                  HardshipFile file;
                  file.year = 2026;
                  file.member = kMember;
                  file.applied_on = file.consent_on = kToday;
                  file.state = HardshipState::kApplied;
                  file.outcome = HardshipOutcome::kMeets;
                  return InsertHardshipFile(transaction, kUnion, file, {"表", "输入", "结果"});
                }).ok());
  }
  // Asked for 100 yuan.
  DisbursementId Ask(std::optional<MedicalBills> bills) {
    Disbursement asked;
    asked.kind = BenefitKind::kHardship;
    asked.form = DeliveryForm::kTransfer;
    asked.state = DisbursementState::kRequested;
    asked.display_name = "困难帮扶";
    asked.event_on = kToday;
    asked.requested_on = kToday;
    asked.amount_fen = 10000;
    asked.entry_count = asked.open_count = 1;
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(InsertDisbursement(transaction, kUnion, kMember, UserId{0}, asked));
      return InsertHardshipPayment(transaction, kUnion, kMember,
                                   {.disbursement = asked.id,
                                    .file = HardshipFileId{1},
                                    .kind = HardshipAidKind::kMedical,
                                    .asked_on = kToday,
                                    .cost_fen = 20000,
                                    .bills = bills});
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return asked.id;
  }
  void Limit(UnionId issuer, absl::CivilDay from, int64_t once) {
    const absl::Status kept = Write(issuer, [&](Transaction& transaction) {
      HardshipAidLimit limit{.issuer = issuer,
                             .from_on = from,
                             .kind = HardshipAidKind::kMedical,
                             .once_fen = once};
      return InsertHardshipAidLimit(transaction, limit);
    });
    EXPECT_TRUE(kept.ok()) << kept;
  }
};

TEST_F(HardshipPaymentsTest, BillsComeBackWhereTheyWereNamed) {
  const MedicalBills bills{.from = kToday - 30, .to = kToday - 1, .invoices = {"A1", "B2"}};
  const DisbursementId with = Ask(bills), without = Ask(std::nullopt);
  const auto prior = Read<std::vector<PriorAid>>([&](const Snapshot& snapshot) {
    return PriorAidOf(snapshot, kUnion, {kMember}, DisbursementId{0});
  });
  ASSERT_EQ(prior.size(), 2u);
  ASSERT_TRUE(prior[0].bills.has_value());
  EXPECT_EQ(WordsOf(*prior[0].bills), WordsOf(bills));
  EXPECT_FALSE(prior[1].bills.has_value());
  for (const auto& [which, there] : {std::pair(with, true), {without, false}}) {
    const auto kept = Read<std::optional<KeptAid>>([&, id = which](const Snapshot& snapshot) {
      return FindHardshipPayment(snapshot, kUnion, id);
    });
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->payment.bills.has_value(), there);
  }
}

TEST_F(HardshipPaymentsTest, TheNewestLimitOfEachUnionBinds) {
  Limit(kAbove, kToday - 1, 300);
  Limit(kUnion, kToday - 20, 100);
  Limit(kUnion, kToday - 10, 200);
  Limit(kUnion, kToday + 1, 50);
  const auto limits = Read<std::vector<HardshipAidLimit>>([&](const Snapshot& snapshot) {
    return HardshipAidLimitsFor(snapshot, kUnion, kToday);
  });
  std::string text;
  for (const HardshipAidLimit& limit : limits) {
    absl::StrAppend(&text, Number(limit.issuer), ":", limit.once_fen, " ");
  }
  EXPECT_EQ(text, "2:200 1:300 ") << "the union itself first";
}

}  // namespace
}  // namespace unioncare::storage
