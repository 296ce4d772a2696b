// Transfers on the command line.
#include "unioncare/v1/transfers.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class TransferVerbs : public Cli {
 protected:
  TransferVerbs() {
    server_.On<v1::GetTransferRequest>("GetTransfer", [](const v1::GetTransferRequest& request) {
      v1::Transfer transfer;
      transfer.set_name(request.name());
      transfer.set_etag("v3");
      return transfer;
    });
    server_.On<v1::CreateTransferRequest>(
        "CreateTransfer",
        [](const v1::CreateTransferRequest& request) { return request.transfer(); });
    server_.On<v1::AcceptTransferRequest>("AcceptTransfer", [](const v1::AcceptTransferRequest&) {
      return v1::AcceptTransferResponse();
    });
    server_.On<v1::WithdrawTransferRequest>(
        "WithdrawTransfer", [](const v1::WithdrawTransferRequest&) { return v1::Transfer(); });
  }
};

TEST_F(TransferVerbs, AnOfferNamesTheMemberAndTheOtherUnion) {
  ASSERT_EQ(Run({"transfer", "offer", "李娜", "--to=3", "--transfer-on=2026-11-01",
                 "--reason=工作调动"}),
            0)
      << err_;
  const auto request = server_.Last<v1::CreateTransferRequest>("CreateTransfer");
  EXPECT_EQ(request.parent(), "unions/1");
  EXPECT_EQ(request.transfer().member(), "unions/1/members/7");
  EXPECT_EQ(request.transfer().to_union(), "unions/3");
  EXPECT_EQ(request.transfer().transfer_on().day(), 1);
  EXPECT_EQ(request.transfer().reason(), "工作调动");
}

TEST_F(TransferVerbs, AnAnswerNamesTheTransferByNumberAndReadsItsEtag) {
  ASSERT_EQ(Run({"transfer", "accept", "5", "--staff-no=T205"}), 0) << err_;
  const auto request = server_.Last<v1::AcceptTransferRequest>("AcceptTransfer");
  EXPECT_EQ(request.name(), "unions/1/transfers/5");
  EXPECT_EQ(request.etag(), "v3");
  EXPECT_EQ(request.member().staff_no(), "T205");
  ASSERT_EQ(Run({"transfer", "withdraw", "5", "--reason=调动取消", "--etag=v9"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::WithdrawTransferRequest>("WithdrawTransfer").etag(), "v9");
}

}  // namespace
}  // namespace unioncare::client
