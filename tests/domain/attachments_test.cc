// Tests of the rules of attachments: what their bytes say, what their names become.
#include "service/domain/attachments.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/refusal.h"
#include "tests/support/pictures.h"

namespace unioncare {
namespace {

using testing::Jpeg;
using testing::Pdf;
using testing::Png;

template <class Result>
std::string ReasonOf(const absl::StatusOr<Result>& result) {
  if (result.ok()) return "";
  const auto refusals = RefusalsOf(result.status());
  return refusals.empty() ? result.status().ToString() : InfoOf(refusals[0].reason).name;
}

std::string Judge(const std::string& bytes) { return ReasonOf(Recognize("chunk", bytes)); }

TEST(Recognize, TellsTypeAndSizeByTheBytes) {
  const struct {
    std::string bytes;
    MediaType type;
    int64_t width, height;
  } kCases[] = {
      {Jpeg(640, 480), MediaType::kJpeg, 640, 480},
      {Jpeg(640, 480) + "what a camera adds", MediaType::kJpeg, 640, 480},
      {Png(1, 1), MediaType::kPng, 1, 1},
      {Png(10000, 10000), MediaType::kPng, 10000, 10000},
      {Pdf(), MediaType::kPdf, 0, 0},
  };
  for (const auto& each : kCases) {
    const auto media = Recognize("chunk", each.bytes);
    ASSERT_TRUE(media.ok()) << media.status();
    EXPECT_EQ(media->type, each.type);
    EXPECT_EQ(media->width, each.width);
    EXPECT_EQ(media->height, each.height);
  }
}

TEST(Recognize, RefusesWhatIsNeither) {
  EXPECT_EQ(Judge(""), "MEDIA_EMPTY");
  for (const char* bytes : {"x", "MZ\x90", "\x7f" "ELF", "GIF89a", "<svg/>", "PK\x03\x04", "%PDX-",
                            "\x89PNG", "\xff\xd8", "<html><script>"}) {
    EXPECT_EQ(Judge(bytes), "MEDIA_UNKNOWN") << bytes;
  }
}

TEST(Recognize, RefusesEveryTruncation) {
  for (const std::string& whole : {Jpeg(64, 64), Png(64, 64), Pdf()}) {
    // Of a PDF the last bytes are a line end and its end mark, of which every byte counts.
    for (size_t length = 0; length + 1 < whole.size(); ++length) {
      EXPECT_NE(Judge(whole.substr(0, length)), "") << length << " of " << whole.size();
    }
  }
}

TEST(Recognize, RefusesBombsByTheirHeader) {
  EXPECT_EQ(Judge(Png(100000, 100000)), "IMAGE_TOO_LARGE");
  EXPECT_EQ(Judge(Png(30001, 1)), "IMAGE_TOO_LARGE");
  EXPECT_EQ(Judge(Png(30000, 1)), "");
  EXPECT_EQ(Judge(Png(10001, 10000)), "IMAGE_TOO_LARGE");
  EXPECT_EQ(Judge(Png(0xFFFFFFFFu, 0xFFFFFFFFu)), "IMAGE_TOO_LARGE");
  EXPECT_EQ(Judge(Jpeg(65535, 65535)), "IMAGE_TOO_LARGE");
  EXPECT_EQ(Judge(Png(0, 10)), "MEDIA_DAMAGED");
  EXPECT_EQ(Judge(Jpeg(10, 0)), "MEDIA_DAMAGED");
}

TEST(Recognize, RefusesLyingLengths) {
  std::string png = Png(64, 64);
  png.replace(33, 4, "\xff\xff\xff\xff", 4);  // the length of the second chunk
  EXPECT_EQ(Judge(png), "MEDIA_DAMAGED");
  std::string jpeg = Jpeg(64, 64);
  jpeg.replace(4, 2, "\xff\xff", 2);  // the length of the first segment
  EXPECT_EQ(Judge(jpeg), "MEDIA_DAMAGED");
  jpeg.replace(4, 2, std::string(2, '\0'));
  EXPECT_EQ(Judge(jpeg), "MEDIA_DAMAGED");
}

TEST(BaseName, IsTheLastPartAndNoPath) {
  const struct {
    std::string given, wanted;
  } kCases[] = {
      {"出院小结.pdf", "出院小结.pdf"},
      {"../../etc/passwd", "passwd"},
      {"/etc/ssh/id", "id"},
      {"C:\\Users\\张伟\\照片.JPG", "照片.JPG"},
      {"..", ""},
      {".", ""},
      {"a/..", ""},
      {"a/", ""},
      {"", ""},
      {"  两 端  .png ", "两 端 .png"},
      {std::string(300, 'x') + ".jpg", std::string(116, 'x') + ".jpg"},
      {std::string(300, 'x'), std::string(120, 'x')},
  };
  for (const auto& [given, wanted] : kCases) EXPECT_EQ(BaseName(given), wanted) << given;
  // Not within a character.
  std::string long_name;
  for (int i = 0; i < 100; ++i) long_name += "照";
  EXPECT_EQ(BaseName(long_name + ".jpg").size(), 3u * 38 + 4);
}

TEST(AddAttachment, AProofSaysWhatItProvesAndNothingElseDoes) {
  const ProofType bill = ProofType::kHospitalBill;
  const struct {
    AttachmentKind kind;
    ProofType proof;
    const char* reason;
  } kCases[] = {
      {AttachmentKind::kPhoto, ProofType::kUnspecified, ""},
      {AttachmentKind::kPhoto, bill, "PROOF_OF_OTHER"},
      {AttachmentKind::kProof, bill, ""},
      {AttachmentKind::kProof, ProofType::kUnspecified, "FIELD_REQUIRED"},
      {AttachmentKind::kOther, ProofType::kUnspecified, ""},
      {AttachmentKind::kOther, bill, "PROOF_OF_OTHER"},
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(ReasonOf(Decide(AddAttachment{.kind = each.kind, .proof = each.proof}, {})),
              each.reason);
  }
}

TEST(AddAttachment, ACaseHasFiftyAtMost) {
  const AddAttachment photo{.kind = AttachmentKind::kPhoto};
  EXPECT_EQ(ReasonOf(Decide(photo, {.kept_count = 49})), "");
  EXPECT_EQ(ReasonOf(Decide(photo, {.kept_count = 50})), "TOO_MANY_ATTACHMENTS");
}

TEST(RemoveAttachment, OnceOnly) {
  const Attachment kept{.id = AttachmentId{4}};
  const auto removed = DecideRemoval(kept, "传错了");
  ASSERT_TRUE(removed.ok());
  EXPECT_EQ(removed->state, AttachmentState::kRemoved);
  EXPECT_EQ(removed->remove_reason, "传错了");
  EXPECT_EQ(removed->version, 2);
  EXPECT_EQ(ReasonOf(DecideRemoval(*removed, "再删")), "ATTACHMENT_REMOVED");
}

}  // namespace
}  // namespace unioncare
