// Ledgers of earlier years through the server: checked without a trace, published as a whole, read
// as what is over, counted by no clock, and taken back while nothing depends on them.
#include <map>

#include "absl/strings/str_cat.h"
#include "service/api/events.h"
#include "service/domain/past_words.h"
#include "tests/api/imports_fixture.h"
#include "tests/files/table_files.h"
#include "tests/files/workbooks.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/events.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/past_cases.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

// The columns of the ledger, in an order of its own, with a title and a unit row above.
const std::string kLedger =
    "云溪实验学校2024年五必访走访台账,,,,,,,,,,,,,,,,,,\n"
    "填报单位：校工会,,,,,,,,,,,,,,,,,,\n"
    "序号,编号,姓名,小组,必访类型,发生日期,获知时间,第一知情人,报告时间,走访时间,走访人员,方式/地点,"
    "慰问金(元),慰问品(名称/金额),本人(家属)签收,反映诉求,处理情况,是否按时,备注\n"
    "1,24-1,张伟,语文组,生病住院,2024-03-05,2024-03-06 08:10,王强,2024/3/6,2024年3月7日 14:30,李娜、赵校长,"
    "医院/市一院,500,水果 100,张伟,请同组代课,已慰问,是,家属陪护\n"
    "2,24-2,李娜,,结婚,2024.5.1,,,,20240503,王强,上门,200,,李娜,,,是,\n"
    "3,24-1,张伟,语文组,住院,2024-03-05,,,,2024-03-20,李娜,电话,,,,,,,\n"
    "4,24-3,王强,,家庭矛盾,2024-06-01,,,,,,,,,,,本人谢绝,,\n"
    "合计,4,,,,,,,,,,,700,,,,,,\n";
const std::string kShort = "姓名,工号,小组,必访类型,发生日期,走访时间,走访人员,方式\n";

class PastCases : public Imports {
 protected:
  Answer Send(const std::string& bytes, const std::string& change = "",
              const std::string& who = "chair") {
    auto request =
        Text<v1::UploadPastCasesRequest>("parent: 'unions/2' file_name: '台账.csv'");
    Overlay(request, Text<v1::UploadPastCasesRequest>(change));
    return UploadFile(server_, world_.token(who), "ImportService/UploadPastCases", request, bytes);
  }
  v1::Import Checked(const std::string& bytes, const std::string& change = "") {
    const Answer answer = Send(bytes, change);
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
    v1::Import import;
    EXPECT_TRUE(import.ParseFromString(answer.bytes));
    return import;
  }
  v1::Import Kept(const std::string& bytes, const std::string& change = "") {
    const v1::Import import = Checked(bytes, change);
    const Answer answer = Publish(import);
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status) << "\n" << Problems(import);
    return Get(import.name());
  }
  // Cases of unions/2 that an import brought, by person, occasion and event day.
  std::map<std::string, v1::Case> Imported() {
    v1::ListCasesResponse response;
    EXPECT_TRUE(response.ParseFromString(
        Ask("CaseService/ListCases",
            Text<v1::ListCasesRequest>("parent: 'unions/2' page_size: 1000"))
            .bytes));
    std::map<std::string, v1::Case> cases;
    for (const v1::Case& each : response.cases()) {
      if (each.import().empty()) continue;
      v1::GetCaseRequest get;
      get.set_name(each.name());
      v1::Case whole;
      EXPECT_TRUE(whole.ParseFromString(Ask("CaseService/GetCase", get).bytes));
      cases[absl::StrCat(each.member_display_name(), " ", v1::Occasion_Name(each.occasion()), " ",
                         each.event_on().year(), "-", each.event_on().month(), "-",
                         each.event_on().day())] = whole;
    }
    return cases;
  }
  v1::GetCoverageResponse Coverage() {
    v1::GetCoverageResponse response;
    const Answer answer = Ask("ReportService/GetCoverage",
                              Text<v1::GetCoverageRequest>(
                                  "parent: 'unions/2' from { year: 2024 month: 1 day: 1 } "
                                  "to { year: 2024 month: 12 day: 31 }"));
    EXPECT_TRUE(response.ParseFromString(answer.bytes)) << answer.reason;
    return response;
  }
};

TEST_F(PastCases, BecomeCasesThatAreOverWithTheirVisits) {
  const v1::Import checked = Checked(kLedger);
  EXPECT_EQ(Counts(checked), "4 rows: 4 new, 0 changed, 0 unchanged, 0 refused");
  EXPECT_EQ(checked.kind(), v1::IMPORT_KIND_PAST_CASES);
  EXPECT_EQ(Imported().size(), 0u) << "a check changes nothing";
  std::string waiting;
  for (const v1::ImportColumn& column : checked.columns()) {
    if (column.waits()) waiting += column.title() + " ";
    EXPECT_NE(column.taken_for(), "") << column.title();
  }
  EXPECT_EQ(waiting, "慰问金(元) 慰问品(名称/金额) 本人(家属)签收 ");
  ASSERT_TRUE(Publish(checked).status.ok());

  const auto cases = Imported();
  ASSERT_EQ(cases.size(), 3u);
  const v1::Case& ill = cases.at("张伟 OCCASION_ILLNESS_HOSPITAL 2024-3-5");
  EXPECT_EQ(ill.import(), checked.name());
  EXPECT_EQ(ill.imported_no(), "24-1");
  EXPECT_EQ(ill.case_no(), "2024-2-0001") << "numbered among those of its year";
  EXPECT_EQ(ill.state(), v1::CASE_STATE_CLOSED);
  EXPECT_EQ(ill.state_reason(), "已慰问");
  EXPECT_EQ(ill.summary(), "家属陪护");
  EXPECT_EQ(ill.group_display_name(), "语文组");
  EXPECT_EQ(ill.informed_by_display_name(), "王强");
  EXPECT_EQ(ill.reported_by(), "") << "who reported it is not known";
  EXPECT_FALSE(ill.informed_on_assumed());
  EXPECT_EQ(ill.hours_to_visit(), 30);
  EXPECT_FALSE(ill.has_due_visit_time());
  EXPECT_FALSE(ill.has_due_report_time());
  EXPECT_FALSE(ill.report_late());
  EXPECT_FALSE(ill.too_few_visitors());
  ASSERT_EQ(ill.visits_size(), 2) << "rows of one event are one case";
  const v1::Visit& visit = ill.visits(0);
  EXPECT_EQ(visit.import(), checked.name());
  EXPECT_EQ(visit.visited_at(), "14:30");
  EXPECT_EQ(visit.mode(), v1::VISIT_MODE_HOSPITAL);
  EXPECT_EQ(visit.place(), "市一院");
  EXPECT_EQ(visit.needs(), "请同组代课");
  ASSERT_EQ(visit.visitors_size(), 2);
  EXPECT_NE(visit.visitors(0).member(), "");
  EXPECT_EQ(visit.visitors(1).guest(), "赵校长");
  EXPECT_EQ(ill.visits(1).mode(), v1::VISIT_MODE_PHONE);
  const v1::Case& married = cases.at("李娜 OCCASION_MARRIAGE 2024-5-1");
  EXPECT_TRUE(married.informed_on_assumed());
  EXPECT_FALSE(married.has_hours_to_visit());
  const v1::Case& dispute = cases.at("王强 OCCASION_FAMILY_DISPUTE 2024-6-1");
  EXPECT_EQ(dispute.state(), v1::CASE_STATE_DECLINED);
  EXPECT_EQ(dispute.visit_count(), 0);
  EXPECT_TRUE(dispute.restricted());
  EXPECT_EQ(Verdict(), "");
  EXPECT_EQ(Staged().size(), 0u);
}

TEST_F(PastCases, RaiseNothingAreDueNowhereAndCountAsImported) {
  Kept(kLedger);
  server_.clock().Advance(absl::Hours(24 * 40));
  ASSERT_TRUE(api::Escalate(server_.server().store(), [] { return false; }).ok());
  v1::ListEventsRequest events = Text<v1::ListEventsRequest>("parent: 'unions/2'");
  v1::ListEventsResponse listed;
  ASSERT_TRUE(listed.ParseFromString(Ask("EventService/ListEvents", events).bytes));
  for (const auto& [key, imported] : Imported()) {
    for (const v1::Event& event : listed.events()) {
      EXPECT_NE(event.case_(), imported.name()) << key;
    }
    EXPECT_FALSE(imported.visit_late() || imported.close_late()) << key;
  }
  const v1::GetCoverageResponse coverage = Coverage();
  EXPECT_EQ(coverage.total().owed(), 3);
  EXPECT_EQ(coverage.total().imported(), 3);
  EXPECT_EQ(coverage.total().met_in_time(), 0) << "no clock measured them";
  EXPECT_EQ(coverage.total().on_time_rate(), "");
  EXPECT_EQ(coverage.total().average_hours(), "30.3") << "of the one whose times are known";
  EXPECT_EQ(coverage.total().visits(), 3);
}

TEST_F(PastCases, SecondImportJoinsWhatIsOnRecord) {
  const v1::Import first = Kept(kLedger);
  const v1::Import again = Checked(kLedger);
  EXPECT_EQ(Counts(again), "4 rows: 0 new, 0 changed, 4 unchanged, 0 refused");
  ASSERT_TRUE(Publish(again).status.ok());
  EXPECT_EQ(Imported().size(), 3u);
  const std::string more = kShort +
                           "张伟,,,住院,2024-03-05,2024-03-07,李娜、赵校长,医院\n"
                           "张伟,,,住院,2024-03-05,2024-04-02,李娜,上门\n"
                           "张伟,,,住院,2024-09-05,2024-09-06,李娜,医院\n";
  const v1::Import added = Kept(more);
  EXPECT_EQ(Counts(added), "3 rows: 1 new, 1 changed, 1 unchanged, 0 refused");
  const auto cases = Imported();
  EXPECT_EQ(cases.size(), 4u);
  EXPECT_EQ(cases.at("张伟 OCCASION_ILLNESS_HOSPITAL 2024-3-5").visits_size(), 3);
  // The newer import stands on the older one, and goes first.
  const Answer refused = Undo(first);
  EXPECT_EQ(refused.reason, "IMPORT_DEPENDED_ON");
  EXPECT_NE(refused.status.error_message().find("(visits)"), std::string::npos)
      << refused.status.error_message();
  ASSERT_TRUE(Undo(added).status.ok());
  const v1::Case back = Imported().at("张伟 OCCASION_ILLNESS_HOSPITAL 2024-3-5");
  EXPECT_EQ(back.visits_size(), 2);
  EXPECT_EQ(back.last_visited_on().month(), 3);
  ASSERT_TRUE(Undo(first).status.ok());
  EXPECT_EQ(Imported().size(), 0u);
  EXPECT_EQ(Verdict(), "");
}

TEST_F(PastCases, UndoIsRefusedAfterUse) {
  const v1::Import import = Kept(kLedger);
  const std::string name = Imported().begin()->second.name();
  v1::Task made;
  const Answer task = Ask("TaskService/CreateTask",
                          Text<v1::CreateTaskRequest>(absl::StrCat(
                              "parent: '", name, "' task { kind: TASK_KIND_NEED content: 'x' }")));
  EXPECT_NE(task.reason, "") << "a case that is over takes no task";
  const v1::Case kept = Imported().begin()->second;
  v1::UpdateCaseRequest update;
  update.mutable_case_()->set_name(name);
  update.mutable_case_()->set_etag(kept.etag());
  update.mutable_case_()->set_summary("另有说明");
  update.mutable_update_mask()->add_paths("summary");
  ASSERT_EQ(Ask("CaseService/UpdateCase", update).reason, "");
  const Answer refused = Undo(import);
  EXPECT_EQ(refused.reason, "IMPORT_DEPENDED_ON");
  EXPECT_NE(refused.status.error_message().find(name + " (cases)"), std::string::npos)
      << refused.status.error_message();
  // What is corrected is still measured by no clock.
  EXPECT_FALSE(Imported().begin()->second.has_due_visit_time());
  EXPECT_EQ(Verdict(), "");
}

TEST_F(PastCases, AreAllOrNothingAndSayWhyNot) {
  const v1::Import import = Checked(
      kShort + "张伟,,,住院,2024-03-05,2024-03-07,李娜,医院\n"
               "刘洋,,,住院,2024-03-05,,,\n"
               "无名氏,,,住院,2024-03-05,,,\n"
               "李娜,,,婚丧喜庆,2024-03-05,,,\n"
               "李娜,,,结婚,2027-01-01,,,\n"
               "李娜,,,结婚,2024-05-02,2024-05-01,王强,上门\n"
               "李娜,,,结婚,2024-05-02,2024-05-03,王强,\n"
               "李娜,,,结婚,2024-05-02,2024-05-03,李娜,上门\n"
               ",,,结婚,2024-05-02,,,\n");
  EXPECT_EQ(Counts(import), "9 rows: 1 new, 0 changed, 0 unchanged, 8 refused");
  EXPECT_EQ(Problems(import),
            "3 姓名 PAST_NAME_AMBIGUOUS\n"
            "4 姓名 PAST_PERSON_UNKNOWN\n"
            "5 必访类型 ROSTER_VALUE_UNKNOWN\n"
            "6 发生日期 DATE_IN_FUTURE\n"
            "7 走访时间 DATE_BEFORE_EVENT\n"
            "8 方式 FIELD_REQUIRED\n"
            "9 走访人员 VISITOR_IS_SUBJECT\n"
            "10 姓名 FIELD_REQUIRED");
  EXPECT_NE(import.problems(0).message().find("刘洋"), std::string::npos)
      << import.problems(0).message();
  EXPECT_EQ(Publish(import).reason, "IMPORT_ROWS_REFUSED");
  EXPECT_EQ(Imported().size(), 0u);
  EXPECT_EQ(Checked(kShort + "李娜,,,结婚,2024-05-02,2024-05-03,王强,\n",
                    "default_mode: VISIT_MODE_HOME")
                .refused_count(),
            0)
      << "where the union says how";
}

TEST_F(PastCases, ResultIsTheLedgerWithTwoColumnsMore) {
  const v1::Import import = Checked(
      "姓名,事由,慰问日期,方式,慰问金额\n李娜,结婚,2024-05-03,上门,200\n李娜,结婚,2024-05-03,上门,实物\n"
      "刘洋,结婚,2024-05-03,上门,200\n");
  const std::string rows = Rows(import);
  EXPECT_EQ(rows.substr(0, rows.find("刘洋")),
            "姓名,事由,慰问日期,方式,慰问金额,结果,说明\r\n"
            "李娜,结婚,2024-05-03,上门,200,新增,仅按姓名认定\r\n"
            "李娜,结婚,2024-05-03,上门,实物,无变化,仅按姓名认定；已有记录\r\n");
  EXPECT_EQ(Missing(import), "") << "nobody is missing from a ledger";
  EXPECT_EQ(Rows(import, "committee"), "IMPORT_OF_OTHER");
}

TEST_F(PastCases, AnEventThatWasEnteredHereIsLeftAsItIs) {
  const auto record = Text<v1::RecordVisitRequest>(
      "parent: 'unions/2' member: 'unions/2/members/3' occasion: OCCASION_MARRIAGE "
      "event_on { year: 2026 month: 10 day: 1 } visited_on { year: 2026 month: 10 day: 3 } "
      "mode: VISIT_MODE_HOME visitors { guest: '校长' }");
  ASSERT_EQ(Ask("CaseService/RecordVisit", record).reason, "");
  v1::GetMemberRequest get;
  get.set_name("unions/2/members/3");
  v1::Member member;
  ASSERT_TRUE(member.ParseFromString(Ask("MemberService/GetMember", get).bytes));
  const std::string row = member.display_name() + "," + member.staff_no() + ",,结婚,2026-10-01,";
  EXPECT_EQ(Checked(kShort + row + "2026-10-03,校长,上门\n").unchanged_count(), 1);
  const v1::Import other = Checked(kShort + row + "2026-10-09,校长,上门\n");
  EXPECT_EQ(Problems(other), "2 走访时间 PAST_CASE_ENTERED");
}

TEST_F(PastCases, ThoseWhoLeftOrRetiredAreMeantAsMuchAsOthers) {
  const v1::Member left = Named("王强");
  v1::ChangeMemberStateRequest change;
  change.set_name(left.name());
  change.set_etag(left.etag());
  change.set_state(v1::MEMBER_STATE_LEFT);
  change.set_reason("调离");
  ASSERT_EQ(Ask("MemberService/ChangeMemberState", change).reason, "");
  EXPECT_EQ(Kept(kShort + "王强,,,住院,2024-03-05,2024-03-07,李娜,医院\n").new_count(), 1);
}

TEST_F(PastCases, PublishRefusesWhatChangedSinceTheCheck) {
  const v1::Import first = Checked(kLedger);
  const v1::Import second = Checked(kLedger);
  ASSERT_TRUE(Publish(first).status.ok());
  EXPECT_EQ(Publish(second).reason, "ROSTER_CHANGED");
  EXPECT_EQ(Imported().size(), 3u);
}

TEST_F(PastCases, AreForThoseWhoManageCases) {
  EXPECT_EQ(Send(kLedger, "", "leader").reason, "PERMISSION_MISSING");
  EXPECT_EQ(Send(kLedger, "", "women").reason, "PERMISSION_MISSING") << "who sees women only";
  EXPECT_EQ(Send(kLedger, "", "auditor").reason, "PERMISSION_MISSING");
  EXPECT_EQ(Send(kLedger, "", "committee").reason, "");
}

TEST_F(PastCases, ComeInAllEncodings) {
  const std::string utf16le = "\xFF\xFE" + files::Encoded(kLedger, "UTF-16LE");
  const std::string utf16be = "\xFE\xFF" + files::Encoded(kLedger, "UTF-16BE");
  for (const std::string& bytes : {kLedger, files::kUtf8Bom + kLedger,
                                   files::Encoded(kLedger, "GB18030"), utf16le, utf16be}) {
    const v1::Import import = Checked(bytes, "validate_only: true");
    EXPECT_EQ(Counts(import), "4 rows: 4 new, 0 changed, 0 unchanged, 0 refused")
        << v1::RosterEncoding_Name(import.encoding());
  }
}

TEST_F(PastCases, ComeAsWorkbooks) {
  const auto row = [](std::initializer_list<const char*> texts) {
    std::string cells;
    for (const char* text : texts) {
      absl::StrAppend(&cells, "<c t=\"inlineStr\"><is><t>", text, "</t></is></c>");
    }
    return absl::StrCat("<row>", cells, "</row>");
  };
  const v1::Import import = Kept(files::WorkbookOf(
      row({"2024年走访台账"}) + row({"姓名", "慰问类别", "慰问日期", "慰问方式", "金额"}) +
      row({"李娜", "结婚", "2024年5月3日 15:00", "上门", "200"}) + row({"合计", "", "", "", "200"})));
  EXPECT_EQ(Counts(import), "1 rows: 1 new, 0 changed, 0 unchanged, 0 refused");
  EXPECT_EQ(import.format(), v1::ROSTER_FORMAT_XLSX);
  EXPECT_EQ(Imported().at("李娜 OCCASION_MARRIAGE 2024-5-3").visits(0).visited_at(), "15:00");
}

TEST_F(PastCases, HostileLedgersAreRefused) {
  const std::map<std::string, std::string> cases = {
      {"", "TABLE_UNREADABLE"},
      {"姓名,手机\n张伟,1\n", "PAST_HEADER_MISSING"},
      {"姓名,类别,走访时间,慰问日期\n", "ROSTER_COLUMN_REPEATED"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", "TABLE_UNREADABLE"}};
  for (const auto& [bytes, reason] : cases) EXPECT_EQ(Send(bytes).reason, reason) << bytes;
}

TEST(PastWords, AreThoseOfTheWire) {
  const auto expect = [](const google::protobuf::EnumDescriptor* type, auto word) {
    for (int i = 1; i < type->value_count(); ++i) {
      const auto& label = type->value(i)->options().GetExtension(v1::label);
      EXPECT_EQ(word(type->value(i)->number(), Language::kChinese), label.zh());
      EXPECT_EQ(word(type->value(i)->number(), Language::kEnglish), label.en());
    }
  };
  expect(v1::Occasion_descriptor(), [](int number, Language language) {
    return PastOccasionWord(static_cast<Occasion>(number), language);
  });
  expect(v1::VisitMode_descriptor(), [](int number, Language language) {
    return PastModeWord(static_cast<VisitMode>(number), language);
  });
}

}  // namespace
}  // namespace unioncare::testing
