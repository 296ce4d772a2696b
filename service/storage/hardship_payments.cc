// Payments of hardship aid and their limits in SQL.
#include "service/storage/hardship_payments.h"

#include <map>

#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kHardshipPayments("hardship_payments", {"union_id", "disbursement_id"},
                                       {"file_id", "kind", "asked_on", "cost_fen",
                                        "insurance_fen", "mutual_aid_fen"});
const journal::Table kHardshipAidLimits("hardship_aid_limits", {"union_id", "id"},
                                        {"from_on", "kind", "once_fen", "year_fen",
                                         "lockout_months", "made_by", "make_us"});

const journal::Table kHardshipBills("hardship_bills", {"union_id", "disbursement_id"},
                                    {"from_on", "to_on", "invoices"});

namespace {

#define AID_COLUMNS                                                                        \
  "p.disbursement_id, p.file_id, p.kind, p.asked_on, p.cost_fen, p.insurance_fen, " \
  "p.mutual_aid_fen, d.year, d.serial, d.state, d.amount_fen, d.returned_fen, d.paid_on, "  \
  "b.from_on, b.to_on, b.invoices "                                                        \
  "FROM hardship_payments AS p JOIN disbursements AS d "                                   \
  "ON d.union_id = p.union_id AND d.id = p.disbursement_id "                               \
  "LEFT JOIN hardship_bills AS b "                                                         \
  "ON b.union_id = p.union_id AND b.disbursement_id = p.disbursement_id "
constexpr sql::Sql kFindAid{"SELECT " AID_COLUMNS
                            "WHERE p.union_id = $1 AND p.disbursement_id = $2 "
                            "ORDER BY p.disbursement_id"};
constexpr sql::Sql kAidOfFile{"SELECT " AID_COLUMNS
                              "WHERE p.union_id = $1 AND p.file_id = $2 "
                              "AND p.disbursement_id > $3 ORDER BY p.disbursement_id LIMIT $4"};
constexpr sql::Sql kAidOfMember{"SELECT " AID_COLUMNS
                                "JOIN hardship_files AS f "
                                "ON f.union_id = p.union_id AND f.id = p.file_id "
                                "WHERE p.union_id = $1 AND f.member_id = $2 "
                                "ORDER BY p.disbursement_id"};
#undef AID_COLUMNS
// Paid, signed or booked.
constexpr sql::Sql kLastPaid{
    "SELECT MAX(d.paid_on) FROM hardship_payments AS p JOIN disbursements AS d "
    "ON d.union_id = p.union_id AND d.id = p.disbursement_id "
    "WHERE p.union_id = $1 AND p.file_id = $2 AND d.state BETWEEN 4 AND 6"};
constexpr sql::Sql kLimits{"SELECT id, from_on, kind, once_fen, year_fen, lockout_months "
                           "FROM hardship_aid_limits WHERE union_id = $1 AND id > $2 "
                           "ORDER BY id LIMIT $3"};

KeptAid AidOf(sql::Row row) {
  KeptAid aid;
  aid.payment.disbursement = DisbursementId{row.Int(0)};
  aid.payment.file = HardshipFileId{row.Int(1)};
  aid.payment.kind = static_cast<HardshipAidKind>(row.Int(2));
  aid.payment.asked_on = DayOf(row.Int(3));
  if (!row.IsNull(4)) aid.payment.cost_fen = row.Int(4);
  aid.payment.insurance_fen = row.Int(5);
  aid.payment.mutual_aid_fen = row.Int(6);
  aid.number = absl::StrFormat("%d-%04d", row.Int(7), row.Int(8));
  aid.state = static_cast<DisbursementState>(row.Int(9));
  aid.payment.amount_fen = row.Int(10);
  aid.returned_fen = row.Int(11);
  if (!row.IsNull(12)) aid.paid_on = DayOf(row.Int(12));
  if (row.IsNull(13)) return aid;
  aid.payment.bills = MedicalBills{.from = DayOf(row.Int(13)),
                                   .to = DayOf(row.Int(14)),
                                   .invoices = absl::StrSplit(std::string(row.Text(15)), '\n',
                                                              absl::SkipEmpty())};
  return aid;
}

}  // namespace

absl::Status InsertHardshipPayment(Transaction& transaction, UnionId union_id, MemberId member,
                                   const HardshipPayment& payment) {
  RETURN_IF_ERROR(journal::Insert(
      transaction, kHardshipPayments, member,
      {Value(union_id), Value(payment.disbursement), Value(payment.file),
       Value(static_cast<int>(payment.kind)), Value(DayNumber(payment.asked_on)),
       Value(payment.cost_fen), Value(payment.insurance_fen), Value(payment.mutual_aid_fen)}));
  if (!payment.bills.has_value()) return absl::OkStatus();
  const std::string invoices = absl::StrJoin(payment.bills->invoices, "\n");
  return journal::Insert(transaction, kHardshipBills, member,
                         {Value(union_id), Value(payment.disbursement),
                          Value(DayNumber(payment.bills->from)),
                          Value(DayNumber(payment.bills->to)), Value(invoices)});
}

absl::StatusOr<std::optional<KeptAid>> FindHardshipPayment(const Snapshot& snapshot,
                                                           UnionId union_id,
                                                           DisbursementId disbursement) {
  std::optional<KeptAid> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindAid, [&](sql::Row row) { found = AidOf(row); }, union_id,
      disbursement));
  return found;
}

absl::StatusOr<std::vector<KeptAid>> ListHardshipPayments(const Snapshot& snapshot,
                                                          UnionId union_id, HardshipFileId file,
                                                          int64_t after, int limit) {
  std::vector<KeptAid> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kAidOfFile, [&](sql::Row row) { list.push_back(AidOf(row)); },
      union_id, file, after, limit));
  return list;
}

absl::StatusOr<std::optional<absl::CivilDay>> LastPaidOn(const Snapshot& snapshot,
                                                         UnionId union_id, HardshipFileId file) {
  std::optional<absl::CivilDay> last;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLastPaid,
      [&](sql::Row row) {
        if (!row.IsNull(0)) last = DayOf(row.Int(0));
      },
      union_id, file));
  return last;
}

absl::StatusOr<std::vector<PriorAid>> PriorAidOf(const Snapshot& snapshot, UnionId union_id,
                                                 const std::vector<MemberId>& household,
                                                 DisbursementId except) {
  std::vector<PriorAid> prior;
  for (const MemberId member : household) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kAidOfMember,
        [&](sql::Row row) {
          const KeptAid aid = AidOf(row);
          // What was reversed counts until its money is back.
          const bool counts =
              CountsTowardCaps(aid.state) || aid.state == DisbursementState::kReversed;
          if (!counts || aid.payment.disbursement == except) return;
          const int64_t left = aid.payment.amount_fen - aid.returned_fen;
          if (left == 0) return;
          prior.push_back({.file = aid.payment.file,
                           .kind = aid.payment.kind,
                           .asked_on = aid.payment.asked_on,
                           .amount_fen = left,
                           .number = aid.number,
                           .bills = aid.payment.bills});
        },
        union_id, member));
  }
  return prior;
}

absl::StatusOr<std::vector<HardshipAidLimit>> ListHardshipAidLimits(const Snapshot& snapshot,
                                                                    UnionId union_id,
                                                                    int64_t after, int limit) {
  std::vector<HardshipAidLimit> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLimits,
      [&](sql::Row row) {
        list.push_back({.issuer = union_id,
                        .id = row.Int(0),
                        .from_on = DayOf(row.Int(1)),
                        .kind = static_cast<HardshipAidKind>(row.Int(2)),
                        .once_fen = row.Int(3),
                        .year_fen = row.Int(4),
                        .lockout_months = static_cast<int>(row.Int(5))});
      },
      union_id, after, limit));
  return list;
}

absl::StatusOr<std::vector<HardshipAidLimit>> HardshipAidLimitsFor(const Snapshot& snapshot,
                                                                   UnionId union_id,
                                                                   absl::CivilDay day) {
  ASSIGN_OR_RETURN(std::vector<UnionId> path, SuperiorsOf(snapshot, union_id));
  path.insert(path.begin(), union_id);
  std::vector<HardshipAidLimit> in_force;
  for (const UnionId each : path) {
    ASSIGN_OR_RETURN(const std::vector<HardshipAidLimit> own,
                     ListHardshipAidLimits(snapshot, each, 0, kHardshipAidLimitsMax));
    std::map<HardshipAidKind, HardshipAidLimit> newest;
    for (const HardshipAidLimit& limit : own) {
      if (limit.from_on > day) continue;
      HardshipAidLimit& kept = newest.emplace(limit.kind, limit).first->second;
      if (kept.from_on <= limit.from_on) kept = limit;
    }
    for (const auto& [kind, limit] : newest) in_force.push_back(limit);
  }
  return in_force;
}

absl::Status InsertHardshipAidLimit(Transaction& transaction, HardshipAidLimit& made) {
  ASSIGN_OR_RETURN(made.id, journal::NextNumber(transaction, made.issuer, "hardship_aid_limits"));
  return journal::Insert(
      transaction, kHardshipAidLimits, journal::kNobody,
      {Value(made.issuer), Value(made.id), Value(DayNumber(made.from_on)),
       Value(static_cast<int>(made.kind)), Value(made.once_fen), Value(made.year_fen),
       Value(made.lockout_months), Value(transaction.actor().user),
       Value(absl::ToUnixMicros(transaction.now()))});
}

}  // namespace unioncare::storage
