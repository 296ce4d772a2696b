// The writer thread with group commit, the readers, and the thread that answers.
#include "service/storage/store.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <deque>
#include <thread>
#include <utility>

#include "absl/base/thread_annotations.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "absl/synchronization/notification.h"
#include "absl/types/span.h"
#include "service/base/log.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/clock_judge.h"
#include "service/storage/migrations.h"
#include "service/storage/sqlite.h"

namespace unioncare {
namespace {

// Pages that the log may gain before a checkpoint: few, so that none takes long, but enough that a
// page which many operations change is copied once for all of them. Against 1000 pages this gave a
// tenth more visits a second at the same 99th percentile (tests/bench).
constexpr int kCheckpointPages = 4000;
// Pages of the log at which the writer waits a little for readers, so that the log can restart.
constexpr int kWalPagesMax = 4 * kCheckpointPages;

// Groups that take savepoints at once after one that turned out to need them: a caller who tries
// things with validate_only comes again, and then no group should have to run twice.
constexpr int kSavepointGroups = 32;

constexpr size_t kSeedBytes = 32;

constexpr sql::Sql kBeginWrite = {"BEGIN IMMEDIATE"};
constexpr sql::Sql kBeginRead = {"BEGIN"};
constexpr sql::Sql kCommit = {"COMMIT"};
constexpr sql::Sql kRollback = {"ROLLBACK"};
constexpr sql::Sql kSavepoint = {"SAVEPOINT operation"};
constexpr sql::Sql kRelease = {"RELEASE operation"};
constexpr sql::Sql kRollbackTo = {"ROLLBACK TO operation"};
// A snapshot begins with the first read, not with BEGIN.
constexpr sql::Sql kTouch = {"SELECT number FROM migrations LIMIT 1"};

// The newest row of each union, without reading the rows between: from one union to the next.
constexpr sql::Sql kLastStamp = {R"sql(
WITH RECURSIVE found(union_id) AS (
  SELECT MIN(union_id) FROM journal
  UNION ALL
  SELECT (SELECT MIN(journal.union_id) FROM journal WHERE journal.union_id > found.union_id)
  FROM found WHERE found.union_id IS NOT NULL
)
SELECT MAX((SELECT journal.time_us FROM journal WHERE journal.union_id = found.union_id
            ORDER BY journal.sequence DESC LIMIT 1))
FROM found
)sql"};

struct Answer {
  DoneFn done;
  absl::Status status;
};

// Gives the answers on a thread of its own, in order, so that the writer is already busy with the
// next group while callers are told about the last one.
class Answers {
 public:
  Answers() : thread_([this] { Loop(); }) {}
  ~Answers() {
    {
      const absl::MutexLock lock(&mutex_);
      closing_ = true;
      posted_.Signal();
    }
    thread_.join();
  }

  void Post(std::vector<Answer> answers) ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    for (Answer& answer : answers) waiting_.push_back(std::move(answer));
    posted_.Signal();
  }
  void Post(DoneFn done, absl::Status status) ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    waiting_.push_back({std::move(done), std::move(status)});
    posted_.Signal();
  }

  // Waits until everything posted so far was given.
  void Drain() {
    absl::Notification drained;
    Post([&](absl::Status) { drained.Notify(); }, absl::OkStatus());
    drained.WaitForNotification();
  }

 private:
  void Loop() ABSL_LOCKS_EXCLUDED(mutex_) {
    std::vector<Answer> batch;
    while (true) {
      {
        const absl::MutexLock lock(&mutex_);
        while (waiting_.empty() && !closing_) posted_.Wait(&mutex_);
        if (waiting_.empty()) return;
        batch.swap(waiting_);
      }
      for (Answer& answer : batch) answer.done(std::move(answer.status));
      batch.clear();
    }
  }

  absl::Mutex mutex_;
  absl::CondVar posted_;
  std::vector<Answer> waiting_ ABSL_GUARDED_BY(mutex_);
  bool closing_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread thread_;  // last: it uses what stands above
};

// A bounded queue of calls.
template <class Call>
class Queue {
 public:
  explicit Queue(int size_max) : size_max_(size_max) {}

  // Refused, with `call` untouched, when the queue is full or closed.
  absl::Status Push(Call&& call) ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    if (closed_) return Refuse(Reason::kDraining, {});
    if (calls_.size() >= static_cast<size_t>(size_max_)) {
      return Refuse(Reason::kTooManyInFlight, {{"given", absl::StrCat(calls_.size() + 1)},
                                               {"wanted", absl::StrCat(size_max_)}});
    }
    calls_.push_back(std::move(call));
    pushed_.Signal();
    return absl::OkStatus();
  }

  // Waits for calls and takes up to `count_max`. Empty once the queue is closed and used up.
  std::vector<Call> Pop(int count_max) ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    while (calls_.empty() && !closed_) pushed_.Wait(&mutex_);
    const size_t count = std::min(calls_.size(), static_cast<size_t>(count_max));
    std::vector<Call> popped;
    popped.reserve(count);
    for (size_t i = 0; i < count; ++i) {
      popped.push_back(std::move(calls_.front()));
      calls_.pop_front();
    }
    return popped;
  }

  int size() const ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    return static_cast<int>(calls_.size());
  }

  void Close() ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    closed_ = true;
    pushed_.SignalAll();
  }

 private:
  const int size_max_;
  mutable absl::Mutex mutex_;
  absl::CondVar pushed_;
  std::deque<Call> calls_ ABSL_GUARDED_BY(mutex_);
  bool closed_ ABSL_GUARDED_BY(mutex_) = false;
};

struct WriteCall {
  WriteFn write;
  DoneFn done;
};

struct ReadCall {
  ReadFn read;
  DoneFn done;
};

// A COMMIT that failed in this way has rolled everything back and left the disk sound.
bool LeavesDiskSound(const absl::Status& status) {
  return absl::IsResourceExhausted(status) || absl::IsFailedPrecondition(status) ||
         absl::IsAlreadyExists(status);
}

class SqlStore final : public Store {
 public:
  SqlStore(StoreOptions options, std::unique_ptr<sql::SqliteConnection> writer,
           std::vector<std::unique_ptr<sql::SqliteConnection>> readers,
           std::optional<absl::Time> last_stamp)
      : options_(std::move(options)),
        directory_(options_.path.substr(0, options_.path.rfind('/'))),
        sqlite_(writer.get()),
        connection_(options_.wrap ? options_.wrap(std::move(writer)) : std::move(writer)),
        readers_(std::move(readers)),
        judge_(*options_.clock, last_stamp),
        last_stamp_us_(last_stamp.has_value() ? absl::ToUnixMicros(*last_stamp) : INT64_MIN),
        writes_(options_.write_queue_max),
        reads_(options_.read_queue_max) {
    threads_.emplace_back([this] { WriterLoop(); });
    for (const auto& reader : readers_) {
      threads_.emplace_back([this, connection = reader.get()] { ReaderLoop(*connection); });
    }
  }
  ~SqlStore() override { Stop(); }

  void Write(WriteFn write, DoneFn done) override {
    WriteCall call{std::move(write), std::move(done)};
    absl::Status status = writes_.Push(std::move(call));
    if (!status.ok()) answers_.Post(std::move(call.done), std::move(status));
  }
  void Read(ReadFn read, DoneFn done) override {
    ReadCall call{std::move(read), std::move(done)};
    absl::Status status = reads_.Push(std::move(call));
    if (!status.ok()) answers_.Post(std::move(call.done), std::move(status));
  }
  absl::Status ClockTrust() const override { return judge_.Trust(); }
  void ConfirmClock() override { judge_.Confirm(); }
  int WriteQueueLength() const override { return writes_.size(); }

  void Stop() override {
    writes_.Close();
    reads_.Close();
    const absl::MutexLock lock(&stop_mutex_);
    for (std::thread& thread : threads_) thread.join();
    threads_.clear();
    answers_.Drain();
    // The writer goes last, so that it copies the whole log into the file.
    readers_.clear();
    connection_.reset();
  }

 private:
  // How an attempt to run and commit some operations ended.
  enum class Attempt {
    kSettled,    // every status is final
    kRefused,    // no effect; an operation was refused after it had written, without a savepoint
    kDisturbed,  // no effect; one operation disturbed the others, or the statement of its own
  };

  void WriterLoop() {
    const int count_max = options_.group_commit ? std::max(1, options_.group_max) : 1;
    while (true) {
      std::vector<WriteCall> group = writes_.Pop(count_max);
      if (group.empty()) return;
      RunGroup(absl::MakeSpan(group));
      CheckpointWhenDue();
    }
  }

  void RunGroup(absl::Span<WriteCall> group) {
    const absl::Time now = Stamp();
    std::vector<absl::Status> statuses(group.size());
    // A savepoint copies every page that an operation changes, while refusals come before the first
    // write nearly always. So savepoints are taken only once a group has turned out to need them.
    const bool careful = group.size() > 1 && savepoint_groups_ > 0;
    if (careful) --savepoint_groups_;
    Attempt attempt = AttemptAll(group, now, careful, absl::MakeSpan(statuses));
    if (attempt == Attempt::kRefused) {
      savepoint_groups_ = kSavepointGroups;
      attempt = AttemptAll(group, now, /*savepoints=*/true, absl::MakeSpan(statuses));
    }
    if (attempt == Attempt::kDisturbed && group.size() > 1) {
      // One by one, so that a poisonous operation fails alone.
      for (size_t i = 0; i < group.size(); ++i) {
        AttemptAll(group.subspan(i, 1), now, false, absl::MakeSpan(statuses).subspan(i, 1));
      }
    }
    if (group.size() == 1 && commit_failure_.ok() && writes_.size() == 0) {
      // Nobody waits for the writer, so it need not wake another thread to answer.
      return group[0].done(std::move(statuses[0]));
    }
    std::vector<Answer> answers;
    answers.reserve(group.size() + 1);
    for (size_t i = 0; i < group.size(); ++i) {
      answers.push_back({std::move(group[i].done), std::move(statuses[i])});
    }
    if (!commit_failure_.ok() && !commit_failure_reported_) {
      commit_failure_reported_ = true;
      answers.push_back({[this](absl::Status status) { ReportCommitFailure(std::move(status)); },
                         commit_failure_});
    }
    answers_.Post(std::move(answers));
  }

  Attempt AttemptAll(absl::Span<WriteCall> group, absl::Time now, bool savepoints,
                     absl::Span<absl::Status> statuses) {
    const absl::Status begun = commit_failure_.ok() ? Begin() : Unknown();
    if (!begun.ok()) {
      std::fill(statuses.begin(), statuses.end(), begun);
      return Attempt::kSettled;
    }
    int kept_count = 0;
    for (size_t i = 0; i < group.size(); ++i) {
      const int64_t writes_before = sqlite_->write_count();
      absl::StatusOr<bool> kept = RunInside(group[i], now, savepoints, &statuses[i]);
      if (!kept.ok()) {
        statuses[i] = std::move(kept).status();
        Rollback();
        return Attempt::kDisturbed;
      }
      kept_count += *kept ? 1 : 0;
      if (!*kept && !savepoints && group.size() > 1 && sqlite_->write_count() != writes_before) {
        Rollback();
        return Attempt::kRefused;
      }
    }
    if (kept_count == 0) {
      // Nothing to wait for the disk for.
      Rollback();
      return Attempt::kSettled;
    }
    const absl::Status committed = Commit(now, kept_count);
    if (committed.ok()) return Attempt::kSettled;
    if (LeavesDiskSound(committed)) {
      statuses[0] = committed;
      Rollback();
      return Attempt::kDisturbed;
    }
    commit_failure_ = committed;
    std::fill(statuses.begin(), statuses.end(), Unknown());
    return Attempt::kSettled;
  }

  // Runs one operation inside the open transaction; true when it is to be kept. `status` is what to
  // answer once the group has been committed. An error means that the whole transaction is lost.
  absl::StatusOr<bool> RunInside(WriteCall& call, absl::Time now, bool savepoint,
                                 absl::Status* status) {
    if (savepoint) RETURN_IF_ERROR(sql::Run(*connection_, kSavepoint));
    Transaction transaction(*connection_, *options_.vault, now, crypto::RandomBytes(kSeedBytes),
                            directory_);
    const absl::StatusOr<Outcome> outcome = call.write(transaction);
    const bool kept = outcome.ok() && *outcome == Outcome::kKeep;
    // An operation that changed rows and did not journal them is a fault of this program.
    CHECK(!kept || transaction.images().empty());
    sqlite_->ResetStatements();
    if (!sqlite_->InTransaction()) {
      // SQLite rolls back by itself on a full disk and the like, neighbours included.
      if (!outcome.ok()) return outcome.status();
      return absl::InternalError("the database ended the transaction of an operation");
    }
    if (savepoint) {
      if (!kept) RETURN_IF_ERROR(sql::Run(*connection_, kRollbackTo));
      RETURN_IF_ERROR(sql::Run(*connection_, kRelease));
    }
    *status = outcome.status();
    return kept;
  }

  absl::Status Begin() {
    sqlite_->RequireTransaction(false);
    // A ROLLBACK that failed has left its transaction open.
    if (sqlite_->InTransaction()) RETURN_IF_ERROR(sql::Run(*connection_, kRollback));
    RETURN_IF_ERROR(sql::Run(*connection_, kBeginWrite));
    sqlite_->RequireTransaction(true);
    return absl::OkStatus();
  }

  absl::Status Commit(absl::Time now, int kept_count) {
    // Before the rows can be seen, so that no reader's time lies before that of a row.
    last_stamp_us_.store(absl::ToUnixMicros(now));
    if (options_.on_commit) options_.on_commit(false, kept_count);
    RETURN_IF_ERROR(sql::Run(*connection_, kCommit));
    if (options_.on_commit) options_.on_commit(true, kept_count);
    return absl::OkStatus();
  }

  // A failure shows in the next Begin, which tries again.
  void Rollback() {
    if (sqlite_->InTransaction()) sql::Run(*connection_, kRollback).IgnoreError();
  }

  static absl::Status Unknown() {
    return absl::UnavailableError(
        "the disk failed while committing: whether the call took effect shows when it is asked "
        "again with the same request_id");
  }

  void ReportCommitFailure(absl::Status status) {
    Log(LogLevel::kError, "commit_failed", {{"status", status.ToString()}});
    if (!options_.on_commit_failure) std::abort();
    options_.on_commit_failure(std::move(status));
  }

  void CheckpointWhenDue() {
    if (!commit_failure_.ok()) return;
    const int pages = sqlite_->wal_pages();
    if (pages < checkpointed_pages_) checkpointed_pages_ = 0;  // the log has begun again
    if (pages - checkpointed_pages_ < kCheckpointPages) return;
    checkpointed_pages_ = pages;
    const absl::Status status = sqlite_->RunCheckpoint(
        pages < kWalPagesMax ? sql::Checkpoint::kPassive : sql::Checkpoint::kRestart);
    // The log still holds everything; the next checkpoint tries again.
    if (!status.ok()) {
      Log(LogLevel::kWarning, "checkpoint_failed", {{"status", status.ToString()}});
    }
  }

  // The time of a transaction: never before that of an earlier one, and whole microseconds, so that
  // it is the same when it has been stored and read.
  absl::Time Stamp() const {
    return absl::FromUnixMicros(
        std::max(last_stamp_us_.load(), absl::ToUnixMicros(options_.clock->Now())));
  }

  void ReaderLoop(sql::SqliteConnection& connection) {
    while (true) {
      std::vector<ReadCall> call = reads_.Pop(1);
      if (call.empty()) return;
      call[0].done(RunRead(connection, call[0].read));
    }
  }

  absl::Status RunRead(sql::SqliteConnection& connection, ReadFn& read) {
    if (connection.InTransaction()) RETURN_IF_ERROR(sql::Run(connection, kRollback));
    RETURN_IF_ERROR(sql::Run(connection, kBeginRead));
    absl::Status status = sql::Run(connection, kTouch);
    if (status.ok()) {
      Snapshot snapshot(connection, *options_.vault, Stamp(), directory_);
      status = read(snapshot);
    }
    connection.ResetStatements();
    // Nothing was written; a ROLLBACK that fails is tried again before the next call.
    if (connection.InTransaction()) sql::Run(connection, kRollback).IgnoreError();
    return status;
  }

  StoreOptions options_;
  const std::string directory_;
  sql::SqliteConnection* const sqlite_;          // what connection_ is, or wraps
  std::unique_ptr<sql::Connection> connection_;  // the writer's
  std::vector<std::unique_ptr<sql::SqliteConnection>> readers_;
  mutable ClockJudge judge_;
  std::atomic<int64_t> last_stamp_us_;
  // Of the writer thread alone.
  absl::Status commit_failure_;
  bool commit_failure_reported_ = false;
  int checkpointed_pages_ = 0;
  int savepoint_groups_ = 0;  // groups yet to come that take savepoints at once

  Queue<WriteCall> writes_;
  Queue<ReadCall> reads_;
  Answers answers_;
  absl::Mutex stop_mutex_;
  std::vector<std::thread> threads_ ABSL_GUARDED_BY(stop_mutex_);
};

absl::StatusOr<std::optional<absl::Time>> ReadLastStamp(sql::Connection& connection) {
  std::optional<absl::Time> last;
  RETURN_IF_ERROR(sql::Query(connection, kLastStamp, [&](sql::Row row) {
    if (!row.IsNull(0)) last = absl::FromUnixMicros(row.Int(0));
  }));
  return last;
}

template <class Start>
absl::Status Wait(Start start) {
  absl::Notification finished;
  absl::Status result;
  start([&](absl::Status status) {
    result = std::move(status);
    finished.Notify();
  });
  finished.WaitForNotification();
  return result;
}

}  // namespace

absl::StatusOr<std::unique_ptr<Store>> Store::Open(StoreOptions options) {
  CHECK(options.clock != nullptr && options.vault != nullptr);
  CHECK(options.reader_count > 0);
  ASSIGN_OR_RETURN(std::unique_ptr<sql::SqliteConnection> writer,
                   sql::OpenSqlite(options.path, sql::Mode::kWriter));
  RETURN_IF_ERROR(Migrate(*writer, Migrations()));
  ASSIGN_OR_RETURN(const std::optional<absl::Time> last_stamp, ReadLastStamp(*writer));
  std::vector<std::unique_ptr<sql::SqliteConnection>> readers;
  for (int i = 0; i < options.reader_count; ++i) {
    ASSIGN_OR_RETURN(std::unique_ptr<sql::SqliteConnection> reader,
                     sql::OpenSqlite(options.path, sql::Mode::kReader));
    readers.push_back(std::move(reader));
  }
  return std::make_unique<SqlStore>(std::move(options), std::move(writer), std::move(readers),
                                    last_stamp);
}

absl::Status Store::WriteAndWait(WriteFn write) {
  return Wait([&](DoneFn done) { Write(std::move(write), std::move(done)); });
}

absl::Status Store::ReadAndWait(ReadFn read) {
  return Wait([&](DoneFn done) { Read(std::move(read), std::move(done)); });
}

}  // namespace unioncare
