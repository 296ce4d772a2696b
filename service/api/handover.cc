// The handover as an operation.
#include "service/api/handover.h"

#include <algorithm>
#include <map>
#include <utility>

#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/user_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/tasks.h"
#include "service/storage/members.h"
#include "service/storage/tasks.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"
#include "unioncare/v1/tasks.pb.h"

namespace unioncare::api {
namespace {

absl::StatusOr<std::optional<User>> UserOf(const Snapshot& snapshot, UnionId union_id,
                                           MemberId member) {
  ASSIGN_OR_RETURN(const std::optional<UserId> id,
                   storage::FindUserOfMember(snapshot, {union_id, member}));
  if (!id.has_value()) return std::optional<User>();
  return storage::FindUser(snapshot, *id);
}

// True when the one grant counts on every day of the other.
bool Covers(const Grant& held, const Grant& wanted) {
  const bool from =
      !held.from_on.has_value() || (wanted.from_on.has_value() && *held.from_on <= *wanted.from_on);
  const bool to =
      !held.to_on.has_value() || (wanted.to_on.has_value() && *held.to_on >= *wanted.to_on);
  return from && to;
}

// Roles are rows of the installation, so they get an entry in its log, beside that of the union.
absl::Status HandOverRoles(Transaction& transaction, UnionId union_id, const User& from,
                           const User& to, v1::HandOverWorkResponse& response) {
  const std::vector<HandedRole> roles =
      RolesToHandOver(from.grants, union_id, Today(transaction.now()));
  for (const HandedRole& role : roles) {
    if (!MayGive(transaction.actor().grants, role.after)) {
      return Refuse(Reason::kRoleBeyondCaller, {{"field", "with_roles"}});
    }
    const auto held = std::find(to.grants.begin(), to.grants.end(), role.after);
    const bool has_it = held != to.grants.end() && Covers(*held, role.after);
    if (!has_it) RETURN_IF_ERROR(storage::InsertGrant(transaction, to.id, role.after));
    RETURN_IF_ERROR(storage::EndGrant(transaction, from.id, role.before));
    RETURN_IF_ERROR(CutLoans(transaction, from.id, role.before, std::nullopt));
    ASSIGN_OR_RETURN(*response.add_grants(), GrantToWire(transaction, has_it ? *held : role.after));
  }
  if (!roles.empty()) transaction.AlsoConcerns(kInstallation, NameOf(from.id));
  return absl::OkStatus();
}

// What is due next in a case.
std::optional<absl::CivilDay> DueOn(const Case& of) {
  if (of.due_visit.has_value() && !of.help.has_value()) return Today(*of.due_visit);
  if (of.due_close.has_value()) return Today(*of.due_close);
  return std::nullopt;
}

struct Listing {
  Transaction& transaction;
  UnionId union_id;
  v1::HandOverWorkResponse& response;
  std::map<CaseId, Case> cases;

  // Reads each case once: tasks often belong to cases that are handed over with them.
  absl::StatusOr<Case> Find(CaseId id) {
    const auto known = cases.find(id);
    if (known != cases.end()) return known->second;
    ASSIGN_OR_RETURN(const std::optional<Case> found, storage::FindCase(transaction, union_id, id));
    if (!found.has_value()) return absl::DataLossError("a task is of no case");
    return cases[id] = *found;
  }

  absl::Status Add(const std::string& name, const Case& of, TaskKind kind,
                   const std::optional<absl::CivilDay>& due_on) {
    v1::HandedWork* item = response.add_work();
    item->set_name(name);
    item->set_case_no(CaseNo(union_id, of));
    item->set_kind(SameNumber<v1::TaskKind>(kind));
    if (due_on.has_value()) *item->mutable_due_on() = ToProto(*due_on);
    ASSIGN_OR_RETURN(const std::optional<storage::Person> member,
                     storage::FindPerson(transaction, union_id, of.member));
    if (member.has_value()) item->set_member_display_name(member->display_name);
    return absl::OkStatus();
  }
};

absl::Status HandOverItems(Transaction& transaction, const HandOver& command,
                           storage::OpenWork& work, v1::HandOverWorkResponse& response) {
  Listing listing{transaction, command.union_id, response, {}};
  for (const CaseId id : work.cases) {
    ASSIGN_OR_RETURN(Case changed, listing.Find(id));
    changed.responsible = command.to;
    RETURN_IF_ERROR(storage::KeepCase(transaction, command.union_id, /*opened=*/false, changed));
    RETURN_IF_ERROR(
        listing.Add(NameOf(command.union_id, id), changed, TaskKind::kUnspecified, DueOn(changed)));
  }
  for (Task& task : work.tasks) {
    task.responsible = command.to;
    RETURN_IF_ERROR(storage::ReplaceTask(transaction, command.union_id, task));
    ASSIGN_OR_RETURN(const Case of, listing.Find(task.case_id));
    RETURN_IF_ERROR(listing.Add(NameOf(command.union_id, task.id), of, task.kind, task.due_on));
  }
  response.set_case_count(static_cast<int>(work.cases.size()));
  response.set_task_count(static_cast<int>(work.tasks.size()));
  response.set_kept_back_count(work.kept_back);
  return absl::OkStatus();
}

absl::StatusOr<v1::HandOverWorkResponse> HandOverWork(Transaction& transaction,
                                                      const v1::HandOverWorkRequest& request) {
  HandOver command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(command.from, ParseMemberOf(command.union_id, "from", request.from()));
  ASSIGN_OR_RETURN(command.to, ParseMemberOf(command.union_id, "to", request.to()));
  command.with_roles = request.with_roles();
  ASSIGN_OR_RETURN(const std::optional<storage::Person> from,
                   storage::FindPerson(transaction, command.union_id, command.from));
  ASSIGN_OR_RETURN(const std::optional<storage::Person> to,
                   storage::FindPerson(transaction, command.union_id, command.to));
  if (from.has_value()) command.from = from->id;
  if (to.has_value()) command.to = to->id;
  ASSIGN_OR_RETURN(storage::OpenWork work, storage::WorkToHandOver(transaction, command.union_id,
                                                                   command.from, command.to));
  ASSIGN_OR_RETURN(const std::optional<User> successor,
                   UserOf(transaction, command.union_id, command.to));
  HandOverFacts facts;
  facts.from_exists = from.has_value();
  facts.to.exists = to.has_value();
  if (to.has_value()) facts.to.state = to->state;
  facts.items = static_cast<int>(work.cases.size() + work.tasks.size());
  facts.to_has_user = successor.has_value();
  RETURN_IF_ERROR(Decide(command, facts));
  v1::HandOverWorkResponse response;
  if (command.with_roles) {
    ASSIGN_OR_RETURN(const std::vector<UserId> accounts,
                     storage::UsersOfMember(transaction, {command.union_id, command.from}));
    for (const UserId id : accounts) {
      ASSIGN_OR_RETURN(const std::optional<User> leaver, storage::FindUser(transaction, id));
      ASSIGN_OR_RETURN(const std::optional<User> taker,
                       storage::FindUser(transaction, successor->id));
      RETURN_IF_ERROR(HandOverRoles(transaction, command.union_id, *leaver, *taker, response));
    }
  }
  RETURN_IF_ERROR(HandOverItems(transaction, command, work, response));
  transaction.Concerns(command.union_id, request.from());
  return response;
}

}  // namespace

void ServeHandover(Service& service) {
  service.Mutate("HandOverWork", HandOverWork);
}

}  // namespace unioncare::api
