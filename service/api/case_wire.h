// Cases and visits as they travel, for the operations that answer with them.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/casework.h"
#include "service/domain/members.h"
#include "service/domain/visits.h"
#include "service/storage/members.h"
#include "service/storage/store.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::api {

// People who were read already, by the records that named them; those who were not are read.
using People = std::map<MemberId, storage::Person>;

// The member whom a case is about, when the caller may see them.
absl::StatusOr<Member> SeenMember(const Snapshot& snapshot, UnionId union_id, MemberId id,
                                  absl::string_view field);

// A case that the caller may see, and how much of it. `field` is what named it.
struct SeenCase {
  UnionId union_id{0};
  Case found;
  Member member;
  CaseView view = CaseView::kWhole;
};
absl::StatusOr<SeenCase> FindSeenCase(const Snapshot& snapshot, absl::string_view field,
                                      const std::string& name);

// kResponsibleGone when the case is kept from whoever is to see to it, or to a task of it.
absl::Status CheckSeesCase(const Snapshot& snapshot, UnionId union_id, const Case& of,
                           absl::string_view field, MemberId responsible);

// What people call a user; empty for the system.
absl::StatusOr<std::string> UserName(const Snapshot& snapshot, UserId id);

// "2026-1-0007", as people call it.
std::string CaseNo(UnionId union_id, const Case& found);

// Without its visits. `subject` is the person whom it is about. Whoever is named is named as the
// person, whichever of their records the case tells of.
absl::StatusOr<v1::Case> CaseToWire(const Snapshot& snapshot, UnionId union_id, const Case& found,
                                    const Member& subject, CaseView view, People& people);
absl::StatusOr<v1::Case> CaseToWire(const Snapshot& snapshot, UnionId union_id, const Case& found,
                                    const Member& subject, CaseView view);
absl::StatusOr<v1::Visit> VisitToWire(const Snapshot& snapshot, UnionId union_id,
                                      const Visit& visit, CaseView view, People& people);
// What happened when, in order; only what the visits that were added to `wire` and `found` tell.
void AddMoments(const Case& found, v1::Case& wire);

// "14:30" → minutes since midnight; nothing for an empty text. Refuses kTimeOfDayMalformed.
absl::StatusOr<std::optional<int>> MinuteFrom(absl::string_view field, absl::string_view text);
// A timestamp, when it was given. Refuses kDateInvalid outside the years that the service knows.
absl::StatusOr<std::optional<absl::Time>> TimeFrom(absl::string_view field, bool given,
                                                   const google::protobuf::Timestamp& wire);

}  // namespace unioncare::api
