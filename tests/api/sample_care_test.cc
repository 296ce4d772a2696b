// Exams, contacts with retirees and hardship aid of the fictional school, whatever day it is.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "service/api/server.h"
#include "service/storage/sql.h"
#include "tests/api/sample_fixture.h"

namespace unioncare::testing {
namespace {

constexpr sql::Sql kPlans = {"SELECT state FROM exam_plans WHERE union_id = 2 ORDER BY id"};
constexpr sql::Sql kEntries = {
    "SELECT DISTINCT state FROM exam_entries WHERE union_id = 2 AND plan_id = $1 ORDER BY state"};
constexpr sql::Sql kAttended = {"SELECT COUNT(*) FROM exam_attended WHERE union_id = 2"};
constexpr sql::Sql kPairs = {"SELECT COUNT(*) FROM contact_pairs WHERE union_id = 2"};
constexpr sql::Sql kContacts = {"SELECT COUNT(*) FROM contacts WHERE union_id = 2"};
constexpr sql::Sql kAlerts = {
    "SELECT COUNT(*) FROM contact_alerts WHERE union_id = 2 AND state = 1"};
constexpr sql::Sql kOldest = {
    "SELECT COUNT(*) FROM members WHERE retired_on IS NOT NULL AND birth_date <= $1"};

constexpr sql::Sql kHardship = {"SELECT state FROM hardship_files WHERE union_id = 2 ORDER BY id"};
constexpr sql::Sql kClasses = {
    "SELECT DISTINCT category FROM hardship_files WHERE union_id = 2 ORDER BY category"};
constexpr sql::Sql kReview = {"SELECT review_due_on FROM hardship_files WHERE union_id = 2 AND "
                              "review_due_on IS NOT NULL ORDER BY id"};
constexpr sql::Sql kOverdue = {
    "SELECT COUNT(*) FROM hardship_files WHERE union_id = 2 AND (step_due_on < $1 OR "
    "contact_due_on < $1)"};
constexpr sql::Sql kSuperiorAnswers = {
    "SELECT COUNT(*) FROM hardship_events WHERE union_id = 2 AND kind = 8"};

class SampleCareOn : public SampleOn {};

TEST_P(SampleCareOn, HasAnExamYearThatIsOverAndOneThatGoesOn) {
  ASSERT_NE(server_, nullptr);
  EXPECT_EQ(Numbers(kPlans), (std::vector<int64_t>{4, 3})) << "closed, frozen";
  // Told, booked, attended, exempt, absent.
  EXPECT_EQ(Numbers(kEntries, 2), (std::vector<int64_t>{2, 3, 4, 6, 8}));
  EXPECT_GT(Numbers(kAttended)[0], 60);
}

TEST_P(SampleCareOn, HasRetireesWhomSomebodyKeepsInContactWith) {
  ASSERT_NE(server_, nullptr);
  EXPECT_GT(Numbers(kPairs)[0], 5);
  EXPECT_GT(Numbers(kContacts)[0], 60);
  EXPECT_EQ(Numbers(kAlerts), std::vector<int64_t>{1}) << "one could not be reached";
  const int64_t today = absl::ToUnixSeconds(clock_->Now()) / 86400;
  EXPECT_GE(Numbers(kOldest, today - 90 * 366)[0], 2) << "of ninety and more";
}

TEST_P(SampleCareOn, HasFiveHouseholdsInHardshipInDifferentStates) {
  ASSERT_NE(server_, nullptr);
  // In force, over, objected to, investigated, applied.
  EXPECT_EQ(Numbers(kHardship), (std::vector<int64_t>{7, 8, 5, 2, 1}));
  EXPECT_EQ(Numbers(kClasses), (std::vector<int64_t>{1, 2, 3})) << "every class";
  EXPECT_EQ(Numbers(kSuperiorAnswers), std::vector<int64_t>{2});
  const int64_t today = (absl::ToUnixSeconds(clock_->Now()) + 8 * 3600) / 86400;
  const std::vector<int64_t> review = Numbers(kReview);
  ASSERT_EQ(review.size(), 1);
  EXPECT_GT(review[0], today);
  EXPECT_LE(review[0], today + 30) << "soon";
  EXPECT_EQ(Numbers(kOverdue, today), std::vector<int64_t>{0});
}

INSTANTIATE_TEST_SUITE_P(Days, SampleCareOn,
                         ::testing::Values("2026-11-22T12:00:00", "2027-01-01T00:00:01",
                                           "2028-02-29T12:00:00", "2027-07-20T18:00:00"));

}  // namespace
}  // namespace unioncare::testing
