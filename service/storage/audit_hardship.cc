// One read of the payments on files of hardship aid, and of the files that they point to.
#include "service/storage/audit_hardship.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "service/base/status.h"
#include "service/domain/audit_hardship.h"
#include "service/domain/calendar.h"
#include "service/storage/calendars.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_payments.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/members.h"
#include "service/storage/transfers.h"

namespace unioncare::storage {
namespace {

// Paid, signed or booked.
constexpr sql::Sql kPaid{
    "SELECT p.disbursement_id, d.fund_id, d.event_on FROM hardship_payments AS p "
    "JOIN disbursements AS d ON d.union_id = p.union_id AND d.id = p.disbursement_id "
    "WHERE p.union_id = $1 AND d.event_on BETWEEN $2 AND $3 AND d.state BETWEEN 4 AND 6 "
    "AND d.paid_on IS NOT NULL ORDER BY p.disbursement_id"};

// The same, of what points to no file; whose it is, where it is one person's.
constexpr sql::Sql kWithoutFile{
    "SELECT d.id, d.fund_id, d.event_on, d.paid_on, d.amount_fen, "
    "CASE WHEN d.entry_count = 1 THEN (SELECT e.member_id FROM disbursement_entries AS e "
    "WHERE e.union_id = d.union_id AND e.disbursement_id = d.id ORDER BY e.position LIMIT 1) END "
    "FROM disbursements AS d "
    "WHERE d.union_id = $1 AND d.kind = $2 AND d.event_on BETWEEN $3 AND $4 "
    "AND d.state BETWEEN 4 AND 6 AND d.paid_on IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM hardship_payments AS p "
    "WHERE p.union_id = d.union_id AND p.disbursement_id = d.id) ORDER BY d.event_on, d.id"};

constexpr int kReviewMonths = 12;  // at most, whatever a union says

bool InForceOn(const HardshipFile& file, absl::CivilDay day) {
  return file.opened_on.has_value() && *file.opened_on <= day &&
         (!file.exit_on.has_value() || day <= *file.exit_on);
}

absl::StatusOr<int> FilesOf(const Snapshot& snapshot, UnionId union_id,
                            const std::vector<MemberId>& records, absl::CivilDay day,
                            std::optional<HardshipFileId> but) {
  int count = 0;
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(const std::vector<HardshipFile> files,
                     HardshipFilesOf(snapshot, union_id, record));
    for (const HardshipFile& file : files) count += file.id != but && InForceOn(file, day);
  }
  return count;
}

// Who is listed in the household of another file, by the keyed hash of an ID number: somebody whom
// no file or record of that union names.
absl::Status FindByHouseholdKey(const Snapshot& snapshot, UnionId union_id,
                                const std::vector<MemberId>& household, AuditedAid& aid) {
  std::vector<std::string> hashes;
  for (const MemberId record : household) {
    ASSIGN_OR_RETURN(const std::optional<Member> member, FindMember(snapshot, union_id, record));
    if (!member.has_value()) continue;
    ASSIGN_OR_RETURN(const std::optional<std::string> id_no,
                     OpenIdNumber(snapshot, union_id, *member));
    if (id_no.has_value()) hashes.push_back(HouseholdHash(snapshot, member->id_type, *id_no));
  }
  ASSIGN_OR_RETURN(const std::optional<HouseholdUse> use,
                   FindHouseholdUse(snapshot, hashes, {union_id, aid.file.id}));
  if (!use.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<HardshipFile> other,
                   FindHardshipFile(snapshot, use->union_id, use->file));
  if (!other.has_value() || !InForceOn(*other, aid.paid_on)) return absl::OkStatus();
  int& count = use->union_id == union_id ? aid.other_files : aid.other_files_elsewhere;
  count = std::max(count, 1);
  return absl::OkStatus();
}

// Other files of the person and the spouse, here and elsewhere.
absl::Status CountOthers(const Snapshot& snapshot, UnionId union_id, AuditedAid& aid) {
  std::vector<MemberId> household = {aid.file.member};
  ASSIGN_OR_RETURN(const std::vector<MemberId> own,
                   RecordsOf(snapshot, union_id, aid.file.member));
  ASSIGN_OR_RETURN(const std::vector<MemberId> spouses, SpousesOf(snapshot, union_id, own));
  for (const auto* some : {&own, &spouses}) {
    for (const MemberId record : *some) {
      if (std::find(household.begin(), household.end(), record) == household.end()) {
        household.push_back(record);
      }
    }
  }
  ASSIGN_OR_RETURN(aid.other_files,
                   FilesOf(snapshot, union_id, household, aid.paid_on, aid.file.id));
  ASSIGN_OR_RETURN(const std::vector<RecordIn> elsewhere,
                   RecordsElsewhere(snapshot, union_id, household));
  for (const RecordIn& record : elsewhere) {
    ASSIGN_OR_RETURN(const int count, FilesOf(snapshot, record.union_id, {record.member},
                                              aid.paid_on, std::nullopt));
    aid.other_files_elsewhere += count;
  }
  return FindByHouseholdKey(snapshot, union_id, household, aid);
}

// Other aid of the file that was paid on the same bills.
absl::Status CountSameBills(const Snapshot& snapshot, UnionId union_id, AuditedAid& aid) {
  if (!aid.payment.bills.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::vector<PriorAid> others,
                   PriorAidOf(snapshot, union_id, {aid.file.member}, aid.payment.disbursement));
  for (const PriorAid& other : others) {
    const bool same = other.bills.has_value() && SameBills(*aid.payment.bills, *other.bills);
    if (same) aid.same_bills_fen += other.amount_fen;
  }
  return absl::OkStatus();
}

absl::Status AuditWithoutFile(const Snapshot& snapshot, UnionId union_id,
                              const AuditPeriod& period, FoundByAudit found) {
  return sql::Query(
      snapshot.connection(), kWithoutFile,
      [&](sql::Row row) {
        AidWithoutFile aid{.disbursement = DisbursementId{row.Int(0)},
                           .event_on = DayOf(row.Int(2)),
                           .paid_on = DayOf(row.Int(3)),
                           .amount_fen = row.Int(4)};
        if (!row.IsNull(1)) aid.fund = FundId{row.Int(1)};
        if (!row.IsNull(5)) aid.member = MemberId{row.Int(5)};
        JudgeAidWithoutFile(aid, found);
      },
      union_id, static_cast<int>(BenefitKind::kHardship), DayNumber(period.from),
      DayNumber(period.to));
}

absl::Status ReadCourse(const Snapshot& snapshot, UnionId union_id, AuditedAid& aid) {
  const HardshipFile& file = aid.file;
  if (file.opened_on.has_value() && *file.opened_on <= aid.paid_on) {
    aid.looked_at_on = file.opened_on;
  }
  ASSIGN_OR_RETURN(const std::vector<HardshipEvent> events, EventsOf(snapshot, union_id, file));
  for (const HardshipEvent& event : events) {
    const bool looked = event.kind == HardshipEventKind::kReviewed;
    if (!looked || event.happened_on > aid.paid_on || !aid.looked_at_on.has_value()) continue;
    aid.looked_at_on = std::max(*aid.looked_at_on, event.happened_on);
  }
  ASSIGN_OR_RETURN(const std::vector<HardshipObjection> objections,
                   ObjectionsOf(snapshot, union_id, file));
  for (const HardshipObjection& objection : objections) {
    aid.objection_open |=
        objection.received_on <= aid.paid_on &&
        (!objection.answered_on.has_value() || *objection.answered_on > aid.paid_on);
  }
  aid.review_months = kReviewMonths;
  if (!file.publicity_from.has_value() || !file.publicity_to.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<HardshipRules> rules,
                   HardshipRulesFor(snapshot, union_id, *file.publicity_from));
  if (!rules.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const WorkingCalendar calendar,
                   CalendarOf(snapshot, union_id, *file.publicity_from, *file.publicity_to));
  aid.public_days = PublicDays(*file.publicity_from, *file.publicity_to, *rules, calendar);
  aid.public_days_wanted = rules->publicity_working_days;
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<bool> DecidedOnFile(const Snapshot& snapshot, UnionId union_id, DisbursementId of) {
  ASSIGN_OR_RETURN(const std::optional<KeptAid> kept,
                   FindHardshipPayment(snapshot, union_id, of));
  if (!kept.has_value()) return false;
  ASSIGN_OR_RETURN(const std::optional<HardshipFile> file,
                   FindHardshipFile(snapshot, union_id, kept->payment.file));
  return file.has_value() && !file->minutes_no.empty();
}

absl::Status AuditHardship(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
                           FoundByAudit found) {
  std::vector<AuditedAid> all;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kPaid,
      [&](sql::Row row) {
        AuditedAid aid;
        aid.payment.disbursement = DisbursementId{row.Int(0)};
        if (!row.IsNull(1)) aid.fund = FundId{row.Int(1)};
        aid.event_on = DayOf(row.Int(2));
        all.push_back(std::move(aid));
      },
      union_id, DayNumber(period.from), DayNumber(period.to)));
  for (AuditedAid& aid : all) {
    ASSIGN_OR_RETURN(const std::optional<KeptAid> kept,
                     FindHardshipPayment(snapshot, union_id, aid.payment.disbursement));
    if (!kept.has_value()) continue;
    aid.payment = kept->payment;
    aid.paid_on = *kept->paid_on;
    ASSIGN_OR_RETURN(const std::optional<HardshipFile> file,
                     FindHardshipFile(snapshot, union_id, kept->payment.file));
    if (!file.has_value()) continue;
    aid.file = *file;
    // What a later review found says nothing of this payment.
    ASSIGN_OR_RETURN(const std::optional<HardshipOutcome> outcome,
                     OutcomeOn(snapshot, union_id, *file, aid.paid_on));
    if (outcome.has_value()) aid.file.outcome = *outcome;
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     FindMember(snapshot, union_id, file->member));
    if (member.has_value()) aid.group = member->group;
    RETURN_IF_ERROR(ReadCourse(snapshot, union_id, aid));
    RETURN_IF_ERROR(CountOthers(snapshot, union_id, aid));
    RETURN_IF_ERROR(CountSameBills(snapshot, union_id, aid));
    JudgeAid(aid, found);
  }
  return AuditWithoutFile(snapshot, union_id, period, found);
}

}  // namespace unioncare::storage
