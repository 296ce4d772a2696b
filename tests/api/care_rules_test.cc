// Tests of rules of care through the server: the profiles against a table written by hand, what is
// in force for whom, and what an import refuses.
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/api/profiles.h"
#include "service/domain/policies.h"
#include "tests/api/care_rows.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::testing {
namespace {

// "FEMALE" of SEX_FEMALE.
template <class Value>
std::string Short(const google::protobuf::EnumDescriptor* type, Value value) {
  const std::string& zero = type->value(0)->name();
  return type->FindValueByNumber(static_cast<int>(value))
      ->name()
      .substr(zero.size() - std::string("UNSPECIFIED").size());
}

std::string RowText(const v1::ExamBand& band) {
  const std::string whom =
      band.beneficiary() == 0 ? "MEMBER"
                              : Short(v1::BeneficiaryClass_descriptor(), band.beneficiary());
  return absl::StrCat(
      "exam ", whom, " ", band.sex() == 0 ? "BOTH" : Short(v1::Sex_descriptor(), band.sex()), "/",
      band.age_from(), "-", band.age_to(), "/", band.month_from(), "-", band.month_to(), " ",
      band.cycle_months(), " ", absl::StrJoin(band.items(), "+", [](std::string* out, int item) {
        absl::StrAppend(out, Short(v1::ExamItem_descriptor(), item));
      }));
}

std::string RowText(const v1::ContactTier& tier) {
  const std::string days = absl::StrJoin(
      tier.visit_on(), tier.visit_on_any() ? "|" : "+", [](std::string* out, int day) {
        absl::StrAppend(out, Short(v1::VisitDay_descriptor(), day));
      });
  return absl::StrCat("tier ", Short(v1::RetireeTier_descriptor(), tier.tier()), " ",
                      tier.contact_every_days(), "/", tier.visit_every_days(), "/",
                      tier.discharge_contact_days(), " ", days.empty() ? "-" : days, " ",
                      tier.any_size());
}

std::string RowText(const v1::RetentionRule& rule) {
  return absl::StrCat(
      "keep ", Short(v1::RecordKind_descriptor(), rule.record()), "/",
      rule.data_class() == 0 ? "-" : Short(v1::DataClass_descriptor(), rule.data_class()), " ",
      rule.keep_months(), " ", Short(v1::RetentionFrom_descriptor(), rule.from()));
}

template <class Rows>
void AddRows(const std::string& profile, const Rows& rows, std::vector<std::string>& texts) {
  for (const auto& row : rows) {
    texts.push_back(absl::StrCat(profile, " ", RowText(row), " ",
                                 Short(v1::Certainty_descriptor(), row.certainty())));
    EXPECT_FALSE(row.basis().zh().empty() || row.basis().en().empty()) << texts.back();
  }
}

// A policy of a school, whose rules begin on line 6.
std::string School(const std::string& rules, const std::string& code = "SCHOOL-2026") {
  return absl::StrCat("display_name { zh: '本校' en: 'our school' }\ncode: '", code,
                      "'\njurisdiction: '本校'\nbasis { zh: '教代会通过' en: 'adopted' }\n",
                      "valid_from { year: 2026 month: 1 day: 1 }\n", rules);
}

constexpr char kSaid[] = " basis { zh: '本校' en: 'our school' } certainty: CERTAINTY_A }\n";

std::string Band(const std::string& values) {
  return absl::StrCat("exam_bands { items: EXAM_ITEM_BASE ", values, kSaid);
}

class CareRuleOperations : public ::testing::Test {
 protected:
  CareRuleOperations() : world_(MakeWorld(server_)) {}

  template <class Response>
  std::string Call(const char* who, const char* method, const Message& request,
                   Response& response) {
    const grpc::Status status = server_.Call(world_.token(who), method, request, &response);
    if (status.ok()) return "";
    said_ = LocalizedOf(status);
    return ErrorInfoOf(status).reason();
  }

  std::string Import(const char* who, const std::string& parent, const std::string& text,
                     bool validate_only = false) {
    v1::ImportPolicyRequest request;
    request.set_parent(parent);
    (absl::StartsWith(text, "CN-") ? *request.mutable_profile() : *request.mutable_text()) = text;
    request.set_validate_only(validate_only);
    return Call(who, "PolicyService/ImportPolicy", request, imported_);
  }

  // "BASE:24 BREAST:12", or the reason why it cannot be said.
  std::string Exam(const std::string& facts, const std::string& parent = kUnion,
                   const char* who = "chair") {
    auto request = Text<v1::ExplainExamRequest>(facts);
    request.set_parent(parent);
    const std::string reason = Call(who, "CareRuleService/ExplainExam", request, exam_);
    if (!reason.empty()) return reason;
    return absl::StrJoin(exam_.offers(), " ", [](std::string* out, const v1::ExamOffer& offer) {
      absl::StrAppend(out, Short(v1::ExamItem_descriptor(), offer.item()), ":",
                      offer.cycle_months());
    });
  }

  std::string Tier(const std::string& facts) {
    auto request = Text<v1::ExplainContactTierRequest>(facts);
    request.set_parent(kUnion);
    const std::string reason = Call("chair", "CareRuleService/ExplainContactTier", request, tier_);
    if (!reason.empty()) return reason;
    if (!tier_.has_tier()) return "-";
    return absl::StrCat(Short(v1::RetireeTier_descriptor(), tier_.tier().tier()), " ",
                        tier_.contact_every_days(), "/", tier_.visit_every_days());
  }

  std::string Kept(const std::string& facts) {
    auto request = Text<v1::ExplainRetentionRequest>(facts);
    request.set_parent(kUnion);
    const std::string reason =
        Call("chair", "CareRuleService/ExplainRetention", request, retention_);
    if (!reason.empty()) return reason;
    if (!retention_.has_rule()) return "-";
    return absl::StrCat(retention_.keep_months(), " ",
                        Short(v1::RetentionFrom_descriptor(), retention_.rule().from()));
  }

  TestServer server_;
  const World world_;
  v1::Policy imported_;
  v1::ExamExplanation exam_;
  v1::ContactTierExplanation tier_;
  v1::RetentionExplanation retention_;
  std::string said_;
};

TEST_F(CareRuleOperations, TheProfilesSayWhatTheTableSaysAndNothingElse) {
  std::vector<std::string> expected = absl::StrSplit(kCareRows, '\n', absl::SkipEmpty());
  v1::ListPolicyProfilesResponse profiles;
  ASSERT_EQ(Call("member", "StandardService/ListPolicyProfiles", v1::ListPolicyProfilesRequest(),
                 profiles),
            "");
  std::vector<std::string> found;
  for (const v1::PolicyProfile& profile : profiles.profiles()) {
    const auto set = Text<v1::PolicySet>(api::ProfileText(profile.code()));
    const size_t before = found.size();
    AddRows(profile.code(), set.exam_bands(), found);
    AddRows(profile.code(), set.contact_tiers(), found);
    AddRows(profile.code(), set.retentions(), found);
    EXPECT_EQ(profile.care_rule_count(), static_cast<int>(found.size() - before));
  }
  std::sort(expected.begin(), expected.end());
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, expected);
}

TEST_F(CareRuleOperations, NobodyHasARuleWhoDidNotImportOne) {
  EXPECT_EQ(Exam("sex: SEX_FEMALE age: 50"), "");
  EXPECT_TRUE(absl::StrContains(exam_.summary().en(), "none is offered"));
  EXPECT_EQ(Tier("age: 95 retire_kind: RETIRE_KIND_RETIREMENT"), "-");
  EXPECT_EQ(Kept("record: RECORD_KIND_VOUCHER"), "-");
  EXPECT_TRUE(absl::StrContains(retention_.summary().en(), "nothing is removed"));
}

TEST_F(CareRuleOperations, AnExamDependsOnSexAndAge) {
  ASSERT_EQ(Import("chair", kUnion, "CN-EXAM-AGES-2018"), "") << said_;
  const struct {
    const char* facts;
    const char* found;
  } rows[] = {
      {"sex: SEX_FEMALE age: 34", "BASE:36"}, {"sex: SEX_FEMALE age: 35", "BASE:24"},
      {"sex: SEX_FEMALE age: 44", "BASE:24"}, {"sex: SEX_FEMALE age: 45", "BASE:12"},
      {"sex: SEX_MALE age: 39", "BASE:36"},   {"sex: SEX_MALE age: 40", "BASE:24"},
      {"sex: SEX_MALE age: 49", "BASE:24"},   {"sex: SEX_MALE age: 50", "BASE:12"},
      {"sex: SEX_MALE", "STANDARD_FACT_WANTED"},
      {"age: 34", "STANDARD_FACT_WANTED"},
      {"sex: SEX_MALE age: -1", "NUMBER_OUT_OF_RANGE"},
      {"sex: SEX_MALE age: 151", "NUMBER_OUT_OF_RANGE"},
      {"sex: SEX_MALE age: 50 service_months: -1", "NUMBER_OUT_OF_RANGE"},
      {"sex: SEX_MALE age: 50 on { year: 2017 month: 12 day: 31 }", ""},
      {"beneficiary: BENEFICIARY_CLASS_RETIREE", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Exam(row.facts), row.found) << row.facts;
  EXPECT_EQ(Exam("sex: SEX_FEMALE age: 35"), "BASE:24");
  EXPECT_EQ(exam_.offers(0).band().policy_code(), "CN-EXAM-AGES-2018");
  EXPECT_EQ(exam_.offers(0).band().policy(), "unions/2/policies/1");
  EXPECT_EQ(exam_.offers(0).band().age_to(), 44);
  EXPECT_TRUE(absl::StrContains(
      exam_.summary().en(), "general exam every 2 years: active members, female, 35–44; "
                            "CN-EXAM-AGES-2018, valid from 2018-01-01; basis: "))
      << exam_.summary().en();
  EXPECT_TRUE(absl::StrContains(exam_.summary().zh(), "常规体检每 2 年一次：在职会员，女，35–44 周岁"))
      << exam_.summary().zh();
  EXPECT_EQ(Exam("sex: SEX_FEMALE age: 50", kNeighbour, "neighbour"), "");
}

TEST_F(CareRuleOperations, TheProvinceAddsItsItemsAndNobodyOffersThemLessOften) {
  ASSERT_EQ(Import("superior", "unions/1", "CN-FJ-WOMEN-2020"), "") << said_;
  EXPECT_EQ(Exam("sex: SEX_FEMALE age: 34"), "BASE:24 GYNAECOLOGY:24");
  EXPECT_EQ(exam_.province(), "CN-FJ");
  EXPECT_EQ(Exam("sex: SEX_FEMALE age: 35"), "BASE:24 GYNAECOLOGY:24 BREAST:24 CERVICAL:24");
  EXPECT_EQ(Exam("sex: SEX_MALE age: 35"), "");
  EXPECT_EQ(Import("chair", kUnion, School(Band("cycle_months: 36")), true), "POLICY_LAXER");
  EXPECT_TRUE(absl::StrContains(said_, "exam_bands[0] every (months) is 36")) << said_;
  EXPECT_TRUE(absl::StrContains(said_, "24 of CN-FJ-WOMEN-2020")) << said_;
  EXPECT_EQ(Import("chair", kUnion, School(Band("sex: SEX_MALE cycle_months: 36")), true), "");
  ASSERT_EQ(Import("chair", kUnion, School(Band("cycle_months: 12 age_from: 45"))), "") << said_;
  EXPECT_EQ(Exam("sex: SEX_FEMALE age: 44"), "BASE:24 GYNAECOLOGY:24 BREAST:24 CERVICAL:24");
  EXPECT_EQ(Exam("sex: SEX_FEMALE age: 45"), "BASE:12 GYNAECOLOGY:24 BREAST:24 CERVICAL:24");
  EXPECT_EQ(Exam("sex: SEX_MALE age: 45"), "BASE:12");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(CareRuleOperations, ATierDependsOnAgeLivingAndFlags) {
  ASSERT_EQ(Import("admin", "", "CN-CARE-2026"), "") << said_;
  const std::string retired = "retire_kind: RETIRE_KIND_RETIREMENT ";
  EXPECT_EQ(Tier(retired + "age: 69"), "R4 366/0");
  EXPECT_EQ(Tier(retired + "age: 70"), "R3 184/0");
  EXPECT_EQ(Tier(retired + "age: 80"), "R2 92/184");
  EXPECT_EQ(Tier(retired + "age: 80 lives_away: true"), "R2 92/0");
  EXPECT_EQ(Tier(retired + "age: 80 living: LIVING_MODE_ALONE"), "R1 31/92");
  EXPECT_EQ(Tier(retired + "age: 80 flags: CARE_FLAG_LIVING_ALONE"), "R1 31/92");
  EXPECT_EQ(Tier(retired + "age: 60 mobility: MOBILITY_DEPENDENT"), "R1 31/92");
  EXPECT_EQ(Tier(retired + "age: 60 hardship: true"), "R2 92/184");
  EXPECT_EQ(Tier("retire_kind: RETIRE_KIND_VETERAN"), "R0 31/0");
  EXPECT_EQ(Tier("age: 40 flags: CARE_FLAG_SERIOUS_ILLNESS"), "R2 92/184");
  EXPECT_EQ(Tier("age: 40"), "-");
  EXPECT_EQ(Tier(retired), "STANDARD_FACT_WANTED");
  EXPECT_EQ(Tier(retired + "age: 151"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Tier(retired + "age: 70 on { year: 2025 month: 12 day: 31 }"), "-");
  EXPECT_EQ(Tier(retired + "age: 90"), "R1 31/92");
  EXPECT_TRUE(tier_.tier().deputy_contact());
  EXPECT_EQ(tier_.discharge_contact_days(), 7);
  EXPECT_TRUE(absl::StartsWith(tier_.summary().zh(), "R1 重点：每 31 天联系一次；每 92 天走访一次"))
      << tier_.summary().zh();
  // A union may call more often, not less.
  const std::string tier =
      "contact_tiers { tier: RETIREE_TIER_R2 any { age_from: 70 } discharge_contact_days: 7 "
      "paired_contact: true deputy_contact: true emergency_contact: true ";
  const auto own = [&](const std::string& values) {
    return Import("chair", kUnion, School(tier + values + kSaid), true);
  };
  EXPECT_EQ(own("contact_every_days: 92"), "POLICY_LAXER");
  EXPECT_TRUE(absl::StrContains(said_, "contact_tiers[0] visit every (days)")) << said_;
  EXPECT_EQ(own("contact_every_days: 31 visit_every_days: 92 visit_on: VISIT_DAY_SPRING_FESTIVAL"),
            "POLICY_LAXER")
      << "a veteran of 70 is visited on more days";
  EXPECT_EQ(own("contact_every_days: 31 visit_every_days: 92 visit_on: VISIT_DAY_SPRING_FESTIVAL "
                "visit_on: VISIT_DAY_DOUBLE_NINTH visit_on: VISIT_DAY_PARTY_DAY "
                "visit_on: VISIT_DAY_NATIONAL_DAY visit_on: VISIT_DAY_BIRTHDAY"),
            "")
      << said_;
}

TEST_F(CareRuleOperations, RecordsAreKeptAsLongAsTheLawWantsAndNoLongerThanAbove) {
  ASSERT_EQ(Import("superior", "unions/1", "CN-CARE-2026"), "") << said_;
  EXPECT_EQ(Kept("record: RECORD_KIND_VOUCHER"), "360 YEAR_END");
  EXPECT_EQ(Kept("record: RECORD_KIND_CASE"), "120 CLOSED");
  EXPECT_EQ(Kept("record: RECORD_KIND_CASE data_class: DATA_CLASS_SENSITIVE"), "24 CLOSED");
  EXPECT_TRUE(absl::StrContains(retention_.summary().en(),
                                "visit cases (sensitive) are kept for 2 years, from closing"))
      << retention_.summary().en();
  EXPECT_EQ(Kept("record: RECORD_KIND_EVIDENCE"), "12 AUDIT_CLOSED");
  EXPECT_EQ(Kept(""), "FIELD_REQUIRED");
  const auto own = [&](const std::string& values) {
    return Import("chair", kUnion, School("retentions { " + values + kSaid), true);
  };
  EXPECT_EQ(own("record: RECORD_KIND_VOUCHER keep_months: 360 from: RETENTION_FROM_YEAR_END"), "");
  EXPECT_EQ(own("record: RECORD_KIND_VOUCHER keep_months: 359 from: RETENTION_FROM_YEAR_END"),
            "POLICY_VALUE_INVALID");
  EXPECT_TRUE(absl::StrContains(said_, "360…1200")) << said_;
  EXPECT_EQ(own("record: RECORD_KIND_VOUCHER keep_months: 361 from: RETENTION_FROM_YEAR_END"),
            "POLICY_LAXER");
  EXPECT_EQ(own("record: RECORD_KIND_HARDSHIP_FILE keep_months: 36 from: RETENTION_FROM_EXIT"), "");
  EXPECT_EQ(own("record: RECORD_KIND_HARDSHIP_FILE keep_months: 36 from: RETENTION_FROM_CLOSED"),
            "POLICY_LAXER");
}

TEST_F(CareRuleOperations, OverlappingBandsAreRefusedWithBothLines) {
  EXPECT_EQ(Import("chair", kUnion,
                   School(Band("sex: SEX_FEMALE age_to: 35 cycle_months: 36") +
                          "# 35 and 45 belong to two bands\n" +
                          Band("sex: SEX_FEMALE age_from: 35 age_to: 45 cycle_months: 24") +
                          Band("sex: SEX_FEMALE age_from: 45 cycle_months: 12"))),
            "POLICY_OVERLAP");
  EXPECT_TRUE(absl::StrContains(said_, "exam_bands[1] on line 8 and exam_bands[0] on line 6"))
      << said_;
  EXPECT_TRUE(absl::StrContains(said_, "(general exam)")) << said_;
  EXPECT_EQ(Import("chair", kUnion, School("exam_bands { items: EXAM_ITEM_DENTAL }\n")),
            "POLICY_SYNTAX");
  EXPECT_EQ(Import("chair", kUnion, School(Band("cycle_months: 0"))), "POLICY_VALUE_INVALID");
  EXPECT_TRUE(absl::StrContains(said_, "exam_bands[0].cycle_months")) << said_;
}

TEST_F(CareRuleOperations, AllInForceIsShownAndComparedByDay) {
  ASSERT_EQ(Import("chair", kUnion, "CN-EXAM-AGES-2018"), "") << said_;
  ASSERT_EQ(Import("chair", kUnion, School(Band("cycle_months: 12"))), "") << said_;
  v1::ExplainCareRulesRequest request;
  request.set_parent(kUnion);
  request.mutable_on()->set_year(2025);
  request.mutable_on()->set_month(12);
  request.mutable_on()->set_day(31);
  v1::CareRules rules;
  ASSERT_EQ(Call("member", "CareRuleService/ExplainCareRules", request, rules), "");
  EXPECT_EQ(rules.exam_bands_size(), 6);
  request.clear_on();
  ASSERT_EQ(Call("member", "CareRuleService/ExplainCareRules", request, rules), "");
  ASSERT_EQ(rules.exam_bands_size(), 1);
  EXPECT_EQ(rules.exam_bands(0).policy_code(), "SCHOOL-2026");
  auto compare = Text<v1::ComputePolicyDifferenceRequest>(
      "parent: 'unions/2' from { in_force_on { year: 2025 month: 12 day: 31 } } "
      "to { in_force_on { year: 2026 month: 1 day: 1 } }");
  v1::PolicyDifference found;
  ASSERT_EQ(Call("member", "StandardService/ComputePolicyDifference", compare, found), "");
  std::vector<std::string> paths;
  for (const v1::PolicyChange& change : found.changes()) paths.push_back(change.path());
  EXPECT_EQ(paths,
            (std::vector<std::string>{"exam_bands[BASE/FEMALE/0-34]",
                                      "exam_bands[BASE/FEMALE/35-44]",
                                      "exam_bands[BASE/FEMALE/45-0]", "exam_bands[BASE/MALE/0-39]",
                                      "exam_bands[BASE/MALE/40-49]", "exam_bands[BASE/MALE/50-0]",
                                      "exam_bands[BASE]"}));
}

// The policy that is in force on the event day says whether that day or the approval decides.
TEST_F(CareRuleOperations, APolicySaysWhichDayDecides) {
  const auto standard = [](int cap, int year, const char* decided_by) {
    return absl::StrCat("display_name { zh: '本校' en: 'our school' } code: 'AID-", year,
                        "' jurisdiction: '本校' basis { zh: '甲' en: 'a' } valid_from { year: ",
                        year, " month: 1 day: 1 } ", decided_by,
                        " standards { kind: BENEFIT_KIND_FILM cap_fen: ", cap,
                        " cap_scope: CAP_SCOPE_SINGLE_GRANT forms: DELIVERY_FORM_TICKET",
                        kSaid);
  };
  const auto cap = [&](const std::string& parent, const char* who, const std::string& approved) {
    auto request = Text<v1::ExplainStandardRequest>(
        "kind: BENEFIT_KIND_FILM event_on { year: 2025 month: 12 day: 30 } " + approved);
    request.set_parent(parent);
    v1::StandardExplanation found;
    EXPECT_EQ(Call(who, "StandardService/ExplainStandard", request, found), "") << said_;
    return absl::StrCat(found.cap_fen(), " ",
                        Short(v1::DecidingDate_descriptor(), found.decided_by()), " ",
                        found.decided_on().year());
  };
  const std::string approved = "approved_on { year: 2026 month: 1 day: 5 }";
  ASSERT_EQ(Import("chair", kUnion, standard(100, 2025, "")), "") << said_;
  EXPECT_EQ(imported_.decided_by(), v1::DECIDING_DATE_EVENT);
  ASSERT_EQ(Import("chair", kUnion, standard(200, 2026, "decided_by: DECIDING_DATE_APPROVAL")), "");
  EXPECT_EQ(imported_.decided_by(), v1::DECIDING_DATE_APPROVAL);
  EXPECT_EQ(cap(kUnion, "chair", approved), "100 EVENT 2025");
  ASSERT_EQ(Import("neighbour", kNeighbour,
                   standard(100, 2025, "decided_by: DECIDING_DATE_APPROVAL")),
            "");
  ASSERT_EQ(Import("neighbour", kNeighbour, standard(200, 2026, "")), "");
  EXPECT_EQ(cap(kNeighbour, "neighbour", approved), "200 APPROVAL 2026");
  EXPECT_EQ(cap(kNeighbour, "neighbour", ""), "100 APPROVAL 2025") << "not approved yet";
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

}  // namespace
}  // namespace unioncare::testing
