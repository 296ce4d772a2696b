// Lists of contact with retired members in SQL, and how far a walk through them has come.
#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/retiree_care.h"

namespace unioncare::storage {
namespace {

#define CARE_COLUMNS                                                                          \
  "member_id, tier, rests, lives_away, reasons, policy_code, contact_every_days, "            \
  "visit_every_days, since_on, last_contact_on, last_visit_on, next_contact_on, "             \
  "next_visit_on, gaps, contact_id, deputy_id, group_id, sex, retired, recompute_on "         \
  "FROM retiree_care "
constexpr sql::Sql kFind{"SELECT " CARE_COLUMNS "WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kListAll{"SELECT " CARE_COLUMNS
                            "WHERE union_id = $1 AND rests = 0 AND (tier, member_id) > ($2, $3) "
                            "ORDER BY tier, member_id LIMIT $4"};
constexpr sql::Sql kListTier{"SELECT " CARE_COLUMNS
                             "WHERE union_id = $1 AND rests = 0 AND tier = $2 AND member_id > $3 "
                             "ORDER BY member_id LIMIT $4"};
#undef CARE_COLUMNS
#define DUE_COLUMNS                                                                          \
  "due_on, form, member_id, display_name, mobile_masked, tier, lives_away, group_id, sex, " \
  "retired, contact_id, contact_name, contact_gone, deputy_id FROM retiree_due "
constexpr sql::Sql kReadDue{"SELECT " DUE_COLUMNS
                            "WHERE union_id = $1 AND (due_on, form, member_id) > ($2, $3, $4) "
                            "AND due_on <= $5 ORDER BY due_on, form, member_id LIMIT $6"};
constexpr sql::Sql kDueOf{"SELECT " DUE_COLUMNS
                          "WHERE union_id = $1 AND member_id = $2 AND due_on <= $3 "
                          "ORDER BY form"};
#undef DUE_COLUMNS
constexpr sql::Sql kAnyDue{
    "SELECT member_id FROM retiree_due WHERE union_id = $1 AND due_on <= $2 "
    "ORDER BY due_on, form, member_id LIMIT 1"};
constexpr sql::Sql kTally{
    "SELECT tier, lives_away, group_id, sex, retired, COUNT(member_id) FROM retiree_care "
    "WHERE union_id = $1 AND rests = 0 GROUP BY tier, lives_away, group_id, sex, retired "
    "ORDER BY tier, lives_away, group_id, sex, retired"};
constexpr sql::Sql kStale{
    "SELECT member_id FROM retiree_care WHERE union_id = $1 AND recompute_on IS NOT NULL "
    "AND recompute_on <= $2 ORDER BY recompute_on, member_id LIMIT $3"};
constexpr sql::Sql kFindWalk{
    "SELECT rules, after_id, finished FROM retiree_walks WHERE union_id = $1"};
constexpr sql::Sql kKeepWalk{
    "INSERT INTO retiree_walks (union_id, rules, after_id, finished) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (union_id) DO UPDATE SET rules = excluded.rules, after_id = excluded.after_id, "
    "finished = excluded.finished"};
constexpr sql::Sql kCandidates{
    "SELECT members.id FROM members WHERE members.union_id = $1 AND members.id > $2 "
    "AND members.merged_into IS NULL AND (members.retired_on IS NOT NULL "
    "OR members.care_flags_sealed IS NOT NULL OR EXISTS (SELECT 1 FROM retiree_care "
    "WHERE retiree_care.union_id = members.union_id AND retiree_care.member_id = members.id) "
    "OR EXISTS (SELECT 1 FROM retiree_facts WHERE retiree_facts.union_id = members.union_id "
    "AND retiree_facts.member_id = members.id)) ORDER BY members.id LIMIT $3"};

std::optional<absl::CivilDay> DayAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

template <class Id>
std::optional<Id> IdAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

std::vector<RetireeGap> GapsIn(absl::string_view text) {
  std::vector<RetireeGap> gaps;
  for (const absl::string_view part : absl::StrSplit(text, ',', absl::SkipEmpty())) {
    int number = 0;
    if (absl::SimpleAtoi(part, &number)) gaps.push_back(static_cast<RetireeGap>(number));
  }
  return gaps;
}

RetireeCare CareOf(sql::Row row) {
  RetireeCare care;
  care.member = MemberId{row.Int(0)};
  care.tier = static_cast<RetireeTier>(row.Int(1));
  care.rests = row.Int(2) != 0;
  care.away = row.Int(3) != 0;
  care.reasons = ReasonsIn(row.Text(4));
  care.policy_code = std::string(row.Text(5));
  care.contact_every_days = static_cast<int>(row.Int(6));
  care.visit_every_days = static_cast<int>(row.Int(7));
  care.history = {DayOf(row.Int(8)), DayAt(row, 9), DayAt(row, 10)};
  care.next = {DayAt(row, 11), DayAt(row, 12)};
  care.gaps = GapsIn(row.Text(13));
  care.contact = IdAt<MemberId>(row, 14);
  care.deputy = IdAt<MemberId>(row, 15);
  care.subject = {.member = care.member,
                  .group = IdAt<GroupId>(row, 16),
                  .sex = static_cast<Sex>(row.Int(17)),
                  .retired = row.Int(18) != 0};
  care.recompute_on = DayAt(row, 19);
  return care;
}

DueContact DueOf(sql::Row row) {
  DueContact due;
  due.due_on = DayOf(row.Int(0));
  due.form = static_cast<ContactForm>(row.Int(1));
  due.member = MemberId{row.Int(2)};
  due.display_name = std::string(row.Text(3));
  due.mobile_masked = std::string(row.Text(4));
  due.tier = static_cast<RetireeTier>(row.Int(5));
  due.away = row.Int(6) != 0;
  due.subject = {.member = due.member,
                 .group = IdAt<GroupId>(row, 7),
                 .sex = static_cast<Sex>(row.Int(8)),
                 .retired = row.Int(9) != 0};
  due.contact = IdAt<MemberId>(row, 10);
  due.contact_name = std::string(row.Text(11));
  due.contact_gone = row.Int(12) != 0;
  due.deputy = IdAt<MemberId>(row, 13);
  return due;
}

}  // namespace

absl::StatusOr<std::optional<RetireeCare>> FindRetireeCare(const Snapshot& snapshot,
                                                           UnionId union_id, MemberId person) {
  std::optional<RetireeCare> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind, [&](sql::Row row) { found = CareOf(row); }, union_id,
      person));
  return found;
}

absl::Status ReadDueContacts(const Snapshot& snapshot, UnionId union_id,
                             const DuePlaceOfContact& after, absl::CivilDay until, int limit,
                             absl::FunctionRef<bool(const DueContact&)> see) {
  bool more = true;
  return sql::Query(
      snapshot.connection(), kReadDue,
      [&](sql::Row row) {
        if (more) more = see(DueOf(row));
      },
      union_id, after.day, after.form, after.member, DayNumber(until), limit);
}

absl::StatusOr<std::vector<DueContact>> DueContactsOf(const Snapshot& snapshot, UnionId union_id,
                                                      absl::Span<const MemberId> people,
                                                      absl::CivilDay until) {
  std::vector<DueContact> due;
  for (const MemberId person : people) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kDueOf, [&](sql::Row row) { due.push_back(DueOf(row)); },
        union_id, person, DayNumber(until)));
  }
  std::sort(due.begin(), due.end(), [](const DueContact& a, const DueContact& b) {
    return std::tie(a.due_on, a.form, a.member) < std::tie(b.due_on, b.form, b.member);
  });
  return due;
}

absl::StatusOr<bool> AnyContactDue(const Snapshot& snapshot, UnionId union_id,
                                   absl::CivilDay until) {
  bool any = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kAnyDue, [&](sql::Row) { any = true; }, union_id,
      DayNumber(until)));
  return any;
}

absl::StatusOr<std::vector<RetireeCare>> ListRetireeCare(const Snapshot& snapshot,
                                                         UnionId union_id,
                                                         std::optional<RetireeTier> tier,
                                                         RetireeTier after_tier,
                                                         int64_t after_member, int limit) {
  std::vector<RetireeCare> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), tier.has_value() ? kListTier : kListAll,
      [&](sql::Row row) { list.push_back(CareOf(row)); }, union_id, tier.value_or(after_tier),
      after_member, limit));
  return list;
}

absl::StatusOr<std::vector<TierTally>> CountTiers(const Snapshot& snapshot, UnionId union_id,
                                                  const Sight& sight) {
  std::vector<TierTally> tallies(static_cast<size_t>(RetireeTier::kRx));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kTally,
      [&](sql::Row row) {
        const Subject subject{.member = MemberId{0},
                              .group = IdAt<GroupId>(row, 2),
                              .sex = static_cast<Sex>(row.Int(3)),
                              .retired = row.Int(4) != 0};
        if (!Sees(sight, subject)) return;
        TierTally& tally = tallies[static_cast<size_t>(row.Int(0))];
        tally.people += row.Int(5);
        if (row.Int(1) != 0) tally.away += row.Int(5);
      },
      union_id));
  return tallies;
}

absl::StatusOr<std::vector<MemberId>> StaleCare(const Snapshot& snapshot, UnionId union_id,
                                                int limit) {
  std::vector<MemberId> stale;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kStale,
      [&](sql::Row row) { stale.push_back(MemberId{row.Int(0)}); }, union_id,
      DayNumber(Today(snapshot.now())), limit));
  return stale;
}

absl::StatusOr<CareWalk> FindCareWalk(const Snapshot& snapshot, UnionId union_id) {
  CareWalk walk;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindWalk,
      [&](sql::Row row) {
        walk.rules = std::string(row.Text(0));
        walk.after = row.Int(1);
        walk.finished = row.Int(2) != 0;
      },
      union_id));
  return walk;
}

absl::Status KeepCareWalk(Transaction& transaction, UnionId union_id, const CareWalk& walk) {
  return sql::Run(transaction.connection(), kKeepWalk, union_id, walk.rules, walk.after,
                  walk.finished);
}

std::string RulesMark(absl::Span<const ContactTier> tiers) {
  // Rules of a policy never change: which they are, where, and since when, says all of them.
  std::vector<std::string> parts;
  for (const ContactTier& row : tiers) {
    const RuleOrigin& origin = row.origin;
    parts.push_back(absl::StrCat(Number(origin.issuer), ".", Number(origin.policy), ".",
                                 origin.position, ".", origin.place));
  }
  std::sort(parts.begin(), parts.end());
  return absl::StrJoin(parts, " ");
}

absl::StatusOr<std::vector<MemberId>> CareCandidates(const Snapshot& snapshot, UnionId union_id,
                                                     int64_t after, int limit) {
  std::vector<MemberId> candidates;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCandidates,
      [&](sql::Row row) { candidates.push_back(MemberId{row.Int(0)}); }, union_id, after,
      limit));
  return candidates;
}

}  // namespace unioncare::storage
