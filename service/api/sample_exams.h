// Physical exams of the fictional school: last year's plan, which is over, and this year's, which
// goes on. Nobody's results are in it.
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
#include "service/domain/types.h"
#include "unioncare/v1/exams.pb.h"

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
  // Somebody who is due, and how the entry stands.
  struct Person {
    std::string member;
    Sex sex = Sex::kUnspecified;
  };

  void Later(absl::CivilDay day, int hour, std::function<absl::Status()> run);
  // Drafts a plan, has it approved and freezes it; then who is due is known.
  absl::Status Make(int year, absl::CivilDay from, absl::CivilDay to, std::string& plan);
  absl::Status FindDue(const std::string& plan);
  absl::Status Attend(const std::string& plan, const std::string& member, absl::CivilDay day);
  absl::Status Close(const std::string& plan);
  absl::Status OpenSlots();
  absl::Status Book();
  absl::Status Examine();
  absl::StatusOr<std::string> EtagOf(const std::string& plan, const std::string& member);
  template <class Request>
  absl::Status Take(const char* method, const std::string& plan, const std::string& member,
                    Request request);

  SampleCalls& calls_;
  ManualClock& clock_;
  const SampleSchool& school_;
  const absl::CivilDay begin_;
  const absl::CivilDay today_;
  std::vector<Step> steps_;
  size_t done_ = 0;
  std::string last_plan_, this_plan_;
  std::vector<std::string> slots_;
  std::vector<Person> due_;  // of the plan that was made last
};

}  // namespace unioncare::api
