// Contact with retired members on the command line.
#include "unioncare/v1/retirees.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class RetireeVerbs : public Cli {
 protected:
  RetireeVerbs() {
    server_.On<v1::GetRetireeRequest>("GetRetiree", [](const v1::GetRetireeRequest& request) {
      v1::Retiree retiree;
      retiree.set_name(request.name());
      retiree.set_etag("v3");
      return retiree;
    });
    const auto answer = [](const auto&) { return v1::Retiree(); };
    server_.On<v1::RecordRetireeFactsRequest>("RecordRetireeFacts", answer);
    server_.On<v1::SetTierOverrideRequest>("SetTierOverride", answer);
    server_.On<v1::SetContactPairRequest>("SetContactPair", answer);
    server_.On<v1::ListRetireesRequest>(
        "ListRetirees", [](const v1::ListRetireesRequest&) { return v1::ListRetireesResponse(); });
    server_.On<v1::ListDueRetireesRequest>(
        "ListDueRetirees",
        [](const v1::ListDueRetireesRequest&) { return v1::ListDueRetireesResponse(); });
  }
};

TEST_F(RetireeVerbs, OnlyWhatIsGivenChanges) {
  ASSERT_EQ(Run({"retiree", "facts", "7", "--living=alone", "--mobility=partly"}), 0) << err_;
  const auto request = server_.Last<v1::RecordRetireeFactsRequest>("RecordRetireeFacts");
  EXPECT_EQ(request.name(), "unions/1/members/7");
  EXPECT_EQ(request.etag(), "v3");
  ASSERT_EQ(request.update_mask().paths_size(), 2);
  EXPECT_EQ(request.update_mask().paths(0), "living");
  EXPECT_EQ(request.update_mask().paths(1), "mobility");
  EXPECT_EQ(request.facts().living(), v1::LIVING_MODE_ALONE);
  ASSERT_EQ(Run({"retiree", "facts", "7", "--lives-here"}), 0) << err_;
  const auto back = server_.Last<v1::RecordRetireeFactsRequest>("RecordRetireeFacts");
  EXPECT_EQ(back.update_mask().paths(0), "lives_away");
  EXPECT_FALSE(back.facts().lives_away());
  EXPECT_EQ(Run({"retiree", "facts", "7"}), 2);
}

TEST_F(RetireeVerbs, ATierIsGivenUntilADay) {
  ASSERT_EQ(Run({"retiree", "tier", "7", "--tier=r1", "--until=2027-03-31", "--reason=近况"}), 0)
      << err_;
  const auto request = server_.Last<v1::SetTierOverrideRequest>("SetTierOverride");
  EXPECT_EQ(request.tier(), v1::RETIREE_TIER_R1);
  EXPECT_EQ(request.until_on().month(), 3);
  EXPECT_EQ(request.etag(), "v3");
}

TEST_F(RetireeVerbs, APairNamesBoth) {
  ASSERT_EQ(Run({"retiree", "pair", "7", "--contact=2", "--deputy=3", "--etag=v9"}), 0) << err_;
  const auto request = server_.Last<v1::SetContactPairRequest>("SetContactPair");
  EXPECT_EQ(request.contact(), "unions/1/members/2");
  EXPECT_EQ(request.deputy(), "unions/1/members/3");
  EXPECT_EQ(request.etag(), "v9");
}

TEST_F(RetireeVerbs, ListsAreNarrowed) {
  ASSERT_EQ(Run({"retiree", "due", "--days=30", "--mine"}), 0) << err_;
  const auto due = server_.Last<v1::ListDueRetireesRequest>("ListDueRetirees");
  EXPECT_EQ(due.days(), 30);
  EXPECT_TRUE(due.mine());
  ASSERT_EQ(Run({"retiree", "missing"}), 0) << err_;
  EXPECT_TRUE(server_.Last<v1::ListRetireesRequest>("ListRetirees").missing());
  ASSERT_EQ(Run({"retiree", "list", "--tier=rx"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ListRetireesRequest>("ListRetirees").tier(), v1::RETIREE_TIER_RX);
}

}  // namespace
}  // namespace unioncare::client
