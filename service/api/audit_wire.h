// What audits find, as it travels: with numbers and names for those who may see them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/disbursement_sight.h"
#include "service/api/fund_wire.h"
#include "service/domain/audit.h"
#include "service/domain/audit_rules.h"
#include "service/domain/audits.h"
#include "service/storage/store.h"
#include "unioncare/v1/audits.pb.h"

namespace unioncare::api {

v1::AuditRuleInfo ToWire(const AuditRuleInfo& rule, Language language);

// What a finding says, in one of the languages.
std::string SentenceIn(const AuditFinding& finding, Language language);

// The same finding with officers by their names, or initials, instead of their accounts.
absl::StatusOr<AuditFinding> WithOfficers(const Snapshot& snapshot, AuditFinding finding,
                                          bool names);

// "张*": who audits from above sees no more of a name.
std::string InitialsOf(absl::string_view display_name);

// Findings of one union.
class AuditWriter {
 public:
  // `names`: people are named; else by initials.
  AuditWriter(const Snapshot& snapshot, UnionId union_id, std::string union_display_name,
              bool names)
      : snapshot_(snapshot),
        union_id_(union_id),
        union_display_name_(std::move(union_display_name)),
        with_names_(names),
        names_(snapshot, union_id),
        money_(snapshot, union_id) {}

  absl::StatusOr<v1::AuditFinding> Write(const AuditFinding& finding);

 private:
  absl::StatusOr<v1::AuditedRecord> Write(const AuditSubject& subject);
  absl::StatusOr<std::string> NameOfPerson(MemberId member);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const std::string union_display_name_;
  const bool with_names_;
  DisbursementNames names_;
  MoneyNames money_;
};

}  // namespace unioncare::api
