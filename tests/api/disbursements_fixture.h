// The small world with the standards of Jiangsu, a fund for everything and a budget, and what tests
// of disbursements ask of its server.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/domain/calendar.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/funds.pb.h"

namespace unioncare::testing {

class DisbursementsFixture : public ::testing::Test {
 protected:
  DisbursementsFixture() : world_(MakeWorld(server_)) {
    Do("chair", "PolicyService/ImportPolicy", "parent: 'unions/2' profile: 'CN-JS-2018'");
    Do("accountant", "FundService/CreateFund",
       "parent: 'unions/2' fund { source: FUND_SOURCE_UNION_FUNDS display_name: '工会经费' "
       "opening_fen: 100000000 opened_on { year: 2026 month: 1 day: 1 } }");
    Do("accountant", "FundService/CreateFund",
       "parent: 'unions/2' fund { source: FUND_SOURCE_RETIREE display_name: '离退休经费' "
       "opening_fen: 100000000 opened_on { year: 2026 month: 1 day: 1 } }");
    Do("accountant", "FundService/CreateBudgetLine",
       "parent: 'unions/2' budget_line { fund: 'unions/2/funds/1' year: 2026 "
       "display_name: '慰问' subject_code: '50205' amount_fen: 50000000 "
       "kinds: BENEFIT_KIND_HOSPITAL kinds: BENEFIT_KIND_FESTIVAL kinds: BENEFIT_KIND_BIRTHDAY "
       "kinds: BENEFIT_KIND_BEREAVEMENT kinds: BENEFIT_KIND_MARRIAGE kinds: BENEFIT_KIND_FILM }");
  }

  Answer Send(const std::string& who, const std::string& method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Ask(server_, world_.token(who), descriptor,
               *Parsed(descriptor->input_type(), request));
  }
  void Do(const std::string& who, const std::string& method, const std::string& request) {
    const Answer answer = Send(who, method, request);
    EXPECT_TRUE(answer.status.ok())
        << method << " " << request << ": " << LocalizedOf(answer.status);
  }
  template <class Response>
  Response Call(const std::string& who, const std::string& method, const std::string& request) {
    const Answer answer = Send(who, "DisbursementService/" + method, request);
    EXPECT_TRUE(answer.status.ok())
        << method << " " << request << ": " << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  std::string Reason(const std::string& who, const std::string& method,
                     const std::string& request) {
    return Send(who, "DisbursementService/" + method, request).reason;
  }

  // A stay in hospital without surgery: goods, so that no payee is wanted.
  std::string Hospital(const std::string& person, int64_t fen, int day = 10,
                       const std::string& more = "") {
    return absl::StrCat(
        "parent: 'unions/2' disbursement { kind: BENEFIT_KIND_HOSPITAL "
        "sub_kind: BENEFIT_SUB_KIND_NO_SURGERY form: DELIVERY_FORM_GOODS "
        "fund: 'unions/2/funds/1' event_on { year: 2026 month: 11 day: ", day,
        " } items { display_name: '慰问品' quantity: 1 unit: '份' unit_price_fen: ", fen,
        " } entries { member: '", world_.member(person), "' amount_fen: ", fen, " } ", more,
        " }");
  }
  // Moon cakes for some people.
  std::string Festival(const std::vector<std::string>& people, int64_t fen, int day = 1,
                       const std::string& more = "") {
    std::string text = absl::StrCat(
        "parent: 'unions/2' disbursement { kind: BENEFIT_KIND_FESTIVAL "
        "sub_kind: BENEFIT_SUB_KIND_OTHER_FESTIVAL form: DELIVERY_FORM_GOODS "
        "fund: 'unions/2/funds/1' event_on { year: 2026 month: 10 day: ", day,
        " } items { display_name: '节日慰问品' quantity: ", people.size(),
        " unit_price_fen: ", fen, " } ", more);
    for (const std::string& person : people) {
      absl::StrAppend(&text, "entries { member: '", world_.member(person), "' amount_fen: ", fen,
                      " } ");
    }
    return text + "}";
  }
  v1::Disbursement Asked(const std::string& request, const std::string& who = "committee") {
    return Call<v1::RequestDisbursementResponse>(who, "RequestDisbursement", request)
        .disbursement();
  }
  std::string Refused(const std::string& request, const std::string& who = "committee") {
    return Reason(who, "RequestDisbursement", request);
  }
  v1::Disbursement Get(const std::string& name, const std::string& who = "chair") {
    return Call<v1::Disbursement>(who, "GetDisbursement", "name: '" + name + "'");
  }
  // "name: … etag: …" of a disbursement as it is now.
  std::string Of(const v1::Disbursement& aid) {
    return absl::StrCat("name: '", aid.name(), "' etag: '", Get(aid.name()).etag(), "' ");
  }
  v1::Disbursement Step(const std::string& who, const std::string& method,
                        const v1::Disbursement& aid, const std::string& more = "") {
    return Call<v1::Disbursement>(who, method, Of(aid) + more);
  }
  v1::Disbursement Approve(const v1::Disbursement& aid) {
    return Step("chair", "ApproveDisbursement", aid, "opinion: '同意'");
  }
  v1::Disbursement Pay(const v1::Disbursement& aid) {
    return Step("cashier", "PayDisbursement", aid, "voucher_no: '付-1'");
  }
  v1::Disbursement Sign(const v1::Disbursement& aid) {
    return Step("cashier", "SignDisbursement", aid, "all_open: true");
  }
  v1::Disbursement Book(const v1::Disbursement& aid) {
    return Step("accountant", "BookDisbursement", aid, "voucher_no: '记-1'");
  }
  // What is asked for, brought into a state.
  v1::Disbursement FestivalIn(v1::DisbursementState state, const std::string& request) {
    const bool draft = state == v1::DISBURSEMENT_STATE_DRAFT;
    v1::Disbursement aid = Asked(request + (draft ? " draft: true" : ""));
    if (state == v1::DISBURSEMENT_STATE_RETURNED) {
      return Step("chair", "ReturnDisbursement", aid, "reason: '补材料'");
    }
    if (state == v1::DISBURSEMENT_STATE_CANCELLED) {
      return Step("committee", "CancelDisbursement", aid, "reason: '误录'");
    }
    if (state >= v1::DISBURSEMENT_STATE_APPROVED) aid = Approve(aid);
    if (state >= v1::DISBURSEMENT_STATE_PAID) aid = Pay(aid);
    if (state >= v1::DISBURSEMENT_STATE_SIGNED) aid = Sign(aid);
    if (state == v1::DISBURSEMENT_STATE_BOOKED) aid = Book(aid);
    if (state == v1::DISBURSEMENT_STATE_REVERSED) {
      aid = Step("accountant", "ReverseDisbursement", aid, "reason: '重复'");
    }
    return aid;
  }
  int64_t Free(int fund = 1) {
    const Answer answer = Send("accountant", "FundService/GetFund",
                               absl::StrCat("name: 'unions/2/funds/", fund, "'"));
    v1::Fund found;
    EXPECT_TRUE(found.ParseFromString(answer.bytes));
    return found.free_fen();
  }
  int64_t Balance(int fund = 1) {
    const Answer answer = Send("accountant", "FundService/GetFund",
                               absl::StrCat("name: 'unions/2/funds/", fund, "'"));
    v1::Fund found;
    EXPECT_TRUE(found.ParseFromString(answer.bytes));
    return found.balance_fen();
  }

  TestServer server_;
  World world_;
};

}  // namespace unioncare::testing
