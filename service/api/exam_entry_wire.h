// Slots and people of exam plans as they travel, and who is found under their names.
#pragma once

#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "service/api/disbursement_sight.h"
#include "service/api/exam_wire.h"
#include "service/domain/access.h"
#include "service/domain/exam_bookings.h"
#include "service/domain/exam_people.h"
#include "service/domain/members.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/store.h"
#include "unioncare/v1/exam_entries.pb.h"

namespace unioncare::api {

inline std::string NameOf(UnionId union_id, ExamPlanId plan, ExamSlotId slot) {
  return absl::StrCat(NameOf(union_id, plan), "/slots/", Number(slot));
}
// A slot by its resource name, with its plan.
struct NamedSlot {
  NamedPlan in;
  ExamSlot slot;
};
absl::StatusOr<NamedSlot> FindNamedSlot(const Snapshot& snapshot, absl::string_view field,
                                        const std::string& name);
v1::ExamSlot ToWire(UnionId union_id, const ExamSlot& slot, int taken);

// True for who is no longer a member.
bool IsGone(const Member& member);
// What the steps ask about a person of a plan; `frozen` is null for who does not stand in it.
ExamEntryFacts FactsOf(const Snapshot& snapshot, const NamedPlan& in, const Member& member,
                       const ExamPerson* frozen);

// A person of a plan whom the caller sees.
struct SeenExam {
  NamedPlan in;
  Member member;
  ExamEntry entry;
  ExamEntryFacts facts;
};
// NOT_FOUND for a plan or a person that is not there, or not for the caller to see.
absl::StatusOr<SeenExam> FindSeenExam(const Snapshot& snapshot, const std::string& plan,
                                      const std::string& member);
// The same for a person who was read already.
absl::StatusOr<SeenExam> SeenExamOf(const Snapshot& snapshot, const NamedPlan& in, Member member);

// Writes entries, with the names that they mention.
class ExamWriter {
 public:
  static absl::StatusOr<ExamWriter> Of(const Snapshot& snapshot, UnionId union_id);

  // `items` are those that are due.
  absl::StatusOr<v1::ExamEntry> Write(const ExamEntry& entry, const Member& member,
                                      ExamItemSet items);
  // Whether the caller is told what is of health about somebody, and notes.
  bool Tells(const Subject& subject) const;
  DisbursementNames& names() { return names_; }

 private:
  ExamWriter(const Snapshot& snapshot, UnionId union_id, Sight records)
      : snapshot_(snapshot),
        union_id_(union_id),
        records_(std::move(records)),
        names_(snapshot, union_id) {}

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const Sight records_;  // of whom the caller records exams
  DisbursementNames names_;
};

}  // namespace unioncare::api
