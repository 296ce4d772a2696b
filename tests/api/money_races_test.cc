// Several at once, each with a connection of its own, after what only one can have: the rest of a
// budget line, the last time under a count, an invoice, a step; and numbers
// without gaps.
#include <map>
#include <set>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/synchronization/mutex.h"
#include "tests/api/disbursements_fixture.h"
#include "tests/support/caller.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::testing {
namespace {

constexpr int kCallers = 8;
using Reasons = std::map<std::string, int>;

class MoneyRaces : public DisbursementsFixture {
 protected:
  // What became of so many calls at once: "" for those that won. `request` is told which it is.
  template <class Request, class Response, class Make>
  Reasons Race(const std::string& who, const std::string& method, Make request) {
    Reasons reasons;
    absl::Mutex mutex;
    std::vector<std::thread> threads;
    for (int i = 0; i < kCallers; ++i) {
      const auto text = Text<Request>(request(i));
      threads.emplace_back([&, text] {
        const Caller caller(server_.address(), world_.token(who));
        Response response;
        const grpc::Status status = caller.Call("DisbursementService/" + method, text, &response);
        const std::string reason = status.ok() ? "" : ErrorInfoOf(status).reason();
        const absl::MutexLock lock(&mutex);
        ++reasons[reason];
        if constexpr (std::is_same_v<Response, v1::RequestDisbursementResponse>) {
          if (status.ok()) numbers_.insert(response.disbursement().number());
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    return reasons;
  }
  template <class Make>
  Reasons RaceToAsk(Make request) {
    return Race<v1::RequestDisbursementRequest, v1::RequestDisbursementResponse>(
        "committee", "RequestDisbursement", request);
  }
  template <class Make>
  Reasons RaceTo(const std::string& who, const std::string& step, Make request) {
    if (step == "Approve") {
      return Race<v1::ApproveDisbursementRequest, v1::Disbursement>(who, "ApproveDisbursement",
                                                                    request);
    }
    if (step == "Pay") {
      return Race<v1::PayDisbursementRequest, v1::Disbursement>(who, "PayDisbursement", request);
    }
    return Race<v1::SignDisbursementRequest, v1::Disbursement>(who, "SignDisbursement", request);
  }
  static Reasons OneWins(const std::string& reason) {
    return {{"", 1}, {reason, kCallers - 1}};
  }

  std::set<std::string> numbers_;
};

TEST_F(MoneyRaces, OfApprovalsOverOneBudgetLineAsManyWinAsItHolds) {
  Do("accountant", "FundService/CreateBudgetLine",
     "parent: 'unions/2' budget_line { fund: 'unions/2/funds/1' year: 2026 display_name: '专项' "
     "subject_code: '50299' amount_fen: 100000 kinds: BENEFIT_KIND_RETIREMENT }");
  std::vector<std::string> asked;
  for (int i = 0; i < kCallers; ++i) {
    // Each for a day of its own: they are no repeats of each other.
    asked.push_back(Of(Asked(Hospital("王强", 60000 - i, 1 + i,
                                      "budget_line: 'unions/2/budgetLines/2'"))));
  }
  EXPECT_EQ(RaceTo("chair", "Approve", [&](int i) { return asked[static_cast<size_t>(i)]; }),
            OneWins("BUDGET_EXCEEDED"));
}

TEST_F(MoneyRaces, OfRequestsUnderOneCountOneWins) {
  EXPECT_EQ(RaceToAsk([&](int i) {
              return absl::StrCat(
                  "parent: 'unions/2' disbursement { kind: BENEFIT_KIND_BIRTHDAY "
                  "form: DELIVERY_FORM_VOUCHER_CAKE fund: 'unions/2/funds/1' "
                  "event_on { year: 2026 month: 5 day: ", 1 + i,
                  " } items { display_name: '蛋糕券' quantity: 1 unit_price_fen: 1000 } "
                  "entries { member: '", world_.member("王强"), "' amount_fen: 1000 } }");
            }),
            OneWins("OVER_COUNT"));
}

TEST_F(MoneyRaces, OfRequestsWithOneInvoiceOneWins) {
  EXPECT_EQ(RaceToAsk([&](int i) {
              return Hospital("王强", 1000, 1 + i,
                              "invoice { number: '24320000000000000001' title: '某校工会' "
                              "total_fen: 1000 }");
            }),
            OneWins("INVOICE_TAKEN"));
}

TEST_F(MoneyRaces, NumbersOfRequestsAtOnceHaveNoGap) {
  EXPECT_EQ(RaceToAsk([&](int i) { return Hospital("王强", 1000, 1 + i); }),
            (Reasons{{"", kCallers}}));
  std::set<std::string> wanted;
  for (int i = 1; i <= kCallers; ++i) wanted.insert(absl::StrFormat("2026-%04d", i));
  EXPECT_EQ(numbers_, wanted);
}

// The same step twice at once is taken once, and the money moves once.
TEST_F(MoneyRaces, OfTheSameStepAtOnceOneIsTaken) {
  const int64_t balance = Balance(), free = Free();
  const v1::Disbursement aid = Asked(Hospital("王强", 60000));
  const auto same = [&](const std::string& more) {
    return [text = Of(aid) + more](int) { return text; };
  };
  EXPECT_EQ(RaceTo("chair", "Approve", same("")), OneWins("ETAG_MISMATCH"));
  EXPECT_EQ(Free(), free - 60000);
  EXPECT_EQ(RaceTo("cashier", "Pay", same("voucher_no: '付-1'")), OneWins("ETAG_MISMATCH"));
  EXPECT_EQ(Balance(), balance - 60000);
  // The last thing on the table is signed for by one, or is left over, and not both.
  const std::string at = Of(aid);
  EXPECT_EQ(RaceTo("cashier", "Sign",
                   [&](int i) {
                     return at + (i % 2 == 0 ? "signatures { position: 1 kind: SIGN_KIND_SELF }"
                                             : "signatures { position: 1 left_over: true }");
                   }),
            OneWins("ETAG_MISMATCH"));
  const v1::Disbursement after = Get(aid.name());
  EXPECT_EQ(after.state(), v1::DISBURSEMENT_STATE_SIGNED);
  EXPECT_EQ(after.open_count(), 0);
}

}  // namespace
}  // namespace unioncare::testing
