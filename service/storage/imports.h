// The tables imports and import_changes, and what publishing and taking back do to members.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/base/crypto.h"
#include "service/domain/imports.h"
#include "service/domain/members.h"
#include "service/domain/unions.h"
#include "service/storage/journal.h"
#include "service/storage/roster_plan.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kImports;
extern const journal::Table kImportChanges;

absl::StatusOr<std::optional<Import>> FindImport(const Snapshot& snapshot, UnionId union_id,
                                                 ImportId id);
// Those after `after`, by number, without columns and problems.
absl::StatusOr<std::vector<Import>> ListImports(const Snapshot& snapshot, UnionId union_id,
                                                ImportId after, int limit);
// Keeps a new import, which gets a number. Its file is sealed with `file_key` and on the disk.
absl::Status InsertImport(Transaction& transaction, UnionId union_id, Import& import,
                          const crypto::Key& file_key);
// Keeps an import that took a step. The key of the file goes with this transaction, the file itself
// as those that nothing names.
absl::Status ReplaceImport(Transaction& transaction, UnionId union_id, Import& import);
// The key of an import's file; NOT_FOUND once it is gone.
absl::StatusOr<crypto::Key> OpenImportKey(const Snapshot& snapshot, UnionId union_id,
                                          const Import& import);

// A group that a list names and the union does not have. Until it is made, records of the plan name
// it by the number that PlannedGroup gives its place in the list of them.
struct NewGroup {
  std::string display_name;
  std::optional<GroupId> parent;  // may be planned itself
};
constexpr GroupId PlannedGroup(size_t place) { return GroupId{-static_cast<int64_t>(place) - 1}; }

// Makes and changes the members of a plan, with entries of the journal of at most
// kImportImagesPerEntry images. Fills in which members were made. Refuses kRosterChanged when the
// plan does not fit any more.
absl::Status PublishPlan(Transaction& transaction, UnionId union_id, Import& import,
                         const std::vector<NewGroup>& groups, const RosterPlan& plan);

// Whom an import changed.
struct ImportChange {
  MemberId member{0};
  int64_t made_version = 0;
  std::optional<Member> before;  // nothing when the member was forgotten
};
absl::StatusOr<std::vector<ImportChange>> ListImportChanges(const Snapshot& snapshot,
                                                            UnionId union_id, ImportId id,
                                                            MemberId after, int limit);

// What came after a published import and stands on it: the first kImportDependantsNamed, and how
// many there are.
struct Dependants {
  std::vector<Dependant> first;
  int64_t count = 0;
};
absl::StatusOr<Dependants> DependantsOf(const Snapshot& snapshot, UnionId union_id,
                                        const Import& import);
// Takes away whom an import made and gives those whom it changed their earlier values back.
// Nothing depends on it.
absl::Status TakeBack(Transaction& transaction, UnionId union_id, const Import& import);

// Imports that nobody published within kImportKeepDays.
absl::StatusOr<bool> AnyToExpire(const Snapshot& snapshot);
// Up to kExpiredMax of them, with one entry in the journal of each.
inline constexpr int kExpiredMax = 20;
absl::Status ExpireImports(Transaction& transaction);

}  // namespace unioncare::storage
