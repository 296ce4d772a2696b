// The client prints work lists and reports; and the coverage of a generated year is what somebody
// counts who has only the ledger as a CSV file.
#include "unioncare/v1/reports.pb.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <random>

#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/api/rpc.h"
#include "service/domain/calendar.h"
#include "service/storage/visits.h"
#include "tests/cli/care_fixture.h"
#include "tests/support/seed.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::client {
namespace {

using ReportCli = Cli;

TEST_F(ReportCli, DueIsATableWithItsCountsBelow) {
  server_.On<v1::ListDueRequest>("ListDue", [](const v1::ListDueRequest& request) {
    EXPECT_EQ(request.days(), 30);
    EXPECT_EQ(request.scope(), v1::DUE_SCOPE_MINE);
    v1::ListDueResponse response;
    v1::DueItem& item = *response.add_items();
    item.set_area(v1::DUE_AREA_VISIT);
    item.set_overdue(true);
    item.set_days_late(2);
    item.set_case_no("2026-1-0007");
    item.set_member_display_name("张伟");
    v1::DueCount& count = *response.add_counts();
    count.set_area(v1::DUE_AREA_VISIT);
    count.set_overdue(1);
    count.set_due(4);
    return response;
  });
  EXPECT_EQ(Run({"due", "--days=30", "--scope=mine", "--output=table"}), 0);
  EXPECT_EQ(out_,
            "期限  类别  逾期天数  个案编号     姓名  小组  必访类型  程度  责任人  支出编号  金额  "
            "内容\n"
            "      走访  2         2026-1-0007  张伟\n"
            "\n"
            "类别  逾期  合计\n"
            "走访  1     4\n");
  EXPECT_EQ(Run({"due", "--days=30", "--scope=mine", "--output=tsv"}), 0);
  EXPECT_EQ(std::count(out_.begin(), out_.end(), '\n'), 2) << "rows only: " << out_;
}

TEST_F(ReportCli, CoverageHidesWhatTheServerHides) {
  server_.On<v1::GetCoverageRequest>("GetCoverage", [](const v1::GetCoverageRequest&) {
    v1::GetCoverageResponse response;
    v1::CoverageRow& row = *response.add_rows();
    row.set_label("语文组");
    row.add_small_fields("owed");
    row.add_hidden_fields("met_in_time");
    row.add_hidden_fields("on_time_rate");
    response.mutable_total()->set_owed(4);
    return response;
  });
  EXPECT_EQ(Run({"report", "coverage", "--from=2026-01-01", "--to=2026-12-31", "--output=csv"}), 0);
  EXPECT_EQ(out_,
            "\xEF\xBB\xBF分组,应访,按时,逾期走访,未到期,逾期未访,谢绝,未能见面,补录,按时率,"
            "平均用时(小时),时间为推定,走访人数,走访人次\r\n"
            "语文组,<3,*,0,0,0,0,0,0,*,,0,0,0\r\n"
            "合计,4,0,0,0,0,0,0,0,,,0,0,0\r\n");
}

// The Chinese headings are those of the forms that unions keep.
TEST_F(ReportCli, ReportsHaveTheHeadingsOfTheirForms) {
  const auto nothing = [](const auto&) { return FakeAnswer(std::vector<std::string>()); };
  server_.On<v1::GetLedgerRequest>("GetLedger", nothing);
  server_.On<v1::GetLeaderReportRequest>("GetLeaderReport", nothing);
  server_.On<v1::GetMeetingListRequest>("GetMeetingList", nothing);
  const auto heading = [&](const char* verb) {
    EXPECT_EQ(Run({"report", verb, "--from=2026-01-01", "--to=2026-12-31", "--output=csv"}), 0);
    return out_;
  };
  EXPECT_EQ(heading("ledger"),
            "\xEF\xBB\xBF序号,编号,姓名,小组,必访类型,发生日期,获知时间,第一知情人,报告时间,走访时间,"
            "走访人员,方式/地点,慰问金(元),慰问品(名称/金额),本人(家属)签收,反映诉求,处理情况,是否按时,"
            "备注\r\n");
  EXPECT_EQ(heading("leaders"),
            "\xEF\xBB\xBF小组,组长,会员数,应访,已访,按时率,平均用时(小时),逾期,谢绝,待办\r\n");
  EXPECT_EQ(heading("meeting"),
            "\xEF\xBB\xBF新发生,逾期,待审批,待签领,待回访,本月生日,本月退休\r\n");
}

TEST_F(ReportCli, ALedgerComesPieceByPieceUnderOneHeadingAndRunsNoFormula) {
  server_.On<v1::GetLedgerRequest>("GetLedger", [](const v1::GetLedgerRequest&) {
    std::vector<std::string> messages;
    for (const char* needs : {"=HYPERLINK(\"x\")", "@SUM(A1)", "-1+1", "+1", "调课,代课"}) {
      v1::LedgerRows rows;
      v1::LedgerRow& row = *rows.add_rows();
      row.set_needs(needs);
      row.mutable_where()->set_mode(v1::VISIT_MODE_HOME);
      row.mutable_where()->set_place("=1+1");
      row.add_visitors("=cmd");
      messages.push_back(rows.SerializeAsString());
    }
    return FakeAnswer(messages);
  });
  EXPECT_EQ(Run({"report", "ledger", "--from=2026-01-01", "--to=2026-12-31", "--output=csv"}), 0);
  const std::vector<std::string> lines = absl::StrSplit(out_, "\r\n", absl::SkipEmpty());
  ASSERT_EQ(lines.size(), 6u);
  const char* const needs[] = {"\"'=HYPERLINK(\"\"x\"\")\"", "'@SUM(A1)", "'-1+1", "'+1",
                               "\"调课,代课\""};
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(lines[i + 1], absl::StrCat("0,,,,,,,,,,'=cmd,上门 =1+1,,,,", needs[i], ",,,"));
  }
}

// A server with a union whose year is generated: every state, deadline and gap, in 12 months.
class GeneratedYear : public ::testing::Test {
 protected:
  static constexpr int kMembers = 60;
  static constexpr int kCases = 700;

  GeneratedYear() : world_(unioncare::testing::MakeWorld(server_)) {
    for (int i = 0; i < kMembers; ++i) {
      v1::CreateMemberRequest request;
      request.set_parent(unioncare::testing::kUnion);
      request.mutable_member()->set_display_name(absl::StrFormat("会员%03d", i));
      request.mutable_member()->set_group(absl::StrFormat("unions/2/groups/%d", 1 + i % 3));
      v1::Member made;
      EXPECT_TRUE(server_.Call(world_.token("chair"), "MemberService/CreateMember", request, &made)
                      .ok());
      member_numbers_.push_back(std::stoll(made.name().substr(made.name().rfind('/') + 1)));
    }
  }

  int Draw(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

  // One case: an event in 2026, informed then or a little later, helped early, late or never.
  Case Draft(int number) {
    Case made;
    const int member = Draw(kMembers);
    made.member = MemberId{member_numbers_[member]};
    made.group = GroupId{1 + member % 3};
    made.occasion = static_cast<Occasion>(1 + Draw(4));
    made.event_on = absl::CivilDay(2026, 1, 1) + Draw(324);
    made.ref_on = made.event_on;
    made.ref_ordinal = number + 1;
    made.informed_known = static_cast<InformedKnown>(Draw(3));
    const int minute = made.informed_known == InformedKnown::kMoment ? Draw(24 * 60) : 12 * 60;
    made.informed = MomentOf(made.event_on + Draw(3), minute);
    made.due_visit = Draw(10) == 0 ? std::nullopt
                                   : std::optional(made.informed + absl::Hours(24 + 24 * Draw(4)));
    made.policy = PolicyId{1};
    made.severity = Severity::kOrdinary;
    static constexpr CaseState kStates[] = {
        CaseState::kReported, CaseState::kAssigned,    CaseState::kUnreachable,
        CaseState::kDeclined, CaseState::kRejected,    CaseState::kCancelled,
        CaseState::kClosed,   CaseState::kVisited,     CaseState::kFollowUp,
        CaseState::kClosed,   CaseState::kVisited,     CaseState::kVisited};
    made.state = kStates[Draw(12)];
    if (!IsOpen(made.state)) made.close_time = made.informed + absl::Hours(400);
    return made;
  }

  // Its visits: one that helped, others before it that met nobody, others after it.
  std::vector<Visit> VisitsOf(Case& of) {
    std::vector<Visit> visits;
    const bool helped = of.state == CaseState::kVisited || of.state == CaseState::kFollowUp ||
                        (of.state == CaseState::kClosed && Draw(4) > 0) || Draw(12) == 0;
    absl::CivilDay on = Today(of.informed);
    const auto add = [&](Met met, const std::optional<int>& minute) {
      Visit visit;
      visit.id = VisitId{static_cast<int64_t>(visits.size()) + 1};
      visit.visited_on = on;
      visit.visited_minute = minute;
      visit.mode = VisitMode::kHome;
      visit.met = met;
      visit.visitors = {Visitor{.guest = "校长"}};
      visits.push_back(visit);
    };
    for (int tries = Draw(3); tries > 0; --tries, on += 1) add(Met::kNobody, std::nullopt);
    if (helped) {
      on += Draw(7);
      const std::optional<int> minute = Draw(2) == 0 ? std::nullopt : std::optional(Draw(24 * 60));
      add(Met::kMember, minute);
      of.help = MomentOf(on, minute);
      for (int more = Draw(3); more > 0; --more) {
        on += 1;
        add(Met::kFamily, std::nullopt);
      }
    }
    of.visit_count = static_cast<int>(visits.size());
    if (!visits.empty()) {
      of.first_visited_on = visits.front().visited_on;
      of.last_visited_on = visits.back().visited_on;
    }
    return visits;
  }

  void Generate() {
    std::vector<Case> cases;
    std::vector<std::vector<Visit>> visits;
    for (int i = 0; i < kCases; ++i) {
      cases.push_back(Draft(i));
      visits.push_back(VisitsOf(cases.back()));
    }
    ASSERT_TRUE(api::AsSystem(server_.server().store(), "test", [&](Transaction& transaction) {
                  for (int i = 0; i < kCases; ++i) {
                    Case kept = cases[i];
                    RETURN_IF_ERROR(storage::KeepCase(transaction, UnionId{2}, true, kept));
                    for (Visit visit : visits[i]) {
                      visit.case_id = kept.id;
                      RETURN_IF_ERROR(
                          storage::InsertVisit(transaction, UnionId{2}, kept, visit, ""));
                    }
                  }
                  transaction.Concerns(UnionId{2}, "unions/2/cases");
                  return absl::OkStatus();
                }).ok());
  }

  // Runs the client as the chair and keeps what it prints in a file.
  std::string RunTo(const std::string& file, std::vector<std::string> arguments) {
    std::vector<const char*> argv = {"care"};
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::istringstream in;
    std::ostringstream out, err;
    Streams streams{
        .in = in,
        .out = out,
        .err = err,
        .environment = [&](const std::string& name) -> std::optional<std::string> {
          if (name == "CARE_SERVER") return server_.address();
          if (name == "CARE_TOKEN") return world_.token("chair");
          return std::nullopt;
        },
        .today = [] { return absl::CivilDay(2026, 11, 21); },
        .pause = [](absl::Duration) {},
    };
    EXPECT_EQ(RunCare(static_cast<int>(argv.size()), argv.data(), streams), 0) << err.str();
    const std::string path = directory_.path() + "/" + file;
    std::ofstream(path, std::ios::binary) << out.str();
    return path;
  }

  unioncare::testing::TestServer server_;
  const unioncare::testing::World world_;
  unioncare::testing::TemporaryDirectory directory_;
  std::mt19937_64 random_{unioncare::testing::TestSeed()};
  std::vector<int64_t> member_numbers_;
};

// Counts a ledger by column `by` and prints the table as the client does. It knows only what stands
// in the file: a case is the rows of one number; its first visit that met somebody is its help.
constexpr char kCount[] = R"(
import csv, sys
from collections import defaultdict
from datetime import datetime, timedelta
from decimal import Decimal, ROUND_HALF_UP

def moment(text):
    if len(text) == 10:
        return datetime.strptime(text, '%Y-%m-%d') + timedelta(hours=12)
    return datetime.strptime(text, '%Y-%m-%d %H:%M')

KINDS = ['按时', '逾期走访', '未到期', '逾期未访', '本人谢绝', '未能见面', '补录']
cases = defaultdict(list)
for row in csv.DictReader(open(sys.argv[1], encoding='utf-8-sig')):
    cases[row['编号']].append(row)
table = defaultdict(
    lambda: dict(kinds=defaultdict(int), minutes=[], assumed=0, people=set(), visits=0))
for rows in cases.values():
    first = rows[0]
    if first['是否按时'] == '不属应访':
        continue
    key = first['发生日期'][:7] if sys.argv[2] == '月份' else first[sys.argv[2]]
    visits = [row for row in rows if row['走访时间']]
    met = [moment(row['走访时间']) for row in visits if '未见到' not in row['备注']]
    for each in (table[key], table['合计']):
        each['kinds'][first['是否按时']] += 1
        each['visits'] += len(visits)
        if met:
            each['people'].add(first['姓名'])
            if '获知时间为推定' in first['备注']:
                each['assumed'] += 1
            else:
                hours = min(met) - moment(first['获知时间'])
                each['minutes'].append(max(hours.total_seconds() / 60, 0))

def rounded(number):
    return str(Decimal(number).quantize(Decimal('0.1'), ROUND_HALF_UP))

for key in sorted(table):
    row = table[key]
    kinds = [row['kinds'][kind] for kind in KINDS]
    judged = kinds[0] + kinds[1] + kinds[3]
    rate = rounded(Decimal(100 * kinds[0]) / judged) + '%' if judged else ''
    hours = row['minutes']
    average = rounded(Decimal(int(sum(hours))) / (60 * len(hours))) if hours else ''
    print(key, sum(kinds), *kinds, rate, average, row['assumed'], len(row['people']), row['visits'],
          sep=',')
)";

std::string OutputOf(const std::string& command) {
  std::string output;
  FILE* pipe = popen(command.c_str(), "r");
  EXPECT_NE(pipe, nullptr);
  std::array<char, 4096> buffer;
  while (fgets(buffer.data(), buffer.size(), pipe) != nullptr) output += buffer.data();
  EXPECT_EQ(pclose(pipe), 0) << command << "\n" << output;
  return output;
}

std::vector<std::string> SortedLines(const std::string& text) {
  std::vector<std::string> lines = absl::StrSplit(text, absl::ByAnyChar("\r\n"), absl::SkipEmpty());
  std::sort(lines.begin(), lines.end());
  return lines;
}

TEST_F(GeneratedYear, CoverageIsWhatSomebodyCountsInTheLedger) {
  Generate();
  const std::string ledger = RunTo(
      "ledger.csv", {"report", "ledger", "--from=2026-01-01", "--to=2026-12-31", "--output=csv"});
  const std::string script = directory_.path() + "/count.py";
  std::ofstream(script) << kCount;
  const std::pair<const char*, const char*> kRows[] = {
      {"group", "小组"}, {"occasion", "必访类型"}, {"month", "月份"}};
  for (const auto& [group_by, column] : kRows) {
    const std::string coverage = RunTo(
        "coverage.csv", {"report", "coverage", "--from=2026-01-01", "--to=2026-12-31",
                         absl::StrCat("--group-by=", group_by), "--output=csv"});
    std::ifstream file(coverage);
    std::string heading, shown((std::getline(file, heading), std::istreambuf_iterator<char>(file)),
                               {});
    const std::string counted =
        OutputOf(absl::StrCat("python3 ", script, " ", ledger, " ", column));
    EXPECT_EQ(SortedLines(shown), SortedLines(counted)) << group_by;
    EXPECT_GT(SortedLines(shown).size(), 3u);
  }
}

}  // namespace
}  // namespace unioncare::client
