// Disbursements (慰问支出): everything that costs, from the request to the books. A disbursement has
// one entry for each person who gets something. It moves as a whole; each entry is signed for.
#pragma once

#include <array>
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
#include "service/domain/attachments.h"
#include "service/domain/birthday_gifts.h"
#include "service/domain/duties.h"
#include "service/domain/families.h"
#include "service/domain/funds.h"
#include "service/domain/standards.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers equal v1::DisbursementState and are stored.
enum class DisbursementState {
  kUnspecified = 0,
  kDraft = 1,
  kRequested = 2,  // waits for the next step of approval
  kApproved = 3,   // encumbered
  kPaid = 4,       // paid or bought, and handed out; signatures are wanted
  kSigned = 5,     // every entry is signed for or left over
  kBooked = 6,
  kReturned = 7,   // to who asked, to be corrected
  kCancelled = 8,
  kReversed = 9,   // every entry is reversed
};
inline constexpr int kDisbursementStateCount = 10;

// Numbers equal v1::DisbursementOrigin.
enum class DisbursementOrigin { kUnspecified = 0, kEntered = 1, kImported = 2 };

// What happens to a disbursement.
enum class DisbursementStep {
  kUpdate,
  kSubmit,
  kApprove,  // the next step of approval; the last one makes it APPROVED
  kReturn,
  kCancel,
  kPay,
  kSign,  // some of the entries; the last one makes it SIGNED
  kBook,
  kReverse,   // some of the entries; the last one makes it REVERSED
  kTakeBack,  // the money of reversed entries is back
  kProve,     // proofs are added
};
inline constexpr int kDisbursementStepCount = 11;

// The state after a step, by the state before it, as if it were the last of its kind (approval,
// entry); kUnspecified where the step is not possible.
extern const std::array<std::array<DisbursementState, kDisbursementStateCount>,
                        kDisbursementStepCount>
    kDisbursementSteps;

// Numbers equal v1::EntryState and are stored.
enum class EntryState {
  kUnspecified = 0,
  kOpen = 1,
  kSigned = 2,
  kLeftOver = 3,  // not taken: stock of the union
  kReversed = 4,
};

// How an entry was signed for. Numbers equal v1::SignKind.
enum class SignKind {
  kUnspecified = 0,
  kSelf = 1,
  kAgent = 2,       // with name and reason
  kElectronic = 3,
  kBank = 4,        // the bank's receipt stands for it; of transfers only
};

// The limits of disbursements.
inline constexpr int64_t kAmountFenMax = 1'000'000'000'000;  // ten billion yuan, of one
inline constexpr int64_t kEntryFenMax = kCapFenMax;
inline constexpr int kItemsMax = 50;
inline constexpr int kEntriesInCallMax = 500;   // as many as the writer keeps in its slice
inline constexpr int kEntriesMax = 200'000;     // of one disbursement
inline constexpr int kProofsMax = 50;           // of one disbursement
inline constexpr int kDaysAheadMax = 92;        // of what is bought before its day
inline constexpr int kQuantityMax = 100'000;
inline constexpr int kDaysMax = 31;             // of an outing

// A thing that is bought. The price includes tax.
struct Item {
  std::string display_name;
  int quantity = 0;
  std::string unit;  // 份, 盒
  int64_t unit_price_fen = 0;
};

struct Invoice {
  std::string code;    // empty for a fully digital invoice
  std::string number;  // empty: there is none
  std::optional<absl::CivilDay> date;
  std::string title;   // whom it names as buyer
  std::string seller;
  int64_t total_fen = 0;
};

// That a document was seen; the file is optional.
struct Proof {
  ProofType type = ProofType::kUnspecified;
  int entry = 0;  // 0: of the whole disbursement
  absl::CivilDay seen_on;
  UserId seen_by{0};
  std::optional<AttachmentId> attachment;
  std::string note;
};

// One step of approval that was taken.
struct Approval {
  int step = 0;  // from 1
  Approver as = Approver::kUnspecified;
  UserId by{0};
  absl::Time time;
  std::string opinion;
  std::string decision_ref;  // number of the minutes, or of the superior union's reply
  std::optional<DutyExemptionId> exemption;
};

// What decided about an entry when it was asked for.
struct CapUsed {
  UnionId issuer{0};
  PolicyId policy{0};
  int position = 0;  // of the standard in the policy
  std::string policy_code;
  CapScope scope = CapScope::kUnspecified;
  int64_t cap_fen = 0;
  int64_t already_fen = 0;  // what counted toward it before
  int count_max = 0;        // 0: no limit
  int count_already = 0;
};

// What one person gets.
struct Entry {
  int position = 0;  // within the disbursement, from 1
  MemberId member{0};
  BeneficiaryClass beneficiary = BeneficiaryClass::kUnspecified;  // found by the rules
  // Whom the event is about, where it is not the member: the one who died, the child.
  Relation relation = Relation::kUnspecified;
  std::optional<FamilyMemberId> concerned;
  absl::CivilDay event_on;
  std::optional<CaseId> case_id;
  std::optional<BirthdayGiftId> birthday_gift;
  // An earlier disbursement for the same illness, child or deceased; of this union.
  std::optional<DisbursementId> linked;
  std::optional<int64_t> own_cost_fen;
  int quantity = 1;
  int64_t amount_fen = 0;
  CapUsed cap;

  EntryState state = EntryState::kOpen;
  SignKind sign_kind = SignKind::kUnspecified;
  std::optional<absl::CivilDay> signed_on;
  std::string agent_name;
  std::string agent_reason;
  UserId signed_recorded_by{0};
  std::string note;
  // Of a reversed entry: why, and since when the money is back. Until then it counts.
  std::string reversal_reason;
  std::optional<absl::CivilDay> money_back_on;
  // Whether a payee is on record (name, account and bank are class 3 and stand elsewhere).
  bool has_payee = false;
  std::string account_tail;  // the last characters of the account, all that is shown of it
};

struct Payment {
  absl::CivilDay paid_on;
  UserId by{0};
  std::string voucher_no;  // of the cashier's voucher
  std::string bank_ref;    // of the bank; required for a transfer
  std::optional<DutyExemptionId> exemption;
};

struct Booking {
  absl::CivilDay booked_on;
  UserId by{0};
  std::string subject_code;  // 会计科目; that of the budget line when not given
  std::string voucher_no;    // 记账凭证号
  std::optional<DutyExemptionId> exemption;
};

// A disbursement without its entries.
struct Disbursement {
  DisbursementId id{0};
  int year = 0;    // of the day on which it was made
  int serial = 0;  // gapless within the year, from 1
  DisbursementState state = DisbursementState::kDraft;
  DisbursementOrigin origin = DisbursementOrigin::kEntered;
  BenefitKind kind = BenefitKind::kUnspecified;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;
  std::string display_name;  // what for: "2026年中秋节慰问"; never a diagnosis
  bool batch = false;        // made for many, filled by a selection
  absl::CivilDay event_on;   // of the first entry, or of the occasion of a batch
  DeliveryForm form = DeliveryForm::kUnspecified;
  FundId fund{0};
  BudgetLineId budget_line{0};  // 0: that of the fund for the kind and year
  int64_t amount_fen = 0;       // the sum of the entries
  int entry_count = 0;
  int open_count = 0;        // entries that nobody has signed for
  int left_over_count = 0;
  int reversed_count = 0;
  int64_t returned_fen = 0;  // of reversed entries whose money is back
  std::vector<Item> items;   // of goods: they add up to the amount
  Invoice invoice;
  int days = 1;              // of an outing
  int participants = 0;      // of a competition or party, where only some get a prize
  std::optional<absl::CivilDay> publicized_from;
  // Found by the rules when it was asked for: steps of approval, proofs that all standards of its
  // entries want, and the longest publicity in days (0: none).
  std::vector<Approver> steps;
  std::vector<ProofType> evidence_wanted;
  int publicity_days = 0;
  std::vector<Approval> approvals;
  std::vector<Proof> proofs;
  UserId requested_by{0};
  std::optional<absl::Time> request_time;
  std::optional<absl::CivilDay> requested_on;
  std::optional<Payment> payment;
  std::optional<Booking> booking;
  std::string note;    // why it was returned, cancelled or reversed, the last of them
  std::string source;  // of an imported one: where it stood
  absl::Time create_time;
  absl::Time update_time;
  int64_t version = 1;
};

// "2026-0017".
std::string NumberOf(const Disbursement& of);

// True when entries of a disbursement in this state count toward caps: from the request on, until
// it is cancelled; also those that were imported. A reversed entry counts until its money is back.
bool CountsTowardCaps(DisbursementState state);
bool CountsTowardCaps(DisbursementState state, const Entry& entry);

// What is known when somebody acts on a disbursement.
struct StepFacts {
  DutyFacts duties;
  std::vector<Approver> actor_ranks;  // what the actor may approve as, by offices in the union
  // Every chair of the union is kept from approving this one by a duty: a vice-chair stands in.
  bool chairs_excluded = false;
  std::vector<ProofType> evidence_wanted;  // by the standard of its entries, all of them
  std::optional<absl::CivilDay> publicity_ends;  // the last day of the publicity that is wanted
  bool publicity_wanted = false;
};

// The state of `before` after a step, or kDisbursementStep. kApprove and kSign are taken as the
// last of their kind.
absl::StatusOr<DisbursementState> Next(const Disbursement& before, DisbursementStep step,
                                       UnionId union_id);

struct ApproveDisbursement {
  std::string etag;
  std::string opinion;
  std::string decision_ref;
};
// Takes the next step of approval. Refusals in this order: kEtagMismatch; kDisbursementStep;
// kApprovalRank when the step wants a higher office; kDutyConflict; kApprovedBefore when the actor
// took an earlier step as officer, vice-chair or chair and this is one of these too;
// kDecisionRefMissing for a step of the committee or the superior union.
absl::StatusOr<Disbursement> Decide(const ApproveDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, UnionId union_id, absl::Time now,
                                    absl::CivilDay today);

struct ReturnDisbursement {
  std::string etag;
  std::string reason;
};
// Back to who asked; approvals that were given are void. Refusals: kFieldRequired for reason;
// kEtagMismatch; kDisbursementStep; kDutyConflict as an approver's.
absl::StatusOr<Disbursement> Decide(const ReturnDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, UnionId union_id,
                                    absl::CivilDay today);

struct CancelDisbursement {
  std::string etag;
  std::string reason;
};
// Refusals: kFieldRequired for reason; kEtagMismatch; kDisbursementStep.
absl::StatusOr<Disbursement> Decide(const CancelDisbursement& command, const Disbursement& before,
                                    UnionId union_id);

struct PayDisbursement {
  std::string etag;
  std::optional<absl::CivilDay> paid_on;  // today when not given
  std::string voucher_no;
  std::string bank_ref;
  bool signed_by_bank = false;  // of a transfer: the bank's receipt stands for all signatures
};
// Refusals in this order: kEtagMismatch; kDisbursementStep; kDateInFuture, kDateBeforeApproval for
// paid_on; kFieldRequired for bank_ref of a transfer; kFormForbidden for signed_by_bank of anything
// else; kPayeeMissing for a transfer with entries without payee (`payees_missing`); kDutyConflict;
// kEvidenceMissing; kPublicityShort.
absl::StatusOr<Disbursement> Decide(const PayDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, int payees_missing, UnionId union_id,
                                    absl::CivilDay today);

struct SignEntry {
  int position = 0;
  SignKind kind = SignKind::kUnspecified;  // unspecified together with left_over
  bool left_over = false;
  std::optional<absl::CivilDay> signed_on;  // today when not given
  std::string agent_name;
  std::string agent_reason;
};
// The entry as it is kept. Refusals in this order: kEntryState when it is not open; kEnumUnknown;
// kFormForbidden for kBank of anything but a transfer, and for left over of a transfer;
// kDateInFuture, kDateBeforePayment; kFieldRequired for the agent's name and reason.
absl::StatusOr<Entry> Decide(const SignEntry& command, const Entry& entry,
                             const Disbursement& before, UserId actor, absl::string_view field,
                             absl::CivilDay today);

struct BookDisbursement {
  std::string etag;
  std::optional<absl::CivilDay> booked_on;  // today when not given
  std::string subject_code;
  std::string voucher_no;
};
// Refusals in this order: kEtagMismatch; kDisbursementStep; kDateInFuture, kDateBeforePayment;
// kDutyConflict.
absl::StatusOr<Disbursement> Decide(const BookDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, UnionId union_id,
                                    absl::CivilDay today);

// Reverses an entry, or notes that its money is back, or both. Refusals in this order:
// kFieldRequired for reason where it is not reversed yet; kEntryState when there is nothing to do;
// kDateInFuture, kDateBeforePayment for money_back_on.
absl::StatusOr<Entry> Reverse(const Entry& entry, const Disbursement& before,
                              const std::string& reason,
                              const std::optional<absl::CivilDay>& money_back_on,
                              absl::string_view field, absl::CivilDay today);

// Brings the counts and the state of a disbursement up to date after some of its entries changed
// from `was` to `is`. Both of one length.
void Settle(absl::Span<const Entry> was, absl::Span<const Entry> is, Disbursement& of);

}  // namespace unioncare
