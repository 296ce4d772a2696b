// Tests of access: the whole table of roles and permissions, and whom a caller sees.
#include "service/domain/access.h"

#include <cstring>

#include "gtest/gtest.h"

namespace unioncare {
namespace {

constexpr UnionId kTop{1};
constexpr UnionId kHere{2};
constexpr UnionId kThere{3};

// One line per role, one column per permission in the order of their numbers, from
// kAuthenticated (1) to kHardshipReveal (56): x where the role holds it. "Authenticated" belongs to
// nobody in particular.
struct RoleLine {
  Role role;
  const char* held;
};
constexpr RoleLine kHeld[] = {
    //                         123456789 123456789 123456789 123456789 123456789 123456
    {Role::kUnspecified,      "........................................................"},
    {Role::kAdministrator,    ".xxxx........xxx....x.....................x............."},
    {Role::kChair,            ".x.xxxxxxxxxxxxxxxxx.xxxxxxxxx...x..x.xx.x.xxxxxxxxxxx.x"},
    {Role::kCommitteeMember,  ".x...xxx.xxxx...xxxx.x.xxxxxxx...x.....x...xxxxxxxxxxx.x"},
    {Role::kGroupLeader,      ".x...xx..xxx.......x.x.xx..xx..............x.xxx.xxxx..."},
    {Role::kWomensOfficer,    ".x...xx..xxxx...x.xx.x.xx..xx..............x.xxx.xxxx..."},
    {Role::kAccountant,       ".x....x..............x.....x...x.xxx.x.x................"},
    {Role::kCashier,          ".x....x..............x.....x..x.xx......................"},
    {Role::kAuditor,          ".x...xx..x...x.....x...x...x.....x....x.xx........x....."},
    {Role::kRetireeContact,   ".x...xx..xxx.......x.x.xx..xx..............x.xxx.xxxx..."},
    {Role::kSuperior,         ".x...........x.x.x.x................x.................x."},
    {Role::kMember,           ".x...x...xx................x...............x.x.x.xxx...."},
    {Role::kViceChair,        ".x...xxx.xxxx...xxxx.xxxxxxxxx...x..x.xx...xxxxxxxxxxx.x"},
};

TEST(Holds, EveryRoleAndEveryPermission) {
  ASSERT_EQ(std::size(kHeld), size_t{kRoleCount});
  for (int role = 0; role < kRoleCount; ++role) {
    const RoleLine& line = kHeld[role];
    ASSERT_EQ(static_cast<int>(line.role), role);
    ASSERT_EQ(std::strlen(line.held), size_t{kPermissionCount - 1});
    EXPECT_FALSE(Holds(line.role, Permission::kUnspecified));
    for (int permission = 1; permission < kPermissionCount; ++permission) {
      EXPECT_EQ(Holds(line.role, static_cast<Permission>(permission)),
                line.held[permission - 1] == 'x')
          << "role " << role << ", permission " << permission;
    }
  }
}

Grant In(UnionId union_id, Role role) { return {.role = role, .union_id = union_id}; }
Grant InGroup(Role role, int64_t group) {
  return {.role = role, .union_id = kHere, .group = GroupId{group}};
}

TEST(Applies, ARoleCountsInItsUnionAndASuperiorBelow) {
  const struct {
    const char* sentence;
    Grant grant;
    Permission permission;
    UnionId asked;
    std::vector<UnionId> superiors;
    bool applies;
  } kRows[] = {
      {"here", In(kHere, Role::kChair), Permission::kCaseRead, kHere, {kTop}, true},
      {"not there", In(kThere, Role::kChair), Permission::kCaseRead, kHere, {kTop}, false},
      {"not without the permission", In(kHere, Role::kCashier), Permission::kCaseRead, kHere, {},
       false},
      {"a chair above is nobody below", In(kTop, Role::kChair), Permission::kCaseRead, kHere,
       {kTop}, false},
      {"a superior verifies below", In(kTop, Role::kSuperior), Permission::kJournalVerify, kHere,
       {kTop}, true},
      {"far below too", In(kTop, Role::kSuperior), Permission::kJournalVerify, kHere,
       {kThere, kTop}, true},
      {"not beside", In(kThere, Role::kSuperior), Permission::kJournalVerify, kHere, {kTop}, false},
      {"in its own union", In(kTop, Role::kSuperior), Permission::kUnionRead, kTop, {}, true},
      {"and reads no members", In(kTop, Role::kSuperior), Permission::kMemberRead, kHere, {kTop},
       false},
      {"an administrator everywhere", Grant{.role = Role::kAdministrator},
       Permission::kUserManage, kHere, {kTop}, true},
      {"in the installation", Grant{.role = Role::kAdministrator}, Permission::kUnionManage,
       kInstallation, {}, true},
      {"but without business", Grant{.role = Role::kAdministrator}, Permission::kMemberRead, kHere,
       {}, false},
      {"a chair is nobody in the installation", In(kHere, Role::kChair), Permission::kUserManage,
       kInstallation, {}, false},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(Applies(row.grant, row.permission, row.asked, row.superiors), row.applies)
        << row.sentence;
  }
}

// Whom a caller with these grants sees among five people of the union.
std::string Seen(const std::vector<Grant>& grants, Permission permission,
                 std::optional<MemberId> self = std::nullopt,
                 std::vector<GroupId> subtrees = {}) {
  const Sight sight = Authorize(permission, kHere,
                                AccessFacts{.grants = grants,
                                            .member = self,
                                            .superiors = {kTop},
                                            .subtrees = std::move(subtrees)});
  const Subject kPeople[] = {
      {MemberId{1}, GroupId{1}, Sex::kMale, false},    // a
      {MemberId{2}, GroupId{2}, Sex::kFemale, false},  // b
      {MemberId{3}, GroupId{2}, Sex::kMale, true},     // c
      {MemberId{4}, std::nullopt, Sex::kFemale, true}, // d
      {MemberId{5}, std::nullopt, Sex::kUnspecified, false},  // e
  };
  std::string seen;
  for (size_t i = 0; i < std::size(kPeople); ++i) {
    if (Sees(sight, kPeople[i])) seen += static_cast<char>('a' + i);
  }
  EXPECT_TRUE(seen.empty() || !sight.empty());
  return sight.empty() ? "none" : seen;
}

TEST(Authorize, EachRoleSeesItsOwn) {
  const Permission read = Permission::kMemberRead;
  EXPECT_EQ(Seen({In(kHere, Role::kChair)}, read), "abcde");
  EXPECT_EQ(Seen({In(kHere, Role::kAuditor)}, read), "abcde");
  EXPECT_EQ(Seen({In(kThere, Role::kChair)}, read), "none");
  EXPECT_EQ(Seen({}, read), "none");
  EXPECT_EQ(Seen({In(kHere, Role::kWomensOfficer)}, read), "bd");
  EXPECT_EQ(Seen({In(kHere, Role::kRetireeContact)}, read), "cd");
  EXPECT_EQ(Seen({In(kHere, Role::kMember)}, read, MemberId{3}), "c");
  EXPECT_EQ(Seen({In(kHere, Role::kMember)}, read), "none") << "a member who is nobody here";
  EXPECT_EQ(Seen({InGroup(Role::kGroupLeader, 2)}, read, std::nullopt, {GroupId{2}}), "bc");
  EXPECT_EQ(Seen({InGroup(Role::kGroupLeader, 1)}, read, std::nullopt,
                 {GroupId{2}, GroupId{1}}),
            "abc")
      << "the groups below are seen too";
  EXPECT_EQ(Seen({InGroup(Role::kCommitteeMember, 1)}, read, std::nullopt, {GroupId{1}}), "a");
}

TEST(Authorize, SeveralRolesSeeTogether) {
  const Permission read = Permission::kMemberRead;
  EXPECT_EQ(Seen({InGroup(Role::kGroupLeader, 1), In(kHere, Role::kWomensOfficer)}, read,
                 std::nullopt, {GroupId{1}}),
            "abd");
  EXPECT_EQ(Seen({In(kHere, Role::kMember), In(kHere, Role::kRetireeContact)}, read, MemberId{1}),
            "acd");
  // A role widens only the permissions that it holds.
  const std::vector<Grant> grants = {InGroup(Role::kGroupLeader, 1), In(kHere, Role::kAuditor)};
  EXPECT_EQ(Seen(grants, read, std::nullopt, {GroupId{1}}), "abcde");
  EXPECT_EQ(Seen(grants, Permission::kVisitRecord, std::nullopt, {GroupId{1}}), "a");
}

TEST(Authorize, WhoeverIsSignedInIsSignedIn) {
  EXPECT_EQ(Seen({}, Permission::kAuthenticated), "abcde");
  EXPECT_EQ(Seen({In(kThere, Role::kMember)}, Permission::kAuthenticated), "abcde");
}

constexpr absl::CivilDay kToday{2026, 11, 21};

TEST(TimeOf, BothDaysCount) {
  Grant grant = In(kHere, Role::kChair);
  EXPECT_EQ(TimeOf(grant, kToday), GrantTime::kInForce);
  grant.from_on = kToday;
  grant.to_on = kToday + 2;
  EXPECT_EQ(TimeOf(grant, kToday - 1), GrantTime::kNotBegun);
  EXPECT_EQ(TimeOf(grant, kToday), GrantTime::kInForce);
  EXPECT_EQ(TimeOf(grant, kToday + 2), GrantTime::kInForce);
  EXPECT_EQ(TimeOf(grant, kToday + 3), GrantTime::kOver);
  grant.from_on.reset();
  EXPECT_EQ(TimeOf(grant, kToday - 999), GrantTime::kInForce);
  grant.to_on.reset();
  EXPECT_EQ(TimeOf(grant, kToday + 999), GrantTime::kInForce);
}

TEST(Applies, WhatIsLentCarriesAllButTheManagingOfUsersAndLending) {
  Grant lent = In(kHere, Role::kChair);
  lent.lender = UserId{2};
  for (int number = 1; number < kPermissionCount; ++number) {
    const Permission permission = static_cast<Permission>(number);
    const bool carried = Holds(Role::kChair, permission) && permission != Permission::kUserManage &&
                         permission != Permission::kRoleDelegate;
    EXPECT_EQ(Applies(lent, permission, kHere, {}), carried) << number;
  }
}

TEST(EffectOf, SaysTheFirstThingThatStandsInTheWay) {
  const Subject man{.member = MemberId{1}, .group = GroupId{1}, .sex = Sex::kMale};
  const Subject woman{.member = MemberId{2}, .group = GroupId{2}, .sex = Sex::kFemale};
  const Subject retiree{.member = MemberId{7}, .group = GroupId{3}, .retired = true};
  const auto with = [](Grant grant, std::optional<absl::CivilDay> from,
                       std::optional<absl::CivilDay> to, int64_t lender = 0) {
    grant.from_on = from;
    grant.to_on = to;
    grant.lender = UserId{lender};
    return grant;
  };
  const Grant chair = In(kHere, Role::kChair);
  const Grant leader = InGroup(Role::kGroupLeader, 1);
  using E = GrantEffect;
  const auto P = [](Permission permission) { return permission; };
  const struct {
    const char* sentence;
    Grant grant;
    Permission permission;
    AccessTarget target;
    E effect;
  } kRows[] = {
      {"a chair closes", chair, P(Permission::kCaseManage), {}, E::kGives},
      {"for anybody", chair, P(Permission::kCaseManage), {.subject = man}, E::kGives},
      {"but nobody who is not there", chair, P(Permission::kCaseManage), {.missing = true},
       E::kOutOfReach},
      {"a cashier does not", In(kHere, Role::kCashier), P(Permission::kCaseManage), {}, E::kLacks},
      {"wherever they are", In(kThere, Role::kCashier), P(Permission::kCaseManage), {}, E::kLacks},
      {"a chair elsewhere", In(kThere, Role::kChair), P(Permission::kCaseManage), {},
       E::kOtherUnion},
      {"a lent chair manages no users", with(chair, kToday, kToday, 2),
       P(Permission::kUserManage), {}, E::kLentWithout},
      {"but closes", with(chair, kToday, kToday, 2), P(Permission::kCaseManage), {}, E::kGives},
      {"from tomorrow", with(chair, kToday + 1, {}), P(Permission::kCaseManage), {}, E::kNotBegun},
      {"until yesterday", with(chair, {}, kToday - 1), P(Permission::kCaseManage), {}, E::kOver},
      {"until today", with(chair, {}, kToday), P(Permission::kCaseManage), {}, E::kGives},
      {"a leader in the own group", leader, P(Permission::kVisitRecord), {.subject = man},
       E::kGivesGroup},
      {"and below", leader, P(Permission::kVisitRecord), {.subject = woman}, E::kGivesGroup},
      {"not beside", leader, P(Permission::kVisitRecord), {.subject = retiree}, E::kOutOfReach},
      {"for the group", leader, P(Permission::kVisitRecord), {.group = GroupId{2}},
       E::kGivesGroup},
      {"not for another", leader, P(Permission::kVisitRecord), {.group = GroupId{3}},
       E::kOutOfReach},
      {"the women's officer, for women", In(kHere, Role::kWomensOfficer),
       P(Permission::kVisitRecord), {.subject = woman}, E::kGivesWomen},
      {"not for men", In(kHere, Role::kWomensOfficer), P(Permission::kVisitRecord),
       {.subject = man}, E::kOutOfReach},
      {"in any group", In(kHere, Role::kWomensOfficer), P(Permission::kVisitRecord),
       {.group = GroupId{3}}, E::kGivesWomen},
      {"the contact of retirees", In(kHere, Role::kRetireeContact), P(Permission::kVisitRecord),
       {.subject = retiree}, E::kGivesRetirees},
      {"a member, for oneself", In(kHere, Role::kMember), P(Permission::kCaseReport),
       {.subject = man}, E::kGivesSelf},
      {"and nobody else", In(kHere, Role::kMember), P(Permission::kCaseReport),
       {.subject = woman}, E::kOutOfReach},
      {"the superior reads reports below", In(kTop, Role::kSuperior), P(Permission::kReportRead),
       {}, E::kGives},
  };
  for (const auto& row : kRows) {
    AccessFacts facts;
    facts.member = MemberId{1};
    facts.superiors = {kTop};
    facts.subtrees = {GroupId{1}, GroupId{2}};
    EXPECT_EQ(EffectOf(row.grant, row.permission, kHere, facts, row.target, kToday), row.effect)
        << row.sentence;
  }
}

}  // namespace
}  // namespace unioncare
