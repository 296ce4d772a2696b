// Asking for hardship aid, what was paid, and the limits of it.
#include "service/api/hardship_payments.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/disbursement_requests.h"
#include "service/api/hardship_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/hardship_payments.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_payments.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/hardship_payments.pb.h"

namespace unioncare::api {
namespace {

// What the household got before, of the person and of those whom the rules count to the family.
absl::StatusOr<AidFacts> AidFactsFor(const Snapshot& snapshot, UnionId union_id,
                                     const HardshipFile& file, DisbursementId except) {
  AidFacts facts;
  facts.union_id = union_id;
  facts.today = Today(snapshot.now());
  ASSIGN_OR_RETURN(const HardshipFacts about,
                   HardshipFactsFor(snapshot, union_id, file.member));
  std::vector<MemberId> household = {file.member};
  for (const MemberId relative : about.relatives) {
    if (relative != file.member) household.push_back(relative);
  }
  ASSIGN_OR_RETURN(facts.prior,
                   storage::PriorAidOf(snapshot, union_id, household, except));
  ASSIGN_OR_RETURN(facts.limits,
                   storage::HardshipAidLimitsFor(snapshot, union_id, facts.today));
  return facts;
}

v1::HardshipPayment ToWire(UnionId union_id, const storage::KeptAid& aid) {
  v1::HardshipPayment wire;
  wire.set_disbursement(NameOf(union_id, aid.payment.disbursement));
  wire.set_number(aid.number);
  wire.set_hardship_file(NameOf(union_id, aid.payment.file));
  wire.set_kind(SameNumber<v1::HardshipAidKind>(aid.payment.kind));
  wire.set_amount_fen(aid.payment.amount_fen);
  *wire.mutable_asked_on() = ToProto(aid.payment.asked_on);
  if (aid.paid_on.has_value()) *wire.mutable_paid_on() = ToProto(*aid.paid_on);
  wire.set_state(SameNumber<v1::DisbursementState>(aid.state));
  if (aid.payment.cost_fen.has_value()) wire.set_cost_fen(*aid.payment.cost_fen);
  wire.set_insurance_fen(aid.payment.insurance_fen);
  wire.set_mutual_aid_fen(aid.payment.mutual_aid_fen);
  wire.set_returned_fen(aid.returned_fen);
  if (!aid.payment.bills.has_value()) return wire;
  *wire.mutable_bills_from() = ToProto(aid.payment.bills->from);
  *wire.mutable_bills_to() = ToProto(aid.payment.bills->to);
  for (const std::string& number : aid.payment.bills->invoices) wire.add_invoices(number);
  return wire;
}

// Nothing when none were named.
absl::StatusOr<std::optional<MedicalBills>> BillsFrom(const v1::HardshipPayment& given) {
  std::optional<MedicalBills> bills;
  if (!given.has_bills_from() && !given.has_bills_to() && given.invoices().empty()) return bills;
  for (const auto& [field, there] : {std::pair("payment.bills_from", given.has_bills_from()),
                                     {"payment.bills_to", given.has_bills_to()}}) {
    if (!there) return Refuse(Reason::kFieldRequired, {{"field", field}});
  }
  bills = MedicalBills{.from = *DayFrom(given.bills_from()), .to = *DayFrom(given.bills_to())};
  const std::vector<std::string> numbers(given.invoices().begin(), given.invoices().end());
  bills->invoices = NormalizedInvoices(numbers);
  return bills;
}

absl::StatusOr<v1::HardshipPayment> RequestHardshipAid(
    Transaction& transaction, const v1::RequestHardshipAidRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipFile seen,
                   FindSeenHardshipFile(transaction, request.name()));
  const UnionId union_id = seen.union_id;
  HardshipPayment payment;
  payment.file = seen.found.id;
  payment.kind = SameNumber<HardshipAidKind>(request.payment().kind());
  payment.asked_on = Today(transaction.now());
  payment.amount_fen = request.payment().amount_fen();
  if (request.payment().has_cost_fen()) payment.cost_fen = request.payment().cost_fen();
  payment.insurance_fen = request.payment().insurance_fen();
  payment.mutual_aid_fen = request.payment().mutual_aid_fen();
  ASSIGN_OR_RETURN(payment.bills, BillsFrom(request.payment()));
  RETURN_IF_ERROR(CheckMayBeHelped(seen.found, union_id, payment.asked_on));
  RETURN_IF_ERROR(CheckBills(payment, payment.asked_on));
  ASSIGN_OR_RETURN(const AidFacts facts,
                   AidFactsFor(transaction, union_id, seen.found, DisbursementId{0}));
  RETURN_IF_ERROR(CheckAid(payment, seen.found, facts));
  v1::RequestDisbursementRequest ask;
  ask.set_parent(NameOf(union_id));
  v1::Disbursement& asked = *ask.mutable_disbursement();
  asked.set_kind(v1::BENEFIT_KIND_HARDSHIP);
  asked.set_form(v1::DELIVERY_FORM_TRANSFER);
  asked.set_display_name(absl::StrCat("困难帮扶 ", NumberOf(seen.found)));
  asked.set_fund(request.fund());
  asked.set_budget_line(request.budget_line());
  *asked.mutable_event_on() = ToProto(payment.asked_on);
  v1::DisbursementEntry& entry = *asked.add_entries();
  entry.set_member(NameOf(union_id, seen.member.id));
  entry.set_amount_fen(payment.amount_fen);
  if (payment.cost_fen.has_value()) {
    entry.set_own_cost_fen(*payment.cost_fen - payment.insurance_fen - payment.mutual_aid_fen);
  }
  ASSIGN_OR_RETURN(const v1::RequestDisbursementResponse answer,
                   AskForDisbursement(transaction, ask));
  ASSIGN_OR_RETURN(const DisbursementName made,
                   ParseDisbursement("disbursement", answer.disbursement().name()));
  payment.disbursement = made.id;
  RETURN_IF_ERROR(
      storage::InsertHardshipPayment(transaction, union_id, seen.member.id, payment));
  ASSIGN_OR_RETURN(const std::optional<storage::KeptAid> kept,
                   storage::FindHardshipPayment(transaction, union_id, payment.disbursement));
  return ToWire(union_id, *kept);
}

absl::StatusOr<v1::ListHardshipPaymentsResponse> ListHardshipPayments(
    const Snapshot& snapshot, const v1::ListHardshipPaymentsRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipFile seen,
                   FindSeenHardshipFile(snapshot, request.parent(), "parent"));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<storage::KeptAid> list,
                   storage::ListHardshipPayments(snapshot, seen.union_id, seen.found.id,
                                                 page.position, page.size + 1));
  v1::ListHardshipPaymentsResponse response;
  for (const storage::KeptAid& aid : list) {
    if (response.payments_size() == page.size) {
      const auto& last = list[static_cast<size_t>(page.size) - 1].payment;
      response.set_next_page_token(PageToken(snapshot, request, Number(last.disbursement)));
      break;
    }
    *response.add_payments() = ToWire(seen.union_id, aid);
  }
  return response;
}

v1::HardshipAidLimit ToWire(const HardshipAidLimit& limit) {
  v1::HardshipAidLimit wire;
  wire.set_name(absl::StrCat(NameOf(limit.issuer), "/hardshipAidLimits/", limit.id));
  *wire.mutable_from_on() = ToProto(limit.from_on);
  wire.set_kind(SameNumber<v1::HardshipAidKind>(limit.kind));
  wire.set_once_fen(limit.once_fen);
  wire.set_year_fen(limit.year_fen);
  wire.set_lockout_months(limit.lockout_months);
  return wire;
}

absl::StatusOr<std::string> DisplayNameOf(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  if (!found.has_value()) return NotFound("parent", NameOf(union_id));
  return found->display_name;
}

// What binds today, of the union and of those above it, and which number of it is the tightest.
absl::StatusOr<v1::ListHardshipAidLimitsResponse> LimitsInForce(const Snapshot& snapshot,
                                                                UnionId union_id) {
  ASSIGN_OR_RETURN(
      const std::vector<HardshipAidLimit> in_force,
      storage::HardshipAidLimitsFor(snapshot, union_id, Today(snapshot.now())));
  v1::ListHardshipAidLimitsResponse response;
  for (const HardshipAidLimit& limit : in_force) {
    v1::HardshipAidLimit& wire = *response.add_limits();
    wire = ToWire(limit);
    ASSIGN_OR_RETURN(*wire.mutable_issuer_display_name(), DisplayNameOf(snapshot, limit.issuer));
    const Tightness tight = TightnessOf(limit, in_force);
    wire.set_once_binds(tight.once);
    wire.set_year_binds(tight.year);
    wire.set_lockout_binds(tight.lockout);
  }
  return response;
}

absl::StatusOr<v1::HardshipAidLimit> SetHardshipAidLimit(
    Transaction& transaction, const v1::SetHardshipAidLimitRequest& request) {
  HardshipAidLimit limit;
  ASSIGN_OR_RETURN(limit.issuer, ParseUnion("parent", request.parent()));
  const v1::HardshipAidLimit& given = request.limit();
  if (!given.has_from_on()) return Refuse(Reason::kFieldRequired, {{"field", "limit.from_on"}});
  limit.from_on = *DayFrom(given.from_on());
  limit.kind = SameNumber<HardshipAidKind>(given.kind());
  limit.once_fen = given.once_fen();
  limit.year_fen = given.year_fen();
  limit.lockout_months = given.lockout_months();
  RETURN_IF_ERROR(CheckLimit(limit));
  ASSIGN_OR_RETURN(const std::string issuer, DisplayNameOf(transaction, limit.issuer));
  ASSIGN_OR_RETURN(
      const std::vector<HardshipAidLimit> own,
      storage::ListHardshipAidLimits(transaction, limit.issuer, 0, kHardshipAidLimitsMax));
  if (own.size() == kHardshipAidLimitsMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "limit"},
                                            {"given", absl::StrCat(own.size())},
                                            {"wanted", absl::StrCat(kHardshipAidLimitsMax)}});
  }
  RETURN_IF_ERROR(storage::InsertHardshipAidLimit(transaction, limit));
  v1::HardshipAidLimit wire = ToWire(limit);
  wire.set_issuer_display_name(issuer);
  transaction.Concerns(limit.issuer, wire.name());
  return wire;
}

absl::StatusOr<v1::ListHardshipAidLimitsResponse> ListHardshipAidLimits(
    const Snapshot& snapshot, const v1::ListHardshipAidLimitsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  if (!request.history()) return LimitsInForce(snapshot, union_id);
  ASSIGN_OR_RETURN(const std::string issuer, DisplayNameOf(snapshot, union_id));
  ASSIGN_OR_RETURN(
      const std::vector<HardshipAidLimit> list,
      storage::ListHardshipAidLimits(snapshot, union_id, page.position, page.size + 1));
  v1::ListHardshipAidLimitsResponse response;
  for (const HardshipAidLimit& limit : list) {
    if (response.limits_size() == page.size) {
      const int64_t last = list[static_cast<size_t>(page.size) - 1].id;
      response.set_next_page_token(PageToken(snapshot, request, last));
      break;
    }
    v1::HardshipAidLimit& wire = *response.add_limits();
    wire = ToWire(limit);
    wire.set_issuer_display_name(issuer);
  }
  return response;
}

}  // namespace

absl::Status CheckNeedsNoFile(const std::string& field, BenefitKind kind) {
  if (kind != BenefitKind::kHardship) return absl::OkStatus();
  return Refuse(Reason::kHardshipNoFile, {{"field", field + ".kind"}});
}

absl::Status CheckHardshipAid(const Snapshot& snapshot, UnionId union_id, const Disbursement& of) {
  if (of.kind != BenefitKind::kHardship) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<storage::KeptAid> kept,
                   storage::FindHardshipPayment(snapshot, union_id, of.id));
  // From before files were known: it goes back, and comes again on a file.
  if (!kept.has_value()) return Refuse(Reason::kHardshipNoFile, {{"field", "name"}});
  ASSIGN_OR_RETURN(const std::optional<HardshipFile> file,
                   storage::FindHardshipFile(snapshot, union_id, kept->payment.file));
  if (!file.has_value()) return NotFound("name", NameOf(union_id, kept->payment.file));
  ASSIGN_OR_RETURN(AidFacts facts, AidFactsFor(snapshot, union_id, *file, of.id));
  ASSIGN_OR_RETURN(const std::vector<Entry> entries,
                   storage::ListEntries(snapshot, union_id, of.id, 0, kEntriesInCallMax));
  for (const Entry& entry : entries) {
    if (entry.member == file->member) continue;
    return Refuse(Reason::kHardshipPayee, {{"field", "name"},
                                           {"given", NameOf(union_id, entry.member)},
                                           {"wanted", NameOf(union_id, file->member)}});
  }
  // The file has to be in force on the day of the step; caps and waits were judged on that of the
  // request, and only the amount may have changed since.
  RETURN_IF_ERROR(CheckMayBeHelped(*file, union_id, facts.today));
  facts.today = kept->payment.asked_on;
  return CheckAid(kept->payment, *file, facts);
}

absl::Status CheckHardshipPayee(const Snapshot& snapshot, UnionId union_id,
                                DisbursementId disbursement, MemberId member,
                                const std::string& payee_name) {
  ASSIGN_OR_RETURN(const std::optional<storage::KeptAid> kept,
                   storage::FindHardshipPayment(snapshot, union_id, disbursement));
  if (!kept.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<Member> person,
                   storage::FindMember(snapshot, union_id, member));
  if (person.has_value() && NameKey(payee_name) == NameKey(person->display_name)) {
    return absl::OkStatus();
  }
  return Refuse(Reason::kHardshipPayee,
                {{"field", "payee_name"},
                 {"given", payee_name},
                 {"wanted", person.has_value() ? person->display_name : ""}});
}

std::unique_ptr<Service> MakeHardshipPaymentService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.HardshipPaymentService");
  service->Mutate("RequestHardshipAid", RequestHardshipAid);
  service->Query("ListHardshipPayments", ListHardshipPayments);
  service->Mutate("SetHardshipAidLimit", SetHardshipAidLimit);
  service->Query("ListHardshipAidLimits", ListHardshipAidLimits);
  return service;
}

}  // namespace unioncare::api
