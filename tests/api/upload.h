// Uploads over the wire: a request, then a file in pieces.
#pragma once

#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>
#include <grpcpp/create_channel.h>
#include <grpcpp/impl/codegen/proto_utils.h>
#include <grpcpp/impl/codegen/sync_stream.h>
#include <grpcpp/security/credentials.h>

#include <memory>
#include <string>

#include "tests/api/exemplars.h"

namespace unioncare::testing {

inline constexpr size_t kUploadPieceBytes = 200'000;

// One upload that is under way.
class Uploading {
 public:
  Uploading(const TestServer& server, const std::string& token, const std::string& method)
      : path_("/unioncare.v1." + method),
        rpc_(path_.c_str(), grpc::internal::RpcMethod::CLIENT_STREAMING),
        response_(MethodNamed(method)->output_type()),
        received_(google::protobuf::MessageFactory::generated_factory()
                      ->GetPrototype(response_)
                      ->New()) {
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    channel_ = grpc::CreateCustomChannel(server.address(), grpc::InsecureChannelCredentials(),
                                         arguments);
    context_.AddMetadata("authorization", "Bearer " + token);
    context_.AddMetadata("accept-language", "en");
    using google::protobuf::MessageLite;
    writer_.reset(grpc::internal::ClientWriterFactory<MessageLite>::Create<MessageLite>(
        channel_.get(), rpc_, &context_, received_.get()));
  }

  bool Send(const Message& message) { return writer_->Write(message); }
  void Cut() { context_.TryCancel(); }
  Answer Finish() {
    writer_->WritesDone();
    Answer answer;
    answer.status = writer_->Finish();
    if (answer.status.ok()) {
      answer.bytes = received_->SerializeAsString();
    } else {
      answer.reason = ErrorInfoOf(answer.status).reason();
    }
    return answer;
  }

 private:
  const std::string path_;
  const grpc::internal::RpcMethod rpc_;
  const Descriptor* response_;
  std::unique_ptr<Message> received_;
  std::shared_ptr<grpc::Channel> channel_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientWriter<google::protobuf::MessageLite>> writer_;
};

inline void SendPieces(Uploading& upload, const Message& request, const std::string& bytes) {
  if (!upload.Send(request)) return;
  const FieldDescriptor* chunk = request.GetDescriptor()->FindFieldByName("chunk");
  const std::unique_ptr<Message> piece(request.New());
  for (size_t at = 0; at < bytes.size(); at += kUploadPieceBytes) {
    piece->GetReflection()->SetString(piece.get(), chunk, bytes.substr(at, kUploadPieceBytes));
    if (!upload.Send(*piece)) return;
  }
}

inline Answer UploadFile(const TestServer& server, const std::string& token,
                         const std::string& method, const Message& request,
                         const std::string& bytes) {
  Uploading upload(server, token, method);
  SendPieces(upload, request, bytes);
  return upload.Finish();
}

// The caller goes away before saying that this was all.
inline void CutUpload(const TestServer& server, const std::string& token,
                      const std::string& method, const Message& request,
                      const std::string& bytes) {
  Uploading upload(server, token, method);
  SendPieces(upload, request, bytes);
  upload.Cut();
  EXPECT_FALSE(upload.Finish().status.ok());
}

}  // namespace unioncare::testing
