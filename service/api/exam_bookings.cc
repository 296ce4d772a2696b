// The steps of one person of an exam plan as operations.
#include "service/api/exam_bookings.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/casework.h"
#include "service/api/convert.h"
#include "service/api/exam_entry_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"

namespace unioncare::api {
namespace {

absl::StatusOr<v1::ExamEntry> Answer(const Snapshot& snapshot, const SeenExam& seen,
                                     const ExamEntry& entry) {
  ASSIGN_OR_RETURN(ExamWriter writer, ExamWriter::Of(snapshot, seen.in.union_id));
  return writer.Write(entry, seen.member, seen.facts.items);
}

absl::StatusOr<v1::ExamEntry> Keep(Transaction& transaction, const SeenExam& seen,
                                   ExamEntry after) {
  RETURN_IF_ERROR(storage::KeepEntry(transaction, seen.in.union_id, after));
  transaction.Concerns(seen.in.union_id,
                       absl::StrCat(NameOf(seen.in.union_id, after.plan), "/entries/",
                                    Number(after.member)));
  return Answer(transaction, seen, after);
}

// A step that the rule decides by what is known of the person.
template <class Request, class Command>
absl::StatusOr<v1::ExamEntry> Take(Transaction& transaction, const Request& request,
                                   const Command& command) {
  ASSIGN_OR_RETURN(const SeenExam seen,
                   FindSeenExam(transaction, request.plan(), request.member()));
  ASSIGN_OR_RETURN(ExamEntry after, Decide(command, seen.entry, seen.facts));
  return Keep(transaction, seen, std::move(after));
}

// Slots that somebody could book instead, "2026-05-12 08:00–09:30 市一院 (3)".
absl::StatusOr<std::string> SlotsWithRoom(const Snapshot& snapshot, const SeenExam& seen) {
  std::vector<std::string> found;
  storage::SlotPlace place{.day = DayNumber(Today(snapshot.now())) - 1,
                           .from_minute = std::numeric_limits<int32_t>::max()};
  ASSIGN_OR_RETURN(const std::vector<storage::TakenSlot> slots,
                   storage::ListSlots(snapshot, seen.in.union_id, seen.in.plan.id, place,
                                      kExamSlotsMax));
  for (const storage::TakenSlot& of : slots) {
    const unioncare::BookExam command{.etag = EtagOfVersion(seen.entry.version),
                                      .slot = of.slot,
                                      .taken = of.taken};
    if (!Decide(command, seen.entry, seen.facts).ok()) continue;
    found.push_back(absl::StrCat(TextOf(of.slot), " (", of.slot.capacity - of.taken, ")"));
    if (found.size() == static_cast<size_t>(kExamSlotsWithRoomMax)) break;
  }
  return found.empty() ? "—" : absl::StrJoin(found, "; ");
}

absl::StatusOr<v1::ExamEntry> CancelExamBooking(Transaction& transaction,
                                                const v1::CancelExamBookingRequest& request) {
  return Take(transaction, request, unioncare::CancelExamBooking{request.etag()});
}

absl::StatusOr<v1::ExamEntry> FollowUpExam(Transaction& transaction,
                                           const v1::FollowUpExamRequest& request) {
  return Take(transaction, request,
              unioncare::FollowUpExam{request.etag(),
                                      SameNumber<ExamFollowUp>(request.outcome()),
                                      request.note()});
}

absl::StatusOr<v1::ExamEntry> ForfeitExam(Transaction& transaction,
                                          const v1::ForfeitExamRequest& request) {
  return Take(transaction, request,
              unioncare::ForfeitExam{request.etag(), ExamForfeit::kDeclined, request.note()});
}

absl::StatusOr<v1::ExamEntry> MoveExam(Transaction& transaction,
                                       const v1::MoveExamRequest& request) {
  ASSIGN_OR_RETURN(const SeenExam seen,
                   FindSeenExam(transaction, request.plan(), request.member()));
  unioncare::MoveExam command{.etag = request.etag(),
                              .to_on = DayFrom(request.to_on()),
                              .note = request.note()};
  if (!request.to_plan().empty()) {
    ASSIGN_OR_RETURN(const NamedPlan to, FindNamedPlan(transaction, "to_plan", request.to_plan()));
    if (to.union_id != seen.in.union_id) return NotFound("to_plan", request.to_plan());
    command.to_plan = to.plan.id;
    command.later_plan = to.plan.id != seen.in.plan.id &&
                         to.plan.fields.to > seen.in.plan.fields.to &&
                         to.plan.state <= ExamPlanState::kFrozen;
  }
  ASSIGN_OR_RETURN(ExamEntry after, Decide(command, seen.entry, seen.facts));
  return Keep(transaction, seen, std::move(after));
}

absl::StatusOr<v1::ExamEntry> CorrectExamEntry(Transaction& transaction,
                                               const v1::CorrectExamEntryRequest& request) {
  ASSIGN_OR_RETURN(const SeenExam seen,
                   FindSeenExam(transaction, request.plan(), request.member()));
  ASSIGN_OR_RETURN(ExamEntry after, Decide(unioncare::CorrectExam{request.etag(),
                                                                  request.reason()},
                                           seen.entry, seen.facts));
  if (seen.entry.state == ExamEntryState::kAttended) {
    RETURN_IF_ERROR(storage::DropAttended(transaction, seen.in.union_id, after.member,
                                          seen.in.plan.fields.year, after.plan)
                        .status());
  }
  return Keep(transaction, seen, std::move(after));
}

absl::StatusOr<v1::ExamEntry> HandOverExamResults(
    Transaction& transaction, const v1::HandOverExamResultsRequest& request) {
  return Take(transaction, request,
              unioncare::HandOverExamResults{
                  request.etag(),
                  DayFrom(request.results_on()).value_or(Today(transaction.now()))});
}

// The wish opens a case, or joins the one that is open, as any report does. It says who asks, not
// why.
absl::StatusOr<v1::ExamEntry> AskForExamVisit(Transaction& transaction,
                                              const v1::AskForExamVisitRequest& request) {
  ASSIGN_OR_RETURN(const SeenExam seen,
                   FindSeenExam(transaction, request.plan(), request.member()));
  ASSIGN_OR_RETURN(ExamEntry after, Decide(unioncare::AskForExamVisit{request.etag()},
                                           seen.entry, seen.facts));
  const absl::CivilDay today = Today(transaction.now());
  Event event;
  event.union_id = seen.in.union_id;
  event.member = seen.member.id;
  event.occasion = Occasion::kTalk;
  event.event_on = today;
  event.informed_on = today;
  event.summary = transaction.actor().language == Language::kEnglish ? "Asks for a visit"
                                                                     : "本人希望走访";
  ASSIGN_OR_RETURN(const Reported reported, Report(transaction, event));
  after.visit_case = reported.kept.id;
  return Keep(transaction, seen, std::move(after));
}

absl::StatusOr<v1::ExamEntry> GetExamEntry(const Snapshot& snapshot,
                                           const v1::GetExamEntryRequest& request) {
  ASSIGN_OR_RETURN(const SeenExam seen,
                   FindSeenExam(snapshot, request.plan(), request.member()));
  if (!seen.facts.eligible) return NotFound("member", request.member());
  return Answer(snapshot, seen, seen.entry);
}

}  // namespace

absl::StatusOr<v1::ExamEntry> BookExam(Transaction& transaction,
                                       const v1::BookExamRequest& request) {
  ASSIGN_OR_RETURN(const SeenExam seen,
                   FindSeenExam(transaction, request.plan(), request.member()));
  ASSIGN_OR_RETURN(const NamedSlot named,
                   FindNamedSlot(transaction, "exam_slot", request.exam_slot()));
  if (named.in.union_id != seen.in.union_id || named.slot.plan != seen.in.plan.id) {
    return NotFound("exam_slot", request.exam_slot());
  }
  unioncare::BookExam command{.etag = request.etag(), .slot = named.slot};
  ASSIGN_OR_RETURN(command.taken,
                   storage::TakenIn(transaction, seen.in.union_id, named.slot.id));
  if (seen.entry.slot == named.slot.id) --command.taken;
  if (command.taken >= named.slot.capacity) {
    ASSIGN_OR_RETURN(command.room, SlotsWithRoom(transaction, seen));
  }
  ASSIGN_OR_RETURN(ExamEntry after, Decide(command, seen.entry, seen.facts));
  return Keep(transaction, seen, std::move(after));
}

absl::StatusOr<v1::ExamEntry> MarkExamAbsent(Transaction& transaction,
                                             const v1::MarkExamAbsentRequest& request) {
  return Take(transaction, request, unioncare::MarkExamAbsent{request.etag()});
}

absl::StatusOr<v1::ExamEntry> RecordExamAttendance(
    Transaction& transaction, const v1::RecordExamAttendanceRequest& request) {
  ASSIGN_OR_RETURN(const SeenExam seen,
                   FindSeenExam(transaction, request.plan(), request.member()));
  unioncare::AttendExam command{
      .etag = request.etag(),
      .attended_on = DayFrom(request.attended_on()).value_or(Today(transaction.now())),
      .items = ItemsFrom(request.items())};
  ASSIGN_OR_RETURN(ExamEntry after, Decide(command, seen.entry, seen.facts));
  RETURN_IF_ERROR(storage::KeepAttended(transaction, seen.in.union_id, after.member, after.items,
                                        seen.in.plan.fields.year, after.plan)
                      .status());
  return Keep(transaction, seen, std::move(after));
}

absl::StatusOr<v1::ExamEntry> ExemptExam(Transaction& transaction,
                                         const v1::ExemptExamRequest& request) {
  return Take(transaction, request,
              unioncare::ExemptExam{request.etag(),
                                    SameNumber<ExamExemption>(request.exemption())});
}

std::unique_ptr<Service> MakeExamBookingService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ExamBookingService");
  service->Mutate("BookExam", BookExam);
  service->Mutate("CancelExamBooking", CancelExamBooking);
  service->Mutate("AskForExamVisit", AskForExamVisit);
  service->Mutate("MarkExamAbsent", MarkExamAbsent);
  service->Mutate("FollowUpExam", FollowUpExam);
  service->Mutate("RecordExamAttendance", RecordExamAttendance);
  service->Mutate("ExemptExam", ExemptExam);
  service->Mutate("ForfeitExam", ForfeitExam);
  service->Mutate("MoveExam", MoveExam);
  service->Mutate("CorrectExamEntry", CorrectExamEntry);
  service->Mutate("HandOverExamResults", HandOverExamResults);
  service->Query("GetExamEntry", GetExamEntry);
  ServeExamSlots(*service);
  ServeExamRounds(*service);
  ServeExamLists(*service);
  return service;
}

}  // namespace unioncare::api
