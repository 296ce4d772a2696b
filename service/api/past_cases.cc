// Ledgers of earlier years as operations.
#include "service/api/past_cases.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/past_check.h"
#include "service/base/status.h"
#include "service/domain/imports.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "unioncare/v1/past_cases.pb.h"

namespace unioncare::api {
namespace {

std::vector<ImportColumn> ColumnsOf(const PastHeader& header) {
  std::vector<ImportColumn> columns;
  for (size_t i = 0; i < header.titles.size(); ++i) {
    if (header.titles[i].empty()) continue;
    columns.push_back({.title = header.titles[i], .past = header.fields[i]});
  }
  return columns;
}

absl::StatusOr<CheckedUpload> CheckUpload(const Snapshot& snapshot,
                                          const v1::UploadPastCasesRequest& request,
                                          const Staged& staged, absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(snapshot, union_id));
  CheckedUpload checked;
  Import& import = checked.import;
  import.kind = ImportKind::kPastCases;
  import.default_mode = SameNumber<VisitMode>(request.default_mode());
  ASSIGN_OR_RETURN(
      const PastFindings findings,
      CheckPastCases(snapshot, {.union_id = union_id,
                                .path = staged.path,
                                .default_mode = import.default_mode,
                                .begin =
                                    [&](const PastHeader& header) {
                                      import.columns = ColumnsOf(header);
                                      return absl::OkStatus();
                                    },
                                .see =
                                    [&](PastOutcome& outcome) {
                                      KeepProblems(outcome.row, std::move(outcome.problems),
                                                   snapshot.actor().language, import);
                                      return absl::OkStatus();
                                    },
                                .alive = alive}));
  import.counts = findings.counts;
  import.format = static_cast<int>(findings.source.format);
  import.encoding = static_cast<int>(findings.source.encoding);
  import.sheet = findings.source.sheet;
  if (request.validate_only() || !alive()) return checked;
  RETURN_IF_ERROR(SealUpload(snapshot, staged.path, checked));
  return checked;
}

absl::StatusOr<v1::Import> UploadPastCases(Transaction& transaction,
                                           const v1::UploadPastCasesRequest& request,
                                           const CheckedUpload& checked) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(transaction, union_id));
  return KeepUpload(transaction, union_id, request.file_name(), request.validate_only(), checked);
}

std::string TextOfNote(PastNote note, bool english) {
  switch (note) {
    case PastNote::kByName:
      return english ? "recognised by the name alone" : "仅按姓名认定";
    case PastNote::kGuests:
      return english ? "visitors who are not one member by name are kept as guests"
                     : "走访人员中不能按姓名认定为会员的，按来宾登记";
    case PastNote::kInformant:
      return english ? "who knew first is not one member by name, and is left out"
                     : "第一知情人不能按姓名认定为会员，未登记";
    case PastNote::kSameVisit:
      return english ? "on record already" : "已有记录";
    case PastNote::kDiffers:
      return english ? "on record already, and told otherwise there, which stays"
                     : "已有记录，内容与本行不同，以已有记录为准";
  }
  return "";
}

std::string RemarkOn(const PastOutcome& outcome, const Import& import, Language language) {
  const bool english = language == Language::kEnglish;
  const char* between = english ? "; " : "；";
  std::string remark;
  const auto add = [&](const std::string& text) {
    absl::StrAppend(&remark, remark.empty() ? "" : between, text);
  };
  for (const Refusal& problem : outcome.problems) add(TextIn(import, problem, language));
  for (const PastNote note : outcome.notes) add(TextOfNote(note, english));
  return remark;
}

}  // namespace

void AddPastCases(Service& service) {
  service.Upload("UploadPastCases", CheckUpload, UploadPastCases,
                 {.bytes_max = files::kTableBytesMax, .prepares_long = true});
}

absl::Status WritePastRows(const Snapshot& snapshot, const SeenImport& seen,
                           const std::string& path, ResultWriter& writer) {
  const Language language = snapshot.actor().language;
  return CheckPastCases(
             snapshot,
             {.union_id = seen.union_id,
              .path = path,
              .default_mode = seen.found.default_mode,
              .begin = [&](const PastHeader& header) { return writer.Begin(header.titles); },
              .see =
                  [&](PastOutcome& outcome) {
                    return writer.Row(outcome.kind, *outcome.cells,
                                      RemarkOn(outcome, seen.found, language));
                  },
              .alive = [] { return true; }})
      .status();
}

absl::StatusOr<std::vector<PastCase>> PlanPastCases(const Snapshot& snapshot,
                                                    const SeenImport& seen,
                                                    const std::string& path,
                                                    absl::FunctionRef<bool()> alive) {
  const Import& import = seen.found;
  ASSIGN_OR_RETURN(PastFindings findings,
                   CheckPastCases(snapshot,
                                  {.union_id = seen.union_id,
                                   .path = path,
                                   .default_mode = import.default_mode,
                                   .begin = [](const PastHeader&) { return absl::OkStatus(); },
                                   .see = [](PastOutcome&) { return absl::OkStatus(); },
                                   .alive = alive}));
  const ImportCounts& now = findings.counts;
  const bool same = now.refused == 0 && now.added == import.counts.added &&
                    now.changed == import.counts.changed &&
                    now.unchanged == import.counts.unchanged;
  if (same) return std::move(findings.cases);
  return Refuse(Reason::kRosterChanged, {{"given", NameOf(seen.union_id, import.id)}});
}

}  // namespace unioncare::api
