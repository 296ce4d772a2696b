// The list of destroyed keys: a line "union person" for each.
#include "service/storage/forgotten.h"

#include <set>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/storage/journal.h"

namespace unioncare {
namespace {

constexpr int64_t kListBytesMax = 64 << 20;

using Person = std::pair<UnionId, MemberId>;

constexpr sql::Sql kDestroyed{
    "SELECT union_id, person_id FROM person_keys WHERE state = 2 ORDER BY union_id, person_id"};
constexpr sql::Sql kState{
    "SELECT state FROM person_keys WHERE union_id = $1 AND person_id = $2"};

std::string ListPath(const std::string& keys_directory) {
  return absl::StrCat(keys_directory, "/forgotten");
}

absl::StatusOr<std::set<Person>> ReadList(const std::string& keys_directory) {
  std::set<Person> people;
  absl::StatusOr<std::string> text = disk::ReadWhole(ListPath(keys_directory), kListBytesMax);
  if (absl::IsNotFound(text.status())) return people;
  RETURN_IF_ERROR(text.status());
  for (const absl::string_view line : absl::StrSplit(*text, '\n', absl::SkipEmpty())) {
    const std::pair<absl::string_view, absl::string_view> parts = absl::StrSplit(line, ' ');
    int64_t union_number = 0;
    int64_t person = 0;
    if (!absl::SimpleAtoi(parts.first, &union_number) ||
        !absl::SimpleAtoi(parts.second, &person)) {
      return absl::DataLossError(
          absl::StrCat(ListPath(keys_directory), " is damaged: \"", line, "\""));
    }
    people.emplace(UnionId{union_number}, MemberId{person});
  }
  return people;
}

// Those of the list whose key lives.
absl::StatusOr<std::vector<Person>> Living(const Snapshot& snapshot,
                                           const std::string& keys_directory) {
  ASSIGN_OR_RETURN(const std::set<Person> listed, ReadList(keys_directory));
  std::vector<Person> living;
  for (const Person& person : listed) {
    bool lives = false;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kState,
        [&](sql::Row row) {
          lives = row.Int(0) == static_cast<int64_t>(journal::KeyState::kLive);
        },
        person.first, person.second));
    if (lives) living.push_back(person);
  }
  return living;
}

}  // namespace

absl::Status ListForgotten(const Snapshot& snapshot, const std::string& keys_directory) {
  ASSIGN_OR_RETURN(std::set<Person> listed, ReadList(keys_directory));
  const size_t before = listed.size();
  RETURN_IF_ERROR(sql::Query(snapshot.connection(), kDestroyed, [&](sql::Row row) {
    listed.emplace(UnionId{row.Int(0)}, MemberId{row.Int(1)});
  }));
  if (listed.size() == before) return absl::OkStatus();
  std::string text;
  for (const Person& person : listed) {
    absl::StrAppend(&text, Number(person.first), " ", Number(person.second), "\n");
  }
  return disk::WriteWhole(ListPath(keys_directory), text);
}

absl::StatusOr<bool> AnyToForget(const Snapshot& snapshot, const std::string& keys_directory) {
  ASSIGN_OR_RETURN(const std::vector<Person> living, Living(snapshot, keys_directory));
  return !living.empty();
}

absl::Status ForgetListed(Transaction& transaction, const std::string& keys_directory) {
  ASSIGN_OR_RETURN(const std::vector<Person> living, Living(transaction, keys_directory));
  // The set is in the order of unions, so each union's come together.
  for (size_t i = 0; i < living.size(); ++i) {
    const auto& [union_id, person] = living[i];
    RETURN_IF_ERROR(journal::DestroyPersonKey(transaction, union_id, person));
    if (i + 1 < living.size() && living[i + 1].first == union_id) continue;
    RETURN_IF_ERROR(journal::Append(transaction, union_id, NameOf(union_id)).status());
  }
  return absl::OkStatus();
}

}  // namespace unioncare
