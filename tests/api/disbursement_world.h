// Disbursements of the small world, in unions/2 and, as far as one person may go, in unions/3, each
// over ¥10.00 to somebody in hospital: 1 a draft, 2 asked for, 3 approved by transfer with an
// account, 4 paid, 5 signed for. In unions/3 the chair asked for all of them: those above 1 wait.
// 6 is a batch of a day of which no standard is known, so that who is named is left out, 7 is of an
// older book. In unions/2 nobody took what 8 bought: two boxes, of which one was written off.
#pragma once

#include <string>

#include "absl/strings/str_cat.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/past_vouchers.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/stock.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::testing {

template <class Call>
void AskFor(const Call& call, const std::string& who, const std::string& parent, int member,
            v1::DeliveryForm form, bool draft) {
  v1::RequestDisbursementRequest request;
  request.set_parent(parent);
  request.set_draft(draft);
  v1::Disbursement& aid = *request.mutable_disbursement();
  aid.set_kind(v1::BENEFIT_KIND_HOSPITAL);
  aid.set_sub_kind(v1::BENEFIT_SUB_KIND_NO_SURGERY);
  aid.set_form(form);
  aid.set_fund(parent + "/funds/1");
  aid.mutable_event_on()->set_year(2026);
  aid.mutable_event_on()->set_month(10);
  aid.mutable_event_on()->set_day(12);
  v1::DisbursementEntry& entry = *aid.add_entries();
  entry.set_member(absl::StrCat(parent, "/members/", member));
  entry.set_amount_fen(1000);
  if (form == v1::DELIVERY_FORM_GOODS) {
    v1::DisbursementItem& item = *aid.add_items();
    item.set_display_name("慰问品");
    item.set_quantity(1);
    item.set_unit_price_fen(1000);
  }
  call(who.c_str(), "DisbursementService/RequestDisbursement", request);
}

// A step of one that has this version.
template <class Request, class Call>
void TakeStep(const Call& call, const char* who, const char* method, int number, int version,
              Request request = {}) {
  request.set_name(absl::StrCat(kUnion, "/disbursements/", number));
  request.set_etag(absl::StrCat(version));
  call(who, method, request);
}

template <class Call>
void MakeBatch(const Call& call, const char* who, const std::string& parent) {
  v1::CreateDisbursementBatchRequest request;
  request.set_parent(parent);
  v1::DisbursementBatch& batch = *request.mutable_batch();
  batch.set_selection(v1::BATCH_SELECTION_NAMED);
  batch.add_members(parent + "/members/1");
  v1::DisbursementItem& item = *batch.add_items();
  item.set_display_name("慰问品");
  item.set_quantity(1);
  item.set_unit_price_fen(1000);
  v1::Disbursement& aid = *batch.mutable_disbursement();
  aid.set_kind(v1::BENEFIT_KIND_HOSPITAL);
  aid.set_sub_kind(v1::BENEFIT_SUB_KIND_NO_SURGERY);
  aid.set_form(v1::DELIVERY_FORM_GOODS);
  aid.set_fund(parent + "/funds/1");
  aid.mutable_event_on()->set_year(2000);
  aid.mutable_event_on()->set_month(1);
  aid.mutable_event_on()->set_day(1);
  call(who, "DisbursementBatchService/CreateDisbursementBatch", request);
  v1::FillDisbursementBatchRequest fill;
  fill.set_name(parent + "/disbursements/6");
  call(who, "DisbursementBatchService/FillDisbursementBatch", fill);
}

template <class Call>
void MakeStock(const Call& call) {
  v1::RequestDisbursementRequest request;
  request.set_parent(kUnion);
  v1::Disbursement& aid = *request.mutable_disbursement();
  aid.set_kind(v1::BENEFIT_KIND_HOSPITAL);
  aid.set_sub_kind(v1::BENEFIT_SUB_KIND_NO_SURGERY);
  aid.set_form(v1::DELIVERY_FORM_GOODS);
  aid.set_fund(absl::StrCat(kUnion, "/funds/1"));
  aid.mutable_event_on()->set_year(2026);
  aid.mutable_event_on()->set_month(10);
  aid.mutable_event_on()->set_day(20);
  v1::DisbursementItem& item = *aid.add_items();
  item.set_display_name("慰问品");
  item.set_quantity(2);
  item.set_unit("盒");
  item.set_unit_price_fen(500);
  v1::DisbursementEntry& entry = *aid.add_entries();
  entry.set_member(absl::StrCat(kUnion, "/members/6"));
  entry.set_quantity(2);
  entry.set_amount_fen(1000);
  call("committee", "DisbursementService/RequestDisbursement", request);
  TakeStep<v1::ApproveDisbursementRequest>(call, "chair",
                                           "DisbursementService/ApproveDisbursement", 8, 1);
  TakeStep<v1::PayDisbursementRequest>(call, "cashier", "DisbursementService/PayDisbursement", 8,
                                       2);
  v1::SignDisbursementRequest nobody;
  v1::DisbursementSignature& line = *nobody.add_signatures();
  line.set_position(1);
  line.set_left_over(true);
  TakeStep(call, "cashier", "DisbursementService/SignDisbursement", 8, 3, nobody);
  v1::WriteOffStockRequest spoiled;
  spoiled.set_name(absl::StrCat(kUnion, "/stockItems/8-1"));
  spoiled.set_quantity(1);
  spoiled.set_reason("受潮");
  call("chair", "StockService/WriteOffStock", spoiled);
}

template <class Call>
void MakeDisbursements(const Call& call) {
  for (int number = 1; number <= 5; ++number) {
    const v1::DeliveryForm form =
        number == 3 ? v1::DELIVERY_FORM_TRANSFER : v1::DELIVERY_FORM_GOODS;
    // 张伟, 李娜, 王强, 赵敏, 刘洋.
    AskFor(call, "committee", kUnion, number, form, number == 1);
    AskFor(call, "neighbour", kNeighbour, 1, form, number == 1);
  }
  v1::SetDisbursementPayeeRequest payee;
  payee.set_position(1);
  payee.set_payee_name("王强");
  payee.set_account("6222020200112233");
  payee.set_bank_branch("工行学院路支行");
  payee.set_name(absl::StrCat(kUnion, "/disbursements/3"));
  call("committee", "DisbursementService/SetDisbursementPayee", payee);
  for (const int number : {3, 4, 5}) {
    TakeStep<v1::ApproveDisbursementRequest>(call, "chair",
                                             "DisbursementService/ApproveDisbursement", number, 1);
  }
  for (const int number : {4, 5}) {
    TakeStep<v1::PayDisbursementRequest>(call, "cashier", "DisbursementService/PayDisbursement",
                                         number, 2);
  }
  v1::SignDisbursementRequest all;
  all.set_all_open(true);
  TakeStep(call, "cashier", "DisbursementService/SignDisbursement", 5, 3, all);
  MakeBatch(call, "committee", kUnion);
  MakeBatch(call, "neighbour", kNeighbour);
  // One of an older book, after all others, so that they keep their numbers.
  v1::ImportDisbursementHistoryRequest old;
  old.set_parent(kUnion);
  old.set_source("2024年台账");
  v1::HistoricDisbursement& row = *old.add_rows();
  row.set_member(absl::StrCat(kUnion, "/members/7"));
  row.set_kind(v1::BENEFIT_KIND_BIRTHDAY);
  row.set_form(v1::DELIVERY_FORM_VOUCHER_CAKE);
  row.set_amount_fen(20000);
  row.set_old_number("2024-1");
  for (v1::Date* day : {row.mutable_event_on(), row.mutable_paid_on()}) {
    day->set_year(2024);
    day->set_month(6);
    day->set_day(3);
  }
  v1::HistoricApproval& approval = *row.add_approvals();
  approval.set_approver(v1::APPROVER_CHAIR);
  approval.set_by_display_name("前任主席");
  *approval.mutable_approved_on() = row.paid_on();
  call("accountant", "DisbursementService/ImportDisbursementHistory", old);
  MakeStock(call);
}

}  // namespace unioncare::testing
