// The bytes of the journal's entries, which are hashed as they stand: their form, and how they are
// read back. Numbers are zigzag varints; texts and blobs carry their length; nothing is ever
// re-encoded. Writing them is for service/storage/entry.h.
//
//   entry = version · union · sequence · time · user · method · resource · request_id ·
//           fingerprint · count · frame…
//         where an operation touched two unions, version 2 has union · sequence of the entry in
//         the other's log before the count
//   frame = version · 0 · union · image                    rows that concern no person
//         | version · 1 · union · person · locator · sealed image
//   image = table · change · count · key value… · count · (column · value)…
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"

namespace unioncare::journal {

constexpr char kEntryVersion = 1;
constexpr char kPairEntryVersion = 2;  // of entries that name another
constexpr char kPlainFrame = 0;
constexpr char kSealedFrame = 1;
constexpr size_t kLocatorBytes = 16;
constexpr uint8_t kPutChange = 1;
constexpr uint8_t kEraseChange = 2;

// Where an entry stands. Sequence 0 is nowhere.
struct EntryPlace {
  int64_t union_id = 0;
  int64_t sequence = 0;
};

// What an entry says about the call that it records. Does not own its bytes.
struct EntryHead {
  int64_t union_id = 0;
  int64_t sequence = 0;
  int64_t time_us = 0;
  int64_t user = 0;
  absl::string_view method;
  absl::string_view resource;
  absl::string_view request_id;
  absl::string_view fingerprint;
  EntryPlace other = {};  // of the same operation, in the log of another union
};

struct Entry {
  EntryHead head;
  absl::InlinedVector<absl::string_view, 8> frames;
};

// What stands around an image. Person 0 means that the image is plain.
struct Frame {
  int64_t union_id = 0;
  int64_t person = 0;
  absl::string_view locator;  // kLocatorBytes when sealed, else empty
  absl::string_view image;    // sealed when there is a person
};

// Nothing when the bytes are not what the encoders write.
std::optional<Entry> DecodeEntry(absl::string_view bytes);
std::optional<Frame> DecodeFrame(absl::string_view bytes);

// The associated data of a sealed image, so that it opens only where it was put.
std::string ImagePlace(int64_t union_id, int64_t person, absl::string_view locator);

// Takes fields from the front of some bytes. After the first fault it gives zeros and empty views
// and stays faulty, so that callers ask once at the end.
class FieldReader {
 public:
  explicit FieldReader(absl::string_view bytes) : rest_(bytes) {}

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

  // A value of a column.
  struct Field {
    enum class Type : uint8_t { kNull = 0, kInt = 1, kText = 2, kBlob = 3 };
    Type type = Type::kNull;
    int64_t number = 0;
    absl::string_view bytes;
  };
  Field NextField();

 private:
  uint64_t Fault() {
    sound_ = false;
    rest_ = absl::string_view();
    return 0;
  }

  absl::string_view rest_;
  bool sound_ = true;
};

// An image as people may read it: numbers in decimal, texts as they are, blobs in hexadecimal.
struct ImageText {
  std::string table;
  bool erased = false;
  std::vector<std::string> key;
  std::vector<std::pair<std::string, std::string>> columns;
};
std::optional<ImageText> ReadImage(absl::string_view bytes);

}  // namespace unioncare::journal
