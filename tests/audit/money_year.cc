// The clean part of a year of money.
#include "tests/audit/money_year.h"

#include <algorithm>
#include <map>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "service/api/convert.h"
#include "tests/api/exemplars.h"
#include "tests/api/upload.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/past_cases.pb.h"
#include "unioncare/v1/past_vouchers.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

// The standards of the union: every kind of limit that the audit knows.
constexpr char kPolicy[] = R"(
display_name { zh: "审计用慰问办法" en: "Standards for the audit" }
code: "AUDIT-SCHOOL" jurisdiction: "CN-JS/审计示例"
basis { zh: "测试用" en: "for tests" }
valid_from { year: 2018 month: 1 day: 1 }
standards { kind: BENEFIT_KIND_FESTIVAL cap_fen: 180000 cap_scope: CAP_SCOPE_SUM
  window: CAP_WINDOW_CALENDAR_YEAR forms: DELIVERY_FORM_GOODS forms: DELIVERY_FORM_VOUCHER_NAMED
  $0 }
standards { kind: BENEFIT_KIND_FESTIVAL beneficiary: BENEFICIARY_CLASS_RETIREE cap_fen: 180000
  cap_scope: CAP_SCOPE_SUM window: CAP_WINDOW_CALENDAR_YEAR forms: DELIVERY_FORM_GOODS $0 }
standards { kind: BENEFIT_KIND_BIRTHDAY cap_fen: 40000 cap_scope: CAP_SCOPE_SINGLE_GRANT
  count_max: 1 count_per: COUNT_PER_MEMBER window: CAP_WINDOW_CALENDAR_YEAR
  forms: DELIVERY_FORM_GOODS forms: DELIVERY_FORM_VOUCHER_CAKE $0 }
standards { kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY cap_fen: 100000
  cap_scope: CAP_SCOPE_SINGLE_GRANT count_max: 2 count_per: COUNT_PER_MEMBER
  window: CAP_WINDOW_CALENDAR_YEAR forms: DELIVERY_FORM_TRANSFER forms: DELIVERY_FORM_GOODS
  claim_limit_days: 183 evidence: PROOF_TYPE_HOSPITAL_BILL $0 }
standards { kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_SURGERY cap_fen: 200000
  cap_scope: CAP_SCOPE_SINGLE_GRANT count_max: 1 count_per: COUNT_PER_DISEASE
  window: CAP_WINDOW_CALENDAR_YEAR forms: DELIVERY_FORM_TRANSFER forms: DELIVERY_FORM_GOODS
  evidence: PROOF_TYPE_HOSPITAL_BILL $0 }
standards { kind: BENEFIT_KIND_BEREAVEMENT sub_kind: BENEFIT_SUB_KIND_DIRECT_RELATIVE
  cap_fen: 200000 cap_scope: CAP_SCOPE_EVENT window: CAP_WINDOW_EVENT
  forms: DELIVERY_FORM_TRANSFER relations: RELATION_SPOUSE relations: RELATION_FATHER
  relations: RELATION_MOTHER relations: RELATION_SON relations: RELATION_DAUGHTER
  evidence: PROOF_TYPE_DEATH_CERTIFICATE $0 }
standards { kind: BENEFIT_KIND_HARDSHIP cap_fen: 300000 cap_scope: CAP_SCOPE_SUM
  window: CAP_WINDOW_CALENDAR_YEAR forms: DELIVERY_FORM_TRANSFER
  approvals { approver: APPROVER_COMMITTEE } $0 }
standards { kind: BENEFIT_KIND_FILM cap_fen: 10000 cap_scope: CAP_SCOPE_SINGLE_GRANT
  count_max: 3 count_per: COUNT_PER_MEMBER window: CAP_WINDOW_CALENDAR_YEAR
  forms: DELIVERY_FORM_TICKET $0 }
standards { kind: BENEFIT_KIND_PARK_PASS cap_fen: 30000 cap_scope: CAP_SCOPE_SUM
  window: CAP_WINDOW_CALENDAR_YEAR forms: DELIVERY_FORM_TICKET $0 }
standards { kind: BENEFIT_KIND_SPORTS_PRIZE cap_fen: 50000 cap_scope: CAP_SCOPE_SINGLE_GRANT
  forms: DELIVERY_FORM_GOODS $0 }
standards { kind: BENEFIT_KIND_CLOTHING cap_fen: 50000 cap_scope: CAP_SCOPE_SINGLE_GRANT
  forms: DELIVERY_FORM_GOODS $0 }
aggregates { kinds: BENEFIT_KIND_CLOTHING share_percent: 1 base: AGGREGATE_BASE_BUDGET_INCOME
  $0 }
)";
constexpr char kBasis[] = "basis { zh: '测试用' en: 'for tests' } certainty: CERTAINTY_P";

// So many have an ID number and an address; an odd sequence of three digits is a man's.
constexpr int kWithSealed = 400;
constexpr int64_t kFestivalFen = 30000;
constexpr int64_t kBirthdayFen = 20000;
constexpr int64_t kFilmFen = 5000;
constexpr int64_t kHospitalFen = 60000;
constexpr int kRowsPerCall = 400;
// Of a person who gets everything: festivals, the birthday, films.
constexpr int kFestivals = 4;
constexpr int kCleanPerPerson = kFestivals + 1 + 2;
// One of so many clean ones is entered step by step, and not imported.
constexpr int kEnteredShare = 10;

struct FestivalOf2026 {
  const char* display_name;
  int month, day;
};
constexpr FestivalOf2026 kFestivalDays[] = {
    {"春节", 2, 17}, {"劳动节", 5, 1}, {"端午节", 6, 19}, {"国庆节", 10, 1},
    {"清明节", 4, 5}, {"中秋节", 9, 25}};

// A name of three characters that nobody else has.
std::string NameOfPerson(int index) {
  static constexpr const char* kFirst[] = {"赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈",
                                           "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "尤", "许"};
  static constexpr const char* kGiven[] = {"一", "丰", "中", "云", "仁", "伦", "冬", "列", "千", "南",
                                           "同", "品", "国", "坤", "壮", "大", "学", "安", "富", "岩"};
  return absl::StrCat(kFirst[index % 20], kGiven[index / 20 % 20], kGiven[index / 400 % 20]);
}

}  // namespace

std::string DayText(const std::string& field, absl::CivilDay day) {
  return absl::StrCat(field, " { year: ", day.year(), " month: ", day.month(), " day: ", day.day(),
                      " } ");
}

MoneyYear::MoneyYear(TestServer& server, uint64_t seed, Size size)
    : server_(server), size_(size), random_(seed), world_(MakeWorld(server)) {}

int64_t MoneyYear::Between(int64_t low, int64_t high) {
  return low + static_cast<int64_t>(random_() % static_cast<uint64_t>(high - low + 1));
}

void MoneyYear::Call(const std::string& who, const std::string& method,
                     const google::protobuf::Message& request,
                     google::protobuf::Message* response) {
  const grpc::Status status = server_.Call(world_.token(who), method, request, response);
  if (!status.ok()) ADD_FAILURE() << method << ": " << LocalizedOf(status) << "\n"
                                  << request.DebugString();
}

template <class Response>
Response MoneyYear::Ask(const std::string& who, const std::string& method,
                        const std::string& text) {
  Response response;
  Call(who, method, *Parsed(MethodNamed(method)->input_type(), text), &response);
  return response;
}

std::map<AuditRule, int> MoneyYear::Expected() const {
  std::map<AuditRule, int> expected;
  for (const Irregularity& each : planted_) ++expected[each.rule];
  return expected;
}

void MoneyYear::Fill() {
  MakeBooks();
  FindUsers();
  AddClean();
  for (int round = 0; round < size_.each; ++round) Plant(round);
  PlantOnce();
  UploadVisits();
  Import();
  KeepHardship();
  for (int round = 0; round < size_.each; ++round) PlantLinked();
  for (auto& [member, request] : leavings_) {
    v1::GetMemberRequest get;
    get.set_name(member);
    v1::Member now;
    Call("chair", "MemberService/GetMember", get, &now);
    request.set_name(member);
    request.set_etag(now.etag());
    v1::ChangeMemberStateResponse changed;
    Call("chair", "MemberService/ChangeMemberState", request, &changed);
  }
  PlantVisits();
}

void MoneyYear::MakeBooks() {
  v1::ImportPolicyRequest policy;
  policy.set_parent(kUnion);
  policy.set_text(absl::StrReplaceAll(kPolicy, {{"$0", kBasis}}));
  v1::Policy kept;
  Call("chair", "PolicyService/ImportPolicy", policy, &kept);
  for (const char* fund : {"FUND_SOURCE_UNION_FUNDS display_name: '工会经费'",
                           "FUND_SOURCE_RETIREE display_name: '离退休经费'",
                           "FUND_SOURCE_HARDSHIP display_name: '帮困基金'"}) {
    Ask<v1::Fund>("accountant", "FundService/CreateFund",
                  absl::StrCat("parent: 'unions/2' fund { source: ", fund,
                               " opening_fen: 90000000000 ",
                               DayText("opened_on", absl::CivilDay(2026, 1, 1)), "}"));
  }
  const auto line = [&](const char* name, int64_t fen, const char* kinds) {
    Ask<v1::BudgetLine>(
        "accountant", "FundService/CreateBudgetLine",
        absl::StrCat("parent: 'unions/2' budget_line { fund: 'unions/2/funds/1' year: 2026 "
                     "display_name: '", name, "' subject_code: '50205' amount_fen: ", fen, " ",
                     kinds, "}"));
  };
  line("慰问", 80'000'000'000,
       "kinds: BENEFIT_KIND_FESTIVAL kinds: BENEFIT_KIND_BIRTHDAY kinds: BENEFIT_KIND_HOSPITAL "
       "kinds: BENEFIT_KIND_BEREAVEMENT kinds: BENEFIT_KIND_FILM kinds: BENEFIT_KIND_PARK_PASS "
       "kinds: BENEFIT_KIND_CLOTHING kinds: BENEFIT_KIND_HARDSHIP");
  line("文体", 10'000, "kinds: BENEFIT_KIND_SPORTS_PRIZE");
  Ask<v1::IncomeBudget>("accountant", "FundService/RecordIncomeBudget",
                        "parent: 'unions/2' income_budget { year: 2026 "
                        "kind: INCOME_KIND_ALLOCATION amount_fen: 10000000 }");
}

void MoneyYear::FindUsers() {
  const auto users = Ask<v1::ListUsersResponse>("chair", "UserService/ListUsers",
                                                "parent: 'unions/2' page_size: 100");
  for (const v1::User& user : users.users()) {
    users_[user.display_name() == "主席" ? "chair" : user.display_name()] = user.name();
  }
}

int MoneyYear::MakePerson(bool retired) {
  const int index = static_cast<int>(people_.size());
  Person person;
  person.display_name = NameOfPerson(index);
  person.staff_no = absl::StrFormat("M%05d", index + 1);
  person.birth_date = absl::CivilDay(retired ? 1955 : 1980, 1, 20) + Between(0, 200);
  std::string sealed;
  if (index < kWithSealed) {
    const std::string day =
        absl::StrReplaceAll(absl::FormatCivilTime(person.birth_date), {{"-", ""}});
    const std::string number =
        ResidentNumber(absl::StrCat("110101", day, absl::StrFormat("%03d", index * 2 + 1)));
    sealed = absl::StrCat("id_type: ID_TYPE_RESIDENT id_no: '", number, "' address: '",
                          kSealedStreet, index, "号' ");
  }
  const auto kept = Ask<v1::Member>(
      "chair", "MemberService/CreateMember",
      absl::StrCat("parent: 'unions/2' member { display_name: '", person.display_name,
                   "' staff_no: '", person.staff_no, "' group: 'unions/2/groups/", index % 3 + 1,
                   "' sex: SEX_MALE ", DayText("birth_date", person.birth_date),
                   DayText("joined_on", absl::CivilDay(retired ? 1979 : 2005, 9, 1)),
                   retired ? DayText("retired_on", absl::CivilDay(2015, 12, 31)) : "", sealed,
                   "}"));
  person.name = kept.name();
  people_.push_back(std::move(person));
  return index;
}

// The visits of the older book, as a ledger of it.
void MoneyYear::UploadVisits() {
  if (visits_.empty()) return;
  std::string ledger = "姓名,工号,必访类型,发生日期,走访时间,走访人员,方式\n";
  for (const PastVisit& visit : visits_) {
    const Person& person = people_[static_cast<size_t>(visit.person)];
    absl::StrAppend(&ledger, person.display_name, ",", person.staff_no, ",", visit.occasion, ",",
                    absl::FormatCivilTime(visit.event_on), ",",
                    absl::FormatCivilTime(visit.event_on + 1), ",",
                    visit.visitors > 1 ? "李娜、王强" : "李娜", ",上门\n");
  }
  v1::UploadPastCasesRequest request;
  request.set_parent(kUnion);
  request.set_file_name("走访台账.csv");
  const Answer answer = UploadFile(server_, world_.token("chair"),
                                   "ImportService/UploadPastCases", request, ledger);
  v1::Import checked;
  EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
  EXPECT_TRUE(checked.ParseFromString(answer.bytes));
  v1::PublishImportRequest publish;
  publish.set_name(checked.name());
  publish.set_etag(checked.etag());
  v1::Import published;
  Call("chair", "ImportService/PublishImport", publish, &published);
  visits_.clear();
}

void MoneyYear::AddGoods(Voucher& voucher, const std::string& item, int64_t fen) {
  v1::DisbursementItem& bought = *voucher.add_items();
  bought.set_display_name(item);
  bought.set_quantity(1);
  bought.set_unit("份");
  bought.set_unit_price_fen(fen);
  v1::DisbursementInvoice& invoice = *voucher.mutable_invoice();
  // No two numbers follow one another, and no seller comes twice.
  invoice_no_ += static_cast<int>(Between(2, 9));
  invoice.set_code("032002600111");
  invoice.set_number(absl::StrFormat("%08d", invoice_no_));
  *invoice.mutable_date() = voucher.paid_on();
  invoice.set_title("本校");
  invoice.set_seller(absl::StrCat("云溪第", invoice_no_, "商店（示例）"));
  invoice.set_total_fen(fen);
}

// Somebody else on a voucher over goods: one more of each, at the same price.
void MoneyYear::AddOther(Voucher& voucher, int person, int64_t fen) {
  v1::HistoricEntry& other = *voucher.add_others();
  other.set_member(people_[static_cast<size_t>(person)].name);
  other.set_amount_fen(fen);
  other.set_sign_kind(voucher.sign_kind());
  *other.mutable_signed_on() = voucher.signed_on();
  voucher.mutable_items(0)->set_quantity(voucher.items(0).quantity() + 1);
  voucher.mutable_invoice()->set_total_fen(voucher.invoice().total_fen() + fen);
}

MoneyYear::Voucher MoneyYear::Clean(int person, v1::BenefitKind kind, v1::BenefitSubKind sub_kind,
                                    v1::DeliveryForm form, absl::CivilDay event_on, int64_t fen,
                                    const std::string& purpose) {
  const bool ahead = kind == v1::BENEFIT_KIND_FESTIVAL || kind == v1::BENEFIT_KIND_BIRTHDAY;
  const absl::CivilDay asked = ahead ? event_on - 9 : event_on + 2;
  const absl::CivilDay paid = asked + Between(3, 5);
  Voucher voucher;
  voucher.set_member(people_[static_cast<size_t>(person)].name);
  voucher.set_kind(kind);
  voucher.set_sub_kind(sub_kind);
  voucher.set_form(form);
  *voucher.mutable_event_on() = api::ToProto(event_on);
  *voucher.mutable_requested_on() = api::ToProto(asked);
  *voucher.mutable_paid_on() = api::ToProto(paid);
  *voucher.mutable_signed_on() = api::ToProto(paid + 1);
  *voucher.mutable_booked_on() = api::ToProto(paid + Between(5, 20));
  voucher.set_amount_fen(fen);
  voucher.set_display_name(purpose);
  voucher.set_fund("unions/2/funds/1");
  voucher.set_budget_line("unions/2/budgetLines/1");
  voucher.set_sign_kind(v1::SIGN_KIND_SELF);
  voucher.set_requested_by(users_.at("committee"));
  voucher.set_paid_by(users_.at("cashier"));
  voucher.set_booked_by(users_.at("accountant"));
  voucher.set_voucher_no(absl::StrCat("记-", ++voucher_no_));
  v1::HistoricApproval& approval = *voucher.add_approvals();
  approval.set_approver(v1::APPROVER_CHAIR);
  approval.set_by(users_.at("chair"));
  *approval.mutable_approved_on() = api::ToProto(asked + Between(0, 2));
  if (form == v1::DELIVERY_FORM_TRANSFER) {
    voucher.set_sign_kind(v1::SIGN_KIND_BANK);
    voucher.set_payee_name(people_[static_cast<size_t>(person)].display_name);
    voucher.set_account(absl::StrFormat("62220202%08d", person + 1));
    voucher.set_bank_ref(absl::StrCat("回单", voucher_no_));
  } else {
    AddGoods(voucher, purpose, fen);
  }
  return voucher;
}

MoneyYear::Voucher MoneyYear::Festival(int person, int which, int64_t fen) {
  const FestivalOf2026& festival = kFestivalDays[which];
  return Clean(person, v1::BENEFIT_KIND_FESTIVAL,
               which == 0 ? v1::BENEFIT_SUB_KIND_SPRING_FESTIVAL
                          : v1::BENEFIT_SUB_KIND_OTHER_FESTIVAL,
               v1::DELIVERY_FORM_GOODS, absl::CivilDay(2026, festival.month, festival.day), fen,
               absl::StrCat(festival.display_name, "慰问品"));
}

MoneyYear::Voucher MoneyYear::Birthday(int person) {
  const absl::CivilDay birth = people_[static_cast<size_t>(person)].birth_date;
  return Clean(person, v1::BENEFIT_KIND_BIRTHDAY, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
               v1::DELIVERY_FORM_VOUCHER_CAKE, absl::CivilDay(2026, birth.month(), birth.day()),
               kBirthdayFen, "生日蛋糕券");
}

MoneyYear::Voucher MoneyYear::Film(int person, int which) {
  return Clean(person, v1::BENEFIT_KIND_FILM, v1::BENEFIT_SUB_KIND_UNSPECIFIED,
               v1::DELIVERY_FORM_TICKET, absl::CivilDay(2026, 3, 15) + 50 * which, kFilmFen,
               absl::StrCat("第", which + 1, "次观影票"));
}

MoneyYear::Voucher MoneyYear::Hospital(int person, absl::CivilDay event_on, v1::DeliveryForm form,
                                       int64_t fen) {
  Voucher voucher = Clean(person, v1::BENEFIT_KIND_HOSPITAL, v1::BENEFIT_SUB_KIND_NO_SURGERY, form,
                          event_on, fen, "住院慰问");
  voucher.add_proofs(v1::PROOF_TYPE_HOSPITAL_BILL);
  return voucher;
}

// Somebody in hospital, visited today, whose grant goes all the way to the books.
void MoneyYear::EnterHospital(int person, int visitors) {
  const std::string member = people_[static_cast<size_t>(person)].name;
  const absl::CivilDay event_on(2026, 11, 20);
  if (visitors > 0) {
    std::string who = absl::StrCat("visitors { member: '", world_.member("李娜"), "' } ");
    if (visitors > 1) absl::StrAppend(&who, "visitors { member: '", world_.member("王强"), "' } ");
    Ask<v1::RecordVisitResponse>(
        "committee", "CaseService/RecordVisit",
        absl::StrCat("parent: 'unions/2' member: '", member,
                     "' occasion: OCCASION_ILLNESS_HOSPITAL mode: VISIT_MODE_HOSPITAL "
                     "place: '市一院（示例）' met: MET_MEMBER ", who, DayText("event_on", event_on),
                     DayText("informed_on", event_on + 1), DayText("visited_on", event_on + 1)));
  }
  const auto asked = Ask<v1::RequestDisbursementResponse>(
      "committee", "DisbursementService/RequestDisbursement",
      absl::StrCat("parent: 'unions/2' disbursement { kind: BENEFIT_KIND_HOSPITAL "
                   "sub_kind: BENEFIT_SUB_KIND_NO_SURGERY form: DELIVERY_FORM_GOODS "
                   "display_name: '住院慰问' fund: 'unions/2/funds/1' ",
                   DayText("event_on", event_on),
                   "items { display_name: '住院慰问品' quantity: 1 unit_price_fen: ", kHospitalFen,
                   " } entries { member: '", member, "' amount_fen: ", kHospitalFen, " } }"));
  const std::string name = asked.disbursement().name();
  int version = 1;
  const auto step = [&](const char* who, const char* method, const std::string& more) {
    Ask<v1::Disbursement>(who, absl::StrCat("DisbursementService/", method),
                          absl::StrCat("name: '", name, "' etag: '", version++, "' ", more));
  };
  step("committee", "ProveDisbursement", "proofs { type: PROOF_TYPE_HOSPITAL_BILL }");
  step("chair", "ApproveDisbursement", "opinion: '同意'");
  step("cashier", "PayDisbursement", absl::StrCat("voucher_no: '付-", version, "'"));
  step("cashier", "SignDisbursement", "all_open: true");
  step("accountant", "BookDisbursement", "voucher_no: '记-当月'");
  ++disbursements_;
}

void MoneyYear::AddClean() {
  const int entered = size_.clean / kEnteredShare;
  const int imported = size_.clean - entered;
  const int people = std::max(entered, (imported + kCleanPerPerson - 1) / kCleanPerPerson);
  for (int i = 0; i < people; ++i) MakePerson();
  for (int i = 0; i < entered; ++i) EnterHospital(i);
  clean_ += entered;
  for (int i = 0; i < imported; ++i) {
    const int person = i / kCleanPerPerson, which = i % kCleanPerPerson;
    if (which < kFestivals) {
      Add(Festival(person, which, kFestivalFen));
    } else if (which == kFestivals) {
      Add(Birthday(person));
    } else {
      Add(Film(person, which - kFestivals - 1));
    }
    ++clean_;
  }
}

void MoneyYear::Add(Voucher voucher) { waiting_.push_back({std::move(voucher), {}}); }

// The books as they were kept, by the day of payment.
void MoneyYear::Import() {
  const auto paid = [](const Waiting& each) { return *api::DayFrom(each.voucher.paid_on()); };
  std::stable_sort(waiting_.begin(), waiting_.end(),
                   [&](const Waiting& a, const Waiting& b) { return paid(a) < paid(b); });
  for (size_t at = 0; at < waiting_.size();) {
    v1::ImportDisbursementHistoryRequest request;
    request.set_parent(kUnion);
    request.set_source("2026年慰问账册");
    const size_t first = at;
    int entries = 0;
    for (; at < waiting_.size() && entries < kRowsPerCall; ++at) {
      Voucher& voucher = *request.add_rows();
      voucher = waiting_[at].voucher;
      entries += 1 + voucher.others_size();
      if (voucher.old_number().empty()) {
        voucher.set_old_number(absl::StrFormat("2026-%05d", ++old_number_));
      }
    }
    v1::ImportDisbursementHistoryResponse response;
    Call("accountant", "DisbursementService/ImportDisbursementHistory", request, &response);
    EXPECT_EQ(response.imported(), request.rows_size());
    for (size_t i = first; i < at; ++i) {
      ++disbursements_;
      if (waiting_[i].aided > 0) aided_[waiting_[i].aided - 1].disbursement = disbursements_;
      for (const size_t plant : waiting_[i].of) {
        planted_[plant].disbursements.push_back(disbursements_);
      }
    }
  }
  waiting_.clear();
}

}  // namespace unioncare::testing
