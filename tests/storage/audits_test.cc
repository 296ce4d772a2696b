// Tests of the list from which samples are drawn, on a real file.
#include "service/storage/audits.h"

#include "gtest/gtest.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

class AuditsTest : public AreaFixture {};

TEST_F(AuditsTest, AUnionWithoutDisbursementsHasNothingToDrawFrom) {
  const bool empty = Read<bool>([&](const Snapshot& snapshot) -> absl::StatusOr<bool> {
    const AuditPeriod period{.from = kToday - 365, .to = kToday, .today = kToday};
    ASSIGN_OR_RETURN(const auto lines, ListForSample(snapshot, UnionId{1}, period));
    return lines.empty();
  });
  EXPECT_TRUE(empty);
}

}  // namespace
}  // namespace unioncare::storage
