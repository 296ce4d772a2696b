// Files on the machine of the client, and what is asked of them before anything is sent.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "absl/strings/match.h"
#include "client/local_file.h"
#include "tests/cli/care_fixture.h"
#include "tests/support/test_server.h"

namespace unioncare::client {
namespace {

using unioncare::testing::TemporaryDirectory;
using AttachmentCommands = Cli;

std::string Content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(LocalFile, StandsUnderItsNameWhenItIsWholeOnly) {
  const TemporaryDirectory directory;
  const std::string path = directory.path() + "/photo.jpg";
  {
    auto file = LocalFile::Make(path, Language::kEn);
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(file->Write("abc").ok());
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_TRUE(std::filesystem::exists(path + ".part"));
  }
  EXPECT_TRUE(std::filesystem::is_empty(directory.path())) << "what was cut off is gone";
  auto file = LocalFile::Make(path, Language::kEn);
  ASSERT_TRUE(file->Write("abc").ok());
  ASSERT_TRUE(file->Finish().ok());
  EXPECT_EQ(Content(path), "abc");
  EXPECT_EQ(file->bytes(), 3);
  EXPECT_EQ(file->Sha256(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST(LocalFile, ReplacesNothing) {
  const TemporaryDirectory directory;
  const std::string path = directory.path() + "/photo.jpg";
  std::ofstream(path) << "mine";
  EXPECT_FALSE(LocalFile::Make(path, Language::kEn).ok());
  EXPECT_EQ(Content(path), "mine");
  EXPECT_FALSE(LocalFile::Make(directory.path() + "/none/photo.jpg", Language::kEn).ok());
}

TEST(LocalFile, ThePartAfterTheLastSlashIsTheName) {
  EXPECT_EQ(LastPart("/a/b/c.jpg"), "c.jpg");
  EXPECT_EQ(LastPart("c.jpg"), "c.jpg");
  EXPECT_EQ(LastPart("a/"), "");
}

TEST_F(AttachmentCommands, AFileIsWanted) {
  EXPECT_EQ(Run({"attachment", "add", "unions/1/cases/1", "--kind=photo"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "--file")) << err_;
  EXPECT_EQ(Run({"attachment", "add", "unions/1/cases/1", "/none.jpg", "--kind=photo"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "/none.jpg")) << err_;
  EXPECT_EQ(Run({"attachment", "add", "unions/1/cases/1", "/tmp", "--kind=photo"}), 2);
  EXPECT_EQ(Run({"attachment", "add", "unions/1/cases/1", "/none.jpg", "--kind=film"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "photo")) << err_;
}

}  // namespace
}  // namespace unioncare::client
