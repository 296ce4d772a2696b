// Birthdays as operations: how members keep them, the rules of a union, and who is next.
#include "service/api/birthdays.h"

#include <utility>

#include "absl/strings/strip.h"
#include "service/api/birthday_gifts.h"
#include "service/api/birthday_lists.h"
#include "service/api/birthday_sheets.h"
#include "service/api/convert.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/birthdays.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/birthdays.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::api {
namespace {

// 29 February that is skipped comes back after eight years at the latest (1896, 1904).
constexpr int kNextDaysMax = 9 * 366;

absl::Status Malformed(absl::string_view field, absl::string_view given, const char* wanted) {
  return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                         {"given", std::string(given)},
                                         {"wanted", wanted}});
}

// The member of "unions/{union}/members/{member}/birthday".
absl::StatusOr<MemberName> ParseBirthday(absl::string_view field, absl::string_view text) {
  static constexpr char kPattern[] = "unions/{union}/members/{member}/birthday";
  absl::string_view member = text;
  if (!absl::ConsumeSuffix(&member, "/birthday")) return Malformed(field, text, kPattern);
  const absl::StatusOr<MemberName> name = ParseMember(field, member);
  if (!name.ok()) return Malformed(field, text, kPattern);
  return name;
}

absl::StatusOr<UnionId> ParseRules(absl::string_view field, absl::string_view text) {
  static constexpr char kPattern[] = "unions/{union}/birthdayRules";
  absl::string_view of = text;
  if (!absl::ConsumeSuffix(&of, "/birthdayRules")) return Malformed(field, text, kPattern);
  const absl::StatusOr<UnionId> name = ParseUnion(field, of);
  if (!name.ok()) return Malformed(field, text, kPattern);
  return name;
}

absl::StatusOr<v1::Birthday> ToWire(const Snapshot& snapshot, UnionId union_id,
                                    const Member& member, const BirthdayPreference& preference) {
  v1::Birthday wire;
  wire.set_name(absl::StrCat(NameOf(union_id, member.id), "/birthday"));
  wire.set_member_display_name(member.display_name);
  wire.set_etag(EtagOfVersion(preference.version));
  wire.set_kind(SameNumber<v1::BirthdayKind>(preference.declared.kind));
  wire.set_leap_day_rule(SameNumber<v1::LeapDayRule>(preference.declared.leap_day));
  wire.set_leap_month_rule(SameNumber<v1::LeapMonthRule>(preference.declared.leap_month));
  if (preference.version > 0) *wire.mutable_update_time() = ToProto(preference.update_time);
  const std::optional<Birthday> kept = Kept(preference.declared, member.birth_date);
  if (!kept.has_value()) return wire;
  wire.set_month(kept->month);
  wire.set_day(kept->day);
  wire.set_leap(kept->leap);
  wire.set_text_zh(TextOf(*kept, Language::kChinese));
  wire.set_text_en(TextOf(*kept, Language::kEnglish));
  if (member.state == MemberState::kDeceased) return wire;
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  const absl::CivilDay today = Today(snapshot.now());
  const std::vector<Occurrence> next = Occurrences(*kept, rules, today, today + kNextDaysMax);
  if (!next.empty()) *wire.mutable_next_on() = ToProto(next.front().day);
  return wire;
}

absl::StatusOr<v1::Birthday> GetBirthday(const Snapshot& snapshot,
                                         const v1::GetBirthdayRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseBirthday("name", request.name()));
  ASSIGN_OR_RETURN(const Member member, SeenPerson(snapshot, "name", name));
  ASSIGN_OR_RETURN(const BirthdayPreference preference,
                   storage::FindBirthday(snapshot, name.union_id, member.id));
  return ToWire(snapshot, name.union_id, member, preference);
}

}  // namespace

absl::StatusOr<v1::Birthday> UpdateBirthday(Transaction& transaction,
                                            const v1::UpdateBirthdayRequest& request) {
  const v1::Birthday& given = request.birthday();
  ASSIGN_OR_RETURN(const MemberName name, ParseBirthday("birthday.name", given.name()));
  ASSIGN_OR_RETURN(const Member member, SeenPerson(transaction, "birthday.name", name));
  unioncare::UpdateBirthday command;
  command.union_id = name.union_id;
  command.member = member.id;
  command.etag = given.etag();
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  command.declared = {.kind = SameNumber<BirthdayKind>(given.kind()),
                      .month = given.month(),
                      .day = given.day(),
                      .leap = given.leap(),
                      .leap_day = SameNumber<LeapDayRule>(given.leap_day_rule()),
                      .leap_month = SameNumber<LeapMonthRule>(given.leap_month_rule())};
  ASSIGN_OR_RETURN(const BirthdayPreference current,
                   storage::FindBirthday(transaction, name.union_id, member.id));
  ASSIGN_OR_RETURN(BirthdayPreference changed, Decide(command, current));
  RETURN_IF_ERROR(storage::KeepBirthday(transaction, name.union_id, changed));
  transaction.Concerns(name.union_id, NameOf(name.union_id, member.id));
  return ToWire(transaction, name.union_id, member, changed);
}

namespace {

v1::BirthdayRules ToWire(UnionId union_id, const BirthdayRules& rules) {
  v1::BirthdayRules wire;
  wire.set_name(absl::StrCat(NameOf(union_id), "/birthdayRules"));
  wire.set_leap_day_rule(SameNumber<v1::LeapDayRule>(rules.leap_day));
  wire.set_leap_month_rule(SameNumber<v1::LeapMonthRule>(rules.leap_month));
  wire.set_age_rule(SameNumber<v1::AgeRule>(rules.age));
  wire.set_exclude_retirees(rules.exclude_retirees);
  for (const int age : rules.milestones) wire.add_milestones(age);
  if (rules.version > 0) *wire.mutable_update_time() = ToProto(rules.update_time);
  wire.set_etag(EtagOfVersion(rules.version));
  return wire;
}

absl::StatusOr<v1::BirthdayRules> GetBirthdayRules(const Snapshot& snapshot,
                                                   const v1::GetBirthdayRulesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseRules("name", request.name()));
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  return ToWire(union_id, rules);
}

absl::StatusOr<v1::BirthdayRules> UpdateBirthdayRules(
    Transaction& transaction, const v1::UpdateBirthdayRulesRequest& request) {
  const v1::BirthdayRules& given = request.rules();
  unioncare::UpdateBirthdayRules command;
  ASSIGN_OR_RETURN(command.union_id, ParseRules("rules.name", given.name()));
  command.etag = given.etag();
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  command.rules.leap_day = SameNumber<LeapDayRule>(given.leap_day_rule());
  command.rules.leap_month = SameNumber<LeapMonthRule>(given.leap_month_rule());
  command.rules.age = SameNumber<AgeRule>(given.age_rule());
  command.rules.exclude_retirees = given.exclude_retirees();
  command.rules.milestones.assign(given.milestones().begin(), given.milestones().end());
  ASSIGN_OR_RETURN(const BirthdayRules current,
                   storage::FindBirthdayRules(transaction, command.union_id));
  ASSIGN_OR_RETURN(BirthdayRules changed, Decide(command, current));
  RETURN_IF_ERROR(storage::KeepBirthdayRules(transaction, command.union_id, changed));
  transaction.Concerns(command.union_id, given.name());
  return ToWire(command.union_id, changed);
}

}  // namespace

std::unique_ptr<Service> MakeBirthdayService(Rpc& rpc) {
  // The table of lunar months is read at its first use; here nobody waits for it.
  ToLunar(kLunarFirstDay);
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.BirthdayService");
  service->Query("GetBirthday", GetBirthday);
  service->Mutate("UpdateBirthday", UpdateBirthday);
  service->Query("GetBirthdayRules", GetBirthdayRules);
  service->Mutate("UpdateBirthdayRules", UpdateBirthdayRules);
  service->Query("ListUpcomingBirthdays", ListUpcomingBirthdays);
  service->Stream("StreamUpcomingBirthdays", StreamUpcomingBirthdays);
  service->Stream("GetBirthdayRoster", GetBirthdayRoster);
  service->Stream("GetBirthdayCalendar", GetBirthdayCalendar);
  ServeBirthdayGifts(*service);
  return service;
}

}  // namespace unioncare::api
