// Tests of the table name_grams, on a real file: it follows the table members, and can be made anew
// from it.
#include "service/storage/names.h"

#include <set>

#include "gtest/gtest.h"
#include "service/domain/grams.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr sql::Sql kAllGrams{
    "SELECT gram, member_id FROM name_grams WHERE union_id = $1 ORDER BY gram, member_id"};
constexpr sql::Sql kTakeAll{"DELETE FROM name_grams WHERE union_id = $1"};

class NamesTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    const absl::Status made = Write(kInstallation, [](Transaction& transaction) {
      return InsertUnion(transaction, Union{.display_name = "工会"}).status();
    });
    ASSERT_TRUE(made.ok()) << made;
  }

  void Add(const std::string& name, const std::string& reading) {
    const absl::Status added = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      const CreateMember command{
          .union_id = kUnion, .fields = {.display_name = name}, .reading = reading};
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
      return InsertMember(transaction, kUnion, std::move(decided)).status();
    });
    ASSERT_TRUE(added.ok()) << added;
  }

  void Change(int64_t member, int64_t version, std::vector<std::string> mask,
              const MemberFields& fields, const std::string& reading) {
    const absl::Status changed = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      const UpdateMember command{.union_id = kUnion,
                                 .member = MemberId{member},
                                 .etag = EtagOfVersion(version),
                                 .update_mask = mask,
                                 .fields = fields,
                                 .reading = reading};
      ASSIGN_OR_RETURN(const UpdateMemberFacts facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, facts, kToday));
      return ReplaceMember(transaction, kUnion, std::move(decided)).status();
    });
    ASSERT_TRUE(changed.ok()) << changed;
  }

  std::optional<Member> Find(int64_t member) {
    return Read<std::optional<Member>>([&](const Snapshot& snapshot) {
      return FindMemberRecord(snapshot, kUnion, MemberId{member});
    });
  }

  // "gram/member" of every row.
  std::set<std::string> Rows() {
    return Read<std::set<std::string>>(
        [](const Snapshot& snapshot) -> absl::StatusOr<std::set<std::string>> {
          std::set<std::string> rows;
          RETURN_IF_ERROR(sql::Query(
              snapshot.connection(), kAllGrams,
              [&](sql::Row row) {
                rows.insert(std::string(row.Text(0)) + "/" + std::to_string(row.Int(1)));
              },
              kUnion));
          return rows;
        });
  }

  // The numbers of those found by a part of a name, in the order of the answer.
  std::vector<int64_t> Found(absl::string_view part, const NamePlace& after = {}, int limit = 50) {
    std::vector<int64_t> numbers;
    for (const FoundMember& found : Read<std::vector<FoundMember>>([&](const Snapshot& snapshot) {
           return FindMembersByPart(snapshot, kUnion, part, after, limit);
         })) {
      numbers.push_back(Number(found.member.id));
    }
    return numbers;
  }
};

using Numbers = std::vector<int64_t>;

TEST_F(NamesTest, APartOfANameFindsIt) {
  Add("张伟", "zhang wei");
  Add("张伟东", "zhang wei dong");
  Add("王伟", "wang wei");
  EXPECT_EQ(Found("伟"), (Numbers{1, 3, 2}));
  EXPECT_EQ(Found("张伟"), (Numbers{1, 2}));
  EXPECT_EQ(Found("伟东"), Numbers{2});
  EXPECT_EQ(Found("zhangw"), (Numbers{1, 2}));
  EXPECT_EQ(Found("weid"), Numbers{2});
  EXPECT_EQ(Found("zw"), (Numbers{1, 2}));
  EXPECT_EQ(Found("ww"), Numbers{3});
  EXPECT_TRUE(Found("李").empty());
  EXPECT_TRUE(Found("").empty());
}

TEST_F(NamesTest, ReadsOnWhereItStopped) {
  for (int i = 0; i < 5; ++i) Add("张伟", "zhang wei");
  EXPECT_EQ(Found("张", {}, 2), (Numbers{1, 2}));
  EXPECT_EQ(Found("张", {.gram = "张伟", .member = MemberId{2}}), (Numbers{3, 4, 5}));
}

TEST_F(NamesTest, FollowsANewNameAndACorrectedReading) {
  Add("曾国", "ceng guo");
  Change(1, 1, {"name_pinyin"}, {.name_pinyin = "Zeng Guo"}, "");
  EXPECT_EQ(Found("zeng"), Numbers{1});
  EXPECT_TRUE(Found("ceng").empty());
  EXPECT_EQ(Find(1)->name_pinyin, "zeng guo");
  // The reading that people put right stays until the name changes.
  Change(1, 2, {"mobile"}, {.mobile = "13800001234"}, "ceng guo");
  EXPECT_EQ(Find(1)->name_pinyin, "zeng guo");
  Change(1, 3, {"display_name"}, {.display_name = "李国"}, "li guo");
  EXPECT_EQ(Found("liguo"), Numbers{1});
  EXPECT_EQ(Found("李"), Numbers{1});
  EXPECT_TRUE(Found("曾").empty());
}

TEST_F(NamesTest, CanBeMadeAnewFromTheMembers) {
  Add("张伟", "zhang wei");
  Add("阿依古丽·买买提", "");
  Add("吕娜", "lv na");
  Change(1, 1, {"display_name"}, {.display_name = "张伟东"}, "zhang wei dong");
  const std::set<std::string> kept = Rows();
  std::set<std::string> computed;
  for (const int64_t member : {1, 2, 3}) {
    for (const std::string& gram :
         NameGrams(Find(member)->display_name, Find(member)->name_pinyin)) {
      computed.insert(gram + "/" + std::to_string(member));
    }
  }
  EXPECT_EQ(kept, computed);
  const absl::Status rebuilt = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kTakeAll, kUnion));
    ASSIGN_OR_RETURN(const std::vector<Member> members,
                     ListMembers(transaction, kUnion, std::nullopt, 0, 50));
    for (const Member& member : members) {
      RETURN_IF_ERROR(IndexName(transaction, kUnion, nullptr, member));
    }
    return absl::OkStatus();
  });
  ASSERT_TRUE(rebuilt.ok()) << rebuilt;
  EXPECT_EQ(Rows(), kept);
}

}  // namespace
}  // namespace unioncare::storage
