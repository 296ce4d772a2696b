// Makes the hardship aid of the small school.
#include "tests/schema/hardship_record.h"

#include <gtest/gtest.h>

#include <string>

#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_payments.h"
#include "service/storage/hardship_rounds.h"
#include "service/storage/hardship_rules.h"
#include "tests/api/hardship_world.h"

namespace unioncare::testing {
namespace {

// As many rows as the tables of hardship aid have kinds of.
absl::Status Keep(Transaction& transaction, UnionId union_id, MemberId member) {
  storage::KeptStandard standard{{.union_id = union_id,
                                  .county = "市南区",
                                  .from_on = absl::CivilDay(2026, 1, 1),
                                  .monthly_fen = 106200},
                                 "市民政局通知"};
  RETURN_IF_ERROR(storage::InsertDibaoStandard(transaction, standard));
  HardshipRules rules = WorldHardshipRules(union_id);
  rules.bands = {{.display_name = {"一档", "first"}, .times_hundredths = 250, .gross = true}};
  RETURN_IF_ERROR(storage::InsertHardshipRules(transaction, rules));
  HardshipFile file = WorldHardshipFile(union_id, 5);
  file.member = member;
  // Whoever goes there is somebody else.
  file.investigators[0] = MemberId{Number(member) + 1};
  file.investigators[1] = MemberId{Number(member) + 2};
  RETURN_IF_ERROR(storage::InsertHardshipFile(transaction, union_id, file,
                                              WorldHardshipTest(union_id)));
  RETURN_IF_ERROR(storage::SealVisit(transaction, union_id, file, "情况属实"));
  RETURN_IF_ERROR(storage::ReplaceHardshipFile(transaction, union_id, file));
  RETURN_IF_ERROR(storage::InsertMaterial(
      transaction, union_id, file, 1,
      {.kind = HardshipMaterialKind::kIncome, .seen_on = absl::CivilDay(2026, 11, 20)}));
  RETURN_IF_ERROR(storage::KeepObjection(
      transaction, union_id, file,
      {.id = 1, .received_on = absl::CivilDay(2026, 11, 20), .content = "有两套住房"}));
  RETURN_IF_ERROR(storage::InsertHardshipEvent(transaction, union_id, file,
                                               HardshipEventKind::kContacted, "情况平稳"));
  RETURN_IF_ERROR(storage::InsertHardshipPayment(transaction, union_id, member,
                                                 {.disbursement = DisbursementId{1},
                                                  .file = file.id,
                                                  .kind = HardshipAidKind::kMedical,
                                                  .asked_on = absl::CivilDay(2026, 11, 20),
                                                  .cost_fen = 40000,
                                                  .insurance_fen = 20000,
                                                  .bills = MedicalBills{
                                                      .from = absl::CivilDay(2026, 9, 1),
                                                      .to = absl::CivilDay(2026, 9, 30),
                                                      .invoices = {"A1"}}}));
  HardshipAidLimit limit{.issuer = union_id,
                         .from_on = absl::CivilDay(2026, 1, 1),
                         .kind = HardshipAidKind::kMedical,
                         .once_fen = 200000,
                         .lockout_months = 3};
  RETURN_IF_ERROR(storage::InsertHardshipAidLimit(transaction, limit));
  HardshipRound round = WorldHardshipRound();
  round.kinds = {HardshipAidKind::kMedical};
  RETURN_IF_ERROR(storage::InsertHardshipRound(transaction, union_id, round));
  RETURN_IF_ERROR(storage::KeepHardshipPlace(transaction, union_id, file.id, member,
                                             {.round = round.id, .placed_on = file.applied_on}));
  transaction.Concerns(union_id, NameOf(union_id, file.id));
  return storage::SetHouseholdUses(
      transaction, {union_id, file.id},
      {storage::HouseholdHash(transaction, IdType::kResident, kRecordedIdNumber)});
}

}  // namespace

void RecordHardship(TestServer& server, const Record& record) {
  const auto number_in = [](const std::string& name) {
    return std::stoll(name.substr(name.rfind('/') + 1));
  };
  const UnionId union_id{number_in(record.union_name)};
  const MemberId member{number_in(record.members[0])};
  const absl::Status kept =
      api::AsSystem(server.server().store(), "test", [&](Transaction& transaction) {
        return Keep(transaction, union_id, member);
      });
  EXPECT_TRUE(kept.ok()) << kept;
}

}  // namespace unioncare::testing
