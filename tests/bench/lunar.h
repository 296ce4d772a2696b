// What a conversion between the two calendars costs, in this process and without a server.
#pragma once

#include <vector>

#include "tests/bench/report.h"

namespace unioncare::bench {

// Nanoseconds of processor time of one conversion, round by round.
struct LunarRounds {
  std::vector<double> to_lunar_ns;
  std::vector<double> to_civil_ns;
};

// One more round of both directions, over days of the whole table in no order.
void MeasureLunar(LunarRounds& rounds);

// The rows of the table. Either direction is to stay below 50 ns.
std::vector<Ratio> CostsOf(const LunarRounds& rounds);

}  // namespace unioncare::bench
