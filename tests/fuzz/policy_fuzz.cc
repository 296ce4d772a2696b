// Any bytes as the text of a policy: it is read or refused with lines that the text has, and what
// was read says the same when it is written down and read again.
#include <google/protobuf/text_format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>

#include "absl/strings/numbers.h"
#include "service/api/policy_text.h"
#include "service/domain/policies.h"
#include "service/domain/refusal.h"

namespace unioncare::fuzz {
namespace {

// What holds of every text.
void Require(bool holds, const char* what) {
  if (holds) return;
  std::cerr << what << std::endl;
  std::abort();
}

void CheckRefused(const absl::Status& status, const std::string& text) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  Require(!refusals.empty(), "a text is refused for no reason");
  // A text ends on the line behind its last line feed.
  const int64_t lines = std::count(text.begin(), text.end(), '\n') + 1;
  for (const Refusal& refusal : refusals) {
    Require(InfoOf(refusal.reason).code == absl::StatusCode::kInvalidArgument,
            "a text is refused for something else");
    for (const char* fact : {"line", "row"}) {
      const auto found = refusal.facts.find(fact);
      if (found == refusal.facts.end()) continue;
      int64_t line = 0;
      Require(absl::SimpleAtoi(found->second, &line) && line >= 1 && line <= lines,
              "a refusal names a line that is not there");
    }
    Require(!Render(refusal, Language::kChinese, [](absl::string_view path) {
               return std::string(path);
             }).empty(),
            "a refusal has no text");
  }
}

void CheckText(const std::string& text) {
  const absl::StatusOr<Policy> policy = api::ReadPolicy(UnionId{1}, text);
  if (!policy.ok()) return CheckRefused(policy.status(), text);
  const auto wire = api::ParsePolicySet(text, nullptr);
  Require(wire.ok(), "what is read cannot be parsed");
  std::string written;
  Require(google::protobuf::TextFormat::PrintToString(*wire, &written), "it cannot be written");
  const absl::StatusOr<Policy> again = api::ReadPolicy(UnionId{1}, written);
  Require(again.ok(), "what was written is refused");
  Require(again->rules.size() == policy->rules.size() &&
              again->sets.size() == policy->sets.size() && again->head.code == policy->head.code &&
              again->head.valid_from == policy->head.valid_from,
          "what was written says something else");
}

}  // namespace
}  // namespace unioncare::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  unioncare::fuzz::CheckText(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
