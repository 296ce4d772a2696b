// Tests of the rules about visits: the moment at which a clock is overrun, and what excuses it.
#include "service/domain/audit_visits.h"

#include <string>

#include <gtest/gtest.h>

#include "service/domain/calendar.h"
#include "tests/domain/audit_found.h"

namespace unioncare {
namespace {

const absl::TimeZone kChina = absl::FixedTimeZone(8 * 60 * 60);
const absl::Time kInformed = absl::FromCivil(absl::CivilHour(2026, 5, 4, 9), kChina);
const absl::Time kDue = absl::FromCivil(absl::CivilDay(2026, 5, 8), kChina);

Case Waiting() {
  Case of;
  of.id = CaseId{4};
  of.occasion = Occasion::kIllnessHospital;
  of.member = MemberId{7};
  of.group = GroupId{2};
  of.event_on = absl::CivilDay(2026, 5, 3);
  of.informed = kInformed;
  of.informed_known = InformedKnown::kMoment;
  of.report_time = kInformed + absl::Hours(24);
  of.due_report = kInformed + absl::Hours(24);
  of.due_visit = kDue;
  return of;
}

Found Judge(const Case& of, absl::Time now = kDue + absl::Seconds(1), bool core = true) {
  Found found;
  JudgeCase(of, core, now, [&](AuditFinding finding) { found(std::move(finding)); });
  return found;
}

TEST(AuditOverdueVisit, IsFoundOnceTheClockRanOut) {
  EXPECT_EQ(Judge(Waiting(), kDue).Keys(), "");
  const Found found = Judge(Waiting());
  EXPECT_EQ(found.Keys(), "A31 c4");
  EXPECT_EQ(found.Only().severity, AuditSeverity::kHigh);
  EXPECT_EQ(found.Only().member, MemberId{7});
  EXPECT_EQ(found.Only().group, GroupId{2});
  EXPECT_EQ(found.Only().day, absl::CivilDay(2026, 5, 3));
  EXPECT_EQ(found.Fact("due_on"), "2026-05-07");
  EXPECT_EQ(Judge(Waiting(), kDue + absl::Seconds(1), false).Only().severity,
            AuditSeverity::kMedium);
}

TEST(AuditOverdueVisit, IsNoneWhereSomebodyCameOrNobodyWasWanted) {
  struct Row {
    const char* what;
    void (*change)(Case&);
    const char* keys;
  };
  const Row rows[] = {
      {"late help", [](Case& c) { c.help = kDue + absl::Hours(9); }, ""},
      {"no clock", [](Case& c) { c.due_visit.reset(); }, ""},
      {"assigned", [](Case& c) { c.state = CaseState::kAssigned; }, "A31 c4"},
      {"unreachable", [](Case& c) { c.state = CaseState::kUnreachable; }, "A31 c4"},
      {"declined", [](Case& c) { c.state = CaseState::kDeclined; }, ""},
      {"rejected", [](Case& c) { c.state = CaseState::kRejected; }, ""},
      {"cancelled", [](Case& c) { c.state = CaseState::kCancelled; }, ""},
      {"closed", [](Case& c) { c.state = CaseState::kClosed; }, "A31 c4"},
      {"imported", [](Case& c) { c.import = ImportId{1}; }, ""},
  };
  for (const Row& row : rows) {
    Case of = Waiting();
    row.change(of);
    EXPECT_EQ(Judge(of).Keys(), row.keys) << row.what;
  }
}

TEST(AuditOverdueReport, IsFoundAMomentAfterTheClock) {
  Case of = Waiting();
  of.help = kDue;
  EXPECT_EQ(Judge(of).Keys(), "");
  of.report_time += absl::Seconds(1);
  EXPECT_EQ(Judge(of).Keys(), "A32 c4");
  EXPECT_EQ(Judge(of).Only().severity, AuditSeverity::kLow);
  EXPECT_EQ(Judge(of).Fact("due_on"), "2026-05-05 09:00");
  EXPECT_EQ(Judge(of).Fact("reported_on"), "2026-05-05 09:00");
  of.informed_known = InformedKnown::kAssumed;
  EXPECT_EQ(Judge(of).Keys(), "");
  of.informed_known = InformedKnown::kDay;
  EXPECT_EQ(Judge(of).Keys(), "A32 c4");
  of.import = ImportId{1};
  EXPECT_EQ(Judge(of).Keys(), "");
}

TEST(AuditBackdated, IsFoundAfterAWeek) {
  const auto judge = [](int days, bool imported = false) {
    Visit visit;
    visit.id = VisitId{2};
    visit.visited_on = absl::CivilDay(2026, 5, 6);
    visit.record_time = absl::FromCivil(visit.visited_on + days, kChina) + absl::Hours(23);
    if (imported) visit.import = ImportId{1};
    Found found;
    JudgeVisit(Waiting(), visit, [&](AuditFinding finding) { found(std::move(finding)); });
    return found;
  };
  EXPECT_EQ(judge(0).Keys(), "");
  EXPECT_EQ(judge(7).Keys(), "");
  EXPECT_EQ(judge(8).Keys(), "A33 c4.2");
  EXPECT_EQ(judge(8).Fact("visited_on"), "2026-05-06");
  EXPECT_EQ(judge(8).Fact("recorded_on"), "2026-05-14");
  EXPECT_EQ(judge(8, true).Keys(), "");
}

}  // namespace
}  // namespace unioncare
