// Callers who add files to cases, and what they were told: for crash_test.
#pragma once

#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "tests/crash/visit_load.h"

namespace unioncare::testing {

// One upload as it was asked for; its bytes follow from its request_id.
struct FileAsked {
  std::string case_name;
  std::string request_id;
};

// A small picture that tells which request sent it.
std::string PictureOf(const std::string& request_id);

// Uploads a file; the name of the attachment, or the status.
grpc::Status UploadPicture(const std::string& address, const std::string& token,
                           const FileAsked& asked, std::string* name);
// The bytes of an attachment.
grpc::Status FetchPicture(const std::string& address, const std::string& token,
                          const std::string& name, std::string* bytes);
// A backup from its beginning to its end; the bytes are thrown away.
grpc::Status TakeBackup(const std::string& address, const std::string& token);

// Callers who each add files to a case of their own until they are cut off.
class FileLoad {
 public:
  FileLoad(const School& school, const std::string& address, int round, int callers);
  ~FileLoad();

  // Waits for that many answers, or until all callers have ended.
  void AwaitAcknowledged(int count) ABSL_LOCKS_EXCLUDED(mutex_);
  void Join();
  // Names of attachments by request_id; what was asked and not answered. After Join.
  const std::map<std::string, std::string>& acknowledged() const { return acknowledged_; }
  const std::vector<FileAsked>& pending() const { return pending_; }
  const std::set<std::string>& cases() const { return cases_; }
  const std::vector<std::string>& faults() const { return faults_; }

 private:
  void Run(const School& school, const std::string& address, int round, int caller);

  absl::Mutex mutex_;
  int running_ ABSL_GUARDED_BY(mutex_);
  std::map<std::string, std::string> acknowledged_;
  std::vector<FileAsked> pending_;
  std::set<std::string> cases_;
  std::vector<std::string> faults_;
  std::vector<std::thread> threads_;
};

}  // namespace unioncare::testing
