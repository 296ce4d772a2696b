// Which rules of care are in force: of each place the newest, and of all places the strictest.
#include "service/domain/care_rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"

namespace unioncare {
namespace {

// Of each place what its newest policy says, of those valid on the day; nearest first.
template <class Row>
std::vector<Row> NewestOfPlaces(absl::Span<const Row> rows, absl::CivilDay day) {
  const auto version = [](const Row& row) {
    return std::make_pair(row.origin.policy_valid_from, row.origin.policy);
  };
  std::map<int, std::vector<const Row*>> places;
  for (const Row& row : rows) {
    if (row.origin.policy_valid_from > day) continue;
    std::vector<const Row*>& held = places[row.origin.place];
    if (!held.empty() && version(row) < version(*held.front())) continue;
    if (!held.empty() && version(*held.front()) < version(row)) held.clear();
    held.push_back(&row);
  }
  std::vector<Row> found;
  for (const auto& [place, held] : places) {
    for (const Row* row : held) found.push_back(*row);
  }
  return found;
}

bool AgeFits(int from, int to, int age) { return from <= age && (to == 0 || age <= to); }

absl::Status FactsWanted(const std::set<std::string>& fields, const std::string& what) {
  std::vector<Refusal> refusals;
  for (const std::string& field : fields) {
    refusals.push_back({Reason::kStandardFactWanted, {{"field", field}, {"state", what}}});
  }
  return Refuse(refusals);
}

// What has to be known before it can be said whether a band is for somebody; empty when it is for
// them as far as is known, or is not for them whatever else is known.
enum class Fit { kNo, kYes, kOpen };
Fit FitOf(const ExamBand& band, const ExamFacts& facts, std::set<std::string>& wanted) {
  if (band.beneficiary != facts.beneficiary) return Fit::kNo;
  std::set<std::string> open;
  if (band.sex != Sex::kUnspecified) {
    if (facts.sex == Sex::kUnspecified) {
      open.insert("sex");
    } else if (facts.sex != band.sex) {
      return Fit::kNo;
    }
  }
  if (band.age_from > 0 || band.age_to > 0) {
    if (!facts.age.has_value()) {
      open.insert("age");
    } else if (!AgeFits(band.age_from, band.age_to, *facts.age)) {
      return Fit::kNo;
    }
  }
  if (band.service_months_min > 0) {
    if (!facts.service_months.has_value()) {
      open.insert("service_months");
    } else if (*facts.service_months < band.service_months_min) {
      return Fit::kNo;
    }
  }
  wanted.insert(open.begin(), open.end());
  return open.empty() ? Fit::kYes : Fit::kOpen;
}

bool HasFlag(const ContactFacts& facts, CareFlag flag) {
  return std::find(facts.flags.begin(), facts.flags.end(), flag) != facts.flags.end();
}

Fit FitOf(const ContactCriterion& criterion, const ContactFacts& facts) {
  const bool retired = facts.retire_kind != RetireKind::kUnspecified;
  if (!retired && !criterion.in_service) return Fit::kNo;
  if (criterion.retire_kind != RetireKind::kUnspecified &&
      criterion.retire_kind != facts.retire_kind) {
    return Fit::kNo;
  }
  if (criterion.living != LivingMode::kUnspecified && criterion.living != facts.living) {
    const bool flagged = criterion.living == LivingMode::kAlone &&
                         facts.living == LivingMode::kUnspecified &&
                         HasFlag(facts, CareFlag::kLivingAlone);
    if (!flagged) return Fit::kNo;
  }
  if (criterion.mobility != Mobility::kUnspecified && criterion.mobility != facts.mobility) {
    return Fit::kNo;
  }
  if (criterion.flag != CareFlag::kUnspecified && !HasFlag(facts, criterion.flag)) return Fit::kNo;
  if (criterion.hardship && !facts.hardship) return Fit::kNo;
  if (criterion.age_from == 0 && criterion.age_to == 0) return Fit::kYes;
  if (!facts.age.has_value()) return Fit::kOpen;
  return AgeFits(criterion.age_from, criterion.age_to, *facts.age) ? Fit::kYes : Fit::kNo;
}

// The closest tier of one place, by its number; nothing when no criterion fits. An age that is not
// known matters only where it would give a closer one.
struct Placed {
  const ContactTier* tier = nullptr;
  const ContactTier* away = nullptr;
  bool open = false;
};
Placed TierOf(absl::Span<const ContactTier> tiers, int place, const ContactFacts& facts) {
  Placed found;
  std::vector<const ContactTier*> open;
  for (const ContactTier& tier : tiers) {
    if (tier.origin.place != place) continue;
    if (tier.tier == RetireeTier::kRx) {
      found.away = &tier;
      continue;
    }
    for (const ContactCriterion& criterion : tier.any) {
      const Fit fit = FitOf(criterion, facts);
      if (fit == Fit::kOpen) open.push_back(&tier);
      if (fit != Fit::kYes) continue;
      if (found.tier == nullptr || tier.tier < found.tier->tier) found.tier = &tier;
    }
  }
  for (const ContactTier* tier : open) {
    found.open = found.open || found.tier == nullptr || tier->tier < found.tier->tier;
  }
  return found;
}

// What the tier of somebody who lives away means: calls of their own, visits of RX.
ContactTier Away(ContactTier tier, const ContactTier& away) {
  tier.visit_every_days = away.visit_every_days;
  tier.visit_on = away.visit_on;
  tier.visit_on_any = away.visit_on_any;
  const bool oftener = away.contact_every_days > 0 &&
                       (tier.contact_every_days == 0 ||
                        away.contact_every_days < tier.contact_every_days);
  if (oftener) tier.contact_every_days = away.contact_every_days;
  return tier;
}

// The smaller of two, where 0 is none.
int Oftener(int left, int right) {
  if (left == 0 || right == 0) return std::max(left, right);
  return std::min(left, right);
}

bool Stricter(const ContactTier& bound, const ContactTier& tier) {
  const auto oftener = [](int there, int here) {
    return there > 0 && Oftener(there, here) != here;
  };
  const bool days = std::any_of(bound.visit_on.begin(), bound.visit_on.end(), [&](VisitDay day) {
    return std::find(tier.visit_on.begin(), tier.visit_on.end(), day) == tier.visit_on.end();
  });
  return oftener(bound.contact_every_days, tier.contact_every_days) ||
         oftener(bound.visit_every_days, tier.visit_every_days) ||
         oftener(bound.discharge_contact_days, tier.discharge_contact_days) || days ||
         (tier.visit_on_any && !bound.visit_on_any && !bound.visit_on.empty()) ||
         (bound.paired_contact && !tier.paired_contact) ||
         (bound.deputy_contact && !tier.deputy_contact) ||
         (bound.emergency_contact && !tier.emergency_contact);
}

template <class Row>
std::set<int> PlacesOf(absl::Span<const Row> rows) {
  std::set<int> places;
  for (const Row& row : rows) places.insert(row.origin.place);
  return places;
}

// Of each place what the newest policy that says anything of this kind of record says of it.
std::vector<RetentionRule> OfKind(absl::Span<const RetentionRule> rules, RecordKind record,
                                  absl::CivilDay day) {
  std::vector<RetentionRule> ours;
  for (const RetentionRule& rule : rules) {
    if (rule.record == record) ours.push_back(rule);
  }
  return NewestOfPlaces<RetentionRule>(ours, day);
}

// The row of one place for a kind and class: that of the class before the one for all.
const RetentionRule* ChooseRetention(absl::Span<const RetentionRule> rules, int place,
                                     RecordKind record, DataClass data_class) {
  const RetentionRule* chosen = nullptr;
  for (const RetentionRule& rule : rules) {
    if (rule.origin.place != place || rule.record != record) continue;
    const bool exact = rule.data_class == data_class;
    if (!exact && rule.data_class != DataClass::kUnspecified) continue;
    if (chosen == nullptr || exact) chosen = &rule;
  }
  return chosen;
}

}  // namespace

CareRules InForce(const CareRules& rules, absl::CivilDay day) {
  CareRules found{.exam_bands = NewestOfPlaces<ExamBand>(rules.exam_bands, day),
                  .contact_tiers = NewestOfPlaces<ContactTier>(rules.contact_tiers, day),
                  .retentions = {}};
  for (int number = 1; number <= kRecordKindCount; ++number) {
    for (RetentionRule& rule : OfKind(rules.retentions, static_cast<RecordKind>(number), day)) {
      found.retentions.push_back(std::move(rule));
    }
  }
  return found;
}

absl::StatusOr<std::vector<ExamOffer>> ApplicableExam(absl::Span<const ExamBand> bands,
                                                      const ExamFacts& facts, absl::CivilDay on) {
  std::map<ExamItem, ExamOffer> offers;
  std::set<std::string> wanted;
  for (const ExamBand& band : NewestOfPlaces<ExamBand>(bands, on)) {
    if (FitOf(band, facts, wanted) != Fit::kYes) continue;
    for (const ExamItem item : band.items) {
      ExamOffer& offer = offers[item];
      if (offer.cycle_months > 0 && offer.cycle_months <= band.cycle_months) continue;
      offer = {.item = item, .cycle_months = band.cycle_months, .band = band};
    }
  }
  if (!wanted.empty()) return FactsWanted(wanted, NameOfValue(ExamItem::kBase));
  std::vector<ExamOffer> found;
  for (auto& [item, offer] : offers) found.push_back(std::move(offer));
  return found;
}

bool ExamDue(int cycle_months, std::optional<int> last_attended_year, int year) {
  if (cycle_months <= 0) return false;
  if (!last_attended_year.has_value()) return true;
  const int years = std::max(1, cycle_months / 12);
  return year - *last_attended_year >= years;
}

absl::StatusOr<std::optional<TierInForce>> ApplicableTier(absl::Span<const ContactTier> tiers,
                                                          const ContactFacts& facts,
                                                          absl::CivilDay on) {
  const std::vector<ContactTier> held = NewestOfPlaces<ContactTier>(tiers, on);
  std::vector<ContactTier> found;
  for (const int place : PlacesOf<ContactTier>(held)) {
    const Placed placed = TierOf(held, place, facts);
    if (placed.open) return FactsWanted({"age"}, NameOfValue(RetireeTier::kR1));
    if (placed.tier == nullptr) continue;
    const bool away = facts.lives_away && placed.away != nullptr;
    found.push_back(away ? Away(*placed.tier, *placed.away) : *placed.tier);
  }
  if (found.empty()) return std::optional<TierInForce>();
  TierInForce force;
  force.tier = found.front();
  for (const ContactTier& each : found) {
    force.contact_every_days = Oftener(force.contact_every_days, each.contact_every_days);
    force.visit_every_days = Oftener(force.visit_every_days, each.visit_every_days);
    force.discharge_contact_days =
        Oftener(force.discharge_contact_days, each.discharge_contact_days);
    if (&each != &found.front() && Stricter(each, force.tier)) force.bounds.push_back(each);
  }
  return std::optional<TierInForce>(std::move(force));
}

std::optional<ContactCriterion> CriterionThatFits(const ContactTier& tier,
                                                  const ContactFacts& facts) {
  for (const ContactCriterion& criterion : tier.any) {
    if (FitOf(criterion, facts) == Fit::kYes) return criterion;
  }
  return std::nullopt;
}

std::optional<RetentionInForce> RetentionOf(absl::Span<const RetentionRule> rules,
                                            RecordKind record, DataClass data_class,
                                            absl::CivilDay on) {
  const std::vector<RetentionRule> held = OfKind(rules, record, on);
  std::optional<RetentionInForce> force;
  for (const int place : PlacesOf<RetentionRule>(held)) {
    const RetentionRule* chosen = ChooseRetention(held, place, record, data_class);
    if (chosen == nullptr) continue;
    if (!force.has_value()) {
      force = RetentionInForce{
          .rule = *chosen, .bounds = {}, .keep_months = chosen->keep_months};
      continue;
    }
    const bool same = chosen->from == force->rule.from;
    if (same && chosen->keep_months >= force->rule.keep_months) continue;
    force->bounds.push_back(*chosen);
    if (same) force->keep_months = std::min(force->keep_months, chosen->keep_months);
  }
  return force;
}

}  // namespace unioncare
