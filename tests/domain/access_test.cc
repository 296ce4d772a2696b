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
// kAuthenticated (1) to kWorkHandover (23): x where the role holds it. "Authenticated" belongs to
// nobody in particular.
struct RoleLine {
  Role role;
  const char* held;
};
constexpr RoleLine kHeld[] = {
    //                         1234567890 1234567890 123
    {Role::kUnspecified,      "......................."},
    {Role::kAdministrator,    ".xxxx........xxx....x.."},
    {Role::kChair,            ".x.xxxxxxxxxxxxxxxxx.xx"},
    {Role::kCommitteeMember,  ".x...xxx.xxxx...xxxx.x."},
    {Role::kGroupLeader,      ".x...xx..xxx.......x.x."},
    {Role::kWomensOfficer,    ".x...xx..xxxx...x.xx.x."},
    {Role::kAccountant,       ".x....x..............x."},
    {Role::kCashier,          ".x....x..............x."},
    {Role::kAuditor,          ".x...xx..x...x.....x..."},
    {Role::kRetireeContact,   ".x...xx..xxx.......x.x."},
    {Role::kSuperior,         ".x...........x.x.x.x..."},
    {Role::kMember,           ".x...x...xx............"},
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

}  // namespace
}  // namespace unioncare
