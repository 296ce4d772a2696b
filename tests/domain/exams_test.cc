// Tests of plans of exams: what they must say, every step in every state, and who is in a plan and
// why, boundary by boundary.
#include "service/domain/exams.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/exam_people.h"
#include "service/domain/retirees.h"
#include "tests/domain/care_rule_rows.h"
#include "tests/domain/verdicts.h"

namespace unioncare {
namespace {

using Day = absl::CivilDay;

constexpr UnionId kUnionId{2};
const Day kNow(2026, 11, 22);
const absl::Time kNowTime = absl::FromUnixSeconds(1795276800);

std::string EtagAt(int64_t version) { return EtagOfVersion(version); }

ExamPlanFields Fields() {
  return {.year = 2026,
          .title = {"2026年体检", "Exams 2026"},
          .from = Day(2026, 3, 2),
          .to = Day(2026, 12, 20),
          .scope = ExamScope::kAll,
          .reference = ExamReference::kYearEnd};
}

ExamPlan InState(ExamPlanState state) {
  ExamPlan plan{.id = ExamPlanId{3}, .fields = Fields(), .state = state, .version = 7};
  if (state >= ExamPlanState::kApproved) {
    plan.document_no = "校字〔2026〕3号";
    plan.approved_on = Day(2026, 2, 1);
    plan.approved_by = "王校长";
  }
  return plan;
}

// ---- what a plan must say

TEST(CheckExamPlan, NamesWhatIsWrongFirst) {
  using F = ExamPlanFields;
  const struct {
    void (*change)(F& fields, ExamPlanFacts& facts);
    const char* wanted;
  } cases[] = {
      {[](F&, ExamPlanFacts&) {}, ""},
      {[](F& f, ExamPlanFacts&) { f.year = 0; }, "FIELD_REQUIRED exam_plan.year"},
      {[](F& f, ExamPlanFacts&) { f.title.en = ""; }, "FIELD_REQUIRED exam_plan.title"},
      {[](F& f, ExamPlanFacts&) { f.title.zh = ""; }, "FIELD_REQUIRED exam_plan.title"},
      {[](F& f, ExamPlanFacts&) { f.scope = ExamScope::kUnspecified; },
       "FIELD_REQUIRED exam_plan.scope"},
      {[](F& f, ExamPlanFacts&) { f.year = 1949; }, "NUMBER_OUT_OF_RANGE exam_plan.year"},
      {[](F& f, ExamPlanFacts&) { f.year = 2101; }, "NUMBER_OUT_OF_RANGE exam_plan.year"},
      {[](F& f, ExamPlanFacts&) { f.to = f.from - 1; }, "DATE_BEFORE_START exam_plan.to"},
      {[](F& f, ExamPlanFacts&) { f.to = f.from; }, ""},
      {[](F& f, ExamPlanFacts&) { f.to = f.from + 365; }, ""},
      {[](F& f, ExamPlanFacts&) { f.to = f.from + 366; }, "PERIOD_TOO_LONG exam_plan.to"},
      {[](F& f, ExamPlanFacts&) { f.year = 2025; }, "EXAM_WINDOW_YEAR exam_plan.from"},
      {[](F& f, ExamPlanFacts& k) {
         f.group = GroupId{9};
         k.group_exists = false;
         k.group_given = "unions/2/groups/9";
       },
       "NOT_FOUND exam_plan.group"},
      {[](F& f, ExamPlanFacts&) { f.budget_line = BudgetLineId{4}; },
       "NOT_FOUND exam_plan.budget_line"},
      {[](F& f, ExamPlanFacts& k) {
         f.budget_line = BudgetLineId{4};
         k.budget_year = 2025;
       },
       "EXAM_WINDOW_YEAR exam_plan.budget_line"},
      {[](F& f, ExamPlanFacts& k) {
         f.budget_line = BudgetLineId{4};
         k.budget_year = 2026;
       },
       ""},
      {[](F& f, ExamPlanFacts&) { f.packages = {{"甲", 1, 0}, {"", 1, 0}}; },
       "FIELD_REQUIRED exam_plan.packages[1].display_name"},
      {[](F& f, ExamPlanFacts&) { f.packages = {{"甲", 0, 0}}; },
       "FIELD_REQUIRED exam_plan.packages[0].items"},
      {[](F& f, ExamPlanFacts&) { f.packages = {{"甲", 1, -1}}; },
       "NUMBER_OUT_OF_RANGE exam_plan.packages[0].price_fen"},
      {[](F& f, ExamPlanFacts&) { f.packages = {{"甲", 1, kExamPriceFenMax + 1}}; },
       "NUMBER_OUT_OF_RANGE exam_plan.packages[0].price_fen"},
      {[](F& f, ExamPlanFacts&) {
         f.scope = ExamScope::kWomen;
         f.packages = {{"两癌", kWomensExamItems, 70'000}};
       },
       ""},
      {[](F& f, ExamPlanFacts&) {
         f.scope = ExamScope::kWomen;
         f.packages = {{"两癌", kWomensExamItems, 0}, {"常规", 1, 0}};
       },
       "EXAM_ITEM_SCOPE exam_plan.packages[1].items"},
  };
  for (const auto& each : cases) {
    ExamPlanFields fields = Fields();
    ExamPlanFacts facts;
    each.change(fields, facts);
    EXPECT_EQ(ReasonOf(CheckExamPlan("exam_plan", fields, facts).status()), each.wanted);
  }
}

TEST(CheckExamPlan, CountsAgesOnTheLastDayOfTheYearWhereNothingElseIsSaid) {
  ExamPlanFields fields = Fields();
  fields.reference = ExamReference::kUnspecified;
  const ExamPlanFields checked = *CheckExamPlan("exam_plan", fields, {});
  EXPECT_EQ(checked.reference, ExamReference::kYearEnd);
  EXPECT_EQ(ReferenceDay(checked), Day(2026, 12, 31));
  fields.reference = ExamReference::kWindowStart;
  EXPECT_EQ(ReferenceDay(fields), Day(2026, 3, 2));
}

// ---- every step in every state

std::string Taken(ExamPlanStep step, ExamPlanState state, const std::string& etag = EtagAt(7)) {
  const ExamPlan before = InState(state);
  absl::StatusOr<ExamPlan> after = absl::UnknownError("no step");
  switch (step) {
    case ExamPlanStep::kUpdate:
      after = Decide(UpdateExamPlan{etag, {"title"}, Fields()}, before, ExamPlanFacts(), kUnionId);
      break;
    case ExamPlanStep::kApprove:
      after = Decide(ApproveExamPlan{etag, "3号", kNow, "王校长"}, before, kUnionId, kNow);
      break;
    case ExamPlanStep::kFreeze:
      after = Decide(FreezeExamPlan{.etag = etag, .judged = kNowTime}, before, kUnionId, kNow);
      break;
    case ExamPlanStep::kClose:
      after = Decide(CloseExamPlan{etag}, before, kUnionId);
      break;
    case ExamPlanStep::kCancel:
      after = Decide(CancelExamPlan{etag, "预算取消"}, before, kUnionId);
      break;
  }
  if (!after.ok()) return ReasonOf(after.status());
  return absl::StrCat(static_cast<int>(after->state));
}

TEST(ExamPlanSteps, AreTakenFromTheirStatesAlone) {
  using S = ExamPlanState;
  const std::map<std::pair<ExamPlanStep, S>, std::string> possible = {
      {{ExamPlanStep::kUpdate, S::kDraft}, "1"},   {{ExamPlanStep::kUpdate, S::kApproved}, "1"},
      {{ExamPlanStep::kUpdate, S::kFrozen}, "3"},  {{ExamPlanStep::kApprove, S::kDraft}, "2"},
      {{ExamPlanStep::kFreeze, S::kApproved}, "3"}, {{ExamPlanStep::kClose, S::kFrozen}, "4"},
      {{ExamPlanStep::kCancel, S::kDraft}, "5"},   {{ExamPlanStep::kCancel, S::kApproved}, "5"},
      {{ExamPlanStep::kCancel, S::kFrozen}, "5"}};
  for (int step = 0; step < kExamPlanStepCount; ++step) {
    for (int state = 1; state < kExamPlanStateCount; ++state) {
      const auto at = std::pair(static_cast<ExamPlanStep>(step), static_cast<S>(state));
      const auto wanted = possible.find(at);
      const bool update = at.first == ExamPlanStep::kUpdate;
      EXPECT_EQ(Taken(at.first, at.second),
                wanted != possible.end() ? wanted->second
                : update                 ? "EXAM_PLAN_STEP exam_plan.name"
                                         : "EXAM_PLAN_STEP name")
          << step << " in " << state;
      // The etag comes first, whatever the state.
      EXPECT_EQ(Taken(at.first, at.second, EtagAt(6)),
                update ? "ETAG_MISMATCH exam_plan.etag" : "ETAG_MISMATCH etag");
    }
  }
}

TEST(ExamPlanSteps, WhatWasApprovedAndChangesIsToBeApprovedAnew) {
  const ExamPlan before = InState(ExamPlanState::kApproved);
  ExamPlanFields changed = Fields();
  changed.hospital = "市一院";
  changed.note = "带身份证";
  const ExamPlan after =
      *Decide(UpdateExamPlan{EtagAt(7), {"hospital"}, changed}, before, {}, kUnionId);
  EXPECT_EQ(after.state, ExamPlanState::kDraft);
  EXPECT_EQ(after.document_no, "");
  EXPECT_FALSE(after.approved_on.has_value());
  EXPECT_EQ(after.fields.hospital, "市一院");
  EXPECT_EQ(after.fields.note, "");
  const ExamPlan noted =
      *Decide(UpdateExamPlan{EtagAt(7), {"note"}, changed}, before, {}, kUnionId);
  EXPECT_EQ(noted.state, ExamPlanState::kApproved);
  EXPECT_EQ(noted.document_no, before.document_no);
}

TEST(ExamPlanSteps, OfAFrozenPlanFewThingsChange) {
  const ExamPlan before = InState(ExamPlanState::kFrozen);
  const auto update = [&](std::vector<std::string> mask) {
    return ReasonOf(
        Decide(UpdateExamPlan{EtagAt(7), std::move(mask), Fields()}, before, {}, kUnionId)
            .status());
  };
  for (const char* open : {"title", "to", "hospital", "note"}) EXPECT_EQ(update({open}), "");
  for (const char* fixed :
       {"year", "from", "packages", "budget_line", "scope", "group", "reference"}) {
    EXPECT_EQ(update({fixed}), absl::StrCat("EXAM_PLAN_FIXED exam_plan.", fixed));
  }
  EXPECT_EQ(update({"*"}), "EXAM_PLAN_FIXED exam_plan.year");
  EXPECT_EQ(update({"state"}), "UPDATE_MASK_UNKNOWN update_mask");
  EXPECT_EQ(update({}), "FIELD_REQUIRED update_mask");
}

TEST(ExamPlanSteps, WantWhatBelongsToThem) {
  const ExamPlan draft = InState(ExamPlanState::kDraft);
  const auto approve = [&](const char* document, Day day, const char* by) {
    return ReasonOf(
        Decide(ApproveExamPlan{EtagAt(7), document, day, by}, draft, kUnionId, kNow).status());
  };
  EXPECT_EQ(approve("3号", kNow, "王校长"), "");
  EXPECT_EQ(approve("", kNow, "王校长"), "FIELD_REQUIRED document_no");
  EXPECT_EQ(approve("3号", kNow, ""), "FIELD_REQUIRED approved_by");
  EXPECT_EQ(approve("3号", kNow + 1, "王校长"), "DATE_IN_FUTURE approved_on");
  EXPECT_EQ(ReasonOf(Decide(CancelExamPlan{EtagAt(7), ""}, draft, kUnionId).status()),
            "FIELD_REQUIRED reason");
  const ExamPlan approved = InState(ExamPlanState::kApproved);
  const auto freeze = [&](Day today) {
    return ReasonOf(CheckFreeze(EtagAt(7), approved, kUnionId, today));
  };
  EXPECT_EQ(freeze(approved.fields.to), "");
  EXPECT_EQ(freeze(approved.fields.to + 1), "EXAM_WINDOW_OVER name");
}

// ---- ages and months

TEST(CompletedYears, AreFullOnTheBirthdayAndThoseOf29FebruaryOn1March) {
  const struct {
    Day born, on;
    int years;
  } cases[] = {
      {Day(1981, 12, 31), Day(2026, 12, 31), 45}, {Day(1982, 1, 1), Day(2026, 12, 31), 44},
      {Day(1981, 3, 2), Day(2026, 3, 2), 45},     {Day(1981, 3, 3), Day(2026, 3, 2), 44},
      {Day(1980, 2, 29), Day(2026, 2, 28), 45},   {Day(1980, 2, 29), Day(2026, 3, 1), 46},
      {Day(1980, 2, 29), Day(2024, 2, 28), 43},   {Day(1980, 2, 29), Day(2024, 2, 29), 44},
      {Day(1980, 2, 29), Day(2026, 12, 31), 46},  {Day(2026, 12, 31), Day(2026, 12, 31), 0},
      {Day(2027, 1, 1), Day(2026, 12, 31), 0},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(CompletedYears(each.born, each.on), each.years)
        << absl::FormatCivilTime(each.born) << " on " << absl::FormatCivilTime(each.on);
  }
}

TEST(CompletedMonths, AreFullOnTheSameDayOrTheLastOfAShorterMonth) {
  const struct {
    Day from, on;
    int months;
  } cases[] = {
      {Day(2025, 12, 31), Day(2026, 12, 31), 12}, {Day(2026, 1, 1), Day(2026, 12, 31), 11},
      {Day(2026, 6, 30), Day(2026, 12, 31), 6},   {Day(2026, 7, 1), Day(2026, 12, 31), 5},
      {Day(2026, 1, 31), Day(2026, 2, 27), 0},    {Day(2026, 1, 31), Day(2026, 2, 28), 1},
      {Day(2026, 8, 31), Day(2026, 9, 30), 1},    {Day(2027, 1, 1), Day(2026, 12, 31), 0},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(CompletedMonths(each.from, each.on), each.months)
        << absl::FormatCivilTime(each.from) << " on " << absl::FormatCivilTime(each.on);
  }
}

// ---- who is in, and why

// The school rule of domain.md 7.1: F 34 3 y, 44 2 y, then 1 y; M 39 3 y, 49 2 y, then 1 y; breast
// exams from 45; tuberculosis after a year in the union.
std::vector<ExamBand> Rules() {
  return BandsOf({
      {Sex::kFemale, 0, 34, 36},
      {Sex::kFemale, 35, 44, 24},
      {Sex::kFemale, 45, 0, 12},
      {Sex::kMale, 0, 39, 36},
      {Sex::kMale, 40, 49, 24},
      {Sex::kMale, 50, 0, 12},
      {Sex::kFemale, 45, 0, 12, {Item::kBreast}},
      {.sex = Sex::kUnspecified, .from = 0, .to = 0, .cycle = 24, .items = {Item::kBase},
       .beneficiary = BeneficiaryClass::kRetiree},
  });
}

ExamCandidate Who(Sex sex, absl::CivilDay born) {
  return {.member = MemberId{5},
          .group = GroupId{1},
          .sex = sex,
          .birth_date = born,
          .joined_on = Day(2010, 9, 1)};
}

// The reason in English, or "-" for somebody out of scope.
std::string Judged(const ExamPlanFields& plan, const ExamCandidate& candidate,
                   const ExamYears& last = {}, const std::vector<ExamBand>& bands = Rules(),
                   Language language = Language::kEnglish) {
  ExamJudge judge(plan, {GroupId{1}, GroupId{3}}, bands);
  if (!judge.InScope(candidate)) return "-";
  return ReasonOf(judge.Judge(candidate, last), plan.year, language);
}

TEST(ExamJudge, SaysWhyInBothLanguages) {
  ExamPlanFields women = Fields();
  women.scope = ExamScope::kWomen;
  const ExamCandidate she = Who(Sex::kFemale, Day(1979, 5, 6));
  const ExamYears last = {0, 0, 2025, 0, 0};
  EXPECT_EQ(Judged(women, she, last), "female, 47: breast exam, every year, last attended 2025");
  EXPECT_EQ(Judged(women, she, last, Rules(), Language::kChinese),
            "女，47岁：乳腺检查，每年一次，上次参检2025年");
  EXPECT_EQ(Judged(Fields(), she, last),
            "female, 47: general exam, every year, no attendance on record; "
            "breast exam, every year, last attended 2025");
  const ExamCandidate he = Who(Sex::kMale, Day(1990, 5, 6));
  EXPECT_EQ(Judged(Fields(), he, {2024, 0, 0, 0, 0}),
            "male, 36: general exam, every 3 years, last attended 2024, due from 2027");
  EXPECT_EQ(Judged(Fields(), he, {2024, 0, 0, 0, 0}, Rules(), Language::kChinese),
            "男，36岁：常规体检，每3年一次，上次参检2024年，2027年应检");
}

TEST(ExamJudge, BandsEndWithTheirLastAgeOnTheReferenceDay) {
  const struct {
    Sex sex;
    Day born;
    const char* cycle;
  } cases[] = {
      // 34 and 35 on 31 December 2026.
      {Sex::kFemale, Day(1992, 1, 1), "every 3 years"},
      {Sex::kFemale, Day(1991, 12, 31), "every 2 years"},
      {Sex::kFemale, Day(1982, 1, 1), "every 2 years"},
      {Sex::kFemale, Day(1981, 12, 31), "every year"},
      {Sex::kMale, Day(1987, 1, 1), "every 3 years"},
      {Sex::kMale, Day(1986, 12, 31), "every 2 years"},
      {Sex::kMale, Day(1977, 1, 1), "every 2 years"},
      {Sex::kMale, Day(1976, 12, 31), "every year"},
  };
  for (const auto& each : cases) {
    const std::string why = Judged(Fields(), Who(each.sex, each.born));
    EXPECT_NE(why.find(absl::StrCat("general exam, ", each.cycle, ",")), std::string::npos)
        << absl::FormatCivilTime(each.born) << ": " << why;
  }
  // The same birthday, counted on the first day of the window, 2 March.
  ExamPlanFields plan = Fields();
  plan.reference = ExamReference::kWindowStart;
  EXPECT_EQ(Judged(plan, Who(Sex::kMale, Day(1976, 3, 2))),
            "male, 50: general exam, every year, no attendance on record");
  EXPECT_EQ(Judged(plan, Who(Sex::kMale, Day(1976, 3, 3))),
            "male, 49: general exam, every 2 years, no attendance on record");
}

TEST(ExamJudge, AnExamThatMovesFromMayToMarchIsNotHeldUp) {
  // Attended in May 2025, every year; the window of 2026 is in March, ten months later.
  const ExamCandidate he = Who(Sex::kMale, Day(1970, 1, 1));
  EXPECT_EQ(Judged(Fields(), he, {2025, 0, 0, 0, 0}),
            "male, 56: general exam, every year, last attended 2025");
  // In the same year nobody goes twice.
  EXPECT_EQ(Judged(Fields(), he, {2026, 0, 0, 0, 0}),
            "male, 56: general exam, every year, last attended 2026, due from 2027");
}

TEST(ExamJudge, WhoseFactsAreMissingIsNotLeftOutInSilence) {
  ExamCandidate he = Who(Sex::kMale, Day(1970, 1, 1));
  he.birth_date.reset();
  EXPECT_EQ(Judged(Fields(), he),
            "male, age not known: cannot be judged, not on record: birth date");
  he.sex = Sex::kUnspecified;
  EXPECT_EQ(Judged(Fields(), he, {}, Rules(), Language::kChinese),
            "性别未填，年龄不详：无法判断，未登记性别、出生日期");
  // A women's programme asks of those whose sex is not known, and of no man.
  ExamPlanFields women = Fields();
  women.scope = ExamScope::kWomen;
  EXPECT_EQ(Judged(women, he), "sex not known, age not known: cannot be judged, not on record: "
                               "sex, birth date");
  EXPECT_EQ(Judged(women, Who(Sex::kMale, Day(1970, 1, 1))), "-");
  // Where the rule does not ask, nothing is missing.
  he.retired_on = Day(2020, 1, 1);
  EXPECT_EQ(Judged(Fields(), he), "sex not known, retired, age not known: general exam, every 2 "
                                  "years, no attendance on record");
}

TEST(ExamJudge, MonthsOfServiceCountFromTheDayOfJoining) {
  const auto bands = BandsOf({{.sex = Sex::kUnspecified, .from = 0, .to = 0, .cycle = 12,
                               .items = {Item::kBase}, .service = 12}});
  ExamCandidate he = Who(Sex::kMale, Day(1990, 1, 1));
  he.joined_on = Day(2025, 12, 31);
  EXPECT_EQ(Judged(Fields(), he, {}, bands),
            "male, 36: general exam, every year, no attendance on record");
  he.joined_on = Day(2026, 1, 1);
  EXPECT_EQ(Judged(Fields(), he, {}, bands), "male, 36: no rule offers any of these exams");
  he.joined_on.reset();
  EXPECT_EQ(Judged(Fields(), he, {}, bands),
            "male, 36: cannot be judged, not on record: day of joining");
}

TEST(ExamJudge, ScopeIsMembershipClassAndGroup) {
  ExamPlanFields plan = Fields();
  const auto in = [&](ExamScope scope, const ExamCandidate& candidate) {
    plan.scope = scope;
    return Judged(plan, candidate) != "-";
  };
  ExamCandidate he = Who(Sex::kMale, Day(1966, 1, 1));
  for (int state = 1; state <= 7; ++state) {
    he.state = static_cast<MemberState>(state);
    EXPECT_EQ(in(ExamScope::kAll, he), state <= 3) << state;
  }
  he.state = MemberState::kActive;
  // Retired on the first day of the window: a retiree. On the day after: staff.
  he.retired_on = plan.from;
  EXPECT_FALSE(in(ExamScope::kStaff, he));
  EXPECT_TRUE(in(ExamScope::kRetirees, he));
  he.retired_on = plan.from + 1;
  EXPECT_TRUE(in(ExamScope::kStaff, he));
  EXPECT_FALSE(in(ExamScope::kRetirees, he));
  plan.group = GroupId{1};  // with 3 below it
  EXPECT_TRUE(in(ExamScope::kAll, he));
  he.group = GroupId{3};
  EXPECT_TRUE(in(ExamScope::kAll, he));
  he.group = GroupId{2};
  EXPECT_FALSE(in(ExamScope::kAll, he));
  he.group.reset();
  EXPECT_FALSE(in(ExamScope::kAll, he));
}

TEST(ExamJudge, WhatThePackagesLackIsNotOffered) {
  ExamPlanFields plan = Fields();
  plan.packages = {{"常规", SetOf(ExamItem::kBase), 50'000}};
  const ExamCandidate she = Who(Sex::kFemale, Day(1979, 5, 6));
  EXPECT_EQ(Judged(plan, she), "female, 47: general exam, every year, no attendance on record");
  // A newer policy that leaves an item out does not bring the older one back.
  auto bands = BandsOf({{Sex::kUnspecified, 0, 0, 24, {Item::kTuberculosis}},
                        {Sex::kUnspecified, 0, 0, 24, {Item::kBase}, 0, 2, "2020-01-01"}});
  plan.packages = {{"结核", SetOf(ExamItem::kTuberculosis), 0}};
  EXPECT_FALSE(ExamJudge(plan, {}, bands).has_rules());
  EXPECT_FALSE(ExamJudge(Fields(), {}, {}).has_rules());
}

TEST(ExamJudge, WomensListsHaveThoseForWhomTheirItemsAreDue) {
  ExamPerson she{.sex = Sex::kFemale, .verdict = ExamVerdict::kDue};
  const auto lists = [&] {
    std::string in;
    for (int list = 1; list <= 3; ++list) {
      if (StandsIn(static_cast<ExamWomensList>(list), she)) absl::StrAppend(&in, list);
    }
    return in;
  };
  EXPECT_EQ(lists(), "");
  she.items[1] = {12, 0, true};  // gynaecological
  EXPECT_EQ(lists(), "1");
  she.items[3] = {12, 0, true};  // cervical
  EXPECT_EQ(lists(), "12");
  she.items[2] = {12, 0, true};  // breast
  EXPECT_EQ(lists(), "123");
  she.items[2].due = she.items[1].due = false;
  EXPECT_EQ(lists(), "2");
  // No list at all is for everybody.
  she.sex = Sex::kMale;
  EXPECT_EQ(lists(), "");
  EXPECT_TRUE(StandsIn(ExamWomensList::kUnspecified, she));
}

}  // namespace
}  // namespace unioncare
