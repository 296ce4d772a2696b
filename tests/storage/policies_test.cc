// Tests of the tables policies, occasion_rules and occasion_sets: whose rule is in force.
#include "service/storage/policies.h"

#include <optional>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/unions.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr absl::CivilDay kAlways{1949, 10, 1};

class PolicyTables : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    city_ = MakeUnion("市总", std::nullopt);
    district_ = MakeUnion("区工会", city_);
    school_ = MakeUnion("学校", district_);
    other_ = MakeUnion("别校", city_);
  }

  UnionId MakeUnion(const char* name, std::optional<UnionId> superior) {
    UnionId id{0};
    EXPECT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                  ASSIGN_OR_RETURN(const Union made,
                                   InsertUnion(transaction, {.display_name = name,
                                                             .superior = superior}));
                  id = made.id;
                  return absl::OkStatus();
                }).ok());
    return id;
  }

  // A policy whose marriage rule is known by its hours to report, and a set of that name.
  PolicyHead Import(UnionId issuer, absl::CivilDay valid_from, int hours,
                    const std::string& code = "P", const std::string& set = "") {
    Policy policy;
    policy.head = {.issuer = issuer,
                   .display_name = {"制度", "policy"},
                   .code = code,
                   .jurisdiction = "CN",
                   .basis = {"依据", "basis"},
                   .valid_from = valid_from};
    if (hours > 0) {
      policy.rules = {{.rule = {.occasion = Occasion::kMarriage,
                                .report = {Span::Unit::kHours, hours},
                                .visit = {Span::Unit::kWorkingDays, 5},
                                .close = {Span::Unit::kDays, 30},
                                .close_from = CloseFrom::kDischarge,
                                .vacations_pause_close = true,
                                .visitors_min = 2,
                                .officer_needed = true,
                                .chair_needed = true,
                                .remote_counts = true,
                                .report_to_superior = true,
                                .superior_after = {Span::Unit::kWorkingDays, 2},
                                .follow_up = {Span::Unit::kDays, 7},
                                .follow_up_every_days = 30,
                                .restricted = true},
                       .basis = {"规则依据", "basis of the rule"}}};
    }
    if (!set.empty()) {
      policy.sets = {{{set, "set"}, {Occasion::kMarriage, Occasion::kIllnessHospital}}};
    }
    PolicyHead kept;
    EXPECT_TRUE(Write(issuer, [&](Transaction& transaction) -> absl::Status {
                  ASSIGN_OR_RETURN(kept, InsertPolicy(transaction, policy, "text of " + code));
                  return absl::OkStatus();
                }).ok());
    return kept;
  }

  // Hours to report of the rule in force: how these tests know which one it is.
  int HoursFor(UnionId union_id, absl::CivilDay day) {
    return Read<OccasionRule>([&](const Snapshot& snapshot) {
             return OccasionRuleFor(snapshot, union_id, Occasion::kMarriage, day);
           })
        .report.count;
  }

  std::string SetFor(UnionId union_id, absl::CivilDay day) {
    const auto found = Read<SetsInForce>(
        [&](const Snapshot& snapshot) { return OccasionSetsFor(snapshot, union_id, day); });
    return found.sets.empty() ? "" : found.sets[0].display_name.zh;
  }

  UnionId city_{0}, district_{0}, school_{0}, other_{0};
};

TEST_F(PolicyTables, ARuleComesBackAsItWasKept) {
  const PolicyHead head = Import(kInstallation, kAlways, 24);
  const auto rule = Read<OccasionRule>([&](const Snapshot& snapshot) {
    return OccasionRuleFor(snapshot, school_, Occasion::kMarriage, kToday);
  });
  EXPECT_EQ(rule.issuer, kInstallation);
  EXPECT_EQ(rule.policy, head.id);
  EXPECT_EQ(rule.occasion, Occasion::kMarriage);
  EXPECT_EQ(rule.report.unit, Span::Unit::kHours);
  EXPECT_EQ(rule.report.count, 24);
  EXPECT_EQ(rule.visit.unit, Span::Unit::kWorkingDays);
  EXPECT_EQ(rule.visit.count, 5);
  EXPECT_EQ(rule.close.unit, Span::Unit::kDays);
  EXPECT_EQ(rule.close.count, 30);
  EXPECT_EQ(rule.close_from, CloseFrom::kDischarge);
  EXPECT_TRUE(rule.vacations_pause_close);
  EXPECT_EQ(rule.visitors_min, 2);
  EXPECT_TRUE(rule.officer_needed);
  EXPECT_TRUE(rule.chair_needed);
  EXPECT_TRUE(rule.remote_counts);
  EXPECT_TRUE(rule.report_to_superior);
  EXPECT_EQ(rule.superior_after.count, 2);
  EXPECT_EQ(rule.superior_after.unit, Span::Unit::kWorkingDays);
  EXPECT_EQ(rule.follow_up.count, 7);
  EXPECT_EQ(rule.follow_up.unit, Span::Unit::kDays);
  EXPECT_EQ(rule.follow_up_every_days, 30);
  EXPECT_TRUE(rule.restricted);
  EXPECT_EQ(rule.valid_from, kAlways);
  const auto basis = Read<PolicyText>(
      [&](const Snapshot& snapshot) { return BasisOf(snapshot, rule); });
  EXPECT_EQ(basis.zh, "规则依据");
  EXPECT_EQ(basis.en, "basis of the rule");
  EXPECT_EQ(Read<std::string>([&](const Snapshot& snapshot) {
              return PolicyContent(snapshot, kInstallation, head.id);
            }),
            "text of P");
  ExpectJournalHolds(kInstallation);
}

TEST_F(PolicyTables, TheNearestIssuerWins) {
  Import(kInstallation, kAlways, 100);
  EXPECT_EQ(HoursFor(school_, kToday), 100);
  Import(city_, kAlways, 50);
  EXPECT_EQ(HoursFor(school_, kToday), 50);
  EXPECT_EQ(HoursFor(other_, kToday), 50);
  EXPECT_EQ(HoursFor(kInstallation, kToday), 100);
  Import(school_, kAlways, 10);
  EXPECT_EQ(HoursFor(school_, kToday), 10);
  EXPECT_EQ(HoursFor(other_, kToday), 50) << "what a union says of itself binds nobody else";
  EXPECT_EQ(HoursFor(district_, kToday), 50) << "and nobody above it";
  Import(district_, kAlways, 20);
  EXPECT_EQ(HoursFor(school_, kToday), 10);
  EXPECT_EQ(HoursFor(district_, kToday), 20);
}

TEST_F(PolicyTables, TheDayOfTheEventDecides) {
  Import(kInstallation, kAlways, 100);
  Import(school_, absl::CivilDay(2026, 1, 1), 60, "A");
  Import(school_, absl::CivilDay(2026, 9, 1), 40, "A");
  // An earlier day is not undone by what is entered later.
  Import(school_, absl::CivilDay(2025, 1, 1), 80, "A");
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2024, 12, 31)), 100);
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2025, 1, 1)), 80);
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2025, 12, 31)), 80);
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2026, 1, 1)), 60);
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2026, 8, 31)), 60);
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2026, 9, 1)), 40);
  // Of one day the one that came last, and a policy that is silent changes nothing.
  Import(school_, absl::CivilDay(2026, 9, 1), 30, "B");
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2026, 9, 1)), 30);
  Import(school_, absl::CivilDay(2026, 10, 1), 0, "C", "五必访");
  EXPECT_EQ(HoursFor(school_, absl::CivilDay(2026, 10, 2)), 30);
}

TEST_F(PolicyTables, WithoutTheShippedPolicyDataAreLost) {
  const absl::Status status =
      store().ReadAndWait([&](const Snapshot& snapshot) -> absl::Status {
        return OccasionRuleFor(snapshot, school_, Occasion::kMarriage, kToday).status();
      });
  EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss);
}

TEST_F(PolicyTables, SetsComeFromTheNewestPolicyThatHasAny) {
  EXPECT_EQ(SetFor(school_, kToday), "");
  Import(kInstallation, kAlways, 100, "P", "默认");
  EXPECT_EQ(SetFor(school_, kToday), "默认");
  Import(city_, absl::CivilDay(2026, 1, 1), 50, "CITY", "市五必访");
  EXPECT_EQ(SetFor(school_, absl::CivilDay(2025, 12, 31)), "默认");
  EXPECT_EQ(SetFor(school_, absl::CivilDay(2026, 1, 1)), "市五必访");
  Import(school_, absl::CivilDay(2026, 3, 1), 10, "A", "校五必访");
  Import(school_, absl::CivilDay(2026, 6, 1), 9, "B");
  Import(school_, absl::CivilDay(2026, 9, 1), 8, "C", "校六必访");
  EXPECT_EQ(SetFor(school_, absl::CivilDay(2026, 2, 28)), "市五必访");
  EXPECT_EQ(SetFor(school_, absl::CivilDay(2026, 8, 31)), "校五必访");
  EXPECT_EQ(SetFor(school_, absl::CivilDay(2026, 9, 1)), "校六必访");
  EXPECT_EQ(SetFor(other_, absl::CivilDay(2026, 9, 1)), "市五必访");
  const auto found = Read<SetsInForce>(
      [&](const Snapshot& snapshot) { return OccasionSetsFor(snapshot, school_, kToday); });
  ASSERT_EQ(found.sets.size(), 1u);
  EXPECT_EQ(found.sets[0].occasions,
            (std::vector<Occasion>{Occasion::kMarriage, Occasion::kIllnessHospital}));
}

TEST_F(PolicyTables, FactsKnowWhatIsTakenAndWhatIsAbove) {
  Import(kInstallation, kAlways, 100, "DEFAULT");
  Import(school_, absl::CivilDay(2026, 9, 1), 10, "A");
  const auto facts = [&](UnionId issuer, absl::CivilDay valid_from, const char* code) {
    return Read<ImportPolicyFacts>([&](const Snapshot& snapshot) {
      Policy policy;
      policy.head = {.issuer = issuer, .code = code, .valid_from = valid_from};
      policy.rules = {{.rule = {.occasion = Occasion::kMarriage}},
                      {.rule = {.occasion = Occasion::kTalk}}};
      return FactsFor(snapshot, policy);
    });
  };
  EXPECT_TRUE(facts(school_, absl::CivilDay(2026, 9, 1), "A").taken);
  EXPECT_FALSE(facts(school_, absl::CivilDay(2026, 9, 2), "A").taken);
  EXPECT_FALSE(facts(school_, absl::CivilDay(2026, 9, 1), "B").taken);
  EXPECT_FALSE(facts(district_, absl::CivilDay(2026, 9, 1), "A").taken);
  // Not its own rule, but the one above it.
  const ImportPolicyFacts own = facts(school_, absl::CivilDay(2026, 9, 2), "A");
  ASSERT_EQ(own.above.size(), 2u);
  ASSERT_TRUE(own.above[0].has_value());
  EXPECT_EQ(own.above[0]->code, "DEFAULT");
  EXPECT_EQ(own.above[0]->rule.report.count, 100);
  EXPECT_FALSE(own.above[1].has_value()) << "nobody says anything of it";
  EXPECT_EQ(own.count, 1);
  EXPECT_TRUE(own.issuer_exists);
  Import(district_, absl::CivilDay(2026, 10, 1), 40, "DISTRICT");
  EXPECT_EQ(facts(school_, absl::CivilDay(2026, 9, 30), "A").above[0]->code, "DEFAULT");
  EXPECT_EQ(facts(school_, absl::CivilDay(2026, 10, 1), "A").above[0]->code, "DISTRICT");
  EXPECT_FALSE(facts(UnionId{99}, kToday, "A").issuer_exists);
  EXPECT_TRUE(facts(kInstallation, kToday, "A").above.empty());
}

}  // namespace
}  // namespace unioncare::storage
