// Reads that decide who sees a case, and by which rule its clocks run.
#include "service/storage/case_view.h"

#include <algorithm>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/calendars.h"
#include "service/storage/members.h"
#include "service/storage/policies.h"
#include "service/storage/users.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kExcluded{
    "SELECT case_id FROM case_exclusions WHERE union_id = $1 AND case_id = $2 AND member_id = $3"};
constexpr sql::Sql kExcludes{
    "SELECT member_id FROM case_exclusions WHERE union_id = $1 AND case_id = $2 "
    "ORDER BY member_id LIMIT 1"};
constexpr sql::Sql kRecorded{
    "SELECT id FROM visits WHERE union_id = $1 AND case_id = $2 AND recorded_by = $3 "
    "ORDER BY id LIMIT 1"};
constexpr sql::Sql kWent{
    "SELECT visit_id FROM visitors WHERE union_id = $1 AND case_id = $2 AND member_id = $3 "
    "ORDER BY visit_id LIMIT 1"};
constexpr sql::Sql kOfficers{
    "SELECT COALESCE(members.merged_into, members.id), role_grants.role, role_grants.from_on, "
    "role_grants.to_on FROM role_grants "
    "JOIN users ON users.union_id = role_grants.union_id AND users.id = role_grants.user_id "
    "JOIN members ON members.union_id = users.member_union_id AND members.id = users.member_id "
    "WHERE role_grants.scope_union_id = $1 AND role_grants.role IN (2, 3, 12) "
    "AND users.member_union_id = $2 ORDER BY users.member_id, role_grants.role"};

template <class... Values>
absl::StatusOr<bool> Any(const Snapshot& snapshot, const sql::Sql& sql, const Values&... values) {
  bool any = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), sql, [&](sql::Row) { any = true; }, values...));
  return any;
}

// The records of the member of this union that the actor is; none for an outsider.
absl::StatusOr<std::vector<MemberId>> ActorRecords(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(const std::optional<User> user, FindUser(snapshot, snapshot.actor().user));
  if (!user.has_value() || !user->link.has_value() || user->link->union_id != union_id) {
    return std::vector<MemberId>();
  }
  ASSIGN_OR_RETURN(const std::optional<Member> self,
                   FindMember(snapshot, union_id, user->link->member));
  if (!self.has_value()) return absl::DataLossError("a user is no member");
  return RecordsOf(snapshot, union_id, self->id);
}

// True when one of the records of a person is kept from seeing the case by name.
absl::StatusOr<bool> Excluded(const Snapshot& snapshot, UnionId union_id, CaseId of,
                              const std::vector<MemberId>& records) {
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(const bool excluded, Any(snapshot, kExcluded, union_id, of, record));
    if (excluded) return true;
  }
  return false;
}

absl::StatusOr<bool> IsRelative(const Snapshot& snapshot, UnionId union_id, MemberId of,
                                MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> relatives, RelativesHere(snapshot, union_id, of));
  return std::binary_search(relatives.begin(), relatives.end(), person);
}

}  // namespace

absl::StatusOr<CaseView> ViewFor(const Snapshot& snapshot, UnionId union_id, const Case& of) {
  const Actor& actor = snapshot.actor();
  CaseViewFacts facts;
  facts.system = actor.user == UserId{0};
  if (facts.system || !of.restricted) return ViewOf(of, facts);
  ASSIGN_OR_RETURN(const std::vector<MemberId> self, ActorRecords(snapshot, union_id));
  ASSIGN_OR_RETURN(facts.excluded, Excluded(snapshot, union_id, of.id, self));
  if (!self.empty()) {
    ASSIGN_OR_RETURN(facts.relative, IsRelative(snapshot, union_id, of.member, self.front()));
  }
  facts.chair = std::any_of(actor.grants.begin(), actor.grants.end(), [&](const Grant& grant) {
    return grant.role == Role::kChair && grant.union_id == union_id;
  });
  facts.carries = actor.user == of.reported_by ||
                  std::find(self.begin(), self.end(), of.responsible) != self.end();
  if (!facts.carries) {
    ASSIGN_OR_RETURN(facts.carries, Any(snapshot, kRecorded, union_id, of.id, actor.user));
  }
  for (const MemberId record : self) {
    if (facts.carries) break;
    ASSIGN_OR_RETURN(facts.carries, Any(snapshot, kWent, union_id, of.id, record));
  }
  return ViewOf(of, facts);
}

absl::StatusOr<bool> KeptFrom(const Snapshot& snapshot, UnionId union_id, const Case& of,
                              MemberId who) {
  if (!of.restricted) return false;
  ASSIGN_OR_RETURN(const std::optional<Member> person, FindMember(snapshot, union_id, who));
  if (!person.has_value()) return false;
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   RecordsOf(snapshot, union_id, person->id));
  ASSIGN_OR_RETURN(const bool excluded, Excluded(snapshot, union_id, of.id, records));
  if (excluded) return true;
  return IsRelative(snapshot, union_id, of.member, person->id);
}

absl::StatusOr<bool> Excludes(const Snapshot& snapshot, UnionId union_id, CaseId of) {
  return Any(snapshot, kExcludes, union_id, of);
}

absl::StatusOr<std::vector<Officer>> OfficersOf(const Snapshot& snapshot, UnionId union_id) {
  std::vector<Officer> officers;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOfficers,
      [&](sql::Row row) {
        Grant office{.role = static_cast<Role>(row.Int(1)), .union_id = union_id};
        if (!row.IsNull(2)) office.from_on = DayOf(row.Int(2));
        if (!row.IsNull(3)) office.to_on = DayOf(row.Int(3));
        officers.push_back({MemberId{row.Int(0)}, office});
      },
      union_id, union_id));
  return officers;
}

Party PartyOf(const Visit& visit, absl::Span<const Officer> officers) {
  Party party;
  party.visitors = static_cast<int>(visit.visitors.size());
  for (const Visitor& visitor : visit.visitors) {
    for (const Officer& officer : officers) {
      if (visitor.member != officer.member) continue;
      if (TimeOf(officer.office, visit.visited_on) != GrantTime::kInForce) continue;
      party.officer = true;
      if (officer.office.role == Role::kChair) party.chair = true;
    }
  }
  return party;
}

absl::StatusOr<OccasionRule> RuleFor(const Snapshot& snapshot, UnionId union_id, const Case& of) {
  return OccasionRuleFor(snapshot, union_id, of.occasion, of.event_on);
}

absl::StatusOr<WorkingCalendar> CalendarFor(const Snapshot& snapshot, UnionId union_id,
                                            const Case& of) {
  const ClockDays days = ClockDaysOf(of);
  return CalendarOf(snapshot, union_id, days.first, days.last);
}

}  // namespace unioncare::storage
