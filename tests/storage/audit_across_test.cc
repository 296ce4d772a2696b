// The rules over several rows on a real file: every one of them is found through the pass, once,
// and what is in order is not.
#include "service/storage/audit_across.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/audit_pass.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/invoices.h"
#include "service/storage/policies.h"
#include "service/storage/transfers.h"
#include "tests/storage/case_fixture.h"

namespace unioncare::storage {
namespace {

constexpr absl::CivilDay kMarch(2026, 3, 2);
const std::set<std::string> kAcross = {"A05", "A06", "A07", "A23", "A25", "A27", "A28", "A31",
                                       "A32", "A33", "A35", "A36", "A37", "A44", "A47"};

class AuditAcrossTest : public CaseFixture {
 protected:
  void SetUp() override {
    CaseFixture::SetUp();
    Policy policy;
    policy.head = {.issuer = kUnion,
                   .display_name = {"制度", "policy"},
                   .code = "学校-2018",
                   .jurisdiction = "学校",
                   .basis = {"依据", "basis"},
                   .valid_from = absl::CivilDay(2018, 1, 1)};
    Standard hospital;
    hospital.position = 1;
    hospital.kind = BenefitKind::kHospital;
    hospital.cap_fen = 100'000;
    hospital.cap_scope = CapScope::kSingleGrant;
    hospital.count_max = 1;
    hospital.count_per = CountPer::kDisease;
    hospital.window = CapWindow::kCalendarYear;
    hospital.forms = {DeliveryForm::kTransfer, DeliveryForm::kGoods};
    hospital.valid_from = policy.head.valid_from;
    hospital.basis = policy.head.basis;
    hospital.certainty = Certainty::kA;
    Standard festival = hospital;
    festival.position = 2;
    festival.kind = BenefitKind::kFestival;
    festival.cap_fen = 180'000;
    festival.cap_scope = CapScope::kSum;
    festival.count_max = 0;
    festival.count_per = CountPer::kUnspecified;
    festival.forms = {DeliveryForm::kGoods};
    festival.approvals = {{100'000, Approver::kViceChair}, {0, Approver::kChair}};
    policy.standards = {hospital, festival};
    AggregateCap half;
    half.position = 1;
    half.kinds = {BenefitKind::kFestival};
    half.share_percent = 50;
    half.base = AggregateBase::kBudgetIncome;
    half.valid_from = policy.head.valid_from;
    half.basis = policy.head.basis;
    half.certainty = Certainty::kA;
    policy.aggregates = {half};
    policy.sets = {{{"五必访", "five visits"}, {Occasion::kIllnessHospital}}};
    Do([&](Transaction& transaction) {
      return InsertPolicy(transaction, policy, "text").status();
    });
  }

  void Do(std::function<absl::Status(Transaction&)> operation, UnionId in = kUnion) {
    const absl::Status done =
        store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
          transaction.Concerns(in, "test");
          RETURN_IF_ERROR(operation(transaction));
          RETURN_IF_ERROR(journal::Close(transaction).status());
          return Outcome::kKeep;
        });
    ASSERT_TRUE(done.ok()) << done;
  }

  static Disbursement Past(BenefitKind kind, absl::CivilDay event_on) {
    Disbursement head;
    head.state = DisbursementState::kBooked;
    head.origin = DisbursementOrigin::kImported;
    head.source = "2026年台账";
    head.kind = kind;
    head.display_name = "慰问";
    head.event_on = event_on;
    head.form = kind == BenefitKind::kFestival ? DeliveryForm::kGoods : DeliveryForm::kTransfer;
    head.payment = Payment{.paid_on = event_on + 3};
    head.booking = Booking{.booked_on = event_on + 3};
    return head;
  }
  static Entry For(int member, int64_t fen = 50'000) {
    Entry entry;
    entry.member = MemberId{member};
    entry.amount_fen = fen;
    entry.state = EntryState::kSigned;
    entry.sign_kind = SignKind::kSelf;
    return entry;
  }

  // Keeps one as an import does, with a use of its invoice where that is free.
  DisbursementId Keep(Disbursement head, std::vector<Entry> entries, UnionId in = kUnion,
                      const std::vector<Payee>& payees = {}) {
    head.entry_count = static_cast<int>(entries.size());
    head.amount_fen = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
      entries[i].position = static_cast<int>(i) + 1;
      entries[i].event_on = head.event_on;
      entries[i].signed_on = head.payment->paid_on;
      head.amount_fen += entries[i].amount_fen;
    }
    Do([&](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(
          InsertDisbursement(transaction, in, entries.front().member, UserId{0}, head));
      RETURN_IF_ERROR(InsertEntries(transaction, in, head.id, entries));
      for (const Payee& payee : payees) {
        RETURN_IF_ERROR(KeepPayee(transaction, in, head.id,
                                  entries[static_cast<size_t>(payee.position) - 1], payee));
      }
      if (head.invoice.number.empty()) return absl::OkStatus();
      ASSIGN_OR_RETURN(const std::optional<InvoiceUse> use,
                       FindInvoiceUse(transaction, head.invoice));
      if (use.has_value()) return absl::OkStatus();
      return InsertInvoiceUse(transaction, head.invoice, {in, head.id});
    }, in);
    return head.id;
  }
  DisbursementId Hospital(int member, absl::CivilDay event_on, int64_t fen = 50'000) {
    return Keep(Past(BenefitKind::kHospital, event_on), {For(member, fen)});
  }
  // With an invoice of the same seller.
  Disbursement Invoiced(const std::string& number, absl::CivilDay event_on) {
    Disbursement head = Past(BenefitKind::kHospital, event_on);
    head.form = DeliveryForm::kGoods;
    head.invoice = {.code = "0320",
                    .number = number,
                    .date = event_on,
                    .title = "工会",
                    .seller = "市百货",
                    .total_fen = 50'000};
    return head;
  }

  std::vector<AuditFinding> Findings(UnionId of = kUnion,
                                     absl::CivilDay from = absl::CivilDay(2026, 1, 1),
                                     absl::CivilDay to = absl::CivilDay(2026, 12, 31)) {
    return Read<std::vector<AuditFinding>>(
        [&](const Snapshot& snapshot) -> absl::StatusOr<std::vector<AuditFinding>> {
          std::vector<AuditFinding> all;
          RETURN_IF_ERROR(AuditUnion(
              snapshot, of, {from, to, Today(snapshot.now())},
              [](int64_t, int64_t) { return true; },
              [&](AuditFinding finding) {
                if (kAcross.contains(KeyOf(finding).substr(0, 3))) all.push_back(finding);
              }));
          return all;
        });
  }
  static std::string KeysOf(const std::vector<AuditFinding>& findings) {
    return absl::StrJoin(findings, "; ", [](std::string* out, const AuditFinding& finding) {
      absl::StrAppend(out, KeyOf(finding));
    });
  }
  std::string Keys() { return KeysOf(Findings()); }
  static std::string Fact(const AuditFinding& finding, const std::string& name) {
    for (const auto& [key, value] : finding.facts) {
      if (key == name) return value;
    }
    return "-";
  }
};

TEST_F(AuditAcrossTest, WhatIsInOrderIsNoFinding) {
  EXPECT_EQ(Keys(), "");
  Hospital(1, kMarch);
  Hospital(2, kMarch);
  Hospital(3, kMarch);
  Hospital(1, kMarch + 60);
  Keep(Invoiced("00012345", kMarch), {For(2)});
  Keep(Invoiced("00012349", kMarch + 30), {For(3)});
  Disbursement festival = Past(BenefitKind::kFestival, kMarch);
  festival.items = {{"米", 3, "袋", 10'000}};
  Keep(festival, {For(1, 10'000), For(2, 10'000), For(3, 10'000)});
  EXPECT_EQ(Keys(), "");
}

TEST_F(AuditAcrossTest, OnePersonTwice) {
  Hospital(1, kMarch);
  Hospital(2, kMarch);
  Hospital(1, kMarch + 2, 40'000);
  const auto findings = Findings();
  EXPECT_EQ(KeysOf(findings), "A05 d1.1 d3.1");
  EXPECT_EQ(Fact(findings[0], "numbers"), "2026-0001、2026-0003");
  EXPECT_EQ(findings[0].group, GroupId{1});
  // In a period of which one of them is part.
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 1, kMarch + 9)), "A05 d1.1 d3.1");
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 3, kMarch + 9)), "");
}

TEST_F(AuditAcrossTest, OneIllnessTwiceAndPartsOfOne) {
  const DisbursementId first = Hospital(1, kMarch);
  Entry again = For(1);
  again.linked = first;
  Keep(Past(BenefitKind::kHospital, kMarch + 40), {again});
  EXPECT_EQ(Keys(), "A06 d1.1 d2.1");
  Disbursement goods = Past(BenefitKind::kHospital, kMarch);
  goods.form = DeliveryForm::kGoods;
  Keep(goods, {For(1, 50'001)});
  EXPECT_EQ(Keys(), "A06 d1.1 d2.1; A07 d1.1 d3.1");
}

TEST_F(AuditAcrossTest, TwoBirthdays) {
  Keep(Past(BenefitKind::kBirthday, kMarch), {For(1, 20'000)});
  Keep(Past(BenefitKind::kBirthday, kMarch + 30), {For(1, 20'000)});
  Keep(Past(BenefitKind::kBirthday, kMarch + 30), {For(2, 20'000)});
  EXPECT_EQ(Keys(), "A44 d1.1 d2.1");
}

TEST_F(AuditAcrossTest, GroupsThatGetLess) {
  Hospital(1, kMarch);
  Hospital(2, kMarch + 1);
  Hospital(3, kMarch + 2, 30'000);
  const auto findings = Findings();
  EXPECT_EQ(KeysOf(findings), "A37 d1.1 d3.1");
  EXPECT_EQ(Fact(findings[0], "low_group"), "2");
  // A month is compared with the rest of its year, and is silent about what lies outside of it.
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 2, kMarch + 9)), "A37 d1.1 d3.1");
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 3, kMarch + 9)), "");
}

TEST_F(AuditAcrossTest, OneInvoiceTwiceHereAndElsewhere) {
  Keep(Invoiced("00012345", kMarch), {For(1)});
  Keep(Invoiced("00012345", kMarch + 60), {For(2)});
  EXPECT_EQ(Keys(), "A27 d1 d2");
  // The first use may lie before the period.
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 30, kMarch + 90)), "A27 d1 d2");
  ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                return InsertUnion(transaction, Union{.display_name = "分校工会"}).status();
              }).ok());
  const UnionId branch{2};
  Do([&](Transaction& transaction) -> absl::Status {
    const CreateMember command{.union_id = branch, .fields = {.display_name = "赵敏"}};
    ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
    return InsertMember(transaction, branch, std::move(decided)).status();
  }, branch);
  Keep(Invoiced("00012345", kMarch + 5), {For(1)}, branch);
  const auto findings = Findings(branch);
  EXPECT_EQ(KeysOf(findings), "A27 d1");
  // Of the other union nothing but where it was used: no number, no person, no text.
  EXPECT_EQ(Fact(findings[0], "form"), "1");
  EXPECT_EQ(Fact(findings[0], "numbers"), "2026-0001");
  EXPECT_EQ(findings[0].facts.size(), 2u);
}

TEST_F(AuditAcrossTest, InvoicesInARow) {
  Keep(Invoiced("00012345", kMarch), {For(1)});
  Keep(Invoiced("00012346", kMarch + 60), {For(2)});
  EXPECT_EQ(Keys(), "A28 d1 d2");
  // The number before may have been used before the period, but not as long ago as one likes.
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 60, kMarch + 90)), "A28 d1 d2");
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 1, kMarch + 59)), "");
  Keep(Invoiced("00012347", kMarch + 60 + kAuditLookBackDays), {For(3)});
  const auto from = [&](absl::CivilDay day) { return KeysOf(Findings(kUnion, day, day + 9)); };
  EXPECT_EQ(from(kMarch + 60 + kAuditLookBackDays), "A28 d2 d3") << "of the last day, too";
  Keep(Invoiced("00012348", kMarch + 61 + kAuditLookBackDays), {For(2)});
  EXPECT_EQ(from(kMarch + 60 + kAuditLookBackDays), "A28 d2 d3 d4");
  EXPECT_EQ(from(kMarch + 61 + kAuditLookBackDays), "A28 d3 d4") << "the one before it is too old";
}

TEST_F(AuditAcrossTest, PurchasesInParts) {
  const auto purchase = [&](const std::string& number, int64_t fen) {
    Disbursement head = Past(BenefitKind::kFestival, kMarch);
    head.display_name = number;
    head.invoice = {.number = number, .date = kMarch, .seller = "市百货", .total_fen = fen};
    Keep(head, {For(1, fen / 2), For(3, fen / 2)});
  };
  purchase("00012345", 50'000);
  purchase("00012399", 50'000);
  EXPECT_EQ(Keys(), "");
  purchase("00012388", 20'000);
  EXPECT_EQ(Keys(), "A07 d1 d2 d3");
}

TEST_F(AuditAcrossTest, OneAccountForTwo) {
  const auto paid = [&](int member, absl::CivilDay on, const std::string& account) {
    static const char* const kNames[] = {"", "张伟", "李娜", "王强"};
    Keep(Past(BenefitKind::kHospital, on), {For(member)}, kUnion,
         {{.position = 1, .name = kNames[member], .account = account, .bank_branch = ""}});
  };
  paid(1, kMarch, "6222 0202 0011 2233");
  paid(1, kMarch + 60, "6222020200112233");
  paid(2, kMarch, "6222-0202-0099-2233");  // another one that ends alike
  EXPECT_EQ(Keys(), "");
  paid(3, kMarch + 9, "6222-0202-0011-2233");
  const auto findings = Findings();
  EXPECT_EQ(KeysOf(findings), "A35 d1.1 d4.1");
  EXPECT_EQ(Fact(findings[0], "account_tail"), "2233");
  EXPECT_EQ(Fact(findings[0], "people"), "2");
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 8, kMarch + 40)), "A35 d1.1 d4.1");
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 10, kMarch + 40)), "");
  for (const auto& [name, value] : findings[0].facts) {
    EXPECT_FALSE(absl::StrContains(value, "0011")) << name;
  }
}

TEST_F(AuditAcrossTest, SheetsAndAgents) {
  Disbursement festival = Past(BenefitKind::kFestival, kMarch);
  festival.items = {{"米", 4, "袋", 10'000}};
  Keep(festival, {For(1, 10'000), For(2, 10'000), For(3, 10'000)});
  EXPECT_EQ(Keys(), "A25 d1");
  std::vector<Entry> by_one;
  for (const char* name : {"周涛", "吴刚", "郑洁"}) AddMember(name, GroupId{1});
  for (int member = 1; member <= 6; ++member) {
    Entry entry = For(member, 10'000);
    if (member > 2) {
      entry.sign_kind = SignKind::kAgent;
      entry.agent_name = "李娜";
      entry.agent_reason = "出差";
    }
    by_one.push_back(entry);
  }
  Keep(Past(BenefitKind::kFestival, kMarch + 20), by_one);
  EXPECT_EQ(Keys(), "A25 d1; A36 d2.3");
}

TEST_F(AuditAcrossTest, ShareOfTheYear) {
  Keep(Past(BenefitKind::kFestival, kMarch), {For(1, 30'000), For(3, 30'000)});
  EXPECT_EQ(Keys(), "");  // nobody has entered the income
  Do([&](Transaction& transaction) {
    IncomeBudget budget{.union_id = kUnion,
                        .year = 2026,
                        .kind = IncomeKind::kDues,
                        .amount_fen = 119'999};
    return KeepIncomeBudget(transaction, budget);
  });
  const auto findings = Findings();
  EXPECT_EQ(KeysOf(findings), "A23 y2026.1");
  EXPECT_EQ(Fact(findings[0], "limit_fen"), "59999");
}

TEST_F(AuditAcrossTest, CasesAndVisits) {
  AddCase([](Case& of) {  // nobody came
    of.event_on = kMarch;
    of.informed_known = InformedKnown::kMoment;
    of.due_visit = absl::FromCivil(absl::CivilDay(2026, 3, 6), absl::UTCTimeZone());
  });
  AddCase([](Case& of) {  // of no occasion of the five, and reported late
    of.occasion = Occasion::kTalk;
    of.event_on = kMarch;
    of.informed_known = InformedKnown::kMoment;
    of.due_report = absl::FromCivil(absl::CivilDay(2026, 3, 4), absl::UTCTimeZone());
    of.due_visit = of.due_report;
  });
  const auto findings = Findings();
  EXPECT_EQ(KeysOf(findings), "A31 c1; A31 c2; A32 c2");
  EXPECT_EQ(findings[0].severity, AuditSeverity::kHigh);
  EXPECT_EQ(findings[1].severity, AuditSeverity::kMedium);
  EXPECT_EQ(KeysOf(Findings(kUnion, kMarch + 1, kToday)), "");
}

}  // namespace
}  // namespace unioncare::storage
