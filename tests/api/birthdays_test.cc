// Birthdays through the server: how they are kept, and who is listed.
#include <vector>

#include "tests/api/birthdays_fixture.h"
#include "unioncare/v1/birthday_gifts.pb.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::testing {
namespace {

using Birthdays = BirthdaysFixture;

TEST_F(Birthdays, AreThoseOfTheRegisterUntilSomethingIsDeclared) {
  auto birthday =
      Call<v1::Birthday>("GetBirthday", "chair", "name: 'unions/2/members/1/birthday'");
  EXPECT_EQ(birthday.kind(), v1::BIRTHDAY_KIND_SOLAR_ID);
  EXPECT_EQ(birthday.text_zh(), "公历5月17日");
  EXPECT_EQ(Iso(birthday.next_on()), "2027-05-17");
  EXPECT_FALSE(birthday.has_update_time());
  birthday = Declare("张伟", "kind: BIRTHDAY_KIND_LUNAR month: 6 day: 1 leap: true");
  EXPECT_EQ(birthday.text_zh(), "农历闰六月初一");
  EXPECT_EQ(Iso(birthday.next_on()), "2027-07-04");
  EXPECT_EQ(birthday.etag(), "1");
  EXPECT_TRUE(birthday.has_update_time());
  EXPECT_EQ(Reason("UpdateBirthday", "chair",
                   "birthday { name: 'unions/2/members/1/birthday' etag: '0' day: 2 } "
                   "update_mask { paths: 'day' }"),
            "ETAG_MISMATCH");
  EXPECT_EQ(Reason("GetBirthday", "chair", "name: 'unions/2/members/1'"), "NAME_MALFORMED");
  EXPECT_EQ(Reason("GetBirthday", "chair", "name: 'unions/2/members/99/birthday'"), "NOT_FOUND");
  EXPECT_EQ(Reason("UpdateBirthday", "chair",
                   "birthday { name: 'unions/2/members/2/birthday' etag: '0' month: 2 day: 30 "
                   "kind: BIRTHDAY_KIND_SOLAR_DECLARED } update_mask { paths: 'kind' }"),
            "BIRTHDAY_DAY_INVALID");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Birthdays, AreListedByDayThenNumberWithAllThatAListShows) {
  DeclareToday("李娜");
  DeclareToday("张伟");
  const auto listed = Listed("");
  EXPECT_EQ(Lines(listed), (Texts{"2026-11-21 张伟 OWED", "2026-11-21 李娜 OWED"}));
  const v1::UpcomingBirthday& first = listed[0];
  EXPECT_EQ(first.member(), Name("张伟"));
  EXPECT_EQ(first.staff_no(), "T100");
  EXPECT_EQ(first.group_display_name(), "语文组");
  EXPECT_EQ(first.lunar_zh(), "丙午年十月十三");
  EXPECT_EQ(first.lunar_en(), "10-13");
  EXPECT_EQ(first.kind(), v1::BIRTHDAY_KIND_LUNAR);
  EXPECT_EQ(first.age(), 46);
  EXPECT_FALSE(first.milestone());
  EXPECT_EQ(first.entitlement_year(), 2026);
  EXPECT_EQ(first.days_ahead(), 0);
  // The others are of May.
  EXPECT_EQ(Names(kMay), (Texts{"王强", "赵敏", "刘洋", "刘洋", "孙老师"}));
  EXPECT_EQ(Names(std::string(kMay) + " page_size: 2"), Names(kMay));
  EXPECT_EQ(Names(std::string(kMay) + " group: 'unions/2/groups/2'"),
            (Texts{"王强", "赵敏", "刘洋", "孙老师"}));
  EXPECT_EQ(Names(std::string(kMay) + " retirees: RETIREE_CHOICE_ONLY"), Texts{"孙老师"});
  EXPECT_EQ(Names(std::string(kMay) + " retirees: RETIREE_CHOICE_EXCLUDE"),
            (Texts{"王强", "赵敏", "刘洋", "刘洋"}));
  // 孙老师 is born in 1960.
  EXPECT_EQ(Names("from { year: 2030 month: 5 day: 1 } days: 31 milestones_only: true"),
            Texts{"孙老师"});
}

TEST_F(Birthdays, WindowsAreRefusedWhenTheyMakeNoSense) {
  const auto reason = [&](const std::string& request) {
    return Reason("ListUpcomingBirthdays", "chair", "parent: 'unions/2' " + request);
  };
  EXPECT_EQ(reason("days: 400"), "");
  EXPECT_EQ(reason("days: 401"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(reason("days: -1"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(reason("days: 1 to { year: 2026 month: 12 day: 1 }"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(reason("to { year: 2026 month: 11 day: 20 }"), "DATE_BEFORE_START");
  EXPECT_EQ(reason("to { year: 2027 month: 12 day: 25 }"), "");
  EXPECT_EQ(reason("to { year: 2027 month: 12 day: 26 }"), "PERIOD_TOO_LONG");
  EXPECT_EQ(reason("from { year: 2100 month: 12 day: 1 } days: 400"), "");
  EXPECT_EQ(reason("group: 'unions/2/groups/99'"), "NOT_FOUND");
  EXPECT_EQ(reason("group: 'unions/3/groups/1'"), "OTHER_UNION");
}

TEST_F(Birthdays, PagesStayTheSameAcrossMidnight) {
  for (const char* person : {"张伟", "李娜", "王强"}) DeclareToday(person);
  Declare("赵敏", "kind: BIRTHDAY_KIND_LUNAR month: 10 day: 14");
  auto request = Text<v1::ListUpcomingBirthdaysRequest>("parent: 'unions/2' page_size: 1 days: 2");
  Texts names;
  do {
    v1::ListUpcomingBirthdaysResponse page;
    ASSERT_TRUE(server_
                    .Call(world_.token("chair"), "BirthdayService/ListUpcomingBirthdays", request,
                          &page)
                    .ok());
    for (const auto& each : page.birthdays()) names.push_back(each.member_display_name());
    request.set_page_token(page.next_page_token());
    server_.clock().Advance(absl::Hours(23));
  } while (!request.page_token().empty());
  EXPECT_EQ(names, (Texts{"张伟", "李娜", "王强", "赵敏"}));
  request.set_page_token("");
  // By now the window has moved on.
  EXPECT_EQ(Names("days: 2"), Texts{});
}

TEST_F(Birthdays, StreamedAreThoseThatPagesList) {
  DeclareToday("李娜");
  std::vector<std::string> messages;
  ASSERT_TRUE(server_
                  .CallStream(world_.token("chair"), "BirthdayService/StreamUpcomingBirthdays",
                              Text<v1::StreamUpcomingBirthdaysRequest>(
                                  "parent: 'unions/2' days: 400"),
                              &messages)
                  .ok());
  std::vector<v1::UpcomingBirthday> streamed;
  for (const std::string& bytes : messages) {
    v1::ListUpcomingBirthdaysResponse response;
    ASSERT_TRUE(response.ParseFromString(bytes));
    for (const auto& each : response.birthdays()) streamed.push_back(each);
  }
  const auto listed = Listed("days: 400 page_size: 3");
  ASSERT_EQ(streamed.size(), listed.size());
  EXPECT_GT(listed.size(), 6u);
  for (size_t i = 0; i < listed.size(); ++i) {
    EXPECT_EQ(streamed[i].SerializeAsString(), listed[i].SerializeAsString());
  }
}

TEST_F(Birthdays, WhoeverDoesNotSeeAMemberDoesNotSeeTheBirthday) {
  EXPECT_EQ(Names(kMay, "leader"), (Texts{"张伟", "李娜", "刘洋"}));
  EXPECT_EQ(Names(kMay, "retiree"), Texts{"孙老师"});
  EXPECT_EQ(Names(kMay, "women"), (Texts{"李娜", "赵敏", "刘洋"}));
  EXPECT_EQ(Reason("ListUpcomingBirthdays", "superior", "parent: 'unions/2'"),
            "PERMISSION_MISSING");
  EXPECT_EQ(Reason("ListUpcomingBirthdays", "neighbour", "parent: 'unions/2'"),
            "PERMISSION_MISSING");
  EXPECT_EQ(Reason("GetBirthday", "leader", "name: 'unions/2/members/3/birthday'"), "NOT_FOUND");
  EXPECT_EQ(Reason("RecordBirthdayGreeting", "leader",
                   "parent: 'unions/2' greeting { member: 'unions/2/members/3' "
                   "mode: GREETING_MODE_PHONE }"),
            "NOT_FOUND");
  const v1::BirthdayGift gift = Give("王强", "entitlement_year: 2026");
  EXPECT_EQ(Call<v1::ListBirthdayGiftsResponse>("ListBirthdayGifts", "leader",
                                                "parent: 'unions/2'")
                .gifts_size(),
            0);
  EXPECT_EQ(Call<v1::ListBirthdayGiftsResponse>("ListBirthdayGifts", "chair", "parent: 'unions/2'")
                .gifts(0)
                .name(),
            gift.name());
  // A leader records for the own group, and manages nothing.
  Give("张伟", "entitlement_year: 2026", "leader");
  EXPECT_EQ(Reason("PrepareBirthdayGifts", "leader",
                   "parent: 'unions/2' year: 2026 month: 5 form: BIRTHDAY_GIFT_FORM_CAKE"),
            "PERMISSION_MISSING");
}

TEST_F(Birthdays, OfTheDeadAreListedNeverAndOfThoseWhoLeftNoLonger) {
  EXPECT_EQ(Names(kMay).size(), 7u);
  Members("ChangeMemberState",
                      "name: 'unions/2/members/1' etag: '1' state: MEMBER_STATE_DECEASED "
                      "effective_on { year: 2026 month: 11 day: 20 }");
  Members("ChangeMemberState",
                      "name: 'unions/2/members/2' etag: '1' state: MEMBER_STATE_LEFT "
                      "effective_on { year: 2026 month: 5 day: 10 }");
  Members("ChangeMemberState",
                      "name: 'unions/2/members/3' etag: '1' state: MEMBER_STATE_TRANSFERRED "
                      "effective_on { year: 2026 month: 5 day: 18 }");
  Members("UpdateMember",
                      "member { name: 'unions/2/members/4' etag: '1' "
                      "joined_on { year: 2026 month: 5 day: 20 } } "
                      "update_mask { paths: 'joined_on' }");
  EXPECT_EQ(Lines(Listed(kMay)),
            (Texts{"2026-05-17 李娜 NO_LONGER_MEMBER", "2026-05-17 王强 OWED",
                   "2026-05-17 赵敏 NOT_YET_MEMBER", "2026-05-17 刘洋 OWED",
                   "2026-05-17 刘洋 OWED", "2026-05-17 孙老师 OWED"}));
  EXPECT_EQ(Names(std::string(kMay) + " owed_only: true"),
            (Texts{"王强", "刘洋", "刘洋", "孙老师"}));
  // Next year those who left are members on no day of the window.
  EXPECT_EQ(Names("from { year: 2027 month: 5 day: 1 } days: 31"),
            (Texts{"赵敏", "刘洋", "刘洋", "孙老师"}));
  EXPECT_EQ(Reason("RecordBirthdayGift", "chair",
                   "parent: 'unions/2' gift { member: 'unions/2/members/2' entitlement_year: 2026 "
                   "form: BIRTHDAY_GIFT_FORM_CAKE }"),
            "BIRTHDAY_NOT_ENTITLED");
}

TEST_F(Birthdays, RulesOfTheUnionAndOfThePersonDecide) {
  Declare("张伟", "kind: BIRTHDAY_KIND_SOLAR_DECLARED month: 2 day: 29");
  Declare("李娜", "kind: BIRTHDAY_KIND_SOLAR_DECLARED month: 2 day: 29 "
                  "leap_day_rule: LEAP_DAY_RULE_MAR01");
  const std::string window = "from { year: 2027 month: 2 day: 20 } days: 20";
  EXPECT_EQ(Lines(Listed(window)), (Texts{"2027-02-28 张伟 OWED", "2027-03-01 李娜 OWED"}));
  const auto rules = Call<v1::BirthdayRules>(
      "UpdateBirthdayRules", "chair",
      "rules { name: 'unions/2/birthdayRules' etag: '0' leap_day_rule: LEAP_DAY_RULE_SKIP "
      "exclude_retirees: true age_rule: AGE_RULE_NOMINAL milestones: 47 } "
      "update_mask { paths: '*' }");
  EXPECT_EQ(rules.etag(), "1");
  EXPECT_EQ(rules.leap_month_rule(), v1::LEAP_MONTH_RULE_ORDINARY);
  EXPECT_EQ(Lines(Listed(window)), (Texts{"2027-03-01 李娜 OWED"}));
  EXPECT_EQ(Names(kMay), (Texts{"王强", "赵敏", "刘洋", "刘洋"}));
  const auto may = Listed(std::string(kMay) + " retirees: RETIREE_CHOICE_INCLUDE");
  EXPECT_EQ(Lines(may).back(), "2026-05-17 孙老师 RETIREE");
  EXPECT_EQ(may[0].age(), 47);
  EXPECT_TRUE(may[0].milestone());
  EXPECT_EQ(Reason("UpdateBirthdayRules", "leader",
                   "rules { name: 'unions/2/birthdayRules' etag: '1' } update_mask { paths: '*' }"),
            "PERMISSION_MISSING");
  EXPECT_EQ(Reason("UpdateBirthdayRules", "chair",
                   "rules { name: 'unions/2/birthdayRules' etag: '0' } update_mask { paths: '*' }"),
            "ETAG_MISMATCH");
}

}  // namespace
}  // namespace unioncare::testing
