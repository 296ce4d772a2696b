// People and what they were given, read once for an audit.
#include "service/storage/audit_history.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/funds.h"
#include "service/storage/members.h"
#include "service/storage/sql.h"
#include "service/storage/transfers.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kPeople{
    "SELECT id, merged_into, group_id, state, state_on, joined_on, retired_on, birth_date "
    "FROM members WHERE union_id = $1 ORDER BY id"};
// 1: changes of the state.
constexpr sql::Sql kChanged{
    "SELECT DISTINCT member_id FROM member_history WHERE union_id = $1 AND kind = 1 "
    "ORDER BY member_id"};
constexpr sql::Sql kMoved{
    "SELECT DISTINCT member_id FROM transfers WHERE union_id = $1 AND member_id IS NOT NULL "
    "ORDER BY member_id"};
// States that count: requested to booked, and reversed.
constexpr sql::Sql kCounted{
    "SELECT d.id, d.year, d.serial, d.state, d.origin, d.kind, d.sub_kind, d.display_name, "
    "d.event_on, d.form, d.fund_id, d.budget_line_id, d.amount_fen, d.returned_fen, d.days, "
    "d.request_us, d.requested_on, d.paid_on, e.position, e.member_id, e.beneficiary, "
    "e.relation, e.concerned_id, e.event_on, e.case_id, e.gift_id, e.linked_id, e.own_cost_fen, "
    "e.quantity, e.amount_fen, e.state, e.money_back_on, e.note, g.entitlement_year, d.note "
    "FROM disbursements AS d JOIN disbursement_entries AS e ON e.union_id = d.union_id "
    "AND e.disbursement_id = d.id LEFT JOIN birthday_gifts AS g ON g.union_id = e.union_id "
    "AND g.id = e.gift_id WHERE d.union_id = $1 AND (d.state BETWEEN 2 AND 6 OR d.state = 9) "
    "ORDER BY d.id, e.position"};

constexpr sql::Sql kCountEntries{
    "SELECT COUNT(position) FROM disbursement_entries WHERE union_id = $1"};

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

template <class Id>
std::optional<Id> IdIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

void ReadHead(sql::Row row, Disbursement& head) {
  head = Disbursement();
  head.id = DisbursementId{row.Int(0)};
  head.year = static_cast<int>(row.Int(1));
  head.serial = static_cast<int>(row.Int(2));
  head.state = static_cast<DisbursementState>(row.Int(3));
  head.origin = static_cast<DisbursementOrigin>(row.Int(4));
  head.kind = static_cast<BenefitKind>(row.Int(5));
  head.sub_kind = static_cast<BenefitSubKind>(row.Int(6));
  head.display_name = std::string(row.Text(7));
  head.event_on = DayOf(row.Int(8));
  head.form = static_cast<DeliveryForm>(row.Int(9));
  head.fund = FundId{row.OptionalInt(10).value_or(0)};
  head.budget_line = BudgetLineId{row.OptionalInt(11).value_or(0)};
  head.amount_fen = row.Int(12);
  head.returned_fen = row.Int(13);
  head.days = static_cast<int>(row.Int(14));
  if (!row.IsNull(15)) head.request_time = absl::FromUnixMicros(row.Int(15));
  head.requested_on = DayIn(row, 16);
  if (!row.IsNull(17)) head.payment = Payment{.paid_on = DayOf(row.Int(17))};
  head.note = std::string(row.Text(34));
}

Entry EntryOf(sql::Row row) {
  Entry entry;
  entry.position = static_cast<int>(row.Int(18));
  entry.member = MemberId{row.Int(19)};
  entry.beneficiary = static_cast<BeneficiaryClass>(row.Int(20));
  entry.relation = static_cast<Relation>(row.Int(21));
  entry.concerned = IdIn<FamilyMemberId>(row, 22);
  entry.event_on = DayOf(row.Int(23));
  entry.case_id = IdIn<CaseId>(row, 24);
  entry.birthday_gift = IdIn<BirthdayGiftId>(row, 25);
  entry.linked = IdIn<DisbursementId>(row, 26);
  entry.own_cost_fen = row.OptionalInt(27);
  entry.quantity = static_cast<int>(row.Int(28));
  entry.amount_fen = row.Int(29);
  entry.state = static_cast<EntryState>(row.Int(30));
  entry.money_back_on = DayIn(row, 31);
  entry.note = std::string(row.Text(32));
  return entry;
}

uint32_t Small(int64_t id) { return static_cast<uint32_t>(id); }
template <class Id>
uint32_t Small(const std::optional<Id>& id) {
  return id.has_value() ? Small(Number(*id)) : 0;
}

}  // namespace

absl::StatusOr<AuditPeople> PeopleForAudit(const Snapshot& snapshot, UnionId union_id) {
  std::vector<AuditPerson> people;
  std::map<MemberId, MemberId> merged;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kPeople,
      [&](sql::Row row) {
        AuditPerson person;
        person.record = person.person = MemberId{row.Int(0)};
        if (!row.IsNull(1)) merged[person.record] = MemberId{row.Int(1)};
        person.group = GroupId{row.OptionalInt(2).value_or(0)};
        person.state = static_cast<MemberState>(row.Int(3));
        person.state_on = DayIn(row, 4);
        person.joined_on = DayIn(row, 5);
        person.retired_on = DayIn(row, 6);
        person.birth_date = DayIn(row, 7);
        people.push_back(person);
      },
      union_id));
  std::set<MemberId> changed, moved;
  for (const auto& [statement, into] : {std::make_pair(&kChanged, &changed), {&kMoved, &moved}}) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), *statement,
        [&, into = into](sql::Row row) { into->insert(MemberId{row.Int(0)}); }, union_id));
  }
  for (AuditPerson& person : people) {
    person.has_history = changed.contains(person.record);
    person.moved = moved.contains(person.record);
  }
  // What a merged record says is said by the one that took its place.
  AuditPeople all(std::move(people));
  std::vector<AuditPerson> standing(all.all().begin(), all.all().end());
  for (AuditPerson& person : standing) {
    MemberId stands = person.record;
    for (auto next = merged.find(stands); next != merged.end(); next = merged.find(stands)) {
      stands = next->second;
    }
    const AuditPerson* target = all.Find(stands);
    if (stands == person.record || target == nullptr) continue;
    const MemberId record = person.record;
    const bool has_moved = person.moved;
    person = *target;
    person.record = record;
    person.person = stands;
    person.moved |= has_moved;
  }
  return AuditPeople(std::move(standing));
}

absl::StatusOr<int64_t> CountEntriesForAudit(const Snapshot& snapshot, UnionId union_id) {
  int64_t count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountEntries, [&](sql::Row row) { count = row.Int(0); }, union_id));
  return count;
}

// ---- budgets

absl::StatusOr<const BudgetLine*> AuditBudgets::LineOf(const Disbursement& head, bool* budgeted) {
  const BudgetLine* none = nullptr;
  if (!head.payment.has_value() || Number(head.fund) == 0) return none;
  const int year = static_cast<int>(head.payment->paid_on.year());
  auto known = by_year_.find(year);
  if (known == by_year_.end()) {
    ASSIGN_OR_RETURN(std::vector<BudgetLine> lines, ListBudgetLines(snapshot_, union_id_, year));
    known = by_year_.emplace(year, std::move(lines)).first;
  }
  std::vector<BudgetLine> of_fund;
  const BudgetLine* line = nullptr;
  for (const BudgetLine& each : known->second) {
    if (each.fund != head.fund) continue;
    if (budgeted != nullptr) *budgeted = true;
    const bool takes =
        std::find(each.kinds.begin(), each.kinds.end(), head.kind) != each.kinds.end();
    if (Number(head.budget_line) != 0 ? each.id == head.budget_line : takes) line = &each;
  }
  return line;
}

absl::Status AuditBudgets::Count(const Disbursement& head) {
  ASSIGN_OR_RETURN(const BudgetLine* line, LineOf(head, nullptr));
  if (line == nullptr) return absl::OkStatus();
  int64_t& spent = spent_[Number(line->id)];
  const int64_t asked = head.amount_fen - head.returned_fen;
  if (spent + asked > line->amount_fen) before_[Number(head.id)] = spent;
  spent += asked;
  return absl::OkStatus();
}

absl::Status AuditBudgets::Fill(AuditedDisbursement& slice) {
  ASSIGN_OR_RETURN(const BudgetLine* line, LineOf(slice.head, &slice.budgeted));
  slice.has_line = line != nullptr || Number(slice.head.budget_line) != 0;
  if (line == nullptr) {
    // A line of another year or fund was named: it is there, and its year has its own audit.
    slice.budgeted = slice.budgeted && Number(slice.head.budget_line) == 0;
    return absl::OkStatus();
  }
  slice.budget_fen = line->amount_fen;
  const auto passed = before_.find(Number(slice.head.id));
  slice.budget_before_fen =
      passed != before_.end()
          ? passed->second
          : line->amount_fen - (slice.head.amount_fen - slice.head.returned_fen);
  return absl::OkStatus();
}

// ---- history

int64_t AskedAt(const Disbursement& head) {
  if (head.request_time.has_value()) return absl::ToUnixMicros(*head.request_time);
  const absl::CivilDay day = head.requested_on.value_or(
      head.payment.has_value() ? head.payment->paid_on : head.event_on);
  return absl::ToUnixMicros(MidnightAfter(day - 1));
}

void AuditHistory::Keep(const CountedEntry& of) {
  const Entry& entry = of.entry;
  Counted kept;
  kept.asked_us = AskedAt(of.head);
  kept.person = Small(Number(of.person.person));
  kept.disbursement = Small(Number(of.head.id));
  kept.serial = static_cast<uint32_t>(of.head.serial);
  kept.amount_fen = static_cast<uint32_t>(entry.amount_fen);
  kept.position = static_cast<uint32_t>(entry.position);
  kept.case_id = Small(entry.case_id);
  kept.linked = Small(entry.linked);
  kept.gift = Small(entry.birthday_gift);
  kept.concerned = Small(entry.concerned);
  kept.member = Small(Number(entry.member));
  kept.event_on = DayNumber(entry.event_on);
  kept.year = static_cast<uint16_t>(of.head.year);
  kept.kind = static_cast<uint8_t>(of.head.kind);
  kept.sub_kind = static_cast<uint8_t>(SubKindOf(of.head, entry.relation));
  counted_.push_back(kept);
}

absl::Status AuditHistory::Read(const AuditPeriod& period, AuditBudgets& budgets,
                                absl::FunctionRef<void(const CountedEntry&)> see) {
  ASSIGN_OR_RETURN(const int64_t entries, CountEntriesForAudit(snapshot_, union_id_));
  counted_.reserve(static_cast<size_t>(entries));
  Disbursement head;
  absl::Status status;
  RETURN_IF_ERROR(sql::Query(
      snapshot_.connection(), kCounted,
      [&](sql::Row row) {
        if (!status.ok()) return;
        if (DisbursementId{row.Int(0)} != head.id) {
          ReadHead(row, head);
          status = budgets.Count(head);
        }
        const Entry entry = EntryOf(row);
        const AuditPerson* person = people_.Find(entry.member);
        if (person == nullptr || !CountsTowardCaps(head.state, entry)) return;
        const CountedEntry counted{.head = head,
                                   .entry = entry,
                                   .person = *person,
                                   .entitlement_year =
                                       static_cast<int>(row.OptionalInt(33).value_or(0)),
                                   .in_period = period.Has(head.event_on)};
        Keep(counted);
        see(counted);
      },
      union_id_));
  RETURN_IF_ERROR(status);
  std::sort(counted_.begin(), counted_.end(), [](const Counted& left, const Counted& right) {
    return std::tie(left.person, left.asked_us, left.disbursement, left.position) <
           std::tie(right.person, right.asked_us, right.disbursement, right.position);
  });
  return absl::OkStatus();
}

AuditHistory::Asked AuditHistory::AskedBy(absl::Span<const Standard> standards) {
  Asked asked{.others = false, .of_year = true};
  for (const Standard& each : standards) {
    asked.others |= each.shared_count;
    const bool year = each.window == CapWindow::kCalendarYear;
    const bool amount_of_year =
        each.cap_scope == CapScope::kSum
            ? each.window != CapWindow::kLifetime
            : each.cap_scope == CapScope::kSingleGrant && (year || each.includes.empty());
    asked.of_year &= amount_of_year && (year || each.count_max == 0);
  }
  return asked;
}

absl::StatusOr<std::vector<PriorGrant>> AuditHistory::Before(const Disbursement& head,
                                                             const Entry& entry,
                                                             const AuditPerson& person,
                                                             Asked wanted) const {
  std::vector<PriorGrant> prior;
  const int32_t year_from = DayNumber(absl::CivilDay(entry.event_on.year(), 1, 1));
  const int32_t year_to = DayNumber(absl::CivilDay(entry.event_on.year(), 12, 31));
  const uint32_t who = Small(Number(person.person));
  const int64_t asked = AskedAt(head);
  const uint32_t id = Small(Number(head.id)), position = static_cast<uint32_t>(entry.position);
  auto at = std::lower_bound(counted_.begin(), counted_.end(), who,
                             [](const Counted& each, uint32_t wanted) {
                               return each.person < wanted;
                             });
  for (; at != counted_.end() && at->person == who; ++at) {
    if (std::tie(at->asked_us, at->disbursement, at->position) >= std::tie(asked, id, position)) {
      break;
    }
    if (at->kind != static_cast<uint8_t>(head.kind)) continue;
    if (wanted.of_year && (at->event_on < year_from || at->event_on > year_to)) continue;
    PriorGrant grant;
    grant.union_id = union_id_;
    grant.disbursement = DisbursementId{at->disbursement};
    grant.position = static_cast<int>(at->position);
    grant.number = absl::StrFormat("%d-%04d", at->year, at->serial);
    grant.same_person = true;
    grant.kind = head.kind;
    grant.sub_kind = static_cast<BenefitSubKind>(at->sub_kind);
    grant.event_on = DayOf(at->event_on);
    grant.amount_fen = at->amount_fen;
    const uint32_t case_id = Small(entry.case_id), gift = Small(entry.birthday_gift);
    const uint32_t linked = Small(entry.linked), concerned = Small(entry.concerned);
    grant.same_cause = (case_id != 0 && case_id == at->case_id) ||
                       (linked != 0 && (linked == at->disbursement || linked == at->linked)) ||
                       (concerned != 0 && concerned == at->concerned && at->member == who);
    if (case_id != 0 && at->case_id != 0) {
      grant.same_event = case_id == at->case_id;
    } else if (gift != 0 && at->gift != 0) {
      grant.same_event = gift == at->gift;
    } else {
      grant.same_event = DayNumber(entry.event_on) == at->event_on;
    }
    prior.push_back(std::move(grant));
  }
  if (person.moved) RETURN_IF_ERROR(AddElsewhere(head, entry, person, prior));
  if (wanted.others) RETURN_IF_ERROR(AddOfOthers(head, entry, person, prior));
  return prior;
}

absl::Status AuditHistory::AddElsewhere(const Disbursement& head, const Entry& entry,
                                        const AuditPerson& person,
                                        std::vector<PriorGrant>& prior) const {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   RecordsOf(snapshot_, union_id_, person.person));
  ASSIGN_OR_RETURN(const std::vector<RecordIn> elsewhere,
                   RecordsElsewhere(snapshot_, union_id_, records));
  for (const RecordIn& record : elsewhere) {
    ASSIGN_OR_RETURN(const std::vector<GrantRow> rows,
                     GrantsOfRecord(snapshot_, record.union_id, record.member));
    for (const GrantRow& row : rows) {
      // Numbers of two unions say nothing about which was first; the days of the events do.
      const bool earlier =
          std::make_tuple(row.entry.event_on, Number(record.union_id)) <
          std::make_tuple(entry.event_on, Number(union_id_));
      if (!earlier || row.kind != head.kind || !CountsTowardCaps(row.state, row.entry)) continue;
      prior.push_back(PriorGrantOf(union_id_, head, entry, person.person, record.union_id, row,
                                   /*same_person=*/true));
    }
  }
  return absl::OkStatus();
}

absl::Status AuditHistory::AddOfOthers(const Disbursement& head, const Entry& entry,
                                       const AuditPerson& person,
                                       std::vector<PriorGrant>& prior) const {
  const auto add = [&](const std::vector<GrantRow>& rows) {
    for (const GrantRow& row : rows) {
      if (row.disbursement >= head.id || !CountsTowardCaps(row.state, row.entry)) continue;
      const AuditPerson* other = people_.Find(row.entry.member);
      if (other != nullptr && other->person == person.person) continue;
      prior.push_back(PriorGrantOf(union_id_, head, entry, person.person, union_id_, row,
                                   /*same_person=*/false));
    }
  };
  if (entry.case_id.has_value()) {
    ASSIGN_OR_RETURN(const std::vector<GrantRow> rows,
                     GrantsOfCase(snapshot_, union_id_, *entry.case_id));
    add(rows);
  }
  if (entry.linked.has_value()) {
    ASSIGN_OR_RETURN(const std::vector<GrantRow> rows,
                     GrantsOfLink(snapshot_, union_id_, *entry.linked));
    add(rows);
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
