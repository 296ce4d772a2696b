// Batches of disbursements (批量支出): one disbursement for many, who are found by a selection and
// judged in steps. Whoever is in counts toward the caps before the batch is submitted, so that
// nobody else can take what is left meanwhile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/disbursements.h"
#include "service/domain/types.h"

namespace unioncare {

// For whom a batch is. Numbers equal v1::BatchSelection and are stored.
enum class BatchSelection {
  kUnspecified = 0,
  kAllMembers = 1,
  kRetirees = 2,
  kBirthdays = 3,  // of the month of the occasion, whose gift was prepared
  kNamed = 4,
};

// As many people as one call looks at, and so many rows it passes over on the way to them: what the
// writer does within its slice.
inline constexpr int kBatchSliceMax = kEntriesInCallMax;
inline constexpr int kBatchScanMax = 5000;

// So long a batch that is not submitted holds the caps of those who are in, from the day on which
// they were judged.
inline constexpr int kBatchHoldDays = 14;

// Behind whom a selection goes on.
struct BatchPlace {
  int64_t on = 0;  // as DayNumber; of birthdays alone
  int64_t id = 0;
};

struct DisbursementBatch {
  DisbursementId id{0};
  BatchSelection selection = BatchSelection::kUnspecified;
  std::optional<GroupId> group;  // with those below it
  int64_t amount_fen = 0;        // for each person
  std::vector<Item> items;       // for each person

  // How far it is filled.
  BatchPlace place;
  bool at_end = false;  // of the selection
  // Entries up to this position were judged by `law`, and count toward caps; the last position that
  // was ever given away.
  int judged_to = 0;
  int last_position = 0;
  int left_out_count = 0;
  std::string law;  // which standards; empty: nobody was judged yet
  absl::CivilDay judged_on;
  absl::Time judged_since;
  // The levels of approval of the standards of all entries, each once.
  std::vector<std::vector<ApprovalLevel>> ladders;
};

// Checks what was asked for, `head` the disbursement and `field` the path of the batch, and fills
// in the amount. Refusals in this order: kFieldRequired for selection; kFieldRequired for members
// of kNamed, kEnumUnknown for those of anything else; kEnumUnknown for a kind that is not that of
// birthdays; kNumberOutOfRange for the amount; kAmountMismatch when the items for each come to
// another amount.
absl::Status CheckBatch(absl::string_view field, const Disbursement& head, size_t named,
                        DisbursementBatch& batch);

// What decides whether a selection has somebody.
struct Candidate {
  MemberId member{0};
  std::optional<GroupId> group;
  std::optional<absl::CivilDay> retired_on;
};
// `groups` are the group of the batch and those below it, sorted.
bool Selects(const DisbursementBatch& batch, absl::CivilDay event_on,
             absl::Span<const GroupId> groups, const Candidate& candidate);

// Which standards judge a kind: equal texts, the same rules.
std::string LawOf(absl::Span<const Standard> standards);

// True when everybody who is in was judged by this law on this day, as far as judging got.
bool JudgedBy(const DisbursementBatch& batch, absl::string_view law, absl::CivilDay today);
// True when there is nobody left to be judged.
bool IsFilled(const DisbursementBatch& batch);
// Begins judging anew: nobody who is in counts until they were judged again.
void JudgeAnew(DisbursementBatch& batch, Disbursement& head, std::string law, absl::Time now,
               absl::CivilDay today);
// Notes what the standard of somebody who is in wants of the whole.
void TakeTerms(const Verdict& verdict, DisbursementBatch& batch, Disbursement& head);
// The steps of approval of the whole.
std::vector<Approver> StepsFor(const DisbursementBatch& batch, int64_t amount_fen);

// The items of the whole: those for each, times the people in it.
std::vector<Item> ItemsOf(const DisbursementBatch& batch, int people);

// Up to which position entries of a batch that waits to be submitted hold their caps: those that
// were judged within the last kBatchHoldDays. A batch that everybody forgot holds nothing: it is
// judged anew before it is submitted in any case, and then by what was given meanwhile.
int HeldTo(int judged_to, absl::CivilDay judged_on, absl::CivilDay today);

// As CountsTowardCaps, of an entry of a batch that is judged up to `judged_to`: it counts before
// the batch is submitted, too. 0 where it is no batch.
bool CountsTowardCaps(DisbursementState state, const Entry& entry, int judged_to);

}  // namespace unioncare
