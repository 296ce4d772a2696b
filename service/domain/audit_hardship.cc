// Money that was paid on files of hardship aid, judged.
#include "service/domain/audit_hardship.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"

namespace unioncare {
namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

void Tell(AuditRule rule, const AuditedAid& aid, int form, Facts facts, FoundByAudit found) {
  AuditFinding finding = FindingOf(rule);
  finding.subjects = {{.type = AuditSubjectType::kDisbursement,
                       .id = Number(aid.payment.disbursement),
                       .part = 1}};
  finding.member = aid.file.member;
  finding.group = aid.group;
  finding.fund = aid.fund;
  finding.day = aid.event_on;
  finding.amount_fen = aid.payment.amount_fen;
  finding.facts = std::move(facts);
  finding.facts.emplace_back("form", absl::StrCat(form));
  finding.facts.emplace_back("file", NumberOf(aid.file));
  finding.facts.emplace_back("paid_on", IsoDay(aid.paid_on));
  found(std::move(finding));
}

void JudgePublicity(const AuditedAid& aid, FoundByAudit found) {
  constexpr AuditRule kRule = AuditRule::kHardshipNoPublicity;
  if (!aid.file.publicity_from.has_value() || !aid.file.publicity_to.has_value()) {
    Tell(kRule, aid, 0, {}, found);
  } else if (aid.objection_open) {
    Tell(kRule, aid, 3, {}, found);
  } else if (*aid.file.publicity_to >= aid.paid_on) {
    Tell(kRule, aid, 1, {{"to_on", IsoDay(*aid.file.publicity_to)}}, found);
  } else if (aid.public_days < aid.public_days_wanted) {
    Tell(kRule, aid, 2,
         {{"count", absl::StrCat(aid.public_days)},
          {"wanted", absl::StrCat(aid.public_days_wanted)}},
         found);
  }
}

void JudgeTime(const AuditedAid& aid, FoundByAudit found) {
  constexpr AuditRule kRule = AuditRule::kHardshipExpired;
  // On its last day a file is over.
  if (aid.file.exit_on.has_value() && *aid.file.exit_on < aid.paid_on) {
    Tell(kRule, aid, 0, {{"to_on", IsoDay(*aid.file.exit_on)}}, found);
  } else if (!aid.looked_at_on.has_value()) {
    Tell(kRule, aid, 1, {}, found);
  } else if (FreeFrom(*aid.looked_at_on, aid.review_months) < aid.paid_on) {
    Tell(kRule, aid, 2, {{"one_on", IsoDay(*aid.looked_at_on)}}, found);
  }
}

}  // namespace

void JudgeAid(const AuditedAid& aid, FoundByAudit found) {
  JudgePublicity(aid, found);
  JudgeTime(aid, found);
  if (aid.file.outcome == HardshipOutcome::kExcluded) {
    Tell(AuditRule::kHardshipExcluded, aid, 0, {}, found);
  }
  if (aid.other_files > 0) {
    Tell(AuditRule::kSeveralFiles, aid, 0, {{"count", absl::StrCat(aid.other_files + 1)}}, found);
  } else if (aid.other_files_elsewhere > 0) {
    Tell(AuditRule::kSeveralFiles, aid, 1, {}, found);
  }
  if (!aid.payment.cost_fen.has_value()) return;
  const int64_t together = aid.payment.amount_fen + aid.payment.insurance_fen +
                           aid.payment.mutual_aid_fen + aid.same_bills_fen;
  if (together <= *aid.payment.cost_fen) return;
  Tell(AuditRule::kAidOverCost, aid, aid.same_bills_fen > 0 ? 1 : 0,
       {{"sum_fen", absl::StrCat(together)}, {"limit_fen", absl::StrCat(*aid.payment.cost_fen)}},
       found);
}

void JudgeAidWithoutFile(const AidWithoutFile& aid, FoundByAudit found) {
  AuditFinding finding = FindingOf(AuditRule::kHardshipNoPublicity);
  finding.subjects = {{.type = AuditSubjectType::kDisbursement,
                       .id = Number(aid.disbursement),
                       .part = 1}};
  finding.member = aid.member;
  finding.fund = aid.fund;
  finding.day = aid.event_on;
  finding.amount_fen = aid.amount_fen;
  finding.facts = {{"form", "4"}, {"paid_on", IsoDay(aid.paid_on)}};
  found(std::move(finding));
}

}  // namespace unioncare
