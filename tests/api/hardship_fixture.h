// What the tests of hardship aid over the wire share: a small world with a county's standard, and
// the steps of a file.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/time/time.h"
#include "service/domain/calendar.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/hardship_files.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::testing {

// Of 张伟, in unions/2, and of 周邻 and the wife.
inline const std::string kOwnId = ResidentNumber("11010119800517003");
inline const std::string kWifeId = ResidentNumber("11010119800517004");

class Hardship : public ::testing::Test {
 protected:
  Hardship() : world_(MakeWorld(server_)) {
    Identify("chair", "unions/2/members/1", kOwnId);
    Standard("unions/1", "2026-01-01", 106200);
  }

  void Identify(const char* who, const std::string& member, const std::string& id_no) {
    v1::UpdateMemberRequest update = Text<v1::UpdateMemberRequest>(
        "member { etag: 'ETAG-OF-1' id_type: ID_TYPE_RESIDENT } "
        "update_mask { paths: 'id_type' paths: 'id_no' }");
    update.mutable_member()->set_name(member);
    update.mutable_member()->set_id_no(id_no);
    EXPECT_EQ(Ask(server_, world_.token(who), MethodNamed("MemberService/UpdateMember"), update)
                  .reason,
              "");
  }
  static std::string Day(const std::string& iso) {
    const absl::CivilDay day = *ParseIsoDay(iso);
    return absl::StrCat("{ year: ", day.year(), " month: ", day.month(), " day: ", day.day(), " }");
  }
  void Standard(const std::string& parent, const std::string& from, int64_t fen) {
    EXPECT_EQ(Send("superior", "CreateDibaoStandard",
                   absl::StrCat("parent: '", parent, "' dibao_standard { county: '市南区' from_on ",
                                Day(from), " monthly_fen: ", fen, " source: '通知' }"))
                  .reason,
              "");
  }
  void Wait(int days) { server_.clock().Advance(absl::Hours(24) * days); }

  Answer Send(const std::string& who, const std::string& method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed("HardshipService/" + method);
    return Ask(server_, world_.token(who), descriptor,
               *Parsed(descriptor->input_type(), request));
  }
  template <class Response>
  Response Get(const std::string& who, const std::string& method, const std::string& request) {
    const Answer answer = Send(who, method, request);
    EXPECT_EQ(answer.reason, "") << method << ": " << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  static std::string Named(int number) {
    return absl::StrCat("name: 'unions/2/hardshipFiles/", number, "' ");
  }
  v1::HardshipFile File(int number = 1) {
    return Get<v1::HardshipFile>("chair", "GetHardshipFile", Named(number));
  }
  // The state after a step, or the reason of its refusal.
  std::string Step(const std::string& who, const std::string& method, const std::string& more = "",
                   int number = 1) {
    const Answer answer = Send(
        who, method, absl::StrCat(Named(number), "etag: '", File(number).etag(), "' ", more));
    if (!answer.reason.empty()) return answer.reason;
    return v1::HardshipState_Name(File(number).state()).substr(15);
  }
  static std::string Form(int64_t own_fen = 200000) {
    return absl::StrCat(
        "form { county: '市南区' family_size: 3 own_monthly_income_fen: ", own_fen,
        " cause_text: '术后长期服药' main_cause: HARDSHIP_CAUSE_ILLNESS medical_fen: 600000 "
        "persons { display_name: '林秀英' relation: RELATION_SPOUSE id_type: ID_TYPE_RESIDENT "
        "id_no: '",
        kWifeId, "' monthly_income_fen: 100000 employer: '东风超市' } "
                 "persons { display_name: '张小宝' relation: RELATION_SON birth_year: 2019 "
                 "monthly_income_fen: 0 employer: '第三小学' } } ");
  }
  std::string Apply(const std::string& who = "member", const std::string& more = "",
                    const std::string& parent = kUnion) {
    return Send(who, "CreateHardshipFile",
                absl::StrCat("parent: '", parent, "' hardship_file { consent_on ",
                             Day("2026-11-20"), " asked_fen: 500000 ", more, " } ", Form()))
        .reason;
  }
  std::string Investigate() {
    return Step("chair", "RecordHardshipInvestigation",
                absl::StrCat("investigated_on ", Day("2026-11-21"),
                             " investigators: 'unions/2/members/2' investigators: "
                             "'unions/2/members/3' home_visit: '家住五楼，情况属实'"));
  }
  std::string Decide(const std::string& more = "accept: true committee_fen: 300000") {
    return Step("chair", "RecordHardshipDecision",
                absl::StrCat("minutes_no: '2026-08' decided_on ", Day("2026-11-21"),
                             " present: 'unions/2/members/2' present: 'unions/2/members/3' ",
                             more));
  }
  std::string Publish() {
    return Step("chair", "PublishHardshipFile", "place: '公告栏' phone: '0532-12345678'");
  }
  // Until the superior union has said yes.
  void PutInForce(const std::string& decision = "accept: true committee_fen: 300000") {
    EXPECT_EQ(Apply(), "");
    EXPECT_EQ(Investigate(), "INVESTIGATED");
    EXPECT_EQ(Decide(decision), "REVIEWED");
    EXPECT_EQ(Publish(), "PUBLISHED");
    Wait(9);
    EXPECT_EQ(Step("chair", "SubmitHardshipFile",
                   absl::StrCat("superior_consent_on ", Day("2026-11-20"))),
              "PACKAGED");
    EXPECT_EQ(Step("superior", "RecordPackageAnswer", "accept: true final_fen: 300000"),
              "DECIDED");
  }
  std::string Due(const std::string& who, int days) {
    v1::ListDueRequest request;
    request.set_parent(kUnion);
    request.set_days(days);
    v1::ListDueResponse page;
    EXPECT_TRUE(server_.Call(world_.token(who), "ReportService/ListDue", request, &page).ok());
    std::vector<std::string> items;
    for (const v1::DueItem& item : page.items()) {
      if (item.hardship_file().empty()) continue;
      items.push_back(absl::StrCat(v1::DueArea_Name(item.area()).substr(18), " ",
                                   item.due_on().month(), "-", item.due_on().day()));
    }
    return absl::StrJoin(items, ", ");
  }

  TestServer server_;
  World world_;
};

}  // namespace unioncare::testing
