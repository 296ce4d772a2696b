// Identities and small values that several areas of the domain share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/time/civil_time.h"

namespace unioncare {

// Numbers of records, counted per union (users and tokens: per installation). Union 0 is the
// installation itself.
enum class UnionId : int64_t {};
enum class GroupId : int64_t {};
enum class UserId : int64_t {};
enum class TokenId : int64_t {};
enum class MemberId : int64_t {};
enum class CaseId : int64_t {};
enum class VisitId : int64_t {};
enum class TaskId : int64_t {};
enum class SchoolPeriodId : int64_t {};
enum class DisbursementId : int64_t {};
// Counted per union (or installation) that issued it.
enum class PolicyId : int64_t {};

constexpr UnionId kInstallation{0};

// The number of an id, for binding and printing.
template <class Id>
constexpr int64_t Number(Id id) {
  return static_cast<int64_t>(id);
}

enum class Language { kChinese, kEnglish };

// A text of a policy in both languages.
struct PolicyText {
  std::string zh;
  std::string en;
};

enum class Sex { kUnspecified = 0, kFemale = 1, kMale = 2 };

}  // namespace unioncare
