// All cryptography of the service: hashes, sealing, keys, randomness. libsodium, and OpenSSL for
// SHA-256, because it uses the processor's SHA instructions.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace unioncare::crypto {

// A SHA-256 digest.
using Hash = std::array<uint8_t, 32>;

// SHA-256 of the concatenation of the parts.
Hash Sha256(std::initializer_list<absl::string_view> parts);

// SHA-256 of bytes that come one after another.
class Hasher {
 public:
  Hasher();
  ~Hasher();
  void Add(absl::string_view bytes);
  // The hash of everything added. Once.
  Hash Finish();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

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

// Seals a long text frame by frame (XChaCha20-Poly1305 as libsodium's secretstream): frames cannot
// be changed, moved, left out or cut off at the end without the reader noticing.
class StreamSealer {
 public:
  // The nonce comes from the system's generator.
  explicit StreamSealer(const Key& key);
  ~StreamSealer();
  // What stands before the first frame.
  const std::string& head() const { return head_; }
  // The sealed frame; it is kStreamFrameExtraBytes longer.
  std::string Seal(absl::string_view frame, bool last);

 private:
  struct State;
  std::unique_ptr<State> state_;
  std::string head_;
};

class StreamOpener {
 public:
  // DATA_LOSS when `head` is none.
  static absl::StatusOr<StreamOpener> Begin(const Key& key, absl::string_view head);
  StreamOpener(StreamOpener&&);
  ~StreamOpener();
  // DATA_LOSS for a frame that is not the next one, or not where `last` says.
  absl::StatusOr<std::string> Open(absl::string_view sealed, bool last);

 private:
  struct State;
  explicit StreamOpener(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

constexpr size_t kStreamHeadBytes = 1 + 24;
constexpr size_t kStreamFrameExtraBytes = 17;

// A key for one purpose, derived from a master key. Purposes are fixed texts.
Key Derive(const Key& master, absl::string_view purpose);

// A keyed BLAKE2b hash of 32 bytes, for equality search on sealed values and for MACs.
std::string KeyedHash(const Key& key, absl::string_view data);

// True when both are equal; takes the same time wherever they differ.
bool Equal(absl::string_view a, absl::string_view b);

// What the hash of a password costs whoever makes or guesses one: argon2id with one lane, as
// libsodium's "interactive" profile has it. Some 110 ms of one core on the machine where this was
// chosen; each hash under way takes the memory.
struct PasswordCost {
  uint64_t passes = 2;
  size_t memory_bytes = 64u << 20;
};
constexpr size_t kPasswordSaltBytes = 16;

// The record of a password: its cost, its salt and its argon2id hash. `salt` must be
// kPasswordSaltBytes long. RESOURCE_EXHAUSTED when there is no memory for it.
absl::StatusOr<std::string> HashPassword(absl::string_view password, absl::string_view salt,
                                         const PasswordCost& cost);
// Whether a password is that of the record, at the record's cost. DATA_LOSS for bytes that are no
// record.
absl::StatusOr<bool> PasswordFits(absl::string_view password, absl::string_view record);
// True when guessing at the record costs less than at one made today.
bool IsCheaper(absl::string_view record, const PasswordCost& cost);
// A record of this cost that no password fits: whoever is unknown is asked to wait as long.
std::string PasswordRecordOfNobody(const PasswordCost& cost);

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
absl::StatusOr<std::string> FromHex(absl::string_view text);  // lower case only

}  // namespace unioncare::crypto
