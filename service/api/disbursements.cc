// The service of disbursements.
#include "service/api/disbursements.h"

#include "service/api/disbursement_lists.h"
#include "service/api/disbursement_requests.h"
#include "service/api/disbursement_steps.h"
#include "service/api/past_vouchers.h"
#include "service/api/payees.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeDisbursementService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.DisbursementService");
  ServeDisbursementRequests(*service);
  ServeDisbursementLists(*service);
  ServeDisbursementSteps(*service);
  ServePayees(*service);
  ServePastVouchers(*service);
  return service;
}

}  // namespace unioncare::api
