// Hardship aid on the command line: what is typed of a household, the forms, and that nothing
// sealed comes onto the screen unasked.
#include "unioncare/v1/hardship_files.pb.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "absl/strings/str_split.h"
#include "service/files/tables.h"
#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class HardshipVerbs : public Cli {
 protected:
  HardshipVerbs() {
    server_.On<v1::GetHardshipFileRequest>(
        "GetHardshipFile", [](const v1::GetHardshipFileRequest& request) {
          v1::HardshipFile file;
          file.set_name(request.name());
          file.set_etag("v3");
          return file;
        });
    server_.On<v1::TestHardshipRequest>("TestHardship", [](const v1::TestHardshipRequest&) {
      v1::HardshipTest test;
      test.set_outcome(v1::HARDSHIP_OUTCOME_MEETS);
      v1::HardshipTestStep& step = *test.add_steps();
      step.set_zh("人均低于低保线");
      step.set_en("less per head than the standard");
      return test;
    });
    Answer<v1::CreateHardshipFileRequest, v1::HardshipFile>("CreateHardshipFile");
    Answer<v1::RecordHardshipReviewRequest, v1::HardshipFile>("RecordHardshipReview");
    Answer<v1::RecordHardshipContactRequest, v1::HardshipFile>("RecordHardshipContact");
    Answer<v1::RecordHardshipInvestigationRequest, v1::HardshipFile>(
        "RecordHardshipInvestigation");
    Answer<v1::RecordHardshipDecisionRequest, v1::HardshipFile>("RecordHardshipDecision");
    Answer<v1::SetHardshipRulesRequest, v1::HardshipRules>("SetHardshipRules");
    server_.On<v1::ListHardshipPublicityRequest>(
        "ListHardshipPublicity", [](const v1::ListHardshipPublicityRequest&) {
          v1::ListHardshipPublicityResponse response;
          v1::HardshipPublicityRow& row = *response.add_rows();
          row.set_masked_name("赵*");
          row.set_group_display_name("几何组");
          row.set_category(v1::HARDSHIP_CATEGORY_DEEP);
          row.set_committee_fen(300000);
          SetDay(*row.mutable_from_on(), 11, 21);
          SetDay(*row.mutable_to_on(), 11, 27);
          row.set_phone("0532-12345678");
          return response;
        });
    server_.On<v1::RevealHardshipSummaryRequest>(
        "RevealHardshipSummary", [](const v1::RevealHardshipSummaryRequest&) {
          v1::RevealHardshipSummaryResponse response;
          v1::HardshipSummaryRow& row = *response.add_rows();
          row.set_sequence(1);
          row.set_member_display_name("赵敏");
          row.set_group_display_name("几何组");
          row.set_category(v1::HARDSHIP_CATEGORY_DEEP);
          row.set_main_cause(v1::HARDSHIP_CAUSE_ILLNESS);
          row.set_family_size(3);
          row.set_income_fen(3600000);
          row.set_expense_fen(600000);
          row.set_per_capita_fen(83333);
          row.set_standard_fen(106200);
          row.set_committee_fen(300000);
          row.set_opinion("同意");
          row.set_final_fen(280000);
          return response;
        });
  }

  template <class Request, class Response>
  void Answer(const char* method) {
    server_.On<Request>(method, [](const Request&) { return Response(); });
  }
  static void SetDay(v1::Date& date, int month, int day) {
    date.set_year(2026);
    date.set_month(month);
    date.set_day(day);
  }
  v1::HardshipForm Checked(std::vector<std::string> more) {
    std::vector<std::string> arguments = {"hardship", "check", "--county=市南区",
                                          "--family-size=3"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    EXPECT_EQ(Run(arguments), 0) << err_;
    return server_.Last<v1::TestHardshipRequest>("TestHardship").form();
  }
  // The cells of a workbook, a row a line.
  std::string Workbook(const std::string& path) {
    std::string text;
    const auto source = files::ReadTable(path, [&](const files::TableRow& row) {
      for (const files::Cell& cell : row.cells) text += cell.text + "|";
      text += "\n";
      return absl::OkStatus();
    });
    EXPECT_TRUE(source.ok()) << source.status();
    return text;
  }
};

TEST_F(HardshipVerbs, AHouseholdIsTypedPersonByPerson) {
  const v1::HardshipForm form = Checked(
      {"--own-income=3000", "--person=配偶:2,000.50:李芳:11010119800517004X:超市",
       "--person=儿子:0", "--person=母亲:?:王秀:::6", "--person=父亲:900::::0",
       "--other-cause=education,disability", "--single-parent"});
  EXPECT_EQ(form.county(), "市南区");
  EXPECT_EQ(form.own_monthly_income_fen(), 300000);
  ASSERT_EQ(form.persons_size(), 4);
  EXPECT_EQ(form.persons(0).relation(), v1::RELATION_SPOUSE);
  EXPECT_EQ(form.persons(0).monthly_income_fen(), 200050);
  EXPECT_EQ(form.persons(0).display_name(), "李芳");
  EXPECT_EQ(form.persons(0).id_type(), v1::ID_TYPE_RESIDENT);
  EXPECT_EQ(form.persons(0).employer(), "超市");
  EXPECT_TRUE(form.persons(1).has_monthly_income_fen()) << "nothing is something known";
  EXPECT_FALSE(form.persons(2).has_monthly_income_fen()) << "nobody knows";
  EXPECT_EQ(form.persons(2).months(), 6);
  EXPECT_FALSE(form.persons(2).lives_apart());
  EXPECT_TRUE(form.persons(3).lives_apart());
  EXPECT_EQ(form.sub_causes_size(), 2);
  EXPECT_TRUE(form.single_parent());
  ASSERT_EQ(Run({"hardship", "check", "--county=市南区", "--family-size=3", "--output=table"}), 0);
  EXPECT_THAT(out_, HasSubstr("  人均低于低保线\n"));
  EXPECT_EQ(Run({"hardship", "check", "--county=市南区", "--family-size=3", "--output=table",
                 "--lang=en"}),
            0);
  EXPECT_THAT(out_, HasSubstr("  less per head than the standard\n"));
}

TEST_F(HardshipVerbs, PeopleAreNamedTogether) {
  ASSERT_EQ(Run({"hardship", "investigate", "3", "--on=今天", "--by=李娜，王强", "--found=属实"}), 0)
      << err_;
  const auto visit =
      server_.Last<v1::RecordHardshipInvestigationRequest>("RecordHardshipInvestigation");
  ASSERT_EQ(visit.investigators_size(), 2);
  EXPECT_EQ(visit.investigators(0), "unions/1/members/7");
  EXPECT_EQ(visit.investigators(1), "unions/1/members/8");
  EXPECT_FALSE(visit.has_form());
  ASSERT_EQ(Run({"hardship", "decide", "3", "--accept", "--minutes=2026-08", "--on=今天",
                 "--present=李娜", "--present=王强"}),
            0)
      << err_;
  EXPECT_EQ(server_.Last<v1::RecordHardshipDecisionRequest>("RecordHardshipDecision")
                .present_size(),
            2);
}

TEST_F(HardshipVerbs, ALossIsOtherIncomeBelowNothing) {
  EXPECT_EQ(Checked({"--other-loss=5,000.50"}).other_income_fen(), -500050);
  EXPECT_EQ(Checked({"--other-income=5000"}).other_income_fen(), 500000);
  EXPECT_FALSE(Checked({}).has_other_income_fen()) << "not stated is not nothing";
}

TEST_F(HardshipVerbs, WhatIsTypedWronglyIsSaidBesideItsFlag) {
  for (const char* flag : {"--person=朋友:0", "--person=配偶:abc", "--person=配偶:-1",
                           "--person=配偶:0::::13", "--person=配偶:0::::-1",
                           "--person=配偶:0:::::6", "--other-loss=-5"}) {
    EXPECT_EQ(Run({"hardship", "check", "--county=市南区", "--family-size=2", flag}), 2) << flag;
    EXPECT_THAT(err_, HasSubstr(std::string(flag).substr(0, 6))) << flag;
  }
}

TEST_F(HardshipVerbs, AStepWithoutAFormLeavesTheOneThatIsKept) {
  ASSERT_EQ(Run({"hardship", "review", "3"}), 0) << err_;
  auto request = server_.Last<v1::RecordHardshipReviewRequest>("RecordHardshipReview");
  EXPECT_EQ(request.name(), "unions/1/hardshipFiles/3");
  EXPECT_EQ(request.etag(), "v3");
  EXPECT_FALSE(request.has_form());
  ASSERT_EQ(Run({"hardship", "review", "3", "--other-loss=1", "--etag=v9"}), 0) << err_;
  request = server_.Last<v1::RecordHardshipReviewRequest>("RecordHardshipReview");
  EXPECT_EQ(request.form().other_income_fen(), -100);
  EXPECT_EQ(request.etag(), "v9");
}

TEST_F(HardshipVerbs, LocalClassesAreTypedOneByOne) {
  ASSERT_EQ(Run({"hardship", "rules-set", "--from=2027-01-01", "--band=一档/first:150",
                 "--band=二档:250:gross"}),
            0)
      << err_;
  const auto rules = server_.Last<v1::SetHardshipRulesRequest>("SetHardshipRules").rules();
  ASSERT_EQ(rules.bands_size(), 2);
  EXPECT_EQ(rules.bands(0).zh(), "一档");
  EXPECT_EQ(rules.bands(0).en(), "first");
  EXPECT_EQ(rules.bands(0).times_hundredths(), 150);
  EXPECT_FALSE(rules.bands(0).gross());
  EXPECT_EQ(rules.bands(1).en(), "二档");
  EXPECT_TRUE(rules.bands(1).gross());
  for (const char* band : {"--band=一档", "--band=:150", "--band=一档:1.5", "--band=一档:150:net"}) {
    EXPECT_EQ(Run({"hardship", "rules-set", "--from=2027-01-01", band}), 2) << band;
    EXPECT_THAT(err_, HasSubstr("--band"));
  }
}

TEST_F(HardshipVerbs, TheSummaryHasTheColumnsOfTheForm) {
  ASSERT_EQ(Run({"hardship", "summary", "--reason=评议", "--lang=zh", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("序号,姓名,单位,困难类别,致困原因,家庭人口,年收入,刚性支出,人均(月),"
                              "低保线,拟补助,委员会意见,审定金额,领款日期\r\n"));
  EXPECT_THAT(out_, HasSubstr("1,赵敏,几何组,深度困难,本人或家属大病,3,36000.00,6000.00,833.33,"
                              "1062.00,3000.00,同意,2800.00,\r\n"));
  const std::string path = ::testing::TempDir() + "hardship_summary.xlsx";
  std::filesystem::remove(path);
  ASSERT_EQ(Run({"hardship", "summary", "--reason=评议", "--lang=zh", "--output=" + path}), 0)
      << err_;
  EXPECT_THAT(Workbook(path), HasSubstr("序号|姓名|单位|困难类别|致困原因|"));
  EXPECT_THAT(Workbook(path), HasSubstr("1|赵敏|几何组|深度困难|本人或家属大病|3|36000|6000|"));
}

TEST_F(HardshipVerbs, WhatHangsOutHasMaskedNames) {
  ASSERT_EQ(Run({"hardship", "publicity", "--lang=zh", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("姓名,部门,类别,拟帮扶金额,公示开始,公示截止,受理电话\r\n"));
  EXPECT_THAT(out_, HasSubstr("赵*,几何组,深度困难,3000.00,2026-11-21,2026-11-27,0532-12345678"));
  const std::string path = ::testing::TempDir() + "hardship_publicity.xlsx";
  std::filesystem::remove(path);
  ASSERT_EQ(Run({"hardship", "publicity", "--lang=zh", "--output=" + path}), 0) << err_;
  EXPECT_THAT(Workbook(path), HasSubstr("赵*|几何组|深度困难|3000|"));
}

// Every command of the transcript but those that open with a reason: what they print, in both
// languages.
TEST(HardshipTranscript, ShowsNothingSealedUnasked) {
  std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) + "/tests/cli/transcripts/hardship.txt");
  std::stringstream content;
  content << file.rdbuf();
  bool opens = false;
  int lines = 0, opened = 0;
  const std::vector<std::string> written = absl::StrSplit(content.str(), '\n');
  for (const std::string& line : written) {
    if (absl::StartsWith(line, "--- ")) {
      opens = absl::StartsWith(line, "--- hardship reveal: done") ||
              absl::StartsWith(line, "--- hardship summary: done") ||
              absl::StartsWith(line, "--- hardship package-show: done");
      continue;
    }
    if (absl::StrContains(line, "$ care ") || absl::StartsWith(line, "sql> ")) continue;
    ++lines;
    for (const char* hidden : {"1101011980", "赵小宝", "东风超市", "术后长期服药", "有两套住房",
                               "情况属实", "情况平稳"}) {
      if (opens) {
        opened += absl::StrContains(line, hidden);
        continue;
      }
      EXPECT_THAT(line, Not(HasSubstr(hidden)));
    }
  }
  EXPECT_GT(lines, 200);
  EXPECT_GT(opened, 4) << "what is opened with a reason is there";
}

}  // namespace
}  // namespace unioncare::client
