// The accounts of many on the command line: whom a row means is settled before anything is sent,
// and no account is printed.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class PayeeFile : public Cli {
 protected:
  PayeeFile() {
    server_.On<v1::GetDisbursementRequest>("GetDisbursement",
                                           [](const v1::GetDisbursementRequest&) {
                                             v1::Disbursement aid;
                                             aid.set_name("unions/1/disbursements/17");
                                             aid.set_number("2026-0017");
                                             return aid;
                                           });
    server_.On<v1::ListDisbursementEntriesRequest>(
        "ListDisbursementEntries", [](const v1::ListDisbursementEntriesRequest&) {
          v1::ListDisbursementEntriesResponse all;
          static constexpr const char* kPeople[][2] = {
              {"N1", "张伟"}, {"N2", "李娜"}, {"N3", "张伟"}, {"", "王强"}};
          for (const auto& person : kPeople) {
            v1::DisbursementEntry& entry = *all.add_entries();
            entry.set_position(all.entries_size());
            entry.set_staff_no(person[0]);
            entry.set_member_display_name(person[1]);
          }
          return all;
        });
    server_.On<v1::SetDisbursementPayeeRequest>(
        "SetDisbursementPayee", [this](const v1::SetDisbursementPayeeRequest& request) {
          sent_.push_back(absl::StrCat(request.position(), " ", request.payee_name(), " ",
                                       request.account(), " ", request.bank_branch(),
                                       request.validate_only() ? " tried" : ""));
          v1::SetDisbursementPayeeResponse response;
          response.set_account_masked("****2233");
          return response;
        });
  }
  // What was sent, or nothing where the command failed before.
  std::string Import(const std::string& table, const std::string& more = "--lang=zh") {
    sent_.clear();
    code_ = Run({"aid", "payee", "unions/1/disbursements/17", "--file=-", more}, table);
    return absl::StrJoin(sent_, "; ");
  }

  std::vector<std::string> sent_;
  int code_ = 0;
};

TEST_F(PayeeFile, EachRowIsKeptForWhomItMeans) {
  EXPECT_EQ(Import("行号,工号,姓名,收款人,收款账号,开户行\n"
                   "1,,,,6222000011112233,工行\n"
                   ",N2,李娜,李父,6222000011114455,\n"
                   ",,王强,,6222000011116677,\n"),
            "1 张伟 6222000011112233 工行; 2 李父 6222000011114455 ; 4 王强 6222000011116677 ");
  EXPECT_EQ(code_, 0) << err_;
  EXPECT_THAT(err_, HasSubstr("3"));
  EXPECT_THAT(out_ + err_, Not(HasSubstr("62220000")));
}

TEST_F(PayeeFile, ARowWithoutAccountIsNotFilledInYet) {
  EXPECT_EQ(Import("line,name,account\n1,张伟,\n2,李娜,6222000011114455\n"),
            "2 李娜 6222000011114455 ");
  EXPECT_EQ(Import("line,name,account\n1,张伟,\n"), "");
  EXPECT_EQ(code_, 2);
}

TEST_F(PayeeFile, TryingChangesNothing) {
  EXPECT_EQ(Import("行号,收款账号\n1,6222000011112233\n", "--dry-run"),
            "1 张伟 6222000011112233  tried");
}

TEST_F(PayeeFile, ATableThatDoesNotFitIsRefusedAsAWhole) {
  const struct {
    const char* rows;
    const char* said;
  } kTables[] = {
      {"行号,收款账号\n2,6222000011114455\n9,6222000011112233\n", "第 3 行"},
      {"工号,收款账号\nN9,6222000011112233\n", "没有这个人"},
      {"姓名,收款账号\n张伟,6222000011112233\n", "多个"},
      {"姓名,收款账号\n陌生人,6222000011112233\n", "没有这个人"},
      {"行号,姓名,收款账号\n1,李娜,6222000011112233\n", "不是同一人"},
      {"行号,工号,收款账号\n1,N2,6222000011112233\n", "不是同一人"},
      {"行号,工号,收款账号\n2,,6222000011112233\n,N2,6222000011114455\n", "同一人"},
      {"行号,卡号\n1,6222000011112233\n", "卡号"},
      {"行号,收款账号\nx,6222000011112233\n", "第 2 行"},
  };
  for (const auto& table : kTables) {
    EXPECT_EQ(Import(table.rows), "") << table.rows;
    EXPECT_EQ(code_, 2) << table.rows;
    EXPECT_THAT(err_, HasSubstr(table.said));
    EXPECT_THAT(out_ + err_, Not(HasSubstr("62220000"))) << "no account is told";
  }
}

TEST_F(PayeeFile, TheTemplateHasALineForEach) {
  ASSERT_EQ(Run({"aid", "payee", "unions/1/disbursements/17", "--template"}), 0) << err_;
  EXPECT_EQ(out_, "行号,工号,姓名,收款人,收款账号,开户行\r\n1,N1,张伟,,,\r\n2,N2,李娜,,,\r\n"
                  "3,N3,张伟,,,\r\n4,,王强,,,\r\n");
}

}  // namespace
}  // namespace unioncare::client
