// Who took part in disbursements, as an audit asks about them: each user is looked up once.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/audit_pass.h"
#include "service/domain/past_vouchers.h"
#include "service/storage/store.h"

namespace unioncare::storage {

class AuditOfficers {
 public:
  AuditOfficers(const Snapshot& snapshot, UnionId union_id, const AuditPeople& people)
      : snapshot_(snapshot), union_id_(union_id), people_(people) {}

  // Fills in approvals and officers of a slice, whose entries are there. `past` are the approvals
  // of an old voucher.
  absl::Status Fill(const std::vector<PastApproval>& past, AuditedDisbursement& slice);

 private:
  struct Known {
    std::optional<MemberId> person;   // in this union
    std::vector<MemberId> spouses;    // persons, sorted
    std::vector<Grant> auditor;       // the office, from day to day
    std::vector<DutyExemption> exemptions;
  };
  absl::StatusOr<const Known*> Of(UserId user);
  absl::Status Add(Duty duty, UserId user, absl::CivilDay on, std::vector<DutyHolder>& holders,
                   AuditedDisbursement& slice);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const AuditPeople& people_;
  std::map<UserId, Known> known_;
};

}  // namespace unioncare::storage
