// How imports travel and what is read of them.
#include "service/api/import_wire.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/errors.h"
#include "service/api/names.h"
#include "service/api/rpc.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/members.h"
#include "service/domain/names.h"
#include "service/domain/past_cases.h"
#include "service/domain/roster.h"
#include "service/domain/text.h"
#include "service/storage/blobs.h"
#include "service/storage/imports.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

constexpr char kImportPattern[] = "unions/{union}/imports/{import}";
constexpr size_t kStagingNameBytes = 16;
constexpr size_t kPieceBytes = 64 << 10;  // of a streamed CSV

absl::Status Missing(const char* permission, UnionId union_id) {
  return Refuse(Reason::kPermissionMissing,
                {{"permission", permission}, {"given", NameOf(union_id)}});
}

// What people call a field of a list: the title that it has there.
std::string TitleIn(const Import& import, absl::string_view path, Language language) {
  const RosterField field = RosterFieldAt(path);
  const PastField past = PastFieldAt(path);
  for (const ImportColumn& column : import.columns) {
    if (column.field == field && field != RosterField::kUnknown) return column.title;
    if (column.past == past && past != PastField::kUnknown) return column.title;
  }
  if (past != PastField::kUnknown) return PastTitle(past, language);
  return field == RosterField::kUnknown ? std::string(path) : RosterTitle(field, language);
}

std::string FactOf(const Refusal& problem, const char* name) {
  const auto fact = problem.facts.find(name);
  return fact == problem.facts.end() ? "" : fact->second;
}

const char* WordOf(RowResult result, bool english) {
  switch (result) {
    case RowResult::kNote:
      return "";
    case RowResult::kNew:
      return english ? "new" : "新增";
    case RowResult::kChanged:
      return english ? "changed" : "更新";
    case RowResult::kUnchanged:
      return english ? "unchanged" : "无变化";
    case RowResult::kRefused:
      return english ? "refused" : "不能导入";
  }
  return "";
}

}  // namespace

absl::Status CheckWholeUnion(const Snapshot& snapshot, UnionId union_id) {
  if (snapshot.actor().sight.everybody) return absl::OkStatus();
  return Missing("PERMISSION_MEMBER_IMPORT", union_id);
}

absl::StatusOr<SeenImport> FindSeenImport(const Snapshot& snapshot, const std::string& name) {
  const std::vector<std::string> parts = absl::StrSplit(name, '/');
  int64_t union_number = 0;
  int64_t number = 0;
  if (parts.size() != 4 || !absl::SimpleAtoi(parts[1], &union_number) ||
      !absl::SimpleAtoi(parts[3], &number) ||
      NameOf(UnionId{union_number}, ImportId{number}) != name) {
    return Refuse(Reason::kNameMalformed,
                  {{"field", "name"}, {"given", name}, {"wanted", kImportPattern}});
  }
  const UnionId union_id{union_number};
  RETURN_IF_ERROR(CheckWholeUnion(snapshot, union_id));
  ASSIGN_OR_RETURN(std::optional<Import> found,
                   storage::FindImport(snapshot, union_id, ImportId{number}));
  if (!found.has_value()) return NotFound("name", name);
  if (found->kind == ImportKind::kPastCases) {
    ASSIGN_OR_RETURN(const Sight sight,
                     storage::SightUnder(snapshot, Permission::kCaseManage, union_id));
    if (!sight.everybody) return Missing("PERMISSION_CASE_MANAGE", union_id);
  }
  return SeenImport{union_id, *std::move(found)};
}

absl::Status CheckOwn(const Snapshot& snapshot, const SeenImport& seen) {
  if (seen.found.uploaded_by == snapshot.actor().user) return absl::OkStatus();
  return Refuse(Reason::kImportOfOther, {{"given", NameOf(seen.union_id, seen.found.id)}});
}

absl::StatusOr<v1::Import> ToWire(const Snapshot& snapshot, UnionId union_id,
                                  const Import& import) {
  const Language language = snapshot.actor().language;
  v1::Import wire;
  if (import.id != ImportId{0}) wire.set_name(NameOf(union_id, import.id));
  wire.set_kind(SameNumber<v1::ImportKind>(import.kind));
  wire.set_default_mode(SameNumber<v1::VisitMode>(import.default_mode));
  wire.set_state(SameNumber<v1::ImportState>(import.state));
  wire.set_file_name(import.file_name);
  wire.set_format(SameNumber<v1::RosterFormat>(import.format));
  wire.set_encoding(SameNumber<v1::RosterEncoding>(import.encoding));
  wire.set_sheet(import.sheet);
  wire.set_create_groups(import.create_groups);
  wire.set_row_count(import.counts.rows);
  wire.set_new_count(import.counts.added);
  wire.set_changed_count(import.counts.changed);
  wire.set_unchanged_count(import.counts.unchanged);
  wire.set_refused_count(import.counts.refused);
  wire.set_missing_count(import.counts.missing);
  wire.set_new_group_count(import.counts.new_groups);
  for (const ImportColumn& column : import.columns) {
    v1::ImportColumn* shown = wire.add_columns();
    shown->set_title(column.title);
    const bool past = import.kind == ImportKind::kPastCases;
    shown->set_taken_for(past ? PastTitle(column.past, language)
                              : RosterTitle(column.field, language));
    shown->set_waits(past && WaitsForMoney(column.past));
  }
  for (const Refusal& problem : import.problems) {
    v1::ImportProblem* shown = wire.add_problems();
    int64_t row = 0;
    if (absl::SimpleAtoi(FactOf(problem, "at_row"), &row)) shown->set_row(row);
    shown->set_column(FactOf(problem, "at_column"));
    shown->set_reason(InfoOf(problem.reason).name);
    shown->set_given(FactOf(problem, "given"));
    shown->set_wanted(FactOf(problem, "wanted"));
    shown->set_message(TextIn(import, problem, language));
  }
  wire.set_uploaded_by(NameOf(import.uploaded_by));
  ASSIGN_OR_RETURN(*wire.mutable_uploaded_by_display_name(),
                   UserName(snapshot, import.uploaded_by));
  *wire.mutable_upload_time() = api::ToProto(import.upload_time);
  if (import.publish_time != absl::Time()) {
    ASSIGN_OR_RETURN(*wire.mutable_published_by_display_name(),
                     UserName(snapshot, import.published_by));
    *wire.mutable_publish_time() = api::ToProto(import.publish_time);
  }
  if (import.undo_time != absl::Time()) {
    ASSIGN_OR_RETURN(*wire.mutable_undone_by_display_name(), UserName(snapshot, import.undone_by));
    *wire.mutable_undo_time() = api::ToProto(import.undo_time);
    wire.set_undo_reason(import.undo_reason);
  }
  wire.set_etag(EtagOfVersion(import.version));
  return wire;
}

absl::Status SealUpload(const Snapshot& snapshot, const std::string& path, CheckedUpload& checked) {
  RETURN_IF_ERROR(EndView(snapshot));
  ASSIGN_OR_RETURN(const Blob blob, SealBlob(snapshot.directory(), path, checked.key));
  checked.import.file_hash = blob.hash;
  checked.import.file_bytes = blob.bytes;
  checked.sealed = true;
  return absl::OkStatus();
}

absl::StatusOr<v1::Import> KeepUpload(Transaction& transaction, UnionId union_id,
                                      const std::string& file_name, bool validate_only,
                                      const CheckedUpload& checked) {
  Import import = checked.import;
  import.file_name = NormalizeName(file_name);
  import.uploaded_by = transaction.actor().user;
  import.upload_time = transaction.now();
  if (validate_only) return ToWire(transaction, union_id, import);
  if (!checked.sealed) return absl::CancelledError("abandoned by its caller");
  RETURN_IF_ERROR(storage::InsertImport(transaction, union_id, import, checked.key));
  transaction.Concerns(union_id, NameOf(union_id, import.id));
  return ToWire(transaction, union_id, import);
}

std::string TextIn(const Import& import, const Refusal& problem, Language language) {
  return TextOf(problem, language,
                [&](absl::string_view path) { return TitleIn(import, path, language); });
}

void KeepProblems(int64_t row, std::vector<Refusal> problems, Language language, Import& import) {
  for (Refusal& problem : problems) {
    if (import.problems.size() == kImportProblemsKept) return;
    problem.facts["at_row"] = absl::StrCat(row);
    const std::string path = FactOf(problem, "field");
    const std::string title = TitleIn(import, path, language);
    if (title != path) problem.facts["at_column"] = title;
    import.problems.push_back(std::move(problem));
  }
}

absl::StatusOr<std::unique_ptr<PlainFile>> PlainFile::Open(const Snapshot& snapshot,
                                                           const SeenImport& seen) {
    const auto key = storage::OpenImportKey(snapshot, seen.union_id, seen.found);
    if (absl::IsNotFound(key.status())) {
      return Refuse(Reason::kImportState,
                    {{"given", NameOf(seen.union_id, seen.found.id)},
                     {"state", v1::ImportState_Name(SameNumber<v1::ImportState>(seen.found.state))},
                     {"wanted", v1::ImportState_Name(v1::IMPORT_STATE_CHECKED)}});
    }
    RETURN_IF_ERROR(key.status());
    const std::string staging = absl::StrCat(snapshot.directory(), "/staging");
    auto file = std::make_unique<PlainFile>(
        absl::StrCat(staging, "/", crypto::Hex(crypto::RandomBytes(kStagingNameBytes))));
    ASSIGN_OR_RETURN(disk::Writer writer, disk::Writer::Open(file->path()));
    const Blob blob{.hash = seen.found.file_hash, .bytes = seen.found.file_bytes};
    const absl::Status opened =
        OpenBlob(snapshot.directory(), blob, *key,
                 [&](absl::string_view frame) { return writer.Write(frame); });
    if (absl::IsNotFound(opened)) return absl::DataLossError("the file of an import is missing");
    RETURN_IF_ERROR(opened);
    return file;
}

PlainFile::~PlainFile() { disk::Remove(path_).IgnoreError(); }

void ResultWriter::Mark() { piece_.set_chunk(files::kUtf8Bom); }

absl::Status ResultWriter::Begin(const std::vector<std::string>& titles) {
  width_ = titles.size();
  std::vector<std::string> line = titles;
  line.push_back(english_ ? "result" : "结果");
  line.push_back(english_ ? "remark" : "说明");
  return Add(line);
}

absl::Status ResultWriter::Row(RowResult result, const std::vector<files::Cell>& cells,
                               const std::string& remark) {
  if (result == RowResult::kNote) return absl::OkStatus();
  std::vector<std::string> line;
  for (const files::Cell& cell : cells) line.push_back(cell.text);
  line.resize(std::max(width_, line.size()));
  line.push_back(WordOf(result, english_));
  line.push_back(remark);
  return Add(line);
}

absl::Status ResultWriter::Flush() {
  if (piece_.chunk().empty()) return absl::OkStatus();
  const bool heard = emit_(piece_);
  piece_.clear_chunk();
  return heard ? absl::OkStatus() : absl::CancelledError("nobody listens any more");
}

absl::Status ResultWriter::Add(const std::vector<std::string>& line) {
  piece_.mutable_chunk()->append(files::CsvLine(line));
  return piece_.chunk().size() < kPieceBytes ? absl::OkStatus() : Flush();
}

}  // namespace unioncare::api
