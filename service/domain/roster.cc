// Rules for reading rosters.
#include "service/domain/roster.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/id_numbers.h"
#include "service/domain/names.h"
#include "service/domain/text.h"
#include "service/domain/unions.h"

namespace unioncare {
namespace {

using F = RosterField;

// By the numbers of RosterField; "" for what is no field of a member.
constexpr const char* kPaths[kRosterFieldCount] = {
    "",
    "",
    "member.display_name",
    "member.staff_no",
    "member.sex",
    "member.group",
    "member.birth_date",
    "member.mobile",
    "member.id_type",
    "member.id_no",
    "member.retired_on",
    "member.retire_kind",
    "member.joined_on",
    "member.name_pinyin",
    "member.former_name",
    "member.card_no",
    "member.employment_kind",
    "member.dept",
    "member.post",
    "member.address",
    "member.emergency_contact",
    "member.state",
    "member.name",
};

// What people write where there is nothing to write.
constexpr absl::string_view kBlanks[] = {"-", "--", "—", "——", "/", "\\", "无", "暂无", "N/A", "n/a"};
// How the cells of sums and remarks begin.
constexpr absl::string_view kNotes[] = {"合计", "总计", "小计", "共计", "总人数", "注:",  "注：",
                                        "备注", "说明", "制表", "填表", "审核",   "填报", "Total",
                                        "total", "Note", "note"};
constexpr size_t kResidentLike = 14;  // digits at the beginning of what is meant as an ID number

bool IsNumberField(F field) {
  return field == F::kStaffNo || field == F::kMobile || field == F::kIdNo || field == F::kCardNo;
}

bool LooksResident(absl::string_view number) {
  return number.size() >= kResidentLike && AllDigits(number.substr(0, kResidentLike));
}

// One in a thousand numbers ends with three zeros of its own: its check character says so.
bool IsSoundResident(absl::string_view number) {
  return number.size() == kResidentLength && AllDigits(number) &&
         ResidentCheckCharacter(number.substr(0, kResidentLength - 1)) == number.back();
}

// Puts the cells of one row into fields.
class RowReader {
 public:
  RowReader(const RosterHeader& header, int64_t number) : header_(header) { row_.number = number; }

  RosterRow Run(RosterCells cells) {
    if (IsHeaderAgain(cells)) return Note();
    const size_t columns = std::min(cells.size(), header_.fields.size());
    size_t filled = 0;
    for (size_t i = 0; i < columns; ++i) {
      if (cells[i].kind == RosterCell::Kind::kEmpty) continue;
      ++filled;
      Take(header_.fields[i], cells[i]);
    }
    if (IsAboutNobody(cells, filled)) return Note();
    row_.fields = Normalized(std::move(row_.fields));
    SettleName();
    SettleIdType();
    if (row_.fields.display_name.empty() && !HasKey() && row_.problems.empty()) {
      Add(F::kName, Reason::kFieldRequired, {});
    }
    return std::move(row_);
  }

 private:
  RosterRow Note() {
    RosterRow note;
    note.number = row_.number;
    note.is_note = true;
    return note;
  }

  bool HasKey() const {
    return row_.member.has_value() || !row_.fields.staff_no.empty() || !row_.fields.id_no.empty();
  }

  bool IsHeaderAgain(RosterCells cells) const {
    bool any = false;
    for (size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].kind == RosterCell::Kind::kEmpty) continue;
      if (i >= header_.titles.size() || cells[i].text != header_.titles[i]) return false;
      any = true;
    }
    return any;
  }

  bool IsAboutNobody(RosterCells cells, size_t filled) const {
    if (HasKey()) return false;
    const auto first = std::find_if(cells.begin(), cells.end(), [](const RosterCell& cell) {
      return cell.kind != RosterCell::Kind::kEmpty;
    });
    if (first == cells.end() || IsRosterNote(first->text)) return true;
    if (IsRosterNote(row_.fields.display_name)) return true;
    return row_.fields.display_name.empty() && filled <= 1 && row_.problems.empty();
  }

  void Add(F field, Reason reason, std::map<std::string, std::string> facts) {
    facts.emplace("field", PathOf(field));
    row_.problems.push_back({.reason = reason, .facts = std::move(facts)});
  }

  void Take(F field, const RosterCell& cell) {
    if (field == F::kUnknown || field == F::kOrdinal || IsRosterBlank(cell)) return;
    if (cell.kind == RosterCell::Kind::kBroken) {
      return Add(field, Reason::kRosterCellBroken, {{"given", cell.text}});
    }
    const bool lost = cell.kind == RosterCell::Kind::kLostDigits ||
                      (IsNumberField(field) && HasLostDigits(cell.text));
    if (lost && !(field == F::kIdNo && IsSoundResident(cell.text))) {
      const std::string given = AllDigits(cell.text) ? MaskIdNumber(cell.text) : cell.text;
      return Add(field, Reason::kRosterDigitsLost, {{"given", given}});
    }
    row_.given.push_back(field);
    MemberFields& to = row_.fields;
    switch (field) {
      case F::kUnknown:
      case F::kOrdinal:
        return;
      case F::kName:
        to.display_name = cell.text;
        return;
      case F::kStaffNo:
        to.staff_no = cell.text;
        return;
      case F::kSex:
        return TakeValue(field, cell.text, RosterSex(cell.text), to.sex);
      case F::kGroup:
        return TakeGroup(cell.text);
      case F::kBirthDate:
        return TakeDay(field, cell, to.birth_date);
      case F::kMobile:
        to.mobile = cell.text;
        return;
      case F::kIdType:
        return TakeValue(field, cell.text, RosterIdType(cell.text), to.id_type);
      case F::kIdNo:
        to.id_no = cell.text;
        return;
      case F::kRetiredOn:
        return TakeDay(field, cell, to.retired_on);
      case F::kRetireKind:
        return TakeValue(field, cell.text, RosterRetireKind(cell.text), to.retire_kind);
      case F::kJoinedOn:
        return TakeDay(field, cell, to.joined_on);
      case F::kPinyin:
        to.name_pinyin = cell.text;
        return;
      case F::kFormerName:
        to.former_name = cell.text;
        return;
      case F::kCardNo:
        to.card_no = cell.text;
        return;
      case F::kEmploymentKind:
        return TakeValue(field, cell.text, RosterEmployment(cell.text), to.employment_kind);
      case F::kDept:
        to.dept = cell.text;
        return;
      case F::kPost:
        to.post = cell.text;
        return;
      case F::kAddress:
        to.address = cell.text;
        return;
      case F::kContact:
        to.emergency_contact = cell.text;
        return;
      case F::kNumber: {
        int64_t number = 0;
        if (!absl::SimpleAtoi(cell.text, &number) || number <= 0) {
          return Add(field, Reason::kNotFound, {{"given", cell.text}});
        }
        row_.member = MemberId{number};
        return;
      }
      case F::kState: {
        MemberState state = MemberState::kUnspecified;
        TakeValue(field, cell.text, RosterState(cell.text), state);
        if (state != MemberState::kUnspecified) row_.state = state;
        return;
      }
    }
  }

  template <class Value>
  void TakeValue(F field, const std::string& text, std::optional<Value> value, Value& to) {
    if (!value.has_value()) {
      // A fact is the same in every language.
      std::vector<std::string> words = RosterChoices(field, Language::kChinese);
      for (size_t i = 0; i < words.size(); ++i) {
        words[i] = RosterWordInBoth(field, static_cast<int>(i) + 1);
      }
      return Add(field, Reason::kRosterValueUnknown,
                 {{"given", text},
                  {"wanted", absl::StrJoin(words, ", ")}});
    }
    // A word for "not known" is a blank.
    if (*value == Value{}) row_.given.pop_back();
    to = *value;
  }

  void TakeDay(F field, const RosterCell& cell, std::optional<absl::CivilDay>& to) {
    to = cell.kind == RosterCell::Kind::kDate ? std::optional(cell.day) : RosterDay(cell.text);
    const bool known = to.has_value() && *to >= kFirstDay && *to <= kLastDay;
    if (known) return;
    to.reset();
    Add(field, Reason::kRosterDateMalformed, {{"given", cell.text}});
  }

  void TakeGroup(const std::string& text) {
    std::vector<std::string> parts;
    for (const absl::string_view part : absl::StrSplit(text, '/')) {
      std::string name = FirstInvalidUtf8(part).has_value() ? std::string(part)
                                                            : NormalizeName(part);
      if (!name.empty()) parts.push_back(std::move(name));
    }
    row_.group_name = absl::StrJoin(parts, "/");
    std::optional<Refusal> problem =
        TextProblem(PathOf(F::kGroup), row_.group_name, kUnionNameBytesMax, Lines::kOne);
    if (problem.has_value()) row_.problems.push_back(*std::move(problem));
  }

  // Names of two characters are written with a blank between them, to stand in line with those of
  // three.
  void SettleName() {
    std::string& name = row_.fields.display_name;
    const bool latin = std::any_of(name.begin(), name.end(), [](unsigned char c) {
      return absl::ascii_isalpha(c);
    });
    if (!latin) name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
  }

  // Most lists have no column for the type: what is written like a resident number is one.
  void SettleIdType() {
    MemberFields& fields = row_.fields;
    if (fields.id_type != IdType::kUnspecified || !LooksResident(fields.id_no)) return;
    fields.id_type = IdType::kResident;
    row_.given.push_back(F::kIdType);
  }

  const RosterHeader& header_;
  RosterRow row_;
};

}  // namespace

bool IsRosterBlank(const RosterCell& cell) {
  return cell.kind == RosterCell::Kind::kEmpty ||
         std::find(std::begin(kBlanks), std::end(kBlanks), cell.text) != std::end(kBlanks);
}

bool IsRosterNote(absl::string_view text) {
  return std::any_of(std::begin(kNotes), std::end(kNotes),
                     [&](absl::string_view note) { return absl::StartsWith(text, note); });
}

bool HasLostDigits(absl::string_view text) {
  const size_t power = text.find_first_of("Ee");
  if (power == absl::string_view::npos || power == 0) return false;
  absl::string_view exponent = text.substr(power + 1);
  const bool signed_number = absl::ConsumePrefix(&exponent, "+");
  if (!signed_number || exponent.empty() || !AllDigits(exponent)) return false;
  const absl::string_view front = text.substr(0, power);
  return std::all_of(front.begin(), front.end(),
                     [](unsigned char c) { return absl::ascii_isdigit(c) || c == '.'; });
}

int TakeNumber(absl::string_view& text, size_t least, size_t most) {
  size_t length = 0;
  while (length < text.size() && length < most &&
         absl::ascii_isdigit(static_cast<unsigned char>(text[length]))) {
    ++length;
  }
  int number = -1;
  if (length < least || !absl::SimpleAtoi(text.substr(0, length), &number)) return -1;
  text.remove_prefix(length);
  return number;
}

bool IsMasked(absl::string_view number) { return absl::StrContains(number, '*'); }

const char* PathOf(RosterField field) { return kPaths[static_cast<int>(field)]; }

RosterField RosterFieldAt(absl::string_view path) {
  for (int i = 0; i < kRosterFieldCount; ++i) {
    if (!path.empty() && path == kPaths[i]) return static_cast<RosterField>(i);
  }
  return RosterField::kUnknown;
}

absl::StatusOr<std::optional<RosterHeader>> FindRosterHeader(int64_t row, RosterCells cells) {
  RosterHeader header{.row = row};
  bool names = false;
  size_t known = 0, filled = 0;
  for (const RosterCell& cell : cells) {
    const F field = RosterFieldOf(cell.text);
    filled += cell.kind == RosterCell::Kind::kEmpty ? 0 : 1;
    known += field == F::kUnknown ? 0 : 1;
    names |= field == F::kName || field == F::kStaffNo || field == F::kIdNo;
    header.fields.push_back(field);
    header.titles.push_back(cell.text);
  }
  if (!names || (known < 2 && filled > 1)) return std::optional<RosterHeader>();
  for (size_t i = 0; i < header.fields.size(); ++i) {
    if (header.fields[i] == F::kUnknown || header.fields[i] == F::kOrdinal) continue;
    for (size_t j = 0; j < i; ++j) {
      if (header.fields[j] != header.fields[i]) continue;
      return Refuse(Reason::kRosterColumnRepeated,
                    {{"given", absl::StrCat(header.titles[j], ", ", header.titles[i])},
                     {"row", absl::StrCat(row)}});
    }
  }
  return std::optional<RosterHeader>(std::move(header));
}

std::optional<absl::CivilDay> RosterDay(absl::string_view given) {
  if (FirstInvalidUtf8(given).has_value()) return std::nullopt;
  std::string text = NormalizeName(given);
  for (const absl::string_view midnight : {" 00:00:00", " 0:00:00", " 00:00", " 0:00"}) {
    if (!absl::EndsWith(text, midnight)) continue;
    text.resize(text.size() - midnight.size());
    break;
  }
  absl::StrReplaceAll(
      {{"年", "-"}, {"月", "-"}, {"日", ""}, {"/", "-"}, {".", "-"}, {" ", ""}}, &text);
  absl::string_view rest = text;
  if (rest.size() == 8 && AllDigits(rest)) {
    const int year = TakeNumber(rest, 4, 4);
    const int month = TakeNumber(rest, 2, 2);
    return ValidDay(year, month, TakeNumber(rest, 2, 2));
  }
  const int year = TakeNumber(rest, 4, 4);
  const bool first = absl::ConsumePrefix(&rest, "-");
  const int month = TakeNumber(rest, 1, 2);
  const bool second = absl::ConsumePrefix(&rest, "-");
  const int day = TakeNumber(rest, 1, 2);
  if (!first || !second || !rest.empty()) return std::nullopt;
  return ValidDay(year, month, day);
}

RosterRow ReadRosterRow(const RosterHeader& header, int64_t number, RosterCells cells) {
  return RowReader(header, number).Run(cells);
}

}  // namespace unioncare
