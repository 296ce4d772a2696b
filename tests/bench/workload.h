// What the benchmark writes and reads: the same visit for the same number, whoever sends it.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::bench {

inline constexpr int kGroups = 40;
inline constexpr int kMembers = 5000;

// What a data directory holds. It stands in a file beside the database.
struct World {
  int64_t visits = 0;           // recorded in union 1
  int64_t cases = 0;            // of union 1
  int64_t directory = 0;        // members of union 2, among whom names are looked for
  int response_bytes = 0;       // of an answer to RecordVisit, on average
  int64_t user = 0;             // the chair of union 1
  std::string token;            // of that chair
  std::string directory_token;  // of the chair of union 2
};

absl::StatusOr<World> ReadWorld(const std::string& directory);
absl::Status WriteWorld(const World& world, const std::string& directory);

// Scatters numbers: equal ones stay equal.
uint64_t Scatter(uint64_t number);

// Member `number` (from 0) of one of the unions.
v1::Member MemberNumber(int64_t number, int groups, const std::string& union_name);

// Visit `number`. Every other one opens a case for a member, an occasion and a day that are drawn
// evenly; the others join one of the 1000 cases that were opened last. `unix_ms` begins the
// request_id, which therefore grows with time.
v1::RecordVisitRequest VisitNumber(int64_t number, int64_t unix_ms);

}  // namespace unioncare::bench
