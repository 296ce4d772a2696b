// The journal: every change of a journaled table goes through Put or Erase, which run the statement
// and record the row as it is afterwards; Append closes an operation with one entry of the union's
// RFC 6962 Merkle log.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/domain/journal.h"
#include "service/domain/types.h"
#include "service/storage/sql.h"
#include "service/storage/store.h"

namespace unioncare::journal {

// A value of a column: NULL, an integer, a text or a blob. Does not own its bytes.
struct Value {
  enum class Type : uint8_t { kNull = 0, kInt = 1, kText = 2, kBlob = 3 };
  Type type = Type::kNull;
  int64_t number = 0;
  absl::string_view bytes;

  Value(std::nullopt_t) {}
  Value(absl::string_view text) : type(Type::kText), bytes(text) {}
  Value(const std::string& text) : type(Type::kText), bytes(text) {}
  Value(const char* text) : type(Type::kText), bytes(text) {}
  Value(sql::Blob blob) : type(Type::kBlob), bytes(blob.bytes) {}
  template <class Number,
            std::enable_if_t<std::is_integral_v<Number> || std::is_enum_v<Number>, int> = 0>
  Value(Number value) : type(Type::kInt), number(static_cast<int64_t>(value)) {}
  template <class Other>
  Value(const std::optional<Other>& value) {
    if (value.has_value()) *this = Value(*value);
  }
};

// A journaled table. The first column of every key is union_id; its rows are journaled in the log
// of that union (unions, users and tokens are rows of union 0, the installation). Hidden columns
// are stored but never part of an image (wrapped keys). Where a hidden column NAME_sealed has a
// column NAME_hash beside it, that one holds its SHA-256, and verification compares them.
class Table {
 public:
  // `fixed` names columns that a Put of an existing row leaves as they are, because they never
  // change once the row is made. Saying so spares SQLite the indexes and foreign keys over them.
  Table(const char* name, std::vector<const char*> key, std::vector<const char*> columns,
        std::vector<const char*> hidden = {}, std::vector<const char*> fixed = {});
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
  const char* name() const { return name_; }
  const std::vector<const char*>& key() const { return key_; }
  const std::vector<const char*>& columns() const { return columns_; }
  const std::vector<const char*>& hidden() const { return hidden_; }
  const sql::Sql& put() const { return put_; }        // upsert of key, columns, hidden
  const sql::Sql& insert() const { return insert_; }  // the same values, of a new row only
  const sql::Sql& erase() const { return erase_; }    // by key
  // Rows of one union in key order: key, columns, hidden.
  const sql::Sql& scan() const { return scan_; }

 private:
  const char* name_;
  std::vector<const char*> key_, columns_, hidden_;
  std::string put_text_, insert_text_, erase_text_, scan_text_;
  sql::Sql put_, insert_, erase_, scan_;
};

// Whose key seals the image: rows that concern no person have none.
inline constexpr MemberId kNobody{0};

// Writes a row (insert, or replace of the row with this key) and records its image. Values are the
// key, the columns and the hidden columns, in the order of the table. When `person` is given, the
// image is sealed with that person's key, whatever the table keeps plain.
absl::Status Put(Transaction& transaction, const Table& table, MemberId person,
                 std::initializer_list<Value> values);
// The same for a row that is new: ALREADY_EXISTS when there is one with this key. Costs less.
absl::Status Insert(Transaction& transaction, const Table& table, MemberId person,
                    std::initializer_list<Value> values);
// Deletes a row and records that it is gone. Nothing happens when there is no such row.
absl::Status Erase(Transaction& transaction, const Table& table, MemberId person,
                   std::initializer_list<Value> key);

// Closes an operation: one entry in the log of `union_id` with the actor of the transaction, the
// resource it concerned and the images recorded since the last Append. Returns its sequence, from
// 1.
absl::StatusOr<int64_t> Append(Transaction& transaction, UnionId union_id,
                               absl::string_view resource);

// Closes an operation by what the transaction says that it concerned: as Append does, or, where it
// touched two unions, with one entry in the log of each, in the order of their numbers, each naming
// the other. Returns the sequence in the log of the concerned union.
absl::StatusOr<int64_t> Close(Transaction& transaction);

// The next number of a noun in a union, from 1, without gaps: the transaction that takes a number
// and rolls back gives it back.
absl::StatusOr<int64_t> NextNumber(Transaction& transaction, UnionId union_id,
                                   absl::string_view noun);

// The wrapped keys of persons. Its images hold id and state, never the wrapped key.
extern const Table kPersonKeys;
enum class KeyState { kLive = 1, kDestroyed = 2 };

// Makes the key of a new person. Once per member, before anything of theirs is sealed.
absl::Status CreatePersonKey(Transaction& transaction, UnionId union_id, MemberId person);

// Destroys the key of a person: what was sealed with it is forgotten, in every backup too once
// SyncForgotten (forgotten.h) has listed it. Nothing happens when it is destroyed already, or when
// there is no such person.
absl::Status DestroyPersonKey(Transaction& transaction, UnionId union_id, MemberId person);

// How many entries the log of a union has, and the root over them.
struct Head {
  UnionId union_id = kInstallation;
  int64_t size = 0;
  std::string root_hash;  // 32 bytes, RFC 6962
};
// Of every union that has a log, in the order of their numbers.
absl::StatusOr<std::vector<Head>> Heads(const Snapshot& snapshot);
// Of one union; of a union without a log it is that of the empty tree.
absl::StatusOr<Head> HeadOf(const Snapshot& snapshot, UnionId union_id);
// The hash of a complete node of the union's tree, as it is stored. DATA_LOSS when it is not there.
absl::StatusOr<crypto::Hash> HashOfNode(const Snapshot& snapshot, UnionId union_id, Node node);
// Shows the bytes of every entry of a union's log, in order, until told to stop.
absl::Status ReadEntries(const Snapshot& snapshot, UnionId union_id,
                         absl::FunctionRef<bool(int64_t sequence, absl::string_view bytes)> see);

// Seals a class-3 column of a row with the person's key; the associated data names the place, so
// that a sealed value cannot be moved elsewhere.
absl::StatusOr<std::string> SealColumn(Transaction& transaction, UnionId union_id, MemberId person,
                                       absl::string_view table, absl::string_view column,
                                       int64_t row, absl::string_view plain);
// DATA_LOSS when the value was moved or changed, NOT_FOUND when the person's key was destroyed.
absl::StatusOr<std::string> OpenColumn(const Snapshot& snapshot, UnionId union_id, MemberId person,
                                       absl::string_view table, absl::string_view column,
                                       int64_t row, absl::string_view sealed);
// The same with a row of person_keys that the caller has read beside the value: for whoever opens
// one value each of many people.
struct WrappedKey {
  KeyState state = KeyState::kLive;
  absl::string_view bytes;
};
absl::StatusOr<std::string> OpenColumn(const Snapshot& snapshot, UnionId union_id, MemberId person,
                                       const WrappedKey& key, absl::string_view table,
                                       absl::string_view column, int64_t row,
                                       absl::string_view sealed);

// How the file differs from its journal. Kinds equal v1::JournalDifference::Kind.
struct Difference {
  enum class Kind {
    kEntryChanged = 1,
    kEntryMissing = 2,
    kNodeChanged = 3,
    kColumnChanged = 4,
    kRowMissing = 5,
    kRowUnknown = 6,
    kKeyDamaged = 7,
    kFileMissing = 8,
    kFileChanged = 9,
    kLogShorter = 10,       // fewer entries than an older checkpoint says
    kLogRewritten = 11,     // the entries of an older checkpoint have another root now
  };
  Kind kind;
  std::string table;
  std::string key;     // "1/42"
  std::string column;  // empty when it concerns the row
  int64_t sequence = 0;
};

struct Verification {
  int64_t entry_count = 0;
  int64_t row_count = 0;
  int64_t forgotten_count = 0;
  std::optional<Difference> first_difference;
  int64_t difference_count = 0;
  std::string root_hash;  // 32 bytes, RFC 6962
};

// Compares the journal of one union, its tree and its tables on one snapshot. `progress` is called
// now and then; when it returns false, verification stops with CANCELLED. A column that the newest
// image does not name must hold NULL, 0 or an empty text: the defaults that migrations may give.
// Differences come in the order entries, each with its nodes, then the entries of other unions that
// these name, then tables as listed, by key, columns in order.
absl::StatusOr<Verification> Verify(const Snapshot& snapshot, UnionId union_id,
                                    absl::FunctionRef<bool(const Verification&)> progress);
// The same, and what a checkpoint of earlier says about the log: whether it is shorter now, or
// its first entries are others.
absl::StatusOr<Verification> VerifySince(const Snapshot& snapshot, const Head& since,
                                         absl::FunctionRef<bool(const Verification&)> progress);
// The same with another list of tables, which must name every table that the journal does; with
// none at all only the log is verified, its entries and its tree.
absl::StatusOr<Verification> Verify(const Snapshot& snapshot, UnionId union_id,
                                    absl::Span<const Table* const> tables,
                                    absl::FunctionRef<bool(const Verification&)> progress);

}  // namespace unioncare::journal
