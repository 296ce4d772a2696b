// The SQL waist: the only way to a database. SQLite stands below it, and the faulty connection of
// the tests; PostgreSQL is next. SQL is portable: $1…$n in ascending first use, RETURNING,
// ON CONFLICT, keyset pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/status.h"

namespace unioncare::sql {

// A statement text. The address of the Sql is its identity in the prepared-statement cache, so it
// must be a constant that lives as long as the program.
struct Sql {
  const char* text;
};

// Bytes to bind as a BLOB.
struct Blob {
  absl::string_view bytes;
};

// A prepared statement. Parameters are bound from 1, columns are read from 0. Texts and blobs that
// are bound must live until Reset; what Text and Blob return lives until the next Step or Reset.
// Text of an integer column is its decimal form.
class Statement {
 public:
  virtual ~Statement() = default;
  virtual void BindInt(int parameter, int64_t value) = 0;
  virtual void BindText(int parameter, absl::string_view value) = 0;
  virtual void BindBlob(int parameter, absl::string_view value) = 0;
  virtual void BindNull(int parameter) = 0;
  // True when a row stands ready, false at the end. Errors: ALREADY_EXISTS for a violated UNIQUE or
  // primary key, FAILED_PRECONDITION for any other constraint, RESOURCE_EXHAUSTED for a full disk,
  // DATA_LOSS for a corrupt file, UNAVAILABLE for other I/O errors, INTERNAL otherwise.
  virtual absl::StatusOr<bool> Step() = 0;
  virtual int64_t Int(int column) const = 0;
  virtual absl::string_view Text(int column) const = 0;
  virtual absl::string_view Bytes(int column) const = 0;
  virtual bool IsNull(int column) const = 0;
  // Ends the execution and forgets the bound values.
  virtual void Reset() = 0;
};

// A connection to one database, used by one thread at a time.
class Connection {
 public:
  virtual ~Connection() = default;
  // The cached statement for `sql`, reset. It belongs to the connection.
  virtual absl::StatusOr<Statement*> Prepare(const Sql& sql) = 0;
};

// The row that a Query callback sees.
class Row {
 public:
  explicit Row(const Statement& statement) : statement_(statement) {}
  int64_t Int(int column) const { return statement_.Int(column); }
  absl::string_view Text(int column) const { return statement_.Text(column); }
  absl::string_view Bytes(int column) const { return statement_.Bytes(column); }
  bool IsNull(int column) const { return statement_.IsNull(column); }
  std::optional<int64_t> OptionalInt(int column) const {
    if (IsNull(column)) return std::nullopt;
    return Int(column);
  }

 private:
  const Statement& statement_;
};

inline void Bind(Statement& statement, int parameter, absl::string_view value) {
  statement.BindText(parameter, value);
}
inline void Bind(Statement& statement, int parameter, const std::string& value) {
  statement.BindText(parameter, value);
}
inline void Bind(Statement& statement, int parameter, const char* value) {
  statement.BindText(parameter, value);
}
inline void Bind(Statement& statement, int parameter, Blob value) {
  statement.BindBlob(parameter, value.bytes);
}
inline void Bind(Statement& statement, int parameter, std::nullopt_t) {
  statement.BindNull(parameter);
}
template <class Number,
          std::enable_if_t<std::is_integral_v<Number> || std::is_enum_v<Number>, int> = 0>
void Bind(Statement& statement, int parameter, Number value) {
  statement.BindInt(parameter, static_cast<int64_t>(value));
}
template <class Value>
void Bind(Statement& statement, int parameter, const std::optional<Value>& value) {
  if (value.has_value()) {
    Bind(statement, parameter, *value);
  } else {
    statement.BindNull(parameter);
  }
}

// Runs a statement and shows each row to `see`.
template <class... Values>
absl::Status Query(Connection& connection, const Sql& sql, absl::FunctionRef<void(Row)> see,
                   const Values&... values) {
  ASSIGN_OR_RETURN(Statement * statement, connection.Prepare(sql));
  int parameter = 0;
  (Bind(*statement, ++parameter, values), ...);
  absl::Status status;
  while (true) {
    absl::StatusOr<bool> row = statement->Step();
    if (!row.ok()) {
      status = row.status();
      break;
    }
    if (!*row) break;
    see(Row(*statement));
  }
  statement->Reset();
  return status;
}

// Runs a statement whose rows, if any, nobody needs.
template <class... Values>
absl::Status Run(Connection& connection, const Sql& sql, const Values&... values) {
  return Query(
      connection, sql, [](Row) {}, values...);
}

}  // namespace unioncare::sql
