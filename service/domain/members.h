// Members of a union, in service and retired: what a record must satisfy.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/access.h"
#include "service/domain/care_flags.h"
#include "service/domain/id_numbers.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers equal v1::MemberState.
enum class MemberState {
  kUnspecified = 0,
  kActive = 1,
  kSuspended = 2,
  kKept = 3,
  kTransferred = 4,
  kLeft = 5,
  kDeceased = 6,
  kMerged = 7,
};

// Numbers equal v1::IdType.
enum class IdType { kUnspecified = 0, kResident = 1, kPassport = 2, kHmt = 3 };

// Numbers equal v1::EmploymentKind.
enum class EmploymentKind {
  kUnspecified = 0,
  kEstablished = 1,
  kContract = 2,
  kOffEstablishment = 3,
  kAgency = 4,
  kLabour = 5,
  kRehired = 6,
};

// Numbers equal v1::RetireKind.
enum class RetireKind {
  kUnspecified = 0,
  kRetirement = 1,
  kVeteran = 2,
  kResignation = 3,
  kInternal = 4,
};

// Numbers equal v1::MemberChange::Kind.
enum class ChangeKind { kUnspecified = 0, kState = 1, kGroup = 2, kRetirement = 3, kMerge = 4 };

inline constexpr int kMemberNameBytesMax = 120;
inline constexpr int kStaffNoBytesMax = 32;
inline constexpr int kMobileBytesMax = 24;
inline constexpr int kIdNumberBytesMax = 32;
inline constexpr int kPinyinBytesMax = 300;
inline constexpr int kCardNoBytesMax = 32;
inline constexpr int kDeptBytesMax = 120;
inline constexpr int kPostBytesMax = 120;
inline constexpr int kPrivateBytesMax = 400;  // address, emergency contact

// A record of the register. It outlives the membership, and the person.
struct Member {
  MemberId id{0};
  std::string display_name;
  std::string name_key;  // what the name is found by
  std::string staff_no;  // empty: none
  Sex sex = Sex::kUnspecified;
  std::optional<GroupId> group;
  MemberState state = MemberState::kActive;
  std::optional<absl::CivilDay> birth_date;
  std::string mobile;
  IdType id_type = IdType::kUnspecified;
  std::string id_no_masked;
  // The ID number as it is kept: sealed, and hashed for equality. Empty when there is none.
  std::string id_no_sealed;
  std::string id_no_hash;
  std::optional<absl::CivilDay> retired_on;
  std::optional<absl::CivilDay> joined_on;
  std::string name_pinyin;  // syllables apart: "zhang wei"
  std::string former_name;
  std::string card_no;
  EmploymentKind employment_kind = EmploymentKind::kUnspecified;
  std::string dept;
  std::string post;
  RetireKind retire_kind = RetireKind::kUnspecified;
  // Sealed; empty when there is none.
  std::string address_sealed;
  std::string emergency_contact_sealed;
  std::string care_flags_sealed;
  // Since when the state holds; nothing before its first change.
  std::optional<absl::CivilDay> state_on;
  // The record of the same person that took this one's place.
  std::optional<MemberId> merged_into;
  absl::Time create_time;
  absl::Time update_time;
  int64_t version = 1;
};

// What decides who may see the member.
inline Subject SubjectOf(const Member& member) {
  return {member.id, member.group, member.sex, member.retired_on.has_value()};
}

// What people say about a member.
struct MemberFields {
  std::string display_name;
  std::string staff_no;
  Sex sex = Sex::kUnspecified;
  std::optional<GroupId> group;
  std::optional<absl::CivilDay> birth_date;
  std::string mobile;
  IdType id_type = IdType::kUnspecified;
  std::string id_no;
  std::optional<absl::CivilDay> retired_on;
  std::optional<absl::CivilDay> joined_on;
  std::string name_pinyin;
  std::string former_name;
  std::string card_no;
  EmploymentKind employment_kind = EmploymentKind::kUnspecified;
  std::string dept;
  std::string post;
  RetireKind retire_kind = RetireKind::kUnspecified;
  std::string address;
  std::string emergency_contact;
  std::vector<CareFlag> care_flags;
};

// Something of a membership that changed, with the day from which it holds. Values are numbers of
// states, groups, kinds of retirement and members; 0 is none.
struct MemberChange {
  MemberId member{0};
  int64_t id = 0;  // counted within the member
  ChangeKind kind = ChangeKind::kUnspecified;
  absl::CivilDay from_on;
  int64_t old_value = 0;
  int64_t new_value = 0;
  // Puts a mistake right: what was recorded before never held.
  bool correction = false;
  std::string reason;
  UserId changed_by{0};
  absl::Time change_time;
};

// The fields in the form in which they are kept and compared: names and numbers normalised, the
// letters of an ID number in capitals. Texts that are not UTF-8 stay as they are.
MemberFields Normalized(MemberFields fields);

// What an ID number is recognised by, whoever typed it: an old resident number of 15 digits stands
// for the same person as the one of 18 that it became. `id_no` is normalised.
std::string IdNumberIdentity(IdType id_type, absl::string_view id_no);

struct CreateMember {
  UnionId union_id{0};
  MemberFields fields;
  // How the name is read by the book; holds where people do not say otherwise.
  std::string reading;
};

// What is known about other records, for the normalised fields.
struct MemberNeighbours {
  bool group_exists = false;
  std::optional<MemberId> staff_no_owner;  // another member of this union
  std::optional<MemberId> id_no_owner;
};

// A record to keep. Ids, times and versions are filled in by the one who keeps it.
struct MemberDecision {
  Member member;
  // When set, the ID number is to be sealed anew (none when empty); else it stays as it is.
  std::optional<std::string> id_no;
  // The same for the other sealed columns.
  std::optional<std::string> address;
  std::optional<std::string> emergency_contact;
  std::optional<std::string> care_flags;
  // To be kept in the history with the record. Ids, persons and times are filled in there.
  std::vector<MemberChange> changes;
};

// Refusals: first all that is wrong with the fields, together and in this order: display_name
// (kTextNotUtf8, kFieldTooLong, kTextControlCharacter, kFieldRequired); staff_no; mobile
// (kMobileMalformed); birth_date (kDateInFuture); id_type (kIdTypeMissing); id_no (kFieldRequired,
// kIdNumberMalformed, kIdNumberChecksum, kIdNumberDayInvalid, kIdNumberBirthDate, kIdNumberSex,
// kDocumentNumberMalformed); retired_on and joined_on (kDateInFuture, kDateBeforeBirth);
// kFieldRequired for retired_on when only its kind is given; name_pinyin (kPinyinMalformed); the
// other texts. Then kNotFound for the group, kStaffNoTaken, kIdNumberTaken. A resident ID number
// fills in the birth date and the sex where they are not given.
absl::StatusOr<MemberDecision> Decide(const CreateMember& command, const MemberNeighbours& facts,
                                      absl::CivilDay today);

struct UpdateMember {
  UnionId union_id{0};
  MemberId member{0};
  std::string etag;
  // Names of fields of MemberFields; "*" stands for all of them.
  std::vector<std::string> update_mask;
  MemberFields fields;
  std::string reading;  // of the name as it would become
  // From when a change of group or retirement holds; today when not given.
  std::optional<absl::CivilDay> effective_on;
};

struct UpdateMemberFacts {
  std::optional<Member> current;
  // The ID number on record, where there is one that can still be opened.
  std::optional<std::string> id_no;
  MemberNeighbours neighbours;
};

// Refusals in this order: kFieldRequired for etag and update_mask, kUpdateMaskUnknown; kNotFound;
// kMemberMerged; kEtagMismatch; kDateInFuture for effective_on; then as for CreateMember, over the
// record as it would become.
absl::StatusOr<MemberDecision> Decide(const UpdateMember& command, const UpdateMemberFacts& facts,
                                      absl::CivilDay today);

// The fields as they would become: those that the mask names from the command, the others as on
// record. Normalised. For the one who gathers facts; `current` must be set.
MemberFields Merged(const UpdateMember& command, const UpdateMemberFacts& facts);

// Refuses kMemberMerged for a record that was merged into another.
absl::Status CheckNotMerged(UnionId union_id, absl::string_view field, const Member& member);
// Refuses kEtagMismatch.
absl::Status CheckEtag(absl::string_view field, absl::string_view given, const Member& member);

// The etag of a version.
std::string EtagOfVersion(int64_t version);

}  // namespace unioncare
