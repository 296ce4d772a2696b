// Starting, calling and populating the server under test.
#include "tests/support/test_server.h"

#include <grpcpp/create_channel.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/impl/codegen/client_unary_call.h>
#include <grpcpp/impl/codegen/sync_stream.h>
#include <grpcpp/security/credentials.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "google/rpc/status.pb.h"
#include "service/base/log.h"
#include "service/base/status.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

constexpr int kCallSecondsMax = 60;

std::string PathOf(const std::string& method) {
  return absl::StrContains(method, '.') ? absl::StrCat("/", method)
                                        : absl::StrCat("/unioncare.v1.", method);
}

void Prepare(grpc::ClientContext& context, const std::string& token, const std::string& language) {
  if (!token.empty()) context.AddMetadata("authorization", "Bearer " + token);
  context.AddMetadata("accept-language", language);
  context.set_deadline(gpr_time_from_seconds(kCallSecondsMax, GPR_TIMESPAN));
}

grpc::ByteBuffer BufferOf(const std::string& bytes) {
  const grpc::Slice slice(bytes);
  return grpc::ByteBuffer(&slice, 1);
}

std::string BytesOf(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  std::string bytes;
  if (!buffer.Dump(&slices).ok()) return bytes;
  for (const grpc::Slice& slice : slices) {
    bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  return bytes;
}

template <class Detail>
Detail DetailOf(const grpc::Status& status) {
  google::rpc::Status details;
  Detail found;
  if (!details.ParseFromString(status.error_details())) return found;
  for (const auto& each : details.details()) {
    if (each.Is<Detail>()) each.UnpackTo(&found);
  }
  return found;
}

}  // namespace

TemporaryDirectory::TemporaryDirectory() {
  std::string pattern = (std::filesystem::temp_directory_path() / "care-test-XXXXXX").string();
  CHECK(mkdtemp(pattern.data()) != nullptr);
  path_ = pattern;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

absl::Time TestNow() {
  return absl::FromCivil(absl::CivilHour(2026, 11, 21, 2), absl::UTCTimeZone());
}

TestServer::TestServer(TestServer::Prepare prepare) : prepare_(prepare), clock_(TestNow()) {
  SetLogInfo(false);
  Start();
}

TestServer::~TestServer() {
  Stop();
}

void TestServer::Start() {
  api::ServerOptions options;
  options.data_directory = directory();
  options.listen = {"127.0.0.1:0"};
  options.clock = &clock_;
  options.sweep = false;
  if (prepare_ != nullptr) prepare_(options);
  auto server = api::Server::Start(std::move(options));
  if (!server.ok()) {
    ADD_FAILURE() << server.status();
    std::abort();
  }
  server_ = *std::move(server);
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  channel_ = grpc::CreateCustomChannel(address(), grpc::InsecureChannelCredentials(), arguments);
}

void TestServer::Stop() {
  channel_.reset();
  server_.reset();
}

std::string TestServer::admin_token() const {
  std::ifstream file(directory() + "/admin.token");
  std::string token;
  std::getline(file, token);
  return token;
}

grpc::Status TestServer::CallRaw(const std::string& token, const std::string& method,
                                 const std::string& request, std::string* response,
                                 const std::string& language) const {
  grpc::ClientContext context;
  unioncare::testing::Prepare(context, token, language);
  const std::string path = PathOf(method);
  const grpc::internal::RpcMethod rpc(path.c_str(), grpc::internal::RpcMethod::NORMAL_RPC,
                                      channel_);
  const grpc::ByteBuffer sent = BufferOf(request);
  grpc::ByteBuffer received;
  const grpc::Status status = grpc::internal::BlockingUnaryCall<grpc::ByteBuffer, grpc::ByteBuffer>(
      channel_.get(), rpc, &context, sent, &received);
  if (status.ok() && response != nullptr) *response = BytesOf(received);
  return status;
}

grpc::Status TestServer::Call(const std::string& token, const std::string& method,
                              const google::protobuf::Message& request,
                              google::protobuf::Message* response,
                              const std::string& language) const {
  std::string bytes;
  const grpc::Status status = CallRaw(token, method, request.SerializeAsString(), &bytes, language);
  if (status.ok() && response != nullptr) {
    EXPECT_TRUE(response->ParseFromString(bytes));
  }
  return status;
}

grpc::Status TestServer::CallStream(const std::string& token, const std::string& method,
                                    const google::protobuf::Message& request,
                                    std::vector<std::string>* responses,
                                    const std::string& language) const {
  grpc::ClientContext context;
  unioncare::testing::Prepare(context, token, language);
  const std::string path = PathOf(method);
  const grpc::internal::RpcMethod rpc(path.c_str(), grpc::internal::RpcMethod::SERVER_STREAMING,
                                      channel_);
  const std::unique_ptr<grpc::ClientReader<grpc::ByteBuffer>> reader(
      grpc::internal::ClientReaderFactory<grpc::ByteBuffer>::Create(
          channel_.get(), rpc, &context, BufferOf(request.SerializeAsString())));
  grpc::ByteBuffer message;
  while (reader->Read(&message)) {
    if (responses != nullptr) responses->push_back(BytesOf(message));
  }
  return reader->Finish();
}

google::rpc::ErrorInfo ErrorInfoOf(const grpc::Status& status) {
  return DetailOf<google::rpc::ErrorInfo>(status);
}

google::rpc::BadRequest BadRequestOf(const grpc::Status& status) {
  return DetailOf<google::rpc::BadRequest>(status);
}

std::string LocalizedOf(const grpc::Status& status) {
  return DetailOf<google::rpc::LocalizedMessage>(status).message();
}

namespace {

// Makes the world, one call after the other; any refusal is a failure of the test.
class Maker {
 public:
  explicit Maker(TestServer& server) : server_(server) {
    world_.tokens["admin"] = server.admin_token();
  }

  World Make() {
    Union("教育工会", "", "");
    Union("本校", "unions/1", "chair");
    Union("邻校", "unions/1", "neighbour");
    Group("chair", kUnion, "语文组", "");
    Group("chair", kUnion, "数学组", "");
    Group("chair", kUnion, "几何组", "unions/2/groups/2");
    Group("neighbour", kNeighbour, "邻组", "");
    Member("张伟", "张伟", 1, v1::SEX_MALE);
    Member("李娜", "李娜", 1, v1::SEX_FEMALE);
    Member("王强", "王强", 2, v1::SEX_MALE);
    Member("赵敏", "赵敏", 3, v1::SEX_FEMALE);
    Member("刘洋/1", "刘洋", 1, v1::SEX_FEMALE);
    Member("刘洋/2", "刘洋", 2, v1::SEX_MALE);
    Member("孙老师", "孙老师", 2, v1::SEX_MALE, 2020);
    Member("周邻", "周邻", 0, v1::SEX_FEMALE);
    User("committee", "chair", kUnion, v1::ROLE_COMMITTEE_MEMBER, "", "李娜");
    User("leader", "chair", kUnion, v1::ROLE_GROUP_LEADER, "unions/2/groups/1", "刘洋/1");
    User("women", "chair", kUnion, v1::ROLE_WOMENS_OFFICER, "", "赵敏");
    User("accountant", "chair", kUnion, v1::ROLE_ACCOUNTANT, "", "");
    User("cashier", "chair", kUnion, v1::ROLE_CASHIER, "", "");
    User("auditor", "chair", kUnion, v1::ROLE_AUDITOR, "", "王强");
    User("retiree", "chair", kUnion, v1::ROLE_RETIREE_CONTACT, "", "");
    User("member", "chair", kUnion, v1::ROLE_MEMBER, "", "张伟");
    User("superior", "admin", "unions/1", v1::ROLE_SUPERIOR, "", "");
    User("vice", "chair", kUnion, v1::ROLE_VICE_CHAIR, "", "");
    return std::move(world_);
  }

 private:
  void Call(const std::string& who, const std::string& method,
            const google::protobuf::Message& request, google::protobuf::Message* response) {
    const grpc::Status status = server_.Call(world_.token(who), method, request, response);
    EXPECT_TRUE(status.ok()) << method << ": " << status.error_message() << "\n"
                             << request.DebugString();
  }

  void Union(const std::string& name, const std::string& superior, const std::string& chair) {
    v1::CreateUnionRequest request;
    request.mutable_union_()->set_display_name(name);
    request.mutable_union_()->set_superior(superior);
    request.set_chair_display_name(chair.empty() ? "" : "主席");
    v1::CreateUnionResponse response;
    Call("admin", "UnionService/CreateUnion", request, &response);
    if (!chair.empty()) world_.tokens[chair] = response.chair_token();
  }

  void Group(const std::string& who, const std::string& parent, const std::string& name,
             const std::string& above) {
    v1::CreateGroupRequest request;
    request.set_parent(parent);
    request.mutable_group()->set_display_name(name);
    request.mutable_group()->set_parent_group(above);
    v1::Group response;
    Call(who, "UnionService/CreateGroup", request, &response);
  }

  // Group 0: the group of the neighbouring union.
  void Member(const std::string& key, const std::string& name, int group, v1::Sex sex,
              int retired_year = 0) {
    const std::string parent = group == 0 ? kNeighbour : kUnion;
    v1::CreateMemberRequest request;
    request.set_parent(parent);
    v1::Member& member = *request.mutable_member();
    member.set_display_name(name);
    member.set_staff_no(absl::StrCat("T", 100 + world_.members.size()));
    member.set_group(absl::StrCat(parent, "/groups/", group == 0 ? 1 : group));
    member.set_sex(sex);
    member.mutable_birth_date()->set_year(retired_year == 0 ? 1980 : 1960);
    member.mutable_birth_date()->set_month(5);
    member.mutable_birth_date()->set_day(17);
    member.set_mobile("19900001234");
    if (retired_year != 0) {
      member.mutable_retired_on()->set_year(retired_year);
      member.mutable_retired_on()->set_month(6);
      member.mutable_retired_on()->set_day(1);
    }
    v1::Member response;
    Call(group == 0 ? "neighbour" : "chair", "MemberService/CreateMember", request, &response);
    world_.members[key] = response.name();
  }

  void User(const std::string& key, const std::string& maker, const std::string& union_name,
            v1::Role role, const std::string& group, const std::string& member) {
    const std::string parent = maker == "admin" ? "" : union_name;
    v1::CreateUserRequest request;
    request.set_parent(parent);
    request.mutable_user()->set_display_name(key);
    if (!member.empty()) request.mutable_user()->set_member(world_.member(member));
    request.mutable_grant()->set_role(role);
    request.mutable_grant()->set_union_(union_name);
    request.mutable_grant()->set_group(group);
    v1::User user;
    Call(maker, "UserService/CreateUser", request, &user);
    v1::CreateTokenRequest token_request;
    token_request.set_parent(parent);
    token_request.set_user(user.name());
    v1::Token token;
    Call(maker, "UserService/CreateToken", token_request, &token);
    world_.tokens[key] = token.secret();
  }

  TestServer& server_;
  World world_;
};

}  // namespace

World MakeWorld(TestServer& server) {
  return Maker(server).Make();
}

}  // namespace unioncare::testing
