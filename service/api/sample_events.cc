// The events of the sample: how often each kind occurs, whom it befalls, who visits.
#include "service/api/sample_events.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "service/api/convert.h"
#include "service/domain/visits.h"

namespace unioncare::api {
namespace {

constexpr uint64_t kSeed = 20260907;
constexpr int kEventDaysMax = 190;  // the oldest event lies so far back
constexpr int kRecentDaysMax = 9;   // events that nobody has visited yet are no older

enum class Whom { kStaff, kYoung, kMothers, kMarried, kLeaving, kRetirees, kJubilees };

using Texts = absl::Span<const char* const>;

// A kind of event. `summaries` are texts that name no diagnosis.
struct Kind {
  Occasion occasion;
  int count;
  Whom whom;
  VisitMode mode;
  int reported_percent;  // reported before anybody visited
  int again_percent;     // visited twice
  Texts summaries;
  Texts keys;
};

constexpr const char* kHospitalTexts[] = {"因病住院治疗", "突感不适，已住院观察", "住院检查治疗，家属陪护",
                                          "住院治疗，课务由同组老师代上"};
constexpr const char* kMajorTexts[] = {"患重大疾病，需较长时间治疗", "患重大疾病，已转院治疗"};
constexpr const char* kLeaveTexts[] = {"病假已满一个月", "长期病假在家休养"};
constexpr const char* kSurgeryTexts[] = {"住院手术，术后恢复良好", "择期手术，预计住院一周"};
constexpr const char* kAccidentTexts[] = {"上班途中被电动车碰伤", "下楼时扭伤，已就医", "课间摔伤手臂"};
constexpr const char* kBereavementTexts[] = {"亲属去世，回乡料理后事", "亲属因病去世"};
constexpr const char* kDeathTexts[] = {"老同志因病去世"};
constexpr const char* kMarriageTexts[] = {"新婚", "登记结婚，近期办婚礼"};
constexpr const char* kBirthTexts[] = {"顺利生产，母子平安", "顺利生产，母女平安"};
constexpr const char* kPregnancyTexts[] = {"孕期，申请调整课务"};
constexpr const char* kHardshipTexts[] = {"家属长期患病，家庭负担重", "子女就学，家庭支出较大"};
constexpr const char* kDisputeTexts[] = {"家庭矛盾，本人希望工会协调"};
constexpr const char* kEmergencyTexts[] = {"住房漏水受损", "家中失火，无人员伤亡"};
constexpr const char* kRetirementTexts[] = {"即将到龄退休，座谈欢送"};
constexpr const char* kSeasonTexts[] = {"走访一线职工"};
constexpr const char* kRetireeTexts[] = {"退休教师住院治疗", "退休教师住院，子女在外地"};
constexpr const char* kJubileeTexts[] = {"高龄寿辰慰问"};
constexpr const char* kPeriodicTexts[] = {"退休教师定期联系"};
constexpr const char* kTalkTexts[] = {"新任班主任，谈心了解工作情况"};
constexpr const char* kContributionTexts[] = {"指导学生获省级竞赛一等奖"};
constexpr const char* kRelatives[] = {"父亲", "母亲", "祖母"};
constexpr const char* kHusbandsParents[] = {"公公", "婆婆"};
constexpr const char* kWifesParents[] = {"岳父", "岳母"};
constexpr const char* kChildren[] = {"第一个孩子", "第二个孩子"};

// Retirements and jubilees are as many as MakeSamplePeople provides for, or fewer.
const Kind kKinds[] = {
    {Occasion::kIllnessHospital, 28, Whom::kStaff, VisitMode::kHospital,
     60, 25, kHospitalTexts, {}},
    {Occasion::kIllnessMajor, 4, Whom::kStaff, VisitMode::kHospital, 75, 80, kMajorTexts, {}},
    {Occasion::kIllnessSickleave, 5, Whom::kStaff, VisitMode::kHome, 40, 20, kLeaveTexts, {}},
    {Occasion::kSurgery, 8, Whom::kStaff, VisitMode::kHospital, 60, 30, kSurgeryTexts, {}},
    {Occasion::kAccidentInjury, 6, Whom::kStaff, VisitMode::kHome, 60, 20, kAccidentTexts, {}},
    {Occasion::kBereavementMember, 1, Whom::kRetirees, VisitMode::kFuneral,
     100, 0, kDeathTexts, {}},
    {Occasion::kBereavementRelative, 10, Whom::kStaff, VisitMode::kFuneral, 80, 10,
     kBereavementTexts, kRelatives},
    {Occasion::kBereavementInlaw, 4, Whom::kMarried, VisitMode::kFuneral, 80, 0, kBereavementTexts,
     kWifesParents},
    {Occasion::kMarriage, 7, Whom::kYoung, VisitMode::kWorkplace, 40, 0, kMarriageTexts, {}},
    {Occasion::kChildbirth, 8, Whom::kMothers, VisitMode::kHome, 60, 10, kBirthTexts, kChildren},
    {Occasion::kPregnancyCare, 4, Whom::kMothers, VisitMode::kWorkplace,
     20, 0, kPregnancyTexts, {}},
    {Occasion::kHardship, 4, Whom::kStaff, VisitMode::kHome, 60, 40, kHardshipTexts, {}},
    {Occasion::kFamilyDispute, 3, Whom::kMarried, VisitMode::kWorkplace,
     80, 50, kDisputeTexts, {}},
    {Occasion::kEmergency, 2, Whom::kStaff, VisitMode::kHome, 100, 0, kEmergencyTexts, {}},
    {Occasion::kRetirement, 4, Whom::kLeaving, VisitMode::kWorkplace,
     30, 0, kRetirementTexts, {}},
    {Occasion::kCoolSummer, 4, Whom::kStaff, VisitMode::kWorkplace, 0, 0, kSeasonTexts, {}},
    {Occasion::kRetireeIllness, 9, Whom::kRetirees, VisitMode::kHospital,
     60, 25, kRetireeTexts, {}},
    {Occasion::kRetireeBirthday, 6, Whom::kJubilees, VisitMode::kHome, 0, 0, kJubileeTexts, {}},
    {Occasion::kRetireePeriodic, 3, Whom::kRetirees, VisitMode::kPhone, 0, 0, kPeriodicTexts, {}},
    {Occasion::kTalk, 2, Whom::kYoung, VisitMode::kWorkplace, 0, 0, kTalkTexts, {}},
    {Occasion::kContribution, 1, Whom::kStaff, VisitMode::kWorkplace,
     0, 0, kContributionTexts, {}},
};

constexpr const char* kHospitals[] = {"云溪市第一人民医院（示例）住院部", "云溪市中医院（示例）",
                                      "云溪市第二人民医院（示例）"};
constexpr const char* kWorkplaces[] = {"教职工之家", "年级办公室", "工会办公室"};
constexpr const char* kNotes[] = {
    "情绪平稳，感谢组织关心；惦记班上学生，已告知代课安排。",
    "本人说近来睡眠不好，希望少安排晚自习；家属在外地，周末才能回来。",
    "家里老人需要照顾，经济上有压力，不愿让同事知道，请注意保密。",
    "恢复情况比预期好，计划下月返岗，想先从半天工作开始。",
};
constexpr const char* kNeeds[] = {"希望调整下月课务", "希望了解医疗互助的申请手续",
                                  "希望协调孩子放学后的托管", "希望返岗后少排晚自习"};
constexpr const char* kPromises[] = {"与教务处沟通课务安排", "三日内送去互助申请表",
                                     "请小组同事每周联系一次"};
// For people who do not teach any more, and for times when nobody speaks of work.
constexpr const char* kQuietNotes[] = {"家属谈到近来的难处，请同组老师多联系；不愿声张，请注意保密。",
                                       "精神尚好，说起学校往事，感谢组织惦记。"};
constexpr const char* kQuietNeeds[] = {"希望了解医疗互助的申请手续", "希望有事时能找到固定联系人"};
constexpr const char* kQuietPromises[] = {"三日内送去互助申请表", "由小组长每月电话联系一次"};
constexpr const char* kGuests[] = {"市教育工会 领导（示例）", "学校党支部 代表（示例）"};

int64_t AgeOn(absl::CivilDay day, absl::CivilDay birth) {
  const bool before = absl::CivilDay(day.year(), birth.month(), birth.day()) > day;
  return day.year() - birth.year() - (before ? 1 : 0);
}

class Chronicle {
 public:
  Chronicle(const SampleSchool& school, absl::CivilDay begin, absl::CivilDay today)
      : school_(school), begin_(begin), today_(today), draw_(kSeed) {}

  std::vector<SampleAction> Make() {
    for (const Kind& kind : kKinds) {
      for (int i = 0; i < kind.count; ++i) {
        const bool members_own = kind.occasion == Occasion::kMarriage && i == 0;
        const std::optional<int> whom = members_own ? school_.member : Choose(kind.whom);
        if (whom.has_value()) Happen(kind, *whom);
      }
    }
    std::stable_sort(actions_.begin(), actions_.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    return std::move(actions_);
  }

 private:
  // The days of one event.
  struct Days {
    absl::CivilDay event_on;
    absl::CivilDay informed_on;
    absl::CivilDay visited_on;
    absl::CivilDay recorded_on;
  };

  bool Suits(Whom whom, const SamplePerson& person) const {
    const int64_t age = AgeOn(today_, person.birth_date);
    const bool staff = !person.retired_on.has_value();
    switch (whom) {
      case Whom::kStaff: return staff;
      case Whom::kYoung: return staff && age >= 24 && age <= 34;
      case Whom::kMothers: return staff && person.sex == Sex::kFemale && age >= 26 && age <= 39;
      case Whom::kMarried: return staff && age >= 35;
      case Whom::kLeaving:
        return staff && RetirementDay(person.birth_date, person.sex) < today_ + 90;
      case Whom::kRetirees: return !staff;
      case Whom::kJubilees: {
        const std::optional<absl::CivilDay> day = Jubilee(person);
        return !staff && day.has_value();
      }
    }
    return false;
  }

  // The 70th or 80th birthday, when it lies within the months of the sample.
  std::optional<absl::CivilDay> Jubilee(const SamplePerson& person) const {
    for (const int age : {70, 80}) {
      const absl::CivilDay birth = person.birth_date;
      const absl::CivilDay day(birth.year() + age, birth.month(), birth.day());
      if (day > begin_ + 8 && day < today_ - 10) return day;
    }
    return std::nullopt;
  }

  // Nobody is chosen twice, and nobody who has a duty.
  std::optional<int> Choose(Whom whom) {
    std::vector<int> suitable;
    for (int i = 0; i < static_cast<int>(school_.people.size()); ++i) {
      const SamplePerson& person = school_.people[i];
      const bool leads = school_.leaders[person.group] == i;
      if (person.duty != Duty::kNone || leads || chosen_.count(i) > 0) continue;
      if (Suits(whom, person)) suitable.push_back(i);
    }
    if (suitable.empty()) return std::nullopt;
    const int found = draw_.Of(absl::MakeConstSpan(suitable));
    chosen_.insert(found);
    return found;
  }

  void Happen(Kind kind, int whom) {
    // Every tenth event that somebody reports is so new that nobody has visited.
    const bool waits = kind.reported_percent > 0 && !Planned(kind.occasion) &&
                       ++counted_ % 10 == 0;
    const Days days = DaysOf(kind, whom, waits);
    if (kind.occasion == Occasion::kCoolSummer) kind.occasion = InSeason(days.event_on);
    v1::ReportCaseRequest report = Report(kind, whom, days);
    const bool visited = !waits && days.recorded_on < today_;
    const bool reported = !visited || draw_.Percent(kind.reported_percent);
    if (reported) {
      Enter(days.informed_on, draw_.Between(8, 11), Reporter(whom), report);
    }
    if (waits) return SeeTo(whom, days, report);
    if (!visited || (reported && EndsUnvisited(whom, days, report))) return;
    const bool came = Visit(kind, whom, days, report);
    if (draw_.Percent(kind.again_percent)) VisitAgain(kind, whom, days, report);
    if (came) Close(days, report);
  }

  template <class Request>
  static Request StepOf(const v1::ReportCaseRequest& report) {
    Request step;
    step.set_name(CaseKey(report.member(), report.occasion()));
    return step;
  }

  // A dispute or a talk is seen to by those who carry it.
  static bool Restricted(const v1::ReportCaseRequest& report) {
    return report.occasion() == v1::OCCASION_FAMILY_DISPUTE ||
           report.occasion() == v1::OCCASION_TALK;
  }

  // What has not been visited yet is given to somebody, or was tried in vain, or just waits.
  void SeeTo(int whom, const Days& days, const v1::ReportCaseRequest& report) {
    if (Restricted(report)) return;
    const int place = ++waiting_ % 4;
    if (place == 1) {
      auto assign = StepOf<v1::AssignCaseRequest>(report);
      assign.set_responsible(school_.members[Leader(whom)]);
      Enter(days.informed_on, 15, school_.chair, assign);
    } else if (place == 2) {
      auto tried = StepOf<v1::MarkCaseUnreachableRequest>(report);
      *tried.mutable_tried_on() = ToProto(days.informed_on);
      *tried.mutable_replan_on() = ToProto(today_ + 2);
      tried.set_reason("家中无人，已与家属电话约定再访");
      Enter(days.informed_on, 17, Leader(whom), tried);
    }
  }

  // A few events end without a visit.
  bool EndsUnvisited(int whom, const Days& days, const v1::ReportCaseRequest& report) {
    if (Restricted(report)) return false;
    switch (++reported_) {
      case 7:
      case 23: {
        auto decline = StepOf<v1::DeclineCaseRequest>(report);
        decline.set_reason("本人希望静养，谢绝探望");
        Enter(days.informed_on, 16, Leader(whom), decline);
        return true;
      }
      case 15: {
        auto reject = StepOf<v1::RejectCaseRequest>(report);
        reject.set_reason("经核实并无此事");
        Enter(days.informed_on, 16, school_.committee, reject);
        return true;
      }
      case 31: {
        auto cancel = StepOf<v1::CancelCaseRequest>(report);
        cancel.set_reason("误录，应为他人");
        Enter(days.informed_on, 16, school_.committee, cancel);
        return true;
      }
      default:
        return false;
    }
  }

  // Most cases are closed some weeks after their visit, by who may.
  void Close(const Days& days, const v1::ReportCaseRequest& report) {
    const absl::CivilDay close_on = days.recorded_on + draw_.Between(14, 27);
    if (draw_.Percent(10) || close_on >= today_ || Restricted(report)) return;
    auto close = StepOf<v1::CloseCaseRequest>(report);
    close.set_result("已走访慰问，情况稳定");
    Enter(close_on, 18, school_.committee, close);
  }

  // What is given to everybody at work depends on the season.
  static Occasion InSeason(absl::CivilDay day) {
    if (day.month() >= 6 && day.month() <= 8) return Occasion::kCoolSummer;
    const bool winter = day.month() == 12 || day.month() <= 2;
    return winter ? Occasion::kWarmthWinter : Occasion::kFestival;
  }

  Days DaysOf(const Kind& kind, int whom, bool waits) {
    const SamplePerson& person = school_.people[whom];
    Days days;
    if (kind.whom == Whom::kLeaving) {
      days.event_on = RetirementDay(person.birth_date, person.sex);
      days.informed_on = today_ - draw_.Between(8, 30);
    } else if (kind.whom == Whom::kJubilees) {
      days.event_on = *Jubilee(person);
      days.informed_on = days.event_on - 3;
    } else {
      days.event_on = today_ - (waits ? draw_.Between(3, kRecentDaysMax)
                                      : draw_.Between(kRecentDaysMax + 1, kEventDaysMax));
      days.informed_on = days.event_on + draw_.Below(3);
    }
    const bool urgent = kind.mode == VisitMode::kFuneral;
    days.visited_on = kind.whom == Whom::kJubilees
                          ? days.event_on
                          : days.informed_on + draw_.Between(urgent ? 0 : 1, urgent ? 1 : 6);
    // Most are recorded on the day, some soon, a few late; what the union does of its own accord,
    // at once.
    const int luck = kind.reported_percent == 0 ? 0 : draw_.Below(100);
    const int delay = luck < 72 ? 0 : luck < 90 ? draw_.Between(1, 2) : draw_.Between(4, 7);
    days.recorded_on = days.visited_on + delay;
    return days;
  }

  v1::ReportCaseRequest Report(const Kind& kind, int whom, const Days& days) {
    v1::ReportCaseRequest report;
    report.set_parent(school_.name);
    report.set_member(school_.members[whom]);
    report.set_occasion(SameNumber<v1::Occasion>(kind.occasion));
    *report.mutable_event_on() = ToProto(days.event_on);
    *report.mutable_informed_on() = ToProto(days.informed_on);
    report.set_summary(draw_.Of(kind.summaries));
    Texts keys = kind.keys;
    if (kind.occasion == Occasion::kBereavementInlaw &&
        school_.people[whom].sex == Sex::kFemale) {
      keys = kHusbandsParents;
    }
    if (!keys.empty()) report.set_event_key(draw_.Of(keys));
    if (kind.mode == VisitMode::kHospital) {
      const bool major = kind.occasion == Occasion::kIllnessMajor;
      report.set_severity(major                 ? v1::SEVERITY_CRITICAL
                          : draw_.Percent(25) ? v1::SEVERITY_SERIOUS
                                              : v1::SEVERITY_ORDINARY);
    }
    return report;
  }

  // True when somebody came, and did not only call.
  bool Visit(const Kind& kind, int whom, const Days& days, const v1::ReportCaseRequest& report) {
    v1::RecordVisitRequest visit;
    visit.set_parent(report.parent());
    visit.set_member(report.member());
    visit.set_occasion(report.occasion());
    *visit.mutable_event_on() = report.event_on();
    *visit.mutable_informed_on() = report.informed_on();
    visit.set_event_key(report.event_key());
    visit.set_severity(report.severity());
    visit.set_summary(report.summary());
    *visit.mutable_visited_on() = ToProto(days.visited_on);
    const bool called = kind.mode != VisitMode::kFuneral && draw_.Percent(10);
    SetPlace(called ? VisitMode::kPhone : kind.mode, visit);
    const std::vector<int> visitors = Visitors(whom, called ? 1 : draw_.Between(2, 3));
    for (const int visitor : visitors) visit.add_visitors()->set_member(school_.members[visitor]);
    const bool guest = kind.occasion == Occasion::kIllnessMajor || draw_.Percent(6);
    if (guest && !called) visit.add_visitors()->set_guest(draw_.Of(Texts(kGuests)));
    const bool family = kind.mode == VisitMode::kFuneral || draw_.Percent(12);
    visit.set_met(family ? v1::MET_FAMILY : v1::MET_MEMBER);
    SetTalk(kind, visit);
    if (draw_.Percent(30)) {
      *visit.mutable_next_contact_on() = ToProto(days.visited_on + draw_.Between(7, 45));
    }
    // Of a restricted case a visitor who has not carried it before records nothing.
    const int recorder = Restricted(report) ? school_.chair : visitors.front();
    Enter(days.recorded_on, draw_.Between(14, 17), recorder, visit);
    return visit.mode() != v1::VISIT_MODE_PHONE;
  }

  void VisitAgain(const Kind& kind, int whom, Days days, const v1::ReportCaseRequest& report) {
    const int later = draw_.Between(9, 30);
    days.visited_on += later;
    days.recorded_on = std::max(days.recorded_on + 1, days.visited_on);
    if (days.recorded_on < today_) Visit(kind, whom, days, report);
  }

  void SetPlace(VisitMode mode, v1::RecordVisitRequest& visit) {
    visit.set_mode(SameNumber<v1::VisitMode>(mode));
    switch (mode) {
      case VisitMode::kHome: visit.set_place("家中"); break;
      case VisitMode::kHospital: visit.set_place(draw_.Of(Texts(kHospitals))); break;
      case VisitMode::kFuneral: visit.set_place("云溪市殡仪馆（示例）"); break;
      case VisitMode::kWorkplace: visit.set_place(draw_.Of(Texts(kWorkplaces))); break;
      default: break;
    }
  }

  // What was said, needed and promised, as far as it was written down.
  void SetTalk(const Kind& kind, v1::RecordVisitRequest& visit) {
    const bool quiet = kind.whom == Whom::kRetirees || kind.whom == Whom::kJubilees ||
                       kind.whom == Whom::kLeaving || visit.met() == v1::MET_FAMILY;
    if (draw_.Percent(20)) visit.set_notes(draw_.Of(quiet ? Texts(kQuietNotes) : Texts(kNotes)));
    if (!draw_.Percent(25)) return;
    visit.set_needs(draw_.Of(quiet ? Texts(kQuietNeeds) : Texts(kNeeds)));
    visit.set_promises(draw_.Of(quiet ? Texts(kQuietPromises) : Texts(kPromises)));
  }

  // The leader of the group, or who cares for the retirees, or else the chair.
  int Leader(int whom) const {
    const int leader = school_.leaders[school_.people[whom].group];
    return leader == SampleSchool::kNobody ? school_.chair : leader;
  }

  // Who enters a report: mostly the leader of the group.
  int Reporter(int whom) {
    const SamplePerson& person = school_.people[whom];
    if (person.duty == Duty::kMember) return whom;
    if (person.sex == Sex::kFemale && !person.retired_on.has_value() && draw_.Percent(25)) {
      return school_.women;
    }
    return draw_.Percent(80) ? Leader(whom) : school_.committee;
  }

  // Who goes, first the one who will record it.
  std::vector<int> Visitors(int whom, int count) {
    const bool woman = school_.people[whom].sex == Sex::kFemale;
    std::vector<int> visitors = {Leader(whom)};
    const int second = draw_.Percent(60) ? school_.committee : school_.chair;
    const bool swapped = draw_.Percent(30);
    for (const int each : {second, woman ? school_.women : school_.chair, school_.committee,
                           school_.women}) {
      if (std::count(visitors.begin(), visitors.end(), each) == 0) visitors.push_back(each);
    }
    if (swapped) std::swap(visitors[0], visitors[1]);
    visitors.resize(count);
    return visitors;
  }

  template <class Request>
  void Enter(absl::CivilDay day, int hour, int person, const Request& request) {
    actions_.push_back({At(day, hour, draw_.Below(60)), school_.users[person], request});
  }

  const SampleSchool& school_;
  const absl::CivilDay begin_;
  const absl::CivilDay today_;
  Draw draw_;
  std::set<int> chosen_;
  int counted_ = 0, waiting_ = 0, reported_ = 0;
  std::vector<SampleAction> actions_;
};

}  // namespace

std::string CaseKey(const std::string& member, v1::Occasion occasion) {
  return member + "/" + v1::Occasion_Name(occasion);
}

absl::Time At(absl::CivilDay day, int hour, int minute) {
  const absl::CivilMinute moment(day.year(), day.month(), day.day(), hour, minute);
  return absl::FromCivil(moment, absl::FixedTimeZone(8 * 60 * 60));
}

std::vector<SampleAction> MakeSampleActions(const SampleSchool& school, absl::CivilDay begin,
                                            absl::CivilDay today) {
  return Chronicle(school, begin, today).Make();
}

}  // namespace unioncare::api
