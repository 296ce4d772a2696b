// The sealed files of attachments: what goes in comes out, and nothing else does.
#include "service/storage/attachments.h"

#include <fstream>
#include <iterator>
#include <random>

#include "absl/strings/str_cat.h"
#include "service/base/disk.h"
#include "service/storage/blobs.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

namespace fs = std::filesystem;

const crypto::Key kKey("0123456789abcdef0123456789abcdef");

class BlobTest : public AreaFixture {
 protected:
  std::string directory() const { return fs::path(path()).parent_path().string(); }
  absl::StatusOr<Blob> Seal(const std::string& bytes) {
    const std::string plain = directory() + "/plain";
    std::ofstream(plain, std::ios::binary) << bytes;
    return SealBlob(directory(), plain, kKey);
  }
  absl::StatusOr<std::string> Open(const Blob& blob, const crypto::Key& key = kKey) {
    std::string bytes;
    RETURN_IF_ERROR(OpenBlob(directory(), blob, key, [&](absl::string_view frame) {
      bytes.append(frame.data(), frame.size());
      return absl::OkStatus();
    }));
    return bytes;
  }
  std::string File(const Blob& blob) const { return BlobPath(directory(), blob.hash); }
  static std::string Content(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  static void SetContent(const std::string& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
  }
};

TEST_F(BlobTest, OfEveryLengthComesBack) {
  for (const size_t length : {0, 1, 65535, 65536, 65537, 131072, 300000}) {
    const std::string bytes(length, 'x');
    const auto blob = Seal(bytes);
    ASSERT_TRUE(blob.ok()) << blob.status();
    EXPECT_EQ(fs::file_size(File(*blob)), static_cast<uintmax_t>(blob->bytes));
    EXPECT_EQ(crypto::View(crypto::Sha256({Content(File(*blob))})), blob->hash);
    const auto opened = Open(*blob);
    ASSERT_TRUE(opened.ok()) << opened.status();
    EXPECT_EQ(*opened, bytes) << length;
    EXPECT_EQ(CheckBlob(directory(), blob->hash).value(), BlobState::kSound);
  }
}

TEST_F(BlobTest, ChangedCutOrJoinedItIsNoticed) {
  const auto blob = Seal(std::string(200000, 'x'));
  ASSERT_TRUE(blob.ok());
  const std::string whole = Content(File(*blob));
  std::mt19937_64 random(5);
  for (int i = 0; i < 40; ++i) {
    std::string changed = whole;
    changed[random() % changed.size()] ^= 1;
    SetContent(File(*blob), changed);
    EXPECT_FALSE(Open(*blob).ok());
    EXPECT_EQ(CheckBlob(directory(), blob->hash).value(), BlobState::kChanged);
    SetContent(File(*blob), whole.substr(0, random() % whole.size()));
    EXPECT_FALSE(Open(*blob).ok());
  }
  // Whole frames alone, and more of them than there were.
  SetContent(File(*blob), whole.substr(0, 25 + 65553));
  EXPECT_TRUE(absl::IsDataLoss(Open(*blob).status()));
  SetContent(File(*blob), whole + whole.substr(25));
  EXPECT_TRUE(absl::IsDataLoss(Open(*blob).status()));
  SetContent(File(*blob), whole);
  EXPECT_TRUE(Open(*blob).ok());
  EXPECT_TRUE(absl::IsDataLoss(Open(*blob, crypto::Key(std::string(32, 'k'))).status()));
  fs::remove(File(*blob));
  EXPECT_TRUE(absl::IsNotFound(Open(*blob).status()));
  EXPECT_EQ(CheckBlob(directory(), blob->hash).value(), BlobState::kMissing);
}

TEST_F(BlobTest, ALinkIsNotFollowed) {
  const auto blob = Seal("x");
  ASSERT_TRUE(blob.ok());
  fs::rename(File(*blob), directory() + "/elsewhere");
  fs::create_symlink(directory() + "/elsewhere", File(*blob));
  EXPECT_FALSE(Open(*blob).ok());
}

TEST_F(BlobTest, ABackupHoldsFilesAndRemovalWaits) {
  using Kind = BlobHold::Kind;
  {
    const auto one = BlobHold::Take(directory(), Kind::kKeep);
    const auto two = BlobHold::Take(directory(), Kind::kKeep);
    EXPECT_TRUE(one.ok() && two.ok());
    EXPECT_TRUE(absl::IsUnavailable(BlobHold::Take(directory(), Kind::kRemove).status()));
  }
  EXPECT_TRUE(BlobHold::Take(directory(), Kind::kRemove).ok());
}

TEST_F(BlobTest, OfAnUploadThatFailsNothingStays) {
  EXPECT_TRUE(absl::IsNotFound(
      SealBlob(directory(), directory() + "/none", kKey).status()));
  EXPECT_TRUE(fs::is_empty(directory() + "/attachments/new"));
}

}  // namespace
}  // namespace unioncare::storage
