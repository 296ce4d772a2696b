// The steps of disbursements as operations.
#include "service/api/disbursement_steps.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/disbursement_filling.h"
#include "service/api/disbursement_requests.h"
#include "service/api/disbursement_sight.h"
#include "service/api/disbursement_wire.h"
#include "service/api/hardship_payments.h"
#include "service/api/stock.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/funds.h"
#include "service/domain/refusal.h"
#include "service/storage/attachments.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/disbursement_batches.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/invoices.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {
namespace {

// What becomes of money for a disbursement. The text of the ledger names nobody.
MoneyMove MoveOf(UnionId union_id, const Disbursement& of, int64_t amount_fen,
                 absl::CivilDay on) {
  return {.union_id = union_id,
          .fund = of.fund,
          .budget_line = of.budget_line,
          .kind = of.kind,
          .amount_fen = amount_fen,
          .document = absl::StrCat("disbursements/", Number(of.id)),
          .on = on,
          .text = NumberOf(of)};
}

// Keeps what a step made of a disbursement, and answers with it, without its entries.
absl::StatusOr<v1::Disbursement> KeepStep(Transaction& transaction, const SeenDisbursement& before,
                                          Disbursement after) {
  const UnionId union_id = before.name.union_id;
  ASSIGN_OR_RETURN(const UserId beneficiary,
                   storage::BeneficiaryUserOf(transaction, union_id, after.id));
  RETURN_IF_ERROR(storage::ReplaceDisbursement(transaction, union_id,
                                               AboutOf(after, before.entries), beneficiary,
                                               before.found, after));
  transaction.Concerns(union_id, NameOf(union_id, after.id));
  SeenDisbursement seen = before;
  seen.found = std::move(after);
  return ToWire(transaction, seen, false);
}

// A disbursement as the rules of today see it, where a policy says that the day of approval
// decides: its entries are judged again, and the steps of approval are those that are wanted now. A
// batch that was filled by other standards goes back to be filled again. Refuses what CheckEntry
// does, and kBatchUnfilled.
absl::StatusOr<Disbursement> AsDecidedToday(Transaction& transaction,
                                            const SeenDisbursement& seen) {
  const UnionId union_id = seen.name.union_id;
  Disbursement of = seen.found;
  if (of.batch) {
    ASSIGN_OR_RETURN(const bool same, IsJudgedByToday(transaction, union_id, of));
    if (same) return of;
    return Refuse(Reason::kBatchUnfilled, {{"field", "name"}, {"given", NumberOf(of)}});
  }
  FactsByDay facts(transaction, union_id, seen.found);
  ASSIGN_OR_RETURN(const RequestFacts* whole, facts.On(of.event_on));
  if (!ApprovalDecides(whole->standards)) return of;
  ASSIGN_OR_RETURN(std::vector<Entry> entries,
                   storage::ListEntries(transaction, union_id, of.id, 0, kEntriesInCallMax));
  std::vector<StandardInForce> standards;
  for (size_t i = 0; i < entries.size(); ++i) {
    const Entry was = entries[i];
    ASSIGN_OR_RETURN(Judged judged,
                     JudgeEntry(transaction, union_id, of, entries[i],
                                absl::MakeConstSpan(entries).subspan(0, i), facts,
                                absl::StrCat("disbursement.entries[", i, "]")));
    standards.push_back(std::move(judged.verdict.standard));
    if (SameVerdict(was, entries[i])) continue;
    RETURN_IF_ERROR(storage::ReplaceEntry(transaction, union_id, of.id, entries[i]));
  }
  of.steps = StepsNow(of.steps, of.approvals.size(), StepsFor(of.amount_fen, standards));
  TakeTerms(standards, of);
  return of;
}

}  // namespace

absl::StatusOr<v1::Disbursement> ApproveDisbursement(
    Transaction& transaction, const v1::ApproveDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  const absl::CivilDay today = Today(transaction.now());
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.found.version));
  RETURN_IF_ERROR(Next(seen.found, DisbursementStep::kApprove, union_id).status());
  ASSIGN_OR_RETURN(const Disbursement before, AsDecidedToday(transaction, seen));
  ASSIGN_OR_RETURN(const StepFacts facts, storage::StepFactsFor(transaction, union_id, before));
  const unioncare::ApproveDisbursement command{request.etag(), request.opinion(),
                                               request.decision_ref()};
  ASSIGN_OR_RETURN(Disbursement after,
                   Decide(command, before, facts, union_id, transaction.now(), today));
  RETURN_IF_ERROR(CheckHardshipAid(transaction, union_id, after));
  if (after.state == DisbursementState::kApproved) {
    RETURN_IF_ERROR(storage::Encumber(transaction,
                                      MoveOf(union_id, after, after.amount_fen, today)));
  }
  return KeepStep(transaction, seen, std::move(after));
}

namespace {

// What was set aside for a disbursement that is not to be paid is free again.
absl::Status Free(Transaction& transaction, UnionId union_id, const Disbursement& of) {
  if (of.state != DisbursementState::kApproved) return absl::OkStatus();
  return storage::Release(transaction,
                          MoveOf(union_id, of, of.amount_fen, Today(transaction.now())));
}

}  // namespace

absl::StatusOr<v1::Disbursement> ReturnDisbursement(Transaction& transaction,
                                                    const v1::ReturnDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  ASSIGN_OR_RETURN(const StepFacts facts,
                   storage::StepFactsFor(transaction, union_id, seen.found));
  const unioncare::ReturnDisbursement command{request.etag(), request.reason()};
  ASSIGN_OR_RETURN(Disbursement after, Decide(command, seen.found, facts, union_id,
                                              Today(transaction.now())));
  RETURN_IF_ERROR(Free(transaction, union_id, seen.found));
  if (after.batch) {
    RETURN_IF_ERROR(storage::UnsettleBatch(transaction, union_id, after.id));
  }
  return KeepStep(transaction, seen, std::move(after));
}

absl::StatusOr<v1::Disbursement> CancelDisbursement(Transaction& transaction,
                                                    const v1::CancelDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  const unioncare::CancelDisbursement command{request.etag(), request.reason()};
  ASSIGN_OR_RETURN(Disbursement after, Decide(command, seen.found, union_id));
  RETURN_IF_ERROR(Free(transaction, union_id, seen.found));
  RETURN_IF_ERROR(FreeInvoice(transaction, seen.found));
  return KeepStep(transaction, seen, std::move(after));
}

namespace {

// Entries that the bank's receipt signs for, each as of the day of payment: as many as the writer
// keeps in its slice.
absl::Status SignByBank(Transaction& transaction, UnionId union_id, Disbursement& of) {
  ASSIGN_OR_RETURN(const std::vector<Entry> entries,
                   storage::ListEntries(transaction, union_id, of.id, 0, kEntriesInCallMax));
  std::vector<Entry> is;
  for (const Entry& entry : entries) {
    const SignEntry command{.position = entry.position,
                            .kind = SignKind::kBank,
                            .signed_on = of.payment->paid_on};
    ASSIGN_OR_RETURN(Entry signed_for,
                     Decide(command, entry, of, transaction.actor().user, "signed_by_bank",
                            Today(transaction.now())));
    RETURN_IF_ERROR(storage::ReplaceEntry(transaction, union_id, of.id, signed_for));
    is.push_back(std::move(signed_for));
  }
  Settle(entries, is, of);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<v1::Disbursement> PayDisbursement(Transaction& transaction,
                                                 const v1::PayDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  ASSIGN_OR_RETURN(const StepFacts facts,
                   storage::StepFactsFor(transaction, union_id, seen.found));
  ASSIGN_OR_RETURN(const int missing,
                   storage::CountWithoutPayee(transaction, union_id, seen.found.id));
  const unioncare::PayDisbursement command{.etag = request.etag(),
                                           .paid_on = DayFrom(request.paid_on()),
                                           .voucher_no = request.voucher_no(),
                                           .bank_ref = request.bank_ref(),
                                           .signed_by_bank = request.signed_by_bank()};
  ASSIGN_OR_RETURN(Disbursement after, Decide(command, seen.found, facts, missing, union_id,
                                              Today(transaction.now())));
  RETURN_IF_ERROR(CheckHardshipAid(transaction, union_id, after));
  RETURN_IF_ERROR(storage::Spend(transaction, MoveOf(union_id, after, after.amount_fen,
                                                     after.payment->paid_on))
                      .status());
  if (request.signed_by_bank()) RETURN_IF_ERROR(SignByBank(transaction, union_id, after));
  return KeepStep(transaction, seen, std::move(after));
}

namespace {

absl::StatusOr<Entry> EntryAt(const Snapshot& snapshot, const SeenDisbursement& seen,
                              const std::string& field, int position) {
  ASSIGN_OR_RETURN(std::optional<Entry> entry,
                   storage::FindEntry(snapshot, seen.name.union_id, seen.found.id, position));
  if (!entry.has_value()) return NotFound(field, absl::StrCat(position));
  return *std::move(entry);
}

SignEntry SignFrom(const v1::DisbursementSignature& wire) {
  return {.position = wire.position(),
          .kind = SameNumber<SignKind>(wire.kind()),
          .left_over = wire.left_over(),
          .signed_on = DayFrom(wire.signed_on()),
          .agent_name = wire.agent_name(),
          .agent_reason = wire.agent_reason()};
}

}  // namespace

absl::StatusOr<v1::Disbursement> SignDisbursement(Transaction& transaction,
                                                  const v1::SignDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.found.version));
  RETURN_IF_ERROR(Next(seen.found, DisbursementStep::kSign, union_id).status());
  if (request.signatures().empty() && !request.all_open()) {
    return Refuse(Reason::kFieldRequired, {{"field", "signatures"}});
  }
  Disbursement after = seen.found;
  const absl::CivilDay today = Today(transaction.now());
  const auto sign = [&](const Entry& entry, const SignEntry& command,
                        const std::string& field) -> absl::Status {
    ASSIGN_OR_RETURN(const Entry is, Decide(command, entry, seen.found, transaction.actor().user,
                                            field, today));
    RETURN_IF_ERROR(storage::ReplaceEntry(transaction, union_id, after.id, is));
    Settle({entry}, {is}, after);
    return absl::OkStatus();
  };
  for (int i = 0; i < request.signatures_size(); ++i) {
    const std::string field = absl::StrCat("signatures[", i, "]");
    const SignEntry command = SignFrom(request.signatures(i));
    ASSIGN_OR_RETURN(const Entry entry, EntryAt(transaction, seen, field + ".position",
                                                command.position));
    RETURN_IF_ERROR(sign(entry, command, field));
  }
  if (request.all_open()) {
    const auto given = SameNumber<SignKind>(request.all_kind());
    const SignKind kind = given == SignKind::kUnspecified ? SignKind::kSelf : given;
    ASSIGN_OR_RETURN(const std::vector<Entry> open,
                     storage::ListOpenEntries(transaction, union_id, after.id,
                                              kEntriesInCallMax));
    for (const Entry& entry : open) {
      RETURN_IF_ERROR(sign(entry,
                           {.position = entry.position,
                            .kind = kind,
                            .signed_on = DayFrom(request.signed_on())},
                           "all_open"));
    }
  }
  return KeepStep(transaction, seen, std::move(after));
}

absl::StatusOr<v1::Disbursement> BookDisbursement(Transaction& transaction,
                                                  const v1::BookDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  ASSIGN_OR_RETURN(const StepFacts facts,
                   storage::StepFactsFor(transaction, union_id, seen.found));
  unioncare::BookDisbursement command{.etag = request.etag(),
                                      .booked_on = DayFrom(request.booked_on()),
                                      .subject_code = request.subject_code(),
                                      .voucher_no = request.voucher_no()};
  if (command.subject_code.empty() && seen.found.payment.has_value()) {
    const int year = static_cast<int>(seen.found.payment->paid_on.year());
    std::optional<BudgetLine> line;
    if (Number(seen.found.budget_line) != 0) {
      ASSIGN_OR_RETURN(line, storage::FindBudgetLine(transaction, union_id,
                                                     seen.found.budget_line));
    } else {
      ASSIGN_OR_RETURN(line, storage::FindLineFor(transaction, union_id, seen.found.fund,
                                                  seen.found.kind, year));
    }
    if (line.has_value()) command.subject_code = line->subject_code;
  }
  ASSIGN_OR_RETURN(Disbursement after, Decide(command, seen.found, facts, union_id,
                                              Today(transaction.now())));
  ASSIGN_OR_RETURN(const std::optional<absl::CivilDay> closed_through,
                   storage::ClosedThrough(transaction, union_id));
  RETURN_IF_ERROR(CheckBooksOpen("booked_on", after.booking->booked_on, closed_through));
  return KeepStep(transaction, seen, std::move(after));
}

namespace {

// The entries that a reversal is about: those that are named, or the next of which something is to
// be noted. Where there is none of these, the first, so that the refusal says why.
absl::StatusOr<std::vector<Entry>> Reversed(const Snapshot& snapshot,
                                            const SeenDisbursement& seen,
                                            const v1::ReverseDisbursementRequest& request) {
  std::vector<Entry> entries;
  if (request.positions().empty()) {
    ASSIGN_OR_RETURN(entries,
                     storage::ListReversible(snapshot, seen.name.union_id, seen.found.id,
                                             request.has_money_back_on(), kEntriesInCallMax));
    if (!entries.empty()) return entries;
    return storage::ListEntries(snapshot, seen.name.union_id, seen.found.id, 0,
                                kEntriesInCallMax);
  }
  const std::set<int> positions(request.positions().begin(), request.positions().end());
  for (const int position : positions) {
    ASSIGN_OR_RETURN(Entry entry, EntryAt(snapshot, seen, "positions", position));
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace

absl::StatusOr<v1::Disbursement> ReverseDisbursement(
    Transaction& transaction, const v1::ReverseDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.found.version));
  const std::optional<absl::CivilDay> back_on = DayFrom(request.money_back_on());
  ASSIGN_OR_RETURN(const std::vector<Entry> entries, Reversed(transaction, seen, request));
  const bool only_money = std::all_of(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.state == EntryState::kReversed;
  });
  const DisbursementStep step =
      only_money ? DisbursementStep::kTakeBack : DisbursementStep::kReverse;
  RETURN_IF_ERROR(Next(seen.found, step, union_id).status());
  Disbursement after = seen.found;
  std::vector<Entry> is;
  int64_t back_fen = 0;
  for (const Entry& entry : entries) {
    RETURN_IF_ERROR(CheckStillInStock(transaction, union_id, seen.found.id, entry));
    ASSIGN_OR_RETURN(Entry changed, Reverse(entry, seen.found, request.reason(), back_on,
                                            "positions", Today(transaction.now())));
    if (changed.money_back_on.has_value()) back_fen += entry.amount_fen;
    RETURN_IF_ERROR(storage::ReplaceEntry(transaction, union_id, after.id, changed));
    is.push_back(std::move(changed));
  }
  Settle(entries, is, after);
  if (!request.reason().empty()) after.note = request.reason();
  const bool entered = after.origin == DisbursementOrigin::kEntered;
  if (back_fen > 0 && entered) {
    RETURN_IF_ERROR(
        storage::TakeBack(transaction, MoveOf(union_id, after, back_fen, *back_on)).status());
  }
  return KeepStep(transaction, seen, std::move(after));
}

namespace {

absl::StatusOr<Proof> ProofFrom(const Snapshot& snapshot, const SeenDisbursement& seen,
                                const std::string& path, const v1::DisbursementProof& wire) {
  const absl::CivilDay today = Today(snapshot.now());
  Proof proof{.type = SameNumber<ProofType>(wire.type()),
              .entry = wire.entry(),
              .seen_on = DayFrom(wire.seen_on()).value_or(today),
              .seen_by = snapshot.actor().user,
              .note = wire.note()};
  if (proof.seen_on > today) {
    return Refuse(Reason::kDateInFuture, {{"field", path + ".seen_on"},
                                          {"given", IsoDay(proof.seen_on)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(today)}});
  }
  if (proof.entry != 0) {
    RETURN_IF_ERROR(EntryAt(snapshot, seen, path + ".entry", proof.entry).status());
  }
  if (wire.attachment().empty()) return proof;
  const std::string head = absl::StrCat(NameOf(seen.name.union_id), "/attachments/");
  int64_t number = 0;
  const bool named = wire.attachment().compare(0, head.size(), head) == 0 &&
                     absl::SimpleAtoi(wire.attachment().substr(head.size()), &number) &&
                     absl::StrCat(head, number) == wire.attachment();
  if (!named) return NotFound(path + ".attachment", wire.attachment());
  ASSIGN_OR_RETURN(const std::optional<Attachment> found,
                   storage::FindAttachment(snapshot, seen.name.union_id, AttachmentId{number}));
  if (!found.has_value()) return NotFound(path + ".attachment", wire.attachment());
  proof.attachment = found->id;
  return proof;
}

}  // namespace

absl::StatusOr<v1::Disbursement> ProveDisbursement(Transaction& transaction,
                                                   const v1::ProveDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.found.version));
  RETURN_IF_ERROR(Next(seen.found, DisbursementStep::kProve, seen.name.union_id).status());
  Disbursement after = seen.found;
  const size_t count = after.proofs.size() + static_cast<size_t>(request.proofs_size());
  if (count > kProofsMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "proofs"},
                                            {"given", absl::StrCat(count)},
                                            {"wanted", absl::StrCat(kProofsMax)}});
  }
  for (int i = 0; i < request.proofs_size(); ++i) {
    ASSIGN_OR_RETURN(Proof proof, ProofFrom(transaction, seen, absl::StrCat("proofs[", i, "]"),
                                            request.proofs(i)));
    after.proofs.push_back(std::move(proof));
  }
  return KeepStep(transaction, seen, std::move(after));
}

void ServeDisbursementSteps(Service& service) {
  service.Mutate("ApproveDisbursement", ApproveDisbursement);
  service.Mutate("ReturnDisbursement", ReturnDisbursement);
  service.Mutate("CancelDisbursement", CancelDisbursement);
  service.Mutate("PayDisbursement", PayDisbursement);
  service.Mutate("SignDisbursement", SignDisbursement);
  service.Mutate("BookDisbursement", BookDisbursement);
  service.Mutate("ReverseDisbursement", ReverseDisbursement);
  service.Mutate("ProveDisbursement", ProveDisbursement);
}

absl::Status TakeInvoice(Transaction& transaction, UnionId union_id, const Disbursement& of) {
  if (of.invoice.number.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<storage::InvoiceUse> use,
                   storage::FindInvoiceUse(transaction, of.invoice));
  if (use.has_value()) {
    const bool own = use->union_id == union_id;
    return Refuse(Reason::kInvoiceTaken,
                  {{"field", "disbursement.invoice.number"},
                   {"given", of.invoice.number},
                   {"owner", own ? NameOf(union_id, use->disbursement) : std::string("-")}});
  }
  return storage::InsertInvoiceUse(transaction, of.invoice, {union_id, of.id});
}

absl::Status FreeInvoice(Transaction& transaction, const Disbursement& of) {
  if (of.invoice.number.empty()) return absl::OkStatus();
  return storage::EraseInvoiceUse(transaction, of.invoice);
}

}  // namespace unioncare::api
