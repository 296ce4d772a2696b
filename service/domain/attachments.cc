// The rules of attachments, and the structure of the three kinds of file.
#include "service/domain/attachments.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

constexpr absl::string_view kPngBegin("\x89PNG\r\n\x1a\n", 8);
constexpr absl::string_view kPngEnd("\0\0\0\0IEND\xae\x42\x60\x82", 12);
constexpr absl::string_view kJpegBegin("\xff\xd8\xff", 3);
constexpr absl::string_view kPdfBegin = "%PDF-";
constexpr absl::string_view kPdfEnd = "%%EOF";
constexpr size_t kPdfEndBytes = 1024;  // readers look for the end within these

constexpr size_t kPngHeaderBytes = 33;  // signature, and the chunk IHDR
constexpr char kKnownTypes[] = "JPEG, PNG, PDF";

uint64_t BigEndian(absl::string_view bytes, size_t at, size_t count) {
  uint64_t number = 0;
  for (size_t i = 0; i < count; ++i) {
    number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  }
  return number;
}

absl::Status Damaged(absl::string_view field, const char* type) {
  return Refuse(Reason::kMediaDamaged, {{"field", std::string(field)}, {"given", type}});
}

absl::StatusOr<Media> Image(absl::string_view field, Media media) {
  if (media.width <= kImageSideMax && media.height <= kImageSideMax &&
      media.width * media.height <= kImagePixelsMax) {
    return media;
  }
  return Refuse(Reason::kImageTooLarge,
                {{"field", std::string(field)},
                 {"given", absl::StrCat(media.width, "×", media.height)},
                 {"wanted", absl::StrCat(kImagePixelsMax / 1'000'000)}});
}

// Every chunk must lie within the file, and the last must be IEND.
absl::StatusOr<Media> Png(absl::string_view field, absl::string_view bytes) {
  const bool header = bytes.size() >= kPngHeaderBytes + kPngEnd.size() &&
                      BigEndian(bytes, 8, 4) == 13 && bytes.substr(12, 4) == "IHDR";
  if (!header) return Damaged(field, "PNG");
  const Media media{.type = MediaType::kPng,
                    .width = static_cast<int64_t>(BigEndian(bytes, 16, 4)),
                    .height = static_cast<int64_t>(BigEndian(bytes, 20, 4))};
  if (media.width == 0 || media.height == 0) return Damaged(field, "PNG");
  RETURN_IF_ERROR(Image(field, media).status());
  size_t at = kPngHeaderBytes;
  while (at + kPngEnd.size() <= bytes.size()) {
    if (bytes.substr(at) == kPngEnd) return media;
    // Length, type and check sum stand around the data.
    at += 12 + BigEndian(bytes, at, 4);
  }
  return Damaged(field, "PNG");
}

bool IsFrameHeader(unsigned char marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// Segments up to the first scan, of which one must be the header of the frame; the end marker must
// come after. Cameras put more behind it, which nobody looks at.
absl::StatusOr<Media> Jpeg(absl::string_view field, absl::string_view bytes) {
  std::optional<Media> media;
  size_t at = 2;
  while (at + 4 <= bytes.size() && bytes[at] == '\xff') {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == 0xFF) {  // filling
      ++at;
      continue;
    }
    const size_t length = BigEndian(bytes, at + 2, 2);
    if (length < 2 || at + 2 + length > bytes.size()) break;
    if (IsFrameHeader(marker) && length >= 8) {
      media = Media{.type = MediaType::kJpeg,
                    .width = static_cast<int64_t>(BigEndian(bytes, at + 7, 2)),
                    .height = static_cast<int64_t>(BigEndian(bytes, at + 5, 2))};
    }
    at += 2 + length;
    if (marker != 0xDA) continue;
    const bool ends = bytes.find("\xff\xd9", at) != absl::string_view::npos;
    if (!media.has_value() || !ends || media->width == 0 || media->height == 0) break;
    return Image(field, *media);
  }
  return Damaged(field, "JPEG");
}

absl::StatusOr<Media> Pdf(absl::string_view field, absl::string_view bytes) {
  const absl::string_view end =
      bytes.substr(bytes.size() > kPdfEndBytes ? bytes.size() - kPdfEndBytes : 0);
  if (bytes.size() < 8 || bytes[6] != '.' || !absl::StrContains(end, kPdfEnd)) {
    return Damaged(field, "PDF");
  }
  return Media{.type = MediaType::kPdf};
}

}  // namespace

absl::StatusOr<Media> Recognize(absl::string_view field, absl::string_view bytes) {
  if (bytes.empty()) return Refuse(Reason::kMediaEmpty, {{"field", std::string(field)}});
  if (absl::StartsWith(bytes, kPngBegin)) return Png(field, bytes);
  if (absl::StartsWith(bytes, kJpegBegin)) return Jpeg(field, bytes);
  if (absl::StartsWith(bytes, kPdfBegin)) return Pdf(field, bytes);
  return Refuse(Reason::kMediaUnknown, {{"field", std::string(field)}, {"wanted", kKnownTypes}});
}

std::string BaseName(absl::string_view name) {
  const size_t separator = name.find_last_of("/\\");
  if (separator != absl::string_view::npos) name = name.substr(separator + 1);
  std::string base = NormalizeName(name);
  if (base == "." || base == "..") return "";
  if (base.size() <= kDisplayNameBytesMax) return base;
  const size_t dot = base.rfind('.');
  constexpr size_t kEndingBytesMax = 10;
  const bool has_ending = dot != std::string::npos && base.size() - dot <= kEndingBytesMax;
  const std::string ending = has_ending ? base.substr(dot) : "";
  size_t kept = kDisplayNameBytesMax - ending.size();
  // Not within a character.
  while (kept > 0 && (static_cast<unsigned char>(base[kept]) & 0xC0) == 0x80) --kept;
  return base.substr(0, kept) + ending;
}

absl::StatusOr<Attachment> Decide(const AddAttachment& command, const AddAttachmentFacts& facts) {
  const bool proves = command.kind == AttachmentKind::kProof;
  if (proves && command.proof == ProofType::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "proof"}});
  }
  if (!proves && command.proof != ProofType::kUnspecified) {
    return Refuse(Reason::kProofOfOther, {{"field", "proof"}});
  }
  if (facts.kept_count >= kAttachmentsPerCaseMax) {
    return Refuse(Reason::kTooManyAttachments, {{"given", absl::StrCat(facts.kept_count)},
                                                {"wanted", absl::StrCat(kAttachmentsPerCaseMax)}});
  }
  Attachment added;
  added.kind = command.kind;
  added.proof = command.proof;
  added.display_name = BaseName(command.name);
  added.media = command.media;
  added.bytes = command.bytes;
  return added;
}

absl::StatusOr<Attachment> DecideRemoval(const Attachment& before, const std::string& reason) {
  if (before.state == AttachmentState::kRemoved) {
    return Refuse(Reason::kAttachmentRemoved, {{"given", absl::StrCat(Number(before.id))}});
  }
  Attachment after = before;
  after.state = AttachmentState::kRemoved;
  after.remove_reason = reason;
  ++after.version;
  return after;
}

}  // namespace unioncare
