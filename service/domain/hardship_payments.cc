// What hardship aid may be paid, judged.
#include "service/domain/hardship_payments.h"

#include <algorithm>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/standards.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

absl::Status OutOfRange(const char* field, int64_t given, int64_t least, int64_t most) {
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", field},
                 {"given", absl::StrCat(given)},
                 {"wanted", absl::StrCat(least, "…", most)}});
}

absl::Status CheckAmounts(const HardshipPayment& asked) {
  if (asked.kind == HardshipAidKind::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "payment.kind"}});
  }
  if (asked.amount_fen < 1 || asked.amount_fen > kEntryFenMax) {
    return OutOfRange("payment.amount_fen", asked.amount_fen, 1, kEntryFenMax);
  }
  const std::pair<const char*, int64_t> others[] = {
      {"payment.cost_fen", asked.cost_fen.value_or(0)},
      {"payment.insurance_fen", asked.insurance_fen},
      {"payment.mutual_aid_fen", asked.mutual_aid_fen}};
  for (const auto& [field, fen] : others) {
    if (fen < 0 || fen > kHardshipAmountFenMax) {
      return OutOfRange(field, fen, 0, kHardshipAmountFenMax);
    }
  }
  return absl::OkStatus();
}

// What the person bore after insurance and mutual aid: medical aid is at most that.
absl::Status CheckOwnCost(const HardshipPayment& asked) {
  if (asked.kind != HardshipAidKind::kMedical) return absl::OkStatus();
  if (!asked.cost_fen.has_value()) {
    return Refuse(Reason::kFieldRequired, {{"field", "payment.cost_fen"}});
  }
  const int64_t own = *asked.cost_fen - asked.insurance_fen - asked.mutual_aid_fen;
  if (asked.amount_fen <= own) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", "payment.amount_fen"},
                 {"given", Yuan(asked.amount_fen)},
                 {"wanted", absl::StrCat("0.01…", Yuan(std::max<int64_t>(own, 0)))}});
}

// What of earlier aid counts, and which disbursements it was.
struct Counted {
  int64_t fen = 0;
  std::vector<std::string> numbers;
  void Add(const PriorAid& prior) {
    fen += prior.amount_fen;
    if (numbers.size() < 5) numbers.push_back(prior.number);
  }
};

absl::Status Over(const HardshipPayment& asked, CapScope scope, int64_t cap_fen,
                  const std::string& owner, absl::CivilDay from_on, const std::string& year,
                  const Counted& before) {
  return Refuse(scope == CapScope::kSingleGrant ? Reason::kOverCap : Reason::kOverCapSum,
                {{"field", "payment.amount_fen"},
                 {"given", Yuan(asked.amount_fen)},
                 {"state", NameOfValue(asked.kind)},
                 {"other", NameOfValue(scope)},
                 {"wanted", Yuan(cap_fen)},
                 {"owner", owner},
                 {"today", IsoDay(from_on)},
                 {"year", year},
                 {"present", Yuan(before.fen)},
                 {"candidates", absl::StrJoin(before.numbers, ",")}});
}

absl::Status CheckGranted(const HardshipPayment& asked, const HardshipFile& file,
                          const AidFacts& facts) {
  Counted before;
  for (const PriorAid& prior : facts.prior) {
    if (prior.file == file.id) before.Add(prior);
  }
  if (before.fen + asked.amount_fen <= file.final_fen) return absl::OkStatus();
  return Refuse(Reason::kHardshipGranted,
                {{"field", "payment.amount_fen"},
                 {"given", Yuan(asked.amount_fen)},
                 {"wanted", Yuan(file.final_fen)},
                 {"owner", NumberOf(file)},
                 {"today", IsoDay(file.opened_on.value_or(facts.today))},
                 {"present", Yuan(before.fen)},
                 {"count", Yuan(std::max<int64_t>(file.final_fen - before.fen, 0))}});
}

// The same bills are helped with once, whoever of the household asks: so that all aid on them stays
// within what insurance and mutual aid left to the person.
absl::Status CheckBillsUnused(const HardshipPayment& asked, const AidFacts& facts) {
  if (!asked.bills.has_value()) return absl::OkStatus();
  for (const PriorAid& prior : facts.prior) {
    if (!prior.bills.has_value() || !SameBills(*asked.bills, *prior.bills)) continue;
    return Refuse(Reason::kHardshipBillsUsed, {{"field", "payment.bills_from"},
                                               {"given", WordsOf(*asked.bills)},
                                               {"owner", prior.number},
                                               {"wanted", WordsOf(*prior.bills)}});
  }
  return absl::OkStatus();
}

absl::Status CheckWithin(const HardshipPayment& asked, const HardshipAidLimit& limit,
                         const AidFacts& facts) {
  const bool bears =
      limit.kind == HardshipAidKind::kUnspecified || limit.kind == asked.kind;
  if (!bears) return absl::OkStatus();
  const std::string owner = NameOf(limit.issuer);
  if (limit.once_fen > 0 && asked.amount_fen > limit.once_fen) {
    return Over(asked, CapScope::kSingleGrant, limit.once_fen, owner, limit.from_on, "", {});
  }
  Counted before;
  std::optional<absl::CivilDay> last;
  for (const PriorAid& prior : facts.prior) {
    if (limit.kind != HardshipAidKind::kUnspecified && limit.kind != prior.kind) continue;
    if (prior.asked_on.year() == facts.today.year()) before.Add(prior);
    if (!last.has_value() || *last < prior.asked_on) last = prior.asked_on;
  }
  if (limit.year_fen > 0 && before.fen + asked.amount_fen > limit.year_fen) {
    return Over(asked, CapScope::kSum, limit.year_fen, owner, limit.from_on,
                absl::StrCat(facts.today.year()), before);
  }
  if (limit.lockout_months == 0 || !last.has_value()) return absl::OkStatus();
  const absl::CivilDay free_from = FreeFrom(*last, limit.lockout_months);
  if (facts.today >= free_from) return absl::OkStatus();
  return Refuse(Reason::kDateBeforeStart, {{"field", "payment.asked_on"},
                                           {"given", IsoDay(facts.today)},
                                           {"wanted", IsoDay(free_from)}});
}

}  // namespace

std::string NameOfValue(HardshipAidKind kind) {
  static constexpr const char* kNames[] = {"UNSPECIFIED", "LIVING",    "MEDICAL",
                                           "SCHOOLING",   "TEMPORARY", "FESTIVAL"};
  return absl::StrCat("HARDSHIP_AID_KIND_", kNames[static_cast<size_t>(kind)]);
}

absl::CivilDay FreeFrom(absl::CivilDay before, int lockout_months) {
  // A month that is too short ends the wait on its last day.
  const absl::CivilMonth month = absl::CivilMonth(before) + lockout_months;
  const absl::CivilDay last = absl::CivilDay(month + 1) - 1;
  return std::min(absl::CivilDay(month) + (before.day() - 1), last);
}

absl::Status CheckLimit(const HardshipAidLimit& limit) {
  for (const auto& [field, fen] :
       {std::pair<const char*, int64_t>{"limit.once_fen", limit.once_fen},
        {"limit.year_fen", limit.year_fen}}) {
    if (fen < 0 || fen > kHardshipAmountFenMax) {
      return OutOfRange(field, fen, 0, kHardshipAmountFenMax);
    }
  }
  if (limit.lockout_months < 0 || limit.lockout_months > kLockoutMonthsMax) {
    return OutOfRange("limit.lockout_months", limit.lockout_months, 0, kLockoutMonthsMax);
  }
  return absl::OkStatus();
}

Tightness TightnessOf(const HardshipAidLimit& limit,
                      absl::Span<const HardshipAidLimit> in_force) {
  Tightness tight{.once = limit.once_fen > 0,
                  .year = limit.year_fen > 0,
                  .lockout = limit.lockout_months > 0};
  for (const HardshipAidLimit& other : in_force) {
    if (other.kind != limit.kind && other.kind != HardshipAidKind::kUnspecified) continue;
    if (other.once_fen > 0 && other.once_fen < limit.once_fen) tight.once = false;
    if (other.year_fen > 0 && other.year_fen < limit.year_fen) tight.year = false;
    if (other.lockout_months > limit.lockout_months) tight.lockout = false;
  }
  return tight;
}

std::vector<std::string> NormalizedInvoices(absl::Span<const std::string> given) {
  std::set<std::string> numbers;
  for (const std::string& number : given) {
    const std::string normal = absl::AsciiStrToUpper(NormalizeNumber(number));
    if (!normal.empty()) numbers.insert(normal);
  }
  return {numbers.begin(), numbers.end()};
}

bool SameBills(const MedicalBills& one, const MedicalBills& other) {
  if (one.from <= other.to && other.from <= one.to) return true;
  return std::any_of(one.invoices.begin(), one.invoices.end(), [&](const std::string& number) {
    return std::find(other.invoices.begin(), other.invoices.end(), number) !=
           other.invoices.end();
  });
}

std::string WordsOf(const MedicalBills& bills) {
  std::string words = absl::StrCat(IsoDay(bills.from), "…", IsoDay(bills.to));
  for (const std::string& number : bills.invoices) absl::StrAppend(&words, ", ", number);
  return words;
}

absl::Status CheckBills(const HardshipPayment& asked, absl::CivilDay today) {
  if (!asked.bills.has_value()) {
    if (asked.kind != HardshipAidKind::kMedical) return absl::OkStatus();
    return Refuse(Reason::kFieldRequired, {{"field", "payment.bills_from"}});
  }
  if (asked.bills->to < asked.bills->from) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "payment.bills_to"},
                                             {"given", IsoDay(asked.bills->to)},
                                             {"wanted", IsoDay(asked.bills->from)}});
  }
  if (asked.bills->to <= today) return absl::OkStatus();
  return Refuse(Reason::kDateInFuture, {{"field", "payment.bills_to"},
                                        {"given", IsoDay(asked.bills->to)},
                                        {"wanted", IsoDay(today)},
                                        {"today", IsoDay(today)}});
}

absl::Status CheckMayBeHelped(const HardshipFile& file, UnionId union_id, absl::CivilDay today) {
  const auto refuse = [&](const std::string& wanted) {
    return Refuse(Reason::kHardshipStep, {{"field", "name"},
                                          {"given", NameOf(union_id, file.id)},
                                          {"state", NameOfState(file.state)},
                                          {"wanted", wanted}});
  };
  if (file.state != HardshipState::kDecided) {
    return refuse(NameOfState(HardshipState::kDecided));
  }
  if (file.review_due_on.has_value() && *file.review_due_on < today) {
    return refuse("HARDSHIP_EVENT_KIND_REVIEWED");
  }
  // A review found that help is not needed any more: the file waits for its exit.
  const bool out = file.outcome == HardshipOutcome::kMeetsNot ||
                   file.outcome == HardshipOutcome::kExcluded;
  return out ? refuse("HARDSHIP_OUTCOME_MEETS") : absl::OkStatus();
}

absl::Status CheckAid(const HardshipPayment& asked, const HardshipFile& file,
                      const AidFacts& facts) {
  RETURN_IF_ERROR(CheckAmounts(asked));
  RETURN_IF_ERROR(CheckMayBeHelped(file, facts.union_id, facts.today));
  RETURN_IF_ERROR(CheckOwnCost(asked));
  RETURN_IF_ERROR(CheckBillsUnused(asked, facts));
  RETURN_IF_ERROR(CheckGranted(asked, file, facts));
  for (const HardshipAidLimit& limit : facts.limits) {
    RETURN_IF_ERROR(CheckWithin(asked, limit, facts));
  }
  return absl::OkStatus();
}

}  // namespace unioncare
