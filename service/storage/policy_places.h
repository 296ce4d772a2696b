// Whose policies bear on a union, in which order, and in which province the union is.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/policies.h"
#include "service/domain/standards.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// What a policy that was kept before there was a choice says: the day of the event.
constexpr DecidingDate DecidingDateOf(int64_t kept) {
  return kept == 0 ? DecidingDate::kEvent : static_cast<DecidingDate>(kept);
}

// Where a policy stands.
struct PlacedPolicy {
  std::string code;
  Jurisdiction jurisdiction;
  absl::CivilDay valid_from;
  DecidingDate decided_by = DecidingDate::kEvent;
};

// An issuer on the way up from a union, with its policies.
struct Issuer {
  UnionId id{0};
  int distance = 0;
  std::map<PolicyId, PlacedPolicy> policies;
};

// The issuers that bear on a union, itself first, the installation last, with their policies.
absl::StatusOr<std::vector<Issuer>> IssuersOf(const Snapshot& snapshot, UnionId union_id);

// How far a policy is from the union: first the own level from the union up, then the province,
// then the country.
int PlaceOf(const Issuer& issuer, const Jurisdiction& jurisdiction);

// The province that the topmost of some issuers names; the installation, which is everywhere, names
// none. Before anybody has named one, it is the one that is named first. Empty when nobody does.
std::string ProvinceOf(absl::Span<const Issuer> issuers, absl::CivilDay day);

// What stands above a policy that is not kept yet: where its issuer is, as the unions above it say
// and as it is once the policy is kept, and its own place.
struct PlaceOfNew {
  std::vector<Issuer> issuers;
  std::string stated;
  std::string province;
  int place = 0;
};
absl::StatusOr<PlaceOfNew> PlaceFor(const Snapshot& snapshot, const PolicyHead& head);

// The policy of a row of an issuer, if it holds in the province; else null.
const PlacedPolicy* Holding(const Issuer& issuer, PolicyId policy, const std::string& province);

}  // namespace unioncare::storage
