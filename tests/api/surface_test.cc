// The shape of the API, by reflection: what every method, message and enum must declare.
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/api/call.h"
#include "tests/api/exemplars.h"
#include "tests/api/sealed_answers.h"
#include "unioncare/v1/options.pb.h"

namespace unioncare::testing {
namespace {

using google::protobuf::DescriptorPool;
using google::protobuf::EnumDescriptor;
using google::protobuf::FileDescriptor;

std::vector<const FileDescriptor*> AllFiles() {
  std::vector<const FileDescriptor*> files;
  const std::filesystem::path directory =
      std::filesystem::path(UNIONCARE_SOURCE_DIR) / "proto/unioncare/v1";
  for (const auto& entry : std::filesystem::directory_iterator(directory)) {
    const std::string name = "unioncare/v1/" + entry.path().filename().string();
    const FileDescriptor* file = DescriptorPool::generated_pool()->FindFileByName(name);
    EXPECT_NE(file, nullptr) << name << " is not built";
    if (file != nullptr) files.push_back(file);
  }
  EXPECT_GE(files.size(), 7u);
  return files;
}

void AddMessage(const Descriptor* message, std::vector<const Descriptor*>& messages,
                std::vector<const EnumDescriptor*>& enums) {
  messages.push_back(message);
  for (int i = 0; i < message->enum_type_count(); ++i) enums.push_back(message->enum_type(i));
  for (int i = 0; i < message->nested_type_count(); ++i) {
    AddMessage(message->nested_type(i), messages, enums);
  }
}

struct Types {
  std::vector<const Descriptor*> messages;
  std::vector<const EnumDescriptor*> enums;
};

Types AllTypes() {
  Types types;
  for (const FileDescriptor* file : AllFiles()) {
    for (int i = 0; i < file->enum_type_count(); ++i) types.enums.push_back(file->enum_type(i));
    // The options describe the others, not themselves.
    if (file->name() == "unioncare/v1/options.proto") continue;
    for (int i = 0; i < file->message_type_count(); ++i) {
      AddMessage(file->message_type(i), types.messages, types.enums);
    }
  }
  return types;
}

bool StartsWithOneOf(const std::string& name, std::initializer_list<const char*> beginnings) {
  for (const char* beginning : beginnings) {
    if (absl::StartsWith(name, beginning)) return true;
  }
  return false;
}

const FieldDescriptor* FieldOf(const Descriptor* type, const char* name) {
  return type->FindFieldByName(name);
}

TEST(Surface, EveryServiceOfEveryFileIsKnownToTheseTests) {
  size_t count = 0;
  for (const FileDescriptor* file : AllFiles()) count += file->service_count();
  EXPECT_EQ(AllServices().size(), count);
  for (const auto* service : AllServices()) EXPECT_EQ(service->file()->package(), "unioncare.v1");
}

TEST(Surface, EveryMethodIsServed) {
  TestServer server;
  std::set<std::string> served;
  for (const auto& service : server.server().services()) {
    for (const auto& method : service->methods()) served.insert(method->name);
  }
  std::set<std::string> declared;
  for (const MethodDescriptor* method : AllMethods()) {
    declared.insert(absl::StrCat(method->service()->full_name(), "/", method->name()));
  }
  EXPECT_EQ(served, declared);
}

TEST(Surface, EveryMethodDeclaresWhoMayCallItAndWhetherItWrites) {
  for (const MethodDescriptor* method : AllMethods()) {
    SCOPED_TRACE(NameOfMethod(method));
    ASSERT_TRUE(method->options().HasExtension(v1::access));
    const v1::Access& access = AccessOf(method);
    EXPECT_NE(access.permission(), v1::PERMISSION_UNSPECIFIED);
    // The ways in, one by one: nothing else is for everybody.
    EXPECT_EQ(IsPublic(method), NameOfMethod(method) == "SessionService/CreateSession" ||
                                    NameOfMethod(method) == "SessionService/CreatePassword");
    const bool writes = StartsWithOneOf(
        method->name(),
        {"Create",  "Update", "Grant",  "Revoke",  "Record", "Report", "Reveal",  "Change",
         "Retire",  "Merge",  "Delete", "Assign",  "Mark",   "Decline", "Reject", "Cancel",
         "Close",   "Reopen", "Exclude", "Open",   "Import", "Upload", "Remove",  "Complete",
         "Restore", "Delegate", "Drop", "HandOver", "Prepare", "Void", "Publish", "Undo",
         "Export", "Accept", "Withdraw", "Confirm", "End", "Request", "Submit", "Approve", "Return",
         "Pay", "Sign", "Book", "Reverse", "Prove", "Set", "Fill", "Transfer", "ExplainFinding",
         "VerifyFinding", "Start", "Rectify", "Propose", "Freeze", "Declare", "AskFor", "Notify",
         "FollowUp", "Exempt", "Forfeit", "Move", "Correct", "Settle", "Add", "Plan", "Waive",
         "Give", "WriteOff", "PutBack"});
    EXPECT_EQ(access.writes(), writes) << "the name says otherwise";
    EXPECT_TRUE(writes ||
                StartsWithOneOf(method->name(),
                                {"Get", "List", "Find", "Verify", "Test", "Compute", "Explain",
                                 "Preview", "Audit", "Sample", "Download", "Stream"}))
        << "a verb that nobody knows";
    // What is uploaded comes in pieces.
    EXPECT_EQ(method->client_streaming(), FieldOf(method->input_type(), "chunk") != nullptr);
    EXPECT_TRUE(!writes || !method->server_streaming());
  }
}

TEST(Surface, TheScopeOfAMethodIsATextFieldOfItsRequest) {
  for (const MethodDescriptor* method : AllMethods()) {
    SCOPED_TRACE(NameOfMethod(method));
    const std::string& scope = AccessOf(method).scope_field();
    if (scope.empty()) {
      EXPECT_TRUE(AccessOf(method).permission() == v1::PERMISSION_AUTHENTICATED ||
                  IsPublic(method) ||
                  method->name() == "CreateUnion" || method->name() == "ImportCalendarYear" ||
                  AccessOf(method).permission() == v1::PERMISSION_BACKUP_MANAGE ||
                  AccessOf(method).permission() == v1::PERMISSION_LOG_KEY_MANAGE)
          << "only methods of the installation have no scope";
      continue;
    }
    const Descriptor* type = method->input_type();
    const FieldDescriptor* field = nullptr;
    for (absl::string_view part : absl::StrSplit(scope, '.')) {
      ASSERT_NE(type, nullptr);
      field = type->FindFieldByName(std::string(part));
      ASSERT_NE(field, nullptr) << scope;
      type = field->message_type();
    }
    EXPECT_EQ(field->type(), FieldDescriptor::TYPE_STRING);
    EXPECT_FALSE(field->is_repeated());
    // How somebody stands in a plan is no resource with a name of its own.
    EXPECT_TRUE(field->name() == "parent" || field->name() == "name" ||
                (field->name() == "plan" && method->service()->name() == "ExamBookingService"));
  }
}

TEST(Surface, EveryMutationCanBeRepeatedAndTried) {
  for (const MethodDescriptor* method : AllMethods()) {
    SCOPED_TRACE(NameOfMethod(method));
    const FieldDescriptor* request_id = FieldOf(method->input_type(), "request_id");
    const FieldDescriptor* validate_only = FieldOf(method->input_type(), "validate_only");
    const bool writes = AccessOf(method).writes();
    // Without a caller there is nobody whose answers could be kept apart from others'.
    ASSERT_EQ(request_id != nullptr, writes && !IsPublic(method));
    const bool reveals = Opens(method);
    // A try that is not counted would be a way to guess passwords.
    ASSERT_EQ(validate_only != nullptr,
              writes && !reveals && !api::HoldsSecret(*method->input_type()));
    if (request_id != nullptr) {
      EXPECT_EQ(request_id->type(), FieldDescriptor::TYPE_STRING);
      EXPECT_EQ(request_id->options().GetExtension(v1::field).bytes_max(), 64);
    }
    if (validate_only != nullptr) {
      EXPECT_EQ(validate_only->type(), FieldDescriptor::TYPE_BOOL);
    }
    if (reveals) {
      const FieldDescriptor* reason = FieldOf(method->input_type(), "reason");
      ASSERT_NE(reason, nullptr) << "a reveal says why";
      EXPECT_TRUE(reason->options().GetExtension(v1::field).required());
    }
    if (absl::StartsWith(method->name(), "Update")) {
      EXPECT_NE(FieldOf(method->input_type(), "update_mask"), nullptr);
      const FieldDescriptor* resource = method->input_type()->field(0);
      ASSERT_NE(resource->message_type(), nullptr);
      EXPECT_NE(FieldOf(resource->message_type(), "etag"), nullptr);
    }
  }
}

TEST(Surface, ListsComeInPages) {
  int count = 0;
  for (const MethodDescriptor* method : AllMethods()) {
    if (!absl::StartsWith(method->name(), "List")) continue;
    SCOPED_TRACE(NameOfMethod(method));
    ++count;
    const FieldDescriptor* size = FieldOf(method->input_type(), "page_size");
    ASSERT_NE(size, nullptr);
    EXPECT_EQ(size->type(), FieldDescriptor::TYPE_INT32);
    const FieldDescriptor* token = FieldOf(method->input_type(), "page_token");
    ASSERT_NE(token, nullptr);
    EXPECT_EQ(token->type(), FieldDescriptor::TYPE_STRING);
    ASSERT_NE(FieldOf(method->output_type(), "next_page_token"), nullptr);
    const FieldDescriptor* items = method->output_type()->field(0);
    EXPECT_TRUE(items->is_repeated());
    EXPECT_EQ(items->number(), 1);
  }
  EXPECT_GE(count, 6);
}

TEST(Surface, ARequestBelongsToOneMethodAndIsNamedAfterIt) {
  std::map<const Descriptor*, std::string> users;
  for (const MethodDescriptor* method : AllMethods()) {
    const auto [at, fresh] = users.emplace(method->input_type(), NameOfMethod(method));
    EXPECT_TRUE(fresh) << at->first->name() << " is used by " << at->second << " and "
                       << NameOfMethod(method);
    EXPECT_EQ(method->input_type()->name(), method->name() + "Request");
  }
}

TEST(Surface, EveryFieldSaysHowItIsProtectedAndWhatPeopleCallIt) {
  int count = 0;
  for (const Descriptor* message : AllTypes().messages) {
    for (int i = 0; i < message->field_count(); ++i) {
      SCOPED_TRACE(message->field(i)->full_name());
      ++count;
      ASSERT_TRUE(message->field(i)->options().HasExtension(v1::field));
      const v1::Field& options = message->field(i)->options().GetExtension(v1::field);
      EXPECT_NE(options.data_class(), v1::DATA_CLASS_UNSPECIFIED);
      EXPECT_NE(options.zh(), "");
      EXPECT_NE(options.en(), "");
      EXPECT_GE(options.bytes_max(), 0);
      // Whole tables and policies come in one field of their own.
      const bool whole = message->field(i)->name() == "csv" || message->field(i)->name() == "text";
      const bool chunk = message->field(i)->name() == "chunk";
      EXPECT_LE(options.bytes_max(), whole ? 65536 : chunk ? 256 << 10 : 4000);
    }
  }
  EXPECT_GT(count, 150);
}

TEST(Surface, EveryEnumValueHasALabelAndTheFirstSaysNothing) {
  int count = 0;
  for (const EnumDescriptor* type : AllTypes().enums) {
    // CaseState → CASE_STATE_
    std::string prefix;
    for (const char c : type->name()) {
      if (absl::ascii_isupper(static_cast<unsigned char>(c)) && !prefix.empty()) prefix += '_';
      prefix += absl::ascii_toupper(static_cast<unsigned char>(c));
    }
    EXPECT_EQ(type->value(0)->number(), 0);
    EXPECT_EQ(type->value(0)->name(), prefix + "_UNSPECIFIED");
    std::set<std::string> labels;
    for (int i = 0; i < type->value_count(); ++i) {
      SCOPED_TRACE(type->value(i)->full_name());
      ++count;
      EXPECT_TRUE(absl::StartsWith(type->value(i)->name(), prefix + "_"));
      ASSERT_TRUE(type->value(i)->options().HasExtension(v1::label));
      const v1::Text& label = type->value(i)->options().GetExtension(v1::label);
      EXPECT_NE(label.zh(), "");
      EXPECT_NE(label.en(), "");
      EXPECT_TRUE(labels.insert(label.zh()).second) << "two values read alike";
      EXPECT_TRUE(labels.insert(label.en()).second) << "two values read alike";
    }
  }
  EXPECT_GT(count, 80);
}

// Fields of an answer, at any depth, that hold what only a Reveal may return.
void CollectSensitive(const Descriptor* type, std::set<std::string>& found,
                      std::set<const Descriptor*>& seen) {
  if (!seen.insert(type).second || !absl::StartsWith(type->full_name(), "unioncare.")) return;
  for (int i = 0; i < type->field_count(); ++i) {
    const FieldDescriptor* field = type->field(i);
    if (field->options().GetExtension(v1::field).data_class() >= v1::DATA_CLASS_SENSITIVE) {
      found.insert(absl::StrCat(type->name(), ".", field->name()));
    }
    if (field->message_type() != nullptr) CollectSensitive(field->message_type(), found, seen);
  }
}

TEST(Surface, SensitiveFieldsAreInAnswersOfRevealsAndOfNewTokensOnly) {
  // Member.id_no stands in requests, and Token.secret in the answer that makes the token; the same
  // messages in other answers leave them empty or masked, which access_matrix_test, users_test and
  // the tests of their areas check.
  const std::set<std::string> empty_elsewhere = {
      "Member.id_no",    "Token.secret",       "Account.code",   "Member.address",
      "Member.emergency_contact",
      "Member.care_flags", "FamilyMember.display_name", "FamilyMember.birth_year",
      "FamilyMember.note",
      // A ticket of RevealAttachment opens the one; the other is sealed as the database is.
      "DownloadAttachmentResponse.chunk", "DownloadBackupResponse.chunk",
      // What the caller handed in, back to the caller alone.
      "StreamImportRowsResponse.chunk",
      "Contact.condition_note", "RetireeFacts.mobility", "RetireeFacts.hardship",
      // In the lists that are shown "*", "138****1234" and "noted"; in full in exports alone.
      "RoundRegisterRow.address", "RoundRegisterRow.phone", "ContactLedgerRow.condition",
      // Opened by a ticket of ExportRoster, which keeps who asked and why.
      "ExportRosterResponse.ticket", "DownloadRosterResponse.chunk"};
  // What the caller states of a household, told back to the caller alone and not kept.
  const std::string tested = "TestHardship";
  for (const MethodDescriptor* method : AllMethods()) {
    std::set<std::string> found;
    std::set<const Descriptor*> seen;
    CollectSensitive(method->output_type(), found, seen);
    if (Opens(method)) {
      EXPECT_FALSE(found.empty()) << NameOfMethod(method);
      continue;
    }
    if (method->name() == tested) continue;
    for (const std::string& field : found) {
      EXPECT_TRUE(empty_elsewhere.count(field) == 1 ||
                  (method->name() == "CreateSession" && field == "Session.secret") ||
                  (method->name() == "CreateUnion" && field == "CreateUnionResponse.chair_token"))
          << NameOfMethod(method) << " answers with " << field;
    }
  }
}

TEST(Surface, EveryMethodHasAnExemplarThatIsAccepted) {
  TestServer server;
  const World world = MakeFullWorld(server);
  for (const MethodDescriptor* method : AllMethods()) {
    SCOPED_TRACE(NameOfMethod(method));
    const Exemplar* exemplar = ExemplarOf(method);
    ASSERT_NE(exemplar, nullptr);
    if (WantsMoreThanAnExemplar(method)) continue;
    for (const char* change : {"", exemplar->other}) {
      const std::unique_ptr<Message> request = RequestFor(method, change);
      ValidateOnly(*request);
      const Answer answer = Ask(server, world.token(exemplar->caller), method, *request);
      EXPECT_TRUE(answer.status.ok()) << change << ": " << answer.status.error_message();
    }
    EXPECT_TRUE(!AccessOf(method).writes() || exemplar->other[0] != '\0');
  }
  size_t exemplars = 0;
  for (const absl::Span<const Exemplar> some : AllExemplars()) exemplars += some.size();
  EXPECT_EQ(exemplars, AllMethods().size());
}

}  // namespace
}  // namespace unioncare::testing
