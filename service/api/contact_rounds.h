// The service of rounds of visits, and what contacts do to rounds.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "service/api/rpc.h"
#include "service/domain/contacts.h"
#include "service/domain/types.h"
#include "service/storage/store.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeContactRoundService(Rpc& rpc);

// Ticks off in open rounds whom a contact visited, all of whose records are given; after a
// correction whom it no longer visited is left again. Answers with the names of the rounds in which
// the person was ticked off.
absl::StatusOr<std::vector<std::string>> TickRounds(Transaction& transaction, UnionId union_id,
                                                    absl::Span<const MemberId> records,
                                                    const Contact& contact, bool correction);

}  // namespace unioncare::api
