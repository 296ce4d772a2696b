// Frozen lists in SQL. A part is a byte that says its form, and kPersonBytes for each person:
//   8 number of the member, 4 of the group (0: none), both with the highest byte first
//   1 sex, and 16 for who is retired · 1 age, 255 when not known · 1 verdict · 1 what is missing
//   for each item: 1 months of the cycle (0: not offered), and 128 when due · 1 the last year less
//   1900, 0 for none
#include "service/storage/exam_lists.h"

#include <algorithm>
#include <utility>

#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kExamFrozen("exam_frozen", {"union_id", "plan_id", "first_member"},
                                 {"last_member", "people_count", "people"});

namespace {

constexpr sql::Sql kPartOf{
    "SELECT people FROM exam_frozen WHERE union_id = $1 AND plan_id = $2 AND first_member <= $3 "
    "ORDER BY first_member DESC LIMIT 1"};
constexpr sql::Sql kFirstOf{
    "SELECT first_member FROM exam_frozen WHERE union_id = $1 AND plan_id = $2 "
    "AND first_member <= $3 ORDER BY first_member DESC LIMIT 1"};
constexpr sql::Sql kNextPart{
    "SELECT first_member, people FROM exam_frozen WHERE union_id = $1 AND plan_id = $2 "
    "AND first_member >= $3 ORDER BY first_member LIMIT 1"};

constexpr char kForm = 1;
constexpr size_t kPersonBytes = 16 + 2 * kExamItemCount;
constexpr uint8_t kRetired = 16;
constexpr uint8_t kDue = 128;
constexpr int kAgeMax = 254;
constexpr uint8_t kAgeUnknown = 255;
constexpr int kYearBase = 1900;

void AppendNumber(uint64_t number, int bytes, std::string& out) {
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
    out.push_back(static_cast<char>((number >> shift) & 0xff));
  }
}

uint64_t NumberAt(absl::string_view bytes, size_t place, int count) {
  uint64_t number = 0;
  for (int i = 0; i < count; ++i) number = number << 8 | static_cast<uint8_t>(bytes[place + i]);
  return number;
}

absl::StatusOr<size_t> PeopleIn(absl::string_view part) {
  if (part.empty() || part[0] != kForm || (part.size() - 1) % kPersonBytes != 0) {
    return absl::DataLossError("a part of a frozen list is damaged");
  }
  return (part.size() - 1) / kPersonBytes;
}

absl::string_view BytesOf(absl::string_view part, size_t index) {
  return part.substr(1 + index * kPersonBytes, kPersonBytes);
}

int64_t MemberAt(absl::string_view part, size_t index) {
  return static_cast<int64_t>(NumberAt(BytesOf(part, index), 0, 8));
}

ExamPerson PersonAt(absl::string_view part, size_t index) {
  const absl::string_view bytes = BytesOf(part, index);
  ExamPerson person;
  person.member = MemberId{static_cast<int64_t>(NumberAt(bytes, 0, 8))};
  const uint64_t group = NumberAt(bytes, 8, 4);
  if (group > 0) person.group = GroupId{static_cast<int64_t>(group)};
  const auto at = [&](size_t place) { return static_cast<uint8_t>(bytes[place]); };
  person.sex = static_cast<Sex>(at(12) & ~kRetired);
  person.retired = (at(12) & kRetired) != 0;
  if (at(13) != kAgeUnknown) person.age = at(13);
  person.verdict = static_cast<ExamVerdict>(at(14));
  person.missing = at(15);
  for (size_t i = 0; i < person.items.size(); ++i) {
    const uint8_t cycle = at(16 + 2 * i);
    const uint8_t year = at(17 + 2 * i);
    person.items[i] = {.cycle_months = cycle & ~kDue,
                       .last_year = year == 0 ? 0 : kYearBase + year,
                       .due = (cycle & kDue) != 0};
  }
  return person;
}

// Where the first person with a number of at least `member` stands in a part.
size_t Seek(absl::string_view part, size_t people, int64_t member) {
  size_t low = 0, high = people;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (MemberAt(part, middle) < member) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

}  // namespace

std::string ExamList::hash() const {
  crypto::Hasher hasher;
  for (const Part& part : parts) hasher.Add(part.bytes);
  return std::string(crypto::View(hasher.Finish()));
}

absl::Status Add(const ExamPerson& person, ExamList& list) {
  const int64_t group = person.group.has_value() ? Number(*person.group) : 0;
  if (group > int64_t{0xffffffff}) {
    return absl::OutOfRangeError("the number of a group is too large");
  }
  if (list.parts.empty() || list.parts.back().people == kExamPartPeople) {
    list.parts.emplace_back();
    list.parts.back().first = person.member;
    list.parts.back().bytes.reserve(1 + kExamPartPeople * kPersonBytes);
    list.parts.back().bytes.push_back(kForm);
  }
  ExamList::Part& part = list.parts.back();
  part.last = person.member;
  ++part.people;
  AppendNumber(static_cast<uint64_t>(Number(person.member)), 8, part.bytes);
  AppendNumber(static_cast<uint64_t>(group), 4, part.bytes);
  part.bytes.push_back(static_cast<char>(static_cast<uint8_t>(person.sex) |
                                         (person.retired ? kRetired : 0)));
  part.bytes.push_back(static_cast<char>(
      person.age.has_value() ? static_cast<uint8_t>(std::min(*person.age, kAgeMax)) : kAgeUnknown));
  part.bytes.push_back(static_cast<char>(person.verdict));
  part.bytes.push_back(static_cast<char>(person.missing));
  for (const ExamPersonItem& item : person.items) {
    part.bytes.push_back(static_cast<char>(item.cycle_months | (item.due ? kDue : 0)));
    part.bytes.push_back(
        static_cast<char>(item.last_year == 0 ? 0 : item.last_year - kYearBase));
  }
  Count(person, list.counts);
  return absl::OkStatus();
}

absl::Status KeepList(Transaction& transaction, UnionId union_id, ExamPlanId plan,
                      const ExamList& list) {
  for (const ExamList::Part& part : list.parts) {
    RETURN_IF_ERROR(journal::Insert(transaction, kExamFrozen, journal::kNobody,
                                    {Value(union_id), Value(plan), Value(part.first),
                                     Value(part.last), Value(part.people),
                                     Value(sql::Blob{part.bytes})}));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::optional<ExamPerson>> FindFrozen(const Snapshot& snapshot, UnionId union_id,
                                                     ExamPlanId plan, MemberId record) {
  std::optional<ExamPerson> found;
  absl::Status damaged;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kPartOf,
      [&](sql::Row row) {
        const absl::string_view part = row.Bytes(0);
        const absl::StatusOr<size_t> people = PeopleIn(part);
        damaged = people.status();
        if (!people.ok()) return;
        const size_t place = Seek(part, *people, Number(record));
        if (place == *people || MemberAt(part, place) != Number(record)) return;
        found = PersonAt(part, place);
      },
      union_id, plan, record));
  RETURN_IF_ERROR(damaged);
  return found;
}

absl::StatusOr<std::optional<ExamPerson>> FindFrozenPerson(const Snapshot& snapshot,
                                                           UnionId union_id, ExamPlanId plan,
                                                           MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::optional<ExamPerson> found,
                     FindFrozen(snapshot, union_id, plan, record));
    if (found.has_value()) return found;
  }
  return std::optional<ExamPerson>();
}

absl::Status EachFrozen(const Snapshot& snapshot, UnionId union_id, ExamPlanId plan, int64_t after,
                        absl::FunctionRef<bool(const ExamPerson&)> see) {
  int64_t next = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFirstOf, [&](sql::Row row) { next = row.Int(0); }, union_id, plan,
      after + 1));
  bool more = true;
  while (more) {
    more = false;
    std::string part;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kNextPart,
        [&](sql::Row row) {
          more = true;
          next = row.Int(0) + 1;
          part = std::string(row.Bytes(1));
        },
        union_id, plan, next));
    if (!more) break;
    // What is seen may read the database itself, so the statement is over by now.
    ASSIGN_OR_RETURN(const size_t people, PeopleIn(part));
    for (size_t i = Seek(part, people, after + 1); i < people && more; ++i) {
      more = see(PersonAt(part, i));
    }
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
