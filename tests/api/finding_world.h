// Findings of the small world, kept as an audit keeps them: in both unions 1 to 4 and 8 are open, 4
// for users/4 to put right, 5 and 6 are rectified, 7 is verified; the chair proposes to waive 9 and
// 10. All are about 李娜 (周邻), but 8, which is about a fund.
#pragma once

#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/rpc.h"
#include "service/storage/findings.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

inline AuditFinding FoundAbout(AuditRule rule, UnionId union_id, int64_t disbursement) {
  AuditFinding found;
  found.rule = rule;
  found.severity = AuditSeverity::kHigh;
  found.subjects = {{AuditSubjectType::kDisbursement, UnionId{0}, disbursement, 0}};
  if (rule == AuditRule::kLedgerGap) {
    found.subjects = {{AuditSubjectType::kFund, UnionId{0}, 1, 0}};
  } else {
    found.member = union_id == UnionId{2} ? MemberId{2} : MemberId{1};
    found.group = GroupId{1};
  }
  found.day = absl::CivilDay(2026, 10, 12);
  found.amount_fen = 1000;
  found.facts = {{"numbers", "2026-0002、2026-0004"}};
  return found;
}

inline absl::Status KeepWorldFindings(Transaction& transaction, UnionId union_id) {
  static constexpr AuditRule kRules[] = {
      AuditRule::kDuplicate,       AuditRule::kNoSignature,   AuditRule::kMissingEvidence,
      AuditRule::kMissingApproval, AuditRule::kSplitPayment,  AuditRule::kLateSettlement,
      AuditRule::kInvoiceTitle,    AuditRule::kLedgerGap,     AuditRule::kUnequalTreatment,
      AuditRule::kAgentSigns};
  std::vector<AuditFinding> findings;
  for (const AuditRule rule : kRules) findings.push_back(FoundAbout(rule, union_id, 2));
  RETURN_IF_ERROR(storage::KeepFindings(transaction, union_id, findings).status());
  for (int64_t id = 4; id <= 10; ++id) {
    ASSIGN_OR_RETURN(std::optional<Finding> found,
                     storage::FindFinding(transaction, union_id, FindingId{id}));
    found->version = 0;  // so that all have etag 1
    if (id == 4) {
      found->owner = UserId{4};
      found->due_on = absl::CivilDay(2026, 11, 24);
      found->requirement = "补齐附件";
    }
    if (id >= 5 && id <= 7) {
      found->state = id == 7 ? FindingState::kVerified : FindingState::kRectified;
      found->rectification = "已补齐";
      found->rectified_by = UserId{4};
      found->answer_time = transaction.now();
      if (id == 7) found->reviewed_by = UserId{9};
    }
    if (id >= 9) {
      found->waiver_reason = "金额很小";
      found->waiver_proposed_by = union_id == UnionId{2} ? UserId{2} : UserId{3};
      found->waiver_office = WaiverOffice::kChair;
    }
    RETURN_IF_ERROR(storage::ReplaceFinding(transaction, union_id, *found));
  }
  transaction.Concerns(union_id, absl::StrCat("unions/", Number(union_id), "/findings/1"));
  return absl::OkStatus();
}

inline void MakeFindings(TestServer& server) {
  for (const UnionId union_id : {UnionId{2}, UnionId{3}}) {
    const absl::Status kept =
        api::AsSystem(server.server().store(), "test", [&](Transaction& transaction) {
          return KeepWorldFindings(transaction, union_id);
        });
    EXPECT_TRUE(kept.ok()) << kept;
  }
}

}  // namespace unioncare::testing
