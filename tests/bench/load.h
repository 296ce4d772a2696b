// A light client: so many calls in flight over a fixed number of connections, the same for every
// method that is measured.
#pragma once

#include <google/protobuf/message_lite.h>
#include <grpcpp/channel.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/support/byte_buffer.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "tests/bench/serve.h"

namespace unioncare::bench {

// A server limits the calls of one connection to 256.
inline constexpr int kConnections = 4;

// One method with its requests. `next` is called from several threads.
struct Target {
  std::string method;
  std::string token;
  std::function<grpc::ByteBuffer()> next;
};

// When to stop: `warm_up` is not measured, then either so many calls or so much time.
struct Extent {
  int in_flight = 1;
  absl::Duration warm_up;
  absl::Duration time;
  int64_t calls = 0;
};

struct Sample {
  double rate = 0;  // calls a second
  double p50_us = 0;
  double p99_us = 0;
  int64_t calls = 0;  // those of the warm-up too
  Usage usage;        // of the server, for all these calls
};

// The two percentiles of some latencies.
void SetPercentiles(std::vector<uint32_t> latencies_us, Sample& sample);

class LoadClient {
 public:
  explicit LoadClient(const std::string& address);

  // Fails with the first call that does.
  absl::StatusOr<Sample> Run(const Target& target, const Extent& extent);

 private:
  absl::StatusOr<Usage> ReadUsage();

  std::vector<std::shared_ptr<grpc::Channel>> channels_;
  std::vector<std::unique_ptr<grpc::GenericStub>> stubs_;
};

grpc::ByteBuffer BufferOf(const google::protobuf::MessageLite& message);

}  // namespace unioncare::bench
