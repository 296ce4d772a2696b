// Audits as a whole: in which order findings are told, what they come to, and which disbursements a
// check by hand is to look at.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/domain/audit.h"
#include "service/domain/disbursements.h"

namespace unioncare {

// The limits of an audit.

inline constexpr size_t kAuditFindingsMax = 50'000;  // that are told one by one; others are counted
inline constexpr int kSampleSizeMax = 1000;

// By rule, then by what it is about.
bool ToldBefore(const AuditFinding& left, const AuditFinding& right);

// What findings come to.
struct AuditTotal {
  int64_t count = 0;
  int64_t amount_fen = 0;
};

// Gathers what is found of one union: keeps as many as are told, counts the others.
class AuditReport {
 public:
  // What is more specific hides what says less of the same entry: A05, A06 and A44 hide A04.
  void Add(AuditFinding finding);
  // In the order in which they are told. Nothing is added after it.
  const std::vector<AuditFinding>& Sorted();
  int64_t omitted() const { return omitted_; }

 private:
  std::vector<AuditFinding> findings_;
  int64_t omitted_ = 0;
  bool sorted_ = false;
};

// One of those from which a sample is drawn.
struct SampleLine {
  DisbursementId id{0};
  int year = 0;
  int serial = 0;
  int64_t amount_fen = 0;
};
struct SampledLine {
  SampleLine line;
  int draws = 0;
  int64_t before_fen = 0;  // the sum of all before it
};
struct MoneySample {
  std::vector<SampledLine> drawn;
  int64_t total_fen = 0;
  int64_t interval_fen = 0;
};
// Draws by monetary units: the rule stands in audits.proto. `lines` by year and serial. Refuses
// kNumberOutOfRange for the size.
absl::StatusOr<MoneySample> DrawSample(absl::Span<const SampleLine> lines, absl::string_view seed,
                                       int size);

}  // namespace unioncare
