// What may become of a plan of exams, and what it must say.
#include "service/domain/exams.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"

namespace unioncare {

using State = ExamPlanState;

// Columns: unspecified, draft, approved, frozen, closed, cancelled.
const std::array<std::array<ExamPlanState, kExamPlanStateCount>, kExamPlanStepCount>
    kExamPlanSteps = {{
        // Update: what was approved is a draft again.
        {State::kUnspecified, State::kDraft, State::kDraft, State::kFrozen, State::kUnspecified,
         State::kUnspecified},
        // Approve
        {State::kUnspecified, State::kApproved, State::kUnspecified, State::kUnspecified,
         State::kUnspecified, State::kUnspecified},
        // Freeze
        {State::kUnspecified, State::kUnspecified, State::kFrozen, State::kUnspecified,
         State::kUnspecified, State::kUnspecified},
        // Close
        {State::kUnspecified, State::kUnspecified, State::kUnspecified, State::kClosed,
         State::kUnspecified, State::kUnspecified},
        // Cancel
        {State::kUnspecified, State::kCancelled, State::kCancelled, State::kCancelled,
         State::kUnspecified, State::kUnspecified},
    }};

namespace {

std::string NameOfState(State state) {
  static constexpr const char* kNames[] = {"UNSPECIFIED", "DRAFT",  "APPROVED",
                                           "FROZEN",      "CLOSED", "CANCELLED"};
  return absl::StrCat("EXAM_PLAN_STATE_", kNames[static_cast<size_t>(state)]);
}

absl::StatusOr<State> Next(const ExamPlan& before, ExamPlanStep step, UnionId union_id,
                           absl::string_view field) {
  const auto& row = kExamPlanSteps[static_cast<size_t>(step)];
  const State after = row[static_cast<size_t>(before.state)];
  if (after != State::kUnspecified) return after;
  std::vector<std::string> wanted;
  for (int state = 1; state < kExamPlanStateCount; ++state) {
    if (row[static_cast<size_t>(state)] != State::kUnspecified) {
      wanted.push_back(NameOfState(static_cast<State>(state)));
    }
  }
  return Refuse(Reason::kExamPlanStep, {{"field", std::string(field)},
                                        {"given", NameOf(union_id, before.id)},
                                        {"state", NameOfState(before.state)},
                                        {"wanted", absl::StrJoin(wanted, ",")}});
}

// The plan after a step, with nothing changed but its state.
absl::StatusOr<ExamPlan> Begin(const ExamPlan& before, ExamPlanStep step, absl::string_view etag,
                               UnionId union_id) {
  const bool update = step == ExamPlanStep::kUpdate;
  RETURN_IF_ERROR(CheckEtag(update ? "exam_plan.etag" : "etag", etag, before.version));
  ExamPlan after = before;
  ASSIGN_OR_RETURN(after.state, Next(before, step, union_id, update ? "exam_plan.name" : "name"));
  return after;
}

absl::Status Wanted(absl::string_view field, absl::string_view name, bool given) {
  if (given) return absl::OkStatus();
  return Refuse(Reason::kFieldRequired, {{"field", absl::StrCat(field, name)}});
}

absl::Status CheckNumber(const std::string& field, int64_t given, int64_t least, int64_t most) {
  if (given >= least && given <= most) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange, {{"field", field},
                                            {"given", absl::StrCat(given)},
                                            {"wanted", absl::StrCat(least, "…", most)}});
}

absl::Status CheckWindow(const std::string& path, const ExamPlanFields& fields) {
  if (fields.to < fields.from) {
    return Refuse(Reason::kDateBeforeStart, {{"field", path + "to"},
                                             {"given", absl::FormatCivilTime(fields.to)},
                                             {"wanted", absl::FormatCivilTime(fields.from)}});
  }
  const int64_t days = fields.to - fields.from + 1;
  if (days > kExamWindowDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", path + "to"},
                                           {"given", absl::StrCat(days)},
                                           {"wanted", absl::StrCat(kExamWindowDaysMax)}});
  }
  if (fields.from.year() != fields.year) {
    return Refuse(Reason::kExamWindowYear, {{"field", path + "from"},
                                            {"given", absl::FormatCivilTime(fields.from)},
                                            {"wanted", absl::StrCat(fields.year)}});
  }
  return absl::OkStatus();
}

absl::Status CheckPackages(const std::string& path, const ExamPlanFields& fields) {
  for (size_t i = 0; i < fields.packages.size(); ++i) {
    const ExamPackage& package = fields.packages[i];
    const std::string at = absl::StrCat(path, "packages[", i, "].");
    RETURN_IF_ERROR(Wanted(at, "display_name", !package.display_name.empty()));
    RETURN_IF_ERROR(Wanted(at, "items", package.items != 0));
    RETURN_IF_ERROR(CheckNumber(at + "price_fen", package.price_fen, 0, kExamPriceFenMax));
    if (fields.scope != ExamScope::kWomen) continue;
    for (const ExamItem item : ItemsOf(package.items)) {
      if ((SetOf(item) & kWomensExamItems) != 0) continue;
      return Refuse(Reason::kExamItemScope,
                    {{"field", at + "items"}, {"given", NameOfValue(item)}});
    }
  }
  return absl::OkStatus();
}

// The fields that an update may name, and how each is taken over.
struct MaskField {
  const char* name;
  void (*take)(const ExamPlanFields& from, ExamPlanFields& to);
  bool after_freezing = false;  // may change then, too
};
using Fields = ExamPlanFields;
constexpr MaskField kMaskFields[] = {
    {"year", [](const Fields& from, Fields& to) { to.year = from.year; }},
    {"title", [](const Fields& from, Fields& to) { to.title = from.title; }, true},
    {"from", [](const Fields& from, Fields& to) { to.from = from.from; }},
    {"to", [](const Fields& from, Fields& to) { to.to = from.to; }, true},
    {"hospital", [](const Fields& from, Fields& to) { to.hospital = from.hospital; }, true},
    {"packages", [](const Fields& from, Fields& to) { to.packages = from.packages; }},
    {"budget_line",
     [](const Fields& from, Fields& to) { to.budget_line = from.budget_line; }},
    {"scope", [](const Fields& from, Fields& to) { to.scope = from.scope; }},
    {"group", [](const Fields& from, Fields& to) { to.group = from.group; }},
    {"reference", [](const Fields& from, Fields& to) { to.reference = from.reference; }},
    {"note", [](const Fields& from, Fields& to) { to.note = from.note; }, true},
};

bool Names(const UpdateExamPlan& command, absl::string_view field) {
  return std::any_of(command.update_mask.begin(), command.update_mask.end(),
                     [&](const std::string& name) { return name == field || name == "*"; });
}

absl::Status CheckMask(const UpdateExamPlan& command) {
  if (command.update_mask.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "update_mask"}});
  }
  for (const std::string& name : command.update_mask) {
    const bool known =
        name == "*" || std::any_of(std::begin(kMaskFields), std::end(kMaskFields),
                                   [&](const MaskField& field) { return name == field.name; });
    if (known) continue;
    const std::string wanted = absl::StrJoin(
        kMaskFields, " ",
        [](std::string* out, const MaskField& field) { absl::StrAppend(out, field.name); });
    return Refuse(Reason::kUpdateMaskUnknown,
                  {{"field", "update_mask"}, {"given", name}, {"wanted", wanted}});
  }
  return absl::OkStatus();
}

}  // namespace

ExamItemSet SetOf(absl::Span<const ExamItem> items) {
  ExamItemSet set = 0;
  for (const ExamItem item : items) set |= SetOf(item);
  return set;
}

std::vector<ExamItem> ItemsOf(ExamItemSet items) {
  std::vector<ExamItem> list;
  for (int number = 1; number <= kExamItemCount; ++number) {
    if ((items & SetOf(static_cast<ExamItem>(number))) != 0) {
      list.push_back(static_cast<ExamItem>(number));
    }
  }
  return list;
}

ExamItemSet OfferedBy(const ExamPlanFields& fields) {
  ExamItemSet items = fields.packages.empty() ? kAllExamItems : 0;
  for (const ExamPackage& package : fields.packages) items |= package.items;
  return fields.scope == ExamScope::kWomen ? items & kWomensExamItems : items;
}

absl::CivilDay ReferenceDay(const ExamPlanFields& fields) {
  if (fields.reference == ExamReference::kWindowStart) return fields.from;
  return absl::CivilDay(fields.year, 12, 31);
}

absl::StatusOr<ExamPlanFields> CheckExamPlan(absl::string_view field, ExamPlanFields fields,
                                             const ExamPlanFacts& facts) {
  const std::string path = absl::StrCat(field, ".");
  RETURN_IF_ERROR(Wanted(path, "year", fields.year != 0));
  RETURN_IF_ERROR(Wanted(path, "title", !fields.title.zh.empty() && !fields.title.en.empty()));
  RETURN_IF_ERROR(Wanted(path, "from", fields.from != absl::CivilDay()));
  RETURN_IF_ERROR(Wanted(path, "to", fields.to != absl::CivilDay()));
  RETURN_IF_ERROR(Wanted(path, "scope", fields.scope != ExamScope::kUnspecified));
  RETURN_IF_ERROR(CheckNumber(path + "year", fields.year, kExamYearMin, kExamYearMax));
  RETURN_IF_ERROR(CheckWindow(path, fields));
  if (!facts.group_exists) return NotFound(path + "group", facts.group_given);
  if (fields.budget_line != BudgetLineId{0}) {
    if (!facts.budget_year.has_value()) return NotFound(path + "budget_line", facts.budget_given);
    if (*facts.budget_year != fields.year) {
      return Refuse(Reason::kExamWindowYear, {{"field", path + "budget_line"},
                                              {"given", absl::StrCat(*facts.budget_year)},
                                              {"wanted", absl::StrCat(fields.year)}});
    }
  }
  RETURN_IF_ERROR(CheckPackages(path, fields));
  if (fields.reference == ExamReference::kUnspecified) {
    fields.reference = ExamReference::kYearEnd;
  }
  return fields;
}

absl::StatusOr<ExamPlan> Decide(const CreateExamPlan& command, const ExamPlanFacts& facts,
                                absl::Time now) {
  ExamPlan made;
  ASSIGN_OR_RETURN(made.fields, CheckExamPlan("exam_plan", command.fields, facts));
  made.create_time = now;
  return made;
}

ExamPlanFields Merged(const UpdateExamPlan& command, const ExamPlan& before) {
  ExamPlanFields fields = before.fields;
  for (const MaskField& field : kMaskFields) {
    if (Names(command, field.name)) field.take(command.fields, fields);
  }
  return fields;
}

absl::StatusOr<ExamPlan> Decide(const UpdateExamPlan& command, const ExamPlan& before,
                                const ExamPlanFacts& facts, UnionId union_id) {
  ASSIGN_OR_RETURN(ExamPlan after,
                   Begin(before, ExamPlanStep::kUpdate, command.etag, union_id));
  RETURN_IF_ERROR(CheckMask(command));
  if (before.state == State::kFrozen) {
    for (const MaskField& field : kMaskFields) {
      if (field.after_freezing || !Names(command, field.name)) continue;
      return Refuse(Reason::kExamPlanFixed, {{"field", absl::StrCat("exam_plan.", field.name)},
                                             {"given", NameOf(union_id, before.id)}});
    }
  }
  ASSIGN_OR_RETURN(after.fields, CheckExamPlan("exam_plan", Merged(command, before), facts));
  const bool note_alone = command.update_mask.size() == 1 && command.update_mask[0] == "note";
  if (before.state == State::kApproved && note_alone) {
    after.state = State::kApproved;
  } else if (after.state == State::kDraft) {
    after.document_no.clear();
    after.approved_on.reset();
    after.approved_by.clear();
  }
  return after;
}

absl::StatusOr<ExamPlan> Decide(const ApproveExamPlan& command, const ExamPlan& before,
                                UnionId union_id, absl::CivilDay today) {
  ASSIGN_OR_RETURN(ExamPlan after,
                   Begin(before, ExamPlanStep::kApprove, command.etag, union_id));
  RETURN_IF_ERROR(Wanted("", "document_no", !command.document_no.empty()));
  RETURN_IF_ERROR(Wanted("", "approved_by", !command.approved_by.empty()));
  if (command.approved_on > today) {
    return Refuse(Reason::kDateInFuture, {{"field", "approved_on"},
                                          {"given", absl::FormatCivilTime(command.approved_on)},
                                          {"today", absl::FormatCivilTime(today)},
                                          {"wanted", absl::FormatCivilTime(today)}});
  }
  after.document_no = command.document_no;
  after.approved_on = command.approved_on;
  after.approved_by = command.approved_by;
  return after;
}

absl::Status CheckFreeze(absl::string_view etag, const ExamPlan& before, UnionId union_id,
                         absl::CivilDay today) {
  RETURN_IF_ERROR(Begin(before, ExamPlanStep::kFreeze, etag, union_id).status());
  if (today <= before.fields.to) return absl::OkStatus();
  return Refuse(Reason::kExamWindowOver, {{"field", "name"},
                                          {"given", NameOf(union_id, before.id)},
                                          {"wanted", absl::FormatCivilTime(before.fields.to)}});
}

absl::StatusOr<ExamPlan> Decide(const FreezeExamPlan& command, const ExamPlan& before,
                                UnionId union_id, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckFreeze(command.etag, before, union_id, today));
  ExamPlan after = before;
  after.state = State::kFrozen;
  after.freeze_time = command.judged;
  after.frozen_by = command.actor;
  after.counts = command.found;
  after.list_hash = command.list_hash;
  return after;
}

absl::StatusOr<ExamPlan> Decide(const CloseExamPlan& command, const ExamPlan& before,
                                UnionId union_id) {
  return Begin(before, ExamPlanStep::kClose, command.etag, union_id);
}

absl::StatusOr<ExamPlan> Decide(const CancelExamPlan& command, const ExamPlan& before,
                                UnionId union_id) {
  ASSIGN_OR_RETURN(ExamPlan after,
                   Begin(before, ExamPlanStep::kCancel, command.etag, union_id));
  RETURN_IF_ERROR(Wanted("", "reason", !command.reason.empty()));
  after.cancel_reason = command.reason;
  return after;
}

}  // namespace unioncare
