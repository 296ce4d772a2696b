// Imports of rosters: a list that was checked row by row is published as a whole or not at all, and
// may be taken back while nothing depends on it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/domain/past_words.h"
#include "service/domain/refusal.h"
#include "service/domain/roster_words.h"
#include "service/domain/types.h"

namespace unioncare {

// The limits of imports.
inline constexpr size_t kImportProblemsKept = 50;       // that an import shows; all are in its rows
inline constexpr int kImportKeepDays = 7;               // a checked file that nobody publishes
inline constexpr size_t kImportFileNameBytesMax = 255;
inline constexpr int64_t kImportPlanBytesMax = 128 << 20;  // what publishing holds in memory
inline constexpr int kImportNewGroupsMax = 500;
inline constexpr size_t kImportDependantsNamed = 5;
// Images of rows in one entry of the journal: more would have to be held in memory at once.
inline constexpr size_t kImportImagesPerEntry = 1000;

// Numbers equal v1::ImportState.
enum class ImportState {
  kUnspecified = 0,
  kChecked = 1,
  kPublished = 2,
  kUndone = 3,
  kExpired = 4,
};

// What a list tells of. Numbers equal v1::ImportKind.
enum class ImportKind {
  kUnspecified = 0,
  kRoster = 1,
  kPastCases = 2,  // past_cases.h
};

// What becomes of one row of a list.
enum class RowResult { kNote, kNew, kChanged, kUnchanged, kRefused };

// What the check found, row by row.
struct ImportCounts {
  int64_t rows = 0;  // about people
  int64_t added = 0;
  int64_t changed = 0;
  int64_t unchanged = 0;
  int64_t refused = 0;
  int64_t missing = 0;     // members whom the list does not have
  int64_t new_groups = 0;  // that publishing makes

  void Count(RowResult result);
};

// A column of a list.
struct ImportColumn {
  std::string title;
  RosterField field = RosterField::kUnknown;
  PastField past = PastField::kUnknown;  // of a list of past cases
};

// A file that was handed in, and what became of it.
struct Import {
  ImportId id{0};
  ImportKind kind = ImportKind::kRoster;
  ImportState state = ImportState::kChecked;
  std::string file_name;
  int format = 0;    // numbers equal v1::RosterFormat
  int encoding = 0;  // numbers equal v1::RosterEncoding
  std::string sheet;
  bool create_groups = false;
  // Of past cases: how a visit was made where its row does not say.
  VisitMode default_mode = VisitMode::kUnspecified;
  ImportCounts counts;
  // The first problems stand in the order of their rows, each with the facts "at_row" and
  // "at_column". Both are empty once the file is gone.
  std::vector<ImportColumn> columns;
  std::vector<Refusal> problems;
  UserId uploaded_by{0};
  absl::Time upload_time;
  UserId published_by{0};
  absl::Time publish_time;
  UserId undone_by{0};
  absl::Time undo_time;
  std::string undo_reason;
  // The members that it made have these numbers; 0 when it made none.
  MemberId first_member{0};
  MemberId last_member{0};
  // The sealed file; empty once it is gone.
  std::string file_hash;
  int64_t file_bytes = 0;
  int64_t version = 1;
};

// Refusals in this order: kEtagMismatch, kImportState for one that is not checked,
// kImportRowsRefused with the first of them.
absl::Status CheckPublish(UnionId union_id, const Import& import, absl::string_view etag);
// Refusals in this order: kEtagMismatch, kImportState for one that is not published.
absl::Status CheckUndo(UnionId union_id, const Import& import, absl::string_view etag);

// A record that came after an import and stands on what it made.
struct Dependant {
  MemberId member{0};
  std::string what;  // the name of its table
  CaseId case_id{0};  // where it stands on a case
};
// Refuses kImportDependedOn with the first dependants and their number, when there are any.
absl::Status CheckDependants(UnionId union_id, const Import& import,
                             const std::vector<Dependant>& first, int64_t count);

}  // namespace unioncare
