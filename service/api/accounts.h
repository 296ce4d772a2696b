// Accounts as those see them who manage users: how somebody signs in, codes, shutting out.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

// Registers GetAccount, CreatePasswordCode, RevokeSessions, CloseAccount and ReopenAccount.
void ServeAccounts(Service& service);

}  // namespace unioncare::api
