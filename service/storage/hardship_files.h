// The tables hardship_files, hardship_tests, hardship_materials, hardship_objections and
// hardship_events.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/attachments.h"
#include "service/domain/hardship_files.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kHardshipFiles;
extern const journal::Table kHardshipTests;
extern const journal::Table kHardshipMaterials;
extern const journal::Table kHardshipObjections;
extern const journal::Table kHardshipEvents;

// A test opened: what was stated, what was judged, what it said; empty when the key of the member
// was destroyed.
struct KeptHardshipTest {
  std::string form;    // as the caller packed it
  std::string test;    // EncodeTest
  std::string result;  // EncodeResult
};
struct HardshipMaterial {
  HardshipMaterialKind kind = HardshipMaterialKind::kUnspecified;
  UserId seen_by{0};
  absl::CivilDay seen_on;
  std::optional<AttachmentId> attachment;
};
struct HardshipObjection {
  int id = 0;
  absl::CivilDay received_on;
  std::string content, answer;  // opened
  std::optional<absl::CivilDay> answered_on;
  bool upheld = false;
};
struct HardshipEvent {
  HardshipEventKind kind = HardshipEventKind::kUnspecified;
  absl::CivilDay happened_on;
  UserId user{0};
  std::optional<UnionId> to_union;
  std::string text;  // opened
};

absl::StatusOr<std::optional<HardshipFile>> FindHardshipFile(const Snapshot& snapshot,
                                                             UnionId union_id, HardshipFileId id);
// Of one record of a member, or of all records of the person.
absl::StatusOr<std::vector<HardshipFile>> HardshipFilesOf(const Snapshot& snapshot,
                                                          UnionId union_id, MemberId member);
// With numbers above `after`, by number; in one state, or in any.
absl::StatusOr<std::vector<HardshipFile>> ListHardshipFiles(
    const Snapshot& snapshot, UnionId union_id, std::optional<HardshipState> state, int64_t after,
    int limit);
// Those that hang out or did, by number.
absl::StatusOr<std::vector<HardshipFile>> ListPublicHardshipFiles(const Snapshot& snapshot,
                                                                  UnionId union_id, int64_t after,
                                                                  int limit);
// What falls due up to a day, behind a day and a number, in the order of both.
enum class HardshipDue { kStep, kContact, kReview };
absl::StatusOr<std::vector<HardshipFile>> ListHardshipFilesDue(const Snapshot& snapshot,
                                                               UnionId union_id, HardshipDue what,
                                                               absl::CivilDay until,
                                                               absl::CivilDay after_day,
                                                               int64_t after, int limit);

// Keeps a new file with its first test. It gets its numbers.
absl::Status InsertHardshipFile(Transaction& transaction, UnionId union_id, HardshipFile& file,
                                const KeptHardshipTest& test);
// Keeps a changed file, whose version rises; with another test when one is given.
absl::Status ReplaceHardshipFile(Transaction& transaction, UnionId union_id, HardshipFile& file,
                                 const KeptHardshipTest* test = nullptr);
// Seals what was seen at the home visit.
absl::Status SealVisit(Transaction& transaction, UnionId union_id, HardshipFile& file,
                       const std::string& visit);
absl::StatusOr<std::string> OpenVisit(const Snapshot& snapshot, UnionId union_id,
                                      const HardshipFile& file);

// The newest test of a file.
absl::StatusOr<KeptHardshipTest> OpenHardshipTest(const Snapshot& snapshot, UnionId union_id,
                                                  const HardshipFile& file);
// What the newest test until a day said; nothing where there was none, or for somebody forgotten.
absl::StatusOr<std::optional<HardshipOutcome>> OutcomeOn(const Snapshot& snapshot,
                                                         UnionId union_id,
                                                         const HardshipFile& file,
                                                         absl::CivilDay day);
// A file in force as far as running its test again wants it.
struct TestedFile {
  HardshipFile file;  // only numbers, member, test, result and the day of the review
  std::string test;   // what it was judged by; empty for somebody forgotten
};
// Those with numbers above `after`, by number.
absl::StatusOr<std::vector<TestedFile>> ListTestedFiles(const Snapshot& snapshot,
                                                        UnionId union_id, int64_t after,
                                                        int limit);

absl::Status InsertMaterial(Transaction& transaction, UnionId union_id, const HardshipFile& file,
                            int id, const HardshipMaterial& material);
absl::StatusOr<std::vector<HardshipMaterial>> MaterialsOf(const Snapshot& snapshot,
                                                          UnionId union_id, HardshipFileId file);

// Inserts it, or replaces the one of its number.
absl::Status KeepObjection(Transaction& transaction, UnionId union_id, const HardshipFile& file,
                           const HardshipObjection& objection);
absl::StatusOr<std::vector<HardshipObjection>> ObjectionsOf(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            const HardshipFile& file);

// What the actor of the transaction did, on the day of the transaction unless it is said.
absl::Status InsertHardshipEvent(Transaction& transaction, UnionId union_id,
                                 const HardshipFile& file, HardshipEventKind kind,
                                 const std::string& text = "",
                                 std::optional<UnionId> to_union = std::nullopt,
                                 std::optional<absl::CivilDay> on = std::nullopt);
absl::StatusOr<std::vector<HardshipEvent>> EventsOf(const Snapshot& snapshot, UnionId union_id,
                                                    const HardshipFile& file);

}  // namespace unioncare::storage
