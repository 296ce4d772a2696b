// Memberships as operations.
#include "service/api/membership.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "service/api/case_wire.h"
#include "service/api/casework.h"
#include "service/api/convert.h"
#include "service/api/farewells.h"
#include "service/api/hardship_moves.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/membership.h"
#include "service/domain/refusal.h"
#include "service/domain/retirees.h"
#include "service/storage/carried.h"
#include "service/storage/history.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"
#include "service/storage/tasks.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

constexpr size_t kHistoryMax = 1000;

// What people read of follow-ups that a death ended, when no reason was given.
constexpr char kDeathReason[] = "会员去世 (member deceased)";
constexpr int kOpenCasesMax = 1000;  // that one death looks at

// Nobody is reminded any more of what was planned for the dead.
absl::Status StopReminders(Transaction& transaction, const MemberName& name,
                           absl::CivilDay died_on, const std::string& reason) {
  ASSIGN_OR_RETURN(const std::vector<Case> cases,
                   storage::ListCasesOf(transaction, name.union_id, name.member,
                                        std::numeric_limits<int64_t>::max(), kOpenCasesMax));
  for (Case each : cases) {
    if (!IsOpen(each.state) || each.occasion == Occasion::kBereavementMember) continue;
    if (Lapse(each, died_on)) {
      RETURN_IF_ERROR(storage::KeepCase(transaction, name.union_id, /*opened=*/false, each));
    }
    ASSIGN_OR_RETURN(std::vector<Task> tasks,
                     storage::OpenTasksOf(transaction, name.union_id, each.id));
    for (Task& task : tasks) {
      if (!Lapse(task, reason.empty() ? kDeathReason : reason)) continue;
      RETURN_IF_ERROR(storage::ReplaceTask(transaction, name.union_id, task));
    }
    RETURN_IF_ERROR(SettleFollowUps(transaction, name.union_id, each.id));
  }
  return absl::OkStatus();
}

// Whoever goes has no hardship file any more.
absl::Status CloseHardship(Transaction& transaction, const MemberName& name, const Member& kept) {
  HardshipExit why = HardshipExit::kUnspecified;
  if (kept.state == MemberState::kDeceased) why = HardshipExit::kDeceased;
  if (kept.state == MemberState::kTransferred) why = HardshipExit::kTransferred;
  if (kept.state == MemberState::kLeft) why = HardshipExit::kLeft;
  if (why == HardshipExit::kUnspecified) return absl::OkStatus();
  return CloseHardshipFilesOf(transaction, name.union_id, kept.id, why,
                              kept.state_on.value_or(Today(transaction.now())));
}

// A death is an event of its own: the case of the bereaved, opened like any that is reported.
absl::StatusOr<v1::Case> ReportDeath(Transaction& transaction, const MemberName& name,
                                     absl::CivilDay died_on) {
  Event event;
  event.union_id = name.union_id;
  event.member = name.member;
  event.occasion = Occasion::kBereavementMember;
  event.event_on = died_on;
  ASSIGN_OR_RETURN(const Reported reported, Report(transaction, event));
  return ReportedToWire(transaction, event, reported);
}

absl::Status SetGroup(const Snapshot& snapshot, UnionId union_id, int64_t value, GroupNames& names,
                      std::string& group, std::string& display_name) {
  if (value == 0) return absl::OkStatus();
  group = NameOf(union_id, GroupId{value});
  ASSIGN_OR_RETURN(display_name, GroupNameIn(snapshot, union_id, GroupId{value}, names));
  return absl::OkStatus();
}

absl::StatusOr<v1::MemberChange> ChangeToWire(const Snapshot& snapshot, UnionId union_id,
                                              const MemberChange& change, GroupNames& names) {
  v1::MemberChange wire;
  wire.set_kind(SameNumber<v1::MemberChange::Kind>(change.kind));
  *wire.mutable_from_on() = ToProto(change.from_on);
  switch (change.kind) {
    case ChangeKind::kUnspecified:
      break;
    case ChangeKind::kState:
      wire.set_old_state(static_cast<v1::MemberState>(change.old_value));
      wire.set_new_state(static_cast<v1::MemberState>(change.new_value));
      break;
    case ChangeKind::kGroup:
      RETURN_IF_ERROR(SetGroup(snapshot, union_id, change.old_value, names,
                               *wire.mutable_old_group(), *wire.mutable_old_group_display_name()));
      RETURN_IF_ERROR(SetGroup(snapshot, union_id, change.new_value, names,
                               *wire.mutable_new_group(), *wire.mutable_new_group_display_name()));
      break;
    case ChangeKind::kRetirement:
      wire.set_old_retire_kind(static_cast<v1::RetireKind>(change.old_value));
      wire.set_new_retire_kind(static_cast<v1::RetireKind>(change.new_value));
      break;
    case ChangeKind::kMerge: {
      const MemberId merged =
          change.old_value == 0 ? change.member : MemberId{change.old_value};
      const MemberId into = change.new_value == 0 ? change.member : MemberId{change.new_value};
      wire.set_merged(NameOf(union_id, merged));
      wire.set_merged_into(NameOf(union_id, into));
      break;
    }
  }
  wire.set_reason(change.reason);
  wire.set_correction(change.correction);
  wire.set_changed_by(NameOf(change.changed_by));
  ASSIGN_OR_RETURN(*wire.mutable_changed_by_display_name(), UserName(snapshot, change.changed_by));
  *wire.mutable_change_time() = ToProto(change.change_time);
  return wire;
}

}  // namespace

absl::StatusOr<v1::ChangeMemberStateResponse> ChangeMemberState(
    Transaction& transaction, const v1::ChangeMemberStateRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  const unioncare::ChangeMemberState command{.union_id = name.union_id,
                                             .member = name.member,
                                             .etag = request.etag(),
                                             .state = SameNumber<MemberState>(request.state()),
                                             .effective_on = DayFrom(request.effective_on()),
                                             .reason = request.reason(),
                                             .correction = request.correction()};
  ASSIGN_OR_RETURN(const Member current, SeenRecord(transaction, "name", name));
  ASSIGN_OR_RETURN(MemberDecision decision, Decide(command, current, Today(transaction.now())));
  ASSIGN_OR_RETURN(const Member kept,
                   storage::ReplaceMember(transaction, name.union_id, std::move(decision)));
  RETURN_IF_ERROR(CloseHardship(transaction, name, kept));
  v1::ChangeMemberStateResponse response;
  if (kept.state == MemberState::kDeceased) {
    RETURN_IF_ERROR(StopReminders(transaction, name, *kept.state_on, request.reason()));
    ASSIGN_OR_RETURN(const v1::Case opened, ReportDeath(transaction, name, *kept.state_on));
    response.set_case_(opened.name());
    response.set_case_no(opened.case_no());
  }
  transaction.Concerns(name.union_id, request.name());
  ASSIGN_OR_RETURN(*response.mutable_member(), MemberToWire(transaction, name.union_id, kept));
  return response;
}

absl::StatusOr<v1::Member> RetireMember(Transaction& transaction,
                                        const v1::RetireMemberRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  const unioncare::RetireMember command{.union_id = name.union_id,
                                        .member = name.member,
                                        .etag = request.etag(),
                                        .kind = SameNumber<RetireKind>(request.kind()),
                                        .retired_on = DayFrom(request.retired_on()),
                                        .reason = request.reason(),
                                        .correction = request.correction()};
  ASSIGN_OR_RETURN(const Member current, SeenRecord(transaction, "name", name));
  ASSIGN_OR_RETURN(MemberDecision decision, Decide(command, current, Today(transaction.now())));
  // Who is a veteran cadre (离休) depends on the day of joining the revolution.
  ASSIGN_OR_RETURN(RetireeFacts facts,
                   storage::FindRetireeFacts(transaction, name.union_id, current.id));
  const std::optional<absl::CivilDay> joined_on = DayFrom(request.revolution_joined_on());
  if (joined_on.has_value()) facts.revolution_joined_on = joined_on;
  RETURN_IF_ERROR(CheckVeteran("revolution_joined_on", command.kind, facts.revolution_joined_on,
                               current.birth_date));
  ASSIGN_OR_RETURN(const Member kept,
                   storage::ReplaceMember(transaction, name.union_id, std::move(decision)));
  if (joined_on.has_value()) {
    RETURN_IF_ERROR(storage::KeepRetireeFacts(transaction, name.union_id, current.id,
                                              std::move(facts)));
  }
  RETURN_IF_ERROR(KeepFarewell(transaction, name.union_id, current, kept, request.reason()));
  RETURN_IF_ERROR(CloseHardshipOnRetirement(transaction, name.union_id, current, kept));
  transaction.Concerns(name.union_id, request.name());
  return MemberToWire(transaction, name.union_id, kept);
}

absl::StatusOr<v1::MemberHistory> GetMemberHistory(const Snapshot& snapshot,
                                                   const v1::GetMemberHistoryRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  ASSIGN_OR_RETURN(const Member member, SeenRecord(snapshot, "name", name));
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   storage::RecordsOf(snapshot, name.union_id, member.id));
  std::vector<MemberChange> changes;
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(const std::vector<MemberChange> own,
                     storage::HistoryOf(snapshot, name.union_id, record));
    changes.insert(changes.end(), own.begin(), own.end());
  }
  std::stable_sort(changes.begin(), changes.end(), [](const auto& one, const auto& other) {
    return one.change_time < other.change_time;
  });
  if (changes.size() > kHistoryMax) changes.resize(kHistoryMax);
  v1::MemberHistory history;
  GroupNames names;
  for (const MemberChange& change : changes) {
    ASSIGN_OR_RETURN(*history.add_changes(),
                     ChangeToWire(snapshot, name.union_id, change, names));
  }
  return history;
}

absl::StatusOr<v1::MergeMembersResponse> MergeMembers(Transaction& transaction,
                                                      const v1::MergeMembersRequest& request) {
  unioncare::MergeMembers command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(command.source, ParseMemberOf(command.union_id, "source", request.source()));
  ASSIGN_OR_RETURN(command.target, ParseMemberOf(command.union_id, "target", request.target()));
  command.source_etag = request.source_etag();
  command.target_etag = request.target_etag();
  command.reason = request.reason();
  RETURN_IF_ERROR(
      SeenRecord(transaction, "source", {command.union_id, command.source}).status());
  RETURN_IF_ERROR(
      SeenRecord(transaction, "target", {command.union_id, command.target}).status());
  ASSIGN_OR_RETURN(const MergeFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(MergeDecision decision, Decide(command, facts, Today(transaction.now())));
  v1::MergeMembersResponse response;
  ASSIGN_OR_RETURN(const storage::Carried carried,
                   storage::CarriedBy(transaction, command.union_id, command.source));
  response.set_case_count(carried.cases);
  response.set_family_count(carried.family);
  response.set_task_count(carried.tasks);
  response.set_attachment_count(carried.attachments);
  response.set_birthday_gift_count(carried.birthday_gifts);
  ASSIGN_OR_RETURN(const Member kept,
                   storage::KeepMerge(transaction, command.union_id, std::move(decision)));
  // The person must stay within the caller's sight, as after every change.
  RETURN_IF_ERROR(
      SeenRecord(transaction, "target", {command.union_id, command.target}).status());
  transaction.Concerns(command.union_id, request.source());
  ASSIGN_OR_RETURN(*response.mutable_member(),
                   MemberToWire(transaction, command.union_id, kept));
  return response;
}

}  // namespace unioncare::api
