// What is planted in a year of money: each rule of the catalogue by what it is there to find, and
// in such a way that no other rule has anything to say.
#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/domain/calendar.h"
#include "tests/audit/money_year.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/past_vouchers.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

constexpr int64_t kUsualFestivalFen = 30000;
constexpr int64_t kUsualHospitalFen = 60000;
constexpr absl::CivilDay kStay{2026, 3, 4};

v1::Date Later(const v1::Date& day, int64_t days) {
  return api::ToProto(*api::DayFrom(day) + days);
}

// The price of a voucher over goods for one person, in all places where it stands.
void Price(v1::HistoricDisbursement& voucher, int64_t fen) {
  voucher.set_amount_fen(fen);
  voucher.mutable_items(0)->set_unit_price_fen(fen);
  voucher.mutable_invoice()->set_total_fen(fen);
}

}  // namespace

void MoneyYear::Add(AuditRule rule, const std::string& what, std::vector<Voucher> vouchers) {
  planted_.push_back({.rule = rule, .what = what});
  for (Voucher& voucher : vouchers) waiting_.push_back({std::move(voucher), {planted_.size() - 1}});
}

void MoneyYear::Visited(int person, const std::string& occasion, absl::CivilDay event_on,
                        int visitors) {
  visits_.push_back({person, occasion, event_on, visitors});
}

void MoneyYear::Plant(int round) {
  PlantAlone(round);
  PlantPeople(round);
  PlantOfficers(round);
  PlantPairs();
  PlantHardship(round);
}

// What one voucher over goods shows by itself.
void MoneyYear::PlantAlone(int round) {
  Voucher voucher = Birthday(MakePerson());
  voucher.clear_sign_kind();
  voucher.clear_signed_on();
  Add(AuditRule::kNoSignature, "nobody signed", {voucher});

  voucher = Birthday(MakePerson());
  Price(voucher, 40001);
  Add(AuditRule::kOverCapSingle, "one fen over the cap", {voucher});

  voucher = Birthday(MakePerson());
  voucher.set_form(v1::DELIVERY_FORM_CASH);
  voucher.clear_items();
  voucher.clear_invoice();
  Add(AuditRule::kCashPaid, "paid in cash", {voucher});

  voucher = Birthday(MakePerson());
  voucher.set_form(v1::DELIVERY_FORM_SHOPPING_CARD);
  Add(AuditRule::kForbiddenForm, "a shopping card", {voucher});

  voucher = Festival(MakePerson(), 1, kUsualFestivalFen);
  voucher.mutable_items(0)->set_display_name(round % 2 == 0 ? "白酒" : "香烟");
  Add(AuditRule::kForbiddenGoods, "wine or cigarettes", {voucher});

  voucher = Festival(MakePerson(), 1, kUsualFestivalFen);
  *voucher.mutable_booked_on() = Later(voucher.paid_on(), 75);
  Add(AuditRule::kLateSettlement, "booked after more than two months", {voucher});

  const int prize = MakePerson();
  voucher = Clean(prize, v1::BENEFIT_KIND_SPORTS_PRIZE, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
                  v1::DELIVERY_FORM_GOODS, absl::CivilDay(2026, 4, 20) + round, 20000, "运动会奖品");
  voucher.set_participants(60);
  voucher.set_budget_line("unions/2/budgetLines/2");
  Add(AuditRule::kOffBudget, "more than the line has", {voucher});

  voucher = Festival(MakePerson(), 1, kUsualFestivalFen);
  *voucher.mutable_event_on() = api::ToProto(absl::CivilDay(2026, 3, 8));
  voucher.set_display_name("三八节慰问品");
  Add(AuditRule::kWrongFestival, "a day that is no legal festival", {voucher});

  voucher = Festival(MakePerson(), 1, kUsualFestivalFen);
  voucher.mutable_items(0)->set_quantity(2);
  voucher.mutable_invoice()->set_total_fen(2 * kUsualFestivalFen);
  Add(AuditRule::kRosterMismatch, "bought for two, on the sheet is one", {voucher});

  voucher = Birthday(MakePerson());
  voucher.mutable_invoice()->set_title("个人");
  Add(AuditRule::kInvoiceTitle, "an invoice in another name", {voucher});

  voucher = Festival(MakePerson(), 1, kUsualFestivalFen);
  voucher.set_fund("unions/2/funds/3");
  voucher.clear_budget_line();
  Add(AuditRule::kWrongFund, "festival goods from the hardship fund", {voucher});
}

// What it shows together with the person.
void MoneyYear::PlantPeople(int round) {
  const int left = MakePerson();
  Add(AuditRule::kNonMember, "left before the day, as was found out later",
      {Festival(left, 1, kUsualFestivalFen)});
  v1::ChangeMemberStateRequest leaving;
  leaving.set_state(v1::MEMBER_STATE_LEFT);
  *leaving.mutable_effective_on() = api::ToProto(absl::CivilDay(2026, 3, 1));
  leaving.set_reason("补登记离职");
  leavings_.emplace_back(people_[static_cast<size_t>(left)].name, leaving);

  Add(AuditRule::kRetireeOnUnionFund, "a retired person on union funds",
      {Festival(MakePerson(/*retired=*/true), 1, kUsualFestivalFen)});

  const int bereaved = MakePerson();
  Visited(bereaved, "岳父母公婆去世", kStay);
  Voucher voucher = Clean(bereaved, v1::BENEFIT_KIND_BEREAVEMENT,
                          v1::BENEFIT_SUB_KIND_DIRECT_RELATIVE, v1::DELIVERY_FORM_TRANSFER, kStay,
                          100000, "亲属去世慰问");
  voucher.set_relation(v1::RELATION_WIFES_FATHER);
  voucher.add_proofs(v1::PROOF_TYPE_DEATH_CERTIFICATE);
  Add(AuditRule::kRelationOutOfScope, "for the father of the wife", {voucher});

  const int bare = MakePerson();
  Visited(bare, "生病住院", kStay);
  voucher = Hospital(bare, kStay, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen);
  voucher.clear_proofs();
  Add(AuditRule::kMissingEvidence, "without the bill of the hospital", {voucher});

  const int late = MakePerson();
  Visited(late, "生病住院", kStay);
  voucher = Hospital(late, kStay, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen);
  const v1::Date asked = Later(voucher.event_on(), 184 + round % 9);
  *voucher.mutable_requested_on() = asked;
  *voucher.mutable_approvals(0)->mutable_approved_on() = asked;
  *voucher.mutable_paid_on() = Later(asked, 1);
  *voucher.mutable_signed_on() = Later(asked, 1);
  *voucher.mutable_booked_on() = Later(asked, 5);
  Add(AuditRule::kOutOfTime, "asked for more than half a year later", {voucher});

  const int early = MakePerson();
  Visited(early, "生病住院", kStay);
  voucher = Hospital(early, kStay, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen);
  const v1::Date before = Later(voucher.event_on(), -6);
  *voucher.mutable_requested_on() = before;
  *voucher.mutable_approvals(0)->mutable_approved_on() = before;
  *voucher.mutable_paid_on() = before;
  *voucher.mutable_signed_on() = before;
  *voucher.mutable_booked_on() = Later(before, 9);
  Add(AuditRule::kImpossibleDates, "paid before the stay in hospital", {voucher});

  const int other = MakePerson();
  Visited(other, "生病住院", kStay);
  voucher = Hospital(other, kStay, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen);
  voucher.set_payee_name("他人");
  Add(AuditRule::kPayeeMismatch, "to the account of somebody else", {voucher});

  voucher = Birthday(MakePerson());
  voucher.set_sign_kind(v1::SIGN_KIND_AGENT);
  voucher.set_agent_name("王强");
  Add(AuditRule::kAgentSigns, "an agent without a reason", {voucher});

  voucher = Festival(MakePerson(), 2, kUsualFestivalFen);
  for (int i = 0; i < 3; ++i) AddOther(voucher, MakePerson(), kUsualFestivalFen);
  voucher.set_sign_kind(v1::SIGN_KIND_AGENT);
  voucher.set_agent_name("李娜");
  voucher.set_agent_reason("外出培训");
  for (v1::HistoricEntry& each : *voucher.mutable_others()) {
    each.set_sign_kind(v1::SIGN_KIND_AGENT);
    each.set_agent_name("李娜");
    each.set_agent_reason("外出培训");
  }
  Add(AuditRule::kAgentSigns, "one agent for four people", {voucher});
}

// What those did who asked, approved, paid and kept the accounts.
void MoneyYear::PlantOfficers(int round) {
  Voucher voucher = Birthday(MakePerson());
  voucher.clear_approvals();
  Add(AuditRule::kMissingApproval, "nobody approved", {voucher});

  voucher = Birthday(MakePerson());
  *voucher.mutable_approvals(0)->mutable_approved_on() = Later(voucher.paid_on(), 1);
  Add(AuditRule::kMissingApproval, "approved on the day after payment", {voucher});

  voucher = Birthday(MakePerson());
  voucher.mutable_approvals(0)->set_by(users_.at("committee"));
  Add(AuditRule::kSelfApproval, "who asked approved", {voucher});

  // 张伟 has the account "member" of the small world.
  if (round == 0) {
    people_.push_back({.name = world_.member("张伟"), .display_name = "张伟"});
    voucher = Festival(static_cast<int>(people_.size()) - 1, 3, kUsualFestivalFen);
    voucher.mutable_approvals(0)->set_by(users_.at("member"));
    Add(AuditRule::kSelfApproval, "who gets it approved", {voucher});
  }

  voucher = Birthday(MakePerson());
  voucher.set_booked_by(users_.at("cashier"));
  Add(AuditRule::kDutyConflict, "the cashier kept the accounts", {voucher});

  const int poor = MakePerson();
  Visited(poor, "困难", kStay);
  voucher = Clean(poor, v1::BENEFIT_KIND_HARDSHIP, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
                  v1::DELIVERY_FORM_TRANSFER, kStay, 150000, "困难补助");
  voucher.mutable_approvals(0)->set_approver(v1::APPROVER_COMMITTEE);
  Add(AuditRule::kDecisionMissing, "the committee without minutes", {voucher});
  // And of hardship aid that points to no file.
  planted_.push_back({.rule = AuditRule::kHardshipNoPublicity, .what = "no file at all"});
  waiting_.back().of.push_back(planted_.size() - 1);
}

// What only two or more of them show.
void MoneyYear::PlantPairs() {
  // The sixth festival of the year goes beyond what five left.
  const int greedy = MakePerson();
  for (const int which : {0, 4, 1, 2}) Add(Festival(greedy, which, kUsualFestivalFen));
  clean_ += 4;
  Voucher voucher = Festival(greedy, 3, kUsualFestivalFen);
  Price(voucher, 60001);
  Add(AuditRule::kOverCapYear, "one fen over the sum of the year", {voucher});

  const int keen = MakePerson();
  for (int which = 0; which < 3; ++which) Add(Film(keen, which));
  clean_ += 3;
  Add(AuditRule::kOverCount, "a fourth film", {Film(keen, 3)});

  const int twice = MakePerson();
  Add(AuditRule::kDuplicate, "the same festival twice",
      {Festival(twice, 2, kUsualFestivalFen), Festival(twice, 2, kUsualFestivalFen)});

  const int split = MakePerson();
  Visited(split, "生病住院", kStay);
  Add(AuditRule::kSplitPayment, "two halves of one grant",
      {Hospital(split, kStay, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen),
       Hospital(split, kStay, v1::DELIVERY_FORM_GOODS, kUsualHospitalFen)});

  Voucher first = Birthday(MakePerson()), second = Birthday(MakePerson());
  *second.mutable_invoice() = first.invoice();
  Add(AuditRule::kInvoiceDuplicate, "one invoice twice", {first, second});

  first = Birthday(MakePerson());
  second = Birthday(MakePerson());
  second.mutable_invoice()->set_seller(first.invoice().seller());
  // The number before was given to the first of the two, and nobody has the next.
  invoice_no_ += 2;
  first.mutable_invoice()->set_number(absl::StrCat("9", 1000000 + invoice_no_));
  second.mutable_invoice()->set_number(absl::StrCat("9", 1000001 + invoice_no_));
  Add(AuditRule::kInvoiceSequence, "two numbers that follow one another", {first, second});

  const int lunar = MakePerson();
  first = Birthday(lunar);
  second = Clean(lunar, v1::BENEFIT_KIND_BIRTHDAY, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
                 v1::DELIVERY_FORM_VOUCHER_CAKE, *api::DayFrom(first.event_on()) + 31,
                 first.amount_fen(), "农历生日蛋糕券");
  Add(AuditRule::kBirthdayTwice, "by both calendars", {first, second});

  const int payee = MakePerson(), friend_of = MakePerson();
  Visited(payee, "生病住院", kStay);
  Visited(friend_of, "生病住院", kStay);
  first = Hospital(payee, kStay, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen);
  second = Hospital(friend_of, kStay, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen);
  second.set_account(first.account());
  Add(AuditRule::kPayeeMismatch, "one account for two people", {first, second});
}

// What the union does once in a year.
void MoneyYear::PlantOnce() {
  const int first = MakePerson();
  Voucher voucher = Clean(first, v1::BENEFIT_KIND_CLOTHING, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
                          v1::DELIVERY_FORM_GOODS, absl::CivilDay(2026, 4, 10), 40000, "运动服");
  for (int i = 0; i < 2; ++i) AddOther(voucher, MakePerson(), 40000);
  Add(AuditRule::kTotalRatio, "clothing beyond its share of the year", {voucher});

  // The same park pass costs twice as much in every third group.
  std::vector<Voucher> passes;
  for (int i = 0; i < 9; ++i) {
    const int person = MakePerson();
    passes.push_back(Clean(person, v1::BENEFIT_KIND_PARK_PASS, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
                           v1::DELIVERY_FORM_TICKET, absl::CivilDay(2026, 4, 18),
                           person % 3 == 0 ? 20000 : 10000, "公园年票"));
  }
  Add(AuditRule::kUnequalTreatment, "one group gets twice as much", passes);

  // A number is left out, before the last voucher of the book.
  voucher = Festival(MakePerson(), 5, kUsualFestivalFen);
  voucher.set_old_number("2026-99999");
  Add(voucher);
  ++clean_;
  planted_.push_back({.rule = AuditRule::kLedgerGap, .what = "numbers left out of the old book"});
}

// What cannot be imported before an earlier one has its name.
void MoneyYear::PlantLinked() {
  const int person = MakePerson();
  const absl::CivilDay again = kStay + 79;
  Visited(person, "手术", kStay);
  Visited(person, "手术", again);
  UploadVisits();
  const auto surgery = [&](absl::CivilDay day) {
    Voucher voucher = Hospital(person, day, v1::DELIVERY_FORM_TRANSFER, kUsualHospitalFen);
    voucher.set_sub_kind(v1::BENEFIT_SUB_KIND_SURGERY);
    return voucher;
  };
  Add(surgery(kStay));
  Import();
  const int first = disbursements_;
  Voucher second = surgery(again);
  second.set_linked(absl::StrCat(kUnion, "/disbursements/", first));
  Add(AuditRule::kSameIllnessTwice, "two operations for one illness", {second});
  Import();
  std::vector<int64_t>& both = planted_.back().disbursements;
  both.insert(both.begin(), first);
}

// Visits that came late or not at all, entered day by day.
void MoneyYear::PlantVisits() {
  const auto report = [&](int person, absl::CivilDay event_on, absl::CivilDay informed_on) {
    v1::ReportCaseRequest request;
    request.set_parent(kUnion);
    request.set_member(people_[static_cast<size_t>(person)].name);
    request.set_occasion(v1::OCCASION_ILLNESS_HOSPITAL);
    *request.mutable_event_on() = api::ToProto(event_on);
    *request.mutable_informed_on() = api::ToProto(informed_on);
    v1::ReportCaseResponse response;
    Call("committee", "CaseService/ReportCase", request, &response);
  };
  const auto visit = [&](int person, absl::CivilDay event_on, absl::CivilDay visited_on) {
    v1::RecordVisitRequest request;
    request.set_parent(kUnion);
    request.set_member(people_[static_cast<size_t>(person)].name);
    request.set_occasion(v1::OCCASION_ILLNESS_HOSPITAL);
    *request.mutable_event_on() = api::ToProto(event_on);
    *request.mutable_visited_on() = api::ToProto(visited_on);
    request.set_mode(v1::VISIT_MODE_HOSPITAL);
    request.set_place("市一院（示例）");
    request.set_met(v1::MET_MEMBER);
    for (const char* visitor : {"李娜", "王强"}) {
      request.add_visitors()->set_member(world_.member(visitor));
    }
    v1::RecordVisitResponse response;
    Call("committee", "CaseService/RecordVisit", request, &response);
  };
  const absl::CivilDay today = Today(server_.clock().Now());
  std::vector<int> backdated;
  for (int round = 0; round < size_.each; ++round) {
    const int missed = MakePerson(), late = MakePerson();
    backdated.push_back(MakePerson());
    report(missed, today, today);
    report(late, today - 4, today - 3);
    visit(late, today - 4, today - 1);
    report(backdated.back(), today, today);
    planted_.push_back({.rule = AuditRule::kOverdueVisit, .what = "nobody came in forty days"});
    planted_.push_back({.rule = AuditRule::kOverdueReport, .what = "reported after three days"});
    planted_.push_back({.rule = AuditRule::kBackdated, .what = "recorded more than a month later"});
  }
  for (int round = 0; round < size_.each; ++round) {
    EnterHospital(MakePerson(), 0);
    planted_.push_back({AuditRule::kVisitMissing, {disbursements_}, "money came, and nobody else"});
    EnterHospital(MakePerson(), 1);
    planted_.push_back({AuditRule::kVisitorCount, {disbursements_}, "one visitor alone"});
  }
  // Until then somebody may still come.
  server_.clock().Advance(absl::Hours(24 * 40));
  for (const int person : backdated) visit(person, today, today + 1);
}

}  // namespace unioncare::testing
