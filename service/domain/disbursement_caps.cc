// What was given before, counted toward a standard.
#include "service/domain/disbursement_caps.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

constexpr int kNumbersShown = 5;  // of earlier disbursements, in one refusal

template <class Value, class Range>
bool Contains(const Range& range, Value value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

// ---- what counts toward a standard

bool SameYear(const PriorGrant& grant, absl::CivilDay event_on) {
  return grant.event_on.year() == event_on.year();
}

bool InWindow(const PriorGrant& grant, CapWindow window, absl::CivilDay event_on) {
  switch (window) {
    case CapWindow::kCalendarYear: return SameYear(grant, event_on);
    case CapWindow::kEvent: return grant.same_event;
    default: return true;
  }
}

// Of whom: what other members got for the same cause counts only where the standard says so.
bool OfOnes(const PriorGrant& grant, const Standard& standard) {
  return grant.same_person || standard.shared_count;
}

bool SubKindCounts(const PriorGrant& grant, const Standard& standard) {
  return standard.sub_kind == BenefitSubKind::kUnspecified ||
         grant.sub_kind == standard.sub_kind || Contains(standard.includes, grant.sub_kind);
}

bool CountsTowardAmount(const PriorGrant& grant, const Standard& standard,
                        absl::CivilDay event_on) {
  if (grant.kind != standard.kind || !OfOnes(grant, standard)) return false;
  switch (standard.cap_scope) {
    case CapScope::kSingleGrant:
      // Only what the standard includes: surgery takes the place of the stay before it.
      return grant.same_cause && Contains(standard.includes, grant.sub_kind) &&
             InWindow(grant, standard.window, event_on);
    case CapScope::kSum:
      return grant.same_person && SubKindCounts(grant, standard) &&
             (standard.window == CapWindow::kLifetime || SameYear(grant, event_on));
    case CapScope::kEvent:
    case CapScope::kDay:
      return grant.same_event && SubKindCounts(grant, standard);
    case CapScope::kPersonConcerned:
      return grant.same_cause && SubKindCounts(grant, standard);
    case CapScope::kLifetime:
      return grant.same_person && SubKindCounts(grant, standard);
    case CapScope::kUnspecified:
      return false;
  }
  return false;
}

bool CountsTowardTimes(const PriorGrant& grant, const Standard& standard,
                       absl::CivilDay event_on) {
  if (grant.kind != standard.kind || !OfOnes(grant, standard)) return false;
  if (!InWindow(grant, standard.window, event_on)) return false;
  switch (standard.count_per) {
    case CountPer::kUnspecified:
    case CountPer::kMember:
      return grant.same_person && (standard.sub_kind == BenefitSubKind::kUnspecified ||
                                   grant.sub_kind == standard.sub_kind);
    case CountPer::kDisease:
    case CountPer::kChild:
    case CountPer::kDeceased:
      // What the standard includes was counted into its amount, and is no second time.
      return grant.same_cause && !Contains(standard.includes, grant.sub_kind);
    case CountPer::kRegistration:
      return grant.same_event;
  }
  return false;
}

std::string Shown(const std::vector<std::string>& numbers) {
  const size_t shown = std::min<size_t>(numbers.size(), kNumbersShown);
  std::string text = absl::StrJoin(numbers.begin(), numbers.begin() + shown, ",");
  if (shown < numbers.size()) text += ",…";
  return text;
}

bool IsOfYear(const Standard& standard) {
  return standard.window == CapWindow::kCalendarYear ||
         (standard.cap_scope == CapScope::kSum && standard.window != CapWindow::kLifetime);
}

}  // namespace

GivenBefore CountBefore(const Standard& standard, const std::vector<PriorGrant>& prior,
                   absl::CivilDay event_on) {
  GivenBefore before;
  for (const PriorGrant& grant : prior) {
    if (CountsTowardAmount(grant, standard, event_on)) {
      before.fen += grant.amount_fen;
      before.numbers_of_amounts.push_back(grant.number);
    }
    if (CountsTowardTimes(grant, standard, event_on)) {
      ++before.times;
      before.numbers_of_times.push_back(grant.number);
    }
  }
  return before;
}

int64_t CapOf(const Standard& standard, const Disbursement& asked) {
  return standard.cap_scope == CapScope::kDay ? standard.cap_fen * std::max(asked.days, 1)
                                              : standard.cap_fen;
}

absl::Status CheckCap(const Standard& standard, const Disbursement& asked, const Entry& entry,
                      const GivenBefore& before, const std::string& benefit,
                      absl::string_view path) {
  const std::string year = IsOfYear(standard) ? absl::StrCat(entry.event_on.year()) : "";
  const int64_t cap = CapOf(standard, asked);
  // No amount is set here: a stricter row of something else than the amount.
  if (standard.cap_fen > 0 && before.fen + entry.amount_fen > cap) {
    return Refuse(before.fen == 0 ? Reason::kOverCap : Reason::kOverCapSum,
                  {{"field", absl::StrCat(path, ".amount_fen")},
                   {"given", Yuan(entry.amount_fen)},
                   {"state", benefit},
                   {"other", NameOfValue(standard.cap_scope)},
                   {"wanted", Yuan(cap)},
                   {"owner", standard.policy_code},
                   {"today", IsoDay(standard.valid_from)},
                   {"year", year},
                   {"present", Yuan(before.fen)},
                   {"candidates", Shown(before.numbers_of_amounts)}});
  }
  if (standard.count_max > 0 && before.times >= standard.count_max) {
    return Refuse(Reason::kOverCount,
                  {{"field", absl::StrCat(path, ".member")},
                   {"state", benefit},
                   {"other", NameOfValue(standard.count_per == CountPer::kUnspecified
                                             ? CountPer::kMember
                                             : standard.count_per)},
                   {"wanted", absl::StrCat(standard.count_max)},
                   {"owner", standard.policy_code},
                   {"today", IsoDay(standard.valid_from)},
                   {"year", year},
                   {"present", absl::StrCat(before.times)},
                   {"candidates", Shown(before.numbers_of_times)}});
  }
  return absl::OkStatus();
}

}  // namespace unioncare
