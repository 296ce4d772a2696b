// Fills a data directory without a server, many operations to one commit.
#pragma once

#include <cstdint>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "service/storage/store.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {

// Makes or continues a data directory until it holds `visits` visits and a directory of `members`.
absl::Status Populate(const std::string& directory, int64_t visits, int64_t members);

// Records visits `first` to `first + count - 1` as the server would (operation, journal, kept
// answer). `ended` is called on the writer thread after each, with the size of its answer.
absl::Status RecordVisits(Store& store, const World& world, int64_t first, int64_t count,
                          absl::FunctionRef<void(size_t response_bytes)> ended);

}  // namespace unioncare::bench
