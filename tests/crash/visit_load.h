// Many callers who record visits at once, what they were told, and whether the server still knows
// it: the oracle of crash_test.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "tests/support/caller.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {

// A file to which a line is added for every answer, and synced before the answer counts.
class Oracle {
 public:
  explicit Oracle(const std::string& path);
  ~Oracle();
  // Returns once the line is on the disk. Many callers share one sync.
  void Acknowledge(const std::string& request_id, const std::string& visit)
      ABSL_LOCKS_EXCLUDED(mutex_);
  // All of the file: names of visits by request_id.
  std::map<std::string, std::string> Read() const;

 private:
  const std::string path_;
  const int file_;
  absl::Mutex mutex_;
  absl::CondVar synced_;
  std::string waiting_ ABSL_GUARDED_BY(mutex_);
  int64_t queued_ ABSL_GUARDED_BY(mutex_) = 0;
  int64_t durable_ ABSL_GUARDED_BY(mutex_) = 0;
  bool syncing_ ABSL_GUARDED_BY(mutex_) = false;
};

// The records that existed before the load.
struct School {
  std::string admin_token;
  std::string chair_token;
  std::string union_name;
  std::vector<std::string> members;
};
School MakeSchool(const std::string& address, const std::string& admin_token);

// What was asked and not answered, by request_id.
using Pending = std::map<std::string, v1::RecordVisitRequest>;

// Callers who record visits until they are cut off.
class VisitLoad {
 public:
  VisitLoad(const School& school, const std::string& address, Oracle& oracle, int round,
            int callers);
  ~VisitLoad();

  // Waits for that many answers, or until all callers have been cut off.
  void AwaitAcknowledged(int count) ABSL_LOCKS_EXCLUDED(mutex_);
  // Waits until all callers have been cut off, and returns what they still wanted to know.
  Pending Join() ABSL_LOCKS_EXCLUDED(mutex_);
  int acknowledged() const ABSL_LOCKS_EXCLUDED(mutex_);
  // Answers other than success and UNAVAILABLE.
  std::vector<std::string> faults() const ABSL_LOCKS_EXCLUDED(mutex_);

 private:
  void Run(int caller);

  const School& school_;
  const Caller chair_;
  Oracle& oracle_;
  const int round_;
  mutable absl::Mutex mutex_;
  int acknowledged_ ABSL_GUARDED_BY(mutex_) = 0;
  int running_ ABSL_GUARDED_BY(mutex_);
  Pending pending_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::string> faults_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::thread> threads_;
};

// How the server's records differ from what callers know.
struct Losses {
  int lost = 0;     // acknowledged and not there
  int doubled = 0;  // there more than once
  int unasked = 0;  // there, but nobody asked for it
  int damaged = 0;  // half a visit, a wrong count, a verification that finds something
  std::vector<std::string> descriptions;
  int total() const { return lost + doubled + unasked + damaged; }
};

// Compares the visits of a round with the answers of that round, then sends what is pending again
// and compares once more. Pending visits are added to the oracle as they are settled.
Losses CheckRound(const School& school, const std::string& address, Oracle& oracle, int round,
                  const Pending& pending);
// Compares all visits of all rounds with all answers.
Losses CheckAll(const School& school, const std::string& address, const Oracle& oracle);

}  // namespace unioncare::testing
