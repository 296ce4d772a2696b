// The check of a ledger of earlier years, row by row: the same for the dry run, for the result that
// people read, and for what is published.
#pragma once

#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/imports.h"
#include "service/domain/past_cases.h"
#include "service/files/tables.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What is to be said of a row that is accepted.
enum class PastNote {
  kByName,       // the member was recognised by the name alone
  kGuests,       // visitors who are no members, or of a name that several have
  kInformant,    // who knew first is no member, or one of several, and was left out
  kSameVisit,    // on record already
  kDiffers,      // … and told otherwise there, which stays
};

// What becomes of one row.
struct PastOutcome {
  RowResult kind = RowResult::kNote;
  int64_t row = 0;
  const std::vector<files::Cell>* cells = nullptr;
  std::vector<Refusal> problems;  // of kRefused
  std::vector<PastNote> notes;
};

// What a ledger is, and what it makes: cases in the order of their first rows, those that were
// opened and those that get visits.
struct PastFindings {
  files::TableSource source;
  ImportCounts counts;
  std::vector<PastCase> cases;
};

struct PastTask {
  UnionId union_id{0};
  std::string path;  // of the file, in plain
  VisitMode default_mode = VisitMode::kUnspecified;
  // Sees the header before the first row, and each row from there on.
  absl::FunctionRef<absl::Status(const PastHeader&)> begin;
  absl::FunctionRef<absl::Status(PastOutcome&)> see;
  // Whether somebody still waits.
  absl::FunctionRef<bool()> alive;
};

// Refuses kTableUnreadable, also for more than kPastRowsMax rows, kPastHeaderMissing,
// kRosterColumnRepeated; what is wrong with rows is for `see`.
absl::StatusOr<PastFindings> CheckPastCases(const Snapshot& snapshot, const PastTask& task);

}  // namespace unioncare::api
