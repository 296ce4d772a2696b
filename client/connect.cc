// The way to the server, over gRPC without generated stubs: a method is its descriptor.
#include "client/connect.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/cord.h"
#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "grpcpp/channel.h"
#include "grpcpp/client_context.h"
#include "grpcpp/create_channel.h"
#include "grpcpp/impl/codegen/client_unary_call.h"
#include "grpcpp/impl/codegen/proto_utils.h"
#include "grpcpp/impl/codegen/rpc_method.h"
#include "grpcpp/security/credentials.h"
#include "grpcpp/support/sync_stream.h"

namespace unioncare::client {
namespace {

using google::protobuf::Message;
using google::protobuf::MessageLite;
using google::protobuf::MethodDescriptor;

constexpr int message_bytes_max = 64 << 20;
constexpr int chunk_bytes = 256 << 10;
// What one attempt to connect may take. gRPC reads its shortest backoff as that, so a tenth of a
// second there would give up on a slow line, or on a busy machine.
constexpr int connect_ms_max = 3'000;
constexpr int reconnect_ms_min = 100;
constexpr int reconnect_ms_max = 1'000;
// The pauses between attempts: three seconds in all.
constexpr int retry_pauses_ms[] = {200, 400, 800, 1600};

constexpr char kDetails[] = "google.rpc.Status";
constexpr char kHint[] = "hint";

// "/unioncare.v1.CaseService/RecordVisit".
std::string PathOf(const MethodDescriptor& method) {
  return absl::StrCat("/", method.service()->full_name(), "/", method.name());
}

std::string RequestIdOf(const Message& request) {
  const auto* field = request.GetDescriptor()->FindFieldByName("request_id");
  return field == nullptr ? "" : request.GetReflection()->GetString(request, field);
}

void FillRequestId(Message& request) {
  const auto* field = request.GetDescriptor()->FindFieldByName("request_id");
  if (field == nullptr || !RequestIdOf(request).empty()) return;
  request.GetReflection()->SetString(&request, field, NewRequestId());
}

}  // namespace

std::string TokenPath(const Environment& environment) {
  if (auto config = environment("XDG_CONFIG_HOME")) return *config + "/care/token";
  if (auto home = environment("HOME")) return *home + "/.config/care/token";
  return "";
}

absl::StatusOr<std::string> FindToken(const std::string& token_file, const Environment& environment,
                                      Language language) {
  const auto refuse = [&](std::string message) {
    return WithHint(absl::UnauthenticatedError(message), Say(language, texts::kTokenHint));
  };
  std::string token;
  std::string source = token_file;
  if (auto given = environment("CARE_TOKEN"); given && token_file.empty()) {
    source = "CARE_TOKEN";
    token = *given;
  } else {
    if (source.empty()) source = TokenPath(environment);
    std::ifstream file(source);
    std::stringstream content;
    content << file.rdbuf();
    if (!file && !token_file.empty()) {
      return refuse(Say(language, texts::kTokenFileUnreadable, source, strerror(errno)));
    }
    token = content.str();
  }
  absl::StripAsciiWhitespace(&token);
  if (token.empty()) return refuse(Say(language, texts::kTokenMissing));
  // gRPC aborts the call with an error nobody understands when a header holds such a character.
  for (char c : token) {
    if (!absl::ascii_isgraph(c)) return refuse(Say(language, texts::kTokenMalformed, source));
  }
  return token;
}

std::string Uuid7(absl::Time now, const std::array<uint8_t, 10>& random) {
  const uint64_t milliseconds = absl::ToUnixMillis(now);
  std::string bytes;
  for (int shift = 40; shift >= 0; shift -= 8) bytes.push_back(milliseconds >> shift & 0xff);
  bytes.append(random.begin(), random.end());
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const std::string hex = absl::BytesToHexString(bytes);
  return absl::StrCat(hex.substr(0, 8), "-", hex.substr(8, 4), "-", hex.substr(12, 4), "-",
                      hex.substr(16, 4), "-", hex.substr(20));
}

std::string NewRequestId() {
  std::array<uint8_t, 10> random;
  // Ten bytes never come back short once the kernel's generator is ready, which the call waits for.
  while (getrandom(random.data(), random.size(), 0) != ssize_t{random.size()}) {
  }
  return Uuid7(absl::Now(), random);
}

Connection::Connection(Endpoint endpoint, std::function<void(absl::Duration)> pause)
    : endpoint_(std::move(endpoint)), pause_(std::move(pause)) {
  grpc::ChannelArguments arguments;
  // Its own connections: those of a channel that is closing in the same process are not taken over.
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);
  arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, reconnect_ms_min);
  arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, connect_ms_max);
  arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, reconnect_ms_max);
  arguments.SetMaxReceiveMessageSize(message_bytes_max);
  channel_ =
      grpc::CreateCustomChannel(endpoint_.address, grpc::InsecureChannelCredentials(), arguments);
}

Connection::~Connection() = default;

void Connection::Prepare(grpc::ClientContext& context) const {
  if (!endpoint_.token.empty()) {
    context.AddMetadata("authorization", "Bearer " + endpoint_.token);
  }
  context.AddMetadata("accept-language", endpoint_.language == Language::kZh ? "zh-CN" : "en");
}

absl::Status Connection::Call(const MethodDescriptor& method, Message& request, Message& response) {
  FillRequestId(request);
  const std::string path = PathOf(method);
  const grpc::internal::RpcMethod rpc(path.c_str(), grpc::internal::RpcMethod::NORMAL_RPC);
  for (size_t attempt = 0;; ++attempt) {
    grpc::ClientContext context;
    Prepare(context);
    context.set_deadline(absl::ToChronoTime(absl::Now() + absl::Milliseconds(deadline_ms_)));
    const grpc::Status status =
        grpc::internal::BlockingUnaryCall<MessageLite, MessageLite, MessageLite, MessageLite>(
            channel_.get(), rpc, &context, request, &response);
    if (status.ok()) return absl::OkStatus();
    if (status.error_code() != grpc::StatusCode::UNAVAILABLE ||
        attempt == std::size(retry_pauses_ms)) {
      return Explain(status, request);
    }
    pause_(absl::Milliseconds(retry_pauses_ms[attempt]));
  }
}

absl::Status Connection::Stream(const MethodDescriptor& method, const Message& request,
                                Message& response, absl::FunctionRef<void()> each) {
  grpc::ClientContext context;
  Prepare(context);
  const std::string path = PathOf(method);
  const grpc::internal::RpcMethod rpc(path.c_str(), grpc::internal::RpcMethod::SERVER_STREAMING);
  std::unique_ptr<grpc::ClientReader<MessageLite>> reader(
      grpc::internal::ClientReaderFactory<MessageLite>::Create<MessageLite>(channel_.get(), rpc,
                                                                            &context, request));
  while (reader->Read(&response)) each();
  const grpc::Status status = reader->Finish();
  return status.ok() ? absl::OkStatus() : Explain(status, request);
}

absl::Status Connection::Upload(const MethodDescriptor& method, Message& request,
                                const std::string& path, Message& response) {
  FillRequestId(request);
  const std::string method_path = PathOf(method);
  const grpc::internal::RpcMethod rpc(method_path.c_str(),
                                      grpc::internal::RpcMethod::CLIENT_STREAMING);
  const auto* chunk = request.GetDescriptor()->FindFieldByName("chunk");
  for (size_t attempt = 0;; ++attempt) {
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path)) {
      return WrongUse(Say(endpoint_.language, texts::kFileUnreadable, path, strerror(errno)));
    }
    grpc::ClientContext context;
    Prepare(context);
    const std::unique_ptr<grpc::ClientWriter<MessageLite>> writer(
        grpc::internal::ClientWriterFactory<MessageLite>::Create<MessageLite>(
            channel_.get(), rpc, &context, &response));
    const std::unique_ptr<Message> part(request.New());
    std::string block(chunk_bytes, '\0');
    bool sent = writer->Write(request);
    while (sent && file) {
      file.read(block.data(), chunk_bytes);
      if (file.gcount() == 0) break;
      part->GetReflection()->SetString(part.get(), chunk, block.substr(0, file.gcount()));
      sent = writer->Write(*part);
    }
    // A file that breaks off must not pass for a whole one.
    if (file.bad()) context.TryCancel();
    writer->WritesDone();
    const grpc::Status status = writer->Finish();
    if (file.bad()) {
      return WrongUse(Say(endpoint_.language, texts::kFileUnreadable, path, strerror(EIO)));
    }
    if (status.ok()) return absl::OkStatus();
    if (status.error_code() != grpc::StatusCode::UNAVAILABLE ||
        attempt == std::size(retry_pauses_ms)) {
      return Explain(status, request);
    }
    pause_(absl::Milliseconds(retry_pauses_ms[attempt]));
  }
}

absl::Status Connection::Explain(const grpc::Status& status, const Message& request) const {
  const auto code = static_cast<absl::StatusCode>(status.error_code());
  const Language language = endpoint_.language;
  absl::Status explained(code, status.error_message());
  explained.SetPayload(kDetails, absl::Cord(status.error_details()));
  std::string message;
  if (auto localized = DetailOf<google::rpc::LocalizedMessage>(explained)) {
    message = localized->message();
  } else if (code == absl::StatusCode::kUnavailable) {
    message = Say(language, texts::kUnreachable, endpoint_.address);
  } else if (code == absl::StatusCode::kDeadlineExceeded) {
    message = Say(language, texts::kTooSlow);
  } else if (code == absl::StatusCode::kUnimplemented) {
    message = Say(language, texts::kServerOlder);
  } else {
    message = Say(language, texts::kAnswerUnexpected, status.error_message());
  }
  absl::Status answer(code, message);
  answer.SetPayload(kDetails, absl::Cord(status.error_details()));
  if (code == absl::StatusCode::kUnauthenticated && !endpoint_.token.empty()) {
    return WithHint(answer, Say(language, texts::kTokenHint));
  }
  if (code == absl::StatusCode::kUnavailable) {
    answer = WithHint(answer, Say(language, texts::kUnreachableHint, endpoint_.address));
    answer = WithHint(answer, Say(language, texts::kGaveUp));
  }
  const std::string request_id = RequestIdOf(request);
  if (!request_id.empty() &&
      (code == absl::StatusCode::kUnavailable || code == absl::StatusCode::kDeadlineExceeded)) {
    answer = WithHint(answer, Say(language, texts::kGaveUpNamed, request_id));
  }
  return answer;
}

absl::Status WithHint(absl::Status status, absl::string_view hint) {
  const std::string before = HintOf(status);
  status.SetPayload(
      kHint, absl::Cord(before.empty() ? std::string(hint) : absl::StrCat(before, "\n", hint)));
  return status;
}

std::string HintOf(const absl::Status& status) {
  const auto hint = status.GetPayload(kHint);
  return hint ? std::string(*hint) : "";
}

absl::Status WrongUse(absl::string_view message, absl::string_view hint) {
  const absl::Status status = absl::InvalidArgumentError(message);
  return hint.empty() ? status : WithHint(status, hint);
}

google::rpc::Status DetailsOf(const absl::Status& status) {
  google::rpc::Status details;
  // Details that do not parse are no details: the message alone is shown.
  if (const auto bytes = status.GetPayload(kDetails);
      bytes && !details.ParseFromString(std::string(*bytes))) {
    details.Clear();
  }
  return details;
}

int ExitCodeOf(const absl::Status& status) {
  switch (status.code()) {
    case absl::StatusCode::kOk:
      return 0;
    case absl::StatusCode::kInvalidArgument:
    case absl::StatusCode::kOutOfRange:
      return 2;
    case absl::StatusCode::kNotFound:
      return 3;
    case absl::StatusCode::kUnauthenticated:
    case absl::StatusCode::kPermissionDenied:
      return 4;
    case absl::StatusCode::kAborted:
    case absl::StatusCode::kAlreadyExists:
      return 5;
    case absl::StatusCode::kFailedPrecondition:
      return 6;
    case absl::StatusCode::kUnavailable:
    case absl::StatusCode::kDeadlineExceeded:
    case absl::StatusCode::kResourceExhausted:
      return 7;
    default:
      return 1;
  }
}

}  // namespace unioncare::client
