// Hardship aid of the fictional school: five households, one file each, and how far each has come
// by the last day: applied, investigated, objected to while public, in force with its review near,
// over.
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
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::api {

class SampleHardship {
 public:
  SampleHardship(SampleCalls& calls, ManualClock& clock, const SampleSchool& school,
                 absl::CivilDay begin, absl::CivilDay today);

  // Standard and rules, on the first day, and who applies when.
  absl::Status Begin();
  // What falls to be done until a moment; the clock follows.
  absl::Status RunUntil(absl::Time time);

 private:
  struct Step {
    absl::Time at;
    std::function<absl::Status()> run;
  };
  // A household: whose it is, and the file as it was last.
  struct Household {
    int person = SampleSchool::kNobody;
    bool by_union = false;
    v1::HardshipForm form;
    int64_t asked_fen = 0;
    std::string home_visit;
    v1::HardshipFile file;
  };

  void Later(absl::CivilDay day, int hour, std::function<absl::Status()> run);
  void ChoosePeople();
  absl::Status SetRules();
  // The round of the year, which some of the files join.
  absl::Status MakeRound();
  // What is given at most, and the money for it.
  absl::Status SetMoney();
  absl::Status Apply(Household& of, absl::CivilDay day);
  absl::Status Investigate(Household& of, absl::CivilDay day);
  // The committee decides, and the decision hangs out from the same day on.
  absl::Status Decide(Household& of, absl::CivilDay day);
  absl::Status Object(Household& of, absl::CivilDay day);
  // To the superior union when nobody objected, which answers after a few days.
  absl::Status Submit(Household& of);
  absl::Status Answer(Household& of);
  // Aid for a household whose file is in force: asked for, approved, paid to its account, booked.
  void PlanAid(Household& of, absl::CivilDay asked);
  absl::Status Ask(Household& of);
  // A step of the disbursement that was asked for last.
  template <class Request>
  absl::Status TakeMoney(const char* method, Request request, int person, Role role);
  absl::Status Contact(Household& of, const std::string& content);
  absl::Status Exit(Household& of);
  // A step of the chair, or of whoever else takes it.
  template <class Request>
  absl::Status Take(Household& of, const char* method, Request request,
                    int person = SampleSchool::kNobody, Role role = Role::kChair);
  // What a household does until its file is in force.
  void PlanUntilInForce(Household& of, absl::CivilDay applied);

  SampleCalls& calls_;
  ManualClock& clock_;
  const SampleSchool& school_;
  const absl::CivilDay begin_;
  const absl::CivilDay today_;
  std::vector<Household> households_;
  std::string aid_;  // the name of the disbursement
  std::vector<Step> steps_;
  size_t done_ = 0;
};

}  // namespace unioncare::api
