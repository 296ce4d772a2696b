// The table attachments, and the files that it names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/base/crypto.h"
#include "service/domain/attachments.h"
#include "service/storage/blobs.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kAttachments;

absl::StatusOr<std::optional<Attachment>> FindAttachment(const Snapshot& snapshot,
                                                         UnionId union_id, AttachmentId id);
// Those of a case after `after`, by number, removed ones included.
absl::StatusOr<std::vector<Attachment>> ListAttachments(const Snapshot& snapshot, UnionId union_id,
                                                        CaseId case_id, AttachmentId after,
                                                        int limit);
// How many of a case are kept.
absl::StatusOr<int> CountAttachments(const Snapshot& snapshot, UnionId union_id, CaseId case_id);

// Keeps a new attachment, which gets a number. Its file is sealed with `file_key` and on the disk.
absl::Status InsertAttachment(Transaction& transaction, UnionId union_id, Attachment& attachment,
                              const crypto::Key& file_key);
// Keeps that an attachment was removed: the key of its file goes with this transaction, the file
// itself by EraseRemoved.
absl::Status RemoveAttachment(Transaction& transaction, UnionId union_id,
                              const Attachment& attachment);

// The key of an attachment's file; NOT_FOUND when the member was forgotten or it was removed.
absl::StatusOr<crypto::Key> OpenFileKey(const Snapshot& snapshot, UnionId union_id,
                                        const Attachment& attachment);

// The files that kept attachments of all unions name, by hash.
absl::StatusOr<std::vector<Blob>> NamedBlobs(const Snapshot& snapshot);

// Takes the files of up to kErasedMax removed attachments from the disk and writes down when, with
// one entry in the journal of each union. A file that has gone already is erased too.
inline constexpr int kErasedMax = 20;
absl::Status EraseRemoved(Transaction& transaction);
absl::StatusOr<bool> AnyToErase(const Snapshot& snapshot);

// Removes files older than kOrphanHours that no row names. `now` is the time of the file system.
absl::Status SweepOrphans(const Snapshot& snapshot, absl::Time now);

// Reports the attachments of a union whose file is missing or changed, or cannot be opened.
absl::Status CheckFiles(const Snapshot& snapshot, UnionId union_id,
                        absl::FunctionRef<bool(int64_t checked)> progress,
                        absl::FunctionRef<void(const journal::Difference&)> report);

}  // namespace unioncare::storage
