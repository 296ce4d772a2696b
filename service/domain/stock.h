// Stock of the union (慰问品库存): goods that were bought for somebody who did not take them, and what
// becomes of them. They were paid for: to give them to somebody else moves no money.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/disbursements.h"
#include "service/domain/types.h"

namespace unioncare {

enum class StockMoveId : int64_t {};

// An entry that was noted as left over.
struct StockItemId {
  DisbursementId disbursement{0};
  int position = 0;
};

// "unions/{union}/stockItems/{disbursement}-{line}", "unions/{union}/stockMoves/{stock_move}".
std::string NameOf(UnionId union_id, const StockItemId& item);
std::string NameOf(UnionId union_id, StockMoveId move);

// Numbers equal v1::StockMoveKind and are stored.
enum class StockMoveKind { kUnspecified = 0, kGiven = 1, kWrittenOff = 2 };

// True for what can lie on a shelf: goods and vouchers, not money or services.
bool CanBeStock(DeliveryForm form);

struct StockItem {
  StockItemId id;
  int year = 0;  // of the disbursement, with its serial
  int serial = 0;
  std::string display_name;
  DeliveryForm form = DeliveryForm::kUnspecified;
  FundId fund{0};
  std::string goods;
  std::string unit;
  int quantity = 0;
  int left = 0;
  int64_t amount_fen = 0;  // what was paid for the whole quantity
  absl::CivilDay from_on;  // the day on which it was left over
};

// What is left of what was paid. The worth of what goes is the difference that it makes, so that
// the parts add up to the whole to the fen.
int64_t LeftFen(const StockItem& item);
int64_t WorthOf(const StockItem& item, int quantity);

struct StockMove {
  StockMoveId id{0};
  StockItemId item;
  StockMoveKind kind = StockMoveKind::kUnspecified;
  int quantity = 0;
  int64_t amount_fen = 0;
  absl::CivilDay moved_on;
  // Of what is given alone.
  std::optional<MemberId> member;
  BenefitKind benefit = BenefitKind::kUnspecified;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;
  Relation relation = Relation::kUnspecified;
  absl::CivilDay event_on;
  std::string agent_name;
  std::string policy_code;
  std::string reason;
  UserId moved_by{0};
  absl::Time move_time;
  std::optional<absl::CivilDay> back_on;
  std::string back_reason;
  int64_t version = 1;
};

// What is to go, with its worth. `field` is where the quantity stands. Refusals in this order:
// kNumberOutOfRange beyond what is left; kDateInFuture, kDateBeforeStart for the day, which is
// `today` when not given.
absl::StatusOr<StockMove> TakeFrom(const StockItem& item, StockMoveKind kind, int quantity,
                                   const std::optional<absl::CivilDay>& moved_on,
                                   absl::string_view path, absl::CivilDay today);

// Puts it back. Refusals in this order: kEtagMismatch; kNothingSpent when it is back;
// kFieldRequired for the reason.
absl::StatusOr<StockMove> PutBack(const StockMove& move, UnionId union_id, absl::string_view etag,
                                  const std::string& reason, absl::CivilDay today);

// Whether an entry may be reversed: all of its goods are there. kNothingSpent otherwise.
absl::Status CheckAllLeft(const StockItem& item, UnionId union_id);

}  // namespace unioncare
