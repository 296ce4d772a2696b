// What the rules over several rows need of a whole union: gathered while the pass of the audit goes
// by (domain/audit_pass.h), and by one sorted read each of what it does not show.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/audit.h"
#include "service/domain/audit_across.h"
#include "service/domain/audit_grants.h"
#include "service/domain/audit_pass.h"
#include "service/storage/audit_earlier.h"
#include "service/storage/standards.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Of one person and one ending of an account number so many accounts are opened; further payments
// are taken to go where the first went. Nobody has more accounts that end alike.
inline constexpr int kAccountsOpened = 8;
// Standards of so many kinds and days are kept at hand while the audit asks for them.
inline constexpr size_t kStandardsKept = 512;

// One pass over one union. Holds about 80 bytes of each entry that counts and of each invoice of
// the period, and 40 of each payment to an account.
class AuditAcross {
 public:
  // All of them outlive the object.
  AuditAcross(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
              const AuditPeople& people);

  void Count(const CountedEntry& counted);
  // The slices of one disbursement one after another.
  absl::Status See(const AuditedDisbursement& slice);
  // What was found, rule by rule, each in an order of its own that does not change. Findings name
  // the numbers of their disbursements. Nothing is seen or counted after it.
  absl::Status Finish(absl::FunctionRef<void(AuditFinding)> found);

 private:
  // A payment to an account with what groups it and opens it.
  struct Transfer {
    AccountUse use;
    uint32_t tail = 0;    // the last characters of the account
    uint32_t record = 0;  // under whose key it is sealed
  };

  void EndSheet();
  int MembersOn(absl::CivilDay day) const;
  std::optional<StandardInForce> StandardOf(const AuditGrant& grant);
  std::optional<StandardInForce> StandardOfPurchase(const AuditInvoice& purchase);
  // Nothing where there is none; what goes wrong is kept in status_.
  const StandardsInScope* Standards(BenefitKind kind, absl::CivilDay day);

  absl::Status AddGrantsElsewhere();
  void JudgePeople(FoundByAudit found);
  absl::Status JudgeBills(FoundByAudit found);
  absl::Status JudgeAccounts(FoundByAudit found);
  absl::StatusOr<std::string> AccountOf(const Transfer& transfer) const;
  absl::Status JudgeNumbers(FoundByAudit found);
  absl::Status JudgeBookNumbers(FoundByAudit found);
  absl::Status JudgeShares(FoundByAudit found);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const AuditPeriod& period_;
  const AuditPeople& people_;
  EarlierDisbursements earlier_;
  std::vector<int32_t> joined_, ended_;  // days of memberships, sorted

  std::vector<AuditGrant> grants_;
  std::vector<AuditInvoice> invoices_;
  std::vector<Transfer> transfers_;
  std::vector<AuditFinding> of_sheets_;
  // The disbursement whose slices come.
  Disbursement sheet_;
  SheetSums sums_;
  AgentCount agents_;

  std::map<std::pair<BenefitKind, absl::CivilDay>, StandardsInScope> standards_;
  absl::Status status_;
};

}  // namespace unioncare::storage
