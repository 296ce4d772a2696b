// Reports: what becomes of an owed visit, boundary by boundary; figures, and what is hidden.
#include "service/domain/reports.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "service/domain/calendar.h"

namespace unioncare {
namespace {

const absl::Time kInformed = MidnightAfter(absl::CivilDay(2026, 11, 15)) + absl::Hours(12);
const absl::Duration kTick = absl::Microseconds(1);

CoverageFacts Facts(CaseState state = CaseState::kReported) {
  CoverageFacts facts;
  facts.member = MemberId{3};
  facts.event_on = absl::CivilDay(2026, 11, 15);
  facts.state = state;
  facts.informed = kInformed;
  facts.informed_known = InformedKnown::kMoment;
  facts.due_visit = kInformed + absl::Hours(48);
  return facts;
}

TEST(Classify, FollowsItsTable) {
  const absl::Time due = kInformed + absl::Hours(48);
  const absl::Time early = kInformed;
  const absl::Time late = due + absl::Hours(1);
  const struct {
    const char* what;
    CaseState state;
    std::optional<absl::Time> help;
    absl::Time now;
    CoverageClass expected;
  } kRows[] = {
      {"rejected", CaseState::kRejected, std::nullopt, late, CoverageClass::kNotOwed},
      {"cancelled", CaseState::kCancelled, std::nullopt, late, CoverageClass::kNotOwed},
      {"cancelled after a visit", CaseState::kCancelled, early, late, CoverageClass::kNotOwed},
      {"helped early", CaseState::kVisited, early, late, CoverageClass::kMetInTime},
      {"helped at the deadline", CaseState::kClosed, due, late, CoverageClass::kMetInTime},
      {"helped just after", CaseState::kFollowUp, due + kTick, late, CoverageClass::kMetLate},
      {"helped, then declined more", CaseState::kDeclined, early, late, CoverageClass::kMetInTime},
      {"helped late, then unreachable", CaseState::kUnreachable, late, late,
       CoverageClass::kMetLate},
      {"declined in time", CaseState::kDeclined, std::nullopt, early, CoverageClass::kDeclined},
      {"declined long ago", CaseState::kDeclined, std::nullopt, late, CoverageClass::kDeclined},
      {"unreachable in time", CaseState::kUnreachable, std::nullopt, early,
       CoverageClass::kUnreachable},
      {"unreachable, overdue", CaseState::kUnreachable, std::nullopt, late,
       CoverageClass::kUnreachable},
      {"closed without a visit", CaseState::kClosed, std::nullopt, late,
       CoverageClass::kUnreachable},
      {"open", CaseState::kReported, std::nullopt, early, CoverageClass::kOpenInTime},
      {"open at the deadline", CaseState::kAssigned, std::nullopt, due,
       CoverageClass::kOpenInTime},
      {"open just after", CaseState::kAssigned, std::nullopt, due + kTick,
       CoverageClass::kOpenOverdue},
      {"visited in a way that does not count", CaseState::kVisited, std::nullopt, late,
       CoverageClass::kOpenOverdue},
  };
  for (const auto& row : kRows) {
    CoverageFacts facts = Facts(row.state);
    facts.help = row.help;
    EXPECT_EQ(Classify(facts, row.now), row.expected) << row.what;
  }
}

TEST(Classify, WithoutADeadlineNothingIsLate) {
  CoverageFacts facts = Facts();
  facts.due_visit.reset();
  EXPECT_EQ(Classify(facts, kInformed + absl::Hours(9000)), CoverageClass::kOpenInTime);
  facts.help = kInformed + absl::Hours(8000);
  EXPECT_EQ(Classify(facts, kInformed + absl::Hours(9000)), CoverageClass::kMetInTime);
}

TEST(TimeToHelp, RunsFromTheWordToTheHelp) {
  CoverageFacts facts = Facts(CaseState::kVisited);
  EXPECT_FALSE(TimeToHelp(facts).has_value()) << "nobody has helped";
  facts.help = kInformed + absl::Hours(30);
  EXPECT_EQ(TimeToHelp(facts), absl::Hours(30));
  facts.informed_known = InformedKnown::kDay;
  EXPECT_EQ(TimeToHelp(facts), absl::Hours(30)) << "noon stands for the day";
  facts.informed_known = InformedKnown::kAssumed;
  EXPECT_FALSE(TimeToHelp(facts).has_value());
  facts.informed_known = InformedKnown::kMoment;
  facts.help = kInformed - absl::Hours(3);
  EXPECT_EQ(TimeToHelp(facts), absl::ZeroDuration()) << "never below nothing";
}

TEST(Coverage, TheClassesAddUpToThoseOwed) {
  const absl::Time now = kInformed + absl::Hours(100);
  CoverageTable table;
  int64_t member = 0;
  const auto add = [&](CaseState state, std::optional<double> hours, int visits = 1) {
    CoverageFacts facts = Facts(state);
    facts.member = MemberId{++member};
    if (hours.has_value()) facts.help = kInformed + absl::Hours(*hours);
    facts.visit_count = visits;
    table.Add(1, facts, now);
  };
  add(CaseState::kVisited, 10);
  add(CaseState::kVisited, 20, 3);
  add(CaseState::kVisited, 60);
  add(CaseState::kReported, std::nullopt, 0);
  add(CaseState::kDeclined, std::nullopt, 0);
  add(CaseState::kUnreachable, std::nullopt, 1);
  add(CaseState::kRejected, std::nullopt, 0);
  CoverageFacts assumed = Facts(CaseState::kVisited);
  assumed.informed_known = InformedKnown::kAssumed;
  assumed.help = kInformed;
  assumed.member = MemberId{1};  // again
  assumed.visit_count = 1;
  table.Add(1, assumed, now);

  const Coverage& total = table.total;
  EXPECT_EQ(total.owed, 7);
  EXPECT_EQ(total.met_in_time, 3);
  EXPECT_EQ(total.met_late, 1);
  EXPECT_EQ(total.open_overdue, 1);
  EXPECT_EQ(total.declined, 1);
  EXPECT_EQ(total.unreachable, 1);
  EXPECT_EQ(total.owed, total.met() + total.open_in_time + total.open_overdue + total.declined +
                            total.unreachable);
  EXPECT_EQ(total.assumed, 1);
  EXPECT_EQ(total.visits, 7);
  EXPECT_EQ(total.persons.size(), 3u) << "one of them was met twice";
  EXPECT_EQ(total.measured, 3);
  EXPECT_EQ(AverageHours(total), "30.0");
  EXPECT_EQ(OnTimeRate(total), "60.0%") << "3 of 3 + 1 + 1";
}

TEST(Coverage, RatesAndAveragesAreRoundedHalfUp) {
  Coverage coverage;
  EXPECT_EQ(OnTimeRate(coverage), "");
  EXPECT_EQ(AverageHours(coverage), "");
  coverage.met_in_time = 2;
  coverage.met_late = 1;
  EXPECT_EQ(OnTimeRate(coverage), "66.7%");
  coverage.met_in_time = 1;
  coverage.met_late = 15;
  EXPECT_EQ(OnTimeRate(coverage), "6.3%") << "6.25";
  coverage.met_late = 0;
  EXPECT_EQ(OnTimeRate(coverage), "100.0%");
  coverage.measured = 1;
  coverage.time_to_help = absl::Minutes(3) - kTick;
  EXPECT_EQ(AverageHours(coverage), "0.0");
  coverage.time_to_help = absl::Minutes(3);
  EXPECT_EQ(AverageHours(coverage), "0.1");
  coverage.measured = 3;
  coverage.time_to_help = absl::Hours(80);
  EXPECT_EQ(AverageHours(coverage), "26.7");
}

TEST(NextOf, AnOpenCaseAsksForOneThing) {
  DueFacts facts;
  facts.due_visit = kInformed;
  facts.due_close = kInformed + absl::Hours(1);
  facts.replan_on = absl::CivilDay(2026, 11, 20);
  const auto area = [&](CaseState state) {
    facts.state = state;
    const auto next = NextOf(facts);
    return next.has_value() ? next->area : DueArea::kUnspecified;
  };
  EXPECT_EQ(area(CaseState::kReported), DueArea::kVisit);
  EXPECT_EQ(area(CaseState::kAssigned), DueArea::kVisit);
  EXPECT_EQ(area(CaseState::kUnreachable), DueArea::kReplan);
  EXPECT_EQ(NextOf(facts)->due, MidnightAfter(absl::CivilDay(2026, 11, 20)));
  facts.replan_on.reset();
  EXPECT_EQ(area(CaseState::kUnreachable), DueArea::kVisit);
  EXPECT_EQ(area(CaseState::kVisited), DueArea::kClose);
  EXPECT_EQ(area(CaseState::kFollowUp), DueArea::kClose);
  for (const CaseState ended : {CaseState::kDeclined, CaseState::kRejected, CaseState::kCancelled,
                                CaseState::kClosed}) {
    EXPECT_EQ(area(ended), DueArea::kUnspecified);
  }
  facts.due_visit.reset();
  EXPECT_EQ(area(CaseState::kReported), DueArea::kUnspecified);
}

using Table = std::vector<std::vector<int64_t>>;

// "-" for a hidden cell.
std::string Shown(const Table& figures, size_t parts) {
  const auto hidden = SmallCells(figures, parts);
  std::string text;
  for (size_t i = 0; i < figures.size(); ++i) {
    for (size_t k = 0; k < figures[i].size(); ++k) {
      text += (k == 0 ? "" : " ") + (hidden[i][k] ? "-" : std::to_string(figures[i][k]));
    }
    text += i + 1 < figures.size() ? " / " : "";
  }
  return text;
}

TEST(SmallCells, FiguresThatNameNobodyStand) {
  EXPECT_EQ(Shown({{9, 5, 4}, {6, 3, 3}, {15, 8, 7}}, 2), "9 5 4 / 6 3 3 / 15 8 7");
  EXPECT_EQ(Shown({{9, 9, 0}, {6, 6, 0}, {15, 15, 0}}, 2), "9 9 0 / 6 6 0 / 15 15 0");
  EXPECT_EQ(Shown({}, 2), "");
}

TEST(SmallCells, NoHiddenFigureCanBeWorkedOut) {
  // 12 = 10 + 2 would give the 2 away, and 10 + 20 + 30 the 10: two of each line that adds up go.
  const Table figures = {{12, 10, 2}, {26, 20, 6}, {34, 30, 4}, {72, 60, 12}};
  const auto hidden = SmallCells(figures, 2);
  EXPECT_TRUE(hidden[0][2]);
  for (size_t row = 0; row < figures.size(); ++row) {
    int count = 0;
    for (size_t column = 0; column < 3; ++column) count += hidden[row][column];
    EXPECT_NE(count, 1) << row;
  }
  for (size_t column = 0; column < 3; ++column) {
    int count = 0;
    for (size_t row = 0; row < figures.size(); ++row) count += hidden[row][column];
    EXPECT_NE(count, 1) << column;
  }
  EXPECT_FALSE(hidden[3][0]) << "not more than is needed";
}

TEST(SmallCells, OneAndTwoAreSmallZeroAndThreeAreNot) {
  const auto hidden = SmallCells({{0}, {1}, {2}, {3}, {6}}, 0);
  EXPECT_EQ(hidden, (std::vector<std::vector<bool>>{{false}, {true}, {true}, {false}, {false}}));
}

}  // namespace
}  // namespace unioncare
