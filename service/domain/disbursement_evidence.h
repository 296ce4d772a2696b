// Whether the proofs of a disbursement are complete: asked before payment, and by the audit.
#pragma once

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "service/domain/attachments.h"
#include "service/domain/disbursements.h"

namespace unioncare {

// Refuses kEvidenceMissing with the types of which there is neither one for all nor one for each
// entry.
absl::Status CheckEvidence(const Disbursement& of, absl::Span<const ProofType> wanted);

}  // namespace unioncare
