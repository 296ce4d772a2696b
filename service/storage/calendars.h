// The tables calendar_years and vacations.
#pragma once

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/calendars.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kCalendarYears;
extern const journal::Table kVacations;

// The calendar of a union for the days from `first` to `last`: the newest import of each year, else
// what the program brings along, and the union's vacations.
absl::StatusOr<WorkingCalendar> CalendarOf(const Snapshot& snapshot, UnionId union_id,
                                           absl::CivilDay first, absl::CivilDay last);

}  // namespace unioncare::storage
