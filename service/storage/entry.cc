// The bytes of the journal: entries, frames and images.
#include "service/storage/entry.h"

#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::journal {
namespace {

constexpr char kVersion = 1;
constexpr char kPairVersion = 2;  // of entries that name another
constexpr char kPlain = 0;
constexpr char kSealed = 1;

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

// Takes fields from the front of some bytes. After the first fault it gives zeros and empty views
// and stays faulty, so that callers ask once at the end.
class Reader {
 public:
  explicit Reader(absl::string_view bytes) : rest_(bytes) {}

  bool Done() const { return sound_ && rest_.empty(); }
  bool sound() const { return sound_; }
  size_t left() const { return rest_.size(); }

  uint8_t Byte() {
    if (rest_.empty()) return static_cast<uint8_t>(Fault());
    const uint8_t byte = static_cast<uint8_t>(rest_[0]);
    rest_.remove_prefix(1);
    return byte;
  }

  uint64_t Unsigned() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const uint64_t byte = Byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return Fault();
  }

  int64_t Number() {
    const uint64_t value = Unsigned();
    return static_cast<int64_t>((value >> 1) ^ (~(value & 1) + 1));
  }

  absl::string_view Fixed(uint64_t size) {
    if (size > rest_.size()) {
      Fault();
      return absl::string_view();
    }
    const absl::string_view bytes = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return bytes;
  }

  absl::string_view Bytes() { return Fixed(Unsigned()); }

  // A count of things that take a byte each at least.
  uint64_t Count() {
    const uint64_t count = Unsigned();
    return count > rest_.size() ? Fault() : count;
  }

  Value NextValue() {
    switch (Byte()) {
      case static_cast<uint8_t>(Value::Type::kNull):
        return Value(std::nullopt);
      case static_cast<uint8_t>(Value::Type::kInt):
        return Value(Number());
      case static_cast<uint8_t>(Value::Type::kText):
        return Value(Bytes());
      case static_cast<uint8_t>(Value::Type::kBlob):
        return Value(sql::Blob{Bytes()});
      default:
        Fault();
        return Value(std::nullopt);
    }
  }

 private:
  uint64_t Fault() {
    sound_ = false;
    rest_ = absl::string_view();
    return 0;
  }

  absl::string_view rest_;
  bool sound_ = true;
};

}  // namespace

std::string EncodeEntry(const EntryHead& head, absl::Span<const std::string> frames) {
  size_t size = 80 + head.method.size() + head.resource.size() + head.request_id.size() +
                head.fingerprint.size();
  for (const std::string& frame : frames) size += frame.size() + 4;
  std::string out;
  out.reserve(size);
  const bool paired = head.other.sequence != 0;
  out.push_back(paired ? kPairVersion : kVersion);
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

std::optional<Entry> DecodeEntry(absl::string_view bytes) {
  Reader reader(bytes);
  const uint8_t version = reader.Byte();
  if (version != kVersion && version != kPairVersion) return std::nullopt;
  Entry entry;
  entry.head.union_id = reader.Number();
  entry.head.sequence = reader.Number();
  entry.head.time_us = reader.Number();
  entry.head.user = reader.Number();
  entry.head.method = reader.Bytes();
  entry.head.resource = reader.Bytes();
  entry.head.request_id = reader.Bytes();
  entry.head.fingerprint = reader.Bytes();
  if (version == kPairVersion) {
    entry.head.other = {.union_id = reader.Number(), .sequence = reader.Number()};
    // What names no other is written as version 1.
    if (entry.head.other.sequence == 0) return std::nullopt;
  }
  const uint64_t count = reader.Count();
  for (uint64_t i = 0; i < count && reader.sound(); ++i) entry.frames.push_back(reader.Bytes());
  if (!reader.Done()) return std::nullopt;
  return entry;
}

std::string EncodeFrame(const Frame& frame) {
  std::string out;
  out.reserve(frame.image.size() + frame.locator.size() + 24);
  out.push_back(kVersion);
  out.push_back(frame.person == 0 ? kPlain : kSealed);
  PutNumber(out, frame.union_id);
  if (frame.person != 0) {
    CHECK(frame.locator.size() == kLocatorBytes);
    PutNumber(out, frame.person);
    out.append(frame.locator.data(), frame.locator.size());
  }
  PutBytes(out, frame.image);
  return out;
}

std::optional<Frame> DecodeFrame(absl::string_view bytes) {
  Reader reader(bytes);
  if (reader.Byte() != kVersion) return std::nullopt;
  const uint8_t form = reader.Byte();
  if (form != kPlain && form != kSealed) return std::nullopt;
  Frame frame;
  frame.union_id = reader.Number();
  if (form == kSealed) {
    frame.person = reader.Number();
    if (frame.person == 0) return std::nullopt;
    frame.locator = reader.Fixed(kLocatorBytes);
  }
  frame.image = reader.Bytes();
  if (!reader.Done()) return std::nullopt;
  return frame;
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
  Reader reader(bytes);
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
    image.key.push_back(reader.NextValue());
  }
  const uint64_t column_count = reader.Count();
  for (uint64_t i = 0; i < column_count && reader.sound(); ++i) {
    const absl::string_view name = reader.Bytes();
    image.columns.push_back(Image::Column{.name = name, .value = reader.NextValue()});
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

std::string ImagePlace(int64_t union_id, int64_t person, absl::string_view locator) {
  return absl::StrCat("image\n", union_id, "\n", person, "\n", locator);
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
