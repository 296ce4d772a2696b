// Who sees which entries of a disbursement.
#include "service/api/disbursement_sight.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/numbers.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/disbursement_batches.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/members.h"
#include "service/storage/users.h"

namespace unioncare::api {

absl::StatusOr<DisbursementName> ParseDisbursement(absl::string_view field,
                                                   const std::string& text) {
  const size_t at = text.find("/disbursements/");
  const absl::StatusOr<UnionId> of = ParseUnion(field, text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + 15), &number) && number > 0 &&
                     NameOf(*of, DisbursementId{number}) == text;
  if (named) return DisbursementName{*of, DisbursementId{number}};
  return Refuse(Reason::kNameMalformed,
                {{"field", std::string(field)},
                 {"given", text},
                 {"wanted", "unions/{union}/disbursements/{disbursement}"}});
}

absl::StatusOr<std::string> DisbursementNames::User(UserId id) {
  if (id == UserId{0}) return std::string();
  const auto known = users_.find(id);
  if (known != users_.end()) return known->second;
  ASSIGN_OR_RETURN(const std::optional<unioncare::User> user, storage::FindUser(snapshot_, id));
  return users_[id] = user.has_value() ? user->display_name : "";
}

absl::StatusOr<const Member*> DisbursementNames::Person(MemberId record) {
  auto known = members_.find(record);
  if (known == members_.end()) {
    ASSIGN_OR_RETURN(std::optional<Member> member,
                     storage::FindMember(snapshot_, union_id_, record));
    known = members_.emplace(record, std::move(member)).first;
  }
  return known->second.has_value() ? &*known->second : nullptr;
}

absl::StatusOr<std::string> DisbursementNames::Group(GroupId id) {
  return GroupNameIn(snapshot_, union_id_, id, groups_);
}

absl::StatusOr<DisbursementSight> DisbursementSight::Of(const Snapshot& snapshot,
                                                        UnionId union_id) {
  DisbursementSight sight;
  const Actor& actor = snapshot.actor();
  sight.any_ = actor.sight;
  sight.early_ = actor.sight;
  const auto is_cashier = [](const Grant& grant) { return grant.role == Role::kCashier; };
  if (std::none_of(actor.grants.begin(), actor.grants.end(), is_cashier)) return sight;
  storage::Caller caller;
  caller.user = actor.user;
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, actor.user));
  if (user.has_value()) caller.link = user->link;
  std::copy_if(actor.grants.begin(), actor.grants.end(), std::back_inserter(caller.grants),
               [&](const Grant& grant) { return !is_cashier(grant); });
  ASSIGN_OR_RETURN(sight.early_, storage::SightOf(snapshot, caller, Permission::kDisbursementRead,
                                                  union_id));
  return sight;
}

DisbursementSight DisbursementSight::Whole(const Sight& sight) {
  DisbursementSight whole;
  whole.any_ = sight;
  whole.early_ = sight;
  return whole;
}

const Sight& DisbursementSight::In(DisbursementState state) const {
  switch (state) {
    case DisbursementState::kDraft:
    case DisbursementState::kRequested:
    case DisbursementState::kReturned:
    case DisbursementState::kCancelled:
      return early_;
    default:
      return any_;
  }
}

absl::StatusOr<bool> SeesSelection(const Snapshot& snapshot, const Sight& sight, UnionId union_id,
                                   const DisbursementBatch& batch,
                                   const std::vector<MemberId>& named) {
  if (sight.everybody) return true;
  if (batch.group.has_value() &&
      std::binary_search(sight.groups.begin(), sight.groups.end(), *batch.group)) {
    return true;
  }
  if (batch.selection == BatchSelection::kRetirees && sight.retirees) return true;
  if (batch.selection != BatchSelection::kNamed) return false;
  for (const MemberId member : named) {
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(snapshot, union_id, member));
    if (!person.has_value() || !Sees(sight, SubjectOf(*person))) return false;
  }
  return true;
}

namespace {

// The same of a batch that is kept.
absl::StatusOr<bool> SeesBatch(const Snapshot& snapshot, const Sight& sight, UnionId union_id,
                               const Disbursement& of) {
  if (sight.everybody) return true;
  ASSIGN_OR_RETURN(const std::optional<DisbursementBatch> batch,
                   storage::FindBatch(snapshot, union_id, of.id));
  if (!batch.has_value()) return false;
  ASSIGN_OR_RETURN(const std::vector<MemberId> named,
                   storage::NamedIn(snapshot, union_id, of.id));
  return SeesSelection(snapshot, sight, union_id, *batch, named);
}

}  // namespace

absl::StatusOr<std::optional<SeenDisbursement>> SeenOf(const Snapshot& snapshot,
                                                       const DisbursementSight& sight,
                                                       UnionId union_id, Disbursement found,
                                                       bool with_entries) {
  SeenDisbursement seen;
  seen.name = {union_id, found.id};
  const Sight& of = sight.In(found.state);
  seen.found = std::move(found);
  if (of.empty()) return std::optional<SeenDisbursement>();
  bool whole = of.everybody;
  if (seen.found.batch) {
    ASSIGN_OR_RETURN(whole, SeesBatch(snapshot, of, union_id, seen.found));
  }
  if (whole) {
    const int limit = with_entries ? kEntriesInCallMax : 1;
    ASSIGN_OR_RETURN(seen.entries,
                     storage::ListEntries(snapshot, union_id, seen.found.id, 0, limit));
    return std::optional<SeenDisbursement>(std::move(seen));
  }
  DisbursementNames names(snapshot, union_id);
  int after = 0;
  while (static_cast<int>(seen.entries.size()) < kEntriesInCallMax) {
    ASSIGN_OR_RETURN(std::vector<Entry> entries,
                     storage::ListEntries(snapshot, union_id, seen.found.id, after,
                                          kEntriesInCallMax));
    for (Entry& entry : entries) {
      after = entry.position;
      ASSIGN_OR_RETURN(const Member* member, names.Person(entry.member));
      if (member != nullptr && Sees(of, SubjectOf(*member))) {
        seen.entries.push_back(std::move(entry));
      } else {
        seen.partial = true;
      }
    }
    if (static_cast<int>(entries.size()) < kEntriesInCallMax) break;
  }
  if (seen.entries.empty()) return std::optional<SeenDisbursement>();
  // Of a batch not everybody was looked at: it is a part, unless the selection says otherwise.
  seen.partial |= seen.found.batch;
  return std::optional<SeenDisbursement>(std::move(seen));
}

absl::StatusOr<SeenDisbursement> FindSeen(const Snapshot& snapshot, absl::string_view field,
                                          const std::string& name, bool with_entries) {
  ASSIGN_OR_RETURN(const DisbursementName parsed, ParseDisbursement(field, name));
  ASSIGN_OR_RETURN(std::optional<Disbursement> found,
                   storage::FindDisbursement(snapshot, parsed.union_id, parsed.id));
  if (!found.has_value()) return NotFound(field, name);
  ASSIGN_OR_RETURN(const DisbursementSight sight,
                   DisbursementSight::Of(snapshot, parsed.union_id));
  ASSIGN_OR_RETURN(std::optional<SeenDisbursement> seen,
                   SeenOf(snapshot, sight, parsed.union_id, *std::move(found), with_entries));
  if (!seen.has_value()) return NotFound(field, name);
  return *std::move(seen);
}

absl::StatusOr<SeenDisbursement> FindWhole(const Snapshot& snapshot, absl::string_view field,
                                           const std::string& name) {
  ASSIGN_OR_RETURN(const DisbursementName parsed, ParseDisbursement(field, name));
  ASSIGN_OR_RETURN(std::optional<Disbursement> found,
                   storage::FindDisbursement(snapshot, parsed.union_id, parsed.id));
  if (!found.has_value()) return NotFound(field, name);
  // Who may take the step may see what it is about; the state says the rest.
  const DisbursementSight sight = DisbursementSight::Whole(snapshot.actor().sight);
  ASSIGN_OR_RETURN(std::optional<SeenDisbursement> seen,
                   SeenOf(snapshot, sight, parsed.union_id, *std::move(found), false));
  if (!seen.has_value() || seen->partial) return NotFound(field, name);
  return *std::move(seen);
}

MemberId AboutOf(const Disbursement& of, const std::vector<Entry>& entries) {
  const bool one = !of.batch && of.entry_count == 1 && !entries.empty();
  return one ? entries.front().member : journal::kNobody;
}

absl::StatusOr<MemberId> AboutOf(const Snapshot& snapshot, UnionId union_id,
                                 const Disbursement& of) {
  if (of.batch || of.entry_count != 1) return journal::kNobody;
  ASSIGN_OR_RETURN(const std::vector<Entry> entries,
                   storage::ListEntries(snapshot, union_id, of.id, 0, 1));
  return AboutOf(of, entries);
}

}  // namespace unioncare::api
