// Start, listen, drain.
#include "service/api/server.h"

#include <fcntl.h>
#include <grpc/support/time.h>
#include <grpcpp/ext/proto_server_reflection_plugin.h>
#include <grpcpp/health_check_service_interface.h>
#include <grpcpp/resource_quota.h>
#include <grpcpp/security/server_credentials.h>
#include <grpcpp/server_builder.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "grpc/health/v1/health.pb.h"
#include "service/api/calendars.h"
#include "service/api/checkpoints.h"
#include "service/api/contact_rounds.h"
#include "service/api/contacts.h"
#include "service/api/disbursement_batches.h"
#include "service/api/disbursements.h"
#include "service/api/duties.h"
#include "service/api/events.h"
#include "service/api/attachments.h"
#include "service/api/audits.h"
#include "service/api/backups.h"
#include "service/api/birthdays.h"
#include "service/api/funds.h"
#include "service/api/imports.h"
#include "service/api/journal.h"
#include "service/api/members.h"
#include "service/api/policies.h"
#include "service/api/care_rules.h"
#include "service/api/exam_bookings.h"
#include "service/api/exams.h"
#include "service/api/findings.h"
#include "service/api/retirees.h"
#include "service/api/hardship_files.h"
#include "service/api/hardship_payments.h"
#include "service/api/hardship_rounds.h"
#include "service/api/standards.h"
#include "service/api/stock.h"
#include "service/api/reports.h"
#include "service/api/retirements.h"
#include "service/api/roster_export.h"
#include "service/api/sample.h"
#include "service/api/sessions.h"
#include "service/api/tasks.h"
#include "service/api/transfers.h"
#include "service/api/unions.h"
#include "service/api/users.h"
#include "service/api/visits.h"
#include "service/base/log.h"
#include "service/base/status.h"
#include "service/storage/attachments.h"
#include "service/storage/backup_file.h"
#include "service/storage/forgotten.h"
#include "service/storage/imports.h"
#include "service/storage/requests.h"
#include "service/storage/restore.h"
#include "service/storage/users.h"
#include "service/storage/vault.h"

namespace unioncare::api {
namespace {

constexpr char kUnixPrefix[] = "unix:";
// How long callers get to hear that the server drains, and how long it must be quiet before gRPC
// is shut down.
constexpr int kLeaveMsMax = 2000;
constexpr int kQuietMs = 50;
static_assert(kLeaveMsMax < kDrainS * 1000);

absl::Status Fault(absl::string_view doing, const std::string& path) {
  return absl::UnavailableError(absl::StrCat(doing, " ", path, ": ", std::strerror(errno)));
}

absl::Status MakeDirectory(const std::string& path) {
  for (size_t slash = path.find('/', 1); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    mkdir(path.substr(0, slash).c_str(), 0755);  // parents that exist are fine
  }
  if (mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return Fault("cannot make", path);
  return absl::OkStatus();
}

// Makes a new or renamed file's name durable.
absl::Status SyncDirectory(const std::string& path) {
  const int directory = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = directory >= 0 && fsync(directory) == 0;
  if (directory >= 0) close(directory);
  return synced ? absl::OkStatus() : Fault("cannot sync", path);
}

// Splits "host:port"; the host is in brackets when it is IPv6.
bool IsLoopback(absl::string_view address) {
  const size_t colon = address.rfind(':');
  if (colon == absl::string_view::npos) return false;
  int port = -1;
  if (!absl::SimpleAtoi(address.substr(colon + 1), &port) || port < 0 || port > 65535) return false;
  const absl::string_view host = address.substr(0, colon);
  if (host == "localhost" || host == "[::1]") return true;
  return absl::StartsWith(host, "127.") &&
         host.find_first_not_of("0123456789.") == absl::string_view::npos;
}

absl::Status CheckAddress(const std::string& address) {
  if (absl::StartsWith(address, kUnixPrefix) || IsLoopback(address)) return absl::OkStatus();
  return absl::FailedPreconditionError(
      absl::StrCat("--listen=", address,
                   ": only 127.0.0.1, [::1], localhost (each with :PORT) and unix:PATH "
                   "are served while there is no TLS"));
}

// The first user of a new installation, whose token goes to a file before anything is committed: a
// crash in between leaves a file that the next start writes anew.
absl::Status MakeAdministrator(Store& store, const std::string& token_path) {
  bool exists = false;
  RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    ASSIGN_OR_RETURN(const bool none, storage::NoUsers(snapshot));
    exists = !none;
    return absl::OkStatus();
  }));
  if (exists) return absl::OkStatus();
  return AsSystem(store, "system/FirstStart", [&](Transaction& transaction) -> absl::Status {
    ASSIGN_OR_RETURN(const NewUser made,
                     MakeUser(transaction, "administrator", std::nullopt,
                              Grant{.role = Role::kAdministrator}, "first start"));
    return WriteSecretFile(token_path, made.secret);
  });
}

void SetLimits(grpc::ServerBuilder& builder) {
  builder.SetMaxReceiveMessageSize(kMessageBytesMax);
  builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
  builder.AddChannelArgument(GRPC_ARG_MAX_METADATA_SIZE, kMetadataBytesMax);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, kConcurrentStreamsMax);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_IDLE_MS, kConnectionIdleS * 1000);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_MS, kConnectionAgeS * 1000);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_GRACE_MS, kConnectionAgeGraceS * 1000);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, kKeepaliveTimeS * 1000);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, kKeepaliveTimeoutS * 1000);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS,
                             kPingIntervalMinS * 1000);
  builder.SetResourceQuota(grpc::ResourceQuota("cared").Resize(kTransportMemoryBytesMax));
}

// gRPC cuts off calls that arrive while it shuts down with CANCELLED, which tells their callers
// nothing. So they are refused properly first, until no more come.
void AwaitQuiet(Rpc& rpc) {
  int quiet_ms = 0;
  for (int ms = 0; ms < kLeaveMsMax && quiet_ms < kQuietMs; ++ms) {
    absl::SleepFor(absl::Milliseconds(1));
    quiet_ms = rpc.in_flight() == 0 ? quiet_ms + 1 : 0;
  }
}

// The lock, held as long as its file is open.
absl::StatusOr<int> LockDirectory(const std::string& directory) {
  const std::string lock_path = directory + "/cared.lock";
  const int file = open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return Fault("cannot open", lock_path);
  if (flock(file, LOCK_EX | LOCK_NB) == 0) return file;
  close(file);
  return absl::FailedPreconditionError(
      absl::StrCat("the data directory ", directory, " is in use by another cared"));
}

absl::Status Restore(const std::string& directory, const std::string& backup, absl::Time now) {
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  // What was decided before comes first, whole.
  RETURN_IF_ERROR(FinishRestore(directory, vault).status());
  ASSIGN_OR_RETURN(const StagedRestore staged,
                   StageRestore(directory, vault, backup, now, /*keep=*/true, [] { return true; }));
  RETURN_IF_ERROR(DecideRestore(directory, staged.staged, now));
  return FinishRestore(directory, vault).status();
}

}  // namespace

absl::Status RestoreOffline(const ServerOptions& options, const std::string& backup) {
  const SystemClock system_clock;
  const Clock& clock = options.clock != nullptr ? *options.clock : system_clock;
  RETURN_IF_ERROR(MakeDirectory(options.data_directory));
  ASSIGN_OR_RETURN(const int lock, LockDirectory(options.data_directory));
  const absl::Status status = Restore(options.data_directory, backup, clock.Now());
  close(lock);
  return status;
}

absl::Status WriteSecretFile(const std::string& path, absl::string_view secret) {
  const std::string fresh = path + ".new";
  const int file = open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return Fault("cannot write", fresh);
  const std::string line = absl::StrCat(secret, "\n");
  const bool written = write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
                       fsync(file) == 0;
  close(file);
  if (!written || rename(fresh.c_str(), path.c_str()) != 0) return Fault("cannot write", path);
  return SyncDirectory(path.substr(0, path.rfind('/') + 1));
}

absl::StatusOr<std::unique_ptr<Server>> Server::Start(ServerOptions options) {
  for (const std::string& address : options.listen) RETURN_IF_ERROR(CheckAddress(address));
  std::unique_ptr<Server> server(new Server);
  server->options_ = std::move(options);
  server->clock_ =
      server->options_.clock != nullptr ? server->options_.clock : &server->system_clock_;
  RETURN_IF_ERROR(server->OpenDirectory());
  RETURN_IF_ERROR(server->OpenStore());
  RETURN_IF_ERROR(server->Listen());
  Server* self = server.get();
  if (self->options_.sweep) self->sweeper_ = std::thread([self] { self->Sweep(); });
  return server;
}

absl::Status Server::OpenDirectory() {
  RETURN_IF_ERROR(MakeDirectory(options_.data_directory));
  ASSIGN_OR_RETURN(lock_file_, LockDirectory(options_.data_directory));
  return absl::OkStatus();
}

absl::Status Server::OpenStore() {
  const std::string& directory = options_.data_directory;
  const std::string path = directory + "/care.db";
  const bool fresh = access(path.c_str(), F_OK) != 0;
  ASSIGN_OR_RETURN(Vault vault, Vault::Open(directory + "/keys", /*create=*/fresh));
  vault_ = std::make_unique<Vault>(std::move(vault));
  ASSIGN_OR_RETURN(const bool restored, FinishRestore(directory, *vault_));
  if (restored) Log(LogLevel::kInfo, "restored", {});
  const std::string admin_token = directory + "/admin.token";
  if (fresh && options_.sample) RETURN_IF_ERROR(MakeSample(path));
  StoreOptions settings = std::move(options_.store);
  settings.path = path;
  settings.clock = clock_;
  settings.vault = vault_.get();
  settings.reader_count = std::max(settings.reader_count, kStreamsMax + 1);
  ASSIGN_OR_RETURN(store_, Store::Open(std::move(settings)));
  if (options_.confirm_clock) store_->ConfirmClock();
  RETURN_IF_ERROR(MakeAdministrator(*store_, admin_token));
  RETURN_IF_ERROR(ImportShippedPolicy(*store_));
  RETURN_IF_ERROR(MakeFirstSigningKey(*store_));
  return FinishOpening();
}

// What must hold before anybody is served: what a crash of a backup left is gone, and whoever was
// forgotten since a backup that has come back is forgotten again.
absl::Status Server::FinishOpening() {
  std::error_code ignored;
  std::filesystem::remove_all(BackupScratch(options_.data_directory), ignored);
  const std::string keys = options_.data_directory + "/keys";
  bool any = false;
  RETURN_IF_ERROR(store_->ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    RETURN_IF_ERROR(ListForgotten(snapshot, keys));
    ASSIGN_OR_RETURN(any, AnyToForget(snapshot, keys));
    return absl::OkStatus();
  }));
  if (!any) return absl::OkStatus();
  return AsSystem(*store_, "system/ForgetAgain", [&](Transaction& transaction) {
    return ForgetListed(transaction, keys);
  });
}

// Fills the school beside its place and moves it there when it is whole: a crash in between leaves
// nothing that could be taken for it.
absl::Status Server::MakeSample(const std::string& path) {
  const std::string& directory = options_.data_directory;
  const std::string draft = path + ".sample";
  for (const char* part : {"", "-wal", "-shm"}) unlink((draft + part).c_str());
  const absl::Time now = clock_->Now();
  ManualClock past(now - absl::Hours(24 * kSampleDays));
  StoreOptions sample;
  sample.path = draft;
  sample.clock = &past;
  sample.vault = vault_.get();
  ASSIGN_OR_RETURN(std::unique_ptr<Store> store, Store::Open(std::move(sample)));
  RETURN_IF_ERROR(MakeAdministrator(*store, directory + "/admin.token"));
  RETURN_IF_ERROR(ImportShippedPolicy(*store));
  RETURN_IF_ERROR(MakeDirectory(directory + "/tokens"));
  RETURN_IF_ERROR(FillSample(*store, past, now, directory + "/tokens"));
  // Closing copies the whole log into the file and removes the log.
  store->Stop();
  store.reset();
  if (access((draft + "-wal").c_str(), F_OK) == 0) {
    return absl::UnavailableError(absl::StrCat("cannot close the sample school in ", draft));
  }
  if (rename(draft.c_str(), path.c_str()) != 0) return Fault("cannot make", path);
  return SyncDirectory(directory);
}

absl::Status Server::Listen() {
  // What a crash left behind in the staging directory belongs to no call.
  const std::string staging = options_.data_directory + "/staging";
  std::error_code ignored;
  std::filesystem::remove_all(staging, ignored);
  RETURN_IF_ERROR(MakeDirectory(staging));
  rpc_ = std::make_unique<Rpc>(*store_, *clock_, staging, options_.password_cost);
  services_.push_back(MakeUnionService(*rpc_));
  services_.push_back(MakeUserService(*rpc_));
  services_.push_back(MakeMemberService(*rpc_));
  services_.push_back(MakeCaseService(*rpc_));
  services_.push_back(MakeJournalService(*rpc_));
  services_.push_back(MakeTaskService(*rpc_));
  services_.push_back(MakeCalendarService(*rpc_));
  services_.push_back(MakePolicyService(*rpc_));
  services_.push_back(MakeEventService(*rpc_));
  services_.push_back(MakeReportService(*rpc_));
  services_.push_back(MakeAttachmentService(*rpc_));
  services_.push_back(MakeAdminService(*rpc_));
  services_.push_back(MakeBirthdayService(*rpc_));
  services_.push_back(MakeStandardService(*rpc_));
  services_.push_back(MakeImportService(*rpc_));
  services_.push_back(MakeRosterService(*rpc_));
  services_.push_back(MakeTransferService(*rpc_));
  services_.push_back(MakeDutyService(*rpc_));
  services_.push_back(MakeSessionService(*rpc_));
  services_.push_back(MakeFundService(*rpc_));
  services_.push_back(MakeDisbursementService(*rpc_));
  services_.push_back(MakeCareRuleService(*rpc_));
  services_.push_back(MakeAuditService(*rpc_));
  services_.push_back(MakeDisbursementBatchService(*rpc_));
  services_.push_back(MakeFindingService(*rpc_));
  services_.push_back(MakeRetireeService(*rpc_));
  services_.push_back(MakeCheckpointService(*rpc_));
  services_.push_back(MakeExamService(*rpc_));
  services_.push_back(MakeRetirementService(*rpc_));
  services_.push_back(MakeExamBookingService(*rpc_));
  services_.push_back(MakeContactService(*rpc_));
  services_.push_back(MakeContactRoundService(*rpc_));
  services_.push_back(MakeHardshipService(*rpc_));
  services_.push_back(MakeHardshipPaymentService(*rpc_));
  services_.push_back(MakeHardshipRoundService(*rpc_));
  services_.push_back(MakeStockService(*rpc_));

#ifdef NDEBUG
  // Debian builds Abseil with its search for deadlocks, which locks once more at every lock.
  absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore);
#endif
  static const bool reflection = [] {
    grpc::EnableDefaultHealthCheckService(true);
    // So that reflection can describe the service that gRPC itself answers.
    google::protobuf::LinkMessageReflection<grpc::health::v1::HealthCheckRequest>();
    grpc::reflection::InitProtoReflectionServerBuilderPlugin();
    return true;
  }();
  CHECK(reflection);
  grpc::ServerBuilder builder;
  SetLimits(builder);
  std::vector<int> ports(options_.listen.size(), 0);
  for (size_t i = 0; i < options_.listen.size(); ++i) {
    builder.AddListeningPort(options_.listen[i], grpc::InsecureServerCredentials(), &ports[i]);
  }
  for (const auto& service : services_) builder.RegisterService(service.get());
  for (grpc::Service* service : options_.extra_services) builder.RegisterService(service);
  server_ = builder.BuildAndStart();
  for (size_t i = 0; i < ports.size(); ++i) {
    const std::string& address = options_.listen[i];
    if (server_ == nullptr || ports[i] == 0) {
      return absl::UnavailableError(absl::StrCat("cannot listen on ", address, ": is it taken?"));
    }
    const bool local = absl::StartsWith(address, kUnixPrefix);
    addresses_.push_back(
        local ? address : absl::StrCat(address.substr(0, address.rfind(':')), ":", ports[i]));
    if (local) chmod(address.c_str() + std::strlen(kUnixPrefix), 0600);
  }
  return absl::OkStatus();
}

absl::Status Server::SweepOnce() {
  RETURN_IF_ERROR(AsSystem(*store_, "system/PruneRequests", storage::PruneRequests));
  RETURN_IF_ERROR(SweepSessions(*store_, rpc_->session_clock()));
  // What cannot be escalated keeps nothing else from being done.
  const auto stop = [this] {
    const absl::MutexLock lock(&mutex_);
    return draining_;
  };
  absl::Status escalated = Escalate(*store_, stop);
  escalated.Update(FollowPolicies(*store_, stop));
  escalated.Update(RefreshRetirees(*store_, stop));
  bool any = false, expired = false;
  RETURN_IF_ERROR(store_->ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    RETURN_IF_ERROR(ListForgotten(snapshot, options_.data_directory + "/keys"));
    ASSIGN_OR_RETURN(any, storage::AnyToErase(snapshot));
    ASSIGN_OR_RETURN(expired, storage::AnyToExpire(snapshot));
    return absl::OkStatus();
  }));
  // Files go by the clock, so it must be right.
  if (!store_->ClockTrust().ok()) return escalated;
  if (any) {
    RETURN_IF_ERROR(
        AsSystem(*store_, "system/EraseAttachments", storage::EraseRemoved));
  }
  if (expired) {
    RETURN_IF_ERROR(AsSystem(*store_, "system/ExpireImports", storage::ExpireImports));
  }
  if (sweeps_++ % kSweepsPerOrphanSweep != 0) return escalated;
  RETURN_IF_ERROR(EndRolesOfTheGone(*store_));
  RETURN_IF_ERROR(store_->ReadAndWait(
      [&](Snapshot& snapshot) { return storage::SweepOrphans(snapshot, clock_->Now()); }));
  return escalated;
}

void Server::Sweep() {
  while (true) {
    const absl::Status status = SweepOnce();
    if (!status.ok()) {
      Log(LogLevel::kWarning, "sweep", {{"error", std::string(status.message())}});
    }
    absl::MutexLock lock(&mutex_);
    if (mutex_.AwaitWithTimeout(absl::Condition(&draining_), absl::Seconds(kSweepIntervalS))) {
      return;
    }
  }
}

void Server::Drain() {
  {
    absl::MutexLock lock(&mutex_);
    if (draining_) return;
    draining_ = true;
  }
  if (sweeper_.joinable()) sweeper_.join();
  if (server_ != nullptr) {
    server_->GetHealthCheckService()->SetServingStatus(false);
    rpc_->Drain();
    AwaitQuiet(*rpc_);
    server_->Shutdown(gpr_time_from_millis(kDrainS * 1000 - kLeaveMsMax, GPR_TIMESPAN));
    server_->Wait();
  }
  if (store_ != nullptr) store_->Stop();
}

Server::~Server() {
  Drain();
  server_.reset();
  if (lock_file_ >= 0) close(lock_file_);
}

}  // namespace unioncare::api
