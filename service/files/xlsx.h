// Reading XLSX workbooks, a part of ReadTable in service/files/tables.h.
#pragma once

#include <string>

#include "service/files/tables.h"

namespace unioncare::files {

// Rows and columns of a sheet, as spreadsheets number them from 1 on.
inline constexpr int64_t kSheetRowsMax = 1'048'576;
inline constexpr int64_t kSheetColumnsMax = 16'384;
// Cells that are merged over several rows; further ones are read as they stand.
inline constexpr size_t kMergesMax = 20'000;

absl::StatusOr<TableSource> ReadXlsx(const std::string& path,
                                     absl::FunctionRef<absl::Status(const TableRow&)> row);

}  // namespace unioncare::files
