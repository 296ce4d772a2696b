// Rules for family members.
#include "service/domain/families.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

std::string YearText(int year) {
  return year == 0 ? "" : absl::StrCat(year);
}

absl::Status CheckFields(const FamilyFields& fields, absl::CivilDay today) {
  if (fields.relation == Relation::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "family_member.relation"}});
  }
  if (fields.birth_year == 0) return absl::OkStatus();
  const std::string given = YearText(fields.birth_year);
  if (fields.birth_year > today.year()) {
    return Refuse(Reason::kDateInFuture, {{"field", "family_member.birth_year"},
                                          {"given", given},
                                          {"today", IsoDay(today)},
                                          {"wanted", absl::StrCat(today.year())}});
  }
  if (fields.birth_year < kBirthYearMin) {
    return Refuse(Reason::kDateTooOld, {{"field", "family_member.birth_year"},
                                        {"given", given},
                                        {"wanted", absl::StrCat(kBirthYearMin)}});
  }
  // Who turns 14 this year may not have done so yet.
  const bool may_be_child = today.year() - fields.birth_year <= kGuardianAge;
  if (may_be_child && fields.alive && !fields.guardian_consent) {
    return Refuse(Reason::kGuardianConsent,
                  {{"field", "family_member.guardian_consent"},
                   {"given", given},
                   {"wanted", absl::StrCat(kGuardianAge)}});
  }
  return absl::OkStatus();
}

absl::Status CheckRelative(UnionId union_id, MemberId member, const FamilyFields& fields,
                           bool exists) {
  if (!fields.works_here.has_value()) return absl::OkStatus();
  const std::string name = NameOf(union_id, *fields.works_here);
  if (*fields.works_here == member) {
    return Refuse(Reason::kRelativeIsSelf,
                  {{"field", "family_member.works_here"}, {"given", name}});
  }
  return exists ? absl::OkStatus() : NotFound("family_member.works_here", name);
}

void Apply(const FamilyFields& fields, FamilyMember& record) {
  record.relation = fields.relation;
  record.alive = fields.alive;
  record.dependent = fields.dependent;
  record.guardian_consent = fields.guardian_consent;
  record.works_here = fields.works_here;
}

// The fields that an update may name, and how each is taken over.
struct MaskField {
  const char* name;
  void (*take)(const FamilyFields& from, FamilyFields& to);
};
constexpr MaskField kMaskFields[] = {
    {"relation", [](const FamilyFields& from, FamilyFields& to) { to.relation = from.relation; }},
    {"display_name",
     [](const FamilyFields& from, FamilyFields& to) { to.display_name = from.display_name; }},
    {"birth_year",
     [](const FamilyFields& from, FamilyFields& to) { to.birth_year = from.birth_year; }},
    {"deceased", [](const FamilyFields& from, FamilyFields& to) { to.alive = from.alive; }},
    {"dependent",
     [](const FamilyFields& from, FamilyFields& to) { to.dependent = from.dependent; }},
    {"guardian_consent", [](const FamilyFields& from,
                            FamilyFields& to) { to.guardian_consent = from.guardian_consent; }},
    {"works_here",
     [](const FamilyFields& from, FamilyFields& to) { to.works_here = from.works_here; }},
    {"note", [](const FamilyFields& from, FamilyFields& to) { to.note = from.note; }},
};

bool Names(const UpdateFamilyMember& command, absl::string_view field) {
  return std::any_of(command.update_mask.begin(), command.update_mask.end(),
                     [&](const std::string& name) { return name == field || name == "*"; });
}

absl::Status CheckMask(const UpdateFamilyMember& command) {
  if (command.etag.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "family_member.etag"}});
  }
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

absl::StatusOr<FamilyDecision> Decide(const AddFamilyMember& command, const FamilyFacts& facts,
                                      absl::CivilDay today) {
  const FamilyFields& fields = command.fields;
  if (fields.relation == Relation::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "family_member.relation"}});
  }
  if (!command.case_id.has_value() && command.reason.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "family_member.case"}});
  }
  RETURN_IF_ERROR(CheckFields(fields, today));
  RETURN_IF_ERROR(
      CheckRelative(command.union_id, command.member, fields, facts.relative_exists));
  if (command.case_id.has_value()) {
    const std::string name = NameOf(command.union_id, *command.case_id);
    if (!facts.case_member.has_value()) return NotFound("family_member.case", name);
    if (*facts.case_member != command.member) {
      return Refuse(Reason::kCaseOfOther, {{"field", "family_member.case"}, {"given", name}});
    }
  }
  if (facts.count >= kFamilyMax) {
    return Refuse(Reason::kTooManyItems, {{"field", "family_member"},
                                          {"given", absl::StrCat(facts.count + 1)},
                                          {"wanted", absl::StrCat(kFamilyMax)}});
  }
  FamilyDecision decision;
  decision.record.member = command.member;
  decision.record.case_id = command.case_id;
  decision.record.reason = command.reason;
  Apply(fields, decision.record);
  decision.display_name = NormalizeName(fields.display_name);
  decision.birth_year = YearText(fields.birth_year);
  decision.note = fields.note;
  return decision;
}

absl::StatusOr<FamilyDecision> Decide(const UpdateFamilyMember& command,
                                      const UpdateFamilyFacts& facts, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckMask(command));
  if (!facts.current.has_value()) {
    return NotFound("family_member.name",
                    FamilyNameOf(command.union_id, command.member, Number(command.id)));
  }
  const std::string etag = absl::StrCat(facts.current->version);
  if (command.etag != etag) {
    return Refuse(Reason::kEtagMismatch,
                  {{"field", "family_member.etag"}, {"given", command.etag}, {"wanted", etag}});
  }
  const FamilyMember& current = *facts.current;
  FamilyFields fields{.relation = current.relation,
                      .display_name = "",
                      .birth_year = facts.birth_year,
                      .alive = current.alive,
                      .dependent = current.dependent,
                      .guardian_consent = current.guardian_consent,
                      .works_here = current.works_here,
                      .note = ""};
  for (const MaskField& field : kMaskFields) {
    if (Names(command, field.name)) field.take(command.fields, fields);
  }
  RETURN_IF_ERROR(CheckFields(fields, today));
  const bool exists = facts.relative_exists || !Names(command, "works_here");
  RETURN_IF_ERROR(CheckRelative(command.union_id, command.member, fields, exists));
  FamilyDecision decision;
  decision.record = current;
  Apply(fields, decision.record);
  if (Names(command, "display_name")) decision.display_name = NormalizeName(fields.display_name);
  if (Names(command, "birth_year")) decision.birth_year = YearText(fields.birth_year);
  if (Names(command, "note")) decision.note = fields.note;
  return decision;
}

}  // namespace unioncare
