// The schedule of retirement ages, and what follows from it.
#include "service/domain/retirements.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {

// service/data/retirement-schedule-cn.csv, compiled in.
extern const char kRetirementScheduleText[];

namespace {

constexpr size_t kColumns = 8;
constexpr int kMonthsOfYear = 12;

absl::Status Damaged(absl::string_view line) {
  return absl::InternalError(absl::StrCat("the schedule of retirement is damaged: ", line));
}

absl::StatusOr<RetirementRule> ParseRule(absl::string_view line) {
  const std::vector<std::string> cells = absl::StrSplit(line, ',');
  RetirementRule rule;
  if (cells.size() != kColumns) return Damaged(line);
  const std::optional<absl::CivilDay> in_force = ParseIsoDay(cells[0]);
  const std::optional<absl::CivilDay> first = ParseIsoDay(absl::StrCat(cells[4], "-01"));
  const bool numbers = absl::SimpleAtoi(cells[3], &rule.base_age_years) &&
                       absl::SimpleAtoi(cells[5], &rule.birth_months_per_month) &&
                       absl::SimpleAtoi(cells[6], &rule.delay_months_max) &&
                       absl::SimpleAtoi(cells[7], &rule.elastic_months);
  if (!in_force.has_value() || !first.has_value() || !numbers) return Damaged(line);
  if (rule.birth_months_per_month < 2 || rule.delay_months_max < 0) return Damaged(line);
  rule.in_force_on = *in_force;
  rule.first_birth_month = absl::CivilMonth(*first);
  if (cells[1] == "MALE") rule.sex = Sex::kMale;
  if (cells[1] == "FEMALE") rule.sex = Sex::kFemale;
  if (cells[2] == "OFFICER") rule.post = PostCategory::kOfficer;
  if (cells[2] == "WORKER") rule.post = PostCategory::kWorker;
  const bool any = cells[2] == "ANY";
  if (rule.sex == Sex::kUnspecified) return Damaged(line);
  if (!any && rule.post == PostCategory::kUnspecified) return Damaged(line);
  return rule;
}

absl::CivilDay LastDayOf(absl::CivilMonth month) { return absl::CivilDay(month + 1) - 1; }

// The same day of another month, or its last where it is shorter.
absl::CivilDay DayIn(absl::CivilMonth month, int day) {
  return std::min(absl::CivilDay(month) + (day - 1), LastDayOf(month));
}

// The etag comes first, as for everything that changes; then who it is about.
absl::Status CheckSubject(UnionId union_id, MemberId id, absl::string_view etag,
                          absl::string_view reason, const std::optional<Member>& member,
                          const RetirementFacts& current) {
  if (etag.empty()) return Refuse(Reason::kFieldRequired, {{"field", "etag"}});
  if (reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  if (!member.has_value()) return NotFound("name", NameOf(union_id, id));
  RETURN_IF_ERROR(CheckNotMerged(union_id, "name", *member));
  RETURN_IF_ERROR(CheckEtag("etag", etag, current.version));
  const std::string name = NameOf(union_id, member->id);
  if (member->state == MemberState::kDeceased) {
    return Refuse(Reason::kDeathFinal, {{"field", "name"}, {"given", name}});
  }
  if (!member->retired_on.has_value()) return absl::OkStatus();
  return Refuse(Reason::kAlreadyRetired, {{"field", "name"},
                                          {"given", name},
                                          {"wanted", IsoDay(*member->retired_on)}});
}

// Whether somebody is given a farewell: whoever leaves service for good.
bool Leaves(const Member& member) {
  return member.retired_on.has_value() && member.retire_kind != RetireKind::kInternal &&
         member.retire_kind != RetireKind::kUnspecified;
}

}  // namespace

absl::StatusOr<std::vector<RetirementRule>> ParseRetirementRules(absl::string_view csv) {
  std::vector<RetirementRule> rules;
  bool header = true;
  for (const absl::string_view line : absl::StrSplit(csv, '\n')) {
    if (line.empty()) continue;
    if (!std::exchange(header, false)) {
      ASSIGN_OR_RETURN(RetirementRule rule, ParseRule(line));
      rules.push_back(std::move(rule));
    }
  }
  if (rules.empty()) return Damaged("no line");
  return rules;
}

const std::vector<RetirementRule>& PublishedRetirementRules() {
  static const auto& rules = *new std::vector<RetirementRule>([] {
    absl::StatusOr<std::vector<RetirementRule>> parsed =
        ParseRetirementRules(kRetirementScheduleText);
    CHECK(parsed.ok());
    return *std::move(parsed);
  }());
  return rules;
}

const RetirementRule* RuleFor(absl::Span<const RetirementRule> rules, Sex sex, PostCategory post,
                              absl::CivilDay today) {
  const RetirementRule* found = nullptr;
  if (sex == Sex::kUnspecified) return found;
  for (const RetirementRule& rule : rules) {
    if (rule.sex != sex) continue;
    if (rule.post != PostCategory::kUnspecified && rule.post != post) continue;
    if (found == nullptr) {
      found = &rule;
    } else if (rule.in_force_on <= today
                   ? found->in_force_on > today || found->in_force_on < rule.in_force_on
                   : found->in_force_on > rule.in_force_on) {
      found = &rule;
    }
  }
  return found;
}

int DelayMonths(const RetirementRule& rule, absl::CivilMonth birth) {
  const int64_t later = birth - rule.first_birth_month;
  if (later < 0) return 0;
  return static_cast<int>(std::min<int64_t>(later / rule.birth_months_per_month + 1,
                                            rule.delay_months_max));
}

absl::CivilMonth RetirementMonth(const RetirementRule& rule, absl::CivilMonth birth) {
  return birth + kMonthsOfYear * rule.base_age_years + DelayMonths(rule, birth);
}

std::optional<absl::CivilMonth> BirthMonthOf(const RetirementRule& rule, absl::CivilMonth month) {
  // Later births retire later, so the one that fits lies between no delay and all of it.
  const absl::CivilMonth youngest = month - kMonthsOfYear * rule.base_age_years;
  for (int delay = 0; delay <= rule.delay_months_max; ++delay) {
    const absl::CivilMonth birth = youngest - delay;
    if (DelayMonths(rule, birth) == delay) return birth;
  }
  return std::nullopt;
}

StatutoryRetirement StatutoryFor(const RetirementRule& rule, absl::CivilDay birth) {
  StatutoryRetirement found;
  const absl::CivilMonth born(birth);
  const absl::CivilMonth base = born + kMonthsOfYear * rule.base_age_years;
  const absl::CivilMonth month = RetirementMonth(rule, born);
  found.base_age_years = rule.base_age_years;
  found.delay_months = DelayMonths(rule, born);
  found.reached_on = DayIn(month, birth.day());
  found.last_day = LastDayOf(month);
  found.earliest = DayIn(std::max(base, month - rule.elastic_months), birth.day());
  found.latest = LastDayOf(month + rule.elastic_months);
  return found;
}

ExpectedRetirement Expect(absl::Span<const RetirementRule> rules, const Member& member,
                          const RetirementFacts& facts, absl::CivilDay today) {
  ExpectedRetirement expected;
  PostCategory post = facts.post;
  if (member.sex == Sex::kFemale && post == PostCategory::kUnspecified) {
    post = PostCategory::kOfficer;
    expected.post_assumed = true;
  }
  const RetirementRule* rule = RuleFor(rules, member.sex, post, today);
  if (rule != nullptr && member.birth_date.has_value()) {
    expected.statutory = StatutoryFor(*rule, *member.birth_date);
    expected.on = expected.statutory->last_day;
    expected.basis = expected.statutory->delay_months == 0 ? RetirementBasis::kOriginalAge
                                                           : RetirementBasis::kSchedule;
  }
  if (!facts.hr_on.has_value()) return expected;
  expected.on = facts.hr_on;
  expected.basis = RetirementBasis::kHrDate;
  if (expected.statutory.has_value()) {
    expected.beyond_elastic = *facts.hr_on < expected.statutory->earliest ||
                              *facts.hr_on > expected.statutory->latest;
  }
  return expected;
}

bool StillToRetire(const Member& member) {
  if (member.retired_on.has_value()) return false;
  return member.state == MemberState::kActive || member.state == MemberState::kSuspended ||
         member.state == MemberState::kKept;
}

absl::StatusOr<RetirementFacts> Decide(const SetRetirementDate& command,
                                       const std::optional<Member>& member,
                                       const RetirementFacts& current,
                                       absl::Span<const RetirementRule> rules,
                                       absl::CivilDay today) {
  RETURN_IF_ERROR(CheckSubject(command.union_id, command.member, command.etag, command.reason,
                               member, current));
  RetirementFacts decided = current;
  decided.hr_on = command.on;
  decided.reason = command.reason;
  if (!command.on.has_value()) return decided;
  if (member->birth_date.has_value() && *command.on < *member->birth_date) {
    return Refuse(Reason::kDateBeforeBirth, {{"field", "on"},
                                             {"given", IsoDay(*command.on)},
                                             {"wanted", IsoDay(*member->birth_date)}});
  }
  // Without a lawful day, today is what a day may not lie far from.
  const ExpectedRetirement expected = Expect(rules, *member, decided, today);
  const bool known = expected.statutory.has_value();
  const absl::CivilMonth lawful(known ? expected.statutory->last_day : today);
  const int months = kMonthsOfYear * (known ? kHrDateYearsMax : kHrDateUnknownYearsMax);
  const absl::CivilDay first(lawful - months), last = LastDayOf(lawful + months);
  if (first <= *command.on && *command.on <= last) return decided;
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", "on"},
                 {"given", IsoDay(*command.on)},
                 {"wanted", absl::StrCat(IsoDay(first), "…", IsoDay(last))}});
}

absl::StatusOr<RetirementFacts> Decide(const SetPostCategory& command,
                                       const std::optional<Member>& member,
                                       const RetirementFacts& current) {
  RETURN_IF_ERROR(CheckSubject(command.union_id, command.member, command.etag, command.reason,
                               member, current));
  RetirementFacts decided = current;
  decided.post = command.post;
  decided.reason = command.reason;
  return decided;
}

FarewellStep FarewellFor(const Member& before, const Member& after, bool linked,
                         absl::CivilDay today) {
  const bool left = Leaves(before), leaves = Leaves(after);
  if (!leaves) return linked ? FarewellStep::kTakeBack : FarewellStep::kNone;
  if (linked) {
    return before.retired_on == after.retired_on ? FarewellStep::kNone : FarewellStep::kMove;
  }
  if (left && before.retired_on == after.retired_on) return FarewellStep::kNone;
  const bool gone = after.state == MemberState::kDeceased || after.state == MemberState::kMerged;
  if (gone || today - *after.retired_on > kFarewellDaysMax) return FarewellStep::kNone;
  return FarewellStep::kOpen;
}

const Case* FarewellAmong(absl::Span<const Case> cases, absl::CivilDay day) {
  const Case* nearest = nullptr;
  const auto distance = [&](const Case& of) {
    return std::abs(static_cast<int64_t>(of.event_on - day));
  };
  for (const Case& each : cases) {
    const bool counts = each.occasion == Occasion::kRetirement &&
                        each.state != CaseState::kRejected && each.state != CaseState::kCancelled;
    if (!counts || distance(each) > kFarewellWindowDays) continue;
    if (nearest == nullptr || distance(each) < distance(*nearest)) nearest = &each;
  }
  return nearest;
}

}  // namespace unioncare
