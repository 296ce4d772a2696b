// The audit of disbursements (经审): what a rule is and what it finds. The catalogue of rules is in
// audit_rules.h; what happens to a finding afterwards is in findings.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/time/civil_time.h"
#include "service/domain/funds.h"
#include "service/domain/types.h"

namespace unioncare {

// A rule of the catalogue. Numbers equal v1::AuditRule, are stored, and are what people call it by:
// 1 is A01.
enum class AuditRule {
  kUnspecified = 0,
  kNoSignature = 1,          // A01 无签领
  kOverCapSingle = 2,        // A02 超标准
  kOverCapYear = 3,          // A03 年度累计超标准
  kOverCount = 4,            // A04 超次数
  kDuplicate = 5,            // A05 重复慰问
  kSameIllnessTwice = 6,     // A06 同病重复
  kSplitPayment = 7,         // A07 拆分
  kCashPaid = 8,             // A08 违规发放现金
  kForbiddenForm = 9,        // A09 购物卡代金券
  kForbiddenGoods = 10,      // A10 烟酒保健品
  kNonMember = 11,           // A11 非会员
  kDuesUnpaid = 12,          // A12 未缴会费
  kRetireeOnUnionFund = 13,  // A13 退休人员列支工会经费
  kRelationOutOfScope = 14,  // A14 亲属范围
  kMissingEvidence = 15,     // A15 附件不全
  kMissingApproval = 16,     // A16 未审批
  kSelfApproval = 17,        // A17 自批
  kDutyConflict = 18,        // A18 不相容岗位
  kDecisionMissing = 19,     // A19 未经集体研究
  kOutOfTime = 20,           // A20 超时效
  kLateSettlement = 21,      // A21 报销滞后
  kOffBudget = 22,           // A22 无预算、超预算
  kTotalRatio = 23,          // A23 总额比例
  kWrongFestival = 24,       // A24 非法定节日
  kRosterMismatch = 25,      // A25 人数不符
  kInvoiceTitle = 26,        // A26 发票抬头
  kInvoiceDuplicate = 27,    // A27 发票重复
  kInvoiceSequence = 28,     // A28 发票连号
  kVisitMissing = 29,        // A29 钱到人未到
  kVisitorCount = 30,        // A30 走访人数
  kOverdueVisit = 31,        // A31 应访未访
  kOverdueReport = 32,       // A32 报告逾期
  kBackdated = 33,           // A33 补录
  kImpossibleDates = 34,     // A34 日期矛盾
  kPayeeMismatch = 35,       // A35 收款人不符
  kAgentSigns = 36,          // A36 代领
  kUnequalTreatment = 37,    // A37 同案不同标
  kHardshipNoPublicity = 38,  // A38 帮扶未公示
  kHardshipExpired = 39,     // A39 档案失效仍帮扶
  kHardshipExcluded = 40,    // A40 不予认定仍帮扶
  kSeveralFiles = 41,        // A41 一户多档
  kWrongFund = 42,           // A42 资金混用
  kBirthdayTwice = 44,       // A44 生日重复
  kAidOverCost = 46,         // A46 救助超过自付
  kLedgerGap = 47,           // A47 台账缺号
};

// Numbers equal v1::AuditSeverity, are stored, and rise.
enum class AuditSeverity {
  kUnspecified = 0,
  kLow = 1,     // a hint
  kMedium = 2,
  kHigh = 3,    // must be rectified
  kBlock = 4,   // is refused at entry, and should not be in the books
};

// What a finding is about. Numbers equal v1::AuditSubjectType and are stored.
enum class AuditSubjectType {
  kUnspecified = 0,
  kDisbursement = 1,  // part: the position of the entry, or 0 for the whole
  kCase = 2,
  kMember = 3,
  kFund = 4,
  kBudgetLine = 5,
  kYear = 6,          // id is the year
};
struct AuditSubject {
  AuditSubjectType type = AuditSubjectType::kUnspecified;
  UnionId union_id{0};  // 0: that of the finding; another where two unions are in it (A27)
  int64_t id = 0;
  int part = 0;
};
bool operator<(const AuditSubject& left, const AuditSubject& right);
bool operator==(const AuditSubject& left, const AuditSubject& right);

// What one rule found at one place.
struct AuditFinding {
  AuditRule rule = AuditRule::kUnspecified;
  int rule_version = 1;
  AuditSeverity severity = AuditSeverity::kUnspecified;
  // In ascending order; at least one. The first is where a person begins to look.
  std::vector<AuditSubject> subjects;
  // The member whom it concerns, where it is one: whose key seals what is kept of it.
  std::optional<MemberId> member;
  std::optional<GroupId> group;  // of that member
  FundId fund{0};
  absl::CivilDay day;      // of the event that it is about; of a year, its first
  int64_t amount_fen = 0;  // the money in question; 0 where it is not about money
  // What a person can check, as named values of the rule's sentence: {"cap_fen", "100000"},
  // {"paid_on", "2026-03-01"}, {"numbers", "2026-0017、2026-0021"}. Names of people are not among
  // them: they are found by the subjects when somebody who may see them reads.
  std::vector<std::pair<std::string, std::string>> facts;
};

// Whom rules tell what they find.
using FoundByAudit = absl::FunctionRef<void(AuditFinding)>;

// What makes it the same finding when the audit runs again, at most kFindingKeyMax bytes: the rule
// and the subjects, "A05 d12.1 d40.1". Further subjects than fit are replaced by a hash of all.
inline constexpr int kFindingKeyMax = 120;
std::string KeyOf(const AuditFinding& finding);

}  // namespace unioncare
