// What words and names show: what was bought (A09, A10), for which festival (A24), and whom an
// invoice names as buyer (A26).
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "service/domain/audit_checks.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/lunar.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

// Money in another form. A voucher for named goods (面包券, 蛋糕券, 提货券) is none.
constexpr absl::string_view kMoneyLike[] = {
    "购物卡", "购物券", "代金券", "代币券", "储值卡", "预付卡", "充值卡", "加油卡", "消费卡",
    "超市卡", "电子卡", "礼品卡", "现金券", "商通卡", "京东卡", "斯玛特卡",
    "shopping card", "gift card", "cash coupon"};

constexpr absl::string_view kForbiddenGoods[] = {
    "香烟",   "卷烟",   "中华烟", "烟酒",     "白酒",   "红酒",   "葡萄酒", "啤酒",   "洋酒",
    "茅台",   "五粮液", "黄酒",   "保健品",   "保健酒", "燕窝",   "海参",   "冬虫夏草", "鱼翅",
    "黄金",   "金条",   "金饰",   "首饰",     "珠宝",   "玉器",   "项链",   "手镯",   "化妆品礼盒",
    "cigarette", "liquor", "jewellery", "jewelry"};

// Days that people keep and the law does not list.
constexpr absl::string_view kOtherFestivals[] = {
    "三八", "妇女节", "女神节", "教师节", "重阳", "圣诞", "元宵", "六一", "儿童节", "七夕",
    "情人节", "母亲节", "父亲节", "护士节", "建军节", "双十一", "校庆", "腊八", "感恩节"};
constexpr absl::string_view kLegalFestivals[] = {"元旦", "新年", "春节", "清明", "劳动节", "五一",
                                                 "端午", "中秋", "国庆", "双节", "两节"};

template <class Words>
absl::string_view FirstIn(absl::string_view text, const Words& words) {
  for (const absl::string_view word : words) {
    if (absl::StrContains(text, word)) return word;
  }
  return {};
}

void TellWord(AuditRule rule, const AuditedDisbursement& slice, absl::string_view word,
              FoundByAudit found) {
  AuditFinding finding = FindingAbout(rule, slice);
  finding.facts.emplace_back("form", "0");
  finding.facts.emplace_back("word", std::string(word));
  found(std::move(finding));
}

// The first of the words in what was bought or what it was for.
template <class Words>
absl::string_view WordIn(const Disbursement& head, const Words& words) {
  for (const Item& item : head.items) {
    const absl::string_view word = FirstIn(item.display_name, words);
    if (!word.empty()) return word;
  }
  return FirstIn(head.display_name, words);
}

void JudgeFestival(const AuditedDisbursement& slice, FoundByAudit found) {
  const Disbursement& head = slice.head;
  if (head.kind != BenefitKind::kFestival) return;
  const auto& source = slice.facts->fund_source;
  if (source.has_value() && *source != FundSource::kUnionFunds) return;
  const absl::string_view other = FirstIn(head.display_name, kOtherFestivals);
  if (!other.empty() && FirstIn(head.display_name, kLegalFestivals).empty()) {
    TellWord(AuditRule::kWrongFestival, slice, other, found);
    return;
  }
  if (NearLegalFestival(head.event_on)) return;
  AuditFinding finding = FindingAbout(AuditRule::kWrongFestival, slice);
  finding.facts = {{"form", "1"},
                   {"given", IsoDay(head.event_on)},
                   {"limit", absl::StrCat(kAuditFestivalDays)}};
  found(std::move(finding));
}

// Names of organisations are compared without spaces, and with brackets of one width.
std::string PlainTitle(absl::string_view title) {
  return NameKey(absl::StrReplaceAll(title, {{"（", "("}, {"）", ")"}}));
}

void JudgeInvoiceTitle(const AuditedDisbursement& slice, FoundByAudit found) {
  const Invoice& invoice = slice.head.invoice;
  if (invoice.number.empty() || slice.union_display_name.empty()) return;
  if (PlainTitle(invoice.title) == PlainTitle(slice.union_display_name)) return;
  AuditFinding finding = FindingAbout(AuditRule::kInvoiceTitle, slice);
  finding.facts = {{"given", invoice.title.empty() ? "-" : invoice.title},
                   {"wanted", slice.union_display_name}};
  found(std::move(finding));
}

bool IsLegalFestival(absl::CivilDay day) {
  if (day.day() == 1 && (day.month() == 1 || day.month() == 5 || day.month() == 10)) return true;
  const std::string text = FestivalText(day, Language::kChinese);
  return !text.empty() && !FirstIn(text, kLegalFestivals).empty();
}

// All of the years that the lunar table covers, in ascending order.
const std::vector<absl::CivilDay>& LegalFestivals() {
  static const std::vector<absl::CivilDay>* const all = [] {
    auto* days = new std::vector<absl::CivilDay>();
    for (absl::CivilDay day(1949, 10, 1); day.year() <= 2100; ++day) {
      if (IsLegalFestival(day)) days->push_back(day);
    }
    return days;
  }();
  return *all;
}

}  // namespace

bool NearLegalFestival(absl::CivilDay day) {
  const std::vector<absl::CivilDay>& all = LegalFestivals();
  const auto next = std::lower_bound(all.begin(), all.end(), day - kAuditFestivalDays);
  return next != all.end() && *next <= day + kAuditFestivalDays;
}

void JudgeWords(const AuditedDisbursement& slice, FoundByAudit found) {
  const Disbursement& head = slice.head;
  // Of a shopping card the form itself is found.
  const absl::string_view money =
      head.form == DeliveryForm::kShoppingCard ? "" : WordIn(head, kMoneyLike);
  if (!money.empty()) TellWord(AuditRule::kForbiddenForm, slice, money, found);
  const absl::string_view goods = WordIn(head, kForbiddenGoods);
  if (!goods.empty()) TellWord(AuditRule::kForbiddenGoods, slice, goods, found);
  JudgeFestival(slice, found);
  JudgeInvoiceTitle(slice, found);
}

}  // namespace unioncare
