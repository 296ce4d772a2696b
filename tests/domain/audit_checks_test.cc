// Tests of the rules that one disbursement shows, each at its boundary: the last that is fine, and
// the first that is found.
#include "service/domain/audit_checks.h"

#include <functional>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/domain/audited.h"

namespace unioncare {
namespace {

struct Row {
  const char* what;
  std::function<void(Audited&)> spoil;
  const char* wanted;
};

void Check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    Audited audited;
    row.spoil(audited);
    EXPECT_EQ(audited.Rules(), row.wanted) << row.what;
  }
}

void PaidOn(Audited& audited, absl::CivilDay day) { audited.head().payment->paid_on = day; }

// Somebody who took part, and who was another before, gets something, or is an auditor.
void Officer(Audited& audited, Duty duty, std::optional<Duty> before, bool gets = false,
             bool spouse = false, bool auditor = false) {
  AuditedOfficer officer{.duty = duty, .on = kAuditEvent + 3, .facts = {}};
  officer.facts.actor = UserId{9};
  officer.facts.actor_member = MemberId{3};
  officer.facts.actor_is_auditor = auditor;
  if (before.has_value()) officer.facts.holders = {{*before, UserId{9}}};
  if (gets) officer.facts.beneficiaries = {MemberId{3}};
  if (spouse) officer.facts.spouses = {MemberId{3}};
  audited.slice.officers.push_back(officer);
}

TEST(AuditChecks, ACleanDisbursementHasNoFindings) {
  Check({{"as it is", [](Audited&) {}, ""}});
}

TEST(AuditChecks, CapsAndCounts) {
  Check({
      {"A02: at the cap", [](Audited& a) { a.Amount(100'000); }, ""},
      {"A02: one fen above", [](Audited& a) { a.Amount(100'001); }, "A02"},
      {"A02: no standard", [](Audited& a) { a.facts.standards.clear(); }, "A02"},
      {"A03: the year is full",
       [](Audited& a) {
         a.standard().cap_scope = CapScope::kSum;
         a.standard().window = CapWindow::kCalendarYear;
         a.Before(20'000);
       },
       ""},
      {"A03: one fen more",
       [](Audited& a) {
         a.standard().cap_scope = CapScope::kSum;
         a.standard().window = CapWindow::kCalendarYear;
         a.Before(20'001);
       },
       "A03"},
      {"A03: of another year",
       [](Audited& a) {
         a.standard().cap_scope = CapScope::kSum;
         a.standard().window = CapWindow::kCalendarYear;
         a.Before(90'000).event_on = absl::CivilDay(2025, 12, 31);
       },
       ""},
      {"A04: the second of two",
       [](Audited& a) {
         a.standard().count_max = 2;
         a.standard().count_per = CountPer::kMember;
         a.standard().window = CapWindow::kCalendarYear;
         a.Before(10'000);
       },
       ""},
      {"A04: the third of two",
       [](Audited& a) {
         a.standard().count_max = 2;
         a.standard().count_per = CountPer::kMember;
         a.standard().window = CapWindow::kCalendarYear;
         a.Before(10'000);
         a.Before(10'000);
       },
       "A04"},
      {"A02 and A04 together",
       [](Audited& a) {
         a.Amount(100'001);
         a.standard().count_max = 1;
         a.standard().count_per = CountPer::kMember;
         a.standard().window = CapWindow::kCalendarYear;
         a.Before(10'000);
       },
       "A02 A04"},
      {"what is back was not given",
       [](Audited& a) {
         a.Amount(100'001);
         a.first().entry.state = EntryState::kReversed;
         a.first().entry.money_back_on = kAuditToday;
       },
       ""},
      {"what is not back was",
       [](Audited& a) {
         a.Amount(100'001);
         a.first().entry.state = EntryState::kReversed;
       },
       "A02"},
  });
}

TEST(AuditChecks, FormsGoodsAndFestivals) {
  const auto festival = [](absl::CivilDay day, const char* purpose) {
    return [=](Audited& a) {
      a.standard().kind = a.head().kind = BenefitKind::kFestival;
      a.head().form = DeliveryForm::kGoods;
      a.head().display_name = purpose;
      a.head().event_on = a.first().entry.event_on = day;
      a.head().requested_on = day;
      PaidOn(a, kAuditEvent + 5);
      a.first().of_case.reset();
    };
  };
  Check({
      {"A08: cash", [](Audited& a) { a.head().form = DeliveryForm::kCash; }, "A08"},
      {"A08: a transfer for goods",
       [](Audited& a) { a.standard().forms = {DeliveryForm::kGoods}; }, "A08"},
      {"A09: a shopping card", [](Audited& a) { a.head().form = DeliveryForm::kShoppingCard; },
       "A09"},
      {"A09: goods that are a card",
       [](Audited& a) { a.head().items = {{.display_name = "超市购物卡", .quantity = 1}}; }, "A09"},
      {"A09: a voucher for a cake is none",
       [](Audited& a) { a.head().items = {{.display_name = "蛋糕提货券", .quantity = 1}}; }, ""},
      {"A10: wine", [](Audited& a) { a.head().items = {{.display_name = "白酒礼盒"}}; }, "A10"},
      {"A10: rice wine for cooking", [](Audited& a) { a.head().items = {{.display_name = "料酒"}}; },
       ""},
      {"A24: the day itself", festival(absl::CivilDay(2026, 10, 1), "国庆慰问"), ""},
      {"A24: fifteen days after", festival(absl::CivilDay(2026, 10, 16), "慰问品"), ""},
      {"A24: sixteen days after", festival(absl::CivilDay(2026, 10, 17), "慰问品"), "A24"},
      {"A24: Teachers' Day", festival(absl::CivilDay(2026, 9, 10), "教师节慰问"), "A24"},
      {"A24: Teachers' Day and Mid-Autumn", festival(absl::CivilDay(2026, 9, 10), "教师节、中秋慰问"),
       ""},
      {"A26: brackets and spaces",
       [](Audited& a) {
         a.slice.union_display_name = "实验中学(东区)工会";
         a.head().invoice = {.number = "1", .title = "实验中学（东区） 工会"};
       },
       ""},
      {"A26: the school", [](Audited& a) { a.head().invoice = {.number = "1", .title = "实验中学"}; },
       "A26"},
      {"A26: nobody", [](Audited& a) { a.head().invoice = {.number = "1"}; }, "A26"},
  });
}

TEST(AuditChecks, WhoGetsIt) {
  Check({
      {"A11", [](Audited& a) { a.first().recipient.membership = MembershipOn::kNoLonger; }, "A11"},
      {"A13: retired on the day",
       [](Audited& a) {
         a.first().recipient.retired_on = kAuditEvent;
         a.standard().beneficiary = BeneficiaryClass::kRetiree;
       },
       "A13"},
      {"A13: retired on the next day",
       [](Audited& a) { a.first().recipient.retired_on = kAuditEvent + 1; }, ""},
      {"A13: from retirees' funds",
       [](Audited& a) {
         a.first().recipient.retired_on = kAuditEvent;
         a.standard().beneficiary = BeneficiaryClass::kRetiree;
         a.facts.fund_source = FundSource::kRetiree;
       },
       ""},
      {"A14",
       [](Audited& a) {
         a.standard().relations = {Relation::kSpouse, Relation::kSon};
         a.first().entry.relation = Relation::kOther;
       },
       "A14"},
      {"A42: retirees' funds for a member",
       [](Audited& a) { a.facts.fund_source = FundSource::kRetiree; }, "A42"},
      {"A42: not by the standard",
       [](Audited& a) { a.standard().funds = {FundSource::kWelfare}; }, "A42"},
      {"A34: for an event after the death",
       [](Audited& a) {
         a.first().recipient.died_on = kAuditEvent - 1;
         a.first().of_case.reset();
         a.head().origin = DisbursementOrigin::kImported;
       },
       "A34"},
      {"A35", [](Audited& a) { a.first().payee = AuditedEntry::Payee::kOther; }, "A35"},
      {"A35: not known", [](Audited& a) { a.first().payee = AuditedEntry::Payee::kUnknown; }, ""},
  });
}

TEST(AuditChecks, TheCourse) {
  Check({
      {"A01: fifteen days",
       [](Audited& a) {
         a.first().entry.state = EntryState::kOpen;
         a.first().entry.signed_on.reset();
         PaidOn(a, kAuditToday - 15);
         a.head().booking->booked_on = kAuditToday;
       },
       ""},
      {"A01: sixteen days",
       [](Audited& a) {
         a.first().entry.state = EntryState::kOpen;
         a.first().entry.signed_on.reset();
         PaidOn(a, kAuditToday - 16);
         a.head().booking->booked_on = kAuditToday;
       },
       "A01"},
      {"A15: the certificate",
       [](Audited& a) { a.standard().evidence = {ProofType::kKinship}; }, "A15"},
      {"A15: it is there",
       [](Audited& a) {
         a.standard().evidence = {ProofType::kKinship};
         a.head().proofs = {{.type = ProofType::kKinship}};
       },
       ""},
      {"A15: papers of the hospital have thirty days",
       [](Audited& a) {
         a.standard().evidence = {ProofType::kDischargeRecord};
         PaidOn(a, kAuditToday - 30);
         a.first().entry.signed_on = kAuditToday - 30;
         a.slice.approvals[0].on = kAuditToday - 30;
       },
       ""},
      {"A15: thirty-one",
       [](Audited& a) {
         a.standard().evidence = {ProofType::kDischargeRecord};
         PaidOn(a, kAuditToday - 31);
         a.slice.approvals[0].on = kAuditToday - 31;
       },
       "A15"},
      {"A16: nobody", [](Audited& a) { a.slice.approvals.clear(); }, "A16"},
      {"A16: on the day of payment",
       [](Audited& a) { a.slice.approvals[0].on = kAuditEvent + 5; }, ""},
      {"A16: a day later", [](Audited& a) { a.slice.approvals[0].on = kAuditEvent + 6; }, "A16"},
      {"A16: a step of the amount is missing",
       [](Audited& a) {
         a.standard().approvals = {{50'000, Approver::kViceChair}, {0, Approver::kChair}};
       },
       "A16"},
      {"A16: below the level it is not wanted",
       [](Audited& a) {
         a.standard().approvals = {{80'000, Approver::kChair}, {0, Approver::kCommittee}};
       },
       ""},
      {"A19: above it is",
       [](Audited& a) {
         a.standard().approvals = {{79'999, Approver::kChair}, {0, Approver::kCommittee}};
       },
       "A19"},
      {"A19: without minutes",
       [](Audited& a) {
         a.standard().approvals = {{0, Approver::kCommittee}};
         a.slice.approvals = {{.as = Approver::kCommittee, .on = kAuditEvent + 3}};
       },
       "A19"},
      {"A19: with minutes",
       [](Audited& a) {
         a.standard().approvals = {{0, Approver::kCommittee}};
         a.slice.approvals = {
             {.as = Approver::kCommittee, .on = kAuditEvent + 3, .has_decision = true}};
       },
       ""},
      {"A20: the last day", [](Audited& a) { a.standard().claim_limit_days = 2; }, ""},
      {"A20: a day too late", [](Audited& a) { a.standard().claim_limit_days = 1; }, "A20"},
      {"A20: half a year where nobody says",
       [](Audited& a) {
         a.standard().claim_limit_days = 0;
         a.first().entry.event_on = *a.head().requested_on - 183;
       },
       ""},
      {"A20: a day more",
       [](Audited& a) {
         a.standard().claim_limit_days = 0;
         a.first().entry.event_on = *a.head().requested_on - 184;
       },
       "A20"},
      {"A21: thirty days",
       [](Audited& a) { a.head().booking->booked_on = kAuditEvent + 35; }, ""},
      {"A21: thirty-one", [](Audited& a) { a.head().booking->booked_on = kAuditEvent + 36; },
       "A21"},
      {"A22: no line",
       [](Audited& a) { a.slice.budgeted = true; }, "A22"},
      {"A22: the line is used up",
       [](Audited& a) {
         a.slice.budgeted = a.slice.has_line = true;
         a.slice.budget_fen = 100'000;
         a.slice.budget_before_fen = 20'000;
       },
       ""},
      {"A22: one fen more",
       [](Audited& a) {
         a.slice.budgeted = a.slice.has_line = true;
         a.slice.budget_fen = 100'000;
         a.slice.budget_before_fen = 20'001;
       },
       "A22"},
  });
}

TEST(AuditChecks, OfficersOfOnePayment) {
  Check({
      {"A17: who asked",
       [](Audited& a) { Officer(a, Duty::kApprover, Duty::kRequester); }, "A17"},
      {"A17: who gets it",
       [](Audited& a) { Officer(a, Duty::kApprover, std::nullopt, true); }, "A17"},
      {"A17: who is married to who gets it",
       [](Audited& a) { Officer(a, Duty::kApprover, std::nullopt, false, true); }, "A17"},
      {"the cashier may get it",
       [](Audited& a) { Officer(a, Duty::kCashier, std::nullopt, true); }, ""},
      {"A18: the cashier approved",
       [](Audited& a) { Officer(a, Duty::kCashier, Duty::kApprover); }, "A18"},
      {"A18: the cashier keeps the accounts",
       [](Audited& a) { Officer(a, Duty::kAccountant, Duty::kCashier); }, "A18"},
      {"A18: an auditor paid",
       [](Audited& a) { Officer(a, Duty::kCashier, std::nullopt, false, false, true); }, "A18"},
      {"A18: two people agreed to it",
       [](Audited& a) {
         Officer(a, Duty::kAccountant, Duty::kCashier);
         DutyExemption exemption;
         exemption.one = Duty::kCashier;
         exemption.other = Duty::kAccountant;
         exemption.holder = UserId{9};
         exemption.from_on = kAuditEvent;
         exemption.to_on = kAuditEvent + 3;
         exemption.confirmed_by = UserId{1};
         a.slice.officers[0].facts.exemptions = {exemption};
       },
       ""},
  });
}

TEST(AuditChecks, VisitsAndDays) {
  const auto unvisited = [](int days) {
    return [=](Audited& a) {
      AuditedCase& of = *a.first().of_case;
      of.visit_count = of.visitors_most = 0;
      of.last_visited_on.reset();
      of.visit_due_on = kAuditToday - days;
    };
  };
  Check({
      {"A29: thirty days", unvisited(30), ""},
      {"A29: thirty-one", unvisited(31), "A29"},
      {"A29: declined",
       [&](Audited& a) {
         unvisited(60)(a);
         a.first().of_case->state = CaseState::kDeclined;
       },
       ""},
      {"A29: an old voucher without case",
       [](Audited& a) {
         a.first().of_case.reset();
         a.head().origin = DisbursementOrigin::kImported;
         PaidOn(a, kAuditEvent);
       },
       "A16"},
      {"A30: one visitor", [](Audited& a) { a.first().of_case->visitors_most = 1; }, "A30"},
      {"A34: signed before it was paid",
       [](Audited& a) { a.first().entry.signed_on = kAuditEvent + 4; }, "A34"},
      {"A34: booked before it was paid",
       [](Audited& a) { a.head().booking->booked_on = kAuditEvent + 4; }, "A34"},
      {"A34: visited after the death",
       [](Audited& a) { a.first().recipient.died_on = kAuditEvent; }, "A34"},
      {"A34: in hospital after the discharge",
       [](Audited& a) {
         a.first().of_case->discharged_on = kAuditEvent;
         a.first().of_case->last_hospital_visit_on = kAuditEvent + 1;
       },
       "A34"},
      {"A34: in hospital on the day of the discharge",
       [](Audited& a) {
         a.first().of_case->discharged_on = kAuditEvent + 1;
         a.first().of_case->last_hospital_visit_on = kAuditEvent + 1;
       },
       ""},
  });
}

TEST(AuditChecks, EveryFindingHasASentenceInBothLanguages) {
  Audited audited;
  audited.Amount(100'001);
  audited.head().form = DeliveryForm::kCash;
  audited.head().items = {{.display_name = "白酒"}};
  audited.head().invoice = {.number = "1", .title = "个人"};
  audited.first().recipient.membership = MembershipOn::kNoLonger;
  audited.slice.approvals.clear();
  audited.first().of_case->visitors_most = 1;
  const auto label = [](absl::string_view name) { return std::string(name); };
  const std::vector<AuditFinding> findings = audited.Findings();
  EXPECT_GE(findings.size(), 7u);
  for (const AuditFinding& finding : findings) {
    const std::string zh = SentenceOf(finding, Language::kChinese, label);
    const std::string en = SentenceOf(finding, Language::kEnglish, label);
    EXPECT_FALSE(zh.empty()) << KeyOf(finding);
    EXPECT_NE(zh, en) << KeyOf(finding);
    EXPECT_EQ(zh.find('{'), std::string::npos) << zh;
  }
}

}  // namespace
}  // namespace unioncare
