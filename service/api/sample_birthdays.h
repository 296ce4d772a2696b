// Birthdays of the sample: who keeps one by the lunar calendar, and what was given to those who had
// theirs some days ago.
#pragma once

#include <vector>

#include "absl/time/civil_time.h"
#include "service/api/sample_events.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::api {

// Everybody who keeps the birthday otherwise than by the register.
std::vector<v1::UpdateBirthdayRequest> MakeSampleBirthdays(const SampleSchool& school,
                                                           absl::CivilDay today);
// Given on days up to yesterday: most are signed for, a few not yet, one was declined.
std::vector<v1::RecordBirthdayGiftRequest> MakeSampleGifts(const SampleSchool& school,
                                                           absl::CivilDay today);
// For some of those who had their birthday in the days before it.
v1::RecordBirthdayPartyRequest MakeSampleParty(const SampleSchool& school, absl::CivilDay today);

}  // namespace unioncare::api
