// Random workloads through a real server against a model in memory: every answer, the whole lists
// at the end, and the journals. A failure names the seed that repeats it.
#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <string>

#include "absl/strings/str_cat.h"
#include "tests/model/workload.h"
#include "tests/support/seed.h"

namespace unioncare::model {
namespace {

constexpr int kWorkloads = 20;
constexpr int kSteps = 700;

TEST(ModelTest, EveryAnswerIsTheOneOfTheModel) {
  const uint64_t first = testing::TestSeed();
  std::map<std::string, int> endings;
  for (int i = 0; i < kWorkloads && !::testing::Test::HasFailure(); ++i) {
    SCOPED_TRACE(absl::StrCat("TEST_SEED=", first + i));
    Workload workload(first + i);
    workload.Begin();
    for (int step = 0; step < kSteps && !::testing::Test::HasFailure(); ++step) workload.Step();
    if (!::testing::Test::HasFailure()) workload.End();
    for (const auto& [ending, count] : workload.endings()) endings[ending] += count;
  }
  if (::testing::Test::HasFailure()) return;
  for (const auto& [ending, count] : endings) std::cout << ending << " " << count << "\n";
  // The workload reaches what it is there for.
  for (const char* ending :
       {"a repeat", "a restart", "CaseService/RecordVisit ", "CaseService/RecordVisit NOT_FOUND",
        "CaseService/RecordVisit CASE_AMBIGUOUS", "CaseService/RecordVisit DATE_BEFORE_EVENT",
        "CaseService/RecordVisit PERMISSION_MISSING", "CaseService/RecordVisit REQUEST_ID_REUSED",
        "CaseService/RecordVisit TOKEN_REVOKED", "CaseService/GetCase ",
        "MemberService/UpdateMember ETAG_MISMATCH", "MemberService/CreateMember STAFF_NO_TAKEN",
        "UnionService/CreateGroup GROUP_NAME_TAKEN", "UserService/GrantRole ROLE_BEYOND_CALLER"}) {
    EXPECT_GT(endings[ending], 0) << ending;
  }
}

}  // namespace
}  // namespace unioncare::model
