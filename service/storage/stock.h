// The table stock_moves, and the entries of disbursements that are left over.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/stock.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kStockMoves;

// Nothing when there is no such entry, it is not left over, or it is nothing that lies on a shelf.
absl::StatusOr<std::optional<StockItem>> FindStockItem(const Snapshot& snapshot, UnionId union_id,
                                                       const StockItemId& id);
// Those behind `after`, in order; those that nothing is left of with `all` alone.
absl::StatusOr<std::vector<StockItem>> ListStockItems(const Snapshot& snapshot, UnionId union_id,
                                                      const StockItemId& after, bool all,
                                                      int limit);

absl::StatusOr<std::optional<StockMove>> FindStockMove(const Snapshot& snapshot, UnionId union_id,
                                                       StockMoveId id);
// The newest first, below a number.
absl::StatusOr<std::vector<StockMove>> ListStockMoves(const Snapshot& snapshot, UnionId union_id,
                                                      int64_t below, int limit);
// The names of the goods of a disbursement: "月饼、食用油".
absl::StatusOr<std::string> GoodsOf(const Snapshot& snapshot, UnionId union_id,
                                    DisbursementId disbursement);

// Adds what a record was given from stock to what counts toward its caps, each as a grant of the
// disbursement that paid for it.
absl::Status AddStockGrants(const Snapshot& snapshot, UnionId union_id, MemberId record,
                            std::vector<GrantRow>& grants);

// Numbers a new one, with who notes it and when.
absl::Status InsertStockMove(Transaction& transaction, UnionId union_id, StockMove& made);
// Keeps a changed one as the next version.
absl::Status ReplaceStockMove(Transaction& transaction, UnionId union_id, StockMove& changed);

}  // namespace unioncare::storage
