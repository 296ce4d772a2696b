// The store: groups, refusals, bounds, time, readers, the trust in the clock.
#include "service/storage/store.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/synchronization/notification.h"
#include "service/domain/refusal.h"
#include "tests/storage/store_fixture.h"

namespace unioncare {
namespace {

constexpr sql::Sql kJournalRow = {
    "INSERT INTO journal (union_id, sequence, time_us, leaf_hash, nodes, entry)"
    " VALUES ($1, $2, $3, $4, x'', $5)"};

TEST_F(StoreTest, WhatWaitsIsCommittedTogetherAndAnsweredInOrder) {
  Open();
  std::vector<int> ran;
  Group([&] {
    for (int i = 0; i < 10; ++i) {
      store_->Write(
          [&ran, i](Transaction& transaction) {
            ran.push_back(i);
            return InsertParts(transaction, i, 2);
          },
          collector_.Done(i));
    }
  });
  for (const auto& [operation, status] : collector_.Await(10)) EXPECT_TRUE(status.ok()) << status;
  const std::vector<int> order = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  EXPECT_EQ(ran, order);
  EXPECT_EQ(collector_.order(), order);
  EXPECT_EQ(commits(), std::vector<int>({10}));
  EXPECT_EQ(Count(kCount), 20);
}

TEST_F(StoreTest, AGroupHasABoundAndTheBaselineCommitsEach) {
  for (const bool group_commit : {true, false}) {
    const std::vector<int> expected =
        group_commit ? std::vector<int>({4, 4, 2}) : std::vector<int>(10, 1);
    StoreOptions options = Options();
    options.group_max = 4;
    options.group_commit = group_commit;
    Open(std::move(options));
    Collector collector;
    Group([&] {
      for (int i = 0; i < 10; ++i) {
        const int operation = i + (group_commit ? 0 : 100);
        store_->Write([operation](Transaction& t) { return InsertParts(t, operation, 1); },
                      collector.Done(i));
      }
    });
    collector.Await(10);
    EXPECT_EQ(commits(), expected);
  }
}

TEST_F(StoreTest, ARefusedOperationDoesNotDisturbItsNeighbours) {
  Open();
  Group([&] {
    for (int i = 0; i < 5; ++i) {
      store_->Write(
          [i](Transaction& transaction) -> absl::StatusOr<Outcome> {
            RETURN_IF_ERROR(InsertParts(transaction, i, 3).status());
            if (i == 2) return absl::FailedPreconditionError("no");
            return Outcome::kKeep;
          },
          collector_.Done(i));
    }
  });
  for (const auto& [operation, status] : collector_.Await(5)) {
    EXPECT_EQ(status.ok(), operation != 2);
    EXPECT_EQ(Count(kCountOf, operation), operation == 2 ? 0 : 3);
  }
  EXPECT_EQ(commits(), std::vector<int>({4}));
}

TEST_F(StoreTest, AGroupRunsAgainOnlyWhenAnOperationHasWrittenAndIsNotKept) {
  Open();
  // A group of an operation that is kept and of one that is not; how often the first one ran.
  const auto runs_beside = [&](int operation, bool writes) {
    int runs = 0;
    Group([&] {
      store_->Write(
          [&runs, operation](Transaction& transaction) {
            ++runs;
            return InsertParts(transaction, operation, 1);
          },
          collector_.Done(operation));
      store_->Write(
          [writes, operation](Transaction& transaction) -> absl::StatusOr<Outcome> {
            if (writes) RETURN_IF_ERROR(InsertParts(transaction, operation + 1, 1).status());
            return Outcome::kDiscard;
          },
          collector_.Done(operation + 1));
    });
    collector_.Await(operation + 2);
    EXPECT_EQ(Count(kCountOf, operation), 1);
    EXPECT_EQ(Count(kCountOf, operation + 1), 0);
    return runs;
  };
  EXPECT_EQ(runs_beside(0, false), 1);
  EXPECT_EQ(runs_beside(2, true), 2);
  // From now on the writer is careful for a while.
  EXPECT_EQ(runs_beside(4, true), 1);
}

TEST_F(StoreTest, AnOperationSeesItsPredecessorsInTheGroup) {
  Open();
  std::vector<int64_t> seen;
  Group([&] {
    for (int i = 0; i < 3; ++i) {
      store_->Write(
          [&seen, i](Transaction& transaction) -> absl::StatusOr<Outcome> {
            RETURN_IF_ERROR(sql::Query(transaction.connection(), kCount,
                                       [&](sql::Row row) { seen.push_back(row.Int(0)); }));
            return InsertParts(transaction, i, 1);
          },
          collector_.Done(i));
    }
  });
  collector_.Await(3);
  EXPECT_EQ(seen, std::vector<int64_t>({0, 1, 2}));
}

TEST_F(StoreTest, ADiscardedOperationIsWellAndLeavesNothing) {
  Open();
  EXPECT_TRUE(store_
                  ->WriteAndWait([](Transaction& transaction) -> absl::StatusOr<Outcome> {
                    RETURN_IF_ERROR(InsertParts(transaction, 1, 2).status());
                    return Outcome::kDiscard;
                  })
                  .ok());
  EXPECT_EQ(Count(kCount), 0);
  EXPECT_EQ(commits(), std::vector<int>());
}

TEST_F(StoreTest, FullQueuesRefuse) {
  StoreOptions options = Options();
  options.write_queue_max = 2;
  options.read_queue_max = 1;
  options.reader_count = 1;
  Open(std::move(options));
  Group([&] {
    for (int i = 0; i < 3; ++i) {
      store_->Write([i](Transaction& t) { return InsertParts(t, i, 1); }, collector_.Done(i));
    }
  });
  absl::Notification held, go;
  store_->Read(
      [&](auto&) {
        held.Notify();
        go.WaitForNotification();
        return absl::OkStatus();
      },
      collector_.Done(10));
  held.WaitForNotification();
  store_->Read([](auto&) { return absl::OkStatus(); }, collector_.Done(11));
  store_->Read([](auto&) { return absl::OkStatus(); }, collector_.Done(12));
  go.Notify();
  const auto statuses = collector_.Await(6);
  for (const auto& [operation, status] : statuses) {
    EXPECT_EQ(absl::IsResourceExhausted(status), operation == 2 || operation == 12) << status;
    EXPECT_TRUE(status.ok() || absl::IsResourceExhausted(status)) << status;
  }
  EXPECT_EQ(Count(kCount), 2);
}

TEST_F(StoreTest, AnAnswerMeansThatAnotherConnectionSeesTheRow) {
  Open();
  std::atomic<int> seen{0};
  absl::Notification done;
  Group([&] {
    for (int i = 0; i < 20; ++i) {
      store_->Write([i](Transaction& t) { return InsertParts(t, i, 1); },
                    [&, i](absl::Status status) {
                      if (status.ok() && Count(kCountOf, i) == 1) ++seen;
                      if (i == 19) done.Notify();
                    });
    }
  });
  done.WaitForNotification();
  EXPECT_EQ(seen, 20);
}

TEST_F(StoreTest, TimeIsOnePerGroupAndNeverGoesBack) {
  Open();
  clock_.Advance(absl::Nanoseconds(1500));
  std::vector<absl::Time> stamps;
  auto stamp = [&](int operation) {
    return [&stamps, operation](Transaction& transaction) {
      stamps.push_back(transaction.now());
      return InsertParts(transaction, operation, 1);
    };
  };
  Group([&] {
    for (int i = 0; i < 2; ++i) store_->Write(stamp(i), collector_.Done(i));
  });
  collector_.Await(2);
  clock_.SkewWall(-absl::Minutes(30));
  ASSERT_TRUE(store_->WriteAndWait(stamp(2)).ok());
  absl::Time read;
  ASSERT_TRUE(store_
                  ->ReadAndWait([&](auto& snapshot) {
                    read = snapshot.now();
                    return absl::OkStatus();
                  })
                  .ok());
  clock_.Advance(absl::Hours(1));
  ASSERT_TRUE(store_->WriteAndWait(stamp(3)).ok());
  ASSERT_EQ(stamps.size(), 4u);
  EXPECT_EQ(stamps[0], kStart + absl::Microseconds(1));
  EXPECT_EQ(stamps[1], stamps[0]);
  EXPECT_EQ(stamps[2], stamps[0]);
  EXPECT_EQ(read, stamps[0]);
  EXPECT_EQ(stamps[3], clock_.Now());
}

TEST_F(StoreTest, AReaderSeesOneSnapshotAndCannotWrite) {
  Open();
  absl::Notification first_read, written;
  int64_t before = -1, after = -1;
  absl::Status write;
  store_->Read(
      [&](auto& snapshot) {
        auto count = [&](int64_t* into) {
          return sql::Query(snapshot.connection(), kCount,
                            [into](sql::Row row) { *into = row.Int(0); });
        };
        RETURN_IF_ERROR(count(&before));
        first_read.Notify();
        written.WaitForNotification();
        RETURN_IF_ERROR(count(&after));
        write = sql::Run(snapshot.connection(), kInsert, 9, 9, 9);
        return absl::OkStatus();
      },
      collector_.Done(0));
  first_read.WaitForNotification();
  ASSERT_TRUE(store_->WriteAndWait([](Transaction& t) { return InsertParts(t, 1, 1); }).ok());
  written.Notify();
  EXPECT_TRUE(collector_.Await(1).at(0).ok());
  EXPECT_EQ(before, 0);
  EXPECT_EQ(after, 0);
  EXPECT_FALSE(write.ok());
  ASSERT_TRUE(store_
                  ->ReadAndWait([&](auto& snapshot) {
                    return sql::Query(snapshot.connection(), kCount,
                                      [&](sql::Row row) { after = row.Int(0); });
                  })
                  .ok());
  EXPECT_EQ(after, 1);
}

TEST_F(StoreTest, AStatementLeftInTheMiddleDoesNotHoldTheSnapshot) {
  static constexpr sql::Sql kAll = {"SELECT operation FROM t"};
  StoreOptions options = Options();
  options.reader_count = 1;
  Open(std::move(options));
  ASSERT_TRUE(store_->WriteAndWait([](Transaction& t) { return InsertParts(t, 1, 2); }).ok());
  ASSERT_TRUE(store_
                  ->ReadAndWait([](auto& snapshot) {
                    return (*snapshot.connection().Prepare(kAll))->Step().status();
                  })
                  .ok());
  ASSERT_TRUE(store_->WriteAndWait([](Transaction& t) { return InsertParts(t, 2, 1); }).ok());
  int64_t count = 0;
  ASSERT_TRUE(store_
                  ->ReadAndWait([&](auto& snapshot) {
                    return sql::Query(snapshot.connection(), kCount,
                                      [&](sql::Row row) { count = row.Int(0); });
                  })
                  .ok());
  EXPECT_EQ(count, 3);
}

TEST_F(StoreTest, StopFinishesWhatIsQueuedAndRefusesTheRest) {
  Open();
  for (int i = 0; i < 300; ++i) {
    store_->Write([i](Transaction& t) { return InsertParts(t, i, 1); }, collector_.Done(i));
  }
  store_->Stop();
  EXPECT_EQ(collector_.order().size(), 300u) << "every answer was given before Stop returned";
  for (const auto& [operation, status] : collector_.Await(300)) EXPECT_TRUE(status.ok()) << status;
  EXPECT_FALSE(std::filesystem::exists(path_ + "-wal")) << "the log was copied into the file";
  EXPECT_EQ(Count(kCount), 300);
  EXPECT_TRUE(absl::IsUnavailable(
      store_->WriteAndWait([](Transaction& t) { return InsertParts(t, 999, 1); })));
  EXPECT_TRUE(absl::IsUnavailable(store_->ReadAndWait([](auto&) { return absl::OkStatus(); })));
  store_->Stop();
}

TEST_F(StoreTest, TheLogStaysSmallUnderLoad) {
  static constexpr sql::Sql kBlobs = {"CREATE TABLE IF NOT EXISTS blobs (b BLOB) STRICT"};
  static constexpr sql::Sql kFill = {"INSERT INTO blobs VALUES (zeroblob(400000))"};
  Open();
  ASSERT_TRUE(store_
                  ->WriteAndWait([](Transaction& t) -> absl::StatusOr<Outcome> {
                    RETURN_IF_ERROR(sql::Run(t.connection(), kBlobs));
                    return Outcome::kKeep;
                  })
                  .ok());
  for (int i = 0; i < 180; ++i) {
    ASSERT_TRUE(store_
                    ->WriteAndWait([](Transaction& t) -> absl::StatusOr<Outcome> {
                      RETURN_IF_ERROR(sql::Run(t.connection(), kFill));
                      return Outcome::kKeep;
                    })
                    .ok());
  }
  EXPECT_LT(std::filesystem::file_size(path_ + "-wal"), 20u << 20);
  EXPECT_GT(std::filesystem::file_size(path_), 48u << 20);
}

TEST_F(StoreTest, TheWallMayDepartFromTheMonotonicClockByAnHour) {
  for (const int sign : {1, -1}) {
    Open();
    EXPECT_TRUE(store_->ClockTrust().ok());
    clock_.Advance(absl::Hours(24 * 1000));
    EXPECT_TRUE(store_->ClockTrust().ok());
    clock_.SkewWall(sign * absl::Hours(1));
    EXPECT_TRUE(store_->ClockTrust().ok()) << "exactly an hour";
    clock_.SkewWall(sign * absl::Microseconds(1));
    const absl::Status status = store_->ClockTrust();
    ASSERT_EQ(RefusalsOf(status).size(), 1u) << status;
    EXPECT_EQ(RefusalsOf(status)[0].reason, Reason::kClockUntrusted);
    clock_.SkewWall(-sign * absl::Hours(1));
    EXPECT_FALSE(store_->ClockTrust().ok()) << "until an administrator confirms";
    EXPECT_TRUE(store_
                    ->WriteAndWait(
                        [](Transaction&) -> absl::StatusOr<Outcome> { return Outcome::kDiscard; })
                    .ok())
        << "the store itself refuses nothing";
    store_->ConfirmClock();
    EXPECT_TRUE(store_->ClockTrust().ok());
  }
}

TEST_F(StoreTest, AtStartTheWallIsComparedWithTheNewestStampOfAllUnions) {
  Open();
  ASSERT_TRUE(
      store_
          ->WriteAndWait([](Transaction& transaction) -> absl::StatusOr<Outcome> {
            const std::string hash(32, 'h');
            // The newest row of union 3 is the newest of all; older rows stand before and after it.
            for (const auto& [union_id, sequence, behind] :
                 std::vector<std::tuple<int, int, absl::Duration>>{{0, 1, absl::Hours(9)},
                                                                   {3, 1, absl::Hours(8)},
                                                                   {3, 2, absl::ZeroDuration()},
                                                                   {7, 1, absl::Hours(5)}}) {
              RETURN_IF_ERROR(sql::Run(transaction.connection(), kJournalRow, union_id, sequence,
                                       absl::ToUnixMicros(kStart - behind), sql::Blob{hash},
                                       sql::Blob{"entry"}));
            }
            return Outcome::kKeep;
          })
          .ok());
  const absl::Duration tick = absl::Microseconds(1);
  const absl::Duration days = absl::Hours(24 * 400);
  const std::vector<std::pair<absl::Duration, bool>> cases = {{absl::ZeroDuration(), true},
                                                              {-absl::Minutes(5), true},
                                                              {-absl::Minutes(5) - tick, false},
                                                              {days, true},
                                                              {days + tick, false}};
  for (const auto& [departure, trusted] : cases) {
    store_.reset();
    ManualClock clock(kStart + departure);
    StoreOptions options = Options();
    options.clock = &clock;
    absl::StatusOr<std::unique_ptr<Store>> opened = Store::Open(std::move(options));
    ASSERT_TRUE(opened.ok()) << opened.status();
    EXPECT_EQ((*opened)->ClockTrust().ok(), trusted) << departure;
    absl::Time now;
    ASSERT_TRUE((*opened)
                    ->ReadAndWait([&](auto& snapshot) {
                      now = snapshot.now();
                      return absl::OkStatus();
                    })
                    .ok());
    EXPECT_EQ(now, std::max(kStart, clock.Now())) << "never before the last stamp";
    (*opened)->ConfirmClock();
    EXPECT_TRUE((*opened)->ClockTrust().ok());
  }
}

}  // namespace
}  // namespace unioncare
