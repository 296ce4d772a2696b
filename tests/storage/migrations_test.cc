// Migrations: fresh files, files of other programs, changed migrations, damage.
#include "service/storage/migrations.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace unioncare {
namespace {

constexpr Migration kOne = {
    1, "one",
    "CREATE TABLE migrations (number INTEGER, name TEXT, sha256 BLOB); CREATE TABLE a (i)"};
constexpr Migration kTwo = {2, "two", "CREATE TABLE b (i); INSERT INTO b VALUES (5)"};
constexpr Migration kTwoChanged = {2, "two", "CREATE TABLE b (i); INSERT INTO b VALUES (6)"};
constexpr Migration kTwoRenamed = {2, "zwei", "CREATE TABLE b (i); INSERT INTO b VALUES (5)"};
constexpr Migration kTwoFaulty = {2, "two", "CREATE TABLE b (i); INSERT INTO nowhere VALUES (5)"};

constexpr sql::Sql kUserVersion = {"PRAGMA user_version"};
constexpr sql::Sql kTables = {
    "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('a', 'b')"};

class MigrationsTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "migrationsXXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    directory_ = pattern;
    path_ = directory_ + "/care.db";
  }
  void TearDown() override { std::filesystem::remove_all(directory_); }

  // Opens the file anew and migrates it.
  absl::Status Bring(const std::vector<Migration>& migrations) {
    ASSIGN_OR_RETURN(const std::unique_ptr<sql::SqliteConnection> connection,
                     sql::OpenSqlite(path_, sql::Mode::kWriter));
    return Migrate(*connection, migrations);
  }
  int64_t Read(const sql::Sql& sql) {
    const auto connection = sql::OpenSqlite(path_, sql::Mode::kReader);
    EXPECT_TRUE(connection.ok()) << connection.status();
    int64_t number = -1;
    EXPECT_TRUE(sql::Query(**connection, sql, [&](sql::Row row) { number = row.Int(0); }).ok());
    return number;
  }

  std::string directory_, path_;
};

TEST_F(MigrationsTest, AFreshFileGoesThroughAllOfThem) {
  ASSERT_TRUE(Bring({kOne, kTwo}).ok());
  EXPECT_EQ(Read(kUserVersion), 2);
  EXPECT_EQ(Read(kTables), 2);
}

TEST_F(MigrationsTest, AnEmptyFileIsAFreshFile) {
  std::ofstream(path_).flush();
  ASSERT_TRUE(Bring({kOne, kTwo}).ok());
  EXPECT_EQ(Read(kTables), 2);
}

TEST_F(MigrationsTest, ASecondTimeDoesNothing) {
  ASSERT_TRUE(Bring({kOne, kTwo}).ok());
  const absl::Status status = Bring({kOne, kTwo});
  EXPECT_TRUE(status.ok()) << status;
}

TEST_F(MigrationsTest, AnOldFileGoesThroughTheRest) {
  ASSERT_TRUE(Bring({kOne}).ok());
  EXPECT_EQ(Read(kUserVersion), 1);
  ASSERT_TRUE(Bring({kOne, kTwo}).ok());
  EXPECT_EQ(Read(kUserVersion), 2);
}

TEST_F(MigrationsTest, AFileOfANewerProgramIsRefused) {
  ASSERT_TRUE(Bring({kOne, kTwo}).ok());
  const absl::Status status = Bring({kOne});
  EXPECT_TRUE(absl::IsFailedPrecondition(status)) << status;
  EXPECT_NE(status.message().find("newer program"), absl::string_view::npos);
  EXPECT_EQ(Read(kUserVersion), 2);
}

TEST_F(MigrationsTest, AChangedOrRenamedOldMigrationIsRefused) {
  ASSERT_TRUE(Bring({kOne, kTwo}).ok());
  for (const Migration& changed : {kTwoChanged, kTwoRenamed}) {
    const absl::Status status = Bring({kOne, changed});
    EXPECT_TRUE(absl::IsFailedPrecondition(status)) << status;
    EXPECT_NE(status.message().find("migration 2"), absl::string_view::npos);
  }
  EXPECT_TRUE(Bring({kOne, kTwo}).ok());
}

TEST_F(MigrationsTest, AFailingMigrationLeavesNothingBehind) {
  const absl::Status status = Bring({kOne, kTwoFaulty});
  EXPECT_FALSE(status.ok());
  EXPECT_NE(status.message().find("migration 2 (two)"), absl::string_view::npos) << status;
  EXPECT_EQ(Read(kUserVersion), 1);
  EXPECT_EQ(Read(kTables), 1);
  EXPECT_TRUE(Bring({kOne, kTwo}).ok());
}

TEST_F(MigrationsTest, AFileOfAnotherProgramIsRefused) {
  {
    const auto connection = sql::OpenSqlite(path_, sql::Mode::kWriter);
    ASSERT_TRUE((*connection)->Script("CREATE TABLE a (i)").ok());
  }
  const absl::Status status = Bring({kOne, kTwo});
  EXPECT_TRUE(absl::IsFailedPrecondition(status)) << status;
  EXPECT_EQ(Read(kTables), 1);
}

TEST_F(MigrationsTest, AFileThatIsNoDatabaseIsRefusedAndKept) {
  const std::string garbage(10000, 'g');
  std::ofstream(path_) << garbage;
  const absl::Status status = Bring({kOne, kTwo});
  EXPECT_TRUE(absl::IsDataLoss(status)) << status;
  EXPECT_NE(status.message().find(path_), absl::string_view::npos);
  std::ifstream file(path_);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), garbage);
}

TEST_F(MigrationsTest, AFileCutShortIsRefused) {
  ASSERT_TRUE(Bring({kOne, kTwo}).ok());
  std::filesystem::resize_file(path_, 4096);
  EXPECT_TRUE(absl::IsDataLoss(Bring({kOne, kTwo}))) << Bring({kOne, kTwo});
}

TEST_F(MigrationsTest, ThoseOfThisProgramAreNumberedAndApply) {
  int number = 0;
  for (const Migration& migration : Migrations()) {
    EXPECT_EQ(migration.number, ++number);
    EXPECT_NE(std::string(migration.text), "") << migration.name;
  }
  ASSERT_GT(number, 0);
  EXPECT_EQ(std::string(Migrations()[0].name), "store");
  const absl::Status status = Bring({Migrations().begin(), Migrations().end()});
  EXPECT_TRUE(status.ok()) << status;
  EXPECT_EQ(Read(kUserVersion), number);
}

}  // namespace
}  // namespace unioncare
