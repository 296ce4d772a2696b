// The table birthday_keys: whose birthday may fall on a civil day. Derived from members, their
// preferences, gifts and greetings, and not journaled.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/access.h"
#include "service/domain/birthdays.h"
#include "service/domain/members.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Brings the row of one member in line with the record. `before` is the record as it was indexed;
// null when it was not.
absl::Status IndexBirthday(Transaction& transaction, UnionId union_id, const Member* before,
                           const Member& after);
// Makes the row anew: after a change of the preference, or when a gift was voided.
absl::Status IndexAnew(Transaction& transaction, UnionId union_id, const Member& member);
// Takes the row away, of a record that goes itself.
absl::Status ForgetBirthday(Transaction& transaction, UnionId union_id, MemberId member);
// A gift or a greeting of this entitlement year and birthday has come to the person.
absl::Status RaiseSettled(Transaction& transaction, UnionId union_id, MemberId person,
                          int entitlement_year, absl::CivilDay day);

// A row, with all that a list shows of it.
struct BirthdayRow {
  MemberId member{0};
  Birthday birthday;
  std::string display_name;
  std::string staff_no;
  std::optional<GroupId> group;
  Sex sex = Sex::kUnspecified;
  MemberState state = MemberState::kActive;
  std::optional<absl::CivilDay> birth_date;
  std::optional<absl::CivilDay> retired_on;
  std::optional<absl::CivilDay> joined_on;
  std::optional<absl::CivilDay> state_on;
  int settled_year = 0;
  int64_t settled_on = 0;  // as DayNumber
};

inline Subject SubjectOf(const BirthdayRow& row) {
  return {row.member, row.group, row.sex, row.retired_on.has_value()};
}

// Walks through those whose birthday may fall on one day, by number, reading `chunk` rows of a key
// at a time.
class BirthdayWalk {
 public:
  // Begins behind the member `after`.
  BirthdayWalk(const Snapshot& snapshot, UnionId union_id, const BirthdayDay& day, int64_t after,
               int chunk);
  // The next row, which stays until the following call; null at the end.
  absl::StatusOr<const BirthdayRow*> Next();

 private:
  // One key: what was read of it and not seen yet.
  struct Range {
    int32_t key = 0;
    int64_t after = 0;
    bool read_to_end = false;
    size_t at = 0;
    size_t filled = 0;
    std::vector<BirthdayRow> rows;  // reused, so that texts keep their memory
  };
  absl::Status Fill(Range& range);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const int chunk_;
  std::vector<Range> ranges_;
};

}  // namespace unioncare::storage
