// Visits that were owed, and what was recorded of them.
#include "service/domain/audit_visits.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"

namespace unioncare {
namespace {

AuditFinding FindingOf(AuditRule rule, const Case& of, int part = 0) {
  AuditFinding finding = unioncare::FindingOf(rule);
  finding.subjects = {{.type = AuditSubjectType::kCase, .id = Number(of.id), .part = part}};
  finding.member = of.member;
  finding.group = of.group;
  finding.day = of.event_on;
  finding.facts = {{"occasion", absl::StrCat(static_cast<int>(of.occasion))}};
  return finding;
}

// A deadline at the end of a day is the midnight after it; any other has its minute.
bool AtEndOfDay(absl::Time due) {
  return absl::ToInt64Seconds(due - absl::UnixEpoch()) % 86400 == 16 * 3600;
}
std::string MomentText(absl::Time time) {
  return absl::FormatTime("%Y-%m-%d %H:%M", time, absl::FixedTimeZone(8 * 60 * 60));
}
std::string DueText(absl::Time due) {
  return AtEndOfDay(due) ? IsoDay(Today(due - absl::Microseconds(1))) : MomentText(due);
}

bool NobodyCame(const Case& of, absl::Time now) {
  if (of.help.has_value() || !of.due_visit.has_value() || now <= *of.due_visit) return false;
  return IsOpen(of.state) || of.state == CaseState::kClosed;
}

}  // namespace

void JudgeCase(const Case& of, bool core, absl::Time now, FoundByAudit found) {
  if (of.import.has_value()) return;
  if (NobodyCame(of, now)) {
    AuditFinding finding = FindingOf(AuditRule::kOverdueVisit, of);
    if (!core) finding.severity = AuditSeverity::kMedium;
    finding.facts.emplace_back("due_on", DueText(*of.due_visit));
    found(std::move(finding));
  }
  if (LatenessOf(of, now).report && of.informed_known != InformedKnown::kAssumed) {
    AuditFinding finding = FindingOf(AuditRule::kOverdueReport, of);
    finding.facts.emplace_back("due_on", DueText(*of.due_report));
    finding.facts.emplace_back("reported_on", AtEndOfDay(*of.due_report)
                                                  ? IsoDay(Today(of.report_time))
                                                  : MomentText(of.report_time));
    found(std::move(finding));
  }
}

void JudgeVisit(const Case& of, const Visit& visit, FoundByAudit found) {
  if (visit.import.has_value()) return;
  const absl::CivilDay recorded = Today(visit.record_time);
  if (recorded - visit.visited_on <= kBackdatedDays) return;
  AuditFinding finding = FindingOf(AuditRule::kBackdated, of,
                                   static_cast<int>(Number(visit.id)));
  finding.facts.emplace_back("visited_on", IsoDay(visit.visited_on));
  finding.facts.emplace_back("recorded_on", IsoDay(recorded));
  found(std::move(finding));
}

}  // namespace unioncare
