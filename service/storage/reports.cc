// What reports read, in SQL: it gathers, the domain judges.
#include "service/storage/reports.h"

#include <unordered_map>
#include <utility>

#include "service/domain/calendar.h"

namespace unioncare::storage {
namespace {

#define FACT_COLUMNS                                                                        \
  "c.member_id, c.group_id, c.occasion, c.event_on, c.state, c.informed_us, "             \
  "c.informed_known, c.due_visit_us, c.help_us, c.visit_count, c.import_id IS NOT NULL"
constexpr int kAfterFacts = 11;

// By the key of the cases: walking an index of days and looking up every row takes longer than
// passing over the rows of other periods.
constexpr sql::Sql kScan{"SELECT " FACT_COLUMNS
                         " FROM cases c WHERE c.union_id = $1 AND c.event_on >= $2 "
                         "AND c.event_on <= $3 ORDER BY c.id"};
constexpr sql::Sql kScanWithMembers{
    "SELECT " FACT_COLUMNS
    ", m.sex, m.retired_on IS NOT NULL, m.id FROM cases c "
    "JOIN members f ON f.union_id = c.union_id AND f.id = c.member_id "
    "JOIN members m ON m.union_id = c.union_id AND m.id = COALESCE(f.merged_into, f.id) "
    "WHERE c.union_id = $1 AND c.event_on >= $2 AND c.event_on <= $3 ORDER BY c.id"};

constexpr sql::Sql kLedgerCases{
    "SELECT " FACT_COLUMNS
    ", m.sex, m.retired_on IS NOT NULL, m.id, c.id, c.case_year, c.case_sequence, c.restricted, "
    "c.reported_by, "
    "EXISTS (SELECT 1 FROM events u WHERE u.union_id = c.union_id "
    "AND u.event_key = 'case-reported-up/' || c.id), "
    "c.responsible_id, c.visitors_min, c.report_us, c.due_report_us, m.display_name, "
    "COALESCE(g.display_name, ''), COALESCE(i.display_name, '') FROM cases c "
    "JOIN members f ON f.union_id = c.union_id AND f.id = c.member_id "
    "JOIN members m ON m.union_id = c.union_id AND m.id = COALESCE(f.merged_into, f.id) "
    "LEFT JOIN groups g ON g.union_id = c.union_id AND g.id = c.group_id "
    "LEFT JOIN members i ON i.union_id = c.union_id AND i.id = c.informed_by "
    "WHERE c.union_id = $1 AND c.id > $2 AND c.event_on >= $3 AND c.event_on <= $4 "
    "ORDER BY c.id LIMIT $5"};

#undef FACT_COLUMNS

constexpr sql::Sql kLedgerVisits{
    "SELECT v.case_id, v.id, v.visited_on, v.visited_minute, v.mode, v.place, v.met, v.needs, "
    "v.promises, COALESCE(m.display_name, w.guest, '') FROM visits v "
    "LEFT JOIN visitors w ON w.union_id = v.union_id AND w.case_id = v.case_id "
    "AND w.visit_id = v.id "
    "LEFT JOIN members m ON m.union_id = w.union_id AND m.id = w.member_id "
    "WHERE v.union_id = $1 AND v.case_id >= $2 AND v.case_id <= $3 "
    "ORDER BY v.case_id, v.id, w.position"};

// The index of cases finds the entries, each then read as a whole: asked for the whole at once,
// SQLite takes the primary key, whose first column is all of the union.
constexpr sql::Sql kLedgerGifts{
    "SELECT f.case_id, e.amount_fen, d.form, COALESCE((SELECT GROUP_CONCAT(i.display_name, '、') "
    "FROM disbursement_items i WHERE i.union_id = d.union_id AND i.disbursement_id = d.id), "
    "d.display_name), e.signed_on FROM disbursement_entries f "
    "JOIN disbursement_entries e ON e.union_id = f.union_id "
    "AND e.disbursement_id = f.disbursement_id AND e.position = f.position "
    "JOIN disbursements d ON d.union_id = f.union_id AND d.id = f.disbursement_id "
    "WHERE f.union_id = $1 AND f.case_id >= $2 AND f.case_id <= $3 AND f.case_id IS NOT NULL "
    "AND e.state IN (1, 2) AND d.state IN (4, 5, 6) "
    "ORDER BY f.case_id, f.disbursement_id, f.position"};

constexpr sql::Sql kMerged{
    "SELECT id, merged_into FROM members "
    "WHERE union_id = $1 AND merged_into IS NOT NULL ORDER BY merged_into, id"};

constexpr sql::Sql kGroups{
    "SELECT id, display_name FROM groups WHERE union_id = $1 ORDER BY id"};
constexpr sql::Sql kLeaders{
    "SELECT r.scope_group_id, u.display_name FROM role_grants r "
    "JOIN users u ON u.union_id = r.union_id AND u.id = r.user_id "
    "WHERE r.scope_union_id = $1 AND r.role = 4 AND r.lender_id = 0 "
    "AND COALESCE(r.from_on, $2) <= $2 AND COALESCE(r.to_on, $2) >= $2 "
    "ORDER BY r.scope_group_id, r.user_id"};
constexpr sql::Sql kMemberCounts{
    "SELECT group_id, COUNT(*) FROM members WHERE union_id = $1 AND state IN (1, 2, 3) "
    "AND group_id IS NOT NULL GROUP BY group_id ORDER BY group_id"};

constexpr sql::Sql kRetirements{
    "SELECT id, group_id, sex, display_name, retired_on FROM members "
    "WHERE union_id = $1 AND state IN (1, 2, 3) AND retired_on BETWEEN $2 AND $3 "
    "ORDER BY retired_on, id"};

template <class Id>
std::optional<Id> OptionalId(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

std::optional<absl::Time> OptionalTime(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return absl::FromUnixMicros(row.Int(column));
}

CoverageFacts FactsOf(sql::Row row) {
  CoverageFacts facts;
  facts.member = MemberId{row.Int(0)};
  facts.group = OptionalId<GroupId>(row, 1);
  facts.occasion = static_cast<Occasion>(row.Int(2));
  facts.event_on = DayOf(row.Int(3));
  facts.state = static_cast<CaseState>(row.Int(4));
  facts.informed = absl::FromUnixMicros(row.Int(5));
  facts.informed_known = static_cast<InformedKnown>(row.Int(6));
  facts.due_visit = OptionalTime(row, 7);
  facts.help = OptionalTime(row, 8);
  facts.visit_count = static_cast<int>(row.Int(9));
  facts.imported = row.Int(10) != 0;
  return facts;
}

// Of the person, whom the facts name from here on.
Subject SubjectAt(sql::Row row, CoverageFacts& facts) {
  facts.member = MemberId{row.Int(kAfterFacts + 2)};
  return {facts.member, facts.group, static_cast<Sex>(row.Int(kAfterFacts)),
          row.Int(kAfterFacts + 1) != 0};
}

LedgerCase LedgerCaseOf(sql::Row row) {
  LedgerCase found;
  found.facts = FactsOf(row);
  found.subject = SubjectAt(row, found.facts);
  int column = kAfterFacts + 3;
  found.id = CaseId{row.Int(column++)};
  found.case_year = static_cast<int>(row.Int(column++));
  found.case_sequence = row.Int(column++);
  found.carried.id = found.id;
  found.carried.member = found.subject.member;  // relatives are kept from a restricted case
  found.carried.restricted = row.Int(column++) != 0;
  found.carried.reported_by = UserId{row.Int(column++)};
  found.sent_up = row.Int(column++) != 0;
  found.carried.responsible = OptionalId<MemberId>(row, column++);
  found.visitors_min = static_cast<int>(row.Int(column++));
  found.report_time = absl::FromUnixMicros(row.Int(column++));
  found.due_report = OptionalTime(row, column++);
  found.member_name = std::string(row.Text(column++));
  found.group_name = std::string(row.Text(column++));
  found.informed_by_name = std::string(row.Text(column));
  return found;
}

LedgerVisit LedgerVisitOf(sql::Row row) {
  LedgerVisit visit;
  visit.case_id = CaseId{row.Int(0)};
  visit.id = VisitId{row.Int(1)};
  visit.visited_on = DayOf(row.Int(2));
  visit.visited_minute = row.OptionalInt(3);
  visit.mode = static_cast<VisitMode>(row.Int(4));
  visit.place = std::string(row.Text(5));
  visit.met = static_cast<Met>(row.Int(6));
  visit.needs = std::string(row.Text(7));
  visit.promises = std::string(row.Text(8));
  return visit;
}

}  // namespace

absl::Status ScanCoverage(const Snapshot& snapshot, UnionId union_id, absl::CivilDay from,
                          absl::CivilDay to, bool with_members,
                          absl::FunctionRef<void(const CoverageCase&)> see) {
  // Few records were merged, so they are looked up here: a join would cost every case a look.
  std::unordered_map<int64_t, int64_t> persons;
  if (!with_members) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kMerged,
        [&](sql::Row row) { persons[row.Int(0)] = row.Int(1); }, union_id));
  }
  const auto person_of = [&](MemberId record) {
    const auto found = persons.find(Number(record));
    return found == persons.end() ? record : MemberId{found->second};
  };
  return sql::Query(
      snapshot.connection(), with_members ? kScanWithMembers : kScan,
      [&](sql::Row row) {
        CoverageCase found;
        found.facts = FactsOf(row);
        if (with_members) {
          found.subject = SubjectAt(row, found.facts);
        } else {
          if (!persons.empty()) found.facts.member = person_of(found.facts.member);
          found.subject = {.member = found.facts.member, .group = found.facts.group};
        }
        see(found);
      },
      union_id, DayNumber(from), DayNumber(to));
}

absl::StatusOr<std::vector<GroupFigures>> ListGroupFigures(const Snapshot& snapshot,
                                                           UnionId union_id) {
  std::vector<GroupFigures> groups;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGroups,
      [&](sql::Row row) {
        groups.push_back({.group = GroupId{row.Int(0)}, .display_name = std::string(row.Text(1))});
      },
      union_id));
  // Both lists come in the order of the groups.
  size_t at = 0;
  const auto group_of = [&](int64_t number) -> GroupFigures* {
    while (at < groups.size() && Number(groups[at].group) < number) ++at;
    return at < groups.size() && Number(groups[at].group) == number ? &groups[at] : nullptr;
  };
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLeaders,
      [&](sql::Row row) {
        GroupFigures* group = group_of(row.Int(0));
        if (group != nullptr) group->leaders.emplace_back(row.Text(1));
      },
      union_id, DayNumber(Today(snapshot.now()))));
  at = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kMemberCounts,
      [&](sql::Row row) {
        GroupFigures* group = group_of(row.Int(0));
        if (group != nullptr) group->members = row.Int(1);
      },
      union_id));
  return groups;
}

absl::StatusOr<std::vector<LedgerCase>> ListLedgerCases(const Snapshot& snapshot, UnionId union_id,
                                                        absl::CivilDay from, absl::CivilDay to,
                                                        CaseId after, int limit) {
  std::vector<LedgerCase> cases;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLedgerCases,
      [&](sql::Row row) { cases.push_back(LedgerCaseOf(row)); }, union_id, after,
      DayNumber(from), DayNumber(to), limit));
  return cases;
}

absl::StatusOr<std::vector<LedgerVisit>> ListLedgerVisits(const Snapshot& snapshot,
                                                          UnionId union_id, CaseId first,
                                                          CaseId last) {
  std::vector<LedgerVisit> visits;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLedgerVisits,
      [&](sql::Row row) {
        const bool same = !visits.empty() && Number(visits.back().case_id) == row.Int(0) &&
                          Number(visits.back().id) == row.Int(1);
        if (!same) visits.push_back(LedgerVisitOf(row));
        const absl::string_view visitor = row.Text(9);
        if (!visitor.empty()) visits.back().visitors.emplace_back(visitor);
      },
      union_id, first, last));
  return visits;
}

absl::StatusOr<std::vector<LedgerGift>> ListLedgerGifts(const Snapshot& snapshot, UnionId union_id,
                                                        CaseId first, CaseId last) {
  std::vector<LedgerGift> gifts;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLedgerGifts,
      [&](sql::Row row) {
        LedgerGift& gift = gifts.emplace_back();
        gift.case_id = CaseId{row.Int(0)};
        gift.amount_fen = row.Int(1);
        gift.form = static_cast<DeliveryForm>(row.Int(2));
        gift.items = std::string(row.Text(3));
        if (!row.IsNull(4)) gift.signed_on = DayOf(row.Int(4));
      },
      union_id, first, last));
  return gifts;
}

absl::StatusOr<std::vector<Retirement>> ListRetirements(const Snapshot& snapshot,
                                                        UnionId union_id, absl::CivilDay from,
                                                        absl::CivilDay to) {
  std::vector<Retirement> members;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kRetirements,
      [&](sql::Row row) {
        Retirement& member = members.emplace_back();
        member.subject = {MemberId{row.Int(0)}, OptionalId<GroupId>(row, 1),
                          static_cast<Sex>(row.Int(2)), /*retired=*/true};
        member.display_name = std::string(row.Text(3));
        member.retired_on = DayOf(row.Int(4));
      },
      union_id, DayNumber(from), DayNumber(to)));
  return members;
}

}  // namespace unioncare::storage
