// Filters of lists, a subset of AIP-160: comparisons joined by AND.
//   occasion = illness-hospital AND event_on >= 2026-09-01 AND member = "unions/1/members/5"
#pragma once

#include <google/protobuf/descriptor.h>

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/domain/types.h"

namespace unioncare::api {

// A field that a filter may name.
struct FilterField {
  enum class Kind { kText, kDay, kBool, kEnum, kMember, kGroup, kCase, kNumber };
  const char* name;
  Kind kind;
  const google::protobuf::EnumDescriptor* values = nullptr;  // of kEnum
};

enum class FilterOperator { kEqual, kNotEqual, kLess, kLessOrEqual, kGreater, kGreaterOrEqual };

// One comparison. Days are day numbers, enums and names are numbers, booleans 0 or 1.
struct FilterTerm {
  std::string field;
  FilterOperator compare = FilterOperator::kEqual;
  int64_t number = 0;
  std::string text;

  bool Accepts(int64_t value) const;
  bool Accepts(absl::string_view value) const;
};

// Parses a filter over `fields`. Names must belong to `union_id`. Refuses kFilterSyntax,
// kFilterFieldUnknown, kFilterValueInvalid with the position (from 1, in characters).
absl::StatusOr<std::vector<FilterTerm>> ParseFilter(absl::string_view filter, UnionId union_id,
                                                    absl::Span<const FilterField> fields);

}  // namespace unioncare::api
