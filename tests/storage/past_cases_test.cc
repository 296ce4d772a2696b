// Tests of ledgers of earlier years in SQL: what publishing keeps, and the way back.
#include "service/storage/past_cases.h"

#include <fstream>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "service/storage/policies.h"
#include "service/storage/sqlite.h"
#include "tests/storage/case_fixture.h"

namespace unioncare::storage {
namespace {

using Day = absl::CivilDay;

class PastCasesTest : public CaseFixture {
 protected:
  void SetUp() override {
    CaseFixture::SetUp();
    Policy policy;
    policy.head = {.issuer = kInstallation,
                   .display_name = {"制度", "policy"},
                   .code = "CN",
                   .jurisdiction = "CN",
                   .basis = {"依据", "basis"},
                   .valid_from = Day(1949, 10, 1)};
    policy.rules = {{.rule = {.occasion = Occasion::kIllnessHospital},
                     .basis = {"依据", "basis"}}};
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                  return InsertPolicy(transaction, policy, "text").status();
                }).ok());
  }

  Import Insert() {
    Import import{.kind = ImportKind::kPastCases,
                  .file_name = "台账.csv",
                  .format = 1,
                  .encoding = 1,
                  .default_mode = VisitMode::kHome,
                  .columns = {{.title = "姓名", .past = PastField::kName},
                              {.title = "金额", .past = PastField::kMoney}},
                  .upload_time = kStart};
    import.file_hash = std::string(32, static_cast<char>('a' + hashes_++));
    import.file_bytes = 100;
    const absl::Status status = Write(kUnion, [&](Transaction& transaction) {
      return InsertImport(transaction, kUnion, import, crypto::Key(std::string(32, 'k')));
    });
    EXPECT_TRUE(status.ok()) << status;
    return import;
  }

  static Visit VisitOn(int64_t number, absl::CivilDay day) {
    Visit visit;
    visit.id = VisitId{number};
    visit.visited_on = day;
    visit.mode = VisitMode::kHome;
    visit.visitors = {{.member = MemberId{2}}, {.guest = "校长"}};
    return visit;
  }

  // A case of 张伟 on some day of 2024, with one visit.
  static PastCase Opened(const absl::CivilDay& day) {
    PastCase made{.visits = {VisitOn(1, day + 1)}, .opened = true, .added = 1};
    Case& of = made.result;
    of.occasion = Occasion::kIllnessHospital;
    of.member = MemberId{1};
    of.state = CaseState::kClosed;
    of.event_on = of.ref_on = day;
    of.report_time = of.informed = MomentOf(day, std::nullopt);
    of.policy = PolicyId{1};
    of.visitors_min = 0;
    of.imported_no = "24-1";
    SettlePast({}, made.visits, of);
    return made;
  }

  absl::Status Publish(const Import& import, const std::vector<PastCase>& cases) {
    return Write(kUnion, [&](Transaction& transaction) {
      return PublishPastCases(transaction, kUnion, import, cases);
    });
  }
  absl::Status TakeBack(const Import& import) {
    return Write(kUnion, [&](Transaction& transaction) {
      return TakeBackPast(transaction, kUnion, import);
    });
  }
  Dependants DependantsNow(const Import& import) {
    return Read<Dependants>([&](const Snapshot& snapshot) {
      return DependantsOfPast(snapshot, kUnion, import);
    });
  }
  std::vector<Case> Cases() {
    return Read<std::vector<Case>>(
        [&](const Snapshot& snapshot) { return ListCases(snapshot, kUnion, 1000, 1000); });
  }
  std::vector<Visit> Visits(CaseId id) {
    return Read<std::vector<Visit>>(
        [&](const Snapshot& snapshot) { return VisitsOf(snapshot, kUnion, id); });
  }

  int hashes_ = 0;
};

TEST_F(PastCasesTest, AnImportKeepsItsKindAndColumns) {
  const Import import = Insert();
  const auto found = Read<std::optional<Import>>(
      [&](const Snapshot& snapshot) { return FindImport(snapshot, kUnion, import.id); });
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->kind, ImportKind::kPastCases);
  EXPECT_EQ(found->default_mode, VisitMode::kHome);
  ASSERT_EQ(found->columns.size(), 2u);
  EXPECT_EQ(found->columns[1].past, PastField::kMoney);
  EXPECT_EQ(found->columns[1].field, RosterField::kUnknown);
}

TEST_F(PastCasesTest, CasesAreNumberedInTheirYearAndMarked) {
  const Import import = Insert();
  ASSERT_TRUE(Publish(import, {Opened(Day(2024, 3, 5)), Opened(Day(2023, 3, 5))}).ok());
  const std::vector<Case> cases = Cases();
  ASSERT_EQ(cases.size(), 2u);
  EXPECT_EQ(cases[1].case_year, 2024);
  EXPECT_EQ(cases[0].case_year, 2023);
  EXPECT_EQ(cases[0].case_sequence, 1);
  EXPECT_EQ(cases[1].import, import.id);
  EXPECT_EQ(cases[1].import_version, 1);
  EXPECT_EQ(cases[1].imported_no, "24-1");
  EXPECT_EQ(cases[1].reported_by, UserId{0});
  EXPECT_EQ(cases[1].report_time, MomentOf(Day(2024, 3, 5), std::nullopt));
  ASSERT_EQ(Visits(cases[1].id).size(), 1u);
  EXPECT_EQ(Visits(cases[1].id)[0].import, import.id);
  EXPECT_EQ(Visits(cases[1].id)[0].visitors.size(), 2u);
  ExpectJournalHolds(kUnion);
  Close();
  Open();
  EXPECT_EQ(Cases()[1].import, import.id);
}

TEST_F(PastCasesTest, NewestComesBackFirst) {
  const Import first = Insert();
  ASSERT_TRUE(Publish(first, {Opened(Day(2024, 3, 5)), Opened(Day(2023, 3, 5))}).ok());
  const Import second = Insert();
  PastCase more{.result = Cases()[1]};
  more.visits = Visits(more.result.id);
  more.visits.push_back(VisitOn(2, Day(2024, 4, 1)));
  more.added = 1;
  SettlePast({}, more.visits, more.result);
  ASSERT_TRUE(Publish(second, {more}).ok());
  EXPECT_EQ(Cases()[1].import_version, 2);
  EXPECT_EQ(Cases()[1].visit_count, 2);
  const Dependants standing = DependantsNow(first);
  ASSERT_EQ(standing.count, 1);
  EXPECT_EQ(standing.first[0].what, "visits");
  EXPECT_EQ(DependantsNow(second).count, 0);
  ASSERT_TRUE(TakeBack(second).ok());
  EXPECT_EQ(Cases()[1].visit_count, 1);
  EXPECT_EQ(Cases()[1].last_visited_on, absl::CivilDay(2024, 3, 6));
  EXPECT_EQ(DependantsNow(first).count, 0);
  ASSERT_TRUE(TakeBack(first).ok());
  EXPECT_TRUE(Cases().empty());
  ExpectJournalHolds(kUnion);
  // What was taken back can come again.
  ASSERT_TRUE(Publish(Insert(), {Opened(Day(2024, 3, 5))}).ok());
}

TEST_F(PastCasesTest, WhatWasDoneSinceStandsOnAnImport) {
  const Import import = Insert();
  ASSERT_TRUE(Publish(import, {Opened(Day(2024, 3, 5)), Opened(Day(2023, 3, 5))}).ok());
  Case changed = Cases()[0];
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return KeepCase(transaction, kUnion, /*opened=*/false, changed);
              }).ok());
  const Case excluding = Cases()[1];
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return InsertExclusion(transaction, kUnion, excluding, MemberId{3});
              }).ok());
  const Dependants standing = DependantsNow(import);
  ASSERT_EQ(standing.count, 2);
  EXPECT_EQ(standing.first[0].what, "case_exclusions");
  EXPECT_EQ(standing.first[0].case_id, excluding.id);
  EXPECT_EQ(standing.first[1].what, "cases");
  EXPECT_EQ(standing.first[1].case_id, changed.id);
}

TEST_F(PastCasesTest, WhatChangedSinceTheCheckIsRefused) {
  const Import import = Insert();
  ASSERT_TRUE(Publish(import, {Opened(Day(2024, 3, 5))}).ok());
  EXPECT_TRUE(absl::IsAborted(Publish(Insert(), {Opened(Day(2024, 3, 5))}))) << "made meanwhile";
  PastCase old{.result = Cases()[0]};
  ++old.result.version;
  EXPECT_TRUE(absl::IsAborted(Publish(Insert(), {old})));
  EXPECT_EQ(Cases().size(), 1u);
}

TEST_F(PastCasesTest, PublishingGoesInPiecesOfTheJournal) {
  std::vector<PastCase> cases;
  for (int i = 0; i < 400; ++i) cases.push_back(Opened(absl::CivilDay(2020, 1, 1) + i));
  const Import import = Insert();
  ASSERT_TRUE(Publish(import, cases).ok());
  EXPECT_EQ(Cases().size(), 400u);
  ASSERT_TRUE(TakeBack(import).ok());
  EXPECT_TRUE(Cases().empty());
  ExpectJournalHolds(kUnion);
}

TEST_F(PastCasesTest, WhatMayStandOnACaseIsAllLookedFor) {
  std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) + "/service/storage/past_cases.cc");
  const std::string source((std::istreambuf_iterator<char>(file)), {});
  auto connection = sql::OpenSqlite(path(), sql::Mode::kReader);
  ASSERT_TRUE(connection.ok());
  static constexpr sql::Sql kForeignKeys{
      "SELECT m.name, f.\"from\" FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f "
      "WHERE m.type = 'table' AND f.\"table\" = 'cases' AND f.\"from\" <> 'union_id' "
      "ORDER BY m.name, f.\"from\""};
  int looked = 0;
  ASSERT_TRUE(sql::Query(**connection, kForeignKeys, [&](sql::Row row) {
                const std::string table(row.Text(0)), column(row.Text(1));
                // Looked at one by one.
                if (table == "visits") return;
                ++looked;
                EXPECT_NE(source.find(absl::StrCat("SELECT ", column, " FROM ", table, " ")),
                          std::string::npos)
                    << table << "." << column;
              }).ok());
  EXPECT_GE(looked, 4);
}

}  // namespace
}  // namespace unioncare::storage
