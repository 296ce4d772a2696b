// Photos and proofs through the server: what is stored, who reads it, hostile files, and that no
// crash loses a file that a row names.
#include <sys/resource.h>
#include <signal.h>

#include <filesystem>
#include <fstream>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/domain/attachments.h"
#include "tests/api/exemplars.h"
#include "tests/api/upload.h"
#include "tests/support/pictures.h"
#include "unioncare/v1/attachments.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

constexpr char kCase[] = "unions/2/cases/1";

class Attachments : public ::testing::Test {
 protected:
  Attachments() : world_(MakeFullWorld(server_)) {}

  Answer Upload(const std::string& bytes, const std::string& change = "",
                const std::string& who = "chair") {
    v1::UploadAttachmentRequest request = Text<v1::UploadAttachmentRequest>(
        "parent: 'unions/2/cases/1' kind: ATTACHMENT_KIND_PHOTO display_name: '照片.jpg'");
    Overlay(request, Text<v1::UploadAttachmentRequest>(change));
    return UploadFile(server_, world_.token(who), "AttachmentService/UploadAttachment", request,
                      bytes);
  }
  v1::Attachment Uploaded(const std::string& bytes, const std::string& change = "") {
    const Answer answer = Upload(bytes, change);
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
    v1::Attachment added;
    EXPECT_TRUE(added.ParseFromString(answer.bytes));
    return added;
  }

  Answer Ask(const char* method, const Message& request, const std::string& who = "chair") {
    return unioncare::testing::Ask(server_, world_.token(who), MethodNamed(method), request);
  }
  std::string Ticket(const std::string& name, const std::string& who = "chair") {
    v1::RevealAttachmentRequest request;
    request.set_name(name);
    request.set_reason("核对");
    v1::RevealAttachmentResponse response;
    const Answer answer = Ask("AttachmentService/RevealAttachment", request, who);
    EXPECT_TRUE(answer.status.ok()) << answer.status.error_message();
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response.ticket();
  }
  // The bytes of a file, or the reason for which they are refused.
  std::string Download(const std::string& name, const std::string& ticket,
                       const std::string& who = "chair") {
    v1::DownloadAttachmentRequest request;
    request.set_name(name);
    request.set_ticket(ticket);
    std::vector<std::string> messages;
    const grpc::Status status =
        server_.CallStream(world_.token(who), "AttachmentService/DownloadAttachment", request,
                           &messages);
    if (!status.ok()) return ErrorInfoOf(status).reason();
    std::string bytes;
    for (const std::string& message : messages) {
      v1::DownloadAttachmentResponse response;
      EXPECT_TRUE(response.ParseFromString(message));
      bytes += response.chunk();
    }
    return bytes;
  }
  Answer Remove(const std::string& name) {
    v1::RemoveAttachmentRequest request;
    request.set_name(name);
    request.set_reason("传错了");
    return Ask("AttachmentService/RemoveAttachment", request);
  }

  // What the first round after a start does.
  void Sweep() {
    server_.Stop();
    server_.Start();
    EXPECT_EQ(server_.server().SweepOnce(), absl::OkStatus());
  }

  // The sealed files, by path.
  std::vector<std::string> Files() const {
    std::vector<std::string> files;
    const std::string root = server_.directory() + "/attachments";
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      if (entry.is_regular_file() && entry.path().filename() != "lock") {
        files.push_back(entry.path().string());
      }
    }
    return files;
  }
  // Makes every file look as old as it must be to be swept.
  void Age() const {
    const auto old = fs::file_time_type::clock::now() - std::chrono::hours(24 * 60);
    for (const std::string& file : Files()) fs::last_write_time(file, old);
  }
  std::string Verdict() { return FirstDifference(server_, world_.token("chair"), "unions/2"); }

  TestServer server_;
  const World world_;
};

TEST_F(Attachments, ComeBackAsTheyWentAndAreSealedOnTheDisk) {
  const std::string secret = "canary 4711";
  const struct {
    std::string bytes;
    v1::MediaType type;
  } kFiles[] = {
      {Jpeg(640, 480, secret), v1::MEDIA_TYPE_JPEG},
      {Png(20, 10, std::string(700'000, 'x') + secret), v1::MEDIA_TYPE_PNG},
      // Exactly one frame, and one byte more and less.
      {Png(1, 1, std::string(65536 - 57, 'x')), v1::MEDIA_TYPE_PNG},
      {Png(1, 1, std::string(65536 - 56, 'x')), v1::MEDIA_TYPE_PNG},
      {Png(1, 1, std::string(65536 - 58, 'x')), v1::MEDIA_TYPE_PNG},
      {Pdf(secret), v1::MEDIA_TYPE_PDF},
  };
  for (const auto& file : kFiles) {
    const v1::Attachment added = Uploaded(file.bytes);
    EXPECT_EQ(added.media_type(), file.type);
    EXPECT_EQ(added.bytes(), static_cast<int64_t>(file.bytes.size()));
    EXPECT_EQ(Download(added.name(), Ticket(added.name())), file.bytes);
  }
  for (const std::string& path : Files()) {
    std::ifstream in(path, std::ios::binary);
    const std::string sealed{std::istreambuf_iterator<char>(in), {}};
    EXPECT_FALSE(absl::StrContains(sealed, secret)) << path;
  }
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Attachments, TheSameBytesTwiceAreTwoAttachmentsWithTwoFiles) {
  const size_t before = Files().size();
  const std::string bytes = Jpeg(8, 8);
  const v1::Attachment first = Uploaded(bytes);
  const v1::Attachment second = Uploaded(bytes);
  EXPECT_NE(first.name(), second.name());
  EXPECT_EQ(Files().size(), before + 2) << "nobody can tell that they are the same";
}

TEST_F(Attachments, ARepeatedUploadIsOne) {
  const std::string bytes = Jpeg(8, 8);
  const Answer first = Upload(bytes, "request_id: 'u1'");
  const size_t files = Files().size();
  const Answer again = Upload(bytes, "request_id: 'u1'");
  EXPECT_EQ(first.bytes, again.bytes);
  EXPECT_EQ(Files().size(), files);
  EXPECT_EQ(Upload(Jpeg(9, 9), "request_id: 'u1'").reason, "REQUEST_ID_REUSED");
}

TEST_F(Attachments, HostileFilesAreRefusedAndLeaveNothing) {
  const auto rows = RowCounts(server_.database());
  const std::vector<std::string> files = Files();
  const struct {
    const char* what;
    std::string bytes;
    const char* reason;
  } kFiles[] = {
      {"empty", "", "MEDIA_EMPTY"},
      {"a program called .jpg", "\x7f" "ELF\x02\x01\x01", "MEDIA_UNKNOWN"},
      {"a page called .jpg", "<html><script>alert(1)</script>", "MEDIA_UNKNOWN"},
      {"a bomb", Png(100000, 100000), "IMAGE_TOO_LARGE"},
      {"cut off", Png(8, 8, std::string(300'000, 'x')).substr(0, 200'000), "MEDIA_DAMAGED"},
      {"one byte too long", Pdf(std::string(kAttachmentBytesMax + 1 - Pdf("").size(), 'x')),
       "FIELD_TOO_LONG"},
      {"far too long", Pdf(std::string(kAttachmentBytesMax * 2, 'x')), "FIELD_TOO_LONG"},
  };
  for (const auto& file : kFiles) {
    EXPECT_EQ(Upload(file.bytes).reason, file.reason) << file.what;
  }
  EXPECT_EQ(RowCounts(server_.database()), rows);
  EXPECT_EQ(Files(), files);
  EXPECT_TRUE(fs::is_empty(server_.directory() + "/staging"));
  // Exactly at the limit it is taken.
  Uploaded(Pdf(std::string(kAttachmentBytesMax - Pdf("").size(), 'x')));
}

TEST_F(Attachments, NamesAreForPeopleAndNeverPaths) {
  const struct {
    const char* given;
    const char* kept;
  } kNames[] = {
      {"../../../../etc/cron.d/evil", "evil"}, {"/etc/ssh/authorized_keys", "authorized_keys"},
      {"..\\\\..\\\\boot.ini", "boot.ini"},    {"..", ""},
      {"CON", "CON"},                          {"%2e%2e%2fx", "%2e%2e%2fx"},
  };
  for (const auto& name : kNames) {
    const v1::Attachment added =
        Uploaded(Jpeg(8, 8), absl::StrCat("display_name: '", name.given, "'"));
    EXPECT_EQ(added.display_name(), name.kept);
  }
  for (const char* name : {"a\\000b.jpg", "a\\nb.jpg", "a\u202egpj.exe"}) {
    EXPECT_EQ(Upload(Jpeg(8, 8), absl::StrCat("display_name: '", name, "'")).reason,
              "TEXT_CONTROL_CHARACTER");
  }
  EXPECT_EQ(Upload(Jpeg(8, 8), "display_name: '" + std::string(300, 'x') + "'").reason,
            "FIELD_TOO_LONG");
  // Every file stands where its hash says.
  for (const std::string& path : Files()) {
    EXPECT_EQ(fs::path(path).filename().string().size(), 64u) << path;
    EXPECT_EQ(fs::path(path).parent_path().filename().string(),
              fs::path(path).filename().string().substr(0, 2));
  }
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Attachments, ACaseHasFiftyAtMostAndARemovedOneMakesRoom) {
  std::string last;
  for (int i = 1; i < kAttachmentsPerCaseMax; ++i) last = Uploaded(Jpeg(8, 8)).name();
  EXPECT_EQ(Upload(Jpeg(8, 8)).reason, "TOO_MANY_ATTACHMENTS");
  EXPECT_TRUE(Remove(last).status.ok());
  EXPECT_TRUE(Upload(Jpeg(8, 8)).status.ok());
  EXPECT_EQ(Upload(Jpeg(8, 8)).reason, "TOO_MANY_ATTACHMENTS");
}

TEST_F(Attachments, ATicketIsForOneCallerOneFileAndAMinute) {
  const v1::Attachment one = Uploaded(Jpeg(8, 8));
  const v1::Attachment two = Uploaded(Jpeg(9, 9));
  const std::string ticket = Ticket(one.name());
  EXPECT_EQ(Download(one.name(), ticket), Jpeg(8, 8));
  EXPECT_EQ(Download(one.name(), ticket, "committee"), "TICKET_INVALID");
  EXPECT_EQ(Download(two.name(), ticket), "TICKET_INVALID");
  EXPECT_EQ(Download(one.name(), "made-up"), "TICKET_INVALID");
  std::string forged = ticket;
  forged[10] = forged[10] == 'A' ? 'B' : 'A';
  EXPECT_EQ(Download(one.name(), forged), "TICKET_INVALID");
  EXPECT_EQ(Download(one.name(), ticket, "cashier"), "PERMISSION_MISSING");
  server_.clock().Advance(absl::Seconds(59));
  EXPECT_EQ(Download(one.name(), ticket), Jpeg(8, 8));
  server_.clock().Advance(absl::Seconds(1));
  EXPECT_EQ(Download(one.name(), ticket), "TICKET_EXPIRED");
}

TEST_F(Attachments, ARemovedFileIsGoneItsRowStays) {
  const v1::Attachment added = Uploaded(Jpeg(8, 8));
  const std::string ticket = Ticket(added.name());
  const Answer removed = Remove(added.name());
  ASSERT_TRUE(removed.status.ok()) << removed.status.error_message();
  v1::Attachment after;
  ASSERT_TRUE(after.ParseFromString(removed.bytes));
  EXPECT_EQ(after.state(), v1::ATTACHMENT_STATE_REMOVED);
  EXPECT_EQ(after.remove_reason(), "传错了");
  EXPECT_EQ(Download(added.name(), ticket), "ATTACHMENT_REMOVED") << "at once";
  EXPECT_EQ(Remove(added.name()).reason, "ATTACHMENT_REMOVED");
  const size_t before = Files().size();
  Sweep();
  EXPECT_EQ(Files().size(), before - 1);
  v1::GetAttachmentRequest get;
  get.set_name(added.name());
  EXPECT_TRUE(Ask("AttachmentService/GetAttachment", get).status.ok());
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Attachments, VerificationNamesAFileThatIsMissingOrChanged) {
  const v1::Attachment added = Uploaded(Jpeg(8, 8));
  ASSERT_EQ(Verdict(), "");
  const std::vector<std::string> files = Files();
  const auto newest = *std::max_element(files.begin(), files.end(), [](auto& a, auto& b) {
    return fs::last_write_time(a) < fs::last_write_time(b);
  });
  std::string key = added.name().substr(added.name().rfind('/') + 1);
  {
    std::fstream file(newest, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(40);
    file.put('\0');
    file.put('\1');
  }
  EXPECT_EQ(Verdict(), "KIND_FILE_CHANGED attachments 2/" + key + " file_hash");
  EXPECT_EQ(Download(added.name(), Ticket(added.name())), "DATA_DAMAGED");
  fs::remove(newest);
  EXPECT_EQ(Verdict(), "KIND_FILE_MISSING attachments 2/" + key + " file_hash");
}

TEST_F(Attachments, OrphansAreSweptAfterADayAndNamedFilesNever) {
  const v1::Attachment added = Uploaded(Jpeg(8, 8));
  // The list of an import that was published is named no more.
  Age();
  Sweep();
  const std::vector<std::string> named = Files();
  // What a crash leaves: before the file had its name, and before the COMMIT that names it.
  const std::string hash(64, 'a');
  fs::create_directories(server_.directory() + "/attachments/aa");
  const std::string orphan = server_.directory() + "/attachments/aa/" + hash;
  const std::string draft = server_.directory() + "/attachments/new/0123";
  for (const std::string& path : {orphan, draft}) std::ofstream(path) << "sealed";
  Sweep();
  EXPECT_TRUE(fs::exists(orphan)) << "it may belong to an upload that goes on";
  EXPECT_TRUE(fs::exists(draft));
  Age();
  Sweep();
  EXPECT_FALSE(fs::exists(orphan));
  EXPECT_FALSE(fs::exists(draft));
  EXPECT_EQ(Files(), named);
  EXPECT_EQ(Download(added.name(), Ticket(added.name())), Jpeg(8, 8));
}

TEST_F(Attachments, ADirectoryThatCannotBeWrittenRefusesAndNothingIsHalfDone) {
  Uploaded(Jpeg(8, 8));
  const auto rows = RowCounts(server_.database());
  // Files of more than this many bytes cannot be written: a full disk.
  signal(SIGXFSZ, SIG_IGN);
  rlimit before;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  rlimit small = before;
  small.rlim_cur = 2 << 20;
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  const Answer answer = Upload(Pdf(std::string(3 << 20, 'x')));
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
  EXPECT_EQ(answer.status.error_code(), grpc::StatusCode::RESOURCE_EXHAUSTED)
      << answer.status.error_message();
  EXPECT_EQ(RowCounts(server_.database()), rows);
  EXPECT_TRUE(fs::is_empty(server_.directory() + "/staging"));
  EXPECT_TRUE(Upload(Pdf(std::string(3 << 20, 'x'))).status.ok()) << "once there is room";
  EXPECT_EQ(Verdict(), "");
}

TEST_F(Attachments, AnUploadCutInTheMiddleLeavesNothing) {
  const auto rows = RowCounts(server_.database());
  v1::UploadAttachmentRequest request =
      Text<v1::UploadAttachmentRequest>("parent: 'unions/2/cases/1' kind: ATTACHMENT_KIND_PHOTO");
  // Whole up to here, so that only the cut can refuse it.
  CutUpload(server_, world_.token("chair"), "AttachmentService/UploadAttachment", request,
            Jpeg(8, 8));
  server_.Stop();
  EXPECT_EQ(RowCounts(server_.database()), rows);
  EXPECT_TRUE(fs::is_empty(server_.directory() + "/staging"));
}

TEST_F(Attachments, EveryReadingIsOnRecordWithItsReason) {
  const auto before = RowCounts(server_.database());
  const v1::Attachment added = Uploaded(Jpeg(8, 8));
  Ticket(added.name());
  const auto after = RowCounts(server_.database());
  EXPECT_EQ(after.at("reveals"), before.at("reveals") + 1);
  EXPECT_EQ(after.at("journal"), before.at("journal") + 2);
}

TEST_F(Attachments, BelongToACaseOrToOneOfItsVisits) {
  const v1::Attachment of_visit =
      Uploaded(Jpeg(8, 8), "parent: 'unions/2/cases/1/visits/1'");
  EXPECT_EQ(of_visit.visit(), "unions/2/cases/1/visits/1");
  EXPECT_EQ(of_visit.case_(), kCase);
  const auto names = [&](const std::string& parent, int page_size) {
    v1::ListAttachmentsRequest request;
    request.set_parent(parent);
    request.set_page_size(page_size);
    std::vector<std::string> found;
    do {
      v1::ListAttachmentsResponse page;
      EXPECT_TRUE(page.ParseFromString(Ask("AttachmentService/ListAttachments", request).bytes));
      for (const auto& each : page.attachments()) found.push_back(each.name());
      request.set_page_token(page.next_page_token());
    } while (!request.page_token().empty());
    return found;
  };
  for (const int page_size : {1, 10}) {
    EXPECT_EQ(names(kCase, page_size),
              (std::vector<std::string>{"unions/2/attachments/1", of_visit.name()}));
    EXPECT_EQ(names("unions/2/cases/1/visits/1", page_size),
              std::vector<std::string>{of_visit.name()});
  }
  EXPECT_EQ(Upload(Jpeg(8, 8), "parent: 'unions/2/cases/1/visits/99'").reason, "NOT_FOUND");
  EXPECT_EQ(Upload(Jpeg(8, 8), "parent: 'unions/2/cases/1/visits/x'").reason, "NAME_MALFORMED");
  EXPECT_EQ(Upload(Jpeg(8, 8), "parent: 'unions/3/cases/1'").reason, "PERMISSION_MISSING");
}

TEST_F(Attachments, OfARestrictedCaseAreForThoseWhoReadIt) {
  const Answer restricted =
      Ask("CaseService/UpdateCase",
          Text<v1::UpdateCaseRequest>(
              "case { name: 'unions/2/cases/1' etag: 'ETAG-OF-1' restricted: true } "
              "update_mask { paths: 'restricted' }"));
  ASSERT_TRUE(restricted.status.ok()) << restricted.status.error_message();
  v1::GetAttachmentRequest get;
  get.set_name("unions/2/attachments/1");
  EXPECT_EQ(Ask("AttachmentService/GetAttachment", get).reason, "");
  EXPECT_NE(Ask("AttachmentService/GetAttachment", get, "committee").reason, "");
}

}  // namespace
}  // namespace unioncare::testing
