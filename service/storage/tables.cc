// The list of all journaled tables.
#include "service/storage/tables.h"

#include "service/storage/events.h"
#include "service/storage/findings.h"
#include "service/storage/families.h"
#include "service/storage/history.h"
#include "service/storage/calendars.h"
#include "service/storage/duties.h"
#include "service/storage/care_rules.h"
#include "service/storage/attachments.h"
#include "service/storage/backups.h"
#include "service/storage/birthday_gifts.h"
#include "service/storage/birthdays.h"
#include "service/storage/checkpoints.h"
#include "service/storage/contact_rounds.h"
#include "service/storage/contacts.h"
#include "service/storage/disbursement_batches.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/exam_attended.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exam_lists.h"
#include "service/storage/exams.h"
#include "service/storage/funds.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_payments.h"
#include "service/storage/hardship_rounds.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/imports.h"
#include "service/storage/invoices.h"
#include "service/storage/members.h"
#include "service/storage/past_vouchers.h"
#include "service/storage/policies.h"
#include "service/storage/retirees.h"
#include "service/storage/retirements.h"
#include "service/storage/reveals.h"
#include "service/storage/standards.h"
#include "service/storage/roster_exports.h"
#include "service/storage/sessions.h"
#include "service/storage/stock.h"
#include "service/storage/tasks.h"
#include "service/storage/transfers.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"

namespace unioncare::journal {

absl::Span<const Table* const> Tables() {
  static const Table* const tables[] = {
      &kPersonKeys, &storage::kUnions, &storage::kGroups, &storage::kUsers, &storage::kRoleGrants,
      &storage::kTokens, &storage::kMembers, &storage::kCases, &storage::kVisits,
      &storage::kVisitors, &storage::kReveals, &storage::kMemberHistory, &storage::kFamilyMembers,
      &storage::kTasks, &storage::kEvents, &storage::kCaseExclusions, &storage::kCalendarYears,
      &storage::kSchoolPeriods, &storage::kPolicies, &storage::kOccasionRules,
      &storage::kOccasionSets, &storage::kAttachments, &storage::kBackups, &storage::kRestores,
      &storage::kBirthdays, &storage::kBirthdayRules, &storage::kBirthdayGifts,
      &storage::kBirthdayGreetings, &storage::kBirthdayParties, &storage::kBirthdayAttendees,
      &storage::kStandards, &storage::kAggregateCaps, &storage::kImports, &storage::kImportChanges,
      &storage::kRosterExports, &storage::kTransfers, &storage::kDutyExemptions,
      &storage::kAccounts, &storage::kSessions, &storage::kSignInFailures, &storage::kDisbursements,
      &storage::kDisbursementItems, &storage::kDisbursementEntries,
      &storage::kDisbursementApprovals, &storage::kDisbursementProofs,
      &storage::kDisbursementPayees, &storage::kInvoiceUses, &storage::kFunds,
      &storage::kBudgetLines, &storage::kBudgetChanges, &storage::kIncomeBudgets,
      &storage::kEncumbrances, &storage::kLedgerEntries, &storage::kLedgerLines,
      &storage::kFundYears, &storage::kAccountingPeriods, &storage::kPeriodExceptions,
      &storage::kExamBands, &storage::kContactTiers, &storage::kContactCriteria,
      &storage::kRetentionRules, &storage::kDisbursementBatches,
      &storage::kDisbursementBatchItems, &storage::kDisbursementBatchPeople,
      &storage::kDisbursementLeftOut,
      &storage::kPastVouchers, &storage::kPastApprovals, &storage::kFindings,
      &storage::kSigningKeys, &storage::kExamPlans, &storage::kExamPackages,
      &storage::kExamFrozen, &storage::kExamAttended,
      &storage::kRetireeFacts, &storage::kContactPairs, &storage::kTierOverrides,
      &storage::kRetirementFacts, &storage::kFarewells,
      &storage::kExamSlots, &storage::kExamEntries,
      &storage::kContacts, &storage::kContactAlerts, &storage::kContactExports,
      &storage::kContactRounds, &storage::kContactRoundEntries,
      &storage::kDibaoStandards, &storage::kHardshipRules,
      &storage::kHardshipFiles, &storage::kHardshipTests, &storage::kHardshipMaterials,
      &storage::kHardshipObjections, &storage::kHardshipEvents, &storage::kHouseholdUses,
      &storage::kHardshipPayments, &storage::kHardshipAidLimits, &storage::kHardshipBills,
      &storage::kHardshipRounds, &storage::kHardshipRoundFiles, &storage::kStockMoves,
  };
  return tables;
}

}  // namespace unioncare::journal
