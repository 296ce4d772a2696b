// Files of hardship aid in words.
#include "service/api/hardship_wire.h"

#include <google/protobuf/text_format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/fields.h"
#include "service/api/hardship_round_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/id_numbers.h"
#include "service/domain/retirees.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare {

extern const char kHardshipRulesText[];

}  // namespace unioncare

namespace unioncare::api {
namespace {

constexpr absl::string_view kCollection = "/hardshipFiles/";

// Those that come with the program, which a test of the data reads too.
const HardshipRules& ShippedRules() {
  static const HardshipRules* const shipped = [] {
    v1::HardshipRules wire;
    CHECK(google::protobuf::TextFormat::ParseFromString(kHardshipRulesText, &wire));
    auto* rules = new HardshipRules(RulesFrom(wire));
    CHECK(CheckRules(*rules).ok());
    return rules;
  }();
  return *shipped;
}

std::string NameOfRules(const HardshipRules& rules) {
  return rules.id == 0 ? "hardshipRules/0"
                       : absl::StrCat(NameOf(rules.issuer), "/hardshipRules/", rules.id);
}

void SetDay(const std::optional<absl::CivilDay>& day, v1::Date* (*mutable_day)(v1::HardshipFile&),
            v1::HardshipFile& wire) {
  if (day.has_value()) *mutable_day(wire) = ToProto(*day);
}

void SetDays(const HardshipFile& of, v1::HardshipFile& wire) {
#define DAY(field) \
  SetDay(of.field, [](v1::HardshipFile& to) { return to.mutable_##field(); }, wire)
  DAY(superior_consent_on);
  DAY(investigated_on);
  DAY(decided_on);
  DAY(publicity_from);
  DAY(publicity_to);
  DAY(submitted_on);
  DAY(answered_on);
  DAY(opened_on);
  DAY(step_due_on);
  DAY(contact_due_on);
  DAY(review_due_on);
  DAY(contacted_on);
  DAY(reviewed_on);
  DAY(exit_on);
#undef DAY
  *wire.mutable_applied_on() = ToProto(of.applied_on);
  *wire.mutable_consent_on() = ToProto(of.consent_on);
}

}  // namespace

absl::StatusOr<HardshipFileName> ParseHardshipFile(absl::string_view field,
                                                   const std::string& text) {
  const size_t at = text.find(kCollection.data());
  const absl::StatusOr<UnionId> of = ParseUnion(field, text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + kCollection.size()), &number) &&
                     number > 0 && NameOf(*of, HardshipFileId{number}) == text;
  if (named) return HardshipFileName{*of, HardshipFileId{number}};
  return Refuse(Reason::kNameMalformed,
                {{"field", std::string(field)},
                 {"given", text},
                 {"wanted", "unions/{union}/hardshipFiles/{hardship_file}"}});
}

absl::StatusOr<SeenHardshipFile> FindSeenHardshipFile(const Snapshot& snapshot,
                                                      const std::string& name,
                                                      const char* field) {
  ASSIGN_OR_RETURN(const HardshipFileName parsed, ParseHardshipFile(field, name));
  ASSIGN_OR_RETURN(std::optional<HardshipFile> found,
                   storage::FindHardshipFile(snapshot, parsed.union_id, parsed.id));
  if (!found.has_value()) return NotFound(field, name);
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, parsed.union_id, found->member));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return NotFound(field, name);
  }
  return SeenHardshipFile{parsed.union_id, *std::move(found), *std::move(member)};
}

absl::StatusOr<bool> IsGivenToCaller(const Snapshot& snapshot, UnionId union_id,
                                     const HardshipFile& file) {
  if (!file.submitted_on.has_value()) return false;
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipEvent> events,
                   storage::EventsOf(snapshot, union_id, file));
  std::optional<UnionId> to;
  for (const storage::HardshipEvent& event : events) {
    if (event.to_union.has_value()) to = event.to_union;
  }
  const std::vector<Grant>& grants = snapshot.actor().grants;
  return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) {
    return grant.union_id == to && Applies(grant, Permission::kHardshipReview, *to, {});
  });
}

absl::StatusOr<HardshipFacts> HardshipFactsFor(const Snapshot& snapshot, UnionId union_id,
                                               MemberId subject) {
  HardshipFacts facts;
  facts.union_id = union_id;
  facts.subject = subject;
  facts.today = Today(snapshot.now());
  ASSIGN_OR_RETURN(facts.relatives, storage::RelativesHere(snapshot, union_id, subject));
  ASSIGN_OR_RETURN(const std::optional<User> user,
                   storage::FindUser(snapshot, snapshot.actor().user));
  if (user.has_value() && user->link.has_value() && user->link->union_id == union_id) {
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(snapshot, union_id, user->link->member));
    if (person.has_value()) facts.actor_member = person->id;
  }
  return facts;
}

absl::StatusOr<HardshipRules> HardshipRulesOn(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay day) {
  ASSIGN_OR_RETURN(std::optional<HardshipRules> set,
                   storage::HardshipRulesFor(snapshot, union_id, day));
  return set.has_value() ? *std::move(set) : ShippedRules();
}

HardshipRules RulesFrom(const v1::HardshipRules& wire) {
  HardshipRules rules;
  if (wire.has_from_on()) rules.from_on = *DayFrom(wire.from_on());
  rules.relative_hundredths = wire.relative_hundredths();
  rules.accident_percent = wire.accident_percent();
  rules.by_months = wire.by_months();
  for (const v1::HardshipBand& band : wire.bands()) {
    rules.bands.push_back({.display_name = {band.zh(), band.en()},
                           .times_hundredths = band.times_hundredths(),
                           .gross = band.gross()});
  }
  rules.investigate_working_days = wire.investigate_working_days();
  rules.step_working_days = wire.step_working_days();
  rules.publicity_working_days = wire.publicity_working_days();
  rules.publicity_skips_vacations = wire.publicity_skips_vacations();
  rules.superior_reviews = wire.superior_reviews();
  rules.review_months = wire.review_months();
  rules.contact_months = wire.contact_months();
  return rules;
}

v1::HardshipRules ToProto(const HardshipRules& rules) {
  v1::HardshipRules wire;
  wire.set_name(NameOfRules(rules));
  *wire.mutable_from_on() = ToProto(rules.from_on);
  wire.set_relative_hundredths(rules.relative_hundredths);
  wire.set_accident_percent(rules.accident_percent);
  wire.set_by_months(rules.by_months);
  for (const HardshipBand& band : rules.bands) {
    v1::HardshipBand& to = *wire.add_bands();
    to.set_zh(band.display_name.zh);
    to.set_en(band.display_name.en);
    to.set_times_hundredths(band.times_hundredths);
    to.set_gross(band.gross);
  }
  wire.set_investigate_working_days(rules.investigate_working_days);
  wire.set_step_working_days(rules.step_working_days);
  wire.set_publicity_working_days(rules.publicity_working_days);
  wire.set_publicity_skips_vacations(rules.publicity_skips_vacations);
  wire.set_superior_reviews(rules.superior_reviews);
  wire.set_review_months(rules.review_months);
  wire.set_contact_months(rules.contact_months);
  return wire;
}

absl::StatusOr<JudgedForm> JudgeForm(const Snapshot& snapshot, UnionId union_id,
                                     const v1::HardshipForm& form, absl::CivilDay on, bool whole) {
  JudgedForm judged;
  ASSIGN_OR_RETURN(judged.test.rules, HardshipRulesOn(snapshot, union_id, on));
  HardshipInputs& inputs = judged.test.inputs;
  inputs.on = on;
  inputs.family_size = form.family_size();
  const auto given = [](bool has, int64_t fen) {
    return has ? std::optional<int64_t>(fen) : std::nullopt;
  };
  inputs.other_income_fen = given(form.has_other_income_fen(), form.other_income_fen());
  const int64_t expenses[kRigidExpenseCount] = {form.medical_fen(), form.disability_fen(),
                                                form.education_fen(), form.care_fen(),
                                                form.employment_fen()};
  std::copy(std::begin(expenses), std::end(expenses), inputs.expense_fen);
  inputs.accident = form.has_accident_on();
  inputs.loss_fen = given(form.has_loss_fen(), form.loss_fen());
  inputs.compensation_fen = given(form.has_compensation_fen(), form.compensation_fen());
  inputs.insurance_fen = given(form.has_insurance_fen(), form.insurance_fen());
  inputs.social_aid_fen = given(form.has_social_aid_fen(), form.social_aid_fen());
  for (const int exclusion : form.exclusions()) {
    inputs.exclusions.push_back(static_cast<HardshipExclusion>(exclusion));
  }
  const bool sum = !whole && form.persons().empty() && !form.has_own_monthly_income_fen();
  if (sum) {
    inputs.income_fen = given(form.has_annual_income_fen(), form.annual_income_fen());
  }
  RETURN_IF_ERROR(CheckInputs(inputs));
  if (!sum) {
    std::vector<HardshipEarner> people;
    people.push_back({"own_monthly_income_fen",
                      given(form.has_own_monthly_income_fen(), form.own_monthly_income_fen()),
                      form.own_months(), false});
    for (int i = 0; i < form.persons_size(); ++i) {
      const v1::HardshipPerson& person = form.persons(i);
      people.push_back({absl::StrCat("persons[", i, "].monthly_income_fen"),
                        given(person.has_monthly_income_fen(), person.monthly_income_fen()),
                        person.months(), person.lives_apart()});
    }
    RETURN_IF_ERROR(AddHousehold(people, judged.test.rules.by_months, inputs));
    RETURN_IF_ERROR(CheckInputs(inputs));
  }
  if (!form.county().empty()) {
    ASSIGN_OR_RETURN(judged.test.standard,
                     storage::DibaoStandardFor(snapshot, union_id, form.county(), on));
  }
  judged.result = Judge(inputs, judged.test.rules, judged.test.standard);
  judged.kept = {form.SerializeAsString(), EncodeTest(judged.test), EncodeResult(judged.result)};
  return judged;
}

absl::StatusOr<v1::HardshipForm> FormOf(const storage::KeptHardshipTest& kept) {
  v1::HardshipForm form;
  if (!form.ParseFromString(kept.form)) return absl::DataLossError("a form is damaged");
  return form;
}

absl::StatusOr<std::vector<std::string>> HouseholdOf(const Snapshot& snapshot, UnionId union_id,
                                                     const Member& member,
                                                     const v1::HardshipForm& form) {
  std::vector<std::string> hashes;
  ASSIGN_OR_RETURN(const std::optional<std::string> own,
                   storage::OpenIdNumber(snapshot, union_id, member));
  if (!own.has_value()) return hashes;
  hashes.push_back(storage::HouseholdHash(snapshot, member.id_type, *own));
  std::vector<std::string> apart;
  for (int i = 0; i < form.persons_size(); ++i) {
    const v1::HardshipPerson& person = form.persons(i);
    if (person.id_no().empty()) continue;
    const std::string field = absl::StrCat("form.persons[", i, "].");
    if (person.id_type() == v1::ID_TYPE_UNSPECIFIED) {
      return Refuse(Reason::kIdTypeMissing, {{"field", field + "id_type"}});
    }
    // As numbers of members are kept: pasted spaces and small letters make no other person.
    std::string number = NormalizeNumber(person.id_no());
    absl::AsciiStrToUpper(&number);
    if (person.id_type() == v1::ID_TYPE_RESIDENT) {
      if (const auto fault = ResidentFault(field + "id_no", number)) return Refuse({*fault});
    }
    std::string hash =
        storage::HouseholdHash(snapshot, SameNumber<IdType>(person.id_type()), number);
    (person.lives_apart() ? apart : hashes).push_back(std::move(hash));
  }
  // Who is married to them here is of the household, stated or not.
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   storage::RecordsOf(snapshot, union_id, member.id));
  ASSIGN_OR_RETURN(const std::vector<MemberId> spouses,
                   storage::SpousesOf(snapshot, union_id, records));
  for (const MemberId each : spouses) {
    ASSIGN_OR_RETURN(const std::optional<Member> spouse,
                     storage::FindMemberRecord(snapshot, union_id, each));
    if (!spouse.has_value() || IsGone(spouse->state)) continue;
    ASSIGN_OR_RETURN(const std::optional<std::string> number,
                     storage::OpenIdNumber(snapshot, union_id, *spouse));
    if (!number.has_value()) continue;
    std::string hash = storage::HouseholdHash(snapshot, spouse->id_type, *number);
    if (std::find(apart.begin(), apart.end(), hash) == apart.end()) {
      hashes.push_back(std::move(hash));
    }
  }
  std::sort(hashes.begin() + 1, hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

v1::HardshipPackage PackageToWire(UnionId union_id, const HardshipFile& file) {
  v1::HardshipPackage wire;
  wire.set_name(NameOf(union_id, file.id));
  wire.set_file_no(NumberOf(file));
  wire.set_state(SameNumber<v1::HardshipState>(file.state));
  wire.set_category(SameNumber<v1::HardshipCategory>(file.category));
  if (file.submitted_on.has_value()) *wire.mutable_submitted_on() = ToProto(*file.submitted_on);
  wire.set_committee_fen(file.committee_fen);
  wire.set_final_fen(file.final_fen);
  wire.set_etag(EtagOfVersion(file.version));
  return wire;
}

v1::HardshipTest TestToWire(const HardshipTest& test, const HardshipResult& result,
                            Language language) {
  v1::HardshipTest wire;
  wire.set_outcome(SameNumber<v1::HardshipOutcome>(result.outcome));
  wire.set_category(SameNumber<v1::HardshipCategory>(result.category));
  if (result.band > 0 && result.band <= static_cast<int>(test.rules.bands.size())) {
    const PolicyText& name = test.rules.bands[static_cast<size_t>(result.band) - 1].display_name;
    wire.set_band(language == Language::kEnglish ? name.en : name.zh);
  }
  *wire.mutable_tested_on() = ToProto(test.inputs.on);
  wire.set_family_size(test.inputs.family_size);
  for (const HardshipStep& step : result.steps) {
    if (step.kind == HardshipStepKind::kIncome) wire.set_income_fen(step.c);
    if (step.kind == HardshipStepKind::kExpenses) wire.set_expense_fen(step.a);
    if (step.kind == HardshipStepKind::kQuotient) {
      wire.set_per_capita_fen(result.PerCapitaFen());
    }
    const auto text = [&](Language in) {
      HardshipStep told = step;
      if (step.kind == HardshipStepKind::kMissing) {
        told.text = FieldLabel(v1::TestHardshipRequest::descriptor(),
                               absl::StrCat("form.", step.text), in);
      }
      return TextOf(told, test.rules, in);
    };
    v1::HardshipTestStep& to = *wire.add_steps();
    to.set_zh(text(Language::kChinese));
    to.set_en(text(Language::kEnglish));
    to.set_met(step.met);
  }
  if (test.standard.has_value()) {
    wire.set_county(test.standard->county);
    wire.set_standard_fen(test.standard->monthly_fen);
    *wire.mutable_standard_from_on() = ToProto(test.standard->from_on);
  }
  wire.set_rules(NameOfRules(test.rules));
  return wire;
}

absl::StatusOr<std::string> HardshipWriter::GroupOf(const Member& member) {
  if (!member.group.has_value()) return std::string();
  return names_.Group(*member.group);
}

absl::StatusOr<const storage::Person*> HardshipWriter::Listed(MemberId record) {
  const auto [known, added] = listed_.try_emplace(record);
  if (added) {
    ASSIGN_OR_RETURN(known->second, storage::FindPerson(snapshot_, union_id_, record));
  }
  return known->second.has_value() ? &*known->second : nullptr;
}

absl::StatusOr<v1::HardshipFile> HardshipWriter::Write(const HardshipFile& of) {
  v1::HardshipFile wire;
  wire.set_name(NameOf(union_id_, of.id));
  wire.set_file_no(NumberOf(of));
  ASSIGN_OR_RETURN(const storage::Person* member, Listed(of.member));
  if (member != nullptr) {
    wire.set_member(NameOf(union_id_, member->id));
    wire.set_member_display_name(member->display_name);
    if (member->subject.group.has_value()) {
      ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                       names_.Group(*member->subject.group));
    }
  }
  wire.set_state(SameNumber<v1::HardshipState>(of.state));
  wire.set_category(SameNumber<v1::HardshipCategory>(of.category));
  wire.set_outcome(SameNumber<v1::HardshipOutcome>(of.outcome));
  SetDays(of, wire);
  wire.set_on_behalf_reason(of.on_behalf_reason);
  for (const MemberId investigator : of.investigators) {
    if (investigator == MemberId{0}) continue;
    ASSIGN_OR_RETURN(const storage::Person* person, Listed(investigator));
    wire.add_investigators(person == nullptr ? "" : person->display_name);
  }
  wire.set_investigated_late(of.investigated_late);
  wire.set_asked_fen(of.asked_fen);
  wire.set_committee_fen(of.committee_fen);
  wire.set_leader_fen(of.leader_fen);
  wire.set_final_fen(of.final_fen);
  wire.set_minutes_no(of.minutes_no);
  for (const MemberId present : of.present) {
    ASSIGN_OR_RETURN(const storage::Person* person, Listed(present));
    wire.add_present(person == nullptr ? "" : person->display_name);
  }
  wire.set_opinion(of.opinion);
  wire.set_publicity_place(of.publicity_place);
  wire.set_publicity_phone(of.publicity_phone);
  wire.set_superior_opinion(of.superior_opinion);
  wire.set_exit_reason(SameNumber<v1::HardshipExit>(of.exit_reason));
  wire.set_close_reason(of.close_reason);
  wire.set_etag(EtagOfVersion(of.version));
  return wire;
}

absl::StatusOr<v1::HardshipFile> HardshipWriter::WriteWhole(const HardshipFile& of) {
  ASSIGN_OR_RETURN(v1::HardshipFile wire, Write(of));
  RETURN_IF_ERROR(WritePlace(snapshot_, union_id_, of.id, wire));
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipMaterial> materials,
                   storage::MaterialsOf(snapshot_, union_id_, of.id));
  for (const storage::HardshipMaterial& material : materials) {
    v1::HardshipMaterial& to = *wire.add_materials();
    to.set_kind(SameNumber<v1::HardshipMaterialKind>(material.kind));
    ASSIGN_OR_RETURN(*to.mutable_seen_by_display_name(), names_.User(material.seen_by));
    *to.mutable_seen_on() = ToProto(material.seen_on);
    if (material.attachment.has_value()) {
      to.set_attachment(
          absl::StrCat(NameOf(union_id_), "/attachments/", Number(*material.attachment)));
    }
  }
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipObjection> objections,
                   storage::ObjectionsOf(snapshot_, union_id_, of));
  for (const storage::HardshipObjection& objection : objections) {
    v1::HardshipObjection& to = *wire.add_objections();
    to.set_number(objection.id);
    *to.mutable_received_on() = ToProto(objection.received_on);
    if (objection.answered_on.has_value()) {
      *to.mutable_answered_on() = ToProto(*objection.answered_on);
    }
    to.set_upheld(objection.upheld);
  }
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipEvent> events,
                   storage::EventsOf(snapshot_, union_id_, of));
  for (const storage::HardshipEvent& event : events) {
    v1::HardshipEvent& to = *wire.add_events();
    to.set_kind(SameNumber<v1::HardshipEventKind>(event.kind));
    *to.mutable_happened_on() = ToProto(event.happened_on);
    ASSIGN_OR_RETURN(*to.mutable_user_display_name(), names_.User(event.user));
    if (!event.to_union.has_value()) continue;
    ASSIGN_OR_RETURN(const std::optional<Union> other,
                     storage::FindUnion(snapshot_, *event.to_union));
    if (other.has_value()) to.set_to_union_display_name(other->display_name);
  }
  return wire;
}

}  // namespace unioncare::api
