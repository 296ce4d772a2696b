// A sound request and the standards it is asked under, for tests that change one thing of it.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "service/domain/disbursement_checks.h"
#include "tests/domain/verdicts.h"

namespace unioncare {
namespace {  // the days of other tests go by the same names

constexpr absl::CivilDay kToday(2026, 11, 22);
constexpr UnionId kUnion{2};
constexpr int64_t kYuan = 100;

// Hospital without surgery, 1000 yuan each, once a year for one illness, as of 2018-05-01.
inline Standard Hospital() {
  Standard row;
  row.issuer = kUnion;
  row.policy = PolicyId{1};
  row.position = 1;
  row.policy_code = "CN-JS-2018";
  row.policy_valid_from = row.valid_from = absl::CivilDay(2018, 5, 1);
  row.kind = BenefitKind::kHospital;
  row.sub_kind = BenefitSubKind::kNoSurgery;
  row.cap_fen = 1000 * kYuan;
  row.cap_scope = CapScope::kSingleGrant;
  row.count_max = 1;
  row.count_per = CountPer::kDisease;
  row.window = CapWindow::kCalendarYear;
  row.forms = {DeliveryForm::kTransfer, DeliveryForm::kGoods};
  return row;
}
inline Standard Surgery() {
  Standard row = Hospital();
  row.position = 2;
  row.sub_kind = BenefitSubKind::kSurgery;
  row.cap_fen = 2000 * kYuan;
  row.includes = {BenefitSubKind::kNoSurgery};
  return row;
}
// A kind with nothing but a cap.
inline Standard Simple(BenefitKind kind, CapScope scope, int64_t yuan) {
  Standard row = Hospital();
  row.kind = kind;
  row.sub_kind = BenefitSubKind::kUnspecified;
  row.cap_scope = scope;
  row.cap_fen = yuan * kYuan;
  row.count_max = 0;
  row.count_per = CountPer::kUnspecified;
  row.window = CapWindow::kUnspecified;
  return row;
}

// What is asked for, and what is known: a sound request of 1000 yuan.
struct Asking {
  Disbursement asked;
  Entry entry;
  RecipientFacts recipient;
  RequestFacts facts;
  absl::CivilDay today = kToday;

  explicit Asking(std::vector<Standard> standards = {Hospital(), Surgery()}) {
    asked.kind = standards.front().kind;
    asked.sub_kind = standards.front().sub_kind;
    asked.form = DeliveryForm::kTransfer;
    asked.entry_count = 1;
    entry.position = 1;
    entry.member = MemberId{5};
    entry.event_on = kToday - 3;
    entry.amount_fen = 1000 * kYuan;
    recipient.display_name = "张伟";
    facts.standards = std::move(standards);
    facts.fund_source = FundSource::kUnionFunds;
  }

  absl::StatusOr<Verdict> Check() const {
    return CheckEntry(asked, entry, recipient, facts, "e", today);
  }
  std::string Reason() const { return ReasonOf(Check().status()); }
  std::string ReasonFor(int64_t yuan) {
    entry.amount_fen = yuan * kYuan;
    return Reason();
  }
  PriorGrant& Prior(int64_t yuan, absl::CivilDay on, bool same_cause = false,
                    bool same_event = false) {
    PriorGrant grant;
    grant.number = "2026-0001";
    grant.same_person = true;
    grant.kind = asked.kind;
    grant.sub_kind = asked.sub_kind;
    grant.event_on = on;
    grant.amount_fen = yuan * kYuan;
    grant.same_cause = same_cause;
    grant.same_event = same_event;
    recipient.prior.push_back(grant);
    return recipient.prior.back();
  }
};

}  // namespace
}  // namespace unioncare
