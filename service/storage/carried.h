// How much is on record of a person: reads over the tables of cases, tasks, family and attachments.
#pragma once

#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/types.h"
#include "service/storage/sql.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Adds what a statement counts for each of these records; it takes the union and the member.
absl::Status AddCounts(const Snapshot& snapshot, UnionId union_id,
                       const std::vector<MemberId>& records, const sql::Sql& statement, int& count);

// What is on record of a person, and goes where the person goes.
struct Carried {
  int cases = 0;
  int tasks = 0;  // that are about the person
  int family = 0;
  int attachments = 0;
  int birthday_gifts = 0;  // void ones, too
};
absl::StatusOr<Carried> CarriedBy(const Snapshot& snapshot, UnionId union_id, MemberId person);

}  // namespace unioncare::storage
