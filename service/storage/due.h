// What is due: cases and tasks by their deadlines.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/access.h"
#include "service/domain/disbursements.h"
#include "service/domain/findings.h"
#include "service/domain/reports.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Something that is due, with what people read of it.
struct DueEntry {
  DuePlace place;
  CaseId case_id{0};
  std::optional<TaskId> task;
  int case_year = 0;
  int64_t case_sequence = 0;
  Occasion occasion = Occasion::kUnspecified;
  Severity severity = Severity::kUnspecified;
  Subject subject;
  Case carried;  // only what decides how much of it somebody may read: see case_view.h
  std::optional<MemberId> responsible;
  std::string member_name;
  std::string group_name;  // of the case
  std::string responsible_name;
  std::string content;  // of a task, or what a disbursement is for
  // Of money that waits.
  std::optional<DisbursementId> disbursement;
  std::string disbursement_no;
  int64_t amount_fen = 0;
  std::optional<FindingId> finding;
  std::string hardship_file;  // its resource name, of hardship aid
};

// Which of it is asked for.
struct DueQuery {
  UnionId union_id{0};
  std::optional<MemberId> responsible;  // for ListDueOf
  absl::Time until;                // deadlines up to this moment
  DuePlace after;                  // places after this one
  int limit = 0;
};

// The first `limit` of everything of the union, in order.
absl::StatusOr<std::vector<DueEntry>> ListDue(const Snapshot& snapshot, const DueQuery& query);
// Everything for which one person is responsible, in order. The limit holds for cases and tasks.
absl::StatusOr<std::vector<DueEntry>> ListDueOf(const Snapshot& snapshot, const DueQuery& query);

// How much is due of each area, all of the union.
struct DueCounts {
  int64_t overdue = 0;
  int64_t due = 0;  // overdue or not
};
absl::StatusOr<std::array<DueCounts, kDueAreaCount>> CountDue(const Snapshot& snapshot,
                                                              UnionId union_id, absl::Time until);

// A disbursement that waits in a state, and since when: the day of the request, of the last
// approval, of the payment.
struct WaitingDisbursement {
  DisbursementId id{0};
  absl::CivilDay since;
};
// The first `limit` by number, in one of the states requested, approved, paid and signed. Of those
// that one user asked for, when one is given.
absl::StatusOr<std::vector<WaitingDisbursement>> ListWaiting(const Snapshot& snapshot,
                                                             UnionId union_id,
                                                             DisbursementState state,
                                                             std::optional<UserId> requester,
                                                             int limit);

}  // namespace unioncare::storage
