// Tests of imports in SQL: plans and reports as bytes, publishing in pieces, and the way back.
#include "service/storage/imports.h"

#include <fstream>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "service/domain/text.h"
#include "service/storage/members.h"
#include "service/storage/roster.h"
#include "service/storage/sqlite.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr char kMan[] = "110101199003070070";

MemberDecision Decided(const MemberFields& fields) {
  auto decision = Decide(CreateMember{.union_id = kUnion, .fields = fields, .reading = "zhang wei"},
                         MemberNeighbours{.group_exists = true}, absl::CivilDay(2026, 11, 21));
  EXPECT_TRUE(decision.ok()) << decision.status();
  return *std::move(decision);
}

Member WithEverything() {
  return {.id = MemberId{5},
          .display_name = "欧阳·买买提",
          .name_key = "欧阳买买提",
          .staff_no = "T1",
          .sex = Sex::kMale,
          .group = GroupId{3},
          .state = MemberState::kKept,
          .birth_date = absl::CivilDay(1901, 2, 3),
          .mobile = "13800000000",
          .id_type = IdType::kHmt,
          .id_no_masked = "H12***",
          .id_no_sealed = std::string("\0\1\xff", 3),
          .id_no_hash = std::string(32, 'h'),
          .retired_on = absl::CivilDay(1999, 1, 1),
          .joined_on = absl::CivilDay(1969, 12, 31),
          .name_pinyin = "ou yang",
          .former_name = "旧名",
          .card_no = "C1",
          .employment_kind = EmploymentKind::kRehired,
          .dept = std::string(300, 'd'),
          .post = "教研组长",
          .retire_kind = RetireKind::kVeteran,
          .address_sealed = "a",
          .emergency_contact_sealed = "b",
          .care_flags_sealed = "c",
          .state_on = absl::CivilDay(2026, 1, 1),
          .merged_into = MemberId{9},
          .create_time = absl::FromUnixMicros(-7),
          .update_time = absl::FromUnixMicros(1795190400000001),
          .version = 1'000'000};
}

TEST(EncodeMember, KeepsEveryField) {
  const Member member = WithEverything();
  const std::string bytes = EncodeMember(member);
  const auto decoded = DecodeMember(bytes);
  ASSERT_TRUE(decoded.ok());
  EXPECT_EQ(EncodeMember(*decoded), bytes);
  EXPECT_EQ(decoded->display_name, member.display_name);
  EXPECT_EQ(decoded->group, member.group);
  EXPECT_EQ(decoded->birth_date, member.birth_date);
  EXPECT_EQ(decoded->id_no_sealed, member.id_no_sealed);
  EXPECT_EQ(decoded->joined_on, member.joined_on);
  EXPECT_EQ(decoded->retire_kind, member.retire_kind);
  EXPECT_EQ(decoded->merged_into, member.merged_into);
  EXPECT_EQ(decoded->create_time, member.create_time);
  EXPECT_EQ(decoded->update_time, member.update_time);
  EXPECT_EQ(decoded->version, member.version);
  EXPECT_FALSE(DecodeMember(EncodeMember(Member()))->group.has_value());
}

TEST(DecodeMember, RefusesWhatIsCutOrLonger) {
  const std::string bytes = EncodeMember(WithEverything());
  for (size_t length = 0; length < bytes.size(); ++length) {
    EXPECT_FALSE(DecodeMember(bytes.substr(0, length)).ok()) << length;
  }
  EXPECT_FALSE(DecodeMember(bytes + "x").ok());
  EXPECT_FALSE(DecodeMember(std::string(400, '\xff')).ok());
}

TEST(RosterPlan, GivesBackWhatWasAddedInOrder) {
  RosterPlan plan;
  MemberDecision first{.member = WithEverything(), .id_no = "", .address = "东路"};
  first.changes = {{.kind = ChangeKind::kGroup, .from_on = absl::CivilDay(2026, 11, 21),
                    .old_value = 1, .new_value = -2, .correction = true, .reason = "更正"}};
  plan.Add(first);
  plan.Add(Decided({.display_name = "张伟"}));
  EXPECT_EQ(plan.size(), 2);
  RosterPlan::Reader reader(plan);
  const auto read = reader.Next();
  ASSERT_TRUE(read.ok() && read->has_value());
  EXPECT_EQ((*read)->id_no, std::optional<std::string>(""));
  EXPECT_EQ((*read)->address, std::optional<std::string>("东路"));
  EXPECT_FALSE((*read)->care_flags.has_value());
  ASSERT_EQ((*read)->changes.size(), 1u);
  EXPECT_EQ((*read)->changes[0].new_value, -2);
  EXPECT_EQ((*read)->changes[0].reason, "更正");
  EXPECT_EQ((*reader.Next())->member.display_name, "张伟");
  EXPECT_FALSE(reader.Next()->has_value());
}

class ImportsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "工会"}).status();
                }).ok());
  }

  Import Insert() {
    Import import{.file_name = "花名册.csv",
                  .format = 1,
                  .encoding = 3,
                  .columns = {{"姓名", RosterField::kName}, {"民族", RosterField::kUnknown}},
                  .problems = {{.reason = Reason::kMobileMalformed,
                                .facts = {{"given", "1**"}, {"at_row", "7"}}}},
                  .upload_time = kStart};
    import.file_hash = std::string(32, static_cast<char>('a' + hashes_++));
    import.file_bytes = 100;
    const absl::Status status = Write(kUnion, [&](Transaction& transaction) {
      return InsertImport(transaction, kUnion, import, crypto::Key(std::string(32, 'k')));
    });
    EXPECT_TRUE(status.ok()) << status;
    return import;
  }
  absl::Status Publish(Import& import, const RosterPlan& plan,
                       const std::vector<NewGroup>& groups = {}) {
    return Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      Import step = import;
      RETURN_IF_ERROR(PublishPlan(transaction, kUnion, step, groups, plan));
      step.state = ImportState::kPublished;
      step.publish_time = transaction.now();
      RETURN_IF_ERROR(ReplaceImport(transaction, kUnion, step));
      import = step;
      return absl::OkStatus();
    });
  }
  Import Find(ImportId id) {
    return *Read<std::optional<Import>>(
        [&](const Snapshot& snapshot) { return FindImport(snapshot, kUnion, id); });
  }
  std::vector<Member> Members() {
    return Read<std::vector<Member>>([&](const Snapshot& snapshot) {
      return ListMembers(snapshot, kUnion, std::nullopt, 0, 100'000);
    });
  }
  int64_t Entries() {
    return Read<int64_t>([&](const Snapshot& snapshot) -> absl::StatusOr<int64_t> {
      ASSIGN_OR_RETURN(const std::vector<journal::Head> heads, journal::Heads(snapshot));
      return heads.back().size;
    });
  }
  int hashes_ = 0;
};

TEST_F(ImportsTest, AreKeptWithTheirReportUntilTheFileGoes) {
  const Import made = Insert();
  Import found = Find(made.id);
  EXPECT_EQ(found.state, ImportState::kChecked);
  ASSERT_EQ(found.columns.size(), 2u);
  EXPECT_EQ(found.columns[0].field, RosterField::kName);
  ASSERT_EQ(found.problems.size(), 1u);
  EXPECT_EQ(found.problems[0].facts.at("at_row"), "7");
  const auto key = Read<std::string>([&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
    ASSIGN_OR_RETURN(const crypto::Key opened, OpenImportKey(snapshot, kUnion, found));
    return std::string(opened.view());
  });
  EXPECT_EQ(key, std::string(32, 'k'));
  ASSERT_TRUE(Publish(found, RosterPlan()).ok());
  found = Find(made.id);
  EXPECT_TRUE(found.columns.empty() && found.problems.empty());
  EXPECT_EQ(found.version, 2);
  const absl::Status gone = store().ReadAndWait(
      [&](Snapshot& snapshot) { return OpenImportKey(snapshot, kUnion, found).status(); });
  EXPECT_TRUE(absl::IsNotFound(gone)) << gone;
  ExpectJournalHolds(kUnion);
}

TEST_F(ImportsTest, ManyMembersAreEnteredInPieces) {
  RosterPlan plan;
  for (int i = 0; i < 1200; ++i) {
    plan.Add(Decided({.display_name = absl::StrCat("张伟", i), .staff_no = absl::StrCat("T", i)}));
  }
  Import import = Insert();
  const int64_t before = Entries();
  ASSERT_TRUE(Publish(import, plan).ok());
  EXPECT_EQ(Members().size(), 1200u);
  EXPECT_EQ(Number(import.first_member), 1);
  EXPECT_EQ(Number(import.last_member), 1200);
  // Each member has two images.
  EXPECT_EQ(Entries() - before, 3);
  ExpectJournalHolds(kUnion);
}

TEST_F(ImportsTest, NewGroupsStandInEachOther) {
  RosterPlan plan;
  plan.Add(Decided({.display_name = "张伟", .group = PlannedGroup(1)}));
  Import import = Insert();
  ASSERT_TRUE(Publish(import, plan,
                      {{.display_name = "理科"},
                       {.display_name = "化学组", .parent = PlannedGroup(0)}})
                  .ok());
  EXPECT_EQ(Members()[0].group, GroupId{2});
  const auto group = Read<std::optional<Group>>(
      [](const Snapshot& snapshot) { return FindGroup(snapshot, kUnion, GroupId{2}); });
  EXPECT_EQ(group->parent, GroupId{1});
}

TEST_F(ImportsTest, APlanThatDoesNotFitAnyMoreIsRefusedWhole) {
  RosterPlan plan;
  plan.Add(Decided({.display_name = "李娜"}));
  plan.Add(Decided({.display_name = "张伟", .staff_no = "T1"}));
  Import first = Insert(), second = Insert();
  ASSERT_TRUE(Publish(first, plan).ok());
  const absl::Status refused = Publish(second, plan);
  ASSERT_EQ(RefusalsOf(refused).size(), 1u) << refused;
  EXPECT_EQ(RefusalsOf(refused)[0].reason, Reason::kRosterChanged);
  EXPECT_EQ(Members().size(), 2u);
  EXPECT_EQ(Find(second.id).state, ImportState::kChecked);
  // Another version than the plan was made from.
  MemberDecision change{.member = Members()[0]};
  change.member.dept = "英语组";
  change.member.version = 7;
  RosterPlan stale;
  stale.Add(change);
  EXPECT_EQ(RefusalsOf(Publish(second, stale))[0].reason, Reason::kRosterChanged);
  ExpectJournalHolds(kUnion);
}

TEST_F(ImportsTest, TakingBackLeavesNothingBehind) {
  RosterPlan plan;
  plan.Add(Decided({.display_name = "张伟", .staff_no = "T1", .id_type = IdType::kResident,
                    .id_no = kMan, .address = "东路 1 号"}));
  Import first = Insert();
  ASSERT_TRUE(Publish(first, plan).ok());
  const Member before = Members()[0];
  MemberDecision change{.member = before, .address = "西路 2 号"};
  change.member.dept = "英语组";
  RosterPlan next;
  next.Add(change);
  next.Add(Decided({.display_name = "李娜", .birth_date = absl::CivilDay(1980, 1, 2)}));
  Import second = Insert();
  ASSERT_TRUE(Publish(second, next).ok());
  EXPECT_EQ(Members().size(), 2u);
  const auto dependants = [&](const Import& import) {
    return Read<Dependants>([&](const Snapshot& snapshot) {
      return DependantsOf(snapshot, kUnion, import);
    });
  };
  EXPECT_EQ(dependants(second).count, 0);
  EXPECT_EQ(dependants(first).count, 2) << "the member changed, and another import says so";
  second.undo_reason = "名单有误";
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return TakeBack(transaction, kUnion, second);
              }).ok());
  ASSERT_EQ(Members().size(), 1u);
  Member after = Members()[0];
  EXPECT_EQ(after.version, before.version + 2);
  const auto address = Read<std::string>(
      [&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
        ASSIGN_OR_RETURN(const PrivateFields opened, OpenPrivate(snapshot, kUnion, after));
        return opened.address;
      });
  EXPECT_EQ(address, "东路 1 号");
  after.version = before.version;
  after.update_time = before.update_time;
  EXPECT_EQ(EncodeMember(after), EncodeMember(before));
  ExpectJournalHolds(kUnion);
}

TEST_F(ImportsTest, ExpireAfterTheirDays) {
  const Import import = Insert();
  const auto any = [&] {
    return Read<bool>([](const Snapshot& snapshot) { return AnyToExpire(snapshot); });
  };
  clock().Advance(absl::Minutes(30));
  EXPECT_FALSE(any());
  Close();
  clock().Advance(absl::Hours(24 * kImportKeepDays));
  Open();
  EXPECT_TRUE(any());
  ASSERT_TRUE(store().WriteAndWait([](Transaction& transaction) -> absl::StatusOr<Outcome> {
    RETURN_IF_ERROR(ExpireImports(transaction));
    return Outcome::kKeep;
  }).ok());
  EXPECT_FALSE(any());
  EXPECT_EQ(Find(import.id).state, ImportState::kExpired);
  ExpectJournalHolds(kUnion);
}

TEST_F(ImportsTest, WhatMayStandOnAMemberIsAllLookedFor) {
  std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) + "/service/storage/import_undo.cc");
  const std::string source((std::istreambuf_iterator<char>(file)), {});
  auto connection = sql::OpenSqlite(path(), sql::Mode::kReader);
  ASSERT_TRUE(connection.ok());
  static constexpr sql::Sql kForeignKeys{
      "SELECT m.name, f.\"from\" FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f "
      "WHERE m.type = 'table' AND f.\"table\" = 'members' AND f.\"from\" <> 'union_id' "
      "ORDER BY m.name, f.\"from\""};
  int looked = 0;
  ASSERT_TRUE(sql::Query(**connection, kForeignKeys, [&](sql::Row row) {
                const std::string table(row.Text(0)), column(row.Text(1));
                // Derived from the member, and gone with it.
                if (table == "name_grams" || table == "birthday_keys" ||
                    table == "retiree_care") {
                  return;
                }
                ++looked;
                EXPECT_NE(source.find(absl::StrCat("SELECT ", column, " FROM ", table, " ")),
                          std::string::npos)
                    << table << "." << column;
              }).ok());
  EXPECT_GT(looked, 15);
}

TEST_F(ImportsTest, TheIndexKnowsWhoMayBeMeant) {
  RosterPlan plan;
  plan.Add(Decided({.display_name = "张伟", .staff_no = "T1", .id_type = IdType::kResident,
                    .id_no = kMan}));
  plan.Add(Decided({.display_name = "张 伟", .staff_no = "T2"}));
  Import import = Insert();
  ASSERT_TRUE(Publish(import, plan).ok());
  const auto facts = [&](const MemberFields& fields) {
    return Read<RosterFacts>([&](const Snapshot& snapshot) -> absl::StatusOr<RosterFacts> {
      ASSIGN_OR_RETURN(const RosterIndex index, RosterIndex::Read(snapshot, kUnion));
      EXPECT_EQ(index.expected().size(), 2u);
      return index.FactsFor(snapshot, kUnion, RosterRow{.fields = fields});
    });
  };
  EXPECT_EQ(facts({.display_name = "张伟", .staff_no = "T2"}).by_staff_no->id, MemberId{2});
  EXPECT_EQ(facts({.id_type = IdType::kResident, .id_no = kMan}).by_id_no->id, MemberId{1});
  EXPECT_FALSE(facts({.id_type = IdType::kPassport, .id_no = kMan}).by_id_no.has_value());
  EXPECT_FALSE(facts({.id_no = "110***********0070"}).by_id_no.has_value());
  EXPECT_EQ(facts({.display_name = "张伟"}).by_name.size(), 2u);
  EXPECT_TRUE(facts({.display_name = "李娜"}).by_name.empty());
}

}  // namespace
}  // namespace unioncare::storage
