// Tables that a command reads before it sends them: CSV in the encodings that spreadsheets write,
// or the first sheet of a workbook.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "client/command.h"

namespace unioncare::client {

// Shows each row that holds something, as a spreadsheet counts it from 1 on. Cells that are merged
// with one above have its text. Refuses a number that the spreadsheet has cut short (an account, an
// invoice), and a formula that failed, instead of guessing. `flag` names the file; "-" is the
// standard input.
absl::Status ReadTableFile(
    Session& session, const std::string& flag,
    absl::FunctionRef<absl::Status(int64_t number, const std::vector<std::string>& cells)> see);

// A row of CSV with its end, written so that spreadsheets and ReadTableFile take it as it is.
std::string TableLine(const std::vector<std::string>& cells);

}  // namespace unioncare::client
