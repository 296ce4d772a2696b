// The encodings in which spreadsheets write texts, told by their bytes and turned into UTF-8 block
// by block.
#pragma once

#include <string>

#include "absl/functional/function_ref.h"
#include "service/files/tables.h"

namespace unioncare::files {

// A byte order mark decides. Without one a text is UTF-8 when all of it is valid UTF-8, or else
// GB18030 (which holds GBK and GB 2312). Where it is neither, the answer is the one of which more
// is valid, and DecodeText says where that ends. Two passes over the file at most.
absl::StatusOr<TextEncoding> DetectEncoding(const std::string& path);

// Shows the text in UTF-8, without its byte order mark, in blocks that end between characters.
// INVALID_ARGUMENT with the problem bad-encoding, and without the row, at the first bytes that are
// no character: what comes before them has been shown.
absl::Status DecodeText(const std::string& path, TextEncoding encoding,
                        absl::FunctionRef<absl::Status(absl::string_view text)> see);

// UTF-8 as an office that has always done so would hand it in. INVALID_ARGUMENT for what is no
// UTF-8.
absl::StatusOr<std::string> EncodeGb18030(absl::string_view text);

}  // namespace unioncare::files
