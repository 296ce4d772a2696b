// Imports of rosters as operations.
#include "service/api/imports.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/errors.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/roster_check.h"
#include "service/base/crypto.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/imports.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/files/pinyin.h"
#include "service/storage/blobs.h"
#include "service/storage/imports.h"
#include "service/storage/members.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::api {
namespace {

constexpr char kImportPattern[] = "unions/{union}/imports/{import}";
constexpr size_t kStagingNameBytes = 16;
constexpr size_t kPieceBytes = 64 << 10;  // of a streamed CSV

// A list is about everybody, so it is for those who see everybody.
absl::Status CheckWholeUnion(const Snapshot& snapshot, UnionId union_id) {
  if (snapshot.actor().sight.everybody) return absl::OkStatus();
  return Refuse(Reason::kPermissionMissing,
                {{"permission", "PERMISSION_MEMBER_IMPORT"}, {"given", NameOf(union_id)}});
}

struct SeenImport {
  UnionId union_id{0};
  Import found;
};

absl::StatusOr<SeenImport> FindSeen(const Snapshot& snapshot, const std::string& name) {
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
  return SeenImport{union_id, *std::move(found)};
}

// What people call a field of a list: the title that it has there.
std::string TitleIn(const std::vector<ImportColumn>& columns, absl::string_view path,
                    Language language) {
  const RosterField field = RosterFieldAt(path);
  for (const ImportColumn& column : columns) {
    if (column.field == field && field != RosterField::kUnknown) return column.title;
  }
  return field == RosterField::kUnknown ? std::string(path) : RosterTitle(field, language);
}

std::string TextIn(const std::vector<ImportColumn>& columns, const Refusal& problem,
                   Language language) {
  return TextOf(problem, language, [&](absl::string_view path) {
    return TitleIn(columns, path, language);
  });
}

std::string FactOf(const Refusal& problem, const char* name) {
  const auto fact = problem.facts.find(name);
  return fact == problem.facts.end() ? "" : fact->second;
}

absl::StatusOr<v1::Import> ToWire(const Snapshot& snapshot, UnionId union_id,
                                  const Import& import) {
  const Language language = snapshot.actor().language;
  v1::Import wire;
  if (import.id != ImportId{0}) wire.set_name(NameOf(union_id, import.id));
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
    shown->set_taken_for(RosterTitle(column.field, language));
  }
  for (const Refusal& problem : import.problems) {
    v1::ImportProblem* shown = wire.add_problems();
    int64_t row = 0;
    if (absl::SimpleAtoi(FactOf(problem, "at_row"), &row)) shown->set_row(row);
    shown->set_column(FactOf(problem, "at_column"));
    shown->set_reason(InfoOf(problem.reason).name);
    shown->set_given(FactOf(problem, "given"));
    shown->set_wanted(FactOf(problem, "wanted"));
    shown->set_message(TextIn(import.columns, problem, language));
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

std::vector<ImportColumn> ColumnsOf(const RosterHeader& header) {
  std::vector<ImportColumn> columns;
  for (size_t i = 0; i < header.titles.size(); ++i) {
    if (header.titles[i].empty()) continue;
    columns.push_back({.title = header.titles[i], .field = header.fields[i]});
  }
  return columns;
}

// What a reader made of the file: checked, and sealed on the disk under a key of its own.
struct CheckedUpload {
  Import import;
  crypto::Key key;
  bool sealed = false;
};

absl::StatusOr<CheckedUpload> CheckUpload(const Snapshot& snapshot,
                                          const v1::UploadRosterRequest& request,
                                          const Staged& staged, absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(snapshot, union_id));
  CheckedUpload checked{.key = crypto::Key(crypto::RandomBytes(crypto::Key::kBytes))};
  Import& import = checked.import;
  const auto begin = [&](const RosterHeader& header) {
    import.columns = ColumnsOf(header);
    return absl::OkStatus();
  };
  const auto see = [&](RosterOutcome& outcome) {
    for (Refusal& problem : outcome.problems) {
      if (import.problems.size() == kImportProblemsKept) break;
      problem.facts["at_row"] = absl::StrCat(outcome.row);
      const std::string path = FactOf(problem, "field");
      const std::string title = TitleIn(import.columns, path, snapshot.actor().language);
      if (title != path) problem.facts["at_column"] = title;
      import.problems.push_back(std::move(problem));
    }
    return absl::OkStatus();
  };
  ASSIGN_OR_RETURN(const RosterFindings findings,
                   CheckRoster(snapshot, {.union_id = union_id,
                                          .path = staged.path,
                                          .create_groups = request.create_groups(),
                                          .begin = begin,
                                          .see = see,
                                          .alive = alive}));
  import.counts = findings.counts;
  import.format = static_cast<int>(findings.source.format);
  import.encoding = static_cast<int>(findings.source.encoding);
  import.sheet = findings.source.sheet;
  import.create_groups = request.create_groups();
  if (request.validate_only() || !alive()) return checked;
  RETURN_IF_ERROR(EndView(snapshot));
  ASSIGN_OR_RETURN(const Blob blob, SealBlob(snapshot.directory(), staged.path, checked.key));
  import.file_hash = blob.hash;
  import.file_bytes = blob.bytes;
  checked.sealed = true;
  return checked;
}

absl::StatusOr<v1::Import> UploadRoster(Transaction& transaction,
                                        const v1::UploadRosterRequest& request,
                                        const CheckedUpload& checked) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(transaction, union_id));
  Import import = checked.import;
  import.file_name = NormalizeName(request.file_name());
  import.uploaded_by = transaction.actor().user;
  import.upload_time = transaction.now();
  if (request.validate_only()) return ToWire(transaction, union_id, import);
  if (!checked.sealed) return absl::CancelledError("abandoned by its caller");
  RETURN_IF_ERROR(storage::InsertImport(transaction, union_id, import, checked.key));
  transaction.Concerns(union_id, NameOf(union_id, import.id));
  return ToWire(transaction, union_id, import);
}

absl::StatusOr<v1::Import> GetImport(const Snapshot& snapshot,
                                     const v1::GetImportRequest& request) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeen(snapshot, request.name()));
  return ToWire(snapshot, seen.union_id, seen.found);
}

absl::StatusOr<v1::ListImportsResponse> ListImports(const Snapshot& snapshot,
                                                    const v1::ListImportsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(snapshot, union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<Import> imports,
                   storage::ListImports(snapshot, union_id, ImportId{page.position},
                                        page.size + 1));
  v1::ListImportsResponse response;
  for (const Import& import : imports) {
    if (response.imports_size() == page.size) {
      const Import& last = imports[static_cast<size_t>(page.size) - 1];
      response.set_next_page_token(PageToken(snapshot, request, Number(last.id)));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_imports(), ToWire(snapshot, union_id, import));
  }
  return response;
}

// The file of an import in plain, as long as it is needed.
class PlainFile {
 public:
  static absl::StatusOr<std::unique_ptr<PlainFile>> Open(const Snapshot& snapshot,
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
  explicit PlainFile(std::string path) : path_(std::move(path)) {}
  PlainFile(const PlainFile&) = delete;
  PlainFile& operator=(const PlainFile&) = delete;
  ~PlainFile() { disk::Remove(path_).IgnoreError(); }
  const std::string& path() const { return path_; }

 private:
  const std::string path_;
};

absl::Status CheckOwn(const Snapshot& snapshot, const SeenImport& seen) {
  if (seen.found.uploaded_by == snapshot.actor().user) return absl::OkStatus();
  return Refuse(Reason::kImportOfOther, {{"given", NameOf(seen.union_id, seen.found.id)}});
}

// Writes the rows of a list, with what becomes of them, as CSV.
class ResultWriter {
 public:
  ResultWriter(Language language, absl::FunctionRef<bool(const v1::StreamImportRowsResponse&)> emit)
      : english_(language == Language::kEnglish), language_(language), emit_(emit) {}

  absl::Status Begin(const RosterHeader& header) {
    columns_ = ColumnsOf(header);
    width_ = header.titles.size();
    std::vector<std::string> line = header.titles;
    line.push_back(english_ ? "result" : "结果");
    line.push_back(english_ ? "remark" : "说明");
    return Add(line);
  }

  absl::Status Row(const RosterOutcome& outcome) {
    if (outcome.kind == RosterOutcome::Kind::kNote) return absl::OkStatus();
    std::vector<std::string> line;
    for (const files::Cell& cell : *outcome.cells) line.push_back(cell.text);
    line.resize(std::max(width_, line.size()));
    line.push_back(ResultOf(outcome.kind));
    line.push_back(RemarkOn(outcome));
    return Add(line);
  }

  absl::Status Flush() {
    if (piece_.chunk().empty()) return absl::OkStatus();
    const bool heard = emit_(piece_);
    piece_.clear_chunk();
    return heard ? absl::OkStatus() : absl::CancelledError("nobody listens any more");
  }

  void Mark() { piece_.set_chunk(files::kUtf8Bom); }

 private:
  absl::Status Add(const std::vector<std::string>& line) {
    piece_.mutable_chunk()->append(files::CsvLine(line));
    return piece_.chunk().size() < kPieceBytes ? absl::OkStatus() : Flush();
  }

  const char* ResultOf(RosterOutcome::Kind kind) const {
    switch (kind) {
      case RosterOutcome::Kind::kNote:
        return "";
      case RosterOutcome::Kind::kNew:
        return english_ ? "new" : "新增";
      case RosterOutcome::Kind::kChanged:
        return english_ ? "changed" : "更新";
      case RosterOutcome::Kind::kUnchanged:
        return english_ ? "unchanged" : "无变化";
      case RosterOutcome::Kind::kRefused:
        return english_ ? "refused" : "不能导入";
    }
    return "";
  }

  std::string RemarkOn(const RosterOutcome& outcome) const {
    if (outcome.problems.empty() && outcome.by_name) {
      return english_ ? "recognised by the name alone" : "仅按姓名认定为在册会员";
    }
    return absl::StrJoin(outcome.problems, english_ ? "; " : "；",
                         [&](std::string* out, const Refusal& problem) {
                           absl::StrAppend(out, TextIn(columns_, problem, language_));
                         });
  }

  const bool english_;
  const Language language_;
  const absl::FunctionRef<bool(const v1::StreamImportRowsResponse&)> emit_;
  std::vector<ImportColumn> columns_;
  size_t width_ = 0;
  v1::StreamImportRowsResponse piece_;
};

absl::Status StreamImportRows(const Snapshot& snapshot, const v1::StreamImportRowsRequest& request,
                              absl::FunctionRef<bool(const v1::StreamImportRowsResponse&)> emit) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeen(snapshot, request.name()));
  RETURN_IF_ERROR(CheckOwn(snapshot, seen));
  ASSIGN_OR_RETURN(const auto file, PlainFile::Open(snapshot, seen));
  ResultWriter writer(snapshot.actor().language, emit);
  if (!request.no_bom()) writer.Mark();
  RETURN_IF_ERROR(
      CheckRoster(snapshot,
                  {.union_id = seen.union_id,
                   .path = file->path(),
                   .create_groups = seen.found.create_groups,
                   .begin = [&](const RosterHeader& header) { return writer.Begin(header); },
                   .see = [&](RosterOutcome& outcome) { return writer.Row(outcome); },
                   .alive = [] { return true; }})
          .status());
  return writer.Flush();
}

absl::Status StreamMissingMembers(const Snapshot& snapshot,
                                  const v1::StreamMissingMembersRequest& request,
                                  absl::FunctionRef<bool(const v1::MissingMember&)> emit) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeen(snapshot, request.name()));
  ASSIGN_OR_RETURN(const auto file, PlainFile::Open(snapshot, seen));
  ASSIGN_OR_RETURN(
      const RosterFindings findings,
      CheckRoster(snapshot, {.union_id = seen.union_id,
                             .path = file->path(),
                             .create_groups = seen.found.create_groups,
                             .begin = [](const RosterHeader&) { return absl::OkStatus(); },
                             .see = [](RosterOutcome&) { return absl::OkStatus(); },
                             .alive = [] { return true; }}));
  GroupNames names;
  for (const MemberId id : findings.missing) {
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     storage::FindMemberRecord(snapshot, seen.union_id, id));
    if (!member.has_value()) continue;
    v1::MissingMember wire;
    wire.set_name(NameOf(seen.union_id, id));
    wire.set_display_name(member->display_name);
    wire.set_staff_no(member->staff_no);
    wire.set_dept(member->dept);
    if (member->group.has_value()) {
      ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                       GroupNameIn(snapshot, seen.union_id, *member->group, names));
    }
    if (!emit(wire)) return absl::CancelledError("nobody listens any more");
  }
  return absl::OkStatus();
}

// What publishing writes, made on a reader.
struct PreparedPublish {
  std::shared_ptr<storage::RosterPlan> plan = std::make_shared<storage::RosterPlan>();
  std::vector<storage::NewGroup> groups;
};

absl::StatusOr<PreparedPublish> PreparePublish(const Snapshot& snapshot,
                                               const v1::PublishImportRequest& request,
                                               absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeen(snapshot, request.name()));
  const Import& import = seen.found;
  RETURN_IF_ERROR(CheckPublish(seen.union_id, import, request.etag()));
  ASSIGN_OR_RETURN(const auto file, PlainFile::Open(snapshot, seen));
  PreparedPublish prepared;
  const auto see = [&](RosterOutcome& outcome) {
    const bool writes = outcome.kind == RosterOutcome::Kind::kNew ||
                        outcome.kind == RosterOutcome::Kind::kChanged;
    if (writes) prepared.plan->Add(outcome.decision);
    if (prepared.plan->bytes() <= kImportPlanBytesMax) return absl::OkStatus();
    return Refuse(Reason::kTableUnreadable, {{"given", "too-large"}});
  };
  ASSIGN_OR_RETURN(
      RosterFindings findings,
      CheckRoster(snapshot, {.union_id = seen.union_id,
                             .path = file->path(),
                             .create_groups = import.create_groups,
                             .begin = [](const RosterHeader&) { return absl::OkStatus(); },
                             .see = see,
                             .alive = alive}));
  const ImportCounts& now = findings.counts;
  const bool same = now.refused == 0 && now.added == import.counts.added &&
                    now.changed == import.counts.changed &&
                    now.unchanged == import.counts.unchanged;
  if (!same) return Refuse(Reason::kRosterChanged, {{"given", NameOf(seen.union_id, import.id)}});
  prepared.groups = std::move(findings.groups);
  return prepared;
}

absl::StatusOr<v1::Import> PublishImport(Transaction& transaction,
                                         const v1::PublishImportRequest& request,
                                         const PreparedPublish& prepared) {
  ASSIGN_OR_RETURN(SeenImport seen, FindSeen(transaction, request.name()));
  Import& import = seen.found;
  RETURN_IF_ERROR(CheckPublish(seen.union_id, import, request.etag()));
  RETURN_IF_ERROR(storage::PublishPlan(transaction, seen.union_id, import, prepared.groups,
                                       *prepared.plan));
  import.state = ImportState::kPublished;
  import.published_by = transaction.actor().user;
  import.publish_time = transaction.now();
  RETURN_IF_ERROR(storage::ReplaceImport(transaction, seen.union_id, import));
  transaction.Concerns(seen.union_id, request.name());
  return ToWire(transaction, seen.union_id, import);
}

absl::StatusOr<v1::Import> UndoImport(Transaction& transaction,
                                      const v1::UndoImportRequest& request) {
  ASSIGN_OR_RETURN(SeenImport seen, FindSeen(transaction, request.name()));
  Import& import = seen.found;
  RETURN_IF_ERROR(CheckUndo(seen.union_id, import, request.etag()));
  ASSIGN_OR_RETURN(const storage::Dependants dependants,
                   storage::DependantsOf(transaction, seen.union_id, import));
  RETURN_IF_ERROR(CheckDependants(seen.union_id, import, dependants.first, dependants.count));
  import.undo_reason = request.reason();
  RETURN_IF_ERROR(storage::TakeBack(transaction, seen.union_id, import));
  import.state = ImportState::kUndone;
  import.undone_by = transaction.actor().user;
  import.undo_time = transaction.now();
  RETURN_IF_ERROR(storage::ReplaceImport(transaction, seen.union_id, import));
  transaction.Concerns(seen.union_id, request.name());
  return ToWire(transaction, seen.union_id, import);
}

}  // namespace

std::unique_ptr<Service> MakeImportService(Rpc& rpc) {
  // The rules of reading are slow to load; here nobody waits for them.
  files::ReadName("");
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ImportService");
  service->Upload("UploadRoster", CheckUpload, UploadRoster,
                  {.bytes_max = files::kTableBytesMax, .prepares_long = true});
  service->Query("GetImport", GetImport);
  service->Query("ListImports", ListImports);
  service->Stream("StreamImportRows", StreamImportRows);
  service->Stream("StreamMissingMembers", StreamMissingMembers);
  service->Mutate("PublishImport", PreparePublish, PublishImport);
  service->Mutate("UndoImport", UndoImport);
  return service;
}

}  // namespace unioncare::api
