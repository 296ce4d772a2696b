// What the yearly statistics of grants and the return for the superior union read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/access.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// What one person was given, and not reversed.
struct GivenGrant {
  DisbursementId disbursement{0};
  int position = 0;
  Subject subject;  // with the person's group of today
  std::string member_name;
  std::string group_name;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;
  Relation relation = Relation::kUnspecified;
  absl::CivilDay event_on;
  std::optional<absl::CivilDay> paid_on;
  int64_t amount_fen = 0;
};
// All of a kind that were paid, for events of the period, by day of the event and number.
absl::Status ScanGrants(const Snapshot& snapshot, UnionId union_id, BenefitKind kind,
                        absl::CivilDay from, absl::CivilDay to,
                        absl::FunctionRef<void(const GivenGrant&)> see);
// The types of documents that were seen for one entry, or for all of the disbursement.
absl::StatusOr<std::vector<ProofType>> ProofTypesOf(const Snapshot& snapshot, UnionId union_id,
                                                    DisbursementId id, int position);

// Figures of a union that name nobody.
struct UnionFigures {
  int64_t members = 0;  // active, suspended and kept, today
  int64_t women = 0;    // of them
  int64_t given_fen = 0;   // for events of the period, less what came back
  int64_t recipients = 0;  // members who were given something for them
};
absl::StatusOr<UnionFigures> FindUnionFigures(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay from, absl::CivilDay to);

}  // namespace unioncare::storage
