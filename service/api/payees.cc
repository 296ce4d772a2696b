// Payees as operations.
#include "service/api/payees.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/api/disbursement_sight.h"
#include "service/api/hardship_payments.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/reveals.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {
namespace {

constexpr size_t kAccountLengthMin = 4;

// Before the money is on its way; what was imported is paid already.
absl::Status CheckChangeable(const SeenDisbursement& seen) {
  switch (seen.found.state) {
    case DisbursementState::kDraft:
    case DisbursementState::kRequested:
    case DisbursementState::kApproved:
    case DisbursementState::kReturned:
      return absl::OkStatus();
    default:
      return Refuse(Reason::kDisbursementStep,
                    {{"field", "name"},
                     {"given", NumberOf(seen.found)},
                     {"owner", NameOf(seen.name.union_id, seen.found.id)},
                     {"state", v1::DisbursementState_Name(static_cast<int>(seen.found.state))},
                     {"wanted", "DISBURSEMENT_STATE_DRAFT,DISBURSEMENT_STATE_REQUESTED,"
                                "DISBURSEMENT_STATE_APPROVED,DISBURSEMENT_STATE_RETURNED"}});
  }
}

}  // namespace

absl::Status CheckAccount(const std::string& field, const std::string& account) {
  const bool written = account.size() >= kAccountLengthMin &&
                       std::all_of(account.begin(), account.end(), [](char c) {
                         return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == ' ' ||
                                c == '-';
                       });
  if (written) return absl::OkStatus();
  return Refuse(Reason::kDocumentNumberMalformed, {{"field", field}});
}

absl::StatusOr<v1::SetDisbursementPayeeResponse> SetDisbursementPayee(
    Transaction& transaction, const v1::SetDisbursementPayeeRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  RETURN_IF_ERROR(CheckAccount("account", request.account()));
  RETURN_IF_ERROR(CheckChangeable(seen));
  ASSIGN_OR_RETURN(const std::optional<Entry> entry,
                   storage::FindEntry(transaction, union_id, seen.found.id, request.position()));
  if (!entry.has_value()) return NotFound("position", absl::StrCat(request.position()));
  RETURN_IF_ERROR(CheckHardshipPayee(transaction, union_id, seen.found.id, entry->member,
                                     request.payee_name()));
  RETURN_IF_ERROR(storage::KeepPayee(transaction, union_id, seen.found.id, *entry,
                                     {.position = entry->position,
                                      .name = request.payee_name(),
                                      .account = request.account(),
                                      .bank_branch = request.bank_branch()}));
  if (seen.found.state == DisbursementState::kApproved && !entry->account_tail.empty()) {
    // Whoever is about to pay has the account that stood here before.
    Disbursement after = seen.found;
    ASSIGN_OR_RETURN(const UserId beneficiary,
                     storage::BeneficiaryUserOf(transaction, union_id, after.id));
    ASSIGN_OR_RETURN(const MemberId about, AboutOf(transaction, union_id, after));
    RETURN_IF_ERROR(storage::ReplaceDisbursement(transaction, union_id, about, beneficiary,
                                                 seen.found, after));
  }
  transaction.Concerns(union_id, request.name());
  ASSIGN_OR_RETURN(const std::optional<Entry> kept,
                   storage::FindEntry(transaction, union_id, seen.found.id, request.position()));
  v1::SetDisbursementPayeeResponse response;
  response.set_account_masked(absl::StrCat("****", kept->account_tail));
  return response;
}

namespace {

bool IsApproved(DisbursementState state) {
  return state == DisbursementState::kApproved || state == DisbursementState::kPaid ||
         state == DisbursementState::kSigned || state == DisbursementState::kBooked ||
         state == DisbursementState::kReversed;
}

absl::StatusOr<v1::RevealPayeesResponse> RevealPayees(Transaction& transaction,
                                                      const v1::RevealPayeesRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen, FindWhole(transaction, "name", request.name()));
  const UnionId union_id = seen.name.union_id;
  // What is not approved is not for the pay run, nor for who may read no more than that.
  if (!IsApproved(seen.found.state)) return NotFound("name", request.name());
  ASSIGN_OR_RETURN(const std::vector<Entry> entries,
                   storage::ListEntries(transaction, union_id, seen.found.id, request.after(),
                                        kEntriesInCallMax));
  DisbursementNames names(transaction, union_id);
  v1::RevealPayeesResponse response;
  response.set_number(NumberOf(seen.found));
  response.set_display_name(seen.found.display_name);
  for (const Entry& entry : entries) {
    ASSIGN_OR_RETURN(const std::optional<storage::Payee> payee,
                     storage::OpenPayee(transaction, union_id, seen.found.id, entry));
    if (!payee.has_value()) continue;
    RETURN_IF_ERROR(storage::InsertReveal(
        transaction, union_id, entry.member,
        absl::StrCat(request.name(), "/payees/", entry.position), request.reason()));
    v1::DisbursementPayee& added = *response.add_payees();
    added.set_position(entry.position);
    ASSIGN_OR_RETURN(const Member* member, names.Person(entry.member));
    if (member != nullptr) added.set_member_display_name(member->display_name);
    added.set_payee_name(payee->name);
    added.set_account(payee->account);
    added.set_bank_branch(payee->bank_branch);
    added.set_amount_fen(entry.amount_fen);
    if (entry.case_id.has_value()) added.set_case_(NameOf(union_id, *entry.case_id));
  }
  if (static_cast<int>(entries.size()) == kEntriesInCallMax) {
    response.set_next_after(entries.back().position);
  }
  transaction.Concerns(union_id, request.name());
  return response;
}

}  // namespace

void ServePayees(Service& service) {
  service.Mutate("SetDisbursementPayee", SetDisbursementPayee);
  service.Mutate("RevealPayees", RevealPayees);
}

}  // namespace unioncare::api
