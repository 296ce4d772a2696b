// Birthdays through the server: how they are kept, who is listed, gifts, greetings, parties, sheets.
#include <set>
#include <thread>

#include "absl/strings/str_join.h"
#include "service/domain/calendar.h"
#include "tests/api/exemplars.h"

namespace unioncare::testing {
namespace {

std::string Iso(const v1::Date& date) {
  return date.year() == 0 ? "" : IsoDay(date.year(), date.month(), date.day());
}

class Birthdays : public ::testing::Test {
 protected:
  Birthdays() : world_(MakeWorld(server_)) {}

  Answer Send(const std::string& method, const std::string& who, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed("BirthdayService/" + method);
    return Ask(server_, world_.token(who), descriptor, *Parsed(descriptor->input_type(), request));
  }
  std::string Reason(const std::string& method, const std::string& who,
                     const std::string& request) {
    return Send(method, who, request).reason;
  }
  template <class Response>
  Response Call(const std::string& method, const std::string& who, const std::string& request) {
    const Answer answer = Send(method, who, request);
    EXPECT_TRUE(answer.status.ok())
        << method << " " << request << ": " << answer.status.error_message();
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  void Members(const std::string& method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed("MemberService/" + method);
    const Answer answer = Ask(server_, world_.token("chair"), descriptor,
                              *Parsed(descriptor->input_type(), request));
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
  }

  std::string Name(const std::string& person) { return world_.member(person); }

  v1::Birthday Declare(const std::string& person, const std::string& fields,
                       const std::string& who = "chair") {
    const auto current = Call<v1::Birthday>("GetBirthday", who,
                                            "name: '" + Name(person) + "/birthday'");
    return Call<v1::Birthday>("UpdateBirthday", who,
                              absl::StrCat("birthday { name: '", current.name(), "' etag: '",
                                           current.etag(), "' ", fields,
                                           " } update_mask { paths: '*' }"));
  }
  // Lunar 10-13 is 2026-11-21, the day on which the clock stands.
  void DeclareToday(const std::string& person) {
    Declare(person, "kind: BIRTHDAY_KIND_LUNAR month: 10 day: 13");
  }

  std::vector<v1::UpcomingBirthday> Listed(const std::string& request,
                                           const std::string& who = "chair") {
    auto message = Text<v1::ListUpcomingBirthdaysRequest>("parent: 'unions/2' " + request);
    std::vector<v1::UpcomingBirthday> all;
    do {
      v1::ListUpcomingBirthdaysResponse page;
      const grpc::Status status = server_.Call(
          world_.token(who), "BirthdayService/ListUpcomingBirthdays", message, &page);
      EXPECT_TRUE(status.ok()) << status.error_message();
      for (const v1::UpcomingBirthday& each : page.birthdays()) all.push_back(each);
      message.set_page_token(page.next_page_token());
    } while (!message.page_token().empty());
    return all;
  }
  // "2026-11-21 张伟 OWED", one for each.
  static std::vector<std::string> Lines(const std::vector<v1::UpcomingBirthday>& listed) {
    std::vector<std::string> lines;
    for (const v1::UpcomingBirthday& each : listed) {
      std::string state = v1::BirthdayGiftState_Name(each.gift_state());
      state.erase(0, std::string("BIRTHDAY_GIFT_STATE_").size());
      if (each.note() != 0) {
        state = v1::BirthdayNote_Name(each.note()).substr(std::string("BIRTHDAY_NOTE_").size());
      }
      lines.push_back(absl::StrCat(Iso(each.day()), " ", each.member_display_name(), " ", state));
    }
    return lines;
  }
  std::vector<std::string> Names(const std::string& request, const std::string& who = "chair") {
    std::vector<std::string> names;
    for (const auto& each : Listed(request, who)) names.push_back(each.member_display_name());
    return names;
  }
  std::string Calendar(const std::string& request, const std::string& who = "chair") {
    v1::GetBirthdayCalendarRequest message =
        Text<v1::GetBirthdayCalendarRequest>("parent: 'unions/2' " + request);
    std::vector<std::string> chunks;
    const grpc::Status status = server_.CallStream(
        world_.token(who), "BirthdayService/GetBirthdayCalendar", message, &chunks);
    EXPECT_TRUE(status.ok()) << status.error_message();
    std::string text;
    for (const std::string& bytes : chunks) {
      v1::BirthdayCalendarChunk chunk;
      EXPECT_TRUE(chunk.ParseFromString(bytes));
      text += chunk.chunk();
    }
    return text;
  }
  v1::BirthdayGift Give(const std::string& person, const std::string& fields = "",
                        const std::string& who = "chair") {
    return Call<v1::BirthdayGift>("RecordBirthdayGift", who,
                                  absl::StrCat("parent: 'unions/2' gift { member: '", Name(person),
                                               "' form: BIRTHDAY_GIFT_FORM_CAKE ", fields, " }"));
  }

  TestServer server_;
  World world_;
};

using Texts = std::vector<std::string>;

constexpr char kMay[] = "from { year: 2026 month: 5 day: 1 } to { year: 2026 month: 5 day: 31 }";

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
                              Text<v1::ListUpcomingBirthdaysRequest>("parent: 'unions/2' days: 400"),
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
                   "2026-05-17 赵敏 NOT_YET_MEMBER", "2026-05-17 刘洋 OWED", "2026-05-17 刘洋 OWED",
                   "2026-05-17 孙老师 OWED"}));
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

TEST_F(Birthdays, AChangeOfCalendarBringsNoSecondGift) {
  // The solar gift of 2026, handed over in November for May.
  Give("张伟", "entitlement_year: 2026");
  DeclareToday("张伟");
  EXPECT_EQ(Lines(Listed("")), (Texts{"2026-11-21 张伟 GIVEN"}));
  EXPECT_EQ(Reason("RecordBirthdayGift", "chair",
                   "parent: 'unions/2' gift { member: 'unions/2/members/1' "
                   "form: BIRTHDAY_GIFT_FORM_CAKE }"),
            "BIRTHDAY_GIFT_GIVEN");
  // A lunar gift of the year 2026, then back to a solar day a few weeks later, in 2027.
  Declare("李娜", "kind: BIRTHDAY_KIND_LUNAR month: 11 day: 20");
  Give("李娜", "entitlement_year: 2026");
  Declare("李娜", "kind: BIRTHDAY_KIND_SOLAR_DECLARED month: 1 day: 15");
  EXPECT_EQ(Lines(Listed("from { year: 2027 month: 1 day: 1 } days: 31")),
            (Texts{"2027-01-15 李娜 GIVEN_BEFORE_CHANGE"}));
  EXPECT_EQ(Lines(Listed("from { year: 2028 month: 1 day: 1 } days: 31")),
            (Texts{"2028-01-15 李娜 OWED"}));
}

TEST_F(Birthdays, AMonthOfGiftsIsPreparedOnceAndSignedForOneByOne) {
  const std::string batch =
      "parent: 'unions/2' year: 2026 month: 5 form: BIRTHDAY_GIFT_FORM_CAKE_VOUCHER "
      "face_value_fen: 20000";
  Give("张伟", "entitlement_year: 2026");
  const auto tried = Call<v1::PrepareBirthdayGiftsResponse>("PrepareBirthdayGifts", "chair",
                                                            batch + " validate_only: true");
  EXPECT_EQ(tried.prepared(), 6);
  const auto first =
      Call<v1::PrepareBirthdayGiftsResponse>("PrepareBirthdayGifts", "chair", batch);
  EXPECT_EQ(first.prepared(), 6);
  EXPECT_EQ(first.already(), 1);
  EXPECT_EQ(first.left(), 0);
  const auto again =
      Call<v1::PrepareBirthdayGiftsResponse>("PrepareBirthdayGifts", "chair", batch);
  EXPECT_EQ(again.prepared(), 0);
  EXPECT_EQ(again.already(), 7);
  EXPECT_EQ(Reason("PrepareBirthdayGifts", "chair",
                   "parent: 'unions/2' year: 2026 month: 5 form: BIRTHDAY_GIFT_FORM_CAKE "
                   "face_value_fen: 1"),
            "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Reason("PrepareBirthdayGifts", "chair",
                   "parent: 'unions/2' year: 2026 month: 13 form: BIRTHDAY_GIFT_FORM_CAKE"),
            "NUMBER_OUT_OF_RANGE");
  const auto given = Call<v1::BirthdayGift>(
      "RecordBirthdayGift", "chair",
      "parent: 'unions/2' gift { member: 'unions/2/members/2' entitlement_year: 2026 "
      "voucher_no: 'V0002' given_on { year: 2026 month: 11 day: 20 } }");
  EXPECT_EQ(given.state(), v1::BIRTHDAY_GIFT_STATE_GIVEN);
  EXPECT_EQ(given.face_value_fen(), 20000);
  EXPECT_EQ(given.given_by_display_name(), "主席");
  const auto signed_for = Call<v1::BirthdayGift>(
      "RecordBirthdayGift", "chair",
      "parent: 'unions/2' gift { member: 'unions/2/members/2' entitlement_year: 2026 "
      "state: BIRTHDAY_GIFT_STATE_SIGNED signed_by: '刘洋(代领)' }");
  EXPECT_EQ(signed_for.name(), given.name());
  EXPECT_EQ(Iso(signed_for.signed_on()), "2026-11-21");
  EXPECT_EQ(Iso(signed_for.given_on()), "2026-11-20");
  std::vector<std::string> messages;
  ASSERT_TRUE(server_
                  .CallStream(world_.token("chair"), "BirthdayService/GetBirthdayRoster",
                              Text<v1::GetBirthdayRosterRequest>(
                                  "parent: 'unions/2' year: 2026 month: 5"),
                              &messages)
                  .ok());
  v1::BirthdayRosterRows rows;
  ASSERT_TRUE(rows.ParseFromString(messages.at(0)));
  ASSERT_EQ(rows.rows_size(), 7);
  EXPECT_EQ(rows.rows(1).row_no(), 2);
  EXPECT_EQ(rows.rows(1).voucher_no(), "V0002");
  EXPECT_EQ(rows.rows(1).signed_by(), "刘洋(代领)");
  EXPECT_EQ(rows.rows(1).lunar_zh(), "丙午年四月初一");
  EXPECT_EQ(rows.rows(2).face_value_fen(), 20000);
  EXPECT_EQ(rows.rows(2).signed_by(), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Birthdays, AVoidedGiftFreesTheYear) {
  const v1::BirthdayGift gift = Give("张伟", "entitlement_year: 2026");
  const std::string request =
      absl::StrCat("name: '", gift.name(), "' reason: '误录' etag: '", gift.etag(), "'");
  EXPECT_EQ(Reason("VoidBirthdayGift", "chair",
                   "name: '" + gift.name() + "' reason: '误录' etag: '9'"),
            "ETAG_MISMATCH");
  const auto voided = Call<v1::BirthdayGift>("VoidBirthdayGift", "chair", request);
  EXPECT_EQ(voided.state(), v1::BIRTHDAY_GIFT_STATE_VOID);
  EXPECT_EQ(Reason("VoidBirthdayGift", "chair",
                   "name: '" + gift.name() + "' reason: '误录' etag: '2'"),
            "BIRTHDAY_GIFT_VOID");
  EXPECT_EQ(Lines(Listed(kMay))[0], "2026-05-17 张伟 OWED");
  EXPECT_NE(Give("张伟", "entitlement_year: 2026").name(), gift.name());
  const auto gifts = Call<v1::ListBirthdayGiftsResponse>(
      "ListBirthdayGifts", "chair",
      "parent: 'unions/2' filter: 'state = given AND entitlement_year >= 2026 AND "
      "member = unions/2/members/1'");
  EXPECT_EQ(gifts.gifts_size(), 1);
}

TEST_F(Birthdays, TwoWhoGiveAtOnceGiveOneGift) {
  std::vector<std::string> reasons(4);
  std::vector<std::thread> threads;
  for (std::string& reason : reasons) {
    threads.emplace_back([&] {
      reason = Reason("RecordBirthdayGift", "chair",
                      "parent: 'unions/2' gift { member: 'unions/2/members/1' "
                      "form: BIRTHDAY_GIFT_FORM_CAKE entitlement_year: 2026 }");
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::count(reasons.begin(), reasons.end(), ""), 1);
  EXPECT_EQ(std::count(reasons.begin(), reasons.end(), "BIRTHDAY_GIFT_GIVEN"), 3);
}

TEST_F(Birthdays, ValidateOnlyChangesNothing) {
  const auto counts = RowCounts(server_.database());
  const std::string gift =
      "parent: 'unions/2' gift { member: 'unions/2/members/1' form: BIRTHDAY_GIFT_FORM_CAKE "
      "entitlement_year: 2026 } validate_only: true";
  EXPECT_EQ(Reason("RecordBirthdayGift", "chair", gift), "");
  EXPECT_EQ(Reason("UpdateBirthday", "chair",
                   "birthday { name: 'unions/2/members/1/birthday' etag: '0' "
                   "kind: BIRTHDAY_KIND_NEW_YEARS_EVE } update_mask { paths: 'kind' } "
                   "validate_only: true"),
            "");
  EXPECT_EQ(RowCounts(server_.database()), counts);
}

TEST_F(Birthdays, GreetingsAndPartiesAreRecorded) {
  DeclareToday("张伟");
  EXPECT_FALSE(Listed("")[0].greeted());
  const auto greeting = Call<v1::BirthdayGreeting>(
      "RecordBirthdayGreeting", "leader",
      "parent: 'unions/2' greeting { member: 'unions/2/members/1' mode: GREETING_MODE_PHONE }");
  EXPECT_EQ(greeting.entitlement_year(), 2026);
  EXPECT_EQ(greeting.greeted_by(), "leader");
  EXPECT_TRUE(Listed("")[0].greeted());
  EXPECT_FALSE(Listed("from { year: 2027 month: 11 day: 1 } days: 30")[0].greeted());
  DeclareToday("王强");
  const auto party = Call<v1::BirthdayParty>(
      "RecordBirthdayParty", "chair",
      "parent: 'unions/2' party { held_on { year: 2026 month: 11 day: 20 } "
      "display_name: '四季度生日会' members: 'unions/2/members/2' members: 'unions/2/members/3' "
      "members: 'unions/2/members/2' }");
  EXPECT_EQ(party.attendee_count(), 2);
  EXPECT_TRUE(Listed("")[1].greeted());
  const auto seen = Call<v1::ListBirthdayPartiesResponse>("ListBirthdayParties", "leader",
                                                          "parent: 'unions/2'");
  ASSERT_EQ(seen.parties_size(), 1);
  EXPECT_EQ(seen.parties(0).attendee_count(), 2);
  EXPECT_EQ(seen.parties(0).members_size(), 1);
  EXPECT_EQ(Reason("RecordBirthdayParty", "chair",
                   "parent: 'unions/2' party { held_on { year: 2026 month: 11 day: 22 } "
                   "display_name: '生日会' }"),
            "DATE_IN_FUTURE");
}

TEST_F(Birthdays, OfAMergedRecordCountForThePerson) {
  Give("刘洋/2", "entitlement_year: 2026");
  Declare("刘洋/2", "kind: BIRTHDAY_KIND_LUNAR month: 10 day: 13");
  Members("MergeMembers",
                      "parent: 'unions/2' source: 'unions/2/members/6' target: "
                      "'unions/2/members/3' source_etag: '1' target_etag: '1' reason: '重复'");
  const auto listed = Listed("");
  EXPECT_EQ(Lines(listed), (Texts{"2026-11-21 王强 GIVEN"}));
  EXPECT_EQ(Call<v1::Birthday>("GetBirthday", "chair", "name: 'unions/2/members/6/birthday'")
                .name(),
            "unions/2/members/3/birthday");
  EXPECT_EQ(Names(kMay).size(), 5u);
}

TEST_F(Birthdays, TheCalendarHasAnEventForEachWhichStaysTheSame) {
  DeclareToday("张伟");
  const std::string first = Calendar("days: 200");
  EXPECT_EQ(Calendar("days: 200"), first);
  EXPECT_TRUE(absl::StrContains(first, "UID:birthday-2-1-2026@unioncare"));
  EXPECT_TRUE(absl::StrContains(first, "DTSTART;VALUE=DATE:20261121"));
  EXPECT_TRUE(absl::StrContains(first, "张伟生日"));
  EXPECT_FALSE(absl::StrContains(first, "1980"));
  EXPECT_FALSE(absl::StrContains(first, "CANCELLED"));
  // Another day keeps the UID; the number rises.
  const auto sequence = [](const std::string& text, const std::string& uid) {
    const size_t at = text.find("SEQUENCE:", text.find(uid));
    return std::stoi(text.substr(at + 9));
  };
  const std::string uid = "UID:birthday-2-1-2026@unioncare";
  server_.clock().Advance(absl::Hours(1));
  Declare("张伟", "kind: BIRTHDAY_KIND_LUNAR month: 10 day: 15");
  const std::string second = Calendar("days: 200");
  EXPECT_TRUE(absl::StrContains(second, "DTSTART;VALUE=DATE:20261123"));
  EXPECT_FALSE(absl::StrContains(second, "DTSTART;VALUE=DATE:20261121"));
  EXPECT_GT(sequence(second, uid), sequence(first, uid));
  // Moved to a day that is gone by, the event of the year is taken out.
  Declare("张伟", "kind: BIRTHDAY_KIND_SOLAR_DECLARED month: 3 day: 1");
  const std::string third = Calendar("days: 200");
  EXPECT_TRUE(absl::StrContains(third.substr(third.find(uid)), "CANCELLED"));
  EXPECT_GT(sequence(third, uid), sequence(second, uid));
  // So is that of somebody who has died.
  const std::string died = "UID:birthday-2-2-2027@unioncare";
  EXPECT_TRUE(absl::StrContains(third, died));
  Members("ChangeMemberState",
                      "name: 'unions/2/members/2' etag: '1' state: MEMBER_STATE_DECEASED");
  const std::string fourth = Calendar("days: 200");
  const size_t at = fourth.find(died);
  ASSERT_NE(at, std::string::npos);
  EXPECT_TRUE(absl::StrContains(fourth.substr(at, fourth.find("END:VEVENT", at) - at),
                                "CANCELLED"));
  EXPECT_FALSE(absl::StrContains(Calendar("days: 200", "leader"), "孙老师"));
}

}  // namespace
}  // namespace unioncare::testing
