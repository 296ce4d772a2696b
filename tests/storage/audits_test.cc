// Tests of the list from which samples are drawn, on a real file.
#include "service/storage/audits.h"

#include "gtest/gtest.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

class AuditsTest : public AreaFixture {};

TEST_F(AuditsTest, AUnionWithoutDisbursementsHasNothingToDrawFrom) {
  ASSERT_TRUE(Read([&](const Snapshot& snapshot) {
                const AuditPeriod period{
                    .from = kToday - 365, .to = kToday, .today = kToday};
                const auto lines = ListForSample(snapshot, UnionId{1}, period);
                EXPECT_TRUE(lines.ok()) << lines.status();
                if (lines.ok()) EXPECT_TRUE(lines->empty());
                return lines.status();
              }).ok());
}

}  // namespace
}  // namespace unioncare::storage
