// Names, groups and numbers of the fictional school. Every number lies outside what is given to
// anybody: the region 990101 does not exist, the mobiles all begin with 1990000.
#include "service/api/sample_people.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "service/domain/lunar.h"
#include "service/domain/members.h"
#include "service/domain/retirements.h"

namespace unioncare::api {
namespace {

constexpr uint64_t kSeed = 20260901;
constexpr char kRegion[] = "990101";
constexpr int kStaffWomen = 200;
constexpr int kRetiredWomen = 48;
constexpr int kJubilees = 6;  // retirees who turn 80 or 70 within the months of the sample
constexpr int kLeapBirthdays = 4;
constexpr int kLeavingSoon = 4;
constexpr int kVeteranAge = 15;  // at which somebody could join the revolution

constexpr int kEast = 0;
constexpr int kWest = 1;
constexpr SampleGroup kGroups[] = {
    {"东校区", -1},    {"西校区", -1},    {"语文组", kEast}, {"数学组", kEast}, {"英语组", kEast},
    {"理化组", kEast}, {"文综组", kEast}, {"体艺组", kEast}, {"行政组", kEast}, {"后勤组", kEast},
    {"语文组", kWest}, {"数学组", kWest}, {"英语组", kWest}, {"理化组", kWest}, {"文综组", kWest},
    {"体艺组", kWest}, {"行政组", kWest}, {"后勤组", kWest}, {"退休组", -1},
};
constexpr int kEastChinese = 2, kEastMathematics = 3, kEastEnglish = 4, kEastHumanities = 6,
              kEastOffice = 8, kWestChinese = 10, kWestMathematics = 11, kWestEnglish = 12,
              kWestScience = 13, kWestArts = 15, kWestOffice = 16, kRetired = 18;
// How many of every 33 people of a campus are in each of its groups.
constexpr int kGroupShares[] = {6, 6, 5, 4, 4, 3, 3, 2};
constexpr int kSharesTotal = 33;

// Frequent ones are listed several times.
constexpr const char* kSurnames[] = {
    "王", "王", "王", "李", "李", "李", "张", "张", "张", "刘", "刘", "刘", "陈", "陈", "陈", "杨",
    "杨", "黄", "黄", "赵", "赵", "吴", "吴", "周", "周", "徐", "孙", "马", "朱", "胡", "郭", "何",
    "林", "高", "罗", "郑", "梁", "谢", "宋", "唐", "许", "邓", "韩", "冯", "曹", "彭", "曾", "肖",
    "田", "董", "潘", "袁", "蔡", "蒋", "余", "于", "杜", "叶", "程", "魏", "苏", "吕", "丁", "任",
    "卢", "姚", "沈", "钟", "姜", "崔", "谭", "陆", "范", "汪", "廖", "石", "金", "韦", "贾", "夏",
    "付", "方", "邹", "熊", "白", "孟", "秦", "邱", "侯", "江", "尹", "薛", "闫", "段", "雷", "龙",
    "黎", "史", "陶", "贺", "毛", "郝", "顾", "龚", "邵", "万", "覃", "武", "钱", "戴", "严", "莫",
    "孔", "向", "常", "滕", "缪", "仇", "鞠", "亓"};

// By age: those under 36, those under 52, the older ones.
constexpr const char* kWomenYoung[] = {
    "雨婷", "思琪", "佳怡", "梦瑶", "欣怡", "诗涵", "晓彤", "静怡", "雅婷", "嘉欣", "若曦", "思雨",
    "慧敏", "子萱", "文婧", "梦婷", "雪莹", "婉清", "可欣", "馨月", "晨曦", "悦", "颖", "璐", "琳"};
constexpr const char* kWomenMiddle[] = {
    "海燕", "晓红", "丽华", "春梅", "雪梅", "晓敏", "丽娟", "红霞", "静", "敏", "艳", "丽", "芳",
    "燕", "慧", "玲", "晓琴", "文娟", "小英", "翠萍", "莉莉", "秋菊", "爱华", "彩虹", "建梅", "倩"};
constexpr const char* kWomenOld[] = {
    "秀英", "桂兰", "淑珍", "玉兰", "秀珍", "桂英", "玉梅", "素芬", "凤英", "惠芳", "淑华", "金凤",
    "月娥", "美玲", "秀云", "兰英", "雅琴", "玉珍", "瑞芳", "爱珍", "菊香", "佩华", "素琴", "翠英"};
constexpr const char* kMenYoung[] = {
    "浩然", "子轩", "俊杰", "宇航", "博文", "天宇", "嘉豪", "志鹏", "文博", "泽宇", "明轩", "家乐",
    "鹏飞", "睿", "昊", "凯", "晨", "宇", "逸飞", "思远", "梓豪", "翔", "旭", "一鸣"};
constexpr const char* kMenMiddle[] = {
    "志强", "海波", "建军", "勇", "军", "磊", "涛", "明", "超", "斌", "晓东", "文斌", "永刚", "卫东",
    "立新", "春雷", "国庆", "学文", "振华", "少华", "小兵", "庆华", "红兵", "新民", "鹏程"};
constexpr const char* kMenOld[] = {
    "建国", "德华", "国强", "志明", "树林", "玉明", "福生", "长林", "永福", "正德", "光荣", "宝山",
    "文德", "广发", "世昌", "庆余", "援朝", "和平", "开明", "润生", "兴华", "家驹", "子敬", "忠义"};

// Somebody whose name, or whose place in the sample, is not left to chance.
struct Named {
  const char* display_name;
  Sex sex;
  int age;
  int group;
  Duty duty;
  Keeps keeps = Keeps::kByRegister;
};
constexpr Sex kWoman = Sex::kFemale;
constexpr Sex kMan = Sex::kMale;
constexpr Named kNamedStaff[] = {
    {"沈国栋", kMan, 52, kEastOffice, Duty::kChair},
    {"李娜", kWoman, 41, kEastChinese, Duty::kCommittee},
    {"王强", kMan, 45, kEastMathematics, Duty::kLeader},
    {"赵敏华", kWoman, 48, kWestEnglish, Duty::kWomen},
    {"钱玉琴", kWoman, 46, kEastOffice, Duty::kAccountant},
    {"孙晓燕", kWoman, 33, kWestOffice, Duty::kCashier},
    {"吴志远", kMan, 50, kWestScience, Duty::kAuditor},
    {"林小雨", kWoman, 29, kEastEnglish, Duty::kMember},
    {"张伟", kMan, 38, kEastMathematics, Duty::kNothing},
    // Two of one name, so that a choice is offered.
    {"刘洋", kWoman, 31, kEastChinese, Duty::kNone},
    {"刘洋", kMan, 36, kWestArts, Duty::kNone},
    {"王芳", kWoman, 44, kWestMathematics, Duty::kNone},
    {"王芳", kWoman, 37, kEastHumanities, Duty::kNone},
    // Compound surnames, names of other peoples, characters outside the basic plane.
    {"欧阳文静", kWoman, 35, kEastChinese, Duty::kNone},
    {"欧阳明", kMan, 47, kWestMathematics, Duty::kNone, Keeps::kAnotherDay},
    {"尉迟敬之", kMan, 43, kEastHumanities, Duty::kNone},
    {"上官婉清", kWoman, 28, kWestArts, Duty::kNone},
    {"司马晓东", kMan, 49, kWestScience, Duty::kNone, Keeps::kThirtieth},
    {"阿依古丽·买买提", kWoman, 34, kEastEnglish, Duty::kNone},
    {"迪丽拜尔·吾斯曼", kWoman, 27, kWestChinese, Duty::kNone},
    {"扎西次仁", kMan, 32, kWestArts, Duty::kNone},
    {"巴特尔", kMan, 40, kWestArts, Duty::kNone, Keeps::kMonth},
    {"陈𬭎", kMan, 30, kEastMathematics, Duty::kNone},
    {"周𫖯", kMan, 42, kWestChinese, Duty::kNone, Keeps::kNewYearsEve},
    {"吴𠮷", kMan, 51, kEastHumanities, Duty::kNone},
    {"刘犇", kMan, 39, kWestOffice, Duty::kNone, Keeps::kLeapMonth},
    {"亓官晓芸", kWoman, 26, kWestEnglish, Duty::kNone},
};
constexpr Named kNamedRetirees[] = {
    {"郑秀兰", kWoman, 64, kRetired, Duty::kRetirees},
    {"诸葛明哲", kMan, 71, kRetired, Duty::kNone},
    {"慕容淑珍", kWoman, 77, kRetired, Duty::kNone, Keeps::kLeapMonth},
    // The oldest, whom contacts are kept with most closely; the first may be a veteran cadre.
    {"方振邦", kMan, 95, kRetired, Duty::kNone},
    {"贺秀芝", kWoman, 92, kRetired, Duty::kNone},
    {"葛长青", kMan, 86, kRetired, Duty::kNone},
};
// No other name begins with one of these: a search for them has one answer, or two.
constexpr const char* kReserved[] = {"张伟", "李娜", "王强", "刘洋", "王芳"};

class Register {
 public:
  Register(absl::CivilDay begin, absl::CivilDay today)
      : begin_(begin), today_(today), draw_(kSeed) {}

  std::vector<SamplePerson> Make() {
    for (const auto& named : kNamedStaff) names_.insert(named.display_name);
    for (const auto& named : kNamedRetirees) names_.insert(named.display_name);
    for (const auto& named : kNamedStaff) AddNamed(named, /*retired=*/false);
    AddStaff();
    for (const auto& named : kNamedRetirees) AddNamed(named, /*retired=*/true);
    AddRetirees();
    for (size_t i = 0; i < people_.size(); ++i) Number(static_cast<int>(i), people_[i]);
    return std::move(people_);
  }

 private:
  void AddNamed(const Named& named, bool retired) {
    SamplePerson person;
    person.display_name = named.display_name;
    person.sex = named.sex;
    person.group = named.group;
    person.duty = named.duty;
    person.noted = true;
    person.keeps = named.keeps;
    const absl::CivilDay birth = Birth(named.age);
    Add(std::move(person), BirthFor(named, birth), retired);
  }

  // The day of the lunar calendar that somebody needs who keeps such a one; `birth` for others. The
  // nearest below a day of the year in which people of the age were born.
  absl::CivilDay BirthFor(const Named& named, absl::CivilDay birth) const {
    absl::CivilDay day(today_.year() - named.age, 9, 5);
    switch (named.keeps) {
      case Keeps::kLeapMonth:
        while (!ToLunar(day)->leap) --day;
        return day;
      case Keeps::kThirtieth:
      case Keeps::kNewYearsEve:
        while (ToLunar(day)->month != 12 || ToLunar(day)->day != 30) --day;
        return day;
      default:
        return birth;
    }
  }

  void AddStaff() {
    int women = kStaffWomen - CountOf(kWoman);
    for (int left = kSampleStaff - static_cast<int>(people_.size()); left > 0; --left) {
      SamplePerson person;
      person.sex = draw_.Below(left) < women ? kWoman : kMan;
      women -= person.sex == kWoman ? 1 : 0;
      person.group = WorkingGroup();
      Add(std::move(person), StaffBirth(left, person.sex), /*retired=*/false);
    }
  }

  void AddRetirees() {
    int women = kRetiredWomen - (CountOf(kWoman) - kStaffWomen);
    for (int left = kSampleStaff + kSampleRetirees - static_cast<int>(people_.size()); left > 0;
         --left) {
      SamplePerson person;
      person.sex = draw_.Below(left) < women ? kWoman : kMan;
      women -= person.sex == kWoman ? 1 : 0;
      person.group = kRetired;
      Add(std::move(person), RetiredBirth(left, person.sex), /*retired=*/true);
    }
  }

  int CountOf(Sex sex) const {
    return static_cast<int>(std::count_if(people_.begin(), people_.end(),
                                          [sex](const auto& each) { return each.sex == sex; }));
  }

  int WorkingGroup() {
    const int first = draw_.Percent(55) ? kEastChinese : kWestChinese;
    int share = draw_.Below(kSharesTotal);
    int group = 0;
    while (share >= kGroupShares[group]) share -= kGroupShares[group++];
    return first + group;
  }

  // A birth date of somebody who is so old today.
  absl::CivilDay Birth(int age) {
    return absl::CivilDay(today_.year() - age, today_.month(), today_.day()) - draw_.Below(365);
  }

  // 29 February of the leap year nearest below.
  static absl::CivilDay LeapBirth(int64_t year) {
    while (absl::CivilDay(year, 2, 29).month() != 2) --year;
    return absl::CivilDay(year, 2, 29);
  }

  absl::CivilDay StaffBirth(int left, Sex sex) {
    if (left <= kLeapBirthdays) return LeapBirth(today_.year() - 26 - 6 * left);
    if (left <= kLeapBirthdays + kLeavingSoon) return LeavingBirth(left, sex);
    while (true) {
      // Most of the staff are between 30 and 50.
      const int age = draw_.Percent(70) ? draw_.Between(30, 49) : draw_.Between(23, 59);
      const absl::CivilDay birth = Birth(age);
      if (RetirementDay(birth, sex) > today_ + 90) return birth;
    }
  }

  // Somebody who leaves service within the next three months.
  absl::CivilDay LeavingBirth(int left, Sex sex) {
    absl::CivilDay birth = Birth(54);
    while (RetirementDay(birth, sex) > today_ + 75 + left) birth -= 5;
    return birth;
  }

  absl::CivilDay RetiredBirth(int left, Sex sex) {
    if (left <= kJubilees) {
      const absl::CivilDay jubilee = today_ - (12 + 27 * left);
      return absl::CivilDay(jubilee.year() - (left % 3 == 0 ? 70 : 80), jubilee.month(),
                            jubilee.day());
    }
    if (left == kJubilees + 1) return LeapBirth(today_.year() - 73);
    while (true) {
      const absl::CivilDay birth = Birth(draw_.Between(56, draw_.Percent(25) ? 91 : 78));
      if (RetirementDay(birth, sex) < begin_) return birth;
    }
  }

  void Add(SamplePerson person, absl::CivilDay birth, bool retired) {
    person.birth_date = birth;
    if (retired) person.retired_on = RetirementDay(birth, person.sex);
    // Whoever was old enough to join the revolution before October 1949.
    person.veteran = retired && birth.year() + kVeteranAge < kEarliestDay.year();
    if (person.display_name.empty()) person.display_name = NewName(person);
    // People begin in the September after their studies; the youngest began not long ago.
    const absl::CivilDay hired =
        absl::CivilDay(birth.year() + draw_.Between(22, 26), 9, draw_.Between(1, 28));
    person.joined_on = std::min(hired, begin_ - draw_.Between(20, 200));
    people_.push_back(std::move(person));
  }

  std::string NewName(const SamplePerson& person) {
    const int64_t age = today_.year() - person.birth_date.year();
    const bool woman = person.sex == kWoman;
    while (true) {
      const absl::Span<const char* const> given =
          age < 36   ? (woman ? absl::MakeConstSpan(kWomenYoung) : absl::MakeConstSpan(kMenYoung))
          : age < 52 ? (woman ? absl::MakeConstSpan(kWomenMiddle) : absl::MakeConstSpan(kMenMiddle))
                     : (woman ? absl::MakeConstSpan(kWomenOld) : absl::MakeConstSpan(kMenOld));
      std::string name =
          absl::StrCat(draw_.Of(absl::MakeConstSpan(kSurnames)), draw_.Of(given));
      const bool reserved =
          std::any_of(std::begin(kReserved), std::end(kReserved),
                      [&](const char* each) { return absl::StartsWith(name, each); });
      if (!reserved && names_.insert(name).second) return name;
    }
  }

  // Staff number, mobile and ID number. `index` keeps them apart.
  void Number(int index, SamplePerson& person) {
    const int64_t year = person.joined_on.year();
    person.staff_no = absl::StrFormat("%d%03d", year, ++staff_numbers_[year]);
    person.mobile = absl::StrFormat("1990000%04d", (1009 + index * 37) % 10000);
    const absl::CivilDay birth = person.birth_date;
    const int sequence = (2 * index + (person.sex == kMan ? 1 : 0)) % 1000;
    const std::string digits = absl::StrFormat("%s%04d%02d%02d%03d", kRegion, birth.year(),
                                               birth.month(), birth.day(), sequence);
    person.id_no = digits + ResidentCheckCharacter(digits);
  }

  const absl::CivilDay begin_;
  const absl::CivilDay today_;
  Draw draw_;
  std::set<std::string> names_;
  std::map<int64_t, int> staff_numbers_;
  std::vector<SamplePerson> people_;
};

}  // namespace

absl::Span<const SampleGroup> SampleGroups() { return kGroups; }

absl::CivilDay RetirementDay(absl::CivilDay birth_date, Sex sex) {
  const RetirementRule* rule = RuleFor(PublishedRetirementRules(), sex, PostCategory::kOfficer,
                                       /*today=*/absl::CivilDay::max());
  CHECK(rule != nullptr);
  return StatutoryFor(*rule, birth_date).last_day;
}

std::vector<SamplePerson> MakeSamplePeople(absl::CivilDay begin, absl::CivilDay today) {
  return Register(begin, today).Make();
}

}  // namespace unioncare::api
