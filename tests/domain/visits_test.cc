// Tests of the rules for cases and visits: which case an event belongs to, and what a record must
// satisfy.
#include "service/domain/visits.h"

#include <set>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "tests/domain/hospital_visit.h"

namespace unioncare {
namespace {

// "REASON field"; "" when it is decided.
template <class Decision>
std::string Refused(const absl::StatusOr<Decision>& decision) {
  if (decision.ok()) return "";
  const std::vector<Refusal> refusals = RefusalsOf(decision.status());
  if (refusals.size() != 1) return decision.status().ToString();
  const auto field = refusals[0].facts.find("field");
  return absl::StrCat(InfoOf(refusals[0].reason).name, " ",
                      field == refusals[0].facts.end() ? "" : field->second);
}

TEST(RecordVisit, TheFirstVisitOpensACaseWithWhatIsKnown) {
  RecordVisit command = VisitOn(kEventDay, kEventDay - 3);
  command.event.informed_on = kEventDay - 2;
  command.event.event_key = "父亲";
  command.event.severity = Severity::kSerious;
  command.event.summary = "住院";
  command.notes = "谈话";
  command.place = "市一院";
  const auto decided = Record(command, FactsWith());
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_TRUE(decided->event.opened);
  const Case& opened = decided->event.result;
  EXPECT_EQ(opened.member, kSubject);
  EXPECT_EQ(opened.group, GroupId{3});
  EXPECT_EQ(opened.event_on, kEventDay - 3);
  EXPECT_FALSE(opened.event_on_assumed);
  EXPECT_EQ(opened.informed, MomentOf(kEventDay - 2, 12 * 60)) << "noon stands for the day";
  EXPECT_EQ(opened.informed_known, InformedKnown::kDay);
  EXPECT_EQ(opened.ref_on, opened.event_on);
  EXPECT_EQ(opened.ref_ordinal, 1);
  EXPECT_EQ(opened.event_key, "父亲");
  EXPECT_EQ(opened.severity, Severity::kSerious);
  EXPECT_EQ(opened.summary, "住院");
  EXPECT_EQ(opened.visit_count, 1);
  EXPECT_EQ(opened.first_visited_on, kEventDay);
  EXPECT_EQ(opened.last_visited_on, kEventDay);
  EXPECT_EQ(decided->visit.id, VisitId{1});
  EXPECT_EQ(decided->visit.visited_on, kEventDay);
  EXPECT_EQ(decided->visit.place, "市一院");
  EXPECT_TRUE(decided->visit.has_notes);
  EXPECT_EQ(decided->visit.visitors.size(), 1u);
}

TEST(RecordVisit, WithoutAnEventDayTheVisitDayStandsIn) {
  const auto decided = Record(VisitOn(kEventDay), FactsWith());
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->event.result.event_on, kEventDay);
  EXPECT_TRUE(decided->event.result.event_on_assumed);
  EXPECT_EQ(Today(decided->event.result.informed), kEventDay);
  EXPECT_EQ(decided->event.result.informed_known, InformedKnown::kAssumed);
  EXPECT_FALSE(decided->visit.has_notes);
}

TEST(RecordVisit, JoinsTheCaseWithinFifteenDaysEitherWay) {
  const struct {
    const char* sentence;
    int days;
    bool joins;
  } kRows[] = {
      {"on the day", 0, true},          {"fifteen days later", 15, true},
      {"sixteen days later", 16, false}, {"fifteen days earlier", -15, true},
      {"sixteen days earlier", -16, false},
  };
  for (const auto& row : kRows) {
    const absl::CivilDay event_on = absl::CivilDay(2026, 10, 1);
    const auto decided =
        Record(VisitOn(kToday, event_on + row.days), FactsWith({Known(4, event_on)}));
    ASSERT_TRUE(decided.ok()) << row.sentence << decided.status();
    EXPECT_EQ(decided->event.opened, !row.joins) << row.sentence;
    if (row.joins) {
      EXPECT_EQ(decided->event.result.id, CaseId{4}) << row.sentence;
      EXPECT_EQ(decided->event.result.event_on, event_on) << "a given day stands";
    }
  }
}

TEST(RecordVisit, DaysAreInReach) {
  const absl::CivilDay born(1980, 5, 17);
  const struct {
    const char* sentence;
    RecordVisit command;
    const char* refused;
  } kRows[] = {
      {"today", VisitOn(kToday), ""},
      {"not tomorrow", VisitOn(kToday + 1), "DATE_IN_FUTURE visited_on"},
      {"the day of birth", VisitOn(born), ""},
      {"not the day before", VisitOn(born - 1), "DATE_BEFORE_BIRTH visited_on"},
      {"an event of today", VisitOn(kToday, kToday), ""},
      {"not of tomorrow", VisitOn(kToday, kToday + 1), "DATE_IN_FUTURE event_on"},
      {"not before birth", VisitOn(kToday, born - 1), "DATE_BEFORE_BIRTH event_on"},
      {"a visit on the day of its event", VisitOn(kEventDay, kEventDay), ""},
      {"not before it", VisitOn(kEventDay - 1, kEventDay), "DATE_BEFORE_EVENT visited_on"},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(Refused(Record(row.command, FactsWith())), row.refused) << row.sentence;
  }
}

TEST(RecordVisit, NothingBeforeTheFoundingOfTheRepublicIsEntered) {
  RecordVisitFacts unborn = FactsWith();
  unborn.event.born_on = std::nullopt;
  EXPECT_EQ(Refused(Record(VisitOn(kEarliestDay), unborn)), "");
  EXPECT_EQ(Refused(Record(VisitOn(kEarliestDay - 1), unborn)), "DATE_TOO_OLD visited_on");
  EXPECT_EQ(Refused(Record(VisitOn(kToday, kEarliestDay - 1), unborn)), "DATE_TOO_OLD event_on");
}

TEST(RecordVisit, TheUnionLearnsOfAnEventByItsReportOrItsFirstVisitAtTheLatest) {
  const auto informed = [](std::optional<absl::CivilDay> day, std::optional<absl::Time> time) {
    RecordVisit command = VisitOn(kEventDay, kEventDay);
    command.event.informed_on = day;
    command.event.informed_time = time;
    return command;
  };
  const struct {
    const char* sentence;
    RecordVisit command;
    const char* refused;
  } kRows[] = {
      {"on the day of the visit", informed(kEventDay, {}), ""},
      {"not the day after", informed(kEventDay + 1, {}), "INFORMED_TOO_LATE informed_on"},
      {"not in the future", informed(kToday + 1, {}), "DATE_IN_FUTURE informed_on"},
      {"not before birth", informed(absl::CivilDay(1980, 5, 16), {}),
       "DATE_BEFORE_BIRTH informed_on"},
      {"at a time of that day", informed({}, MomentOf(kEventDay, 0)), ""},
      {"a time and its day", informed(kEventDay, MomentOf(kEventDay, 1439)), ""},
      {"a time and another day", informed(kEventDay - 1, MomentOf(kEventDay, 0)),
       "TIMES_DISAGREE informed_time"},
      {"not at a time of the day after", informed({}, MomentOf(kEventDay + 1, 0)),
       "INFORMED_TOO_LATE informed_time"},
      {"not at a time to come", informed({}, kNow + absl::Minutes(1)),
       "TIME_IN_FUTURE informed_time"},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(Refused(Record(row.command, FactsWith())), row.refused) << row.sentence;
  }
}

TEST(RecordVisit, ATimeOfDayIsNotToCome) {
  RecordVisit command = VisitOn(kToday);
  command.visited_minute = 21 * 60;
  EXPECT_EQ(Refused(Record(command, FactsWith())), "");
  command.visited_minute = 21 * 60 + 1;
  EXPECT_EQ(Refused(Record(command, FactsWith())), "TIME_IN_FUTURE visited_at");
  command.visited_on = kToday - 1;
  const auto decided = Record(command, FactsWith());
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->visit.visited_minute, 21 * 60 + 1);
}

TEST(RecordVisit, AVisitBeforeTheUnionKnewCorrectsWhatWasAssumedAndIsRefusedOtherwise) {
  Case known = Known(4, kEventDay);
  known.event_on_assumed = true;
  known.informed = MomentOf(kEventDay + 3, std::nullopt);
  EXPECT_EQ(Refused(Record(VisitOn(kEventDay + 2), FactsWith({known}))),
            "INFORMED_TOO_LATE visited_on");
  EXPECT_EQ(Refused(Record(VisitOn(kEventDay + 3), FactsWith({known}))), "");
  known.informed_known = InformedKnown::kAssumed;
  const auto earlier = Record(VisitOn(kEventDay + 2), FactsWith({known}));
  ASSERT_TRUE(earlier.ok()) << earlier.status();
  EXPECT_EQ(earlier->event.result.informed, MomentOf(kEventDay + 2, std::nullopt));
}

TEST(RecordVisit, AMomentIsMoreThanADayAndADayMoreThanNothing) {
  const Case day = Known(4, kEventDay);
  RecordVisit command = VisitOn(kEventDay);
  command.event.informed_time = MomentOf(kEventDay, 8 * 60);
  EXPECT_EQ(Record(command, FactsWith({day}))->event.result.informed, MomentOf(kEventDay, 8 * 60));
  command.event.informed_time = MomentOf(kEventDay - 1, 8 * 60);
  EXPECT_EQ(Record(command, FactsWith({day}))->event.result.informed, day.informed)
      << "the moment of another day contradicts, and the first word stands";
  Case moment = day;
  moment.informed = MomentOf(kEventDay, 7 * 60);
  moment.informed_known = InformedKnown::kMoment;
  command.event.informed_time = std::nullopt;
  command.event.informed_on = kEventDay;
  EXPECT_EQ(Record(command, FactsWith({moment}))->event.result.informed, moment.informed);
}

TEST(RecordVisit, WhoKnewFirstIsKeptOnce) {
  RecordVisit command = VisitOn(kEventDay);
  command.event.informed_by = MemberId{9};
  EXPECT_EQ(Record(command, FactsWith())->event.result.informed_by, MemberId{9});
  Case known = Known(4, kEventDay);
  EXPECT_EQ(Record(command, FactsWith({known}))->event.result.informed_by, MemberId{9});
  known.informed_by = MemberId{8};
  EXPECT_EQ(Record(command, FactsWith({known}))->event.result.informed_by, MemberId{8});
}

TEST(RecordVisit, JoinsAnOpenCaseBeforeADeclinedOneAndNoneThatEnded) {
  for (int number = 1; number < kCaseStateCount; ++number) {
    Case known = Known(4, kEventDay);
    known.state = static_cast<CaseState>(number);
    const bool joins = number <= static_cast<int>(CaseState::kDeclined);
    EXPECT_EQ(Record(VisitOn(kEventDay), FactsWith({known}))->event.opened, !joins) << number;
    EXPECT_EQ(Decide(Hospital(kEventDay), FactsWith({known}).event, kNow)->opened,
              !joins) << number;
  }
  Case declined = Known(4, kEventDay);
  declined.state = CaseState::kDeclined;
  EXPECT_EQ(Record(VisitOn(kEventDay), FactsWith({declined, Known(5, kEventDay)}))->event.result.id,
            CaseId{5});
}

TEST(RecordVisit, ANamedCaseThatEndedTakesNoMoreButALateVisit) {
  for (int number = 1; number < kCaseStateCount; ++number) {
    const CaseState state = static_cast<CaseState>(number);
    RecordVisit command = VisitOn(kEventDay);
    command.event.named_case = CaseId{4};
    RecordVisitFacts facts = FactsWith();
    facts.event.named = Known(4, kEventDay);
    facts.event.named->state = state;
    const bool gone = state == CaseState::kRejected || state == CaseState::kCancelled;
    EXPECT_EQ(Refused(Record(command, facts)), gone ? "CASE_ENDED case" : "") << number;
    const bool closed = gone || state == CaseState::kClosed;
    EXPECT_EQ(Refused(Decide(command.event, facts.event, kNow)), closed ? "CASE_ENDED case" : "")
        << number;
  }
}

TEST(RecordVisit, ACaseThatTheCallerMayNotSeeIsNotJoinedAndKeepsItsName) {
  RecordVisitFacts facts = FactsWith({Known(4, kEventDay)});
  facts.event.hidden = {CaseId{4}};
  const auto decided = Record(VisitOn(kEventDay, kEventDay), facts);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_TRUE(decided->event.opened);
  EXPECT_EQ(decided->event.result.ref_ordinal, 2);
}

TEST(RecordVisit, TheNextContactIsNotBeforeTheVisit) {
  RecordVisit command = VisitOn(kEventDay);
  command.next_contact_on = kEventDay;
  EXPECT_EQ(Refused(Record(command, FactsWith())), "");
  command.next_contact_on = kToday + 1000;
  EXPECT_EQ(Refused(Record(command, FactsWith())), "");
  command.next_contact_on = kEventDay - 1;
  EXPECT_EQ(Refused(Record(command, FactsWith())), "DATE_BEFORE_VISIT next_contact_on");
}

TEST(RecordVisit, VisitorsAreOthersAndEachNamedOnce) {
  using Visitors = std::vector<Visitor>;
  const Visitor member{.member = MemberId{7}, .guest = ""};
  const Visitor guest{.member = std::nullopt, .guest = "来宾"};
  const struct {
    const char* sentence;
    Visitors visitors;
    const char* refused;
  } kRows[] = {
      {"a member and a guest", {member, guest}, ""},
      {"nobody", {}, "FIELD_REQUIRED visitors"},
      {"somebody without a name", {member, {}}, "FIELD_REQUIRED visitors[1]"},
      {"a member twice", {member, guest, member}, "VISITOR_REPEATED visitors[2]"},
      {"a guest twice", {guest, guest}, "VISITOR_REPEATED visitors[1]"},
      {"the person visited", {guest, {.member = kSubject, .guest = ""}},
       "VISITOR_IS_SUBJECT visitors[1]"},
  };
  for (const auto& row : kRows) {
    RecordVisit command = VisitOn(kEventDay);
    command.visitors = row.visitors;
    RecordVisitFacts facts = FactsWith();
    facts.visitor_deceased.assign(row.visitors.size(), false);
    EXPECT_EQ(Refused(Record(command, facts)), row.refused) << row.sentence;
  }
  RecordVisitFacts facts = FactsWith();
  facts.visitor_deceased = {true};
  EXPECT_EQ(Refused(Record(VisitOn(kEventDay), facts)), "VISITOR_DECEASED visitors[0]");
}

TEST(RecordVisit, TheDeadAreVisitedByTheirBereavementOnly) {
  RecordVisitFacts facts = FactsWith();
  facts.event.deceased = true;
  EXPECT_EQ(Refused(Record(VisitOn(kEventDay), facts)), "MEMBER_DECEASED member");
  RecordVisit command = VisitOn(kEventDay);
  command.event.occasion = Occasion::kBereavementMember;
  EXPECT_EQ(Refused(Record(command, facts)), "");
}

TEST(RecordVisit, AnAssumedEventDayMovesBackToTheEarliestVisit) {
  Case known = Known(4, kEventDay, /*assumed=*/true);
  known.visit_count = 1;
  known.first_visited_on = known.last_visited_on = kEventDay;
  const auto earlier = Record(VisitOn(kEventDay - 5), FactsWith({known}));
  ASSERT_TRUE(earlier.ok()) << earlier.status();
  EXPECT_EQ(earlier->event.result.event_on, kEventDay - 5);
  EXPECT_EQ(earlier->event.result.first_visited_on, kEventDay - 5);
  EXPECT_EQ(earlier->event.result.last_visited_on, kEventDay);
  EXPECT_EQ(earlier->event.result.ref_on, kEventDay) << "the name of the event stays";
  const auto later = Record(VisitOn(kEventDay + 5), FactsWith({known}));
  ASSERT_TRUE(later.ok()) << later.status();
  EXPECT_EQ(later->event.result.event_on, kEventDay);
  EXPECT_EQ(later->event.result.last_visited_on, kEventDay + 5);
  EXPECT_EQ(later->visit.id, VisitId{2});
}

TEST(RecordVisit, AGivenDayReplacesAnAssumedOneUnlessAVisitLiesBeforeIt) {
  Case known = Known(4, kEventDay, /*assumed=*/true);
  known.visit_count = 1;
  known.first_visited_on = known.last_visited_on = kEventDay;
  RecordVisit command = VisitOn(kEventDay + 1, kEventDay - 2);
  command.event.informed_on = kEventDay - 1;
  const auto given = Record(command, FactsWith({known}));
  ASSERT_TRUE(given.ok()) << given.status();
  EXPECT_EQ(given->event.result.event_on, kEventDay - 2);
  EXPECT_FALSE(given->event.result.event_on_assumed);
  EXPECT_EQ(Today(given->event.result.informed), kEventDay - 1);
  EXPECT_EQ(given->event.result.informed_known, InformedKnown::kDay);
  EXPECT_EQ(Refused(Record(VisitOn(kEventDay + 5, kEventDay + 1), FactsWith({known}))),
            "DATE_BEFORE_EVENT event_on");
}

TEST(RecordVisit, ALaterWordFillsWhatIsEmptyAndSeverityOnlyRises) {
  Case known = Known(4, kEventDay);
  known.severity = Severity::kSerious;
  known.summary = "先前";
  RecordVisit command = VisitOn(kEventDay);
  command.event.event_key = "父亲";
  command.event.summary = "后来";
  command.event.severity = Severity::kOrdinary;
  const auto decided = Record(command, FactsWith({known}));
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->event.result.event_key, "父亲");
  EXPECT_EQ(decided->event.result.summary, "先前");
  EXPECT_EQ(decided->event.result.severity, Severity::kSerious);
  command.event.severity = Severity::kCritical;
  EXPECT_EQ(Record(command, FactsWith({known}))->event.result.severity, Severity::kCritical);
}

TEST(RecordVisit, KeysTellEventsOfOneDayApart) {
  Case father = Known(4, kEventDay);
  father.event_key = "父亲";
  const auto key = [](const char* text) {
    RecordVisit command = VisitOn(kEventDay, kEventDay);
    command.event.event_key = text;
    return command;
  };
  EXPECT_FALSE(Record(key("父亲"), FactsWith({father}))->event.opened);
  EXPECT_FALSE(Record(key(""), FactsWith({father}))->event.opened) << "without a key it fits";
  const auto mother = Record(key("母亲"), FactsWith({father}));
  EXPECT_TRUE(mother->event.opened);
  EXPECT_EQ(mother->event.result.ref_ordinal, 2);
}

TEST(RecordVisit, TwoCasesThatFitMustBeToldApart) {
  const std::vector<Case> cases = {Known(4, kEventDay - 10), Known(6, kEventDay + 10)};
  const auto refused = Record(VisitOn(kToday, kEventDay), FactsWith(cases));
  EXPECT_EQ(Refused(refused), "CASE_AMBIGUOUS case");
  const auto facts_of_refusal = RefusalsOf(refused.status())[0].facts;
  EXPECT_EQ(facts_of_refusal.at("candidates"), "unions/2/cases/4,unions/2/cases/6");
  EXPECT_EQ(facts_of_refusal.at("count"), "2");
  // Naming one settles it, however far its day is away.
  RecordVisit command = VisitOn(kToday, kEventDay);
  command.event.named_case = CaseId{6};
  RecordVisitFacts facts = FactsWith(cases);
  facts.event.named = Known(6, absl::CivilDay(2026, 1, 1));
  EXPECT_EQ(Record(command, facts)->event.result.id, CaseId{6});
}

TEST(RecordVisit, ANamedCaseIsOfThisMemberAndOccasion) {
  RecordVisit command = VisitOn(kEventDay);
  command.event.named_case = CaseId{4};
  RecordVisitFacts facts = FactsWith();
  EXPECT_EQ(Refused(Record(command, facts)), "NOT_FOUND case");
  facts.event.named = Known(4, kEventDay);
  EXPECT_EQ(Refused(Record(command, facts)), "");
  facts.event.named->member = MemberId{6};
  EXPECT_EQ(Refused(Record(command, facts)), "CASE_OF_OTHER case");
  facts.event.named = Known(4, kEventDay);
  facts.event.named->occasion = Occasion::kSurgery;
  EXPECT_EQ(Refused(Record(command, facts)), "CASE_OF_OTHER case");
}

TEST(Planned, SevenOccasionsMayLieAYearAheadAndTheirVisitsBefore) {
  const std::set<Occasion> planned = {
      Occasion::kRetirement,      Occasion::kBirthday,        Occasion::kFestival,
      Occasion::kWarmthWinter,    Occasion::kCoolSummer,      Occasion::kRetireeBirthday,
      Occasion::kRetireePeriodic,
  };
  for (int number = 1; number <= 24; ++number) {
    const Occasion occasion = static_cast<Occasion>(number);
    EXPECT_EQ(Planned(occasion), planned.count(occasion) == 1) << number;
    const auto at = [&](int days) {
      RecordVisit command = VisitOn(kToday, kToday + days);
      command.event.occasion = occasion;
      return Refused(Record(command, FactsWith()));
    };
    const bool ahead = Planned(occasion);
    EXPECT_EQ(at(0), "") << number;
    EXPECT_EQ(at(1), ahead ? "" : "DATE_IN_FUTURE event_on") << number;
    EXPECT_EQ(at(kPlannedAheadDaysMax), ahead ? "" : "DATE_IN_FUTURE event_on") << number;
    EXPECT_EQ(at(kPlannedAheadDaysMax + 1), "DATE_IN_FUTURE event_on") << number;
  }
}

TEST(ReportCase, OpensOrJoinsAndAssumesToday) {
  const auto opened = Decide(Hospital(), FactsWith().event, kNow);
  ASSERT_TRUE(opened.ok()) << opened.status();
  EXPECT_TRUE(opened->opened);
  EXPECT_EQ(opened->result.event_on, kToday);
  EXPECT_TRUE(opened->result.event_on_assumed);
  EXPECT_EQ(opened->result.state, CaseState::kReported);
  EXPECT_EQ(opened->result.visit_count, 0);
  EXPECT_FALSE(opened->result.first_visited_on.has_value());
  const auto joined = Decide(Hospital(), FactsWith({Known(4, kToday - 15)}).event, kNow);
  EXPECT_FALSE(joined->opened);
  EXPECT_TRUE(Decide(Hospital(), FactsWith({Known(4, kToday - 16)}).event, kNow)->opened);
  EXPECT_EQ(Refused(Decide(Hospital(kToday + 1), FactsWith().event, kNow)),
            "DATE_IN_FUTURE event_on");
}

TEST(ReportCase, WhatBefallsAPersonOnceHasOneCaseWhateverTheDay) {
  for (const Occasion occasion :
       {Occasion::kRetirement, Occasion::kBereavementMember, Occasion::kMarriage}) {
    Case known = Known(4, kToday - 60);
    known.occasion = occasion;
    Event event = Hospital();
    event.occasion = occasion;
    event.event_on = kToday - 1;
    const auto decided = Decide(event, FactsWith({known}).event, kNow);
    ASSERT_TRUE(decided.ok()) << decided.status();
    EXPECT_EQ(decided->opened, occasion == Occasion::kMarriage) << static_cast<int>(occasion);
  }
}

TEST(ReportCase, CannotPutTheEventAfterAVisit) {
  Case known = Known(4, kEventDay, /*assumed=*/true);
  known.visit_count = 1;
  known.first_visited_on = known.last_visited_on = kEventDay;
  EXPECT_EQ(Refused(Decide(Hospital(kEventDay), FactsWith({known}).event, kNow)), "");
  EXPECT_EQ(Refused(Decide(Hospital(kEventDay + 1), FactsWith({known}).event, kNow)),
            "DATE_BEFORE_EVENT event_on");
}

}  // namespace
}  // namespace unioncare
