// Cases and visits as operations.
#include "service/api/visits.h"

#include <limits>
#include <map>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/convert.h"
#include "service/api/filter.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/domain/visits.h"
#include "service/storage/members.h"
#include "service/storage/reveals.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

// The member whom a case is about, when the caller may see them.
absl::StatusOr<Member> SeenMember(const Snapshot& snapshot, UnionId union_id, MemberId id,
                                  absl::string_view field) {
  ASSIGN_OR_RETURN(std::optional<Member> member, storage::FindMember(snapshot, union_id, id));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return NotFound(field, NameOf(union_id, id));
  }
  return *std::move(member);
}

v1::Visitor ToProto(UnionId union_id, const Visitor& visitor, const std::string& name) {
  v1::Visitor wire;
  if (visitor.member.has_value()) {
    wire.set_member(NameOf(union_id, *visitor.member));
  } else {
    wire.set_guest(visitor.guest);
  }
  wire.set_display_name(name);
  return wire;
}

// What people call a user. The caller's own name is known; 0 is the system.
absl::StatusOr<std::string> UserName(const Snapshot& snapshot, UserId id) {
  if (id == snapshot.actor().user) return snapshot.actor().display_name;
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, id));
  return user.has_value() ? user->display_name : "";
}

// Names of members that were read already; those that were not are read.
using Names = std::map<MemberId, std::string>;

absl::StatusOr<std::string> NameIn(const Snapshot& snapshot, UnionId union_id, MemberId id,
                                   Names& names) {
  const auto known = names.find(id);
  if (known != names.end()) return known->second;
  ASSIGN_OR_RETURN(const std::optional<storage::MemberGlance> member,
                   storage::GlanceAtMember(snapshot, union_id, id));
  if (!member.has_value()) return absl::DataLossError("a visitor is no member");
  return names[id] = member->display_name;
}

absl::StatusOr<v1::Visit> ToProto(const Snapshot& snapshot, UnionId union_id, const Visit& visit,
                                  Names& names) {
  v1::Visit wire;
  wire.set_name(NameOf(union_id, visit.case_id, visit.id));
  *wire.mutable_visited_on() = api::ToProto(visit.visited_on);
  wire.set_mode(SameNumber<v1::VisitMode>(visit.mode));
  wire.set_place(visit.place);
  for (const Visitor& visitor : visit.visitors) {
    std::string name = visitor.guest;
    if (visitor.member.has_value()) {
      ASSIGN_OR_RETURN(name, NameIn(snapshot, union_id, *visitor.member, names));
    }
    *wire.add_visitors() = ToProto(union_id, visitor, name);
  }
  wire.set_met(SameNumber<v1::Met>(visit.met));
  wire.set_has_notes(visit.has_notes);
  wire.set_needs(visit.needs);
  wire.set_promises(visit.promises);
  if (visit.next_contact_on.has_value()) {
    *wire.mutable_next_contact_on() = api::ToProto(*visit.next_contact_on);
  }
  wire.set_recorded_by(NameOf(visit.recorded_by));
  ASSIGN_OR_RETURN(*wire.mutable_recorded_by_display_name(), UserName(snapshot, visit.recorded_by));
  *wire.mutable_record_time() = api::ToProto(visit.record_time);
  wire.set_record_delay_days(static_cast<int>(Today(visit.record_time) - visit.visited_on));
  return wire;
}

std::string EventRef(const Case& found) {
  return absl::StrCat(Number(found.member), ".", static_cast<int>(found.occasion), ".",
                      IsoDay(found.ref_on), ".", found.ref_ordinal);
}

absl::StatusOr<v1::Case> ToProto(const Snapshot& snapshot, UnionId union_id, const Case& found,
                                 const std::string& member_name) {
  v1::Case wire;
  wire.set_name(NameOf(union_id, found.id));
  wire.set_case_no(
      absl::StrFormat("%d-%d-%04d", found.case_year, Number(union_id), found.case_sequence));
  wire.set_occasion(SameNumber<v1::Occasion>(found.occasion));
  wire.set_member(NameOf(union_id, found.member));
  wire.set_member_display_name(member_name);
  if (found.group.has_value()) {
    wire.set_group(NameOf(union_id, *found.group));
    ASSIGN_OR_RETURN(const std::optional<Group> group,
                     storage::FindGroup(snapshot, union_id, *found.group));
    if (group.has_value()) wire.set_group_display_name(group->display_name);
  }
  wire.set_state(SameNumber<v1::CaseState>(found.state));
  *wire.mutable_event_on() = api::ToProto(found.event_on);
  wire.set_event_on_assumed(found.event_on_assumed);
  wire.set_event_key(found.event_key);
  wire.set_event_ref(EventRef(found));
  *wire.mutable_informed_on() = api::ToProto(found.informed_on);
  wire.set_informed_on_assumed(found.informed_on_assumed);
  wire.set_reported_by(NameOf(found.reported_by));
  ASSIGN_OR_RETURN(*wire.mutable_reported_by_display_name(), UserName(snapshot, found.reported_by));
  *wire.mutable_report_time() = api::ToProto(found.report_time);
  wire.set_severity(SameNumber<v1::Severity>(found.severity));
  wire.set_summary(found.summary);
  wire.set_visit_count(found.visit_count);
  if (found.last_visited_on.has_value()) {
    *wire.mutable_last_visited_on() = api::ToProto(*found.last_visited_on);
  }
  *wire.mutable_create_time() = api::ToProto(found.create_time);
  *wire.mutable_update_time() = api::ToProto(found.update_time);
  wire.set_etag(EtagOfVersion(found.version));
  return wire;
}

// What a report and a record have in common, field by field the same.
template <class Request>
absl::StatusOr<Event> EventFrom(const Request& request) {
  Event event;
  ASSIGN_OR_RETURN(event.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(event.member, ParseMemberOf(event.union_id, "member", request.member()));
  event.occasion = SameNumber<Occasion>(request.occasion());
  event.event_on = DayFrom(request.event_on());
  event.informed_on = DayFrom(request.informed_on());
  event.event_key = NormalizeName(request.event_key());
  event.severity = SameNumber<Severity>(request.severity());
  event.summary = request.summary();
  if (!request.case_().empty()) {
    ASSIGN_OR_RETURN(event.named_case, ParseCaseOf(event.union_id, "case", request.case_()));
  }
  return event;
}

absl::StatusOr<unioncare::RecordVisit> CommandFrom(const v1::RecordVisitRequest& request) {
  unioncare::RecordVisit command;
  ASSIGN_OR_RETURN(command.event, EventFrom(request));
  command.visited_on = *DayFrom(request.visited_on());
  command.mode = SameNumber<VisitMode>(request.mode());
  command.place = request.place();
  for (int i = 0; i < request.visitors_size(); ++i) {
    const v1::Visitor& wire = request.visitors(i);
    Visitor visitor;
    if (wire.who_case() == v1::Visitor::kMember) {
      ASSIGN_OR_RETURN(visitor.member,
                       ParseMemberOf(command.event.union_id,
                                     absl::StrCat("visitors[", i, "].member"), wire.member()));
    } else {
      visitor.guest = NormalizeName(wire.guest());
    }
    command.visitors.push_back(std::move(visitor));
  }
  command.met = SameNumber<Met>(request.met());
  command.notes = request.notes();
  command.needs = request.needs();
  command.promises = request.promises();
  command.next_contact_on = DayFrom(request.next_contact_on());
  return command;
}

struct Gathered {
  Member member;
  EventFacts facts;
};

absl::StatusOr<Gathered> GatherEvent(const Snapshot& snapshot, const Event& event) {
  Gathered gathered;
  ASSIGN_OR_RETURN(gathered.member, SeenMember(snapshot, event.union_id, event.member, "member"));
  EventFacts& facts = gathered.facts;
  facts.born_on = gathered.member.birth_date;
  facts.deceased = gathered.member.state == MemberState::kDeceased;
  facts.group = gathered.member.group;
  ASSIGN_OR_RETURN(facts.cases,
                   storage::CasesOf(snapshot, event.union_id, event.member, event.occasion));
  if (event.named_case.has_value()) {
    ASSIGN_OR_RETURN(facts.named, storage::FindCase(snapshot, event.union_id, *event.named_case));
  }
  return gathered;
}

constexpr FilterField kCaseFields[] = {
    {"member", FilterField::Kind::kMember},          {"group", FilterField::Kind::kGroup},
    {"occasion", FilterField::Kind::kEnum, nullptr}, {"state", FilterField::Kind::kEnum, nullptr},
    {"event_on", FilterField::Kind::kDay},
};

absl::StatusOr<std::vector<FilterTerm>> CaseFilter(const std::string& filter, UnionId union_id) {
  std::vector<FilterField> fields(std::begin(kCaseFields), std::end(kCaseFields));
  fields[2].values = v1::Occasion_descriptor();
  fields[3].values = v1::CaseState_descriptor();
  return ParseFilter(filter, union_id, fields);
}

bool Accepts(const std::vector<FilterTerm>& terms, const Case& found) {
  for (const FilterTerm& term : terms) {
    int64_t value = 0;
    if (term.field == "member") value = Number(found.member);
    if (term.field == "group") value = found.group.has_value() ? Number(*found.group) : 0;
    if (term.field == "occasion") value = static_cast<int64_t>(found.occasion);
    if (term.field == "state") value = static_cast<int64_t>(found.state);
    if (term.field == "event_on") value = DayNumber(found.event_on);
    if (!term.Accepts(value)) return false;
  }
  return true;
}

// The member that a filter pins down, so that the index of events can be used.
std::optional<MemberId> MemberIn(const std::vector<FilterTerm>& terms) {
  for (const FilterTerm& term : terms) {
    if (term.field == "member" && term.compare == FilterOperator::kEqual) {
      return MemberId{term.number};
    }
  }
  return std::nullopt;
}

// A case that the caller may see.
struct SeenCase {
  UnionId union_id{0};
  Case found;
  Member member;
};

absl::StatusOr<SeenCase> FindSeenCase(const Snapshot& snapshot, const std::string& name) {
  ASSIGN_OR_RETURN(const CaseName parsed, ParseCase("name", name));
  ASSIGN_OR_RETURN(std::optional<Case> found,
                   storage::FindCase(snapshot, parsed.union_id, parsed.case_id));
  if (!found.has_value()) return NotFound("name", name);
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, parsed.union_id, found->member));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return NotFound("name", name);
  }
  return SeenCase{parsed.union_id, *std::move(found), *std::move(member)};
}

absl::StatusOr<v1::Case> GetCase(const Snapshot& snapshot, const v1::GetCaseRequest& request) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindSeenCase(snapshot, request.name()));
  ASSIGN_OR_RETURN(v1::Case wire,
                   ToProto(snapshot, seen.union_id, seen.found, seen.member.display_name));
  ASSIGN_OR_RETURN(const std::vector<Visit> visits,
                   storage::VisitsOf(snapshot, seen.union_id, seen.found.id));
  Names names;
  for (const Visit& visit : visits) {
    ASSIGN_OR_RETURN(*wire.add_visits(), ToProto(snapshot, seen.union_id, visit, names));
  }
  return wire;
}

absl::StatusOr<v1::ListCasesResponse> ListCases(const Snapshot& snapshot,
                                                const v1::ListCasesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms, CaseFilter(request.filter(), union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const std::optional<MemberId> member = MemberIn(terms);
  int64_t before = page.position == 0 ? std::numeric_limits<int64_t>::max() : page.position;
  v1::ListCasesResponse response;
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<Case> cases,
                     member.has_value()
                         ? storage::ListCasesOf(snapshot, union_id, *member, before, wanted)
                         : storage::ListCases(snapshot, union_id, before, wanted));
    for (const Case& found : cases) {
      if (response.cases_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, before));
        return response;
      }
      ++scanned;
      before = Number(found.id);
      if (!Accepts(terms, found)) continue;
      ASSIGN_OR_RETURN(const std::optional<Member> subject,
                       storage::FindMember(snapshot, union_id, found.member));
      if (!subject.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*subject))) continue;
      ASSIGN_OR_RETURN(*response.add_cases(),
                       ToProto(snapshot, union_id, found, subject->display_name));
    }
    if (static_cast<int>(cases.size()) < wanted) return response;
  }
}

absl::StatusOr<v1::RevealCaseResponse> RevealCase(Transaction& transaction,
                                                  const v1::RevealCaseRequest& request) {
  ASSIGN_OR_RETURN(const SeenCase seen, FindSeenCase(transaction, request.name()));
  ASSIGN_OR_RETURN(const std::vector<storage::Notes> notes,
                   storage::OpenNotes(transaction, seen.union_id, seen.found));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, seen.union_id, seen.found.member,
                                        request.name(), request.reason()));
  transaction.Concerns(seen.union_id, request.name());
  v1::RevealCaseResponse response;
  for (const storage::Notes& each : notes) {
    auto* wire = response.add_notes();
    wire->set_visit(NameOf(seen.union_id, seen.found.id, each.visit));
    wire->set_notes(each.text);
  }
  return response;
}

}  // namespace

absl::StatusOr<v1::ReportCaseResponse> ReportCase(Transaction& transaction,
                                                  const v1::ReportCaseRequest& request) {
  ASSIGN_OR_RETURN(const Event event, EventFrom(request));
  ASSIGN_OR_RETURN(const Gathered gathered, GatherEvent(transaction, event));
  ASSIGN_OR_RETURN(CaseDecision decision, Decide(event, gathered.facts, Today(transaction.now())));
  Case& kept = decision.result;
  RETURN_IF_ERROR(storage::KeepCase(transaction, event.union_id, decision.opened, kept));
  transaction.Concerns(event.union_id, NameOf(event.union_id, kept.id));
  v1::ReportCaseResponse response;
  response.set_opened(decision.opened);
  ASSIGN_OR_RETURN(*response.mutable_case_(),
                   ToProto(transaction, event.union_id, kept, gathered.member.display_name));
  return response;
}

absl::StatusOr<v1::RecordVisitResponse> RecordVisit(Transaction& transaction,
                                                    const v1::RecordVisitRequest& request) {
  ASSIGN_OR_RETURN(const unioncare::RecordVisit command, CommandFrom(request));
  const UnionId union_id = command.event.union_id;
  ASSIGN_OR_RETURN(Gathered gathered, GatherEvent(transaction, command.event));
  RecordVisitFacts facts;
  facts.event = std::move(gathered.facts);
  Names names;
  for (size_t i = 0; i < command.visitors.size(); ++i) {
    facts.visitor_deceased.push_back(false);
    if (!command.visitors[i].member.has_value()) continue;
    const MemberId id = *command.visitors[i].member;
    ASSIGN_OR_RETURN(const std::optional<storage::MemberGlance> visitor,
                     storage::GlanceAtMember(transaction, union_id, id));
    if (!visitor.has_value()) {
      return NotFound(absl::StrCat("visitors[", i, "].member"), NameOf(union_id, id));
    }
    facts.visitor_deceased.back() = visitor->state == MemberState::kDeceased;
    names[id] = visitor->display_name;
  }
  ASSIGN_OR_RETURN(VisitDecision decision, Decide(command, facts, Today(transaction.now())));
  Case& kept = decision.event.result;
  RETURN_IF_ERROR(storage::KeepCase(transaction, union_id, decision.event.opened, kept));
  Visit& visit = decision.visit;
  visit.case_id = kept.id;
  visit.recorded_by = transaction.actor().user;
  visit.record_time = transaction.now();
  RETURN_IF_ERROR(storage::InsertVisit(transaction, union_id, kept, visit, command.notes));
  transaction.Concerns(union_id, NameOf(union_id, kept.id, visit.id));

  v1::RecordVisitResponse response;
  response.set_opened(decision.event.opened);
  ASSIGN_OR_RETURN(*response.mutable_case_(),
                   ToProto(transaction, union_id, kept, gathered.member.display_name));
  ASSIGN_OR_RETURN(*response.mutable_visit(), ToProto(transaction, union_id, visit, names));
  return response;
}

std::unique_ptr<Service> MakeCaseService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.CaseService");
  service->Mutate("ReportCase", ReportCase);
  service->Mutate("RecordVisit", RecordVisit);
  service->Query("GetCase", GetCase);
  service->Query("ListCases", ListCases);
  service->Mutate("RevealCase", RevealCase);
  return service;
}

}  // namespace unioncare::api
