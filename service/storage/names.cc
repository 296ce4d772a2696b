// Grams of names in SQL.
#include "service/storage/names.h"

#include <algorithm>
#include <string>
#include <vector>

#include "service/base/status.h"
#include "service/domain/grams.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kAddGram{
    "INSERT INTO name_grams (union_id, gram, member_id) VALUES ($1, $2, $3)"};
constexpr sql::Sql kTakeGram{
    "DELETE FROM name_grams WHERE union_id = $1 AND gram = $2 AND member_id = $3"};

// Nobody is found by a record that was merged into another.
std::vector<std::string> GramsOf(const Member& member) {
  if (member.merged_into.has_value()) return {};
  return NameGrams(member.display_name, member.name_pinyin);
}

}  // namespace

absl::Status IndexName(Transaction& transaction, UnionId union_id, const Member* before,
                       const Member& after) {
  const std::vector<std::string> old_grams =
      before == nullptr ? std::vector<std::string>() : GramsOf(*before);
  const std::vector<std::string> new_grams = GramsOf(after);
  for (const std::string& gram : old_grams) {
    if (std::binary_search(new_grams.begin(), new_grams.end(), gram)) continue;
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kTakeGram, union_id, gram, after.id));
  }
  for (const std::string& gram : new_grams) {
    if (std::binary_search(old_grams.begin(), old_grams.end(), gram)) continue;
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kAddGram, union_id, gram, after.id));
  }
  return absl::OkStatus();
}

absl::Status ForgetName(Transaction& transaction, UnionId union_id, const Member& member) {
  for (const std::string& gram : GramsOf(member)) {
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kTakeGram, union_id, gram, member.id));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
