// Contact with retired members as it travels, and who may see it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "service/api/member_wire.h"
#include "service/domain/retirees.h"
#include "service/storage/retirees.h"
#include "service/storage/store.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::api {

// The person who calls, where the account is that of a member of the union.
absl::StatusOr<std::optional<MemberId>> CallerPerson(const Snapshot& snapshot, UnionId union_id);

// Writes what is known of people of one union, by the rules in force, which are read once.
class RetireeWriter {
 public:
  static absl::StatusOr<RetireeWriter> Make(const Snapshot& snapshot, UnionId union_id);

  absl::StatusOr<v1::Retiree> Write(const Member& person);

 private:
  RetireeWriter(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id) {}

  const Snapshot& snapshot_;
  const UnionId union_id_;
  std::vector<ContactTier> tiers_;
  GroupNames groups_;
};

// Writes what falls due, for which no rules are needed.
class DueRetireeWriter {
 public:
  DueRetireeWriter(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id) {}
  absl::StatusOr<v1::DueRetiree> Write(const storage::DueContact& due);

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  GroupNames groups_;
};

// How somebody lives, as it was sent. Refuses kQuietHours for what is no time of day.
absl::StatusOr<RetireeFacts> FactsFrom(const v1::RetireeFacts& wire);

}  // namespace unioncare::api
