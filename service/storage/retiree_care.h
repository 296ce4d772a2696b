// The tables retiree_care and retiree_due: in which tier somebody is, and what falls due when.
// Derived from members, facts, overrides, pairs, cases and policies, and not journaled: kept right
// by whatever changes those, and by a sweep that walks through what the passing of days changes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/access.h"
#include "service/domain/retirees.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// What follows for somebody. Who has no row has no tier, and nothing falls due.
struct RetireeCare {
  MemberId member{0};
  RetireeTier tier = RetireeTier::kUnspecified;  // none: the birth date is wanted, or it rests
  // Nothing falls due now; what is known of contacts stays.
  bool rests = false;
  bool away = false;
  std::vector<TierReason> reasons;
  std::string policy_code;
  int contact_every_days = 0;
  int visit_every_days = 0;
  ContactHistory history;
  NextContact next;
  std::vector<RetireeGap> gaps;
  std::optional<MemberId> contact;
  std::optional<MemberId> deputy;
  std::optional<absl::CivilDay> recompute_on;
  Subject subject;
};
absl::StatusOr<std::optional<RetireeCare>> FindRetireeCare(const Snapshot& snapshot,
                                                           UnionId union_id, MemberId person);

// Somebody was called, or visited, which is a contact too; an older day than the last changes
// nothing, nor does one on which nobody was reached. For the one who records contacts.
absl::Status KeepContacted(Transaction& transaction, UnionId union_id, MemberId person,
                           absl::CivilDay day, bool reached, bool visited);
// What the last days are after a contact was taken back: as they are given.
absl::Status CorrectContacted(Transaction& transaction, UnionId union_id, MemberId person,
                              std::optional<absl::CivilDay> last_contact_on,
                              std::optional<absl::CivilDay> last_visit_on);

// Brings what follows for a person in line with what is recorded, on the day of the transaction.
absl::Status RefreshCare(Transaction& transaction, UnionId union_id, MemberId person);
// The same for several under rules that were read already.
absl::Status RefreshCare(Transaction& transaction, UnionId union_id,
                         absl::Span<const ContactTier> tiers, absl::Span<const MemberId> people);
// After a record of the register changed; `before` is null for a new one. Costs nothing for those
// with whom no contact is kept.
absl::Status FollowMember(Transaction& transaction, UnionId union_id, const Member* before,
                          const Member& after);
// After a death among the relatives of a member, or what is known of the family, changed.
absl::Status FollowBereavement(Transaction& transaction, UnionId union_id, MemberId member);
// Takes away what was derived for a record that goes itself.
absl::Status ForgetCare(Transaction& transaction, UnionId union_id, MemberId member);

// ---- lists

// A row of what falls due, with all that a list shows of it.
struct DueContact {
  absl::CivilDay due_on;
  ContactForm form = ContactForm::kUnspecified;
  MemberId member{0};
  std::string display_name;
  std::string mobile_masked;
  RetireeTier tier = RetireeTier::kUnspecified;
  bool away = false;
  Subject subject;
  std::optional<MemberId> contact;
  std::string contact_name;
  bool contact_gone = false;
  std::optional<MemberId> deputy;
};
// The place of one in the list: by day, form and number.
struct DuePlaceOfContact {
  int64_t day = INT32_MIN;
  int form = 0;
  int64_t member = 0;
};
// Shows what falls due up to a day, behind a place, in order, until told to stop; `limit` rows at
// most.
absl::Status ReadDueContacts(const Snapshot& snapshot, UnionId union_id,
                             const DuePlaceOfContact& after, absl::CivilDay until, int limit,
                             absl::FunctionRef<bool(const DueContact&)> see);
// What falls due for these people up to a day, in order.
absl::StatusOr<std::vector<DueContact>> DueContactsOf(const Snapshot& snapshot, UnionId union_id,
                                                      absl::Span<const MemberId> people,
                                                      absl::CivilDay until);
// True when something falls due for anybody up to a day.
absl::StatusOr<bool> AnyContactDue(const Snapshot& snapshot, UnionId union_id,
                                   absl::CivilDay until);

// Those in a tier, by tier, then number, behind a place; of one tier when it is given.
absl::StatusOr<std::vector<RetireeCare>> ListRetireeCare(const Snapshot& snapshot,
                                                         UnionId union_id,
                                                         std::optional<RetireeTier> tier,
                                                         RetireeTier after_tier,
                                                         int64_t after_member, int limit);
// How many of those that a sight covers are in each tier, and how many of them live away; by the
// number of the tier.
struct TierTally {
  int64_t people = 0;
  int64_t away = 0;
};
absl::StatusOr<std::vector<TierTally>> CountTiers(const Snapshot& snapshot, UnionId union_id,
                                                  const Sight& sight);

// ---- the sweep

// People whose day of recomputing has come, some of them.
absl::StatusOr<std::vector<MemberId>> StaleCare(const Snapshot& snapshot, UnionId union_id,
                                                int limit);
// How far the walk has come that follows a change of the policies.
struct CareWalk {
  std::string rules;       // what the rules were when the last walk began; empty at first
  int64_t after = 0;       // the last member that was looked at
  bool finished = true;
};
absl::StatusOr<CareWalk> FindCareWalk(const Snapshot& snapshot, UnionId union_id);
absl::Status KeepCareWalk(Transaction& transaction, UnionId union_id, const CareWalk& walk);
// What tells these rules from others.
std::string RulesMark(absl::Span<const ContactTier> tiers);
// Members behind `after` with whom contact may be kept, or who have a row, by number.
absl::StatusOr<std::vector<MemberId>> CareCandidates(const Snapshot& snapshot, UnionId union_id,
                                                     int64_t after, int limit);

}  // namespace unioncare::storage
