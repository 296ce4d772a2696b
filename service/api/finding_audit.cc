// Audits, compares with what is known, and keeps the difference.
#include "service/api/finding_audit.h"

#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "service/api/names.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/audit_checks.h"
#include "service/domain/audits.h"
#include "service/domain/calendar.h"
#include "service/storage/audit_pass.h"
#include "service/storage/findings.h"

namespace unioncare::api {
namespace {

// Part of a year may not show what several grants of it show together.
bool AreWholeYears(const ReportPeriod& period, absl::CivilDay today) {
  const bool begins = period.from.month() == 1 && period.from.day() == 1;
  const bool ends = period.to.month() == 12 && period.to.day() == 31;
  return begins && (ends || period.to >= today);
}

}  // namespace

absl::StatusOr<PreparedFindings> PrepareFindings(const Snapshot& snapshot,
                                                 const v1::RecordFindingsRequest& request,
                                                 absl::FunctionRef<bool()> alive) {
  PreparedFindings prepared;
  ASSIGN_OR_RETURN(prepared.union_id, ParseUnion("parent", request.parent()));
  const UnionId union_id = prepared.union_id;
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  const absl::CivilDay today = Today(snapshot.now());
  AuditReport report;
  RETURN_IF_ERROR(storage::AuditUnion(
      snapshot, union_id, {.from = period.from, .to = period.to, .today = today},
      [&](int64_t, int64_t) { return alive(); },
      [&](AuditFinding finding) { report.Add(std::move(finding)); }));
  absl::flat_hash_set<std::string> keys;
  const auto fits = [&] {
    const bool room = prepared.kept.size() + prepared.gone.size() < kFindingsInSliceMax;
    prepared.more |= !room;
    return room;
  };
  for (const AuditFinding& finding : report.Sorted()) {
    ++prepared.found;
    const std::string key = KeyOf(finding);
    keys.insert(key);
    ASSIGN_OR_RETURN(std::optional<Finding> known,
                     storage::FindFindingByKey(snapshot, union_id, key));
    if (known.has_value() && FindAgain(storage::Trimmed(finding), *known) == FoundAgain::kSame) {
      continue;
    }
    if (fits()) prepared.kept.push_back(finding);
  }
  if (!AreWholeYears(period, today) || report.omitted() > 0) return prepared;
  const auto gone = [&](const Finding& of) {
    return !of.gone_on.has_value() && of.found.day >= period.from && of.found.day <= period.to &&
           !keys.contains(of.key);
  };
  ASSIGN_OR_RETURN(const std::vector<Finding> missed,
                   storage::ListFindings(snapshot, union_id, std::nullopt, gone, 0,
                                         kFindingsInSliceMax + 1));
  for (const Finding& of : missed) {
    if (fits()) prepared.gone.push_back(of.id);
  }
  return prepared;
}

absl::StatusOr<v1::RecordFindingsResponse> RecordFindings(
    Transaction& transaction, const v1::RecordFindingsRequest& request,
    const PreparedFindings& prepared) {
  ASSIGN_OR_RETURN(const storage::KeptFindings kept,
                   storage::KeepFindings(transaction, prepared.union_id, prepared.kept));
  RETURN_IF_ERROR(storage::MarkGone(transaction, prepared.union_id, prepared.gone));
  transaction.Concerns(prepared.union_id, NameOf(prepared.union_id) + "/findings");
  v1::RecordFindingsResponse response;
  response.set_found(prepared.found);
  response.set_fresh(kept.fresh);
  response.set_changed(kept.changed);
  response.set_reopened(kept.reopened);
  response.set_gone(static_cast<int64_t>(prepared.gone.size()));
  response.set_more(prepared.more);
  return response;
}

}  // namespace unioncare::api
