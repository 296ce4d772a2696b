// The old vouchers of the fictional school.
#include "service/api/sample_vouchers.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/sample_money.h"
#include "service/domain/calendar.h"

namespace unioncare::api {
namespace {

constexpr int kOldDays = 300;
constexpr char kBook[] = "启用系统前慰问账册（示例）";
constexpr char kUnionName[] = "云溪实验学校工会（示例）";
constexpr int64_t kFestivalFen = 15000;
constexpr int64_t kBirthdayFen = 20000;
constexpr int kPeopleOnSheet = 6;
constexpr int kCleanBirthdays = 12;
// Numbers that are missing between the irregular vouchers, which come first, and the others.
constexpr int kMissingNumbers = 3;

constexpr SampleIrregularity kIrregularities[] = {
    {AuditRule::kNoSignature, "旧-001", "", "无人签领", "nobody signed"},
    {AuditRule::kOverCapSingle, "旧-002", "", "超过每次400元", "above ¥400 each time"},
    {AuditRule::kCashPaid, "旧-003", "", "发放现金", "in cash"},
    {AuditRule::kForbiddenForm, "旧-004", "", "发放购物卡", "a shopping card"},
    {AuditRule::kForbiddenGoods, "旧-005", "", "发放白酒", "wine"},
    {AuditRule::kMissingApproval, "旧-006", "", "先付款后审批", "approved after payment"},
    {AuditRule::kSelfApproval, "旧-007", "", "主席审批本人的慰问", "the chair approved her own"},
    {AuditRule::kDutyConflict, "旧-008", "", "出纳兼记账", "the cashier kept the accounts"},
    {AuditRule::kLateSettlement, "旧-009", "", "付款后迟迟未入账", "booked long after payment"},
    {AuditRule::kInvoiceTitle, "旧-010", "", "发票抬头不是工会", "an invoice in another name"},
    {AuditRule::kInvoiceDuplicate, "旧-011", "旧-012", "同一张发票报销两次", "one invoice twice"},
    {AuditRule::kDuplicate, "旧-013", "旧-014", "同一节日发放两次", "the same festival twice"},
    {AuditRule::kAgentSigns, "旧-015", "", "一人代领五人", "one agent for five people"},
    {AuditRule::kRetireeOnUnionFund, "旧-016", "", "退休人员从工会经费列支",
     "a retired person on union funds"},
    {AuditRule::kLedgerGap, "", "", "账册缺三个编号", "three numbers of the book are missing"},
};

}  // namespace

absl::Span<const SampleIrregularity> SampleIrregularities() { return kIrregularities; }

absl::CivilDay SampleOldBooksBegin(absl::CivilDay begin) { return begin - kOldDays; }

SampleOldBooks::SampleOldBooks(const SampleSchool& school,
                               const std::map<int, std::string>& lines, int accountant,
                               int cashier, absl::CivilDay begin)
    : school_(school),
      lines_(lines),
      accountant_(accountant),
      cashier_(cashier),
      begin_(begin),
      first_(SampleOldBooksBegin(begin)) {
  request_.set_parent(school.name);
  request_.set_source(kBook);
  for (int i = 0; i < static_cast<int>(school.people.size()); ++i) {
    const SamplePerson& person = school.people[i];
    const bool leads = school.leaders[person.group] == i;
    const bool there = person.joined_on < first_ && !person.retired_on.has_value();
    if (there && person.duty == Duty::kNone && !leads) plain_.push_back(i);
  }
  AddIrregular();
  AddIrregularPeople();
  number_ += kMissingNumbers;
  AddClean();
}

int SampleOldBooks::Plain() { return plain_[taken_++ % plain_.size()]; }

std::string SampleOldBooks::UserOf(int person) const { return NameOf(school_.users[person]); }

v1::HistoricDisbursement& SampleOldBooks::Next(int person, v1::BenefitKind kind,
                                               v1::DeliveryForm form, const std::string& purpose,
                                               absl::CivilDay event_on, int64_t fen) {
  const absl::CivilDay paid_on = event_on - 4;
  v1::HistoricDisbursement& voucher = *request_.add_rows();
  voucher.set_old_number(absl::StrFormat("旧-%03d", ++number_));
  voucher.set_member(school_.members[person]);
  voucher.set_kind(kind);
  voucher.set_form(form);
  voucher.set_display_name(purpose);
  voucher.set_amount_fen(fen);
  *voucher.mutable_event_on() = ToProto(event_on);
  *voucher.mutable_requested_on() = ToProto(event_on - 9);
  *voucher.mutable_paid_on() = ToProto(paid_on);
  *voucher.mutable_signed_on() = ToProto(event_on - 2);
  *voucher.mutable_booked_on() = ToProto(event_on + 6);
  voucher.set_sign_kind(v1::SIGN_KIND_SELF);
  voucher.set_fund(absl::StrCat(school_.name, "/funds/1"));
  voucher.set_budget_line(lines_.at(static_cast<int>(event_on.year())));
  voucher.set_requested_by(UserOf(school_.committee));
  voucher.set_paid_by(UserOf(cashier_));
  voucher.set_booked_by(UserOf(accountant_));
  voucher.set_voucher_no(absl::StrCat("记-", number_));
  v1::HistoricApproval& approval = *voucher.add_approvals();
  approval.set_approver(v1::APPROVER_CHAIR);
  approval.set_by(UserOf(school_.chair));
  *approval.mutable_approved_on() = ToProto(event_on - 7);
  v1::DisbursementItem& item = *voucher.add_items();
  item.set_display_name(purpose);
  item.set_quantity(1);
  item.set_unit("份");
  item.set_unit_price_fen(fen);
  v1::DisbursementInvoice& invoice = *voucher.mutable_invoice();
  invoice.set_code("990002500111");
  // Never the number after another, and each of a shop of its own.
  invoice.set_number(absl::StrFormat("%08d", 2024 + 7 * number_));
  *invoice.mutable_date() = ToProto(paid_on);
  invoice.set_title(kUnionName);
  invoice.set_seller(absl::StrCat("云溪第", number_, "商店（示例）"));
  invoice.set_total_fen(fen);
  return voucher;
}

v1::HistoricDisbursement& SampleOldBooks::Birthday() {
  while (true) {
    const int person = plain_[born_++ % plain_.size()];
    const absl::CivilDay birth = school_.people[person].birth_date;
    absl::CivilDay day(begin_.year(), birth.month(), std::min(birth.day(), 28));
    if (day > begin_ - 30) day = absl::CivilDay(day.year() - 1, day.month(), day.day());
    if (day < first_ + 20) continue;
    return Next(person, v1::BENEFIT_KIND_BIRTHDAY, v1::DELIVERY_FORM_VOUCHER_CAKE, "生日蛋糕券", day,
                kBirthdayFen);
  }
}

v1::HistoricDisbursement& SampleOldBooks::Festival(int person, size_t which) {
  const std::vector<SampleFestival> festivals = SampleFestivals(first_ + 20, begin_ - 20);
  const SampleFestival& festival = festivals[which % festivals.size()];
  v1::HistoricDisbursement& voucher =
      Next(person, v1::BENEFIT_KIND_FESTIVAL, v1::DELIVERY_FORM_GOODS,
           absl::StrCat(festival.display_name, "慰问品"), festival.day, kFestivalFen);
  voucher.set_sub_kind(festival.display_name == std::string("春节")
                           ? v1::BENEFIT_SUB_KIND_SPRING_FESTIVAL
                           : v1::BENEFIT_SUB_KIND_OTHER_FESTIVAL);
  return voucher;
}

void SampleOldBooks::AddOther(v1::HistoricDisbursement& voucher, int person) {
  v1::HistoricEntry& other = *voucher.add_others();
  other.set_member(school_.members[person]);
  other.set_amount_fen(voucher.amount_fen());
  other.set_sign_kind(v1::SIGN_KIND_SELF);
  *other.mutable_signed_on() = voucher.signed_on();
  v1::DisbursementItem& item = *voucher.mutable_items(0);
  item.set_quantity(item.quantity() + 1);
  voucher.mutable_invoice()->set_total_fen(item.quantity() * item.unit_price_fen());
}

void SampleOldBooks::AddClean() {
  const size_t same = taken_;  // the same people at every festival
  for (size_t which = 0; which < SampleFestivals(first_ + 20, begin_ - 20).size(); ++which) {
    taken_ = same;
    v1::HistoricDisbursement& sheet = Festival(Plain(), which);
    for (int i = 1; i < kPeopleOnSheet; ++i) AddOther(sheet, Plain());
  }
  for (int i = 0; i < kCleanBirthdays; ++i) Birthday();
}

// In the order of kIrregularities, as are those below.
void SampleOldBooks::AddIrregular() {
  v1::HistoricDisbursement& unsigned_by_anybody = Birthday();
  unsigned_by_anybody.clear_sign_kind();
  unsigned_by_anybody.clear_signed_on();

  v1::HistoricDisbursement& dear = Birthday();
  dear.set_note("含往返费用");
  dear.set_amount_fen(45000);
  dear.mutable_items(0)->set_unit_price_fen(45000);
  dear.mutable_invoice()->set_total_fen(45000);

  v1::HistoricDisbursement& cash = Birthday();
  cash.set_form(v1::DELIVERY_FORM_CASH);
  cash.clear_items();
  cash.clear_invoice();

  Birthday().set_form(v1::DELIVERY_FORM_SHOPPING_CARD);
  Festival(Plain(), 1).mutable_items(0)->set_display_name("白酒");

  v1::HistoricDisbursement& hasty = Birthday();
  *hasty.mutable_approvals(0)->mutable_approved_on() = ToProto(*DayFrom(hasty.paid_on()) + 3);

  Festival(school_.chair, 1);
  Birthday().set_booked_by(UserOf(cashier_));

  v1::HistoricDisbursement& late = Festival(Plain(), 0);
  *late.mutable_booked_on() = ToProto(*DayFrom(late.paid_on()) + 75);

  Birthday().mutable_invoice()->set_title("个人");
}

void SampleOldBooks::AddIrregularPeople() {
  const v1::DisbursementInvoice invoice = Birthday().invoice();
  *Birthday().mutable_invoice() = invoice;

  const int twice = Plain();
  Festival(twice, 0).set_note("第一次发放");
  Festival(twice, 0).set_note("第二次发放");

  v1::HistoricDisbursement& sheet = Festival(Plain(), 1);
  for (int i = 0; i < 4; ++i) AddOther(sheet, Plain());
  const auto sign = [&](auto& entry) {
    entry.set_sign_kind(v1::SIGN_KIND_AGENT);
    entry.set_agent_name("李娜");
    entry.set_agent_reason("外出培训");
  };
  sign(sheet);
  for (v1::HistoricEntry& other : *sheet.mutable_others()) sign(other);

  const auto retired = std::find_if(
      school_.people.begin(), school_.people.end(), [&](const SamplePerson& person) {
        return person.retired_on.has_value() && *person.retired_on < first_ &&
               person.duty == Duty::kNone;
      });
  Festival(static_cast<int>(retired - school_.people.begin()), 0);
}

}  // namespace unioncare::api
