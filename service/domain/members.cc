// Rules for members.
#include "service/domain/members.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

constexpr size_t kResidentLength = 18;
constexpr size_t kOldResidentLength = 15;
constexpr size_t kDocumentLengthMin = 5;
constexpr size_t kDocumentLengthMax = 20;
constexpr size_t kMobileDigitsMin = 5;
constexpr size_t kMobileDigitsMax = 20;

bool AllDigits(absl::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return absl::ascii_isdigit(c); });
}

// An old number with the century that was left out and the check character that was added.
std::string NewResidentNumber(absl::string_view old_number) {
  const std::string digits = absl::StrCat(old_number.substr(0, 6), "19", old_number.substr(6));
  return digits + ResidentCheckCharacter(digits);
}

int NumberIn(absl::string_view digits) {
  int number = 0;
  CHECK(absl::SimpleAtoi(digits, &number));
  return number;
}

// Checks the fields of one form and collects what is wrong. The fields are normalised, and what an
// ID number tells is filled in.
class FormCheck {
 public:
  FormCheck(MemberFields& fields, absl::CivilDay today) : fields_(fields), today_(today) {}

  // `identity` is false when the number on record cannot be read any more and stays as it is.
  std::vector<Refusal> Run(bool identity) {
    CheckName();
    CheckText("member.staff_no", fields_.staff_no, kStaffNoBytesMax);
    CheckMobile();
    CheckNotInFuture("member.birth_date", fields_.birth_date);
    if (identity) CheckIdentity();
    CheckDayOfLife("member.retired_on", fields_.retired_on);
    CheckDayOfLife("member.joined_on", fields_.joined_on);
    return std::move(refusals_);
  }

 private:
  void Add(Reason reason, std::map<std::string, std::string> facts) {
    refusals_.push_back({.reason = reason, .facts = std::move(facts)});
  }

  bool CheckText(absl::string_view field, const std::string& text, size_t bytes_max) {
    std::optional<Refusal> problem = TextProblem(field, text, bytes_max, Lines::kOne);
    if (!problem.has_value()) return true;
    refusals_.push_back(*std::move(problem));
    return false;
  }

  void CheckName() {
    if (!CheckText("member.display_name", fields_.display_name, kMemberNameBytesMax)) return;
    // A name of dots alone could never be found again.
    if (NameKey(fields_.display_name).empty()) {
      Add(Reason::kFieldRequired, {{"field", "member.display_name"}});
    }
  }

  void CheckMobile() {
    const std::string& mobile = fields_.mobile;
    if (mobile.empty() || !CheckText("member.mobile", mobile, kMobileBytesMax)) return;
    size_t digits = 0;
    bool wrong = false;
    for (size_t i = 0; i < mobile.size(); ++i) {
      const char c = mobile[i];
      const bool digit = absl::ascii_isdigit(static_cast<unsigned char>(c));
      digits += digit ? 1 : 0;
      wrong |= !digit && c != ' ' && c != '-' && !(c == '+' && i == 0);
    }
    if (wrong || digits < kMobileDigitsMin || digits > kMobileDigitsMax) {
      Add(Reason::kMobileMalformed, {{"field", "member.mobile"}, {"given", MaskMobile(mobile)}});
    }
  }

  bool CheckNotInFuture(const char* field, const std::optional<absl::CivilDay>& day) {
    if (!day.has_value() || *day <= today_) return true;
    Add(Reason::kDateInFuture, {{"field", field},
                                {"given", IsoDay(*day)},
                                {"today", IsoDay(today_)},
                                {"wanted", IsoDay(today_)}});
    return false;
  }

  // A day on which the member did something: not in the future, not before birth.
  void CheckDayOfLife(const char* field, const std::optional<absl::CivilDay>& day) {
    if (!day.has_value() || !CheckNotInFuture(field, day)) return;
    if (fields_.birth_date.has_value() && *day < *fields_.birth_date) {
      Add(Reason::kDateBeforeBirth, {{"field", field}, {"given", IsoDay(*day)}});
    }
  }

  void CheckIdentity() {
    if (fields_.id_no.empty()) {
      if (fields_.id_type != IdType::kUnspecified) {
        Add(Reason::kFieldRequired, {{"field", "member.id_no"}});
      }
      return;
    }
    if (!CheckText("member.id_no", fields_.id_no, kIdNumberBytesMax)) return;
    switch (fields_.id_type) {
      case IdType::kUnspecified:
        Add(Reason::kIdTypeMissing, {{"field", "member.id_type"}});
        return;
      case IdType::kResident:
        CheckResident();
        return;
      case IdType::kPassport:
      case IdType::kHmt:
        CheckDocument();
        return;
    }
  }

  // A refusal about the shape of the number, which is shown masked.
  void AddShape(Reason reason) {
    Add(reason, {{"field", "member.id_no"},
                 {"given", MaskIdNumber(fields_.id_no)},
                 {"length", absl::StrCat(CharacterCount(fields_.id_no))}});
  }

  void CheckDocument() {
    const std::string& number = fields_.id_no;
    const bool plain = std::all_of(number.begin(), number.end(),
                                   [](unsigned char c) { return absl::ascii_isalnum(c); });
    if (!plain || number.size() < kDocumentLengthMin || number.size() > kDocumentLengthMax) {
      AddShape(Reason::kDocumentNumberMalformed);
    }
  }

  void CheckResident() {
    const absl::string_view number = fields_.id_no;
    if (number.size() == kOldResidentLength && AllDigits(number)) {
      CheckResidentFacts(absl::StrCat("19", number.substr(6, 6)), number.back());
      return;
    }
    const bool shaped = number.size() == kResidentLength &&
                        AllDigits(number.substr(0, kResidentLength - 1)) &&
                        (AllDigits(number.substr(kResidentLength - 1)) || number.back() == 'X');
    if (!shaped) {
      AddShape(Reason::kIdNumberMalformed);
      return;
    }
    const char wanted = ResidentCheckCharacter(number.substr(0, kResidentLength - 1));
    if (number.back() != wanted) {
      Add(Reason::kIdNumberChecksum, {{"field", "member.id_no"},
                                      {"given", std::string(1, number.back())},
                                      {"wanted", std::string(1, wanted)}});
      return;
    }
    CheckResidentFacts(number.substr(6, 8), number[kResidentLength - 2]);
  }

  // The birth date (YYYYMMDD) and the sex digit inside the number, against what is given.
  void CheckResidentFacts(absl::string_view birth, char sex_digit) {
    const int year = NumberIn(birth.substr(0, 4));
    const int month = NumberIn(birth.substr(4, 2));
    const int day_of_month = NumberIn(birth.substr(6, 2));
    const std::optional<absl::CivilDay> day = ValidDay(year, month, day_of_month);
    if (!day.has_value() || *day > today_) {
      Add(Reason::kIdNumberDayInvalid, {{"field", "member.id_no"},
                                        {"given", IsoDay(year, month, day_of_month)},
                                        {"today", IsoDay(today_)}});
      return;
    }
    const Sex sex = (sex_digit - '0') % 2 == 1 ? Sex::kMale : Sex::kFemale;
    if (!fields_.birth_date.has_value()) {
      fields_.birth_date = day;
    } else if (*fields_.birth_date != *day) {
      Add(Reason::kIdNumberBirthDate, {{"field", "member.id_no"},
                                       {"given", IsoDay(*day)},
                                       {"wanted", IsoDay(*fields_.birth_date)}});
    }
    if (fields_.sex == Sex::kUnspecified) {
      fields_.sex = sex;
    } else if (fields_.sex != sex) {
      Add(Reason::kIdNumberSex, {{"field", "member.id_no"}, {"given", std::string(1, sex_digit)}});
    }
  }

  MemberFields& fields_;
  const absl::CivilDay today_;
  std::vector<Refusal> refusals_;
};

absl::Status CheckNeighbours(UnionId union_id, const MemberFields& fields,
                             const MemberNeighbours& facts) {
  if (fields.group.has_value() && !facts.group_exists) {
    return NotFound("member.group", NameOf(union_id, *fields.group));
  }
  if (facts.staff_no_owner.has_value()) {
    return Refuse(Reason::kStaffNoTaken, {{"field", "member.staff_no"},
                                          {"given", fields.staff_no},
                                          {"owner", NameOf(union_id, *facts.staff_no_owner)}});
  }
  if (facts.id_no_owner.has_value()) {
    return Refuse(Reason::kIdNumberTaken, {{"field", "member.id_no"},
                                           {"given", MaskIdNumber(fields.id_no)},
                                           {"owner", NameOf(union_id, *facts.id_no_owner)}});
  }
  return absl::OkStatus();
}

void Apply(const MemberFields& fields, Member& member) {
  member.display_name = fields.display_name;
  member.name_key = NameKey(fields.display_name);
  member.staff_no = fields.staff_no;
  member.sex = fields.sex;
  member.group = fields.group;
  member.birth_date = fields.birth_date;
  member.mobile = fields.mobile;
  member.id_type = fields.id_type;
  member.retired_on = fields.retired_on;
  member.joined_on = fields.joined_on;
}

// The fields that an update may name, and how each is taken over.
struct MaskField {
  const char* name;
  void (*take)(const MemberFields& from, MemberFields& to);
};
#define MASK_FIELD(name)                                                           \
  {                                                                                \
#name, [](const MemberFields& from, MemberFields& to) { to.name = from.name; } \
  }
constexpr MaskField kMaskFields[] = {
    MASK_FIELD(display_name), MASK_FIELD(staff_no),  MASK_FIELD(sex),     MASK_FIELD(group),
    MASK_FIELD(birth_date),   MASK_FIELD(mobile),    MASK_FIELD(id_type), MASK_FIELD(id_no),
    MASK_FIELD(retired_on),   MASK_FIELD(joined_on),
};
#undef MASK_FIELD

bool Names(const UpdateMember& command, absl::string_view field) {
  return std::any_of(command.update_mask.begin(), command.update_mask.end(),
                     [&](const std::string& name) { return name == field || name == "*"; });
}

absl::Status CheckMask(const UpdateMember& command) {
  std::vector<Refusal> refusals;
  if (command.etag.empty()) {
    refusals.push_back({.reason = Reason::kFieldRequired, .facts = {{"field", "member.etag"}}});
  }
  if (command.update_mask.empty()) {
    refusals.push_back({.reason = Reason::kFieldRequired, .facts = {{"field", "update_mask"}}});
  }
  for (const std::string& name : command.update_mask) {
    const bool known =
        name == "*" || std::any_of(std::begin(kMaskFields), std::end(kMaskFields),
                                   [&](const MaskField& field) { return name == field.name; });
    if (known) continue;
    const std::string wanted = absl::StrJoin(
        kMaskFields, " ",
        [](std::string* out, const MaskField& field) { absl::StrAppend(out, field.name); });
    refusals.push_back({.reason = Reason::kUpdateMaskUnknown,
                        .facts = {{"field", "update_mask"}, {"given", name}, {"wanted", wanted}}});
  }
  return refusals.empty() ? absl::OkStatus() : Refuse(refusals);
}

// The number as it is kept, unless it is not UTF-8, which is refused later.
std::string NumberOrAsGiven(std::string text) {
  return FirstInvalidUtf8(text).has_value() ? text : NormalizeNumber(text);
}

std::string NameOrAsGiven(std::string text, size_t bytes_max) {
  // What is refused is left as it was given, so that the refusal tells of what was given: control
  // characters count as white space otherwise.
  return TextProblem("", text, bytes_max, Lines::kOne).has_value() ? text : NormalizeName(text);
}

}  // namespace

MemberFields Normalized(MemberFields fields) {
  fields.display_name = NameOrAsGiven(std::move(fields.display_name), kMemberNameBytesMax);
  fields.staff_no = NumberOrAsGiven(std::move(fields.staff_no));
  fields.mobile = NameOrAsGiven(std::move(fields.mobile), kMobileBytesMax);
  fields.id_no = NumberOrAsGiven(std::move(fields.id_no));
  absl::AsciiStrToUpper(&fields.id_no);
  return fields;
}

std::string IdNumberIdentity(IdType id_type, absl::string_view id_no) {
  const bool old =
      id_type == IdType::kResident && id_no.size() == kOldResidentLength && AllDigits(id_no);
  return absl::StrCat(static_cast<int>(id_type), "/",
                      old ? NewResidentNumber(id_no) : std::string(id_no));
}

char ResidentCheckCharacter(absl::string_view seventeen_digits) {
  CHECK(seventeen_digits.size() == kResidentLength - 1 && AllDigits(seventeen_digits));
  // The check value makes the sum of a(i) * 2^(i-1) leave 1 when divided by 11, i counted from the
  // right.
  int remainder = 0;
  for (const char digit : seventeen_digits) remainder = (remainder + (digit - '0')) * 2 % 11;
  const int check = (12 - remainder) % 11;
  return check == 10 ? 'X' : static_cast<char>('0' + check);
}

absl::StatusOr<MemberDecision> Decide(const CreateMember& command, const MemberNeighbours& facts,
                                      absl::CivilDay today) {
  MemberFields fields = Normalized(command.fields);
  const std::vector<Refusal> refusals = FormCheck(fields, today).Run(/*identity=*/true);
  if (!refusals.empty()) return Refuse(refusals);
  RETURN_IF_ERROR(CheckNeighbours(command.union_id, fields, facts));
  MemberDecision decision;
  Apply(fields, decision.member);
  decision.member.id_no_masked = MaskIdNumber(fields.id_no);
  decision.id_no = std::move(fields.id_no);
  return decision;
}

MemberFields Merged(const UpdateMember& command, const UpdateMemberFacts& facts) {
  const Member& current = *facts.current;
  MemberFields fields{
      .display_name = current.display_name,
      .staff_no = current.staff_no,
      .sex = current.sex,
      .group = current.group,
      .birth_date = current.birth_date,
      .mobile = current.mobile,
      .id_type = current.id_type,
      .id_no = facts.id_no.value_or(""),
      .retired_on = current.retired_on,
      .joined_on = current.joined_on,
  };
  for (const MaskField& field : kMaskFields) {
    if (Names(command, field.name)) field.take(command.fields, fields);
  }
  fields = Normalized(std::move(fields));
  // Taking the number away takes its type away too.
  const bool number_removed = Names(command, "id_no") && fields.id_no.empty();
  if (number_removed && !Names(command, "id_type")) fields.id_type = IdType::kUnspecified;
  return fields;
}

absl::StatusOr<MemberDecision> Decide(const UpdateMember& command, const UpdateMemberFacts& facts,
                                      absl::CivilDay today) {
  RETURN_IF_ERROR(CheckMask(command));
  if (!facts.current.has_value()) {
    return NotFound("member.name", NameOf(command.union_id, command.member));
  }
  const std::string etag = EtagOfVersion(facts.current->version);
  if (command.etag != etag) {
    return Refuse(Reason::kEtagMismatch,
                  {{"field", "member.etag"}, {"given", command.etag}, {"wanted", etag}});
  }
  MemberFields fields = Merged(command, facts);
  const bool new_number = Names(command, "id_no");
  const bool readable =
      new_number || facts.id_no.has_value() || facts.current->id_no_sealed.empty();
  const std::vector<Refusal> refusals = FormCheck(fields, today).Run(readable);
  if (!refusals.empty()) return Refuse(refusals);
  RETURN_IF_ERROR(CheckNeighbours(command.union_id, fields, facts.neighbours));
  MemberDecision decision{.member = *facts.current, .id_no = std::nullopt};
  Apply(fields, decision.member);
  // The hash of a number also holds its type.
  const bool new_type = fields.id_type != facts.current->id_type;
  if (new_number || (new_type && readable)) {
    decision.member.id_no_masked = MaskIdNumber(fields.id_no);
    decision.id_no = std::move(fields.id_no);
  }
  return decision;
}

std::string EtagOfVersion(int64_t version) {
  return absl::StrCat(version);
}

}  // namespace unioncare
