// The retired members of the sample school, day by day.
#include "service/api/sample_retirees.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/base/status.h"
#include "service/domain/lunar.h"
#include "unioncare/v1/contact_rounds.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::api {
namespace {

constexpr char kProfile[] = "CN-CARE-2026";
constexpr int kPairedAge = 80;
constexpr int kAloneEvery = 7;
constexpr int kAwayEvery = 11;
constexpr int kPairedCallDays = 29;
constexpr int kOthersCallDays = 170;
constexpr int kRoundDaysBefore = 12;
constexpr int kRoundVisits = 14;

}  // namespace

SampleRetirees::SampleRetirees(SampleCalls& calls, ManualClock& clock, const SampleSchool& school,
                               absl::CivilDay begin, absl::CivilDay today)
    : calls_(calls), clock_(clock), school_(school), begin_(begin), today_(today) {
  for (int i = 0; i < static_cast<int>(school.people.size()); ++i) {
    const SamplePerson& person = school.people[i];
    if (person.retired_on.has_value() && person.duty == Duty::kNone) retired_.push_back(i);
  }
  std::stable_sort(retired_.begin(), retired_.end(), [&](int one, int other) {
    return school.people[one].birth_date < school.people[other].birth_date;
  });
}

absl::Status SampleRetirees::Begin() {
  v1::ImportPolicyRequest policy;
  policy.set_parent(school_.name);
  policy.set_profile(kProfile);
  RETURN_IF_ERROR(
      calls_.Call<v1::Policy>(school_.chair, "PolicyService/ImportPolicy", policy).status());
  for (const int person : retired_) {
    Later(begin_ + 1, 14, [this, person] { return Describe(person); });
    if (IsPaired(person)) {
      Later(begin_ + 2, 14, [this, person] { return Pair(person); });
    }
  }
  PlanCalls();
  PlanDoubleNinth();
  std::stable_sort(steps_.begin(), steps_.end(),
                   [](const Step& a, const Step& b) { return a.at < b.at; });
  return absl::OkStatus();
}

void SampleRetirees::Later(absl::CivilDay day, int hour, std::function<absl::Status()> run) {
  steps_.push_back({At(std::min(day, today_ - 1), hour, 0), std::move(run)});
}

absl::Status SampleRetirees::RunUntil(absl::Time time) {
  for (; done_ < steps_.size() && steps_[done_].at <= time; ++done_) {
    const absl::Time at = steps_[done_].at;
    if (at > clock_.Now()) clock_.Advance(at - clock_.Now());
    RETURN_IF_ERROR(steps_[done_].run());
  }
  return absl::OkStatus();
}

int64_t SampleRetirees::AgeOf(int person) const {
  return (today_ - school_.people[person].birth_date) * 100 / 36525;
}

bool SampleRetirees::IsPaired(int person) const { return AgeOf(person) >= kPairedAge; }

int SampleRetirees::ContactOf(int person) const {
  const int contacts[] = {school_.retirees, school_.committee, school_.women};
  return contacts[person % 3];
}

absl::Status SampleRetirees::Describe(int person) {
  v1::GetRetireeRequest get;
  get.set_name(school_.members[person]);
  ASSIGN_OR_RETURN(const auto known,
                   calls_.Read<v1::Retiree>("RetireeService/GetRetiree", get));
  v1::RecordRetireeFactsRequest record;
  record.set_name(get.name());
  record.set_etag(known.etag());
  v1::RetireeFacts& facts = *record.mutable_facts();
  const bool away = person % kAwayEvery == 0;
  facts.set_living(person % kAloneEvery == 0 ? v1::LIVING_MODE_ALONE
                   : person % 2 == 0         ? v1::LIVING_MODE_WITH_CHILDREN
                                             : v1::LIVING_MODE_UNSPECIFIED);
  facts.set_lives_away(away);
  if (away) facts.set_city("海州市（示例）");
  facts.set_channel(v1::CONTACT_CHANNEL_PHONE);
  for (const char* path : {"living", "lives_away", "city", "channel"}) {
    record.mutable_update_mask()->add_paths(path);
  }
  if (school_.people[person].veteran) {
    *facts.mutable_revolution_joined_on() = ToProto(absl::CivilDay(1949, 7, 1));
    record.mutable_update_mask()->add_paths("revolution_joined_on");
  }
  return calls_
      .Call<v1::Retiree>(school_.committee, "RetireeService/RecordRetireeFacts", record,
                         Role::kCommitteeMember)
      .status();
}

absl::Status SampleRetirees::Pair(int person) {
  v1::GetRetireeRequest get;
  get.set_name(school_.members[person]);
  ASSIGN_OR_RETURN(const auto known,
                   calls_.Read<v1::Retiree>("RetireeService/GetRetiree", get));
  v1::SetContactPairRequest pair;
  pair.set_name(get.name());
  pair.set_etag(known.etag());
  pair.set_contact(school_.members[ContactOf(person)]);
  pair.set_deputy(school_.members[ContactOf(person + 1)]);
  return calls_
      .Call<v1::Retiree>(school_.committee, "RetireeService/SetContactPair", pair,
                         Role::kCommitteeMember)
      .status();
}

absl::Status SampleRetirees::Contact(int person, absl::CivilDay day, v1::ContactMode mode,
                                     v1::ContactResult result, v1::ContactPurpose purpose) {
  const int by = ContactOf(person);
  v1::RecordContactRequest record;
  record.set_parent(school_.name);
  v1::Contact& contact = *record.mutable_contact();
  contact.set_member(school_.members[person]);
  *contact.mutable_contacted_on() = ToProto(day);
  contact.set_contacted_by(school_.members[by]);
  contact.set_mode(mode);
  contact.set_result(result);
  contact.set_purpose(purpose);
  return calls_
      .Call<v1::RecordContactResponse>(by, "ContactService/RecordContact", record,
                                       Role::kCommitteeMember)
      .status();
}

// Those of first care are called every month, others once in the months of the sample; one of the
// oldest could not be reached, twice in a row.
void SampleRetirees::PlanCalls() {
  int count = 0;
  for (const int person : retired_) {
    const int every = IsPaired(person) ? kPairedCallDays : kOthersCallDays;
    const bool missed = ++count == 3;
    for (absl::CivilDay day = begin_ + 3 + count % 25; day < today_ - 4; day += every) {
      Later(day, 10, [this, person, day] {
        return Contact(person, day, v1::CONTACT_MODE_PHONE, v1::CONTACT_RESULT_REACHED,
                       v1::CONTACT_PURPOSE_ROUTINE);
      });
    }
    for (int ago = 2; missed && ago > 0; --ago) {
      Later(today_ - ago, 10, [this, person, ago] {
        return Contact(person, today_ - ago, v1::CONTACT_MODE_PHONE,
                       v1::CONTACT_RESULT_NOT_REACHED, v1::CONTACT_PURPOSE_ROUTINE);
      });
    }
  }
}

void SampleRetirees::PlanDoubleNinth() {
  for (absl::CivilDay day = begin_ + kRoundDaysBefore + 3; day < today_ - 5; ++day) {
    const std::optional<LunarDate> lunar = ToLunar(day);
    if (!lunar.has_value() || lunar->leap || lunar->month != 9 || lunar->day != 9) continue;
    Later(day - kRoundDaysBefore, 15, [this, day]() -> absl::Status {
      v1::CreateContactRoundRequest create;
      create.set_parent(school_.name);
      v1::ContactRound& round = *create.mutable_round();
      round.set_occasion(v1::VISIT_DAY_DOUBLE_NINTH);
      round.set_display_name(absl::StrCat(day.year(), "年重阳节走访"));
      *round.mutable_from() = ToProto(day);
      round.set_leader("校领导（示例）");
      return calls_
          .Call<v1::ContactRound>(school_.committee, "ContactRoundService/CreateContactRound",
                                  create, Role::kCommitteeMember)
          .status();
    });
    int visits = 0;
    for (const int person : retired_) {
      if (!IsPaired(person) || person % kAwayEvery == 0 || visits++ == kRoundVisits) continue;
      Later(day, 15, [this, person, day] {
        return Contact(person, day, v1::CONTACT_MODE_VISIT, v1::CONTACT_RESULT_VISITED,
                       v1::CONTACT_PURPOSE_FESTIVAL);
      });
    }
    return;
  }
}

}  // namespace unioncare::api
