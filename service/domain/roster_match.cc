// Rules for whom a row of a roster means, and what it changes of them.
#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/id_numbers.h"
#include "service/domain/names.h"
#include "service/domain/roster.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using F = RosterField;

bool Given(const RosterRow& row, F field) {
  return std::find(row.given.begin(), row.given.end(), field) != row.given.end();
}

// As it is declared, or as the ID number tells.
std::optional<absl::CivilDay> BirthDateOf(const MemberFields& fields) {
  if (fields.birth_date.has_value()) return fields.birth_date;
  const std::string& number = fields.id_no;
  const bool resident =
      fields.id_type == IdType::kResident &&
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

}  // namespace

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
                 {"given", RosterWordInBoth(F::kState, static_cast<int>(*row.state))}});
}

}  // namespace unioncare
