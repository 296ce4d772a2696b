// The requests of exemplars, and the small world in which they are valid.
#include "tests/api/exemplars.h"

#include <google/protobuf/text_format.h>

#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/types/span.h"
#include "service/domain/members.h"
#include "service/storage/sqlite.h"
#include "tests/api/contact_world.h"
#include "tests/api/disbursement_world.h"
#include "tests/api/exam_booking_world.h"
#include "tests/api/exam_world.h"
#include "tests/api/exemplar_methods.h"
#include "tests/api/finding_world.h"
#include "tests/api/fund_world.h"
#include "tests/api/hardship_world.h"
#include "tests/api/retiree_world.h"
#include "tests/support/pictures.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/backups.pb.h"
#include "unioncare/v1/birthday_gifts.pb.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/duties.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/journal.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/sessions.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/transfers.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {

void Overlay(Message& base, const Message& change) {
  std::vector<const FieldDescriptor*> fields;
  change.GetReflection()->ListFields(change, &fields);
  for (const FieldDescriptor* field : fields) {
    const bool nested = !field->is_repeated() &&
                        field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE &&
                        field->message_type() != v1::Date::descriptor();
    if (nested) {
      Overlay(*base.GetReflection()->MutableMessage(&base, field),
              change.GetReflection()->GetMessage(change, field));
      continue;
    }
    base.GetReflection()->ClearField(&base, field);
    std::unique_ptr<Message> alone(change.New());
    alone->CopyFrom(change);
    for (const FieldDescriptor* other : fields) {
      if (other != field) alone->GetReflection()->ClearField(alone.get(), other);
    }
    base.MergeFrom(*alone);
  }
}

std::unique_ptr<Message> Parsed(const Descriptor* type, const std::string& text) {
  std::unique_ptr<Message> message(
      google::protobuf::MessageFactory::generated_factory()->GetPrototype(type)->New());
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
      absl::StrReplaceAll(text, {{"ETAG-OF-1", EtagOfVersion(1)},
                                 {"ETAG-OF-2", EtagOfVersion(2)},
                                 {"ETAG-OF-3", EtagOfVersion(3)},
                                 {"ETAG-OF-4", EtagOfVersion(4)}}), message.get()))
      << type->name() << ": " << text;
  return message;
}

std::unique_ptr<Message> RequestFor(const MethodDescriptor* method,
                                           const std::string& change,
                                           const std::string& without) {
  const Exemplar* exemplar = ExemplarOf(method);
  std::unique_ptr<Message> request =
      Parsed(method->input_type(), exemplar == nullptr ? "" : exemplar->request);
  if (!without.empty()) {
    Message* at = request.get();
    const std::vector<std::string> path = absl::StrSplit(without, '.');
    for (size_t i = 0; i < path.size(); ++i) {
      const FieldDescriptor* field = at->GetDescriptor()->FindFieldByName(path[i]);
      if (field == nullptr) {
        ADD_FAILURE() << without;
        break;
      }
      if (i + 1 == path.size()) {
        at->GetReflection()->ClearField(at, field);
      } else {
        at = at->GetReflection()->MutableMessage(at, field);
      }
    }
  }
  Overlay(*request, *Parsed(method->input_type(), change));
  return request;
}

void SetField(Message& request, const char* name, const std::string& text) {
  const FieldDescriptor* field = request.GetDescriptor()->FindFieldByName(name);
  ASSERT_NE(field, nullptr) << request.GetDescriptor()->name() << " has no " << name;
  request.GetReflection()->SetString(&request, field, text);
}

void ValidateOnly(Message& request) {
  const FieldDescriptor* field = request.GetDescriptor()->FindFieldByName("validate_only");
  if (field != nullptr) request.GetReflection()->SetBool(&request, field, true);
}

Answer Ask(const TestServer& server, const std::string& token,
                  const MethodDescriptor* method, const Message& request,
                  const std::string& language) {
  Answer answer;
  if (method->server_streaming()) {
    std::vector<std::string> messages;
    answer.status =
        server.CallStream(token, NameOfMethod(method), request, &messages, language);
    for (const std::string& message : messages) answer.bytes += message;
  } else {
    answer.status = server.CallRaw(token, NameOfMethod(method), request.SerializeAsString(),
                                   &answer.bytes, language);
  }
  if (!answer.status.ok()) answer.reason = ErrorInfoOf(answer.status).reason();
  return answer;
}

std::map<std::string, int64_t> RowCounts(const std::string& path) {
  std::map<std::string, int64_t> counts;
  auto connection = sql::OpenSqlite(path, sql::Mode::kReader);
  EXPECT_TRUE(connection.ok()) << connection.status();
  if (!connection.ok()) return counts;
  static constexpr sql::Sql kTables{
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
      "ORDER BY name"};
  EXPECT_TRUE(sql::Query(**connection, kTables, [&](sql::Row row) {
                counts[std::string(row.Text(0))] = 0;
              }).ok());
  std::deque<std::string> texts;
  std::deque<sql::Sql> statements;
  for (auto& [table, count] : counts) {
    texts.push_back(absl::StrCat("SELECT count(*) FROM ", table));
    statements.push_back({texts.back().c_str()});
    int64_t& counted = count;
    EXPECT_TRUE(sql::Query(**connection, statements.back(), [&](sql::Row row) {
                  counted = row.Int(0);
                }).ok());
  }
  return counts;
}

std::string FirstDifference(const TestServer& server, const std::string& token,
                                   const std::string& parent) {
  v1::VerifyJournalRequest request;
  request.set_parent(parent);
  std::vector<std::string> messages;
  const grpc::Status status =
      server.CallStream(token, "JournalService/VerifyJournal", request, &messages);
  if (!status.ok()) return "failed: " + status.error_message();
  v1::VerifyJournalResponse last;
  if (messages.empty() || !last.ParseFromString(messages.back()) || !last.done()) {
    return "no last message";
  }
  if (!last.has_first_difference()) return "";
  return absl::StrCat(v1::JournalDifference::Kind_Name(last.first_difference().kind()), " ",
                      last.first_difference().table(), " ", last.first_difference().key(), " ",
                      last.first_difference().column());
}

std::string ResidentNumber(const std::string& seventeen) {
  return seventeen + ResidentCheckCharacter(seventeen);
}

namespace {

// Transfers: in both unions the first goes out, and the second comes in.
void OfferMembers(TestServer& server, const World& world) {
  const auto call = [&](const char* who, const char* method, const Message& request) {
    const Answer answer = Ask(server, world.token(who), MethodNamed(method), request);
    EXPECT_TRUE(answer.status.ok()) << method << ": " << answer.status.error_message();
  };
  call("neighbour", "MemberService/CreateMember",
       Text<v1::CreateMemberRequest>("parent: 'unions/3' member { display_name: '周迁' }"));
  const auto offer = [&](const char* who, const char* parent, const char* member, const char* to) {
    call(who, "TransferService/CreateTransfer",
         Text<v1::CreateTransferRequest>(absl::StrCat("parent: '", parent, "' transfer { member: '",
                                                      parent, "/members/", member,
                                                      "' to_union: '", to, "' reason: '调动' }")));
  };
  offer("chair", kUnion, "6", "unions/1");
  offer("neighbour", kNeighbour, "2", kUnion);
  offer("chair", kUnion, "2", kNeighbour);
}

// Two exemptions that wait for somebody to confirm them.
void ProposeExemptions(TestServer& server, const World& world) {
  for (const char* holder : {"users/4", "users/7"}) {
    const Answer answer =
        Ask(server, world.token("superior"), MethodNamed("DutyService/CreateDutyExemption"),
            Text<v1::CreateDutyExemptionRequest>(absl::StrCat(
                "parent: 'unions/2' duty_exemption { one: DUTY_CASHIER other: DUTY_ACCOUNTANT "
                "holder: '", holder, "' to_on { year: 2027 month: 1 day: 31 } reason: '会计休假' }")));
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
  }
}

// Of unions/2: imports 1 and 2 are checked and would make a member, 3 is published and changed
// nothing. Of unions/3: 1 is checked.
template <class Call>
void MakeImports(const Call& call) {
  for (const char* list : {"姓名,工号\n钱新,N91\n", "姓名,工号\n钱旧,N92\n", "姓名\n李娜\n",
                           "姓名\n周邻\n"}) {
    const bool neighbour = list == std::string("姓名\n周邻\n");
    v1::UploadRosterRequest upload;
    upload.set_parent(neighbour ? kNeighbour : kUnion);
    upload.set_file_name("花名册.csv");
    upload.set_chunk(list);
    call(neighbour ? "neighbour" : "chair", "ImportService/UploadRoster", upload);
  }
  call("chair", "ImportService/PublishImport",
       Text<v1::PublishImportRequest>("name: 'unions/2/imports/3' etag: 'ETAG-OF-1'"));
}

// How somebody keeps the birthday, and the rules of both unions.
template <class Call>
void KeepBirthdays(const Call& call) {
  call("chair", "BirthdayService/UpdateBirthday",
       Text<v1::UpdateBirthdayRequest>(
           "birthday { name: 'unions/2/members/5/birthday' etag: '0' "
           "kind: BIRTHDAY_KIND_LUNAR month: 10 day: 13 } update_mask { paths: 'kind' }"));
  for (const char* union_name : {kUnion, kNeighbour}) {
    v1::UpdateBirthdayRulesRequest rules = Text<v1::UpdateBirthdayRulesRequest>(
        "rules { etag: '0' age_rule: AGE_RULE_NOMINAL } update_mask { paths: 'age_rule' }");
    rules.mutable_rules()->set_name(absl::StrCat(union_name, "/birthdayRules"));
    call(union_name == kUnion ? "chair" : "neighbour", "BirthdayService/UpdateBirthdayRules",
         rules);
  }
}

// Two birthday parties of unions/2.
template <class Call>
void HoldParties(const Call& call) {
  for (const char* held_on : {"day: 1", "day: 2"}) {
    call("chair", "BirthdayService/RecordBirthdayParty",
         Text<v1::RecordBirthdayPartyRequest>(absl::StrCat(
             "parent: 'unions/2' party { display_name: '生日会' members: 'unions/2/members/2' "
             "held_on { year: 2026 month: 11 ", held_on, " } }")));
  }
}

// The chair signs in as "chair" with kPassword; somebody unknown has tried to. User 14, accountant
// of unions/3, is shut out.
template <class Call>
void SignIn(const TestServer& server, World& world, const Call& call) {
  v1::Account account;
  EXPECT_TRUE(server
                  .Call(world.token("chair"), "SessionService/CreatePasswordCode",
                        Text<v1::CreatePasswordCodeRequest>(
                            "parent: 'unions/2' user: 'users/2' username: 'chair'"),
                        &account)
                  .ok());
  auto set = Text<v1::CreatePasswordRequest>("username: 'chair'");
  set.set_code(account.code());
  set.set_password(kPassword);
  call("", "SessionService/CreatePassword", set);
  auto request = Text<v1::CreateSessionRequest>("username: 'chair'");
  request.set_password(kPassword);
  v1::Session session;
  EXPECT_TRUE(server.Call("", "SessionService/CreateSession", request, &session).ok());
  world.tokens["session"] = session.secret();
  request.set_username("nobody");
  EXPECT_FALSE(server.Call("", "SessionService/CreateSession", request, nullptr).ok());
  call("neighbour", "UserService/CreateUser",
       Text<v1::CreateUserRequest>("parent: 'unions/3' user { display_name: '邻校会计' } "
                                   "grant { role: ROLE_ACCOUNTANT }"));
  call("neighbour", "SessionService/CloseAccount",
       Text<v1::CloseAccountRequest>("parent: 'unions/3' user: 'users/14'"));
}

// What the areas of care are about, which needs the rules of both unions.
template <class Call>
void MakeCare(const Call& call, TestServer& server) {
  call("superior", "PolicyService/ImportPolicy",  // says whom exams are offered in both unions
       Text<v1::ImportPolicyRequest>("parent: 'unions/1' profile: 'CN-EXAM-WOMEN-YEARLY-2018'"));
  MakeExams(server);
  MakeExamBookings(server);
  call("superior", "PolicyService/ImportPolicy",
       Text<v1::ImportPolicyRequest>("parent: 'unions/1' profile: 'CN-CARE-2026'"));
  MakeRetirees(server);
  MakeContacts(server);
  MakeHardship(server, call);
}

}  // namespace

World MakeFullWorld(TestServer& server) {
  World world = MakeWorld(server);
  world.tokens[""] = "";  // nobody
  const auto call = [&](const char* who, const char* method, const Message& request) {
    const Answer answer = Ask(server, world.token(who), MethodNamed(method), request);
    EXPECT_TRUE(answer.status.ok()) << method << ": " << answer.status.error_message();
  };
  int case_number = 0;
  for (const char* subject : {"张伟", "王强", "赵敏", "孙老师", "周邻"}) {
    const bool neighbour = subject == std::string("周邻");
    v1::RecordVisitRequest request = Text<v1::RecordVisitRequest>(
        "occasion: OCCASION_ILLNESS_HOSPITAL visited_on { year: 2026 month: 10 day: 10 } "
        "mode: VISIT_MODE_HOSPITAL place: '市一院' visitors { guest: '来宾' }");
    request.set_parent(neighbour ? kNeighbour : kUnion);
    request.set_member(world.member(subject));
    request.set_notes(kNotes);
    call(neighbour ? "neighbour" : "chair", "CaseService/RecordVisit", request);
    v1::UploadAttachmentRequest photo = Text<v1::UploadAttachmentRequest>(
        "kind: ATTACHMENT_KIND_PHOTO display_name: '探望.jpg'");
    photo.set_parent(absl::StrCat(request.parent(), "/cases/", neighbour ? 1 : ++case_number));
    photo.set_chunk(Jpeg(640, 480));
    call(neighbour ? "neighbour" : "chair", "AttachmentService/UploadAttachment", photo);
    v1::CreateFamilyMemberRequest family = Text<v1::CreateFamilyMemberRequest>(
        "family_member { relation: RELATION_SON birth_year: 2010 reason: '困难帮扶核实' }");
    family.set_parent(world.member(subject));
    call(neighbour ? "neighbour" : "chair", "MemberService/CreateFamilyMember", family);
    // The gift has the number of the case, too.
    v1::RecordBirthdayGiftRequest gift = Text<v1::RecordBirthdayGiftRequest>(
        "gift { form: BIRTHDAY_GIFT_FORM_CAKE entitlement_year: 2025 "
        "given_on { year: 2025 month: 5 day: 16 } }");
    gift.set_parent(request.parent());
    gift.mutable_gift()->set_member(world.member(subject));
    call(neighbour ? "neighbour" : "chair", "BirthdayService/RecordBirthdayGift", gift);
  }
  // Lent from next month on: it changes nothing today.
  for (const char* borrower : {"users/8", "users/9"}) {
    v1::DelegateRoleRequest loan = Text<v1::DelegateRoleRequest>(
        "parent: 'unions/2' grant { role: ROLE_CHAIR from_on { year: 2026 month: 12 day: 1 } "
        "to_on { year: 2026 month: 12 day: 31 } }");
    loan.set_user(borrower);
    call("chair", "UserService/DelegateRole", loan);
  }
  v1::UpdateMemberRequest update = Text<v1::UpdateMemberRequest>(
      "member { name: 'unions/2/members/1' etag: 'ETAG-OF-1' id_type: ID_TYPE_RESIDENT } "
      "update_mask { paths: 'id_type' paths: 'id_no' }");
  update.mutable_member()->set_id_no(ResidentNumber("11010119800517003"));
  call("chair", "MemberService/UpdateMember", update);
  for (const int year : {2027, 2028}) {
    v1::CreateSchoolPeriodRequest period = Text<v1::CreateSchoolPeriodRequest>(
        "parent: 'unions/2' period { kind: SCHOOL_PERIOD_KIND_VACATION display_name: '寒假' "
        "from { month: 1 day: 18 } to { month: 2 day: 20 } }");
    period.mutable_period()->mutable_from()->set_year(year);
    period.mutable_period()->mutable_to()->set_year(year);
    call("chair", "CalendarService/CreateSchoolPeriod", period);
  }
  call("superior", "PolicyService/ImportPolicy",  // holds for both unions
       Text<v1::ImportPolicyRequest>("parent: 'unions/1' profile: 'CN-GD-2018'"));
  for (const char* occasion : {"MARRIAGE", "HARDSHIP"}) {
    call("chair", "CaseService/ReportCase",
         Text<v1::ReportCaseRequest>(
             absl::StrCat("parent: 'unions/2' member: 'unions/2/members/4' occasion: OCCASION_",
                          occasion, " event_on { year: 2026 month: 11 day: 18 }")));
  }
  KeepBirthdays(call);
  HoldParties(call);
  for (int i = 0; i < 3; ++i) call("admin", "AdminService/CreateBackup", v1::CreateBackupRequest());
  MakeImports(call);
  call("chair", "TaskService/CreateTask",
       Text<v1::CreateTaskRequest>("parent: 'unions/2' task { case: 'unions/2/cases/5' "
                                   "kind: TASK_KIND_NEED content: '想调课' }"));
  call("chair", "CaseService/DeclineCase",
       Text<v1::DeclineCaseRequest>("name: 'unions/2/cases/6' reason: '本人希望静养'"));
  call("neighbour", "CaseService/ExcludeFromCase",
       Text<v1::ExcludeFromCaseRequest>("name: 'unions/3/cases/1' member: 'unions/3/members/1'"));
  OfferMembers(server, world);
  SignIn(server, world, call);
  MakeFunds(call, server, world, /*second_line=*/true);
  ProposeExemptions(server, world);
  MakeDisbursements(call);
  MakeFindings(server);
  MakeCare(call, server);
  return world;
}

}  // namespace unioncare::testing
