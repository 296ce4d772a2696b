// Lists of birthdays: those of a window of days, by day, then by number of the member.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/birthday_gifts.h"
#include "service/storage/birthday_keys.h"
#include "service/storage/store.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::api {

inline constexpr int kBirthdayDaysDefault = 30;
inline constexpr int kBirthdayDaysMax = 400;

// Which birthdays are asked for.
struct BirthdayQuery {
  UnionId union_id{0};
  absl::CivilDay from;
  absl::CivilDay to;
  std::optional<std::vector<GroupId>> groups;  // sorted
  RetireeChoice retirees = RetireeChoice::kInclude;
  bool milestones_only = false;
  bool owed_only = false;
  // Whom the caller may see under PERMISSION_BIRTHDAY_READ, where the call is made under another
  // permission.
  std::optional<Sight> sight;
  // When set, those who died, left, or retired where retirees are excluded, on this day or later,
  // are listed, too: see ListedBirthday.
  std::optional<absl::CivilDay> gone_since;
  // With it: members who left the groups that are asked for, by number, and the first day without
  // them.
  absl::flat_hash_map<int64_t, absl::CivilDay> left;
};

// Where a list goes on: behind a member on a day.
struct BirthdayPlace {
  absl::CivilDay day;
  int64_t after = 0;
};

// One birthday as it is listed. Stays until the next one is asked for.
struct ListedBirthday {
  const storage::BirthdayRow* row = nullptr;
  Occurrence occurrence;
  int age = 0;
  bool milestone = false;
  bool retired = false;  // on that day
  Entitlement entitlement;
  bool greeted = false;
  // Dead, not a member any more, or not among those who are asked for any more on that day; only
  // where the query asks for those.
  bool gone = false;
  // Gone from the groups that the caller sees: not for the caller to read by name.
  bool unseen = false;
};

// Reads the birthdays that the caller may see, whatever the size of the union. Whoever
// has died, or was a member on no day of the window, is left out.
class BirthdayReader {
 public:
  // Reads `chunk` rows at once; `rules` outlives the reader.
  BirthdayReader(const Snapshot& snapshot, BirthdayQuery query, const BirthdayRules& rules,
                 BirthdayPlace place, int chunk);

  // The next one; null at the end, or when `rows` more rows were looked at in vain.
  absl::StatusOr<const ListedBirthday*> Next(int& rows);
  bool ended() const { return place_.day > query_.to; }
  // Behind the last row that was looked at.
  const BirthdayPlace& place() const { return place_; }
  // What all birthdays of the day of the last row have in common.
  const BirthdayDay& day() const { return day_; }
  // The lunar text of that day.
  const std::string& lunar_zh() const { return lunar_zh_; }
  const std::string& lunar_en() const { return lunar_en_; }

  absl::StatusOr<const std::string*> GroupName(GroupId group);

 private:
  void BeginDay();
  // True when the row is to be listed, with what is listed of it.
  absl::StatusOr<bool> Judge(const storage::BirthdayRow& row);

  const Snapshot& snapshot_;
  const BirthdayQuery query_;
  const BirthdayRules& rules_;
  const int chunk_;
  BirthdayPlace place_;
  BirthdayDay day_;
  std::string lunar_zh_;
  std::string lunar_en_;
  std::optional<storage::BirthdayWalk> walk_;
  absl::flat_hash_map<int64_t, std::string> group_names_;
  ListedBirthday listed_;
};

// The query of a request: its window ends with the days that the service knows. `from` is the first
// day of a list that goes on. Refusals: kNumberOutOfRange for days, kDateBeforeStart and
// kPeriodTooLong for to, kNotFound for group.
absl::StatusOr<BirthdayQuery> QueryFrom(const Snapshot& snapshot,
                                        const v1::ListUpcomingBirthdaysRequest& request,
                                        const BirthdayRules& rules,
                                        std::optional<absl::CivilDay> from);
// All birthdays of a month. Refuses kNumberOutOfRange for year and month.
absl::StatusOr<BirthdayQuery> MonthQuery(UnionId union_id, int year, int month);
// The groups at and below the one that a request names; nothing when it names none.
absl::StatusOr<std::optional<std::vector<GroupId>>> GroupsBelow(const Snapshot& snapshot,
                                                                UnionId union_id,
                                                                const std::string& group);
RetireeChoice ChoiceOf(v1::RetireeChoice given, const BirthdayRules& rules);

absl::StatusOr<v1::ListUpcomingBirthdaysResponse> ListUpcomingBirthdays(
    const Snapshot& snapshot, const v1::ListUpcomingBirthdaysRequest& request);
absl::Status StreamUpcomingBirthdays(
    const Snapshot& snapshot, const v1::StreamUpcomingBirthdaysRequest& request,
    absl::FunctionRef<bool(const v1::ListUpcomingBirthdaysResponse&)> emit);

}  // namespace unioncare::api
