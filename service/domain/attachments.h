// Photos and proofs: what is accepted, judged by its bytes and never by its name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/domain/types.h"

namespace unioncare {

enum class AttachmentId : int64_t {};

// The limits of attachments.
inline constexpr int64_t kAttachmentBytesMax = 10 << 20;
inline constexpr int kAttachmentsPerCaseMax = 50;  // that are kept
inline constexpr int64_t kImageSideMax = 30'000;   // pixels
inline constexpr int64_t kImagePixelsMax = 100'000'000;
inline constexpr int kTicketSeconds = 60;           // between Reveal and Download
inline constexpr size_t kDisplayNameBytesMax = 120;  // what is kept of a file's name

// Numbers equal those of the wire.
enum class AttachmentKind {
  kUnspecified = 0,
  kPhoto = 1,
  kProof = 2,
  kOther = 3,
};
enum class MediaType {
  kUnspecified = 0,
  kJpeg = 1,
  kPng = 2,
  kPdf = 3,
};
enum class AttachmentState {
  kKept = 1,
  kRemoved = 2,
};

// What a proof proves; which of them a payment wants is policy.
enum class ProofType {
  kUnspecified = 0,
  kMarriageCertificate = 1,
  kBirthCertificate = 2,
  kHospitalBill = 3,
  kDischargeRecord = 4,
  kMedicalRecordCover = 5,
  kSurgeryInvoice = 6,
  kDeathCertificate = 7,
  kKinship = 8,
  kIncidentReport = 9,
  kSignOff = 10,
  kOther = 11,
};

// What the bytes of a file say it is.
struct Media {
  MediaType type = MediaType::kUnspecified;
  int64_t width = 0;  // pixels; 0 of what is no image
  int64_t height = 0;
};

// Looks at the structure of a JPEG, PNG or PDF without decoding it. `field` is named by refusals:
// kMediaEmpty, kMediaUnknown for any other content, kMediaDamaged for one that is cut off or whose
// header is not sound, kImageTooLarge for more pixels than anybody photographs.
absl::StatusOr<Media> Recognize(absl::string_view field, absl::string_view bytes);

// The last part of a path in either style, in the form in which names are kept, cut to
// kDisplayNameBytesMax with its ending. It is shown to people and never opened. Empty when nothing
// is left.
std::string BaseName(absl::string_view name);

struct Attachment {
  AttachmentId id{0};
  CaseId case_id{0};
  std::optional<VisitId> visit;
  MemberId member{0};  // whom the case is about
  AttachmentKind kind = AttachmentKind::kUnspecified;
  ProofType proof = ProofType::kUnspecified;
  std::string display_name;  // empty once the member was forgotten
  Media media;
  int64_t bytes = 0;
  std::string file_hash;  // of the sealed file
  int64_t file_bytes = 0;
  AttachmentState state = AttachmentState::kKept;
  UserId added_by{0};
  absl::Time add_time;
  UserId removed_by{0};
  absl::Time remove_time;
  std::string remove_reason;
  std::optional<absl::Time> erase_time;
  int64_t version = 1;
};

// What is asked, and what is known.
struct AddAttachment {
  AttachmentKind kind = AttachmentKind::kUnspecified;
  ProofType proof = ProofType::kUnspecified;
  std::string name;  // as the caller's machine calls the file
  Media media;
  int64_t bytes = 0;
};
struct AddAttachmentFacts {
  int kept_count = 0;  // attachments of the case
};

// Refusals in this order: kFieldRequired (proof, of a proof), kProofOfOther, kTooManyAttachments.
absl::StatusOr<Attachment> Decide(const AddAttachment& command, const AddAttachmentFacts& facts);

// Refuses kAttachmentRemoved for one that is gone already.
absl::StatusOr<Attachment> DecideRemoval(const Attachment& before, const std::string& reason);

}  // namespace unioncare
