// The arrows between the rooms: who may include what, and who may look at a clock.
#include <algorithm>
#include <map>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/tidy/rules.h"

namespace unioncare::tidy {
namespace {

struct Row {
  const char* room;                   // the beginning of the path; the longest row wins
  std::vector<const char*> includes;  // beginnings of headers
};

// One row for each room, and one for each file that alone may touch a library.
const std::vector<Row>& Rows() {
  static const auto& rows = *new std::vector<Row>{
      {"service/base/", {"service/base/", "absl/"}},
      {"service/base/crypto.cc", {"service/base/", "absl/", "sodium.h", "openssl/"}},
      {"service/base/signatures.cc", {"service/base/", "absl/", "sodium.h"}},
      {"service/domain/", {"service/base/", "service/domain/", "absl/"}},
      {"service/storage/", {"service/base/", "service/domain/", "service/storage/", "absl/"}},
      {"service/storage/sqlite.cc",
       {"service/base/", "service/domain/", "service/storage/", "absl/", "sqlite3.h"}},
      {"service/files/", {"service/base/", "service/domain/", "service/files/", "absl/"}},
      {"service/files/pinyin.cc",
       {"service/base/", "service/domain/", "service/files/", "absl/", "unicode/"}},
      {"service/files/icalendar.cc",
       {"service/base/", "service/domain/", "service/files/", "absl/", "libical/"}},
      {"service/files/encodings.cc",
       {"service/base/", "service/domain/", "service/files/", "absl/", "iconv.h"}},
      {"service/files/workbook.cc",
       {"service/base/", "service/domain/", "service/files/", "absl/", "xlsxwriter.h",
        "sanitizer/"}},
      {"service/files/zip_parts.cc",
       {"service/base/", "service/domain/", "service/files/", "absl/", "minizip/"}},
      {"service/files/xml_stream.cc",
       {"service/base/", "service/domain/", "service/files/", "absl/", "expat.h"}},
      {"service/storage/container.cc",
       {"service/base/", "service/domain/", "service/storage/", "absl/", "archive.h",
        "archive_entry.h"}},
      {"service/api/",
       {"service/base/", "service/domain/", "service/storage/", "service/files/", "service/api/",
        "unioncare/v1/", "google/", "grpcpp/", "grpc/", "absl/"}},
      {"service/main.cc",
       {"service/", "unioncare/v1/", "google/", "grpcpp/", "grpc/", "absl/", "CLI/"}},
      {"client/",
       {"client/", "unioncare/v1/", "google/", "grpcpp/", "grpc/", "absl/", "utf8proc.h"}},
      {"client/local_file.cc",
       {"client/", "unioncare/v1/", "google/", "grpcpp/", "grpc/", "absl/", "openssl/"}},
      // The writer of workbooks is the same for server and client; it knows no rules.
      {"client/workbook.cc", {"client/", "service/files/tables.h", "absl/"}},
      // As is the reader of tables that a command sends row by row.
      {"client/table_file.cc", {"client/", "service/files/tables.h", "absl/"}},
      // A proof is checked by the code that the server signs with; it knows no rules either.
      {"client/checkpoints.cc",
       {"client/", "service/domain/checkpoints.h", "service/domain/disbursement_proofs.h",
        "unioncare/v1/", "google/", "absl/"}},
      {"client/proof_claims.cc",
       {"client/", "service/domain/disbursement_proofs.h", "unioncare/v1/", "google/", "absl/"}},
      {"client/cli.cc",
       {"client/", "unioncare/v1/", "google/", "grpcpp/", "grpc/", "absl/", "CLI/"}},
      {"tests/",
       {"tests/", "service/", "client/", "unioncare/v1/", "google/", "grpcpp/", "grpc/", "absl/",
        "gtest/", "gmock/", "sqlite3.h"}},
      {"tests/domain/",
       {"tests/support/", "tests/domain/", "service/base/", "service/domain/", "absl/", "gtest/",
        "gmock/"}},
      {"tests/storage/",
       {"tests/support/", "tests/storage/", "service/base/", "service/domain/", "service/storage/",
        "absl/", "gtest/", "gmock/", "sqlite3.h", "sodium.h", "openssl/"}},
      {"tests/files/",
       {"tests/support/", "tests/files/", "service/base/", "service/domain/", "service/files/",
        "absl/", "gtest/", "gmock/", "libical/"}},
      {"tests/files/workbooks.cc",
       {"tests/files/", "service/base/", "service/files/", "absl/", "minizip/"}},
      {"tests/files/table_files.cc",
       {"tests/files/", "service/base/", "service/files/", "absl/", "gtest/", "iconv.h"}},
      {"tests/fuzz/", {"tests/fuzz/", "service/", "unioncare/v1/", "google/", "absl/", "minizip/"}},
      {"tests/bench/",
       {"tests/", "service/", "client/", "unioncare/v1/", "google/", "grpcpp/", "grpc/", "absl/",
        "benchmark/", "sqlite3.h", "CLI/"}},
  };
  return rows;
}

const Row* RowOf(const Source& source) {
  const Row* best = nullptr;
  for (const Row& row : Rows()) {
    if (!source.In(row.room)) continue;
    if (best == nullptr || std::string(row.room).size() > std::string(best->room).size()) {
      best = &row;
    }
  }
  return best;
}

bool StartsWithAny(absl::string_view text, const std::vector<const char*>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](const char* beginning) { return absl::StartsWith(text, beginning); });
}

// Headers of the C++ library have neither folder nor ending; of the system's we know these.
bool IsOfTheSystem(absl::string_view header) {
  if (!absl::StrContains(header, '/') && !absl::StrContains(header, '.')) return true;
  static const auto& known = *new std::vector<const char*>{
      "sys/",      "netinet/",   "arpa/",   "fcntl.h",  "unistd.h",  "signal.h",
      "poll.h",    "pwd.h",      "spawn.h", "pty.h",    "dirent.h",  "termios.h",
      "pthread.h", "langinfo.h", "errno.h", "string.h", "strings.h", "stdlib.h"};
  return StartsWithAny(header, known);
}

// Rules are pure: what a rule would need for time, threads, input or output.
bool IsImpure(absl::string_view header) {
  static const auto& impure = *new std::set<std::string>{"atomic",
                                                         "chrono",
                                                         "condition_variable",
                                                         "csignal",
                                                         "cstdio",
                                                         "ctime",
                                                         "filesystem",
                                                         "fstream",
                                                         "future",
                                                         "iostream",
                                                         "mutex",
                                                         "random",
                                                         "semaphore",
                                                         "shared_mutex",
                                                         "stop_token",
                                                         "thread",
                                                         "absl/time/clock.h"};
  return impure.count(std::string(header)) > 0 ||
         absl::StartsWith(header, "absl/synchronization/") ||
         absl::StartsWith(header, "absl/random/") ||
         (absl::EndsWith(header, ".h") && IsOfTheSystem(header));
}

}  // namespace

Findings ForbiddenIncludes(const Sources& sources) {
  Findings findings;
  for (const Source& source : sources) {
    if (!source.IsCpp()) continue;
    const Row* row = RowOf(source);
    if (row == nullptr) {
      findings.push_back(At(source, 1, "stands in no room of the table"));
      continue;
    }
    for (size_t i = 0; i < source.lines.size(); ++i) {
      const std::string header = IncludeOf(source.lines[i]);
      if (header.empty()) continue;
      const bool allowed = StartsWithAny(header, row->includes) || IsOfTheSystem(header);
      const bool impure = source.In("service/domain/") && IsImpure(header);
      if (!allowed || impure) {
        findings.push_back(At(source, i + 1, absl::StrCat(row->room, " may not include ", header)));
      }
    }
  }
  return findings;
}

Findings DomainCycles(const Sources& sources) {
  std::map<std::string, std::set<std::string>> arrows;
  const auto area_of = [](absl::string_view path) {
    return std::string(path.substr(0, path.rfind('.')));
  };
  for (const Source& source : sources) {
    if (!source.In("service/domain/") || !source.IsCpp()) continue;
    std::set<std::string>& targets = arrows[area_of(source.path)];
    for (const std::string& line : source.lines) {
      const std::string header = IncludeOf(line);
      if (!absl::StartsWith(header, "service/domain/")) continue;
      if (area_of(header) != area_of(source.path)) targets.insert(area_of(header));
    }
  }
  // Takes away whatever points nowhere; what remains in the end goes round.
  bool changed = true;
  while (changed) {
    changed = false;
    for (auto& [area, targets] : arrows) {
      for (auto target = targets.begin(); target != targets.end();) {
        const auto found = arrows.find(*target);
        const bool ends = found == arrows.end() || found->second.empty();
        changed |= ends;
        target = ends ? targets.erase(target) : std::next(target);
      }
    }
  }
  Findings findings;
  for (const auto& [area, targets] : arrows) {
    if (targets.empty()) continue;
    findings.push_back(absl::StrCat(area, ": goes round by ", absl::StrJoin(targets, ", ")));
  }
  return findings;
}

Findings ClockCalls(const Sources& sources) {
  static const auto& doors = *new std::vector<const char*>{"service/base/clock.", "client/",
                                                           "tests/bench/", "tests/support/"};
  static constexpr absl::string_view kCalls[] = {"absl::Now(",        "absl::GetCurrentTimeNanos(",
                                                 "system_clock::now", "steady_clock::now",
                                                 "clock_gettime(",    "high_resolution_clock::now",
                                                 "gettimeofday(",     "time(nullptr)",
                                                 "time(NULL)",        "time(0)",
                                                 "gpr_now("};
  Findings findings;
  for (const Source& source : sources) {
    if (!source.IsCpp() || StartsWithAny(source.path, doors)) continue;
    for (size_t i = 0; i < source.code_lines.size(); ++i) {
      for (absl::string_view call : kCalls) {
        if (!HasWord(source.code_lines[i], call)) continue;
        findings.push_back(At(source, i + 1, absl::StrCat("reads a clock: ", call)));
      }
    }
  }
  return findings;
}

}  // namespace unioncare::tidy
