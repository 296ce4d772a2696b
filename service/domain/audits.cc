// The order of findings, and samples by monetary units.
#include "service/domain/audits.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

bool IsSpecific(AuditRule rule) {
  return rule == AuditRule::kDuplicate || rule == AuditRule::kSameIllnessTwice ||
         rule == AuditRule::kBirthdayTwice;
}

// The point of the k-th interval.
int64_t PointOf(absl::string_view seed, int k, int64_t interval) {
  const crypto::Hash hash = crypto::Sha256({seed, ":", absl::StrCat(k)});
  uint64_t number = 0;
  for (int i = 0; i < 8; ++i) number = number << 8 | hash[i];
  return k * interval + static_cast<int64_t>(number % static_cast<uint64_t>(interval));
}

}  // namespace

bool ToldBefore(const AuditFinding& left, const AuditFinding& right) {
  if (left.rule != right.rule) return left.rule < right.rule;
  if (left.subjects < right.subjects || right.subjects < left.subjects) {
    return left.subjects < right.subjects;
  }
  return left.facts < right.facts;
}

void AuditReport::Add(AuditFinding finding) {
  if (findings_.size() >= kAuditFindingsMax) {
    ++omitted_;
    return;
  }
  findings_.push_back(std::move(finding));
}

const std::vector<AuditFinding>& AuditReport::Sorted() {
  if (sorted_) return findings_;
  sorted_ = true;
  std::set<AuditSubject> told;
  for (const AuditFinding& finding : findings_) {
    if (IsSpecific(finding.rule)) told.insert(finding.subjects.begin(), finding.subjects.end());
  }
  std::erase_if(findings_, [&](const AuditFinding& finding) {
    return finding.rule == AuditRule::kOverCount && told.contains(finding.subjects.front());
  });
  std::sort(findings_.begin(), findings_.end(), ToldBefore);
  // One rule finds one thing once.
  std::set<std::string> keys;
  std::erase_if(findings_,
                [&](const AuditFinding& each) { return !keys.insert(KeyOf(each)).second; });
  return findings_;
}

absl::StatusOr<MoneySample> DrawSample(absl::Span<const SampleLine> lines, absl::string_view seed,
                                       int size) {
  if (size < 1 || size > kSampleSizeMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", "size"},
                                              {"given", absl::StrCat(size)},
                                              {"wanted", absl::StrCat("1…", kSampleSizeMax)}});
  }
  MoneySample sample;
  for (const SampleLine& line : lines) sample.total_fen += line.amount_fen;
  sample.interval_fen = std::max<int64_t>(1, sample.total_fen / size);
  int64_t sum = 0;  // of all up to and with the line at hand
  size_t at = 0;
  for (int k = 0; k < size; ++k) {
    const int64_t point = PointOf(seed, k, sample.interval_fen);
    while (at < lines.size() && sum + lines[at].amount_fen <= point) sum += lines[at++].amount_fen;
    if (at == lines.size()) break;
    if (sample.drawn.empty() || sample.drawn.back().line.id != lines[at].id) {
      sample.drawn.push_back({.line = lines[at], .draws = 0, .before_fen = sum});
    }
    ++sample.drawn.back().draws;
  }
  return sample;
}

}  // namespace unioncare
