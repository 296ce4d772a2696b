// Changes every column of journaled tables by hand, one after another, and expects verification to
// name exactly that table, key and column.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/base/crypto.h"
#include "service/domain/text.h"
#include "service/storage/journal.h"
#include "service/storage/sqlite.h"

namespace unioncare {

// Runs statements and ends the test program when they are wrong.
inline void MustScript(sql::SqliteConnection& connection, const std::string& text) {
  const absl::Status status = connection.Script(text);
  ASSERT_TRUE(status.ok()) << text << ": " << status.message();
}

inline std::string Describe(const std::optional<journal::Difference>& difference) {
  if (!difference.has_value()) return "no difference";
  return absl::StrCat("kind ", static_cast<int>(difference->kind), " ", difference->table, " ",
                      difference->key, " ", difference->column);
}

// Where a change was made, as verification must name it.
inline std::string DescribeChange(journal::Difference::Kind kind, absl::string_view table,
                                  absl::string_view key, absl::string_view column) {
  return Describe(journal::Difference{.kind = kind,
                                      .table = std::string(table),
                                      .key = std::string(key),
                                      .column = std::string(column)});
}

inline absl::StatusOr<journal::Verification> VerifyAll(
    const Snapshot& snapshot, UnionId union_id, absl::Span<const journal::Table* const> tables) {
  return journal::Verify(snapshot, union_id, tables,
                         [](const journal::Verification&) { return true; });
}

// The first row of each table is changed in each column that images name, and person_keys also in
// the wrapped key; then its key is changed, so that one row is missing and one too many. Every
// change is rolled back. Returns the names of the tables that had a row to change. `connection`
// must be able to write, and nobody else may use the file.
inline std::set<std::string> TamperWithEveryColumn(sql::SqliteConnection& connection,
                                                   const Snapshot& snapshot, UnionId union_id,
                                                   absl::Span<const journal::Table* const> tables) {
  using Kind = journal::Difference::Kind;
  std::set<std::string> changed;
  // A hand that edits the file is not held back by the schema.
  MustScript(connection, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
  for (const journal::Table* table : tables) {
    std::string key;
    absl::Status status = sql::Query(
        connection, table->scan(),
        [&](sql::Row row) {
          if (!key.empty()) return;
          for (size_t i = 0; i < table->key().size(); ++i) {
            // A hash is shown as its digits.
            const absl::string_view part = row.Text(static_cast<int>(i));
            const bool text = !FirstInvalidUtf8(part).has_value();
            absl::StrAppend(&key, i == 0 ? "" : "/", text ? std::string(part) : crypto::Hex(part));
          }
        },
        union_id);
    EXPECT_TRUE(status.ok()) << status.message();
    if (key.empty()) continue;
    changed.insert(table->name());
    const std::string names = absl::StrJoin(table->key(), ", ");
    const std::string where = absl::StrCat(
        " WHERE (", names, ") IN (SELECT ", names, " FROM ", table->name(),
        " WHERE union_id = ", Number(union_id), " ORDER BY ", names, " LIMIT 1)");
    const auto change = [&](absl::string_view column, Kind kind, absl::string_view named) {
      MustScript(connection, "BEGIN");
      const std::string update = absl::StrCat("UPDATE ", table->name(), " SET ", column, " = ");
      const std::string changed_value = absl::StrCat(
          "CASE typeof(", column, ") WHEN 'integer' THEN ", column, " + 1000003 WHEN 'text' THEN ",
          column, " || 'x' WHEN 'blob' THEN CAST(", column, " || x'41' AS BLOB) ELSE ");
      // A NULL becomes a number or a text, or a blob where the column takes nothing else.
      if (!connection.Script(absl::StrCat(update, changed_value, "1 END", where)).ok()) {
        MustScript(connection, absl::StrCat(update, changed_value, "x'41' END", where));
      }
      const absl::StatusOr<journal::Verification> found = VerifyAll(snapshot, union_id, tables);
      EXPECT_TRUE(found.ok()) << found.status().message();
      if (found.ok()) {
        EXPECT_EQ(Describe(found->first_difference),
                  DescribeChange(kind, table->name(), key, named));
      }
      MustScript(connection, "ROLLBACK");
    };
    for (const char* column : table->columns()) change(column, Kind::kColumnChanged, column);
    const bool keys = table == &journal::kPersonKeys;
    for (const char* column : table->hidden()) {
      change(column, keys ? Kind::kKeyDamaged : Kind::kColumnChanged, column);
    }
    for (size_t i = 1; i < table->key().size(); ++i) {
      change(table->key()[i], Kind::kRowMissing, "");
    }
  }
  MustScript(connection, "PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON");
  return changed;
}

}  // namespace unioncare
