// Adds files, takes backups, remembers answers.
#include "tests/crash/file_load.h"

#include <grpcpp/impl/codegen/sync_stream.h>

#include <memory>

#include "absl/strings/str_cat.h"
#include "tests/support/caller.h"
#include "tests/support/pictures.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/backups.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

// Files of one caller: fewer than one case takes.
constexpr int kFilesEach = 40;
constexpr size_t kPieceBytes = 60'000;
constexpr int kPictureRepeats = 8'000;

grpc::Status ReportCase(const Caller& chair, const School& school, int round, int caller,
                        std::string* name) {
  v1::ReportCaseRequest request;
  request.set_parent(school.union_name);
  request.set_member(school.members[caller % school.members.size()]);
  request.set_occasion(v1::OCCASION_SURGERY);
  request.set_event_key(absl::StrCat("files ", round, " ", caller));
  v1::ReportCaseResponse response;
  const grpc::Status status = chair.Call("CaseService/ReportCase", request, &response);
  *name = response.case_().name();
  return status;
}

}  // namespace

std::string PictureOf(const std::string& request_id) {
  std::string data;
  for (int i = 0; i < kPictureRepeats; ++i) data += request_id;
  return Png(2, 2, data);
}

grpc::Status UploadPicture(const std::string& address, const std::string& token,
                           const FileAsked& asked, std::string* name) {
  v1::UploadAttachmentRequest request;
  request.set_parent(asked.case_name);
  request.set_kind(v1::ATTACHMENT_KIND_PHOTO);
  request.set_display_name(asked.request_id + ".png");
  request.set_request_id(asked.request_id);
  const std::string bytes = PictureOf(asked.request_id);
  std::vector<v1::UploadAttachmentRequest> pieces = {request};
  for (size_t at = 0; at < bytes.size(); at += kPieceBytes) {
    pieces.emplace_back().set_chunk(bytes.substr(at, kPieceBytes));
  }
  v1::Attachment added;
  const grpc::Status status =
      Caller(address, token).Upload("AttachmentService/UploadAttachment", pieces, &added);
  *name = added.name();
  return status;
}

grpc::Status FetchPicture(const std::string& address, const std::string& token,
                          const std::string& name, std::string* bytes) {
  const Caller caller(address, token);
  v1::RevealAttachmentRequest reveal;
  reveal.set_name(name);
  reveal.set_reason("check");
  v1::RevealAttachmentResponse ticket;
  grpc::Status status = caller.Call("AttachmentService/RevealAttachment", reveal, &ticket);
  if (!status.ok()) return status;
  v1::DownloadAttachmentRequest request;
  request.set_name(name);
  request.set_ticket(ticket.ticket());
  bytes->clear();
  return caller.Stream<v1::DownloadAttachmentResponse>(
      "AttachmentService/DownloadAttachment", request,
      [&](const v1::DownloadAttachmentResponse& part) { bytes->append(part.chunk()); });
}

grpc::Status TakeBackup(const std::string& address, const std::string& token) {
  const Caller caller(address, token);
  v1::Backup backup;
  const v1::CreateBackupRequest begin;
  grpc::Status status = caller.Call("AdminService/CreateBackup", begin, &backup);
  if (!status.ok()) return status;
  v1::DownloadBackupRequest request;
  request.set_name(backup.name());
  int64_t bytes = 0;
  status = caller.Stream<v1::DownloadBackupResponse>(
      "AdminService/DownloadBackup", request,
      [&](const v1::DownloadBackupResponse& part) {
        bytes += static_cast<int64_t>(part.chunk().size());
      });
  if (!status.ok()) return status;
  v1::CompleteBackupRequest complete;
  complete.set_name(backup.name());
  complete.set_bytes(bytes);
  complete.set_sha256(std::string(64, '0'));  // what somebody keeps of it is not for the server
  return caller.Call("AdminService/CompleteBackup", complete, &backup);
}

FileLoad::FileLoad(const School& school, const std::string& address, int round, int callers)
    : running_(callers) {
  for (int caller = 0; caller < callers; ++caller) {
    threads_.emplace_back([=, this, &school] { Run(school, address, round, caller); });
  }
}

FileLoad::~FileLoad() { Join(); }

void FileLoad::Run(const School& school, const std::string& address, int round, int caller) {
  FileAsked asked;
  grpc::Status status =
      ReportCase(Caller(address, school.chair_token), school, round, caller, &asked.case_name);
  for (int number = 0; status.ok() && number < kFilesEach; ++number) {
    asked.request_id = absl::StrCat("f", round, "-c", caller, "-n", number);
    std::string name;
    status = UploadPicture(address, school.chair_token, asked, &name);
    const absl::MutexLock lock(&mutex_);
    cases_.insert(asked.case_name);
    if (status.ok()) {
      acknowledged_[asked.request_id] = name;
    } else {
      pending_.push_back(asked);
    }
  }
  const absl::MutexLock lock(&mutex_);
  if (!status.ok() && status.error_code() != grpc::StatusCode::UNAVAILABLE) {
    faults_.push_back(absl::StrCat(status.error_code(), " ", status.error_message()));
  }
  --running_;
}

void FileLoad::AwaitAcknowledged(int count) {
  const absl::MutexLock lock(&mutex_);
  const auto reached = [this, count]() ABSL_SHARED_LOCKS_REQUIRED(mutex_) {
    return static_cast<int>(acknowledged_.size()) >= count || running_ == 0;
  };
  mutex_.Await(absl::Condition(&reached));
}

void FileLoad::Join() {
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

}  // namespace unioncare::testing
