// Tests of the rules of occasions: their clocks at every boundary, the form of a policy, and that
// it may only be stricter than what is above it.
#include "service/domain/policies.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using Unit = Span::Unit;

constexpr Span kNoLimit{};
constexpr Span Hours(int count) { return {Unit::kHours, count}; }
constexpr Span Days(int count) { return {Unit::kDays, count}; }
constexpr Span WorkingDays(int count) { return {Unit::kWorkingDays, count}; }
constexpr Span kByEventDay{Unit::kByEventDay, 0};

absl::TimeZone China() { return absl::FixedTimeZone(8 * 60 * 60); }

// "2026-10-10 24:00": a moment in China; 24:00 is the end of that day.
std::string Moment(std::optional<absl::Time> time) {
  if (!time.has_value()) return "-";
  const absl::CivilSecond second = absl::ToCivilSecond(*time, China());
  const absl::CivilDay day(second);
  if (second == absl::CivilSecond(day)) return absl::StrCat(IsoDay(day - 1), " 24:00");
  return absl::FormatTime("%Y-%m-%d %H:%M:%S", *time, China());
}

absl::Time At(int year, int month, int day, int hour, int minute, int second = 0) {
  return absl::FromCivil(absl::CivilSecond(year, month, day, hour, minute, second), China());
}

WorkingCalendar Calendar() {
  return WorkingCalendar({*BuiltInYear(2025), *BuiltInYear(2026)},
                         {{absl::CivilDay(2026, 7, 6), absl::CivilDay(2026, 8, 30), "暑假"}});
}

TEST(EndOf, EverySpanAtItsBoundaries) {
  const struct {
    const char* about;
    Span span;
    absl::Time start;
    const char* event_on;
    const char* end;
  } rows[] = {
      {"no limit", kNoLimit, At(2026, 11, 20, 9, 0), "2026-11-20", "-"},
      {"exactly 24 hours", Hours(24), At(2026, 11, 20, 9, 0, 1), "2026-11-20",
       "2026-11-21 09:00:01"},
      {"hours run through nights and holidays", Hours(48), At(2026, 9, 30, 23, 59), "2026-09-30",
       "2026-10-02 23:59:00"},
      {"the end of the n-th day, in China", Days(1), At(2026, 11, 20, 0, 0), "2026-11-20",
       "2026-11-21 24:00"},
      {"however late it began", Days(1), At(2026, 11, 20, 23, 59, 59), "2026-11-20",
       "2026-11-21 24:00"},
      {"midnight belongs to the day that begins", Days(1), At(2026, 11, 21, 0, 0), "2026-11-20",
       "2026-11-22 24:00"},
      {"working days across National Day to a worked Saturday", WorkingDays(3),
       At(2026, 9, 30, 10, 0), "2026-09-30", "2026-10-10 24:00"},
      {"and on to the Monday", WorkingDays(4), At(2026, 9, 30, 10, 0), "2026-09-30",
       "2026-10-12 24:00"},
      {"from inside a holiday", WorkingDays(1), At(2026, 10, 3, 10, 0), "2026-10-03",
       "2026-10-08 24:00"},
      {"working days run on in the summer vacation", WorkingDays(3), At(2026, 7, 10, 10, 0),
       "2026-07-10", "2026-07-15 24:00"},
      {"by the event day, whenever it began", kByEventDay, At(2026, 9, 1, 10, 0), "2026-11-30",
       "2026-11-30 24:00"},
      {"by an event day that is over", kByEventDay, At(2026, 12, 2, 10, 0), "2026-11-30",
       "2026-11-30 24:00"},
  };
  const WorkingCalendar calendar = Calendar();
  for (const auto& row : rows) {
    const absl::CivilDay event_on = *ParseIsoDay(row.event_on);
    EXPECT_EQ(Moment(EndOf(row.span, row.start, event_on, calendar)), row.end) << row.about;
  }
}

OccasionRule Rule(CloseFrom close_from, Span close, bool pause = false) {
  return {.occasion = Occasion::kEmergency,
          .report = Hours(4),
          .visit = Hours(24),
          .close = close,
          .close_from = close_from,
          .vacations_pause_close = pause};
}

TEST(Clocks, AnEmergencyAtNightInTheVacationRunsAndItsClosePauses) {
  // The summer vacation of the school ends on 2026-08-30.
  const ClockStarts starts{.informed = At(2026, 7, 20, 2, 30),
                           .event_on = absl::CivilDay(2026, 7, 20),
                           .visited_on = absl::CivilDay(2026, 7, 21)};
  const ClockEnds ends = Clocks(Rule(CloseFrom::kVisit, Days(30), true), starts, Calendar());
  EXPECT_EQ(Moment(ends.report), "2026-07-20 06:30:00");
  EXPECT_EQ(Moment(ends.visit), "2026-07-21 02:30:00");
  // Thirty days of term: from 08-31 on.
  EXPECT_EQ(Moment(ends.close), "2026-09-29 24:00");
  const ClockEnds running = Clocks(Rule(CloseFrom::kVisit, Days(30)), starts, Calendar());
  EXPECT_EQ(Moment(running.close), "2026-08-20 24:00");
}

TEST(Clocks, TheCloseClockStartsWhereTheRuleSays) {
  ClockStarts starts{.informed = At(2026, 11, 10, 9, 0), .event_on = absl::CivilDay(2026, 11, 8)};
  const WorkingCalendar calendar = Calendar();
  const auto close = [&](CloseFrom from, Span span) {
    return Moment(Clocks(Rule(from, span), starts, calendar).close);
  };
  EXPECT_EQ(close(CloseFrom::kInformed, Days(30)), "2026-12-10 24:00");
  EXPECT_EQ(close(CloseFrom::kInformed, Hours(72)), "2026-11-13 09:00:00");
  EXPECT_EQ(close(CloseFrom::kEvent, Days(30)), "2026-12-08 24:00");
  // Not known yet: no end.
  EXPECT_EQ(close(CloseFrom::kVisit, Days(30)), "-");
  EXPECT_EQ(close(CloseFrom::kDischarge, Days(30)), "-");
  starts.visited_on = absl::CivilDay(2026, 11, 12);
  EXPECT_EQ(close(CloseFrom::kVisit, Days(30)), "2026-12-12 24:00");
  EXPECT_EQ(close(CloseFrom::kUnspecified, Days(30)), "2026-12-12 24:00");
  EXPECT_EQ(close(CloseFrom::kDischarge, Days(30)), "-");
  starts.discharged_on = absl::CivilDay(2026, 11, 30);
  EXPECT_EQ(close(CloseFrom::kDischarge, Days(30)), "2026-12-30 24:00");
  EXPECT_EQ(close(CloseFrom::kDischarge, WorkingDays(2)), "2026-12-02 24:00");
  EXPECT_EQ(close(CloseFrom::kDischarge, kNoLimit), "-");
}

TEST(Clocks, VacationsStopWorkingDaysOfTheCloseClockToo) {
  const ClockStarts starts{.informed = At(2026, 7, 2, 9, 0),
                           .event_on = absl::CivilDay(2026, 7, 2),
                           .visited_on = absl::CivilDay(2026, 7, 2)};
  // 07-03 is the last working day before the vacation, 08-31 and 09-01 the first after it.
  EXPECT_EQ(Moment(Clocks(Rule(CloseFrom::kVisit, WorkingDays(3), true), starts, Calendar()).close),
            "2026-09-01 24:00");
  // A pause that is asked for where nothing counts days changes nothing.
  EXPECT_EQ(Moment(Clocks(Rule(CloseFrom::kInformed, Hours(72), true), starts, Calendar()).close),
            "2026-07-05 09:00:00");
}

TEST(Clocks, TheLongestSpanEndsWithinTheDaysThatAreLookedUp) {
  const WorkingCalendar bare({*BuiltInYear(2026)}, {});
  const absl::CivilDay start(2026, 1, 1);
  for (const Span& span :
       {Hours(kSpanHoursMax), Days(kSpanDaysMax), WorkingDays(kSpanWorkingDaysMax)}) {
    const auto end = EndOf(span, At(2026, 1, 1, 23, 59), start, bare);
    ASSERT_TRUE(end.has_value());
    EXPECT_LT(Today(*end) - start, kClockDaysMax) << FormatSpan(span);
  }
}

// ---- the form of a policy

PolicyRule SoundRule(Occasion occasion) {
  return {.rule = {.occasion = occasion,
                   .report = Hours(24),
                   .visit = WorkingDays(3),
                   .close = Days(30),
                   .visitors_min = 2},
          .basis = {"依据", "basis"}};
}

Policy SoundPolicy() {
  Policy policy;
  policy.head = {.issuer = UnionId{2},
                 .display_name = {"制度", "policy"},
                 .code = "SCHOOL-2026",
                 .jurisdiction = "school",
                 .basis = {"依据", "basis"},
                 .valid_from = absl::CivilDay(2026, 1, 1)};
  policy.rules = {SoundRule(Occasion::kIllnessHospital), SoundRule(Occasion::kMarriage)};
  policy.sets = {{{"五必访", "five"}, {Occasion::kIllnessHospital, Occasion::kMarriage}}};
  return policy;
}

// "path=given" of every refusal.
std::string Mistakes(const absl::Status& status) {
  return absl::StrJoin(RefusalsOf(status), "; ", [](std::string* out, const Refusal& refusal) {
    const auto path = refusal.facts.find("path");
    if (path == refusal.facts.end()) {
      absl::StrAppend(out, InfoOf(refusal.reason).name);
    } else {
      absl::StrAppend(out, path->second, "=", refusal.facts.at("given"));
      EXPECT_NE(refusal.facts.at("wanted"), "");
    }
  });
}

TEST(CheckPolicy, NamesEveryMistakeByItsPath) {
  struct Row {
    const char* mistakes;
    void (*spoil)(Policy&);
  };
  const Row rows[] = {
      {"", [](Policy&) {}},
      {"display_name.en=0 bytes", [](Policy& p) { p.head.display_name.en = ""; }},
      {"display_name.zh=121 bytes",
       [](Policy& p) { p.head.display_name.zh = std::string(121, 'x'); }},
      {"code=", [](Policy& p) { p.head.code = ""; }},
      {"code=cn-2026", [](Policy& p) { p.head.code = "cn-2026"; }},
      {"jurisdiction=0 bytes", [](Policy& p) { p.head.jurisdiction = ""; }},
      {"basis.zh=0 bytes", [](Policy& p) { p.head.basis.zh = ""; }},
      {"valid_from=1949-09-30", [](Policy& p) { p.head.valid_from = absl::CivilDay(1949, 9, 30); }},
      {"occasions=0",
       [](Policy& p) {
         p.rules.clear();
         p.sets.clear();
       }},
      {"", [](Policy& p) { p.sets.clear(); }},
      {"", [](Policy& p) { p.rules.clear(); }},
      {"occasions[1].occasion=OCCASION_ILLNESS_HOSPITAL",
       [](Policy& p) { p.rules[1].rule.occasion = Occasion::kIllnessHospital; }},
      {"occasions[0].occasion=0",
       [](Policy& p) { p.rules[0].rule.occasion = Occasion::kUnspecified; }},
      {"occasions[0].occasion=25",
       [](Policy& p) { p.rules[0].rule.occasion = static_cast<Occasion>(25); }},
      {"occasions[0].report.count=5", [](Policy& p) { p.rules[0].rule.report = {Unit::kNone, 5}; }},
      {"occasions[0].report.count=0", [](Policy& p) { p.rules[0].rule.report = Hours(0); }},
      {"occasions[0].visit.count=-3", [](Policy& p) { p.rules[0].rule.visit = WorkingDays(-3); }},
      {"occasions[0].visit.count=131", [](Policy& p) { p.rules[0].rule.visit = WorkingDays(131); }},
      {"occasions[0].close.count=201", [](Policy& p) { p.rules[0].rule.close = Days(201); }},
      {"occasions[0].report.count=1441", [](Policy& p) { p.rules[0].rule.report = Hours(1441); }},
      {"occasions[0].visit.count=1",
       [](Policy& p) { p.rules[0].rule.visit = {Unit::kByEventDay, 1}; }},
      {"occasions[0].visit.unit=9",
       [](Policy& p) { p.rules[0].rule.visit = {static_cast<Unit>(9), 1}; }},
      {"occasions[0].close.unit=HOURS", [](Policy& p) { p.rules[0].rule.close = Hours(9); }},
      {"",
       [](Policy& p) {
         p.rules[0].rule.close = Hours(9);
         p.rules[0].rule.close_from = CloseFrom::kInformed;
       }},
      {"occasions[0].close_from=5",
       [](Policy& p) { p.rules[0].rule.close_from = static_cast<CloseFrom>(5); }},
      {"occasions[0].vacations_pause_close=true",
       [](Policy& p) {
         p.rules[0].rule.close = kNoLimit;
         p.rules[0].rule.vacations_pause_close = true;
       }},
      {"occasions[0].visitors_min=0", [](Policy& p) { p.rules[0].rule.visitors_min = 0; }},
      {"occasions[0].visitors_min=11", [](Policy& p) { p.rules[0].rule.visitors_min = 11; }},
      {"occasions[0].follow_up_every_days=30",
       [](Policy& p) { p.rules[0].rule.follow_up_every_days = 30; }},
      {"occasions[0].follow_up_every_days=367",
       [](Policy& p) {
         p.rules[0].rule.follow_up = Days(7);
         p.rules[0].rule.follow_up_every_days = 367;
       }},
      {"occasions[1].basis.en=601 bytes",
       [](Policy& p) { p.rules[1].basis.en = std::string(601, 'x'); }},
      {"sets=11", [](Policy& p) { p.sets.resize(11, p.sets[0]); }},
      {"sets[0].display_name.zh=0 bytes", [](Policy& p) { p.sets[0].display_name.zh = ""; }},
      {"sets[0].occasions=0", [](Policy& p) { p.sets[0].occasions.clear(); }},
      {"sets[0].occasions[1]=OCCASION_ILLNESS_HOSPITAL",
       [](Policy& p) { p.sets[0].occasions[1] = Occasion::kIllnessHospital; }},
      {"code=x; occasions[0].report.count=-1; occasions[1].visitors_min=99",
       [](Policy& p) {
         p.head.code = "x";
         p.rules[0].rule.report = Hours(-1);
         p.rules[1].rule.visitors_min = 99;
       }},
  };
  for (const Row& row : rows) {
    Policy policy = SoundPolicy();
    row.spoil(policy);
    EXPECT_EQ(Mistakes(CheckPolicy(policy)), row.mistakes);
  }
}

// ---- what is above it

ImportPolicyFacts Facts(const OccasionRule& above) {
  return {.issuer_exists = true,
          .above = {ImportPolicyFacts::Above{.rule = above, .code = "CN-DEFAULT-2026"},
                    std::nullopt}};
}

TEST(ImportPolicy, RefusesInThisOrder) {
  const OccasionRule laxer = SoundRule(Occasion::kIllnessHospital).rule;
  ImportPolicyFacts facts = Facts(laxer);
  facts.above[0]->rule.visitors_min = 3;
  facts.count = kPoliciesMax;
  facts.taken = true;
  facts.issuer_exists = false;
  Policy policy = SoundPolicy();
  policy.head.code = "";
  EXPECT_EQ(Mistakes(Decide(policy, facts).status()), "code=");
  policy = SoundPolicy();
  EXPECT_EQ(Mistakes(Decide(policy, facts).status()), "NOT_FOUND");
  facts.issuer_exists = true;
  EXPECT_EQ(Mistakes(Decide(policy, facts).status()), "POLICY_TAKEN");
  facts.taken = false;
  EXPECT_EQ(Mistakes(Decide(policy, facts).status()), "TOO_MANY_RECORDS");
  facts.count = kPoliciesMax - 1;
  EXPECT_EQ(Mistakes(Decide(policy, facts).status()), "occasions[0].visitors_min=2");
  facts.above[0]->rule.visitors_min = 2;
  EXPECT_TRUE(Decide(policy, facts).ok());
  // The installation is nobody's: it need not exist.
  facts.issuer_exists = false;
  policy.head.issuer = kInstallation;
  EXPECT_TRUE(Decide(policy, facts).ok());
}

TEST(ImportPolicy, MayOnlyBeStricterThanWhatIsAbove) {
  struct Row {
    const char* laxer;
    void (*change)(OccasionRule& own, OccasionRule& above);
  };
  const Row rows[] = {
      {"", [](OccasionRule&, OccasionRule&) {}},
      {"", [](OccasionRule& own, OccasionRule&) { own.visit = WorkingDays(2); }},
      {"visit=4 WORKING_DAYS",
       [](OccasionRule& own, OccasionRule&) { own.visit = WorkingDays(4); }},
      {"visit=NONE", [](OccasionRule& own, OccasionRule&) { own.visit = kNoLimit; }},
      {"", [](OccasionRule&, OccasionRule& above) { above.visit = kNoLimit; }},
      {"report=25 HOURS", [](OccasionRule& own, OccasionRule&) { own.report = Hours(25); }},
      {"close=31 DAYS", [](OccasionRule& own, OccasionRule&) { own.close = Days(31); }},
      // Three days never end after three working days; three working days may end after three days.
      {"", [](OccasionRule& own, OccasionRule&) { own.visit = Days(3); }},
      {"visit=3 WORKING_DAYS", [](OccasionRule&, OccasionRule& above) { above.visit = Days(3); }},
      {"", [](OccasionRule& own, OccasionRule&) { own.visit = Hours(72); }},
      {"visit=73 HOURS", [](OccasionRule& own, OccasionRule&) { own.visit = Hours(73); }},
      {"visit=BY_EVENT_DAY", [](OccasionRule& own, OccasionRule&) { own.visit = kByEventDay; }},
      {"close_from=EVENT",
       [](OccasionRule& own, OccasionRule&) { own.close_from = CloseFrom::kEvent; }},
      {"vacations_pause_close=true",
       [](OccasionRule& own, OccasionRule&) { own.vacations_pause_close = true; }},
      {"",
       [](OccasionRule& own, OccasionRule& above) {
         above.close = kNoLimit;
         own.close_from = CloseFrom::kEvent;
         own.vacations_pause_close = true;
       }},
      {"visitors_min=1", [](OccasionRule& own, OccasionRule&) { own.visitors_min = 1; }},
      {"", [](OccasionRule& own, OccasionRule&) { own.visitors_min = 3; }},
      {"officer_needed=false",
       [](OccasionRule&, OccasionRule& above) { above.officer_needed = true; }},
      {"chair_needed=false", [](OccasionRule&, OccasionRule& above) { above.chair_needed = true; }},
      {"report_to_superior=false",
       [](OccasionRule&, OccasionRule& above) { above.report_to_superior = true; }},
      {"restricted=false", [](OccasionRule&, OccasionRule& above) { above.restricted = true; }},
      {"remote_counts=true", [](OccasionRule& own, OccasionRule&) { own.remote_counts = true; }},
      {"", [](OccasionRule&, OccasionRule& above) { above.remote_counts = true; }},
      {"report=30 HOURS; visit=NONE",
       [](OccasionRule& own, OccasionRule&) {
         own.report = Hours(30);
         own.visit = kNoLimit;
       }},
  };
  for (const Row& row : rows) {
    Policy policy = SoundPolicy();
    OccasionRule above = policy.rules[0].rule;
    row.change(policy.rules[0].rule, above);
    std::string laxer = Mistakes(Decide(policy, Facts(above)).status());
    for (size_t at; (at = laxer.find("occasions[0].")) != std::string::npos;) laxer.erase(at, 13);
    EXPECT_EQ(laxer, row.laxer);
  }
}

TEST(ImportPolicy, ARefusalNamesThePolicyAboveAndBothSpans) {
  Policy policy = SoundPolicy();
  const OccasionRule above = policy.rules[0].rule;
  policy.rules[0].rule.visit = Hours(100);
  const std::vector<Refusal> refusals = RefusalsOf(Decide(policy, Facts(above)).status());
  ASSERT_EQ(refusals.size(), 1u);
  EXPECT_EQ(refusals[0].reason, Reason::kPolicyLaxer);
  EXPECT_EQ(refusals[0].facts.at("owner"), "CN-DEFAULT-2026");
  EXPECT_EQ(refusals[0].facts.at("given"), "100 HOURS");
  EXPECT_EQ(refusals[0].facts.at("wanted"), "3 WORKING_DAYS");
}

TEST(NeverLonger, HoldsOnEveryDayOfAYear) {
  // Whatever it says is tried from every hour of the calendar with its holidays.
  const std::vector<Span> spans = {Hours(1),  Hours(24), Hours(48), Hours(72), Days(1),
                                   Days(2),   Days(3),   Days(30),  WorkingDays(1),
                                   WorkingDays(2), WorkingDays(3), WorkingDays(30)};
  const WorkingCalendar calendar = Calendar();
  for (const Span& span : spans) {
    for (const Span& than : spans) {
      if (!NeverLonger(span, than)) continue;
      for (absl::Time start = At(2026, 1, 1, 0, 0); start < At(2026, 11, 1, 0, 0);
           start += absl::Hours(5)) {
        ASSERT_LE(*EndOf(span, start, Today(start), calendar),
                  *EndOf(than, start, Today(start), calendar))
            << FormatSpan(span) << " against " << FormatSpan(than) << " from " << start;
      }
    }
  }
  EXPECT_TRUE(NeverLonger(kByEventDay, kByEventDay));
  EXPECT_FALSE(NeverLonger(kByEventDay, Days(1)));
  EXPECT_FALSE(NeverLonger(Days(1), kByEventDay));
  EXPECT_TRUE(NeverLonger(kByEventDay, kNoLimit));
}

}  // namespace
}  // namespace unioncare
