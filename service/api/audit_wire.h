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

// What is said of a finding about a case that the caller is kept from: that there is one.
std::string WithheldIn(Language language);

// What findings of one union are about, by name and by what people call it.
class SubjectNames {
 public:
  // `names`: people are named; else by initials.
  SubjectNames(const Snapshot& snapshot, UnionId union_id, bool names)
      : snapshot_(snapshot),
        union_id_(union_id),
        with_names_(names),
        names_(snapshot, union_id),
        money_(snapshot, union_id) {}

  // True when a finding is about a case that the caller is kept from: then neither the case nor the
  // member nor anything that leads to them is told.
  absl::StatusOr<bool> Withholds(const AuditFinding& finding) const;

  struct Called {
    std::string name;
    std::string label;
  };
  // Of another union, only who may audit there is told more than which union it is.
  absl::StatusOr<Called> Of(const AuditSubject& subject);
  absl::StatusOr<std::string> Person(MemberId member);
  DisbursementNames& names() { return names_; }
  MoneyNames& money() { return money_; }

 private:
  absl::StatusOr<bool> MayAuditIn(UnionId union_id);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const bool with_names_;
  DisbursementNames names_;
  MoneyNames money_;
  std::map<UnionId, bool> audited_;
};

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
        names_(snapshot, union_id, names) {}

  absl::StatusOr<v1::AuditFinding> Write(const AuditFinding& finding);

 private:
  // Fills in what leads to the people whom it is about.
  absl::Status WriteWhole(const AuditFinding& finding, v1::AuditFinding& wire);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const std::string union_display_name_;
  const bool with_names_;
  SubjectNames names_;
};

}  // namespace unioncare::api
