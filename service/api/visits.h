// The service of cases and visits.
#pragma once

#include <memory>

#include "service/api/rpc.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeCaseService(Rpc& rpc);

// Operations that the sample school runs too.
absl::StatusOr<v1::ReportCaseResponse> ReportCase(Transaction& transaction,
                                                  const v1::ReportCaseRequest& request);
absl::StatusOr<v1::RecordVisitResponse> RecordVisit(Transaction& transaction,
                                                    const v1::RecordVisitRequest& request);

}  // namespace unioncare::api
