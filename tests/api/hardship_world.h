// Files of hardship aid in the small world, one in each state, in both unions: 1 applied, 2
// investigated, 3 decided by the committee, 4 public until 13 November, 5 objected to, 6 with the
// superior union, 7 in force, 8 public until 27 November. They are about 赵敏 (周邻). In unions/3 no
// superior union reviews. The county 市南区 has a standard in both. 2 and 7 are in a round, whose days
// of applying are over and whose others lie far off.
#pragma once

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_rounds.h"
#include "service/storage/hardship_rules.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/hardship_records.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::testing {

inline HardshipRules WorldHardshipRules(UnionId union_id) {
  HardshipRules rules;
  rules.issuer = union_id;
  rules.from_on = absl::CivilDay(2026, 1, 1);
  rules.relative_hundredths = 200;
  rules.accident_percent = 80;
  rules.investigate_working_days = rules.step_working_days = 5;
  rules.publicity_working_days = 5;
  rules.superior_reviews = union_id == UnionId{2};
  rules.review_months = 12;
  rules.contact_months = 3;
  return rules;
}

// What 赵敏 states: a son of whom nothing must be shown.
inline storage::KeptHardshipTest WorldHardshipTest(UnionId union_id) {
  v1::HardshipForm form;
  form.set_county("市南区");
  form.set_family_size(2);
  form.set_own_monthly_income_fen(150000);
  form.set_cause_text("手术后长期服药");
  v1::HardshipPerson& son = *form.add_persons();
  son.set_display_name("赵小宝");
  son.set_monthly_income_fen(0);
  son.set_employer("第三小学");
  HardshipTest test;
  test.rules = WorldHardshipRules(union_id);
  test.inputs.on = absl::CivilDay(2026, 11, 2);
  test.inputs.family_size = 2;
  test.inputs.income_fen = 1800000;
  test.standard = DibaoStandard{.union_id = union_id,
                                .id = 1,
                                .county = "市南区",
                                .from_on = absl::CivilDay(2026, 1, 1),
                                .monthly_fen = 106200};
  return {form.SerializeAsString(), EncodeTest(test),
          EncodeResult(Judge(test.inputs, test.rules, test.standard))};
}

inline HardshipFile WorldHardshipFile(UnionId union_id, int number) {
  static constexpr HardshipState kStates[] = {
      HardshipState::kApplied,  HardshipState::kInvestigated, HardshipState::kReviewed,
      HardshipState::kPublished, HardshipState::kObjected,    HardshipState::kPackaged,
      HardshipState::kDecided,  HardshipState::kPublished};
  HardshipFile file;
  file.year = 2026;
  file.member = union_id == UnionId{2} ? MemberId{4} : MemberId{1};
  file.applied_on = file.consent_on = absl::CivilDay(2026, 11, 2);
  file.on_behalf_reason = "住院";
  file.state = kStates[number - 1];
  file.outcome = HardshipOutcome::kMeets;
  file.category = HardshipCategory::kDeep;
  file.step_due_on = absl::CivilDay(2026, 11, 24);
  if (number >= 2) {
    file.investigators[0] = MemberId{2};
    file.investigators[1] = MemberId{3};
    file.investigated_on = absl::CivilDay(2026, 11, 4);
  }
  if (number >= 3) {
    file.minutes_no = "2026-07";
    file.decided_on = absl::CivilDay(2026, 11, 5);
    file.present = {MemberId{2}, MemberId{3}};
    file.committee_fen = 300000;
  }
  if (number >= 4) {
    file.publicity_from = absl::CivilDay(2026, 11, number == 8 || number == 5 ? 20 : 6);
    file.publicity_to = absl::CivilDay(2026, 11, number == 8 || number == 5 ? 27 : 13);
    file.publicity_place = "公告栏";
    file.publicity_phone = "0532-12345678";
    file.publicity_left = number == 5 ? 3 : 0;
  }
  if (number == 6) {
    file.superior_consent_on = file.applied_on;
    file.submitted_on = absl::CivilDay(2026, 11, 16);
    file.step_due_on.reset();
  }
  if (number == 7) {
    file.final_fen = 300000;
    file.opened_on = absl::CivilDay(2026, 11, 17);
    file.contact_due_on = absl::CivilDay(2027, 2, 17);
    file.review_due_on = absl::CivilDay(2027, 11, 17);
    file.step_due_on.reset();
  }
  return file;
}

inline HardshipRound WorldHardshipRound() {
  HardshipRound round;
  round.year = 2026;
  round.display_name = "2026年度困难帮扶";
  round.apply_from = absl::CivilDay(2026, 11, 1);
  round.apply_to = absl::CivilDay(2026, 11, 9);
  round.check_until = absl::CivilDay(2027, 1, 8);
  round.committee_until = absl::CivilDay(2027, 1, 15);
  round.publicity_from = absl::CivilDay(2027, 1, 18);
  round.publicity_to = absl::CivilDay(2027, 1, 25);
  round.pay_until = absl::CivilDay(2027, 1, 31);
  return round;
}

inline absl::Status KeepWorldHardship(Transaction& transaction, UnionId union_id) {
  storage::KeptStandard standard{{.union_id = union_id,
                                  .county = "市南区",
                                  .from_on = absl::CivilDay(2026, 1, 1),
                                  .monthly_fen = 106200},
                                 "市民政局通知"};
  RETURN_IF_ERROR(storage::InsertDibaoStandard(transaction, standard));
  HardshipRules rules = WorldHardshipRules(union_id);
  RETURN_IF_ERROR(storage::InsertHardshipRules(transaction, rules));
  HardshipRound round = WorldHardshipRound();
  RETURN_IF_ERROR(storage::InsertHardshipRound(transaction, union_id, round));
  for (int number = 1; number <= 8; ++number) {
    HardshipFile file = WorldHardshipFile(union_id, number);
    RETURN_IF_ERROR(storage::InsertHardshipFile(transaction, union_id, file,
                                                WorldHardshipTest(union_id)));
    RETURN_IF_ERROR(storage::InsertHardshipEvent(transaction, union_id, file,
                                                 HardshipEventKind::kApplied));
    if (number == 2 || number == 7) {
      const HardshipPlace place{.round = round.id, .placed_on = file.applied_on};
      RETURN_IF_ERROR(storage::KeepHardshipPlace(transaction, union_id, file.id, file.member,
                                                 place));
    }
    if (number == 6) {
      RETURN_IF_ERROR(storage::InsertHardshipEvent(transaction, union_id, file,
                                                   HardshipEventKind::kSubmitted, "",
                                                   /*to_union=*/UnionId{1}));
    }
    if (number != 5) continue;
    const storage::HardshipObjection objection{
        .id = 1, .received_on = absl::CivilDay(2026, 11, 20), .content = "有两套住房"};
    RETURN_IF_ERROR(storage::KeepObjection(transaction, union_id, file, objection));
  }
  transaction.Concerns(union_id, absl::StrCat("unions/", Number(union_id), "/hardshipFiles/1"));
  return absl::OkStatus();
}

// A standard with an amount, without which no money is given.
inline v1::ImportPolicyRequest HardshipStandard() {
  v1::ImportPolicyRequest import;
  import.set_parent("unions/2");
  import.set_text(
      "display_name { zh: '困难帮扶标准' en: 'Standard of hardship aid' } code: 'AID' "
      "jurisdiction: 'CN-GD/示例' basis { zh: '测试用' en: 'for tests' } "
      "valid_from { year: 2026 month: 1 day: 1 } standards { kind: BENEFIT_KIND_HARDSHIP "
      "cap_fen: 800000 cap_scope: CAP_SCOPE_SUM window: CAP_WINDOW_CALENDAR_YEAR "
      "forms: DELIVERY_FORM_TRANSFER approvals { approver: APPROVER_CHAIR } "
      "basis { zh: '测试用' en: 'for tests' } certainty: CERTAINTY_P }");
  return import;
}

inline void MakeHardship(TestServer& server) {
  for (const UnionId union_id : {UnionId{2}, UnionId{3}}) {
    const absl::Status kept =
        api::AsSystem(server.server().store(), "test", [&](Transaction& transaction) {
          return KeepWorldHardship(transaction, union_id);
        });
    EXPECT_TRUE(kept.ok()) << kept;
  }
}

// The same with its standard.
template <class Call>
void MakeHardship(TestServer& server, const Call& call) {
  call("chair", "PolicyService/ImportPolicy", HardshipStandard());
  MakeHardship(server);
}

}  // namespace unioncare::testing
