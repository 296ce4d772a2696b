// Pages of lists: keyset positions in opaque tokens that are bound to their request.
#pragma once

#include <google/protobuf/message.h>

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "service/storage/store.h"

namespace unioncare::api {

inline constexpr int kPageSizeDefault = 50;
inline constexpr int kPageSizeMax = 1000;
// Rows that one page may look at when a filter passes few of them.
inline constexpr int kPageScanMax = 5000;

struct Page {
  int size = kPageSizeDefault;
  // The last key of the page before; 0 on the first page.
  int64_t position = 0;
  // What tells it from others of that position, in lists that need it.
  int64_t tie = 0;
};

// Reads page_size and page_token of a List request. Refuses kPageSizeNegative, kPageTokenInvalid,
// and kPageTokenOtherRequest when any other field, the method or the caller has changed.
absl::StatusOr<Page> ReadPage(const Snapshot& snapshot, const google::protobuf::Message& request);

// The token of the page that follows `position` (and `tie`).
std::string PageToken(const Snapshot& snapshot, const google::protobuf::Message& request,
                      int64_t position, int64_t tie = 0);

}  // namespace unioncare::api
