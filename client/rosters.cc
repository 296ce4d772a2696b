// The commands that take the register away as a list, and fetch the empty list to fill in.
#include "unioncare/v1/imports.pb.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "client/local_file.h"

namespace unioncare::client {
namespace {

constexpr char kService[] = "unioncare.v1.RosterService.";

const google::protobuf::MethodDescriptor& MethodOf(const char* name) {
  return *google::protobuf::DescriptorPool::generated_pool()->FindMethodByName(
      absl::StrCat(kService, name));
}

// Writes what is streamed to a file, or to standard output when there is none.
template <class Response>
absl::Status Receive(Session& session, const char* method,
                     const google::protobuf::Message& request, LocalFile* file) {
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  Response part;
  absl::Status written;
  const absl::Status status = (*connection)->Stream(MethodOf(method), request, part, [&] {
    if (file == nullptr) {
      session.streams.out << part.chunk();
    } else if (written.ok()) {
      written = file->Write(part.chunk());
    }
  });
  if (!status.ok()) return status;
  if (file == nullptr || !written.ok()) return written;
  return file->Finish();
}

// Says why, gets a ticket, fetches the list.
absl::StatusOr<int> RunExport(Session& session) {
  v1::ExportRosterRequest request;
  v1::ExportRosterResponse ticket;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (!session.Has("format")) {
    request.set_format(absl::EndsWith(path, ".xlsx") ? v1::ROSTER_FORMAT_XLSX
                                                     : v1::ROSTER_FORMAT_CSV);
  }
  std::optional<LocalFile> file;
  if (!path.empty()) {
    auto made = LocalFile::Make(path, session.language());
    if (!made.ok()) return made.status();
    file.emplace(*std::move(made));
  } else if (request.format() == v1::ROSTER_FORMAT_XLSX) {
    return WrongUse(session.Say(texts::kFileMissing));
  }
  absl::Status status = CallMethod(session, request, ticket);
  if (!status.ok()) return status;
  if (!session.Has("dry-run")) {
    v1::DownloadRosterRequest download;
    download.set_parent(request.parent());
    download.set_ticket(ticket.ticket());
    status = Receive<v1::DownloadRosterResponse>(session, "DownloadRoster", download,
                                                 file.has_value() ? &*file : nullptr);
    if (!status.ok()) return status;
  }
  // On standard output stands the list itself.
  if (file.has_value() || session.Has("dry-run")) PrintAnswer(session, ticket);
  return 0;
}

absl::StatusOr<int> RunTemplate(Session& session) {
  v1::GetRosterTemplateRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (path.empty()) return WrongUse(session.Say(texts::kFileMissing));
  auto file = LocalFile::Make(path, session.language());
  if (!file.ok()) return file.status();
  const absl::Status status =
      Receive<v1::GetRosterTemplateResponse>(session, "GetRosterTemplate", request, &*file);
  if (!status.ok()) return status;
  return 0;
}

}  // namespace

std::vector<Command> RosterCommands() {
  const Flag file = {.name = "file", .help = {"本机文件", "a file on this machine"},
                     .positional = true};
  return {
      {.noun = "member",
       .verb = "export",
       .summary = {"导出花名册（CSV 或 XLSX）；默认隐去证件和手机号码，不含住址",
                   "export the register as CSV or XLSX; numbers are masked and addresses left out "
                   "unless asked for"},
       .method = "unioncare.v1.RosterService.ExportRoster",
       .flags = {file,
                 {.name = "format", .field = "format"},
                 {.name = "include-private",
                  .field = "include_private",
                  .takes = Takes::kSwitch,
                  .help = {"含证件号码、手机、住址和紧急联系人，须写 --reason",
                           "with ID numbers, mobiles, addresses and contacts; wants --reason"}},
                 {.name = "reason", .field = "reason"},
                 {.name = "no-bom", .field = "no_bom", .takes = Takes::kSwitch}},
       .columns = "member_count",
       .examples = {"care member export 花名册.xlsx", "care member export --format=csv > 花名册.csv",
                    "care member export 花名册.xlsx --include-private --reason=上级检查"},
       .run = RunExport},
      {.noun = "member",
       .verb = "template",
       .summary = {"取得空白花名册（XLSX，带下拉选项）", "fetch an empty roster (XLSX, with choices)"},
       .method = "unioncare.v1.RosterService.GetRosterTemplate",
       .flags = {file},
       .examples = {"care member template 花名册.xlsx"},
       .run = RunTemplate},
  };
}

}  // namespace unioncare::client
