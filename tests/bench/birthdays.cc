// Makes members with birthdays by plain inserts, and reads them in one go.
#include "tests/bench/birthdays.h"

#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>
#include <grpcpp/create_channel.h>
#include <grpcpp/impl/codegen/sync_stream.h>
#include <grpcpp/security/credentials.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "absl/time/clock.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/domain/birthdays.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"
#include "service/storage/sqlite.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/populate.h"
#include "tests/bench/workload.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::bench {
namespace {

constexpr UnionId kUnion{2};
constexpr int64_t kMembersInCommit = 100000;
constexpr int kScans = 3;

constexpr sql::Sql kCount{"SELECT COUNT(*) FROM birthday_keys WHERE union_id = $1"};
constexpr sql::Sql kAddMember{
    "INSERT INTO members (union_id, id, display_name, name_key, staff_no, sex, group_id, state, "
    "birth_date, mobile, id_type, id_no_masked, name_pinyin, former_name, card_no, "
    "employment_kind, dept, post, retire_kind, create_us, update_us, version) "
    "VALUES ($1, $2, $3, $4, $5, $6, 1, 1, $7, $8, 0, '', '', '', '', 0, '', '', 0, $9, $9, 1)"};
constexpr sql::Sql kDeclare{
    "INSERT INTO birthdays (union_id, member_id, kind, month, day, leap, leap_day_rule, "
    "leap_month_rule, update_us, version) VALUES ($1, $2, 3, $3, $4, $5, 0, 0, $6, 1)"};
constexpr sql::Sql kAddKey{
    "INSERT INTO birthday_keys (union_id, key, member_id, kind, leap_day_rule, leap_month_rule, "
    "display_name, staff_no, group_id, sex, state, birth_date, settled_year, settled_on) "
    "VALUES ($1, $2, $3, $4, 0, 0, $5, $6, 1, $7, 1, $8, 0, -1000000)"};

constexpr sql::Sql kScanMembers{
    "SELECT k.member_id, k.kind, m.display_name, m.staff_no, m.sex, m.state, m.birth_date, "
    "m.retired_on, m.joined_on, m.state_on, g.display_name "
    "FROM birthday_keys k JOIN members m ON m.union_id = k.union_id AND m.id = k.member_id "
    "LEFT JOIN groups g ON g.union_id = m.union_id AND g.id = m.group_id "
    "WHERE k.union_id = $1 AND k.key = $2 ORDER BY k.member_id"};
constexpr int kMemberColumns = 11;
constexpr sql::Sql kScanKeys{
    "SELECT member_id, kind, leap_day_rule, leap_month_rule, display_name, staff_no, group_id, "
    "sex, state, birth_date, retired_on, joined_on, state_on, settled_year, settled_on "
    "FROM birthday_keys WHERE union_id = $1 AND key = $2 ORDER BY member_id"};
constexpr int kKeyColumns = 15;

absl::Status AddMember(Transaction& transaction, int64_t number) {
  const v1::Member made = MemberNumber(number, 1, "unions/2");
  const int64_t id = number + 1;
  const int64_t now = absl::ToUnixMicros(transaction.now());
  const absl::CivilDay born(made.birth_date().year(), made.birth_date().month(),
                            made.birth_date().day());
  sql::Connection& connection = transaction.connection();
  RETURN_IF_ERROR(sql::Run(connection, kAddMember, kUnion, id, made.display_name(),
                           NameKey(made.display_name()), made.staff_no(), made.sex(),
                           DayNumber(born), made.mobile(), now));
  Birthday kept = *Kept(Birthday(), born);
  const std::optional<LunarDate> lunar = ToLunar(born);
  if (number % 2 == 1 && lunar.has_value()) {
    kept = {.kind = BirthdayKind::kLunar,
            .month = lunar->month,
            .day = lunar->day,
            .leap = lunar->leap};
    RETURN_IF_ERROR(
        sql::Run(connection, kDeclare, kUnion, id, kept.month, kept.day, kept.leap, now));
  }
  return sql::Run(connection, kAddKey, kUnion, BirthdayKey(kept), id, kept.kind,
                  made.display_name(), made.staff_no(), made.sex(), DayNumber(born));
}

absl::StatusOr<Sample> Scan(const std::string& directory, const sql::Sql& statement, int columns) {
  ASSIGN_OR_RETURN(const std::unique_ptr<sql::Connection> connection,
                   sql::OpenSqlite(directory + "/care.db", sql::Mode::kReader));
  const absl::CivilDay today = Today(absl::Now());
  std::vector<uint32_t> latencies_us;
  int64_t bytes = 0;
  Sample sample;
  for (int i = 0; i < kScans; ++i) {
    const absl::Time begin = absl::Now();
    for (int ahead = 0; ahead < kBirthdayWindowDays; ++ahead) {
      for (const int32_t key : BirthdayDayOf(today + ahead).keys) {
        RETURN_IF_ERROR(sql::Query(
            *connection, statement,
            [&](sql::Row row) {
              for (int column = 0; column < columns; ++column) {
                bytes += static_cast<int64_t>(row.Text(column).size());
              }
            },
            kUnion, key));
      }
    }
    latencies_us.push_back(static_cast<uint32_t>(absl::ToInt64Microseconds(absl::Now() - begin)));
  }
  if (bytes == 0) return absl::InternalError("the scan found nothing");
  SetPercentiles(latencies_us, sample);
  sample.calls = kScans;
  sample.rate = 1e6 / sample.p50_us;
  return sample;
}

}  // namespace

absl::Status PopulateBirthdays(const std::string& directory, int64_t members) {
  if (!ReadWorld(directory).ok()) RETURN_IF_ERROR(Populate(directory, 0, 0));
  const SystemClock clock;
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  StoreOptions options;
  options.path = directory + "/care.db";
  options.clock = &clock;
  options.vault = &vault;
  ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
  int64_t made = 0;
  RETURN_IF_ERROR(store->ReadAndWait([&](Snapshot& snapshot) {
    return sql::Query(
        snapshot.connection(), kCount, [&](sql::Row row) { made = row.Int(0); }, kUnion);
  }));
  for (int64_t begin = made; begin < members; begin += kMembersInCommit) {
    const int64_t end = std::min(begin + kMembersInCommit, members);
    RETURN_IF_ERROR(store->WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
      for (int64_t number = begin; number < end; ++number) {
        RETURN_IF_ERROR(AddMember(transaction, number));
      }
      return Outcome::kKeep;
    }));
  }
  store->Stop();
  return absl::OkStatus();
}

absl::StatusOr<Sample> StreamBirthdays(const std::string& address, const std::string& token) {
  const auto channel = grpc::CreateChannel(address, grpc::InsecureChannelCredentials());
  if (!channel->WaitForConnected(gpr_inf_future(GPR_CLOCK_REALTIME))) {
    return absl::UnavailableError("no connection");
  }
  v1::StreamUpcomingBirthdaysRequest request;
  request.set_parent("unions/2");
  request.set_days(kBirthdayWindowDays);
  const grpc::internal::RpcMethod method("/unioncare.v1.BirthdayService/StreamUpcomingBirthdays",
                                         grpc::internal::RpcMethod::SERVER_STREAMING, channel);
  const absl::Time begin = absl::Now();
  grpc::ClientContext context;
  context.AddMetadata("authorization", token);
  const std::unique_ptr<grpc::ClientReader<grpc::ByteBuffer>> reader(
      grpc::internal::ClientReaderFactory<grpc::ByteBuffer>::Create(channel.get(), method, &context,
                                                                    BufferOf(request)));
  grpc::ByteBuffer message;
  size_t bytes = 0;
  while (reader->Read(&message)) bytes += message.Length();
  const grpc::Status status = reader->Finish();
  if (!status.ok()) return absl::UnavailableError(status.error_message());
  if (bytes == 0) return absl::InternalError("nobody has a birthday");
  Sample sample;
  SetPercentiles({static_cast<uint32_t>(absl::ToInt64Microseconds(absl::Now() - begin))}, sample);
  sample.calls = 1;
  sample.rate = 1e6 / sample.p50_us;
  return sample;
}

absl::StatusOr<Sample> ScanBirthdayMembers(const std::string& directory) {
  return Scan(directory, kScanMembers, kMemberColumns);
}

absl::StatusOr<Sample> ScanBirthdayKeys(const std::string& directory) {
  return Scan(directory, kScanKeys, kKeyColumns);
}

}  // namespace unioncare::bench
