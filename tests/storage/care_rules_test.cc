// Tests of the tables of rules of care: what comes back, and the order of the places.
#include "service/storage/care_rules.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/storage/policies.h"
#include "service/storage/standards.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr absl::CivilDay kFrom{2018, 1, 1};

class CareRuleTables : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    city_ = MakeUnion("市总", std::nullopt);
    school_ = MakeUnion("学校", city_);
  }

  UnionId MakeUnion(const char* name, std::optional<UnionId> superior) {
    UnionId id{0};
    EXPECT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                  ASSIGN_OR_RETURN(const Union made,
                                   InsertUnion(transaction, {.display_name = name,
                                                             .superior = superior}));
                  id = made.id;
                  return absl::OkStatus();
                }).ok());
    return id;
  }

  static RuleOrigin Said() {
    RuleOrigin origin;
    origin.basis = {"依据", "basis"};
    origin.certainty = Certainty::kBMinus;
    return origin;
  }

  static ExamBand Band(int cycle) {
    ExamBand band;
    band.origin = Said();
    band.cycle_months = cycle;
    band.items = {ExamItem::kBase};
    return band;
  }

  void Import(UnionId issuer, const std::string& code, const std::string& jurisdiction,
              CareRules care, absl::CivilDay from = kFrom,
              DecidingDate decided_by = DecidingDate::kEvent) {
    Policy policy;
    policy.head = {.issuer = issuer,
                   .display_name = {"制度", "policy"},
                   .code = code,
                   .jurisdiction = jurisdiction,
                   .basis = {"依据", "basis"},
                   .valid_from = from,
                   .decided_by = decided_by};
    policy.care = std::move(care);
    EXPECT_TRUE(Write(issuer, [&](Transaction& transaction) {
                  return InsertPolicy(transaction, policy, "text").status();
                }).ok());
  }

  CareRulesInScope Scope(UnionId union_id, absl::CivilDay day = kToday) {
    return Read<CareRulesInScope>(
        [&](const Snapshot& snapshot) { return CareRulesFor(snapshot, union_id, day); });
  }

  static std::string CodesOf(const std::vector<ExamBand>& bands) {
    return absl::StrJoin(bands, " ", [](std::string* out, const ExamBand& band) {
      absl::StrAppend(out, band.origin.policy_code);
    });
  }

  UnionId city_{0}, school_{0};
};

TEST_F(CareRuleTables, EveryValueOfEveryRowComesBack) {
  CareRules care;
  ExamBand& band = care.exam_bands.emplace_back(Band(24));
  band.beneficiary = BeneficiaryClass::kRetiree;
  band.sex = Sex::kFemale;
  band.age_from = 35;
  band.age_to = 44;
  band.service_months_min = 6;
  band.items = {ExamItem::kBreast, ExamItem::kCervical};
  band.month_from = 3;
  band.month_to = 5;
  ContactTier& tier = care.contact_tiers.emplace_back();
  tier.origin = Said();
  tier.tier = RetireeTier::kR1;
  tier.any = {{.age_from = 80, .age_to = 89, .living = LivingMode::kAlone},
              {.retire_kind = RetireKind::kVeteran,
               .mobility = Mobility::kDependent,
               .flag = CareFlag::kFrail,
               .hardship = true,
               .in_service = true}};
  tier.contact_every_days = 31;
  tier.visit_every_days = 92;
  tier.visit_on = {VisitDay::kSpringFestival, VisitDay::kBirthday};
  tier.visit_on_any = true;
  tier.discharge_contact_days = 7;
  tier.paired_contact = tier.deputy_contact = tier.emergency_contact = true;
  ContactTier& away = care.contact_tiers.emplace_back();
  away.origin = Said();
  away.tier = RetireeTier::kRx;
  RetentionRule& rule = care.retentions.emplace_back();
  rule.origin = Said();
  rule.record = RecordKind::kCase;
  rule.data_class = DataClass::kSensitive;
  rule.keep_months = 24;
  rule.from = RetentionFrom::kAuditClosed;
  Import(school_, "OWN", "CN-JS/本校", care);

  const CareRulesInScope scope = Scope(school_);
  EXPECT_EQ(scope.province, "CN-JS");
  ASSERT_EQ(scope.rules.exam_bands.size(), 1u);
  const ExamBand& kept = scope.rules.exam_bands[0];
  EXPECT_EQ(kept.origin.issuer, school_);
  EXPECT_EQ(kept.origin.policy, PolicyId{1});
  EXPECT_EQ(kept.origin.position, 1);
  EXPECT_EQ(kept.origin.policy_code, "OWN");
  EXPECT_EQ(kept.origin.policy_valid_from, kFrom);
  EXPECT_EQ(kept.origin.basis.zh, "依据");
  EXPECT_EQ(kept.origin.basis.en, "basis");
  EXPECT_EQ(kept.origin.certainty, Certainty::kBMinus);
  EXPECT_EQ(kept.beneficiary, band.beneficiary);
  EXPECT_EQ(kept.sex, band.sex);
  EXPECT_EQ(kept.age_from, 35);
  EXPECT_EQ(kept.age_to, 44);
  EXPECT_EQ(kept.service_months_min, 6);
  EXPECT_EQ(kept.cycle_months, 24);
  EXPECT_EQ(kept.items, band.items);
  EXPECT_EQ(kept.month_from, 3);
  EXPECT_EQ(kept.month_to, 5);
  ASSERT_EQ(scope.rules.contact_tiers.size(), 2u);
  const ContactTier& held = scope.rules.contact_tiers[0];
  EXPECT_EQ(held.origin.policy_code, "OWN");
  EXPECT_EQ(held.tier, RetireeTier::kR1);
  ASSERT_EQ(held.any.size(), 2u);
  EXPECT_EQ(held.any[0].age_from, 80);
  EXPECT_EQ(held.any[0].age_to, 89);
  EXPECT_EQ(held.any[0].living, LivingMode::kAlone);
  EXPECT_FALSE(held.any[0].hardship);
  EXPECT_EQ(held.any[1].retire_kind, RetireKind::kVeteran);
  EXPECT_EQ(held.any[1].mobility, Mobility::kDependent);
  EXPECT_EQ(held.any[1].flag, CareFlag::kFrail);
  EXPECT_TRUE(held.any[1].hardship);
  EXPECT_TRUE(held.any[1].in_service);
  EXPECT_EQ(held.contact_every_days, 31);
  EXPECT_EQ(held.visit_every_days, 92);
  EXPECT_EQ(held.visit_on, care.contact_tiers[0].visit_on);
  EXPECT_TRUE(held.visit_on_any);
  EXPECT_EQ(held.discharge_contact_days, 7);
  EXPECT_TRUE(held.paired_contact && held.deputy_contact && held.emergency_contact);
  EXPECT_TRUE(scope.rules.contact_tiers[1].any.empty());
  EXPECT_FALSE(scope.rules.contact_tiers[1].paired_contact);
  ASSERT_EQ(scope.rules.retentions.size(), 1u);
  EXPECT_EQ(scope.rules.retentions[0].record, RecordKind::kCase);
  EXPECT_EQ(scope.rules.retentions[0].data_class, DataClass::kSensitive);
  EXPECT_EQ(scope.rules.retentions[0].keep_months, 24);
  EXPECT_EQ(scope.rules.retentions[0].from, RetentionFrom::kAuditClosed);
  EXPECT_EQ(scope.rules.retentions[0].origin.basis.en, "basis");
  ExpectJournalHolds(school_);
}

TEST_F(CareRuleTables, StandInTheOrderOfStandards) {
  Import(kInstallation, "COUNTRY", "CN", {.exam_bands = {Band(36)}});
  Import(kInstallation, "JS", "CN-JS", {.exam_bands = {Band(36)}});
  Import(kInstallation, "SD", "CN-SD", {.exam_bands = {Band(36)}});
  EXPECT_EQ(CodesOf(Scope(school_).rules.exam_bands), "COUNTRY") << "nobody says where it is";
  Import(city_, "CITY", "CN-JS/某市", {.exam_bands = {Band(24)}});
  Import(school_, "SCHOOL", "本校", {.exam_bands = {Band(12)}});
  const auto nearest = [&](UnionId id) {
    return CodesOf(InForce(Scope(id).rules, kToday).exam_bands);
  };
  EXPECT_EQ(nearest(school_), "SCHOOL CITY JS COUNTRY");
  EXPECT_EQ(nearest(city_), "CITY JS COUNTRY");
  EXPECT_EQ(nearest(kInstallation), "COUNTRY");
  const auto above = [&](UnionId issuer, const char* jurisdiction, absl::CivilDay from) {
    return CodesOf(Read<CareRules>([&](const Snapshot& snapshot) {
                     return CareRulesAbove(snapshot, {.issuer = issuer,
                                                      .jurisdiction = jurisdiction,
                                                      .valid_from = from});
                   }).exam_bands);
  };
  EXPECT_EQ(above(school_, "本校", kFrom), "CITY JS COUNTRY");
  EXPECT_EQ(above(school_, "CN-JS", kFrom), "JS COUNTRY");
  EXPECT_EQ(above(kInstallation, "CN-JS", kFrom), "COUNTRY");
  EXPECT_EQ(above(kInstallation, "CN", kFrom), "");
  EXPECT_EQ(above(school_, "本校", kFrom - 1), "") << "nothing was in force";
}

TEST_F(CareRuleTables, APolicySaysWhichDayDecides) {
  Import(school_, "BY-EVENT", "本校", {.exam_bands = {Band(12)}});
  Import(school_, "BY-APPROVAL", "本校", {.exam_bands = {Band(12)}}, kFrom,
         DecidingDate::kApproval);
  for (const auto& [id, wanted] : {std::make_pair(PolicyId{1}, DecidingDate::kEvent),
                                   std::make_pair(PolicyId{2}, DecidingDate::kApproval)}) {
    const auto head = Read<std::optional<PolicyHead>>(
        [&, id = id](const Snapshot& snapshot) { return FindPolicy(snapshot, school_, id); });
    ASSERT_TRUE(head.has_value());
    EXPECT_EQ(head->decided_by, wanted);
  }
}

}  // namespace
}  // namespace unioncare::storage
