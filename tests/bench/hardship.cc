// Makes a union in which every member has a file of hardship aid in force, asks for the first page
// of those due for review, and runs all income tests again after a county published a new standard.
#include "tests/bench/hardship.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/api/convert.h"
#include "service/api/hardship_rules.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/hardship_income.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/sqlite.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/first_page.h"
#include "tests/bench/median.h"
#include "tests/bench/populate.h"
#include "tests/bench/serve.h"
#include "tests/bench/workload.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::bench {
namespace {

constexpr UnionId kUnion{2};
constexpr char kParent[] = "unions/2";
constexpr char kCounty[] = "市南区";
constexpr int64_t kOldFen = 106'200;
constexpr int64_t kNewFen = 110'000;
// Files that one commit makes.
constexpr int kSlice = 500;
constexpr int kReviewDays = 365;
// A page of the list is asked for with this horizon, within which a twelfth of the files is due.
constexpr int kHorizonDays = 30;

// All that the tests read, column by column.
constexpr sql::Sql kScanFiles{"SELECT * FROM hardship_files WHERE union_id = $1 ORDER BY id"};
constexpr sql::Sql kScanTests{
    "SELECT * FROM hardship_tests WHERE union_id = $1 ORDER BY file_id, id"};
constexpr int kFileColumns = 47;
constexpr int kTestColumns = 7;

double SecondsSince(absl::Time begin) { return absl::ToDoubleSeconds(absl::Now() - begin); }

absl::Status WithStore(const std::string& directory,
                       absl::FunctionRef<absl::Status(Store&)> operation) {
  const SystemClock clock;
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  StoreOptions options;
  options.path = directory + "/care.db";
  options.clock = &clock;
  options.vault = &vault;
  ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
  const absl::Status done = operation(*store);
  store->Stop();
  return done;
}

HardshipRules Rules() {
  HardshipRules rules;
  rules.issuer = kUnion;
  rules.from_on = absl::CivilDay(2019, 1, 1);
  rules.relative_hundredths = 200;
  rules.accident_percent = 80;
  rules.investigate_working_days = rules.step_working_days = rules.publicity_working_days = 5;
  rules.review_months = 12;
  rules.contact_months = 3;
  return rules;
}

// Three people with an income a head of 400 to 2 400 yuan a month, and a third of them with costs
// of illness.
HardshipTest TestNumber(int64_t number, absl::CivilDay on) {
  const uint64_t draw = Scatter(static_cast<uint64_t>(number));
  HardshipTest test;
  test.rules = Rules();
  test.standard = DibaoStandard{.union_id = kUnion,
                                .id = 1,
                                .county = kCounty,
                                .from_on = absl::CivilDay(2019, 1, 1),
                                .monthly_fen = kOldFen};
  test.inputs.on = on;
  test.inputs.family_size = 3;
  test.inputs.person_months = 36;
  test.inputs.income_fen = 36 * (40'000 + static_cast<int64_t>(draw % 200'000));
  test.inputs.other_income_fen = 0;
  if (draw % 3 == 0) test.inputs.expense_fen[0] = static_cast<int64_t>(draw % 977) * 1000;
  return test;
}

absl::Status AddFile(Transaction& transaction, int64_t number, absl::CivilDay today) {
  const absl::CivilDay opened = today - static_cast<int>(number % kReviewDays);
  const HardshipTest test = TestNumber(number, opened - 20);
  const HardshipResult result = Judge(test.inputs, test.rules, test.standard);
  v1::HardshipForm form;
  form.set_county(kCounty);
  form.set_family_size(test.inputs.family_size);
  form.set_annual_income_fen(*test.inputs.income_fen);
  form.set_medical_fen(test.inputs.expense_fen[0]);
  form.set_cause_text("术后长期服药");
  HardshipFile file;
  file.year = static_cast<int>(opened.year());
  file.member = MemberId{number};
  file.applied_on = file.consent_on = opened - 20;
  file.state = HardshipState::kDecided;
  file.outcome = result.outcome;
  file.category = result.category;
  file.band = result.band;
  file.investigators[0] = MemberId{number % 7 + 1};
  file.investigators[1] = MemberId{number % 7 + 8};
  file.investigated_on = opened - 17;
  file.minutes_no = "2026-07";
  file.decided_on = opened - 15;
  file.present = {MemberId{1}, MemberId{2}, MemberId{3}};
  file.committee_fen = file.leader_fen = file.final_fen = 300'000;
  file.publicity_from = opened - 14;
  file.publicity_to = opened - 7;
  file.publicity_place = "公告栏";
  file.publicity_phone = "0532-12345678";
  file.opened_on = opened;
  file.contact_due_on = opened + 90;
  file.review_due_on = opened + kReviewDays;
  return storage::InsertHardshipFile(
      transaction, kUnion, file,
      {form.SerializeAsString(), EncodeTest(test), EncodeResult(result)});
}

absl::Status AddStandard(Transaction& transaction, absl::CivilDay from, int64_t fen) {
  storage::KeptStandard standard{
      {.union_id = kUnion, .county = kCounty, .from_on = from, .monthly_fen = fen}, "市民政局通知"};
  transaction.Concerns(kUnion, kParent);
  return storage::InsertDibaoStandard(transaction, standard);
}

absl::Status Fill(Store& store, int files, absl::CivilDay today) {
  const auto write = [&](absl::FunctionRef<absl::Status(Transaction&)> operation) {
    return api::AsSystem(store, "system/Bench", operation);
  };
  RETURN_IF_ERROR(write([&](Transaction& transaction) -> absl::Status {
    HardshipRules rules = Rules();
    RETURN_IF_ERROR(storage::InsertHardshipRules(transaction, rules));
    return AddStandard(transaction, absl::CivilDay(2019, 1, 1), kOldFen);
  }));
  for (int64_t first = 1; first <= files; first += kSlice) {
    RETURN_IF_ERROR(write([&](Transaction& transaction) -> absl::Status {
      const int64_t end = std::min<int64_t>(first + kSlice, files + 1);
      for (int64_t number = first; number < end; ++number) {
        RETURN_IF_ERROR(AddFile(transaction, number, today));
      }
      transaction.Concerns(kUnion, kParent);
      return absl::OkStatus();
    }));
  }
  // The standard of the day on which all is tested again.
  return write([&](Transaction& transaction) { return AddStandard(transaction, today, kNewFen); });
}

absl::StatusOr<double> Scan(sql::Connection& connection) {
  int64_t bytes = 0;
  const auto count = [&](int columns) {
    return [&bytes, columns](sql::Row row) {
      for (int i = 0; i < columns; ++i) bytes += static_cast<int64_t>(row.Text(i).size());
    };
  };
  const absl::Time begin = absl::Now();
  RETURN_IF_ERROR(sql::Query(connection, kScanFiles, count(kFileColumns), kUnion));
  RETURN_IF_ERROR(sql::Query(connection, kScanTests, count(kTestColumns), kUnion));
  const double seconds = SecondsSince(begin);
  if (bytes == 0) return absl::InternalError("the scan found nothing");
  return seconds;
}

// The files one after the other, with their newest test opened, as whoever reads one file does.
absl::StatusOr<double> OpenAll(const Snapshot& snapshot) {
  const absl::Time begin = absl::Now();
  int64_t after = 0, bytes = 0;
  for (bool more = true; more;) {
    ASSIGN_OR_RETURN(
        const std::vector<HardshipFile> files,
        storage::ListHardshipFiles(snapshot, kUnion, HardshipState::kDecided, after, kSlice));
    for (const HardshipFile& file : files) {
      after = Number(file.id);
      ASSIGN_OR_RETURN(const storage::KeptHardshipTest kept,
                       storage::OpenHardshipTest(snapshot, kUnion, file));
      bytes += static_cast<int64_t>(kept.test.size());
    }
    more = static_cast<int>(files.size()) == kSlice;
  }
  const double seconds = SecondsSince(begin);
  if (bytes == 0) return absl::InternalError("no test could be opened");
  return seconds;
}

absl::StatusOr<double> TestAll(const Snapshot& snapshot, HardshipFigures& figures) {
  v1::PreviewHardshipTestsRequest request;
  request.set_parent(kParent);
  figures.changed = 0;
  const absl::Time begin = absl::Now();
  RETURN_IF_ERROR(api::PreviewHardshipTests(snapshot, request,
                                            [&](const v1::HardshipPreviewRows& message) {
                                              figures.tested = message.tested();
                                              figures.changed += message.rows_size();
                                              return true;
                                            }));
  const double seconds = SecondsSince(begin);
  if (figures.tested != figures.files || figures.changed == 0) {
    return absl::InternalError(absl::StrCat(figures.tested, " files tested, ", figures.changed,
                                            " would change"));
  }
  return seconds;
}

// The middle of several rounds of all three, one after the other.
absl::Status Retest(const std::string& data, int rounds, HardshipFigures& figures) {
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(data + "/keys", /*create=*/false));
  ASSIGN_OR_RETURN(const std::unique_ptr<sql::Connection> connection,
                   sql::OpenSqlite(data + "/care.db", sql::Mode::kReader));
  std::vector<double> scans, opens, retests;
  for (int round = 0; round < std::max(rounds, 1); ++round) {
    Snapshot snapshot(*connection, vault, absl::Now(), data);
    snapshot.actor().sight.everybody = true;
    ASSIGN_OR_RETURN(const double scan, Scan(*connection));
    ASSIGN_OR_RETURN(const double open, OpenAll(snapshot));
    ASSIGN_OR_RETURN(const double retest, TestAll(snapshot, figures));
    scans.push_back(scan);
    opens.push_back(open);
    retests.push_back(retest);
  }
  figures.scan_s = Median(scans);
  figures.open_s = Median(opens);
  figures.retest_s = Median(retests);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<HardshipFigures> MeasureHardship(const std::string& directory, int files,
                                                int rounds, absl::Duration time) {
  HardshipFigures figures;
  figures.files = files;
  const std::string data = directory + "/hardship";
  std::filesystem::remove_all(data);
  RETURN_IF_ERROR(Populate(data, 0, files));
  ASSIGN_OR_RETURN(const World world, ReadWorld(data));
  const absl::CivilDay today = Today(absl::Now());
  RETURN_IF_ERROR(WithStore(data, [&](Store& store) { return Fill(store, files, today); }));
  v1::ListHardshipFilesRequest request;
  request.set_parent(kParent);
  *request.mutable_review_due_by() = api::ToProto(today + kHorizonDays);
  ASSIGN_OR_RETURN(figures.page,
                   MeasureFirstPage(data, world.directory_token,
                                    "/unioncare.v1.HardshipService/ListHardshipFiles", request,
                                    rounds, time));
  RETURN_IF_ERROR(Retest(data, rounds, figures));
  return figures;
}

std::string HardshipText(const HardshipFigures& figures) {
  return absl::StrCat(
      absl::StrFormat("first page of what is due for review among %d files of hardship aid: p50 "
                      "%.0f us; empty call %.0f us\n",
                      figures.files, figures.page.page_p50_us, figures.page.empty_p50_us),
      PageRatioText(figures.page, kReviewRatioMost),
      absl::StrFormat("all %d tests run again under a new standard: %.3f s, %d would change; scan "
                      "of the same rows %.3f s, with every test opened by itself %.3f s\n"
                      "  tests / scan                 %.2f   at most %.0f   %s\n"
                      "  tests / scan that opens      %.2f\n",
                      figures.tested, figures.retest_s, figures.changed, figures.scan_s,
                      figures.open_s, figures.retest_ratio(), kRetestRatioMost,
                      figures.retest_ratio() <= kRetestRatioMost ? "met" : "NOT MET",
                      figures.opened_ratio()));
}

}  // namespace unioncare::bench
