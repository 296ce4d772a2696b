// Stock in SQL.
#include "service/storage/stock.h"

#include <string>
#include <utility>

#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kStockMoves(
    "stock_moves", {"union_id", "id"},
    {"disbursement_id", "position", "kind", "quantity", "amount_fen", "moved_on", "member_id",
     "benefit", "sub_kind", "relation", "event_on", "agent_name", "policy_code", "reason",
     "moved_by", "move_us", "back_on", "back_reason", "version"});

namespace {

// An entry that is left over, with what is gone of it. The forms are those of CanBeStock.
#define GONE                                                                             \
  "(SELECT COALESCE(SUM(m.quantity), 0) FROM stock_moves AS m "                          \
  "WHERE m.union_id = e.union_id AND m.disbursement_id = e.disbursement_id "             \
  "AND m.position = e.position AND m.back_on IS NULL)"
#define ITEM_COLUMNS                                                                     \
  "SELECT e.disbursement_id, e.position, d.year, d.serial, d.display_name, d.form, "     \
  "d.fund_id, e.quantity, e.quantity - " GONE ", e.amount_fen, "                         \
  "COALESCE(e.signed_on, d.paid_on, e.event_on), "                                       \
  "(SELECT i.unit FROM disbursement_items AS i WHERE i.union_id = e.union_id "           \
  "AND i.disbursement_id = e.disbursement_id ORDER BY i.position LIMIT 1) "              \
  "FROM disbursement_entries AS e CROSS JOIN disbursements AS d "                        \
  "WHERE e.union_id = $1 AND e.state = 3 AND d.union_id = e.union_id "                   \
  "AND d.id = e.disbursement_id AND d.form IN (1, 2, 3, 7, 8, 9) "
constexpr sql::Sql kFindItem{ITEM_COLUMNS "AND e.disbursement_id = $2 AND e.position = $3"};
constexpr sql::Sql kListItems{
    ITEM_COLUMNS
    "AND (e.disbursement_id, e.position) > ($2, $3) AND ($4 = 1 OR e.quantity > " GONE ") "
    "ORDER BY e.disbursement_id, e.position LIMIT $5"};
#undef ITEM_COLUMNS
#undef GONE
constexpr sql::Sql kGoods{
    "SELECT display_name FROM disbursement_items WHERE union_id = $1 AND disbursement_id = $2 "
    "ORDER BY position"};
#define MOVE_COLUMNS                                                                        \
  "m.id, m.disbursement_id, m.position, m.kind, m.quantity, m.amount_fen, m.moved_on, "     \
  "m.member_id, m.benefit, m.sub_kind, m.relation, m.event_on, m.agent_name, "              \
  "m.policy_code, m.reason, m.moved_by, m.move_us, m.back_on, m.back_reason, m.version "
constexpr sql::Sql kFindMove{"SELECT " MOVE_COLUMNS
                             "FROM stock_moves AS m WHERE m.union_id = $1 AND m.id = $2"};
constexpr sql::Sql kListMoves{"SELECT " MOVE_COLUMNS
                              "FROM stock_moves AS m WHERE m.union_id = $1 AND m.id < $2 "
                              "ORDER BY m.id DESC LIMIT $3"};
constexpr sql::Sql kOfRecord{
    "SELECT " MOVE_COLUMNS ", d.year, d.serial FROM stock_moves AS m CROSS JOIN disbursements AS d "
    "WHERE m.union_id = $1 AND m.member_id = $2 AND m.member_id IS NOT NULL "
    "AND m.back_on IS NULL AND d.union_id = m.union_id AND d.id = m.disbursement_id ORDER BY m.id"};
#undef MOVE_COLUMNS
constexpr int kYearColumn = 20;

StockItem ItemOf(sql::Row row) {
  StockItem of;
  of.id = {DisbursementId{row.Int(0)}, static_cast<int>(row.Int(1))};
  of.year = static_cast<int>(row.Int(2));
  of.serial = static_cast<int>(row.Int(3));
  of.display_name = std::string(row.Text(4));
  of.form = static_cast<DeliveryForm>(row.Int(5));
  of.fund = FundId{row.OptionalInt(6).value_or(0)};
  of.quantity = static_cast<int>(row.Int(7));
  of.left = static_cast<int>(row.Int(8));
  of.amount_fen = row.Int(9);
  of.from_on = DayOf(row.Int(10));
  if (!row.IsNull(11)) of.unit = std::string(row.Text(11));
  return of;
}

StockMove MoveOf(sql::Row row) {
  StockMove of;
  of.id = StockMoveId{row.Int(0)};
  of.item = {DisbursementId{row.Int(1)}, static_cast<int>(row.Int(2))};
  of.kind = static_cast<StockMoveKind>(row.Int(3));
  of.quantity = static_cast<int>(row.Int(4));
  of.amount_fen = row.Int(5);
  of.moved_on = DayOf(row.Int(6));
  if (!row.IsNull(7)) of.member = MemberId{row.Int(7)};
  of.benefit = static_cast<BenefitKind>(row.Int(8));
  of.sub_kind = static_cast<BenefitSubKind>(row.Int(9));
  of.relation = static_cast<Relation>(row.Int(10));
  of.event_on = DayOf(row.Int(11));
  of.agent_name = std::string(row.Text(12));
  of.policy_code = std::string(row.Text(13));
  of.reason = std::string(row.Text(14));
  of.moved_by = UserId{row.Int(15)};
  of.move_time = absl::FromUnixMicros(row.Int(16));
  if (!row.IsNull(17)) of.back_on = DayOf(row.Int(17));
  of.back_reason = std::string(row.Text(18));
  of.version = row.Int(19);
  return of;
}

absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id, const StockMove& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  std::optional<int64_t> back_on;
  if (of.back_on.has_value()) back_on = DayNumber(*of.back_on);
  return write(transaction, kStockMoves, of.member.value_or(journal::kNobody),
               {Value(union_id), Value(of.id), Value(of.item.disbursement),
                Value(of.item.position), Value(of.kind), Value(of.quantity),
                Value(of.amount_fen), Value(DayNumber(of.moved_on)), Value(of.member),
                Value(of.benefit), Value(of.sub_kind), Value(of.relation),
                Value(DayNumber(of.event_on)), Value(of.agent_name), Value(of.policy_code),
                Value(of.reason), Value(of.moved_by), Value(absl::ToUnixMicros(of.move_time)),
                Value(back_on), Value(of.back_reason), Value(of.version)});
}

}  // namespace

absl::StatusOr<std::optional<StockItem>> FindStockItem(const Snapshot& snapshot, UnionId union_id,
                                                       const StockItemId& id) {
  std::optional<StockItem> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindItem, [&](sql::Row row) { found = ItemOf(row); }, union_id,
      id.disbursement, id.position));
  if (found.has_value()) {
    ASSIGN_OR_RETURN(found->goods, GoodsOf(snapshot, union_id, id.disbursement));
  }
  return found;
}

absl::StatusOr<std::vector<StockItem>> ListStockItems(const Snapshot& snapshot, UnionId union_id,
                                                      const StockItemId& after, bool all,
                                                      int limit) {
  std::vector<StockItem> items;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListItems, [&](sql::Row row) { items.push_back(ItemOf(row)); },
      union_id, after.disbursement, after.position, all ? 1 : 0, limit));
  const StockItem* before = nullptr;
  for (StockItem& item : items) {
    // Lines of one batch hold the same goods.
    if (before != nullptr && before->id.disbursement == item.id.disbursement) {
      item.goods = before->goods;
    } else {
      ASSIGN_OR_RETURN(item.goods, GoodsOf(snapshot, union_id, item.id.disbursement));
    }
    before = &item;
  }
  return items;
}

absl::StatusOr<std::optional<StockMove>> FindStockMove(const Snapshot& snapshot, UnionId union_id,
                                                       StockMoveId id) {
  std::optional<StockMove> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindMove, [&](sql::Row row) { found = MoveOf(row); }, union_id, id));
  return found;
}

absl::StatusOr<std::vector<StockMove>> ListStockMoves(const Snapshot& snapshot, UnionId union_id,
                                                      int64_t below, int limit) {
  std::vector<StockMove> moves;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListMoves, [&](sql::Row row) { moves.push_back(MoveOf(row)); },
      union_id, below, limit));
  return moves;
}

absl::StatusOr<std::string> GoodsOf(const Snapshot& snapshot, UnionId union_id,
                                    DisbursementId disbursement) {
  std::vector<std::string> names;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGoods, [&](sql::Row row) { names.emplace_back(row.Text(0)); },
      union_id, disbursement));
  return absl::StrJoin(names, "、");
}

absl::Status AddStockGrants(const Snapshot& snapshot, UnionId union_id, MemberId record,
                            std::vector<GrantRow>& grants) {
  return sql::Query(
      snapshot.connection(), kOfRecord,
      [&](sql::Row row) {
        const StockMove move = MoveOf(row);
        GrantRow& grant = grants.emplace_back();
        grant.disbursement = move.item.disbursement;
        grant.year = static_cast<int>(row.Int(kYearColumn));
        grant.serial = static_cast<int>(row.Int(kYearColumn + 1));
        grant.state = DisbursementState::kSigned;
        grant.kind = move.benefit;
        grant.sub_kind = move.sub_kind;
        grant.entry.position = move.item.position;
        grant.entry.member = record;
        grant.entry.relation = move.relation;
        grant.entry.event_on = move.event_on;
        grant.entry.quantity = move.quantity;
        grant.entry.amount_fen = move.amount_fen;
        grant.entry.state = EntryState::kSigned;
      },
      union_id, record);
}

absl::Status InsertStockMove(Transaction& transaction, UnionId union_id, StockMove& made) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "stock_move"));
  made.id = StockMoveId{number};
  made.moved_by = transaction.actor().user;
  made.move_time = transaction.now();
  return Keep(transaction, true, union_id, made);
}

absl::Status ReplaceStockMove(Transaction& transaction, UnionId union_id, StockMove& changed) {
  ++changed.version;
  return Keep(transaction, false, union_id, changed);
}

}  // namespace unioncare::storage
