// The table members.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/members.h"
#include "service/domain/membership.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kMembers;

// The person of a record. A record that was merged leads to the one that took its place, so the id
// of the answer is the one to go on with.
absl::StatusOr<std::optional<Member>> FindMember(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId id);
// What is shown of somebody who is only named: the same person, in fewer columns.
struct Person {
  MemberId id{0};
  std::string display_name;
  MemberState state = MemberState::kActive;
  Subject subject;
};
absl::StatusOr<std::optional<Person>> FindPerson(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId id);
// The record itself, merged or not: for those who change or show records.
absl::StatusOr<std::optional<Member>> FindMemberRecord(const Snapshot& snapshot, UnionId union_id,
                                                       MemberId id);
// All records of a person: the person's own first, then those that were merged into it. Whoever
// asks for rows of a member asks for those of each record.
absl::StatusOr<std::vector<MemberId>> RecordsOf(const Snapshot& snapshot, UnionId union_id,
                                                MemberId person);
// The members of this union who are family of a person: those whom the person's family members
// name, and those whose family members name the person. Any record stands for its person. Sorted.
absl::StatusOr<std::vector<MemberId>> RelativesHere(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId of);
// Members with numbers above `after`, by number; all of the union or those of one group.
absl::StatusOr<std::vector<Member>> ListMembers(const Snapshot& snapshot, UnionId union_id,
                                                std::optional<GroupId> group, int64_t after,
                                                int limit);
// Members whose whole name has this key (NameKey), by number.
absl::StatusOr<std::vector<Member>> FindMembersByName(const Snapshot& snapshot, UnionId union_id,
                                                      absl::string_view name_key, int limit);
// Members with a gram (NameGrams) that begins with `part`, from behind `after` on, in the order of
// grams, then numbers; somebody with two such grams comes twice. An empty part finds nobody.
struct NamePlace {
  std::string gram;
  MemberId member{0};
};
struct FoundMember {
  std::string gram;
  Member member;
};
absl::StatusOr<std::vector<FoundMember>> FindMembersByPart(const Snapshot& snapshot,
                                                           UnionId union_id, absl::string_view part,
                                                           const NamePlace& after, int limit);
absl::StatusOr<std::optional<Member>> FindMemberByStaffNo(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::string_view staff_no);
// The ID number in full; nothing when none is on record or the member's key was destroyed.
absl::StatusOr<std::optional<std::string>> OpenIdNumber(const Snapshot& snapshot, UnionId union_id,
                                                        const Member& member);

// Everything that is sealed of a record; texts are empty as above.
absl::StatusOr<PrivateFields> OpenPrivate(const Snapshot& snapshot, UnionId union_id,
                                          const Member& member);

// What equal ID numbers of one union have in common, and nothing else has.
std::string IdNumberHash(const Snapshot& snapshot, UnionId union_id, IdType id_type,
                         absl::string_view id_no);

absl::StatusOr<MemberNeighbours> FactsFor(const Snapshot& snapshot, const CreateMember& command);
absl::StatusOr<UpdateMemberFacts> FactsFor(const Snapshot& snapshot, const UpdateMember& command);

absl::StatusOr<MergeFacts> FactsFor(const Snapshot& snapshot, const MergeMembers& command);

// Keeps a new member, who gets a number and a key.
absl::StatusOr<Member> InsertMember(Transaction& transaction, UnionId union_id,
                                    MemberDecision decision);
// Keeps a changed member, whose version rises, and its changes in the history.
absl::StatusOr<Member> ReplaceMember(Transaction& transaction, UnionId union_id,
                                     MemberDecision decision);
// Takes a record away that was made by mistake and that nothing else names.
absl::Status EraseMember(Transaction& transaction, UnionId union_id, const Member& member);
// Keeps both records of a merge; answers with the target.
absl::StatusOr<Member> KeepMerge(Transaction& transaction, UnionId union_id,
                                 MergeDecision decision);

}  // namespace unioncare::storage
