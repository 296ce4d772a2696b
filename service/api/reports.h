// Work lists, statistics and ledgers as operations.
#pragma once

#include <memory>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/api/rpc.h"
#include "service/domain/types.h"
#include "service/storage/store.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::api {

// A report covers at most so many days.
inline constexpr int kReportDaysMax = 3660;
// Rows in one message of a streamed report.
inline constexpr int kReportRowsInMessage = 100;
// What a list that is filtered by the caller's sight looks at, of each area.
inline constexpr int kDueScanMax = 5000;
// Entries in one column of the list for a meeting.
inline constexpr int kMeetingEntriesMax = 500;

std::unique_ptr<Service> MakeReportService(Rpc& rpc);

// The days of a report: both are given, in order, and not too far apart.
struct ReportPeriod {
  absl::CivilDay from;
  absl::CivilDay to;
};
absl::StatusOr<ReportPeriod> ReadPeriod(const v1::Date& from, const v1::Date& to);

// "2026-1-0007".
std::string CaseNumberText(UnionId union_id, int case_year, int64_t case_sequence);

// Operations of reports whose answers name people: due.cc and ledgers.cc.
absl::StatusOr<v1::ListDueResponse> ListDue(const Snapshot& snapshot,
                                            const v1::ListDueRequest& request);
absl::Status GetLedger(const Snapshot& snapshot, const v1::GetLedgerRequest& request,
                       absl::FunctionRef<bool(const v1::LedgerRows&)> emit);
absl::Status GetMeetingList(const Snapshot& snapshot, const v1::GetMeetingListRequest& request,
                            absl::FunctionRef<bool(const v1::MeetingRows&)> emit);

}  // namespace unioncare::api
