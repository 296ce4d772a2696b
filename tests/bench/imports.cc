// Imports a made-up roster, then writes what the import wrote again without a server.
#include "tests/bench/imports.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/domain/id_numbers.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/child.h"
#include "tests/bench/load.h"
#include "tests/bench/populate.h"
#include "tests/bench/raw_rows.h"
#include "tests/bench/serve.h"
#include "tests/bench/workload.h"
#include "tests/support/caller.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::bench {
namespace {

constexpr char kParent[] = "unions/1";
constexpr size_t kPieceBytes = 200'000;
constexpr int kEmptyCalls = 2000;
// Members whose rows are read together before they are written: reading is not measured.
constexpr int64_t kChunk = 5000;

// A list as a large union keeps it: all columns that people usually fill in.
std::string RosterText(int64_t rows) {
  std::string text = "姓名,工号,性别,证件号码,手机,部门,入会时间,住址\n";
  for (int64_t number = 0; number < rows; ++number) {
    const std::string digits =
        absl::StrFormat("110101%04d%02d%02d%03d", 1950 + number / 1000 % 50, 1 + number / 500 % 12,
                        1 + number / 17 % 28, number % 1000);
    const bool male = (digits[16] - '0') % 2 == 1;
    absl::StrAppend(&text, MemberNumber(number, 1, kParent).display_name(), ",I", number, ",",
                    male ? "男" : "女", ",", digits, std::string(1, ResidentCheckCharacter(digits)),
                    ",13", absl::StrFormat("%09d", number), ",第", number % 60, "教研组,2001/9/1,东路 ",
                    number, " 号\n");
  }
  return text;
}

absl::Status Failed(const char* doing, const grpc::Status& status) {
  return absl::InternalError(absl::StrCat(doing, ": ", status.error_message()));
}

double SecondsSince(absl::Time begin) { return absl::ToDoubleSeconds(absl::Now() - begin); }

double P99(std::vector<uint32_t> latencies_us) {
  Sample sample;
  SetPercentiles(std::move(latencies_us), sample);
  return sample.p99_us;
}

// The most memory that a process has had.
int64_t PeakBytes(pid_t process) {
  std::ifstream file(absl::StrCat("/proc/", process, "/status"));
  std::string line;
  int64_t kilobytes = 0;
  while (std::getline(file, line)) {
    if (!absl::StartsWith(line, "VmHWM:")) continue;
    const std::string number = line.substr(line.find_first_of("0123456789"));
    if (absl::SimpleAtoi(number.substr(0, number.find(' ')), &kilobytes)) break;
  }
  return kilobytes << 10;
}

// Records visits one after the other until it is told to stop.
class Visitor {
 public:
  Visitor(const std::string& address, const World& world)
      : caller_(address, world.token), next_(world.visits), thread_([this] { Run(); }) {}
  std::vector<uint32_t> Stop() {
    stop_ = true;
    thread_.join();
    return std::move(latencies_us_);
  }

 private:
  void Run() {
    while (!stop_) {
      const v1::RecordVisitRequest request =
          VisitNumber(next_++, absl::ToUnixMillis(absl::Now()));
      v1::RecordVisitResponse response;
      const absl::Time begin = absl::Now();
      if (!caller_.Call("CaseService/RecordVisit", request, &response).ok()) return;
      latencies_us_.push_back(
          static_cast<uint32_t>(absl::ToInt64Microseconds(absl::Now() - begin)));
    }
  }

  const testing::Caller caller_;
  int64_t next_;
  std::atomic<bool> stop_{false};
  std::vector<uint32_t> latencies_us_;
  std::thread thread_;
};

absl::StatusOr<v1::Import> Upload(const testing::Caller& caller, const std::string& text) {
  std::vector<v1::UploadRosterRequest> messages(1);
  messages[0].set_parent(kParent);
  messages[0].set_file_name("roster.csv");
  for (size_t at = 0; at < text.size(); at += kPieceBytes) {
    messages.emplace_back().set_chunk(text.substr(at, kPieceBytes));
  }
  v1::Import import;
  const grpc::Status status = caller.Upload("ImportService/UploadRoster", messages, &import);
  if (!status.ok()) return Failed("upload", status);
  return import;
}

absl::Status Serve(const std::string& directory, const World& world, const std::string& text,
                   ImportFigures& figures) {
  ASSIGN_OR_RETURN(Child child, Child::Start({"--role=serve", "--data=" + directory},
                                             directory + "/bench.log"));
  ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
  LoadClient load(address);
  ASSIGN_OR_RETURN(const Sample empty,
                   load.Run({.method = kEmptyMethod,
                             .token = world.token,
                             .next =
                                 [] {
                                   const grpc::Slice nothing;
                                   return grpc::ByteBuffer(&nothing, 1);
                                 }},
                            {.in_flight = 1, .calls = kEmptyCalls}));
  figures.empty_p99_us = empty.p99_us;
  const testing::Caller caller(address, world.token);
  v1::Import import;
  {
    Visitor visitor(address, world);
    const absl::Time begin = absl::Now();
    absl::StatusOr<v1::Import> checked = Upload(caller, text);
    figures.check_s = SecondsSince(begin);
    std::vector<uint32_t> latencies_us = visitor.Stop();
    RETURN_IF_ERROR(checked.status());
    import = *std::move(checked);
    figures.visits = static_cast<int64_t>(latencies_us.size());
    figures.visit_p99_us = P99(std::move(latencies_us));
  }
  if (import.new_count() != figures.rows) {
    return absl::InternalError(absl::StrCat("the list is refused: ", import.ShortDebugString()));
  }
  v1::PublishImportRequest publish;
  publish.set_name(import.name());
  publish.set_etag(import.etag());
  const absl::Time begin = absl::Now();
  const grpc::Status status = caller.Call("ImportService/PublishImport", publish, &import);
  figures.publish_s = SecondsSince(begin);
  if (!status.ok()) return Failed("publish", status);
  figures.peak_bytes = PeakBytes(child.process());
  return child.Finish();
}

// The rows that the import made, in the order of the members, in one transaction, with the settings
// of the store's writer.
absl::StatusOr<double> InsertRaw(const std::string& imported, const std::string& empty,
                                 int64_t rows, int64_t first_member, int64_t first_entry) {
  Database from(imported), to(empty);
  to.Run(kWriterSettings);
  // Grams are kept by themselves; by member they are read with an index that only this copy has.
  from.Run("CREATE INDEX bench_grams ON name_grams (union_id, member_id)");
  Mover keys(from, to, "person_keys", "person_id"), members(from, to, "members", "id"),
      grams(from, to, "name_grams", "member_id"),
      birthdays(from, to, "birthday_keys", "member_id"),
      entries(from, to, "journal", "sequence");
  double seconds = 0;
  absl::Time begin = absl::Now();
  to.Run("BEGIN IMMEDIATE");
  int64_t entry = first_entry;
  for (int64_t after = first_member; after < first_member + rows; after += kChunk) {
    seconds += SecondsSince(begin);
    for (Mover* mover : {&keys, &members, &grams, &birthdays}) mover->Read(after, after + kChunk);
    entries.Read(entry, entry + kChunk * 2 / 1000);
    begin = absl::Now();
    for (Mover* mover : {&keys, &members, &grams, &birthdays, &entries}) {
      RETURN_IF_ERROR(mover->Write());
    }
    seconds += SecondsSince(begin);
    for (Mover* mover : {&keys, &members, &grams, &birthdays, &entries}) mover->Forget();
    entry += kChunk * 2 / 1000;
    begin = absl::Now();
  }
  to.Run("COMMIT");
  return seconds + SecondsSince(begin);
}

}  // namespace

absl::StatusOr<ImportFigures> MeasureImport(const std::string& directory, int64_t rows) {
  std::error_code ignored;
  const std::string data = directory + "/import", copy = directory + "/import-raw";
  for (const std::string& path : {data, copy}) {
    std::filesystem::remove_all(path, ignored);
    RETURN_IF_ERROR(Populate(path, 0, 0));
  }
  ASSIGN_OR_RETURN(const World world, ReadWorld(data));
  ImportFigures figures{.rows = rows};
  // Where the rows of the import begin: behind those that the directory was made with.
  int64_t entries = 0;
  {
    Database before(copy + "/care.db");
    sqlite3_stmt* last =
        before.Prepare("SELECT MAX(sequence) FROM journal WHERE union_id = 1");
    if (sqlite3_step(last) == SQLITE_ROW) entries = sqlite3_column_int64(last, 0);
    sqlite3_reset(last);
  }
  RETURN_IF_ERROR(Serve(data, world, RosterText(rows), figures));
  int64_t published = entries;
  {
    // Visits and the upload were entered before what was published.
    Database after(data + "/care.db");
    sqlite3_stmt* last = after.Prepare("SELECT MAX(sequence) FROM journal WHERE union_id = 1");
    if (sqlite3_step(last) == SQLITE_ROW) {
      published = sqlite3_column_int64(last, 0) - 1 - rows * 2 / 1000;
    }
    sqlite3_reset(last);
  }
  ASSIGN_OR_RETURN(figures.raw_s, InsertRaw(data + "/care.db", copy + "/care.db", rows, kMembers,
                                            std::max(published, entries)));
  return figures;
}

std::string ImportText(const ImportFigures& figures) {
  const auto verdict = [](bool met) { return met ? "met" : "NOT MET"; };
  return absl::StrFormat(
      "import of %d rows: check %.1f s, publish %.1f s, raw insert %.1f s\n"
      "  raw insert / import          %.2f   at least %.1f   %s\n"
      "  memory of the server         %d MB   at most %d MB   %s\n"
      "  RecordVisit / empty (p99)    %.1f   at most %.0f   %s   (%d visits during upload and "
      "check)\n",
      figures.rows, figures.check_s, figures.publish_s, figures.raw_s, figures.ratio(),
      kImportRatioLeast, verdict(figures.ratio() >= kImportRatioLeast), figures.peak_bytes >> 20,
      kImportMemoryMost >> 20, verdict(figures.peak_bytes <= kImportMemoryMost),
      figures.visit_ratio(), kImportVisitRatioMost,
      verdict(figures.visit_ratio() <= kImportVisitRatioMost), figures.visits);
}

}  // namespace unioncare::bench
