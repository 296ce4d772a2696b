// Rules of the audit that one disbursement shows, with what is known of it. What is refused at
// entry is found here by the same code: CheckDays, CheckForm, CheckCap and so on (A02–A04, A08,
// A09, A11, A13–A15, A17, A18, A20, A42); the rest is judged by days, words and names.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/audit.h"
#include "service/domain/audit_limits.h"
#include "service/domain/audit_pass.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/standards.h"

namespace unioncare {

// Judges the disbursements of one union. Slices of one disbursement come one after the other.
class AuditChecks {
 public:
  explicit AuditChecks(const AuditPeriod& period) : period_(period) {}

  void Judge(const AuditedDisbursement& slice, FoundByAudit found);
  // The standard in force for what one of them gets, as Judge finds it; kept for the next of its
  // kind. What is pointed to lives as long as this.
  const absl::StatusOr<StandardInForce>& StandardOf(const RequestFacts& facts,
                                                    const BenefitFacts& benefit,
                                                    absl::CivilDay event_on,
                                                    std::optional<absl::CivilDay> approved_on);

 private:
  using Key = std::tuple<int, int, int, int, int64_t, int64_t, int64_t>;

  void JudgeEntry(const AuditedDisbursement& slice, const AuditedEntry& entry,
                  FoundByAudit found);

  const AuditPeriod period_;
  std::map<Key, absl::StatusOr<StandardInForce>> standards_;
  std::vector<const StandardInForce*> of_whole_;  // of the slices so far, each once
};

// A finding about an entry, or about the whole.
AuditFinding FindingAbout(AuditRule rule, const AuditedDisbursement& slice,
                          const AuditedEntry& entry);
AuditFinding FindingAbout(AuditRule rule, const AuditedDisbursement& slice);
// Tells a refusal as a finding: its reason, and its values without names of people.
void TellRefusal(const absl::Status& status, AuditFinding finding, FoundByAudit found);

// The parts: how it was decided, paid and entered (audit_checks_course.cc), and what words and
// names show (audit_checks_words.cc). `standards` are those of all its entries.
void JudgeCourse(const AuditedDisbursement& slice,
                 const std::vector<const StandardInForce*>& standards, const AuditPeriod& period,
                 FoundByAudit found);
void JudgeOfficers(const AuditedDisbursement& slice, FoundByAudit found);
void JudgeEntryDays(const AuditedDisbursement& slice, const AuditedEntry& entry,
                    const AuditPeriod& period, FoundByAudit found);
void JudgeVisits(const AuditedDisbursement& slice, const AuditedEntry& entry,
                 const AuditPeriod& period, FoundByAudit found);
void JudgeWords(const AuditedDisbursement& slice, FoundByAudit found);
// True when a festival of the law is within kAuditFestivalDays of the day.
bool NearLegalFestival(absl::CivilDay day);

}  // namespace unioncare
