// The numbered forward-only migrations that bring a file to the schema of this program.
#pragma once

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "service/storage/sqlite.h"

namespace unioncare {

struct Migration {
  int number = 0;  // from 1, without gaps
  const char* name = "";
  const char* text = "";  // statements
};

// Those of this program, compiled in from storage/schema.
absl::Span<const Migration> Migrations();

// Applies those that the file lacks, each in a transaction of its own. Errors: FAILED_PRECONDITION
// for a file of a newer program, of another program, or one whose old migrations differ from ours;
// DATA_LOSS for a file that is damaged.
absl::Status Migrate(sql::SqliteConnection& connection, absl::Span<const Migration> migrations);

}  // namespace unioncare
