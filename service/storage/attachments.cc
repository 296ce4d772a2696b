// Attachments in SQL, and on the disk.
#include "service/storage/attachments.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/names.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kAttachments(
    "attachments", {"union_id", "id"},
    {"case_id", "visit_id", "member_id", "kind", "proof", "display_name_sealed", "media", "width",
     "height", "bytes", "file_hash", "file_bytes", "state", "added_by", "add_us", "removed_by",
     "remove_us", "remove_reason", "erase_us", "version", "file_key_hash"},
    /*hidden=*/{"file_key_sealed"});

namespace {

#define ATTACHMENT_COLUMNS                                                                        \
  "id, case_id, visit_id, member_id, kind, proof, display_name_sealed, media, width, height, "    \
  "bytes, file_hash, file_bytes, state, added_by, add_us, removed_by, remove_us, remove_reason, " \
  "erase_us, version "

constexpr sql::Sql kFind{"SELECT " ATTACHMENT_COLUMNS
                         "FROM attachments WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kList{"SELECT " ATTACHMENT_COLUMNS
                         "FROM attachments WHERE union_id = $1 AND case_id = $2 AND id > $3 "
                         "ORDER BY id LIMIT $4"};
constexpr sql::Sql kListKept{"SELECT " ATTACHMENT_COLUMNS
                             "FROM attachments WHERE union_id = $1 AND state = 1 ORDER BY id"};

#undef ATTACHMENT_COLUMNS

constexpr sql::Sql kCountKept{
    "SELECT COUNT(*) FROM attachments WHERE union_id = $1 AND case_id = $2 AND state = 1"};
constexpr sql::Sql kFileKey{
    "SELECT file_key_sealed FROM attachments WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kNamed{
    "SELECT file_hash, file_bytes FROM attachments WHERE state = 1 ORDER BY file_hash"};
constexpr sql::Sql kIsNamed{
    "SELECT id FROM attachments WHERE file_hash = $1 AND state = 1 "
    "UNION ALL SELECT id FROM imports WHERE file_hash = $1 AND state = 1 ORDER BY id"};
// Not those of members who were forgotten: there is no key left to seal an image with. Their files
// go as orphans do.
constexpr sql::Sql kToErase{
    "SELECT attachments.union_id, attachments.id FROM attachments JOIN person_keys "
    "ON person_keys.union_id = attachments.union_id "
    "AND person_keys.person_id = attachments.member_id "
    "WHERE attachments.state = 2 AND attachments.erase_us IS NULL AND person_keys.state = 1 "
    "ORDER BY attachments.union_id, attachments.id LIMIT $1"};

constexpr char kNameColumn[] = "display_name_sealed";
constexpr char kKeyColumn[] = "file_key_sealed";
// A member who was forgotten has no key: what is sealed has no name any more.
constexpr char kForgottenName[] = "";

Attachment AttachmentOf(sql::Row row, std::string* sealed_name) {
  Attachment found;
  found.id = AttachmentId{row.Int(0)};
  found.case_id = CaseId{row.Int(1)};
  if (!row.IsNull(2)) found.visit = VisitId{row.Int(2)};
  found.member = MemberId{row.Int(3)};
  found.kind = static_cast<AttachmentKind>(row.Int(4));
  found.proof = static_cast<ProofType>(row.Int(5));
  *sealed_name = std::string(row.Bytes(6));
  found.media = Media{.type = static_cast<MediaType>(row.Int(7)),
                      .width = row.Int(8),
                      .height = row.Int(9)};
  found.bytes = row.Int(10);
  found.file_hash = std::string(row.Bytes(11));
  found.file_bytes = row.Int(12);
  found.state = static_cast<AttachmentState>(row.Int(13));
  found.added_by = UserId{row.Int(14)};
  found.add_time = absl::FromUnixMicros(row.Int(15));
  if (!row.IsNull(16)) found.removed_by = UserId{row.Int(16)};
  if (!row.IsNull(17)) found.remove_time = absl::FromUnixMicros(row.Int(17));
  found.remove_reason = std::string(row.Text(18));
  if (!row.IsNull(19)) found.erase_time = absl::FromUnixMicros(row.Int(19));
  found.version = row.Int(20);
  return found;
}

absl::Status OpenName(const Snapshot& snapshot, UnionId union_id, const std::string& sealed,
                      Attachment& attachment) {
  absl::StatusOr<std::string> name =
      journal::OpenColumn(snapshot, union_id, attachment.member, kAttachments.name(), kNameColumn,
                          Number(attachment.id), sealed);
  if (absl::IsNotFound(name.status())) name = kForgottenName;
  RETURN_IF_ERROR(name.status());
  attachment.display_name = *std::move(name);
  return absl::OkStatus();
}

// `sealed_name` and `sealed_key` as they stand in the row.
absl::Status Put(Transaction& transaction, UnionId union_id, const Attachment& attachment,
                 const std::string& sealed_name, const std::optional<std::string>& sealed_key) {
  const bool removed = attachment.state == AttachmentState::kRemoved;
  std::optional<UserId> removed_by;
  std::optional<int64_t> remove_us, erase_us;
  std::optional<sql::Blob> key, key_hash;
  crypto::Hash hash;
  if (removed) removed_by = attachment.removed_by;
  if (removed) remove_us = absl::ToUnixMicros(attachment.remove_time);
  if (attachment.erase_time.has_value()) erase_us = absl::ToUnixMicros(*attachment.erase_time);
  if (sealed_key.has_value()) {
    hash = crypto::Sha256({*sealed_key});
    key = sql::Blob{*sealed_key};
    key_hash = sql::Blob{crypto::View(hash)};
  }
  return journal::Put(
      transaction, kAttachments, attachment.member,
      {Value(union_id), Value(attachment.id), Value(attachment.case_id), Value(attachment.visit),
       Value(attachment.member), Value(attachment.kind), Value(attachment.proof),
       Value(sql::Blob{sealed_name}), Value(attachment.media.type), Value(attachment.media.width),
       Value(attachment.media.height), Value(attachment.bytes),
       Value(sql::Blob{attachment.file_hash}), Value(attachment.file_bytes),
       Value(attachment.state), Value(attachment.added_by),
       Value(absl::ToUnixMicros(attachment.add_time)), Value(removed_by), Value(remove_us),
       Value(attachment.remove_reason), Value(erase_us), Value(attachment.version), Value(key_hash),
       Value(key)});
}

struct Row {
  Attachment attachment;
  std::string sealed_name;
};

absl::StatusOr<std::optional<Row>> FindRow(const Snapshot& snapshot, UnionId union_id,
                                           AttachmentId id) {
  std::optional<Row> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind,
      [&](sql::Row row) {
        found.emplace();
        found->attachment = AttachmentOf(row, &found->sealed_name);
      },
      union_id, id));
  return found;
}

}  // namespace

absl::StatusOr<std::optional<Attachment>> FindAttachment(const Snapshot& snapshot,
                                                         UnionId union_id, AttachmentId id) {
  ASSIGN_OR_RETURN(std::optional<Row> row, FindRow(snapshot, union_id, id));
  if (!row.has_value()) return std::nullopt;
  RETURN_IF_ERROR(OpenName(snapshot, union_id, row->sealed_name, row->attachment));
  return std::move(row->attachment);
}

absl::StatusOr<std::vector<Attachment>> ListAttachments(const Snapshot& snapshot, UnionId union_id,
                                                        CaseId case_id, AttachmentId after,
                                                        int limit) {
  std::vector<Attachment> attachments;
  std::vector<std::string> names;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kList,
      [&](sql::Row row) { attachments.push_back(AttachmentOf(row, &names.emplace_back())); },
      union_id, case_id, after, limit));
  for (size_t i = 0; i < attachments.size(); ++i) {
    RETURN_IF_ERROR(OpenName(snapshot, union_id, names[i], attachments[i]));
  }
  return attachments;
}

absl::StatusOr<int> CountAttachments(const Snapshot& snapshot, UnionId union_id, CaseId case_id) {
  int count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountKept,
      [&](sql::Row row) { count = static_cast<int>(row.Int(0)); }, union_id, case_id));
  return count;
}

absl::Status InsertAttachment(Transaction& transaction, UnionId union_id, Attachment& attachment,
                              const crypto::Key& file_key) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "attachment"));
  attachment.id = AttachmentId{number};
  ASSIGN_OR_RETURN(const std::string name,
                   journal::SealColumn(transaction, union_id, attachment.member,
                                       kAttachments.name(), kNameColumn, number,
                                       attachment.display_name));
  ASSIGN_OR_RETURN(const std::string key,
                   journal::SealColumn(transaction, union_id, attachment.member,
                                       kAttachments.name(), kKeyColumn, number, file_key.view()));
  return Put(transaction, union_id, attachment, name, key);
}

absl::Status RemoveAttachment(Transaction& transaction, UnionId union_id,
                              const Attachment& attachment) {
  ASSIGN_OR_RETURN(const std::optional<Row> row, FindRow(transaction, union_id, attachment.id));
  CHECK(row.has_value());
  return Put(transaction, union_id, attachment, row->sealed_name, std::nullopt);
}

absl::StatusOr<crypto::Key> OpenFileKey(const Snapshot& snapshot, UnionId union_id,
                                        const Attachment& attachment) {
  std::optional<std::string> sealed;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFileKey,
      [&](sql::Row row) {
        if (!row.IsNull(0)) sealed = std::string(row.Bytes(0));
      },
      union_id, attachment.id));
  if (!sealed.has_value()) return absl::NotFoundError("the key of the file was destroyed");
  ASSIGN_OR_RETURN(const std::string key,
                   journal::OpenColumn(snapshot, union_id, attachment.member, kAttachments.name(),
                                       kKeyColumn, Number(attachment.id), *sealed));
  if (key.size() != crypto::Key::kBytes) return absl::DataLossError("the key of a file is damaged");
  return crypto::Key(key);
}

absl::StatusOr<std::vector<Blob>> NamedBlobs(const Snapshot& snapshot) {
  std::vector<Blob> blobs;
  RETURN_IF_ERROR(sql::Query(snapshot.connection(), kNamed, [&](sql::Row row) {
    blobs.push_back({.hash = std::string(row.Bytes(0)), .bytes = row.Int(1)});
  }));
  return blobs;
}

absl::StatusOr<bool> AnyToErase(const Snapshot& snapshot) {
  bool any = false;
  RETURN_IF_ERROR(
      sql::Query(snapshot.connection(), kToErase, [&](sql::Row) { any = true; }, 1));
  return any;
}

absl::Status EraseRemoved(Transaction& transaction) {
  const absl::StatusOr<BlobHold> hold =
      BlobHold::Take(transaction.directory(), BlobHold::Kind::kRemove);
  // A backup is being made; its files go after it.
  if (!hold.ok()) return absl::OkStatus();
  std::vector<std::pair<UnionId, AttachmentId>> due;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kToErase,
      [&](sql::Row row) { due.emplace_back(UnionId{row.Int(0)}, AttachmentId{row.Int(1)}); },
      kErasedMax));
  for (size_t i = 0; i < due.size(); ++i) {
    const auto& [union_id, id] = due[i];
    ASSIGN_OR_RETURN(std::optional<Row> row, FindRow(transaction, union_id, id));
    CHECK(row.has_value());
    // Before the COMMIT that says so: nothing names the file any more, and erasing it again after a
    // crash does no harm.
    RETURN_IF_ERROR(RemoveBlob(transaction.directory(), row->attachment.file_hash));
    row->attachment.erase_time = transaction.now();
    ++row->attachment.version;
    RETURN_IF_ERROR(Put(transaction, union_id, row->attachment, row->sealed_name, std::nullopt));
    if (i + 1 < due.size() && due[i + 1].first == union_id) continue;
    RETURN_IF_ERROR(journal::Append(transaction, union_id, NameOf(union_id)).status());
  }
  return absl::OkStatus();
}

absl::Status SweepOrphans(const Snapshot& snapshot, absl::Time now) {
  const absl::StatusOr<BlobHold> hold =
      BlobHold::Take(snapshot.directory(), BlobHold::Kind::kRemove);
  if (!hold.ok()) return absl::OkStatus();
  const absl::Time until = now - absl::Hours(kOrphanHours);
  return ScanBlobs(snapshot.directory(), until, [&](absl::string_view hash) -> absl::Status {
    bool named = false;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kIsNamed, [&](sql::Row) { named = true; }, sql::Blob{hash}));
    return named ? absl::OkStatus() : RemoveBlob(snapshot.directory(), hash);
  });
}

absl::Status CheckFiles(const Snapshot& snapshot, UnionId union_id,
                        absl::FunctionRef<bool(int64_t checked)> progress,
                        absl::FunctionRef<void(const journal::Difference&)> report) {
  using Kind = journal::Difference::Kind;
  std::vector<Attachment> kept;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListKept,
      [&](sql::Row row) {
        std::string sealed_name;
        kept.push_back(AttachmentOf(row, &sealed_name));
      },
      union_id));
  int64_t checked = 0;
  for (const Attachment& attachment : kept) {
    const auto differs = [&](Kind kind, const char* column) {
      report(journal::Difference{.kind = kind,
                                 .table = kAttachments.name(),
                                 .key = absl::StrCat(Number(union_id), "/", Number(attachment.id)),
                                 .column = column});
    };
    ASSIGN_OR_RETURN(const BlobState state,
                     CheckBlob(snapshot.directory(), attachment.file_hash));
    if (state == BlobState::kMissing) differs(Kind::kFileMissing, "file_hash");
    if (state == BlobState::kChanged) differs(Kind::kFileChanged, "file_hash");
    const absl::Status key = OpenFileKey(snapshot, union_id, attachment).status();
    if (absl::IsDataLoss(key)) differs(Kind::kKeyDamaged, kKeyColumn);
    if (!progress(++checked)) return absl::CancelledError("verification was stopped");
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
