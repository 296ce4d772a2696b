// Tests of what may be asked for: every kind of cap at its boundary, and every term of a standard.
#include "tests/domain/asking.h"

namespace unioncare {
namespace {

// ---- the amount of one grant

TEST(CapOfOneGrant, IsInclusive) {
  Asking ask;
  EXPECT_EQ(ask.Reason(), "");
  EXPECT_EQ(ask.Check()->left_fen, 0);
  ask.entry.amount_fen += 1;
  EXPECT_EQ(ask.Reason(), "OVER_CAP e.amount_fen");
  ask.entry.amount_fen = 1;
  EXPECT_EQ(ask.Reason(), "");
  ask.entry.amount_fen = 0;
  EXPECT_EQ(ask.Reason(), "NUMBER_OUT_OF_RANGE e.amount_fen");
}

TEST(CapOfOneGrant, ExplainsItself) {
  Asking ask;
  ask.entry.amount_fen = 120'000;
  const absl::Status status = ask.Check().status();
  EXPECT_EQ(FactOf(status, "given"), "1,200.00");
  EXPECT_EQ(FactOf(status, "wanted"), "1,000.00");
  EXPECT_EQ(FactOf(status, "state"), "BENEFIT_KIND_HOSPITAL,BENEFIT_SUB_KIND_NO_SURGERY");
  EXPECT_EQ(FactOf(status, "owner"), "CN-JS-2018");
  EXPECT_EQ(FactOf(status, "today"), "2018-05-01");
}

// ---- one illness

TEST(OneIllness, TwoStaysOfAYearAreOnceAndWithSurgeryTheRest) {
  Asking again;  // the same illness, eleven days later
  again.Prior(1000, kToday - 14, true);
  EXPECT_EQ(again.Reason(), "OVER_COUNT e.member");
  // Another illness is another grant, and so is the same across New Year.
  again.recipient.prior[0].same_cause = false;
  EXPECT_EQ(again.Reason(), "");
  Asking next_year;
  next_year.entry.event_on = absl::CivilDay(2026, 1, 2);
  next_year.Prior(1000, absl::CivilDay(2025, 12, 31), true);
  EXPECT_EQ(next_year.Reason(), "");
  // With surgery in the second: its cap includes what was given for the first.
  Asking surgery({Surgery(), Hospital()});
  surgery.Prior(1000, kToday - 14, true).sub_kind = BenefitSubKind::kNoSurgery;
  EXPECT_EQ(surgery.ReasonFor(1000), "");
  EXPECT_EQ(surgery.Check()->cap.already_fen, 1000 * kYuan);
  surgery.entry.amount_fen += 1;
  EXPECT_EQ(surgery.Reason(), "OVER_CAP_SUM e.amount_fen");
  EXPECT_EQ(FactOf(surgery.Check().status(), "present"), "1,000.00");
  EXPECT_EQ(FactOf(surgery.Check().status(), "candidates"), "2026-0001");
  // The other way round the illness was paid for already.
  Asking after;
  after.Prior(2000, kToday - 14, true).sub_kind = BenefitSubKind::kSurgery;
  EXPECT_EQ(after.ReasonFor(100), "OVER_COUNT e.member");
}

// ---- sums

TEST(SumOfAYear, EightHundredFiveHundredFiveHundredAndOneFen) {
  Asking ask({Simple(BenefitKind::kFestival, CapScope::kSum, 1800)});
  ask.asked.form = DeliveryForm::kGoods;
  ask.Prior(800, absl::CivilDay(2026, 1, 1)).sub_kind = BenefitSubKind::kSpringFestival;
  ask.Prior(500, absl::CivilDay(2026, 6, 19)).sub_kind = BenefitSubKind::kOtherFestival;
  EXPECT_EQ(ask.ReasonFor(500), "");
  ask.entry.amount_fen += 1;
  EXPECT_EQ(ask.Reason(), "OVER_CAP_SUM e.amount_fen");
  EXPECT_EQ(FactOf(ask.Check().status(), "year"), "2026");
  ask.Prior(500, kToday - 3);
  ask.entry.amount_fen = 1;
  EXPECT_EQ(ask.Reason(), "OVER_CAP_SUM e.amount_fen");
  // What was given on New Year's Eve was of the year before.
  ask.recipient.prior[0].event_on = absl::CivilDay(2025, 12, 31);
  EXPECT_EQ(ask.ReasonFor(800), "");
  EXPECT_EQ(ask.ReasonFor(801), "OVER_CAP_SUM e.amount_fen");
  // Another kind, and another person, do not count.
  ask.recipient.prior[1].kind = BenefitKind::kFilm;
  ask.recipient.prior[2].same_person = false;
  EXPECT_EQ(ask.ReasonFor(1800), "");
}

TEST(SumOfAYear, OfOneSubKindCountsThatAndWhatItIncludes) {
  Standard spring = Simple(BenefitKind::kFestival, CapScope::kSum, 500);
  spring.sub_kind = BenefitSubKind::kSpringFestival;
  Asking ask({spring});
  ask.asked.form = DeliveryForm::kGoods;
  ask.Prior(400, kToday - 100).sub_kind = BenefitSubKind::kOtherFestival;
  EXPECT_EQ(ask.ReasonFor(500), "");
  ask.facts.standards[0].includes = {BenefitSubKind::kOtherFestival};
  EXPECT_EQ(ask.ReasonFor(100), "");
  EXPECT_EQ(ask.ReasonFor(101), "OVER_CAP_SUM e.amount_fen");
}

TEST(SumOfALifetime, CountsAllYears) {
  for (const CapScope scope : {CapScope::kLifetime, CapScope::kSum}) {
    Asking ask({Simple(BenefitKind::kRetirement, scope, 1000)});
    ask.facts.standards[0].window = CapWindow::kLifetime;
    ask.Prior(600, absl::CivilDay(1998, 1, 1));
    EXPECT_EQ(ask.ReasonFor(400), "");
    EXPECT_EQ(ask.ReasonFor(401), "OVER_CAP_SUM e.amount_fen");
    EXPECT_EQ(FactOf(ask.Check().status(), "year"), "");
  }
}

TEST(SumOfAnEvent, CountsWhatWasGivenForIt) {
  Asking ask({Simple(BenefitKind::kMarriage, CapScope::kEvent, 1000)});
  ask.Prior(600, kToday - 3, true, true);
  ask.Prior(1000, kToday - 3);
  EXPECT_EQ(ask.ReasonFor(400), "");
  EXPECT_EQ(ask.ReasonFor(401), "OVER_CAP_SUM e.amount_fen");
}

TEST(SumOfADeceased, OfTwoMembersIsTogetherOnlyWhereTheStandardSaysSo) {
  Asking ask({Simple(BenefitKind::kBereavement, CapScope::kPersonConcerned, 2000)});
  ask.facts.standards[0].relations = {Relation::kMother};
  ask.entry.relation = Relation::kMother;
  ask.Prior(1500, kToday - 3, true).same_person = false;  // the brother is a member too
  EXPECT_EQ(ask.ReasonFor(2000), "");
  ask.facts.standards[0].shared_count = true;
  EXPECT_EQ(ask.ReasonFor(500), "");
  EXPECT_EQ(ask.ReasonFor(501), "OVER_CAP_SUM e.amount_fen");
}

TEST(CapOfADay, IsTimesTheDays) {
  Asking ask({Simple(BenefitKind::kOuting, CapScope::kDay, 200)});
  EXPECT_EQ(ask.ReasonFor(200), "");
  EXPECT_EQ(ask.ReasonFor(201), "OVER_CAP e.amount_fen");
  ask.asked.days = 3;
  EXPECT_EQ(ask.ReasonFor(600), "");
  EXPECT_EQ(ask.ReasonFor(601), "OVER_CAP e.amount_fen");
  ask.Prior(500, kToday - 3, true, true);
  EXPECT_EQ(ask.ReasonFor(101), "OVER_CAP_SUM e.amount_fen");
}

// ---- how often

TEST(Times, PerMemberAndWindow) {
  Asking ask({Simple(BenefitKind::kBirthday, CapScope::kSingleGrant, 400)});
  Standard& row = ask.facts.standards[0];
  row.count_max = 1;
  row.count_per = CountPer::kMember;
  row.window = CapWindow::kCalendarYear;
  ask.Prior(300, absl::CivilDay(2025, 12, 31));
  EXPECT_EQ(ask.ReasonFor(400), "");
  ask.Prior(300, absl::CivilDay(2026, 1, 1));
  EXPECT_EQ(ask.ReasonFor(1), "OVER_COUNT e.member");
  row.count_max = 2;
  EXPECT_EQ(ask.ReasonFor(400), "");
  row.window = CapWindow::kLifetime;
  EXPECT_EQ(ask.ReasonFor(400), "OVER_COUNT e.member");
  EXPECT_EQ(FactOf(ask.Check().status(), "present"), "2");
  row.count_max = 0;
  EXPECT_EQ(ask.ReasonFor(400), "");
}

TEST(Times, PerChildForEachParentOrForBoth) {
  Asking ask({Simple(BenefitKind::kChildbirth, CapScope::kSingleGrant, 1000)});
  Standard& row = ask.facts.standards[0];
  row.count_max = 1;
  row.count_per = CountPer::kChild;
  ask.Prior(1000, kToday - 3, true).same_person = false;  // the other parent
  EXPECT_EQ(ask.Reason(), "");
  row.shared_count = true;
  EXPECT_EQ(ask.Reason(), "OVER_COUNT e.member");
  ask.recipient.prior[0].same_cause = false;  // another child
  EXPECT_EQ(ask.Reason(), "");
}

TEST(Times, PerRegistration) {
  Asking ask({Simple(BenefitKind::kMarriage, CapScope::kSingleGrant, 1000)});
  ask.facts.standards[0].count_max = 1;
  ask.facts.standards[0].count_per = CountPer::kRegistration;
  ask.Prior(1000, kToday - 300);  // of an earlier marriage
  EXPECT_EQ(ask.Reason(), "");
  ask.Prior(1000, kToday - 3, true, true);
  EXPECT_EQ(ask.Reason(), "OVER_COUNT e.member");
}

// ---- the policy of the day

TEST(PolicyOfTheEventDay, DecidesWheneverItIsAskedFor) {
  Standard old = Hospital();
  Standard later = Hospital();
  later.policy = PolicyId{2};
  later.policy_code = "LOCAL-2026";
  later.policy_valid_from = later.valid_from = absl::CivilDay(2026, 1, 1);
  later.cap_fen = 500 * kYuan;
  Asking ask({old, later});
  ask.today = absl::CivilDay(2026, 1, 5);
  ask.entry.event_on = absl::CivilDay(2025, 12, 30);
  EXPECT_EQ(ask.ReasonFor(1000), "");
  EXPECT_EQ(ask.Check()->cap.policy_code, "CN-JS-2018");
  ask.entry.event_on = absl::CivilDay(2026, 1, 1);
  EXPECT_EQ(ask.ReasonFor(501), "OVER_CAP e.amount_fen");
  EXPECT_EQ(ask.ReasonFor(500), "");
  ask.entry.event_on = absl::CivilDay(2018, 4, 30);
  EXPECT_EQ(ask.Reason(), "STANDARD_MISSING kind");
}

TEST(PolicyAbove, ThatCameLaterAndIsStricterBindsToo) {
  Standard local = Hospital();
  Standard above = Hospital();
  above.place = 1;
  above.policy = PolicyId{9};
  above.policy_code = "CN-JS-2020";
  above.cap_fen = 800 * kYuan;
  above.forms = {DeliveryForm::kTransfer};
  Asking ask({local, above});
  EXPECT_EQ(ask.ReasonFor(801), "OVER_CAP e.amount_fen");
  EXPECT_EQ(ask.ReasonFor(800), "");
  ask.asked.form = DeliveryForm::kGoods;
  EXPECT_EQ(ask.Reason(), "FORM_FORBIDDEN disbursement.form");
}

// ---- terms

TEST(Terms, TheirReasonsInOrder) {
  Standard row = Simple(BenefitKind::kBereavement, CapScope::kSingleGrant, 2000);
  row.sub_kind = BenefitSubKind::kDirectRelative;
  row.relations = {Relation::kSpouse, Relation::kFather, Relation::kMother, Relation::kSon,
                   Relation::kDaughter};
  row.claim_limit_days = 180;
  row.funds = {FundSource::kUnionFunds};
  Asking ask({row});
  ask.asked.sub_kind = BenefitSubKind::kUnspecified;
  ask.entry.relation = Relation::kWifesMother;
  ask.entry.event_on = kToday - 181;
  ask.asked.form = DeliveryForm::kCash;
  ask.facts.fund_source = FundSource::kHardship;
  EXPECT_EQ(ask.ReasonFor(2001), "FORM_FORBIDDEN disbursement.form");
  ask.asked.form = DeliveryForm::kTransfer;
  EXPECT_EQ(ask.Reason(), "RELATION_OUT_OF_SCOPE e.relation");
  EXPECT_EQ(FactOf(ask.Check().status(), "given"), "RELATION_WIFES_MOTHER");
  ask.entry.relation = Relation::kMother;
  EXPECT_EQ(ask.Reason(), "CLAIM_TOO_LATE e.event_on");
  ask.entry.event_on = kToday - 180;
  EXPECT_EQ(ask.Reason(), "FUND_NOT_BY_STANDARD disbursement.fund");
  ask.facts.fund_source = FundSource::kUnionFunds;
  EXPECT_EQ(ask.Reason(), "OVER_CAP e.amount_fen");
  EXPECT_EQ(ask.ReasonFor(2000), "");
  // A claim that came back to be corrected was made on the day it was first asked for.
  ask.today = kToday + 30;
  EXPECT_EQ(ask.Reason(), "CLAIM_TOO_LATE e.event_on");
  ask.asked.requested_on = kToday;
  EXPECT_EQ(ask.Reason(), "");
  // What the relative's record says goes before what is said here.
  ask.entry.concerned = FamilyMemberId{1};
  ask.recipient.concerned_relation = Relation::kOther;
  EXPECT_EQ(ask.Reason(), "RELATION_OUT_OF_SCOPE e.relation");
}

TEST(Terms, WithoutARelationABereavementIsTheMembersOwn) {
  Standard own = Simple(BenefitKind::kBereavement, CapScope::kEvent, 3000);
  own.sub_kind = BenefitSubKind::kMember;
  Standard relatives = own;
  relatives.sub_kind = BenefitSubKind::kDirectRelative;
  relatives.relations = {Relation::kMother};
  relatives.cap_fen = 2000 * kYuan;
  Asking ask({own, relatives});
  ask.asked.sub_kind = BenefitSubKind::kUnspecified;
  ask.recipient.died_on = ask.entry.event_on;
  EXPECT_EQ(ask.ReasonFor(3000), "");
  ask.recipient.died_on.reset();
  ask.entry.relation = Relation::kMother;
  EXPECT_EQ(ask.ReasonFor(3000), "OVER_CAP e.amount_fen");
  ask.asked.sub_kind = BenefitSubKind::kDirectRelative;
  ask.entry.relation = Relation::kUnspecified;
  EXPECT_EQ(ask.ReasonFor(2000), "FIELD_REQUIRED e.relation");
}

TEST(Terms, PrizesForTwoThirdsOfThoseWhoTakePart) {
  Asking ask({Simple(BenefitKind::kSportsPrize, CapScope::kSingleGrant, 300)});
  ask.facts.standards[0].share_numerator = 2;
  ask.facts.standards[0].share_denominator = 3;
  EXPECT_EQ(ask.ReasonFor(300), "FIELD_REQUIRED disbursement.participants");
  ask.asked.participants = 10;
  ask.asked.entry_count = 6;
  EXPECT_EQ(ask.Reason(), "");
  ask.asked.entry_count = 7;
  EXPECT_EQ(ask.Reason(), "SHARE_EXCEEDED disbursement.entries");
  ask.asked.participants = 11;
  EXPECT_EQ(ask.Reason(), "");  // 7.33
}

// ---- who

TEST(Recipient, TheReasonsInOrder) {
  Asking ask;
  ask.recipient.exists = false;
  EXPECT_EQ(ask.Reason(), "NOT_FOUND e.member");
  ask.recipient.exists = true;
  ask.entry.case_id = CaseId{4};
  EXPECT_EQ(ask.Reason(), "NOT_FOUND e.case");
  ask.recipient.case_occasion = Occasion::kMarriage;
  ask.recipient.case_fits = false;
  EXPECT_EQ(ask.Reason(), "CASE_OF_OTHER e.case");
  ask.recipient.case_fits = true;
  EXPECT_EQ(ask.Reason(), "CASE_OCCASION e.case");
  ask.recipient.case_occasion = Occasion::kSurgery;
  ask.entry.concerned = FamilyMemberId{1};
  ask.recipient.concerned_exists = false;
  EXPECT_EQ(ask.Reason(), "NOT_FOUND e.concerned");
  ask.entry.concerned.reset();
  ask.entry.linked = DisbursementId{9};
  ask.recipient.linked_exists = false;
  EXPECT_EQ(ask.Reason(), "NOT_FOUND e.linked");
  ask.entry.linked.reset();
  ask.entry.event_on = kToday + 1;
  ask.recipient.membership = MembershipOn::kNoLonger;
  EXPECT_EQ(ask.Reason(), "DATE_IN_FUTURE e.event_on");
  ask.entry.event_on = kToday;
  ask.recipient.died_on = kToday - 1;
  EXPECT_EQ(ask.Reason(), "MEMBER_DECEASED e.member");
  ask.recipient.died_on = kToday;
  EXPECT_EQ(ask.Reason(), "NOT_MEMBER_ON_DAY e.member");
  ask.recipient.membership = MembershipOn::kMember;
  EXPECT_EQ(ask.Reason(), "");
}

TEST(Recipient, WhatEverybodyGetsIsBoughtAhead) {
  Asking festival({Simple(BenefitKind::kFestival, CapScope::kSum, 1800)});
  festival.asked.form = DeliveryForm::kGoods;
  festival.entry.event_on = kToday + kDaysAheadMax;
  EXPECT_EQ(festival.Reason(), "");
  festival.entry.event_on = kToday + kDaysAheadMax + 1;
  EXPECT_EQ(festival.Reason(), "DATE_IN_FUTURE e.event_on");
}

TEST(Recipient, IsARetireeFromTheDayOfRetirementOn) {
  Asking ask;
  const absl::CivilDay first = kToday - 3;
  ask.recipient.retired_on = first + 1;  // ill the day before
  EXPECT_EQ(ask.Check()->beneficiary, BeneficiaryClass::kMember);
  ask.recipient.retired_on = first;
  EXPECT_EQ(ask.Reason(), "STANDARD_MISSING kind");  // these are for active members
  Standard retirees = Hospital();
  retirees.beneficiary = BeneficiaryClass::kRetiree;
  ask.facts.standards.push_back(retirees);
  EXPECT_EQ(ask.Reason(), "FUND_NOT_FOR_RETIREES disbursement.fund");
  ask.facts.fund_source = FundSource::kRetiree;
  EXPECT_EQ(ask.Reason(), "");
  EXPECT_EQ(ask.Check()->beneficiary, BeneficiaryClass::kRetiree);
  // The gift at retirement is for who was active until that day.
  Entry entry;
  entry.event_on = first;
  EXPECT_EQ(ClassOf(BenefitKind::kRetirement, entry, ask.recipient), BeneficiaryClass::kMember);
  entry.event_on = first + 1;
  EXPECT_EQ(ClassOf(BenefitKind::kRetirement, entry, ask.recipient), BeneficiaryClass::kRetiree);
  entry.beneficiary = BeneficiaryClass::kFamily;
  EXPECT_EQ(ClassOf(BenefitKind::kHardship, entry, ask.recipient), BeneficiaryClass::kFamily);
}

TEST(Recipient, AgeBandsCountFullYears) {
  Standard row = Simple(BenefitKind::kBirthday, CapScope::kSingleGrant, 400);
  row.age_from = 50;
  row.age_to = 59;
  Asking ask({row});
  ask.asked.form = DeliveryForm::kGoods;
  ask.entry.amount_fen = 400 * kYuan;
  EXPECT_EQ(ask.Reason(), "STANDARD_FACT_WANTED age");
  ask.entry.event_on = absl::CivilDay(2026, 3, 1);
  ask.recipient.birth_date = absl::CivilDay(1976, 2, 29);
  EXPECT_EQ(ask.Reason(), "");
  ask.entry.event_on = absl::CivilDay(2026, 2, 28);
  EXPECT_EQ(ask.Reason(), "STANDARD_MISSING kind");
}

}  // namespace
}  // namespace unioncare
