// Calls and visits to retired members among what is due: up to which day, for whom, and how many.
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/due_contacts.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/storage/members.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/contacts.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::testing {
namespace {

class DueContacts : public DisbursementsFixture {
 protected:
  // 孙老师 of group 2 and 钱老师 of group 1 are above 90: a call each month, and a visit each quarter.
  DueContacts() {
    Do("chair", "PolicyService/ImportPolicy", "parent: 'unions/2' profile: 'CN-CARE-2026'");
    EXPECT_TRUE(server_.server().SweepOnce().ok()) << "the tiers follow the policies";
    Do("chair", "MemberService/UpdateMember",
       "member { name: 'unions/2/members/7' etag: 'ETAG-OF-1' "
       "birth_date { year: 1935 month: 3 day: 4 } } update_mask { paths: 'birth_date' }");
    Do("chair", "MemberService/CreateMember",
       "parent: 'unions/2' member { display_name: '钱老师' group: 'unions/2/groups/1' "
       "sex: SEX_FEMALE birth_date { year: 1934 month: 3 day: 4 } "
       "retired_on { year: 1990 month: 3 day: 4 } }");
  }

  // "CONTACT 孙老师 12-22", or the reason of a refusal.
  std::string Due(const std::string& who, const std::string& more = "days: 31") {
    std::vector<std::string> items;
    std::string token;
    do {
      const Answer answer =
          Send(who, "ReportService/ListDue",
               absl::StrCat("parent: 'unions/2' ", more, " page_token: '", token, "'"));
      if (!answer.status.ok()) return answer.reason;
      v1::ListDueResponse page;
      EXPECT_TRUE(page.ParseFromString(answer.bytes));
      for (const v1::DueItem& item : page.items()) {
        if (item.area() != v1::DUE_AREA_CONTACT && item.area() != v1::DUE_AREA_CONTACT_VISIT) {
          continue;
        }
        items.push_back(absl::StrCat(v1::DueArea_Name(item.area()).substr(9), " ",
                                     item.member_display_name(), " ", item.due_on().month(), "-",
                                     item.due_on().day(), item.overdue() ? "!" : ""));
      }
      token = page.next_page_token();
      counts_ = page;
    } while (!token.empty());
    return absl::StrJoin(items, ", ");
  }
  void Pair(const std::string& person, const std::string& contact) {
    const Answer answer = Send("chair", "RetireeService/GetRetiree",
                               absl::StrCat("name: '", world_.member(person), "'"));
    v1::Retiree retiree;
    ASSERT_TRUE(answer.status.ok() && retiree.ParseFromString(answer.bytes));
    Do("chair", "RetireeService/SetContactPair",
       absl::StrCat("name: '", world_.member(person), "' etag: '", retiree.etag(),
                    "' contact: '", world_.member(contact), "'"));
  }
  // How much is due of calls, in the counts of the last page.
  int Calls() const {
    for (const v1::DueCount& count : counts_.counts()) {
      if (count.area() == v1::DUE_AREA_CONTACT) return count.due();
    }
    return 0;
  }

  v1::ListDueResponse counts_;
};

TEST_F(DueContacts, AreListedUpToTheLastDayAndOverdueFromTheNext) {
  EXPECT_EQ(Due("chair", "days: 30"), "");
  const std::string both = "CONTACT 孙老师 12-22, CONTACT 钱老师 12-22";
  EXPECT_EQ(Due("chair", "days: 31"), both);
  EXPECT_EQ(Due("chair", "days: 31 page_size: 1"), both);
  EXPECT_EQ(Calls(), 2);
  EXPECT_EQ(Due("chair", "days: 91"), both);
  EXPECT_EQ(Due("chair", "days: 92"),
            both + ", CONTACT_VISIT 孙老师 2-21, CONTACT_VISIT 钱老师 2-21");
  server_.clock().Advance(absl::Hours(24 * 31));
  EXPECT_EQ(Due("chair", "days: 1"), both) << "the last day";
  server_.clock().Advance(absl::Hours(24));
  EXPECT_EQ(Due("chair", "days: 1"), "CONTACT 孙老师 12-22!, CONTACT 钱老师 12-22!");
  Do("chair", "ContactService/RecordContact",
     "parent: 'unions/2' contact { member: 'unions/2/members/7' delegate: '校友会 王五' "
     "mode: CONTACT_MODE_PHONE result: CONTACT_RESULT_REACHED }");
  EXPECT_EQ(Due("chair", "days: 1"), "CONTACT 钱老师 12-22!");
}

TEST_F(DueContacts, ALeaderSeesTheOwnGroupAndAContactTheirPerson) {
  EXPECT_EQ(Due("retiree"), "CONTACT 孙老师 12-22, CONTACT 钱老师 12-22");
  EXPECT_EQ(Due("leader"), "CONTACT 钱老师 12-22") << "of group 1";
  EXPECT_EQ(Due("leader", "days: 31 scope: DUE_SCOPE_GROUP"), "CONTACT 钱老师 12-22");
  EXPECT_EQ(Due("member"), "");
  EXPECT_EQ(Due("auditor"), "") << "keeps no contact";
  EXPECT_EQ(Due("accountant"), "");
  EXPECT_EQ(Due("neighbour"), "PERMISSION_MISSING");
  Pair("孙老师", "张伟");
  EXPECT_EQ(Due("member"), "CONTACT 孙老师 12-22") << "whose contact 张伟 is";
  EXPECT_EQ(Due("member", "days: 31 scope: DUE_SCOPE_MINE"), "CONTACT 孙老师 12-22");
  EXPECT_EQ(Due("chair", "days: 31 scope: DUE_SCOPE_MINE"), "") << "nobody's contact";
  Pair("孙老师", "刘洋/1");
  EXPECT_EQ(Due("member"), "") << "not any more";
  EXPECT_EQ(Due("leader"), "CONTACT 孙老师 12-22, CONTACT 钱老师 12-22");
  EXPECT_EQ(Due("leader", "days: 31 scope: DUE_SCOPE_MINE"), "CONTACT 孙老师 12-22");
}

// Of another group, and as old: they stand before whoever is made later.
TEST_F(DueContacts, NoMoreAreReadThanTheLimitAndWhoSeesFewMissesNone) {
  const absl::Status kept =
      api::AsSystem(server_.server().store(), "test", [&](Transaction& transaction) {
        for (int i = 0; i < api::kDueContactsMax; ++i) {
          MemberDecision decision;
          decision.member.display_name = absl::StrCat("老人", i);
          decision.member.name_key = decision.member.display_name;
          decision.member.name_pinyin = "lr";
          decision.member.group = GroupId{2};
          decision.member.sex = Sex::kMale;
          decision.member.birth_date = absl::CivilDay(1934, 5, 6);
          decision.member.retired_on = absl::CivilDay(1994, 5, 6);
          decision.member.retire_kind = RetireKind::kRetirement;
          RETURN_IF_ERROR(
              storage::InsertMember(transaction, UnionId{2}, std::move(decision)).status());
        }
        transaction.Concerns(UnionId{2}, "unions/2/members/9");
        return absl::OkStatus();
      });
  ASSERT_TRUE(kept.ok()) << kept;
  ASSERT_TRUE(server_.server().SweepOnce().ok()) << "so many are left to the sweep";
  Do("chair", "MemberService/CreateMember",
     "parent: 'unions/2' member { display_name: '后来者' group: 'unions/2/groups/1' "
     "sex: SEX_FEMALE birth_date { year: 1934 month: 3 day: 4 } "
     "retired_on { year: 1990 month: 3 day: 4 } }");
  Due("chair", "days: 31 page_size: 1000");
  EXPECT_EQ(Calls(), api::kDueContactsMax);
  EXPECT_EQ(Due("leader"), "CONTACT 钱老师 12-22, CONTACT 后来者 12-22");
  EXPECT_EQ(Calls(), 2);
}

}  // namespace
}  // namespace unioncare::testing
