// Rounds of hardship aid on the command line: what is typed changes, and the list with its columns.
#include "unioncare/v1/hardship_rounds.pb.h"

#include "tests/cli/care_fixture.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::client {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST_F(Cli, ARoundChangesByWhatIsTypedOfIt) {
  server_.On<v1::GetHardshipRoundRequest>("GetHardshipRound",
                                          [](const v1::GetHardshipRoundRequest& request) {
                                            v1::HardshipRound round;
                                            round.set_name(request.name());
                                            round.set_etag("v2");
                                            return round;
                                          });
  v1::UpdateHardshipRoundRequest sent;
  server_.On<v1::UpdateHardshipRoundRequest>(
      "UpdateHardshipRound", [&](const v1::UpdateHardshipRoundRequest& request) {
        sent = request;
        return v1::HardshipRound();
      });
  EXPECT_EQ(Run({"hardship", "round-change", "1", "--pay-until=2026-12-18", "--title=改名"}), 0)
      << err_;
  EXPECT_EQ(sent.round().etag(), "v2");
  EXPECT_EQ(sent.round().pay_until().day(), 18);
  EXPECT_THAT(sent.update_mask().paths(), ElementsAre("display_name", "pay_until"));
}

TEST_F(Cli, TheListOfARoundHasChineseColumns) {
  server_.On<v1::ListHardshipRoundFilesRequest>(
      "ListHardshipRoundFiles", [](const v1::ListHardshipRoundFilesRequest&) {
        v1::ListHardshipRoundFilesResponse page;
        v1::HardshipRoundFile& file = *page.add_files();
        file.set_sequence(1);
        file.set_file_no("2026-0003");
        file.set_member_display_name("孙丽");
        file.set_stage(v1::HARDSHIP_STAGE_CHECK);
        file.set_days_behind(2);
        return page;
      });
  EXPECT_EQ(Run({"--lang=zh", "hardship", "round-list", "1", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("环节"));
  EXPECT_THAT(out_, HasSubstr("本环节截止"));
  EXPECT_THAT(out_, HasSubstr("待小组核查"));
}

}  // namespace
}  // namespace unioncare::client
