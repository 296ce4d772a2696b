// The fictional school: who is in it, that its rows and journal are sound, whatever day it is.
#include "service/api/sample.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/api/sample_people.h"
#include "service/api/server.h"
#include "service/base/clock.h"
#include "service/domain/birthday_gifts.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/storage/journal.h"
#include "service/storage/sql.h"

namespace unioncare::api {
namespace {

namespace fs = std::filesystem;

constexpr UnionId kSchool{2};
constexpr const char* kTokens[] = {"accountant", "auditor", "cashier",  "chair", "committee",
                                   "leader",     "member",  "retiree", "superior", "women"};

constexpr sql::Sql kStaff = {"SELECT COUNT(*) FROM members WHERE retired_on IS NULL"};
constexpr sql::Sql kStaffWomen = {
    "SELECT COUNT(*) FROM members WHERE retired_on IS NULL AND sex = 1"};
constexpr sql::Sql kRetirees = {"SELECT COUNT(*) FROM members WHERE retired_on IS NOT NULL"};
constexpr sql::Sql kNamed = {"SELECT COUNT(*) FROM members WHERE display_name = $1"};
constexpr sql::Sql kBegun = {
    "SELECT COUNT(*) FROM members WHERE name_key >= $1 AND name_key < $2"};
constexpr sql::Sql kGroupsOfName = {
    "SELECT COUNT(DISTINCT group_id) FROM members WHERE display_name = $1"};
constexpr sql::Sql kMobilesOutside = {
    "SELECT COUNT(*) FROM members WHERE mobile NOT LIKE '1990000____'"};
constexpr sql::Sql kRegionsOutside = {
    "SELECT COUNT(*) FROM members WHERE id_type <> 1 OR id_no_masked NOT LIKE '990%'"};
constexpr sql::Sql kCases = {"SELECT COUNT(*) FROM cases"};
constexpr sql::Sql kCasesWaiting = {"SELECT COUNT(*) FROM cases WHERE state = 1"};
constexpr sql::Sql kStates = {"SELECT DISTINCT state FROM cases ORDER BY state"};
constexpr sql::Sql kOccasions = {"SELECT COUNT(DISTINCT occasion) FROM cases"};
constexpr sql::Sql kHospitalCases = {"SELECT COUNT(*) FROM cases WHERE occasion = 1"};
constexpr sql::Sql kMostCases = {
    "SELECT MAX(counted) FROM (SELECT COUNT(*) AS counted FROM cases GROUP BY occasion) AS each"};
constexpr sql::Sql kVisits = {"SELECT COUNT(*) FROM visits"};
constexpr sql::Sql kVisitsWithNotes = {
    "SELECT COUNT(*) FROM visits WHERE notes_sealed IS NOT NULL"};
constexpr sql::Sql kVisitsByPhone = {"SELECT COUNT(*) FROM visits WHERE mode = 5"};
constexpr sql::Sql kVisitsLate = {
    "SELECT COUNT(*) FROM visits WHERE record_us >= (visited_on + 4) * 86400000000"};
constexpr sql::Sql kVisitsBySystem = {"SELECT COUNT(*) FROM visits WHERE recorded_by < 2"};
constexpr sql::Sql kGuests = {"SELECT COUNT(*) FROM visitors WHERE guest IS NOT NULL"};
constexpr sql::Sql kCasesOf = {
    "SELECT COUNT(*) FROM cases JOIN members ON members.id = cases.member_id"
    " WHERE members.display_name = $1"};
constexpr sql::Sql kChairsUnion = {
    "SELECT role_grants.scope_union_id FROM role_grants JOIN users"
    " ON users.id = role_grants.user_id WHERE role_grants.role = 2"};
constexpr sql::Sql kLeaders = {"SELECT COUNT(DISTINCT scope_group_id) FROM role_grants"
                               " WHERE role = 4"};
constexpr sql::Sql kLeaderSeesSubject = {
    "SELECT COUNT(*) FROM role_grants JOIN users ON users.id = role_grants.user_id"
    " JOIN members ON members.group_id = role_grants.scope_group_id"
    " WHERE role_grants.role = 4 AND users.display_name = '王强'"
    " AND members.display_name = '张伟'"};
constexpr sql::Sql kUnlinked = {"SELECT COUNT(*) FROM users WHERE member_id IS NULL"};
constexpr sql::Sql kStamps = {"SELECT MIN(time_us), MAX(time_us) FROM journal"};
constexpr sql::Sql kTimeOfDay = {
    "SELECT MIN((report_us / 3600000000 + 8) % 24), MAX((report_us / 3600000000 + 8) % 24)"
    " FROM cases"};
constexpr sql::Sql kEntries = {"SELECT COUNT(*) FROM journal"};
constexpr sql::Sql kBirthdays = {"SELECT birth_date FROM members"};
constexpr sql::Sql kKept = {"SELECT COUNT(*) FROM birthdays WHERE kind = $1"};
constexpr sql::Sql kKeptInLeapMonths = {"SELECT COUNT(*) FROM birthdays WHERE leap = 1"};
constexpr sql::Sql kKeptOnThirtieths = {
    "SELECT COUNT(*) FROM birthdays WHERE kind = 3 AND month = 12 AND day = 30"};
constexpr sql::Sql kGifts = {"SELECT COUNT(*) FROM birthday_gifts WHERE state = $1"};

absl::Time ChinaTime(absl::CivilSecond moment) {
  return absl::FromCivil(moment, absl::FixedTimeZone(8 * 60 * 60));
}

std::string Contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// A directory of its own that goes with it.
class Directory {
 public:
  Directory() {
    std::string pattern = (fs::temp_directory_path() / "sampleXXXXXX").string();
    EXPECT_NE(mkdtemp(pattern.data()), nullptr);
    path_ = pattern;
  }
  ~Directory() { fs::remove_all(path_); }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// A sample school that was made at some moment.
class School {
 public:
  School(const fs::path& directory, absl::Time now) : clock_(now) {
    ServerOptions options;
    options.data_directory = (directory / "data").string();
    options.listen = {absl::StrCat("unix:", (directory / "socket").string())};
    options.sample = true;
    // What falls due between two starts would be written as events.
    options.sweep = false;
    options.clock = &clock_;
    absl::StatusOr<std::unique_ptr<Server>> server = Server::Start(std::move(options));
    EXPECT_TRUE(server.ok()) << server.status();
    if (server.ok()) server_ = *std::move(server);
  }

  bool started() const { return server_ != nullptr; }
  Store& store() { return server_->store(); }

  // The first number of each row.
  template <class... Values>
  std::vector<int64_t> Numbers(const sql::Sql& text, const Values&... values) {
    std::vector<int64_t> numbers;
    const absl::Status status = store().ReadAndWait([&](Snapshot& snapshot) {
      return sql::Query(
          snapshot.connection(), text, [&](sql::Row row) { numbers.push_back(row.Int(0)); },
          values...);
    });
    EXPECT_TRUE(status.ok()) << text.text << ": " << status;
    return numbers;
  }

  template <class... Values>
  int64_t Number(const sql::Sql& text, const Values&... values) {
    const std::vector<int64_t> numbers = Numbers(text, values...);
    EXPECT_EQ(numbers.size(), 1u) << text.text;
    return numbers.empty() ? -1 : numbers.front();
  }

  int64_t Differences(UnionId union_id, int64_t* entries) {
    journal::Verification found;
    const absl::Status status = store().ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(found,
                       journal::Verify(snapshot, union_id,
                                       [](const journal::Verification&) { return true; }));
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    *entries = found.entry_count;
    return found.difference_count;
  }

 private:
  ManualClock clock_;
  std::unique_ptr<Server> server_;
};

class SampleOn : public testing::TestWithParam<absl::CivilSecond> {};

INSTANTIATE_TEST_SUITE_P(Days, SampleOn,
                         testing::Values(absl::CivilSecond(2026, 11, 21, 21, 0, 0),
                                         absl::CivilSecond(2027, 1, 1, 0, 0, 1),
                                         absl::CivilSecond(2028, 2, 29, 12, 0, 0),
                                         absl::CivilSecond(2041, 8, 31, 7, 30, 0)));

TEST_P(SampleOn, HasItsPeople) {
  const Directory directory;
  School school(directory.path(), ChinaTime(GetParam()));
  ASSERT_TRUE(school.started());
  EXPECT_EQ(school.Number(kStaff), kSampleStaff);
  EXPECT_EQ(school.Number(kStaffWomen), 200);
  EXPECT_EQ(school.Number(kRetirees), kSampleRetirees);
  EXPECT_EQ(school.Number(kMobilesOutside), 0);
  EXPECT_EQ(school.Number(kRegionsOutside), 0);
  // Each has one answer to a search, by the beginning of the name too.
  const std::pair<const char*, const char*> once[] = {
      {"张伟", "张传"}, {"李娜", "李娝"}, {"王强", "王弻"}};
  for (const auto& [name, after] : once) {
    EXPECT_EQ(school.Number(kNamed, name), 1) << name;
    EXPECT_EQ(school.Number(kBegun, name, after), 1) << name;
  }
  for (const char* twice : {"刘洋", "王芳"}) {
    EXPECT_EQ(school.Number(kNamed, twice), 2) << twice;
    EXPECT_EQ(school.Number(kGroupsOfName, twice), 2) << twice;
  }
  for (const char* rare : {"欧阳文静", "尉迟敬之", "阿依古丽·买买提", "吴𠮷"}) {
    EXPECT_EQ(school.Number(kNamed, rare), 1) << rare;
  }
  int leap_birthdays = 0;
  for (const int64_t day : school.Numbers(kBirthdays)) {
    const absl::CivilDay birth = DayOf(day);
    if (birth.month() == 2 && birth.day() == 29) ++leap_birthdays;
  }
  EXPECT_GE(leap_birthdays, 4);
}

TEST_P(SampleOn, HasBirthdaysOfEveryKindAndGifts) {
  const Directory directory;
  School school(directory.path(), ChinaTime(GetParam()));
  ASSERT_TRUE(school.started());
  const auto kept = [&](BirthdayKind kind) {
    return school.Number(kKept, static_cast<int64_t>(kind));
  };
  EXPECT_GE(kept(BirthdayKind::kLunar), 20);
  EXPECT_EQ(kept(BirthdayKind::kSolarDeclared), 1);
  EXPECT_EQ(kept(BirthdayKind::kMonthOnly), 1);
  EXPECT_EQ(kept(BirthdayKind::kNewYearsEve), 1);
  EXPECT_GE(school.Number(kKeptInLeapMonths), 2);
  EXPECT_GE(school.Number(kKeptOnThirtieths), 1);
  const auto gifts = [&](BirthdayGiftState state) {
    return school.Number(kGifts, static_cast<int64_t>(state));
  };
  EXPECT_GE(gifts(BirthdayGiftState::kGiven), 1);
  EXPECT_GE(gifts(BirthdayGiftState::kSigned), 3);
  EXPECT_EQ(gifts(BirthdayGiftState::kDeclined), 1);
}

TEST_P(SampleOn, HasEventsOfTheLastMonths) {
  const Directory directory;
  School school(directory.path(), ChinaTime(GetParam()));
  ASSERT_TRUE(school.started());
  EXPECT_GE(school.Number(kCases), 100);
  EXPECT_LE(school.Number(kCases), 140);
  EXPECT_GE(school.Number(kOccasions), 18);
  EXPECT_EQ(school.Number(kHospitalCases), school.Number(kMostCases));
  EXPECT_GE(school.Number(kCasesWaiting), 5);
  EXPECT_LE(school.Number(kCasesWaiting), 25);
  EXPECT_EQ(school.Numbers(kStates), (std::vector<int64_t>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
  EXPECT_GE(school.Number(kVisits), 100);
  EXPECT_GE(school.Number(kVisitsWithNotes), 10);
  EXPECT_GE(school.Number(kVisitsByPhone), 5);
  EXPECT_GE(school.Number(kVisitsLate), 3);
  EXPECT_GE(school.Number(kGuests), 4);
  EXPECT_EQ(school.Number(kVisitsBySystem), 0);
  EXPECT_EQ(school.Number(kCasesOf, "张伟"), 0);
  EXPECT_EQ(school.Number(kCasesOf, "林小雨"), 1);
}

TEST_P(SampleOn, IsStampedWithinItsMonthsAndVerifies) {
  const Directory directory;
  const absl::Time now = ChinaTime(GetParam());
  School school(directory.path(), now);
  ASSERT_TRUE(school.started());
  const absl::Status status = school.store().ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    RETURN_IF_ERROR(sql::Query(snapshot.connection(), kStamps, [&](sql::Row row) {
      EXPECT_GE(absl::FromUnixMicros(row.Int(0)), now - absl::Hours(24 * kSampleDays));
      EXPECT_LE(absl::FromUnixMicros(row.Int(1)), now);
      EXPECT_GT(absl::FromUnixMicros(row.Int(1)), now - absl::Hours(24 * 10));
    }));
    return sql::Query(snapshot.connection(), kTimeOfDay, [](sql::Row row) {
      EXPECT_GE(row.Int(0), 8);
      EXPECT_LE(row.Int(1), 17);
    });
  });
  EXPECT_TRUE(status.ok()) << status;
  for (const UnionId union_id : {kInstallation, kSchool}) {
    int64_t entries = 0;
    EXPECT_EQ(school.Differences(union_id, &entries), 0) << unioncare::Number(union_id);
    EXPECT_GT(entries, 20) << unioncare::Number(union_id);
  }
}

TEST(Sample, GivesEveryRoleAnAccountAndAToken) {
  const Directory directory;
  School school(directory.path(), ChinaTime(absl::CivilSecond(2026, 11, 21, 9, 0, 0)));
  ASSERT_TRUE(school.started());
  std::map<std::string, int> secrets;
  for (const char* token : kTokens) {
    const fs::path path = directory.path() / "data" / "tokens" / absl::StrCat(token, ".token");
    struct stat about {};
    ASSERT_EQ(stat(path.c_str(), &about), 0) << path;
    EXPECT_EQ(about.st_mode & 07777, 0600u) << path;
    const std::string secret = Contents(path);
    EXPECT_GT(secret.size(), 20u) << path;
    ++secrets[secret];
  }
  EXPECT_EQ(secrets.size(), std::size(kTokens));
  EXPECT_EQ(school.Number(kChairsUnion), unioncare::Number(kSchool));
  EXPECT_EQ(school.Number(kLeaderSeesSubject), 1);
  EXPECT_EQ(school.Number(kLeaders), 16);
  // The administrator and the officer of the superior union.
  EXPECT_EQ(school.Number(kUnlinked), 2);
}

TEST(Sample, StaysAsItIsAtTheNextStart) {
  const Directory directory;
  const absl::Time now = ChinaTime(absl::CivilSecond(2026, 11, 21, 9, 0, 0));
  const fs::path chair = directory.path() / "data" / "tokens" / "chair.token";
  int64_t entries = 0;
  std::string secret;
  {
    School school(directory.path(), now);
    ASSERT_TRUE(school.started());
    entries = school.Number(kEntries);
    secret = Contents(chair);
  }
  School again(directory.path(), now + absl::Hours(30));
  ASSERT_TRUE(again.started());
  EXPECT_EQ(again.Number(kEntries), entries);
  EXPECT_EQ(again.Number(kStaff), kSampleStaff);
  EXPECT_EQ(Contents(chair), secret);
}

TEST(SamplePeople, AreTheSameForTheSameDay) {
  const absl::CivilDay today(2028, 2, 29);
  const std::vector<SamplePerson> one = MakeSamplePeople(today - 199, today);
  const std::vector<SamplePerson> two = MakeSamplePeople(today - 199, today);
  ASSERT_EQ(one.size(), two.size());
  for (size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].display_name, two[i].display_name);
    EXPECT_EQ(one[i].id_no, two[i].id_no);
    EXPECT_EQ(one[i].birth_date, two[i].birth_date);
  }
}

TEST(SamplePeople, HaveSoundNumbersAndDays) {
  const absl::CivilDay today(2027, 1, 1);
  const absl::CivilDay begin = today - 199;
  int leaving = 0;
  for (const SamplePerson& person : MakeSamplePeople(begin, today)) {
    SCOPED_TRACE(person.display_name);
    ASSERT_EQ(person.id_no.size(), 18u);
    EXPECT_TRUE(absl::StartsWith(person.id_no, "990101"));
    EXPECT_EQ(person.id_no.back(), ResidentCheckCharacter(person.id_no.substr(0, 17)));
    EXPECT_LT(person.birth_date + 20 * 365, person.joined_on);
    EXPECT_LT(person.joined_on, begin);
    const absl::CivilDay last = RetirementDay(person.birth_date, person.sex);
    if (person.retired_on.has_value()) {
      EXPECT_EQ(*person.retired_on, last);
      EXPECT_LT(last, begin);
    } else {
      EXPECT_GT(last, today);
      leaving += last < today + 90 ? 1 : 0;
    }
  }
  EXPECT_GE(leaving, 3);
}

TEST(SamplePeople, RetireLaterSinceTheReform) {
  EXPECT_EQ(RetirementDay(absl::CivilDay(1964, 12, 31), Sex::kMale), absl::CivilDay(2024, 12, 31));
  EXPECT_EQ(RetirementDay(absl::CivilDay(1965, 1, 1), Sex::kMale), absl::CivilDay(2025, 2, 28));
  EXPECT_EQ(RetirementDay(absl::CivilDay(1969, 12, 5), Sex::kFemale),
            absl::CivilDay(2024, 12, 31));
  EXPECT_EQ(RetirementDay(absl::CivilDay(1970, 5, 5), Sex::kFemale), absl::CivilDay(2025, 7, 31));
  EXPECT_EQ(RetirementDay(absl::CivilDay(1990, 2, 1), Sex::kMale), absl::CivilDay(2053, 2, 28));
}

}  // namespace
}  // namespace unioncare::api
