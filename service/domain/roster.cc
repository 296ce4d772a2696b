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

bool IsBlank(const RosterCell& cell) {
  return cell.kind == RosterCell::Kind::kEmpty ||
         std::find(std::begin(kBlanks), std::end(kBlanks), cell.text) != std::end(kBlanks);
}

bool IsNote(absl::string_view text) {
  return std::any_of(std::begin(kNotes), std::end(kNotes),
                     [&](absl::string_view note) { return absl::StartsWith(text, note); });
}

// "4.4E+17": what is left when a spreadsheet kept a long number as a number and wrote it as text.
bool HasLostDigits(absl::string_view text) {
  const size_t power = text.find_first_of("Ee");
  if (power == absl::string_view::npos || power == 0) return false;
  absl::string_view exponent = text.substr(power + 1);
  if (!absl::ConsumePrefix(&exponent, "+") || exponent.empty() || !AllDigits(exponent)) return false;
  const absl::string_view front = text.substr(0, power);
  return std::all_of(front.begin(), front.end(),
                     [](unsigned char c) { return absl::ascii_isdigit(c) || c == '.'; });
}

bool IsNumberField(F field) {
  return field == F::kStaffNo || field == F::kMobile || field == F::kIdNo || field == F::kCardNo;
}

bool LooksResident(absl::string_view number) {
  return number.size() >= kResidentLike && AllDigits(number.substr(0, kResidentLike));
}

// "男/male".
std::string InBothLanguages(F field, int value) {
  return absl::StrCat(RosterWord(field, value, Language::kChinese), "/",
                      RosterWord(field, value, Language::kEnglish));
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
    if (first == cells.end() || IsNote(first->text) || IsNote(row_.fields.display_name)) return true;
    return row_.fields.display_name.empty() && filled <= 1 && row_.problems.empty();
  }

  void Add(F field, Reason reason, std::map<std::string, std::string> facts) {
    facts.emplace("field", PathOf(field));
    row_.problems.push_back({.reason = reason, .facts = std::move(facts)});
  }

  void Take(F field, const RosterCell& cell) {
    if (field == F::kUnknown || field == F::kOrdinal || IsBlank(cell)) return;
    if (cell.kind == RosterCell::Kind::kBroken) {
      return Add(field, Reason::kRosterCellBroken, {{"given", cell.text}});
    }
    if (cell.kind == RosterCell::Kind::kLostDigits ||
        (IsNumberField(field) && HasLostDigits(cell.text))) {
      return Add(field, Reason::kRosterDigitsLost, {{"given", cell.text}});
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
        words[i] = InBothLanguages(field, static_cast<int>(i) + 1);
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

bool Given(const RosterRow& row, F field) {
  return std::find(row.given.begin(), row.given.end(), field) != row.given.end();
}

// As it is declared, or as the ID number tells.
std::optional<absl::CivilDay> BirthDateOf(const MemberFields& fields) {
  if (fields.birth_date.has_value()) return fields.birth_date;
  const std::string& number = fields.id_no;
  const bool resident =
      fields.id_type == IdType::kResident && LooksResident(number) &&
      (number.size() == kResidentLength || number.size() == kOldResidentLength);
  if (!resident) return std::nullopt;
  const std::string digits = number.size() == kResidentLength
                                 ? number.substr(6, 8)
                                 : absl::StrCat("19", number.substr(6, 6));
  return RosterDay(digits);
}

// 1 when both are known and agree, -1 when they differ, 0 when one is unknown.
int Agreement(const std::optional<absl::CivilDay>& a, const std::optional<absl::CivilDay>& b) {
  if (!a.has_value() || !b.has_value()) return 0;
  return *a == *b ? 1 : -1;
}

bool SexesDiffer(Sex a, Sex b) {
  return a != Sex::kUnspecified && b != Sex::kUnspecified && a != b;
}

bool IsMember(MemberState state) {
  return state == MemberState::kActive || state == MemberState::kSuspended ||
         state == MemberState::kKept;
}

absl::Status Unclear(UnionId union_id, const RosterRow& row, const Member& candidate) {
  return Refuse(Reason::kRosterPersonUnclear, {{"field", PathOf(F::kName)},
                                               {"given", row.fields.display_name},
                                               {"owner", NameOf(union_id, candidate.id)}});
}

absl::Status CheckRepeated(const RosterRow& row, const RosterFacts& facts) {
  if (facts.same_staff_no_row != 0) {
    return Refuse(Reason::kRosterRowRepeated, {{"field", PathOf(F::kStaffNo)},
                                               {"given", row.fields.staff_no},
                                               {"row", absl::StrCat(facts.same_staff_no_row)}});
  }
  if (facts.same_id_no_row != 0) {
    return Refuse(Reason::kRosterRowRepeated, {{"field", PathOf(F::kIdNo)},
                                               {"given", MaskIdNumber(row.fields.id_no)},
                                               {"row", absl::StrCat(facts.same_id_no_row)}});
  }
  return absl::OkStatus();
}

// Nobody on record has a number of the row.
absl::StatusOr<RosterMatch> MatchByName(UnionId union_id, const RosterRow& row,
                                        const RosterFacts& facts) {
  const bool id_number = !row.fields.id_no.empty() && !IsMasked(row.fields.id_no);
  const bool numbered = !row.fields.staff_no.empty() || id_number;
  const std::optional<absl::CivilDay> born = BirthDateOf(row.fields);
  if (!numbered && facts.same_name_row != 0) {
    return Refuse(Reason::kRosterNameAmbiguous, {{"field", PathOf(F::kName)},
                                                 {"given", row.fields.display_name},
                                                 {"row", absl::StrCat(facts.same_name_row)}});
  }
  std::vector<const Member*> candidates;
  for (const Member& each : facts.by_name) {
    // Somebody with another number is somebody else.
    const bool other = (!row.fields.staff_no.empty() && !each.staff_no.empty()) ||
                       (id_number && !each.id_no_masked.empty()) ||
                       Agreement(born, each.birth_date) < 0 ||
                       SexesDiffer(row.fields.sex, each.sex);
    if (!numbered || !other) candidates.push_back(&each);
  }
  if (candidates.empty()) return RosterMatch{};
  if (candidates.size() > 1) {
    return Refuse(Reason::kRosterNameAmbiguous, {{"field", PathOf(F::kName)},
                                                 {"given", row.fields.display_name},
                                                 {"count", absl::StrCat(candidates.size())}});
  }
  const Member& only = *candidates[0];
  const int birth = Agreement(born, only.birth_date);
  const bool same = numbered ? birth > 0 : birth >= 0 && !SexesDiffer(row.fields.sex, only.sex);
  if (!same || !IsMember(only.state)) return Unclear(union_id, row, only);
  return RosterMatch{.member = only, .by_name = true};
}

// A column that slipped gives people the numbers of others: another name needs something else that
// agrees.
absl::Status CheckSameName(UnionId union_id, const RosterRow& row, const Member& found,
                           bool same_id_no) {
  const bool renamed = Given(row, F::kName) && NameKey(row.fields.display_name) != found.name_key;
  if (!renamed || same_id_no) return absl::OkStatus();
  if (Agreement(BirthDateOf(row.fields), found.birth_date) > 0) return absl::OkStatus();
  return Unclear(union_id, row, found);
}

absl::StatusOr<RosterMatch> MatchByNumber(UnionId union_id, const RosterRow& row,
                                          const RosterFacts& facts) {
  if (!facts.by_number.has_value()) {
    return NotFound(PathOf(F::kNumber), absl::StrCat(Number(*row.member)));
  }
  const Member& found = *facts.by_number;
  RETURN_IF_ERROR(CheckNotMerged(union_id, PathOf(F::kNumber), found));
  for (const std::optional<Member>* other : {&facts.by_staff_no, &facts.by_id_no}) {
    if (!other->has_value() || (*other)->id == found.id) continue;
    return Refuse(Reason::kRosterKeysDisagree,
                  {{"field", PathOf(other == &facts.by_staff_no ? F::kStaffNo : F::kIdNo)},
                   {"given", NameOf(union_id, (*other)->id)},
                   {"owner", NameOf(union_id, found.id)}});
  }
  RETURN_IF_ERROR(CheckSameName(union_id, row, found, facts.by_id_no.has_value()));
  return RosterMatch{.member = found};
}

// Digits of a fixed or greatest length at the front; -1 when there are none.
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

}  // namespace

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
  std::string text = FirstInvalidUtf8(given).has_value() ? std::string(given) : NormalizeName(given);
  for (const absl::string_view midnight : {" 00:00:00", " 0:00:00", " 00:00", " 0:00"}) {
    if (!absl::EndsWith(text, midnight)) continue;
    text.resize(text.size() - midnight.size());
    break;
  }
  absl::StrReplaceAll({{"年", "-"}, {"月", "-"}, {"日", ""}, {"/", "-"}, {".", "-"}, {" ", ""}}, &text);
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

absl::StatusOr<RosterMatch> MatchRosterRow(UnionId union_id, const RosterRow& row,
                                           const RosterFacts& facts) {
  RETURN_IF_ERROR(CheckRepeated(row, facts));
  const std::optional<Member>& by_id_no = facts.by_id_no;
  const std::optional<Member>& by_staff_no = facts.by_staff_no;
  if (row.member.has_value()) return MatchByNumber(union_id, row, facts);
  if (by_staff_no.has_value() && by_id_no.has_value() && by_staff_no->id != by_id_no->id) {
    return Refuse(Reason::kRosterKeysDisagree, {{"field", PathOf(F::kIdNo)},
                                                {"given", NameOf(union_id, by_id_no->id)},
                                                {"owner", NameOf(union_id, by_staff_no->id)}});
  }
  if (!by_staff_no.has_value() && !by_id_no.has_value()) return MatchByName(union_id, row, facts);
  const Member& found = by_id_no.has_value() ? *by_id_no : *by_staff_no;
  RETURN_IF_ERROR(CheckNotMerged(union_id, PathOf(F::kName), found));
  RETURN_IF_ERROR(CheckSameName(union_id, row, found, by_id_no.has_value()));
  return RosterMatch{.member = found};
}

UpdateMember RosterUpdate(UnionId union_id, const RosterRow& row, const Member& current,
                          const MemberFields& known) {
  UpdateMember update{.union_id = union_id,
                      .member = current.id,
                      .etag = EtagOfVersion(current.version),
                      .fields = row.fields};
  const MemberFields& to = row.fields;
  const auto change = [&](F field, const char* name, bool differs) {
    if (Given(row, field) && differs) update.update_mask.push_back(name);
  };
  change(F::kName, "display_name", to.display_name != current.display_name);
  change(F::kStaffNo, "staff_no", to.staff_no != current.staff_no);
  change(F::kSex, "sex", to.sex != current.sex);
  change(F::kGroup, "group", to.group != current.group);
  change(F::kBirthDate, "birth_date", to.birth_date != current.birth_date);
  change(F::kMobile, "mobile",
         to.mobile != current.mobile && to.mobile != MaskMobile(current.mobile));
  // An old number of 15 digits says no more than the one of 18 on record.
  const bool same_id_no =
      to.id_no == known.id_no || (IsMasked(to.id_no) && to.id_no == current.id_no_masked) ||
      (to.id_no.size() == kOldResidentLength &&
       IdNumberIdentity(to.id_type, to.id_no) == IdNumberIdentity(current.id_type, known.id_no));
  change(F::kIdNo, "id_no", !same_id_no);
  change(F::kIdType, "id_type", to.id_type != current.id_type);
  change(F::kRetiredOn, "retired_on", to.retired_on != current.retired_on);
  change(F::kRetireKind, "retire_kind", to.retire_kind != current.retire_kind);
  change(F::kJoinedOn, "joined_on", to.joined_on != current.joined_on);
  change(F::kPinyin, "name_pinyin", to.name_pinyin != current.name_pinyin);
  change(F::kFormerName, "former_name", to.former_name != current.former_name);
  change(F::kCardNo, "card_no",
         to.card_no != current.card_no && to.card_no != MaskIdNumber(current.card_no));
  change(F::kEmploymentKind, "employment_kind", to.employment_kind != current.employment_kind);
  change(F::kDept, "dept", to.dept != current.dept);
  change(F::kPost, "post", to.post != current.post);
  change(F::kAddress, "address", to.address != known.address);
  change(F::kContact, "emergency_contact", to.emergency_contact != known.emergency_contact);
  return update;
}

absl::Status CheckRosterState(const RosterRow& row, const Member* current) {
  if (!row.state.has_value()) return absl::OkStatus();
  const bool fits = current != nullptr ? *row.state == current->state : IsMember(*row.state);
  if (fits) return absl::OkStatus();
  return Refuse(Reason::kRosterState,
                {{"field", PathOf(F::kState)},
                 {"given", InBothLanguages(F::kState, static_cast<int>(*row.state))}});
}

}  // namespace unioncare
