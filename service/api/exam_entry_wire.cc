// Slots and people of exam plans in words.
#include "service/api/exam_entry_wire.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

constexpr char kSlotPattern[] = "unions/{union}/examPlans/{exam_plan}/slots/{exam_slot}";

// The number behind a mark in a name, and what stands before it.
struct Tail {
  std::string head;
  int64_t number = 0;
};
std::optional<Tail> SplitName(const std::string& name, absl::string_view mark) {
  const size_t at = name.find(mark.data(), 0, mark.size());
  Tail tail;
  if (at == std::string::npos || !absl::SimpleAtoi(name.substr(at + mark.size()), &tail.number) ||
      tail.number <= 0) {
    return std::nullopt;
  }
  tail.head = name.substr(0, at);
  return tail;
}

std::string TimeText(int minute) {
  return absl::StrFormat("%02d:%02d", minute / 60, minute % 60);
}

}  // namespace

absl::StatusOr<NamedSlot> FindNamedSlot(const Snapshot& snapshot, absl::string_view field,
                                        const std::string& name) {
  const std::optional<Tail> tail = SplitName(name, "/slots/");
  if (!tail.has_value() || absl::StrCat(tail->head, "/slots/", tail->number) != name) {
    return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                           {"given", name},
                                           {"wanted", kSlotPattern}});
  }
  NamedSlot found;
  ASSIGN_OR_RETURN(found.in, FindNamedPlan(snapshot, field, tail->head));
  ASSIGN_OR_RETURN(const std::optional<ExamSlot> slot,
                   storage::FindSlot(snapshot, found.in.union_id, ExamSlotId{tail->number}));
  if (!slot.has_value() || slot->plan != found.in.plan.id) return NotFound(field, name);
  found.slot = *slot;
  return found;
}

v1::ExamSlot ToWire(UnionId union_id, const ExamSlot& slot, int taken) {
  v1::ExamSlot wire;
  wire.set_name(NameOf(union_id, slot.plan, slot.id));
  *wire.mutable_day() = ToProto(slot.day);
  wire.set_from_time(TimeText(slot.from_minute));
  wire.set_to_time(TimeText(slot.to_minute));
  wire.set_place(slot.place);
  wire.set_capacity(slot.capacity);
  wire.set_sex(SameNumber<v1::Sex>(slot.sex));
  wire.set_item(SameNumber<v1::ExamItem>(slot.item));
  wire.set_booked_count(taken);
  wire.set_left_count(slot.capacity - taken);
  wire.set_etag(EtagOfVersion(slot.version));
  return wire;
}

bool IsGone(const Member& member) {
  return member.state == MemberState::kTransferred || member.state == MemberState::kLeft ||
         member.state == MemberState::kDeceased;
}

ExamEntryFacts FactsOf(const Snapshot& snapshot, const NamedPlan& in, const Member& member,
                       const ExamPerson* frozen) {
  ExamEntryFacts facts;
  facts.union_id = in.union_id;
  facts.plan_frozen =
      in.plan.state == ExamPlanState::kFrozen || in.plan.state == ExamPlanState::kClosed;
  facts.plan_closed = in.plan.state == ExamPlanState::kClosed;
  facts.from_on = in.plan.fields.from;
  facts.to_on = in.plan.fields.to;
  facts.gone = IsGone(member);
  facts.sex = member.sex;
  facts.offered = OfferedBy(in.plan.fields);
  if (member.sex == Sex::kMale) facts.offered &= static_cast<ExamItemSet>(~kWomensExamItems);
  if (frozen != nullptr) {
    facts.eligible = frozen->verdict == ExamVerdict::kDue;
    facts.items = DueItems(*frozen);
  }
  facts.actor = snapshot.actor().user;
  facts.now = snapshot.now();
  return facts;
}

absl::StatusOr<SeenExam> SeenExamOf(const Snapshot& snapshot, const NamedPlan& in,
                                    Member member) {
  SeenExam seen{.in = in, .member = std::move(member)};
  std::optional<ExamPerson> frozen;
  if (in.plan.freeze_time.has_value()) {
    ASSIGN_OR_RETURN(frozen, storage::FindFrozenPerson(snapshot, in.union_id, in.plan.id,
                                                       seen.member.id));
  }
  const ExamPerson* person = frozen.has_value() ? &*frozen : nullptr;
  seen.facts = FactsOf(snapshot, in, seen.member, person);
  ASSIGN_OR_RETURN(seen.entry,
                   storage::FindEntry(snapshot, in.union_id, in.plan.id,
                                      person != nullptr ? person->member : seen.member.id));
  return seen;
}

absl::StatusOr<SeenExam> FindSeenExam(const Snapshot& snapshot, const std::string& plan,
                                      const std::string& member) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(snapshot, "plan", plan));
  ASSIGN_OR_RETURN(const MemberId id, ParseMemberOf(in.union_id, "member", member));
  ASSIGN_OR_RETURN(std::optional<Member> found, storage::FindMember(snapshot, in.union_id, id));
  if (!found.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*found))) {
    return NotFound("member", member);
  }
  return SeenExamOf(snapshot, in, *std::move(found));
}

absl::StatusOr<ExamWriter> ExamWriter::Of(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(Sight records,
                   storage::SightUnder(snapshot, Permission::kExamRecord, union_id));
  return ExamWriter(snapshot, union_id, std::move(records));
}

bool ExamWriter::Tells(const Subject& subject) const {
  return Sees(records_, subject) || snapshot_.actor().sight.self == subject.member;
}

absl::StatusOr<v1::ExamEntry> ExamWriter::Write(const ExamEntry& entry, const Member& member,
                                                ExamItemSet items) {
  v1::ExamEntry wire;
  const auto day = [](const std::optional<absl::CivilDay>& from, auto set) {
    if (from.has_value()) *set() = ToProto(*from);
  };
  wire.set_plan(NameOf(union_id_, entry.plan));
  wire.set_member(NameOf(union_id_, member.id));
  wire.set_member_display_name(member.display_name);
  if (member.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.Group(*member.group));
  }
  wire.set_state(SameNumber<v1::ExamEntryState>(entry.state));
  if (entry.slot.has_value()) {
    wire.set_exam_slot(NameOf(union_id_, entry.plan, *entry.slot));
    ASSIGN_OR_RETURN(const std::optional<ExamSlot> slot,
                     storage::FindSlot(snapshot_, union_id_, *entry.slot));
    if (slot.has_value()) wire.set_slot_label(TextOf(*slot));
  }
  day(entry.booked_on, [&] { return wire.mutable_booked_on(); });
  ASSIGN_OR_RETURN(*wire.mutable_booked_by_display_name(), names_.User(entry.booked_by));
  day(entry.told_on, [&] { return wire.mutable_told_on(); });
  ASSIGN_OR_RETURN(*wire.mutable_told_by_display_name(), names_.User(entry.told_by));
  wire.set_told_how(SameNumber<v1::ExamNotice>(entry.told_how));
  day(entry.attended_on, [&] { return wire.mutable_attended_on(); });
  const ExamItemSet shown = entry.attended_on.has_value() ? entry.items : items;
  for (const ExamItem item : ItemsOf(shown)) wire.add_items(SameNumber<v1::ExamItem>(item));
  wire.set_absence_count(entry.absence_count);
  day(entry.absent_on, [&] { return wire.mutable_absent_on(); });
  wire.set_follow_up(SameNumber<v1::ExamFollowUp>(entry.follow_up));
  day(entry.followed_on, [&] { return wire.mutable_followed_on(); });
  ASSIGN_OR_RETURN(*wire.mutable_followed_by_display_name(), names_.User(entry.followed_by));
  const bool tells = Tells(SubjectOf(member));
  if (tells || !IsOfHealth(entry.exemption)) {
    wire.set_exemption(SameNumber<v1::ExamExemption>(entry.exemption));
  }
  wire.set_forfeit(SameNumber<v1::ExamForfeit>(entry.forfeit));
  day(entry.moved_to_on, [&] { return wire.mutable_moved_to_on(); });
  if (entry.moved_to_plan.has_value()) {
    wire.set_moved_to_plan(NameOf(union_id_, *entry.moved_to_plan));
  }
  day(entry.results_on, [&] { return wire.mutable_results_on(); });
  ASSIGN_OR_RETURN(*wire.mutable_results_by_display_name(), names_.User(entry.results_by));
  if (entry.visit_case.has_value()) wire.set_visit_case(NameOf(union_id_, *entry.visit_case));
  if (tells) wire.set_note(entry.note);
  if (entry.version > 0) *wire.mutable_update_time() = ToProto(entry.update_time);
  ASSIGN_OR_RETURN(*wire.mutable_updated_by_display_name(), names_.User(entry.updated_by));
  wire.set_etag(EtagOfVersion(entry.version));
  return wire;
}

}  // namespace unioncare::api
