// Starts the server under measurement.
#include "tests/bench/serve.h"

#include <grpcpp/impl/codegen/server_callback_handlers.h>
#include <grpcpp/impl/service_type.h>
#include <grpcpp/support/byte_buffer.h>
#include <sys/resource.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/api/server.h"
#include "service/base/status.h"
#include "service/storage/sqlite.h"
#include "tests/bench/sync_count.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {
namespace {

// What the writer thread counts. It alone changes these.
struct Commits {
  std::atomic<int64_t> commits{0};
  std::atomic<int64_t> operations{0};
  std::atomic<int64_t> log_pages{0};
  int pages = 0;  // in the log after the last commit
  sql::SqliteConnection* connection = nullptr;

  void Count(int committed) {
    commits.fetch_add(1, std::memory_order_relaxed);
    operations.fetch_add(committed, std::memory_order_relaxed);
    const int now = connection->wal_pages();
    // A smaller number means that the log has begun again.
    log_pages.fetch_add(now > pages ? now - pages : now, std::memory_order_relaxed);
    pages = now;
  }
};

grpc::ByteBuffer BufferOf(const std::string& bytes) {
  const grpc::Slice slice(bytes);
  return grpc::ByteBuffer(&slice, 1);
}

class ControlService final : public grpc::Service {
 public:
  ControlService(int response_bytes, const Commits& commits)
      : answer_(BufferOf(std::string(response_bytes, 'e'))), commits_(commits) {
    Add(kEmptyMethod, [this] { return answer_; });
    Add(kUsageMethod, [this] {
      Usage usage = OwnUsage();
      usage.commits = commits_.commits;
      usage.operations = commits_.operations;
      usage.log_bytes = commits_.log_pages * kLogPageBytes;
      return BufferOf(UsageText(usage));
    });
  }

 private:
  void Add(const char* path, std::function<grpc::ByteBuffer()> answer) {
    AddMethod(
        new grpc::internal::RpcServiceMethod(path, grpc::internal::RpcMethod::NORMAL_RPC, nullptr));
    MarkMethodRawCallback(
        count_++,
        new grpc::internal::CallbackUnaryHandler<grpc::ByteBuffer, grpc::ByteBuffer>(
            [answer = std::move(answer)](grpc::CallbackServerContext* context,
                                         const grpc::ByteBuffer*, grpc::ByteBuffer* response) {
              *response = answer();
              auto* reactor = context->DefaultReactor();
              reactor->Finish(grpc::Status::OK);
              return reactor;
            }));
  }

  const grpc::ByteBuffer answer_;
  const Commits& commits_;
  int count_ = 0;
};

}  // namespace

Usage operator-(const Usage& after, const Usage& before) {
  return {.cpu_us = after.cpu_us - before.cpu_us,
          .rss_bytes = after.rss_bytes,
          .syncs = after.syncs - before.syncs,
          .commits = after.commits - before.commits,
          .operations = after.operations - before.operations,
          .log_bytes = after.log_bytes - before.log_bytes};
}

std::string UsageText(const Usage& usage) {
  return absl::StrCat(usage.cpu_us, " ", usage.rss_bytes, " ", usage.syncs, " ", usage.commits, " ",
                      usage.operations, " ", usage.log_bytes);
}

absl::StatusOr<Usage> ParseUsage(absl::string_view text) {
  Usage usage;
  int64_t* const fields[] = {&usage.cpu_us,  &usage.rss_bytes,  &usage.syncs,
                             &usage.commits, &usage.operations, &usage.log_bytes};
  const std::vector<absl::string_view> parts = absl::StrSplit(text, ' ');
  if (parts.size() != std::size(fields)) return absl::InternalError("usage has another form");
  for (size_t i = 0; i < parts.size(); ++i) {
    if (!absl::SimpleAtoi(parts[i], fields[i])) return absl::InternalError("usage is no number");
  }
  return usage;
}

Usage OwnUsage() {
  rusage used = {};
  getrusage(RUSAGE_SELF, &used);
  Usage usage;
  usage.cpu_us = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * int64_t{1000000} +
                 used.ru_utime.tv_usec + used.ru_stime.tv_usec;
  int64_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages >> pages;  // the second number is the resident set
  usage.rss_bytes = pages * sysconf(_SC_PAGESIZE);
  usage.syncs = SyncCount();
  return usage;
}

absl::Status Serve(const std::string& directory, bool group_commit) {
  ASSIGN_OR_RETURN(const World world, ReadWorld(directory));
  Commits commits;
  ControlService control(world.response_bytes, commits);
  api::ServerOptions options;
  options.data_directory = directory;
  options.listen = {"127.0.0.1:0"};
  options.extra_services = {&control};
  // The generated events lie years back: telling of them all would be measured, too.
  options.sweep = false;
  options.store.group_commit = group_commit;
  options.store.wrap = [&](std::unique_ptr<sql::Connection> connection) {
    commits.connection = static_cast<sql::SqliteConnection*>(connection.get());
    return connection;
  };
  options.store.on_commit = [&](bool committed, int operations) {
    if (committed) commits.Count(operations);
  };
  ASSIGN_OR_RETURN(const std::unique_ptr<api::Server> server,
                   api::Server::Start(std::move(options)));
  std::cout << server->addresses()[0] << std::endl;
  std::string line;
  while (std::getline(std::cin, line)) {
  }
  server->Drain();
  return absl::OkStatus();
}

}  // namespace unioncare::bench
