// Decides about stock.
#include "service/domain/stock.h"

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

absl::Status NotThere(const std::string& what, int64_t there_fen, int64_t wanted_fen) {
  return Refuse(Reason::kNothingSpent,
                {{"given", what}, {"present", Yuan(there_fen)}, {"wanted", Yuan(wanted_fen)}});
}

}  // namespace

std::string NameOf(UnionId union_id, const StockItemId& item) {
  return absl::StrCat(NameOf(union_id), "/stockItems/", Number(item.disbursement), "-",
                      item.position);
}

std::string NameOf(UnionId union_id, StockMoveId move) {
  return absl::StrCat(NameOf(union_id), "/stockMoves/", Number(move));
}

bool CanBeStock(DeliveryForm form) {
  switch (form) {
    case DeliveryForm::kGoods:
    case DeliveryForm::kVoucherNamed:
    case DeliveryForm::kVoucherCake:
    case DeliveryForm::kSouvenir:
    case DeliveryForm::kTicket:
    case DeliveryForm::kShoppingCard:
      return true;
    case DeliveryForm::kUnspecified:
    case DeliveryForm::kTransfer:
    case DeliveryForm::kCash:
    case DeliveryForm::kWreath:
    case DeliveryForm::kService:
      break;
  }
  return false;
}

int64_t LeftFen(const StockItem& item) { return item.amount_fen * item.left / item.quantity; }

int64_t WorthOf(const StockItem& item, int quantity) {
  StockItem after = item;
  after.left -= quantity;
  return LeftFen(item) - LeftFen(after);
}

absl::StatusOr<StockMove> TakeFrom(const StockItem& item, StockMoveKind kind, int quantity,
                                   const std::optional<absl::CivilDay>& moved_on,
                                   absl::string_view path, absl::CivilDay today) {
  if (quantity < 1 || quantity > item.left) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", absl::StrCat(path, "quantity")},
                   {"given", absl::StrCat(quantity)},
                   {"wanted", item.left == 0 ? "0" : absl::StrCat("1…", item.left)}});
  }
  const absl::CivilDay day = moved_on.value_or(today);
  const std::string field = absl::StrCat(path, "moved_on");
  if (day > today) {
    return Refuse(Reason::kDateInFuture, {{"field", field},
                                          {"given", IsoDay(day)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(today)}});
  }
  if (day < item.from_on) {
    return Refuse(Reason::kDateBeforeStart,
                  {{"field", field}, {"given", IsoDay(day)}, {"wanted", IsoDay(item.from_on)}});
  }
  return StockMove{.item = item.id,
                   .kind = kind,
                   .quantity = quantity,
                   .amount_fen = WorthOf(item, quantity),
                   .moved_on = day,
                   .event_on = day};
}

absl::StatusOr<StockMove> PutBack(const StockMove& move, UnionId union_id, absl::string_view etag,
                                  const std::string& reason, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEtag("etag", etag, move.version));
  if (move.back_on.has_value()) {
    return NotThere(NameOf(union_id, move.id), 0, move.amount_fen);
  }
  if (reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  StockMove after = move;
  after.back_on = today;
  after.back_reason = reason;
  return after;
}

absl::Status CheckAllLeft(const StockItem& item, UnionId union_id) {
  if (item.left == item.quantity) return absl::OkStatus();
  return NotThere(NameOf(union_id, item.id), LeftFen(item), item.amount_fen);
}

}  // namespace unioncare
