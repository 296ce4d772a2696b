// The columns of disbursements and their entries in the order in which rows are read, for those who
// read them in statements of their own.
#pragma once

#include "service/domain/disbursements.h"
#include "service/storage/sql.h"

namespace unioncare::storage {

// Of disbursements AS d: columns 0 to 48.
#define DISBURSEMENT_COLUMNS                                                                   \
  "d.id, d.year, d.serial, d.state, d.origin, d.kind, d.sub_kind, d.display_name, d.batch, "   \
  "d.event_on, d.form, d.fund_id, d.budget_line_id, d.amount_fen, d.entry_count, "             \
  "d.open_count, d.left_over_count, d.reversed_count, d.returned_fen, d.invoice_code, "        \
  "d.invoice_number, d.invoice_on, d.invoice_title, d.invoice_seller, d.invoice_fen, d.days, " \
  "d.participants, d.publicized_on, d.steps, d.evidence_wanted, d.publicity_days, "            \
  "d.requested_by, d.request_us, d.requested_on, d.paid_on, d.paid_by, d.payment_voucher_no, " \
  "d.bank_ref, d.payment_exemption, d.booked_on, d.booked_by, d.subject_code, d.voucher_no, "  \
  "d.booking_exemption, d.note, d.source, d.create_us, d.update_us, d.version "
Disbursement DisbursementIn(sql::Row row);

// Of disbursement_entries AS e: columns 0 to 29. Without the payee.
#define DISBURSEMENT_ENTRY_COLUMNS                                                             \
  "e.position, e.member_id, e.beneficiary, e.relation, e.concerned_id, e.event_on, "           \
  "e.case_id, e.gift_id, e.linked_id, e.own_cost_fen, e.quantity, e.amount_fen, "              \
  "e.cap_issuer, e.cap_policy, e.cap_position, e.policy_code, e.cap_scope, e.cap_fen, "        \
  "e.already_fen, e.count_max, e.count_already, e.state, e.sign_kind, e.signed_on, "           \
  "e.agent_name, e.agent_reason, e.signed_recorded_by, e.note, e.reversal_reason, "            \
  "e.money_back_on"
Entry EntryIn(sql::Row row);

}  // namespace unioncare::storage
