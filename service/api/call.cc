// What every call does before and around its operation.
#include "service/api/call.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <grpcpp/impl/codegen/proto_utils.h>
#include <grpcpp/support/proto_buffer_reader.h>

#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
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
#include "service/storage/sessions.h"
#include "service/storage/users.h"
#include "unioncare/v1/options.pb.h"

namespace unioncare::api {
namespace {

using google::protobuf::FieldDescriptor;

absl::string_view MetadataOf(const grpc::CallbackServerContext& context, const char* key) {
  const auto found = context.client_metadata().find(key);
  if (found == context.client_metadata().end()) return "";
  return absl::string_view(found->second.data(), found->second.size());
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

absl::Status Parse(const Method& method, const grpc::ByteBuffer& buffer, Message& message) {
  grpc::ByteBuffer copy(buffer);
  grpc::ProtoBufferReader reader(&copy);
  if (message.ParseFromZeroCopyStream(&reader)) return absl::OkStatus();
  std::vector<grpc::Slice> slices;
  std::string wire;
  if (buffer.Dump(&slices).ok()) {
    for (const grpc::Slice& slice : slices) {
      wire.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
    }
  }
  return ExplainMalformed(method.descriptor->input_type(), wire);
}

// "ipv4:127.0.0.1:5000" → "ipv4:127.0.0.1".
std::string WithoutPort(const std::string& peer) {
  const size_t colon = peer.rfind(':');
  return absl::StartsWith(peer, "ip") && colon != std::string::npos ? peer.substr(0, colon) : peer;
}

// Whom a token stands for. Sessions and API tokens are told apart by how they begin.
absl::StatusOr<storage::Caller> CallerOf(Snapshot& snapshot, const Credentials& credentials,
                                         SessionClock& session_clock) {
  if (credentials.token_hash.empty()) return Refuse(Reason::kTokenMissing, {});
  if (!credentials.session) {
    ASSIGN_OR_RETURN(std::optional<storage::Caller> caller,
                     storage::FindCaller(snapshot, credentials.token_hash));
    if (!caller.has_value()) return Refuse(Reason::kTokenInvalid, {});
    if (caller->revoked) return Refuse(Reason::kTokenRevoked, {});
    return *std::move(caller);
  }
  ASSIGN_OR_RETURN(std::optional<storage::SessionCaller> found,
                   storage::FindSessionCaller(snapshot, credentials.token_hash));
  // One that was taken away long ago has expired, too.
  if (!found.has_value()) return Refuse(Reason::kSessionExpired, {});
  if (found->session.end_time.has_value()) return Refuse(Reason::kSessionEnded, {});
  RETURN_IF_ERROR(session_clock.Use(found->session, snapshot.now()));
  snapshot.actor().session = found->session.id;
  return std::move(found->caller);
}

// A repeat gets the answer of the first time; another request under the same id is refused.
absl::StatusOr<Outcome> Replay(storage::KeptRequest before, const Actor& actor, std::string& wire) {
  if (before.fingerprint != actor.fingerprint) {
    return Refuse(Reason::kRequestIdReused, {{"field", "request_id"}, {"given", actor.request_id}});
  }
  wire = std::move(before.response);
  return Outcome::kDiscard;
}

constexpr char kAnyUnion[] = "unions/-";

// Who asks about all unions at once is asked for the permission in the first where the caller has
// it, or else in that of the first role: there it is missing.
UnionId FirstUnionOf(const storage::Caller& caller, Permission permission) {
  for (const Grant& grant : caller.grants) {
    if (Applies(grant, permission, grant.union_id, {})) return grant.union_id;
  }
  return caller.grants.empty() ? kInstallation : caller.grants.front().union_id;
}

}  // namespace

Credentials CredentialsOf(const grpc::CallbackServerContext& context) {
  Credentials credentials;
  credentials.language = LanguageOf(MetadataOf(context, "accept-language"));
  absl::string_view token = MetadataOf(context, "authorization");
  if (absl::ConsumePrefix(&token, "Bearer ") && !token.empty()) {
    credentials.token_hash = std::string(crypto::View(crypto::Sha256({token})));
    credentials.session = absl::StartsWith(token, kSessionPrefix);
  }
  credentials.peer = WithoutPort(context.peer());
  return credentials;
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

std::string UnderKey(const Snapshot& snapshot, absl::string_view fingerprint) {
  return crypto::KeyedHash(snapshot.vault().lookup(), absl::StrCat("fingerprint/", fingerprint));
}

bool HoldsSecret(const google::protobuf::Descriptor& type) {
  for (int i = 0; i < type.field_count(); ++i) {
    const v1::Field& field = type.field(i)->options().GetExtension(v1::field);
    if (field.data_class() == v1::DATA_CLASS_SECRET && !field.output_only()) return true;
  }
  return false;
}

absl::Status Enter(Snapshot& snapshot, const Method& method, const Message& request,
                   const Credentials& credentials, SessionClock& session_clock) {
  snapshot.actor().peer = credentials.peer;
  if (method.access.permission() == v1::PERMISSION_PUBLIC) {
    Actor& actor = snapshot.actor();
    actor.language = credentials.language;
    actor.method = method.name;
    actor.sight = Sight{};
    return absl::OkStatus();
  }
  ASSIGN_OR_RETURN(const storage::Caller caller, CallerOf(snapshot, credentials, session_clock));
  const std::string& field = method.access.scope_field();
  const std::string scope = TextAt(request, field);
  UnionId union_id = kInstallation;
  if (scope == kAnyUnion && method.stream != nullptr) {
    union_id = FirstUnionOf(caller, SameNumber<Permission>(method.access.permission()));
  } else if (!scope.empty()) {
    ASSIGN_OR_RETURN(union_id, UnionOf(field, scope));
  }
  Actor& actor = snapshot.actor();
  actor.user = caller.user;
  actor.display_name = caller.display_name;
  actor.language = credentials.language;
  actor.grants = caller.grants;
  actor.method = method.name;
  ASSIGN_OR_RETURN(actor.sight,
                   storage::SightOf(snapshot, caller,
                                    SameNumber<Permission>(method.access.permission()), union_id));
  if (actor.sight.empty()) {
    return Refuse(Reason::kPermissionMissing,
                  {{"permission", v1::Permission_Name(method.access.permission())},
                   {"given", union_id == kInstallation ? "" : NameOf(union_id)}});
  }
  return absl::OkStatus();
}

absl::Status ReadRequest(const Method& method, const grpc::ByteBuffer& buffer, Message& request) {
  RETURN_IF_ERROR(Parse(method, buffer, request));
  RETURN_IF_ERROR(CheckFields(request));
  return CheckRequestId(RequestIdOf(request));
}

absl::StatusOr<bool> WasAnswered(const Snapshot& snapshot, const Message& request) {
  const std::string request_id = RequestIdOf(request);
  if (request_id.empty() || FlagAt(request, "validate_only")) return false;
  ASSIGN_OR_RETURN(const std::optional<storage::KeptRequest> before,
                   storage::FindRequest(snapshot, snapshot.actor().user, request_id));
  return before.has_value();
}

std::string FirstChunk(const Message& request) {
  return TextAt(request, kChunkField);
}

absl::StatusOr<std::string> ReadChunk(const Method& method, const grpc::ByteBuffer& buffer) {
  const std::unique_ptr<Message> message(method.request->New());
  const FieldDescriptor* field = message->GetDescriptor()->FindFieldByName(kChunkField);
  CHECK(field != nullptr);
  RETURN_IF_ERROR(Parse(method, buffer, *message));
  std::string chunk = message->GetReflection()->GetString(*message, field);
  const int most = field->options().GetExtension(v1::field).bytes_max();
  if (static_cast<int>(chunk.size()) > most) {
    return Refuse(Reason::kFieldTooLong, {{"field", kChunkField},
                                          {"given", absl::StrCat(chunk.size())},
                                          {"wanted", absl::StrCat(most)}});
  }
  return chunk;
}

absl::StatusOr<Outcome> RunMutation(Transaction& transaction, const std::string& fingerprint,
                                    const Message& request, Message& response, std::string& wire,
                                    const absl::Status& told,
                                    absl::FunctionRef<absl::Status()> operation) {
  Actor& actor = transaction.actor();
  actor.fingerprint = fingerprint;
  actor.request_id = RequestIdOf(request);
  const bool validate_only = FlagAt(request, "validate_only");
  const bool kept = !actor.request_id.empty() && !validate_only;
  if (kept) {
    ASSIGN_OR_RETURN(std::optional<storage::KeptRequest> before,
                     storage::FindRequest(transaction, actor.user, actor.request_id));
    if (before.has_value()) return Replay(*std::move(before), actor, wire);
  }
  response.Clear();
  RETURN_IF_ERROR(operation());
  wire = response.SerializeAsString();
  if (validate_only) return Outcome::kDiscard;
  int64_t sequence = 0;
  if (!transaction.resource().empty()) {
    ASSIGN_OR_RETURN(sequence, journal::Close(transaction));
  }
  if (kept && told.ok()) {
    RETURN_IF_ERROR(
        storage::KeepRequest(transaction, transaction.concerned_union(), sequence, wire));
  }
  return Outcome::kKeep;
}

grpc::ByteBuffer WireBytes(const Message& message) {
  grpc::ByteBuffer buffer;
  bool own = false;
  const grpc::Status status =
      grpc::GenericSerialize<grpc::ProtoBufferWriter, Message>(message, &buffer, &own);
  CHECK(status.ok());
  return buffer;
}

grpc::ByteBuffer WireBytes(const std::string& serialised) {
  const grpc::Slice slice(serialised);
  return grpc::ByteBuffer(&slice, 1);
}

Call::Call(Rpc& rpc, const Method& method, grpc::CallbackServerContext* context)
    : rpc_(rpc),
      method_(method),
      context_(context),
      credentials_(CredentialsOf(*context)),
      begin_(rpc.clock().Monotonic()),
      request_(method.request->New()) {
  ++rpc_.in_flight();
}

Call::~Call() {
  --rpc_.in_flight();
}

absl::Status Call::Admit() const {
  if (rpc_.draining()) return Refuse(Reason::kDraining, {});
  if (rpc_.in_flight() > kInFlightMax) {
    return Refuse(Reason::kTooManyInFlight, {{"wanted", absl::StrCat(kInFlightMax)}});
  }
  return absl::OkStatus();
}

absl::Status Call::Abandoned() const {
  return context_->IsCancelled() ? absl::CancelledError("abandoned by its caller")
                                 : absl::OkStatus();
}

absl::Status Call::EnterAs(Snapshot& snapshot) {
  RETURN_IF_ERROR(Abandoned());
  RETURN_IF_ERROR(
      Explained(snapshot, Enter(snapshot, method_, *request_, credentials_,
                                       rpc_.session_clock())));
  user_ = snapshot.actor().user;
  return method_.access.writes() ? rpc_.store().ClockTrust() : absl::OkStatus();
}

absl::Status Call::Prepare(Snapshot& snapshot, Staged& staged) {
  RETURN_IF_ERROR(EnterAs(snapshot));
  ASSIGN_OR_RETURN(const bool answered, WasAnswered(snapshot, *request_));
  if (answered) return absl::OkStatus();
  return Explained(snapshot, method_.prepare(snapshot, *request_, staged,
                                             [this] { return Abandoned().ok(); }));
}

absl::Status Call::Explained(const Snapshot& snapshot, absl::Status status) {
  if (!status.ok()) called_ = CalledIn(snapshot, status);
  return status;
}

grpc::Status Call::Conclude(const absl::Status& status) const {
  const grpc::Status wire =
      ToWire(status, credentials_.language, method_.descriptor->input_type(), called_);
  const std::vector<Refusal> refusals = RefusalsOf(status);
  const auto us = absl::StrCat(absl::ToInt64Microseconds(rpc_.clock().Monotonic() - begin_));
  const std::string user = absl::StrCat(Number(user_));
  const std::string code = absl::StrCat(static_cast<int>(wire.error_code()));
  if (status.ok()) {
    Log(LogLevel::kInfo, "rpc",
        {{"method", method_.name}, {"user", user}, {"code", code}, {"us", us}});
  } else if (!refusals.empty()) {
    Log(LogLevel::kInfo, "rpc",
        {{"method", method_.name},
         {"user", user},
         {"code", code},
         {"us", us},
         {"reason", InfoOf(refusals[0].reason).name}});
  } else {
    Log(LogLevel::kError, "rpc",
        {{"method", method_.name},
         {"user", user},
         {"code", code},
         {"us", us},
         {"error", std::string(status.message())}});
  }
  return wire;
}

}  // namespace unioncare::api
