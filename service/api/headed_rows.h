// The rows of a list below its header, wherever that stands: what lists of every kind have in
// common, beside what their cells mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/domain/roster.h"
#include "service/files/tables.h"

namespace unioncare::api {

// Rows between two looks whether somebody still waits.
inline constexpr int64_t kRowsPerLook = 256;

// A cell of a file as the domain takes it.
void TakeCells(const files::TableRow& row, std::vector<RosterCell>& cells);

// Refuses kTableUnreadable when a file could not be read as a table; other statuses stay.
absl::Status ReadingProblem(const absl::Status& status);

template <class Header>
class HeadedRows {
 public:
  using FindHeader = absl::StatusOr<std::optional<Header>> (*)(int64_t row, RosterCells cells);

  // Refuses `missing` where no row is a header.
  HeadedRows(const std::string& path, FindHeader find, Reason missing,
             absl::FunctionRef<bool()> alive)
      : path_(path), find_(find), missing_(missing), alive_(alive) {}

  const Header& header() const { return *header_; }
  // Of the row that is seen.
  const std::vector<RosterCell>& cells() const { return cells_; }

  // Shows the header, then each row below it.
  absl::StatusOr<files::TableSource> Read(
      absl::FunctionRef<absl::Status(const Header&)> begin,
      absl::FunctionRef<absl::Status(const files::TableRow&)> see) {
    header_.reset();
    int titles = 0;
    int64_t looked = 0;
    const auto source = files::ReadTable(path_, [&](const files::TableRow& row) -> absl::Status {
      if (++looked % kRowsPerLook == 0 && !alive_()) {
        return absl::CancelledError("abandoned by its caller");
      }
      TakeCells(row, cells_);
      if (header_.has_value()) return see(row);
      ASSIGN_OR_RETURN(header_, find_(row.number, cells_));
      if (header_.has_value()) return begin(*header_);
      return ++titles < kRosterTitleRowsMax ? absl::OkStatus() : HeaderMissing();
    });
    RETURN_IF_ERROR(ReadingProblem(source.status()));
    if (!header_.has_value()) return HeaderMissing();
    return *source;
  }

 private:
  absl::Status HeaderMissing() const {
    return Refuse(missing_, {{"wanted", absl::StrCat(kRosterTitleRowsMax)}});
  }

  const std::string path_;
  const FindHeader find_;
  const Reason missing_;
  const absl::FunctionRef<bool()> alive_;
  std::optional<Header> header_;
  std::vector<RosterCell> cells_;
};

}  // namespace unioncare::api
