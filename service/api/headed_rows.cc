// How rows of files become rows of lists.
#include "service/api/headed_rows.h"

#include <utility>

#include "absl/strings/cord.h"

namespace unioncare::api {
namespace {

std::string PayloadOf(const absl::Status& status, const char* name) {
  const auto payload = status.GetPayload(name);
  return payload.has_value() ? std::string(*payload) : "";
}

RosterCell::Kind KindOf(files::Cell::Kind kind) {
  switch (kind) {
    case files::Cell::Kind::kEmpty:
      return RosterCell::Kind::kEmpty;
    case files::Cell::Kind::kText:
      return RosterCell::Kind::kText;
    case files::Cell::Kind::kNumber:
      return RosterCell::Kind::kNumber;
    case files::Cell::Kind::kDate:
      return RosterCell::Kind::kDate;
    case files::Cell::Kind::kLostDigits:
      return RosterCell::Kind::kLostDigits;
    case files::Cell::Kind::kBroken:
      return RosterCell::Kind::kBroken;
  }
  return RosterCell::Kind::kBroken;
}

}  // namespace

void TakeCells(const files::TableRow& row, std::vector<RosterCell>& cells) {
  cells.resize(row.cells.size());
  for (size_t i = 0; i < row.cells.size(); ++i) {
    cells[i].kind = KindOf(row.cells[i].kind);
    cells[i].text = row.cells[i].text;
    cells[i].day = row.cells[i].day;
  }
}

absl::Status ReadingProblem(const absl::Status& status) {
  const std::string problem = PayloadOf(status, files::kTableProblem);
  if (status.ok() || problem.empty()) return status;
  std::string row = PayloadOf(status, files::kTableProblemRow);
  if (row.empty()) return Refuse(Reason::kTableUnreadable, {{"given", problem}});
  return Refuse(Reason::kTableUnreadable, {{"given", problem}, {"row", std::move(row)}});
}

}  // namespace unioncare::api
