// What differs between two policies: their messages, with rules matched by what they are about.
#include "service/api/policy_difference.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/text_format.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/policies.h"
#include "service/api/policy_text.h"
#include "service/api/profiles.h"
#include "service/api/standards.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::api {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// "SURGERY" of BENEFIT_SUB_KIND_SURGERY.
std::string Short(const google::protobuf::EnumDescriptor* type, int number) {
  const auto* value = type->FindValueByNumber(number);
  if (value == nullptr) return absl::StrCat(number);
  const std::string& zero = type->value(0)->name();
  return std::string(absl::StripPrefix(
      value->name(), zero.substr(0, zero.size() - std::string("UNSPECIFIED").size())));
}

// "BASE+BREAST/FEMALE/35-44".
std::string KeyOfBand(const v1::ExamBand& band) {
  std::string key = absl::StrJoin(band.items(), "+", [](std::string* out, int item) {
    absl::StrAppend(out, Short(v1::ExamItem_descriptor(), item));
  });
  if (band.beneficiary() > v1::BENEFICIARY_CLASS_MEMBER) {
    absl::StrAppend(&key, "/", Short(v1::BeneficiaryClass_descriptor(), band.beneficiary()));
  }
  if (band.sex() != 0) absl::StrAppend(&key, "/", Short(v1::Sex_descriptor(), band.sex()));
  if (band.age_from() > 0 || band.age_to() > 0) {
    absl::StrAppend(&key, "/", band.age_from(), "-", band.age_to());
  }
  return key;
}

// What a rule is about: the key by which it is found again in another policy.
std::string KeyOf(const Message& message) {
  if (const auto* rule = dynamic_cast<const v1::OccasionRule*>(&message)) {
    return Short(v1::Occasion_descriptor(), rule->occasion());
  }
  if (const auto* set = dynamic_cast<const v1::OccasionSet*>(&message)) {
    return set->display_name().zh();
  }
  if (const auto* cap = dynamic_cast<const v1::AggregateCap*>(&message)) {
    const std::string kinds = absl::StrJoin(cap->kinds(), "+", [](std::string* out, int kind) {
      absl::StrAppend(out, Short(v1::BenefitKind_descriptor(), kind));
    });
    return absl::StrCat(kinds, "/", Short(v1::AggregateBase_descriptor(), cap->base()));
  }
  if (const auto* band = dynamic_cast<const v1::ExamBand*>(&message)) return KeyOfBand(*band);
  if (const auto* tier = dynamic_cast<const v1::ContactTier*>(&message)) {
    return Short(v1::RetireeTier_descriptor(), tier->tier());
  }
  if (const auto* rule = dynamic_cast<const v1::RetentionRule*>(&message)) {
    const std::string record = Short(v1::RecordKind_descriptor(), rule->record());
    if (rule->data_class() == 0) return record;
    return absl::StrCat(record, "/", Short(v1::DataClass_descriptor(), rule->data_class()));
  }
  const auto* row = dynamic_cast<const v1::Standard*>(&message);
  if (row == nullptr) return "";
  std::string key = Short(v1::BenefitKind_descriptor(), row->kind());
  if (row->sub_kind() != 0) {
    absl::StrAppend(&key, "/", Short(v1::BenefitSubKind_descriptor(), row->sub_kind()));
  }
  if (row->beneficiary() > v1::BENEFICIARY_CLASS_MEMBER) {
    absl::StrAppend(&key, "/", Short(v1::BeneficiaryClass_descriptor(), row->beneficiary()));
  }
  if (row->age_from() > 0 || row->age_to() > 0) {
    absl::StrAppend(&key, "/", row->age_from(), "-", row->age_to());
  }
  if (row->cost_from_fen() > 0 || row->cost_to_fen() > 0) {
    absl::StrAppend(&key, "/", row->cost_from_fen(), "-", row->cost_to_fen());
  }
  return key;
}

std::string DayText(const v1::Date& date) { return IsoDay(date.year(), date.month(), date.day()); }

std::string OnOneLine(const Message& message) {
  if (const auto* date = dynamic_cast<const v1::Date*>(&message)) return DayText(*date);
  google::protobuf::TextFormat::Printer printer;
  printer.SetSingleLineMode(true);
  printer.SetUseUtf8StringEscaping(true);
  std::string text;
  printer.PrintToString(message, &text);
  return std::string(absl::StripSuffix(text, " "));
}

std::string ValueText(const Message& message, const FieldDescriptor* field, int index) {
  if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
    const auto* reflection = message.GetReflection();
    return OnOneLine(index < 0 ? reflection->GetMessage(message, field)
                               : reflection->GetRepeatedMessage(message, field, index));
  }
  google::protobuf::TextFormat::Printer printer;
  printer.SetUseUtf8StringEscaping(true);
  std::string text;
  printer.PrintFieldValueToString(message, field, index, &text);
  return text;
}

using Values = std::map<std::string, std::string>;

// The values of a rule, or of the head of a policy, by their paths.
void Flatten(const Message& message, const std::string& prefix, Values& values) {
  std::vector<const FieldDescriptor*> fields;
  message.GetReflection()->ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    const std::string path = prefix + field->name();
    if (field->name() == "policy") continue;  // its code says as much
    if (field->is_repeated()) {
      std::vector<std::string> parts;
      for (int i = 0; i < message.GetReflection()->FieldSize(message, field); ++i) {
        parts.push_back(ValueText(message, field, i));
      }
      values[path] = absl::StrJoin(parts, ", ");
    } else if (field->message_type() == v1::PolicyText::descriptor()) {
      Flatten(message.GetReflection()->GetMessage(message, field), path + ".", values);
    } else {
      values[path] = ValueText(message, field, -1);
    }
  }
}

// A policy by its rules: "" is its head.
struct Flat {
  std::map<std::string, Values> rules;
  std::map<std::string, std::string> whole;
};

Flat FlatOf(const v1::PolicySet& set) {
  Flat flat;
  v1::PolicySet head = set;
  std::vector<const FieldDescriptor*> fields;
  set.GetReflection()->ListFields(set, &fields);
  for (const FieldDescriptor* field : fields) {
    if (!field->is_repeated()) continue;
    head.GetReflection()->ClearField(&head, field);
    for (int i = 0; i < set.GetReflection()->FieldSize(set, field); ++i) {
      const Message& rule = set.GetReflection()->GetRepeatedMessage(set, field, i);
      std::string key = absl::StrCat(field->name(), "[", KeyOf(rule), "]");
      // A second row of one case holds at another time.
      for (int more = 2; flat.rules.count(key) > 0; ++more) {
        key = absl::StrCat(field->name(), "[", KeyOf(rule), "#", more, "]");
      }
      Flatten(rule, "", flat.rules[key]);
      flat.whole[key] = OnOneLine(rule);
    }
  }
  Flatten(head, "", flat.rules[""]);
  return flat;
}

class Difference {
 public:
  Difference(const Flat& from, const Flat& to) {
    std::set<std::string> keys;
    for (const Flat* side : {&from, &to}) {
      for (const auto& [key, values] : side->rules) keys.insert(key);
    }
    for (const std::string& key : keys) {
      const auto before = from.rules.find(key);
      const auto after = to.rules.find(key);
      if (before == from.rules.end()) {
        Add(key, "", to.whole.at(key));
      } else if (after == to.rules.end()) {
        Add(key, from.whole.at(key), "");
      } else {
        Compare(key.empty() ? "" : key + ".", before->second, after->second);
      }
    }
  }
  v1::PolicyDifference found;

 private:
  void Compare(const std::string& prefix, const Values& before, const Values& after) {
    std::set<std::string> paths;
    for (const Values* side : {&before, &after}) {
      for (const auto& [path, value] : *side) paths.insert(path);
    }
    for (const std::string& path : paths) {
      const auto old_value = before.find(path);
      const auto new_value = after.find(path);
      Add(prefix + path, old_value == before.end() ? "" : old_value->second,
          new_value == after.end() ? "" : new_value->second);
    }
  }
  void Add(const std::string& path, const std::string& before, const std::string& after) {
    if (before == after) return;
    if (found.changes_size() >= kPolicyChangesMax) {
      found.set_truncated(true);
      return;
    }
    v1::PolicyChange& change = *found.add_changes();
    change.set_path(path);
    change.set_kind(before.empty()  ? v1::POLICY_CHANGE_KIND_ADDED
                    : after.empty() ? v1::POLICY_CHANGE_KIND_REMOVED
                                    : v1::POLICY_CHANGE_KIND_CHANGED);
    change.set_before(before);
    change.set_after(after);
  }
};

// The policy that one side of the comparison means.
absl::StatusOr<v1::PolicySet> SideOf(const Snapshot& snapshot, const std::string& parent,
                                     const std::string& field, const v1::PolicySide& side) {
  const int given = (side.policy().empty() ? 0 : 1) + (side.profile().empty() ? 0 : 1) +
                    (side.has_in_force_on() ? 1 : 0);
  if (given != 1) return Refuse(Reason::kFieldRequired, {{"field", field}});
  if (!side.profile().empty()) {
    const char* text = ProfileText(side.profile());
    if (text == nullptr) return NotFound(field + ".profile", side.profile());
    return ParsePolicySet(text, nullptr);
  }
  if (side.has_in_force_on()) {
    return InForceOn(snapshot, parent, field + ".in_force_on", side.in_force_on());
  }
  v1::GetPolicyRequest get;
  get.set_parent(parent);
  get.set_name(side.policy());
  ASSIGN_OR_RETURN(const v1::Policy policy, GetPolicy(snapshot, get));
  return ParsePolicySet(policy.text(), nullptr);
}

}  // namespace

absl::StatusOr<v1::PolicyDifference> ComputePolicyDifference(
    const Snapshot& snapshot, const v1::ComputePolicyDifferenceRequest& request) {
  RETURN_IF_ERROR(UnionOf(snapshot, request.parent()).status());
  ASSIGN_OR_RETURN(const v1::PolicySet from,
                   SideOf(snapshot, request.parent(), "from", request.from()));
  ASSIGN_OR_RETURN(const v1::PolicySet to, SideOf(snapshot, request.parent(), "to", request.to()));
  return Difference(FlatOf(from), FlatOf(to)).found;
}

}  // namespace unioncare::api
