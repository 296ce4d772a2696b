// Reading what lies before the period of an audit.
#include "service/storage/audit_earlier.h"

#include <optional>
#include <string>

#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {
namespace {

// What counts, between two numbers and two days of events.
#define EARLIER                                                                         \
  "WHERE d.union_id = $1 AND d.id BETWEEN $2 AND $3 AND d.event_on BETWEEN $4 AND $5 " \
  "AND (d.state BETWEEN 2 AND 6 OR d.state = 9) "
constexpr sql::Sql kInvoices{
    "SELECT d.id, d.kind, d.event_on, d.fund_id, d.amount_fen, d.requested_on, d.paid_on, "
    "d.invoice_code, d.invoice_number, d.invoice_seller, e.case_id, e.member_id "
    "FROM disbursements AS d LEFT JOIN disbursement_entries AS e ON e.union_id = d.union_id "
    "AND e.disbursement_id = d.id AND e.position = 1 " EARLIER
    "AND d.invoice_number <> '' ORDER BY d.id"};
constexpr sql::Sql kAccounts{
    "SELECT d.id, e.position, e.member_id, d.fund_id, e.event_on, e.amount_fen, p.account_tail "
    "FROM disbursements AS d JOIN disbursement_payees AS p ON p.union_id = d.union_id "
    "AND p.disbursement_id = d.id JOIN disbursement_entries AS e ON e.union_id = d.union_id "
    "AND e.disbursement_id = d.id AND e.position = p.position " EARLIER
    "AND e.state <> 4 ORDER BY d.id, e.position"};
#undef EARLIER

MemberId PersonOf(const AuditPeople& people, MemberId record) {
  const AuditPerson* person = people.Find(record);
  return person == nullptr ? record : person->person;
}

}  // namespace

absl::Status EarlierDisbursements::EachInvoice(
    const Snapshot& snapshot, UnionId union_id, const AuditPeople& people,
    absl::FunctionRef<void(AuditInvoice)> see) const {
  if (last_ == 0) return absl::OkStatus();
  return sql::Query(
      snapshot.connection(), kInvoices,
      [&](sql::Row row) {
        Disbursement head;
        head.id = DisbursementId{row.Int(0)};
        head.kind = static_cast<BenefitKind>(row.Int(1));
        head.event_on = DayOf(row.Int(2));
        head.fund = FundId{row.OptionalInt(3).value_or(0)};
        head.amount_fen = row.Int(4);
        if (!row.IsNull(5)) head.requested_on = DayOf(row.Int(5));
        if (!row.IsNull(6)) head.payment = Payment{.paid_on = DayOf(row.Int(6))};
        head.invoice.code = std::string(row.Text(7));
        head.invoice.number = std::string(row.Text(8));
        head.invoice.seller = std::string(row.Text(9));
        MemberId person{0};
        if (!row.IsNull(11)) person = PersonOf(people, MemberId{row.Int(11)});
        see(InvoiceOf(head, CaseId{row.OptionalInt(10).value_or(0)}, person,
                      /*in_period=*/false));
      },
      union_id, first_, last_, DayNumber(from_), DayNumber(to_));
}

absl::Status EarlierDisbursements::EachAccount(
    const Snapshot& snapshot, UnionId union_id, const AuditPeople& people,
    absl::FunctionRef<void(const AccountUse& use, absl::string_view tail, MemberId record)> see)
    const {
  if (last_ == 0) return absl::OkStatus();
  return sql::Query(
      snapshot.connection(), kAccounts,
      [&](sql::Row row) {
        const MemberId record{row.Int(2)};
        AccountUse use;
        use.disbursement = static_cast<uint32_t>(row.Int(0));
        use.position = static_cast<uint32_t>(row.Int(1));
        use.person = static_cast<uint32_t>(Number(PersonOf(people, record)));
        use.fund = static_cast<uint32_t>(row.OptionalInt(3).value_or(0));
        use.event_on = DayNumber(DayOf(row.Int(4)));
        use.amount_fen = row.Int(5);
        use.in_period = false;
        see(use, row.Text(6), record);
      },
      union_id, first_, last_, DayNumber(from_), DayNumber(to_));
}

}  // namespace unioncare::storage
