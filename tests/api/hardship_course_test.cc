// The course of files of hardship aid where it meets other things: who may take which step where,
// vacations, what ends a file from outside, and moves between unions.
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/domain/hardship_files.h"
#include "tests/api/exemplar_hardship.h"
#include "tests/api/hardship_fixture.h"
#include "tests/api/hardship_world.h"
#include "tests/api/upload.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/transfers.pb.h"

namespace unioncare::testing {
namespace {

class HardshipCourse : public Hardship {
 protected:
  // The answer to a method of any service.
  Answer Do(const std::string& who, const char* method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    const Answer answer = Ask(server_, world_.token(who), descriptor,
                              *Parsed(descriptor->input_type(), request));
    EXPECT_EQ(answer.reason, "") << method << ": " << LocalizedOf(answer.status);
    return answer;
  }
  template <class Response>
  Response Made(const std::string& who, const char* method, const std::string& request) {
    Response response;
    EXPECT_TRUE(response.ParseFromString(Do(who, method, request).bytes));
    return response;
  }
  std::string EtagOf(const std::string& member, const std::string& who = "chair") {
    return Made<v1::Member>(who, "MemberService/GetMember", "name: '" + member + "'").etag();
  }
  // "EXITED RETIRED 2026-11-29", and that all books hold.
  std::string EndOf(int number = 1) {
    const v1::HardshipFile file = File(number);
    EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
    EXPECT_FALSE(file.has_review_due_on() || file.has_contact_due_on() || file.has_step_due_on());
    const v1::Date& on = file.exit_on();
    return absl::StrCat(v1::HardshipState_Name(file.state()).substr(15), " ",
                        v1::HardshipExit_Name(file.exit_reason()).substr(14), " ",
                        IsoDay(absl::CivilDay(on.year(), on.month(), on.day())));
  }
  // Whether the wife's household is free in the neighbouring union, without a change.
  std::string ElsewhereToo() {
    return Send("neighbour", "CreateHardshipFile",
                absl::StrCat("parent: 'unions/3' validate_only: true hardship_file { member: "
                             "'unions/3/members/1' on_behalf_reason: '住院' consent_on ",
                             Day("2026-11-20"), " } form { county: '市南区' family_size: 1 "
                                                "own_monthly_income_fen: 1 }"))
        .reason;
  }
};

// What each role may do of each step: x yes, o not for herself, n not of this person, - not at all.
// The files are about the women's officer; the leader of another group does not see them.
struct RoleRow {
  HardshipMove move;
  const char* method;
  const char* roles;
};
constexpr const char* kRoles[] = {"chair",  "committee", "women",      "leader",  "auditor",
                                  "member", "cashier",   "accountant", "retiree", "superior",
                                  "admin"};
constexpr RoleRow kRoleRows[] = {
    {HardshipMove::kMaterial, "RecordHardshipMaterial", "xxon-n--n--"},
    {HardshipMove::kInvestigate, "RecordHardshipInvestigation", "xxon----n--"},
    {HardshipMove::kDecide, "RecordHardshipDecision", "xx---------"},
    {HardshipMove::kPublish, "PublishHardshipFile", "xx---------"},
    {HardshipMove::kObject, "RecordHardshipObjection", "xx---------"},
    {HardshipMove::kAnswer, "CloseHardshipObjection", "xx---------"},
    {HardshipMove::kSubmit, "SubmitHardshipFile", "xx---------"},
    {HardshipMove::kAnswerPackage, "RecordPackageAnswer", "---------x-"},
    {HardshipMove::kConfirm, "ConfirmHardshipFile", "xx---------"},
    {HardshipMove::kReview, "RecordHardshipReview", "xx---------"},
    {HardshipMove::kContact, "RecordHardshipContact", "xxon----n--"},
    {HardshipMove::kWithdraw, "WithdrawHardshipFile", "xxxn-n--n--"},
    {HardshipMove::kExit, "CloseHardshipFile", "xx---------"},
};

// The request of the exemplar of a method, about another file and without effect.
std::string TrialOf(const std::string& method, int file, const std::string& etag) {
  for (const Exemplar& exemplar : kHardshipExemplars) {
    if (exemplar.method != "HardshipService/" + method) continue;
    std::string text = exemplar.request;
    const size_t end = text.find("' ") + 1;  // behind the name
    text = absl::StrCat("name: 'unions/2/hardshipFiles/", file, "'", text.substr(end));
    text = absl::StrReplaceAll(text, {{"ETAG-OF-1", etag}});
    return absl::StrCat(text, " validate_only: true");
  }
  ADD_FAILURE() << method << " has no exemplar";
  return "";
}

TEST_F(HardshipCourse, EachStepIsForItsRolesInItsStates) {
  MakeHardship(server_);
  // One file in each state; those that are over were one of the others.
  std::map<HardshipState, int> numbers;
  for (int state = 1; state <= 7; ++state) numbers[static_cast<HardshipState>(state)] = state;
  int asked = 0;
  const auto ask_all = [&] {
    for (const auto& [state, number] : numbers) {
      const std::string etag = File(number).etag();
      for (const RoleRow& row : kRoleRows) {
        for (size_t role = 0; role < std::size(kRoles); ++role) {
          ++asked;
          const std::string reason =
              Send(kRoles[role], row.method, TrialOf(row.method, number, etag)).reason;
          const char* const who = kRoles[role];
          const char may = row.roles[role];
          if (may == '-') {
            EXPECT_EQ(reason, "PERMISSION_MISSING") << who << " " << row.method << " " << number;
          } else if (may == 'n') {
            EXPECT_EQ(reason, "NOT_FOUND") << who << " " << row.method << " " << number;
          } else if (!MayMove(row.move, state)) {
            // The superior union knows only of what was submitted.
            EXPECT_EQ(reason, std::string(who) == "superior" ? "NOT_FOUND" : "HARDSHIP_STEP")
                << who << " " << row.method << " " << number;
          } else if (may == 'o') {
            EXPECT_EQ(reason, "HARDSHIP_OWN") << who << " " << row.method << " " << number;
          } else if (row.move == HardshipMove::kConfirm) {
            EXPECT_EQ(reason, "HARDSHIP_SUPERIOR");
          } else if (row.move == HardshipMove::kObject) {
            EXPECT_EQ(reason, state == HardshipState::kPublished ? "HARDSHIP_PUBLICITY_OVER" : "")
                << "file 4 hung out until 13 November";
          } else {
            EXPECT_EQ(reason, "") << who << " " << row.method << " " << number;
          }
        }
      }
    }
  };
  ask_all();
  EXPECT_EQ(Step("chair", "CloseHardshipFile",
                 "exit_reason: HARDSHIP_EXIT_VOLUNTARY reason: '本人申请'", 7),
            "EXITED");
  EXPECT_EQ(Step("chair", "WithdrawHardshipFile", "reason: '撤回'", 1), "WITHDRAWN");
  EXPECT_EQ(Step("chair", "RecordHardshipDecision",
                 absl::StrCat("minutes_no: '2026-09' opinion: '不符合' decided_on ",
                              Day("2026-11-21"), " present: 'unions/2/members/2' present: "
                              "'unions/2/members/3'"),
                 2),
            "REFUSED");
  numbers = {{HardshipState::kExited, 7},
             {HardshipState::kWithdrawn, 1},
             {HardshipState::kRefused, 2}};
  ask_all();
  EXPECT_EQ(asked, 10 * 13 * 11);
}

TEST_F(HardshipCourse, PublicityWaitsForTheEndOfAVacationAndOfAnObjectionOnItsLastDay) {
  Do("chair", "CalendarService/CreateSchoolPeriod",
     absl::StrCat("parent: 'unions/2' period { kind: SCHOOL_PERIOD_KIND_VACATION display_name: "
                  "'停课' from ",
                  Day("2026-11-25"), " to ", Day("2026-12-06"), " }"));
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Investigate(), "INVESTIGATED");
  EXPECT_EQ(Decide(), "REVIEWED");
  EXPECT_EQ(Publish(), "PUBLISHED");
  const auto until = [&] {
    const v1::Date to = File().publicity_to();
    return IsoDay(absl::CivilDay(to.year(), to.month(), to.day()));
  };
  EXPECT_EQ(until(), "2026-12-09") << "23 and 24 November, 7, 8 and 9 December";
  Wait(18);
  EXPECT_EQ(Step("chair", "SubmitHardshipFile"), "HARDSHIP_PUBLICITY_OPEN") << "the last day";
  EXPECT_EQ(Step("chair", "RecordHardshipObjection", "objection { content: '有两套住房' }"),
            "OBJECTED");
  EXPECT_EQ(Step("chair", "RecordHardshipObjection", "objection { content: '有车' }"), "OBJECTED");
  Wait(5);
  EXPECT_EQ(Step("chair", "SubmitHardshipFile"), "HARDSHIP_STEP") << "two wait for an answer";
  EXPECT_EQ(Step("chair", "CloseHardshipObjection", "number: 1 answer: '只有一套'"), "OBJECTED");
  EXPECT_EQ(Step("chair", "CloseHardshipObjection", "number: 1 answer: '只有一套'"),
            "HARDSHIP_ANSWERED");
  EXPECT_EQ(Step("chair", "CloseHardshipObjection", "number: 2 answer: '用于接送病人'"),
            "PUBLISHED");
  EXPECT_EQ(until(), "2026-12-15") << "the last day is counted again, after the answer";
  Wait(1);
  EXPECT_EQ(Step("chair", "SubmitHardshipFile"), "HARDSHIP_PUBLICITY_OPEN");
  Wait(1);
  EXPECT_EQ(Step("chair", "RecordHardshipObjection", "objection { content: '晚了' }"),
            "HARDSHIP_PUBLICITY_OVER");
  EXPECT_EQ(Step("chair", "SubmitHardshipFile",
                 absl::StrCat("superior_consent_on ", Day("2026-11-20"))),
            "PACKAGED");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(HardshipCourse, AnObjectionThatWasRightSendsTheFileBack) {
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Investigate(), "INVESTIGATED");
  EXPECT_EQ(Decide(), "REVIEWED");
  EXPECT_EQ(Publish(), "PUBLISHED");
  EXPECT_EQ(Step("chair", "RecordHardshipObjection", "objection { content: '有两套住房' }"),
            "OBJECTED");
  EXPECT_EQ(Step("chair", "RecordHardshipObjection", "objection { content: '有车' }"), "OBJECTED");
  EXPECT_EQ(Step("chair", "CloseHardshipObjection", "number: 1 answer: '属实' upheld: true"),
            "INVESTIGATED");
  EXPECT_TRUE(File().objections(1).has_answered_on()) << "nothing hangs out any more";
  EXPECT_EQ(Publish(), "HARDSHIP_STEP");
  EXPECT_EQ(Decide("opinion: '有两套住房'"), "REFUSED");
  EXPECT_EQ(Apply(), "") << "with other facts";
}

TEST_F(HardshipCourse, AnUpdateThatRetiresSomebodyEndsTheFile) {
  Identify("neighbour", "unions/3/members/1", kWifeId);
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(ElsewhereToo(), "HOUSEHOLD_ELSEWHERE");
  Do("chair", "MemberService/UpdateMember",
     absl::StrCat("member { name: 'unions/2/members/1' etag: '", EtagOf("unions/2/members/1"),
                  "' retired_on ", Day("2026-11-20"),
                  " retire_kind: RETIRE_KIND_RETIREMENT } update_mask { paths: 'retired_on' paths: "
                  "'retire_kind' }"));
  EXPECT_EQ(EndOf(), "EXITED RETIRED 2026-11-20");
  EXPECT_EQ(ElsewhereToo(), "");
}

TEST_F(HardshipCourse, ARosterThatRetiresSomebodyEndsTheFile) {
  Identify("neighbour", "unions/3/members/1", kWifeId);
  EXPECT_EQ(Apply(), "");
  v1::UploadRosterRequest upload = Text<v1::UploadRosterRequest>(
      "parent: 'unions/2' file_name: '花名册.csv'");
  v1::Import import;
  const Answer uploaded = UploadFile(server_, world_.token("chair"), "ImportService/UploadRoster",
                                     upload, "姓名,退休日期\n张伟,2026-10-31\n");
  ASSERT_TRUE(import.ParseFromString(uploaded.bytes));
  EXPECT_EQ(File().state(), v1::HARDSHIP_STATE_APPLIED) << "checked only";
  const auto named = [&] {
    return absl::StrCat("name: '", import.name(), "' etag: '", import.etag(), "' ");
  };
  import = Made<v1::Import>("chair", "ImportService/PublishImport", named());
  EXPECT_EQ(EndOf(), "EXITED RETIRED 2026-10-31");
  EXPECT_EQ(ElsewhereToo(), "") << "a file that is over holds nobody back";
  Do("chair", "ImportService/UndoImport", named() + "reason: '名单有误'");
  EXPECT_EQ(EndOf(), "EXITED RETIRED 2026-10-31") << "who comes back applies anew";
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(ElsewhereToo(), "HOUSEHOLD_ELSEWHERE");
}

TEST_F(HardshipCourse, AnImportOnWhichAFileStandsIsNotTakenBack) {
  v1::Import import;
  const Answer uploaded = UploadFile(
      server_, world_.token("chair"), "ImportService/UploadRoster",
      Text<v1::UploadRosterRequest>("parent: 'unions/2' file_name: '花名册.csv'"),
      "姓名,工号\n钱调,N91\n");
  ASSERT_TRUE(import.ParseFromString(uploaded.bytes));
  const auto named = [&] {
    return absl::StrCat("name: '", import.name(), "' etag: '", import.etag(), "' ");
  };
  import = Made<v1::Import>("chair", "ImportService/PublishImport", named());
  const auto found = Made<v1::FindMembersResponse>("chair", "MemberService/FindMembers",
                                                   "parent: 'unions/2' query: '钱调'");
  ASSERT_EQ(found.members_size(), 1);
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Step("chair", "RecordHardshipInvestigation",
                 absl::StrCat("investigated_on ", Day("2026-11-21"), " investigators: '",
                              found.members(0).name(),
                              "' investigators: 'unions/2/members/3' home_visit: '属实'")),
            "INVESTIGATED");
  const MethodDescriptor* undo = MethodNamed("ImportService/UndoImport");
  EXPECT_EQ(Ask(server_, world_.token("chair"), undo,
                *Parsed(undo->input_type(), named() + "reason: '名单有误'"))
                .reason,
            "IMPORT_DEPENDED_ON");
}

TEST_F(HardshipCourse, DeathAndLeavingEndTheFile) {
  struct Row {
    const char* state;
    const char* end;
  };
  Identify("neighbour", "unions/3/members/1", kWifeId);
  for (const Row& row : {Row{"MEMBER_STATE_LEFT", "EXITED LEFT 2026-11-20"},
                         Row{"MEMBER_STATE_DECEASED", "EXITED DECEASED 2026-11-20"}}) {
    EXPECT_EQ(Apply("chair", "member: 'unions/2/members/1' on_behalf_reason: '住院'"), "");
    const int number = row.state == std::string("MEMBER_STATE_LEFT") ? 1 : 2;
    EXPECT_EQ(ElsewhereToo(), "HOUSEHOLD_ELSEWHERE");
    const auto change = [&](const char* state) {
      Do("chair", "MemberService/ChangeMemberState",
         absl::StrCat("name: 'unions/2/members/1' etag: '", EtagOf("unions/2/members/1"),
                      "' state: ", state, " effective_on ", Day("2026-11-20"), " reason: '通知'"));
    };
    change(row.state);
    EXPECT_EQ(EndOf(number), row.end);
    EXPECT_EQ(ElsewhereToo(), "") << "those who stay may apply elsewhere";
    if (number == 1) {
      EXPECT_EQ(Apply("chair", "member: 'unions/2/members/1' on_behalf_reason: '住院'"),
                "HARDSHIP_NOT_ACTIVE");
      change("MEMBER_STATE_ACTIVE");
    }
  }
}

TEST_F(HardshipCourse, ATransferEndsTheFileAndTheNewUnionOpensAnother) {
  EXPECT_EQ(Apply(), "");
  EXPECT_EQ(Investigate(), "INVESTIGATED");
  Do("chair", "TransferService/CreateTransfer",
     absl::StrCat("parent: 'unions/2' transfer { member: 'unions/2/members/1' to_union: "
                  "'unions/3' reason: '工作调动' transfer_on ",
                  Day("2026-11-20"), " }"));
  EXPECT_EQ(File().state(), v1::HARDSHIP_STATE_INVESTIGATED) << "offered only";
  const auto offered = Made<v1::ListTransfersResponse>(
      "neighbour", "TransferService/ListTransfers", "parent: 'unions/3'");
  ASSERT_EQ(offered.transfers_size(), 1);
  const auto accepted = Made<v1::AcceptTransferResponse>(
      "neighbour", "TransferService/AcceptTransfer",
      absl::StrCat("name: '", offered.transfers(0).name(), "' etag: '",
                   offered.transfers(0).etag(), "' member { staff_no: 'N7' }"));
  EXPECT_EQ(EndOf(), "EXITED TRANSFERRED 2026-11-20");
  EXPECT_EQ(Apply("neighbour",
                  absl::StrCat("member: '", accepted.member().name(),
                               "' on_behalf_reason: '刚调入'"),
                  kNeighbour),
            "");
  // What the union before knew stays there.
  EXPECT_EQ(Send("neighbour", "GetHardshipFile", Named(1)).reason, "PERMISSION_MISSING");
  EXPECT_EQ(FirstDifference(server_, world_.token("neighbour"), kNeighbour), "");
}

TEST_F(HardshipCourse, AReviewUsesWhatIsKeptOrWhatIsNew) {
  PutInForce();
  EXPECT_EQ(Step("chair", "RecordHardshipReview",
                 "form { county: '市南区' family_size: 1 own_monthly_income_fen: 800000 "
                 "other_income_fen: -500000 }"),
            "DECIDED");
  EXPECT_EQ(File().outcome(), v1::HARDSHIP_OUTCOME_MEETS_NOT);
  EXPECT_EQ(Due("chair", 30), "STEP 12-7") << "the exit waits";
  const auto opened = Get<v1::RevealHardshipFileResponse>("chair", "RevealHardshipFile",
                                                          Named(1) + "reason: '核对'");
  EXPECT_EQ(opened.form().other_income_fen(), -500000);
  EXPECT_EQ(opened.test().income_fen(), 9600000) << "a loss lowers no income";
  EXPECT_TRUE(opened.replays());
  EXPECT_EQ(Step("chair", "RecordHardshipReview",
                 "form { county: '市南区' family_size: 2 own_monthly_income_fen: 800000 "
                 "persons { relation: RELATION_SON } }"),
            "HARDSHIP_UNKNOWN")
      << "nobody knows what the son earns";
}

}  // namespace
}  // namespace unioncare::testing
