// The table family_members.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/families.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kFamilyMembers;

absl::StatusOr<std::optional<FamilyMember>> FindFamilyMember(const Snapshot& snapshot,
                                                             UnionId union_id, MemberId member,
                                                             FamilyMemberId id);
// The family of a person, by record and number; records merged into theirs included.
absl::StatusOr<std::vector<FamilyMember>> FamilyOf(const Snapshot& snapshot, UnionId union_id,
                                                   MemberId member);

// What is sealed of a relative; empty texts when nothing is on record or the member's key was
// destroyed.
struct FamilyDetails {
  std::string display_name;
  std::string birth_year;
  std::string note;
};
absl::StatusOr<FamilyDetails> OpenDetails(const Snapshot& snapshot, UnionId union_id,
                                          const FamilyMember& record);

absl::StatusOr<FamilyFacts> FactsFor(const Snapshot& snapshot, const AddFamilyMember& command);
absl::StatusOr<UpdateFamilyFacts> FactsFor(const Snapshot& snapshot,
                                           const UpdateFamilyMember& command);

// Keeps a new record, which gets a number within its member.
absl::StatusOr<FamilyMember> InsertFamilyMember(Transaction& transaction, UnionId union_id,
                                                FamilyDecision decision);
// Keeps a changed record, whose version rises.
absl::StatusOr<FamilyMember> ReplaceFamilyMember(Transaction& transaction, UnionId union_id,
                                                 FamilyDecision decision);
absl::Status EraseFamilyMember(Transaction& transaction, UnionId union_id,
                               const FamilyMember& record);

}  // namespace unioncare::storage
