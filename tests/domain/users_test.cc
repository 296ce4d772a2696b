// Tests of the rules for users and roles.
#include "service/domain/users.h"

#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr UnionId kHere{2};
constexpr UnionId kThere{3};

Grant In(UnionId union_id, Role role) {
  return {.role = role, .union_id = union_id};
}
Grant Leader(UnionId union_id, int64_t group) {
  return {.role = Role::kGroupLeader, .union_id = union_id, .group = GroupId{group}};
}
const Grant kAdministrator{.role = Role::kAdministrator};

std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? (status.ok() ? "" : status.ToString())
                          : InfoOf(refusals[0].reason).name;
}

TEST(GiveRole, EachRoleHasItsScope) {
  const struct {
    const char* sentence;
    Grant grant;
    bool linked;
    bool fits;
  } kRows[] = {
      {"an administrator stands in the installation", kAdministrator, false, true},
      {"and in no union", In(kHere, Role::kAdministrator), false, false},
      {"and in no group", {.role = Role::kAdministrator, .group = GroupId{1}}, false, false},
      {"a chair stands in a union", In(kHere, Role::kChair), false, true},
      {"not in the installation", In(kInstallation, Role::kChair), false, false},
      {"not in a group",
       {.role = Role::kChair, .union_id = kHere, .group = GroupId{1}},
       false,
       false},
      {"a committee member stands in a union", In(kHere, Role::kCommitteeMember), false, true},
      {"or in a group of it",
       {.role = Role::kCommitteeMember, .union_id = kHere, .group = GroupId{1}},
       false,
       true},
      {"not in the installation", In(kInstallation, Role::kCommitteeMember), false, false},
      {"a group leader needs a group", Leader(kHere, 1), false, true},
      {"of a union", {.role = Role::kGroupLeader, .group = GroupId{1}}, false, false},
      {"and not the whole union", In(kHere, Role::kGroupLeader), false, false},
      {"an auditor stands in a union", In(kHere, Role::kAuditor), false, true},
      {"not in a group",
       {.role = Role::kAuditor, .union_id = kHere, .group = GroupId{1}},
       false,
       false},
      {"a superior stands in a union", In(kHere, Role::kSuperior), false, true},
      {"a member is linked to a member of that union", In(kHere, Role::kMember), true, true},
      {"and without the link is none", In(kHere, Role::kMember), false, false},
      {"and is of no group",
       {.role = Role::kMember, .union_id = kHere, .group = GroupId{1}},
       true,
       false},
      {"no role is no role", In(kHere, Role::kUnspecified), true, false},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(ScopeProblem(row.grant, row.linked)[0] == '\0', row.fits) << row.sentence;
    const std::optional<MemberLink> link =
        row.linked ? std::optional<MemberLink>({kHere, MemberId{1}}) : std::nullopt;
    const absl::Status status =
        Decide(GiveRole{row.grant, link}, GiveRoleFacts{.caller_is_system = true});
    EXPECT_EQ(ReasonOf(status), row.fits ? "" : "ROLE_SCOPE") << row.sentence;
  }
}

TEST(GiveRole, ALinkToAnotherUnionIsNone) {
  const GiveRole command{In(kHere, Role::kMember), MemberLink{kThere, MemberId{1}}};
  EXPECT_EQ(ReasonOf(Decide(command, GiveRoleFacts{.caller_is_system = true})), "ROLE_SCOPE");
}

TEST(GiveRole, NobodyGivesMoreThanTheyMay) {
  const struct {
    const char* sentence;
    std::vector<Grant> caller;
    Grant grant;
    bool may;
  } kRows[] = {
      {"an administrator makes administrators", {kAdministrator}, kAdministrator, true},
      {"and chairs anywhere", {kAdministrator}, In(kThere, Role::kChair), true},
      {"and superiors", {kAdministrator}, In(kHere, Role::kSuperior), true},
      {"a chair gives roles of the own union",
       {In(kHere, Role::kChair)},
       In(kHere, Role::kCashier),
       true},
      {"and another chair", {In(kHere, Role::kChair)}, In(kHere, Role::kChair), true},
      {"and a leader of a group", {In(kHere, Role::kChair)}, Leader(kHere, 4), true},
      {"not of another union", {In(kHere, Role::kChair)}, In(kThere, Role::kCashier), false},
      {"no administrator", {In(kHere, Role::kChair)}, kAdministrator, false},
      {"no superior", {In(kHere, Role::kChair)}, In(kHere, Role::kSuperior), false},
      {"a committee member gives none",
       {In(kHere, Role::kCommitteeMember)},
       In(kHere, Role::kCashier),
       false},
      {"a superior gives none", {In(kHere, Role::kSuperior)}, In(kHere, Role::kCashier), false},
      {"nobody gives none", {}, In(kHere, Role::kCashier), false},
      {"a lent chair gives none",
       {{.role = Role::kChair, .union_id = kHere, .lender = UserId{2}}},
       In(kHere, Role::kCashier),
       false},
      {"one of several roles is enough",
       {In(kThere, Role::kAuditor), In(kHere, Role::kChair)},
       In(kHere, Role::kCashier),
       true},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(MayGive(row.caller, row.grant), row.may) << row.sentence;
    const absl::Status status =
        Decide(GiveRole{row.grant, std::nullopt}, GiveRoleFacts{.caller_grants = row.caller});
    EXPECT_EQ(ReasonOf(status), row.may ? "" : "ROLE_BEYOND_CALLER") << row.sentence;
  }
}

TEST(GiveRole, TheScopeIsCheckedBeforeTheCaller) {
  EXPECT_EQ(ReasonOf(Decide(GiveRole{In(kHere, Role::kGroupLeader), std::nullopt}, {})),
            "ROLE_SCOPE");
}

constexpr UserId kLender{4};
constexpr UserId kColleague{8};
constexpr absl::CivilDay kToday{2026, 11, 21};

Grant Term(Grant grant, std::optional<absl::CivilDay> from, std::optional<absl::CivilDay> to) {
  grant.from_on = from;
  grant.to_on = to;
  return grant;
}

Grant LentBy(UserId lender, Grant grant) {
  grant.lender = lender;
  return grant;
}

struct LoanRow {
  const char* sentence;
  Grant asked;
  std::vector<Grant> held;
  UserId borrower;
  const char* reason;
};

const Grant kChair = In(kHere, Role::kChair);

Grant Until(const Grant& grant, int days) {
  return Term(grant, std::nullopt, kToday + days);
}

void ExpectLoans(const std::vector<LoanRow>& rows) {
  for (const LoanRow& row : rows) {
    const auto loan =
        Decide(LendRole{row.borrower, row.asked}, LendRoleFacts{kLender, row.held}, kToday);
    EXPECT_EQ(ReasonOf(loan.status()), row.reason) << row.sentence;
    if (!loan.ok()) continue;
    EXPECT_EQ(loan->lender, kLender) << row.sentence;
    EXPECT_TRUE(loan->from_on.has_value()) << row.sentence;
    EXPECT_TRUE(loan->SameRole(row.asked)) << row.sentence;
  }
}

TEST(LendRole, ForNotTooLongAndNotToOneself) {
  ExpectLoans({
      {"until tomorrow", Until(kChair, 1), {kChair}, kColleague, ""},
      {"for today alone", Until(kChair, 0), {kChair}, kColleague, ""},
      {"for 90 days, both ends included", Until(kChair, 89), {kChair}, kColleague, ""},
      {"for 91 days", Until(kChair, 90), {kChair}, kColleague, "PERIOD_TOO_LONG"},
      {"for 90 days from next month on",
       Term(kChair, kToday + 30, kToday + 119),
       {kChair},
       kColleague,
       ""},
      {"from a year and a day ahead",
       Term(kChair, kToday + 367, kToday + 368),
       {kChair},
       kColleague,
       "DATE_IN_FUTURE"},
      {"from yesterday", Term(kChair, kToday - 1, kToday), {kChair}, kColleague, "DATE_TOO_OLD"},
      {"until before it begins",
       Term(kChair, kToday + 2, kToday + 1),
       {kChair},
       kColleague,
       "DATE_BEFORE_START"},
      {"until yesterday", Until(kChair, -1), {kChair}, kColleague, "DATE_BEFORE_START"},
      {"for ever", kChair, {kChair}, kColleague, "FIELD_REQUIRED"},
      {"to oneself", Until(kChair, 1), {kChair}, kLender, "DELEGATE_TO_SELF"},
  });
}

TEST(LendRole, OnlyWhatIsOnesOwnWithinOnesTerm) {
  ExpectLoans({
      {"what one does not hold",
       Until(kChair, 1),
       {In(kHere, Role::kCommitteeMember)},
       kColleague,
       "DELEGATION_NOT_HELD"},
      {"what one holds elsewhere",
       Until(kChair, 1),
       {In(kThere, Role::kChair)},
       kColleague,
       "DELEGATION_NOT_HELD"},
      {"another group",
       Until(Leader(kHere, 2), 1),
       {Leader(kHere, 1)},
       kColleague,
       "DELEGATION_NOT_HELD"},
      {"the own group",
       Until(Leader(kHere, 2), 1),
       {Leader(kHere, 1), Leader(kHere, 2)},
       kColleague,
       ""},
      {"the whole union out of a group",
       Until(In(kHere, Role::kCommitteeMember), 1),
       {{.role = Role::kCommitteeMember, .union_id = kHere, .group = GroupId{1}}},
       kColleague,
       "DELEGATION_NOT_HELD"},
      {"a role that is nobody else's business",
       Until(In(kHere, Role::kAuditor), 1),
       {In(kHere, Role::kAuditor), kChair},
       kColleague,
       "DELEGATION_NOT_HELD"},
      {"what is lent",
       Until(kChair, 1),
       {LentBy(UserId{9}, Term(kChair, kToday - 1, kToday + 9))},
       kColleague,
       "DELEGATION_LENT"},
      {"what is lent and one's own",
       Until(kChair, 1),
       {kChair, LentBy(UserId{9}, Term(kChair, kToday - 1, kToday + 9))},
       kColleague,
       ""},
      {"up to the last day of the own term",
       Until(kChair, 5),
       {Term(kChair, std::nullopt, kToday + 5)},
       kColleague,
       ""},
      {"beyond the own term",
       Until(kChair, 6),
       {Term(kChair, std::nullopt, kToday + 5)},
       kColleague,
       "DELEGATION_BEYOND_TERM"},
      {"before the own term",
       Until(kChair, 6),
       {Term(kChair, kToday + 1, std::nullopt)},
       kColleague,
       "DELEGATION_BEYOND_TERM"},
      {"after the own term",
       Until(kChair, 6),
       {Term(kChair, std::nullopt, kToday - 1)},
       kColleague,
       "DELEGATION_BEYOND_TERM"},
  });
}

TEST(LendRole, ALoanIsCutWithTheTermOfTheLender) {
  const Grant chair = In(kHere, Role::kChair);
  const Grant loan = LentBy(kLender, Term(chair, kToday, kToday + 10));
  const auto left = [&](std::optional<absl::CivilDay> from, std::optional<absl::CivilDay> to) {
    return Trimmed(loan, Term(chair, from, to));
  };
  EXPECT_EQ(left({}, {})->to_on, kToday + 10);
  EXPECT_EQ(left({}, kToday + 10)->to_on, kToday + 10);
  EXPECT_EQ(left({}, kToday + 9)->to_on, kToday + 9);
  EXPECT_EQ(left({}, kToday)->to_on, kToday);
  EXPECT_FALSE(left({}, kToday - 1).has_value());
  EXPECT_EQ(left(kToday + 3, {})->from_on, kToday + 3);
  EXPECT_EQ(left(kToday + 10, {})->from_on, kToday + 10);
  EXPECT_FALSE(left(kToday + 11, {}).has_value());
}

TEST(GiveRole, ATermEndsAfterItBeganAndNotBeforeToday) {
  const Grant chair = In(kHere, Role::kChair);
  const auto reason = [&](std::optional<absl::CivilDay> from, std::optional<absl::CivilDay> to) {
    return ReasonOf(CheckTerm(Term(chair, from, to), kToday));
  };
  EXPECT_EQ(reason({}, {}), "");
  EXPECT_EQ(reason({}, kToday), "");
  EXPECT_EQ(reason({}, kToday - 1), "DATE_TOO_OLD");
  EXPECT_EQ(reason(kToday - 400, kToday), "");
  EXPECT_EQ(reason(kToday + 9, {}), "");
  EXPECT_EQ(reason(kToday + 9, kToday + 9), "");
  EXPECT_EQ(reason(kToday + 9, kToday + 8), "DATE_BEFORE_START");
}

TEST(Users, WhoMayKnowAUserAndWhoMayActForThem) {
  const std::vector<Grant> chair = {In(kHere, Role::kChair)};
  const std::vector<Grant> administrator = {kAdministrator};
  const struct {
    const char* sentence;
    std::vector<Grant> caller;
    std::vector<Grant> user;
    bool knows;
    bool acts;
  } kRows[] = {
      {"a chair knows the own people", chair, {In(kHere, Role::kCashier)}, true, true},
      {"not those of others", chair, {In(kThere, Role::kCashier)}, false, false},
      {"knows who has a role here and there, but does not act for them",
       chair,
       {In(kHere, Role::kCashier), In(kThere, Role::kChair)},
       true,
       false},
      {"does not act for an administrator who is a member here",
       chair,
       {In(kHere, Role::kMember), kAdministrator},
       true,
       false},
      {"does not know who has no role", chair, {}, false, false},
      {"an administrator does", administrator, {}, true, true},
      {"an administrator acts for all",
       administrator,
       {In(kHere, Role::kCashier), In(kThere, Role::kChair)},
       true,
       true},
      {"a committee member knows nobody",
       {In(kHere, Role::kCommitteeMember)},
       {In(kHere, Role::kCashier)},
       false,
       false},
  };
  for (const auto& row : kRows) {
    const User user{.id = UserId{9}, .display_name = "某人", .link = {}, .grants = row.user};
    EXPECT_EQ(MayKnow(row.caller, user), row.knows) << row.sentence;
    EXPECT_EQ(MayActFor(row.caller, user), row.acts) << row.sentence;
  }
}

TEST(Users, NamesAreNormalisedAndGiven) {
  const auto name = DecideUserName("  阿依古丽•买买提　");
  ASSERT_TRUE(name.ok());
  EXPECT_EQ(*name, "阿依古丽·买买提");
  for (const char* empty : {"", " ", "\u3000\u200b"}) {
    EXPECT_EQ(ReasonOf(DecideUserName(empty).status()), "FIELD_REQUIRED");
  }
}

}  // namespace
}  // namespace unioncare
