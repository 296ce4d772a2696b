// Rules for what happens to a membership.
#include "service/domain/membership.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using S = MemberState;

// What each state may become. Who left or was transferred comes back as active.
struct Row {
  S from;
  std::vector<S> to;
};
const std::vector<Row>& Transitions() {
  static const auto& rows = *new std::vector<Row>{
      {S::kActive, {S::kSuspended, S::kKept, S::kTransferred, S::kLeft, S::kDeceased}},
      {S::kSuspended, {S::kActive, S::kKept, S::kTransferred, S::kLeft, S::kDeceased}},
      {S::kKept, {S::kActive, S::kSuspended, S::kTransferred, S::kLeft, S::kDeceased}},
      {S::kTransferred, {S::kActive, S::kDeceased}},
      {S::kLeft, {S::kActive, S::kDeceased}},
      {S::kDeceased, {}},
      {S::kMerged, {}},
  };
  return rows;
}

// As filters and command lines write them.
constexpr const char* kStateWords[] = {"unspecified", "active", "suspended", "kept",
                                       "transferred", "left",   "deceased",  "merged"};

std::string WordOf(S state) {
  return kStateWords[static_cast<size_t>(state)];
}

std::string AllowedAfter(S from) {
  for (const Row& row : Transitions()) {
    if (row.from != from) continue;
    return absl::StrJoin(row.to, " ",
                         [](std::string* out, S to) { absl::StrAppend(out, WordOf(to)); });
  }
  return "";
}

absl::Status Required(const char* field) {
  return Refuse(Reason::kFieldRequired, {{"field", field}});
}

// What every change of a membership wants: an etag, a record that is there, and that is current.
absl::Status CheckCurrent(UnionId union_id, MemberId member, const std::string& etag,
                          const std::optional<Member>& current) {
  if (!current.has_value()) return NotFound("name", NameOf(union_id, member));
  RETURN_IF_ERROR(CheckNotMerged(union_id, "name", *current));
  return CheckEtag("etag", etag, *current);
}

absl::Status CheckDay(const char* field, absl::CivilDay day, absl::CivilDay today,
                      const Member& member) {
  if (day > today) {
    return Refuse(Reason::kDateInFuture, {{"field", field},
                                          {"given", IsoDay(day)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(today)}});
  }
  if (member.birth_date.has_value() && day < *member.birth_date) {
    return Refuse(Reason::kDateBeforeBirth, {{"field", field}, {"given", IsoDay(day)}});
  }
  return absl::OkStatus();
}

absl::Status DeathIsFinal(UnionId union_id, const Member& member) {
  return Refuse(Reason::kDeathFinal,
                {{"field", "name"}, {"given", NameOf(union_id, member.id)}});
}

// True when both have a value and it is not the same.
template <class Value>
bool Contradict(const Value& one, const Value& other, const Value& none) {
  return one != none && other != none && one != other;
}

// True when one record says that the person did something before the other's day of birth.
bool BeforeBirth(const Member& one, const Member& other) {
  return (one.retired_on.has_value() && one.retired_on < other.birth_date) ||
         (one.joined_on.has_value() && one.joined_on < other.birth_date);
}

absl::Status CheckSamePerson(const MergeMembers& command, const Member& source,
                             const Member& target) {
  const std::string given = NameOf(command.union_id, command.source);
  const std::string wanted = NameOf(command.union_id, command.target);
  // Numbers on record are unique, so two of them are of two people, or one is mistaken.
  if (!source.id_no_hash.empty() && !target.id_no_hash.empty()) {
    return Refuse(Reason::kMergeIdNumbers,
                  {{"field", "source"}, {"given", given}, {"wanted", wanted}});
  }
  const bool differ =
      Contradict(source.birth_date, target.birth_date, std::optional<absl::CivilDay>()) ||
      Contradict(source.sex, target.sex, Sex::kUnspecified) ||
      BeforeBirth(source, target) || BeforeBirth(target, source) ||
      (source.state == S::kDeceased) != (target.state == S::kDeceased);
  if (differ) {
    return Refuse(Reason::kMergePersons,
                  {{"field", "source"}, {"given", given}, {"wanted", wanted}});
  }
  return absl::OkStatus();
}

// Fills what the target lacks.
template <class Value>
void Fill(Value& target, const Value& source, const Value& none = Value()) {
  if (target == none) target = source;
}

void Complete(Member& target, const Member& source) {
  Fill(target.sex, source.sex);
  Fill(target.group, source.group);
  Fill(target.birth_date, source.birth_date);
  Fill(target.mobile, source.mobile);
  Fill(target.joined_on, source.joined_on);
  Fill(target.former_name, source.former_name);
  Fill(target.card_no, source.card_no);
  Fill(target.employment_kind, source.employment_kind);
  Fill(target.dept, source.dept);
  Fill(target.post, source.post);
  if (!target.retired_on.has_value()) {
    target.retired_on = source.retired_on;
    target.retire_kind = source.retire_kind;
  }
}

MemberChange MergeOf(absl::CivilDay today, MemberId old_value, MemberId new_value,
                     const std::string& reason) {
  return {.kind = ChangeKind::kMerge,
          .from_on = today,
          .old_value = Number(old_value),
          .new_value = Number(new_value),
          .reason = reason};
}

}  // namespace

bool MayBecome(MemberState from, MemberState to) {
  return std::any_of(Transitions().begin(), Transitions().end(), [&](const Row& row) {
    return row.from == from && std::find(row.to.begin(), row.to.end(), to) != row.to.end();
  });
}

absl::StatusOr<MemberDecision> Decide(const ChangeMemberState& command,
                                      const std::optional<Member>& current,
                                      absl::CivilDay today) {
  if (command.etag.empty()) return Required("etag");
  if (command.state == S::kUnspecified) return Required("state");
  if (command.correction && command.reason.empty()) return Required("reason");
  RETURN_IF_ERROR(CheckCurrent(command.union_id, command.member, command.etag, current));
  const bool possible = command.correction
                            ? command.state != S::kMerged && command.state != current->state
                            : MayBecome(current->state, command.state);
  if (!possible && !command.correction && current->state == S::kDeceased) {
    return DeathIsFinal(command.union_id, *current);
  }
  if (!possible) {
    return Refuse(Reason::kStateTransition, {{"field", "state"},
                                             {"given", WordOf(command.state)},
                                             {"present", WordOf(current->state)},
                                             {"wanted", AllowedAfter(current->state)}});
  }
  const absl::CivilDay from_on = command.effective_on.value_or(today);
  RETURN_IF_ERROR(CheckDay("effective_on", from_on, today, *current));
  if (!command.correction && current->state_on.has_value() && from_on < *current->state_on) {
    return Refuse(Reason::kDateBeforeChange, {{"field", "effective_on"},
                                              {"given", IsoDay(from_on)},
                                              {"wanted", IsoDay(*current->state_on)}});
  }
  MemberDecision decision;
  decision.member = *current;
  decision.member.state = command.state;
  decision.member.state_on = from_on;
  decision.changes.push_back({.kind = ChangeKind::kState,
                              .from_on = from_on,
                              .old_value = static_cast<int64_t>(current->state),
                              .new_value = static_cast<int64_t>(command.state),
                              .correction = command.correction,
                              .reason = command.reason});
  return decision;
}

bool Lapse(Case& open, absl::CivilDay died_on) {
  bool changed = false;
  for (std::optional<absl::Time>* due : {&open.due_report, &open.due_visit, &open.due_close}) {
    if (!due->has_value() || Today(**due) <= died_on) continue;
    *due = std::nullopt;
    changed = true;
  }
  if (open.replan_on.has_value() && *open.replan_on >= died_on) {
    open.replan_on = std::nullopt;
    changed = true;
  }
  return changed;
}

bool Lapse(Task& open, absl::string_view reason) {
  if (open.state != TaskState::kOpen || open.kind != TaskKind::kFollowUp) return false;
  open.state = TaskState::kDropped;
  open.outcome = std::string(reason);
  return true;
}

absl::StatusOr<MemberDecision> Decide(const RetireMember& command,
                                      const std::optional<Member>& current,
                                      absl::CivilDay today) {
  if (command.etag.empty()) return Required("etag");
  if (command.correction && command.reason.empty()) return Required("reason");
  const bool undo = command.kind == RetireKind::kUnspecified;
  if (undo && !command.correction) return Required("kind");
  if (undo == command.retired_on.has_value()) return Required(undo ? "kind" : "retired_on");
  RETURN_IF_ERROR(CheckCurrent(command.union_id, command.member, command.etag, current));
  if (!command.correction && current->state == S::kDeceased) {
    return DeathIsFinal(command.union_id, *current);
  }
  if (!command.correction && current->retired_on.has_value()) {
    return Refuse(Reason::kAlreadyRetired, {{"field", "name"},
                                            {"given", NameOf(command.union_id, command.member)},
                                            {"wanted", IsoDay(*current->retired_on)}});
  }
  if (!undo) RETURN_IF_ERROR(CheckDay("retired_on", *command.retired_on, today, *current));
  MemberDecision decision;
  decision.member = *current;
  decision.member.retire_kind = command.kind;
  decision.member.retired_on = command.retired_on;
  decision.changes.push_back({.kind = ChangeKind::kRetirement,
                              .from_on = command.retired_on.value_or(today),
                              .old_value = static_cast<int64_t>(current->retire_kind),
                              .new_value = static_cast<int64_t>(command.kind),
                              .correction = command.correction,
                              .reason = command.reason});
  return decision;
}

absl::StatusOr<MergeDecision> Decide(const MergeMembers& command, const MergeFacts& facts,
                                     absl::CivilDay today) {
  if (command.source_etag.empty()) return Required("source_etag");
  if (command.target_etag.empty()) return Required("target_etag");
  if (command.reason.empty()) return Required("reason");
  const std::string source_name = NameOf(command.union_id, command.source);
  const std::string target_name = NameOf(command.union_id, command.target);
  if (!facts.source.has_value()) return NotFound("source", source_name);
  if (!facts.target.has_value()) return NotFound("target", target_name);
  if (command.source == command.target) {
    return Refuse(Reason::kMergeSelf, {{"field", "source"}, {"given", source_name}});
  }
  const Member& source = *facts.source;
  const Member& target = *facts.target;
  RETURN_IF_ERROR(CheckNotMerged(command.union_id, "source", source));
  RETURN_IF_ERROR(CheckNotMerged(command.union_id, "target", target));
  RETURN_IF_ERROR(CheckEtag("source_etag", command.source_etag, source));
  RETURN_IF_ERROR(CheckEtag("target_etag", command.target_etag, target));
  RETURN_IF_ERROR(CheckSamePerson(command, source, target));
  if (facts.source_case.has_value() && facts.target_case.has_value()) {
    return Refuse(Reason::kMergeOpenCases,
                  {{"field", "source"},
                   {"given", NameOf(command.union_id, *facts.source_case)},
                   {"wanted", NameOf(command.union_id, *facts.target_case)}});
  }
  if (facts.open_work > 0) {
    return Refuse(Reason::kMergeOpenWork, {{"field", "source"},
                                           {"given", source_name},
                                           {"wanted", target_name},
                                           {"count", absl::StrCat(facts.open_work)}});
  }

  MergeDecision decision;
  decision.target.member = target;
  Member& kept = decision.target.member;
  Complete(kept, source);
  Member& gone = decision.source.member;
  gone = source;
  gone.state = S::kMerged;
  gone.state_on = today;
  gone.merged_into = command.target;
  if (kept.staff_no.empty()) std::swap(kept.staff_no, gone.staff_no);
  if (kept.id_no_hash.empty() && !facts.source_private.id_no.empty()) {
    kept.id_type = source.id_type;
    kept.id_no_masked = source.id_no_masked;
    decision.target.id_no = facts.source_private.id_no;
    gone.id_type = IdType::kUnspecified;
    gone.id_no_masked.clear();
    decision.source.id_no = "";
  }
  if (kept.address_sealed.empty()) decision.target.address = facts.source_private.address;
  if (kept.emergency_contact_sealed.empty()) {
    decision.target.emergency_contact = facts.source_private.emergency_contact;
  }
  if (kept.care_flags_sealed.empty()) {
    decision.target.care_flags = facts.source_private.care_flags;
  }
  decision.source.changes = {MergeOf(today, MemberId{0}, command.target, command.reason)};
  decision.target.changes = {MergeOf(today, command.source, MemberId{0}, command.reason)};
  return decision;
}

std::optional<GroupId> GroupOn(const std::optional<GroupId>& today_in,
                               const std::vector<MemberChange>& history, absl::CivilDay day) {
  // The first change after the day tells what held until then.
  const MemberChange* next = nullptr;
  for (const MemberChange& change : history) {
    if (change.kind != ChangeKind::kGroup || change.from_on <= day) continue;
    const bool earlier = next == nullptr || change.from_on < next->from_on ||
                         (change.from_on == next->from_on && change.id < next->id);
    if (earlier) next = &change;
  }
  if (next == nullptr) return today_in;
  if (next->old_value == 0) return std::nullopt;
  return GroupId{next->old_value};
}

}  // namespace unioncare
