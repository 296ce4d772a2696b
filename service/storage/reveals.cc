// Reveals in SQL.
#include "service/storage/reveals.h"

#include "service/base/status.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kReveals("reveals", {"union_id", "id"},
                              {"member_id", "user_id", "resource", "reason", "reveal_us"});

absl::Status InsertReveal(Transaction& transaction, UnionId union_id, MemberId member,
                          absl::string_view resource, absl::string_view reason) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "reveal"));
  return journal::Put(
      transaction, kReveals, member,
      {Value(union_id), Value(number), Value(member), Value(transaction.actor().user),
       Value(resource), Value(reason), Value(absl::ToUnixMicros(transaction.now()))});
}

}  // namespace unioncare::storage
