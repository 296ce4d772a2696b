// Batches of disbursements as operations.
#include "service/api/disbursement_batches.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/disbursement_filling.h"
#include "service/api/disbursement_requests.h"
#include "service/api/disbursement_sight.h"
#include "service/api/disbursement_steps.h"
#include "service/api/disbursement_wire.h"
#include "service/api/errors.h"
#include "service/api/fields.h"
#include "service/api/hardship_payments.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/visits.h"
#include "service/storage/disbursement_batches.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/disbursements.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "unioncare/v1/disbursement_batches.pb.h"

namespace unioncare::api {
namespace {

constexpr char kField[] = "batch";
constexpr char kHeadField[] = "batch.disbursement";
constexpr int kItemEachMax = 1000;  // of one thing for one person

// ---- reading what is asked for

// What the rules say of "disbursement", said of the disbursement in a batch.
absl::Status InBatch(const absl::Status& status) {
  std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.empty()) return status;
  for (Refusal& refusal : refusals) {
    std::string& field = refusal.facts["field"];
    if (field == "disbursement.items" || field == "disbursement.amount_fen") {
      field = absl::StrCat(kField, field.substr(field.find('.')));
    } else if (absl::StartsWith(field, "disbursement.")) {
      field = absl::StrCat(kField, ".", field);
    } else if (field.empty()) {
      refusal.facts.erase("field");
    }
  }
  return Refuse(refusals);
}

absl::StatusOr<std::vector<Item>> ItemsFrom(const v1::DisbursementBatch& wire) {
  std::vector<Item> items;
  for (const v1::DisbursementItem& item : wire.items()) {
    if (item.quantity() > kItemEachMax) {
      return Refuse(Reason::kNumberOutOfRange,
                    {{"field", absl::StrCat(kField, ".items[", items.size(), "].quantity")},
                     {"given", absl::StrCat(item.quantity())},
                     {"wanted", absl::StrCat("1…", kItemEachMax)}});
    }
    items.push_back({.display_name = item.display_name(),
                     .quantity = item.quantity(),
                     .unit = item.unit(),
                     .unit_price_fen = item.unit_price_fen()});
  }
  RETURN_IF_ERROR(CheckItems(kField, items));
  return items;
}

absl::Status ReadWhole(const Snapshot& snapshot, UnionId union_id, const v1::Disbursement& wire,
                       Disbursement& head) {
  for (const auto& [name, count] : {std::make_pair("items", wire.items_size()),
                                    std::make_pair("entries", wire.entries_size())}) {
    if (count == 0) continue;
    return Refuse(Reason::kTooManyItems, {{"field", absl::StrCat(kHeadField, ".", name)},
                                          {"given", absl::StrCat(count)},
                                          {"wanted", "0"}});
  }
  head.kind = SameNumber<BenefitKind>(wire.kind());
  head.requested_by = snapshot.actor().user;
  head.batch = true;
  RETURN_IF_ERROR(ReadHead(union_id, kHeadField, wire, head));
  RETURN_IF_ERROR(CheckKindAndForm(kHeadField, head));
  RETURN_IF_ERROR(CheckNeedsNoFile(kHeadField, head.kind));
  for (const auto& [name, given] : {std::make_pair("fund", Number(head.fund) != 0),
                                    std::make_pair("event_on", wire.has_event_on())}) {
    if (given) continue;
    return Refuse(Reason::kFieldRequired, {{"field", absl::StrCat(kHeadField, ".", name)}});
  }
  head.event_on = *DayFrom(wire.event_on());
  if (head.event_on < kEarliestDay) {
    return Refuse(Reason::kDateTooOld, {{"field", absl::StrCat(kHeadField, ".event_on")},
                                        {"given", IsoDay(head.event_on)},
                                        {"wanted", IsoDay(kEarliestDay)}});
  }
  return CheckNamed(snapshot, union_id, kHeadField, head, {});
}

// Who is named: persons whom the caller sees, each once.
absl::StatusOr<std::vector<MemberId>> ReadNames(const Snapshot& snapshot, UnionId union_id,
                                                const v1::DisbursementBatch& wire) {
  std::vector<MemberId> named;
  std::set<MemberId> seen;
  for (int i = 0; i < wire.members_size(); ++i) {
    const std::string path = absl::StrCat(kField, ".members[", i, "]");
    ASSIGN_OR_RETURN(const MemberId id, ParseMemberOf(union_id, path, wire.members(i)));
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(snapshot, union_id, id));
    if (!person.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*person))) {
      return NotFound(path, wire.members(i));
    }
    if (seen.insert(person->id).second) named.push_back(person->id);
  }
  return named;
}

absl::Status ReadGroups(const Snapshot& snapshot, BatchWork& work) {
  if (!work.batch.group.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(work.groups,
                   storage::SubtreeOf(snapshot, work.union_id, *work.batch.group));
  std::sort(work.groups.begin(), work.groups.end());
  return absl::OkStatus();
}

// A batch as it was asked for, with nobody in it.
absl::StatusOr<BatchWork> ReadBatch(const Snapshot& snapshot, const std::string& parent,
                                    const v1::DisbursementBatch& wire) {
  BatchWork work;
  ASSIGN_OR_RETURN(work.union_id, ParseUnion("parent", parent));
  work.batch.selection = SameNumber<BatchSelection>(wire.selection());
  RETURN_IF_ERROR(ReadWhole(snapshot, work.union_id, wire.disbursement(), work.head));
  ASSIGN_OR_RETURN(work.batch.items, ItemsFrom(wire));
  work.batch.amount_fen = wire.amount_fen();
  ASSIGN_OR_RETURN(work.named, ReadNames(snapshot, work.union_id, wire));
  RETURN_IF_ERROR(CheckBatch(kField, work.head, work.named.size(), work.batch));
  if (!wire.group().empty()) {
    ASSIGN_OR_RETURN(work.batch.group, ParseGroupOf(work.union_id, "batch.group", wire.group()));
    RETURN_IF_ERROR(ReadGroups(snapshot, work));
    if (work.groups.empty()) return NotFound("batch.group", wire.group());
  }
  ASSIGN_OR_RETURN(const bool sees, SeesSelection(snapshot, snapshot.actor().sight, work.union_id,
                                                  work.batch, work.named));
  if (!sees && work.batch.group.has_value()) return NotFound("batch.group", wire.group());
  if (!sees) return Refuse(Reason::kFieldRequired, {{"field", "batch.group"}});
  // As if one person were in it, so that what is wrong with the whole is said before anybody is
  // looked at.
  Disbursement one = work.head;
  one.items = work.batch.items;
  one.amount_fen = work.batch.amount_fen;
  one.invoice = Invoice();
  ASSIGN_OR_RETURN(const RequestFacts facts, storage::RequestFactsFor(snapshot, work.union_id, one,
                                                                      one.event_on));
  RETURN_IF_ERROR(
      InBatch(CheckWhole(work.union_id, one, facts, Today(snapshot.now()))));
  return work;
}

// A batch that is kept, for who may act on it.
absl::StatusOr<BatchWork> FindWork(const Snapshot& snapshot, const std::string& name,
                                   SeenDisbursement& seen) {
  ASSIGN_OR_RETURN(seen, FindWhole(snapshot, "name", name));
  BatchWork work{.union_id = seen.name.union_id, .head = seen.found};
  ASSIGN_OR_RETURN(std::optional<DisbursementBatch> batch,
                   storage::FindBatch(snapshot, work.union_id, seen.found.id));
  if (!batch.has_value()) return NotFound("name", name);
  work.batch = *std::move(batch);
  ASSIGN_OR_RETURN(work.named, storage::NamedIn(snapshot, work.union_id, seen.found.id));
  RETURN_IF_ERROR(ReadGroups(snapshot, work));
  return work;
}

// ---- answers

absl::StatusOr<v1::DisbursementBatch> ToWire(const Snapshot& snapshot, const BatchWork& work,
                                             const SeenDisbursement& seen) {
  const DisbursementBatch& batch = work.batch;
  v1::DisbursementBatch wire;
  wire.set_name(NameOf(work.union_id, seen.found.id));
  wire.set_selection(SameNumber<v1::BatchSelection>(batch.selection));
  if (batch.group.has_value()) wire.set_group(NameOf(work.union_id, *batch.group));
  wire.set_amount_fen(batch.amount_fen);
  for (const Item& item : batch.items) {
    v1::DisbursementItem& added = *wire.add_items();
    added.set_display_name(item.display_name);
    added.set_quantity(item.quantity);
    added.set_unit(item.unit);
    added.set_unit_price_fen(item.unit_price_fen);
  }
  ASSIGN_OR_RETURN(*wire.mutable_disbursement(), ToWire(snapshot, seen, false));
  const DisbursementState state = seen.found.state;
  const bool waits =
      state == DisbursementState::kDraft || state == DisbursementState::kReturned;
  bool settled = true;
  if (waits) {
    ASSIGN_OR_RETURN(settled, IsSettled(snapshot, work.union_id, seen.found, batch));
  }
  wire.set_finished(settled && IsFilled(batch));
  if (seen.partial) return wire;
  for (const MemberId member : work.named) wire.add_members(NameOf(work.union_id, member));
  wire.set_left_out_count(batch.left_out_count);
  return wire;
}

// Those whom the caller sees.
class LeftOutWriter {
 public:
  LeftOutWriter(const Snapshot& snapshot, UnionId union_id)
      : language_(snapshot.actor().language), union_id_(union_id), names_(snapshot, union_id) {}

  template <class Response>
  absl::Status Add(const storage::LeftOutRow& row, const Sight& sight, Response& response) {
    ASSIGN_OR_RETURN(const Member* member, names_.Person(row.member));
    if (member == nullptr || !Sees(sight, SubjectOf(*member))) return absl::OkStatus();
    v1::LeftOut& wire = *response.add_left_out();
    wire.set_member(NameOf(union_id_, member->id));
    wire.set_member_display_name(member->display_name);
    wire.set_staff_no(member->staff_no);
    if (member->group.has_value()) {
      ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.Group(*member->group));
    }
    if (row.refusals.empty()) return absl::OkStatus();
    const Refusal& refusal = row.refusals.front();
    wire.set_reason(InfoOf(refusal.reason).name);
    wire.set_text(TextOf(refusal, language_, [&](absl::string_view path) {
      return FieldLabel(v1::RequestDisbursementRequest::descriptor(), path, language_);
    }));
    return absl::OkStatus();
  }

 private:
  const Language language_;
  const UnionId union_id_;
  DisbursementNames names_;
};

// ---- operations

absl::StatusOr<BatchWork> KeepDraft(Transaction& transaction,
                                    const v1::CreateDisbursementBatchRequest& request) {
  ASSIGN_OR_RETURN(BatchWork work, ReadBatch(transaction, request.parent(), request.batch()));
  const UnionId union_id = work.union_id;
  RETURN_IF_ERROR(storage::InsertDisbursement(transaction, union_id, journal::kNobody, UserId{0},
                                              work.head));
  RETURN_IF_ERROR(InBatch(TakeInvoice(transaction, union_id, work.head)));
  work.batch.id = work.head.id;
  RETURN_IF_ERROR(storage::InsertBatch(transaction, union_id, work.batch, work.named));
  return work;
}

absl::StatusOr<v1::DisbursementBatch> CreateDisbursementBatch(
    Transaction& transaction, const v1::CreateDisbursementBatchRequest& request) {
  ASSIGN_OR_RETURN(const BatchWork work, KeepDraft(transaction, request));
  const UnionId union_id = work.union_id;
  transaction.Concerns(union_id, NameOf(union_id, work.head.id));
  return ToWire(transaction, work, {.name = {union_id, work.head.id}, .found = work.head});
}

absl::StatusOr<v1::FillDisbursementBatchResponse> FillDisbursementBatch(
    Transaction& transaction, const v1::FillDisbursementBatchRequest& request) {
  SeenDisbursement seen;
  ASSIGN_OR_RETURN(BatchWork work, FindWork(transaction, request.name(), seen));
  RETURN_IF_ERROR(Next(seen.found, DisbursementStep::kUpdate, work.union_id).status());
  ASSIGN_OR_RETURN(const Filled filled, FillOn(transaction, work, request.again()));
  RETURN_IF_ERROR(storage::ReplaceDisbursement(transaction, work.union_id, journal::kNobody,
                                               UserId{0}, seen.found, work.head));
  RETURN_IF_ERROR(storage::ReplaceBatch(transaction, work.union_id, work.batch));
  transaction.Concerns(work.union_id, request.name());
  seen.found = work.head;
  v1::FillDisbursementBatchResponse response;
  response.set_added(static_cast<int32_t>(filled.looked.fit.size()));
  response.set_kept(filled.kept);
  LeftOutWriter writer(transaction, work.union_id);
  for (const storage::LeftOutRow& row : filled.looked.left_out) {
    RETURN_IF_ERROR(writer.Add(row, transaction.actor().sight, response));
  }
  ASSIGN_OR_RETURN(*response.mutable_batch(), ToWire(transaction, work, seen));
  return response;
}

absl::StatusOr<v1::PreviewDisbursementBatchResponse> PreviewDisbursementBatch(
    const Snapshot& snapshot, const v1::PreviewDisbursementBatchRequest& request) {
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(BatchWork work, ReadBatch(snapshot, request.parent(), request.batch()));
  work.batch.place = {.on = page.tie, .id = page.position};
  ASSIGN_OR_RETURN(const Looked looked, LookAtNext(snapshot, work, page.size));
  v1::PreviewDisbursementBatchResponse response;
  response.set_fit_count(work.head.entry_count);
  response.set_amount_fen(work.head.amount_fen);
  LeftOutWriter writer(snapshot, work.union_id);
  for (const storage::LeftOutRow& row : looked.left_out) {
    RETURN_IF_ERROR(writer.Add(row, snapshot.actor().sight, response));
  }
  if (!work.batch.at_end) {
    response.set_next_page_token(
        PageToken(snapshot, request, work.batch.place.id, work.batch.place.on));
  }
  return response;
}

absl::StatusOr<v1::DisbursementBatch> GetDisbursementBatch(
    const Snapshot& snapshot, const v1::GetDisbursementBatchRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen,
                   FindSeen(snapshot, "name", request.name(), /*with_entries=*/false));
  BatchWork work{.union_id = seen.name.union_id};
  ASSIGN_OR_RETURN(std::optional<DisbursementBatch> batch,
                   storage::FindBatch(snapshot, work.union_id, seen.found.id));
  if (!batch.has_value()) return NotFound("name", request.name());
  work.batch = *std::move(batch);
  ASSIGN_OR_RETURN(work.named, storage::NamedIn(snapshot, work.union_id, seen.found.id));
  return ToWire(snapshot, work, seen);
}

absl::StatusOr<v1::ListDisbursementLeftOutResponse> ListDisbursementLeftOut(
    const Snapshot& snapshot, const v1::ListDisbursementLeftOutRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen,
                   FindSeen(snapshot, "name", request.name(), /*with_entries=*/false));
  const UnionId union_id = seen.name.union_id;
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const DisbursementSight sights, DisbursementSight::Of(snapshot, union_id));
  ASSIGN_OR_RETURN(const std::vector<storage::LeftOutRow> rows,
                   storage::ListLeftOut(snapshot, union_id, seen.found.id, page.position,
                                        page.size + 1));
  v1::ListDisbursementLeftOutResponse response;
  LeftOutWriter writer(snapshot, union_id);
  // A page may be short where the caller does not see everybody.
  const size_t shown = std::min(rows.size(), static_cast<size_t>(page.size));
  for (size_t i = 0; i < shown; ++i) {
    RETURN_IF_ERROR(writer.Add(rows[i], sights.In(seen.found.state), response));
  }
  if (rows.size() > shown) {
    response.set_next_page_token(
        PageToken(snapshot, request, Number(rows[shown - 1].member)));
  }
  return response;
}

}  // namespace

absl::StatusOr<DisbursementId> MakeDisbursementBatch(
    Transaction& transaction, const v1::CreateDisbursementBatchRequest& request) {
  ASSIGN_OR_RETURN(const BatchWork work, KeepDraft(transaction, request));
  return work.head.id;
}

std::unique_ptr<Service> MakeDisbursementBatchService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.DisbursementBatchService");
  service->Mutate("CreateDisbursementBatch", CreateDisbursementBatch);
  service->Mutate("FillDisbursementBatch", FillDisbursementBatch);
  service->Query("PreviewDisbursementBatch", PreviewDisbursementBatch);
  service->Query("GetDisbursementBatch", GetDisbursementBatch);
  service->Query("ListDisbursementLeftOut", ListDisbursementLeftOut);
  return service;
}

}  // namespace unioncare::api
