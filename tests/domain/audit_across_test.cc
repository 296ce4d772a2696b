// Tests of the rules about invoices, accounts, sheets, numbers and shares, at their boundaries.
#include "service/domain/audit_across.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "service/domain/calendar.h"
#include "tests/domain/audit_found.h"

namespace unioncare {
namespace {

const absl::CivilDay kMay(2026, 5, 4);

Disbursement Bought(int id, const std::string& number, absl::CivilDay event_on = kMay) {
  Disbursement of;
  of.id = DisbursementId{id};
  of.kind = BenefitKind::kHospital;
  of.event_on = event_on;
  of.amount_fen = 20'000;
  of.invoice.code = "032002200111";
  of.invoice.number = number;
  of.invoice.seller = "市百货";
  of.payment = Payment{.paid_on = event_on};
  return of;
}

AuditInvoice InvoiceOn(int id, const std::string& number, int member = 0) {
  return InvoiceOf(Bought(id, number), CaseId{0}, MemberId{member == 0 ? id : member}, true);
}

Found Invoices(std::vector<AuditInvoice> invoices,
               std::vector<AuditInvoice> elsewhere = {}) {
  Found found;
  JudgeInvoices(invoices, elsewhere, [&](AuditFinding finding) { found(std::move(finding)); });
  return found;
}

// ---- A27, A28

TEST(AuditInvoices, OneNumberTwice) {
  const Found found =
      Invoices({InvoiceOn(3, "00012345"), InvoiceOn(1, "00012345"), InvoiceOn(2, "00012399")});
  EXPECT_EQ(found.Keys(), "A27 d1 d3");
  EXPECT_EQ(found.Only().severity, AuditSeverity::kBlock);
  EXPECT_EQ(found.Only().amount_fen, 20'000);
  Disbursement other_code = Bought(3, "00012345");
  other_code.invoice.code = "";
  EXPECT_EQ(Invoices({InvoiceOf(other_code, CaseId{0}, MemberId{1}, true),
                      InvoiceOn(1, "00012345")})
                .Keys(),
            "");
}

TEST(AuditInvoices, InAnotherUnionNothingButThePlaceIsTold) {
  const AuditInvoice mine = InvoiceOn(3, "00012345");
  const Found found = Invoices({mine}, {mine});
  EXPECT_EQ(found.Keys(), "A27 d3");
  EXPECT_EQ(found.Only().facts.size(), 1u);
  EXPECT_EQ(found.Fact("form"), "1");
}

TEST(AuditInvoices, NumbersThatFollowOneAnother) {
  EXPECT_EQ(Invoices({InvoiceOn(1, "00012345"), InvoiceOn(2, "00012347")}).Keys(), "");
  const Found found = Invoices({InvoiceOn(7, "00012346"), InvoiceOn(1, "00012345"),
                                InvoiceOn(3, "00012347"), InvoiceOn(9, "00012349")});
  EXPECT_EQ(found.Keys(), "A28 d1 d3 d7");
  EXPECT_EQ(found.Fact("count"), "3");
  EXPECT_EQ(found.Only().severity, AuditSeverity::kMedium);
  // Digital invoices have twenty digits, which no 64 bits hold.
  EXPECT_EQ(Invoices({InvoiceOn(1, "99312000000012345678"), InvoiceOn(2, "99312000000012345679")})
                .Keys(),
            "A28 d1 d2");
  EXPECT_EQ(Invoices({InvoiceOn(1, "99312000000012345678"), InvoiceOn(2, "98312000000012345679")})
                .Keys(),
            "");
}

TEST(AuditInvoices, NumbersThatFollowOneAnotherMayHaveACause) {
  // Of one occasion: two baskets for one patient, or one festival.
  EXPECT_EQ(Invoices({InvoiceOn(1, "00012345", 7), InvoiceOn(2, "00012346", 7)}).Keys(), "");
  const auto of_case = [](int id, const std::string& number, int case_id) {
    return InvoiceOf(Bought(id, number), CaseId{case_id}, MemberId{1}, true);
  };
  EXPECT_EQ(Invoices({of_case(1, "00012345", 4), of_case(2, "00012346", 4)}).Keys(), "");
  EXPECT_EQ(Invoices({of_case(1, "00012345", 4), of_case(2, "00012346", 5)}).Keys(), "A28 d1 d2");
  Disbursement festival = Bought(1, "00012345");
  Disbursement more = Bought(2, "00012346");
  festival.kind = more.kind = BenefitKind::kFestival;
  const auto invoice = [](const Disbursement& of, int member) {
    return InvoiceOf(of, CaseId{0}, MemberId{member}, true);
  };
  EXPECT_EQ(Invoices({invoice(festival, 1), invoice(more, 2)}).Keys(), "");
  more.event_on += 1;
  EXPECT_EQ(Invoices({invoice(festival, 1), invoice(more, 2)}).Keys(), "A28 d1 d2");
  // Of another seller, or nobody knows whose.
  more.invoice.seller = "另一家";
  EXPECT_EQ(Invoices({invoice(festival, 1), invoice(more, 2)}).Keys(), "");
  more.invoice.seller = festival.invoice.seller = "";
  EXPECT_EQ(Invoices({invoice(festival, 1), invoice(more, 2)}).Keys(), "");
}

TEST(AuditInvoices, OutsideThePeriodTheyAreNotTold) {
  const auto before = InvoiceOf(Bought(1, "00012345"), CaseId{0}, MemberId{1}, false);
  const auto also = InvoiceOf(Bought(2, "00012345"), CaseId{0}, MemberId{2}, false);
  const auto next = InvoiceOf(Bought(3, "00012346"), CaseId{0}, MemberId{3}, false);
  EXPECT_EQ(Invoices({before, also, next}).Keys(), "");
  EXPECT_EQ(Invoices({before, InvoiceOn(4, "00012345")}).Keys(), "A27 d1 d4");
}

// ---- A07 of a vendor

Found Purchases(std::vector<AuditInvoice> invoices) {
  StandardInForce levels;
  levels.standard.approvals = {{500'000, Approver::kViceChair}, {0, Approver::kChair}};
  Found found;
  JudgePurchases(
      invoices, [&](const AuditInvoice&) { return std::optional<StandardInForce>(levels); },
      [&](AuditFinding finding) { found(std::move(finding)); });
  return found;
}

AuditInvoice Purchase(int id, int64_t fen, int paid_after = 0) {
  Disbursement of = Bought(id, absl::StrCat("90", id * 10));
  of.kind = BenefitKind::kFestival;
  of.amount_fen = fen;
  of.payment->paid_on = kMay + paid_after;
  return InvoiceOf(of, CaseId{0}, MemberId{id}, true);
}

TEST(AuditPurchases, PartsThatTogetherWantAHigherApproval) {
  EXPECT_EQ(Purchases({Purchase(1, 250'000), Purchase(2, 250'000)}).Keys(), "");
  const Found found = Purchases({Purchase(2, 250'001, 30), Purchase(1, 250'000)});
  EXPECT_EQ(found.Keys(), "A07 d1 d2");
  EXPECT_EQ(found.Fact("sum_fen"), "500001");
  EXPECT_EQ(found.Fact("approver"), "3");
  EXPECT_EQ(Purchases({Purchase(2, 250'001, 31), Purchase(1, 250'000)}).Keys(), "");
  EXPECT_EQ(Purchases({Purchase(1, 500'001), Purchase(2, 100)}).Keys(), "");
}

TEST(AuditPurchases, OfOneOccasionOfEverybody) {
  AuditInvoice one = Purchase(1, 300'000);
  AuditInvoice other = Purchase(2, 300'000);
  other.event_on += 1;
  EXPECT_EQ(Purchases({one, other}).Keys(), "");
  other = Purchase(2, 300'000);
  one.kind = other.kind = static_cast<uint8_t>(BenefitKind::kHospital);
  EXPECT_EQ(Purchases({one, other}).Keys(), "");
}

// ---- A35

TEST(AuditAccounts, OneAccountForSeveralPeople) {
  const auto use = [](uint32_t disbursement, uint32_t person) {
    return AccountUse{.disbursement = disbursement,
                      .position = 1,
                      .person = person,
                      .fund = 2,
                      .event_on = DayNumber(kMay),
                      .amount_fen = 100};
  };
  const auto judge = [](std::vector<AccountUse> uses) {
    Found found;
    JudgeAccount(uses, "6789", [&](AuditFinding finding) { found(std::move(finding)); });
    return found;
  };
  EXPECT_EQ(judge({use(1, 7), use(2, 7)}).Keys(), "");
  const Found found = judge({use(5, 8), use(2, 7), use(9, 8), use(1, 7)});
  EXPECT_EQ(found.Keys(), "A35 d1.1 d5.1");  // of each person the first
  EXPECT_EQ(found.Fact("people"), "2");
  EXPECT_EQ(found.Fact("count"), "4");
  EXPECT_EQ(found.Fact("account_tail"), "6789");
  EXPECT_EQ(found.Only().amount_fen, 400);
  // What was paid before the period counts with what was paid in it, and is not told by itself.
  AccountUse before = use(1, 7), other = use(2, 8);
  before.in_period = false;
  EXPECT_EQ(judge({before, other}).Keys(), "A35 d1.1 d2.1");
  other.in_period = false;
  EXPECT_EQ(judge({before, other}).Keys(), "");
}

// ---- A36

TEST(AuditAgents, OneHandForMoreThanThree) {
  const auto judge = [](const std::vector<std::string>& agents) {
    AgentCount count;
    int position = 0;
    for (const std::string& agent : agents) {
      Entry entry;
      entry.position = ++position;
      entry.amount_fen = 100;
      entry.state = EntryState::kSigned;
      entry.sign_kind = agent.empty() ? SignKind::kSelf : SignKind::kAgent;
      // "?" after the name: nobody wrote down why.
      entry.agent_name = agent.substr(0, agent.find('?'));
      if (!agent.empty() && agent.back() != '?') entry.agent_reason = "出差";
      count.See(entry);
    }
    Found found;
    Disbursement of;
    of.id = DisbursementId{4};
    count.Judge(of, [&](AuditFinding finding) { found(std::move(finding)); });
    return found;
  };
  EXPECT_EQ(judge({"", "", "", "", ""}).Keys(), "");
  EXPECT_EQ(judge({"李娜", "李娜", "李娜", "王强"}).Keys(), "");
  const Found found = judge({"", "李娜", "李娜 ", "李娜", "王强", "李娜"});
  EXPECT_EQ(found.Keys(), "A36 d4.2");
  EXPECT_EQ(found.Fact("count"), "4");
  EXPECT_EQ(found.Only().amount_fen, 400);
  EXPECT_EQ(judge({"", "李娜?"}).Keys(), "A36 d4.2");
  EXPECT_EQ(judge({"李娜", "李娜?", "王强"}).Fact("unexplained"), "1");
}

// ---- A25

TEST(AuditSheet, WhatWasBoughtIsOnTheSheet) {
  Disbursement of;
  of.id = DisbursementId{4};
  of.kind = BenefitKind::kFestival;
  const auto judge = [&](const SheetSums& sums, std::optional<int> members = {}) {
    Found found;
    JudgeSheet(of, sums, members, [&](AuditFinding finding) { found(std::move(finding)); });
    return found;
  };
  EXPECT_EQ(judge({200, 2'000'000, 200}).Keys(), "");  // nothing was bought by items
  of.items = {{"月饼", 200, "盒", 10'000}};
  EXPECT_EQ(judge({200, 2'000'000, 200}).Keys(), "");
  EXPECT_EQ(judge({100, 2'000'000, 100}).Keys(), "");  // two each
  EXPECT_EQ(judge({198, 2'000'000, 198}).Fact("bought"), "200");
  EXPECT_EQ(judge({198, 2'000'000, 198}).Fact("listed"), "198");
  EXPECT_EQ(judge({200, 1'990'000, 200}).Keys(), "A25 d4");
  EXPECT_EQ(judge({200, 1'990'000, 200}).Fact("bought_fen"), "2000000");
  EXPECT_EQ(judge({200, 1'990'000, 200}).Only().amount_fen, 10'000);
  of.items = {{"米", 120, "袋", 10'000}, {"油", 80, "桶", 10'000}};  // one or the other
  EXPECT_EQ(judge({200, 2'000'000, 200}).Keys(), "");
  // More people than the union has.
  EXPECT_EQ(judge({200, 2'000'000, 200}, 200).Keys(), "");
  EXPECT_EQ(judge({200, 2'000'000, 200}, 199).Keys(), "A25 d4");
  EXPECT_EQ(judge({200, 2'000'000, 200}, 199).Fact("members"), "199");
  // A basket for one person.
  of.kind = BenefitKind::kHospital;
  of.items = {{"水果", 5, "斤", 1'000}, {"牛奶", 2, "箱", 6'000}};
  EXPECT_EQ(judge({2, 17'000, 2}).Keys(), "");
}

// ---- A47

TEST(AuditSerials, EveryGapIsFound) {
  const auto judge = [](const std::vector<int64_t>& serials, int64_t last) {
    Found found;
    const auto see = [&](AuditFinding finding) { found(std::move(finding)); };
    SerialCheck check(2026, last);
    for (const int64_t serial : serials) check.See(serial, see);
    check.End(see);
    return found;
  };
  EXPECT_EQ(judge({}, 0).Keys(), "");
  EXPECT_EQ(judge({1, 2, 3}, 3).Keys(), "");
  EXPECT_EQ(judge({1, 3}, 3).Keys(), "A47 y2026.2");
  EXPECT_EQ(judge({2, 3, 7}, 8).Keys(), "A47 y2026.1; A47 y2026.4; A47 y2026.8");
  EXPECT_EQ(judge({1, 5}, 5).Fact("first"), "2");
  EXPECT_EQ(judge({1, 5}, 5).Fact("last"), "4");
  EXPECT_EQ(judge({}, 4).Fact("count"), "4");
}

TEST(AuditSerials, OfAnOlderBookBetweenTwoNumbers) {
  const BookNumber first{DisbursementId{5}, "2025年慰问台账", "2025-", 17, FundId{1}, kMay, true};
  const auto judge = [&](void (*change)(BookNumber&)) {
    BookNumber next = first;
    next.disbursement = DisbursementId{6};
    change(next);
    Found found;
    JudgeBookNumber(first, next, [&](AuditFinding finding) { found(std::move(finding)); });
    return found;
  };
  EXPECT_EQ(judge([](BookNumber& n) { n.serial = 18; }).Keys(), "");
  const Found found = judge([](BookNumber& n) { n.serial = 20; });
  EXPECT_EQ(found.Keys(), "A47 d6");
  EXPECT_EQ(found.Fact("first"), "18");
  EXPECT_EQ(found.Fact("last"), "19");
  EXPECT_EQ(judge([](BookNumber& n) { n.serial = 20, n.book = "旧账"; }).Keys(), "");
  EXPECT_EQ(judge([](BookNumber& n) { n.serial = 20, n.series = "甲"; }).Keys(), "");
  EXPECT_EQ(judge([](BookNumber& n) { n.serial = 20, n.in_period = false; }).Keys(), "");
}

// ---- A23

TEST(AuditYear, SharesOfTheMoney) {
  AggregateCap cap;
  cap.policy_code = "CN-BJ-2019";
  cap.kinds = {BenefitKind::kFestival};
  cap.share_percent = 50;
  cap.base = AggregateBase::kBudgetIncome;
  YearMoney money;
  money.budget_income_fen = 1'000'000;
  const auto judge = [&](const std::vector<YearShare>& shares) {
    Found found;
    JudgeYear(2026, shares, money, [&](AuditFinding finding) { found(std::move(finding)); });
    return found;
  };
  EXPECT_EQ(judge({{cap, 500'000}}).Keys(), "");
  const Found found = judge({{cap, 500'001}});
  EXPECT_EQ(found.Keys(), "A23 y2026.1");
  EXPECT_EQ(found.Fact("limit_fen"), "500000");
  EXPECT_EQ(found.Only().amount_fen, 1);
  // Of alternatives one that holds is enough; one that nobody can measure says nothing.
  AggregateCap other = cap;
  cap.either = other.either = 1;
  other.base = AggregateBase::kRetainedFunds;
  EXPECT_EQ(judge({{cap, 600'000}, {other, 600'000}}).Keys(), "A23 y2026.1");
  money.retained_fen = 1'200'000;
  EXPECT_EQ(judge({{cap, 600'000}, {other, 600'000}}).Keys(), "");
  money = YearMoney();
  EXPECT_EQ(judge({{cap, 600'000}, {other, 600'000}}).Keys(), "");
}

}  // namespace
}  // namespace unioncare
