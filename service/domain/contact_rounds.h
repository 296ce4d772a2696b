// Rounds of visits (节日走访、送温暖、送清凉、高龄寿辰): who is on the list of a festival or of a period's
// milestone birthdays, frozen with the reason of each, and who of them is left.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/birthdays.h"
#include "service/domain/care_rules.h"
#include "service/domain/contacts.h"
#include "service/domain/disbursements.h"
#include "service/domain/types.h"

namespace unioncare {

enum class RoundId : int64_t {};

enum class RoundState { kUnspecified = 0, kOpen = 1, kClosed = 2 };
enum class RoundEntryState { kUnspecified = 0, kWaiting = 1, kVisited = 2, kWaived = 3, kGone = 4 };
// Why somebody is in a round.
enum class RoundReason {
  kUnspecified = 0,
  kTierDay = 1,    // the tier names the day; number: the tier
  kMilestone = 2,  // number: the age that is reached
  kTierAsked = 3,  // the round is for these tiers; number: the tier
  kAdded = 4,      // by hand
};

inline constexpr int kRoundEntriesMax = 5000;
inline constexpr int kRoundDaysMax = 366;
inline constexpr int64_t kRoundStandardFenMax = 10'000'000;
inline constexpr int kRoundNameBytesMax = 120;
inline constexpr int kRoundReasonBytesMax = 300;
// Milestones of the retired begin here; those of the union that come before are for others.
inline constexpr int kRetireeMilestoneMin = 70;

struct ContactRound {
  RoundId id{0};
  VisitDay occasion = VisitDay::kUnspecified;
  std::string display_name;
  // The day of a festival, twice; the period of birthdays, of a warmth or a cooling.
  absl::CivilDay from_on;
  absl::CivilDay to_on;
  AgeRule age_rule = AgeRule::kFull;  // of birthdays
  std::optional<GroupId> group;       // with those below it
  std::vector<RetireeTier> tiers;     // none: whose tier names the day
  int64_t standard_fen = 0;           // for each
  std::string leader;                 // of the visits, where an entry names no other
  RoundState state = RoundState::kOpen;
  int entry_count = 0;
  std::optional<DisbursementId> disbursement;
  UserId made_by{0};
  absl::Time create_time;
  int64_t version = 1;
};

struct RoundEntry {
  RoundId round{0};
  MemberId member{0};
  RoundReason reason = RoundReason::kUnspecified;
  int64_t number = 0;  // of the reason
  RetireeTier tier = RetireeTier::kUnspecified;
  bool away = false;
  absl::CivilDay planned_on;
  std::string leader;  // empty: that of the round
  RoundEntryState state = RoundEntryState::kWaiting;
  // The visit that ticked it off.
  std::optional<ContactId> contact;
  std::optional<absl::CivilDay> visited_on;
  std::string note;  // why added by hand, or waived
  int64_t version = 1;
};

// Refusals in this order: kFieldRequired for occasion, display_name and from; kDateBeforeStart and
// kPeriodTooLong for to; kNumberOutOfRange for standard_fen; kRoundOccasion for a day of one's own
// (retirement), for which there is no round.
absl::Status CheckRound(const ContactRound& round);

// Somebody whom a round may be for.
struct RoundCandidate {
  MemberId member{0};
  RetireeTier tier = RetireeTier::kUnspecified;
  bool away = false;
  std::vector<VisitDay> visit_on;
  bool visit_on_any = false;
  std::optional<absl::CivilDay> birth_date;
  // A round of this year ticked them off on another day of the tier.
  bool visited_this_year = false;
};
// The entry of somebody, or nothing. In this order:
//   birthdays       the first day of the period on which an age is reached that is a milestone from
//                   70 on, or any, where the tier names birthdays; a birthday is the solar one of
//                   the register, 28 February in years without the 29th
//   tiers are given whose tier is among them; RX stands for those who live away
//   otherwise       whose tier names the day; where one of its days is enough, not who was visited
//                   on another of them this year
// Who lives away has the days of RX, which as a rule has none.
std::optional<RoundEntry> EntryFor(const ContactRound& round, const BirthdayRules& rules,
                                   const RoundCandidate& candidate);

// What an entry shows for whom it is about: who died or left since is not left to be visited.
RoundEntryState ShownState(const RoundEntry& entry, MemberState state);

// kRoundClosed, kRoundEntryStep when it does not wait.
absl::StatusOr<RoundEntry> Waive(const ContactRound& round, const RoundEntry& before,
                                 const std::string& reason);

// A visit of this day may tick off an entry of the round: from so long before its first day on, as
// a visit counts for a day, up to the day on which the round is closed.
inline constexpr int kRoundLeadDays = 30;
bool Ticks(const ContactRound& round, const Contact& contact);

}  // namespace unioncare
