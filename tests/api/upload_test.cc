// The upload shape of rpc.h, through a service of the tests: an uploaded list of groups.
#include <grpcpp/create_channel.h>
#include <grpcpp/impl/codegen/proto_utils.h>
#include <grpcpp/impl/codegen/sync_stream.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/security/server_credentials.h>
#include <grpcpp/server_builder.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/unions.h"
#include "service/base/status.h"
#include "tests/support/shapes.pb.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::api {
namespace {

using shapes::UploadGroupsRequest;
using shapes::UploadGroupsResponse;

absl::StatusOr<UploadGroupsResponse> UploadGroups(Transaction& transaction,
                                                  const UploadGroupsRequest& request,
                                                  const Staged& staged) {
  std::ifstream file(staged.path);
  UploadGroupsResponse response;
  for (std::string line; std::getline(file, line);) {
    v1::CreateGroupRequest group;
    group.set_parent(request.parent());
    group.mutable_group()->set_display_name(line);
    RETURN_IF_ERROR(CreateGroup(transaction, group).status());
    response.set_group_count(response.group_count() + 1);
  }
  return response;
}

// The server of the other tests with one more service, which needs the Rpc of a server that runs:
// so it has a server of its own, on the same store.
class UploadTest : public ::testing::Test {
 protected:
  UploadTest() : world_(testing::MakeWorld(main_)) {
    staging_ = main_.directory() + "/staging";
    rpc_ = std::make_unique<Rpc>(main_.server().store(), main_.clock(), staging_);
    service_ = std::make_unique<Service>(*rpc_, "unioncare.shapes.ShapeService");
    service_->Upload("UploadGroups", UploadGroups);
    grpc::ServerBuilder builder;
    int port = 0;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
    builder.RegisterService(service_.get());
    server_ = builder.BuildAndStart();
    channel_ =
        grpc::CreateChannel(absl::StrCat("127.0.0.1:", port), grpc::InsecureChannelCredentials());
  }
  ~UploadTest() override { server_->Shutdown(); }

  grpc::Status Send(const std::string& who, const std::vector<UploadGroupsRequest>& messages,
                    UploadGroupsResponse* response) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + world_.token(who));
    const grpc::internal::RpcMethod method("/unioncare.shapes.ShapeService/UploadGroups",
                                           grpc::internal::RpcMethod::CLIENT_STREAMING, channel_);
    const std::unique_ptr<grpc::ClientWriter<UploadGroupsRequest>> writer(
        grpc::internal::ClientWriterFactory<UploadGroupsRequest>::Create(channel_.get(), method,
                                                                         &context, response));
    for (const UploadGroupsRequest& message : messages) {
      if (!writer->Write(message)) break;
    }
    writer->WritesDone();
    return writer->Finish();
  }

  static std::vector<UploadGroupsRequest> List(const std::string& request_id,
                                               const std::vector<std::string>& chunks) {
    std::vector<UploadGroupsRequest> messages(1);
    messages[0].set_parent(testing::kUnion);
    messages[0].set_request_id(request_id);
    for (const std::string& chunk : chunks) {
      messages.emplace_back();
      messages.back().set_chunk(chunk);
    }
    return messages;
  }

  int GroupCount() {
    v1::ListGroupsRequest request;
    request.set_parent(testing::kUnion);
    v1::ListGroupsResponse response;
    EXPECT_TRUE(
        main_.Call(world_.token("chair"), "UnionService/ListGroups", request, &response).ok());
    return response.groups_size();
  }

  bool StagingIsEmpty() const { return std::filesystem::is_empty(staging_); }

  testing::TestServer main_;
  testing::World world_;
  std::string staging_;
  std::unique_ptr<Rpc> rpc_;
  std::unique_ptr<Service> service_;
  std::unique_ptr<grpc::Server> server_;
  std::shared_ptr<grpc::Channel> channel_;
  UploadGroupsResponse response_;
};

TEST_F(UploadTest, BytesInChunksArriveWholeAndTakeEffectOnce) {
  const int before = GroupCount();
  const auto messages = List("up-1", {"一组\n二", "组\n三组\n"});
  for (int i = 0; i < 2; ++i) {  // the second is a replay
    const grpc::Status status = Send("chair", messages, &response_);
    ASSERT_TRUE(status.ok()) << status.error_message();
    EXPECT_EQ(response_.group_count(), 3);
    EXPECT_EQ(GroupCount(), before + 3);
  }
  EXPECT_TRUE(StagingIsEmpty());
}

TEST_F(UploadTest, OtherBytesUnderTheSameRequestIdAreRefused) {
  ASSERT_TRUE(Send("chair", List("up-2", {"一组\n"}), &response_).ok());
  const grpc::Status status = Send("chair", List("up-2", {"二组\n"}), &response_);
  EXPECT_EQ(testing::ErrorInfoOf(status).reason(), "REQUEST_ID_REUSED");
}

TEST_F(UploadTest, AllOrNothing) {
  const int before = GroupCount();
  const grpc::Status status = Send("chair", List("", {"新组\n语文组\n"}), &response_);
  EXPECT_EQ(testing::ErrorInfoOf(status).reason(), "GROUP_NAME_TAKEN");
  EXPECT_EQ(GroupCount(), before);
  EXPECT_TRUE(StagingIsEmpty());
}

TEST_F(UploadTest, WhoMayNotIsRefusedBeforeAnyByteIsTaken) {
  const grpc::Status status = Send("leader", List("", {"一组\n"}), &response_);
  EXPECT_EQ(status.error_code(), grpc::StatusCode::PERMISSION_DENIED);
  EXPECT_TRUE(StagingIsEmpty());
}

TEST_F(UploadTest, AChunkOverItsLimitIsRefused) {
  const grpc::Status status = Send("chair", List("", {std::string(1025, 'x')}), &response_);
  EXPECT_EQ(testing::ErrorInfoOf(status).reason(), "FIELD_TOO_LONG");
  EXPECT_TRUE(StagingIsEmpty());
}

TEST_F(UploadTest, NothingAtAllIsMalformed) {
  const grpc::Status status = Send("chair", {}, &response_);
  EXPECT_EQ(status.error_code(), grpc::StatusCode::INVALID_ARGUMENT);
}

}  // namespace
}  // namespace unioncare::api
