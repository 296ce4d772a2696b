// What people record about contact with retired members, and what is refused.
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/retirees.h"

namespace unioncare {
namespace {

absl::Status Required(const char* field) {
  return Refuse(Reason::kFieldRequired, {{"field", field}});
}

// The fields of RetireeFacts by their names on the wire.
struct NamedFact {
  const char* name;
  void (*take)(const RetireeFacts& from, RetireeFacts& into);
};
constexpr NamedFact kFacts[] = {
    {"living", [](const RetireeFacts& from, RetireeFacts& into) { into.living = from.living; }},
    {"lives_away",
     [](const RetireeFacts& from, RetireeFacts& into) { into.lives_away = from.lives_away; }},
    {"city", [](const RetireeFacts& from, RetireeFacts& into) { into.city = from.city; }},
    {"channel", [](const RetireeFacts& from, RetireeFacts& into) { into.channel = from.channel; }},
    {"quiet_from",
     [](const RetireeFacts& from, RetireeFacts& into) { into.quiet_from = from.quiet_from; }},
    {"quiet_to",
     [](const RetireeFacts& from, RetireeFacts& into) { into.quiet_to = from.quiet_to; }},
    {"revolution_joined_on",
     [](const RetireeFacts& from, RetireeFacts& into) {
       into.revolution_joined_on = from.revolution_joined_on;
     }},
    {"mobility",
     [](const RetireeFacts& from, RetireeFacts& into) { into.mobility = from.mobility; }},
    {"hardship",
     [](const RetireeFacts& from, RetireeFacts& into) { into.hardship = from.hardship; }},
};

absl::Status CheckMask(const std::vector<std::string>& mask) {
  if (mask.empty()) return Required("update_mask");
  std::vector<Refusal> refusals;
  std::string wanted = "*";
  for (const NamedFact& fact : kFacts) absl::StrAppend(&wanted, ", ", fact.name);
  for (const std::string& name : mask) {
    const bool known = name == "*" || std::any_of(std::begin(kFacts), std::end(kFacts),
                                                  [&](const NamedFact& fact) {
                                                    return name == fact.name;
                                                  });
    if (known) continue;
    refusals.push_back({.reason = Reason::kUpdateMaskUnknown,
                        .facts = {{"field", "update_mask"}, {"given", name}, {"wanted", wanted}}});
  }
  return refusals.empty() ? absl::OkStatus() : Refuse(refusals);
}

std::string MinuteText(const std::optional<int>& minute) {
  if (!minute.has_value()) return "-";
  return absl::StrFormat("%02d:%02d", *minute / 60, *minute % 60);
}

// One of the two who are to keep contact.
absl::Status CheckPerson(const char* field, const ContactPerson& person, UnionId union_id,
                         bool newly) {
  const std::string name = NameOf(union_id, person.member);
  if (IsGone(person.state)) {
    return Refuse(Reason::kResponsibleGone, {{"field", field}, {"given", name}});
  }
  if (newly && person.paired >= kPairedMax) {
    return Refuse(Reason::kContactFull, {{"field", field},
                                         {"given", name},
                                         {"wanted", absl::StrCat(kPairedMax)}});
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status CheckVeteran(absl::string_view field, RetireKind kind,
                          const std::optional<absl::CivilDay>& joined_on,
                          const std::optional<absl::CivilDay>& birth_date) {
  const bool veteran = kind == RetireKind::kVeteran;
  if (veteran && (!joined_on.has_value() || *joined_on > kVeteranJoinedLast)) {
    return Refuse(Reason::kVeteranDate,
                  {{"field", std::string(field)},
                   {"given", joined_on.has_value() ? IsoDay(*joined_on) : "-"},
                   {"wanted", IsoDay(kVeteranJoinedLast)}});
  }
  if (joined_on.has_value() && birth_date.has_value() && *joined_on < *birth_date) {
    return Refuse(Reason::kDateBeforeBirth,
                  {{"field", std::string(field)}, {"given", IsoDay(*joined_on)}});
  }
  return absl::OkStatus();
}

absl::StatusOr<RetireeFacts> Decide(const RecordRetireeFacts& command, const RetireeFacts& before,
                                    const Member& member, int64_t version) {
  if (command.etag.empty()) return Required("etag");
  RETURN_IF_ERROR(CheckMask(command.update_mask));
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, version));
  RetireeFacts after = before;
  for (const std::string& name : command.update_mask) {
    for (const NamedFact& fact : kFacts) {
      if (name == "*" || name == fact.name) fact.take(command.facts, after);
    }
  }
  const bool both = after.quiet_from.has_value() == after.quiet_to.has_value();
  if (!both || (after.quiet_from.has_value() && after.quiet_from == after.quiet_to)) {
    return Refuse(Reason::kQuietHours,
                  {{"field", "facts.quiet_from"},
                   {"given", absl::StrCat(MinuteText(after.quiet_from), "—",
                                          MinuteText(after.quiet_to))}});
  }
  if (!after.lives_away && !after.city.empty()) {
    const bool said = std::find(command.update_mask.begin(), command.update_mask.end(), "city") !=
                          command.update_mask.end() ||
                      command.update_mask.front() == "*";
    if (said) {
      return Refuse(Reason::kRetireeCity, {{"field", "facts.city"}, {"given", after.city}});
    }
    after.city.clear();  // whoever comes back lives in no other city any more
  }
  const bool dated = after.revolution_joined_on != before.revolution_joined_on;
  if (dated) {
    RETURN_IF_ERROR(CheckVeteran("facts.revolution_joined_on", member.retire_kind,
                                 after.revolution_joined_on, member.birth_date));
  }
  return after;
}

bool IsOpen(const TierOverride& override, absl::CivilDay today) {
  return !override.ended_on.has_value() && today <= override.until_on;
}

absl::StatusOr<TierOverride> Decide(const SetTierOverride& command,
                                    absl::Span<const ContactTier> tiers,
                                    const std::optional<TierOverride>& open, int64_t version,
                                    absl::CivilDay today) {
  if (command.etag.empty()) return Required("etag");
  if (command.tier == RetireeTier::kUnspecified) return Required("tier");
  if (command.reason.empty()) return Required("reason");
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, version));
  if (command.until_on < today) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "until_on"},
                                             {"given", IsoDay(command.until_on)},
                                             {"wanted", IsoDay(today)}});
  }
  if (command.until_on - today > kOverrideDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "until_on"},
                                           {"given", absl::StrCat(command.until_on - today)},
                                           {"wanted", absl::StrCat(kOverrideDaysMax)}});
  }
  const std::string name = NameOfValue(command.tier);
  if (command.tier == RetireeTier::kRx) {
    return Refuse(Reason::kTierOwnFact, {{"field", "tier"}, {"given", name}});
  }
  const CareRules rules{
      .exam_bands = {}, .contact_tiers = {tiers.begin(), tiers.end()}, .retentions = {}};
  const std::vector<ContactTier> held = InForce(rules, today).contact_tiers;
  const bool known = std::any_of(held.begin(), held.end(), [&](const ContactTier& row) {
    return row.tier == command.tier;
  });
  if (!known) return Refuse(Reason::kTierNotInForce, {{"field", "tier"}, {"given", name}});
  if (open.has_value()) {
    return Refuse(Reason::kTierOverrideOpen, {{"field", "tier"},
                                              {"given", NameOfValue(open->tier)},
                                              {"wanted", IsoDay(open->until_on)}});
  }
  TierOverride given;
  given.tier = command.tier;
  given.reason = command.reason;
  given.from_on = today;
  given.until_on = command.until_on;
  return given;
}

absl::StatusOr<TierOverride> Decide(const EndTierOverride& command,
                                    const std::optional<TierOverride>& open, int64_t version,
                                    absl::CivilDay today) {
  if (command.etag.empty()) return Required("etag");
  if (command.reason.empty()) return Required("reason");
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, version));
  if (!open.has_value()) return Refuse(Reason::kTierOverrideNone, {{"field", "name"}});
  TierOverride ended = *open;
  ended.ended_on = std::max(today - 1, ended.from_on - 1);
  ended.end_reason = command.reason;
  return ended;
}

absl::StatusOr<ContactPair> Decide(const SetContactPair& command, const ContactPair& before,
                                   UnionId union_id, MemberId member, int64_t version) {
  if (command.etag.empty()) return Required("etag");
  if (command.deputy.has_value() && !command.contact.has_value()) return Required("contact");
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, version));
  struct Named {
    const char* field;
    const std::optional<ContactPerson>& person;
  };
  const Named both[] = {{"contact", command.contact}, {"deputy", command.deputy}};
  for (const Named& each : both) {
    if (!each.person.has_value() || each.person->exists) continue;
    return NotFound(each.field, NameOf(union_id, each.person->member));
  }
  ContactPair after = before;
  after.contact.reset();
  after.deputy.reset();
  for (const Named& each : both) {
    if (!each.person.has_value() || each.person->member != member) continue;
    return Refuse(Reason::kContactSelf,
                  {{"field", each.field}, {"given", NameOf(union_id, member)}});
  }
  if (command.contact.has_value() && command.deputy.has_value() &&
      command.contact->member == command.deputy->member) {
    return Refuse(Reason::kContactTwice,
                  {{"field", "deputy"}, {"given", NameOf(union_id, command.deputy->member)}});
  }
  for (const Named& each : both) {
    if (!each.person.has_value()) continue;
    const bool newly =
        each.person->member != before.contact && each.person->member != before.deputy;
    RETURN_IF_ERROR(CheckPerson(each.field, *each.person, union_id, newly));
  }
  if (command.contact.has_value()) after.contact = command.contact->member;
  if (command.deputy.has_value()) after.deputy = command.deputy->member;
  return after;
}

absl::Status Decide(const HandOverContacts& command) {
  const auto name = [&](const ContactPerson& person) {
    return NameOf(command.union_id, person.member);
  };
  if (!command.from.exists) return NotFound("from", name(command.from));
  if (!command.to.exists) return NotFound("to", name(command.to));
  if (command.from.member == command.to.member) {
    return Refuse(Reason::kContactTwice, {{"field", "to"}, {"given", name(command.to)}});
  }
  RETURN_IF_ERROR(CheckPerson("to", command.to, command.union_id, /*newly=*/false));
  if (command.to.paired + command.from.paired > kPairedMax) {
    return Refuse(Reason::kContactFull, {{"field", "to"},
                                         {"given", name(command.to)},
                                         {"wanted", absl::StrCat(kPairedMax)}});
  }
  return absl::OkStatus();
}

std::optional<ContactPair> Handed(const ContactPair& pair, MemberId member, MemberId from,
                                  MemberId to) {
  if (to == member || pair.contact == to || pair.deputy == to) return std::nullopt;
  ContactPair after = pair;
  if (after.contact == from) {
    after.contact = to;
  } else if (after.deputy == from) {
    after.deputy = to;
  } else {
    return std::nullopt;
  }
  return after;
}

}  // namespace unioncare
