// Makes the union with money and draws the requests.
#include "tests/bench/money.h"

#include <filesystem>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/api/rpc.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/domain/bookkeeping.h"
#include "service/domain/calendar.h"
#include "service/storage/funds.h"
#include "service/storage/vault.h"
#include "tests/bench/child.h"
#include "tests/bench/populate.h"
#include "tests/bench/workload.h"
#include "tests/support/caller.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::bench {
namespace {

constexpr UnionId kUnion{1};
constexpr int kEntriesInCommit = 500;
constexpr int kLinesOfEntry = 2;  // the fund, and where the money came from
constexpr int kEventDays = 100;
constexpr int64_t kAmountFen = 1000;

// A cap on the year's sum, so that what was given before is looked for; nobody reaches it.
constexpr char kPolicy[] = R"(
  display_name { zh: "测量用慰问标准" en: "standards of the benchmark" }
  code: "BENCH"
  jurisdiction: "CN"
  basis { zh: "测量用" en: "for measuring" }
  valid_from { year: 2020 month: 1 day: 1 }
  standards {
    kind: BENEFIT_KIND_HOSPITAL
    cap_fen: 10000000
    cap_scope: CAP_SCOPE_SUM
    window: CAP_WINDOW_CALENDAR_YEAR
    forms: DELIVERY_FORM_GOODS
    claim_limit_days: 183
    evidence: PROOF_TYPE_HOSPITAL_BILL
    approvals { up_to_fen: 100000 approver: APPROVER_OFFICER }
    approvals { approver: APPROVER_CHAIR }
    basis { zh: "测量用" en: "for measuring" }
    certainty: CERTAINTY_A
  }
)";

LedgerEntry IncomeNumber(int64_t number, FundId fund, absl::CivilDay on) {
  const int64_t fen = 1 + static_cast<int64_t>(Scatter(static_cast<uint64_t>(number)) % 100'000);
  LedgerEntry entry;
  entry.union_id = kUnion;
  entry.kind = LedgerEntryKind::kIncome;
  entry.on = on;
  entry.year = static_cast<int>(on.year());
  entry.amount_fen = fen;
  entry.text = absl::StrCat("第 ", number, " 笔会费");
  entry.lines = {
      {.account = {.kind = AccountKind::kFund, .fund = fund}, .amount_fen = fen},
      {.account = {.kind = AccountKind::kIncome, .fund = fund, .income = IncomeKind::kDues},
       .amount_fen = -fen}};
  return entry;
}

absl::Status FillLedger(Store& store, int64_t rows) {
  const absl::CivilDay opened(Today(absl::Now()).year() - 1, 1, 1);
  Fund fund{.union_id = kUnion,
            .source = FundSource::kUnionFunds,
            .display_name = "工会经费",
            .opened_on = opened,
            .opening_fen = 100'000'000};
  RETURN_IF_ERROR(api::AsSystem(store, "bench/Fund", [&](Transaction& transaction) {
    transaction.Concerns(kUnion, "unions/1/funds");
    return storage::InsertFund(transaction, fund, "期初余额");
  }));
  const int64_t entries = rows / kLinesOfEntry;
  for (int64_t begin = 0; begin < entries; begin += kEntriesInCommit) {
    RETURN_IF_ERROR(api::AsSystem(store, "bench/Income", [&](Transaction& transaction) {
      transaction.Concerns(kUnion, "unions/1/ledgerEntries");
      for (int64_t number = begin; number < begin + kEntriesInCommit; ++number) {
        LedgerEntry entry = IncomeNumber(number, fund.id, opened + static_cast<int>(number % 300));
        RETURN_IF_ERROR(storage::Post(transaction, entry));
      }
      return absl::OkStatus();
    }));
  }
  return absl::OkStatus();
}

// The chair hands in the standard, over the wire.
absl::Status ImportStandard(const std::string& directory) {
  ASSIGN_OR_RETURN(const World world, ReadWorld(directory));
  ASSIGN_OR_RETURN(Child child, Child::Start({"--role=serve", "--data=" + directory},
                                             directory + "/bench.log"));
  ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
  v1::ImportPolicyRequest request;
  request.set_parent("unions/1");
  request.set_text(kPolicy);
  v1::Policy policy;
  const grpc::Status status = testing::Caller(address, world.token)
                                  .Call("PolicyService/ImportPolicy", request, &policy);
  if (!status.ok()) return absl::InternalError(status.error_message());
  return child.Finish();
}

}  // namespace

absl::Status PopulateMoney(const std::string& directory, int64_t ledger_rows) {
  const std::string made = directory + "/money.txt";
  if (std::filesystem::exists(made)) return absl::OkStatus();
  RETURN_IF_ERROR(Populate(directory, 0, 0));
  {
    const SystemClock clock;
    ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
    StoreOptions options;
    options.path = directory + "/care.db";
    options.clock = &clock;
    options.vault = &vault;
    ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
    RETURN_IF_ERROR(FillLedger(*store, ledger_rows));
    store->Stop();
  }
  RETURN_IF_ERROR(ImportStandard(directory));
  std::filesystem::copy_file(directory + "/world.txt", made);
  return absl::OkStatus();
}

v1::RequestDisbursementRequest RequestNumber(int64_t number, int64_t unix_ms) {
  const uint64_t draw = Scatter(static_cast<uint64_t>(number));
  const absl::CivilDay event_on =
      Today(absl::FromUnixMillis(unix_ms)) - 1 - static_cast<int>(draw % kEventDays);
  v1::RequestDisbursementRequest request;
  request.set_parent("unions/1");
  v1::Disbursement& asked = *request.mutable_disbursement();
  asked.set_kind(v1::BENEFIT_KIND_HOSPITAL);
  asked.set_display_name("住院慰问");
  asked.set_form(v1::DELIVERY_FORM_GOODS);
  asked.set_fund("unions/1/funds/1");
  asked.mutable_event_on()->set_year(static_cast<int>(event_on.year()));
  asked.mutable_event_on()->set_month(event_on.month());
  asked.mutable_event_on()->set_day(event_on.day());
  v1::DisbursementItem& item = *asked.add_items();
  item.set_display_name("慰问品");
  item.set_quantity(1);
  item.set_unit("份");
  item.set_unit_price_fen(kAmountFen);
  v1::DisbursementEntry& entry = *asked.add_entries();
  entry.set_member(absl::StrCat("unions/1/members/", 1 + number % kMembers));
  entry.set_amount_fen(kAmountFen);
  request.set_request_id(absl::StrFormat("%08x-%04x-7%03x-8%03x-%012x", unix_ms >> 16,
                                         unix_ms & 0xffff, draw >> 52, (draw >> 40) & 0xfff,
                                         number));
  return request;
}

}  // namespace unioncare::bench
