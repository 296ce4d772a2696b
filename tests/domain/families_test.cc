// Tests of the rules for family members.
#include "service/domain/families.h"

#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr absl::CivilDay kToday{2026, 11, 21};

// "REASON field" of the first refusal; "" when there is none.
std::string RefusalIn(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.empty()) return status.ok() ? "" : status.ToString();
  return std::string(InfoOf(refusals[0].reason).name) + " " + refusals[0].facts.at("field");
}

AddFamilyMember Wife() {
  AddFamilyMember command;
  command.union_id = UnionId{2};
  command.member = MemberId{1};
  command.fields = {.relation = Relation::kSpouse, .display_name = " 王　芳 ", .birth_year = 1980};
  command.case_id = CaseId{7};
  return command;
}

const FamilyFacts kFacts{.relative_exists = true, .case_member = MemberId{1}, .count = 0};

TEST(AddFamilyMember, KeepsWhatIsSaidForTheCase) {
  const auto decided = Decide(Wife(), kFacts, kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->display_name, "王 芳");
  EXPECT_EQ(decided->birth_year, "1980");
  EXPECT_EQ(decided->note, "");
  EXPECT_EQ(decided->record.case_id, CaseId{7});
  EXPECT_TRUE(decided->record.alive);
}

TEST(AddFamilyMember, NeedsARelationAndACaseOrAReason) {
  AddFamilyMember command = Wife();
  command.case_id.reset();
  EXPECT_EQ(RefusalIn(Decide(command, kFacts, kToday).status()),
            "FIELD_REQUIRED family_member.case");
  command.reason = "困难帮扶核实";
  EXPECT_TRUE(Decide(command, kFacts, kToday).ok());
  command.fields.relation = Relation::kUnspecified;
  EXPECT_EQ(RefusalIn(Decide(command, kFacts, kToday).status()),
            "FIELD_REQUIRED family_member.relation");
}

TEST(AddFamilyMember, TheCaseIsOneOfThisMember) {
  FamilyFacts facts = kFacts;
  facts.case_member = MemberId{2};
  EXPECT_EQ(RefusalIn(Decide(Wife(), facts, kToday).status()), "CASE_OF_OTHER family_member.case");
  facts.case_member.reset();
  EXPECT_EQ(RefusalIn(Decide(Wife(), facts, kToday).status()), "NOT_FOUND family_member.case");
}

TEST(AddFamilyMember, TheYearOfBirthIsOneInWhichTheyMayHaveBeenBorn) {
  AddFamilyMember command = Wife();
  for (const auto& [year, refusal] :
       {std::pair<int, const char*>{1899, "DATE_TOO_OLD family_member.birth_year"},
        {1900, ""},
        {2027, "DATE_IN_FUTURE family_member.birth_year"}}) {
    command.fields.birth_year = year;
    EXPECT_EQ(RefusalIn(Decide(command, kFacts, kToday).status()), refusal) << year;
  }
}

TEST(AddFamilyMember, WhoMayBeYoungerThanFourteenNeedsAGuardiansConsent) {
  const char* const refused = "GUARDIAN_CONSENT family_member.guardian_consent";
  AddFamilyMember command = Wife();
  command.fields.relation = Relation::kDaughter;
  // Born in 2012: fourteen this year, and perhaps not yet.
  for (const auto& [year, refusal] :
       {std::pair<int, const char*>{2026, refused}, {2013, refused}, {2012, refused}, {2011, ""}}) {
    command.fields.birth_year = year;
    command.fields.guardian_consent = false;
    EXPECT_EQ(RefusalIn(Decide(command, kFacts, kToday).status()), refusal) << year;
    command.fields.guardian_consent = true;
    EXPECT_TRUE(Decide(command, kFacts, kToday).ok()) << year;
  }
  // Of a child who died there is nobody's consent to ask.
  command.fields = {.relation = Relation::kSon, .birth_year = 2020, .alive = false};
  EXPECT_TRUE(Decide(command, kFacts, kToday).ok());
}

TEST(AddFamilyMember, ARelativeWhoWorksHereIsAnotherMember) {
  AddFamilyMember command = Wife();
  command.fields.works_here = MemberId{3};
  EXPECT_TRUE(Decide(command, kFacts, kToday).ok());
  FamilyFacts facts = kFacts;
  facts.relative_exists = false;
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday).status()),
            "NOT_FOUND family_member.works_here");
  command.fields.works_here = MemberId{1};
  EXPECT_EQ(RefusalIn(Decide(command, kFacts, kToday).status()),
            "RELATIVE_IS_SELF family_member.works_here");
}

TEST(AddFamilyMember, AFamilyHasALimit) {
  FamilyFacts facts = kFacts;
  facts.count = kFamilyMax - 1;
  EXPECT_TRUE(Decide(Wife(), facts, kToday).ok());
  facts.count = kFamilyMax;
  EXPECT_EQ(RefusalIn(Decide(Wife(), facts, kToday).status()), "TOO_MANY_ITEMS family_member");
}

UpdateFamilyMember Change(std::vector<std::string> mask, const FamilyFields& fields) {
  return {.union_id = UnionId{2},
          .member = MemberId{1},
          .id = FamilyMemberId{1},
          .etag = "1",
          .update_mask = std::move(mask),
          .fields = fields};
}

TEST(UpdateFamilyMember, ChangesWhatTheMaskNamesAndNothingElse) {
  FamilyMember record;
  record.relation = Relation::kFather;
  record.dependent = true;
  const UpdateFamilyFacts facts{.current = record, .birth_year = 1950, .relative_exists = false};
  const auto decided =
      Decide(Change({"deceased", "note"}, {.alive = false, .note = "丧事从简"}), facts, kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_FALSE(decided->record.alive);
  EXPECT_EQ(decided->note, "丧事从简");
  EXPECT_TRUE(decided->record.dependent);
  EXPECT_EQ(decided->record.relation, Relation::kFather);
  EXPECT_FALSE(decided->display_name.has_value());
  EXPECT_FALSE(decided->birth_year.has_value());
}

TEST(UpdateFamilyMember, IsHeldAgainstTheYearOnRecord) {
  FamilyMember record;
  record.relation = Relation::kSon;
  record.guardian_consent = true;
  const UpdateFamilyFacts facts{.current = record, .birth_year = 2020, .relative_exists = false};
  EXPECT_EQ(RefusalIn(Decide(Change({"guardian_consent"}, {}), facts, kToday).status()),
            "GUARDIAN_CONSENT family_member.guardian_consent");
}

TEST(UpdateFamilyMember, IsRefusedInThisOrder) {
  FamilyMember record;
  record.relation = Relation::kSon;
  const UpdateFamilyFacts facts{.current = record, .birth_year = 0, .relative_exists = false};
  UpdateFamilyMember command = Change({}, {});
  command.etag = "";
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday).status()),
            "FIELD_REQUIRED family_member.etag");
  EXPECT_EQ(RefusalIn(Decide(Change({}, {}), facts, kToday).status()),
            "FIELD_REQUIRED update_mask");
  EXPECT_EQ(RefusalIn(Decide(Change({"case"}, {}), facts, kToday).status()),
            "UPDATE_MASK_UNKNOWN update_mask");
  EXPECT_EQ(RefusalIn(Decide(Change({"note"}, {}), {}, kToday).status()),
            "NOT_FOUND family_member.name");
  command = Change({"note"}, {});
  command.etag = "2";
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday).status()),
            "ETAG_MISMATCH family_member.etag");
  EXPECT_EQ(RefusalIn(Decide(Change({"relation"}, {}), facts, kToday).status()),
            "FIELD_REQUIRED family_member.relation");
  command = Change({"works_here"}, {.works_here = MemberId{9}});
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday).status()),
            "NOT_FOUND family_member.works_here");
}

}  // namespace
}  // namespace unioncare
