// The whole server: data directory, keys, store, services, listening addresses. main.cc and the
// tests start it alike.
#pragma once

#include <grpcpp/server.h>

#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "service/api/rpc.h"
#include "service/base/clock.h"
#include "service/storage/store.h"

namespace unioncare::api {

// Limits of the transport.
inline constexpr int kMessageBytesMax = 1 << 20;
inline constexpr int kMetadataBytesMax = 16 << 10;
inline constexpr int kConcurrentStreamsMax = 256;  // calls at once on one connection
inline constexpr int kConnectionIdleS = 15 * 60;
inline constexpr int kConnectionAgeS = 60 * 60;
inline constexpr int kConnectionAgeGraceS = 30;
inline constexpr int kKeepaliveTimeS = 120;
inline constexpr int kKeepaliveTimeoutS = 20;
inline constexpr int kPingIntervalMinS = 10;  // more pings than that are abuse
inline constexpr size_t kTransportMemoryBytesMax = 256u << 20;
inline constexpr int kDrainS = 10;  // calls in flight get this long to end
inline constexpr int kSweepIntervalS = 60;
inline constexpr int kSweepsPerOrphanSweep = 60;  // looking at every file and account takes long

struct ServerOptions {
  std::string data_directory;
  // "127.0.0.1:7100", "[::1]:7100", "localhost:7100", port 0 for any free one, "unix:PATH". Until
  // there is TLS, every other address is refused.
  std::vector<std::string> listen;
  // Fills a new data directory with the fictional school. An existing one is left as it is.
  bool sample = false;
  // The administrator of the machine says that its clock is right.
  bool confirm_clock = false;
  // The machine's clock when null. Outlives the server.
  const Clock* clock = nullptr;
  // Settings of the store other than path, clock and vault.
  StoreOptions store;
  // What a hash of a password costs; tests take a cheaper one.
  crypto::PasswordCost password_cost;
  // Whether work that is due by time is done: kept answers pruned, events written. Tests that move
  // the clock themselves do it when they want.
  bool sweep = true;
  // Further services, for tests and benchmarks. Live as long as the server.
  std::vector<grpc::Service*> extra_services;
};

class Server {
 public:
  // Errors: FAILED_PRECONDITION for an address without TLS or a data directory in use; UNAVAILABLE
  // for an address that is taken; those of Store::Open and Vault::Open.
  static absl::StatusOr<std::unique_ptr<Server>> Start(ServerOptions options);
  ~Server();

  // The addresses with their real ports.
  const std::vector<std::string>& addresses() const { return addresses_; }
  Store& store() { return *store_; }
  Rpc& rpc() { return *rpc_; }
  // All services of the API, for tests that go through every method.
  const std::vector<std::unique_ptr<Service>>& services() const { return services_; }

  // Refuses new calls, lets those in flight end, stops the store. Idempotent.
  void Drain();

  // One round of what is due by time, on the thread that asks: the sweeper's, or a test's where
  // there is none.
  absl::Status SweepOnce();

 private:
  Server() = default;
  absl::Status OpenDirectory();
  absl::Status OpenStore();
  absl::Status MakeSample(const std::string& path);
  absl::Status FinishOpening();
  absl::Status Listen();
  void Sweep();

  ServerOptions options_;
  int lock_file_ = -1;
  SystemClock system_clock_;
  const Clock* clock_ = nullptr;
  std::unique_ptr<Vault> vault_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<Rpc> rpc_;
  std::vector<std::unique_ptr<Service>> services_;
  std::unique_ptr<grpc::Server> server_;
  std::vector<std::string> addresses_;
  absl::Mutex mutex_;
  bool draining_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread sweeper_;
  int64_t sweeps_ = 0;  // of whoever sweeps
};

// Puts a backup file in the place of the data of a directory that no server uses, whether the data
// there can still be read or not; they are kept aside. The keys of the installation must be there.
// Errors: as Server::Start for the directory; NOT_FOUND without the master key; refusals of a
// backup that is not whole, not of this installation or not of this program.
absl::Status RestoreOffline(const ServerOptions& options, const std::string& backup);

// Writes a secret to a new file of mode 0600, or over an old one, durably.
absl::Status WriteSecretFile(const std::string& path, absl::string_view secret);

}  // namespace unioncare::api
