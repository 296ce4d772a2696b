// The table members.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/members.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kMembers;

absl::StatusOr<std::optional<Member>> FindMember(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId id);
// As much of a member as those need who only name them, without the rest of the row.
struct MemberGlance {
  std::string display_name;
  MemberState state = MemberState::kUnspecified;
};
absl::StatusOr<std::optional<MemberGlance>> GlanceAtMember(const Snapshot& snapshot,
                                                           UnionId union_id, MemberId id);
// Members with numbers above `after`, by number; all of the union or those of one group.
absl::StatusOr<std::vector<Member>> ListMembers(const Snapshot& snapshot, UnionId union_id,
                                                std::optional<GroupId> group, int64_t after,
                                                int limit);
// Members whose whole name has this key (NameKey), by number.
absl::StatusOr<std::vector<Member>> FindMembersByName(const Snapshot& snapshot, UnionId union_id,
                                                      absl::string_view name_key, int limit);
// Members whose name begins with this key, by name, then number. An empty key finds nobody.
absl::StatusOr<std::vector<Member>> FindMembersByPrefix(const Snapshot& snapshot, UnionId union_id,
                                                        absl::string_view name_key, int limit);
// The member with this staff number (NormalizeNumber).
absl::StatusOr<std::optional<Member>> FindMemberByStaffNo(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::string_view staff_no);
// The ID number in full; nothing when none is on record or the member's key was destroyed.
absl::StatusOr<std::optional<std::string>> OpenIdNumber(const Snapshot& snapshot, UnionId union_id,
                                                        const Member& member);

absl::StatusOr<MemberNeighbours> FactsFor(const Snapshot& snapshot, const CreateMember& command);
absl::StatusOr<UpdateMemberFacts> FactsFor(const Snapshot& snapshot, const UpdateMember& command);

// Keeps a new member, who gets a number and a key.
absl::StatusOr<Member> InsertMember(Transaction& transaction, UnionId union_id,
                                    MemberDecision decision);
// Keeps a changed member, whose version rises.
absl::StatusOr<Member> ReplaceMember(Transaction& transaction, UnionId union_id,
                                     MemberDecision decision);

}  // namespace unioncare::storage
