// A connection that writes down what real operations wrote, so that the same rows can be written
// again without them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "service/storage/sql.h"

namespace unioncare::bench {

// The writing statements of one operation with what they bound, packed.
struct RecordedOperation {
  struct Step {
    const sql::Sql* sql;
    uint32_t begin;  // in `values`
    uint32_t end;
  };
  std::vector<Step> steps;
  std::string values;
};

// Runs the statements of an operation again.
absl::Status Replay(sql::Connection& connection, const RecordedOperation& operation);

// Wraps a connection; what is written through it goes to `current`, which must outlive it.
std::unique_ptr<sql::Connection> MakeRecordingConnection(
    std::unique_ptr<sql::Connection> connection, RecordedOperation& current);

}  // namespace unioncare::bench
