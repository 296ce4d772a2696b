// What rules of the audit found, as tests compare it.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/audit.h"

namespace unioncare {

// Collects findings as their keys, "A05 d1.1 d2.1".
class Found {
 public:
  void operator()(AuditFinding finding) { all_.push_back(std::move(finding)); }

  std::string Keys() const {
    return absl::StrJoin(all_, "; ", [](std::string* out, const AuditFinding& finding) {
      absl::StrAppend(out, KeyOf(finding));
    });
  }
  const AuditFinding& Only() const { return all_.at(0); }
  // A fact of the first; "-" when it lacks it.
  std::string Fact(const std::string& name) const {
    if (all_.empty()) return "-";
    for (const auto& [key, value] : all_.front().facts) {
      if (key == name) return value;
    }
    return "-";
  }

 private:
  std::vector<AuditFinding> all_;
};

}  // namespace unioncare
