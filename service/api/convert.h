// Small conversions between wire and domain.
#pragma once

#include <google/protobuf/timestamp.pb.h>

#include <optional>

#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::api {

// A date that CheckFields has accepted; nothing when it was not given.
std::optional<absl::CivilDay> DayFrom(const v1::Date& date);
v1::Date ToProto(absl::CivilDay day);
google::protobuf::Timestamp ToProto(absl::Time time);

// Enums of wire and domain have the same numbers (convert_test).
template <class To, class From>
To SameNumber(From value) {
  return static_cast<To>(static_cast<int>(value));
}

}  // namespace unioncare::api
