// A server that answers with what a test tells it, and keeps what it was asked: the client alone is
// under test.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "google/protobuf/message.h"
#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "grpcpp/generic/async_generic_service.h"
#include "grpcpp/server.h"
#include "grpcpp/server_builder.h"
#include "grpcpp/support/byte_buffer.h"

namespace unioncare::client {

// What one call is answered with: messages, then a status.
struct FakeAnswer {
  std::vector<std::string> messages;
  grpc::Status status;

  FakeAnswer(const google::protobuf::Message& message) : messages{message.SerializeAsString()} {}
  FakeAnswer(grpc::Status status) : status(std::move(status)) {}
  explicit FakeAnswer(std::vector<std::string> messages) : messages(std::move(messages)) {}
};

// What was asked.
struct FakeCall {
  std::string method;  // "RecordVisit"
  std::string request;
  std::map<std::string, std::string> metadata;
};

// A refusal as the real server sends it.
inline grpc::Status Refusal(grpc::StatusCode code, const std::string& reason,
                            const std::string& message,
                            const std::map<std::string, std::string>& violations = {},
                            const std::map<std::string, std::string>& metadata = {}) {
  google::rpc::ErrorInfo info;
  info.set_reason(reason);
  info.set_domain("unioncare");
  for (const auto& [key, value] : metadata) (*info.mutable_metadata())[key] = value;
  google::rpc::BadRequest bad;
  for (const auto& [field, description] : violations) {
    auto* violation = bad.add_field_violations();
    violation->set_field(field);
    violation->set_description(description);
  }
  google::rpc::LocalizedMessage localized;
  localized.set_message(message);
  google::rpc::Status status;
  status.add_details()->PackFrom(info);
  if (!violations.empty()) status.add_details()->PackFrom(bad);
  status.add_details()->PackFrom(localized);
  return grpc::Status(code, "for developers", status.SerializeAsString());
}

class FakeServer : public grpc::CallbackGenericService {
 public:
  using Handler = std::function<FakeAnswer(const std::string& request)>;

  FakeServer() {
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port_);
    builder.RegisterCallbackGenericService(this);
    server_ = builder.BuildAndStart();
  }
  ~FakeServer() override { server_->Shutdown(); }

  std::string address() const { return "127.0.0.1:" + std::to_string(port_); }

  // Answers "RecordVisit" with what `handler` makes of the request.
  template <class Request>
  void On(const std::string& method, std::function<FakeAnswer(const Request&)> handler) {
    handlers_[method] = [handler](const std::string& bytes) {
      Request request;
      return request.ParseFromString(bytes)
                 ? handler(request)
                 : FakeAnswer(grpc::Status(grpc::StatusCode::INTERNAL, "malformed"));
    };
  }

  // Calls so far. The client is blocking: nothing changes while no command runs.
  const std::vector<FakeCall>& calls() const { return calls_; }
  // The last request to a method.
  template <class Request>
  Request Last(const std::string& method) const {
    Request request;
    for (const FakeCall& call : calls_) {
      if (call.method == method) request.ParseFromString(call.request);
    }
    return request;
  }

  grpc::ServerGenericBidiReactor* CreateReactor(
      grpc::GenericCallbackServerContext* context) override {
    return new Reactor(*this, *context);
  }

 private:
  class Reactor : public grpc::ServerGenericBidiReactor {
   public:
    Reactor(FakeServer& server, grpc::GenericCallbackServerContext& context) : server_(server) {
      call_.method = context.method().substr(context.method().rfind('/') + 1);
      for (const auto& [key, value] : context.client_metadata()) {
        call_.metadata[std::string(key.data(), key.size())] =
            std::string(value.data(), value.size());
      }
      StartRead(&buffer_);
    }

    void OnReadDone(bool) override {
      std::vector<grpc::Slice> slices;
      (void)buffer_.Dump(&slices);
      for (const grpc::Slice& slice : slices) {
        call_.request.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
      }
      server_.calls_.push_back(call_);
      const auto handler = server_.handlers_.find(call_.method);
      if (handler != server_.handlers_.end()) answer_ = handler->second(call_.request);
      Next();
    }
    void OnWriteDone(bool) override { Next(); }
    void OnDone() override { delete this; }

   private:
    void Next() {
      if (sent_ == answer_.messages.size()) return Finish(answer_.status);
      const grpc::Slice slice(answer_.messages[sent_++]);
      buffer_ = grpc::ByteBuffer(&slice, 1);
      StartWrite(&buffer_);
    }

    FakeServer& server_;
    FakeCall call_;
    grpc::ByteBuffer buffer_;
    FakeAnswer answer_ = grpc::Status(grpc::StatusCode::UNIMPLEMENTED, "not told to a fake");
    size_t sent_ = 0;
  };

  int port_ = 0;
  std::map<std::string, Handler> handlers_;
  std::vector<FakeCall> calls_;
  std::unique_ptr<grpc::Server> server_;
};

}  // namespace unioncare::client
