// Rules for imports.
#include "service/domain/imports.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/members.h"
#include "service/domain/names.h"

namespace unioncare {
namespace {

constexpr const char* kStateNames[] = {"IMPORT_STATE_UNSPECIFIED", "IMPORT_STATE_CHECKED",
                                       "IMPORT_STATE_PUBLISHED", "IMPORT_STATE_UNDONE",
                                       "IMPORT_STATE_EXPIRED"};

absl::Status CheckStep(UnionId union_id, const Import& import, absl::string_view etag,
                       ImportState wanted) {
  const std::string present = EtagOfVersion(import.version);
  if (etag != present) {
    return Refuse(Reason::kEtagMismatch,
                  {{"field", "etag"}, {"given", std::string(etag)}, {"wanted", present}});
  }
  if (import.state == wanted) return absl::OkStatus();
  return Refuse(Reason::kImportState,
                {{"given", NameOf(union_id, import.id)},
                 {"state", kStateNames[static_cast<int>(import.state)]},
                 {"wanted", kStateNames[static_cast<int>(wanted)]}});
}

}  // namespace

void ImportCounts::Count(RowResult result) {
  switch (result) {
    case RowResult::kNote:
      return;
    case RowResult::kNew:
      ++added;
      break;
    case RowResult::kChanged:
      ++changed;
      break;
    case RowResult::kUnchanged:
      ++unchanged;
      break;
    case RowResult::kRefused:
      ++refused;
      break;
  }
  ++rows;
}

absl::Status CheckPublish(UnionId union_id, const Import& import, absl::string_view etag) {
  RETURN_IF_ERROR(CheckStep(union_id, import, etag, ImportState::kChecked));
  if (import.counts.refused == 0) return absl::OkStatus();
  std::vector<std::string> rows;
  for (const Refusal& problem : import.problems) {
    const auto row = problem.facts.find("at_row");
    if (row == problem.facts.end() || rows.size() == kImportDependantsNamed) continue;
    if (rows.empty() || rows.back() != row->second) rows.push_back(row->second);
  }
  return Refuse(Reason::kImportRowsRefused, {{"given", absl::StrCat(import.counts.refused)},
                                             {"candidates", absl::StrJoin(rows, ", ")},
                                             {"owner", NameOf(union_id, import.id)}});
}

absl::Status CheckUndo(UnionId union_id, const Import& import, absl::string_view etag) {
  return CheckStep(union_id, import, etag, ImportState::kPublished);
}

absl::Status CheckDependants(UnionId union_id, const Import& import,
                             const std::vector<Dependant>& first, int64_t count) {
  if (count == 0) return absl::OkStatus();
  const std::string named = absl::StrJoin(
      first, ", ", [&](std::string* out, const Dependant& each) {
        const std::string name = each.case_id == CaseId{0} ? NameOf(union_id, each.member)
                                                           : NameOf(union_id, each.case_id);
        absl::StrAppend(out, name, " (", each.what, ")");
      });
  return Refuse(Reason::kImportDependedOn, {{"given", absl::StrCat(count)},
                                            {"candidates", named},
                                            {"owner", NameOf(union_id, import.id)}});
}

}  // namespace unioncare
