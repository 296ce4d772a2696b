// Invoices, accounts, sheets, numbers and shares, judged over several disbursements.
#include "service/domain/audit_across.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/hash/hash.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursement_checks.h"

namespace unioncare {
namespace {

// Digits of an invoice number that are read as a number; those before them name the series.
constexpr size_t kTailDigits = 9;

AuditSubject SubjectOf(uint32_t disbursement, int part = 0) {
  return {.type = AuditSubjectType::kDisbursement, .id = disbursement, .part = part};
}

AuditFinding FindingOf(AuditRule rule, absl::Span<const AuditInvoice> invoices) {
  AuditFinding finding = unioncare::FindingOf(rule);
  for (const AuditInvoice& invoice : invoices) {
    finding.amount_fen += invoice.amount_fen;
    if (finding.subjects.size() < kAuditSubjectsMax) {
      finding.subjects.push_back(SubjectOf(invoice.disbursement));
    }
  }
  std::sort(finding.subjects.begin(), finding.subjects.end());
  finding.fund = FundId{invoices.back().fund};
  finding.day = DayOf(invoices.back().event_on);
  finding.facts.emplace_back("count", absl::StrCat(invoices.size()));
  return finding;
}

bool AnyInPeriod(absl::Span<const AuditInvoice> invoices) {
  return std::any_of(invoices.begin(), invoices.end(),
                     [](const AuditInvoice& invoice) { return invoice.in_period; });
}

// What hashes put in an order of their own comes out in that of the subjects.
class InOrder {
 public:
  void Add(AuditFinding finding) { findings_.push_back(std::move(finding)); }
  void Give(FoundByAudit found) {
    std::sort(findings_.begin(), findings_.end(),
              [](const AuditFinding& left, const AuditFinding& right) {
                return std::tie(left.rule, left.subjects) < std::tie(right.rule, right.subjects);
              });
    for (AuditFinding& finding : findings_) found(std::move(finding));
  }

 private:
  std::vector<AuditFinding> findings_;
};

// Calls `see` with each stretch of `sorted` whose neighbours belong together.
template <class Row, class Together, class See>
void ForEachRun(const std::vector<Row>& sorted, Together together, See see) {
  for (size_t from = 0; from < sorted.size();) {
    size_t to = from + 1;
    while (to < sorted.size() && together(sorted[to - 1], sorted[to])) ++to;
    see(absl::MakeConstSpan(sorted).subspan(from, to - from));
    from = to;
  }
}

void JudgeSameNumber(std::vector<AuditInvoice>& invoices, InOrder& findings) {
  std::sort(invoices.begin(), invoices.end(),
            [](const AuditInvoice& left, const AuditInvoice& right) {
              return std::tie(left.number, left.disbursement) <
                     std::tie(right.number, right.disbursement);
            });
  ForEachRun(
      invoices,
      [](const AuditInvoice& left, const AuditInvoice& right) {
        return left.number == right.number;
      },
      [&](absl::Span<const AuditInvoice> run) {
        if (run.size() < 2 || !AnyInPeriod(run)) return;
        AuditFinding finding =
            FindingOf(AuditRule::kInvoiceDuplicate, run);
        finding.amount_fen -= run.front().amount_fen;
        findings.Add(std::move(finding));
      });
}

void JudgeSequence(std::vector<AuditInvoice>& invoices, InOrder& findings) {
  std::sort(invoices.begin(), invoices.end(),
            [](const AuditInvoice& left, const AuditInvoice& right) {
              return std::tie(left.series, left.tail, left.disbursement) <
                     std::tie(right.series, right.tail, right.disbursement);
            });
  ForEachRun(
      invoices,
      [](const AuditInvoice& left, const AuditInvoice& right) {
        return left.has_tail && right.has_tail && left.seller != 0 &&
               left.series == right.series && left.tail + 1 == right.tail &&
               left.occasion != right.occasion;
      },
      [&](absl::Span<const AuditInvoice> run) {
        if (run.size() < 2 || !AnyInPeriod(run)) return;
        findings.Add(FindingOf(AuditRule::kInvoiceSequence, run));
      });
}

}  // namespace

AuditInvoice InvoiceOf(const Disbursement& of, CaseId case_id, MemberId person, bool in_period) {
  AuditInvoice made;
  const Invoice& invoice = of.invoice;
  made.number = absl::HashOf(invoice.code, invoice.number);
  size_t digits = 0;
  while (digits < invoice.number.size() && digits < kTailDigits &&
         absl::ascii_isdigit(invoice.number[invoice.number.size() - 1 - digits])) {
    ++digits;
  }
  const absl::string_view number = invoice.number;
  const absl::string_view before = number.substr(0, number.size() - digits);
  made.has_tail = absl::SimpleAtoi(number.substr(before.size()), &made.tail);
  const std::string seller(absl::StripAsciiWhitespace(invoice.seller));
  if (!seller.empty()) made.seller = absl::HashOf(seller) | 1;
  made.series = absl::HashOf(seller, invoice.code, before, digits);
  const int32_t event_on = DayNumber(of.event_on);
  if (ForEverybody(of.kind)) {
    made.occasion = absl::HashOf(of.kind, event_on);
  } else if (case_id != CaseId{0}) {
    made.occasion = absl::HashOf("case", Number(case_id));
  } else {
    made.occasion = absl::HashOf(of.kind, event_on, Number(person));
  }
  made.amount_fen = of.amount_fen;
  made.disbursement = static_cast<uint32_t>(Number(of.id));
  made.fund = static_cast<uint32_t>(Number(of.fund));
  made.event_on = event_on;
  made.paid_on = of.payment.has_value() ? DayNumber(of.payment->paid_on)
                                        : DayNumber(of.requested_on.value_or(of.event_on));
  made.kind = static_cast<uint8_t>(of.kind);
  made.in_period = in_period;
  return made;
}

void JudgeInvoices(std::vector<AuditInvoice>& invoices, absl::Span<const AuditInvoice> elsewhere,
                   FoundByAudit found) {
  InOrder findings;
  JudgeSequence(invoices, findings);
  JudgeSameNumber(invoices, findings);
  for (const AuditInvoice& mine : elsewhere) {
    if (!mine.in_period) continue;
    AuditFinding finding = FindingOf(AuditRule::kInvoiceDuplicate, {mine});
    finding.facts = {{"form", "1"}};
    findings.Add(std::move(finding));
  }
  findings.Give(found);
}

void JudgePurchases(std::vector<AuditInvoice>& invoices, StandardOfPurchase standard_of,
                    FoundByAudit found) {
  std::sort(invoices.begin(), invoices.end(),
            [](const AuditInvoice& left, const AuditInvoice& right) {
              return std::tie(left.seller, left.kind, left.event_on, left.paid_on,
                              left.disbursement) < std::tie(right.seller, right.kind,
                                                            right.event_on, right.paid_on,
                                                            right.disbursement);
            });
  InOrder findings;
  const auto judge = [&](absl::Span<const AuditInvoice> run) {
    if (run.size() < 2 || !AnyInPeriod(run)) return;
    const std::optional<StandardInForce> standard = standard_of(run.front());
    if (!standard.has_value()) return;
    int64_t largest = 0;
    int64_t sum = 0;
    for (const AuditInvoice& each : run) {
      largest = std::max(largest, each.amount_fen);
      sum += each.amount_fen;
    }
    const std::vector<Approver> alone = StepsFor(largest, {*standard});
    const std::vector<Approver> together = StepsFor(sum, {*standard});
    if (together.size() <= alone.size()) return;
    AuditFinding finding = FindingOf(AuditRule::kSplitPayment, run);
    finding.facts.emplace_back("form", "1");
    finding.facts.emplace_back("sum_fen", absl::StrCat(sum));
    finding.facts.emplace_back("approver", absl::StrCat(static_cast<int>(together.back())));
    findings.Add(std::move(finding));
  };
  for (size_t from = 0; from < invoices.size();) {
    const AuditInvoice& first = invoices[from];
    size_t to = from + 1;
    while (to < invoices.size() && invoices[to].seller == first.seller &&
           invoices[to].kind == first.kind && invoices[to].event_on == first.event_on &&
           invoices[to].paid_on <= first.paid_on + kSplitDays) {
      ++to;
    }
    if (first.seller != 0 && ForEverybody(static_cast<BenefitKind>(first.kind))) {
      judge(absl::MakeConstSpan(invoices).subspan(from, to - from));
    }
    from = to;
  }
  findings.Give(found);
}

void JudgeAccount(absl::Span<const AccountUse> uses, absl::string_view tail, FoundByAudit found) {
  // Of each person the first payment, so that the finding stays the same when the next one comes.
  std::map<uint32_t, const AccountUse*> people;
  int64_t sum = 0;
  const auto order = [](const AccountUse& use) {
    return std::make_pair(use.disbursement, use.position);
  };
  for (const AccountUse& use : uses) {
    sum += use.amount_fen;
    const AccountUse*& first = people[use.person];
    if (first == nullptr || order(use) < order(*first)) first = &use;
  }
  const bool now = std::any_of(uses.begin(), uses.end(),
                               [](const AccountUse& use) { return use.in_period; });
  if (people.size() < 2 || !now) return;
  AuditFinding finding = FindingOf(AuditRule::kPayeeMismatch);
  const AccountUse* last = nullptr;
  for (const auto& [person, use] : people) {
    if (last == nullptr || order(*last) < order(*use)) last = use;
    if (finding.subjects.size() == kAuditSubjectsMax) continue;
    finding.subjects.push_back(SubjectOf(use->disbursement, static_cast<int>(use->position)));
  }
  std::sort(finding.subjects.begin(), finding.subjects.end());
  finding.fund = FundId{last->fund};
  finding.day = DayOf(last->event_on);
  finding.amount_fen = sum;
  finding.facts = {{"form", "1"},
                   {"account_tail", std::string(tail)},
                   {"people", absl::StrCat(people.size())},
                   {"count", absl::StrCat(uses.size())},
                   {"sum_fen", absl::StrCat(sum)}};
  found(std::move(finding));
}

void AgentCount::See(const Entry& entry) {
  if (entry.agent_name.empty() || entry.state == EntryState::kReversed) return;
  Signed& by = agents_[std::string(absl::StripAsciiWhitespace(entry.agent_name))];
  if (by.count++ == 0) by.first = entry.position;
  if (entry.agent_reason.empty()) ++by.unexplained;
  by.amount_fen += entry.amount_fen;
}

void AgentCount::Judge(const Disbursement& of, FoundByAudit found) const {
  std::map<int, const Signed*> many;
  for (const auto& [name, by] : agents_) {
    if (by.count > kAgentForMax || by.unexplained > 0) many.emplace(by.first, &by);
  }
  for (const auto& [first, by] : many) {
    AuditFinding finding = FindingOf(AuditRule::kAgentSigns);
    finding.subjects = {SubjectOf(static_cast<uint32_t>(Number(of.id)), first)};
    finding.fund = of.fund;
    finding.day = of.event_on;
    finding.amount_fen = by->amount_fen;
    const bool too_many = by->count > kAgentForMax;
    finding.facts = {{"form", too_many ? "0" : "1"},
                     {"count", absl::StrCat(by->count)},
                     {"count_max", absl::StrCat(kAgentForMax)},
                     {"unexplained", absl::StrCat(by->unexplained)}};
    found(std::move(finding));
  }
}

void JudgeSheet(const Disbursement& of, const SheetSums& sums,
                const std::optional<int>& members_on_day, FoundByAudit found) {
  AuditFinding finding = FindingOf(AuditRule::kRosterMismatch);
  int64_t bought = 0;
  int64_t bought_fen = 0;
  for (const Item& item : of.items) {
    bought += item.quantity;
    bought_fen += item.quantity * item.unit_price_fen;
  }
  if (!of.items.empty() && bought_fen != sums.amount_fen) {
    finding.amount_fen = bought_fen - sums.amount_fen;
    finding.facts.emplace_back("bought_fen", absl::StrCat(bought_fen));
    finding.facts.emplace_back("listed_fen", absl::StrCat(sums.amount_fen));
  }
  // A basket for one person holds what it holds; what many get is counted.
  if (!of.items.empty() && ForEverybody(of.kind) && sums.people > 1 &&
      bought % sums.quantity != 0) {
    finding.facts.emplace_back("bought", absl::StrCat(bought));
    finding.facts.emplace_back("listed", absl::StrCat(sums.quantity));
  }
  if (members_on_day.has_value() && sums.people > *members_on_day) {
    finding.facts.emplace_back("people", absl::StrCat(sums.people));
    finding.facts.emplace_back("members", absl::StrCat(*members_on_day));
  }
  if (finding.facts.empty()) return;
  // What does not fit in one way is said in a sentence; in several, it is listed.
  if (finding.facts.size() == 2) {
    const std::string& first = finding.facts.front().first;
    finding.facts.emplace_back("form",
                               first == "bought_fen" ? "0" : first == "bought" ? "1" : "2");
  } else {
    finding.facts.emplace_back("form", "3");
  }
  finding.subjects = {SubjectOf(static_cast<uint32_t>(Number(of.id)))};
  finding.fund = of.fund;
  finding.day = of.event_on;
  found(std::move(finding));
}

void SerialCheck::See(int64_t serial, FoundByAudit found) {
  if (serial > seen_ + 1) Gap(seen_ + 1, serial - 1, found);
  seen_ = serial;
}

void SerialCheck::End(FoundByAudit found) {
  if (last_ > seen_) Gap(seen_ + 1, last_, found);
}

void SerialCheck::Gap(int64_t from, int64_t to, FoundByAudit found) const {
  AuditFinding finding = FindingOf(AuditRule::kLedgerGap);
  finding.subjects = {{.type = AuditSubjectType::kYear,
                       .id = year_,
                       .part = static_cast<int>(from)}};
  finding.day = absl::CivilDay(year_, 1, 1);
  finding.facts = {{"form", "0"},
                   {"first", absl::StrCat(from)},
                   {"last", absl::StrCat(to)},
                   {"count", absl::StrCat(to - from + 1)}};
  found(std::move(finding));
}

void JudgeBookNumber(const BookNumber& before, const BookNumber& number, FoundByAudit found) {
  if (before.book != number.book || before.series != number.series) return;
  if (!number.in_period || number.serial <= before.serial + 1) return;
  AuditFinding finding = FindingOf(AuditRule::kLedgerGap);
  finding.subjects = {SubjectOf(static_cast<uint32_t>(Number(number.disbursement)))};
  finding.fund = number.fund;
  finding.day = number.event_on;
  finding.facts = {{"form", "1"},
                   {"book", number.book},
                   {"series", number.series},
                   {"first", absl::StrCat(before.serial + 1)},
                   {"last", absl::StrCat(number.serial - 1)},
                   {"count", absl::StrCat(number.serial - before.serial - 1)}};
  found(std::move(finding));
}

void JudgeYear(int year, absl::Span<const YearShare> shares, const YearMoney& money,
               FoundByAudit found) {
  // Of alternatives one that holds is enough; what the first of the others came to is kept.
  std::map<std::pair<int, int>, AuditFinding> exceeded;
  std::set<std::pair<int, int>> held;
  int alone = 0;
  for (const YearShare& share : shares) {
    const AggregateCap& cap = share.cap;
    const std::optional<int64_t> limit = LimitOf(cap, money);
    if (!limit.has_value()) continue;
    // What stands alone has no number of its own.
    const auto set = std::make_pair(cap.place, cap.either == 0 ? --alone : cap.either);
    if (share.spent_fen <= *limit) {
      held.insert(set);
      continue;
    }
    AuditFinding finding = FindingOf(AuditRule::kTotalRatio);
    BenefitKind first = BenefitKind::kUnspecified;
    std::vector<int> kinds;
    for (const BenefitKind kind : cap.kinds) {
      if (kinds.empty() || kind < first) first = kind;
      kinds.push_back(static_cast<int>(kind));
    }
    finding.subjects = {{.type = AuditSubjectType::kYear,
                         .id = year,
                         .part = static_cast<int>(first)}};
    finding.day = absl::CivilDay(year, 1, 1);
    finding.amount_fen = share.spent_fen - *limit;
    finding.facts = {{"spent_fen", absl::StrCat(share.spent_fen)},
                     {"limit_fen", absl::StrCat(*limit)},
                     {"percent", absl::StrCat(cap.share_percent)},
                     {"base", absl::StrCat(static_cast<int>(cap.base))},
                     {"kinds", absl::StrJoin(kinds, ",")},
                     {"policy", cap.policy_code}};
    exceeded.emplace(set, std::move(finding));
  }
  // Two caps that begin with the same kind are one finding: the stricter was met first.
  std::set<AuditSubject> told;
  for (auto& [set, finding] : exceeded) {
    if (held.contains(set) || !told.insert(finding.subjects.front()).second) continue;
    found(std::move(finding));
  }
}

}  // namespace unioncare
