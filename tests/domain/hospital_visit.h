// A member in hospital and those who visit: what the tests of cases and visits begin with.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/calendar.h"
#include "service/domain/visits.h"

namespace unioncare {

inline constexpr absl::CivilDay kToday{2026, 11, 21};
inline constexpr absl::CivilDay kEventDay{2026, 11, 10};
inline constexpr MemberId kSubject{5};
// Nine in the evening.
inline const absl::Time kNow = MomentOf(kToday, 21 * 60);

inline Case Known(int64_t id, absl::CivilDay event_on, bool assumed = false) {
  Case known;
  known.id = CaseId{id};
  known.occasion = Occasion::kIllnessHospital;
  known.member = kSubject;
  known.event_on = event_on;
  known.event_on_assumed = assumed;
  known.ref_on = event_on;
  known.informed = MomentOf(event_on, std::nullopt);
  known.informed_known = assumed ? InformedKnown::kAssumed : InformedKnown::kDay;
  known.report_time = kNow;
  return known;
}

inline Event Hospital(std::optional<absl::CivilDay> event_on = std::nullopt) {
  Event event;
  event.union_id = UnionId{2};
  event.member = kSubject;
  event.occasion = Occasion::kIllnessHospital;
  event.event_on = event_on;
  return event;
}

inline RecordVisit VisitOn(absl::CivilDay visited_on,
                           std::optional<absl::CivilDay> event_on = std::nullopt) {
  RecordVisit command;
  command.event = Hospital(event_on);
  command.visited_on = visited_on;
  command.mode = VisitMode::kHospital;
  command.visitors = {{.member = MemberId{7}, .guest = ""}};
  return command;
}

inline RecordVisitFacts FactsWith(std::vector<Case> cases = {}) {
  RecordVisitFacts facts;
  facts.event.born_on = absl::CivilDay(1980, 5, 17);
  facts.event.group = GroupId{3};
  facts.event.cases = std::move(cases);
  facts.visitor_deceased = {false};
  return facts;
}

inline absl::StatusOr<VisitDecision> Record(const RecordVisit& command,
                                            const RecordVisitFacts& facts) {
  return Decide(command, facts, kNow);
}

}  // namespace unioncare
