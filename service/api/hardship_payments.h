// Money of hardship aid as operations, and what each step of its disbursement looks at.
#pragma once

#include <memory>
#include <string>

#include "absl/status/status.h"
#include "service/api/rpc.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeHardshipPaymentService(Rpc& rpc);

// Hardship aid points to a file: HARDSHIP_NO_FILE for what is asked for without one.
absl::Status CheckNeedsNoFile(const std::string& field, BenefitKind kind);
// Before a disbursement is approved or paid: what points to a file is judged again, with the amount
// that it has by now. HARDSHIP_NO_FILE for hardship aid that points to none; nothing for other
// kinds.
absl::Status CheckHardshipAid(const Snapshot& snapshot, UnionId union_id, const Disbursement& of);
// What points to a file is transferred to the person of the file alone: HARDSHIP_PAYEE for another
// name.
absl::Status CheckHardshipPayee(const Snapshot& snapshot, UnionId union_id,
                                DisbursementId disbursement, MemberId member,
                                const std::string& payee_name);

}  // namespace unioncare::api
