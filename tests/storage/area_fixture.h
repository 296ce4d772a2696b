// A real store on a new file with fixed keys and a clock that stands still, for the tests of the
// areas' tables.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "gtest/gtest.h"
#include "service/base/status.h"
#include "service/storage/journal.h"
#include "service/storage/sqlite.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"

namespace unioncare::storage {

class AreaFixture : public testing::Test {
 protected:
  static inline const absl::Time kStart = absl::FromUnixSeconds(1795190400);  // 2026-11-21 in China
  static constexpr absl::CivilDay kToday{2026, 11, 21};
  static constexpr char kMasterKey[] = "0123456789abcdef0123456789abcdef";

  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "area_XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    directory_ = pattern;
    Open();
  }

  // Opens the store, and closes it in between: a restart.
  void Open() {
    StoreOptions options;
    options.path = directory_ + "/care.db";
    options.clock = &clock_;
    options.vault = &vault_;
    auto opened = Store::Open(std::move(options));
    ASSERT_TRUE(opened.ok()) << opened.status();
    store_ = *std::move(opened);
  }
  void Close() {
    store_->Stop();
    store_.reset();
  }

  void TearDown() override {
    if (store_ != nullptr) store_->Stop();
    std::filesystem::remove_all(directory_);
  }

  // Runs one operation and closes it with one entry in the journal of `union_id`.
  absl::Status Write(UnionId union_id, std::function<absl::Status(Transaction&)> operation) {
    return store_->WriteAndWait(
        [&](Transaction& transaction) -> absl::StatusOr<Outcome> {
          RETURN_IF_ERROR(operation(transaction));
          RETURN_IF_ERROR(journal::Append(transaction, union_id, "test").status());
          return Outcome::kKeep;
        });
  }

  // What a read finds.
  template <class Found>
  Found Read(std::function<absl::StatusOr<Found>(const Snapshot&)> read) {
    Found found{};
    const absl::Status status =
        store_->ReadAndWait([&](const Snapshot& snapshot) -> absl::Status {
          ASSIGN_OR_RETURN(found, read(snapshot));
          return absl::OkStatus();
        });
    EXPECT_TRUE(status.ok()) << status;
    return found;
  }

  void ExpectJournalHolds(UnionId union_id) {
    const auto verification = Read<journal::Verification>([&](const Snapshot& snapshot) {
      return journal::Verify(snapshot, union_id, [](const journal::Verification&) { return true; });
    });
    EXPECT_EQ(verification.difference_count, 0)
        << (verification.first_difference.has_value()
                ? verification.first_difference->table + " " +
                      verification.first_difference->column
                : "");
    EXPECT_GT(verification.row_count, 0);
  }

  // "" when the tables of a union and its journal agree, else what differs first:
  // "exam_slots.capacity".
  std::string FirstDifference(UnionId union_id) {
    return Read<std::string>([&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
      ASSIGN_OR_RETURN(const journal::Verification verification,
                       journal::Verify(snapshot, union_id,
                                       [](const journal::Verification&) { return true; }));
      if (!verification.first_difference.has_value()) return std::string();
      return verification.first_difference->table + "." + verification.first_difference->column;
    });
  }

  // Changes the file by hand, behind the journal's back, between a stop and a start.
  void EditByHand(const sql::Sql& edit) {
    Close();
    {
      auto connection = sql::OpenSqlite(path(), sql::Mode::kWriter);
      ASSERT_TRUE(connection.ok()) << connection.status();
      const absl::Status edited = sql::Run(**connection, edit);
      ASSERT_TRUE(edited.ok()) << edited;
    }
    Open();
  }

  Store& store() { return *store_; }
  ManualClock& clock() { return clock_; }
  const Vault& vault() const { return vault_; }
  std::string path() const { return directory_ + "/care.db"; }

 private:
  std::string directory_;
  ManualClock clock_{kStart};
  const Vault vault_{crypto::Key(kMasterKey)};
  std::unique_ptr<Store> store_;
};

}  // namespace unioncare::storage
