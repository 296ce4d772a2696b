// The store when statements, commits and disks fail: all or nothing, and nobody else's loss.
#include "service/storage/store.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "tests/storage/store_fixture.h"

namespace unioncare {
namespace {

using StoreFaultsTest = StoreTest;

// Each operation must be whole or absent, and its answer must say which, whatever statement fails.
TEST_F(StoreFaultsTest, AnyFailingStatementLeavesAllOrNothing) {
  Open();
  for (const bool for_ever : {false, true}) {
    const int base = for_ever ? 100000 : 0;
    int nth = 1;
    for (bool failed = true; failed; ++nth) {
      ASSERT_LT(nth, 100);
      Collector collector;
      Group([&] {
        plan_->Plan({.nth = nth + 1,  // the first is the ROLLBACK of the operation that holds
                     .status = absl::ResourceExhaustedError("full"),
                     .for_ever = for_ever});
        for (int i = 0; i < 3; ++i) {
          const int operation = base + nth * 10 + i;
          store_->Write([operation](Transaction& t) { return InsertParts(t, operation, 3); },
                        collector.Done(operation));
        }
      });
      const auto statuses = collector.Await(3);
      failed = plan_->failed_count() > 0;
      plan_->Clear();
      for (const auto& [operation, status] : statuses) {
        EXPECT_EQ(Count(kCountOf, operation), status.ok() ? 3 : 0)
            << "operation " << operation << ", statement " << nth << ": " << status;
        EXPECT_TRUE(status.ok() || failed) << status;
      }
    }
    EXPECT_GT(nth, 18) << "BEGIN, COMMIT and five statements of each operation were tried";
  }
  EXPECT_EQ(commit_failures_, 0);
}

TEST_F(StoreFaultsTest, OneFailingStatementFailsAtMostOneOperation) {
  Open();
  for (int nth = 3; nth < 18; ++nth) {  // after BEGIN, up to the last RELEASE
    Collector collector;
    Group([&] {
      plan_->Plan({.nth = nth, .status = absl::UnavailableError("disk")});
      for (int i = 0; i < 3; ++i) {
        const int operation = nth * 10 + i;
        store_->Write([operation](Transaction& t) { return InsertParts(t, operation, 3); },
                      collector.Done(operation));
      }
    });
    int refused = 0;
    for (const auto& [operation, status] : collector.Await(3)) refused += status.ok() ? 0 : 1;
    EXPECT_LE(refused, 1) << "statement " << nth;
    EXPECT_EQ(plan_->failed_count(), 1) << "statement " << nth;
    plan_->Clear();
  }
}

TEST_F(StoreFaultsTest, AFailedCommitIsUnknownToEveryoneAndStopsWriting) {
  Open();
  Group([&] {
    plan_->Plan({.prefix = "COMMIT", .status = absl::UnavailableError("I/O error")});
    for (int i = 0; i < 3; ++i) {
      store_->Write(
          [i](Transaction& transaction) -> absl::StatusOr<Outcome> {
            if (i == 1) return absl::AlreadyExistsError("because of a row that may be lost");
            return InsertParts(transaction, i, 1);
          },
          collector_.Done(i));
    }
  });
  for (const auto& [operation, status] : collector_.Await(3)) {
    EXPECT_TRUE(absl::IsUnavailable(status)) << status;
  }
  EXPECT_TRUE(absl::IsUnavailable(
      store_->WriteAndWait([](Transaction& t) { return InsertParts(t, 7, 1); })));
  EXPECT_TRUE(store_->ReadAndWait([](auto&) { return absl::OkStatus(); }).ok());
  store_->Stop();
  EXPECT_EQ(commit_failures_, 1);
  EXPECT_EQ(commits(), std::vector<int>());
  EXPECT_EQ(Count(kCount), 0);
}

TEST_F(StoreFaultsTest, AFailedCommitMayHaveReachedTheDisk) {
  Open();
  plan_->Plan({.prefix = "COMMIT", .status = absl::UnavailableError("I/O error"), .after = true});
  EXPECT_TRUE(absl::IsUnavailable(
      store_->WriteAndWait([](Transaction& t) { return InsertParts(t, 1, 1); })));
  store_->Stop();
  EXPECT_EQ(commit_failures_, 1);
  EXPECT_EQ(Count(kCount), 1);
}

// SQLite rolls the whole transaction back by itself when the file is full.
TEST_F(StoreFaultsTest, AFullDiskFailsOnlyTheOperationThatFillsIt) {
  static constexpr sql::Sql kLimit = {"PRAGMA max_page_count = 60"};
  static constexpr sql::Sql kBlobs = {"CREATE TABLE IF NOT EXISTS blobs (b BLOB) STRICT"};
  static constexpr sql::Sql kFill = {"INSERT INTO blobs VALUES (zeroblob(1000000))"};
  Open();
  ASSERT_TRUE(store_
                  ->WriteAndWait([](Transaction& t) -> absl::StatusOr<Outcome> {
                    RETURN_IF_ERROR(sql::Run(t.connection(), kBlobs));
                    RETURN_IF_ERROR(sql::Run(t.connection(), kLimit));
                    return Outcome::kKeep;
                  })
                  .ok());
  Group([&] {
    for (int i = 0; i < 5; ++i) {
      store_->Write(
          [i](Transaction& transaction) -> absl::StatusOr<Outcome> {
            RETURN_IF_ERROR(InsertParts(transaction, i, 2).status());
            if (i == 1) RETURN_IF_ERROR(sql::Run(transaction.connection(), kFill));
            // An operation that does not look at the error must not be kept in pieces.
            if (i == 3) sql::Run(transaction.connection(), kFill).IgnoreError();
            return InsertParts(transaction, i + 100, 1);
          },
          collector_.Done(i));
    }
  });
  const auto statuses = collector_.Await(5);
  for (const auto& [operation, status] : statuses) {
    const bool sound = operation != 1 && operation != 3;
    EXPECT_EQ(status.ok(), sound) << operation << ": " << status;
    EXPECT_EQ(Count(kCountOf, operation), sound ? 2 : 0);
    EXPECT_EQ(Count(kCountOf, operation + 100), sound ? 1 : 0);
  }
  EXPECT_TRUE(absl::IsResourceExhausted(statuses.at(1))) << statuses.at(1);
  EXPECT_EQ(commit_failures_, 0);
}

TEST_F(StoreFaultsTest, AConstraintAtCommitFailsOnlyItsOperation) {
  static constexpr sql::Sql kChildren = {
      "CREATE TABLE children (operation INTEGER NOT NULL, part INTEGER NOT NULL,"
      " FOREIGN KEY (operation, part) REFERENCES t (operation, part)"
      " DEFERRABLE INITIALLY DEFERRED) STRICT"};
  static constexpr sql::Sql kChild = {"INSERT INTO children VALUES ($1, 0)"};
  Open();
  ASSERT_TRUE(store_
                  ->WriteAndWait([](Transaction& t) -> absl::StatusOr<Outcome> {
                    RETURN_IF_ERROR(sql::Run(t.connection(), kChildren));
                    return Outcome::kKeep;
                  })
                  .ok());
  Group([&] {
    for (int i = 0; i < 3; ++i) {
      store_->Write(
          [i](Transaction& transaction) -> absl::StatusOr<Outcome> {
            RETURN_IF_ERROR(sql::Run(transaction.connection(), kChild, i == 1 ? 999 : i));
            return InsertParts(transaction, i, 1);
          },
          collector_.Done(i));
    }
  });
  const auto statuses = collector_.Await(3);
  EXPECT_TRUE(statuses.at(0).ok());
  EXPECT_TRUE(absl::IsFailedPrecondition(statuses.at(1))) << statuses.at(1);
  EXPECT_TRUE(statuses.at(2).ok());
  EXPECT_EQ(Count(kCount), 2);
}

TEST_F(StoreFaultsTest, EveryAttemptHasBytesOfItsOwn) {
  Open();
  std::vector<std::string> drawn;
  Group([&] {
    plan_->Plan({.nth = 1, .prefix = "RELEASE", .status = absl::UnavailableError("once")});
    for (int i = 0; i < 2; ++i) {
      store_->Write(
          [&drawn, i](Transaction& transaction) -> absl::StatusOr<Outcome> {
            drawn.push_back(transaction.Bytes(24));
            RETURN_IF_ERROR(InsertParts(transaction, i, 1).status());
            return i == 0 ? Outcome::kKeep : Outcome::kDiscard;
          },
          collector_.Done(i));
    }
  });
  collector_.Await(2);
  ASSERT_EQ(drawn.size(), 5u) << "both, the first with a savepoint, and each alone";
  EXPECT_EQ(std::set<std::string>(drawn.begin(), drawn.end()).size(), drawn.size());
  EXPECT_EQ(Count(kCountOf, 0), 1);
  EXPECT_EQ(Count(kCountOf, 1), 0);
}

using StoreFaultsDeathTest = StoreTest;

TEST_F(StoreFaultsDeathTest, ImagesThatWereNotAppendedAreOurFault) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(
      {
        Open();
        store_
            ->WriteAndWait([](Transaction& transaction) -> absl::StatusOr<Outcome> {
              transaction.images().push_back("image");
              return Outcome::kKeep;
            })
            .IgnoreError();
      },
      "images\\(\\)\\.empty\\(\\)");
}

}  // namespace
}  // namespace unioncare
