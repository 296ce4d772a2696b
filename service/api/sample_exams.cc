// The exams of the sample school, day by day.
#include "service/api/sample_exams.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/base/status.h"
#include "unioncare/v1/exams.pb.h"
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
constexpr int kAbsentEvery = 9;  // of those who are due did not come

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
  const absl::CivilDay end = std::max(begin_ + 2, to);
  Later(begin_ + 1, 9, [this, from, to] { return Make(from, to, last_plan_); });
  Later(end, 17, [this] { return Attend(); });
  Later(end + 7, 17, [this] { return Close(); });
  const absl::CivilDay begins = today_ - kThisDaysBefore;
  Later(begins - 2, 9,
        [this, begins] { return Make(begins, today_ + kThisDaysAfter, this_plan_); });
  std::stable_sort(steps_.begin(), steps_.end(),
                   [](const Step& a, const Step& b) { return a.at < b.at; });
  return absl::OkStatus();
}

void SampleExams::Later(absl::CivilDay day, int hour, std::function<absl::Status()> run) {
  steps_.push_back({At(std::min(day, today_ - 1), hour, 0), std::move(run)});
}

absl::Status SampleExams::RunUntil(absl::Time time) {
  for (; done_ < steps_.size() && steps_[done_].at <= time; ++done_) {
    const absl::Time at = steps_[done_].at;
    if (at > clock_.Now()) clock_.Advance(at - clock_.Now());
    RETURN_IF_ERROR(steps_[done_].run());
  }
  return absl::OkStatus();
}

absl::Status SampleExams::Make(absl::CivilDay from, absl::CivilDay to, std::string& plan) {
  const int year = static_cast<int>(from.year());
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
  return calls_
      .Call<v1::FreezeExamPlanResponse>(school_.chair, "ExamService/FreezeExamPlan", freeze)
      .status();
}

absl::Status SampleExams::Attend() {
  v1::ListExamPeopleRequest list;
  list.set_parent(last_plan_);
  list.set_page_size(1000);
  list.set_filter("verdict = due");
  ASSIGN_OR_RETURN(const auto found,
                   calls_.Read<v1::ListExamPeopleResponse>("ExamService/ListExamPeople", list));
  v1::GetExamPlanRequest get;
  get.set_name(last_plan_);
  ASSIGN_OR_RETURN(const auto plan, calls_.Read<v1::ExamPlan>("ExamService/GetExamPlan", get));
  v1::DeclareAttendedExamsRequest declare;
  declare.set_parent(school_.name);
  int count = 0;
  for (const v1::ExamPerson& person : found.people()) {
    if (++count % kAbsentEvery == 0) continue;
    v1::AttendedExams& attended = *declare.add_attended();
    attended.set_member(person.member());
    attended.set_year(plan.year());
    for (const v1::ExamPersonItem& item : person.items()) {
      if (item.due()) attended.add_items(item.item());
    }
  }
  return calls_
      .Call<v1::DeclareAttendedExamsResponse>(school_.chair, "ExamService/DeclareAttendedExams",
                                              declare)
      .status();
}

absl::Status SampleExams::Close() {
  v1::GetExamPlanRequest get;
  get.set_name(last_plan_);
  ASSIGN_OR_RETURN(const auto plan, calls_.Read<v1::ExamPlan>("ExamService/GetExamPlan", get));
  v1::CloseExamPlanRequest close;
  close.set_name(plan.name());
  close.set_etag(plan.etag());
  return calls_.Call<v1::ExamPlan>(school_.chair, "ExamService/CloseExamPlan", close).status();
}

}  // namespace unioncare::api
