// Decides about rounds of hardship aid.
#include "service/domain/hardship_rounds.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using Stage = HardshipStage;
using State = HardshipRoundState;

// The days of a round, in the order in which they come.
struct RoundDay {
  const char* name;
  absl::CivilDay HardshipRound::*day;
};
constexpr RoundDay kDays[] = {
    {"apply_from", &HardshipRound::apply_from},
    {"apply_to", &HardshipRound::apply_to},
    {"check_until", &HardshipRound::check_until},
    {"committee_until", &HardshipRound::committee_until},
    {"publicity_from", &HardshipRound::publicity_from},
    {"publicity_to", &HardshipRound::publicity_to},
    {"pay_until", &HardshipRound::pay_until},
};
constexpr const char* kOtherFields[] = {"display_name", "year", "kinds", "fund"};

std::string FieldOf(const char* name) { return absl::StrCat("round.", name); }

std::string ApplyDays(const HardshipRound& round) {
  return absl::StrCat(IsoDay(round.apply_from), " – ", IsoDay(round.apply_to));
}

bool ShareAKind(const HardshipRound& a, const HardshipRound& b) {
  if (a.kinds.empty() || b.kinds.empty()) return true;
  return std::any_of(a.kinds.begin(), a.kinds.end(), [&](HardshipAidKind kind) {
    return std::find(b.kinds.begin(), b.kinds.end(), kind) != b.kinds.end();
  });
}

bool TakesOn(const HardshipRound& round, absl::CivilDay day) {
  return round.apply_from <= day && day <= round.apply_to;
}

absl::Status Over(const char* field, const HardshipRound& round) {
  return Refuse(Reason::kHardshipRoundOver, {{"field", field}, {"given", round.display_name}});
}

}  // namespace

std::string NameOf(UnionId union_id, HardshipRoundId round) {
  return absl::StrCat(NameOf(union_id), "/hardshipRounds/", Number(round));
}

absl::CivilDay HardshipPublicityEnd(absl::CivilDay from, const HardshipRules& rules,
                                    const WorkingCalendar& calendar) {
  return PublicityEnd(from, rules.publicity_working_days, rules, calendar);
}

absl::Status CheckHardshipRound(const HardshipRound& round, absl::CivilDay publicity_end) {
  if (round.display_name.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "round.display_name"}});
  }
  const int64_t first_year = round.apply_from.year();
  if (round.year != first_year && round.year != first_year + 1) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "round.year"},
                   {"given", absl::StrCat(round.year)},
                   {"wanted", absl::StrCat(first_year, "–", first_year + 1)}});
  }
  for (size_t i = 1; i < std::size(kDays); ++i) {
    const absl::CivilDay day = round.*kDays[i].day;
    const absl::CivilDay before = round.*kDays[i - 1].day;
    if (day >= before) continue;
    return Refuse(Reason::kDateBeforeStart, {{"field", FieldOf(kDays[i].name)},
                                             {"given", IsoDay(day)},
                                             {"wanted", IsoDay(before)}});
  }
  if (round.publicity_to < publicity_end) {
    return Refuse(Reason::kHardshipRoundPublicity, {{"field", "round.publicity_to"},
                                                    {"given", IsoDay(round.publicity_to)},
                                                    {"wanted", IsoDay(publicity_end)}});
  }
  const int64_t lasts = round.pay_until - round.apply_from;
  if (lasts > kHardshipRoundDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "round.pay_until"},
                                           {"given", absl::StrCat(lasts)},
                                           {"wanted", absl::StrCat(kHardshipRoundDaysMax)}});
  }
  return absl::OkStatus();
}

absl::Status CheckPassed(const HardshipRound* before, const HardshipRound& after,
                         absl::CivilDay today) {
  const auto passed = [&](const char* name, absl::CivilDay day) {
    return Refuse(Reason::kHardshipRoundPassed,
                  {{"field", FieldOf(name)}, {"given", IsoDay(day)}, {"wanted", IsoDay(today)}});
  };
  if (before == nullptr) {
    return after.apply_to < today ? passed("apply_to", after.apply_to) : absl::OkStatus();
  }
  for (const RoundDay& each : kDays) {
    const absl::CivilDay was = before->*each.day;
    const absl::CivilDay is = after.*each.day;
    if (was == is) continue;
    if (was < today) return passed(each.name, was);
    if (is < today) return passed(each.name, is);
  }
  return absl::OkStatus();
}

absl::Status CheckOverlap(const HardshipRound& round, absl::Span<const HardshipRound> others) {
  for (const HardshipRound& other : others) {
    if (other.id == round.id || other.state != State::kOpen) continue;
    const bool apart = other.apply_to < round.apply_from || round.apply_to < other.apply_from;
    if (apart || !ShareAKind(round, other)) continue;
    return Refuse(Reason::kHardshipRoundOverlap, {{"field", "round.apply_from"},
                                                  {"given", other.display_name},
                                                  {"wanted", ApplyDays(other)}});
  }
  return absl::OkStatus();
}

absl::Status CheckRoundStep(const HardshipRound& round, absl::string_view etag) {
  RETURN_IF_ERROR(CheckEtag("etag", etag, round.version));
  if (round.state != State::kOpen) return Over("name", round);
  return absl::OkStatus();
}

absl::StatusOr<HardshipRound> Merged(const UpdateHardshipRound& command,
                                     const HardshipRound& before) {
  if (command.update_mask.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "update_mask"}});
  }
  std::vector<std::string> known(std::begin(kOtherFields), std::end(kOtherFields));
  for (const RoundDay& each : kDays) known.push_back(each.name);
  bool all = false;
  for (const std::string& name : command.update_mask) {
    all = all || name == "*";
    if (name == "*" || std::find(known.begin(), known.end(), name) != known.end()) continue;
    return Refuse(Reason::kUpdateMaskUnknown, {{"field", "update_mask"},
                                               {"given", name},
                                               {"wanted", absl::StrJoin(known, " ")}});
  }
  const auto names = [&](absl::string_view name) {
    return all || std::find(command.update_mask.begin(), command.update_mask.end(), name) !=
                      command.update_mask.end();
  };
  HardshipRound after = before;
  for (const RoundDay& each : kDays) {
    if (names(each.name)) after.*each.day = command.round.*each.day;
  }
  if (names("display_name")) after.display_name = command.round.display_name;
  if (names("year")) after.year = command.round.year;
  if (names("kinds")) after.kinds = command.round.kinds;
  if (names("fund")) after.fund = command.round.fund;
  return after;
}

absl::StatusOr<HardshipRound> CloseRound(const HardshipRound& before, absl::string_view etag,
                                         int unfinished, bool move_unfinished) {
  RETURN_IF_ERROR(CheckRoundStep(before, etag));
  if (unfinished > 0 && !move_unfinished) {
    return Refuse(Reason::kHardshipRoundUnfinished, {{"field", "move_unfinished"},
                                                     {"given", before.display_name},
                                                     {"wanted", absl::StrCat(unfinished)}});
  }
  HardshipRound after = before;
  after.state = State::kClosed;
  return after;
}

absl::StatusOr<HardshipRound> CancelRound(const HardshipRound& before, absl::string_view etag,
                                          const std::string& reason) {
  RETURN_IF_ERROR(CheckRoundStep(before, etag));
  if (reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  HardshipRound after = before;
  after.state = State::kCancelled;
  after.close_reason = reason;
  return after;
}

absl::Status CheckTakes(const HardshipRound& round, absl::CivilDay today) {
  if (round.state != State::kOpen) return Over("round", round);
  if (TakesOn(round, today)) return absl::OkStatus();
  return Refuse(Reason::kHardshipRoundWindow, {{"field", "round"},
                                               {"given", round.display_name},
                                               {"wanted", ApplyDays(round)}});
}

HardshipPlace PlaceOf(absl::Span<const HardshipRound> rounds, absl::CivilDay today) {
  const HardshipRound* takes = nullptr;
  const HardshipRound* missed = nullptr;
  for (const HardshipRound& round : rounds) {
    if (round.state == State::kOpen && TakesOn(round, today) &&
        (takes == nullptr || std::pair(round.apply_to, round.id) <
                                 std::pair(takes->apply_to, takes->id))) {
      takes = &round;
    }
    const bool late = round.state != State::kCancelled && round.apply_to < today &&
                      today <= round.pay_until;
    if (late && (missed == nullptr || missed->apply_to < round.apply_to)) missed = &round;
  }
  HardshipPlace place{.placed_on = today};
  if (takes != nullptr) {
    place.round = takes->id;
  } else if (missed != nullptr) {
    place.missed = missed->id;
    place.missed_days = static_cast<int>(today - missed->apply_to);
  }
  return place;
}

absl::StatusOr<HardshipPlace> MoveFile(const HardshipFile& file, absl::string_view etag,
                                       const HardshipFacts& facts, const HardshipPlace& before,
                                       const HardshipRound* into, const std::string& reason) {
  RETURN_IF_ERROR(CheckEtag("etag", etag, file.version));
  const std::string name = NameOf(facts.union_id, file.id);
  if (!IsLive(file.state)) {
    std::vector<std::string> wanted;
    for (int state = 1; state < kHardshipStateCount; ++state) {
      const HardshipState each = static_cast<HardshipState>(state);
      if (IsLive(each)) wanted.push_back(NameOfState(each));
    }
    return Refuse(Reason::kHardshipStep, {{"field", "name"},
                                          {"given", name},
                                          {"state", NameOfState(file.state)},
                                          {"wanted", absl::StrJoin(wanted, ",")}});
  }
  const std::optional<MemberId>& actor = facts.actor_member;
  if (actor.has_value() &&
      (*actor == facts.subject || std::find(facts.relatives.begin(), facts.relatives.end(),
                                            *actor) != facts.relatives.end())) {
    return Refuse(Reason::kHardshipOwn, {{"given", name}});
  }
  if (into != nullptr && into->state != State::kOpen) return Over("round", *into);
  HardshipPlace after = before;
  after.round.reset();
  if (into != nullptr) after.round = into->id;
  if (after.round == before.round) {
    return Refuse(Reason::kHardshipRoundSame, {{"field", "round"}, {"given", name}});
  }
  if (reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  after.reason = reason;
  after.placed_on = facts.today;
  return after;
}

HardshipStage StageOf(const HardshipRoundFile& file, absl::CivilDay today) {
  switch (file.state) {
    case HardshipState::kApplied:
      return Stage::kCheck;
    case HardshipState::kInvestigated:
      return Stage::kCommittee;
    case HardshipState::kReviewed:
      return Stage::kPublish;
    case HardshipState::kPublished:
      return file.publicity_to.has_value() && *file.publicity_to < today ? Stage::kConfirm
                                                                         : Stage::kPublicity;
    case HardshipState::kObjected:
      return Stage::kPublicity;
    case HardshipState::kPackaged:
      return Stage::kConfirm;
    case HardshipState::kDecided:
      return file.paid_fen > 0 ? Stage::kPaid : Stage::kPay;
    case HardshipState::kExited:
      return file.paid_fen > 0 ? Stage::kPaid : Stage::kOver;
    case HardshipState::kWithdrawn:
    case HardshipState::kRefused:
    case HardshipState::kUnspecified:
      break;
  }
  return Stage::kOver;
}

std::optional<absl::CivilDay> StageDueOn(const HardshipRound& round, HardshipStage stage) {
  switch (stage) {
    case Stage::kCheck:
      return round.check_until;
    case Stage::kCommittee:
      return round.committee_until;
    case Stage::kPublish:
      return round.publicity_from;
    case Stage::kPublicity:
      return round.publicity_to;
    case Stage::kConfirm:
    case Stage::kPay:
      return round.pay_until;
    case Stage::kPaid:
    case Stage::kOver:
    case Stage::kUnspecified:
      break;
  }
  return std::nullopt;
}

bool IsFinished(HardshipStage stage) { return stage == Stage::kPaid || stage == Stage::kOver; }

int DaysBehind(const HardshipRound& round, const HardshipRoundFile& file, absl::CivilDay today) {
  const std::optional<absl::CivilDay> due = StageDueOn(round, StageOf(file, today));
  if (!due.has_value() || today <= *due) return 0;
  return static_cast<int>(today - *due);
}

}  // namespace unioncare
