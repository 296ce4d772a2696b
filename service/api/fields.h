// What every request must satisfy, read from the options of its fields: required, length, number of
// elements, characters, known enum values, days that exist.
#pragma once

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/domain/types.h"

namespace unioncare::api {

inline constexpr int kTextBytesDefault = 256;   // where a field does not say
inline constexpr int kItemsDefault = 100;       // where a field does not say
inline constexpr int kMultilineBytesMin = 600;  // fields this long may hold line breaks

// Refuses with all violations at once. Fields that the server sets are not looked at.
absl::Status CheckFields(const google::protobuf::Message& request);

// Why bytes are not a message of this type: the field with invalid UTF-8, or malformed in general.
absl::Status ExplainMalformed(const google::protobuf::Descriptor* type, absl::string_view wire);

// What people call a field: "visitors[1].member" → "走访人员[2]/会员". The path itself when it is
// unknown.
std::string FieldLabel(const google::protobuf::Descriptor* type, absl::string_view path,
                       Language language);

// The label of an enum value; its name when it has none.
std::string ValueLabel(const google::protobuf::EnumValueDescriptor* value, Language language);

// "OCCASION_ILLNESS_HOSPITAL" → "illness-hospital": how filters and command lines write it.
std::string ValueWord(const google::protobuf::EnumValueDescriptor* value);

}  // namespace unioncare::api
