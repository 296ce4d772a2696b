// The table and its conclusions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/bench/load.h"

namespace unioncare::bench {

// The middle of the values of all rounds, and how far they spread.
struct Spread {
  double median = 0;
  double min = 0;
  double max = 0;
};
Spread SpreadOf(std::vector<double> values);

// One line of the table: the same measurement in every round.
struct Line {
  std::string name;
  int in_flight = 0;
  double rows_per_operation = 0;
  bool has_memory = true;
  std::vector<Sample> rounds;
};

// A comparison of two lines, round by round.
struct Ratio {
  std::string name;
  Spread value;
  std::optional<double> least;  // the aim, where there is one
  std::optional<double> most;

  bool met() const {
    return (!least.has_value() || value.median >= *least) &&
           (!most.has_value() || value.median <= *most);
  }
};

enum class By { kRate, kCpu, kMiddleLatency };
Ratio Compare(const std::string& name, const Line& above, const Line& below, By by);

struct Report {
  std::vector<std::string> facts;  // about the run, in words
  std::vector<Line> lines;
  std::vector<Ratio> ratios;
  std::vector<Ratio> costs;  // of functions, without a server: nanoseconds of one call
};

std::string AsTable(const Report& report);
std::string AsJson(const Report& report);

}  // namespace unioncare::bench
