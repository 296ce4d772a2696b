// Tests of the day that is assumed for an event of which nobody gave one.
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/visits.h"
#include "tests/domain/hospital_visit.h"

namespace unioncare {
namespace {

TEST(AssumedEventDay, IsTheEarliestOfWhatIsKnown) {
  const struct {
    const char* sentence;
    std::optional<absl::CivilDay> informed_on;
    std::optional<absl::Time> informed_time;
    Occasion occasion;
    absl::CivilDay assumed;
  } kRows[] = {
      {"nobody said", {}, {}, Occasion::kIllnessHospital, kEventDay},
      {"informed on the day of the visit", kEventDay, {}, Occasion::kIllnessHospital, kEventDay},
      {"informed the day before", kEventDay - 1, {}, Occasion::kIllnessHospital, kEventDay - 1},
      {"informed a minute before that day ended",
       {},
       MomentOf(kEventDay - 3, 24 * 60 - 1),
       Occasion::kIllnessHospital,
       kEventDay - 3},
      {"of what is planned one hears long before",
       kEventDay - 9,
       {},
       Occasion::kRetirement,
       kEventDay},
  };
  for (const auto& row : kRows) {
    RecordVisit command = VisitOn(kEventDay);
    command.event.occasion = row.occasion;
    command.event.informed_on = row.informed_on;
    command.event.informed_time = row.informed_time;
    const auto decided = Record(command, FactsWith());
    ASSERT_TRUE(decided.ok()) << row.sentence << ": " << decided.status();
    const Case& opened = decided->event.result;
    EXPECT_EQ(opened.event_on, row.assumed) << row.sentence;
    EXPECT_EQ(opened.ref_on, row.assumed) << row.sentence;
    EXPECT_TRUE(opened.event_on_assumed) << row.sentence;
  }
}

TEST(AssumedEventDay, OfAKnownCaseFollowsWhatIsLearnedLater) {
  Case known = Known(4, kEventDay, /*assumed=*/true);
  known.report_time = MomentOf(kEventDay, 12 * 60);
  RecordVisit command = VisitOn(kEventDay + 4);
  command.event.informed_on = kEventDay - 6;
  const auto learned = Record(command, FactsWith({known}));
  ASSERT_TRUE(learned.ok()) << learned.status();
  EXPECT_EQ(learned->event.result.event_on, kEventDay - 6);
  EXPECT_TRUE(learned->event.result.event_on_assumed);
  EXPECT_EQ(learned->event.result.ref_on, kEventDay) << "the name of the event stays";
  // The visit is the first that anybody knows of the event: it was reported later.
  EXPECT_EQ(Record(VisitOn(kEventDay - 2), FactsWith({known}))->event.result.event_on,
            kEventDay - 2);
  EXPECT_EQ(Record(VisitOn(kEventDay + 2), FactsWith({known}))->event.result.event_on, kEventDay);
}

TEST(AssumedEventDay, OfAReportIsTheDayOnWhichTheUnionLearnedOfIt) {
  Event command = Hospital();
  command.informed_on = kToday - 4;
  const auto opened = Decide(command, FactsWith().event, kNow);
  ASSERT_TRUE(opened.ok()) << opened.status();
  EXPECT_EQ(opened->result.event_on, kToday - 4);
  EXPECT_TRUE(opened->result.event_on_assumed);
  // What is assumed decides which case it belongs to.
  EXPECT_FALSE(Decide(command, FactsWith({Known(4, kToday - 19)}).event, kNow)->opened);
  EXPECT_TRUE(Decide(command, FactsWith({Known(4, kToday - 20)}).event, kNow)->opened);
}

}  // namespace
}  // namespace unioncare
