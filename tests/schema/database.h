// A database file seen past the SQL waist: what the tests of the schema ask SQLite itself.
#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"

namespace unioncare::testing {

// Values as text, NULL as "NULL", blobs in hexadecimal with an x in front.
using TextRow = std::vector<std::string>;

class Database {
 public:
  explicit Database(const std::string& path) {
    EXPECT_EQ(sqlite3_open(path.c_str(), &database_), SQLITE_OK) << path;
  }
  ~Database() { sqlite3_close(database_); }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  void Run(const std::string& script) {
    EXPECT_EQ(sqlite3_exec(database_, script.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database_) << "\n"
        << script;
  }

  std::vector<TextRow> Rows(const std::string& query) {
    std::vector<TextRow> rows;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database_, query.c_str(), -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database_) << "\n"
        << query;
    if (statement == nullptr) return rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
      TextRow row;
      for (int i = 0; i < sqlite3_column_count(statement); ++i) row.push_back(Value(statement, i));
      rows.push_back(std::move(row));
    }
    sqlite3_finalize(statement);
    return rows;
  }

  // The first column of a query.
  std::vector<std::string> Column(const std::string& query) {
    std::vector<std::string> values;
    for (const TextRow& row : Rows(query)) values.push_back(row.at(0));
    return values;
  }

  std::vector<std::string> Tables() {
    return Column("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                  "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
  }
  std::vector<std::string> Columns(const std::string& table) {
    return Column(absl::StrCat("SELECT name FROM pragma_table_info('", table, "') ORDER BY cid"));
  }
  // In the order of the key.
  std::vector<std::string> PrimaryKey(const std::string& table) {
    return Column(absl::StrCat("SELECT name FROM pragma_table_info('", table,
                               "') WHERE pk > 0 ORDER BY pk"));
  }

 private:
  static std::string Value(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
      case SQLITE_NULL:
        return "NULL";
      case SQLITE_BLOB: {
        const auto* bytes =
            static_cast<const unsigned char*>(sqlite3_column_blob(statement, column));
        std::string hex = "x";
        for (int i = 0; i < sqlite3_column_bytes(statement, column); ++i) {
          absl::StrAppend(&hex, absl::Hex(bytes[i], absl::kZeroPad2));
        }
        return hex;
      }
      default:
        return reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    }
  }

  sqlite3* database_ = nullptr;
};

}  // namespace unioncare::testing
