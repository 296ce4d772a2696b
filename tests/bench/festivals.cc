// Makes a batch for everybody through a server, then writes what that wrote again without one.
#include "tests/bench/festivals.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/api/rpc.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/funds.h"
#include "service/storage/funds.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/child.h"
#include "tests/bench/median.h"
#include "tests/bench/populate.h"
#include "tests/bench/raw_rows.h"
#include "tests/bench/workload.h"
#include "tests/support/caller.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::bench {
namespace {

constexpr char kParent[] = "unions/1";
constexpr UnionId kUnion{1};
constexpr int64_t kEachFen = 30000;
// Entries in one commit of the copy: as many as one filling keeps.
constexpr int kSlice = 500;

double SecondsSince(absl::Time begin) { return absl::ToDoubleSeconds(absl::Now() - begin); }

template <class Response>
absl::StatusOr<Response> Call(const testing::Caller& caller, const char* method,
                              const google::protobuf::Message& request) {
  Response response;
  const grpc::Status status = caller.Call(method, request, &response);
  if (!status.ok()) {
    return absl::InternalError(absl::StrCat(method, ": ", status.error_message()));
  }
  return response;
}

absl::Status AddFund(const std::string& directory) {
  const SystemClock clock;
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  StoreOptions options;
  options.path = directory + "/care.db";
  options.clock = &clock;
  options.vault = &vault;
  ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
  const absl::Status added =
      api::AsSystem(*store, "system/Bench", [](Transaction& transaction) {
        transaction.Concerns(kUnion, "unions/1/funds/1");
        Fund fund{.union_id = kUnion,
                  .source = FundSource::kUnionFunds,
                  .display_name = "工会经费",
                  .opened_on = Today(transaction.now()),
                  .opening_fen = 1'000'000'000};
        return storage::InsertFund(transaction, fund, "期初");
      });
  store->Stop();
  return added;
}

v1::Date ToDate(absl::CivilDay day) {
  v1::Date date;
  date.set_year(static_cast<int>(day.year()));
  date.set_month(day.month());
  date.set_day(day.day());
  return date;
}

v1::CreateDisbursementBatchRequest Festival() {
  v1::CreateDisbursementBatchRequest request;
  request.set_parent(kParent);
  v1::DisbursementBatch& batch = *request.mutable_batch();
  batch.set_selection(v1::BATCH_SELECTION_ALL_MEMBERS);
  v1::DisbursementItem& item = *batch.add_items();
  item.set_display_name("月饼礼盒");
  item.set_quantity(1);
  item.set_unit_price_fen(kEachFen);
  v1::Disbursement& aid = *batch.mutable_disbursement();
  aid.set_kind(v1::BENEFIT_KIND_FESTIVAL);
  aid.set_sub_kind(v1::BENEFIT_SUB_KIND_OTHER_FESTIVAL);
  aid.set_form(v1::DELIVERY_FORM_GOODS);
  aid.set_fund(absl::StrCat(kParent, "/funds/1"));
  aid.set_display_name("节日慰问");
  *aid.mutable_event_on() = ToDate(Today(absl::Now()));
  return request;
}

// One round through a server: the batch is made, filled and submitted.
absl::Status Serve(const std::string& data, const std::string& copy, const World& world,
                   FestivalFigures& round) {
  const auto start = [&] {
    return Child::Start({"--role=serve", "--data=" + data}, data + "/bench.log");
  };
  {
    // The standards are imported before anything is measured or copied.
    ASSIGN_OR_RETURN(Child child, start());
    ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
    v1::ImportPolicyRequest import;
    import.set_parent(kParent);
    import.set_profile("CN-JS-2018");
    RETURN_IF_ERROR(Call<v1::Policy>(testing::Caller(address, world.token),
                                     "PolicyService/ImportPolicy", import)
                        .status());
    RETURN_IF_ERROR(child.Finish());
  }
  std::filesystem::copy(data, copy, std::filesystem::copy_options::recursive);
  ASSIGN_OR_RETURN(Child child, start());
  ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
  const testing::Caller caller(address, world.token);
  const absl::Time begin = absl::Now();
  ASSIGN_OR_RETURN(v1::DisbursementBatch batch,
                   Call<v1::DisbursementBatch>(
                       caller, "DisbursementBatchService/CreateDisbursementBatch", Festival()));
  v1::FillDisbursementBatchRequest fill;
  fill.set_name(batch.name());
  while (!batch.finished()) {
    const absl::Time slice = absl::Now();
    ASSIGN_OR_RETURN(v1::FillDisbursementBatchResponse filled,
                     Call<v1::FillDisbursementBatchResponse>(
                         caller, "DisbursementBatchService/FillDisbursementBatch", fill));
    round.longest_ms = std::max(round.longest_ms, SecondsSince(slice) * 1000);
    batch = std::move(*filled.mutable_batch());
    ++round.calls;
  }
  v1::SubmitDisbursementRequest submit;
  submit.set_name(batch.name());
  submit.set_etag(batch.disbursement().etag());
  RETURN_IF_ERROR(Call<v1::SubmitDisbursementResponse>(
                      caller, "DisbursementService/SubmitDisbursement", submit)
                      .status());
  round.batch_s = SecondsSince(begin);
  round.calls += 2;
  round.people = batch.disbursement().entry_count();
  if (round.people != kMembers) {
    return absl::InternalError(absl::StrCat(round.people, " people are in the batch"));
  }
  return child.Finish();
}

int64_t LastEntry(Database& database) {
  sqlite3_stmt* last = database.Prepare("SELECT MAX(sequence) FROM journal WHERE union_id = 1");
  const int64_t sequence = sqlite3_step(last) == SQLITE_ROW ? sqlite3_column_int64(last, 0) : 0;
  sqlite3_reset(last);
  return sequence;
}

// What the batch wrote, in as many commits as the batch: the head first, then slice by slice with
// the journal entry of each.
absl::StatusOr<double> InsertRaw(const std::string& made, const std::string& copy) {
  Database from(made), to(copy);
  to.Run(kWriterSettings);
  const int64_t before = LastEntry(to), after = LastEntry(from);
  Mover head(from, to, "disbursements", "id"), items(from, to, "disbursement_items", "position"),
      batch(from, to, "disbursement_batches", "disbursement_id"),
      each(from, to, "disbursement_batch_items", "position"),
      entries(from, to, "disbursement_entries", "position"),
      journal(from, to, "journal", "sequence");
  double seconds = 0;
  const auto commit = [&](const std::vector<Mover*>& movers) -> absl::Status {
    const absl::Time begin = absl::Now();
    to.Run("BEGIN IMMEDIATE");
    for (Mover* mover : movers) RETURN_IF_ERROR(mover->Write());
    to.Run("COMMIT");
    seconds += SecondsSince(begin);
    for (Mover* mover : movers) mover->Forget();
    return absl::OkStatus();
  };
  for (Mover* mover : {&head, &items, &batch, &each}) mover->Read(0, 1'000'000);
  journal.Read(before, before + 1);
  RETURN_IF_ERROR(commit({&head, &items, &batch, &each, &journal}));
  int64_t sequence = before + 1;
  for (int position = 0; position < kMembers; position += kSlice) {
    entries.Read(position, position + kSlice);
    journal.Read(sequence, sequence + 1);
    ++sequence;
    RETURN_IF_ERROR(commit({&entries, &journal}));
  }
  journal.Read(sequence, after);
  RETURN_IF_ERROR(commit({&journal}));
  return seconds;
}

}  // namespace

absl::StatusOr<FestivalFigures> MeasureFestivals(const std::string& directory, int rounds) {
  FestivalFigures figures;
  std::vector<double> batch_s, raw_s, ratios;
  for (int round = 0; round < std::max(rounds, 1); ++round) {
    const std::string data = directory + "/festival", copy = directory + "/festival-raw";
    for (const std::string& path : {data, copy}) std::filesystem::remove_all(path);
    RETURN_IF_ERROR(Populate(data, 0, 0));
    ASSIGN_OR_RETURN(const World world, ReadWorld(data));
    RETURN_IF_ERROR(AddFund(data));
    FestivalFigures one;
    RETURN_IF_ERROR(Serve(data, copy, world, one));
    ASSIGN_OR_RETURN(const double raw, InsertRaw(data + "/care.db", copy + "/care.db"));
    batch_s.push_back(one.batch_s);
    raw_s.push_back(raw);
    ratios.push_back(one.batch_s / raw);
    figures.people = one.people;
    figures.calls = one.calls;
    figures.longest_ms = std::max(figures.longest_ms, one.longest_ms);
  }
  figures.batch_s = Median(batch_s);
  figures.raw_s = Median(raw_s);
  figures.ratio = Median(ratios);
  figures.ratio_least = *std::min_element(ratios.begin(), ratios.end());
  figures.ratio_most = *std::max_element(ratios.begin(), ratios.end());
  return figures;
}

std::string FestivalText(const FestivalFigures& figures) {
  return absl::StrFormat(
      "festival batch of %d people in %d calls: %.3f s, the longest filling %.1f ms\n"
      "  raw insert of the same rows and journal bytes, in as many commits: %.3f s\n"
      "  batch / raw insert    %.2f (%.2f - %.2f)   at most %.0f   %s\n",
      figures.people, figures.calls, figures.batch_s, figures.longest_ms, figures.raw_s,
      figures.ratio, figures.ratio_least, figures.ratio_most, kFestivalRatioMost,
      figures.ratio <= kFestivalRatioMost ? "met" : "NOT MET");
}

}  // namespace unioncare::bench
