// What the tests of imports and exports share: a small world, and the steps of an import.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/time/time.h"
#include "tests/api/exemplars.h"
#include "tests/api/upload.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::testing {

inline const std::string kTitles = "姓名,工号,性别,出生日期,证件号码,手机,部门,工会小组,住址\n";

class Imports : public ::testing::Test {
 protected:
  Imports() : world_(MakeWorld(server_)) {}

  Answer Upload(const std::string& bytes, const std::string& change = "",
                const std::string& who = "chair") {
    v1::UploadRosterRequest request =
        Text<v1::UploadRosterRequest>("parent: 'unions/2' file_name: '花名册.csv'");
    Overlay(request, Text<v1::UploadRosterRequest>(change));
    return UploadFile(server_, world_.token(who), "ImportService/UploadRoster", request, bytes);
  }
  v1::Import Uploaded(const std::string& bytes, const std::string& change = "") {
    const Answer answer = Upload(bytes, change);
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
    v1::Import import;
    EXPECT_TRUE(import.ParseFromString(answer.bytes));
    return import;
  }
  Answer Ask(const char* method, const Message& request, const std::string& who = "chair",
             const std::string& language = "en") {
    return unioncare::testing::Ask(server_, world_.token(who), MethodNamed(method), request,
                                   language);
  }
  template <class Request>
  Answer Step(const char* method, const v1::Import& import, const std::string& change = "",
              const std::string& who = "chair") {
    Request request = Text<Request>(change);
    request.set_name(import.name());
    if (request.etag().empty()) request.set_etag(import.etag());
    return Ask(method, request, who);
  }
  Answer Publish(const v1::Import& import, const std::string& change = "") {
    return Step<v1::PublishImportRequest>("ImportService/PublishImport", import, change);
  }
  Answer Undo(const v1::Import& import, const std::string& change = "") {
    return Step<v1::UndoImportRequest>("ImportService/UndoImport", import,
                                       "reason: '名单有误' " + change);
  }
  v1::Import Published(const std::string& bytes, const std::string& change = "") {
    const Answer answer = Publish(Uploaded(bytes, change));
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
    v1::Import import;
    EXPECT_TRUE(import.ParseFromString(answer.bytes));
    return import;
  }
  v1::Import Get(const std::string& name) {
    v1::GetImportRequest request;
    request.set_name(name);
    v1::Import import;
    EXPECT_TRUE(import.ParseFromString(Ask("ImportService/GetImport", request).bytes));
    return import;
  }
  // The members of unions/2, by name and staff number.
  std::map<std::string, v1::Member> Members() {
    v1::ListMembersRequest request = Text<v1::ListMembersRequest>(
        "parent: 'unions/2' page_size: 1000");
    v1::ListMembersResponse response;
    EXPECT_TRUE(response.ParseFromString(Ask("MemberService/ListMembers", request).bytes));
    std::map<std::string, v1::Member> members;
    for (const v1::Member& member : response.members()) {
      members[absl::StrCat(member.display_name(), "/", member.staff_no())] = member;
    }
    return members;
  }
  v1::Member Named(const std::string& name) {
    for (const auto& [key, member] : Members()) {
      if (member.display_name() == name) return member;
    }
    ADD_FAILURE() << "nobody is called " << name;
    return {};
  }
  // The CSV of results, without the mark.
  std::string Rows(const v1::Import& import, const std::string& who = "chair",
                   const std::string& language = "zh") {
    v1::StreamImportRowsRequest request;
    request.set_name(import.name());
    request.set_no_bom(true);
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token(who), "ImportService/StreamImportRows", request, &messages, language);
    if (!status.ok()) return ErrorInfoOf(status).reason();
    std::string csv;
    for (const std::string& message : messages) {
      v1::StreamImportRowsResponse response;
      EXPECT_TRUE(response.ParseFromString(message));
      csv += response.chunk();
    }
    return csv;
  }
  std::string Missing(const v1::Import& import) {
    v1::StreamMissingMembersRequest request;
    request.set_name(import.name());
    std::vector<std::string> messages, names;
    const grpc::Status status = server_.CallStream(
        world_.token("chair"), "ImportService/StreamMissingMembers", request, &messages);
    EXPECT_TRUE(status.ok()) << status.error_message();
    for (const std::string& message : messages) {
      v1::MissingMember member;
      EXPECT_TRUE(member.ParseFromString(message));
      names.push_back(member.display_name());
    }
    return absl::StrJoin(names, " ");
  }
  std::string Verdict() { return FirstDifference(server_, world_.token("chair"), "unions/2"); }
  std::vector<std::string> Staged() const {
    std::vector<std::string> files;
    const std::string staging = server_.directory() + "/staging";
    for (const auto& entry : std::filesystem::directory_iterator(staging)) {
      files.push_back(entry.path().string());
    }
    return files;
  }

  TestServer server_;
  const World world_;
};

inline std::string Counts(const v1::Import& import) {
  return absl::StrCat(import.row_count(), " rows: ", import.new_count(), " new, ",
                      import.changed_count(), " changed, ", import.unchanged_count(),
                      " unchanged, ", import.refused_count(), " refused");
}

inline std::string Problems(const v1::Import& import) {
  return absl::StrJoin(import.problems(), "\n", [](std::string* out, const auto& problem) {
    absl::StrAppend(out, problem.row(), " ", problem.column(), " ", problem.reason());
  });
}

}  // namespace unioncare::testing
