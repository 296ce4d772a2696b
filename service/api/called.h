// What people call the records of which a refusal speaks by their resource names.
#pragma once

#include <map>
#include <string>

#include "absl/status/status.h"
#include "service/storage/store.h"

namespace unioncare::api {

// Names of people and unions, and numbers of cases, by resource name.
using CalledNames = std::map<std::string, std::string>;

// Of the records that the facts of a refusal name, those that the caller may read; a few of them,
// for nobody reads a long list. What cannot be read has no entry, and what goes wrong here hides no
// refusal.
CalledNames CalledIn(const Snapshot& snapshot, const absl::Status& status);

// The text with each resource name that has one replaced by what it is called.
std::string WithNames(const std::string& text, const CalledNames& names);

}  // namespace unioncare::api
