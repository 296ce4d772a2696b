// Backups that break off on their way.
#include <filesystem>
#include <fstream>

#include "tests/cli/care_fixture.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/backups.pb.h"

namespace unioncare::client {
namespace {

using unioncare::testing::TemporaryDirectory;

class BackupCommands : public Cli {
 protected:
  BackupCommands() {
    server_.On<v1::CreateBackupRequest>("CreateBackup", [](const v1::CreateBackupRequest&) {
      v1::Backup backup;
      backup.set_name("backups/7");
      return backup;
    });
    server_.On<v1::CompleteBackupRequest>(
        "CompleteBackup", [this](const v1::CompleteBackupRequest& request) {
          completed_ = request;
          v1::Backup backup;
          backup.set_name(request.name());
          return backup;
        });
  }
  void Answer(FakeAnswer answer) {
    server_.On<v1::DownloadBackupRequest>(
        "DownloadBackup", [answer](const v1::DownloadBackupRequest&) { return answer; });
  }
  static std::string Part(const std::string& bytes) {
    v1::DownloadBackupResponse part;
    part.set_chunk(bytes);
    return part.SerializeAsString();
  }

  TemporaryDirectory directory_;
  const std::string path_ = directory_.path() + "/backup.tar";
  v1::CompleteBackupRequest completed_;
};

TEST_F(BackupCommands, TheWholeFileIsKeptAndReported) {
  Answer(FakeAnswer(std::vector<std::string>{Part(""), Part("abc"), Part("def")}));
  EXPECT_EQ(Run({"admin", "backup", path_}), 0) << err_;
  EXPECT_EQ(std::filesystem::file_size(path_), 6u);
  EXPECT_EQ(completed_.name(), "backups/7");
  EXPECT_EQ(completed_.bytes(), 6);
  EXPECT_EQ(completed_.sha256(),
            "bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721");
}

TEST_F(BackupCommands, OneThatBreaksOffLeavesNothing) {
  FakeAnswer broken(std::vector<std::string>{Part("abc")});
  broken.status = grpc::Status(grpc::StatusCode::UNAVAILABLE, "gone");
  Answer(broken);
  EXPECT_EQ(Run({"admin", "backup", path_}), 7);
  EXPECT_TRUE(std::filesystem::is_empty(directory_.path()));
  EXPECT_EQ(completed_.name(), "");
}

}  // namespace
}  // namespace unioncare::client
