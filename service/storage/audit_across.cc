// Gathering for the audit, and asking its rules.
#include "service/storage/audit_across.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "absl/container/flat_hash_map.h"
#include "absl/hash/hash.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursement_checks.h"
#include "service/storage/audit_history.h"
#include "service/storage/audit_hardship.h"
#include "service/storage/audit_visits.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/invoices.h"
#include "service/storage/members.h"
#include "service/storage/transfers.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kUsesOf{
    "SELECT disbursement_id FROM invoice_uses WHERE used_by = $1 ORDER BY disbursement_id"};
constexpr sql::Sql kNumber{
    "SELECT year, serial FROM disbursements WHERE union_id = $1 AND id = $2"};

uint32_t Small(int64_t number) { return static_cast<uint32_t>(number); }
template <class Id>
uint32_t Small(const std::optional<Id>& id) {
  return id.has_value() ? Small(Number(*id)) : 0;
}

// At most four characters, as a number.
uint32_t TailOf(absl::string_view text) {
  uint32_t tail = 0;
  for (const char c : text.substr(0, 4)) tail = tail << 8 | static_cast<unsigned char>(c);
  return tail;
}
std::string TextOf(uint32_t tail) {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8) {
    if (const char c = static_cast<char>(tail >> shift & 0xff); c != 0) text += c;
  }
  return text;
}

int32_t PaidOn(const Disbursement& head) {
  if (head.payment.has_value()) return DayNumber(head.payment->paid_on);
  return DayNumber(head.requested_on.value_or(head.event_on));
}

AuditGrant GrantOf(const Disbursement& head, const Entry& entry, const AuditPerson& person) {
  AuditGrant grant;
  grant.amount_fen = entry.amount_fen;
  grant.disbursement = Small(Number(head.id));
  grant.position = Small(entry.position);
  grant.person = Small(Number(person.person));
  grant.group = Small(Number(person.group));
  grant.case_id = Small(entry.case_id);
  grant.gift = Small(entry.birthday_gift);
  grant.linked = Small(entry.linked);
  grant.concerned = Small(entry.concerned);
  grant.fund = Small(Number(head.fund));
  grant.purpose = static_cast<uint32_t>(absl::HashOf(head.display_name));
  grant.event_on = DayNumber(entry.event_on);
  grant.paid_on = PaidOn(head);
  grant.kind = static_cast<uint8_t>(head.kind);
  grant.sub_kind = static_cast<uint8_t>(SubKindOf(head, entry.relation));
  grant.form = static_cast<uint8_t>(head.form);
  grant.relation = static_cast<uint8_t>(entry.relation);
  grant.beneficiary = static_cast<uint8_t>(
      ClassOf(head.kind, entry, RecipientFacts{.retired_on = person.retired_on}));
  grant.explained = !entry.note.empty() || entry.own_cost_fen.has_value();
  return grant;
}

// Spaces and hyphens are how people write it.
std::string Bare(absl::string_view account) {
  std::string bare;
  for (const char c : account) {
    if (absl::ascii_isalnum(c)) bare += absl::ascii_toupper(c);
  }
  return bare;
}

}  // namespace

AuditAcross::AuditAcross(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
                         const AuditPeople& people)
    : snapshot_(snapshot), union_id_(union_id), period_(period), people_(people), earlier_(period) {
  for (const AuditPerson& each : people.all()) {
    if (each.record != each.person) continue;
    joined_.push_back(each.joined_on.has_value() ? DayNumber(*each.joined_on) : INT32_MIN);
    const bool ended = each.state == MemberState::kLeft ||
                       each.state == MemberState::kTransferred ||
                       each.state == MemberState::kDeceased;
    if (ended && each.state_on.has_value()) ended_.push_back(DayNumber(*each.state_on));
  }
  std::sort(joined_.begin(), joined_.end());
  std::sort(ended_.begin(), ended_.end());
  // All at once: a growing array is held twice while it moves.
  const absl::StatusOr<int64_t> entries = CountEntriesForAudit(snapshot, union_id);
  if (entries.ok()) grants_.reserve(static_cast<size_t>(*entries));
  status_ = entries.status();
}

void AuditAcross::Count(const CountedEntry& counted) {
  AuditGrant grant = GrantOf(counted.head, counted.entry, counted.person);
  grant.entitlement_year = static_cast<int16_t>(counted.entitlement_year);
  grant.in_period = counted.in_period;
  grants_.push_back(grant);
  earlier_.See(counted.head);
}

absl::Status AuditAcross::See(const AuditedDisbursement& slice) {
  if (slice.first) {
    sheet_ = slice.head;
    sums_ = SheetSums();
    agents_ = AgentCount();
    if (CountsTowardCaps(sheet_.state) && !sheet_.invoice.number.empty()) {
      CaseId case_id{0};
      MemberId person{0};
      if (!slice.entries.empty()) {
        case_id = slice.entries.front().entry.case_id.value_or(CaseId{0});
        person = slice.entries.front().person;
      }
      invoices_.push_back(InvoiceOf(sheet_, case_id, person, /*in_period=*/true));
    }
  }
  if (!CountsTowardCaps(sheet_.state)) return status_;
  for (const AuditedEntry& each : slice.entries) {
    sums_.quantity += each.entry.quantity;
    sums_.amount_fen += each.entry.amount_fen;
    ++sums_.people;
    agents_.See(each.entry);
    if (!each.entry.has_payee || each.entry.state == EntryState::kReversed) continue;
    transfers_.push_back({.use = {.disbursement = Small(Number(sheet_.id)),
                                  .position = Small(each.entry.position),
                                  .person = Small(Number(each.person)),
                                  .fund = Small(Number(sheet_.fund)),
                                  .event_on = DayNumber(each.entry.event_on),
                                  .amount_fen = each.entry.amount_fen},
                          .tail = TailOf(each.entry.account_tail),
                          .record = Small(Number(each.entry.member))});
  }
  if (slice.last) EndSheet();
  return status_;
}

void AuditAcross::EndSheet() {
  const auto keep = [&](AuditFinding finding) { of_sheets_.push_back(std::move(finding)); };
  std::optional<int> members;
  if (ForEverybody(sheet_.kind)) members = MembersOn(sheet_.event_on);
  JudgeSheet(sheet_, sums_, members, keep);
  agents_.Judge(sheet_, keep);
}

int AuditAcross::MembersOn(absl::CivilDay day) const {
  const int32_t on = DayNumber(day);
  const auto until = [on](const std::vector<int32_t>& days) {
    return std::upper_bound(days.begin(), days.end(), on) - days.begin();
  };
  return static_cast<int>(until(joined_) - until(ended_));
}

// ---- standards

const StandardsInScope* AuditAcross::Standards(BenefitKind kind, absl::CivilDay day) {
  const auto key = std::make_pair(kind, day);
  const auto found = standards_.find(key);
  if (found != standards_.end()) return &found->second;
  if (standards_.size() >= kStandardsKept) standards_.clear();
  absl::StatusOr<StandardsInScope> scope = StandardsFor(snapshot_, union_id_, kind, day);
  if (!scope.ok()) {
    status_.Update(scope.status());
    return nullptr;
  }
  return &standards_.emplace(key, *std::move(scope)).first->second;
}

std::optional<StandardInForce> AuditAcross::StandardOf(const AuditGrant& grant) {
  const absl::CivilDay day = DayOf(grant.event_on);
  const StandardsInScope* scope = Standards(grant.benefit(), day);
  if (scope == nullptr) return std::nullopt;
  const Disbursement head{.kind = grant.benefit(),
                          .sub_kind = static_cast<BenefitSubKind>(grant.sub_kind)};
  Entry entry;
  entry.event_on = day;
  entry.beneficiary = static_cast<BeneficiaryClass>(grant.beneficiary);
  RecipientFacts recipient;
  if (const AuditPerson* person = people_.Find(MemberId{grant.person}); person != nullptr) {
    recipient.birth_date = person->birth_date;
    recipient.retired_on = person->retired_on;
  }
  if (grant.explained && grant.union_id == 0) {
    const absl::StatusOr<std::optional<Entry>> kept =
        FindEntry(snapshot_, union_id_, DisbursementId{grant.disbursement},
                  static_cast<int>(grant.position));
    status_.Update(kept.status());
    if (kept.ok() && kept->has_value()) entry.own_cost_fen = (*kept)->own_cost_fen;
  }
  const BenefitFacts asked =
      BenefitOf(head, entry, recipient, static_cast<Relation>(grant.relation));
  absl::StatusOr<StandardInForce> standard = Applicable(scope->standards, asked, day);
  if (!standard.ok()) return std::nullopt;
  return *std::move(standard);
}

std::optional<StandardInForce> AuditAcross::StandardOfPurchase(const AuditInvoice& purchase) {
  const absl::CivilDay day = DayOf(purchase.event_on);
  const BenefitKind kind = static_cast<BenefitKind>(purchase.kind);
  const StandardsInScope* scope = Standards(kind, day);
  if (scope == nullptr) return std::nullopt;
  BenefitFacts asked;
  asked.kind = kind;
  absl::StatusOr<StandardInForce> standard = Applicable(scope->standards, asked, day);
  if (!standard.ok()) return std::nullopt;
  return *std::move(standard);
}

// ---- people

absl::Status AuditAcross::AddGrantsElsewhere() {
  for (const AuditPerson& person : people_.all()) {
    if (!person.moved || person.record != person.person) continue;
    ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                     RecordsOf(snapshot_, union_id_, person.person));
    ASSIGN_OR_RETURN(const std::vector<RecordIn> elsewhere,
                     RecordsElsewhere(snapshot_, union_id_, records));
    for (const RecordIn& record : elsewhere) {
      // A record in this union was counted as its own.
      if (record.union_id == union_id_) continue;
      ASSIGN_OR_RETURN(const std::vector<GrantRow> rows,
                       GrantsOfRecord(snapshot_, record.union_id, record.member));
      for (const GrantRow& row : rows) {
        if (!CountsTowardCaps(row.state, row.entry)) continue;
        ASSIGN_OR_RETURN(const std::optional<Disbursement> head,
                         FindDisbursement(snapshot_, record.union_id, row.disbursement));
        if (!head.has_value()) return absl::InternalError("an entry without its disbursement");
        AuditGrant grant = GrantOf(*head, row.entry, person);
        grant.union_id = Small(Number(record.union_id));
        grants_.push_back(grant);
      }
    }
  }
  return absl::OkStatus();
}

void AuditAcross::JudgePeople(FoundByAudit found) {
  const auto standard_of = [this](const AuditGrant& grant) { return StandardOf(grant); };
  std::sort(grants_.begin(), grants_.end(), [](const AuditGrant& left, const AuditGrant& right) {
    return left.person < right.person;
  });
  const absl::Span<AuditGrant> all = absl::MakeSpan(grants_);
  for (size_t from = 0; from < all.size();) {
    size_t to = from + 1;
    while (to < all.size() && all[to].person == all[from].person) ++to;
    if (to - from > 1) JudgeGrants(all.subspan(from, to - from), standard_of, found);
    from = to;
  }
  // Groups are compared within a year or a day: other years have nothing to say.
  const int32_t first = DayNumber(absl::CivilDay(period_.from.year(), 1, 1));
  const int32_t last = DayNumber(absl::CivilDay(period_.to.year(), 12, 31));
  const auto end =
      std::partition(grants_.begin(), grants_.end(), [&](const AuditGrant& grant) {
        return first <= grant.event_on && grant.event_on <= last && Comparable(grant);
      });
  std::sort(grants_.begin(), end, BeforeInComparison);
  const absl::Span<const AuditGrant> comparable =
      all.subspan(0, static_cast<size_t>(end - grants_.begin()));
  for (size_t from = 0; from < comparable.size();) {
    size_t to = from + 1;
    while (to < comparable.size() && SameComparison(comparable[from], comparable[to])) ++to;
    JudgeEquality(comparable.subspan(from, to - from), standard_of, found);
    from = to;
  }
  std::vector<AuditGrant>().swap(grants_);
}

// ---- invoices

absl::Status AuditAcross::JudgeBills(FoundByAudit found) {
  if (!invoices_.empty()) {
    RETURN_IF_ERROR(earlier_.EachInvoice(
        snapshot_, union_id_, people_,
        [&](AuditInvoice invoice) { invoices_.push_back(std::move(invoice)); }));
  }
  // What holds the use of its number in the installation is the first to use it.
  std::sort(invoices_.begin(), invoices_.end(),
            [](const AuditInvoice& left, const AuditInvoice& right) {
              return left.disbursement < right.disbursement;
            });
  std::vector<AuditInvoice> later;
  size_t at = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot_.connection(), kUsesOf,
      [&](sql::Row row) {
        const uint32_t holder = Small(row.Int(0));
        for (; at < invoices_.size() && invoices_[at].disbursement < holder; ++at) {
          later.push_back(invoices_[at]);
        }
        if (at < invoices_.size() && invoices_[at].disbursement == holder) ++at;
      },
      union_id_));
  later.insert(later.end(), invoices_.begin() + static_cast<int64_t>(at), invoices_.end());
  std::vector<AuditInvoice> elsewhere;
  std::set<uint32_t> added;
  for (const AuditInvoice& invoice : invoices_) {
    if (!invoice.in_period) added.insert(invoice.disbursement);
  }
  for (const AuditInvoice& invoice : later) {
    ASSIGN_OR_RETURN(const std::optional<Disbursement> of,
                     FindDisbursement(snapshot_, union_id_, DisbursementId{invoice.disbursement}));
    if (!of.has_value()) return absl::InternalError("a disbursement that was seen is gone");
    ASSIGN_OR_RETURN(const std::optional<InvoiceUse> use, FindInvoiceUse(snapshot_, of->invoice));
    if (!use.has_value()) continue;
    if (use->union_id != union_id_) {
      elsewhere.push_back(invoice);
      continue;
    }
    // The first use lies long before the period, or after it.
    ASSIGN_OR_RETURN(const std::optional<Disbursement> first,
                     FindDisbursement(snapshot_, union_id_, use->disbursement));
    if (!first.has_value() || period_.Has(first->event_on)) continue;
    if (!added.insert(Small(Number(use->disbursement))).second) continue;
    invoices_.push_back(InvoiceOf(*first, CaseId{0}, MemberId{0}, /*in_period=*/false));
  }
  JudgeInvoices(invoices_, elsewhere, found);
  JudgePurchases(
      invoices_, [this](const AuditInvoice& purchase) { return StandardOfPurchase(purchase); },
      found);
  std::vector<AuditInvoice>().swap(invoices_);
  return absl::OkStatus();
}

// ---- accounts

absl::StatusOr<std::string> AuditAcross::AccountOf(const Transfer& transfer) const {
  Entry entry;
  entry.position = static_cast<int>(transfer.use.position);
  entry.member = MemberId{transfer.record};
  ASSIGN_OR_RETURN(
      const std::optional<Payee> payee,
      OpenPayee(snapshot_, union_id_, DisbursementId{transfer.use.disbursement}, entry));
  if (!payee.has_value() || payee->account.empty()) return std::string();
  return crypto::KeyedHash(snapshot_.vault().lookup(),
                           absl::StrCat("audit_accounts/", Bare(payee->account)));
}

// Only accounts that end alike can be one: few are opened, and none is kept.
absl::Status AuditAcross::JudgeAccounts(FoundByAudit found) {
  if (!transfers_.empty()) {
    RETURN_IF_ERROR(earlier_.EachAccount(
        snapshot_, union_id_, people_,
        [&](const AccountUse& use, absl::string_view tail, MemberId record) {
          transfers_.push_back(
              {.use = use, .tail = TailOf(tail), .record = Small(Number(record))});
        }));
  }
  std::sort(transfers_.begin(), transfers_.end(), [](const Transfer& left, const Transfer& right) {
    return std::tie(left.tail, left.use.person, left.use.disbursement, left.use.position) <
           std::tie(right.tail, right.use.person, right.use.disbursement, right.use.position);
  });
  for (size_t from = 0; from < transfers_.size();) {
    size_t to = from + 1;
    while (to < transfers_.size() && transfers_[to].tail == transfers_[from].tail) ++to;
    if (transfers_[from].use.person != transfers_[to - 1].use.person) {
      absl::flat_hash_map<std::string, std::vector<AccountUse>> accounts;
      std::string first;
      int opened = 0;
      for (size_t i = from; i < to; ++i) {
        const bool next = i == from || transfers_[i].use.person != transfers_[i - 1].use.person;
        opened = next ? 1 : opened + 1;
        std::string account = first;
        if (opened <= kAccountsOpened) {
          ASSIGN_OR_RETURN(account, AccountOf(transfers_[i]));
        }
        if (next) first = account;
        if (!account.empty()) accounts[account].push_back(transfers_[i].use);
      }
      // In the order of the first payments.
      std::map<std::pair<uint32_t, uint32_t>, const std::vector<AccountUse>*> ordered;
      for (const auto& [account, uses] : accounts) {
        ordered[{uses.front().disbursement, uses.front().position}] = &uses;
      }
      for (const auto& [first_use, uses] : ordered) {
        JudgeAccount(*uses, TextOf(transfers_[from].tail), found);
      }
    }
    from = to;
  }
  std::vector<Transfer>().swap(transfers_);
  return absl::OkStatus();
}

// ---- the end

absl::Status AuditAcross::Finish(absl::FunctionRef<void(AuditFinding)> found) {
  RETURN_IF_ERROR(status_);
  const auto told = [&](AuditFinding finding) {
    std::string numbers;
    for (const AuditSubject& subject : finding.subjects) {
      const bool here = subject.union_id == UnionId{0} || subject.union_id == union_id_;
      if (subject.type != AuditSubjectType::kDisbursement || !here) continue;
      status_.Update(sql::Query(
          snapshot_.connection(), kNumber,
          [&](sql::Row row) {
            const std::string number = absl::StrFormat("%d-%04d", row.Int(0), row.Int(1));
            if (numbers.size() < number.size() ||
                numbers.compare(numbers.size() - number.size(), number.size(), number) != 0) {
              absl::StrAppend(&numbers, numbers.empty() ? "" : "、", number);
            }
          },
          union_id_, subject.id));
    }
    if (!numbers.empty()) finding.facts.emplace_back("numbers", std::move(numbers));
    found(std::move(finding));
  };
  RETURN_IF_ERROR(AddGrantsElsewhere());
  JudgePeople(told);
  RETURN_IF_ERROR(JudgeBills(told));
  RETURN_IF_ERROR(JudgeAccounts(told));
  for (AuditFinding& finding : of_sheets_) told(std::move(finding));
  of_sheets_.clear();
  // Reads of their own keep their findings until they end: a finding asks for numbers.
  std::vector<AuditFinding> later;
  const auto keep = [&](AuditFinding finding) { later.push_back(std::move(finding)); };
  RETURN_IF_ERROR(JudgeNumbers(keep));
  RETURN_IF_ERROR(JudgeShares(keep));
  for (AuditFinding& finding : later) told(std::move(finding));
  RETURN_IF_ERROR(AuditVisits(snapshot_, union_id_, period_, told));
  RETURN_IF_ERROR(AuditHardship(snapshot_, union_id_, period_, told));
  return status_;
}

}  // namespace unioncare::storage
