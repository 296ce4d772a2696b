// Lists of values of one enum: whether one is in, and what the others are called.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"

namespace unioncare {

template <class Value, class Range>
bool Contains(const Range& range, Value value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

// "DELIVERY_FORM_GOODS,DELIVERY_FORM_TICKET".
template <class Value>
std::string NamesOf(const std::vector<Value>& values) {
  return absl::StrJoin(values, ",", [](std::string* out, Value value) {
    out->append(NameOfValue(value));
  });
}

}  // namespace unioncare
