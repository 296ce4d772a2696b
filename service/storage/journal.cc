// The journal: images of changed rows, entries of the Merkle log, and the keys of persons.
#include "service/storage/journal.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/time/time.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/journal.h"
#include "service/storage/entry.h"

namespace unioncare::journal {
namespace {

constexpr size_t kOpenedKeysMax = 16;
constexpr char kLogNoun[] = "journal";  // the number of an entry

// Three plain statements: SQLite makes and drops a table of its own for every RETURNING, which
// costs five times as much.
constexpr sql::Sql kSelectNumber = {"SELECT next FROM counters WHERE union_id = $1 AND noun = $2"};
constexpr sql::Sql kFirstNumber = {
    "INSERT INTO counters (union_id, noun, next) VALUES ($1, $2, 2)"};
constexpr sql::Sql kTakeNumber = {
    "UPDATE counters SET next = $1 WHERE union_id = $2 AND noun = $3"};
constexpr sql::Sql kInsertEntry = {
    "INSERT INTO journal (union_id, sequence, time_us, leaf_hash, nodes, entry)"
    " VALUES ($1, $2, $3, $4, $5, $6)"};
constexpr sql::Sql kSelectHashes = {
    "SELECT leaf_hash, nodes FROM journal WHERE union_id = $1 AND sequence = $2"};
constexpr sql::Sql kSelectLogs = {
    "SELECT union_id, next FROM counters WHERE noun = $1 ORDER BY union_id"};
constexpr sql::Sql kSelectAll = {
    "SELECT sequence, entry FROM journal WHERE union_id = $1 ORDER BY sequence"};
constexpr sql::Sql kSelectPersonKey = {
    "SELECT state, wrapped_key FROM person_keys WHERE union_id = $1 AND person_id = $2"};

std::string ColumnPlace(UnionId union_id, absl::string_view table, absl::string_view column,
                        int64_t row) {
  return absl::StrCat("column\n", Number(union_id), "\n", table, "\n", column, "\n", row);
}

absl::StatusOr<crypto::Key> Unwrap(const Snapshot& snapshot, UnionId union_id, MemberId person,
                                   const WrappedKey& key) {
  if (key.state == KeyState::kDestroyed) {
    return absl::NotFoundError("the person's key was destroyed");
  }
  return UnwrapPersonKey(snapshot.vault(), key.bytes, Number(union_id), Number(person));
}

absl::StatusOr<crypto::Key> ReadPersonKey(const Snapshot& snapshot, UnionId union_id,
                                          MemberId person) {
  std::optional<KeyState> state;
  std::string wrapped;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSelectPersonKey,
      [&](sql::Row row) {
        state = static_cast<KeyState>(row.Int(0));
        wrapped = std::string(row.Bytes(1));
      },
      union_id, person));
  if (!state.has_value()) {
    return absl::InternalError(
        absl::StrCat("member ", Number(person), " of union ", Number(union_id), " has no key"));
  }
  return Unwrap(snapshot, union_id, person, {*state, wrapped});
}

// The key of a person, unwrapped once per attempt. The few that one operation needs are kept; in an
// operation about many people the oldest gives way.
absl::StatusOr<const crypto::Key*> PersonKey(Transaction& transaction, UnionId union_id,
                                             MemberId person) {
  std::vector<Transaction::OpenedKey>& opened = transaction.opened_keys();
  for (const Transaction::OpenedKey& key : opened) {
    if (key.union_id == union_id && key.person == person) return &key.key;
  }
  ASSIGN_OR_RETURN(crypto::Key key, ReadPersonKey(transaction, union_id, person));
  if (opened.size() == kOpenedKeysMax) opened.erase(opened.begin());
  opened.push_back({.union_id = union_id, .person = person, .key = key});
  return &opened.back().key;
}

// Keeps the image of a change until Append. `values` are the key and the columns.
absl::Status Record(Transaction& transaction, const Table& table, MemberId person, Change change,
                    absl::Span<const Value> values) {
  const std::string image = EncodeImage(table, change, values);
  const UnionId union_id{values[0].number};
  Frame frame{.union_id = Number(union_id), .person = Number(person), .image = image};
  if (person == kNobody) {
    transaction.images().push_back(EncodeFrame(frame));
    return absl::OkStatus();
  }
  ASSIGN_OR_RETURN(const crypto::Key* key, PersonKey(transaction, union_id, person));
  const std::string locator =
      Locator(transaction.vault(), table.name(), values.subspan(0, table.key().size()));
  const std::string sealed = crypto::Seal(*key, transaction.Bytes(crypto::kNonceBytes), image,
                                          ImagePlace(frame.union_id, frame.person, locator));
  frame.locator = locator;
  frame.image = sealed;
  transaction.images().push_back(EncodeFrame(frame));
  return absl::OkStatus();
}

void Bind(sql::Statement& statement, absl::Span<const Value> values) {
  int parameter = 0;
  for (const Value& value : values) {
    ++parameter;
    switch (value.type) {
      case Value::Type::kNull:
        statement.BindNull(parameter);
        break;
      case Value::Type::kInt:
        statement.BindInt(parameter, value.number);
        break;
      case Value::Type::kText:
        statement.BindText(parameter, value.bytes);
        break;
      case Value::Type::kBlob:
        statement.BindBlob(parameter, value.bytes);
        break;
    }
  }
}

absl::Status Write(Transaction& transaction, const Table& table, const sql::Sql& sql,
                   MemberId person, std::initializer_list<Value> values) {
  const absl::Span<const Value> all(values.begin(), values.size());
  const size_t imaged = table.key().size() + table.columns().size();
  CHECK(all.size() == imaged + table.hidden().size());
  CHECK(all[0].type == Value::Type::kInt);
  ASSIGN_OR_RETURN(sql::Statement * statement, transaction.connection().Prepare(sql));
  Bind(*statement, all);
  const absl::StatusOr<bool> row = statement->Step();
  statement->Reset();
  RETURN_IF_ERROR(row.status());
  return Record(transaction, table, person, Change::kPut, all.subspan(0, imaged));
}

// A node stands in the row of the last leaf below it.
absl::StatusOr<crypto::Hash> ReadHash(const Snapshot& snapshot, UnionId union_id, Node node) {
  crypto::Hash hash;
  bool found = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSelectHashes,
      [&](sql::Row row) {
        const absl::string_view hashes = row.Bytes(node.level == 0 ? 0 : 1);
        const size_t begin = node.level == 0 ? 0 : hash.size() * (node.level - 1);
        if (hashes.size() < begin + hash.size()) return;
        std::copy_n(hashes.begin() + begin, hash.size(), hash.begin());
        found = true;
      },
      union_id, (node.position + 1) << node.level));
  if (!found) {
    return absl::DataLossError(absl::StrCat("the journal of union ", Number(union_id),
                                            " has lost node ", node.level, "/", node.position));
  }
  return hash;
}

absl::Status FindRoot(const Snapshot& snapshot, Head& head) {
  std::vector<crypto::Hash> peaks;
  for (const Node& node : Peaks(head.size)) {
    ASSIGN_OR_RETURN(peaks.emplace_back(), ReadHash(snapshot, head.union_id, node));
  }
  head.root_hash = std::string(crypto::View(Root(peaks)));
  return absl::OkStatus();
}

// The interior nodes that a new leaf completes, from the lowest up. Only left siblings are read, so
// nothing has to be remembered between appends.
absl::StatusOr<std::string> CompleteNodes(Transaction& transaction, UnionId union_id, int64_t leaf,
                                          crypto::Hash hash) {
  std::string nodes;
  const int levels = CompletedLevels(leaf);
  for (int level = 1; level <= levels; ++level) {
    const Node node = NodeAbove(leaf, level);
    ASSIGN_OR_RETURN(crypto::Hash left, ReadHash(transaction, union_id, LeftChild(node)));
    hash = NodeHash(left, hash);
    nodes.append(crypto::View(hash).data(), hash.size());
  }
  return nodes;
}

// Writes one entry; its images are all of this union.
absl::Status WriteEntry(Transaction& transaction, UnionId union_id, int64_t sequence,
                        absl::string_view resource, const EntryPlace& other,
                        absl::Span<const std::string> images) {
  for (const std::string& image : images) {
    const std::optional<Frame> frame = DecodeFrame(image);
    CHECK(frame.has_value() && frame->union_id == Number(union_id));
  }
  const Actor& actor = transaction.actor();
  const int64_t time_us = absl::ToUnixMicros(transaction.now());
  const std::string entry = EncodeEntry(EntryHead{.union_id = Number(union_id),
                                                  .sequence = sequence,
                                                  .time_us = time_us,
                                                  .user = Number(actor.user),
                                                  .method = actor.method,
                                                  .resource = resource,
                                                  .request_id = actor.request_id,
                                                  .fingerprint = actor.fingerprint,
                                                  .other = other},
                                        images);
  const crypto::Hash leaf_hash = LeafHash(entry);
  ASSIGN_OR_RETURN(const std::string nodes,
                   CompleteNodes(transaction, union_id, sequence - 1, leaf_hash));
  return sql::Run(transaction.connection(), kInsertEntry, union_id, sequence, time_us,
                  sql::Blob{crypto::View(leaf_hash)}, sql::Blob{nodes}, sql::Blob{entry});
}

}  // namespace

const Table kPersonKeys("person_keys", {"union_id", "person_id"}, {"state"}, {"wrapped_key"});

Table::Table(const char* name, std::vector<const char*> key, std::vector<const char*> columns,
             std::vector<const char*> hidden, std::vector<const char*> fixed)
    : name_(name), key_(std::move(key)), columns_(std::move(columns)), hidden_(std::move(hidden)) {
  CHECK(!key_.empty() && absl::string_view(key_[0]) == "union_id");
  std::vector<const char*> others = columns_;
  others.insert(others.end(), hidden_.begin(), hidden_.end());
  std::vector<const char*> all = key_;
  all.insert(all.end(), others.begin(), others.end());
  std::vector<std::string> parameters, updates, matches;
  for (size_t i = 0; i < all.size(); ++i) parameters.push_back(absl::StrCat("$", i + 1));
  for (absl::string_view column : others) {
    const bool changes = std::find(fixed.begin(), fixed.end(), column) == fixed.end();
    if (changes) updates.push_back(absl::StrCat(column, " = excluded.", column));
  }
  for (size_t i = 0; i < key_.size(); ++i) {
    matches.push_back(absl::StrCat(key_[i], " = $", i + 1));
  }
  insert_text_ = absl::StrCat("INSERT INTO ", name_, " (", absl::StrJoin(all, ", "), ") VALUES (",
                              absl::StrJoin(parameters, ", "), ")");
  put_text_ = absl::StrCat(
      insert_text_, " ON CONFLICT (", absl::StrJoin(key_, ", "), ") DO ",
      updates.empty() ? "NOTHING" : absl::StrCat("UPDATE SET ", absl::StrJoin(updates, ", ")));
  erase_text_ = absl::StrCat("DELETE FROM ", name_, " WHERE ", absl::StrJoin(matches, " AND "),
                             " RETURNING union_id");
  scan_text_ = absl::StrCat("SELECT ", absl::StrJoin(all, ", "), " FROM ", name_,
                            " WHERE union_id = $1 ORDER BY ", absl::StrJoin(key_, ", "));
  put_.text = put_text_.c_str();
  insert_.text = insert_text_.c_str();
  erase_.text = erase_text_.c_str();
  scan_.text = scan_text_.c_str();
}

absl::Status Put(Transaction& transaction, const Table& table, MemberId person,
                 std::initializer_list<Value> values) {
  return Write(transaction, table, table.put(), person, values);
}

absl::Status Insert(Transaction& transaction, const Table& table, MemberId person,
                    std::initializer_list<Value> values) {
  return Write(transaction, table, table.insert(), person, values);
}

absl::Status Erase(Transaction& transaction, const Table& table, MemberId person,
                   std::initializer_list<Value> key) {
  const absl::Span<const Value> all(key.begin(), key.size());
  CHECK(all.size() == table.key().size() && all[0].type == Value::Type::kInt);
  ASSIGN_OR_RETURN(sql::Statement * statement, transaction.connection().Prepare(table.erase()));
  Bind(*statement, all);
  const absl::StatusOr<bool> existed = statement->Step();
  statement->Reset();
  RETURN_IF_ERROR(existed.status());
  if (!*existed) return absl::OkStatus();
  return Record(transaction, table, person, Change::kErase, all);
}

absl::StatusOr<int64_t> Append(Transaction& transaction, UnionId union_id,
                               absl::string_view resource) {
  ASSIGN_OR_RETURN(const int64_t sequence, NextNumber(transaction, union_id, kLogNoun));
  RETURN_IF_ERROR(WriteEntry(transaction, union_id, sequence, resource, /*other=*/{},
                             transaction.images()));
  transaction.images().clear();
  return sequence;
}

absl::StatusOr<int64_t> Close(Transaction& transaction) {
  const UnionId own = transaction.concerned_union();
  if (!transaction.also_concerned().has_value()) {
    return Append(transaction, own, transaction.resource());
  }
  const auto& [other, other_resource] = *transaction.also_concerned();
  CHECK(own != other);
  struct Half {
    UnionId union_id;
    absl::string_view resource;
    int64_t sequence;
    std::vector<std::string> images;
  };
  Half halves[] = {{own, transaction.resource(), 0, {}}, {other, other_resource, 0, {}}};
  if (other < own) std::swap(halves[0], halves[1]);
  // Both numbers first, so that each entry can name the other.
  for (Half& half : halves) {
    ASSIGN_OR_RETURN(half.sequence, NextNumber(transaction, half.union_id, kLogNoun));
  }
  for (std::string& image : transaction.images()) {
    const std::optional<Frame> frame = DecodeFrame(image);
    CHECK(frame.has_value());
    const bool first = frame->union_id == Number(halves[0].union_id);
    halves[first ? 0 : 1].images.push_back(std::move(image));
  }
  transaction.images().clear();
  for (int i : {0, 1}) {
    const Half& half = halves[i];
    const Half& beside = halves[1 - i];
    RETURN_IF_ERROR(WriteEntry(transaction, half.union_id, half.sequence, half.resource,
                               {.union_id = Number(beside.union_id), .sequence = beside.sequence},
                               half.images));
  }
  return halves[0].union_id == own ? halves[0].sequence : halves[1].sequence;
}

absl::StatusOr<int64_t> NextNumber(Transaction& transaction, UnionId union_id,
                                   absl::string_view noun) {
  int64_t number = 0;
  sql::Connection& connection = transaction.connection();
  RETURN_IF_ERROR(sql::Query(
      connection, kSelectNumber, [&](sql::Row row) { number = row.Int(0); }, union_id, noun));
  if (number == 0) {
    number = 1;
    RETURN_IF_ERROR(sql::Run(connection, kFirstNumber, union_id, noun));
  } else {
    RETURN_IF_ERROR(sql::Run(connection, kTakeNumber, number + 1, union_id, noun));
  }
  return number;
}

absl::Status CreatePersonKey(Transaction& transaction, UnionId union_id, MemberId person) {
  CHECK(person != kNobody);
  bool exists = false;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kSelectPersonKey, [&](sql::Row) { exists = true; }, union_id,
      person));
  // A second key would make everything sealed with the first unreadable.
  if (exists) return absl::AlreadyExistsError("the person has a key");
  const crypto::Key key(transaction.Bytes(crypto::Key::kBytes));
  const std::string wrapped =
      WrapPersonKey(transaction.vault(), transaction.Bytes(crypto::kNonceBytes), key,
                    Number(union_id), Number(person));
  return Put(transaction, kPersonKeys, kNobody,
             {union_id, person, KeyState::kLive, sql::Blob{wrapped}});
}

absl::Status DestroyPersonKey(Transaction& transaction, UnionId union_id, MemberId person) {
  bool live = false;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kSelectPersonKey,
      [&](sql::Row row) { live = row.Int(0) == static_cast<int64_t>(KeyState::kLive); }, union_id,
      person));
  if (!live) return absl::OkStatus();
  std::vector<Transaction::OpenedKey>& opened = transaction.opened_keys();
  opened.erase(std::remove_if(opened.begin(), opened.end(),
                              [&](const Transaction::OpenedKey& key) {
                                return key.union_id == union_id && key.person == person;
                              }),
               opened.end());
  return Put(transaction, kPersonKeys, kNobody,
             {union_id, person, KeyState::kDestroyed, std::nullopt});
}

absl::StatusOr<std::vector<Head>> Heads(const Snapshot& snapshot) {
  std::vector<Head> heads;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSelectLogs,
      [&](sql::Row row) {
        heads.push_back({.union_id = UnionId{row.Int(0)}, .size = row.Int(1) - 1});
      },
      kLogNoun));
  for (Head& head : heads) RETURN_IF_ERROR(FindRoot(snapshot, head));
  return heads;
}

absl::StatusOr<Head> HeadOf(const Snapshot& snapshot, UnionId union_id) {
  Head head{.union_id = union_id};
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSelectNumber, [&](sql::Row row) { head.size = row.Int(0) - 1; },
      union_id, kLogNoun));
  RETURN_IF_ERROR(FindRoot(snapshot, head));
  return head;
}

absl::StatusOr<crypto::Hash> HashOfNode(const Snapshot& snapshot, UnionId union_id, Node node) {
  return ReadHash(snapshot, union_id, node);
}

absl::Status ReadEntries(const Snapshot& snapshot, UnionId union_id,
                         absl::FunctionRef<bool(int64_t sequence, absl::string_view bytes)> see) {
  ASSIGN_OR_RETURN(sql::Statement* statement, snapshot.connection().Prepare(kSelectAll));
  statement->BindInt(1, Number(union_id));
  absl::StatusOr<bool> more = statement->Step();
  while (more.ok() && *more) {
    const sql::Row row(*statement);
    if (!see(row.Int(0), row.Bytes(1))) break;
    more = statement->Step();
  }
  statement->Reset();
  return more.status();
}

absl::StatusOr<std::string> SealColumn(Transaction& transaction, UnionId union_id, MemberId person,
                                       absl::string_view table, absl::string_view column,
                                       int64_t row, absl::string_view plain) {
  ASSIGN_OR_RETURN(const crypto::Key* key, PersonKey(transaction, union_id, person));
  return crypto::Seal(*key, transaction.Bytes(crypto::kNonceBytes), plain,
                      ColumnPlace(union_id, table, column, row));
}

absl::StatusOr<std::string> OpenColumn(const Snapshot& snapshot, UnionId union_id, MemberId person,
                                       absl::string_view table, absl::string_view column,
                                       int64_t row, absl::string_view sealed) {
  ASSIGN_OR_RETURN(crypto::Key key, ReadPersonKey(snapshot, union_id, person));
  return crypto::Open(key, sealed, ColumnPlace(union_id, table, column, row));
}

absl::StatusOr<std::string> OpenColumn(const Snapshot& snapshot, UnionId union_id, MemberId person,
                                       const WrappedKey& key, absl::string_view table,
                                       absl::string_view column, int64_t row,
                                       absl::string_view sealed) {
  ASSIGN_OR_RETURN(const crypto::Key opened, Unwrap(snapshot, union_id, person, key));
  return crypto::Open(opened, sealed, ColumnPlace(union_id, table, column, row));
}

}  // namespace unioncare::journal
