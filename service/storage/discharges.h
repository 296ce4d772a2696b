// The table discharges_unmet: stays in hospital that ended and after which the person was not
// reached. Derived and not journaled: kept right by whatever changes cases, visits, contacts and
// members.
#pragma once

#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/visits.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// A stay in hospital that ended, after which the person was not reached: neither by a contact from
// that day on, nor by a visit to the case elsewhere than in hospital.
struct Discharge {
  CaseId case_id{0};
  MemberId member{0};  // the person
  absl::CivilDay discharged_on;
};
// Those of the retired and of those on the care list that ended from one day to another, by day.
absl::StatusOr<std::vector<Discharge>> OpenDischarges(const Snapshot& snapshot, UnionId union_id,
                                                      absl::CivilDay from, absl::CivilDay to,
                                                      int limit);

// After a case, or a visit to it, changed or went. Costs nothing where it is no stay in hospital.
absl::Status FollowDischarge(Transaction& transaction, UnionId union_id, const Case& of);
// After contacts with somebody, or what the register says of them, changed: all their records.
absl::Status FollowDischarges(Transaction& transaction, UnionId union_id,
                              absl::Span<const MemberId> records);

}  // namespace unioncare::storage
