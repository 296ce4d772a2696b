// Keeps calls in flight and measures them.
#include "tests/bench/load.h"

#include <grpcpp/client_context.h>
#include <grpcpp/create_channel.h>
#include <grpcpp/impl/codegen/client_unary_call.h>
#include <grpcpp/security/credentials.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/blocking_counter.h"
#include "absl/synchronization/mutex.h"
#include "service/base/status.h"

namespace unioncare::bench {
namespace {

using Monotonic = std::chrono::steady_clock;

std::string BytesOf(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  std::string bytes;
  if (!buffer.Dump(&slices).ok()) return bytes;
  for (const grpc::Slice& slice : slices) {
    bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  return bytes;
}

// What the lanes of one measurement share.
struct Run {
  const Target& target;
  Monotonic::time_point begin;  // of what is measured
  Monotonic::time_point end;
  std::atomic<int64_t> calls_left;
  std::atomic<bool> stopped{false};
  absl::BlockingCounter running;
  absl::Mutex mutex;
  absl::Status failure;
};

// One call after the other. Each begins on the thread that ended the one before.
class Lane {
 public:
  Lane(Run& run, grpc::GenericStub& stub) : run_(run), stub_(stub) {}

  void Start() {
    if (run_.stopped || run_.calls_left.fetch_sub(1) <= 0) {
      run_.running.DecrementCount();
      return;
    }
    context_.emplace();
    context_->AddMetadata("authorization", run_.target.token);
    context_->AddMetadata("accept-language", "zh-CN");
    request_ = run_.target.next();
    response_.Clear();
    start_ = Monotonic::now();
    stub_.UnaryCall(&*context_, run_.target.method, grpc::StubOptions(), &request_, &response_,
                    [this](grpc::Status status) { End(status); });
  }

  const std::vector<uint32_t>& latencies_us() const { return latencies_us_; }
  int64_t calls() const { return calls_; }

 private:
  void End(const grpc::Status& status) {
    const Monotonic::time_point now = Monotonic::now();
    ++calls_;
    if (!status.ok()) {
      const absl::MutexLock lock(&run_.mutex);
      run_.failure = absl::InternalError(absl::StrCat(run_.target.method, " answers ",
                                                      static_cast<int>(status.error_code()), ": ",
                                                      status.error_message()));
      run_.stopped = true;
    }
    if (now >= run_.begin && now < run_.end) {
      latencies_us_.push_back(static_cast<uint32_t>(
          std::chrono::duration_cast<std::chrono::microseconds>(now - start_).count()));
    }
    if (now >= run_.end) run_.stopped = true;
    Start();
  }

  Run& run_;
  grpc::GenericStub& stub_;
  std::optional<grpc::ClientContext> context_;
  grpc::ByteBuffer request_, response_;
  Monotonic::time_point start_;
  std::vector<uint32_t> latencies_us_;
  int64_t calls_ = 0;
};

}  // namespace

grpc::ByteBuffer BufferOf(const google::protobuf::MessageLite& message) {
  const grpc::Slice slice(message.SerializeAsString());
  return grpc::ByteBuffer(&slice, 1);
}

void SetPercentiles(std::vector<uint32_t> latencies_us, Sample& sample) {
  if (latencies_us.empty()) return;
  std::sort(latencies_us.begin(), latencies_us.end());
  sample.p50_us = latencies_us[latencies_us.size() / 2];
  sample.p99_us = latencies_us[latencies_us.size() * 99 / 100];
}

LoadClient::LoadClient(const std::string& address) {
  for (int i = 0; i < kConnections; ++i) {
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);  // a connection of its own
    channels_.push_back(
        grpc::CreateCustomChannel(address, grpc::InsecureChannelCredentials(), arguments));
    stubs_.push_back(std::make_unique<grpc::GenericStub>(channels_.back()));
  }
}

absl::StatusOr<Usage> LoadClient::ReadUsage() {
  grpc::ClientContext context;
  const grpc::internal::RpcMethod method(kUsageMethod, grpc::internal::RpcMethod::NORMAL_RPC,
                                         channels_[0]);
  grpc::ByteBuffer request, response;
  const grpc::Slice nothing;
  request = grpc::ByteBuffer(&nothing, 1);
  const grpc::Status status = grpc::internal::BlockingUnaryCall<grpc::ByteBuffer, grpc::ByteBuffer>(
      channels_[0].get(), method, &context, request, &response);
  if (!status.ok()) return absl::UnavailableError(status.error_message());
  return ParseUsage(BytesOf(response));
}

absl::StatusOr<Sample> LoadClient::Run(const Target& target, const Extent& extent) {
  ASSIGN_OR_RETURN(const Usage before, ReadUsage());
  const Monotonic::time_point start = Monotonic::now();
  const bool counted = extent.calls > 0;
  const auto begin = start + absl::ToChronoNanoseconds(extent.warm_up);
  bench::Run run{.target = target,
                 .begin = begin,
                 .end = counted ? Monotonic::time_point::max()
                                : begin + absl::ToChronoNanoseconds(extent.time),
                 .calls_left = counted ? extent.calls : INT64_MAX,
                 .running = absl::BlockingCounter(extent.in_flight)};
  std::vector<std::unique_ptr<Lane>> lanes;
  for (int i = 0; i < extent.in_flight; ++i) {
    lanes.push_back(std::make_unique<Lane>(run, *stubs_[i % stubs_.size()]));
  }
  for (const auto& lane : lanes) lane->Start();
  run.running.Wait();
  const std::chrono::duration<double> taken = Monotonic::now() - begin;
  RETURN_IF_ERROR(run.failure);
  ASSIGN_OR_RETURN(const Usage after, ReadUsage());
  Sample sample;
  std::vector<uint32_t> latencies_us;
  for (const auto& lane : lanes) {
    latencies_us.insert(latencies_us.end(), lane->latencies_us().begin(),
                        lane->latencies_us().end());
    sample.calls += lane->calls();
  }
  sample.rate = static_cast<double>(latencies_us.size()) /
                (counted ? taken.count() : absl::ToDoubleSeconds(extent.time));
  SetPercentiles(std::move(latencies_us), sample);
  sample.usage = after - before;
  return sample;
}

}  // namespace unioncare::bench
