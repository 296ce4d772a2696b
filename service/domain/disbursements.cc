// The steps of a disbursement: from which state each is possible, and who may take it.
#include "service/domain/disbursements.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using State = DisbursementState;

constexpr const char* kStateNames[kDisbursementStateCount] = {
    "UNSPECIFIED", "DRAFT",  "REQUESTED", "APPROVED",  "PAID",
    "SIGNED",      "BOOKED", "RETURNED",  "CANCELLED", "REVERSED"};
constexpr const char* kEntryStateNames[] = {"UNSPECIFIED", "OPEN", "SIGNED", "LEFT_OVER",
                                            "REVERSED"};

std::string NameOfState(State state) {
  return absl::StrCat("DISBURSEMENT_STATE_", kStateNames[static_cast<size_t>(state)]);
}
std::string NameOfState(EntryState state) {
  return absl::StrCat("ENTRY_STATE_", kEntryStateNames[static_cast<size_t>(state)]);
}

absl::Status CheckReason(const std::string& reason) {
  if (!reason.empty()) return absl::OkStatus();
  return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
}

// A day on which something was done: not in the future, and not before what comes first.
absl::Status CheckDay(absl::string_view field, absl::CivilDay day, absl::CivilDay first,
                      Reason too_early, absl::CivilDay today) {
  const std::string name(field);
  if (day > today) {
    return Refuse(Reason::kDateInFuture, {{"field", name},
                                          {"given", IsoDay(day)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(today)}});
  }
  if (day < first) {
    return Refuse(too_early,
                  {{"field", name}, {"given", IsoDay(day)}, {"wanted", IsoDay(first)}});
  }
  return absl::OkStatus();
}

// The day before which nothing of a disbursement can have happened: that of its payment. What was
// imported has none.
absl::CivilDay PaidOn(const Disbursement& of) {
  return of.payment.has_value() ? of.payment->paid_on : kFirstDay;
}

absl::Status EntryStateProblem(absl::string_view field, const Entry& entry,
                               absl::Span<const EntryState> wanted) {
  return Refuse(Reason::kEntryState,
                {{"field", std::string(field)},
                 {"given", absl::StrCat(entry.position)},
                 {"state", NameOfState(entry.state)},
                 {"wanted", absl::StrJoin(wanted, ",", [](std::string* out, EntryState state) {
                    out->append(NameOfState(state));
                  })}});
}

bool Holds(const std::vector<Approver>& ranks, Approver rank) {
  return std::find(ranks.begin(), ranks.end(), rank) != ranks.end();
}

// Steps that are the decision of others, of which the chair or vice-chair makes a record.
bool IsDecisionOfOthers(Approver step) {
  return step == Approver::kCommittee || step == Approver::kSuperior;
}

bool MayTake(Approver step, const StepFacts& facts) {
  if (IsDecisionOfOthers(step)) {
    return Holds(facts.actor_ranks, Approver::kChair) ||
           Holds(facts.actor_ranks, Approver::kViceChair);
  }
  if (step == Approver::kChair && facts.chairs_excluded) {
    return Holds(facts.actor_ranks, Approver::kViceChair);
  }
  return Holds(facts.actor_ranks, step);
}

// The proofs of a type that are there: one for all, or one for each entry.
bool HasProof(const Disbursement& of, ProofType type) {
  std::set<int> entries;
  for (const Proof& proof : of.proofs) {
    if (proof.type != type) continue;
    if (proof.entry == 0) return true;
    entries.insert(proof.entry);
  }
  return of.entry_count > 0 && static_cast<int>(entries.size()) >= of.entry_count;
}

}  // namespace

absl::Status CheckEvidence(const Disbursement& of, absl::Span<const ProofType> wanted) {
  std::vector<std::string> missing;
  for (const ProofType type : wanted) {
    if (!HasProof(of, type)) missing.push_back(NameOfValue(type));
  }
  if (missing.empty()) return absl::OkStatus();
  return Refuse(Reason::kEvidenceMissing, {{"wanted", absl::StrJoin(missing, ",")}});
}

namespace {

absl::Status CheckPublicity(const StepFacts& facts, absl::CivilDay today) {
  if (!facts.publicity_wanted) return absl::OkStatus();
  if (facts.publicity_ends.has_value() && *facts.publicity_ends < today) return absl::OkStatus();
  return Refuse(Reason::kPublicityShort,
                {{"wanted", facts.publicity_ends.has_value() ? IsoDay(*facts.publicity_ends)
                                                             : std::string("-")}});
}

}  // namespace

// Rows: the steps; columns: unspecified, draft, requested, approved, paid, signed, booked,
// returned, cancelled, reversed.
constexpr State kNo = State::kUnspecified;
const std::array<std::array<State, kDisbursementStateCount>, kDisbursementStepCount>
    kDisbursementSteps = {{
        // update
        {kNo, State::kDraft, kNo, kNo, kNo, kNo, kNo, State::kReturned, kNo, kNo},
        // submit
        {kNo, State::kRequested, kNo, kNo, kNo, kNo, kNo, State::kRequested, kNo, kNo},
        // approve
        {kNo, kNo, State::kApproved, kNo, kNo, kNo, kNo, kNo, kNo, kNo},
        // return
        {kNo, kNo, State::kReturned, State::kReturned, kNo, kNo, kNo, kNo, kNo, kNo},
        // cancel
        {kNo, State::kCancelled, State::kCancelled, State::kCancelled, kNo, kNo, kNo,
         State::kCancelled, kNo, kNo},
        // pay
        {kNo, kNo, kNo, State::kPaid, kNo, kNo, kNo, kNo, kNo, kNo},
        // sign
        {kNo, kNo, kNo, kNo, State::kSigned, kNo, kNo, kNo, kNo, kNo},
        // book
        {kNo, kNo, kNo, kNo, kNo, State::kBooked, kNo, kNo, kNo, kNo},
        // reverse
        {kNo, kNo, kNo, kNo, State::kReversed, State::kReversed, State::kReversed, kNo, kNo, kNo},
        // take back
        {kNo, kNo, kNo, kNo, State::kPaid, State::kSigned, State::kBooked, kNo, kNo,
         State::kReversed},
        // prove
        {kNo, State::kDraft, State::kRequested, State::kApproved, State::kPaid, State::kSigned,
         State::kBooked, State::kReturned, kNo, kNo},
    }};

std::string NumberOf(const Disbursement& of) {
  return absl::StrFormat("%d-%04d", of.year, of.serial);
}

bool CountsTowardCaps(DisbursementState state) {
  return state == State::kRequested || state == State::kApproved || state == State::kPaid ||
         state == State::kSigned || state == State::kBooked || state == State::kReversed;
}

bool CountsTowardCaps(DisbursementState state, const Entry& entry) {
  if (!CountsTowardCaps(state) || entry.state == EntryState::kLeftOver) return false;
  return entry.state != EntryState::kReversed || !entry.money_back_on.has_value();
}

absl::StatusOr<DisbursementState> Next(const Disbursement& before, DisbursementStep step,
                                       UnionId union_id) {
  const auto& row = kDisbursementSteps[static_cast<size_t>(step)];
  const State after = row[static_cast<size_t>(before.state)];
  if (after != State::kUnspecified) return after;
  std::vector<std::string> wanted;
  for (int state = 1; state < kDisbursementStateCount; ++state) {
    if (row[state] != State::kUnspecified) wanted.push_back(NameOfState(static_cast<State>(state)));
  }
  return Refuse(Reason::kDisbursementStep, {{"field", "name"},
                                            {"given", NumberOf(before)},
                                            {"owner", NameOf(union_id, before.id)},
                                            {"state", NameOfState(before.state)},
                                            {"wanted", absl::StrJoin(wanted, ",")}});
}

absl::StatusOr<Disbursement> Decide(const ApproveDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, UnionId union_id, absl::Time now,
                                    absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, before.version));
  RETURN_IF_ERROR(Next(before, DisbursementStep::kApprove, union_id).status());
  const size_t taken = before.approvals.size();
  CHECK(taken < before.steps.size());
  const Approver step = before.steps[taken];
  if (!MayTake(step, facts)) {
    return Refuse(Reason::kApprovalRank, {{"wanted", NameOfValue(step)}});
  }
  ASSIGN_OR_RETURN(const std::optional<DutyExemptionId> exemption,
                   CheckDuty(facts.duties, Duty::kApprover, today));
  for (const Approval& earlier : before.approvals) {
    if (earlier.by != facts.duties.actor || IsDecisionOfOthers(step) ||
        IsDecisionOfOthers(earlier.as)) {
      continue;
    }
    return Refuse(Reason::kApprovedBefore, {{"given", NameOf(earlier.by)},
                                            {"position", absl::StrCat(earlier.step)}});
  }
  if (IsDecisionOfOthers(step) && command.decision_ref.empty()) {
    return Refuse(Reason::kDecisionRefMissing,
                  {{"field", "decision_ref"}, {"wanted", NameOfValue(step)}});
  }
  Disbursement after = before;
  after.approvals.push_back({.step = static_cast<int>(taken) + 1,
                             .as = step,
                             .by = facts.duties.actor,
                             .time = now,
                             .opinion = command.opinion,
                             .decision_ref = command.decision_ref,
                             .exemption = exemption});
  if (after.approvals.size() == after.steps.size()) after.state = State::kApproved;
  return after;
}

absl::StatusOr<Disbursement> Decide(const ReturnDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, UnionId union_id,
                                    absl::CivilDay today) {
  RETURN_IF_ERROR(CheckReason(command.reason));
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, before.version));
  ASSIGN_OR_RETURN(const State state, Next(before, DisbursementStep::kReturn, union_id));
  RETURN_IF_ERROR(CheckDuty(facts.duties, Duty::kApprover, today).status());
  Disbursement after = before;
  after.state = state;
  after.approvals.clear();
  after.note = command.reason;
  return after;
}

absl::StatusOr<Disbursement> Decide(const CancelDisbursement& command, const Disbursement& before,
                                    UnionId union_id) {
  RETURN_IF_ERROR(CheckReason(command.reason));
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, before.version));
  ASSIGN_OR_RETURN(const State state, Next(before, DisbursementStep::kCancel, union_id));
  Disbursement after = before;
  after.state = state;
  after.note = command.reason;
  return after;
}

absl::StatusOr<Disbursement> Decide(const PayDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, int payees_missing, UnionId union_id,
                                    absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, before.version));
  ASSIGN_OR_RETURN(const State state, Next(before, DisbursementStep::kPay, union_id));
  const absl::CivilDay paid_on = command.paid_on.value_or(today);
  const absl::CivilDay approved_on =
      before.approvals.empty() ? kFirstDay : Today(before.approvals.back().time);
  RETURN_IF_ERROR(
      CheckDay("paid_on", paid_on, approved_on, Reason::kDateBeforeApproval, today));
  const bool transfer = before.form == DeliveryForm::kTransfer;
  if (transfer && command.bank_ref.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "bank_ref"}});
  }
  if (command.signed_by_bank && !transfer) {
    return Refuse(Reason::kFormForbidden, {{"field", "signed_by_bank"},
                                           {"state", NameOfValue(before.kind)},
                                           {"given", NameOfValue(before.form)},
                                           {"wanted", NameOfValue(DeliveryForm::kTransfer)},
                                           {"owner", "-"}});
  }
  if (transfer && payees_missing > 0) {
    return Refuse(Reason::kPayeeMissing, {{"count", absl::StrCat(payees_missing)}});
  }
  ASSIGN_OR_RETURN(const std::optional<DutyExemptionId> exemption,
                   CheckDuty(facts.duties, Duty::kCashier, today));
  RETURN_IF_ERROR(CheckEvidence(before, facts.evidence_wanted));
  RETURN_IF_ERROR(CheckPublicity(facts, today));
  Disbursement after = before;
  after.state = state;
  after.payment = Payment{.paid_on = paid_on,
                          .by = facts.duties.actor,
                          .voucher_no = command.voucher_no,
                          .bank_ref = command.bank_ref,
                          .exemption = exemption};
  return after;
}

absl::StatusOr<Entry> Decide(const SignEntry& command, const Entry& entry,
                             const Disbursement& before, UserId actor, absl::string_view field,
                             absl::CivilDay today) {
  const auto path = [&](absl::string_view name) { return absl::StrCat(field, ".", name); };
  if (entry.state != EntryState::kOpen) {
    return EntryStateProblem(field, entry, {EntryState::kOpen});
  }
  const bool known = command.kind >= SignKind::kSelf && command.kind <= SignKind::kBank;
  if (command.left_over ? command.kind != SignKind::kUnspecified : !known) {
    return Refuse(Reason::kEnumUnknown,
                  {{"field", path("kind")},
                   {"given", absl::StrCat(static_cast<int>(command.kind))},
                   {"wanted", command.left_over
                                  ? "SIGN_KIND_UNSPECIFIED"
                                  : "SIGN_KIND_SELF, SIGN_KIND_AGENT, SIGN_KIND_ELECTRONIC, "
                                    "SIGN_KIND_BANK"}});
  }
  const bool transfer = before.form == DeliveryForm::kTransfer;
  if (command.left_over ? transfer : command.kind == SignKind::kBank && !transfer) {
    return Refuse(Reason::kFormForbidden,
                  {{"field", path(command.left_over ? "left_over" : "kind")},
                   {"state", NameOfValue(before.kind)},
                   {"given", NameOfValue(before.form)},
                   {"wanted", NameOfValue(command.left_over ? DeliveryForm::kGoods
                                                            : DeliveryForm::kTransfer)},
                   {"owner", "-"}});
  }
  const absl::CivilDay day = command.signed_on.value_or(today);
  RETURN_IF_ERROR(
      CheckDay(path("signed_on"), day, PaidOn(before), Reason::kDateBeforePayment, today));
  if (command.kind == SignKind::kAgent) {
    for (const auto& [name, text] : {std::make_pair("agent_name", &command.agent_name),
                                     std::make_pair("agent_reason", &command.agent_reason)}) {
      if (text->empty()) return Refuse(Reason::kFieldRequired, {{"field", path(name)}});
    }
  }
  Entry after = entry;
  after.state = command.left_over ? EntryState::kLeftOver : EntryState::kSigned;
  after.sign_kind = command.kind;
  after.signed_on = day;
  after.signed_recorded_by = actor;
  if (command.kind == SignKind::kAgent) {
    after.agent_name = command.agent_name;
    after.agent_reason = command.agent_reason;
  }
  return after;
}

absl::StatusOr<Disbursement> Decide(const BookDisbursement& command, const Disbursement& before,
                                    const StepFacts& facts, UnionId union_id,
                                    absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, before.version));
  ASSIGN_OR_RETURN(const State state, Next(before, DisbursementStep::kBook, union_id));
  const absl::CivilDay day = command.booked_on.value_or(today);
  RETURN_IF_ERROR(
      CheckDay("booked_on", day, PaidOn(before), Reason::kDateBeforePayment, today));
  ASSIGN_OR_RETURN(const std::optional<DutyExemptionId> exemption,
                   CheckDuty(facts.duties, Duty::kAccountant, today));
  Disbursement after = before;
  after.state = state;
  after.booking = Booking{.booked_on = day,
                          .by = facts.duties.actor,
                          .subject_code = command.subject_code,
                          .voucher_no = command.voucher_no,
                          .exemption = exemption};
  return after;
}

absl::StatusOr<Entry> Reverse(const Entry& entry, const Disbursement& before,
                              const std::string& reason,
                              const std::optional<absl::CivilDay>& money_back_on,
                              absl::string_view field, absl::CivilDay today) {
  const bool reversed = entry.state == EntryState::kReversed;
  if (!reversed) RETURN_IF_ERROR(CheckReason(reason));
  if (reversed && (entry.money_back_on.has_value() || !money_back_on.has_value())) {
    return EntryStateProblem(field, entry,
                             {EntryState::kOpen, EntryState::kSigned, EntryState::kLeftOver});
  }
  if (money_back_on.has_value()) {
    RETURN_IF_ERROR(CheckDay("money_back_on", *money_back_on, PaidOn(before),
                             Reason::kDateBeforePayment, today));
  }
  Entry after = entry;
  after.state = EntryState::kReversed;
  if (!reversed) after.reversal_reason = reason;
  after.money_back_on = money_back_on;
  return after;
}

void Settle(absl::Span<const Entry> was, absl::Span<const Entry> is, Disbursement& of) {
  CHECK(was.size() == is.size());
  const auto count = [&](EntryState state) {
    const auto in = [state](const Entry& entry) { return entry.state == state; };
    return static_cast<int>(std::count_if(is.begin(), is.end(), in) -
                            std::count_if(was.begin(), was.end(), in));
  };
  of.open_count += count(EntryState::kOpen);
  of.left_over_count += count(EntryState::kLeftOver);
  of.reversed_count += count(EntryState::kReversed);
  for (size_t i = 0; i < is.size(); ++i) {
    const bool back = is[i].money_back_on.has_value() && !was[i].money_back_on.has_value();
    if (back) of.returned_fen += is[i].amount_fen;
  }
  if (of.reversed_count == of.entry_count) {
    of.state = State::kReversed;
  } else if (of.state == State::kPaid && of.open_count == 0) {
    of.state = State::kSigned;
  }
}

}  // namespace unioncare
