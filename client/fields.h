// From what somebody typed to the field of a request, by reflection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "client/texts.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "google/protobuf/timestamp.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::client {

v1::Date ToDate(absl::CivilDay day);

// 2026-11-20, 2026/11/20, 2026.11.20, 20261120, 2026年11月20日, 今天, today, 昨天, yesterday, 前天.
// Whether such a day exists is the
// server's business.
std::optional<v1::Date> ParseDate(absl::string_view text, absl::CivilDay today);

// A day as above and a time: "2026-11-20 14:30", "今天 9:05". In China.
std::optional<google::protobuf::Timestamp> ParseMoment(absl::string_view text,
                                                       absl::CivilDay today);

// "illness-hospital" for OCCASION_ILLNESS_HOSPITAL.
std::string WordOf(const google::protobuf::EnumValueDescriptor& value);
// The words of an enum, without "unspecified".
std::vector<std::string> WordsOf(const google::protobuf::EnumDescriptor& type);
// The value of a word, or of a label in either language.
const google::protobuf::EnumValueDescriptor* FindValue(const google::protobuf::EnumDescriptor& type,
                                                       absl::string_view text);

// The one of `words` that `typed` was probably meant to be; empty when none is near.
std::string Closest(absl::string_view typed, const std::vector<std::string>& words);

// Reads what was typed for a flag, or says what is wrong with it: flag, given, wanted.
struct Reader {
  Language language;
  absl::CivilDay today;

  absl::StatusOr<v1::Date> Date(absl::string_view flag, absl::string_view text) const;
  absl::StatusOr<google::protobuf::Timestamp> Moment(absl::string_view flag,
                                                     absl::string_view text) const;
  absl::StatusOr<const google::protobuf::EnumValueDescriptor*> Choice(
      absl::string_view flag, absl::string_view text,
      const google::protobuf::EnumDescriptor& type) const;
  absl::StatusOr<int64_t> Number(absl::string_view flag, absl::string_view text) const;
  // Sets the field at `path` of `message`.
  absl::Status Set(google::protobuf::Message& message, absl::string_view path,
                   absl::string_view flag, const std::string& text) const;
};

// The field at a path, or nothing when a part of it does not exist.
const google::protobuf::FieldDescriptor* FieldOf(const google::protobuf::Descriptor& type,
                                                 absl::string_view path);

}  // namespace unioncare::client
