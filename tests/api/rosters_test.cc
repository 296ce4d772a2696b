// The register as a list: what goes out comes in again unchanged, and private fields go out for a
// reason only.
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/api/imports_fixture.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::testing {
namespace {

class Rosters : public Imports {
 protected:
  v1::ExportRosterResponse Exported(const std::string& change, const std::string& who = "chair") {
    v1::ExportRosterRequest request = Text<v1::ExportRosterRequest>("parent: 'unions/2'");
    Overlay(request, Text<v1::ExportRosterRequest>(change));
    const Answer answer = Ask("RosterService/ExportRoster", request, who);
    reason_ = answer.reason;
    v1::ExportRosterResponse response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  std::string Download(const std::string& ticket, const std::string& who = "chair",
                       const std::string& language = "zh") {
    v1::DownloadRosterRequest request;
    request.set_parent("unions/2");
    request.set_ticket(ticket);
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token(who), "RosterService/DownloadRoster", request, &messages, language);
    if (!status.ok()) return ErrorInfoOf(status).reason();
    std::string bytes;
    for (const std::string& message : messages) {
      v1::DownloadRosterResponse response;
      EXPECT_TRUE(response.ParseFromString(message));
      bytes += response.chunk();
    }
    return bytes;
  }
  std::string reason_;
};

// People whose fields are as awkward as they come.
const std::string kAwkward =
    "姓名,工号,性别,出生日期,证件号码,证件类型,手机,部门,工会小组,住址,紧急联系人,曾用名,会员卡号,"
    "用工形式,入会时间,退休日期,退休类别,状态,职务\n"
    "钱多,007,男,1950-01-02,,,13900001234,=1+1,语文组,\"东路 1 号, 2 室\",王芳 13700000000,,"
    "6217000012345678901,返聘,1975-03-01,2010-01-02,离休,在籍,\"教\"\"研\"\"员\"\n"
    "欧阳·买买提,N2,女,1980-05-06,E12345678,护照,,@SUM,数学组/几何组,-,,旧名,,合同制,,,,保留,\n"
    "㛃䶮𠮷,N3,男,," + std::string("110101199003070070") + ",,+86 13900001234,,,,,,,,,,,,\n"
    "刘洋,N4,,,,,,,,,,,,,,,,,\n";

TEST_F(Rosters, ExportAndImportIsIdentity) {
  Published(kAwkward);
  for (const char* format : {"ROSTER_FORMAT_CSV", "ROSTER_FORMAT_XLSX"}) {
    for (const char* change : {"", "include_private: true reason: '备份花名册'"}) {
      for (const char* language : {"zh", "en"}) {
        SCOPED_TRACE(absl::StrCat(format, " ", change, " ", language));
        const v1::ExportRosterResponse exported =
            Exported(absl::StrCat("format: ", format, " ", change));
        EXPECT_EQ(exported.member_count(), 11);
        const v1::Import import =
            Uploaded(Download(exported.ticket(), "chair", language), "validate_only: true");
        EXPECT_EQ(Counts(import), "11 rows: 0 new, 0 changed, 11 unchanged, 0 refused");
        EXPECT_EQ(Problems(import), "");
        EXPECT_EQ(import.missing_count(), 0);
        for (const v1::ImportColumn& column : import.columns()) {
          EXPECT_NE(column.taken_for(), "") << column.title();
        }
      }
    }
  }
  EXPECT_EQ(Verdict(), "");
  EXPECT_EQ(Staged().size(), 0u);
}

TEST_F(Rosters, ShowPrivateFieldsForAReasonOnly) {
  Published(kAwkward);
  const std::string masked = Download(Exported("format: ROSTER_FORMAT_CSV").ticket());
  EXPECT_EQ(masked.substr(0, 3), "\xEF\xBB\xBF");
  EXPECT_EQ(masked.find("110101199003070070"), std::string::npos);
  EXPECT_EQ(masked.find("13900001234"), std::string::npos);
  EXPECT_EQ(masked.find("东路"), std::string::npos);
  EXPECT_NE(masked.find("'=1+1"), std::string::npos) << "no formula";
  const std::string whole = Download(
      Exported("format: ROSTER_FORMAT_CSV include_private: true reason: '上级检查' no_bom: true")
          .ticket());
  EXPECT_NE(whole.find("110101199003070070"), std::string::npos);
  EXPECT_NE(whole.find("东路 1 号, 2 室"), std::string::npos);
  EXPECT_NE(whole.substr(0, 3), "\xEF\xBB\xBF");
  Exported("format: ROSTER_FORMAT_CSV include_private: true");
  EXPECT_EQ(reason_, "FIELD_REQUIRED");
  // The committee manages members, and reveals no ID numbers.
  Exported("format: ROSTER_FORMAT_CSV include_private: true reason: 'x'", "committee");
  EXPECT_EQ(reason_, "PERMISSION_MISSING");
  Exported("format: ROSTER_FORMAT_CSV", "leader");
  EXPECT_EQ(reason_, "PERMISSION_MISSING");
}

TEST_F(Rosters, TicketsAreForOnePersonAndOneMinute) {
  const std::string ticket = Exported("format: ROSTER_FORMAT_CSV").ticket();
  EXPECT_EQ(Download(ticket, "committee"), "TICKET_INVALID");
  EXPECT_EQ(Download(ticket + "x"), "TICKET_INVALID");
  EXPECT_EQ(Exported("format: ROSTER_FORMAT_CSV validate_only: true").ticket(), "");
  server_.clock().Advance(absl::Seconds(61));
  EXPECT_EQ(Download(ticket), "TICKET_EXPIRED");
}

TEST_F(Rosters, TheEmptyListIsReadAsAListOfNobody) {
  for (const char* language : {"zh", "en"}) {
    v1::GetRosterTemplateRequest request;
    request.set_parent("unions/2");
    std::vector<std::string> messages;
    ASSERT_TRUE(server_
                    .CallStream(world_.token("chair"), "RosterService/GetRosterTemplate", request,
                                &messages, language)
                    .ok());
    std::string bytes;
    for (const std::string& message : messages) {
      v1::GetRosterTemplateResponse response;
      EXPECT_TRUE(response.ParseFromString(message));
      bytes += response.chunk();
    }
    EXPECT_EQ(bytes.substr(0, 2), "PK");
    const v1::Import import = Uploaded(bytes, "validate_only: true");
    EXPECT_EQ(import.format(), v1::ROSTER_FORMAT_XLSX);
    EXPECT_EQ(Counts(import), "0 rows: 0 new, 0 changed, 0 unchanged, 0 refused");
  }
}

}  // namespace
}  // namespace unioncare::testing
