// The tables birthdays and birthday_rules: how birthdays are kept.
#pragma once

#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/birthdays.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kBirthdays;
extern const journal::Table kBirthdayRules;

// What a person has declared, in any of the person's records: the own one first. Version 0 and
// SOLAR_ID when nothing was declared.
absl::StatusOr<BirthdayPreference> FindBirthday(const Snapshot& snapshot, UnionId union_id,
                                                MemberId person);
// What was declared in records with numbers above `after`, by number.
absl::StatusOr<std::vector<BirthdayPreference>> ListBirthdays(const Snapshot& snapshot,
                                                              UnionId union_id, int64_t after,
                                                              int limit);
// Keeps a changed preference under the number of the person; its version rises.
absl::Status KeepBirthday(Transaction& transaction, UnionId union_id,
                          BirthdayPreference& preference);

// The defaults, with version 0, where nothing was changed.
absl::StatusOr<BirthdayRules> FindBirthdayRules(const Snapshot& snapshot, UnionId union_id);
// Keeps changed rules; their version rises.
absl::Status KeepBirthdayRules(Transaction& transaction, UnionId union_id, BirthdayRules& rules);

}  // namespace unioncare::storage
