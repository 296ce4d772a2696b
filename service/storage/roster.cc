// Who a row of a list may be, in SQL.
#include "service/storage/roster.h"

#include <utility>

#include "absl/hash/hash.h"
#include "service/base/status.h"
#include "service/domain/text.h"
#include "service/storage/members.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kReadKeys{
    "SELECT id, staff_no, id_no_hash, name_key, state FROM members WHERE union_id = $1 "
    "ORDER BY id"};
constexpr sql::Sql kByStaffNo{
    "SELECT id FROM members WHERE union_id = $1 AND staff_no = $2 AND staff_no <> ''"};
constexpr sql::Sql kByIdNo{
    "SELECT id FROM members WHERE union_id = $1 AND id_no_hash = $2 AND id_no_hash IS NOT NULL"};

uint64_t HashOf(absl::string_view text) { return absl::Hash<absl::string_view>{}(text); }

// A record that was merged is found as itself: the list must name the one that took its place.
template <class Value>
absl::StatusOr<std::optional<Member>> RecordBy(const Snapshot& snapshot, UnionId union_id,
                                               const sql::Sql& statement, const Value& value) {
  std::optional<MemberId> id;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), statement, [&](sql::Row row) { id = MemberId{row.Int(0)}; }, union_id,
      value));
  if (!id.has_value()) return std::optional<Member>();
  return FindMemberRecord(snapshot, union_id, *id);
}

}  // namespace

absl::StatusOr<RosterIndex> RosterIndex::Read(const Snapshot& snapshot, UnionId union_id) {
  RosterIndex index;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kReadKeys,
      [&](sql::Row row) {
        if (!row.Text(1).empty()) index.staff_nos_.insert(HashOf(row.Text(1)));
        if (!row.IsNull(2)) index.id_nos_.insert(HashOf(row.Bytes(2)));
        index.names_.insert(HashOf(row.Text(3)));
        const auto state = static_cast<MemberState>(row.Int(4));
        const bool expected = state == MemberState::kActive || state == MemberState::kSuspended ||
                              state == MemberState::kKept;
        if (expected) index.expected_.push_back(MemberId{row.Int(0)});
      },
      union_id));
  return index;
}

absl::StatusOr<RosterFacts> RosterIndex::FactsFor(const Snapshot& snapshot, UnionId union_id,
                                                  const RosterRow& row) const {
  RosterFacts facts;
  const MemberFields& fields = row.fields;
  if (row.member.has_value()) {
    ASSIGN_OR_RETURN(facts.by_number, FindMemberRecord(snapshot, union_id, *row.member));
  }
  if (!fields.staff_no.empty() && staff_nos_.contains(HashOf(fields.staff_no))) {
    ASSIGN_OR_RETURN(facts.by_staff_no, RecordBy(snapshot, union_id, kByStaffNo, fields.staff_no));
  }
  if (!id_nos_.empty() && !fields.id_no.empty() && !IsMasked(fields.id_no)) {
    const std::string hash = IdNumberHash(snapshot, union_id, fields.id_type, fields.id_no);
    if (id_nos_.contains(HashOf(hash))) {
      ASSIGN_OR_RETURN(facts.by_id_no, RecordBy(snapshot, union_id, kByIdNo, sql::Blob{hash}));
    }
  }
  const bool found = row.member.has_value() || facts.by_staff_no.has_value() ||
                     facts.by_id_no.has_value();
  if (found) return facts;
  const std::string name_key = NameKey(fields.display_name);
  if (!name_key.empty() && names_.contains(HashOf(name_key))) {
    ASSIGN_OR_RETURN(facts.by_name,
                     FindMembersByName(snapshot, union_id, name_key, kRosterNamesakesMax));
  }
  return facts;
}

}  // namespace unioncare::storage
