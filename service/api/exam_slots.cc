// Slots of exam plans as operations.
#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_join.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/exam_bookings.h"
#include "service/api/exam_entry_wire.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"
#include "service/storage/exam_bookings.h"

namespace unioncare::api {
namespace {

constexpr const char* kSlotFields[] = {"day",      "from_time", "to_time", "place",
                                       "capacity", "sex",       "item"};
// A position in a list holds a time of day and a number in one.
constexpr int kMinuteShift = 40;

absl::StatusOr<int> MinuteOf(absl::string_view field, const std::string& text) {
  ASSIGN_OR_RETURN(const std::optional<int> minute, MinuteFrom(field, text));
  if (!minute.has_value()) return Refuse(Reason::kFieldRequired, {{"field", std::string(field)}});
  return *minute;
}

// What a request says about a slot: the fields that a mask names, over what it was.
absl::StatusOr<ExamSlot> SlotFrom(const v1::ExamSlot& wire,
                                  absl::FunctionRef<bool(const char*)> named, ExamSlot slot) {
  if (named("day")) {
    if (!wire.has_day()) return Refuse(Reason::kFieldRequired, {{"field", "exam_slot.day"}});
    slot.day = *DayFrom(wire.day());
  }
  if (named("from_time")) {
    ASSIGN_OR_RETURN(slot.from_minute, MinuteOf("exam_slot.from_time", wire.from_time()));
  }
  if (named("to_time")) {
    ASSIGN_OR_RETURN(slot.to_minute, MinuteOf("exam_slot.to_time", wire.to_time()));
  }
  if (named("place")) slot.place = wire.place();
  if (named("capacity")) slot.capacity = wire.capacity();
  if (named("sex")) slot.sex = SameNumber<Sex>(wire.sex());
  if (named("item")) slot.item = SameNumber<ExamItem>(wire.item());
  return slot;
}

absl::StatusOr<ExamSlotFacts> SlotFactsOf(const Snapshot& snapshot, const NamedPlan& in,
                                          ExamSlotId id) {
  ExamSlotFacts facts;
  facts.plan_closed = in.plan.state == ExamPlanState::kClosed ||
                      in.plan.state == ExamPlanState::kCancelled;
  facts.from_on = in.plan.fields.from;
  facts.to_on = in.plan.fields.to;
  ASSIGN_OR_RETURN(facts.slots, storage::CountSlots(snapshot, in.union_id, in.plan.id));
  if (id != ExamSlotId{0}) {
    ASSIGN_OR_RETURN(facts.booked, storage::TakenIn(snapshot, in.union_id, id));
  }
  return facts;
}

absl::Status CheckMask(const google::protobuf::FieldMask& mask) {
  for (const std::string& path : mask.paths()) {
    const bool known = std::any_of(std::begin(kSlotFields), std::end(kSlotFields),
                                   [&](const char* name) { return path == name; });
    if (known) continue;
    return Refuse(Reason::kUpdateMaskUnknown, {{"field", "update_mask"},
                                               {"given", path},
                                               {"wanted", absl::StrJoin(kSlotFields, " ")}});
  }
  return absl::OkStatus();
}

absl::StatusOr<v1::ExamSlot> UpdateExamSlot(Transaction& transaction,
                                            const v1::UpdateExamSlotRequest& request) {
  const v1::ExamSlot& wire = request.exam_slot();
  ASSIGN_OR_RETURN(const NamedSlot named,
                   FindNamedSlot(transaction, "exam_slot.name", wire.name()));
  RETURN_IF_ERROR(CheckMask(request.update_mask()));
  const auto masked = [&](const char* field) {
    const auto& paths = request.update_mask().paths();
    return std::find(paths.begin(), paths.end(), field) != paths.end();
  };
  ASSIGN_OR_RETURN(ExamSlot slot, SlotFrom(wire, masked, named.slot));
  ASSIGN_OR_RETURN(const ExamSlotFacts facts,
                   SlotFactsOf(transaction, named.in, named.slot.id));
  ASSIGN_OR_RETURN(slot, ChangeSlot(named.in.union_id, named.slot, std::move(slot), wire.etag(),
                                    facts));
  RETURN_IF_ERROR(storage::ReplaceSlot(transaction, named.in.union_id, slot));
  transaction.Concerns(named.in.union_id, wire.name());
  return ToWire(named.in.union_id, slot, facts.booked);
}

absl::StatusOr<v1::ExamSlot> DeleteExamSlot(Transaction& transaction,
                                            const v1::DeleteExamSlotRequest& request) {
  ASSIGN_OR_RETURN(const NamedSlot named, FindNamedSlot(transaction, "name", request.name()));
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), named.slot.version));
  ASSIGN_OR_RETURN(const int taken,
                   storage::TakenIn(transaction, named.in.union_id, named.slot.id));
  if (taken > 0) {
    return Refuse(Reason::kExamSlotBooked, {{"field", "name"},
                                            {"given", TextOf(named.slot)},
                                            {"number", absl::StrCat(taken)}});
  }
  RETURN_IF_ERROR(storage::EraseSlot(transaction, named.in.union_id, named.slot.id));
  transaction.Concerns(named.in.union_id, request.name());
  return ToWire(named.in.union_id, named.slot, 0);
}

absl::StatusOr<v1::ListExamSlotsResponse> ListExamSlots(const Snapshot& snapshot,
                                                        const v1::ListExamSlotsRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(snapshot, "parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  storage::SlotPlace after{.day = page.position,
                           .from_minute = page.tie >> kMinuteShift,
                           .id = page.tie & ((int64_t{1} << kMinuteShift) - 1)};
  if (request.page_token().empty()) after.day = DayNumber(kFirstDay) - 1;
  ASSIGN_OR_RETURN(const std::vector<storage::TakenSlot> slots,
                   storage::ListSlots(snapshot, in.union_id, in.plan.id, after, kExamSlotsMax));
  v1::ListExamSlotsResponse response;
  const ExamSlot* last = nullptr;
  for (const storage::TakenSlot& of : slots) {
    const absl::Time end =
        MidnightAfter(of.slot.day - 1) + absl::Minutes(of.slot.to_minute);
    const bool room = of.taken < of.slot.capacity && end > snapshot.now();
    if (request.with_room() && !room) continue;
    if (response.exam_slots_size() == page.size) {
      response.set_next_page_token(
          PageToken(snapshot, request, DayNumber(last->day),
                    (int64_t{last->from_minute} << kMinuteShift) | Number(last->id)));
      break;
    }
    *response.add_exam_slots() = ToWire(in.union_id, of.slot, of.taken);
    last = &of.slot;
  }
  return response;
}

}  // namespace

absl::StatusOr<v1::ExamSlot> CreateExamSlot(Transaction& transaction,
                                            const v1::CreateExamSlotRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(transaction, "parent", request.parent()));
  ASSIGN_OR_RETURN(ExamSlot slot, SlotFrom(request.exam_slot(), [](const char*) { return true; },
                                           ExamSlot()));
  slot.plan = in.plan.id;
  ASSIGN_OR_RETURN(const ExamSlotFacts facts, SlotFactsOf(transaction, in, ExamSlotId{0}));
  RETURN_IF_ERROR(CheckSlot(in.union_id, slot, facts));
  RETURN_IF_ERROR(storage::InsertSlot(transaction, in.union_id, slot));
  transaction.Concerns(in.union_id, NameOf(in.union_id, slot.plan, slot.id));
  return ToWire(in.union_id, slot, 0);
}

void ServeExamSlots(Service& service) {
  service.Mutate("CreateExamSlot", CreateExamSlot);
  service.Mutate("UpdateExamSlot", UpdateExamSlot);
  service.Mutate("DeleteExamSlot", DeleteExamSlot);
  service.Query("ListExamSlots", ListExamSlots);
}

}  // namespace unioncare::api
