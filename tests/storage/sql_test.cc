// The SQL waist above SQLite: binding, the statement cache, error codes, settings; and the faulty
// connection.
#include "service/storage/sql.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "service/storage/sqlite.h"
#include "tests/support/faulty_connection.h"

namespace unioncare {
namespace {

class SqlTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "sqlXXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    directory_ = pattern;
    path_ = directory_ + "/care.db";
    writer_ = Open(sql::Mode::kWriter);
  }
  void TearDown() override {
    writer_.reset();
    std::filesystem::remove_all(directory_);
  }
  std::unique_ptr<sql::SqliteConnection> Open(sql::Mode mode) {
    absl::StatusOr<std::unique_ptr<sql::SqliteConnection>> opened = sql::OpenSqlite(path_, mode);
    EXPECT_TRUE(opened.ok()) << opened.status();
    return opened.ok() ? *std::move(opened) : nullptr;
  }
  static int64_t Number(sql::Connection& connection, const sql::Sql& sql) {
    int64_t number = INT64_MIN;
    const absl::Status status =
        sql::Query(connection, sql, [&](sql::Row row) { number = row.Int(0); });
    EXPECT_TRUE(status.ok()) << status;
    return number;
  }

  std::string directory_, path_;
  std::unique_ptr<sql::SqliteConnection> writer_;
};

TEST_F(SqlTest, ValuesComeBackAsTheyWere) {
  static constexpr sql::Sql kMake = {
      "CREATE TABLE t (i INTEGER, t TEXT, b BLOB, n INTEGER, e TEXT, z BLOB) STRICT"};
  static constexpr sql::Sql kInsert = {"INSERT INTO t VALUES ($1, $2, $3, $4, $5, $6)"};
  static constexpr sql::Sql kSelect = {"SELECT i, t, b, n, e, z FROM t"};
  const std::string nul("a\0b", 3);
  ASSERT_TRUE(sql::Run(*writer_, kMake).ok());
  ASSERT_TRUE(sql::Run(*writer_, kInsert, INT64_MIN, nul, sql::Blob{nul}, std::nullopt,
                       absl::string_view(), sql::Blob{absl::string_view()})
                  .ok());
  int rows = 0;
  ASSERT_TRUE(sql::Query(*writer_, kSelect, [&](sql::Row row) {
                ++rows;
                EXPECT_EQ(row.Int(0), INT64_MIN);
                EXPECT_EQ(row.Text(1), nul);
                EXPECT_EQ(row.Bytes(2), nul);
                EXPECT_TRUE(row.IsNull(3));
                EXPECT_EQ(row.OptionalInt(3), std::nullopt);
                EXPECT_FALSE(row.IsNull(4)) << "an empty text is not NULL";
                EXPECT_FALSE(row.IsNull(5)) << "empty bytes are not NULL";
              }).ok());
  EXPECT_EQ(rows, 1);
}

TEST_F(SqlTest, ParametersAreNumberedByFirstUse) {
  static constexpr sql::Sql kSelect = {"SELECT $1 - $2, $1 + $2"};
  ASSERT_TRUE(sql::Query(
                  *writer_, kSelect,
                  [](sql::Row row) {
                    EXPECT_EQ(row.Int(0), 6);
                    EXPECT_EQ(row.Int(1), 8);
                  },
                  7, std::optional<int>(1))
                  .ok());
}

TEST_F(SqlTest, AStatementIsPreparedOncePerSql) {
  static constexpr sql::Sql kOne = {"SELECT $1"};
  static constexpr sql::Sql kOther = {"SELECT $1"};
  sql::Statement* first = *writer_->Prepare(kOne);
  first->BindInt(1, 5);
  ASSERT_TRUE(*first->Step());
  sql::Statement* second = *writer_->Prepare(kOne);
  EXPECT_EQ(first, second);
  EXPECT_NE(first, *writer_->Prepare(kOther));
  ASSERT_TRUE(*second->Step());
  EXPECT_TRUE(second->IsNull(0)) << "Prepare forgets what was bound";
}

TEST_F(SqlTest, AWrongStatementIsAnErrorEachTime) {
  static constexpr sql::Sql kWrong = {"SELECT x FROM nowhere"};
  EXPECT_TRUE(absl::IsInternal(sql::Run(*writer_, kWrong)));
  EXPECT_TRUE(absl::IsInternal(sql::Run(*writer_, kWrong)));
}

TEST_F(SqlTest, ConstraintsHaveTheirCodes) {
  ASSERT_TRUE(writer_
                  ->Script("CREATE TABLE p (id INTEGER NOT NULL PRIMARY KEY, u TEXT UNIQUE,"
                           " c INTEGER NOT NULL CHECK (c > 0)) STRICT;"
                           "CREATE TABLE w (k TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;"
                           "CREATE TABLE f (id INTEGER REFERENCES p (id)) STRICT;"
                           "INSERT INTO p VALUES (1, 'a', 1); INSERT INTO w VALUES ('a');")
                  .ok());
  static constexpr std::pair<sql::Sql, absl::StatusCode> kCases[] = {
      {{"INSERT INTO p VALUES (1, 'b', 1)"}, absl::StatusCode::kAlreadyExists},
      {{"INSERT INTO p VALUES (2, 'a', 1)"}, absl::StatusCode::kAlreadyExists},
      {{"INSERT INTO w VALUES ('a')"}, absl::StatusCode::kAlreadyExists},
      {{"INSERT INTO p VALUES (2, 'b', 0)"}, absl::StatusCode::kFailedPrecondition},
      {{"INSERT INTO p VALUES (2, 'b', NULL)"}, absl::StatusCode::kFailedPrecondition},
      {{"INSERT INTO p VALUES (2, 'b', 'x')"}, absl::StatusCode::kFailedPrecondition},
      {{"INSERT INTO f VALUES (9)"}, absl::StatusCode::kFailedPrecondition},
      {{"INSERT INTO p VALUES (2, 'b', 1)"}, absl::StatusCode::kOk},
  };
  for (const auto& [sql, code] : kCases) {
    EXPECT_EQ(sql::Run(*writer_, sql).code(), code) << sql.text;
  }
}

TEST_F(SqlTest, AFullFileHasItsCode) {
  static constexpr sql::Sql kInsert = {"INSERT INTO t VALUES ($1)"};
  ASSERT_TRUE(writer_->Script("CREATE TABLE t (b BLOB); PRAGMA max_page_count = 8").ok());
  const std::string large(64 * 1024, 'x');
  EXPECT_TRUE(absl::IsResourceExhausted(sql::Run(*writer_, kInsert, sql::Blob{large})));
}

TEST_F(SqlTest, TheSettingsAreInForce) {
  static constexpr sql::Sql kSynchronous = {"PRAGMA synchronous"};
  static constexpr sql::Sql kForeignKeys = {"PRAGMA foreign_keys"};
  static constexpr sql::Sql kTrustedSchema = {"PRAGMA trusted_schema"};
  static constexpr sql::Sql kTempStore = {"PRAGMA temp_store"};
  static constexpr sql::Sql kSizeLimit = {"PRAGMA journal_size_limit"};
  static constexpr sql::Sql kPageSize = {"PRAGMA page_size"};
  static constexpr sql::Sql kAutoCheckpoint = {"PRAGMA wal_autocheckpoint"};
  static constexpr sql::Sql kSecureDelete = {"PRAGMA secure_delete"};
  static constexpr sql::Sql kQueryOnly = {"PRAGMA query_only"};
  static constexpr sql::Sql kMmapSize = {"PRAGMA mmap_size"};
  static constexpr sql::Sql kJournalMode = {"PRAGMA journal_mode"};
  ASSERT_TRUE(writer_->Script("CREATE TABLE t (i INTEGER)").ok());
  const std::unique_ptr<sql::SqliteConnection> reader = Open(sql::Mode::kReader);
  for (sql::SqliteConnection* connection : {writer_.get(), reader.get()}) {
    EXPECT_EQ(Number(*connection, kForeignKeys), 1);
    EXPECT_EQ(Number(*connection, kTrustedSchema), 0);
    EXPECT_EQ(Number(*connection, kTempStore), 2);
    EXPECT_EQ(Number(*connection, kPageSize), 4096);
    EXPECT_EQ(Number(*connection, kAutoCheckpoint), 0);
    std::string mode;
    ASSERT_TRUE(sql::Query(*connection, kJournalMode, [&](sql::Row row) {
                  mode = std::string(row.Text(0));
                }).ok());
    EXPECT_EQ(mode, "wal");
  }
  EXPECT_EQ(Number(*writer_, kSynchronous), 2);
  EXPECT_EQ(Number(*writer_, kSizeLimit), 64 << 20);
  EXPECT_EQ(Number(*writer_, kSecureDelete), 1);
  EXPECT_EQ(Number(*writer_, kQueryOnly), 0);
  EXPECT_EQ(Number(*reader, kQueryOnly), 1);
  EXPECT_EQ(Number(*reader, kMmapSize), 128 << 20);
}

TEST_F(SqlTest, TheFileIsForItsOwnerOnly) {
  ASSERT_TRUE(writer_->Script("CREATE TABLE t (i INTEGER)").ok());
  for (const std::string& path : {path_, path_ + "-wal"}) {
    struct stat facts = {};
    ASSERT_EQ(stat(path.c_str(), &facts), 0) << path;
    EXPECT_EQ(facts.st_mode & 0777, 0600u) << path;
  }
}

TEST_F(SqlTest, AReaderRefusesToWriteAndNeverCheckpoints) {
  static constexpr sql::Sql kInsert = {"INSERT INTO t VALUES (1)"};
  ASSERT_TRUE(writer_->Script("CREATE TABLE t (i INTEGER)").ok());
  const auto before = std::filesystem::file_size(path_);
  std::unique_ptr<sql::SqliteConnection> reader = Open(sql::Mode::kReader);
  EXPECT_FALSE(sql::Run(*reader, kInsert).ok());
  reader.reset();
  EXPECT_EQ(std::filesystem::file_size(path_), before);
}

TEST_F(SqlTest, TheWriterCountsThePagesOfTheLogAndCheckpointsOnlyWhenTold) {
  static constexpr sql::Sql kInsert = {"INSERT INTO t VALUES ($1)"};
  ASSERT_TRUE(writer_->Script("CREATE TABLE t (b BLOB)").ok());
  const std::string large(400 * 4096, 'x');
  for (int i = 0; i < 4; ++i) ASSERT_TRUE(sql::Run(*writer_, kInsert, sql::Blob{large}).ok());
  EXPECT_GT(writer_->wal_pages(), 1600);
  const auto before = std::filesystem::file_size(path_);
  ASSERT_TRUE(writer_->RunCheckpoint(sql::Checkpoint::kPassive).ok());
  EXPECT_GT(std::filesystem::file_size(path_), before + 4 * large.size() - 4096);
  ASSERT_TRUE(sql::Run(*writer_, kInsert, 1).ok());
  EXPECT_LT(writer_->wal_pages(), 100) << "the log begins again";
}

TEST_F(SqlTest, ALostTransactionStopsTheRestOfItsOperation) {
  static constexpr sql::Sql kBegin = {"BEGIN IMMEDIATE"};
  static constexpr sql::Sql kInsert = {"INSERT INTO t VALUES (zeroblob($1))"};
  static constexpr sql::Sql kCount = {"SELECT COUNT(*) FROM t"};
  ASSERT_TRUE(writer_->Script("CREATE TABLE t (b BLOB); PRAGMA max_page_count = 8").ok());
  ASSERT_TRUE(sql::Run(*writer_, kBegin).ok());
  writer_->RequireTransaction(true);
  ASSERT_TRUE(sql::Run(*writer_, kInsert, 1).ok());
  EXPECT_TRUE(absl::IsResourceExhausted(sql::Run(*writer_, kInsert, 64 * 1024)));
  EXPECT_FALSE(writer_->InTransaction());
  EXPECT_TRUE(absl::IsInternal(sql::Run(*writer_, kInsert, 1)));
  EXPECT_EQ(Number(*writer_, kCount), 0);
}

TEST_F(SqlTest, AMissingFolderIsAClearError) {
  const absl::Status status =
      sql::OpenSqlite(directory_ + "/none/care.db", sql::Mode::kWriter).status();
  EXPECT_TRUE(absl::IsUnavailable(status)) << status;
  EXPECT_NE(status.message().find("none/care.db"), absl::string_view::npos);
}

TEST_F(SqlTest, TheFaultyConnectionFailsTheNthMatchingStepAndDoesNotRunIt) {
  static constexpr sql::Sql kInsert = {"\nINSERT INTO t VALUES (1)"};
  static constexpr sql::Sql kCount = {"SELECT COUNT(*) FROM t"};
  ASSERT_TRUE(writer_->Script("CREATE TABLE t (i INTEGER)").ok());
  const auto plan = std::make_shared<FaultPlan>();
  const std::unique_ptr<sql::Connection> faulty = MakeFaultyConnection(std::move(writer_), plan);
  plan->Plan({.nth = 2, .prefix = "INSERT", .status = absl::DataLossError("x")});
  EXPECT_TRUE(sql::Run(*faulty, kInsert).ok());
  EXPECT_EQ(Number(*faulty, kCount), 1);
  EXPECT_TRUE(absl::IsDataLoss(sql::Run(*faulty, kInsert)));
  EXPECT_TRUE(sql::Run(*faulty, kInsert).ok());
  EXPECT_EQ(Number(*faulty, kCount), 2);
  EXPECT_EQ(plan->step_count(), 3);
  EXPECT_EQ(plan->failed_count(), 1);
  plan->Plan({.nth = 1, .prefix = "INSERT", .for_ever = true});
  EXPECT_FALSE(sql::Run(*faulty, kInsert).ok());
  EXPECT_FALSE(sql::Run(*faulty, kInsert).ok());
  plan->Plan({.nth = 1, .prefix = "INSERT", .after = true});
  EXPECT_FALSE(sql::Run(*faulty, kInsert).ok());
  EXPECT_EQ(Number(*faulty, kCount), 3) << "an after-fault hides what has happened";
}

}  // namespace
}  // namespace unioncare
