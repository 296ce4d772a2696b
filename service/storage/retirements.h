// The tables retirement_facts and farewells, and who is to retire.
#pragma once

#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/retirements.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kRetirementFacts;
extern const journal::Table kFarewells;

// Of a person; version 0 when nothing is on record.
absl::StatusOr<RetirementFacts> FindRetirementFacts(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId person);
// The members of a union who are in service and were born on one of these days, or whom the
// personnel office has set a day between these; by number, in no order of days.
absl::StatusOr<std::vector<MemberId>> ListBornBetween(const Snapshot& snapshot, UnionId union_id,
                                                      Sex sex, absl::CivilDay first,
                                                      absl::CivilDay last);
absl::StatusOr<std::vector<MemberId>> ListSetBetween(const Snapshot& snapshot, UnionId union_id,
                                                     absl::CivilDay first, absl::CivilDay last);
// Those in service without birth date or sex, with numbers above `after`, by number.
absl::StatusOr<std::vector<MemberId>> ListWithoutAge(const Snapshot& snapshot, UnionId union_id,
                                                     int64_t after, int limit);

// Keeps changed facts, whose version rises; the actor of the transaction set them, now.
absl::Status KeepRetirementFacts(Transaction& transaction, UnionId union_id,
                                 RetirementFacts& facts);

// The case with which somebody is seen off.
struct Farewell {
  MemberId member{0};  // of the record under which it is kept
  CaseId case_id{0};
  bool opened = false;  // by itself
};
absl::StatusOr<std::optional<Farewell>> FindFarewell(const Snapshot& snapshot, UnionId union_id,
                                                     MemberId person);
absl::Status InsertFarewell(Transaction& transaction, UnionId union_id, const Farewell& farewell);
absl::Status EraseFarewell(Transaction& transaction, UnionId union_id, const Farewell& farewell);

// Somebody of the union who sees people off: the chair, or the vice-chair, or who leads the group;
// never the person. Nothing when none of them is a member in service.
absl::StatusOr<std::optional<MemberId>> FarewellHost(const Snapshot& snapshot, UnionId union_id,
                                                     const Member& person);

}  // namespace unioncare::storage
