// Ed25519 and keys of single messages on libsodium.
#include "service/base/signatures.h"

#include <sodium.h>

#include <cstring>

#include "absl/strings/escaping.h"
#include "service/base/status.h"

namespace unioncare::crypto {
namespace {

// As crypto.cc marks what it seals.
constexpr char kXChaCha20Poly1305 = 1;
constexpr size_t kHeadBytes = 1 + kNonceBytes;
constexpr size_t kTagBytes = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr size_t kSubkeyNonceBytes = 16;

static_assert(kPublicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(kSignatureBytes == crypto_sign_BYTES);
static_assert(Key::kBytes == crypto_sign_SEEDBYTES);
static_assert(kSubkeyNonceBytes == crypto_core_hchacha20_INPUTBYTES);
static_assert(Key::kBytes == crypto_core_hchacha20_OUTPUTBYTES);

void Prepare() {
  static const bool ready = sodium_init() >= 0;
  CHECK(ready);
}

const unsigned char* Unsigned(absl::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

// Both halves of a key pair; the secret one is wiped when it goes.
struct KeyPair {
  explicit KeyPair(const Key& seed) {
    Prepare();
    CHECK(crypto_sign_seed_keypair(open, secret, Unsigned(seed.view())) == 0);
  }
  ~KeyPair() { sodium_memzero(secret, sizeof(secret)); }
  unsigned char open[crypto_sign_PUBLICKEYBYTES];
  unsigned char secret[crypto_sign_SECRETKEYBYTES];
};

bool IsSealed(absl::string_view sealed) {
  return sealed.size() >= kHeadBytes + kTagBytes && sealed[0] == kXChaCha20Poly1305;
}

}  // namespace

std::string PublicKeyOf(const Key& seed) {
  const KeyPair pair(seed);
  return std::string(reinterpret_cast<const char*>(pair.open), sizeof(pair.open));
}

std::string Sign(const Key& seed, absl::string_view message) {
  const KeyPair pair(seed);
  std::string signature(kSignatureBytes, '\0');
  CHECK(crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                             Unsigned(message), message.size(), pair.secret) == 0);
  return signature;
}

bool SignatureFits(absl::string_view public_key, absl::string_view message,
                   absl::string_view signature) {
  Prepare();
  return public_key.size() == kPublicKeyBytes && signature.size() == kSignatureBytes &&
         crypto_sign_verify_detached(Unsigned(signature), Unsigned(message), message.size(),
                                     Unsigned(public_key)) == 0;
}

absl::StatusOr<Key> MessageKeyOf(const Key& key, absl::string_view sealed) {
  Prepare();
  if (!IsSealed(sealed)) return absl::DataLossError("sealed bytes have an unknown form");
  char subkey[Key::kBytes];
  CHECK(crypto_core_hchacha20(reinterpret_cast<unsigned char*>(subkey),
                              Unsigned(sealed.substr(1, kSubkeyNonceBytes)), Unsigned(key.view()),
                              nullptr) == 0);
  const Key made(absl::string_view(subkey, sizeof(subkey)));
  sodium_memzero(subkey, sizeof(subkey));
  return made;
}

absl::StatusOr<std::string> OpenMessage(const Key& message_key, absl::string_view sealed,
                                        absl::string_view associated) {
  Prepare();
  if (!IsSealed(sealed)) return absl::DataLossError("sealed bytes have an unknown form");
  // The rest of the nonce, behind four zeros, is that of the inner cipher.
  unsigned char nonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};
  static_assert(sizeof(nonce) == 4 + kNonceBytes - kSubkeyNonceBytes);
  std::memcpy(nonce + 4, sealed.data() + 1 + kSubkeyNonceBytes, kNonceBytes - kSubkeyNonceBytes);
  const absl::string_view body = sealed.substr(kHeadBytes);
  std::string plain(body.size() - kTagBytes, '\0');
  if (crypto_aead_chacha20poly1305_ietf_decrypt(
          reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, Unsigned(body),
          body.size(), Unsigned(associated), associated.size(), nonce,
          Unsigned(message_key.view())) != 0) {
    return absl::DataLossError("sealed bytes do not open: they, their place or the key changed");
  }
  return plain;
}

std::string Base64(absl::string_view bytes) {
  return absl::Base64Escape(bytes);
}

absl::StatusOr<std::string> FromBase64(absl::string_view text) {
  std::string bytes;
  // The decoder forgives what is left out and stray last bits.
  if (!absl::Base64Unescape(text, &bytes) || Base64(bytes) != text) {
    return absl::InvalidArgumentError("the text is not base64 with padding");
  }
  return bytes;
}

}  // namespace unioncare::crypto
