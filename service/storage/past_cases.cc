// Ledgers of earlier years in SQL.
#include "service/storage/past_cases.h"

#include <algorithm>
#include <utility>

#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"
#include "service/storage/visits.h"

namespace unioncare::storage {
namespace {

// Cases that an import made or added visits to.
constexpr sql::Sql kTouched{
    "SELECT id FROM cases WHERE union_id = $1 AND import_id = $2 "
    "UNION SELECT case_id FROM visits WHERE union_id = $1 AND import_id = $2 ORDER BY 1"};

// What may come to stand on a case that an import touched, with the name of its table. A test
// compares this list with the foreign keys of the schema.
struct Standing {
  const char* what;
  sql::Sql sql;
};
#define TOUCHED                                                                          \
  "IN (SELECT id FROM cases WHERE union_id = $1 AND import_id = $2 "                     \
  "UNION SELECT case_id FROM visits WHERE union_id = $1 AND import_id = $2) "
constexpr Standing kStandings[] = {
    {"tasks",
     {"SELECT case_id FROM tasks WHERE union_id = $1 AND case_id " TOUCHED
      "ORDER BY case_id, id"}},
    {"attachments",
     {"SELECT case_id FROM attachments WHERE union_id = $1 AND case_id " TOUCHED
      "ORDER BY case_id, id"}},
    {"events",
     {"SELECT case_id FROM events WHERE union_id = $1 AND case_id " TOUCHED
      "ORDER BY case_id, id"}},
    {"case_exclusions",
     {"SELECT case_id FROM case_exclusions WHERE union_id = $1 AND case_id " TOUCHED
      "ORDER BY case_id, member_id"}},
    {"disbursement_entries",
     {"SELECT case_id FROM disbursement_entries WHERE union_id = $1 AND case_id " TOUCHED
      "ORDER BY case_id, disbursement_id, position"}},
    {"family_members",
     {"SELECT case_id FROM family_members WHERE union_id = $1 AND case_id " TOUCHED
      "ORDER BY case_id, member_id, id"}},
    {"exam_entries",
     {"SELECT visit_case FROM exam_entries WHERE union_id = $1 AND visit_case " TOUCHED
      "ORDER BY visit_case, plan_id, member_id"}},
    {"farewells",
     {"SELECT case_id FROM farewells WHERE union_id = $1 AND case_id " TOUCHED
      "ORDER BY case_id, member_id"}},
};
#undef TOUCHED

absl::StatusOr<std::vector<CaseId>> Touched(const Snapshot& snapshot, UnionId union_id,
                                            ImportId import) {
  std::vector<CaseId> cases;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kTouched, [&](sql::Row row) { cases.push_back(CaseId{row.Int(0)}); },
      union_id, import));
  return cases;
}

absl::StatusOr<Case> CaseThere(const Snapshot& snapshot, UnionId union_id, CaseId id) {
  ASSIGN_OR_RETURN(std::optional<Case> found, FindCase(snapshot, union_id, id));
  if (!found.has_value()) return absl::InternalError("a case that an import touched is not there");
  return *std::move(found);
}

absl::Status Changed(absl::string_view given) {
  return Refuse(Reason::kRosterChanged, {{"given", std::string(given)}});
}

// The case is as it was at the check; a new one is of somebody who is there under that number.
absl::Status CheckUnchanged(const Snapshot& snapshot, UnionId union_id, const PastCase& planned) {
  const Case& of = planned.result;
  if (!planned.opened) {
    ASSIGN_OR_RETURN(const std::optional<Case> now, FindCase(snapshot, union_id, of.id));
    const bool same = now.has_value() && now->version == of.version;
    return same ? absl::OkStatus() : Changed(NameOf(union_id, of.id));
  }
  ASSIGN_OR_RETURN(const std::optional<Person> person, FindPerson(snapshot, union_id, of.member));
  const bool same = person.has_value() && person->id == of.member;
  return same ? absl::OkStatus() : Changed(NameOf(union_id, of.member));
}

absl::Status AppendWhenFull(Transaction& transaction, UnionId union_id, const Import& import) {
  if (transaction.images().size() < kImportImagesPerEntry) return absl::OkStatus();
  return journal::Append(transaction, union_id, NameOf(union_id, import.id)).status();
}

// Whether a visit of another import, or one that was recorded here, came after those of this one.
bool VisitedLater(const Case& of, const std::vector<Visit>& visits, ImportId import) {
  bool ours = of.import == import;
  for (const Visit& visit : visits) {
    if (visit.import == import) {
      ours = true;
    } else if (ours) {
      return true;
    }
  }
  return false;
}

}  // namespace

absl::Status PublishPastCases(Transaction& transaction, UnionId union_id, const Import& import,
                              std::vector<PastCase> cases) {
  for (PastCase& planned : cases) {
    RETURN_IF_ERROR(CheckUnchanged(transaction, union_id, planned));
    Case& kept = planned.result;
    if (planned.opened) kept.import = import.id;
    kept.import_version = planned.opened ? 1 : kept.version + 1;
    const absl::Status status = KeepCase(transaction, union_id, planned.opened, kept);
    // Somebody made a case of this event meanwhile.
    if (absl::IsAlreadyExists(status)) return Changed(NameOf(union_id, kept.member));
    RETURN_IF_ERROR(status);
    for (size_t i = planned.visits.size() - planned.added; i < planned.visits.size(); ++i) {
      Visit& visit = planned.visits[i];
      visit.case_id = kept.id;
      visit.import = import.id;
      RETURN_IF_ERROR(InsertVisit(transaction, union_id, kept, visit, ""));
    }
    RETURN_IF_ERROR(AppendWhenFull(transaction, union_id, import));
  }
  return absl::OkStatus();
}

absl::StatusOr<Dependants> DependantsOfPast(const Snapshot& snapshot, UnionId union_id,
                                            const Import& import) {
  Dependants found;
  const auto add = [&](CaseId id, const char* what) {
    ++found.count;
    if (found.first.size() == kImportDependantsNamed) return;
    found.first.push_back({.what = what, .case_id = id});
  };
  for (const Standing& standing : kStandings) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), standing.sql,
        [&](sql::Row row) { add(CaseId{row.Int(0)}, standing.what); }, union_id, import.id));
  }
  ASSIGN_OR_RETURN(const std::vector<CaseId> touched, Touched(snapshot, union_id, import.id));
  for (const CaseId id : touched) {
    ASSIGN_OR_RETURN(const Case now, CaseThere(snapshot, union_id, id));
    ASSIGN_OR_RETURN(const std::vector<Visit> visits, VisitsOf(snapshot, union_id, id));
    if (VisitedLater(now, visits, import.id)) {
      add(id, "visits");
    } else if (now.version != now.import_version) {
      add(id, "cases");
    }
  }
  return found;
}

absl::Status TakeBackPast(Transaction& transaction, UnionId union_id, const Import& import) {
  ASSIGN_OR_RETURN(const std::vector<CaseId> touched, Touched(transaction, union_id, import.id));
  for (const CaseId id : touched) {
    ASSIGN_OR_RETURN(Case now, CaseThere(transaction, union_id, id));
    ASSIGN_OR_RETURN(std::vector<Visit> visits, VisitsOf(transaction, union_id, id));
    for (const Visit& visit : visits) {
      if (visit.import != import.id) continue;
      RETURN_IF_ERROR(EraseVisit(transaction, union_id, now, visit));
    }
    if (now.import == import.id) {
      RETURN_IF_ERROR(EraseCase(transaction, union_id, now));
    } else {
      visits.erase(std::remove_if(visits.begin(), visits.end(),
                                  [&](const Visit& visit) { return visit.import == import.id; }),
                   visits.end());
      ASSIGN_OR_RETURN(const OccasionRule rule, RuleFor(transaction, union_id, now));
      SettlePast(rule, visits, now);
      now.import_version = now.version + 1;
      RETURN_IF_ERROR(KeepCase(transaction, union_id, /*opened=*/false, now));
    }
    RETURN_IF_ERROR(AppendWhenFull(transaction, union_id, import));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
