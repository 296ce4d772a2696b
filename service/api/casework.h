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

// Registers the methods of casework.
void AddCasework(Service& service);

// What is known of an event and the member whom it befell.
struct GatheredEvent {
  Member member;
  EventFacts facts;
};
absl::StatusOr<GatheredEvent> GatherEvent(const Snapshot& snapshot, const Event& event);

// Sets the clocks of a case that was opened, or whose facts have changed.
absl::Status KeepClocks(const Snapshot& snapshot, UnionId union_id, const EventFacts& facts,
                        const OccasionRule& rule, CaseDecision& decision);

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
