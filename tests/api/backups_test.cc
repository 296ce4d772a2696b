// Backups through the server: under load, restored at the next start, refused to others.
#include <atomic>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/notification.h"
#include "service/api/server.h"
#include "service/domain/refusal.h"
#include "service/storage/journal.h"
#include "tests/api/exemplars.h"
#include "tests/api/upload.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/backups.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

class Backups : public ::testing::Test {
 protected:
  Backups() : world_(MakeFullWorld(server_)) {}

  Answer Ask(const char* method, const Message& request, const std::string& who = "admin") {
    return unioncare::testing::Ask(server_, world_.token(who), MethodNamed(method), request);
  }
  // A whole backup.
  std::string BackUp() {
    v1::Backup begun;
    EXPECT_TRUE(begun.ParseFromString(Ask("AdminService/CreateBackup", v1::CreateBackupRequest())
                                          .bytes));
    v1::DownloadBackupRequest request;
    request.set_name(begun.name());
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token("admin"), "AdminService/DownloadBackup", request, &messages);
    EXPECT_TRUE(status.ok()) << status.error_message();
    std::string bytes;
    for (const std::string& message : messages) {
      v1::DownloadBackupResponse response;
      EXPECT_TRUE(response.ParseFromString(message));
      EXPECT_LE(response.chunk().size(), 256u << 10);
      bytes += response.chunk();
    }
    return bytes;
  }
  Answer Restore(const std::string& bytes, bool validate_only = false,
                 const std::string& who = "admin") {
    v1::RestoreBackupRequest request;
    request.set_validate_only(validate_only);
    return UploadFile(server_, world_.token(who), "AdminService/RestoreBackup", request, bytes);
  }
  v1::ServerStatus Status() {
    v1::ServerStatus status;
    const Answer answer = Ask("AdminService/GetServerStatus", v1::GetServerStatusRequest());
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
    EXPECT_TRUE(status.ParseFromString(answer.bytes));
    return status;
  }
  std::string Record(const std::string& place) {
    v1::RecordVisitResponse response;
    const Answer answer = Ask("CaseService/RecordVisit",
                              *RequestFor(MethodNamed("CaseService/RecordVisit"),
                                          "place: '" + place + "'"),
                              "chair");
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response.visit().name();
  }
  // The places of the visits of a case.
  std::set<std::string> Places(const std::string& case_name) {
    v1::GetCaseRequest request;
    request.set_name(case_name);
    v1::Case found;
    EXPECT_TRUE(found.ParseFromString(Ask("CaseService/GetCase", request, "chair").bytes));
    std::set<std::string> places;
    for (const v1::Visit& visit : found.visits()) places.insert(visit.place());
    return places;
  }
  void ExpectSound() {
    for (const char* parent : {"", "unions/2", "unions/3"}) {
      EXPECT_EQ(FirstDifference(server_, world_.token("admin"), parent), "") << parent;
    }
  }
  void Restart() {
    server_.Stop();
    server_.Start();
  }
  std::string File(const std::string& bytes) {
    const std::string path = work_.path() + "/backup.tar";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

  TestServer server_;
  const World world_;
  TemporaryDirectory work_;
};

std::string CaseOf(const std::string& visit) { return visit.substr(0, visit.find("/visits/")); }

TEST_F(Backups, UnderLoadRestoreExactlyToWhatWasAcknowledged) {
  const std::string case_name = CaseOf(Record("以前"));
  std::atomic<bool> stop{false};
  std::atomic<int> acknowledged{0};
  absl::Notification enough;
  std::thread load([&] {
    while (!stop) {
      Record(absl::StrCat("地点", acknowledged.load()));
      if (++acknowledged == 5) enough.Notify();
    }
  });
  enough.WaitForNotification();
  const int before = acknowledged;
  const std::string bytes = BackUp();
  const int after = acknowledged;
  stop = true;
  load.join();
  Record("以后");
  const Answer restored = Restore(bytes);
  ASSERT_TRUE(restored.status.ok()) << restored.status.error_message();
  v1::RestoreBackupResponse response;
  ASSERT_TRUE(response.ParseFromString(restored.bytes));
  EXPECT_TRUE(response.restart_needed());
  EXPECT_EQ(response.attachment_count(), 5);
  EXPECT_TRUE(Status().has_restore_pending());
  EXPECT_EQ(Places(case_name).count("以后"), 1u) << "nothing has changed yet";

  Restart();
  const std::set<std::string> places = Places(case_name);
  EXPECT_EQ(places.count("以前"), 1u);
  EXPECT_EQ(places.count("以后"), 0u);
  for (int i = 0; i < before; ++i) EXPECT_EQ(places.count(absl::StrCat("地点", i)), 1u) << i;
  for (int i = after + 1; i < acknowledged; ++i) {
    EXPECT_EQ(places.count(absl::StrCat("地点", i)), 0u) << i;
  }
  ExpectSound();
  EXPECT_FALSE(Status().has_restore_pending());
  // The photos are there too.
  v1::GetAttachmentRequest get;
  get.set_name("unions/2/attachments/1");
  EXPECT_TRUE(Ask("AttachmentService/GetAttachment", get, "chair").status.ok());
  int aside = 0;
  for (const auto& entry : fs::directory_iterator(server_.directory())) {
    aside += absl::StartsWith(entry.path().filename().string(), "care.db.before-restore-");
  }
  EXPECT_GE(aside, 1);
  Restart();
  EXPECT_EQ(Places(case_name), places) << "once only";
}

TEST_F(Backups, BringBackARemovedAttachmentWhole) {
  const std::string bytes = BackUp();
  const auto remove = Text<v1::RemoveAttachmentRequest>(
      "name: 'unions/2/attachments/1' reason: '传错了'");
  ASSERT_TRUE(Ask("AttachmentService/RemoveAttachment", remove, "chair").status.ok());
  Restart();
  EXPECT_EQ(server_.server().SweepOnce(), absl::OkStatus()) << "its file goes";
  ASSERT_TRUE(Restore(bytes).status.ok());
  Restart();
  ExpectSound();
  v1::GetAttachmentRequest get;
  get.set_name("unions/2/attachments/1");
  v1::Attachment found;
  ASSERT_TRUE(found.ParseFromString(
      Ask("AttachmentService/GetAttachment", get, "chair").bytes));
  EXPECT_EQ(found.state(), v1::ATTACHMENT_STATE_KEPT);
}

TEST_F(Backups, TryingARestoreKeepsNothing) {
  const std::string bytes = BackUp();
  const auto rows = RowCounts(server_.database());
  const Answer tried = Restore(bytes, /*validate_only=*/true);
  EXPECT_TRUE(tried.status.ok()) << tried.status.error_message();
  EXPECT_EQ(RowCounts(server_.database()), rows);
  EXPECT_FALSE(Status().has_restore_pending());
}

TEST_F(Backups, WhatIsNoWholeBackupOfOursIsRefusedAndNothingChanges) {
  const std::string bytes = BackUp();
  const auto rows = RowCounts(server_.database());
  std::string flipped = bytes;
  flipped[flipped.size() / 2] ^= 1;
  EXPECT_EQ(Restore("").reason, "BACKUP_MALFORMED");
  EXPECT_EQ(Restore("not a backup").reason, "BACKUP_MALFORMED");
  EXPECT_EQ(Restore(flipped).reason, "BACKUP_CHANGED");
  const std::string cut = Restore(bytes.substr(0, bytes.size() / 2)).reason;
  EXPECT_TRUE(cut == "BACKUP_MALFORMED" || cut == "BACKUP_CHANGED") << cut;
  TestServer other;
  const World theirs = MakeWorld(other);
  v1::RestoreBackupRequest request;
  EXPECT_EQ(UploadFile(other, theirs.token("admin"), "AdminService/RestoreBackup", request, bytes)
                .reason,
            "BACKUP_OTHER_INSTALLATION");
  EXPECT_EQ(RowCounts(server_.database()), rows);
  EXPECT_FALSE(Status().has_restore_pending());
}

TEST_F(Backups, AreForTheAdministratorAlone) {
  for (const char* who : {"chair", "committee", "leader", "auditor", "superior", "member"}) {
    EXPECT_EQ(Ask("AdminService/CreateBackup", v1::CreateBackupRequest(), who).reason,
              "PERMISSION_MISSING");
    EXPECT_EQ(Restore("x", false, who).reason, "PERMISSION_MISSING");
    EXPECT_EQ(Ask("AdminService/DownloadBackup", Text<v1::DownloadBackupRequest>(
                                                     "name: 'backups/1'"), who)
                  .reason,
              "PERMISSION_MISSING");
  }
}

TEST_F(Backups, AreOpenToWhoeverBeganThemUntilTheyAreCompleteOrOld) {
  const auto download = [&](const std::string& name) {
    return Ask("AdminService/DownloadBackup",
               Text<v1::DownloadBackupRequest>("name: '" + name + "'"))
        .reason;
  };
  EXPECT_EQ(download("backups/99"), "NOT_FOUND");
  EXPECT_EQ(download("backups/x"), "NAME_MALFORMED");
  EXPECT_FALSE(Status().has_last_backup());
  const auto complete = RequestFor(MethodNamed("AdminService/CompleteBackup"));
  EXPECT_EQ(Ask("AdminService/CompleteBackup", *complete).reason, "");
  EXPECT_EQ(Ask("AdminService/CompleteBackup", *complete).reason, "BACKUP_NOT_OPEN");
  EXPECT_EQ(download("backups/1"), "BACKUP_NOT_OPEN");
  EXPECT_EQ(Status().last_backup().name(), "backups/1");
  server_.clock().Advance(absl::Hours(12) - absl::Seconds(1));
  EXPECT_EQ(download("backups/2"), "");
  server_.clock().Advance(absl::Seconds(1));
  EXPECT_EQ(download("backups/2"), "BACKUP_NOT_OPEN");
}

TEST_F(Backups, RestoreABrokenServerWithoutStartingIt) {
  const std::string bytes = BackUp();
  const std::string backup = File(bytes);
  server_.Stop();
  std::ofstream(server_.database(), std::ios::trunc) << "broken";
  api::ServerOptions options;
  options.data_directory = server_.directory();
  options.clock = &server_.clock();
  ASSERT_EQ(api::RestoreOffline(options, backup), absl::OkStatus());
  server_.Start();
  ExpectSound();
  EXPECT_EQ(Places("unions/2/cases/1").size(), 1u);
}

TEST_F(Backups, RestoreOnANewMachineWithTheKeysCopied) {
  const std::string bytes = BackUp();
  const std::string backup = File(bytes);
  api::ServerOptions options;
  options.data_directory = work_.path() + "/new";
  options.clock = &server_.clock();
  EXPECT_TRUE(absl::IsNotFound(api::RestoreOffline(options, backup))) << "without the keys";
  fs::copy(server_.directory() + "/keys", options.data_directory + "/keys",
           fs::copy_options::recursive);
  ASSERT_EQ(api::RestoreOffline(options, backup), absl::OkStatus());
  server_.Stop();
  options.listen = {"127.0.0.1:0"};
  auto started = api::Server::Start(std::move(options));
  ASSERT_TRUE(started.ok()) << started.status();
  (*started)->Drain();
  server_.Start();
}

TEST_F(Backups, ADirectoryInUseIsNotRestored) {
  api::ServerOptions options;
  options.data_directory = server_.directory();
  EXPECT_TRUE(absl::IsFailedPrecondition(api::RestoreOffline(options, File(BackUp()))));
}

TEST_F(Backups, DestroyedKeysStayDestroyed) {
  const std::string bytes = BackUp();
  ASSERT_TRUE(server_.server()
                  .store()
                  .WriteAndWait([](Transaction& transaction) -> absl::StatusOr<Outcome> {
                    RETURN_IF_ERROR(journal::DestroyPersonKey(transaction, UnionId{2},
                                                              MemberId{1}));
                    RETURN_IF_ERROR(
                        journal::Append(transaction, UnionId{2}, "unions/2/members/1").status());
                    return Outcome::kKeep;
                  })
                  .ok());
  const auto reveal = Text<v1::RevealAttachmentRequest>(
      "name: 'unions/2/attachments/1' reason: '核对'");
  EXPECT_EQ(Ask("AttachmentService/RevealAttachment", reveal, "chair").reason,
            "ATTACHMENT_REMOVED");
  ASSERT_TRUE(Restore(bytes).status.ok());
  Restart();
  EXPECT_EQ(Ask("AttachmentService/RevealAttachment", reveal, "chair").reason,
            "ATTACHMENT_REMOVED");
  ExpectSound();
}

TEST_F(Backups, TheStatusTellsHowTheServerIs) {
  const v1::ServerStatus status = Status();
  EXPECT_NE(status.version(), "");
  EXPECT_GT(status.schema(), 5);
  EXPECT_TRUE(status.clock_trusted());
  EXPECT_GT(status.database_bytes() + status.log_bytes(), 100'000);
  EXPECT_GT(status.data_bytes(), status.database_bytes() + status.log_bytes());
  EXPECT_GT(status.free_bytes(), 0);
  EXPECT_GE(status.calls_in_flight(), 1);
  ASSERT_GE(status.journals_size(), 3);
  EXPECT_EQ(status.journals(0).union_number(), 0);
  EXPECT_EQ(status.journals(0).root_hash().size(), 64u);
  server_.clock().Advance(absl::Seconds(90));
  EXPECT_EQ(Status().uptime_seconds() - status.uptime_seconds(), 90);
  EXPECT_EQ(status.writes_waiting(), 0);
  // Next year's working days are announced in autumn: from 1 December on they are missed.
  EXPECT_EQ(status.calendar_years_missing_size(), 0);
  server_.clock().Advance(absl::Hours(24 * 10));
  const v1::ServerStatus december = Status();
  ASSERT_EQ(december.calendar_years_missing_size(), 1);
  EXPECT_EQ(december.calendar_years_missing(0), 2027);
}

}  // namespace
}  // namespace unioncare::testing
