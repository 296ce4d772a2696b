// Whether a standard is laxer than what stands above it.
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

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

// More cases than this are not told apart: an import holds up the writer.
constexpr size_t kCasesMax = 3000;

// One case of a kind in which a choice of rows could come out differently.
struct Instance {
  BenefitFacts facts;
  absl::CivilDay day;
};

// All cases of a kind that the rows tell apart, on `days`; nothing when there are too many of them.
std::optional<std::vector<Instance>> CasesOf(BenefitKind kind, absl::Span<const Standard> rows,
                                             absl::Span<const Standard> above,
                                             const std::set<absl::CivilDay>& days) {
  std::set<int> ages = {0};
  std::set<int64_t> costs = {0};
  std::set<BeneficiaryClass> classes;
  for (const Standard& row : rows) classes.insert(row.beneficiary);
  for (const auto& list : {rows, above}) {
    for (const Standard& row : list) {
      ages.insert(row.age_from);
      if (row.age_to > 0) ages.insert(row.age_to + 1);
      costs.insert(row.cost_from_fen);
      if (row.cost_to_fen > 0) costs.insert(row.cost_to_fen + 1);
    }
  }
  std::vector<BenefitSubKind> subs(SubKindsOf(kind).begin(), SubKindsOf(kind).end());
  if (subs.empty()) subs.push_back(BenefitSubKind::kUnspecified);
  if (days.size() * subs.size() * classes.size() * ages.size() * costs.size() > kCasesMax) {
    return std::nullopt;
  }
  std::vector<Instance> cases;
  for (const absl::CivilDay day : days) {
    for (const BenefitSubKind sub : subs) {
      for (const BeneficiaryClass beneficiary : classes) {
        for (const int age : ages) {
          for (const int64_t cost : costs) {
            cases.push_back({{.kind = kind,
                              .sub_kind = sub,
                              .beneficiary = beneficiary,
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

// The first day of every row of the kind, and the days on which something above changes while one
// of them holds.
std::set<absl::CivilDay> DaysOf(absl::Span<const Standard> rows,
                                absl::Span<const Standard> above) {
  std::set<absl::CivilDay> days;
  absl::CivilDay first = kLastDay;
  for (const Standard& row : rows) {
    days.insert(row.valid_from);
    first = std::min(first, row.valid_from);
  }
  for (const Standard& row : above) {
    if (row.valid_from > first) days.insert(row.valid_from);
    if (row.valid_to.has_value() && *row.valid_to >= first) days.insert(*row.valid_to + 1);
  }
  return days;
}

// The rows of a kind with an amount each: the refusal for want of one is no concern here.
std::vector<Standard> OfKind(absl::Span<const Standard> rows, BenefitKind kind) {
  std::vector<Standard> found;
  for (const Standard& row : rows) {
    if (row.kind != kind) continue;
    found.push_back(row);
    found.back().cap_fen = std::max<int64_t>(row.cap_fen, 1);
  }
  return found;
}

// Whether two rows of a kind may hold for one case.
bool MayMeet(const Standard& left, const Standard& right) {
  const auto overlap = [](auto from, auto to, auto other_from, auto other_to) {
    return (to == 0 || other_from <= to) && (other_to == 0 || from <= other_to);
  };
  const bool subs = left.sub_kind == right.sub_kind ||
                    left.sub_kind == BenefitSubKind::kUnspecified ||
                    right.sub_kind == BenefitSubKind::kUnspecified;
  return subs && left.beneficiary == right.beneficiary &&
         left.valid_from <= right.valid_to.value_or(kLastDay) &&
         right.valid_from <= left.valid_to.value_or(kLastDay) &&
         overlap(left.age_from, left.age_to, right.age_from, right.age_to) &&
         overlap(left.cost_from_fen, left.cost_to_fen, right.cost_from_fen, right.cost_to_fen);
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

// Collects what is laxer, each field of a row once for each policy above.
class LaxerRows {
 public:
  LaxerRows(absl::Span<const Standard> standards, absl::Span<const Standard> above)
      : standards_(standards), above_(above) {}

  void Compare(BenefitKind kind) {
    const std::vector<Standard> own = OfKind(standards_, kind);
    const std::vector<Standard> over = OfKind(above_, kind);
    // Of what nobody above speaks, nothing is compared.
    if (own.empty() || over.empty()) return;
    const auto cases = CasesOf(kind, own, over, DaysOf(own, over));
    if (!cases.has_value()) {
      CompareAll(own, over);
      return;
    }
    for (const Instance& each : *cases) {
      const auto here = Applicable(own, each.facts, each.day);
      if (!here.ok()) continue;
      const Standard& row = *SameRow(standards_, here->standard);
      const auto there = Applicable(over, each.facts, each.day);
      if (!there.ok()) {
        if (IsLeftOut(row, over, each.day)) {
          Add(row, "kind", CaseOf(each), "-", over.front().policy_code);
        }
        continue;
      }
      CompareRows(row, *SameRow(above_, there->standard));
      for (const Standard& bound : there->bounds) CompareRows(row, *SameRow(above_, bound));
    }
  }
  std::vector<Refusal> refusals;

 private:
  // On a day on which those above say something of the kind, what they leave out is not given. A
  // row for all sub kinds is no such case: it is held to the strictest of those above.
  static bool IsLeftOut(const Standard& row, absl::Span<const Standard> over, absl::CivilDay day) {
    bool spoken = false;
    for (const Standard& other : over) {
      if (other.valid_from > day || day > other.valid_to.value_or(kLastDay)) continue;
      spoken = true;
      if (other.beneficiary == row.beneficiary && row.sub_kind == BenefitSubKind::kUnspecified) {
        return false;
      }
    }
    return spoken;
  }
  // So many bands that cases cannot be told apart one by one: every row is held to all that it may
  // meet, which may be stricter than need be.
  void CompareAll(absl::Span<const Standard> own, absl::Span<const Standard> over) {
    for (const Standard& row : own) {
      for (const Standard& other : over) {
        if (MayMeet(row, other)) {
          CompareRows(*SameRow(standards_, row), *SameRow(above_, other));
        }
      }
    }
  }
  void CompareRows(const Standard& row, const Standard& bound) {
    for (const LaxerValue& laxer : LaxerThan(row, bound)) {
      Add(row, laxer.field, laxer.given, laxer.wanted, bound.policy_code);
    }
  }
  void Add(const Standard& row, const char* field, const std::string& given,
           const std::string& wanted, const std::string& owner) {
    if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return;
    if (!said_.insert({row.position, absl::StrCat(field, " ", owner)}).second) return;
    refusals.push_back({Reason::kPolicyLaxer,
                        {{"field", "text"},
                         {"path", absl::StrCat("standards[", row.position - 1, "].", field)},
                         {"given", given},
                         {"wanted", wanted},
                         {"owner", owner}}});
  }

  const absl::Span<const Standard> standards_, above_;
  std::set<std::pair<int, std::string>> said_;
};

}  // namespace

std::vector<LaxerValue> LaxerThan(const Standard& standard, const Standard& above) {
  return Comparison(standard, above).laxer;
}

std::vector<Refusal> LaxerStandards(absl::Span<const Standard> standards,
                                    absl::Span<const Standard> above) {
  LaxerRows laxer(standards, above);
  for (int number = 1; number <= kBenefitKindCount; ++number) {
    laxer.Compare(static_cast<BenefitKind>(number));
  }
  return std::move(laxer.refusals);
}

}  // namespace unioncare
