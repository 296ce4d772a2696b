// Reading of journal entries.
#include "service/domain/log_entries.h"

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"

namespace unioncare::journal {
namespace {

std::string TextOf(const FieldReader::Field& field) {
  switch (field.type) {
    case FieldReader::Field::Type::kNull:
      break;
    case FieldReader::Field::Type::kInt:
      return absl::StrCat(field.number);
    case FieldReader::Field::Type::kText:
      return std::string(field.bytes);
    case FieldReader::Field::Type::kBlob:
      return crypto::Hex(field.bytes);
  }
  return "";
}

}  // namespace

FieldReader::Field FieldReader::NextField() {
  Field field;
  field.type = static_cast<Field::Type>(Byte());
  switch (field.type) {
    case Field::Type::kNull:
      return field;
    case Field::Type::kInt:
      field.number = Number();
      return field;
    case Field::Type::kText:
    case Field::Type::kBlob:
      field.bytes = Bytes();
      return field;
  }
  Fault();
  return Field();
}

std::optional<Entry> DecodeEntry(absl::string_view bytes) {
  FieldReader reader(bytes);
  const uint8_t version = reader.Byte();
  if (version != kEntryVersion && version != kPairEntryVersion) return std::nullopt;
  Entry entry;
  entry.head.union_id = reader.Number();
  entry.head.sequence = reader.Number();
  entry.head.time_us = reader.Number();
  entry.head.user = reader.Number();
  entry.head.method = reader.Bytes();
  entry.head.resource = reader.Bytes();
  entry.head.request_id = reader.Bytes();
  entry.head.fingerprint = reader.Bytes();
  if (version == kPairEntryVersion) {
    entry.head.other = {.union_id = reader.Number(), .sequence = reader.Number()};
    // What names no other is written as version 1.
    if (entry.head.other.sequence == 0) return std::nullopt;
  }
  const uint64_t count = reader.Count();
  for (uint64_t i = 0; i < count && reader.sound(); ++i) entry.frames.push_back(reader.Bytes());
  if (!reader.Done()) return std::nullopt;
  return entry;
}

std::optional<Frame> DecodeFrame(absl::string_view bytes) {
  FieldReader reader(bytes);
  if (reader.Byte() != kEntryVersion) return std::nullopt;
  const uint8_t form = reader.Byte();
  if (form != kPlainFrame && form != kSealedFrame) return std::nullopt;
  Frame frame;
  frame.union_id = reader.Number();
  if (form == kSealedFrame) {
    frame.person = reader.Number();
    if (frame.person == 0) return std::nullopt;
    frame.locator = reader.Fixed(kLocatorBytes);
  }
  frame.image = reader.Bytes();
  if (!reader.Done()) return std::nullopt;
  return frame;
}

std::string ImagePlace(int64_t union_id, int64_t person, absl::string_view locator) {
  return absl::StrCat("image\n", union_id, "\n", person, "\n", locator);
}

std::optional<ImageText> ReadImage(absl::string_view bytes) {
  FieldReader reader(bytes);
  ImageText image;
  image.table = std::string(reader.Bytes());
  const uint8_t change = reader.Byte();
  if (change != kPutChange && change != kEraseChange) return std::nullopt;
  image.erased = change == kEraseChange;
  const uint64_t key_count = reader.Count();
  for (uint64_t i = 0; i < key_count && reader.sound(); ++i) {
    image.key.push_back(TextOf(reader.NextField()));
  }
  const uint64_t column_count = reader.Count();
  for (uint64_t i = 0; i < column_count && reader.sound(); ++i) {
    std::string name(reader.Bytes());
    image.columns.emplace_back(std::move(name), TextOf(reader.NextField()));
  }
  if (!reader.Done()) return std::nullopt;
  return image;
}

}  // namespace unioncare::journal
