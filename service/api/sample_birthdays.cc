// Birthdays of the sample: how they are kept, gifts, a party.
#include "service/api/sample_birthdays.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/convert.h"
#include "service/domain/birthday_gifts.h"
#include "service/domain/lunar.h"

namespace unioncare::api {
namespace {

constexpr uint64_t kSeed = 20261013;
// The older people are, the more of them keep the lunar day.
constexpr int kLunarRetireesPercent = 45;
constexpr int kLunarOlderPercent = 15;
constexpr int kOlderAge = 45;
// Gifts are on record for birthdays that lie back so many days.
constexpr int kGivenDaysMax = 25;
constexpr int kPartyDaysAgo = 3;
constexpr int kPartyGuestsMax = 8;
constexpr int64_t kVoucherFen = 20000;

v1::Birthday LunarDayOf(absl::CivilDay birth) {
  const LunarDate lunar = *ToLunar(birth);
  v1::Birthday kept;
  kept.set_kind(v1::BIRTHDAY_KIND_LUNAR);
  kept.set_month(lunar.month);
  kept.set_day(lunar.day);
  kept.set_leap(lunar.leap);
  return kept;
}

// What a person declares; of kind UNSPECIFIED for those who declare nothing.
v1::Birthday Declared(const SamplePerson& person, absl::CivilDay today, Draw& draw) {
  v1::Birthday kept;
  switch (person.keeps) {
    case Keeps::kLeapMonth:
    case Keeps::kThirtieth:
      return LunarDayOf(person.birth_date);
    case Keeps::kNewYearsEve:
      kept.set_kind(v1::BIRTHDAY_KIND_NEW_YEARS_EVE);
      return kept;
    case Keeps::kMonth:
      kept.set_kind(v1::BIRTHDAY_KIND_MONTH_ONLY);
      kept.set_month((absl::CivilMonth(today) + 1).month());
      return kept;
    case Keeps::kAnotherDay:
      kept.set_kind(v1::BIRTHDAY_KIND_SOLAR_DECLARED);
      kept.set_month((today + 9).month());
      kept.set_day((today + 9).day());
      return kept;
    case Keeps::kByRegister:
      break;
  }
  const bool older = today.year() - person.birth_date.year() >= kOlderAge;
  const int percent = person.retired_on.has_value() ? kLunarRetireesPercent
                      : older                       ? kLunarOlderPercent
                                                    : 0;
  // Who is noted, or was born on a 29 February, keeps the day of the register.
  const bool drawn = draw.Percent(percent) && !person.noted;
  const bool leap_day = person.birth_date.month() == 2 && person.birth_date.day() == 29;
  return drawn && !leap_day ? LunarDayOf(person.birth_date) : kept;
}

// The people at work who keep the day of the register and had it in the days before `today`, and
// that day. The same for gifts and for the party.
std::vector<std::pair<int, absl::CivilDay>> RecentBirthdays(const SampleSchool& school,
                                                            absl::CivilDay today) {
  Draw draw(kSeed);
  std::vector<std::pair<int, absl::CivilDay>> recent;
  for (int i = 0; i < static_cast<int>(school.people.size()); ++i) {
    const SamplePerson& person = school.people[i];
    const v1::Birthday kept = Declared(person, today, draw);
    if (kept.kind() != v1::BIRTHDAY_KIND_UNSPECIFIED || person.retired_on.has_value()) continue;
    const absl::CivilDay birth = person.birth_date;
    for (absl::CivilDay day = today - kGivenDaysMax; day < today; ++day) {
      if (day.month() == birth.month() && day.day() == birth.day()) recent.emplace_back(i, day);
    }
  }
  std::sort(recent.begin(), recent.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });
  return recent;
}

}  // namespace

std::vector<v1::UpdateBirthdayRequest> MakeSampleBirthdays(const SampleSchool& school,
                                                           absl::CivilDay today) {
  Draw draw(kSeed);
  std::vector<v1::UpdateBirthdayRequest> requests;
  for (size_t i = 0; i < school.people.size(); ++i) {
    const v1::Birthday kept = Declared(school.people[i], today, draw);
    if (kept.kind() == v1::BIRTHDAY_KIND_UNSPECIFIED) continue;
    v1::UpdateBirthdayRequest& request = requests.emplace_back();
    *request.mutable_birthday() = kept;
    request.mutable_birthday()->set_name(absl::StrCat(school.members[i], "/birthday"));
    // Nobody has declared anything before.
    request.mutable_birthday()->set_etag(EtagOfVersion(0));
    request.mutable_update_mask()->add_paths("kind");
  }
  return requests;
}

std::vector<v1::RecordBirthdayGiftRequest> MakeSampleGifts(const SampleSchool& school,
                                                           absl::CivilDay today) {
  std::vector<v1::RecordBirthdayGiftRequest> requests;
  for (const auto& [person, day] : RecentBirthdays(school, today)) {
    const int number = static_cast<int>(requests.size()) + 1;
    v1::RecordBirthdayGiftRequest& request = requests.emplace_back();
    request.set_parent(school.name);
    v1::BirthdayGift& gift = *request.mutable_gift();
    gift.set_member(school.members[person]);
    *gift.mutable_given_on() = ToProto(day);
    if (number == 5) {
      gift.set_state(v1::BIRTHDAY_GIFT_STATE_DECLINED);
      gift.set_note("本人谢绝，请转给困难职工");
      continue;
    }
    gift.set_form(v1::BIRTHDAY_GIFT_FORM_CAKE_VOUCHER);
    gift.set_face_value_fen(kVoucherFen);
    gift.set_voucher_no(absl::StrFormat("YX-%04d", number));
    const bool waits = number % 4 == 0;
    gift.set_state(waits ? v1::BIRTHDAY_GIFT_STATE_GIVEN : v1::BIRTHDAY_GIFT_STATE_SIGNED);
    if (!waits) *gift.mutable_signed_on() = ToProto(day);
    if (number == 3) gift.set_signed_by("同组代领（本人外出培训）");
  }
  return requests;
}

v1::RecordBirthdayPartyRequest MakeSampleParty(const SampleSchool& school, absl::CivilDay today) {
  const absl::CivilDay held_on = today - kPartyDaysAgo;
  v1::RecordBirthdayPartyRequest request;
  request.set_parent(school.name);
  v1::BirthdayParty& party = *request.mutable_party();
  *party.mutable_held_on() = ToProto(held_on);
  party.set_display_name("集体生日会");
  party.set_place("教职工之家");
  *party.mutable_from() = ToProto(today - kGivenDaysMax);
  *party.mutable_to() = ToProto(held_on);
  for (const auto& [person, day] : RecentBirthdays(school, today)) {
    if (day > held_on || party.members_size() == kPartyGuestsMax) break;
    party.add_members(school.members[person]);
  }
  return request;
}

}  // namespace unioncare::api
