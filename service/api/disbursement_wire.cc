// Disbursements as they travel.
#include "service/api/disbursement_wire.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/past_vouchers.h"
#include "service/api/standard_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/funds.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare::api {
namespace {

// The number in "unions/7/funds/3" between `middle` and the end, when the name belongs to the
// union.
absl::StatusOr<int64_t> NumberIn(UnionId union_id, const std::string& field,
                                 const std::string& text, absl::string_view noun) {
  const std::string head = absl::StrCat(NameOf(union_id), "/", noun, "/");
  int64_t number = 0;
  const bool named = text.size() > head.size() && text.compare(0, head.size(), head) == 0 &&
                     absl::SimpleAtoi(text.substr(head.size()), &number) && number > 0 &&
                     absl::StrCat(head, number) == text;
  if (named) return number;
  return Refuse(Reason::kNameMalformed,
                {{"field", field},
                 {"given", text},
                 {"wanted", absl::StrCat(NameOf(union_id), "/", noun, "/{number}")}});
}

std::string PayeeMask(const Entry& entry) {
  return entry.has_payee ? absl::StrCat("****", entry.account_tail) : "";
}

}  // namespace

absl::StatusOr<Entry> EntryFrom(UnionId union_id, const std::string& path,
                                const v1::DisbursementEntry& wire) {
  const auto at = [&](absl::string_view name) { return absl::StrCat(path, ".", name); };
  Entry entry;
  ASSIGN_OR_RETURN(entry.member, ParseMemberOf(union_id, at("member"), wire.member()));
  entry.relation = SameNumber<Relation>(wire.relation());
  if (!wire.concerned().empty()) {
    ASSIGN_OR_RETURN(const FamilyMemberName relative,
                     ParseFamilyMember(at("concerned"), wire.concerned()));
    if (relative.union_id != union_id || relative.member != entry.member) {
      return NotFound(at("concerned"), wire.concerned());
    }
    entry.concerned = FamilyMemberId{relative.number};
  }
  if (!wire.case_().empty()) {
    ASSIGN_OR_RETURN(entry.case_id, ParseCaseOf(union_id, at("case"), wire.case_()));
  }
  if (!wire.birthday_gift().empty()) {
    ASSIGN_OR_RETURN(const int64_t gift, NumberIn(union_id, at("birthday_gift"),
                                                  wire.birthday_gift(), "birthdayGifts"));
    entry.birthday_gift = BirthdayGiftId{gift};
  }
  if (!wire.linked().empty()) {
    ASSIGN_OR_RETURN(const int64_t linked,
                     NumberIn(union_id, at("linked"), wire.linked(), "disbursements"));
    entry.linked = DisbursementId{linked};
  }
  if (wire.has_own_cost_fen()) {
    if (wire.own_cost_fen() < 0 || wire.own_cost_fen() > kCostFenMax) {
      return Refuse(Reason::kNumberOutOfRange, {{"field", at("own_cost_fen")},
                                                {"given", absl::StrCat(wire.own_cost_fen())},
                                                {"wanted", absl::StrCat("0…", kCostFenMax)}});
    }
    entry.own_cost_fen = wire.own_cost_fen();
  }
  entry.quantity = wire.quantity() == 0 ? 1 : wire.quantity();
  if (entry.quantity < 1 || entry.quantity > kQuantityMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", at("quantity")},
                                              {"given", absl::StrCat(wire.quantity())},
                                              {"wanted", absl::StrCat("1…", kQuantityMax)}});
  }
  if (wire.amount_fen() <= 0 || wire.amount_fen() > kEntryFenMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", at("amount_fen")},
                                              {"given", absl::StrCat(wire.amount_fen())},
                                              {"wanted", absl::StrCat("1…", kEntryFenMax)}});
  }
  entry.amount_fen = wire.amount_fen();
  entry.note = wire.note();
  // Read later: that of the case or of the whole where none is given.
  entry.event_on = DayFrom(wire.event_on()).value_or(absl::CivilDay());
  return entry;
}

namespace {

// What the whole shows of money, for somebody who sees a part of the entries.
void CountSeen(const SeenDisbursement& seen, v1::Disbursement& wire) {
  const Disbursement& of = seen.found;
  int64_t amount = of.amount_fen, returned = of.returned_fen;
  int count = of.entry_count, open = of.open_count, left = of.left_over_count,
      reversed = of.reversed_count;
  if (seen.partial) {
    amount = returned = 0;
    count = open = left = reversed = 0;
    for (const Entry& entry : seen.entries) {
      amount += entry.amount_fen;
      if (entry.money_back_on.has_value()) returned += entry.amount_fen;
      ++count;
      open += entry.state == EntryState::kOpen ? 1 : 0;
      left += entry.state == EntryState::kLeftOver ? 1 : 0;
      reversed += entry.state == EntryState::kReversed ? 1 : 0;
    }
  }
  wire.set_amount_fen(amount);
  wire.set_returned_fen(returned);
  wire.set_entry_count(count);
  wire.set_open_count(open);
  wire.set_left_over_count(left);
  wire.set_reversed_count(reversed);
  wire.set_partial(seen.partial);
}

absl::Status AddSteps(DisbursementNames& names, const SeenDisbursement& seen,
                      v1::Disbursement& wire) {
  const Disbursement& of = seen.found;
  for (const Approver step : of.steps) wire.add_steps(SameNumber<v1::Approver>(step));
  for (const Approval& approval : of.approvals) {
    v1::DisbursementApproval& added = *wire.add_approvals();
    added.set_step(approval.step);
    added.set_approver(SameNumber<v1::Approver>(approval.as));
    added.set_by(NameOf(approval.by));
    ASSIGN_OR_RETURN(*added.mutable_by_display_name(), names.User(approval.by));
    *added.mutable_time() = ToProto(approval.time);
    if (!seen.partial) added.set_opinion(approval.opinion);
    added.set_decision_ref(approval.decision_ref);
    if (approval.exemption.has_value()) {
      added.set_exemption(absl::StrCat(NameOf(seen.name.union_id), "/dutyExemptions/",
                                       Number(*approval.exemption)));
    }
  }
  for (const ProofType type : of.evidence_wanted) {
    wire.add_evidence_wanted(SameNumber<v1::ProofType>(type));
  }
  for (const Proof& proof : of.proofs) {
    const bool own = std::any_of(seen.entries.begin(), seen.entries.end(), [&](const Entry& one) {
      return one.position == proof.entry;
    });
    if (seen.partial && !own) continue;
    v1::DisbursementProof& added = *wire.add_proofs();
    added.set_type(SameNumber<v1::ProofType>(proof.type));
    added.set_entry(proof.entry);
    *added.mutable_seen_on() = ToProto(proof.seen_on);
    ASSIGN_OR_RETURN(*added.mutable_seen_by_display_name(), names.User(proof.seen_by));
    if (proof.attachment.has_value()) {
      added.set_attachment(absl::StrCat(NameOf(seen.name.union_id), "/attachments/",
                                        Number(*proof.attachment)));
    }
    added.set_note(proof.note);
  }
  return absl::OkStatus();
}

absl::Status AddBooks(DisbursementNames& names, const Disbursement& of, v1::Disbursement& wire) {
  ASSIGN_OR_RETURN(*wire.mutable_requested_by_display_name(), names.User(of.requested_by));
  if (of.requested_on.has_value()) *wire.mutable_requested_on() = ToProto(*of.requested_on);
  if (of.request_time.has_value()) *wire.mutable_request_time() = ToProto(*of.request_time);
  if (of.payment.has_value()) {
    *wire.mutable_paid_on() = ToProto(of.payment->paid_on);
    ASSIGN_OR_RETURN(*wire.mutable_paid_by_display_name(), names.User(of.payment->by));
    wire.set_payment_voucher_no(of.payment->voucher_no);
    wire.set_bank_ref(of.payment->bank_ref);
  }
  if (of.booking.has_value()) {
    *wire.mutable_booked_on() = ToProto(of.booking->booked_on);
    ASSIGN_OR_RETURN(*wire.mutable_booked_by_display_name(), names.User(of.booking->by));
    wire.set_subject_code(of.booking->subject_code);
    wire.set_voucher_no(of.booking->voucher_no);
  }
  return absl::OkStatus();
}

void AddInvoice(const Invoice& invoice, v1::Disbursement& wire) {
  if (invoice.number.empty()) return;
  v1::DisbursementInvoice& added = *wire.mutable_invoice();
  added.set_code(invoice.code);
  added.set_number(invoice.number);
  if (invoice.date.has_value()) *added.mutable_date() = ToProto(*invoice.date);
  added.set_title(invoice.title);
  added.set_seller(invoice.seller);
  added.set_total_fen(invoice.total_fen);
}

// "asked ¥1,200.00; cap …; already given ¥0.00".
PolicyText SentenceOf(const Entry& entry, const unioncare::Verdict& verdict) {
  PolicyText text = Summary(verdict.standard);
  const std::string asked = Yuan(entry.amount_fen), already = Yuan(verdict.cap.already_fen);
  const std::string left = Yuan(verdict.left_fen);
  text.zh = absl::StrCat("申请 ¥", asked, "；", text.zh, "；此前已发 ¥", already, "，此后剩余 ¥",
                         left);
  text.en = absl::StrCat("asked ¥", asked, "; ", text.en, "; already given ¥", already,
                         ", left after this ¥", left);
  return text;
}

}  // namespace

absl::StatusOr<v1::DisbursementEntry> ToWire(DisbursementNames& names, UnionId union_id,
                                             const Entry& entry) {
  v1::DisbursementEntry wire;
  wire.set_position(entry.position);
  ASSIGN_OR_RETURN(const Member* member, names.Person(entry.member));
  if (member != nullptr) {
    wire.set_member(NameOf(union_id, member->id));
    wire.set_member_display_name(member->display_name);
    wire.set_staff_no(member->staff_no);
    if (member->group.has_value()) {
      ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names.Group(*member->group));
    }
  }
  wire.set_beneficiary(SameNumber<v1::BeneficiaryClass>(entry.beneficiary));
  wire.set_relation(SameNumber<v1::Relation>(entry.relation));
  if (entry.concerned.has_value()) {
    wire.set_concerned(FamilyNameOf(union_id, entry.member, Number(*entry.concerned)));
  }
  *wire.mutable_event_on() = ToProto(entry.event_on);
  if (entry.case_id.has_value()) wire.set_case_(NameOf(union_id, *entry.case_id));
  if (entry.birthday_gift.has_value()) {
    wire.set_birthday_gift(GiftNameOf(union_id, Number(*entry.birthday_gift)));
  }
  if (entry.linked.has_value()) wire.set_linked(NameOf(union_id, *entry.linked));
  if (entry.own_cost_fen.has_value()) wire.set_own_cost_fen(*entry.own_cost_fen);
  wire.set_quantity(entry.quantity);
  wire.set_amount_fen(entry.amount_fen);
  wire.set_note(entry.note);
  wire.set_state(SameNumber<v1::EntryState>(entry.state));
  wire.set_sign_kind(SameNumber<v1::SignKind>(entry.sign_kind));
  if (entry.signed_on.has_value()) *wire.mutable_signed_on() = ToProto(*entry.signed_on);
  wire.set_agent_name(entry.agent_name);
  wire.set_agent_reason(entry.agent_reason);
  ASSIGN_OR_RETURN(*wire.mutable_signed_recorded_by_display_name(),
                   names.User(entry.signed_recorded_by));
  wire.set_reversal_reason(entry.reversal_reason);
  if (entry.money_back_on.has_value()) {
    *wire.mutable_money_back_on() = ToProto(*entry.money_back_on);
  }
  wire.set_account_masked(PayeeMask(entry));
  wire.set_cap_fen(entry.cap.cap_fen);
  wire.set_cap_scope(SameNumber<v1::CapScope>(entry.cap.scope));
  wire.set_already_fen(entry.cap.already_fen);
  if (entry.cap.policy != PolicyId{0}) {
    wire.set_policy(NameOf(entry.cap.issuer, entry.cap.policy));
  }
  wire.set_policy_code(entry.cap.policy_code);
  return wire;
}

absl::StatusOr<v1::Disbursement> ToWire(const Snapshot& snapshot, const SeenDisbursement& seen,
                                        bool with_entries) {
  const Disbursement& of = seen.found;
  const UnionId union_id = seen.name.union_id;
  DisbursementNames names(snapshot, union_id);
  v1::Disbursement wire;
  wire.set_name(NameOf(union_id, of.id));
  wire.set_number(NumberOf(of));
  wire.set_state(SameNumber<v1::DisbursementState>(of.state));
  wire.set_origin(SameNumber<v1::DisbursementOrigin>(of.origin));
  wire.set_kind(SameNumber<v1::BenefitKind>(of.kind));
  wire.set_sub_kind(SameNumber<v1::BenefitSubKind>(of.sub_kind));
  wire.set_display_name(of.display_name);
  wire.set_batch(of.batch);
  *wire.mutable_event_on() = ToProto(of.event_on);
  wire.set_form(SameNumber<v1::DeliveryForm>(of.form));
  if (Number(of.fund) != 0) wire.set_fund(NameOf(union_id, of.fund));
  if (Number(of.budget_line) != 0) wire.set_budget_line(NameOf(union_id, of.budget_line));
  CountSeen(seen, wire);
  for (const Item& item : of.items) {
    v1::DisbursementItem& added = *wire.add_items();
    added.set_display_name(item.display_name);
    added.set_quantity(item.quantity);
    added.set_unit(item.unit);
    added.set_unit_price_fen(item.unit_price_fen);
  }
  if (!seen.partial) AddInvoice(of.invoice, wire);
  wire.set_days(of.days);
  wire.set_participants(of.participants);
  if (of.publicized_from.has_value()) {
    *wire.mutable_publicized_from() = ToProto(*of.publicized_from);
  }
  RETURN_IF_ERROR(AddSteps(names, seen, wire));
  RETURN_IF_ERROR(AddBooks(names, of, wire));
  if (with_entries) RETURN_IF_ERROR(AddPastVoucher(names, snapshot, union_id, of, wire));
  if (!seen.partial) wire.set_note(of.note);
  wire.set_source(of.source);
  if (!seen.entries.empty()) {
    ASSIGN_OR_RETURN(const Member* first, names.Person(seen.entries.front().member));
    if (first != nullptr) wire.set_first_recipient(first->display_name);
  }
  for (size_t i = 0; with_entries && i < seen.entries.size(); ++i) {
    ASSIGN_OR_RETURN(*wire.add_entries(), ToWire(names, union_id, seen.entries[i]));
  }
  *wire.mutable_create_time() = ToProto(of.create_time);
  *wire.mutable_update_time() = ToProto(of.update_time);
  wire.set_etag(EtagOfVersion(of.version));
  return wire;
}

v1::DisbursementVerdict ToWire(const Entry& entry, const std::string& display_name,
                               const unioncare::Verdict& verdict) {
  v1::DisbursementVerdict wire;
  wire.set_position(entry.position);
  wire.set_member_display_name(display_name);
  wire.set_beneficiary(SameNumber<v1::BeneficiaryClass>(verdict.beneficiary));
  wire.set_asked_fen(entry.amount_fen);
  wire.set_cap_fen(verdict.cap.cap_fen);
  wire.set_cap_scope(SameNumber<v1::CapScope>(verdict.cap.scope));
  wire.set_already_fen(verdict.cap.already_fen);
  wire.set_left_fen(verdict.left_fen);
  wire.set_count_max(verdict.cap.count_max);
  wire.set_count_already(verdict.cap.count_already);
  wire.set_policy_code(verdict.cap.policy_code);
  *wire.mutable_sentence() = ToProto(SentenceOf(entry, verdict));
  return wire;
}

absl::StatusOr<std::vector<Entry>> EntriesFrom(UnionId union_id, const std::string& field,
                                               const v1::Disbursement& wire) {
  std::vector<Entry> entries;
  for (int i = 0; i < wire.entries_size(); ++i) {
    ASSIGN_OR_RETURN(Entry entry, EntryFrom(union_id, absl::StrCat(field, ".entries[", i, "]"),
                                            wire.entries(i)));
    entry.position = i + 1;
    entries.push_back(std::move(entry));
  }
  return entries;
}

absl::Status ReadFunds(UnionId union_id, const std::string& field, const v1::Disbursement& wire,
                       Disbursement& into) {
  into.fund = FundId{0};
  into.budget_line = BudgetLineId{0};
  if (!wire.fund().empty()) {
    ASSIGN_OR_RETURN(const int64_t fund,
                     NumberIn(union_id, absl::StrCat(field, ".fund"), wire.fund(), "funds"));
    into.fund = FundId{fund};
  }
  if (!wire.budget_line().empty()) {
    ASSIGN_OR_RETURN(const int64_t line,
                     NumberIn(union_id, absl::StrCat(field, ".budget_line"), wire.budget_line(),
                              "budgetLines"));
    into.budget_line = BudgetLineId{line};
  }
  return absl::OkStatus();
}

std::vector<Item> ItemsFrom(const v1::Disbursement& wire) {
  std::vector<Item> items;
  for (const v1::DisbursementItem& item : wire.items()) {
    items.push_back({.display_name = item.display_name(),
                     .quantity = item.quantity(),
                     .unit = item.unit(),
                     .unit_price_fen = item.unit_price_fen()});
  }
  return items;
}

Invoice InvoiceFrom(const v1::DisbursementInvoice& wire) {
  return {.code = wire.code(),
          .number = wire.number(),
          .date = DayFrom(wire.date()),
          .title = wire.title(),
          .seller = wire.seller(),
          .total_fen = wire.total_fen()};
}

}  // namespace unioncare::api
