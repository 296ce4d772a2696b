// Findings of audits (经审问题): what becomes of what a rule found, from the explanation to the
// verification by the auditor, or until two people agree to let it be.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/attachments.h"
#include "service/domain/audit.h"
#include "service/domain/names.h"
#include "service/domain/types.h"

namespace unioncare {

// Counted per union.
enum class FindingId : int64_t {};

inline std::string NameOf(UnionId union_id, FindingId finding) {
  return absl::StrCat(NameOf(union_id), "/findings/", Number(finding));
}

// Numbers equal v1::FindingState and are stored.
enum class FindingState {
  kUnspecified = 0,
  kOpen = 1,
  kExplained = 2,   // 说明
  kRectifying = 3,  // 整改中
  kRectified = 4,   // 已整改
  kVerified = 5,    // 经审确认
  kClosed = 6,
  kWaived = 7,      // let be, as two people agreed
};
inline constexpr int kFindingStateCount = 8;

// What happens to a finding.
enum class FindingStep {
  kExplain,
  kAssign,   // owner, deadline, what is wanted
  kStart,    // putting it right has begun
  kRectify,  // it has been put right
  kVerify,
  kReject,   // what was answered does not do
  kClose,
  kPropose,  // to let it be
  kConfirm,  // to let it be, as somebody else proposed
  kDecline,  // of what was proposed, by whoever proposed it too
};
inline constexpr int kFindingStepCount = 10;

// The state after a step, by the state before it; kUnspecified where the step is not possible.
extern const std::array<std::array<FindingState, kFindingStateCount>, kFindingStepCount>
    kFindingSteps;

// Verified, closed or waived: nobody owes anything for it.
bool IsSettled(FindingState state);

inline constexpr int kFindingFactBytesMax = 4000;   // of its facts as kept
inline constexpr int kFindingSubjectsMax = 50;      // that are kept; the key holds a hash of all
inline constexpr int kFindingDeadlineDaysMax = 366;
inline constexpr int kFindingsInSliceMax = 500;     // as many as the writer keeps at once

// The office in which somebody speaks for letting a finding be. Stored.
enum class WaiverOffice { kNone = 0, kChair = 1, kAuditor = 2 };

struct Finding {
  FindingId id{0};
  std::string key;     // KeyOf
  AuditFinding found;  // as it was found last, or when it was settled
  FindingState state = FindingState::kOpen;
  UserId owner{0};                       // who is to put it right; 0: nobody yet
  std::optional<absl::CivilDay> due_on;  // until when
  std::string requirement;               // what is wanted (整改要求)
  std::string explanation;
  UserId explained_by{0};
  std::string rectification;  // what was done
  std::optional<AttachmentId> attachment;
  UserId rectified_by{0};
  std::optional<absl::Time> answer_time;  // when it was explained or put right, the last of them
  std::string review;  // what the auditor said of the answer, the last of it
  UserId reviewed_by{0};
  std::optional<absl::Time> review_time;
  std::string waiver_reason;  // empty: nobody proposes to let it be
  UserId waiver_proposed_by{0};
  WaiverOffice waiver_office = WaiverOffice::kNone;  // of who proposed it
  UserId waiver_confirmed_by{0};
  absl::Time found_time;  // the first time
  int reopened_count = 0;  // it was settled, and then found to be worse
  // The day of the audit that did not find it any more; nothing while it is found.
  std::optional<absl::CivilDay> gone_on;
  int64_t version = 1;
};

// It has a deadline that has passed, and nobody has put it right.
bool IsOverdue(const Finding& of, absl::CivilDay today);

// What is known when somebody acts on a finding.
struct FindingFacts {
  UserId actor{0};
  bool concerns_actor = false;   // it is about the actor
  bool actor_is_chair = false;           // holds that office in the union today
  bool actor_is_auditor = false;
};

// The state of `before` after a step. Refusal: kFindingStep.
absl::StatusOr<FindingState> Next(const Finding& before, FindingStep step, UnionId union_id);

// All of these refuse first kFieldRequired for a text that is wanted, then kEtagMismatch, then
// kFindingStep.
struct ExplainFinding {
  std::string etag;
  std::string explanation;
};
absl::StatusOr<Finding> Decide(const ExplainFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now);

struct AssignFinding {
  std::string etag;
  UserId owner{0};
  bool owner_exists = true;  // a user who may answer findings of the union
  absl::CivilDay due_on;
  std::string requirement;
};
// Then kNotFound for the owner; kDateBeforeStart and kPeriodTooLong for due_on; kFindingOwn.
absl::StatusOr<Finding> Decide(const AssignFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::CivilDay today);

struct StartRectification {
  std::string etag;
};
absl::StatusOr<Finding> Decide(const StartRectification& command, const Finding& before,
                               UnionId union_id);

struct RectifyFinding {
  std::string etag;
  std::string rectification;
  std::optional<AttachmentId> attachment;
};
absl::StatusOr<Finding> Decide(const RectifyFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now);

// Of what was answered. Then kFindingOwn for who is concerned; kFindingSamePerson for who answered;
// kFindingMustRectify when what must be rectified was only explained.
struct VerifyFinding {
  std::string etag;
  std::string review;  // may be empty
};
absl::StatusOr<Finding> Decide(const VerifyFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now);

// Of what was answered: it must be answered anew. Then kFindingOwn; kFindingSamePerson.
struct RejectRectification {
  std::string etag;
  std::string reason;
};
absl::StatusOr<Finding> Decide(const RejectRectification& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now);

// Then kFindingOwn.
struct CloseFinding {
  std::string etag;
};
absl::StatusOr<Finding> Decide(const CloseFinding& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id);

// Chair and auditor let it be together, whoever of them begins. Then kFindingOwn for who is
// concerned; kFindingOffice for who is neither; kWaiverOpen when it is proposed already.
struct ProposeWaiver {
  std::string etag;
  std::string reason;
};
absl::StatusOr<Finding> Decide(const ProposeWaiver& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id);

// Then kWaiverMissing when nobody proposed it; kFindingOwn; kFindingSamePerson for who proposed it;
// kFindingOffice when it is not the other of the two offices.
struct ConfirmWaiver {
  std::string etag;
};
absl::StatusOr<Finding> Decide(const ConfirmWaiver& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id);

// Then kWaiverMissing.
struct DeclineWaiver {
  std::string etag;
  std::string reason;
};
absl::StatusOr<Finding> Decide(const DeclineWaiver& command, const Finding& before,
                               const FindingFacts& facts, UnionId union_id, absl::Time now);

// What an audit makes of a finding that it found again:
//   not settled: facts, amount, group and fund are those of today; severity and version of the rule
//     too when the rule's version has risen, or the amount
//   settled: it stays settled, and as it was, unless it has become worse: a higher severity under a
//     rule whose version has risen, or more money than before. Then it is open again, with what was
//     answered to it, and no deadline.
//   it was gone: it is not gone any more; it stays settled if it was.
enum class FoundAgain {
  kSame,      // nothing is to be kept
  kChanged,   // what is known of it changed
  kReopened,
};
FoundAgain FindAgain(const AuditFinding& found, Finding& kept);

}  // namespace unioncare
