// Gifts, greetings, parties, the roster and the calendar of birthdays, through the server.
#include <algorithm>
#include <thread>

#include "tests/api/birthdays_fixture.h"

namespace unioncare::testing {
namespace {

using BirthdayGifts = BirthdaysFixture;

TEST_F(BirthdayGifts, AChangeOfCalendarBringsNoSecondGift) {
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

TEST_F(BirthdayGifts, AMonthOfGiftsIsPreparedOnceAndSignedForOneByOne) {
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

TEST_F(BirthdayGifts, TheRosterKnowsNoLunarDayOfAMonthAlone) {
  Declare("张伟", "kind: BIRTHDAY_KIND_MONTH_ONLY month: 12");
  std::vector<std::string> messages;
  ASSERT_TRUE(server_
                  .CallStream(world_.token("chair"), "BirthdayService/GetBirthdayRoster",
                              Text<v1::GetBirthdayRosterRequest>(
                                  "parent: 'unions/2' year: 2026 month: 12"),
                              &messages)
                  .ok());
  v1::BirthdayRosterRows rows;
  ASSERT_TRUE(rows.ParseFromString(messages.at(0)));
  ASSERT_GE(rows.rows_size(), 1);
  EXPECT_EQ(rows.rows(0).member_display_name(), "张伟");
  EXPECT_EQ(Iso(rows.rows(0).day()), "2026-12-01");
  EXPECT_EQ(rows.rows(0).lunar_zh(), "");
}

TEST_F(BirthdayGifts, AVoidedGiftFreesTheYear) {
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

TEST_F(BirthdayGifts, TwoWhoGiveAtOnceGiveOneGift) {
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

TEST_F(BirthdayGifts, ValidateOnlyChangesNothing) {
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

TEST_F(BirthdayGifts, GreetingsAndPartiesAreRecorded) {
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
      "display_name: '四季度生日会' members: 'unions/2/members/2' "
      "members: 'unions/2/members/3' members: 'unions/2/members/2' }");
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

// "DUE_AREA_BIRTHDAY 2026-11-21 张伟 语文组", one for each that is due.
Texts DueBirthdays(const v1::ListDueResponse& response) {
  Texts lines;
  for (const v1::DueItem& item : response.items()) {
    EXPECT_FALSE(item.overdue());
    lines.push_back(absl::StrCat(v1::DueArea_Name(item.area()), " ", Iso(item.due_on()), " ",
                                 item.member_display_name(), " ", item.group_display_name()));
  }
  return lines;
}

TEST_F(BirthdayGifts, AreDueUntilTheyAreGivenOrSomebodyGreets) {
  const auto due = [&](const std::string& who, const std::string& request) {
    v1::ListDueResponse response;
    const grpc::Status status =
        server_.Call(world_.token(who), "ReportService/ListDue",
                     Text<v1::ListDueRequest>("parent: 'unions/2' " + request), &response);
    EXPECT_TRUE(status.ok()) << status.error_message();
    return response;
  };
  DeclareToday("张伟");
  DeclareToday("王强");
  Declare("李娜", "kind: BIRTHDAY_KIND_LUNAR month: 10 day: 15");
  const std::string zhang = "DUE_AREA_BIRTHDAY 2026-11-21 张伟 语文组";
  const std::string wang = "DUE_AREA_BIRTHDAY 2026-11-21 王强 数学组";
  const std::string li = "DUE_AREA_BIRTHDAY 2026-11-23 李娜 语文组";
  const auto all = due("chair", "days: 7");
  EXPECT_EQ(DueBirthdays(all), (Texts{zhang, wang, li}));
  ASSERT_EQ(all.counts_size(), 1);
  EXPECT_EQ(all.counts(0).area(), v1::DUE_AREA_BIRTHDAY);
  EXPECT_EQ(all.counts(0).due(), 3);
  EXPECT_EQ(all.counts(0).overdue(), 0);
  EXPECT_EQ(DueBirthdays(due("chair", "days: 1")), (Texts{zhang, wang}));
  EXPECT_EQ(DueBirthdays(due("chair", "scope: DUE_SCOPE_MINE")), Texts{});
  EXPECT_EQ(DueBirthdays(due("leader", "scope: DUE_SCOPE_GROUP")), (Texts{zhang, li}));
  EXPECT_EQ(DueBirthdays(due("women", "")), Texts{li});
  // One who may see the own cases may not see birthdays.
  EXPECT_EQ(DueBirthdays(due("member", "")), Texts{});
  // Page by page it is the same list, with the same counts.
  Texts paged;
  v1::ListDueResponse page = due("chair", "page_size: 1");
  while (true) {
    EXPECT_EQ(page.counts(0).due(), 3);
    for (const std::string& line : DueBirthdays(page)) paged.push_back(line);
    if (page.next_page_token().empty()) break;
    page = due("chair", "page_size: 1 page_token: '" + page.next_page_token() + "'");
  }
  EXPECT_EQ(paged, (Texts{zhang, wang, li}));
  Give("张伟");
  Call<v1::BirthdayGreeting>("RecordBirthdayGreeting", "chair",
                             "parent: 'unions/2' greeting { member: 'unions/2/members/3' "
                             "mode: GREETING_MODE_CARD }");
  EXPECT_EQ(DueBirthdays(due("chair", "")), Texts{li});
}

TEST_F(BirthdayGifts, OfAMergedRecordCountForThePerson) {
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

TEST_F(BirthdayGifts, TheCalendarHasAnEventForEachWhichStaysTheSame) {
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
