// The methods of all services, by their descriptors, and the tables of exemplars.
#include "tests/api/exemplar_methods.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "tests/api/exemplar_contacts.h"
#include "tests/api/exemplar_exam_bookings.h"
#include "tests/api/exemplar_exams.h"
#include "tests/api/exemplar_hardship.h"
#include "tests/api/exemplar_hardship_rounds.h"
#include "tests/api/exemplar_stock.h"
#include "tests/api/exemplar_money.h"
#include "tests/api/exemplar_requests.h"
#include "tests/api/exemplar_retirees.h"
#include "tests/api/exemplar_retirements.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/audits.pb.h"
#include "unioncare/v1/backups.pb.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/checkpoints.pb.h"
#include "unioncare/v1/contact_rounds.pb.h"
#include "unioncare/v1/hardship_rounds.pb.h"
#include "unioncare/v1/stock.pb.h"
#include "unioncare/v1/contacts.pb.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/duties.pb.h"
#include "unioncare/v1/events.pb.h"
#include "unioncare/v1/exam_bookings.pb.h"
#include "unioncare/v1/exams.pb.h"
#include "unioncare/v1/findings.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/hardship_files.pb.h"
#include "unioncare/v1/hardship_payments.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/journal.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/retirees.pb.h"
#include "unioncare/v1/retirements.pb.h"
#include "unioncare/v1/sessions.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/transfers.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {

bool WantsMoreThanAnExemplar(const MethodDescriptor* method) {
  return method->name() == "DownloadAttachment" || method->name() == "RestoreBackup" ||
         method->name() == "DownloadRoster" || method->name() == "CreatePassword";
}

bool IsPublic(const MethodDescriptor* method) {
  return method->options().GetExtension(v1::access).permission() == v1::PERMISSION_PUBLIC;
}

std::string NameOfMethod(const MethodDescriptor* method) {
  return absl::StrCat(method->service()->name(), "/", method->name());
}

const v1::Access& AccessOf(const MethodDescriptor* method) {
  return method->options().GetExtension(v1::access);
}

std::vector<const google::protobuf::ServiceDescriptor*> AllServices() {
  std::vector<const google::protobuf::ServiceDescriptor*> services;
  for (const auto* file :
       {v1::Union::descriptor()->file(), v1::User::descriptor()->file(),
        v1::Member::descriptor()->file(), v1::ReportCaseRequest::descriptor()->file(),
         v1::VerifyJournalRequest::descriptor()->file(), v1::Deadline::descriptor()->file(),
         v1::Policy::descriptor()->file(), v1::Event::descriptor()->file(),
         v1::DueItem::descriptor()->file(), v1::Task::descriptor()->file(),
         v1::Attachment::descriptor()->file(), v1::Backup::descriptor()->file(),
         v1::AuditRuleInfo::descriptor()->file(),
         v1::Birthday::descriptor()->file(), v1::Import::descriptor()->file(),
         v1::Standard::descriptor()->file(), v1::Transfer::descriptor()->file(),
         v1::DutyExemption::descriptor()->file(),
         v1::Session::descriptor()->file(),
         v1::Fund::descriptor()->file(),
         v1::RequestDisbursementRequest::descriptor()->file(),
         v1::CareRules::descriptor()->file(), v1::DisbursementBatch::descriptor()->file(),
         v1::Finding::descriptor()->file(), v1::Checkpoint::descriptor()->file(),
         v1::Retirement::descriptor()->file(),
         v1::ExamPlan::descriptor()->file(),
         v1::BookExamRequest::descriptor()->file(),
         v1::Retiree::descriptor()->file(),
         v1::Contact::descriptor()->file(), v1::ContactRound::descriptor()->file(),
         v1::TestHardshipRequest::descriptor()->file(),
         v1::RequestHardshipAidRequest::descriptor()->file(),
         v1::HardshipRound::descriptor()->file(), v1::StockItem::descriptor()->file()}) {
    for (int i = 0; i < file->service_count(); ++i) services.push_back(file->service(i));
  }
  return services;
}

std::vector<const MethodDescriptor*> AllMethods() {
  std::vector<const MethodDescriptor*> methods;
  for (const auto* service : AllServices()) {
    for (int i = 0; i < service->method_count(); ++i) methods.push_back(service->method(i));
  }
  return methods;
}

const MethodDescriptor* MethodNamed(absl::string_view name) {
  for (const MethodDescriptor* method : AllMethods()) {
    if (NameOfMethod(method) == name) return method;
  }
  ADD_FAILURE() << "there is no method " << name;
  return AllMethods().front();
}

std::vector<absl::Span<const Exemplar>> AllExemplars() {
  return {kExemplars,        kMoneyExemplars,   kExamExemplars,      kExamBookingExemplars,
          kRetireeExemplars, kContactExemplars, kRetirementExemplars,
          kHardshipExemplars, kHardshipRoundExemplars, kStockExemplars};
}

const Exemplar* ExemplarOf(const MethodDescriptor* method) {
  for (const absl::Span<const Exemplar> some : AllExemplars()) {
    for (const Exemplar& exemplar : some) {
      if (NameOfMethod(method) == exemplar.method) return &exemplar;
    }
  }
  ADD_FAILURE() << NameOfMethod(method) << " has no exemplar";
  return nullptr;
}

}  // namespace unioncare::testing
