// Records by what people call them: resource name, number, or name; a chooser when a name fits
// several.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "client/command.h"

namespace unioncare::client {

// One record that a name may mean.
struct Candidate {
  std::string name;         // the resource name
  std::string description;  // what tells it from the others
  std::string typed = {};   // what means it on a command line; the resource name when empty
};

// The union: --union when given, else the union of a record that is named in full, else the one in
// which the caller holds a role. Empty, for the installation, only when `installation_allowed`.
absl::StatusOr<std::string> ResolveUnion(Session& session, bool installation_allowed);

// The resource name that the value of a flag means.
absl::StatusOr<std::string> Resolve(Session& session, Takes takes, const std::string& flag,
                                    const std::string& text);

// One of several records: asks on a terminal, else refuses with the list and how to say which.
absl::StatusOr<std::string> Choose(Session& session, const std::string& flag,
                                   const std::string& heading,
                                   const std::vector<Candidate>& candidates);
// The candidates, a line for each, and an example of how to say which one is meant.
std::string SayWhich(Session& session, const std::string& flag,
                     const std::vector<Candidate>& candidates);
// The cases of a CASE_AMBIGUOUS refusal, described.
absl::StatusOr<std::vector<Candidate>> DescribeCases(Session& session,
                                                     absl::Span<const std::string> names);

// The names in "李娜，王强、guest:赵校长".
std::vector<std::string> NamesIn(const std::string& list);
// The name of a guest ("guest:赵校长" or "来宾:赵校长"); nothing when a member is meant.
std::optional<std::string> GuestIn(const std::string& text);

}  // namespace unioncare::client
