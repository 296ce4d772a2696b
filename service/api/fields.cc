// Checks of requests by reflection.
#include "service/api/fields.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::api {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::EnumValueDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

const v1::Field& OptionsOf(const FieldDescriptor* field) {
  return field->options().GetExtension(v1::field);
}

std::string AllowedWords(const EnumDescriptor* type) {
  std::vector<std::string> words;
  for (int i = 0; i < type->value_count(); ++i) {
    if (type->value(i)->number() != 0) words.push_back(ValueWord(type->value(i)));
  }
  return absl::StrJoin(words, " ");
}

// Walks a request and collects what is wrong with it.
class Checker {
 public:
  void CheckMessage(const Message& message, const std::string& prefix) {
    const Descriptor* type = message.GetDescriptor();
    for (int i = 0; i < type->field_count(); ++i) CheckField(message, type->field(i), prefix);
  }
  std::vector<Refusal> violations;

 private:
  void Add(Reason reason, const std::string& path, std::map<std::string, std::string> facts = {}) {
    facts["field"] = path;
    violations.push_back({reason, std::move(facts)});
  }

  void CheckField(const Message& message, const FieldDescriptor* field, const std::string& prefix) {
    const v1::Field& options = OptionsOf(field);
    if (options.output_only()) return;
    const Reflection* reflection = message.GetReflection();
    const std::string path = prefix + field->name();
    if (field->is_repeated()) {
      CheckRepeated(message, field, path);
      return;
    }
    const bool given = field->cpp_type() == FieldDescriptor::CPPTYPE_ENUM
                           ? reflection->GetEnumValue(message, field) != 0
                           : reflection->HasField(message, field);
    if (!given) {
      if (options.required()) Add(Reason::kFieldRequired, path);
      return;
    }
    CheckValue(message, field, -1, path);
  }

  void CheckRepeated(const Message& message, const FieldDescriptor* field,
                     const std::string& path) {
    const v1::Field& options = OptionsOf(field);
    const int count = message.GetReflection()->FieldSize(message, field);
    const int most = options.items_max() > 0 ? options.items_max() : kItemsDefault;
    if (count == 0 && options.required()) Add(Reason::kFieldRequired, path);
    if (count > most) {
      Add(Reason::kTooManyItems, path,
          {{"given", absl::StrCat(count)}, {"wanted", absl::StrCat(most)}});
      return;
    }
    for (int i = 0; i < count; ++i) {
      CheckValue(message, field, i, absl::StrCat(path, "[", i, "]"));
    }
  }

  // `index` is -1 for a field that is not repeated.
  void CheckValue(const Message& message, const FieldDescriptor* field, int index,
                  const std::string& path) {
    const Reflection* reflection = message.GetReflection();
    switch (field->cpp_type()) {
      case FieldDescriptor::CPPTYPE_STRING: {
        std::string scratch;
        const std::string& text =
            index < 0 ? reflection->GetStringReference(message, field, &scratch)
                      : reflection->GetRepeatedStringReference(message, field, index, &scratch);
        CheckText(text, field, path);
        return;
      }
      case FieldDescriptor::CPPTYPE_ENUM: {
        const int number = index < 0 ? reflection->GetEnumValue(message, field)
                                     : reflection->GetRepeatedEnumValue(message, field, index);
        if (field->enum_type()->FindValueByNumber(number) == nullptr) {
          Add(Reason::kEnumUnknown, path,
              {{"given", absl::StrCat(number)}, {"wanted", AllowedWords(field->enum_type())}});
        }
        return;
      }
      case FieldDescriptor::CPPTYPE_MESSAGE: {
        const Message& child = index < 0 ? reflection->GetMessage(message, field)
                                         : reflection->GetRepeatedMessage(message, field, index);
        CheckChild(child, OptionsOf(field), path);
        return;
      }
      default:
        return;
    }
  }

  void CheckChild(const Message& child, const v1::Field& options, const std::string& path) {
    if (child.GetDescriptor() == v1::Date::descriptor()) {
      CheckDate(static_cast<const v1::Date&>(child), options, path);
    } else if (absl::StartsWith(child.GetDescriptor()->full_name(), "unioncare.")) {
      CheckMessage(child, path + ".");
    }
  }

  void CheckDate(const v1::Date& date, const v1::Field& options, const std::string& path) {
    if (date.year() == 0 && date.month() == 0 && date.day() == 0) {
      if (options.required()) Add(Reason::kFieldRequired, path);
    } else if (!ValidDay(date.year(), date.month(), date.day()).has_value()) {
      Add(Reason::kDateInvalid, path, {{"given", IsoDay(date.year(), date.month(), date.day())}});
    }
  }

  void CheckText(const std::string& text, const FieldDescriptor* field, const std::string& path) {
    const v1::Field& options = OptionsOf(field);
    const int most = options.bytes_max() > 0 ? options.bytes_max() : kTextBytesDefault;
    if (field->type() == FieldDescriptor::TYPE_BYTES) {
      if (static_cast<int>(text.size()) > most) {
        Add(Reason::kFieldTooLong, path,
            {{"given", absl::StrCat(text.size())}, {"wanted", absl::StrCat(most)}});
      }
      return;
    }
    std::optional<Refusal> problem =
        TextProblem(path, text, most, most >= kMultilineBytesMin ? Lines::kMany : Lines::kOne);
    if (problem.has_value()) violations.push_back(*std::move(problem));
  }
};

using google::protobuf::internal::WireFormatLite;

constexpr int kDepthMax = 8;  // requests nest less deeply

struct BadText {
  std::string path;
  size_t position = 0;  // of the first bad byte, from 0
};

// Looks for the first string field whose bytes are not UTF-8; nothing when the cause is another.
std::optional<BadText> FindBadText(const Descriptor* type, absl::string_view wire, int depth) {
  google::protobuf::io::CodedInputStream input(reinterpret_cast<const uint8_t*>(wire.data()),
                                               static_cast<int>(wire.size()));
  while (const uint32_t tag = input.ReadTag()) {
    const FieldDescriptor* field = type->FindFieldByNumber(WireFormatLite::GetTagFieldNumber(tag));
    const bool bytes =
        WireFormatLite::GetTagWireType(tag) == WireFormatLite::WIRETYPE_LENGTH_DELIMITED;
    if (field == nullptr || !bytes) {
      if (!WireFormatLite::SkipField(&input, tag)) return std::nullopt;
      continue;
    }
    uint32_t length = 0;
    std::string value;
    if (!input.ReadVarint32(&length) || !input.ReadString(&value, static_cast<int>(length))) {
      return std::nullopt;
    }
    if (field->type() == FieldDescriptor::TYPE_STRING) {
      const std::optional<size_t> bad = FirstInvalidUtf8(value);
      if (bad.has_value()) return BadText{field->name(), *bad};
    }
    if (field->type() == FieldDescriptor::TYPE_MESSAGE && depth < kDepthMax) {
      std::optional<BadText> inner = FindBadText(field->message_type(), value, depth + 1);
      if (inner.has_value()) {
        inner->path = absl::StrCat(field->name(), ".", inner->path);
        return inner;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

absl::Status CheckFields(const Message& request) {
  Checker checker;
  checker.CheckMessage(request, "");
  if (checker.violations.empty()) return absl::OkStatus();
  return Refuse(checker.violations);
}

absl::Status ExplainMalformed(const Descriptor* type, absl::string_view wire) {
  const std::optional<BadText> bad = FindBadText(type, wire, 0);
  if (bad.has_value()) {
    return Refuse(Reason::kTextNotUtf8,
                  {{"field", bad->path}, {"position", absl::StrCat(bad->position + 1)}});
  }
  return Refuse(Reason::kMessageMalformed, {{"wanted", type->full_name()}});
}

std::string FieldLabel(const Descriptor* type, absl::string_view path, Language language) {
  const std::vector<absl::string_view> parts = absl::StrSplit(path, '.');
  std::vector<std::string> labels;
  for (size_t i = 0; i < parts.size(); ++i) {
    const std::pair<absl::string_view, absl::string_view> split =
        absl::StrSplit(parts[i], absl::MaxSplits('[', 1));
    const FieldDescriptor* field =
        type == nullptr ? nullptr : type->FindFieldByName(std::string(split.first));
    if (field == nullptr) return std::string(path);
    const v1::Field& options = OptionsOf(field);
    std::string label = language == Language::kEnglish ? options.en() : options.zh();
    int index = 0;
    const bool element = absl::SimpleAtoi(split.second.substr(0, split.second.find(']')), &index);
    if (element) absl::StrAppend(&label, "[", index + 1, "]");
    // What merely contains the field ("member.staff_no") says nothing to people.
    if (element || i + 1 == parts.size()) labels.push_back(std::move(label));
    type = field->message_type();
  }
  return absl::StrJoin(labels, "/");
}

std::string ValueLabel(const EnumValueDescriptor* value, Language language) {
  const v1::Text& label = value->options().GetExtension(v1::label);
  const std::string& text = language == Language::kEnglish ? label.en() : label.zh();
  return text.empty() ? value->name() : text;
}

std::string ValueWord(const EnumValueDescriptor* value) {
  // All values begin with the name of the enum, which the zero value shows: PREFIX_UNSPECIFIED.
  const std::string& zero = value->type()->value(0)->name();
  const size_t prefix = zero.size() - std::string("UNSPECIFIED").size();
  return absl::AsciiStrToLower(absl::StrReplaceAll(value->name().substr(prefix), {{"_", "-"}}));
}

}  // namespace unioncare::api
