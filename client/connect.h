// The way to the server: address, token, one generic call by method descriptor, and what a refusal
// carries back.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "client/texts.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"

namespace grpc {
class ChannelInterface;
class ClientContext;
class Status;
}  // namespace grpc

namespace unioncare::client {

// Reads an environment variable; nothing when it is unset or empty.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

// Where the server is and who is calling.
struct Endpoint {
  std::string address;  // "127.0.0.1:7100" or "unix:PATH"
  std::string token;  // empty for methods that are open to all
  Language language = Language::kZh;
};

// The file that login writes, or empty when there is no home.
std::string TokenPath(const Environment& environment);
// The token from `token_file` when given, else CARE_TOKEN, else TokenPath.
absl::StatusOr<std::string> FindToken(const std::string& token_file, const Environment& environment,
                                      Language language);

// A UUID of version 7 (RFC 9562): the millisecond, then random bits.
std::string Uuid7(absl::Time now, const std::array<uint8_t, 10>& random);
std::string NewRequestId();

// One connection. Calls block.
class Connection {
 public:
  // `pause` waits between attempts; tests pass one that returns at once.
  Connection(Endpoint endpoint, std::function<void(absl::Duration)> pause);
  ~Connection();

  // Calls from now on may take as long as the writing of a long list takes.
  void AllowLong() { deadline_ms_ = long_deadline_ms; }
  // Calls, and calls again with the same request_id while the server is unavailable. A request that
  // has a request_id field and none in it is given one, which stays in it.
  absl::Status Call(const google::protobuf::MethodDescriptor& method,
                    google::protobuf::Message& request, google::protobuf::Message& response);
  // Reads a streamed answer into `response`, message by message.
  absl::Status Stream(const google::protobuf::MethodDescriptor& method,
                      const google::protobuf::Message& request, google::protobuf::Message& response,
                      absl::FunctionRef<void()> each);
  // Sends a file from this machine after the request, and calls again like Call.
  absl::Status Upload(const google::protobuf::MethodDescriptor& method,
                      google::protobuf::Message& request, const std::string& path,
                      google::protobuf::Message& response);

 private:
  void Prepare(grpc::ClientContext& context) const;
  absl::Status Explain(const grpc::Status& status, const google::protobuf::Message& request) const;

  static constexpr int call_deadline_ms = 30'000;
  static constexpr int long_deadline_ms = 15 * 60'000;
  int deadline_ms_ = call_deadline_ms;
  const Endpoint endpoint_;
  const std::function<void(absl::Duration)> pause_;
  std::shared_ptr<grpc::ChannelInterface> channel_;
};

// A failure with one more line that says what to do.
absl::Status WithHint(absl::Status status, absl::string_view hint);
std::string HintOf(const absl::Status& status);
// Wrong use of the client: exit code 2.
absl::Status WrongUse(absl::string_view message, absl::string_view hint = "");

// The details that the server sent with a refusal.
google::rpc::Status DetailsOf(const absl::Status& status);
template <class Detail>
std::optional<Detail> DetailOf(const absl::Status& status) {
  const google::rpc::Status details = DetailsOf(status);
  for (const auto& any : details.details()) {
    Detail detail;
    if (any.Is<Detail>() && any.UnpackTo(&detail)) return detail;
  }
  return std::nullopt;
}

// The exit code of a failure, as `care help exit-codes` lists them.
int ExitCodeOf(const absl::Status& status);

}  // namespace unioncare::client
