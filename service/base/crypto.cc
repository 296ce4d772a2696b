// Cryptography on libsodium; SHA-256 on OpenSSL.
#include "service/base/crypto.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <cstring>
#include <memory>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::crypto {
namespace {

// The first byte of everything sealed. Numbers are never used again for another algorithm.
constexpr char kXChaCha20Poly1305 = 1;
constexpr size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t kHeadBytes = 1 + kNonceBytes;
constexpr size_t kStreamBlockBytes = 64;

static_assert(Key::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

// libsodium chooses the fastest code for this processor, once, before its first use.
void Prepare() {
  static const bool ready = sodium_init() >= 0;
  CHECK(ready);
}

const unsigned char* Unsigned(absl::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* Unsigned(std::string& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

}  // namespace

Hash Sha256(std::initializer_list<absl::string_view> parts) {
  // Looking the algorithm up and making a context cost more than hashing a short text, so both are
  // kept.
  static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
  CHECK(algorithm != nullptr && context != nullptr);
  CHECK(EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1);
  for (absl::string_view part : parts) {
    CHECK(EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1);
  }
  Hash hash;
  CHECK(EVP_DigestFinal_ex(context.get(), hash.data(), nullptr) == 1);
  return hash;
}

Key::Key(absl::string_view bytes) {
  CHECK(bytes.size() == kBytes);
  std::memcpy(bytes_.data(), bytes.data(), kBytes);
}

Key::~Key() {
  sodium_memzero(bytes_.data(), bytes_.size());
}

std::string Seal(const Key& key, absl::string_view nonce, absl::string_view plain,
                 absl::string_view associated) {
  Prepare();
  CHECK(nonce.size() == kNonceBytes);
  std::string sealed(kHeadBytes + plain.size() + kTagBytes, '\0');
  sealed[0] = kXChaCha20Poly1305;
  std::memcpy(sealed.data() + 1, nonce.data(), kNonceBytes);
  CHECK(crypto_aead_xchacha20poly1305_ietf_encrypt(Unsigned(sealed) + kHeadBytes, nullptr,
                                                   Unsigned(plain), plain.size(),
                                                   Unsigned(associated), associated.size(), nullptr,
                                                   Unsigned(nonce), Unsigned(key.view())) == 0);
  return sealed;
}

absl::StatusOr<std::string> Open(const Key& key, absl::string_view sealed,
                                 absl::string_view associated) {
  Prepare();
  if (sealed.size() < kHeadBytes + kTagBytes || sealed[0] != kXChaCha20Poly1305) {
    return absl::DataLossError("sealed bytes have an unknown form");
  }
  const absl::string_view nonce = sealed.substr(1, kNonceBytes);
  const absl::string_view body = sealed.substr(kHeadBytes);
  std::string plain(body.size() - kTagBytes, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(
          Unsigned(plain), nullptr, nullptr, Unsigned(body), body.size(), Unsigned(associated),
          associated.size(), Unsigned(nonce), Unsigned(key.view())) != 0) {
    return absl::DataLossError("sealed bytes do not open: they, their place or the key changed");
  }
  return plain;
}

Key Derive(const Key& master, absl::string_view purpose) {
  // The personal string keeps derived keys apart from every keyed hash under the same key.
  constexpr absl::string_view kPersonal = "unioncare.derive";
  static_assert(kPersonal.size() == crypto_generichash_blake2b_PERSONALBYTES);
  Prepare();
  std::string bytes(Key::kBytes, '\0');
  CHECK(crypto_generichash_blake2b_salt_personal(Unsigned(bytes), bytes.size(), Unsigned(purpose),
                                                 purpose.size(), Unsigned(master.view()),
                                                 Key::kBytes, nullptr, Unsigned(kPersonal)) == 0);
  const Key key(bytes);
  sodium_memzero(bytes.data(), bytes.size());
  return key;
}

std::string KeyedHash(const Key& key, absl::string_view data) {
  Prepare();
  std::string hash(32, '\0');
  CHECK(crypto_generichash(Unsigned(hash), hash.size(), Unsigned(data), data.size(),
                           Unsigned(key.view()), Key::kBytes) == 0);
  return hash;
}

bool Equal(absl::string_view a, absl::string_view b) {
  return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

std::string RandomBytes(size_t count) {
  Prepare();
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

SeedStream::SeedStream(absl::string_view seed) : key_(seed) {
  Prepare();
}

std::string SeedStream::Bytes(size_t count) {
  constexpr unsigned char kNonce[crypto_stream_chacha20_NONCEBYTES] = {};
  std::string bytes(count, '\0');
  // Every call starts at a fresh block, so no byte of the stream is ever given twice.
  CHECK(crypto_stream_chacha20_xor_ic(Unsigned(bytes), Unsigned(bytes), bytes.size(), kNonce,
                                      block_, Unsigned(key_.view())) == 0);
  block_ += (count + kStreamBlockBytes - 1) / kStreamBlockBytes;
  return bytes;
}

std::string Hex(absl::string_view bytes) {
  return absl::BytesToHexString(bytes);
}

std::string Base64Url(absl::string_view bytes) {
  return absl::WebSafeBase64Escape(bytes);
}

absl::StatusOr<std::string> FromBase64Url(absl::string_view text) {
  std::string bytes;
  // The decoder forgives padding, spaces and stray last bits; one value must have one text.
  if (!absl::WebSafeBase64Unescape(text, &bytes) || Base64Url(bytes) != text) {
    return absl::InvalidArgumentError("the text is not base64url without padding");
  }
  return bytes;
}

}  // namespace unioncare::crypto
