// What a proof shows, in the words of the records that it is about.
#pragma once

#include <string>

#include "client/command.h"

namespace unioncare {
struct ProofClaims;
}  // namespace unioncare

namespace unioncare::client {

void PrintClaims(Session& session, const ProofClaims& claims);

// The same as one JSON object, for programs: what was proven of which log, entry by entry, with
// columns and values as they stand in the log. Numbers are texts, as in all JSON of this client.
void PrintClaimsJson(Session& session, const std::string& resource, const ProofClaims& claims);
// Of a proof that was refused: {"proven": false, "fault": …}.
void PrintFaultJson(Session& session, const std::string& fault);

}  // namespace unioncare::client
