// All commands: what the areas have to say, one line each.
#include <iterator>
#include <vector>

#include "client/cli.h"

namespace unioncare::client {

// The areas, one line each.
std::vector<Command> UnionCommands();    // unions.cc
std::vector<Command> UserCommands();     // users.cc
std::vector<Command> MemberCommands();   // members.cc
std::vector<Command> MembershipCommands();  // membership.cc, families too
std::vector<Command> VisitCommands();    // visits.cc
std::vector<Command> JournalCommands();  // journal.cc
std::vector<Command> CalendarCommands();  // calendars.cc
std::vector<Command> PolicyCommands();   // policies.cc
std::vector<Command> StandardCommands();  // standards.cc
std::vector<Command> TaskCommands();     // tasks.cc
std::vector<Command> PermissionCommands();  // permissions.cc
std::vector<Command> EventCommands();    // events.cc
std::vector<Command> ReportCommands();   // reports.cc
std::vector<Command> AttachmentCommands();  // attachments.cc
std::vector<Command> BackupCommands();      // backups.cc
std::vector<Command> BirthdayCommands();    // birthdays.cc
std::vector<Command> ImportCommands();      // imports.cc
std::vector<Command> RosterCommands();      // rosters.cc
std::vector<Command> TransferCommands();    // transfers.cc
std::vector<Command> DutyCommands();        // duties.cc
std::vector<Command> FundCommands();        // funds.cc
std::vector<Command> BudgetCommands();      // fund_budgets.cc
std::vector<Command> DisbursementCommands();  // disbursements.cc
std::vector<Command> AuditCommands();       // audits.cc
std::vector<Command> DisbursementBatchCommands();  // disbursement_batches.cc
std::vector<Command> FindingCommands();     // findings.cc
std::vector<Command> HardshipCommands();    // hardship_files.cc
std::vector<Command> HardshipListCommands();  // hardship_lists.cc
std::vector<Command> HardshipPaymentCommands();  // hardship_payments.cc
std::vector<Command> HardshipRoundCommands();  // hardship_rounds.cc
std::vector<Command> StockCommands();       // stock.cc
std::vector<Command> SessionCommands();     // sessions.cc
std::vector<Command> CheckpointCommands();  // checkpoints.cc
std::vector<Command> ExamCommands();        // exams.cc
std::vector<Command> ExamBookingCommands();  // exam_bookings.cc
std::vector<Command> RetireeCommands();     // retirees.cc
std::vector<Command> ContactCommands();     // contacts.cc
std::vector<Command> ContactRoundCommands();  // contact_rounds.cc
std::vector<Command> RetirementCommands();  // retirements.cc
std::vector<Command> ClientCommands();   // help.cc

absl::Span<const Command> Commands() {
  static const std::vector<Command>* const all = [] {
    auto* commands = new std::vector<Command>;
    for (const auto area :
         {VisitCommands, MemberCommands, MembershipCommands, ImportCommands, RosterCommands,
          TransferCommands, FundCommands, BudgetCommands, DisbursementCommands,
          DisbursementBatchCommands, StockCommands, DutyCommands, UnionCommands, UserCommands,
          SessionCommands, JournalCommands, CheckpointCommands, CalendarCommands, PolicyCommands,
          StandardCommands, TaskCommands, PermissionCommands, EventCommands, ReportCommands,
          AttachmentCommands, BackupCommands, BirthdayCommands, AuditCommands, FindingCommands,
          ExamCommands, ExamBookingCommands, RetireeCommands, ContactCommands, ContactRoundCommands,
          RetirementCommands, HardshipCommands, HardshipListCommands, HardshipPaymentCommands,
          HardshipRoundCommands, ClientCommands}) {
      std::vector<Command> some = area();
      std::move(some.begin(), some.end(), std::back_inserter(*commands));
    }
    return commands;
  }();
  return *all;
}

}  // namespace unioncare::client
