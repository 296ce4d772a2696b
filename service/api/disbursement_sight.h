// Which disbursements a caller sees, and how much of each.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/member_wire.h"
#include "service/domain/access.h"
#include "service/domain/disbursement_batches.h"
#include "service/domain/disbursements.h"
#include "service/domain/members.h"
#include "service/storage/store.h"

namespace unioncare::api {

struct DisbursementName {
  UnionId union_id{0};
  DisbursementId id{0};
};
absl::StatusOr<DisbursementName> ParseDisbursement(absl::string_view field,
                                                   const std::string& text);

// Names of people and groups that were read already in one answer.
class DisbursementNames {
 public:
  DisbursementNames(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id) {}
  // The display name of a user; empty for 0.
  absl::StatusOr<std::string> User(UserId id);
  // The person of a record, with whom it stands; null when there is none.
  absl::StatusOr<const Member*> Person(MemberId record);
  absl::StatusOr<std::string> Group(GroupId id);

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  std::map<UserId, std::string> users_;
  std::map<MemberId, std::optional<Member>> members_;
  GroupNames groups_;
};

// What a caller sees of disbursements in a state: everybody's entries, or those of some. Who reads
// them only as cashier sees those of others once they are approved.
class DisbursementSight {
 public:
  static absl::StatusOr<DisbursementSight> Of(const Snapshot& snapshot, UnionId union_id);
  // The same in every state: of those who act on what they may read.
  static DisbursementSight Whole(const Sight& sight);
  const Sight& In(DisbursementState state) const;

 private:
  Sight any_;
  Sight early_;  // before the approval
};

// A disbursement as far as somebody sees it.
struct SeenDisbursement {
  DisbursementName name;
  Disbursement found;
  std::vector<Entry> entries;  // the first that are seen, at most kEntriesInCallMax
  bool partial = false;        // there are others
};
// NOT_FOUND when there is none, or no entry of it is seen. Entries are read where the caller does
// not see everybody, or when they are wanted.
absl::StatusOr<SeenDisbursement> FindSeen(const Snapshot& snapshot, absl::string_view field,
                                          const std::string& name, bool with_entries);
// The same for those who act on it: whoever does not see everybody in it does not find it.
absl::StatusOr<SeenDisbursement> FindWhole(const Snapshot& snapshot, absl::string_view field,
                                           const std::string& name);
// What is seen of one that was read already; nothing when that is nothing.
absl::StatusOr<std::optional<SeenDisbursement>> SeenOf(const Snapshot& snapshot,
                                                       const DisbursementSight& sight,
                                                       UnionId union_id, Disbursement found,
                                                       bool with_entries);

// True when whoever has this sight sees everybody whom a batch may hold: its group, the retired, or
// all whom it names.
absl::StatusOr<bool> SeesSelection(const Snapshot& snapshot, const Sight& sight, UnionId union_id,
                                   const DisbursementBatch& batch,
                                   const std::vector<MemberId>& named);

// Whom a row of the journal is about: the only one who gets something, or nobody in particular.
MemberId AboutOf(const Disbursement& of, const std::vector<Entry>& entries);
// The same for one that is kept already.
absl::StatusOr<MemberId> AboutOf(const Snapshot& snapshot, UnionId union_id,
                                 const Disbursement& of);

}  // namespace unioncare::api
