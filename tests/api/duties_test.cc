// Exemptions from duties over the wire: two people agree, for a time.
#include "absl/strings/str_cat.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/duties.pb.h"

namespace unioncare::testing {
namespace {

class Duties : public ::testing::Test {
 protected:
  Duties() : world_(MakeWorld(server_)) {}

  Answer Ask2(const std::string& method, const std::string& who, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed("DutyService/" + method);
    return Ask(server_, world_.token(who), descriptor, *Parsed(descriptor->input_type(), request));
  }
  v1::DutyExemption Do(const std::string& method, const std::string& who,
                       const std::string& request) {
    const Answer answer = Ask2(method, who, request);
    EXPECT_TRUE(answer.status.ok()) << method << ": " << LocalizedOf(answer.status);
    v1::DutyExemption made;
    EXPECT_TRUE(made.ParseFromString(answer.bytes));
    return made;
  }
  static std::string Proposal(const std::string& more = "", const std::string& holder = "users/4",
                              const std::string& other = "DUTY_REQUESTER") {
    return absl::StrCat("parent: 'unions/2' duty_exemption { one: DUTY_APPROVER other: ", other,
                        " holder: '", holder, "' to_on { year: 2027 month: 6 day: 30 } "
                        "reason: '只有三名干部' ", more, " }");
  }
  static std::string Step(const v1::DutyExemption& exemption) {
    return absl::StrCat("name: '", exemption.name(), "' etag: '", exemption.etag(), "'");
  }

  TestServer server_;
  World world_;
};

TEST_F(Duties, AnExemptionCountsOnceSomebodyElseHasConfirmedIt) {
  const auto proposed = Do("CreateDutyExemption", "chair", Proposal());
  EXPECT_EQ(proposed.name(), "unions/2/dutyExemptions/1");
  EXPECT_EQ(proposed.state(), v1::DUTY_EXEMPTION_STATE_PROPOSED);
  EXPECT_EQ(proposed.one(), v1::DUTY_REQUESTER);
  EXPECT_EQ(proposed.holder_display_name(), "committee");
  EXPECT_EQ(Ask2("ConfirmDutyExemption", "chair", Step(proposed)).reason, "EXEMPTION_SAME_PERSON");
  const auto confirmed = Do("ConfirmDutyExemption", "vice", Step(proposed));
  EXPECT_EQ(confirmed.state(), v1::DUTY_EXEMPTION_STATE_IN_FORCE);
  EXPECT_EQ(confirmed.confirmed_by_display_name(), "vice");
  EXPECT_EQ(Ask2("ConfirmDutyExemption", "superior", Step(proposed)).reason, "ETAG_MISMATCH");
  EXPECT_EQ(Ask2("ConfirmDutyExemption", "superior", Step(confirmed)).reason, "EXEMPTION_ENDED");
  const auto ended = Do("EndDutyExemption", "superior", Step(confirmed));
  EXPECT_EQ(ended.state(), v1::DUTY_EXEMPTION_STATE_ENDED);
}

TEST_F(Duties, TheSuperiorUnionMayConfirmForAUnionOfThree) {
  const auto proposed = Do("CreateDutyExemption", "chair", Proposal());
  EXPECT_EQ(Do("ConfirmDutyExemption", "superior", Step(proposed)).state(),
            v1::DUTY_EXEMPTION_STATE_IN_FORCE);
}

TEST_F(Duties, ARefusalNamesTheFieldOfTheRequest) {
  EXPECT_EQ(Ask2("CreateDutyExemption", "chair", Proposal("", "users/3")).reason,
            "NOT_FOUND");
  EXPECT_EQ(Ask2("CreateDutyExemption", "chair", Proposal("", "users/4", "DUTY_SPOUSE")).reason,
            "DUTY_NOT_EXEMPTIBLE");
  EXPECT_EQ(Ask2("CreateDutyExemption", "chair", "parent: 'unions/2' duty_exemption { }").reason,
            "FIELD_REQUIRED");
  EXPECT_EQ(Ask2("GetDutyExemption", "chair", "name: 'unions/2/dutyExemptions/9'").reason,
            "NOT_FOUND");
  EXPECT_EQ(Ask2("GetDutyExemption", "chair", "name: 'unions/2/transfers/1'").reason,
            "NAME_MALFORMED");
}

TEST_F(Duties, ItsStateFollowsTheDay) {
  const auto proposed = Do("CreateDutyExemption", "chair",
                           Proposal("from_on { year: 2027 month: 1 day: 1 }"));
  const auto confirmed = Do("ConfirmDutyExemption", "vice", Step(proposed));
  EXPECT_EQ(confirmed.state(), v1::DUTY_EXEMPTION_STATE_NOT_BEGUN);
  server_.clock().Advance(absl::Hours(24 * 60));
  EXPECT_EQ(Do("GetDutyExemption", "auditor", "name: 'unions/2/dutyExemptions/1'").state(),
            v1::DUTY_EXEMPTION_STATE_IN_FORCE);
  server_.clock().Advance(absl::Hours(24 * 300));
  EXPECT_EQ(Do("GetDutyExemption", "auditor", "name: 'unions/2/dutyExemptions/1'").state(),
            v1::DUTY_EXEMPTION_STATE_OVER);
}

}  // namespace
}  // namespace unioncare::testing
