// The four shapes of a call, and the registration of methods.
#include "service/api/rpc.h"

#include <grpcpp/impl/codegen/server_callback_handlers.h>

#include <cstdio>
#include <fstream>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "service/api/call.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/journal.h"

namespace unioncare::api {
namespace {

constexpr size_t kStagingNameBytes = 16;

class UnaryCall final : public grpc::ServerUnaryReactor, private Call {
 public:
  UnaryCall(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context,
            grpc::ByteBuffer* response)
      : Call(rpc, method, context), response_(method.response->New()), wire_(response) {}

  void Start(const grpc::ByteBuffer& request) {
    absl::Status status = Admit();
    if (status.ok()) status = ReadRequest(method_, request, *request_);
    if (!status.ok()) return End(status);
    if (method_.access.writes()) {
      fingerprint_ = FingerprintOf(method_, *request_);
      if (!method_.prepare) return StartMutation();
      if (method_.limits.prepares_long) {
        counted_ = true;
        if (++rpc_.streams() > kStreamsMax) {
          return End(Refuse(Reason::kTooManyInFlight, {{"wanted", absl::StrCat(kStreamsMax)}}));
        }
      }
      rpc_.store().Read([this](Snapshot& snapshot) { return Prepare(snapshot, staged_); },
                        [this](const absl::Status& prepared) {
                          if (!prepared.ok()) return End(prepared);
                          if (method_.hash) return StartHashing();
                          StartMutation();
                        });
    } else {
      rpc_.store().Read([this](Snapshot& snapshot) { return Query(snapshot); },
                        [this](const absl::Status& done) { End(done); });
    }
  }

  void OnDone() override { delete this; }
  void OnCancel() override {}

 private:
  absl::Status Query(Snapshot& snapshot) {
    RETURN_IF_ERROR(EnterAs(snapshot));
    return Explained(snapshot, method_.query(snapshot, *request_, *response_));
  }

  void StartHashing() {
    const absl::Status taken = rpc_.hashing().Run([this] {
      // Whoever has gone costs nothing more.
      absl::Status hashed = Abandoned();
      if (hashed.ok()) {
        const Hashing hashing{crypto::RandomBytes(crypto::Key::kBytes), rpc_.hashing().cost()};
        hashed = method_.hash(*request_, hashing, staged_);
      }
      if (!hashed.ok()) return End(hashed);
      StartMutation();
    });
    if (!taken.ok()) End(taken);
  }

  void StartMutation() {
    rpc_.store().Write([this](Transaction& transaction) { return Mutate(transaction); },
                       [this](const absl::Status& done) { End(done.ok() ? told_ : done); });
  }

  absl::StatusOr<Outcome> Mutate(Transaction& transaction) {
    RETURN_IF_ERROR(EnterAs(transaction));
    told_ = absl::OkStatus();
    return RunMutation(transaction, fingerprint_, *request_, *response_, answer_, told_, [&] {
      return Explained(transaction, Operate(transaction));
    });
  }

  absl::Status Operate(Transaction& transaction) {
    if (method_.mutate) return method_.mutate(transaction, *request_, *response_);
    if (method_.upload) return method_.upload(transaction, *request_, staged_, *response_);
    ASSIGN_OR_RETURN(Verdict<std::unique_ptr<Message>> verdict,
                     method_.judge(transaction, *request_, staged_));
    response_->CopyFrom(*verdict.response);
    told_ = std::move(verdict.refusal);
    return absl::OkStatus();
  }

  void End(const absl::Status& status) {
    if (counted_) --rpc_.streams();
    if (status.ok()) *wire_ = method_.access.writes() ? WireBytes(answer_) : WireBytes(*response_);
    Finish(Conclude(status));
  }

  const std::unique_ptr<Message> response_;
  grpc::ByteBuffer* const wire_;
  std::string fingerprint_;
  std::string answer_;  // of a mutation, serialised
  Staged staged_;       // holds what was prepared; no file
  absl::Status told_;   // a refusal of a mutation that is kept
  bool counted_ = false;  // among the streams
};

class StreamCall final : public grpc::ServerWriteReactor<grpc::ByteBuffer>, private Call {
 public:
  StreamCall(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context)
      : Call(rpc, method, context) {
    ++rpc_.streams();
  }

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
    RETURN_IF_ERROR(EnterAs(snapshot));
    return Explained(snapshot,
                     method_.stream(snapshot, *request_,
                                    [this](const Message& message) { return Emit(message); }));
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
    // Before the caller knows, who may come with the next stream at once.
    --rpc_.streams();
    Finish(Conclude(status));
  }

  absl::Mutex mutex_;
  bool writing_ ABSL_GUARDED_BY(mutex_) = false;
  bool gone_ ABSL_GUARDED_BY(mutex_) = false;
  grpc::ByteBuffer wire_;
};

// Receives a request and then the bytes that belong to it, into a staging file; when all has
// arrived, runs as a mutation. The caller is recognised before any byte is taken.
class UploadCall final : public grpc::ServerReadReactor<grpc::ByteBuffer>, private Call {
 public:
  UploadCall(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context,
             grpc::ByteBuffer* response)
      : Call(rpc, method, context), response_(method.response->New()), wire_(response) {}

  void Start() {
    const absl::Status status = Admit();
    if (!status.ok()) return End(status);
    StartRead(&arrived_);
  }

  void OnReadDone(bool ok) override {
    if (!ok) return Arrived();
    const absl::Status status = first_ ? Begin() : TakeChunk();
    if (!status.ok()) End(status);
  }
  void OnDone() override { delete this; }

 private:
  // The first message: the request itself. Reading goes on once the caller has entered.
  absl::Status Begin() {
    first_ = false;
    RETURN_IF_ERROR(ReadRequest(method_, arrived_, *request_));
    rpc_.store().Read([this](Snapshot& snapshot) { return EnterAs(snapshot); },
                      [this](absl::Status entered) {
                        if (entered.ok()) entered = OpenStaging();
                        if (entered.ok()) entered = Keep(FirstChunk(*request_));
                        if (!entered.ok()) return End(entered);
                        StartRead(&arrived_);
                      });
    return absl::OkStatus();
  }

  absl::Status OpenStaging() {
    staged_.path =
        absl::StrCat(rpc_.staging(), "/", crypto::Hex(crypto::RandomBytes(kStagingNameBytes)));
    file_.open(staged_.path, std::ios::binary | std::ios::trunc);
    return file_ ? absl::OkStatus()
                 : absl::UnavailableError("the staging directory cannot be written");
  }

  absl::Status TakeChunk() {
    ASSIGN_OR_RETURN(const std::string chunk, ReadChunk(method_, arrived_));
    RETURN_IF_ERROR(Keep(chunk));
    StartRead(&arrived_);
    return absl::OkStatus();
  }

  absl::Status Keep(const std::string& chunk) {
    if (chunk.empty()) return absl::OkStatus();
    staged_.bytes += static_cast<int64_t>(chunk.size());
    if (staged_.bytes > method_.limits.bytes_max) {
      return Refuse(Reason::kFieldTooLong, {{"field", kChunkField},
                                            {"given", absl::StrCat(staged_.bytes)},
                                            {"wanted", absl::StrCat(method_.limits.bytes_max)}});
    }
    // The hash chains chunk by chunk, so that nothing has to be held in memory.
    staged_.hash = std::string(crypto::View(crypto::Sha256({staged_.hash, chunk})));
    if (!file_.write(chunk.data(), static_cast<std::streamsize>(chunk.size()))) {
      return absl::ResourceExhaustedError("the staging file cannot be written");
    }
    return absl::OkStatus();
  }

  void Arrived() {
    if (ended_) return;
    file_.close();
    if (first_ || file_.fail()) {
      return End(first_ ? Refuse(Reason::kMessageMalformed,
                                 {{"wanted", method_.descriptor->input_type()->full_name()}})
                        : absl::ResourceExhaustedError("the staging file cannot be written"));
    }
    fingerprint_ = std::string(
        crypto::View(crypto::Sha256({FingerprintOf(method_, *request_), staged_.hash})));
    if (!method_.prepare) return StartMutation();
    if (method_.limits.prepares_long) {
      counted_ = true;
      if (++rpc_.streams() > kStreamsMax) {
        return End(Refuse(Reason::kTooManyInFlight, {{"wanted", absl::StrCat(kStreamsMax)}}));
      }
    }
    rpc_.store().Read([this](Snapshot& snapshot) { return Prepare(snapshot, staged_); },
                      [this](const absl::Status& prepared) {
                        if (!prepared.ok()) return End(prepared);
                        StartMutation();
                      });
  }

  void StartMutation() {
    rpc_.store().Write([this](Transaction& transaction) { return Mutate(transaction); },
                       [this](const absl::Status& done) { End(done); });
  }

  absl::StatusOr<Outcome> Mutate(Transaction& transaction) {
    RETURN_IF_ERROR(EnterAs(transaction));
    return RunMutation(transaction, fingerprint_, *request_, *response_, answer_, absl::OkStatus(),
                       [&] {
                         return Explained(transaction, method_.upload(transaction, *request_,
                                                                      staged_, *response_));
                       });
  }

  void End(const absl::Status& status) {
    ended_ = true;
    if (counted_) --rpc_.streams();
    // Before the caller knows: nothing staged outlives its call.
    file_.close();
    if (!staged_.path.empty()) std::remove(staged_.path.c_str());
    if (status.ok()) *wire_ = WireBytes(answer_);
    Finish(Conclude(status));
  }

  const std::unique_ptr<Message> response_;
  grpc::ByteBuffer* const wire_;
  grpc::ByteBuffer arrived_;
  bool first_ = true;
  bool ended_ = false;
  bool counted_ = false;  // among the streams
  Staged staged_;
  std::ofstream file_;
  std::string fingerprint_;
  std::string answer_;  // of a mutation, serialised
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

grpc::ServerReadReactor<grpc::ByteBuffer>* Rpc::Upload(const Method& method,
                                                       grpc::CallbackServerContext* context,
                                                       grpc::ByteBuffer* response) {
  auto* call = new UploadCall(*this, method, context, response);
  call->Start();
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
  added->holds_secret = HoldsSecret(*descriptor->input_type());
  added_.push_back(std::move(added));
  paths_.push_back(std::make_unique<std::string>("/" + added_.back()->name));
  return *added_.back();
}

void Service::HandleUnary(const Method& method) {
  CHECK(method.access.writes() ==
        (method.mutate != nullptr || method.upload != nullptr || method.judge != nullptr));
  // Only what proves a password or a code is open to all, and only that reads one.
  CHECK(method.access.permission() != v1::PERMISSION_PUBLIC || method.judge != nullptr);
  CHECK(method.holds_secret == (method.judge != nullptr));
  AddMethod(new grpc::internal::RpcServiceMethod(paths_.back()->c_str(),
                                                 grpc::internal::RpcMethod::NORMAL_RPC, nullptr));
  MarkMethodRawCallback(
      static_cast<int>(added_.size()) - 1,
      new grpc::internal::CallbackUnaryHandler<grpc::ByteBuffer, grpc::ByteBuffer>(
          [this, &method](grpc::CallbackServerContext* context, const grpc::ByteBuffer* request,
                          grpc::ByteBuffer* response) {
            return rpc_.Unary(method, context, request, response);
          }));
}

void Service::HandleStream(const Method& method) {
  CHECK(!method.access.writes() && method.access.permission() != v1::PERMISSION_PUBLIC);
  AddMethod(new grpc::internal::RpcServiceMethod(
      paths_.back()->c_str(), grpc::internal::RpcMethod::SERVER_STREAMING, nullptr));
  MarkMethodRawCallback(
      static_cast<int>(added_.size()) - 1,
      new grpc::internal::CallbackServerStreamingHandler<grpc::ByteBuffer, grpc::ByteBuffer>(
          [this, &method](grpc::CallbackServerContext* context, const grpc::ByteBuffer* request) {
            return rpc_.Stream(method, context, request);
          }));
}

void Service::HandleUpload(const Method& method) {
  CHECK(method.access.writes() && method.access.permission() != v1::PERMISSION_PUBLIC);
  AddMethod(new grpc::internal::RpcServiceMethod(
      paths_.back()->c_str(), grpc::internal::RpcMethod::CLIENT_STREAMING, nullptr));
  MarkMethodRawCallback(
      static_cast<int>(added_.size()) - 1,
      new grpc::internal::CallbackClientStreamingHandler<grpc::ByteBuffer, grpc::ByteBuffer>(
          [this, &method](grpc::CallbackServerContext* context, grpc::ByteBuffer* response) {
            return rpc_.Upload(method, context, response);
          }));
}

absl::Status AsSystem(Store& store, const std::string& method,
                      absl::FunctionRef<absl::Status(Transaction&)> operation) {
  return store.WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
    transaction.actor().method = method;
    RETURN_IF_ERROR(operation(transaction));
    if (!transaction.resource().empty()) {
      RETURN_IF_ERROR(journal::Close(transaction).status());
    }
    return Outcome::kKeep;
  });
}

}  // namespace unioncare::api
