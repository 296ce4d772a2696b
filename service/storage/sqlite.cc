// SQLite below the SQL waist: the only file that includes its header.
#include "service/storage/sqlite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace unioncare::sql {
namespace {

// How long to wait for a lock of another process. The service itself never waits: it has one
// writer, and readers do not block it.
constexpr int kBusyTimeoutMs = 250;

constexpr char kSettings[] = R"sql(
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
)sql";

// Full synchronisation makes a COMMIT wait for the disk: an answer means that the row is there. The
// log is restarted at some megabytes; the limit only cuts what one huge transaction left behind.
// Twice the cache is slower: SQLite walks through all of it at each commit that has split a page.
constexpr char kWriterSettings[] = R"sql(
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -16384;
)sql";

constexpr char kReaderSettings[] = R"sql(
PRAGMA query_only = ON;
PRAGMA mmap_size = 134217728;
PRAGMA cache_size = -4096;
)sql";

constexpr Sql kJournalMode = {"PRAGMA journal_mode = WAL"};

absl::StatusCode CodeOf(int result) {
  switch (result) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
      return absl::StatusCode::kAlreadyExists;
    default:
      break;
  }
  switch (result & 0xff) {
    case SQLITE_CONSTRAINT:
      return absl::StatusCode::kFailedPrecondition;
    case SQLITE_FULL:
      return absl::StatusCode::kResourceExhausted;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return absl::StatusCode::kDataLoss;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return absl::StatusCode::kUnavailable;
    default:
      return absl::StatusCode::kInternal;
  }
}

absl::Status StatusOf(sqlite3* database, int result) {
  return absl::Status(CodeOf(result), absl::StrFormat("database: %s (sqlite code %d)",
                                                      sqlite3_errmsg(database), result));
}

}  // namespace

class SqliteStatement final : public Statement {
 public:
  SqliteStatement(SqliteConnection& connection, const char* text, sqlite3_stmt* statement)
      : connection_(connection),
        text_(text),
        statement_(statement),
        read_only_(sqlite3_stmt_readonly(statement) != 0) {}
  SqliteStatement(const SqliteStatement&) = delete;
  SqliteStatement& operator=(const SqliteStatement&) = delete;
  ~SqliteStatement() override { sqlite3_finalize(statement_); }

  const char* text() const { return text_; }

  void BindInt(int parameter, int64_t value) override {
    Use();
    CHECK(sqlite3_bind_int64(statement_, parameter, value) == SQLITE_OK);
  }
  void BindText(int parameter, absl::string_view value) override {
    Use();
    // SQLite takes a null pointer for NULL; an empty text is not NULL.
    const char* data = value.empty() ? "" : value.data();
    CHECK(sqlite3_bind_text64(statement_, parameter, data, value.size(), SQLITE_STATIC,
                              SQLITE_UTF8) == SQLITE_OK);
  }
  void BindBlob(int parameter, absl::string_view value) override {
    Use();
    const char* data = value.empty() ? "" : value.data();
    CHECK(sqlite3_bind_blob64(statement_, parameter, data, value.size(), SQLITE_STATIC) ==
          SQLITE_OK);
  }
  void BindNull(int parameter) override {
    Use();
    CHECK(sqlite3_bind_null(statement_, parameter) == SQLITE_OK);
  }

  absl::StatusOr<bool> Step() override {
    if (connection_.transaction_required_ && !read_only_ && !connection_.InTransaction()) {
      return absl::InternalError("database: the transaction has ended before its operation");
    }
    Use();
    if (!read_only_) ++connection_.write_count_;
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    return StatusOf(connection_.database_, result);
  }

  int64_t Int(int column) const override { return sqlite3_column_int64(statement_, column); }
  absl::string_view Text(int column) const override {
    const unsigned char* data = sqlite3_column_text(statement_, column);
    if (data == nullptr) return absl::string_view();
    return absl::string_view(reinterpret_cast<const char*>(data),
                             sqlite3_column_bytes(statement_, column));
  }
  absl::string_view Bytes(int column) const override {
    const void* data = sqlite3_column_blob(statement_, column);
    if (data == nullptr) return absl::string_view();
    return absl::string_view(static_cast<const char*>(data),
                             sqlite3_column_bytes(statement_, column));
  }
  bool IsNull(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }

  void Reset() override {
    if (!used_) return;
    // The result repeats the error of Step, which has been reported already.
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    used_ = false;
    --connection_.used_statements_;
  }

 private:
  void Use() {
    if (used_) return;
    used_ = true;
    ++connection_.used_statements_;
  }

  SqliteConnection& connection_;
  const char* const text_;
  sqlite3_stmt* const statement_;
  const bool read_only_;
  bool used_ = false;
};

SqliteConnection::SqliteConnection(sqlite3* database) : database_(database) {
  // This hook takes the place of SQLite's own, which checkpoints after every 1000 pages: no
  // connection checkpoints unless it is told to.
  sqlite3_wal_hook(
      database_,
      [](void* connection, sqlite3*, const char*, int pages) {
        static_cast<SqliteConnection*>(connection)->wal_pages_ = pages;
        return SQLITE_OK;
      },
      this);
}

SqliteConnection::~SqliteConnection() {
  statements_.clear();
  CHECK(sqlite3_close(database_) == SQLITE_OK);
}

absl::StatusOr<Statement*> SqliteConnection::Prepare(const Sql& sql) {
  std::unique_ptr<SqliteStatement>& cached = statements_[&sql];
  if (cached != nullptr) {
    CHECK(cached->text() == sql.text);  // an Sql that was not a constant of the program
    cached->Reset();
    return cached.get();
  }
  sqlite3_stmt* statement = nullptr;
  const char* tail = nullptr;
  const int result =
      sqlite3_prepare_v3(database_, sql.text, -1, SQLITE_PREPARE_PERSISTENT, &statement, &tail);
  if (result != SQLITE_OK) {
    statements_.erase(&sql);
    return StatusOf(database_, result);
  }
  // One text is one statement: what follows the first would be silently left out.
  CHECK(statement != nullptr && absl::StripAsciiWhitespace(tail).empty());
  cached = std::make_unique<SqliteStatement>(*this, sql.text, statement);
  return cached.get();
}

absl::Status SqliteConnection::Script(absl::string_view text) {
  const std::string copy(text);
  const int result = sqlite3_exec(database_, copy.c_str(), nullptr, nullptr, nullptr);
  return result == SQLITE_OK ? absl::OkStatus() : StatusOf(database_, result);
}

bool SqliteConnection::InTransaction() const {
  return sqlite3_get_autocommit(database_) == 0;
}

void SqliteConnection::ResetStatements() {
  if (used_statements_ == 0) return;
  for (auto& [sql, statement] : statements_) statement->Reset();
}

absl::Status SqliteConnection::RunCheckpoint(Checkpoint kind) {
  const int mode =
      kind == Checkpoint::kPassive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART;
  const int result = sqlite3_wal_checkpoint_v2(database_, nullptr, mode, nullptr, nullptr);
  // Readers were in the way: what could be copied was copied, the rest comes next time.
  if (result == SQLITE_OK || (result & 0xff) == SQLITE_BUSY) return absl::OkStatus();
  return StatusOf(database_, result);
}

namespace {

absl::Status Configure(SqliteConnection& connection, sqlite3* database, Mode mode) {
  sqlite3_extended_result_codes(database, 1);
  sqlite3_busy_timeout(database, kBusyTimeoutMs);
  CHECK(sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) == SQLITE_OK);
  CHECK(sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr) == SQLITE_OK);
  CHECK(sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr) == SQLITE_OK);
  RETURN_IF_ERROR(connection.Script(kSettings));
  if (mode == Mode::kReader) {
    CHECK(sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr) == SQLITE_OK);
    return connection.Script(kReaderSettings);
  }
  RETURN_IF_ERROR(connection.Script("PRAGMA page_size = 4096"));
  std::string journal_mode;
  RETURN_IF_ERROR(
      Query(connection, kJournalMode, [&](Row row) { journal_mode = std::string(row.Text(0)); }));
  if (journal_mode != "wal") {
    return absl::FailedPreconditionError(absl::StrCat(
        "the file system cannot keep a write-ahead log (journal mode is ", journal_mode, ")"));
  }
  return connection.Script(kWriterSettings);
}

}  // namespace

absl::StatusOr<std::unique_ptr<SqliteConnection>> OpenSqlite(const std::string& path, Mode mode) {
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
  if (mode == Mode::kWriter) {
    flags |= SQLITE_OPEN_CREATE;
    // SQLite would make the file readable by all; its log takes the mode of the file. Only a file
    // that did not exist is opened here: closing one in use would drop the locks on it.
    const int made = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made >= 0) ::close(made);
  }
  // Counting memory costs a lock at every allocation, and nobody reads the count. Where somebody in
  // this process has begun with SQLite before, it goes on counting.
  [[maybe_unused]] static const int counting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  sqlite3* database = nullptr;
  const int result = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
  if (result != SQLITE_OK) {
    const absl::Status status(CodeOf(result), absl::StrCat("cannot open the database file ", path,
                                                           ": ", sqlite3_errstr(result)));
    sqlite3_close(database);
    return status;
  }
  auto connection = std::make_unique<SqliteConnection>(database);
  const absl::Status status = Configure(*connection, database, mode);
  if (absl::IsDataLoss(status)) {
    return absl::DataLossError(absl::StrCat(
        path, " is not a database, or it is damaged: restore a backup (", status.message(), ")"));
  }
  if (!status.ok()) {
    return absl::Status(status.code(), absl::StrCat("cannot open the database file ", path, ": ",
                                                    status.message()));
  }
  return connection;
}

absl::Status CopySqlite(const std::string& from, const std::string& to) {
  ASSIGN_OR_RETURN(const std::unique_ptr<SqliteConnection> source, OpenSqlite(from, Mode::kReader));
  sqlite3* target = nullptr;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  int result = sqlite3_open_v2(to.c_str(), &target, flags, nullptr);
  if (result == SQLITE_OK) {
    sqlite3_extended_result_codes(target, 1);
    // A copy that a crash cuts off is thrown away, so it needs neither a log nor flushes.
    result = sqlite3_exec(target, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr,
                          nullptr, nullptr);
  }
  if (result == SQLITE_OK) {
    sqlite3_backup* copying = sqlite3_backup_init(target, "main", source->database_, "main");
    // All pages in one step: a copy in several begins anew whenever somebody commits between them.
    if (copying != nullptr) sqlite3_backup_step(copying, -1);
    result = copying != nullptr ? sqlite3_backup_finish(copying) : sqlite3_errcode(target);
  }
  const absl::Status status =
      result == SQLITE_OK ? absl::OkStatus()
                          : absl::Status(CodeOf(result), absl::StrCat("cannot copy the database: ",
                                                                      sqlite3_errstr(result)));
  sqlite3_close(target);
  return status;
}

}  // namespace unioncare::sql
