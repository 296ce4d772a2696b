// Refusals: every reason for which a rule says no, with its code and its text in both languages.
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers are internal; the name in UPPER_SNAKE_CASE is the stable identity on the wire.
enum class Reason {
  // Form: INVALID_ARGUMENT.
  kFieldRequired,
  kFieldTooLong,
  kTooManyItems,
  kTextControlCharacter,
  kTextNotUtf8,
  kMessageMalformed,
  kEnumUnknown,
  kNameMalformed,
  kOtherUnion,
  kDateInvalid,
  kDateInFuture,
  kDateBeforeBirth,
  kDateBeforeEvent,
  kDateBeforeVisit,
  kDateTooOld,
  kPageSizeNegative,
  kPageTokenInvalid,
  kPageTokenOtherRequest,
  kFilterSyntax,
  kFilterFieldUnknown,
  kFilterValueInvalid,
  kUpdateMaskUnknown,
  kRequestIdInvalid,
  kRequestIdReused,
  kIdNumberMalformed,
  kIdNumberChecksum,
  kIdNumberDayInvalid,
  kIdNumberBirthDate,
  kIdNumberSex,
  kIdTypeMissing,
  kDocumentNumberMalformed,
  kMobileMalformed,
  kVisitorRepeated,
  kVisitorIsSubject,
  kRoleScope,
  kPinyinMalformed,
  kDelegateToSelf,
  kTimeInFuture,
  kTimesDisagree,
  kTimeOfDayMalformed,
  kInformedTooLate,
  kDateBeforeTry,
  kNumberOutOfRange,
  kDateBeforeStart,
  kPeriodTooLong,
  kTableCellInvalid,
  kTableRowRepeated,
  kTableWorkdayAnyhow,
  kPolicySyntax,
  kPolicyValueInvalid,
  kMediaEmpty,
  kMediaUnknown,
  kMediaDamaged,
  kImageTooLarge,
  kProofOfOther,
  kTicketInvalid,
  kBackupMalformed,
  kDateOutsideTable,
  kLunarLeapMonthNone,
  kLunarLeapMonthOther,
  kBirthdayDayInvalid,
  kPolicyOverlap,
  kRosterHeaderMissing,
  kRosterColumnRepeated,
  kRosterCellBroken,
  kRosterDigitsLost,
  kRosterDateMalformed,
  kRosterValueUnknown,
  kRosterRowRepeated,
  kRosterKeysDisagree,
  kRosterPersonUnclear,
  kRosterNameAmbiguous,
  kRosterGroupUnknown,
  kRosterGroupAmbiguous,
  kRosterState,
  kTableUnreadable,
  kBirthdayLeapSolar,
  // Caller: UNAUTHENTICATED, PERMISSION_DENIED.
  kTokenMissing,
  kTokenInvalid,
  kTokenRevoked,
  kPermissionMissing,
  kRoleBeyondCaller,
  kDelegationNotHeld,
  kDelegationLent,
  kCaseRestricted,
  kImportOfOther,
  // Records: NOT_FOUND, ALREADY_EXISTS, ABORTED.
  kNotFound,
  kStaffNoTaken,
  kIdNumberTaken,
  kUnionNameTaken,
  kGroupNameTaken,
  kPolicyTaken,
  kEtagMismatch,
  kRosterChanged,
  // Rules: FAILED_PRECONDITION.
  kUnionTooDeep,
  kGroupTooDeep,
  kCaseAmbiguous,
  kCaseOfOther,
  kMemberDeceased,
  kVisitorDeceased,
  kCaseEnded,
  kCaseStep,
  kCaseTasksOpen,
  kPeriodOverlaps,
  kPolicyLaxer,
  kTooManyRecords,
  kCaseExcludes,
  kClockUntrusted,
  kMemberMerged,
  kStateTransition,
  kDeathFinal,
  kDateBeforeChange,
  kAlreadyRetired,
  kMergeSelf,
  kMergeIdNumbers,
  kMergePersons,
  kMergeOpenCases,
  kMergeOpenWork,
  kGuardianConsent,
  kRelativeIsSelf,
  kResponsibleGone,
  kTaskEnded,
  kFollowUpUnmet,
  kDelegationBeyondTerm,
  kHandoverToSelf,
  kSuccessorWithoutUser,
  kTooManyAttachments,
  kAttachmentRemoved,
  kTicketExpired,
  kBackupNotOpen,
  kBackupChanged,
  kBackupOtherInstallation,
  kBackupNewer,
  kBackupNotSound,
  kBirthdayNotEntitled,
  kBirthdayGiftGiven,
  kBirthdayGiftVoid,
  kStandardMissing,
  kStandardWithoutCap,
  kStandardFactWanted,
  kImportState,
  kImportRowsRefused,
  kImportDependedOn,
  kTransferToSelf,
  kTransferOpen,
  kTransferEnded,
  kTransferOtherPerson,
  // Limits: RESOURCE_EXHAUSTED, UNAVAILABLE.
  kTooManyInFlight,
  kDraining,
  // Money (refusal_money.cc).
  kDisbursementStep,
  kEntryState,
  kDateBeforeApproval,
  kDateBeforePayment,
  kAmountMismatch,
  kEntryRepeated,
  kItemsWanted,
  kCaseOccasion,
  kNotMemberOnDay,
  kFormForbidden,
  kRelationOutOfScope,
  kClaimTooLate,
  kOverCap,
  kOverCapSum,
  kOverCount,
  kShareExceeded,
  kAggregateExceeded,
  kBudgetUnknown,
  kDutyConflict,
  kDutyNotExemptible,
  kExemptionEnded,
  kExemptionSamePerson,
  kApprovalRank,
  kApprovedBefore,
  kDecisionRefMissing,
  kPayeeMissing,
  kEvidenceMissing,
  kPublicityShort,
  kInvoiceTaken,
  kBatchUnfilled,
  // Ledgers of earlier years (refusal_past.cc).
  kPastHeaderMissing,
  kPastPersonUnknown,
  kPastNameOther,
  kPastNameAmbiguous,
  kPastCaseEntered,
  kPastVoucherTaken,
  // Signing in: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, ALREADY_EXISTS,
  // FAILED_PRECONDITION.
  kUsernameMalformed,
  kPasswordTooShort,
  kPasswordTooLong,
  kPasswordCommon,
  kPasswordHoldsName,
  kSignInRefused,
  kSignInLocked,
  kCodeRefused,
  kSessionEnded,
  kSessionExpired,
  kPasswordWrong,
  kUsernameTaken,
  kPasswordMissing,
  kSessionMissing,
  kAccountClosed,
  kAccountOwn,
  // Funds, budgets and books (refusal_funds.cc).
  kFundNameTaken,
  kBudgetNameTaken,
  kBudgetKindTaken,
  kFundClosed,
  kFundNotEmpty,
  kFundNotForRetirees,
  kFundForRetireesOnly,
  kFundNotForKind,
  kFundNotByStandard,
  kFundTransferToSelf,
  kFundPurpose,
  kFundShort,
  kIncomeNotForFund,
  kOffBudget,
  kBudgetExceeded,
  kBudgetBelowUsed,
  kNotEncumbered,
  kNothingSpent,
  kEntryNotReversible,
  kEntryReversed,
  kBooksClosed,
  kBooksNotOver,
  kBooksOrder,
  kBooksUnbooked,
  // Findings of audits (refusal_findings.cc).
  kFindingStep,
  kFindingOwn,
  kFindingSamePerson,
  kFindingMustRectify,
  kFindingOffice,
  kWaiverOpen,
  kWaiverMissing,
  // Checkpoints, the keys that sign them, and proofs (refusal_checkpoints.cc).
  kCheckpointMalformed,
  kCheckpointOtherLog,
  kCheckpointSignature,
  kSigningKeyMissing,
  kSigningKeyOther,
  kSigningKeyOpen,
  kSigningKeyPresent,
  kProofNotShown,
  kProofTooLarge,
  // Plans of physical exams (refusal_exams.cc).
  kExamPlanStep,
  kExamPlanFixed,
  kExamWindowYear,
  kExamWindowOver,
  kExamItemScope,
  kExamRulesMissing,
  // Contact with retired members (refusal_retirees.cc).
  kQuietHours,
  kRetireeCity,
  kVeteranDate,
  kTierOwnFact,
  kTierNotInForce,
  kTierOverrideOpen,
  kTierOverrideNone,
  kContactSelf,
  kContactTwice,
  kContactFull,
  // Booking and attending them (refusal_exam_bookings.cc).
  kExamSlotTimes,
  kExamPlanNotOpen,
  kExamNotEligible,
  kExamMemberGone,
  kExamStep,
  kExamOutsideWindow,
  kExamBookingOver,
  kExamNotYet,
  kExamSlotOver,
  kExamSlotNotFor,
  kExamSlotSame,
  kExamSlotFull,
  kExamSlotBooked,
  kExamItemNotOffered,
  kExamPlanNotLater,
  kExamPlanNotOver,
  kExamStillOpen,
  // The log of contacts and rounds of visits (refusal_contacts.cc).
  kContactResult,
  kRoundOccasion,
  kConditionSealed,
  kContactAway,
  kContactNotCared,
  kNeedNotOpen,
  kRoundClosed,
  kRoundEntryStep,
  kRoundMemberTwice,
  kRoundBatchMade,
  // Hardship aid (refusal_hardship.cc).
  kHardshipStep,
  kHardshipOwn,
  kHardshipRetired,
  kHardshipNotActive,
  kHardshipIdMissing,
  kHardshipInvestigator,
  kHardshipPresent,
  kHardshipNotMet,
  kHardshipUnknown,
  kHardshipPublicityOpen,
  kHardshipPublicityOver,
  kHardshipSuperior,
  kHardshipConsent,
  kHardshipFamilySize,
  kHardshipAnswered,
  kHouseholdTaken,
  kHouseholdElsewhere,
  kDibaoTaken,
  kHardshipPayee,
  kHardshipNoFile,
  kHardshipGranted,
  kHardshipBillsUsed,
  // Rounds of hardship aid (refusal_hardship_rounds.cc).
  kHardshipRoundPublicity,
  kHardshipRoundPassed,
  kHardshipRoundOverlap,
  kHardshipRoundOver,
  kHardshipRoundWindow,
  kHardshipRoundUnfinished,
  kHardshipRoundSame,
};

// One refusal. Facts are what its text mentions, by name: "given", "wanted", and "field", the path
// of the request field it is about, where there is one.
struct Refusal {
  Reason reason;
  std::map<std::string, std::string> facts;
};

// What is known about a reason.
struct ReasonInfo {
  Reason reason;
  const char* name;  // UPPER_SNAKE_CASE
  absl::StatusCode code;
  const char* zh;  // "{given}" stands for a fact; the table in refusal.cc lists all of them
  const char* en;
};

// All reasons, in the order of the enum.
absl::Span<const ReasonInfo> Reasons();
const ReasonInfo& InfoOf(Reason reason);
// Their parts, each in a file of its own: refusal_forms.cc, refusal_rules.cc and so on.
absl::Span<const ReasonInfo> ReasonsOfForm();
absl::Span<const ReasonInfo> ReasonsOfRules();
absl::Span<const ReasonInfo> ReasonsOfMoney();
absl::Span<const ReasonInfo> ReasonsOfPast();
absl::Span<const ReasonInfo> ReasonsOfSessions();
absl::Span<const ReasonInfo> ReasonsOfFunds();
absl::Span<const ReasonInfo> ReasonsOfFindings();
absl::Span<const ReasonInfo> ReasonsOfCheckpoints();
absl::Span<const ReasonInfo> ReasonsOfExams();
absl::Span<const ReasonInfo> ReasonsOfRetirees();
absl::Span<const ReasonInfo> ReasonsOfExamBookings();
absl::Span<const ReasonInfo> ReasonsOfContacts();
absl::Span<const ReasonInfo> ReasonsOfHardship();
absl::Span<const ReasonInfo> ReasonsOfHardshipRounds();

// A status that carries the refusal.
using Facts = std::initializer_list<std::pair<absl::string_view, std::string>>;
absl::Status Refuse(Reason reason, Facts facts);
// Several at once, all of one code (wrong fields of one form). Not empty.
absl::Status Refuse(const std::vector<Refusal>& refusals);

// The commonest: the record that `field` names, `given`, is not there, or not for the caller to
// see.
absl::Status NotFound(absl::string_view field, absl::string_view given);

// Refusals as bytes, to be kept; and back, nothing when they are not those bytes.
std::string EncodeRefusals(const std::vector<Refusal>& refusals);
std::vector<Refusal> DecodeRefusals(absl::string_view bytes);

// The refusals that a status carries; empty when it is not a refusal.
std::vector<Refusal> RefusalsOf(const absl::Status& status);

// The text of a refusal. `label` gives what people call a request field in that language; it is
// also asked for the fact "permission", whose value is its name on the wire, such as
// "PERMISSION_MEMBER_READ". A fact that the refusal lacks is left
// out, with the space before it.
std::string Render(const Refusal& refusal, Language language,
                   absl::FunctionRef<std::string(absl::string_view field)> label);

}  // namespace unioncare
