// The same for the methods of money: funds, duties, disbursements, audits, findings, checkpoints.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kMoneyExemplars[] = {
    {"FundService/CreateFund", "accountant",
     "parent: 'unions/2' fund { source: FUND_SOURCE_HARDSHIP display_name: '帮困基金' "
     "opening_fen: 120000 opened_on { year: 2026 month: 11 day: 1 } }",
     "fund { display_name: '互助基金' }"},
    {"FundService/GetFund", "chair", "name: 'unions/2/funds/1'", ""},
    {"FundService/ListFunds", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"FundService/CloseFund", "accountant", "name: 'unions/2/funds/2' etag: 'ETAG-OF-1'",
     "closed_on { year: 2026 month: 11 day: 20 }"},
    {"FundService/RecordIncome", "accountant",
     "name: 'unions/2/funds/2' kind: INCOME_KIND_DONATION amount_fen: 120000 "
     "counterparty: '校友会' summary: '爱心捐款' entry_on { year: 2026 month: 11 day: 20 }",
     "amount_fen: 60000"},
    {"FundService/RecordTransfer", "accountant",
     "name: 'unions/2/funds/1' to_fund: 'unions/2/funds/2' amount_fen: 1000 summary: '划转'",
     "amount_fen: 2000"},
    {"FundService/RecordReversal", "accountant",
     "name: 'unions/2/ledgerEntries/2' reason: '金额记错'", "reason: '重复登记'"},
    {"FundService/GetLedgerEntry", "chair", "name: 'unions/2/ledgerEntries/2'", ""},
    {"FundService/ListLedgerEntries", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"FundService/DownloadLedger", "chair", "parent: 'unions/2' format: LEDGER_FORMAT_HLEDGER",
     "format: LEDGER_FORMAT_CSV"},
    {"FundService/CreateBudgetLine", "accountant",
     "parent: 'unions/2' budget_line { fund: 'unions/2/funds/1' year: 2026 "
     "display_name: '职工集体福利支出' subject_code: '50104' kinds: BENEFIT_KIND_FESTIVAL "
     "amount_fen: 500000 }",
     "budget_line { amount_fen: 600000 }"},
    {"FundService/GetBudgetLine", "chair", "name: 'unions/2/budgetLines/1'", ""},
    {"FundService/ListBudgetLines", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"FundService/ChangeBudgetLine", "accountant",
     "name: 'unions/2/budgetLines/2' etag: 'ETAG-OF-1' amount_fen: 90000 reason: '追加'",
     "amount_fen: 70000"},
    {"FundService/RecordIncomeBudget", "accountant",
     "parent: 'unions/2' income_budget { year: 2026 kind: INCOME_KIND_DUES amount_fen: 90000 }",
     "income_budget { amount_fen: 95000 }"},
    {"FundService/ComputeBudgetExecution", "chair", "parent: 'unions/2'", "year: 2026"},
    {"FundService/CloseAccountingPeriod", "accountant", "parent: 'unions/2' month: '2026-10'",
     "month: '2026-10' request_id: 'other'"},
    {"FundService/ReopenAccountingPeriod", "accountant",
     "name: 'unions/2/accountingPeriods/2026-09' etag: 'ETAG-OF-1' reason: '补记利息'",
     "reason: '更正'"},
    {"FundService/ListAccountingPeriods", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"DutyService/CreateDutyExemption", "chair",
     "parent: 'unions/2' duty_exemption { one: DUTY_REQUESTER other: DUTY_APPROVER "
     "holder: 'users/4' to_on { year: 2027 month: 6 day: 30 } reason: '只有三名干部' }",
     "duty_exemption { holder: 'users/7' }"},
    {"DutyService/ConfirmDutyExemption", "chair",
     "name: 'unions/2/dutyExemptions/1' etag: 'ETAG-OF-1'", "name: 'unions/2/dutyExemptions/2'"},
    {"DutyService/EndDutyExemption", "chair", "name: 'unions/2/dutyExemptions/1' etag: 'ETAG-OF-1'",
     "name: 'unions/2/dutyExemptions/2'"},
    {"DutyService/GetDutyExemption", "chair", "name: 'unions/2/dutyExemptions/1'", ""},
    {"DutyService/ListDutyExemptions", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"DisbursementService/RequestDisbursement", "committee",
     "parent: 'unions/2' disbursement { kind: BENEFIT_KIND_HOSPITAL "
     "sub_kind: BENEFIT_SUB_KIND_NO_SURGERY form: DELIVERY_FORM_GOODS fund: 'unions/2/funds/1' "
     "event_on { year: 2026 month: 11 day: 10 } items { display_name: '慰问品' quantity: 1 "
     "unit_price_fen: 2000 } entries { member: 'unions/2/members/6' amount_fen: 2000 } }",
     "draft: true"},
    {"DisbursementService/SubmitDisbursement", "committee",
     "name: 'unions/2/disbursements/1' etag: 'ETAG-OF-1'", "request_id: 'other'"},
    {"DisbursementService/UpdateDisbursement", "committee",
     "disbursement { name: 'unions/2/disbursements/1' etag: 'ETAG-OF-1' display_name: '住院慰问' } "
     "update_mask { paths: 'display_name' }",
     "disbursement { display_name: '探望' }"},
    {"DisbursementService/GetDisbursement", "chair", "name: 'unions/2/disbursements/1'", ""},
    {"DisbursementService/ListDisbursements", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"DisbursementService/ListDisbursementEntries", "chair", "name: 'unions/2/disbursements/1'",
     "page_size: 1"},
    {"DisbursementService/ApproveDisbursement", "chair",
     "name: 'unions/2/disbursements/2' etag: 'ETAG-OF-1' opinion: '同意'", "opinion: '请按标准'"},
    {"DisbursementService/ReturnDisbursement", "chair",
     "name: 'unions/2/disbursements/2' etag: 'ETAG-OF-1' reason: '补材料'", "reason: '金额有误'"},
    {"DisbursementService/CancelDisbursement", "committee",
     "name: 'unions/2/disbursements/2' etag: 'ETAG-OF-1' reason: '误录'", "reason: '本人谢绝'"},
    {"DisbursementService/PayDisbursement", "cashier",
     "name: 'unions/2/disbursements/3' etag: 'ETAG-OF-2' bank_ref: '20261121001'",
     "bank_ref: '20261121002'"},
    {"DisbursementService/SignDisbursement", "cashier",
     "name: 'unions/2/disbursements/4' etag: 'ETAG-OF-3' "
     "signatures { position: 1 kind: SIGN_KIND_SELF }",
     "signatures { position: 1 kind: SIGN_KIND_ELECTRONIC }"},
    {"DisbursementService/BookDisbursement", "accountant",
     "name: 'unions/2/disbursements/5' etag: 'ETAG-OF-4' voucher_no: '记-12'",
     "voucher_no: '记-13'"},
    {"DisbursementService/ReverseDisbursement", "accountant",
     "name: 'unions/2/disbursements/5' etag: 'ETAG-OF-4' reason: '重复发放'", "reason: '发错人'"},
    {"DisbursementService/ProveDisbursement", "committee",
     "name: 'unions/2/disbursements/2' etag: 'ETAG-OF-1' "
     "proofs { type: PROOF_TYPE_HOSPITAL_BILL }",
     "proofs { type: PROOF_TYPE_DISCHARGE_RECORD }"},
    {"DisbursementService/SetDisbursementPayee", "committee",
     "name: 'unions/2/disbursements/2' position: 1 payee_name: '李娜' account: '6222020200114455' "
     "bank_branch: '工行学院路支行'",
     "account: '6222020200116677'"},
    {"DisbursementService/RevealPayees", "cashier",
     "name: 'unions/2/disbursements/3' reason: '代发'", "reason: '复核'"},
    {"AuditService/ListAuditRules", "member", "", ""},
    {"AuditService/AuditDisbursements", "auditor",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 }",
     ""},
    {"AuditService/SampleDisbursements", "auditor",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 } "
     "seed: '20261121' size: 10",
     ""},
    {"DisbursementService/ImportDisbursementHistory", "accountant",
     "parent: 'unions/2' source: '2025年台账' rows { member: 'unions/2/members/1' "
     "kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY "
     "form: DELIVERY_FORM_TRANSFER amount_fen: 50000 event_on { year: 2025 month: 5 day: 2 } "
     "paid_on { year: 2025 month: 5 day: 20 } old_number: '2025-7' sign_kind: SIGN_KIND_AGENT "
     "agent_name: '王强' payee_name: '张伟' account: '6222020200112233' requested_by: 'users/4' "
     "proofs: PROOF_TYPE_HOSPITAL_BILL approvals { approver: APPROVER_CHAIR "
     "by_display_name: '前任主席' approved_on { year: 2025 month: 5 day: 12 } } "
     "others { member: 'unions/2/members/2' amount_fen: 50000 } }",
     "source: '2025年账册'"},
    {"DisbursementBatchService/CreateDisbursementBatch", "committee",
     "parent: 'unions/2' batch { selection: BATCH_SELECTION_NAMED members: 'unions/2/members/6' "
     "items { display_name: '慰问品' quantity: 1 unit_price_fen: 2000 } disbursement { "
     "kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY "
     "form: DELIVERY_FORM_GOODS fund: 'unions/2/funds/1' "
     "event_on { year: 2026 month: 11 day: 10 } } }",
     "batch { disbursement { display_name: '探望' } }"},
    {"DisbursementBatchService/FillDisbursementBatch", "committee",
     "name: 'unions/2/disbursements/6'", "again: true"},
    {"DisbursementBatchService/PreviewDisbursementBatch", "committee",
     "parent: 'unions/2' batch { selection: BATCH_SELECTION_NAMED members: 'unions/2/members/6' "
     "items { display_name: '慰问品' quantity: 1 unit_price_fen: 2000 } disbursement { "
     "kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY "
     "form: DELIVERY_FORM_GOODS fund: 'unions/2/funds/1' "
     "event_on { year: 2026 month: 11 day: 10 } } }",
     "page_size: 1"},
    {"DisbursementBatchService/GetDisbursementBatch", "chair", "name: 'unions/2/disbursements/6'",
     ""},
    {"DisbursementBatchService/ListDisbursementLeftOut", "chair",
     "name: 'unions/2/disbursements/6'", "page_size: 1"},
    {"FindingService/RecordFindings", "auditor",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } "
     "to { year: 2026 month: 12 day: 31 }",
     "to { year: 2026 month: 11 day: 30 }"},
    {"FindingService/GetFinding", "auditor", "name: 'unions/2/findings/1'", ""},
    {"FindingService/ListFindings", "auditor", "parent: 'unions/2'", "page_size: 1"},
    {"FindingService/ExplainFinding", "chair",
     "name: 'unions/2/findings/1' etag: 'ETAG-OF-1' explanation: '两次住院'",
     "explanation: '两件事'"},
    {"FindingService/AssignFinding", "auditor",
     "name: 'unions/2/findings/2' etag: 'ETAG-OF-1' owner: 'users/4' due_on { year: "
     "2026 month: 12 day: 20 } requirement: '补签'",
     "requirement: '补签并说明'"},
    {"FindingService/StartRectification", "chair",
     "name: 'unions/2/findings/3' etag: 'ETAG-OF-1'",
     "name: 'unions/2/findings/1'"},
    {"FindingService/RectifyFinding", "committee",
     "name: 'unions/2/findings/4' etag: 'ETAG-OF-1' rectification: '已补齐'",
     "rectification: '已交回'"},
    {"FindingService/VerifyFinding", "auditor",
     "name: 'unions/2/findings/5' etag: 'ETAG-OF-1' review: '属实'",
     "review: '已核对'"},
    {"FindingService/RejectRectification", "auditor",
     "name: 'unions/2/findings/6' etag: 'ETAG-OF-1' reason: '没有凭证'",
     "reason: '金额不符'"},
    {"FindingService/CloseFinding", "auditor",
     "name: 'unions/2/findings/7' etag: 'ETAG-OF-1'",
     "request_id: 'other'"},
    {"FindingService/ProposeWaiver", "chair",
     "name: 'unions/2/findings/8' etag: 'ETAG-OF-1' reason: '金额很小'",
     "reason: '当事人已去世'"},
    {"FindingService/ConfirmWaiver", "auditor",
     "name: 'unions/2/findings/9' etag: 'ETAG-OF-1'",
     "name: 'unions/2/findings/10'"},
    {"FindingService/DeclineWaiver", "auditor",
     "name: 'unions/2/findings/10' etag: 'ETAG-OF-1' reason: '应先追回'",
     "reason: '不同意'"},
    {"FindingService/GetFindingLedger", "auditor",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 "
     "day: 31 }",
     "severity_min: AUDIT_SEVERITY_HIGH"},
    {"CheckpointService/GetCheckpoint", "auditor", "parent: 'unions/2'", ""},
    {"CheckpointService/CreateLogKey", "admin", "", "request_id: 'other'"},
    {"CheckpointService/ExportDisbursementProof", "auditor",
     "name: 'unions/2/disbursements/4' open: true reason: '上级审计'", "reason: '复核'"},
    {"ReportService/GetGrantReport", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } "
     "to { year: 2026 month: 12 day: 31 }",
     "to { year: 2026 month: 11 day: 30 }"},
    {"ReportService/GetSuperiorReport", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } "
     "to { year: 2026 month: 12 day: 31 }",
     "to { year: 2026 month: 11 day: 30 }"},
};

}  // namespace unioncare::testing
