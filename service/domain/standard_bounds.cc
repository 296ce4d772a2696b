// Whether a standard is laxer than what stands above it.
#include <algorithm>
#include <set>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/calendar.h"
#include "service/domain/policies.h"
#include "service/domain/standards.h"

namespace unioncare {
namespace {

template <class Value>
std::string Listed(const std::vector<Value>& values) {
  if (values.empty()) return "-";
  return absl::StrJoin(values, ", ", [](std::string* out, Value value) {
    absl::StrAppend(out, NameOfValue(value));
  });
}

// Everything of `of` is in `all`.
template <class Value>
bool Within(const std::vector<Value>& of, const std::vector<Value>& all) {
  return std::all_of(of.begin(), of.end(), [&](Value value) {
    return std::find(all.begin(), all.end(), value) != all.end();
  });
}

Approver ApproverOf(const std::vector<ApprovalLevel>& levels, int64_t fen) {
  for (const ApprovalLevel& level : levels) {
    if (level.up_to_fen == 0 || fen <= level.up_to_fen) return level.approver;
  }
  return Approver::kUnspecified;
}

class Comparison {
 public:
  Comparison(const Standard& standard, const Standard& above) {
    CompareCap(standard, above);
    CompareCount(standard, above);
    Contain("includes", standard.includes, above.includes);
    Narrow("forms", standard.forms, above.forms);
    Narrow("relations", standard.relations, above.relations);
    if (above.shared_count && !standard.shared_count) Add("shared_count", "false", "true");
    AtMost("claim_limit_days", standard.claim_limit_days, above.claim_limit_days);
    Contain("evidence", standard.evidence, above.evidence);
    Narrow("funds", standard.funds, above.funds);
    CompareApprovals(standard, above);
    if (standard.publicity_days < above.publicity_days) {
      Add("publicity_days", absl::StrCat(standard.publicity_days),
          absl::StrCat(above.publicity_days));
    }
    CompareShare(standard, above);
  }
  std::vector<LaxerValue> laxer;

 private:
  void Add(const char* field, std::string given, std::string wanted) {
    laxer.push_back({field, std::move(given), std::move(wanted)});
  }
  // 0 is without limit.
  void AtMost(const char* field, int64_t here, int64_t above) {
    if (above > 0 && (here == 0 || here > above)) {
      Add(field, here == 0 ? "-" : absl::StrCat(here), absl::StrCat(above));
    }
  }
  // None is without limit.
  template <class Value>
  void Narrow(const char* field, const std::vector<Value>& here, const std::vector<Value>& above) {
    if (above.empty() || (!here.empty() && Within(here, above))) return;
    Add(field, Listed(here), Listed(above));
  }
  template <class Value>
  void Contain(const char* field, const std::vector<Value>& here, const std::vector<Value>& above) {
    if (!Within(above, here)) Add(field, Listed(here), Listed(above));
  }

  // A window that is longer, or has no end, takes in more.
  static bool WindowAsLong(CapWindow here, CapWindow above) {
    return here == above || here == CapWindow::kLifetime ||
           (above == CapWindow::kUnspecified && here != CapWindow::kUnspecified);
  }
  void CompareCap(const Standard& here, const Standard& above) {
    if (above.cap_fen == 0) return;
    AtMost("cap_fen", here.cap_fen, above.cap_fen);
    // Caps on different things cannot be compared.
    if (here.cap_scope != above.cap_scope) {
      Add("cap_scope", NameOfValue(here.cap_scope), NameOfValue(above.cap_scope));
    }
    const bool sums = above.cap_scope == CapScope::kSum;
    if (sums && !WindowAsLong(here.window, above.window)) {
      Add("window", NameOfValue(here.window), NameOfValue(above.window));
    }
  }
  void CompareCount(const Standard& here, const Standard& above) {
    if (above.count_max == 0) return;
    AtMost("count_max", here.count_max, above.count_max);
    // Once for each member is less than once for each illness.
    if (here.count_per != above.count_per && here.count_per != CountPer::kMember) {
      Add("count_per", NameOfValue(here.count_per), NameOfValue(above.count_per));
    }
    if (above.cap_scope != CapScope::kSum && !WindowAsLong(here.window, above.window)) {
      Add("window", NameOfValue(here.window), NameOfValue(above.window));
    }
  }
  void CompareApprovals(const Standard& here, const Standard& above) {
    std::set<int64_t> amounts = {1, kCapFenMax};
    for (const Standard* each : {&here, &above}) {
      for (const ApprovalLevel& level : each->approvals) {
        if (level.up_to_fen == 0) continue;
        amounts.insert(level.up_to_fen);
        amounts.insert(level.up_to_fen + 1);
      }
    }
    for (const int64_t amount : amounts) {
      const Approver given = ApproverOf(here.approvals, amount);
      const Approver wanted = ApproverOf(above.approvals, amount);
      if (given >= wanted) continue;
      Add("approvals", absl::StrCat(NameOfValue(given), " (", amount, ")"), NameOfValue(wanted));
      return;
    }
  }
  void CompareShare(const Standard& here, const Standard& above) {
    if (above.share_numerator == 0) return;
    const bool within = here.share_numerator > 0 &&
                        here.share_numerator * above.share_denominator <=
                            above.share_numerator * here.share_denominator;
    if (within) return;
    Add("share_numerator", absl::StrCat(here.share_numerator, "/", here.share_denominator),
        absl::StrCat(above.share_numerator, "/", above.share_denominator));
  }
};

// One case of a kind in which a choice of rows could come out differently.
struct Instance {
  BenefitFacts facts;
  absl::CivilDay day;
};

// All cases of a kind that the rows tell apart, on `days`.
std::vector<Instance> CasesOf(BenefitKind kind, absl::Span<const Standard> rows,
                          absl::Span<const Standard> above, const std::set<absl::CivilDay>& days) {
  std::set<int> ages = {0};
  std::set<int64_t> costs = {0};
  for (const auto& list : {rows, above}) {
    for (const Standard& row : list) {
      if (row.kind != kind) continue;
      ages.insert(row.age_from);
      if (row.age_to > 0) ages.insert(row.age_to + 1);
      costs.insert(row.cost_from_fen);
      if (row.cost_to_fen > 0) costs.insert(row.cost_to_fen + 1);
    }
  }
  std::vector<BenefitSubKind> subs(SubKindsOf(kind).begin(), SubKindsOf(kind).end());
  if (subs.empty()) subs.push_back(BenefitSubKind::kUnspecified);
  std::vector<Instance> cases;
  for (const absl::CivilDay day : days) {
    for (const BenefitSubKind sub : subs) {
      for (int number = 1; number <= kBeneficiaryClassCount; ++number) {
        for (const int age : ages) {
          for (const int64_t cost : costs) {
            cases.push_back({{.kind = kind,
                              .sub_kind = sub,
                              .beneficiary = static_cast<BeneficiaryClass>(number),
                              .age = age,
                              .own_cost_fen = cost},
                             day});
          }
        }
      }
    }
  }
  return cases;
}

// The first day of every row of the kind, and the days on which something above changes while one of
// them holds.
std::set<absl::CivilDay> DaysOf(BenefitKind kind, absl::Span<const Standard> rows,
                                absl::Span<const Standard> above) {
  std::set<absl::CivilDay> days;
  absl::CivilDay first = kLastDay;
  for (const Standard& row : rows) {
    if (row.kind != kind) continue;
    days.insert(row.valid_from);
    first = std::min(first, row.valid_from);
  }
  for (const Standard& row : above) {
    if (row.kind != kind) continue;
    if (row.valid_from > first) days.insert(row.valid_from);
    if (row.valid_to.has_value() && *row.valid_to >= first) days.insert(*row.valid_to + 1);
  }
  return days;
}

// The row that decides of those of one policy, or of several places; the refusal for want of an
// amount is no concern here.
absl::StatusOr<StandardInForce> Find(std::vector<Standard> rows, const Instance& each) {
  for (Standard& row : rows) row.cap_fen = std::max<int64_t>(row.cap_fen, 1);
  return Applicable(rows, each.facts, each.day);
}

const Standard* SameRow(absl::Span<const Standard> rows, const Standard& found) {
  for (const Standard& row : rows) {
    if (row.issuer == found.issuer && row.policy == found.policy &&
        row.position == found.position) {
      return &row;
    }
  }
  return nullptr;
}

std::string CaseOf(const Instance& each) {
  std::string text = NameOfValue(each.facts.kind);
  if (each.facts.sub_kind != BenefitSubKind::kUnspecified) {
    absl::StrAppend(&text, " ", NameOfValue(each.facts.sub_kind));
  }
  return absl::StrCat(text, " ", NameOfValue(each.facts.beneficiary));
}

}  // namespace

std::vector<LaxerValue> LaxerThan(const Standard& standard, const Standard& above) {
  return Comparison(standard, above).laxer;
}

std::vector<Refusal> LaxerStandards(absl::Span<const Standard> standards,
                                    absl::Span<const Standard> above) {
  std::vector<Refusal> refusals;
  std::set<std::pair<int, std::string>> said;
  const auto add = [&](const Standard& row, const char* field, const std::string& given,
                       const std::string& wanted, const std::string& owner) {
    if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return;
    const std::string path = absl::StrCat("standards[", row.position - 1, "].", field);
    if (!said.insert({row.position, absl::StrCat(field, " ", owner)}).second) return;
    refusals.push_back({Reason::kPolicyLaxer,
                        {{"field", "text"},
                         {"path", path},
                         {"given", given},
                         {"wanted", wanted},
                         {"owner", owner}}});
  };
  for (int number = 1; number <= kBenefitKindCount; ++number) {
    const auto kind = static_cast<BenefitKind>(number);
    std::vector<Standard> over;
    for (const Standard& row : above) {
      if (row.kind == kind) over.push_back(row);
    }
    if (over.empty()) continue;  // nobody above says anything of it
    const std::vector<Standard> own(standards.begin(), standards.end());
    for (const Instance& each : CasesOf(kind, standards, above, DaysOf(kind, standards, above))) {
      const auto here = Find(own, each);
      if (!here.ok()) continue;
      const Standard& row = *SameRow(standards, here->standard);
      const auto there = Find(over, each);
      if (!there.ok()) {
        // On a day on which those above say something of the kind, what they leave out is not given.
        // A row for all sub kinds is no such case: it is held to the strictest of those above.
        bool spoken = false;
        bool covered = false;
        for (const Standard& other : over) {
          const bool holds = other.valid_from <= each.day &&
                             each.day <= other.valid_to.value_or(kLastDay);
          spoken = spoken || holds;
          covered = covered || (holds && other.beneficiary == row.beneficiary &&
                                row.sub_kind == BenefitSubKind::kUnspecified);
        }
        if (spoken && !covered) add(row, "kind", CaseOf(each), "-", over.front().policy_code);
        continue;
      }
      std::vector<const Standard*> bounds = {SameRow(over, there->standard)};
      for (const Standard& bound : there->bounds) bounds.push_back(SameRow(over, bound));
      for (const Standard* bound : bounds) {
        for (const LaxerValue& laxer : LaxerThan(row, *bound)) {
          add(row, laxer.field, laxer.given, laxer.wanted, bound->policy_code);
        }
      }
    }
  }
  return refusals;
}

}  // namespace unioncare
