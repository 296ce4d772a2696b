// The exams of the sample school, day by day.
#include "service/api/sample_exams.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/base/status.h"
#include "unioncare/v1/exam_bookings.pb.h"
#include "unioncare/v1/exam_entries.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::api {
namespace {

constexpr char kProfile[] = "CN-EXAM-AGES-2018";
constexpr char kHospital[] = "云溪市第一人民医院（示例）体检中心";
// Last year's plan reaches into the months of the sample, this year's over their end.
constexpr int kLastDays = 50;
constexpr int kWindowDays = 365;
constexpr int kThisDaysBefore = 30;
constexpr int kThisDaysAfter = 40;
constexpr int kAttendedMax = 120;  // on record of last year
constexpr int kAbsentEvery = 9;    // of those who are due
constexpr int kBookedMax = 24;
constexpr int kSlotPlaces = 12;

}  // namespace

absl::Status SampleExams::Begin() {
  v1::ImportPolicyRequest policy;
  policy.set_parent(school_.name);
  policy.set_profile(kProfile);
  RETURN_IF_ERROR(
      calls_.Call<v1::Policy>(school_.chair, "PolicyService/ImportPolicy", policy).status());
  const absl::CivilDay last(begin_.year() - 1, 12, 31);
  const absl::CivilDay from =
      std::min(last, std::max(absl::CivilDay(begin_.year() - 1, 10, 1),
                              begin_ + kLastDays - kWindowDays));
  const absl::CivilDay to = std::min(from + kWindowDays, begin_ + kLastDays);
  Later(begin_ + 1, 9, [this, from, to]() -> absl::Status {
    RETURN_IF_ERROR(Make(static_cast<int>(from.year()), from, to, last_plan_));
    // Some day by day, as far as the window reaches; who is left out did not come.
    const absl::CivilDay end = std::max(begin_ + 2, std::min(to, begin_ + kLastDays - 5));
    const int days = static_cast<int>(end - (begin_ + 1));
    int count = 0;
    for (const Person& person : due_) {
      if (++count % kAbsentEvery == 0) continue;
      if (count > kAttendedMax) break;
      const absl::CivilDay day = begin_ + 2 + count % days;
      Later(day, 8, [this, member = person.member, day] {
        return Attend(last_plan_, member, day);
      });
    }
    Later(end + 7, 17, [this] { return Close(last_plan_); });
    return absl::OkStatus();
  });
  const absl::CivilDay begins = today_ - kThisDaysBefore;
  const absl::CivilDay made = begins - 2;
  const int year = static_cast<int>(begins.year());
  Later(made, 9, [this, year, begins] {
    return Make(year, begins, today_ + kThisDaysAfter, this_plan_);
  });
  Later(made, 10, [this] { return OpenSlots(); });
  Later(today_ - 2, 9, [this] { return Book(); });
  Later(today_ - 1, 16, [this] { return Examine(); });
  return absl::OkStatus();
}

void SampleExams::Later(absl::CivilDay day, int hour, std::function<absl::Status()> run) {
  Step step{At(std::min(day, today_ - 1), hour, 0), std::move(run)};
  const auto place =
      std::upper_bound(steps_.begin() + static_cast<std::ptrdiff_t>(done_), steps_.end(), step,
                       [](const Step& a, const Step& b) { return a.at < b.at; });
  steps_.insert(place, std::move(step));
}

absl::Status SampleExams::RunUntil(absl::Time time) {
  while (done_ < steps_.size() && steps_[done_].at <= time) {
    // A step may put others behind itself.
    const Step step = steps_[done_++];
    if (step.at > clock_.Now()) clock_.Advance(step.at - clock_.Now());
    RETURN_IF_ERROR(step.run());
  }
  return absl::OkStatus();
}

absl::Status SampleExams::Make(int year, absl::CivilDay from, absl::CivilDay to,
                               std::string& plan) {
  v1::CreateExamPlanRequest create;
  create.set_parent(school_.name);
  v1::ExamPlan& asked = *create.mutable_exam_plan();
  asked.set_year(year);
  asked.mutable_title()->set_zh(absl::StrCat(year, "年度教职工体检"));
  asked.mutable_title()->set_en(absl::StrCat("Physical exams ", year));
  *asked.mutable_from() = ToProto(from);
  *asked.mutable_to() = ToProto(to);
  asked.set_hospital(kHospital);
  asked.set_scope(v1::EXAM_SCOPE_STAFF);
  ASSIGN_OR_RETURN(const auto made, calls_.Call<v1::ExamPlan>(
                                        school_.chair, "ExamService/CreateExamPlan", create));
  plan = made.name();
  v1::ApproveExamPlanRequest approve;
  approve.set_name(plan);
  approve.set_etag(made.etag());
  approve.set_document_no(absl::StrCat("云校（示例）〔", year, "〕6号"));
  *approve.mutable_approved_on() = ToProto(std::min(begin_, today_));
  approve.set_approved_by("校长办公会");
  ASSIGN_OR_RETURN(
      const auto approved,
      calls_.Call<v1::ExamPlan>(school_.chair, "ExamService/ApproveExamPlan", approve));
  v1::FreezeExamPlanRequest freeze;
  freeze.set_name(plan);
  freeze.set_etag(approved.etag());
  RETURN_IF_ERROR(calls_.Call<v1::FreezeExamPlanResponse>(school_.chair,
                                                          "ExamService/FreezeExamPlan", freeze)
                      .status());
  return FindDue(plan);
}

absl::Status SampleExams::FindDue(const std::string& plan) {
  v1::ListExamPeopleRequest list;
  list.set_parent(plan);
  list.set_page_size(1000);
  list.set_filter("verdict = due");
  ASSIGN_OR_RETURN(const auto found,
                   calls_.Read<v1::ListExamPeopleResponse>("ExamService/ListExamPeople", list));
  due_.clear();
  for (const v1::ExamPerson& person : found.people()) {
    due_.push_back({person.member(), SameNumber<Sex>(person.sex())});
  }
  return absl::OkStatus();
}

absl::StatusOr<std::string> SampleExams::EtagOf(const std::string& plan,
                                                const std::string& member) {
  v1::GetExamEntryRequest get;
  get.set_plan(plan);
  get.set_member(member);
  ASSIGN_OR_RETURN(const auto entry,
                   calls_.Read<v1::ExamEntry>("ExamBookingService/GetExamEntry", get));
  return entry.etag();
}

template <class Request>
absl::Status SampleExams::Take(const char* method, const std::string& plan,
                               const std::string& member, Request request) {
  request.set_plan(plan);
  request.set_member(member);
  ASSIGN_OR_RETURN(*request.mutable_etag(), EtagOf(plan, member));
  return calls_
      .Call<v1::ExamEntry>(school_.committee, absl::StrCat("ExamBookingService/", method), request,
                           Role::kCommitteeMember)
      .status();
}

absl::Status SampleExams::Attend(const std::string& plan, const std::string& member,
                                 absl::CivilDay day) {
  v1::RecordExamAttendanceRequest request;
  *request.mutable_attended_on() = ToProto(day);
  return Take("RecordExamAttendance", plan, member, request);
}

absl::Status SampleExams::Close(const std::string& plan) {
  v1::ForfeitOpenExamsRequest forfeit;
  forfeit.set_plan(plan);
  for (bool more = true; more;) {
    ASSIGN_OR_RETURN(const auto done,
                     calls_.Call<v1::ForfeitOpenExamsResponse>(
                         school_.committee, "ExamBookingService/ForfeitOpenExams", forfeit,
                         Role::kCommitteeMember));
    more = done.more();
  }
  v1::GetExamPlanRequest get;
  get.set_name(plan);
  ASSIGN_OR_RETURN(const auto found, calls_.Read<v1::ExamPlan>("ExamService/GetExamPlan", get));
  v1::CloseExamPlanRequest close;
  close.set_name(plan);
  close.set_etag(found.etag());
  return calls_.Call<v1::ExamPlan>(school_.chair, "ExamService/CloseExamPlan", close).status();
}

absl::Status SampleExams::OpenSlots() {
  for (const auto& [day, from, to] :
       {std::tuple(today_ - 1, "08:00", "09:30"), {today_ + 6, "08:00", "09:30"},
        {today_ + 13, "08:00", "10:00"}}) {
    v1::CreateExamSlotRequest create;
    create.set_parent(this_plan_);
    v1::ExamSlot& slot = *create.mutable_exam_slot();
    *slot.mutable_day() = ToProto(day);
    slot.set_from_time(from);
    slot.set_to_time(to);
    slot.set_place("体检中心二楼（示例）");
    slot.set_capacity(kSlotPlaces);
    ASSIGN_OR_RETURN(const auto made,
                     calls_.Call<v1::ExamSlot>(school_.chair, "ExamBookingService/CreateExamSlot",
                                               create));
    slots_.push_back(made.name());
  }
  v1::NotifyExamsRequest notify;
  notify.set_plan(this_plan_);
  notify.set_how(v1::EXAM_NOTICE_MESSAGE);
  return calls_
      .Call<v1::NotifyExamsResponse>(school_.committee, "ExamBookingService/NotifyExams", notify,
                                     Role::kCommitteeMember)
      .status();
}

absl::Status SampleExams::Book() {
  const int count = std::min(kBookedMax, static_cast<int>(due_.size()));
  for (int i = 0; i < count; ++i) {
    v1::BookExamRequest book;
    book.set_exam_slot(slots_[static_cast<size_t>(i) % slots_.size()]);
    RETURN_IF_ERROR(Take("BookExam", this_plan_, due_[static_cast<size_t>(i)].member, book));
  }
  // The last of them need not come.
  v1::ExemptExamRequest exempt;
  exempt.set_exemption(v1::EXAM_EXEMPTION_EXAMINED_ELSEWHERE);
  return due_.empty() ? absl::OkStatus()
                      : Take("ExemptExam", this_plan_, due_.back().member, exempt);
}

// Who had booked for today came, but for one.
absl::Status SampleExams::Examine() {
  const int count = std::min(kBookedMax, static_cast<int>(due_.size()));
  for (int i = 0; i < count; i += static_cast<int>(slots_.size())) {
    const std::string& member = due_[static_cast<size_t>(i)].member;
    if (i == 0) {
      RETURN_IF_ERROR(
          Take("MarkExamAbsent", this_plan_, member, v1::MarkExamAbsentRequest()));
    } else {
      RETURN_IF_ERROR(Attend(this_plan_, member, today_ - 1));
    }
  }
  return absl::OkStatus();
}

}  // namespace unioncare::api
