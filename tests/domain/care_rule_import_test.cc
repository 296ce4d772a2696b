// Tests of the import of rules of care: what a policy may say of them, and that it may only be
// stricter than what is above it.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/care_rules.h"
#include "service/domain/refusal.h"
#include "tests/domain/care_rule_rows.h"

namespace unioncare {
namespace {

std::vector<std::string> Mistakes(const CareRules& rules) {
  std::vector<std::string> mistakes;
  CheckCareRules(rules, [&](const std::string& path, const std::string& given,
                            const std::string& wanted) {
    mistakes.push_back(absl::StrCat(path, "=", given, " (", wanted, ")"));
  });
  return mistakes;
}

TEST(CheckCareRules, EveryFieldOfABandHasItsBounds) {
  const auto band = [](auto change) {
    CareRules rules{.exam_bands = BandsOf({{Sex::kFemale, 35, 44, 24}})};
    change(rules.exam_bands[0]);
    return Mistakes(rules);
  };
  using Said = std::vector<std::string>;
  EXPECT_EQ(band([](ExamBand&) {}), Said{});
  EXPECT_EQ(band([](ExamBand& row) { row.cycle_months = 1; }), Said{});
  EXPECT_EQ(band([](ExamBand& row) { row.cycle_months = 0; }),
            Said{"exam_bands[0].cycle_months=0 (1…120)"});
  EXPECT_EQ(band([](ExamBand& row) { row.cycle_months = 121; }),
            Said{"exam_bands[0].cycle_months=121 (1…120)"});
  EXPECT_EQ(band([](ExamBand& row) { row.items.clear(); }),
            Said{"exam_bands[0].items=0 (EXAM_ITEM_… × 1…)"});
  EXPECT_EQ(band([](ExamBand& row) { row.items = {Item::kBase, Item::kBase}; }),
            Said{"exam_bands[0].items[1]=EXAM_ITEM_BASE (EXAM_ITEM_… × 1)"});
  EXPECT_EQ(band([](ExamBand& row) { row.items = {Item{6}}; }),
            Said{"exam_bands[0].items[0]=6 (EXAM_ITEM_…)"});
  EXPECT_EQ(band([](ExamBand& row) { row.age_to = 34; }),
            Said{"exam_bands[0].age_to=34 (35…150)"});
  EXPECT_EQ(band([](ExamBand& row) { row.age_to = 35; }), Said{});
  EXPECT_EQ(band([](ExamBand& row) { row.age_from = -1; }),
            Said{"exam_bands[0].age_from=-1 (0…150)"});
  EXPECT_EQ(band([](ExamBand& row) { row.service_months_min = 601; }),
            Said{"exam_bands[0].service_months_min=601 (0…600)"});
  EXPECT_EQ(band([](ExamBand& row) { row.month_to = 5; }),
            Said{"exam_bands[0].month_from=0 (1…12)"});
  EXPECT_EQ(band([](ExamBand& row) {
              row.month_from = 5;
              row.month_to = 4;
            }),
            Said{"exam_bands[0].month_to=4 (5…12)"});
  EXPECT_EQ(band([](ExamBand& row) { row.sex = Sex{3}; }), Said{"exam_bands[0].sex=3 (SEX_…)"});
  EXPECT_EQ(band([](ExamBand& row) { row.beneficiary = BeneficiaryClass{5}; }),
            Said{"exam_bands[0].beneficiary=5 (BENEFICIARY_CLASS_…)"});
  EXPECT_EQ(band([](ExamBand& row) { row.origin.basis.en.clear(); }),
            Said{"exam_bands[0].basis.en=0 bytes (1…600 bytes)"});
  EXPECT_EQ(band([](ExamBand& row) { row.origin.certainty = Certainty::kUnspecified; }),
            Said{"exam_bands[0].certainty=0 (CERTAINTY_…)"});
}

TEST(CheckCareRules, EveryFieldOfATierHasItsBounds) {
  const auto tier = [](auto change) {
    CareRules rules{.contact_tiers = TiersOf({{Tier::kR2, {{.age_from = 80}}, 92}})};
    change(rules.contact_tiers[0]);
    return Mistakes(rules);
  };
  using Said = std::vector<std::string>;
  EXPECT_EQ(tier([](ContactTier&) {}), Said{});
  EXPECT_EQ(tier([](ContactTier& row) { row.any.clear(); }),
            Said{"contact_tiers[0].any=0 (1…10)"});
  EXPECT_EQ(tier([](ContactTier& row) { row.any.resize(11); }),
            Said{"contact_tiers[0].any=11 (1…10)"});
  EXPECT_EQ(tier([](ContactTier& row) { row.tier = Tier::kRx; }),
            Said{"contact_tiers[0].any=1 (0)"});
  EXPECT_EQ(tier([](ContactTier& row) { row.contact_every_days = 0; }),
            Said{"contact_tiers[0].contact_every_days=0 (1…3660)"});
  EXPECT_EQ(tier([](ContactTier& row) { row.visit_every_days = 3661; }),
            Said{"contact_tiers[0].visit_every_days=3661 (0…3660)"});
  EXPECT_EQ(tier([](ContactTier& row) { row.visit_on_any = true; }),
            Said{"contact_tiers[0].visit_on_any=true (visit_on × 2…)"});
  EXPECT_EQ(tier([](ContactTier& row) { row.any[0] = {.in_service = true}; }),
            Said{"contact_tiers[0].any[0].in_service=true (false)"});
  EXPECT_EQ(tier([](ContactTier& row) { row.any[0].flag = CareFlag{8}; }),
            Said{"contact_tiers[0].any[0].flag=8 (CARE_FLAG_…)"});
  EXPECT_EQ(Mistakes({.contact_tiers = TiersOf({{Tier::kR3, {{.age_from = 70}}, 92},
                                                {Tier::kR2, {{.hardship = true}}, 93}})}),
            Said{"contact_tiers[1].contact_every_days=93 (1…92 (RETIREE_TIER_R3))"});
}

TEST(CheckCareRules, NothingIsKeptShorterThanTheLawWants) {
  const auto kept = [](auto change) {
    CareRules rules{.retentions = {Keep(RecordKind::kCase, DataClass::kUnspecified, 120)}};
    change(rules.retentions[0]);
    return Mistakes(rules);
  };
  using Said = std::vector<std::string>;
  EXPECT_EQ(kept([](RetentionRule&) {}), Said{});
  EXPECT_EQ(kept([](RetentionRule& row) { row.keep_months = 0; }),
            Said{"retentions[0].keep_months=0 (1…1200)"});
  EXPECT_EQ(kept([](RetentionRule& row) { row.from = RetentionFrom::kUnspecified; }),
            Said{"retentions[0].from=0 (RETENTION_FROM_…)"});
  EXPECT_EQ(kept([](RetentionRule& row) { row.record = RecordKind{9}; }),
            Said{"retentions[0].record=9 (RECORD_KIND_…)"});
  EXPECT_EQ(kept([](RetentionRule& row) { row.data_class = DataClass{5}; }),
            Said{"retentions[0].data_class=5 (DATA_CLASS_…)"});
  // What the law sets nobody goes below.
  const struct {
    RecordKind record;
    int least;
  } legal[] = {{RecordKind::kVoucher, 360},
               {RecordKind::kAccessLog, 6},
               {RecordKind::kImpactAssessment, 36},
               {RecordKind::kHardshipFile, 1}};
  for (const auto& each : legal) {
    const auto months = [&](int count) {
      return kept([&](RetentionRule& row) {
        row.record = each.record;
        row.keep_months = count;
      });
    };
    EXPECT_EQ(months(each.least), Said{});
    EXPECT_EQ(months(each.least - 1).size(), 1u);
  }
}

std::vector<std::string> Overlaps(const CareRules& rules) {
  std::vector<std::string> found;
  for (const Refusal& refusal : OverlappingCareRules(rules)) {
    EXPECT_EQ(refusal.reason, Reason::kPolicyOverlap);
    found.push_back(absl::StrCat(refusal.facts.at("line"), "/", refusal.facts.at("row"), " ",
                                 refusal.facts.at("state")));
  }
  return found;
}

TEST(OverlappingCareRules, AreNamedWithBothLines) {
  using Said = std::vector<std::string>;
  EXPECT_EQ(Overlaps({.exam_bands = School()}), Said{});
  // 35 and 45 belong to two bands each.
  EXPECT_EQ(Overlaps({.exam_bands = BandsOf({{Sex::kFemale, 0, 35, 36},
                                             {Sex::kFemale, 35, 45, 24},
                                             {Sex::kFemale, 45, 0, 12}})}),
            (Said{"2/1 EXAM_ITEM_BASE", "3/2 EXAM_ITEM_BASE"}));
  // A band for both sexes meets that of one; another item, class or sex does not.
  EXPECT_EQ(Overlaps({.exam_bands = BandsOf({{Sex::kUnspecified, 0, 0, 24},
                                             {Sex::kFemale, 45, 0, 12},
                                             {Sex::kFemale, 45, 0, 12, {Item::kBreast}}})}),
            Said{"2/1 EXAM_ITEM_BASE"});
  auto retirees = BandsOf({{Sex::kUnspecified, 0, 0, 24}, {Sex::kUnspecified, 0, 0, 12}});
  retirees[1].beneficiary = BeneficiaryClass::kRetiree;
  EXPECT_EQ(Overlaps({.exam_bands = retirees}), Said{});
  EXPECT_EQ(Overlaps({.contact_tiers = TiersOf(Proposed())}), Said{});
  EXPECT_EQ(Overlaps({.contact_tiers = TiersOf({{Tier::kR2, {{.age_from = 80, .age_to = 90}}, 9},
                                                {Tier::kR1, {{.age_from = 90}}, 9},
                                                {Tier::kR1, {{.hardship = true}}, 9}})}),
            (Said{"2/1 RETIREE_TIER_R1", "3/2 RETIREE_TIER_R1"}));
  auto rows = std::vector<RetentionRule>{
      Keep(RecordKind::kCase, DataClass::kUnspecified, 120),
      Keep(RecordKind::kCase, DataClass::kSensitive, 24),
      Keep(RecordKind::kCase, DataClass::kSensitive, 12)};
  rows[2].origin.line = 9;
  EXPECT_EQ(Overlaps({.retentions = rows}), Said{"9/1 RECORD_KIND_CASE"});
}

std::vector<std::string> Laxer(const CareRules& rules, const CareRules& above) {
  std::vector<std::string> found;
  for (const Refusal& refusal : LaxerCareRules(rules, above)) {
    EXPECT_EQ(refusal.reason, Reason::kPolicyLaxer);
    found.push_back(absl::StrCat(refusal.facts.at("path"), "=", refusal.facts.at("given"), " (",
                                 refusal.facts.at("wanted"), ")"));
  }
  return found;
}

TEST(LaxerCareRules, AnExamIsOfferedAsOftenAsAbove) {
  using Said = std::vector<std::string>;
  const CareRules above{.exam_bands = BandsOf({{Sex::kFemale, 35, 44, 24, {Item::kBase}, 16}})};
  const auto laxer = [&](BandText band) { return Laxer({.exam_bands = BandsOf({band})}, above); };
  EXPECT_EQ(laxer({Sex::kFemale, 35, 44, 24}), Said{});
  EXPECT_EQ(laxer({Sex::kFemale, 35, 44, 12}), Said{});
  EXPECT_EQ(laxer({Sex::kFemale, 35, 44, 25}), Said{"exam_bands[0].cycle_months=25 (24)"});
  EXPECT_EQ(laxer({Sex::kUnspecified, 0, 35, 36}), Said{"exam_bands[0].cycle_months=36 (24)"});
  EXPECT_EQ(laxer({Sex::kUnspecified, 0, 34, 36}), Said{});
  EXPECT_EQ(laxer({Sex::kFemale, 45, 0, 36}), Said{});
  EXPECT_EQ(laxer({Sex::kMale, 35, 44, 36}), Said{});
  EXPECT_EQ(laxer({Sex::kFemale, 35, 44, 36, {Item::kBreast}}), Said{});
}

TEST(LaxerCareRules, ContactIsAsFrequentAsAboveForEverybody) {
  using Said = std::vector<std::string>;
  CareRules above{.contact_tiers = TiersOf(Proposed())};
  const auto laxer = [&](auto change) {
    CareRules own{.contact_tiers = TiersOf(Proposed())};
    change(own.contact_tiers);
    return Laxer(own, above);
  };
  using Tiers = std::vector<ContactTier>;
  EXPECT_EQ(laxer([](Tiers&) {}), Said{});
  EXPECT_EQ(laxer([](Tiers& tiers) { tiers[2].contact_every_days = 93; }),
            Said{"contact_tiers[2].contact_every_days=93 (92)"});
  EXPECT_EQ(laxer([](Tiers& tiers) { tiers[2].contact_every_days = 91; }), Said{});
  EXPECT_EQ(laxer([](Tiers& tiers) { tiers[1].visit_every_days = 0; }),
            Said{"contact_tiers[1].visit_every_days=- (92)"});
  EXPECT_EQ(laxer([](Tiers& tiers) { tiers[0].visit_on = {VisitDay::kBirthday}; }),
            Said{"contact_tiers[0].visit_on=VISIT_DAY_BIRTHDAY (VISIT_DAY_SPRING_FESTIVAL, "
                 "VISIT_DAY_BIRTHDAY)"});
  // One of two days above: either of them alone will do, another day will not.
  EXPECT_EQ(laxer([](Tiers& tiers) {
              tiers[2].visit_on = {VisitDay::kDoubleNinth};
              tiers[2].visit_on_any = false;
            }),
            Said{});
  EXPECT_EQ(laxer([](Tiers& tiers) { tiers[2].visit_on.push_back(VisitDay::kSummer); }).size(),
            1u);
  // Who is in a tier: from 85 on instead of 80.
  EXPECT_EQ(laxer([](Tiers& tiers) {
              tiers[2].any[0].age_from = 85;
              tiers[3].any[0].age_to = 84;
            }),
            (Said{"contact_tiers[3].contact_every_days=184 (92)",
                  "contact_tiers[3].visit_every_days=- (184)",
                  "contact_tiers[3].visit_on=- (VISIT_DAY_SPRING_FESTIVAL / "
                  "VISIT_DAY_DOUBLE_NINTH)"}));
  above.contact_tiers[1].deputy_contact = true;
  above.contact_tiers[1].discharge_contact_days = 7;
  EXPECT_EQ(laxer([](Tiers&) {}),
            (Said{"contact_tiers[1].discharge_contact_days=- (7)",
                  "contact_tiers[1].deputy_contact=false (true)"}));
  EXPECT_EQ(Laxer({.contact_tiers = TiersOf(Proposed())}, {}), Said{});
}

TEST(LaxerCareRules, NothingIsKeptLongerThanAbove) {
  using Said = std::vector<std::string>;
  constexpr RecordKind kCase = RecordKind::kCase;
  const CareRules above{.retentions = {Keep(kCase, DataClass::kUnspecified, 120),
                                       Keep(kCase, DataClass::kSensitive, 24)}};
  const auto laxer = [&](std::vector<RetentionRule> own) {
    for (size_t i = 0; i < own.size(); ++i) own[i].origin.position = static_cast<int>(i) + 1;
    return Laxer({.retentions = own}, above);
  };
  EXPECT_EQ(laxer({Keep(kCase, DataClass::kSensitive, 24)}), Said{});
  EXPECT_EQ(laxer({Keep(kCase, DataClass::kSensitive, 25)}),
            Said{"retentions[0].keep_months=25 (24)"});
  EXPECT_EQ(laxer({Keep(kCase, DataClass::kPersonal, 121)}),
            Said{"retentions[0].keep_months=121 (120)"});
  // A row for all is held to what is said of each class.
  EXPECT_EQ(laxer({Keep(kCase, DataClass::kUnspecified, 60)}),
            Said{"retentions[0].keep_months=60 (24)"});
  EXPECT_EQ(laxer({Keep(kCase, DataClass::kUnspecified, 60),
                   Keep(kCase, DataClass::kSensitive, 12)}),
            Said{});
  EXPECT_EQ(laxer({Keep(kCase, DataClass::kSensitive, 24, RetentionFrom::kExit)}),
            Said{"retentions[0].from=RETENTION_FROM_EXIT (RETENTION_FROM_CLOSED)"});
  EXPECT_EQ(laxer({Keep(RecordKind::kEvidence, DataClass::kUnspecified, 999)}), Said{});
}

}  // namespace
}  // namespace unioncare
