// The life cycle of findings.
#include "service/domain/findings.h"

#include <utility>

#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using State = FindingState;

const char* NameOfState(State state) {
  switch (state) {
    case State::kOpen: return "FINDING_STATE_OPEN";
    case State::kExplained: return "FINDING_STATE_EXPLAINED";
    case State::kRectifying: return "FINDING_STATE_RECTIFYING";
    case State::kRectified: return "FINDING_STATE_RECTIFIED";
    case State::kVerified: return "FINDING_STATE_VERIFIED";
    case State::kClosed: return "FINDING_STATE_CLOSED";
    case State::kWaived: return "FINDING_STATE_WAIVED";
    case State::kUnspecified: break;
  }
  return "FINDING_STATE_UNSPECIFIED";
}

// What every step asks first: a text where one is wanted, the etag, the state.
absl::StatusOr<Finding> Begin(const Finding& before, FindingStep step, const std::string& etag,
                              UnionId union_id, absl::string_view field = "",
                              absl::string_view text = "") {
  if (!field.empty() && text.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", std::string(field)}});
  }
  RETURN_IF_ERROR(CheckEtag("etag", etag, before.version));
  ASSIGN_OR_RETURN(const State after, Next(before, step, union_id));
  Finding changed = before;
  changed.state = after;
  return changed;
}

// Nobody decides on what is about oneself.
absl::Status CheckOwn(const Finding& of, const FindingFacts& facts, UnionId union_id) {
  if (!facts.concerns_actor) return absl::OkStatus();
  return Refuse(Reason::kFindingOwn, {{"given", NameOf(union_id, of.id)}});
}

absl::Status CheckOther(const Finding& of, const FindingFacts& facts, UserId done_by,
                        UnionId union_id) {
  if (done_by != facts.actor) return absl::OkStatus();
  return Refuse(Reason::kFindingSamePerson,
                {{"given", NameOf(facts.actor)}, {"owner", NameOf(union_id, of.id)}});
}

// Of who answered it last: what was put right goes before what was explained.
UserId AnsweredBy(const Finding& of) {
  return of.state == State::kRectified ? of.rectified_by : of.explained_by;
}

absl::Status RefuseOffice(const char* wanted) {
  return Refuse(Reason::kFindingOffice, {{"wanted", wanted}});
}

bool SameFacts(const AuditFinding& one, const AuditFinding& other) {
  return one.facts == other.facts && one.amount_fen == other.amount_fen &&
         one.group == other.group && one.fund == other.fund && one.day == other.day;
}

}  // namespace

// Rows: the steps; columns: unspecified, open, explained, rectifying, rectified, verified, closed,
// waived.
constexpr State kNo = State::kUnspecified;
const std::array<std::array<State, kFindingStateCount>, kFindingStepCount> kFindingSteps = {{
    // explain: whoever is putting it right may explain it, and goes on
    {kNo, State::kExplained, State::kExplained, State::kRectifying, kNo, kNo, kNo, kNo},
    // assign
    {kNo, State::kOpen, State::kExplained, State::kRectifying, kNo, kNo, kNo, kNo},
    // start
    {kNo, State::kRectifying, State::kRectifying, kNo, kNo, kNo, kNo, kNo},
    // rectify
    {kNo, State::kRectified, State::kRectified, State::kRectified, kNo, kNo, kNo, kNo},
    // verify
    {kNo, kNo, State::kVerified, kNo, State::kVerified, kNo, kNo, kNo},
    // reject
    {kNo, kNo, State::kOpen, kNo, State::kRectifying, kNo, kNo, kNo},
    // close
    {kNo, kNo, kNo, kNo, kNo, State::kClosed, kNo, kNo},
    // propose to let it be
    {kNo, State::kOpen, State::kExplained, State::kRectifying, State::kRectified, kNo, kNo, kNo},
    // confirm that
    {kNo, State::kWaived, State::kWaived, State::kWaived, State::kWaived, kNo, kNo, kNo},
    // decline that
    {kNo, State::kOpen, State::kExplained, State::kRectifying, State::kRectified, kNo, kNo, kNo},
}};

bool IsSettled(FindingState state) {
  return state == State::kVerified || state == State::kClosed || state == State::kWaived;
}

bool IsOverdue(const Finding& of, absl::CivilDay today) {
  return of.due_on.has_value() && *of.due_on < today && of.state <= State::kRectifying;
}

absl::StatusOr<FindingState> Next(const Finding& before, FindingStep step, UnionId union_id) {
  const auto& row = kFindingSteps[static_cast<size_t>(step)];
  const State after = row[static_cast<size_t>(before.state)];
  if (after != State::kUnspecified) return after;
  std::vector<std::string> wanted;
  for (int state = 1; state < kFindingStateCount; ++state) {
    if (row[state] != State::kUnspecified) wanted.push_back(NameOfState(static_cast<State>(state)));
  }
  return Refuse(Reason::kFindingStep, {{"field", "name"},
                                       {"given", NameOf(union_id, before.id)},
                                       {"state", NameOfState(before.state)},
                                       {"wanted", absl::StrJoin(wanted, ",")}});
}

absl::StatusOr<Finding> Decide(const ExplainFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kExplain, command.etag, union_id,
                                        "explanation", command.explanation));
  after.explanation = command.explanation;
  after.explained_by = facts.actor;
  after.answer_time = now;
  return after;
}

absl::StatusOr<Finding> Decide(const AssignFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::CivilDay today) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kAssign, command.etag, union_id,
                                        "requirement", command.requirement));
  if (!command.owner_exists) return NotFound("owner", NameOf(command.owner));
  if (command.due_on < today) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "due_on"},
                                             {"given", IsoDay(command.due_on)},
                                             {"wanted", IsoDay(today)}});
  }
  if (command.due_on - today > kFindingDeadlineDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "due_on"},
                                           {"given", absl::StrCat(command.due_on - today)},
                                           {"wanted", absl::StrCat(kFindingDeadlineDaysMax)}});
  }
  RETURN_IF_ERROR(CheckOwn(before, facts, union_id));
  after.owner = command.owner;
  after.due_on = command.due_on;
  after.requirement = command.requirement;
  return after;
}

absl::StatusOr<Finding> Decide(const StartRectification& command, const Finding& before,
                               UnionId union_id) {
  return Begin(before, FindingStep::kStart, command.etag, union_id);
}

absl::StatusOr<Finding> Decide(const RectifyFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kRectify, command.etag, union_id,
                                        "rectification", command.rectification));
  after.rectification = command.rectification;
  after.attachment = command.attachment;
  after.rectified_by = facts.actor;
  after.answer_time = now;
  return after;
}

absl::StatusOr<Finding> Decide(const VerifyFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now) {
  ASSIGN_OR_RETURN(Finding after,
                   Begin(before, FindingStep::kVerify, command.etag, union_id));
  RETURN_IF_ERROR(CheckOwn(before, facts, union_id));
  RETURN_IF_ERROR(CheckOther(before, facts, AnsweredBy(before), union_id));
  if (before.state == State::kExplained && before.found.severity >= AuditSeverity::kHigh) {
    return Refuse(Reason::kFindingMustRectify, {{"given", NameOf(union_id, before.id)}});
  }
  after.review = command.review;
  after.reviewed_by = facts.actor;
  after.review_time = now;
  after.waiver_reason.clear();
  after.waiver_proposed_by = UserId{0};
  after.waiver_office = WaiverOffice::kNone;
  return after;
}

absl::StatusOr<Finding> Decide(const RejectRectification& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kReject, command.etag, union_id,
                                        "reason", command.reason));
  RETURN_IF_ERROR(CheckOwn(before, facts, union_id));
  RETURN_IF_ERROR(CheckOther(before, facts, AnsweredBy(before), union_id));
  after.review = command.reason;
  after.reviewed_by = facts.actor;
  after.review_time = now;
  return after;
}

absl::StatusOr<Finding> Decide(const CloseFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kClose, command.etag, union_id));
  RETURN_IF_ERROR(CheckOwn(before, facts, union_id));
  return after;
}

absl::StatusOr<Finding> Decide(const ProposeWaiver& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kPropose, command.etag, union_id,
                                        "reason", command.reason));
  RETURN_IF_ERROR(CheckOwn(before, facts, union_id));
  if (!facts.actor_is_chair && !facts.actor_is_auditor) {
    return RefuseOffice("ROLE_CHAIR,ROLE_AUDITOR");
  }
  if (before.waiver_proposed_by != UserId{0}) {
    return Refuse(Reason::kWaiverOpen, {{"given", NameOf(before.waiver_proposed_by)},
                                        {"owner", NameOf(union_id, before.id)}});
  }
  after.waiver_reason = command.reason;
  after.waiver_proposed_by = facts.actor;
  after.waiver_office = facts.actor_is_chair ? WaiverOffice::kChair : WaiverOffice::kAuditor;
  return after;
}

absl::StatusOr<Finding> Decide(const ConfirmWaiver& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kConfirm, command.etag, union_id));
  if (before.waiver_proposed_by == UserId{0}) {
    return Refuse(Reason::kWaiverMissing, {{"given", NameOf(union_id, before.id)}});
  }
  RETURN_IF_ERROR(CheckOwn(before, facts, union_id));
  RETURN_IF_ERROR(CheckOther(before, facts, before.waiver_proposed_by, union_id));
  const bool by_chair = before.waiver_office == WaiverOffice::kChair;
  if (by_chair && !facts.actor_is_auditor) return RefuseOffice("ROLE_AUDITOR");
  if (!by_chair && !facts.actor_is_chair) return RefuseOffice("ROLE_CHAIR");
  after.waiver_confirmed_by = facts.actor;
  return after;
}

absl::StatusOr<Finding> Decide(const DeclineWaiver& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now) {
  ASSIGN_OR_RETURN(Finding after, Begin(before, FindingStep::kDecline, command.etag, union_id,
                                        "reason", command.reason));
  if (before.waiver_proposed_by == UserId{0}) {
    return Refuse(Reason::kWaiverMissing, {{"given", NameOf(union_id, before.id)}});
  }
  after.waiver_reason.clear();
  after.waiver_proposed_by = UserId{0};
  after.waiver_office = WaiverOffice::kNone;
  after.review = command.reason;
  after.reviewed_by = facts.actor;
  after.review_time = now;
  return after;
}

FoundAgain FindAgain(const AuditFinding& found, Finding& kept) {
  const bool newer = found.rule_version > kept.found.rule_version;
  const bool more = found.amount_fen > kept.found.amount_fen;
  const bool was_gone = kept.gone_on.has_value();
  kept.gone_on.reset();
  const bool worse = more || (newer && found.severity > kept.found.severity);
  if (IsSettled(kept.state) && !worse) {
    return was_gone ? FoundAgain::kChanged : FoundAgain::kSame;
  }
  if (!IsSettled(kept.state) && !newer && SameFacts(found, kept.found)) {
    return was_gone ? FoundAgain::kChanged : FoundAgain::kSame;
  }
  const bool reopened = IsSettled(kept.state);
  const AuditFinding before = std::exchange(kept.found, found);
  if (!newer && !more) {
    kept.found.severity = before.severity;
    kept.found.rule_version = before.rule_version;
  }
  if (!reopened) return FoundAgain::kChanged;
  kept.state = State::kOpen;
  kept.due_on.reset();
  kept.waiver_reason.clear();
  kept.waiver_proposed_by = UserId{0};
  kept.waiver_office = WaiverOffice::kNone;
  kept.waiver_confirmed_by = UserId{0};
  ++kept.reopened_count;
  return FoundAgain::kReopened;
}

}  // namespace unioncare
