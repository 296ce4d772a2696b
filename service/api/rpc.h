// What is the same for every RPC, written once: who is calling, may they, is it a repeat, the
// journal entry, the deadline, the status on the wire, one log line. An area registers its methods
// in one line each; the permission comes from the method's own declaration in the proto.
#pragma once

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <grpcpp/impl/service_type.h>
#include <grpcpp/support/byte_buffer.h>
#include <grpcpp/support/server_callback.h>

#include <any>
#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/hashing.h"
#include "service/api/session_clock.h"
#include "service/base/crypto.h"
#include "service/storage/store.h"
#include "unioncare/v1/options.pb.h"

namespace unioncare::api {

// The limits of calls. Those of the transport stand in server.h.
inline constexpr int kInFlightMax = 2048;     // calls at once; beyond it RESOURCE_EXHAUSTED
inline constexpr int kStreamsMax = 2;         // server streams at once: each holds a reader
inline constexpr int kStreamWriteWaitS = 30;  // a client that reads nothing this long is dropped
inline constexpr int64_t kUploadBytesMax = 64 << 20;  // where an upload does not say
// The field of an upload's messages that holds bytes; its own bytes_max limits one message.
inline constexpr char kChunkField[] = "chunk";

using google::protobuf::Message;

// The bytes of an upload, whole, in a file that goes when the call ends.
struct Staged {
  std::string path;
  int64_t bytes = 0;
  std::string hash;   // chained over the chunks
  std::any prepared;  // what the preparation made of them
};

// What an operation that proves who somebody is has to say: its answer, or a refusal that the
// caller is told although what the operation did is kept. So a failure to sign in is counted.
template <class Response>
struct Verdict {
  absl::Status refusal;
  Response response;
};

// What hashing a password may use: a seed of this attempt's own, and what hashes are to cost.
struct Hashing {
  std::string seed;
  crypto::PasswordCost cost;
};

// How an upload differs from others.
struct UploadLimits {
  int64_t bytes_max = kUploadBytesMax;
  // Its preparation takes long: it counts as a stream, so that it never takes the last reader.
  bool prepares_long = false;
};

// One method as it is registered.
struct Method {
  const google::protobuf::MethodDescriptor* descriptor = nullptr;
  v1::Access access;
  std::string name;                  // "unioncare.v1.CaseService/RecordVisit"
  const Message* request = nullptr;  // prototypes
  const Message* response = nullptr;
  // One of these, by shape; `upload` also of a unary mutation that has something prepared.
  std::function<absl::Status(Transaction&, const Message&, Message&)> mutate;
  std::function<absl::Status(const Snapshot&, const Message&, Message&)> query;
  std::function<absl::Status(const Snapshot&, const Message&,
                             absl::FunctionRef<bool(const Message&)>)>
      stream;
  std::function<absl::Status(Transaction&, const Message&, const Staged&, Message&)> upload;
  // Of uploads and of mutations that are prepared: what is done on a reader before the writer is
  // asked for.
  std::function<absl::Status(const Snapshot&, const Message&, Staged&, absl::FunctionRef<bool()>)>
      prepare;
  UploadLimits limits;
  // Of mutations that prove a password, whose preparation only gathers: what is then done on the
  // threads that hash, and the operation, which gives the refusal that is told.
  std::function<absl::Status(const Message&, const Hashing&, Staged&)> hash;
  std::function<absl::StatusOr<Verdict<std::unique_ptr<Message>>>(Transaction&, const Message&,
                                                                  const Staged&)>
      judge;
  bool holds_secret = false;  // a field of the request is DATA_CLASS_SECRET
};

// Runs calls against a store.
class Rpc {
 public:
  // Uploads are staged in `staging`, a directory that exists.
  Rpc(Store& store, const Clock& clock, std::string staging,
      const crypto::PasswordCost& cost = {})
      : store_(store),
        clock_(clock),
        staging_(std::move(staging)),
        hashing_(cost),
        session_clock_(clock) {}

  grpc::ServerUnaryReactor* Unary(const Method& method, grpc::CallbackServerContext* context,
                                  const grpc::ByteBuffer* request, grpc::ByteBuffer* response);
  grpc::ServerWriteReactor<grpc::ByteBuffer>* Stream(const Method& method,
                                                     grpc::CallbackServerContext* context,
                                                     const grpc::ByteBuffer* request);

  grpc::ServerReadReactor<grpc::ByteBuffer>* Upload(const Method& method,
                                                    grpc::CallbackServerContext* context,
                                                    grpc::ByteBuffer* response);

  // New calls are refused with DRAINING from now on.
  void Drain() { draining_ = true; }

  Store& store() { return store_; }
  const Clock& clock() const { return clock_; }
  const std::string& staging() const { return staging_; }
  std::atomic<int>& in_flight() { return in_flight_; }
  std::atomic<int>& streams() { return streams_; }
  bool draining() const { return draining_; }
  HashingPool& hashing() { return hashing_; }
  SessionClock& session_clock() { return session_clock_; }

 private:
  Store& store_;
  const Clock& clock_;
  const std::string staging_;
  std::atomic<bool> draining_{false};
  std::atomic<int> in_flight_{0};
  std::atomic<int> streams_{0};
  HashingPool hashing_;
  SessionClock session_clock_;
};

// A gRPC service whose handlers are operations: functions of (transaction or snapshot, request).
class Service : public grpc::Service {
 public:
  // `full_name`: "unioncare.v1.CaseService".
  Service(Rpc& rpc, const char* full_name);
  ~Service() override;

  // A mutation: on the writer, replayed by request_id, journaled.
  template <class Request, class Response>
  void Mutate(const char* method,
              absl::StatusOr<Response> (*operation)(Transaction&, const Request&)) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.mutate = [operation](Transaction& transaction, const Message& request,
                               Message& response) {
      absl::StatusOr<Response> answer =
          operation(transaction, static_cast<const Request&>(request));
      if (answer.ok()) static_cast<Response&>(response) = *std::move(answer);
      return answer.status();
    };
    HandleUnary(added);
  }

  // A mutation that looks at too much for the writer: `prepare` does that on a reader, which counts
  // as a stream, and the operation gets what it made and checks what may have changed since.
  template <class Request, class Response, class Prepared>
  void Mutate(const char* method,
              absl::StatusOr<Prepared> (*prepare)(const Snapshot&, const Request&,
                                                  absl::FunctionRef<bool()>),
              absl::StatusOr<Response> (*operation)(Transaction&, const Request&,
                                                    const Prepared&)) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.limits.prepares_long = true;
    added.prepare = [prepare](const Snapshot& snapshot, const Message& request, Staged& staged,
                              absl::FunctionRef<bool()> alive) {
      absl::StatusOr<Prepared> prepared =
          prepare(snapshot, static_cast<const Request&>(request), alive);
      if (prepared.ok()) staged.prepared = *std::move(prepared);
      return prepared.status();
    };
    RunPrepared(added, operation);
    HandleUnary(added);
  }

  // A mutation that proves or makes a password: `gather` reads what is needed on a reader, `hash`
  // hashes on a thread for that, and the operation gets what it made and looks again at what may
  // have changed since.
  template <class Request, class Response, class Gathered, class Hashed>
  void Prove(const char* method,
             absl::StatusOr<Gathered> (*gather)(const Snapshot&, const Request&),
             absl::StatusOr<Hashed> (*hash)(const Gathered&, const Request&, const Hashing&),
             absl::StatusOr<Verdict<Response>> (*operation)(Transaction&, const Request&,
                                                            const Hashed&)) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.prepare = [gather](const Snapshot& snapshot, const Message& request, Staged& staged,
                             absl::FunctionRef<bool()>) {
      absl::StatusOr<Gathered> gathered = gather(snapshot, static_cast<const Request&>(request));
      if (gathered.ok()) staged.prepared = *std::move(gathered);
      return gathered.status();
    };
    added.hash = [hash](const Message& request, const Hashing& hashing, Staged& staged) {
      const Gathered* gathered = std::any_cast<Gathered>(&staged.prepared);
      if (gathered == nullptr) return absl::OkStatus();  // answered before
      absl::StatusOr<Hashed> hashed =
          hash(*gathered, static_cast<const Request&>(request), hashing);
      if (hashed.ok()) staged.prepared = *std::move(hashed);
      return hashed.status();
    };
    added.judge = [operation](Transaction& transaction, const Message& request,
                              const Staged& staged)
        -> absl::StatusOr<Verdict<std::unique_ptr<Message>>> {
      const Hashed* hashed = std::any_cast<Hashed>(&staged.prepared);
      // A kept answer expired between preparation and operation: the next try prepares.
      if (hashed == nullptr) return absl::UnavailableError("nothing was prepared");
      absl::StatusOr<Verdict<Response>> verdict =
          operation(transaction, static_cast<const Request&>(request), *hashed);
      if (!verdict.ok()) return verdict.status();
      return Verdict<std::unique_ptr<Message>>{
          std::move(verdict->refusal),
          std::make_unique<Response>(std::move(verdict->response))};
    };
    HandleUnary(added);
  }

  // A read: on one snapshot.
  template <class Request, class Response>
  void Query(const char* method,
             absl::StatusOr<Response> (*operation)(const Snapshot&, const Request&)) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.query = [operation](const Snapshot& snapshot, const Message& request, Message& response) {
      absl::StatusOr<Response> answer = operation(snapshot, static_cast<const Request&>(request));
      if (answer.ok()) static_cast<Response&>(response) = *std::move(answer);
      return answer.status();
    };
    HandleUnary(added);
  }

  // A read that also looks at the process itself.
  template <class Request, class Response>
  void Query(
      const char* method,
      std::function<absl::StatusOr<Response>(const Snapshot&, const Request&)> operation) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.query = [operation = std::move(operation)](const Snapshot& snapshot,
                                                     const Message& request, Message& response) {
      absl::StatusOr<Response> answer = operation(snapshot, static_cast<const Request&>(request));
      if (answer.ok()) static_cast<Response&>(response) = *std::move(answer);
      return answer.status();
    };
    HandleUnary(added);
  }

  // A long read that answers as it goes. The emitter says false when nobody listens any more.
  template <class Request, class Response>
  void Stream(const char* method,
              absl::Status (*operation)(const Snapshot&, const Request&,
                                        absl::FunctionRef<bool(const Response&)>)) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.stream = [operation](const Snapshot& snapshot, const Message& request,
                               absl::FunctionRef<bool(const Message&)> emit) {
      return operation(snapshot, static_cast<const Request&>(request),
                       [&](const Response& response) { return emit(response); });
    };
    HandleStream(added);
  }

  // A client stream: the first message is the request, which may carry bytes in the field "chunk"
  // already; those after it carry more of them. Runs as a mutation once all has arrived.
  template <class Request, class Response>
  void Upload(const char* method,
              absl::StatusOr<Response> (*operation)(Transaction&, const Request&, const Staged&)) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.upload = [operation](Transaction& transaction, const Message& request,
                               const Staged& staged, Message& response) {
      absl::StatusOr<Response> answer =
          operation(transaction, static_cast<const Request&>(request), staged);
      if (answer.ok()) static_cast<Response&>(response) = *std::move(answer);
      return answer.status();
    };
    HandleUpload(added);
  }

  // An upload whose bytes take too long to be looked at on the writer: `prepare` does that on a
  // reader, and the operation gets what it made. It runs again when the call is repeated, and what
  // it left on the disk is for a sweep when the operation then refuses. It may ask whether the
  // caller still waits.
  template <class Request, class Response, class Prepared>
  void Upload(const char* method,
              absl::StatusOr<Prepared> (*prepare)(const Snapshot&, const Request&, const Staged&,
                                                  absl::FunctionRef<bool()>),
              absl::StatusOr<Response> (*operation)(Transaction&, const Request&, const Prepared&),
              UploadLimits limits) {
    Method& added = Add(method, Request::default_instance(), Response::default_instance());
    added.limits = limits;
    added.prepare = [prepare](const Snapshot& snapshot, const Message& request, Staged& staged,
                              absl::FunctionRef<bool()> alive) {
      absl::StatusOr<Prepared> prepared =
          prepare(snapshot, static_cast<const Request&>(request), staged, alive);
      if (prepared.ok()) staged.prepared = *std::move(prepared);
      return prepared.status();
    };
    RunPrepared(added, operation);
    HandleUpload(added);
  }

  const std::vector<std::unique_ptr<Method>>& methods() const { return added_; }

 private:
  template <class Request, class Response, class Prepared>
  static void RunPrepared(Method& added,
                          absl::StatusOr<Response> (*operation)(Transaction&, const Request&,
                                                                const Prepared&)) {
    added.upload = [operation](Transaction& transaction, const Message& request,
                               const Staged& staged, Message& response) {
      const Prepared* prepared = std::any_cast<Prepared>(&staged.prepared);
      // A kept answer expired between preparation and operation: the next try prepares.
      if (prepared == nullptr) return absl::UnavailableError("nothing was prepared");
      absl::StatusOr<Response> answer =
          operation(transaction, static_cast<const Request&>(request), *prepared);
      if (answer.ok()) static_cast<Response&>(response) = *std::move(answer);
      return answer.status();
    };
  }

  Method& Add(const char* method, const Message& request, const Message& response);
  void HandleUnary(const Method& method);
  void HandleStream(const Method& method);
  void HandleUpload(const Method& method);

  Rpc& rpc_;
  const google::protobuf::ServiceDescriptor* descriptor_;
  std::vector<std::unique_ptr<Method>> added_;
  std::vector<std::unique_ptr<std::string>> paths_;  // gRPC keeps pointers to them
};

// Runs an operation as the installation itself (first start, sample, sweeps), journaled like any.
absl::Status AsSystem(Store& store, const std::string& method,
                      absl::FunctionRef<absl::Status(Transaction&)> operation);

}  // namespace unioncare::api
