// The people of the fictional school: names, groups, birth dates, numbers. The same seed and the
// same day give the same people.
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/types.h"

namespace unioncare::api {

// Draws that are the same with every compiler, which those of the standard library are not.
class Draw {
 public:
  explicit Draw(uint64_t seed) : engine_(seed) {}
  // 0 to count - 1.
  int Below(int count) { return static_cast<int>(engine_() % static_cast<uint64_t>(count)); }
  // first to last.
  int Between(int first, int last) { return first + Below(last - first + 1); }
  bool Percent(int percent) { return Below(100) < percent; }
  template <class Item>
  const Item& Of(absl::Span<const Item> items) {
    return items[Below(static_cast<int>(items.size()))];
  }

 private:
  std::mt19937_64 engine_;
};

// A group of the school; `parent` is the index of the one above, -1 under the union itself.
struct SampleGroup {
  const char* display_name;
  int parent;
};
// Two campuses with the same groups, and the group of the retirees, which comes last.
absl::Span<const SampleGroup> SampleGroups();

// What somebody does for the union.
enum class Duty {
  kNone,
  kChair,
  kCommittee,
  kLeader,  // of the group that scripts and tests use
  kWomen,
  kAccountant,
  kCashier,
  kAuditor,
  kRetirees,
  kMember,   // holds a token of an ordinary member
  kNothing,  // stays without events, so that a demonstration begins with a clean sheet
};

// How somebody keeps the birthday, when that is not left to chance.
enum class Keeps {
  kByRegister,
  kLeapMonth,    // born in a leap month, and keeps its lunar day
  kThirtieth,    // born on the thirtieth of the twelfth month, and keeps that day
  kNewYearsEve,  // born on such a day too, and keeps the eve of the Spring Festival
  kMonth,        // knows the month alone
  kAnotherDay,   // says another day than the register holds
};

struct SamplePerson {
  std::string display_name;
  std::string staff_no;
  Sex sex = Sex::kUnspecified;
  int group = 0;  // index into SampleGroups()
  absl::CivilDay birth_date;
  absl::CivilDay joined_on;
  std::optional<absl::CivilDay> retired_on;
  bool veteran = false;  // a veteran cadre (离休)
  std::string mobile;
  std::string id_no;
  Duty duty = Duty::kNone;
  Keeps keeps = Keeps::kByRegister;
  bool noted = false;  // has a name that is not left to chance
};

inline constexpr int kSampleStaff = 300;
inline constexpr int kSampleRetirees = 80;

// Staff first, then retirees; those who are noted come first among their kind.
// `begin` is the day on which the register is made, `today` the day on which the sample ends.
std::vector<SamplePerson> MakeSamplePeople(absl::CivilDay begin, absl::CivilDay today);

// The last day in service of a teacher or officer, by the schedule.
absl::CivilDay RetirementDay(absl::CivilDay birth_date, Sex sex);

}  // namespace unioncare::api
