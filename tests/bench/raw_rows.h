// Rows of one database written again into another by prepared statements: what SQLite alone costs.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace unioncare::bench {

// The settings of the store's writer.
inline constexpr char kWriterSettings[] =
    "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
    "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384";

// A database of its own kind: the statements of a copy, with values as they were read.
class Database {
 public:
  explicit Database(const std::string& path) { sqlite3_open(path.c_str(), &database_); }
  ~Database() {
    for (sqlite3_stmt* statement : statements_) sqlite3_finalize(statement);
    sqlite3_close(database_);
  }
  void Run(const char* sql) { sqlite3_exec(database_, sql, nullptr, nullptr, nullptr); }
  sqlite3_stmt* Prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr);
    statements_.push_back(statement);
    return statement;
  }

 private:
  sqlite3* database_ = nullptr;
  std::vector<sqlite3_stmt*> statements_;
};

using Values = std::vector<sqlite3_value*>;

// Moves rows of one table, in two steps: read, which is not measured, and written.
class Mover {
 public:
  Mover(Database& from, Database& to, const std::string& table, const std::string& of)
      : select_(from.Prepare(absl::StrCat("SELECT * FROM ", table, " WHERE union_id = 1 AND ", of,
                                          " > ?1 AND ", of, " <= ?2 ORDER BY ", of))) {
    std::string marks;
    for (int i = 0; i < sqlite3_column_count(select_); ++i) absl::StrAppend(&marks, i ? ",?" : "?");
    insert_ = to.Prepare(absl::StrCat("INSERT INTO ", table, " VALUES (", marks, ")"));
  }
  void Read(int64_t after, int64_t until) {
    sqlite3_bind_int64(select_, 1, after);
    sqlite3_bind_int64(select_, 2, until);
    while (sqlite3_step(select_) == SQLITE_ROW) {
      Values& row = rows_.emplace_back();
      for (int i = 0; i < sqlite3_column_count(select_); ++i) {
        row.push_back(sqlite3_value_dup(sqlite3_column_value(select_, i)));
      }
    }
    sqlite3_reset(select_);
  }
  absl::Status Write() {
    bool ok = true;
    for (const Values& row : rows_) {
      for (size_t i = 0; i < row.size(); ++i) {
        sqlite3_bind_value(insert_, static_cast<int>(i) + 1, row[i]);
      }
      ok = ok && sqlite3_step(insert_) == SQLITE_DONE;
      sqlite3_reset(insert_);
    }
    return ok ? absl::OkStatus() : absl::InternalError("a row could not be written again");
  }
  void Forget() {
    for (const Values& row : rows_) {
      for (sqlite3_value* value : row) sqlite3_value_free(value);
    }
    rows_.clear();
  }

 private:
  sqlite3_stmt* select_;
  sqlite3_stmt* insert_ = nullptr;
  std::vector<Values> rows_;
};

}  // namespace unioncare::bench
