// The ledger of visits and the list for the monthly meeting: reports that name people.
#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/types/span.h"
#include "service/api/birthday_lists.h"
#include "service/api/convert.h"
#include "service/api/due_money.h"
#include "service/api/events.h"
#include "service/api/names.h"
#include "service/api/reports.h"
#include "service/api/retirements.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/refusal.h"
#include "service/domain/reports.h"
#include "service/domain/text.h"
#include "service/storage/birthdays.h"
#include "service/storage/case_view.h"
#include "service/storage/due.h"
#include "service/storage/reports.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

// Cases that are read at once; their visits follow in one statement.
constexpr int kCasesAtOnce = 200;

std::string VisitedAt(const storage::LedgerVisit& visit) {
  if (!visit.visited_minute.has_value()) return IsoDay(visit.visited_on);
  return absl::StrFormat("%s %02d:%02d", IsoDay(visit.visited_on), *visit.visited_minute / 60,
                         *visit.visited_minute % 60);
}

// What the rows of a case have in common.
v1::LedgerRow CaseRow(const Snapshot& snapshot, UnionId union_id,
                      const storage::LedgerCase& found) {
  const CoverageFacts& facts = found.facts;
  v1::LedgerRow row;
  row.set_occasion(SameNumber<v1::Occasion>(facts.occasion));
  *row.mutable_event_on() = api::ToProto(facts.event_on);
  row.set_in_time(SameNumber<v1::CoverageClass>(Classify(facts, snapshot.now())));
  if (found.carried.restricted) row.add_remarks(v1::LEDGER_REMARK_RESTRICTED);
  row.set_case_no(CaseNumberText(union_id, found.case_year, found.case_sequence));
  row.set_member_display_name(found.member_name);
  row.set_group_display_name(found.group_name);
  const bool moment = facts.informed_known == InformedKnown::kMoment;
  row.set_informed_at(moment ? IsoMinute(facts.informed) : IsoDay(Today(facts.informed)));
  row.set_informed_by_display_name(found.informed_by_name);
  row.set_reported_at(IsoMinute(found.report_time));
  row.mutable_handling()->set_state(SameNumber<v1::CaseState>(facts.state));
  if (facts.informed_known == InformedKnown::kAssumed) {
    row.add_remarks(v1::LEDGER_REMARK_INFORMED_ASSUMED);
  }
  if (found.due_report.has_value() && found.report_time > *found.due_report) {
    row.add_remarks(v1::LEDGER_REMARK_REPORTED_LATE);
  }
  return row;
}

void AddVisit(const storage::LedgerCase& found, const storage::LedgerVisit& visit, CaseView view,
              v1::LedgerRow& row) {
  row.set_visited_at(VisitedAt(visit));
  for (const std::string& visitor : visit.visitors) row.add_visitors(visitor);
  row.mutable_where()->set_mode(SameNumber<v1::VisitMode>(visit.mode));
  row.mutable_where()->set_place(visit.place);
  if (view == CaseView::kWhole) {
    row.set_needs(visit.needs);
    row.mutable_handling()->set_promises(visit.promises);
  }
  if (visit.met == Met::kNobody) row.add_remarks(v1::LEDGER_REMARK_MET_NOBODY);
  if (static_cast<int>(visit.visitors.size()) < found.visitors_min) {
    row.add_remarks(v1::LEDGER_REMARK_TOO_FEW_VISITORS);
  }
}

// The entries of one case, of a list that is in the order of cases.
absl::Span<const storage::LedgerGift> GiftsOf(CaseId id,
                                              const std::vector<storage::LedgerGift>& gifts) {
  const auto before = [](const storage::LedgerGift& gift, CaseId of) { return gift.case_id < of; };
  const auto first = std::lower_bound(gifts.begin(), gifts.end(), id, before);
  auto last = first;
  while (last != gifts.end() && last->case_id == id) ++last;
  return absl::MakeConstSpan(gifts).subspan(static_cast<size_t>(first - gifts.begin()),
                                            static_cast<size_t>(last - first));
}

// What was given for one case, on the first of its rows alone, so that the column adds up: money in
// yuan, goods with their names and amounts, and the days on which they were signed for.
void AddGifts(absl::Span<const storage::LedgerGift> gifts, v1::LedgerRow& row) {
  int64_t money_fen = 0;
  std::vector<std::string> goods, days;
  for (const storage::LedgerGift& gift : gifts) {
    if (gift.form == DeliveryForm::kTransfer || gift.form == DeliveryForm::kCash) {
      money_fen += gift.amount_fen;
    } else {
      goods.push_back(absl::StrCat(gift.items, "/", Yuan(gift.amount_fen)));
    }
    if (!gift.signed_on.has_value()) continue;
    const std::string day = IsoDay(*gift.signed_on);
    if (days.empty() || days.back() != day) days.push_back(day);
  }
  if (money_fen > 0) row.set_money(Yuan(money_fen));
  row.set_gifts(absl::StrJoin(goods, "；"));
  row.set_signed_(absl::StrJoin(days, ", "));
}

// Puts rows into messages and sends each when it is full.
class Sender {
 public:
  explicit Sender(absl::FunctionRef<bool(const v1::LedgerRows&)> emit) : emit_(emit) {}

  absl::Status Send(v1::LedgerRow row) {
    row.set_sequence(++sequence_);
    *message_.add_rows() = std::move(row);
    return message_.rows_size() == kReportRowsInMessage ? Flush() : absl::OkStatus();
  }
  absl::Status Flush() {
    const bool heard = message_.rows().empty() || emit_(message_);
    message_.Clear();
    return heard ? absl::OkStatus() : absl::CancelledError("nobody reads the report any more");
  }

 private:
  absl::FunctionRef<bool(const v1::LedgerRows&)> emit_;
  v1::LedgerRows message_;
  int32_t sequence_ = 0;
};

// Which cases a caller's ledger holds.
struct LedgerScope {
  UnionId union_id{0};
  bool from_above = false;      // only those that were reported up, and nothing restricted
  std::vector<GroupId> groups;  // none: of all groups
  Sight money;                  // of whom the caller may read disbursements
};

bool InScope(const Snapshot& snapshot, const LedgerScope& scope,
             const storage::LedgerCase& found) {
  if (scope.from_above && (!found.sent_up || found.carried.restricted)) return false;
  if (!Sees(snapshot.actor().sight, found.subject)) return false;
  if (scope.groups.empty()) return true;
  const std::optional<GroupId>& group = found.facts.group;
  return group.has_value() &&
         std::binary_search(scope.groups.begin(), scope.groups.end(), *group);
}

// How much of a case the ledger tells; hidden what is not in it. A case that is kept from the
// caller has no row, as in the list of cases: occasion and day alone would tell a spouse what it is
// about.
absl::StatusOr<CaseView> ViewInScope(const Snapshot& snapshot, const LedgerScope& scope,
                                     const storage::LedgerCase& found) {
  if (!InScope(snapshot, scope, found)) return CaseView::kHidden;
  return storage::ViewFor(snapshot, scope.union_id, found.carried);
}

// Sends the rows of some cases, whose visits lie between the first and the last of them.
absl::Status SendCases(const Snapshot& snapshot, const LedgerScope& scope,
                       const std::vector<storage::LedgerCase>& cases, Sender& sender) {
  ASSIGN_OR_RETURN(const std::vector<storage::LedgerVisit> visits,
                   storage::ListLedgerVisits(snapshot, scope.union_id, cases.front().id,
                                             cases.back().id));
  std::vector<storage::LedgerGift> gifts;
  if (!scope.money.empty()) {
    ASSIGN_OR_RETURN(gifts, storage::ListLedgerGifts(snapshot, scope.union_id, cases.front().id,
                                                     cases.back().id));
  }
  auto next = visits.begin();
  for (const storage::LedgerCase& found : cases) {
    while (next != visits.end() && next->case_id < found.id) ++next;
    auto end = next;
    while (end != visits.end() && end->case_id == found.id) ++end;
    ASSIGN_OR_RETURN(const CaseView view, ViewInScope(snapshot, scope, found));
    if (view != CaseView::kHidden) {
      v1::LedgerRow row = CaseRow(snapshot, scope.union_id, found);
      // What a restricted case cost is for those who carry it, as the case itself.
      if (view == CaseView::kWhole && Sees(scope.money, found.subject)) {
        AddGifts(GiftsOf(found.id, gifts), row);
      }
      if (next == end) RETURN_IF_ERROR(sender.Send(row));
      for (auto visit = next; visit != end; ++visit) {
        v1::LedgerRow visited = row;
        AddVisit(found, *visit, view, visited);
        RETURN_IF_ERROR(sender.Send(std::move(visited)));
        row.clear_money();
        row.clear_gifts();
        row.clear_signed_();
      }
    }
    next = end;
  }
  return absl::OkStatus();
}

using Entries = std::vector<v1::MeetingRow::Entry>;

void Add(Entries& entries, const std::string& member, Occasion occasion,
         std::optional<absl::CivilDay> on) {
  if (static_cast<int>(entries.size()) == kMeetingEntriesMax) return;
  v1::MeetingRow::Entry& entry = entries.emplace_back();
  entry.set_member(member);
  entry.set_occasion(SameNumber<v1::Occasion>(occasion));
  if (on.has_value()) *entry.mutable_on() = api::ToProto(*on);
}

// The cases of the period, without those that are kept from the caller.
absl::Status AddReported(const Snapshot& snapshot, UnionId union_id, const ReportPeriod& period,
                         Entries& reported) {
  CaseId after{0};
  while (static_cast<int>(reported.size()) < kMeetingEntriesMax) {
    ASSIGN_OR_RETURN(const std::vector<storage::LedgerCase> cases,
                     storage::ListLedgerCases(snapshot, union_id, period.from, period.to, after,
                                              kCasesAtOnce));
    if (cases.empty()) break;
    after = cases.back().id;
    for (const storage::LedgerCase& found : cases) {
      if (Classify(found.facts, snapshot.now()) == CoverageClass::kNotOwed) continue;
      if (!Sees(snapshot.actor().sight, found.subject)) continue;
      ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, found.carried));
      if (view == CaseView::kHidden) continue;
      Add(reported, found.member_name, found.facts.occasion, found.facts.event_on);
    }
  }
  return absl::OkStatus();
}

// What is overdue now, and the follow-ups up to the end of the period.
absl::Status AddDue(const Snapshot& snapshot, UnionId union_id, const ReportPeriod& period,
                    Entries& overdue, Entries& follow_ups) {
  storage::DueQuery query;
  query.union_id = union_id;
  query.until = std::max(snapshot.now(), MidnightAfter(period.to));
  query.limit = kDueScanMax;
  ASSIGN_OR_RETURN(const std::vector<storage::DueEntry> entries,
                   storage::ListDue(snapshot, query));
  for (const storage::DueEntry& entry : entries) {
    if (!Sees(snapshot.actor().sight, entry.subject)) continue;
    const absl::Time due = absl::FromUnixMicros(entry.place.due_us);
    ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, entry.carried));
    if (view == CaseView::kHidden) continue;
    if (entry.place.area == DueArea::kFollowUp) {
      Add(follow_ups, entry.member_name, entry.occasion, DeadlineDay(due));
    } else if (snapshot.now() > due) {
      Add(overdue, entry.member_name, entry.occasion, DeadlineDay(due));
    }
  }
  return absl::OkStatus();
}

// Whose birthday falls in the month, by the calendar that each keeps; of lunar birthdays that fall
// twice the first. As far as the caller may see birthdays.
absl::Status AddBirthdays(const Snapshot& snapshot, UnionId union_id, absl::CivilMonth month,
                          Entries& birthdays) {
  ASSIGN_OR_RETURN(BirthdayQuery query,
                   MonthQuery(union_id, static_cast<int>(month.year()), month.month()));
  ASSIGN_OR_RETURN(query.sight,
                   storage::SightUnder(snapshot, Permission::kBirthdayRead, union_id));
  if (query.sight->empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  query.retirees = ChoiceOf(v1::RETIREE_CHOICE_UNSPECIFIED, rules);
  BirthdayReader reader(snapshot, query, rules, {.day = query.from, .after = 0}, kCasesAtOnce);
  while (static_cast<int>(birthdays.size()) < kMeetingEntriesMax) {
    int rows = std::numeric_limits<int>::max();
    ASSIGN_OR_RETURN(const ListedBirthday* listed, reader.Next(rows));
    if (listed == nullptr) break;
    const BirthdayNote note = listed->entitlement.note;
    const bool absent = note == BirthdayNote::kNotYetMember ||
                        note == BirthdayNote::kNoLongerMember ||
                        note == BirthdayNote::kSecondOccurrence;
    if (absent) continue;
    Add(birthdays, listed->row->display_name, Occasion::kUnspecified, listed->occurrence.day);
  }
  return absl::OkStatus();
}

// Who retires in the month: those who have, and those who are expected to, by day.
absl::Status AddRetirements(const Snapshot& snapshot, UnionId union_id, absl::CivilMonth month,
                            Entries& retirements) {
  std::vector<std::pair<absl::CivilDay, std::string>> found;
  ASSIGN_OR_RETURN(const std::vector<storage::Retirement> recorded,
                   storage::ListRetirements(snapshot, union_id, absl::CivilDay(month),
                                            absl::CivilDay(month + 1) - 1));
  for (const storage::Retirement& each : recorded) {
    if (!Sees(snapshot.actor().sight, each.subject)) continue;
    found.emplace_back(each.retired_on, each.display_name);
  }
  ASSIGN_OR_RETURN(const Sight sight,
                   storage::SightUnder(snapshot, Permission::kRetireeRead, union_id));
  int looked_at = 0;
  ASSIGN_OR_RETURN(const std::vector<Expected> expected,
                   ExpectedIn(snapshot, union_id, month, sight, looked_at));
  for (const Expected& each : expected) {
    found.emplace_back(*each.retirement.on, each.member.display_name);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
  for (const auto& [day, name] : found) Add(retirements, name, Occasion::kUnspecified, day);
  return absl::OkStatus();
}

// Disbursements that wait, one line each: "2026-0007 住院慰问 张伟 1,000.00".
absl::StatusOr<std::vector<std::string>> Waiting(const Snapshot& snapshot, UnionId union_id,
                                                 DueArea area) {
  ASSIGN_OR_RETURN(const std::vector<storage::DueEntry> entries,
                   ListWaitingMoney(snapshot, union_id, area));
  std::vector<std::string> lines;
  for (const storage::DueEntry& entry : entries) {
    if (static_cast<int>(lines.size()) == kMeetingEntriesMax) break;
    std::string& line = lines.emplace_back(entry.disbursement_no);
    for (const std::string& word : {entry.content, entry.member_name, Yuan(entry.amount_fen)}) {
      if (!word.empty()) absl::StrAppend(&line, " ", word);
    }
  }
  return lines;
}

}  // namespace

absl::Status GetLedger(const Snapshot& snapshot, const v1::GetLedgerRequest& request,
                       absl::FunctionRef<bool(const v1::LedgerRows&)> emit) {
  LedgerScope scope;
  ASSIGN_OR_RETURN(scope.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  if (!request.group().empty()) {
    ASSIGN_OR_RETURN(const GroupId group,
                     ParseGroupOf(scope.union_id, "group", request.group()));
    ASSIGN_OR_RETURN(scope.groups, storage::SubtreeOf(snapshot, scope.union_id, group));
    if (scope.groups.empty()) return NotFound("group", request.group());
  }
  scope.from_above = FromAbove(snapshot.actor(), Permission::kReportRead, scope.union_id);
  ASSIGN_OR_RETURN(scope.money, storage::SightUnder(snapshot, Permission::kDisbursementRead,
                                                    scope.union_id));
  Sender sender(emit);
  CaseId after{0};
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<storage::LedgerCase> cases,
                     storage::ListLedgerCases(snapshot, scope.union_id, period.from, period.to,
                                              after, kCasesAtOnce));
    if (cases.empty()) return sender.Flush();
    after = cases.back().id;
    RETURN_IF_ERROR(SendCases(snapshot, scope, cases, sender));
  }
}

absl::Status GetMeetingList(const Snapshot& snapshot, const v1::GetMeetingListRequest& request,
                            absl::FunctionRef<bool(const v1::MeetingRows&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  if (FromAbove(snapshot.actor(), Permission::kReportRead, union_id)) {
    return Refuse(Reason::kPermissionMissing,
                  {{"permission", "PERMISSION_CASE_READ"}, {"given", NameOf(union_id)}});
  }
  Entries reported, overdue, follow_ups, birthdays, retirements;
  RETURN_IF_ERROR(AddReported(snapshot, union_id, period, reported));
  RETURN_IF_ERROR(AddDue(snapshot, union_id, period, overdue, follow_ups));
  const absl::CivilMonth month(period.to);
  RETURN_IF_ERROR(AddBirthdays(snapshot, union_id, month, birthdays));
  RETURN_IF_ERROR(AddRetirements(snapshot, union_id, month, retirements));
  ASSIGN_OR_RETURN(const std::vector<std::string> to_approve,
                   Waiting(snapshot, union_id, DueArea::kApprove));
  ASSIGN_OR_RETURN(const std::vector<std::string> to_sign,
                   Waiting(snapshot, union_id, DueArea::kSign));
  size_t rows = std::max(to_approve.size(), to_sign.size());
  for (const Entries* column : {&reported, &overdue, &follow_ups, &birthdays, &retirements}) {
    rows = std::max(rows, column->size());
  }
  v1::MeetingRows message;
  for (size_t i = 0; i < rows; ++i) {
    v1::MeetingRow& row = *message.add_rows();
    if (i < reported.size()) *row.mutable_reported() = reported[i];
    if (i < overdue.size()) *row.mutable_overdue() = overdue[i];
    if (i < follow_ups.size()) *row.mutable_follow_up() = follow_ups[i];
    if (i < birthdays.size()) *row.mutable_birthday() = birthdays[i];
    if (i < retirements.size()) *row.mutable_retirement() = retirements[i];
    if (i < to_approve.size()) row.set_to_approve(to_approve[i]);
    if (i < to_sign.size()) row.set_to_sign(to_sign[i]);
    if (message.rows_size() == kReportRowsInMessage || i + 1 == rows) {
      if (!emit(message)) return absl::CancelledError("nobody reads the report any more");
      message.Clear();
    }
  }
  return absl::OkStatus();
}

}  // namespace unioncare::api
