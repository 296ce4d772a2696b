// Months whose books are closed, and disbursements that are still to be booked.
#include "absl/strings/str_cat.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/disbursement_records.pb.h"

namespace unioncare::testing {
namespace {

class ClosedMonths : public DisbursementsFixture {
 protected:
  std::string Close(const std::string& request) {
    return Send("accountant", "FundService/CloseAccountingPeriod", "parent: 'unions/2' " + request)
        .reason;
  }
  // Into December; everything before happens in November.
  void PassTheMonth() { server_.clock().Advance(absl::Hours(24 * 12)); }
};

TEST_F(ClosedMonths, AreNotClosedOverAPaymentThatNobodyHasBooked) {
  const v1::Disbursement aid = Approve(Asked(Hospital("王强", 100000)));
  Pay(aid);
  PassTheMonth();
  // Months are closed one after the other: those before have no payment.
  EXPECT_EQ(Close("month: '2026-10'"), "");
  EXPECT_EQ(Close("month: '2026-11'"), "BOOKS_UNBOOKED");
  EXPECT_EQ(Close("month: '2026-11' exceptions { document: 'disbursements/9' reason: 'x' }"),
            "NOT_FOUND");
  EXPECT_EQ(Close("month: '2026-11' exceptions { document: 'disbursements/1' reason: '发票未到' }"),
            "");
}

TEST_F(ClosedMonths, NothingIsBookedInThem) {
  const v1::Disbursement aid = Approve(Asked(Hospital("王强", 100000)));
  Pay(aid);
  Sign(aid);
  PassTheMonth();
  EXPECT_EQ(Close("month: '2026-10'"), "");
  EXPECT_EQ(Close("month: '2026-11' exceptions { document: 'disbursements/1' reason: '发票未到' }"),
            "");
  const auto book = [&](int month, int day) {
    return Reason("accountant", "BookDisbursement",
                  absl::StrCat(Of(aid), "booked_on { year: 2026 month: ", month, " day: ", day,
                               " }"));
  };
  EXPECT_EQ(book(11, 30), "BOOKS_CLOSED") << "the last day that is closed";
  EXPECT_EQ(book(12, 1), "");
}

}  // namespace
}  // namespace unioncare::testing
