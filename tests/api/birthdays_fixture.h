// The small world and what tests of birthdays ask of its server.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/domain/calendar.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/birthday_gifts.pb.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::testing {

inline std::string Iso(const v1::Date& date) {
  return date.year() == 0 ? "" : IsoDay(date.year(), date.month(), date.day());
}

class BirthdaysFixture : public ::testing::Test {
 protected:
  BirthdaysFixture() : world_(MakeWorld(server_)) {}

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

inline constexpr char kMay[] =
    "from { year: 2026 month: 5 day: 1 } to { year: 2026 month: 5 day: 31 }";

}  // namespace unioncare::testing
