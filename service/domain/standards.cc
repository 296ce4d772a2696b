// Which standard is in force: the newest of the nearest, most exact first.
#include "service/domain/standards.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/calendar.h"

namespace unioncare {
namespace {

// The provinces of ISO 3166-2:CN.
constexpr absl::string_view kProvinces[] = {
    "AH", "BJ", "CQ", "FJ", "GD", "GS", "GX", "GZ", "HA", "HB", "HE", "HI", "HK", "HL", "HN", "JL",
    "JS", "JX", "LN", "MO", "NM", "NX", "QH", "SC", "SD", "SH", "SN", "SX", "TJ", "TW", "XJ", "XZ",
    "YN", "ZJ"};

bool HoldsOn(const Standard& standard, absl::CivilDay day) {
  return standard.valid_from <= day && day <= standard.valid_to.value_or(kLastDay);
}

bool AgeFits(const Standard& standard, int age) {
  return standard.age_from <= age && (standard.age_to == 0 || age <= standard.age_to);
}

bool CostFits(const Standard& standard, int64_t cost) {
  return standard.cost_from_fen <= cost &&
         (standard.cost_to_fen == 0 || cost <= standard.cost_to_fen);
}

bool HasAgeBand(const Standard& standard) { return standard.age_from > 0 || standard.age_to > 0; }
bool HasCostBand(const Standard& standard) {
  return standard.cost_from_fen > 0 || standard.cost_to_fen > 0;
}

// What the place says of the kind on the day: the rows of its newest policy that has any.
std::vector<const Standard*> RowsOfPlace(absl::Span<const Standard> standards, int place,
                                         BenefitKind kind, absl::CivilDay day) {
  std::vector<const Standard*> rows;
  for (const Standard& each : standards) {
    if (each.place != place || each.kind != kind || !HoldsOn(each, day)) continue;
    const auto age = [](const Standard& of) {
      return std::make_pair(of.policy_valid_from, of.policy);
    };
    if (!rows.empty() && age(each) < age(*rows.front())) continue;
    if (!rows.empty() && age(*rows.front()) < age(each)) rows.clear();
    rows.push_back(&each);
  }
  return rows;
}

// The same for an event: the day of its approval decides where the policy of the event day says so.
std::vector<const Standard*> RowsOfPlace(absl::Span<const Standard> standards, int place,
                                         BenefitKind kind, absl::CivilDay event_on,
                                         std::optional<absl::CivilDay> approved_on) {
  std::vector<const Standard*> rows = RowsOfPlace(standards, place, kind, event_on);
  if (rows.empty() || rows.front()->decided_by != DecidingDate::kApproval) return rows;
  return RowsOfPlace(standards, place, kind, approved_on.value_or(event_on));
}

// Which day decided in the place of a row that was found.
DecidingDate DecidedBy(absl::Span<const Standard> standards, const Standard& found,
                       absl::CivilDay event_on) {
  return RowsOfPlace(standards, found.place, found.kind, event_on).front()->decided_by;
}

struct Chosen {
  const Standard* standard = nullptr;
  // What has to be known before one of the rows can be chosen.
  std::set<std::string> wanted;
};

// The row for the case: that of the sub kind before the one for all.
Chosen Choose(const std::vector<const Standard*>& rows, const BenefitFacts& facts) {
  Chosen chosen;
  for (const Standard* row : rows) {
    if (row->beneficiary != facts.beneficiary) continue;
    const bool exact = row->sub_kind == facts.sub_kind;
    if (!exact && row->sub_kind != BenefitSubKind::kUnspecified) {
      // Only who knows which it is can say that another row does not hold.
      if (facts.sub_kind == BenefitSubKind::kUnspecified) chosen.wanted.insert("sub_kind");
      continue;
    }
    if (HasAgeBand(*row) && !facts.age.has_value()) {
      chosen.wanted.insert("age");
      continue;
    }
    if (HasCostBand(*row) && !facts.own_cost_fen.has_value()) {
      chosen.wanted.insert("own_cost_fen");
      continue;
    }
    if (!AgeFits(*row, facts.age.value_or(0)) || !CostFits(*row, facts.own_cost_fen.value_or(0))) {
      continue;
    }
    if (chosen.standard == nullptr || exact) chosen.standard = row;
  }
  // An exact row stands whatever else there is; the one for all only when nothing is left open.
  return chosen;
}

std::set<int> PlacesOf(absl::Span<const Standard> standards) {
  std::set<int> places;
  for (const Standard& each : standards) places.insert(each.place);
  return places;
}

std::string CaseText(const BenefitFacts& facts) {
  std::string text = NameOfValue(facts.kind);
  if (facts.sub_kind != BenefitSubKind::kUnspecified) {
    absl::StrAppend(&text, ",", NameOfValue(facts.sub_kind));
  }
  if (facts.beneficiary != BeneficiaryClass::kMember) {
    absl::StrAppend(&text, ",", NameOfValue(facts.beneficiary));
  }
  return text;
}

// The nearest day on which there is a standard of the kind: "2018-01-01…" or "…2019-12-31".
std::string NearestDays(absl::Span<const Standard> standards, const BenefitFacts& facts,
                        absl::CivilDay day) {
  std::optional<absl::CivilDay> begins, ended;
  for (const Standard& each : standards) {
    if (each.kind != facts.kind || each.beneficiary != facts.beneficiary) continue;
    const bool other = each.sub_kind != facts.sub_kind &&
                       each.sub_kind != BenefitSubKind::kUnspecified &&
                       facts.sub_kind != BenefitSubKind::kUnspecified;
    if (other) continue;
    if (each.valid_from > day) begins = std::min(begins.value_or(each.valid_from), each.valid_from);
    if (each.valid_to.has_value() && *each.valid_to < day) {
      ended = std::max(ended.value_or(*each.valid_to), *each.valid_to);
    }
  }
  std::vector<std::string> parts;
  if (ended.has_value()) parts.push_back(absl::StrCat("…", IsoDay(*ended)));
  if (begins.has_value()) parts.push_back(absl::StrCat(IsoDay(*begins), "…"));
  return parts.empty() ? "-" : absl::StrJoin(parts, ", ");
}

}  // namespace

std::optional<Jurisdiction> ReadJurisdiction(absl::string_view text) {
  if (text == "CN") return Jurisdiction{JurisdictionLevel::kNational, ""};
  if (!absl::StartsWith(text, "CN-")) return Jurisdiction{};
  const std::string province(text.substr(0, 5));
  const bool known = std::find(std::begin(kProvinces), std::end(kProvinces),
                               absl::string_view(province).substr(3)) != std::end(kProvinces);
  if (!known) return std::nullopt;
  if (text.size() == 5) return Jurisdiction{JurisdictionLevel::kProvince, province};
  if (text.size() == 6 || text[5] != '/') return std::nullopt;
  return Jurisdiction{JurisdictionLevel::kLocal, province};
}

absl::StatusOr<StandardInForce> Applicable(absl::Span<const Standard> standards,
                                           const BenefitFacts& facts, absl::CivilDay event_on,
                                           std::optional<absl::CivilDay> approved_on) {
  StandardInForce found;
  bool any = false;
  std::vector<const Standard*> above;
  for (const int place : PlacesOf(standards)) {
    const Chosen chosen =
        Choose(RowsOfPlace(standards, place, facts.kind, event_on, approved_on), facts);
    const bool exact =
        chosen.standard != nullptr && chosen.standard->sub_kind == facts.sub_kind &&
        facts.sub_kind != BenefitSubKind::kUnspecified;
    if (!chosen.wanted.empty() && !exact) {
      std::vector<Refusal> refusals;
      for (const std::string& field : chosen.wanted) {
        refusals.push_back({Reason::kStandardFactWanted,
                            {{"field", field}, {"state", CaseText(facts)}}});
      }
      return Refuse(refusals);
    }
    if (chosen.standard == nullptr) continue;
    if (!any) {
      found.standard = *chosen.standard;
      any = true;
    } else {
      above.push_back(chosen.standard);
    }
  }
  if (!any) {
    return Refuse(Reason::kStandardMissing, {{"field", "kind"},
                                             {"state", CaseText(facts)},
                                             {"today", IsoDay(event_on)},
                                             {"wanted", NearestDays(standards, facts, event_on)}});
  }
  found.decided_by = DecidedBy(standards, found.standard, event_on);
  found.decided_on = found.decided_by == DecidingDate::kApproval ? approved_on.value_or(event_on)
                                                                 : event_on;
  found.cap_fen = found.standard.cap_fen;
  for (const Standard* each : above) {
    if (!LaxerThan(found.standard, *each).empty()) found.bounds.push_back(*each);
    const bool comparable = each->cap_scope == found.standard.cap_scope;
    if (each->cap_fen == 0 || !comparable) continue;
    found.cap_fen = found.cap_fen == 0 ? each->cap_fen : std::min(found.cap_fen, each->cap_fen);
  }
  if (found.cap_fen == 0) {
    return Refuse(Reason::kStandardWithoutCap, {{"field", "kind"},
                                                {"state", CaseText(facts)},
                                                {"owner", found.standard.policy_code}});
  }
  return found;
}

std::vector<Standard> InForce(absl::Span<const Standard> standards, absl::CivilDay day) {
  std::vector<Standard> rows;
  const std::set<int> places = PlacesOf(standards);
  for (int number = 1; number <= kBenefitKindCount; ++number) {
    const auto kind = static_cast<BenefitKind>(number);
    std::vector<const Standard*> nearer;
    for (const int place : places) {
      const std::vector<const Standard*> here = RowsOfPlace(standards, place, kind, day);
      for (const Standard* row : here) {
        // Behind a nearer one of the same sub kind, or for all, and of the same bands.
        const bool hidden = std::any_of(nearer.begin(), nearer.end(), [&](const Standard* near) {
          return near->beneficiary == row->beneficiary &&
                 (near->sub_kind == row->sub_kind ||
                  near->sub_kind == BenefitSubKind::kUnspecified) &&
                 near->age_from <= row->age_from &&
                 (near->age_to == 0 || (row->age_to != 0 && row->age_to <= near->age_to)) &&
                 near->cost_from_fen <= row->cost_from_fen &&
                 (near->cost_to_fen == 0 ||
                  (row->cost_to_fen != 0 && row->cost_to_fen <= near->cost_to_fen));
        });
        if (!hidden) rows.push_back(*row);
      }
      nearer.insert(nearer.end(), here.begin(), here.end());
    }
  }
  const auto key = [](const Standard& row) {
    return std::make_tuple(row.kind, row.sub_kind, row.beneficiary, row.age_from,
                           row.cost_from_fen, row.place);
  };
  std::stable_sort(rows.begin(), rows.end(), [&](const Standard& left, const Standard& right) {
    return key(left) < key(right);
  });
  return rows;
}

std::vector<AggregateCap> InForce(absl::Span<const AggregateCap> caps, BenefitKind kind,
                                  absl::CivilDay day) {
  std::vector<AggregateCap> held;
  for (const AggregateCap& cap : caps) {
    const bool now = cap.valid_from <= day && (!cap.valid_to.has_value() || day <= *cap.valid_to);
    const bool ours = kind == BenefitKind::kUnspecified ||
                      std::find(cap.kinds.begin(), cap.kinds.end(), kind) != cap.kinds.end();
    if (!now || !ours) continue;
    const auto age = [](const AggregateCap& of) {
      return std::make_pair(of.policy_valid_from, of.policy);
    };
    // Of two policies of one place the newer replaces what the older said of the same kinds.
    const auto rivals = [&](const AggregateCap& other) {
      return other.place == cap.place &&
             std::any_of(cap.kinds.begin(), cap.kinds.end(), [&](BenefitKind each) {
               return std::find(other.kinds.begin(), other.kinds.end(), each) !=
                      other.kinds.end();
             });
    };
    const bool older = std::any_of(held.begin(), held.end(), [&](const AggregateCap& other) {
      return rivals(other) && age(cap) < age(other);
    });
    if (older) continue;
    std::erase_if(held, [&](const AggregateCap& other) {
      return rivals(other) && age(other) < age(cap);
    });
    held.push_back(cap);
  }
  const auto nearer = [](const AggregateCap& left, const AggregateCap& right) {
    return left.place < right.place;
  };
  std::stable_sort(held.begin(), held.end(), nearer);
  return held;
}

}  // namespace unioncare
