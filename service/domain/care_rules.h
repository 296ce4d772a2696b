// Care rules: what policies say beside money. How often whom an exam is offered (体检周期), how often
// retired members are contacted (联系等级), and how long records are kept (保存期限). Exams, retirees
// and retention read them here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/care_flags.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/domain/standards.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers of all these equal those of v1 and are stored. What an exam finds is never kept.
enum class ExamItem {
  kUnspecified = 0,
  kBase = 1,
  kGynaecology = 2,
  kBreast = 3,
  kCervical = 4,
  kTuberculosis = 5,
};

// From the closest. RX stands beside the own tier: who lives away is called as their own tier says
// and visited as RX says.
enum class RetireeTier {
  kUnspecified = 0,
  kR0 = 1,
  kR1 = 2,
  kR2 = 3,
  kR3 = 4,
  kR4 = 5,
  kRx = 6,
};

enum class LivingMode {
  kUnspecified = 0,
  kAlone = 1,
  kWithSpouse = 2,
  kWithChildren = 3,
  kInstitution = 4,
};

enum class Mobility {
  kUnspecified = 0,
  kIndependent = 1,
  kPartly = 2,
  kDependent = 3,
};

enum class VisitDay {
  kUnspecified = 0,
  kNewYear = 1,
  kSpringFestival = 2,
  kDoubleNinth = 3,
  kPartyDay = 4,
  kNationalDay = 5,
  kBirthday = 6,
  kWinter = 7,
  kSummer = 8,
  kRetirement = 9,
};

enum class RecordKind {
  kUnspecified = 0,
  kVoucher = 1,
  kCase = 2,
  kEvidence = 3,
  kHardshipFile = 4,
  kExamAttendance = 5,
  kAccessLog = 6,
  kConsent = 7,
  kImpactAssessment = 8,
};
inline constexpr int kRecordKindCount = 8;

enum class RetentionFrom {
  kUnspecified = 0,
  kRecorded = 1,
  kClosed = 2,
  kYearEnd = 3,
  kAuditClosed = 4,
  kExit = 5,
  kRelationEnd = 6,
};

// Numbers equal v1::DataClass.
enum class DataClass {
  kUnspecified = 0,
  kPublic = 1,
  kInternal = 2,
  kPersonal = 3,
  kSensitive = 4,
  kSecret = 5,  // passwords and codes, which are not kept
};

// What a policy may hold of them, and the largest numbers.
inline constexpr int kExamBandsMax = 40;
inline constexpr int kContactTiersMax = 6;
inline constexpr int kContactCriteriaMax = 10;
inline constexpr int kRetentionsMax = 40;
inline constexpr int kCycleMonthsMax = 120;
inline constexpr int kServiceMonthsMax = 600;
inline constexpr int kContactDaysMax = 3660;
inline constexpr int kKeepMonthsMax = 1200;

// Whose a rule is and where its numbers come from.
struct RuleOrigin {
  UnionId issuer{0};
  PolicyId policy{0};
  int position = 0;  // within the policy and its sort of rule, from 1
  std::string policy_code;
  // How far it is from the union that asks, as Standard::place.
  int place = 0;
  absl::CivilDay policy_valid_from;
  int line = 0;  // in the text that is imported, from 1; 0 when it was read from a table
  PolicyText basis;
  Certainty certainty = Certainty::kUnspecified;
};

// Whom which items are offered how often. Ages are completed years, both ends inclusive.
struct ExamBand {
  RuleOrigin origin;
  BeneficiaryClass beneficiary = BeneficiaryClass::kMember;
  Sex sex = Sex::kUnspecified;  // both
  int age_from = 0;
  int age_to = 0;  // 0: without end
  int service_months_min = 0;
  int cycle_months = 0;
  std::vector<ExamItem> items;
  int month_from = 0;  // 0: in any month
  int month_to = 0;
};

// One way of being in a tier; all that it names must hold.
struct ContactCriterion {
  int age_from = 0;
  int age_to = 0;
  RetireKind retire_kind = RetireKind::kUnspecified;
  LivingMode living = LivingMode::kUnspecified;
  Mobility mobility = Mobility::kUnspecified;
  CareFlag flag = CareFlag::kUnspecified;
  bool hardship = false;
  bool in_service = false;  // holds for members in service, too
};

struct ContactTier {
  RuleOrigin origin;
  RetireeTier tier = RetireeTier::kUnspecified;
  std::vector<ContactCriterion> any;
  int contact_every_days = 0;  // 0: not by rule, as all of these
  int visit_every_days = 0;
  std::vector<VisitDay> visit_on;
  bool visit_on_any = false;  // one of the days is enough
  int discharge_contact_days = 0;
  bool paired_contact = false;
  bool deputy_contact = false;
  bool emergency_contact = false;
};

struct RetentionRule {
  RuleOrigin origin;
  RecordKind record = RecordKind::kUnspecified;
  DataClass data_class = DataClass::kUnspecified;  // all for which there is no other row
  int keep_months = 0;
  RetentionFrom from = RetentionFrom::kUnspecified;
};

// Rules of one policy, or of all that bear on a union.
struct CareRules {
  std::vector<ExamBand> exam_bands;
  std::vector<ContactTier> contact_tiers;
  std::vector<RetentionRule> retentions;
};

// ---- what is in force

// Of each place the rows of its newest policy that was valid on the day and has any of the sort (of
// retention: any of the kind of record), nearest first.
CareRules InForce(const CareRules& rules, absl::CivilDay day);

struct ExamFacts {
  BeneficiaryClass beneficiary = BeneficiaryClass::kMember;
  Sex sex = Sex::kUnspecified;  // not known
  std::optional<int> age;       // completed years on the reference day
  std::optional<int> service_months;
};
struct ExamOffer {
  ExamItem item = ExamItem::kUnspecified;
  int cycle_months = 0;
  ExamBand band;  // the one that says so; the nearest of several
};
// Which items somebody is offered, each in the shortest cycle of all bands that are for them.
// Nothing when none is. Refusal: kStandardFactWanted, when it depends on a sex, an age or months of
// service that were not given.
absl::StatusOr<std::vector<ExamOffer>> ApplicableExam(absl::Span<const ExamBand> bands,
                                                      const ExamFacts& facts, absl::CivilDay on);
// Whether an exam is due in a year when the last that was attended was in another: by years, not by
// days, so that one that moves from May to March is not held up. Of a cycle that is no whole number
// of years the whole years count, one at least.
bool ExamDue(int cycle_months, std::optional<int> last_attended_year, int year);

struct ContactFacts {
  std::optional<int> age;
  RetireKind retire_kind = RetireKind::kUnspecified;  // in service
  LivingMode living = LivingMode::kUnspecified;       // not known
  Mobility mobility = Mobility::kUnspecified;         // not known
  std::vector<CareFlag> flags;                        // kLivingAlone counts as living alone
  bool hardship = false;
  bool lives_away = false;
};
struct TierInForce {
  ContactTier tier;  // of the nearest place; its visits are those of RX for who lives away
  std::vector<ContactTier> bounds;  // those of other places that are stricter in something
  int contact_every_days = 0;       // the most frequent of all
  int visit_every_days = 0;
  int discharge_contact_days = 0;
};
// The tier of somebody: of each place the closest that one of its criteria gives. Nothing when no
// criterion fits. Refusal: kStandardFactWanted for an age on which it depends.
absl::StatusOr<std::optional<TierInForce>> ApplicableTier(absl::Span<const ContactTier> tiers,
                                                          const ContactFacts& facts,
                                                          absl::CivilDay on);
// The first criterion of a tier that somebody fits, as far as is known.
std::optional<ContactCriterion> CriterionThatFits(const ContactTier& tier,
                                                  const ContactFacts& facts);

struct RetentionInForce {
  RetentionRule rule;  // of the nearest place
  std::vector<RetentionRule> bounds;  // shorter ones of other places, or from another moment
  int keep_months = 0;  // the least of those that count from the same moment
};
// How long records of a kind and class are kept. Nothing when nobody says: then they are kept.
std::optional<RetentionInForce> RetentionOf(absl::Span<const RetentionRule> rules,
                                            RecordKind record, DataClass data_class,
                                            absl::CivilDay on);
// What no policy may go below, by law; 0 where the law sets nothing.
int LegalKeepMonths(RecordKind record);

// ---- import

// What is wrong with the rows of a policy themselves, by path: "exam_bands[2].items".
void CheckCareRules(const CareRules& rules,
                    absl::FunctionRef<void(const std::string& path, const std::string& given,
                                           const std::string& wanted)> add);
// Rows that hold for one case twice (kPolicyOverlap, with both lines): bands with an item, a sex
// and an age in common; two rows of one tier, and tiers that an age alone gives twice; retention of
// one kind and class.
std::vector<Refusal> OverlappingCareRules(const CareRules& rules);
// Where a policy is laxer than what is in force above it (kPolicyLaxer). Stricter is a shorter
// cycle of an exam, more frequent contact and more visits, and a shorter time of keeping.
std::vector<Refusal> LaxerCareRules(const CareRules& rules, const CareRules& above);

// "EXAM_ITEM_BASE", …: as texts of policies write them.
std::string NameOfValue(ExamItem value);
std::string NameOfValue(RetireeTier value);
std::string NameOfValue(VisitDay value);
std::string NameOfValue(RecordKind value);
std::string NameOfValue(RetentionFrom value);

}  // namespace unioncare
