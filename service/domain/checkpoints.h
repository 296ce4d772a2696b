// Signed checkpoints of the journals: C2SP signed notes, C2SP tlog-checkpoints, and the statements
// by which one signing key hands over to the next. Pure text and signatures, so that the server
// that signs and the client that checks have the same code.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/base/crypto.h"
#include "service/domain/types.h"

namespace unioncare {

// Longer ones are not read.
inline constexpr size_t kNoteBytesMax = 4000;
inline constexpr int kNoteSignaturesMax = 16;
inline constexpr int kLogKeysMax = 1000;

// What is wrong with something that is checked.
enum class ProofFault {
  kNone,
  kMalformed,    // not in the form it should have, to the last byte
  kOtherLog,     // of another server or union
  kSignature,    // signed by none of the keys that are trusted
  kKeyChain,     // a key that does not follow from the one before it
  kShorter,      // fewer entries than before
  kRewritten,    // not the same entries as before
  kNotIncluded,  // an entry that is not in the log
  kNotOpened,    // a key that does not open its image
  kNotShown,     // nothing names the record that it is about
};

// ---- signed notes: text, an empty line, and one line for each signature.

struct NoteSignature {
  std::string name;       // of the key
  std::string key_id;     // 4 bytes: SHA-256(name, 0x0A, 0x01, public key)
  std::string signature;  // 64 bytes
};
struct SignedNote {
  std::string text;  // ends with the end of a line
  std::vector<NoteSignature> signatures;
};

std::string KeyIdOf(absl::string_view name, absl::string_view public_key);
// "name+key id+key", as other tools want a key that they are to trust.
std::string VerifierKey(absl::string_view name, absl::string_view public_key);
// The public key of such a text, or of 64 hexadecimal digits; empty when it is neither.
std::string PublicKeyIn(absl::string_view text);

// Signs with one seed after the other, under one name.
std::string SignNote(const std::string& text, absl::string_view name,
                     absl::Span<const crypto::Key> seeds);
ProofFault ReadNote(absl::string_view bytes, SignedNote& note);
// Whether one of the signatures is that of this key under this name.
bool IsSignedBy(const SignedNote& note, absl::string_view name, absl::string_view public_key);

// ---- checkpoints

struct Checkpoint {
  std::string origin;
  int64_t size = 0;
  std::string root;  // 32 bytes
};
std::string TextOf(const Checkpoint& checkpoint);
// The checkpoint of a note. Lines behind the third, which others may add, are passed over.
ProofFault ReadCheckpoint(const SignedNote& note, Checkpoint& checkpoint);

// ---- keys and names

// What names an installation in all its logs: it follows from its first key, so that nobody else
// can have a chain of keys under it. "unioncare/{SHA-256 in hexadecimal}".
std::string ServerOrigin(absl::string_view first_public_key);
// "{server}/unions/{number}"; 0 is the installation.
std::string LogOrigin(absl::string_view server, UnionId union_id);

// A signing key of an installation.
struct LogKey {
  int64_t number = 0;  // from 1
  std::string public_key;
  absl::Time make_time;
  bool vouched = true;  // signed for by the key before; the first needs nobody
  std::string statement;
};

// Makes and signs the statement of a key. `previous` is the key before, null for the first one;
// `previous_seed` is null when that key was lost.
std::string StateKey(absl::string_view server, const LogKey& key, const crypto::Key& seed,
                     const LogKey* previous, const crypto::Key* previous_seed);

// The keys of an installation, each checked against the one before it.
struct KeyChain {
  std::string server;
  std::vector<LogKey> keys;
};
ProofFault ReadKeys(absl::Span<const std::string> statements, KeyChain& chain);

// The keys that one may trust: those that hand over to each other without a gap, with the pinned
// one among them. With none pinned, the first, because the name of the server follows from it.
std::vector<LogKey> TrustedKeys(const KeyChain& chain, absl::string_view pinned_public_key);

// Reads a checkpoint and finds the key of these that signed it. The log must be of that server; of
// which union is for the caller to compare.
struct SignedCheckpoint {
  Checkpoint head;
  LogKey key;
};
ProofFault OpenCheckpoint(absl::string_view note, absl::string_view server,
                          absl::Span<const LogKey> keys, SignedCheckpoint& opened);

}  // namespace unioncare
