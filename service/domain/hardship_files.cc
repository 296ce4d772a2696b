// The course of files of hardship aid.
#include "service/domain/hardship_files.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using State = HardshipState;

constexpr const char* kStateNames[kHardshipStateCount] = {
    "HARDSHIP_STATE_UNSPECIFIED", "HARDSHIP_STATE_APPLIED",   "HARDSHIP_STATE_INVESTIGATED",
    "HARDSHIP_STATE_REVIEWED",    "HARDSHIP_STATE_PUBLISHED", "HARDSHIP_STATE_OBJECTED",
    "HARDSHIP_STATE_PACKAGED",    "HARDSHIP_STATE_DECIDED",   "HARDSHIP_STATE_EXITED",
    "HARDSHIP_STATE_WITHDRAWN",   "HARDSHIP_STATE_REFUSED"};

// One row per step, one column per state from APPLIED (1) to REFUSED (10): x where it is possible.
constexpr const char* kMoves[kHardshipMoveCount] = {
    "xxxxxxx...",  // material
    "x.........",  // investigate
    ".x........",  // decide
    "..x.......",  // publish
    "...xx.....",  // object
    "....x.....",  // answer
    "...x......",  // submit
    ".....x....",  // answer of the superior union
    "...x......",  // confirm
    "......x...",  // review
    "......x...",  // contact
    "xxxxxx....",  // withdraw
    "......x...",  // exit
};

absl::CivilDay MonthsAfter(absl::CivilDay day, int months) {
  const absl::CivilMonth month = absl::CivilMonth(day) + months;
  const absl::CivilDay last = absl::CivilDay(month + 1) - 1;
  return std::min(absl::CivilDay(month.year(), month.month(), 1) + (day.day() - 1), last);
}

absl::Status CheckDay(const char* field, absl::CivilDay day, absl::CivilDay first,
                      absl::CivilDay today) {
  if (day > today) {
    return Refuse(Reason::kDateInFuture,
                  {{"field", field}, {"given", IsoDay(day)}, {"wanted", IsoDay(today)},
                   {"today", IsoDay(today)}});
  }
  if (day < first) {
    return Refuse(Reason::kDateBeforeStart,
                  {{"field", field}, {"given", IsoDay(day)}, {"wanted", IsoDay(first)}});
  }
  return absl::OkStatus();
}

absl::Status CheckAmount(const char* field, int64_t fen, int64_t least) {
  if (fen >= least && fen <= kHardshipAmountFenMax) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", field},
                 {"given", absl::StrCat(fen)},
                 {"wanted", absl::StrCat(least, "…", kHardshipAmountFenMax)}});
}

absl::Status Required(const char* field) {
  return Refuse(Reason::kFieldRequired, {{"field", field}});
}

// The member or one of the family.
bool Concerns(const HardshipFacts& facts, MemberId member) {
  return member == facts.subject ||
         std::find(facts.relatives.begin(), facts.relatives.end(), member) !=
             facts.relatives.end();
}

// Steps that decide about the household, or vouch for what was seen of it: not for itself.
bool Decides(HardshipMove move) { return move != HardshipMove::kWithdraw; }

// Settles what the newest test said.
void Take(const HardshipResult& result, HardshipFile& file) {
  file.outcome = result.outcome;
  file.category = result.category;
  file.band = result.band;
}

void NothingDue(HardshipFile& file) {
  file.step_due_on.reset();
  file.contact_due_on.reset();
  file.review_due_on.reset();
}

void PutInForce(HardshipFile& file, int64_t final_fen, absl::CivilDay today,
                const HardshipRules& rules) {
  file.state = State::kDecided;
  file.final_fen = final_fen;
  file.opened_on = today;
  file.step_due_on.reset();
  file.contact_due_on = MonthsAfter(today, rules.contact_months);
  file.review_due_on = MonthsAfter(today, rules.review_months);
}

absl::Status CheckPublicityOver(const HardshipFile& file, const HardshipFacts& facts) {
  if (facts.today > *file.publicity_to) return absl::OkStatus();
  return Refuse(Reason::kHardshipPublicityOpen, {{"given", NameOf(facts.union_id, file.id)},
                                                 {"wanted", IsoDay(*file.publicity_to)}});
}

}  // namespace

std::string NameOf(UnionId union_id, HardshipFileId file) {
  return absl::StrCat("unions/", Number(union_id), "/hardshipFiles/", Number(file));
}

bool IsLive(HardshipState state) {
  return state >= State::kApplied && state <= State::kDecided;
}

std::string NameOfState(HardshipState state) { return kStateNames[static_cast<size_t>(state)]; }

bool MayMove(HardshipMove move, HardshipState from) {
  if (from == State::kUnspecified) return false;
  return kMoves[static_cast<size_t>(move)][static_cast<size_t>(from) - 1] == 'x';
}

std::string NumberOf(const HardshipFile& file) {
  return absl::StrFormat("%d-%04d", file.year, file.sequence);
}

std::string MaskName(absl::string_view name) {
  if (name.empty()) return "";
  size_t first = 1;
  while (first < name.size() && (static_cast<unsigned char>(name[first]) & 0xC0) == 0x80) ++first;
  // Letters of a name that is no Chinese one say no more than that there are some.
  const size_t others = CharacterCount(name.substr(first));
  return absl::StrCat(name.substr(0, first), std::string(std::clamp<size_t>(others, 1, 3), '*'));
}

absl::CivilDay PublicityEnd(absl::CivilDay from, int count, const HardshipRules& rules,
                            const WorkingCalendar& calendar) {
  absl::CivilDay day = from;
  for (int looked = 0; count > 0 && looked < kHardshipReachDays; ++looked) {
    ++day;
    if (PublicDays(day, day, rules, calendar) == 1) --count;
  }
  return day;
}

int PublicDays(absl::CivilDay from, absl::CivilDay to, const HardshipRules& rules,
               const WorkingCalendar& calendar) {
  int count = 0;
  for (absl::CivilDay day = from; day <= to; ++day) {
    if (!calendar.IsWorkingDay(day)) continue;
    if (rules.publicity_skips_vacations && calendar.VacationOn(day) != nullptr) continue;
    ++count;
  }
  return count;
}

absl::StatusOr<HardshipFile> Decide(const ApplyHardship& command, const ApplyFacts& facts,
                                    const HardshipFacts& about, const HardshipResult& result,
                                    const HardshipRules& rules, const WorkingCalendar& calendar) {
  const std::string member = NameOf(about.union_id, command.member);
  if (facts.retired) {
    return Refuse(Reason::kHardshipRetired, {{"field", "hardship_file.member"}, {"given", member}});
  }
  if (facts.member_state != MemberState::kActive) {
    return Refuse(Reason::kHardshipNotActive,
                  {{"field", "hardship_file.member"}, {"given", member}});
  }
  if (!command.consent_on.has_value()) return Required("hardship_file.consent_on");
  for (const auto& [field, day] :
       {std::pair("hardship_file.consent_on", command.consent_on),
        std::pair("hardship_file.superior_consent_on", command.superior_consent_on)}) {
    if (day.has_value()) RETURN_IF_ERROR(CheckDay(field, *day, kFirstDay, about.today));
  }
  if (!facts.self && command.on_behalf_reason.empty()) {
    return Required("hardship_file.on_behalf_reason");
  }
  RETURN_IF_ERROR(CheckAmount("hardship_file.asked_fen", command.asked_fen, 0));
  if (!facts.has_id_number) {
    return Refuse(Reason::kHardshipIdMissing,
                  {{"field", "hardship_file.member"}, {"given", member}});
  }
  if (facts.taken_here) return Refuse(Reason::kHouseholdTaken, {});
  if (facts.taken_elsewhere) return Refuse(Reason::kHouseholdElsewhere, {});
  HardshipFile file;
  file.member = command.member;
  file.on_behalf_reason = facts.self ? "" : command.on_behalf_reason;
  file.applied_on = about.today;
  file.year = static_cast<int>(about.today.year());
  file.consent_on = *command.consent_on;
  file.superior_consent_on = command.superior_consent_on;
  file.asked_fen = command.asked_fen;
  file.step_due_on = calendar.After(about.today, rules.investigate_working_days);
  Take(result, file);
  return file;
}

absl::Status CheckMove(const HardshipFile& file, HardshipMove move, absl::string_view etag,
                       const HardshipFacts& facts) {
  RETURN_IF_ERROR(CheckEtag("etag", etag, file.version));
  if (!MayMove(move, file.state)) {
    std::vector<std::string> wanted;
    for (int state = 1; state < kHardshipStateCount; ++state) {
      if (MayMove(move, static_cast<State>(state))) {
        wanted.push_back(NameOfState(static_cast<State>(state)));
      }
    }
    return Refuse(Reason::kHardshipStep, {{"field", "name"},
                                          {"given", NameOf(facts.union_id, file.id)},
                                          {"state", NameOfState(file.state)},
                                          {"wanted", absl::StrJoin(wanted, ",")}});
  }
  if (Decides(move) && facts.actor_member.has_value() && Concerns(facts, *facts.actor_member)) {
    return Refuse(Reason::kHardshipOwn, {{"given", NameOf(facts.union_id, file.id)}});
  }
  return absl::OkStatus();
}

absl::StatusOr<HardshipFile> Decide(const InvestigateHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar) {
  RETURN_IF_ERROR(CheckDay("investigated_on", command.on, before.applied_on, facts.today));
  const size_t count = command.investigators.size();
  if (count != 2) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", "investigators"},
                                              {"given", absl::StrCat(count)},
                                              {"wanted", "2"}});
  }
  for (size_t i = 0; i < count; ++i) {
    const MemberId one = command.investigators[i];
    const bool twice = i == 1 && one == command.investigators[0];
    if (!twice && !Concerns(facts, one)) continue;
    return Refuse(Reason::kHardshipInvestigator, {{"field", absl::StrCat("investigators[", i, "]")},
                                                  {"given", NameOf(facts.union_id, one)}});
  }
  HardshipFile after = before;
  after.investigators[0] = command.investigators[0];
  after.investigators[1] = command.investigators[1];
  after.investigated_on = command.on;
  after.investigated_late =
      command.on > calendar.After(before.applied_on, rules.investigate_working_days);
  after.state = State::kInvestigated;
  after.step_due_on = calendar.After(facts.today, rules.step_working_days);
  return after;
}

absl::StatusOr<HardshipFile> Decide(const DecideHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar) {
  RETURN_IF_ERROR(CheckDay("decided_on", command.on, *before.investigated_on, facts.today));
  if (command.present.size() < 2 || command.present.size() > kHardshipPresentMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "present"},
                   {"given", absl::StrCat(command.present.size())},
                   {"wanted", absl::StrCat(2, "…", kHardshipPresentMax)}});
  }
  for (size_t i = 0; i < command.present.size(); ++i) {
    const MemberId one = command.present[i];
    const auto first = command.present.begin();
    const auto at = first + static_cast<std::ptrdiff_t>(i);
    if (std::find(first, at, one) == at && !Concerns(facts, one)) continue;
    return Refuse(Reason::kHardshipPresent, {{"field", absl::StrCat("present[", i, "]")},
                                             {"given", NameOf(facts.union_id, one)}});
  }
  RETURN_IF_ERROR(CheckAmount("committee_fen", command.committee_fen, command.accept ? 1 : 0));
  RETURN_IF_ERROR(CheckAmount("leader_fen", command.leader_fen, 0));
  if (command.accept && before.outcome != HardshipOutcome::kMeets) {
    return Refuse(Reason::kHardshipNotMet, {{"given", NameOf(facts.union_id, before.id)}});
  }
  if (!command.accept && command.opinion.empty()) return Required("opinion");
  HardshipFile after = before;
  after.minutes_no = command.minutes_no;
  after.decided_on = command.on;
  after.present = command.present;
  after.committee_fen = command.committee_fen;
  after.leader_fen = command.leader_fen;
  after.opinion = command.opinion;
  if (command.accept) {
    after.state = State::kReviewed;
    after.step_due_on = calendar.After(facts.today, rules.step_working_days);
  } else {
    after.state = State::kRefused;
    NothingDue(after);
  }
  return after;
}

absl::StatusOr<HardshipFile> Decide(const PublishHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar) {
  HardshipFile after = before;
  after.publicity_from = facts.today;
  after.publicity_to =
      PublicityEnd(facts.today, rules.publicity_working_days, rules, calendar);
  after.publicity_left = 0;
  after.publicity_place = command.place;
  after.publicity_phone = command.phone;
  after.state = State::kPublished;
  after.step_due_on = calendar.After(*after.publicity_to, rules.step_working_days);
  return after;
}

absl::StatusOr<HardshipFile> Decide(const ObjectHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar) {
  RETURN_IF_ERROR(CheckDay("objection.received_on", command.on, *before.publicity_from,
                           facts.today));
  // While an objection is not answered the list hangs out on, however long that takes.
  if (before.state != State::kObjected && command.on > *before.publicity_to) {
    return Refuse(Reason::kHardshipPublicityOver, {{"field", "objection.received_on"},
                                                   {"given", IsoDay(command.on)},
                                                   {"wanted", IsoDay(*before.publicity_to)}});
  }
  HardshipFile after = before;
  after.state = State::kObjected;
  const absl::CivilDay counted = std::max(command.on, *before.publicity_from + 1);
  after.publicity_left = std::max(
      {1, before.publicity_left, PublicDays(counted, *before.publicity_to, rules, calendar)});
  after.step_due_on = calendar.After(facts.today, rules.step_working_days);
  return after;
}

absl::StatusOr<HardshipFile> Decide(const AnswerHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules,
                                    const WorkingCalendar& calendar) {
  HardshipFile after = before;
  if (command.upheld) {
    after.state = State::kInvestigated;
    after.publicity_left = 0;
    after.step_due_on = calendar.After(facts.today, rules.step_working_days);
  } else if (command.still_open == 0) {
    after.state = State::kPublished;
    after.publicity_to = PublicityEnd(facts.today, before.publicity_left, rules, calendar);
    after.publicity_left = 0;
    after.step_due_on = calendar.After(*after.publicity_to, rules.step_working_days);
  }
  return after;
}

absl::StatusOr<HardshipFile> Decide(const SubmitHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules) {
  RETURN_IF_ERROR(CheckPublicityOver(before, facts));
  if (!command.has_superior || !rules.superior_reviews) {
    return Refuse(Reason::kHardshipSuperior, {{"given", NameOf(facts.union_id)}});
  }
  HardshipFile after = before;
  if (command.superior_consent_on.has_value()) {
    RETURN_IF_ERROR(CheckDay("superior_consent_on", *command.superior_consent_on, kFirstDay,
                             facts.today));
    after.superior_consent_on = command.superior_consent_on;
  }
  if (!after.superior_consent_on.has_value()) {
    return Refuse(Reason::kHardshipConsent, {{"field", "superior_consent_on"},
                                             {"given", NameOf(facts.union_id, before.id)}});
  }
  after.submitted_on = facts.today;
  after.state = State::kPackaged;
  after.step_due_on.reset();
  return after;
}

absl::StatusOr<HardshipFile> Decide(const AnswerHardshipPackage& command,
                                    const HardshipFile& before, const HardshipFacts& facts,
                                    const HardshipRules& rules) {
  RETURN_IF_ERROR(CheckAmount("final_fen", command.final_fen, command.accept ? 1 : 0));
  if (!command.accept && command.opinion.empty()) return Required("opinion");
  HardshipFile after = before;
  after.answered_on = facts.today;
  after.superior_opinion = command.opinion;
  if (command.accept) {
    PutInForce(after, command.final_fen, facts.today, rules);
  } else {
    after.state = State::kRefused;
    NothingDue(after);
  }
  return after;
}

absl::StatusOr<HardshipFile> Decide(const ConfirmHardship& command, const HardshipFile& before,
                                    const HardshipFacts& facts, const HardshipRules& rules) {
  RETURN_IF_ERROR(CheckPublicityOver(before, facts));
  if (command.has_superior && rules.superior_reviews) {
    return Refuse(Reason::kHardshipSuperior, {{"given", NameOf(facts.union_id)}});
  }
  RETURN_IF_ERROR(CheckAmount("final_fen", command.final_fen, 1));
  HardshipFile after = before;
  PutInForce(after, command.final_fen, facts.today, rules);
  return after;
}

absl::StatusOr<HardshipFile> Review(const HardshipFile& before, absl::string_view etag,
                                    const HardshipFacts& facts, const HardshipResult& result,
                                    const HardshipRules& rules, const WorkingCalendar& calendar) {
  RETURN_IF_ERROR(CheckMove(before, HardshipMove::kReview, etag, facts));
  if (result.outcome == HardshipOutcome::kNotJudged) {
    std::vector<std::string> missing;
    for (const HardshipStep& step : result.steps) missing.push_back(step.text);
    return Refuse(Reason::kHardshipUnknown, {{"wanted", absl::StrJoin(missing, ",")}});
  }
  HardshipFile after = before;
  Take(result, after);
  after.reviewed_on = facts.today;
  after.review_due_on = MonthsAfter(facts.today, rules.review_months);
  after.step_due_on.reset();
  if (result.outcome != HardshipOutcome::kMeets) {
    after.step_due_on = calendar.After(facts.today, rules.step_working_days);
  }
  return after;
}

absl::StatusOr<HardshipFile> Contact(const HardshipFile& before, absl::string_view etag,
                                     absl::CivilDay on, const HardshipFacts& facts,
                                     const HardshipRules& rules) {
  RETURN_IF_ERROR(CheckMove(before, HardshipMove::kContact, etag, facts));
  RETURN_IF_ERROR(CheckDay("contacted_on", on, before.applied_on, facts.today));
  HardshipFile after = before;
  // An older contact that is entered late moves nothing.
  if (before.contacted_on.has_value() && on <= *before.contacted_on) return after;
  after.contacted_on = on;
  // The quarters count from the day on which help began.
  after.contact_due_on =
      MonthsAfter(std::max(on, before.opened_on.value_or(on)), rules.contact_months);
  return after;
}

absl::StatusOr<HardshipFile> Withdraw(const HardshipFile& before, absl::string_view etag,
                                      const std::string& reason, const HardshipFacts& facts) {
  RETURN_IF_ERROR(CheckMove(before, HardshipMove::kWithdraw, etag, facts));
  HardshipFile after = before;
  after.state = State::kWithdrawn;
  after.close_reason = reason;
  NothingDue(after);
  return after;
}

absl::StatusOr<HardshipFile> Exit(const HardshipFile& before, absl::string_view etag,
                                  HardshipExit why, const std::string& reason,
                                  const HardshipFacts& facts) {
  RETURN_IF_ERROR(CheckMove(before, HardshipMove::kExit, etag, facts));
  if (why == HardshipExit::kUnspecified) return Required("exit_reason");
  HardshipFile after = before;
  CloseFor(after, why, facts.today);
  after.close_reason = reason;
  return after;
}

bool CloseFor(HardshipFile& file, HardshipExit why, absl::CivilDay on) {
  if (!IsLive(file.state)) return false;
  file.state = State::kExited;
  file.exit_on = on;
  file.exit_reason = why;
  file.close_reason.clear();
  NothingDue(file);
  return true;
}

}  // namespace unioncare
