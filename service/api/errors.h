// From a status of the inside to what travels on the wire: code, text in the caller's language, and
// google.rpc details.
#pragma once

#include <google/protobuf/descriptor.h>
#include <grpcpp/support/status.h>

#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/api/called.h"
#include "service/domain/refusal.h"
#include "service/domain/types.h"

namespace unioncare::api {

// The language of an accept-language header: English when it prefers English, else Chinese.
Language LanguageOf(absl::string_view accept_language);

// `request` is the message whose fields refusals name; it gives their labels. The text for people
// says `called` in place of resource names; programs read those in the details.
grpc::Status ToWire(const absl::Status& status, Language language,
                    const google::protobuf::Descriptor* request, const CalledNames& called);

// The text of one refusal, as ToWire words it; `label` gives what people call a field.
std::string TextOf(const Refusal& refusal, Language language,
                   absl::FunctionRef<std::string(absl::string_view field)> label);

}  // namespace unioncare::api
