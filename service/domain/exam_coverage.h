// Who came to the exam of a plan, in figures: by group, sex and item, with what is so small that
// somebody could be guessed hidden together with what it could be worked out from.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "service/domain/care_rules.h"
#include "service/domain/exam_bookings.h"
#include "service/domain/types.h"

namespace unioncare {

// The columns. Eligible is the sum of told and untold, and that of all behind them.
enum class ExamFigure {
  kEligible,
  kTold,
  kUntold,
  kWaiting,  // neither booked nor settled
  kBooked,
  kAbsent,
  kAttended,
  kForfeited,
  kExempt,
  kMoved,  // to a later plan, or to a day of this one
};
inline constexpr int kExamFigureCount = 10;
using ExamFigures = std::array<int64_t, kExamFigureCount>;

// Of those eligible, how many came: "87.5%". Empty where nobody is eligible.
std::string AttendanceRate(const ExamFigures& figures);

// What a row of the coverage counts. Numbers equal v1::ExamCoverageKind.
enum class ExamCoverageKind { kUnspecified = 0, kWhole = 1, kGroup = 2, kSex = 3, kItem = 4 };

struct ExamCoverageRow {
  ExamCoverageKind kind = ExamCoverageKind::kWhole;
  int64_t key = 0;  // group (0: without one), Sex or ExamItem
  ExamFigures figures = {};
  std::array<bool, kExamFigureCount> hidden = {};

  // Rates are left out of a row of which anything is hidden.
  bool AnyHidden() const;
};

// Somebody of the frozen set, as far as figures go.
struct CoveredPerson {
  std::optional<GroupId> group;
  Sex sex = Sex::kUnspecified;
  ExamItemSet items = 0;  // that are due
};

// Counts people, then gives the rows.
class ExamCoverage {
 public:
  ExamCoverage();
  void Add(const CoveredPerson& person, const ExamEntry& entry);
  // The whole, then groups, sexes and items by number, with what is to be hidden marked.
  std::vector<ExamCoverageRow> Rows() const;
  const ExamFigures& whole() const { return rows_[0].figures; }

 private:
  ExamCoverageRow& RowOf(ExamCoverageKind kind, int64_t key);

  std::vector<ExamCoverageRow> rows_;
  // Beside each item, those who are not offered it and those of the women: so that neither the
  // difference to the whole nor that to the women tells a small figure.
  struct ItemWomen {
    int64_t item = 0;
    ExamFigures figures = {};
  };
  std::vector<ItemWomen> item_women_;
};

// Which of `figures` to hide: those above zero and below kSmallCell, and for each line of figures
// that add up as many others as keep a hidden one from being worked out. Lines name positions.
std::vector<bool> HideSmall(absl::Span<const int64_t> figures,
                            absl::Span<const std::vector<size_t>> lines);

}  // namespace unioncare
