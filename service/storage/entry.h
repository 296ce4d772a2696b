// The bytes of the journal: how entries and images are written, once. Their form and the reading of
// entries and frames stand in service/domain/log_entries.h, because whoever checks a proof reads
// them, too.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/container/inlined_vector.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/base/crypto.h"
#include "service/domain/log_entries.h"
#include "service/storage/journal.h"
#include "service/storage/vault.h"

namespace unioncare::journal {

std::string EncodeEntry(const EntryHead& head, absl::Span<const std::string> frames);

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

// Nothing when the bytes are not what EncodeImage writes. Any bytes may come in.
std::optional<Image> DecodeImage(absl::string_view bytes);

// Names a row outside its sealed image without telling which it is: a keyed hash of table and key.
// By it verification knows the rows of people whose key was destroyed from rows that were
// smuggled in. Key values are given as text, numbers in decimal.
std::string Locator(const Vault& vault, absl::string_view table,
                    absl::Span<const std::string> key_texts);
std::string Locator(const Vault& vault, absl::string_view table, absl::Span<const Value> key);

// A key value as the locator and the reports write it.
std::string KeyText(const Value& value);

// The key of a person, wrapped with the master key; it opens only at its own place.
std::string WrapPersonKey(const Vault& vault, absl::string_view nonce, const crypto::Key& key,
                          int64_t union_id, int64_t person);
absl::StatusOr<crypto::Key> UnwrapPersonKey(const Vault& vault, absl::string_view wrapped,
                                            int64_t union_id, int64_t person);

}  // namespace unioncare::journal
