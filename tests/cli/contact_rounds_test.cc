// Rounds of visits on the command line.
#include "unioncare/v1/contact_rounds.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class RoundVerbs : public Cli {
 protected:
  RoundVerbs() {
    server_.On<v1::GetContactRoundRequest>(
        "GetContactRound", [](const v1::GetContactRoundRequest& request) {
          v1::ContactRound round;
          round.set_name(request.name());
          round.set_etag("v3");
          return round;
        });
    server_.On<v1::CloseContactRoundRequest>(
        "CloseContactRound",
        [](const v1::CloseContactRoundRequest&) { return v1::ContactRound(); });
  }
};

TEST_F(RoundVerbs, AStepNamesTheRoundByNumberAndReadsItsEtag) {
  ASSERT_EQ(Run({"retiree", "round-close", "2"}), 0) << err_;
  const auto asked = server_.Last<v1::CloseContactRoundRequest>("CloseContactRound");
  EXPECT_EQ(asked.name(), "unions/1/contactRounds/2");
  EXPECT_EQ(asked.etag(), "v3");
}

}  // namespace
}  // namespace unioncare::client
