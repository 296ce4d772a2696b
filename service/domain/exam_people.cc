// Who is offered which exam in a plan, by the bands in force, and the sentence that says why.
#include "service/domain/exam_people.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/domain/retirees.h"

namespace unioncare {
namespace {

// As v1.ExamItem labels them (convert_test).
struct ItemName {
  const char* zh;
  const char* en;
};
constexpr ItemName kItemNames[kExamItemCount] = {
    {"常规体检", "general exam"},
    {"妇科检查", "gynaecological exam"},
    {"乳腺检查", "breast exam"},
    {"宫颈癌筛查", "cervical screening"},
    {"结核筛查", "tuberculosis screening"},
};

// The whole years of a cycle, by which it counts (ExamDue).
int YearsOf(int cycle_months) { return std::max(1, cycle_months / 12); }

std::string Whose(const ExamPerson& person, bool english) {
  std::vector<std::string> parts;
  switch (person.sex) {
    case Sex::kFemale:
      parts.push_back(english ? "female" : "女");
      break;
    case Sex::kMale:
      parts.push_back(english ? "male" : "男");
      break;
    case Sex::kUnspecified:
      parts.push_back(english ? "sex not known" : "性别未填");
      break;
  }
  if (person.retired) parts.push_back(english ? "retired" : "退休");
  if (!person.age.has_value()) {
    parts.push_back(english ? "age not known" : "年龄不详");
  } else {
    parts.push_back(absl::StrCat(*person.age, english ? "" : "岁"));
  }
  return absl::StrJoin(parts, english ? ", " : "，");
}

std::string ItemSentence(size_t place, const ExamPersonItem& item, int plan_year, bool english) {
  const int years = YearsOf(item.cycle_months);
  std::string text = english ? kItemNames[place].en : kItemNames[place].zh;
  if (english) {
    absl::StrAppend(&text, years == 1 ? ", every year" : absl::StrCat(", every ", years, " years"));
    absl::StrAppend(&text, item.last_year == 0
                               ? std::string(", no attendance on record")
                               : absl::StrCat(", last attended ", item.last_year));
    if (!item.due) absl::StrAppend(&text, ", due from ", NextExamYear(item, plan_year));
    return text;
  }
  absl::StrAppend(&text, years == 1 ? "，每年一次" : absl::StrCat("，每", years, "年一次"));
  absl::StrAppend(&text, item.last_year == 0 ? std::string("，无参检记录")
                                             : absl::StrCat("，上次参检", item.last_year, "年"));
  if (!item.due) absl::StrAppend(&text, "，", NextExamYear(item, plan_year), "年应检");
  return text;
}

std::string MissingSentence(uint8_t missing, bool english) {
  std::vector<std::string> facts;
  if ((missing & kExamSexMissing) != 0) facts.push_back(english ? "sex" : "性别");
  if ((missing & kExamBirthMissing) != 0) facts.push_back(english ? "birth date" : "出生日期");
  if ((missing & kExamJoiningMissing) != 0) {
    facts.push_back(english ? "day of joining" : "入会日期");
  }
  return english ? absl::StrCat("cannot be judged, not on record: ", absl::StrJoin(facts, ", "))
                 : absl::StrCat("无法判断，未登记", absl::StrJoin(facts, "、"));
}

uint8_t MissingFacts(const absl::Status& status) {
  uint8_t missing = 0;
  for (const Refusal& refusal : RefusalsOf(status)) {
    const auto field = refusal.facts.find("field");
    if (field == refusal.facts.end()) continue;
    if (field->second == "sex") missing |= kExamSexMissing;
    if (field->second == "age") missing |= kExamBirthMissing;
    if (field->second == "service_months") missing |= kExamJoiningMissing;
  }
  return missing;
}

// Whether the day of `on` has come, counted from `from`, within the month: on the same day, or the
// last of a month that has no such day.
bool DayReached(absl::CivilDay from, absl::CivilDay on) {
  if (on.day() >= from.day()) return true;
  return (on + 1).month() != on.month();
}

bool RetiredOn(const ExamCandidate& candidate, absl::CivilDay day) {
  return candidate.retired_on.has_value() && *candidate.retired_on <= day;
}

}  // namespace

ExamItemSet DueItems(const ExamPerson& person) {
  ExamItemSet due = 0;
  for (size_t place = 0; place < person.items.size(); ++place) {
    if (person.items[place].due) due |= static_cast<ExamItemSet>(1 << place);
  }
  return due;
}

int NextExamYear(const ExamPersonItem& item, int plan_year) {
  if (item.last_year == 0) return plan_year;
  return item.last_year + YearsOf(item.cycle_months);
}

bool StandsIn(ExamWomensList list, const ExamPerson& person) {
  if (list != ExamWomensList::kUnspecified && person.sex == Sex::kMale) return false;
  const ExamItemSet due = DueItems(person);
  switch (list) {
    case ExamWomensList::kUnspecified:
      return true;
    case ExamWomensList::kGynaecology:
      return (due & SetOf(ExamItem::kGynaecology)) != 0;
    case ExamWomensList::kBothCancers:
      return (due & (SetOf(ExamItem::kBreast) | SetOf(ExamItem::kCervical))) != 0;
    case ExamWomensList::kBreast:
      return (due & SetOf(ExamItem::kBreast)) != 0;
  }
  return false;
}

std::string ReasonOf(const ExamPerson& person, int plan_year, Language language) {
  const bool english = language == Language::kEnglish;
  std::string text = absl::StrCat(Whose(person, english), english ? ": " : "：");
  if (person.verdict == ExamVerdict::kNotJudged) {
    return absl::StrCat(text, MissingSentence(person.missing, english));
  }
  if (person.verdict == ExamVerdict::kNoRule) {
    return absl::StrCat(text, english ? "no rule offers any of these exams"
                                      : "现行规定没有安排这些项目");
  }
  std::vector<std::string> items;
  for (size_t place = 0; place < person.items.size(); ++place) {
    const ExamPersonItem& item = person.items[place];
    if (item.cycle_months == 0) continue;
    if (person.verdict == ExamVerdict::kDue && !item.due) continue;
    items.push_back(ItemSentence(place, item, plan_year, english));
  }
  return absl::StrCat(text, absl::StrJoin(items, english ? "; " : "；"));
}

int CompletedMonths(absl::CivilDay from, absl::CivilDay on) {
  if (on < from) return 0;
  const int months =
      static_cast<int>((on.year() - from.year()) * 12) + (on.month() - from.month());
  return DayReached(from, on) ? months : months - 1;
}

ExamJudge::ExamJudge(const ExamPlanFields& plan, std::vector<GroupId> groups,
                     absl::Span<const ExamBand> bands)
    : year_(plan.year),
      scope_(plan.scope),
      all_groups_(!plan.group.has_value()),
      groups_(std::move(groups)),
      reference_(ReferenceDay(plan)),
      rules_day_(RulesDay(plan)) {
  const ExamItemSet offered = OfferedBy(plan);
  // First what is in force, then what of it the plan offers: a newer policy that leaves an item out
  // does not bring back an older one that had it.
  CareRules rules;
  rules.exam_bands.assign(bands.begin(), bands.end());
  for (ExamBand& band : InForce(rules, rules_day_).exam_bands) {
    const auto left_out = [&](ExamItem item) { return (SetOf(item) & offered) == 0; };
    band.items.erase(std::remove_if(band.items.begin(), band.items.end(), left_out),
                     band.items.end());
    if (band.items.empty()) continue;
    service_months_max_ = std::max(service_months_max_, band.service_months_min);
    bands_.push_back(std::move(band));
  }
}

bool ExamJudge::InScope(const ExamCandidate& candidate) const {
  if (candidate.state != MemberState::kActive && candidate.state != MemberState::kSuspended &&
      candidate.state != MemberState::kKept) {
    return false;
  }
  if (!all_groups_) {
    if (!candidate.group.has_value()) return false;
    if (!std::binary_search(groups_.begin(), groups_.end(), *candidate.group)) return false;
  }
  switch (scope_) {
    case ExamScope::kStaff:
      return !RetiredOn(candidate, rules_day_);
    case ExamScope::kRetirees:
      return RetiredOn(candidate, rules_day_);
    case ExamScope::kWomen:
      return candidate.sex != Sex::kMale;  // whose sex is not known is to be looked at
    case ExamScope::kAll:
    case ExamScope::kUnspecified:
      return true;
  }
  return true;
}

const ExamJudge::Offer& ExamJudge::OfferFor(const ExamFacts& facts) {
  const uint64_t age = static_cast<uint64_t>(facts.age.value_or(-1) + 1);
  const uint64_t months = static_cast<uint64_t>(facts.service_months.value_or(-1) + 1);
  const uint64_t key = (months << 32) | (age << 8) |
                       (static_cast<uint64_t>(facts.beneficiary) << 4) |
                       static_cast<uint64_t>(facts.sex);
  const auto known = offers_.find(key);
  if (known != offers_.end()) return known->second;
  Offer offer;
  const absl::StatusOr<std::vector<ExamOffer>> found = ApplicableExam(bands_, facts, rules_day_);
  if (!found.ok()) {
    offer.missing = MissingFacts(found.status());
  } else {
    for (const ExamOffer& each : *found) {
      offer.cycle_months[static_cast<size_t>(each.item) - 1] = each.cycle_months;
    }
  }
  return offers_.emplace(key, offer).first->second;
}

ExamPerson ExamJudge::Judge(const ExamCandidate& candidate, const ExamYears& last) {
  ExamPerson person{.member = candidate.member,
                    .group = candidate.group,
                    .sex = candidate.sex,
                    .retired = RetiredOn(candidate, rules_day_)};
  if (candidate.birth_date.has_value()) {
    person.age = CompletedYears(*candidate.birth_date, reference_);
  }
  ExamFacts facts{
      .beneficiary = person.retired ? BeneficiaryClass::kRetiree : BeneficiaryClass::kMember,
      .sex = person.sex,
      .age = person.age};
  // Whoever has as many months as any band asks for is alike.
  if (service_months_max_ > 0 && candidate.joined_on.has_value()) {
    facts.service_months =
        std::min(service_months_max_, CompletedMonths(*candidate.joined_on, reference_));
  }
  const Offer& offer = OfferFor(facts);
  if (offer.missing != 0) {
    person.verdict = ExamVerdict::kNotJudged;
    person.missing = offer.missing;
    return person;
  }
  person.verdict = ExamVerdict::kNoRule;
  for (size_t place = 0; place < person.items.size(); ++place) {
    if (offer.cycle_months[place] == 0) continue;
    ExamPersonItem& item = person.items[place];
    item.cycle_months = offer.cycle_months[place];
    item.last_year = last[place];
    const std::optional<int> attended =
        item.last_year == 0 ? std::nullopt : std::optional<int>(item.last_year);
    item.due = ExamDue(item.cycle_months, attended, year_);
    if (item.due) {
      person.verdict = ExamVerdict::kDue;
    } else if (person.verdict == ExamVerdict::kNoRule) {
      person.verdict = ExamVerdict::kNotDue;
    }
  }
  return person;
}

void Count(const ExamPerson& person, ExamCounts& counts) {
  counts.due += person.verdict == ExamVerdict::kDue;
  counts.not_due += person.verdict == ExamVerdict::kNotDue;
  counts.no_rule += person.verdict == ExamVerdict::kNoRule;
  counts.not_judged += person.verdict == ExamVerdict::kNotJudged;
}

}  // namespace unioncare
