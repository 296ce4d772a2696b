// Plans of exams between domain and wire.
#include "service/api/exam_wire.h"

#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/numbers.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/fund_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kCollection = "/examPlans/";

absl::StatusOr<std::string> GroupTitle(const Snapshot& snapshot, UnionId union_id, GroupId id) {
  ASSIGN_OR_RETURN(const std::optional<Group> group, storage::FindGroup(snapshot, union_id, id));
  return group.has_value() ? group->display_name : std::string();
}

}  // namespace

absl::StatusOr<NamedPlan> FindNamedPlan(const Snapshot& snapshot, absl::string_view field,
                                        const std::string& name) {
  const size_t at = name.find(kCollection.data());
  const absl::StatusOr<UnionId> of = ParseUnion(field, name.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(name.substr(at + kCollection.size()), &number) &&
                     number > 0 && NameOf(*of, ExamPlanId{number}) == name;
  if (!named) {
    return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                           {"given", name},
                                           {"wanted", "unions/{union}/examPlans/{exam_plan}"}});
  }
  ASSIGN_OR_RETURN(std::optional<ExamPlan> plan,
                   storage::FindPlan(snapshot, *of, ExamPlanId{number}));
  if (!plan.has_value()) return NotFound(field, name);
  return NamedPlan{*of, *std::move(plan)};
}

absl::StatusOr<NamedPlan> FindFrozenPlan(const Snapshot& snapshot, absl::string_view field,
                                         const std::string& name) {
  ASSIGN_OR_RETURN(NamedPlan named, FindNamedPlan(snapshot, field, name));
  if (named.plan.freeze_time.has_value()) return named;
  const v1::ExamPlanState state = SameNumber<v1::ExamPlanState>(named.plan.state);
  return Refuse(Reason::kExamPlanStep,
                {{"field", std::string(field)},
                 {"given", name},
                 {"state", v1::ExamPlanState_Name(state)},
                 {"wanted", "EXAM_PLAN_STATE_FROZEN,EXAM_PLAN_STATE_CLOSED"}});
}

ExamItemSet ItemsFrom(const google::protobuf::RepeatedField<int>& items) {
  ExamItemSet set = 0;
  for (const int item : items) {
    if (item > 0 && item <= kExamItemCount) set |= SetOf(static_cast<ExamItem>(item));
  }
  return set;
}

absl::StatusOr<ExamPlanFields> FieldsFrom(absl::string_view field, UnionId union_id,
                                          const v1::ExamPlan& wire) {
  ExamPlanFields fields;
  fields.year = wire.year();
  fields.title = {wire.title().zh(), wire.title().en()};
  fields.from = DayFrom(wire.from()).value_or(absl::CivilDay());
  fields.to = DayFrom(wire.to()).value_or(absl::CivilDay());
  fields.hospital = wire.hospital();
  for (const v1::ExamPackage& package : wire.packages()) {
    fields.packages.push_back({.display_name = package.display_name(),
                               .items = ItemsFrom(package.items()),
                               .price_fen = package.price_fen()});
  }
  if (!wire.budget_line().empty()) {
    const std::string path = absl::StrCat(field, ".budget_line");
    ASSIGN_OR_RETURN(const BudgetLineName line, ParseBudgetLine(path, wire.budget_line()));
    if (line.union_id != union_id) {
      return Refuse(Reason::kOtherUnion, {{"field", path},
                                          {"given", wire.budget_line()},
                                          {"wanted", NameOf(union_id)}});
    }
    fields.budget_line = line.line;
  }
  fields.scope = SameNumber<ExamScope>(wire.scope());
  if (!wire.group().empty()) {
    ASSIGN_OR_RETURN(fields.group,
                     ParseGroupOf(union_id, absl::StrCat(field, ".group"), wire.group()));
  }
  fields.reference = SameNumber<ExamReference>(wire.reference());
  fields.note = wire.note();
  return fields;
}

absl::StatusOr<v1::ExamPlan> ToWire(const Snapshot& snapshot, UnionId union_id,
                                    const ExamPlan& plan) {
  const ExamPlanFields& fields = plan.fields;
  v1::ExamPlan wire;
  wire.set_name(NameOf(union_id, plan.id));
  wire.set_year(fields.year);
  wire.mutable_title()->set_zh(fields.title.zh);
  wire.mutable_title()->set_en(fields.title.en);
  *wire.mutable_from() = ToProto(fields.from);
  *wire.mutable_to() = ToProto(fields.to);
  wire.set_hospital(fields.hospital);
  for (const ExamPackage& package : fields.packages) {
    v1::ExamPackage& made = *wire.add_packages();
    made.set_display_name(package.display_name);
    for (const ExamItem item : ItemsOf(package.items)) {
      made.add_items(SameNumber<v1::ExamItem>(item));
    }
    made.set_price_fen(package.price_fen);
  }
  if (fields.budget_line != BudgetLineId{0}) {
    wire.set_budget_line(NameOf(union_id, fields.budget_line));
  }
  wire.set_scope(SameNumber<v1::ExamScope>(fields.scope));
  if (fields.group.has_value()) {
    wire.set_group(NameOf(union_id, *fields.group));
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                     GroupTitle(snapshot, union_id, *fields.group));
  }
  wire.set_reference(SameNumber<v1::ExamReference>(fields.reference));
  wire.set_note(fields.note);
  wire.set_state(SameNumber<v1::ExamPlanState>(plan.state));
  wire.set_document_no(plan.document_no);
  if (plan.approved_on.has_value()) *wire.mutable_approved_on() = ToProto(*plan.approved_on);
  wire.set_approved_by(plan.approved_by);
  if (plan.freeze_time.has_value()) {
    *wire.mutable_freeze_time() = ToProto(*plan.freeze_time);
    ASSIGN_OR_RETURN(*wire.mutable_frozen_by_display_name(), UserName(snapshot, plan.frozen_by));
  }
  wire.set_due_count(plan.counts.due);
  wire.set_not_due_count(plan.counts.not_due);
  wire.set_no_rule_count(plan.counts.no_rule);
  wire.set_not_judged_count(plan.counts.not_judged);
  wire.set_list_hash(absl::BytesToHexString(plan.list_hash));
  wire.set_cancel_reason(plan.cancel_reason);
  *wire.mutable_create_time() = ToProto(plan.create_time);
  wire.set_etag(EtagOfVersion(plan.version));
  return wire;
}

absl::StatusOr<v1::ExamPerson> ExamPersonWriter::Write(const ExamPerson& person,
                                                       const Member& member,
                                                       ExamEntryState state) {
  v1::ExamPerson wire;
  wire.set_member(NameOf(union_id_, member.id));
  wire.set_member_display_name(member.display_name);
  if (person.group.has_value()) {
    auto title = groups_.find(*person.group);
    if (title == groups_.end()) {
      ASSIGN_OR_RETURN(std::string read, GroupTitle(snapshot_, union_id_, *person.group));
      title = groups_.emplace(*person.group, std::move(read)).first;
    }
    wire.set_group_display_name(title->second);
  }
  wire.set_sex(SameNumber<v1::Sex>(person.sex));
  if (person.age.has_value()) wire.set_age(*person.age);
  wire.set_retired(person.retired);
  wire.set_verdict(SameNumber<v1::ExamVerdict>(person.verdict));
  for (const ExamItem item : ItemsOf(kAllExamItems)) {
    const ExamPersonItem& of = person.item(item);
    if (of.cycle_months == 0) continue;
    v1::ExamPersonItem& made = *wire.add_items();
    made.set_item(SameNumber<v1::ExamItem>(item));
    made.set_cycle_months(of.cycle_months);
    made.set_last_year(of.last_year);
    made.set_due(of.due);
    made.set_next_year(NextExamYear(of, year_));
  }
  wire.set_reason(ReasonOf(person, year_, snapshot_.actor().language));
  wire.set_state(SameNumber<v1::ExamEntryState>(state));
  wire.set_gone(member.state != MemberState::kActive && member.state != MemberState::kSuspended &&
                member.state != MemberState::kKept);
  return wire;
}

absl::StatusOr<ExamEntryState> EntryStateOf(const Snapshot& snapshot, UnionId union_id,
                                            ExamPlanId plan, const ExamPerson& person) {
  if (person.verdict != ExamVerdict::kDue) return ExamEntryState::kUnspecified;
  ASSIGN_OR_RETURN(const ExamEntry entry,
                   storage::FindEntry(snapshot, union_id, plan, person.member));
  return entry.state;
}

}  // namespace unioncare::api
