// Files of hardship aid as they travel, who sees them, and forms as income tests read them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/api/disbursement_sight.h"
#include "service/domain/hardship_files.h"
#include "service/domain/members.h"
#include "service/storage/hardship_files.h"
#include "service/storage/members.h"
#include "service/storage/store.h"
#include "unioncare/v1/hardship_records.pb.h"

namespace unioncare::api {

struct HardshipFileName {
  UnionId union_id{0};
  HardshipFileId id{0};
};
absl::StatusOr<HardshipFileName> ParseHardshipFile(absl::string_view field,
                                                   const std::string& text);

// A file whose member the caller sees: NOT_FOUND otherwise.
struct SeenHardshipFile {
  UnionId union_id{0};
  HardshipFile found;
  Member member;  // the person
};
absl::StatusOr<SeenHardshipFile> FindSeenHardshipFile(const Snapshot& snapshot,
                                                      const std::string& name,
                                                      const char* field = "name");

// True when the file was submitted to a union for which the caller reviews: one further above is
// told of nothing. What was given is written in the course of the file.
absl::StatusOr<bool> IsGivenToCaller(const Snapshot& snapshot, UnionId union_id,
                                     const HardshipFile& file);

// What the rules of a step need to know: family, who acts, the day.
absl::StatusOr<HardshipFacts> HardshipFactsFor(const Snapshot& snapshot, UnionId union_id,
                                               MemberId subject);

// The rules in force for a union on a day: set by it or above it, else those of the program.
absl::StatusOr<HardshipRules> HardshipRulesOn(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay day);
// Rules from the wire, without issuer and number.
HardshipRules RulesFrom(const v1::HardshipRules& wire);
v1::HardshipRules ToProto(const HardshipRules& rules);

// A form judged under the rules and the standard of a day.
struct JudgedForm {
  HardshipTest test;
  HardshipResult result;
  storage::KeptHardshipTest kept;
};
// `whole`: people are listed, and their incomes count; else a sum for all may stand for them.
absl::StatusOr<JudgedForm> JudgeForm(const Snapshot& snapshot, UnionId union_id,
                                     const v1::HardshipForm& form, absl::CivilDay on, bool whole);
// The form of a test that was kept; DATA_LOSS when it is none, empty for somebody forgotten.
absl::StatusOr<v1::HardshipForm> FormOf(const storage::KeptHardshipTest& kept);

// The hashes of all of a household whose ID numbers are known; empty when the member's is not.
absl::StatusOr<std::vector<std::string>> HouseholdOf(const Snapshot& snapshot, UnionId union_id,
                                                     const Member& member,
                                                     const v1::HardshipForm& form);

// What a superior union sees in a list.
v1::HardshipPackage PackageToWire(UnionId union_id, const HardshipFile& file);

// A test with its steps in words.
v1::HardshipTest TestToWire(const HardshipTest& test, const HardshipResult& result,
                            Language language);

// Puts files of one union into words; what was read for one serves the next.
class HardshipWriter {
 public:
  HardshipWriter(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id), names_(snapshot, union_id) {}

  // As lists show it.
  absl::StatusOr<v1::HardshipFile> Write(const HardshipFile& of);
  // With papers, objections and course.
  absl::StatusOr<v1::HardshipFile> WriteWhole(const HardshipFile& of);
  DisbursementNames& names() { return names_; }
  // The person of a record, as far as a list shows them; null when there is none.
  absl::StatusOr<const storage::Person*> Listed(MemberId record);
  // The group of somebody, for a row.
  absl::StatusOr<std::string> GroupOf(const Member& member);

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  DisbursementNames names_;
  std::map<MemberId, std::optional<storage::Person>> listed_;
};

}  // namespace unioncare::api
