// The steps of files of hardship aid as operations: from the first paper to the exit.
#pragma once

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/api/rpc.h"
#include "service/domain/hardship_files.h"
#include "service/domain/members.h"
#include "service/storage/store.h"

namespace unioncare::api {

// Registers the methods that move a file.
void AddHardshipMoves(Service& service);

// Closes what files a person has: for whoever notes a retirement, a transfer or a death. The
// households are free for another file, except where the operation touches a second union's books,
// whose rows of households are stale then and do not count.
absl::Status CloseHardshipFilesOf(Transaction& transaction, UnionId union_id, MemberId person,
                                  HardshipExit why, absl::CivilDay on,
                                  bool frees_households = true);

// The same for whoever a change of the register retires: by hand, by an update or by a list.
absl::Status CloseHardshipOnRetirement(Transaction& transaction, UnionId union_id,
                                       const Member& before, const Member& after,
                                       bool frees_households = true);

}  // namespace unioncare::api
