// Money of hardship aid on the command line: what a file shows of it, which limits bind, and what a
// household states in a file.
#include "unioncare/v1/hardship_payments.pb.h"

#include <cstdio>
#include <fstream>

#include "tests/cli/care_fixture.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::client {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class HardshipMoneyVerbs : public Cli {
 protected:
  HardshipMoneyVerbs() {
    server_.On<v1::GetHardshipFileRequest>(
        "GetHardshipFile", [](const v1::GetHardshipFileRequest& request) {
          v1::HardshipFile file;
          file.set_name(request.name());
          file.set_file_no("2026-0003");
          return file;
        });
    server_.On<v1::ListHardshipPaymentsRequest>(
        "ListHardshipPayments", [](const v1::ListHardshipPaymentsRequest&) {
          v1::ListHardshipPaymentsResponse response;
          v1::HardshipPayment& payment = *response.add_payments();
          payment.set_number("2026-0017");
          payment.set_kind(v1::HARDSHIP_AID_KIND_MEDICAL);
          payment.set_amount_fen(150000);
          payment.set_state(v1::DISBURSEMENT_STATE_PAID);
          payment.mutable_paid_on()->set_year(2026);
          payment.mutable_paid_on()->set_month(11);
          payment.mutable_paid_on()->set_day(20);
          return response;
        });
    server_.On<v1::ListHardshipAidLimitsRequest>(
        "ListHardshipAidLimits", [](const v1::ListHardshipAidLimitsRequest&) {
          v1::ListHardshipAidLimitsResponse response;
          v1::HardshipAidLimit& limit = *response.add_limits();
          limit.set_issuer_display_name("市教育工会");
          limit.set_once_fen(200000);
          limit.set_once_binds(true);
          return response;
        });
    server_.On<v1::TestHardshipRequest>(
        "TestHardship", [](const v1::TestHardshipRequest&) { return v1::HardshipTest(); });
  }
};

TEST_F(HardshipMoneyVerbs, AFileShowsWhatWasPaidOnIt) {
  ASSERT_EQ(
      Run({"hardship", "show", "unions/2/hardshipFiles/3", "--lang=zh", "--output=table"}), 0)
      << err_;
  for (const char* there : {"2026-0003", "2026-0017", "医疗救助", "1,500.00", "2026-11-20"}) {
    EXPECT_THAT(out_, HasSubstr(there));
  }
  EXPECT_EQ(server_.Last<v1::ListHardshipPaymentsRequest>("ListHardshipPayments").parent(),
            "unions/2/hardshipFiles/3");
  // One message stays one for programs.
  ASSERT_EQ(Run({"hardship", "show", "unions/2/hardshipFiles/3", "--output=json"}), 0) << err_;
  EXPECT_THAT(out_, Not(HasSubstr("2026-0017")));
}

TEST_F(HardshipMoneyVerbs, LimitsSayWhoSetThemAndWhichIsTheTightest) {
  ASSERT_EQ(Run({"hardship", "limits", "--lang=zh", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("设定工会"));
  EXPECT_THAT(out_, HasSubstr("市教育工会"));
  EXPECT_FALSE(server_.Last<v1::ListHardshipAidLimitsRequest>("ListHardshipAidLimits").history());
  ASSERT_EQ(Run({"hardship", "limits", "--history"}), 0) << err_;
  EXPECT_TRUE(server_.Last<v1::ListHardshipAidLimitsRequest>("ListHardshipAidLimits").history());
}

TEST_F(HardshipMoneyVerbs, WhatAHouseholdStatesComesFromAFile) {
  const std::string path = ::testing::TempDir() + "hardship_form.txt";
  std::ofstream(path) << "county: \"市南区\"\nfamily_size: 2\nown_monthly_income_fen: 300000\n"
                         "persons { relation: RELATION_SON id_type: ID_TYPE_RESIDENT\n"
                         "  id_no: \"110101201503071234\" monthly_income_fen: 0 }\n";
  ASSERT_EQ(Run({"hardship", "check", "--form=" + path, "--medical=12000"}), 0) << err_;
  const auto form = server_.Last<v1::TestHardshipRequest>("TestHardship").form();
  EXPECT_EQ(form.county(), "市南区");
  EXPECT_EQ(form.persons(0).id_no(), "110101201503071234");
  EXPECT_EQ(form.medical_fen(), 1200000) << "what is typed adds to it";
  std::ofstream(path) << "county: \"市南区\"\nid_no: \"110101201503071234\"\n";
  EXPECT_EQ(Run({"hardship", "check", "--form=" + path, "--lang=zh"}), 2);
  EXPECT_THAT(err_, HasSubstr("--form：第 2 行有误"));
  EXPECT_THAT(err_, Not(HasSubstr("110101201503071234")));
  EXPECT_NE(Run({"hardship", "check", "--form=/nowhere/form.txt"}), 0);
  std::remove(path.c_str());
}

}  // namespace
}  // namespace unioncare::client
