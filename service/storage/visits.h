// The tables cases, case_exclusions, visits and visitors.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/policies.h"
#include "service/domain/visits.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kCases;
extern const journal::Table kCaseExclusions;
extern const journal::Table kVisits;
extern const journal::Table kVisitors;

// All cases of a person and occasion, by event; those of records that were merged included.
absl::StatusOr<std::vector<Case>> CasesOf(const Snapshot& snapshot, UnionId union_id,
                                          MemberId member, Occasion occasion);
absl::StatusOr<std::optional<Case>> FindCase(const Snapshot& snapshot, UnionId union_id, CaseId id);
// Cases with numbers below `before`, newest first: of the union, or of one member.
absl::StatusOr<std::vector<Case>> ListCases(const Snapshot& snapshot, UnionId union_id,
                                            int64_t before, int limit);
absl::StatusOr<std::vector<Case>> ListCasesOf(const Snapshot& snapshot, UnionId union_id,
                                              MemberId member, int64_t before, int limit);
// Open cases of one person with numbers below `before`, newest first.
absl::StatusOr<std::vector<Case>> ListCasesBy(const Snapshot& snapshot, UnionId union_id,
                                              MemberId responsible, int64_t before, int limit);
// Open cases whose visit (or closing) is overdue at the time of the snapshot, the longest overdue
// first, after the case `after` or from the first.
enum class OverdueBy { kVisit, kClose };
absl::StatusOr<std::vector<Case>> ListOverdue(const Snapshot& snapshot, UnionId union_id,
                                              OverdueBy by, const std::optional<Case>& after,
                                              int limit);
// The visits of a case with their visitors as persons, in the order of recording.
absl::StatusOr<std::vector<Visit>> VisitsOf(const Snapshot& snapshot, UnionId union_id,
                                            CaseId case_id);

// Keeps a new case, which gets its number and case number, or a changed one, whose version rises. A
// new one is reported by the actor now, unless an import brings it.
absl::Status KeepCase(Transaction& transaction, UnionId union_id, bool opened, Case& kept);
// Takes a case without visits away that an import brought.
absl::Status EraseCase(Transaction& transaction, UnionId union_id, const Case& of);
// Keeps that a member is not to see a case, or may again.
absl::Status InsertExclusion(Transaction& transaction, UnionId union_id, const Case& of,
                             MemberId excluded);
absl::Status EraseExclusion(Transaction& transaction, UnionId union_id, const Case& of,
                            MemberId excluded);
// Keeps a visit of `of`, with its notes sealed.
absl::Status InsertVisit(Transaction& transaction, UnionId union_id, const Case& of,
                         const Visit& visit, absl::string_view notes);

// Takes a visit away that an import brought.
absl::Status EraseVisit(Transaction& transaction, UnionId union_id, const Case& of,
                        const Visit& visit);

// What was said at the visits of a case; visits without notes are left out.
struct Notes {
  VisitId visit{0};
  std::string text;
};
absl::StatusOr<std::vector<Notes>> OpenNotes(const Snapshot& snapshot, UnionId union_id,
                                             const Case& of);

}  // namespace unioncare::storage
