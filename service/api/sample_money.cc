// What the officers of the fictional school do about money.
#include "service/api/sample_money.h"

#include <algorithm>
#include <set>
#include <variant>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"
#include "service/api/convert.h"
#include "service/api/disbursement_requests.h"
#include "service/api/disbursement_steps.h"
#include "service/api/fund_budgets.h"
#include "service/api/funds.h"
#include "service/api/names.h"
#include "service/api/past_vouchers.h"
#include "service/api/payees.h"
#include "service/api/policies.h"
#include "service/api/rpc.h"
#include "service/api/sample_vouchers.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/lunar.h"

namespace unioncare::api {
namespace {

constexpr char kAidService[] = "unioncare.v1.DisbursementService/";
constexpr char kFundService[] = "unioncare.v1.FundService/";
// The standards of a province, as they are shipped.
constexpr char kProfile[] = "CN-JS-2018";
// What the school itself has laid down for its retired members.
constexpr char kRetireeRules[] = R"rules(
display_name { zh: "离退休会员慰问办法（示例）" en: "Benefits of retired members (sample)" }
code: "YX-RETIREE" jurisdiction: "CN-JS/云溪实验学校"
basis { zh: "校工会委员会决议（示例）" en: "decision of the union's committee (sample)" }
valid_from { year: 2018 month: 1 day: 1 }
standards {
  kind: BENEFIT_KIND_FESTIVAL beneficiary: BENEFICIARY_CLASS_RETIREE
  cap_fen: 100000 cap_scope: CAP_SCOPE_SUM window: CAP_WINDOW_CALENDAR_YEAR
  forms: DELIVERY_FORM_GOODS certainty: CERTAINTY_P
  basis { zh: "校工会委员会决议（示例）" en: "decision of the union's committee (sample)" }
})rules";
constexpr int64_t kOpeningFen = 120'000'000;
constexpr int64_t kBudgetFen = 60'000'000;
constexpr int64_t kRetireeFen = 30'000'000;
constexpr int64_t kCharityFen = 5'000'000;
constexpr int64_t kHospitalFen = 80000;
constexpr int64_t kSurgeryFen = 150000;
constexpr int64_t kBereavementFen = 100000;
constexpr int64_t kFamilyFen = 80000;  // marriage, childbirth
constexpr int64_t kFestivalFen = 15000;
constexpr int64_t kBirthdayFen = 20000;
constexpr int64_t kFilmFen = 4500;
// Days from one step to the next, and the first day after an event on which anything is asked for.
constexpr int kStepDays = 2;
constexpr int kGrantsMax = 24;  // that follow visits
constexpr int kBirthdayMonths = 4;
constexpr int kFestivalsMax = 3;
// The first festival leaves some portions over.
constexpr int kLeftOver = 2;

}  // namespace

std::vector<SampleFestival> SampleFestivals(absl::CivilDay first, absl::CivilDay last) {
  std::vector<SampleFestival> found;
  for (int64_t year = first.year(); year <= last.year(); ++year) {
    const auto lunar = [&](int month, int day) {
      return ToCivil({.year = static_cast<int>(year), .month = month, .day = day});
    };
    const std::pair<const char*, std::optional<absl::CivilDay>> days[] = {
        {"元旦", absl::CivilDay(year, 1, 1)},   {"春节", lunar(1, 1)},
        {"劳动节", absl::CivilDay(year, 5, 1)}, {"端午节", lunar(5, 5)},
        {"中秋节", lunar(8, 15)},               {"国庆节", absl::CivilDay(year, 10, 1)}};
    for (const auto& [name, day] : days) {
      if (day.has_value() && *day >= first && *day <= last) found.push_back({name, *day});
    }
  }
  std::sort(found.begin(), found.end(),
            [](const auto& left, const auto& right) { return left.day < right.day; });
  return found;
}

SampleMoney::SampleMoney(Store& store, ManualClock& clock, const SampleSchool& school,
                         absl::Span<const SampleAction> actions, absl::CivilDay begin,
                         absl::CivilDay today)
    : store_(store), clock_(clock), school_(school), begin_(begin), today_(today) {
  for (int i = 0; i < static_cast<int>(school.people.size()); ++i) {
    if (school.people[i].duty == Duty::kAccountant) accountant_ = i;
    if (school.people[i].duty == Duty::kCashier) cashier_ = i;
  }
  FindVisited(actions);
  PlanGrants();
  PlanFestivals();
  PlanBirthdays();
  PlanFilms();
  std::stable_sort(steps_.begin(), steps_.end(),
                   [](const Step& left, const Step& right) { return left.at < right.at; });
}

absl::Status SampleMoney::RunUntil(absl::Time time) {
  while (done_ < steps_.size() && steps_[done_].at <= time) {
    // A step may plan the next, so that it is taken out before it runs.
    const Step step = steps_[done_++];
    if (step.at > clock_.Now()) clock_.Advance(step.at - clock_.Now());
    RETURN_IF_ERROR(step.run());
  }
  return absl::OkStatus();
}

template <class Request, class Response>
absl::StatusOr<Response> SampleMoney::Enter(int person, const char* service,
                                            absl::StatusOr<Response> (*operation)(Transaction&,
                                                                                  const Request&),
                                            const Request& request) {
  const std::string method =
      absl::StrCat(service, absl::StripSuffix(request.GetDescriptor()->name(), "Request"));
  Response response;
  RETURN_IF_ERROR(AsSystem(store_, method, [&](Transaction& transaction) -> absl::Status {
    ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", school_.name));
    transaction.actor().user = school_.users[person];
    transaction.actor().sight.everybody = true;
    if (person == school_.chair) {
      transaction.actor().grants = {Grant{.role = Role::kChair, .union_id = union_id}};
    }
    ASSIGN_OR_RETURN(response, operation(transaction, request));
    return absl::OkStatus();
  }));
  return response;
}

template <class Request>
absl::Status SampleMoney::Take(int person, Aid& aid,
                               absl::StatusOr<v1::Disbursement> (*operation)(Transaction&,
                                                                             const Request&),
                               Request request) {
  request.set_name(aid.name);
  request.set_etag(EtagOfVersion(aid.version++));
  return Enter(person, kAidService, operation, request).status();
}

absl::Status SampleMoney::Begin() {
  RETURN_IF_ERROR(MakeBooks());
  return ImportOldBooks();
}

absl::Status SampleMoney::MakeBooks() {
  v1::ImportPolicyRequest policy;
  policy.set_parent(school_.name);
  // First what is the school's own: the province, which knows no festival of retired members, then
  // finds it in force.
  constexpr char kPolicyService[] = "unioncare.v1.PolicyService/";
  policy.set_text(kRetireeRules);
  RETURN_IF_ERROR(Enter(school_.chair, kPolicyService, ImportPolicy, policy).status());
  policy.clear_text();
  policy.set_profile(kProfile);
  RETURN_IF_ERROR(Enter(school_.chair, kPolicyService, ImportPolicy, policy).status());
  const std::tuple<v1::FundSource, const char*, int64_t> funds[] = {
      {v1::FUND_SOURCE_UNION_FUNDS, "工会经费", kOpeningFen},
      {v1::FUND_SOURCE_RETIREE, "离退休经费", kRetireeFen},
      {v1::FUND_SOURCE_HARDSHIP, "帮困基金", kCharityFen}};
  for (const auto& [source, name, fen] : funds) {
    v1::CreateFundRequest request;
    request.set_parent(school_.name);
    request.mutable_fund()->set_source(source);
    request.mutable_fund()->set_display_name(name);
    request.mutable_fund()->set_opening_fen(fen);
    *request.mutable_fund()->mutable_opened_on() = ToProto(begin_);
    RETURN_IF_ERROR(Enter(accountant_, kFundService, CreateFund, request).status());
  }
  for (int64_t year = SampleOldBooksBegin(begin_).year(); year <= today_.year(); ++year) {
    v1::CreateBudgetLineRequest request;
    request.set_parent(school_.name);
    v1::BudgetLine& line = *request.mutable_budget_line();
    line.set_fund(absl::StrCat(school_.name, "/funds/1"));
    line.set_year(static_cast<int>(year));
    line.set_display_name("会员慰问");
    line.set_subject_code("50205");
    line.set_amount_fen(kBudgetFen);
    for (const auto kind :
         {v1::BENEFIT_KIND_FESTIVAL, v1::BENEFIT_KIND_BIRTHDAY, v1::BENEFIT_KIND_MARRIAGE,
          v1::BENEFIT_KIND_CHILDBIRTH, v1::BENEFIT_KIND_HOSPITAL, v1::BENEFIT_KIND_BEREAVEMENT,
          v1::BENEFIT_KIND_RETIREMENT, v1::BENEFIT_KIND_FILM}) {
      line.add_kinds(kind);
    }
    ASSIGN_OR_RETURN(const v1::BudgetLine kept,
                     Enter(accountant_, kFundService, CreateBudgetLine, request));
    lines_[static_cast<int>(year)] = kept.name();
    line.set_fund(absl::StrCat(school_.name, "/funds/2"));
    line.set_display_name("离退休会员慰问");
    line.set_amount_fen(kRetireeFen);
    line.clear_kinds();
    line.add_kinds(v1::BENEFIT_KIND_FESTIVAL);
    RETURN_IF_ERROR(Enter(accountant_, kFundService, CreateBudgetLine, request).status());
  }
  return absl::OkStatus();
}

absl::Status SampleMoney::ImportOldBooks() {
  const SampleOldBooks books(school_, lines_, accountant_, cashier_, begin_);
  return Enter(accountant_, kAidService, ImportDisbursementHistory, books.request()).status();
}

// Who was visited in person for an event that money may follow, in the order of the visits.
void SampleMoney::FindVisited(absl::Span<const SampleAction> actions) {
  std::set<std::string> seen;
  for (const SampleAction& action : actions) {
    const auto* visit = std::get_if<v1::RecordVisitRequest>(&action.request);
    if (visit == nullptr || visit->mode() == v1::VISIT_MODE_PHONE) continue;
    if (visit->visitors_size() < 2 || !seen.insert(visit->member()).second) continue;
    visited_.push_back({.member = visit->member(),
                        .occasion = visit->occasion(),
                        .event_on = *DayFrom(visit->event_on()),
                        .visited_on = Today(action.at),
                        .event_key = visit->event_key()});
  }
}

std::string SampleMoney::DisplayNameOf(const std::string& member) const {
  for (size_t i = 0; i < school_.members.size(); ++i) {
    if (school_.members[i] == member) return school_.people[i].display_name;
  }
  return "";
}

v1::Disbursement SampleMoney::Goods(v1::BenefitKind kind, const std::string& purpose,
                                    absl::CivilDay event_on,
                                    const std::vector<std::string>& members, int64_t fen) const {
  v1::Disbursement aid;
  aid.set_kind(kind);
  aid.set_display_name(purpose);
  aid.set_form(v1::DELIVERY_FORM_GOODS);
  *aid.mutable_event_on() = ToProto(event_on);
  aid.set_fund(absl::StrCat(school_.name, "/funds/1"));
  for (const std::string& member : members) {
    v1::DisbursementEntry& entry = *aid.add_entries();
    entry.set_member(member);
    entry.set_amount_fen(fen);
  }
  v1::DisbursementItem& item = *aid.add_items();
  item.set_display_name(purpose);
  item.set_quantity(static_cast<int>(members.size()));
  item.set_unit("份");
  item.set_unit_price_fen(fen);
  return aid;
}

// Grants that follow visits: most of them are in the books, and one is in each other state.
void SampleMoney::PlanGrants() {
  int planned = 0;
  for (const Visited& each : visited_) {
    if (planned == kGrantsMax) return;
    v1::Disbursement aid;
    std::vector<v1::ProofType> proofs;
    bool transfer = false;
    switch (each.occasion) {
      case v1::OCCASION_ILLNESS_HOSPITAL:
      case v1::OCCASION_SURGERY: {
        const bool surgery = each.occasion == v1::OCCASION_SURGERY;
        aid = Goods(v1::BENEFIT_KIND_HOSPITAL, surgery ? "住院手术慰问" : "住院慰问", each.event_on,
                    {each.member}, surgery ? kSurgeryFen : kHospitalFen);
        aid.set_sub_kind(surgery ? v1::BENEFIT_SUB_KIND_SURGERY : v1::BENEFIT_SUB_KIND_NO_SURGERY);
        proofs = {v1::PROOF_TYPE_DISCHARGE_RECORD};
        transfer = true;
        break;
      }
      case v1::OCCASION_BEREAVEMENT_RELATIVE: {
        // Nothing is given for grandparents.
        if (each.event_key != "父亲" && each.event_key != "母亲") continue;
        aid = Goods(v1::BENEFIT_KIND_BEREAVEMENT, "直系亲属去世慰问", each.event_on,
                    {each.member}, kBereavementFen);
        aid.mutable_entries(0)->set_relation(each.event_key == "父亲" ? v1::RELATION_FATHER
                                                                      : v1::RELATION_MOTHER);
        proofs = {v1::PROOF_TYPE_DEATH_CERTIFICATE};
        transfer = true;
        break;
      }
      case v1::OCCASION_MARRIAGE:
        aid = Goods(v1::BENEFIT_KIND_MARRIAGE, "结婚慰问", each.event_on, {each.member},
                    kFamilyFen);
        proofs = {v1::PROOF_TYPE_MARRIAGE_CERTIFICATE};
        break;
      case v1::OCCASION_CHILDBIRTH:
        aid = Goods(v1::BENEFIT_KIND_CHILDBIRTH, "生育慰问", each.event_on, {each.member},
                    kFamilyFen);
        proofs = {v1::PROOF_TYPE_BIRTH_CERTIFICATE};
        break;
      default:
        continue;
    }
    if (transfer) {
      aid.set_form(v1::DELIVERY_FORM_TRANSFER);
      aid.clear_items();
    }
    static constexpr End kOthers[] = {End::kReturned, End::kReversed, End::kCancelled};
    const End end = planned % 7 == 3 && planned / 7 < 3 ? kOthers[planned / 7] : End::kBooked;
    Plan(each.visited_on + 1, std::move(aid), end, proofs);
    ++planned;
  }
}

// Goods for everybody in service, on one sheet with every name, and for the retired members from
// the fund that is theirs. Officers get theirs by another sheet: nobody asks for, approves or
// audits what is his own.
void SampleMoney::PlanFestivals() {
  std::vector<std::string> staff, retired;
  for (size_t i = 0; i < school_.people.size(); ++i) {
    const SamplePerson& person = school_.people[i];
    if (person.duty != Duty::kNone || person.joined_on >= begin_) continue;
    (person.retired_on.has_value() ? retired : staff).push_back(school_.members[i]);
  }
  const std::vector<SampleFestival> festivals = SampleFestivals(begin_ + 20, today_ - 30);
  const size_t first = festivals.size() > kFestivalsMax ? festivals.size() - kFestivalsMax : 0;
  for (size_t i = first; i < festivals.size(); ++i) {
    const std::string name = festivals[i].display_name;
    const absl::CivilDay day = festivals[i].day;
    const std::string purpose = absl::StrCat(day.year(), "年", name, "慰问");
    const auto plan = [&](const std::vector<std::string>& members, const char* fund) {
      v1::Disbursement aid =
          Goods(v1::BENEFIT_KIND_FESTIVAL, purpose, day, members, kFestivalFen);
      aid.set_sub_kind(name == "春节" ? v1::BENEFIT_SUB_KIND_SPRING_FESTIVAL
                                      : v1::BENEFIT_SUB_KIND_OTHER_FESTIVAL);
      aid.set_fund(absl::StrCat(school_.name, fund));
      Plan(day - 12, std::move(aid), End::kBooked);
    };
    plan(staff, "/funds/1");
    if (i + 1 == festivals.size()) plan(retired, "/funds/2");
  }
}

// Cake vouchers for those born in a month, one sheet a month.
void SampleMoney::PlanBirthdays() {
  absl::CivilMonth month = absl::CivilMonth(today_ - 32) - (kBirthdayMonths - 1);
  for (int i = 0; i < kBirthdayMonths; ++i, ++month) {
    v1::Disbursement aid;
    for (size_t at = 0; at < school_.people.size(); ++at) {
      const SamplePerson& person = school_.people[at];
      if (person.birth_date.month() != month.month() || person.retired_on.has_value()) continue;
      if (person.duty != Duty::kNone || person.birth_date.day() > 28) continue;
      v1::DisbursementEntry& entry = *aid.add_entries();
      entry.set_member(school_.members[at]);
      entry.set_amount_fen(kBirthdayFen);
      *entry.mutable_event_on() =
          ToProto(absl::CivilDay(month.year(), month.month(), person.birth_date.day()));
    }
    if (aid.entries_size() == 0) continue;
    aid.set_kind(v1::BENEFIT_KIND_BIRTHDAY);
    aid.set_form(v1::DELIVERY_FORM_VOUCHER_CAKE);
    aid.set_display_name(absl::StrCat(month.year(), "年", month.month(), "月生日慰问"));
    aid.set_fund(absl::StrCat(school_.name, "/funds/1"));
    *aid.mutable_event_on() = ToProto(absl::CivilDay(month));
    v1::DisbursementItem& item = *aid.add_items();
    item.set_display_name("指定蛋糕店生日券");
    item.set_quantity(aid.entries_size());
    item.set_unit("张");
    item.set_unit_price_fen(kBirthdayFen);
    Plan(absl::CivilDay(month) - 12, std::move(aid), End::kBooked);
  }
}

// Film tickets for some groups, the last of them still on their way.
void SampleMoney::PlanFilms() {
  static constexpr End kEnds[] = {End::kBooked,   End::kBooked,   End::kBooked, End::kBooked,
                                  End::kSigned,   End::kPaid,     End::kApproved,
                                  End::kRequested, End::kDraft};
  int count = 0;
  for (int group = 0; group < static_cast<int>(SampleGroups().size()); ++group) {
    std::vector<std::string> members;
    for (size_t i = 0; i < school_.people.size(); ++i) {
      const SamplePerson& person = school_.people[i];
      const bool plain = person.duty == Duty::kNone && !person.retired_on.has_value() &&
                         school_.leaders[group] != static_cast<int>(i);
      if (plain && person.group == group && members.size() < 12) {
        members.push_back(school_.members[i]);
      }
    }
    if (members.empty() || count == static_cast<int>(std::size(kEnds))) continue;
    const End end = kEnds[count];
    // What is not in the books yet is of the last days: nobody is late with it.
    const absl::CivilDay day = end == End::kBooked ? begin_ + 30 + 15 * count : today_ - 8;
    v1::Disbursement aid = Goods(v1::BENEFIT_KIND_FILM, "组织观影", day, members, kFilmFen);
    aid.set_form(v1::DELIVERY_FORM_TICKET);
    Plan(day, std::move(aid), end);
    ++count;
  }
}

void SampleMoney::Later(absl::CivilDay day, int hour, std::function<absl::Status()> run) {
  const absl::CivilDay last = today_ - 1;
  steps_.push_back({At(std::min(day, last), hour, 0), std::move(run)});
}

void SampleMoney::Plan(absl::CivilDay day, v1::Disbursement asked, End end,
                       const std::vector<v1::ProofType>& proofs) {
  // What cannot get all the way in time is left where it would be mistaken for an omission.
  if (day <= begin_ || (end >= End::kBooked && day + 5 * kStepDays >= today_)) return;
  auto aid = std::make_shared<Aid>();
  Later(day, 9, [this, aid, asked, end]() -> absl::Status {
    v1::RequestDisbursementRequest request;
    request.set_parent(school_.name);
    request.set_draft(end == End::kDraft);
    *request.mutable_disbursement() = asked;
    ASSIGN_OR_RETURN(const v1::RequestDisbursementResponse response,
                     Enter(school_.committee, kAidService, AskForDisbursement, request));
    aid->name = response.disbursement().name();
    return absl::OkStatus();
  });
  if (end == End::kDraft) return;
  if (!proofs.empty()) {
    Later(day, 10, [this, aid, proofs, day] {
      v1::ProveDisbursementRequest request;
      for (const v1::ProofType type : proofs) {
        request.add_proofs()->set_type(type);
        *request.mutable_proofs(request.proofs_size() - 1)->mutable_seen_on() = ToProto(day);
      }
      return Take(school_.committee, *aid, ProveDisbursement, request);
    });
  }
  if (asked.form() == v1::DELIVERY_FORM_TRANSFER) {
    Later(day, 11, [this, aid, asked]() -> absl::Status {
      v1::SetDisbursementPayeeRequest request;
      request.set_name(aid->name);
      request.set_position(1);
      request.set_payee_name(DisplayNameOf(asked.entries(0).member()));
      request.set_account(absl::StrFormat("62220000%010d", ++vouchers_));
      request.set_bank_branch("示例银行云溪支行");
      return Enter(school_.committee, kAidService, SetDisbursementPayee, request).status();
    });
  }
  if (end == End::kRequested) return;
  const absl::CivilDay decided = day + kStepDays;
  if (end == End::kReturned) {
    Later(decided, 9, [this, aid] {
      v1::ReturnDisbursementRequest request;
      request.set_reason("请补充说明");
      return Take(school_.chair, *aid, ReturnDisbursement, request);
    });
    return;
  }
  if (end == End::kCancelled) {
    Later(decided, 9, [this, aid] {
      v1::CancelDisbursementRequest request;
      request.set_reason("本人谢绝");
      return Take(school_.committee, *aid, CancelDisbursement, request);
    });
    return;
  }
  Later(decided, 9, [this, aid] {
    v1::ApproveDisbursementRequest request;
    request.set_opinion("同意");
    return Take(school_.chair, *aid, ApproveDisbursement, request);
  });
  if (end != End::kApproved) PlanPayment(decided + 1, aid, asked, end);
}

void SampleMoney::PlanPayment(absl::CivilDay day, std::shared_ptr<Aid> aid,
                              const v1::Disbursement& asked, End end) {
  const bool transfer = asked.form() == v1::DELIVERY_FORM_TRANSFER;
  Later(day, 10, [this, aid, transfer] {
    v1::PayDisbursementRequest request;
    request.set_voucher_no(absl::StrCat("付-", ++vouchers_));
    if (transfer) {
      request.set_bank_ref(absl::StrCat("回单", vouchers_));
      request.set_signed_by_bank(true);
    }
    return Take(cashier_, *aid, PayDisbursement, request);
  });
  if (end == End::kPaid) return;
  if (!transfer) {
    const int people = asked.entries_size();
    const bool festival = asked.kind() == v1::BENEFIT_KIND_FESTIVAL;
    Later(day + kStepDays, 15, [this, aid, people, festival] {
      v1::SignDisbursementRequest request;
      for (int i = 0; festival && i < kLeftOver; ++i) {
        v1::DisbursementSignature& left = *request.add_signatures();
        left.set_position(people - i);
        left.set_left_over(true);
      }
      request.set_all_open(true);
      return Take(cashier_, *aid, SignDisbursement, request);
    });
  }
  if (end == End::kSigned) return;
  Later(day + 2 * kStepDays, 16, [this, aid] {
    v1::BookDisbursementRequest request;
    request.set_voucher_no(absl::StrCat("记-", ++vouchers_));
    return Take(accountant_, *aid, BookDisbursement, request);
  });
  if (end != End::kReversed) return;
  Later(day + 3 * kStepDays, 9, [this, aid, day] {
    v1::ReverseDisbursementRequest request;
    request.set_reason("本人退回，转给困难职工");
    *request.mutable_money_back_on() = ToProto(day + 3 * kStepDays);
    return Take(accountant_, *aid, ReverseDisbursement, request);
  });
}

}  // namespace unioncare::api
