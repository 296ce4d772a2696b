// Tests of coverage: what is counted, and that no hidden figure can be worked out.
#include "service/domain/exam_coverage.h"

#include <random>
#include <string>

#include "gtest/gtest.h"

namespace unioncare {
namespace {

ExamEntry Entry(ExamEntryState state, bool told = true) {
  ExamEntry of;
  of.state = state;
  if (told) of.told_on = absl::CivilDay(2026, 11, 1);
  return of;
}

CoveredPerson Woman(int64_t group, ExamItemSet items) {
  return {.group = GroupId{group}, .sex = Sex::kFemale, .items = items};
}
CoveredPerson Man(int64_t group) {
  return {.group = GroupId{group}, .sex = Sex::kMale, .items = SetOf(ExamItem::kBase)};
}

const ExamCoverageRow* Find(const std::vector<ExamCoverageRow>& rows, ExamCoverageKind kind,
                            int64_t key) {
  for (const ExamCoverageRow& row : rows) {
    if (row.kind == kind && row.key == key) return &row;
  }
  return nullptr;
}

// "12 <3 *", in the order of the columns.
std::string Shown(const ExamCoverageRow* row) {
  if (row == nullptr) return "none";
  std::string text;
  for (size_t i = 0; i < row->figures.size(); ++i) {
    if (i > 0) text += " ";
    const int64_t figure = row->figures[i];
    text += !row->hidden[i] ? std::to_string(figure) : figure < 3 ? "<3" : "*";
  }
  return text;
}

TEST(ExamCoverage, CountsEachPersonOnceInEachRow) {
  ExamCoverage coverage;
  const ExamItemSet both = SetOf(ExamItem::kBase) | SetOf(ExamItem::kBreast);
  for (int i = 0; i < 5; ++i) coverage.Add(Woman(1, both), Entry(ExamEntryState::kAttended));
  for (int i = 0; i < 4; ++i) coverage.Add(Man(2), Entry(ExamEntryState::kEligible, false));
  for (int i = 0; i < 3; ++i) coverage.Add(Man(2), Entry(ExamEntryState::kBooked));
  const std::vector<ExamCoverageRow> rows = coverage.Rows();
  EXPECT_EQ(rows.size(), 7u);
  EXPECT_EQ(Shown(&rows[0]), "12 8 4 4 3 0 5 0 0 0");
  EXPECT_EQ(AttendanceRate(rows[0].figures), "41.7%");
  EXPECT_EQ(Shown(Find(rows, ExamCoverageKind::kGroup, 1)), "5 5 0 0 0 0 5 0 0 0");
  EXPECT_EQ(Shown(Find(rows, ExamCoverageKind::kGroup, 2)), "7 3 4 4 3 0 0 0 0 0");
  EXPECT_EQ(Shown(Find(rows, ExamCoverageKind::kSex, 1)), "5 5 0 0 0 0 5 0 0 0");
  EXPECT_EQ(Shown(Find(rows, ExamCoverageKind::kItem, 3)), "5 5 0 0 0 0 5 0 0 0");
  EXPECT_EQ(AttendanceRate(ExamFigures{}), "");
}

TEST(ExamCoverage, OneAndTwoAreHiddenZeroAndThreeAreNot) {
  for (const int64_t count : {0, 1, 2, 3}) {
    const std::vector<int64_t> figures = {count + 10, 10, count};
    const std::vector<std::vector<size_t>> lines = {{0, 1, 2}};
    const std::vector<bool> hidden = HideSmall(figures, lines);
    const bool small = count == 1 || count == 2;
    EXPECT_EQ(hidden[2], small) << count;
    // The least of the others keeps it from being worked out.
    EXPECT_EQ(hidden[1], small) << count;
    EXPECT_FALSE(hidden[0]) << count;
  }
}

TEST(ExamCoverage, ASmallGroupIsHiddenInEveryRowThatWouldTellIt) {
  ExamCoverage coverage;
  for (int i = 0; i < 9; ++i) coverage.Add(Man(1), Entry(ExamEntryState::kAttended));
  for (int i = 0; i < 6; ++i) coverage.Add(Man(2), Entry(ExamEntryState::kAttended));
  coverage.Add(Man(3), Entry(ExamEntryState::kForfeited));
  const std::vector<ExamCoverageRow> rows = coverage.Rows();
  const auto hidden = [&](ExamCoverageKind kind, int64_t key, ExamFigure figure) {
    return Find(rows, kind, key)->hidden[static_cast<size_t>(figure)];
  };
  EXPECT_TRUE(hidden(ExamCoverageKind::kGroup, 3, ExamFigure::kEligible));
  EXPECT_TRUE(hidden(ExamCoverageKind::kGroup, 3, ExamFigure::kForfeited));
  EXPECT_TRUE(hidden(ExamCoverageKind::kGroup, 2, ExamFigure::kEligible));
  EXPECT_TRUE(hidden(ExamCoverageKind::kWhole, 0, ExamFigure::kForfeited));
  // All are men: their row is the whole once more.
  EXPECT_TRUE(hidden(ExamCoverageKind::kSex, 2, ExamFigure::kForfeited));
  EXPECT_TRUE(Find(rows, ExamCoverageKind::kSex, 2)->AnyHidden());
}

// Whether a figure can be worked out from the sums it stands in: the lines as equations (the first
// of each is the sum of the others) over what is hidden, solved by elimination.
std::vector<bool> Determined(const std::vector<bool>& hidden,
                             const std::vector<std::vector<size_t>>& lines) {
  std::vector<size_t> unknowns;
  for (size_t i = 0; i < hidden.size(); ++i) {
    if (hidden[i]) unknowns.push_back(i);
  }
  std::vector<std::vector<double>> rows;
  for (const std::vector<size_t>& line : lines) {
    std::vector<double> row(unknowns.size(), 0);
    for (size_t k = 0; k < line.size(); ++k) {
      for (size_t u = 0; u < unknowns.size(); ++u) {
        if (unknowns[u] == line[k]) row[u] += k == 0 ? 1 : -1;
      }
    }
    rows.push_back(row);
  }
  size_t rank = 0;
  for (size_t column = 0; column < unknowns.size() && rank < rows.size(); ++column) {
    size_t pivot = rank;
    while (pivot < rows.size() && std::abs(rows[pivot][column]) < 1e-9) ++pivot;
    if (pivot == rows.size()) continue;
    std::swap(rows[rank], rows[pivot]);
    for (size_t r = 0; r < rows.size(); ++r) {
      if (r == rank || std::abs(rows[r][column]) < 1e-9) continue;
      const double factor = rows[r][column] / rows[rank][column];
      for (size_t c = 0; c < unknowns.size(); ++c) rows[r][c] -= factor * rows[rank][c];
    }
    ++rank;
  }
  std::vector<bool> told(hidden.size(), false);
  for (size_t r = 0; r < rank; ++r) {
    int filled = 0;
    size_t last = 0;
    for (size_t c = 0; c < unknowns.size(); ++c) {
      if (std::abs(rows[r][c]) < 1e-9) continue;
      ++filled;
      last = c;
    }
    if (filled == 1) told[unknowns[last]] = true;
  }
  return told;
}

TEST(ExamCoverage, NoHiddenFigureCanBeWorkedOutFromTheSums) {
  std::mt19937 random(20261122);
  int seen = 0;
  for (int round = 0; round < 2000; ++round) {
    // A table of three groups and a total, each of three columns and a sum.
    std::vector<int64_t> figures(16, 0);
    for (size_t row = 1; row < 4; ++row) {
      for (size_t column = 1; column < 4; ++column) {
        const int64_t figure = std::uniform_int_distribution<int>(0, 6)(random);
        figures[row * 4 + column] = figure;
        figures[row * 4] += figure;
        figures[column] += figure;
        figures[0] += figure;
      }
    }
    std::vector<std::vector<size_t>> lines;
    for (size_t i = 0; i < 4; ++i) {
      lines.push_back({i * 4, i * 4 + 1, i * 4 + 2, i * 4 + 3});
      lines.push_back({i, 4 + i, 8 + i, 12 + i});
    }
    const std::vector<bool> hidden = HideSmall(figures, lines);
    const std::vector<bool> told = Determined(hidden, lines);
    for (size_t i = 0; i < figures.size(); ++i) {
      if (figures[i] != 1 && figures[i] != 2) continue;
      ++seen;
      EXPECT_TRUE(hidden[i]);
      EXPECT_FALSE(told[i]) << "round " << round << ", figure " << i;
    }
  }
  EXPECT_GT(seen, 1000);
}

}  // namespace
}  // namespace unioncare
