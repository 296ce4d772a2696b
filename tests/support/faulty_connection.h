// A connection whose steps fail on demand: the second implementation of the SQL waist.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/synchronization/mutex.h"
#include "service/storage/sql.h"

namespace unioncare {

// Which Step fails, and how.
struct Fault {
  int nth = 1;         // counted from 1 over the steps that match, from the moment it is planned
  std::string prefix;  // counts only statements whose text starts so; empty counts all
  absl::Status status = absl::UnavailableError("planned fault");
  bool for_ever = false;  // every matching step from the nth on
  bool after = false;     // the step is executed and its success is then hidden: a COMMIT that
                          // reached the disk although an error was reported
};

// What a faulty connection is to do. Thread-safe; shared with the connection, so that a test keeps
// hold of it when the store owns the connection.
class FaultPlan {
 public:
  // Counts from zero again.
  void Plan(Fault fault) ABSL_LOCKS_EXCLUDED(mutex_);
  // No faults any more; goes on counting all steps.
  void Clear() { Plan({.nth = 0}); }
  // Matching steps since Plan, failed ones included.
  int step_count() const ABSL_LOCKS_EXCLUDED(mutex_);
  int failed_count() const ABSL_LOCKS_EXCLUDED(mutex_);

  // For StoreOptions::wrap.
  static absl::AnyInvocable<std::unique_ptr<sql::Connection>(std::unique_ptr<sql::Connection>)
                                const>
  Wrap(std::shared_ptr<FaultPlan> plan);

 private:
  friend class FaultyStatement;
  // Counts a step; the fault when this step is to fail.
  std::optional<Fault> Count(absl::string_view text) ABSL_LOCKS_EXCLUDED(mutex_);

  mutable absl::Mutex mutex_;
  Fault fault_ ABSL_GUARDED_BY(mutex_) = {.nth = 0};
  int step_count_ ABSL_GUARDED_BY(mutex_) = 0;
  int failed_count_ ABSL_GUARDED_BY(mutex_) = 0;
};

// Passes everything on to another connection, save for what the plan says.
std::unique_ptr<sql::Connection> MakeFaultyConnection(std::unique_ptr<sql::Connection> sound,
                                                      std::shared_ptr<FaultPlan> plan);

}  // namespace unioncare
