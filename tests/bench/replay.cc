// Records visits and replays their rows on a copy of the database.
#include "tests/bench/replay.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <iostream>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/storage/sqlite.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/populate.h"
#include "tests/bench/recording.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {
namespace {

using Monotonic = std::chrono::steady_clock;

// As often as the store does it.
constexpr int kCheckpointPages = 4000;

constexpr sql::Sql kBegin = {"BEGIN IMMEDIATE"};
constexpr sql::Sql kCommit = {"COMMIT"};

absl::StatusOr<std::deque<RecordedOperation>> Record(const std::string& directory, int64_t count) {
  ASSIGN_OR_RETURN(const World world, ReadWorld(directory));
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  const SystemClock clock;
  RecordedOperation current;
  std::deque<RecordedOperation> operations;
  StoreOptions options;
  options.path = directory + "/care.db";
  options.clock = &clock;
  options.vault = &vault;
  options.wrap = [&](std::unique_ptr<sql::Connection> connection) {
    return MakeRecordingConnection(std::move(connection), current);
  };
  ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
  RETURN_IF_ERROR(RecordVisits(*store, world, world.visits, count,
                               [&](size_t) { operations.push_back(std::exchange(current, {})); }));
  store->Stop();
  return operations;
}

// The second database, with the settings of the store's writer.
class Replayer {
 public:
  Replayer(std::unique_ptr<sql::SqliteConnection> connection,
           std::deque<RecordedOperation> operations)
      : connection_(std::move(connection)), operations_(std::move(operations)) {}

  absl::StatusOr<Sample> Run(int64_t group, int64_t count) {
    const Usage before = OwnUsage();
    const auto begin = Monotonic::now();
    Sample sample;
    std::vector<uint32_t> latencies_us;
    while (sample.calls < count && !operations_.empty()) {
      const auto start = Monotonic::now();
      const int64_t wanted =
          std::min({group, count - sample.calls, static_cast<int64_t>(operations_.size())});
      RETURN_IF_ERROR(RunGroup(wanted, sample.usage));
      latencies_us.push_back(static_cast<uint32_t>(
          std::chrono::duration_cast<std::chrono::microseconds>(Monotonic::now() - start).count()));
      sample.calls += wanted;
      RETURN_IF_ERROR(CheckpointWhenDue());
    }
    const std::chrono::duration<double> taken = Monotonic::now() - begin;
    if (sample.calls == 0) return absl::ResourceExhaustedError("no recorded visits are left");
    sample.rate = static_cast<double>(sample.calls) / taken.count();
    SetPercentiles(std::move(latencies_us), sample);
    const Usage used = OwnUsage() - before;
    sample.usage.cpu_us = used.cpu_us;
    sample.usage.syncs = used.syncs;
    return sample;
  }

 private:
  absl::Status RunGroup(int64_t count, Usage& usage) {
    RETURN_IF_ERROR(sql::Run(*connection_, kBegin));
    for (int64_t i = 0; i < count; ++i) {
      RETURN_IF_ERROR(Replay(*connection_, operations_.front()));
      operations_.pop_front();
    }
    RETURN_IF_ERROR(sql::Run(*connection_, kCommit));
    ++usage.commits;
    usage.operations += count;
    const int pages = connection_->wal_pages();
    usage.log_bytes += (pages > pages_ ? pages - pages_ : pages) * kLogPageBytes;
    pages_ = pages;
    return absl::OkStatus();
  }

  absl::Status CheckpointWhenDue() {
    if (pages_ < checkpointed_pages_) checkpointed_pages_ = 0;
    if (pages_ - checkpointed_pages_ < kCheckpointPages) return absl::OkStatus();
    checkpointed_pages_ = pages_;
    return connection_->RunCheckpoint(sql::Checkpoint::kPassive);
  }

  const std::unique_ptr<sql::SqliteConnection> connection_;
  std::deque<RecordedOperation> operations_;
  int pages_ = 0;
  int checkpointed_pages_ = 0;
};

}  // namespace

std::string SampleText(const Sample& sample) {
  return absl::StrCat(sample.rate, ";", sample.p50_us, ";", sample.p99_us, ";", sample.calls, ";",
                      UsageText(sample.usage));
}

absl::StatusOr<Sample> ParseSample(absl::string_view text) {
  const std::vector<std::string> parts = absl::StrSplit(text, ';');
  if (parts.size() != 5) return absl::InternalError(absl::StrCat("not a sample: ", text));
  Sample sample;
  sample.rate = std::atof(parts[0].c_str());
  sample.p50_us = std::atof(parts[1].c_str());
  sample.p99_us = std::atof(parts[2].c_str());
  sample.calls = std::atoll(parts[3].c_str());
  ASSIGN_OR_RETURN(sample.usage, ParseUsage(parts[4]));
  return sample;
}

absl::Status ServeReplay(const std::string& recorded, const std::string& replayed, int64_t count) {
  ASSIGN_OR_RETURN(std::deque<RecordedOperation> operations, Record(recorded, count));
  int64_t rows = 0;
  for (const RecordedOperation& operation : operations) {
    rows += static_cast<int64_t>(operation.steps.size());
  }
  std::cout << static_cast<double>(rows) / static_cast<double>(operations.size()) << std::endl;
  ASSIGN_OR_RETURN(std::unique_ptr<sql::SqliteConnection> connection,
                   sql::OpenSqlite(replayed + "/care.db", sql::Mode::kWriter));
  Replayer replayer(std::move(connection), std::move(operations));
  int64_t group = 0, wanted = 0;
  while (std::cin >> group >> wanted) {
    ASSIGN_OR_RETURN(const Sample sample, replayer.Run(group, wanted));
    std::cout << SampleText(sample) << std::endl;
  }
  return absl::OkStatus();
}

}  // namespace unioncare::bench
