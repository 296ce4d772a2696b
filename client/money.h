// Amounts of money: what somebody types is yuan, what a request holds is fen, and what people read
// is yuan again.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "client/print.h"
#include "client/texts.h"
#include "google/protobuf/descriptor.h"

namespace unioncare::client {

// True for a field that people write and read in yuan: a number of fen ("amount_fen") whose label
// does not say that it is fen. Flags of such a field take yuan, tables and files show yuan.
bool IsMoney(const google::protobuf::FieldDescriptor& field);

// 1200, 1200.5, 1200.50, 1,200.00, ¥1200, 1200元 as fen; or what is wrong with it, beside the flag:
// no amount, less than nothing, fractions of a fen, more than there can be.
absl::StatusOr<int64_t> ReadMoney(Language language, absl::string_view flag,
                                  absl::string_view text);

// "¥1,200.00" for people; "1200.00" for programs and spreadsheets.
std::string MoneyCell(int64_t fen, const Style& style);

}  // namespace unioncare::client
