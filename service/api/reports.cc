// Statistics: coverage, and the performance of groups. SQL gathers, the domain judges and counts.
#include "service/api/reports.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/convert.h"
#include "service/api/events.h"
#include "service/api/grant_reports.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/reports.h"
#include "service/storage/reports.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

using google::protobuf::FieldDescriptor;

// The groups that a report is limited to; nothing when it is not.
using GroupFilter = std::optional<std::vector<GroupId>>;

absl::StatusOr<GroupFilter> FilterFor(const Snapshot& snapshot, UnionId union_id,
                                      const std::string& group) {
  if (group.empty()) return GroupFilter();
  ASSIGN_OR_RETURN(const GroupId id, ParseGroupOf(union_id, "group", group));
  ASSIGN_OR_RETURN(std::vector<GroupId> groups, storage::SubtreeOf(snapshot, union_id, id));
  if (groups.empty()) return NotFound("group", group);
  return GroupFilter(std::move(groups));
}

// The key of a row: the group (0 for none), the occasion, or the month counted from year 0.
int64_t RowKey(v1::CoverageBy group_by, const CoverageFacts& facts) {
  switch (group_by) {
    case v1::COVERAGE_BY_OCCASION:
      return static_cast<int64_t>(facts.occasion);
    case v1::COVERAGE_BY_MONTH:
      return facts.event_on.year() * 12 + facts.event_on.month() - 1;
    default:
      return facts.group.has_value() ? Number(*facts.group) : 0;
  }
}

absl::StatusOr<CoverageTable> Count(const Snapshot& snapshot, UnionId union_id,
                                    const ReportPeriod& period, v1::CoverageBy group_by,
                                    const GroupFilter& filter) {
  const Sight& sight = snapshot.actor().sight;
  const bool with_members = !sight.everybody && (sight.women || sight.retirees);
  CoverageTable table;
  RETURN_IF_ERROR(storage::ScanCoverage(
      snapshot, union_id, period.from, period.to, with_members,
      [&](const storage::CoverageCase& found) {
        if (!sight.everybody && !Sees(sight, found.subject)) return;
        const std::optional<GroupId>& group = found.facts.group;
        if (filter.has_value() &&
            (!group.has_value() || !std::binary_search(filter->begin(), filter->end(), *group))) {
          return;
        }
        table.Add(RowKey(group_by, found.facts), found.facts, snapshot.now());
      }));
  return table;
}

v1::CoverageRow ToProto(const Coverage& coverage) {
  v1::CoverageRow row;
  const auto figure = [](int64_t count) { return static_cast<int32_t>(count); };
  row.set_owed(figure(coverage.owed));
  row.set_met_in_time(figure(coverage.met_in_time));
  row.set_met_late(figure(coverage.met_late));
  row.set_open_in_time(figure(coverage.open_in_time));
  row.set_open_overdue(figure(coverage.open_overdue));
  row.set_declined(figure(coverage.declined));
  row.set_unreachable(figure(coverage.unreachable));
  row.set_imported(figure(coverage.imported));
  row.set_on_time_rate(OnTimeRate(coverage));
  row.set_average_hours(AverageHours(coverage));
  row.set_assumed(figure(coverage.assumed));
  row.set_persons(figure(static_cast<int64_t>(coverage.persons.size())));
  row.set_visits(figure(coverage.visits));
  return row;
}

// The figures of a row, the sum first; the texts that follow from figures stand in no column.
constexpr const char* kCoverageFigures[] = {
    "owed",     "met_in_time", "met_late", "open_in_time", "open_overdue", "declined",
    "unreachable", "imported", "assumed",  "persons",      "visits"};
constexpr size_t kCoverageParts = 7;

// Hides from a superior union what could name somebody. Rates and averages go with the row in which
// anything is hidden, for they could be turned back into counts.
template <class Row>
void HideSmall(absl::Span<Row* const> rows, absl::Span<const char* const> columns, size_t parts) {
  const auto* type = Row::descriptor();
  std::vector<std::vector<int64_t>> figures;
  for (const Row* row : rows) {
    std::vector<int64_t>& line = figures.emplace_back();
    for (const char* column : columns) {
      line.push_back(row->GetReflection()->GetInt32(*row, type->FindFieldByName(column)));
    }
  }
  const std::vector<std::vector<bool>> hidden = SmallCells(figures, parts);
  for (size_t i = 0; i < rows.size(); ++i) {
    const auto hide = [&](const char* column, bool small) {
      rows[i]->GetReflection()->ClearField(rows[i], type->FindFieldByName(column));
      small ? rows[i]->add_small_fields(column) : rows[i]->add_hidden_fields(column);
    };
    bool any = false;
    for (size_t k = 0; k < columns.size(); ++k) {
      if (hidden[i][k]) hide(columns[k], figures[i][k] < kSmallCell);
      any |= hidden[i][k];
    }
    if (!any) continue;
    hide("on_time_rate", false);
    hide("average_hours", false);
  }
}

absl::StatusOr<v1::GetCoverageResponse> GetCoverage(const Snapshot& snapshot,
                                                    const v1::GetCoverageRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  ASSIGN_OR_RETURN(const GroupFilter filter, FilterFor(snapshot, union_id, request.group()));
  ASSIGN_OR_RETURN(const CoverageTable table,
                   Count(snapshot, union_id, period, request.group_by(), filter));
  std::map<int64_t, std::string> group_names;
  const bool by_group = request.group_by() == v1::COVERAGE_BY_GROUP ||
                        request.group_by() == v1::COVERAGE_BY_UNSPECIFIED;
  if (by_group) {
    ASSIGN_OR_RETURN(const auto groups, storage::ListGroupFigures(snapshot, union_id));
    for (const auto& group : groups) group_names[Number(group.group)] = group.display_name;
  }
  v1::GetCoverageResponse response;
  for (const auto& [key, coverage] : table.rows) {
    v1::CoverageRow& row = *response.add_rows();
    row = ToProto(coverage);
    if (by_group) {
      row.set_label(group_names[key]);
    } else if (request.group_by() == v1::COVERAGE_BY_MONTH) {
      row.set_label(absl::StrFormat("%04d-%02d", key / 12, key % 12 + 1));
    } else {
      row.set_occasion(static_cast<v1::Occasion>(key));
    }
  }
  *response.mutable_total() = ToProto(table.total);
  if (FromAbove(snapshot.actor(), Permission::kReportRead, union_id)) {
    std::vector<v1::CoverageRow*> rows(response.mutable_rows()->pointer_begin(),
                                       response.mutable_rows()->pointer_end());
    rows.push_back(response.mutable_total());
    HideSmall<v1::CoverageRow>(rows, kCoverageFigures, kCoverageParts);
  }
  return response;
}

// The part of a sight that a group falls under as a whole.
bool SeesGroup(const Sight& sight, GroupId group) {
  return sight.everybody || sight.women || sight.retirees ||
         std::binary_search(sight.groups.begin(), sight.groups.end(), group);
}

// The figures of a leader's row: those visited, declined and waiting add up to those owed.
constexpr const char* kLeaderFigures[] = {"owed", "visited", "declined", "waiting", "overdue"};
constexpr size_t kLeaderParts = 3;

absl::Status GetLeaderReport(const Snapshot& snapshot, const v1::GetLeaderReportRequest& request,
                             absl::FunctionRef<bool(const v1::LeaderRows&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  ASSIGN_OR_RETURN(const CoverageTable table, Count(snapshot, union_id, period,
                                                    v1::COVERAGE_BY_GROUP, std::nullopt));
  ASSIGN_OR_RETURN(const std::vector<storage::GroupFigures> groups,
                   storage::ListGroupFigures(snapshot, union_id));
  const bool from_above = FromAbove(snapshot.actor(), Permission::kReportRead, union_id);
  v1::LeaderRows message;
  for (const storage::GroupFigures& group : groups) {
    if (!SeesGroup(snapshot.actor().sight, group.group)) continue;
    const auto found = table.rows.find(Number(group.group));
    const Coverage coverage = found == table.rows.end() ? Coverage() : found->second;
    v1::LeaderRow& row = *message.add_rows();
    row.set_group_display_name(group.display_name);
    for (const std::string& leader : group.leaders) {
      if (!from_above) row.add_leaders(leader);
    }
    row.set_members(static_cast<int32_t>(group.members));
    // What an older ledger brought is none of the work that is measured here.
    row.set_owed(static_cast<int32_t>(coverage.owed - coverage.imported));
    row.set_visited(static_cast<int32_t>(coverage.met()));
    row.set_on_time_rate(OnTimeRate(coverage));
    row.set_average_hours(AverageHours(coverage));
    row.set_overdue(static_cast<int32_t>(coverage.met_late + coverage.open_overdue));
    row.set_declined(static_cast<int32_t>(coverage.declined));
    row.set_waiting(static_cast<int32_t>(coverage.open_in_time + coverage.open_overdue +
                                         coverage.unreachable));
  }
  if (from_above) {
    const std::vector<v1::LeaderRow*> rows(message.mutable_rows()->pointer_begin(),
                                           message.mutable_rows()->pointer_end());
    HideSmall<v1::LeaderRow>(rows, kLeaderFigures, kLeaderParts);
  }
  emit(message);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<ReportPeriod> ReadPeriod(const v1::Date& from, const v1::Date& to) {
  const ReportPeriod period{*DayFrom(from), *DayFrom(to)};
  if (period.to < period.from) {
    return Refuse(Reason::kDateBeforeStart,
                  {{"field", "to"}, {"given", IsoDay(period.to)}, {"wanted", IsoDay(period.from)}});
  }
  const int64_t days = period.to - period.from;
  if (days > kReportDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "to"},
                                           {"given", absl::StrCat(days)},
                                           {"wanted", absl::StrCat(kReportDaysMax)}});
  }
  return period;
}

std::string CaseNumberText(UnionId union_id, int case_year, int64_t case_sequence) {
  return absl::StrFormat("%d-%d-%04d", case_year, Number(union_id), case_sequence);
}

std::unique_ptr<Service> MakeReportService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ReportService");
  service->Query("ListDue", ListDue);
  service->Query("GetCoverage", GetCoverage);
  service->Stream("GetLeaderReport", GetLeaderReport);
  service->Stream("GetLedger", GetLedger);
  service->Stream("GetMeetingList", GetMeetingList);
  service->Stream("GetGrantReport", GetGrantReport);
  service->Query("GetSuperiorReport", GetSuperiorReport);
  return service;
}

}  // namespace unioncare::api
