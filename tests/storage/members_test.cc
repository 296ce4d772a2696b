// Tests of the table members, on a real file.
#include "service/storage/members.h"

#include <fstream>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr char kMan[] = "110101199003070070";
constexpr char kWoman[] = "110101199003070046";

class MembersTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    for (const int64_t number : {1, 2}) {
      const absl::Status made = Write(kInstallation, [&](Transaction& transaction) {
        return InsertUnion(transaction, Union{.display_name = absl::StrCat("工会", number)})
            .status();
      });
      ASSERT_TRUE(made.ok()) << made;
    }
    const absl::Status grouped = Write(UnionId{1}, [&](Transaction& transaction) {
      return InsertGroup(transaction, UnionId{1}, Group{.display_name = "物理组"}).status();
    });
    ASSERT_TRUE(grouped.ok()) << grouped;
  }

  absl::StatusOr<Member> Add(const MemberFields& fields, UnionId union_id = UnionId{1}) {
    Member made;
    RETURN_IF_ERROR(Write(union_id, [&](Transaction& transaction) -> absl::Status {
      const CreateMember command{.union_id = union_id, .fields = fields};
      ASSIGN_OR_RETURN(const MemberNeighbours facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, facts, kToday));
      ASSIGN_OR_RETURN(made, InsertMember(transaction, union_id, std::move(decided)));
      return absl::OkStatus();
    }));
    return made;
  }

  absl::StatusOr<Member> Change(MemberId member, int64_t version, std::vector<std::string> mask,
                                const MemberFields& fields) {
    Member changed;
    RETURN_IF_ERROR(Write(UnionId{1}, [&](Transaction& transaction) -> absl::Status {
      const UpdateMember command{.union_id = UnionId{1},
                                 .member = member,
                                 .etag = EtagOfVersion(version),
                                 .update_mask = mask,
                                 .fields = fields};
      ASSIGN_OR_RETURN(const UpdateMemberFacts facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, facts, kToday));
      ASSIGN_OR_RETURN(changed, ReplaceMember(transaction, UnionId{1}, std::move(decided)));
      return absl::OkStatus();
    }));
    return changed;
  }

  std::optional<Member> Find(MemberId member, UnionId union_id = UnionId{1}) {
    return Read<std::optional<Member>>([&](const Snapshot& snapshot) {
      return FindMember(snapshot, union_id, member);
    });
  }

  std::optional<std::string> NumberOf(MemberId member) {
    return Read<std::optional<std::string>>([&](const Snapshot& snapshot) {
      return OpenIdNumber(snapshot, UnionId{1}, *Find(member));
    });
  }

  static Reason ReasonOf(const absl::Status& status) {
    const std::vector<Refusal> refusals = RefusalsOf(status);
    EXPECT_EQ(refusals.size(), 1u) << status;
    return refusals.empty() ? Reason::kDraining : refusals[0].reason;
  }

  static std::vector<std::string> NamesOf(const std::vector<Member>& members) {
    std::vector<std::string> names;
    for (const Member& member : members) names.push_back(member.display_name);
    return names;
  }

  std::vector<std::string> ByName(absl::string_view name, int limit = 50) {
    return NamesOf(Read<std::vector<Member>>([&](const Snapshot& snapshot) {
      return FindMembersByName(snapshot, UnionId{1}, NameKey(name), limit);
    }));
  }

  // Whether the bytes stand anywhere in the database file or its log.
  bool FilesContain(const std::string& bytes) {
    for (const char* ending : {"", "-wal"}) {
      std::ifstream file(path() + ending, std::ios::binary);
      const std::string content((std::istreambuf_iterator<char>(file)), {});
      if (content.find(bytes) != std::string::npos) return true;
    }
    return false;
  }
};

TEST_F(MembersTest, AMemberIsReadBackAsDecided) {
  const auto made = Add({.display_name = "阿依古丽•买买提",
                         .staff_no = "A001",
                         .sex = Sex::kFemale,
                         .group = GroupId{1},
                         .birth_date = absl::CivilDay(1990, 3, 7),
                         .mobile = "13800001234",
                         .id_type = IdType::kResident,
                         .id_no = kWoman,
                         .retired_on = absl::CivilDay(2026, 1, 31),
                         .joined_on = absl::CivilDay(2012, 9, 1)});
  ASSERT_TRUE(made.ok()) << made.status();
  const std::optional<Member> found = Find(made->id);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->id, MemberId{1});
  EXPECT_EQ(found->display_name, "阿依古丽·买买提");
  EXPECT_EQ(found->name_key, "阿依古丽买买提");
  EXPECT_EQ(found->staff_no, "A001");
  EXPECT_EQ(found->sex, Sex::kFemale);
  EXPECT_EQ(found->group, GroupId{1});
  EXPECT_EQ(found->state, MemberState::kActive);
  EXPECT_EQ(found->birth_date, absl::CivilDay(1990, 3, 7));
  EXPECT_EQ(found->mobile, "13800001234");
  EXPECT_EQ(found->id_type, IdType::kResident);
  EXPECT_EQ(found->id_no_masked, "110***********0046");
  EXPECT_EQ(found->id_no_hash.size(), 32u);
  EXPECT_EQ(found->retired_on, absl::CivilDay(2026, 1, 31));
  EXPECT_EQ(found->joined_on, absl::CivilDay(2012, 9, 1));
  EXPECT_EQ(found->create_time, kStart);
  EXPECT_EQ(found->update_time, kStart);
  EXPECT_EQ(found->version, 1);
  EXPECT_EQ(NumberOf(made->id), kWoman);
  EXPECT_FALSE(Find(MemberId{2}).has_value());
  EXPECT_FALSE(Find(MemberId{1}, UnionId{2}).has_value());
  ExpectJournalHolds(UnionId{1});
}

TEST_F(MembersTest, AMemberMayHaveNothingButAName) {
  const auto made = Add({.display_name = "张伟"});
  ASSERT_TRUE(made.ok()) << made.status();
  const std::optional<Member> found = Find(made->id);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->staff_no, "");
  EXPECT_FALSE(found->group.has_value());
  EXPECT_FALSE(found->birth_date.has_value());
  EXPECT_FALSE(found->retired_on.has_value());
  EXPECT_FALSE(found->joined_on.has_value());
  EXPECT_EQ(found->id_no_sealed, "");
  EXPECT_EQ(found->id_no_hash, "");
  EXPECT_EQ(NumberOf(made->id), std::nullopt);
  // Several may lack a staff number and an ID number.
  EXPECT_TRUE(Add({.display_name = "张伟"}).ok());
  ExpectJournalHolds(UnionId{1});
}

TEST_F(MembersTest, AnIdNumberStandsNowhereInTheFile) {
  ASSERT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kResident, .id_no = kMan}).ok());
  ASSERT_TRUE(FilesContain("张伟"));
  EXPECT_FALSE(FilesContain(kMan));
  EXPECT_FALSE(FilesContain("19900307"));
}

TEST_F(MembersTest, AStaffNumberIsTakenInItsUnionOnly) {
  ASSERT_TRUE(Add({.display_name = "张伟", .staff_no = "A001"}).ok());
  const auto refused = Add({.display_name = "李娜", .staff_no = " A 001 "});
  EXPECT_EQ(ReasonOf(refused.status()), Reason::kStaffNoTaken);
  EXPECT_EQ(RefusalsOf(refused.status())[0].facts.at("owner"), "unions/1/members/1");
  EXPECT_TRUE(Add({.display_name = "李娜", .staff_no = "a001"}).ok());
  EXPECT_TRUE(Add({.display_name = "李娜", .staff_no = "A001"}, UnionId{2}).ok());
}

TEST_F(MembersTest, AnIdNumberIsTakenInItsUnionOnly) {
  ASSERT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kResident, .id_no = kMan}).ok());
  EXPECT_EQ(ReasonOf(Add({.display_name = "张玮", .id_type = IdType::kResident, .id_no = kMan})
                         .status()),
            Reason::kIdNumberTaken);
  // The old number of 15 digits is the same person's.
  EXPECT_EQ(ReasonOf(Add({.display_name = "张玮",
                          .id_type = IdType::kResident,
                          .id_no = "110101900307007"})
                         .status()),
            Reason::kIdNumberTaken);
  EXPECT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kHmt, .id_no = kMan}).ok());
  const auto elsewhere =
      Add({.display_name = "张伟", .id_type = IdType::kResident, .id_no = kMan}, UnionId{2});
  ASSERT_TRUE(elsewhere.ok()) << elsewhere.status();
  EXPECT_NE(elsewhere->id_no_hash, Find(MemberId{1})->id_no_hash);
}

TEST_F(MembersTest, ARefusedMemberTakesNoNumber) {
  EXPECT_EQ(ReasonOf(Add({.display_name = "张伟", .group = GroupId{9}}).status()),
            Reason::kNotFound);
  EXPECT_EQ(Add({.display_name = "张伟", .group = GroupId{1}})->id, MemberId{1});
}

TEST_F(MembersTest, TheTableRefusesWhatTheRulesWouldHaveRefused) {
  ASSERT_TRUE(Add({.display_name = "张伟",
                   .staff_no = "1",
                   .id_type = IdType::kResident,
                   .id_no = kMan})
                  .ok());
  const auto insert = [this](Member member, std::string id_no) {
    return Write(UnionId{1}, [&](Transaction& transaction) {
      MemberDecision decision{.member = member, .id_no = id_no};
      return InsertMember(transaction, UnionId{1}, decision).status();
    });
  };
  Member member;
  member.display_name = "李娜";
  member.name_key = "李娜";
  member.staff_no = "1";
  EXPECT_EQ(insert(member, "").code(), absl::StatusCode::kAlreadyExists);
  member.staff_no = "2";
  member.id_type = IdType::kResident;
  member.id_no_masked = "110***********0070";
  EXPECT_EQ(insert(member, kMan).code(), absl::StatusCode::kAlreadyExists);
  member.group = GroupId{9};
  EXPECT_EQ(insert(member, kWoman).code(), absl::StatusCode::kFailedPrecondition);
  member.group = GroupId{1};
  member.name_key = "";
  EXPECT_EQ(insert(member, kWoman).code(), absl::StatusCode::kFailedPrecondition);
  member.name_key = "李娜";
  EXPECT_TRUE(insert(member, kWoman).ok());
}

TEST_F(MembersTest, AnUpdateRaisesTheVersionAndKeepsTheRest) {
  ASSERT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kResident, .id_no = kMan}).ok());
  clock().Advance(absl::Minutes(3));
  const auto changed = Change(MemberId{1}, 1, {"mobile", "group"},
                              {.display_name = "x", .group = GroupId{1}, .mobile = "13800001234"});
  ASSERT_TRUE(changed.ok()) << changed.status();
  const std::optional<Member> found = Find(MemberId{1});
  EXPECT_EQ(found->version, 2);
  EXPECT_EQ(found->display_name, "张伟");
  EXPECT_EQ(found->mobile, "13800001234");
  EXPECT_EQ(found->group, GroupId{1});
  EXPECT_EQ(found->create_time, kStart);
  EXPECT_EQ(found->update_time, kStart + absl::Minutes(3));
  EXPECT_EQ(NumberOf(MemberId{1}), kMan);
  EXPECT_EQ(ReasonOf(Change(MemberId{1}, 1, {"mobile"}, {}).status()), Reason::kEtagMismatch);
  EXPECT_EQ(ReasonOf(Change(MemberId{9}, 1, {"mobile"}, {}).status()), Reason::kNotFound);
  ExpectJournalHolds(UnionId{1});
}

TEST_F(MembersTest, AnUpdateDoesNotCollideWithItself) {
  const MemberFields fields{
      .display_name = "张伟", .staff_no = "1", .id_type = IdType::kResident, .id_no = kMan};
  ASSERT_TRUE(Add(fields).ok());
  EXPECT_TRUE(Change(MemberId{1}, 1, {"*"}, fields).ok());
  ASSERT_TRUE(Add({.display_name = "李娜", .staff_no = "2"}).ok());
  EXPECT_EQ(ReasonOf(Change(MemberId{2}, 1, {"staff_no"}, fields).status()),
            Reason::kStaffNoTaken);
  EXPECT_EQ(ReasonOf(Change(MemberId{2}, 1, {"id_no", "id_type"}, fields).status()),
            Reason::kIdNumberTaken);
}

TEST_F(MembersTest, AnIdNumberIsReplacedRemovedAndGivenAgain) {
  ASSERT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kResident, .id_no = kMan}).ok());
  const std::string hash = Find(MemberId{1})->id_no_hash;
  ASSERT_TRUE(Change(MemberId{1}, 1, {"id_no"}, {}).ok());
  EXPECT_EQ(NumberOf(MemberId{1}), std::nullopt);
  EXPECT_EQ(Find(MemberId{1})->id_no_hash, "");
  // The number is free for the person who has it.
  ASSERT_TRUE(Add({.display_name = "张玮", .id_type = IdType::kResident, .id_no = kMan}).ok());
  EXPECT_EQ(Find(MemberId{2})->id_no_hash, hash);
  EXPECT_EQ(ReasonOf(Change(MemberId{1}, 2, {"id_no", "id_type"},
                            {.id_type = IdType::kResident, .id_no = kMan})
                         .status()),
            Reason::kIdNumberTaken);
  const auto changed = Change(MemberId{1}, 2, {"id_no", "id_type"},
                              {.id_type = IdType::kPassport, .id_no = "e12345678"});
  ASSERT_TRUE(changed.ok()) << changed.status();
  EXPECT_EQ(NumberOf(MemberId{1}), "E12345678");
  ExpectJournalHolds(UnionId{1});
}

TEST_F(MembersTest, AnUpdateIsHeldAgainstTheSealedNumber) {
  ASSERT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kResident, .id_no = kMan}).ok());
  EXPECT_EQ(ReasonOf(Change(MemberId{1}, 1, {"sex"}, {.sex = Sex::kFemale}).status()),
            Reason::kIdNumberSex);
}

TEST_F(MembersTest, AChangeOfTypeChangesTheHash) {
  ASSERT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kHmt, .id_no = kMan}).ok());
  const std::string hash = Find(MemberId{1})->id_no_hash;
  const auto changed = Change(MemberId{1}, 1, {"id_type"}, {.id_type = IdType::kResident});
  ASSERT_TRUE(changed.ok()) << changed.status();
  EXPECT_NE(Find(MemberId{1})->id_no_hash, hash);
  EXPECT_EQ(NumberOf(MemberId{1}), kMan);
}

TEST_F(MembersTest, ASealedNumberOpensForItsOwnMemberOnly) {
  ASSERT_TRUE(Add({.display_name = "张伟", .id_type = IdType::kResident, .id_no = kMan}).ok());
  ASSERT_TRUE(Add({.display_name = "李娜", .id_type = IdType::kResident, .id_no = kWoman}).ok());
  Member moved = *Find(MemberId{2});
  moved.id_no_sealed = Find(MemberId{1})->id_no_sealed;
  const auto code = Read<absl::StatusCode>([&](const Snapshot& snapshot) {
    return absl::StatusOr<absl::StatusCode>(
        OpenIdNumber(snapshot, UnionId{1}, moved).status().code());
  });
  EXPECT_EQ(code, absl::StatusCode::kDataLoss);
}

TEST_F(MembersTest, FindsNamesWhateverTheirSpacesDotsAndCase) {
  for (const char* name : {"张伟", "张　伟", "张伟东", "张", "章伟", "Zhang Wei",
                           "阿依古丽·买买提"}) {
    ASSERT_TRUE(Add({.display_name = name}).ok()) << name;
  }
  ASSERT_TRUE(Add({.display_name = "张伟"}, UnionId{2}).ok());
  EXPECT_EQ(ByName("张伟"), (std::vector<std::string>{"张伟", "张 伟"}));
  EXPECT_EQ(ByName("zhangwei"), std::vector<std::string>{"Zhang Wei"});
  EXPECT_EQ(ByName("阿依古丽.买买提"), std::vector<std::string>{"阿依古丽·买买提"});
  EXPECT_EQ(ByName("张伟", 1), std::vector<std::string>{"张伟"});
  EXPECT_TRUE(ByName("伟").empty());
  EXPECT_TRUE(ByName("").empty());
}

TEST_F(MembersTest, FindsAWholeStaffNumber) {
  ASSERT_TRUE(Add({.display_name = "无"}).ok());
  ASSERT_TRUE(Add({.display_name = "张伟", .staff_no = "A001"}).ok());
  const auto find = [this](const char* staff_no) {
    return Read<std::optional<Member>>([&](const Snapshot& snapshot) {
      return FindMemberByStaffNo(snapshot, UnionId{1}, NormalizeNumber(staff_no));
    });
  };
  EXPECT_EQ(find("Ａ001")->id, MemberId{2});
  EXPECT_FALSE(find("A00").has_value());
  EXPECT_FALSE(find("").has_value());
}

TEST_F(MembersTest, ListsByNumberInPagesAndByGroup) {
  for (int i = 1; i <= 5; ++i) {
    MemberFields fields{.display_name = absl::StrCat("会员", i)};
    if (i % 2 == 1) fields.group = GroupId{1};
    ASSERT_TRUE(Add(fields).ok());
  }
  const auto list = [this](std::optional<GroupId> group, int64_t after, int limit) {
    return NamesOf(Read<std::vector<Member>>([&](const Snapshot& snapshot) {
      return ListMembers(snapshot, UnionId{1}, group, after, limit);
    }));
  };
  EXPECT_EQ(list(std::nullopt, 0, 2), (std::vector<std::string>{"会员1", "会员2"}));
  EXPECT_EQ(list(std::nullopt, 4, 2), std::vector<std::string>{"会员5"});
  EXPECT_EQ(list(GroupId{1}, 1, 10), (std::vector<std::string>{"会员3", "会员5"}));
  EXPECT_TRUE(list(GroupId{2}, 0, 10).empty());
}

}  // namespace
}  // namespace unioncare::storage
