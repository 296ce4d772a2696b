// Rounds of hardship aid over the wire: who joins, who is late, what is behind, and how they end.
#include "unioncare/v1/hardship_rounds.pb.h"

#include "service/api/convert.h"
#include "tests/api/hardship_fixture.h"

namespace unioncare::testing {
namespace {

class HardshipRounds : public Hardship {
 protected:
  absl::CivilDay Now() { return unioncare::Today(server_.clock().Now()); }
  Answer Call(const std::string& who, const std::string& method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed("HardshipRoundService/" + method);
    return Ask(server_, world_.token(who), descriptor,
               *Parsed(descriptor->input_type(), request));
  }
  template <class Response>
  Response Take(const std::string& who, const std::string& method, const std::string& request) {
    const Answer answer = Call(who, method, request);
    EXPECT_EQ(answer.reason, "") << method << ": " << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  static std::string On(const char* field, absl::CivilDay day) {
    return absl::StrCat(field, " ", Day(IsoDay(day)), " ");
  }
  // Applications from today on, three days long; the check until the fifth day, and so on.
  std::string Dates(absl::CivilDay from) {
    return absl::StrCat(On("apply_from", from), On("apply_to", from + 2),
                        On("check_until", from + 5), On("committee_until", from + 8),
                        On("publicity_from", from + 9), On("pay_until", from + 40));
  }
  std::string Make(const std::string& more = "", int later = 0) {
    return Call("chair", "CreateHardshipRound",
                absl::StrCat("parent: 'unions/2' round { display_name: '年度帮扶' ",
                             Dates(Now() + later), more, " }"))
        .reason;
  }
  v1::HardshipRound Round(int number = 1, const std::string& who = "chair") {
    return Take<v1::HardshipRound>(who, "GetHardshipRound", Of(number));
  }
  static std::string Of(int number) {
    return absl::StrCat("name: 'unions/2/hardshipRounds/", number, "' ");
  }
  std::string End(const std::string& method, const std::string& more = "") {
    return Call("chair", method,
                absl::StrCat(Of(1), "etag: '", Round().etag(), "' ", more)).reason;
  }
  std::string Change(const std::string& fields, const std::string& path) {
    return Call("chair", "UpdateHardshipRound",
                absl::StrCat("round { ", Of(1), "etag: '", Round().etag(), "' ", fields,
                             " } update_mask { paths: '", path, "' }"))
        .reason;
  }
  std::string Move(const std::string& more, const std::string& who = "chair") {
    return Call(who, "MoveHardshipFile",
                absl::StrCat(Named(1), "etag: '", File().etag(), "' ", more)).reason;
  }
  std::vector<v1::HardshipRoundFile> Files(const std::string& more = "",
                                           const std::string& who = "chair") {
    const auto page = Take<v1::ListHardshipRoundFilesResponse>(
        who, "ListHardshipRoundFiles",
        absl::StrCat("parent: 'unions/2/hardshipRounds/1' ", more));
    return {page.files().begin(), page.files().end()};
  }
};

TEST_F(HardshipRounds, CountPublicityInWorkingDaysAndKeepTheirDaysInOrder) {
  EXPECT_EQ(Make(), "");
  const v1::HardshipRound round = Round();
  EXPECT_EQ(round.year(), Now().year());
  EXPECT_GE(*api::DayFrom(round.publicity_to()), Now() + 9 + 7)
      << "five working days reach over a week";
  EXPECT_EQ(Make("", 2), "HARDSHIP_ROUND_OVERLAP") << "one day is shared";
  EXPECT_EQ(Make("", 3), "");
  EXPECT_EQ(Make(On("publicity_to", Now() + 30), 20), "HARDSHIP_ROUND_PUBLICITY") << "too short";
}

TEST_F(HardshipRounds, AnApplicationJoinsByItselfUpToTheLastDay) {
  EXPECT_EQ(Make(), "");
  Wait(2);
  EXPECT_EQ(Apply(), "");
  const v1::HardshipFile file = File();
  EXPECT_EQ(file.round(), "unions/2/hardshipRounds/1");
  EXPECT_EQ(file.round_display_name(), "年度帮扶");
  EXPECT_FALSE(file.open_intake());
  EXPECT_EQ(Round().file_count(), 1);
  EXPECT_EQ(Round().asked_fen(), 500000);
}

TEST_F(HardshipRounds, ALateOneIsOpenIntakeAndSaysWhatItMissed) {
  EXPECT_EQ(Make(), "");
  Wait(3);
  EXPECT_EQ(Apply(), "");
  const v1::HardshipFile file = File();
  EXPECT_EQ(file.round(), "");
  EXPECT_TRUE(file.open_intake());
  EXPECT_EQ(file.missed_round_display_name(), "年度帮扶");
  EXPECT_EQ(file.missed_days(), 1);
  EXPECT_TRUE(Files().empty());
  EXPECT_EQ(Move("round: 'unions/2/hardshipRounds/1'"), "FIELD_REQUIRED");
  EXPECT_EQ(Move("round: 'unions/2/hardshipRounds/1' reason: '材料早已交齐'"), "");
  EXPECT_EQ(Files().size(), 1u);
  EXPECT_EQ(File().missed_days(), 1) << "that it was late stays on record";
  EXPECT_EQ(Move("round: 'unions/2/hardshipRounds/1' reason: 'x'"), "HARDSHIP_ROUND_SAME");
  EXPECT_EQ(Move("reason: '本人要求'"), "");
  EXPECT_TRUE(File().open_intake());
  EXPECT_NE(Move("round: 'unions/2/hardshipRounds/1' reason: 'x'", "member"), "");
}

TEST_F(HardshipRounds, WithoutAnyRoundItIsOpenIntakeThatMissedNothing) {
  EXPECT_EQ(Apply(), "");
  EXPECT_TRUE(File().open_intake());
  EXPECT_EQ(File().missed_round_display_name(), "");
}

TEST_F(HardshipRounds, ARoundThatIsNamedMustTakeApplicationsToday) {
  EXPECT_EQ(Make("", 5), "");
  const auto apply = [&](const std::string& round) {
    return Send("member", "CreateHardshipFile",
                absl::StrCat("parent: 'unions/2' round: '", round, "' hardship_file { consent_on ",
                             Day("2026-11-20"), " asked_fen: 500000 } ", Form()))
        .reason;
  };
  EXPECT_EQ(apply("unions/2/hardshipRounds/1"), "HARDSHIP_ROUND_WINDOW");
  EXPECT_EQ(apply("unions/2/hardshipRounds/7"), "NOT_FOUND");
  Wait(5);
  EXPECT_EQ(apply("unions/2/hardshipRounds/1"), "");
  EXPECT_EQ(File().round(), "unions/2/hardshipRounds/1");
}

TEST_F(HardshipRounds, AFileBehindItsDateIsDueForThoseWhoAct) {
  EXPECT_EQ(Make(), "");
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Due("chair", 2).find("ROUND"), std::string::npos) << "not yet";
  EXPECT_NE(Due("chair", 7).find("ROUND"), std::string::npos) << "within the week";
  Wait(5);
  ASSERT_EQ(Files().size(), 1u);
  EXPECT_EQ(Files()[0].stage(), v1::HARDSHIP_STAGE_CHECK);
  EXPECT_EQ(Files()[0].days_behind(), 0) << "the last day counts";
  Wait(1);
  EXPECT_EQ(Files("behind: true").size(), 1u);
  EXPECT_EQ(Files()[0].days_behind(), 1);
  EXPECT_EQ(Round().behind_count(), 1);
  EXPECT_NE(Due("chair", 1).find("ROUND"), std::string::npos);
  EXPECT_EQ(Due("member", 7).find("ROUND"), std::string::npos) << "nobody waits for oneself";
  EXPECT_EQ(Investigate(), "INVESTIGATED");
  EXPECT_TRUE(Files("behind: true").empty());
  EXPECT_EQ(Files("stage: HARDSHIP_STAGE_COMMITTEE").size(), 1u);
  EXPECT_TRUE(Files("stage: HARDSHIP_STAGE_PAY").empty());
}

TEST_F(HardshipRounds, OthersSeeDatesAndNoFilesOfThoseTheyDoNotSee) {
  EXPECT_EQ(Make(), "");
  EXPECT_EQ(Apply("chair", "member: 'unions/2/members/1' on_behalf_reason: '住院'"), "");
  const Answer other = Call("neighbour", "GetHardshipRound", Of(1));
  EXPECT_NE(other.reason, "");
  const auto rows = Take<v1::RevealHardshipRoundResponse>("chair", "RevealHardshipRound",
                                                          Of(1) + "reason: '报送校工会'");
  ASSERT_EQ(rows.rows_size(), 1);
  EXPECT_EQ(rows.rows(0).file().sequence(), 1);
  EXPECT_EQ(rows.rows(0).main_cause(), v1::HARDSHIP_CAUSE_ILLNESS);
  const std::string text = rows.DebugString();
  for (const char* secret : {"张小宝", "术后", "第三小学"}) {
    EXPECT_EQ(text.find(secret), std::string::npos) << secret;
  }
  EXPECT_EQ(Call("chair", "RevealHardshipRound", Of(1)).reason, "FIELD_REQUIRED");
}

TEST_F(HardshipRounds, DaysThatPassedStayAndOthersMove) {
  EXPECT_EQ(Make(), "");
  EXPECT_EQ(Change(On("apply_to", Now() + 3), "apply_to"), "");
  EXPECT_EQ(Change(On("apply_to", Now() - 1), "apply_to"), "DATE_BEFORE_START");
  Wait(4);
  EXPECT_EQ(Change(On("apply_to", Now() + 1), "apply_to"), "HARDSHIP_ROUND_PASSED");
  EXPECT_EQ(Change(On("check_until", Now() + 2), "check_until"), "");
  EXPECT_EQ(Change("", "check_until"), "FIELD_REQUIRED");
  EXPECT_EQ(Change("display_name: '改名'", "display_name"), "");
  EXPECT_EQ(Round().display_name(), "改名");
  EXPECT_EQ(Call("chair", "UpdateHardshipRound",
                 "round { name: 'unions/2/hardshipRounds/1' etag: 'x' } "
                 "update_mask { paths: 'display_name' }")
                .reason,
            "ETAG_MISMATCH");
}

TEST_F(HardshipRounds, CloseOnlyWhenNothingIsLeftOrItMoves) {
  EXPECT_EQ(Make(), "");
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(End("CloseHardshipRound"), "HARDSHIP_ROUND_UNFINISHED");
  EXPECT_EQ(End("CloseHardshipRound", "validate_only: true move_unfinished: true"), "");
  EXPECT_EQ(Round().state(), v1::HARDSHIP_ROUND_STATE_OPEN) << "a dry run changes nothing";
  EXPECT_EQ(End("CloseHardshipRound", "move_unfinished: true"), "");
  EXPECT_TRUE(File().open_intake());
  EXPECT_EQ(End("CloseHardshipRound"), "HARDSHIP_ROUND_OVER");
  EXPECT_EQ(Move("round: 'unions/2/hardshipRounds/1' reason: 'x'"), "HARDSHIP_ROUND_OVER");
}

TEST_F(HardshipRounds, CloseWithWhatIsFinishedInThem) {
  EXPECT_EQ(Make(), "");
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Step("member", "WithdrawHardshipFile", "reason: '本人撤回'"), "WITHDRAWN");
  EXPECT_EQ(Round().finished_count(), 1);
  EXPECT_EQ(End("CloseHardshipRound"), "");
  EXPECT_EQ(Files().size(), 1u) << "what is finished stays in its list";
}

TEST_F(HardshipRounds, CancelledOnesTakeNobodyAndKeepWhy) {
  EXPECT_EQ(Make(), "");
  EXPECT_EQ(End("CancelHardshipRound"), "FIELD_REQUIRED");
  EXPECT_EQ(End("CancelHardshipRound", "reason: '与上级合并'"), "");
  EXPECT_EQ(Round().close_reason(), "与上级合并");
  EXPECT_EQ(Apply(), "");
  EXPECT_TRUE(File().open_intake());
  EXPECT_EQ(Make(), "") << "its days are free again";
}

}  // namespace
}  // namespace unioncare::testing
