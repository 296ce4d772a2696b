// What an audit holds of a union while it passes over it: its people, and of every entry that
// counts as little as decides what counted before another.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "service/domain/audit_pass.h"
#include "service/domain/disbursement_caps.h"
#include "service/domain/funds.h"
#include "service/storage/store.h"

namespace unioncare::storage {

absl::StatusOr<AuditPeople> PeopleForAudit(const Snapshot& snapshot, UnionId union_id);
// All entries of the union: no fewer than those that count.
absl::StatusOr<int64_t> CountEntriesForAudit(const Snapshot& snapshot, UnionId union_id);

// The budget lines of the years that an audit meets, and what was spent on them before a number.
class AuditBudgets {
 public:
  AuditBudgets(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id) {}

  // Called for each disbursement that counts, by rising number.
  absl::Status Count(const Disbursement& head);
  // Fills in what a slice says of the budget.
  absl::Status Fill(AuditedDisbursement& slice);

 private:
  absl::StatusOr<const BudgetLine*> LineOf(const Disbursement& head, bool* budgeted);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  std::map<int, std::vector<BudgetLine>> by_year_;
  std::unordered_map<int64_t, int64_t> spent_;   // by line, of the numbers so far
  std::unordered_map<int64_t, int64_t> before_;  // by disbursement, where the line is passed
};

// Entries that count, of all days, by person.
class AuditHistory {
 public:
  AuditHistory(const Snapshot& snapshot, UnionId union_id, const AuditPeople& people)
      : snapshot_(snapshot), union_id_(union_id), people_(people) {}

  // Reads them in the order of numbers, and shows each.
  absl::Status Read(const AuditPeriod& period, AuditBudgets& budgets,
                    absl::FunctionRef<void(const CountedEntry&)> see);
  // What standards ask about what counted before.
  struct Asked {
    bool others = false;   // also what others got for the same case or cause
    bool of_year = false;  // nothing but what is of the year of the event
  };
  static Asked AskedBy(absl::Span<const Standard> standards);
  // What of a kind counted before an entry: of the same person what was asked for earlier, in any
  // union.
  absl::StatusOr<std::vector<PriorGrant>> Before(const Disbursement& head, const Entry& entry,
                                                 const AuditPerson& person, Asked asked) const;

 private:
  struct Counted {
    int64_t asked_us = 0;  // when it was asked for: the order in which caps are used up
    uint32_t person = 0;
    uint32_t disbursement = 0;
    uint32_t serial = 0;
    uint32_t amount_fen = 0;
    uint32_t position = 0;
    uint32_t case_id = 0;
    uint32_t linked = 0;
    uint32_t gift = 0;
    uint32_t concerned = 0;
    uint32_t member = 0;
    int32_t event_on = 0;
    uint16_t year = 0;
    uint8_t kind = 0;
    uint8_t sub_kind = 0;
  };

  void Keep(const CountedEntry& of);
  absl::Status AddOfOthers(const Disbursement& head, const Entry& entry,
                           const AuditPerson& person, std::vector<PriorGrant>& prior) const;
  absl::Status AddElsewhere(const Disbursement& head, const Entry& entry,
                            const AuditPerson& person, std::vector<PriorGrant>& prior) const;

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const AuditPeople& people_;
  std::vector<Counted> counted_;  // by person and time once it was read
};

// When a disbursement was asked for, or of an old voucher when it was paid.
int64_t AskedAt(const Disbursement& head);

}  // namespace unioncare::storage
