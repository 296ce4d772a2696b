// Funds of the small world: in unions/2 and unions/3 funds 1 (union funds, ¥1,000.00 from before)
// and 2 (donations, empty), budget line 1 of fund 1 for this year, vouchers 1 (the opening) and 2
// (dues), and September closed. Where disbursements use line 1, a line 2 that nothing touches.
#pragma once

#include <memory>
#include <string>

#include "absl/strings/str_cat.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/bookkeeping.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {

template <class Call>
void MakeFundsOf(const Call& call, const std::string& who, const std::string& parent,
                 bool second_line) {
  const auto make = [&](v1::FundSource source, const char* name, int64_t opening_fen) {
    v1::CreateFundRequest fund;
    fund.set_parent(parent);
    fund.mutable_fund()->set_source(source);
    fund.mutable_fund()->set_display_name(name);
    fund.mutable_fund()->set_opening_fen(opening_fen);
    fund.mutable_fund()->mutable_opened_on()->set_year(2026);
    fund.mutable_fund()->mutable_opened_on()->set_month(1);
    fund.mutable_fund()->mutable_opened_on()->set_day(1);
    call(who.c_str(), "FundService/CreateFund", fund);
  };
  make(v1::FUND_SOURCE_UNION_FUNDS, "工会经费", 100000);
  make(v1::FUND_SOURCE_DONATION, "爱心款", 0);
  v1::RecordIncomeRequest dues;
  dues.set_name(parent + "/funds/1");
  dues.set_kind(v1::INCOME_KIND_DUES);
  dues.set_amount_fen(50000);
  dues.set_summary("会费");
  call(who.c_str(), "FundService/RecordIncome", dues);
  v1::CreateBudgetLineRequest line;
  line.set_parent(parent);
  line.mutable_budget_line()->set_fund(parent + "/funds/1");
  line.mutable_budget_line()->set_year(2026);
  line.mutable_budget_line()->set_display_name("送温暖费");
  line.mutable_budget_line()->set_subject_code("50205");
  line.mutable_budget_line()->add_kinds(v1::BENEFIT_KIND_HOSPITAL);
  line.mutable_budget_line()->set_amount_fen(80000);
  call(who.c_str(), "FundService/CreateBudgetLine", line);
  line.mutable_budget_line()->set_display_name("婚育慰问");
  line.mutable_budget_line()->set_subject_code("50206");
  line.mutable_budget_line()->clear_kinds();
  line.mutable_budget_line()->add_kinds(v1::BENEFIT_KIND_MARRIAGE);
  if (second_line) call(who.c_str(), "FundService/CreateBudgetLine", line);
  v1::CloseAccountingPeriodRequest close;
  close.set_parent(parent);
  close.set_month("2026-09");
  call(who.c_str(), "FundService/CloseAccountingPeriod", close);
}

// The accountant of unions/3 is made for that and has no name in the world.
template <class Call>
void MakeFunds(const Call& call, const TestServer& server, World& world,
               bool second_line = false) {
  MakeFundsOf(call, "accountant", kUnion, second_line);
  v1::CreateUserRequest create;
  create.set_parent(kNeighbour);
  create.mutable_user()->set_display_name("邻会计");
  create.mutable_grant()->set_role(v1::ROLE_ACCOUNTANT);
  create.mutable_grant()->set_union_(kNeighbour);
  v1::User user;
  EXPECT_TRUE(server.Call(world.token("neighbour"), "UserService/CreateUser", create, &user).ok());
  v1::CreateTokenRequest issue;
  issue.set_parent(kNeighbour);
  issue.set_user(user.name());
  v1::Token token;
  EXPECT_TRUE(server.Call(world.token("neighbour"), "UserService/CreateToken", issue, &token).ok());
  // Only for what is made here: whoever goes through the world meets the roles that it names.
  world.tokens["neighbour accountant"] = token.secret();
  MakeFundsOf(call, "neighbour accountant", kNeighbour, second_line);
  world.tokens.erase("neighbour accountant");
}

}  // namespace unioncare::testing
