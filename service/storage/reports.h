// What reports read. They keep no table of their own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/access.h"
#include "service/domain/reports.h"
#include "service/domain/standards.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// A case of a coverage, with what decides whether the caller sees it: statistics follow the group
// that the member had then.
struct CoverageCase {
  CoverageFacts facts;
  Subject subject;  // sex and retirement only when they were asked for
};

// Shows every case of which the event lies in the period, by number, in one pass. `with_members`
// also reads whom each case is about.
absl::Status ScanCoverage(const Snapshot& snapshot, UnionId union_id, absl::CivilDay from,
                          absl::CivilDay to, bool with_members,
                          absl::FunctionRef<void(const CoverageCase&)> see);

// A group with those who lead it and its members.
struct GroupFigures {
  GroupId group{0};
  std::string display_name;
  std::vector<std::string> leaders;  // whose own role it is today
  int64_t members = 0;  // who are active, suspended or kept
};
// All groups of the union, by number.
absl::StatusOr<std::vector<GroupFigures>> ListGroupFigures(const Snapshot& snapshot,
                                                           UnionId union_id);

// A case with what the ledger tells of it.
struct LedgerCase {
  CaseId id{0};
  int case_year = 0;
  int64_t case_sequence = 0;
  CoverageFacts facts;
  Subject subject;  // with the group of the case
  Case carried;     // only what decides how much of it somebody may read: see case_view.h
  bool sent_up = false;  // it was reported to the superior union
  int visitors_min = 0;
  absl::Time report_time;
  std::optional<absl::Time> due_report;
  std::string member_name;
  std::string group_name;
  std::string informed_by_name;
};
// Cases of the period with numbers above `after`, by number.
absl::StatusOr<std::vector<LedgerCase>> ListLedgerCases(const Snapshot& snapshot, UnionId union_id,
                                                        absl::CivilDay from, absl::CivilDay to,
                                                        CaseId after, int limit);

struct LedgerVisit {
  CaseId case_id{0};
  VisitId id{0};
  absl::CivilDay visited_on;
  std::optional<int64_t> visited_minute;
  VisitMode mode = VisitMode::kUnspecified;
  std::string place;
  Met met = Met::kUnspecified;
  std::string needs;
  std::string promises;
  std::vector<std::string> visitors;
};
// The visits of the cases from `first` to `last`, by case and number.
absl::StatusOr<std::vector<LedgerVisit>> ListLedgerVisits(const Snapshot& snapshot,
                                                          UnionId union_id, CaseId first,
                                                          CaseId last);

// What somebody was given for a case: an entry of a disbursement that was paid, not left over and
// not reversed.
struct LedgerGift {
  CaseId case_id{0};
  int64_t amount_fen = 0;
  DeliveryForm form = DeliveryForm::kUnspecified;
  std::string items;  // of goods: what they are, else what it was for
  std::optional<absl::CivilDay> signed_on;
};
// What was given for the cases from `first` to `last`, by case and disbursement.
absl::StatusOr<std::vector<LedgerGift>> ListLedgerGifts(const Snapshot& snapshot, UnionId union_id,
                                                        CaseId first, CaseId last);

// A member who retires.
struct Retirement {
  Subject subject;
  std::string display_name;
  absl::CivilDay retired_on;
};
// Active, suspended and kept members who retire from `from` to `to`, by day, then by number.
absl::StatusOr<std::vector<Retirement>> ListRetirements(const Snapshot& snapshot,
                                                        UnionId union_id, absl::CivilDay from,
                                                        absl::CivilDay to);

}  // namespace unioncare::storage
