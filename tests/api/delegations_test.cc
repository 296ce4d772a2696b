// Roles with dates, roles that are lent, and tests of permission, through the server: with tokens
// that are in use while the days pass.
#include <set>

#include "absl/strings/str_cat.h"
#include "service/domain/users.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

class Delegations : public ::testing::Test {
 protected:
  Delegations() : world_(MakeFullWorld(server_)) {}

  Answer Send(const char* method, const std::string& who, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Ask(server_, world_.token(who), descriptor, *Parsed(descriptor->input_type(), request));
  }
  // The reason of the refusal, "" when there is none.
  std::string Reason(const char* method, const std::string& who, const std::string& request) {
    return Send(method, who, request).reason;
  }
  template <class Response>
  Response Call(const char* method, const std::string& who, const std::string& request) {
    const Answer answer = Send(method, who, request);
    EXPECT_TRUE(answer.status.ok())
        << method << " " << request << ": " << answer.status.error_message();
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }

  static std::string On(int month, int day) {
    return absl::StrCat("{ year: 2026 month: ", month, " day: ", day, " }");
  }
  // Lends the chair's role to the cashier, from today unless `from` says otherwise.
  static std::string Loan(const std::string& to_on, const std::string& more = "") {
    return absl::StrCat("parent: 'unions/2' user: 'users/7' grant { role: ROLE_CHAIR to_on ", to_on,
                        " ", more, " }");
  }
  // What the accountant, users/7, may do as a chair only.
  std::string AccountantReads() {
    return Reason("MemberService/GetMember", "accountant", "name: 'unions/2/members/1'");
  }
  void NextDay() { server_.clock().Advance(absl::Hours(24)); }
  // Midnight in China comes 14 hours after the test begins.
  void Midnight() { server_.clock().Advance(absl::Hours(14) - absl::Microseconds(1)); }

  v1::TestPermissionResponse CanI(const std::string& who, const std::string& request) {
    return Call<v1::TestPermissionResponse>("UserService/TestPermission", who, request);
  }

  TestServer server_;
  World world_;
};

TEST_F(Delegations, ARoleCountsOnItsFirstAndItsLastDayAndNotAMomentMore) {
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING");
  Call<v1::User>("UserService/GrantRole", "chair",
                 absl::StrCat("parent: 'unions/2' user: 'users/7' grant { role: "
                              "ROLE_COMMITTEE_MEMBER from_on ",
                              On(11, 22), " to_on ", On(11, 23), " }"));
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING") << "not begun";
  Midnight();
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING") << "one microsecond before";
  server_.clock().Advance(absl::Microseconds(1));
  EXPECT_EQ(AccountantReads(), "") << "the first moment of the first day";
  server_.clock().Advance(absl::Hours(48) - absl::Microseconds(1));
  EXPECT_EQ(AccountantReads(), "") << "the last moment of the last day";
  server_.clock().Advance(absl::Microseconds(1));
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING") << "over";
}

TEST_F(Delegations, WritesHonourTheDatesAsReadsDo) {
  const auto visit = [&] {
    return Reason("CaseService/RecordVisit", "accountant",
                  "parent: 'unions/2' member: 'unions/2/members/3' occasion: "
                  "OCCASION_ILLNESS_HOSPITAL visited_on { year: 2026 month: 11 day: 20 } "
                  "mode: VISIT_MODE_PHONE visitors { guest: '来宾' } validate_only: true");
  };
  Call<v1::User>("UserService/DelegateRole", "chair", Loan(On(11, 21)));
  EXPECT_EQ(visit(), "");
  Midnight();
  EXPECT_EQ(visit(), "");
  server_.clock().Advance(absl::Microseconds(1));
  EXPECT_EQ(visit(), "PERMISSION_MISSING");
}

TEST_F(Delegations, ATermThatIsOverOrReversedIsNotGiven) {
  const auto give = [&](const std::string& term) {
    return Reason("UserService/GrantRole", "chair",
                  "parent: 'unions/2' user: 'users/7' grant { role: ROLE_AUDITOR " + term + " }");
  };
  EXPECT_EQ(give("to_on " + On(11, 20)), "DATE_TOO_OLD");
  EXPECT_EQ(give("to_on " + On(11, 21)), "");
  EXPECT_EQ(give("from_on " + On(11, 23) + " to_on " + On(11, 22)), "DATE_BEFORE_START");
  EXPECT_EQ(give("from_on { year: 2026 month: 2 day: 30 }"), "DATE_INVALID");
}

TEST_F(Delegations, ALoanGivesAllButTheManagingOfUsersAndLendingOn) {
  const auto lent = Call<v1::User>("UserService/DelegateRole", "chair", Loan(On(12, 20)));
  ASSERT_EQ(lent.grants_size(), 1) << "what else the colleague holds is not the lender's business";
  EXPECT_EQ(lent.grants(0).role(), v1::ROLE_CHAIR);
  EXPECT_EQ(lent.grants(0).lender(), "users/2");
  EXPECT_NE(lent.grants(0).lender_display_name(), "");
  EXPECT_EQ(lent.grants(0).from_on().day(), 21);
  EXPECT_EQ(AccountantReads(), "");
  EXPECT_EQ(Reason("UserService/ListUsers", "accountant", "parent: 'unions/2'"),
            "PERMISSION_MISSING");
  EXPECT_EQ(Reason("UserService/GrantRole", "accountant",
                   "parent: 'unions/2' user: 'users/7' grant { role: ROLE_CHAIR }"),
            "PERMISSION_MISSING");
  EXPECT_EQ(Reason("UserService/DelegateRole", "accountant",
                   absl::StrCat("parent: 'unions/2' user: 'users/4' grant { role: ROLE_CHAIR "
                                "to_on ",
                                On(11, 22), " }")),
            "DELEGATION_LENT");
  const auto chair = Call<v1::User>("UserService/GetUser", "chair", "name: 'users/me'");
  ASSERT_EQ(chair.lent_size(), 3) << "two from next month on, and this one";
  EXPECT_EQ(chair.lent(0).borrower(), "users/7");
  EXPECT_EQ(chair.lent(0).lender(), "");
  EXPECT_EQ(chair.grants_size(), 1) << "the lender keeps the role";
  EXPECT_EQ(Reason("MemberService/GetMember", "chair", "name: 'unions/2/members/1'"), "");
}

TEST_F(Delegations, WhoeverMayNotLendIsRefused) {
  const auto lend = [&](const char* who, const std::string& request) {
    return Reason("UserService/DelegateRole", who, request);
  };
  const std::string to = "to_on " + On(11, 30) + " }";
  EXPECT_EQ(lend("auditor", "parent: 'unions/2' user: 'users/4' grant { role: ROLE_AUDITOR " + to),
            "PERMISSION_MISSING");
  EXPECT_EQ(lend("committee", "parent: 'unions/2' user: 'users/7' grant { role: ROLE_CHAIR " + to),
            "DELEGATION_NOT_HELD");
  EXPECT_EQ(lend("leader",
                 "parent: 'unions/2' user: 'users/7' grant { role: ROLE_GROUP_LEADER "
                 "group: 'unions/2/groups/2' " +
                     to),
            "DELEGATION_NOT_HELD");
  EXPECT_EQ(lend("leader",
                 "parent: 'unions/2' user: 'users/7' grant { role: ROLE_GROUP_LEADER "
                 "group: 'unions/2/groups/1' " +
                     to),
            "");
  EXPECT_EQ(lend("leader",
                 "parent: 'unions/2' grant { role: ROLE_GROUP_LEADER "
                 "group: 'unions/2/groups/1' " +
                     to),
            "FIELD_REQUIRED");
  EXPECT_EQ(lend("chair", "parent: 'unions/2' user: 'users/2' grant { role: ROLE_CHAIR " + to),
            "DELEGATE_TO_SELF");
  EXPECT_EQ(lend("chair", "parent: 'unions/2' user: 'users/7' grant { role: ROLE_CHAIR }"),
            "FIELD_REQUIRED");
  EXPECT_EQ(lend("chair",
                 "parent: 'unions/2' user: 'users/7' grant { union: 'unions/3' role: "
                 "ROLE_CHAIR " +
                     to),
            "OTHER_UNION");
  EXPECT_EQ(lend("chair", Loan("{ year: 2027 month: 2 day: 19 }")), "PERIOD_TOO_LONG");
  EXPECT_EQ(lend("chair", Loan("{ year: 2027 month: 2 day: 18 }")), "");
}

TEST_F(Delegations, AColleagueIsSomebodyWithAnAccountInTheUnion) {
  const auto lend = [&](const std::string& whom) {
    return Reason("UserService/DelegateRole", "leader",
                  absl::StrCat("parent: 'unions/2' ", whom,
                               " grant { role: ROLE_GROUP_LEADER group: 'unions/2/groups/1' "
                               "to_on ",
                               On(11, 30), " } validate_only: true"));
  };
  EXPECT_EQ(lend("user: 'users/8'"), "");
  EXPECT_EQ(lend("user: 'users/3'"), "NOT_FOUND") << "of another union";
  EXPECT_EQ(lend("user: 'users/1'"), "NOT_FOUND") << "of the installation";
  EXPECT_EQ(lend("user: 'users/99'"), "NOT_FOUND");
  EXPECT_EQ(lend("member: 'unions/2/members/1'"), "") << "张伟 has an account";
  EXPECT_EQ(lend("member: 'unions/2/members/6'"), "NOT_FOUND") << "刘洋 has none";
  EXPECT_EQ(lend("member: 'unions/2/members/99'"), "NOT_FOUND");
  EXPECT_EQ(lend("member: 'unions/3/members/1'"), "OTHER_UNION");
}

TEST_F(Delegations, ALoanEndsEarlyByItsLenderOrAChair) {
  const std::string loan =
      "parent: 'unions/2' user: 'users/7' grant { role: ROLE_COMMITTEE_MEMBER ";
  const auto lend = [&] {
    Call<v1::User>("UserService/DelegateRole", "committee",
                   absl::StrCat(loan, "to_on ", On(11, 30), " }"));
    EXPECT_EQ(AccountantReads(), "");
  };
  lend();
  EXPECT_EQ(Reason("UserService/RevokeDelegation", "women", loan + "}"), "NOT_FOUND")
      << "it is not theirs";
  Call<v1::User>("UserService/RevokeDelegation", "committee", loan + "}");
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING");
  EXPECT_EQ(Reason("UserService/RevokeDelegation", "committee", loan + "}"), "NOT_FOUND");
  lend();
  Call<v1::User>("UserService/RevokeRole", "chair", loan + "}");
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING");
}

TEST_F(Delegations, ALoanDoesNotOutliveTheTermOfItsLender) {
  const std::string own = "parent: 'unions/2' user: 'users/4' grant { role: ROLE_COMMITTEE_MEMBER ";
  Call<v1::User>("UserService/DelegateRole", "committee",
                 absl::StrCat("parent: 'unions/2' user: 'users/7' grant { role: "
                              "ROLE_COMMITTEE_MEMBER to_on ",
                              On(11, 30), " }"));
  Call<v1::User>("UserService/GrantRole", "chair", absl::StrCat(own, "to_on ", On(11, 22), " }"));
  const auto lent = Call<v1::User>("UserService/GetUser", "committee", "name: 'users/me'").lent();
  ASSERT_EQ(lent.size(), 1);
  EXPECT_EQ(lent[0].to_on().day(), 22) << "cut with the term";
  Call<v1::User>("UserService/RevokeRole", "chair", own + "}");
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING") << "and gone with the office";
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""), "");
}

TEST_F(Delegations, TwoAtOnceAreTwoLoansAndTheSameTwiceIsOne) {
  Call<v1::User>("UserService/DelegateRole", "chair", Loan(On(11, 25)));
  Call<v1::User>("UserService/DelegateRole", "chair", Loan(On(11, 23)));
  const auto user = Call<v1::User>("UserService/GetUser", "chair", "name: 'users/7'");
  ASSERT_EQ(user.grants_size(), 2);
  EXPECT_EQ(user.grants(0).role(), v1::ROLE_CHAIR);
  EXPECT_EQ(user.grants(0).to_on().day(), 23) << "the later takes the place of the earlier";
  // Somebody else who chairs lends theirs as well: both count, each for itself.
  Call<v1::User>("UserService/GrantRole", "chair",
                 "parent: 'unions/2' user: 'users/4' grant { role: ROLE_CHAIR }");
  Call<v1::User>("UserService/DelegateRole", "committee", Loan(On(11, 28)));
  Call<v1::User>("UserService/RevokeDelegation", "chair",
                 "parent: 'unions/2' user: 'users/7' grant { role: ROLE_CHAIR }");
  EXPECT_EQ(AccountantReads(), "") << "the other still lends it";
}

TEST_F(Delegations, ARepeatedRequestLendsOnceAndATrialLendsNothing) {
  const std::string trial = Loan(On(11, 25)) + " validate_only: true";
  Call<v1::User>("UserService/DelegateRole", "chair", trial);
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING");
  const std::string request = Loan(On(11, 25)) + " request_id: 'r1'";
  Call<v1::User>("UserService/DelegateRole", "chair", request);
  Call<v1::User>("UserService/RevokeDelegation", "chair",
                 "parent: 'unions/2' user: 'users/7' grant { role: ROLE_CHAIR }");
  Call<v1::User>("UserService/DelegateRole", "chair", request);
  EXPECT_EQ(AccountantReads(), "PERMISSION_MISSING") << "a repeat is the first answer again";
}

TEST_F(Delegations, CanISaysWhichRoleGivesItOrWhatStandsInTheWay) {
  const auto visit = "parent: 'unions/2' method: 'CaseService/RecordVisit' ";
  auto answer = CanI("leader", visit);
  EXPECT_TRUE(answer.allowed());
  EXPECT_EQ(answer.method(), "CaseService/RecordVisit");
  EXPECT_EQ(answer.permission(), v1::PERMISSION_VISIT_RECORD);
  ASSERT_EQ(answer.answers_size(), 1);
  EXPECT_EQ(answer.answers(0).effect(), v1::GRANT_EFFECT_GIVES_GROUP);
  EXPECT_EQ(answer.answers(0).grant().group(), "unions/2/groups/1");

  answer = CanI("cashier", visit);
  EXPECT_FALSE(answer.allowed());
  ASSERT_EQ(answer.answers_size(), 2) << "their own, and what is lent to them from next month on";
  EXPECT_EQ(answer.answers(0).effect(), v1::GRANT_EFFECT_NOT_BEGUN);
  EXPECT_EQ(answer.answers(1).effect(), v1::GRANT_EFFECT_LACKS);
  const std::set<int> roles(answer.roles().begin(), answer.roles().end());
  EXPECT_EQ(roles, (std::set<int>{v1::ROLE_CHAIR, v1::ROLE_COMMITTEE_MEMBER, v1::ROLE_GROUP_LEADER,
                                  v1::ROLE_WOMENS_OFFICER, v1::ROLE_RETIREE_CONTACT,
                                  v1::ROLE_VICE_CHAIR}));

  answer = CanI("neighbour", visit);
  EXPECT_FALSE(answer.allowed());
  EXPECT_EQ(answer.answers(0).effect(), v1::GRANT_EFFECT_OTHER_UNION);

  answer = CanI("member", "method: 'unioncare.v1.UserService/GetUser'");
  EXPECT_TRUE(answer.allowed()) << "being signed in is enough";
  EXPECT_EQ(answer.permission(), v1::PERMISSION_AUTHENTICATED);
  EXPECT_EQ(answer.roles_size(), 0);
  EXPECT_TRUE(CanI("admin", "method: 'UnionService/CreateUnion'").allowed());
  EXPECT_FALSE(CanI("chair", "method: 'UnionService/CreateUnion'").allowed());
  EXPECT_EQ(Reason("UserService/TestPermission", "chair", "method: 'CaseService/Forget'"),
            "NOT_FOUND");
  EXPECT_EQ(Reason("UserService/TestPermission", "chair", "parent: 'unions/2'"), "FIELD_REQUIRED");
}

TEST_F(Delegations, CanIHonoursTheDays) {
  Call<v1::User>("UserService/DelegateRole", "chair", Loan(On(11, 22), "from_on " + On(11, 22)));
  const auto effect = [&] {
    const auto answer = CanI("accountant", "parent: 'unions/2' method: 'MemberService/GetMember'");
    EXPECT_EQ(answer.allowed(), AccountantReads().empty()) << "what it says is what happens";
    return answer.answers(0).effect();
  };
  EXPECT_EQ(effect(), v1::GRANT_EFFECT_NOT_BEGUN);
  NextDay();
  EXPECT_EQ(effect(), v1::GRANT_EFFECT_GIVES);
  EXPECT_EQ(
      CanI("accountant", "parent: 'unions/2' method: 'UserService/ListUsers'").answers(0).effect(),
      v1::GRANT_EFFECT_LENT_WITHOUT);
  NextDay();
  EXPECT_EQ(effect(), v1::GRANT_EFFECT_OVER);
}

TEST_F(Delegations, CanIAgreesWithWhatHappensForEveryRoleAndMember) {
  int allowed = 0;
  for (const char* who : {"admin", "chair", "committee", "leader", "women", "accountant", "cashier",
                          "auditor", "retiree", "member", "superior", "neighbour"}) {
    for (const char* member : {"unions/2/members/1", "unions/2/members/3", "unions/2/members/4",
                               "unions/2/members/7", "unions/3/members/1"}) {
      const std::string parent = std::string(member).substr(0, 8);
      const auto answer = CanI(who, absl::StrCat("parent: '", parent, "' member: '", member,
                                                 "' method: 'MemberService/GetMember'"));
      const bool may =
          Reason("MemberService/GetMember", who, absl::StrCat("name: '", member, "'")).empty();
      EXPECT_EQ(answer.allowed(), may) << who << " " << member;
      allowed += may ? 1 : 0;
    }
  }
  EXPECT_GT(allowed, 15);
}

TEST_F(Delegations, CanISaysOfSomebodyOutOfReachNoMoreThanOfNobody) {
  for (const char* who : {"leader", "women", "retiree", "member", "neighbour", "superior"}) {
    const auto ask = [&](const char* target) {
      return CanI(who,
                  absl::StrCat("parent: 'unions/2' method: 'MemberService/GetMember' ", target))
          .SerializeAsString();
    };
    EXPECT_EQ(ask("member: 'unions/2/members/3'") == ask("member: 'unions/2/members/99'"), true)
        << who;
  }
}

TEST_F(Delegations, CanISpeaksOfGroups) {
  const auto effect = [&](const char* who, const char* group) {
    return CanI(who, absl::StrCat("parent: 'unions/2' method: 'CaseService/RecordVisit' group: '",
                                  group, "'"))
        .answers(0)
        .effect();
  };
  EXPECT_EQ(effect("leader", "unions/2/groups/1"), v1::GRANT_EFFECT_GIVES_GROUP);
  EXPECT_EQ(effect("leader", "unions/2/groups/2"), v1::GRANT_EFFECT_OUT_OF_REACH);
  EXPECT_EQ(effect("leader", "unions/2/groups/99"), v1::GRANT_EFFECT_OUT_OF_REACH);
  EXPECT_EQ(effect("chair", "unions/2/groups/2"), v1::GRANT_EFFECT_GIVES);
  EXPECT_EQ(effect("chair", "unions/2/groups/99"), v1::GRANT_EFFECT_OUT_OF_REACH);
  EXPECT_EQ(effect("women", "unions/2/groups/2"), v1::GRANT_EFFECT_GIVES_WOMEN);
}

}  // namespace
}  // namespace unioncare::testing
