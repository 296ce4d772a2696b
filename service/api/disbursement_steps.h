// The steps of a disbursement after it was asked for.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

// Registers approval, return, cancelling, payment, signatures, booking, reversal and proofs.
void ServeDisbursementSteps(Service& service);

}  // namespace unioncare::api
