// Contact with retired members (退休人员联系): in which tier somebody is and why, when a call or a
// visit falls due, and who sees to it. A retiree is a member with retirement facts; members in
// service on the care list are treated alike.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/care_flags.h"
#include "service/domain/care_rules.h"
#include "service/domain/members.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers of these equal those of v1 and are stored.
enum class ContactChannel {
  kUnspecified = 0,
  kPhone = 1,
  kVideo = 2,
  kMessage = 3,
  kLetter = 4,
  kVisit = 5,
  kFamily = 6,
};
enum class HardshipMark { kNone = 0, kReported = 1, kUnion = 2, kCivilAffairs = 3 };
enum class RetireeGap {
  kUnspecified = 0,
  kContact = 1,
  kDeputy = 2,
  kEmergencyContact = 3,
  kBirthDate = 4,
  kContactGone = 5,
  kDeputyGone = 6,
  kVeteranDate = 7,
};
enum class ContactForm { kUnspecified = 0, kCall = 1, kVisit = 2 };

inline constexpr int kCityBytesMax = 60;
inline constexpr int kTierReasonBytesMax = 300;  // of an override
inline constexpr int kOverrideDaysMax = 366;
inline constexpr int kPairedMax = 60;  // of whom one member is the contact or the deputy
inline constexpr int kBereavedMonths = 12;
// 离休 is for those who joined the revolution up to this day.
inline constexpr absl::CivilDay kVeteranJoinedLast{1949, 9, 30};
// A retirement that is recorded up to this late still asks for what the retired are owed from the
// beginning; behind it, the rhythm begins with the record.
inline constexpr int kLateRecordDays = 92;
// A visit this long before a day counts for it; of the warmth of January and the cooling of July
// the whole month does.
inline constexpr int kVisitDayLeadDays = 15;
inline constexpr int kVisitMonthLeadDays = 30;

// ---- what is kept

// How somebody lives. Mobility and hardship are sealed.
struct RetireeFacts {
  LivingMode living = LivingMode::kUnspecified;
  bool lives_away = false;
  std::string city;
  ContactChannel channel = ContactChannel::kUnspecified;
  // Minutes since midnight; both or neither.
  std::optional<int> quiet_from;
  std::optional<int> quiet_to;
  std::optional<absl::CivilDay> revolution_joined_on;
  Mobility mobility = Mobility::kUnspecified;
  HardshipMark hardship = HardshipMark::kNone;
  int64_t version = 0;  // 0: nothing is kept
};

// Who keeps contact with somebody.
struct ContactPair {
  std::optional<MemberId> contact;
  std::optional<MemberId> deputy;
  int64_t version = 0;  // 0: nothing is kept
};

// A tier that people gave, from one day to another, both included.
struct TierOverride {
  int64_t id = 0;  // counted within the member
  RetireeTier tier = RetireeTier::kUnspecified;
  std::string reason;
  absl::CivilDay from_on;
  absl::CivilDay until_on;
  UserId given_by{0};
  absl::Time give_time;
  // The last day on which it held, when people ended it before its time.
  std::optional<absl::CivilDay> ended_on;
  UserId ended_by{0};
  std::string end_reason;
  int64_t version = 1;
};

// ---- the tier

// Why somebody is in a tier. Numbers are stored. What is sealed is one and the same reason.
enum class TierReasonCode {
  kUnspecified = 0,
  kAge = 1,  // number: completed years
  kAlone = 2,
  kWithSpouse = 3,
  kWithChildren = 4,
  kInstitution = 5,
  kRetireKind = 6,  // number: RetireKind
  kNeed = 7,        // mobility, a care flag, hardship
  kInService = 8,   // on the care list
  kRetired = 9,     // nothing else is asked for
  kBereaved = 10,   // number: the last day, as DayNumber
  kOverride = 11,   // number: the last day
  kAway = 12,
};
struct TierReason {
  TierReasonCode code = TierReasonCode::kUnspecified;
  int64_t number = 0;

  bool operator==(const TierReason& other) const = default;
};

// What decides the tier of somebody.
struct CareFacts {
  MemberState state = MemberState::kActive;
  std::optional<absl::CivilDay> birth_date;
  RetireKind retire_kind = RetireKind::kUnspecified;  // in service
  std::optional<absl::CivilDay> retired_on;
  LivingMode living = LivingMode::kUnspecified;
  Mobility mobility = Mobility::kUnspecified;
  std::vector<CareFlag> flags;
  bool hardship = false;
  bool lives_away = false;
  // Not ended before its time; in force, or given for later.
  std::optional<TierOverride> override;
  // When the spouse died, the last of several.
  std::optional<absl::CivilDay> bereaved_on;
};

// What the policies ask for somebody on a day.
struct CareDecision {
  // Nothing: no contact falls due.
  RetireeTier tier = RetireeTier::kUnspecified;
  bool away = false;  // visits are those of RX
  std::vector<TierReason> reasons;
  std::string policy_code;  // of the nearest row
  int contact_every_days = 0;
  int visit_every_days = 0;
  std::vector<VisitDay> visit_on;
  bool visit_on_any = false;
  int discharge_contact_days = 0;
  bool paired_contact = false;
  bool deputy_contact = false;
  bool emergency_contact = false;
  // The age decides, and is not known.
  bool birth_date_wanted = false;
  // The first day on which all this may be different though nothing is recorded: a birthday that
  // matters, the beginning or end of an override, the end of a bereavement, a policy that comes
  // into force.
  std::optional<absl::CivilDay> recompute_on;
};

// The first line that fits decides:
//   not a member any more (transferred, left, deceased, merged)   nothing
//   an override in force, of a tier that a policy in force knows  that tier
//   no criterion of the policies fits                             nothing
//   bereaved of the spouse for less than twelve months            the next closer tier that a
//                                                                 policy has, up to R1; never laxer
//   otherwise                                                     the tier of ApplicableTier
// Whoever lives away is visited as RX says, whatever the line. `tiers` are those of all days that
// bear on the union (CareRulesFor).
CareDecision DecideCare(absl::Span<const ContactTier> tiers, const CareFacts& facts,
                        absl::CivilDay today);

// Completed years; whoever was born on 29 February has completed them on 1 March.
int CompletedYears(absl::CivilDay birth_date, absl::CivilDay day);
// The day on which the years are completed.
absl::CivilDay CompletedOn(absl::CivilDay birth_date, int years);
// The first day on which a bereavement does not count any more: the same day a year later, 1 March
// for 29 February.
absl::CivilDay BereavedBefore(absl::CivilDay event_on);

// "82 years old, lives alone: R1, by policy CN-CARE-2026". Empty for no tier.
std::string TierReasonText(const CareDecision& decision, Language language);
// Reasons as they are kept: "1:82,2:0"; what cannot be read is left out.
std::string KeptReasons(absl::Span<const TierReason> reasons);
std::vector<TierReason> ReasonsIn(absl::string_view text);

// ---- what falls due

struct ContactHistory {
  absl::CivilDay since;  // when the rhythm began: the first day that is counted
  std::optional<absl::CivilDay> last_contact_on;
  std::optional<absl::CivilDay> last_visit_on;
};
// Where the rhythm of somebody begins who had none up to today.
absl::CivilDay RhythmBegins(const CareFacts& facts, absl::CivilDay today);

struct NextContact {
  std::optional<absl::CivilDay> call_on;
  std::optional<absl::CivilDay> visit_on;
};
// Deadlines: a call every so many days from the last contact, or from the beginning; a visit so
// many days from the last one, and on each day that the tier names, whichever comes first. Where
// one of the days of a year is enough, by the last of them.
NextContact NextOf(const CareDecision& decision, const CareFacts& facts,
                   const ContactHistory& history);
// The day of a year; nothing where there is none (no birth date, not retired in that year).
std::optional<absl::CivilDay> VisitDayIn(VisitDay day, int year, const CareFacts& facts);

// What is still to be arranged for somebody, in the order of the enum.
struct GapFacts {
  bool contact = false;
  bool deputy = false;
  bool contact_gone = false;  // has left the union, or died
  bool deputy_gone = false;
  bool emergency_contact = false;
  RetireKind retire_kind = RetireKind::kUnspecified;
  bool veteran_date = false;
};
std::vector<RetireeGap> GapsOf(const CareDecision& decision, const GapFacts& facts);

// ---- commands; `version` is that of the retiree

// Refuses kVeteranDate for 离休 without a day of joining, or with one that is too late, and
// kDateBeforeBirth.
absl::Status CheckVeteran(absl::string_view field, RetireKind kind,
                          const std::optional<absl::CivilDay>& joined_on,
                          const std::optional<absl::CivilDay>& birth_date);

struct RecordRetireeFacts {
  std::string etag;
  std::vector<std::string> update_mask;  // names of fields of RetireeFacts; "*" for all
  RetireeFacts facts;
};
// Refusals in this order: kFieldRequired for etag and update_mask, kUpdateMaskUnknown;
// kEtagMismatch; kQuietHours for one without the other, or both alike; kRetireeCity for a city of
// somebody who does not live away; kVeteranDate, kDateBeforeBirth.
absl::StatusOr<RetireeFacts> Decide(const RecordRetireeFacts& command, const RetireeFacts& before,
                                    const Member& member, int64_t version);

struct SetTierOverride {
  std::string etag;
  RetireeTier tier = RetireeTier::kUnspecified;
  std::string reason;
  absl::CivilDay until_on;
};
// Refusals in this order: kFieldRequired for etag, tier and reason; kEtagMismatch; kDateBeforeStart
// and kPeriodTooLong for until_on; kTierOwnFact for RX; kTierNotInForce; kTierOverrideOpen.
absl::StatusOr<TierOverride> Decide(const SetTierOverride& command,
                                    absl::Span<const ContactTier> tiers,
                                    const std::optional<TierOverride>& open, int64_t version,
                                    absl::CivilDay today);

struct EndTierOverride {
  std::string etag;
  std::string reason;
};
// The override counts no more from today on. Refusals: kFieldRequired; kEtagMismatch;
// kTierOverrideNone.
absl::StatusOr<TierOverride> Decide(const EndTierOverride& command,
                                    const std::optional<TierOverride>& open, int64_t version,
                                    absl::CivilDay today);
// Not ended before its time, and its last day has not passed.
bool IsOpen(const TierOverride& override, absl::CivilDay today);

// What is known of somebody who is to be a contact.
struct ContactPerson {
  MemberId member{0};
  MemberState state = MemberState::kActive;
  bool exists = false;
  int paired = 0;  // of how many others one is the contact or the deputy
};
struct SetContactPair {
  std::string etag;
  std::optional<ContactPerson> contact;
  std::optional<ContactPerson> deputy;
};
// Refusals in this order: kFieldRequired for etag, and for contact where a deputy is given;
// kEtagMismatch; kNotFound for contact and deputy; kContactSelf; kContactTwice; kResponsibleGone;
// kContactFull.
absl::StatusOr<ContactPair> Decide(const SetContactPair& command, const ContactPair& before,
                                   UnionId union_id, MemberId member, int64_t version);

struct HandOverContacts {
  UnionId union_id{0};
  ContactPerson from;
  ContactPerson to;
};
// Refusals in this order: kNotFound for from and to, kContactTwice, kResponsibleGone, kContactFull.
absl::Status Decide(const HandOverContacts& command);
// The pair of `member` with one put in the place of the other; nothing when that cannot be.
std::optional<ContactPair> Handed(const ContactPair& pair, MemberId member, MemberId from,
                                  MemberId to);

// Whoever has left the union or died keeps no contact.
bool IsGone(MemberState state);

}  // namespace unioncare
