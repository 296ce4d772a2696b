// The commands of photos and proofs.
#include "unioncare/v1/attachments.pb.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "client/local_file.h"

namespace unioncare::client {
namespace {

constexpr char kBlock[] =
    "name,case_no,visit,kind,proof,display_name,media_type,bytes,width,height,state,"
    "added_by_display_name,add_time,removed_by_display_name,remove_time,remove_reason";
constexpr char kRow[] =
    "name,case_no,visit,kind,proof,display_name,media_type,bytes,state,added_by_display_name,"
    "add_time";

// The visit of the case that is named, by its number or in full.
void AddVisit(Session& session, std::string* parent) {
  const std::string visit = session.Value("visit");
  if (absl::StrContains(visit, '/')) {
    *parent = visit;
  } else if (!visit.empty()) {
    absl::StrAppend(parent, "/visits/", visit);
  }
}

absl::StatusOr<int> RunAdd(Session& session) {
  v1::UploadAttachmentRequest request;
  v1::Attachment added;
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  AddVisit(session, request.mutable_parent());
  const std::string path = session.Value("file");
  if (path.empty()) return WrongUse(session.Say(texts::kFileMissing));
  if (request.display_name().empty()) request.set_display_name(LastPart(path));
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  status = (*connection)->Upload(*session.command.Method(), request, path, added);
  if (!status.ok()) return status;
  PrintAnswer(session, added);
  return 0;
}

// Says why, gets a ticket, fetches the bytes.
absl::StatusOr<int> RunSave(Session& session) {
  v1::RevealAttachmentRequest reveal;
  v1::RevealAttachmentResponse ticket;
  if (absl::Status status = FillRequest(session, reveal); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (path.empty()) return WrongUse(session.Say(texts::kFileMissing));
  auto file = LocalFile::Make(path, session.language());
  if (!file.ok()) return file.status();
  absl::Status status = session.Call(session.command.method, reveal, ticket);
  if (!status.ok()) return status;
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  v1::DownloadAttachmentRequest request;
  request.set_name(reveal.name());
  request.set_ticket(ticket.ticket());
  v1::DownloadAttachmentResponse part;
  absl::Status written;
  const auto* method = google::protobuf::DescriptorPool::generated_pool()->FindMethodByName(
      "unioncare.v1.AttachmentService.DownloadAttachment");
  status = (*connection)->Stream(*method, request, part, [&] {
    if (written.ok()) written = file->Write(part.chunk());
  });
  if (status.ok()) status = written;
  if (status.ok()) status = file->Finish();
  if (!status.ok()) return status;
  PrintAnswer(session, ticket.attachment());
  return 0;
}

}  // namespace

std::vector<Command> AttachmentCommands() {
  const Flag named = {.name = "attachment",
                      .field = "name",
                      .takes = Takes::kAttachment,
                      .positional = true};
  const Flag file = {.name = "file", .help = {"本机文件", "a file on this machine"},
                     .positional = true};
  const Flag of_case = {.name = "case", .field = "parent", .takes = Takes::kCase,
                        .positional = true};
  const Flag visit = {.name = "visit", .help = {"个案中的第几次走访", "which visit of the case"}};
  return {
      {.noun = "attachment",
       .verb = "add",
       .summary = {"上传照片或凭证（JPEG、PNG、PDF，最大 10 MiB）",
                   "add a photo or a proof (JPEG, PNG or PDF, at most 10 MiB)"},
       .method = "unioncare.v1.AttachmentService.UploadAttachment",
       .flags = {of_case, file, {.name = "kind", .field = "kind"},
                 {.name = "proof", .field = "proof"}, visit,
                 {.name = "display-name", .field = "display_name"}},
       .columns = kBlock,
       .examples = {"care attachment add 2026-1-0007 探望.jpg --kind=photo",
                    "care attachment add 2026-1-0007 出院小结.pdf --kind=proof "
                    "--proof=discharge-record --visit=1"},
       .run = RunAdd},
      {.noun = "attachment",
       .verb = "list",
       .summary = {"列出个案的附件", "list the attachments of a case"},
       .method = "unioncare.v1.AttachmentService.ListAttachments",
       .flags = {of_case},
       .columns = kRow,
       .examples = {"care attachment list 2026-1-0007"},
       .run = RunList},
      {.noun = "attachment",
       .verb = "show",
       .summary = {"查看附件的登记情况（不含文件）",
                   "show what is known of an attachment, not the file"},
       .method = "unioncare.v1.AttachmentService.GetAttachment",
       .flags = {named},
       .columns = kBlock,
       .examples = {"care attachment show 3"},
       .run = RunCall},
      {.noun = "attachment",
       .verb = "save",
       .summary = {"取出附件的文件；谁、何时、为何查看会记入日志",
                   "fetch the file of an attachment; who, when and why is kept"},
       .method = "unioncare.v1.AttachmentService.RevealAttachment",
       .flags = {named, file, {.name = "reason", .field = "reason"}},
       .columns = kBlock,
       .examples = {"care attachment save 3 出院小结.pdf --reason=核对报销材料"},
       .run = RunSave},
      {.noun = "attachment",
       .verb = "remove",
       .summary = {"删除附件的文件，登记保留", "remove the file of an attachment; its record stays"},
       .method = "unioncare.v1.AttachmentService.RemoveAttachment",
       .flags = {named, {.name = "reason", .field = "reason"}},
       .columns = kBlock,
       .examples = {"care attachment remove 3 --reason=传错了文件"},
       .run = RunCall},
  };
}

}  // namespace unioncare::client
