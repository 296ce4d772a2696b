// What the tests of the store share: a table, a held writer, collected answers.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/synchronization/mutex.h"
#include "absl/synchronization/notification.h"
#include "service/storage/sqlite.h"
#include "service/storage/store.h"
#include "tests/support/faulty_connection.h"

namespace unioncare {

inline constexpr sql::Sql kMake = {
    "CREATE TABLE IF NOT EXISTS t (operation INTEGER NOT NULL, part INTEGER NOT NULL,"
    " time_us INTEGER NOT NULL, PRIMARY KEY (operation, part)) STRICT"};
inline constexpr sql::Sql kInsert = {
    "INSERT INTO t (operation, part, time_us) VALUES ($1, $2, $3)"};
inline constexpr sql::Sql kCount = {"SELECT COUNT(*) FROM t"};
inline constexpr sql::Sql kCountOf = {"SELECT COUNT(*) FROM t WHERE operation = $1"};

inline const absl::Time kStart = absl::FromUnixSeconds(1'795'000'000);

// Writes `parts` rows under the number of the operation.
inline absl::StatusOr<Outcome> InsertParts(Transaction& transaction, int operation, int parts) {
  for (int part = 0; part < parts; ++part) {
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kInsert, operation, part,
                             absl::ToUnixMicros(transaction.now())));
  }
  return Outcome::kKeep;
}

// Collects answers, and waits for a number of them.
class Collector {
 public:
  DoneFn Done(int operation) {
    return [this, operation](absl::Status status) {
      const absl::MutexLock lock(&mutex_);
      order_.push_back(operation);
      statuses_[operation] = std::move(status);
    };
  }
  std::map<int, absl::Status> Await(size_t count) {
    const absl::MutexLock lock(&mutex_);
    auto enough = [this, count]()
                      ABSL_SHARED_LOCKS_REQUIRED(mutex_) { return order_.size() >= count; };
    mutex_.Await(absl::Condition(&enough));
    return statuses_;
  }
  std::vector<int> order() {
    const absl::MutexLock lock(&mutex_);
    return order_;
  }

 private:
  absl::Mutex mutex_;
  std::vector<int> order_ ABSL_GUARDED_BY(mutex_);
  std::map<int, absl::Status> statuses_ ABSL_GUARDED_BY(mutex_);
};

class StoreTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "storeXXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    directory_ = pattern;
    path_ = directory_ + "/care.db";
  }
  void TearDown() override {
    store_.reset();
    std::filesystem::remove_all(directory_);
  }

  StoreOptions Options() {
    StoreOptions options{.path = path_, .clock = &clock_, .vault = &vault_};
    options.on_commit = [this](bool committed, int operations) {
      const absl::MutexLock lock(&mutex_);
      if (committed) commits_.push_back(operations);
    };
    options.on_commit_failure = [this](absl::Status) { ++commit_failures_; };
    options.wrap = FaultPlan::Wrap(plan_);
    return options;
  }
  void Open(StoreOptions options) {
    store_.reset();
    absl::StatusOr<std::unique_ptr<Store>> opened = Store::Open(std::move(options));
    ASSERT_TRUE(opened.ok()) << opened.status();
    store_ = *std::move(opened);
    const absl::Status made = store_->WriteAndWait([](Transaction& transaction) {
      const absl::Status status = sql::Run(transaction.connection(), kMake);
      return status.ok() ? absl::StatusOr<Outcome>(Outcome::kKeep) : status;
    });
    ASSERT_TRUE(made.ok()) << made;
    const absl::MutexLock lock(&mutex_);
    commits_.clear();
  }
  void Open() { Open(Options()); }

  // Holds the writer inside an operation that is refused in the end, runs `queue`, lets it go on:
  // what was queued becomes the next group.
  void Group(std::function<void()> queue) {
    absl::Notification held, go, gone;
    store_->Write(
        [&](Transaction&) -> absl::StatusOr<Outcome> {
          held.Notify();
          go.WaitForNotification();
          return Outcome::kDiscard;
        },
        [&](absl::Status) { gone.Notify(); });
    held.WaitForNotification();
    queue();
    go.Notify();
    gone.WaitForNotification();
  }
  std::vector<int> commits() {
    const absl::MutexLock lock(&mutex_);
    return commits_;
  }
  template <class... Values>
  int64_t Count(const sql::Sql& sql, Values... values) {
    int64_t count = -1;
    const auto connection = sql::OpenSqlite(path_, sql::Mode::kReader);
    EXPECT_TRUE(connection.ok()) << connection.status();
    const absl::Status status = sql::Query(
        **connection, sql, [&](sql::Row row) { count = row.Int(0); }, values...);
    EXPECT_TRUE(status.ok()) << status;
    return count;
  }

  std::string directory_, path_;
  ManualClock clock_{kStart};
  Vault vault_{crypto::Key(std::string(32, 'm'))};
  std::shared_ptr<FaultPlan> plan_ = std::make_shared<FaultPlan>();
  std::atomic<int> commit_failures_{0};
  absl::Mutex mutex_;
  std::vector<int> commits_ ABSL_GUARDED_BY(mutex_);
  Collector collector_;
  std::unique_ptr<Store> store_;
};

}  // namespace unioncare
