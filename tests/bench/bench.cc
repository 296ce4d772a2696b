// The benchmark: measures the server and the baselines in one run and prints one table. README.md
// explains it.
#include <sys/vfs.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <string>
#include <thread>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/base/status.h"
#include "tests/bench/audit.h"
#include "tests/bench/birthdays.h"
#include "tests/bench/exams.h"
#include "tests/bench/festivals.h"
#include "tests/bench/hardship.h"
#include "tests/bench/imports.h"
#include "tests/bench/journal.h"
#include "tests/bench/money.h"
#include "tests/bench/plan.h"
#include "tests/bench/populate.h"
#include "tests/bench/replay.h"
#include "tests/bench/retirees.h"
#include "tests/bench/serve.h"
#include "tests/bench/work.h"

namespace unioncare::bench {
namespace {

constexpr int64_t kMemoryFileSystem = 0x01021994;  // tmpfs: its fsync costs nothing

struct Alone;

// What this process is to do. Without a role it measures; the others are its children.
struct Options {
  std::string role;
  std::string data;
  std::string copy;
  int64_t visits = 0;
  int64_t members = 0;
  bool commit_each = false;
  bool quick = false;
  bool keep = false;
  const Alone* alone = nullptr;  // what is measured by itself, if anything
  bool money = false;
  int64_t entries = kJournalEntries;
  int profile_seconds = 0;
  std::string output = "table";
  PlanOptions plan;
};

// On the disk where the program lies, because /tmp may be memory.
std::string DefaultDirectory() {
  return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "bench-data").string();
}

absl::Status RunRole(const Options& options) {
  if (options.role == "populate") return Populate(options.data, options.visits, options.members);
  if (options.role == "birthdays") return PopulateBirthdays(options.data, options.members);
  if (options.role == "work") return PopulateWork(options.data);
  if (options.role == "money") return PopulateMoney(options.data, options.visits);
  if (options.role == "serve") return Serve(options.data, !options.commit_each);
  if (options.role == "replay") return ServeReplay(options.data, options.copy, options.visits);
  return absl::InvalidArgumentError(absl::StrCat("no such role: ", options.role));
}

std::vector<std::string> Facts(const Options& options) {
  struct statfs file_system = {};
  statfs(options.plan.directory.c_str(), &file_system);
  std::vector<std::string> facts = {absl::StrFormat(
      "%s, %d processors; %d rounds of %s a row; TCP on loopback, %d connections, one client; "
      "synchronous=FULL",
      absl::FormatTime("%Y-%m-%d", absl::Now(), absl::UTCTimeZone()),
      std::thread::hardware_concurrency(), options.plan.rounds,
      absl::FormatDuration(options.plan.time), kConnections)};
  if (file_system.f_type == kMemoryFileSystem) {
    facts.push_back("the data lay in memory: what these figures say of a disk is nothing");
  }
  return facts;
}

// A measurement that stands by itself, under a flag of its own.
struct Alone {
  const char* flag;
  const char* help;
  absl::StatusOr<std::string> (*measure)(const std::string& directory, const Options& options);
};

absl::StatusOr<std::string> Imports(const std::string& directory, const Options& options) {
  ASSIGN_OR_RETURN(const ImportFigures figures,
                   MeasureImport(directory, options.quick ? kImportRows / 10 : kImportRows));
  return ImportText(figures);
}

absl::StatusOr<std::string> Festivals(const std::string& directory, const Options& options) {
  ASSIGN_OR_RETURN(const FestivalFigures figures,
                   MeasureFestivals(directory, options.quick ? 1 : options.plan.rounds));
  return FestivalText(figures);
}

absl::StatusOr<std::string> Exams(const std::string& directory, const Options& options) {
  ASSIGN_OR_RETURN(const ExamFigures figures,
                   MeasureExams(directory, options.quick ? kExamPeople / 10 : kExamPeople,
                                options.quick ? 1 : options.plan.rounds));
  return ExamText(figures);
}

absl::StatusOr<std::string> Retirees(const std::string& directory, const Options& options) {
  ASSIGN_OR_RETURN(const RetireeFigures figures,
                   MeasureRetirees(directory, options.quick ? kRetirees / 10 : kRetirees,
                                   options.plan.rounds, options.plan.time));
  return RetireeText(figures);
}

absl::StatusOr<std::string> Hardship(const std::string& directory, const Options& options) {
  ASSIGN_OR_RETURN(const HardshipFigures figures,
                   MeasureHardship(directory, options.quick ? kHardshipFiles / 10 : kHardshipFiles,
                                   options.plan.rounds, options.plan.time));
  return HardshipText(figures);
}

absl::StatusOr<std::string> Audit(const std::string& directory, const Options& options) {
  ASSIGN_OR_RETURN(const AuditFigures figures,
                   MeasureAudit(directory, options.quick ? kAuditRows / 10 : kAuditRows));
  return AuditText(figures);
}

absl::StatusOr<std::string> Journal(const std::string& directory, const Options& options) {
  ASSIGN_OR_RETURN(const JournalFigures few,
                   MeasureJournal(directory + "/journal-few", kJournalEntriesFew));
  ASSIGN_OR_RETURN(const JournalFigures many,
                   MeasureJournal(directory + "/journal-many",
                                  options.quick ? options.entries / 10 : options.entries));
  return JournalText(few, many);
}

constexpr Alone kAlone[] = {
    {"--imports", "only the import of a roster of 200 000 rows", Imports},
    {"--festivals", "only a batch of disbursements for 5 000 members", Festivals},
    {"--exams", "only the list of an exam plan for 200 000 members", Exams},
    {"--retirees", "only what falls due among 50 000 retired members", Retirees},
    {"--hardship", "only reviews and income tests of 100 000 files of hardship aid", Hardship},
    {"--audit", "only the audit of 1 000 000 disbursements", Audit},
    {"--journal", "only the verification of a long journal", Journal},
};

absl::Status RunAlone(const Alone& alone, const Options& options) {
  const std::string directory = options.data.empty() ? DefaultDirectory() : options.data;
  std::filesystem::create_directories(directory);
  ASSIGN_OR_RETURN(const std::string text, alone.measure(directory, options));
  std::cout << text;
  std::error_code ignored;
  if (!options.keep) std::filesystem::remove_all(directory, ignored);
  return absl::OkStatus();
}

absl::Status RunMeasurement(Options& options) {
  if (options.alone != nullptr) return RunAlone(*options.alone, options);
  if (options.quick) {
    options.plan.rounds = 3;
    options.plan.time = absl::Milliseconds(600);
    options.plan.visits_large = 100000;
    options.plan.directory_members = 20000;
    options.plan.birthdays = 100000;
    options.plan.ledger_rows = kLedgerRows / 10;
  }
  options.plan.directory = options.data.empty() ? DefaultDirectory() : options.data;
  if (options.profile_seconds > 0) options.plan.time = absl::Seconds(options.profile_seconds);
  absl::StatusOr<Report> report = options.profile_seconds > 0 ? MeasureForProfile(options.plan)
                                  : options.money             ? MeasureMoney(options.plan)
                                                              : Measure(options.plan);
  if (report.ok()) {
    report->facts = Facts(options);
    std::cout << (options.output == "json" ? AsJson(*report) : AsTable(*report));
  }
  std::error_code ignored;
  if (!options.keep && report.ok()) std::filesystem::remove_all(options.plan.directory, ignored);
  return report.status();
}

}  // namespace
}  // namespace unioncare::bench

int main(int argc, char** argv) {
  unioncare::bench::Options options;
  CLI::App app("Measures cared and its baselines in one run.", "bench");
  app.add_flag("--quick", options.quick, "three short rounds, and a tenth of the data");
  app.add_option("--output", options.output, "table or json")
      ->check(CLI::IsMember({"table", "json"}));
  app.add_option("--data", options.data, "where the data is made [beside this program]");
  app.add_flag("--keep", options.keep, "leaves the data, so that the next run need not make it");
  app.add_option("--rounds", options.plan.rounds, "rounds, unless --quick");
  app.add_flag("!--writes-only", options.plan.reads, "without the rows that need much data");
  app.add_flag("--money", options.money,
               "only requests for disbursements and the balance of a fund");
  for (const unioncare::bench::Alone& alone : unioncare::bench::kAlone) {
    app.add_flag_callback(alone.flag, [&options, &alone] { options.alone = &alone; }, alone.help);
  }
  app.add_option("--entries", options.entries, "of the journal that is verified")
      ->check(CLI::Range(int64_t{1}, int64_t{100'000'000}));
  app.add_option("--profile", options.profile_seconds,
                 "only loads one server, so many seconds a round, and tells its process");
  app.add_option("--of", options.plan.profile, "what --profile loads it with")
      ->check(CLI::IsMember({"record-visit", "get-case", "find-members", "list-cases", "due",
                             "coverage", "birthdays", "request", "balance"}));
  app.add_option("--in-flight", options.plan.profile_in_flight, "calls at once, of --profile")
      ->check(CLI::Range(1, 256));
  app.add_option("--role", options.role)->group("");
  app.add_option("--copy", options.copy)->group("");
  app.add_option("--visits", options.visits)->group("");
  app.add_option("--members", options.members)->group("");
  app.add_flag("--commit-each", options.commit_each)->group("");
  CLI11_PARSE(app, argc, argv);
  const absl::Status status = options.role.empty() ? unioncare::bench::RunMeasurement(options)
                                                   : unioncare::bench::RunRole(options);
  if (status.ok()) return 0;
  std::cerr << "bench: " << status.message() << "\n";
  return 1;
}
