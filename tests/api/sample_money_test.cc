// The money of the fictional school, whatever day it is: disbursements in every state, an old book
// whose irregularities are where the sample says, and books that verify.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "service/api/sample_vouchers.h"
#include "service/api/server.h"
#include "service/domain/past_vouchers.h"
#include "service/storage/past_vouchers.h"
#include "service/storage/sql.h"
#include "tests/api/sample_fixture.h"

namespace unioncare::testing {
namespace {

constexpr UnionId kSchool{2};
constexpr sql::Sql kStates = {
    "SELECT DISTINCT state FROM disbursements WHERE origin = 1 ORDER BY state"};
constexpr sql::Sql kOfOrigin = {"SELECT COUNT(*) FROM disbursements WHERE origin = $1"};
constexpr sql::Sql kLeftOver = {"SELECT SUM(left_over_count) FROM disbursements"};
// What was paid long ago and not signed for, or never booked.
constexpr sql::Sql kForgotten = {
    "SELECT COUNT(*) FROM disbursements WHERE origin = 1 AND state IN (4, 5) AND paid_on < $1"};
constexpr sql::Sql kBook = {"SELECT DISTINCT book FROM past_vouchers"};

class SampleMoneyOn : public SampleOn {};

TEST_P(SampleMoneyOn, HasAYearOfDisbursementsInEveryState) {
  ASSERT_NE(server_, nullptr);
  EXPECT_EQ(Numbers(kStates), (std::vector<int64_t>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
  const int64_t entered = Numbers(kOfOrigin, 1)[0], imported = Numbers(kOfOrigin, 2)[0];
  EXPECT_GE(entered, 30);
  EXPECT_GE(imported, 28);
  EXPECT_LE(entered + imported, 90);
  EXPECT_GT(Numbers(kLeftOver)[0], 0);
  EXPECT_EQ(Numbers(kForgotten, absl::ToUnixSeconds(clock_->Now()) / 86400 - 15)[0], 0);
}

TEST_P(SampleMoneyOn, ItsIrregularVouchersHaveTheNumbersThatItNames) {
  ASSERT_NE(server_, nullptr);
  int64_t last = 0;
  const absl::Status read = server_->store().ReadAndWait([&](Snapshot& snapshot) {
    std::string book;
    RETURN_IF_ERROR(sql::Query(snapshot.connection(), kBook,
                               [&](sql::Row row) { book = std::string(row.Text(0)); }));
    for (const api::SampleIrregularity& each : api::SampleIrregularities()) {
      for (const std::string number : {each.old_number, each.other}) {
        if (number.empty()) continue;
        const auto found = storage::FindPastVoucher(snapshot, kSchool, book, number);
        EXPECT_TRUE(found.ok() && found->has_value()) << number << " " << each.en;
      }
    }
    // The first gap is the one that is named: three numbers.
    int gaps = 0;
    RETURN_IF_ERROR(storage::EachPastSerial(snapshot, kSchool, [&](const storage::PastSerial& one) {
      if (one.serial != last + 1) {
        ++gaps;
        EXPECT_EQ(one.serial, last + 4);
      }
      last = one.serial;
    }));
    EXPECT_EQ(gaps, 1);
    return absl::OkStatus();
  });
  EXPECT_TRUE(read.ok()) << read;
}

INSTANTIATE_TEST_SUITE_P(Days, SampleMoneyOn,
                         ::testing::Values("2026-11-22T12:00:00", "2027-07-20T18:00:00",
                                           "2028-02-29T12:00:00", "2026-04-10T08:30:00"));

}  // namespace
}  // namespace unioncare::testing
