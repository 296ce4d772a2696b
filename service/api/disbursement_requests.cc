// Asking for disbursements as operations.
#include "service/api/disbursement_requests.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/convert.h"
#include "service/api/disbursement_filling.h"
#include "service/api/disbursement_sight.h"
#include "service/api/disbursement_steps.h"
#include "service/api/disbursement_wire.h"
#include "service/api/hardship_payments.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"
#include "service/domain/funds.h"
#include "service/storage/birthday_gifts.h"
#include "service/storage/case_view.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/members.h"
#include "service/storage/visits.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {
namespace {

// The fields of an update.
constexpr const char* kUpdateFields[] = {"sub_kind", "display_name", "event_on", "form", "fund",
                                         "budget_line", "items", "invoice", "days",
                                         "participants", "publicized_from", "entries"};

absl::Status CheckRange(const std::string& field, int64_t given, int64_t least, int64_t most) {
  if (given >= least && given <= most) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange, {{"field", field},
                                            {"given", absl::StrCat(given)},
                                            {"wanted", absl::StrCat(least, "…", most)}});
}

// The event day of a case that an entry names. Of a restricted one nothing is to be learned by
// naming it: for who may not read it, it is not there.
absl::StatusOr<absl::CivilDay> DayOfCase(const Snapshot& snapshot, UnionId union_id,
                                         const std::string& path, CaseId id) {
  ASSIGN_OR_RETURN(const std::optional<Case> found, storage::FindCase(snapshot, union_id, id));
  if (!found.has_value()) return NotFound(path + ".case", NameOf(union_id, id));
  ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, *found));
  if (view == CaseView::kWhole) return found->event_on;
  return NotFound(path + ".case", NameOf(union_id, id));
}

absl::Status CheckNotTooOld(const std::string& field, absl::CivilDay day) {
  if (day >= kEarliestDay) return absl::OkStatus();
  return Refuse(Reason::kDateTooOld, {{"field", field},
                                      {"given", IsoDay(day)},
                                      {"wanted", IsoDay(kEarliestDay)}});
}

// The day of each entry that names none: that of its case, or of the whole. Then the day of the
// whole, its sum and its count.
absl::Status ReadDays(const Snapshot& snapshot, UnionId union_id, const std::string& field,
                      const std::optional<absl::CivilDay>& event_on, Disbursement& asked,
                      std::vector<Entry>& entries) {
  asked.amount_fen = 0;
  for (size_t i = 0; i < entries.size(); ++i) {
    Entry& entry = entries[i];
    std::optional<absl::CivilDay> day = event_on;
    if (entry.case_id.has_value()) {
      ASSIGN_OR_RETURN(day, DayOfCase(snapshot, union_id, EntryPath(field, i), *entry.case_id));
    }
    if (entry.event_on == absl::CivilDay()) {
      if (!day.has_value()) {
        return Refuse(Reason::kFieldRequired, {{"field", EntryPath(field, i) + ".event_on"}});
      }
      entry.event_on = *day;
    }
    RETURN_IF_ERROR(CheckNotTooOld(EntryPath(field, i) + ".event_on", entry.event_on));
    asked.amount_fen += entry.amount_fen;
  }
  asked.event_on = event_on.value_or(entries.front().event_on);
  asked.entry_count = static_cast<int>(entries.size());
  asked.open_count = asked.entry_count;
  return absl::OkStatus();
}

absl::StatusOr<UserId> OneBeneficiary(const Snapshot& snapshot, UnionId union_id,
                                      const Disbursement& of, const std::vector<Entry>& entries) {
  const MemberId about = AboutOf(of, entries);
  if (about == journal::kNobody) return UserId{0};
  return storage::UserOf(snapshot, union_id, about);
}

bool HasProof(const Disbursement& of, ProofType type) {
  return std::any_of(of.proofs.begin(), of.proofs.end(),
                     [type](const Proof& proof) { return proof.type == type; });
}

// What the answers of asking and of submitting have in common.
template <class Response>
absl::StatusOr<Response> Answer(const Snapshot& snapshot, UnionId union_id, const Disbursement& of,
                                std::vector<Entry> entries, const std::vector<Judged>& judged) {
  Response response;
  SeenDisbursement seen{.name = {union_id, of.id}, .found = of, .entries = entries};
  ASSIGN_OR_RETURN(*response.mutable_disbursement(), ToWire(snapshot, seen, !of.batch));
  for (size_t i = 0; i < judged.size(); ++i) {
    *response.add_verdicts() =
        ToWire(entries[i], judged[i].display_name, judged[i].verdict);
  }
  if (of.state != DisbursementState::kRequested) return response;
  response.set_next_approver(SameNumber<v1::Approver>(of.steps.front()));
  for (const ProofType type : of.evidence_wanted) {
    if (!HasProof(of, type)) response.add_missing_proofs(SameNumber<v1::ProofType>(type));
  }
  if (of.form == DeliveryForm::kTransfer) {
    ASSIGN_OR_RETURN(const int missing, storage::CountWithoutPayee(snapshot, union_id, of.id));
    response.set_payee_wanted(missing > 0);
  }
  return response;
}

}  // namespace

absl::StatusOr<v1::RequestDisbursementResponse> AskForDisbursement(
    Transaction& transaction, const v1::RequestDisbursementRequest& request) {
  const std::string field = "disbursement";
  const v1::Disbursement& wire = request.disbursement();
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  if (wire.entries().empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", field + ".entries"}});
  }
  Disbursement asked;
  asked.kind = SameNumber<BenefitKind>(wire.kind());
  asked.requested_by = transaction.actor().user;
  RETURN_IF_ERROR(ReadHead(union_id, field, wire, asked));
  RETURN_IF_ERROR(CheckKindAndForm(field, asked));
  ASSIGN_OR_RETURN(std::vector<Entry> entries, EntriesFrom(union_id, field, wire));
  RETURN_IF_ERROR(
      ReadDays(transaction, union_id, field, DayFrom(wire.event_on()), asked, entries));
  std::vector<Judged> judged;
  if (request.draft()) {
    RETURN_IF_ERROR(ReadPersons(transaction, union_id, field, entries));
  } else {
    MarkRequested(transaction, asked);
    ASSIGN_OR_RETURN(judged, Judge(transaction, union_id, field, asked, entries));
  }
  RETURN_IF_ERROR(CheckNamed(transaction, union_id, field, asked, entries));
  ASSIGN_OR_RETURN(const UserId beneficiary,
                   OneBeneficiary(transaction, union_id, asked, entries));
  RETURN_IF_ERROR(storage::InsertDisbursement(transaction, union_id, AboutOf(asked, entries),
                                              beneficiary, asked));
  RETURN_IF_ERROR(storage::InsertEntries(transaction, union_id, asked.id, entries));
  RETURN_IF_ERROR(TakeInvoice(transaction, union_id, asked));
  transaction.Concerns(union_id, NameOf(union_id, asked.id));
  return Answer<v1::RequestDisbursementResponse>(transaction, union_id, asked, std::move(entries),
                                                 judged);
}

namespace {

absl::StatusOr<v1::RequestDisbursementResponse> RequestDisbursement(
    Transaction& transaction, const v1::RequestDisbursementRequest& request) {
  RETURN_IF_ERROR(CheckNeedsNoFile(
      "disbursement", SameNumber<BenefitKind>(request.disbursement().kind())));
  return AskForDisbursement(transaction, request);
}

absl::StatusOr<v1::SubmitDisbursementResponse> SubmitDisbursement(
    Transaction& transaction, const v1::SubmitDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.found.version));
  RETURN_IF_ERROR(Next(seen.found, DisbursementStep::kSubmit, union_id).status());
  // A draft from before files were known; what points to a file never was one.
  RETURN_IF_ERROR(CheckNeedsNoFile("disbursement", seen.found.kind));
  if (seen.found.batch) {
    ASSIGN_OR_RETURN(const Disbursement batch, SubmitBatch(transaction, union_id, seen.found));
    transaction.Concerns(union_id, request.name());
    return Answer<v1::SubmitDisbursementResponse>(transaction, union_id, batch, seen.entries, {});
  }
  ASSIGN_OR_RETURN(std::vector<Entry> entries,
                   storage::ListEntries(transaction, union_id, seen.found.id, 0,
                                        kEntriesInCallMax));
  Disbursement asked = seen.found;
  MarkRequested(transaction, asked);
  ASSIGN_OR_RETURN(const std::vector<Judged> judged,
                   Judge(transaction, union_id, "disbursement", asked, entries));
  ASSIGN_OR_RETURN(const UserId beneficiary,
                   OneBeneficiary(transaction, union_id, asked, entries));
  RETURN_IF_ERROR(storage::ReplaceDisbursement(transaction, union_id, AboutOf(asked, entries),
                                               beneficiary, seen.found, asked));
  for (const Entry& entry : entries) {
    RETURN_IF_ERROR(storage::ReplaceEntry(transaction, union_id, asked.id, entry));
  }
  transaction.Concerns(union_id, request.name());
  return Answer<v1::SubmitDisbursementResponse>(transaction, union_id, asked, std::move(entries),
                                                judged);
}

// Of a batch, what each person gets and on which day is said when it is made.
bool MayChange(const std::string& field, bool batch) {
  return !batch || (field != "items" && field != "entries" && field != "event_on");
}

absl::StatusOr<std::vector<std::string>> MaskOf(const v1::UpdateDisbursementRequest& request,
                                                bool batch) {
  std::vector<std::string> mask(request.update_mask().paths().begin(),
                                request.update_mask().paths().end());
  if (mask.empty()) return Refuse(Reason::kFieldRequired, {{"field", "update_mask"}});
  for (const std::string& path : mask) {
    const bool known = path == "*" || std::any_of(std::begin(kUpdateFields),
                                                  std::end(kUpdateFields),
                                                  [&](const char* name) {
                                                    return path == name && MayChange(path, batch);
                                                  });
    if (known) continue;
    return Refuse(Reason::kUpdateMaskUnknown, {{"field", "update_mask"},
                                               {"given", path},
                                               {"wanted", absl::StrJoin(kUpdateFields, " ")}});
  }
  return mask;
}

// The fields that a mask names, taken from `given`.
void Take(const std::vector<std::string>& mask, const Disbursement& given, Disbursement& into) {
  const auto named = [&](const char* field) {
    return std::any_of(mask.begin(), mask.end(), [&](const std::string& path) {
      return path == field || path == "*";
    });
  };
  if (named("sub_kind")) into.sub_kind = given.sub_kind;
  if (named("display_name")) into.display_name = given.display_name;
  if (named("form")) into.form = given.form;
  if (named("fund")) into.fund = given.fund;
  if (named("budget_line")) into.budget_line = given.budget_line;
  if (named("items")) into.items = given.items;
  if (named("invoice")) into.invoice = given.invoice;
  if (named("days")) into.days = given.days;
  if (named("participants")) into.participants = given.participants;
  if (named("publicized_from")) into.publicized_from = given.publicized_from;
}

bool SameInvoice(const Invoice& one, const Invoice& other) {
  return one.code == other.code && one.number == other.number;
}

// Entries in place of others. One of the same person and event at the same place stays, with its
// payee; the others go and come.
absl::Status PutEntries(Transaction& transaction, UnionId union_id, DisbursementId id,
                        const std::vector<Entry>& before, std::vector<Entry>& entries) {
  std::vector<Entry> gone, fresh, stay;
  for (size_t i = 0; i < before.size(); ++i) {
    const bool same = i < entries.size() && before[i].position == entries[i].position &&
                      EventKey(before[i]) == EventKey(entries[i]) &&
                      before[i].linked == entries[i].linked;
    if (!same) {
      gone.push_back(before[i]);
      continue;
    }
    entries[i].has_payee = before[i].has_payee;
    entries[i].account_tail = before[i].account_tail;
    stay.push_back(entries[i]);
  }
  for (const Entry& entry : entries) {
    const bool stays = std::any_of(stay.begin(), stay.end(), [&](const Entry& each) {
      return each.position == entry.position;
    });
    if (!stays) fresh.push_back(entry);
  }
  RETURN_IF_ERROR(storage::EraseEntries(transaction, union_id, id, gone));
  for (const Entry& entry : stay) {
    RETURN_IF_ERROR(storage::ReplaceEntry(transaction, union_id, id, entry));
  }
  return storage::InsertEntries(transaction, union_id, id, fresh);
}

absl::StatusOr<v1::Disbursement> UpdateDisbursement(Transaction& transaction,
                                                    const v1::UpdateDisbursementRequest& request) {
  const std::string field = "disbursement";
  const v1::Disbursement& wire = request.disbursement();
  ASSIGN_OR_RETURN(const SeenDisbursement seen,
                   FindWhole(transaction, "disbursement.name", wire.name()));
  const UnionId union_id = seen.name.union_id;
  ASSIGN_OR_RETURN(const std::vector<std::string> mask, MaskOf(request, seen.found.batch));
  if (wire.etag().empty()) return Refuse(Reason::kFieldRequired, {{"field", "disbursement.etag"}});
  RETURN_IF_ERROR(CheckEtag("disbursement.etag", wire.etag(), seen.found.version));
  RETURN_IF_ERROR(Next(seen.found, DisbursementStep::kUpdate, union_id).status());
  Disbursement given, after = seen.found;
  RETURN_IF_ERROR(ReadHead(union_id, field, wire, given));
  Take(mask, given, after);
  RETURN_IF_ERROR(CheckKindAndForm(field, after));
  const auto named = [&](const std::string& name) {
    return std::any_of(mask.begin(), mask.end(), [&](const std::string& path) {
      return path == name || path == "*";
    });
  };
  if (seen.found.batch) {
    after.items = seen.found.items;
    RETURN_IF_ERROR(UnsettleIfJudgedBy(transaction, union_id, seen.found, after));
  }
  std::optional<absl::CivilDay> event_on = DayFrom(wire.event_on());
  if (!named("event_on") || seen.found.batch) event_on = seen.found.event_on;
  ASSIGN_OR_RETURN(std::vector<Entry> entries,
                   storage::ListEntries(transaction, union_id, after.id, 0, kEntriesInCallMax));
  if (named("entries") && !after.batch) {
    if (wire.entries().empty()) {
      return Refuse(Reason::kFieldRequired, {{"field", field + ".entries"}});
    }
    const std::vector<Entry> before = std::move(entries);
    ASSIGN_OR_RETURN(entries, EntriesFrom(union_id, field, wire));
    RETURN_IF_ERROR(ReadDays(transaction, union_id, field, event_on, after, entries));
    RETURN_IF_ERROR(ReadPersons(transaction, union_id, field, entries));
    RETURN_IF_ERROR(CheckNamed(transaction, union_id, field, after, entries));
    RETURN_IF_ERROR(PutEntries(transaction, union_id, after.id, before, entries));
  } else {
    if (!event_on.has_value()) {
      return Refuse(Reason::kFieldRequired, {{"field", field + ".event_on"}});
    }
    RETURN_IF_ERROR(CheckNamed(transaction, union_id, field, after, {}));
    RETURN_IF_ERROR(CheckNotTooOld(field + ".event_on", *event_on));
    if (!after.batch) {
      std::vector<Entry> moved = entries;
      storage::MoveDays(after.event_on, *event_on, moved);
      RETURN_IF_ERROR(ReadPersons(transaction, union_id, field, moved));
    }
    RETURN_IF_ERROR(storage::MoveEntries(transaction, union_id, after, *event_on, entries));
    after.event_on = *event_on;
  }
  ASSIGN_OR_RETURN(const UserId beneficiary,
                   OneBeneficiary(transaction, union_id, after, entries));
  RETURN_IF_ERROR(storage::ReplaceDisbursement(transaction, union_id, AboutOf(after, entries),
                                               beneficiary, seen.found, after));
  if (!SameInvoice(seen.found.invoice, after.invoice)) {
    RETURN_IF_ERROR(FreeInvoice(transaction, seen.found));
    RETURN_IF_ERROR(TakeInvoice(transaction, union_id, after));
  }
  transaction.Concerns(union_id, wire.name());
  return ToWire(transaction,
                SeenDisbursement{.name = seen.name, .found = after, .entries = entries}, true);
}

}  // namespace

absl::Status CheckKindAndForm(const std::string& field, const Disbursement& asked) {
  if (asked.kind == BenefitKind::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", field + ".kind"}});
  }
  if (asked.form != DeliveryForm::kUnspecified) return absl::OkStatus();
  return Refuse(Reason::kFieldRequired, {{"field", field + ".form"}});
}

absl::Status CheckItems(const std::string& field, const std::vector<Item>& items) {
  for (size_t i = 0; i < items.size(); ++i) {
    const std::string path = absl::StrCat(field, ".items[", i, "]");
    RETURN_IF_ERROR(CheckRange(path + ".quantity", items[i].quantity, 1, kQuantityMax));
    RETURN_IF_ERROR(CheckRange(path + ".unit_price_fen", items[i].unit_price_fen, 0, kEntryFenMax));
  }
  return absl::OkStatus();
}

absl::Status ReadHead(UnionId union_id, const std::string& field, const v1::Disbursement& wire,
                      Disbursement& into) {
  into.sub_kind = SameNumber<BenefitSubKind>(wire.sub_kind());
  into.display_name = wire.display_name();
  into.form = SameNumber<DeliveryForm>(wire.form());
  RETURN_IF_ERROR(ReadFunds(union_id, field, wire, into));
  into.items = ItemsFrom(wire);
  into.invoice = InvoiceFrom(wire.invoice());
  RETURN_IF_ERROR(CheckItems(field, into.items));
  RETURN_IF_ERROR(CheckRange(field + ".invoice.total_fen", into.invoice.total_fen, 0,
                             kAmountFenMax));
  RETURN_IF_ERROR(CheckRange(field + ".days", wire.days(), 0, kDaysMax));
  into.days = std::max(wire.days(), 1);
  RETURN_IF_ERROR(CheckRange(field + ".participants", wire.participants(), 0, kEntriesMax));
  into.participants = wire.participants();
  into.publicized_from = DayFrom(wire.publicized_from());
  return absl::OkStatus();
}

absl::Status CheckNamed(const Snapshot& snapshot, UnionId union_id, const std::string& field,
                        const Disbursement& asked, const std::vector<Entry>& entries) {
  if (Number(asked.fund) != 0) {
    ASSIGN_OR_RETURN(const auto fund, storage::FindFund(snapshot, union_id, asked.fund));
    if (!fund.has_value()) return NotFound(field + ".fund", NameOf(union_id, asked.fund));
  }
  if (Number(asked.budget_line) != 0) {
    ASSIGN_OR_RETURN(const auto line,
                     storage::FindBudgetLine(snapshot, union_id, asked.budget_line));
    if (!line.has_value()) {
      return NotFound(field + ".budget_line", NameOf(union_id, asked.budget_line));
    }
  }
  for (size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    const std::string path = EntryPath(field, i);
    if (entry.birthday_gift.has_value()) {
      ASSIGN_OR_RETURN(const auto gift,
                       storage::FindGift(snapshot, union_id, *entry.birthday_gift));
      if (!gift.has_value()) {
        return NotFound(path + ".birthday_gift",
                        GiftNameOf(union_id, Number(*entry.birthday_gift)));
      }
    }
    if (entry.linked.has_value()) {
      ASSIGN_OR_RETURN(const auto linked,
                       storage::FindDisbursement(snapshot, union_id, *entry.linked));
      if (!linked.has_value()) return NotFound(path + ".linked", NameOf(union_id, *entry.linked));
    }
  }
  return absl::OkStatus();
}

void MarkRequested(const Transaction& transaction, Disbursement& of) {
  of.state = DisbursementState::kRequested;
  of.requested_by = transaction.actor().user;
  of.request_time = transaction.now();
  of.requested_on = Today(transaction.now());
}

void ServeDisbursementRequests(Service& service) {
  service.Mutate("RequestDisbursement", RequestDisbursement);
  service.Mutate("SubmitDisbursement", SubmitDisbursement);
  service.Mutate("UpdateDisbursement", UpdateDisbursement);
}

}  // namespace unioncare::api
