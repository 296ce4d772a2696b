// The parts of a call that its shapes share: credentials, entering, replay, the answer, the log
// line. Only rpc.cc includes this.
#pragma once

#include <google/protobuf/message.h>
#include <grpcpp/support/byte_buffer.h>
#include <grpcpp/support/server_callback.h>

#include <memory>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/api/called.h"
#include "service/api/rpc.h"
#include "service/domain/types.h"
#include "service/storage/store.h"

namespace unioncare::api {

// How the token of a session begins; API tokens begin with "care_".
inline constexpr char kSessionPrefix[] = "cares_";

// What the metadata of a call says about its caller.
struct Credentials {
  std::string token_hash;  // empty without a token
  bool session = false;    // the token is that of a session
  std::string peer;        // the address that the call came from, without its port
  Language language = Language::kChinese;
};
Credentials CredentialsOf(const grpc::CallbackServerContext& context);

// SHA-256 over method and request: two requests with one request_id must agree in it.
std::string FingerprintOf(const Method& method, const Message& request);
// True when a field of the type is DATA_CLASS_SECRET.
bool HoldsSecret(const google::protobuf::Descriptor& type);

// Recognises the caller, checks the declared permission in the union that the request names, and
// makes the caller the actor of the snapshot. A method for everybody (PERMISSION_PUBLIC) has an
// actor who sees nothing.
absl::Status Enter(Snapshot& snapshot, const Method& method, const Message& request,
                   const Credentials& credentials, SessionClock& session_clock);

// Parses and checks a request before anything else is done with it.
absl::Status ReadRequest(const Method& method, const grpc::ByteBuffer& buffer, Message& request);

// True when the caller has had an answer to this request, which RunMutation will repeat.
absl::StatusOr<bool> WasAnswered(const Snapshot& snapshot, const Message& request);

// The bytes that come with the first message of an upload.
std::string FirstChunk(const Message& request);

// The bytes of one later message of an upload.
absl::StatusOr<std::string> ReadChunk(const Method& method, const grpc::ByteBuffer& buffer);

// Replays, or runs the operation, enters it in the journal and keeps its answer. The actor has
// entered. The answer is serialised once, into `wire`: what is kept is what is sent. When the
// operation leaves a refusal in `told`, what it did is kept and its answer is not.
absl::StatusOr<Outcome> RunMutation(Transaction& transaction, const std::string& fingerprint,
                                    const Message& request, Message& response, std::string& wire,
                                    const absl::Status& told,
                                    absl::FunctionRef<absl::Status()> operation);

grpc::ByteBuffer WireBytes(const Message& message);
grpc::ByteBuffer WireBytes(const std::string& serialised);

// What calls of every shape have.
class Call {
 public:
  Call(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context);
  ~Call();

 protected:
  // Refuses what cannot be taken now.
  absl::Status Admit() const;
  // CANCELLED once nobody waits for the answer.
  absl::Status Abandoned() const;
  // Abandoned, then Enter, then the clock where the method writes.
  absl::Status EnterAs(Snapshot& snapshot);
  // On a reader: enters, and prepares the method into `staged` unless it was answered before.
  absl::Status Prepare(Snapshot& snapshot, Staged& staged);
  // Looks up what the records are called that a refusal names, for the text that people read, and
  // passes the status on.
  absl::Status Explained(const Snapshot& snapshot, absl::Status status);
  // The status on the wire; writes the log line.
  grpc::Status Conclude(const absl::Status& status) const;

  Rpc& rpc_;
  const Method& method_;
  grpc::CallbackServerContext* context_;
  const Credentials credentials_;
  const absl::Duration begin_;
  const std::unique_ptr<Message> request_;
  UserId user_{0};
  CalledNames called_;
};

}  // namespace unioncare::api
