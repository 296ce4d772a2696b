// Rounds of hardship aid as they travel, the files in them, and where a new file belongs.
#pragma once

#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/disbursement_sight.h"
#include "service/domain/hardship_rounds.h"
#include "service/domain/members.h"
#include "service/storage/store.h"
#include "unioncare/v1/hardship_records.pb.h"
#include "unioncare/v1/hardship_rounds.pb.h"

namespace unioncare::api {

struct SeenHardshipRound {
  UnionId union_id{0};
  HardshipRound round;
};
// NOT_FOUND for a round that is not there.
absl::StatusOr<SeenHardshipRound> FindHardshipRoundNamed(const Snapshot& snapshot,
                                                         absl::string_view field,
                                                         const std::string& name);

// kTooManyRecords for a round that is full.
absl::Status CheckRoom(const Snapshot& snapshot, UnionId union_id, HardshipRoundId round);
// Puts a new file where it belongs: into the round of this name, or by the day. Those of CheckTakes
// and CheckRoom.
absl::Status PlaceNewFile(Transaction& transaction, UnionId union_id, const HardshipFile& file,
                          const std::string& round);
// Notes on a file where it belongs.
absl::Status WritePlace(const Snapshot& snapshot, UnionId union_id, HardshipFileId file,
                        v1::HardshipFile& wire);

// Writes rounds of one union, and files of them; what was read for one serves the next.
class HardshipRoundWriter {
 public:
  HardshipRoundWriter(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id), names_(snapshot, union_id) {}

  // As lists show it.
  absl::StatusOr<v1::HardshipRound> Write(const HardshipRound& of);
  // With the counts and sums of what the caller sees.
  absl::StatusOr<v1::HardshipRound> WriteWhole(const HardshipRound& of);
  absl::StatusOr<v1::HardshipRoundFile> Write(const HardshipRound& round,
                                              const HardshipRoundFile& of, const Member& person);
  // The files of a round above a number whose members the caller sees, by number, until `see`
  // returns false.
  absl::Status ForEachFile(const HardshipRound& round, int64_t after,
                           absl::FunctionRef<absl::StatusOr<bool>(const HardshipRoundFile&,
                                                                  const Member&)> see);

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  DisbursementNames names_;
};

}  // namespace unioncare::api
