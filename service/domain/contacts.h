// The log of contacts with retired members and those on the care list (离退休联系记录): what counts as
// reached, when misses in a row raise the alarm, and until when somebody is called after hospital.
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
#include "service/domain/events.h"
#include "service/domain/members.h"
#include "service/domain/types.h"

namespace unioncare {

enum class ContactId : int64_t {};

// Numbers of these equal those of v1 and are stored.
enum class ContactMode {
  kUnspecified = 0,
  kPhone = 1,
  kVisit = 2,
  kMessage = 3,
  kLetter = 4,
  kRelative = 5,  // through a relative or neighbour (代述)
  kVideo = 6,
};
enum class ContactResult {
  kUnspecified = 0,
  kReached = 1,
  kNotReached = 2,
  kVisited = 3,
  kTold = 4,  // somebody else told how they are (代述)
};
enum class ContactPurpose {
  kUnspecified = 0,
  kRoutine = 1,
  kFestival = 2,
  kMilestone = 3,
  kDischarge = 4,
  kBriefing = 5,  // 通报校情
  kAlert = 6,
  kOther = 7,
};
enum class NeedState { kNone = 0, kOpen = 1, kDone = 2 };
enum class AlertState { kUnspecified = 0, kOpen = 1, kEnded = 2 };
enum class AlertEnd { kNone = 0, kReached = 1, kCorrected = 2, kGone = 3 };

inline constexpr int kContactByBytesMax = 120;
inline constexpr int kContactPlaceBytesMax = 120;
inline constexpr int kConditionBytesMax = 1500;
inline constexpr int kNeedsBytesMax = 600;
inline constexpr int kHandlingBytesMax = 600;
inline constexpr int kContactReasonBytesMax = 300;  // of a correction
inline constexpr int kNextContactDaysMax = 732;
// Recorded more days after the contact than this, it is late.
inline constexpr int kContactLateDays = 3;
// Two tries of one person nearer than this are one.
inline constexpr int kSameTryMinutes = 60;
// So many misses in a row raise the alarm.
inline constexpr int kAlertMisses = 2;
// What one looks at of somebody's log to find the misses at its end.
inline constexpr int kContactsLookedAtMax = 200;
// A stay in hospital that ended longer ago than this asks for nothing any more.
inline constexpr int kDischargeReachDays = 366;

// One contact, or a try at one.
struct Contact {
  ContactId id{0};
  MemberId member{0};
  absl::CivilDay contacted_on;
  std::optional<int> contacted_minute;  // since midnight in China
  // Who made it: a member of the union, or a name (a delegate in another city).
  std::optional<MemberId> by;
  std::string by_text;
  ContactMode mode = ContactMode::kUnspecified;
  ContactResult result = ContactResult::kUnspecified;
  ContactPurpose purpose = ContactPurpose::kUnspecified;
  // It counts as having reached the person; decided when it was recorded.
  bool reached = false;
  std::string condition_sealed;  // class 3; empty: none
  std::string needs;
  NeedState need_state = NeedState::kNone;
  std::string handling;  // of the needs
  std::optional<absl::CivilDay> next_contact_on;  // as the person wished
  bool late = false;
  // Entered in error: it counts for nothing and stays.
  bool withdrawn = false;
  UserId recorded_by{0};
  absl::Time record_time;
  // The last correction.
  std::string correction_reason;
  UserId corrected_by{0};
  std::optional<absl::Time> correct_time;
  int64_t version = 1;
};

// What people say of a contact.
struct ContactFields {
  absl::CivilDay contacted_on;
  std::optional<int> contacted_minute;
  std::optional<MemberId> by;
  std::string by_text;
  ContactMode mode = ContactMode::kUnspecified;
  ContactResult result = ContactResult::kUnspecified;
  ContactPurpose purpose = ContactPurpose::kUnspecified;
  std::string needs;
  std::optional<absl::CivilDay> next_contact_on;
  bool withdrawn = false;  // of corrections
};

// What is known of the person and of who made the contact.
struct ContactSurroundings {
  UnionId union_id{0};
  MemberId member{0};
  MemberState state = MemberState::kActive;
  std::optional<absl::CivilDay> birth_date;
  bool cared_for = false;    // retired, or on the care list
  bool by_family = false;    // the person likes to be reached through the family
  bool by_exists = true;     // who made it, where a member is named
};

// The table of results. A visit at which the person was met is "visited", another way is "reached";
// through somebody else one hears, or reaches nobody.
//
//   mode                 reached  not reached  visited  told
//   phone, video         yes      yes          -        yes
//   message, letter      yes      yes          -        yes
//   visit                -        yes          yes      yes
//   through a relative   -        yes          -        yes
bool Fits(ContactMode mode, ContactResult result);

// Whether a result counts as having reached the person: reached and visited do; what was told does
// where the person likes to be reached through the family, and there alone.
bool Reaches(ContactResult result, bool by_family);

struct RecordContact {
  ContactFields fields;
};
// A new contact, without what is sealed. Where nobody says at what time it was, and it was today,
// it was now. Refusals in this order: kFieldRequired for mode, result and who made it;
// kMemberDeceased, kContactAway (left or moved to another union), kContactNotCared; kDateInFuture,
// kDateTooOld, kDateBeforeBirth for the day, kTimeInFuture; kNotFound and kContactSelf for who made
// it; kContactResult; kDateBeforeStart and kPeriodTooLong for the next contact.
absl::StatusOr<Contact> Decide(const RecordContact& command, const ContactSurroundings& facts,
                               UserId actor, absl::Time now);

struct CorrectContact {
  std::string etag;
  std::string reason;
  // Names of fields of ContactFields, and "condition_note".
  std::vector<std::string> update_mask;
  ContactFields fields;
};
// A corrected contact. Nothing is deleted: what was withdrawn stays and counts for nothing.
// Refusals in this order: kFieldRequired for etag, reason and update_mask; kUpdateMaskUnknown;
// kEtagMismatch; kFieldRequired as of a new one; then as of that, from the day on.
absl::StatusOr<Contact> Decide(const CorrectContact& command, const Contact& before,
                               const ContactSurroundings& facts, UserId actor, absl::Time now);

struct SettleNeed {
  std::string etag;
  std::string handling;
};
// The needs that were raised are dealt with. Refusals: kFieldRequired; kEtagMismatch; kNeedNotOpen.
absl::StatusOr<Contact> Decide(const SettleNeed& command, const Contact& before, UnionId union_id);

// ---- misses and alerts

// The misses at the end of a log, in any order, each try once: how many, and the last of them.
//
//   1. What was withdrawn does not count. What was told, and reached nobody, neither adds a miss
//      nor ends the row: nobody has heard the person.
//   2. Contacts stand in the order of their moments. Of a day without a time, whoever was reached
//      was reached at its end, and whoever was not, at its beginning: on a day on which the person
//      was heard, a miss without a time raises no alarm.
//   3. One who is reached ends the row.
//   4. Two tries of one person count once while less than an hour lies between the second and the
//      one that was counted; at one hour they are two. Without a time they count once in a day. The
//      tries of two people are always two.
struct MissRow {
  int misses = 0;
  ContactId last{0};
};
MissRow MissesInARow(absl::Span<const Contact> log);

// 告警: somebody who cannot be reached may be helpless.
struct WelfareAlert {
  EventId id{0};  // its number among the events of the union
  MemberId member{0};
  AlertState state = AlertState::kOpen;
  // The second miss, and how many there were then.
  ContactId raised_by{0};
  absl::Time raise_time;
  // Who was to see to the person then.
  std::optional<MemberId> contact;
  std::optional<MemberId> deputy;
  AlertEnd end = AlertEnd::kNone;
  std::optional<ContactId> ended_by;
  std::optional<absl::Time> end_time;
  int64_t version = 1;
};

// What becomes of the alert of a person when the log has changed: with kAlertMisses in a row and
// none open one is raised, of which there is never a second; with fewer an open one ends.
enum class AlertStep { kNothing, kRaise, kEnd };
AlertStep NextAlertStep(const MissRow& row, bool open);

// ---- after hospital

// Until when somebody is to be contacted who left hospital on a day: that day of next week, when
// the policy says 7. Nothing where it says 0.
std::optional<absl::CivilDay> DischargeDueOn(absl::CivilDay discharged_on, int days);
// A contact that reached the person meets it from the day of the discharge on.
bool MeetsDischarge(const Contact& contact, absl::CivilDay discharged_on);

}  // namespace unioncare
