// Rules of the audit over several disbursements that are not about one person: invoices, vendors,
// accounts, agents, sheets, numbers, shares of the year's money. A07 (of a vendor), A23, A25, A27,
// A28, A35 (across people), A36, A47.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/audit.h"
#include "service/domain/audit_grants.h"
#include "service/domain/disbursements.h"
#include "service/domain/standards.h"

namespace unioncare {

// ---- invoices and vendors: A07, A27, A28

// An invoice of a disbursement that counts, as little of it as the rules need. Texts are hashed;
// who reads a finding reads them in the disbursement.
struct AuditInvoice {
  uint64_t number = 0;  // hash of code and number
  uint64_t series = 0;  // hash of seller, code and the number without its last digits
  uint64_t tail = 0;    // the last digits as a number, from 1 up in the order of printing
  uint64_t seller = 0;  // hash; 0: not named
  uint64_t occasion = 0;  // what it was bought for: hash of the case, or of kind, day and person
  int64_t amount_fen = 0;
  uint32_t disbursement = 0;
  uint32_t fund = 0;
  int32_t event_on = 0;
  int32_t paid_on = 0;
  uint8_t kind = 0;
  bool has_tail = false;
  bool in_period = false;
};
// `case_id` and `person`: of the first entry; 0 without one.
AuditInvoice InvoiceOf(const Disbursement& of, CaseId case_id, MemberId person, bool in_period);

// Sorts what it judges. A28: numbers that follow one another from one seller for different
// occasions. A27: one number on several disbursements of the union; `elsewhere` are those whose
// number another union used first, of which nothing else is told.
void JudgeInvoices(std::vector<AuditInvoice>& invoices, absl::Span<const AuditInvoice> elsewhere,
                   FoundByAudit found);
// A07: purchases from one vendor for one occasion of everybody, within kSplitDays of each other,
// each below a level of approval that they reach together.
// The standard of a purchase; nothing where there is none.
using StandardOfPurchase =
    absl::FunctionRef<std::optional<StandardInForce>(const AuditInvoice&)>;
void JudgePurchases(std::vector<AuditInvoice>& invoices, StandardOfPurchase standard_of,
                    FoundByAudit found);

// ---- accounts: A35

// A payment to an account. The account itself is known to nobody here: those of one group are
// equal.
struct AccountUse {
  uint32_t disbursement = 0;
  uint32_t position = 0;
  uint32_t person = 0;
  uint32_t fund = 0;
  int32_t event_on = 0;
  int64_t amount_fen = 0;
  bool in_period = true;
};
// One account that receives for several people, of which one use at least is of the period. `tail`
// is what is shown of any account.
void JudgeAccount(absl::Span<const AccountUse> uses, absl::string_view tail, FoundByAudit found);

// ---- one sheet: A25, A36

// A36, with all entries of a disbursement: an agent who signed for more than kAgentForMax, or of
// whom nobody wrote down why. Keep it alive while the entries come.
class AgentCount {
 public:
  void See(const Entry& entry);
  void Judge(const Disbursement& of, FoundByAudit found) const;

 private:
  struct Signed {
    int first = 0;  // the position of the first entry
    int count = 0;
    int unexplained = 0;
    int64_t amount_fen = 0;
  };
  absl::flat_hash_map<std::string, Signed> agents_;
};

// What the entries of a disbursement come to.
struct SheetSums {
  int64_t quantity = 0;
  int64_t amount_fen = 0;
  int people = 0;
};
// A25: what was bought is not what is on the sheet, in money or in number (a whole multiple of the
// entries' quantity: two boxes each); or there are more people on it than the union had members on
// that day (`members_on_day`; none: not counted). Only of what is bought by items.
void JudgeSheet(const Disbursement& of, const SheetSums& sums,
                const std::optional<int>& members_on_day, FoundByAudit found);

// ---- the year: A23, A47

// The numbers of a year. The series begins at 1, and `last` is the last one that was given out.
// Called with rising numbers; each gap is one finding.
class SerialCheck {
 public:
  SerialCheck(int year, int64_t last) : year_(year), last_(last) {}
  void See(int64_t serial, FoundByAudit found);
  void End(FoundByAudit found);

 private:
  void Gap(int64_t from, int64_t to, FoundByAudit found) const;

  const int year_;
  const int64_t last_;
  int64_t seen_ = 0;
};

// A number of an older book. Nobody knows with which number it began and how far it went: what is
// missing is what lies between two of one series.
struct BookNumber {
  DisbursementId disbursement{0};
  std::string book;
  std::string series;  // "2025-" of "2025-017"
  int64_t serial = 0;
  FundId fund{0};
  absl::CivilDay event_on;
  bool in_period = false;
};
// Judges one and the number before it, in the order of book, series and serial: a gap is told of
// the one that follows it.
void JudgeBookNumber(const BookNumber& before, const BookNumber& number, FoundByAudit found);

// What was spent in a year on the kinds of a cap.
struct YearShare {
  AggregateCap cap;
  int64_t spent_fen = 0;
};
// A23: one finding for each cap, or each set of alternatives, that does not hold. Where nobody has
// entered what a cap is a share of, nothing can be said: entry refuses, and the audit passes over
// what older books brought.
void JudgeYear(int year, absl::Span<const YearShare> shares, const YearMoney& money,
               FoundByAudit found);

}  // namespace unioncare
