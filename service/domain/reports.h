// Reports: what is due and in which order, what becomes of each visit that is owed, and figures
// from which nobody can be guessed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/calendars.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

// Numbers equal v1::DueArea, and order what is due at the same time.
enum class DueArea {
  kUnspecified = 0,
  kAssign = 1,    // a serious case for which nobody is responsible
  kVisit = 2,     // the first visit
  kReplan = 3,    // another try after nobody was met
  kClose = 4,
  kNeed = 5,
  kPromise = 6,
  kFollowUp = 7,
  kBirthday = 8,  // by the days of birthday_lists.h, not of a case
  kApprove = 9,   // the next step of approval of a disbursement
  kPay = 10,
  kSign = 11,     // signatures of those who got something
  kBook = 12,
  kRectify = 13,  // a finding of the audit, by its deadline
  kReview = 14,   // what was answered to a finding
  kExam = 15,     // to book or to go to, for oneself
  kExamAbsence = 16,
  kContact = 17,  // by the rhythm of a tier
  kContactVisit = 18,
  kDischarge = 19,  // a contact after a stay in hospital
  kHardshipStep = 20,  // the next step of a hardship file on its way
  kHardshipContact = 21,
  kHardshipReview = 22,
  kWelfareAlert = 23,  // somebody could not be reached twice in a row
  kHardshipRound = 24,  // a file behind the dates of its round of hardship aid
};
inline constexpr int kDueAreaCount = 25;

// How long money may wait. A step of approval and a payment are counted in working days; without
// signature after so many days an audit finds it (A01), without booking too (A21).
inline constexpr int kApproveWorkingDays = 3;
inline constexpr int kPayWorkingDays = 5;
inline constexpr int kSignDays = 15;
inline constexpr int kBookDays = 30;
// How long an answer to a finding may wait for the auditor.
inline constexpr int kReviewWorkingDays = 10;

// When something of these areas, which waits since a day, is due.
absl::CivilDay WaitDueOn(DueArea area, absl::CivilDay since, const WorkingCalendar& calendar);

// A serious case wants somebody responsible this soon after its report.
inline constexpr absl::Duration kAssignWithin = absl::Hours(24);
inline constexpr int kDueDaysDefault = 7;
inline constexpr int kDueDaysMax = 366;

// Before every deadline that there is.
inline constexpr int64_t kDueBegin = -2'300'000'000'000'000;

// The place of something in the list of what is due: overdue first, then by deadline, area, number.
struct DuePlace {
  int64_t due_us = kDueBegin;
  DueArea area = DueArea::kUnspecified;
  // Of the case, the task, the disbursement or the finding, or for a birthday the member.
  int64_t id = 0;

  bool operator<(const DuePlace& other) const {
    return std::tie(due_us, area, id) < std::tie(other.due_us, other.area, other.id);
  }
};

// What an open case asks for next, and when; nothing when it has no clock.
struct DueFacts {
  CaseState state = CaseState::kReported;
  std::optional<absl::Time> due_visit;
  std::optional<absl::Time> due_close;
  std::optional<absl::CivilDay> replan_on;
};
struct DueNext {
  DueArea area = DueArea::kUnspecified;
  absl::Time due;
};
std::optional<DueNext> NextOf(const DueFacts& facts);

// What became of a visit that was owed. Numbers equal v1::CoverageClass.
enum class CoverageClass {
  kUnspecified = 0,
  kMetInTime = 1,
  kMetLate = 2,
  kOpenInTime = 3,
  kOpenOverdue = 4,
  kDeclined = 5,
  kUnreachable = 6,  // nobody could be met: planned anew, or closed without a visit
  kNotOwed = 7,      // rejected, or entered in error
  kImported = 8,     // of an older ledger: no clock measured it
};
inline constexpr int kCoverageClassCount = 9;

struct CoverageFacts {
  MemberId member{0};
  std::optional<GroupId> group;  // of the member when the case was opened
  Occasion occasion = Occasion::kUnspecified;
  absl::CivilDay event_on;
  CaseState state = CaseState::kReported;
  absl::Time informed;
  InformedKnown informed_known = InformedKnown::kAssumed;
  std::optional<absl::Time> due_visit;
  std::optional<absl::Time> help;  // first help
  int visit_count = 0;
  bool imported = false;  // of an older ledger
};

// The first line that fits decides:
//   rejected, cancelled               not owed
//   of an older ledger                imported: whether it was in time is not known
//   helped, at the deadline or before met in time; also where there is no deadline
//   helped, after it                  met late; whatever state the case is in
//   declined                          declined: a legitimate end
//   unreachable, or closed            unreachable
//   open, deadline not passed         open in time; also where there is no deadline
//   open, deadline passed             open overdue
CoverageClass Classify(const CoverageFacts& facts, absl::Time now);

// From the moment when the union learned of the event to the first help; noon stands for a day of
// which only the date is known, and help before the word of the event counts as none. Nothing while
// nobody has helped, or when the informed moment is only assumed.
std::optional<absl::Duration> TimeToHelp(const CoverageFacts& facts);

// The figures of one row. The classes add up to `owed`.
struct Coverage {
  int64_t owed = 0;
  int64_t met_in_time = 0;
  int64_t met_late = 0;
  int64_t open_in_time = 0;
  int64_t open_overdue = 0;
  int64_t declined = 0;
  int64_t unreachable = 0;
  int64_t imported = 0;
  int64_t assumed = 0;   // met, but when the union learned of it is only assumed
  int64_t visits = 0;    // recorded visits of the owed cases
  int64_t measured = 0;  // cases with a time to help
  absl::Duration time_to_help = absl::ZeroDuration();  // their sum
  absl::flat_hash_set<int64_t> persons;                // members who were met

  void Add(const CoverageFacts& facts, CoverageClass what);
  int64_t met() const { return met_in_time + met_late; }
};

// Of the visits whose deadline mattered, those in time: "87.5%". Empty where there is none.
std::string OnTimeRate(const Coverage& coverage);
// "26.4", rounded half up. Empty where nothing was measured.
std::string AverageHours(const Coverage& coverage);

// The rows of a table by key, and all of them together.
struct CoverageTable {
  std::map<int64_t, Coverage> rows;
  Coverage total;

  void Add(int64_t key, const CoverageFacts& facts, absl::Time now);
};

// What else is to be said of a row of the ledger. Numbers equal v1::LedgerRemark.
enum class LedgerRemark {
  kUnspecified = 0,
  kInformedAssumed = 1,
  kReportedLate = 2,
  kMetNobody = 3,
  kTooFewVisitors = 4,
  kRestricted = 5,
};

// Figures below this, zero excepted, stand for so few people that one could be guessed.
inline constexpr int kSmallCell = 3;

// A table of figures whose columns add up, and whose first column is the sum of the columns that
// follow up to `parts`: which cells to hide so that neither a row nor a column tells a small one.
// The last row is the sum of the others. hidden[row][column].
std::vector<std::vector<bool>> SmallCells(const std::vector<std::vector<int64_t>>& figures,
                                          size_t parts);

}  // namespace unioncare
