// The AttachmentService.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeAttachmentService(Rpc& rpc);

}  // namespace unioncare::api
