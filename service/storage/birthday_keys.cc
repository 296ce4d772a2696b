// Keys of birthdays in SQL.
#include "service/storage/birthday_keys.h"

#include <algorithm>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/birthdays.h"
#include "service/storage/members.h"
#include "service/storage/transfers.h"

namespace unioncare::storage {
namespace {

#define KEY_COLUMNS                                                                       \
  "member_id, kind, leap_day_rule, leap_month_rule, display_name, staff_no, group_id, "   \
  "sex, state, birth_date, retired_on, joined_on, state_on, settled_year, settled_on "

constexpr sql::Sql kReadKey{"SELECT " KEY_COLUMNS
                            "FROM birthday_keys WHERE union_id = $1 AND key = $2 "
                            "AND member_id > $3 ORDER BY member_id LIMIT $4"};

#undef KEY_COLUMNS

constexpr sql::Sql kAddKey{
    "INSERT INTO birthday_keys (union_id, key, member_id, kind, leap_day_rule, leap_month_rule, "
    "display_name, staff_no, group_id, sex, state, birth_date, retired_on, joined_on, state_on, "
    "settled_year, settled_on) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"};
constexpr sql::Sql kTakeKeys{
    "DELETE FROM birthday_keys WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kRaiseSettled{
    "UPDATE birthday_keys SET "
    "settled_year = CASE WHEN settled_year < $1 THEN $1 ELSE settled_year END, "
    "settled_on = CASE WHEN settled_on < $2 THEN $2 ELSE settled_on END "
    "WHERE union_id = $3 AND member_id = $4"};
constexpr sql::Sql kLastGift{
    "SELECT MAX(entitlement_year), MAX(day_on) FROM birthday_gifts "
    "WHERE union_id = $1 AND member_id = $2 AND state <> 6"};
constexpr sql::Sql kLastGreeting{
    "SELECT MAX(entitlement_year), MAX(day_on) FROM birthday_greetings "
    "WHERE union_id = $1 AND member_id = $2"};

// Before every day that there is.
constexpr int64_t kNeverOn = -1'000'000;

struct Settled {
  int64_t year = 0;
  int64_t on = kNeverOn;
};

absl::StatusOr<Settled> SettledOf(const Snapshot& snapshot, UnionId union_id, MemberId person) {
  // What other unions give is not told here: of people who have moved it is always looked up.
  ASSIGN_OR_RETURN(const bool moved, HasMoved(snapshot, union_id, person));
  if (moved) return Settled{.year = kLastDay.year(), .on = DayNumber(kLastDay)};
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  Settled settled;
  for (const MemberId record : records) {
    for (const sql::Sql* last : {&kLastGift, &kLastGreeting}) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), *last,
          [&](sql::Row row) {
            if (row.IsNull(0)) return;
            settled.year = std::max(settled.year, row.Int(0));
            settled.on = std::max(settled.on, row.Int(1));
          },
          union_id, record));
    }
  }
  return settled;
}

std::optional<int64_t> NumberOf(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

absl::Status Add(Transaction& transaction, UnionId union_id, const Member& member,
                 const Birthday& kept, const Settled& settled) {
  return sql::Run(transaction.connection(), kAddKey, union_id, BirthdayKey(kept), member.id,
                  kept.kind, kept.leap_day, kept.leap_month, member.display_name, member.staff_no,
                  member.group, member.sex, member.state, NumberOf(member.birth_date),
                  NumberOf(member.retired_on), NumberOf(member.joined_on),
                  NumberOf(member.state_on), settled.year, settled.on);
}

bool SameRow(const Member& a, const Member& b) {
  return a.display_name == b.display_name && a.staff_no == b.staff_no && a.group == b.group &&
         a.sex == b.sex && a.state == b.state && a.birth_date == b.birth_date &&
         a.retired_on == b.retired_on && a.joined_on == b.joined_on && a.state_on == b.state_on &&
         a.merged_into == b.merged_into;
}

// The parts of a key that stands for a month and a day, as BirthdayKey puts them together.
void TakeKeyApart(int32_t key, Birthday& birthday) {
  birthday.leap = false;
  birthday.month = 0;
  birthday.day = 0;
  if (key == kNewYearsEveKey) return;
  if (key >= kLunarKeys) {
    birthday.month = (key - kLunarKeys) / 1000;
    birthday.leap = key / 100 % 10 == 1;
    birthday.day = key % 100;
  } else {
    birthday.month = key / 100 % 100;
    birthday.day = key % 100;
  }
}

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

void Read(sql::Row row, int32_t key, BirthdayRow& into) {
  into.member = MemberId{row.Int(0)};
  into.birthday.kind = static_cast<BirthdayKind>(row.Int(1));
  into.birthday.leap_day = static_cast<LeapDayRule>(row.Int(2));
  into.birthday.leap_month = static_cast<LeapMonthRule>(row.Int(3));
  TakeKeyApart(key, into.birthday);
  const absl::string_view name = row.Text(4);
  into.display_name.assign(name.data(), name.size());
  const absl::string_view staff_no = row.Text(5);
  into.staff_no.assign(staff_no.data(), staff_no.size());
  into.group.reset();
  if (!row.IsNull(6)) into.group = GroupId{row.Int(6)};
  into.sex = static_cast<Sex>(row.Int(7));
  into.state = static_cast<MemberState>(row.Int(8));
  into.birth_date = DayIn(row, 9);
  into.retired_on = DayIn(row, 10);
  into.joined_on = DayIn(row, 11);
  into.state_on = DayIn(row, 12);
  into.settled_year = static_cast<int>(row.Int(13));
  into.settled_on = row.Int(14);
}

}  // namespace

absl::Status IndexBirthday(Transaction& transaction, UnionId union_id, const Member* before,
                           const Member& after) {
  if (before == nullptr) {
    // A new record: nothing was declared or given yet.
    const std::optional<Birthday> kept = Kept(Birthday(), after.birth_date);
    if (!kept.has_value()) return absl::OkStatus();
    return Add(transaction, union_id, after, *kept, Settled());
  }
  if (SameRow(*before, after)) {
    // A merge may bring what other records of the person have, and change nothing of this one.
    ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                     RecordsOf(transaction, union_id, after.id));
    if (records.size() <= 1) return absl::OkStatus();
  }
  return IndexAnew(transaction, union_id, after);
}

absl::Status IndexAnew(Transaction& transaction, UnionId union_id, const Member& member) {
  RETURN_IF_ERROR(sql::Run(transaction.connection(), kTakeKeys, union_id, member.id));
  // A record that was merged, or without a date, is found under no key.
  if (member.merged_into.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const BirthdayPreference preference,
                   FindBirthday(transaction, union_id, member.id));
  const std::optional<Birthday> kept = Kept(preference.declared, member.birth_date);
  if (!kept.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const Settled settled, SettledOf(transaction, union_id, member.id));
  return Add(transaction, union_id, member, *kept, settled);
}

absl::Status ForgetBirthday(Transaction& transaction, UnionId union_id, MemberId member) {
  return sql::Run(transaction.connection(), kTakeKeys, union_id, member);
}

absl::Status RaiseSettled(Transaction& transaction, UnionId union_id, MemberId person,
                          int entitlement_year, absl::CivilDay day) {
  return sql::Run(transaction.connection(), kRaiseSettled, entitlement_year, DayNumber(day),
                  union_id, person);
}

BirthdayWalk::BirthdayWalk(const Snapshot& snapshot, UnionId union_id, const BirthdayDay& day,
                           int64_t after, int chunk)
    : snapshot_(snapshot), union_id_(union_id), chunk_(chunk) {
  for (const int32_t key : day.keys) {
    ranges_.emplace_back();
    ranges_.back().key = key;
    ranges_.back().after = after;
  }
}

absl::Status BirthdayWalk::Fill(Range& range) {
  range.at = 0;
  range.filled = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot_.connection(), kReadKey,
      [&](sql::Row row) {
        if (range.filled == range.rows.size()) range.rows.emplace_back();
        Read(row, range.key, range.rows[range.filled++]);
      },
      union_id_, range.key, range.after, chunk_));
  range.read_to_end = range.filled < static_cast<size_t>(chunk_);
  if (range.filled > 0) range.after = Number(range.rows[range.filled - 1].member);
  return absl::OkStatus();
}

absl::StatusOr<const BirthdayRow*> BirthdayWalk::Next() {
  Range* lowest = nullptr;
  for (Range& range : ranges_) {
    if (range.at == range.filled && !range.read_to_end) RETURN_IF_ERROR(Fill(range));
    if (range.at == range.filled) continue;
    const bool lower =
        lowest == nullptr || range.rows[range.at].member < lowest->rows[lowest->at].member;
    if (lower) lowest = &range;
  }
  if (lowest == nullptr) return static_cast<const BirthdayRow*>(nullptr);
  // Stays in place until its range is filled again, which is a later call.
  return &lowest->rows[lowest->at++];
}

}  // namespace unioncare::storage
