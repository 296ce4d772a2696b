// What one person got, compared; and what groups got.
#include "service/domain/audit_grants.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/domain/audit_rules.h"
#include "service/domain/benefit_kinds.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursement_caps.h"
#include "service/domain/disbursement_checks.h"

namespace unioncare {
namespace {

using Grants = std::vector<const AuditGrant*>;

AuditSubject SubjectOf(const AuditGrant& grant) {
  return {.type = AuditSubjectType::kDisbursement,
          .id = grant.disbursement,
          .part = static_cast<int>(grant.position)};
}

bool AnyInPeriod(const Grants& grants) {
  return std::any_of(grants.begin(), grants.end(),
                     [](const AuditGrant* grant) { return grant->in_period; });
}

int DisbursementsIn(const Grants& grants) {
  std::set<std::pair<uint32_t, uint32_t>> all;
  for (const AuditGrant* grant : grants) all.emplace(grant->union_id, grant->disbursement);
  return static_cast<int>(all.size());
}

int64_t SumOf(const Grants& grants) {
  int64_t sum = 0;
  for (const AuditGrant* grant : grants) sum += grant->amount_fen;
  return sum;
}

// Those of the audited union.
Grants OwnOf(const Grants& grants) {
  Grants own;
  for (const AuditGrant* grant : grants) {
    if (grant->union_id == 0) own.push_back(grant);
  }
  return own;
}

// Of what another union gave nothing is told but that it did: who reads findings of one union need
// not be who may read the other's.
AuditFinding FindingOf(AuditRule rule, const Grants& grants) {
  AuditFinding finding = unioncare::FindingOf(rule);
  const Grants own = OwnOf(grants);
  for (const AuditGrant* grant : own) {
    if (finding.subjects.size() == kAuditSubjectsMax) break;
    finding.subjects.push_back(SubjectOf(*grant));
  }
  std::sort(finding.subjects.begin(), finding.subjects.end());
  // The last of them is what should not have been.
  const AuditGrant& last = *own.back();
  finding.member = MemberId{last.person};
  if (last.group != 0) finding.group = GroupId{last.group};
  finding.fund = FundId{last.fund};
  finding.day = DayOf(last.event_on);
  finding.facts.emplace_back("count", absl::StrCat(own.size()));
  finding.facts.emplace_back("sum_fen", absl::StrCat(SumOf(own)));
  return finding;
}

// What was given again after the first, or after another union.
AuditFinding FindingOfTwice(AuditRule rule, const Grants& grants) {
  AuditFinding finding = FindingOf(rule, grants);
  const Grants own = OwnOf(grants);
  const bool elsewhere = own.size() < grants.size();
  finding.amount_fen = SumOf(own) - (elsewhere ? 0 : own.front()->amount_fen);
  finding.facts.emplace_back("form", elsewhere ? "1" : "0");
  return finding;
}

bool Either(uint32_t left, uint32_t right, bool (*is)(uint32_t, uint32_t)) {
  return left != 0 && right != 0 && is(left, right);
}
bool Equal(uint32_t left, uint32_t right) {
  return Either(left, right, [](uint32_t a, uint32_t b) { return a == b; });
}
bool Differ(uint32_t left, uint32_t right) {
  return Either(left, right, [](uint32_t a, uint32_t b) { return a != b; });
}

// Somebody said that one belongs to the other.
bool Linked(const AuditGrant& left, const AuditGrant& right) {
  if (left.union_id != right.union_id) return false;
  return Equal(left.linked, right.disbursement) || Equal(right.linked, left.disbursement) ||
         Equal(left.linked, right.linked);
}

// Of one event of a person, whatever was given for it. Cases, gifts and relatives are records of
// one union.
bool OneEvent(const AuditGrant& left, const AuditGrant& right) {
  if (left.kind != right.kind || Differ(left.relation, right.relation)) return false;
  if (left.union_id == right.union_id) {
    if (Differ(left.concerned, right.concerned)) return false;
    if (left.case_id != 0 && right.case_id != 0) return left.case_id == right.case_id;
    if (left.gift != 0 && right.gift != 0) return left.gift == right.gift;
    if (Equal(left.concerned, right.concerned)) return true;
  }
  switch (left.benefit()) {
    case BenefitKind::kMarriage:
    case BenefitKind::kChildbirth:
    case BenefitKind::kHospital:
    case BenefitKind::kBereavement:
    case BenefitKind::kRetirement:
      return std::abs(left.event_on - right.event_on) <= kSameEventDays;
    default:
      return left.event_on == right.event_on;
  }
}

// A05.
bool Duplicate(const AuditGrant& left, const AuditGrant& right) {
  const bool elsewhere = left.union_id != right.union_id;
  if (!elsewhere && left.disbursement == right.disbursement) return false;
  // Prizes are won as often as somebody wins.
  if (left.benefit() == BenefitKind::kSportsPrize ||
      left.benefit() == BenefitKind::kPartyPrize) {
    return false;
  }
  if (Differ(left.sub_kind, right.sub_kind) || left.form != right.form) return false;
  if (Linked(left, right) || !OneEvent(left, right)) return false;
  if (!ForEverybody(left.benefit())) return true;
  return elsewhere || Differ(left.fund, right.fund) ||
         (left.amount_fen == right.amount_fen && left.purpose == right.purpose);
}

// Calls `group` with those that hang together, each with one of the others at least, in order.
void ForEachCluster(absl::Span<const AuditGrant> grants,
                    absl::FunctionRef<bool(const AuditGrant&, const AuditGrant&)> together,
                    absl::FunctionRef<void(const Grants&)> group) {
  std::vector<bool> taken(grants.size());
  for (size_t i = 0; i < grants.size(); ++i) {
    if (taken[i]) continue;
    Grants cluster = {&grants[i]};
    const size_t end = std::min(grants.size(), i + 1 + kGrantsCompared);
    for (size_t reached = 0; reached < cluster.size(); ++reached) {
      for (size_t j = i + 1; j < end; ++j) {
        if (taken[j] || !together(*cluster[reached], grants[j])) continue;
        taken[j] = true;
        cluster.push_back(&grants[j]);
      }
    }
    if (cluster.size() < 2) continue;
    std::sort(cluster.begin(), cluster.end());
    group(cluster);
  }
}

void JudgeDuplicates(absl::Span<AuditGrant> grants, FoundByAudit found) {
  ForEachCluster(grants, Duplicate, [&](const Grants& cluster) {
    if (!AnyInPeriod(cluster)) return;
    for (size_t i = 1; i < cluster.size(); ++i) {
      grants[static_cast<size_t>(cluster[i] - grants.data())].told = true;
    }
    found(FindingOfTwice(AuditRule::kDuplicate, cluster));
  });
}

bool SameIllness(const AuditGrant& left, const AuditGrant& right) {
  return left.union_id == right.union_id &&
         (Linked(left, right) || Equal(left.case_id, right.case_id));
}

PriorGrant AsPrior(const AuditGrant& grant) {
  PriorGrant prior;
  prior.disbursement = DisbursementId{grant.disbursement};
  prior.position = static_cast<int>(grant.position);
  prior.same_person = true;
  prior.kind = grant.benefit();
  prior.sub_kind = static_cast<BenefitSubKind>(grant.sub_kind);
  prior.event_on = DayOf(grant.event_on);
  prior.amount_fen = grant.amount_fen;
  prior.same_cause = true;
  return prior;
}

void JudgeIllness(absl::Span<const AuditGrant> grants, StandardOfGrant standard_of,
                  FoundByAudit found) {
  for (size_t i = 1; i < grants.size(); ++i) {
    const AuditGrant& later = grants[i];
    Grants all;
    std::vector<PriorGrant> prior;
    for (size_t j = i > kGrantsCompared ? i - kGrantsCompared : 0; j < i; ++j) {
      if (!SameIllness(grants[j], later) || Duplicate(grants[j], later)) continue;
      all.push_back(&grants[j]);
      prior.push_back(AsPrior(grants[j]));
    }
    if (all.empty()) continue;
    all.push_back(&later);
    if (!AnyInPeriod(all)) continue;
    const std::optional<StandardInForce> standard = standard_of(later);
    if (!standard.has_value() || standard->standard.count_per != CountPer::kDisease) continue;
    const int most = standard->standard.count_max;
    const int before =
        CountBefore(standard->standard, prior, DayOf(later.event_on)).times;
    if (most == 0 || before < most) continue;
    AuditFinding finding = FindingOf(AuditRule::kSameIllnessTwice, all);
    finding.amount_fen = later.amount_fen;
    finding.facts.emplace_back("count_max", absl::StrCat(most));
    finding.facts.emplace_back("policy", standard->standard.policy_code);
    found(std::move(finding));
  }
}

// Parts of one payment, as far as the event and the days go.
bool MaybeParts(const AuditGrant& left, const AuditGrant& right) {
  return left.union_id == right.union_id && !ForEverybody(left.benefit()) &&
         OneEvent(left, right) && std::abs(left.paid_on - right.paid_on) <= kSplitDays;
}

bool LimitsOne(CapScope scope) {
  return scope == CapScope::kSingleGrant || scope == CapScope::kEvent ||
         scope == CapScope::kPersonConcerned;
}

void JudgeParts(const Grants& parts, StandardOfGrant standard_of, FoundByAudit found) {
  if (DisbursementsIn(parts) < 2 || !AnyInPeriod(parts)) return;
  const int64_t sum = SumOf(parts);
  int64_t cap = 0;
  int64_t largest = 0;
  std::vector<StandardInForce> standards;
  for (const AuditGrant* part : parts) {
    std::optional<StandardInForce> standard = standard_of(*part);
    // Without a standard there is nothing to stay below.
    if (!standard.has_value()) return;
    // What takes the place of the other includes it: the larger of their caps is that of both.
    if (LimitsOne(standard->standard.cap_scope)) cap = std::max(cap, standard->cap_fen);
    largest = std::max(largest, part->amount_fen);
    standards.push_back(*std::move(standard));
  }
  const bool over_cap = cap > 0 && largest <= cap && sum > cap;
  const std::vector<Approver> alone = StepsFor(largest, standards);
  const std::vector<Approver> together = StepsFor(sum, standards);
  const bool over_level = together.size() > alone.size();
  if (!over_cap && !over_level) return;
  AuditFinding finding = FindingOf(AuditRule::kSplitPayment, parts);
  finding.amount_fen = sum;
  finding.facts.emplace_back("form", over_cap ? "0" : "1");
  if (over_cap) {
    finding.facts.emplace_back("cap_fen", absl::StrCat(cap));
  } else {
    finding.facts.emplace_back("approver", absl::StrCat(static_cast<int>(together.back())));
  }
  found(std::move(finding));
}

// A44.
bool BirthdayTwice(const AuditGrant& left, const AuditGrant& right) {
  if (left.event_on == right.event_on) return false;  // that is A05
  if (left.gift != 0 && right.gift != 0 && left.union_id == right.union_id) {
    return left.gift != right.gift && left.entitlement_year == right.entitlement_year;
  }
  const int apart = std::abs(left.event_on - right.event_on);
  if (apart < kBirthdayApartDays) return true;
  return DayOf(left.event_on).year() == DayOf(right.event_on).year() && apart < kLunarYearDays;
}

void JudgeBirthdays(absl::Span<const AuditGrant> grants, FoundByAudit found) {
  ForEachCluster(grants, BirthdayTwice, [&](const Grants& cluster) {
    if (!AnyInPeriod(cluster)) return;
    AuditFinding finding = FindingOfTwice(AuditRule::kBirthdayTwice, cluster);
    const Grants own = OwnOf(cluster);
    finding.facts.emplace_back("one_on", IsoDay(DayOf(own.front()->event_on)));
    finding.facts.emplace_back("other_on", IsoDay(DayOf(own.back()->event_on)));
    found(std::move(finding));
  });
}

// ---- between groups

auto ComparisonOf(const AuditGrant& grant) {
  const int when = ForEverybody(grant.benefit())
                       ? grant.event_on
                       : static_cast<int>(DayOf(grant.event_on).year());
  return std::make_tuple(grant.kind, grant.sub_kind, grant.beneficiary, when);
}

// What is usual in one group of a comparison, and where it was given.
struct Usual {
  int64_t fen = 0;
  int people = 0;
  const AuditGrant* example = nullptr;
};

Usual UsualOf(absl::Span<const AuditGrant> of_group) {
  struct Given {
    int64_t fen;
    const AuditGrant* first;
  };
  std::vector<Given> given;
  const bool together = ForEverybody(of_group.front().benefit());
  for (const AuditGrant& grant : of_group) {
    if (together && !given.empty() && given.back().first->person == grant.person) {
      given.back().fen += grant.amount_fen;
    } else {
      given.push_back({grant.amount_fen, &grant});
    }
  }
  const auto middle = given.begin() + static_cast<int64_t>((given.size() - 1) / 2);
  std::nth_element(given.begin(), middle, given.end(), [](const Given& left, const Given& right) {
    return std::make_tuple(left.fen, left.first->disbursement, left.first->position) <
           std::make_tuple(right.fen, right.first->disbursement, right.first->position);
  });
  return {middle->fen, static_cast<int>(given.size()), middle->first};
}

}  // namespace

bool ForEverybody(BenefitKind kind) { return IsCommon(kind) || IsSeasonal(kind); }

void JudgeGrants(absl::Span<AuditGrant> of_person, StandardOfGrant standard_of,
                 FoundByAudit found) {
  std::sort(of_person.begin(), of_person.end(),
            [](const AuditGrant& left, const AuditGrant& right) {
              return std::tie(left.kind, left.event_on, left.union_id, left.disbursement,
                              left.position) < std::tie(right.kind, right.event_on,
                                                        right.union_id, right.disbursement,
                                                        right.position);
            });
  for (size_t from = 0; from < of_person.size();) {
    size_t to = from + 1;
    while (to < of_person.size() && of_person[to].kind == of_person[from].kind) ++to;
    const absl::Span<AuditGrant> of_kind = of_person.subspan(from, to - from);
    from = to;
    if (of_kind.size() < 2) continue;
    JudgeDuplicates(of_kind, found);
    if (of_kind.front().benefit() == BenefitKind::kHospital) {
      JudgeIllness(of_kind, standard_of, found);
    }
    if (of_kind.front().benefit() == BenefitKind::kBirthday) JudgeBirthdays(of_kind, found);
    ForEachCluster(of_kind, MaybeParts,
                   [&](const Grants& parts) { JudgeParts(parts, standard_of, found); });
  }
}

bool Comparable(const AuditGrant& grant) {
  switch (grant.benefit()) {
    // What a prize is worth, how long an outing was and how great a hardship is differ by nature.
    case BenefitKind::kSportsPrize:
    case BenefitKind::kPartyPrize:
    case BenefitKind::kOuting:
    case BenefitKind::kHardship:
      return false;
    default:
      return grant.union_id == 0 && grant.group != 0 && !grant.explained && !grant.told;
  }
}

bool BeforeInComparison(const AuditGrant& left, const AuditGrant& right) {
  const auto order = [](const AuditGrant& grant) {
    return std::make_tuple(grant.group, grant.person, grant.disbursement, grant.position);
  };
  const auto one = ComparisonOf(left);
  const auto other = ComparisonOf(right);
  return one != other ? one < other : order(left) < order(right);
}

bool SameComparison(const AuditGrant& left, const AuditGrant& right) {
  return ComparisonOf(left) == ComparisonOf(right);
}

void JudgeEquality(absl::Span<const AuditGrant> comparison, StandardOfGrant standard_of,
                   FoundByAudit found) {
  const bool now = std::any_of(comparison.begin(), comparison.end(),
                               [](const AuditGrant& grant) { return grant.in_period; });
  if (!now) return;
  Usual low, high;
  for (size_t from = 0; from < comparison.size();) {
    size_t to = from + 1;
    while (to < comparison.size() && comparison[to].group == comparison[from].group) ++to;
    const Usual usual = UsualOf(comparison.subspan(from, to - from));
    from = to;
    if (low.example == nullptr || usual.fen < low.fen) low = usual;
    if (high.example == nullptr || usual.fen > high.fen) high = usual;
  }
  if (low.example == nullptr || (high.fen - low.fen) * 100 <= high.fen * kUnequalPercent) return;
  const std::optional<StandardInForce> one = standard_of(*low.example);
  const std::optional<StandardInForce> other = standard_of(*high.example);
  if (!one.has_value() || !other.has_value()) return;
  const auto row = [](const Standard& standard) {
    return std::make_tuple(standard.issuer, standard.policy, standard.position);
  };
  if (row(one->standard) != row(other->standard)) return;
  AuditFinding finding = FindingOf(AuditRule::kUnequalTreatment, {high.example, low.example});
  finding.member.reset();  // it is about groups
  finding.amount_fen = high.fen - low.fen;
  finding.facts = {{"low_fen", absl::StrCat(low.fen)},
                   {"low_group", absl::StrCat(low.example->group)},
                   {"low_count", absl::StrCat(low.people)},
                   {"high_fen", absl::StrCat(high.fen)},
                   {"high_group", absl::StrCat(high.example->group)},
                   {"high_count", absl::StrCat(high.people)},
                   {"policy", one->standard.policy_code}};
  found(std::move(finding));
}

}  // namespace unioncare
