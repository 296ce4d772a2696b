// Findings on the command line.
#include "unioncare/v1/findings.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class FindingVerbs : public Cli {
 protected:
  FindingVerbs() {
    server_.On<v1::GetFindingRequest>("GetFinding", [](const v1::GetFindingRequest& request) {
      v1::Finding finding;
      finding.set_name(request.name());
      finding.set_etag("v3");
      return finding;
    });
    server_.On<v1::AssignFindingRequest>(
        "AssignFinding", [](const v1::AssignFindingRequest&) { return v1::Finding(); });
    server_.On<v1::RectifyFindingRequest>(
        "RectifyFinding", [](const v1::RectifyFindingRequest&) { return v1::Finding(); });
    server_.On<v1::ListFindingsRequest>("ListFindings", [](const v1::ListFindingsRequest&) {
      return v1::ListFindingsResponse();
    });
  }
};

TEST_F(FindingVerbs, AStepNamesTheFindingByNumberAndReadsItsEtag) {
  ASSERT_EQ(Run({"finding", "assign", "3", "--owner=7", "--due-on=2026-12-20",
                 "--requirement=追回"}),
            0)
      << err_;
  const auto assigned = server_.Last<v1::AssignFindingRequest>("AssignFinding");
  EXPECT_EQ(assigned.name(), "unions/1/findings/3");
  EXPECT_EQ(assigned.owner(), "users/7");
  EXPECT_EQ(assigned.due_on().day(), 20);
  EXPECT_EQ(assigned.etag(), "v3");
  ASSERT_EQ(Run({"finding", "rectify", "3", "已交回", "--etag=v9"}), 0) << err_;
  const auto rectified = server_.Last<v1::RectifyFindingRequest>("RectifyFinding");
  EXPECT_EQ(rectified.rectification(), "已交回");
  EXPECT_EQ(rectified.etag(), "v9");
}

TEST_F(FindingVerbs, AListIsNarrowedByFlags) {
  ASSERT_EQ(Run({"finding", "list", "--severity=high", "--rule=A05", "--state=open",
                 "--due-by=2026-12-31"}),
            0)
      << err_;
  const auto asked = server_.Last<v1::ListFindingsRequest>("ListFindings");
  EXPECT_EQ(asked.severity_min(), v1::AUDIT_SEVERITY_HIGH);
  EXPECT_EQ(asked.filter(), "code = \"A05\" AND state = open AND due_on <= 2026-12-31");
}

}  // namespace
}  // namespace unioncare::client
