// The service of rosters that come in as files.
#pragma once

#include <memory>
#include <string>

#include "absl/status/status.h"
#include "service/api/rpc.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeImportService(Rpc& rpc);

// Hands a file in, has it checked and publishes it, as the installation itself: the sample school
// comes through the door that everybody has. `method` is what the journal says.
absl::Status ImportRosterFile(Store& store, const std::string& method,
                              const v1::UploadRosterRequest& request, const std::string& path);

}  // namespace unioncare::api
