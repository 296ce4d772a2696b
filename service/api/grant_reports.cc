// Grants in tables, and the figures of a union for the one above it.
#include "service/api/grant_reports.h"

#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/disbursement_sight.h"
#include "service/api/names.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/refusal.h"
#include "service/domain/reports.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"
#include "service/storage/grant_reports.h"
#include "service/storage/reports.h"

namespace unioncare::api {
namespace {

// The tables of the form, and what stands in each.
constexpr std::pair<v1::GrantTable, BenefitKind> kTables[] = {
    {v1::GRANT_TABLE_FAMILY, BenefitKind::kMarriage},
    {v1::GRANT_TABLE_FAMILY, BenefitKind::kChildbirth},
    {v1::GRANT_TABLE_HOSPITAL, BenefitKind::kHospital},
    {v1::GRANT_TABLE_DEATH, BenefitKind::kBereavement},
    {v1::GRANT_TABLE_RETIREMENT, BenefitKind::kRetirement},
};

absl::StatusOr<v1::GrantRow> RowOf(const Snapshot& snapshot, UnionId union_id,
                                   v1::GrantTable table, BenefitKind kind,
                                   const storage::GivenGrant& grant) {
  v1::GrantRow row;
  row.set_table(table);
  row.set_group_display_name(grant.group_name);
  row.set_member_display_name(grant.member_name);
  const Disbursement of{.kind = kind, .sub_kind = grant.sub_kind};
  row.mutable_matter()->set_kind(SameNumber<v1::BenefitKind>(kind));
  row.mutable_matter()->set_sub_kind(
      SameNumber<v1::BenefitSubKind>(SubKindOf(of, grant.relation)));
  *row.mutable_event_on() = ToProto(grant.event_on);
  row.set_amount_fen(grant.amount_fen);
  ASSIGN_OR_RETURN(const std::vector<ProofType> proofs,
                   storage::ProofTypesOf(snapshot, union_id, grant.disbursement, grant.position));
  for (const ProofType proof : proofs) row.add_proofs(SameNumber<v1::ProofType>(proof));
  if (grant.paid_on.has_value()) *row.mutable_paid_on() = ToProto(*grant.paid_on);
  return row;
}

// A figure that stands for one or two people is not said.
template <class Message>
bool HideSmall(Message& message, const char* field, int64_t figure) {
  if (figure <= 0 || figure >= kSmallCell) return false;
  const auto* described = Message::descriptor()->FindFieldByName(field);
  message.GetReflection()->ClearField(&message, described);
  message.add_small_fields(field);
  return true;
}
template <class Message>
void Hide(Message& message, const char* field) {
  const auto* described = Message::descriptor()->FindFieldByName(field);
  message.GetReflection()->ClearField(&message, described);
  message.add_hidden_fields(field);
}

// Visits of one occasion, or of all: to everybody, and to retirees.
struct Visits {
  Coverage all;
  Coverage retirees;
};

v1::SuperiorRow RowOf(int64_t occasion, const Visits& visits) {
  v1::SuperiorRow row;
  row.set_occasion(static_cast<v1::Occasion>(occasion));
  row.set_visits(static_cast<int32_t>(visits.all.visits));
  row.set_persons(static_cast<int32_t>(visits.all.persons.size()));
  row.set_retiree_visits(static_cast<int32_t>(visits.retirees.visits));
  row.set_retiree_persons(static_cast<int32_t>(visits.retirees.persons.size()));
  return row;
}

constexpr const char* kFigures[] = {"visits", "persons", "retiree_visits", "retiree_persons"};

// Hides what is small, what it could be worked out from down a column, and across: those who are no
// retirees are the others of a row.
void HideFigures(std::vector<v1::SuperiorRow*> rows) {
  std::vector<std::vector<int64_t>> figures;
  for (const v1::SuperiorRow* row : rows) {
    figures.push_back({row->visits(), row->persons(), row->retiree_visits(),
                       row->retiree_persons(), row->visits() - row->retiree_visits(),
                       row->persons() - row->retiree_persons()});
  }
  const std::vector<std::vector<bool>> hidden = SmallCells(figures, 0);
  for (size_t i = 0; i < rows.size(); ++i) {
    // Persons and visits tell of each other, and retirees of those who are none.
    const bool any_retirees = hidden[i][2] || hidden[i][3] || hidden[i][4] || hidden[i][5];
    const bool any = hidden[i][0] || hidden[i][1];
    for (size_t k = 0; k < 4; ++k) {
      if (!(k < 2 ? any : any || any_retirees)) continue;
      if (!HideSmall(*rows[i], kFigures[k], figures[i][k])) Hide(*rows[i], kFigures[k]);
    }
  }
}

// Who was due in the plans that begin in the period, and who came.
absl::Status AddExams(const Snapshot& snapshot, UnionId union_id, const ReportPeriod& period,
                      v1::GetSuperiorReportResponse& response) {
  const auto begins_in_it = [&](const ExamPlan& plan) {
    return plan.freeze_time.has_value() && plan.state != ExamPlanState::kCancelled &&
           plan.fields.from >= period.from && plan.fields.from <= period.to;
  };
  ASSIGN_OR_RETURN(const std::vector<ExamPlan> plans,
                   storage::ListPlans(snapshot, union_id, begins_in_it, /*after=*/0,
                                      std::numeric_limits<int>::max()));
  storage::ExamTurnout all;
  for (const ExamPlan& plan : plans) {
    ASSIGN_OR_RETURN(const storage::ExamTurnout each,
                     storage::TurnoutOf(snapshot, union_id, plan));
    all.due += each.due;
    all.attended += each.attended;
  }
  response.set_exams_due(static_cast<int32_t>(all.due));
  response.set_exams_attended(static_cast<int32_t>(all.attended));
  const int64_t missing = all.due - all.attended;
  const bool few = HideSmall(response, "exams_due", all.due);
  if (!HideSmall(response, "exams_attended", all.attended) &&
      (few || (missing > 0 && missing < kSmallCell))) {
    Hide(response, "exams_attended");
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status GetGrantReport(const Snapshot& snapshot, const v1::GetGrantReportRequest& request,
                            absl::FunctionRef<bool(const v1::GrantRows&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  ASSIGN_OR_RETURN(const DisbursementSight sight, DisbursementSight::Of(snapshot, union_id));
  const Sight& seen = sight.In(DisbursementState::kPaid);
  v1::GrantRows message;
  for (const auto& [table, kind] : kTables) {
    std::vector<storage::GivenGrant> grants;
    RETURN_IF_ERROR(storage::ScanGrants(
        snapshot, union_id, kind, period.from, period.to, [&](const storage::GivenGrant& grant) {
          if (Sees(seen, grant.subject)) grants.push_back(grant);
        }));
    for (const storage::GivenGrant& grant : grants) {
      ASSIGN_OR_RETURN(*message.add_rows(), RowOf(snapshot, union_id, table, kind, grant));
      if (message.rows_size() < kReportRowsInMessage) continue;
      if (!emit(message)) return absl::OkStatus();
      message.Clear();
    }
  }
  if (message.rows_size() > 0) emit(message);
  return absl::OkStatus();
}

absl::StatusOr<v1::GetSuperiorReportResponse> GetSuperiorReport(
    const Snapshot& snapshot, const v1::GetSuperiorReportRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  if (!snapshot.actor().sight.everybody) {
    return Refuse(Reason::kPermissionMissing,
                  {{"permission", v1::Permission_Name(v1::PERMISSION_REPORT_READ)},
                   {"given", NameOf(union_id)}});
  }
  std::map<int64_t, Visits> by_occasion;
  Visits all;
  RETURN_IF_ERROR(storage::ScanCoverage(
      snapshot, union_id, period.from, period.to, /*with_members=*/true,
      [&](const storage::CoverageCase& found) {
        const CoverageClass what = Classify(found.facts, snapshot.now());
        Visits& visits = by_occasion[static_cast<int64_t>(found.facts.occasion)];
        visits.all.Add(found.facts, what);
        all.all.Add(found.facts, what);
        if (!found.subject.retired) return;
        visits.retirees.Add(found.facts, what);
        all.retirees.Add(found.facts, what);
      }));
  v1::GetSuperiorReportResponse response;
  response.set_period(absl::StrCat(IsoDay(period.from), "…", IsoDay(period.to)));
  for (const auto& [occasion, visits] : by_occasion) {
    if (visits.all.visits > 0) *response.add_rows() = RowOf(occasion, visits);
  }
  *response.mutable_total() = RowOf(0, all);
  std::vector<v1::SuperiorRow*> rows(response.mutable_rows()->pointer_begin(),
                                     response.mutable_rows()->pointer_end());
  rows.push_back(response.mutable_total());
  HideFigures(std::move(rows));
  ASSIGN_OR_RETURN(const storage::UnionFigures figures,
                   storage::FindUnionFigures(snapshot, union_id, period.from, period.to));
  response.set_members(static_cast<int32_t>(figures.members));
  response.set_women(static_cast<int32_t>(figures.women));
  response.set_recipients(static_cast<int32_t>(figures.recipients));
  response.set_amount_fen(figures.given_fen);
  const int64_t men = figures.members - figures.women;
  const bool few = HideSmall(response, "members", figures.members);
  if (!HideSmall(response, "women", figures.women) && (few || (men > 0 && men < kSmallCell))) {
    Hide(response, "women");
  }
  if (HideSmall(response, "recipients", figures.recipients)) Hide(response, "amount_fen");
  RETURN_IF_ERROR(AddExams(snapshot, union_id, period, response));
  return response;
}

}  // namespace unioncare::api
