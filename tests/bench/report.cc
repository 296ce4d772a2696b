// Medians, spreads, a table for people and JSON for programs.
#include "tests/bench/report.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"

namespace unioncare::bench {
namespace {

constexpr double kMebibyte = 1 << 20;

double Per(int64_t value, int64_t count) {
  return count == 0 ? 0 : static_cast<double>(value) / static_cast<double>(count);
}

double CpuUs(const Sample& sample) {
  return Per(sample.usage.cpu_us, sample.calls);
}

double Measure(const Sample& sample, By by) {
  switch (by) {
    case By::kRate:
      return sample.rate;
    case By::kCpu:
      return CpuUs(sample);
    case By::kMiddleLatency:
      return sample.p50_us;
  }
  return 0;
}

template <class Get>
Spread Over(const Line& line, Get get) {
  std::vector<double> values;
  for (const Sample& sample : line.rounds) values.push_back(get(sample));
  return SpreadOf(std::move(values));
}

// The columns of a line, medians over the rounds.
struct Columns {
  Spread rate;
  double p50_us, p99_us, cpu_us, rss_mb, rows, log_bytes, syncs, group;
};

Columns ColumnsOf(const Line& line) {
  Columns columns;
  const auto median = [&](auto get) { return Over(line, get).median; };
  columns.rate = Over(line, [](const Sample& s) { return s.rate; });
  columns.p50_us = median([](const Sample& s) { return s.p50_us; });
  columns.p99_us = median([](const Sample& s) { return s.p99_us; });
  columns.cpu_us = median(CpuUs);
  columns.rss_mb =
      median([](const Sample& s) { return static_cast<double>(s.usage.rss_bytes) / kMebibyte; });
  columns.rows = line.rows_per_operation;
  columns.log_bytes = median([](const Sample& s) { return Per(s.usage.log_bytes, s.calls); });
  columns.syncs = median([](const Sample& s) { return Per(s.usage.syncs, s.calls); });
  columns.group = median([](const Sample& s) { return Per(s.usage.operations, s.usage.commits); });
  return columns;
}

std::string Verdict(const Ratio& ratio) {
  const char* word = ratio.met() ? "met" : "MISSED";
  if (ratio.least.has_value()) return absl::StrFormat("  aim: at least %g, %s", *ratio.least, word);
  if (ratio.most.has_value()) return absl::StrFormat("  aim: at most %g, %s", *ratio.most, word);
  return "";
}

std::string TextOf(const Ratio& ratio) {
  return absl::StrFormat("%-62s %6.2f (%.2f - %.2f)%s\n", ratio.name, ratio.value.median,
                         ratio.value.min, ratio.value.max, Verdict(ratio));
}

std::string Quoted(const std::string& text) {
  return absl::StrCat("\"", absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"\"", "\\\""}}), "\"");
}

std::string JsonOf(const Spread& spread) {
  return absl::StrFormat("{\"median\":%g,\"min\":%g,\"max\":%g}", spread.median, spread.min,
                         spread.max);
}

std::string JsonOf(const Line& line) {
  const Columns columns = ColumnsOf(line);
  return absl::StrFormat(
      "{\"name\":%s,\"in_flight\":%d,\"rate\":%s,\"p50_us\":%g,\"p99_us\":%g,\"cpu_us\":%g,"
      "\"rss_mb\":%g,\"rows\":%g,\"log_bytes\":%g,\"syncs\":%g,\"group\":%g}",
      Quoted(line.name), line.in_flight, JsonOf(columns.rate), columns.p50_us, columns.p99_us,
      columns.cpu_us, line.has_memory ? columns.rss_mb : 0, columns.rows, columns.log_bytes,
      columns.syncs, columns.group);
}

std::string JsonOf(const Ratio& ratio) {
  std::string json =
      absl::StrCat("{\"name\":", Quoted(ratio.name), ",\"value\":", JsonOf(ratio.value));
  if (ratio.least.has_value()) absl::StrAppend(&json, ",\"least\":", *ratio.least);
  if (ratio.most.has_value()) absl::StrAppend(&json, ",\"most\":", *ratio.most);
  return absl::StrCat(json, ",\"met\":", ratio.met() ? "true" : "false", "}");
}

template <class Items>
std::string JsonList(const Items& items) {
  return absl::StrCat(
      "[",
      absl::StrJoin(items, ",",
                    [](std::string* out, const auto& item) { absl::StrAppend(out, JsonOf(item)); }),
      "]");
}

}  // namespace

Spread SpreadOf(std::vector<double> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const size_t middle = values.size() / 2;
  const double median =
      values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  return {.median = median, .min = values.front(), .max = values.back()};
}

Ratio Compare(const std::string& name, const Line& above, const Line& below, By by) {
  std::vector<double> values;
  const size_t rounds = std::min(above.rounds.size(), below.rounds.size());
  for (size_t i = 0; i < rounds; ++i) {
    values.push_back(Measure(above.rounds[i], by) / Measure(below.rounds[i], by));
  }
  return {.name = name, .value = SpreadOf(std::move(values))};
}

std::string AsTable(const Report& report) {
  std::string text;
  for (const std::string& fact : report.facts) absl::StrAppend(&text, fact, "\n");
  absl::StrAppendFormat(&text, "\n%-38s %6s %8s %15s %8s %8s %7s %6s %6s %7s %7s %6s\n", "", "in",
                        "", "", "", "", "CPU us", "RSS", "rows", "log B", "syncs", "");
  absl::StrAppendFormat(&text, "%-38s %6s %8s %15s %8s %8s %7s %6s %6s %7s %7s %6s\n", "row",
                        "flight", "calls/s", "min - max", "p50 ms", "p99 ms", "/call", "MB", "/op",
                        "/op", "/op", "group");
  for (const Line& line : report.lines) {
    const Columns columns = ColumnsOf(line);
    absl::StrAppendFormat(&text,
                          "%-38s %6d %8.0f %15s %8.2f %8.2f %7.0f %6s %6.1f %7.0f %7.3f %6.1f\n",
                          line.name, line.in_flight, columns.rate.median,
                          absl::StrFormat("%.0f - %.0f", columns.rate.min, columns.rate.max),
                          columns.p50_us / 1000, columns.p99_us / 1000, columns.cpu_us,
                          line.has_memory ? absl::StrFormat("%.0f", columns.rss_mb) : "-",
                          columns.rows, columns.log_bytes, columns.syncs, columns.group);
  }
  absl::StrAppend(&text, "\nratios of the same round: median (min - max)\n");
  for (const Ratio& ratio : report.ratios) absl::StrAppend(&text, TextOf(ratio));
  if (!report.costs.empty()) {
    absl::StrAppend(&text, "\nfunctions in process, ns a call: median (min - max)\n");
  }
  for (const Ratio& cost : report.costs) absl::StrAppend(&text, TextOf(cost));
  return text;
}

std::string AsJson(const Report& report) {
  std::vector<std::string> facts;
  for (const std::string& fact : report.facts) facts.push_back(Quoted(fact));
  return absl::StrCat("{\"facts\":[", absl::StrJoin(facts, ","),
                      "],\"rows\":", JsonList(report.lines),
                      ",\"ratios\":", JsonList(report.ratios),
                      ",\"costs_ns\":", JsonList(report.costs), "}\n");
}

}  // namespace unioncare::bench
