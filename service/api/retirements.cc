// Who is expected to retire when, and why.
#include "service/api/retirements.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"
#include "service/storage/retirements.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

constexpr int kMonthsListed = 12;      // where no last day is given
constexpr int kSchoolYearMonth = 9;    // in which it begins
constexpr int kSchoolYearMin = 1949;
constexpr int kSchoolYearMax = 2200;
// The place in the list behind every day: those for whom nothing can be computed.
constexpr int64_t kBehindDays = int64_t{1} << 40;
// The place behind everybody of a day.
constexpr int64_t kWholeMonth = std::numeric_limits<int64_t>::max();

// The member of "unions/{union}/members/{member}/retirement".
absl::StatusOr<MemberName> ParseRetirement(const std::string& text) {
  absl::string_view member = text;
  if (absl::ConsumeSuffix(&member, "/retirement")) {
    absl::StatusOr<MemberName> name = ParseMember("name", member);
    if (name.ok()) return name;
  }
  return Refuse(Reason::kNameMalformed,
                {{"field", "name"},
                 {"given", text},
                 {"wanted", "unions/{union}/members/{member}/retirement"}});
}

std::string MonthText(absl::CivilMonth month) {
  return absl::StrFormat("%04d-%02d", month.year(), month.month());
}

// What decided, in a line.
std::string Why(const Expected& of, Language language) {
  const bool english = language == Language::kEnglish;
  const ExpectedRetirement& expected = of.retirement;
  std::string text;
  if (expected.statutory.has_value()) {
    const bool woman = of.member.sex == Sex::kFemale;
    const StatutoryRetirement& lawful = *expected.statutory;
    const std::string born = MonthText(absl::CivilMonth(*of.member.birth_date));
    text = english ? absl::StrFormat("%s, born %s: %d years", woman ? "woman" : "man", born,
                                     lawful.base_age_years)
                   : absl::StrFormat("%s，%s出生，原%d岁", woman ? "女" : "男", born,
                                     lawful.base_age_years);
    if (lawful.delay_months > 0) {
      absl::StrAppend(&text, english ? ", put off by months: " : "，延迟月数", lawful.delay_months);
    }
    if (expected.post_assumed) {
      absl::StrAppend(&text, english ? " (post assumed)" : "（岗位未登记，按教师推定）");
    }
  } else {
    const bool no_birth = !of.member.birth_date.has_value();
    const bool no_sex = of.member.sex == Sex::kUnspecified;
    const char* lacks = no_birth && no_sex ? (english ? "birth date and sex" : "出生日期和性别")
                        : no_birth         ? (english ? "birth date" : "出生日期")
                                           : (english ? "sex" : "性别");
    text = absl::StrCat(english ? "not on record: " : "未登记", lacks);
  }
  if (expected.basis != RetirementBasis::kHrDate) return text;
  return absl::StrCat(english ? "set by personnel office: " : "人事部门确定：", of.facts.reason,
                      english ? "; " : "；", text);
}

int AgeOn(absl::CivilDay day, absl::CivilDay birth) {
  const bool before =
      std::make_tuple(day.month(), day.day()) < std::make_tuple(birth.month(), birth.day());
  return static_cast<int>(day.year() - birth.year() - (before ? 1 : 0));
}

absl::StatusOr<v1::Retirement> ToWire(const Snapshot& snapshot, UnionId union_id,
                                      const Expected& of, GroupNames& names) {
  const absl::CivilDay today = Today(snapshot.now());
  v1::Retirement wire;
  wire.set_name(absl::StrCat(NameOf(union_id, of.member.id), "/retirement"));
  wire.set_member_display_name(of.member.display_name);
  if (of.member.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                     GroupNameIn(snapshot, union_id, *of.member.group, names));
  }
  if (of.member.birth_date.has_value()) wire.set_age(AgeOn(today, *of.member.birth_date));
  const ExpectedRetirement& expected = of.retirement;
  if (StillToRetire(of.member) && expected.on.has_value()) {
    *wire.mutable_expected_on() = ToProto(*expected.on);
    wire.set_month(MonthText(absl::CivilMonth(*expected.on)));
    wire.set_overdue(*expected.on < today);
  }
  wire.set_basis(SameNumber<v1::RetirementBasis>(expected.basis));
  wire.set_why(Why(of, snapshot.actor().language));
  if (expected.statutory.has_value()) {
    *wire.mutable_reached_on() = ToProto(expected.statutory->reached_on);
    *wire.mutable_lawful_on() = ToProto(expected.statutory->last_day);
    *wire.mutable_earliest_on() = ToProto(expected.statutory->earliest);
    *wire.mutable_latest_on() = ToProto(expected.statutory->latest);
  }
  if (of.facts.hr_on.has_value()) *wire.mutable_hr_on() = ToProto(*of.facts.hr_on);
  wire.set_beyond_elastic(expected.beyond_elastic);
  wire.set_post_category(SameNumber<v1::PostCategory>(of.facts.post));
  wire.set_post_assumed(expected.post_assumed);
  if (of.facts.version > 0) {
    wire.set_reason(of.facts.reason);
    ASSIGN_OR_RETURN(*wire.mutable_set_by_display_name(), UserName(snapshot, of.facts.set_by));
    *wire.mutable_set_time() = ToProto(of.facts.set_time);
  }
  if (of.member.retired_on.has_value()) {
    *wire.mutable_retired_on() = ToProto(*of.member.retired_on);
  }
  wire.set_etag(EtagOfVersion(of.facts.version));
  return wire;
}

absl::StatusOr<Expected> ExpectedOf(const Snapshot& snapshot, UnionId union_id, Member member) {
  Expected of{.member = std::move(member)};
  ASSIGN_OR_RETURN(of.facts, storage::FindRetirementFacts(snapshot, union_id, of.member.id));
  of.retirement =
      Expect(PublishedRetirementRules(), of.member, of.facts, Today(snapshot.now()));
  return of;
}

// Adds the case of the farewell, to those who may read it.
absl::Status AddFarewell(const Snapshot& snapshot, UnionId union_id, const Member& member,
                         v1::Retirement& wire) {
  ASSIGN_OR_RETURN(const std::optional<storage::Farewell> farewell,
                   storage::FindFarewell(snapshot, union_id, member.id));
  if (!farewell.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const Sight sight,
                   storage::SightUnder(snapshot, Permission::kCaseRead, union_id));
  ASSIGN_OR_RETURN(const std::optional<Case> found,
                   storage::FindCase(snapshot, union_id, farewell->case_id));
  if (!found.has_value() || !Sees(sight, SubjectOf(member))) return absl::OkStatus();
  ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, *found));
  if (view == CaseView::kHidden) return absl::OkStatus();
  wire.set_farewell_case(NameOf(union_id, found->id));
  wire.set_farewell_case_no(CaseNumberText(union_id, found->case_year, found->case_sequence));
  return absl::OkStatus();
}

absl::StatusOr<v1::Retirement> Answer(const Snapshot& snapshot, UnionId union_id, Member member) {
  ASSIGN_OR_RETURN(const Expected of, ExpectedOf(snapshot, union_id, std::move(member)));
  GroupNames names;
  ASSIGN_OR_RETURN(v1::Retirement wire, ToWire(snapshot, union_id, of, names));
  RETURN_IF_ERROR(AddFarewell(snapshot, union_id, of.member, wire));
  return wire;
}

absl::StatusOr<v1::Retirement> GetRetirement(const Snapshot& snapshot,
                                             const v1::GetRetirementRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseRetirement(request.name()));
  ASSIGN_OR_RETURN(Member member, SeenPerson(snapshot, "name", name));
  return Answer(snapshot, name.union_id, std::move(member));
}

// The days that a list is about.
absl::StatusOr<ReportPeriod> PeriodOf(const v1::ListExpectedRetirementsRequest& request,
                                      absl::CivilDay today) {
  if (request.school_year() != 0) {
    if (request.has_from() || request.has_to() || request.school_year() < kSchoolYearMin ||
        request.school_year() > kSchoolYearMax) {
      return Refuse(Reason::kNumberOutOfRange,
                    {{"field", "school_year"},
                     {"given", absl::StrCat(request.school_year())},
                     {"wanted", request.has_from() || request.has_to()
                                    ? std::string("0")
                                    : absl::StrCat(kSchoolYearMin, "…", kSchoolYearMax)}});
    }
    const absl::CivilMonth first(request.school_year(), kSchoolYearMonth);
    return ReportPeriod{absl::CivilDay(first), absl::CivilDay(first + kMonthsListed) - 1};
  }
  const absl::CivilDay from =
      DayFrom(request.from()).value_or(absl::CivilDay(absl::CivilMonth(today)));
  const absl::CivilDay last = absl::CivilDay(absl::CivilMonth(from) + kMonthsListed) - 1;
  return ReadPeriod(ToProto(from), ToProto(DayFrom(request.to()).value_or(last)));
}

// One page of the list, as it is filled.
struct Listing {
  const Snapshot& snapshot;
  UnionId union_id;
  Page page;
  v1::ListExpectedRetirementsResponse response;
  GroupNames names;
  std::pair<int64_t, int64_t> place;  // of what was listed last

  bool Full() const { return response.retirements_size() == page.size; }
  absl::Status Add(const Expected& of, int64_t day) {
    ASSIGN_OR_RETURN(*response.add_retirements(), ToWire(snapshot, union_id, of, names));
    place = {day, Number(of.member.id)};
    return absl::OkStatus();
  }
};

// Adds those who retire in the period, behind the place of the page. True when all of them are
// listed; else the page is full, or enough was looked at.
absl::StatusOr<bool> AddDated(const ReportPeriod& period, int& looked_at, Listing& listing) {
  const std::pair<int64_t, int64_t> after{listing.page.position, listing.page.tie};
  absl::CivilDay first = period.from;
  // Behind the last of a month the next one begins: no month is looked through twice in vain.
  if (after.second != 0) first = DayOf(after.first) + (after.second == kWholeMonth ? 1 : 0);
  for (absl::CivilMonth month(first); month <= absl::CivilMonth(period.to); ++month) {
    ASSIGN_OR_RETURN(const std::vector<Expected> found,
                     ExpectedIn(listing.snapshot, listing.union_id, month,
                                listing.snapshot.actor().sight, looked_at));
    for (const Expected& of : found) {
      const absl::CivilDay on = *of.retirement.on;
      if (on < period.from || on > period.to) continue;
      const std::pair<int64_t, int64_t> place{DayNumber(on), Number(of.member.id)};
      if (after.second != 0 && place <= after) continue;
      if (listing.Full()) return false;
      RETURN_IF_ERROR(listing.Add(of, DayNumber(on)));
    }
    listing.place = {DayNumber(absl::CivilDay(month + 1) - 1), kWholeMonth};
    if (looked_at > kPageScanMax && month < absl::CivilMonth(period.to)) return false;
  }
  return true;
}

// Adds those for whom nothing can be computed, and nobody has set a day. True when all are listed.
absl::StatusOr<bool> AddUndated(int64_t after, int& looked_at, Listing& listing) {
  listing.place = {kBehindDays, after};
  while (looked_at <= kPageScanMax) {
    ASSIGN_OR_RETURN(const std::vector<MemberId> ids,
                     storage::ListWithoutAge(listing.snapshot, listing.union_id,
                                             listing.place.second, listing.page.size + 1));
    if (ids.empty()) return true;
    for (const MemberId id : ids) {
      ++looked_at;
      ASSIGN_OR_RETURN(std::optional<Member> member,
                       storage::FindMemberRecord(listing.snapshot, listing.union_id, id));
      const bool listed = member.has_value() && StillToRetire(*member) &&
                          Sees(listing.snapshot.actor().sight, SubjectOf(*member));
      if (listed) {
        ASSIGN_OR_RETURN(const Expected of, ExpectedOf(listing.snapshot, listing.union_id,
                                                       *std::move(member)));
        if (!of.retirement.on.has_value()) {
          if (listing.Full()) return false;
          RETURN_IF_ERROR(listing.Add(of, kBehindDays));
        }
      }
      listing.place = {kBehindDays, Number(id)};
    }
  }
  return false;
}

absl::StatusOr<v1::ListExpectedRetirementsResponse> ListExpectedRetirements(
    const Snapshot& snapshot, const v1::ListExpectedRetirementsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, PeriodOf(request, Today(snapshot.now())));
  Listing listing{.snapshot = snapshot, .union_id = union_id};
  ASSIGN_OR_RETURN(listing.page, ReadPage(snapshot, request));
  int looked_at = 0;
  bool all = true;
  if (listing.page.position != kBehindDays) {
    ASSIGN_OR_RETURN(all, AddDated(period, looked_at, listing));
  }
  if (all) {
    const int64_t after = listing.page.position == kBehindDays ? listing.page.tie : 0;
    ASSIGN_OR_RETURN(all, AddUndated(after, looked_at, listing));
  }
  if (!all) {
    listing.response.set_next_page_token(
        PageToken(snapshot, request, listing.place.first, listing.place.second));
  }
  return std::move(listing.response);
}

absl::StatusOr<v1::Retirement> Keep(Transaction& transaction, UnionId union_id, Member member,
                                    RetirementFacts changed) {
  RETURN_IF_ERROR(storage::KeepRetirementFacts(transaction, union_id, changed));
  transaction.Concerns(union_id, NameOf(union_id, member.id));
  return Answer(transaction, union_id, std::move(member));
}

}  // namespace

absl::StatusOr<std::vector<Expected>> ExpectedIn(const Snapshot& snapshot, UnionId union_id,
                                                 absl::CivilMonth month, const Sight& sight,
                                                 int& looked_at) {
  const absl::CivilDay first(month), last = absl::CivilDay(month + 1) - 1;
  const absl::CivilDay today = Today(snapshot.now());
  const std::vector<RetirementRule>& rules = PublishedRetirementRules();
  std::set<MemberId> candidates;
  const std::pair<Sex, PostCategory> kinds[] = {{Sex::kMale, PostCategory::kOfficer},
                                                {Sex::kFemale, PostCategory::kOfficer},
                                                {Sex::kFemale, PostCategory::kWorker}};
  for (const auto& [sex, post] : kinds) {
    const RetirementRule* rule = RuleFor(rules, sex, post, today);
    if (rule == nullptr) continue;
    const std::optional<absl::CivilMonth> birth = BirthMonthOf(*rule, month);
    if (!birth.has_value()) continue;
    ASSIGN_OR_RETURN(const std::vector<MemberId> born,
                     storage::ListBornBetween(snapshot, union_id, sex, absl::CivilDay(*birth),
                                              absl::CivilDay(*birth + 1) - 1));
    candidates.insert(born.begin(), born.end());
  }
  ASSIGN_OR_RETURN(const std::vector<MemberId> set,
                   storage::ListSetBetween(snapshot, union_id, first, last));
  candidates.insert(set.begin(), set.end());
  std::vector<Expected> found;
  std::set<MemberId> persons;
  for (const MemberId id : candidates) {
    ++looked_at;
    ASSIGN_OR_RETURN(std::optional<Member> member,
                     storage::FindMember(snapshot, union_id, id));
    if (!member.has_value() || !StillToRetire(*member)) continue;
    if (!Sees(sight, SubjectOf(*member)) || !persons.insert(member->id).second) continue;
    ASSIGN_OR_RETURN(Expected of, ExpectedOf(snapshot, union_id, *std::move(member)));
    const std::optional<absl::CivilDay>& on = of.retirement.on;
    if (on.has_value() && first <= *on && *on <= last) found.push_back(std::move(of));
  }
  std::sort(found.begin(), found.end(), [](const Expected& one, const Expected& other) {
    return std::make_pair(*one.retirement.on, Number(one.member.id)) <
           std::make_pair(*other.retirement.on, Number(other.member.id));
  });
  return found;
}

absl::StatusOr<v1::Retirement> SetRetirementDate(Transaction& transaction,
                                                 const v1::SetRetirementDateRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseRetirement(request.name()));
  ASSIGN_OR_RETURN(Member member, SeenPerson(transaction, "name", name));
  const unioncare::SetRetirementDate command{.union_id = name.union_id,
                                             .member = member.id,
                                             .etag = request.etag(),
                                             .on = DayFrom(request.on()),
                                             .reason = request.reason()};
  ASSIGN_OR_RETURN(const RetirementFacts current,
                   storage::FindRetirementFacts(transaction, name.union_id, member.id));
  ASSIGN_OR_RETURN(RetirementFacts changed,
                   Decide(command, member, current, PublishedRetirementRules(),
                          Today(transaction.now())));
  return Keep(transaction, name.union_id, std::move(member), std::move(changed));
}

absl::StatusOr<v1::Retirement> SetPostCategory(Transaction& transaction,
                                               const v1::SetPostCategoryRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseRetirement(request.name()));
  ASSIGN_OR_RETURN(Member member, SeenPerson(transaction, "name", name));
  const unioncare::SetPostCategory command{
      .union_id = name.union_id,
      .member = member.id,
      .etag = request.etag(),
      .post = SameNumber<PostCategory>(request.post_category()),
      .reason = request.reason()};
  ASSIGN_OR_RETURN(const RetirementFacts current,
                   storage::FindRetirementFacts(transaction, name.union_id, member.id));
  ASSIGN_OR_RETURN(RetirementFacts changed, Decide(command, member, current));
  return Keep(transaction, name.union_id, std::move(member), std::move(changed));
}

std::unique_ptr<Service> MakeRetirementService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.RetirementService");
  service->Query("ListExpectedRetirements", ListExpectedRetirements);
  service->Query("GetRetirement", GetRetirement);
  service->Mutate("SetRetirementDate", SetRetirementDate);
  service->Mutate("SetPostCategory", SetPostCategory);
  return service;
}

}  // namespace unioncare::api
