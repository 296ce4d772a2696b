// Checks ledgers of earlier years: cells from files, rules from the domain, records from storage.
#include "service/api/past_check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "service/api/headed_rows.h"
#include "service/api/roster_check.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/membership.h"
#include "service/domain/text.h"
#include "service/storage/case_view.h"
#include "service/storage/history.h"
#include "service/storage/members.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

// Judges one row after the other, and keeps what they make.
class Judge {
 public:
  Judge(const Snapshot& snapshot, const PastTask& task, PlacedGroups groups)
      : snapshot_(snapshot),
        task_(task),
        groups_(std::move(groups)),
        today_(Today(snapshot.now())) {}

  absl::Status Run(const files::TableRow& table_row, const PastRow& row, ImportCounts& counts) {
    PastOutcome outcome{.row = row.number, .cells = &table_row.cells};
    if (!row.is_note) {
      outcome.problems = row.problems;
      RETURN_IF_ERROR(Settle(row, outcome));
      if (!outcome.problems.empty()) {
        outcome.kind = RowResult::kRefused;
        outcome.notes.clear();
      }
    }
    counts.Count(outcome.kind);
    if (counts.rows > kPastRowsMax) {
      return Refuse(Reason::kTableUnreadable, {{"given", "too-large"}});
    }
    return task_.see(outcome);
  }

  // The cases that the list makes or adds to.
  std::vector<PastCase> Take() {
    std::vector<PastCase> made;
    for (const auto& [key, at] : touched_) made.push_back(std::move(cases_.at(key)[at]));
    return made;
  }

 private:
  using Key = std::pair<MemberId, Occasion>;

  // Takes refusals for problems of the row; what else went wrong is returned.
  static absl::Status Note(const absl::Status& status, PastOutcome& outcome) {
    const std::vector<Refusal> refusals = RefusalsOf(status);
    if (!status.ok() && refusals.empty()) return status;
    outcome.problems.insert(outcome.problems.end(), refusals.begin(), refusals.end());
    return absl::OkStatus();
  }

  absl::Status Settle(const PastRow& row, PastOutcome& outcome) {
    const bool named = !row.display_name.empty() || !row.staff_no.empty();
    if (!named) return absl::OkStatus();
    const absl::StatusOr<Member> member = FindMeant(row, outcome);
    RETURN_IF_ERROR(Note(member.status(), outcome));
    if (!outcome.problems.empty()) return absl::OkStatus();
    PastFacts facts{.union_id = task_.union_id,
                    .member = member->id,
                    .born_on = member->birth_date};
    RETURN_IF_ERROR(FindVisitors(row, facts, outcome));
    ASSIGN_OR_RETURN(std::vector<PastCase>* const cases, CasesOf({member->id, row.occasion}));
    facts.cases = cases;
    absl::StatusOr<PastDecision> decision = Decide(row, facts, today_);
    if (!decision.ok()) return Note(decision.status(), outcome);
    return Keep({member->id, row.occasion}, *std::move(decision), *cases, outcome);
  }

  absl::StatusOr<Member> FindMeant(const PastRow& row, PastOutcome& outcome) {
    std::optional<Member> by_staff_no;
    std::vector<PastPerson> by_name;
    if (!row.staff_no.empty()) {
      ASSIGN_OR_RETURN(by_staff_no, storage::FindMemberByStaffNo(snapshot_, task_.union_id,
                                                                 row.staff_no));
    } else {
      ASSIGN_OR_RETURN(by_name, PeopleNamed(row.display_name));
      outcome.notes.push_back(PastNote::kByName);
    }
    ASSIGN_OR_RETURN(Member meant, MatchPastRow(task_.union_id, row, by_staff_no, by_name));
    if (!meant.merged_into.has_value()) return meant;
    // The person lives on in another record.
    ASSIGN_OR_RETURN(std::optional<Member> person,
                     storage::FindMember(snapshot_, task_.union_id, meant.id));
    if (!person.has_value()) return absl::DataLossError("a merged record leads nowhere");
    return *std::move(person);
  }

  // Everybody of a name, with the groups that they are and were in.
  absl::StatusOr<std::vector<PastPerson>> PeopleNamed(const std::string& name) {
    const std::string key = NameKey(name);
    const auto known = people_.find(key);
    if (known != people_.end()) return known->second;
    std::vector<PastPerson> people;
    if (!key.empty()) {
      ASSIGN_OR_RETURN(const std::vector<Member> members,
                       storage::FindMembersByName(snapshot_, task_.union_id, key,
                                                  kRosterNamesakesMax));
      for (const Member& member : members) {
        if (member.merged_into.has_value()) continue;
        people.push_back({.member = member});
        RETURN_IF_ERROR(AddGroups(people.back()));
      }
    }
    people_.emplace(key, people);
    return people;
  }

  absl::Status AddGroups(PastPerson& person) {
    std::vector<std::optional<int64_t>> groups;
    if (person.member.group.has_value()) groups.push_back(Number(*person.member.group));
    ASSIGN_OR_RETURN(const std::vector<MemberChange> history,
                     storage::HistoryOf(snapshot_, task_.union_id, person.member.id));
    for (const MemberChange& change : history) {
      if (change.kind == ChangeKind::kGroup) groups.push_back(change.old_value);
    }
    for (const std::optional<int64_t>& group : groups) {
      const auto placed = groups_.find(GroupId{group.value_or(0)});
      if (placed == groups_.end()) continue;
      person.groups.push_back(placed->second.path);
      person.groups.push_back(placed->second.display_name);
    }
    if (!person.member.dept.empty()) person.groups.push_back(person.member.dept);
    return absl::OkStatus();
  }

  // A name that one person has is that person; every other is that of a guest.
  absl::Status FindVisitors(const PastRow& row, PastFacts& facts, PastOutcome& outcome) {
    bool guests = false;
    for (const std::string& name : row.visitors) {
      ASSIGN_OR_RETURN(const std::vector<PastPerson> people, PeopleNamed(name));
      const bool one = people.size() == 1;
      guests |= !one;
      Visitor visitor{.guest = one ? "" : name};
      if (one) visitor.member = people.front().member.id;
      facts.visitors.push_back(std::move(visitor));
    }
    if (guests) outcome.notes.push_back(PastNote::kGuests);
    if (row.informed_by.empty()) return absl::OkStatus();
    ASSIGN_OR_RETURN(const std::vector<PastPerson> people, PeopleNamed(row.informed_by));
    if (people.size() == 1) {
      facts.informed_by = people.front().member.id;
    } else {
      outcome.notes.push_back(PastNote::kInformant);
    }
    return absl::OkStatus();
  }

  // What is on record of a person and occasion, and what rows before this one made of it.
  absl::StatusOr<std::vector<PastCase>*> CasesOf(const Key& key) {
    const auto known = cases_.find(key);
    if (known != cases_.end()) return &known->second;
    ASSIGN_OR_RETURN(const std::vector<Case> on_record,
                     storage::CasesOf(snapshot_, task_.union_id, key.first, key.second));
    std::vector<PastCase>& cases = cases_[key];
    for (const Case& each : on_record) {
      PastCase& known_case = cases.emplace_back();
      known_case.result = each;
      ASSIGN_OR_RETURN(known_case.visits, storage::VisitsOf(snapshot_, task_.union_id, each.id));
    }
    return &cases;
  }

  absl::Status Keep(const Key& key, PastDecision decision, std::vector<PastCase>& cases,
                    PastOutcome& outcome) {
    if (decision.kind == PastDecision::Kind::kKnown) {
      outcome.kind = RowResult::kUnchanged;
      outcome.notes.push_back(decision.differs ? PastNote::kDiffers : PastNote::kSameVisit);
      return absl::OkStatus();
    }
    Case& result = decision.decided.result;
    ASSIGN_OR_RETURN(const OccasionRule rule,
                     storage::RuleFor(snapshot_, task_.union_id, result));
    SettlePast(rule, decision.decided.visits, result);
    if (decision.kind == PastDecision::Kind::kOpens) {
      result.policy_union = rule.issuer;
      result.policy = rule.policy;
      result.restricted = rule.restricted;
      RETURN_IF_ERROR(SetGroup(result));
    }
    outcome.kind = decision.decided.opened ? RowResult::kNew : RowResult::kChanged;
    const bool first = decision.at == cases.size() || cases[decision.at].added == 0;
    const bool touched = decision.at < cases.size() && cases[decision.at].opened;
    if (first && !touched) touched_.emplace_back(key, decision.at);
    if (decision.at == cases.size()) {
      cases.push_back(std::move(decision.decided));
    } else {
      cases[decision.at] = std::move(decision.decided);
    }
    return absl::OkStatus();
  }

  // Statistics follow the date.
  absl::Status SetGroup(Case& result) {
    ASSIGN_OR_RETURN(const std::optional<Member> subject,
                     storage::FindMember(snapshot_, task_.union_id, result.member));
    if (!subject.has_value()) return absl::DataLossError("a case is of no member");
    ASSIGN_OR_RETURN(const std::vector<MemberChange> history,
                     storage::HistoryOf(snapshot_, task_.union_id, subject->id));
    result.group = GroupOn(subject->group, history, result.event_on);
    return absl::OkStatus();
  }

  const Snapshot& snapshot_;
  const PastTask& task_;
  const PlacedGroups groups_;
  const absl::CivilDay today_;
  std::map<std::string, std::vector<PastPerson>> people_;  // by the key of their name
  std::map<Key, std::vector<PastCase>> cases_;
  std::vector<std::pair<Key, size_t>> touched_;  // in the order of their first rows
};

}  // namespace

absl::StatusOr<PastFindings> CheckPastCases(const Snapshot& snapshot, const PastTask& task) {
  ASSIGN_OR_RETURN(PlacedGroups groups, ReadPlacedGroups(snapshot, task.union_id));
  HeadedRows<PastHeader> rows(task.path, FindPastHeader, Reason::kPastHeaderMissing, task.alive);
  Judge judge(snapshot, task, std::move(groups));
  PastFindings findings;
  ASSIGN_OR_RETURN(findings.source, rows.Read(task.begin, [&](const files::TableRow& row) {
                     return judge.Run(row,
                                      ReadPastRow(rows.header(), row.number, rows.cells(),
                                                  task.default_mode),
                                      findings.counts);
                   }));
  findings.cases = judge.Take();
  return findings;
}

}  // namespace unioncare::api
