// Tests of the rules that compare grants: each at its boundary, and what is none of it.
#include "service/domain/audit_grants.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "service/domain/calendar.h"
#include "tests/domain/audit_found.h"

namespace unioncare {
namespace {

const int32_t kMay = DayNumber(absl::CivilDay(2026, 5, 4));

// A hospital grant of 500 yuan, no surgery, by transfer, paid three days after.
AuditGrant GrantOn(uint32_t disbursement, int32_t event_on) {
  AuditGrant grant;
  grant.amount_fen = 50'000;
  grant.disbursement = disbursement;
  grant.position = 1;
  grant.person = 7;
  grant.group = 1;
  grant.fund = 1;
  grant.event_on = event_on;
  grant.paid_on = event_on + 3;
  grant.kind = static_cast<uint8_t>(BenefitKind::kHospital);
  grant.sub_kind = static_cast<uint8_t>(BenefitSubKind::kNoSurgery);
  grant.form = static_cast<uint8_t>(DeliveryForm::kTransfer);
  grant.beneficiary = static_cast<uint8_t>(BeneficiaryClass::kMember);
  grant.in_period = true;
  return grant;
}

AuditGrant Of(BenefitKind kind, uint32_t disbursement, int32_t event_on) {
  AuditGrant grant = GrantOn(disbursement, event_on);
  grant.kind = static_cast<uint8_t>(kind);
  grant.sub_kind = 0;
  return grant;
}

// 1000 yuan for one grant, once per illness and year; above 600 the chair approves.
StandardInForce Ordinary() {
  StandardInForce standard;
  standard.cap_fen = 100'000;
  standard.standard.policy = PolicyId{3};
  standard.standard.position = 1;
  standard.standard.policy_code = "CN-JS-2018";
  standard.standard.kind = BenefitKind::kHospital;
  standard.standard.cap_scope = CapScope::kSingleGrant;
  standard.standard.cap_fen = 100'000;
  standard.standard.count_max = 1;
  standard.standard.count_per = CountPer::kDisease;
  standard.standard.window = CapWindow::kCalendarYear;
  return standard;
}

Found Judge(std::vector<AuditGrant> grants,
            std::optional<StandardInForce> standard = Ordinary()) {
  Found found;
  JudgeGrants(
      absl::MakeSpan(grants), [&](const AuditGrant&) { return standard; },
      [&](AuditFinding finding) { found(std::move(finding)); });
  return found;
}

// ---- A05

TEST(AuditDuplicate, TheSameEventTwiceIsOneFinding) {
  const Found found = Judge({GrantOn(1, kMay), GrantOn(2, kMay)});
  EXPECT_EQ(found.Keys(), "A05 d1.1 d2.1");
  EXPECT_EQ(found.Only().severity, AuditSeverity::kHigh);
  EXPECT_EQ(found.Only().amount_fen, 50'000);
  EXPECT_EQ(found.Only().member, MemberId{7});
  EXPECT_EQ(found.Only().group, GroupId{1});
  EXPECT_EQ(found.Only().day, absl::CivilDay(2026, 5, 4));
  EXPECT_EQ(found.Fact("count"), "2");
  // In another order, and a third time.
  AuditGrant third = GrantOn(9, kMay + 1);
  EXPECT_EQ(Judge({third, GrantOn(2, kMay), GrantOn(1, kMay)}, std::nullopt).Keys(),
            "A05 d1.1 d2.1 d9.1");
}

TEST(AuditDuplicate, FifteenDaysAreOneEventAndSixteenAreNot) {
  EXPECT_EQ(Judge({GrantOn(1, kMay), GrantOn(2, kMay + 15)}).Keys(), "A05 d1.1 d2.1");
  EXPECT_EQ(Judge({GrantOn(1, kMay), GrantOn(2, kMay + 16)}).Keys(), "");
}

TEST(AuditDuplicate, WhatHangsTogetherIsOneFinding) {
  // The first and the last lie too far apart, and both are near the one between.
  EXPECT_EQ(Judge({GrantOn(1, kMay), GrantOn(2, kMay + 14), GrantOn(3, kMay + 28)}, std::nullopt)
                .Keys(),
            "A05 d1.1 d2.1 d3.1");
}

TEST(AuditDuplicate, CasesDecideWhatIsOneEvent) {
  std::vector<AuditGrant> grants = {GrantOn(1, kMay), GrantOn(2, kMay + 40)};
  grants[0].case_id = grants[1].case_id = 5;
  EXPECT_EQ(Judge(grants).Keys(), "A05 d1.1 d2.1");
  grants[1].event_on = kMay;
  grants[1].case_id = 6;
  EXPECT_EQ(Judge(grants).Keys(), "");
  grants[1].case_id = 0;  // one of them does not say
  EXPECT_EQ(Judge(grants).Keys(), "A05 d1.1 d2.1");
}

TEST(AuditDuplicate, IsNoneWhenSomethingTellsThemApart) {
  struct Row {
    const char* what;
    void (*change)(AuditGrant&);
    const char* keys;
  };
  const std::vector<Row> rows = {
      {"another form", [](AuditGrant& g) { g.form = 1; }, ""},
      {"surgery", [](AuditGrant& g) { g.sub_kind = 2; }, ""},
      {"not said which", [](AuditGrant& g) { g.sub_kind = 0; }, "A05 d1.1 d2.1"},
      {"another relative", [](AuditGrant& g) { g.relation = 2; }, ""},
      {"another child", [](AuditGrant& g) { g.concerned = 2; }, ""},
      {"linked", [](AuditGrant& g) { g.linked = 1; }, "A06 d1.1 d2.1"},
      {"another kind", [](AuditGrant& g) { g.kind = 6; }, ""},
      {"one sheet", [](AuditGrant& g) { g.disbursement = 1, g.position = 2; }, ""},
      {"another fund", [](AuditGrant& g) { g.fund = 2; }, "A05 d1.1 d2.1"},
  };
  for (const Row& row : rows) {
    AuditGrant first = GrantOn(1, kMay);
    first.relation = 1;
    first.concerned = 1;
    AuditGrant second = GrantOn(2, kMay);
    second.relation = 1;
    second.concerned = 1;
    row.change(second);
    EXPECT_EQ(Judge({first, second}).Keys(), row.keys) << row.what;
  }
}

TEST(AuditDuplicate, IsToldWhenOneOfThemIsInThePeriod) {
  AuditGrant before = GrantOn(1, kMay);
  before.in_period = false;
  EXPECT_EQ(Judge({before, GrantOn(2, kMay)}).Keys(), "A05 d1.1 d2.1");
  AuditGrant after = GrantOn(2, kMay);
  after.in_period = false;
  EXPECT_EQ(Judge({before, after}).Keys(), "");
}

TEST(AuditDuplicate, InAnotherUnionIsNamed) {
  AuditGrant elsewhere = GrantOn(1, kMay);
  elsewhere.union_id = 4;
  elsewhere.case_id = 5;  // a number of that union
  AuditGrant here = GrantOn(1, kMay);
  here.case_id = 9;
  EXPECT_EQ(Judge({elsewhere, here}).Keys(), "A05 d1.1 u4d1.1");
}

TEST(AuditDuplicate, WhatEverybodyGetsIsOftenBoughtInParts) {
  AuditGrant rice = Of(BenefitKind::kFestival, 1, kMay);
  AuditGrant oil = Of(BenefitKind::kFestival, 2, kMay);
  rice.purpose = oil.purpose = 77;
  oil.amount_fen = 8'000;
  EXPECT_EQ(Judge({rice, oil}).Keys(), "");
  oil.amount_fen = rice.amount_fen;
  EXPECT_EQ(Judge({rice, oil}).Keys(), "A05 d1.1 d2.1");
  oil.purpose = 78;
  EXPECT_EQ(Judge({rice, oil}).Keys(), "");
  oil.fund = 2;  // paid by the administration as well
  EXPECT_EQ(Judge({rice, oil}).Keys(), "A05 d1.1 d2.1");
  oil.event_on = kMay + 1;  // another festival
  EXPECT_EQ(Judge({rice, oil}).Keys(), "");
  EXPECT_EQ(Judge({Of(BenefitKind::kSportsPrize, 1, kMay), Of(BenefitKind::kSportsPrize, 2, kMay)})
                .Keys(),
            "");
}

// ---- A06

TEST(AuditSameIllness, CountsWhatTheStandardCounts) {
  AuditGrant first = GrantOn(1, kMay);
  AuditGrant second = GrantOn(2, kMay + 60);
  EXPECT_EQ(Judge({first, second}).Keys(), "");
  second.linked = 1;
  EXPECT_EQ(Judge({first, second}).Keys(), "A06 d1.1 d2.1");
  EXPECT_EQ(Judge({first, second}).Fact("count_max"), "1");
  AuditGrant third = GrantOn(3, kMay + 90);
  third.linked = 1;
  EXPECT_EQ(Judge({first, second, third}).Keys(), "A06 d1.1 d2.1; A06 d1.1 d2.1 d3.1");
  StandardInForce twice = Ordinary();
  twice.standard.count_max = 2;
  EXPECT_EQ(Judge({first, second}, twice).Keys(), "");
  EXPECT_EQ(Judge({first, second, third}, twice).Keys(), "A06 d1.1 d2.1 d3.1");
  StandardInForce by_member = Ordinary();
  by_member.standard.count_per = CountPer::kMember;
  EXPECT_EQ(Judge({first, second}, by_member).Keys(), "");
  EXPECT_EQ(Judge({first, second}, std::nullopt).Keys(), "");
  second.event_on = DayNumber(absl::CivilDay(2027, 1, 1));  // the next year
  EXPECT_EQ(Judge({first, second}).Keys(), "");
}

TEST(AuditSameIllness, SurgeryTakesThePlaceOfTheStay) {
  AuditGrant stay = GrantOn(1, kMay);
  AuditGrant surgery = GrantOn(2, kMay + 40);
  surgery.linked = 1;
  surgery.sub_kind = static_cast<uint8_t>(BenefitSubKind::kSurgery);
  StandardInForce standard = Ordinary();
  standard.standard.includes = {BenefitSubKind::kNoSurgery};
  EXPECT_EQ(Judge({stay, surgery}, standard).Keys(), "");
  EXPECT_EQ(Judge({stay, surgery}).Keys(), "A06 d1.1 d2.1");
}

// ---- A07

TEST(AuditSplit, PartsOfOneAboveTheCap) {
  AuditGrant goods = GrantOn(1, kMay);
  AuditGrant money = GrantOn(2, kMay);
  goods.form = static_cast<uint8_t>(DeliveryForm::kGoods);
  EXPECT_EQ(Judge({goods, money}).Keys(), "");  // 1000 together, which is the cap
  money.amount_fen += 1;
  const Found found = Judge({goods, money});
  EXPECT_EQ(found.Keys(), "A07 d1.1 d2.1");
  EXPECT_EQ(found.Fact("cap_fen"), "100000");
  EXPECT_EQ(found.Fact("sum_fen"), "100001");
  EXPECT_EQ(Judge({goods, money}, std::nullopt).Keys(), "");
  money.paid_on = goods.paid_on + 30;
  EXPECT_EQ(Judge({goods, money}).Keys(), "A07 d1.1 d2.1");
  money.paid_on = goods.paid_on + 31;
  EXPECT_EQ(Judge({goods, money}).Keys(), "");
  money.paid_on = goods.paid_on;
  money.amount_fen = 100'001;  // that one alone is above it: A02
  EXPECT_EQ(Judge({goods, money}).Keys(), "");
}

TEST(AuditSplit, PartsOfOneAboveALevelOfApproval) {
  StandardInForce levels = Ordinary();
  levels.cap_fen = 0;
  levels.standard.cap_scope = CapScope::kSum;
  levels.standard.approvals = {{60'000, Approver::kViceChair}, {0, Approver::kChair}};
  AuditGrant goods = GrantOn(1, kMay);
  AuditGrant money = GrantOn(2, kMay);
  goods.form = static_cast<uint8_t>(DeliveryForm::kGoods);
  goods.amount_fen = 10'000;
  EXPECT_EQ(Judge({goods, money}, levels).Keys(), "");  // 600 together
  goods.amount_fen += 1;
  EXPECT_EQ(Judge({goods, money}, levels).Keys(), "A07 d1.1 d2.1");
  EXPECT_EQ(Judge({goods, money}, levels).Fact("approver"), "3");
  money.amount_fen = 60'001;  // the chair was asked for it
  EXPECT_EQ(Judge({goods, money}, levels).Keys(), "");
}

TEST(AuditSplit, TwoOfOneKindAreADuplicateToo) {
  AuditGrant one = GrantOn(1, kMay);
  AuditGrant other = GrantOn(2, kMay);
  other.amount_fen = 50'001;
  EXPECT_EQ(Judge({one, other}).Keys(), "A05 d1.1 d2.1; A07 d1.1 d2.1");
}

// ---- A44

TEST(AuditBirthdays, LunarAndSolarOfOneYear) {
  const auto birthday = [](uint32_t disbursement, absl::CivilDay on, uint32_t gift = 0,
                           int16_t year = 0) {
    AuditGrant grant = Of(BenefitKind::kBirthday, disbursement, DayNumber(on));
    grant.gift = gift;
    grant.entitlement_year = year;
    return grant;
  };
  const auto day = [](int year, int month, int of_month) {
    return absl::CivilDay(year, month, of_month);
  };
  struct Row {
    AuditGrant one, other;
    const char* keys;
  };
  const std::vector<Row> rows = {
      // Nothing is known of the gifts: the days decide.
      {birthday(1, day(2026, 3, 5)), birthday(2, day(2026, 4, 21)), "A44 d1.1 d2.1"},
      {birthday(1, day(2026, 3, 5)), birthday(2, day(2026, 12, 31)), "A44 d1.1 d2.1"},
      {birthday(1, day(2025, 12, 28)), birthday(2, day(2026, 6, 28)), "A44 d1.1 d2.1"},  // 182
      {birthday(1, day(2025, 12, 28)), birthday(2, day(2026, 6, 29)), ""},               // 183
      {birthday(1, day(2028, 1, 2)), birthday(2, day(2028, 12, 20)), "A44 d1.1 d2.1"},  // 353
      {birthday(1, day(2028, 1, 2)), birthday(2, day(2028, 12, 21)), ""},               // 354
      {birthday(1, day(2025, 3, 5)), birthday(2, day(2026, 3, 5)), ""},
      // Gifts say which year it is.
      {birthday(1, day(2026, 1, 20), 1, 2025), birthday(2, day(2026, 2, 3), 2, 2026), ""},
      {birthday(1, day(2026, 1, 20), 1, 2025), birthday(2, day(2025, 12, 28), 2, 2025),
       "A44 d1.1 d2.1"},
      // Twice on one day is another rule.
      {birthday(1, day(2026, 3, 5)), birthday(2, day(2026, 3, 5)), "A05 d1.1 d2.1"},
  };
  for (size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(Judge({rows[i].one, rows[i].other}, std::nullopt).Keys(), rows[i].keys) << i;
  }
}

// ---- A37

Found Compare(std::vector<AuditGrant> grants,
              std::optional<StandardInForce> standard = Ordinary()) {
  std::sort(grants.begin(), grants.end(), BeforeInComparison);
  Found found;
  JudgeEquality(
      grants, [&](const AuditGrant&) { return standard; },
      [&](AuditFinding finding) { found(std::move(finding)); });
  return found;
}

AuditGrant Given(uint32_t disbursement, uint32_t group, uint32_t person, int64_t fen) {
  AuditGrant grant = GrantOn(disbursement, kMay);
  grant.group = group;
  grant.person = person;
  grant.amount_fen = fen;
  return grant;
}

TEST(AuditEquality, AFifthLessIsAnotherStandard) {
  EXPECT_EQ(Compare({Given(1, 1, 1, 50'000), Given(2, 2, 2, 40'000)}).Keys(), "");
  const Found found = Compare({Given(1, 1, 1, 50'000), Given(2, 2, 2, 39'999)});
  EXPECT_EQ(found.Keys(), "A37 d1.1 d2.1");
  EXPECT_EQ(found.Fact("low_fen"), "39999");
  EXPECT_EQ(found.Fact("low_group"), "2");
  EXPECT_EQ(found.Fact("high_fen"), "50000");
  EXPECT_EQ(found.Only().severity, AuditSeverity::kMedium);
  EXPECT_FALSE(found.Only().member.has_value());
}

TEST(AuditEquality, WhatIsUsualInAGroupDecides) {
  // One who got less in a group that otherwise gets the same.
  EXPECT_EQ(Compare({Given(1, 1, 1, 50'000), Given(2, 2, 2, 10'000), Given(3, 2, 3, 50'000),
                     Given(4, 2, 4, 50'000)})
                .Keys(),
            "");
  EXPECT_EQ(Compare({Given(1, 1, 1, 50'000), Given(2, 2, 2, 10'000), Given(3, 2, 3, 10'000),
                     Given(4, 2, 4, 50'000)})
                .Keys(),
            "A37 d1.1 d3.1");  // an example of what is usual
  EXPECT_EQ(Compare({Given(1, 1, 1, 50'000), Given(2, 1, 2, 10'000)}).Keys(), "");  // one group
}

TEST(AuditEquality, ComparesWhatOneStandardCovers) {
  EXPECT_EQ(Compare({Given(1, 1, 1, 50'000), Given(2, 2, 2, 10'000)}, std::nullopt).Keys(), "");
  const std::vector<AuditGrant> grants = {Given(1, 1, 1, 50'000), Given(2, 2, 2, 10'000)};
  Found found;
  JudgeEquality(
      grants,
      [&](const AuditGrant& grant) {
        StandardInForce standard = Ordinary();
        standard.standard.position = static_cast<int>(grant.disbursement);
        return std::optional<StandardInForce>(standard);
      },
      [&](AuditFinding finding) { found(std::move(finding)); });
  EXPECT_EQ(found.Keys(), "");
}

TEST(AuditEquality, WhatEverybodyGetsIsAddedUp) {
  const auto part = [](uint32_t disbursement, uint32_t group, uint32_t person, int64_t fen) {
    AuditGrant grant = Given(disbursement, group, person, fen);
    grant.kind = static_cast<uint8_t>(BenefitKind::kFestival);
    return grant;
  };
  EXPECT_EQ(Compare({part(1, 1, 1, 20'000), part(2, 1, 1, 5'000), part(1, 2, 2, 20'000),
                     part(2, 2, 2, 5'000)})
                .Keys(),
            "");
  EXPECT_EQ(Compare({part(1, 1, 1, 20'000), part(2, 1, 1, 6'000), part(1, 2, 2, 20'000)}).Keys(),
            "A37 d1.1 d1.1");
}

TEST(AuditEquality, KnowsWhatMayBeCompared) {
  const AuditGrant grant = GrantOn(1, kMay);
  EXPECT_TRUE(Comparable(grant));
  AuditGrant other = grant;
  other.explained = true;
  EXPECT_FALSE(Comparable(other));
  other = grant;
  other.told = true;
  EXPECT_FALSE(Comparable(other));
  other = grant;
  other.group = 0;
  EXPECT_FALSE(Comparable(other));
  other = grant;
  other.union_id = 2;
  EXPECT_FALSE(Comparable(other));
  for (const BenefitKind kind : {BenefitKind::kSportsPrize, BenefitKind::kHardship}) {
    EXPECT_FALSE(Comparable(Of(kind, 1, kMay)));
  }
  other = grant;
  other.event_on = DayNumber(absl::CivilDay(2026, 12, 31));
  EXPECT_TRUE(SameComparison(grant, other));
  other.event_on += 1;
  EXPECT_FALSE(SameComparison(grant, other));
  other = grant;
  other.sub_kind = static_cast<uint8_t>(BenefitSubKind::kSurgery);
  EXPECT_FALSE(SameComparison(grant, other));
  // A festival is a day.
  EXPECT_FALSE(SameComparison(Of(BenefitKind::kFestival, 1, kMay),
                              Of(BenefitKind::kFestival, 2, kMay + 1)));
}

}  // namespace
}  // namespace unioncare
