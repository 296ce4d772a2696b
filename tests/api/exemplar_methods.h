// All methods of the service, and the exemplar of each.
#pragma once

#include <google/protobuf/descriptor.h>

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "unioncare/v1/options.pb.h"

namespace unioncare::v1 {
class Access;
}

namespace unioncare::testing {

using google::protobuf::MethodDescriptor;

// One valid call. `other` is laid over the request to make another valid one.
struct Exemplar {
  const char* method;
  const char* caller;  // a key of World::tokens
  const char* request;
  const char* other;
};

// What an exemplar cannot hold: a ticket that was given before, a whole backup. These methods have
// tests of their own.
bool WantsMoreThanAnExemplar(const MethodDescriptor* method);

// A way in, which asks for no token.
bool IsPublic(const MethodDescriptor* method);

std::string NameOfMethod(const MethodDescriptor* method);
const v1::Access& AccessOf(const MethodDescriptor* method);

// The services of the areas' protos, whether they are registered or not.
std::vector<const google::protobuf::ServiceDescriptor*> AllServices();
std::vector<const MethodDescriptor*> AllMethods();
const MethodDescriptor* MethodNamed(absl::string_view name);

// The tables of exemplars, which stand in a file for each group of areas.
std::vector<absl::Span<const Exemplar>> AllExemplars();

// Null, and a failure of the test, for a method without one.
const Exemplar* ExemplarOf(const MethodDescriptor* method);

}  // namespace unioncare::testing
