// Findings in SQL.
#include "service/storage/findings.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kFindings(
    "findings", {"union_id", "id"},
    {"finding_key", "rule", "rule_version", "severity", "subjects", "member_id", "group_id",
     "fund_id", "day", "amount_fen", "facts", "state", "owner_id", "due_on", "requirement",
     "explanation", "explained_by", "rectification", "attachment_id", "rectified_by", "answer_us",
     "review", "reviewed_by", "review_us", "waiver_reason", "waiver_proposed_by", "waiver_office",
     "waiver_confirmed_by", "found_us", "reopened_count", "gone_on", "version"});

namespace {

#define FINDING_COLUMNS                                                                          \
  "id, finding_key, rule, rule_version, severity, subjects, member_id, group_id, fund_id, day, " \
  "amount_fen, facts, state, owner_id, due_on, requirement, explanation, explained_by, "         \
  "rectification, attachment_id, rectified_by, answer_us, review, reviewed_by, review_us, "      \
  "waiver_reason, waiver_proposed_by, waiver_office, waiver_confirmed_by, found_us, "            \
  "reopened_count, gone_on, version FROM findings "
constexpr sql::Sql kFind{"SELECT " FINDING_COLUMNS "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kFindByKey{"SELECT " FINDING_COLUMNS
                              "WHERE union_id = $1 AND finding_key = $2"};
constexpr sql::Sql kList{"SELECT " FINDING_COLUMNS
                         "WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kListOf{"SELECT " FINDING_COLUMNS
                           "WHERE union_id = $1 AND owner_id = $2 AND owner_id > 0 AND id > $3 "
                           "ORDER BY id LIMIT $4"};
constexpr sql::Sql kListIn{"SELECT " FINDING_COLUMNS
                           "WHERE union_id = $1 AND state = $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kListDue{"SELECT " FINDING_COLUMNS
                            "WHERE union_id = $1 AND due_on IS NOT NULL AND state <= 3 "
                            "AND due_on <= $2 AND ($3 = 0 OR owner_id = $3) "
                            "ORDER BY due_on, id LIMIT $4"};
#undef FINDING_COLUMNS

// The separators of ASCII between a name and its value, and behind each pair.
constexpr char kBetween = '\x1f';
constexpr char kBehind = '\x1e';
// Findings that are read at once where they are filtered here.
constexpr int kChunk = 500;

std::string Kept(const std::vector<std::pair<std::string, std::string>>& facts) {
  std::string text;
  for (const auto& [name, value] : facts) {
    if (text.size() + name.size() + value.size() + 2 > kFindingFactBytesMax) break;
    text.append(name).push_back(kBetween);
    text.append(value).push_back(kBehind);
  }
  return text;
}

std::vector<std::pair<std::string, std::string>> FactsOf(absl::string_view text) {
  std::vector<std::pair<std::string, std::string>> facts;
  for (const absl::string_view pair : absl::StrSplit(text, kBehind, absl::SkipEmpty())) {
    facts.push_back(absl::StrSplit(pair, absl::MaxSplits(kBetween, 1)));
  }
  return facts;
}

std::string Kept(const std::vector<AuditSubject>& subjects) {
  std::string text;
  const size_t count = std::min<size_t>(subjects.size(), kFindingSubjectsMax);
  for (size_t i = 0; i < count; ++i) {
    const AuditSubject& of = subjects[i];
    absl::StrAppend(&text, i == 0 ? "" : " ", static_cast<int>(of.type), ".", Number(of.union_id),
                    ".", of.id, ".", of.part);
  }
  return text;
}

std::vector<AuditSubject> SubjectsOf(absl::string_view text) {
  std::vector<AuditSubject> subjects;
  for (const absl::string_view one : absl::StrSplit(text, ' ', absl::SkipEmpty())) {
    const std::vector<absl::string_view> parts = absl::StrSplit(one, '.');
    int64_t numbers[4] = {};
    for (size_t i = 0; i < parts.size() && i < 4; ++i) {
      if (!absl::SimpleAtoi(parts[i], &numbers[i])) numbers[i] = 0;
    }
    subjects.push_back({static_cast<AuditSubjectType>(numbers[0]), UnionId{numbers[1]},
                        numbers[2], static_cast<int>(numbers[3])});
  }
  return subjects;
}

std::optional<absl::CivilDay> DayAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<absl::Time> TimeAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return absl::FromUnixMicros(row.Int(column));
}

template <class Id>
std::optional<Id> IdAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

Finding FindingOf(sql::Row row) {
  Finding of;
  of.id = FindingId{row.Int(0)};
  of.key = std::string(row.Text(1));
  of.found.rule = static_cast<AuditRule>(row.Int(2));
  of.found.rule_version = static_cast<int>(row.Int(3));
  of.found.severity = static_cast<AuditSeverity>(row.Int(4));
  of.found.subjects = SubjectsOf(row.Text(5));
  of.found.member = IdAt<MemberId>(row, 6);
  of.found.group = IdAt<GroupId>(row, 7);
  of.found.fund = FundId{row.Int(8)};
  of.found.day = DayOf(row.Int(9));
  of.found.amount_fen = row.Int(10);
  of.found.facts = FactsOf(row.Text(11));
  of.state = static_cast<FindingState>(row.Int(12));
  of.owner = UserId{row.Int(13)};
  of.due_on = DayAt(row, 14);
  of.requirement = std::string(row.Text(15));
  of.explanation = std::string(row.Text(16));
  of.explained_by = UserId{row.Int(17)};
  of.rectification = std::string(row.Text(18));
  of.attachment = IdAt<AttachmentId>(row, 19);
  of.rectified_by = UserId{row.Int(20)};
  of.answer_time = TimeAt(row, 21);
  of.review = std::string(row.Text(22));
  of.reviewed_by = UserId{row.Int(23)};
  of.review_time = TimeAt(row, 24);
  of.waiver_reason = std::string(row.Text(25));
  of.waiver_proposed_by = UserId{row.Int(26)};
  of.waiver_office = static_cast<WaiverOffice>(row.Int(27));
  of.waiver_confirmed_by = UserId{row.Int(28)};
  of.found_time = absl::FromUnixMicros(row.Int(29));
  of.reopened_count = static_cast<int>(row.Int(30));
  of.gone_on = DayAt(row, 31);
  of.version = row.Int(32);
  return of;
}

// A row about one member is sealed with that member's key in the journal.
absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id, const Finding& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  const auto days = [](const std::optional<absl::CivilDay>& day) {
    return day.has_value() ? std::optional<int64_t>(DayNumber(*day)) : std::nullopt;
  };
  const auto micros = [](const std::optional<absl::Time>& time) {
    return time.has_value() ? std::optional<int64_t>(absl::ToUnixMicros(*time)) : std::nullopt;
  };
  const std::string subjects = Kept(of.found.subjects);
  const std::string facts = Kept(of.found.facts);
  return write(transaction, kFindings, of.found.member.value_or(journal::kNobody),
               {Value(union_id), Value(of.id), Value(of.key), Value(of.found.rule),
                Value(of.found.rule_version), Value(of.found.severity), Value(subjects),
                Value(of.found.member), Value(of.found.group), Value(of.found.fund),
                Value(DayNumber(of.found.day)), Value(of.found.amount_fen), Value(facts),
                Value(of.state), Value(of.owner), Value(days(of.due_on)), Value(of.requirement),
                Value(of.explanation), Value(of.explained_by), Value(of.rectification),
                Value(of.attachment), Value(of.rectified_by), Value(micros(of.answer_time)),
                Value(of.review), Value(of.reviewed_by), Value(micros(of.review_time)),
                Value(of.waiver_reason), Value(of.waiver_proposed_by), Value(of.waiver_office),
                Value(of.waiver_confirmed_by), Value(absl::ToUnixMicros(of.found_time)),
                Value(of.reopened_count), Value(days(of.gone_on)), Value(of.version)});
}

}  // namespace

AuditFinding Trimmed(const AuditFinding& finding) {
  AuditFinding trimmed = finding;
  trimmed.facts = FactsOf(Kept(finding.facts));
  return trimmed;
}

absl::StatusOr<KeptFindings> KeepFindings(Transaction& transaction, UnionId union_id,
                                          absl::Span<const AuditFinding> findings) {
  KeptFindings kept;
  for (const AuditFinding& given : findings) {
    const std::string key = KeyOf(given);
    const AuditFinding found = Trimmed(given);
    ASSIGN_OR_RETURN(std::optional<Finding> known, FindFindingByKey(transaction, union_id, key));
    if (!known.has_value()) {
      ASSIGN_OR_RETURN(const int64_t number,
                       journal::NextNumber(transaction, union_id, "finding"));
      const Finding made{.id = FindingId{number},
                         .key = key,
                         .found = found,
                         .found_time = transaction.now()};
      RETURN_IF_ERROR(Keep(transaction, true, union_id, made));
      ++kept.fresh;
      continue;
    }
    ++kept.again;
    const FoundAgain what = FindAgain(found, *known);
    kept.changed += what == FoundAgain::kChanged;
    kept.reopened += what == FoundAgain::kReopened;
    if (what != FoundAgain::kSame) RETURN_IF_ERROR(ReplaceFinding(transaction, union_id, *known));
  }
  return kept;
}

absl::Status MarkGone(Transaction& transaction, UnionId union_id,
                      absl::Span<const FindingId> findings) {
  for (const FindingId id : findings) {
    ASSIGN_OR_RETURN(std::optional<Finding> found, FindFinding(transaction, union_id, id));
    if (!found.has_value()) return absl::DataLossError("a finding that was listed is not there");
    if (found->gone_on.has_value()) continue;
    found->gone_on = Today(transaction.now());
    RETURN_IF_ERROR(ReplaceFinding(transaction, union_id, *found));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::optional<Finding>> FindFinding(const Snapshot& snapshot, UnionId union_id,
                                                   FindingId id) {
  std::optional<Finding> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind, [&](sql::Row row) { found = FindingOf(row); }, union_id, id));
  return found;
}

absl::StatusOr<std::optional<Finding>> FindFindingByKey(const Snapshot& snapshot,
                                                        UnionId union_id,
                                                        const std::string& key) {
  std::optional<Finding> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindByKey, [&](sql::Row row) { found = FindingOf(row); }, union_id,
      key));
  return found;
}

absl::StatusOr<std::vector<Finding>> ListFindings(const Snapshot& snapshot, UnionId union_id,
                                                  std::optional<UserId> owner,
                                                  absl::FunctionRef<bool(const Finding&)> fits,
                                                  int64_t after, int limit) {
  std::vector<Finding> list;
  int read = kChunk;
  while (read == kChunk && static_cast<int>(list.size()) < limit) {
    read = 0;
    const auto take = [&](sql::Row row) {
      ++read;
      after = row.Int(0);
      if (static_cast<int>(list.size()) == limit) return;
      Finding of = FindingOf(row);
      if (fits(of)) list.push_back(std::move(of));
    };
    RETURN_IF_ERROR(owner.has_value()
                        ? sql::Query(snapshot.connection(), kListOf, take, union_id, *owner,
                                     after, kChunk)
                        : sql::Query(snapshot.connection(), kList, take, union_id, after, kChunk));
  }
  return list;
}

absl::StatusOr<std::vector<Finding>> ListFindingsDue(const Snapshot& snapshot, UnionId union_id,
                                                     absl::CivilDay until,
                                                     std::optional<UserId> owner, int limit) {
  std::vector<Finding> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListDue, [&](sql::Row row) { list.push_back(FindingOf(row)); },
      union_id, DayNumber(until), owner.value_or(UserId{0}), limit));
  return list;
}

absl::StatusOr<std::vector<Finding>> ListFindingsIn(const Snapshot& snapshot, UnionId union_id,
                                                    FindingState state, int limit) {
  std::vector<Finding> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListIn, [&](sql::Row row) { list.push_back(FindingOf(row)); },
      union_id, state, limit));
  return list;
}

absl::Status ReplaceFinding(Transaction& transaction, UnionId union_id, Finding& changed) {
  ++changed.version;
  return Keep(transaction, false, union_id, changed);
}

}  // namespace unioncare::storage
