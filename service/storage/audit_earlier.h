// What an audit reads of the time before its period, for rules that look back: invoices whose
// numbers go on (A28), accounts that received for somebody else (A35).
#pragma once

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/domain/audit_across.h"
#include "service/domain/audit_pass.h"
#include "service/storage/audit_history.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Which disbursements lie in the kAuditLookBackDays before a period: between which numbers, so that
// nothing is read where there are none.
class EarlierDisbursements {
 public:
  explicit EarlierDisbursements(const AuditPeriod& period)
      : from_(period.from - kAuditLookBackDays), to_(period.from - 1) {}

  // Every disbursement of the union is shown once or more.
  void See(const Disbursement& head) {
    if (head.event_on < from_ || head.event_on > to_) return;
    if (first_ == 0 || Number(head.id) < first_) first_ = Number(head.id);
    if (Number(head.id) > last_) last_ = Number(head.id);
  }

  absl::Status EachInvoice(const Snapshot& snapshot, UnionId union_id, const AuditPeople& people,
                           absl::FunctionRef<void(AuditInvoice)> see) const;
  // `tail` is what is shown of the account, `record` under whose key it is sealed.
  absl::Status EachAccount(
      const Snapshot& snapshot, UnionId union_id, const AuditPeople& people,
      absl::FunctionRef<void(const AccountUse& use, absl::string_view tail, MemberId record)> see)
      const;

 private:
  const absl::CivilDay from_, to_;
  int64_t first_ = 0, last_ = 0;
};

}  // namespace unioncare::storage
