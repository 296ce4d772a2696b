// Signed notes, checkpoints and statements of keys.
#include "service/domain/checkpoints.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/signatures.h"
#include "service/base/status.h"

namespace unioncare {
namespace {

constexpr absl::string_view kSignatureMark = "\xE2\x80\x94 ";  // an em dash and a space
constexpr char kEd25519 = 1;
constexpr size_t kKeyIdBytes = 4;
constexpr absl::string_view kServerPrefix = "unioncare/";
constexpr absl::string_view kKeysEnd = "/keys";
constexpr absl::string_view kReplaces = "replaces ";
constexpr absl::string_view kLost = "lost ";
constexpr absl::string_view kTimeForm = "%Y-%m-%dT%H:%M:%SZ";

// A number as TextOf writes it: no sign, no zeros in front.
bool ReadSize(absl::string_view text, int64_t& size) {
  return absl::SimpleAtoi(text, &size) && size >= 0 && absl::StrCat(size) == text;
}

bool ReadBase64(absl::string_view text, size_t bytes, std::string& value) {
  absl::StatusOr<std::string> decoded = crypto::FromBase64(text);
  if (!decoded.ok() || decoded->size() != bytes) return false;
  value = *std::move(decoded);
  return true;
}

// Names of keys hold neither spaces nor plus signs.
bool IsKeyName(absl::string_view name) {
  return !name.empty() && std::none_of(name.begin(), name.end(), [](char c) {
    return c == '+' || static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
  });
}

std::string TextOf(absl::string_view server, const LogKey& key, const LogKey* previous) {
  std::string text = absl::StrCat(server, kKeysEnd, "\n", key.number, "\n",
                                  crypto::Base64(key.public_key), "\n",
                                  absl::FormatTime(kTimeForm, key.make_time, absl::UTCTimeZone()),
                                  "\n");
  if (previous != nullptr) {
    absl::StrAppend(&text, key.vouched ? kReplaces : kLost, crypto::Base64(previous->public_key),
                    "\n");
  }
  return text;
}

// One statement, against the key before it. What it says is written anew and compared, so that
// nothing else can stand in it.
ProofFault ReadKey(const std::string& statement, KeyChain& chain) {
  SignedNote note;
  if (ReadNote(statement, note) != ProofFault::kNone) return ProofFault::kMalformed;
  const std::vector<std::string> lines = absl::StrSplit(note.text, '\n');
  const LogKey* previous = chain.keys.empty() ? nullptr : &chain.keys.back();
  LogKey key{.statement = statement};
  if (lines.size() < 5 || !ReadSize(lines[1], key.number) ||
      !ReadBase64(lines[2], crypto::kPublicKeyBytes, key.public_key) ||
      !absl::ParseTime(kTimeForm, lines[3], &key.make_time, nullptr)) {
    return ProofFault::kMalformed;
  }
  key.vouched = !absl::StartsWith(lines[4], kLost);
  if (previous == nullptr) chain.server = ServerOrigin(key.public_key);
  if (note.text != TextOf(chain.server, key, previous)) return ProofFault::kKeyChain;
  if (key.number != static_cast<int64_t>(chain.keys.size()) + 1) return ProofFault::kKeyChain;
  const std::string name = absl::StrCat(chain.server, kKeysEnd);
  std::vector<std::string> signers = {key.public_key};
  if (previous != nullptr && key.vouched) signers.insert(signers.begin(), previous->public_key);
  if (note.signatures.size() != signers.size()) return ProofFault::kKeyChain;
  for (size_t i = 0; i < signers.size(); ++i) {
    const SignedNote alone{.text = note.text, .signatures = {note.signatures[i]}};
    if (!IsSignedBy(alone, name, signers[i])) return ProofFault::kKeyChain;
  }
  chain.keys.push_back(std::move(key));
  return ProofFault::kNone;
}

}  // namespace

std::string KeyIdOf(absl::string_view name, absl::string_view public_key) {
  const char algorithm[] = {'\n', kEd25519};
  const crypto::Hash hash =
      crypto::Sha256({name, absl::string_view(algorithm, sizeof(algorithm)), public_key});
  return std::string(crypto::View(hash).substr(0, kKeyIdBytes));
}

std::string VerifierKey(absl::string_view name, absl::string_view public_key) {
  return absl::StrCat(name, "+", crypto::Hex(KeyIdOf(name, public_key)), "+",
                      crypto::Base64(absl::StrCat(std::string(1, kEd25519), public_key)));
}

std::string PublicKeyIn(absl::string_view text) {
  const absl::StatusOr<std::string> hex = crypto::FromHex(text);
  if (hex.ok() && hex->size() == crypto::kPublicKeyBytes) return *hex;
  // The key itself may hold plus signs.
  const std::vector<std::string> parts = absl::StrSplit(text, absl::MaxSplits('+', 2));
  std::string key;
  if (parts.size() != 3 || !ReadBase64(parts[2], 1 + crypto::kPublicKeyBytes, key)) return "";
  key.erase(0, 1);
  return VerifierKey(parts[0], key) == text ? key : "";
}

std::string SignNote(const std::string& text, absl::string_view name,
                     absl::Span<const crypto::Key> seeds) {
  CHECK(absl::EndsWith(text, "\n") && IsKeyName(name));
  std::string note = absl::StrCat(text, "\n");
  for (const crypto::Key& seed : seeds) {
    absl::StrAppend(&note, kSignatureMark, name, " ",
                    crypto::Base64(absl::StrCat(KeyIdOf(name, crypto::PublicKeyOf(seed)),
                                                crypto::Sign(seed, text))),
                    "\n");
  }
  return note;
}

ProofFault ReadNote(absl::string_view bytes, SignedNote& note) {
  // The last empty line stands before the signatures.
  const size_t gap = bytes.rfind("\n\n");
  if (bytes.size() > kNoteBytesMax || gap == absl::string_view::npos || gap == 0) {
    return ProofFault::kMalformed;
  }
  note.text = std::string(bytes.substr(0, gap + 1));
  note.signatures.clear();
  absl::string_view rest = bytes.substr(gap + 2);
  if (!absl::ConsumeSuffix(&rest, "\n")) return ProofFault::kMalformed;
  for (absl::string_view line : absl::StrSplit(rest, '\n')) {
    if (!absl::ConsumePrefix(&line, kSignatureMark) ||
        note.signatures.size() == kNoteSignaturesMax) {
      return ProofFault::kMalformed;
    }
    const size_t space = line.find(' ');
    NoteSignature signature{.name = std::string(line.substr(0, space))};
    if (space == absl::string_view::npos || !IsKeyName(signature.name)) {
      return ProofFault::kMalformed;
    }
    const absl::StatusOr<std::string> value = crypto::FromBase64(line.substr(space + 1));
    // Signatures of witnesses are of other kinds and lengths.
    if (!value.ok() || value->size() <= kKeyIdBytes) return ProofFault::kMalformed;
    signature.key_id = value->substr(0, kKeyIdBytes);
    signature.signature = value->substr(kKeyIdBytes);
    note.signatures.push_back(std::move(signature));
  }
  return ProofFault::kNone;
}

bool IsSignedBy(const SignedNote& note, absl::string_view name, absl::string_view public_key) {
  const std::string key_id = KeyIdOf(name, public_key);
  return std::any_of(note.signatures.begin(), note.signatures.end(),
                     [&](const NoteSignature& each) {
                       return each.name == name && each.key_id == key_id &&
                              crypto::SignatureFits(public_key, note.text, each.signature);
                     });
}

std::string TextOf(const Checkpoint& checkpoint) {
  return absl::StrCat(checkpoint.origin, "\n", checkpoint.size, "\n",
                      crypto::Base64(checkpoint.root), "\n");
}

ProofFault ReadCheckpoint(const SignedNote& note, Checkpoint& checkpoint) {
  const std::vector<std::string> lines = absl::StrSplit(note.text, '\n');
  // Behind the end of the last line stands an empty one.
  if (lines.size() < 4 || lines[0].empty() || !ReadSize(lines[1], checkpoint.size) ||
      !ReadBase64(lines[2], sizeof(crypto::Hash), checkpoint.root)) {
    return ProofFault::kMalformed;
  }
  checkpoint.origin = lines[0];
  return ProofFault::kNone;
}

std::string ServerOrigin(absl::string_view first_public_key) {
  return absl::StrCat(kServerPrefix, crypto::Hex(crypto::View(crypto::Sha256({first_public_key}))));
}

std::string LogOrigin(absl::string_view server, UnionId union_id) {
  return absl::StrCat(server, "/unions/", Number(union_id));
}

std::string StateKey(absl::string_view server, const LogKey& key, const crypto::Key& seed,
                     const LogKey* previous, const crypto::Key* previous_seed) {
  CHECK(key.vouched == (previous == nullptr || previous_seed != nullptr));
  std::vector<crypto::Key> seeds;
  if (previous_seed != nullptr) seeds.push_back(*previous_seed);
  seeds.push_back(seed);
  return SignNote(TextOf(server, key, previous), absl::StrCat(server, kKeysEnd), seeds);
}

ProofFault ReadKeys(absl::Span<const std::string> statements, KeyChain& chain) {
  chain = KeyChain();
  if (statements.empty() || statements.size() > kLogKeysMax) return ProofFault::kMalformed;
  for (const std::string& statement : statements) {
    const ProofFault fault = ReadKey(statement, chain);
    if (fault != ProofFault::kNone) return fault;
  }
  return ProofFault::kNone;
}

std::vector<LogKey> TrustedKeys(const KeyChain& chain, absl::string_view pinned_public_key) {
  std::vector<LogKey> run;  // without a gap
  for (const LogKey& key : chain.keys) {
    if (!key.vouched) {
      const bool found = std::any_of(run.begin(), run.end(), [&](const LogKey& each) {
        return pinned_public_key.empty() || each.public_key == pinned_public_key;
      });
      if (found) return run;
      run.clear();
    }
    run.push_back(key);
  }
  const bool found = std::any_of(run.begin(), run.end(), [&](const LogKey& each) {
    return pinned_public_key.empty() || each.public_key == pinned_public_key;
  });
  return found ? run : std::vector<LogKey>();
}

ProofFault OpenCheckpoint(absl::string_view note, absl::string_view server,
                          absl::Span<const LogKey> keys, SignedCheckpoint& opened) {
  SignedNote read;
  if (ReadNote(note, read) != ProofFault::kNone ||
      ReadCheckpoint(read, opened.head) != ProofFault::kNone) {
    return ProofFault::kMalformed;
  }
  if (!absl::StartsWith(opened.head.origin, absl::StrCat(server, "/unions/"))) {
    return ProofFault::kOtherLog;
  }
  for (const LogKey& key : keys) {
    if (!IsSignedBy(read, opened.head.origin, key.public_key)) continue;
    opened.key = key;
    return ProofFault::kNone;
  }
  return ProofFault::kSignature;
}

}  // namespace unioncare
