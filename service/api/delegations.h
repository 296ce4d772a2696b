// Lending a role, and what a caller may do: the part of the service of users that everybody uses.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

// Adds DelegateRole, RevokeDelegation and TestPermission.
void ServeDelegations(Service& service);

}  // namespace unioncare::api
