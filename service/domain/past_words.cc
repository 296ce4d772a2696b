// Synonyms of titles and values, as ledgers that unions keep write them.
#include "service/domain/past_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "service/domain/text.h"
#include "service/domain/word_lists.h"

namespace unioncare {
namespace {

constexpr ListWords kTitles[] = {
    {1, "序号", "No.", "顺序号 no serial serialno seq #"},
    {2, "编号", "case no",
     "个案编号 台账编号 登记编号 登记号 caseno casenumber recordno ledgerno"},
    {3, "姓名", "name",
     "慰问对象 被慰问人 走访对象 被访人 受访人 会员姓名 职工姓名 教职工姓名 教师姓名 对象 对象姓名 "
     "member membername fullname person personvisited"},
    {4, "工号", "staff no",
     "职工号 教工号 教职工号 职工编号 教师编号 人员编号 员工编号 staffnumber staffid employeeno "
     "employeeid"},
    {5, "小组", "group",
     "工会小组 所属小组 所在小组 单位 所在单位 部门 所在部门 分工会 分会 所在工会 uniongroup "
     "department dept"},
    {6, "必访类型", "occasion",
     "慰问类别 慰问类型 走访类别 走访类型 慰问事项 慰问事由 走访事由 事由 事项 类别 类型 关怀类型 "
     "必访内容 reason kind type category event"},
    {7, "发生日期", "event on",
     "发生时间 事发日期 事发时间 事件日期 入院日期 入院时间 住院日期 住院时间 eventday eventdate "
     "dateofevent occurredon"},
    {8, "获知时间", "informed at",
     "获知日期 知情时间 得知时间 得知日期 informed informedon learnedon"},
    {9, "第一知情人", "informed by", "知情人 首问人 首问责任人 firsttoknow"},
    {10, "报告时间", "reported at", "报告日期 上报时间 上报日期 reported reportedon"},
    {11, "走访时间", "visited at",
     "走访日期 慰问时间 慰问日期 探望时间 探望日期 看望时间 看望日期 visited visitedon visitdate "
     "visitday dateofvisit"},
    {12, "走访人员", "visitors",
     "走访人 慰问人员 慰问人 探望人员 探望人 看望人员 参加人员 visitor visitedby"},
    {13, "方式/地点", "where", "方式及地点 方式和地点 走访方式及地点 走访方式地点 modeandplace modeplace "
     "howandwhere"},
    {14, "方式", "mode", "走访方式 慰问方式 visitmode way"},
    {15, "地点", "place", "走访地点 慰问地点 医院 医院名称 hospital location"},
    {16, "慰问金(元)", "money (yuan)",
     "慰问金额 慰问金 金额 慰问标准 慰问款 补助金额 amount money cash cashgift amountyuan"},
    {17, "慰问品(名称/金额)", "goods (item, amount)",
     "慰问品名称 慰问品金额 慰问物品 物品 礼品 goods gift gifts items"},
    {18, "本人(家属)签收", "signed for by",
     "签收 签收人 本人签收 本人签字 领取人 领款人 签领 签名 signature signed"},
    {19, "反映诉求", "needs",
     "诉求 困难诉求 反映问题 反映的问题 反映的困难 反映的困难与诉求 反映困难 意见建议 needsraised"},
    {20, "处理情况", "handling",
     "处理结果 办理情况 办理结果 处理意见 落实情况 慰问情况 走访情况 result outcome"},
    {21, "是否按时", "in time", "按时 是否及时 ontime"},
    {22, "备注", "remarks", "说明 情况说明 事由摘要 事项简述 慰问事项简述 remark note notes summary"},
};

// The first words are those of v1::Occasion, which a test compares.
constexpr ListWords kOccasions[] = {
    {1, "生病住院", "illness, hospital",
     "illnesshospital 住院 因病住院 生病 患病住院 住院慰问 生病慰问 看望病号 会员住院 职工住院 伤病住院 "
     "hospital illness hospitalisation hospitalization"},
    {2, "患重大疾病", "major illness",
     "illnessmajor 重大疾病 大病 重病 患大病 重病慰问 大病慰问 seriousillness"},
    {3, "长期病假", "long sick leave", "illnesssickleave 病休 病假 sickleave"},
    {4, "住院手术", "surgery in hospital", "surgery 手术 手术住院 住院并手术 operation"},
    {5, "意外伤害", "accident or injury",
     "accidentinjury 工伤 意外 发生意外 意外事故 受伤 车祸 accident injury"},
    {6, "会员去世", "death of the member",
     "bereavementmember 本人去世 职工去世 教职工去世 会员逝世 本人逝世 会员死亡"},
    {7, "直系亲属去世", "death of a close relative",
     "bereavementrelative 亲属去世 家属去世 直系亲属逝世 亲属逝世 丧事 父亲去世 母亲去世 父母去世 "
     "配偶去世 子女去世 父亲病故 母亲病故 父亲逝世 母亲逝世 丧葬慰问 丧事慰问 bereavement"},
    {8, "岳父母（公婆）去世", "death of a parent-in-law",
     "bereavementinlaw 岳父母公婆去世 岳父母去世 公婆去世 岳父去世 岳母去世 公公去世 婆婆去世 "
     "公婆岳父母去世 配偶父母去世"},
    {9, "结婚", "marriage", "婚庆 新婚 结婚慰问 婚事 会员结婚 wedding"},
    {10, "生育", "childbirth", "生孩子 生小孩 分娩 生育慰问 产假慰问 女职工生育 喜得子女 birth"},
    {11, "孕期关怀", "care in pregnancy", "pregnancycare 怀孕 孕期 pregnancy"},
    {12, "家庭生活困难", "hardship",
     "生活困难 困难 家庭困难 特困 困难慰问 家庭特殊困难 家庭重大困难 困难帮扶 困难职工"},
    {13, "家庭矛盾纠纷", "family dispute",
     "familydispute 家庭矛盾 家庭纠纷 矛盾纠纷 家庭不和 dispute"},
    {14, "突发事件", "emergency or disaster",
     "emergency 家庭突发事件 自然灾害 火灾 灾害 突发 重大灾害 disaster"},
    {15, "退休离岗", "retirement", "退休 离岗 离岗退休 退休慰问 退休离岗慰问 荣休"},
    {16, "生日", "birthday", "生日慰问 过生日"},
    {17, "节日慰问", "festival", "节日 春节慰问 中秋慰问 端午慰问 教师节慰问 国庆慰问 逢年过节"},
    {18, "冬季送温暖", "winter warmth", "warmthwinter 送温暖 两节送温暖 元旦春节送温暖"},
    {19, "夏季送清凉", "summer cooling", "coolsummer 送清凉 暑期送清凉"},
    {20, "离退休人员住院", "retiree in hospital",
     "retireeillness 退休人员住院 退休教师住院 离休人员住院 退休职工住院"},
    {21, "高龄寿辰", "retiree's milestone birthday",
     "retireebirthday 祝寿 寿辰 高龄祝寿 高龄慰问 milestonebirthday"},
    {22, "离退休定期联系", "regular contact with a retiree",
     "retireeperiodic 定期联系 定期走访 离退休走访 退休走访 走访退休人员"},
    {23, "谈心谈话", "heart-to-heart talk", "谈心 谈话 心理疏导 talk"},
    {24, "重大贡献", "special contribution", "立功 献血 重大荣誉 参军家属 contribution"},
};

// The first words are those of v1::VisitMode.
constexpr ListWords kModes[] = {
    {1, "上门", "at home", "家访 家中 家里 入户 上门走访 上门慰问 登门 到家 家 home"},
    {2, "医院", "in hospital", "病房 住院部 到医院 医院探望 医院看望 hospital"},
    {3, "殡仪馆", "at the funeral", "吊唁 追悼会 告别仪式 葬礼 funeral"},
    {4, "单位", "at work", "办公室 学校 校内 单位走访 workplace office school"},
    {5, "电话", "by phone", "电话慰问 电话联系 去电 phone call telephone"},
    {6, "视频", "by video", "微信 线上 视频慰问 微信视频 video online"},
};

std::string InBoth(absl::Span<const ListWords> words) {
  std::string text;
  for (const ListWords& each : words) {
    absl::StrAppend(&text, text.empty() ? "" : "、", each.zh, "/", each.en);
  }
  return text;
}

std::string WordOf(absl::Span<const ListWords> words, int value, Language language) {
  for (const ListWords& each : words) {
    if (each.value == value) return language == Language::kEnglish ? each.en : each.zh;
  }
  return "";
}

// Where a mode ends and a place begins.
constexpr absl::string_view kBetween[] = {" ", "/", ",", "，", "、", ";", "；", ":", "：", "("};

// What a place says by itself: nobody is at home in a hospital.
std::optional<VisitMode> ModeOfPlace(absl::string_view place) {
  constexpr std::pair<absl::string_view, VisitMode> kSigns[] = {
      {"医院", VisitMode::kHospital}, {"病房", VisitMode::kHospital},
      {"病区", VisitMode::kHospital}, {"殡仪馆", VisitMode::kFuneral},
      {"家中", VisitMode::kHome},     {"家里", VisitMode::kHome}};
  for (const auto& [sign, mode] : kSigns) {
    if (absl::StrContains(place, sign)) return mode;
  }
  return std::nullopt;
}

}  // namespace

PastField PastFieldOf(absl::string_view title) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(kTitles));
  return ValueIn<PastField>(lookup, title).value_or(PastField::kUnknown);
}

std::string PastTitle(PastField field, Language language) {
  return WordOf(kTitles, static_cast<int>(field), language);
}

bool WaitsForMoney(PastField field) {
  return field == PastField::kMoney || field == PastField::kGoods || field == PastField::kSignedBy;
}

std::optional<Occasion> PastOccasion(absl::string_view text) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(kOccasions));
  return ValueIn<Occasion>(lookup, text);
}

std::optional<VisitMode> PastMode(absl::string_view text) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(kModes));
  return ValueIn<VisitMode>(lookup, text);
}

std::string PastOccasionsInBoth() { return InBoth(kOccasions); }

std::string PastModesInBoth() { return InBoth(kModes); }

std::string PastOccasionWord(Occasion occasion, Language language) {
  return WordOf(kOccasions, static_cast<int>(occasion), language);
}

std::string PastModeWord(VisitMode mode, Language language) {
  return WordOf(kModes, static_cast<int>(mode), language);
}

PastWhere PastWhereOf(absl::string_view text) {
  const std::string plain = NormalizeName(text);
  // A mode may have blanks in it, so the longest beginning that is one counts.
  std::optional<VisitMode> mode;
  absl::string_view rest;
  for (size_t at = 1; at <= plain.size(); ++at) {
    // In brackets stands what explains.
    if (plain[at - 1] == '(') break;
    const absl::string_view behind = absl::string_view(plain).substr(at);
    const auto mark = std::find_if(std::begin(kBetween), std::end(kBetween),
                                   [&](absl::string_view each) {
                                     return absl::StartsWith(behind, each);
                                   });
    if (!behind.empty() && mark == std::end(kBetween)) continue;
    const std::optional<VisitMode> found = PastMode(absl::string_view(plain).substr(0, at));
    if (!found.has_value() || *found == VisitMode::kUnspecified) continue;
    mode = found;
    rest = behind.empty() || *mark == "(" ? behind : behind.substr(mark->size());
  }
  if (!mode.has_value()) return {.mode = ModeOfPlace(plain), .place = plain};
  std::string place = NormalizeName(rest);
  // What explains stands in brackets.
  if (place.size() > 1 && place.front() == '(' && place.back() == ')') {
    place = place.substr(1, place.size() - 2);
  }
  return {.mode = mode, .place = std::move(place)};
}

}  // namespace unioncare
