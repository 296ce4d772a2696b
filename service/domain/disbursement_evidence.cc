// Proofs that are wanted, and those that are there.
#include "service/domain/disbursement_evidence.h"

#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "service/domain/refusal.h"
#include "service/domain/standards.h"

namespace unioncare {
namespace {

// The proofs of a type that are there: one for all, or one for each entry.
bool HasProof(const Disbursement& of, ProofType type) {
  std::set<int> entries;
  for (const Proof& proof : of.proofs) {
    if (proof.type != type) continue;
    if (proof.entry == 0) return true;
    entries.insert(proof.entry);
  }
  return of.entry_count > 0 && static_cast<int>(entries.size()) >= of.entry_count;
}

}  // namespace

absl::Status CheckEvidence(const Disbursement& of, absl::Span<const ProofType> wanted) {
  std::vector<std::string> missing;
  for (const ProofType type : wanted) {
    if (!HasProof(of, type)) missing.push_back(NameOfValue(type));
  }
  if (missing.empty()) return absl::OkStatus();
  return Refuse(Reason::kEvidenceMissing, {{"wanted", absl::StrJoin(missing, ",")}});
}

}  // namespace unioncare
