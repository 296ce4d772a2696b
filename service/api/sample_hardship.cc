// The hardship aid of the sample school, day by day.
#include "service/api/sample_hardship.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/base/status.h"
#include "unioncare/v1/hardship_rounds.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/hardship_payments.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::api {
namespace {

constexpr char kCounty[] = "云溪区（示例）";
constexpr int64_t kOldStandardFen = 86'500;
constexpr int64_t kStandardFen = 89'500;
constexpr char kPlace[] = "教学楼一楼公告栏（示例）";
constexpr char kPhone[] = "0000-1234567";
constexpr int kReviewMonths = 6;
// The standard of the school, the money of a year for it, and what one household is paid.
constexpr char kAidStandard[] = R"rules(
display_name { zh: "困难职工帮扶办法（示例）" en: "Hardship aid (sample)" }
code: "YX-HARDSHIP" jurisdiction: "CN-JS/云溪实验学校"
basis { zh: "校工会委员会决议（示例）" en: "decision of the union's committee (sample)" }
valid_from { year: 2018 month: 1 day: 1 }
standards {
  kind: BENEFIT_KIND_HARDSHIP
  cap_fen: 800000 cap_scope: CAP_SCOPE_SUM window: CAP_WINDOW_CALENDAR_YEAR
  forms: DELIVERY_FORM_TRANSFER certainty: CERTAINTY_P approvals { approver: APPROVER_CHAIR }
  basis { zh: "校工会委员会决议（示例）" en: "decision of the union's committee (sample)" }
})rules";
constexpr char kCharityFund[] = "/funds/3";
constexpr int64_t kYearFen = 2'500'000;
constexpr int64_t kAidFen = 200'000;
// From the first day of the sample to the day on which it is asked for, and on to each next step.
constexpr int kAskedDays = 60;
constexpr int kMoneyStepDays = 2;
// How many days before the last one somebody applied whose file is still on its way.
constexpr int kObjectedDays = 12;
constexpr int kInvestigatedDays = 6;
constexpr int kAppliedDays = 2;
constexpr int kExitDays = 25;
constexpr int kLastContactDays = 20;
// The round of the year: it began before the file that was objected to, and its days of applying
// ended before the last file came.
constexpr int kRoundMadeDays = 15;
constexpr int kRoundBeginDays = 13;
constexpr int kRoundEndDays = 3;
constexpr int kRoundCheckDays = 4;
constexpr int kRoundCommitteeDays = 11;
constexpr int kRoundPayDays = 60;

int OfficerOf(const SampleSchool& school, Duty duty) {
  for (int i = 0; i < static_cast<int>(school.people.size()); ++i) {
    if (school.people[i].duty == duty) return i;
  }
  return school.chair;
}

v1::HardshipPerson Relative(v1::Relation relation, int birth_year, v1::HardshipIdentity identity,
                            v1::HardshipHealth health, int64_t monthly_fen) {
  v1::HardshipPerson person;
  person.set_relation(relation);
  person.set_birth_year(birth_year);
  person.set_identity(identity);
  person.set_health(health);
  person.set_insurance(v1::HARDSHIP_INSURANCE_RESIDENT);
  person.set_monthly_income_fen(monthly_fen);
  return person;
}

v1::HardshipForm Form(v1::HardshipCause cause, const char* text, int64_t own_monthly_fen,
                      const std::vector<v1::HardshipPerson>& persons) {
  v1::HardshipForm form;
  form.set_county(kCounty);
  form.set_family_size(static_cast<int>(persons.size()) + 1);
  form.set_own_monthly_income_fen(own_monthly_fen);
  form.set_other_income_fen(0);
  form.set_main_cause(cause);
  form.set_cause_text(text);
  form.set_own_health(v1::HARDSHIP_HEALTH_GOOD);
  form.set_own_insurance(v1::HARDSHIP_INSURANCE_EMPLOYEE);
  form.set_housing(v1::HARDSHIP_HOUSING_OWNED);
  form.set_house_area(76);
  for (const v1::HardshipPerson& person : persons) *form.add_persons() = person;
  return form;
}

// In the order of ChoosePeople.
v1::HardshipForm IllSpouse() {
  v1::HardshipForm form =
      Form(v1::HARDSHIP_CAUSE_ILLNESS, "配偶长期患病，自付医疗费较高", 520'000,
           {Relative(v1::RELATION_SPOUSE, 1984, v1::HARDSHIP_IDENTITY_UNEMPLOYED,
                     v1::HARDSHIP_HEALTH_SERIOUS, 0),
            Relative(v1::RELATION_SON, 2013, v1::HARDSHIP_IDENTITY_STUDENT,
                     v1::HARDSHIP_HEALTH_GOOD, 0),
            Relative(v1::RELATION_MOTHER, 1955, v1::HARDSHIP_IDENTITY_FARMER,
                     v1::HARDSHIP_HEALTH_CHRONIC, 20'000)});
  form.set_medical_fen(3'000'000);
  return form;
}
v1::HardshipForm TwoStudents() {
  v1::HardshipForm form =
      Form(v1::HARDSHIP_CAUSE_EDUCATION, "两个子女同时在读，配偶收入低", 580'000,
           {Relative(v1::RELATION_SPOUSE, 1983, v1::HARDSHIP_IDENTITY_EMPLOYED,
                     v1::HARDSHIP_HEALTH_GOOD, 150'000),
            Relative(v1::RELATION_DAUGHTER, 2006, v1::HARDSHIP_IDENTITY_STUDENT,
                     v1::HARDSHIP_HEALTH_GOOD, 0),
            Relative(v1::RELATION_SON, 2011, v1::HARDSHIP_IDENTITY_STUDENT,
                     v1::HARDSHIP_HEALTH_GOOD, 0)});
  form.set_education_fen(1'360'000);
  return form;
}
v1::HardshipForm SingleParent() {
  v1::HardshipForm form =
      Form(v1::HARDSHIP_CAUSE_SINGLE_PARENT, "单亲抚养子女，并赡养残疾父亲", 480'000,
           {Relative(v1::RELATION_DAUGHTER, 2015, v1::HARDSHIP_IDENTITY_STUDENT,
                     v1::HARDSHIP_HEALTH_GOOD, 0),
            Relative(v1::RELATION_FATHER, 1952, v1::HARDSHIP_IDENTITY_FARMER,
                     v1::HARDSHIP_HEALTH_DISABLED, 18'000)});
  form.set_single_parent(true);
  form.set_disability_fen(960'000);
  return form;
}
v1::HardshipForm BurntHouse(absl::CivilDay on) {
  v1::HardshipForm form =
      Form(v1::HARDSHIP_CAUSE_DISASTER, "家中失火，房屋和家具损毁", 600'000,
           {Relative(v1::RELATION_SPOUSE, 1986, v1::HARDSHIP_IDENTITY_EMPLOYED,
                     v1::HARDSHIP_HEALTH_GOOD, 300'000)});
  *form.mutable_accident_on() = ToProto(on);
  form.set_loss_fen(15'000'000);
  form.set_compensation_fen(0);
  form.set_insurance_fen(4'000'000);
  form.set_social_aid_fen(500'000);
  return form;
}
v1::HardshipForm InHospital() {
  v1::HardshipForm form =
      Form(v1::HARDSHIP_CAUSE_ILLNESS, "本人住院治疗，收入减少", 360'000,
           {Relative(v1::RELATION_SPOUSE, 1982, v1::HARDSHIP_IDENTITY_EMPLOYED,
                     v1::HARDSHIP_HEALTH_CHRONIC, 160'000),
            Relative(v1::RELATION_SON, 2012, v1::HARDSHIP_IDENTITY_STUDENT,
                     v1::HARDSHIP_HEALTH_GOOD, 0)});
  form.set_own_health(v1::HARDSHIP_HEALTH_SERIOUS);
  form.set_medical_fen(2'200'000);
  return form;
}

}  // namespace

SampleHardship::SampleHardship(SampleCalls& calls, ManualClock& clock, const SampleSchool& school,
                               absl::CivilDay begin, absl::CivilDay today)
    : calls_(calls), clock_(clock), school_(school), begin_(begin), today_(today) {}

// Those who lead a group apply themselves: they have an account. For the last two, the union does.
void SampleHardship::ChoosePeople() {
  households_ = {
      {.form = IllSpouse(),
       .asked_fen = 500'000,
       .home_visit = "家庭成员四人同住，配偶卧床，药费单据已核对，情况属实"},
      {.form = TwoStudents(),
       .asked_fen = 300'000,
       .home_visit = "住房一套，两名子女在读，学费单据已核对，情况属实"},
      {.form = SingleParent(),
       .asked_fen = 300'000,
       .home_visit = "三人同住，已查看残疾证和离婚证，情况属实"},
      {.by_union = true,
       .form = BurntHouse(today_ - kInvestigatedDays - 10),
       .asked_fen = 800'000,
       .home_visit = "现场查看受损房屋，保险理赔单已核对，情况属实"},
      {.by_union = true, .form = InHospital(), .asked_fen = 500'000}};
  size_t next = 0;
  for (const bool leads : {true, false}) {
    for (int i = 0; i < static_cast<int>(school_.people.size()); ++i) {
      const SamplePerson& person = school_.people[i];
      const int64_t age = today_.year() - person.birth_date.year();
      const bool chosen = next < households_.size() && households_[next].by_union != leads;
      if (!chosen || person.duty != Duty::kNone || person.noted) continue;
      if (person.retired_on.has_value() || age < 36 || age > 50) continue;
      if ((school_.leaders[person.group] == i) != leads) continue;
      households_[next++].person = i;
    }
  }
}

absl::Status SampleHardship::Begin() {
  ChoosePeople();
  RETURN_IF_ERROR(SetRules());
  RETURN_IF_ERROR(SetMoney());
  Household& in_force = households_[0];
  PlanUntilInForce(in_force, begin_ + 3);
  PlanAid(in_force, begin_ + kAskedDays);
  Later(begin_ + 105, 10, [this, &in_force] {
    return Contact(in_force, "电话联系，配偶病情稳定，仍在服药");
  });
  Later(today_ - kLastContactDays, 10, [this, &in_force] {
    return Contact(in_force, "上门看望，孩子已升入初中");
  });
  Household& over = households_[1];
  PlanUntilInForce(over, begin_ + 8);
  Later(today_ - kExitDays, 15, [this, &over] { return Exit(over); });

  Later(today_ - kRoundMadeDays, 9, [this] { return MakeRound(); });
  Household& objected = households_[2];
  const absl::CivilDay applied = today_ - kObjectedDays;
  Later(applied, 9, [this, &objected, applied] { return Apply(objected, applied); });
  Later(applied + 3, 15, [this, &objected, applied] { return Investigate(objected, applied + 3); });
  Later(applied + 5, 15, [this, &objected, applied] { return Decide(objected, applied + 5); });
  Later(applied + 8, 11, [this, &objected, applied] { return Object(objected, applied + 8); });

  Household& investigated = households_[3];
  const absl::CivilDay burnt = today_ - kInvestigatedDays;
  Later(burnt, 9, [this, &investigated, burnt] { return Apply(investigated, burnt); });
  Later(burnt + 3, 15, [this, &investigated, burnt] {
    return Investigate(investigated, burnt + 3);
  });
  Household& waits = households_[4];
  const absl::CivilDay asked = today_ - kAppliedDays;
  Later(asked, 9, [this, &waits, asked] { return Apply(waits, asked); });
  return absl::OkStatus();
}

// The county publishes a standard each July; the superior union keeps it for all below it. The
// school reviews twice a year.
absl::Status SampleHardship::SetRules() {
  const int year = static_cast<int>(begin_.year()) - (begin_ < absl::CivilDay(begin_.year(), 7, 1));
  for (const auto& [from, fen] : {std::pair(year - 1, kOldStandardFen), {year, kStandardFen}}) {
    v1::CreateDibaoStandardRequest create;
    create.set_parent(school_.superior);
    v1::DibaoStandard& standard = *create.mutable_dibao_standard();
    standard.set_county(kCounty);
    *standard.mutable_from_on() = ToProto(absl::CivilDay(from, 7, 1));
    standard.set_monthly_fen(fen);
    standard.set_source(absl::StrCat("云溪市民政局（示例）", from, "年通知"));
    RETURN_IF_ERROR(calls_
                        .Call<v1::DibaoStandard>(SampleSchool::kSuperior,
                                                 "HardshipService/CreateDibaoStandard", create,
                                                 Role::kSuperior)
                        .status());
  }
  v1::GetHardshipRulesRequest get;
  get.set_parent(school_.name);
  v1::SetHardshipRulesRequest set;
  set.set_parent(school_.name);
  ASSIGN_OR_RETURN(*set.mutable_rules(), calls_.Read<v1::HardshipRules>(
                                             "HardshipService/GetHardshipRules", get));
  set.mutable_rules()->clear_name();
  *set.mutable_rules()->mutable_from_on() = ToProto(begin_);
  set.mutable_rules()->set_review_months(kReviewMonths);
  return calls_.Call<v1::HardshipRules>(school_.chair, "HardshipService/SetHardshipRules", set)
      .status();
}

absl::Status SampleHardship::MakeRound() {
  const absl::CivilDay from = today_ - kRoundBeginDays;
  const absl::CivilDay committee = today_ + kRoundCommitteeDays;
  v1::CreateHardshipRoundRequest create;
  create.set_parent(school_.name);
  v1::HardshipRound& round = *create.mutable_round();
  round.set_display_name(absl::StrCat(from.year(), "年度困难帮扶（示例）"));
  *round.mutable_apply_from() = ToProto(from);
  *round.mutable_apply_to() = ToProto(today_ - kRoundEndDays);
  *round.mutable_check_until() = ToProto(today_ + kRoundCheckDays);
  *round.mutable_committee_until() = ToProto(committee);
  *round.mutable_publicity_from() = ToProto(committee + 1);
  *round.mutable_pay_until() = ToProto(today_ + kRoundPayDays);
  return calls_
      .Call<v1::HardshipRound>(school_.chair, "HardshipRoundService/CreateHardshipRound", create)
      .status();
}

void SampleHardship::PlanUntilInForce(Household& of, absl::CivilDay applied) {
  Later(applied, 9, [this, &of, applied] { return Apply(of, applied); });
  Later(applied + 3, 15, [this, &of, applied] { return Investigate(of, applied + 3); });
  Later(applied + 5, 15, [this, &of, applied]() -> absl::Status {
    RETURN_IF_ERROR(Decide(of, applied + 5));
    const absl::CivilDay last = *DayFrom(of.file.publicity_to());
    Later(last + 1, 9, [this, &of] { return Submit(of); });
    Later(last + 4, 16, [this, &of] { return Answer(of); });
    return absl::OkStatus();
  });
}

void SampleHardship::Later(absl::CivilDay day, int hour, std::function<absl::Status()> run) {
  Step step{At(std::min(day, today_ - 1), hour, 0), std::move(run)};
  const auto place =
      std::upper_bound(steps_.begin() + static_cast<std::ptrdiff_t>(done_), steps_.end(), step,
                       [](const Step& a, const Step& b) { return a.at < b.at; });
  steps_.insert(place, std::move(step));
}

absl::Status SampleHardship::RunUntil(absl::Time time) {
  while (done_ < steps_.size() && steps_[done_].at <= time) {
    // A step may put others behind itself.
    const Step step = steps_[done_++];
    if (step.at > clock_.Now()) clock_.Advance(step.at - clock_.Now());
    RETURN_IF_ERROR(step.run());
  }
  return absl::OkStatus();
}

absl::Status SampleHardship::Apply(Household& of, absl::CivilDay day) {
  v1::CreateHardshipFileRequest create;
  create.set_parent(school_.name);
  v1::HardshipFile& file = *create.mutable_hardship_file();
  file.set_member(school_.members[of.person]);
  if (of.by_union) file.set_on_behalf_reason("本人住院或忙于安置，委托工会代为申请");
  *file.mutable_consent_on() = ToProto(day);
  *file.mutable_superior_consent_on() = ToProto(day);
  file.set_asked_fen(of.asked_fen);
  *create.mutable_form() = of.form;
  const int by = of.by_union ? school_.committee : of.person;
  ASSIGN_OR_RETURN(of.file, calls_.Call<v1::HardshipFile>(
                                by, "HardshipService/CreateHardshipFile", create,
                                of.by_union ? Role::kCommitteeMember : Role::kMember));
  for (const v1::HardshipMaterialKind kind :
       {v1::HARDSHIP_MATERIAL_KIND_APPLICATION, v1::HARDSHIP_MATERIAL_KIND_AUTHORIZATION,
        v1::HARDSHIP_MATERIAL_KIND_HOUSEHOLD, v1::HARDSHIP_MATERIAL_KIND_INCOME}) {
    v1::RecordHardshipMaterialRequest material;
    material.mutable_material()->set_kind(kind);
    RETURN_IF_ERROR(Take(of, "RecordHardshipMaterial", material, school_.committee,
                         Role::kCommitteeMember));
  }
  return absl::OkStatus();
}

template <class Request>
absl::Status SampleHardship::Take(Household& of, const char* method, Request request, int person,
                                  Role role) {
  request.set_name(of.file.name());
  request.set_etag(of.file.etag());
  const int by = person == SampleSchool::kNobody ? school_.chair : person;
  ASSIGN_OR_RETURN(of.file, calls_.Call<v1::HardshipFile>(
                                by, absl::StrCat("HardshipService/", method), request, role));
  return absl::OkStatus();
}

absl::Status SampleHardship::Investigate(Household& of, absl::CivilDay day) {
  v1::RecordHardshipInvestigationRequest request;
  *request.mutable_investigated_on() = ToProto(day);
  request.add_investigators(school_.members[school_.committee]);
  request.add_investigators(school_.members[school_.women]);
  request.set_home_visit(of.home_visit);
  return Take(of, "RecordHardshipInvestigation", request, school_.committee,
              Role::kCommitteeMember);
}

absl::Status SampleHardship::Decide(Household& of, absl::CivilDay day) {
  v1::RecordHardshipDecisionRequest decide;
  decide.set_accept(true);
  decide.set_minutes_no(absl::StrCat("云校工会（示例）〔", day.year(), "〕纪要 ",
                                     of.file.file_no()));
  *decide.mutable_decided_on() = ToProto(day);
  for (const int person : {school_.chair, school_.committee, school_.women}) {
    decide.add_present(school_.members[person]);
  }
  decide.set_committee_fen(300'000);
  decide.set_leader_fen(300'000);
  decide.set_opinion("符合条件，同意建档");
  RETURN_IF_ERROR(Take(of, "RecordHardshipDecision", decide));
  v1::PublishHardshipFileRequest publish;
  publish.set_place(kPlace);
  publish.set_phone(kPhone);
  return Take(of, "PublishHardshipFile", publish);
}

absl::Status SampleHardship::Object(Household& of, absl::CivilDay day) {
  v1::RecordHardshipObjectionRequest request;
  *request.mutable_objection()->mutable_received_on() = ToProto(day);
  request.mutable_objection()->set_content("有人反映其在城东另有一套住房");
  return Take(of, "RecordHardshipObjection", request);
}

absl::Status SampleHardship::Submit(Household& of) {
  return Take(of, "SubmitHardshipFile", v1::SubmitHardshipFileRequest());
}

absl::Status SampleHardship::Answer(Household& of) {
  v1::RecordPackageAnswerRequest answer;
  answer.set_name(of.file.name());
  answer.set_etag(of.file.etag());
  answer.set_accept(true);
  answer.set_final_fen(300'000);
  answer.set_opinion("经核对，同意");
  RETURN_IF_ERROR(calls_
                      .Call<v1::HardshipPackage>(SampleSchool::kSuperior,
                                                 "HardshipService/RecordPackageAnswer", answer,
                                                 Role::kSuperior)
                      .status());
  v1::GetHardshipFileRequest get;
  get.set_name(of.file.name());
  ASSIGN_OR_RETURN(of.file,
                   calls_.Read<v1::HardshipFile>("HardshipService/GetHardshipFile", get));
  return absl::OkStatus();
}

absl::Status SampleHardship::SetMoney() {
  v1::ImportPolicyRequest policy;
  policy.set_parent(school_.name);
  policy.set_text(kAidStandard);
  RETURN_IF_ERROR(
      calls_.Call<v1::Policy>(school_.chair, "PolicyService/ImportPolicy", policy).status());
  for (int64_t year = begin_.year(); year <= today_.year(); ++year) {
    v1::CreateBudgetLineRequest request;
    request.set_parent(school_.name);
    v1::BudgetLine& line = *request.mutable_budget_line();
    line.set_fund(absl::StrCat(school_.name, kCharityFund));
    line.set_year(static_cast<int>(year));
    line.set_display_name("困难职工帮扶");
    line.set_subject_code("50205");
    line.set_amount_fen(kYearFen);
    line.add_kinds(v1::BENEFIT_KIND_HARDSHIP);
    RETURN_IF_ERROR(calls_
                        .Call<v1::BudgetLine>(OfficerOf(school_, Duty::kAccountant),
                                              "FundService/CreateBudgetLine", request,
                                              Role::kAccountant)
                        .status());
  }
  return absl::OkStatus();
}

void SampleHardship::PlanAid(Household& of, absl::CivilDay asked) {
  Later(asked, 9, [this, &of] { return Ask(of); });
  Later(asked + kMoneyStepDays, 9, [this] {
    v1::ApproveDisbursementRequest approve;
    approve.set_opinion("同意");
    return TakeMoney("ApproveDisbursement", approve, school_.chair, Role::kChair);
  });
  Later(asked + 2 * kMoneyStepDays, 10, [this] {
    v1::PayDisbursementRequest pay;
    pay.set_voucher_no("付-帮扶-1");
    pay.set_bank_ref("回单-帮扶-1");
    pay.set_signed_by_bank(true);
    return TakeMoney("PayDisbursement", pay, OfficerOf(school_, Duty::kCashier), Role::kCashier);
  });
  Later(asked + 3 * kMoneyStepDays, 16, [this] {
    v1::BookDisbursementRequest book;
    book.set_voucher_no("记-帮扶-1");
    return TakeMoney("BookDisbursement", book, OfficerOf(school_, Duty::kAccountant),
                     Role::kAccountant);
  });
}

absl::Status SampleHardship::Ask(Household& of) {
  v1::RequestHardshipAidRequest ask;
  ask.set_name(of.file.name());
  ask.set_fund(absl::StrCat(school_.name, kCharityFund));
  ask.mutable_payment()->set_kind(v1::HARDSHIP_AID_KIND_LIVING);
  ask.mutable_payment()->set_amount_fen(kAidFen);
  ASSIGN_OR_RETURN(const v1::HardshipPayment asked,
                   calls_.Call<v1::HardshipPayment>(
                       school_.committee, "HardshipPaymentService/RequestHardshipAid", ask,
                       Role::kCommitteeMember));
  aid_ = asked.disbursement();
  v1::SetDisbursementPayeeRequest payee;
  payee.set_name(aid_);
  payee.set_position(1);
  payee.set_payee_name(school_.people[of.person].display_name);
  payee.set_account("622200009000000001");
  payee.set_bank_branch("示例银行云溪支行");
  return calls_
      .Call<v1::SetDisbursementPayeeResponse>(school_.committee,
                                              "DisbursementService/SetDisbursementPayee", payee,
                                              Role::kCommitteeMember)
      .status();
}

template <class Request>
absl::Status SampleHardship::TakeMoney(const char* method, Request request, int person,
                                       Role role) {
  v1::GetDisbursementRequest get;
  get.set_name(aid_);
  ASSIGN_OR_RETURN(const v1::Disbursement now, calls_.Read<v1::Disbursement>(
                                                   "DisbursementService/GetDisbursement", get));
  request.set_name(aid_);
  request.set_etag(now.etag());
  return calls_
      .Call<v1::Disbursement>(person, absl::StrCat("DisbursementService/", method), request, role)
      .status();
}

absl::Status SampleHardship::Contact(Household& of, const std::string& content) {
  v1::RecordHardshipContactRequest request;
  request.set_content(content);
  return Take(of, "RecordHardshipContact", request, school_.women, Role::kWomensOfficer);
}

absl::Status SampleHardship::Exit(Household& of) {
  v1::CloseHardshipFileRequest request;
  request.set_exit_reason(v1::HARDSHIP_EXIT_OUT_OF_HARDSHIP);
  request.set_reason("长女毕业就业，家庭收入已高于标准");
  return Take(of, "CloseHardshipFile", request);
}

}  // namespace unioncare::api
