// The streaming pass: cursors over disbursements, entries, items, approvals and proofs, all by
// number, read side by side, so that no row costs a query of its own.
#include "service/storage/audit_pass.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"
#include "service/storage/audit_across.h"
#include "service/storage/audit_hardship.h"
#include "service/storage/audit_history.h"
#include "service/storage/audit_officers.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursement_rows.h"
#include "service/storage/families.h"
#include "service/storage/funds.h"
#include "service/storage/history.h"
#include "service/storage/standards.h"
#include "service/storage/unions.h"

namespace unioncare::storage {
namespace {

// What counts, by the day of the event.
#define IN_PERIOD                                                                              \
  "d.union_id = $1 AND (d.state BETWEEN 2 AND 6 OR d.state = 9) AND d.event_on BETWEEN $2 AND $3"
constexpr sql::Sql kBounds{"SELECT COUNT(d.id), COALESCE(MIN(d.id), 0), COALESCE(MAX(d.id), 0) "
                           "FROM disbursements AS d WHERE " IN_PERIOD};
constexpr sql::Sql kHeads{"SELECT " DISBURSEMENT_COLUMNS
                          "FROM disbursements AS d WHERE " IN_PERIOD " ORDER BY d.id"};
#undef IN_PERIOD
constexpr int kEntryId = 30;  // the column behind those of the entry
constexpr sql::Sql kEntries{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS
    ", e.disbursement_id, p.account_tail, p.name_sealed, c.id, c.occasion, c.member_id, c.state, "
    "c.event_on, c.visitors_min, c.due_visit_us, c.discharged_on, c.visit_count, "
    "c.last_visited_on, CASE WHEN c.visit_count > 0 THEN (SELECT MAX(v.position) "
    "FROM visitors AS v WHERE v.union_id = c.union_id AND v.case_id = c.id) END, "
    "CASE WHEN c.visit_count > 0 THEN (SELECT MAX(w.visited_on) FROM visits AS w "
    "WHERE w.union_id = c.union_id AND w.case_id = c.id AND w.mode = 2) END, f.relation "
    "FROM disbursement_entries AS e "
    "LEFT JOIN disbursement_payees AS p ON p.union_id = e.union_id "
    "AND p.disbursement_id = e.disbursement_id AND p.position = e.position "
    "LEFT JOIN cases AS c ON c.union_id = e.union_id AND c.id = e.case_id "
    "LEFT JOIN family_members AS f ON f.union_id = e.union_id AND f.member_id = e.member_id "
    "AND f.id = e.concerned_id "
    "WHERE e.union_id = $1 AND e.disbursement_id BETWEEN $2 AND $3 "
    "ORDER BY e.disbursement_id, e.position"};
constexpr sql::Sql kItems{
    "SELECT disbursement_id, display_name, quantity, unit, unit_price_fen FROM disbursement_items "
    "WHERE union_id = $1 AND disbursement_id BETWEEN $2 AND $3 "
    "ORDER BY disbursement_id, position"};
constexpr sql::Sql kApprovals{
    "SELECT disbursement_id, step, approver, approved_by, approve_us, decision_ref, exemption_id "
    "FROM disbursement_approvals WHERE union_id = $1 AND disbursement_id BETWEEN $2 AND $3 "
    "ORDER BY disbursement_id, step"};
constexpr sql::Sql kPastApprovals{
    "SELECT disbursement_id, step, approver, approved_by, approved_on, decision_ref "
    "FROM past_approvals WHERE union_id = $1 AND disbursement_id BETWEEN $2 AND $3 "
    "ORDER BY disbursement_id, step"};
constexpr sql::Sql kProofs{
    "SELECT disbursement_id, type, entry, seen_on FROM disbursement_proofs "
    "WHERE union_id = $1 AND disbursement_id BETWEEN $2 AND $3 "
    "ORDER BY disbursement_id, number"};
// A case of a person that a benefit answers, where the entry names none.
constexpr sql::Sql kCaseNear{
    "SELECT c.id, c.occasion, c.member_id, c.state, c.event_on, c.visitors_min, c.due_visit_us, "
    "c.discharged_on, c.visit_count, c.last_visited_on, (SELECT MAX(v.position) "
    "FROM visitors AS v WHERE v.union_id = c.union_id AND v.case_id = c.id), "
    "(SELECT MAX(w.visited_on) FROM visits AS w WHERE w.union_id = c.union_id "
    "AND w.case_id = c.id AND w.mode = 2) FROM cases AS c WHERE c.union_id = $1 "
    "AND c.member_id = $2 AND c.event_on BETWEEN $3 AND $4 ORDER BY c.id"};
constexpr sql::Sql kNames{
    "SELECT display_name, former_name FROM members WHERE union_id = $1 AND id = $2"};

// One of the readings that go side by side.
class Cursor {
 public:
  Cursor() = default;
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;
  ~Cursor() {
    if (statement_ != nullptr) statement_->Reset();
  }

  absl::Status Open(const Snapshot& snapshot, const sql::Sql& text, int id_column,
                    UnionId union_id, int64_t from, int64_t to) {
    id_column_ = id_column;
    ASSIGN_OR_RETURN(statement_, snapshot.connection().Prepare(text));
    sql::Bind(*statement_, 1, union_id);
    sql::Bind(*statement_, 2, from);
    sql::Bind(*statement_, 3, to);
    return Next();
  }
  bool there() const { return there_; }
  int64_t id() const { return statement_->Int(id_column_); }
  sql::Row row() const { return sql::Row(*statement_); }
  absl::Status Next() {
    ASSIGN_OR_RETURN(there_, statement_->Step());
    return absl::OkStatus();
  }
  // Shows the rows of one disbursement, and leaves those before it behind.
  absl::Status Each(int64_t id, absl::FunctionRef<void(sql::Row)> see) {
    while (there_ && this->id() <= id) {
      if (this->id() == id) see(row());
      RETURN_IF_ERROR(Next());
    }
    return absl::OkStatus();
  }

 private:
  sql::Statement* statement_ = nullptr;
  bool there_ = false;
  int id_column_ = 0;
};

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

// From the case's id on; `member` is whose case it is.
AuditedCase CaseIn(sql::Row row, int column, MemberId* member) {
  AuditedCase of;
  of.id = CaseId{row.Int(column)};
  of.occasion = static_cast<Occasion>(row.Int(column + 1));
  *member = MemberId{row.Int(column + 2)};
  of.state = static_cast<CaseState>(row.Int(column + 3));
  of.event_on = DayOf(row.Int(column + 4));
  of.visitors_min = static_cast<int>(row.Int(column + 5));
  if (!row.IsNull(column + 6)) {
    // A deadline at the end of a day is the midnight after it.
    of.visit_due_on =
        Today(absl::FromUnixMicros(row.Int(column + 6)) - absl::Microseconds(1));
  }
  of.discharged_on = DayIn(row, column + 7);
  of.visit_count = static_cast<int>(row.Int(column + 8));
  of.last_visited_on = DayIn(row, column + 9);
  of.visitors_most = static_cast<int>(row.OptionalInt(column + 10).value_or(0));
  of.last_hospital_visit_on = DayIn(row, column + 11);
  return of;
}

// The standards that bear on the union, by kind and, where the province changes within a year, day.
class Bindings {
 public:
  Bindings(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id) {}

  absl::StatusOr<const RequestFacts*> For(const Disbursement& head) {
    const int year = static_cast<int>(head.event_on.year());
    ASSIGN_OR_RETURN(const bool steady, IsSteady(year));
    const absl::CivilDay day = steady ? absl::CivilDay(year, 1, 1) : head.event_on;
    std::optional<FundSource> source;
    if (Number(head.fund) != 0) {
      ASSIGN_OR_RETURN(source, SourceOf(head.fund));
    }
    const auto key = std::make_tuple(head.kind, DayNumber(day), source);
    auto known = facts_.find(key);
    if (known == facts_.end()) {
      ASSIGN_OR_RETURN(StandardsInScope scope,
                       StandardsFor(snapshot_, union_id_, head.kind, day));
      RequestFacts facts;
      facts.standards = std::move(scope.standards);
      facts.fund_source = source;
      known = facts_.emplace(key, std::move(facts)).first;
    }
    return &known->second;
  }

 private:
  absl::StatusOr<bool> IsSteady(int year) {
    const auto known = steady_.find(year);
    if (known != steady_.end()) return known->second;
    std::set<std::string> provinces;
    for (const absl::CivilDay day :
         {absl::CivilDay(year, 1, 1), absl::CivilDay(year, 7, 1), absl::CivilDay(year, 12, 31)}) {
      ASSIGN_OR_RETURN(const StandardsInScope scope,
                       StandardsFor(snapshot_, union_id_, BenefitKind::kBirthday, day));
      provinces.insert(scope.province);
    }
    return steady_.emplace(year, provinces.size() == 1).first->second;
  }
  absl::StatusOr<std::optional<FundSource>> SourceOf(FundId fund) {
    const auto known = sources_.find(fund);
    if (known != sources_.end()) return known->second;
    ASSIGN_OR_RETURN(const std::optional<Fund> found, FindFund(snapshot_, union_id_, fund));
    std::optional<FundSource> source;
    if (found.has_value()) source = found->source;
    return sources_.emplace(fund, source).first->second;
  }

  const Snapshot& snapshot_;
  const UnionId union_id_;
  std::map<int, bool> steady_;
  std::map<FundId, std::optional<FundSource>> sources_;
  std::map<std::tuple<BenefitKind, int64_t, std::optional<FundSource>>, RequestFacts> facts_;
};

class Pass {
 public:
  Pass(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
       const AuditPeople& people, const AuditHistory& history, AuditBudgets& budgets)
      : snapshot_(snapshot),
        union_id_(union_id),
        people_(people),
        history_(history),
        budgets_(budgets),
        officers_(snapshot, union_id, people),
        bindings_(snapshot, union_id),
        period_(period) {}

  absl::Status Run(AuditProgress progress,
                   absl::FunctionRef<absl::Status(const AuditedDisbursement&)> see) {
    int64_t total = 0, first = 0, last = 0;
    RETURN_IF_ERROR(sql::Query(
        snapshot_.connection(), kBounds,
        [&](sql::Row row) {
          total = row.Int(0);
          first = row.Int(1);
          last = row.Int(2);
        },
        union_id_, DayNumber(period_.from), DayNumber(period_.to)));
    ASSIGN_OR_RETURN(const std::optional<Union> found, FindUnion(snapshot_, union_id_));
    if (found.has_value()) union_display_name_ = found->display_name;
    RETURN_IF_ERROR(heads_.Open(snapshot_, kHeads, 0, union_id_, DayNumber(period_.from),
                                DayNumber(period_.to)));
    for (const auto& [cursor, text, column] :
         {std::make_tuple(&entries_, &kEntries, kEntryId), {&items_, &kItems, 0},
          {&approvals_, &kApprovals, 0}, {&past_, &kPastApprovals, 0}, {&proofs_, &kProofs, 0}}) {
      RETURN_IF_ERROR(cursor->Open(snapshot_, *text, column, union_id_, first, last));
    }
    for (int64_t judged = 0; heads_.there(); ++judged) {
      if (judged % kAuditProgressEvery == 0 && !progress(judged, total)) {
        return absl::CancelledError("nobody listens any more");
      }
      RETURN_IF_ERROR(One(see));
      RETURN_IF_ERROR(heads_.Next());
    }
    return absl::OkStatus();
  }

 private:
  absl::Status One(absl::FunctionRef<absl::Status(const AuditedDisbursement&)> see) {
    AuditedDisbursement slice;
    slice.union_id = union_id_;
    slice.union_display_name = union_display_name_;
    slice.head = DisbursementIn(heads_.row());
    slice.decided_on_file = false;
    ASSIGN_OR_RETURN(slice.facts, bindings_.For(slice.head));
    // An old voucher that does not say when it was asked for was, when it was paid.
    if (!slice.head.requested_on.has_value() && slice.head.payment.has_value()) {
      slice.head.requested_on = slice.head.payment->paid_on;
    }
    std::vector<PastApproval> past;
    RETURN_IF_ERROR(ReadParts(slice.head, past));
    if (slice.head.kind == BenefitKind::kHardship) {
      ASSIGN_OR_RETURN(slice.decided_on_file,
                       DecidedOnFile(snapshot_, union_id_, slice.head.id));
    }
    RETURN_IF_ERROR(budgets_.Fill(slice));
    const int64_t id = Number(slice.head.id);
    while (entries_.there() && entries_.id() < id) RETURN_IF_ERROR(entries_.Next());
    do {
      slice.entries.clear();
      slice.officers.clear();
      slice.approvals.clear();
      while (entries_.there() && entries_.id() == id &&
             static_cast<int>(slice.entries.size()) < kEntriesInCallMax) {
        RETURN_IF_ERROR(AddEntry(slice));
        RETURN_IF_ERROR(entries_.Next());
      }
      slice.last = !entries_.there() || entries_.id() != id;
      RETURN_IF_ERROR(officers_.Fill(past, slice));
      RETURN_IF_ERROR(see(slice));
      slice.first = false;
    } while (!slice.last);
    return absl::OkStatus();
  }

  absl::Status ReadParts(Disbursement& head, std::vector<PastApproval>& past) {
    const int64_t id = Number(head.id);
    RETURN_IF_ERROR(items_.Each(id, [&](sql::Row row) {
      head.items.push_back({.display_name = std::string(row.Text(1)),
                            .quantity = static_cast<int>(row.Int(2)),
                            .unit = std::string(row.Text(3)),
                            .unit_price_fen = row.Int(4)});
    }));
    RETURN_IF_ERROR(approvals_.Each(id, [&](sql::Row row) {
      head.approvals.push_back({.step = static_cast<int>(row.Int(1)),
                                .as = static_cast<Approver>(row.Int(2)),
                                .by = UserId{row.Int(3)},
                                .time = absl::FromUnixMicros(row.Int(4)),
                                .decision_ref = std::string(row.Text(5))});
    }));
    RETURN_IF_ERROR(past_.Each(id, [&](sql::Row row) {
      past.push_back({.step = static_cast<int>(row.Int(1)),
                      .as = static_cast<Approver>(row.Int(2)),
                      .by = UserId{row.Int(3)},
                      .approved_on = DayOf(row.Int(4)),
                      .decision_ref = std::string(row.Text(5))});
    }));
    return proofs_.Each(id, [&](sql::Row row) {
      head.proofs.push_back({.type = static_cast<ProofType>(row.Int(1)),
                             .entry = static_cast<int>(row.Int(2)),
                             .seen_on = DayOf(row.Int(3))});
    });
  }

  absl::Status AddEntry(AuditedDisbursement& slice) {
    const sql::Row row = entries_.row();
    AuditedEntry made;
    made.entry = EntryIn(row);
    const AuditPerson* person = people_.Find(made.entry.member);
    if (person == nullptr) return absl::InternalError("an entry is of nobody");
    made.person = person->person;
    if (person->group != GroupId{0}) made.group = person->group;
    MemberId case_of{0};
    if (!row.IsNull(kEntryId + 3)) made.of_case = CaseIn(row, kEntryId + 3, &case_of);
    RecipientFacts& facts = made.recipient;
    facts.retired_on = person->retired_on;
    facts.birth_date = person->birth_date;
    if (person->state == MemberState::kDeceased) facts.died_on = person->state_on;
    if (!row.IsNull(kEntryId + 15)) {
      facts.concerned_relation = static_cast<Relation>(row.Int(kEntryId + 15));
    } else {
      facts.concerned_relation = made.entry.relation;
    }
    // The columns of the payee are read before another statement runs.
    const bool has_payee = !row.IsNull(kEntryId + 1);
    if (has_payee) {
      made.entry.has_payee = true;
      made.entry.account_tail = std::string(row.Text(kEntryId + 1));
      ASSIGN_OR_RETURN(made.payee,
                       PayeeOf(slice.head.id, made.entry, row.Bytes(kEntryId + 2), *person));
    }
    ASSIGN_OR_RETURN(facts.membership, MembershipFor(slice.head, made.entry, *person));
    ASSIGN_OR_RETURN(facts.prior,
                     history_.Before(slice.head, made.entry, *person,
                                     AuditHistory::AskedBy(slice.facts->standards)));
    const bool wants_visit = slice.head.kind == BenefitKind::kHospital ||
                             slice.head.kind == BenefitKind::kBereavement;
    if (!made.of_case.has_value() && wants_visit) {
      RETURN_IF_ERROR(FindCaseNear(slice.head, made));
      }
    slice.entries.push_back(std::move(made));
    return absl::OkStatus();
  }

  absl::Status FindCaseNear(const Disbursement& head, AuditedEntry& made) {
    const absl::Span<const Occasion> occasions = OccasionsOf(head.kind);
    return sql::Query(
        snapshot_.connection(), kCaseNear,
        [&](sql::Row row) {
          MemberId member{0};
          AuditedCase near = CaseIn(row, 0, &member);
          if (made.of_case.has_value() ||
              std::find(occasions.begin(), occasions.end(), near.occasion) == occasions.end()) {
            return;
          }
          made.of_case = std::move(near);
        },
        union_id_, made.person, DayNumber(made.entry.event_on - kEventWindowDays),
        DayNumber(made.entry.event_on + kEventWindowDays));
  }

  // The membership on the day of the event; of the member's own death, on the day before.
  absl::StatusOr<MembershipOn> MembershipFor(const Disbursement& head, const Entry& entry,
                                             const AuditPerson& person) {
    const bool own_death = head.kind == BenefitKind::kBereavement &&
                           entry.relation == Relation::kUnspecified &&
                           person.state == MemberState::kDeceased;
    const absl::CivilDay day = own_death ? entry.event_on - 1 : entry.event_on;
    MembershipFacts facts{
        .state = person.state, .state_on = person.state_on, .joined_on = person.joined_on};
    std::vector<MemberChange> history;
    if (person.has_history && WantsHistory(facts, day)) {
      ASSIGN_OR_RETURN(history, HistoryOf(snapshot_, union_id_, person.person));
    }
    facts.history = &history;
    return MembershipOnDay(facts, day);
  }

  // Whose account it is, by names: the person's own, of somebody on record as family, or of the
  // agent who signed.
  absl::StatusOr<AuditedEntry::Payee> PayeeOf(DisbursementId id, const Entry& entry,
                                              absl::string_view sealed,
                                              const AuditPerson& person) {
    ASSIGN_OR_RETURN(const std::string name,
                     OpenPayeeName(snapshot_, union_id_, id, entry, std::string(sealed)));
    if (name.empty()) return AuditedEntry::Payee::kUnknown;
    const std::string key = NameKey(name);
    bool fits = !entry.agent_name.empty() && NameKey(entry.agent_name) == key;
    for (const MemberId record : {entry.member, person.person}) {
      RETURN_IF_ERROR(sql::Query(
          snapshot_.connection(), kNames,
          [&](sql::Row row) {
            fits |= NameKey(row.Text(0)) == key || NameKey(row.Text(1)) == key;
          },
          union_id_, record));
      if (fits || person.person == record) break;
    }
    if (!fits) {
      ASSIGN_OR_RETURN(const std::vector<FamilyMember> family,
                       FamilyOf(snapshot_, union_id_, person.person));
      for (const FamilyMember& relative : family) {
        ASSIGN_OR_RETURN(const FamilyDetails details,
                         OpenDetails(snapshot_, union_id_, relative));
        fits |= NameKey(details.display_name) == key;
      }
    }
    return fits ? AuditedEntry::Payee::kFits : AuditedEntry::Payee::kOther;
  }

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const AuditPeople& people_;
  const AuditHistory& history_;
  AuditBudgets& budgets_;
  AuditOfficers officers_;
  Bindings bindings_;
  const AuditPeriod period_;
  std::string union_display_name_;
  Cursor heads_, entries_, items_, approvals_, past_, proofs_;
};

}  // namespace

absl::StatusOr<int64_t> CountForAudit(const Snapshot& snapshot, UnionId union_id,
                                      const AuditPeriod& period) {
  int64_t total = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kBounds, [&](sql::Row row) { total = row.Int(0); }, union_id,
      DayNumber(period.from), DayNumber(period.to)));
  return total;
}

absl::Status AuditUnion(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
                        AuditProgress progress, FoundByAudit found) {
  ASSIGN_OR_RETURN(const AuditPeople people, PeopleForAudit(snapshot, union_id));
  AuditBudgets budgets(snapshot, union_id);
  AuditHistory history(snapshot, union_id, people);
  AuditAcross across(snapshot, union_id, period, people);
  RETURN_IF_ERROR(history.Read(
      period, budgets, [&](const CountedEntry& counted) { across.Count(counted); }));
  AuditChecks checks(period);
  {
    Pass pass(snapshot, union_id, period, people, history, budgets);
    RETURN_IF_ERROR(pass.Run(progress, [&](const AuditedDisbursement& slice) {
      checks.Judge(slice, found);
      return across.See(slice);
    }));
  }
  return across.Finish(found);
}

}  // namespace unioncare::storage
