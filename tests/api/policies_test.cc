// Tests of policies through the server: the one that is shipped, imports, and whose rule holds.
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/domain/policies.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kShippedCode[] = "CN-DEFAULT-2026";

// A policy of a school that wants to be told within `hours`.
std::string School(int hours, const std::string& code = "SCHOOL-2026", const char* month = "1") {
  return absl::StrCat(
      "display_name { zh: '本校五必访办法' en: 'Rules of our school' }\ncode: '", code,
      "'\njurisdiction: '本校'\nbasis { zh: '教代会通过' en: 'adopted by the congress' }\n",
      "valid_from { year: 2026 month: ", month, " day: 1 }\noccasions {\n",
      "  occasion: OCCASION_MARRIAGE\n  report { unit: SPAN_UNIT_HOURS count: ", hours, " }\n",
      "  visit { unit: SPAN_UNIT_DAYS count: 10 }\n",
      "  close { unit: SPAN_UNIT_DAYS count: 60 }\n  close_from: CLOSE_FROM_EVENT\n",
      "  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }\n",
      "  basis { zh: '本校' en: 'our school' }\n}\n",
      "sets { display_name { zh: '本校五必访' en: 'our five' } occasions: OCCASION_MARRIAGE ",
      "occasions: OCCASION_TALK }\n");
}

class PolicyOperations : public ::testing::Test {
 protected:
  PolicyOperations() : world_(MakeWorld(server_)) {}

  template <class Response>
  std::string Call(const std::string& who, const char* method, const Message& request,
                   Response& response) {
    const grpc::Status status = server_.Call(
        world_.token(who), absl::StrCat("PolicyService/", method), request, &response);
    return status.ok() ? "" : ErrorInfoOf(status).reason();
  }

  std::string Import(const std::string& who, const std::string& parent, const std::string& text,
                     bool validate_only = false) {
    v1::ImportPolicyRequest request;
    request.set_parent(parent);
    request.set_text(text);
    request.set_validate_only(validate_only);
    return Call(who, "ImportPolicy", request, imported_);
  }

  v1::OccasionExplanation Explain(const std::string& who, const std::string& parent,
                                  v1::Occasion occasion, int month = 0) {
    v1::ExplainOccasionRequest request;
    request.set_parent(parent);
    request.set_occasion(occasion);
    if (month > 0) {
      request.mutable_event_on()->set_year(2026);
      request.mutable_event_on()->set_month(month);
      request.mutable_event_on()->set_day(1);
    }
    v1::OccasionExplanation found;
    EXPECT_EQ(Call(who, "ExplainOccasion", request, found), "");
    return found;
  }

  std::vector<std::string> CodesFor(const std::string& who, const std::string& parent,
                                    int page_size = 0) {
    std::vector<std::string> codes;
    v1::ListPoliciesRequest request;
    request.set_parent(parent);
    request.set_page_size(page_size);
    do {
      v1::ListPoliciesResponse page;
      EXPECT_EQ(Call(who, "ListPolicies", request, page), "");
      for (const v1::Policy& policy : page.policies()) codes.push_back(policy.code());
      request.set_page_token(page.next_page_token());
    } while (!request.page_token().empty());
    return codes;
  }

  TestServer server_;
  const World world_;
  v1::Policy imported_;
};

TEST_F(PolicyOperations, TheShippedPolicyIsThereOnceAndHasARuleForEveryOccasion) {
  server_.Stop();
  server_.Start();
  EXPECT_EQ(CodesFor("admin", ""), std::vector<std::string>{kShippedCode});
  int in_a_set = 0;
  for (int number = 1; number <= kOccasionCount; ++number) {
    const auto occasion = static_cast<v1::Occasion>(number);
    SCOPED_TRACE(v1::Occasion_Name(occasion));
    EXPECT_EQ(OccasionName(static_cast<Occasion>(number)), v1::Occasion_Name(occasion));
    const v1::OccasionExplanation found = Explain("chair", kUnion, occasion);
    EXPECT_EQ(found.policy().code(), kShippedCode);
    EXPECT_EQ(found.rule().occasion(), occasion);
    EXPECT_NE(found.rule().basis().zh(), "");
    EXPECT_NE(found.rule().basis().en(), "");
    EXPECT_GE(found.rule().visitors_min(), 1);
    const bool restricted =
        occasion == v1::OCCASION_FAMILY_DISPUTE || occasion == v1::OCCASION_TALK;
    EXPECT_EQ(found.rule().restricted(), restricted);
    EXPECT_EQ(found.rule().report_to_superior(), occasion == v1::OCCASION_ILLNESS_MAJOR);
    in_a_set += found.sets_size();
  }
  EXPECT_EQ(in_a_set, 11);
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""), "");
}

TEST_F(PolicyOperations, TheFirstClockOfHospitalIsThatOfTheTable) {
  const v1::OccasionExplanation found =
      Explain("member", kUnion, v1::OCCASION_ILLNESS_HOSPITAL, 11);
  EXPECT_EQ(found.rule().report().count(), 24);
  EXPECT_EQ(found.rule().report().unit(), v1::SPAN_UNIT_HOURS);
  EXPECT_EQ(found.rule().visit().count(), 3);
  EXPECT_EQ(found.rule().visit().unit(), v1::SPAN_UNIT_WORKING_DAYS);
  EXPECT_EQ(found.rule().close_from(), v1::CLOSE_FROM_DISCHARGE);
  EXPECT_EQ(found.rule().visitors_min(), 2);
  EXPECT_EQ(found.rule().superior_after().count(), 2);
  EXPECT_EQ(found.policy().name(), "policies/1");
  EXPECT_EQ(found.policy().text(), "");
  ASSERT_EQ(found.sets_size(), 1);
  EXPECT_EQ(found.sets(0).display_name().zh(), "五必访");
}

TEST_F(PolicyOperations, AUnionsOwnPolicyHoldsFromItsDayOn) {
  ASSERT_EQ(Import("chair", kUnion, School(24, "SCHOOL-2026", "6")), "");
  EXPECT_EQ(imported_.name(), "unions/2/policies/1");
  EXPECT_EQ(Explain("chair", kUnion, v1::OCCASION_MARRIAGE, 5).policy().code(), kShippedCode);
  const auto own = Explain("chair", kUnion, v1::OCCASION_MARRIAGE, 6);
  EXPECT_EQ(own.policy().code(), "SCHOOL-2026");
  EXPECT_EQ(own.rule().report().count(), 24);
  EXPECT_EQ(own.rule().basis().zh(), "本校");
  ASSERT_EQ(own.sets_size(), 1);
  EXPECT_EQ(own.sets(0).display_name().zh(), "本校五必访");
  // A set of one's own takes the place of the default, also for occasions without an own rule.
  EXPECT_EQ(Explain("chair", kUnion, v1::OCCASION_TALK, 6).sets_size(), 1);
  EXPECT_EQ(Explain("chair", kUnion, v1::OCCASION_EMERGENCY, 6).sets_size(), 0);
  EXPECT_EQ(Explain("neighbour", kNeighbour, v1::OCCASION_MARRIAGE, 6).policy().code(),
            kShippedCode);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(PolicyOperations, WhatTheSuperiorSaysBindsThoseBelow) {
  ASSERT_EQ(Import("superior", "unions/1", School(48, "CITY-2026")), "");
  EXPECT_EQ(Explain("chair", kUnion, v1::OCCASION_MARRIAGE, 3).policy().name(),
            "unions/1/policies/1");
  EXPECT_EQ(Import("chair", kUnion, School(49, "SCHOOL-2026", "2")), "POLICY_LAXER");
  EXPECT_EQ(Import("chair", kUnion, School(48, "SCHOOL-2026", "2")), "");
  EXPECT_EQ(CodesFor("chair", kUnion),
            (std::vector<std::string>{"SCHOOL-2026", "CITY-2026", kShippedCode}));
  EXPECT_EQ(CodesFor("chair", kUnion, 1), CodesFor("chair", kUnion));
  EXPECT_EQ(CodesFor("neighbour", kNeighbour),
            (std::vector<std::string>{"CITY-2026", kShippedCode}));
}

TEST_F(PolicyOperations, TheTextComesBackAndOnlyToThoseWhomItBinds) {
  const std::string text = "# 说明\n" + School(24);
  ASSERT_EQ(Import("chair", kUnion, text), "");
  v1::GetPolicyRequest get;
  get.set_parent(kUnion);
  get.set_name("unions/2/policies/1");
  v1::Policy found;
  ASSERT_EQ(Call("member", "GetPolicy", get, found), "");
  EXPECT_EQ(found.text(), text);
  EXPECT_EQ(found.display_name().en(), "Rules of our school");
  EXPECT_EQ(found.jurisdiction(), "本校");
  EXPECT_EQ(found.basis().zh(), "教代会通过");
  EXPECT_EQ(found.valid_from().month(), 1);
  get.set_parent(kNeighbour);
  EXPECT_EQ(Call("neighbour", "GetPolicy", get, found), "NOT_FOUND");
  get.set_name("policies/1");
  ASSERT_EQ(Call("neighbour", "GetPolicy", get, found), "");
  std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) +
                     "/service/data/policies/cn-default.textproto");
  std::ostringstream shipped;
  shipped << file.rdbuf();
  EXPECT_EQ(found.text(), shipped.str());
  get.set_name("policies/2");
  EXPECT_EQ(Call("neighbour", "GetPolicy", get, found), "NOT_FOUND");
}

TEST_F(PolicyOperations, OneCodeAndDayIsImportedOnce) {
  EXPECT_EQ(Import("chair", kUnion, School(24), true), "");
  EXPECT_EQ(Import("chair", kUnion, School(24)), "") << "what was tried only is not there";
  EXPECT_EQ(Import("chair", kUnion, School(20)), "POLICY_TAKEN");
  EXPECT_EQ(Import("chair", kUnion, School(20, "SCHOOL-2026", "2")), "");
  EXPECT_EQ(Import("neighbour", kNeighbour, School(24)), "");
}

TEST_F(PolicyOperations, AMistakeIsNamedWithLineAndColumn) {
  struct Row {
    std::string text;
    std::vector<const char*> said;
  };
  const Row rows[] = {
      {"code: 'A'\n  unknown: 1\n", {"line 2, column 10", "no field named \"unknown\""}},
      {"code 'A'\n", {"line 1, column 6"}},
      {"occasions { occasion: OCCASION_PARTY }", {"line 1, column 38", "OCCASION_PARTY"}},
      {absl::StrReplaceAll(School(24), {{"month: 1 day: 1", "month: 2 day: 30"}}),
       {"valid_from is \"2026-02-30\""}},
      {absl::StrReplaceAll(School(24), {{"count: 24", "count: 24 count: 25"}}), {"line 8"}},
      {School(0), {"occasions[0].report.count is \"0\"", "HOURS: 1…1440"}},
      {School(24) + "occasions { occasion: OCCASION_MARRIAGE basis { zh: 'a' en: 'b' } }",
       {"occasions[1].occasion is \"OCCASION_MARRIAGE\""}},
  };
  for (const Row& row : rows) {
    v1::ImportPolicyRequest request;
    request.set_parent(kUnion);
    request.set_text(row.text);
    const grpc::Status status =
        server_.Call(world_.token("chair"), "PolicyService/ImportPolicy", request, &imported_);
    EXPECT_EQ(status.error_code(), grpc::StatusCode::INVALID_ARGUMENT) << row.text;
    const auto bad = BadRequestOf(status);
    ASSERT_GE(bad.field_violations_size(), 1) << row.text;
    EXPECT_EQ(bad.field_violations(0).field(), "text");
    for (const char* said : row.said) {
      EXPECT_TRUE(absl::StrContains(bad.field_violations(0).description(), said))
          << bad.field_violations(0).description() << " lacks " << said;
    }
  }
  EXPECT_EQ(Import("chair", kUnion, std::string(65537, '#')), "FIELD_TOO_LONG");
  EXPECT_EQ(Import("chair", kUnion, ""), "FIELD_REQUIRED");
  EXPECT_EQ(Import("chair", kUnion, "# nothing\n"), "POLICY_VALUE_INVALID");
}

TEST_F(PolicyOperations, AnAdministratorMayRelaxTheDefaultForAll) {
  EXPECT_EQ(Import("chair", kUnion, School(400)), "POLICY_LAXER");
  EXPECT_EQ(Import("admin", "", School(400, "CN-2026")), "");
  EXPECT_EQ(imported_.name(), "policies/2");
  EXPECT_EQ(Import("chair", kUnion, School(400)), "");
  EXPECT_EQ(Explain("admin", "", v1::OCCASION_MARRIAGE, 2).policy().code(), "CN-2026");
  EXPECT_EQ(Explain("admin", "", v1::OCCASION_MARRIAGE, 2).rule().visitors_min(), 1);
}

// What the proto says to clients is what the rules say.
TEST(PolicyLimits, OfWireAndDomainAgree) {
  const auto bytes_of = [](const Descriptor* type, const char* field) {
    return type->FindFieldByName(field)->options().GetExtension(v1::field).bytes_max();
  };
  EXPECT_EQ(bytes_of(v1::ImportPolicyRequest::descriptor(), "text"), kPolicyTextBytesMax);
  EXPECT_EQ(bytes_of(v1::Policy::descriptor(), "text"), kPolicyTextBytesMax);
  EXPECT_EQ(bytes_of(v1::ImportCalendarYearRequest::descriptor(), "csv"), kCalendarCsvBytesMax);
  EXPECT_EQ(bytes_of(v1::SchoolPeriod::descriptor(), "display_name"), kSchoolPeriodNameBytesMax);
  for (int unit = 0; unit < v1::SpanUnit_descriptor()->value_count(); ++unit) {
    const std::string name = v1::SpanUnit_descriptor()->value(unit)->name();
    const std::string shown = FormatSpan({static_cast<Span::Unit>(unit), 1});
    EXPECT_TRUE(unit == 0 || absl::EndsWith(shown, name.substr(sizeof("SPAN_UNIT_") - 1)))
        << name << " " << shown;
  }
}

TEST_F(PolicyOperations, DaysBeforeAllRecordsAreRefused) {
  auto request = Text<v1::ExplainOccasionRequest>(
      "parent: 'unions/2' occasion: OCCASION_TALK event_on { year: 1949 month: 9 day: 30 }");
  v1::OccasionExplanation found;
  EXPECT_EQ(Call("chair", "ExplainOccasion", request, found), "DATE_TOO_OLD");
  request.mutable_event_on()->set_month(10);
  request.mutable_event_on()->set_day(1);
  EXPECT_EQ(Call("chair", "ExplainOccasion", request, found), "");
}

}  // namespace
}  // namespace unioncare::testing
