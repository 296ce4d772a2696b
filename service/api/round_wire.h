// Rounds of visits as they travel, and their register.
#pragma once

#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/contact_wire.h"
#include "service/domain/contact_rounds.h"
#include "service/storage/contact_rounds.h"
#include "service/storage/store.h"
#include "unioncare/v1/contact_rounds.pb.h"

namespace unioncare::api {

// "unions/2/contactRounds/1".
std::string RoundNameOf(UnionId union_id, RoundId id);
struct SeenRound {
  UnionId union_id{0};
  ContactRound round;
};
// A round is seen by whoever may read of retirees; who is in it, by sight of each.
absl::StatusOr<SeenRound> FindSeenRound(const Snapshot& snapshot, absl::string_view field,
                                        const std::string& name);

class RoundWriter {
 public:
  RoundWriter(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id), names_(snapshot, union_id) {}
  absl::StatusOr<v1::ContactRound> Write(const ContactRound& round);
  absl::StatusOr<v1::ContactRoundEntry> Write(const ContactRound& round, const RoundEntry& entry,
                                              const Member& person);
  DisbursementNames& names() { return names_; }

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  DisbursementNames names_;
};

absl::Status GetRoundRegister(const Snapshot& snapshot, const v1::GetRoundRegisterRequest& request,
                              absl::FunctionRef<bool(const v1::RoundRegisterRows&)> emit);
absl::StatusOr<v1::RoundRegisterRows> ExportContactRound(
    Transaction& transaction, const v1::ExportContactRoundRequest& request);

}  // namespace unioncare::api
