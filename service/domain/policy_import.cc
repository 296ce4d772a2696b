// What a policy must satisfy before it is kept: its form, and that it is no laxer than what is
// above it.
#include <set>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/policies.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

constexpr char kField[] = "text";

struct UnitLimit {
  Span::Unit unit;
  const char* name;
  int most;  // 0: takes no count
};
constexpr UnitLimit kUnits[] = {
    {Span::Unit::kNone, "NONE", 0},
    {Span::Unit::kHours, "HOURS", kSpanHoursMax},
    {Span::Unit::kDays, "DAYS", kSpanDaysMax},
    {Span::Unit::kWorkingDays, "WORKING_DAYS", kSpanWorkingDaysMax},
    {Span::Unit::kByEventDay, "BY_EVENT_DAY", 0},
};

constexpr const char* kOccasions[] = {
    "UNSPECIFIED",          "ILLNESS_HOSPITAL", "ILLNESS_MAJOR",     "ILLNESS_SICKLEAVE",
    "SURGERY",              "ACCIDENT_INJURY",  "BEREAVEMENT_MEMBER", "BEREAVEMENT_RELATIVE",
    "BEREAVEMENT_INLAW",    "MARRIAGE",         "CHILDBIRTH",        "PREGNANCY_CARE",
    "HARDSHIP",             "FAMILY_DISPUTE",   "EMERGENCY",         "RETIREMENT",
    "BIRTHDAY",             "FESTIVAL",         "WARMTH_WINTER",     "COOL_SUMMER",
    "RETIREE_ILLNESS",      "RETIREE_BIRTHDAY", "RETIREE_PERIODIC",  "TALK",
    "CONTRIBUTION",
};
static_assert(std::size(kOccasions) == kOccasionCount + 1);

// Collects what is wrong, by the path inside the text of the policy.
class Checker {
 public:
  void Check(const Policy& policy) {
    CheckHead(policy.head);
    if (policy.rules.empty() && policy.sets.empty() && policy.standards.empty() &&
        policy.aggregates.empty() && policy.care.exam_bands.empty() &&
        policy.care.contact_tiers.empty() && policy.care.retentions.empty()) {
      Add("occasions", "0", "1…");
    }
    std::set<Occasion> seen;
    for (size_t i = 0; i < policy.rules.size(); ++i) {
      const PolicyRule& rule = policy.rules[i];
      const std::string path = absl::StrCat("occasions[", i, "]");
      CheckOccasion(path + ".occasion", rule.rule.occasion, seen);
      CheckRule(path, rule);
    }
    if (policy.sets.size() > kOccasionSetsMax) {
      Add("sets", absl::StrCat(policy.sets.size()), absl::StrCat("0…", kOccasionSetsMax));
    }
    for (size_t i = 0; i < policy.sets.size(); ++i) {
      CheckSet(absl::StrCat("sets[", i, "]"), policy.sets[i]);
    }
    const auto add = [this](const std::string& path, const std::string& given,
                            const std::string& wanted) { Add(path, given, wanted); };
    CheckStandards(policy.standards, policy.head.valid_from, add);
    CheckAggregateCaps(policy.aggregates, policy.head.valid_from, add);
    CheckCareRules(policy.care, add);
    CheckPlace(policy);
    AddAll(OverlappingStandards(policy.standards));
    AddAll(OverlappingCareRules(policy.care));
  }
  std::vector<Refusal> refusals;

 private:
  void Add(const std::string& path, const std::string& given, const std::string& wanted) {
    if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return;
    refusals.push_back({Reason::kPolicyValueInvalid,
                        {{"field", kField}, {"path", path}, {"given", given}, {"wanted", wanted}}});
  }

  void AddAll(std::vector<Refusal> more) {
    for (Refusal& refusal : more) {
      if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return;
      refusals.push_back(std::move(refusal));
    }
  }

  void CheckText(const std::string& path, const std::string& text, int most, bool required) {
    const bool fits = !TextProblem(path, text, most, Lines::kOne).has_value();
    if (fits && !(required && text.empty())) return;
    Add(path, absl::StrCat(text.size(), " bytes"),
        absl::StrCat(required ? 1 : 0, "…", most, " bytes"));
  }

  void CheckBoth(const std::string& path, const PolicyText& text, int most) {
    CheckText(path + ".zh", text.zh, most, true);
    CheckText(path + ".en", text.en, most, true);
  }

  void CheckHead(const PolicyHead& head) {
    CheckBoth("display_name", head.display_name, kPolicyNameBytesMax);
    bool plain = !head.code.empty() && head.code.size() <= kPolicyCodeBytesMax;
    for (const char c : head.code) {
      plain = plain && (absl::ascii_isupper(c) || absl::ascii_isdigit(c) || c == '-');
    }
    if (!plain) Add("code", head.code.substr(0, kPolicyCodeBytesMax), "A-Z 0-9 - (1…60)");
    CheckText("jurisdiction", head.jurisdiction, kPolicyNameBytesMax, true);
    CheckBoth("basis", head.basis, kPolicyBasisBytesMax);
    if (head.valid_from < kEarliestDay || head.valid_from > kLastDay) {
      Add("valid_from", IsoDay(head.valid_from),
          absl::StrCat(IsoDay(kEarliestDay), "…", IsoDay(kLastDay)));
    }
    const int decided_by = static_cast<int>(head.decided_by);
    if (decided_by < 1 || decided_by > static_cast<int>(DecidingDate::kApproval)) {
      Add("decided_by", absl::StrCat(decided_by), "DECIDING_DATE_…");
    }
  }

  void CheckPlace(const Policy& policy) {
    const std::optional<Jurisdiction> place = ReadJurisdiction(policy.head.jurisdiction);
    if (!place.has_value()) {
      Add("jurisdiction", policy.head.jurisdiction, "CN, CN-BJ, CN-JS, …, CN-JS/…");
      return;
    }
    // Which unions are in a place inside a province only a union can say.
    if (policy.head.issuer == kInstallation && place->level == JurisdictionLevel::kLocal &&
        !place->province.empty()) {
      Add("jurisdiction", policy.head.jurisdiction, absl::StrCat("CN, ", place->province));
    }
    // Rules of occasions bind all unions of an installation, wherever they are.
    const bool of_province = policy.head.issuer == kInstallation && !place->province.empty();
    if (of_province && !policy.rules.empty()) {
      Add("occasions", absl::StrCat(policy.rules.size()),
          absl::StrCat("0 (jurisdiction ", policy.head.jurisdiction, ")"));
    }
    if (of_province && !policy.sets.empty()) {
      Add("sets", absl::StrCat(policy.sets.size()),
          absl::StrCat("0 (jurisdiction ", policy.head.jurisdiction, ")"));
    }
  }

  void CheckOccasion(const std::string& path, Occasion occasion, std::set<Occasion>& seen) {
    const int number = static_cast<int>(occasion);
    if (number < 1 || number > kOccasionCount) {
      Add(path, absl::StrCat(number), "OCCASION_…");
    } else if (!seen.insert(occasion).second) {
      Add(path, OccasionName(occasion), absl::StrCat(OccasionName(occasion), " × 1"));
    }
  }

  void CheckSpan(const std::string& path, const Span& span) {
    for (const UnitLimit& limit : kUnits) {
      if (limit.unit != span.unit) continue;
      const bool fits = limit.most == 0 ? span.count == 0
                                        : span.count >= 1 && span.count <= limit.most;
      if (fits) return;
      Add(path + ".count", absl::StrCat(span.count),
          limit.most == 0 ? absl::StrCat(limit.name, ": 0")
                          : absl::StrCat(limit.name, ": 1…", limit.most));
      return;
    }
    Add(path + ".unit", absl::StrCat(static_cast<int>(span.unit)), "SPAN_UNIT_…");
  }

  void CheckRule(const std::string& path, const PolicyRule& given) {
    const OccasionRule& rule = given.rule;
    CheckSpan(path + ".report", rule.report);
    CheckSpan(path + ".visit", rule.visit);
    CheckSpan(path + ".close", rule.close);
    CheckSpan(path + ".superior_after", rule.superior_after);
    CheckSpan(path + ".follow_up", rule.follow_up);
    const int from = static_cast<int>(rule.close_from);
    if (from < 1 || from > static_cast<int>(CloseFrom::kDischarge)) {
      Add(path + ".close_from", absl::StrCat(from), "CLOSE_FROM_…");
    }
    // Only the moment of the first word is known to the hour; every other start is a day.
    if (rule.close.unit == Span::Unit::kHours && rule.close_from != CloseFrom::kInformed) {
      Add(path + ".close.unit", "HOURS", "DAYS, WORKING_DAYS");
    }
    if (rule.vacations_pause_close && rule.close.unit != Span::Unit::kDays &&
        rule.close.unit != Span::Unit::kWorkingDays) {
      Add(path + ".vacations_pause_close", "true", "close: DAYS, WORKING_DAYS");
    }
    if (rule.visitors_min < 1 || rule.visitors_min > kVisitorsMinMax) {
      Add(path + ".visitors_min", absl::StrCat(rule.visitors_min),
          absl::StrCat("1…", kVisitorsMinMax));
    }
    if (rule.follow_up_every_days < 0 || rule.follow_up_every_days > kFollowUpEveryDaysMax) {
      Add(path + ".follow_up_every_days", absl::StrCat(rule.follow_up_every_days),
          absl::StrCat("0…", kFollowUpEveryDaysMax));
    }
    if (rule.follow_up_every_days > 0 && rule.follow_up.unit == Span::Unit::kNone) {
      Add(path + ".follow_up_every_days", absl::StrCat(rule.follow_up_every_days),
          "follow_up: HOURS, DAYS, WORKING_DAYS");
    }
    CheckBoth(path + ".basis", given.basis, kPolicyBasisBytesMax);
  }

  void CheckSet(const std::string& path, const OccasionSet& set) {
    CheckBoth(path + ".display_name", set.display_name, kPolicyNameBytesMax);
    if (set.occasions.empty()) {
      Add(path + ".occasions", "0", absl::StrCat("1…", kOccasionCount));
    }
    std::set<Occasion> seen;
    for (size_t i = 0; i < set.occasions.size(); ++i) {
      CheckOccasion(absl::StrCat(path, ".occasions[", i, "]"), set.occasions[i], seen);
    }
  }
};

// What a rule has that is laxer than the rule above it.
class Comparison {
 public:
  Comparison(size_t index, const OccasionRule& rule, const ImportPolicyFacts::Above& above)
      : path_(absl::StrCat("occasions[", index, "].")), above_(above) {
    const OccasionRule& other = above.rule;
    CompareSpan("report", rule.report, other.report);
    CompareSpan("visit", rule.visit, other.visit);
    CompareClose(rule, other);
    if (rule.visitors_min < other.visitors_min) {
      Add("visitors_min", absl::StrCat(rule.visitors_min), absl::StrCat(other.visitors_min));
    }
    // Once asked for above, it stays asked for; what is not granted above is not granted below.
    Keep("officer_needed", rule.officer_needed, other.officer_needed);
    Keep("chair_needed", rule.chair_needed, other.chair_needed);
    Keep("report_to_superior", rule.report_to_superior, other.report_to_superior);
    Keep("restricted", rule.restricted, other.restricted);
    if (rule.remote_counts && !other.remote_counts) Add("remote_counts", "true", "false");
  }
  std::vector<Refusal> refusals;

 private:
  void Add(const char* name, const std::string& given, const std::string& wanted) {
    refusals.push_back({Reason::kPolicyLaxer,
                        {{"field", kField},
                         {"path", path_ + name},
                         {"given", given},
                         {"wanted", wanted},
                         {"owner", above_.code}}});
  }
  void CompareSpan(const char* name, const Span& span, const Span& other) {
    if (!NeverLonger(span, other)) Add(name, FormatSpan(span), FormatSpan(other));
  }
  void CompareClose(const OccasionRule& rule, const OccasionRule& other) {
    CompareSpan("close", rule.close, other.close);
    if (other.close.unit == Span::Unit::kNone) return;
    // Two clocks that start at different moments cannot be compared.
    if (rule.close_from != other.close_from) {
      Add("close_from", CloseFromName(rule.close_from), CloseFromName(other.close_from));
    }
    if (rule.vacations_pause_close && !other.vacations_pause_close) {
      Add("vacations_pause_close", "true", "false");
    }
  }
  void Keep(const char* name, bool here, bool above) {
    if (above && !here) Add(name, "false", "true");
  }
  static const char* CloseFromName(CloseFrom from) {
    switch (from) {
      case CloseFrom::kInformed: return "INFORMED";
      case CloseFrom::kEvent: return "EVENT";
      case CloseFrom::kUnspecified:
      case CloseFrom::kVisit: return "VISIT";
      case CloseFrom::kDischarge: return "DISCHARGE";
    }
    return "";
  }

  const std::string path_;
  const ImportPolicyFacts::Above& above_;
};

}  // namespace

absl::Status CheckPolicy(const Policy& policy) {
  Checker checker;
  checker.Check(policy);
  if (checker.refusals.empty()) return absl::OkStatus();
  return Refuse(checker.refusals);
}

absl::StatusOr<Policy> Decide(const Policy& command, const ImportPolicyFacts& facts) {
  RETURN_IF_ERROR(CheckPolicy(command));
  const PolicyHead& head = command.head;
  if (head.issuer != kInstallation && !facts.issuer_exists) {
    return NotFound("parent", NameOf(head.issuer));
  }
  const Jurisdiction place = ReadJurisdiction(head.jurisdiction).value_or(Jurisdiction{});
  if (!place.province.empty() && !facts.province_above.empty() &&
      place.province != facts.province_above) {
    return Refuse(Reason::kPolicyValueInvalid, {{"field", kField},
                                                {"path", "jurisdiction"},
                                                {"given", head.jurisdiction},
                                                {"wanted", facts.province_above}});
  }
  if (facts.taken) {
    return Refuse(Reason::kPolicyTaken,
                  {{"field", kField}, {"given", head.code}, {"wanted", IsoDay(head.valid_from)}});
  }
  if (facts.count >= kPoliciesMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", kField},
                                            {"given", absl::StrCat(facts.count)},
                                            {"wanted", absl::StrCat(kPoliciesMax)}});
  }
  std::vector<Refusal> laxer;
  for (size_t i = 0; i < command.rules.size() && i < facts.above.size(); ++i) {
    if (!facts.above[i].has_value()) continue;
    Comparison comparison(i, command.rules[i].rule, *facts.above[i]);
    for (Refusal& refusal : comparison.refusals) laxer.push_back(std::move(refusal));
  }
  for (Refusal& refusal : LaxerStandards(command.standards, facts.standards_above)) {
    laxer.push_back(std::move(refusal));
  }
  for (Refusal& refusal : LaxerCareRules(command.care, facts.care_above)) {
    laxer.push_back(std::move(refusal));
  }
  if (laxer.size() > kPolicyProblemsMax) laxer.resize(kPolicyProblemsMax);
  if (!laxer.empty()) return Refuse(laxer);
  return command;
}

bool NeverLonger(const Span& span, const Span& than) {
  using Unit = Span::Unit;
  if (than.unit == Unit::kNone) return true;
  if (span.unit == than.unit) return span.count <= than.count;
  switch (span.unit) {
    // The end of the n-th day lies n times 24 hours after its start at least, that of the n-th
    // working day not before it.
    case Unit::kHours:
      return (than.unit == Unit::kDays || than.unit == Unit::kWorkingDays) &&
             span.count <= 24 * than.count;
    case Unit::kDays:
      if (than.unit == Unit::kHours) return 24 * (span.count + 1) <= than.count;
      return than.unit == Unit::kWorkingDays && span.count <= than.count;
    // How many days n working days are depends on the calendar, and the event day on the event.
    default: return false;
  }
}

std::string FormatSpan(const Span& span) {
  for (const UnitLimit& limit : kUnits) {
    if (limit.unit == span.unit && limit.most == 0) return limit.name;
    if (limit.unit == span.unit) return absl::StrCat(span.count, " ", limit.name);
  }
  return "";
}

std::string OccasionName(Occasion occasion) {
  const size_t number = static_cast<size_t>(occasion);
  CHECK(number < std::size(kOccasions));
  return absl::StrCat("OCCASION_", kOccasions[number]);
}

}  // namespace unioncare
