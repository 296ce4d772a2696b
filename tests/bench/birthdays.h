// Unions with birthdays by both calendars, for the rows of the list of upcoming birthdays.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "tests/bench/load.h"

namespace unioncare::bench {

inline constexpr int64_t kBirthdaysFew = 1000;
inline constexpr int64_t kBirthdaysMany = 1'000'000;
inline constexpr int kBirthdayWindowDays = 30;

// Makes the data directory of a union, which is union 2, with so many members, every other with a
// lunar birthday, unless it is there.
absl::Status PopulateBirthdays(const std::string& directory, int64_t members);

// The whole answer for the next 30 days, once: the time until its last message has come.
absl::StatusOr<Sample> StreamBirthdays(const std::string& address, const std::string& token);

// Reads once, by SQLite alone, the members and groups that this answer is made of.
absl::StatusOr<Sample> ScanBirthdayMembers(const std::string& directory);
// The same of the rows of birthday_keys, in which the service has all of it beside each other.
absl::StatusOr<Sample> ScanBirthdayKeys(const std::string& directory);

}  // namespace unioncare::bench
