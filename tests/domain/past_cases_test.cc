// Tests of ledgers of earlier years: titles, cells, whom a row means, and what it becomes.
#include "service/domain/past_cases.h"

#include <map>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/events.h"
#include "service/domain/reports.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using F = PastField;
using Kind = PastDecision::Kind;

constexpr UnionId kUnion{1};
constexpr absl::CivilDay kToday{2026, 11, 22};
const absl::Time kNow = MomentOf(kToday, std::nullopt);
constexpr char kTitles[] =
    "编号|姓名|工号|小组|必访类型|发生日期|获知时间|第一知情人|报告时间|走访时间|走访人员|方式/地点|反映诉求|"
    "处理情况|备注";

// Cells as texts, apart by bars.
std::vector<RosterCell> Cells(absl::string_view line) {
  std::vector<RosterCell> cells;
  for (const absl::string_view text : absl::StrSplit(line, '|')) {
    cells.push_back({.kind = text.empty() ? RosterCell::Kind::kEmpty : RosterCell::Kind::kText,
                     .text = std::string(text)});
  }
  return cells;
}

PastRow Row(absl::string_view line, absl::string_view titles = kTitles,
            VisitMode mode = VisitMode::kUnspecified) {
  const auto header = FindPastHeader(1, Cells(titles));
  EXPECT_TRUE(header.ok() && header->has_value()) << titles;
  return ReadPastRow(**header, 2, Cells(line), mode);
}

std::string Reasons(const std::vector<Refusal>& refusals) {
  return absl::StrJoin(refusals, " ", [](std::string* out, const Refusal& refusal) {
    absl::StrAppend(out, InfoOf(refusal.reason).name, "@",
                    PastTitle(PastFieldAt(refusal.facts.at("field")), Language::kChinese));
  });
}
std::string ReasonOf(const absl::Status& status) { return Reasons(RefusalsOf(status)); }

TEST(PastTitles, AreKnownInBothLanguagesAndWithWhatExplainsThem) {
  const std::map<std::string, F> cases = {
      {"编号", F::kCaseNo},         {"姓 名", F::kName},          {"慰问对象", F::kName},
      {"工号", F::kStaffNo},        {"Staff No.", F::kStaffNo},   {"小组", F::kGroup},
      {"单位", F::kGroup},          {"必访类型", F::kOccasion},   {"慰问类别", F::kOccasion},
      {"Occasion", F::kOccasion},   {"发生日期", F::kEventOn},    {"入院时间", F::kEventOn},
      {"event day", F::kEventOn},   {"获知时间", F::kInformedAt}, {"第一知情人", F::kInformedBy},
      {"报告时间", F::kReportedAt}, {"走访时间", F::kVisitedAt},  {"慰问日期", F::kVisitedAt},
      {"visited", F::kVisitedAt},   {"走访人员", F::kVisitors},   {"方式/地点", F::kWhere},
      {"how and where", F::kWhere}, {"方式", F::kMode},           {"医院名称", F::kPlace},
      {"慰问金(元)", F::kMoney},    {"慰问金（元）", F::kMoney},  {"money (yuan)", F::kMoney},
      {"慰问品(名称/金额)", F::kGoods}, {"本人(家属)签收", F::kSignedBy},
      {"反映诉求", F::kNeeds},      {"处理情况", F::kHandling},   {"是否按时", F::kInTime},
      {"备注", F::kRemark},         {"血型", F::kUnknown},        {"", F::kUnknown},
  };
  for (const auto& [title, field] : cases) EXPECT_EQ(PastFieldOf(title), field) << title;
  for (int i = 1; i < kPastFieldCount; ++i) {
    const auto field = static_cast<F>(i);
    EXPECT_EQ(PastFieldOf(PastTitle(field, Language::kChinese)), field) << i;
    EXPECT_EQ(PastFieldOf(PastTitle(field, Language::kEnglish)), field) << i;
  }
}

TEST(PastHeader, NamesSomebodyAnOccasionAndADay) {
  const auto found = [](absl::string_view line) {
    const auto header = FindPastHeader(3, Cells(line));
    return header.ok() ? (header->has_value() ? "header" : "") : ReasonOf(header.status());
  };
  EXPECT_EQ(found("慰问日期|姓名|慰问类别"), "header");
  EXPECT_EQ(found("工号|事由|发生日期"), "header");
  EXPECT_EQ(found("姓名|慰问日期"), "") << "no occasion";
  EXPECT_EQ(found("姓名|慰问类别"), "") << "no day";
  EXPECT_EQ(found("慰问类别|发生日期"), "") << "nobody";
  EXPECT_EQ(found("2024年走访台账"), "");
  const auto twice = FindPastHeader(3, Cells("姓名|类别|走访时间|慰问日期"));
  ASSERT_FALSE(twice.ok());
  EXPECT_EQ(RefusalsOf(twice.status())[0].reason, Reason::kRosterColumnRepeated);
}

TEST(PastWords, SayTheOccasionAndTheWayOfVisiting) {
  const std::map<std::string, Occasion> occasions = {
      {"生病住院", Occasion::kIllnessHospital},   {"住院", Occasion::kIllnessHospital},
      {"illness-hospital", Occasion::kIllnessHospital},
      {"大病", Occasion::kIllnessMajor},          {"住院手术", Occasion::kSurgery},
      {"工伤", Occasion::kAccidentInjury},        {"本人去世", Occasion::kBereavementMember},
      {"父亲去世", Occasion::kBereavementRelative}, {"岳母去世", Occasion::kBereavementInlaw},
      {"岳父母（公婆）去世", Occasion::kBereavementInlaw},
      {"新婚", Occasion::kMarriage},              {"生孩子", Occasion::kChildbirth},
      {"困难慰问", Occasion::kHardship},          {"退休", Occasion::kRetirement},
      {"送温暖", Occasion::kWarmthWinter},        {"谈心谈话", Occasion::kTalk},
      {"", Occasion::kUnspecified}};
  for (const auto& [text, occasion] : occasions) EXPECT_EQ(PastOccasion(text), occasion) << text;
  EXPECT_FALSE(PastOccasion("婚丧喜庆").has_value()) << "either of two";
  const std::map<std::string, std::pair<std::optional<VisitMode>, std::string>> wheres = {
      {"医院 市一院", {VisitMode::kHospital, "市一院"}},
      {"医院/市一院", {VisitMode::kHospital, "市一院"}},
      {"in hospital, City Hospital", {VisitMode::kHospital, "City Hospital"}},
      {"上门", {VisitMode::kHome, ""}},
      {"家访（东校区宿舍）", {VisitMode::kHome, "东校区宿舍"}},
      {"市人民医院3楼", {VisitMode::kHospital, "市人民医院3楼"}},
      {"市殡仪馆", {VisitMode::kFuneral, "市殡仪馆"}},
      {"东湖边", {std::nullopt, "东湖边"}}};
  for (const auto& [text, where] : wheres) {
    const PastWhere found = PastWhereOf(text);
    EXPECT_EQ(found.mode, where.first) << text;
    EXPECT_EQ(found.place, where.second) << text;
  }
}

TEST(PastMoments, AreDaysWithTheMinuteWhereItIsWritten) {
  const auto read = [](absl::string_view text) -> std::string {
    const std::optional<PastMoment> moment = PastMomentOf(text);
    if (!moment.has_value()) return "none";
    if (!moment->minute.has_value()) return IsoDay(moment->day);
    return absl::StrFormat("%s %02d:%02d", IsoDay(moment->day), *moment->minute / 60,
                           *moment->minute % 60);
  };
  const std::map<std::string, std::string> cases = {
      {"2024-03-05", "2024-03-05"},
      {"2024/3/5 14:30", "2024-03-05 14:30"},
      {"2024-03-05T09:05", "2024-03-05 09:05"},
      {"2024.3.5 9:05:59", "2024-03-05 09:05"},
      {"2024年3月5日14时30分", "2024-03-05 14:30"},
      {"2024年3月5日下午2时", "2024-03-05 14:00"},
      {"2024年3月5日 下午2点半", "2024-03-05 14:30"},
      {"2024年3月5日晚", "2024-03-05"},
      {"2024-03-05 上午", "2024-03-05"},
      {"2024-03-05 00:00:00", "2024-03-05"},
      {"20240305", "2024-03-05"},
      {"3月5日", "none"},
      {"2024-02-30 10:00", "none"},
      {"2024-03-05 24:00", "none"},
      {"2024-03-05 10:60", "none"},
      {"14:30", "none"},
      {"近日", "none"},
      {"", "none"}};
  for (const auto& [text, moment] : cases) EXPECT_EQ(read(text), moment) << text;
}

TEST(PastNames, ArePartedByTheUsualMarks) {
  const auto names = [](absl::string_view text) { return absl::StrJoin(PastNames(text), "|"); };
  EXPECT_EQ(names("李娜、王强"), "李娜|王强");
  EXPECT_EQ(names("李 娜, 王强；赵敏"), "李娜|王强|赵敏");
  EXPECT_EQ(names("李娜，王强等3人"), "李娜|王强");
  EXPECT_EQ(names("李娜\n王强\n李娜"), "李娜|王强");
  EXPECT_EQ(names("陈和平、Anna Lee"), "陈和平|Anna Lee");
  EXPECT_EQ(names(" 、 "), "");
}

TEST(PastRows, AreReadOrNoted) {
  const PastRow row = Row(
      "2024-007|张 伟|T001|语文组|住院|2024-03-05|2024-03-06 08:10|李娜|2024-03-06|2024-03-07 14:30|"
      "李娜、赵校长|医院 市一院|请代课|已慰问|家属陪护");
  EXPECT_EQ(Reasons(row.problems), "");
  EXPECT_EQ(row.display_name, "张伟");
  EXPECT_EQ(row.occasion, Occasion::kIllnessHospital);
  EXPECT_EQ(row.event_on, absl::CivilDay(2024, 3, 5));
  EXPECT_EQ(row.informed->minute, 490);
  EXPECT_FALSE(row.reported->minute.has_value());
  EXPECT_EQ(row.visitors.size(), 2u);
  EXPECT_EQ(row.mode, VisitMode::kHospital);
  EXPECT_EQ(row.place, "市一院");
  EXPECT_EQ(row.case_no, "2024-007");
  EXPECT_TRUE(Row("合计|3||||||||||||").is_note);
  EXPECT_TRUE(Row("|制表：李娜|||||||||||||").is_note);
  EXPECT_TRUE(Row(kTitles).is_note) << "the header of the next page";
}

TEST(PastRows, SayWhatTheyLack) {
  const std::map<std::string, std::string> cases = {
      {"||||住院|2024-03-05|||||||||", "FIELD_REQUIRED@姓名"},
      {"|张伟||||2024-03-05|||||||||", "FIELD_REQUIRED@必访类型"},
      {"|张伟|||住院||||||||||", "FIELD_REQUIRED@发生日期"},
      {"|张伟|||住院|||||2024-03-07||||||", "FIELD_REQUIRED@方式/地点"},
      {"|张伟|||婚丧喜庆|2024-03-05|||||||||", "ROSTER_VALUE_UNKNOWN@必访类型"},
      {"|张伟|||住院|3月5日|||||||||", "ROSTER_DATE_MALFORMED@发生日期"},
      {"|张伟|||住院|2024-03-05||||昨天||||||", "ROSTER_DATE_MALFORMED@走访时间"},
      {"|张伟|4.4E+17||住院|2024-03-05|||||||||", "ROSTER_DIGITS_LOST@工号"},
      {"|张伟|||住院|1850-03-05|||||||||", "ROSTER_DATE_MALFORMED@发生日期"},
      {absl::StrCat("|张伟|||住院|2024-03-05||||||||", std::string(601, 'x'), "|"),
       "FIELD_TOO_LONG@处理情况"}};
  for (const auto& [line, reasons] : cases) EXPECT_EQ(Reasons(Row(line).problems), reasons) << line;
  EXPECT_EQ(Row("|张伟|||住院|||||2024-03-07||||||", kTitles, VisitMode::kHome).mode,
            VisitMode::kHome);
}

Member Person(int64_t id, const std::string& name, const std::string& staff_no) {
  return {.id = MemberId{id}, .display_name = name, .name_key = NameKey(name),
          .staff_no = staff_no};
}

TEST(MatchPastRow, FindsByNumberThenByNameThenByGroup) {
  const PastPerson first{Person(1, "刘洋", "T1"), {"语文组"}};
  const PastPerson second{Person(2, "刘洋", "T2"), {"数学组", "东校区/数学组"}};
  const auto match = [&](absl::string_view line, const std::optional<Member>& by_number,
                         const std::vector<PastPerson>& by_name) {
    const auto found = MatchPastRow(kUnion, Row(line), by_number, by_name);
    return found.ok() ? absl::StrCat(Number(found->id)) : ReasonOf(found.status());
  };
  EXPECT_EQ(match("|刘洋|T1||住院|2024-03-05|||||||||", first.member, {}), "1");
  EXPECT_EQ(match("||T1||住院|2024-03-05|||||||||", first.member, {}), "1");
  EXPECT_EQ(match("|王芳|T1||住院|2024-03-05|||||||||", first.member, {}), "PAST_NAME_OTHER@工号");
  EXPECT_EQ(match("|刘洋|T9||住院|2024-03-05|||||||||", std::nullopt, {}), "NOT_FOUND@工号");
  EXPECT_EQ(match("|刘洋||别的组|住院|2024-03-05|||||||||", std::nullopt, {first}), "1")
      << "people move";
  EXPECT_EQ(match("|刘洋||数学组|住院|2024-03-05|||||||||", std::nullopt, {first, second}), "2");
  EXPECT_EQ(match("|刘洋||东校区/数学组|住院|2024-03-05|||||||||", std::nullopt, {first, second}),
            "2");
  EXPECT_EQ(match("|无名||语文组|住院|2024-03-05|||||||||", std::nullopt, {}),
            "PAST_PERSON_UNKNOWN@姓名");
  const auto both = MatchPastRow(kUnion, Row("|刘洋||英语组|住院|2024-03-05|||||||||"), std::nullopt,
                                 std::vector<PastPerson>{first, second});
  ASSERT_EQ(ReasonOf(both.status()), "PAST_NAME_AMBIGUOUS@姓名");
  EXPECT_EQ(RefusalsOf(both.status())[0].facts.at("candidates"), "刘洋 T1 语文组, 刘洋 T2 数学组");
}

class DecidePast : public ::testing::Test {
 protected:
  absl::StatusOr<PastDecision> Become(absl::string_view line,
                                      std::vector<Visitor> visitors = {{.guest = "李娜"}}) {
    PastFacts facts{.union_id = kUnion, .member = MemberId{5},
                    .born_on = absl::CivilDay(1970, 1, 1), .visitors = std::move(visitors),
                    .cases = &cases_};
    return Decide(Row(line), facts, kToday);
  }
  // Takes the row into what is known.
  PastDecision Take(absl::string_view line) {
    auto decision = Become(line);
    EXPECT_TRUE(decision.ok()) << decision.status();
    SettlePast({}, decision->decided.visits, decision->decided.result);
    if (decision->kind == Kind::kOpens) cases_.push_back(decision->decided);
    if (decision->kind == Kind::kAdds) cases_[decision->at] = decision->decided;
    return *std::move(decision);
  }
  std::vector<PastCase> cases_;
};

constexpr char kRow[] = "9|张伟|||住院|2024-03-05|2024-03-06|||2024-03-07||医院|代课|已慰问|备注";

TEST_F(DecidePast, ARowIsACaseThatIsOver) {
  const PastDecision decision = Take(kRow);
  EXPECT_EQ(decision.kind, Kind::kOpens);
  const Case& made = decision.decided.result;
  EXPECT_EQ(made.state, CaseState::kClosed);
  EXPECT_EQ(made.state_reason, "已慰问");
  EXPECT_EQ(made.summary, "备注");
  EXPECT_EQ(made.imported_no, "9");
  EXPECT_FALSE(made.event_on_assumed);
  EXPECT_EQ(made.informed_known, InformedKnown::kDay);
  EXPECT_EQ(made.report_time, made.informed) << "nothing better is known";
  EXPECT_FALSE(made.due_visit.has_value());
  EXPECT_EQ(made.visitors_min, 0);
  EXPECT_EQ(made.visit_count, 1);
  EXPECT_EQ(made.last_visited_on, absl::CivilDay(2024, 3, 7));
  EXPECT_EQ(made.help, MomentOf(absl::CivilDay(2024, 3, 7), std::nullopt));
  EXPECT_EQ(made.close_time, made.help);
  EXPECT_EQ(decision.decided.visits.front().needs, "代课");
}

TEST_F(DecidePast, WhatNobodySaidIsAssumedAndMarked) {
  const Case visited = Take("|张伟|||住院|||||2024-03-07||医院|||").decided.result;
  EXPECT_TRUE(visited.event_on_assumed);
  EXPECT_EQ(visited.event_on, absl::CivilDay(2024, 3, 7));
  EXPECT_EQ(visited.informed_known, InformedKnown::kAssumed);
  EXPECT_FALSE(HoursToHelp(visited).has_value()) << "left out of averages";
  const Case told = Take("|张伟|||手术||2024-05-01||||||||").decided.result;
  EXPECT_EQ(told.event_on, absl::CivilDay(2024, 5, 1));
  EXPECT_EQ(told.visit_count, 0);
  EXPECT_FALSE(told.help.has_value());
  const Case declined = Take("|张伟|||住院|2024-06-01||||||||本人谢绝|").decided.result;
  EXPECT_EQ(declined.state, CaseState::kDeclined);
  const Case visited_all_the_same =
      Take("|张伟|||住院|2024-07-01||||2024-07-02||医院||谢绝慰问金|").decided.result;
  EXPECT_EQ(visited_all_the_same.state, CaseState::kClosed);
}

TEST_F(DecidePast, OneEventIsOneCase) {
  Take(kRow);
  EXPECT_EQ(Take(kRow).kind, Kind::kKnown);
  const PastDecision second = Take("|张伟|||住院|2024-03-05||||2024-03-20||上门|||");
  EXPECT_EQ(second.kind, Kind::kAdds);
  EXPECT_EQ(second.decided.result.visit_count, 2);
  EXPECT_EQ(second.decided.result.first_visited_on, absl::CivilDay(2024, 3, 7));
  EXPECT_EQ(second.decided.result.last_visited_on, absl::CivilDay(2024, 3, 20));
  EXPECT_EQ(second.decided.added, 2u);
  EXPECT_EQ(Take("|张伟|||住院|2024-03-05||||2024-03-07||上门|||").kind, Kind::kAdds)
      << "another way on the same day";
  EXPECT_EQ(Take("|张伟|||住院|2024-03-05|||||||||").kind, Kind::kKnown) << "no visit";
  EXPECT_EQ(Take("|张伟|||住院|2024-03-06||||2024-03-07||医院|||").kind, Kind::kOpens)
      << "another event day";
  EXPECT_TRUE(Become("|张伟|||住院|2024-03-05||||2024-03-07||医院 市二院|||")->differs);
}

TEST_F(DecidePast, ACaseThatWasEnteredHereIsNotAddedTo) {
  Case entered;
  entered.id = CaseId{3};
  entered.event_on = entered.ref_on = absl::CivilDay(2024, 3, 5);
  Visit visit;
  visit.id = VisitId{1};
  visit.visited_on = absl::CivilDay(2024, 3, 7);
  visit.mode = VisitMode::kHospital;
  cases_.push_back({.result = entered, .visits = {visit}});
  EXPECT_EQ(Become(kRow)->kind, Kind::kKnown);
  EXPECT_EQ(ReasonOf(Become("|张伟|||住院|2024-03-05||||2024-03-09||医院|||").status()),
            "PAST_CASE_ENTERED@走访时间");
  cases_[0].result.import = ImportId{1};
  EXPECT_EQ(Become("|张伟|||住院|2024-03-05||||2024-03-09||医院|||")->kind, Kind::kAdds);
}

TEST_F(DecidePast, DaysMustBePossible) {
  const std::map<std::string, std::string> cases = {
      {"|张伟|||住院|2026-11-23|||||||||", "DATE_IN_FUTURE@发生日期"},
      {"|张伟|||住院|2026-11-22|||||||||", ""},
      {"|张伟|||住院|1969-12-31|||||||||", "DATE_BEFORE_BIRTH@发生日期"},
      {"|张伟|||住院|1949-09-30|||||||||", "DATE_TOO_OLD@发生日期"},
      {"|张伟|||住院|2024-03-05|2026-11-23||||||||", "DATE_IN_FUTURE@获知时间"},
      {"|张伟|||住院|2024-03-05||||2024-03-04||医院|||", "DATE_BEFORE_EVENT@走访时间"},
      {"|张伟|||住院|2024-03-05||||2024-03-05||医院|||", ""},
      {"|张伟|||退休|2024-03-05||||2024-03-04||单位|||", ""},
      {"|张伟|||住院|2024-03-05|2024-03-08|||2024-03-07||医院|||", "INFORMED_TOO_LATE@获知时间"}};
  for (const auto& [line, reason] : cases) {
    EXPECT_EQ(ReasonOf(Become(line).status()), reason) << line;
  }
  EXPECT_EQ(ReasonOf(Become(kRow, {{.member = MemberId{5}}}).status()),
            "VISITOR_IS_SUBJECT@走访人员");
}

TEST(PastCases, RaiseNothingAndAreMeasuredByNoClock) {
  Case of;
  of.import = ImportId{1};
  of.event_on = absl::CivilDay(2024, 3, 5);
  OccasionRule rule;
  rule.visitors_min = 3;
  rule.report_to_superior = true;
  SetClocks(rule, WorkingCalendar(), true, of);
  EXPECT_FALSE(of.due_visit.has_value());
  CaseClocks clocks{.state = CaseState::kReported, .due_visit = absl::UnixEpoch(),
                    .imported = true};
  EXPECT_TRUE(EventsOf(clocks, rule, WorkingCalendar(), kNow).empty());
  CoverageFacts facts{.state = CaseState::kClosed, .imported = true};
  EXPECT_EQ(Classify(facts, kNow), CoverageClass::kImported);
  facts.state = CaseState::kCancelled;
  EXPECT_EQ(Classify(facts, kNow), CoverageClass::kNotOwed);
  Coverage coverage;
  coverage.Add(facts, CoverageClass::kImported);
  EXPECT_EQ(coverage.owed, 1);
  EXPECT_EQ(coverage.imported, 1);
  EXPECT_EQ(OnTimeRate(coverage), "") << "in no rate";
}

}  // namespace
}  // namespace unioncare
