// Contact with the retired members of the fictional school: how they live, who keeps in contact
// with whom, the calls of the months of the sample, somebody who cannot be reached, and the visits
// of the Double Ninth.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/api/sample_calls.h"
#include "service/api/sample_events.h"
#include "service/base/clock.h"
#include "unioncare/v1/contacts.pb.h"

namespace unioncare::api {

class SampleRetirees {
 public:
  SampleRetirees(SampleCalls& calls, ManualClock& clock, const SampleSchool& school,
                 absl::CivilDay begin, absl::CivilDay today);

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
  int64_t AgeOf(int person) const;
  // Somebody of first care, who has a contact and a deputy.
  bool IsPaired(int person) const;
  int ContactOf(int person) const;
  absl::Status Describe(int person);
  absl::Status Pair(int person);
  absl::Status Contact(int person, absl::CivilDay day, v1::ContactMode mode,
                       v1::ContactResult result, v1::ContactPurpose purpose);
  void PlanCalls();
  void PlanDoubleNinth();

  SampleCalls& calls_;
  ManualClock& clock_;
  const SampleSchool& school_;
  const absl::CivilDay begin_;
  const absl::CivilDay today_;
  std::vector<int> retired_;  // indexes of people, the oldest first
  std::vector<Step> steps_;
  size_t done_ = 0;
};

}  // namespace unioncare::api
