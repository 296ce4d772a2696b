// Rules for what is recorded about birthdays: preferences, rules of the union, gifts, greetings,
// parties.
#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/birthday_gifts.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// How far from a birthday something may be recorded for it without saying which one is meant.
constexpr int kNearDaysMax = 400;
constexpr int kFebruary = 2;

absl::Status Required(const char* field) {
  return Refuse(Reason::kFieldRequired, {{"field", field}});
}

// Etag and mask of an update; `fields` is what the mask may name.
absl::Status CheckUpdate(const char* etag_field, const std::string& etag, int64_t version,
                         const std::vector<std::string>& mask,
                         std::initializer_list<const char*> fields) {
  if (etag.empty()) return Required(etag_field);
  if (mask.empty()) return Required("update_mask");
  for (const std::string& path : mask) {
    const bool known = path == "*" || std::any_of(fields.begin(), fields.end(),
                                                  [&](const char* field) { return path == field; });
    if (known) continue;
    return Refuse(Reason::kUpdateMaskUnknown, {{"field", "update_mask"},
                                               {"given", path},
                                               {"wanted", absl::StrJoin(fields, " ")}});
  }
  const std::string wanted = EtagOfVersion(version);
  if (etag == wanted) return absl::OkStatus();
  return Refuse(Reason::kEtagMismatch,
                {{"field", etag_field}, {"given", etag}, {"wanted", wanted}});
}

bool Names(const std::vector<std::string>& mask, const char* field) {
  return std::any_of(mask.begin(), mask.end(),
                     [&](const std::string& path) { return path == field || path == "*"; });
}

absl::Status NoSuchDay(const char* field, int given, const std::string& wanted) {
  return Refuse(Reason::kBirthdayDayInvalid,
                {{"field", field}, {"given", absl::StrCat(given)}, {"wanted", wanted}});
}

// The days that a solar month ever has.
int DaysOf(int month) {
  if (month == kFebruary) return 29;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

absl::Status CheckDay(const Birthday& birthday) {
  const bool lunar = birthday.kind == BirthdayKind::kLunar;
  const bool month = lunar || birthday.kind == BirthdayKind::kSolarDeclared ||
                     birthday.kind == BirthdayKind::kMonthOnly;
  const bool day = month && birthday.kind != BirthdayKind::kMonthOnly;
  if (month && birthday.month == 0) return Required("birthday.month");
  if (day && birthday.day == 0) return Required("birthday.day");
  if (month != (birthday.month >= 1 && birthday.month <= 12)) {
    return NoSuchDay("birthday.month", birthday.month, month ? "1…12" : "0");
  }
  if (!day && birthday.day != 0) return NoSuchDay("birthday.day", birthday.day, "0");
  const int most = lunar ? 30 : DaysOf(birthday.month);
  if (day && (birthday.day < 1 || birthday.day > most)) {
    return NoSuchDay("birthday.day", birthday.day, absl::StrCat("1…", most));
  }
  if (!birthday.leap) return absl::OkStatus();
  if (!lunar) return Refuse(Reason::kBirthdayLeapSolar, {{"field", "birthday.leap"}});
  // No year of the table repeats its first or twelfth month: in winter the sun moves fastest.
  int least = 12, most_leap = 1;
  for (int year = kLunarFirstYear; year <= kLunarLastYear; ++year) {
    const int leap = LeapMonth(year);
    if (leap == birthday.month) return absl::OkStatus();
    if (leap == 0) continue;
    least = std::min(least, leap);
    most_leap = std::max(most_leap, leap);
  }
  return NoSuchDay("birthday.month", birthday.month, absl::StrCat(least, "…", most_leap));
}

absl::Status InFuture(const std::string& field, absl::CivilDay given, absl::CivilDay today) {
  return Refuse(Reason::kDateInFuture, {{"field", field},
                                        {"given", IsoDay(given)},
                                        {"wanted", IsoDay(today)},
                                        {"today", IsoDay(today)}});
}

const char* WordOf(BirthdayNote note) {
  static constexpr const char* kWords[] = {
      "BIRTHDAY_NOTE_UNSPECIFIED",         "BIRTHDAY_NOTE_NOT_YET_MEMBER",
      "BIRTHDAY_NOTE_NO_LONGER_MEMBER",    "BIRTHDAY_NOTE_GIVEN_BEFORE_CHANGE",
      "BIRTHDAY_NOTE_SECOND_OCCURRENCE",   "BIRTHDAY_NOTE_RETIREE",
      "BIRTHDAY_NOTE_NO_DAY",              "BIRTHDAY_NOTE_GIVEN_ELSEWHERE"};
  return kWords[static_cast<size_t>(note)];
}

// A lunar year ends in the civil year after it, and vouchers are handed out a month ahead: so a
// record is of the year of its day, of the one before or of the one after.
absl::Status CheckYear(const std::string& field, int given, absl::CivilDay on) {
  const int year = static_cast<int>(on.year());
  if (std::abs(given - year) <= 1) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", field},
                 {"given", absl::StrCat(given)},
                 {"wanted", absl::StrCat(year - 1, "…", year + 1)}});
}

absl::Status NotEntitled(const RecordBirthdayGift& command, BirthdayNote note) {
  return Refuse(Reason::kBirthdayNotEntitled, {{"field", "gift.member"},
                                               {"given", NameOf(command.union_id, command.member)},
                                               {"year", absl::StrCat(command.entitlement_year)},
                                               {"state", WordOf(note)}});
}

absl::Status CheckDays(const RecordBirthdayGift& command, absl::CivilDay given_on,
                       absl::CivilDay today) {
  if (given_on > today) return InFuture("gift.given_on", given_on, today);
  if (!command.signed_on.has_value()) return absl::OkStatus();
  if (*command.signed_on > today) return InFuture("gift.signed_on", *command.signed_on, today);
  if (*command.signed_on < given_on) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "gift.signed_on"},
                                             {"given", IsoDay(*command.signed_on)},
                                             {"wanted", IsoDay(given_on)}});
  }
  return absl::OkStatus();
}

// The birthday of the entitlement year, when it entitles to a gift beside `current`.
absl::StatusOr<Occurrence> Entitled(const RecordBirthdayGift& command, const BirthdayFacts& facts) {
  std::vector<Occurrence> days;
  if (facts.kept.has_value()) {
    days = OccurrencesOf(*facts.kept, facts.rules, command.entitlement_year);
  }
  if (days.empty()) return NotEntitled(command, BirthdayNote::kNoDay);
  std::vector<GiftMark> others;
  for (const GiftMark& mark : facts.gifts) {
    const bool own = facts.current.has_value() && mark.id == facts.current->id && !mark.elsewhere;
    if (!own) others.push_back(mark);
  }
  const absl::CivilDay day = days.front().day;
  const EntitlementFacts judged{
      .occurrence = days.front(),
      .membership = MembershipFor(facts.kept->kind, facts.membership, day),
      .retired = facts.retired_on.has_value() && *facts.retired_on <= day,
      .gifts = others};
  const Entitlement found = Entitle(judged, facts.rules);
  if (found.state != BirthdayGiftState::kOwed) return NotEntitled(command, found.note);
  return days.front();
}

}  // namespace

absl::StatusOr<BirthdayPreference> Decide(const UpdateBirthday& command,
                                          const BirthdayPreference& current) {
  RETURN_IF_ERROR(CheckUpdate(
      "birthday.etag", command.etag, current.version, command.update_mask,
      {"kind", "month", "day", "leap", "leap_day_rule", "leap_month_rule"}));
  BirthdayPreference kept = current;
  Birthday& now = kept.declared;
  const Birthday& given = command.declared;
  const std::vector<std::string>& mask = command.update_mask;
  if (Names(mask, "kind")) {
    if (given.kind == BirthdayKind::kUnspecified) return Required("birthday.kind");
    // Another kind has another day: nothing of the old one stays.
    now.kind = given.kind;
    now.month = given.month;
    now.day = given.day;
    now.leap = given.leap;
  }
  if (Names(mask, "month")) now.month = given.month;
  if (Names(mask, "day")) now.day = given.day;
  if (Names(mask, "leap")) now.leap = given.leap;
  if (Names(mask, "leap_day_rule")) now.leap_day = given.leap_day;
  if (Names(mask, "leap_month_rule")) now.leap_month = given.leap_month;
  RETURN_IF_ERROR(CheckDay(now));
  const Birthday& was = current.declared;
  kept.previous = {.kind = was.kind, .month = was.month, .day = was.day, .leap = was.leap};
  return kept;
}

absl::StatusOr<BirthdayRules> Decide(const UpdateBirthdayRules& command,
                                     const BirthdayRules& current) {
  RETURN_IF_ERROR(CheckUpdate(
      "rules.etag", command.etag, current.version, command.update_mask,
      {"leap_day_rule", "leap_month_rule", "age_rule", "exclude_retirees", "milestones"}));
  BirthdayRules kept = current;
  const BirthdayRules& given = command.rules;
  const std::vector<std::string>& mask = command.update_mask;
  const BirthdayRules defaults;
  if (Names(mask, "leap_day_rule")) {
    kept.leap_day =
        given.leap_day == LeapDayRule::kUnspecified ? defaults.leap_day : given.leap_day;
  }
  if (Names(mask, "leap_month_rule")) {
    kept.leap_month =
        given.leap_month == LeapMonthRule::kUnspecified ? defaults.leap_month : given.leap_month;
  }
  if (Names(mask, "age_rule")) {
    kept.age = given.age == AgeRule::kUnspecified ? defaults.age : given.age;
  }
  if (Names(mask, "exclude_retirees")) kept.exclude_retirees = given.exclude_retirees;
  if (Names(mask, "milestones")) {
    kept.milestones = given.milestones.empty() ? defaults.milestones : given.milestones;
  }
  for (const int age : kept.milestones) {
    if (age >= 1 && age <= kMilestoneAgeMax) continue;
    return Refuse(Reason::kNumberOutOfRange, {{"field", "rules.milestones"},
                                              {"given", absl::StrCat(age)},
                                              {"wanted", absl::StrCat("1…", kMilestoneAgeMax)}});
  }
  std::sort(kept.milestones.begin(), kept.milestones.end());
  kept.milestones.erase(std::unique(kept.milestones.begin(), kept.milestones.end()),
                        kept.milestones.end());
  return kept;
}

Entitlement Entitle(const EntitlementFacts& facts, const BirthdayRules& rules) {
  const auto not_entitled = [](BirthdayNote note) {
    return Entitlement{.state = BirthdayGiftState::kNotEntitled, .note = note, .gift = {}};
  };
  if (facts.occurrence.second) return not_entitled(BirthdayNote::kSecondOccurrence);
  for (const GiftMark& gift : facts.gifts) {
    if (gift.entitlement_year == facts.occurrence.entitlement_year) {
      if (gift.elsewhere) return not_entitled(BirthdayNote::kGivenElsewhere);
      return {.state = gift.state, .note = BirthdayNote::kUnspecified, .gift = gift.id};
    }
  }
  if (facts.membership == MembershipOn::kNotYet) return not_entitled(BirthdayNote::kNotYetMember);
  if (facts.membership == MembershipOn::kNoLonger) {
    return not_entitled(BirthdayNote::kNoLongerMember);
  }
  if (facts.retired && rules.exclude_retirees) return not_entitled(BirthdayNote::kRetiree);
  for (const GiftMark& gift : facts.gifts) {
    if (std::abs(gift.day - facts.occurrence.day) < kBirthdayApartDays) {
      return not_entitled(BirthdayNote::kGivenBeforeChange);
    }
  }
  return {};
}

MembershipOn MembershipFor(BirthdayKind kind, const MembershipFacts& facts, absl::CivilDay day) {
  if (kind != BirthdayKind::kMonthOnly) return MembershipOnDay(facts, day);
  const absl::CivilDay next_month(day.year(), day.month() + 1, 1);
  MembershipOn last = MembershipOn::kNotYet;
  for (; day < next_month; ++day) {
    last = MembershipOnDay(facts, day);
    if (last == MembershipOn::kMember) break;
  }
  return last;
}

std::optional<Occurrence> NearestOccurrence(const Birthday& kept, const BirthdayRules& rules,
                                            absl::CivilDay day) {
  std::optional<Occurrence> nearest;
  for (const Occurrence& each :
       Occurrences(kept, rules, day - kNearDaysMax, day + kNearDaysMax)) {
    if (each.second) continue;
    if (!nearest.has_value() || std::abs(each.day - day) < std::abs(nearest->day - day)) {
      nearest = each;
    }
  }
  return nearest;
}

int YearFor(int given, const std::optional<Birthday>& kept, const BirthdayRules& rules,
            absl::CivilDay on) {
  if (given != 0) return given;
  if (kept.has_value()) {
    const std::optional<Occurrence> nearest = NearestOccurrence(*kept, rules, on);
    if (nearest.has_value()) return nearest->entitlement_year;
  }
  return static_cast<int>(on.year());
}

absl::Status CheckFaceValue(absl::string_view field, BirthdayGiftForm form,
                            int64_t face_value_fen) {
  // Only a voucher has something printed on it.
  const int64_t most = form == BirthdayGiftForm::kCakeVoucher ? kFaceValueFenMax : 0;
  if (face_value_fen >= 0 && face_value_fen <= most) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", std::string(field)},
                 {"given", absl::StrCat(face_value_fen)},
                 {"wanted", most == 0 ? "0" : absl::StrCat("0…", most)}});
}

absl::StatusOr<BirthdayGift> Decide(const RecordBirthdayGift& command, const BirthdayFacts& facts,
                                    absl::CivilDay today) {
  const absl::CivilDay given_on = command.given_on.value_or(today);
  RETURN_IF_ERROR(CheckDays(command, given_on, today));
  const BirthdayGiftState state = command.state == BirthdayGiftState::kUnspecified
                                      ? BirthdayGiftState::kGiven
                                      : command.state;
  if (state < BirthdayGiftState::kGiven || state > BirthdayGiftState::kDeclined) {
    return Refuse(Reason::kEnumUnknown, {{"field", "gift.state"},
                                         {"given", absl::StrCat(static_cast<int>(state))},
                                         {"wanted", "given signed declined"}});
  }
  BirthdayGift gift = facts.current.value_or(BirthdayGift());
  const bool fresh = !facts.current.has_value();
  if (command.form != BirthdayGiftForm::kUnspecified) gift.form = command.form;
  if (command.face_value_fen != 0) gift.face_value_fen = command.face_value_fen;
  RETURN_IF_ERROR(CheckYear("gift.entitlement_year", command.entitlement_year, given_on));
  const bool signs =
      !fresh && gift.state == BirthdayGiftState::kGiven && state == BirthdayGiftState::kSigned;
  if (!fresh && gift.state != BirthdayGiftState::kPrepared && !signs) {
    return Refuse(Reason::kBirthdayGiftGiven,
                  {{"field", "gift.member"},
                   {"given", NameOf(command.union_id, command.member)},
                   {"year", absl::StrCat(command.entitlement_year)},
                   {"owner", GiftNameOf(command.union_id, Number(gift.id))}});
  }
  RETURN_IF_ERROR(CheckFaceValue("gift.face_value_fen", gift.form, gift.face_value_fen));
  if (!signs) {
    ASSIGN_OR_RETURN(const Occurrence entitled, Entitled(command, facts));
    if (fresh) gift.day = entitled.day;
    gift.given_on = given_on;
  }
  if (gift.form == BirthdayGiftForm::kUnspecified && state != BirthdayGiftState::kDeclined) {
    return Required("gift.form");
  }
  gift.member = fresh ? command.member : gift.member;
  gift.entitlement_year = command.entitlement_year;
  gift.state = state;
  if (!command.voucher_no.empty()) gift.voucher_no = command.voucher_no;
  if (!command.note.empty()) gift.note = command.note;
  if (state == BirthdayGiftState::kSigned) {
    gift.signed_by = command.signed_by;
    gift.signed_on = command.signed_on.value_or(signs ? today : given_on);
  }
  return gift;
}

absl::StatusOr<BirthdayGift> Decide(const VoidBirthdayGift& command, const BirthdayGift& current) {
  const std::string wanted = EtagOfVersion(current.version);
  if (command.etag != wanted) {
    return Refuse(Reason::kEtagMismatch,
                  {{"field", "etag"}, {"given", command.etag}, {"wanted", wanted}});
  }
  if (current.state == BirthdayGiftState::kVoid) {
    return Refuse(Reason::kBirthdayGiftVoid,
                  {{"field", "name"}, {"given", GiftNameOf(command.union_id, Number(current.id))}});
  }
  BirthdayGift gift = current;
  gift.state = BirthdayGiftState::kVoid;
  gift.note = command.reason;
  return gift;
}

absl::StatusOr<BirthdayGreeting> Greet(UnionId union_id, BirthdayGreeting greeting,
                                       const BirthdayFacts& facts, absl::string_view field,
                                       absl::CivilDay today) {
  if (greeting.greeted_on > today) {
    return InFuture(absl::StrCat(field, ".greeted_on"), greeting.greeted_on, today);
  }
  if (facts.membership.state == MemberState::kDeceased) {
    return Refuse(Reason::kMemberDeceased, {{"field", absl::StrCat(field, ".member")},
                                            {"given", NameOf(union_id, greeting.member)}});
  }
  greeting.entitlement_year =
      YearFor(greeting.entitlement_year, facts.kept, facts.rules, greeting.greeted_on);
  RETURN_IF_ERROR(CheckYear(absl::StrCat(field, ".entitlement_year"), greeting.entitlement_year,
                            greeting.greeted_on));
  greeting.day = greeting.greeted_on;
  if (facts.kept.has_value()) {
    const auto days = OccurrencesOf(*facts.kept, facts.rules, greeting.entitlement_year);
    if (!days.empty()) greeting.day = days.front().day;
  }
  return greeting;
}

absl::Status CheckParty(const BirthdayParty& party, absl::CivilDay today) {
  if (party.held_on > today) return InFuture("party.held_on", party.held_on, today);
  if (party.from.has_value() && party.to.has_value() && *party.to < *party.from) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "party.to"},
                                             {"given", IsoDay(*party.to)},
                                             {"wanted", IsoDay(*party.from)}});
  }
  return absl::OkStatus();
}

}  // namespace unioncare
