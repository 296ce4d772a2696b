// The check of a roster, row by row: the same for the dry run, for the result that people read, and
// for what is published.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/imports.h"
#include "service/domain/members.h"
#include "service/domain/roster.h"
#include "service/files/tables.h"
#include "service/storage/imports.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What becomes of one row.
struct RosterOutcome {
  using Kind = RowResult;
  Kind kind = Kind::kNote;
  int64_t row = 0;
  const std::vector<files::Cell>* cells = nullptr;
  std::vector<Refusal> problems;  // of kRefused
  bool by_name = false;           // the member was recognised by the name alone
  MemberDecision decision;        // of kNew and kChanged
};

// What a list is, and whom it does not have.
struct RosterFindings {
  files::TableSource source;
  RosterHeader header;
  ImportCounts counts;
  std::vector<storage::NewGroup> groups;
  std::vector<MemberId> missing;
};

struct RosterTask {
  UnionId union_id{0};
  std::string path;  // of the file, in plain
  bool create_groups = false;
  // Sees the header before the first row, and each row from there on.
  absl::FunctionRef<absl::Status(const RosterHeader&)> begin;
  absl::FunctionRef<absl::Status(RosterOutcome&)> see;
  // Whether somebody still waits.
  absl::FunctionRef<bool()> alive;
};

// Reads the file twice: first for what rows say about each other, then row by row against what is
// on record, so that no more than the numbers of rows is held in memory. Refuses kTableUnreadable,
// kRosterHeaderMissing, kRosterColumnRepeated; what is wrong with rows is for `see`.
absl::StatusOr<RosterFindings> CheckRoster(const Snapshot& snapshot, const RosterTask& task);

// The groups of a union, each with the names of those above it: "东校区/语文组".
struct PlacedGroup {
  std::string display_name;
  std::string path;
};
using PlacedGroups = std::map<GroupId, PlacedGroup>;
absl::StatusOr<PlacedGroups> ReadPlacedGroups(const Snapshot& snapshot, UnionId union_id);

}  // namespace unioncare::api
