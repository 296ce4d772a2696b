// Rules for signing in.
#include "service/domain/sessions.h"

#include <algorithm>
#include <cstdint>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {

extern const char kCommonPasswordsText[];

namespace {

// Crockford's letters for five bits each.
constexpr absl::string_view kCodeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kCodeBits = 5;
constexpr int kCodeGroup = 4;
static_assert(kCodeBytes * 8 == kCodeCharacters * kCodeBits);

bool IsUsernameCharacter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  // Letters of other scripts are bytes above ASCII.
  return absl::ascii_isalnum(byte) || byte >= 128 || c == '.' || c == '-' ||
         c == '_' || c == '@';
}

const std::set<absl::string_view>& CommonPasswords() {
  static const auto* const common = [] {
    auto* set = new std::set<absl::string_view>;
    for (absl::string_view line : absl::StrSplit(kCommonPasswordsText, '\n', absl::SkipEmpty())) {
      if (line.front() != '#') set->insert(line);
    }
    return set;
  }();
  return *common;
}

bool IsCommon(absl::string_view password) {
  const std::string lower = absl::AsciiStrToLower(password);
  const std::set<char> different(lower.begin(), lower.end());
  return different.size() < kPasswordDifferentMin || CommonPasswords().count(lower) > 0;
}

}  // namespace

absl::StatusOr<std::string> DecideUsername(absl::string_view username) {
  const std::string kept = NormalizeName(username);
  const size_t count = CharacterCount(kept);
  if (count >= kUsernameCharactersMin && count <= kUsernameCharactersMax &&
      std::all_of(kept.begin(), kept.end(), IsUsernameCharacter)) {
    return kept;
  }
  return Refuse(Reason::kUsernameMalformed,
                {{"field", "username"},
                 {"given", std::string(username)},
                 {"wanted", absl::StrCat(kUsernameCharactersMin, "–", kUsernameCharactersMax)}});
}

std::string UsernameKey(absl::string_view username) {
  return absl::AsciiStrToLower(NormalizeName(username));
}

absl::Status CheckPassword(absl::string_view field, absl::string_view password) {
  const size_t count = CharacterCount(password);
  if (count < kPasswordCharactersMin) {
    return Refuse(Reason::kPasswordTooShort, {{"field", std::string(field)},
                                              {"given", absl::StrCat(count)},
                                              {"wanted", absl::StrCat(kPasswordCharactersMin)}});
  }
  if (count > kPasswordCharactersMax) {
    return Refuse(Reason::kPasswordTooLong, {{"field", std::string(field)},
                                             {"given", absl::StrCat(count)},
                                             {"wanted", absl::StrCat(kPasswordCharactersMax)}});
  }
  if (IsCommon(password)) return Refuse(Reason::kPasswordCommon, {{"field", std::string(field)}});
  return absl::OkStatus();
}

absl::Status CheckPasswordNames(absl::string_view field, absl::string_view password,
                                absl::string_view username, absl::string_view display_name) {
  const std::string folded = UsernameKey(password);
  for (const absl::string_view name : {username, display_name}) {
    const std::string key = UsernameKey(name);
    if (CharacterCount(key) >= kPasswordNameCharactersMin && absl::StrContains(folded, key)) {
      return Refuse(Reason::kPasswordHoldsName, {{"field", std::string(field)}});
    }
  }
  return absl::OkStatus();
}

std::string WriteCode(absl::string_view bytes) {
  std::string code;
  uint32_t held = 0;
  int bits = 0, written = 0;
  for (const char byte : bytes) {
    held = held << 8 | static_cast<uint8_t>(byte);
    for (bits += 8; bits >= kCodeBits; bits -= kCodeBits) {
      if (written > 0 && written % kCodeGroup == 0) code += '-';
      code += kCodeLetters[held >> (bits - kCodeBits) & 31];
      ++written;
    }
  }
  return code;
}

std::string NormalizeCode(absl::string_view typed) {
  std::string code;
  for (char c : absl::AsciiStrToUpper(NormalizeNumber(typed))) {
    if (c == '-') continue;
    // What is easily read for a digit is meant as one.
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    code += c;
  }
  return code;
}

absl::Duration WaitAfter(FailureKind kind, int count) {
  if (kind == FailureKind::kPeer) {
    if (count < kFreePeerFailures) return absl::ZeroDuration();
    return absl::Seconds(count < kManyPeerFailures ? kPeerWaitS : kLongestPeerWaitS);
  }
  if (count <= kFreeFailures) return absl::ZeroDuration();
  if (count >= kFailuresMax) return absl::Hours(24 * kFailuresKeptDays);
  int64_t seconds = kFirstWaitS;
  for (int i = kFreeFailures + 1; i < count && seconds < kLongestWaitS; ++i) seconds *= 2;
  return absl::Seconds(std::min<int64_t>(seconds, kLongestWaitS));
}

bool Forgotten(FailureKind kind, const Failures& failures, absl::Time now) {
  absl::Duration kept = absl::Hours(24 * kFailuresKeptDays);
  if (kind == FailureKind::kPeer) {
    kept = absl::Minutes(kPeerFailuresKeptMinutes);
  } else if (failures.count <= kFreeFailures) {
    kept = absl::Hours(kFreeFailuresKeptHours);
  }
  return now - failures.last >= kept;
}

Failures Counted(FailureKind kind, const std::optional<Failures>& before, absl::Time now) {
  Failures after{1, now};
  if (before.has_value() && !Forgotten(kind, *before, now)) after.count += before->count;
  return after;
}

std::optional<absl::Time> LockedUntil(FailureKind kind, const std::optional<Failures>& failures,
                                      absl::Time now) {
  if (!failures.has_value() || Forgotten(kind, *failures, now)) return std::nullopt;
  const absl::Time until = failures->last + WaitAfter(kind, failures->count);
  if (until <= now) return std::nullopt;
  return until;
}

absl::Status DecideAttempt(const AttemptFacts& facts, absl::Time now) {
  const auto username = LockedUntil(FailureKind::kUsername, facts.username, now);
  const auto peer = LockedUntil(FailureKind::kPeer, facts.peer, now);
  if (!username.has_value() && !peer.has_value()) return absl::OkStatus();
  const absl::Time until = std::max(username.value_or(now), peer.value_or(now));
  const int64_t seconds = absl::ToInt64Seconds(absl::Ceil(until - now, absl::Seconds(1)));
  return Refuse(Reason::kSignInLocked, {{"wanted", absl::StrCat(seconds)}});
}

bool LetsIn(const std::optional<Account>& account, bool password_fits) {
  return account.has_value() && !account->close_time.has_value() && !account->password.empty() &&
         password_fits;
}

bool TakesCode(const std::optional<Account>& account, bool code_fits, absl::Time now) {
  return account.has_value() && !account->close_time.has_value() && !account->code_hash.empty() &&
         account->code_expire_time.has_value() && now < *account->code_expire_time && code_fits;
}

}  // namespace unioncare
