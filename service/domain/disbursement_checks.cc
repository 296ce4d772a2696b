// Whether a standard allows what is asked for: who gets it, and on which terms.
#include "service/domain/disbursement_checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/domain/policies.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/domain/value_lists.h"

namespace unioncare {
namespace {

// Forms of which things are bought, so that it is to be said which.
bool IsBought(DeliveryForm form) {
  switch (form) {
    case DeliveryForm::kGoods:
    case DeliveryForm::kVoucherNamed:
    case DeliveryForm::kVoucherCake:
    case DeliveryForm::kSouvenir:
    case DeliveryForm::kTicket:
      return true;
    default:
      return false;
  }
}

// ---- the parts of CheckEntry

absl::Status CheckNamed(const Disbursement& asked, const Entry& entry,
                        const RecipientFacts& recipient, absl::string_view path) {
  const auto at = [&](absl::string_view name) { return absl::StrCat(path, ".", name); };
  if (!recipient.exists) return NotFound(at("member"), absl::StrCat(Number(entry.member)));
  if (entry.case_id.has_value()) {
    const std::string given = absl::StrCat(Number(*entry.case_id));
    if (recipient.case_occasion == Occasion::kUnspecified) return NotFound(at("case"), given);
    if (!recipient.case_fits) {
      return Refuse(Reason::kCaseOfOther, {{"field", at("case")}, {"given", given}});
    }
    if (!Contains(OccasionsOf(asked.kind), recipient.case_occasion)) {
      return Refuse(Reason::kCaseOccasion, {{"field", at("case")},
                                            {"given", given},
                                            {"state", OccasionName(recipient.case_occasion)},
                                            {"wanted", NameOfValue(asked.kind)}});
    }
  }
  if (entry.concerned.has_value() && !recipient.concerned_exists) {
    return NotFound(at("concerned"), absl::StrCat(Number(*entry.concerned)));
  }
  if (entry.linked.has_value() && !recipient.linked_exists) {
    return NotFound(at("linked"), absl::StrCat(Number(*entry.linked)));
  }
  if (entry.amount_fen <= 0 || entry.amount_fen > kEntryFenMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", at("amount_fen")},
                   {"given", absl::StrCat(entry.amount_fen)},
                   {"wanted", absl::StrCat("1…", kEntryFenMax)}});
  }
  return absl::OkStatus();
}

// ---- caps on a year's money

std::string NameOfBase(AggregateBase base) {
  static constexpr const char* kNames[] = {"UNSPECIFIED", "BUDGET_INCOME", "BUDGET_EXPENDITURE",
                                           "RETAINED_FUNDS", "DUES_AND_RETAINED"};
  return absl::StrCat("AGGREGATE_BASE_", kNames[static_cast<size_t>(base)]);
}

int64_t AmountOf(AggregateBase base, const YearMoney& money) {
  switch (base) {
    case AggregateBase::kBudgetIncome: return money.budget_income_fen;
    case AggregateBase::kBudgetExpenditure: return money.budget_expenditure_fen;
    case AggregateBase::kRetainedFunds: return money.retained_fen;
    case AggregateBase::kDuesAndRetained: return money.dues_fen + money.retained_fen;
    case AggregateBase::kUnspecified: break;
  }
  return 0;
}

absl::Status CheckAggregate(const AggregateCap& cap, int64_t asked_fen, int64_t already_fen,
                            const YearMoney& money, absl::CivilDay event_on) {
  const std::optional<int64_t> room = LimitOf(cap, money);
  const std::string year = absl::StrCat(event_on.year());
  if (!room.has_value()) {
    return Refuse(Reason::kBudgetUnknown, {{"field", "disbursement.kind"},
                                           {"state", NamesOf(cap.kinds)},
                                           {"other", NameOfBase(cap.base)},
                                           {"year", year},
                                           {"owner", cap.policy_code}});
  }
  const int64_t limit = *room;
  if (already_fen + asked_fen <= limit) return absl::OkStatus();
  return Refuse(Reason::kAggregateExceeded, {{"field", "disbursement.kind"},
                                             {"given", Yuan(already_fen + asked_fen)},
                                             {"wanted", Yuan(limit)},
                                             {"present", Yuan(already_fen)},
                                             {"state", NamesOf(cap.kinds)},
                                             {"other", NameOfBase(cap.base)},
                                             {"count", absl::StrCat(cap.share_percent)},
                                             {"year", year},
                                             {"owner", cap.policy_code}});
}

absl::Status Mismatch(absl::string_view field, int64_t given_fen, int64_t wanted_fen) {
  return Refuse(Reason::kAmountMismatch, {{"field", std::string(field)},
                                          {"given", Yuan(given_fen)},
                                          {"wanted", Yuan(wanted_fen)}});
}

}  // namespace

BeneficiaryClass ClassOf(BenefitKind kind, const Entry& entry, const RecipientFacts& recipient) {
  if (entry.beneficiary == BeneficiaryClass::kFamily ||
      entry.beneficiary == BeneficiaryClass::kProfitableEnterprise) {
    return entry.beneficiary;
  }
  if (!recipient.retired_on.has_value()) return BeneficiaryClass::kMember;
  const bool retired = kind == BenefitKind::kRetirement
                           ? *recipient.retired_on < entry.event_on
                           : *recipient.retired_on <= entry.event_on;
  return retired ? BeneficiaryClass::kRetiree : BeneficiaryClass::kMember;
}

BenefitSubKind SubKindOf(const Disbursement& asked, Relation relation) {
  if (asked.kind != BenefitKind::kBereavement ||
      asked.sub_kind != BenefitSubKind::kUnspecified) {
    return asked.sub_kind;
  }
  return relation == Relation::kUnspecified ? BenefitSubKind::kMember
                                            : BenefitSubKind::kDirectRelative;
}

absl::Span<const Occasion> OccasionsOf(BenefitKind kind) {
  static constexpr Occasion kHospital[] = {
      Occasion::kIllnessHospital, Occasion::kIllnessMajor,    Occasion::kIllnessSickleave,
      Occasion::kSurgery,         Occasion::kAccidentInjury, Occasion::kRetireeIllness};
  static constexpr Occasion kBereavement[] = {Occasion::kBereavementMember,
                                              Occasion::kBereavementRelative,
                                              Occasion::kBereavementInlaw};
  static constexpr Occasion kMarriage[] = {Occasion::kMarriage};
  static constexpr Occasion kChildbirth[] = {Occasion::kChildbirth};
  static constexpr Occasion kRetirement[] = {Occasion::kRetirement};
  static constexpr Occasion kHardship[] = {Occasion::kHardship, Occasion::kEmergency,
                                           Occasion::kIllnessMajor, Occasion::kAccidentInjury};
  static constexpr Occasion kWarmth[] = {Occasion::kWarmthWinter, Occasion::kHardship,
                                         Occasion::kRetireePeriodic};
  static constexpr Occasion kCooling[] = {Occasion::kCoolSummer};
  static constexpr Occasion kFestival[] = {Occasion::kFestival};
  static constexpr Occasion kBirthday[] = {Occasion::kBirthday, Occasion::kRetireeBirthday};
  switch (kind) {
    case BenefitKind::kHospital: return kHospital;
    case BenefitKind::kBereavement: return kBereavement;
    case BenefitKind::kMarriage: return kMarriage;
    case BenefitKind::kChildbirth: return kChildbirth;
    case BenefitKind::kRetirement: return kRetirement;
    case BenefitKind::kHardship: return kHardship;
    case BenefitKind::kWarmth: return kWarmth;
    case BenefitKind::kCooling: return kCooling;
    case BenefitKind::kFestival: return kFestival;
    case BenefitKind::kBirthday: return kBirthday;
    default: return {};
  }
}

absl::Status CheckWhole(UnionId union_id, const Disbursement& asked, const RequestFacts& facts,
                        absl::CivilDay today) {
  const absl::Span<const BenefitSubKind> sub_kinds = SubKindsOf(asked.kind);
  if (asked.sub_kind != BenefitSubKind::kUnspecified && !Contains(sub_kinds, asked.sub_kind)) {
    return Refuse(Reason::kEnumUnknown,
                  {{"field", "disbursement.sub_kind"},
                   {"given", NameOfValue(asked.sub_kind)},
                   {"wanted", sub_kinds.empty()
                                  ? "-"
                                  : NamesOf(std::vector<BenefitSubKind>(sub_kinds.begin(),
                                                                        sub_kinds.end()))}});
  }
  if (asked.amount_fen <= 0 || asked.amount_fen > kAmountFenMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "disbursement.amount_fen"},
                   {"given", absl::StrCat(asked.amount_fen)},
                   {"wanted", absl::StrCat("1…", kAmountFenMax)}});
  }
  if (asked.items.empty() && IsBought(asked.form)) {
    return Refuse(Reason::kItemsWanted,
                  {{"field", "disbursement.items"}, {"state", NameOfValue(asked.form)}});
  }
  int64_t items_fen = 0;
  for (const Item& item : asked.items) items_fen += item.quantity * item.unit_price_fen;
  if (!asked.items.empty() && items_fen != asked.amount_fen) {
    return Mismatch("disbursement.amount_fen", asked.amount_fen, items_fen);
  }
  if (!asked.invoice.number.empty() && asked.invoice.total_fen != asked.amount_fen) {
    return Mismatch("disbursement.invoice.total_fen", asked.invoice.total_fen, asked.amount_fen);
  }
  if (!facts.fund_source.has_value()) {
    return NotFound("disbursement.fund", NameOf(union_id, asked.fund));
  }
  return CheckDuty(facts.duties, Duty::kRequester, today).status();
}

absl::StatusOr<Verdict> CheckEntry(const Disbursement& asked, const Entry& entry,
                                   const RecipientFacts& recipient, const RequestFacts& facts,
                                   absl::string_view path, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckNamed(asked, entry, recipient, path));
  RETURN_IF_ERROR(CheckDays(asked, entry, recipient, path, today));
  const Relation relation = RelationOf(entry, recipient);
  const BenefitFacts benefit = BenefitOf(asked, entry, recipient, relation);
  Verdict verdict;
  verdict.beneficiary = benefit.beneficiary;
  ASSIGN_OR_RETURN(verdict.standard, Applicable(facts.standards, benefit, entry.event_on,
                                                facts.approved_on));
  const std::string text = BenefitText(benefit.kind, benefit.sub_kind, benefit.beneficiary);
  // The least amount that anybody above allows in the same scope binds too.
  Standard nearest = verdict.standard.standard;
  nearest.cap_fen = verdict.standard.cap_fen;
  std::vector<const Standard*> binding = {&nearest};
  for (const Standard& bound : verdict.standard.bounds) binding.push_back(&bound);
  for (const Standard* each : binding) {
    RETURN_IF_ERROR(CheckForm(*each, asked, text));
    RETURN_IF_ERROR(CheckRelation(*each, relation, text, path));
    RETURN_IF_ERROR(CheckClaim(*each, asked, entry, text, path, today));
    CHECK(facts.fund_source.has_value());
    RETURN_IF_ERROR(MayPay("disbursement.fund", *facts.fund_source, asked.kind,
                           benefit.beneficiary, each->funds));
    RETURN_IF_ERROR(CheckShare(*each, asked, text));
  }
  bool any = false;
  for (const Standard* each : binding) {
    const GivenBefore before = CountBefore(*each, recipient.prior, entry.event_on);
    RETURN_IF_ERROR(CheckCap(*each, asked, entry, before, text, path));
    if (each->cap_fen == 0) continue;
    const int64_t left = CapOf(*each, asked) - before.fen - entry.amount_fen;
    if (any && left >= verdict.left_fen) continue;
    any = true;
    verdict.left_fen = left;
    verdict.cap = {.issuer = each->issuer,
                   .policy = each->policy,
                   .position = each->position,
                   .policy_code = each->policy_code,
                   .scope = each->cap_scope,
                   .cap_fen = CapOf(*each, asked),
                   .already_fen = before.fen,
                   .count_max = each->count_max,
                   .count_already = before.times};
  }
  return verdict;
}

std::optional<int64_t> LimitOf(const AggregateCap& cap, const YearMoney& money) {
  const int64_t base = AmountOf(cap.base, money);
  if (base <= 0) return std::nullopt;
  return base / 100 * cap.share_percent + base % 100 * cap.share_percent / 100;
}

absl::Status CheckAggregates(const Disbursement& asked, const RequestFacts& facts) {
  CHECK(facts.aggregates.size() == facts.aggregate_already_fen.size());
  // Of alternatives one that holds is enough: what the others say is kept until none did.
  std::map<std::pair<int, int>, absl::Status> alternatives;
  std::set<std::pair<int, int>> held;
  for (size_t i = 0; i < facts.aggregates.size(); ++i) {
    const AggregateCap& cap = facts.aggregates[i];
    const absl::Status status =
        CheckAggregate(cap, asked.amount_fen, facts.aggregate_already_fen[i], facts.money,
                       asked.event_on);
    if (cap.either == 0) {
      RETURN_IF_ERROR(status);
      continue;
    }
    const auto group = std::make_pair(cap.place, cap.either);
    if (status.ok()) {
      held.insert(group);
    } else {
      alternatives.emplace(group, status);
    }
  }
  for (const auto& [group, status] : alternatives) {
    if (!held.contains(group)) return status;
  }
  return absl::OkStatus();
}

std::vector<Approver> StepsFor(int64_t amount_fen, absl::Span<const StandardInForce> standards) {
  std::set<Approver> steps;
  const auto add = [&](const Standard& standard) {
    for (const ApprovalLevel& level : standard.approvals) {
      steps.insert(level.approver);
      if (level.up_to_fen == 0 || amount_fen <= level.up_to_fen) break;
    }
  };
  for (const StandardInForce& each : standards) {
    add(each.standard);
    for (const Standard& bound : each.bounds) add(bound);
  }
  if (steps.empty()) steps.insert(Approver::kChair);
  return {steps.begin(), steps.end()};
}

bool ApprovalDecides(absl::Span<const Standard> standards) {
  return std::any_of(standards.begin(), standards.end(), [](const Standard& each) {
    return each.decided_by == DecidingDate::kApproval;
  });
}

bool SameStandardsOn(absl::Span<const Standard> standards, absl::CivilDay one,
                     absl::CivilDay other) {
  return std::all_of(standards.begin(), standards.end(), [&](const Standard& each) {
    const auto holds = [&](absl::CivilDay day) {
      return each.valid_from <= day && (!each.valid_to.has_value() || day <= *each.valid_to);
    };
    return holds(one) == holds(other);
  });
}

std::vector<Approver> StepsNow(absl::Span<const Approver> asked, size_t taken,
                               absl::Span<const Approver> wanted) {
  CHECK(taken <= asked.size());
  std::vector<Approver> steps(asked.begin(), asked.begin() + static_cast<int64_t>(taken));
  for (const Approver step : wanted) {
    if (steps.empty() || steps.back() < step) steps.push_back(step);
  }
  if (steps.size() == taken) return {asked.begin(), asked.end()};
  return steps;
}

std::vector<ProofType> EvidenceFor(absl::Span<const StandardInForce> standards) {
  std::set<ProofType> types;
  for (const StandardInForce& each : standards) {
    types.insert(each.standard.evidence.begin(), each.standard.evidence.end());
    for (const Standard& bound : each.bounds) {
      types.insert(bound.evidence.begin(), bound.evidence.end());
    }
  }
  return {types.begin(), types.end()};
}

}  // namespace unioncare
