// Draws members, events and visits from their numbers.
#include "tests/bench/workload.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/civil_time.h"

namespace unioncare::bench {
namespace {

constexpr const char* kSurnames[] = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴",
                                     "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
                                     "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧",
                                     "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
                                     "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎"};
constexpr const char* kGivenNames[] = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋",
                                       "勇", "艳", "杰", "娟", "涛", "明", "超", "秀", "霞", "平",
                                       "刚", "桂", "英", "华", "玉", "兰", "建", "国", "文", "志",
                                       "海", "春", "晓", "红", "云", "思", "佳", "雨", "欣", "子"};
constexpr const char* kPlaces[] = {
    "市第一人民医院住院部", "市中心医院骨科三楼", "家中",
    "省人民医院心内科12床", "区妇幼保健院",       "东湖小区5栋2单元301室"};
constexpr const char* kNeeds[] = {
    "希望调整课表，术后一个月内不担任早读", "家中老人无人照看，希望工会协助联系社区日间照料", "无",
    "医疗费用较高，想了解职工互助保障的申请办法和所需材料", "孩子入园需要开具单位证明"};

// Occasions that are not planned ahead and may come to anybody more than once.
constexpr v1::Occasion kOccasions[] = {
    v1::OCCASION_ILLNESS_HOSPITAL, v1::OCCASION_ILLNESS_MAJOR,     v1::OCCASION_ILLNESS_SICKLEAVE,
    v1::OCCASION_SURGERY,          v1::OCCASION_ACCIDENT_INJURY,   v1::OCCASION_MARRIAGE,
    v1::OCCASION_CHILDBIRTH,       v1::OCCASION_BEREAVEMENT_INLAW, v1::OCCASION_HARDSHIP,
    v1::OCCASION_FAMILY_DISPUTE,   v1::OCCASION_EMERGENCY,         v1::OCCASION_TALK};

// Events of one member and occasion lie this far apart, so that a visit fits one case at most.
constexpr int kDaysBetweenEvents = 31;
constexpr int kEventDays = 120;  // days on which events happen
constexpr absl::CivilDay kFirstEvent{2016, 1, 1};

// Cases that are joined: those that were opened last, as an event is open for visits for 15 days.
constexpr uint64_t kJoinedAmong = 1000;

constexpr char kWorldFile[] = "/world.txt";

template <size_t count>
const char* Draw(const char* const (&texts)[count], uint64_t number) {
  return texts[number % count];
}

void SetDate(absl::CivilDay day, v1::Date* date) {
  date->set_year(static_cast<int>(day.year()));
  date->set_month(day.month());
  date->set_day(day.day());
}

std::string MemberName(uint64_t number) {
  return absl::StrCat("unions/1/members/", 1 + number % kMembers);
}

}  // namespace

absl::StatusOr<World> ReadWorld(const std::string& directory) {
  std::ifstream file(directory + kWorldFile);
  World world;
  file >> world.visits >> world.cases >> world.directory >> world.response_bytes >> world.user >>
      world.token >> world.directory_token;
  if (!file) return absl::NotFoundError(absl::StrCat(directory, " holds no data of the benchmark"));
  return world;
}

absl::Status WriteWorld(const World& world, const std::string& directory) {
  std::ofstream file(directory + kWorldFile);
  file << world.visits << ' ' << world.cases << ' ' << world.directory << ' '
       << world.response_bytes << ' ' << world.user << ' ' << world.token << ' '
       << world.directory_token << '\n';
  file.close();
  return file ? absl::OkStatus() : absl::UnavailableError("cannot write in " + directory);
}

uint64_t Scatter(uint64_t number) {
  // The finaliser of SplitMix64.
  number += 0x9e3779b97f4a7c15;
  number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
  number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
  return number ^ (number >> 31);
}

v1::Member MemberNumber(int64_t number, int groups, const std::string& union_name) {
  const uint64_t draw = Scatter(static_cast<uint64_t>(number));
  v1::Member member;
  member.set_display_name(absl::StrCat(Draw(kSurnames, draw), Draw(kGivenNames, draw >> 16),
                                       Draw(kGivenNames, draw >> 32)));
  member.set_staff_no(absl::StrFormat("G%07d", number));
  member.set_sex((draw >> 48) % 2 == 0 ? v1::SEX_FEMALE : v1::SEX_MALE);
  member.set_group(absl::StrCat(union_name, "/groups/", 1 + number % groups));
  SetDate(absl::CivilDay(1965, 1, 1) + static_cast<int>((draw >> 20) % 9000),
          member.mutable_birth_date());
  member.set_mobile(absl::StrFormat("199%08d", number % 100000000));
  return member;
}

v1::RecordVisitRequest VisitNumber(int64_t number, int64_t unix_ms) {
  const uint64_t own = Scatter(static_cast<uint64_t>(number));
  const uint64_t opened = static_cast<uint64_t>(number) / 2;
  const uint64_t back = number % 2 == 0 ? 0 : own % std::min(opened + 1, kJoinedAmong);
  const uint64_t event = Scatter(~(opened - back));
  const absl::CivilDay event_on =
      kFirstEvent + static_cast<int>((event >> 40) % kEventDays) * kDaysBetweenEvents;
  v1::RecordVisitRequest request;
  request.set_parent("unions/1");
  request.set_member(MemberName(event));
  request.set_occasion(kOccasions[(event >> 20) % std::size(kOccasions)]);
  SetDate(event_on, request.mutable_event_on());
  SetDate(event_on + static_cast<int>((own >> 8) % 11), request.mutable_visited_on());
  request.set_mode((own >> 12) % 3 == 0 ? v1::VISIT_MODE_HOME : v1::VISIT_MODE_HOSPITAL);
  request.set_place(Draw(kPlaces, own >> 16));
  // Two neighbours in the register, neither of them the member visited.
  const uint64_t visitor = event % kMembers + 1 + (own >> 24) % (kMembers - 2);
  request.add_visitors()->set_member(MemberName(visitor));
  request.add_visitors()->set_member(MemberName(visitor + 1));
  request.set_met((own >> 40) % 10 == 0 ? v1::MET_FAMILY : v1::MET_MEMBER);
  request.set_needs(Draw(kNeeds, own >> 44));
  // A UUID of version 7, but for its random bits, which come from the number.
  const uint64_t random = Scatter(own);
  request.set_request_id(absl::StrFormat("%08x-%04x-7%03x-8%03x-%012x", unix_ms >> 16,
                                         unix_ms & 0xffff, random >> 52, (random >> 40) & 0xfff,
                                         own & 0xffffffffffff));
  return request;
}

}  // namespace unioncare::bench
