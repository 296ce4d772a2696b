// The sentences that explain rules of care.
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/care_rule_wire.h"
#include "service/api/fields.h"
#include "service/domain/calendar.h"

namespace unioncare::api {
namespace {

template <class Value>
std::string Label(const google::protobuf::EnumDescriptor* type, Value value, Language language) {
  const auto* found = type->FindValueByNumber(static_cast<int>(value));
  return found == nullptr ? "" : ValueLabel(found, language);
}

bool IsChinese(Language language) { return language == Language::kChinese; }
const char* Comma(Language language) { return IsChinese(language) ? "，" : ", "; }
const char* Part(Language language) { return IsChinese(language) ? "；" : "; "; }

// "2 years" when months are whole years.
std::string MonthsText(int months, Language language) {
  const bool years = months % 12 == 0;
  const int count = years ? months / 12 : months;
  if (IsChinese(language)) return absl::StrCat(count, years ? " 年" : " 个月");
  return absl::StrCat(count, years ? " year" : " month", count == 1 ? "" : "s");
}

// "35–44", "from 45", or nothing when every age is meant.
std::string AgesText(int from, int to, Language language) {
  const bool zh = IsChinese(language);
  if (from == 0 && to == 0) return "";
  if (to == 0) return zh ? absl::StrCat(from, " 周岁起") : absl::StrCat("from ", from);
  if (from == 0) return zh ? absl::StrCat(to, " 周岁及以下") : absl::StrCat("up to ", to);
  return zh ? absl::StrCat(from, "–", to, " 周岁") : absl::StrCat(from, "–", to);
}

// "CN-CARE-2026, valid from 2026-01-01; basis: …; certainty: …".
std::string OriginText(const RuleOrigin& origin, Language language) {
  const bool zh = IsChinese(language);
  return absl::StrCat(origin.policy_code, Comma(language), zh ? "自 " : "valid from ",
                      IsoDay(origin.policy_valid_from), zh ? " 起" : "", Part(language),
                      zh ? "依据：" : "basis: ", zh ? origin.basis.zh : origin.basis.en,
                      Part(language), zh ? "可信度：" : "certainty: ",
                      Label(v1::Certainty_descriptor(), origin.certainty, language));
}

template <class Row>
std::string CodesOf(const std::vector<Row>& bounds, Language language) {
  return absl::StrJoin(bounds, IsChinese(language) ? "、" : ", ",
                       [](std::string* out, const Row& bound) {
                         absl::StrAppend(out, bound.origin.policy_code);
                       });
}

std::string ExamText(const std::vector<ExamOffer>& offers, Language language) {
  const bool zh = IsChinese(language);
  if (offers.empty()) {
    return zh ? "没有适用的体检规定，不安排体检" : "no exam band is for this person; none is offered";
  }
  // The items of one band are said together.
  std::map<std::pair<int, int>, std::vector<const ExamOffer*>> bands;
  for (const ExamOffer& offer : offers) {
    bands[{offer.band.origin.place, offer.band.origin.position}].push_back(&offer);
  }
  std::vector<std::string> texts;
  for (const auto& [key, items] : bands) {
    const ExamBand& band = items.front()->band;
    std::string text = absl::StrJoin(
        items, zh ? "、" : ", ", [&](std::string* out, const ExamOffer* offer) {
          absl::StrAppend(out, Label(v1::ExamItem_descriptor(), offer->item, language));
        });
    const std::string cycle = MonthsText(band.cycle_months, language);
    absl::StrAppend(&text, zh ? "每 " : " every ", cycle, zh ? "一次：" : ": ");
    std::vector<std::string> whom = {
        Label(v1::BeneficiaryClass_descriptor(), band.beneficiary, language)};
    if (band.sex != Sex::kUnspecified) {
      whom.push_back(Label(v1::Sex_descriptor(), band.sex, language));
    }
    const std::string ages = AgesText(band.age_from, band.age_to, language);
    if (!ages.empty()) whom.push_back(ages);
    if (band.month_from > 0) {
      const std::string months = absl::StrCat(band.month_from, "–", band.month_to);
      whom.push_back(zh ? months + " 月" : "months " + months);
    }
    absl::StrAppend(&text, absl::StrJoin(whom, Comma(language)), Part(language),
                    OriginText(band.origin, language));
    texts.push_back(std::move(text));
  }
  return absl::StrJoin(texts, zh ? "。" : ". ");
}

// "…; on Spring Festival, Double Ninth (one of them)".
std::string VisitDaysText(const ContactTier& tier, Language language) {
  const bool zh = IsChinese(language);
  std::string text = absl::StrJoin(
      tier.visit_on, zh ? "、" : ", ", [&](std::string* out, VisitDay day) {
        absl::StrAppend(out, Label(v1::VisitDay_descriptor(), day, language));
      });
  if (tier.visit_on_any) absl::StrAppend(&text, zh ? "（任一）" : " (one of them)");
  return text;
}

std::string TierText(const std::optional<TierInForce>& found, Language language) {
  const bool zh = IsChinese(language);
  if (!found.has_value()) {
    return zh ? "不属于任何联系等级，没有按制度的联系期限"
              : "in no tier of contact; no contact falls due by rule";
  }
  const ContactTier& tier = found->tier;
  std::vector<std::string> parts;
  const auto days = [&](const char* zh_text, const char* en_text, int count) {
    if (count == 0) return;
    parts.push_back(zh ? absl::StrCat("每 ", count, " 天", zh_text)
                       : absl::StrCat(en_text, " every ", count, " days"));
  };
  days("联系一次", "contact", found->contact_every_days);
  days("走访一次", "a visit", found->visit_every_days);
  if (!tier.visit_on.empty()) {
    parts.push_back(absl::StrCat(zh ? "走访日：" : "visits on ", VisitDaysText(tier, language)));
  }
  if (found->discharge_contact_days > 0) {
    parts.push_back(zh ? absl::StrCat("出院后 ", found->discharge_contact_days, " 天内联系")
                       : absl::StrCat("contact within ", found->discharge_contact_days,
                                      " days of discharge"));
  }
  const auto wanted = [&](bool is, const char* zh_text, const char* en_text) {
    if (is) parts.push_back(zh ? zh_text : en_text);
  };
  wanted(tier.paired_contact, "须结对", "a paired contact");
  wanted(tier.deputy_contact, "须有后备联系人", "a deputy");
  wanted(tier.emergency_contact, "须有紧急联系人", "an emergency contact");
  if (!found->bounds.empty()) {
    parts.push_back(absl::StrCat(zh ? "还须符合：" : "also within: ",
                                 CodesOf(found->bounds, language)));
  }
  return absl::StrCat(Label(v1::RetireeTier_descriptor(), tier.tier, language), zh ? "：" : ": ",
                      absl::StrJoin(parts, Part(language)), Part(language),
                      OriginText(tier.origin, language));
}

std::string RetentionText(RecordKind record, DataClass data_class,
                          const std::optional<RetentionInForce>& found, Language language) {
  const bool zh = IsChinese(language);
  std::string what = Label(v1::RecordKind_descriptor(), record, language);
  if (data_class != DataClass::kUnspecified) {
    const std::string level = Label(v1::DataClass_descriptor(), data_class, language);
    absl::StrAppend(&what, zh ? "（" : " (", level, zh ? "）" : ")");
  }
  if (!found.has_value()) {
    return zh ? what + "没有保存期限的规定，不得清除"
              : absl::StrCat("nobody says how long ", what, " are kept; nothing is removed");
  }
  std::string text = absl::StrCat(
      what, zh ? "保存 " : " are kept for ", MonthsText(found->keep_months, language),
      Comma(language), Label(v1::RetentionFrom_descriptor(), found->rule.from, language),
      zh ? "：" : ": ");
  if (!found->bounds.empty()) {
    absl::StrAppend(&text, zh ? "还须符合 " : "also within ", CodesOf(found->bounds, language),
                    Part(language));
  }
  return absl::StrCat(text, OriginText(found->rule.origin, language));
}

}  // namespace

PolicyText Summary(const std::vector<ExamOffer>& offers) {
  return {ExamText(offers, Language::kChinese), ExamText(offers, Language::kEnglish)};
}

PolicyText Summary(const std::optional<TierInForce>& tier) {
  return {TierText(tier, Language::kChinese), TierText(tier, Language::kEnglish)};
}

PolicyText Summary(RecordKind record, DataClass data_class,
                   const std::optional<RetentionInForce>& retention) {
  return {RetentionText(record, data_class, retention, Language::kChinese),
          RetentionText(record, data_class, retention, Language::kEnglish)};
}

}  // namespace unioncare::api
