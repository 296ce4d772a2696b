// In which tier of contact somebody is, and why.
#include "service/domain/retirees.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/domain/birthdays.h"
#include "service/domain/calendar.h"

namespace unioncare {
namespace {

using Code = TierReasonCode;

ContactFacts ContactFactsOf(const CareFacts& facts, absl::CivilDay today) {
  ContactFacts contact{.age = std::nullopt,
                       .retire_kind = facts.retire_kind,
                       .living = facts.living,
                       .mobility = facts.mobility,
                       .flags = facts.flags,
                       .hardship = facts.hardship,
                       .lives_away = facts.lives_away};
  if (facts.birth_date.has_value()) contact.age = CompletedYears(*facts.birth_date, today);
  return contact;
}

// The tier of this number, as if somebody fitted it; nothing when no policy in force has it.
std::optional<TierInForce> Given(absl::Span<const ContactTier> held, RetireeTier tier,
                                 const ContactFacts& facts, absl::CivilDay today) {
  std::vector<ContactTier> chosen;
  for (ContactTier row : held) {
    if (row.tier != tier && row.tier != RetireeTier::kRx) continue;
    if (row.tier == tier) row.any = {ContactCriterion{.in_service = true}};
    chosen.push_back(std::move(row));
  }
  const auto force = ApplicableTier(chosen, facts, today);
  return force.ok() ? *force : std::nullopt;
}

int Oftener(int left, int right) {
  if (left == 0 || right == 0) return std::max(left, right);
  return std::min(left, right);
}

void Take(const TierInForce& force, CareDecision& decision) {
  const ContactTier& row = force.tier;
  decision.tier = row.tier;
  decision.policy_code = row.origin.policy_code;
  decision.contact_every_days = force.contact_every_days;
  decision.visit_every_days = force.visit_every_days;
  decision.visit_on = row.visit_on;
  decision.visit_on_any = row.visit_on_any;
  decision.discharge_contact_days = force.discharge_contact_days;
  decision.paired_contact = row.paired_contact;
  decision.deputy_contact = row.deputy_contact;
  decision.emergency_contact = row.emergency_contact;
  for (const ContactTier& bound : force.bounds) {
    decision.paired_contact |= bound.paired_contact;
    decision.deputy_contact |= bound.deputy_contact;
    decision.emergency_contact |= bound.emergency_contact;
  }
}

// What of a criterion somebody fits, in the order in which people say it.
void AddReasons(const ContactCriterion& fits, const CareFacts& facts, const ContactFacts& contact,
                std::vector<TierReason>& reasons) {
  if (fits.retire_kind != RetireKind::kUnspecified) {
    reasons.push_back({Code::kRetireKind, static_cast<int64_t>(fits.retire_kind)});
  }
  if ((fits.age_from > 0 || fits.age_to > 0) && contact.age.has_value()) {
    reasons.push_back({Code::kAge, *contact.age});
  }
  switch (fits.living) {
    case LivingMode::kUnspecified:
      break;
    case LivingMode::kAlone:
      // Known from a care flag alone it stays among what is sealed.
      reasons.push_back({facts.living == LivingMode::kAlone ? Code::kAlone : Code::kNeed});
      break;
    case LivingMode::kWithSpouse:
      reasons.push_back({Code::kWithSpouse});
      break;
    case LivingMode::kWithChildren:
      reasons.push_back({Code::kWithChildren});
      break;
    case LivingMode::kInstitution:
      reasons.push_back({Code::kInstitution});
      break;
  }
  const bool need = fits.mobility != Mobility::kUnspecified ||
                    fits.flag != CareFlag::kUnspecified || fits.hardship;
  if (need && (reasons.empty() || reasons.back().code != Code::kNeed)) {
    reasons.push_back({Code::kNeed});
  }
  if (facts.retire_kind == RetireKind::kUnspecified) reasons.push_back({Code::kInService});
  if (reasons.empty()) reasons.push_back({Code::kRetired});
}

// The next closer tier that a policy has. Who is in the two closest stays there: R0 is of those
// who are veteran cadres.
std::optional<TierInForce> Raised(absl::Span<const ContactTier> held, const TierInForce& own,
                                  const ContactFacts& facts, absl::CivilDay today) {
  for (int number = static_cast<int>(own.tier.tier) - 1;
       number >= static_cast<int>(RetireeTier::kR1); --number) {
    std::optional<TierInForce> raised =
        Given(held, static_cast<RetireeTier>(number), facts, today);
    if (!raised.has_value()) continue;
    raised->contact_every_days = Oftener(raised->contact_every_days, own.contact_every_days);
    raised->visit_every_days = Oftener(raised->visit_every_days, own.visit_every_days);
    raised->bounds.insert(raised->bounds.end(), own.bounds.begin(), own.bounds.end());
    return raised;
  }
  return std::nullopt;
}

void Earlier(absl::CivilDay day, absl::CivilDay today, std::optional<absl::CivilDay>& first) {
  if (day <= today) return;
  if (!first.has_value() || day < *first) first = day;
}

std::optional<absl::CivilDay> RecomputeOn(absl::Span<const ContactTier> tiers,
                                          const CareFacts& facts, absl::CivilDay today) {
  std::optional<absl::CivilDay> first;
  for (const ContactTier& row : tiers) {
    Earlier(row.origin.policy_valid_from, today, first);
    if (!facts.birth_date.has_value()) continue;
    for (const ContactCriterion& criterion : row.any) {
      if (facts.retire_kind == RetireKind::kUnspecified && !criterion.in_service) continue;
      for (const int age : {criterion.age_from, criterion.age_to + 1}) {
        if (age > 1) Earlier(CompletedOn(*facts.birth_date, age), today, first);
      }
    }
  }
  if (facts.override.has_value()) {
    Earlier(facts.override->from_on, today, first);
    Earlier(facts.override->until_on + 1, today, first);
  }
  if (facts.bereaved_on.has_value()) {
    Earlier(*facts.bereaved_on, today, first);
    Earlier(BereavedBefore(*facts.bereaved_on), today, first);
  }
  return first;
}

// The tier of today, and why; nothing where the decision has none.
std::optional<TierInForce> TierOf(absl::Span<const ContactTier> held, const CareFacts& facts,
                                  const ContactFacts& contact, absl::CivilDay today,
                                  CareDecision& decision) {
  const std::optional<TierOverride>& given = facts.override;
  if (given.has_value() && given->from_on <= today && today <= given->until_on) {
    std::optional<TierInForce> force = Given(held, given->tier, contact, today);
    if (force.has_value()) {
      decision.reasons.push_back({Code::kOverride, DayNumber(given->until_on)});
      return force;
    }
  }
  const auto own = ApplicableTier(held, contact, today);
  if (!own.ok()) {
    decision.birth_date_wanted = true;
    return std::nullopt;
  }
  if (!own->has_value()) return std::nullopt;
  const std::optional<ContactCriterion> fits = CriterionThatFits((*own)->tier, contact);
  if (fits.has_value()) AddReasons(*fits, facts, contact, decision.reasons);
  const bool bereaved = facts.bereaved_on.has_value() && *facts.bereaved_on <= today &&
                        today < BereavedBefore(*facts.bereaved_on);
  if (!bereaved) return *own;
  std::optional<TierInForce> raised = Raised(held, **own, contact, today);
  if (!raised.has_value()) return *own;
  decision.reasons.push_back(
      {Code::kBereaved, DayNumber(BereavedBefore(*facts.bereaved_on) - 1)});
  return raised;
}

}  // namespace

bool IsGone(MemberState state) { return !IsMember(state); }

int CompletedYears(absl::CivilDay birth_date, absl::CivilDay day) {
  const int years = static_cast<int>(day.year() - birth_date.year());
  return std::max(0, day < CompletedOn(birth_date, years) ? years - 1 : years);
}

absl::CivilDay CompletedOn(absl::CivilDay birth_date, int years) {
  return absl::CivilDay(birth_date.year() + years, birth_date.month(), birth_date.day());
}

absl::CivilDay BereavedBefore(absl::CivilDay event_on) {
  static_assert(kBereavedMonths == 12);
  return absl::CivilDay(event_on.year() + 1, event_on.month(), event_on.day());
}

CareDecision DecideCare(absl::Span<const ContactTier> tiers, const CareFacts& facts,
                        absl::CivilDay today) {
  CareDecision decision;
  if (IsGone(facts.state)) return decision;
  const CareRules rules{
      .exam_bands = {}, .contact_tiers = {tiers.begin(), tiers.end()}, .retentions = {}};
  const std::vector<ContactTier> held = InForce(rules, today).contact_tiers;
  const ContactFacts contact = ContactFactsOf(facts, today);
  const std::optional<TierInForce> force = TierOf(held, facts, contact, today, decision);
  decision.recompute_on = RecomputeOn(tiers, facts, today);
  if (!force.has_value()) return decision;
  Take(*force, decision);
  decision.away = facts.lives_away &&
                  std::any_of(held.begin(), held.end(), [&](const ContactTier& row) {
                    return row.tier == RetireeTier::kRx &&
                           row.origin.place == force->tier.origin.place;
                  });
  if (decision.away) decision.reasons.push_back({Code::kAway});
  return decision;
}

namespace {

std::string TextOf(const TierReason& reason, bool zh) {
  const std::string day = IsoDay(DayOf(reason.number));
  switch (reason.code) {
    case Code::kUnspecified:
      return "";
    case Code::kAge:
      return zh ? absl::StrCat(reason.number, "岁") : absl::StrCat(reason.number, " years old");
    case Code::kAlone:
      return zh ? "独居" : "lives alone";
    case Code::kWithSpouse:
      return zh ? "与配偶居住（空巢）" : "lives with the spouse only";
    case Code::kWithChildren:
      return zh ? "与子女居住" : "lives with children";
    case Code::kInstitution:
      return zh ? "住养老机构" : "lives in an institution";
    case Code::kRetireKind:
      switch (static_cast<RetireKind>(reason.number)) {
        case RetireKind::kVeteran:
          return zh ? "离休" : "veteran cadre";
        case RetireKind::kResignation:
          return zh ? "退职" : "resigned with benefits";
        case RetireKind::kInternal:
          return zh ? "内退" : "retired within the school";
        default:
          return zh ? "退休" : "retired";
      }
    case Code::kNeed:
      return zh ? "有登记的关注情形" : "a need that is on record";
    case Code::kInService:
      return zh ? "在职关注对象" : "in service, on the care list";
    case Code::kRetired:
      return zh ? "退休人员" : "retired";
    case Code::kBereaved:
      return zh ? absl::StrCat("丧偶提高一级至", day)
                : absl::StrCat("raised in bereavement until ", day);
    case Code::kOverride:
      return zh ? absl::StrCat("由工会指定至", day) : absl::StrCat("given by people until ", day);
    case Code::kAway:
      return zh ? "异地居住，走访按RX" : "lives away, visits as of RX";
  }
  return "";
}

}  // namespace

std::string TierReasonText(const CareDecision& decision, Language language) {
  if (decision.tier == RetireeTier::kUnspecified) return "";
  const bool zh = language == Language::kChinese;
  std::vector<std::string> parts;
  for (const TierReason& reason : decision.reasons) parts.push_back(TextOf(reason, zh));
  const std::string tier = absl::StrCat("R", static_cast<int>(decision.tier) - 1);
  return zh ? absl::StrCat(absl::StrJoin(parts, "、"), "：", tier, "，依据", decision.policy_code)
            : absl::StrCat(absl::StrJoin(parts, ", "), ": ", tier, ", by policy ",
                           decision.policy_code);
}

std::string KeptReasons(absl::Span<const TierReason> reasons) {
  return absl::StrJoin(reasons, ",", [](std::string* out, const TierReason& reason) {
    absl::StrAppend(out, static_cast<int>(reason.code), ":", reason.number);
  });
}

std::vector<TierReason> ReasonsIn(absl::string_view text) {
  std::vector<TierReason> reasons;
  for (const absl::string_view part : absl::StrSplit(text, ',', absl::SkipEmpty())) {
    const std::pair<absl::string_view, absl::string_view> halves =
        absl::StrSplit(part, absl::MaxSplits(':', 1));
    int code = 0;
    int64_t number = 0;
    if (!absl::SimpleAtoi(halves.first, &code) || !absl::SimpleAtoi(halves.second, &number)) {
      continue;
    }
    reasons.push_back({static_cast<Code>(code), number});
  }
  return reasons;
}

std::vector<RetireeGap> GapsOf(const CareDecision& decision, const GapFacts& facts) {
  std::vector<RetireeGap> gaps;
  const auto add = [&](bool missing, RetireeGap gap) {
    if (missing) gaps.push_back(gap);
  };
  add(decision.paired_contact && !facts.contact, RetireeGap::kContact);
  add(decision.deputy_contact && !facts.deputy, RetireeGap::kDeputy);
  add(decision.emergency_contact && !facts.emergency_contact, RetireeGap::kEmergencyContact);
  add(decision.birth_date_wanted, RetireeGap::kBirthDate);
  add(facts.contact && facts.contact_gone, RetireeGap::kContactGone);
  add(facts.deputy && facts.deputy_gone, RetireeGap::kDeputyGone);
  add(facts.retire_kind == RetireKind::kVeteran && !facts.veteran_date,
      RetireeGap::kVeteranDate);
  return gaps;
}

}  // namespace unioncare
