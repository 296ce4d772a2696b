// What a rule said, as tests compare it.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "service/domain/refusal.h"

namespace unioncare {

// "", or the reason with the field it is about, where there is one: "NOT_FOUND member".
inline std::string ReasonOf(const absl::Status& status) {
  if (status.ok()) return "";
  const auto refusals = RefusalsOf(status);
  if (refusals.empty()) return status.ToString();
  const auto field = refusals.front().facts.find("field");
  const std::string name = InfoOf(refusals.front().reason).name;
  return field == refusals.front().facts.end() ? name : absl::StrCat(name, " ", field->second);
}

// A fact of the first refusal; "-" when it lacks it.
inline std::string FactOf(const absl::Status& status, const std::string& fact) {
  const auto refusals = RefusalsOf(status);
  if (refusals.empty()) return "-";
  const auto found = refusals.front().facts.find(fact);
  return found == refusals.front().facts.end() ? "-" : found->second;
}

}  // namespace unioncare
