// Facts of disbursements, gathered.
#include "service/storage/disbursement_facts.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursement_batches.h"
#include "service/storage/birthday_gifts.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/duties.h"
#include "service/storage/families.h"
#include "service/storage/funds.h"
#include "service/storage/history.h"
#include "service/storage/members.h"
#include "service/storage/standards.h"
#include "service/storage/stock.h"
#include "service/storage/transfers.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"

namespace unioncare::storage {
namespace {

// Members of this union who are married to a record, by what either says of the other.
constexpr sql::Sql kSpousesNamed{
    "SELECT works_here_id FROM family_members WHERE union_id = $1 AND member_id = $2 "
    "AND relation = 1 AND works_here_id IS NOT NULL ORDER BY id"};
constexpr sql::Sql kSpousesNaming{
    "SELECT member_id FROM family_members WHERE union_id = $1 AND works_here_id = $2 "
    "AND works_here_id IS NOT NULL AND relation = 1 ORDER BY member_id"};
// Those who hold the office of chair themselves, from day to day.
constexpr sql::Sql kChairs{
    "SELECT user_id, from_on, to_on FROM role_grants WHERE scope_union_id = $1 AND role = 2 "
    "AND lender_id = 0 ORDER BY user_id"};

bool SameEvent(UnionId union_id, BenefitKind kind, const Entry& entry, UnionId of,
               BenefitKind earlier_kind, const Entry& earlier) {
  const bool here = union_id == of;
  if (here && entry.case_id.has_value() && earlier.case_id.has_value()) {
    return entry.case_id == earlier.case_id;
  }
  if (here && entry.birthday_gift.has_value() && earlier.birthday_gift.has_value()) {
    return entry.birthday_gift == earlier.birthday_gift;
  }
  return kind == earlier_kind && entry.event_on == earlier.event_on;
}

bool SameCause(UnionId union_id, MemberId person, const Entry& entry, UnionId of,
               DisbursementId earlier_id, const Entry& earlier) {
  if (union_id != of) return false;
  if (entry.case_id.has_value() && entry.case_id == earlier.case_id) return true;
  if (entry.linked.has_value() &&
      (*entry.linked == earlier_id || entry.linked == earlier.linked)) {
    return true;
  }
  return entry.concerned.has_value() && entry.concerned == earlier.concerned &&
         earlier.member == person;
}

// What counts of a person's records, here and in other unions, and of others in the same case or
// for what the entry links.
absl::StatusOr<std::vector<PriorGrant>> PriorFor(const Snapshot& snapshot, UnionId union_id,
                                                 const Disbursement& asked, const Entry& entry,
                                                 MemberId person) {
  std::vector<PriorGrant> prior;
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  const auto is_record = [&](MemberId member) {
    return std::find(records.begin(), records.end(), member) != records.end();
  };
  const auto add = [&](UnionId of, const std::vector<GrantRow>& rows, bool same_person) {
    for (const GrantRow& row : rows) {
      if (of == union_id && row.disbursement == asked.id) continue;
      const int held_to = HeldTo(row.judged_to, row.judged_on, Today(snapshot.now()));
      if (!CountsTowardCaps(row.state, row.entry, held_to)) continue;
      // What others got of the case may be the person's own, which was found before.
      if (!same_person && is_record(row.entry.member)) continue;
      prior.push_back(PriorGrantOf(union_id, asked, entry, person, of, row, same_person));
    }
  };
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::vector<GrantRow> rows, GrantsOfRecord(snapshot, union_id, record));
    RETURN_IF_ERROR(AddStockGrants(snapshot, union_id, record, rows));
    add(union_id, rows, true);
  }
  ASSIGN_OR_RETURN(const std::vector<RecordIn> elsewhere,
                   RecordsElsewhere(snapshot, union_id, records));
  for (const RecordIn& record : elsewhere) {
    ASSIGN_OR_RETURN(std::vector<GrantRow> rows,
                     GrantsOfRecord(snapshot, record.union_id, record.member));
    RETURN_IF_ERROR(AddStockGrants(snapshot, record.union_id, record.member, rows));
    add(record.union_id, rows, true);
  }
  if (entry.case_id.has_value()) {
    ASSIGN_OR_RETURN(const std::vector<GrantRow> rows,
                     GrantsOfCase(snapshot, union_id, *entry.case_id));
    add(union_id, rows, false);
  }
  if (entry.linked.has_value()) {
    ASSIGN_OR_RETURN(const std::vector<GrantRow> rows,
                     GrantsOfLink(snapshot, union_id, *entry.linked));
    add(union_id, rows, false);
  }
  return prior;
}

// The membership on the day of the event; of the member's own death, on the day before.
absl::StatusOr<MembershipOn> MembershipFor(const Snapshot& snapshot, UnionId union_id,
                                           const Disbursement& asked, const Entry& entry,
                                           const Member& member) {
  const bool own_death = asked.kind == BenefitKind::kBereavement &&
                         entry.relation == Relation::kUnspecified &&
                         member.state == MemberState::kDeceased;
  const absl::CivilDay day = own_death ? entry.event_on - 1 : entry.event_on;
  MembershipFacts facts{.state = member.state,
                        .state_on = member.state_on,
                        .joined_on = member.joined_on};
  std::vector<MemberChange> history;
  if (WantsHistory(facts, day)) {
    ASSIGN_OR_RETURN(history, HistoryOf(snapshot, union_id, member.id));
  }
  facts.history = &history;
  return MembershipOnDay(facts, day);
}

absl::Status NameWhatIsNamed(const Snapshot& snapshot, UnionId union_id, const Disbursement& asked,
                             const Entry& entry, MemberId person, RecipientFacts& facts) {
  if (entry.case_id.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Case> found,
                     FindCase(snapshot, union_id, *entry.case_id));
    if (found.has_value()) {
      facts.case_occasion = found->occasion;
      ASSIGN_OR_RETURN(const std::optional<Person> about,
                       FindPerson(snapshot, union_id, found->member));
      facts.case_fits = about.has_value() && about->id == person;
    }
  }
  if (entry.concerned.has_value()) {
    ASSIGN_OR_RETURN(const std::vector<FamilyMember> family,
                     FamilyOf(snapshot, union_id, person));
    facts.concerned_exists = false;
    for (const FamilyMember& relative : family) {
      if (relative.id != *entry.concerned) continue;
      facts.concerned_exists = true;
      facts.concerned_relation = relative.relation;
    }
  }
  if (entry.linked.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Disbursement> linked,
                     FindDisbursement(snapshot, union_id, *entry.linked));
    facts.linked_exists = linked.has_value() && linked->kind == asked.kind;
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> AnyHasEntry(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                                 const std::vector<MemberId>& records) {
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(const bool has, HasEntryOf(snapshot, union_id, id, record));
    if (has) return true;
  }
  return false;
}

// What an office in the union may approve as.
std::vector<Approver> RanksOf(Role role) {
  switch (role) {
    case Role::kCommitteeMember: return {Approver::kOfficer};
    case Role::kViceChair: return {Approver::kOfficer, Approver::kViceChair};
    case Role::kChair: return {Approver::kOfficer, Approver::kViceChair, Approver::kChair};
    default: return {};
  }
}

absl::StatusOr<bool> MayApprove(const Snapshot& snapshot, UnionId union_id, UserId user,
                                const Disbursement& of) {
  ASSIGN_OR_RETURN(const DutyFacts duties, DutiesOf(snapshot, union_id, user, of));
  return CheckDuty(duties, Duty::kApprover, Today(snapshot.now())).ok();
}

// True when there is a chair, and a duty keeps each of them from approving this one.
absl::StatusOr<bool> ChairsExcluded(const Snapshot& snapshot, UnionId union_id,
                                    const Disbursement& of) {
  const absl::CivilDay today = Today(snapshot.now());
  std::vector<UserId> chairs;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kChairs,
      [&](sql::Row row) {
        Grant grant{.role = Role::kChair};
        if (!row.IsNull(1)) grant.from_on = DayOf(row.Int(1));
        if (!row.IsNull(2)) grant.to_on = DayOf(row.Int(2));
        if (TimeOf(grant, today) == GrantTime::kInForce) chairs.push_back(UserId{row.Int(0)});
      },
      union_id));
  for (const UserId chair : chairs) {
    ASSIGN_OR_RETURN(const bool may, MayApprove(snapshot, union_id, chair, of));
    if (may) return false;
  }
  return !chairs.empty();
}

}  // namespace

absl::StatusOr<RequestFacts> RequestFactsFor(const Snapshot& snapshot, UnionId union_id,
                                             const Disbursement& asked, absl::CivilDay event_on) {
  RequestFacts facts;
  facts.approved_on = Today(snapshot.now());
  ASSIGN_OR_RETURN(StandardsInScope scope,
                   StandardsFor(snapshot, union_id, asked.kind, event_on));
  facts.standards = std::move(scope.standards);
  facts.aggregates = InForce(scope.aggregates, asked.kind, event_on);
  const int year = static_cast<int>(event_on.year());
  if (!facts.aggregates.empty()) {
    ASSIGN_OR_RETURN(facts.money, MoneyOf(snapshot, union_id, year));
  }
  for (const AggregateCap& cap : facts.aggregates) {
    ASSIGN_OR_RETURN(const int64_t already, SumInYear(snapshot, union_id, cap.kinds, year));
    facts.aggregate_already_fen.push_back(already);
  }
  if (Number(asked.fund) != 0) {
    ASSIGN_OR_RETURN(const std::optional<Fund> fund, FindFund(snapshot, union_id, asked.fund));
    if (fund.has_value() && !fund->closed_on.has_value()) facts.fund_source = fund->source;
  }
  ASSIGN_OR_RETURN(facts.duties,
                   DutiesOf(snapshot, union_id, snapshot.actor().user, Disbursement()));
  return facts;
}

PriorGrant PriorGrantOf(UnionId union_id, const Disbursement& asked, const Entry& entry,
                   MemberId person, UnionId of, const GrantRow& row, bool same_person) {
  PriorGrant prior;
  prior.union_id = of;
  prior.disbursement = row.disbursement;
  prior.position = row.entry.position;
  prior.number = absl::StrFormat("%d-%04d", row.year, row.serial);
  prior.same_person = same_person;
  prior.kind = row.kind;
  prior.sub_kind = SubKindOf(
      Disbursement{.kind = row.kind, .sub_kind = row.sub_kind}, row.entry.relation);
  prior.event_on = row.entry.event_on;
  prior.amount_fen = row.entry.amount_fen;
  prior.same_cause =
      SameCause(union_id, person, entry, of, row.disbursement, row.entry);
  prior.same_event =
      SameEvent(union_id, asked.kind, entry, of, row.kind, row.entry);
  return prior;
}

PriorGrant AsPrior(UnionId union_id, const Disbursement& asked, const Entry& earlier,
                   const Entry& later) {
  GrantRow row{.disbursement = asked.id,
               .year = asked.year,
               .serial = asked.serial,
               .kind = asked.kind,
               .sub_kind = asked.sub_kind,
               .entry = earlier};
  return PriorGrantOf(union_id, asked, later, later.member, union_id, row, /*same_person=*/true);
}

absl::StatusOr<Recipient> RecipientFor(const Snapshot& snapshot, UnionId union_id,
                                       const Disbursement& asked, const Entry& entry) {
  Recipient recipient;
  ASSIGN_OR_RETURN(const std::optional<Member> member,
                   FindMember(snapshot, union_id, entry.member));
  recipient.facts.exists = member.has_value();
  if (!member.has_value()) return recipient;
  recipient.person = member->id;
  recipient.facts.display_name = member->display_name;
  recipient.facts.retired_on = member->retired_on;
  recipient.facts.birth_date = member->birth_date;
  if (member->state == MemberState::kDeceased) recipient.facts.died_on = member->state_on;
  ASSIGN_OR_RETURN(recipient.facts.membership,
                   MembershipFor(snapshot, union_id, asked, entry, *member));
  RETURN_IF_ERROR(
      NameWhatIsNamed(snapshot, union_id, asked, entry, member->id, recipient.facts));
  ASSIGN_OR_RETURN(recipient.facts.prior,
                   PriorFor(snapshot, union_id, asked, entry, member->id));
  return recipient;
}

absl::StatusOr<std::vector<MemberId>> SpousesOf(const Snapshot& snapshot, UnionId union_id,
                                                const std::vector<MemberId>& records) {
  std::vector<MemberId> spouses;
  for (const MemberId record : records) {
    for (const sql::Sql* statement : {&kSpousesNamed, &kSpousesNaming}) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), *statement,
          [&](sql::Row row) { spouses.push_back(MemberId{row.Int(0)}); }, union_id, record));
    }
  }
  std::vector<MemberId> all;
  for (const MemberId spouse : spouses) {
    ASSIGN_OR_RETURN(const std::optional<Person> person, FindPerson(snapshot, union_id, spouse));
    if (!person.has_value()) continue;
    ASSIGN_OR_RETURN(const std::vector<MemberId> theirs,
                     RecordsOf(snapshot, union_id, person->id));
    all.insert(all.end(), theirs.begin(), theirs.end());
  }
  return all;
}

absl::StatusOr<DutyFacts> DutiesOf(const Snapshot& snapshot, UnionId union_id, UserId user,
                                   const Disbursement& of) {
  DutyFacts facts;
  facts.actor = user;
  ASSIGN_OR_RETURN(const std::optional<User> found, FindUser(snapshot, user));
  const absl::CivilDay today = Today(snapshot.now());
  if (found.has_value()) {
    for (const Grant& grant : found->grants) {
      facts.actor_is_auditor |= grant.role == Role::kAuditor && grant.union_id == union_id &&
                                TimeOf(grant, today) == GrantTime::kInForce;
    }
  }
  if (of.requested_by != UserId{0}) {
    facts.holders.push_back({Duty::kRequester, of.requested_by});
  }
  for (const Approval& approval : of.approvals) {
    facts.holders.push_back({Duty::kApprover, approval.by});
  }
  if (of.payment.has_value()) facts.holders.push_back({Duty::kCashier, of.payment->by});
  if (of.booking.has_value()) facts.holders.push_back({Duty::kAccountant, of.booking->by});
  if (found.has_value() && found->link.has_value() && found->link->union_id == union_id) {
    ASSIGN_OR_RETURN(const std::optional<Person> self,
                     FindPerson(snapshot, union_id, found->link->member));
    if (self.has_value() && of.id != DisbursementId{0}) {
      facts.actor_member = self->id;
      ASSIGN_OR_RETURN(const std::vector<MemberId> own, RecordsOf(snapshot, union_id, self->id));
      ASSIGN_OR_RETURN(const bool gets, AnyHasEntry(snapshot, union_id, of.id, own));
      if (gets) facts.beneficiaries.push_back(self->id);
      ASSIGN_OR_RETURN(const std::vector<MemberId> spouses,
                       SpousesOf(snapshot, union_id, own));
      ASSIGN_OR_RETURN(const bool spouse_gets,
                       AnyHasEntry(snapshot, union_id, of.id, spouses));
      if (spouse_gets) facts.spouses.push_back(self->id);
    }
  }
  ASSIGN_OR_RETURN(facts.exemptions, ExemptionsOf(snapshot, union_id, user));
  return facts;
}

absl::StatusOr<StepFacts> StepFactsFor(const Snapshot& snapshot, UnionId union_id,
                                       const Disbursement& of) {
  StepFacts facts;
  const Actor& actor = snapshot.actor();
  ASSIGN_OR_RETURN(facts.duties, DutiesOf(snapshot, union_id, actor.user, of));
  bool chair = false;
  for (const Grant& grant : actor.grants) {
    if (grant.union_id != union_id) continue;
    const std::vector<Approver> ranks = RanksOf(grant.role);
    if (ranks.empty()) continue;
    if (grant.lent()) {
      // A lender whom a duty keeps from it cannot have it done by a borrower.
      ASSIGN_OR_RETURN(const bool may, MayApprove(snapshot, union_id, grant.lender, of));
      if (!may) continue;
    }
    chair |= grant.role == Role::kChair;
    facts.actor_ranks.insert(facts.actor_ranks.end(), ranks.begin(), ranks.end());
  }
  const size_t taken = of.approvals.size();
  if (!chair && taken < of.steps.size() && of.steps[taken] == Approver::kChair) {
    ASSIGN_OR_RETURN(facts.chairs_excluded, ChairsExcluded(snapshot, union_id, of));
  }
  facts.evidence_wanted = of.evidence_wanted;
  facts.publicity_wanted = of.publicity_days > 0;
  if (facts.publicity_wanted && of.publicized_from.has_value()) {
    facts.publicity_ends = *of.publicized_from + of.publicity_days - 1;
  }
  return facts;
}

absl::StatusOr<UserId> UserOf(const Snapshot& snapshot, UnionId union_id, MemberId member) {
  ASSIGN_OR_RETURN(const std::optional<UserId> user,
                   FindUserOfMember(snapshot, {union_id, member}));
  return user.value_or(UserId{0});
}

}  // namespace unioncare::storage
