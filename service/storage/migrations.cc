// Brings a file to the schema of this program.
#include "service/storage/migrations.h"

#include <cstdint>
#include <string>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/base/status.h"

namespace unioncare {
namespace {

constexpr sql::Sql kUserVersion = {"PRAGMA user_version"};
constexpr sql::Sql kTableCount = {"SELECT COUNT(*) FROM sqlite_schema"};
constexpr sql::Sql kApplied = {"SELECT name, sha256 FROM migrations WHERE number = $1"};
constexpr sql::Sql kRecord = {"INSERT INTO migrations (number, name, sha256) VALUES ($1, $2, $3)"};
constexpr sql::Sql kBegin = {"BEGIN IMMEDIATE"};
constexpr sql::Sql kCommit = {"COMMIT"};
constexpr sql::Sql kRollback = {"ROLLBACK"};

absl::StatusOr<int64_t> ReadNumber(sql::Connection& connection, const sql::Sql& statement) {
  int64_t number = 0;
  RETURN_IF_ERROR(sql::Query(connection, statement, [&](sql::Row row) { number = row.Int(0); }));
  return number;
}

absl::Status CheckApplied(sql::Connection& connection, const Migration& migration) {
  std::string name;
  std::string hash;
  RETURN_IF_ERROR(sql::Query(
      connection, kApplied,
      [&](sql::Row row) {
        name = std::string(row.Text(0));
        hash = std::string(row.Bytes(1));
      },
      migration.number));
  if (name == migration.name && hash == crypto::View(crypto::Sha256({migration.text}))) {
    return absl::OkStatus();
  }
  return absl::FailedPreconditionError(absl::StrCat(
      "migration ", migration.number, " of the database file (",
      name.empty() ? "not recorded" : name, ") is not the one of this program (", migration.name,
      "): an old migration was changed, or the file belongs to another build"));
}

absl::Status ApplyInside(sql::SqliteConnection& connection, const Migration& migration) {
  RETURN_IF_ERROR(connection.Script(migration.text));
  RETURN_IF_ERROR(sql::Run(connection, kRecord, migration.number, migration.name,
                           sql::Blob{crypto::View(crypto::Sha256({migration.text}))}));
  // A pragma takes no parameters.
  return connection.Script(absl::StrCat("PRAGMA user_version = ", migration.number));
}

absl::Status Apply(sql::SqliteConnection& connection, const Migration& migration) {
  RETURN_IF_ERROR(sql::Run(connection, kBegin));
  absl::Status status = ApplyInside(connection, migration);
  if (status.ok()) status = sql::Run(connection, kCommit);
  if (status.ok()) return status;
  // The first error is the one that matters.
  if (connection.InTransaction()) sql::Run(connection, kRollback).IgnoreError();
  return absl::Status(status.code(), absl::StrCat("migration ", migration.number, " (",
                                                  migration.name, "): ", status.message()));
}

}  // namespace

absl::Status Migrate(sql::SqliteConnection& connection, absl::Span<const Migration> migrations) {
  ASSIGN_OR_RETURN(const int64_t version, ReadNumber(connection, kUserVersion));
  if (version < 0 || version > static_cast<int64_t>(migrations.size())) {
    return absl::FailedPreconditionError(absl::StrCat(
        "the database file is of a newer program: it has been through migration ", version,
        ", this program knows ", migrations.size(), "; use the newer program"));
  }
  if (version == 0) {
    ASSIGN_OR_RETURN(const int64_t tables, ReadNumber(connection, kTableCount));
    if (tables > 0) {
      return absl::FailedPreconditionError(
          "the database file belongs to another program: it has tables but no migrations");
    }
  }
  for (const Migration& migration : migrations) {
    RETURN_IF_ERROR(migration.number <= version ? CheckApplied(connection, migration)
                                                : Apply(connection, migration));
  }
  return absl::OkStatus();
}

}  // namespace unioncare
