// The floor of storage: the rows of real visits written again, in groups, by one thread and without
// a server.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "tests/bench/load.h"

namespace unioncare::bench {

// Records `count` visits in the first directory and then writes their rows into the second, which
// holds the same, as it is asked for by lines "GROUP COUNT" on standard input. Prints one line for
// each, and one that says how many rows a visit has as soon as it is ready.
absl::Status ServeReplay(const std::string& recorded, const std::string& replayed, int64_t count);

// The answer to such a line.
std::string SampleText(const Sample& sample);
absl::StatusOr<Sample> ParseSample(absl::string_view text);

}  // namespace unioncare::bench
