// Who is offered which exam in a plan, and why (应检对象): pure facts in, a verdict with its reason
// out. Cycles count by year, not by day.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/access.h"
#include "service/domain/care_rules.h"
#include "service/domain/exams.h"
#include "service/domain/members.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers of these equal those of v1 and are stored.
enum class ExamVerdict {
  kUnspecified = 0,
  kDue = 1,
  kNotDue = 2,     // something is offered, and nothing of it in this year
  kNoRule = 3,     // nothing is offered
  kNotJudged = 4,  // a fact is missing on which it depends
};
enum class ExamWomensList { kUnspecified = 0, kGynaecology = 1, kBothCancers = 2, kBreast = 3 };

// Facts that are missing, as a set.
inline constexpr uint8_t kExamSexMissing = 1;
inline constexpr uint8_t kExamBirthMissing = 2;
inline constexpr uint8_t kExamJoiningMissing = 4;

// An item for somebody; cycle 0: not offered.
struct ExamPersonItem {
  int cycle_months = 0;
  int last_year = 0;  // 0: none on record
  bool due = false;
};
inline bool operator==(const ExamPersonItem& a, const ExamPersonItem& b) {
  return a.cycle_months == b.cycle_months && a.last_year == b.last_year && a.due == b.due;
}

// Somebody in the list of a plan, as of its freezing.
struct ExamPerson {
  MemberId member{0};
  std::optional<GroupId> group;
  Sex sex = Sex::kUnspecified;
  std::optional<int> age;  // on the reference day
  bool retired = false;
  ExamVerdict verdict = ExamVerdict::kUnspecified;
  uint8_t missing = 0;  // of kNotJudged
  std::array<ExamPersonItem, kExamItemCount> items;  // by number of the item less one

  const ExamPersonItem& item(ExamItem of) const { return items[static_cast<size_t>(of) - 1]; }
};
inline bool operator==(const ExamPerson& a, const ExamPerson& b) {
  return a.member == b.member && a.group == b.group && a.sex == b.sex && a.age == b.age &&
         a.retired == b.retired && a.verdict == b.verdict && a.missing == b.missing &&
         a.items == b.items;
}

// What is due for somebody; empty for who is not in.
ExamItemSet DueItems(const ExamPerson& person);
// The year from which an item is due.
int NextExamYear(const ExamPersonItem& item, int plan_year);
bool StandsIn(ExamWomensList list, const ExamPerson& person);
// What decides who may see them, as of the freezing.
inline Subject SubjectOf(const ExamPerson& person) {
  return {person.member, person.group, person.sex, person.retired};
}

// "女，47岁：乳腺检查，每年一次，上次参检2025年"; "female, 47: breast exam, every year, last attended
// 2025".
std::string ReasonOf(const ExamPerson& person, int plan_year, Language language);

// Completed months on a day. Where the month has no such day its last one counts.
int CompletedMonths(absl::CivilDay from, absl::CivilDay on);

// Somebody who may be in the scope of a plan.
struct ExamCandidate {
  MemberId member{0};
  std::optional<GroupId> group;
  Sex sex = Sex::kUnspecified;
  MemberState state = MemberState::kActive;
  std::optional<absl::CivilDay> birth_date;
  std::optional<absl::CivilDay> retired_on;
  std::optional<absl::CivilDay> joined_on;
};

// The last year in which each item was attended; 0: none.
using ExamYears = std::array<int16_t, kExamItemCount>;

// Judges people for a plan. Equal cases are looked up, so that a large union costs little.
class ExamJudge {
 public:
  // `groups` are the group of the plan and those below it, sorted; `bands` all that bear on the
  // union.
  ExamJudge(const ExamPlanFields& plan, std::vector<GroupId> groups,
            absl::Span<const ExamBand> bands);
  // Whether anybody says anything about what the plan offers.
  bool has_rules() const { return !bands_.empty(); }
  // In membership (active, suspended or kept), of the class and the group that the plan is for.
  bool InScope(const ExamCandidate& candidate) const;
  // `last` does not look at years after that of the plan.
  ExamPerson Judge(const ExamCandidate& candidate, const ExamYears& last);

 private:
  // What somebody with such facts is offered: months of a cycle by item, or what is missing.
  struct Offer {
    std::array<int, kExamItemCount> cycle_months{};
    uint8_t missing = 0;
  };
  const Offer& OfferFor(const ExamFacts& facts);

  int year_ = 0;
  ExamScope scope_ = ExamScope::kUnspecified;
  bool all_groups_ = true;
  std::vector<GroupId> groups_;
  absl::CivilDay reference_;
  absl::CivilDay rules_day_;
  std::vector<ExamBand> bands_;
  int service_months_max_ = 0;  // that any band asks for
  absl::flat_hash_map<uint64_t, Offer> offers_;
};

// Counts one more.
void Count(const ExamPerson& person, ExamCounts& counts);

}  // namespace unioncare
