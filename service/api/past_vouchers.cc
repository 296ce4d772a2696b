// The import of old vouchers: their form is checked, no rule is.
#include "service/api/past_vouchers.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/disbursement_sight.h"
#include "service/api/disbursement_wire.h"
#include "service/api/names.h"
#include "service/api/payees.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/past_vouchers.h"
#include "service/domain/refusal.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/invoices.h"
#include "service/storage/members.h"
#include "service/storage/past_vouchers.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {
namespace {

absl::Status CheckRange(const std::string& field, int64_t given, int64_t least, int64_t most) {
  if (given >= least && given <= most) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange, {{"field", field},
                                            {"given", absl::StrCat(given)},
                                            {"wanted", absl::StrCat(least, "…", most)}});
}

absl::Status CheckAtMost(const char* field, int given, int most) {
  if (given <= most) return absl::OkStatus();
  return Refuse(Reason::kTooManyItems, {{"field", field},
                                        {"given", absl::StrCat(given)},
                                        {"wanted", absl::StrCat(most)}});
}

// What the writer keeps in its slice.
absl::Status CheckSize(const v1::ImportDisbursementHistoryRequest& request) {
  int entries = 0, parts = 0;
  for (const v1::HistoricDisbursement& row : request.rows()) {
    entries += 1 + row.others_size();
    parts += row.approvals_size() + row.proofs_size() + row.items_size();
  }
  RETURN_IF_ERROR(CheckAtMost("rows", entries, kEntriesInCallMax));
  return CheckAtMost("rows", parts, kVoucherPartsMax);
}

// Somebody who has an account, or nobody. An account without any role in the union, now or before,
// is none that it knows.
absl::StatusOr<UserId> ReadUser(const Snapshot& snapshot, UnionId union_id,
                                const std::string& field, const std::string& name) {
  if (name.empty()) return UserId{0};
  ASSIGN_OR_RETURN(const UserId id, ParseUser(field, name));
  ASSIGN_OR_RETURN(const std::optional<User> user,
                   storage::FindUserWithEndedGrants(snapshot, id));
  const auto of_union = [&](const Grant& grant) { return grant.union_id == union_id; };
  if (user.has_value() && std::any_of(user->grants.begin(), user->grants.end(), of_union)) {
    return id;
  }
  return NotFound(field, name);
}

// How an entry was signed for, and to which account it went.
template <class Wire>
absl::Status ReadReceipt(const std::string& path, const Wire& wire, absl::CivilDay paid_on,
                         Entry entry, PastVoucher& into) {
  entry.position = static_cast<int>(into.entries.size()) + 1;
  entry.sign_kind = SameNumber<SignKind>(wire.sign_kind());
  entry.signed_on = DayFrom(wire.signed_on());
  if (entry.sign_kind != SignKind::kUnspecified) {
    entry.state = EntryState::kSigned;
    entry.signed_on = entry.signed_on.value_or(paid_on);
    entry.signed_recorded_by = into.head.payment->by;
  }
  entry.agent_name = wire.agent_name();
  entry.agent_reason = wire.agent_reason();
  if (!wire.account().empty()) {
    RETURN_IF_ERROR(CheckAccount(path + ".account", wire.account()));
    if (wire.payee_name().empty()) {
      return Refuse(Reason::kFieldRequired, {{"field", path + ".payee_name"}});
    }
  }
  if (!wire.payee_name().empty()) {
    into.payees.push_back({.position = entry.position,
                           .name = wire.payee_name(),
                           .account = wire.account()});
  }
  into.entries.push_back(std::move(entry));
  return absl::OkStatus();
}

absl::Status ReadPerson(const Snapshot& snapshot, UnionId union_id, const std::string& path,
                        Entry& entry) {
  ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                   storage::FindPerson(snapshot, union_id, entry.member));
  if (!person.has_value()) return NotFound(path + ".member", NameOf(union_id, entry.member));
  entry.member = person->id;
  return absl::OkStatus();
}

v1::DisbursementEntry AsEntry(const v1::HistoricDisbursement& wire) {
  v1::DisbursementEntry entry;
  entry.set_member(wire.member());
  entry.set_relation(wire.relation());
  entry.set_concerned(wire.concerned());
  *entry.mutable_event_on() = wire.event_on();
  entry.set_case_(wire.case_());
  entry.set_linked(wire.linked());
  if (wire.has_own_cost_fen()) entry.set_own_cost_fen(wire.own_cost_fen());
  entry.set_quantity(wire.quantity());
  entry.set_amount_fen(wire.amount_fen());
  entry.set_note(wire.note());
  return entry;
}

v1::DisbursementEntry AsEntry(const v1::HistoricEntry& wire, const v1::Date& event_on) {
  v1::DisbursementEntry entry;
  entry.set_member(wire.member());
  entry.set_relation(wire.relation());
  *entry.mutable_event_on() = event_on;
  entry.set_quantity(wire.quantity());
  entry.set_amount_fen(wire.amount_fen());
  entry.set_note(wire.note());
  return entry;
}

// Everybody who stands on the voucher.
absl::Status ReadEntries(const Snapshot& snapshot, UnionId union_id, const std::string& path,
                         const v1::HistoricDisbursement& wire, PastVoucher& into) {
  const absl::CivilDay paid_on = into.head.payment->paid_on;
  ASSIGN_OR_RETURN(Entry first, EntryFrom(union_id, path, AsEntry(wire)));
  RETURN_IF_ERROR(ReadPerson(snapshot, union_id, path, first));
  if (first.case_id.has_value()) {
    ASSIGN_OR_RETURN(const auto found, storage::FindCase(snapshot, union_id, *first.case_id));
    if (!found.has_value()) return NotFound(path + ".case", wire.case_());
  }
  if (first.linked.has_value()) {
    ASSIGN_OR_RETURN(const auto linked,
                     storage::FindDisbursement(snapshot, union_id, *first.linked));
    if (!linked.has_value()) return NotFound(path + ".linked", wire.linked());
  }
  RETURN_IF_ERROR(ReadReceipt(path, wire, paid_on, std::move(first), into));
  for (int i = 0; i < wire.others_size(); ++i) {
    const v1::HistoricEntry& other = wire.others(i);
    const std::string of = PastEntryPath(path, i + 2);
    ASSIGN_OR_RETURN(Entry entry, EntryFrom(union_id, of, AsEntry(other, wire.event_on())));
    RETURN_IF_ERROR(ReadPerson(snapshot, union_id, of, entry));
    RETURN_IF_ERROR(ReadReceipt(of, other, paid_on, std::move(entry), into));
  }
  Disbursement& head = into.head;
  head.entry_count = static_cast<int>(into.entries.size());
  for (const Entry& entry : into.entries) {
    head.amount_fen += entry.amount_fen;
    head.open_count += entry.state == EntryState::kOpen ? 1 : 0;
  }
  return absl::OkStatus();
}

// Fund and budget line, as far as they are known.
absl::Status ReadMoney(const Snapshot& snapshot, UnionId union_id, const std::string& path,
                       const v1::HistoricDisbursement& wire, Disbursement& head) {
  v1::Disbursement funds;
  funds.set_fund(wire.fund());
  funds.set_budget_line(wire.budget_line());
  RETURN_IF_ERROR(ReadFunds(union_id, path, funds, head));
  if (Number(head.fund) != 0) {
    ASSIGN_OR_RETURN(const std::optional<Fund> fund,
                     storage::FindFund(snapshot, union_id, head.fund));
    if (!fund.has_value()) return NotFound(path + ".fund", wire.fund());
  }
  if (Number(head.budget_line) != 0) {
    ASSIGN_OR_RETURN(const auto line,
                     storage::FindBudgetLine(snapshot, union_id, head.budget_line));
    if (!line.has_value()) return NotFound(path + ".budget_line", wire.budget_line());
  }
  return absl::OkStatus();
}

// What was bought, and the invoice for it. They need not add up: the audit says so.
absl::Status ReadGoods(const std::string& path, const v1::HistoricDisbursement& wire,
                       Disbursement& head) {
  v1::Disbursement goods;
  *goods.mutable_items() = wire.items();
  head.items = ItemsFrom(goods);
  head.invoice = InvoiceFrom(wire.invoice());
  for (size_t i = 0; i < head.items.size(); ++i) {
    const std::string of = absl::StrCat(path, ".items[", i, "]");
    RETURN_IF_ERROR(CheckRange(of + ".quantity", head.items[i].quantity, 1, kQuantityMax));
    RETURN_IF_ERROR(
        CheckRange(of + ".unit_price_fen", head.items[i].unit_price_fen, 0, kEntryFenMax));
  }
  RETURN_IF_ERROR(
      CheckRange(path + ".invoice.total_fen", head.invoice.total_fen, 0, kAmountFenMax));
  RETURN_IF_ERROR(CheckRange(path + ".days", wire.days(), 0, kDaysMax));
  head.days = std::max(wire.days(), 1);
  RETURN_IF_ERROR(CheckRange(path + ".participants", wire.participants(), 0, kEntriesMax));
  head.participants = wire.participants();
  return absl::OkStatus();
}

// Who asked, paid and kept the accounts, and when.
absl::Status ReadSteps(const Snapshot& snapshot, UnionId union_id, const std::string& path,
                       const v1::HistoricDisbursement& wire, Disbursement& head) {
  head.requested_on = DayFrom(wire.requested_on());
  ASSIGN_OR_RETURN(head.requested_by, ReadUser(snapshot, union_id, path + ".requested_by",
                                               wire.requested_by()));
  Payment payment{.paid_on = *DayFrom(wire.paid_on()), .bank_ref = wire.bank_ref()};
  ASSIGN_OR_RETURN(payment.by, ReadUser(snapshot, union_id, path + ".paid_by", wire.paid_by()));
  Booking booking{.booked_on = DayFrom(wire.booked_on()).value_or(payment.paid_on),
                  .voucher_no = wire.voucher_no()};
  ASSIGN_OR_RETURN(booking.by,
                   ReadUser(snapshot, union_id, path + ".booked_by", wire.booked_by()));
  head.payment = std::move(payment);
  head.booking = std::move(booking);
  head.publicized_from = DayFrom(wire.publicized_from());
  // They were with the voucher when it was paid, as far as anybody knows.
  for (const int type : wire.proofs()) {
    head.proofs.push_back({.type = static_cast<ProofType>(type),
                           .seen_on = head.payment->paid_on,
                           .seen_by = head.booking->by});
  }
  return absl::OkStatus();
}

absl::Status ReadApprovals(const Snapshot& snapshot, UnionId union_id, const std::string& path,
                           const v1::HistoricDisbursement& wire, PastVoucher& into) {
  for (int i = 0; i < wire.approvals_size(); ++i) {
    const v1::HistoricApproval& given = wire.approvals(i);
    PastApproval approval{.step = i + 1,
                          .as = SameNumber<Approver>(given.approver()),
                          .approved_on = *DayFrom(given.approved_on()),
                          .decision_ref = given.decision_ref()};
    ASSIGN_OR_RETURN(approval.by, ReadUser(snapshot, union_id,
                                           absl::StrCat(path, ".approvals[", i, "].by"),
                                           given.by()));
    // Who has an account has the name that stands there.
    if (approval.by == UserId{0}) approval.by_display_name = given.by_display_name();
    into.approvals.push_back(std::move(approval));
  }
  return absl::OkStatus();
}

absl::StatusOr<PastVoucher> VoucherFrom(const Snapshot& snapshot, UnionId union_id,
                                        const std::string& path, const std::string& source,
                                        const v1::HistoricDisbursement& wire) {
  PastVoucher voucher;
  Disbursement& head = voucher.head;
  head.state = DisbursementState::kBooked;
  head.origin = DisbursementOrigin::kImported;
  head.kind = SameNumber<BenefitKind>(wire.kind());
  head.sub_kind = SameNumber<BenefitSubKind>(wire.sub_kind());
  head.display_name = wire.display_name();
  head.form = SameNumber<DeliveryForm>(wire.form());
  head.event_on = *DayFrom(wire.event_on());
  head.source = source;
  voucher.old_number = wire.old_number();
  RETURN_IF_ERROR(ReadSteps(snapshot, union_id, path, wire, head));
  RETURN_IF_ERROR(ReadEntries(snapshot, union_id, path, wire, voucher));
  RETURN_IF_ERROR(ReadMoney(snapshot, union_id, path, wire, head));
  RETURN_IF_ERROR(ReadGoods(path, wire, head));
  RETURN_IF_ERROR(ReadApprovals(snapshot, union_id, path, wire, voucher));
  RETURN_IF_ERROR(CheckForm(voucher, path, Today(snapshot.now())));
  return voucher;
}

absl::Status CheckOldNumber(const Snapshot& snapshot, UnionId union_id, const std::string& path,
                            const PastVoucher& voucher) {
  if (voucher.old_number.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<DisbursementId> earlier,
                   storage::FindPastVoucher(snapshot, union_id, voucher.head.source,
                                            voucher.old_number));
  if (!earlier.has_value()) return absl::OkStatus();
  return Refuse(Reason::kPastVoucherTaken, {{"field", path + ".old_number"},
                                            {"given", voucher.old_number},
                                            {"owner", NameOf(union_id, *earlier)}});
}

// An invoice belongs to the first that used it; that it was used again is for the audit.
absl::Status KeepInvoice(Transaction& transaction, UnionId union_id, const Disbursement& of) {
  if (of.invoice.number.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<storage::InvoiceUse> use,
                   storage::FindInvoiceUse(transaction, of.invoice));
  if (use.has_value()) return absl::OkStatus();
  return storage::InsertInvoiceUse(transaction, of.invoice, {union_id, of.id});
}

}  // namespace

absl::StatusOr<v1::ImportDisbursementHistoryResponse> ImportDisbursementHistory(
    Transaction& transaction, const v1::ImportDisbursementHistoryRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckSize(request));
  v1::ImportDisbursementHistoryResponse response;
  for (int i = 0; i < request.rows_size(); ++i) {
    const std::string path = absl::StrCat("rows[", i, "]");
    ASSIGN_OR_RETURN(PastVoucher voucher, VoucherFrom(transaction, union_id, path,
                                                      request.source(), request.rows(i)));
    RETURN_IF_ERROR(CheckOldNumber(transaction, union_id, path, voucher));
    const MemberId about = AboutOf(voucher.head, voucher.entries);
    UserId beneficiary{0};
    if (voucher.entries.size() == 1) {
      ASSIGN_OR_RETURN(beneficiary, storage::UserOf(transaction, union_id, about));
    }
    RETURN_IF_ERROR(
        storage::InsertPastVoucher(transaction, union_id, about, beneficiary, voucher));
    RETURN_IF_ERROR(KeepInvoice(transaction, union_id, voucher.head));
    if (i == 0) response.set_first_number(NumberOf(voucher.head));
    response.set_last_number(NumberOf(voucher.head));
  }
  response.set_imported(request.rows_size());
  transaction.Concerns(union_id, absl::StrCat(request.parent(), "/disbursements"));
  return response;
}

absl::Status AddPastVoucher(DisbursementNames& names, const Snapshot& snapshot, UnionId union_id,
                            const Disbursement& of, v1::Disbursement& wire) {
  if (of.origin != DisbursementOrigin::kImported) return absl::OkStatus();
  ASSIGN_OR_RETURN(*wire.mutable_old_number(), storage::OldNumberOf(snapshot, union_id, of.id));
  ASSIGN_OR_RETURN(const std::vector<PastApproval> approvals,
                   storage::PastApprovalsOf(snapshot, union_id, of.id));
  for (const PastApproval& approval : approvals) {
    v1::DisbursementApproval& added = *wire.add_approvals();
    added.set_step(approval.step);
    added.set_approver(SameNumber<v1::Approver>(approval.as));
    added.set_by_display_name(approval.by_display_name);
    if (approval.by != UserId{0}) {
      added.set_by(NameOf(approval.by));
      ASSIGN_OR_RETURN(*added.mutable_by_display_name(), names.User(approval.by));
    }
    *added.mutable_approved_on() = ToProto(approval.approved_on);
    added.set_decision_ref(approval.decision_ref);
  }
  return absl::OkStatus();
}

void ServePastVouchers(Service& service) {
  service.Mutate("ImportDisbursementHistory", ImportDisbursementHistory);
}

}  // namespace unioncare::api
