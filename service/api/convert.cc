// Small conversions between wire and domain.
#include "service/api/convert.h"

namespace unioncare::api {

std::optional<absl::CivilDay> DayFrom(const v1::Date& date) {
  if (date.year() == 0) return std::nullopt;
  return absl::CivilDay(date.year(), date.month(), date.day());
}

v1::Date ToProto(absl::CivilDay day) {
  v1::Date date;
  date.set_year(static_cast<int>(day.year()));
  date.set_month(day.month());
  date.set_day(day.day());
  return date;
}

google::protobuf::Timestamp ToProto(absl::Time time) {
  google::protobuf::Timestamp timestamp;
  const int64_t micros = absl::ToUnixMicros(time);
  int64_t seconds = micros / 1000000;
  int64_t rest = micros % 1000000;
  if (rest < 0) {
    rest += 1000000;
    --seconds;
  }
  timestamp.set_seconds(seconds);
  timestamp.set_nanos(static_cast<int>(rest * 1000));
  return timestamp;
}

}  // namespace unioncare::api
