// Signing in: usernames, passwords, one-time codes, how failures slow down those who guess, and how
// long a session lasts.
#pragma once

#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/domain/types.h"

namespace unioncare {

// A session ends so long after it began, whatever is done in it,
inline constexpr int kSessionHours = 12;
// and so long after its last call.
inline constexpr int kSessionIdleMinutes = 120;
// The oldest session of a user ends when one more begins.
inline constexpr int kSessionsPerUserMax = 20;
// A session that is over stays in the table so long, for whoever looks into a break-in.
inline constexpr int kSessionKeepDays = 30;

inline constexpr int kUsernameCharactersMin = 2;
inline constexpr int kUsernameCharactersMax = 32;
inline constexpr int kPasswordCharactersMin = 10;
inline constexpr int kPasswordCharactersMax = 128;
// A password of fewer different characters is as common as the commonest.
inline constexpr int kPasswordDifferentMin = 4;
// A name this long must not be part of a password.
inline constexpr int kPasswordNameCharactersMin = 2;

inline constexpr int kCodeHours = 72;       // an unused code is good so long
inline constexpr int kCodeBytes = 10;       // of randomness
inline constexpr int kCodeCharacters = 16;  // that they are written with

// How somebody signs in. A user without a row signs in with API tokens alone.
struct Account {
  UserId user{0};
  std::string username;       // empty when there is none
  std::string password;       // the record of the hash, sealed; empty without a password
  std::optional<absl::Time> password_time;
  std::string code_hash;      // keyed; empty without a code
  std::optional<absl::Time> code_expire_time;
  std::optional<absl::Time> close_time;
};

struct Session {
  UserId user{0};
  SessionId id{0};
  std::string hash;  // SHA-256 of the secret
  absl::Time create_time;
  absl::Time expire_time;
  std::optional<absl::Time> end_time;  // before it expired
};

// The username as it is kept: without blanks around, full-width characters made half-width. Refuses
// kUsernameMalformed.
absl::StatusOr<std::string> DecideUsername(absl::string_view username);
// What usernames are compared by.
std::string UsernameKey(absl::string_view username);

// Rules for a password that need no more than the password itself, in this order:
// kPasswordTooShort, kPasswordTooLong, kPasswordCommon. There are no rules about kinds of
// characters, and passwords do not grow old: both make people choose worse ones. No fact of a
// refusal holds the password.
absl::Status CheckPassword(absl::string_view field, absl::string_view password);
// Refuses kPasswordHoldsName for a password that holds one of the names, in whatever case.
absl::Status CheckPasswordNames(absl::string_view field, absl::string_view password,
                                absl::string_view username, absl::string_view display_name);

// A code as it is handed out, "8F3K-22QD-…", made of kCodeBytes random bytes. Its alphabet leaves
// out what is read wrongly (I, L, O, U).
std::string WriteCode(absl::string_view bytes);
// What somebody typed for a code, in the one form that is compared.
std::string NormalizeCode(absl::string_view typed);

// What failures are counted by.
enum class FailureKind {
  kUsername = 1,  // as typed, whether there is such an account or not
  kPeer = 2,      // the address that the call came from
};

// Failures to prove who one is, since the last success (a username), or without an hour's rest (a
// peer, whose count no success resets: a guesser may have an account, too).
struct Failures {
  int count = 0;
  absl::Time last;
};

// Five failures under a username begin to cost time, and each further one doubles it.
inline constexpr int kFreeFailures = 4;
inline constexpr int kFirstWaitS = 30;
inline constexpr int kLongestWaitS = 60 * 60;
// So many failures in a row lock a username until an administrator hands out a new code, or
// kFailuresKeptDays have gone by.
inline constexpr int kFailuresMax = 100;
inline constexpr int kFailuresKeptDays = 30;
// Fewer failures than begin to cost time are forgotten sooner.
inline constexpr int kFreeFailuresKeptHours = 24;
// A peer may be a proxy with many people behind it, so it is slowed down late and never locked.
inline constexpr int kFreePeerFailures = 50;
inline constexpr int kPeerWaitS = 10;
inline constexpr int kManyPeerFailures = 100;
inline constexpr int kLongestPeerWaitS = 60;
inline constexpr int kPeerFailuresKeptMinutes = 60;

// How long nobody may try after so many failures.
absl::Duration WaitAfter(FailureKind kind, int count);
// True when these failures count no more.
bool Forgotten(FailureKind kind, const Failures& failures, absl::Time now);
// The failures after one more.
Failures Counted(FailureKind kind, const std::optional<Failures>& before, absl::Time now);
// When somebody may try again, where that is later than now.
std::optional<absl::Time> LockedUntil(FailureKind kind, const std::optional<Failures>& failures,
                                      absl::Time now);

// What is known when somebody tries to prove who they are.
struct AttemptFacts {
  std::optional<Failures> username;
  std::optional<Failures> peer;
};
// Refuses kSignInLocked with the seconds to wait. Says nothing about whether there is such an
// account.
absl::Status DecideAttempt(const AttemptFacts& facts, absl::Time now);

// Whether an account lets somebody in whose password fits or does not. No account, a closed one and
// one without a password are like a password that does not fit.
bool LetsIn(const std::optional<Account>& account, bool password_fits);
// Whether a code, which fits or does not, may be used.
bool TakesCode(const std::optional<Account>& account, bool code_fits, absl::Time now);

}  // namespace unioncare
