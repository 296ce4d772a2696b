// Gifts, greetings and parties of birthdays: to what a birthday entitles, and what may be recorded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/birthdays.h"

namespace unioncare {

// Counted per union.
enum class BirthdayGiftId : int64_t {};
enum class BirthdayGreetingId : int64_t {};
enum class BirthdayPartyId : int64_t {};

// Numbers equal v1::BirthdayGiftState. What is kept is one of 2 to 6.
enum class BirthdayGiftState {
  kUnspecified = 0,
  kOwed = 1,
  kPrepared = 2,
  kGiven = 3,
  kSigned = 4,
  kDeclined = 5,
  kVoid = 6,
  kNotEntitled = 7,
};

// Numbers equal v1::BirthdayGiftForm.
enum class BirthdayGiftForm {
  kUnspecified = 0,
  kCake = 1,
  kCakeVoucher = 2,
  kCardAndGoods = 3,
  kNoodles = 4,
  kOtherGoods = 5,
};

// Numbers equal v1::BirthdayNote.
enum class BirthdayNote {
  kUnspecified = 0,
  kNotYetMember = 1,
  kNoLongerMember = 2,
  kGivenBeforeChange = 3,
  kSecondOccurrence = 4,
  kRetiree = 5,
  kNoDay = 6,
  kGivenElsewhere = 7,
};

// Numbers equal v1::GreetingMode.
enum class GreetingMode { kUnspecified = 0, kInPerson = 1, kPhone = 2, kMessage = 3, kCard = 4,
                          kParty = 5 };

inline constexpr int64_t kFaceValueFenMax = 1'000'000;
// Gifts in one call: as many as the writer keeps within its slice of 50 ms.
inline constexpr int kPreparedMax = 500;
inline constexpr int kAttendeesMax = 500;

// A gift, one for a member and an entitlement year.
struct BirthdayGift {
  BirthdayGiftId id{0};
  MemberId member{0};
  int entitlement_year = 0;
  absl::CivilDay day;  // the birthday that it is for
  BirthdayGiftState state = BirthdayGiftState::kPrepared;
  BirthdayGiftForm form = BirthdayGiftForm::kUnspecified;
  int64_t face_value_fen = 0;
  std::string voucher_no;
  std::optional<absl::CivilDay> given_on;
  UserId given_by{0};  // 0: nobody yet
  std::string signed_by;
  std::optional<absl::CivilDay> signed_on;
  std::string note;
  absl::Time create_time;
  absl::Time update_time;
  int64_t version = 1;
};

// What a gift on record that is not void says about entitlement.
struct GiftMark {
  BirthdayGiftId id{0};
  int entitlement_year = 0;
  absl::CivilDay day;
  BirthdayGiftState state = BirthdayGiftState::kPrepared;
  bool elsewhere = false;  // of another union, from or to which the person has moved
};

// What is known about one birthday of one member.
struct EntitlementFacts {
  Occurrence occurrence;
  MembershipOn membership = MembershipOn::kMember;
  bool retired = false;  // on that day
  // Of all records of the person, in other unions too, without void ones.
  absl::Span<const GiftMark> gifts;
};

struct Entitlement {
  BirthdayGiftState state = BirthdayGiftState::kOwed;
  BirthdayNote note = BirthdayNote::kUnspecified;  // of kNotEntitled
  std::optional<BirthdayGiftId> gift;
};

// The first line that fits decides:
//   the second day of its entitlement year       not entitled, SECOND_OCCURRENCE
//   a gift of the same entitlement year          the state of that gift; where another union gave
//                                                it, not entitled, GIVEN_ELSEWHERE
//   not a member on the day                      not entitled, NOT_YET_MEMBER, NO_LONGER_MEMBER
//   retired, where the union leaves these out    not entitled, RETIREE
//   a gift for a day less than 183 days away     not entitled, GIVEN_BEFORE_CHANGE
//   otherwise                                    owed
Entitlement Entitle(const EntitlementFacts& facts, const BirthdayRules& rules);

// The membership that decides about a birthday: that of the day, or, for a month alone, the best
// that there is on any day of the month.
MembershipOn MembershipFor(BirthdayKind kind, const MembershipFacts& facts, absl::CivilDay day);

// The first day of an entitlement year that is nearest to `day`, an earlier one when two are as
// near; nothing when none lies within 400 days.
std::optional<Occurrence> NearestOccurrence(const Birthday& kept, const BirthdayRules& rules,
                                            absl::CivilDay day);

// What is known about a member for whom something is recorded.
struct BirthdayFacts {
  std::optional<Birthday> kept;
  MembershipFacts membership;
  std::optional<absl::CivilDay> retired_on;
  BirthdayRules rules;
  std::vector<GiftMark> gifts;
  std::optional<BirthdayGift> current;  // the gift of the entitlement year that is not void
};

struct RecordBirthdayGift {
  UnionId union_id{0};
  MemberId member{0};
  int entitlement_year = 0;  // 0: that of the birthday nearest to given_on
  BirthdayGiftState state = BirthdayGiftState::kUnspecified;  // GIVEN when not specified
  BirthdayGiftForm form = BirthdayGiftForm::kUnspecified;
  int64_t face_value_fen = 0;
  std::string voucher_no;
  std::optional<absl::CivilDay> given_on;  // today when not given
  std::string signed_by;
  std::optional<absl::CivilDay> signed_on;
  std::string note;
};

// The entitlement year that a gift or greeting is for: as given, or that of the birthday nearest to
// `on`; without a known birthday the civil year of `on`.
int YearFor(int given, const std::optional<Birthday>& kept, const BirthdayRules& rules,
            absl::CivilDay on);

// The gift as it is to be kept: the prepared one brought up to date, a given one signed for, or a
// new one. Refusals in this order: kDateInFuture for given_on and signed_on; kDateBeforeStart for
// signed_on; kEnumUnknown for state; kNumberOutOfRange for entitlement_year; kBirthdayGiftGiven;
// kNumberOutOfRange for face_value_fen; kBirthdayNotEntitled; kFieldRequired for form when nothing
// was prepared.
// `command` has its entitlement year filled in by YearFor.
absl::StatusOr<BirthdayGift> Decide(const RecordBirthdayGift& command, const BirthdayFacts& facts,
                                    absl::CivilDay today);

struct VoidBirthdayGift {
  UnionId union_id{0};
  BirthdayGiftId gift{0};
  std::string etag;
  std::string reason;
};
// Refusals in this order: kEtagMismatch; kBirthdayGiftVoid.
absl::StatusOr<BirthdayGift> Decide(const VoidBirthdayGift& command, const BirthdayGift& current);

// Refuses kNumberOutOfRange for a value that is too high, or that stands on something else than a
// voucher.
absl::Status CheckFaceValue(absl::string_view field, BirthdayGiftForm form, int64_t face_value_fen);

struct BirthdayGreeting {
  BirthdayGreetingId id{0};
  MemberId member{0};
  int entitlement_year = 0;
  absl::CivilDay day;  // the birthday that it is for, or greeted_on when none is known
  GreetingMode mode = GreetingMode::kUnspecified;
  absl::CivilDay greeted_on;
  std::string greeted_by;
  absl::Time create_time;
};

struct BirthdayParty {
  BirthdayPartyId id{0};
  absl::CivilDay held_on;
  std::string display_name;
  std::string place;
  std::optional<absl::CivilDay> from;
  std::optional<absl::CivilDay> to;
  std::string note;
  int attendee_count = 0;
  absl::Time create_time;
};

// A greeting for the birthday of an entitlement year (0: the one nearest to greeted_on). Refusals
// in this order: kDateInFuture for `field`.greeted_on; kMemberDeceased; kNumberOutOfRange for
// `field`.entitlement_year.
absl::StatusOr<BirthdayGreeting> Greet(UnionId union_id, BirthdayGreeting greeting,
                                       const BirthdayFacts& facts, absl::string_view field,
                                       absl::CivilDay today);

// Refusals: kDateInFuture for held_on; kDateBeforeStart for to.
absl::Status CheckParty(const BirthdayParty& party, absl::CivilDay today);

}  // namespace unioncare
