// SQLite below the SQL waist.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/storage/sql.h"

struct sqlite3;

namespace unioncare::sql {

enum class Mode {
  kWriter,  // makes the file when it is missing; the only connection that writes and checkpoints
  kReader,  // of a file that a writer has opened before; refuses to write
};

enum class Checkpoint {
  kPassive,  // copies what no reader needs any more, and waits for nobody
  kRestart,  // waits a little for readers, so that the log can start again from its beginning
};

class SqliteStatement;
// A connection, and what the store must know about it beyond the waist. Not thread-safe.
class SqliteConnection final : public Connection {
 public:
  explicit SqliteConnection(sqlite3* database);
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;
  ~SqliteConnection() override;

  absl::StatusOr<Statement*> Prepare(const Sql& sql) override;

  // Runs several statements without parameters: migrations and settings.
  absl::Status Script(absl::string_view text);

  // False once SQLite has rolled back by itself, as it does on a full disk.
  bool InTransaction() const;
  // While set, a statement that changes the file is refused outside of a transaction: after such a
  // rollback the rest of an operation must not commit piece by piece.
  void RequireTransaction(bool required) { transaction_required_ = required; }
  // Resets statements that somebody has left in the middle; they would keep the snapshot open.
  void ResetStatements();

  // How many statements that may write have been stepped; SAVEPOINT and its kind do not count.
  int64_t write_count() const { return write_count_; }

  // Pages in the write-ahead log after the last commit of this connection.
  int wal_pages() const { return wal_pages_; }
  absl::Status RunCheckpoint(Checkpoint kind);

 private:
  friend class SqliteStatement;
  friend absl::Status CopySqlite(const std::string& from, const std::string& to);

  sqlite3* const database_;
  absl::flat_hash_map<const Sql*, std::unique_ptr<SqliteStatement>> statements_;
  int used_statements_ = 0;  // statements that are bound or stepped and not reset
  int64_t write_count_ = 0;
  int wal_pages_ = 0;
  bool transaction_required_ = false;
};

// Copies the database at `from`, as it is at one moment, into the new file `to`, in one step: those
// who write meanwhile are not held up. The copy is not flushed to the disk.
absl::Status CopySqlite(const std::string& from, const std::string& to);

// Opens a file with the settings the store relies on. DATA_LOSS when it is not a database.
absl::StatusOr<std::unique_ptr<SqliteConnection>> OpenSqlite(const std::string& path, Mode mode);

}  // namespace unioncare::sql
