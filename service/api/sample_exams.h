// Physical exams of the fictional school: last year's plan, which is over, and this year's, whose
// list stands. Nobody's results are in it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/api/sample_calls.h"
#include "service/api/sample_events.h"
#include "service/base/clock.h"

namespace unioncare::api {

class SampleExams {
 public:
  SampleExams(SampleCalls& calls, ManualClock& clock, const SampleSchool& school,
              absl::CivilDay begin, absl::CivilDay today)
      : calls_(calls), clock_(clock), school_(school), begin_(begin), today_(today) {}

  // The rules, on the first day.
  absl::Status Begin();
  // What falls to be done until a moment; the clock follows.
  absl::Status RunUntil(absl::Time time);

 private:
  struct Step {
    absl::Time at;
    std::function<absl::Status()> run;
  };

  void Later(absl::CivilDay day, int hour, std::function<absl::Status()> run);
  // Drafts a plan, has it approved and freezes it.
  absl::Status Make(absl::CivilDay from, absl::CivilDay to, std::string& plan);
  // Most of those who are due in last year's plan came; then it is closed.
  absl::Status Attend();
  absl::Status Close();

  SampleCalls& calls_;
  ManualClock& clock_;
  const SampleSchool& school_;
  const absl::CivilDay begin_;
  const absl::CivilDay today_;
  std::vector<Step> steps_;
  size_t done_ = 0;
  std::string last_plan_, this_plan_;
};

}  // namespace unioncare::api
