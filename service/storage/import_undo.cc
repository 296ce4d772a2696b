// Taking an import back: what stands on it, and how its members become what they were.
#include <algorithm>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/storage/imports.h"
#include "service/storage/members.h"

namespace unioncare::storage {
namespace {

constexpr int kChangesAtOnce = 200;

// What may come to stand on a member whom an import made, with the name of its table. A test
// compares this list with the foreign keys of the schema.
struct Standing {
  const char* what;
  sql::Sql sql;
};
constexpr Standing kStandings[] = {
    {"members", {"SELECT id FROM members WHERE union_id = $1 AND id BETWEEN $2 AND $3 "
                 "AND version > 1 ORDER BY id"}},
    {"members", {"SELECT merged_into FROM members WHERE union_id = $1 "
                 "AND merged_into BETWEEN $2 AND $3 AND merged_into IS NOT NULL "
                 "ORDER BY merged_into, id"}},
    {"users", {"SELECT member_id FROM users WHERE member_union_id = $1 "
               "AND member_id BETWEEN $2 AND $3 AND member_id IS NOT NULL "
               "ORDER BY member_id, id"}},
    {"cases",
     {"SELECT member_id FROM cases WHERE union_id = $1 AND member_id BETWEEN $2 AND "
      "$3 ORDER BY member_id, id"}},
    {"cases",
     {"SELECT informed_by FROM cases WHERE union_id = $1 AND informed_by BETWEEN $2 "
      "AND $3 AND informed_by IS NOT NULL ORDER BY informed_by, id"}},
    {"cases",
     {"SELECT responsible_id FROM cases WHERE union_id = $1 AND responsible_id "
      "BETWEEN $2 AND $3 AND responsible_id IS NOT NULL ORDER BY responsible_id, id"}},
    {"visitors",
     {"SELECT member_id FROM visitors WHERE union_id = $1 AND member_id BETWEEN $2 "
      "AND $3 ORDER BY member_id, case_id, visit_id"}},
    {"tasks",
     {"SELECT member_id FROM tasks WHERE union_id = $1 AND member_id BETWEEN $2 AND "
      "$3 ORDER BY member_id, id"}},
    {"tasks",
     {"SELECT responsible_id FROM tasks WHERE union_id = $1 AND responsible_id "
      "BETWEEN $2 AND $3 AND responsible_id IS NOT NULL ORDER BY responsible_id, id"}},
    {"attachments",
     {"SELECT member_id FROM attachments WHERE union_id = $1 AND member_id BETWEEN $2 "
      "AND $3 ORDER BY member_id, id"}},
    {"birthdays",
     {"SELECT member_id FROM birthdays WHERE union_id = $1 AND member_id BETWEEN $2 "
      "AND $3 ORDER BY member_id"}},
    {"birthday_gifts",
     {"SELECT member_id FROM birthday_gifts WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, id"}},
    {"birthday_greetings",
     {"SELECT member_id FROM birthday_greetings WHERE union_id = $1 AND member_id "
      "BETWEEN $2 AND $3 ORDER BY member_id, id"}},
    {"birthday_attendees",
     {"SELECT member_id FROM birthday_attendees WHERE union_id = $1 AND member_id "
      "BETWEEN $2 AND $3 ORDER BY member_id, party_id"}},
    {"transfers",
     {"SELECT member_id FROM transfers WHERE union_id = $1 AND member_id BETWEEN $2 AND "
      "$3 AND member_id IS NOT NULL ORDER BY member_id, id"}},
    {"disbursement_entries",
     {"SELECT member_id FROM disbursement_entries WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, disbursement_id, position"}},
    {"stock_moves",
     {"SELECT member_id FROM stock_moves WHERE union_id = $1 AND member_id BETWEEN $2 AND "
      "$3 AND member_id IS NOT NULL ORDER BY member_id, id"}},
    {"disbursement_batch_people",
     {"SELECT member_id FROM disbursement_batch_people WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, disbursement_id"}},
    {"disbursement_left_out",
     {"SELECT member_id FROM disbursement_left_out WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, disbursement_id"}},
    {"family_members",
     {"SELECT member_id FROM family_members WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, id"}},
    {"family_members",
     {"SELECT works_here_id FROM family_members WHERE union_id = $1 AND works_here_id "
      "BETWEEN $2 AND $3 AND works_here_id IS NOT NULL ORDER BY works_here_id, "
      "member_id, id"}},
    {"case_exclusions",
     {"SELECT member_id FROM case_exclusions WHERE union_id = $1 AND member_id "
      "BETWEEN $2 AND $3 ORDER BY member_id, case_id"}},
    {"reveals",
     {"SELECT member_id FROM reveals WHERE union_id = $1 AND member_id BETWEEN $2 AND "
      "$3 ORDER BY member_id, id"}},
    {"events",
     {"SELECT member_id FROM events WHERE union_id = $1 AND member_id BETWEEN $2 AND "
      "$3 AND member_id IS NOT NULL ORDER BY member_id, id"}},
    {"events",
     {"SELECT responsible_id FROM events WHERE union_id = $1 AND responsible_id "
      "BETWEEN $2 AND $3 AND responsible_id IS NOT NULL ORDER BY responsible_id, id"}},
    {"member_history",
     {"SELECT member_id FROM member_history WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, id"}},
    {"retirement_facts",
     {"SELECT member_id FROM retirement_facts WHERE union_id = $1 AND member_id BETWEEN $2 AND "
      "$3 ORDER BY member_id"}},
    {"farewells",
     {"SELECT member_id FROM farewells WHERE union_id = $1 AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id"}},
    {"import_changes",
     {"SELECT member_id FROM import_changes WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, import_id"}},
    {"exam_attended",
     {"SELECT member_id FROM exam_attended WHERE union_id = $1 AND member_id BETWEEN "
      "$2 AND $3 ORDER BY member_id, year, plan_id"}},
    {"exam_entries",
     {"SELECT member_id FROM exam_entries WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id, plan_id"}},
    {"retiree_facts",
     {"SELECT member_id FROM retiree_facts WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id"}},
    {"contact_pairs",
     {"SELECT member_id FROM contact_pairs WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id"}},
    {"contact_pairs",
     {"SELECT contact_id FROM contact_pairs WHERE union_id = $1 "
      "AND contact_id BETWEEN $2 AND $3 AND contact_id IS NOT NULL "
      "ORDER BY contact_id, member_id"}},
    {"contact_pairs",
     {"SELECT deputy_id FROM contact_pairs WHERE union_id = $1 "
      "AND deputy_id BETWEEN $2 AND $3 AND deputy_id IS NOT NULL "
      "ORDER BY deputy_id, member_id"}},
    {"tier_overrides",
     {"SELECT member_id FROM tier_overrides WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id, id"}},
    {"contacts",
     {"SELECT member_id FROM contacts WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id, contacted_on, id"}},
    {"contacts",
     {"SELECT by_id FROM contacts WHERE union_id = $1 "
      "AND by_id BETWEEN $2 AND $3 AND by_id IS NOT NULL "
      "ORDER BY by_id, id"}},
    {"contact_alerts",
     {"SELECT member_id FROM contact_alerts WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id, id"}},
    {"contact_alerts",
     {"SELECT contact_id FROM contact_alerts WHERE union_id = $1 "
      "AND contact_id BETWEEN $2 AND $3 AND contact_id IS NOT NULL "
      "ORDER BY contact_id, id"}},
    {"contact_alerts",
     {"SELECT deputy_id FROM contact_alerts WHERE union_id = $1 "
      "AND deputy_id BETWEEN $2 AND $3 AND deputy_id IS NOT NULL "
      "ORDER BY deputy_id, id"}},
    {"contact_round_entries",
     {"SELECT member_id FROM contact_round_entries WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id, round_id"}},
    {"hardship_files",
     {"SELECT member_id FROM hardship_files WHERE union_id = $1 "
      "AND member_id BETWEEN $2 AND $3 "
      "ORDER BY member_id, id"}},
    {"hardship_files",
     {"SELECT investigator_1 FROM hardship_files WHERE union_id = $1 "
      "AND investigator_1 BETWEEN $2 AND $3 AND investigator_1 > 0 "
      "ORDER BY investigator_1, id"}},
    {"hardship_files",
     {"SELECT investigator_2 FROM hardship_files WHERE union_id = $1 "
      "AND investigator_2 BETWEEN $2 AND $3 AND investigator_2 > 0 "
      "ORDER BY investigator_2, id"}},
    // A frozen list holds people in parts; one that may have some of them stands on all.
    {"exam_frozen",
     {"SELECT last_member FROM exam_frozen WHERE union_id = $1 AND last_member >= $2 "
      "AND first_member <= $3 ORDER BY plan_id, first_member"}},
};

// Records and versions that came after the import, of those whom it changed.
absl::Status FindChangedAgain(const Snapshot& snapshot, UnionId union_id, const Import& import,
                              Dependants& found) {
  MemberId after{0};
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<ImportChange> changes,
                     ListImportChanges(snapshot, union_id, import.id, after, kChangesAtOnce));
    for (const ImportChange& change : changes) {
      after = change.member;
      ASSIGN_OR_RETURN(const std::optional<Member> now,
                       FindMemberRecord(snapshot, union_id, change.member));
      const bool same = now.has_value() && change.before.has_value() &&
                        now->version == change.made_version;
      if (same) continue;
      ++found.count;
      if (found.first.size() < kImportDependantsNamed) {
        found.first.push_back({.member = change.member, .what = "members"});
      }
    }
    if (static_cast<int>(changes.size()) < kChangesAtOnce) return absl::OkStatus();
  }
}

// What the history keeps of the way back: that what it says of the import never held.
std::vector<MemberChange> WayBack(const Member& now, const Member& before,
                                  const std::string& reason, absl::CivilDay today) {
  std::vector<MemberChange> changes;
  if (now.group != before.group) {
    changes.push_back({.kind = ChangeKind::kGroup,
                       .from_on = today,
                       .old_value = now.group.has_value() ? Number(*now.group) : 0,
                       .new_value = before.group.has_value() ? Number(*before.group) : 0,
                       .correction = true,
                       .reason = reason});
  }
  if (now.retire_kind != before.retire_kind || now.retired_on != before.retired_on) {
    changes.push_back({.kind = ChangeKind::kRetirement,
                       .from_on = before.retired_on.value_or(today),
                       .old_value = static_cast<int64_t>(now.retire_kind),
                       .new_value = static_cast<int64_t>(before.retire_kind),
                       .correction = true,
                       .reason = reason});
  }
  return changes;
}

absl::Status AppendWhenFull(Transaction& transaction, UnionId union_id, const Import& import) {
  if (transaction.images().size() < kImportImagesPerEntry) return absl::OkStatus();
  return journal::Append(transaction, union_id, NameOf(union_id, import.id)).status();
}

}  // namespace

absl::StatusOr<Dependants> DependantsOf(const Snapshot& snapshot, UnionId union_id,
                                        const Import& import) {
  Dependants found;
  if (import.first_member != MemberId{0}) {
    for (const Standing& standing : kStandings) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), standing.sql,
          [&](sql::Row row) {
            ++found.count;
            if (found.first.size() == kImportDependantsNamed) return;
            found.first.push_back({.member = MemberId{row.Int(0)}, .what = standing.what});
          },
          union_id, import.first_member, import.last_member));
    }
  }
  RETURN_IF_ERROR(FindChangedAgain(snapshot, union_id, import, found));
  return found;
}

absl::Status TakeBack(Transaction& transaction, UnionId union_id, const Import& import) {
  MemberId after{0};
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<ImportChange> changes,
                     ListImportChanges(transaction, union_id, import.id, after, kChangesAtOnce));
    for (const ImportChange& change : changes) {
      after = change.member;
      ASSIGN_OR_RETURN(const std::optional<Member> now,
                       FindMemberRecord(transaction, union_id, change.member));
      if (!now.has_value() || !change.before.has_value()) {
        return absl::InternalError("a member whom an import changed is not there");
      }
      MemberDecision decision{.member = *change.before};
      decision.member.version = now->version;
      decision.changes =
          WayBack(*now, *change.before, import.undo_reason, Today(transaction.now()));
      RETURN_IF_ERROR(ReplaceMember(transaction, union_id, std::move(decision)).status());
      RETURN_IF_ERROR(AppendWhenFull(transaction, union_id, import));
    }
    if (static_cast<int>(changes.size()) < kChangesAtOnce) break;
  }
  if (import.first_member == MemberId{0}) return absl::OkStatus();
  for (int64_t id = Number(import.first_member); id <= Number(import.last_member); ++id) {
    ASSIGN_OR_RETURN(const std::optional<Member> made,
                     FindMemberRecord(transaction, union_id, MemberId{id}));
    if (!made.has_value()) return absl::InternalError("a member whom an import made is not there");
    RETURN_IF_ERROR(EraseMember(transaction, union_id, *made));
    RETURN_IF_ERROR(AppendWhenFull(transaction, union_id, import));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
