// The bytes of the journal: how an entry and the images in it are written, once, and read back.
// Numbers are zigzag varints; texts and blobs carry their length; nothing is ever re-encoded.
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

#include "absl/container/inlined_vector.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/base/crypto.h"
#include "service/storage/journal.h"
#include "service/storage/vault.h"

namespace unioncare::journal {

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

std::string EncodeEntry(const EntryHead& head, absl::Span<const std::string> frames);

// What stands around an image. Person 0 means that the image is plain.
struct Frame {
  int64_t union_id = 0;
  int64_t person = 0;
  absl::string_view locator;  // kLocatorBytes when sealed, else empty
  absl::string_view image;    // sealed when there is a person
};

std::string EncodeFrame(const Frame& frame);

enum class Change : uint8_t { kPut = 1, kErase = 2 };

// A row as it is after a change; an erased row has its key only.
struct Image {
  struct Column {
    absl::string_view name;
    Value value;
  };
  absl::string_view table;
  Change change = Change::kPut;
  absl::InlinedVector<Value, 4> key;
  absl::InlinedVector<Column, 24> columns;
};

// `values` are the key and, of a row that was put, the columns.
std::string EncodeImage(const Table& table, Change change, absl::Span<const Value> values);

// Nothing when the bytes are not what the encoders write. Any bytes may come in.
std::optional<Entry> DecodeEntry(absl::string_view bytes);
std::optional<Frame> DecodeFrame(absl::string_view bytes);
std::optional<Image> DecodeImage(absl::string_view bytes);

// Names a row outside its sealed image without telling which it is: a keyed hash of table and key.
// By it verification knows the rows of people whose key was destroyed from rows that were
// smuggled in. Key values are given as text, numbers in decimal.
constexpr size_t kLocatorBytes = 16;
std::string Locator(const Vault& vault, absl::string_view table,
                    absl::Span<const std::string> key_texts);
std::string Locator(const Vault& vault, absl::string_view table, absl::Span<const Value> key);

// A key value as the locator and the reports write it.
std::string KeyText(const Value& value);

// The associated data of a sealed image, so that it opens only where it was put.
std::string ImagePlace(int64_t union_id, int64_t person, absl::string_view locator);

// The key of a person, wrapped with the master key; it opens only at its own place.
std::string WrapPersonKey(const Vault& vault, absl::string_view nonce, const crypto::Key& key,
                          int64_t union_id, int64_t person);
absl::StatusOr<crypto::Key> UnwrapPersonKey(const Vault& vault, absl::string_view wrapped,
                                            int64_t union_id, int64_t person);

}  // namespace unioncare::journal
