// Family members (家属) of a member, kept only where a case needs them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/types.h"

namespace unioncare {

enum class FamilyMemberId : int64_t {};  // counted within the member

// Numbers equal v1::Relation.
enum class Relation {
  kUnspecified = 0,
  kSpouse = 1,
  kFather = 2,
  kMother = 3,
  kSon = 4,
  kDaughter = 5,
  kHusbandsFather = 6,
  kHusbandsMother = 7,
  kWifesFather = 8,
  kWifesMother = 9,
  kOther = 10,
};

inline constexpr int kFamilyMax = 30;  // of one member
inline constexpr int kBirthYearMin = 1900;
// Below this age a guardian must have agreed. Of a year alone the age is known to within a year, so
// whoever may be younger counts as younger.
inline constexpr int kGuardianAge = 14;

// A record as it is kept; name, year of birth and note sealed, empty when there is none.
struct FamilyMember {
  MemberId member{0};
  FamilyMemberId id{0};
  Relation relation = Relation::kUnspecified;
  std::string name_sealed;
  std::string birth_year_sealed;
  std::string note_sealed;
  bool alive = true;
  bool dependent = false;
  bool guardian_consent = false;
  std::optional<MemberId> works_here;
  std::optional<CaseId> case_id;
  std::string reason;
  absl::Time create_time;
  absl::Time update_time;
  int64_t version = 1;
};

// What people say about a relative.
struct FamilyFields {
  Relation relation = Relation::kUnspecified;
  std::string display_name;
  int birth_year = 0;  // 0: not given
  bool alive = true;
  bool dependent = false;
  bool guardian_consent = false;
  std::optional<MemberId> works_here;
  std::string note;
};

struct AddFamilyMember {
  UnionId union_id{0};
  MemberId member{0};
  FamilyFields fields;
  std::optional<CaseId> case_id;
  std::string reason;
};

struct FamilyFacts {
  bool relative_exists = false;           // the member who works here
  std::optional<MemberId> case_member{};  // of the named case, when it exists
  int count = 0;                          // relatives on record
};

// A record to keep. Texts that are set are to be sealed anew (none when empty).
struct FamilyDecision {
  FamilyMember record;
  std::optional<std::string> display_name;
  std::optional<std::string> birth_year;
  std::optional<std::string> note;
};

// Refusals in this order: kFieldRequired for the relation, and for the case when there is no reason
// either; kDateInFuture, kDateTooOld for the year of birth; kGuardianConsent; kRelativeIsSelf;
// kNotFound for the relative; kNotFound, kCaseOfOther for the case; kTooManyItems.
absl::StatusOr<FamilyDecision> Decide(const AddFamilyMember& command, const FamilyFacts& facts,
                                      absl::CivilDay today);

struct UpdateFamilyMember {
  UnionId union_id{0};
  MemberId member{0};
  FamilyMemberId id{0};
  std::string etag;
  // Names of fields of v1::FamilyMember.
  std::vector<std::string> update_mask;
  FamilyFields fields;
};

struct UpdateFamilyFacts {
  std::optional<FamilyMember> current;
  int birth_year = 0;  // on record; 0: none
  bool relative_exists = false;
};

// Refusals in this order: kFieldRequired for etag and update_mask, kUpdateMaskUnknown; kNotFound;
// kEtagMismatch; then as above, over the record as it would become.
absl::StatusOr<FamilyDecision> Decide(const UpdateFamilyMember& command,
                                      const UpdateFamilyFacts& facts, absl::CivilDay today);

}  // namespace unioncare
