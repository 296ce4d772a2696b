// What the client prints: widths, escapes, tables, TSV, CSV, JSON, dates and times.
#include "client/print.h"

#include <gtest/gtest.h>

#include <sstream>

#include "client/connect.h"
#include "client/fields.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::client {
namespace {

v1::Case ExampleCase() {
  v1::Case record;
  record.set_case_no("2026-1-0007");
  record.set_member_display_name("张伟");
  record.set_occasion(v1::OCCASION_ILLNESS_HOSPITAL);
  record.set_state(v1::CASE_STATE_VISITED);
  record.mutable_event_on()->set_year(2026);
  record.mutable_event_on()->set_month(11);
  record.mutable_event_on()->set_day(2);
  record.set_event_on_assumed(true);
  record.mutable_report_time()->set_seconds(1795158240);  // 2026-11-20 07:04:00 UTC
  return record;
}

std::string Rows(const Style& style, const std::vector<v1::Case>& cases, const char* columns) {
  std::vector<const google::protobuf::Message*> rows;
  for (const v1::Case& each : cases) rows.push_back(&each);
  std::ostringstream out;
  PrintRows(out, style, *v1::Case::descriptor(), rows, columns);
  return out.str();
}

TEST(DisplayWidth, CountsColumnsAndNotBytes) {
  EXPECT_EQ(DisplayWidth("abc"), 3);
  EXPECT_EQ(DisplayWidth("张伟"), 4);
  EXPECT_EQ(DisplayWidth("e\xCC\x81"), 1);  // a combining accent
  EXPECT_EQ(DisplayWidth("𠮷"), 2);         // outside the first plane
  EXPECT_EQ(DisplayWidth("“a”—"), 4);       // ambiguous characters count one
  EXPECT_EQ(DisplayWidth(""), 0);
}

TEST(Padded, NeverCutsAndFillsToTheColumn) {
  EXPECT_EQ(Padded("张", 4), "张  ");
  EXPECT_EQ(Padded("张伟", 3), "张伟");
}

TEST(Printable, ShowsWhatWouldChangeTheTerminal) {
  EXPECT_EQ(Printable("a\x1b[31mb"), "a\\u{001b}[31mb");
  EXPECT_EQ(Printable("x\xE2\x80\xAEy"), "x\\u{202e}y");
  EXPECT_EQ(Printable("一\n二\t三"), "一\\n二\\t三");
  EXPECT_EQ(Printable("\xFF张"), "\\xff张");
  EXPECT_EQ(Printable("\xC2\x9B"), "\\u{009b}");  // C1: one more way to start a control sequence
}

TEST(PrintRows, AlignsFullWidthCharactersUnderTheirLabels) {
  EXPECT_EQ(Rows({.output = Output::kTable}, {ExampleCase()},
                 "case_no,member_display_name,occasion,event_on"),
            "个案编号     姓名  必访类型  发生日期\n"
            "2026-1-0007  张伟  生病住院  2026-11-02（推定）\n");
}

TEST(PrintRows, SpeaksEnglish) {
  EXPECT_EQ(Rows({.output = Output::kTable, .language = Language::kEn}, {ExampleCase()},
                 "case_no,state,event_on,event_on_assumed"),
            "case no      state    event day             event day assumed\n"
            "2026-1-0007  visited  2026-11-02 (assumed)  yes\n");
}

TEST(PrintRows, SaysNothingOfADeadlineThatDoesNotExist) {
  v1::Case record = ExampleCase();
  record.mutable_due_visit_time()->set_seconds(1795000000);
  EXPECT_EQ(Rows({.output = Output::kTsv, .language = Language::kEn}, {record},
                 "visit_late,close_late"),
            "visit late\tclose late\nno\t\n");
}

TEST(ShortName, IsTheNumberOfWhatHasNoOtherName) {
  EXPECT_EQ(ShortName("unions/2/tasks/7"), "7");
  EXPECT_EQ(ShortName("unions/2/attachments/3"), "3");
  EXPECT_EQ(ShortName("unions/2/cases/1/visits/2"), "2");
  for (const char* text : {"unions/2/members/7", "unions/2", "users/3", "tasks/7", "照片.jpg", ""}) {
    EXPECT_EQ(ShortName(text), text);
  }
}

TEST(PrintRows, ColoursOnlyTheHeading) {
  EXPECT_EQ(Rows({.output = Output::kTable, .colour = true}, {ExampleCase()}, "case_no"),
            "\x1b[1m个案编号\x1b[0m\n2026-1-0007\n");
}

TEST(PrintRows, TimesAreLocalForPeopleAndRfc3339ForPrograms) {
  EXPECT_EQ(Rows({.output = Output::kTable}, {ExampleCase()}, "report_time"),
            "报告时间\n2026-11-20 15:04\n");
  EXPECT_EQ(Rows({.output = Output::kTsv}, {ExampleCase()}, "report_time"),
            "报告时间\n2026-11-20T07:04:00+00:00\n");
}

TEST(PrintRows, TsvHasOneLineARowAndNoMarks) {
  v1::Case record = ExampleCase();
  record.set_summary("一\t二\n三");
  EXPECT_EQ(Rows({.output = Output::kTsv}, {record}, "case_no,event_on,summary"),
            "个案编号\t发生日期\t事由摘要\n2026-1-0007\t2026-11-02\t一\\t二\\n三\n");
}

TEST(PrintRows, CsvHasMarkQuotesAndNoFormulas) {
  v1::Case plain, quoted;
  quoted.set_summary("a,\"b\"");
  std::string expected = "\xEF\xBB\xBF事由摘要\r\n";
  std::vector<v1::Case> cases;
  for (const char* start : {"=1+1", "+1", "-1", "@x", "＝1"}) {
    v1::Case record;
    record.set_summary(start);
    cases.push_back(record);
    expected += std::string("'") + start + "\r\n";
  }
  cases.push_back(quoted);
  expected += "\"a,\"\"b\"\"\"\r\n";
  EXPECT_EQ(Rows({.output = Output::kCsv}, cases, "summary"), expected);
}

TEST(PrintBlock, LeavesOutWhatIsNotSet) {
  std::ostringstream out;
  PrintBlock(out, {.output = Output::kTable}, ExampleCase(),
             "case_no,member_display_name,group_display_name,severity,visit_count");
  EXPECT_EQ(out.str(), "个案编号  2026-1-0007\n姓名      张伟\n走访次数  0\n");
}

TEST(Cell, NamesPeopleAndGuests) {
  v1::Visit visit;
  visit.add_visitors()->set_member("unions/1/members/5");
  visit.mutable_visitors(0)->set_display_name("李娜");
  visit.add_visitors()->set_guest("赵校长");
  EXPECT_EQ(Cell(visit, "visitors", {.output = Output::kTable}), "李娜、赵校长（来宾）");
  EXPECT_EQ(Cell(visit, "visitors", {.output = Output::kTable, .language = Language::kEn}),
            "李娜, 赵校长 (guest)");
  v1::User user;
  v1::RoleGrant* grant = user.add_grants();
  grant->set_role(v1::ROLE_CHAIR);
  grant->set_union_("unions/1");
  EXPECT_EQ(Cell(user, "grants", {.output = Output::kTable}), "工会主席 unions/1");
}

TEST(PrintJson, IsTheMappingOfProtobufWithAllSimpleFields) {
  v1::FindMembersResponse response;
  response.add_members()->set_staff_no("T1");
  std::ostringstream out;
  PrintJson(out, response, true);
  EXPECT_NE(out.str().find("\"staffNo\":\"T1\""), std::string::npos) << out.str();
  EXPECT_NE(out.str().find("\"displayName\":\"\""), std::string::npos) << out.str();
  EXPECT_EQ(out.str().find('\n'), out.str().size() - 1);
}

TEST(ParseDate, ReadsWhatPeopleWrite) {
  const absl::CivilDay today(2026, 3, 1);
  struct Row {
    const char* text;
    int year, month, day;
  };
  for (const Row& row :
       {Row{"2026-11-20", 2026, 11, 20}, Row{"2026/11/20", 2026, 11, 20},
        Row{"20261120", 2026, 11, 20}, Row{"2026-1-5", 2026, 1, 5}, Row{"今天", 2026, 3, 1},
        Row{"Today", 2026, 3, 1}, Row{"昨天", 2026, 2, 28}, Row{"前天", 2026, 2, 27},
        Row{"2026年11月20日", 2026, 11, 20}, Row{"2026年3月5号", 2026, 3, 5},
        Row{"2026.11.20", 2026, 11, 20}, Row{"yesterday", 2026, 2, 28},
        // Whether the day exists is for the server to say.
        Row{"2026-02-30", 2026, 2, 30}, Row{"0000-00-00", 0, 0, 0}}) {
    const auto date = ParseDate(row.text, today);
    ASSERT_TRUE(date.has_value()) << row.text;
    EXPECT_EQ(date->year(), row.year) << row.text;
    EXPECT_EQ(date->month(), row.month) << row.text;
    EXPECT_EQ(date->day(), row.day) << row.text;
  }
  for (const char* text : {"", "soon", "11-20", "2026-11", "2026-11-20-1", "26-11-20", "2026-+1-2",
                           "2026 11 20", "202611201", "2026-11-2x", "99999-1-1", "11月20日",
                           "二十号"}) {
    EXPECT_FALSE(ParseDate(text, today).has_value()) << text;
  }
}

TEST(WordsOf, AreKebabWithoutThePrefix) {
  const auto words = WordsOf(*v1::Occasion_descriptor());
  EXPECT_EQ(words.front(), "illness-hospital");
  EXPECT_EQ(words.size(), static_cast<size_t>(v1::Occasion_descriptor()->value_count() - 1));
  EXPECT_EQ(FindValue(*v1::Occasion_descriptor(), "surgery")->number(), v1::OCCASION_SURGERY);
  EXPECT_EQ(FindValue(*v1::Occasion_descriptor(), "住院手术")->number(), v1::OCCASION_SURGERY);
  EXPECT_EQ(FindValue(*v1::Occasion_descriptor(), "unspecified"), nullptr);
  EXPECT_EQ(FindValue(*v1::Occasion_descriptor(), "OCCASION_SURGERY"), nullptr);
}

TEST(Closest, FindsTheWordThatWasMeant) {
  const std::vector<std::string> verbs = {"report", "show", "list", "reveal"};
  EXPECT_EQ(Closest("lst", verbs), "list");
  EXPECT_EQ(Closest("rep", verbs), "report");
  EXPECT_EQ(Closest("xyzzy", verbs), "");
  EXPECT_EQ(Closest("leader", {"group-leader", "member"}), "group-leader");
}

TEST(Uuid7, BeginsWithTheMillisecondAndCarriesVersionAndVariant) {
  std::array<uint8_t, 10> ones;
  ones.fill(0xff);
  EXPECT_EQ(Uuid7(absl::FromUnixMillis(0x0123456789ab), ones),
            "01234567-89ab-7fff-bfff-ffffffffffff");
  EXPECT_EQ(Uuid7(absl::FromUnixMillis(0x0123456789ab), {}),
            "01234567-89ab-7000-8000-000000000000");
  EXPECT_NE(NewRequestId(), NewRequestId());
  EXPECT_EQ(NewRequestId().size(), 36u);
}

TEST(ExitCodeOf, FollowsTheTable) {
  EXPECT_EQ(ExitCodeOf(absl::OkStatus()), 0);
  EXPECT_EQ(ExitCodeOf(absl::InvalidArgumentError("")), 2);
  EXPECT_EQ(ExitCodeOf(absl::OutOfRangeError("")), 2);
  EXPECT_EQ(ExitCodeOf(absl::NotFoundError("")), 3);
  EXPECT_EQ(ExitCodeOf(absl::UnauthenticatedError("")), 4);
  EXPECT_EQ(ExitCodeOf(absl::PermissionDeniedError("")), 4);
  EXPECT_EQ(ExitCodeOf(absl::AbortedError("")), 5);
  EXPECT_EQ(ExitCodeOf(absl::AlreadyExistsError("")), 5);
  EXPECT_EQ(ExitCodeOf(absl::FailedPreconditionError("")), 6);
  EXPECT_EQ(ExitCodeOf(absl::UnavailableError("")), 7);
  EXPECT_EQ(ExitCodeOf(absl::DeadlineExceededError("")), 7);
  EXPECT_EQ(ExitCodeOf(absl::ResourceExhaustedError("")), 7);
  EXPECT_EQ(ExitCodeOf(absl::InternalError("")), 1);
  EXPECT_EQ(ExitCodeOf(absl::CancelledError("")), 1);
}

}  // namespace
}  // namespace unioncare::client
