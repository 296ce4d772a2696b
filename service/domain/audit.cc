// The order and the keys of what an audit finds.
#include "service/domain/audit.h"

#include <tuple>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"

namespace unioncare {
namespace {

auto Ordered(const AuditSubject& subject) {
  return std::tie(subject.type, subject.union_id, subject.id, subject.part);
}

// FNV-1a: a key tells findings apart, it proves nothing.
uint64_t Mixed(absl::string_view text) {
  uint64_t sum = 14695981039346656037u;
  for (const char byte : text) sum = (sum ^ static_cast<unsigned char>(byte)) * 1099511628211u;
  return sum;
}

std::string Named(const AuditSubject& subject) {
  static constexpr char kLetters[] = "?dcmfby";
  std::string text;
  if (subject.union_id != UnionId{0}) {
    absl::StrAppend(&text, "u", static_cast<int64_t>(subject.union_id));
  }
  absl::StrAppend(&text, std::string(1, kLetters[static_cast<int>(subject.type)]), subject.id);
  if (subject.part != 0) absl::StrAppend(&text, ".", subject.part);
  return text;
}

}  // namespace

bool operator<(const AuditSubject& left, const AuditSubject& right) {
  return Ordered(left) < Ordered(right);
}

bool operator==(const AuditSubject& left, const AuditSubject& right) {
  return Ordered(left) == Ordered(right);
}

std::string KeyOf(const AuditFinding& finding) {
  std::string all = absl::StrFormat("A%02d", static_cast<int>(finding.rule));
  for (const AuditSubject& subject : finding.subjects) absl::StrAppend(&all, " ", Named(subject));
  if (all.size() <= kFindingKeyMax) return all;
  const size_t kept = all.rfind(' ', kFindingKeyMax - 20);
  return absl::StrFormat("%s …%016x", all.substr(0, kept), Mixed(all));
}

}  // namespace unioncare
