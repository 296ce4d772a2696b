// The commands of batches: filled until nobody is left, submitted when asked to, tried by pages.
#include "unioncare/v1/disbursement_batches.pb.h"

#include <set>

#include "tests/cli/care_fixture.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

v1::DisbursementBatch BatchOf(int people, bool finished) {
  v1::DisbursementBatch batch;
  batch.set_name("unions/1/disbursements/12");
  batch.set_selection(v1::BATCH_SELECTION_ALL_MEMBERS);
  batch.set_amount_fen(30000);
  batch.set_left_out_count(people / 500);
  batch.set_finished(finished);
  v1::Disbursement& aid = *batch.mutable_disbursement();
  aid.set_name(batch.name());
  aid.set_number("2026-0012");
  aid.set_state(v1::DISBURSEMENT_STATE_DRAFT);
  aid.set_entry_count(people);
  aid.set_etag(absl::StrCat(people));
  return batch;
}

class BatchVerbs : public Cli {
 protected:
  BatchVerbs() {
    server_.On<v1::CreateDisbursementBatchRequest>(
        "CreateDisbursementBatch",
        [](const v1::CreateDisbursementBatchRequest&) { return BatchOf(0, false); });
    server_.On<v1::FillDisbursementBatchRequest>(
        "FillDisbursementBatch", [this](const v1::FillDisbursementBatchRequest& request) {
          EXPECT_EQ(request.name(), "unions/1/disbursements/12");
          ids_.insert(request.request_id());
          again_.push_back(request.again());
          filled_ += 500;
          v1::FillDisbursementBatchResponse response;
          *response.mutable_batch() = BatchOf(filled_, filled_ == 1500);
          response.set_added(500);
          v1::LeftOut& left_out = *response.add_left_out();
          left_out.set_member(absl::StrCat("unions/1/members/", filled_));
          left_out.set_member_display_name(absl::StrCat("老师", filled_));
          left_out.set_text("已经发过");
          return response;
        });
    server_.On<v1::SubmitDisbursementRequest>(
        "SubmitDisbursement", [](const v1::SubmitDisbursementRequest& request) {
          EXPECT_EQ(request.etag(), "1500");
          v1::SubmitDisbursementResponse response;
          *response.mutable_disbursement() = BatchOf(1500, true).disbursement();
          response.mutable_disbursement()->set_state(v1::DISBURSEMENT_STATE_REQUESTED);
          return response;
        });
    server_.On<v1::PreviewDisbursementBatchRequest>(
        "PreviewDisbursementBatch", [](const v1::PreviewDisbursementBatchRequest& request) {
          v1::PreviewDisbursementBatchResponse response;
          response.set_fit_count(400);
          response.set_amount_fen(12000000);
          if (request.page_token().empty()) response.set_next_page_token("more");
          return response;
        });
    server_.On<v1::ListDisbursementsRequest>(
        "ListDisbursements", [](const v1::ListDisbursementsRequest&) {
          v1::ListDisbursementsResponse response;
          *response.add_disbursements() = BatchOf(0, false).disbursement();
          return response;
        });
    server_.On<v1::GetDisbursementRequest>("GetDisbursement", [](const auto&) {
      return BatchOf(0, false).disbursement();
    });
    server_.On<v1::ListDisbursementLeftOutRequest>(
        "ListDisbursementLeftOut", [](const v1::ListDisbursementLeftOutRequest& request) {
          EXPECT_EQ(request.name(), "unions/1/disbursements/12");
          v1::ListDisbursementLeftOutResponse response;
          response.add_left_out()->set_member_display_name("孙老师");
          return response;
        });
  }

  std::vector<std::string> Festival(std::vector<std::string> more) {
    std::vector<std::string> line = {"aid", "batch", "all-members", "--kind=festival",
                                     "--amount=300", "--form=goods", "--fund=unions/1/funds/1",
                                     "--event-on=2026-09-25", "--item=月饼礼盒"};
    line.insert(line.end(), more.begin(), more.end());
    return line;
  }

  int filled_ = 0;
  std::set<std::string> ids_;
  std::vector<bool> again_;
};

TEST_F(BatchVerbs, ABatchIsFilledUntilNobodyIsLeft) {
  ASSERT_EQ(Run(Festival({"--output=table"})), 0) << err_;
  const auto request =
      server_.Last<v1::CreateDisbursementBatchRequest>("CreateDisbursementBatch");
  EXPECT_EQ(request.batch().selection(), v1::BATCH_SELECTION_ALL_MEMBERS);
  EXPECT_EQ(request.batch().amount_fen(), 30000);
  EXPECT_EQ(request.batch().items(0).unit_price_fen(), 30000);
  EXPECT_EQ(request.batch().items(0).quantity(), 1);
  EXPECT_EQ(request.batch().disbursement().kind(), v1::BENEFIT_KIND_FESTIVAL);
  EXPECT_EQ(ids_.size(), 3u) << "each call is a request of its own";
  EXPECT_THAT(out_, HasSubstr("1500"));
  EXPECT_THAT(err_, HasSubstr("老师500：已经发过")) << "who is left out, and why";
  EXPECT_THAT(err_, HasSubstr("老师1500：已经发过"));
}

TEST_F(BatchVerbs, ItIsSubmittedWhenAskedTo) {
  ASSERT_EQ(Run(Festival({"--submit", "--output=json"})), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("DISBURSEMENT_STATE_REQUESTED"));
  EXPECT_EQ(server_.calls().back().method, "SubmitDisbursement");
}

TEST_F(BatchVerbs, ATryLooksAtEverybodyAndKeepsNothing) {
  ASSERT_EQ(Run(Festival({"--dry-run", "--output=json"})), 0) << err_;
  EXPECT_TRUE(server_.Last<v1::CreateDisbursementBatchRequest>("CreateDisbursementBatch")
                  .validate_only());
  EXPECT_THAT(out_, HasSubstr("800"));
  EXPECT_TRUE(ids_.empty()) << "nothing is filled";
}

TEST_F(BatchVerbs, FillingGoesOnByTheNumber) {
  ASSERT_EQ(Run({"aid", "batch-fill", "2026-0012", "--again"}), 0) << err_;
  EXPECT_THAT(again_, ElementsAre(true, false, false));
  ASSERT_EQ(Run({"aid", "left-out", "2026-0012"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("孙老师"));
}

}  // namespace
}  // namespace unioncare::client
