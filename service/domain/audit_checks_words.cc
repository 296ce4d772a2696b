// What words and names show: what was bought (A09, A10), for which festival (A24), and whom an
// invoice names as buyer (A26).
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
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

// Words by their first character, so that a text is gone through once.
class WordTable {
 public:
  template <class Words>
  explicit WordTable(const Words& words) {
    for (const absl::string_view word : words) by_first_[FirstOf(word)].push_back(word);
  }
  // The first of them in a text; empty when none is.
  absl::string_view FirstIn(absl::string_view text) const {
    for (; !text.empty(); text.remove_prefix(FirstOf(text).size())) {
      const auto words = by_first_.find(FirstOf(text));
      if (words == by_first_.end()) continue;
      for (const absl::string_view word : words->second) {
        if (absl::StartsWith(text, word)) return word;
      }
    }
    return {};
  }

 private:
  // The bytes of the first character.
  static absl::string_view FirstOf(absl::string_view text) {
    size_t end = 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    return text.substr(0, end);
  }
  absl::flat_hash_map<absl::string_view, std::vector<absl::string_view>> by_first_;
};

void TellWord(AuditRule rule, const AuditedDisbursement& slice, absl::string_view word,
              FoundByAudit found) {
  AuditFinding finding = FindingAbout(rule, slice);
  finding.facts.emplace_back("form", "0");
  finding.facts.emplace_back("word", std::string(word));
  found(std::move(finding));
}

const WordTable& MoneyLike() {
  static const WordTable* const table = new WordTable(kMoneyLike);
  return *table;
}
const WordTable& ForbiddenGoods() {
  static const WordTable* const table = new WordTable(kForbiddenGoods);
  return *table;
}
const WordTable& OtherFestivals() {
  static const WordTable* const table = new WordTable(kOtherFestivals);
  return *table;
}
const WordTable& LegalFestivalNames() {
  static const WordTable* const table = new WordTable(kLegalFestivals);
  return *table;
}

// The first of the words in what was bought or what it was for.
absl::string_view WordIn(const Disbursement& head, const WordTable& words) {
  for (const Item& item : head.items) {
    const absl::string_view word = words.FirstIn(item.display_name);
    if (!word.empty()) return word;
  }
  return words.FirstIn(head.display_name);
}

void JudgeFestival(const AuditedDisbursement& slice, FoundByAudit found) {
  const Disbursement& head = slice.head;
  if (head.kind != BenefitKind::kFestival) return;
  const auto& source = slice.facts->fund_source;
  if (source.has_value() && *source != FundSource::kUnionFunds) return;
  const absl::string_view other = OtherFestivals().FirstIn(head.display_name);
  if (!other.empty() && LegalFestivalNames().FirstIn(head.display_name).empty()) {
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
  return !text.empty() && !LegalFestivalNames().FirstIn(text).empty();
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
      head.form == DeliveryForm::kShoppingCard ? "" : WordIn(head, MoneyLike());
  if (!money.empty()) TellWord(AuditRule::kForbiddenForm, slice, money, found);
  const absl::string_view goods = WordIn(head, ForbiddenGoods());
  if (!goods.empty()) TellWord(AuditRule::kForbiddenGoods, slice, goods, found);
  JudgeFestival(slice, found);
  JudgeInvoiceTitle(slice, found);
}

}  // namespace unioncare
