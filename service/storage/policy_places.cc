// The order of the policies that bear on a union.
#include "service/storage/policy_places.h"

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/unions.h"
#include "service/storage/unions.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kPlacesOf{
    "SELECT id, code, jurisdiction, valid_from, decided_by FROM policies WHERE union_id = $1 "
    "ORDER BY id"};

// Places of one level: more than unions can stand above each other, the installation last.
constexpr int kLevelStep = 16;
constexpr int kInstallationDistance = kLevelStep - 1;
static_assert(kUnionLevelsMax < kInstallationDistance);

JurisdictionLevel LevelOf(UnionId issuer, const Jurisdiction& jurisdiction) {
  // What the installation calls its own holds for all.
  if (issuer == kInstallation && jurisdiction.level == JurisdictionLevel::kLocal) {
    return JurisdictionLevel::kNational;
  }
  return jurisdiction.level;
}

}  // namespace

int PlaceOf(const Issuer& issuer, const Jurisdiction& jurisdiction) {
  return static_cast<int>(LevelOf(issuer.id, jurisdiction)) * kLevelStep + issuer.distance;
}

absl::StatusOr<std::vector<Issuer>> IssuersOf(const Snapshot& snapshot, UnionId union_id) {
  std::vector<Issuer> issuers;
  if (union_id != kInstallation) {
    ASSIGN_OR_RETURN(std::vector<UnionId> path, SuperiorsOf(snapshot, union_id));
    path.insert(path.begin(), union_id);
    for (size_t i = 0; i < path.size(); ++i) {
      issuers.push_back({.id = path[i], .distance = static_cast<int>(i), .policies = {}});
    }
  }
  issuers.push_back({.id = kInstallation, .distance = kInstallationDistance, .policies = {}});
  for (Issuer& issuer : issuers) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kPlacesOf,
        [&](sql::Row row) {
          issuer.policies[PolicyId{row.Int(0)}] = {
              .code = std::string(row.Text(1)),
              .jurisdiction = ReadJurisdiction(row.Text(2)).value_or(Jurisdiction{}),
              .valid_from = DayOf(row.Int(3)),
              .decided_by = DecidingDateOf(row.Int(4))};
        },
        issuer.id));
  }
  return issuers;
}

std::string ProvinceOf(absl::Span<const Issuer> issuers, absl::CivilDay day) {
  const PlacedPolicy* first = nullptr;
  for (auto issuer = issuers.rbegin(); issuer != issuers.rend(); ++issuer) {
    if (issuer->id == kInstallation) continue;
    for (auto policy = issuer->policies.rbegin(); policy != issuer->policies.rend(); ++policy) {
      const PlacedPolicy& placed = policy->second;
      if (placed.jurisdiction.province.empty()) continue;
      if (placed.valid_from <= day) return placed.jurisdiction.province;
      if (first == nullptr || placed.valid_from < first->valid_from) first = &placed;
    }
  }
  return first == nullptr ? "" : first->jurisdiction.province;
}

absl::StatusOr<PlaceOfNew> PlaceFor(const Snapshot& snapshot, const PolicyHead& head) {
  PlaceOfNew found;
  ASSIGN_OR_RETURN(found.issuers, IssuersOf(snapshot, head.issuer));
  const Jurisdiction own = ReadJurisdiction(head.jurisdiction).value_or(Jurisdiction{});
  found.stated = ProvinceOf(absl::MakeConstSpan(found.issuers).subspan(1), head.valid_from);
  // The policy itself may be what says where the union is.
  found.province = !found.stated.empty()   ? found.stated
                   : !own.province.empty() ? own.province
                                           : ProvinceOf(found.issuers, head.valid_from);
  found.place = PlaceOf(found.issuers.front(), own);
  return found;
}

const PlacedPolicy* Holding(const Issuer& issuer, PolicyId policy, const std::string& province) {
  const auto found = issuer.policies.find(policy);
  if (found == issuer.policies.end()) return nullptr;
  const Jurisdiction& place = found->second.jurisdiction;
  const bool elsewhere =
      place.level == JurisdictionLevel::kProvince && place.province != province;
  return elsewhere ? nullptr : &found->second;
}

}  // namespace unioncare::storage
