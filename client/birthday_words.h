// What people write about birthdays: a month, a day of a year, an amount of money; and how a day,
// a lunar day and an amount are shown to them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "client/command.h"
#include "google/protobuf/message.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::client {

// A day without a year; day 0 is a month alone.
struct DayOfYear {
  int month = 0;
  int day = 0;
  bool leap = false;
};

// 2026-12, 2026/12, 202612, 2026年12月, and 上月, 本月, 下月, last-month, this-month, next-month.
std::optional<absl::CivilMonth> ParseMonth(absl::string_view text, absl::CivilDay today);
// 8-15, 8/15, 8月15日, 八月十五, 腊月三十; with 闰 in front or "leap" behind for a leap month; 8 and
// 八月 for a month alone. Whether there is such a day is the server's business.
std::optional<DayOfYear> ParseDayOfYear(absl::string_view text);
// 200, 200.5, 200.50, ¥200, 200元 as fen.
std::optional<int64_t> ParseYuan(absl::string_view text);

// The value of a flag; the flag counts as not given from here on, so that what comes after does
// not read it in its own way.
std::string TakeValue(Session& session, const std::string& flag);
// The month of a flag; this month when it is not given.
absl::StatusOr<absl::CivilMonth> TakeMonth(Session& session, const std::string& flag);
// Turns the yuan of a flag, if it is given, into the fen that its field wants.
absl::Status TurnIntoFen(Session& session, const std::string& flag);

// One record as PrintBlock shows it, but that people read `shown` (a label and a value) in place of
// the field `path`. Programs get the field as it is.
void PrintRecord(Session& session, const google::protobuf::Message& record,
                 absl::string_view columns, absl::string_view path,
                 const std::pair<std::string, std::string>& shown);

extern const Text kFaceValueLabel;
// "200.00"; nothing for 0, since goods have no face value.
std::string YuanCell(int64_t fen);
// "12-05 周六"; with its year where that is not this year.
std::string DayCell(const Session& session, absl::CivilDay day, absl::CivilDay today);
// "今天", "3 天后".
std::string AheadCell(const Session& session, int days_ahead);
// "十月十三" of "丙午年十月十三".
std::string WithoutLunarYear(const std::string& text);

}  // namespace unioncare::client
