// Events: the sweep that writes them, and the list.
#include "service/api/events.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/contact_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/events.h"
#include "service/storage/calendars.h"
#include "service/storage/case_view.h"
#include "service/storage/contacts.h"
#include "service/storage/events.h"
#include "service/storage/members.h"
#include "service/storage/policies.h"
#include "service/storage/unions.h"
#include "unioncare/v1/events.pb.h"

namespace unioncare::api {
namespace {

constexpr char kMethod[] = "system/Escalate";
constexpr int kUnionsAtOnce = 100;

// The rules and the calendar that decide about cases of one union, looked up once in a slice.
class Rules {
 public:
  Rules(const Snapshot& snapshot, UnionId union_id) : snapshot_(snapshot), union_(union_id) {}

  absl::StatusOr<std::vector<Escalation>> EventsOf(const CaseClocks& facts) {
    const auto key = std::make_pair(facts.occasion, facts.event_on);
    auto rule = rules_.find(key);
    if (rule == rules_.end()) {
      ASSIGN_OR_RETURN(OccasionRule found, storage::OccasionRuleFor(snapshot_, union_,
                                                                    facts.occasion,
                                                                    facts.event_on));
      rule = rules_.emplace(key, std::move(found)).first;
    }
    RETURN_IF_ERROR(ReadCalendar(facts));
    return unioncare::EventsOf(facts, rule->second, calendar_, snapshot_.now());
  }

 private:
  // Working days are asked for from the deadline of the visit on.
  absl::Status ReadCalendar(const CaseClocks& facts) {
    if (!facts.due_visit.has_value()) return absl::OkStatus();
    const absl::CivilDay first = DeadlineDay(*facts.due_visit);
    if (first_.has_value() && *first_ <= first && first + kClockDaysMax <= last_) {
      return absl::OkStatus();
    }
    first_ = first_.has_value() ? std::min(*first_, first) : first;
    last_ = std::max(last_, first + 2 * kClockDaysMax);
    ASSIGN_OR_RETURN(calendar_, storage::CalendarOf(snapshot_, union_, *first_, last_));
    return absl::OkStatus();
  }

  const Snapshot& snapshot_;
  const UnionId union_;
  std::map<std::pair<Occasion, absl::CivilDay>, OccasionRule> rules_;
  std::optional<absl::CivilDay> first_;
  absl::CivilDay last_ = kFirstDay;
  WorkingCalendar calendar_;
};

// What one slice has to write.
struct Slice {
  std::vector<CaseId> cases;
  std::vector<TaskId> tasks;
  std::optional<CaseId> looked_at;  // new cases up to this one
  bool exhausted = false;           // the list was read to its end
  absl::Status failed;              // why the first record failed, of this slice or before

  bool empty() const { return cases.empty() && tasks.empty() && !looked_at.has_value(); }
  bool full() const { return cases.size() + tasks.size() >= kSweepSliceMax; }
};

// True when it is one record that cannot be dealt with. Any other fault is of the world, and the
// next record would meet it as well.
bool OfOneRecord(const absl::Status& status) {
  return absl::IsNotFound(status) || absl::IsDataLoss(status) || absl::IsInternal(status) ||
         absl::IsInvalidArgument(status) || absl::IsFailedPrecondition(status);
}

absl::StatusOr<bool> AnyMissing(const Snapshot& snapshot, UnionId union_id,
                                const std::vector<Escalation>& events) {
  for (const Escalation& event : events) {
    ASSIGN_OR_RETURN(const bool exists, storage::EventExists(snapshot, union_id, event.key));
    if (!exists) return true;
  }
  return false;
}

// Adds those cases of a list whose events are not all there, and says which case was looked at
// last: not the last of the list when the slice is full before. One that cannot be judged is passed
// over.
absl::StatusOr<const CaseClocks*> AddCases(const Snapshot& snapshot, UnionId union_id,
                                           const std::vector<CaseClocks>& found, Slice& slice) {
  Rules rules(snapshot, union_id);
  const CaseClocks* last = nullptr;
  for (const CaseClocks& facts : found) {
    if (slice.full()) return last;
    last = &facts;
    const absl::StatusOr<std::vector<Escalation>> events = rules.EventsOf(facts);
    if (!events.ok() && OfOneRecord(events.status())) {
      slice.failed.Update(events.status());
      continue;
    }
    RETURN_IF_ERROR(events.status());
    ASSIGN_OR_RETURN(const bool missing, AnyMissing(snapshot, union_id, *events));
    if (missing) slice.cases.push_back(facts.id);
  }
  slice.exhausted = static_cast<int>(found.size()) < kSweepReadMax;
  return last;
}

// New cases after the cursor. From one that failed on they count as not looked at, so that the next
// sweep comes back to it; those behind it are not told twice, for their events are there.
absl::Status AddNew(const Snapshot& snapshot, UnionId union_id, std::optional<CaseId>& cursor,
                    Slice& slice) {
  ASSIGN_OR_RETURN(const std::vector<CaseClocks> found,
                   storage::NewCases(snapshot, union_id, cursor, kSweepReadMax));
  ASSIGN_OR_RETURN(const CaseClocks* last, AddCases(snapshot, union_id, found, slice));
  if (last == nullptr) return absl::OkStatus();
  cursor = last->id;
  if (slice.failed.ok()) slice.looked_at = last->id;
  return absl::OkStatus();
}

// One of the two lists of overdue cases, and the deadline by which it is ordered.
struct CaseList {
  absl::StatusOr<std::vector<CaseClocks>> (*read)(const Snapshot&, UnionId,
                                                  const storage::DueCursor&, int);
  std::optional<absl::Time> CaseClocks::*due;
};
constexpr CaseList kCaseLists[] = {{storage::OverdueVisits, &CaseClocks::due_visit},
                                   {storage::OverdueCloses, &CaseClocks::due_close}};

absl::Status AddOverdue(const Snapshot& snapshot, UnionId union_id, const CaseList& list,
                        storage::DueCursor& cursor, Slice& slice) {
  ASSIGN_OR_RETURN(const std::vector<CaseClocks> found,
                   list.read(snapshot, union_id, cursor, kSweepReadMax));
  ASSIGN_OR_RETURN(const CaseClocks* last, AddCases(snapshot, union_id, found, slice));
  if (last != nullptr) cursor = {absl::ToUnixMicros(*(last->*list.due)), Number(last->id)};
  return absl::OkStatus();
}

absl::Status AddTasks(const Snapshot& snapshot, UnionId union_id, storage::DueCursor& cursor,
                      Slice& slice) {
  ASSIGN_OR_RETURN(const std::vector<TaskClock> found,
                   storage::OverdueTasks(snapshot, union_id, cursor, kSweepReadMax));
  for (const TaskClock& facts : found) {
    if (slice.full()) return absl::OkStatus();
    cursor = {DayNumber(facts.due_on), Number(facts.id)};
    const std::optional<Escalation> event = EventOf(facts, Today(snapshot.now()));
    if (!event.has_value()) continue;
    ASSIGN_OR_RETURN(const bool missing, AnyMissing(snapshot, union_id, {*event}));
    if (missing) slice.tasks.push_back(facts.id);
  }
  slice.exhausted = static_cast<int>(found.size()) < kSweepReadMax;
  return absl::OkStatus();
}

// Decides anew, on what the writer sees, and keeps what is not there.
absl::Status KeepSlice(Transaction& transaction, UnionId union_id, const Slice& slice) {
  Rules rules(transaction, union_id);
  std::vector<Escalation> events;
  for (const CaseId id : slice.cases) {
    ASSIGN_OR_RETURN(const std::optional<CaseClocks> facts,
                     storage::FindCaseClocks(transaction, union_id, id));
    if (!facts.has_value()) continue;
    ASSIGN_OR_RETURN(std::vector<Escalation> raised, rules.EventsOf(*facts));
    for (Escalation& event : raised) events.push_back(std::move(event));
  }
  for (const TaskId id : slice.tasks) {
    ASSIGN_OR_RETURN(const std::optional<TaskClock> facts,
                     storage::FindTaskClock(transaction, union_id, id));
    if (!facts.has_value()) continue;
    std::optional<Escalation> event = EventOf(*facts, Today(transaction.now()));
    if (event.has_value()) events.push_back(*std::move(event));
  }
  if (slice.looked_at.has_value()) {
    RETURN_IF_ERROR(storage::MarkLookedAt(transaction, union_id, *slice.looked_at));
  }
  for (Escalation& event : events) {
    ASSIGN_OR_RETURN(const bool kept, storage::KeepEvent(transaction, union_id, std::move(event)));
    if (kept) transaction.Concerns(union_id, absl::StrCat(NameOf(union_id), "/events"));
  }
  return absl::OkStatus();
}

absl::Status Keep(Store& store, UnionId union_id, const Slice& slice) {
  if (slice.empty()) return absl::OkStatus();
  return AsSystem(store, kMethod, [&](Transaction& transaction) {
    return KeepSlice(transaction, union_id, slice);
  });
}

// Keeps a slice record by record, so that one that cannot be kept fails none of the others.
absl::Status KeepApart(Store& store, UnionId union_id, const Slice& slice) {
  absl::Status first;
  for (const CaseId id : slice.cases) {
    Slice one;
    one.cases = {id};
    first.Update(Keep(store, union_id, one));
  }
  for (const TaskId id : slice.tasks) {
    Slice one;
    one.tasks = {id};
    first.Update(Keep(store, union_id, one));
  }
  if (!first.ok()) return first;
  Slice mark;
  mark.looked_at = slice.looked_at;
  return Keep(store, union_id, mark);
}

// Walks one list of a union to its end: reads a slice, and writes what it lacks.
absl::Status Walk(Store& store, UnionId union_id, absl::FunctionRef<bool()> stop,
                  absl::FunctionRef<absl::Status(const Snapshot&, Slice&)> read) {
  absl::Status first;
  while (!stop()) {
    Slice slice;
    slice.failed = first;
    RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) { return read(snapshot, slice); }));
    first.Update(slice.failed);
    const absl::Status kept = Keep(store, union_id, slice);
    if (!kept.ok() && !OfOneRecord(kept)) return kept;
    if (!kept.ok()) first.Update(KeepApart(store, union_id, slice));
    if (slice.exhausted) break;
  }
  return first;
}

absl::Status EscalateUnion(Store& store, UnionId union_id, absl::FunctionRef<bool()> stop) {
  absl::Status first;
  // A record that failed keeps the other lists from nothing; a fault of the world ends the sweep.
  const auto walk =
      [&](absl::FunctionRef<absl::Status(const Snapshot&, Slice&)> read) -> absl::Status {
    const absl::Status walked = Walk(store, union_id, stop, read);
    first.Update(walked);
    return OfOneRecord(walked) ? absl::OkStatus() : walked;
  };
  std::optional<CaseId> looked_at;
  RETURN_IF_ERROR(walk([&](const Snapshot& snapshot, Slice& slice) {
    return AddNew(snapshot, union_id, looked_at, slice);
  }));
  for (const CaseList& list : kCaseLists) {
    storage::DueCursor cursor;
    RETURN_IF_ERROR(walk([&](const Snapshot& snapshot, Slice& slice) {
      return AddOverdue(snapshot, union_id, list, cursor, slice);
    }));
  }
  storage::DueCursor cursor;
  RETURN_IF_ERROR(walk([&](const Snapshot& snapshot, Slice& slice) {
    return AddTasks(snapshot, union_id, cursor, slice);
  }));
  return first;
}

// The event as the reader may see it: of a case that is hidden from them only that there is one.
v1::Event ToProto(UnionId union_id, const storage::ShownEvent& shown, bool from_above,
                  CaseView view) {
  const Escalation& event = shown.event;
  v1::Event wire;
  wire.set_cursor(Number(event.id));
  wire.set_kind(SameNumber<v1::EventKind>(event.kind));
  wire.set_level(SameNumber<v1::EventLevel>(shown.level));
  *wire.mutable_due_on() = api::ToProto(DeadlineDay(event.due));
  wire.set_days_late(event.kind == EventKind::kCaseReportedUp
                         ? 0
                         : DaysLate(event.due, event.create_time));
  *wire.mutable_create_time() = api::ToProto(event.create_time);
  if (view == CaseView::kHidden) return wire;
  wire.set_case_no(
      absl::StrFormat("%d-%d-%04d", shown.case_year, Number(union_id), shown.case_sequence));
  wire.set_occasion(SameNumber<v1::Occasion>(shown.occasion));
  if (from_above && (!shown.sent_up || shown.carried.restricted)) return wire;
  wire.set_member_display_name(shown.member_name);
  wire.set_group_display_name(shown.group_name);
  wire.set_responsible_display_name(shown.responsible_name);
  if (from_above) return wire;
  wire.set_case_(NameOf(union_id, event.case_id));
  if (event.task.has_value()) wire.set_task(NameOf(union_id, *event.task));
  return wire;
}

// The events and welfare alerts of a union behind a number, by number: alerts take their numbers
// from the same sequence.
struct Listed {
  int64_t cursor = 0;
  std::optional<storage::ShownEvent> event;
  std::optional<WelfareAlert> alert;
};
absl::StatusOr<std::vector<Listed>> ListBoth(const Snapshot& snapshot, UnionId union_id,
                                             int64_t after, int limit) {
  ASSIGN_OR_RETURN(std::vector<storage::ShownEvent> events,
                   storage::ListEvents(snapshot, union_id, after, limit));
  ASSIGN_OR_RETURN(const std::vector<WelfareAlert> alerts,
                   storage::AlertsAfter(snapshot, union_id, after, limit));
  std::vector<Listed> both;
  for (storage::ShownEvent& event : events) {
    both.push_back({Number(event.event.id), std::move(event), std::nullopt});
  }
  for (const WelfareAlert& alert : alerts) {
    both.push_back({Number(alert.id), std::nullopt, alert});
  }
  std::sort(both.begin(), both.end(),
            [](const Listed& a, const Listed& b) { return a.cursor < b.cursor; });
  if (both.size() > static_cast<size_t>(limit)) both.resize(static_cast<size_t>(limit));
  return both;
}

// Adds a welfare alert that the caller sees; it is for the chair, and no superior union gets it.
absl::Status AddAlert(const Snapshot& snapshot, UnionId union_id, const WelfareAlert& alert,
                      bool from_above, ContactWriter& writer, v1::ListEventsResponse& response) {
  if (from_above) return absl::OkStatus();
  ASSIGN_OR_RETURN(const Member* person, writer.names().Person(alert.member));
  if (person == nullptr || !Sees(snapshot.actor().sight, SubjectOf(*person))) {
    return absl::OkStatus();
  }
  ASSIGN_OR_RETURN(const v1::ContactAlert told, writer.Write(alert, *person));
  v1::Event& wire = *response.add_events();
  wire.set_cursor(Number(alert.id));
  wire.set_kind(v1::EVENT_KIND_WELFARE_ALERT);
  wire.set_level(v1::EVENT_LEVEL_CHAIR);
  wire.set_member_display_name(told.member_display_name());
  wire.set_group_display_name(told.group_display_name());
  wire.set_responsible_display_name(told.contact_display_name());
  *wire.mutable_due_on() = api::ToProto(Today(alert.raise_time));
  *wire.mutable_create_time() = told.raise_time();
  wire.set_contact_alert(told.name());
  return absl::OkStatus();
}

absl::StatusOr<v1::ListEventsResponse> ListEvents(const Snapshot& snapshot,
                                                  const v1::ListEventsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const bool from_above = FromAbove(snapshot.actor(), Permission::kEventRead, union_id);
  v1::ListEventsResponse response;
  ContactWriter writer(snapshot, union_id);
  int64_t after = std::max(request.after(), page.position);
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<Listed> both,
                     ListBoth(snapshot, union_id, after, wanted));
    for (const Listed& listed : both) {
      if (response.events_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        response.set_next_after(after);
        return response;
      }
      ++scanned;
      after = listed.cursor;
      if (listed.alert.has_value()) {
        RETURN_IF_ERROR(
            AddAlert(snapshot, union_id, *listed.alert, from_above, writer, response));
        continue;
      }
      const storage::ShownEvent& shown = *listed.event;
      if (from_above && shown.level != EventLevel::kSuperior) continue;
      if (!Sees(snapshot.actor().sight, shown.subject)) continue;
      ASSIGN_OR_RETURN(const CaseView view,
                       storage::ViewFor(snapshot, union_id, shown.carried));
      *response.add_events() = ToProto(union_id, shown, from_above, view);
    }
    if (static_cast<int>(both.size()) < wanted) {
      response.set_next_after(after);
      return response;
    }
  }
}

}  // namespace

bool FromAbove(const Actor& actor, Permission permission, UnionId union_id) {
  for (const Grant& grant : actor.grants) {
    if (grant.role != Role::kSuperior && Applies(grant, permission, union_id, {})) return false;
  }
  return !actor.grants.empty();
}

absl::Status Escalate(Store& store, absl::FunctionRef<bool()> stop) {
  // A clock that is wrong would tell superiors of deadlines that have not passed.
  RETURN_IF_ERROR(store.ClockTrust());
  absl::Status first;
  int64_t after = 0;
  while (!stop()) {
    std::vector<Union> unions;
    RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(unions, storage::ListUnions(snapshot, after, kUnionsAtOnce));
      return absl::OkStatus();
    }));
    for (const Union& each : unions) {
      first.Update(EscalateUnion(store, each.id, stop));
      after = Number(each.id);
    }
    if (static_cast<int>(unions.size()) < kUnionsAtOnce) break;
  }
  return first;
}

std::unique_ptr<Service> MakeEventService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.EventService");
  service->Query("ListEvents", ListEvents);
  return service;
}

}  // namespace unioncare::api
