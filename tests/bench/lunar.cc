// Converts days drawn once, so that the clock is read around many conversions and nothing else.
#include "tests/bench/lunar.h"

#include <ctime>

#include <cstdint>

#include "absl/time/time.h"
#include "service/base/status.h"
#include "service/domain/lunar.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {
namespace {

constexpr int kDays = 4096;  // so many that no processor learns their order
constexpr int kPasses = 500;
constexpr double kNanosecondsMost = 50;

struct Days {
  std::vector<absl::CivilDay> civil;
  std::vector<LunarDate> lunar;
};

const Days& Drawn() {
  static const Days& days = *new Days([] {
    Days drawn;
    const auto count = static_cast<uint64_t>(kLunarLastDay - kLunarFirstDay + 1);
    for (uint64_t i = 0; i < kDays; ++i) {
      const auto offset = static_cast<absl::civil_diff_t>(Scatter(i) % count);
      drawn.civil.push_back(kLunarFirstDay + offset);
      drawn.lunar.push_back(*ToLunar(drawn.civil.back()));
    }
    return drawn;
  }());
  return days;
}

// What this thread has had of a processor: other programs on the machine cost it nothing.
absl::Duration ProcessorTime() {
  timespec time = {};
  CHECK(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0);
  return absl::DurationFromTimespec(time);
}

// The time of one call; what the calls return is looked at, so that none can be left out.
template <class Items, class Convert>
double NanosecondsOf(const Items& items, Convert convert) {
  int64_t sum = 0;
  const absl::Duration begin = ProcessorTime();
  for (int pass = 0; pass < kPasses; ++pass) {
    for (const auto& item : items) sum += convert(item);
  }
  const absl::Duration taken = ProcessorTime() - begin;
  CHECK(sum > 0);
  return absl::ToDoubleNanoseconds(taken) / (static_cast<double>(kPasses) * items.size());
}

}  // namespace

void MeasureLunar(LunarRounds& rounds) {
  const Days& days = Drawn();
  rounds.to_lunar_ns.push_back(
      NanosecondsOf(days.civil, [](absl::CivilDay day) { return ToLunar(day)->day; }));
  rounds.to_civil_ns.push_back(
      NanosecondsOf(days.lunar, [](const LunarDate& date) { return ToCivil(date)->day(); }));
}

std::vector<Ratio> CostsOf(const LunarRounds& rounds) {
  return {{.name = "lunar day of a day", .value = SpreadOf(rounds.to_lunar_ns),
           .most = kNanosecondsMost},
          {.name = "day of a lunar day", .value = SpreadOf(rounds.to_civil_ns),
           .most = kNanosecondsMost}};
}

}  // namespace unioncare::bench
