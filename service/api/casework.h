// What is done with cases beside reporting and visiting: moving their states, correcting their
// facts, opening many at once. The operations of the case service in their order of use.
#pragma once

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/domain/casework.h"
#include "service/domain/members.h"
#include "service/storage/store.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::api {

// Operations that the sample school runs too: each moves one case by its own request.
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::AssignCaseRequest& request);
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction,
                                  const v1::MarkCaseUnreachableRequest& request);
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::DeclineCaseRequest& request);
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::RejectCaseRequest& request);
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::CancelCaseRequest& request);
absl::StatusOr<v1::Case> MoveCase(Transaction& transaction, const v1::CloseCaseRequest& request);

// Registers the methods of casework.
void AddCasework(Service& service);

// What is known of an event and the member whom it befell.
struct GatheredEvent {
  Member member;
  EventFacts facts;
};
absl::StatusOr<GatheredEvent> GatherEvent(const Snapshot& snapshot, const Event& event);

// Sets the clocks and the group of a case that was opened, or whose facts have changed from
// `before`. The day of the first follow-up that the policy wants, where the change brings it about.
absl::StatusOr<std::optional<absl::CivilDay>> KeepClocks(const Snapshot& snapshot,
                                                         UnionId union_id, const Case& before,
                                                         const OccasionRule& rule, bool opened,
                                                         Case& result);

// Sets a visited case to FOLLOW_UP while follow-ups are open, else back to VISITED: for those who
// make tasks or end them.
absl::Status SettleFollowUps(Transaction& transaction, UnionId union_id, CaseId case_id);

// Reports one event and keeps its case.
struct Reported {
  Member member;
  Case kept;
  bool opened = false;
};
absl::StatusOr<Reported> Report(Transaction& transaction, const Event& event);
// The case as far as the caller may read it.
absl::StatusOr<v1::Case> ReportedToWire(const Snapshot& snapshot, const Event& event,
                                        const Reported& reported);

}  // namespace unioncare::api
