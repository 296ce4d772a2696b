// Tests of the table findings, on a real file: what a later audit makes of it, and that nothing is
// kept twice.
#include "service/storage/findings.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/sqlite.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class FindingsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
  }

  static AuditFinding About(AuditRule rule, int64_t disbursement, absl::CivilDay day = kToday) {
    AuditFinding found;
    found.rule = rule;
    found.severity = AuditSeverity::kHigh;
    found.subjects = {{AuditSubjectType::kDisbursement, UnionId{0}, disbursement, 1},
                      {AuditSubjectType::kCase, UnionId{7}, 3, 0}};
    found.fund = FundId{2};
    found.day = day;
    found.amount_fen = 50'000;
    found.facts = {{"cap_fen", "100000"}, {"numbers", "2026-0017、2026-0021"}};
    return found;
  }

  // "fresh/again/changed/reopened".
  std::string Keep(const std::vector<AuditFinding>& findings) {
    std::string text;
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(const KeptFindings counts,
                       KeepFindings(transaction, kUnion, findings));
      text = absl::StrCat(counts.fresh, "/", counts.again, "/", counts.changed, "/",
                          counts.reopened);
      return absl::OkStatus();
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return text;
  }
  void Gone(const std::vector<FindingId>& findings) {
    const absl::Status marked = Write(kUnion, [&](Transaction& transaction) {
      return MarkGone(transaction, kUnion, findings);
    });
    EXPECT_TRUE(marked.ok()) << marked;
  }
  Finding Get(int64_t id) {
    const auto found = Read<std::optional<Finding>>([&](const Snapshot& snapshot) {
      return FindFinding(snapshot, kUnion, FindingId{id});
    });
    EXPECT_TRUE(found.has_value()) << id;
    return found.value_or(Finding());
  }
  std::string Verify() {
    return Read<std::string>([&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
      ASSIGN_OR_RETURN(const journal::Verification verification,
                       journal::Verify(snapshot, kUnion,
                                       [](const journal::Verification&) { return true; }));
      return verification.first_difference.has_value() ? verification.first_difference->table
                                                       : std::string();
    });
  }
};

TEST_F(FindingsTest, AreKeptWithAllThatWasFound) {
  EXPECT_EQ(Keep({About(AuditRule::kDuplicate, 12)}), "1/0/0/0");
  const Finding kept = Get(1);
  EXPECT_EQ(kept.key, KeyOf(About(AuditRule::kDuplicate, 12)));
  EXPECT_EQ(kept.state, FindingState::kOpen);
  EXPECT_EQ(kept.found.rule, AuditRule::kDuplicate);
  EXPECT_EQ(kept.found.severity, AuditSeverity::kHigh);
  EXPECT_EQ(kept.found.subjects, About(AuditRule::kDuplicate, 12).subjects);
  EXPECT_EQ(kept.found.facts, About(AuditRule::kDuplicate, 12).facts);
  EXPECT_EQ(kept.found.fund, FundId{2});
  EXPECT_EQ(kept.found.day, kToday);
  EXPECT_EQ(kept.found.amount_fen, 50'000);
  EXPECT_EQ(kept.found_time, kStart);
  EXPECT_EQ(Verify(), "");
}

TEST_F(FindingsTest, ALaterAuditKeepsNothingTwice) {
  const std::vector<AuditFinding> found = {About(AuditRule::kDuplicate, 12),
                                           About(AuditRule::kNoSignature, 12),
                                           About(AuditRule::kDuplicate, 13)};
  EXPECT_EQ(Keep(found), "3/0/0/0");
  for (int run = 2; run < 5; ++run) EXPECT_EQ(Keep(found), "0/3/0/0");
  EXPECT_EQ(Get(1).version, 1) << "nothing was written";
  std::vector<AuditFinding> other = found;
  other[0].facts = {{"cap_fen", "80000"}};
  EXPECT_EQ(Keep(other), "0/3/1/0");
  EXPECT_EQ(Get(1).found.facts[0].second, "80000");
  EXPECT_EQ(Get(1).version, 2);
  EXPECT_EQ(Verify(), "");
}

TEST_F(FindingsTest, FactsThatAreTooManyAreCutAndStayTheSame) {
  AuditFinding found = About(AuditRule::kDuplicate, 12);
  found.facts.assign(100, {"numbers", std::string(100, '1')});
  EXPECT_EQ(Keep({found}), "1/0/0/0");
  EXPECT_EQ(Keep({found}), "0/1/0/0");
  EXPECT_LT(Get(1).found.facts.size(), 40u);
}

TEST_F(FindingsTest, WhatIsNoLongerFoundIsMarkedAndNotDeleted) {
  const std::vector<AuditFinding> found = {About(AuditRule::kDuplicate, 12),
                                           About(AuditRule::kNoSignature, 12)};
  Keep(found);
  Gone({FindingId{1}});
  EXPECT_EQ(Get(1).gone_on, kToday);
  EXPECT_FALSE(Get(2).gone_on.has_value());
  Gone({FindingId{1}});
  EXPECT_EQ(Get(1).version, 2) << "it was marked already";
  EXPECT_EQ(Keep(found), "0/2/1/0") << "found again";
  EXPECT_FALSE(Get(1).gone_on.has_value());
  EXPECT_EQ(Verify(), "");
}

TEST_F(FindingsTest, AreListedByNumberOwnerStateAndDeadline) {
  Keep({About(AuditRule::kDuplicate, 1), About(AuditRule::kDuplicate, 2),
        About(AuditRule::kDuplicate, 3), About(AuditRule::kDuplicate, 4)});
  for (const int64_t id : {1, 2, 3}) {
    Finding of = Get(id);
    of.owner = UserId{id == 2 ? 8 : 7};
    of.due_on = kToday + 10 - id;
    if (id == 3) {
      of.state = FindingState::kRectified;
      of.rectified_by = UserId{7};
    }
    ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                  return ReplaceFinding(transaction, kUnion, of);
                }).ok());
  }
  const auto numbers = [&](auto list) {
    return absl::StrJoin(Read<std::vector<Finding>>(list), " ",
                         [](std::string* out, const Finding& of) {
                           absl::StrAppend(out, Number(of.id));
                         });
  };
  const auto any = [](const Finding&) { return true; };
  EXPECT_EQ(numbers([&](const Snapshot& s) {
              return ListFindings(s, kUnion, std::nullopt, any, 0, 3);
            }), "1 2 3");
  EXPECT_EQ(numbers([&](const Snapshot& s) {
              return ListFindings(s, kUnion, std::nullopt, any, 3, 3);
            }), "4");
  EXPECT_EQ(numbers([&](const Snapshot& s) {
              return ListFindings(s, kUnion, UserId{7}, any, 0, 9);
            }), "1 3");
  EXPECT_EQ(numbers([&](const Snapshot& s) {
              return ListFindingsIn(s, kUnion, FindingState::kRectified, 9);
            }), "3");
  EXPECT_EQ(numbers([&](const Snapshot& s) {
              return ListFindingsDue(s, kUnion, kToday + 9, std::nullopt, 9);
            }), "2 1") << "by deadline; 3 was answered";
  EXPECT_EQ(numbers([&](const Snapshot& s) {
              return ListFindingsDue(s, kUnion, kToday + 8, std::nullopt, 9);
            }), "2");
  EXPECT_EQ(numbers([&](const Snapshot& s) {
              return ListFindingsDue(s, kUnion, kToday + 99, UserId{7}, 9);
            }), "1");
}

TEST_F(FindingsTest, TheSchemaWantsTwoPeopleForAWaiverAndForAReview) {
  Keep({About(AuditRule::kDuplicate, 1)});
  Close();
  auto connection = sql::OpenSqlite(path(), sql::Mode::kWriter);
  ASSERT_TRUE(connection.ok()) << connection.status();
  const auto run = [&](const sql::Sql& sql) { return sql::Run(**connection, sql).ok(); };
  static constexpr sql::Sql kAlone{
      "UPDATE findings SET state = 7, waiver_reason = 'x', waiver_office = 1, "
      "waiver_proposed_by = 5, waiver_confirmed_by = 5"};
  static constexpr sql::Sql kNobody{"UPDATE findings SET state = 7"};
  static constexpr sql::Sql kOwnAnswer{
      "UPDATE findings SET state = 5, rectified_by = 5, reviewed_by = 5"};
  static constexpr sql::Sql kBoth{
      "UPDATE findings SET state = 7, waiver_reason = 'x', waiver_office = 1, "
      "waiver_proposed_by = 5, waiver_confirmed_by = 6"};
  EXPECT_FALSE(run(kAlone));
  EXPECT_FALSE(run(kNobody));
  EXPECT_FALSE(run(kOwnAnswer));
  EXPECT_TRUE(run(kBoth));
}

}  // namespace
}  // namespace unioncare::storage
