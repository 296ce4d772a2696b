// Verification of the rows: remembers the newest image of each and compares the tables with them.
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "service/storage/verifier.h"

namespace unioncare::journal {
namespace {

constexpr sql::Sql kSelectEntry = {
    "SELECT entry FROM journal WHERE union_id = $1 AND sequence = $2"};

constexpr char kNotNamed = '-';
// False for what merely reads as a number: a damaged row may hold empty bytes where 0 was.
bool IsPlainInt(const sql::Row& row, int column) {
  const int64_t number = row.Int(column);
  return row.Text(column) == absl::StrCat(number);
}

char TypeMark(Value::Type type) { return static_cast<char>('0' + static_cast<int>(type)); }

// Bytes of a value whose type is known elsewhere.
void AddToDigest(std::string& buffer, Value::Type type, int64_t number, absl::string_view bytes) {
  if (type == Value::Type::kNull) return;
  const uint64_t word = type == Value::Type::kInt ? number : bytes.size();
  buffer.append(reinterpret_cast<const char*>(&word), sizeof(word));
  if (type != Value::Type::kInt) buffer.append(bytes.data(), bytes.size());
}

Digest DigestOf(absl::string_view buffer) {
  return ToDigest(crypto::View(crypto::Sha256({buffer})));
}

// Numbers before texts, numbers by value: the order of the tables' own keys.
std::string SortKey(const KeyTexts& key) {
  std::string sort;
  for (const std::string& text : key) {
    int64_t number = 0;
    if (absl::SimpleAtoi(text, &number)) {
      const uint64_t word = static_cast<uint64_t>(number) ^ (uint64_t{1} << 63);
      sort.push_back('\0');
      for (int shift = 56; shift >= 0; shift -= 8) sort.push_back(static_cast<char>(word >> shift));
    } else {
      absl::StrAppend(&sort, "\1", text, absl::string_view("\0", 1));
    }
  }
  return sort;
}

// "1/42". Bytes that are no plain text are written in hexadecimal.
std::string ReportKey(const KeyTexts& key) {
  return absl::StrJoin(key, "/", [](std::string* out, const std::string& text) {
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return c > 32 && c < 127; });
    absl::StrAppend(out, plain ? text : crypto::Hex(text));
  });
}

// True when a column that no image has named yet holds a default that a migration may give.
bool HoldsDefault(const sql::Row& row, int column) {
  return row.IsNull(column) || row.Text(column).empty() || row.Text(column) == "0";
}

bool Holds(const sql::Row& row, int column, const Value& value) {
  if (value.type == Value::Type::kNull || row.IsNull(column)) {
    return value.type == Value::Type::kNull && row.IsNull(column);
  }
  if (value.type == Value::Type::kInt) {
    return row.Int(column) == value.number && IsPlainInt(row, column);
  }
  return row.Bytes(column) == value.bytes;
}

}  // namespace

// Missing rows are found in no order; within a table the difference with the first key counts.
void Verifier::ReportRow(Kind kind, const Table& table, const KeyTexts& key,
                         absl::string_view column, int64_t sequence) {
  ++found_.difference_count;
  std::string sort_key = SortKey(key);
  if (table_first_.has_value() && table_first_->first <= sort_key) return;
  table_first_.emplace(std::move(sort_key), Difference{.kind = kind,
                                                       .table = table.name(),
                                                       .key = ReportKey(key),
                                                       .column = std::string(column),
                                                       .sequence = sequence});
}

// Remembers the image as the newest of its row. False when it fits no table of the list.
bool Verifier::TakeImage(int64_t sequence, const Image& image, const Digest& locator) {
  const auto table = std::find_if(tables_.begin(), tables_.end(),
                                  [&](const Table* t) { return image.table == t->name(); });
  if (table == tables_.end() || image.key.size() != (*table)->key().size() ||
      image.key[0].type != Value::Type::kInt || image.key[0].number != Number(union_id_)) {
    return false;
  }
  Known& known = rows_[locator];
  known = Known{.sequence = sequence};
  if (image.change == Change::kErase) {
    known.state = Known::State::kErased;
    return true;
  }
  const int table_number = table - tables_.begin();
  types_.assign(1, static_cast<char>(table_number));
  buffer_.clear();
  // Images of this program name columns in the order of the table, so that the search mostly hits
  // at once.
  const size_t count = image.columns.size();
  size_t next = 0;
  for (const char* name : (*table)->columns()) {
    size_t steps = 0;
    while (steps < count && image.columns[(next + steps) % count].name != name) ++steps;
    if (steps == count) {
      types_.push_back(kNotNamed);
      continue;
    }
    const size_t at = (next + steps) % count;
    next = at + 1;
    const Value& value = image.columns[at].value;
    types_.push_back(TypeMark(value.type));
    AddToDigest(buffer_, value.type, value.number, value.bytes);
  }
  known.digest = DigestOf(buffer_);
  const auto [shape, added] = shape_numbers_.try_emplace(types_, shapes_.size());
  if (added) shapes_.push_back(Shape{.table = table_number, .types = types_.substr(1)});
  known.shape = shape->second;
  return true;
}

absl::Status Verifier::CompareTable(int index) {
  const Table& table = *tables_[index];
  table_first_.reset();
  ASSIGN_OR_RETURN(Cursor cursor, Cursor::Open(snapshot_, table.scan(), union_id_));
  KeyTexts key(table.key().size());
  while (true) {
    ASSIGN_OR_RETURN(const bool more, cursor.Next());
    if (!more) break;
    for (size_t i = 0; i < key.size(); ++i) key[i] = std::string(cursor.row().Text(i));
    RETURN_IF_ERROR(CompareRow(table, cursor.row(), key));
    ++found_.row_count;
    RETURN_IF_ERROR(Progress(found_.row_count));
  }
  RETURN_IF_ERROR(ReportMissing(index));
  if (!found_.first_difference.has_value() && table_first_.has_value()) {
    found_.first_difference = std::move(table_first_->second);
  }
  return absl::OkStatus();
}

absl::Status Verifier::CompareRow(const Table& table, const sql::Row& row, const KeyTexts& key) {
  const Digest locator = ToDigest(Locator(snapshot_.vault(), table.name(), key));
  const auto found = rows_.find(locator);
  if (found == rows_.end() || found->second.state == Known::State::kErased) {
    ReportRow(Kind::kRowUnknown, table, key, "",
              found == rows_.end() ? 0 : found->second.sequence);
    return absl::OkStatus();
  }
  Known& known = found->second;
  known.seen = true;
  if (known.state == Known::State::kPut && !SameAsDigest(known, table, row)) {
    RETURN_IF_ERROR(NameColumns(known, locator, table, row, key));
  }
  if (&table == &kPersonKeys) CompareWrappedKey(row, key);
  CompareHidden(known, table, row, key);
  return absl::OkStatus();
}

// What no image holds is compared with the hash of it that an image does hold.
void Verifier::CompareHidden(const Known& known, const Table& table, const sql::Row& row,
                             const KeyTexts& key) {
  for (size_t h = 0; h < table.hidden().size(); ++h) {
    absl::string_view name = table.hidden()[h];
    if (!absl::ConsumeSuffix(&name, "_sealed")) continue;
    const std::string hash_name = absl::StrCat(name, "_hash");
    const auto hash = std::find(table.columns().begin(), table.columns().end(), hash_name);
    if (hash == table.columns().end()) continue;
    const int keys = static_cast<int>(table.key().size());
    const int at = keys + static_cast<int>(hash - table.columns().begin());
    const int hidden = keys + static_cast<int>(table.columns().size() + h);
    const bool same =
        row.IsNull(at) == row.IsNull(hidden) &&
        (row.IsNull(at) || crypto::View(crypto::Sha256({row.Bytes(hidden)})) == row.Bytes(at));
    if (!same) ReportRow(Kind::kColumnChanged, table, key, table.hidden()[h], known.sequence);
  }
}

bool Verifier::SameAsDigest(const Known& known, const Table& table, const sql::Row& row) {
  const std::string& types = shapes_[known.shape].types;
  buffer_.clear();
  for (size_t i = 0; i < types.size(); ++i) {
    const int column = static_cast<int>(table.key().size() + i);
    if (types[i] == kNotNamed) {
      if (!HoldsDefault(row, column)) return false;
      continue;
    }
    const bool null = types[i] == TypeMark(Value::Type::kNull);
    if (row.IsNull(column) != null) return false;
    if (types[i] == TypeMark(Value::Type::kInt)) {
      if (!IsPlainInt(row, column)) return false;
      AddToDigest(buffer_, Value::Type::kInt, row.Int(column), "");
    } else if (!null) {
      AddToDigest(buffer_, Value::Type::kBlob, 0, row.Bytes(column));
    }
  }
  return DigestOf(buffer_) == known.digest;
}

// The row is not as its newest image says: reads that image again and reports what differs.
absl::Status Verifier::NameColumns(const Known& known, const Digest& locator, const Table& table,
                                   const sql::Row& row, const KeyTexts& key) {
  return WithImage(known, locator, [&](const Image& image) {
    for (size_t i = 0; i < table.columns().size(); ++i) {
      const int column = static_cast<int>(table.key().size() + i);
      const auto named = std::find_if(
          image.columns.begin(), image.columns.end(),
          [&](const Image::Column& candidate) { return candidate.name == table.columns()[i]; });
      const bool same = named == image.columns.end() ? HoldsDefault(row, column)
                                                     : Holds(row, column, named->value);
      if (!same) {
        ReportRow(Kind::kColumnChanged, table, key, table.columns()[i], known.sequence);
      }
    }
  });
}

// A key must open and open what was sealed with it; a destroyed key must not be back.
void Verifier::CompareWrappedKey(const sql::Row& row, const KeyTexts& key) {
  const PersonKey& person = keys_[row.Int(1)];
  if (person.destroyed) return;
  const bool is_back = row.Int(2) == static_cast<int64_t>(KeyState::kDestroyed);
  if (person.opens && person.damaged_sequence == 0 && !is_back) return;
  ReportRow(Kind::kKeyDamaged, kPersonKeys, key, "wrapped_key", person.damaged_sequence);
}

absl::Status Verifier::ReportMissing(int index) {
  for (const auto& row : rows_) {
    const Known& known = row.second;
    if (known.state != Known::State::kPut || known.seen) continue;
    if (shapes_[known.shape].table != index) continue;
    RETURN_IF_ERROR(WithImage(known, row.first, [&](const Image& image) {
      KeyTexts key;
      for (const Value& value : image.key) key.push_back(KeyText(value));
      ReportRow(Kind::kRowMissing, *tables_[index], key, "", known.sequence);
    }));
  }
  return absl::OkStatus();
}

// Reads the newest image of a row again.
absl::Status Verifier::WithImage(const Known& known, const Digest& locator,
                                 absl::FunctionRef<void(const Image&)> see) {
  std::string bytes;
  RETURN_IF_ERROR(sql::Query(
      snapshot_.connection(), kSelectEntry,
      [&](sql::Row row) { bytes = std::string(row.Bytes(0)); }, union_id_, known.sequence));
  const std::optional<Entry> entry = DecodeEntry(bytes);
  if (!entry.has_value()) return absl::InternalError("an entry changed while it was verified");
  for (auto at = entry->frames.rbegin(); at != entry->frames.rend(); ++at) {
    const std::optional<Frame> frame = DecodeFrame(*at);
    if (!frame.has_value()) continue;
    std::string opened(frame->image);
    if (frame->person != 0) {
      if (ToDigest(frame->locator) != locator) continue;
      absl::StatusOr<std::string> plain =
          crypto::Open(keys_[frame->person].key, frame->image,
                       ImagePlace(frame->union_id, frame->person, frame->locator));
      if (!plain.ok()) continue;
      opened = *std::move(plain);
    }
    const std::optional<Image> image = DecodeImage(opened);
    if (!image.has_value()) continue;
    if (ToDigest(Locator(snapshot_.vault(), image->table, image->key)) != locator) continue;
    see(*image);
    return absl::OkStatus();
  }
  return absl::InternalError("an image was lost while it was verified");
}

}  // namespace unioncare::journal
