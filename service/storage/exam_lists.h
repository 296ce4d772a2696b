// The table exam_frozen: for whom a plan is, as it was frozen, packed in parts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/exam_people.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kExamFrozen;

// As many people as a part holds: what one look-up reads.
inline constexpr int kExamPartPeople = 1000;

// A list in the form in which it is kept.
struct ExamList {
  struct Part {
    MemberId first{0};
    MemberId last{0};
    int people = 0;
    std::string bytes;
  };
  std::vector<Part> parts;
  ExamCounts counts;
  std::string hash() const;  // SHA-256 of the parts, one after the other
};
// Puts somebody at the end; people come in the order of their numbers.
absl::Status Add(const ExamPerson& person, ExamList& list);

// Keeps the list of a plan that has none, one row of the journal for each part.
absl::Status KeepList(Transaction& transaction, UnionId union_id, ExamPlanId plan,
                      const ExamList& list);

// A record in a list, by one seek and halving; nothing when it does not stand there.
absl::StatusOr<std::optional<ExamPerson>> FindFrozen(const Snapshot& snapshot, UnionId union_id,
                                                     ExamPlanId plan, MemberId record);
// The same for a person: the own record first, then those that were merged into it. The answer
// names the record that stands in the list.
absl::StatusOr<std::optional<ExamPerson>> FindFrozenPerson(const Snapshot& snapshot,
                                                           UnionId union_id, ExamPlanId plan,
                                                           MemberId person);
// Shows those with numbers above `after`, by number, until told to stop; those who are not due,
// too.
absl::Status EachFrozen(const Snapshot& snapshot, UnionId union_id, ExamPlanId plan, int64_t after,
                        absl::FunctionRef<bool(const ExamPerson&)> see);

}  // namespace unioncare::storage
