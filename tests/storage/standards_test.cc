// Tests of the tables standards and aggregate_caps: what comes back, and the order of the places.
#include "service/storage/standards.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/unions.h"
#include "service/storage/policies.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr absl::CivilDay kFrom{2018, 1, 1};

class StandardTables : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    city_ = MakeUnion("市总", std::nullopt);
    school_ = MakeUnion("学校", city_);
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

  static Standard Row(int64_t cap) {
    Standard row;
    row.position = 1;
    row.kind = BenefitKind::kFilm;
    row.cap_fen = cap;
    row.cap_scope = CapScope::kSum;
    row.window = CapWindow::kCalendarYear;
    row.forms = {DeliveryForm::kTicket};
    row.valid_from = kFrom;
    row.basis = {"依据", "basis"};
    row.certainty = Certainty::kA;
    return row;
  }

  void Import(UnionId issuer, const std::string& code, const std::string& jurisdiction,
              std::vector<Standard> standards, std::vector<AggregateCap> aggregates = {},
              absl::CivilDay from = kFrom) {
    Policy policy;
    policy.head = {.issuer = issuer,
                   .display_name = {"制度", "policy"},
                   .code = code,
                   .jurisdiction = jurisdiction,
                   .basis = {"依据", "basis"},
                   .valid_from = from};
    policy.standards = std::move(standards);
    policy.aggregates = std::move(aggregates);
    EXPECT_TRUE(Write(issuer, [&](Transaction& transaction) {
                  return InsertPolicy(transaction, policy, "text").status();
                }).ok());
  }

  StandardsInScope Scope(UnionId union_id, BenefitKind kind = BenefitKind::kUnspecified,
                         absl::CivilDay day = kToday) {
    return Read<StandardsInScope>([&](const Snapshot& snapshot) {
      return StandardsFor(snapshot, union_id, kind, day);
    });
  }

  static std::string CodesOf(const StandardsInScope& scope) {
    std::vector<Standard> rows = scope.standards;
    std::stable_sort(rows.begin(), rows.end(), [](const Standard& left, const Standard& right) {
      return left.place < right.place;
    });
    return absl::StrJoin(rows, " ", [](std::string* out, const Standard& row) {
      absl::StrAppend(out, row.policy_code);
    });
  }

  UnionId city_{0}, school_{0};
};

TEST_F(StandardTables, EveryValueOfARowComesBack) {
  Standard row = Row(123456);
  row.kind = BenefitKind::kHospital;
  row.sub_kind = BenefitSubKind::kSurgery;
  row.beneficiary = BeneficiaryClass::kRetiree;
  row.cap_scope = CapScope::kEvent;
  row.count_max = 2;
  row.count_per = CountPer::kDisease;
  row.window = CapWindow::kLifetime;
  row.includes = {BenefitSubKind::kNoSurgery, BenefitSubKind::kMajorIllness};
  row.forms = {DeliveryForm::kTransfer, DeliveryForm::kGoods};
  row.relations = {Relation::kSpouse, Relation::kMother};
  row.shared_count = true;
  row.claim_limit_days = 180;
  row.evidence = {ProofType::kHospitalBill};
  row.funds = {FundSource::kWelfare, FundSource::kRetiree};
  row.approvals = {{500000, Approver::kViceChair}, {0, Approver::kCommittee}};
  row.publicity_days = 5;
  row.age_from = 60;
  row.age_to = 69;
  row.cost_from_fen = 1;
  row.cost_to_fen = 2;
  row.share_numerator = 2;
  row.share_denominator = 3;
  row.valid_to = absl::CivilDay(2019, 12, 31);
  row.certainty = Certainty::kBMinus;
  AggregateCap cap;
  cap.kinds = {BenefitKind::kFestival, BenefitKind::kBirthday};
  cap.share_percent = 50;
  cap.base = AggregateBase::kRetainedFunds;
  cap.either = 1;
  cap.valid_from = kFrom;
  cap.basis = {"甲", "a"};
  cap.certainty = Certainty::kB;
  Import(school_, "OWN", "CN-JS/本校", {row}, {cap});
  const StandardsInScope scope = Scope(school_);
  EXPECT_EQ(scope.province, "CN-JS");
  ASSERT_EQ(scope.standards.size(), 1u);
  const Standard& kept = scope.standards[0];
  EXPECT_EQ(kept.issuer, school_);
  EXPECT_EQ(kept.policy, PolicyId{1});
  EXPECT_EQ(kept.policy_code, "OWN");
  EXPECT_EQ(kept.policy_valid_from, kFrom);
  EXPECT_EQ(kept.kind, row.kind);
  EXPECT_EQ(kept.sub_kind, row.sub_kind);
  EXPECT_EQ(kept.beneficiary, row.beneficiary);
  EXPECT_EQ(kept.cap_fen, 123456);
  EXPECT_EQ(kept.cap_scope, row.cap_scope);
  EXPECT_EQ(kept.count_max, 2);
  EXPECT_EQ(kept.count_per, row.count_per);
  EXPECT_EQ(kept.window, row.window);
  EXPECT_EQ(kept.includes, row.includes);
  EXPECT_EQ(kept.forms, row.forms);
  EXPECT_EQ(kept.relations, row.relations);
  EXPECT_TRUE(kept.shared_count);
  EXPECT_EQ(kept.claim_limit_days, 180);
  EXPECT_EQ(kept.evidence, row.evidence);
  EXPECT_EQ(kept.funds, row.funds);
  ASSERT_EQ(kept.approvals.size(), 2u);
  EXPECT_EQ(kept.approvals[0].up_to_fen, 500000);
  EXPECT_EQ(kept.approvals[0].approver, Approver::kViceChair);
  EXPECT_EQ(kept.approvals[1].up_to_fen, 0);
  EXPECT_EQ(kept.approvals[1].approver, Approver::kCommittee);
  EXPECT_EQ(kept.publicity_days, 5);
  EXPECT_EQ(kept.age_from, 60);
  EXPECT_EQ(kept.age_to, 69);
  EXPECT_EQ(kept.cost_from_fen, 1);
  EXPECT_EQ(kept.cost_to_fen, 2);
  EXPECT_EQ(kept.share_numerator, 2);
  EXPECT_EQ(kept.share_denominator, 3);
  EXPECT_EQ(kept.valid_from, kFrom);
  EXPECT_EQ(kept.valid_to, row.valid_to);
  EXPECT_EQ(kept.basis.zh, "依据");
  EXPECT_EQ(kept.basis.en, "basis");
  EXPECT_EQ(kept.certainty, Certainty::kBMinus);
  ASSERT_EQ(scope.aggregates.size(), 1u);
  const AggregateCap& held = scope.aggregates[0];
  EXPECT_EQ(held.kinds, cap.kinds);
  EXPECT_EQ(held.share_percent, 50);
  EXPECT_EQ(held.base, cap.base);
  EXPECT_EQ(held.either, 1);
  EXPECT_EQ(held.valid_from, kFrom);
  EXPECT_FALSE(held.valid_to.has_value());
  EXPECT_EQ(held.basis.en, "a");
  EXPECT_EQ(held.certainty, Certainty::kB);
  EXPECT_EQ(held.policy_code, "OWN");
  ExpectJournalHolds(school_);
}

TEST_F(StandardTables, OwnPoliciesComeFirstThenTheProvinceThenTheCountry) {
  Import(kInstallation, "COUNTRY", "CN", {Row(1)});
  Import(kInstallation, "JS", "CN-JS", {Row(2)});
  Import(kInstallation, "SD", "CN-SD", {Row(3)});
  EXPECT_EQ(CodesOf(Scope(school_)), "COUNTRY") << "nobody says where it is";
  Import(city_, "CITY", "CN-JS/某市", {Row(4)});
  Import(school_, "SCHOOL", "本校", {Row(5)});
  Import(school_, "TAKEN", "CN-JS", {Row(6)});
  EXPECT_EQ(CodesOf(Scope(school_)), "SCHOOL CITY TAKEN JS COUNTRY");
  EXPECT_EQ(CodesOf(Scope(city_)), "CITY JS COUNTRY");
  EXPECT_EQ(CodesOf(Scope(kInstallation)), "COUNTRY");
  EXPECT_EQ(CodesOf(Scope(school_, BenefitKind::kFilm)), "SCHOOL CITY TAKEN JS COUNTRY");
  EXPECT_EQ(CodesOf(Scope(school_, BenefitKind::kOuting)), "");
}

TEST_F(StandardTables, TheTopmostSaysWhereAUnionIsFromThatDayOn) {
  EXPECT_EQ(Scope(school_).province, "");
  Import(school_, "A", "CN-SD/本校", {Row(1)});
  EXPECT_EQ(Scope(school_).province, "CN-SD");
  // What was imported last puts a mistake right.
  Import(school_, "B", "CN-AH/本校", {Row(1)});
  EXPECT_EQ(Scope(school_).province, "CN-AH");
  Import(city_, "C", "CN-JS", {Row(1)}, {}, absl::CivilDay(2026, 1, 1));
  EXPECT_EQ(Scope(school_, BenefitKind::kFilm, absl::CivilDay(2025, 12, 31)).province, "CN-AH");
  EXPECT_EQ(Scope(school_, BenefitKind::kFilm, absl::CivilDay(2026, 1, 1)).province, "CN-JS");
}

TEST_F(StandardTables, WhatStandsAboveAPolicyIsWhatItsPlaceIsBelow) {
  Import(kInstallation, "COUNTRY", "CN", {Row(1)});
  Import(kInstallation, "JS", "CN-JS", {Row(2)});
  Import(city_, "CITY", "本市", {Row(4)});
  const auto above = [&](UnionId issuer, const char* jurisdiction) {
    return CodesOf(Read<StandardsInScope>([&](const Snapshot& snapshot) {
      return StandardsAbove(snapshot, {.issuer = issuer,
                                       .jurisdiction = jurisdiction,
                                       .valid_from = absl::CivilDay(2020, 1, 1)});
    }));
  };
  EXPECT_EQ(above(school_, "本校"), "CITY COUNTRY");
  // A policy that says where the union is stands under that province at once.
  EXPECT_EQ(above(school_, "CN-JS/本校"), "CITY JS COUNTRY");
  EXPECT_EQ(above(school_, "CN-JS"), "JS COUNTRY");
  EXPECT_EQ(above(kInstallation, "CN-JS"), "COUNTRY");
  EXPECT_EQ(above(kInstallation, "CN"), "");
}

}  // namespace
}  // namespace unioncare::storage
