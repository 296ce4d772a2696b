// What is the same for every call: the order of checks, languages, limits, the log line, health,
// addresses, draining, the clock.
#include <grpcpp/create_channel.h>
#include <grpcpp/impl/codegen/client_unary_call.h>
#include <grpcpp/impl/codegen/proto_utils.h>
#include <grpcpp/impl/codegen/sync_stream.h>
#include <grpcpp/security/credentials.h>
#include <sys/stat.h>

#include <memory>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/synchronization/notification.h"
#include "grpc/health/v1/health.pb.h"
#include "service/base/log.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

// The resolver that gRPC asks for "localhost" keeps a few bytes of its configuration.
extern "C" const char* __lsan_default_suppressions() { return "leak:libcares"; }

namespace unioncare::testing {
namespace {

using grpc::health::v1::HealthCheckRequest;
using grpc::health::v1::HealthCheckResponse;

constexpr char kRecord[] = "CaseService/RecordVisit";

// Keeps the writer busy until it goes.
class BusyWriter {
 public:
  explicit BusyWriter(Store& store) {
    store.Write(
        [this](Transaction&) -> absl::StatusOr<Outcome> {
          begun_.Notify();
          go_.WaitForNotification();
          return Outcome::kDiscard;
        },
        [this](const absl::Status&) { done_.Notify(); });
    begun_.WaitForNotification();
  }
  ~BusyWriter() { Release(); }
  void Release() {
    if (!go_.HasBeenNotified()) go_.Notify();
    done_.WaitForNotification();
  }

 private:
  absl::Notification begun_, go_, done_;
};

class RpcTest : public ::testing::Test {
 protected:
  const World& world() {
    if (!world_.has_value()) world_ = MakeFullWorld(server_);
    return *world_;
  }
  Answer Record(const std::string& who, const std::string& change = "") {
    const MethodDescriptor* method = MethodNamed(kRecord);
    return Ask(server_, who.empty() ? "" : world().token(who), method,
               *RequestFor(method, change));
  }
  api::Rpc& rpc() { return server_.server().rpc(); }

  TestServer server_;
  std::optional<World> world_;
};

TEST_F(RpcTest, ChecksComeInOneOrder) {
  const std::string malformed = "\xff\xff\xff";
  const std::string bad_field = "occasion: 99 ";
  const std::string bad_rule = "member: 'unions/2/members/99'";
  world();
  const auto raw = [&](const std::string& token) {
    return ErrorInfoOf(server_.CallRaw(token, kRecord, malformed, nullptr)).reason();
  };
  // The form before the caller, the caller before the permission, the permission before the rule.
  EXPECT_EQ(raw(""), "MESSAGE_MALFORMED");
  EXPECT_EQ(Record("", bad_field + bad_rule).reason, "ENUM_UNKNOWN");
  EXPECT_EQ(Record("", bad_rule).reason, "TOKEN_MISSING");
  EXPECT_EQ(Record("cashier", bad_rule).reason, "PERMISSION_MISSING");
  EXPECT_EQ(Record("chair", bad_rule).reason, "NOT_FOUND");
  // The clock comes after the permission and before the rule; so do kept answers.
  server_.clock().SkewWall(absl::Hours(2));
  EXPECT_EQ(Record("cashier", bad_rule).reason, "PERMISSION_MISSING");
  EXPECT_EQ(Record("chair", bad_rule).reason, "CLOCK_UNTRUSTED");
  // Draining comes before everything.
  rpc().Drain();
  EXPECT_EQ(raw(""), "DRAINING");
  const Answer refused = Record("chair");
  EXPECT_EQ(refused.reason, "DRAINING");
  EXPECT_EQ(refused.status.error_code(), grpc::StatusCode::UNAVAILABLE);
}

TEST_F(RpcTest, TokensAreUnknownRevokedOrMissing) {
  const MethodDescriptor* method = MethodNamed("UserService/GetUser");
  const auto request = RequestFor(method);
  const auto reason = [&](const std::string& token) {
    const Answer answer = Ask(server_, token, method, *request);
    EXPECT_EQ(answer.status.error_code(), answer.status.ok()
                                              ? grpc::StatusCode::OK
                                              : grpc::StatusCode::UNAUTHENTICATED);
    return answer.reason;
  };
  EXPECT_EQ(reason(""), "TOKEN_MISSING");
  EXPECT_EQ(reason("care_nobody"), "TOKEN_INVALID");
  EXPECT_EQ(reason(world().token("cashier")), "");
  EXPECT_EQ(reason(world().token("cashier") + "x"), "TOKEN_INVALID");
  ASSERT_TRUE(Ask(server_, world().token("chair"), MethodNamed("UserService/RevokeToken"),
                  *RequestFor(MethodNamed("UserService/RevokeToken")))
                  .status.ok());
  EXPECT_EQ(reason(world().token("cashier")), "TOKEN_REVOKED");
}

TEST_F(RpcTest, TextsComeInTheLanguageThatTheCallerPrefers) {
  const MethodDescriptor* method = MethodNamed("UserService/GetUser");
  const struct {
    const char* header;
    bool english;
  } kHeaders[] = {
      {"zh-CN", false}, {"en", true},      {"en-US,en;q=0.9,zh;q=0.1", true},
      {"zh,en", false}, {"fr,en", true},   {"fr", false},
      {"*", false},     {"EN-gb", true},
  };
  for (const auto& [header, english] : kHeaders) {
    const Answer answer = Ask(server_, "", method, *RequestFor(method), header);
    EXPECT_EQ(absl::StartsWith(LocalizedOf(answer.status), "not signed in"), english) << header;
    EXPECT_EQ(absl::StartsWith(LocalizedOf(answer.status), "没有登录"), !english) << header;
    EXPECT_TRUE(absl::StartsWith(answer.status.error_message(), "not signed in"));
  }
}

TEST_F(RpcTest, ACallLeavesOneLineInTheLogWithoutSecretsAndNames) {
  const std::string token = world().token("chair");
  SetLogInfo(true);
  ::testing::internal::CaptureStderr();
  EXPECT_TRUE(Record("chair", "notes: '谈话'").status.ok());
  EXPECT_EQ(Record("chair", "place: '市一院\\001'").reason, "TEXT_CONTROL_CHARACTER");
  EXPECT_EQ(Record("cashier").reason, "PERMISSION_MISSING");
  const std::string log = ::testing::internal::GetCapturedStderr();
  SetLogInfo(false);
  const std::vector<std::string> lines = absl::StrSplit(log, '\n', absl::SkipEmpty());
  ASSERT_EQ(lines.size(), 3u) << log;
  for (const std::string& line : lines) {
    EXPECT_TRUE(absl::StrContains(line, "event=rpc")) << line;
    EXPECT_TRUE(absl::StrContains(line, "method=unioncare.v1.CaseService/RecordVisit")) << line;
    EXPECT_TRUE(absl::StrContains(line, " us=")) << line;
  }
  EXPECT_TRUE(absl::StrContains(lines[0], "user=2 code=0")) << lines[0];
  EXPECT_TRUE(absl::StrContains(lines[1], "reason=TEXT_CONTROL_CHARACTER")) << lines[1];
  EXPECT_TRUE(absl::StrContains(lines[2], "reason=PERMISSION_MISSING")) << lines[2];
  const std::string part = token.substr(5, 12);
  for (const char* secret : {token.c_str(), part.c_str(), "张伟", "王强", "市一院", "谈话", "来宾"}) {
    EXPECT_FALSE(absl::StrContains(log, secret)) << secret;
  }
}

TEST_F(RpcTest, AMessageOfMoreThanAMebibyteIsRefused) {
  const std::string big(api::kMessageBytesMax + 1, 'x');
  const grpc::Status status = server_.CallRaw(world().token("chair"), kRecord, big, nullptr);
  EXPECT_EQ(status.error_code(), grpc::StatusCode::RESOURCE_EXHAUSTED);
  const grpc::Status fits = server_.CallRaw(
      world().token("chair"), kRecord, big.substr(0, api::kMessageBytesMax), nullptr);
  EXPECT_EQ(fits.error_code(), grpc::StatusCode::INVALID_ARGUMENT);
}

TEST_F(RpcTest, AMethodThatDoesNotExistIsUnimplemented) {
  std::string answer;
  EXPECT_EQ(server_.CallRaw("", "CaseService/CureEverybody", "", &answer).error_code(),
            grpc::StatusCode::UNIMPLEMENTED);
}

TEST_F(RpcTest, TooManyCallsAtOnceAreRefused) {
  const MethodDescriptor* method = MethodNamed("UserService/GetUser");
  world();
  rpc().in_flight() += api::kInFlightMax;
  const Answer refused = Ask(server_, world().token("chair"), method, *RequestFor(method));
  EXPECT_EQ(refused.reason, "TOO_MANY_IN_FLIGHT");
  EXPECT_EQ(refused.status.error_code(), grpc::StatusCode::RESOURCE_EXHAUSTED);
  rpc().in_flight() -= api::kInFlightMax;
  EXPECT_TRUE(Ask(server_, world().token("chair"), method, *RequestFor(method)).status.ok());
}

TEST_F(RpcTest, StreamsLeaveAReaderForOthers) {
  world();
  rpc().streams() += api::kStreamsMax;
  EXPECT_EQ(FirstDifference(server_, world().token("chair"), kUnion).substr(0, 6), "failed");
  const MethodDescriptor* verify = MethodNamed("JournalService/VerifyJournal");
  EXPECT_EQ(Ask(server_, world().token("chair"), verify, *RequestFor(verify)).reason,
            "TOO_MANY_IN_FLIGHT");
  rpc().streams() -= 1;
  EXPECT_EQ(FirstDifference(server_, world().token("chair"), kUnion), "");
  rpc().streams() -= api::kStreamsMax - 1;
}

std::shared_ptr<grpc::Channel> ChannelTo(const std::string& address) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return grpc::CreateCustomChannel(address, grpc::InsecureChannelCredentials(), arguments);
}

// A call of its own making: with a deadline, to any address.
template <class Request, class Response>
grpc::Status CallTo(grpc::Channel& channel, const char* path, const std::string& token,
                    int deadline_ms, const Request& request, Response* response) {
  grpc::ClientContext context;
  if (!token.empty()) context.AddMetadata("authorization", "Bearer " + token);
  context.set_deadline(gpr_time_from_millis(deadline_ms, GPR_TIMESPAN));
  const grpc::internal::RpcMethod method(path, grpc::internal::RpcMethod::NORMAL_RPC);
  return grpc::internal::BlockingUnaryCall<google::protobuf::MessageLite,
                                           google::protobuf::MessageLite>(&channel, method,
                                                                          &context, request,
                                                                          response);
}

TEST_F(RpcTest, ACallWhoseDeadlineHasPassedIsNotRun) {
  world();
  const auto before = RowCounts(server_.database());
  const auto channel = ChannelTo(server_.address());
  auto request = Text<v1::RecordVisitRequest>(ExemplarOf(MethodNamed(kRecord))->request);
  v1::RecordVisitResponse response;
  {
    BusyWriter busy(server_.server().store());
    EXPECT_EQ(CallTo(*channel, "/unioncare.v1.CaseService/RecordVisit", world().token("chair"), 50,
                     request, &response)
                  .error_code(),
              grpc::StatusCode::DEADLINE_EXCEEDED);
    // The connection carries the cancellation before these calls.
    v1::GetUserRequest me;
    me.set_name("users/me");
    for (int i = 0; i < 20; ++i) {
      v1::User user;
      EXPECT_TRUE(CallTo(*channel, "/unioncare.v1.UserService/GetUser", world().token("chair"),
                         10000, me, &user)
                      .ok());
    }
  }
  // The writer works in order: when a later call has been answered, the earlier one is over.
  EXPECT_TRUE(Record("chair", "validate_only: true").status.ok());
  EXPECT_EQ(RowCounts(server_.database()), before);
}

HealthCheckResponse::ServingStatus Health(grpc::Channel& channel) {
  HealthCheckResponse response;
  EXPECT_TRUE(CallTo(channel, "/grpc.health.v1.Health/Check", "", 10000, HealthCheckRequest(),
                     &response)
                  .ok());
  return response.status();
}

TEST_F(RpcTest, DrainingTellsTheHealthWatcherAndFinishesWhatIsInFlight) {
  world();
  const auto channel = ChannelTo(server_.address());
  EXPECT_EQ(Health(*channel), HealthCheckResponse::SERVING);
  grpc::ClientContext context;
  const grpc::internal::RpcMethod watch("/grpc.health.v1.Health/Watch",
                                        grpc::internal::RpcMethod::SERVER_STREAMING);
  const std::unique_ptr<grpc::ClientReader<HealthCheckResponse>> reader(
      grpc::internal::ClientReaderFactory<HealthCheckResponse>::Create(
          channel.get(), watch, &context, HealthCheckRequest()));
  HealthCheckResponse state;
  ASSERT_TRUE(reader->Read(&state));
  EXPECT_EQ(state.status(), HealthCheckResponse::SERVING);

  const auto before = RowCounts(server_.database());
  const std::string token = world().token("chair");
  BusyWriter busy(server_.server().store());
  Answer in_flight;
  std::thread caller([&] { in_flight = Record("chair"); });
  while (rpc().in_flight() == 0) EXPECT_EQ(Health(*channel), HealthCheckResponse::SERVING);
  std::thread drainer([&] { server_.server().Drain(); });
  // The answer comes after the writer is free, and the drain waits for it.
  ASSERT_TRUE(reader->Read(&state));
  EXPECT_EQ(state.status(), HealthCheckResponse::NOT_SERVING);
  context.TryCancel();
  while (reader->Read(&state)) {
  }
  reader->Finish().IgnoreError();
  busy.Release();
  caller.join();
  drainer.join();
  EXPECT_TRUE(in_flight.status.ok()) << in_flight.status.error_message();
  EXPECT_EQ(RowCounts(server_.database()).at("visits"), before.at("visits") + 1);
  server_.Stop();
  server_.Start();
  EXPECT_EQ(FirstDifference(server_, token, kUnion), "");
}

absl::Status StartAnother(const std::string& directory, const std::vector<std::string>& listen) {
  api::ServerOptions options;
  options.data_directory = directory;
  options.listen = listen;
  return api::Server::Start(std::move(options)).status();
}

TEST_F(RpcTest, OnePortAndOneDirectoryAreForOneServer) {
  const TemporaryDirectory other;
  const absl::Status port = StartAnother(other.path(), {server_.address()});
  EXPECT_EQ(port.code(), absl::StatusCode::kUnavailable) << port;
  EXPECT_TRUE(absl::StrContains(port.message(), server_.address()));
  const absl::Status directory = StartAnother(server_.directory(), {"127.0.0.1:0"});
  EXPECT_EQ(directory.code(), absl::StatusCode::kFailedPrecondition) << directory;
  EXPECT_TRUE(absl::StrContains(directory.message(), server_.directory()));
}

TEST(Addresses, WithoutTlsOnlyThisMachineIsServed) {
  for (const char* address :
       {"0.0.0.0:7100", "[::]:7100", "192.168.1.5:7100", "example.org:7100", "127.0.0.1",
        "127.0.0.1:", "127.0.0.1:99999", "127.0.0.1:-1", "127.0.0.1.example.org:7100",
        "localhost.example.org:7100", ":7100", "", "unix-abstract:x", "dns:///127.0.0.1:1"}) {
    const TemporaryDirectory directory;
    const absl::Status status = StartAnother(directory.path(), {"127.0.0.1:0", address});
    EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition) << address << ": " << status;
  }
}

TEST(Addresses, SocketsOfThisMachineAreServedToTheirOwner) {
  TestServer server([](api::ServerOptions& options) {
    options.listen.push_back("unix:" + options.data_directory + "/socket");
    options.listen.push_back("localhost:0");
  });
  ASSERT_EQ(server.server().addresses().size(), 3u);
  for (const std::string& address : server.server().addresses()) {
    EXPECT_EQ(Health(*ChannelTo(address)), HealthCheckResponse::SERVING) << address;
    EXPECT_FALSE(absl::EndsWith(address, ":0")) << address;
  }
  struct stat about;
  ASSERT_EQ(stat((server.directory() + "/socket").c_str(), &about), 0);
  EXPECT_EQ(about.st_mode & 0777, 0600u);
}

TEST_F(RpcTest, AWallClockThatJumpsStopsWritesUntilItIsConfirmed) {
  world();
  EXPECT_TRUE(Record("chair").status.ok());
  server_.clock().SkewWall(absl::Hours(1) + absl::Seconds(1));
  const auto before = RowCounts(server_.database());
  const Answer refused = Record("chair");
  EXPECT_EQ(refused.reason, "CLOCK_UNTRUSTED");
  EXPECT_EQ(refused.status.error_code(), grpc::StatusCode::FAILED_PRECONDITION);
  EXPECT_EQ(RowCounts(server_.database()), before);
  const MethodDescriptor* get = MethodNamed("CaseService/GetCase");
  EXPECT_TRUE(Ask(server_, world().token("chair"), get, *RequestFor(get)).status.ok());
  EXPECT_EQ(FirstDifference(server_, world().token("chair"), kUnion), "");
  server_.server().store().ConfirmClock();
  EXPECT_TRUE(Record("chair").status.ok());
}

TEST(Refusals, SayNamesToPeopleAndResourceNamesToPrograms) {
  TestServer server;
  const World world = MakeWorld(server);
  const auto ask = [&](const std::string& token, const char* method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Ask(server, token, descriptor, *Parsed(descriptor->input_type(), request)).status;
  };
  const grpc::Status merged =
      ask(world.token("chair"), "MemberService/MergeMembers",
          "parent: 'unions/2' source: 'unions/2/members/1' target: 'unions/2/members/1' "
          "source_etag: '1' target_etag: '1' reason: '重复'");
  EXPECT_EQ(ErrorInfoOf(merged).reason(), "MERGE_SELF");
  EXPECT_EQ(ErrorInfoOf(merged).metadata().at("given"), "unions/2/members/1");
  EXPECT_TRUE(absl::StrContains(LocalizedOf(merged), "张伟")) << LocalizedOf(merged);
  EXPECT_FALSE(absl::StrContains(LocalizedOf(merged), "unions/"));
  // Of what the caller may not see, nothing but what was asked is said.
  const char* of_wang = "name: 'unions/2/members/3'";
  const grpc::Status unseen = ask(world.token("leader"), "MemberService/GetMember", of_wang);
  EXPECT_TRUE(absl::StrContains(LocalizedOf(unseen), "unions/2/members/3"));
  EXPECT_FALSE(absl::StrContains(LocalizedOf(unseen), "王强"));
  const grpc::Status scope = ask(world.token("neighbour"), "MemberService/GetMember", of_wang);
  EXPECT_TRUE(absl::StrContains(LocalizedOf(scope), "unions/2")) << LocalizedOf(scope);
  const grpc::Status own = ask(world.token("leader"), "MemberService/RevealMember",
                               "name: 'unions/2/members/1' reason: '核对'");
  EXPECT_TRUE(absl::StrContains(LocalizedOf(own), "本校")) << LocalizedOf(own);
  const grpc::Status stranger = ask("care_nobody", "MemberService/GetMember", of_wang);
  EXPECT_FALSE(absl::StrContains(LocalizedOf(stranger), "本校"));
}

bool confirm_clock = false;

TEST(Clock, AStartLongBeforeTheLastStampNeedsAConfirmation) {
  confirm_clock = false;
  TestServer server([](api::ServerOptions& options) { options.confirm_clock = confirm_clock; });
  const World world = MakeFullWorld(server);
  const MethodDescriptor* method = MethodNamed(kRecord);
  const auto ask = [&] {
    return Ask(server, world.token("chair"), method,
               *RequestFor(method, "visited_on { year: 2026 month: 11 day: 1 }"))
        .reason;
  };
  server.Stop();
  server.clock().SkewWall(-absl::Minutes(5));
  server.Start();
  EXPECT_EQ(ask(), "") << "a few minutes are no matter";
  server.Stop();
  server.clock().SkewWall(-absl::Hours(24));
  server.Start();
  EXPECT_EQ(ask(), "CLOCK_UNTRUSTED");
  server.Stop();
  confirm_clock = true;
  server.Start();
  EXPECT_EQ(ask(), "");
}

}  // namespace
}  // namespace unioncare::testing
