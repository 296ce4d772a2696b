// Cases and visits in SQL.
#include "service/storage/visits.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/domain/calendar.h"
#include "service/storage/discharges.h"
#include "service/storage/members.h"
#include "service/storage/retiree_care.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kCases("cases", {"union_id", "id"},
                            {"case_year",        "case_sequence",    "occasion",
                             "member_id",        "group_id",         "state",
                             "state_reason",     "event_on",         "event_on_assumed",
                             "event_key",        "ref_on",           "ref_ordinal",
                             "informed_us",      "informed_known",   "informed_by",
                             "reported_by",      "report_us",        "severity",
                             "summary",          "responsible_id",   "restricted",
                             "policy_union_id",  "policy_id",        "visitors_min",
                             "due_report_us",    "due_visit_us",     "due_close_us",
                             "help_us",          "replan_on",        "discharged_on",
                             "close_us",         "visit_count",      "first_visited_on",
                             "last_visited_on",  "create_us",        "update_us",
                             "version",          "import_id",        "import_version",
                             "imported_no"},
                            /*hidden=*/{},
                            /*fixed=*/{"occasion", "member_id", "ref_on", "ref_ordinal"});
const journal::Table kCaseExclusions("case_exclusions", {"union_id", "case_id", "member_id"}, {});
const journal::Table kVisits("visits", {"union_id", "case_id", "id"},
                             {"visited_on", "visited_minute", "mode", "place", "met",
                              "notes_sealed", "needs", "promises", "next_contact_on",
                              "recorded_by", "record_us", "import_id"});
const journal::Table kVisitors("visitors", {"union_id", "case_id", "visit_id", "position"},
                               {"member_id", "guest"});

namespace {

#define CASE_COLUMNS                                                                          \
  "id, case_year, case_sequence, occasion, member_id, group_id, state, state_reason, event_on, " \
  "event_on_assumed, event_key, ref_on, ref_ordinal, informed_us, informed_known, informed_by, " \
  "reported_by, report_us, severity, summary, responsible_id, restricted, policy_union_id, "     \
  "policy_id, visitors_min, due_report_us, due_visit_us, due_close_us, help_us, replan_on, "     \
  "discharged_on, close_us, visit_count, first_visited_on, last_visited_on, create_us, "         \
  "update_us, version, import_id, import_version, imported_no "

constexpr sql::Sql kCasesOf{"SELECT " CASE_COLUMNS
                            "FROM cases WHERE union_id = $1 AND member_id = $2 AND occasion = $3 "
                            "ORDER BY ref_on, ref_ordinal"};
constexpr sql::Sql kFindCase{"SELECT " CASE_COLUMNS "FROM cases WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListCases{"SELECT " CASE_COLUMNS
                              "FROM cases WHERE union_id = $1 AND id < $2 "
                              "ORDER BY id DESC LIMIT $3"};
// By the index of events; a member has few cases, so they are put in order by the caller.
constexpr sql::Sql kCasesOfMember{"SELECT " CASE_COLUMNS
                                  "FROM cases WHERE union_id = $1 AND member_id = $2 "
                                  "ORDER BY occasion, ref_on, ref_ordinal"};
// Open cases of one person, by their own index.
constexpr sql::Sql kListCasesBy{"SELECT " CASE_COLUMNS
                                "FROM cases WHERE union_id = $1 AND responsible_id = $2 "
                                "AND state <= 5 AND responsible_id IS NOT NULL AND id < $3 "
                                "ORDER BY id DESC LIMIT $4"};
// Work lists by what is due: the conditions are those of their indexes.
constexpr sql::Sql kVisitsOverdue{"SELECT " CASE_COLUMNS
                                  "FROM cases WHERE union_id = $1 AND state IN (1, 3, 4) "
                                  "AND due_visit_us IS NOT NULL AND due_visit_us < $2 "
                                  "AND (due_visit_us, id) > ($3, $4) "
                                  "ORDER BY due_visit_us, id LIMIT $5"};
constexpr sql::Sql kClosesOverdue{"SELECT " CASE_COLUMNS
                                  "FROM cases WHERE union_id = $1 AND state IN (2, 5) "
                                  "AND due_close_us IS NOT NULL AND due_close_us < $2 "
                                  "AND (due_close_us, id) > ($3, $4) "
                                  "ORDER BY due_close_us, id LIMIT $5"};

#undef CASE_COLUMNS

constexpr sql::Sql kVisitsOf{
    "SELECT id, visited_on, visited_minute, mode, place, met, notes_sealed IS NOT NULL, needs, "
    "promises, next_contact_on, recorded_by, record_us, import_id FROM visits "
    "WHERE union_id = $1 AND case_id = $2 ORDER BY id"};
// Whose record was merged since went as the person that they are.
constexpr sql::Sql kVisitorsOf{
    "SELECT visitors.visit_id, COALESCE(members.merged_into, visitors.member_id), visitors.guest "
    "FROM visitors LEFT JOIN members "
    "ON members.union_id = visitors.union_id AND members.id = visitors.member_id "
    "WHERE visitors.union_id = $1 AND visitors.case_id = $2 "
    "ORDER BY visitors.visit_id, visitors.position"};
constexpr sql::Sql kNotesOf{
    "SELECT id, notes_sealed FROM visits "
    "WHERE union_id = $1 AND case_id = $2 AND notes_sealed IS NOT NULL ORDER BY id"};

std::optional<absl::CivilDay> OptionalDay(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<int64_t> OptionalNumber(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

std::optional<absl::Time> OptionalTime(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return absl::FromUnixMicros(row.Int(column));
}

std::optional<int64_t> OptionalMicros(const std::optional<absl::Time>& time) {
  if (!time.has_value()) return std::nullopt;
  return absl::ToUnixMicros(*time);
}

std::optional<MemberId> OptionalMember(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return MemberId{row.Int(column)};
}

Case CaseOf(sql::Row row) {
  int column = 0;
  const auto next = [&] { return column++; };
  Case found;
  found.id = CaseId{row.Int(next())};
  found.case_year = static_cast<int>(row.Int(next()));
  found.case_sequence = row.Int(next());
  found.occasion = static_cast<Occasion>(row.Int(next()));
  found.member = MemberId{row.Int(next())};
  if (const auto group = row.OptionalInt(next())) found.group = GroupId{*group};
  found.state = static_cast<CaseState>(row.Int(next()));
  found.state_reason = std::string(row.Text(next()));
  found.event_on = DayOf(row.Int(next()));
  found.event_on_assumed = row.Int(next()) != 0;
  found.event_key = std::string(row.Text(next()));
  found.ref_on = DayOf(row.Int(next()));
  found.ref_ordinal = static_cast<int>(row.Int(next()));
  found.informed = absl::FromUnixMicros(row.Int(next()));
  found.informed_known = static_cast<InformedKnown>(row.Int(next()));
  found.informed_by = OptionalMember(row, next());
  found.reported_by = UserId{row.Int(next())};
  found.report_time = absl::FromUnixMicros(row.Int(next()));
  found.severity = static_cast<Severity>(row.Int(next()));
  found.summary = std::string(row.Text(next()));
  found.responsible = OptionalMember(row, next());
  found.restricted = row.Int(next()) != 0;
  found.policy_union = UnionId{row.Int(next())};
  found.policy = PolicyId{row.Int(next())};
  found.visitors_min = static_cast<int>(row.Int(next()));
  found.due_report = OptionalTime(row, next());
  found.due_visit = OptionalTime(row, next());
  found.due_close = OptionalTime(row, next());
  found.help = OptionalTime(row, next());
  found.replan_on = OptionalDay(row, next());
  found.discharged_on = OptionalDay(row, next());
  found.close_time = OptionalTime(row, next());
  found.visit_count = static_cast<int>(row.Int(next()));
  found.first_visited_on = OptionalDay(row, next());
  found.last_visited_on = OptionalDay(row, next());
  found.create_time = absl::FromUnixMicros(row.Int(next()));
  found.update_time = absl::FromUnixMicros(row.Int(next()));
  found.version = row.Int(next());
  if (const auto import = row.OptionalInt(next())) found.import = ImportId{*import};
  found.import_version = row.OptionalInt(next());
  found.imported_no = std::string(row.Text(next()));
  return found;
}

Visit VisitOf(sql::Row row, CaseId case_id) {
  Visit visit;
  visit.case_id = case_id;
  visit.id = VisitId{row.Int(0)};
  visit.visited_on = DayOf(row.Int(1));
  if (const auto minute = row.OptionalInt(2)) visit.visited_minute = static_cast<int>(*minute);
  visit.mode = static_cast<VisitMode>(row.Int(3));
  visit.place = std::string(row.Text(4));
  visit.met = static_cast<Met>(row.Int(5));
  visit.has_notes = row.Int(6) != 0;
  visit.needs = std::string(row.Text(7));
  visit.promises = std::string(row.Text(8));
  visit.next_contact_on = OptionalDay(row, 9);
  visit.recorded_by = UserId{row.Int(10)};
  visit.record_time = absl::FromUnixMicros(row.Int(11));
  if (const auto import = row.OptionalInt(12)) visit.import = ImportId{*import};
  return visit;
}

Visitor VisitorOf(sql::Row row) {
  Visitor visitor;
  if (!row.IsNull(1)) visitor.member = MemberId{row.Int(1)};
  if (!row.IsNull(2)) visitor.guest = std::string(row.Text(2));
  return visitor;
}

// The row that a sealed column names: visits are counted within their case.
int64_t NotesRow(CaseId case_id, VisitId visit) {
  return Number(case_id) * 1000000 + Number(visit);
}

absl::Status InsertVisitor(Transaction& transaction, UnionId union_id, const Case& of,
                           VisitId visit, int position, const Visitor& visitor) {
  std::optional<absl::string_view> guest;
  if (!visitor.member.has_value()) guest = visitor.guest;
  return journal::Insert(transaction, kVisitors, of.member,
                         {Value(union_id), Value(of.id), Value(visit), Value(position),
                          Value(visitor.member), Value(guest)});
}

}  // namespace

absl::StatusOr<std::vector<Case>> CasesOf(const Snapshot& snapshot, UnionId union_id,
                                          MemberId member, Occasion occasion) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, member));
  std::vector<Case> cases;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kCasesOf, [&](sql::Row row) { cases.push_back(CaseOf(row)); },
        union_id, record, occasion));
  }
  return cases;
}

absl::StatusOr<std::optional<Case>> FindCase(const Snapshot& snapshot, UnionId union_id,
                                             CaseId id) {
  std::optional<Case> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindCase, [&](sql::Row row) { found = CaseOf(row); }, union_id, id));
  return found;
}

absl::StatusOr<std::vector<Case>> ListCases(const Snapshot& snapshot, UnionId union_id,
                                            int64_t before, int limit) {
  std::vector<Case> cases;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListCases, [&](sql::Row row) { cases.push_back(CaseOf(row)); },
      union_id, before, limit));
  return cases;
}

absl::StatusOr<std::vector<Case>> ListCasesOf(const Snapshot& snapshot, UnionId union_id,
                                              MemberId member, int64_t before, int limit) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, member));
  std::vector<Case> cases;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kCasesOfMember,
        [&](sql::Row row) {
          if (row.Int(0) < before) cases.push_back(CaseOf(row));
        },
        union_id, record));
  }
  std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.id > b.id; });
  if (static_cast<int>(cases.size()) > limit) cases.resize(limit);
  return cases;
}

absl::StatusOr<std::vector<Case>> ListCasesBy(const Snapshot& snapshot, UnionId union_id,
                                              MemberId responsible, int64_t before, int limit) {
  std::vector<Case> cases;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListCasesBy, [&](sql::Row row) { cases.push_back(CaseOf(row)); },
      union_id, responsible, before, limit));
  return cases;
}

absl::StatusOr<std::vector<Case>> ListOverdue(const Snapshot& snapshot, UnionId union_id,
                                              OverdueBy by, const std::optional<Case>& after,
                                              int limit) {
  const bool visit = by == OverdueBy::kVisit;
  std::optional<absl::Time> due;
  if (after.has_value()) due = visit ? after->due_visit : after->due_close;
  // No deadline lies before the first of all; a case that lost its own is passed over.
  const int64_t from = due.has_value() ? absl::ToUnixMicros(*due)
                                       : std::numeric_limits<int64_t>::min();
  std::vector<Case> cases;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), visit ? kVisitsOverdue : kClosesOverdue,
      [&](sql::Row row) { cases.push_back(CaseOf(row)); }, union_id,
      absl::ToUnixMicros(snapshot.now()), from, after.has_value() ? after->id : CaseId{0}, limit));
  return cases;
}

absl::StatusOr<std::vector<Visit>> VisitsOf(const Snapshot& snapshot, UnionId union_id,
                                            CaseId case_id) {
  std::vector<Visit> visits;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kVisitsOf,
      [&](sql::Row row) { visits.push_back(VisitOf(row, case_id)); }, union_id, case_id));
  size_t next = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kVisitorsOf,
      [&](sql::Row row) {
        while (next < visits.size() && Number(visits[next].id) < row.Int(0)) ++next;
        if (next < visits.size()) visits[next].visitors.push_back(VisitorOf(row));
      },
      union_id, case_id));
  return visits;
}

absl::Status KeepCase(Transaction& transaction, UnionId union_id, bool opened, Case& kept) {
  kept.update_time = transaction.now();
  if (opened) {
    ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "case"));
    kept.id = CaseId{number};
    // What an older ledger tells of is numbered among the events of its year.
    const bool imported = kept.import.has_value();
    const absl::CivilDay counted_on = imported ? kept.event_on : Today(transaction.now());
    kept.case_year = static_cast<int>(counted_on.year());
    ASSIGN_OR_RETURN(
        kept.case_sequence,
        journal::NextNumber(transaction, union_id, absl::StrCat("case_no/", kept.case_year)));
    if (!imported) {
      kept.reported_by = transaction.actor().user;
      kept.report_time = transaction.now();
    }
    kept.create_time = transaction.now();
  } else {
    ++kept.version;
  }
  const auto write = opened ? journal::Insert : journal::Put;
  RETURN_IF_ERROR(write(transaction, kCases, kept.member,
               {Value(union_id),
                Value(kept.id),
                Value(kept.case_year),
                Value(kept.case_sequence),
                Value(kept.occasion),
                Value(kept.member),
                Value(kept.group),
                Value(kept.state),
                Value(kept.state_reason),
                Value(DayNumber(kept.event_on)),
                Value(kept.event_on_assumed),
                Value(kept.event_key),
                Value(DayNumber(kept.ref_on)),
                Value(kept.ref_ordinal),
                Value(absl::ToUnixMicros(kept.informed)),
                Value(kept.informed_known),
                Value(kept.informed_by),
                Value(kept.reported_by),
                Value(absl::ToUnixMicros(kept.report_time)),
                Value(kept.severity),
                Value(kept.summary),
                Value(kept.responsible),
                Value(kept.restricted),
                Value(kept.policy_union),
                Value(kept.policy),
                Value(kept.visitors_min),
                Value(OptionalMicros(kept.due_report)),
                Value(OptionalMicros(kept.due_visit)),
                Value(OptionalMicros(kept.due_close)),
                Value(OptionalMicros(kept.help)),
                Value(OptionalNumber(kept.replan_on)),
                Value(OptionalNumber(kept.discharged_on)),
                Value(OptionalMicros(kept.close_time)),
                Value(kept.visit_count),
                Value(OptionalNumber(kept.first_visited_on)),
                Value(OptionalNumber(kept.last_visited_on)),
                Value(absl::ToUnixMicros(kept.create_time)),
                Value(absl::ToUnixMicros(kept.update_time)),
                Value(kept.version),
                Value(kept.import),
                Value(kept.import_version),
                Value(kept.imported_no)}));
  if (!opened || kept.close_time.has_value() || kept.discharged_on.has_value()) {
    RETURN_IF_ERROR(FollowDischarge(transaction, union_id, kept));
  }
  // The tier of contact follows from the death of a spouse.
  if (kept.occasion != Occasion::kBereavementRelative) return absl::OkStatus();
  return FollowBereavement(transaction, union_id, kept.member);
}

absl::Status EraseCase(Transaction& transaction, UnionId union_id, const Case& of) {
  RETURN_IF_ERROR(
      journal::Erase(transaction, kCases, of.member, {Value(union_id), Value(of.id)}));
  return FollowDischarge(transaction, union_id, of);
}

absl::Status InsertExclusion(Transaction& transaction, UnionId union_id, const Case& of,
                             MemberId excluded) {
  return journal::Put(transaction, kCaseExclusions, of.member,
                      {Value(union_id), Value(of.id), Value(excluded)});
}

absl::Status EraseExclusion(Transaction& transaction, UnionId union_id, const Case& of,
                            MemberId excluded) {
  return journal::Erase(transaction, kCaseExclusions, of.member,
                        {Value(union_id), Value(of.id), Value(excluded)});
}

absl::Status InsertVisit(Transaction& transaction, UnionId union_id, const Case& of,
                         const Visit& visit, absl::string_view notes) {
  std::string sealed;
  std::optional<sql::Blob> notes_sealed;
  if (!notes.empty()) {
    ASSIGN_OR_RETURN(sealed, journal::SealColumn(transaction, union_id, of.member, "visits",
                                                 "notes_sealed", NotesRow(of.id, visit.id), notes));
    notes_sealed = sql::Blob{sealed};
  }
  RETURN_IF_ERROR(journal::Insert(
      transaction, kVisits, of.member,
      {Value(union_id), Value(of.id), Value(visit.id), Value(DayNumber(visit.visited_on)),
       Value(visit.visited_minute), Value(visit.mode), Value(visit.place), Value(visit.met),
       Value(notes_sealed),
       Value(visit.needs), Value(visit.promises), Value(OptionalNumber(visit.next_contact_on)),
       Value(transaction.actor().user), Value(absl::ToUnixMicros(transaction.now())),
       Value(visit.import)}));
  int position = 0;
  for (const Visitor& visitor : visit.visitors) {
    RETURN_IF_ERROR(InsertVisitor(transaction, union_id, of, visit.id, ++position, visitor));
  }
  // Whether the person was reached after a stay in hospital.
  if (!of.discharged_on.has_value() && !of.close_time.has_value()) return absl::OkStatus();
  return FollowDischarge(transaction, union_id, of);
}

absl::Status EraseVisit(Transaction& transaction, UnionId union_id, const Case& of,
                        const Visit& visit) {
  for (int position = 1; position <= static_cast<int>(visit.visitors.size()); ++position) {
    RETURN_IF_ERROR(journal::Erase(
        transaction, kVisitors, of.member,
        {Value(union_id), Value(of.id), Value(visit.id), Value(position)}));
  }
  return journal::Erase(transaction, kVisits, of.member,
                        {Value(union_id), Value(of.id), Value(visit.id)});
}

absl::StatusOr<std::vector<Notes>> OpenNotes(const Snapshot& snapshot, UnionId union_id,
                                             const Case& of) {
  std::vector<Notes> notes;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kNotesOf,
      [&](sql::Row row) {
        notes.push_back({VisitId{row.Int(0)}, std::string(row.Bytes(1))});
      },
      union_id, of.id));
  for (Notes& each : notes) {
    ASSIGN_OR_RETURN(each.text,
                     journal::OpenColumn(snapshot, union_id, of.member, "visits", "notes_sealed",
                                         NotesRow(of.id, each.visit), each.text));
  }
  return notes;
}

}  // namespace unioncare::storage
