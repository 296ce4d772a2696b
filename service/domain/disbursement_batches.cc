// Batches of disbursements: for whom, and judged by what.
#include "service/domain/disbursement_batches.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

absl::Status CheckSelection(absl::string_view field, const Disbursement& head, size_t named,
                            const DisbursementBatch& batch) {
  const auto at = [&](absl::string_view name) { return absl::StrCat(field, ".", name); };
  const bool by_name = batch.selection == BatchSelection::kNamed;
  if (batch.selection == BatchSelection::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", at("selection")}});
  }
  if (by_name && named == 0) {
    return Refuse(Reason::kFieldRequired, {{"field", at("members")}});
  }
  if (!by_name && named > 0) {
    return Refuse(Reason::kEnumUnknown,
                  {{"field", at("selection")},
                   {"given", absl::StrCat(static_cast<int>(batch.selection))},
                   {"wanted", "BATCH_SELECTION_NAMED"}});
  }
  if (batch.selection == BatchSelection::kBirthdays && head.kind != BenefitKind::kBirthday) {
    return Refuse(Reason::kEnumUnknown, {{"field", at("disbursement.kind")},
                                         {"given", NameOfValue(head.kind)},
                                         {"wanted", NameOfValue(BenefitKind::kBirthday)}});
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status CheckBatch(absl::string_view field, const Disbursement& head, size_t named,
                        DisbursementBatch& batch) {
  RETURN_IF_ERROR(CheckSelection(field, head, named, batch));
  int64_t items_fen = 0;
  for (const Item& item : batch.items) items_fen += item.quantity * item.unit_price_fen;
  if (batch.amount_fen == 0) batch.amount_fen = items_fen;
  const std::string amount = absl::StrCat(field, ".amount_fen");
  if (batch.amount_fen <= 0 || batch.amount_fen > kEntryFenMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", amount},
                                              {"given", absl::StrCat(batch.amount_fen)},
                                              {"wanted", absl::StrCat("1…", kEntryFenMax)}});
  }
  if (!batch.items.empty() && items_fen != batch.amount_fen) {
    return Refuse(Reason::kAmountMismatch, {{"field", amount},
                                            {"given", Yuan(batch.amount_fen)},
                                            {"wanted", Yuan(items_fen)}});
  }
  return absl::OkStatus();
}

bool Selects(const DisbursementBatch& batch, absl::CivilDay event_on,
             absl::Span<const GroupId> groups, const Candidate& candidate) {
  if (batch.group.has_value() &&
      (!candidate.group.has_value() ||
       !std::binary_search(groups.begin(), groups.end(), *candidate.group))) {
    return false;
  }
  return batch.selection != BatchSelection::kRetirees ||
         (candidate.retired_on.has_value() && *candidate.retired_on <= event_on);
}

std::string LawOf(absl::Span<const Standard> standards) {
  std::string law;
  for (const Standard& each : standards) {
    absl::StrAppend(&law, each.place, ":", Number(each.issuer), "/", Number(each.policy), "/",
                    each.position, " ");
  }
  const crypto::Hash hash = crypto::Sha256({law});
  return crypto::Hex(crypto::View(hash));
}

bool JudgedBy(const DisbursementBatch& batch, absl::string_view law, absl::CivilDay today) {
  return !batch.law.empty() && batch.law == law && batch.judged_on == today;
}

bool IsFilled(const DisbursementBatch& batch) {
  return batch.at_end && batch.judged_to == batch.last_position;
}

void JudgeAnew(DisbursementBatch& batch, Disbursement& head, std::string law, absl::Time now,
               absl::CivilDay today) {
  batch.place = BatchPlace();
  batch.at_end = false;
  batch.judged_to = 0;
  batch.law = std::move(law);
  batch.judged_on = today;
  batch.judged_since = now;
  batch.ladders.clear();
  head.steps.clear();
  head.evidence_wanted.clear();
  head.publicity_days = 0;
}

void TakeTerms(const Verdict& verdict, DisbursementBatch& batch, Disbursement& head) {
  const auto take = [&](const Standard& standard) {
    head.publicity_days = std::max(head.publicity_days, standard.publicity_days);
    const auto same = [&](const std::vector<ApprovalLevel>& ladder) {
      return std::equal(ladder.begin(), ladder.end(), standard.approvals.begin(),
                        standard.approvals.end(), [](const auto& one, const auto& other) {
                          return one.approver == other.approver && one.up_to_fen == other.up_to_fen;
                        });
    };
    if (standard.approvals.empty()) return;
    if (std::any_of(batch.ladders.begin(), batch.ladders.end(), same)) return;
    batch.ladders.push_back(standard.approvals);
  };
  take(verdict.standard.standard);
  for (const Standard& bound : verdict.standard.bounds) take(bound);
  for (const ProofType type : EvidenceFor({verdict.standard})) {
    std::vector<ProofType>& wanted = head.evidence_wanted;
    const auto at = std::lower_bound(wanted.begin(), wanted.end(), type);
    if (at == wanted.end() || *at != type) wanted.insert(at, type);
  }
}

std::vector<Approver> StepsFor(const DisbursementBatch& batch, int64_t amount_fen) {
  std::vector<StandardInForce> standards;
  for (const std::vector<ApprovalLevel>& ladder : batch.ladders) {
    standards.emplace_back().standard.approvals = ladder;
  }
  return StepsFor(amount_fen, standards);
}

std::vector<Item> ItemsOf(const DisbursementBatch& batch, int people) {
  std::vector<Item> items;
  if (people == 0) return items;
  for (Item item : batch.items) {
    item.quantity *= people;
    items.push_back(std::move(item));
  }
  return items;
}

int HeldTo(int judged_to, absl::CivilDay judged_on, absl::CivilDay today) {
  return today - judged_on > kBatchHoldDays ? 0 : judged_to;
}

bool CountsTowardCaps(DisbursementState state, const Entry& entry, int judged_to) {
  const bool waits =
      state == DisbursementState::kDraft || state == DisbursementState::kReturned;
  return waits ? entry.position <= judged_to : CountsTowardCaps(state, entry);
}

}  // namespace unioncare
