// Makes the data, starts the servers, measures in interleaved rounds and compares.
#include "tests/bench/plan.h"

#include <sys/stat.h>

#include <filesystem>
#include <iostream>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/base/status.h"
#include "tests/bench/child.h"
#include "tests/bench/lunar.h"
#include "tests/bench/replay.h"
#include "tests/bench/subject.h"
#include "tests/bench/work.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kLevels[] = {1, 8, 64, 256};
constexpr int kInsertInFlight = 64;
constexpr int kReadLevels[] = {1, 64};

// How many recorded visits one round replays at each level.
int64_t ReplayedAt(int in_flight) {
  return in_flight == 1 ? 400 : in_flight == 8 ? 2000 : 4000;
}

absl::Status Copy(const std::string& from, const std::string& to) {
  std::error_code error;
  fs::remove_all(to, error);
  fs::copy(from, to, fs::copy_options::recursive, error);
  if (error) return absl::UnavailableError(absl::StrCat("cannot copy: ", error.message()));
  return absl::OkStatus();
}

absl::Status Populated(const std::string& directory, int64_t visits, int64_t members) {
  const absl::StatusOr<World> world = ReadWorld(directory);
  if (world.ok() && world->visits >= visits && world->directory >= members) {
    return absl::OkStatus();
  }
  std::cerr << "writing " << visits << " visits and " << members << " names\n";
  return RunChild({"--role=populate", absl::StrCat("--data=", directory),
                   absl::StrCat("--visits=", visits), absl::StrCat("--members=", members)},
                  directory + ".log");
}

class Plan {
 public:
  explicit Plan(const PlanOptions& options) : options_(options) {}

  absl::StatusOr<Report> RunForProfile() {
    ASSIGN_OR_RETURN(const std::string data, DataForProfile());
    RETURN_IF_ERROR(Copy(data, At("profiled")));
    ASSIGN_OR_RETURN(group_, Subject::Start(At("profiled"), true));
    std::cerr << "the server is process " << group_->process() << "\n";
    Line empty{.name = "empty call (a)", .in_flight = options_.profile_in_flight};
    Line line{.name = options_.profile, .in_flight = options_.profile_in_flight};
    for (int round = 0; round < options_.rounds; ++round) {
      RETURN_IF_ERROR(Sampled(empty, *group_, group_->Visits(kEmptyMethod)));
      RETURN_IF_ERROR(Sampled(line, *group_, group_->Named(options_.profile)));
    }
    Report report;
    report.ratios.push_back(Compare(absl::StrCat(options_.profile, " / empty call (p50)"), line,
                                    empty, By::kMiddleLatency));
    report.lines = {std::move(empty), std::move(line)};
    return report;
  }

  absl::StatusOr<Report> RunForMoney() {
    RETURN_IF_ERROR(PrepareMoney());
    empty_lines_.push_back({.name = "empty call (a)", .in_flight = 1});
    for (int round = 0; round < options_.rounds; ++round) {
      std::cerr << "round " << round + 1 << " of " << options_.rounds << "\n";
      RETURN_IF_ERROR(RunMoney(round));
      RETURN_IF_ERROR(Sampled(empty_lines_[0], *money_, money_->Visits(kEmptyMethod)));
    }
    Report report;
    report.lines.push_back(empty_lines_[0]);
    ConcludeMoney(report);
    return report;
  }

  absl::StatusOr<Report> Run() {
    RETURN_IF_ERROR(Prepare());
    for (int round = 0; round < options_.rounds; ++round) {
      std::cerr << "round " << round + 1 << " of " << options_.rounds << "\n";
      RETURN_IF_ERROR(RunWrites(round));
      if (options_.reads) RETURN_IF_ERROR(RunLarge(round));
      MeasureLunar(lunar_);
    }
    return Conclude();
  }

 private:
  std::string At(const char* name) const { return absl::StrCat(options_.directory, "/", name); }

  // Makes what the profiled call needs, as small as it can be.
  absl::StatusOr<std::string> DataForProfile() {
    if (options_.profile == "due" || options_.profile == "coverage") {
      RETURN_IF_ERROR(
          RunChild({"--role=work", absl::StrCat("--data=", At("work"))}, At("work.log")));
      return At("work");
    }
    if (options_.profile == "birthdays") {
      RETURN_IF_ERROR(RunChild({"--role=birthdays", absl::StrCat("--data=", At("birthdays-few")),
                                absl::StrCat("--members=", kBirthdaysFew)},
                               At("birthdays-few.log")));
      return At("birthdays-few");
    }
    if (options_.profile == "request" || options_.profile == "balance") {
      RETURN_IF_ERROR(PrepareMoney());
      return At("money");
    }
    RETURN_IF_ERROR(Populated(At("names"), options_.visits_small, options_.directory_members));
    return At("names");
  }

  absl::Status PrepareMoney() {
    if (!fs::exists(At("money"))) {
      std::cerr << "writing " << options_.ledger_rows << " rows of a ledger\n";
    }
    visits_ = {.name = "RecordVisit, in the union with money", .in_flight = kInsertInFlight};
    requests_ = {.name = "RequestDisbursement", .in_flight = kInsertInFlight};
    balance_ = {.name = absl::StrCat("GetFund, ", options_.ledger_rows, " rows in its ledger"),
                .in_flight = 1};
    return RunChild({"--role=money", absl::StrCat("--data=", At("money")),
                     absl::StrCat("--visits=", options_.ledger_rows)},
                    At("money.log"));
  }

  absl::Status Prepare() {
    RETURN_IF_ERROR(Populated(At("small"), options_.visits_small, 0));
    for (const char* name : {"recorded", "replayed", "insert"}) {
      RETURN_IF_ERROR(Copy(At("small"), At(name)));
    }
    int64_t replayed = 0;
    for (const int level : kLevels) replayed += ReplayedAt(level) * options_.rounds;
    ASSIGN_OR_RETURN(
        Child child,
        Child::Start({"--role=replay", absl::StrCat("--data=", At("recorded")),
                      absl::StrCat("--copy=", At("replayed")), absl::StrCat("--visits=", replayed)},
                     At("replay.log")));
    replay_ = std::make_unique<Child>(std::move(child));
    ASSIGN_OR_RETURN(const std::string rows, replay_->ReadLine());
    const double rows_per_visit = std::atof(rows.c_str());
    for (const int level : kLevels) {
      empty_lines_.push_back({.name = "empty call (a)", .in_flight = level});
      group_lines_.push_back(
          {.name = "RecordVisit", .in_flight = level, .rows_per_operation = rows_per_visit});
      each_lines_.push_back({.name = "RecordVisit, one COMMIT each (b)",
                             .in_flight = level,
                             .rows_per_operation = rows_per_visit});
      replay_lines_.push_back({.name = "the same rows, SQLite alone (c)",
                               .in_flight = level,
                               .rows_per_operation = rows_per_visit,
                               .has_memory = false});
    }
    return options_.reads ? PrepareLarge(rows_per_visit) : absl::OkStatus();
  }

  absl::Status PrepareLarge(double rows_per_visit) {
    const absl::StatusOr<World> made = ReadWorld(At("large"));
    if (!made.ok() || made->visits < options_.visits_large) {
      RETURN_IF_ERROR(Copy(At("small"), At("large")));
    }
    RETURN_IF_ERROR(Populated(At("large"), options_.visits_large, options_.directory_members));
    ASSIGN_OR_RETURN(insert_, Subject::Start(At("insert"), true));
    ASSIGN_OR_RETURN(large_, Subject::Start(At("large"), true));
    small_insert_ = {.name = absl::StrCat("RecordVisit at ", options_.visits_small, " visits"),
                     .in_flight = kInsertInFlight,
                     .rows_per_operation = rows_per_visit};
    large_insert_ = {.name = absl::StrCat("RecordVisit at ", options_.visits_large, " visits"),
                     .in_flight = kInsertInFlight,
                     .rows_per_operation = rows_per_visit};
    RETURN_IF_ERROR(RunChild({"--role=work", absl::StrCat("--data=", At("work"))}, At("work.log")));
    ASSIGN_OR_RETURN(work_, Subject::Start(At("work"), true));
    due_ = {.name = absl::StrCat("ListDue, ", kMembers, " members, ", kOpenCases, " open cases"),
            .in_flight = 1};
    coverage_ = {.name = absl::StrCat("GetCoverage of ", kCasesOfYear, " cases"), .in_flight = 1};
    scan_ = {.name = "a plain scan of the same rows", .in_flight = 1, .has_memory = false};
    RETURN_IF_ERROR(PrepareMoney());
    RETURN_IF_ERROR(PrepareBirthdays());
    for (const int level : kReadLevels) {
      read_lines_.push_back({.name = "GetCase", .in_flight = level});
      read_lines_.push_back(
          {.name = absl::StrCat("FindMembers by two characters in ", options_.directory_members,
                                 " names"),
           .in_flight = level});
      read_lines_.push_back({.name = "ListCases, first page of 50", .in_flight = level});
    }
    return absl::OkStatus();
  }

  absl::Status PrepareBirthdays() {
    const std::pair<const char*, int64_t> kUnions[] = {{"birthdays-few", kBirthdaysFew},
                                                       {"birthdays-many", options_.birthdays}};
    for (const auto& [name, members] : kUnions) {
      std::cerr << "writing " << members << " birthdays\n";
      RETURN_IF_ERROR(RunChild({"--role=birthdays", absl::StrCat("--data=", At(name)),
                                absl::StrCat("--members=", members)},
                               absl::StrCat(At(name), ".log")));
    }
    ASSIGN_OR_RETURN(birthdays_few_, Subject::Start(At("birthdays-few"), true));
    ASSIGN_OR_RETURN(birthdays_many_, Subject::Start(At("birthdays-many"), true));
    const auto line = [](std::string name, bool has_memory) {
      return Line{.name = std::move(name), .in_flight = 1, .has_memory = has_memory};
    };
    few_ = line(absl::StrCat("birthdays, first page among ", kBirthdaysFew), true);
    many_ = line(absl::StrCat("birthdays, first page among ", options_.birthdays), true);
    stream_ = line("birthdays of 30 days, all streamed", false);
    scan_members_ = line("their members and groups, SQLite alone", false);
    scan_keys_ = line("their rows of birthday_keys, SQLite alone", false);
    return absl::OkStatus();
  }

  absl::Status RunBirthdays(int round) {
    std::pair<Line*, Subject*> pages[] = {{&few_, birthdays_few_.get()},
                                          {&many_, birthdays_many_.get()}};
    if (round % 2 == 1) std::swap(pages[0], pages[1]);
    for (const auto& [line, subject] : pages) {
      RETURN_IF_ERROR(Sampled(*line, *subject, subject->Birthdays()));
    }
    ASSIGN_OR_RETURN(Sample streamed, birthdays_many_->AllBirthdays());
    stream_.rounds.push_back(std::move(streamed));
    ASSIGN_OR_RETURN(Sample members, ScanBirthdayMembers(At("birthdays-many")));
    scan_members_.rounds.push_back(std::move(members));
    ASSIGN_OR_RETURN(Sample keys, ScanBirthdayKeys(At("birthdays-many")));
    scan_keys_.rounds.push_back(std::move(keys));
    return absl::OkStatus();
  }

  void ConcludeBirthdays(Report& report) {
    for (const Line* line : {&few_, &many_, &stream_, &scan_members_, &scan_keys_}) {
      report.lines.push_back(*line);
    }
    Ratio page = Compare("birthdays, first page / empty call (p50)", many_, empty_lines_[0],
                         By::kMiddleLatency);
    page.most = 1.5;
    Ratio growth = Compare(absl::StrFormat("birthdays, first page at %d / at %d members (p50)",
                                           options_.birthdays, kBirthdaysFew),
                           many_, few_, By::kMiddleLatency);
    growth.most = 1.5;
    Ratio stream =
        Compare("birthdays streamed / members and groups by SQLite alone", stream_, scan_members_,
                By::kRate);
    stream.least = 0.4;
    report.ratios.push_back(page);
    report.ratios.push_back(growth);
    report.ratios.push_back(stream);
    report.ratios.push_back(Compare("birthdays streamed / birthday_keys by SQLite alone", stream_,
                                    scan_keys_, By::kRate));
  }

  absl::Status Sampled(Line& line, Subject& subject, const Target& target) {
    ASSIGN_OR_RETURN(Sample sample, subject.client().Run(target, {.in_flight = line.in_flight,
                                                                  .warm_up = options_.warm_up,
                                                                  .time = options_.time}));
    line.rounds.push_back(std::move(sample));
    return absl::OkStatus();
  }

  // Both from the same data again: the faster one writes more in a round, and would pay for its
  // larger database in the next.
  absl::Status StartWriters() {
    group_.reset();
    each_.reset();
    for (const char* name : {"group", "each"}) RETURN_IF_ERROR(Copy(At("small"), At(name)));
    ASSIGN_OR_RETURN(group_, Subject::Start(At("group"), true));
    ASSIGN_OR_RETURN(each_, Subject::Start(At("each"), false));
    return absl::OkStatus();
  }

  // The four rows of every level beside each other, each round beginning with another one.
  absl::Status RunWrites(int round) {
    RETURN_IF_ERROR(StartWriters());
    for (size_t i = 0; i < std::size(kLevels); ++i) {
      for (int step = 0; step < 3; ++step) {
        switch ((step + round) % 3) {
          case 0:
            RETURN_IF_ERROR(Sampled(empty_lines_[i], *group_, group_->Visits(kEmptyMethod)));
            break;
          case 1:
            RETURN_IF_ERROR(Sampled(group_lines_[i], *group_, group_->Visits(kRecordVisit)));
            break;
          default:
            RETURN_IF_ERROR(Sampled(each_lines_[i], *each_, each_->Visits(kRecordVisit)));
        }
      }
      const Usage& usage = group_lines_[i].rounds.back().usage;
      const int64_t group =
          std::max<int64_t>(1, (usage.operations + usage.commits / 2) / usage.commits);
      RETURN_IF_ERROR(replay_->WriteLine(absl::StrCat(group, " ", ReplayedAt(kLevels[i]))));
      ASSIGN_OR_RETURN(const std::string line, replay_->ReadLine());
      ASSIGN_OR_RETURN(Sample sample, ParseSample(line));
      replay_lines_[i].rounds.push_back(std::move(sample));
    }
    return absl::OkStatus();
  }

  absl::Status RunLarge(int round) {
    std::pair<Line*, Subject*> inserts[] = {{&small_insert_, insert_.get()},
                                            {&large_insert_, large_.get()}};
    if (round % 2 == 1) std::swap(inserts[0], inserts[1]);
    for (const auto& [line, subject] : inserts) {
      ASSIGN_OR_RETURN(Sample sample, subject->client().Run(subject->Visits(kRecordVisit),
                                                            {.in_flight = kInsertInFlight,
                                                             .calls = options_.insert_calls}));
      line->rounds.push_back(std::move(sample));
    }
    for (size_t i = 0; i < read_lines_.size(); i += 3) {
      RETURN_IF_ERROR(Sampled(read_lines_[i], *large_, large_->Cases()));
      RETURN_IF_ERROR(Sampled(read_lines_[i + 1], *large_, large_->Names()));
      RETURN_IF_ERROR(Sampled(read_lines_[i + 2], *large_, large_->Pages()));
    }
    RETURN_IF_ERROR(Sampled(due_, *work_, work_->Due()));
    RETURN_IF_ERROR(Sampled(coverage_, *work_, work_->Coverage()));
    ASSIGN_OR_RETURN(Sample scanned, ScanCases(At("work")));
    scan_.rounds.push_back(std::move(scanned));
    RETURN_IF_ERROR(RunMoney(round));
    return RunBirthdays(round);
  }

  // Requests and visits to the same server, from the same data again in every round.
  absl::Status RunMoney(int round) {
    money_.reset();
    RETURN_IF_ERROR(Copy(At("money"), At("asked")));
    ASSIGN_OR_RETURN(money_, Subject::Start(At("asked"), true));
    RETURN_IF_ERROR(Sampled(balance_, *money_, money_->Balance()));
    for (int step = 0; step < 2; ++step) {
      if ((step + round) % 2 == 0) {
        RETURN_IF_ERROR(Sampled(requests_, *money_, money_->Requests()));
      } else {
        RETURN_IF_ERROR(Sampled(visits_, *money_, money_->Visits(kRecordVisit)));
      }
    }
    return absl::OkStatus();
  }

  void ConcludeMoney(Report& report) {
    for (const Line* line : {&visits_, &requests_, &balance_}) report.lines.push_back(*line);
    Ratio requests = Compare("RequestDisbursement / RecordVisit", requests_, visits_, By::kRate);
    requests.least = 0.5;
    report.ratios.push_back(requests);
    Ratio balance = Compare("balance of a fund / empty call (p50)", balance_, empty_lines_[0],
                            By::kMiddleLatency);
    balance.most = 3;
    report.ratios.push_back(balance);
  }

  Report Conclude() {
    Report report;
    for (size_t i = 0; i < std::size(kLevels); ++i) {
      const int level = kLevels[i];
      Ratio ceiling = Compare(absl::StrFormat("RecordVisit / empty call, %d in flight", level),
                              group_lines_[i], empty_lines_[i], By::kRate);
      if (level == 64) ceiling.least = 0.4;
      Ratio each = Compare(absl::StrFormat("RecordVisit / one COMMIT each, %d in flight", level),
                           group_lines_[i], each_lines_[i], By::kRate);
      if (level == 64) each.least = 4;
      if (level == 1) each.least = 0.95;  // as fast, within what two equal runs differ
      report.ratios.push_back(ceiling);
      report.ratios.push_back(each);
      report.ratios.push_back(
          Compare(absl::StrFormat("RecordVisit / SQLite alone, %d in flight", level),
                  group_lines_[i], replay_lines_[i], By::kRate));
      for (const auto* lines : {&empty_lines_, &group_lines_, &each_lines_, &replay_lines_}) {
        report.lines.push_back((*lines)[i]);
      }
    }
    if (options_.reads) ConcludeLarge(report);
    report.costs = CostsOf(lunar_);
    return report;
  }

  void ConcludeLarge(Report& report) {
    report.lines.push_back(small_insert_);
    report.lines.push_back(large_insert_);
    Ratio growth = Compare(absl::StrFormat("insert cost at %d / at %d visits (time)",
                                           options_.visits_large, options_.visits_small),
                           small_insert_, large_insert_, By::kRate);
    growth.most = 1.5;
    report.ratios.push_back(growth);
    report.ratios.push_back(
        Compare("the same, CPU of the server", large_insert_, small_insert_, By::kCpu));
    for (const Line* line : {&due_, &coverage_, &scan_}) report.lines.push_back(*line);
    Ratio due = Compare("ListDue / empty call (p50)", due_, empty_lines_[0], By::kMiddleLatency);
    due.most = 5;
    report.ratios.push_back(due);
    Ratio coverage =
        Compare("GetCoverage / a plain scan (p50)", coverage_, scan_, By::kMiddleLatency);
    coverage.most = 3;
    report.ratios.push_back(coverage);
    ConcludeMoney(report);
    ConcludeBirthdays(report);
    for (const Line& line : read_lines_) {
      report.lines.push_back(line);
      const Line& empty = line.in_flight == 1 ? empty_lines_[0] : empty_lines_[2];
      report.ratios.push_back(
          Compare(absl::StrFormat("%s / empty call, %d in flight (p50)", line.name, line.in_flight),
                  line, empty, By::kMiddleLatency));
    }
  }

  const PlanOptions& options_;
  std::unique_ptr<Subject> group_, each_, insert_, large_, work_;
  std::unique_ptr<Subject> birthdays_few_, birthdays_many_, money_;
  std::unique_ptr<Child> replay_;
  std::vector<Line> empty_lines_, group_lines_, each_lines_, replay_lines_, read_lines_;
  Line small_insert_, large_insert_, due_, coverage_, scan_;
  Line visits_, requests_, balance_;
  Line few_, many_, stream_, scan_members_, scan_keys_;
  LunarRounds lunar_;
};

}  // namespace

absl::StatusOr<Report> Measure(const PlanOptions& options) {
  mkdir(options.directory.c_str(), 0700);
  return Plan(options).Run();
}

absl::StatusOr<Report> MeasureForProfile(const PlanOptions& options) {
  mkdir(options.directory.c_str(), 0700);
  return Plan(options).RunForProfile();
}

absl::StatusOr<Report> MeasureMoney(const PlanOptions& options) {
  mkdir(options.directory.c_str(), 0700);
  return Plan(options).RunForMoney();
}

}  // namespace unioncare::bench
