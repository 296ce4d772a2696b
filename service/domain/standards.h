// Standards (慰问标准): what a benefit may cost. The rows that policies hold, and which of them is in
// force for a benefit on the day of its event.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/attachments.h"
#include "service/domain/families.h"
#include "service/domain/refusal.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers of all these equal those of v1 and are stored.
enum class BenefitKind {
  kUnspecified = 0,
  kFestival = 1,
  kBirthday = 2,
  kMarriage = 3,
  kChildbirth = 4,
  kHospital = 5,
  kBereavement = 6,
  kRetirement = 7,
  kFilm = 8,
  kParkPass = 9,
  kOuting = 10,
  kClothing = 11,
  kSportsPrize = 12,
  kHardship = 13,
  kPartyPrize = 14,
  kWarmth = 15,
  kCooling = 16,
};
inline constexpr int kBenefitKindCount = 16;

// Which of a kind; unspecified in a standard: all of its kind for which there is no other ("*").
enum class BenefitSubKind {
  kUnspecified = 0,
  kNoSurgery = 1,
  kSurgery = 2,
  kMajorIllness = 3,
  kMember = 4,
  kDirectRelative = 5,
  kSpringFestival = 6,
  kOtherFestival = 7,
  kFirstChild = 8,
  kSecondChild = 9,
  kIllness = 10,
  kAccident = 11,
  kTuition = 12,
};

// Matched exactly: what is for active members is not for anybody else.
enum class BeneficiaryClass {
  kUnspecified = 0,
  kMember = 1,
  kRetiree = 2,
  kFamily = 3,
  kProfitableEnterprise = 4,
};
inline constexpr int kBeneficiaryClassCount = 4;

enum class CapScope {
  kUnspecified = 0,
  kSingleGrant = 1,
  kSum = 2,
  kEvent = 3,
  kPersonConcerned = 4,
  kLifetime = 5,
  kDay = 6,
};

enum class CountPer {
  kUnspecified = 0,
  kMember = 1,
  kDisease = 2,
  kChild = 3,
  kDeceased = 4,
  kRegistration = 5,
};

enum class CapWindow {
  kUnspecified = 0,
  kCalendarYear = 1,
  kEvent = 2,
  kLifetime = 3,
};

enum class DeliveryForm {
  kUnspecified = 0,
  kGoods = 1,
  kVoucherNamed = 2,
  kVoucherCake = 3,
  kTransfer = 4,
  kCash = 5,
  kWreath = 6,
  kSouvenir = 7,
  kTicket = 8,
  kShoppingCard = 9,
  kService = 10,
};

enum class FundSource {
  kUnspecified = 0,
  kUnionFunds = 1,
  kWelfare = 2,
  kRetiree = 3,
  kHardship = 4,
  kDonation = 5,
  kSuperior = 6,
};

// From the lowest; a higher one is stricter.
enum class Approver {
  kUnspecified = 0,
  kOfficer = 1,
  kViceChair = 2,
  kChair = 3,
  kCommittee = 4,
  kSuperior = 5,
};

enum class AggregateBase {
  kUnspecified = 0,
  kBudgetIncome = 1,
  kBudgetExpenditure = 2,
  kRetainedFunds = 3,
  kDuesAndRetained = 4,
};

enum class Certainty {
  kUnspecified = 0,
  kA = 1,
  kB = 2,
  kBMinus = 3,
  kC = 4,
  kP = 5,
};

// Which day decides what standard holds: that of the event, or that on which it is approved.
enum class DecidingDate {
  kUnspecified = 0,
  kEvent = 1,
  kApproval = 2,
};

// What a policy may hold of them, and the largest numbers.
inline constexpr int kStandardsMax = 200;
inline constexpr int kAggregateCapsMax = 20;
inline constexpr int kApprovalLevelsMax = 10;
inline constexpr int64_t kCapFenMax = 100'000'000;   // one million yuan
inline constexpr int64_t kCostFenMax = 10'000'000'000;
inline constexpr int kCountMax = 366;
inline constexpr int kClaimLimitDaysMax = 3660;
inline constexpr int kPublicityDaysMax = 60;
inline constexpr int kStandardAgeMax = 150;
inline constexpr int kShareDenominatorMax = 1000;
inline constexpr int kEitherGroupMax = 20;

// Where a policy holds.
enum class JurisdictionLevel { kLocal = 0, kProvince = 1, kNational = 2 };
struct Jurisdiction {
  JurisdictionLevel level = JurisdictionLevel::kLocal;
  std::string province;  // "CN-JS"; empty when the text names none
};
// "CN" is the country, "CN-JS" a province, "CN-JS/…" a place inside one, anything else a place that
// names no province. Nothing for a code of a province that there is not ("CN-XY").
std::optional<Jurisdiction> ReadJurisdiction(absl::string_view text);

// Up to an amount, who approves.
struct ApprovalLevel {
  int64_t up_to_fen = 0;  // inclusive; 0: without end
  Approver approver = Approver::kUnspecified;
};

// One standard of one policy. Amounts are inclusive.
struct Standard {
  UnionId issuer{0};
  PolicyId policy{0};
  int position = 0;         // within the policy, from 1
  std::string policy_code;  // "CN-JS-2018"
  // How far it is from the union that asks: of two that hold, the smaller decides. All of one
  // place come from one issuer and level. Filled in by the one who reads it.
  int place = 0;
  absl::CivilDay policy_valid_from;
  DecidingDate decided_by = DecidingDate::kEvent;  // of the policy
  int line = 0;  // in the text that is imported, from 1; 0 when it was read from a table

  BenefitKind kind = BenefitKind::kUnspecified;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;
  BeneficiaryClass beneficiary = BeneficiaryClass::kMember;
  int64_t cap_fen = 0;  // 0: no amount is set here
  CapScope cap_scope = CapScope::kUnspecified;
  int count_max = 0;  // 0: as often as there is cause
  CountPer count_per = CountPer::kUnspecified;
  CapWindow window = CapWindow::kUnspecified;
  std::vector<BenefitSubKind> includes;
  std::vector<DeliveryForm> forms;
  std::vector<Relation> relations;
  bool shared_count = false;
  int claim_limit_days = 0;
  std::vector<ProofType> evidence;
  std::vector<FundSource> funds;  // none: any
  std::vector<ApprovalLevel> approvals;
  int publicity_days = 0;
  int age_from = 0;
  int age_to = 0;  // 0: without end
  int64_t cost_from_fen = 0;
  int64_t cost_to_fen = 0;  // 0: without end
  int share_numerator = 0;
  int share_denominator = 0;
  absl::CivilDay valid_from;                // never before that of the policy
  std::optional<absl::CivilDay> valid_to;  // the last day
  PolicyText basis;
  Certainty certainty = Certainty::kUnspecified;
};

// A limit on what a union spends on some kinds in a year.
struct AggregateCap {
  UnionId issuer{0};
  PolicyId policy{0};
  int position = 0;
  std::string policy_code;
  int place = 0;
  absl::CivilDay policy_valid_from;
  std::vector<BenefitKind> kinds;
  int share_percent = 0;
  AggregateBase base = AggregateBase::kUnspecified;
  int either = 0;  // of one policy with the same number one is enough; 0: holds by itself
  absl::CivilDay valid_from;
  std::optional<absl::CivilDay> valid_to;
  PolicyText basis;
  Certainty certainty = Certainty::kUnspecified;
};

// What is known of a benefit before its standard is looked for.
struct BenefitFacts {
  BenefitKind kind = BenefitKind::kUnspecified;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;  // unspecified: not known
  BeneficiaryClass beneficiary = BeneficiaryClass::kMember;
  std::optional<int> age;
  std::optional<int64_t> own_cost_fen;
};

// What binds a benefit: the standard of the nearest policy, and those above it that are stricter in
// something, because they came later. A grant must satisfy all of them.
struct StandardInForce {
  Standard standard;
  std::vector<Standard> bounds;  // by place
  int64_t cap_fen = 0;           // the least of all caps in the same scope
  // Which day decides by the policy of the standard, and that day. Without a day of approval it is
  // the event's for now, and kApproval says that it may come out otherwise.
  DecidingDate decided_by = DecidingDate::kEvent;
  absl::CivilDay decided_on;
};

// The standard in force for an event of a day. `standards` are those that bear on the union, of all
// policies and versions. Within a place the newest policy that says anything of the kind on that
// day decides, as a whole; where it has nothing for the case, the next place is asked. In one
// policy a row of the sub kind goes before the one for all ("*"). Where the policy that is in force
// in a place on the day of the event says that the approval decides, the rows of that place are
// those of `approved_on`, once it is known: the day of the event decides which day decides.
// Refusals: kStandardMissing, with the nearest day on which there is one; kStandardFactWanted, when
// what there is depends on a sub kind, an age or a cost that was not given; kStandardWithoutCap,
// when nobody has set an amount.
absl::StatusOr<StandardInForce> Applicable(absl::Span<const Standard> standards,
                                           const BenefitFacts& facts, absl::CivilDay event_on,
                                           std::optional<absl::CivilDay> approved_on = {});

// Every standard that is the nearest for some case on a day, by kind, sub kind, beneficiary, age
// and cost.
std::vector<Standard> InForce(absl::Span<const Standard> standards, absl::CivilDay day);

// The caps on a kind that hold on a day: of each place those of the newest policy with any.
std::vector<AggregateCap> InForce(absl::Span<const AggregateCap> caps, BenefitKind kind,
                                  absl::CivilDay day);

// ---- import

// What is wrong with the rows of a policy themselves, by path: "standards[2].forms".
void CheckStandards(absl::Span<const Standard> standards, absl::CivilDay policy_valid_from,
                    absl::FunctionRef<void(const std::string& path, const std::string& given,
                                           const std::string& wanted)> add);
void CheckAggregateCaps(absl::Span<const AggregateCap> caps, absl::CivilDay policy_valid_from,
                        absl::FunctionRef<void(const std::string& path, const std::string& given,
                                               const std::string& wanted)> add);
// Rows that hold for one case twice (kPolicyOverlap, with both lines).
std::vector<Refusal> OverlappingStandards(absl::Span<const Standard> standards);

// Where `standard` is laxer than `above`, in the order of the fields.
struct LaxerValue {
  const char* field;
  std::string given;
  std::string wanted;
};
std::vector<LaxerValue> LaxerThan(const Standard& standard, const Standard& above);
// The same for all rows of a policy against all that holds above it (kPolicyLaxer): for every case,
// on the first day of the row and whenever something above changes later.
std::vector<Refusal> LaxerStandards(absl::Span<const Standard> standards,
                                    absl::Span<const Standard> above);

// The sub kinds that a kind may have; empty when it has none.
absl::Span<const BenefitSubKind> SubKindsOf(BenefitKind kind);
// "BENEFIT_KIND_HOSPITAL", "BENEFIT_SUB_KIND_SURGERY", …: as texts of policies write them.
std::string NameOfValue(BenefitKind value);
std::string NameOfValue(BenefitSubKind value);
std::string NameOfValue(BeneficiaryClass value);
std::string NameOfValue(CapScope value);
std::string NameOfValue(CountPer value);
std::string NameOfValue(CapWindow value);
std::string NameOfValue(DeliveryForm value);
std::string NameOfValue(FundSource value);
std::string NameOfValue(Approver value);
std::string NameOfValue(Relation value);
std::string NameOfValue(ProofType value);
std::string NameOfValue(DecidingDate value);

}  // namespace unioncare
