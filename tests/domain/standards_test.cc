// Tests of standards: which one is in force at every boundary, what a policy may say of them, and
// that it may only be stricter than what is above it.
#include "service/domain/standards.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/policies.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using Kind = BenefitKind;
using Sub = BenefitSubKind;

// A row of the hospital kind, or another, as the places of a chain hold it.
struct RowText {
  int place;
  int policy;
  const char* policy_from;
  Kind kind;
  Sub sub;
  int64_t cap;
  const char* from;
  const char* to = "";
  int age_from = 0;
  int age_to = 0;
  BeneficiaryClass beneficiary = BeneficiaryClass::kMember;
};

Standard RowOf(const RowText& text) {
  Standard row;
  row.place = text.place;
  row.policy = PolicyId{text.policy};
  row.position = 1;
  row.policy_code = absl::StrCat("P", text.place, "-", text.policy);
  row.policy_valid_from = *ParseIsoDay(text.policy_from);
  row.kind = text.kind;
  row.sub_kind = text.sub;
  row.beneficiary = text.beneficiary;
  row.cap_fen = text.cap;
  row.cap_scope = CapScope::kSingleGrant;
  row.forms = {DeliveryForm::kGoods};
  row.age_from = text.age_from;
  row.age_to = text.age_to;
  row.valid_from = *ParseIsoDay(text.from);
  if (*text.to != '\0') row.valid_to = *ParseIsoDay(text.to);
  row.basis = {"依据", "basis"};
  row.certainty = Certainty::kB;
  return row;
}

std::vector<Standard> RowsOf(const std::vector<RowText>& texts) {
  std::vector<Standard> rows;
  for (const RowText& text : texts) {
    rows.push_back(RowOf(text));
    rows.back().position = static_cast<int>(rows.size());
  }
  return rows;
}

// "P0-1 100000", with what else binds, or the reason why there is none.
std::string Found(const std::vector<Standard>& rows, const BenefitFacts& facts, const char* day) {
  const auto found = Applicable(rows, facts, *ParseIsoDay(day));
  if (!found.ok()) {
    const Refusal refusal = RefusalsOf(found.status()).front();
    const auto wanted = refusal.facts.find(
        refusal.reason == Reason::kStandardFactWanted ? "field" : "wanted");
    return absl::StrCat(InfoOf(refusal.reason).name, " ",
                        wanted == refusal.facts.end() ? "" : wanted->second);
  }
  std::string text = absl::StrCat(found->standard.policy_code, " ", found->cap_fen);
  for (const Standard& bound : found->bounds) absl::StrAppend(&text, " <", bound.policy_code);
  return text;
}

TEST(Applicable, TheFirstAndLastDayCountAndTheNewerSupersedes) {
  const std::vector<Standard> rows = RowsOf({
      {0, 1, "2018-01-01", Kind::kFestival, Sub::kUnspecified, 160000, "2018-01-01"},
      {0, 2, "2019-06-24", Kind::kFestival, Sub::kUnspecified, 200000, "2019-06-24"},
      {0, 3, "2020-01-01", Kind::kFestival, Sub::kUnspecified, 250000, "2020-02-01",
       "2020-12-31"},
      {0, 1, "2018-01-01", Kind::kOuting, Sub::kUnspecified, 20000, "2018-01-01", "2018-12-31"},
      {0, 2, "2019-06-24", Kind::kOuting, Sub::kUnspecified, 21000, "2020-01-01"},
  });
  const struct {
    Kind kind;
    const char* day;
    const char* found;
  } cases[] = {
      {Kind::kFestival, "2017-12-31", "STANDARD_MISSING 2018-01-01…"},
      {Kind::kFestival, "2018-01-01", "P0-1 160000"},
      {Kind::kFestival, "2019-06-23", "P0-1 160000"},
      {Kind::kFestival, "2019-06-24", "P0-2 200000"},
      {Kind::kFestival, "2020-01-31", "P0-2 200000"},
      {Kind::kFestival, "2020-02-01", "P0-3 250000"},
      {Kind::kFestival, "2020-12-31", "P0-3 250000"},
      // What was for a time only gives way to what was before.
      {Kind::kFestival, "2021-01-01", "P0-2 200000"},
      {Kind::kOuting, "2018-12-31", "P0-1 20000"},
      {Kind::kOuting, "2019-01-01", "STANDARD_MISSING …2018-12-31, 2020-01-01…"},
      {Kind::kOuting, "2019-12-31", "STANDARD_MISSING …2018-12-31, 2020-01-01…"},
      {Kind::kOuting, "2020-01-01", "P0-2 21000"},
      {Kind::kFilm, "2020-01-01", "STANDARD_MISSING -"},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(Found(rows, {.kind = each.kind}, each.day), each.found) << each.day;
  }
}

TEST(Applicable, ALaterPolicyReplacesWhatItsIssuerSaidOfTheKindAsAWhole) {
  const std::vector<Standard> rows = RowsOf({
      {0, 1, "2018-01-01", Kind::kHospital, Sub::kNoSurgery, 100000, "2018-01-01"},
      {0, 1, "2018-01-01", Kind::kHospital, Sub::kSurgery, 200000, "2018-01-01"},
      {0, 2, "2020-01-01", Kind::kHospital, Sub::kSurgery, 150000, "2020-01-01"},
  });
  const BenefitFacts stay{.kind = Kind::kHospital, .sub_kind = Sub::kNoSurgery};
  const BenefitFacts surgery{.kind = Kind::kHospital, .sub_kind = Sub::kSurgery};
  EXPECT_EQ(Found(rows, stay, "2019-12-31"), "P0-1 100000");
  EXPECT_EQ(Found(rows, stay, "2020-01-01"), "STANDARD_MISSING -");
  EXPECT_EQ(Found(rows, surgery, "2020-01-01"), "P0-2 150000");
}

TEST(Applicable, TheSubKindGoesBeforeTheRowForAll) {
  const std::vector<Standard> rows = RowsOf({
      {0, 1, "2018-01-01", Kind::kHospital, Sub::kUnspecified, 50000, "2018-01-01"},
      {0, 1, "2018-01-01", Kind::kHospital, Sub::kSurgery, 90000, "2018-01-01"},
      {0, 1, "2018-01-01", Kind::kRetirement, Sub::kUnspecified, 40000, "2018-01-01"},
      {0, 1, "2018-01-01", Kind::kBirthday, Sub::kUnspecified, 50000, "2018-01-01", "", 70, 79},
      {0, 1, "2018-01-01", Kind::kBirthday, Sub::kUnspecified, 90000, "2018-01-01", "", 80, 0},
  });
  const auto found = [&](const BenefitFacts& facts) { return Found(rows, facts, "2026-11-20"); };
  EXPECT_EQ(found({.kind = Kind::kHospital, .sub_kind = Sub::kSurgery}), "P0-1 90000");
  EXPECT_EQ(found({.kind = Kind::kHospital, .sub_kind = Sub::kNoSurgery}), "P0-1 50000");
  EXPECT_EQ(found({.kind = Kind::kHospital}), "STANDARD_FACT_WANTED sub_kind");
  EXPECT_EQ(found({.kind = Kind::kRetirement}), "P0-1 40000");
  EXPECT_EQ(found({.kind = Kind::kRetirement, .beneficiary = BeneficiaryClass::kRetiree}),
            "STANDARD_MISSING -")
      << "union money for active members is not for retirees";
  EXPECT_EQ(found({.kind = Kind::kBirthday}), "STANDARD_FACT_WANTED age");
  EXPECT_EQ(found({.kind = Kind::kBirthday, .age = 69}), "STANDARD_MISSING -");
  EXPECT_EQ(found({.kind = Kind::kBirthday, .age = 70}), "P0-1 50000");
  EXPECT_EQ(found({.kind = Kind::kBirthday, .age = 79}), "P0-1 50000");
  EXPECT_EQ(found({.kind = Kind::kBirthday, .age = 80}), "P0-1 90000");
  EXPECT_EQ(found({.kind = Kind::kBirthday, .age = 101}), "P0-1 90000");
}

TEST(Applicable, TheNearestPlaceDecidesAndAllAboveBind) {
  std::vector<Standard> rows = RowsOf({
      {40, 9, "2017-12-01", Kind::kMarriage, Sub::kUnspecified, 0, "2017-12-01"},
      {20, 3, "2018-01-01", Kind::kMarriage, Sub::kUnspecified, 100000, "2018-01-01"},
      {0, 1, "2020-01-01", Kind::kMarriage, Sub::kUnspecified, 80000, "2020-01-01"},
      {20, 4, "2024-01-01", Kind::kMarriage, Sub::kUnspecified, 60000, "2024-01-01"},
      {0, 1, "2020-01-01", Kind::kHospital, Sub::kSurgery, 70000, "2020-01-01"},
      {20, 3, "2018-01-01", Kind::kHospital, Sub::kUnspecified, 90000, "2018-01-01"},
      {40, 9, "2017-12-01", Kind::kFilm, Sub::kUnspecified, 0, "2017-12-01"},
  });
  const BenefitFacts marriage{.kind = Kind::kMarriage};
  EXPECT_EQ(Found(rows, marriage, "2017-12-31"), "STANDARD_WITHOUT_CAP ");
  EXPECT_EQ(Found(rows, marriage, "2019-12-31"), "P20-3 100000");
  EXPECT_EQ(Found(rows, marriage, "2020-01-01"), "P0-1 80000");
  // What became stricter above binds, though the nearest still says more.
  EXPECT_EQ(Found(rows, marriage, "2024-01-01"), "P0-1 60000 <P20-4");
  EXPECT_EQ(Found(rows, {.kind = Kind::kHospital, .sub_kind = Sub::kSurgery}, "2021-01-01"),
            "P0-1 70000");
  EXPECT_EQ(Found(rows, {.kind = Kind::kHospital, .sub_kind = Sub::kNoSurgery}, "2021-01-01"),
            "P20-3 90000")
      << "what is not said here is asked above";
  EXPECT_EQ(Found(rows, {.kind = Kind::kFilm}, "2021-01-01"), "STANDARD_WITHOUT_CAP ");
}

TEST(InForce, ListsEachCaseOnceFromTheNearest) {
  const std::vector<Standard> rows = RowsOf({
      {0, 1, "2020-01-01", Kind::kHospital, Sub::kSurgery, 70000, "2020-01-01"},
      {20, 3, "2018-01-01", Kind::kHospital, Sub::kUnspecified, 90000, "2018-01-01"},
      {20, 3, "2018-01-01", Kind::kHospital, Sub::kSurgery, 95000, "2018-01-01"},
      {20, 3, "2018-01-01", Kind::kBirthday, Sub::kUnspecified, 30000, "2018-01-01"},
  });
  const auto listed = [&](const char* day) {
    return absl::StrJoin(InForce(rows, *ParseIsoDay(day)), ", ",
                         [](std::string* out, const Standard& row) {
                           absl::StrAppend(out, row.policy_code, " ", row.cap_fen);
                         });
  };
  EXPECT_EQ(listed("2017-12-31"), "");
  EXPECT_EQ(listed("2019-12-31"), "P20-3 30000, P20-3 90000, P20-3 95000");
  EXPECT_EQ(listed("2020-01-01"), "P20-3 30000, P20-3 90000, P0-1 70000");
}

TEST(Jurisdictions, AreTheCountryAProvinceOrAPlace) {
  const struct {
    const char* text;
    int level;  // -1: nothing
    const char* province;
  } rows[] = {
      {"CN", 2, ""},          {"CN-JS", 1, "CN-JS"},  {"CN-JS/苏州一中", 0, "CN-JS"},
      {"本校", 0, ""},        {"CN-XY", -1, ""},      {"CN-", -1, ""},
      {"CN-JS苏州", -1, ""},  {"CN-JS/", -1, ""},     {"CNOOC 工会", 0, ""},
      {"CN-js", -1, ""},
  };
  for (const auto& row : rows) {
    const auto found = ReadJurisdiction(row.text);
    ASSERT_EQ(found.has_value(), row.level >= 0) << row.text;
    if (!found.has_value()) continue;
    EXPECT_EQ(static_cast<int>(found->level), row.level) << row.text;
    EXPECT_EQ(found->province, row.province) << row.text;
  }
}

Standard Whole() {
  Standard row = RowOf({0, 1, "2018-01-01", Kind::kHospital, Sub::kSurgery, 200000, "2018-01-01"});
  row.position = 1;
  row.count_max = 1;
  row.count_per = CountPer::kDisease;
  row.window = CapWindow::kCalendarYear;
  row.includes = {Sub::kNoSurgery};
  row.forms = {DeliveryForm::kTransfer, DeliveryForm::kGoods};
  row.relations = {Relation::kSpouse, Relation::kFather};
  row.shared_count = true;
  row.claim_limit_days = 180;
  row.evidence = {ProofType::kHospitalBill};
  row.funds = {FundSource::kUnionFunds, FundSource::kDonation};
  row.approvals = {{100000, Approver::kChair}, {0, Approver::kCommittee}};
  row.publicity_days = 5;
  row.share_numerator = 2;
  row.share_denominator = 3;
  return row;
}

TEST(LaxerThan, EveryFieldHasItsDirection) {
  const struct {
    const char* field;  // what is found laxer; empty: nothing
    void (*change)(Standard&);
  } rows[] = {
      {"", [](Standard&) {}},
      {"", [](Standard& row) { row.cap_fen = 1; }},
      {"cap_fen", [](Standard& row) { row.cap_fen = 200001; }},
      {"cap_fen", [](Standard& row) { row.cap_fen = 0; }},
      {"cap_scope", [](Standard& row) { row.cap_scope = CapScope::kSum; }},
      {"count_max", [](Standard& row) { row.count_max = 2; }},
      {"count_max", [](Standard& row) { row.count_max = 0; }},
      {"", [](Standard& row) { row.count_per = CountPer::kMember; }},
      {"count_per", [](Standard& row) { row.count_per = CountPer::kRegistration; }},
      {"", [](Standard& row) { row.window = CapWindow::kLifetime; }},
      {"window", [](Standard& row) { row.window = CapWindow::kEvent; }},
      {"window", [](Standard& row) { row.window = CapWindow::kUnspecified; }},
      {"", [](Standard& row) { row.includes.push_back(Sub::kMajorIllness); }},
      {"includes", [](Standard& row) { row.includes.clear(); }},
      {"", [](Standard& row) { row.forms.pop_back(); }},
      {"forms", [](Standard& row) { row.forms.push_back(DeliveryForm::kCash); }},
      {"", [](Standard& row) { row.relations.pop_back(); }},
      {"relations", [](Standard& row) { row.relations.clear(); }},
      {"relations", [](Standard& row) { row.relations.push_back(Relation::kWifesFather); }},
      {"shared_count", [](Standard& row) { row.shared_count = false; }},
      {"", [](Standard& row) { row.claim_limit_days = 179; }},
      {"claim_limit_days", [](Standard& row) { row.claim_limit_days = 181; }},
      {"claim_limit_days", [](Standard& row) { row.claim_limit_days = 0; }},
      {"", [](Standard& row) { row.evidence.push_back(ProofType::kDischargeRecord); }},
      {"evidence", [](Standard& row) { row.evidence = {ProofType::kDischargeRecord}; }},
      {"", [](Standard& row) { row.funds.pop_back(); }},
      {"funds", [](Standard& row) { row.funds.clear(); }},
      {"", [](Standard& row) { row.approvals = {{0, Approver::kCommittee}}; }},
      {"approvals", [](Standard& row) { row.approvals[0].up_to_fen = 100001; }},
      {"approvals", [](Standard& row) { row.approvals.clear(); }},
      {"", [](Standard& row) { row.publicity_days = 6; }},
      {"publicity_days", [](Standard& row) { row.publicity_days = 4; }},
      {"", [](Standard& row) { row.share_numerator = 1; }},
      {"share_numerator", [](Standard& row) { row.share_numerator = 3; }},
      {"share_numerator", [](Standard& row) { row.share_numerator = row.share_denominator = 0; }},
  };
  for (const auto& row : rows) {
    Standard changed = Whole();
    row.change(changed);
    const auto laxer = LaxerThan(changed, Whole());
    ASSERT_EQ(laxer.size(), *row.field == '\0' ? 0u : 1u) << &row - rows;
    if (!laxer.empty()) {
      EXPECT_STREQ(laxer[0].field, row.field);
    }
  }
  // Without an amount above, any amount is stricter.
  Standard without = Whole();
  without.cap_fen = 0;
  EXPECT_TRUE(LaxerThan(Whole(), without).empty());
}

std::vector<std::string> PathsOf(const std::vector<Refusal>& refusals) {
  std::vector<std::string> paths;
  for (const Refusal& refusal : refusals) {
    paths.push_back(absl::StrCat(refusal.facts.at("path"), " ",
                                 refusal.reason == Reason::kPolicyLaxer
                                     ? refusal.facts.at("owner")
                                     : ""));
  }
  return paths;
}

TEST(LaxerStandards, EveryCaseIsComparedWithWhatHoldsForItAbove) {
  using Paths = std::vector<std::string>;
  const std::vector<Standard> above = RowsOf({
      {20, 3, "2018-01-01", Kind::kHospital, Sub::kNoSurgery, 100000, "2018-01-01"},
      {20, 3, "2018-01-01", Kind::kHospital, Sub::kSurgery, 200000, "2018-01-01"},
      {20, 5, "2025-01-01", Kind::kMarriage, Sub::kUnspecified, 50000, "2025-01-01"},
      {40, 9, "2017-01-01", Kind::kMarriage, Sub::kUnspecified, 0, "2017-01-01"},
  });
  const auto laxer = [&](const std::vector<RowText>& rows) {
    return PathsOf(LaxerStandards(RowsOf(rows), above));
  };
  const auto row = [](Kind kind, Sub sub, int64_t cap) {
    return RowText{0, 1, "2020-01-01", kind, sub, cap, "2020-01-01"};
  };
  EXPECT_EQ(laxer({row(Kind::kHospital, Sub::kSurgery, 200000)}), Paths{});
  // One row for all is as strict as the strictest above.
  EXPECT_EQ(laxer({row(Kind::kHospital, Sub::kUnspecified, 100001)}),
            (Paths{"standards[0].cap_fen P20-3"}));
  EXPECT_EQ(laxer({row(Kind::kHospital, Sub::kUnspecified, 100000)}), Paths{});
  // A row of its own for what is not given above is laxer.
  EXPECT_EQ(laxer({row(Kind::kHospital, Sub::kMajorIllness, 1)}),
            (Paths{"standards[0].kind P20-3"}));
  EXPECT_EQ(laxer({row(Kind::kHospital, Sub::kUnspecified, 150000),
                   row(Kind::kHospital, Sub::kNoSurgery, 100000)}),
            Paths{})
      << "the row of the sub kind stands before the one for all";
  EXPECT_EQ(laxer({row(Kind::kHospital, Sub::kNoSurgery, 100000),
                   row(Kind::kHospital, Sub::kSurgery, 200001)}),
            (Paths{"standards[1].cap_fen P20-3"}));
  EXPECT_EQ(laxer({row(Kind::kMarriage, Sub::kUnspecified, 50000)}), Paths{});
  // On the day on which it would come into force, and whenever something above changes.
  EXPECT_EQ(laxer({row(Kind::kMarriage, Sub::kUnspecified, 50001)}),
            (Paths{"standards[0].cap_fen P20-5"}));
  // Of what nobody above speaks, nothing is compared.
  EXPECT_EQ(laxer({row(Kind::kFilm, Sub::kUnspecified, 50001)}), Paths{});
  RowText family = row(Kind::kMarriage, Sub::kUnspecified, 1);
  family.beneficiary = BeneficiaryClass::kFamily;
  EXPECT_EQ(laxer({family}), (Paths{"standards[0].kind P20-5"}))
      << "nor given to others than above";
}

TEST(LaxerStandards, ManyBandsAreHeldToAllThatTheyMeet) {
  const auto rows = [](int place, int most) {
    std::vector<Standard> made;
    for (int band = 0; band < most; ++band) {
      made.push_back(RowOf({place, 1, "2018-01-01", Kind::kHospital, Sub::kUnspecified,
                            1000 + band, "2018-01-01", "", band + 1, band + 1}));
      made.back().cost_from_fen = 100 * band;
      made.back().cost_to_fen = 100 * band + 99;
      made.back().position = band + 1;
    }
    return made;
  };
  for (const int most : {5, 60}) {
    std::vector<Standard> own = rows(0, most);
    EXPECT_TRUE(LaxerStandards(own, rows(20, most)).empty());
    own[3].cap_fen = 1004;
    EXPECT_EQ(PathsOf(LaxerStandards(own, rows(20, most))),
              (std::vector<std::string>{"standards[3].cap_fen P20-1"}));
  }
}

TEST(OverlappingStandards, AreNamedWithBothLines) {
  const auto count = [](const RowText& left, const RowText& right) {
    std::vector<Standard> rows = RowsOf({left, right});
    rows[0].line = 7;
    rows[1].line = 19;
    const std::vector<Refusal> refusals = OverlappingStandards(rows);
    for (const Refusal& refusal : refusals) {
      EXPECT_EQ(refusal.facts.at("line"), "19");
      EXPECT_EQ(refusal.facts.at("row"), "7");
      EXPECT_EQ(refusal.facts.at("path"), "standards[1]");
      EXPECT_EQ(refusal.facts.at("other"), "standards[0]");
    }
    return refusals.size();
  };
  const auto row = [](Sub sub, const char* from, const char* to = "", int age_from = 0,
                      int age_to = 0) {
    return RowText{0, 1, "2018-01-01", Kind::kHospital, sub, 1, from, to, age_from, age_to};
  };
  EXPECT_EQ(count(row(Sub::kSurgery, "2018-01-01"), row(Sub::kSurgery, "2018-01-01")), 1u);
  EXPECT_EQ(count(row(Sub::kSurgery, "2018-01-01"), row(Sub::kUnspecified, "2018-01-01")), 0u);
  EXPECT_EQ(count(row(Sub::kSurgery, "2018-01-01"), row(Sub::kNoSurgery, "2018-01-01")), 0u);
  EXPECT_EQ(count(row(Sub::kSurgery, "2018-01-01", "2018-12-31"),
                  row(Sub::kSurgery, "2018-12-31")),
            1u)
      << "one day is enough";
  EXPECT_EQ(count(row(Sub::kSurgery, "2018-01-01", "2018-12-31"),
                  row(Sub::kSurgery, "2019-01-01")),
            0u);
  EXPECT_EQ(count(row(Sub::kSurgery, "2018-01-01", "", 35, 45),
                  row(Sub::kSurgery, "2018-01-01", "", 45, 0)),
            1u)
      << "45 belongs to both";
  EXPECT_EQ(count(row(Sub::kSurgery, "2018-01-01", "", 35, 44),
                  row(Sub::kSurgery, "2018-01-01", "", 45, 0)),
            0u);
}

// The paths at which a row that was right before is wrong.
std::vector<std::string> Wrong(void (*change)(Standard&)) {
  Standard row = Whole();
  change(row);
  std::vector<std::string> paths;
  CheckStandards({&row, 1}, absl::CivilDay(2018, 1, 1),
                 [&](const std::string& path, const std::string&, const std::string&) {
                   paths.push_back(path.substr(std::string("standards[0].").size()));
                 });
  return paths;
}

TEST(CheckStandards, EveryFieldHasItsBounds) {
  using Paths = std::vector<std::string>;
  EXPECT_EQ(Wrong([](Standard&) {}), Paths{});
  const struct {
    const char* path;
    void (*change)(Standard&);
  } rows[] = {
      {"sub_kind", [](Standard& row) { row.sub_kind = Sub::kMember; }},
      {"includes[0]", [](Standard& row) { row.includes = {Sub::kSurgery}; }},
      {"beneficiary", [](Standard& row) { row.beneficiary = static_cast<BeneficiaryClass>(9); }},
      {"cap_fen", [](Standard& row) { row.cap_fen = -1; }},
      {"cap_fen", [](Standard& row) { row.cap_fen = kCapFenMax + 1; }},
      {"cap_scope", [](Standard& row) { row.cap_scope = CapScope::kUnspecified; }},
      {"count_max", [](Standard& row) { row.count_max = kCountMax + 1; }},
      {"count_per", [](Standard& row) { row.count_per = CountPer::kUnspecified; }},
      {"count_per", [](Standard& row) { row.count_max = 0; }},
      {"forms", [](Standard& row) { row.forms.clear(); }},
      {"forms[0]", [](Standard& row) { row.forms = {DeliveryForm::kShoppingCard}; }},
      {"forms[2]", [](Standard& row) { row.forms.push_back(DeliveryForm::kGoods); }},
      {"claim_limit_days", [](Standard& row) { row.claim_limit_days = -1; }},
      {"approvals[1].up_to_fen", [](Standard& row) { row.approvals[1].up_to_fen = 5; }},
      {"approvals[0].up_to_fen", [](Standard& row) { row.approvals[0].up_to_fen = 0; }},
      {"publicity_days", [](Standard& row) { row.publicity_days = kPublicityDaysMax + 1; }},
      {"age_to", [](Standard& row) { row.age_from = 45, row.age_to = 44; }},
      {"cost_to_fen", [](Standard& row) { row.cost_from_fen = 2, row.cost_to_fen = 1; }},
      {"share_numerator", [](Standard& row) { row.share_numerator = 4; }},
      {"valid_from", [](Standard& row) { row.valid_from = absl::CivilDay(2017, 12, 31); }},
      {"valid_to", [](Standard& row) { row.valid_to = absl::CivilDay(2017, 12, 31); }},
      {"basis.en", [](Standard& row) { row.basis.en.clear(); }},
      {"certainty", [](Standard& row) { row.certainty = Certainty::kUnspecified; }},
  };
  for (const auto& row : rows) EXPECT_EQ(Wrong(row.change), Paths{row.path}) << row.path;
  EXPECT_EQ(Wrong([](Standard& row) {
              row.cap_scope = CapScope::kSum;
              row.window = CapWindow::kUnspecified;
            }),
            Paths{"window"});
}

TEST(AggregateCaps, OfTheNewestPolicyOfEachPlaceHold) {
  const auto cap = [](int place, int policy, int percent, const char* from, const char* to = "") {
    AggregateCap made;
    made.place = place;
    made.policy = PolicyId{policy};
    made.policy_valid_from = made.valid_from = *ParseIsoDay(from);
    if (*to != '\0') made.valid_to = *ParseIsoDay(to);
    made.kinds = {Kind::kFestival, Kind::kBirthday};
    made.share_percent = percent;
    made.base = AggregateBase::kBudgetIncome;
    return made;
  };
  const std::vector<AggregateCap> caps = {cap(40, 1, 30, "2018-01-01"),
                                          cap(40, 2, 50, "2019-01-06"),
                                          cap(20, 3, 20, "2015-01-01", "2017-12-31")};
  const auto held = [&](Kind kind, const char* day) {
    return absl::StrJoin(InForce(caps, kind, *ParseIsoDay(day)), ",",
                         [](std::string* out, const AggregateCap& each) {
                           absl::StrAppend(out, each.share_percent);
                         });
  };
  EXPECT_EQ(held(Kind::kFestival, "2017-12-31"), "20");
  EXPECT_EQ(held(Kind::kFestival, "2018-01-01"), "30");
  EXPECT_EQ(held(Kind::kBirthday, "2019-01-05"), "30");
  EXPECT_EQ(held(Kind::kBirthday, "2019-01-06"), "50");
  EXPECT_EQ(held(Kind::kMarriage, "2019-01-06"), "");
}

}  // namespace
}  // namespace unioncare
