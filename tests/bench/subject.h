// A server in a process of its own, the client that loads it, and the calls that are measured.
#pragma once

#include <sys/types.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "tests/bench/child.h"
#include "tests/bench/load.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {

inline constexpr char kRecordVisit[] = "/unioncare.v1.CaseService/RecordVisit";

class Subject {
 public:
  static absl::StatusOr<std::unique_ptr<Subject>> Start(const std::string& directory,
                                                        bool group_commit);

  pid_t process() const { return child_->process(); }
  LoadClient& client() { return *client_; }
  const World& world() const { return world_; }

  // New visits; also sent to the method that does nothing, so that the client works the same.
  Target Visits(const char* method);
  Target Cases();
  Target Names();
  // The first page of cases.
  Target Pages();
  Target Due();
  // The first page of the next 30 days, in the union of names.
  Target Birthdays();
  Target Coverage();
  // Of the union with money: requests for disbursements, and its fund with its balance.
  Target Requests();
  Target Balance();
  absl::StatusOr<Sample> AllBirthdays();

  // One of the above by the name that --of knows it by; visits for any other.
  Target Named(absl::string_view name);

 private:
  Subject() = default;

  int64_t Draw(int64_t count);

  World world_;
  std::string address_;
  std::atomic<int64_t> visit_{0};
  std::atomic<int64_t> asked_{0};
  std::atomic<uint64_t> draws_{0};
  std::unique_ptr<Child> child_;
  std::unique_ptr<LoadClient> client_;
};

}  // namespace unioncare::bench
