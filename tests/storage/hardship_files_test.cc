// Tests of the tables of hardship aid, on a real file: what is sealed, what falls due in which
// order, which standard holds, and whose a household is.
#include "service/storage/hardship_files.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/members.h"
#include "service/storage/sqlite.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kAbove{1}, kUnion{2}, kOther{3};
constexpr MemberId kMember{1};

constexpr sql::Sql kSealedColumns{
    "SELECT visit_sealed FROM hardship_files WHERE visit_sealed IS NOT NULL "
    "UNION ALL SELECT form_sealed FROM hardship_tests "
    "UNION ALL SELECT result_sealed FROM hardship_tests "
    "UNION ALL SELECT content_sealed FROM hardship_objections "
    "UNION ALL SELECT text_sealed FROM hardship_events WHERE text_sealed IS NOT NULL ORDER BY 1"};
constexpr sql::Sql kJournalEntries{"SELECT entry FROM journal ORDER BY 1"};

class HardshipFilesTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                  RETURN_IF_ERROR(
                      InsertUnion(transaction, Union{.display_name = "市教育工会"}).status());
                  for (const char* name : {"甲校", "乙校"}) {
                    RETURN_IF_ERROR(
                        InsertUnion(transaction, Union{.display_name = name, .superior = kAbove})
                            .status());
                  }
                  return absl::OkStatus();
                }).ok());
    for (const UnionId union_id : {kUnion, kOther}) {
      ASSERT_TRUE(Write(union_id, [&](Transaction& transaction) -> absl::Status {
                    Member member;
                    member.display_name = member.name_key = "张伟";
                    return InsertMember(transaction, union_id, {.member = member}).status();
                  }).ok());
    }
  }

  static HardshipFile Applied() {
    HardshipFile file;
    file.year = 2026;
    file.member = kMember;
    file.applied_on = file.consent_on = kToday;
    file.state = HardshipState::kApplied;
    file.outcome = HardshipOutcome::kMeets;
    file.category = HardshipCategory::kDeep;
    file.step_due_on = kToday + 7;
    file.asked_fen = 300000;
    return file;
  }
  static KeptHardshipTest Tested(const std::string& form = "秘密的档案表") {
    return {form, "秘密的输入", "秘密的结果"};
  }
  HardshipFile Insert(HardshipFile file = Applied(), UnionId union_id = kUnion) {
    const absl::Status kept = Write(union_id, [&](Transaction& transaction) {
      return InsertHardshipFile(transaction, union_id, file, Tested());
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return file;
  }
  void Replace(HardshipFile& file, const KeptHardshipTest* test = nullptr) {
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      return ReplaceHardshipFile(transaction, kUnion, file, test);
    });
    EXPECT_TRUE(kept.ok()) << kept;
  }
  HardshipFile Get(HardshipFileId id) {
    return Read<std::optional<HardshipFile>>([&](const Snapshot& snapshot) {
             return FindHardshipFile(snapshot, kUnion, id);
           })
        .value();
  }
  std::string DueOf(HardshipDue what, absl::CivilDay until, absl::CivilDay after_day,
                    int64_t after) {
    const auto files = Read<std::vector<HardshipFile>>([&](const Snapshot& snapshot) {
      return ListHardshipFilesDue(snapshot, kUnion, what, until, after_day, after, 2);
    });
    std::string text;
    for (const HardshipFile& file : files) absl::StrAppend(&text, Number(file.id), " ");
    return text;
  }
  void Standard(UnionId union_id, const std::string& county, absl::CivilDay from, int64_t fen) {
    const absl::Status kept = Write(union_id, [&](Transaction& transaction) {
      KeptStandard made{{.union_id = union_id,
                         .county = county,
                         .from_on = from,
                         .monthly_fen = fen},
                        "市民政局通知"};
      return InsertDibaoStandard(transaction, made);
    });
    EXPECT_TRUE(kept.ok()) << kept;
  }
  int64_t StandardOn(UnionId union_id, const std::string& county, absl::CivilDay day) {
    const auto found = Read<std::optional<DibaoStandard>>([&](const Snapshot& snapshot) {
      return DibaoStandardFor(snapshot, union_id, county, day);
    });
    return found.has_value() ? found->monthly_fen : 0;
  }
  // In the logs of the union and of the installation.
  void Claim(UnionId union_id, HardshipFileId file, const std::vector<std::string>& numbers) {
    const auto claim = [&](Transaction& transaction) {
      std::vector<std::string> hashes;
      for (const std::string& number : numbers) {
        hashes.push_back(HouseholdHash(transaction, IdType::kResident, number));
      }
      return SetHouseholdUses(transaction, {union_id, file}, hashes);
    };
    const absl::Status kept =
        store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
          RETURN_IF_ERROR(claim(transaction));
          transaction.Concerns(union_id, NameOf(union_id, file));
          RETURN_IF_ERROR(journal::Close(transaction).status());
          return Outcome::kKeep;
        });
    EXPECT_TRUE(kept.ok()) << kept;
  }
  // "2/1": the file of the household, in which union.
  std::string UseOf(const std::string& number, const HouseholdUse& except = {}) {
    const auto use = Read<std::optional<HouseholdUse>>([&](const Snapshot& snapshot) {
      return FindHouseholdUse(snapshot, {HouseholdHash(snapshot, IdType::kResident, number)},
                              except);
    });
    return use.has_value() ? absl::StrCat(Number(use->union_id), "/", Number(use->file)) : "";
  }
};

TEST_F(HardshipFilesTest, AFileIsNumberedWithinItsYear) {
  EXPECT_EQ(NumberOf(Insert()), "2026-0001");
  EXPECT_EQ(NumberOf(Insert()), "2026-0002");
  HardshipFile next_year = Applied();
  next_year.year = 2027;
  EXPECT_EQ(NumberOf(Insert(next_year)), "2027-0001");
  EXPECT_EQ(NumberOf(Insert(Applied(), kOther)), "2026-0001");
  const HardshipFile kept = Get(HardshipFileId{1});
  EXPECT_EQ(kept.version, 1);
  EXPECT_EQ(kept.test, 1);
  EXPECT_EQ(kept.asked_fen, 300000);
  EXPECT_EQ(*kept.step_due_on, kToday + 7);
  EXPECT_FALSE(kept.review_due_on.has_value());
  EXPECT_FALSE(Read<std::optional<HardshipFile>>([&](const Snapshot& snapshot) {
                 return FindHardshipFile(snapshot, kUnion, HardshipFileId{9});
               }).has_value());
  ExpectJournalHolds(kUnion);
}

TEST_F(HardshipFilesTest, WhatAHouseholdStatesIsSealed) {
  HardshipFile file = Insert();
  const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(SealVisit(transaction, kUnion, file, "家住五楼"));
    RETURN_IF_ERROR(ReplaceHardshipFile(transaction, kUnion, file));
    RETURN_IF_ERROR(KeepObjection(
        transaction, kUnion, file,
        {.id = 1, .received_on = kToday, .content = "邻居说有车"}));
    return InsertHardshipEvent(transaction, kUnion, file, HardshipEventKind::kContacted,
                               "电话里说好多了");
  });
  ASSERT_TRUE(kept.ok()) << kept;
  Read<bool>([&](const Snapshot& snapshot) -> absl::StatusOr<bool> {
    EXPECT_EQ(*OpenVisit(snapshot, kUnion, file), "家住五楼");
    EXPECT_EQ(OpenHardshipTest(snapshot, kUnion, file)->form, "秘密的档案表");
    EXPECT_EQ(OpenHardshipTest(snapshot, kUnion, file)->result, "秘密的结果");
    EXPECT_EQ((*ObjectionsOf(snapshot, kUnion, file))[0].content, "邻居说有车");
    EXPECT_EQ((*EventsOf(snapshot, kUnion, file))[0].text, "电话里说好多了");
    return true;
  });
  // Not a byte of it in the tables, nor in the journal.
  for (const sql::Sql* statement : {&kSealedColumns, &kJournalEntries}) {
    Read<bool>([&](const Snapshot& snapshot) -> absl::StatusOr<bool> {
      int rows = 0;
      RETURN_IF_ERROR(sql::Query(snapshot.connection(), *statement, [&](sql::Row row) {
        ++rows;
        for (const char* secret : {"秘密", "家住五楼", "邻居", "电话里"}) {
          EXPECT_FALSE(absl::StrContains(row.Bytes(0), secret)) << secret;
        }
      }));
      EXPECT_GT(rows, 2);
      return true;
    });
  }
  ExpectJournalHolds(kUnion);
}

TEST_F(HardshipFilesTest, TheNewestTestIsOpenedAndTheOldOnesStay) {
  HardshipFile file = Insert();
  const KeptHardshipTest second = Tested("第二份");
  Replace(file, &second);
  EXPECT_EQ(file.version, 2);
  EXPECT_EQ(file.test, 2);
  Replace(file);
  EXPECT_EQ(Get(file.id).test, 2) << "a step without a test keeps the one before";
  Read<bool>([&](const Snapshot& snapshot) -> absl::StatusOr<bool> {
    EXPECT_EQ(OpenHardshipTest(snapshot, kUnion, Get(file.id))->form, "第二份");
    HardshipFile before = file;
    before.test = 1;
    EXPECT_EQ(OpenHardshipTest(snapshot, kUnion, before)->form, "秘密的档案表");
    return true;
  });
}

TEST_F(HardshipFilesTest, WhatIsDueComesByDayAndNumber) {
  const absl::CivilDay days[] = {kToday + 9, kToday + 3, kToday + 3, kToday + 20};
  for (const absl::CivilDay day : days) {
    HardshipFile file = Applied();
    file.step_due_on = day;
    Insert(file);
  }
  EXPECT_EQ(DueOf(HardshipDue::kStep, kToday + 2, kFirstDay, 0), "");
  EXPECT_EQ(DueOf(HardshipDue::kStep, kToday + 3, kFirstDay, 0), "2 3 ");
  EXPECT_EQ(DueOf(HardshipDue::kStep, kToday + 9, kToday + 3, 2), "3 1 ");
  EXPECT_EQ(DueOf(HardshipDue::kStep, kToday + 9, kToday + 9, 1), "");
  EXPECT_EQ(DueOf(HardshipDue::kContact, kToday + 400, kFirstDay, 0), "");
  EXPECT_EQ(DueOf(HardshipDue::kReview, kToday + 400, kFirstDay, 0), "");
}

TEST_F(HardshipFilesTest, TheNewestRowIsTheStandardAndTheNearestOfTheSameDay) {
  const absl::CivilDay july(2026, 7, 1);
  Standard(kAbove, "市南区", absl::CivilDay(2026, 1, 1), 100000);
  Standard(kAbove, "市南区", july, 106200);
  EXPECT_EQ(StandardOn(kUnion, "市南区", absl::CivilDay(2025, 12, 31)), 0);
  EXPECT_EQ(StandardOn(kUnion, "市南区", july - 1), 100000) << "the old row, until the day before";
  EXPECT_EQ(StandardOn(kUnion, "市南区", july), 106200);
  EXPECT_EQ(StandardOn(kUnion, "市北区", july), 0);
  Standard(kUnion, "市南区", absl::CivilDay(2026, 8, 1), 120000);
  EXPECT_EQ(StandardOn(kUnion, "市南区", july), 106200) << "the own one does not hold yet";
  EXPECT_EQ(StandardOn(kUnion, "市南区", absl::CivilDay(2026, 8, 1)), 120000);
  EXPECT_EQ(StandardOn(kOther, "市南区", absl::CivilDay(2026, 8, 1)), 106200);
  Standard(kAbove, "市南区", absl::CivilDay(2027, 7, 1), 110000);
  EXPECT_EQ(StandardOn(kUnion, "市南区", absl::CivilDay(2027, 7, 1)), 110000)
      << "an old row of the union's own does not shadow what the county published since";
  Standard(kUnion, "市南区", absl::CivilDay(2027, 7, 1), 110500);
  EXPECT_EQ(StandardOn(kUnion, "市南区", absl::CivilDay(2027, 7, 1)), 110500);
}

TEST_F(HardshipFilesTest, RulesOfTheNearestUnionHoldFromTheirDayOn) {
  const auto set = [&](UnionId union_id, absl::CivilDay from, int publicity) {
    const absl::Status kept = Write(union_id, [&](Transaction& transaction) {
      HardshipRules rules;
      rules.issuer = union_id;
      rules.from_on = from;
      rules.relative_hundredths = 200;
      rules.accident_percent = 80;
      rules.investigate_working_days = rules.step_working_days = 5;
      rules.publicity_working_days = publicity;
      rules.review_months = 12;
      rules.contact_months = 3;
      rules.bands = {{.display_name = {"一档", "first"}, .times_hundredths = 150},
                     {.display_name = {"二档", "second"}, .times_hundredths = 250, .gross = true}};
      return InsertHardshipRules(transaction, rules);
    });
    EXPECT_TRUE(kept.ok()) << kept;
  };
  const auto days = [&](UnionId union_id, absl::CivilDay day) {
    const auto found = Read<std::optional<HardshipRules>>([&](const Snapshot& snapshot) {
      return HardshipRulesFor(snapshot, union_id, day);
    });
    if (!found.has_value()) return 0;
    EXPECT_EQ(found->bands.size(), 2u);
    EXPECT_EQ(found->bands[1].display_name.en, "second");
    EXPECT_EQ(found->bands[1].times_hundredths, 250);
    EXPECT_TRUE(found->bands[1].gross && !found->bands[0].gross);
    return found->publicity_working_days;
  };
  EXPECT_EQ(days(kUnion, kToday), 0);
  set(kAbove, kToday, 5);
  EXPECT_EQ(days(kUnion, kToday), 5);
  EXPECT_EQ(days(kUnion, kToday - 1), 0);
  set(kUnion, kToday + 10, 7);
  EXPECT_EQ(days(kUnion, kToday + 9), 5);
  EXPECT_EQ(days(kUnion, kToday + 10), 7);
  EXPECT_EQ(days(kOther, kToday + 10), 5);
  set(kUnion, kToday + 10, 6);
  EXPECT_EQ(days(kUnion, kToday + 10), 6) << "of one day the one set last";
}

TEST_F(HardshipFilesTest, AHouseholdIsThatOfOneLiveFileOnly) {
  HardshipFile file = Insert();
  Insert(Applied(), kOther);
  Claim(kUnion, file.id, {"110101198005170031", "110101198005170047"});
  EXPECT_EQ(UseOf("110101198005170047"), "2/1");
  EXPECT_EQ(UseOf("110101198005170047", {kUnion, file.id}), "") << "it is its own";
  EXPECT_EQ(UseOf("110101198005170063"), "");
  // Another form of the same file: the wife has moved out.
  Claim(kUnion, file.id, {"110101198005170031"});
  EXPECT_EQ(UseOf("110101198005170047"), "");
  // A file that is over holds nobody back, also where its rows stay.
  CloseFor(file, HardshipExit::kTransferred, kToday);
  Replace(file);
  EXPECT_EQ(UseOf("110101198005170031"), "");
  Claim(kOther, HardshipFileId{1}, {"110101198005170031"});
  EXPECT_EQ(UseOf("110101198005170031"), "3/1");
  Claim(kOther, HardshipFileId{1}, {});
  EXPECT_EQ(UseOf("110101198005170031"), "");
  ExpectJournalHolds(kInstallation);
  ExpectJournalHolds(kUnion);
}

TEST_F(HardshipFilesTest, TheFileSaysTheTruth) {
  // What the steps never let through, the table refuses, too.
  struct Row {
    const char* what;
    std::function<void(HardshipFile&)> change;
  };
  for (const Row& row :
       {Row{"one investigator twice",
            [](HardshipFile& file) {
              file.investigated_on = kToday;
              file.investigators[0] = file.investigators[1] = MemberId{2};
            }},
        Row{"the member investigates",
            [](HardshipFile& file) {
              file.investigated_on = kToday;
              file.investigators[0] = kMember;
              file.investigators[1] = MemberId{2};
            }},
        Row{"a committee without minutes",
            [](HardshipFile& file) {
              file.state = HardshipState::kReviewed;
              file.investigated_on = file.decided_on = kToday;
              file.investigators[0] = MemberId{2};
              file.investigators[1] = MemberId{3};
            }},
        Row{"in force without an amount",
            [](HardshipFile& file) { file.state = HardshipState::kDecided; }},
        Row{"over without a reason",
            [](HardshipFile& file) { file.state = HardshipState::kExited; }},
        Row{"consent after the application",
            [](HardshipFile& file) { file.consent_on = kToday + 1; }}}) {
    HardshipFile file = Applied();
    row.change(file);
    EXPECT_FALSE(Write(kUnion, [&](Transaction& transaction) {
                   return InsertHardshipFile(transaction, kUnion, file, Tested());
                 }).ok())
        << row.what;
  }
  EXPECT_EQ(NumberOf(Insert()), "2026-0001") << "no number was lost";
}

}  // namespace
}  // namespace unioncare::storage
