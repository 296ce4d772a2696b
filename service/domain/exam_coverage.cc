// Counting who came, and hiding what is small.
#include "service/domain/exam_coverage.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/domain/reports.h"

namespace unioncare {
namespace {

ExamFigure FigureOf(ExamEntryState state) {
  switch (state) {
    case ExamEntryState::kBooked: return ExamFigure::kBooked;
    case ExamEntryState::kAbsent: return ExamFigure::kAbsent;
    case ExamEntryState::kAttended: return ExamFigure::kAttended;
    case ExamEntryState::kForfeited: return ExamFigure::kForfeited;
    case ExamEntryState::kExempt: return ExamFigure::kExempt;
    case ExamEntryState::kMoved: return ExamFigure::kMoved;
    default: return ExamFigure::kWaiting;
  }
}

void Count(const ExamEntry& entry, ExamFigures& figures) {
  const auto add = [&](ExamFigure figure) { ++figures[static_cast<size_t>(figure)]; };
  add(ExamFigure::kEligible);
  add(entry.told_on.has_value() ? ExamFigure::kTold : ExamFigure::kUntold);
  add(FigureOf(entry.state));
}

ExamFigures Difference(const ExamFigures& whole, const ExamFigures& part) {
  ExamFigures left;
  for (size_t i = 0; i < left.size(); ++i) left[i] = whole[i] - part[i];
  return left;
}

bool Earlier(const ExamCoverageRow& a, const ExamCoverageRow& b) {
  return std::make_pair(a.kind, a.key) < std::make_pair(b.kind, b.key);
}

}  // namespace

std::string AttendanceRate(const ExamFigures& figures) {
  const int64_t eligible = figures[static_cast<size_t>(ExamFigure::kEligible)];
  const int64_t attended = figures[static_cast<size_t>(ExamFigure::kAttended)];
  if (eligible == 0) return "";
  const int64_t tenths = (attended * 2000 + eligible) / (eligible * 2);
  return absl::StrCat(tenths / 10, ".", tenths % 10, "%");
}

bool ExamCoverageRow::AnyHidden() const {
  return std::find(hidden.begin(), hidden.end(), true) != hidden.end();
}

ExamCoverage::ExamCoverage() { rows_.emplace_back(); }

ExamCoverageRow& ExamCoverage::RowOf(ExamCoverageKind kind, int64_t key) {
  ExamCoverageRow wanted{.kind = kind, .key = key};
  const auto at = std::lower_bound(rows_.begin(), rows_.end(), wanted, Earlier);
  if (at != rows_.end() && at->kind == kind && at->key == key) return *at;
  return *rows_.insert(at, wanted);
}

void ExamCoverage::Add(const CoveredPerson& person, const ExamEntry& entry) {
  Count(entry, rows_[0].figures);
  const int64_t group = person.group.has_value() ? Number(*person.group) : 0;
  Count(entry, RowOf(ExamCoverageKind::kGroup, group).figures);
  Count(entry, RowOf(ExamCoverageKind::kSex, static_cast<int64_t>(person.sex)).figures);
  for (const ExamItem item : ItemsOf(person.items)) {
    const int64_t key = static_cast<int64_t>(item);
    Count(entry, RowOf(ExamCoverageKind::kItem, key).figures);
    auto women = std::find_if(item_women_.begin(), item_women_.end(),
                              [&](const ItemWomen& of) { return of.item == key; });
    if (women == item_women_.end()) women = item_women_.insert(women, {.item = key});
    if (person.sex == Sex::kFemale) Count(entry, women->figures);
  }
}

std::vector<ExamCoverageRow> ExamCoverage::Rows() const {
  // All figures in one list; behind those of the rows come those that nobody is shown but that
  // anybody could work out.
  std::vector<int64_t> figures;
  std::vector<std::vector<size_t>> lines;
  const auto add = [&](const ExamFigures& row) {
    const size_t first = figures.size();
    figures.insert(figures.end(), row.begin(), row.end());
    const auto at = [&](ExamFigure figure) { return first + static_cast<size_t>(figure); };
    lines.push_back({at(ExamFigure::kEligible), at(ExamFigure::kTold), at(ExamFigure::kUntold)});
    std::vector<size_t>& parts = lines.emplace_back();
    parts.push_back(first);
    for (int i = static_cast<int>(ExamFigure::kWaiting); i < kExamFigureCount; ++i) {
      parts.push_back(first + static_cast<size_t>(i));
    }
    return first;
  };
  std::vector<size_t> groups = {0}, sexes = {0};
  size_t women = 0;
  ExamFigures women_figures = {};
  const auto down = [&](const std::vector<size_t>& rows) {
    for (size_t column = 0; column < kExamFigureCount; ++column) {
      std::vector<size_t>& line = lines.emplace_back();
      for (const size_t row : rows) line.push_back(row + column);
    }
  };
  for (const ExamCoverageRow& row : rows_) {
    const size_t first = add(row.figures);
    if (row.kind == ExamCoverageKind::kGroup) groups.push_back(first);
    if (row.kind == ExamCoverageKind::kSex) sexes.push_back(first);
    if (row.kind == ExamCoverageKind::kSex && row.key == static_cast<int64_t>(Sex::kFemale)) {
      women = first;
      women_figures = row.figures;
    }
  }
  for (size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i].kind != ExamCoverageKind::kItem) continue;
    const size_t item = i * kExamFigureCount;
    down({0, item, add(Difference(rows_[0].figures, rows_[i].figures))});
    const auto of_women = std::find_if(item_women_.begin(), item_women_.end(),
                                       [&](const ItemWomen& of) {
                                         return of.item == rows_[i].key;
                                       });
    // An item of women alone is also set off against all women.
    if (women != 0 && of_women->figures == rows_[i].figures) {
      down({women, item, add(Difference(women_figures, rows_[i].figures))});
    }
  }
  down(groups);
  down(sexes);
  const std::vector<bool> hidden = HideSmall(figures, lines);
  std::vector<ExamCoverageRow> rows = rows_;
  for (size_t i = 0; i < rows.size(); ++i) {
    for (size_t column = 0; column < kExamFigureCount; ++column) {
      rows[i].hidden[column] = hidden[i * kExamFigureCount + column];
    }
  }
  return rows;
}

namespace {

// Tables with more hidden figures than this are kept by their single lines alone.
constexpr size_t kExactFiguresMax = 600;

// One round of hiding: of each line with a single hidden figure the least of the others goes, too.
bool CoverLines(absl::Span<const int64_t> figures, absl::Span<const std::vector<size_t>> lines,
                std::vector<bool>& hidden) {
  bool changed = false;
  for (const std::vector<size_t>& line : lines) {
    int count = 0;
    std::optional<size_t> least;
    for (const size_t at : line) {
      if (hidden[at]) {
        ++count;
      } else if (figures[at] > 0 && (!least.has_value() || figures[at] < figures[*least])) {
        least = at;
      }
    }
    if (count != 1 || !least.has_value()) continue;
    hidden[*least] = true;
    changed = true;
  }
  return changed;
}

// A hidden figure that several lines together tell: the first of a line is the sum of the others,
// and what is hidden is solved for by elimination, modulo a prime.
std::optional<size_t> FindTold(absl::Span<const std::vector<size_t>> lines,
                               const std::vector<bool>& hidden) {
  constexpr int64_t kPrime = 1'000'003;
  std::vector<size_t> unknowns, column_of(hidden.size(), 0);
  for (size_t i = 0; i < hidden.size(); ++i) {
    if (!hidden[i]) continue;
    column_of[i] = unknowns.size();
    unknowns.push_back(i);
  }
  if (unknowns.size() > kExactFiguresMax) return std::nullopt;
  const auto inverse = [](int64_t of) {
    int64_t result = 1;
    for (int64_t power = kPrime - 2; power > 0; power /= 2) {
      if (power % 2 == 1) result = result * of % kPrime;
      of = of * of % kPrime;
    }
    return result;
  };
  std::vector<std::vector<int64_t>> rows;
  for (const std::vector<size_t>& line : lines) {
    std::vector<int64_t> row(unknowns.size(), 0);
    for (size_t k = 0; k < line.size(); ++k) {
      if (hidden[line[k]]) row[column_of[line[k]]] += k == 0 ? 1 : kPrime - 1;
    }
    rows.push_back(std::move(row));
  }
  size_t rank = 0;
  for (size_t column = 0; column < unknowns.size() && rank < rows.size(); ++column) {
    size_t pivot = rank;
    while (pivot < rows.size() && rows[pivot][column] % kPrime == 0) ++pivot;
    if (pivot == rows.size()) continue;
    std::swap(rows[rank], rows[pivot]);
    const int64_t scale = inverse(rows[rank][column] % kPrime);
    for (int64_t& value : rows[rank]) value = value % kPrime * scale % kPrime;
    for (size_t r = 0; r < rows.size(); ++r) {
      const int64_t factor = rows[r][column] % kPrime;
      if (r == rank || factor == 0) continue;
      for (size_t c = 0; c < unknowns.size(); ++c) {
        rows[r][c] = (rows[r][c] + (kPrime - factor) * rows[rank][c]) % kPrime;
      }
    }
    ++rank;
  }
  for (size_t r = 0; r < rank; ++r) {
    std::optional<size_t> only;
    int filled = 0;
    for (size_t c = 0; c < unknowns.size(); ++c) {
      if (rows[r][c] % kPrime == 0) continue;
      ++filled;
      only = unknowns[c];
    }
    if (filled == 1) return only;
  }
  return std::nullopt;
}

}  // namespace

std::vector<bool> HideSmall(absl::Span<const int64_t> figures,
                            absl::Span<const std::vector<size_t>> lines) {
  std::vector<bool> hidden;
  for (const int64_t figure : figures) hidden.push_back(figure > 0 && figure < kSmallCell);
  // Each round hides at least one figure more, so it ends.
  while (true) {
    while (CoverLines(figures, lines, hidden)) {
    }
    const std::optional<size_t> told = FindTold(lines, hidden);
    if (!told.has_value()) return hidden;
    // Another figure of one of its lines goes; where there is none, nothing more can be hidden.
    std::optional<size_t> least;
    for (const std::vector<size_t>& line : lines) {
      if (std::find(line.begin(), line.end(), *told) == line.end()) continue;
      for (const size_t at : line) {
        if (hidden[at] || figures[at] == 0) continue;
        if (!least.has_value() || figures[at] < figures[*least]) least = at;
      }
    }
    for (size_t at = 0; at < figures.size() && !least.has_value(); ++at) {
      if (!hidden[at] && figures[at] > 0) least = at;
    }
    if (!least.has_value()) return hidden;
    hidden[*least] = true;
  }
}

}  // namespace unioncare
