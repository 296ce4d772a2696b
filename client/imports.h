// What the commands of lists of every kind share.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "client/command.h"
#include "google/protobuf/message.h"

namespace unioncare::client {

// What people read of an import.
inline constexpr char kImportBlock[] =
    "name,kind,state,file_name,format,encoding,sheet,create_groups,default_mode,row_count,"
    "new_count,changed_count,unchanged_count,refused_count,missing_count,new_group_count,"
    "uploaded_by_display_name,upload_time,published_by_display_name,publish_time,"
    "undone_by_display_name,undo_time,undo_reason";

// Sends the list of an upload; with --result keeps what becomes of each row; without --dry-run
// publishes. `request` has the fields file_name and validate_only.
absl::StatusOr<int> RunUpload(Session& session, google::protobuf::Message& request);

// The flags of every upload: the file, its own, and those of the result.
std::vector<Flag> UploadFlags(std::vector<Flag> own);
// The verb by which an import is taken back.
Command ImportUndo(const char* noun);

}  // namespace unioncare::client
