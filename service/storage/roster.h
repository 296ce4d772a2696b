// What the check of a list asks of the members on record: whom a number or a name means, and who is
// there at all.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/members.h"
#include "service/domain/roster.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Whether anybody may have a number or a name, for all members of a union at once: most rows of a
// first list are about nobody on record, and need no question to the database then.
class RosterIndex {
 public:
  static absl::StatusOr<RosterIndex> Read(const Snapshot& snapshot, UnionId union_id);

  // Members whom a list should have, by number: active, suspended and kept.
  const std::vector<MemberId>& expected() const { return expected_; }

  // Fills in who a row may be. Other rows of the file are not known here.
  absl::StatusOr<RosterFacts> FactsFor(const Snapshot& snapshot, UnionId union_id,
                                       const RosterRow& row) const;

 private:
  using Hashes = absl::flat_hash_set<uint64_t>;
  Hashes staff_nos_, id_nos_, names_;
  std::vector<MemberId> expected_;
};

}  // namespace unioncare::storage
