// The same for the methods of stock.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kStockExemplars[] = {
    {"StockService/ListStockItems", "chair", "parent: 'unions/2'", "all: true"},
    {"StockService/GiveStock", "chair",
     "name: 'unions/2/stockItems/8-1' move { member: 'unions/2/members/1' quantity: 1 "
     "benefit_kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY "
     "event_on { year: 2026 month: 11 day: 20 } }",
     "move { reason: '新调入' }"},
    {"StockService/WriteOffStock", "chair",
     "name: 'unions/2/stockItems/8-1' quantity: 1 reason: '已过保质期'", "reason: '破损'"},
    {"StockService/PutBackStock", "chair",
     "name: 'unions/2/stockMoves/1' etag: 'ETAG-OF-1' reason: '发错人'", "reason: '本人不要'"},
    {"StockService/GetStockMove", "chair", "name: 'unions/2/stockMoves/1'", ""},
    {"StockService/ListStockMoves", "chair", "parent: 'unions/2'", "page_size: 1"},
};

}  // namespace unioncare::testing
