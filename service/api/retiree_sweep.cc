// The sweep that keeps what falls due right as days pass and policies change.
#include <utility>
#include <vector>

#include "service/api/retirees.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/care_rules.h"
#include "service/storage/retiree_care.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

constexpr char kMethod[] = "system/RefreshRetirees";
constexpr int kUnionsAtOnce = 100;

absl::Status OfEveryUnion(Store& store, absl::FunctionRef<bool()> stop,
                          absl::FunctionRef<absl::Status(UnionId)> follow) {
  // By a clock that is wrong nobody is moved to another tier.
  RETURN_IF_ERROR(store.ClockTrust());
  absl::Status first;
  int64_t after = 0;
  while (!stop()) {
    std::vector<Union> unions;
    RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(unions, storage::ListUnions(snapshot, after, kUnionsAtOnce));
      return absl::OkStatus();
    }));
    for (const Union& each : unions) {
      // A union that fails keeps the others from nothing.
      first.Update(follow(each.id));
      after = Number(each.id);
    }
    if (static_cast<int>(unions.size()) < kUnionsAtOnce) break;
  }
  return first;
}

absl::Status Refresh(Transaction& transaction, UnionId union_id,
                     const std::vector<MemberId>& people) {
  ASSIGN_OR_RETURN(
      const storage::CareRulesInScope scope,
      storage::CareRulesFor(transaction, union_id, Today(transaction.now())));
  return storage::RefreshCare(transaction, union_id, scope.rules.contact_tiers, people);
}

// Slice by slice, each behind the one before: somebody whose row stays due is not met again.
absl::Status RefreshUnion(Store& store, UnionId union_id, absl::FunctionRef<bool()> stop) {
  while (!stop()) {
    std::vector<MemberId> stale;
    RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(stale, storage::StaleCare(snapshot, union_id, kCareSliceMax));
      return absl::OkStatus();
    }));
    if (stale.empty()) break;
    RETURN_IF_ERROR(AsSystem(store, kMethod, [&](Transaction& transaction) {
      return Refresh(transaction, union_id, stale);
    }));
  }
  return absl::OkStatus();
}

// The next slice of a walk; begins one when the rules are others than those of the last.
struct Slice {
  storage::CareWalk walk;
  std::vector<MemberId> people;
};
absl::StatusOr<Slice> NextSlice(const Snapshot& snapshot, UnionId union_id) {
  Slice slice;
  ASSIGN_OR_RETURN(slice.walk, storage::FindCareWalk(snapshot, union_id));
  ASSIGN_OR_RETURN(const storage::CareRulesInScope scope,
                   storage::CareRulesFor(snapshot, union_id, Today(snapshot.now())));
  const std::string mark = storage::RulesMark(scope.rules.contact_tiers);
  if (mark != slice.walk.rules) {
    slice.walk = {.rules = mark, .after = 0, .finished = false};
  } else if (slice.walk.finished) {
    return slice;
  }
  ASSIGN_OR_RETURN(slice.people, storage::CareCandidates(snapshot, union_id, slice.walk.after,
                                                         kCareSliceMax));
  if (!slice.people.empty()) slice.walk.after = Number(slice.people.back());
  slice.walk.finished = static_cast<int>(slice.people.size()) < kCareSliceMax;
  return slice;
}

absl::Status FollowUnion(Store& store, UnionId union_id, absl::FunctionRef<bool()> stop) {
  while (!stop()) {
    Slice slice;
    bool known = false;
    RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(const storage::CareWalk before,
                       storage::FindCareWalk(snapshot, union_id));
      ASSIGN_OR_RETURN(slice, NextSlice(snapshot, union_id));
      known = before.finished && before.rules == slice.walk.rules;
      return absl::OkStatus();
    }));
    if (known) return absl::OkStatus();
    RETURN_IF_ERROR(
        AsSystem(store, kMethod, [&](Transaction& transaction) -> absl::Status {
          RETURN_IF_ERROR(Refresh(transaction, union_id, slice.people));
          return storage::KeepCareWalk(transaction, union_id, slice.walk);
        }));
    if (slice.walk.finished) return absl::OkStatus();
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status RefreshRetirees(Store& store, absl::FunctionRef<bool()> stop) {
  return OfEveryUnion(store, stop,
                      [&](UnionId union_id) { return RefreshUnion(store, union_id, stop); });
}

absl::Status FollowPolicies(Store& store, absl::FunctionRef<bool()> stop) {
  return OfEveryUnion(store, stop,
                      [&](UnionId union_id) { return FollowUnion(store, union_id, stop); });
}

}  // namespace unioncare::api
