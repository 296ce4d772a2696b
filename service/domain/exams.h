// Physical exams (体检): a plan, its approval and freezing. Who is in it and why is judged in
// exam_people.h. What an exam finds is never kept.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/care_rules.h"
#include "service/domain/funds.h"
#include "service/domain/names.h"
#include "service/domain/types.h"

namespace unioncare {

// Counted per union.
enum class ExamPlanId : int64_t {};

inline std::string NameOf(UnionId union_id, ExamPlanId plan) {
  return absl::StrCat(NameOf(union_id), "/examPlans/", Number(plan));
}

// Numbers of all these equal those of v1 and are stored.
enum class ExamPlanState {
  kUnspecified = 0,
  kDraft = 1,
  kApproved = 2,
  kFrozen = 3,
  kClosed = 4,
  kCancelled = 5,
};
inline constexpr int kExamPlanStateCount = 6;

enum class ExamScope { kUnspecified = 0, kStaff = 1, kRetirees = 2, kAll = 3, kWomen = 4 };

enum class ExamReference { kUnspecified = 0, kYearEnd = 1, kWindowStart = 2 };

// How far somebody who is due has come; kept by the area exam_bookings.
enum class ExamEntryState {
  kUnspecified = 0,
  kEligible = 1,
  kNotified = 2,
  kBooked = 3,
  kAttended = 4,
  kForfeited = 5,
  kExempt = 6,
  kMoved = 7,
  kAbsent = 8,  // was booked and did not come; on the way, not an end
};
inline constexpr int kExamEntryStateCount = 9;

// What happens to a plan.
enum class ExamPlanStep { kUpdate, kApprove, kFreeze, kClose, kCancel };
inline constexpr int kExamPlanStepCount = 5;

// The state after a step, by the state before it; kUnspecified where the step is not possible.
extern const std::array<std::array<ExamPlanState, kExamPlanStateCount>, kExamPlanStepCount>
    kExamPlanSteps;

inline constexpr int kExamItemCount = 5;  // of ExamItem, without the unspecified
inline constexpr int kExamWindowDaysMax = 366;
inline constexpr int64_t kExamPriceFenMax = 10'000'000;  // ¥100 000.00 for a person
inline constexpr int kExamYearMin = 1950;
inline constexpr int kExamYearMax = 2100;

// Items as a set: bit number of the item less one.
using ExamItemSet = uint8_t;
inline constexpr ExamItemSet kAllExamItems = (1 << kExamItemCount) - 1;
constexpr ExamItemSet SetOf(ExamItem item) {
  return static_cast<ExamItemSet>(1 << (static_cast<int>(item) - 1));
}
ExamItemSet SetOf(absl::Span<const ExamItem> items);
std::vector<ExamItem> ItemsOf(ExamItemSet items);
// Women's screening: gynaecological, breast and cervical exams.
inline constexpr ExamItemSet kWomensExamItems =
    SetOf(ExamItem::kGynaecology) | SetOf(ExamItem::kBreast) | SetOf(ExamItem::kCervical);

struct ExamPackage {
  std::string display_name;
  ExamItemSet items = 0;
  int64_t price_fen = 0;  // for each person
};

// What people say about a plan.
struct ExamPlanFields {
  int year = 0;
  PolicyText title;
  absl::CivilDay from;  // the first day of the window
  absl::CivilDay to;    // the last
  std::string hospital;
  std::vector<ExamPackage> packages;
  BudgetLineId budget_line{0};  // 0: none
  ExamScope scope = ExamScope::kUnspecified;
  std::optional<GroupId> group;  // with those below it
  ExamReference reference = ExamReference::kUnspecified;  // kYearEnd
  std::string note;
};

// How many of those in scope were judged how.
struct ExamCounts {
  int64_t due = 0;
  int64_t not_due = 0;
  int64_t no_rule = 0;
  int64_t not_judged = 0;
};

struct ExamPlan {
  ExamPlanId id{0};
  ExamPlanFields fields;
  ExamPlanState state = ExamPlanState::kDraft;
  // By the administration.
  std::string document_no;
  std::optional<absl::CivilDay> approved_on;
  std::string approved_by;
  std::optional<absl::Time> freeze_time;
  UserId frozen_by{0};
  ExamCounts counts;
  std::string list_hash;  // SHA-256 of the frozen list; empty before
  std::string cancel_reason;
  absl::Time create_time;
  int64_t version = 1;
};

// What the plan offers: what is in its packages, all when it has none; in a women's programme
// women's screening alone.
ExamItemSet OfferedBy(const ExamPlanFields& fields);
// The day on which ages and months of service are counted.
absl::CivilDay ReferenceDay(const ExamPlanFields& fields);
// The rules that are valid on this day decide: the first of the window.
inline absl::CivilDay RulesDay(const ExamPlanFields& fields) { return fields.from; }

// What is known about records that a plan names.
struct ExamPlanFacts {
  bool group_exists = true;
  std::string group_given;
  std::optional<int> budget_year;  // of the budget line; nothing when there is none
  std::string budget_given;
};

// Refusals in this order: kFieldRequired for year, title, from, to and scope; kNumberOutOfRange for
// year and prices; kDateBeforeStart, kPeriodTooLong; kExamWindowYear for a window that does not
// begin in the year, and a budget line of another year; kNotFound for group and budget line;
// kFieldRequired for items of a package; kExamItemScope for a package of a women's programme with
// other items. `field` is the path of the plan in the request.
absl::StatusOr<ExamPlanFields> CheckExamPlan(absl::string_view field, ExamPlanFields fields,
                                             const ExamPlanFacts& facts);

struct CreateExamPlan {
  ExamPlanFields fields;
};
absl::StatusOr<ExamPlan> Decide(const CreateExamPlan& command, const ExamPlanFacts& facts,
                                absl::Time now);

// All of these refuse first kEtagMismatch, then kExamPlanStep.

// Then kUpdateMaskUnknown; kExamPlanFixed for what is frozen; then as CheckExamPlan. A plan that
// was approved is a draft again when anything but its note changes.
struct UpdateExamPlan {
  std::string etag;
  std::vector<std::string> update_mask;
  ExamPlanFields fields;
};
// The fields as they would be, to look up what they name.
ExamPlanFields Merged(const UpdateExamPlan& command, const ExamPlan& before);
absl::StatusOr<ExamPlan> Decide(const UpdateExamPlan& command, const ExamPlan& before,
                                const ExamPlanFacts& facts, UnionId union_id);

// Then kFieldRequired for document and name; kDateInFuture.
struct ApproveExamPlan {
  std::string etag;
  std::string document_no;
  absl::CivilDay approved_on;
  std::string approved_by;
};
absl::StatusOr<ExamPlan> Decide(const ApproveExamPlan& command, const ExamPlan& before,
                                UnionId union_id, absl::CivilDay today);

// Then kExamWindowOver. `found` and `hash` are those of the list, as it was judged at `judged`.
struct FreezeExamPlan {
  std::string etag;
  UserId actor{0};
  absl::Time judged;
  ExamCounts found;
  std::string list_hash;
};
// May it be frozen, before anybody is judged?
absl::Status CheckFreeze(absl::string_view etag, const ExamPlan& before, UnionId union_id,
                         absl::CivilDay today);
absl::StatusOr<ExamPlan> Decide(const FreezeExamPlan& command, const ExamPlan& before,
                                UnionId union_id, absl::CivilDay today);

struct CloseExamPlan {
  std::string etag;
};
absl::StatusOr<ExamPlan> Decide(const CloseExamPlan& command, const ExamPlan& before,
                                UnionId union_id);

// Then kFieldRequired for the reason.
struct CancelExamPlan {
  std::string etag;
  std::string reason;
};
absl::StatusOr<ExamPlan> Decide(const CancelExamPlan& command, const ExamPlan& before,
                                UnionId union_id);

}  // namespace unioncare
