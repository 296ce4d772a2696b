// Makes cases with the clocks that a work list shows, through storage alone.
#include "tests/bench/work.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "absl/time/clock.h"
#include "absl/time/time.h"
#include "service/api/rpc.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/journal.h"
#include "service/storage/sqlite.h"
#include "service/storage/vault.h"
#include "service/storage/visits.h"
#include "tests/bench/populate.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {
namespace {

constexpr UnionId kUnion{1};
constexpr int kCasesInCommit = 500;
constexpr int kDaysOfYear = 365;
constexpr int kScans = 5;

// Case `number`: the last ones are open, with deadlines from two weeks ago to a month from now.
Case CaseNumber(int number, absl::CivilDay today) {
  const uint64_t draw = Scatter(static_cast<uint64_t>(number));
  const bool open = number >= kCasesOfYear - kOpenCases;
  Case made;
  made.occasion = static_cast<Occasion>(1 + draw % 14);
  made.member = MemberId{static_cast<int64_t>(1 + (draw >> 8) % kMembers)};
  made.group = GroupId{static_cast<int64_t>(1 + (draw >> 24) % kGroups)};
  made.event_on = open ? today - static_cast<int>((draw >> 32) % 30)
                       : today - static_cast<int>((draw >> 32) % kDaysOfYear);
  made.ref_on = made.event_on;
  made.ref_ordinal = number + 1;
  made.informed = MidnightAfter(made.event_on);
  made.informed_known = InformedKnown::kMoment;
  made.severity = Severity::kOrdinary;
  made.policy = PolicyId{1};
  made.responsible = MemberId{static_cast<int64_t>(1 + (draw >> 40) % kMembers)};
  if (open) {
    made.state = number % 2 == 0 ? CaseState::kAssigned : CaseState::kVisited;
    const absl::Time due = MidnightAfter(today + static_cast<int>((draw >> 44) % 45) - 15);
    (number % 2 == 0 ? made.due_visit : made.due_close) = due;
  } else {
    made.state = CaseState::kClosed;
    made.due_visit = made.informed + absl::Hours(72);
    made.close_time = made.informed + absl::Hours(24 * 20);
  }
  if (made.state != CaseState::kAssigned) {
    made.help = made.informed + absl::Hours(static_cast<int64_t>((draw >> 50) % 96));
    made.visit_count = 2;
    made.first_visited_on = Today(*made.help);
    made.last_visited_on = Today(*made.help) + 3;
  }
  return made;
}

// The columns that coverage reads.
constexpr sql::Sql kScan{
    "SELECT member_id, group_id, occasion, event_on, state, informed_us, informed_known, "
    "due_visit_us, help_us, visit_count FROM cases WHERE union_id = $1 ORDER BY id"};
constexpr int kColumns = 10;

}  // namespace

absl::Status PopulateWork(const std::string& directory) {
  if (ReadWorld(directory).ok()) return absl::OkStatus();
  RETURN_IF_ERROR(Populate(directory, 0, 0));
  const SystemClock clock;
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  StoreOptions options;
  options.path = directory + "/care.db";
  options.clock = &clock;
  options.vault = &vault;
  ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
  const absl::CivilDay today = Today(clock.Now());
  for (int begin = 0; begin < kCasesOfYear; begin += kCasesInCommit) {
    RETURN_IF_ERROR(api::AsSystem(*store, "bench/Work", [&](Transaction& transaction) {
      for (int i = begin; i < begin + kCasesInCommit; ++i) {
        Case made = CaseNumber(i, today);
        RETURN_IF_ERROR(storage::KeepCase(transaction, kUnion, /*opened=*/true, made));
      }
      transaction.Concerns(kUnion, "unions/1/cases");
      return absl::OkStatus();
    }));
  }
  store->Stop();
  return absl::OkStatus();
}

absl::StatusOr<Sample> ScanCases(const std::string& directory) {
  ASSIGN_OR_RETURN(const std::unique_ptr<sql::Connection> connection,
                   sql::OpenSqlite(directory + "/care.db", sql::Mode::kReader));
  std::vector<uint32_t> latencies_us;
  int64_t sum = 0;
  Sample sample;
  for (int i = 0; i < kScans; ++i) {
    const absl::Time begin = absl::Now();
    RETURN_IF_ERROR(sql::Query(
        *connection, kScan,
        [&](sql::Row row) {
          for (int column = 0; column < kColumns; ++column) sum += row.Int(column);
        },
        kUnion));
    latencies_us.push_back(static_cast<uint32_t>(absl::ToInt64Microseconds(absl::Now() - begin)));
  }
  if (sum == 0) return absl::InternalError("the scan found nothing");
  SetPercentiles(latencies_us, sample);
  sample.calls = kScans;
  sample.rate = 1e6 / sample.p50_us;
  return sample;
}

}  // namespace unioncare::bench
