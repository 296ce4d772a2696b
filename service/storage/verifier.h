// The verification of one union's journal, as verify.cc (entries and tree) and verify_tables.cc
// (rows) share it. Rows are remembered as digests, so that a million of them fit in memory; only
// where a digest differs is the newest image read again to name the column.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/journal.h"
#include "service/storage/entry.h"
#include "service/storage/journal.h"

namespace unioncare::journal {

using Digest = std::array<char, 16>;

inline Digest ToDigest(absl::string_view bytes) {
  Digest digest;
  std::copy_n(bytes.begin(), digest.size(), digest.begin());
  return digest;
}

// Locators are hashes already.
struct DigestHash {
  size_t operator()(const Digest& digest) const {
    size_t value;
    std::copy_n(digest.begin(), sizeof(value), reinterpret_cast<char*>(&value));
    return value;
  }
};

// Which columns of a table an image names, and their types: a mark for each. Few shapes occur.
struct Shape {
  int table = 0;
  std::string types;
};

// The newest that the journal says about a row.
struct Known {
  enum class State : uint8_t {
    kPut,
    kErased,
    kForgotten,   // sealed with a key that was destroyed
    kUnreadable,  // sealed with a key that is damaged; reported once, at the key
  };
  int64_t sequence = 0;
  Digest digest = {};
  int32_t shape = 0;
  State state = State::kPut;
  bool seen = false;
};

struct PersonKey {
  crypto::Key key;
  bool opens = false;
  bool destroyed = false;
  int64_t damaged_sequence = 0;  // the first entry with an image that it does not open
};

// The key of a row, each value as text.
using KeyTexts = std::vector<std::string>;

// A statement with its first parameter bound to the union, reset at the end.
class Cursor {
 public:
  static absl::StatusOr<Cursor> Open(const Snapshot& snapshot, const sql::Sql& sql,
                                     UnionId union_id) {
    ASSIGN_OR_RETURN(sql::Statement* statement, snapshot.connection().Prepare(sql));
    statement->BindInt(1, Number(union_id));
    return Cursor(statement);
  }
  Cursor(Cursor&& other) : statement_(std::exchange(other.statement_, nullptr)) {}
  Cursor& operator=(Cursor&&) = delete;
  ~Cursor() {
    if (statement_ != nullptr) statement_->Reset();
  }
  absl::StatusOr<bool> Next() { return statement_->Step(); }
  sql::Row row() const { return sql::Row(*statement_); }

 private:
  explicit Cursor(sql::Statement* statement) : statement_(statement) {}
  sql::Statement* statement_;
};

class Verifier {
 public:
  Verifier(const Snapshot& snapshot, UnionId union_id, absl::Span<const Table* const> tables,
           absl::FunctionRef<bool(const Verification&)> progress, const Head* since = nullptr)
      : snapshot_(snapshot),
        union_id_(union_id),
        tables_(tables),
        progress_(progress),
        since_(since) {}

  absl::StatusOr<Verification> Run() {
    RETURN_IF_ERROR(ReadKeys());
    CompareSince();
    RETURN_IF_ERROR(ReadEntries());
    ReportShorter();
    RETURN_IF_ERROR(ComparePairs());
    RETURN_IF_ERROR(CompareCounter());
    for (const auto& [locator, known] : rows_) {
      if (known.state == Known::State::kForgotten) ++found_.forgotten_count;
    }
    for (size_t i = 0; i < tables_.size(); ++i) RETURN_IF_ERROR(CompareTable(i));
    const crypto::Hash root = tree_.Root();
    found_.root_hash = std::string(crypto::View(root));
    return found_;
  }

 private:
  using Kind = Difference::Kind;

  // Entries or rows between two calls of `progress`.
  static constexpr int64_t kProgressEvery = 4096;

  void Report(Kind kind, absl::string_view table, std::string key, absl::string_view column,
              int64_t sequence) {
    ++found_.difference_count;
    if (found_.first_difference.has_value()) return;
    found_.first_difference = Difference{.kind = kind,
                                         .table = std::string(table),
                                         .key = std::move(key),
                                         .column = std::string(column),
                                         .sequence = sequence};
  }
  void ReportRow(Kind kind, const Table& table, const KeyTexts& key, absl::string_view column,
                 int64_t sequence);
  void ReportEntry(Kind kind, int64_t sequence, absl::string_view column) {
    Report(kind, "journal", absl::StrCat(Number(union_id_), "/", sequence), column, sequence);
  }

  absl::Status Progress(int64_t count) {
    if (count % kProgressEvery == 0 && !progress_(found_)) {
      return absl::CancelledError("verification was stopped");
    }
    return absl::OkStatus();
  }

  absl::Status ReadKeys();
  absl::Status ReadEntries();
  void CompareSince();
  void ReportShorter();
  void TakeEntry(int64_t sequence, const sql::Row& row);
  bool TakeFrame(int64_t sequence, absl::string_view bytes);
  bool TakeImage(int64_t sequence, const Image& image, const Digest& locator);
  absl::Status ComparePairs();
  absl::Status CompareCounter();
  absl::Status CompareTable(int index);
  absl::Status CompareRow(const Table& table, const sql::Row& row, const KeyTexts& key);
  bool SameAsDigest(const Known& known, const Table& table, const sql::Row& row);
  absl::Status NameColumns(const Known& known, const Digest& locator, const Table& table,
                           const sql::Row& row, const KeyTexts& key);
  void CompareHidden(const Known& known, const Table& table, const sql::Row& row,
                     const KeyTexts& key);
  void CompareWrappedKey(const sql::Row& row, const KeyTexts& key);
  absl::Status ReportMissing(int index);
  absl::Status WithImage(const Known& known, const Digest& locator,
                         absl::FunctionRef<void(const Image&)> see);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const absl::Span<const Table* const> tables_;
  const absl::FunctionRef<bool(const Verification&)> progress_;
  const Head* const since_;  // what an older checkpoint says; may be null

  Verification found_;
  std::optional<std::pair<std::string, Difference>> table_first_;
  Frontier tree_;
  // Entries that name another, by their sequence.
  std::vector<std::pair<int64_t, EntryPlace>> pairs_;
  bool gap_ = false;                                     // an entry is missing between others
  absl::flat_hash_map<int64_t, PersonKey> keys_;         // by person
  absl::flat_hash_map<Digest, Known, DigestHash> rows_;  // by locator
  // What was in an image, by numbers that stay small.
  std::vector<Shape> shapes_;
  absl::flat_hash_map<std::string, int32_t> shape_numbers_;
  std::string buffer_;  // kept to save allocations
  std::string types_;
};

}  // namespace unioncare::journal
