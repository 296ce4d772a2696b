// Findings as they travel, and who sees them.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/audit_wire.h"
#include "service/domain/findings.h"
#include "service/storage/store.h"
#include "unioncare/v1/findings.pb.h"

namespace unioncare::api {

struct FindingName {
  UnionId union_id{0};
  FindingId id{0};
};
absl::StatusOr<FindingName> ParseFinding(absl::string_view field, const std::string& text);

// Whose findings the caller reads in a union: all, for who may run audits; those that the caller is
// to put right, for who may answer them.
struct FindingSight {
  bool all = false;
  bool own = false;

  bool empty() const { return !all && !own; }
  bool Sees(const Finding& of, UserId caller) const {
    return all || (own && of.owner == caller);
  }
};
absl::StatusOr<FindingSight> FindingSightOf(const Snapshot& snapshot, UnionId union_id);

// What somebody is told who sees no finding of a union.
absl::Status RefuseSight(UnionId union_id);

// A finding that the caller sees: NOT_FOUND otherwise, and RefuseSight for who sees none.
struct SeenFinding {
  UnionId union_id{0};
  Finding found;
};
absl::StatusOr<SeenFinding> FindSeenFinding(const Snapshot& snapshot, const std::string& name);

// Puts findings of one union into words; what was read for one serves the next.
class FindingWriter {
 public:
  FindingWriter(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id), subjects_(snapshot, union_id, true) {}

  absl::StatusOr<v1::Finding> Write(const Finding& of);
  // A row of the list of problems and their rectification.
  absl::StatusOr<v1::FindingRow> WriteRow(const Finding& of, int sequence);

 private:
  // Fills in what leads to the people whom it is about.
  absl::Status WriteWhole(const AuditFinding& found, v1::Finding& wire);
  absl::Status WriteAnswers(const Finding& of, v1::Finding& wire);

  const Snapshot& snapshot_;
  const UnionId union_id_;
  SubjectNames subjects_;
};

}  // namespace unioncare::api
