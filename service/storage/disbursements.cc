// Disbursements in SQL.
#include "service/storage/disbursements.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/disbursement_rows.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kDisbursements(
    "disbursements", {"union_id", "id"},
    {"year", "serial", "state", "origin", "kind", "sub_kind", "display_name", "batch", "event_on",
     "form", "fund_id", "budget_line_id", "amount_fen", "entry_count", "open_count",
     "left_over_count", "reversed_count", "returned_fen", "invoice_code", "invoice_number",
     "invoice_on", "invoice_title", "invoice_seller", "invoice_fen", "days", "participants",
     "publicized_on", "steps", "evidence_wanted", "publicity_days", "requested_by", "request_us",
     "requested_on", "beneficiary_user", "paid_on", "paid_by", "payment_voucher_no", "bank_ref",
     "payment_exemption", "booked_on", "booked_by", "subject_code", "voucher_no",
     "booking_exemption", "note", "source", "create_us", "update_us", "version"},
    /*hidden=*/{},
    /*fixed=*/{"year", "serial", "origin", "kind", "batch", "create_us", "source"});
const journal::Table kDisbursementItems("disbursement_items",
                                        {"union_id", "disbursement_id", "position"},
                                        {"display_name", "quantity", "unit", "unit_price_fen"});
const journal::Table kDisbursementApprovals(
    "disbursement_approvals", {"union_id", "disbursement_id", "step"},
    {"approver", "approved_by", "approve_us", "opinion", "decision_ref", "exemption_id",
     "requested_by", "beneficiary_user"});
const journal::Table kDisbursementProofs("disbursement_proofs",
                                         {"union_id", "disbursement_id", "number"},
                                         {"type", "entry", "seen_on", "seen_by", "attachment_id",
                                          "note"});

namespace {

constexpr sql::Sql kFind{"SELECT " DISBURSEMENT_COLUMNS
                         "FROM disbursements AS d WHERE d.union_id = $1 AND d.id = $2"};
constexpr sql::Sql kList{"SELECT " DISBURSEMENT_COLUMNS
                         "FROM disbursements AS d WHERE d.union_id = $1 AND d.id < $2 "
                         "ORDER BY d.id DESC LIMIT $3"};
constexpr sql::Sql kListInState{
    "SELECT " DISBURSEMENT_COLUMNS
    "FROM disbursements AS d WHERE d.union_id = $1 AND d.state = $2 AND d.id < $3 "
    "ORDER BY d.id DESC LIMIT $4"};
// Found by the entries first: the heads of a union are many more than those of one member.
constexpr sql::Sql kListOfMember{
    "SELECT " DISBURSEMENT_COLUMNS
    "FROM (SELECT DISTINCT e.disbursement_id AS id FROM disbursement_entries AS e "
    "WHERE e.union_id = $1 AND e.member_id = $2 "
    "AND e.disbursement_id < $3 ORDER BY e.disbursement_id DESC LIMIT $4) AS found "
    "CROSS JOIN disbursements AS d WHERE d.union_id = $1 AND d.id = found.id ORDER BY d.id DESC"};
constexpr sql::Sql kListOfCase{
    "SELECT " DISBURSEMENT_COLUMNS
    "FROM (SELECT DISTINCT e.disbursement_id AS id FROM disbursement_entries AS e "
    "WHERE e.union_id = $1 AND e.case_id = $2 AND e.case_id IS NOT NULL "
    "AND e.disbursement_id < $3 ORDER BY e.disbursement_id DESC LIMIT $4) AS found "
    "CROSS JOIN disbursements AS d WHERE d.union_id = $1 AND d.id = found.id ORDER BY d.id DESC"};

constexpr sql::Sql kItems{
    "SELECT display_name, quantity, unit, unit_price_fen FROM disbursement_items "
    "WHERE union_id = $1 AND disbursement_id = $2 ORDER BY position"};
constexpr sql::Sql kApprovals{
    "SELECT step, approver, approved_by, approve_us, opinion, decision_ref, exemption_id "
    "FROM disbursement_approvals WHERE union_id = $1 AND disbursement_id = $2 ORDER BY step"};
constexpr sql::Sql kProofs{
    "SELECT type, entry, seen_on, seen_by, attachment_id, note FROM disbursement_proofs "
    "WHERE union_id = $1 AND disbursement_id = $2 ORDER BY number"};
// States that count: requested to booked, and reversed.
// 4 paid, 5 signed for.
constexpr sql::Sql kUnbooked{
    "SELECT id, paid_on FROM disbursements WHERE union_id = $1 AND state IN (4, 5) "
    "AND paid_on BETWEEN $2 AND $3 ORDER BY id LIMIT $4"};
constexpr sql::Sql kSumOfKind{
    "SELECT COALESCE(SUM(amount_fen - returned_fen), 0) FROM disbursements "
    "WHERE union_id = $1 AND kind = $2 AND event_on >= $3 AND event_on < $4 "
    "AND (state BETWEEN 2 AND 6 OR state = 9)"};
constexpr sql::Sql kBeneficiaryUser{
    "SELECT beneficiary_user FROM disbursements WHERE union_id = $1 AND id = $2"};

template <class Number>
std::string Joined(const std::vector<Number>& numbers) {
  return absl::StrJoin(numbers, ",", [](std::string* out, Number number) {
    absl::StrAppend(out, static_cast<int>(number));
  });
}

template <class Number>
std::vector<Number> Split(absl::string_view text) {
  std::vector<Number> numbers;
  for (const absl::string_view part : absl::StrSplit(text, ',', absl::SkipEmpty())) {
    int number = 0;
    if (absl::SimpleAtoi(part, &number)) numbers.push_back(static_cast<Number>(number));
  }
  return numbers;
}

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<int64_t> NumberIn(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

std::optional<DutyExemptionId> ExemptionIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DutyExemptionId{row.Int(column)};
}

void ReadInvoice(sql::Row row, int column, Invoice& invoice) {
  invoice.code = std::string(row.Text(column));
  invoice.number = std::string(row.Text(column + 1));
  invoice.date = DayIn(row, column + 2);
  invoice.title = std::string(row.Text(column + 3));
  invoice.seller = std::string(row.Text(column + 4));
  invoice.total_fen = row.Int(column + 5);
}

// From paid_on to booking_exemption.
void ReadPayment(sql::Row row, int column, Disbursement& of) {
  if (!row.IsNull(column)) {
    of.payment = Payment{.paid_on = DayOf(row.Int(column)),
                         .by = UserId{row.Int(column + 1)},
                         .voucher_no = std::string(row.Text(column + 2)),
                         .bank_ref = std::string(row.Text(column + 3)),
                         .exemption = ExemptionIn(row, column + 4)};
  }
  if (!row.IsNull(column + 5)) {
    of.booking = Booking{.booked_on = DayOf(row.Int(column + 5)),
                         .by = UserId{row.Int(column + 6)},
                         .subject_code = std::string(row.Text(column + 7)),
                         .voucher_no = std::string(row.Text(column + 8)),
                         .exemption = ExemptionIn(row, column + 9)};
  }
}

}  // namespace

Disbursement DisbursementIn(sql::Row row) {
  Disbursement head;
  head.id = DisbursementId{row.Int(0)};
  head.year = static_cast<int>(row.Int(1));
  head.serial = static_cast<int>(row.Int(2));
  head.state = static_cast<DisbursementState>(row.Int(3));
  head.origin = static_cast<DisbursementOrigin>(row.Int(4));
  head.kind = static_cast<BenefitKind>(row.Int(5));
  head.sub_kind = static_cast<BenefitSubKind>(row.Int(6));
  head.display_name = std::string(row.Text(7));
  head.batch = row.Int(8) != 0;
  head.event_on = DayOf(row.Int(9));
  head.form = static_cast<DeliveryForm>(row.Int(10));
  head.fund = FundId{row.OptionalInt(11).value_or(0)};
  head.budget_line = BudgetLineId{row.OptionalInt(12).value_or(0)};
  head.amount_fen = row.Int(13);
  head.entry_count = static_cast<int>(row.Int(14));
  head.open_count = static_cast<int>(row.Int(15));
  head.left_over_count = static_cast<int>(row.Int(16));
  head.reversed_count = static_cast<int>(row.Int(17));
  head.returned_fen = row.Int(18);
  ReadInvoice(row, 19, head.invoice);
  head.days = static_cast<int>(row.Int(25));
  head.participants = static_cast<int>(row.Int(26));
  head.publicized_from = DayIn(row, 27);
  head.steps = Split<Approver>(row.Text(28));
  head.evidence_wanted = Split<ProofType>(row.Text(29));
  head.publicity_days = static_cast<int>(row.Int(30));
  head.requested_by = UserId{row.Int(31)};
  if (!row.IsNull(32)) head.request_time = absl::FromUnixMicros(row.Int(32));
  head.requested_on = DayIn(row, 33);
  ReadPayment(row, 34, head);
  head.note = std::string(row.Text(44));
  head.source = std::string(row.Text(45));
  head.create_time = absl::FromUnixMicros(row.Int(46));
  head.update_time = absl::FromUnixMicros(row.Int(47));
  head.version = row.Int(48);
  return head;
}

namespace {

absl::Status ReadParts(const Snapshot& snapshot, UnionId union_id, Disbursement& of) {
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kItems,
      [&](sql::Row row) {
        of.items.push_back({.display_name = std::string(row.Text(0)),
                            .quantity = static_cast<int>(row.Int(1)),
                            .unit = std::string(row.Text(2)),
                            .unit_price_fen = row.Int(3)});
      },
      union_id, of.id));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kApprovals,
      [&](sql::Row row) {
        of.approvals.push_back({.step = static_cast<int>(row.Int(0)),
                                .as = static_cast<Approver>(row.Int(1)),
                                .by = UserId{row.Int(2)},
                                .time = absl::FromUnixMicros(row.Int(3)),
                                .opinion = std::string(row.Text(4)),
                                .decision_ref = std::string(row.Text(5)),
                                .exemption = ExemptionIn(row, 6)});
      },
      union_id, of.id));
  return sql::Query(
      snapshot.connection(), kProofs,
      [&](sql::Row row) {
        Proof proof{.type = static_cast<ProofType>(row.Int(0)),
                    .entry = static_cast<int>(row.Int(1)),
                    .seen_on = DayOf(row.Int(2)),
                    .seen_by = UserId{row.Int(3)},
                    .note = std::string(row.Text(5))};
        if (!row.IsNull(4)) proof.attachment = AttachmentId{row.Int(4)};
        of.proofs.push_back(std::move(proof));
      },
      union_id, of.id);
}

template <class... Values>
absl::StatusOr<std::optional<Disbursement>> One(const Snapshot& snapshot,
                                                const sql::Sql& statement, UnionId union_id,
                                                const Values&... values) {
  std::optional<Disbursement> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), statement, [&](sql::Row row) { found = DisbursementIn(row); },
      union_id, values...));
  if (found.has_value()) RETURN_IF_ERROR(ReadParts(snapshot, union_id, *found));
  return found;
}

template <class Id>
std::optional<int64_t> Optional(Id id) {
  if (Number(id) == 0) return std::nullopt;
  return Number(id);
}

absl::Status Keep(Transaction& transaction, UnionId union_id, MemberId about,
                  UserId beneficiary_user, bool fresh, const Disbursement& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  std::optional<int64_t> request_us;
  if (of.request_time.has_value()) request_us = absl::ToUnixMicros(*of.request_time);
  std::optional<int64_t> paid_on, booked_on;
  const Payment payment = of.payment.value_or(Payment());
  const Booking booking = of.booking.value_or(Booking());
  if (of.payment.has_value()) paid_on = DayNumber(payment.paid_on);
  if (of.booking.has_value()) booked_on = DayNumber(booking.booked_on);
  const std::string steps = Joined(of.steps), evidence = Joined(of.evidence_wanted);
  return write(
      transaction, kDisbursements, about,
      {Value(union_id), Value(of.id), Value(of.year), Value(of.serial), Value(of.state),
       Value(of.origin), Value(of.kind), Value(of.sub_kind), Value(of.display_name),
       Value(of.batch ? 1 : 0), Value(DayNumber(of.event_on)), Value(of.form),
       Value(Optional(of.fund)), Value(Optional(of.budget_line)), Value(of.amount_fen),
       Value(of.entry_count), Value(of.open_count), Value(of.left_over_count),
       Value(of.reversed_count), Value(of.returned_fen), Value(of.invoice.code),
       Value(of.invoice.number), Value(NumberIn(of.invoice.date)), Value(of.invoice.title),
       Value(of.invoice.seller), Value(of.invoice.total_fen), Value(of.days),
       Value(of.participants), Value(NumberIn(of.publicized_from)), Value(steps),
       Value(evidence), Value(of.publicity_days), Value(of.requested_by), Value(request_us),
       Value(NumberIn(of.requested_on)), Value(beneficiary_user), Value(paid_on),
       Value(payment.by), Value(payment.voucher_no), Value(payment.bank_ref),
       Value(payment.exemption), Value(booked_on), Value(booking.by),
       Value(booking.subject_code), Value(booking.voucher_no), Value(booking.exemption),
       Value(of.note), Value(of.source), Value(absl::ToUnixMicros(of.create_time)),
       Value(absl::ToUnixMicros(of.update_time)), Value(of.version)});
}

absl::Status KeepItems(Transaction& transaction, UnionId union_id, MemberId about,
                       DisbursementId id, const std::vector<Item>& before,
                       const std::vector<Item>& items) {
  for (size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    RETURN_IF_ERROR(journal::Put(transaction, kDisbursementItems, about,
                                 {Value(union_id), Value(id), Value(i + 1),
                                  Value(item.display_name), Value(item.quantity),
                                  Value(item.unit), Value(item.unit_price_fen)}));
  }
  for (size_t i = items.size(); i < before.size(); ++i) {
    RETURN_IF_ERROR(journal::Erase(transaction, kDisbursementItems, about,
                                   {Value(union_id), Value(id), Value(i + 1)}));
  }
  return absl::OkStatus();
}

absl::Status InsertApproval(Transaction& transaction, UnionId union_id, MemberId about,
                            UserId beneficiary_user, const Disbursement& of,
                            const Approval& approval) {
  return journal::Insert(
      transaction, kDisbursementApprovals, about,
      {Value(union_id), Value(of.id), Value(approval.step), Value(approval.as),
       Value(approval.by), Value(absl::ToUnixMicros(approval.time)), Value(approval.opinion),
       Value(approval.decision_ref), Value(approval.exemption), Value(of.requested_by),
       Value(beneficiary_user)});
}

absl::Status InsertProof(Transaction& transaction, UnionId union_id, MemberId about,
                         DisbursementId id, size_t number, const Proof& proof) {
  return journal::Insert(transaction, kDisbursementProofs, about,
                         {Value(union_id), Value(id), Value(number), Value(proof.type),
                          Value(proof.entry), Value(DayNumber(proof.seen_on)),
                          Value(proof.seen_by), Value(proof.attachment), Value(proof.note)});
}

}  // namespace

absl::StatusOr<std::optional<Disbursement>> FindDisbursement(const Snapshot& snapshot,
                                                             UnionId union_id, DisbursementId id) {
  return One(snapshot, kFind, union_id, id);
}

absl::StatusOr<std::vector<Disbursement>> ListDisbursements(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            const DisbursementSource& source,
                                                            int64_t before, int limit) {
  std::vector<Disbursement> found;
  const auto add = [&](sql::Row row) { found.push_back(DisbursementIn(row)); };
  sql::Connection& connection = snapshot.connection();
  if (source.case_id.has_value()) {
    RETURN_IF_ERROR(
        sql::Query(connection, kListOfCase, add, union_id, *source.case_id, before, limit));
  } else if (!source.records.empty()) {
    for (const MemberId record : source.records) {
      RETURN_IF_ERROR(
          sql::Query(connection, kListOfMember, add, union_id, record, before, limit));
    }
    // One that two records of a person are in comes once.
    const auto newer = [](const Disbursement& a, const Disbursement& b) { return a.id > b.id; };
    const auto same = [](const Disbursement& a, const Disbursement& b) { return a.id == b.id; };
    std::sort(found.begin(), found.end(), newer);
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    if (static_cast<int>(found.size()) > limit) found.resize(static_cast<size_t>(limit));
  } else if (source.state.has_value()) {
    RETURN_IF_ERROR(
        sql::Query(connection, kListInState, add, union_id, *source.state, before, limit));
  } else {
    RETURN_IF_ERROR(sql::Query(connection, kList, add, union_id, before, limit));
  }
  return found;
}

absl::StatusOr<std::vector<UnbookedPayment>> UnbookedIn(const Snapshot& snapshot, UnionId union_id,
                                                        absl::CivilDay first,
                                                        absl::CivilDay last) {
  std::vector<UnbookedPayment> payments;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kUnbooked,
      [&](sql::Row row) {
        payments.push_back({.document = absl::StrCat("disbursements/", row.Int(0)),
                            .paid_on = DayOf(row.Int(1))});
      },
      union_id, DayNumber(first), DayNumber(last), kUnbookedMax));
  return payments;
}

absl::StatusOr<int64_t> SumInYear(const Snapshot& snapshot, UnionId union_id,
                                  absl::Span<const BenefitKind> kinds, int year) {
  int64_t sum = 0;
  for (const BenefitKind kind : kinds) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kSumOfKind, [&](sql::Row row) { sum += row.Int(0); }, union_id,
        kind, DayNumber(absl::CivilDay(year, 1, 1)), DayNumber(absl::CivilDay(year + 1, 1, 1))));
  }
  return sum;
}

absl::Status InsertDisbursement(Transaction& transaction, UnionId union_id, MemberId about,
                                UserId beneficiary_user, Disbursement& kept) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "disbursement"));
  kept.id = DisbursementId{number};
  kept.year = static_cast<int>(Today(transaction.now()).year());
  ASSIGN_OR_RETURN(const int64_t serial,
                   journal::NextNumber(transaction, union_id,
                                       absl::StrCat("disbursement_", kept.year)));
  kept.serial = static_cast<int>(serial);
  kept.create_time = transaction.now();
  kept.update_time = transaction.now();
  RETURN_IF_ERROR(Keep(transaction, union_id, about, beneficiary_user, true, kept));
  RETURN_IF_ERROR(KeepItems(transaction, union_id, about, kept.id, {}, kept.items));
  for (size_t i = 0; i < kept.proofs.size(); ++i) {
    RETURN_IF_ERROR(
        InsertProof(transaction, union_id, about, kept.id, i + 1, kept.proofs[i]));
  }
  return absl::OkStatus();
}

absl::Status ReplaceDisbursement(Transaction& transaction, UnionId union_id, MemberId about,
                                 UserId beneficiary_user, const Disbursement& before,
                                 Disbursement& kept) {
  kept.update_time = transaction.now();
  ++kept.version;
  // Approvals that became void go first: they copy what the head may change.
  for (size_t i = kept.approvals.size(); i < before.approvals.size(); ++i) {
    RETURN_IF_ERROR(journal::Erase(
        transaction, kDisbursementApprovals, about,
        {Value(union_id), Value(kept.id), Value(before.approvals[i].step)}));
  }
  RETURN_IF_ERROR(Keep(transaction, union_id, about, beneficiary_user, false, kept));
  if (kept.state == DisbursementState::kDraft || kept.state == DisbursementState::kReturned) {
    RETURN_IF_ERROR(
        KeepItems(transaction, union_id, about, kept.id, before.items, kept.items));
  }
  for (size_t i = before.approvals.size(); i < kept.approvals.size(); ++i) {
    RETURN_IF_ERROR(InsertApproval(transaction, union_id, about, beneficiary_user, kept,
                                   kept.approvals[i]));
  }
  for (size_t i = before.proofs.size(); i < kept.proofs.size(); ++i) {
    RETURN_IF_ERROR(
        InsertProof(transaction, union_id, about, kept.id, i + 1, kept.proofs[i]));
  }
  return absl::OkStatus();
}

absl::StatusOr<UserId> BeneficiaryUserOf(const Snapshot& snapshot, UnionId union_id,
                                         DisbursementId id) {
  UserId user{0};
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kBeneficiaryUser, [&](sql::Row row) { user = UserId{row.Int(0)}; },
      union_id, id));
  return user;
}

}  // namespace unioncare::storage
