// What leaves the service as a sheet: the roster of a month and the calendar.
#pragma once

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "service/storage/store.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::api {

absl::Status GetBirthdayRoster(const Snapshot& snapshot,
                               const v1::GetBirthdayRosterRequest& request,
                               absl::FunctionRef<bool(const v1::BirthdayRosterRows&)> emit);
absl::Status GetBirthdayCalendar(const Snapshot& snapshot,
                                 const v1::GetBirthdayCalendarRequest& request,
                                 absl::FunctionRef<bool(const v1::BirthdayCalendarChunk&)> emit);

}  // namespace unioncare::api
