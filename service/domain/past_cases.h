// Cases and visits of earlier years, as a ledger (五必访台账) that a union kept before tells of them:
// what a row says, whom it means, and which case it becomes. Cells in, records and refusals out.
// They are history: no clock runs for them, nothing is due, and nobody is called to account.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/members.h"
#include "service/domain/past_words.h"
#include "service/domain/policies.h"
#include "service/domain/refusal.h"
#include "service/domain/roster.h"
#include "service/domain/visits.h"

namespace unioncare {

// The limits of a ledger; more comes in several.
inline constexpr int64_t kPastRowsMax = 50'000;
inline constexpr size_t kPastTextBytesMax = 600;   // needs, handling, remarks
inline constexpr size_t kPastPlaceBytesMax = 120;
inline constexpr size_t kPastNoBytesMax = 60;      // the number that a case has in the ledger
inline constexpr size_t kPastVisitorsMax = 20;
inline constexpr size_t kPastVisitorBytesMax = 120;
// People of one name whom a refusal names.
inline constexpr size_t kPastNamesakesNamed = 5;

// What stands above the rows.
struct PastHeader {
  int64_t row = 0;
  std::vector<PastField> fields;    // by column
  std::vector<std::string> titles;  // by column, as they are written
};

// Whether a row is the header: it names people (by name or staff number), the occasion, and a day.
// Refuses kRosterColumnRepeated for a header with two columns of one meaning.
absl::StatusOr<std::optional<PastHeader>> FindPastHeader(int64_t row, RosterCells cells);

// A day, with the minute of it where that is known.
struct PastMoment {
  absl::CivilDay day;
  std::optional<int> minute;
};
// "2024-03-05", "2024/3/5 14:30", "2024年3月5日下午2时30分"; midnight stands for the day alone.
// Nothing for what names no whole day.
std::optional<PastMoment> PastMomentOf(absl::string_view text);

// The names in a cell of several: "李娜、王强等3人" are two.
std::vector<std::string> PastNames(absl::string_view text);

// What a row says. Problems name the field ("past_case.occasion") of their column.
struct PastRow {
  int64_t number = 0;
  // Nothing happened here: a sum, a remark below the list, the header of the next printed page.
  bool is_note = false;
  std::string display_name;
  std::string staff_no;
  std::string group_name;
  std::string case_no;
  Occasion occasion = Occasion::kUnspecified;
  std::optional<absl::CivilDay> event_on;
  std::optional<PastMoment> informed, reported, visited;
  std::string informed_by;
  std::vector<std::string> visitors;
  VisitMode mode = VisitMode::kUnspecified;
  std::string place;
  std::string needs;
  std::string handling;
  std::string remark;
  std::vector<Refusal> problems;
};
// `default_mode` is taken for visits whose row does not say how they were made.
PastRow ReadPastRow(const PastHeader& header, int64_t number, RosterCells cells,
                    VisitMode default_mode);

// The path of a field in refusals, "past_case.occasion"; and back. kUnknown for other paths.
const char* PastPathOf(PastField field);
PastField PastFieldAt(absl::string_view path);

// Somebody whom a row may mean, with the groups that they are or were in, by name and by path.
struct PastPerson {
  Member member;
  std::vector<std::string> groups;
};
// Who a row is about: by staff number, else by name, else by name and group. People who have left
// or retired are meant as much as others. Refusals in this order: kNotFound for a staff number
// that nobody has, kPastNameOther when its owner is called otherwise; kPastPersonUnknown,
// kPastNameAmbiguous.
absl::StatusOr<Member> MatchPastRow(UnionId union_id, const PastRow& row,
                                    const std::optional<Member>& by_staff_no,
                                    absl::Span<const PastPerson> by_name);

// A case of the person and occasion as it stands on record or as rows before made it. `opened`: by
// this list, which gives it its number later. `added`: visits that this list adds to it.
struct PastCase {
  Case result;
  std::vector<Visit> visits;  // all of it, in the order of their numbers
  bool opened = false;
  size_t added = 0;  // the last of the visits
};

struct PastFacts {
  UnionId union_id{0};
  MemberId member{0};
  std::optional<absl::CivilDay> born_on;
  std::vector<Visitor> visitors;  // those of the row, as far as they are members
  std::optional<MemberId> informed_by;
  const std::vector<PastCase>* cases = nullptr;  // of the person and occasion
};

// What a row becomes.
struct PastDecision {
  enum class Kind {
    kOpens,  // a case that is not on record
    kAdds,   // a visit to a case that an older ledger brought
    kKnown,  // on record already
  };
  Kind kind = Kind::kOpens;
  size_t at = 0;     // of the cases; behind the last for kOpens
  PastCase decided;  // of kOpens and kAdds
  // Of kKnown: the visit is there, but the row tells of it otherwise.
  bool differs = false;
};
// Cases of one person, occasion and event day are one; visits of one day and mode are one. Where no
// event day is given the day of the visit stands for it, or that on which the union learned of it.
// Refusals in this order: days (kDateInFuture, kDateTooOld, kDateBeforeBirth) of event, word,
// report and visit; kDateBeforeEvent for a visit before its event; kInformedTooLate;
// kVisitorIsSubject; kPastCaseEntered for a visit that a case entered here does not have.
absl::StatusOr<PastDecision> Decide(const PastRow& row, const PastFacts& facts,
                                    absl::CivilDay today);

// What follows from the visits of an imported case: their number and days, the first help, when
// the union learned of it where nobody said, and when it ended.
void SettlePast(const OccasionRule& rule, absl::Span<const Visit> visits, Case& of);

}  // namespace unioncare
