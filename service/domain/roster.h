// Reading a roster that a union keeps: where its columns are, what a row says of a person, and who
// on record that person is. Cells in, fields and refusals out.
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
#include "service/domain/refusal.h"
#include "service/domain/roster_words.h"

namespace unioncare {

// The header must be among the first rows that hold something.
inline constexpr int kRosterTitleRowsMax = 20;
// People of one name who are looked at to find out whom a row means.
inline constexpr int kRosterNamesakesMax = 50;

// A cell as the file gives it, text without white space at its ends.
struct RosterCell {
  enum class Kind { kEmpty, kText, kNumber, kDate, kLostDigits, kBroken };
  Kind kind = Kind::kEmpty;
  std::string text;
  absl::CivilDay day;  // of kDate
};
using RosterCells = absl::Span<const RosterCell>;

// What people write where there is nothing to write, and nothing at all.
bool IsRosterBlank(const RosterCell& cell);
// How sums and remarks below a list begin.
bool IsRosterNote(absl::string_view text);
// "4.4E+17": what is left when a spreadsheet kept a long number as a number and wrote it as text.
bool HasLostDigits(absl::string_view text);
// Digits at the front of a text, at least and at most so many, which it loses; -1 when there are
// none.
int TakeNumber(absl::string_view& text, size_t least, size_t most);

// What stands above the people.
struct RosterHeader {
  int64_t row = 0;
  std::vector<RosterField> fields;  // by column
  std::vector<std::string> titles;  // by column, as they are written
};

// Whether a row is the header: it names people (by name, staff number or ID number) and something
// else that is known, or people alone. Refuses kRosterColumnRepeated for a header with two columns
// of one meaning.
absl::StatusOr<std::optional<RosterHeader>> FindRosterHeader(int64_t row, RosterCells cells);

// The day that a text names: 1976-3-5, 1976/03/05, 1976.3.5, 19760305, 1976年3月5日, each with or
// without a time of 0:00 behind it. Nothing for what is no whole day.
std::optional<absl::CivilDay> RosterDay(absl::string_view text);

// What a row says. Problems name the field ("member.birth_date") of their column.
struct RosterRow {
  int64_t number = 0;
  // Nobody stands here: a sum, a remark below the list, or the header of the next printed page.
  bool is_note = false;
  MemberFields fields;     // normalised
  std::optional<MemberId> member;  // the number that exports write
  std::string group_name;  // normalised; a path is apart by "/"
  std::optional<MemberState> state;
  std::vector<RosterField> given;  // not blank
  std::vector<Refusal> problems;
};
RosterRow ReadRosterRow(const RosterHeader& header, int64_t number, RosterCells cells);

// The path of a field in refusals, "member.staff_no"; and back. kUnknown for other paths.
const char* PathOf(RosterField field);
RosterField RosterFieldAt(absl::string_view path);

// A number of an export that shows only a part of it: it stands for what is on record, and nobody
// is found by it.
bool IsMasked(absl::string_view number);

// What is known about whom a row may be.
struct RosterFacts {
  std::optional<Member> by_number;
  std::optional<Member> by_staff_no;
  std::optional<Member> by_id_no;
  // Of this name, not merged; kRosterNamesakesMax of them suffice.
  std::vector<Member> by_name;
  // Other rows of the file, 0 when there is none: with this staff number, with this ID number, and,
  // where the row has neither, with this name.
  int64_t same_staff_no_row = 0;
  int64_t same_id_no_row = 0;
  int64_t same_name_row = 0;
};

// Who a row is: a member on record, or nobody yet.
//
// The number of the record, the staff number and the ID number say it; where several are given they
// must agree. A staff number
// under another name needs the same ID number or birth date beside it: columns slip. A row that has
// neither number, or none that is on record, is somebody on record of the same name where that is
// one person only and nothing speaks against it: for a row with a number the birth date must agree.
// Refusals: kRosterRowRepeated, kNotFound for the
// number of a record, kRosterKeysDisagree, kMemberMerged, kRosterPersonUnclear,
// kRosterNameAmbiguous.
struct RosterMatch {
  std::optional<Member> member;
  bool by_name = false;  // for the remark of the row
};
absl::StatusOr<RosterMatch> MatchRosterRow(UnionId union_id, const RosterRow& row,
                                           const RosterFacts& facts);

// The update that a row makes of a member: blanks leave what is on record, and so do masked numbers
// of an export. `known` holds what is sealed on record. An empty mask: nothing changes.
UpdateMember RosterUpdate(UnionId union_id, const RosterRow& row, const Member& current,
                          const MemberFields& known);

// What a row says about the state, which a list does not change. New people may be active,
// suspended or kept. Refuses kRosterState.
absl::Status CheckRosterState(const RosterRow& row, const Member* current);

}  // namespace unioncare
