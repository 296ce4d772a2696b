// Looks through a whole database file that nobody serves: a copy on its way into a backup, or one
// that came out of it.
#pragma once

#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/backups.h"
#include "service/storage/blobs.h"
#include "service/storage/vault.h"

namespace unioncare {

struct Inspection {
  int schema = 0;
  std::vector<BackupHead> heads;  // by union
};

// What the file says of itself, without verifying it. Errors: those of a file that is no database.
absl::StatusOr<Inspection> ReadInspection(const std::string& path, const Vault& vault,
                                          absl::Time now);

// The files that the rows of a database of this program's schema name, by hash.
absl::StatusOr<std::vector<Blob>> BlobsNamedIn(const std::string& path, const Vault& vault,
                                               absl::Time now);

// Brings a file of an older program to the schema of this one.
absl::Status MigrateFile(const std::string& path);

// Checks the pages, then compares every table with the journal of its union. Refuses
// kBackupNotSound with the first thing that is wrong. `alive` is asked now and then; CANCELLED when
// it says no.
absl::Status InspectFile(const std::string& path, const Vault& vault, absl::Time now,
                         absl::FunctionRef<bool()> alive);

// A connection leaves these beside a file.
void RemoveSideFiles(const std::string& path);

}  // namespace unioncare
