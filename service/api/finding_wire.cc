// Findings in words.
#include "service/api/finding_wire.h"

#include <optional>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/convert.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"
#include "service/storage/findings.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kCollection = "/findings/";

const char* MarkBetween(Language language) {
  return language == Language::kEnglish ? ", " : "、";
}

// What was said, and by whom.
std::string Said(const std::string& who, const std::string& what) {
  if (what.empty()) return who;
  return who.empty() ? what : absl::StrCat(what, "（", who, "）");
}

}  // namespace

absl::StatusOr<FindingName> ParseFinding(absl::string_view field, const std::string& text) {
  const size_t at = text.find(kCollection.data());
  const absl::StatusOr<UnionId> of = ParseUnion(field, text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + kCollection.size()), &number) &&
                     number > 0 && NameOf(*of, FindingId{number}) == text;
  if (named) return FindingName{*of, FindingId{number}};
  return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                         {"given", text},
                                         {"wanted", "unions/{union}/findings/{finding}"}});
}

absl::StatusOr<FindingSight> FindingSightOf(const Snapshot& snapshot, UnionId union_id) {
  FindingSight sight;
  ASSIGN_OR_RETURN(const Sight audit,
                   storage::SightUnder(snapshot, Permission::kAuditRun, union_id));
  sight.all = audit.everybody;
  ASSIGN_OR_RETURN(const Sight answers,
                   storage::SightUnder(snapshot, Permission::kFindingAnswer, union_id));
  sight.own = !answers.empty();
  return sight;
}

absl::Status RefuseSight(UnionId union_id) {
  return Refuse(Reason::kPermissionMissing,
                {{"permission", v1::Permission_Name(v1::PERMISSION_AUDIT_RUN)},
                 {"given", NameOf(union_id)}});
}

absl::StatusOr<SeenFinding> FindSeenFinding(const Snapshot& snapshot, const std::string& name) {
  ASSIGN_OR_RETURN(const FindingName parsed, ParseFinding("name", name));
  ASSIGN_OR_RETURN(const FindingSight sight, FindingSightOf(snapshot, parsed.union_id));
  if (sight.empty()) return RefuseSight(parsed.union_id);
  ASSIGN_OR_RETURN(std::optional<Finding> found,
                   storage::FindFinding(snapshot, parsed.union_id, parsed.id));
  if (!found.has_value() || !sight.Sees(*found, snapshot.actor().user)) {
    return NotFound("name", name);
  }
  return SeenFinding{parsed.union_id, *std::move(found)};
}

absl::Status FindingWriter::WriteWhole(const AuditFinding& found, v1::Finding& wire) {
  ASSIGN_OR_RETURN(const AuditFinding told, WithOfficers(snapshot_, found, true));
  wire.set_description(SentenceIn(told, snapshot_.actor().language));
  for (const AuditSubject& of : found.subjects) {
    ASSIGN_OR_RETURN(const SubjectNames::Called called, subjects_.Of(of));
    v1::FindingSubject& subject = *wire.add_subjects();
    subject.set_entry(of.part);
    subject.set_name(called.name);
    subject.set_label(called.label);
  }
  if (found.member.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_member_display_name(), subjects_.Person(*found.member));
  }
  if (found.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), subjects_.names().Group(*found.group));
  }
  *wire.mutable_day() = ToProto(found.day);
  for (const auto& [name, text] : found.facts) {
    v1::FindingFact& fact = *wire.add_facts();
    fact.set_name(name);
    fact.set_value(text);
  }
  return absl::OkStatus();
}

// What people wrote of it and did about it may name whom it is about, too.
absl::Status FindingWriter::WriteAnswers(const Finding& of, v1::Finding& wire) {
  DisbursementNames& names = subjects_.names();
  wire.set_requirement(of.requirement);
  wire.set_explanation(of.explanation);
  ASSIGN_OR_RETURN(*wire.mutable_explained_by_display_name(), names.User(of.explained_by));
  wire.set_rectification(of.rectification);
  if (of.attachment.has_value()) {
    wire.set_attachment(absl::StrCat(NameOf(union_id_), "/attachments/", Number(*of.attachment)));
  }
  ASSIGN_OR_RETURN(*wire.mutable_rectified_by_display_name(), names.User(of.rectified_by));
  if (of.answer_time.has_value()) *wire.mutable_answer_time() = ToProto(*of.answer_time);
  wire.set_review(of.review);
  ASSIGN_OR_RETURN(*wire.mutable_reviewed_by_display_name(), names.User(of.reviewed_by));
  if (of.review_time.has_value()) *wire.mutable_review_time() = ToProto(*of.review_time);
  wire.set_waiver_reason(of.waiver_reason);
  ASSIGN_OR_RETURN(*wire.mutable_waiver_proposed_by_display_name(),
                   names.User(of.waiver_proposed_by));
  ASSIGN_OR_RETURN(*wire.mutable_waiver_confirmed_by_display_name(),
                   names.User(of.waiver_confirmed_by));
  return absl::OkStatus();
}

absl::StatusOr<v1::Finding> FindingWriter::Write(const Finding& of) {
  v1::Finding wire;
  wire.set_name(NameOf(union_id_, of.id));
  wire.set_rule(SameNumber<v1::AuditRule>(of.found.rule));
  wire.set_rule_code(CodeOf(of.found.rule));
  wire.set_severity(SameNumber<v1::AuditSeverity>(of.found.severity));
  wire.set_state(SameNumber<v1::FindingState>(of.state));
  ASSIGN_OR_RETURN(const bool withheld, subjects_.Withholds(of.found));
  if (withheld) {
    wire.set_description(WithheldIn(snapshot_.actor().language));
  } else {
    RETURN_IF_ERROR(WriteWhole(of.found, wire));
  }
  if (const AuditRuleInfo* rule = FindAuditRule(of.found.rule); rule != nullptr) {
    const bool english = snapshot_.actor().language == Language::kEnglish;
    wire.set_basis(english ? rule->basis.en : rule->basis.zh);
  }
  if (of.found.fund != FundId{0}) wire.set_fund(NameOf(union_id_, of.found.fund));
  wire.set_amount_fen(of.found.amount_fen);
  ASSIGN_OR_RETURN(*wire.mutable_owner_display_name(), subjects_.names().User(of.owner));
  if (of.due_on.has_value()) {
    *wire.mutable_due_on() = ToProto(*of.due_on);
    wire.set_overdue(IsOverdue(of, Today(snapshot_.now())));
  }
  if (!withheld) RETURN_IF_ERROR(WriteAnswers(of, wire));
  *wire.mutable_find_time() = ToProto(of.found_time);
  wire.set_reopened_count(of.reopened_count);
  if (of.gone_on.has_value()) *wire.mutable_gone_on() = ToProto(*of.gone_on);
  wire.set_etag(EtagOfVersion(of.version));
  return wire;
}

absl::StatusOr<v1::FindingRow> FindingWriter::WriteRow(const Finding& of, int sequence) {
  const Language language = snapshot_.actor().language;
  ASSIGN_OR_RETURN(const v1::Finding wire, Write(of));
  v1::FindingRow row;
  row.set_sequence(sequence);
  const auto* rule = v1::AuditRule_descriptor()->FindValueByNumber(wire.rule());
  row.set_rule(absl::StrCat(wire.rule_code(), " ",
                            rule == nullptr ? "" : ValueLabel(rule, language)));
  row.set_description(wire.description());
  std::vector<std::string> records;
  for (const v1::FindingSubject& subject : wire.subjects()) {
    records.push_back(subject.label().empty() ? subject.name() : subject.label());
  }
  if (!wire.member_display_name().empty()) records.push_back(wire.member_display_name());
  row.set_records(absl::StrJoin(records, MarkBetween(language)));
  row.set_amount_fen(wire.amount_fen());
  row.set_basis(wire.basis());
  row.set_severity(wire.severity());
  row.set_owner_display_name(wire.owner_display_name());
  row.set_requirement(wire.requirement());
  if (wire.has_due_on()) *row.mutable_due_on() = wire.due_on();
  row.set_rectification(wire.rectification().empty()
                            ? Said(wire.explained_by_display_name(), wire.explanation())
                            : Said(wire.rectified_by_display_name(), wire.rectification()));
  const auto* state = v1::FindingState_descriptor()->FindValueByNumber(wire.state());
  std::string review = ValueLabel(state, language);
  const std::string said =
      wire.state() == v1::FINDING_STATE_WAIVED
          ? Said(absl::StrCat(wire.waiver_proposed_by_display_name(), MarkBetween(language),
                              wire.waiver_confirmed_by_display_name()),
                 wire.waiver_reason())
          : Said(wire.reviewed_by_display_name(), wire.review());
  if (!said.empty()) absl::StrAppend(&review, language == Language::kEnglish ? ": " : "：", said);
  row.set_review(review);
  return row;
}

}  // namespace unioncare::api
