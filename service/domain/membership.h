// What happens to a membership: its states, retirement, and the merging of two records of one
// person. Each change is kept in the history with the day from which it holds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/members.h"
#include "service/domain/tasks.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

// True when a membership in `from` may become `to` in the ordinary course of things. DECEASED is
// final; MERGED is neither left nor entered this way.
bool MayBecome(MemberState from, MemberState to);

struct ChangeMemberState {
  UnionId union_id{0};
  MemberId member{0};
  std::string etag;
  MemberState state = MemberState::kUnspecified;
  std::optional<absl::CivilDay> effective_on;  // today when not given
  std::string reason;
  // Puts a mistake right: any state but MERGED becomes any other, with a reason.
  bool correction = false;
};

// Refusals in this order: kFieldRequired for etag and state, and for the reason of a correction;
// kNotFound; kMemberMerged; kEtagMismatch; kDeathFinal, kStateTransition; kDateInFuture,
// kDateBeforeBirth; kDateBeforeChange, unless it is a correction.
absl::StatusOr<MemberDecision> Decide(const ChangeMemberState& command,
                                      const std::optional<Member>& current, absl::CivilDay today);

// What a death does to another open case of the member: deadlines and tries that lie after it fall
// away, what had run out before stays on record. True when anything changed.
bool Lapse(Case& open, absl::CivilDay died_on);
// The same for what was to be done: nobody goes back to ask after the dead.
bool Lapse(Task& open, absl::string_view reason);

struct RetireMember {
  UnionId union_id{0};
  MemberId member{0};
  std::string etag;
  RetireKind kind = RetireKind::kUnspecified;
  std::optional<absl::CivilDay> retired_on;
  std::string reason;
  // Puts a mistake right, with a reason: another kind or day, or none at all.
  bool correction = false;
};

// Refusals in this order: kFieldRequired for etag, the reason of a correction, kind and day;
// kNotFound; kMemberMerged; kEtagMismatch; kDeathFinal and kAlreadyRetired, unless it is a
// correction; kDateInFuture, kDateBeforeBirth.
absl::StatusOr<MemberDecision> Decide(const RetireMember& command,
                                      const std::optional<Member>& current, absl::CivilDay today);

// Two records of one person become one: `source` stays as a tombstone that points to `target`, and
// whatever points to it is the person's. Nothing undoes it.
struct MergeMembers {
  UnionId union_id{0};
  MemberId source{0};
  MemberId target{0};
  std::string source_etag;
  std::string target_etag;
  std::string reason;
};

// What is sealed of a record, opened.
struct PrivateFields {
  std::string id_no;
  std::string address;
  std::string emergency_contact;
  std::string care_flags;
};

struct MergeFacts {
  std::optional<Member> source;
  std::optional<Member> target;
  PrivateFields source_private;
  // An open case of each about what is one event: same occasion, days close together.
  std::optional<CaseId> source_case;
  std::optional<CaseId> target_case;
  // Open cases and tasks that somebody expects the source to see to.
  int open_work = 0;
};

struct MergeDecision {
  MemberDecision source;  // to be kept first: it gives its numbers away
  MemberDecision target;
};

// Refusals in this order: kFieldRequired for both etags and the reason; kNotFound for either;
// kMergeSelf; kMemberMerged for either; kEtagMismatch for either; kMergeIdNumbers, kMergePersons,
// kMergeOpenCases, kMergeOpenWork. What the target lacks it takes over from the source.
absl::StatusOr<MergeDecision> Decide(const MergeMembers& command, const MergeFacts& facts,
                                     absl::CivilDay today);

// The group in which a member was on `day`, by the history (any order) and the group of today.
std::optional<GroupId> GroupOn(const std::optional<GroupId>& today_in,
                               const std::vector<MemberChange>& history, absl::CivilDay day);

}  // namespace unioncare
