// The commands of birthdays: what people write, what is asked of the server, what they read.
#include "unioncare/v1/birthdays.pb.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "absl/strings/str_join.h"
#include "client/birthday_words.h"
#include "client/fields.h"
#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr absl::CivilDay kToday(2026, 1, 31);

TEST(BirthdayWords, AMonthIsReadAsPeopleWriteIt) {
  for (const char* typed : {"2026-12", "2026/12", "2026.12", "202612", "2026年12月"}) {
    EXPECT_EQ(ParseMonth(typed, kToday), absl::CivilMonth(2026, 12)) << typed;
  }
  EXPECT_EQ(ParseMonth("2026-2", kToday), absl::CivilMonth(2026, 2));
  EXPECT_EQ(ParseMonth("本月", kToday), absl::CivilMonth(2026, 1));
  EXPECT_EQ(ParseMonth("下月", kToday), absl::CivilMonth(2026, 2));
  EXPECT_EQ(ParseMonth("Last-Month", kToday), absl::CivilMonth(2025, 12));
  for (const char* typed : {"", "12", "2026", "2026-0", "2026-13", "2026-12-01", "26-12", "2026--1",
                            "2026-+1", "十二月", "20261"}) {
    EXPECT_EQ(ParseMonth(typed, kToday), std::nullopt) << typed;
  }
}

TEST(BirthdayWords, ADayOfTheYearIsReadAsPeopleWriteIt) {
  const auto read = [](const char* typed) -> std::string {
    const auto date = ParseDayOfYear(typed);
    return date ? absl::StrCat(date->month, " ", date->day, date->leap ? " leap" : "") : "none";
  };
  for (const char* typed : {"8-15", "08-15", "8/15", "8.15", "8月15日", "八月十五", "8月十五"}) {
    EXPECT_EQ(read(typed), "8 15") << typed;
  }
  for (const char* typed : {"闰6-15", "6-15leap", "6-15 leap", "6-15闰", "闰六月十五", "LEAP 6-15"}) {
    EXPECT_EQ(read(typed), "6 15 leap") << typed;
  }
  EXPECT_EQ(read("正月初一"), "1 1");
  EXPECT_EQ(read("冬月二十"), "11 20");
  EXPECT_EQ(read("十一月廿三"), "11 23");
  EXPECT_EQ(read("腊月三十"), "12 30");
  EXPECT_EQ(read("十月初十"), "10 10");
  EXPECT_EQ(read("二月二十九"), "2 29");
  for (const char* typed : {"12", "12月", "十二月", "腊月"}) EXPECT_EQ(read(typed), "12 0") << typed;
  // What does not exist is for the server to say.
  EXPECT_EQ(read("13-40"), "13 40");
  for (const char* typed : {"", "中秋", "2026-8-15", "闰6-15leap", "-15", "8-+5", "8-初",
                            "八月十五日晚", "闰", "100-1"}) {
    EXPECT_EQ(read(typed), "none") << typed;
  }
}

TEST(BirthdayWords, AnAmountIsReadInYuanToTheFen) {
  EXPECT_EQ(ParseYuan("200"), 20000);
  EXPECT_EQ(ParseYuan("0"), 0);
  EXPECT_EQ(ParseYuan("¥200.5"), 20050);
  EXPECT_EQ(ParseYuan("￥200.05"), 20005);
  EXPECT_EQ(ParseYuan("200元"), 20000);
  for (const char* typed :
       {"", "-1", "1.", ".5", "1.005", "1,000", "二百", "+2", "9999999999999999"}) {
    EXPECT_EQ(ParseYuan(typed), std::nullopt) << typed;
  }
  EXPECT_EQ(YuanCell(20050), "200.50");
  EXPECT_EQ(YuanCell(5), "0.05");
  EXPECT_EQ(YuanCell(0), "");
}

v1::UpcomingBirthday Birthday(const std::string& name, absl::CivilDay day, int days_ahead) {
  v1::UpcomingBirthday birthday;
  birthday.set_member("unions/1/members/5");
  birthday.set_member_display_name(name);
  birthday.set_group_display_name("数学组");
  *birthday.mutable_day() = ToDate(day);
  birthday.set_days_ahead(days_ahead);
  birthday.set_lunar_zh("丙午年十月十五");
  birthday.set_lunar_en("10-15");
  birthday.set_kind(v1::BIRTHDAY_KIND_LUNAR);
  birthday.set_age(60);
  birthday.set_milestone(true);
  birthday.set_gift_state(v1::BIRTHDAY_GIFT_STATE_OWED);
  return birthday;
}

class BirthdayCommandsOf : public Cli {
 protected:
  BirthdayCommandsOf() {
    server_.On<v1::ListUpcomingBirthdaysRequest>(
        "ListUpcomingBirthdays", [](const v1::ListUpcomingBirthdaysRequest& asked) {
          v1::ListUpcomingBirthdaysResponse page;
          if (asked.page_token().empty()) {
            *page.add_birthdays() = Birthday("张伟", absl::CivilDay(2026, 11, 23), 2);
            page.set_next_page_token("more");
            return page;
          }
          v1::UpcomingBirthday& next = *page.add_birthdays();
          next = Birthday("阿依古丽·买买提", absl::CivilDay(2027, 1, 1), 41);
          next.set_kind(v1::BIRTHDAY_KIND_MONTH_ONLY);
          next.set_age(0);
          next.set_milestone(false);
          next.set_gift_state(v1::BIRTHDAY_GIFT_STATE_NOT_ENTITLED);
          next.set_note(v1::BIRTHDAY_NOTE_RETIREE);
          next.set_greeted(true);
          return page;
        });
    server_.On<v1::GetBirthdayRequest>("GetBirthday", [](const v1::GetBirthdayRequest& asked) {
      v1::Birthday birthday;
      birthday.set_name(asked.name());
      birthday.set_etag("e7");
      return birthday;
    });
    server_.On<v1::UpdateBirthdayRequest>(
        "UpdateBirthday", [](const v1::UpdateBirthdayRequest& asked) { return asked.birthday(); });
  }

  v1::ListUpcomingBirthdaysRequest Asked() {
    return server_.Last<v1::ListUpcomingBirthdaysRequest>("ListUpcomingBirthdays");
  }
  v1::UpdateBirthdayRequest Updated() {
    return server_.Last<v1::UpdateBirthdayRequest>("UpdateBirthday");
  }
};

TEST_F(BirthdayCommandsOf, AreAlignedInChineseAndInEnglish) {
  EXPECT_EQ(Run({"birthday", "upcoming", "--days=60", "--output=table"}), 0) << err_;
  EXPECT_EQ(out_,
            "日期        何时    农历      姓名             小组    方式  年龄     发放\n"
            "11-23 周一  2 天后  十月十五  张伟             数学组  农历  60 整寿  未发放\n"
            "1 月                          阿依古丽·买买提  数学组  仅月           "
            "退休人员不在发放范围，已祝贺\n");
  EXPECT_EQ(Asked().days(), 60);
  EXPECT_EQ(Asked().page_token(), "more");
  EXPECT_EQ(Run({"--lang=en", "birthday", "upcoming", "--output=table", "--limit=1"}), 0);
  EXPECT_EQ(out_,
            "day        when       lunar day  name  group   kind   age           gift\n"
            "11-23 Mon  in 2 days  10-15      张伟  数学组  lunar  60 milestone  not given yet\n");
}

TEST_F(BirthdayCommandsOf, GiveProgramsEveryColumnOfAllPages) {
  EXPECT_EQ(Run({"birthday", "upcoming", "--owed", "--milestones", "--retirees=only"}), 0) << err_;
  EXPECT_EQ(std::count(out_.begin(), out_.end(), '\n'), 3);
  EXPECT_THAT(out_, HasSubstr("公历\t还有天数\t农历\t姓名"));
  EXPECT_THAT(out_, HasSubstr("2026-11-23\t2\t丙午年十月十五\t张伟\t"));
  EXPECT_TRUE(Asked().owed_only() && Asked().milestones_only());
  EXPECT_EQ(Asked().retirees(), v1::RETIREE_CHOICE_ONLY);
  EXPECT_EQ(Asked().page_size(), 1000);
}

TEST_F(BirthdayCommandsOf, AMonthIsAWindow) {
  EXPECT_EQ(Run({"birthday", "list", "--month=2028-02"}), 0) << err_;
  EXPECT_EQ(Asked().from().day(), 1);
  EXPECT_EQ(Asked().to().month(), 2);
  EXPECT_EQ(Asked().to().day(), 29);
  EXPECT_EQ(Run({"birthday", "list", "下月"}), 0) << err_;
  EXPECT_EQ(Asked().from().month(), 12);
  EXPECT_EQ(Asked().to().day(), 31);
  EXPECT_EQ(Run({"birthday", "list"}), 0) << err_;
  EXPECT_EQ(Asked().from().month(), 11);
  EXPECT_EQ(Run({"birthday", "list", "2026-13"}), 2);
  EXPECT_THAT(err_, HasSubstr("--month：“2026-13”不是月份"));
}

TEST_F(BirthdayCommandsOf, AWayOfKeepingItNamesWhatItChanges) {
  const auto mask = [&] { return absl::StrJoin(Updated().update_mask().paths(), " "); };
  EXPECT_EQ(Run({"birthday", "rule", "--member=张伟", "--kind=lunar", "--date=闰六月十五"}), 0) << err_;
  EXPECT_EQ(Updated().birthday().name(), "unions/1/members/5/birthday");
  EXPECT_EQ(Updated().birthday().etag(), "e7");
  EXPECT_EQ(Updated().birthday().month(), 6);
  EXPECT_EQ(Updated().birthday().day(), 15);
  EXPECT_TRUE(Updated().birthday().leap());
  EXPECT_EQ(mask(), "month day leap kind");
  EXPECT_EQ(Run({"birthday", "rule", "--member=张伟", "--leap-month-rule=", "--etag=e9",
                 "--dry-run"}),
            0)
      << err_;
  EXPECT_EQ(mask(), "leap_month_rule");
  EXPECT_EQ(Updated().birthday().etag(), "e9");
  EXPECT_TRUE(Updated().validate_only());
  EXPECT_EQ(Run({"birthday", "rule", "--member=张伟", "--date=中秋"}), 2);
  EXPECT_EQ(Run({"birthday", "rule", "--member=张伟", "--retirees=exclude"}), 2);
  EXPECT_EQ(Run({"birthday", "rule", "--kind=lunar"}), 2);
  EXPECT_THAT(err_, HasSubstr("--member"));
}

TEST_F(BirthdayCommandsOf, TheRulesOfTheUnionAreReadBeforeTheyChange) {
  server_.On<v1::GetBirthdayRulesRequest>(
      "GetBirthdayRules", [](const v1::GetBirthdayRulesRequest& asked) {
        v1::BirthdayRules rules;
        rules.set_name(asked.name());
        rules.set_etag("e3");
        return rules;
      });
  server_.On<v1::UpdateBirthdayRulesRequest>(
      "UpdateBirthdayRules",
      [](const v1::UpdateBirthdayRulesRequest& asked) { return asked.rules(); });
  EXPECT_EQ(Run({"birthday", "rule", "--milestones=60，70", "--retirees=exclude",
                 "--leap-day-rule=skip"}),
            0)
      << err_;
  const auto asked = server_.Last<v1::UpdateBirthdayRulesRequest>("UpdateBirthdayRules");
  EXPECT_EQ(asked.rules().name(), "unions/1/birthdayRules");
  EXPECT_EQ(asked.rules().etag(), "e3");
  EXPECT_THAT(asked.rules().milestones(), ElementsAre(60, 70));
  EXPECT_TRUE(asked.rules().exclude_retirees());
  EXPECT_EQ(absl::StrJoin(asked.update_mask().paths(), " "),
            "leap_day_rule exclude_retirees milestones");
  EXPECT_EQ(Run({"birthday", "rule", "--milestones=六十"}), 2);
  EXPECT_EQ(Run({"birthday", "rule", "--retirees=only"}), 2);
  EXPECT_EQ(Run({"birthday", "rule", "--leap-day-rule=never"}), 2);
}

TEST_F(BirthdayCommandsOf, ARosterShowsAmountsInYuan) {
  server_.On<v1::GetBirthdayRosterRequest>(
      "GetBirthdayRoster", [](const v1::GetBirthdayRosterRequest&) {
        v1::BirthdayRosterRows rows;
        v1::BirthdayRosterRow& row = *rows.add_rows();
        row.set_row_no(1);
        row.set_member_display_name("张伟");
        row.set_group_display_name("数学组");
        *row.mutable_day() = ToDate(absl::CivilDay(2026, 12, 5));
        row.set_lunar_zh("丙午年十月廿七");
        row.set_form(v1::BIRTHDAY_GIFT_FORM_CAKE_VOUCHER);
        row.set_face_value_fen(20000);
        row.set_voucher_no("A001");
        return rows;
      });
  EXPECT_EQ(Run({"birthday", "roster", "--month=2026-12", "--output=csv"}), 0) << err_;
  EXPECT_EQ(out_,
            "\xEF\xBB\xBF序号,姓名,小组,生日(公历),农历,发放方式,面值,券号,签领,日期\r\n"
            "1,张伟,数学组,2026-12-05,丙午年十月廿七,蛋糕券,200.00,A001,,\r\n");
  const auto asked = server_.Last<v1::GetBirthdayRosterRequest>("GetBirthdayRoster");
  EXPECT_EQ(asked.year(), 2026);
  EXPECT_EQ(asked.month(), 12);
}

TEST_F(BirthdayCommandsOf, ACalendarReachesItsFileWholeOrNotAtAll) {
  v1::BirthdayCalendarChunk one, two;
  one.set_chunk("BEGIN:VCALENDAR\r\n");
  two.set_chunk("END:VCALENDAR\r\n");
  const std::vector<std::string> chunks = {one.SerializeAsString(), two.SerializeAsString()};
  bool breaks = false;
  server_.On<v1::GetBirthdayCalendarRequest>(
      "GetBirthdayCalendar", [&](const v1::GetBirthdayCalendarRequest&) {
        FakeAnswer answer(chunks);
        if (breaks) answer.status = Refusal(grpc::StatusCode::INTERNAL, "INTERNAL", "断了");
        return answer;
      });
  const std::string whole = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
  EXPECT_EQ(Run({"birthday", "ical"}), 0) << err_;
  EXPECT_EQ(out_, whole);
  const std::string path =
      (std::filesystem::temp_directory_path() / absl::StrCat("care_", getpid(), ".ics")).string();
  const auto content = [&] {
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
  };
  EXPECT_EQ(Run({"birthday", "ical", "--output-file=" + path}), 0) << err_;
  EXPECT_EQ(content(), whole);
  EXPECT_EQ(Run({"birthday", "ical", "--output-file=" + path}), 2);
  EXPECT_THAT(err_, HasSubstr("--replace"));
  // The old one stands until the new one is whole.
  std::ofstream(path) << "old";
  breaks = true;
  EXPECT_NE(Run({"birthday", "ical", "--output-file=" + path, "--replace"}), 0);
  EXPECT_EQ(content(), "old");
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
  breaks = false;
  EXPECT_EQ(Run({"birthday", "ical", "--output-file=" + path, "--replace"}), 0) << err_;
  EXPECT_EQ(content(), whole);
  std::filesystem::remove(path);
}

TEST_F(BirthdayCommandsOf, AGiftIsFoundByItsMemberAndVoidedWithItsEtag) {
  int gifts = 2;
  server_.On<v1::ListBirthdayGiftsRequest>(
      "ListBirthdayGifts", [&](const v1::ListBirthdayGiftsRequest&) {
        v1::ListBirthdayGiftsResponse response;
        for (int i = 1; i <= gifts; ++i) {
          v1::BirthdayGift& gift = *response.add_gifts();
          gift.set_name(absl::StrCat("unions/1/birthdayGifts/", i));
          gift.set_member_display_name("张伟");
          gift.set_entitlement_year(2024 + i);
          gift.set_etag(absl::StrCat("e", i));
        }
        return response;
      });
  server_.On<v1::GetBirthdayGiftRequest>(
      "GetBirthdayGift", [](const v1::GetBirthdayGiftRequest& request) {
        v1::BirthdayGift gift;
        gift.set_name(request.name());
        gift.set_etag(absl::StrCat("e", request.name().substr(request.name().size() - 1)));
        return gift;
      });
  server_.On<v1::VoidBirthdayGiftRequest>(
      "VoidBirthdayGift", [](const v1::VoidBirthdayGiftRequest&) { return v1::BirthdayGift(); });
  const auto last = [&] { return server_.Last<v1::VoidBirthdayGiftRequest>("VoidBirthdayGift"); };
  EXPECT_EQ(Run({"birthday", "void-gift", "2", "--reason=错"}), 0) << err_;
  EXPECT_EQ(last().name(), "unions/1/birthdayGifts/2");
  EXPECT_EQ(last().etag(), "e2");
  EXPECT_EQ(Run({"birthday", "void-gift", "张伟", "--reason=错"}), 2);
  EXPECT_THAT(err_, HasSubstr("张伟  2025  1\n"));
  EXPECT_EQ(Run({"birthday", "void-gift", "张伟", "--reason=错"}, "1\n", true), 0) << err_;
  EXPECT_EQ(last().name(), "unions/1/birthdayGifts/1");
  gifts = 0;
  EXPECT_EQ(Run({"birthday", "void-gift", "张伟", "--reason=错"}), 3);
  EXPECT_EQ(Run({"birthday", "show-gift", "2"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::GetBirthdayGiftRequest>("GetBirthdayGift").name(),
            "unions/1/birthdayGifts/2");
}

TEST_F(BirthdayCommandsOf, APartyNamesEachOfItsGuests) {
  server_.On<v1::RecordBirthdayPartyRequest>(
      "RecordBirthdayParty",
      [](const v1::RecordBirthdayPartyRequest& asked) { return asked.party(); });
  EXPECT_EQ(Run({"birthday", "party", "--name=生日会", "--held-on=昨天", "--month=2026-11",
                 "--members=李娜，王强"}),
            0)
      << err_;
  const auto party = server_.Last<v1::RecordBirthdayPartyRequest>("RecordBirthdayParty").party();
  EXPECT_THAT(party.members(), ElementsAre("unions/1/members/7", "unions/1/members/8"));
  EXPECT_EQ(party.from().day(), 1);
  EXPECT_EQ(party.to().day(), 30);
  EXPECT_EQ(party.held_on().day(), 20);
}

TEST_F(BirthdayCommandsOf, AFaceValueIsTypedInYuanAndSentInFen) {
  server_.On<v1::RecordBirthdayGiftRequest>(
      "RecordBirthdayGift",
      [](const v1::RecordBirthdayGiftRequest& asked) { return asked.gift(); });
  EXPECT_EQ(Run({"birthday", "gift", "张伟", "--form=cake-voucher", "--face-value=200.5",
                 "--output=table"}),
            0)
      << err_;
  EXPECT_EQ(server_.Last<v1::RecordBirthdayGiftRequest>("RecordBirthdayGift")
                .gift()
                .face_value_fen(),
            20050);
  EXPECT_THAT(out_, HasSubstr("面值      200.50\n"));
  EXPECT_EQ(Run({"birthday", "gift", "张伟", "--form=cake-voucher", "--face-value=二百"}), 2);
}

}  // namespace
}  // namespace unioncare::client
