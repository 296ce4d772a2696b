// Rules of reports.
#include "service/domain/reports.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/domain/calendar.h"

namespace unioncare {
std::optional<DueNext> NextOf(const DueFacts& facts) {
  switch (facts.state) {
    case CaseState::kUnreachable:
      if (facts.replan_on.has_value()) {
        return DueNext{DueArea::kReplan, MidnightAfter(*facts.replan_on)};
      }
      [[fallthrough]];
    case CaseState::kReported:
    case CaseState::kAssigned:
      if (!facts.due_visit.has_value()) return std::nullopt;
      return DueNext{DueArea::kVisit, *facts.due_visit};
    case CaseState::kVisited:
    case CaseState::kFollowUp:
      if (!facts.due_close.has_value()) return std::nullopt;
      return DueNext{DueArea::kClose, *facts.due_close};
    default:
      return std::nullopt;
  }
}

absl::CivilDay WaitDueOn(DueArea area, absl::CivilDay since, const WorkingCalendar& calendar) {
  switch (area) {
    case DueArea::kApprove: return calendar.After(since, kApproveWorkingDays);
    case DueArea::kPay: return calendar.After(since, kPayWorkingDays);
    case DueArea::kSign: return since + kSignDays;
    case DueArea::kBook: return since + kBookDays;
    case DueArea::kReview: return calendar.After(since, kReviewWorkingDays);
    default: return since;
  }
}

CoverageClass Classify(const CoverageFacts& facts, absl::Time now) {
  if (facts.state == CaseState::kRejected || facts.state == CaseState::kCancelled) {
    return CoverageClass::kNotOwed;
  }
  if (facts.imported) return CoverageClass::kImported;
  if (facts.help.has_value()) {
    const bool late = facts.due_visit.has_value() && *facts.help > *facts.due_visit;
    return late ? CoverageClass::kMetLate : CoverageClass::kMetInTime;
  }
  if (facts.state == CaseState::kDeclined) return CoverageClass::kDeclined;
  if (facts.state == CaseState::kUnreachable || facts.state == CaseState::kClosed) {
    return CoverageClass::kUnreachable;
  }
  const bool overdue = facts.due_visit.has_value() && now > *facts.due_visit;
  return overdue ? CoverageClass::kOpenOverdue : CoverageClass::kOpenInTime;
}

std::optional<absl::Duration> TimeToHelp(const CoverageFacts& facts) {
  if (!facts.help.has_value() || facts.informed_known == InformedKnown::kAssumed) {
    return std::nullopt;
  }
  return std::max(*facts.help - facts.informed, absl::ZeroDuration());
}

void Coverage::Add(const CoverageFacts& facts, CoverageClass what) {
  if (what == CoverageClass::kNotOwed) return;
  ++owed;
  visits += facts.visit_count;
  switch (what) {
    case CoverageClass::kMetInTime:
      ++met_in_time;
      break;
    case CoverageClass::kMetLate:
      ++met_late;
      break;
    case CoverageClass::kOpenInTime:
      ++open_in_time;
      break;
    case CoverageClass::kOpenOverdue:
      ++open_overdue;
      break;
    case CoverageClass::kDeclined:
      ++declined;
      break;
    case CoverageClass::kImported:
      ++imported;
      break;
    default:
      ++unreachable;
  }
  if (!facts.help.has_value()) return;
  persons.insert(Number(facts.member));
  if (const std::optional<absl::Duration> time = TimeToHelp(facts); time.has_value()) {
    ++measured;
    time_to_help += *time;
  } else {
    ++assumed;
  }
}

std::string OnTimeRate(const Coverage& coverage) {
  const int64_t judged = coverage.met() + coverage.open_overdue;
  if (judged == 0) return "";
  const int64_t tenths = (coverage.met_in_time * 2000 + judged) / (2 * judged);
  return absl::StrFormat("%d.%d%%", tenths / 10, tenths % 10);
}

std::string AverageHours(const Coverage& coverage) {
  if (coverage.measured == 0) return "";
  // Tenths of an hour: six minutes. In microseconds the sum of 100 000 years still fits.
  const int64_t tenth_us = absl::ToInt64Microseconds(absl::Minutes(6));
  const int64_t sum_us = absl::ToInt64Microseconds(coverage.time_to_help);
  const int64_t unit_us = tenth_us * coverage.measured;
  const int64_t tenths = (2 * sum_us + unit_us) / (2 * unit_us);
  return absl::StrFormat("%d.%d", tenths / 10, tenths % 10);
}

void CoverageTable::Add(int64_t key, const CoverageFacts& facts, absl::Time now) {
  const CoverageClass what = Classify(facts, now);
  if (what == CoverageClass::kNotOwed) return;
  rows[key].Add(facts, what);
  total.Add(facts, what);
}

std::vector<std::vector<bool>> SmallCells(const std::vector<std::vector<int64_t>>& figures,
                                          size_t parts) {
  std::vector<std::vector<bool>> hidden;
  for (const std::vector<int64_t>& row : figures) {
    std::vector<bool>& flags = hidden.emplace_back();
    for (const int64_t figure : row) flags.push_back(figure > 0 && figure < kSmallCell);
  }
  // A single hidden cell of a line that adds up could be worked out: the least of the others goes,
  // too. Each round hides at least one cell more, so it ends.
  const auto cover = [&](const std::vector<std::pair<size_t, size_t>>& line) {
    int count = 0;
    std::optional<std::pair<size_t, size_t>> least;
    for (const auto& [row, column] : line) {
      if (hidden[row][column]) {
        ++count;
      } else if (figures[row][column] > 0 &&
                 (!least.has_value() ||
                  figures[row][column] < figures[least->first][least->second])) {
        least = {row, column};
      }
    }
    if (count != 1 || !least.has_value()) return false;
    hidden[least->first][least->second] = true;
    return true;
  };
  bool changed = true;
  while (changed) {
    changed = false;
    for (size_t row = 0; row < figures.size(); ++row) {
      std::vector<std::pair<size_t, size_t>> line;
      for (size_t column = 0; column <= parts; ++column) line.emplace_back(row, column);
      changed |= cover(line);
    }
    for (size_t column = 0; !figures.empty() && column < figures[0].size(); ++column) {
      std::vector<std::pair<size_t, size_t>> line;
      for (size_t row = 0; row < figures.size(); ++row) line.emplace_back(row, column);
      changed |= cover(line);
    }
  }
  return hidden;
}

}  // namespace unioncare
