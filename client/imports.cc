// The commands of lists that come in as files.
#include "client/imports.h"

#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "client/local_file.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::client {
namespace {

constexpr int exit_findings = 8;
constexpr char kService[] = "unioncare.v1.ImportService.";
constexpr char kEraseLine[] = "\r\x1b[K";
constexpr char kRow[] =
    "name,kind,state,file_name,row_count,new_count,changed_count,refused_count,"
    "uploaded_by_display_name,upload_time";
constexpr char kMissing[] = "display_name,staff_no,group_display_name,dept,name";

const google::protobuf::MethodDescriptor& MethodOf(const char* name) {
  return *google::protobuf::DescriptorPool::generated_pool()->FindMethodByName(
      absl::StrCat(kService, name));
}

// A line that stands while something long goes on, on a terminal only.
class Progress {
 public:
  Progress(Session& session, const std::string& line) : session_(session) {
    if (session_.streams.err_is_terminal) session_.streams.err << line << std::flush;
  }
  ~Progress() {
    if (session_.streams.err_is_terminal) session_.streams.err << kEraseLine << std::flush;
  }

 private:
  Session& session_;
};

// What is wrong with the list, and whom it does not have, beside the answer.
void TellFindings(Session& session, const v1::Import& import) {
  if (session.style.output == Output::kJson) return;
  for (const v1::ImportProblem& problem : import.problems()) {
    session.Note(session.Say(texts::kProblem, problem.row(), Printable(problem.message())));
  }
  if (import.refused_count() > import.problems_size() && !session.Has("result")) {
    session.Note(session.Say(texts::kMoreProblems));
  }
  std::vector<std::string> waiting;
  for (const v1::ImportColumn& column : import.columns()) {
    if (column.waits()) waiting.push_back(Printable(column.title()));
  }
  if (!waiting.empty()) {
    session.Note(session.Say(texts::kWaitingColumns, absl::StrJoin(waiting, ", ")));
  }
  if (import.missing_count() > 0 && !import.name().empty() &&
      import.state() == v1::IMPORT_STATE_CHECKED) {
    session.Note(session.Say(texts::kMissingMembers, import.missing_count(),
                             ShortName(import.name())));
  }
}

absl::Status SaveRows(Session& session, const std::string& name, LocalFile& file) {
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  v1::StreamImportRowsRequest request;
  request.set_name(name);
  request.set_no_bom(session.Has("no-bom"));
  v1::StreamImportRowsResponse part;
  absl::Status written;
  const absl::Status status =
      (*connection)->Stream(MethodOf("StreamImportRows"), request, part, [&] {
        if (written.ok()) written = file.Write(part.chunk());
      });
  if (!status.ok()) return status;
  return written.ok() ? file.Finish() : written;
}

absl::StatusOr<int> RunImport(Session& session) {
  v1::UploadRosterRequest request;
  return RunUpload(session, request);
}

// Publishes or takes back, with the etag that the import has now.
template <class Request>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  v1::Import import;
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  (*connection)->AllowLong();
  if (request.etag().empty()) {
    v1::GetImportRequest get;
    get.set_name(request.name());
    status = session.Call(absl::StrCat(kService, "GetImport"), get, import);
    request.set_etag(import.etag());
  }
  if (status.ok()) status = CallMethod(session, request, import);
  if (!status.ok()) return status;
  PrintAnswer(session, import);
  return 0;
}

absl::StatusOr<int> RunShow(Session& session) {
  v1::GetImportRequest request;
  v1::Import import;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, import);
  if (!status.ok()) return status;
  PrintAnswer(session, import);
  TellFindings(session, import);
  return 0;
}

absl::StatusOr<int> RunRows(Session& session) {
  v1::StreamImportRowsRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (path.empty()) return WrongUse(session.Say(texts::kFileMissing));
  auto file = LocalFile::Make(path, session.language());
  if (!file.ok()) return file.status();
  const absl::Status status = SaveRows(session, request.name(), *file);
  if (!status.ok()) return status;
  return 0;
}

absl::StatusOr<int> RunMissing(Session& session) {
  v1::StreamMissingMembersRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  v1::MissingMember answer;
  std::vector<v1::MissingMember> members;
  const absl::Status status =
      (*connection)->Stream(*session.command.Method(), request, answer, [&] {
        if (session.style.output == Output::kJson) {
          PrintJson(session.streams.out, answer, true);
        } else {
          members.push_back(answer);
        }
      });
  if (!status.ok()) return status;
  std::vector<const google::protobuf::Message*> rows;
  for (const v1::MissingMember& member : members) rows.push_back(&member);
  if (session.style.output != Output::kJson) {
    PrintRows(session.streams.out, session.style, *v1::MissingMember::descriptor(), rows, kMissing);
  }
  return 0;
}

}  // namespace

absl::StatusOr<int> RunUpload(Session& session, google::protobuf::Message& request) {
  v1::Import import;
  const auto& fields = *request.GetDescriptor();
  const auto& values = *request.GetReflection();
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (path.empty()) return WrongUse(session.Say(texts::kFileMissing));
  const std::string file_name(LastPart(path));
  values.SetString(&request, fields.FindFieldByName("file_name"), file_name);
  const std::string result = session.Value("result");
  std::optional<LocalFile> file;
  if (!result.empty()) {
    auto made = LocalFile::Make(result, session.language());
    if (!made.ok()) return made.status();
    file.emplace(*std::move(made));
    // The server answers row by row about a list that it has kept.
    values.SetBool(&request, fields.FindFieldByName("validate_only"), false);
  }
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  {
    const Progress progress(session, session.Say(texts::kSending, file_name));
    const absl::Status status =
        (*connection)->Upload(*session.command.Method(), request, path, import);
    if (!status.ok()) return status;
  }
  if (file.has_value()) {
    const absl::Status status = SaveRows(session, import.name(), *file);
    if (!status.ok()) return status;
  }
  TellFindings(session, import);
  if (session.Has("dry-run")) {
    PrintAnswer(session, import);
    return import.refused_count() == 0 ? 0 : exit_findings;
  }
  v1::PublishImportRequest publish;
  publish.set_name(import.name());
  publish.set_etag(import.etag());
  (*connection)->AllowLong();
  {
    const Progress progress(session, session.Say(texts::kPublishing, import.row_count()));
    const absl::Status status =
        session.Call(absl::StrCat(kService, "PublishImport"), publish, import);
    if (!status.ok()) return status;
  }
  PrintAnswer(session, import);
  return 0;
}

namespace {

const Flag kFile = {.name = "file", .help = {"本机文件", "a file on this machine"},
                    .positional = true};
const Flag kNoBom = {.name = "no-bom",
                     .takes = Takes::kSwitch,
                     .help = {"结果文件不带 BOM", "the result begins without a BOM"}};
const Flag kImport = {.name = "import", .field = "name", .takes = Takes::kImport,
                      .positional = true};
const Flag kEtag = {.name = "etag",
                    .field = "etag",
                    .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

}  // namespace

std::vector<Flag> UploadFlags(std::vector<Flag> own) {
  std::vector<Flag> flags = {kFile};
  for (Flag& flag : own) flags.push_back(std::move(flag));
  flags.push_back({.name = "result",
                   .help = {"把每一行的结果存为 CSV 文件", "keep what becomes of each row as CSV"}});
  flags.push_back(kNoBom);
  return flags;
}

Command ImportUndo(const char* noun) {
  return {.noun = noun,
          .verb = "import-undo",
          .summary = {"撤销一次导入（之后没有其他登记时）",
                      "take an import back while nothing came after it"},
          .method = "unioncare.v1.ImportService.UndoImport",
          .flags = {kImport, {.name = "reason", .field = "reason"}, kEtag},
          .columns = kImportBlock,
          .examples = {"care member import-undo 3 --reason=名单有误 --dry-run",
                       "care member import-undo 3 --reason=名单有误"},
          .run = RunStep<v1::UndoImportRequest>};
}

std::vector<Command> ImportCommands() {
  return {
      {.noun = "member",
       .verb = "import",
       .summary = {"导入花名册（CSV 或 XLSX）：先检查每一行，全部无误才导入；--dry-run 只检查",
                   "import a roster (CSV or XLSX): every row is checked, and all or none are "
                   "imported; --dry-run only checks"},
       .method = "unioncare.v1.ImportService.UploadRoster",
       .flags = UploadFlags({{.name = "create-groups",
                              .field = "create_groups",
                              .takes = Takes::kSwitch,
                              .help = {"名单中没有的小组自动建立", "make groups that do not exist"}}}),
       .columns = kImportBlock,
       .examples = {"care member import 花名册.xlsx --dry-run",
                    "care member import 花名册.csv --dry-run --result=检查结果.csv",
                    "care member import 花名册.xlsx --create-groups"},
       .run = RunImport},
      {.noun = "member",
       .verb = "imports",
       .summary = {"列出导入过的名单和台账", "list rosters and ledgers that were handed in"},
       .method = "unioncare.v1.ImportService.ListImports",
       .columns = kRow,
       .examples = {"care member imports"},
       .run = RunList},
      {.noun = "member",
       .verb = "import-show",
       .summary = {"查看一次导入及检查出的问题", "show an import and what was found"},
       .method = "unioncare.v1.ImportService.GetImport",
       .flags = {kImport},
       .columns = kImportBlock,
       .examples = {"care member import-show 3"},
       .run = RunShow},
      {.noun = "member",
       .verb = "import-rows",
       .summary = {"把已检查名单每一行的结果存为 CSV 文件",
                   "keep what would become of each row of a checked list as CSV"},
       .method = "unioncare.v1.ImportService.StreamImportRows",
       .flags = {kImport, kFile, kNoBom},
       .examples = {"care member import-rows 3 检查结果.csv"},
       .run = RunRows},
      {.noun = "member",
       .verb = "import-missing",
       .summary = {"列出不在已检查名单中的会员", "list the members whom a checked list does not have"},
       .method = "unioncare.v1.ImportService.StreamMissingMembers",
       .flags = {kImport},
       .columns = kMissing,
       .examples = {"care member import-missing 3"},
       .run = RunMissing},
      {.noun = "member",
       .verb = "import-publish",
       .summary = {"把已检查的名单导入", "import a list that was checked"},
       .method = "unioncare.v1.ImportService.PublishImport",
       .flags = {kImport, kEtag},
       .columns = kImportBlock,
       .examples = {"care member import-publish 3 --dry-run", "care member import-publish 3"},
       .run = RunStep<v1::PublishImportRequest>},
      ImportUndo("member"),
  };
}

}  // namespace unioncare::client
