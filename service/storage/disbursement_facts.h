// What the rules of disbursements ask about: who gets something and what they got before, the
// standards and the money of the union, and who is what to a payment. Reads over many tables.
#pragma once

#include <optional>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/disbursements.h"
#include "service/domain/duties.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// What binds a disbursement whose events are on `event_on`, asked for by the actor of the snapshot.
absl::StatusOr<RequestFacts> RequestFactsFor(const Snapshot& snapshot, UnionId union_id,
                                             const Disbursement& asked, absl::CivilDay event_on);

// The one who gets an entry, as a person, and what the person, or others for the same cause, got
// before in other disbursements of any union.
struct Recipient {
  MemberId person{0};  // the record that stands for the entry's
  RecipientFacts facts;
};
absl::StatusOr<Recipient> RecipientFor(const Snapshot& snapshot, UnionId union_id,
                                       const Disbursement& asked, const Entry& entry);
// An entry of the same disbursement as a prior grant of a later one of the same person.
PriorGrant AsPrior(UnionId union_id, const Disbursement& asked, const Entry& earlier,
                   const Entry& later);

// A grant of union `of` as a prior one of what `person` is to get by `entry`.
PriorGrant PriorGrantOf(UnionId union_id, const Disbursement& asked, const Entry& entry,
                        MemberId person, UnionId of, const GrantRow& row, bool same_person);

// What a user is to a disbursement. `of` is kept already, or has the number 0.
absl::StatusOr<DutyFacts> DutiesOf(const Snapshot& snapshot, UnionId union_id, UserId user,
                                   const Disbursement& of);
// What the actor may do with it next.
absl::StatusOr<StepFacts> StepFactsFor(const Snapshot& snapshot, UnionId union_id,
                                       const Disbursement& of);

// All records of those who are married to somebody, as far as they are members here.
absl::StatusOr<std::vector<MemberId>> SpousesOf(const Snapshot& snapshot, UnionId union_id,
                                                const std::vector<MemberId>& records);

// The user who is this member, when somebody is; 0 otherwise.
absl::StatusOr<UserId> UserOf(const Snapshot& snapshot, UnionId union_id, MemberId member);

}  // namespace unioncare::storage
