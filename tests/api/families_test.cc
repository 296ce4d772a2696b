// Family members over the wire: who keeps them, who reads what.
#include "absl/strings/str_cat.h"
#include "service/domain/families.h"

#include "tests/api/exemplars.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Families : public ::testing::Test {
 protected:
  Families() : world_(MakeWorld(server_)) {}

  template <class Response>
  Response Call(const char* method, const Message& request, const char* who = "chair") {
    Response response;
    const grpc::Status status = server_.Call(world_.token(who), method, request, &response);
    EXPECT_TRUE(status.ok()) << method << ": " << LocalizedOf(status);
    return response;
  }
  std::string ReasonOf(const char* method, const Message& request, const char* who = "chair") {
    return Ask(server_, world_.token(who), MethodNamed(method), request).reason;
  }

  v1::CreateFamilyMemberRequest Add(const char* member, const std::string& text) {
    auto request = Text<v1::CreateFamilyMemberRequest>("family_member { " + text + " }");
    request.set_parent(world_.member(member));
    return request;
  }

  v1::ListFamilyMembersResponse List(const char* member, const char* who = "chair") {
    v1::ListFamilyMembersRequest request;
    request.set_parent(world_.member(member));
    return Call<v1::ListFamilyMembersResponse>("MemberService/ListFamilyMembers", request, who);
  }

  TestServer server_;
  const World world_;
};

TEST_F(Families, ARelativeIsKeptForACaseAndReadWithoutWhatIsSealed) {
  v1::ReportCaseRequest report;
  report.set_parent(kUnion);
  report.set_member(world_.member("张伟"));
  report.set_occasion(v1::OCCASION_BEREAVEMENT_RELATIVE);
  const auto reported = Call<v1::ReportCaseResponse>("CaseService/ReportCase", report);
  const auto made = Call<v1::FamilyMember>(
      "MemberService/CreateFamilyMember",
      Add("张伟", absl::StrCat("relation: RELATION_FATHER display_name: '张建国' birth_year: 1950 "
                               "deceased: true note: '离休干部' case: '",
                               reported.case_().name(), "'")),
      "leader");
  EXPECT_EQ(made.name(), "unions/2/members/1/familyMembers/1");
  EXPECT_EQ(made.case_(), reported.case_().name());
  EXPECT_TRUE(made.deceased());
  EXPECT_TRUE(made.has_display_name());
  EXPECT_EQ(made.display_name(), "");
  EXPECT_EQ(made.birth_year(), 0);
  EXPECT_EQ(made.note(), "");
  ASSERT_EQ(List("张伟").family_members_size(), 1);
  EXPECT_EQ(List("张伟").family_members(0).SerializeAsString(), made.SerializeAsString());
  v1::RevealFamilyMembersRequest reveal;
  reveal.set_parent(world_.member("张伟"));
  reveal.set_reason("核对家庭情况");
  const auto revealed =
      Call<v1::RevealFamilyMembersResponse>("MemberService/RevealFamilyMembers", reveal);
  ASSERT_EQ(revealed.family_members_size(), 1);
  EXPECT_EQ(revealed.family_members(0).display_name(), "张建国");
  EXPECT_EQ(revealed.family_members(0).birth_year(), 1950);
  EXPECT_EQ(revealed.family_members(0).note(), "离休干部");
  EXPECT_EQ(ReasonOf("MemberService/RevealFamilyMembers", reveal, "leader"), "PERMISSION_MISSING");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Families, AChildNeedsAGuardiansConsent) {
  EXPECT_EQ(ReasonOf("MemberService/CreateFamilyMember",
                     Add("张伟", "relation: RELATION_SON birth_year: 2018 reason: '核实'")),
            "GUARDIAN_CONSENT");
  EXPECT_EQ(ReasonOf("MemberService/CreateFamilyMember",
                     Add("张伟", "relation: RELATION_SON birth_year: 2018 reason: '核实' "
                                 "guardian_consent: true")),
            "");
}

TEST_F(Families, WithoutACaseOrAReasonNothingIsKept) {
  EXPECT_EQ(
      ReasonOf("MemberService/CreateFamilyMember", Add("张伟", "relation: RELATION_SPOUSE")),
      "FIELD_REQUIRED");
  EXPECT_EQ(List("张伟").family_members_size(), 0);
}

TEST_F(Families, ACaseOutOfSightDoesNotExist) {
  v1::ReportCaseRequest report;
  report.set_parent(kUnion);
  report.set_member(world_.member("王强"));
  report.set_occasion(v1::OCCASION_MARRIAGE);
  const auto other = Call<v1::ReportCaseResponse>("CaseService/ReportCase", report);
  const auto request =
      Add("张伟", "relation: RELATION_SPOUSE case: '" + other.case_().name() + "'");
  EXPECT_EQ(ReasonOf("MemberService/CreateFamilyMember", request, "leader"), "NOT_FOUND");
  EXPECT_EQ(ReasonOf("MemberService/CreateFamilyMember", request), "CASE_OF_OTHER");
}

TEST_F(Families, ARelativeIsChangedAndTakenAway) {
  const auto made = Call<v1::FamilyMember>(
      "MemberService/CreateFamilyMember",
      Add("张伟", "relation: RELATION_SPOUSE works_here: 'unions/2/members/2' reason: '核实'"));
  EXPECT_EQ(made.works_here_display_name(), "李娜");
  auto update = Text<v1::UpdateFamilyMemberRequest>(
      "family_member { dependent: true etag: 'ETAG-OF-1' } update_mask { paths: 'dependent' "
      "paths: 'works_here' }");
  update.mutable_family_member()->set_name(made.name());
  const auto changed = Call<v1::FamilyMember>("MemberService/UpdateFamilyMember", update);
  EXPECT_TRUE(changed.dependent());
  EXPECT_EQ(changed.works_here(), "");
  v1::DeleteFamilyMemberRequest remove;
  remove.set_name(made.name());
  remove.set_etag(made.etag());
  EXPECT_EQ(ReasonOf("MemberService/DeleteFamilyMember", remove), "ETAG_MISMATCH");
  remove.set_etag(changed.etag());
  EXPECT_EQ(ReasonOf("MemberService/DeleteFamilyMember", remove, "neighbour"),
            "PERMISSION_MISSING");
  Call<v1::FamilyMember>("MemberService/DeleteFamilyMember", remove);
  EXPECT_EQ(List("张伟").family_members_size(), 0);
  EXPECT_EQ(ReasonOf("MemberService/DeleteFamilyMember", remove), "NOT_FOUND");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Families, AFamilyComesInPages) {
  for (int i = 0; i < 3; ++i) {
    Call<v1::FamilyMember>("MemberService/CreateFamilyMember",
                           Add("张伟", "relation: RELATION_OTHER reason: '核实'"));
  }
  v1::ListFamilyMembersRequest request;
  request.set_parent(world_.member("张伟"));
  request.set_page_size(2);
  const auto first =
      Call<v1::ListFamilyMembersResponse>("MemberService/ListFamilyMembers", request);
  ASSERT_EQ(first.family_members_size(), 2);
  request.set_page_token(first.next_page_token());
  const auto second =
      Call<v1::ListFamilyMembersResponse>("MemberService/ListFamilyMembers", request);
  ASSERT_EQ(second.family_members_size(), 1);
  EXPECT_EQ(second.next_page_token(), "");
  EXPECT_EQ(second.family_members(0).name(), "unions/2/members/1/familyMembers/3");
}

}  // namespace
}  // namespace unioncare::testing
