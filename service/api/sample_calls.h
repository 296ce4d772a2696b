// Calls that people of the fictional school make: through the methods of the services themselves,
// with what they check and prepare, as the officer who makes them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/rpc.h"
#include "service/api/sample_events.h"
#include "service/base/clock.h"
#include "service/storage/store.h"

namespace unioncare::api {

class SampleCalls {
 public:
  SampleCalls(Store& store, const Clock& clock, const SampleSchool& school);

  // One call by a person of the school, or by kSuperior, who acts as its chair where `role` says
  // nothing else.
  template <class Response>
  absl::StatusOr<Response> Call(int person, absl::string_view method, const Message& request,
                                Role role = Role::kChair) {
    Response response;
    RETURN_IF_ERROR(Run(person, role, method, request, response));
    return response;
  }
  template <class Response>
  absl::StatusOr<Response> Read(absl::string_view method, const Message& request) {
    Response response;
    RETURN_IF_ERROR(Ask(method, request, response));
    return response;
  }

 private:
  absl::Status Run(int person, Role role, absl::string_view method, const Message& request,
                   Message& response);
  absl::Status Ask(absl::string_view method, const Message& request, Message& response);
  absl::StatusOr<const Method*> Find(absl::string_view method) const;

  Store& store_;
  const SampleSchool& school_;
  Rpc rpc_;
  std::vector<std::unique_ptr<Service>> services_;
};

}  // namespace unioncare::api
