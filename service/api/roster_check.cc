// Checks rosters: cells from files, rules from the domain, records from storage.
#include "service/api/roster_check.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/hash/hash.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/api/headed_rows.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"
#include "service/files/pinyin.h"
#include "service/storage/members.h"
#include "service/storage/roster.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

constexpr int kGroupsAtOnce = 1000;

using Rows = HeadedRows<RosterHeader>;

// Which rows say the same of whom they are.
class Repeats {
 public:
  void Add(const RosterRow& row) {
    for (const uint64_t key : KeysOf(row)) {
      if (key == 0) continue;
      Pair& pair = pairs_[key];
      if (pair.first == 0) {
        pair.first = row.number;
      } else if (pair.second == 0) {
        pair.second = row.number;
      }
    }
  }

  void Fill(const RosterRow& row, RosterFacts& facts) const {
    const std::array<uint64_t, 3> keys = KeysOf(row);
    facts.same_staff_no_row = Other(keys[0], row.number);
    facts.same_id_no_row = Other(keys[1], row.number);
    facts.same_name_row = Other(keys[2], row.number);
  }

 private:
  struct Pair {
    int64_t first = 0;
    int64_t second = 0;
  };

  // 0 for what a row does not say.
  static std::array<uint64_t, 3> KeysOf(const RosterRow& row) {
    const MemberFields& fields = row.fields;
    const bool id_number = !fields.id_no.empty() && !IsMasked(fields.id_no);
    std::array<uint64_t, 3> keys = {};
    if (!fields.staff_no.empty()) keys[0] = Hash(1, fields.staff_no);
    if (id_number) keys[1] = Hash(2, IdNumberIdentity(fields.id_type, fields.id_no));
    const bool named_only = fields.staff_no.empty() && !id_number && !row.member.has_value();
    if (named_only) keys[2] = Hash(3, NameKey(fields.display_name));
    return keys;
  }

  static uint64_t Hash(int what, const std::string& text) {
    return absl::Hash<std::pair<int, std::string>>{}({what, text});
  }

  int64_t Other(uint64_t key, int64_t row) const {
    const auto found = pairs_.find(key);
    if (key == 0 || found == pairs_.end()) return 0;
    return found->second.first == row ? found->second.second : found->second.first;
  }

  absl::flat_hash_map<uint64_t, Pair> pairs_;
};

// The groups of a union by name and path, and those that the list adds.
class GroupBook {
 public:
  static absl::StatusOr<GroupBook> Read(const Snapshot& snapshot, UnionId union_id) {
    ASSIGN_OR_RETURN(const PlacedGroups groups, ReadPlacedGroups(snapshot, union_id));
    GroupBook book;
    for (const auto& [id, group] : groups) {
      book.by_name_[group.display_name].push_back(id);
      book.by_path_.emplace(group.path, id);
    }
    return book;
  }

  // A group by its name alone where there is one of it, or by its path.
  absl::StatusOr<GroupId> Resolve(const std::string& name, bool create) {
    const auto path = by_path_.find(name);
    if (path != by_path_.end()) return path->second;
    const auto named = by_name_.find(name);
    if (named != by_name_.end() && named->second.size() == 1) return named->second[0];
    if (named != by_name_.end()) return Problem(Reason::kRosterGroupAmbiguous, name);
    if (!create || made_.size() >= kImportNewGroupsMax) {
      return Problem(Reason::kRosterGroupUnknown, name);
    }
    return Make(name);
  }

  std::vector<storage::NewGroup> TakeNew() { return std::move(made_); }

 private:
  static absl::Status Problem(Reason reason, const std::string& name) {
    return Refuse(reason, {{"field", PathOf(RosterField::kGroup)}, {"given", name}});
  }

  absl::StatusOr<GroupId> Make(const std::string& name) {
    // Before anything is made of a name that is too deep.
    const std::vector<std::string> levels = absl::StrSplit(name, '/');
    if (static_cast<int>(levels.size()) > kGroupLevelsMax) {
      return Problem(Reason::kRosterGroupUnknown, name);
    }
    std::optional<GroupId> parent;
    std::string last = name;
    const size_t slash = name.rfind('/');
    if (slash != std::string::npos) {
      ASSIGN_OR_RETURN(parent, Resolve(name.substr(0, slash), true));
      last = name.substr(slash + 1);
    }
    const GroupId id = storage::PlannedGroup(made_.size());
    made_.push_back({.display_name = last, .parent = parent});
    by_path_.emplace(name, id);
    by_name_[last].push_back(id);
    return id;
  }

  std::map<std::string, std::vector<GroupId>> by_name_;
  std::map<std::string, GroupId> by_path_;
  std::vector<storage::NewGroup> made_;
};

// Judges one row after the other.
class Judge {
 public:
  Judge(const Snapshot& snapshot, const RosterTask& task, const storage::RosterIndex& index,
        const Repeats& repeats, GroupBook& groups)
      : snapshot_(snapshot),
        task_(task),
        index_(index),
        repeats_(repeats),
        groups_(groups),
        today_(Today(snapshot.now())) {}

  absl::Status Run(const files::TableRow& table_row, RosterRow row, ImportCounts& counts) {
    RosterOutcome outcome{.row = row.number, .cells = &table_row.cells};
    if (!row.is_note) {
      outcome.problems = row.problems;
      RETURN_IF_ERROR(Settle(std::move(row), outcome));
      if (!outcome.problems.empty()) outcome.kind = RosterOutcome::Kind::kRefused;
    }
    counts.Count(outcome.kind);
    return task_.see(outcome);
  }

  bool Matched(MemberId id) const { return rows_of_.contains(Number(id)); }

 private:
  // Takes refusals for problems of the row; what else went wrong is returned.
  absl::Status Note(const absl::Status& status, RosterOutcome& outcome) {
    const std::vector<Refusal> refusals = RefusalsOf(status);
    if (!status.ok() && refusals.empty()) return status;
    for (const Refusal& refusal : refusals) {
      // Reading and judging may say the same.
      const bool said = std::any_of(
          outcome.problems.begin(), outcome.problems.end(), [&](const Refusal& before) {
            return before.reason == refusal.reason && before.facts == refusal.facts;
          });
      if (!said) outcome.problems.push_back(refusal);
    }
    return absl::OkStatus();
  }

  absl::Status Settle(RosterRow row, RosterOutcome& outcome) {
    ASSIGN_OR_RETURN(RosterFacts facts, index_.FactsFor(snapshot_, task_.union_id, row));
    repeats_.Fill(row, facts);
    const auto match = MatchRosterRow(task_.union_id, row, facts);
    RETURN_IF_ERROR(Note(match.status(), outcome));
    if (!row.group_name.empty()) {
      const auto group = groups_.Resolve(row.group_name, task_.create_groups);
      RETURN_IF_ERROR(Note(group.status(), outcome));
      if (group.ok()) row.fields.group = *group;
    }
    if (!match.ok()) return absl::OkStatus();
    if (!match->member.has_value()) return SettleNew(row, outcome);
    outcome.by_name = match->by_name;
    const auto [claim, first] = rows_of_.emplace(Number(match->member->id), row.number);
    if (!first) {
      outcome.problems.push_back({.reason = Reason::kRosterRowRepeated,
                                  .facts = {{"field", PathOf(RosterField::kName)},
                                            {"given", match->member->display_name},
                                            {"row", absl::StrCat(claim->second)}}});
      return absl::OkStatus();
    }
    return SettleKnown(row, *match->member, outcome);
  }

  absl::Status SettleNew(const RosterRow& row, RosterOutcome& outcome) {
    RETURN_IF_ERROR(Note(CheckRosterState(row, nullptr), outcome));
    outcome.kind = RosterOutcome::Kind::kNew;
    const CreateMember command{.union_id = task_.union_id,
                               .fields = row.fields,
                               .reading = files::ReadName(row.fields.display_name)};
    absl::StatusOr<MemberDecision> decision =
        Decide(command, MemberNeighbours{.group_exists = true}, today_);
    if (!decision.ok()) return Note(decision.status(), outcome);
    outcome.decision = *std::move(decision);
    if (row.state.has_value()) outcome.decision.member.state = *row.state;
    return absl::OkStatus();
  }

  absl::Status SettleKnown(const RosterRow& row, const Member& current, RosterOutcome& outcome) {
    RETURN_IF_ERROR(Note(CheckRosterState(row, &current), outcome));
    outcome.kind = RosterOutcome::Kind::kUnchanged;
    MemberFields known;
    UpdateMemberFacts facts{.current = current, .neighbours = {.group_exists = true}};
    ASSIGN_OR_RETURN(facts.id_no, storage::OpenIdNumber(snapshot_, task_.union_id, current));
    known.id_no = facts.id_no.value_or("");
    if (!row.fields.address.empty() || !row.fields.emergency_contact.empty()) {
      ASSIGN_OR_RETURN(const PrivateFields opened,
                       storage::OpenPrivate(snapshot_, task_.union_id, current));
      known.address = opened.address;
      known.emergency_contact = opened.emergency_contact;
    }
    UpdateMember update = RosterUpdate(task_.union_id, row, current, known);
    if (update.update_mask.empty()) return absl::OkStatus();
    outcome.kind = RosterOutcome::Kind::kChanged;
    update.reading = files::ReadName(Merged(update, facts).display_name);
    absl::StatusOr<MemberDecision> decision = Decide(update, facts, today_);
    if (!decision.ok()) return Note(decision.status(), outcome);
    outcome.decision = *std::move(decision);
    return absl::OkStatus();
  }

  const Snapshot& snapshot_;
  const RosterTask& task_;
  const storage::RosterIndex& index_;
  const Repeats& repeats_;
  GroupBook& groups_;
  const absl::CivilDay today_;
  absl::flat_hash_map<int64_t, int64_t> rows_of_;  // by member
};

}  // namespace

absl::StatusOr<PlacedGroups> ReadPlacedGroups(const Snapshot& snapshot, UnionId union_id) {
  std::map<GroupId, Group> groups;
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<Group> some,
                     storage::ListGroups(snapshot, union_id, after, kGroupsAtOnce));
    for (const Group& group : some) {
      groups.emplace(group.id, group);
      after = Number(group.id);
    }
    if (static_cast<int>(some.size()) < kGroupsAtOnce) break;
  }
  PlacedGroups placed;
  for (const auto& [id, group] : groups) {
    std::string path = group.display_name;
    for (std::optional<GroupId> above = group.parent; above.has_value();) {
      const Group& parent = groups.at(*above);
      path = absl::StrCat(parent.display_name, "/", path);
      above = parent.parent;
    }
    placed.emplace(id, PlacedGroup{group.display_name, std::move(path)});
  }
  return placed;
}

absl::StatusOr<RosterFindings> CheckRoster(const Snapshot& snapshot, const RosterTask& task) {
  Rows rows(task.path, FindRosterHeader, Reason::kRosterHeaderMissing, task.alive);
  Repeats repeats;
  const auto first_look = [](const RosterHeader&) { return absl::OkStatus(); };
  const auto row_of = [&](const files::TableRow& cells) {
    return ReadRosterRow(rows.header(), cells.number, rows.cells());
  };
  RETURN_IF_ERROR(rows.Read(first_look, [&](const files::TableRow& cells) {
                        const RosterRow row = row_of(cells);
                        if (!row.is_note) repeats.Add(row);
                        return absl::OkStatus();
                      }).status());
  ASSIGN_OR_RETURN(const storage::RosterIndex index,
                   storage::RosterIndex::Read(snapshot, task.union_id));
  ASSIGN_OR_RETURN(GroupBook groups, GroupBook::Read(snapshot, task.union_id));
  RosterFindings findings;
  Judge judge(snapshot, task, index, repeats, groups);
  ASSIGN_OR_RETURN(findings.source,
                   rows.Read(task.begin, [&](const files::TableRow& cells) {
                     return judge.Run(cells, row_of(cells), findings.counts);
                   }));
  findings.header = rows.header();
  for (const MemberId id : index.expected()) {
    if (!judge.Matched(id)) findings.missing.push_back(id);
  }
  findings.counts.missing = static_cast<int64_t>(findings.missing.size());
  findings.groups = groups.TakeNew();
  findings.counts.new_groups = static_cast<int64_t>(findings.groups.size());
  return findings;
}

}  // namespace unioncare::api
