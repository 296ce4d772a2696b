// The tables retiree_facts, contact_pairs and tier_overrides: what people said about the contact
// with somebody. What follows from it, and falls due, stands in retiree_care.h.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/retirees.h"
#include "service/storage/journal.h"
#include "service/storage/retiree_care.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kRetireeFacts;
extern const journal::Table kContactPairs;
extern const journal::Table kTierOverrides;

// All of these take a person, and look at the records that were merged into theirs, too.

// Everything that is kept, opened; version 0 when nothing is.
absl::StatusOr<RetireeFacts> FindRetireeFacts(const Snapshot& snapshot, UnionId union_id,
                                              MemberId person);
// Who keeps contact; those who were merged are led to their persons.
absl::StatusOr<ContactPair> PairOf(const Snapshot& snapshot, UnionId union_id, MemberId person);
// The override that is in force or given for later.
absl::StatusOr<std::optional<TierOverride>> OpenOverrideOf(const Snapshot& snapshot,
                                                           UnionId union_id, MemberId person);
// Counts what was ever kept of the person: rises with every change.
absl::StatusOr<int64_t> RetireeVersion(const Snapshot& snapshot, UnionId union_id,
                                       MemberId person);

// Of whom a person is the contact or the deputy, by number: persons, sorted.
absl::StatusOr<std::vector<MemberId>> PairedWith(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId contact);

// What decides the tier of a person, as of today, and who keeps contact.
struct RetireeKnown {
  CareFacts care;
  RetireeFacts facts;
  ContactPair pair;
  std::vector<MemberId> records;  // of the person: RecordsOf
};
absl::StatusOr<RetireeKnown> KnownOf(const Snapshot& snapshot, UnionId union_id,
                                     const Member& person);
// Whether anything is kept of how the person lives, or a tier was given: then contact may be kept
// with somebody in service, too.
absl::StatusOr<bool> HasRetireeFacts(const Snapshot& snapshot, UnionId union_id, MemberId person);

// Each of these keeps what it is given and brings retiree_care in line.
absl::Status KeepRetireeFacts(Transaction& transaction, UnionId union_id, MemberId person,
                              RetireeFacts facts);
absl::Status KeepPair(Transaction& transaction, UnionId union_id, MemberId person,
                      ContactPair pair);
// A new one when its number is 0.
absl::Status KeepOverride(Transaction& transaction, UnionId union_id, MemberId person,
                          TierOverride override);

}  // namespace unioncare::storage
