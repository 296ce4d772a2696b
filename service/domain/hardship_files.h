// Files of hardship aid (困难职工档案): from the application over investigation, committee, publicity
// and the superior union to the yearly review and the exit.
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
#include "service/domain/calendars.h"
#include "service/domain/hardship_income.h"
#include "service/domain/members.h"
#include "service/domain/types.h"

namespace unioncare {

enum class HardshipFileId : int64_t {};

// "unions/{union}/hardshipFiles/{hardship_file}".
std::string NameOf(UnionId union_id, HardshipFileId file);

// Numbers of all these equal those of v1 and are stored.
enum class HardshipState {
  kUnspecified = 0,
  kApplied = 1,
  kInvestigated = 2,
  kReviewed = 3,   // the committee is for it
  kPublished = 4,
  kObjected = 5,   // somebody objects: the clock of publicity stands still
  kPackaged = 6,   // with the superior union
  kDecided = 7,    // in force
  kExited = 8,
  kWithdrawn = 9,
  kRefused = 10,
};
inline constexpr int kHardshipStateCount = 11;
// Whether the household has a file that may still lead to aid.
bool IsLive(HardshipState state);
std::string NameOfState(HardshipState state);

enum class HardshipExit {
  kUnspecified = 0,
  kOutOfHardship = 1,
  kRetired = 2,
  kTransferred = 3,
  kDeceased = 4,
  kNotEligible = 5,
  kVoluntary = 6,
  kLeft = 7,
};

enum class HardshipMaterialKind {
  kUnspecified = 0,
  kApplication = 1,
  kAuthorization = 2,
  kIdentity = 3,
  kHousehold = 4,
  kIncome = 5,
  kBankCard = 6,
  kSubsistence = 7,
  kHospital = 8,
  kDisability = 9,
  kAccident = 10,
  kSchool = 11,
  kMarriage = 12,
  kPublicity = 13,
  kOther = 14,
};

enum class HardshipEventKind {
  kUnspecified = 0,
  kApplied = 1,
  kInvestigated = 2,
  kDecided = 3,
  kPublished = 4,
  kObjected = 5,
  kAnswered = 6,
  kSubmitted = 7,  // names went to the superior union: a disclosure
  kPackageAnswered = 8,
  kConfirmed = 9,
  kReviewed = 10,
  kContacted = 11,
  kWithdrawn = 12,
  kExited = 13,
};

// The steps that move a file, in the order of the table of transitions.
enum class HardshipMove {
  kMaterial,
  kInvestigate,
  kDecide,
  kPublish,
  kObject,
  kAnswer,
  kSubmit,
  kAnswerPackage,
  kConfirm,
  kReview,
  kContact,
  kWithdraw,
  kExit,
};
inline constexpr int kHardshipMoveCount = 13;
// The state from which a step is possible; where it may lead is said by its Decide.
bool MayMove(HardshipMove move, HardshipState from);

// How far publicity and deadlines reach, vacations included.
inline constexpr int kHardshipReachDays = 400;
inline constexpr int kHardshipPresentMax = 30;
inline constexpr int kHardshipMaterialsMax = 100;
inline constexpr int kHardshipObjectionsMax = 50;
inline constexpr int kDibaoStandardsMax = 5000;
inline constexpr int64_t kDibaoFenMax = 100'000'000;
inline constexpr int kHardshipRulesMax = 200;  // that one union has set over time

struct HardshipFile {
  HardshipFileId id{0};
  int year = 0;  // of the application; with the sequence the number that people use
  int sequence = 0;
  MemberId member{0};
  UserId applied_by{0};
  std::string on_behalf_reason;  // why the union applied; empty: the person did
  absl::CivilDay applied_on;
  absl::CivilDay consent_on;  // to have the household's means checked
  std::optional<absl::CivilDay> superior_consent_on;
  HardshipState state = HardshipState::kApplied;
  // What the newest test said.
  int64_t test = 0;
  HardshipOutcome outcome = HardshipOutcome::kUnspecified;
  HardshipCategory category = HardshipCategory::kUnspecified;
  int band = 0;
  // The home visit; what was seen is sealed.
  MemberId investigators[2] = {MemberId{0}, MemberId{0}};
  std::optional<absl::CivilDay> investigated_on;
  bool investigated_late = false;
  std::string visit_sealed;
  // Four amounts on the way; 0: none yet.
  int64_t asked_fen = 0, committee_fen = 0, leader_fen = 0, final_fen = 0;
  std::string minutes_no;
  std::optional<absl::CivilDay> decided_on;
  std::vector<MemberId> present;
  std::string opinion;
  std::optional<absl::CivilDay> publicity_from, publicity_to;
  int publicity_left = 0;  // days still to count while somebody objects
  std::string publicity_place, publicity_phone;
  std::optional<absl::CivilDay> submitted_on, answered_on;
  std::string superior_opinion;
  std::optional<absl::CivilDay> opened_on;
  // What is due, where something is.
  std::optional<absl::CivilDay> step_due_on, contact_due_on, review_due_on;
  std::optional<absl::CivilDay> contacted_on, reviewed_on;
  std::optional<absl::CivilDay> exit_on;
  HardshipExit exit_reason = HardshipExit::kUnspecified;
  std::string close_reason;
  absl::Time create_time;
  int64_t version = 1;
};

// "2026-0003".
std::string NumberOf(const HardshipFile& file);
// 张*: the first character, and one star for each other.
std::string MaskName(absl::string_view name);
// The day that is `count` working days after `from`; days of vacations do not count where the rules
// say so.
absl::CivilDay PublicityEnd(absl::CivilDay from, int count, const HardshipRules& rules,
                            const WorkingCalendar& calendar);
// The days of a period that count, both ends included.
int PublicDays(absl::CivilDay from, absl::CivilDay to, const HardshipRules& rules,
               const WorkingCalendar& calendar);

// ---- the steps. Each checks the etag, then the state (kHardshipStep), then who acts
// (kHardshipOwn), then what is said.

struct HardshipFacts {
  UnionId union_id{0};
  // The member whom the file is about, the family of that member here, and who acts.
  MemberId subject{0};
  std::vector<MemberId> relatives;
  std::optional<MemberId> actor_member;
  absl::CivilDay today;
};

struct ApplyHardship {
  MemberId member{0};
  std::string on_behalf_reason;
  std::optional<absl::CivilDay> consent_on, superior_consent_on;
  int64_t asked_fen = 0;
};
struct ApplyFacts {
  MemberState member_state = MemberState::kActive;
  bool retired = false;
  bool has_id_number = false;
  bool self = false;       // the caller is the member
  bool taken_here = false;  // the household has a live file in this union
  bool taken_elsewhere = false;
};
// Refusals: kHardshipRetired, kHardshipNotActive, kFieldRequired for consent and the reason of an
// application by the union, kDateInFuture, kNumberOutOfRange, kHardshipIdMissing, kHouseholdTaken,
// kHouseholdElsewhere.
absl::StatusOr<HardshipFile> Decide(const ApplyHardship& command, const ApplyFacts& facts,
                                    const HardshipFacts& about, const HardshipResult& result,
                                    const HardshipRules& rules, const WorkingCalendar& calendar);

// Whether a step may be taken at all: etag, state, and that nobody decides about the own family.
absl::Status CheckMove(const HardshipFile& file, HardshipMove move, absl::string_view etag,
                       const HardshipFacts& facts);

struct InvestigateHardship {
  absl::CivilDay on;
  std::vector<MemberId> investigators;
};
// Refusals beside those of CheckMove: kDateInFuture, kDateBeforeStart, kHardshipInvestigator.
// Late is accepted and marked.
absl::StatusOr<HardshipFile> Decide(const InvestigateHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar);

struct DecideHardship {
  bool accept = false;
  std::string minutes_no;
  absl::CivilDay on;
  std::vector<MemberId> present;
  int64_t committee_fen = 0, leader_fen = 0;
  std::string opinion;
};
// Also kHardshipPresent for somebody concerned, kHardshipNotMet for a household that the newest
// test does not find in hardship.
absl::StatusOr<HardshipFile> Decide(const DecideHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar);

struct PublishHardship {
  std::string place, phone;
};
absl::StatusOr<HardshipFile> Decide(const PublishHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar);

// An objection: from its day on the clock stands still, and that day is counted again.
struct ObjectHardship {
  absl::CivilDay on;
};
// Also kHardshipPublicityOver for an objection after the last day.
absl::StatusOr<HardshipFile> Decide(const ObjectHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar);
// The answer: with the last one publicity goes on, or, when it was right, the file goes back.
struct AnswerHardship {
  bool upheld = false;
  int still_open = 0;  // other objections without an answer
};
absl::StatusOr<HardshipFile> Decide(const AnswerHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar);

struct SubmitHardship {
  std::optional<absl::CivilDay> superior_consent_on;
  bool has_superior = false;
};
// Also kHardshipPublicityOpen, kHardshipSuperior, kHardshipConsent.
absl::StatusOr<HardshipFile> Decide(const SubmitHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules);
struct AnswerHardshipPackage {
  bool accept = false;
  int64_t final_fen = 0;
  std::string opinion;
};
absl::StatusOr<HardshipFile> Decide(const AnswerHardshipPackage& command,
                                    const HardshipFile& before, const HardshipFacts& facts,
                                    const HardshipRules& rules);
// Where no superior union is to review it, because the rules want no review or there is none above:
// publicity is over, and the file is in force. Also kHardshipPublicityOpen, kHardshipSuperior.
struct ConfirmHardship {
  int64_t final_fen = 0;
  bool has_superior = false;
};
absl::StatusOr<HardshipFile> Decide(const ConfirmHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules);

// The review of a year: the newest test under the standard of its day. A household that is not in
// hardship any more waits for its exit.
absl::StatusOr<HardshipFile> Review(const HardshipFile& before, absl::string_view etag,
                                    const HardshipFacts& facts, const HardshipResult& result,
                                    const HardshipRules& rules, const WorkingCalendar& calendar);
absl::StatusOr<HardshipFile> Contact(const HardshipFile& before, absl::string_view etag,
                                     absl::CivilDay on, const HardshipFacts& facts,
                                     const HardshipRules& rules);
absl::StatusOr<HardshipFile> Withdraw(const HardshipFile& before, absl::string_view etag,
                                      const std::string& reason, const HardshipFacts& facts);
absl::StatusOr<HardshipFile> Exit(const HardshipFile& before, absl::string_view etag,
                                  HardshipExit why, const std::string& reason,
                                  const HardshipFacts& facts);
// What retirement, leaving and death do: nothing to a file that is over.
bool CloseFor(HardshipFile& file, HardshipExit why, absl::CivilDay on);

}  // namespace unioncare
