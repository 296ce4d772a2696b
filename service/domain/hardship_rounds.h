// Rounds of hardship aid (困难帮扶批次): the days by which the files of a year are to come through
// each stage, which round an application belongs to, and which files are behind.
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
#include "service/domain/funds.h"
#include "service/domain/hardship_files.h"
#include "service/domain/hardship_payments.h"
#include "service/domain/types.h"

namespace unioncare {

enum class HardshipRoundId : int64_t {};

// "unions/{union}/hardshipRounds/{hardship_round}".
std::string NameOf(UnionId union_id, HardshipRoundId round);

// Numbers of all these equal those of v1; states are stored.
enum class HardshipRoundState { kUnspecified = 0, kOpen = 1, kClosed = 2, kCancelled = 3 };
enum class HardshipStage {
  kUnspecified = 0,
  kCheck = 1,
  kCommittee = 2,
  kPublish = 3,
  kPublicity = 4,
  kConfirm = 5,  // publicity is over, or the superior union has it
  kPay = 6,
  kPaid = 7,
  kOver = 8,  // withdrawn, refused, or over before money came
};

inline constexpr int kHardshipRoundDaysMax = 400;  // from the first day of applying to the last
inline constexpr int kHardshipRoundFilesMax = 5000;
inline constexpr int kHardshipRoundsOpenMax = 50;  // of one union

struct HardshipRound {
  HardshipRoundId id{0};
  int year = 0;
  std::string display_name;
  // Each is the last day of its stage, which still counts, but for the two that say from.
  absl::CivilDay apply_from, apply_to, check_until, committee_until;
  absl::CivilDay publicity_from, publicity_to, pay_until;
  std::vector<HardshipAidKind> kinds;  // none: all
  std::optional<FundId> fund;
  HardshipRoundState state = HardshipRoundState::kOpen;
  std::string close_reason;
  UserId made_by{0};
  absl::Time create_time;
  int64_t version = 1;
};

// What a list of a round knows of a file in it.
struct HardshipRoundFile {
  HardshipRoundId round{0};
  HardshipFileId file{0};
  int year = 0;  // of the file, with its sequence
  int sequence = 0;
  MemberId member{0};
  HardshipState state = HardshipState::kUnspecified;
  HardshipCategory category = HardshipCategory::kUnspecified;
  absl::CivilDay applied_on;
  std::optional<absl::CivilDay> publicity_to;
  int64_t asked_fen = 0, committee_fen = 0, final_fen = 0;
  // Of the kinds of the round, asked for since its first day, without what came back.
  int64_t paid_fen = 0;
  std::optional<absl::CivilDay> paid_on;
};

// Where a file belongs.
struct HardshipPlace {
  std::optional<HardshipRoundId> round;   // none: open intake
  std::optional<HardshipRoundId> missed;  // the round that it came too late for
  int missed_days = 0;
  UserId moved_by{0};  // 0: it joined by itself
  absl::CivilDay placed_on;
  std::string reason;  // of a move
};

// The first day on which publicity may end, from the rules and days of the union.
absl::CivilDay HardshipPublicityEnd(absl::CivilDay from, const HardshipRules& rules,
                                    const WorkingCalendar& calendar);

// Refusals in this order, each naming its field: kFieldRequired for the title; kNumberOutOfRange
// for the year, which is that of the first day or the next; kDateBeforeStart where the days are not
// in order; kHardshipRoundPublicity for fewer working days than `publicity_end` leaves;
// kPeriodTooLong.
absl::Status CheckHardshipRound(const HardshipRound& round, absl::CivilDay publicity_end);
// kHardshipRoundPassed: a day that has passed stays, and none is set into the past. Of a new round,
// whose `before` is null, the last day of applying must be left.
absl::Status CheckPassed(const HardshipRound* before, const HardshipRound& after,
                         absl::CivilDay today);
// kHardshipRoundOverlap: another open round takes applications for one of the same kinds on one of
// the same days.
absl::Status CheckOverlap(const HardshipRound& round, absl::Span<const HardshipRound> others);
// kEtagMismatch, kHardshipRoundOver.
absl::Status CheckRoundStep(const HardshipRound& round, absl::string_view etag);

struct UpdateHardshipRound {
  std::vector<std::string> update_mask;  // names of fields, or "*"
  HardshipRound round;
};
// kFieldRequired, kUpdateMaskUnknown; the rest is checked of what it gives.
absl::StatusOr<HardshipRound> Merged(const UpdateHardshipRound& command,
                                     const HardshipRound& before);

// Ends a round with so many files that are not finished: kHardshipRoundUnfinished unless they move.
absl::StatusOr<HardshipRound> CloseRound(const HardshipRound& before, absl::string_view etag,
                                         int unfinished, bool move_unfinished);
absl::StatusOr<HardshipRound> CancelRound(const HardshipRound& before, absl::string_view etag,
                                          const std::string& reason);

// Whether a round takes applications on a day: kHardshipRoundOver, kHardshipRoundWindow.
absl::Status CheckTakes(const HardshipRound& round, absl::CivilDay today);
// Where an application of today belongs: to the open round that takes it, of several to the one
// that ends first; else it is open intake, and late for the round whose days of applying ended last
// and whose money is still to come.
HardshipPlace PlaceOf(absl::Span<const HardshipRound> rounds, absl::CivilDay today);
// A move by hand. Refusals in this order: kEtagMismatch and kHardshipStep of the file, which is
// live; kHardshipOwn; kHardshipRoundOver of the round; kHardshipRoundSame.
absl::StatusOr<HardshipPlace> MoveFile(const HardshipFile& file, absl::string_view etag,
                                       const HardshipFacts& facts, const HardshipPlace& before,
                                       const HardshipRound* into, const std::string& reason);

// What a file wants next, and by when; nothing of one that is finished.
HardshipStage StageOf(const HardshipRoundFile& file, absl::CivilDay today);
std::optional<absl::CivilDay> StageDueOn(const HardshipRound& round, HardshipStage stage);
bool IsFinished(HardshipStage stage);
// 0 up to the last day of the stage.
int DaysBehind(const HardshipRound& round, const HardshipRoundFile& file, absl::CivilDay today);

}  // namespace unioncare
