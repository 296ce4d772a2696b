// What happened at the fictional school in the months of the sample, and who entered it when.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/api/sample_people.h"
#include "service/domain/types.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::api {

// The school as it stands in the store.
struct SampleSchool {
  static constexpr int kNobody = -1;
  static constexpr int kSuperior = -2;  // the officer of the superior union, in place of a person
  std::string name;  // "unions/2"
  std::string superior;  // "unions/1"
  UserId superior_user{0};
  std::vector<SamplePerson> people;
  std::vector<std::string> members;  // names of records, by index of person
  // Indexes of those who have a duty.
  int chair = 0, committee = 0, women = 0, retirees = 0, member = 0;
  // Who leads a group, or kNobody, by index of group.
  std::vector<int> leaders;
  // The account of a person, for those who have one.
  std::vector<UserId> users;
};

// One thing that somebody enters. What is done with a case names, in place of it, whose event of
// which occasion it is (CaseKey).
struct SampleAction {
  absl::Time at;
  UserId user{0};
  std::variant<v1::ReportCaseRequest, v1::RecordVisitRequest, v1::AssignCaseRequest,
               v1::MarkCaseUnreachableRequest, v1::DeclineCaseRequest, v1::RejectCaseRequest,
               v1::CancelCaseRequest, v1::CloseCaseRequest>
      request;
};
std::string CaseKey(const std::string& member, v1::Occasion occasion);

// A moment of a day in China.
absl::Time At(absl::CivilDay day, int hour, int minute);

// In order of time, all between the morning after `begin` and yesterday's evening.
std::vector<SampleAction> MakeSampleActions(const SampleSchool& school, absl::CivilDay begin,
                                            absl::CivilDay today);

}  // namespace unioncare::api
