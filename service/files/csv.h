// Reading CSV, a part of ReadTable in service/files/tables.h.
#pragma once

#include <string>

#include "service/files/tables.h"

namespace unioncare::files {

// Rows of a text whose encoding is told by its bytes. Commas, semicolons or tabulators stand
// between the cells, whichever the first lines have most of, or what a line "sep=;" at the
// beginning says.
absl::StatusOr<TableSource> ReadCsv(const std::string& path,
                                    absl::FunctionRef<absl::Status(const TableRow&)> row);

}  // namespace unioncare::files
