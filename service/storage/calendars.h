// The tables calendar_years and school_periods.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/calendars.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kCalendarYears;
extern const journal::Table kSchoolPeriods;

// The calendar of a union for the days from `first` to `last`: the newest import of each year, else
// what the program brings along, and the union's vacations.
absl::StatusOr<WorkingCalendar> CalendarOf(const Snapshot& snapshot, UnionId union_id,
                                           absl::CivilDay first, absl::CivilDay last);

// One import of a year.
struct KeptYear {
  int year = 0;
  int version = 0;
  std::string source;
  absl::Time import_time;
};
// Imports of years above `after_year`, the newest of each, by year.
absl::StatusOr<std::vector<KeptYear>> ListKeptYears(const Snapshot& snapshot, int after_year,
                                                    int limit);
// The newest import of a year, with its days; nothing when it was never imported.
struct YearWithDays {
  KeptYear kept;
  CalendarYear days;
};
absl::StatusOr<std::optional<YearWithDays>> FindKeptYear(const Snapshot& snapshot, int year);
// Keeps an import under the next version of its year.
absl::StatusOr<KeptYear> InsertYear(Transaction& transaction, const CalendarYear& year,
                                    const std::string& source);

absl::StatusOr<CreateSchoolPeriodFacts> FactsFor(const Snapshot& snapshot,
                                                 const CreateSchoolPeriod& command);
// Keeps a new period, which gets its number and time.
absl::StatusOr<SchoolPeriod> InsertSchoolPeriod(Transaction& transaction, UnionId union_id,
                                                SchoolPeriod made);
absl::StatusOr<std::optional<SchoolPeriod>> FindSchoolPeriod(const Snapshot& snapshot,
                                                             UnionId union_id, SchoolPeriodId id);
// Periods with numbers above `after`, by number.
absl::StatusOr<std::vector<SchoolPeriod>> ListSchoolPeriods(const Snapshot& snapshot,
                                                            UnionId union_id, int64_t after,
                                                            int limit);
absl::Status EraseSchoolPeriod(Transaction& transaction, UnionId union_id, SchoolPeriodId id);

}  // namespace unioncare::storage
