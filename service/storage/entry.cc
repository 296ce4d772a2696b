// Writing the bytes of the journal: entries, frames and images.
#include "service/storage/entry.h"

#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::journal {
namespace {

void PutUnsigned(std::string& out, uint64_t value) {
  while (value >= 0x80) {
    out.push_back(static_cast<char>(value | 0x80));
    value >>= 7;
  }
  out.push_back(static_cast<char>(value));
}

void PutNumber(std::string& out, int64_t value) {
  PutUnsigned(out, (static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63));
}

void PutBytes(std::string& out, absl::string_view bytes) {
  PutUnsigned(out, bytes.size());
  out.append(bytes.data(), bytes.size());
}

void PutValue(std::string& out, const Value& value) {
  out.push_back(static_cast<char>(value.type));
  switch (value.type) {
    case Value::Type::kNull:
      return;
    case Value::Type::kInt:
      return PutNumber(out, value.number);
    case Value::Type::kText:
    case Value::Type::kBlob:
      return PutBytes(out, value.bytes);
  }
}

Value NextValue(FieldReader& reader) {
  const FieldReader::Field field = reader.NextField();
  switch (field.type) {
    case FieldReader::Field::Type::kNull:
      break;
    case FieldReader::Field::Type::kInt:
      return Value(field.number);
    case FieldReader::Field::Type::kText:
      return Value(field.bytes);
    case FieldReader::Field::Type::kBlob:
      return Value(sql::Blob{field.bytes});
  }
  return Value(std::nullopt);
}

}  // namespace

std::string EncodeEntry(const EntryHead& head, absl::Span<const std::string> frames) {
  size_t size = 80 + head.method.size() + head.resource.size() + head.request_id.size() +
                head.fingerprint.size();
  for (const std::string& frame : frames) size += frame.size() + 4;
  std::string out;
  out.reserve(size);
  const bool paired = head.other.sequence != 0;
  out.push_back(paired ? kPairEntryVersion : kEntryVersion);
  PutNumber(out, head.union_id);
  PutNumber(out, head.sequence);
  PutNumber(out, head.time_us);
  PutNumber(out, head.user);
  PutBytes(out, head.method);
  PutBytes(out, head.resource);
  PutBytes(out, head.request_id);
  PutBytes(out, head.fingerprint);
  if (paired) {
    PutNumber(out, head.other.union_id);
    PutNumber(out, head.other.sequence);
  }
  PutUnsigned(out, frames.size());
  for (const std::string& frame : frames) PutBytes(out, frame);
  return out;
}

std::string EncodeFrame(const Frame& frame) {
  std::string out;
  out.reserve(frame.image.size() + frame.locator.size() + 24);
  out.push_back(kEntryVersion);
  out.push_back(frame.person == 0 ? kPlainFrame : kSealedFrame);
  PutNumber(out, frame.union_id);
  if (frame.person != 0) {
    CHECK(frame.locator.size() == kLocatorBytes);
    PutNumber(out, frame.person);
    out.append(frame.locator.data(), frame.locator.size());
  }
  PutBytes(out, frame.image);
  return out;
}

std::string EncodeImage(const Table& table, Change change, absl::Span<const Value> values) {
  const size_t key_count = table.key().size();
  const size_t column_count = change == Change::kPut ? table.columns().size() : 0;
  CHECK(values.size() == key_count + column_count);
  std::string out;
  out.reserve(64 + 32 * values.size());
  PutBytes(out, table.name());
  out.push_back(static_cast<char>(change));
  PutUnsigned(out, key_count);
  for (size_t i = 0; i < key_count; ++i) PutValue(out, values[i]);
  PutUnsigned(out, column_count);
  for (size_t i = 0; i < column_count; ++i) {
    PutBytes(out, table.columns()[i]);
    PutValue(out, values[key_count + i]);
  }
  return out;
}

std::optional<Image> DecodeImage(absl::string_view bytes) {
  FieldReader reader(bytes);
  Image image;
  image.table = reader.Bytes();
  const uint8_t change = reader.Byte();
  if (change != static_cast<uint8_t>(Change::kPut) &&
      change != static_cast<uint8_t>(Change::kErase)) {
    return std::nullopt;
  }
  image.change = static_cast<Change>(change);
  const uint64_t key_count = reader.Count();
  for (uint64_t i = 0; i < key_count && reader.sound(); ++i) {
    image.key.push_back(NextValue(reader));
  }
  const uint64_t column_count = reader.Count();
  for (uint64_t i = 0; i < column_count && reader.sound(); ++i) {
    const absl::string_view name = reader.Bytes();
    image.columns.push_back(Image::Column{.name = name, .value = NextValue(reader)});
  }
  if (!reader.Done()) return std::nullopt;
  return image;
}

std::string Locator(const Vault& vault, absl::string_view table,
                    absl::Span<const std::string> key_texts) {
  std::string place = "row in the journal:";
  PutBytes(place, table);
  for (const std::string& text : key_texts) PutBytes(place, text);
  std::string locator = crypto::KeyedHash(vault.lookup(), place);
  locator.resize(kLocatorBytes);
  return locator;
}

std::string Locator(const Vault& vault, absl::string_view table, absl::Span<const Value> key) {
  absl::InlinedVector<std::string, 4> texts;
  for (const Value& value : key) texts.push_back(KeyText(value));
  return Locator(vault, table, texts);
}

std::string KeyText(const Value& value) {
  if (value.type == Value::Type::kInt) return absl::StrCat(value.number);
  return std::string(value.bytes);
}

namespace {

std::string PersonKeyPlace(int64_t union_id, int64_t person) {
  return absl::StrCat("key of a person\n", union_id, "\n", person);
}

}  // namespace

std::string WrapPersonKey(const Vault& vault, absl::string_view nonce, const crypto::Key& key,
                          int64_t union_id, int64_t person) {
  return crypto::Seal(vault.wrapping(), nonce, key.view(), PersonKeyPlace(union_id, person));
}

absl::StatusOr<crypto::Key> UnwrapPersonKey(const Vault& vault, absl::string_view wrapped,
                                            int64_t union_id, int64_t person) {
  ASSIGN_OR_RETURN(std::string bytes, crypto::Open(vault.wrapping(), wrapped,
                                                   PersonKeyPlace(union_id, person)));
  if (bytes.size() != crypto::Key::kBytes) {
    return absl::DataLossError("the key of a person has the wrong length");
  }
  return crypto::Key(bytes);
}

}  // namespace unioncare::journal
