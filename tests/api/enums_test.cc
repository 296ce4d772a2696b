// Enums have the same numbers and names on the wire and in the domain.
#include <cctype>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/audit_rules.pb.h"
#include "unioncare/v1/backups.pb.h"
#include "unioncare/v1/birthday_gifts.pb.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/bookkeeping.pb.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/contact_rounds.pb.h"
#include "unioncare/v1/hardship_rounds.pb.h"
#include "unioncare/v1/stock.pb.h"
#include "unioncare/v1/contacts.pb.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/events.pb.h"
#include "unioncare/v1/exam_bookings.pb.h"
#include "unioncare/v1/exam_coverage.pb.h"
#include "unioncare/v1/exam_entries.pb.h"
#include "unioncare/v1/exams.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/findings.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/journal.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/retirees.pb.h"
#include "unioncare/v1/retirements.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/transfers.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

using google::protobuf::EnumDescriptor;

std::string Source(const std::string& path) {
  std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) + "/" + path);
  std::ostringstream text;
  text << file.rdbuf();
  EXPECT_NE(text.str(), "") << path;
  return text.str();
}

// "kIllnessHospital" → "ILLNESS_HOSPITAL".
std::string UpperSnake(const std::string& name) {
  std::string upper;
  for (const char c : name.substr(1)) {
    if (std::isupper(static_cast<unsigned char>(c)) != 0 && !upper.empty()) upper += '_';
    upper += absl::ascii_toupper(static_cast<unsigned char>(c));
  }
  return upper;
}

// The values of an enum as they are written in a header of the domain.
std::map<int, std::string> DomainValues(const std::string& path, const std::string& name) {
  const std::string source = Source(path);
  const std::string head = "enum class " + name + " {";
  const size_t begin = source.find(head);
  EXPECT_NE(begin, std::string::npos) << name;
  if (begin == std::string::npos) return {};
  const size_t end = source.find('}', begin);
  std::map<int, std::string> found;
  for (absl::string_view line : absl::StrSplit(
           source.substr(begin + head.size(), end - begin - head.size()), absl::ByAnyChar(",\n"))) {
    const std::pair<std::string, std::string> value = absl::StrSplit(line, " = ");
    int number = 0;
    if (!absl::SimpleAtoi(value.second, &number)) continue;
    found[number] = UpperSnake(std::string(absl::StripAsciiWhitespace(value.first)));
  }
  return found;
}

// An enum of the wire and its twin in the domain.
struct Pair {
  const EnumDescriptor* (*wire)();
  const char* path;
  const char* domain;
  bool zero = true;  // the domain has it, as "unspecified"
};
constexpr Pair kEnumPairs[] = {
    {v1::Permission_descriptor, "service/domain/access.h", "Permission"},
    {v1::Role_descriptor, "service/domain/access.h", "Role"},
    {v1::Occasion_descriptor, "service/domain/visits.h", "Occasion"},
    {v1::VisitMode_descriptor, "service/domain/visits.h", "VisitMode"},
    {v1::Met_descriptor, "service/domain/visits.h", "Met"},
    {v1::CaseMomentKind_descriptor, "service/domain/casework.h", "MomentKind"},
    {v1::CaseState_descriptor, "service/domain/visits.h", "CaseState"},
    {v1::Severity_descriptor, "service/domain/visits.h", "Severity"},
    {v1::MemberState_descriptor, "service/domain/members.h", "MemberState"},
    {v1::IdType_descriptor, "service/domain/members.h", "IdType"},
    {v1::EmploymentKind_descriptor, "service/domain/members.h", "EmploymentKind"},
    {v1::RetireKind_descriptor, "service/domain/members.h", "RetireKind"},
    {v1::MemberChange::Kind_descriptor, "service/domain/members.h", "ChangeKind"},
    {v1::CareFlag_descriptor, "service/domain/care_flags.h", "CareFlag"},
    {v1::Relation_descriptor, "service/domain/families.h", "Relation"},
    {v1::Sex_descriptor, "service/domain/types.h", "Sex"},
    {v1::EventKind_descriptor, "service/domain/events.h", "EventKind"},
    {v1::EventLevel_descriptor, "service/domain/events.h", "EventLevel"},
    {v1::DueArea_descriptor, "service/domain/reports.h", "DueArea"},
    {v1::CoverageClass_descriptor, "service/domain/reports.h", "CoverageClass"},
    {v1::LedgerRemark_descriptor, "service/domain/reports.h", "LedgerRemark"},
    {v1::JournalDifference::Kind_descriptor, "service/storage/journal.h", "Kind", false},
    {v1::DayKind_descriptor, "service/domain/calendars.h", "DayKind", false},
    {v1::SchoolPeriodKind_descriptor, "service/domain/calendars.h", "SchoolPeriodKind"},
    {v1::CloseFrom_descriptor, "service/domain/policies.h", "CloseFrom"},
    {v1::AttachmentKind_descriptor, "service/domain/attachments.h", "AttachmentKind"},
    {v1::ProofType_descriptor, "service/domain/attachments.h", "ProofType"},
    {v1::MediaType_descriptor, "service/domain/attachments.h", "MediaType"},
    {v1::AttachmentState_descriptor, "service/domain/attachments.h", "AttachmentState", false},
    {v1::BackupState_descriptor, "service/domain/backups.h", "BackupState", false},
    {v1::GrantEffect_descriptor, "service/domain/access.h", "GrantEffect"},
    {v1::TaskKind_descriptor, "service/domain/tasks.h", "TaskKind"},
    {v1::TaskState_descriptor, "service/domain/tasks.h", "TaskState"},
    {v1::BirthdayKind_descriptor, "service/domain/birthdays.h", "BirthdayKind"},
    {v1::LeapDayRule_descriptor, "service/domain/birthdays.h", "LeapDayRule"},
    {v1::LeapMonthRule_descriptor, "service/domain/birthdays.h", "LeapMonthRule"},
    {v1::AgeRule_descriptor, "service/domain/birthdays.h", "AgeRule"},
    {v1::RetireeChoice_descriptor, "service/domain/birthdays.h", "RetireeChoice"},
    {v1::BirthdayGiftState_descriptor, "service/domain/birthday_gifts.h",
     "BirthdayGiftState"},
    {v1::BirthdayGiftForm_descriptor, "service/domain/birthday_gifts.h", "BirthdayGiftForm"},
    {v1::BirthdayNote_descriptor, "service/domain/birthday_gifts.h", "BirthdayNote"},
    {v1::ImportState_descriptor, "service/domain/imports.h", "ImportState"},
    {v1::RosterFormat_descriptor, "service/files/tables.h", "TableFormat", false},
    {v1::RosterEncoding_descriptor, "service/files/tables.h", "TextEncoding", false},
    {v1::GreetingMode_descriptor, "service/domain/birthday_gifts.h", "GreetingMode"},
    {v1::BenefitKind_descriptor, "service/domain/standards.h", "BenefitKind"},
    {v1::BenefitSubKind_descriptor, "service/domain/standards.h", "BenefitSubKind"},
    {v1::BeneficiaryClass_descriptor, "service/domain/standards.h", "BeneficiaryClass"},
    {v1::CapScope_descriptor, "service/domain/standards.h", "CapScope"},
    {v1::CountPer_descriptor, "service/domain/standards.h", "CountPer"},
    {v1::CapWindow_descriptor, "service/domain/standards.h", "CapWindow"},
    {v1::DeliveryForm_descriptor, "service/domain/standards.h", "DeliveryForm"},
    {v1::FundSource_descriptor, "service/domain/standards.h", "FundSource"},
    {v1::Approver_descriptor, "service/domain/standards.h", "Approver"},
    {v1::AggregateBase_descriptor, "service/domain/standards.h", "AggregateBase"},
    {v1::Certainty_descriptor, "service/domain/standards.h", "Certainty"},
    {v1::DecidingDate_descriptor, "service/domain/standards.h", "DecidingDate"},
    {v1::ExamItem_descriptor, "service/domain/care_rules.h", "ExamItem"},
    {v1::RetireeTier_descriptor, "service/domain/care_rules.h", "RetireeTier"},
    {v1::LivingMode_descriptor, "service/domain/care_rules.h", "LivingMode"},
    {v1::Mobility_descriptor, "service/domain/care_rules.h", "Mobility"},
    {v1::VisitDay_descriptor, "service/domain/care_rules.h", "VisitDay"},
    {v1::RecordKind_descriptor, "service/domain/care_rules.h", "RecordKind"},
    {v1::RetentionFrom_descriptor, "service/domain/care_rules.h", "RetentionFrom"},
    {v1::DataClass_descriptor, "service/domain/care_rules.h", "DataClass"},
    {v1::FindingState_descriptor, "service/domain/findings.h", "FindingState"},
    {v1::AuditRule_descriptor, "service/domain/audit.h", "AuditRule"},
    {v1::AuditSeverity_descriptor, "service/domain/audit.h", "AuditSeverity"},
    {v1::TransferState_descriptor, "service/domain/transfers.h", "TransferState"},
    {v1::TransferDirection_descriptor, "service/domain/transfers.h", "TransferDirection"},
    {v1::DisbursementState_descriptor, "service/domain/disbursements.h", "DisbursementState"},
    {v1::DisbursementOrigin_descriptor, "service/domain/disbursements.h",
     "DisbursementOrigin"},
    {v1::EntryState_descriptor, "service/domain/disbursements.h", "EntryState"},
    {v1::SignKind_descriptor, "service/domain/disbursements.h", "SignKind"},
    {v1::BatchSelection_descriptor, "service/domain/disbursement_batches.h", "BatchSelection"},
    {v1::IncomeKind_descriptor, "service/domain/funds.h", "IncomeKind"},
    {v1::LedgerEntryKind_descriptor, "service/domain/bookkeeping.h", "LedgerEntryKind"},
    {v1::AccountKind_descriptor, "service/domain/bookkeeping.h", "AccountKind"},
    {v1::AccountingPeriodState_descriptor, "service/domain/bookkeeping.h", "PeriodState"},
    {v1::ExamPlanState_descriptor, "service/domain/exams.h", "ExamPlanState"},
    {v1::ExamScope_descriptor, "service/domain/exams.h", "ExamScope"},
    {v1::ExamReference_descriptor, "service/domain/exams.h", "ExamReference"},
    {v1::ExamEntryState_descriptor, "service/domain/exams.h", "ExamEntryState"},
    {v1::ExamVerdict_descriptor, "service/domain/exam_people.h", "ExamVerdict"},
    {v1::ExamWomensList_descriptor, "service/domain/exam_people.h", "ExamWomensList"},
    {v1::ExamCoverageKind_descriptor, "service/domain/exam_coverage.h", "ExamCoverageKind"},
    {v1::ExamNotice_descriptor, "service/domain/exam_bookings.h", "ExamNotice"},
    {v1::ExamExemption_descriptor, "service/domain/exam_bookings.h", "ExamExemption"},
    {v1::ExamForfeit_descriptor, "service/domain/exam_bookings.h", "ExamForfeit"},
    {v1::ExamFollowUp_descriptor, "service/domain/exam_bookings.h", "ExamFollowUp"},
    {v1::ContactChannel_descriptor, "service/domain/retirees.h", "ContactChannel"},
    {v1::HardshipMark_descriptor, "service/domain/retirees.h", "HardshipMark", false},
    {v1::RetireeGap_descriptor, "service/domain/retirees.h", "RetireeGap"},
    {v1::ContactForm_descriptor, "service/domain/retirees.h", "ContactForm"},
    {v1::ContactMode_descriptor, "service/domain/contacts.h", "ContactMode"},
    {v1::ContactResult_descriptor, "service/domain/contacts.h", "ContactResult"},
    {v1::ContactPurpose_descriptor, "service/domain/contacts.h", "ContactPurpose"},
    {v1::ContactNeedState_descriptor, "service/domain/contacts.h", "NeedState", false},
    {v1::ContactAlertState_descriptor, "service/domain/contacts.h", "AlertState"},
    {v1::ContactAlertEnd_descriptor, "service/domain/contacts.h", "AlertEnd", false},
    {v1::ContactRoundState_descriptor, "service/domain/contact_rounds.h", "RoundState"},
    {v1::ContactRoundEntryState_descriptor, "service/domain/contact_rounds.h",
     "RoundEntryState"},
    {v1::ContactRoundReason_descriptor, "service/domain/contact_rounds.h", "RoundReason"},
    {v1::HardshipRoundState_descriptor, "service/domain/hardship_rounds.h", "HardshipRoundState"},
    {v1::HardshipStage_descriptor, "service/domain/hardship_rounds.h", "HardshipStage"},
    {v1::StockMoveKind_descriptor, "service/domain/stock.h", "StockMoveKind"},
    {v1::PostCategory_descriptor, "service/domain/retirements.h", "PostCategory"},
    {v1::RetirementBasis_descriptor, "service/domain/retirements.h", "RetirementBasis"},
};

TEST(Enums, OfWireAndDomainHaveTheSameNumbersAndNames) {
  std::set<const EnumDescriptor*> compared = {
      v1::DueScope_descriptor(),
      v1::CoverageBy_descriptor(), v1::PolicyChangeKind_descriptor()};  // of the wire alone
  for (const Pair& pair : kEnumPairs) {
    const EnumDescriptor& of = *pair.wire();
    SCOPED_TRACE(of.name());
    compared.insert(&of);
    const std::string& zero = of.value(0)->name();
    const size_t prefix = zero.size() - std::string("UNSPECIFIED").size();
    std::map<int, std::string> wire;
    for (int i = pair.zero ? 0 : 1; i < of.value_count(); ++i) {
      wire[of.value(i)->number()] = of.value(i)->name().substr(prefix);
    }
    std::map<int, std::string> domain = DomainValues(pair.path, pair.domain);
    if (!pair.zero) domain.erase(0);
    EXPECT_EQ(domain, wire);
  }
  for (const auto* file :
       {v1::Permission_descriptor()->file(), v1::Sex_descriptor()->file(),
        v1::Role_descriptor()->file(), v1::Member::descriptor()->file(),
        v1::Task::descriptor()->file(), v1::Birthday::descriptor()->file(),
        v1::BirthdayGift::descriptor()->file(), v1::Transfer::descriptor()->file(),
        v1::LedgerEntry::descriptor()->file(),
        v1::FamilyMember::descriptor()->file(), v1::Standard::descriptor()->file(),
        v1::CareRules::descriptor()->file(),
        v1::Case::descriptor()->file(), v1::Union::descriptor()->file(),
        v1::Disbursement::descriptor()->file(),
        v1::DisbursementBatch::descriptor()->file(),
        v1::ExamPlan::descriptor()->file(),
        v1::ExamEntry::descriptor()->file(), v1::BookExamRequest::descriptor()->file(),
        v1::GetExamCoverageRequest::descriptor()->file(),
        v1::Retiree::descriptor()->file(), v1::Contact::descriptor()->file(),
        v1::ContactRound::descriptor()->file(),
        v1::HardshipRound::descriptor()->file(), v1::Retirement::descriptor()->file(),
        v1::StockItem::descriptor()->file(),
        v1::JournalDifference::descriptor()->file()}) {
    for (int i = 0; i < file->enum_type_count(); ++i) {
      EXPECT_EQ(compared.count(file->enum_type(i)), 1u) << file->enum_type(i)->name();
    }
  }
}

}  // namespace
}  // namespace unioncare::testing
