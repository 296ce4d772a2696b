// The schema: its form, the files of released versions, and files that are refused.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "service/storage/members.h"
#include "service/storage/migrations.h"
#include "service/storage/store.h"
#include "service/storage/tables.h"
#include "tests/schema/database.h"
#include "tests/schema/record.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

constexpr char kReleased[] = UNIONCARE_SOURCE_DIR "/tests/storage/released";
// Set to write the present schema's file anew, once a version is released.
constexpr char kWriteReleased[] = "WRITE_RELEASED_SCHEMA";
// Tables whose rows are not journaled: the journal itself, and what the store keeps for itself.
const std::set<std::string> kNotJournaled = {"birthday_keys", "counters", "discharges_unmet",
                                              "event_marks", "journal", "migrations",
                                              "name_grams", "requests",
                                              "retiree_care", "retiree_due", "retiree_walks"};

// A store on a file with the fixed key and a clock that stands still.
class OpenedStore {
 public:
  explicit OpenedStore(const std::string& path) {
    StoreOptions options;
    options.path = path;
    options.clock = &clock_;
    options.vault = &vault_;
    auto opened = Store::Open(std::move(options));
    status_ = opened.status();
    if (opened.ok()) store_ = *std::move(opened);
  }
  ~OpenedStore() {
    if (store_ != nullptr) store_->Stop();
  }
  const absl::Status& status() const { return status_; }

  // What verification finds in a union; empty when the file is as journaled.
  std::string Verify(UnionId union_id) {
    std::string found;
    const absl::Status status = store_->ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(const journal::Verification verification,
                       journal::Verify(snapshot, union_id,
                                       [](const journal::Verification&) { return true; }));
      if (verification.difference_count > 0) {
        found = absl::StrCat(verification.first_difference->table, " ",
                             verification.first_difference->key, " ",
                             verification.first_difference->column);
      }
      EXPECT_GT(verification.entry_count, 0);
      return absl::OkStatus();
    });
    return status.ok() ? found : std::string(status.message());
  }

  std::string IdNumberOf(UnionId union_id, MemberId id) {
    std::string id_no;
    const absl::Status status = store_->ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(const auto member, storage::FindMember(snapshot, union_id, id));
      if (!member.has_value()) return absl::NotFoundError("no such member");
      ASSIGN_OR_RETURN(const auto opened, storage::OpenIdNumber(snapshot, union_id, *member));
      id_no = opened.value_or("");
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return id_no;
  }

 private:
  ManualClock clock_{TestNow()};
  Vault vault_{FixedMasterKey()};
  absl::Status status_;
  std::unique_ptr<Store> store_;
};

// A file made by this program, with rows in every journaled table.
class SchemaTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    TestServer server(UseFixedMasterKey);
    MakeRecord(server);
    server.Stop();
    directory_ = new TemporaryDirectory;
    fs::copy_file(server.database(), path());
  }
  static void TearDownTestSuite() { delete directory_; }
  static std::string path() { return directory_->path() + "/present.db"; }
  // A copy that a test may change.
  std::string Copy() const {
    const std::string copy = own_.path() + "/care.db";
    fs::copy_file(path(), copy, fs::copy_options::overwrite_existing);
    return copy;
  }

  static TemporaryDirectory* directory_;
  TemporaryDirectory own_;
};
TemporaryDirectory* SchemaTest::directory_ = nullptr;

TEST_F(SchemaTest, EveryTableIsStrict) {
  Database database(path());
  const std::vector<TextRow> tables = database.Rows(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
      "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
  EXPECT_EQ(tables.size(), database.Tables().size());
  EXPECT_GE(tables.size(), kNotJournaled.size() + journal::Tables().size());
  for (const TextRow& table : tables) EXPECT_EQ(table[1], "1") << table[0];
}

TEST_F(SchemaTest, EveryForeignKeyPointsToAUniqueKey) {
  Database database(path());
  int count = 0;
  for (const std::string& table : database.Tables()) {
    std::map<std::string, std::pair<std::string, std::set<std::string>>> keys;
    for (const TextRow& row : database.Rows(
             absl::StrCat("SELECT id, \"table\", \"to\" FROM pragma_foreign_key_list('", table,
                          "')"))) {
      keys[row[0]].first = row[1];
      keys[row[0]].second.insert(row[2]);
    }
    for (const auto& [id, target] : keys) {
      ++count;
      const std::vector<std::string> key = database.PrimaryKey(target.first);
      bool unique = target.second == std::set<std::string>(key.begin(), key.end());
      for (const std::string& index : database.Column(
               absl::StrCat("SELECT name FROM pragma_index_list('", target.first,
                            "') WHERE \"unique\" = 1 AND partial = 0"))) {
        const std::vector<std::string> columns =
            database.Column(absl::StrCat("SELECT name FROM pragma_index_info('", index, "')"));
        unique = unique || target.second == std::set<std::string>(columns.begin(), columns.end());
      }
      EXPECT_TRUE(unique) << table << " points to " << target.first << " ("
                          << absl::StrJoin(target.second, ", ") << ")";
    }
  }
  EXPECT_GT(count, 5);
  EXPECT_TRUE(database.Rows("PRAGMA foreign_key_check").empty());
}

TEST_F(SchemaTest, TheJournalKnowsEveryColumnOfItsTables) {
  Database database(path());
  std::set<std::string> journaled;
  for (const journal::Table* table : journal::Tables()) {
    journaled.insert(table->name());
    const std::vector<std::string> known = database.Columns(table->name());
    std::set<std::string> named(table->key().begin(), table->key().end());
    named.insert(table->columns().begin(), table->columns().end());
    named.insert(table->hidden().begin(), table->hidden().end());
    EXPECT_EQ(std::set<std::string>(known.begin(), known.end()), named) << table->name();
    const std::vector<std::string> key(table->key().begin(), table->key().end());
    EXPECT_EQ(database.PrimaryKey(table->name()), key) << table->name();
    EXPECT_FALSE(database.Rows(absl::StrCat("SELECT 1 FROM ", table->name())).empty())
        << "the record has no row in " << table->name();
  }
  for (const std::string& table : database.Tables()) {
    EXPECT_NE(journaled.count(table), kNotJournaled.count(table)) << table;
  }
}

// ---- released versions

std::string Quoted(const std::string& value) {
  return absl::StrCat("'", absl::StrReplaceAll(value, {{"'", "''"}}), "'");
}

// A value as SQL, blobs in pieces that fit a line.
std::vector<std::string> Pieces(const std::string& value, const std::string& type) {
  constexpr size_t kHexOnALine = 88;
  if (value == "NULL" || type == "INTEGER") return {value};
  if (type == "TEXT") return {Quoted(value)};
  std::vector<std::string> pieces;
  for (size_t at = 1; at < value.size(); at += kHexOnALine) {
    pieces.push_back(absl::StrCat(at == 1 ? "" : "|| ", "x'", value.substr(at, kHexOnALine), "'"));
  }
  if (pieces.empty()) return {"x''"};
  if (pieces.size() == 1) return pieces;
  pieces.front() = "CAST(" + pieces.front();
  pieces.push_back("AS BLOB)");
  return pieces;
}

void DumpTable(Database& database, const std::string& table, std::ostream& out) {
  constexpr size_t kColumnsMax = 98;
  const std::vector<std::string> types = database.Column(
      absl::StrCat("SELECT type FROM pragma_table_info('", table, "') ORDER BY cid"));
  for (const TextRow& row : database.Rows(absl::StrCat("SELECT * FROM ", table))) {
    out << "INSERT INTO " << table << " VALUES (";
    size_t column = sizeof("INSERT INTO  VALUES (") + table.size();
    for (size_t i = 0; i < row.size(); ++i) {
      for (const std::string& piece : Pieces(row[i], types[i])) {
        if (column + piece.size() + 2 > kColumnsMax) {
          out << "\n  ";
          column = 2;
        }
        out << piece << " ";
        column += piece.size() + 1;
      }
      out << (i + 1 < row.size() ? ", " : ");\n");
      column += 2;
    }
  }
}

void WriteReleased(const std::string& database_path) {
  Database database(database_path);
  const std::string version = database.Column("PRAGMA user_version").at(0);
  std::ofstream out(absl::StrCat(kReleased, "/v", version, ".sql"));
  out << "-- A database as the version with " << version << " migrations made it.\nBEGIN;\n";
  for (const std::string& text : database.Column(
           "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")) {
    out << text << ";\n";
  }
  for (const std::string& table : database.Tables()) DumpTable(database, table, out);
  out << "PRAGMA user_version = " << version << ";\nCOMMIT;\n";
}

// All rows of the columns that a file had before it was migrated.
std::map<std::string, std::vector<TextRow>> RowsOf(
    Database& database, const std::map<std::string, std::vector<std::string>>& columns) {
  std::map<std::string, std::vector<TextRow>> rows;
  for (const auto& [table, names] : columns) {
    const std::string listed = absl::StrJoin(names, ", ");
    rows[table] = database.Rows(absl::StrCat("SELECT ", listed, " FROM ", table, " ORDER BY ",
                                             absl::StrJoin(database.PrimaryKey(table), ", ")));
  }
  return rows;
}

TEST_F(SchemaTest, FilesOfAllReleasedVersionsAreBroughtToThePresent) {
  if (std::getenv(kWriteReleased) != nullptr) WriteReleased(path());
  int count = 0;
  for (const auto& entry : fs::directory_iterator(kReleased)) {
    SCOPED_TRACE(entry.path().filename().string());
    ++count;
    std::stringstream script;
    script << std::ifstream(entry.path()).rdbuf();
    const std::string file = absl::StrCat(own_.path(), "/", count, ".db");
    std::map<std::string, std::vector<std::string>> columns;
    std::map<std::string, std::vector<TextRow>> before;
    {
      Database old(file);
      old.Run(script.str());
      EXPECT_EQ(absl::StrCat("v", old.Column("PRAGMA user_version").at(0), ".sql"),
                entry.path().filename().string());
      for (const std::string& table : old.Tables()) columns[table] = old.Columns(table);
      columns.erase("migrations");
      before = RowsOf(old, columns);
    }
    EXPECT_GT(before["members"].size(), 0u);
    {
      OpenedStore store(file);
      ASSERT_TRUE(store.status().ok()) << store.status();
      EXPECT_EQ(store.Verify(kInstallation), "");
      EXPECT_EQ(store.Verify(UnionId{1}), "");
      EXPECT_EQ(store.IdNumberOf(UnionId{1}, MemberId{1}), kRecordedIdNumber);
    }
    Database now(file);
    EXPECT_EQ(now.Column("PRAGMA user_version").at(0), absl::StrCat(Migrations().size()));
    EXPECT_EQ(RowsOf(now, columns), before);
    EXPECT_EQ(now.Column("PRAGMA integrity_check").at(0), "ok");
    // The schema is the one of a fresh file.
    Database fresh(path());
    const std::string schema =
        "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    EXPECT_EQ(now.Column(schema), fresh.Column(schema));
    for (const std::string& table : fresh.Tables()) {
      EXPECT_EQ(now.Columns(table), fresh.Columns(table)) << table;
    }
  }
  EXPECT_GT(count, 0) << "no released version is kept";
}

// ---- files that are refused

TEST_F(SchemaTest, AFileOfANewerProgramIsRefused) {
  const std::string copy = Copy();
  Database(copy).Run(absl::StrCat("PRAGMA user_version = ", Migrations().size() + 1));
  EXPECT_EQ(OpenedStore(copy).status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(SchemaTest, AChangedMigrationIsRefused) {
  for (const Migration& migration : Migrations()) {
    const std::string copy = Copy();
    Database(copy).Run(absl::StrCat("UPDATE migrations SET sha256 = zeroblob(32) WHERE number = ",
                                    migration.number));
    const absl::Status status = OpenedStore(copy).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition) << status;
    EXPECT_NE(std::string(status.message()).find(migration.name), std::string::npos) << status;
  }
}

}  // namespace
}  // namespace unioncare::testing
