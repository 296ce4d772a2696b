// The AttachmentService, and attachments that other services name.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/domain/attachments.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeAttachmentService(Rpc& rpc);

// The attachment of a union that a field names; nothing for an empty text. NOT_FOUND for another.
absl::StatusOr<std::optional<AttachmentId>> AttachmentNamed(const Snapshot& snapshot,
                                                            UnionId union_id, const char* field,
                                                            const std::string& text);

}  // namespace unioncare::api
