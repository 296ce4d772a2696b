// What the commands of rosters say before anything is sent.
#include <filesystem>
#include <fstream>

#include "absl/strings/match.h"
#include "tests/cli/care_fixture.h"
#include "tests/support/test_server.h"

namespace unioncare::client {
namespace {

using unioncare::testing::TemporaryDirectory;
using ImportCommands = Cli;

TEST_F(ImportCommands, AFileIsWanted) {
  EXPECT_EQ(Run({"member", "import"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "--file")) << err_;
  EXPECT_EQ(Run({"member", "import", "/none.csv"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "/none.csv")) << err_;
  EXPECT_EQ(Run({"member", "template"}), 2);
  EXPECT_EQ(Run({"member", "export", "--format=xlsx"}), 2) << "not on a terminal";
  EXPECT_EQ(Run({"member", "export", "--format=pdf"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "xlsx")) << err_;
}

TEST_F(ImportCommands, NoResultReplacesAFile) {
  const TemporaryDirectory directory;
  const std::string taken = directory.path() + "/taken.csv";
  std::ofstream(taken) << "mine";
  EXPECT_EQ(Run({"member", "import", taken, "--result=" + taken}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "taken.csv")) << err_;
  EXPECT_EQ(std::filesystem::file_size(taken), 4u);
}

}  // namespace
}  // namespace unioncare::client
