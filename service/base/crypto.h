// All cryptography of the service: hashes, sealing, keys, randomness. libsodium, and OpenSSL for
// SHA-256, because it uses the processor's SHA instructions.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace unioncare::crypto {

// A SHA-256 digest.
using Hash = std::array<uint8_t, 32>;

// SHA-256 of the concatenation of the parts.
Hash Sha256(std::initializer_list<absl::string_view> parts);

// The 32 bytes of a hash.
inline absl::string_view View(const Hash& hash) {
  return absl::string_view(reinterpret_cast<const char*>(hash.data()), hash.size());
}

// A 256-bit secret. Its memory is wiped when it goes.
class Key {
 public:
  static constexpr size_t kBytes = 32;
  Key() = default;
  // `bytes` must be kBytes long.
  explicit Key(absl::string_view bytes);
  Key(const Key&) = default;
  Key& operator=(const Key&) = default;
  ~Key();
  absl::string_view view() const {
    return absl::string_view(reinterpret_cast<const char*>(bytes_.data()), bytes_.size());
  }

 private:
  std::array<uint8_t, kBytes> bytes_ = {};
};

constexpr size_t kNonceBytes = 24;

// Seals with XChaCha20-Poly1305. The result starts with an algorithm byte (1) and the nonce.
// `nonce` must be kNonceBytes long and never used twice with one key. `associated` must be the same
// to open.
std::string Seal(const Key& key, absl::string_view nonce, absl::string_view plain,
                 absl::string_view associated);

// Opens what Seal sealed. DATA_LOSS when the bytes, the key or `associated` are not those of Seal.
absl::StatusOr<std::string> Open(const Key& key, absl::string_view sealed,
                                 absl::string_view associated);

// A key for one purpose, derived from a master key. Purposes are fixed texts.
Key Derive(const Key& master, absl::string_view purpose);

// A keyed BLAKE2b hash of 32 bytes, for equality search on sealed values and for MACs.
std::string KeyedHash(const Key& key, absl::string_view data);

// True when both are equal; takes the same time wherever they differ.
bool Equal(absl::string_view a, absl::string_view b);

// Bytes from the system's generator.
std::string RandomBytes(size_t count);

// Expands a 32-byte seed into a stream of bytes (ChaCha20): an operation draws its nonces, keys and
// tokens from here, so that the same seed gives the same bytes.
class SeedStream {
 public:
  explicit SeedStream(absl::string_view seed);
  std::string Bytes(size_t count);

 private:
  Key key_;
  uint64_t block_ = 0;
};

// Text forms.
std::string Hex(absl::string_view bytes);
std::string Base64Url(absl::string_view bytes);  // without padding
absl::StatusOr<std::string> FromBase64Url(absl::string_view text);

}  // namespace unioncare::crypto
