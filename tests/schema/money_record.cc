// Makes the money of the small school.
#include "tests/schema/money_record.h"

#include <google/protobuf/text_format.h>
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/bookkeeping.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/findings.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/past_vouchers.pb.h"
#include "unioncare/v1/stock.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

class Money {
 public:
  Money(TestServer& server, const Record& record) : server_(server), record_(record) {}

  void Make() {
    accountant_ = Officer("会计", "ROLE_ACCOUNTANT");
    committee_ = Officer("委员", "ROLE_COMMITTEE_MEMBER");
    cashier_ = Officer("出纳", "ROLE_CASHIER");
    Funds();
    Disbursements();
    Batch();
    OldBook();
    Audit();
    Month();
  }

 private:
  // Sends a request in text format, in which U stands for the union, M and N for its first two
  // members.
  template <class Response, class Request>
  Response Do(const std::string& token, const std::string& method, const std::string& text) {
    Request request;
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
        absl::StrReplaceAll(text, {{"{U}", record_.union_name}, {"{M}", record_.members[0]},
                                     {"{N}", record_.members[1]}}),
        &request))
        << text;
    Response response;
    const grpc::Status status = server_.Call(token, method, request, &response);
    EXPECT_TRUE(status.ok()) << method << ": " << status.error_message();
    return response;
  }
  static std::string Named(const std::string& name, const std::string& etag) {
    return absl::StrCat("name: '", name, "' etag: '", etag, "' ");
  }

  // The token of a new officer.
  std::string Officer(const std::string& name, const std::string& role) {
    const auto user = Do<v1::User, v1::CreateUserRequest>(
        record_.chair_token, "UserService/CreateUser",
        absl::StrCat("parent: '{U}' user { display_name: '", name, "' } grant { role: ", role,
                     " union: '{U}' }"));
    return Do<v1::Token, v1::CreateTokenRequest>(
               record_.chair_token, "UserService/CreateToken",
               absl::StrCat("parent: '{U}' user: '", user.name(), "'"))
        .secret();
  }

  void Funds() {
    const auto fund = Do<v1::Fund, v1::CreateFundRequest>(
        accountant_, "FundService/CreateFund",
        "parent: '{U}' fund { source: FUND_SOURCE_UNION_FUNDS display_name: '工会经费' "
        "opening_fen: 100000 }");
    const auto dues = Do<v1::LedgerEntry, v1::RecordIncomeRequest>(
        accountant_, "FundService/RecordIncome",
        absl::StrCat("name: '", fund.name(), "' kind: INCOME_KIND_DUES amount_fen: 5000"));
    Do<v1::LedgerEntry, v1::RecordReversalRequest>(
        accountant_, "FundService/RecordReversal",
        absl::StrCat("name: '", dues.name(), "' reason: '重复登记'"));
    const auto line = Do<v1::BudgetLine, v1::CreateBudgetLineRequest>(
        accountant_, "FundService/CreateBudgetLine",
        absl::StrCat("parent: '{U}' budget_line { fund: '", fund.name(),
                     "' year: 2026 display_name: '送温暖费' kinds: BENEFIT_KIND_HOSPITAL "
                     "amount_fen: 80000 }"));
    Do<v1::BudgetLine, v1::ChangeBudgetLineRequest>(
        accountant_, "FundService/ChangeBudgetLine",
        Named(line.name(), line.etag()) + "amount_fen: 90000 reason: '追加'");
    Do<v1::IncomeBudget, v1::RecordIncomeBudgetRequest>(
        accountant_, "FundService/RecordIncomeBudget",
        "parent: '{U}' income_budget { year: 2026 kind: INCOME_KIND_DUES amount_fen: 20000 }");
    const auto month = Do<v1::AccountingPeriod, v1::CloseAccountingPeriodRequest>(
        accountant_, "FundService/CloseAccountingPeriod", "parent: '{U}' month: '2026-09'");
    Do<v1::AccountingPeriod, v1::ReopenAccountingPeriodRequest>(
        accountant_, "FundService/ReopenAccountingPeriod",
        Named(month.name(), month.etag()) + "reason: '补记利息'");
  }

  v1::Disbursement Asked(const std::string& form, const std::string& more) {
    return Do<v1::RequestDisbursementResponse, v1::RequestDisbursementRequest>(
               committee_, "DisbursementService/RequestDisbursement",
               absl::StrCat("parent: '{U}' disbursement { kind: BENEFIT_KIND_HOSPITAL "
                            "fund: '{U}/funds/1' form: ", form,
                            " entries { member: '{M}' amount_fen: 10000 } ", more, " }"))
        .disbursement();
  }
  v1::Disbursement Approved(const v1::Disbursement& asked) {
    return Do<v1::Disbursement, v1::ApproveDisbursementRequest>(
        record_.chair_token, "DisbursementService/ApproveDisbursement",
        Named(asked.name(), asked.etag()) + "opinion: '同意'");
  }

  void Disbursements() {
    const v1::Disbursement transfer =
        Asked("DELIVERY_FORM_TRANSFER", "event_on { year: 2026 month: 11 day: 2 }");
    Do<v1::SetDisbursementPayeeResponse, v1::SetDisbursementPayeeRequest>(
        committee_, "DisbursementService/SetDisbursementPayee",
        absl::StrCat("name: '", transfer.name(),
                     "' position: 1 payee_name: '张伟' account: '6222020200112233' "
                     "bank_branch: '工行学院路支行'"));
    const auto proved = Do<v1::Disbursement, v1::ProveDisbursementRequest>(
        committee_, "DisbursementService/ProveDisbursement",
        Named(transfer.name(), transfer.etag()) +
            "proofs { type: PROOF_TYPE_HOSPITAL_BILL seen_on { year: 2026 month: 11 day: 5 } }");
    Approved(proved);
    const v1::Disbursement goods =
        Approved(Asked("DELIVERY_FORM_GOODS",
                       "event_on { year: 2026 month: 11 day: 9 } "
                       "items { display_name: '果篮' quantity: 1 unit: '个' unit_price_fen: 10000 } "
                       "invoice { number: '25440000001' total_fen: 10000 "
                       "title: '云溪实验学校工会' seller: '水果店' }"));
    const auto paid = Do<v1::Disbursement, v1::PayDisbursementRequest>(
        cashier_, "DisbursementService/PayDisbursement", Named(goods.name(), goods.etag()));
    Stock(paid);
  }

  // Nobody took it: it was given to somebody else, and came back.
  void Stock(const v1::Disbursement& paid) {
    Do<v1::Disbursement, v1::SignDisbursementRequest>(
        cashier_, "DisbursementService/SignDisbursement",
        Named(paid.name(), paid.etag()) + "signatures { position: 1 left_over: true }");
    const auto given = Do<v1::StockMove, v1::GiveStockRequest>(
        record_.chair_token, "StockService/GiveStock",
        "name: '{U}/stockItems/2-1' move { member: '{N}' quantity: 1 agent_name: '张伟' "
        "benefit_kind: BENEFIT_KIND_HOSPITAL reason: '探望' }");
    Do<v1::StockMove, v1::PutBackStockRequest>(
        record_.chair_token, "StockService/PutBackStock",
        Named(given.name(), given.etag()) + "reason: '本人不要'");
  }

  // One within the cap of the year, and one beyond it, so that people are left out.
  void Batch() {
    for (const int fen : {10000, 300000}) {
      const auto batch = Do<v1::DisbursementBatch, v1::CreateDisbursementBatchRequest>(
          committee_, "DisbursementBatchService/CreateDisbursementBatch",
          absl::StrCat(
              "parent: '{U}' batch { selection: BATCH_SELECTION_NAMED members: '{M}' "
              "members: '{N}' items { display_name: '米面油' quantity: 1 unit: '份' "
              "unit_price_fen: ", fen, " } disbursement { kind: BENEFIT_KIND_FESTIVAL "
              "sub_kind: BENEFIT_SUB_KIND_OTHER_FESTIVAL display_name: '元旦慰问' "
              "form: DELIVERY_FORM_GOODS fund: '{U}/funds/1' "
              "event_on { year: 2027 month: 1 day: 1 } } }"));
      Do<v1::FillDisbursementBatchResponse, v1::FillDisbursementBatchRequest>(
          committee_, "DisbursementBatchService/FillDisbursementBatch",
          absl::StrCat("name: '", batch.disbursement().name(), "'"));
    }
  }

  void OldBook() {
    Do<v1::ImportDisbursementHistoryResponse, v1::ImportDisbursementHistoryRequest>(
        accountant_, "DisbursementService/ImportDisbursementHistory",
        "parent: '{U}' source: '2025年台账' rows { member: '{M}' kind: BENEFIT_KIND_BIRTHDAY "
        "form: DELIVERY_FORM_VOUCHER_CAKE amount_fen: 20000 old_number: '2025-1' "
        "event_on { year: 2025 month: 6 day: 3 } paid_on { year: 2025 month: 6 day: 3 } "
        "approvals { approver: APPROVER_CHAIR by_display_name: '前任主席' "
        "approved_on { year: 2025 month: 6 day: 1 } } }");
  }

  // Nobody signed for what the old book says.
  void Audit() {
    Do<v1::RecordFindingsResponse, v1::RecordFindingsRequest>(
        Officer("经审", "ROLE_AUDITOR"), "FindingService/RecordFindings",
        "parent: '{U}' from { year: 2025 month: 1 day: 1 } "
        "to { year: 2025 month: 12 day: 31 }");
  }

  // A month that was closed without a payment.
  void Month() {
    const UnionId of{1};
    const absl::Status closed = api::AsSystem(
        server_.server().store(), "system/Record", [&](Transaction& transaction) -> absl::Status {
          AccountingPeriod september{.union_id = of, .month = absl::CivilMonth(2026, 9)};
          september.exceptions = {{"disbursements/1", "发票未到"}};
          RETURN_IF_ERROR(storage::KeepClosed(transaction, september));
          transaction.Concerns(of, "unions/1/funds/1");
          return absl::OkStatus();
        });
    EXPECT_TRUE(closed.ok()) << closed;
  }

  TestServer& server_;
  const Record& record_;
  std::string accountant_;
  std::string committee_;
  std::string cashier_;
};

}  // namespace

void RecordMoney(TestServer& server, const Record& record) { Money(server, record).Make(); }

}  // namespace unioncare::testing
