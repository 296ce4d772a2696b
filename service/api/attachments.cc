// Photos and proofs as operations.
#include "service/api/attachments.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/crypto.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/attachments.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/storage/attachments.h"
#include "service/storage/blobs.h"
#include "service/storage/reveals.h"
#include "service/storage/visits.h"
#include "unioncare/v1/attachments.pb.h"

namespace unioncare::api {
namespace {

constexpr char kVisits[] = "/visits/";
constexpr char kAttachmentPattern[] = "unions/{union}/attachments/{attachment}";
constexpr char kVisitPattern[] = "unions/{union}/cases/{case}/visits/{visit}";
constexpr char kTicketPlace[] = "attachment ticket";

std::string NameOf(UnionId union_id, AttachmentId id) {
  return absl::StrCat(unioncare::NameOf(union_id), "/attachments/", Number(id));
}

struct SeenParent {
  UnionId union_id{0};
  Case found;
  std::optional<VisitId> visit;
};

// A case whose attachments the caller may read and add to: one that they see, and of a restricted
// one all that is in it. This is the one place that says so.
absl::StatusOr<SeenParent> SeeCase(const Snapshot& snapshot, const std::string& case_name,
                                   absl::string_view field, const std::string& name) {
  absl::StatusOr<SeenCase> seen = FindSeenCase(snapshot, field, case_name);
  if (absl::IsNotFound(seen.status())) return NotFound(field, name);
  RETURN_IF_ERROR(seen.status());
  if (seen->view != CaseView::kWhole) {
    return Refuse(Reason::kCaseRestricted, {{"field", std::string(field)}, {"given", name}});
  }
  return SeenParent{.union_id = seen->union_id, .found = std::move(seen->found)};
}

absl::StatusOr<SeenParent> FindParent(const Snapshot& snapshot, const std::string& name) {
  const size_t at = name.find(kVisits);
  ASSIGN_OR_RETURN(SeenParent parent, SeeCase(snapshot, name.substr(0, at), "parent", name));
  if (at == std::string::npos) return parent;
  int64_t number = 0;
  const bool written = absl::SimpleAtoi(name.substr(at + sizeof(kVisits) - 1), &number) &&
                       unioncare::NameOf(parent.union_id, parent.found.id, VisitId{number}) == name;
  if (!written) {
    return Refuse(Reason::kNameMalformed, {{"field", "parent"},
                                           {"given", name},
                                           {"wanted", kVisitPattern}});
  }
  ASSIGN_OR_RETURN(const std::vector<Visit> visits,
                   storage::VisitsOf(snapshot, parent.union_id, parent.found.id));
  const bool exists = std::any_of(visits.begin(), visits.end(),
                                  [&](const Visit& visit) { return Number(visit.id) == number; });
  if (!exists) return NotFound("parent", name);
  parent.visit = VisitId{number};
  return parent;
}

struct SeenAttachment {
  UnionId union_id{0};
  Case of;
  Attachment found;
};

absl::StatusOr<SeenAttachment> FindSeen(const Snapshot& snapshot, const std::string& name) {
  const std::vector<std::string> parts = absl::StrSplit(name, '/');
  int64_t union_number = 0;
  int64_t number = 0;
  if (parts.size() != 4 || !absl::SimpleAtoi(parts[1], &union_number) ||
      !absl::SimpleAtoi(parts[3], &number) ||
      NameOf(UnionId{union_number}, AttachmentId{number}) != name) {
    return Refuse(Reason::kNameMalformed,
                  {{"field", "name"}, {"given", name}, {"wanted", kAttachmentPattern}});
  }
  const UnionId union_id{union_number};
  ASSIGN_OR_RETURN(std::optional<Attachment> found,
                   storage::FindAttachment(snapshot, union_id, AttachmentId{number}));
  if (!found.has_value()) return NotFound("name", name);
  ASSIGN_OR_RETURN(SeenParent parent,
                   SeeCase(snapshot, unioncare::NameOf(union_id, found->case_id), "name", name));
  return SeenAttachment{union_id, std::move(parent.found), *std::move(found)};
}

absl::StatusOr<v1::Attachment> ToWire(const Snapshot& snapshot, UnionId union_id, const Case& of,
                                      const Attachment& found) {
  v1::Attachment wire;
  wire.set_case_no(CaseNo(union_id, of));
  wire.set_name(NameOf(union_id, found.id));
  wire.set_case_(unioncare::NameOf(union_id, found.case_id));
  if (found.visit.has_value()) {
    wire.set_visit(unioncare::NameOf(union_id, found.case_id, *found.visit));
  }
  wire.set_kind(SameNumber<v1::AttachmentKind>(found.kind));
  wire.set_proof(SameNumber<v1::ProofType>(found.proof));
  wire.set_display_name(found.display_name);
  wire.set_media_type(SameNumber<v1::MediaType>(found.media.type));
  wire.set_bytes(found.bytes);
  if (found.media.width > 0) wire.set_width(static_cast<int32_t>(found.media.width));
  if (found.media.height > 0) wire.set_height(static_cast<int32_t>(found.media.height));
  wire.set_state(SameNumber<v1::AttachmentState>(found.state));
  wire.set_added_by(unioncare::NameOf(found.added_by));
  ASSIGN_OR_RETURN(*wire.mutable_added_by_display_name(), UserName(snapshot, found.added_by));
  *wire.mutable_add_time() = api::ToProto(found.add_time);
  if (found.state != AttachmentState::kRemoved) return wire;
  wire.set_removed_by(unioncare::NameOf(found.removed_by));
  ASSIGN_OR_RETURN(*wire.mutable_removed_by_display_name(), UserName(snapshot, found.removed_by));
  *wire.mutable_remove_time() = api::ToProto(found.remove_time);
  wire.set_remove_reason(found.remove_reason);
  return wire;
}

// What a reader made of the bytes: recognised, and sealed on the disk under a key of their own.
struct SealedUpload {
  Media media;
  int64_t bytes = 0;
  crypto::Key key;
  Blob blob;
};

absl::StatusOr<SealedUpload> PrepareUpload(const Snapshot& snapshot,
                                           const v1::UploadAttachmentRequest& request,
                                           const Staged& staged, absl::FunctionRef<bool()> alive) {
  // What is refused anyway costs no sealing.
  RETURN_IF_ERROR(FindParent(snapshot, request.parent()).status());
  SealedUpload sealed{.bytes = staged.bytes,
                      .key = crypto::Key(crypto::RandomBytes(crypto::Key::kBytes))};
  {
    ASSIGN_OR_RETURN(const std::string bytes, disk::ReadWhole(staged.path, kAttachmentBytesMax));
    ASSIGN_OR_RETURN(sealed.media, Recognize(kChunkField, bytes));
  }
  if (request.validate_only() || !alive()) return sealed;
  ASSIGN_OR_RETURN(sealed.blob, SealBlob(snapshot.directory(), staged.path, sealed.key));
  return sealed;
}

absl::StatusOr<v1::Attachment> UploadAttachment(Transaction& transaction,
                                                const v1::UploadAttachmentRequest& request,
                                                const SealedUpload& sealed) {
  ASSIGN_OR_RETURN(const SeenParent parent, FindParent(transaction, request.parent()));
  const AddAttachment command{.kind = SameNumber<AttachmentKind>(request.kind()),
                              .proof = SameNumber<ProofType>(request.proof()),
                              .name = request.display_name(),
                              .media = sealed.media,
                              .bytes = sealed.bytes};
  AddAttachmentFacts facts;
  ASSIGN_OR_RETURN(facts.kept_count,
                   storage::CountAttachments(transaction, parent.union_id, parent.found.id));
  ASSIGN_OR_RETURN(Attachment added, Decide(command, facts));
  added.case_id = parent.found.id;
  added.visit = parent.visit;
  added.member = parent.found.member;
  added.added_by = transaction.actor().user;
  added.add_time = transaction.now();
  if (request.validate_only()) return ToWire(transaction, parent.union_id, parent.found, added);
  if (sealed.blob.hash.empty()) return absl::CancelledError("abandoned by its caller");
  added.file_hash = sealed.blob.hash;
  added.file_bytes = sealed.blob.bytes;
  RETURN_IF_ERROR(storage::InsertAttachment(transaction, parent.union_id, added, sealed.key));
  transaction.Concerns(parent.union_id, NameOf(parent.union_id, added.id));
  return ToWire(transaction, parent.union_id, parent.found, added);
}

absl::StatusOr<v1::Attachment> GetAttachment(const Snapshot& snapshot,
                                             const v1::GetAttachmentRequest& request) {
  ASSIGN_OR_RETURN(const SeenAttachment seen, FindSeen(snapshot, request.name()));
  return ToWire(snapshot, seen.union_id, seen.of, seen.found);
}

absl::StatusOr<v1::ListAttachmentsResponse> ListAttachments(
    const Snapshot& snapshot, const v1::ListAttachmentsRequest& request) {
  ASSIGN_OR_RETURN(const SeenParent parent, FindParent(snapshot, request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  AttachmentId after{page.position};
  v1::ListAttachmentsResponse response;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<Attachment> found,
                     storage::ListAttachments(snapshot, parent.union_id, parent.found.id, after,
                                              wanted));
    for (const Attachment& each : found) {
      if (parent.visit.has_value() && each.visit != parent.visit) {
        after = each.id;
        continue;
      }
      if (response.attachments_size() == page.size) {
        response.set_next_page_token(PageToken(snapshot, request, Number(after)));
        return response;
      }
      after = each.id;
      ASSIGN_OR_RETURN(*response.add_attachments(),
                       ToWire(snapshot, parent.union_id, parent.found, each));
    }
    if (static_cast<int>(found.size()) < wanted) return response;
  }
}

// Who may fetch which file, and until when.
std::string MakeTicket(Transaction& transaction, const SeenAttachment& seen, absl::Time until) {
  const std::string plain =
      absl::StrCat(Number(transaction.actor().user), " ", NameOf(seen.union_id, seen.found.id), " ",
                   absl::ToUnixMicros(until));
  return crypto::Base64Url(crypto::Seal(transaction.vault().tickets(),
                                        transaction.Bytes(crypto::kNonceBytes), plain,
                                        kTicketPlace));
}

absl::Status CheckTicket(const Snapshot& snapshot, const v1::DownloadAttachmentRequest& request) {
  const absl::Status invalid = Refuse(Reason::kTicketInvalid, {{"field", "ticket"}});
  const absl::StatusOr<std::string> sealed = crypto::FromBase64Url(request.ticket());
  if (!sealed.ok()) return invalid;
  const absl::StatusOr<std::string> plain =
      crypto::Open(snapshot.vault().tickets(), *sealed, kTicketPlace);
  if (!plain.ok()) return invalid;
  const std::vector<std::string> parts = absl::StrSplit(*plain, ' ');
  int64_t until_us = 0;
  if (parts.size() != 3 || parts[0] != absl::StrCat(Number(snapshot.actor().user)) ||
      parts[1] != request.name() || !absl::SimpleAtoi(parts[2], &until_us)) {
    return invalid;
  }
  if (snapshot.now() < absl::FromUnixMicros(until_us)) return absl::OkStatus();
  return Refuse(Reason::kTicketExpired,
                {{"field", "ticket"}, {"wanted", absl::StrCat(kTicketSeconds)}});
}

absl::Status Removed(const Attachment& found) {
  return Refuse(Reason::kAttachmentRemoved, {{"given", absl::StrCat(Number(found.id))}});
}

absl::StatusOr<v1::RevealAttachmentResponse> RevealAttachment(
    Transaction& transaction, const v1::RevealAttachmentRequest& request) {
  ASSIGN_OR_RETURN(const SeenAttachment seen, FindSeen(transaction, request.name()));
  // Neither a removed file nor one of a member who was forgotten can be read any more.
  const absl::Status key =
      storage::OpenFileKey(transaction, seen.union_id, seen.found).status();
  if (absl::IsNotFound(key)) return Removed(seen.found);
  RETURN_IF_ERROR(key);
  RETURN_IF_ERROR(storage::InsertReveal(transaction, seen.union_id, seen.found.member,
                                        request.name(), request.reason()));
  transaction.Concerns(seen.union_id, request.name());
  const absl::Time until = transaction.now() + absl::Seconds(kTicketSeconds);
  v1::RevealAttachmentResponse response;
  response.set_ticket(MakeTicket(transaction, seen, until));
  *response.mutable_expire_time() = api::ToProto(until);
  ASSIGN_OR_RETURN(*response.mutable_attachment(),
                   ToWire(transaction, seen.union_id, seen.of, seen.found));
  return response;
}

absl::Status DownloadAttachment(
    const Snapshot& snapshot, const v1::DownloadAttachmentRequest& request,
    absl::FunctionRef<bool(const v1::DownloadAttachmentResponse&)> emit) {
  ASSIGN_OR_RETURN(const SeenAttachment seen, FindSeen(snapshot, request.name()));
  RETURN_IF_ERROR(CheckTicket(snapshot, request));
  const absl::StatusOr<crypto::Key> key =
      storage::OpenFileKey(snapshot, seen.union_id, seen.found);
  if (absl::IsNotFound(key.status())) return Removed(seen.found);
  RETURN_IF_ERROR(key.status());
  const Blob blob{.hash = seen.found.file_hash, .bytes = seen.found.file_bytes};
  const absl::Status opened =
      OpenBlob(snapshot.directory(), blob, *key, [&](absl::string_view frame) {
        v1::DownloadAttachmentResponse response;
        response.set_chunk(std::string(frame));
        return emit(response) ? absl::OkStatus()
                              : absl::CancelledError("nobody listens any more");
      });
  if (absl::IsNotFound(opened)) return absl::DataLossError("the file of an attachment is missing");
  return opened;
}

absl::StatusOr<v1::Attachment> RemoveAttachment(Transaction& transaction,
                                                const v1::RemoveAttachmentRequest& request) {
  ASSIGN_OR_RETURN(const SeenAttachment seen, FindSeen(transaction, request.name()));
  ASSIGN_OR_RETURN(Attachment after, DecideRemoval(seen.found, request.reason()));
  const absl::Status key =
      storage::OpenFileKey(transaction, seen.union_id, seen.found).status();
  // Of a member who was forgotten: there is nothing left to remove.
  if (absl::IsNotFound(key)) return Removed(seen.found);
  after.removed_by = transaction.actor().user;
  after.remove_time = transaction.now();
  RETURN_IF_ERROR(storage::RemoveAttachment(transaction, seen.union_id, after));
  transaction.Concerns(seen.union_id, request.name());
  return ToWire(transaction, seen.union_id, seen.of, after);
}

}  // namespace

absl::StatusOr<std::optional<AttachmentId>> AttachmentNamed(const Snapshot& snapshot,
                                                            UnionId union_id, const char* field,
                                                            const std::string& text) {
  if (text.empty()) return std::optional<AttachmentId>();
  const std::string head = absl::StrCat(NameOf(union_id), "/attachments/");
  int64_t number = 0;
  const bool named = text.compare(0, head.size(), head) == 0 &&
                     absl::SimpleAtoi(text.substr(head.size()), &number) &&
                     absl::StrCat(head, number) == text;
  if (!named) return NotFound(field, text);
  ASSIGN_OR_RETURN(const std::optional<Attachment> found,
                   storage::FindAttachment(snapshot, union_id, AttachmentId{number}));
  if (!found.has_value()) return NotFound(field, text);
  return std::optional<AttachmentId>(found->id);
}

std::unique_ptr<Service> MakeAttachmentService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.AttachmentService");
  service->Upload("UploadAttachment", PrepareUpload, UploadAttachment,
                  {.bytes_max = kAttachmentBytesMax});
  service->Query("GetAttachment", GetAttachment);
  service->Query("ListAttachments", ListAttachments);
  service->Mutate("RevealAttachment", RevealAttachment);
  service->Stream("DownloadAttachment", DownloadAttachment);
  service->Mutate("RemoveAttachment", RemoveAttachment);
  return service;
}

}  // namespace unioncare::api
