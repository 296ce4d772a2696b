// Cryptography on libsodium; SHA-256 on OpenSSL.
#include "service/base/crypto.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <cstring>
#include <memory>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::crypto {
namespace {

// The first byte of everything sealed. Numbers are never used again for another algorithm.
constexpr char kXChaCha20Poly1305 = 1;
constexpr char kSecretStream = 2;
constexpr size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t kHeadBytes = 1 + kNonceBytes;
constexpr size_t kStreamBlockBytes = 64;

static_assert(kStreamHeadBytes == 1 + crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(kStreamFrameExtraBytes == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(Key::kBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);
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

struct Hasher::Context {
  std::unique_ptr<EVP_MD_CTX, FreeContext> digest{EVP_MD_CTX_new()};
};

Hasher::Hasher() : context_(std::make_unique<Context>()) {
  CHECK(EVP_DigestInit_ex2(context_->digest.get(), EVP_sha256(), nullptr) == 1);
}

Hasher::~Hasher() = default;

void Hasher::Add(absl::string_view bytes) {
  CHECK(EVP_DigestUpdate(context_->digest.get(), bytes.data(), bytes.size()) == 1);
}

Hash Hasher::Finish() {
  Hash hash;
  CHECK(EVP_DigestFinal_ex(context_->digest.get(), hash.data(), nullptr) == 1);
  return hash;
}

struct StreamSealer::State {
  crypto_secretstream_xchacha20poly1305_state stream;
};

StreamSealer::StreamSealer(const Key& key) : state_(std::make_unique<State>()) {
  Prepare();
  head_.assign(kStreamHeadBytes, kSecretStream);
  CHECK(crypto_secretstream_xchacha20poly1305_init_push(&state_->stream, Unsigned(head_) + 1,
                                                        Unsigned(key.view())) == 0);
}

StreamSealer::~StreamSealer() {
  sodium_memzero(state_.get(), sizeof(State));
}

std::string StreamSealer::Seal(absl::string_view frame, bool last) {
  std::string sealed(frame.size() + kStreamFrameExtraBytes, '\0');
  const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
  CHECK(crypto_secretstream_xchacha20poly1305_push(&state_->stream, Unsigned(sealed), nullptr,
                                                   Unsigned(frame), frame.size(), nullptr, 0,
                                                   tag) == 0);
  return sealed;
}

struct StreamOpener::State {
  crypto_secretstream_xchacha20poly1305_state stream;
};

StreamOpener::StreamOpener(std::unique_ptr<State> state) : state_(std::move(state)) {}
StreamOpener::StreamOpener(StreamOpener&&) = default;

StreamOpener::~StreamOpener() {
  if (state_ != nullptr) sodium_memzero(state_.get(), sizeof(State));
}

absl::StatusOr<StreamOpener> StreamOpener::Begin(const Key& key, absl::string_view head) {
  Prepare();
  auto state = std::make_unique<State>();
  if (head.size() != kStreamHeadBytes || head[0] != kSecretStream ||
      crypto_secretstream_xchacha20poly1305_init_pull(&state->stream, Unsigned(head) + 1,
                                                      Unsigned(key.view())) != 0) {
    return absl::DataLossError("a sealed stream does not begin like one");
  }
  return StreamOpener(std::move(state));
}

absl::StatusOr<std::string> StreamOpener::Open(absl::string_view sealed, bool last) {
  if (sealed.size() < kStreamFrameExtraBytes) return absl::DataLossError("a sealed frame is cut");
  std::string frame(sealed.size() - kStreamFrameExtraBytes, '\0');
  unsigned char tag = 0;
  const bool opened = crypto_secretstream_xchacha20poly1305_pull(
                          &state_->stream, Unsigned(frame), nullptr, &tag, Unsigned(sealed),
                          sealed.size(), nullptr, 0) == 0;
  if (!opened || last != (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)) {
    return absl::DataLossError("a sealed frame was changed or is missing");
  }
  return frame;
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

namespace {

// The head of a record: an algorithm byte, the passes and the memory in KiB, each of four bytes.
constexpr char kArgon2id = 4;
constexpr size_t kRecordHeadBytes = 1 + 4 + 4;
constexpr size_t kPasswordHashBytes = 32;
constexpr size_t kRecordBytes = kRecordHeadBytes + kPasswordSaltBytes + kPasswordHashBytes;

std::string RecordHead(const PasswordCost& cost) {
  std::string head(1, kArgon2id);
  for (const uint64_t number : {cost.passes, uint64_t{cost.memory_bytes >> 10}}) {
    CHECK(number <= UINT32_MAX);
    for (int shift = 24; shift >= 0; shift -= 8) head.push_back(static_cast<char>(number >> shift));
  }
  return head;
}

uint64_t NumberAt(absl::string_view record, size_t at) {
  uint64_t number = 0;
  for (size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<uint8_t>(record[at + i]);
  return number;
}

}  // namespace

absl::StatusOr<std::string> HashPassword(absl::string_view password, absl::string_view salt,
                                         const PasswordCost& cost) {
  Prepare();
  CHECK(salt.size() == kPasswordSaltBytes);
  std::string hash(kPasswordHashBytes, '\0');
  if (crypto_pwhash(Unsigned(hash), hash.size(), password.data(), password.size(), Unsigned(salt),
                    cost.passes, cost.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return absl::ResourceExhaustedError("there is no memory to hash a password");
  }
  std::string record = RecordHead(cost);
  record.append(salt.data(), salt.size());
  return record + hash;
}

absl::StatusOr<bool> PasswordFits(absl::string_view password, absl::string_view record) {
  if (record.size() != kRecordBytes || record[0] != kArgon2id) {
    return absl::DataLossError("the record of a password has an unknown form");
  }
  const PasswordCost cost{NumberAt(record, 1), static_cast<size_t>(NumberAt(record, 5) << 10)};
  const absl::StatusOr<std::string> again =
      HashPassword(password, record.substr(kRecordHeadBytes, kPasswordSaltBytes), cost);
  if (!again.ok()) return again.status();
  return Equal(*again, record);
}

bool IsCheaper(absl::string_view record, const PasswordCost& cost) {
  return record.size() == kRecordBytes &&
         (NumberAt(record, 1) < cost.passes || NumberAt(record, 5) << 10 < cost.memory_bytes);
}

std::string PasswordRecordOfNobody(const PasswordCost& cost) {
  std::string record = RecordHead(cost);
  record.resize(kRecordBytes, '\0');
  return record;
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

absl::StatusOr<std::string> FromHex(absl::string_view text) {
  if (text.size() % 2 != 0 ||
      text.find_first_not_of("0123456789abcdef") != absl::string_view::npos) {
    return absl::InvalidArgumentError("not lower-case hexadecimal");
  }
  return absl::HexStringToBytes(text);
}

}  // namespace unioncare::crypto
