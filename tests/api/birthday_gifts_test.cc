// Gifts, greetings, parties, the roster and the calendar of birthdays, through the server.
#include <algorithm>
#include <set>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/domain/birthday_gifts.h"
#include "service/storage/sqlite.h"
#include "tests/api/birthdays_fixture.h"
#include "unioncare/v1/birthday_gifts.pb.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/reports.pb.h"

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

// The event of somebody in a calendar: "", "CANCELLED", or the title.
std::string EventIn(const std::string& calendar, const std::string& uid) {
  const size_t at = calendar.find("UID:" + uid);
  if (at == std::string::npos) return "";
  const std::string event = calendar.substr(at, calendar.find("END:VEVENT", at) - at);
  const size_t title = event.find(':', event.find("SUMMARY")) + 1;
  const std::string summary = event.substr(title, event.find("\r\n", title) - title);
  return absl::StrContains(event, "CANCELLED") ? "CANCELLED " + summary : summary;
}

TEST_F(BirthdayGifts, TheCalendarTakesOutWhoLeftItsGroupOrRetiredFromIt) {
  const std::string li = "birthday-2-2-2027@unioncare", wang = "birthday-2-3-2027@unioncare";
  const std::string chinese = "days: 200 group: 'unions/2/groups/1'";
  EXPECT_EQ(EventIn(Calendar(chinese), li), "李娜生日");
  EXPECT_EQ(EventIn(Calendar(chinese), wang), "");
  EXPECT_EQ(EventIn(Calendar("days: 200", "leader"), li), "李娜生日");
  Members("UpdateMember",
          "member { name: 'unions/2/members/2' etag: '1' group: 'unions/2/groups/2' } "
          "update_mask { paths: 'group' } effective_on { year: 2026 month: 11 day: 20 }");
  EXPECT_EQ(EventIn(Calendar(chinese), li), "CANCELLED 李娜生日");
  EXPECT_EQ(EventIn(Calendar("days: 200"), li), "李娜生日");
  EXPECT_EQ(EventIn(Calendar("days: 200 group: 'unions/2/groups/2'"), li), "李娜生日");
  // The leader of the old group takes the event out, and reads the name no more.
  EXPECT_EQ(EventIn(Calendar("days: 200", "leader"), li), "CANCELLED 生日");
  // A group above the new one has not lost her.
  Members("UpdateMember",
          "member { name: 'unions/2/members/2' etag: '2' group: 'unions/2/groups/1' } "
          "update_mask { paths: 'group' }");
  EXPECT_EQ(EventIn(Calendar(chinese), li), "李娜生日");
  Call<v1::BirthdayRules>("UpdateBirthdayRules", "chair",
                          "rules { name: 'unions/2/birthdayRules' etag: '0' exclude_retirees: true "
                          "} update_mask { paths: 'exclude_retirees' }");
  Members("RetireMember",
          "name: 'unions/2/members/3' etag: '1' kind: RETIRE_KIND_RETIREMENT "
          "retired_on { year: 2026 month: 11 day: 1 }");
  EXPECT_EQ(EventIn(Calendar("days: 200"), wang), "CANCELLED 王强生日");
  EXPECT_EQ(EventIn(Calendar("days: 200 retirees: RETIREE_CHOICE_INCLUDE"), wang), "王强生日");
  // Who retired long ago was never announced.
  EXPECT_EQ(EventIn(Calendar("days: 200"), "birthday-2-7-2027@unioncare"), "");
}

TEST_F(BirthdayGifts, ABirthdayThatWasKeptStaysWhenTheKindChangesLater) {
  // 17 May 2026 is gone by; so is lunar 2-10 of the same year.
  Declare("王强", "kind: BIRTHDAY_KIND_LUNAR month: 2 day: 10");
  EXPECT_EQ(EventIn(Calendar("days: 200"), "birthday-2-3-2026@unioncare"), "");
  // That of 2027 lay ahead as 17 May and comes as lunar 2-10 now.
  EXPECT_EQ(EventIn(Calendar("days: 200"), "birthday-2-3-2027@unioncare"), "王强生日");
}

TEST_F(BirthdayGifts, OneIsReadByItsName) {
  const v1::BirthdayGift given = Give("张伟", "entitlement_year: 2026");
  const std::string name = "name: '" + given.name() + "'";
  EXPECT_EQ(Call<v1::BirthdayGift>("GetBirthdayGift", "chair", name).SerializeAsString(),
            given.SerializeAsString());
  EXPECT_EQ(Reason("GetBirthdayGift", "leader", name), "");
  const v1::BirthdayGift other = Give("王强", "entitlement_year: 2026");
  EXPECT_EQ(Reason("GetBirthdayGift", "leader", "name: '" + other.name() + "'"), "NOT_FOUND");
  EXPECT_EQ(Reason("GetBirthdayGift", "chair", "name: 'unions/2/birthdayGifts/99'"), "NOT_FOUND");
  EXPECT_EQ(Reason("GetBirthdayGift", "chair", "name: 'unions/2/gifts/1'"), "NAME_MALFORMED");
}

// Puts `count` members, born like 张伟, into the file of a server that stands still.
void AddMany(TestServer& server, int count) {
  server.Stop();
  {
    auto connection = sql::OpenSqlite(server.database(), sql::Mode::kWriter);
    ASSERT_TRUE(connection.ok());
    static constexpr sql::Sql kMembers = {
        "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $1) "
        "INSERT INTO members SELECT union_id, 1000 + n, display_name || n, name_key || n, '', sex, "
        "group_id, state, birth_date, mobile, id_type, id_no_masked, id_no_sealed, id_no_hash, "
        "retired_on, joined_on, name_pinyin, former_name, card_no, employment_kind, dept, post, "
        "retire_kind, address_sealed, emergency_contact_sealed, care_flags_sealed, state_on, "
        "merged_into, create_us, update_us, version FROM members, numbers "
        "WHERE union_id = 2 AND id = 1"};
    static constexpr sql::Sql kKeys = {
        "INSERT INTO birthday_keys SELECT k.union_id, k.key, m.id, k.kind, k.leap_day_rule, "
        "k.leap_month_rule, m.display_name, '', k.group_id, k.sex, k.state, k.birth_date, "
        "k.retired_on, k.joined_on, k.state_on, 0, -1000000 FROM birthday_keys AS k "
        "JOIN members AS m ON m.union_id = k.union_id AND m.id > 1000 "
        "WHERE k.union_id = 2 AND k.member_id = 1"};
    const absl::Status members = sql::Run(**connection, kMembers, count);
    const absl::Status keys = sql::Run(**connection, kKeys);
    ASSERT_TRUE(members.ok()) << members;
    ASSERT_TRUE(keys.ok()) << keys;
  }
  server.Start();
}

TEST_F(BirthdayGifts, TheDueListGoesOnBehindFiveThousandBirthdays) {
  DeclareToday("张伟");
  constexpr int kMany = 5200;
  AddMany(server_, kMany);
  auto request = Text<v1::ListDueRequest>("parent: 'unions/2' page_size: 1000");
  std::set<std::string> names;
  int pages = 0, items = 0;
  do {
    v1::ListDueResponse page;
    const grpc::Status status =
        server_.Call(world_.token("chair"), "ReportService/ListDue", request, &page);
    ASSERT_TRUE(status.ok()) << status.error_message();
    for (const v1::DueItem& item : page.items()) {
      ++items;
      names.insert(item.member_display_name());
    }
    request.set_page_token(page.next_page_token());
    ASSERT_LT(++pages, 20);
  } while (!request.page_token().empty());
  EXPECT_EQ(items, kMany + 1);
  EXPECT_EQ(names.size(), kMany + 1u);
}

TEST_F(BirthdayGifts, WhatIsBeyondOneCallIsLeftForTheNext) {
  for (int i = 0; i < kPreparedMax + 2; ++i) {
    Members("CreateMember", absl::StrCat("parent: 'unions/2' member { display_name: '新", i,
                                         "' birth_date { year: 1990 month: 1 day: 3 } }"));
  }
  const std::string batch =
      "parent: 'unions/2' year: 2026 month: 1 form: BIRTHDAY_GIFT_FORM_CAKE";
  const auto prepare = [&] {
    const auto done =
        Call<v1::PrepareBirthdayGiftsResponse>("PrepareBirthdayGifts", "chair", batch);
    return std::vector<int>{done.prepared(), done.already(), done.left()};
  };
  EXPECT_EQ(prepare(), (std::vector<int>{kPreparedMax, 0, 2}));
  EXPECT_EQ(prepare(), (std::vector<int>{2, kPreparedMax, 0}));
  EXPECT_EQ(prepare(), (std::vector<int>{0, kPreparedMax + 2, 0}));
}

}  // namespace
}  // namespace unioncare::testing
