// Compares an etag with that of the present version.
#include "service/domain/etags.h"

#include <string>

#include "service/domain/members.h"
#include "service/domain/refusal.h"

namespace unioncare {

absl::Status CheckEtag(absl::string_view field, absl::string_view given, int64_t version) {
  const std::string wanted = EtagOfVersion(version);
  if (given == wanted) return absl::OkStatus();
  return Refuse(Reason::kEtagMismatch, {{"field", std::string(field)},
                                        {"given", std::string(given)},
                                        {"wanted", wanted}});
}

}  // namespace unioncare
