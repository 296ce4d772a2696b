// The path of every call: parse, check, enter, replay, operate, journal, answer.
#include "service/api/rpc.h"

#include <grpcpp/impl/codegen/proto_utils.h>
#include <grpcpp/impl/codegen/server_callback_handlers.h>
#include <grpcpp/support/proto_buffer_reader.h>

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/synchronization/mutex.h"
#include "service/api/convert.h"
#include "service/api/errors.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/base/crypto.h"
#include "service/base/log.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/journal.h"
#include "service/storage/requests.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Reflection;

// What the metadata of a call says about its caller.
struct Credentials {
  std::string token_hash;  // empty without a token
  Language language = Language::kChinese;
};

absl::string_view MetadataOf(const grpc::CallbackServerContext& context, const char* key) {
  const auto found = context.client_metadata().find(key);
  if (found == context.client_metadata().end()) return "";
  return absl::string_view(found->second.data(), found->second.size());
}

Credentials CredentialsOf(const grpc::CallbackServerContext& context) {
  Credentials credentials;
  credentials.language = LanguageOf(MetadataOf(context, "accept-language"));
  absl::string_view token = MetadataOf(context, "authorization");
  if (absl::ConsumePrefix(&token, "Bearer ") && !token.empty()) {
    credentials.token_hash = std::string(crypto::View(crypto::Sha256({token})));
  }
  return credentials;
}

// A text field by path ("member.name"); empty when the path is.
std::string TextAt(const Message& message, absl::string_view path) {
  if (path.empty()) return "";
  const Message* at = &message;
  const std::vector<absl::string_view> parts = absl::StrSplit(path, '.');
  for (size_t i = 0; i < parts.size(); ++i) {
    const FieldDescriptor* field = at->GetDescriptor()->FindFieldByName(std::string(parts[i]));
    CHECK(field != nullptr);
    if (i + 1 == parts.size()) return at->GetReflection()->GetString(*at, field);
    at = &at->GetReflection()->GetMessage(*at, field);
  }
  return "";
}

bool FlagAt(const Message& message, const char* name) {
  const FieldDescriptor* field = message.GetDescriptor()->FindFieldByName(name);
  return field != nullptr && message.GetReflection()->GetBool(message, field);
}

std::string RequestIdOf(const Message& request) {
  return request.GetDescriptor()->FindFieldByName("request_id") == nullptr
             ? ""
             : TextAt(request, "request_id");
}

absl::Status CheckRequestId(absl::string_view id) {
  for (const char c : id) {
    if (c <= ' ' || c > '~') {
      return Refuse(Reason::kRequestIdInvalid,
                    {{"field", "request_id"}, {"given", std::string(id)}});
    }
  }
  return absl::OkStatus();
}

std::string FingerprintOf(const Method& method, const Message& request) {
  std::string bytes;
  {
    google::protobuf::io::StringOutputStream out(&bytes);
    google::protobuf::io::CodedOutputStream coded(&out);
    coded.SetSerializationDeterministic(true);
    request.SerializeToCodedStream(&coded);
  }
  return std::string(crypto::View(crypto::Sha256({method.name, "\n", bytes})));
}

// Recognises the caller, checks the declared permission in the union that the request names, and
// makes the caller the actor of the snapshot.
absl::Status Enter(Snapshot& snapshot, const Method& method, const Message& request,
                   const Credentials& credentials) {
  if (credentials.token_hash.empty()) return Refuse(Reason::kTokenMissing, {});
  ASSIGN_OR_RETURN(const std::optional<storage::Caller> caller,
                   storage::FindCaller(snapshot, credentials.token_hash));
  if (!caller.has_value()) return Refuse(Reason::kTokenInvalid, {});
  if (caller->revoked) return Refuse(Reason::kTokenRevoked, {});
  const std::string& field = method.access.scope_field();
  const std::string scope = TextAt(request, field);
  UnionId union_id = kInstallation;
  if (!scope.empty()) {
    ASSIGN_OR_RETURN(union_id, UnionOf(field, scope));
  }
  Actor& actor = snapshot.actor();
  actor.user = caller->user;
  actor.grants = caller->grants;
  actor.method = method.name;
  ASSIGN_OR_RETURN(actor.sight,
                   storage::SightOf(snapshot, *caller,
                                    SameNumber<Permission>(method.access.permission()), union_id));
  if (actor.sight.empty()) {
    return Refuse(Reason::kPermissionMissing,
                  {{"permission", v1::Permission_Name(method.access.permission())},
                   {"given", union_id == kInstallation ? "/" : NameOf(union_id)}});
  }
  return absl::OkStatus();
}

// Parses and checks a request before anything else is done with it.
absl::Status ReadRequest(const Method& method, const grpc::ByteBuffer& buffer, Message& request) {
  grpc::ByteBuffer copy(buffer);
  grpc::ProtoBufferReader reader(&copy);
  if (!request.ParseFromZeroCopyStream(&reader)) {
    std::vector<grpc::Slice> slices;
    std::string wire;
    if (buffer.Dump(&slices).ok()) {
      for (const grpc::Slice& slice : slices) {
        wire.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
      }
    }
    return ExplainMalformed(method.descriptor->input_type(), wire);
  }
  RETURN_IF_ERROR(CheckFields(request));
  return CheckRequestId(RequestIdOf(request));
}

grpc::ByteBuffer WireBytes(const Message& message) {
  grpc::ByteBuffer buffer;
  bool own = false;
  const grpc::Status status =
      grpc::GenericSerialize<grpc::ProtoBufferWriter, Message>(message, &buffer, &own);
  CHECK(status.ok());
  return buffer;
}

// What both kinds of call share: limits, language, timing, the log line.
class Call {
 public:
  Call(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context)
      : rpc_(rpc), method_(method), context_(context), credentials_(CredentialsOf(*context)),
        begin_(rpc.clock().Monotonic()), request_(method.request->New()) {
    ++rpc_.in_flight();
  }
  ~Call() { --rpc_.in_flight(); }

 protected:
  // Refuses what cannot be taken now.
  absl::Status Admit() const {
    if (rpc_.draining()) return Refuse(Reason::kDraining, {});
    if (rpc_.in_flight() > kInFlightMax) {
      return Refuse(Reason::kTooManyInFlight, {{"wanted", absl::StrCat(kInFlightMax)}});
    }
    return absl::OkStatus();
  }

  absl::Status Abandoned() const {
    return context_->IsCancelled() ? absl::CancelledError("abandoned by its caller")
                                   : absl::OkStatus();
  }

  grpc::Status Conclude(const absl::Status& status) {
    const grpc::Status wire =
        ToWire(status, credentials_.language, method_.descriptor->input_type());
    const std::vector<Refusal> refusals = RefusalsOf(status);
    const auto us = absl::StrCat(absl::ToInt64Microseconds(rpc_.clock().Monotonic() - begin_));
    const std::string user = absl::StrCat(Number(user_));
    const std::string code = absl::StrCat(static_cast<int>(wire.error_code()));
    if (status.ok()) {
      Log(LogLevel::kInfo, "rpc",
          {{"method", method_.name}, {"user", user}, {"code", code}, {"us", us}});
    } else if (!refusals.empty()) {
      Log(LogLevel::kInfo, "rpc", {{"method", method_.name}, {"user", user}, {"code", code},
                                   {"us", us}, {"reason", InfoOf(refusals[0].reason).name}});
    } else {
      Log(LogLevel::kError, "rpc", {{"method", method_.name}, {"user", user}, {"code", code},
                                    {"us", us}, {"error", std::string(status.message())}});
    }
    return wire;
  }

  Rpc& rpc_;
  const Method& method_;
  grpc::CallbackServerContext* context_;
  const Credentials credentials_;
  const absl::Duration begin_;
  const std::unique_ptr<Message> request_;
  UserId user_{0};
};

class UnaryCall final : public grpc::ServerUnaryReactor, private Call {
 public:
  UnaryCall(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context,
            grpc::ByteBuffer* response)
      : Call(rpc, method, context), response_(method.response->New()), wire_(response) {}

  void Start(const grpc::ByteBuffer& request) {
    absl::Status status = Admit();
    if (status.ok()) status = ReadRequest(method_, request, *request_);
    if (!status.ok()) return End(status);
    if (method_.mutate) {
      fingerprint_ = FingerprintOf(method_, *request_);
      rpc_.store().Write([this](Transaction& transaction) { return Mutate(transaction); },
                         [this](const absl::Status& done) { End(done); });
    } else {
      rpc_.store().Read([this](Snapshot& snapshot) { return Query(snapshot); },
                        [this](const absl::Status& done) { End(done); });
    }
  }

  void OnDone() override { delete this; }
  void OnCancel() override {}

 private:
  absl::Status Query(Snapshot& snapshot) {
    RETURN_IF_ERROR(Abandoned());
    RETURN_IF_ERROR(Enter(snapshot, method_, *request_, credentials_));
    user_ = snapshot.actor().user;
    return method_.query(snapshot, *request_, *response_);
  }

  absl::StatusOr<Outcome> Mutate(Transaction& transaction) {
    RETURN_IF_ERROR(Abandoned());
    RETURN_IF_ERROR(Enter(transaction, method_, *request_, credentials_));
    user_ = transaction.actor().user;
    RETURN_IF_ERROR(rpc_.store().ClockTrust());
    Actor& actor = transaction.actor();
    actor.fingerprint = fingerprint_;
    actor.request_id = RequestIdOf(*request_);
    const bool validate_only = FlagAt(*request_, "validate_only");
    const bool kept = !actor.request_id.empty() && !validate_only;
    if (kept) {
      ASSIGN_OR_RETURN(const std::optional<storage::KeptRequest> before,
                       storage::FindRequest(transaction, actor.user, actor.request_id));
      if (before.has_value()) return Replay(*before);
    }
    response_->Clear();
    RETURN_IF_ERROR(method_.mutate(transaction, *request_, *response_));
    if (validate_only) return Outcome::kDiscard;
    int64_t sequence = 0;
    if (!transaction.resource().empty()) {
      ASSIGN_OR_RETURN(sequence, journal::Append(transaction, transaction.concerned_union(),
                                                 transaction.resource()));
    }
    if (kept) {
      RETURN_IF_ERROR(storage::KeepRequest(transaction, transaction.concerned_union(), sequence,
                                           response_->SerializeAsString()));
    }
    return Outcome::kKeep;
  }

  // A repeat gets the answer of the first time; another request under the same id is refused.
  absl::StatusOr<Outcome> Replay(const storage::KeptRequest& before) {
    if (before.fingerprint != fingerprint_) {
      return Refuse(Reason::kRequestIdReused,
                    {{"field", "request_id"}, {"given", RequestIdOf(*request_)}});
    }
    if (!response_->ParseFromString(before.response)) {
      return absl::DataLossError("a kept answer cannot be read");
    }
    return Outcome::kDiscard;
  }

  void End(const absl::Status& status) {
    if (status.ok()) *wire_ = WireBytes(*response_);
    Finish(Conclude(status));
  }

  const std::unique_ptr<Message> response_;
  grpc::ByteBuffer* const wire_;
  std::string fingerprint_;
};

class StreamCall final : public grpc::ServerWriteReactor<grpc::ByteBuffer>, private Call {
 public:
  StreamCall(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context)
      : Call(rpc, method, context) {
    ++rpc_.streams();
  }
  ~StreamCall() override { --rpc_.streams(); }

  void Start(const grpc::ByteBuffer& request) {
    absl::Status status = Admit();
    if (status.ok() && rpc_.streams() > kStreamsMax) {
      status = Refuse(Reason::kTooManyInFlight, {{"wanted", absl::StrCat(kStreamsMax)}});
    }
    if (status.ok()) status = ReadRequest(method_, request, *request_);
    if (!status.ok()) return End(status);
    rpc_.store().Read([this](Snapshot& snapshot) { return Run(snapshot); },
                      [this](const absl::Status& done) { End(done); });
  }

  void OnWriteDone(bool ok) override {
    absl::MutexLock lock(&mutex_);
    writing_ = false;
    gone_ = gone_ || !ok;
  }
  void OnCancel() override {
    absl::MutexLock lock(&mutex_);
    gone_ = true;
  }
  void OnDone() override { delete this; }

 private:
  absl::Status Run(Snapshot& snapshot) {
    RETURN_IF_ERROR(Enter(snapshot, method_, *request_, credentials_));
    user_ = snapshot.actor().user;
    return method_.stream(snapshot, *request_, [this](const Message& message) {
      return Emit(message);
    });
  }

  // Waits for the message before, then sends this one. False when nobody listens.
  bool Emit(const Message& message) {
    if (!WaitWritten()) return false;
    wire_ = WireBytes(message);
    {
      absl::MutexLock lock(&mutex_);
      writing_ = true;
    }
    StartWrite(&wire_);
    return true;
  }

  bool WaitWritten() {
    absl::MutexLock lock(&mutex_);
    const auto ready = [this] { return !writing_ || gone_; };
    const bool in_time =
        mutex_.AwaitWithTimeout(absl::Condition(&ready), absl::Seconds(kStreamWriteWaitS));
    return in_time && !gone_;
  }

  void End(const absl::Status& status) {
    WaitWritten();
    Finish(Conclude(status));
  }

  absl::Mutex mutex_;
  bool writing_ ABSL_GUARDED_BY(mutex_) = false;
  bool gone_ ABSL_GUARDED_BY(mutex_) = false;
  grpc::ByteBuffer wire_;
};

}  // namespace

grpc::ServerUnaryReactor* Rpc::Unary(const Method& method, grpc::CallbackServerContext* context,
                                     const grpc::ByteBuffer* request, grpc::ByteBuffer* response) {
  auto* call = new UnaryCall(*this, method, context, response);
  call->Start(*request);
  return call;
}

grpc::ServerWriteReactor<grpc::ByteBuffer>* Rpc::Stream(const Method& method,
                                                        grpc::CallbackServerContext* context,
                                                        const grpc::ByteBuffer* request) {
  auto* call = new StreamCall(*this, method, context);
  call->Start(*request);
  return call;
}

Service::Service(Rpc& rpc, const char* full_name)
    : rpc_(rpc),
      descriptor_(
          google::protobuf::DescriptorPool::generated_pool()->FindServiceByName(full_name)) {
  CHECK(descriptor_ != nullptr);
}

Service::~Service() = default;

Method& Service::Add(const char* method, const Message& request, const Message& response) {
  const auto* descriptor = descriptor_->FindMethodByName(method);
  CHECK(descriptor != nullptr);
  CHECK(descriptor->input_type() == request.GetDescriptor());
  CHECK(descriptor->output_type() == response.GetDescriptor());
  CHECK(descriptor->options().HasExtension(v1::access));
  auto added = std::make_unique<Method>();
  added->descriptor = descriptor;
  added->access = descriptor->options().GetExtension(v1::access);
  added->name = absl::StrCat(descriptor_->full_name(), "/", method);
  added->request = &request;
  added->response = &response;
  added_.push_back(std::move(added));
  paths_.push_back(std::make_unique<std::string>("/" + added_.back()->name));
  return *added_.back();
}

void Service::HandleUnary(const Method& method) {
  CHECK(method.access.writes() == (method.mutate != nullptr));
  AddMethod(new grpc::internal::RpcServiceMethod(
      paths_.back()->c_str(), grpc::internal::RpcMethod::NORMAL_RPC, nullptr));
  MarkMethodRawCallback(
      static_cast<int>(added_.size()) - 1,
      new grpc::internal::CallbackUnaryHandler<grpc::ByteBuffer, grpc::ByteBuffer>(
          [this, &method](grpc::CallbackServerContext* context, const grpc::ByteBuffer* request,
                          grpc::ByteBuffer* response) {
            return rpc_.Unary(method, context, request, response);
          }));
}

void Service::HandleStream(const Method& method) {
  CHECK(!method.access.writes());
  AddMethod(new grpc::internal::RpcServiceMethod(
      paths_.back()->c_str(), grpc::internal::RpcMethod::SERVER_STREAMING, nullptr));
  MarkMethodRawCallback(
      static_cast<int>(added_.size()) - 1,
      new grpc::internal::CallbackServerStreamingHandler<grpc::ByteBuffer, grpc::ByteBuffer>(
          [this, &method](grpc::CallbackServerContext* context, const grpc::ByteBuffer* request) {
            return rpc_.Stream(method, context, request);
          }));
}

absl::Status AsSystem(Store& store, const std::string& method,
                      absl::FunctionRef<absl::Status(Transaction&)> operation) {
  return store.WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
    transaction.actor().method = method;
    RETURN_IF_ERROR(operation(transaction));
    if (!transaction.resource().empty()) {
      RETURN_IF_ERROR(
          journal::Append(transaction, transaction.concerned_union(), transaction.resource())
              .status());
    }
    return Outcome::kKeep;
  });
}

}  // namespace unioncare::api
