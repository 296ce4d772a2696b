// What a proof shows, in the words of the records that it is about.
#pragma once

#include "client/command.h"

namespace unioncare {
struct ProofClaims;
}  // namespace unioncare

namespace unioncare::client {

void PrintClaims(Session& session, const ProofClaims& claims);

}  // namespace unioncare::client
