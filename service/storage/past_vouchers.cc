// Old vouchers in SQL.
#include "service/storage/past_vouchers.h"

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kPastVouchers("past_vouchers", {"union_id", "disbursement_id"},
                                   {"book", "old_number", "old_series", "old_serial"});
const journal::Table kPastApprovals("past_approvals", {"union_id", "disbursement_id", "step"},
                                    {"approver", "approved_by", "approver_name", "approved_on",
                                     "decision_ref"});

namespace {

constexpr sql::Sql kFindByNumber{
    "SELECT disbursement_id FROM past_vouchers "
    "WHERE union_id = $1 AND book = $2 AND old_number = $3"};
constexpr sql::Sql kNumberOf{
    "SELECT old_number FROM past_vouchers WHERE union_id = $1 AND disbursement_id = $2"};
constexpr sql::Sql kSerials{
    "SELECT p.book, p.old_series, p.old_serial, p.disbursement_id, d.fund_id, d.event_on "
    "FROM past_vouchers AS p JOIN disbursements AS d ON d.union_id = p.union_id "
    "AND d.id = p.disbursement_id WHERE p.union_id = $1 AND p.old_serial IS NOT NULL "
    "ORDER BY p.book, p.old_series, p.old_serial, p.disbursement_id"};
constexpr sql::Sql kApprovalsOf{
    "SELECT step, approver, approved_by, approver_name, approved_on, decision_ref "
    "FROM past_approvals WHERE union_id = $1 AND disbursement_id = $2 ORDER BY step"};

absl::Status InsertNumber(Transaction& transaction, UnionId union_id, MemberId about,
                          const PastVoucher& voucher) {
  if (voucher.old_number.empty()) return absl::OkStatus();
  const std::optional<OldNumber> split = SplitOldNumber(voucher.old_number);
  std::optional<int64_t> serial;
  std::string series;
  if (split.has_value()) {
    serial = split->serial;
    series = split->series;
  }
  return journal::Insert(transaction, kPastVouchers, about,
                         {Value(union_id), Value(voucher.head.id), Value(voucher.head.source),
                          Value(voucher.old_number), Value(series), Value(serial)});
}

}  // namespace

absl::Status InsertPastVoucher(Transaction& transaction, UnionId union_id, MemberId about,
                               UserId beneficiary_user, PastVoucher& voucher) {
  RETURN_IF_ERROR(
      InsertDisbursement(transaction, union_id, about, beneficiary_user, voucher.head));
  const DisbursementId id = voucher.head.id;
  RETURN_IF_ERROR(InsertEntries(transaction, union_id, id, voucher.entries));
  for (const PastPayee& payee : voucher.payees) {
    const Entry& entry = voucher.entries[static_cast<size_t>(payee.position - 1)];
    RETURN_IF_ERROR(KeepPayee(
        transaction, union_id, id, entry,
        {.position = payee.position, .name = payee.name, .account = payee.account}));
  }
  RETURN_IF_ERROR(InsertNumber(transaction, union_id, about, voucher));
  for (const PastApproval& approval : voucher.approvals) {
    RETURN_IF_ERROR(journal::Insert(
        transaction, kPastApprovals, about,
        {Value(union_id), Value(id), Value(approval.step), Value(approval.as),
         Value(approval.by), Value(approval.by_display_name),
         Value(DayNumber(approval.approved_on)), Value(approval.decision_ref)}));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::optional<DisbursementId>> FindPastVoucher(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              const std::string& book,
                                                              const std::string& old_number) {
  std::optional<DisbursementId> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindByNumber,
      [&](sql::Row row) { found = DisbursementId{row.Int(0)}; }, union_id, book, old_number));
  return found;
}

absl::StatusOr<std::string> OldNumberOf(const Snapshot& snapshot, UnionId union_id,
                                        DisbursementId id) {
  std::string number;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kNumberOf,
      [&](sql::Row row) { number = std::string(row.Text(0)); }, union_id, id));
  return number;
}

absl::Status EachPastSerial(const Snapshot& snapshot, UnionId union_id,
                            absl::FunctionRef<void(const PastSerial&)> see) {
  return sql::Query(
      snapshot.connection(), kSerials,
      [&](sql::Row row) {
        see({.book = std::string(row.Text(0)),
             .series = std::string(row.Text(1)),
             .serial = row.Int(2),
             .disbursement = DisbursementId{row.Int(3)},
             .fund = FundId{row.OptionalInt(4).value_or(0)},
             .event_on = DayOf(row.Int(5))});
      },
      union_id);
}

absl::StatusOr<std::vector<PastApproval>> PastApprovalsOf(const Snapshot& snapshot,
                                                          UnionId union_id, DisbursementId id) {
  std::vector<PastApproval> approvals;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kApprovalsOf,
      [&](sql::Row row) {
        approvals.push_back({.step = static_cast<int>(row.Int(0)),
                             .as = static_cast<Approver>(row.Int(1)),
                             .by = UserId{row.Int(2)},
                             .by_display_name = std::string(row.Text(3)),
                             .approved_on = DayOf(row.Int(4)),
                             .decision_ref = std::string(row.Text(5))});
      },
      union_id, id));
  return approvals;
}

}  // namespace unioncare::storage
