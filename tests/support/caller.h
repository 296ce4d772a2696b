// Calls a server over the wire, in this process or another one.
#pragma once

#include <google/protobuf/message.h>
#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>
#include <grpcpp/create_channel.h>
#include <grpcpp/impl/codegen/client_unary_call.h>
#include <grpcpp/impl/codegen/proto_utils.h>
#include <grpcpp/impl/codegen/sync_stream.h>
#include <grpcpp/security/credentials.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::testing {

// One token's calls.
class Caller {
 public:
  Caller(const std::string& address, std::string token) : token_(std::move(token)) {
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    channel_ = grpc::CreateCustomChannel(address, grpc::InsecureChannelCredentials(), arguments);
  }

  // `method`: "CaseService/RecordVisit".
  grpc::Status Call(const std::string& method, const google::protobuf::Message& request,
                    google::protobuf::Message* response) const {
    using google::protobuf::MessageLite;
    grpc::ClientContext context;
    Prepare(context);
    const std::string path = absl::StrCat("/unioncare.v1.", method);
    const grpc::internal::RpcMethod rpc(path.c_str(), grpc::internal::RpcMethod::NORMAL_RPC,
                                        channel_);
    return grpc::internal::BlockingUnaryCall<MessageLite, MessageLite, MessageLite, MessageLite>(
        channel_.get(), rpc, &context, request, response);
  }

  // A client stream of these messages.
  template <class Request>
  grpc::Status Upload(const std::string& method, const std::vector<Request>& messages,
                      google::protobuf::Message* response) const {
    grpc::ClientContext context;
    Prepare(context);
    const std::string path = absl::StrCat("/unioncare.v1.", method);
    const grpc::internal::RpcMethod rpc(path.c_str(), grpc::internal::RpcMethod::CLIENT_STREAMING,
                                        channel_);
    const std::unique_ptr<grpc::ClientWriter<Request>> writer(
        grpc::internal::ClientWriterFactory<Request>::Create(channel_.get(), rpc, &context,
                                                             response));
    for (const Request& message : messages) {
      if (!writer->Write(message)) break;
    }
    writer->WritesDone();
    return writer->Finish();
  }

  // A server stream, each message shown to `see`.
  template <class Response, class See>
  grpc::Status Stream(const std::string& method, const google::protobuf::Message& request,
                      See see) const {
    grpc::ClientContext context;
    Prepare(context);
    const std::string path = absl::StrCat("/unioncare.v1.", method);
    const grpc::internal::RpcMethod rpc(path.c_str(), grpc::internal::RpcMethod::SERVER_STREAMING,
                                        channel_);
    const std::unique_ptr<grpc::ClientReader<Response>> reader(
        grpc::internal::ClientReaderFactory<Response>::Create(channel_.get(), rpc, &context,
                                                              request));
    Response response;
    while (reader->Read(&response)) see(response);
    return reader->Finish();
  }

  // What VerifyJournal finds in a union, or in the installation when `parent` is empty; empty when
  // the file is as journaled.
  std::string Verify(const std::string& parent) const {
    grpc::ClientContext context;
    Prepare(context);
    const grpc::internal::RpcMethod rpc("/unioncare.v1.JournalService/VerifyJournal",
                                        grpc::internal::RpcMethod::SERVER_STREAMING, channel_);
    v1::VerifyJournalRequest request;
    request.set_parent(parent);
    const std::unique_ptr<grpc::ClientReader<v1::VerifyJournalResponse>> reader(
        grpc::internal::ClientReaderFactory<v1::VerifyJournalResponse>::Create(
            channel_.get(), rpc, &context, request));
    v1::VerifyJournalResponse last;
    while (reader->Read(&last)) {
    }
    const grpc::Status status = reader->Finish();
    if (!status.ok()) return absl::StrCat("VerifyJournal: ", status.error_message());
    if (last.done() && last.difference_count() == 0) return "";
    return absl::StrCat("VerifyJournal of ", parent, ": ", last.ShortDebugString());
  }

 private:
  static constexpr int kCallSecondsMax = 60;

  void Prepare(grpc::ClientContext& context) const {
    context.AddMetadata("authorization", "Bearer " + token_);
    context.AddMetadata("accept-language", "en");
    context.set_deadline(gpr_time_from_seconds(kCallSecondsMax, GPR_TIMESPAN));
  }

  std::string token_;
  std::shared_ptr<grpc::Channel> channel_;
};

}  // namespace unioncare::testing
