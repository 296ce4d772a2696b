// Every list goes into a workbook as well: whole or not at all, and for its owner's eyes.
#include "client/workbook.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "service/files/tables.h"
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::client {
namespace {

class WorkbookCli : public Cli {
 protected:
  WorkbookCli() : folder_(testing::TempDir() + "workbooks") {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directory(folder_);
  }
  ~WorkbookCli() override { std::filesystem::remove_all(folder_); }

  std::string Path(const std::string& name) const { return folder_ + "/" + name; }
  bool Exists(const std::string& name) const { return std::filesystem::exists(Path(name)); }

  // What another reader finds in it: rows of cells.
  std::vector<std::vector<files::Cell>> Rows(const std::string& name) const {
    std::vector<std::vector<files::Cell>> rows;
    const auto source = files::ReadTable(Path(name), [&](const files::TableRow& row) {
      rows.push_back(row.cells);
      return absl::OkStatus();
    });
    EXPECT_TRUE(source.ok()) << source.status();
    return rows;
  }

  const std::string folder_;
};

std::vector<std::string> Texts(const std::vector<files::Cell>& cells) {
  std::vector<std::string> texts;
  for (const files::Cell& cell : cells) texts.push_back(cell.text);
  return texts;
}

v1::LedgerRow Row(int number, const std::string& member) {
  v1::LedgerRow row;
  row.set_sequence(number);
  row.set_case_no("2026-1-0007");
  row.set_member_display_name(member);
  return row;
}

TEST_F(WorkbookCli, AStreamedLedgerHasItsTitlePeriodHeadingAndRows) {
  server_.On<v1::GetLedgerRequest>("GetLedger", [](const v1::GetLedgerRequest&) {
    v1::LedgerRows first, second;
    *first.add_rows() = Row(1, "欧阳·买买提");
    *second.add_rows() = Row(2, "=1+1");
    return FakeAnswer({first.SerializeAsString(), second.SerializeAsString()});
  });
  ASSERT_EQ(Run({"report", "ledger", "--from=2026-01-01", "--to=2026-12-31",
                 "--output=" + Path("台账.xlsx")}),
            0)
      << err_;
  EXPECT_EQ(out_, "");
  EXPECT_EQ(err_, "已写入 " + Path("台账.xlsx") + "\n");
  const auto rows = Rows("台账.xlsx");
  ASSERT_EQ(rows.size(), 5u);
  EXPECT_EQ(Texts(rows[0]), std::vector<std::string>{"五必访走访台账"});
  EXPECT_TRUE(absl::StartsWith(rows[1][0].text, "期间：2026-01-01 至 2026-12-31"));
  EXPECT_EQ(rows[2][2].text, "姓名");
  EXPECT_EQ(rows[3][0].kind, files::Cell::Kind::kNumber) << "sequence numbers can be added up";
  EXPECT_EQ(rows[3][2].text, "欧阳·买买提");
  EXPECT_EQ(rows[4][2].text, "=1+1");
  EXPECT_EQ(rows[4][2].kind, files::Cell::Kind::kText) << "nothing becomes a formula";
  struct stat facts = {};
  ASSERT_EQ(stat(Path("台账.xlsx").c_str(), &facts), 0);
  EXPECT_EQ(facts.st_mode & 0777, 0600u);
  EXPECT_FALSE(Exists("台账.xlsx.part"));
}

TEST_F(WorkbookCli, AnEmptyReportIsASheetWithItsHeading) {
  server_.On<v1::GetLedgerRequest>("GetLedger", [](const v1::GetLedgerRequest&) {
    return FakeAnswer(std::vector<std::string>());
  });
  ASSERT_EQ(Run({"report", "ledger", "--from=2026-01-01", "--to=2026-12-31", "--lang=en",
                 "--output=" + Path("empty.xlsx")}),
            0)
      << err_;
  EXPECT_EQ(Rows("empty.xlsx").size(), 3u);
}

TEST_F(WorkbookCli, AFileThatExistsIsLeftAloneAndNobodyIsAsked) {
  std::ofstream(Path("old.xlsx")) << "mine";
  server_.On<v1::GetLedgerRequest>("GetLedger", [](const v1::GetLedgerRequest&) {
    ADD_FAILURE() << "the server was asked";
    return FakeAnswer(std::vector<std::string>());
  });
  EXPECT_EQ(Run({"report", "ledger", "--from=2026-01-01", "--to=2026-12-31",
                 "--output=" + Path("old.xlsx")}),
            2);
  EXPECT_NE(err_.find("已存在"), std::string::npos) << err_;
  EXPECT_EQ(std::filesystem::file_size(Path("old.xlsx")), 4u);
}

TEST_F(WorkbookCli, ACallThatFailsLeavesNoFile) {
  server_.On<v1::GetLedgerRequest>("GetLedger", [](const v1::GetLedgerRequest&) {
    return FakeAnswer(grpc::Status(grpc::StatusCode::PERMISSION_DENIED, "no"));
  });
  EXPECT_EQ(Run({"report", "ledger", "--from=2026-01-01", "--to=2026-12-31",
                 "--output=" + Path("no.xlsx")}),
            4);
  EXPECT_FALSE(Exists("no.xlsx"));
  EXPECT_FALSE(Exists("no.xlsx.part"));
  EXPECT_EQ(Run({"report", "ledger", "--from=2026-01-01", "--to=2026-12-31",
                 "--output=" + Path("nowhere/no.xlsx")}),
            2);
}

}  // namespace
}  // namespace unioncare::client
