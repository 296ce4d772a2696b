// Imports in SQL.
#include "service/storage/imports.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kImports(
    "imports", {"union_id", "id"},
    {"state", "file_name", "format", "encoding", "sheet", "create_groups", "row_count", "new_count",
     "changed_count", "unchanged_count", "refused_count", "missing_count", "new_group_count",
     "uploaded_by", "upload_us", "published_by", "publish_us", "undone_by", "undo_us",
     "undo_reason", "first_member", "last_member", "file_hash", "file_bytes", "report_sealed",
     "version", "file_key_hash", "of_past_cases", "default_mode"},
    /*hidden=*/{"file_key_sealed"});
const journal::Table kImportChanges("import_changes", {"union_id", "import_id", "member_id"},
                                    {"before_sealed", "made_version"});

namespace {

#define IMPORT_COLUMNS                                                                        \
  "id, state, file_name, format, encoding, sheet, create_groups, row_count, new_count, "      \
  "changed_count, unchanged_count, refused_count, missing_count, new_group_count, "           \
  "uploaded_by, upload_us, published_by, publish_us, undone_by, undo_us, undo_reason, "       \
  "first_member, last_member, file_hash, file_bytes, report_sealed, version, "               \
  "file_key_sealed, of_past_cases, default_mode "

constexpr sql::Sql kFind{"SELECT " IMPORT_COLUMNS
                         "FROM imports WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kList{"SELECT " IMPORT_COLUMNS
                         "FROM imports WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};

#undef IMPORT_COLUMNS

constexpr sql::Sql kToExpire{
    "SELECT union_id, id FROM imports WHERE state = 1 AND upload_us < $1 "
    "ORDER BY upload_us, union_id, id LIMIT $2"};
constexpr sql::Sql kChangesOf{
    "SELECT member_id, before_sealed, made_version FROM import_changes "
    "WHERE union_id = $1 AND import_id = $2 AND member_id > $3 ORDER BY member_id LIMIT $4"};

constexpr char kBeforeColumn[] = "before_sealed";

std::string FilePlace(UnionId union_id, ImportId id, absl::string_view what) {
  return absl::StrCat("import ", what, "\n", Number(union_id), "\n", Number(id));
}

Import ImportOf(sql::Row row) {
  Import import;
  import.id = ImportId{row.Int(0)};
  import.state = static_cast<ImportState>(row.Int(1));
  import.file_name = std::string(row.Text(2));
  import.format = static_cast<int>(row.Int(3));
  import.encoding = static_cast<int>(row.Int(4));
  import.sheet = std::string(row.Text(5));
  import.create_groups = row.Int(6) != 0;
  import.counts = {.rows = row.Int(7),
                   .added = row.Int(8),
                   .changed = row.Int(9),
                   .unchanged = row.Int(10),
                   .refused = row.Int(11),
                   .missing = row.Int(12),
                   .new_groups = row.Int(13)};
  import.uploaded_by = UserId{row.Int(14)};
  import.upload_time = absl::FromUnixMicros(row.Int(15));
  if (!row.IsNull(16)) import.published_by = UserId{row.Int(16)};
  if (!row.IsNull(17)) import.publish_time = absl::FromUnixMicros(row.Int(17));
  if (!row.IsNull(18)) import.undone_by = UserId{row.Int(18)};
  if (!row.IsNull(19)) import.undo_time = absl::FromUnixMicros(row.Int(19));
  import.undo_reason = std::string(row.Text(20));
  if (!row.IsNull(21)) import.first_member = MemberId{row.Int(21)};
  if (!row.IsNull(22)) import.last_member = MemberId{row.Int(22)};
  import.file_hash = std::string(row.Bytes(23));
  import.file_bytes = row.Int(24);
  import.version = row.Int(26);
  import.kind = row.Int(28) != 0 ? ImportKind::kPastCases : ImportKind::kRoster;
  import.default_mode = static_cast<VisitMode>(row.Int(29));
  return import;
}

// What is sealed of a row, as it stands there.
struct SealedParts {
  std::string report;
  std::optional<std::string> file_key;
};

struct ImportRow {
  Import import;
  SealedParts sealed;
};

absl::StatusOr<std::optional<ImportRow>> FindRow(const Snapshot& snapshot, UnionId union_id,
                                                 ImportId id) {
  std::optional<ImportRow> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind,
      [&](sql::Row row) {
        found.emplace();
        found->import = ImportOf(row);
        found->sealed.report = std::string(row.Bytes(25));
        if (!row.IsNull(27)) found->sealed.file_key = std::string(row.Bytes(27));
      },
      union_id, id));
  return found;
}

absl::StatusOr<crypto::Key> OpenKey(const Snapshot& snapshot, UnionId union_id,
                                    const ImportRow& row) {
  if (!row.sealed.file_key.has_value()) {
    return absl::NotFoundError("the file of the import is gone");
  }
  ASSIGN_OR_RETURN(const std::string key,
                   crypto::Open(snapshot.vault().imports(), *row.sealed.file_key,
                                FilePlace(union_id, row.import.id, "key")));
  if (key.size() != crypto::Key::kBytes) return absl::DataLossError("the key of a file is damaged");
  return crypto::Key(key);
}

absl::Status Put(Transaction& transaction, UnionId union_id, const Import& import,
                 const SealedParts& sealed) {
  std::optional<UserId> published_by, undone_by;
  std::optional<int64_t> publish_us, undo_us;
  std::optional<MemberId> first_member, last_member;
  std::optional<sql::Blob> key, key_hash;
  crypto::Hash hash;
  if (import.publish_time != absl::Time()) {
    published_by = import.published_by;
    publish_us = absl::ToUnixMicros(import.publish_time);
  }
  if (import.undo_time != absl::Time()) {
    undone_by = import.undone_by;
    undo_us = absl::ToUnixMicros(import.undo_time);
  }
  if (import.first_member != MemberId{0}) {
    first_member = import.first_member;
    last_member = import.last_member;
  }
  if (sealed.file_key.has_value()) {
    hash = crypto::Sha256({*sealed.file_key});
    key = sql::Blob{*sealed.file_key};
    key_hash = sql::Blob{crypto::View(hash)};
  }
  const ImportCounts& counts = import.counts;
  return journal::Put(
      transaction, kImports, journal::kNobody,
      {Value(union_id), Value(import.id), Value(import.state), Value(import.file_name),
       Value(import.format), Value(import.encoding), Value(import.sheet),
       Value(import.create_groups), Value(counts.rows), Value(counts.added),
       Value(counts.changed), Value(counts.unchanged), Value(counts.refused),
       Value(counts.missing), Value(counts.new_groups), Value(import.uploaded_by),
       Value(absl::ToUnixMicros(import.upload_time)), Value(published_by), Value(publish_us),
       Value(undone_by), Value(undo_us), Value(import.undo_reason), Value(first_member),
       Value(last_member), Value(sql::Blob{import.file_hash}), Value(import.file_bytes),
       Value(sql::Blob{sealed.report}), Value(import.version), Value(key_hash),
       Value(import.kind == ImportKind::kPastCases), Value(import.default_mode), Value(key)});
}

absl::Status Changed(absl::string_view given) {
  return Refuse(Reason::kRosterChanged, {{"given", std::string(given)}});
}

// The groups that a list names, by the numbers that the plan gives them.
absl::StatusOr<std::vector<GroupId>> MakeGroups(Transaction& transaction, UnionId union_id,
                                                const std::vector<NewGroup>& groups) {
  std::vector<GroupId> made;
  for (const NewGroup& group : groups) {
    CreateGroup command{.union_id = union_id,
                        .display_name = group.display_name,
                        .parent = group.parent};
    if (command.parent.has_value() && Number(*command.parent) < 0) {
      command.parent = made[static_cast<size_t>(-Number(*command.parent) - 1)];
    }
    ASSIGN_OR_RETURN(const CreateGroupFacts facts, FactsFor(transaction, command));
    if (facts.namesake.has_value()) return Changed(group.display_name);
    ASSIGN_OR_RETURN(Group decided, Decide(command, facts));
    ASSIGN_OR_RETURN(const Group kept, InsertGroup(transaction, union_id, std::move(decided)));
    made.push_back(kept.id);
  }
  return made;
}

void NameMadeGroup(const std::vector<GroupId>& made, MemberDecision& decision) {
  if (!decision.member.group.has_value() || Number(*decision.member.group) > 0) return;
  const GroupId group = made[static_cast<size_t>(-Number(*decision.member.group) - 1)];
  decision.member.group = group;
  for (MemberChange& change : decision.changes) {
    if (change.kind == ChangeKind::kGroup) change.new_value = Number(group);
  }
}

absl::Status MakeMember(Transaction& transaction, UnionId union_id, Import& import,
                        MemberDecision decision) {
  const std::string name = decision.member.display_name;
  const absl::StatusOr<Member> made =
      InsertMember(transaction, union_id, std::move(decision));
  // Somebody has this staff number or ID number by now.
  if (absl::IsAlreadyExists(made.status())) return Changed(name);
  RETURN_IF_ERROR(made.status());
  if (import.first_member == MemberId{0}) import.first_member = made->id;
  import.last_member = made->id;
  return absl::OkStatus();
}

absl::Status ChangeMember(Transaction& transaction, UnionId union_id, const Import& import,
                          MemberDecision decision) {
  const MemberId id = decision.member.id;
  ASSIGN_OR_RETURN(const std::optional<Member> before,
                   FindMemberRecord(transaction, union_id, id));
  if (!before.has_value() || before->version != decision.member.version) {
    return Changed(NameOf(union_id, id));
  }
  const absl::StatusOr<Member> kept = ReplaceMember(transaction, union_id, std::move(decision));
  if (absl::IsAlreadyExists(kept.status())) return Changed(NameOf(union_id, id));
  RETURN_IF_ERROR(kept.status());
  ASSIGN_OR_RETURN(const std::string sealed,
                   journal::SealColumn(transaction, union_id, id, kImportChanges.name(),
                                       kBeforeColumn, Number(import.id), EncodeMember(*before)));
  return journal::Insert(transaction, kImportChanges, id,
                         {Value(union_id), Value(import.id), Value(id), Value(sql::Blob{sealed}),
                          Value(kept->version)});
}

}  // namespace

absl::StatusOr<std::optional<Import>> FindImport(const Snapshot& snapshot, UnionId union_id,
                                                 ImportId id) {
  ASSIGN_OR_RETURN(std::optional<ImportRow> row, FindRow(snapshot, union_id, id));
  if (!row.has_value()) return std::optional<Import>();
  if (row->sealed.file_key.has_value()) {
    ASSIGN_OR_RETURN(const crypto::Key key, OpenKey(snapshot, union_id, *row));
    ASSIGN_OR_RETURN(const std::string report,
                     crypto::Open(key, row->sealed.report, FilePlace(union_id, id, "report")));
    RETURN_IF_ERROR(DecodeReport(report, row->import));
  }
  return std::optional<Import>(std::move(row->import));
}

absl::StatusOr<std::vector<Import>> ListImports(const Snapshot& snapshot, UnionId union_id,
                                                ImportId after, int limit) {
  std::vector<Import> imports;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kList, [&](sql::Row row) { imports.push_back(ImportOf(row)); },
      union_id, after, limit));
  return imports;
}

absl::Status InsertImport(Transaction& transaction, UnionId union_id, Import& import,
                          const crypto::Key& file_key) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "import"));
  import.id = ImportId{number};
  SealedParts sealed;
  sealed.report = crypto::Seal(file_key, transaction.Bytes(crypto::kNonceBytes),
                               EncodeReport(import), FilePlace(union_id, import.id, "report"));
  sealed.file_key =
      crypto::Seal(transaction.vault().imports(), transaction.Bytes(crypto::kNonceBytes),
                   file_key.view(), FilePlace(union_id, import.id, "key"));
  return Put(transaction, union_id, import, sealed);
}

absl::Status ReplaceImport(Transaction& transaction, UnionId union_id, Import& import) {
  ASSIGN_OR_RETURN(std::optional<ImportRow> row, FindRow(transaction, union_id, import.id));
  if (!row.has_value()) return absl::InternalError("an import that is changed is not there");
  if (import.state != ImportState::kChecked) {
    // What was sealed with the key cannot be opened any more.
    row->sealed.file_key.reset();
    import.columns.clear();
    import.problems.clear();
  }
  ++import.version;
  return Put(transaction, union_id, import, row->sealed);
}

absl::StatusOr<crypto::Key> OpenImportKey(const Snapshot& snapshot, UnionId union_id,
                                          const Import& import) {
  ASSIGN_OR_RETURN(const std::optional<ImportRow> row, FindRow(snapshot, union_id, import.id));
  if (!row.has_value()) return absl::NotFoundError("the file of the import is gone");
  return OpenKey(snapshot, union_id, *row);
}

absl::Status PublishPlan(Transaction& transaction, UnionId union_id, Import& import,
                         const std::vector<NewGroup>& groups, const RosterPlan& plan) {
  ASSIGN_OR_RETURN(const std::vector<GroupId> made, MakeGroups(transaction, union_id, groups));
  const std::string resource = NameOf(union_id, import.id);
  RosterPlan::Reader reader(plan);
  while (true) {
    ASSIGN_OR_RETURN(std::optional<MemberDecision> decision, reader.Next());
    if (!decision.has_value()) return absl::OkStatus();
    NameMadeGroup(made, *decision);
    if (decision->member.id == MemberId{0}) {
      RETURN_IF_ERROR(MakeMember(transaction, union_id, import, *std::move(decision)));
    } else {
      RETURN_IF_ERROR(ChangeMember(transaction, union_id, import, *std::move(decision)));
    }
    if (transaction.images().size() < kImportImagesPerEntry) continue;
    RETURN_IF_ERROR(journal::Append(transaction, union_id, resource).status());
  }
}

absl::StatusOr<std::vector<ImportChange>> ListImportChanges(const Snapshot& snapshot,
                                                            UnionId union_id, ImportId id,
                                                            MemberId after, int limit) {
  std::vector<ImportChange> changes;
  std::vector<std::string> sealed;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kChangesOf,
      [&](sql::Row row) {
        changes.push_back({.member = MemberId{row.Int(0)}, .made_version = row.Int(2)});
        sealed.push_back(std::string(row.Bytes(1)));
      },
      union_id, id, after, limit));
  for (size_t i = 0; i < changes.size(); ++i) {
    const absl::StatusOr<std::string> opened =
        journal::OpenColumn(snapshot, union_id, changes[i].member, kImportChanges.name(),
                            kBeforeColumn, Number(id), sealed[i]);
    if (absl::IsNotFound(opened.status())) continue;
    RETURN_IF_ERROR(opened.status());
    ASSIGN_OR_RETURN(changes[i].before, DecodeMember(*opened));
  }
  return changes;
}

absl::StatusOr<bool> AnyToExpire(const Snapshot& snapshot) {
  bool any = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kToExpire, [&](sql::Row) { any = true; },
      absl::ToUnixMicros(snapshot.now() - absl::Hours(24 * kImportKeepDays)), 1));
  return any;
}

absl::Status ExpireImports(Transaction& transaction) {
  std::vector<std::pair<UnionId, ImportId>> due;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kToExpire,
      [&](sql::Row row) { due.emplace_back(UnionId{row.Int(0)}, ImportId{row.Int(1)}); },
      absl::ToUnixMicros(transaction.now() - absl::Hours(24 * kImportKeepDays)), kExpiredMax));
  for (const auto& [union_id, id] : due) {
    ASSIGN_OR_RETURN(std::optional<ImportRow> row, FindRow(transaction, union_id, id));
    CHECK(row.has_value());
    row->import.state = ImportState::kExpired;
    RETURN_IF_ERROR(ReplaceImport(transaction, union_id, row->import));
    RETURN_IF_ERROR(journal::Append(transaction, union_id, NameOf(union_id, id)).status());
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
