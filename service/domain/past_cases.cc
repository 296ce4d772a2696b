// Rules for what rows of ledgers of earlier years become.
#include "service/domain/past_cases.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/names.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using F = PastField;

std::string NamedWithNumber(UnionId union_id, const PastPerson& person) {
  const std::string number = person.member.staff_no.empty() ? NameOf(union_id, person.member.id)
                                                            : person.member.staff_no;
  std::string named = absl::StrCat(person.member.display_name, " ", number);
  if (!person.groups.empty()) absl::StrAppend(&named, " ", person.groups.front());
  return named;
}

absl::CivilDay EventDayOf(const PastRow& row) {
  if (row.event_on.has_value()) return *row.event_on;
  if (row.visited.has_value()) return row.visited->day;
  return row.informed.has_value() ? row.informed->day : row.reported->day;
}

absl::Status CheckDays(const PastRow& row, const PastFacts& facts, absl::CivilDay today) {
  const auto check = [&](F field, absl::CivilDay day) {
    return CheckDay(PastPathOf(field), day, today, today, facts.born_on);
  };
  if (row.event_on.has_value()) RETURN_IF_ERROR(check(F::kEventOn, *row.event_on));
  if (row.informed.has_value()) RETURN_IF_ERROR(check(F::kInformedAt, row.informed->day));
  if (row.reported.has_value()) RETURN_IF_ERROR(check(F::kReportedAt, row.reported->day));
  if (!row.visited.has_value()) return absl::OkStatus();
  RETURN_IF_ERROR(check(F::kVisitedAt, row.visited->day));
  const bool before = row.event_on.has_value() && row.visited->day < *row.event_on;
  if (before && !Planned(row.occasion)) {
    return Refuse(Reason::kDateBeforeEvent, {{"field", PastPathOf(F::kVisitedAt)},
                                             {"given", IsoDay(row.visited->day)},
                                             {"wanted", IsoDay(*row.event_on)}});
  }
  if (row.informed.has_value() && row.informed->day > row.visited->day) {
    return Refuse(Reason::kInformedTooLate, {{"field", PastPathOf(F::kInformedAt)},
                                             {"given", IsoDay(row.informed->day)},
                                             {"wanted", IsoDay(row.visited->day)}});
  }
  return absl::OkStatus();
}

Visit VisitOf(const PastRow& row, const PastFacts& facts) {
  Visit visit;
  visit.visited_on = row.visited->day;
  visit.visited_minute = row.visited->minute;
  visit.mode = row.mode;
  visit.place = row.place;
  visit.needs = row.needs;
  visit.visitors = facts.visitors;
  return visit;
}

bool SameVisitors(const std::vector<Visitor>& a, const std::vector<Visitor>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Visitor& x, const Visitor& y) {
    return x.member == y.member && x.guest == y.guest;
  });
}

// A case that did not go through the states: it is over, or was declined.
Case Opened(const PastRow& row, const PastFacts& facts) {
  Case opened;
  opened.occasion = row.occasion;
  opened.member = facts.member;
  opened.event_on = EventDayOf(row);
  opened.event_on_assumed = !row.event_on.has_value();
  opened.ref_on = opened.event_on;
  for (const PastCase& other : *facts.cases) {
    if (other.result.ref_on != opened.ref_on) continue;
    opened.ref_ordinal = std::max(opened.ref_ordinal, other.result.ref_ordinal + 1);
  }
  if (row.informed.has_value()) {
    opened.informed = MomentOf(row.informed->day, row.informed->minute);
    opened.informed_known =
        row.informed->minute.has_value() ? InformedKnown::kMoment : InformedKnown::kDay;
  }
  opened.informed_by = facts.informed_by;
  opened.summary = row.remark;
  opened.state_reason = row.handling;
  opened.imported_no = row.case_no;
  opened.visitors_min = 0;
  const bool declined = absl::StrContains(row.handling, "谢绝") ||
                        absl::StrContains(row.remark, "谢绝") ||
                        absl::StrContains(absl::AsciiStrToLower(row.handling), "declined");
  opened.state = declined && !row.visited.has_value() ? CaseState::kDeclined : CaseState::kClosed;
  // Noon of the first day that the row names stands for what it does not say.
  const absl::Time event = MomentOf(opened.event_on, std::nullopt);
  if (!row.informed.has_value()) opened.informed = event;
  opened.report_time = row.reported.has_value()
                           ? MomentOf(row.reported->day, row.reported->minute)
                           : opened.informed;
  opened.close_time = std::max(opened.report_time, opened.informed);
  return opened;
}

// What a later row of the same event adds beside its visit.
void Complete(const PastRow& row, Case& of) {
  if (of.state_reason.empty()) of.state_reason = row.handling;
  if (of.summary.empty()) of.summary = row.remark;
  if (of.imported_no.empty()) of.imported_no = row.case_no;
  if (row.visited.has_value() && of.state == CaseState::kDeclined) of.state = CaseState::kClosed;
}

}  // namespace

absl::StatusOr<Member> MatchPastRow(UnionId union_id, const PastRow& row,
                                    const std::optional<Member>& by_staff_no,
                                    absl::Span<const PastPerson> by_name) {
  if (!row.staff_no.empty()) {
    if (!by_staff_no.has_value()) return NotFound(PastPathOf(F::kStaffNo), row.staff_no);
    const bool other = !row.display_name.empty() &&
                       NameKey(row.display_name) != by_staff_no->name_key &&
                       NameKey(row.display_name) != NameKey(by_staff_no->former_name);
    if (!other) return *by_staff_no;
    return Refuse(Reason::kPastNameOther, {{"field", PastPathOf(F::kStaffNo)},
                                           {"given", row.staff_no},
                                           {"owner", by_staff_no->display_name},
                                           {"wanted", row.display_name}});
  }
  if (by_name.empty()) {
    return Refuse(Reason::kPastPersonUnknown,
                  {{"field", PastPathOf(F::kName)}, {"given", row.display_name}});
  }
  std::vector<const PastPerson*> candidates;
  for (const PastPerson& person : by_name) {
    const auto& groups = person.groups;
    const bool here = std::find(groups.begin(), groups.end(), row.group_name) != groups.end();
    if (by_name.size() == 1 || here) candidates.push_back(&person);
  }
  if (candidates.size() == 1) return candidates.front()->member;
  const std::string named = absl::StrJoin(
      by_name.subspan(0, kPastNamesakesNamed), ", ", [&](std::string* out, const PastPerson& each) {
        absl::StrAppend(out, NamedWithNumber(union_id, each));
      });
  return Refuse(Reason::kPastNameAmbiguous, {{"field", PastPathOf(F::kName)},
                                             {"given", row.display_name},
                                             {"count", absl::StrCat(by_name.size())},
                                             {"candidates", named}});
}

absl::StatusOr<PastDecision> Decide(const PastRow& row, const PastFacts& facts,
                                    absl::CivilDay today) {
  RETURN_IF_ERROR(CheckDays(row, facts, today));
  for (const Visitor& visitor : facts.visitors) {
    if (visitor.member != facts.member) continue;
    return Refuse(Reason::kVisitorIsSubject, {{"field", PastPathOf(F::kVisitors)},
                                              {"given", NameOf(facts.union_id, facts.member)}});
  }
  const absl::CivilDay event_on = EventDayOf(row);
  PastDecision decision{.at = facts.cases->size()};
  for (size_t i = 0; i < facts.cases->size(); ++i) {
    if ((*facts.cases)[i].result.event_on == event_on) {
      decision.at = i;
      break;
    }
  }
  const bool opens = decision.at == facts.cases->size();
  PastCase& decided = decision.decided;
  if (opens) {
    decided.result = Opened(row, facts);
    decided.opened = true;
  } else {
    decided = (*facts.cases)[decision.at];
    decision.kind = PastDecision::Kind::kKnown;
    if (!row.visited.has_value()) return decision;
    const Visit told = VisitOf(row, facts);
    for (const Visit& visit : decided.visits) {
      if (visit.visited_on != told.visited_on || visit.mode != told.mode) continue;
      decision.differs = visit.place != told.place ||
                         !SameVisitors(visit.visitors, told.visitors) ||
                         (!told.needs.empty() && visit.needs != told.needs);
      return decision;
    }
    if (!decided.opened && !decided.result.import.has_value()) {
      return Refuse(Reason::kPastCaseEntered, {{"field", PastPathOf(F::kVisitedAt)},
                                               {"given", IsoDay(told.visited_on)},
                                               {"owner", NameOf(facts.union_id,
                                                                decided.result.id)}});
    }
    decision.kind = PastDecision::Kind::kAdds;
    // What is on record keeps its words; the visit is what is new.
    if (decided.opened) Complete(row, decided.result);
  }
  if (row.visited.has_value()) {
    Visit visit = VisitOf(row, facts);
    visit.id = VisitId{decided.visits.empty() ? 1 : Number(decided.visits.back().id) + 1};
    decided.visits.push_back(std::move(visit));
    ++decided.added;
  }
  return decision;
}

void SettlePast(const OccasionRule& rule, absl::Span<const Visit> visits, Case& of) {
  of.visit_count = static_cast<int>(visits.size());
  of.first_visited_on.reset();
  of.last_visited_on.reset();
  of.help.reset();
  absl::Time ended = std::max(of.report_time, of.informed);
  for (const Visit& visit : visits) {
    const absl::CivilDay day = visit.visited_on;
    of.first_visited_on = std::min(of.first_visited_on.value_or(day), day);
    of.last_visited_on = std::max(of.last_visited_on.value_or(day), day);
    const absl::Time moment = MomentOf(day, visit.visited_minute);
    if (Counts(visit, rule)) of.help = std::min(of.help.value_or(moment), moment);
    ended = std::max(ended, moment);
  }
  of.close_time = ended;
}

}  // namespace unioncare
