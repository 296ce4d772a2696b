// Ed25519 signatures (RFC 8032), and keys that open one sealed message alone. The second file on
// libsodium: what signs and proves stands apart from what the service uses in every call.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/crypto.h"

namespace unioncare::crypto {

constexpr size_t kPublicKeyBytes = 32;
constexpr size_t kSignatureBytes = 64;

// The public key that belongs to a secret seed.
std::string PublicKeyOf(const Key& seed);
// Always the same for the same seed and message.
std::string Sign(const Key& seed, absl::string_view message);
// False also for a key or a signature of another length.
bool SignatureFits(absl::string_view public_key, absl::string_view message,
                   absl::string_view signature);

// The key that opens these sealed bytes (Seal of crypto.h) and nothing else that `key` sealed: the
// subkey that XChaCha20 makes of it and of the first 16 bytes of the nonce. It says nothing about
// `key`. DATA_LOSS for bytes that are not sealed so.
absl::StatusOr<Key> MessageKeyOf(const Key& key, absl::string_view sealed);
// Opens with such a key. Poly1305 does not bind a message to one key: whoever sealed it could have
// made it so that two keys open it to two texts. Who did not, cannot do so afterwards.
absl::StatusOr<std::string> OpenMessage(const Key& message_key, absl::string_view sealed,
                                        absl::string_view associated);

// Base64 of RFC 4648, section 4, with padding. One value has one text.
std::string Base64(absl::string_view bytes);
absl::StatusOr<std::string> FromBase64(absl::string_view text);

}  // namespace unioncare::crypto
