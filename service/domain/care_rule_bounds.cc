// Whether the rules of care of a policy are laxer than what is in force above it.
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/care_rules.h"
#include "service/domain/policies.h"

namespace unioncare {
namespace {

// More persons than this are not told apart: an import holds up the writer.
constexpr size_t kPersonsMax = 1500;
// Rules in force are compared as they stand; the day is that of the newest there can be.
constexpr absl::CivilDay kWhenever{9999, 12, 31};

bool Has(const std::vector<VisitDay>& days, VisitDay day) {
  return std::find(days.begin(), days.end(), day) != days.end();
}

// Whether visits on the days of `here` are no fewer than those on the days of `above`.
bool DaysKept(const ContactTier& here, const ContactTier& above) {
  if (above.visit_on.empty()) return true;
  if (here.visit_on.empty()) return false;
  const auto in_above = [&](VisitDay day) { return Has(above.visit_on, day); };
  if (above.visit_on_any) {
    // One of those above is met whichever is chosen here.
    return here.visit_on_any
               ? std::all_of(here.visit_on.begin(), here.visit_on.end(), in_above)
               : std::any_of(here.visit_on.begin(), here.visit_on.end(), in_above);
  }
  return !here.visit_on_any &&
         std::all_of(above.visit_on.begin(), above.visit_on.end(),
                     [&](VisitDay day) { return Has(here.visit_on, day); });
}

std::string DaysText(const ContactTier& tier) {
  const std::string list =
      absl::StrJoin(tier.visit_on, tier.visit_on_any ? " / " : ", ",
                    [](std::string* out, VisitDay day) { absl::StrAppend(out, NameOfValue(day)); });
  return list.empty() ? "-" : list;
}

class Laxer {
 public:
  void Bands(const std::vector<ExamBand>& own, const std::vector<ExamBand>& above) {
    for (size_t i = 0; i < own.size(); ++i) {
      for (const ExamBand& bound : above) {
        if (!MeetAnywhere(own[i], bound) || own[i].cycle_months <= bound.cycle_months) continue;
        Add(Path("exam_bands", i, "cycle_months"), absl::StrCat(own[i].cycle_months),
            absl::StrCat(bound.cycle_months), bound.origin.policy_code);
      }
    }
  }

  void Tiers(const std::vector<ContactTier>& own, const std::vector<ContactTier>& above) {
    if (own.empty() || above.empty()) return;
    CompareAway(own, above);
    const std::optional<std::vector<ContactFacts>> persons = PersonsOf(own, above);
    if (!persons.has_value()) {
      // Too many ways to be in a tier: each is held to all above, which may be stricter than need
      // be.
      for (size_t i = 0; i < own.size(); ++i) {
        if (own[i].tier == RetireeTier::kRx) continue;
        for (const ContactTier& bound : above) {
          if (bound.tier != RetireeTier::kRx) Compare(i, own[i], bound);
        }
      }
      return;
    }
    for (const ContactFacts& person : *persons) {
      const auto here = ApplicableTier(own, person, kWhenever);
      if (!here.ok() || !here->has_value()) continue;
      const int index = (*here)->tier.origin.position - 1;
      const auto there = ApplicableTier(above, person, kWhenever);
      if (!there.ok() || !there->has_value()) continue;
      Compare(index, (*here)->tier, (*there)->tier);
      for (const ContactTier& bound : (*there)->bounds) Compare(index, (*here)->tier, bound);
    }
  }

  void Retentions(const std::vector<RetentionRule>& own, const std::vector<RetentionRule>& above) {
    for (int record = 1; record <= kRecordKindCount; ++record) {
      for (int level = 0; level <= static_cast<int>(DataClass::kSensitive); ++level) {
        const auto kind = static_cast<RecordKind>(record);
        const auto data_class = static_cast<DataClass>(level);
        const auto here = RetentionOf(own, kind, data_class, kWhenever);
        const auto there = RetentionOf(above, kind, data_class, kWhenever);
        if (!here.has_value() || !there.has_value()) continue;
        Compare(here->rule, there->rule);
        for (const RetentionRule& bound : there->bounds) Compare(here->rule, bound);
      }
    }
  }
  std::vector<Refusal> refusals;

 private:
  static std::string Path(const char* name, size_t index, const char* field) {
    return absl::StrCat(name, "[", index, "].", field);
  }
  void Add(const std::string& path, const std::string& given, const std::string& wanted,
           const std::string& owner) {
    if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return;
    if (!said_.insert({path, owner}).second) return;
    refusals.push_back({Reason::kPolicyLaxer,
                        {{"field", "text"},
                         {"path", path},
                         {"given", given},
                         {"wanted", wanted},
                         {"owner", owner}}});
  }

  // Whether there is somebody for whom both are, with an item in common.
  static bool MeetAnywhere(const ExamBand& left, const ExamBand& right) {
    const bool sexes = left.sex == right.sex || left.sex == Sex::kUnspecified ||
                       right.sex == Sex::kUnspecified;
    const bool ages = (left.age_to == 0 || right.age_from <= left.age_to) &&
                      (right.age_to == 0 || left.age_from <= right.age_to);
    const bool items = std::any_of(left.items.begin(), left.items.end(), [&](ExamItem item) {
      return std::find(right.items.begin(), right.items.end(), item) != right.items.end();
    });
    return left.beneficiary == right.beneficiary && sexes && ages && items;
  }

  void AtMost(size_t index, const char* field, int here, int above, const ContactTier& bound) {
    if (above == 0 || (here > 0 && here <= above)) return;
    Add(Path("contact_tiers", index, field), here == 0 ? "-" : absl::StrCat(here),
        absl::StrCat(above), bound.origin.policy_code);
  }
  void Keep(size_t index, const char* field, bool here, bool above, const ContactTier& bound) {
    if (!above || here) return;
    Add(Path("contact_tiers", index, field), "false", "true", bound.origin.policy_code);
  }
  void Compare(size_t index, const ContactTier& here, const ContactTier& above) {
    AtMost(index, "contact_every_days", here.contact_every_days, above.contact_every_days, above);
    CompareVisits(index, here, above);
    AtMost(index, "discharge_contact_days", here.discharge_contact_days,
           above.discharge_contact_days, above);
    Keep(index, "paired_contact", here.paired_contact, above.paired_contact, above);
    Keep(index, "deputy_contact", here.deputy_contact, above.deputy_contact, above);
    Keep(index, "emergency_contact", here.emergency_contact, above.emergency_contact, above);
  }
  void CompareVisits(size_t index, const ContactTier& here, const ContactTier& above) {
    AtMost(index, "visit_every_days", here.visit_every_days, above.visit_every_days, above);
    if (DaysKept(here, above)) return;
    Add(Path("contact_tiers", index, "visit_on"), DaysText(here), DaysText(above),
        above.origin.policy_code);
  }
  // What those who live away are spared: RX against RX. Without RX above nothing is spared there.
  void CompareAway(const std::vector<ContactTier>& own, const std::vector<ContactTier>& above) {
    for (size_t i = 0; i < own.size(); ++i) {
      if (own[i].tier != RetireeTier::kRx) continue;
      for (const ContactTier& bound : above) {
        if (bound.tier == RetireeTier::kRx) Compare(i, own[i], bound);
      }
    }
  }

  void Compare(const RetentionRule& here, const RetentionRule& above) {
    const size_t index = static_cast<size_t>(here.origin.position - 1);
    // Times that count from different moments cannot be compared.
    if (here.from != above.from) {
      Add(Path("retentions", index, "from"), NameOfValue(here.from), NameOfValue(above.from),
          above.origin.policy_code);
    }
    if (here.keep_months <= above.keep_months) return;
    Add(Path("retentions", index, "keep_months"), absl::StrCat(here.keep_months),
        absl::StrCat(above.keep_months), above.origin.policy_code);
  }

  // One person for each way in which criteria can fit; nothing when there are too many. One flag at
  // a time is enough: the closest tier of several flags is that of one of them.
  static std::optional<std::vector<ContactFacts>> PersonsOf(
      const std::vector<ContactTier>& own, const std::vector<ContactTier>& above) {
    std::set<int> ages = {0};
    std::set<RetireKind> kinds = {RetireKind::kUnspecified, RetireKind::kRetirement};
    std::set<LivingMode> livings = {LivingMode::kUnspecified};
    std::set<Mobility> mobilities = {Mobility::kUnspecified};
    std::set<CareFlag> flags = {CareFlag::kUnspecified};
    std::set<bool> hardships = {false};
    for (const auto* tiers : {&own, &above}) {
      for (const ContactTier& tier : *tiers) {
        for (const ContactCriterion& criterion : tier.any) {
          ages.insert(criterion.age_from);
          if (criterion.age_to > 0) ages.insert(criterion.age_to + 1);
          kinds.insert(criterion.retire_kind);
          livings.insert(criterion.living);
          mobilities.insert(criterion.mobility);
          flags.insert(criterion.flag);
          hardships.insert(criterion.hardship);
        }
      }
    }
    const size_t count = ages.size() * kinds.size() * livings.size() * mobilities.size() *
                         flags.size() * hardships.size();
    if (count > kPersonsMax) return std::nullopt;
    std::vector<ContactFacts> persons = {ContactFacts{}};
    const auto vary = [&](const auto& values, auto set) {
      std::vector<ContactFacts> varied;
      for (const ContactFacts& person : persons) {
        for (const auto& value : values) {
          varied.push_back(person);
          set(varied.back(), value);
        }
      }
      persons = std::move(varied);
    };
    vary(ages, [](ContactFacts& facts, int age) { facts.age = age; });
    vary(kinds, [](ContactFacts& facts, RetireKind kind) { facts.retire_kind = kind; });
    vary(livings, [](ContactFacts& facts, LivingMode living) { facts.living = living; });
    vary(mobilities, [](ContactFacts& facts, Mobility mobility) { facts.mobility = mobility; });
    vary(flags, [](ContactFacts& facts, CareFlag flag) { facts.flags = {flag}; });
    vary(hardships, [](ContactFacts& facts, bool hardship) { facts.hardship = hardship; });
    return persons;
  }

  std::set<std::pair<std::string, std::string>> said_;
};

}  // namespace

std::vector<Refusal> LaxerCareRules(const CareRules& rules, const CareRules& above) {
  Laxer laxer;
  laxer.Bands(rules.exam_bands, above.exam_bands);
  laxer.Tiers(rules.contact_tiers, above.contact_tiers);
  laxer.Retentions(rules.retentions, above.retentions);
  return std::move(laxer.refusals);
}

}  // namespace unioncare
