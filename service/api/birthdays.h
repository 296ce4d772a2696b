// The service of birthdays.
#pragma once

#include <memory>

#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeBirthdayService(Rpc& rpc);

// The operation, for the sample.
absl::StatusOr<v1::Birthday> UpdateBirthday(Transaction& transaction,
                                            const v1::UpdateBirthdayRequest& request);

}  // namespace unioncare::api
