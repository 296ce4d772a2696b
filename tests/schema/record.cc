// Makes the small school.
#include "tests/schema/record.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/backups.h"
#include "service/storage/events.h"
#include "tests/schema/contact_record.h"
#include "tests/schema/exam_booking_record.h"
#include "tests/schema/exam_record.h"
#include "tests/schema/hardship_record.h"
#include "tests/schema/money_record.h"
#include "tests/schema/retiree_record.h"
#include "tests/schema/retirement_record.h"
#include "tests/support/pictures.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/backups.pb.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/sessions.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/duties.pb.h"
#include "unioncare/v1/findings.pb.h"
#include "unioncare/v1/transfers.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Recorder {
 public:
  explicit Recorder(TestServer& server) : server_(server) {}

  Record Make() {
    MakeUnion();
    Group("语文组");
    Member("张伟", "T101", kRecordedIdNumber);
    Member("李娜", "T102", "");
    Users();
    Cases();
    Family();
    Suspend();
    Work();
    Reveals();
    Calendar();
    Files();
    Birthdays();
    Transfer();
    Exempt();
    Rosters();
    SignIn();
    RecordMoney(server_, record_);
    RecordExams(server_, record_);
    RecordRetirement(server_, record_);
    RecordExamBookings(server_, record_);
    RecordRetirees(server_);
    // Contacts are due and raise alerts by the pairs of retirees.
    RecordContacts(server_);
    RecordHardship(server_, record_);
    return record_;
  }

 private:
  void Call(const std::string& token, const std::string& method,
            const google::protobuf::Message& request, google::protobuf::Message* response) {
    const grpc::Status status = server_.Call(token, method, request, response);
    ASSERT_TRUE(status.ok()) << method << ": " << status.error_message();
  }
  void Call(const std::string& method, const google::protobuf::Message& request,
            google::protobuf::Message* response) {
    Call(record_.chair_token, method, request, response);
  }

  void MakeUnion() {
    v1::CreateUnionRequest request;
    request.mutable_union_()->set_display_name("云溪实验学校工会（示例）");
    request.set_chair_display_name("主席");
    v1::CreateUnionResponse response;
    Call(server_.admin_token(), "UnionService/CreateUnion", request, &response);
    record_.union_name = response.union_().name();
    record_.chair_token = response.chair_token();
  }

  void Group(const std::string& name) {
    v1::CreateGroupRequest request;
    request.set_parent(record_.union_name);
    request.mutable_group()->set_display_name(name);
    v1::Group response;
    Call("UnionService/CreateGroup", request, &response);
  }

  void Member(const std::string& name, const std::string& staff_no, const std::string& id_no) {
    v1::CreateMemberRequest request;
    request.set_parent(record_.union_name);
    request.set_request_id("make-" + staff_no);
    v1::Member& member = *request.mutable_member();
    member.set_display_name(name);
    member.set_staff_no(staff_no);
    member.set_mobile("19900001234");
    member.set_group(record_.union_name + "/groups/1");
    if (!id_no.empty()) {
      member.set_id_type(v1::ID_TYPE_RESIDENT);
      member.set_id_no(id_no);
    }
    v1::Member response;
    Call("MemberService/CreateMember", request, &response);
    record_.members.push_back(response.name());
  }

  void Users() {
    v1::CreateUserRequest request;
    request.set_parent(record_.union_name);
    request.mutable_user()->set_display_name("李娜");
    request.mutable_user()->set_member(record_.members[1]);
    request.mutable_grant()->set_role(v1::ROLE_COMMITTEE_MEMBER);
    v1::User user;
    Call("UserService/CreateUser", request, &user);
    v1::GrantRoleRequest grant;
    grant.set_parent(record_.union_name);
    grant.set_user(user.name());
    grant.mutable_grant()->set_role(v1::ROLE_AUDITOR);
    Call("UserService/GrantRole", grant, &user);
    v1::RevokeRoleRequest take;
    take.set_parent(record_.union_name);
    take.set_user(user.name());
    *take.mutable_grant() = grant.grant();
    Call("UserService/RevokeRole", take, &user);
    v1::CreateTokenRequest token_request;
    token_request.set_parent(record_.union_name);
    token_request.set_user(user.name());
    v1::Token token;
    Call("UserService/CreateToken", token_request, &token);
    v1::RevokeTokenRequest revoke;
    revoke.set_parent(record_.union_name);
    revoke.set_name(token.name());
    Call("UserService/RevokeToken", revoke, &token);
  }

  template <class Request>
  Request About(int subject, v1::Occasion occasion) {
    Request request;
    request.set_parent(record_.union_name);
    request.set_member(record_.members[subject]);
    request.set_occasion(occasion);
    return request;
  }

  void Cases() {
    auto report = About<v1::ReportCaseRequest>(1, v1::OCCASION_CHILDBIRTH);
    report.set_summary("生育");
    v1::ReportCaseResponse reported;
    Call("CaseService/ReportCase", report, &reported);
    record_.cases.push_back(reported.case_().name());
    auto visit = About<v1::RecordVisitRequest>(0, v1::OCCASION_ILLNESS_HOSPITAL);
    visit.mutable_visited_on()->set_year(2026);
    visit.mutable_visited_on()->set_month(11);
    visit.mutable_visited_on()->set_day(20);
    visit.set_mode(v1::VISIT_MODE_HOSPITAL);
    visit.set_place("市一院");
    visit.set_notes("谈话内容");
    visit.add_visitors()->set_member(record_.members[1]);
    visit.add_visitors()->set_guest("校长");
    v1::RecordVisitResponse visited;
    Call("CaseService/RecordVisit", visit, &visited);
    record_.cases.push_back(visited.case_().name());
  }

  void Family() {
    v1::CreateFamilyMemberRequest request;
    request.set_parent(record_.members[0]);
    request.mutable_family_member()->set_relation(v1::RELATION_SPOUSE);
    request.mutable_family_member()->set_display_name("周芳");
    request.mutable_family_member()->set_works_here(record_.members[1]);
    request.mutable_family_member()->set_case_(record_.cases[1]);
    v1::FamilyMember made;
    Call("MemberService/CreateFamilyMember", request, &made);
  }

  void Suspend() {
    v1::ChangeMemberStateRequest request;
    request.set_name(record_.members[1]);
    request.set_state(v1::MEMBER_STATE_SUSPENDED);
    request.set_etag("1");
    v1::ChangeMemberStateResponse changed;
    Call("MemberService/ChangeMemberState", request, &changed);
  }

  void Reveals() {
    v1::RevealMemberRequest member;
    member.set_name(record_.members[0]);
    member.set_reason("核对");
    v1::RevealMemberResponse id_no;
    Call("MemberService/RevealMember", member, &id_no);
    EXPECT_EQ(id_no.id_no(), kRecordedIdNumber);
    v1::RevealCaseRequest of_case;
    of_case.set_name(record_.cases[1]);
    of_case.set_reason("回访");
    v1::RevealCaseResponse notes;
    Call("CaseService/RevealCase", of_case, &notes);
  }

  // The shipped policy, made at the start, has a row in every table of its own.
  void Calendar() {
    v1::ImportCalendarYearRequest year;
    year.set_year(2027);
    year.set_csv("date,kind,name_en,name_zh\n2027-01-01,HOLIDAY,New Year's Day,元旦\n");
    v1::CalendarYear imported;
    Call(server_.admin_token(), "CalendarService/ImportCalendarYear", year, &imported);
    v1::ImportPolicyRequest standards;
    standards.set_parent(record_.union_name);
    standards.set_profile("CN-GD-2018");
    v1::Policy policy;
    Call(record_.chair_token, "PolicyService/ImportPolicy", standards, &policy);
    for (const char* profile : {"CN-CARE-2026", "CN-EXAM-AGES-2018"}) {
      standards.set_profile(profile);
      Call(record_.chair_token, "PolicyService/ImportPolicy", standards, &policy);
    }
    v1::CreateSchoolPeriodRequest period;
    period.set_parent(record_.union_name);
    v1::SchoolPeriod& vacation = *period.mutable_period();
    vacation.set_kind(v1::SCHOOL_PERIOD_KIND_VACATION);
    vacation.set_display_name("寒假");
    for (v1::Date* day : {vacation.mutable_from(), vacation.mutable_to()}) {
      day->set_year(2027);
      day->set_month(2);
      day->set_day(1);
    }
    v1::SchoolPeriod made;
    Call("CalendarService/CreateSchoolPeriod", period, &made);
  }

  // A task, somebody who may not see a case, and an event.
  void Work() {
    v1::CreateTaskRequest task;
    task.set_parent(record_.union_name);
    task.mutable_task()->set_case_(record_.cases[1]);
    task.mutable_task()->set_kind(v1::TASK_KIND_NEED);
    task.mutable_task()->set_content("想调课");
    v1::Task made;
    Call("TaskService/CreateTask", task, &made);
    v1::ExcludeFromCaseRequest exclude;
    exclude.set_name(record_.cases[0]);
    exclude.set_member(record_.members[0]);
    v1::Case changed;
    Call("CaseService/ExcludeFromCase", exclude, &changed);
    const UnionId union_id{std::stoll(record_.union_name.substr(sizeof("unions/") - 1))};
    EXPECT_TRUE(api::AsSystem(server_.server().store(), "system/Record",
                              [&](Transaction& transaction) {
                                transaction.Concerns(union_id, record_.union_name + "/events/1");
                                return storage::KeepEvent(transaction, union_id,
                                                          {.kind = EventKind::kVisitOverdueChair,
                                                           .key = "record",
                                                           .case_id = CaseId{1},
                                                           .member = MemberId{1},
                                                           .due = transaction.now(),
                                                           .create_time = transaction.now()})
                                    .status();
                              })
                    .ok());
  }

  // An attachment, a backup, and a restore that was asked for.
  void Files() {
    v1::UploadAttachmentRequest photo;
    photo.set_parent(record_.cases[1]);
    photo.set_kind(v1::ATTACHMENT_KIND_PHOTO);
    photo.set_display_name("探望.jpg");
    photo.set_chunk(Jpeg(8, 8));
    v1::Attachment attachment;
    Call("AttachmentService/UploadAttachment", photo, &attachment);
    v1::Backup backup;
    Call(server_.admin_token(), "AdminService/CreateBackup", v1::CreateBackupRequest(), &backup);
    EXPECT_EQ(api::AsSystem(server_.server().store(), "system/Record",
                            [](Transaction& transaction) {
                              unioncare::Restore restore{.staged = std::string(32, '0'),
                                                         .backup_time = transaction.now(),
                                                         .request_time = transaction.now()};
                              transaction.Concerns(kInstallation, "restores/1");
                              return storage::InsertRestore(transaction, restore);
                            }),
              absl::OkStatus());
  }

  // How a birthday is kept, a gift, a greeting, a party.
  void Birthdays() {
    v1::UpdateBirthdayRequest keep;
    keep.mutable_birthday()->set_name(record_.members[0] + "/birthday");
    keep.mutable_birthday()->set_kind(v1::BIRTHDAY_KIND_LUNAR);
    keep.mutable_birthday()->set_month(10);
    keep.mutable_birthday()->set_day(13);
    keep.mutable_birthday()->set_etag("0");
    keep.mutable_update_mask()->add_paths("kind");
    v1::Birthday birthday;
    Call("BirthdayService/UpdateBirthday", keep, &birthday);
    v1::UpdateBirthdayRulesRequest rule;
    rule.mutable_rules()->set_name(record_.union_name + "/birthdayRules");
    rule.mutable_rules()->set_leap_day_rule(v1::LEAP_DAY_RULE_MAR01);
    rule.mutable_rules()->set_etag("0");
    rule.mutable_update_mask()->add_paths("leap_day_rule");
    v1::BirthdayRules rules;
    Call("BirthdayService/UpdateBirthdayRules", rule, &rules);
    v1::RecordBirthdayGiftRequest give;
    give.set_parent(record_.union_name);
    give.mutable_gift()->set_member(record_.members[0]);
    give.mutable_gift()->set_form(v1::BIRTHDAY_GIFT_FORM_CAKE);
    v1::BirthdayGift gift;
    Call("BirthdayService/RecordBirthdayGift", give, &gift);
    v1::RecordBirthdayPartyRequest party_request;
    party_request.set_parent(record_.union_name);
    v1::BirthdayParty& party = *party_request.mutable_party();
    party.set_display_name("生日会");
    party.add_members(record_.members[0]);
    party.mutable_held_on()->set_year(2026);
    party.mutable_held_on()->set_month(11);
    party.mutable_held_on()->set_day(20);
    v1::BirthdayParty held;
    Call("BirthdayService/RecordBirthdayParty", party_request, &held);
  }

  // A member who was offered to another union and stays.
  void Transfer() {
    v1::CreateUnionRequest other;
    other.mutable_union_()->set_display_name("云溪第二学校工会（示例）");
    v1::CreateUnionResponse made;
    Call(server_.admin_token(), "UnionService/CreateUnion", other, &made);
    v1::CreateTransferRequest offer;
    offer.set_parent(record_.union_name);
    offer.mutable_transfer()->set_member(record_.members[0]);
    offer.mutable_transfer()->set_to_union(made.union_().name());
    offer.mutable_transfer()->set_reason("工作调动");
    v1::Transfer transfer;
    Call("TransferService/CreateTransfer", offer, &transfer);
    v1::WithdrawTransferRequest withdraw;
    withdraw.set_name(transfer.name());
    withdraw.set_etag(transfer.etag());
    withdraw.set_reason("调动取消");
    Call("TransferService/WithdrawTransfer", withdraw, &transfer);
  }

  // Somebody may hold two duties, once another has agreed.
  void Exempt() {
    v1::CreateDutyExemptionRequest propose;
    propose.set_parent(record_.union_name);
    v1::DutyExemption& exemption = *propose.mutable_duty_exemption();
    exemption.set_one(v1::DUTY_CASHIER);
    exemption.set_other(v1::DUTY_ACCOUNTANT);
    exemption.set_holder("users/2");
    exemption.set_reason("会计休假");
    exemption.mutable_to_on()->set_year(2027);
    exemption.mutable_to_on()->set_month(1);
    exemption.mutable_to_on()->set_day(31);
    v1::DutyExemption proposed;
    Call("DutyService/CreateDutyExemption", propose, &proposed);
  }

  // A list that changes a member, one that waits, and an export.
  void Rosters() {
    v1::Member member;
    v1::GetMemberRequest get;
    get.set_name(record_.members[0]);
    Call("MemberService/GetMember", get, &member);
    v1::UploadRosterRequest upload;
    upload.set_parent(record_.union_name);
    upload.set_file_name("花名册.csv");
    const std::string number = member.name().substr(member.name().rfind('/') + 1);
    upload.set_chunk("会员编号,姓名,职务\n" + number + "," + member.display_name() +
                     ",备课组长\n");
    v1::Import import, waiting;
    Call("ImportService/UploadRoster", upload, &import);
    v1::PublishImportRequest publish;
    publish.set_name(import.name());
    publish.set_etag(import.etag());
    Call("ImportService/PublishImport", publish, &import);
    Call("ImportService/UploadRoster", upload, &waiting);
    v1::ExportRosterRequest take;
    take.set_parent(record_.union_name);
    take.set_format(v1::ROSTER_FORMAT_CSV);
    v1::ExportRosterResponse ticket;
    Call("RosterService/ExportRoster", take, &ticket);
  }

  // A password, a session, and somebody who could not sign in.
  void SignIn() {
    v1::CreatePasswordCodeRequest code;
    code.set_parent(record_.union_name);
    code.set_user("users/2");
    code.set_username("zhuxi");
    v1::Account account;
    Call("SessionService/CreatePasswordCode", code, &account);
    v1::CreatePasswordRequest set;
    set.set_username("zhuxi");
    set.set_code(account.code());
    set.set_password("云溪边的一棵老樟树下");
    v1::CreatePasswordResponse done;
    Call("", "SessionService/CreatePassword", set, &done);
    v1::CreateSessionRequest request;
    request.set_username("zhuxi");
    request.set_password(set.password());
    v1::Session session;
    Call("", "SessionService/CreateSession", request, &session);
    request.set_username("nobody");
    EXPECT_FALSE(server_.Call("", "SessionService/CreateSession", request, nullptr).ok());
  }

  TestServer& server_;
  Record record_;
};

}  // namespace

crypto::Key FixedMasterKey() {
  std::string bytes;
  for (size_t i = 0; i < crypto::Key::kBytes; ++i) bytes.push_back(static_cast<char>(i));
  return crypto::Key(bytes);
}

void UseFixedMasterKey(api::ServerOptions& options) {
  const std::string directory = options.data_directory + "/keys";
  if (!std::filesystem::create_directory(directory)) return;
  std::ofstream(directory + "/master.key") << FixedMasterKey().view();
  chmod((directory + "/master.key").c_str(), 0400);
}

Record MakeRecord(TestServer& server) { return Recorder(server).Make(); }

}  // namespace unioncare::testing
