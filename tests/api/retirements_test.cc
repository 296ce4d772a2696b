// Retirement to come over the wire: who is expected when, the day of the personnel office, and the
// farewell that a retirement opens.
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "unioncare/v1/retirements.pb.h"

#include "tests/api/imports_fixture.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Retirements : public Imports {
 protected:
  template <class Response>
  Response Call(const char* method, const Message& request, const std::string& who = "chair") {
    const Answer answer = Imports::Ask(method, request, who);
    EXPECT_TRUE(answer.status.ok()) << method << ": " << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  std::string Reason(const char* method, const Message& request, const std::string& who = "chair") {
    return Imports::Ask(method, request, who).reason;
  }

  // A member born on a day, "1966-05-10"; "" for none.
  std::string Add(const std::string& name, v1::Sex sex, const std::string& birth,
                  const std::string& group = "unions/2/groups/1") {
    v1::CreateMemberRequest request;
    request.set_parent("unions/2");
    v1::Member& member = *request.mutable_member();
    member.set_display_name(name);
    member.set_sex(sex);
    member.set_group(group);
    if (!birth.empty()) *member.mutable_birth_date() = Day(birth);
    return Call<v1::Member>("MemberService/CreateMember", request).name();
  }
  static v1::Date Day(const std::string& text) {
    v1::Date day;
    day.set_year(std::stoi(text.substr(0, 4)));
    day.set_month(std::stoi(text.substr(5, 2)));
    day.set_day(std::stoi(text.substr(8, 2)));
    return day;
  }
  static std::string Iso(const v1::Date& day) {
    return day.year() == 0 ? "-" : absl::StrFormat("%04d-%02d-%02d", day.year(), day.month(),
                                                   day.day());
  }
  v1::Retirement Get(const std::string& member, const std::string& who = "chair") {
    v1::GetRetirementRequest request;
    request.set_name(member + "/retirement");
    return Call<v1::Retirement>("RetirementService/GetRetirement", request, who);
  }
  // Both days inclusive.
  v1::ListExpectedRetirementsRequest Between(const std::string& from, const std::string& to) {
    v1::ListExpectedRetirementsRequest request;
    request.set_parent("unions/2");
    *request.mutable_from() = Day(from);
    *request.mutable_to() = Day(to);
    return request;
  }
  // "name day" of each, over all pages.
  std::string List(v1::ListExpectedRetirementsRequest request, const std::string& who = "chair") {
    std::vector<std::string> rows;
    for (int page = 0; page < 100; ++page) {
      const auto response = Call<v1::ListExpectedRetirementsResponse>(
          "RetirementService/ListExpectedRetirements", request, who);
      for (const v1::Retirement& row : response.retirements()) {
        rows.push_back(absl::StrCat(row.member_display_name(), " ", Iso(row.expected_on())));
      }
      request.set_page_token(response.next_page_token());
      if (request.page_token().empty()) return absl::StrJoin(rows, ", ");
    }
    return "endless";
  }
  v1::Retirement SetDate(const std::string& member, const std::string& day,
                         const std::string& reason = "弹性延迟") {
    v1::SetRetirementDateRequest request;
    request.set_name(member + "/retirement");
    request.set_etag(Get(member).etag());
    if (!day.empty()) *request.mutable_on() = Day(day);
    request.set_reason(reason);
    return Call<v1::Retirement>("RetirementService/SetRetirementDate", request);
  }
  v1::Member Record(const std::string& member) {
    v1::GetMemberRequest request;
    request.set_name(member);
    return Call<v1::Member>("MemberService/GetMember", request);
  }
  v1::RetireMemberRequest Retiring(const std::string& member, const std::string& day) {
    v1::RetireMemberRequest request;
    request.set_name(member);
    request.set_kind(v1::RETIRE_KIND_RETIREMENT);
    *request.mutable_retired_on() = Day(day);
    request.set_etag(Record(member).etag());
    return request;
  }
  void Retire(const std::string& member, const std::string& day) {
    Call<v1::Member>("MemberService/RetireMember", Retiring(member, day));
  }
  // Puts the retirement right: another day, or "" for none.
  void Correct(const std::string& member, const std::string& day) {
    v1::RetireMemberRequest request = Retiring(member, day.empty() ? "2026-01-01" : day);
    if (day.empty()) {
      request.clear_kind();
      request.clear_retired_on();
    }
    request.set_correction(true);
    request.set_reason("误登");
    Call<v1::Member>("MemberService/RetireMember", request);
  }
  // The retirement cases of the union, as "member state event-day responsible".
  std::vector<v1::Case> Cases() {
    v1::ListCasesRequest request;
    request.set_parent("unions/2");
    request.set_page_size(1000);
    std::vector<v1::Case> cases;
    const auto listed = Call<v1::ListCasesResponse>("CaseService/ListCases", request);
    for (const v1::Case& each : listed.cases()) {
      if (each.occasion() == v1::OCCASION_RETIREMENT) cases.push_back(each);
    }
    return cases;
  }
};

TEST_F(Retirements, AMemberLearnsWhenAndWhy) {
  const std::string woman = Add("何芳", v1::SEX_FEMALE, "1972-03-08");
  const v1::Retirement found = Get(woman);
  EXPECT_EQ(found.name(), woman + "/retirement");
  EXPECT_EQ(Iso(found.expected_on()), "2027-10-31") << "55 and 7 months";
  EXPECT_EQ(Iso(found.reached_on()), "2027-10-08");
  EXPECT_EQ(found.month(), "2027-10");
  EXPECT_EQ(found.basis(), v1::RETIREMENT_BASIS_SCHEDULE);
  EXPECT_EQ(found.age(), 54);
  EXPECT_TRUE(found.post_assumed());
  EXPECT_EQ(found.why(), "woman, born 1972-03: 55 years, put off by months: 7 (post assumed)");
  EXPECT_EQ(Iso(found.earliest_on()), "2027-03-08");
  EXPECT_EQ(Iso(found.latest_on()), "2030-10-31");
  EXPECT_EQ(found.etag(), "0");
  EXPECT_FALSE(found.overdue());
}

TEST_F(Retirements, ThePostDecidesBetweenBothAgesOfWomen) {
  const std::string woman = Add("何芳", v1::SEX_FEMALE, "1976-11-20");
  EXPECT_EQ(Iso(Get(woman).expected_on()), "2033-08-31") << "55 and 21 months";
  v1::SetPostCategoryRequest request;
  request.set_name(woman + "/retirement");
  request.set_etag("0");
  request.set_post_category(v1::POST_CATEGORY_WORKER);
  request.set_reason("食堂工作");
  const auto set = Call<v1::Retirement>("RetirementService/SetPostCategory", request);
  EXPECT_EQ(Iso(set.expected_on()), "2027-11-30") << "50 and 12 months";
  EXPECT_FALSE(set.post_assumed());
  EXPECT_EQ(set.set_by_display_name(), "主席");
  EXPECT_EQ(set.reason(), "食堂工作");
  EXPECT_EQ(Reason("RetirementService/SetPostCategory", request), "ETAG_MISMATCH");
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Retirements, TheListHoldsWhoseLastDayLiesInThePeriod) {
  Add("早", v1::SEX_MALE, "1966-04-30");   // 2026-08-30 → 2026-08-31
  Add("首", v1::SEX_MALE, "1966-05-01");   // 2026-10-31
  Add("末", v1::SEX_MALE, "1966-05-31");   // 2026-10-31
  Add("次", v1::SEX_MALE, "1966-06-01");   // 2026-11-30
  Add("女", v1::SEX_FEMALE, "1971-06-15");  // 55+5: 2026-11-30
  EXPECT_EQ(List(Between("2026-10-01", "2026-10-30")), "");
  EXPECT_EQ(List(Between("2026-10-31", "2026-10-31")), "首 2026-10-31, 末 2026-10-31");
  EXPECT_EQ(List(Between("2026-11-01", "2026-11-29")), "");
  EXPECT_EQ(List(Between("2026-08-31", "2026-11-30")),
            "早 2026-08-31, 首 2026-10-31, 末 2026-10-31, 次 2026-11-30, 女 2026-11-30");
  // The rest of this month and the eleven that follow.
  v1::ListExpectedRetirementsRequest request;
  request.set_parent("unions/2");
  EXPECT_EQ(List(request), "次 2026-11-30, 女 2026-11-30");
  request.set_school_year(2026);
  EXPECT_EQ(List(request), "首 2026-10-31, 末 2026-10-31, 次 2026-11-30, 女 2026-11-30");
  request.set_school_year(2025);
  EXPECT_EQ(List(request), "早 2026-08-31");
  const auto late = Call<v1::ListExpectedRetirementsResponse>(
      "RetirementService/ListExpectedRetirements", request);
  EXPECT_TRUE(late.retirements(0).overdue());
}

TEST_F(Retirements, PagesPutTogetherAreTheList) {
  for (int i = 1; i <= 7; ++i) {
    Add(absl::StrCat("甲", i), v1::SEX_MALE, absl::StrCat("1966-0", 4 + i % 3, "-1", i));
  }
  Add("缺一", v1::SEX_MALE, "");
  Add("缺二", v1::SEX_UNSPECIFIED, "1966-05-01");
  v1::ListExpectedRetirementsRequest request = Between("2026-01-01", "2027-12-31");
  request.set_page_size(1000);
  const std::string whole = List(request);
  EXPECT_TRUE(absl::EndsWith(whole, "缺一 -, 缺二 -")) << whole;
  for (const int size : {1, 2, 3, 8}) {
    request.set_page_size(size);
    EXPECT_EQ(List(request), whole) << size;
  }
}

TEST_F(Retirements, WhoeverRetiredDiedOrLeftIsNotExpected) {
  const std::string retired = Add("退", v1::SEX_MALE, "1966-05-01");
  const std::string dead = Add("故", v1::SEX_MALE, "1966-05-02");
  const std::string left = Add("离", v1::SEX_MALE, "1966-05-03");
  Retire(retired, "2026-10-31");
  for (const auto& [name, state] : {std::pair(dead, v1::MEMBER_STATE_DECEASED),
                                    {left, v1::MEMBER_STATE_LEFT}}) {
    v1::ChangeMemberStateRequest request;
    request.set_name(name);
    request.set_state(state);
    request.set_etag(Record(name).etag());
    Call<v1::ChangeMemberStateResponse>("MemberService/ChangeMemberState", request);
  }
  EXPECT_EQ(List(Between("2020-01-01", "2029-12-31")), "");
  const v1::Retirement found = Get(retired);
  EXPECT_EQ(Iso(found.retired_on()), "2026-10-31");
  EXPECT_FALSE(found.has_expected_on());
  EXPECT_FALSE(found.farewell_case_no().empty());
  v1::SetRetirementDateRequest request;
  request.set_name(retired + "/retirement");
  request.set_etag("0");
  request.set_reason("延迟");
  EXPECT_EQ(Reason("RetirementService/SetRetirementDate", request), "ALREADY_RETIRED");
  request.set_name(dead + "/retirement");
  EXPECT_EQ(Reason("RetirementService/SetRetirementDate", request), "DEATH_FINAL");
}

TEST_F(Retirements, TheDayOfThePersonnelOfficeGoesFirst) {
  const std::string man = Add("首", v1::SEX_MALE, "1966-05-01");
  const v1::Retirement set = SetDate(man, "2027-01-15");
  EXPECT_EQ(set.basis(), v1::RETIREMENT_BASIS_HR_DATE);
  EXPECT_EQ(Iso(set.lawful_on()), "2026-10-31");
  EXPECT_EQ(set.why(),
            "set by personnel office: 弹性延迟; man, born 1966-05: 60 years, put off by months: 5");
  EXPECT_EQ(List(Between("2026-10-01", "2026-12-31")), "") << "no longer of October";
  EXPECT_EQ(List(Between("2027-01-15", "2027-01-15")), "首 2027-01-15");
  EXPECT_EQ(List(Between("2027-01-16", "2027-01-31")), "");
  // Within the same month it is listed once, on its own day.
  SetDate(man, "2026-10-09");
  EXPECT_EQ(List(Between("2026-10-01", "2026-10-31")), "首 2026-10-09");
  EXPECT_FALSE(SetDate(man, "2029-10-31").beyond_elastic());
  EXPECT_TRUE(SetDate(man, "2029-11-01").beyond_elastic());
  EXPECT_EQ(Iso(SetDate(man, "", "撤回").expected_on()), "2026-10-31");
  EXPECT_EQ(List(Between("2026-10-01", "2030-12-31")), "首 2026-10-31");
  // Without a birth date it is all that is known.
  const std::string unknown = Add("缺", v1::SEX_MALE, "");
  EXPECT_EQ(List(Between("2026-11-01", "2026-12-31")), "缺 -");
  SetDate(unknown, "2026-12-10");
  EXPECT_EQ(List(Between("2026-11-01", "2026-12-31")), "缺 2026-12-10");
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Retirements, EachSeesWhomTheyMaySee) {
  Add("首", v1::SEX_MALE, "1966-05-01", "unions/2/groups/1");
  Add("次", v1::SEX_MALE, "1966-05-02", "unions/2/groups/2");
  const auto request = Between("2026-10-01", "2026-10-31");
  EXPECT_EQ(List(request), "首 2026-10-31, 次 2026-10-31");
  EXPECT_EQ(List(request, "leader"), "首 2026-10-31");
  EXPECT_EQ(List(request, "women"), "");
  EXPECT_EQ(List(request, "retiree"), "") << "they are not retired yet";
  // Somebody may look when it is his own turn, and at nobody else.
  EXPECT_EQ(Iso(Get(world_.member("张伟"), "member").expected_on()), "2043-05-31");
  v1::GetRetirementRequest other;
  other.set_name(world_.member("王强") + "/retirement");
  EXPECT_EQ(Reason("RetirementService/GetRetirement", other, "member"), "NOT_FOUND");
  EXPECT_EQ(Reason("RetirementService/ListExpectedRetirements", request, "accountant"),
            "PERMISSION_MISSING");
  v1::SetRetirementDateRequest set;
  set.set_name(other.name());
  set.set_etag("0");
  set.set_reason("延迟");
  EXPECT_EQ(Reason("RetirementService/SetRetirementDate", set, "leader"), "PERMISSION_MISSING");
}

TEST_F(Retirements, APeriodIsChecked) {
  EXPECT_EQ(Reason("RetirementService/ListExpectedRetirements",
                   Between("2026-10-02", "2026-10-01")),
            "DATE_BEFORE_START");
  EXPECT_EQ(Reason("RetirementService/ListExpectedRetirements",
                   Between("2026-01-01", "2036-01-10")),
            "PERIOD_TOO_LONG");
  auto request = Between("2026-10-01", "2026-10-01");
  request.set_school_year(2026);
  EXPECT_EQ(Reason("RetirementService/ListExpectedRetirements", request), "NUMBER_OUT_OF_RANGE");
  v1::GetRetirementRequest get;
  get.set_name("unions/2/members/1");
  EXPECT_EQ(Reason("RetirementService/GetRetirement", get), "NAME_MALFORMED");
  get.set_name("unions/2/members/99/retirement");
  EXPECT_EQ(Reason("RetirementService/GetRetirement", get), "NOT_FOUND");
}

// ---- farewells

TEST_F(Retirements, ARetirementOpensOneFarewellWithSomebodyToSeeToIt) {
  const std::string man = Add("首", v1::SEX_MALE, "1966-05-01");
  v1::RetireMemberRequest request = Retiring(man, "2026-10-31");
  request.set_request_id("once");
  Call<v1::Member>("MemberService/RetireMember", request);
  Call<v1::Member>("MemberService/RetireMember", request);  // repeated
  const std::vector<v1::Case> cases = Cases();
  ASSERT_EQ(cases.size(), 1u);
  EXPECT_EQ(cases[0].member(), man);
  EXPECT_EQ(Iso(cases[0].event_on()), "2026-10-31");
  EXPECT_EQ(cases[0].state(), v1::CASE_STATE_ASSIGNED);
  // Neither chair nor vice-chair of this world is a member: the leader of the group.
  EXPECT_EQ(cases[0].responsible(), world_.member("刘洋/1"));
  EXPECT_EQ(cases[0].group(), "unions/2/groups/1") << "the group is kept";
  EXPECT_EQ(Record(man).group(), "unions/2/groups/1");
  EXPECT_EQ(Get(man).farewell_case(), cases[0].name());
  EXPECT_EQ(Get(man).farewell_case_no(), cases[0].case_no());
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Retirements, WithoutAnOfficerNobodyIsResponsibleYet) {
  const std::string man = Add("次", v1::SEX_MALE, "1966-05-01", "unions/2/groups/2");
  Retire(man, "2026-10-31");
  ASSERT_EQ(Cases().size(), 1u);
  EXPECT_EQ(Cases()[0].responsible(), "");
  EXPECT_EQ(Cases()[0].state(), v1::CASE_STATE_REPORTED);
}

TEST_F(Retirements, AnOldRetirementThatIsEnteredLateOpensNone) {
  Retire(Add("早", v1::SEX_MALE, "1966-05-01"), "2026-08-20");
  EXPECT_TRUE(Cases().empty()) << "93 days";
  Retire(Add("近", v1::SEX_MALE, "1966-05-01"), "2026-08-21");
  EXPECT_EQ(Cases().size(), 1u) << "92 days";
}

TEST_F(Retirements, ACaseThatSomebodyOpenedBeforeIsTheFarewell) {
  const std::string man = Add("首", v1::SEX_MALE, "1966-05-01");
  v1::ReportCaseRequest report;
  report.set_parent("unions/2");
  report.set_member(man);
  report.set_occasion(v1::OCCASION_RETIREMENT);
  *report.mutable_event_on() = Day("2026-12-31");
  const auto opened = Call<v1::ReportCaseResponse>("CaseService/ReportCase", report);
  Retire(man, "2026-10-31");
  ASSERT_EQ(Cases().size(), 1u);
  EXPECT_EQ(Get(man).farewell_case(), opened.case_().name());
  // It is not the program's to cancel.
  Correct(man, "");
  EXPECT_EQ(Cases()[0].state(), v1::CASE_STATE_REPORTED);
  EXPECT_EQ(Get(man).farewell_case(), "");
}

TEST_F(Retirements, ACorrectionMovesOrCancelsTheFarewell) {
  const std::string man = Add("首", v1::SEX_MALE, "1966-05-01");
  Retire(man, "2026-10-31");
  Correct(man, "2026-11-15");
  ASSERT_EQ(Cases().size(), 1u);
  EXPECT_EQ(Iso(Cases()[0].event_on()), "2026-11-15");
  Correct(man, "");
  ASSERT_EQ(Cases().size(), 1u);
  EXPECT_EQ(Cases()[0].state(), v1::CASE_STATE_CANCELLED);
  EXPECT_EQ(Cases()[0].state_reason(), "误登");
  EXPECT_EQ(List(Between("2026-10-01", "2026-10-31")), "首 2026-10-31") << "expected again";
  // Retired after all: another farewell.
  Retire(man, "2026-11-20");
  ASSERT_EQ(Cases().size(), 2u);
  EXPECT_NE(Get(man).farewell_case(), "");
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Retirements, AFarewellThatTookPlaceStays) {
  const std::string man = Add("首", v1::SEX_MALE, "1966-05-01");
  Retire(man, "2026-10-31");
  auto visit = Text<v1::RecordVisitRequest>(
      "parent: 'unions/2' occasion: OCCASION_RETIREMENT visited_on { year: 2026 month: 10 day: 30 }"
      " mode: VISIT_MODE_WORKPLACE visitors { guest: '来宾' }");
  visit.set_member(man);
  Call<v1::RecordVisitResponse>("CaseService/RecordVisit", visit);
  ASSERT_EQ(Cases().size(), 1u) << "the visit belongs to it";
  Correct(man, "");
  EXPECT_EQ(Cases()[0].state(), v1::CASE_STATE_VISITED);
}

TEST_F(Retirements, AnUpdateOfTheRegisterCountsToo) {
  const std::string man = Add("首", v1::SEX_MALE, "1966-05-01");
  v1::UpdateMemberRequest update;
  update.mutable_member()->set_name(man);
  update.mutable_member()->set_etag(Record(man).etag());
  *update.mutable_member()->mutable_retired_on() = Day("2026-10-31");
  update.mutable_update_mask()->add_paths("retired_on");
  update.set_validate_only(true);
  Call<v1::Member>("MemberService/UpdateMember", update);
  EXPECT_TRUE(Cases().empty()) << "only checked";
  update.set_validate_only(false);
  Call<v1::Member>("MemberService/UpdateMember", update);
  EXPECT_EQ(Cases().size(), 1u);
  update.mutable_member()->set_etag(Record(man).etag());
  update.mutable_member()->clear_retired_on();
  Call<v1::Member>("MemberService/UpdateMember", update);
  EXPECT_EQ(Cases()[0].state(), v1::CASE_STATE_CANCELLED);
  EXPECT_FALSE(Cases()[0].state_reason().empty());
}

TEST_F(Retirements, ARosterOpensFarewellsAndTakingItBackCancelsThem) {
  const std::string one = Add("钱一", v1::SEX_MALE, "1966-05-01");
  const std::string two = Add("钱二", v1::SEX_MALE, "1966-05-02");
  Add("钱三", v1::SEX_MALE, "1956-05-03");
  const v1::Import import = Uploaded(
      "姓名,退休日期\n钱一,2026-10-31\n钱二,2026-11-10\n钱三,2016-05-31\n钱四,2026-10-31\n");
  EXPECT_TRUE(Cases().empty()) << "checked only";
  ASSERT_TRUE(Publish(import).status.ok());
  ASSERT_EQ(Cases().size(), 2u) << "钱三 retired long ago, 钱四 comes onto the register retired";
  EXPECT_EQ(Record(one).retire_kind(), v1::RETIRE_KIND_RETIREMENT);
  EXPECT_NE(Get(two).farewell_case(), "");
  // The same list again changes nothing.
  ASSERT_TRUE(Publish(Uploaded("姓名,退休日期\n钱一,2026-10-31\n")).status.ok());
  EXPECT_EQ(Cases().size(), 2u);
  ASSERT_TRUE(Undo(Imports::Get(import.name())).status.ok());
  for (const v1::Case& each : Cases()) {
    EXPECT_EQ(each.state(), v1::CASE_STATE_CANCELLED);
    EXPECT_EQ(each.state_reason(), "名单有误");
  }
  EXPECT_FALSE(Record(one).has_retired_on());
  EXPECT_EQ(Verdict(), "");
}

}  // namespace
}  // namespace unioncare::testing
