// What is planted in a year of money about hardship aid: vouchers of an older book that point to
// files. The program refuses such aid, so that the files are put into the tables as an older system
// may have left them.
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_payments.h"
#include "tests/api/hardship_world.h"
#include "tests/audit/money_year.h"

namespace unioncare::testing {
namespace {

constexpr UnionId kHere{2};
constexpr absl::CivilDay kHelped{2026, 3, 4};
constexpr int64_t kAidFen = 150000;

// In force since January, with everything as it should be.
HardshipFile Proper(MemberId member) {
  HardshipFile file = WorldHardshipFile(kHere, 7);
  file.member = member;
  file.applied_on = file.consent_on = absl::CivilDay(2026, 1, 5);
  file.investigated_on = absl::CivilDay(2026, 1, 7);
  file.decided_on = absl::CivilDay(2026, 1, 9);
  file.publicity_from = absl::CivilDay(2026, 1, 12);
  file.publicity_to = absl::CivilDay(2026, 1, 16);
  file.opened_on = absl::CivilDay(2026, 1, 26);
  file.review_due_on = absl::CivilDay(2027, 1, 26);
  return file;
}

absl::Status Insert(Transaction& transaction, HardshipFile file) {
  return storage::InsertHardshipFile(transaction, kHere, file, WorldHardshipTest(kHere));
}

absl::Status Keep(Transaction& transaction, AuditRule rule, MemberId member, int round,
                  DisbursementId aid) {
  HardshipFile file = Proper(member);
  HardshipPayment payment{.disbursement = aid,
                          .kind = HardshipAidKind::kLiving,
                          .asked_on = kHelped,
                          .amount_fen = kAidFen};
  switch (rule) {
    case AuditRule::kHardshipNoPublicity:
      file.publicity_to = absl::CivilDay(2026, 6, 30);
      break;
    case AuditRule::kHardshipExpired:
      if (round % 2 == 0) {
        file.opened_on = absl::CivilDay(2025, 1, 26);
        file.publicity_from = absl::CivilDay(2025, 1, 12);
        file.publicity_to = absl::CivilDay(2025, 1, 16);
        break;
      }
      file.state = HardshipState::kExited;
      file.exit_reason = HardshipExit::kOutOfHardship;
      file.exit_on = absl::CivilDay(2026, 2, 15);
      file.review_due_on.reset();
      break;
    case AuditRule::kHardshipExcluded:
      file.outcome = HardshipOutcome::kExcluded;
      break;
    case AuditRule::kSeveralFiles:
      RETURN_IF_ERROR(Insert(transaction, Proper(member)));
      break;
    case AuditRule::kAidOverCost:
      payment.kind = HardshipAidKind::kMedical;
      payment.cost_fen = 200000;
      payment.insurance_fen = 200001 - kAidFen;
      break;
    default:
      // Nothing to be found: the own cost is reached, and not passed.
      payment.kind = HardshipAidKind::kMedical;
      payment.cost_fen = 200000;
      payment.insurance_fen = 200000 - kAidFen;
      break;
  }
  RETURN_IF_ERROR(
      storage::InsertHardshipFile(transaction, kHere, file, WorldHardshipTest(kHere)));
  payment.file = file.id;
  transaction.Concerns(kHere, NameOf(kHere, file.id));
  return storage::InsertHardshipPayment(transaction, kHere, member, payment);
}

}  // namespace

// The vouchers, each of which the rest of the catalogue finds nothing about.
void MoneyYear::PlantHardship(int round) {
  const std::pair<AuditRule, const char*> kFaults[] = {
      {AuditRule::kHardshipNoPublicity, "paid while the file still hung out"},
      {AuditRule::kHardshipExpired, "a file not reviewed, or over"},
      {AuditRule::kHardshipExcluded, "an excluded household"},
      {AuditRule::kSeveralFiles, "two files of one person"},
      {AuditRule::kAidOverCost, "one fen more than the bills"},
      {AuditRule::kUnspecified, ""}};
  for (const auto& [rule, what] : kFaults) {
    const int person = MakePerson();
    Visited(person, "困难", kHelped);
    Voucher voucher =
        Clean(person, v1::BENEFIT_KIND_HARDSHIP, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
              v1::DELIVERY_FORM_TRANSFER, kHelped, kAidFen, "困难帮扶");
    voucher.mutable_approvals(0)->set_approver(v1::APPROVER_COMMITTEE);
    voucher.mutable_approvals(0)->set_decision_ref("工会纪要〔2026〕3号");
    aided_.push_back({.rule = rule, .person = person, .round = round});
    waiting_.push_back({.voucher = std::move(voucher), .aided = aided_.size()});
    if (rule == AuditRule::kUnspecified) {
      ++clean_;
      continue;
    }
    waiting_.back().of = {planted_.size()};
    planted_.push_back({.rule = rule, .what = what});
  }
}

// The files to which they point, once their numbers are known.
void MoneyYear::KeepHardship() {
  const absl::Status kept =
      api::AsSystem(server_.server().store(), "test", [&](Transaction& transaction) {
        for (const Aided& each : aided_) {
          const std::string& name = people_[static_cast<size_t>(each.person)].name;
          int64_t member = 0;
          EXPECT_TRUE(absl::SimpleAtoi(name.substr(name.rfind('/') + 1), &member));
          const absl::Status one = Keep(transaction, each.rule, MemberId{member}, each.round,
                                        DisbursementId{each.disbursement});
          if (!one.ok()) return one;
        }
        return absl::OkStatus();
      });
  EXPECT_TRUE(kept.ok()) << kept;
}

}  // namespace unioncare::testing
