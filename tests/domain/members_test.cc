// Tests of the rules for members: ID numbers, days, fields, updates.
#include "service/domain/members.h"

#include <cstdio>
#include <random>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr absl::CivilDay kToday{2026, 11, 21};
// A man born on 1990-03-07; none of these numbers belongs to anybody known.
constexpr char kMan[] = "110101199003070070";
constexpr char kWoman[] = "110101199003070046";

MemberFields Fields(absl::string_view id_no) {
  return {.display_name = "张伟", .id_type = IdType::kResident, .id_no = std::string(id_no)};
}

absl::StatusOr<MemberDecision> Create(const MemberFields& fields,
                                      const MemberNeighbours& facts = {}) {
  return Decide(CreateMember{.union_id = UnionId{1}, .fields = fields}, facts, kToday);
}

std::vector<Reason> ReasonsOf(const absl::Status& status) {
  std::vector<Reason> reasons;
  for (const Refusal& refusal : RefusalsOf(status)) reasons.push_back(refusal.reason);
  return reasons;
}

std::map<std::string, std::string> FactsOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? std::map<std::string, std::string>() : refusals[0].facts;
}

using Expected = std::vector<Reason>;

// The check character by the weights that GB 11643 prints, apart from the way of the rule.
char CheckByWeights(absl::string_view digits) {
  constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * kWeights[i];
  return "10X98765432"[sum % 11];
}

TEST(ResidentCheckCharacter, EqualsTheWeightsOfTheStandard) {
  const unsigned seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::mt19937 random(seed);
  for (int round = 0; round < 20000; ++round) {
    std::string digits;
    for (int i = 0; i < 17; ++i) digits += static_cast<char>('0' + random() % 10);
    ASSERT_EQ(ResidentCheckCharacter(digits), CheckByWeights(digits)) << digits;
  }
}

TEST(ResidentIdNumber, IsAcceptedWithEachOfTheElevenCheckCharacters) {
  for (const char* number :
       {"110101199003070070", "110101199003070011", "110101199003070062", "110101199003070003",
        "110101199003070054", "110101199003070185", "110101199003070046", "110101199003070097",
        "110101199003070038", "110101199003070089", "11010119900307002X"}) {
    const auto decision = Create(Fields(number));
    ASSERT_TRUE(decision.ok()) << number << decision.status();
    EXPECT_EQ(decision->id_no, number);
    EXPECT_EQ(decision->member.birth_date, absl::CivilDay(1990, 3, 7));
    const bool man = (number[16] - '0') % 2 == 1;
    EXPECT_EQ(decision->member.sex, man ? Sex::kMale : Sex::kFemale) << number;
  }
}

TEST(ResidentIdNumber, IsRefusedWithEveryOtherCheckCharacter) {
  const std::string digits = "11010119900307007";
  for (const char check : std::string("123456789X")) {
    const auto decision = Create(Fields(digits + check));
    EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kIdNumberChecksum}) << check;
    EXPECT_EQ(FactsOf(decision.status()).at("given"), std::string(1, check));
    EXPECT_EQ(FactsOf(decision.status()).at("wanted"), "0");
  }
}

TEST(ResidentIdNumber, FindsEveryWrongDigitAndEverySwapOfNeighbours) {
  const std::string number = kMan;
  for (size_t place = 0; place < 17; ++place) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      std::string wrong = number;
      wrong[place] = digit;
      EXPECT_EQ(Create(Fields(wrong)).ok(), wrong == number) << wrong;
    }
    std::string swapped = number;
    std::swap(swapped[place], swapped[place + 1]);
    EXPECT_EQ(Create(Fields(swapped)).ok(), swapped == number) << swapped;
  }
}

TEST(ResidentIdNumber, IsNormalised) {
  for (const char* typed : {"11010119900307002x", " 110101 19900307 002X ",
                            "１１０１０１１９９００３０７００２Ｘ"}) {
    MemberFields fields = Normalized(Fields(typed));
    EXPECT_EQ(fields.id_no, "11010119900307002X");
  }
  EXPECT_EQ(Create(Fields(" 11010119900307002x"))->id_no, "11010119900307002X");
}

TEST(ResidentIdNumber, HasEighteenOrFifteenCharactersOfTheRightKind) {
  for (const char* number :
       {"1", "11010119900307007", "1101011990030700701", "11010119900307007A", "X10101199003070070",
        "1101011990030700-0", "1101019003071", "11010190030712X", "110101９", "一一零一零一"}) {
    const auto decision = Create(Fields(number));
    EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kIdNumberMalformed}) << number;
    EXPECT_EQ(FactsOf(decision.status()).at("given").find(number), std::string::npos)
        << "must be masked";
  }
  const auto facts = FactsOf(Create(Fields("11010119900307007")).status());
  EXPECT_EQ(facts.at("length"), "17");
  EXPECT_EQ(facts.at("given"), "110**********7007");
}

TEST(ResidentIdNumber, HoldsARealDayThatIsNotInTheFuture) {
  struct Row {
    const char* number;
    const char* day;
    bool accepted;
  };
  const Row rows[] = {
      {"110101190001010014", "1900-01-01", true},
      {"11010118991231001X", "1899-12-31", false},
      {"110101200002290018", "2000-02-29", true},
      {"110101202402290016", "2024-02-29", true},
      {"110101202502290013", "2025-02-29", false},
      {"110101190002290011", "1900-02-29", false},
      {"110101199002300014", "1990-02-30", false},
      {"110101199013010012", "1990-13-01", false},
      {"110101202611210019", "2026-11-21", true},
      {"110101202611220014", "2026-11-22", false},
  };
  for (const Row& row : rows) {
    const auto decision = Create(Fields(row.number));
    if (row.accepted) {
      EXPECT_TRUE(decision.ok()) << row.number << decision.status();
      continue;
    }
    EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kIdNumberDayInvalid}) << row.number;
    EXPECT_EQ(FactsOf(decision.status()).at("given"), row.day);
    EXPECT_EQ(FactsOf(decision.status()).at("today"), "2026-11-21");
  }
}

TEST(ResidentIdNumber, MustAgreeWithTheBirthDateGiven) {
  MemberFields fields = Fields(kMan);
  fields.birth_date = absl::CivilDay(1990, 3, 7);
  EXPECT_TRUE(Create(fields).ok());
  fields.birth_date = absl::CivilDay(1990, 3, 8);
  const auto decision = Create(fields);
  EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kIdNumberBirthDate});
  EXPECT_EQ(FactsOf(decision.status()).at("given"), "1990-03-07");
  EXPECT_EQ(FactsOf(decision.status()).at("wanted"), "1990-03-08");
}

TEST(ResidentIdNumber, MustAgreeWithTheSexGiven) {
  MemberFields fields = Fields(kMan);
  fields.sex = Sex::kMale;
  EXPECT_TRUE(Create(fields).ok());
  fields.sex = Sex::kFemale;
  EXPECT_EQ(ReasonsOf(Create(fields).status()), Expected{Reason::kIdNumberSex});
  EXPECT_EQ(FactsOf(Create(fields).status()).at("given"), "7");
  fields.id_no = kWoman;
  EXPECT_TRUE(Create(fields).ok());
}

TEST(OldResidentIdNumber, IsKeptAsGivenWithTheCenturyFilledIn) {
  const auto decision = Create(Fields("110101900307007"));
  ASSERT_TRUE(decision.ok()) << decision.status();
  EXPECT_EQ(decision->id_no, "110101900307007");
  EXPECT_EQ(decision->member.birth_date, absl::CivilDay(1990, 3, 7));
  EXPECT_EQ(decision->member.sex, Sex::kMale);
  EXPECT_EQ(decision->member.id_no_masked, "110********7007");
  EXPECT_EQ(ReasonsOf(Create(Fields("110101900230007")).status()),
            Expected{Reason::kIdNumberDayInvalid});
}

TEST(IdNumberIdentity, IsOneForTheOldAndTheNewNumberOfAPerson) {
  EXPECT_EQ(IdNumberIdentity(IdType::kResident, "110101900307007"),
            IdNumberIdentity(IdType::kResident, kMan));
  EXPECT_NE(IdNumberIdentity(IdType::kResident, kWoman),
            IdNumberIdentity(IdType::kResident, kMan));
  EXPECT_NE(IdNumberIdentity(IdType::kPassport, "110101900307007"),
            IdNumberIdentity(IdType::kResident, "110101900307007"));
  EXPECT_NE(IdNumberIdentity(IdType::kPassport, "E12345678"),
            IdNumberIdentity(IdType::kHmt, "E12345678"));
}

TEST(OtherDocuments, HaveFiveToTwentyLettersOrDigits) {
  struct Row {
    const char* number;
    bool accepted;
  };
  const Row rows[] = {
      {"E1234", true},         {"E123", false},          {"12345678901234567890", true},
      {"123456789012345678901", false},                  {"E-123456", false},
      {"h0123 4567", true},    {"护照123", false},       {"830000199003070014", true},
  };
  for (const IdType type : {IdType::kPassport, IdType::kHmt}) {
    for (const Row& row : rows) {
      const auto decision =
          Create({.display_name = "张伟", .id_type = type, .id_no = row.number});
      EXPECT_EQ(ReasonsOf(decision.status()),
                row.accepted ? Expected{} : Expected{Reason::kDocumentNumberMalformed})
          << row.number;
      EXPECT_TRUE(!row.accepted || !decision->member.birth_date.has_value());
    }
  }
}

TEST(IdNumber, GoesWithItsType) {
  MemberFields fields{.display_name = "张伟", .id_no = kMan};
  EXPECT_EQ(ReasonsOf(Create(fields).status()), Expected{Reason::kIdTypeMissing});
  EXPECT_EQ(FactsOf(Create(fields).status()).at("field"), "member.id_type");
  EXPECT_EQ(ReasonsOf(Create(Fields("")).status()), Expected{Reason::kFieldRequired});
  EXPECT_EQ(FactsOf(Create(Fields("")).status()).at("field"), "member.id_no");
}

TEST(CreateMember, WantsNothingButAName) {
  const auto decision = Create({.display_name = " 阿依古丽•买买提 "});
  ASSERT_TRUE(decision.ok()) << decision.status();
  EXPECT_EQ(decision->member.display_name, "阿依古丽·买买提");
  EXPECT_EQ(decision->member.name_key, "阿依古丽买买提");
  EXPECT_EQ(decision->member.state, MemberState::kActive);
  EXPECT_EQ(decision->member.version, 1);
  EXPECT_EQ(decision->member.id_no_masked, "");
  EXPECT_EQ(decision->id_no, "");
  for (const char* name : {"", " ", "·", " . "}) {
    const auto refused = Create({.display_name = name});
    EXPECT_EQ(ReasonsOf(refused.status()), Expected{Reason::kFieldRequired}) << name;
    EXPECT_EQ(FactsOf(refused.status()).at("field"), "member.display_name");
  }
}

TEST(CreateMember, RefusesTextThatIsNotPlain) {
  EXPECT_EQ(ReasonsOf(Create({.display_name = "张\xFF"}).status()), Expected{Reason::kTextNotUtf8});
  EXPECT_EQ(ReasonsOf(Create({.display_name = "张\n伟"}).status()),
            Expected{Reason::kTextControlCharacter});
  EXPECT_EQ(ReasonsOf(Create({.display_name = std::string(121, 'a')}).status()),
            Expected{Reason::kFieldTooLong});
  EXPECT_TRUE(Create({.display_name = std::string(120, 'a')}).ok());
  EXPECT_TRUE(Create({.display_name = "a", .staff_no = std::string(32, '1')}).ok());
  EXPECT_EQ(ReasonsOf(Create({.display_name = "a", .staff_no = std::string(33, '1')}).status()),
            Expected{Reason::kFieldTooLong});
  EXPECT_EQ(ReasonsOf(Create({.display_name = "a", .staff_no = "1\xFF"}).status()),
            Expected{Reason::kTextNotUtf8});
  EXPECT_EQ(ReasonsOf(Create({.display_name = "a", .id_type = IdType::kPassport,
                              .id_no = "1\xFF"}).status()),
            Expected{Reason::kTextNotUtf8});
}

TEST(CreateMember, AcceptsMobilesThatCanBeDialled) {
  struct Row {
    const char* mobile;
    const char* kept;  // null: refused
  };
  const Row rows[] = {
      {"", ""},
      {"13800001234", "13800001234"},
      {" 138 0000  1234 ", "138 0000 1234"},
      {"+86-138-0000-1234", "+86-138-0000-1234"},
      {"１２３４５", "12345"},
      {"12345", "12345"},
      {"1234", nullptr},
      {"12345678901234567890", "12345678901234567890"},
      {"123456789012345678901", nullptr},
      {"138****1234", nullptr},
      {"86+13800001234", nullptr},
      {"++8613800001234", nullptr},
      {"1380000123a", nullptr},
      {"电话", nullptr},
      {"-----", nullptr},
  };
  for (const Row& row : rows) {
    const auto decision = Create({.display_name = "张伟", .mobile = row.mobile});
    if (row.kept != nullptr) {
      ASSERT_TRUE(decision.ok()) << row.mobile << decision.status();
      EXPECT_EQ(decision->member.mobile, row.kept);
    } else {
      EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kMobileMalformed}) << row.mobile;
    }
  }
  EXPECT_EQ(FactsOf(Create({.display_name = "张", .mobile = "1380000123a"}).status()).at("given"),
            "138****123a");
}

TEST(CreateMember, RefusesDaysInTheFuture) {
  EXPECT_TRUE(Create({.display_name = "a", .birth_date = kToday}).ok());
  const auto refused = Create({.display_name = "a", .birth_date = kToday + 1});
  EXPECT_EQ(FactsOf(refused.status()).at("field"), "member.birth_date");
  EXPECT_EQ(FactsOf(refused.status()).at("given"), "2026-11-22");
  EXPECT_EQ(FactsOf(refused.status()).at("wanted"), "2026-11-21");
  EXPECT_TRUE(Create({.display_name = "a", .retired_on = kToday, .joined_on = kToday}).ok());
  EXPECT_EQ(ReasonsOf(Create({.display_name = "a", .retired_on = kToday + 1,
                              .joined_on = kToday + 1}).status()),
            (Expected{Reason::kDateInFuture, Reason::kDateInFuture}));
}

TEST(CreateMember, RefusesDaysBeforeBirth) {
  const absl::CivilDay birth(1990, 3, 7);
  EXPECT_TRUE(Create({.display_name = "a", .birth_date = birth, .retired_on = birth}).ok());
  const auto refused =
      Create({.display_name = "a", .birth_date = birth, .retired_on = birth - 1});
  EXPECT_EQ(ReasonsOf(refused.status()), Expected{Reason::kDateBeforeBirth});
  EXPECT_EQ(FactsOf(refused.status()).at("field"), "member.retired_on");
  // The birth date may come from the ID number.
  MemberFields fields = Fields(kMan);
  fields.joined_on = birth - 1;
  EXPECT_EQ(ReasonsOf(Create(fields).status()), Expected{Reason::kDateBeforeBirth});
}

TEST(CreateMember, TellsAllThatIsWrongWithTheFormAtOnce) {
  MemberFields fields = Fields("110101199003070071");
  fields.display_name = "";
  fields.mobile = "x";
  fields.staff_no = std::string(33, '1');
  fields.birth_date = kToday + 1;
  fields.retired_on = kToday + 1;
  fields.joined_on = kToday + 1;
  EXPECT_EQ(ReasonsOf(Create(fields).status()),
            (Expected{Reason::kFieldRequired, Reason::kFieldTooLong, Reason::kMobileMalformed,
                      Reason::kDateInFuture, Reason::kIdNumberChecksum, Reason::kDateInFuture,
                      Reason::kDateInFuture}));
}

TEST(CreateMember, ChecksItsNeighboursInTheDocumentedOrder) {
  MemberFields fields = Fields(kMan);
  fields.group = GroupId{3};
  fields.staff_no = "A 001";
  MemberNeighbours facts{.staff_no_owner = MemberId{7}, .id_no_owner = MemberId{8}};
  auto decision = Create(fields, facts);
  EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kNotFound});
  EXPECT_EQ(FactsOf(decision.status()).at("given"), "unions/1/groups/3");
  facts.group_exists = true;
  decision = Create(fields, facts);
  EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kStaffNoTaken});
  EXPECT_EQ(FactsOf(decision.status()).at("given"), "A001");
  EXPECT_EQ(FactsOf(decision.status()).at("owner"), "unions/1/members/7");
  facts.staff_no_owner.reset();
  decision = Create(fields, facts);
  EXPECT_EQ(ReasonsOf(decision.status()), Expected{Reason::kIdNumberTaken});
  EXPECT_EQ(FactsOf(decision.status()).at("given"), "110***********0070");
  facts.id_no_owner.reset();
  EXPECT_TRUE(Create(fields, facts).ok());
  // A wrong form goes before its neighbours.
  fields.display_name = "";
  EXPECT_EQ(ReasonsOf(Create(fields, {}).status()), Expected{Reason::kFieldRequired});
}

// A member on record with the number kMan.
UpdateMemberFacts OnRecord() {
  UpdateMemberFacts facts;
  facts.current = Create(Fields(kMan))->member;
  facts.current->id = MemberId{5};
  facts.current->version = 3;
  facts.current->state = MemberState::kKept;
  facts.current->id_no_sealed = "sealed";
  facts.current->id_no_hash = "hash";
  facts.id_no = kMan;
  return facts;
}

absl::StatusOr<MemberDecision> Update(std::vector<std::string> mask, const MemberFields& fields,
                                      const UpdateMemberFacts& facts, std::string etag = "3") {
  return Decide(UpdateMember{.union_id = UnionId{1},
                             .member = MemberId{5},
                             .etag = std::move(etag),
                             .update_mask = std::move(mask),
                             .fields = fields},
                facts, kToday);
}

TEST(UpdateMember, ChangesTheFieldsOfTheMaskAndNoOthers) {
  MemberFields fields{.display_name = "李娜", .staff_no = "9", .mobile = "13800001234"};
  const auto decision = Update({"staff_no", "mobile"}, fields, OnRecord());
  ASSERT_TRUE(decision.ok()) << decision.status();
  const Member& member = decision->member;
  EXPECT_EQ(member.id, MemberId{5});
  EXPECT_EQ(member.display_name, "张伟");
  EXPECT_EQ(member.staff_no, "9");
  EXPECT_EQ(member.mobile, "13800001234");
  EXPECT_EQ(member.birth_date, absl::CivilDay(1990, 3, 7));
  EXPECT_EQ(member.state, MemberState::kKept);
  EXPECT_EQ(member.id_no_masked, "110***********0070");
  EXPECT_EQ(member.id_no_sealed, "sealed");
  EXPECT_FALSE(decision->id_no.has_value());
}

TEST(UpdateMember, ChangesEachFieldAlone) {
  const absl::CivilDay day(2020, 1, 2);
  const MemberFields fields{.display_name = "李　娜",
                            .staff_no = "9",
                            .sex = Sex::kMale,
                            .group = GroupId{4},
                            .birth_date = absl::CivilDay(1990, 3, 7),
                            .mobile = "13800001234",
                            .id_type = IdType::kResident,
                            .id_no = "11010119900307005 4",
                            .retired_on = day,
                            .joined_on = day};
  UpdateMemberFacts facts = OnRecord();
  facts.neighbours.group_exists = true;
  EXPECT_EQ(Update({"display_name"}, fields, facts)->member.name_key, "李娜");
  EXPECT_EQ(Update({"staff_no"}, fields, facts)->member.staff_no, "9");
  EXPECT_EQ(Update({"sex"}, fields, facts)->member.sex, Sex::kMale);
  EXPECT_EQ(Update({"group"}, fields, facts)->member.group, GroupId{4});
  EXPECT_EQ(Update({"birth_date"}, fields, facts)->member.birth_date, absl::CivilDay(1990, 3, 7));
  EXPECT_EQ(Update({"mobile"}, fields, facts)->member.mobile, "13800001234");
  EXPECT_EQ(Update({"id_type"}, fields, facts)->member.id_type, IdType::kResident);
  EXPECT_EQ(Update({"id_no"}, fields, facts)->id_no, "110101199003070054");
  EXPECT_EQ(Update({"retired_on"}, fields, facts)->member.retired_on, day);
  EXPECT_EQ(Update({"joined_on"}, fields, facts)->member.joined_on, day);
  const auto all = Update({"*"}, fields, facts);
  ASSERT_TRUE(all.ok()) << all.status();
  EXPECT_EQ(all->member.display_name, "李 娜");
  EXPECT_EQ(all->member.joined_on, day);
  EXPECT_EQ(all->id_no, "110101199003070054");
}

TEST(UpdateMember, WantsAnEtagAndAMaskOfKnownFields) {
  EXPECT_EQ(ReasonsOf(Update({}, {}, OnRecord(), "").status()),
            (Expected{Reason::kFieldRequired, Reason::kFieldRequired}));
  const auto refused = Update({"mobile", "state", "no"}, {}, OnRecord());
  EXPECT_EQ(ReasonsOf(refused.status()),
            (Expected{Reason::kUpdateMaskUnknown, Reason::kUpdateMaskUnknown}));
  EXPECT_EQ(FactsOf(refused.status()).at("given"), "state");
  EXPECT_EQ(FactsOf(refused.status()).at("wanted").substr(0, 22), "display_name staff_no ");
}

TEST(UpdateMember, WantsTheMemberAndItsPresentEtag) {
  EXPECT_EQ(ReasonsOf(Update({"mobile"}, {}, UpdateMemberFacts{}).status()),
            Expected{Reason::kNotFound});
  const auto refused = Update({"mobile"}, {}, OnRecord(), "2");
  EXPECT_EQ(ReasonsOf(refused.status()), Expected{Reason::kEtagMismatch});
  EXPECT_EQ(refused.status().code(), absl::StatusCode::kAborted);
  EXPECT_EQ(FactsOf(refused.status()).at("wanted"), "3");
  EXPECT_EQ(ReasonsOf(Update({"mobile"}, {}, OnRecord(), "03").status()),
            Expected{Reason::kEtagMismatch});
}

TEST(UpdateMember, KeepsTheBirthDateAndSexInAgreementWithTheNumberOnRecord) {
  const MemberFields fields{.sex = Sex::kFemale, .birth_date = absl::CivilDay(1990, 3, 8)};
  EXPECT_EQ(ReasonsOf(Update({"birth_date"}, fields, OnRecord()).status()),
            Expected{Reason::kIdNumberBirthDate});
  EXPECT_EQ(ReasonsOf(Update({"sex"}, fields, OnRecord()).status()),
            Expected{Reason::kIdNumberSex});
  // What the number tells cannot be taken away.
  const auto cleared = Update({"birth_date", "sex"}, MemberFields{}, OnRecord());
  ASSERT_TRUE(cleared.ok());
  EXPECT_EQ(cleared->member.birth_date, absl::CivilDay(1990, 3, 7));
  EXPECT_EQ(cleared->member.sex, Sex::kMale);
}

TEST(UpdateMember, ANewNumberMustAgreeWithTheRecord) {
  const MemberFields fields = Fields("110101200002290018");
  EXPECT_FALSE(Update({"id_no"}, fields, OnRecord()).ok());
  const auto changed = Update({"id_no", "birth_date"}, fields, OnRecord());
  ASSERT_TRUE(changed.ok()) << changed.status();
  EXPECT_EQ(changed->member.birth_date, absl::CivilDay(2000, 2, 29));
  EXPECT_EQ(changed->id_no, "110101200002290018");
  EXPECT_EQ(changed->member.id_no_masked, "110***********0018");
}

TEST(UpdateMember, TakesANumberAwayWithItsType) {
  const auto removed = Update({"id_no"}, MemberFields{}, OnRecord());
  ASSERT_TRUE(removed.ok()) << removed.status();
  EXPECT_EQ(removed->id_no, "");
  EXPECT_EQ(removed->member.id_no_masked, "");
  EXPECT_EQ(removed->member.id_type, IdType::kUnspecified);
  EXPECT_EQ(removed->member.birth_date, absl::CivilDay(1990, 3, 7));
  EXPECT_EQ(ReasonsOf(Update({"id_type"}, MemberFields{}, OnRecord()).status()),
            Expected{Reason::kIdTypeMissing});
}

TEST(UpdateMember, SealsTheNumberAnewWhenItsTypeChanges) {
  const auto changed = Update({"id_type"}, MemberFields{.id_type = IdType::kHmt}, OnRecord());
  ASSERT_TRUE(changed.ok()) << changed.status();
  EXPECT_EQ(changed->id_no, kMan);
}

TEST(UpdateMember, LeavesANumberAloneThatCannotBeReadAnyMore) {
  UpdateMemberFacts facts = OnRecord();
  facts.id_no.reset();
  const auto changed = Update({"mobile"}, MemberFields{}, facts);
  ASSERT_TRUE(changed.ok()) << changed.status();
  EXPECT_FALSE(changed->id_no.has_value());
  EXPECT_EQ(changed->member.id_no_sealed, "sealed");
  EXPECT_EQ(changed->member.id_no_masked, "110***********0070");
}

}  // namespace
}  // namespace unioncare
