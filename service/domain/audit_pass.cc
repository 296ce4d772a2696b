// Finding people among those whom an audit holds.
#include "service/domain/audit_pass.h"

#include <algorithm>

namespace unioncare {

const AuditPerson* AuditPeople::Find(MemberId record) const {
  const auto at = std::lower_bound(
      people_.begin(), people_.end(), record,
      [](const AuditPerson& person, MemberId wanted) { return person.record < wanted; });
  return at != people_.end() && at->record == record ? &*at : nullptr;
}

}  // namespace unioncare
