// What the commands of ledgers say before anything is sent.
#include "absl/strings/match.h"
#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using PastCaseCommands = Cli;

TEST_F(PastCaseCommands, AFileAndAKnownModeAreWanted) {
  EXPECT_EQ(Run({"visit", "import"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "--file")) << err_;
  EXPECT_EQ(Run({"visit", "import", "/none.csv"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "/none.csv")) << err_;
  EXPECT_EQ(Run({"visit", "import", "/none.csv", "--default-mode=letter"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "home")) << err_;
}

}  // namespace
}  // namespace unioncare::client
