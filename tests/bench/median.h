// The median of a few rounds.
#pragma once

#include <algorithm>
#include <vector>

namespace unioncare::bench {

inline double Median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace unioncare::bench
