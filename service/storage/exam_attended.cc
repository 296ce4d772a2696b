// Who attended what in which year, in SQL.
#include "service/storage/exam_attended.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kExamAttended("exam_attended", {"union_id", "member_id", "year", "plan_id"},
                                   {"items"});

namespace {

constexpr sql::Sql kFind{
    "SELECT items FROM exam_attended "
    "WHERE union_id = $1 AND member_id = $2 AND year = $3 AND plan_id = $4"};
constexpr sql::Sql kOf{
    "SELECT member_id, year, plan_id, items FROM exam_attended "
    "WHERE union_id = $1 AND member_id = $2 ORDER BY year DESC, plan_id DESC"};
constexpr sql::Sql kAll{
    "SELECT member_id, year, items FROM exam_attended WHERE union_id = $1 "
    "ORDER BY member_id, year, plan_id"};
constexpr sql::Sql kMerged{
    "SELECT id, merged_into FROM members WHERE union_id = $1 AND merged_into IS NOT NULL "
    "ORDER BY merged_into, id"};
// 1 active, 2 suspended, 3 kept: who is in membership.
constexpr sql::Sql kCandidates{
    "SELECT id, group_id, sex, state, birth_date, retired_on, joined_on FROM members "
    "WHERE union_id = $1 AND id > $2 AND state <= 3 ORDER BY id LIMIT $3"};

// People that are read at once, so that whoever looks at them can stop.
constexpr int kChunk = 5000;

void Take(int year, ExamItemSet items, ExamYears& last) {
  for (size_t place = 0; place < last.size(); ++place) {
    if ((items & (1 << place)) == 0) continue;
    last[place] = std::max(last[place], static_cast<int16_t>(year));
  }
}

ExamCandidate CandidateOf(sql::Row row) {
  ExamCandidate candidate;
  candidate.member = MemberId{row.Int(0)};
  if (!row.IsNull(1)) candidate.group = GroupId{row.Int(1)};
  candidate.sex = static_cast<Sex>(row.Int(2));
  candidate.state = static_cast<MemberState>(row.Int(3));
  if (!row.IsNull(4)) candidate.birth_date = DayOf(row.Int(4));
  if (!row.IsNull(5)) candidate.retired_on = DayOf(row.Int(5));
  if (!row.IsNull(6)) candidate.joined_on = DayOf(row.Int(6));
  return candidate;
}

using YearsByPerson = std::vector<std::pair<int64_t, ExamYears>>;

// The last years of everybody who ever attended, by number of the person.
absl::StatusOr<YearsByPerson> YearsOf(const Snapshot& snapshot, UnionId union_id, int year) {
  absl::flat_hash_map<int64_t, int64_t> person_of;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kMerged,
      [&](sql::Row row) { person_of.emplace(row.Int(0), row.Int(1)); }, union_id));
  YearsByPerson years;
  absl::flat_hash_map<int64_t, ExamYears> merged;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kAll,
      [&](sql::Row row) {
        const int attended = static_cast<int>(row.Int(1));
        if (attended > year) return;
        const int64_t record = row.Int(0);
        const auto items = static_cast<ExamItemSet>(row.Int(2));
        if (const auto into = person_of.find(record); into != person_of.end()) {
          Take(attended, items, merged.try_emplace(into->second, ExamYears{}).first->second);
          return;
        }
        if (years.empty() || years.back().first != record) {
          years.emplace_back(record, ExamYears{});
        }
        Take(attended, items, years.back().second);
      },
      union_id));
  if (merged.empty()) return years;
  for (auto& [record, last] : years) {
    const auto more = merged.find(record);
    if (more == merged.end()) continue;
    for (size_t place = 0; place < last.size(); ++place) {
      last[place] = std::max(last[place], more->second[place]);
    }
    merged.erase(more);
  }
  years.insert(years.end(), merged.begin(), merged.end());
  std::sort(years.begin(), years.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  return years;
}

}  // namespace

absl::StatusOr<ExamItemSet> AttendedItems(const Snapshot& snapshot, UnionId union_id,
                                          MemberId record, int year, ExamPlanId plan) {
  ExamItemSet items = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind,
      [&](sql::Row row) { items = static_cast<ExamItemSet>(row.Int(0)); }, union_id, record, year,
      plan));
  return items;
}

absl::StatusOr<bool> KeepAttended(Transaction& transaction, UnionId union_id, MemberId record,
                                  ExamItemSet items, int year, ExamPlanId plan) {
  if (items == 0) return DropAttended(transaction, union_id, record, year, plan);
  ASSIGN_OR_RETURN(const ExamItemSet before,
                   AttendedItems(transaction, union_id, record, year, plan));
  if (before == items) return false;
  RETURN_IF_ERROR(journal::Put(
      transaction, kExamAttended, record,
      {Value(union_id), Value(record), Value(year), Value(plan), Value(items)}));
  return true;
}

absl::StatusOr<bool> DropAttended(Transaction& transaction, UnionId union_id, MemberId record,
                                  int year, ExamPlanId plan) {
  ASSIGN_OR_RETURN(const ExamItemSet before,
                   AttendedItems(transaction, union_id, record, year, plan));
  if (before == 0) return false;
  RETURN_IF_ERROR(journal::Erase(transaction, kExamAttended, record,
                                 {Value(union_id), Value(record), Value(year), Value(plan)}));
  return true;
}

absl::StatusOr<std::vector<AttendedRow>> AttendedBy(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  std::vector<AttendedRow> rows;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kOf,
        [&](sql::Row row) {
          rows.push_back({.record = MemberId{row.Int(0)},
                          .year = static_cast<int>(row.Int(1)),
                          .plan = ExamPlanId{row.Int(2)},
                          .items = static_cast<ExamItemSet>(row.Int(3))});
        },
        union_id, record));
  }
  std::stable_sort(rows.begin(), rows.end(), [](const AttendedRow& a, const AttendedRow& b) {
    return a.year > b.year;
  });
  return rows;
}

absl::StatusOr<ExamYears> LastAttended(const Snapshot& snapshot, UnionId union_id,
                                       MemberId person, int year) {
  ASSIGN_OR_RETURN(const std::vector<AttendedRow> rows, AttendedBy(snapshot, union_id, person));
  ExamYears last{};
  for (const AttendedRow& row : rows) {
    if (row.year <= year) Take(row.year, row.items, last);
  }
  return last;
}

absl::Status EachExamCandidate(
    const Snapshot& snapshot, UnionId union_id, int year,
    absl::FunctionRef<bool(const ExamCandidate&, const ExamYears&)> see) {
  ASSIGN_OR_RETURN(const YearsByPerson years, YearsOf(snapshot, union_id, year));
  constexpr ExamYears kNever{};
  auto place = years.begin();
  int64_t after = 0;
  bool more = true;
  for (int read = kChunk; read == kChunk && more;) {
    read = 0;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kCandidates,
        [&](sql::Row row) {
          ++read;
          after = row.Int(0);
          if (!more) return;
          while (place != years.end() && place->first < after) ++place;
          const bool known = place != years.end() && place->first == after;
          more = see(CandidateOf(row), known ? place->second : kNever);
        },
        union_id, after, kChunk));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
