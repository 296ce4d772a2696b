// Imports of rosters as operations.
#include "service/api/imports.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/farewells.h"
#include "service/api/hardship_moves.h"
#include "service/api/import_wire.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/past_cases.h"
#include "service/api/roster_check.h"
#include "service/base/status.h"
#include "service/domain/imports.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/files/pinyin.h"
#include "service/storage/imports.h"
#include "service/storage/members.h"
#include "service/storage/past_cases.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::api {
namespace {

std::vector<ImportColumn> ColumnsOf(const RosterHeader& header) {
  std::vector<ImportColumn> columns;
  for (size_t i = 0; i < header.titles.size(); ++i) {
    if (header.titles[i].empty()) continue;
    columns.push_back({.title = header.titles[i], .field = header.fields[i]});
  }
  return columns;
}

absl::StatusOr<CheckedUpload> CheckUpload(const Snapshot& snapshot,
                                          const v1::UploadRosterRequest& request,
                                          const Staged& staged, absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(snapshot, union_id));
  CheckedUpload checked;
  Import& import = checked.import;
  const auto begin = [&](const RosterHeader& header) {
    import.columns = ColumnsOf(header);
    return absl::OkStatus();
  };
  const auto see = [&](RosterOutcome& outcome) {
    KeepProblems(outcome.row, std::move(outcome.problems), snapshot.actor().language, import);
    return absl::OkStatus();
  };
  ASSIGN_OR_RETURN(const RosterFindings findings,
                   CheckRoster(snapshot, {.union_id = union_id,
                                          .path = staged.path,
                                          .create_groups = request.create_groups(),
                                          .begin = begin,
                                          .see = see,
                                          .alive = alive}));
  import.counts = findings.counts;
  import.format = static_cast<int>(findings.source.format);
  import.encoding = static_cast<int>(findings.source.encoding);
  import.sheet = findings.source.sheet;
  import.create_groups = request.create_groups();
  if (request.validate_only() || !alive()) return checked;
  RETURN_IF_ERROR(SealUpload(snapshot, staged.path, checked));
  return checked;
}

absl::StatusOr<v1::Import> UploadRoster(Transaction& transaction,
                                        const v1::UploadRosterRequest& request,
                                        const CheckedUpload& checked) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(transaction, union_id));
  return KeepUpload(transaction, union_id, request.file_name(), request.validate_only(), checked);
}

absl::StatusOr<v1::Import> GetImport(const Snapshot& snapshot,
                                     const v1::GetImportRequest& request) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeenImport(snapshot, request.name()));
  return ToWire(snapshot, seen.union_id, seen.found);
}

absl::StatusOr<v1::ListImportsResponse> ListImports(const Snapshot& snapshot,
                                                    const v1::ListImportsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckWholeUnion(snapshot, union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<Import> imports,
                   storage::ListImports(snapshot, union_id, ImportId{page.position},
                                        page.size + 1));
  v1::ListImportsResponse response;
  for (const Import& import : imports) {
    if (response.imports_size() == page.size) {
      const Import& last = imports[static_cast<size_t>(page.size) - 1];
      response.set_next_page_token(PageToken(snapshot, request, Number(last.id)));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_imports(), ToWire(snapshot, union_id, import));
  }
  return response;
}

std::string RemarkOn(const RosterOutcome& outcome, const Import& import, Language language) {
  const bool english = language == Language::kEnglish;
  if (outcome.problems.empty() && outcome.by_name) {
    return english ? "recognised by the name alone" : "仅按姓名认定为在册会员";
  }
  return absl::StrJoin(outcome.problems, english ? "; " : "；",
                       [&](std::string* out, const Refusal& problem) {
                         absl::StrAppend(out, TextIn(import, problem, language));
                       });
}

absl::Status StreamImportRows(const Snapshot& snapshot, const v1::StreamImportRowsRequest& request,
                              absl::FunctionRef<bool(const v1::StreamImportRowsResponse&)> emit) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeenImport(snapshot, request.name()));
  RETURN_IF_ERROR(CheckOwn(snapshot, seen));
  ASSIGN_OR_RETURN(const auto file, PlainFile::Open(snapshot, seen));
  ResultWriter writer(snapshot.actor().language, emit);
  if (!request.no_bom()) writer.Mark();
  if (seen.found.kind == ImportKind::kPastCases) {
    RETURN_IF_ERROR(WritePastRows(snapshot, seen, file->path(), writer));
    return writer.Flush();
  }
  const Language language = snapshot.actor().language;
  RETURN_IF_ERROR(
      CheckRoster(snapshot,
                  {.union_id = seen.union_id,
                   .path = file->path(),
                   .create_groups = seen.found.create_groups,
                   .begin = [&](const RosterHeader& header) { return writer.Begin(header.titles); },
                   .see =
                       [&](RosterOutcome& outcome) {
                         return writer.Row(outcome.kind, *outcome.cells,
                                           RemarkOn(outcome, seen.found, language));
                       },
                   .alive = [] { return true; }})
          .status());
  return writer.Flush();
}

absl::Status StreamMissingMembers(const Snapshot& snapshot,
                                  const v1::StreamMissingMembersRequest& request,
                                  absl::FunctionRef<bool(const v1::MissingMember&)> emit) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeenImport(snapshot, request.name()));
  // Nobody is missing from a ledger of visits.
  if (seen.found.kind == ImportKind::kPastCases) return absl::OkStatus();
  ASSIGN_OR_RETURN(const auto file, PlainFile::Open(snapshot, seen));
  ASSIGN_OR_RETURN(
      const RosterFindings findings,
      CheckRoster(snapshot, {.union_id = seen.union_id,
                             .path = file->path(),
                             .create_groups = seen.found.create_groups,
                             .begin = [](const RosterHeader&) { return absl::OkStatus(); },
                             .see = [](RosterOutcome&) { return absl::OkStatus(); },
                             .alive = [] { return true; }}));
  GroupNames names;
  for (const MemberId id : findings.missing) {
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     storage::FindMemberRecord(snapshot, seen.union_id, id));
    if (!member.has_value()) continue;
    v1::MissingMember wire;
    wire.set_name(NameOf(seen.union_id, id));
    wire.set_display_name(member->display_name);
    wire.set_staff_no(member->staff_no);
    wire.set_dept(member->dept);
    if (member->group.has_value()) {
      ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                       GroupNameIn(snapshot, seen.union_id, *member->group, names));
    }
    if (!emit(wire)) return absl::CancelledError("nobody listens any more");
  }
  return absl::OkStatus();
}

// What publishing writes, made on a reader.
struct PreparedPublish {
  std::shared_ptr<storage::RosterPlan> plan = std::make_shared<storage::RosterPlan>();
  std::vector<storage::NewGroup> groups;
  std::vector<PastCase> cases;  // of a ledger
  std::vector<MemberId> retired;  // whose retirement the list says or changes
};

// The records of those whose retirement may become another.
absl::StatusOr<std::vector<Member>> RecordsBefore(const Snapshot& snapshot, UnionId union_id,
                                                  const std::vector<MemberId>& ids) {
  std::vector<Member> records;
  for (const MemberId id : ids) {
    ASSIGN_OR_RETURN(std::optional<Member> record,
                     storage::FindMemberRecord(snapshot, union_id, id));
    if (record.has_value()) records.push_back(*std::move(record));
  }
  return records;
}

// Whom taking an import back gives another retirement: the records as they are now.
absl::StatusOr<std::vector<Member>> RetiredBy(const Snapshot& snapshot, UnionId union_id,
                                              ImportId id) {
  std::vector<Member> records;
  MemberId after{0};
  while (true) {
    ASSIGN_OR_RETURN(
        const std::vector<storage::ImportChange> changes,
        storage::ListImportChanges(snapshot, union_id, id, after, kPageSizeMax));
    for (const storage::ImportChange& change : changes) {
      after = change.member;
      ASSIGN_OR_RETURN(std::optional<Member> now,
                       storage::FindMemberRecord(snapshot, union_id, change.member));
      if (!now.has_value() || !change.before.has_value()) continue;
      if (RetirementDiffers(*now, *change.before)) records.push_back(*std::move(now));
    }
    if (static_cast<int>(changes.size()) < kPageSizeMax) return records;
  }
}

// What follows for those whom a list retired, or did not retire after all: farewells, and the end
// of hardship aid.
absl::Status FollowRetirements(Transaction& transaction, const SeenImport& seen,
                           const std::vector<Member>& before, const std::string& reason) {
  for (const Member& each : before) {
    ASSIGN_OR_RETURN(const std::optional<Member> after,
                     storage::FindMemberRecord(transaction, seen.union_id, each.id));
    if (!after.has_value()) continue;
    RETURN_IF_ERROR(KeepFarewell(transaction, seen.union_id, each, *after, reason));
    RETURN_IF_ERROR(CloseHardshipOnRetirement(transaction, seen.union_id, each, *after,
                                              /*frees_households=*/false));
    if (transaction.images().size() < kImportImagesPerEntry) continue;
    const std::string name = NameOf(seen.union_id, seen.found.id);
    RETURN_IF_ERROR(journal::Append(transaction, seen.union_id, name).status());
  }
  return absl::OkStatus();
}

// Whether a list says of somebody on the register that retirement came, or another one.
bool Retires(const MemberDecision& decision) {
  return decision.member.id != MemberId{0} &&
         std::any_of(decision.changes.begin(), decision.changes.end(), [](const auto& change) {
           return change.kind == ChangeKind::kRetirement;
         });
}

absl::StatusOr<PreparedPublish> PreparePublish(const Snapshot& snapshot,
                                               const v1::PublishImportRequest& request,
                                               absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const SeenImport seen, FindSeenImport(snapshot, request.name()));
  const Import& import = seen.found;
  RETURN_IF_ERROR(CheckPublish(seen.union_id, import, request.etag()));
  ASSIGN_OR_RETURN(const auto file, PlainFile::Open(snapshot, seen));
  PreparedPublish prepared;
  if (import.kind == ImportKind::kPastCases) {
    ASSIGN_OR_RETURN(prepared.cases, PlanPastCases(snapshot, seen, file->path(), alive));
    return prepared;
  }
  const auto see = [&](RosterOutcome& outcome) {
    const bool writes = outcome.kind == RosterOutcome::Kind::kNew ||
                        outcome.kind == RosterOutcome::Kind::kChanged;
    if (writes) prepared.plan->Add(outcome.decision);
    if (writes && Retires(outcome.decision)) prepared.retired.push_back(outcome.decision.member.id);
    if (prepared.retired.size() > kFarewellsPerImportMax) {
      return Refuse(Reason::kTooManyRecords, {{"field", "name"},
                                              {"given", absl::StrCat(kFarewellsPerImportMax)}});
    }
    if (prepared.plan->bytes() <= kImportPlanBytesMax) return absl::OkStatus();
    return Refuse(Reason::kTableUnreadable, {{"given", "too-large"}});
  };
  ASSIGN_OR_RETURN(
      RosterFindings findings,
      CheckRoster(snapshot, {.union_id = seen.union_id,
                             .path = file->path(),
                             .create_groups = import.create_groups,
                             .begin = [](const RosterHeader&) { return absl::OkStatus(); },
                             .see = see,
                             .alive = alive}));
  const ImportCounts& now = findings.counts;
  const bool same = now.refused == 0 && now.added == import.counts.added &&
                    now.changed == import.counts.changed &&
                    now.unchanged == import.counts.unchanged;
  if (!same) return Refuse(Reason::kRosterChanged, {{"given", NameOf(seen.union_id, import.id)}});
  prepared.groups = std::move(findings.groups);
  return prepared;
}

absl::StatusOr<v1::Import> PublishImport(Transaction& transaction,
                                         const v1::PublishImportRequest& request,
                                         const PreparedPublish& prepared) {
  ASSIGN_OR_RETURN(SeenImport seen, FindSeenImport(transaction, request.name()));
  Import& import = seen.found;
  RETURN_IF_ERROR(CheckPublish(seen.union_id, import, request.etag()));
  if (import.kind == ImportKind::kPastCases) {
    RETURN_IF_ERROR(
        storage::PublishPastCases(transaction, seen.union_id, import, prepared.cases));
  } else {
    ASSIGN_OR_RETURN(const std::vector<Member> before,
                     RecordsBefore(transaction, seen.union_id, prepared.retired));
    RETURN_IF_ERROR(storage::PublishPlan(transaction, seen.union_id, import, prepared.groups,
                                         *prepared.plan));
    RETURN_IF_ERROR(FollowRetirements(transaction, seen, before, /*reason=*/""));
  }
  import.state = ImportState::kPublished;
  import.published_by = transaction.actor().user;
  import.publish_time = transaction.now();
  RETURN_IF_ERROR(storage::ReplaceImport(transaction, seen.union_id, import));
  transaction.Concerns(seen.union_id, request.name());
  return ToWire(transaction, seen.union_id, import);
}

absl::StatusOr<v1::Import> UndoImport(Transaction& transaction,
                                      const v1::UndoImportRequest& request) {
  ASSIGN_OR_RETURN(SeenImport seen, FindSeenImport(transaction, request.name()));
  Import& import = seen.found;
  RETURN_IF_ERROR(CheckUndo(seen.union_id, import, request.etag()));
  const bool past = import.kind == ImportKind::kPastCases;
  const auto dependants_of = past ? storage::DependantsOfPast : storage::DependantsOf;
  ASSIGN_OR_RETURN(const storage::Dependants dependants,
                   dependants_of(transaction, seen.union_id, import));
  RETURN_IF_ERROR(CheckDependants(seen.union_id, import, dependants.first, dependants.count));
  import.undo_reason = request.reason();
  std::vector<Member> retired;
  if (!past) {
    ASSIGN_OR_RETURN(retired, RetiredBy(transaction, seen.union_id, import.id));
  }
  const auto take_back = past ? storage::TakeBackPast : storage::TakeBack;
  RETURN_IF_ERROR(take_back(transaction, seen.union_id, import));
  RETURN_IF_ERROR(FollowRetirements(transaction, seen, retired, import.undo_reason));
  import.state = ImportState::kUndone;
  import.undone_by = transaction.actor().user;
  import.undo_time = transaction.now();
  RETURN_IF_ERROR(storage::ReplaceImport(transaction, seen.union_id, import));
  transaction.Concerns(seen.union_id, request.name());
  return ToWire(transaction, seen.union_id, import);
}

}  // namespace

std::unique_ptr<Service> MakeImportService(Rpc& rpc) {
  // The rules of reading are slow to load; here nobody waits for them.
  files::ReadName("");
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ImportService");
  service->Upload("UploadRoster", CheckUpload, UploadRoster,
                  {.bytes_max = files::kTableBytesMax, .prepares_long = true});
  AddPastCases(*service);
  service->Query("GetImport", GetImport);
  service->Query("ListImports", ListImports);
  service->Stream("StreamImportRows", StreamImportRows);
  service->Stream("StreamMissingMembers", StreamMissingMembers);
  service->Mutate("PublishImport", PreparePublish, PublishImport);
  service->Mutate("UndoImport", UndoImport);
  return service;
}

absl::Status ImportRosterFile(Store& store, const std::string& method,
                              const v1::UploadRosterRequest& request, const std::string& path) {
  const auto waits = [] { return true; };
  CheckedUpload checked;
  RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    ASSIGN_OR_RETURN(checked, CheckUpload(snapshot, request, Staged{.path = path}, waits));
    return absl::OkStatus();
  }));
  v1::Import import;
  RETURN_IF_ERROR(AsSystem(store, method, [&](Transaction& transaction) -> absl::Status {
    ASSIGN_OR_RETURN(import, UploadRoster(transaction, request, checked));
    return absl::OkStatus();
  }));
  v1::PublishImportRequest publish;
  publish.set_name(import.name());
  publish.set_etag(import.etag());
  PreparedPublish prepared;
  RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    ASSIGN_OR_RETURN(prepared, PreparePublish(snapshot, publish, waits));
    return absl::OkStatus();
  }));
  return AsSystem(store, method, [&](Transaction& transaction) {
    return PublishImport(transaction, publish, prepared).status();
  });
}

}  // namespace unioncare::api
