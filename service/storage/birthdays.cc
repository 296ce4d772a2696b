// How birthdays are kept, in SQL.
#include "service/storage/birthdays.h"

#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/storage/birthday_keys.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kBirthdays("birthdays", {"union_id", "member_id"},
                                {"kind", "month", "day", "leap", "leap_day_rule",
                                 "leap_month_rule", "update_us", "version", "previous_kind",
                                 "previous_month", "previous_day", "previous_leap"});
const journal::Table kBirthdayRules("birthday_rules", {"union_id"},
                                    {"leap_day_rule", "leap_month_rule", "age_rule",
                                     "exclude_retirees", "milestones", "update_us", "version"});

namespace {

#define BIRTHDAY_COLUMNS                                                                    \
  "kind, month, day, leap, leap_day_rule, leap_month_rule, update_us, version, member_id, "  \
  "previous_kind, previous_month, previous_day, previous_leap "

constexpr sql::Sql kFindBirthday{"SELECT " BIRTHDAY_COLUMNS
                                 "FROM birthdays WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kListBirthdays{"SELECT " BIRTHDAY_COLUMNS
                                  "FROM birthdays WHERE union_id = $1 AND member_id > $2 "
                                  "ORDER BY member_id LIMIT $3"};

#undef BIRTHDAY_COLUMNS

constexpr sql::Sql kFindRules{
    "SELECT leap_day_rule, leap_month_rule, age_rule, exclude_retirees, milestones, update_us, "
    "version FROM birthday_rules WHERE union_id = $1"};

BirthdayPreference PreferenceOf(sql::Row row) {
  BirthdayPreference found;
  Birthday& declared = found.declared;
  declared.kind = static_cast<BirthdayKind>(row.Int(0));
  declared.month = static_cast<int>(row.Int(1));
  declared.day = static_cast<int>(row.Int(2));
  declared.leap = row.Int(3) != 0;
  declared.leap_day = static_cast<LeapDayRule>(row.Int(4));
  declared.leap_month = static_cast<LeapMonthRule>(row.Int(5));
  found.update_time = absl::FromUnixMicros(row.Int(6));
  found.version = row.Int(7);
  found.member = MemberId{row.Int(8)};
  found.previous = {.kind = static_cast<BirthdayKind>(row.Int(9)),
                    .month = static_cast<int>(row.Int(10)),
                    .day = static_cast<int>(row.Int(11)),
                    .leap = row.Int(12) != 0};
  return found;
}

}  // namespace

absl::StatusOr<std::vector<BirthdayPreference>> ListBirthdays(const Snapshot& snapshot,
                                                              UnionId union_id, int64_t after,
                                                              int limit) {
  std::vector<BirthdayPreference> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListBirthdays,
      [&](sql::Row row) { found.push_back(PreferenceOf(row)); }, union_id, after, limit));
  return found;
}

absl::StatusOr<BirthdayPreference> FindBirthday(const Snapshot& snapshot, UnionId union_id,
                                                MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  BirthdayPreference found;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kFindBirthday,
        [&](sql::Row row) { found = PreferenceOf(row); },
        union_id, record));
    if (found.version > 0) break;
  }
  found.member = person;
  return found;
}

absl::Status KeepBirthday(Transaction& transaction, UnionId union_id,
                          BirthdayPreference& preference) {
  const Birthday& declared = preference.declared;
  preference.update_time = transaction.now();
  ++preference.version;
  RETURN_IF_ERROR(journal::Put(
      transaction, kBirthdays, preference.member,
      {Value(union_id), Value(preference.member), Value(declared.kind), Value(declared.month),
       Value(declared.day), Value(declared.leap), Value(declared.leap_day),
       Value(declared.leap_month), Value(absl::ToUnixMicros(preference.update_time)),
       Value(preference.version), Value(preference.previous.kind),
       Value(preference.previous.month), Value(preference.previous.day),
       Value(preference.previous.leap)}));
  ASSIGN_OR_RETURN(const std::optional<Member> member,
                   FindMemberRecord(transaction, union_id, preference.member));
  if (!member.has_value()) return absl::InternalError("a birthday without its member");
  return IndexAnew(transaction, union_id, *member);
}

absl::StatusOr<BirthdayRules> FindBirthdayRules(const Snapshot& snapshot, UnionId union_id) {
  BirthdayRules rules;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindRules,
      [&](sql::Row row) {
        rules.leap_day = static_cast<LeapDayRule>(row.Int(0));
        rules.leap_month = static_cast<LeapMonthRule>(row.Int(1));
        rules.age = static_cast<AgeRule>(row.Int(2));
        rules.exclude_retirees = row.Int(3) != 0;
        rules.milestones.clear();
        for (const absl::string_view text : absl::StrSplit(row.Text(4), ',')) {
          int age = 0;
          if (absl::SimpleAtoi(text, &age)) rules.milestones.push_back(age);
        }
        rules.update_time = absl::FromUnixMicros(row.Int(5));
        rules.version = row.Int(6);
      },
      union_id));
  return rules;
}

absl::Status KeepBirthdayRules(Transaction& transaction, UnionId union_id, BirthdayRules& rules) {
  rules.update_time = transaction.now();
  ++rules.version;
  const std::string milestones = absl::StrJoin(rules.milestones, ",");
  return journal::Put(
      transaction, kBirthdayRules, journal::kNobody,
      {Value(union_id), Value(rules.leap_day), Value(rules.leap_month), Value(rules.age),
       Value(rules.exclude_retirees), Value(milestones),
       Value(absl::ToUnixMicros(rules.update_time)), Value(rules.version)});
}

}  // namespace unioncare::storage
