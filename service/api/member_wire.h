// Members as they travel, for the operations that answer with them.
#pragma once

#include <map>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/names.h"
#include "service/domain/members.h"
#include "service/storage/store.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::api {

// Names of groups that were read already; those that were not are read.
using GroupNames = std::map<GroupId, std::string>;
absl::StatusOr<std::string> GroupNameIn(const Snapshot& snapshot, UnionId union_id, GroupId id,
                                        GroupNames& names);

// What everybody who may look for members is told.
absl::StatusOr<v1::Member> DirectoryEntry(const Snapshot& snapshot, UnionId union_id,
                                          const Member& member, GroupNames& names);

// A member with masks in place of personal numbers.
absl::StatusOr<v1::Member> MemberToWire(const Snapshot& snapshot, UnionId union_id,
                                        const Member& member, GroupNames& names);
absl::StatusOr<v1::Member> MemberToWire(const Snapshot& snapshot, UnionId union_id,
                                        const Member& member);

// A record whose person the caller may see; any other is not found. A record that was merged comes
// as it is.
absl::StatusOr<Member> SeenRecord(const Snapshot& snapshot, absl::string_view field,
                                  const MemberName& name);
// The same, led to the person: a record that was merged stands for the one that took its place.
absl::StatusOr<Member> SeenPerson(const Snapshot& snapshot, absl::string_view field,
                                  const MemberName& name);

}  // namespace unioncare::api
