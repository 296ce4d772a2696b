// Tests of standards through the server: the profiles against a table written by hand, whose
// standard holds, what an import refuses, and what differs between two policies.
#include <map>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "service/api/profiles.h"
#include "service/domain/policies.h"
#include "service/domain/standards.h"
#include "tests/api/exemplars.h"
#include "tests/api/standard_cells.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::testing {
namespace {

struct Cell {
  std::string profile;
  v1::Date day;
  v1::BenefitKind kind = v1::BENEFIT_KIND_UNSPECIFIED;
  v1::BenefitSubKind sub_kind = v1::BENEFIT_SUB_KIND_UNSPECIFIED;
  v1::BeneficiaryClass beneficiary = v1::BENEFICIARY_CLASS_MEMBER;
  int age = -1;
  int number = 0;
  bool share = false;
  v1::Certainty certainty = v1::CERTAINTY_UNSPECIFIED;
};

v1::Date DateOf(const std::string& iso) {
  v1::Date date;
  date.set_year(std::stoi(iso.substr(0, 4)));
  date.set_month(std::stoi(iso.substr(5, 2)));
  date.set_day(std::stoi(iso.substr(8, 2)));
  return date;
}

std::vector<Cell> Cells() {
  std::vector<Cell> cells;
  for (absl::string_view line : absl::StrSplit(kCells, '\n', absl::SkipEmpty())) {
    const std::vector<std::string> words = absl::StrSplit(line, ' ');
    EXPECT_EQ(words.size(), 5u) << line;
    Cell cell{.profile = words[0], .day = DateOf(words[1])};
    const std::vector<std::string> parts = absl::StrSplit(words[2], '/');
    EXPECT_TRUE(v1::BenefitKind_Parse("BENEFIT_KIND_" + parts[0], &cell.kind)) << line;
    if (parts.size() > 1 && !parts[1].empty()) {
      EXPECT_TRUE(v1::BenefitSubKind_Parse("BENEFIT_SUB_KIND_" + parts[1], &cell.sub_kind)) << line;
    }
    if (parts.size() > 2) {
      EXPECT_TRUE(v1::BeneficiaryClass_Parse("BENEFICIARY_CLASS_" + parts[2], &cell.beneficiary));
    }
    if (parts.size() > 3) cell.age = std::stoi(parts[3]);
    cell.share = absl::EndsWith(words[3], "%");
    cell.number = std::stoi(words[3]);
    EXPECT_TRUE(v1::Certainty_Parse("CERTAINTY_" + words[4], &cell.certainty)) << line;
    cells.push_back(cell);
  }
  return cells;
}

// A policy of a school with one standard of the hospital kind, on line 6.
std::string School(const std::string& values, const std::string& code = "SCHOOL-2026",
                   const std::string& jurisdiction = "本校") {
  return absl::StrCat("display_name { zh: '本校慰问标准' en: 'Standards of our school' }\ncode: '",
                      code, "'\njurisdiction: '", jurisdiction,
                      "'\nbasis { zh: '教代会通过' en: 'adopted by the congress' }\n",
                      "valid_from { year: 2026 month: 1 day: 1 }\n", values);
}

std::string Row(const std::string& values) {
  return absl::StrCat("standards { ", values, " cap_scope: CAP_SCOPE_SINGLE_GRANT ",
                      "basis { zh: '本校' en: 'our school' } certainty: CERTAINTY_A }\n");
}

constexpr char kSurgery[] =
    "kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_SURGERY forms: DELIVERY_FORM_TRANSFER "
    "includes: BENEFIT_SUB_KIND_NO_SURGERY count_max: 1 count_per: COUNT_PER_DISEASE "
    "window: CAP_WINDOW_CALENDAR_YEAR ";

class StandardOperations : public ::testing::Test {
 protected:
  StandardOperations() : world_(MakeWorld(server_)) {}

  template <class Response>
  std::string Call(const std::string& token, const char* method, const Message& request,
                   Response& response) {
    const grpc::Status status = server_.Call(token, method, request, &response);
    if (status.ok()) return "";
    said_ = LocalizedOf(status);
    return ErrorInfoOf(status).reason();
  }

  std::string Import(const std::string& token, const std::string& parent, const std::string& text,
                     bool validate_only = false) {
    v1::ImportPolicyRequest request;
    request.set_parent(parent);
    (absl::StartsWith(text, "CN-") ? *request.mutable_profile() : *request.mutable_text()) = text;
    request.set_validate_only(validate_only);
    return Call(token, "PolicyService/ImportPolicy", request, imported_);
  }
  std::string ImportAs(const char* who, const std::string& parent, const std::string& text,
                       bool validate_only = false) {
    return Import(world_.token(who), parent, text, validate_only);
  }

  // "100000 CN-JS-2018", with what else binds; or the reason why there is none.
  std::string Explain(const std::string& parent, const std::string& facts,
                      const std::string& day = "2026-11-20", const char* who = "chair") {
    auto request = Text<v1::ExplainStandardRequest>(facts);
    request.set_parent(parent);
    *request.mutable_event_on() = DateOf(day);
    const std::string reason =
        Call(world_.token(who), "StandardService/ExplainStandard", request, found_);
    if (!reason.empty()) return reason;
    std::string text = absl::StrCat(found_.cap_fen(), " ", found_.standard().policy_code());
    for (const v1::Standard& bound : found_.bounds()) {
      absl::StrAppend(&text, " <", bound.policy_code());
    }
    return text;
  }

  TestServer server_;
  const World world_;
  v1::Policy imported_;
  v1::StandardExplanation found_;
  std::string said_;
};

TEST_F(StandardOperations, EveryProfileSaysWhatTheTableSays) {
  const std::vector<Cell> cells = Cells();
  std::map<std::string, std::string> unions, tokens;
  std::map<std::string, int> numbers;
  for (const Cell& cell : cells) {
    SCOPED_TRACE(absl::StrCat(cell.profile, " ", v1::BenefitKind_Name(cell.kind), " ",
                              cell.number));
    ++numbers[cell.profile];
    if (unions.count(cell.profile) == 0) {
      v1::CreateUnionRequest create;
      create.mutable_union_()->set_display_name("工会 " + cell.profile);
      create.set_chair_display_name("主席");
      v1::CreateUnionResponse made;
      ASSERT_EQ(Call(world_.token("admin"), "UnionService/CreateUnion", create, made), "");
      unions[cell.profile] = made.union_().name();
      tokens[cell.profile] = made.chair_token();
      // Nobody has a profile who did not take it.
      v1::ListStandardsRequest list;
      list.set_parent(made.union_().name());
      v1::ListStandardsResponse none;
      ASSERT_EQ(Call(made.chair_token(), "StandardService/ListStandards", list, none), "");
      EXPECT_EQ(none.standards_size(), 0);
      ASSERT_EQ(Import(made.chair_token(), made.union_().name(), cell.profile), "") << said_;
    }
    v1::ExplainStandardRequest request;
    request.set_parent(unions[cell.profile]);
    request.set_kind(cell.kind);
    request.set_sub_kind(cell.sub_kind);
    request.set_beneficiary(cell.beneficiary);
    if (cell.age >= 0) request.set_age(cell.age);
    *request.mutable_event_on() = cell.day;
    v1::StandardExplanation found;
    const std::string reason =
        Call(tokens[cell.profile], "StandardService/ExplainStandard", request, found);
    if (!cell.share) {
      ASSERT_EQ(reason, "");
      EXPECT_EQ(found.cap_fen(), cell.number * 100);
      EXPECT_EQ(found.standard().policy_code(), cell.profile);
      EXPECT_EQ(found.standard().certainty(), cell.certainty);
      EXPECT_TRUE(absl::StrContains(found.summary().zh(), cell.profile));
      continue;
    }
    // Without an amount for each member, the share is read from the text.
    bool told = false;
    const auto parsed = Text<v1::PolicySet>(api::ProfileText(cell.profile));
    for (const v1::AggregateCap& cap : parsed.aggregates()) {
      told = told || (cap.share_percent() == cell.number && cap.certainty() == cell.certainty);
    }
    EXPECT_TRUE(told);
    if (reason.empty()) {
      EXPECT_GT(found.aggregates_size(), 0);
    }
  }
  // And it says nothing else: as many numbers as the table has.
  v1::ListPolicyProfilesRequest list;
  v1::ListPolicyProfilesResponse profiles;
  ASSERT_EQ(Call(world_.token("member"), "StandardService/ListPolicyProfiles", list, profiles), "");
  size_t checked = 0;
  for (const v1::PolicyProfile& profile : profiles.profiles()) {
    const auto set = Text<v1::PolicySet>(api::ProfileText(profile.code()));
    int count = set.aggregates_size();
    for (const v1::Standard& row : set.standards()) count += row.cap_fen() > 0 ? 1 : 0;
    EXPECT_EQ(count, numbers[profile.code()]) << profile.code();
    EXPECT_EQ(profile.standard_count(), set.standards_size());
    // What is no number of money stands in the table of care_rules_test.cc, and nowhere else.
    EXPECT_EQ(profile.care_rule_count(),
              set.exam_bands_size() + set.contact_tiers_size() + set.retentions_size());
    EXPECT_EQ(set.occasions_size() + set.sets_size(), 0) << profile.code();
    EXPECT_EQ(profile.code(), set.code());
    checked += count;
  }
  EXPECT_EQ(checked, cells.size());
  EXPECT_EQ(profiles.profiles_size(), 30);
}

TEST_F(StandardOperations, EveryProfileStandsUnderTheNationalFrame) {
  ASSERT_EQ(ImportAs("admin", "", "CN-BASE"), "") << said_;
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_MARRIAGE"), "STANDARD_WITHOUT_CAP");
  v1::ListPolicyProfilesResponse profiles;
  ASSERT_EQ(Call(world_.token("member"), "StandardService/ListPolicyProfiles",
                 v1::ListPolicyProfilesRequest(), profiles),
            "");
  for (const v1::PolicyProfile& profile : profiles.profiles()) {
    EXPECT_EQ(ImportAs("chair", kUnion, profile.code(), true), "") << profile.code() << said_;
  }
  for (const v1::PolicyProfile& profile : profiles.profiles()) {
    if (profile.code() == "CN-BASE") continue;
    // Of a place inside a province the installation cannot say who is there.
    const bool inside = absl::StrContains(profile.jurisdiction(), "/");
    EXPECT_EQ(ImportAs("admin", "", profile.code()), inside ? "POLICY_VALUE_INVALID" : "")
        << profile.code() << said_;
  }
  // What the installation holds of other provinces is not for a union that is in none of them.
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_MARRIAGE"), "STANDARD_WITHOUT_CAP");
  EXPECT_EQ(ImportAs("chair", kUnion, School(Row(std::string(kSurgery) + "cap_fen: 50000"), "OWN",
                                             "CN-SC/本校")),
            "");
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_MARRIAGE"), "50000 CN-SC-2018");
  EXPECT_EQ(found_.province(), "CN-SC");
  EXPECT_EQ(found_.standard().policy(), "policies/19");
  EXPECT_EQ(Explain(kNeighbour, "kind: BENEFIT_KIND_MARRIAGE", "2026-11-20", "neighbour"),
            "STANDARD_WITHOUT_CAP");
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(StandardOperations, ASchoolMayOnlyBeStricterThanItsProvince) {
  ASSERT_EQ(ImportAs("superior", "unions/1", "CN-JS-2018"), "");
  const std::string surgery = "kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_SURGERY";
  EXPECT_EQ(Explain(kUnion, surgery), "200000 CN-JS-2018");
  EXPECT_EQ(found_.standard().policy(), "unions/1/policies/1");
  EXPECT_EQ(found_.province(), "CN-JS");
  const auto own = [&](const std::string& values) {
    return ImportAs("chair", kUnion, School(Row(std::string(kSurgery) + values)), true);
  };
  EXPECT_EQ(own("cap_fen: 200000"), "");
  EXPECT_EQ(own("cap_fen: 200001"), "POLICY_LAXER");
  EXPECT_TRUE(absl::StrContains(said_, "standards[0] cap (fen)")) << said_;
  EXPECT_TRUE(absl::StrContains(said_, "CN-JS-2018")) << said_;
  EXPECT_EQ(own("cap_fen: 1 forms: DELIVERY_FORM_CASH"), "POLICY_LAXER");
  EXPECT_TRUE(absl::StrContains(said_, "standards[0] forms")) << said_;
  EXPECT_EQ(own(""), "POLICY_LAXER") << "no amount is laxer than one";
  EXPECT_EQ(own("cap_fen: 1 beneficiary: BENEFICIARY_CLASS_FAMILY"), "POLICY_LAXER");
  // It cannot be in another province than its superior.
  EXPECT_EQ(ImportAs("chair", kUnion, "CN-SD-2019"), "POLICY_VALUE_INVALID");
  EXPECT_TRUE(absl::StrContains(said_, "CN-JS")) << said_;
  ASSERT_EQ(ImportAs("chair", kUnion, School(Row(std::string(kSurgery) + "cap_fen: 150000"))), "");
  EXPECT_EQ(Explain(kUnion, surgery, "2025-12-31"), "200000 CN-JS-2018");
  EXPECT_EQ(Explain(kUnion, surgery, "2026-01-01"), "150000 SCHOOL-2026");
  EXPECT_EQ(Explain(kNeighbour, surgery, "2026-01-01", "neighbour"), "200000 CN-JS-2018");
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY"),
            "100000 CN-JS-2018");
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_HOSPITAL"), "STANDARD_FACT_WANTED");
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_OUTING"), "STANDARD_MISSING");
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_FILM", "2017-12-31"), "STANDARD_MISSING");
  EXPECT_TRUE(absl::StrContains(said_, "2018-01-01…")) << said_;
  // What became stricter above binds, whatever the school said before.
  ASSERT_EQ(ImportAs("superior", "unions/1",
                     School(Row(std::string(kSurgery) + "cap_fen: 90000"), "CITY-2026")),
            "");
  EXPECT_EQ(Explain(kUnion, surgery), "90000 SCHOOL-2026 <CITY-2026");
}

TEST_F(StandardOperations, WhatIsWrongInATextIsNamedWithItsPlace) {
  const struct {
    std::string text;
    const char* reason;
    std::vector<const char*> said;
  } rows[] = {
      {School(Row("kind: BENEFIT_KIND_FILM forms: DELIVERY_FORM_TICKET cap_fen: 1") +
              "# the same again\n" +
              Row("kind: BENEFIT_KIND_FILM forms: DELIVERY_FORM_TICKET cap_fen: 2")),
       "POLICY_OVERLAP",
       {"standards[1] on line 8", "standards[0] on line 6", "film tickets"}},
      {School(Row("kind: BENEFIT_KIND_FILM")), "POLICY_VALUE_INVALID", {"standards[0].forms"}},
      {School(Row("kind: BENEFIT_KIND_FILM forms: DELIVERY_FORM_SHOPPING_CARD")),
       "POLICY_VALUE_INVALID",
       {"standards[0].forms[0]", "SHOPPING_CARD"}},
      {School(Row("kind: BENEFIT_KIND_FILM forms: DELIVERY_FORM_TICKET cap_fen: -1")),
       "POLICY_VALUE_INVALID",
       {"standards[0].cap_fen is \"-1\""}},
      {School(Row("kind: BENEFIT_KIND_FILM forms: DELIVERY_FORM_TICKET "
                  "valid_to { year: 2026 month: 2 day: 30 }")),
       "POLICY_VALUE_INVALID",
       {"standards[0].valid_to is \"2026-02-30\""}},
      {School(Row("kind: BENEFIT_KIND_FILM forms: DELIVERY_FORM_TICKET cap_fen: 1.5")),
       "POLICY_SYNTAX",
       {"line 6"}},
      {School("aggregates { kinds: BENEFIT_KIND_FESTIVAL share_percent: 101 base: "
              "AGGREGATE_BASE_BUDGET_INCOME certainty: CERTAINTY_A "
              "basis { zh: '甲' en: 'a' } }"),
       "POLICY_VALUE_INVALID",
       {"aggregates[0].share_percent", "1…100"}},
      {School(Row("kind: BENEFIT_KIND_FILM forms: DELIVERY_FORM_TICKET cap_fen: 1"), "S", "CN-XY"),
       "POLICY_VALUE_INVALID",
       {"jurisdiction is \"CN-XY\""}},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(ImportAs("chair", kUnion, row.text), row.reason) << row.text;
    for (const char* said : row.said) {
      EXPECT_TRUE(absl::StrContains(said_, said)) << said_ << " lacks " << said;
    }
  }
  EXPECT_EQ(ImportAs("chair", kUnion, "CN-NOWHERE-2018"), "NOT_FOUND");
  v1::ImportPolicyRequest both;
  both.set_parent(kUnion);
  both.set_profile("CN-JS-2018");
  both.set_text("code: 'A'");
  EXPECT_EQ(Call(world_.token("chair"), "PolicyService/ImportPolicy", both, imported_),
            "FIELD_REQUIRED");
}

TEST_F(StandardOperations, ARetireesBirthdayDependsOnAgeAndAnotherFund) {
  ASSERT_EQ(ImportAs("chair", kUnion, "CN-JS-TZ-RETIREE-2018"), "");
  const std::string retiree = "kind: BENEFIT_KIND_BIRTHDAY beneficiary: BENEFICIARY_CLASS_RETIREE";
  EXPECT_EQ(Explain(kUnion, retiree), "STANDARD_FACT_WANTED");
  EXPECT_EQ(Explain(kUnion, retiree + " age: 79"), "STANDARD_MISSING");
  EXPECT_EQ(Explain(kUnion, retiree + " age: 80"), "100000 CN-JS-TZ-RETIREE-2018");
  EXPECT_EQ(found_.standard().funds_size(), 2);
  EXPECT_EQ(Explain(kUnion, retiree + " age: 101"), "500000 CN-JS-TZ-RETIREE-2018");
  EXPECT_EQ(Explain(kUnion, retiree + " age: -1"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Explain(kUnion, "kind: BENEFIT_KIND_BIRTHDAY"), "STANDARD_MISSING");
}

TEST_F(StandardOperations, AllInForceIsListedPageByPage) {
  ASSERT_EQ(ImportAs("superior", "unions/1", "CN-JS-2018"), "");
  ASSERT_EQ(ImportAs("chair", kUnion, School(Row(std::string(kSurgery) + "cap_fen: 150000"))), "");
  for (const int size : {0, 1, 4}) {
    v1::ListStandardsRequest request;
    request.set_parent(kUnion);
    request.set_page_size(size);
    std::vector<int64_t> caps;
    do {
      v1::ListStandardsResponse page;
      ASSERT_EQ(Call(world_.token("member"), "StandardService/ListStandards", request, page), "");
      for (const v1::Standard& row : page.standards()) caps.push_back(row.cap_fen());
      request.set_page_token(page.next_page_token());
    } while (!request.page_token().empty());
    EXPECT_EQ(caps, (std::vector<int64_t>{180000, 40000, 100000, 100000, 100000, 150000, 300000,
                                          200000, 100000, 30000, 30000}));
  }
}

TEST_F(StandardOperations, ADifferenceNamesEveryValueByItsPath) {
  ASSERT_EQ(ImportAs("chair", kUnion, "CN-SD-2018"), "");
  ASSERT_EQ(ImportAs("chair", kUnion, "CN-SD-2019"), "");
  const auto difference = [&](const std::string& sides) {
    auto request = Text<v1::ComputePolicyDifferenceRequest>(sides);
    request.set_parent(kUnion);
    v1::PolicyDifference found;
    EXPECT_EQ(Call(world_.token("member"), "StandardService/ComputePolicyDifference", request,
                   found),
              "");
    std::vector<std::string> lines;
    for (const v1::PolicyChange& change : found.changes()) {
      // What the sources say is compared, too, but is long.
      if (absl::StrContains(change.path(), "basis") || absl::StartsWith(change.path(), "display")) {
        continue;
      }
      lines.push_back(absl::StrCat(change.path(), ": ", change.before(), " → ", change.after()));
    }
    return lines;
  };
  using Lines = std::vector<std::string>;
  const Lines expected = {"code: \"CN-SD-2018\" → \"CN-SD-2019\"",
                          "valid_from: 2018-07-10 → 2019-06-24",
                          "standards[FESTIVAL].cap_fen: 160000 → 200000"};
  EXPECT_EQ(difference("from { profile: 'CN-SD-2018' } to { profile: 'CN-SD-2019' }"), expected);
  EXPECT_EQ(difference("from { policy: 'unions/2/policies/1' } to { profile: 'CN-SD-2019' }"),
            expected);
  EXPECT_EQ(difference("from { profile: 'CN-SD-2019' } to { profile: 'CN-SD-2019' }"), Lines{});
  const Lines days = difference(
      "from { in_force_on { year: 2019 month: 6 day: 23 } } "
      "to { in_force_on { year: 2019 month: 6 day: 24 } }");
  EXPECT_EQ(days.size(), 21u) << "the code and the first day of ten rows, and one amount";
  const Lines rows = difference("from { profile: 'CN-SD-2018' } to { profile: 'CN-FJ-2018' }");
  bool removed = false, added = false;
  for (const std::string& line : rows) {
    removed = removed || absl::StartsWith(line, "standards[CLOTHING]: kind: BENEFIT_KIND_CLOTHING");
    added = added || absl::StartsWith(line, "standards[HOSPITAL/SURGERY]:  → kind");
  }
  EXPECT_TRUE(removed && added);
  v1::PolicyDifference none;
  EXPECT_EQ(Call(world_.token("member"), "StandardService/ComputePolicyDifference",
                 Text<v1::ComputePolicyDifferenceRequest>(
                     "parent: 'unions/2' from { profile: 'CN-SD-2018' } to { profile: 'NONE' }"),
                 none),
            "NOT_FOUND");
  EXPECT_EQ(Call(world_.token("member"), "StandardService/ComputePolicyDifference",
                 Text<v1::ComputePolicyDifferenceRequest>(
                     "parent: 'unions/2' from { profile: 'CN-SD-2018' policy: 'policies/1' } "
                     "to { profile: 'CN-SD-2018' }"),
                 none),
            "FIELD_REQUIRED");
}

}  // namespace
}  // namespace unioncare::testing
