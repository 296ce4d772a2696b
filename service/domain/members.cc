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
#include "service/domain/grams.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

constexpr size_t kDocumentLengthMin = 5;
constexpr size_t kDocumentLengthMax = 20;
constexpr size_t kMobileDigitsMin = 5;
constexpr size_t kMobileDigitsMax = 20;

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
    if (fields_.retire_kind != RetireKind::kUnspecified && !fields_.retired_on.has_value()) {
      Add(Reason::kFieldRequired, {{"field", "member.retired_on"}});
    }
    CheckPinyin();
    CheckText("member.former_name", fields_.former_name, kMemberNameBytesMax);
    CheckText("member.card_no", fields_.card_no, kCardNoBytesMax);
    CheckText("member.dept", fields_.dept, kDeptBytesMax);
    CheckText("member.post", fields_.post, kPostBytesMax);
    CheckText("member.address", fields_.address, kPrivateBytesMax);
    CheckText("member.emergency_contact", fields_.emergency_contact, kPrivateBytesMax);
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

  void CheckPinyin() {
    const std::string& pinyin = fields_.name_pinyin;
    if (!CheckText("member.name_pinyin", pinyin, kPinyinBytesMax)) return;
    const bool letters = std::all_of(pinyin.begin(), pinyin.end(), [](unsigned char c) {
      return absl::ascii_islower(c) || c == ' ';
    });
    if (!letters) {
      Add(Reason::kPinyinMalformed, {{"field", "member.name_pinyin"}, {"given", pinyin}});
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
    if (std::optional<Refusal> fault = ResidentFault("member.id_no", number)) {
      refusals_.push_back(*std::move(fault));
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
  member.name_pinyin = fields.name_pinyin;
  member.former_name = fields.former_name;
  member.card_no = fields.card_no;
  member.employment_kind = fields.employment_kind;
  member.dept = fields.dept;
  member.post = fields.post;
  member.retire_kind = fields.retire_kind;
  // A day without a kind is the ordinary one.
  if (member.retired_on.has_value() && member.retire_kind == RetireKind::kUnspecified) {
    member.retire_kind = RetireKind::kRetirement;
  }
}

// What an update changed of what the history keeps.
std::vector<MemberChange> ChangesBetween(const Member& before, const Member& after,
                                         absl::CivilDay from_on, absl::CivilDay today) {
  std::vector<MemberChange> changes;
  if (before.group != after.group) {
    changes.push_back({.kind = ChangeKind::kGroup,
                       .from_on = from_on,
                       .old_value = before.group.has_value() ? Number(*before.group) : 0,
                       .new_value = after.group.has_value() ? Number(*after.group) : 0});
  }
  if (before.retire_kind != after.retire_kind || before.retired_on != after.retired_on) {
    changes.push_back({.kind = ChangeKind::kRetirement,
                       .from_on = after.retired_on.value_or(today),
                       .old_value = static_cast<int64_t>(before.retire_kind),
                       .new_value = static_cast<int64_t>(after.retire_kind)});
  }
  return changes;
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
    MASK_FIELD(retired_on),   MASK_FIELD(joined_on), MASK_FIELD(name_pinyin),
    MASK_FIELD(former_name),  MASK_FIELD(card_no),   MASK_FIELD(employment_kind),
    MASK_FIELD(dept),         MASK_FIELD(post),      MASK_FIELD(retire_kind),
    MASK_FIELD(address),      MASK_FIELD(emergency_contact), MASK_FIELD(care_flags),
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

std::string PinyinOrAsGiven(std::string text) {
  return FirstInvalidUtf8(text).has_value() ? text : NormalizePinyin(text);
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
  fields.name_pinyin = PinyinOrAsGiven(std::move(fields.name_pinyin));
  fields.former_name = NameOrAsGiven(std::move(fields.former_name), kMemberNameBytesMax);
  fields.card_no = NumberOrAsGiven(std::move(fields.card_no));
  fields.dept = NameOrAsGiven(std::move(fields.dept), kDeptBytesMax);
  fields.post = NameOrAsGiven(std::move(fields.post), kPostBytesMax);
  fields.address = NameOrAsGiven(std::move(fields.address), kPrivateBytesMax);
  fields.emergency_contact = NameOrAsGiven(std::move(fields.emergency_contact), kPrivateBytesMax);
  return fields;
}

std::string IdNumberIdentity(IdType id_type, absl::string_view id_no) {
  const bool old =
      id_type == IdType::kResident && id_no.size() == kOldResidentLength && AllDigits(id_no);
  return absl::StrCat(static_cast<int>(id_type), "/",
                      old ? NewResidentNumber(id_no) : std::string(id_no));
}

absl::StatusOr<MemberDecision> Decide(const CreateMember& command, const MemberNeighbours& facts,
                                      absl::CivilDay today) {
  MemberFields fields = Normalized(command.fields);
  const std::vector<Refusal> refusals = FormCheck(fields, today).Run(/*identity=*/true);
  if (!refusals.empty()) return Refuse(refusals);
  RETURN_IF_ERROR(CheckNeighbours(command.union_id, fields, facts));
  MemberDecision decision;
  Apply(fields, decision.member);
  if (decision.member.name_pinyin.empty()) decision.member.name_pinyin = command.reading;
  decision.member.id_no_masked = MaskIdNumber(fields.id_no);
  decision.id_no = std::move(fields.id_no);
  decision.address = std::move(fields.address);
  decision.emergency_contact = std::move(fields.emergency_contact);
  decision.care_flags = CareFlagsText(std::move(fields.care_flags));
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
      .name_pinyin = current.name_pinyin,
      .former_name = current.former_name,
      .card_no = current.card_no,
      .employment_kind = current.employment_kind,
      .dept = current.dept,
      .post = current.post,
      .retire_kind = current.retire_kind,
      // What is sealed stays as it is unless the mask names it.
      .address = "",
      .emergency_contact = "",
      .care_flags = {},
  };
  for (const MaskField& field : kMaskFields) {
    if (Names(command, field.name)) field.take(command.fields, fields);
  }
  fields = Normalized(std::move(fields));
  // Taking the number away takes its type away too.
  const bool number_removed = Names(command, "id_no") && fields.id_no.empty();
  if (number_removed && !Names(command, "id_type")) fields.id_type = IdType::kUnspecified;
  // The kind goes with the day.
  const bool day_removed = Names(command, "retired_on") && !fields.retired_on.has_value();
  if (day_removed && !Names(command, "retire_kind")) fields.retire_kind = RetireKind::kUnspecified;
  // A new name is read anew.
  const bool renamed = NameKey(fields.display_name) != current.name_key;
  if (renamed && !Names(command, "name_pinyin")) fields.name_pinyin.clear();
  return fields;
}

absl::StatusOr<MemberDecision> Decide(const UpdateMember& command, const UpdateMemberFacts& facts,
                                      absl::CivilDay today) {
  RETURN_IF_ERROR(CheckMask(command));
  if (!facts.current.has_value()) {
    return NotFound("member.name", NameOf(command.union_id, command.member));
  }
  RETURN_IF_ERROR(CheckNotMerged(command.union_id, "member.name", *facts.current));
  RETURN_IF_ERROR(CheckEtag("member.etag", command.etag, *facts.current));
  const absl::CivilDay from_on = command.effective_on.value_or(today);
  if (from_on > today) {
    return Refuse(Reason::kDateInFuture, {{"field", "effective_on"},
                                          {"given", IsoDay(from_on)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(today)}});
  }
  MemberFields fields = Merged(command, facts);
  const bool new_number = Names(command, "id_no");
  const bool readable =
      new_number || facts.id_no.has_value() || facts.current->id_no_sealed.empty();
  const std::vector<Refusal> refusals = FormCheck(fields, today).Run(readable);
  if (!refusals.empty()) return Refuse(refusals);
  RETURN_IF_ERROR(CheckNeighbours(command.union_id, fields, facts.neighbours));
  MemberDecision decision;
  decision.member = *facts.current;
  Apply(fields, decision.member);
  if (decision.member.name_pinyin.empty()) decision.member.name_pinyin = command.reading;
  if (Names(command, "address")) decision.address = fields.address;
  if (Names(command, "emergency_contact")) decision.emergency_contact = fields.emergency_contact;
  if (Names(command, "care_flags")) decision.care_flags = CareFlagsText(fields.care_flags);
  decision.changes = ChangesBetween(*facts.current, decision.member, from_on, today);
  // The hash of a number also holds its type.
  const bool new_type = fields.id_type != facts.current->id_type;
  if (new_number || (new_type && readable)) {
    decision.member.id_no_masked = MaskIdNumber(fields.id_no);
    decision.id_no = std::move(fields.id_no);
  }
  return decision;
}

absl::Status CheckNotMerged(UnionId union_id, absl::string_view field, const Member& member) {
  if (!member.merged_into.has_value()) return absl::OkStatus();
  return Refuse(Reason::kMemberMerged, {{"field", std::string(field)},
                                        {"given", NameOf(union_id, member.id)},
                                        {"wanted", NameOf(union_id, *member.merged_into)}});
}

absl::Status CheckEtag(absl::string_view field, absl::string_view given, const Member& member) {
  const std::string wanted = EtagOfVersion(member.version);
  if (given == wanted) return absl::OkStatus();
  return Refuse(Reason::kEtagMismatch, {{"field", std::string(field)},
                                        {"given", std::string(given)},
                                        {"wanted", wanted}});
}

std::string EtagOfVersion(int64_t version) {
  return absl::StrCat(version);
}

}  // namespace unioncare
