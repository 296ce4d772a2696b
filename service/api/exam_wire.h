// Plans of exams and the people in them as they travel.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/exam_people.h"
#include "service/domain/exams.h"
#include "service/domain/members.h"
#include "service/storage/store.h"
#include "unioncare/v1/exams.pb.h"

namespace unioncare::api {

// A plan that a request names; NOT_FOUND when it is not there.
struct NamedPlan {
  UnionId union_id{0};
  ExamPlan plan;
};
absl::StatusOr<NamedPlan> FindNamedPlan(const Snapshot& snapshot, absl::string_view field,
                                        const std::string& name);
// The same of one whose list was frozen: kExamPlanStep otherwise.
absl::StatusOr<NamedPlan> FindFrozenPlan(const Snapshot& snapshot, absl::string_view field,
                                         const std::string& name);

// What people say about a plan in a request; `field` is its path.
absl::StatusOr<ExamPlanFields> FieldsFrom(absl::string_view field, UnionId union_id,
                                          const v1::ExamPlan& wire);
absl::StatusOr<v1::ExamPlan> ToWire(const Snapshot& snapshot, UnionId union_id,
                                    const ExamPlan& plan);
ExamItemSet ItemsFrom(const google::protobuf::RepeatedField<int>& items);

// Writes people of a plan, with names of groups read once.
class ExamPersonWriter {
 public:
  ExamPersonWriter(const Snapshot& snapshot, UnionId union_id, int year)
      : snapshot_(snapshot), union_id_(union_id), year_(year) {}
  // `member` is the person whom it is about.
  absl::StatusOr<v1::ExamPerson> Write(const ExamPerson& person, const Member& member,
                                       ExamEntryState state);

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  const int year_;
  std::map<GroupId, std::string> groups_;
};

// How far somebody has come: the record of the area exam_bookings, where there is one.
absl::StatusOr<ExamEntryState> EntryStateOf(const Snapshot& snapshot, UnionId union_id,
                                            ExamPlanId plan, const ExamPerson& person);

}  // namespace unioncare::api
