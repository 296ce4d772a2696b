// A whole server for tests: real files in a directory of its own, a clock that the test moves, and
// calls over the wire. Also a small world of two unions with a caller for every role.
#pragma once

#include <google/protobuf/message.h>
#include <grpcpp/channel.h>
#include <grpcpp/support/status.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "google/rpc/error_details.pb.h"
#include "service/api/server.h"
#include "service/base/clock.h"

namespace unioncare::testing {

// A directory that goes with its object.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// What hashes of passwords cost where the cost is not what is tested.
inline constexpr crypto::PasswordCost kCheapPasswords{.passes = 1, .memory_bytes = 8 << 10};

// The moment at which the clock of tests stands: 2026-11-21 10:00 in China, a Saturday.
absl::Time TestNow();

class TestServer {
 public:
  // `prepare` may change the options before the server starts (store settings, extra services).
  using Prepare = void (*)(api::ServerOptions&);
  explicit TestServer(Prepare prepare = nullptr);
  ~TestServer();

  ManualClock& clock() { return clock_; }
  const std::string& directory() const { return directory_.path(); }
  std::string database() const { return directory() + "/care.db"; }
  api::Server& server() { return *server_; }
  const std::string& address() const { return server_->addresses().front(); }
  std::string admin_token() const;

  // Stops, and starts on the same directory. Start alone starts after Stop.
  void Stop();
  void Start();

  // One call. `method`: "CaseService/RecordVisit" or a full name with its package.
  grpc::Status Call(const std::string& token, const std::string& method,
                    const google::protobuf::Message& request, google::protobuf::Message* response,
                    const std::string& language = "en") const;
  // A call with a request that is raw bytes, for malformed ones.
  grpc::Status CallRaw(const std::string& token, const std::string& method,
                       const std::string& request, std::string* response,
                       const std::string& language = "en") const;
  // A server-streaming call; the messages are serialised.
  grpc::Status CallStream(const std::string& token, const std::string& method,
                          const google::protobuf::Message& request,
                          std::vector<std::string>* responses,
                          const std::string& language = "en") const;

 private:
  Prepare prepare_;
  TemporaryDirectory directory_;
  ManualClock clock_;
  std::unique_ptr<api::Server> server_;
  std::shared_ptr<grpc::Channel> channel_;
};

// The details of a failed call.
google::rpc::ErrorInfo ErrorInfoOf(const grpc::Status& status);
google::rpc::BadRequest BadRequestOf(const grpc::Status& status);
std::string LocalizedOf(const grpc::Status& status);

// Two unions under one superior (union 1). Union 2 ("本校") has groups 1 语文组 and 2 数学组 (with
// 3 几何组 below 2) and the members below; union 3 ("邻校") has one group and one member.
struct World {
  // Tokens: "admin", "chair", "committee", "leader" (group 1), "women", "accountant", "cashier",
  // "auditor", "retiree", "superior", "member" (张伟), and "neighbour" (chair of union 3).
  std::map<std::string, std::string> tokens;
  // Resource names by person: 张伟 (group 1, male), 李娜 (group 1, female), 王强 (group 2, male),
  // 赵敏 (group 3, female), 刘洋 twice as "刘洋/1" (group 1, female) and "刘洋/2" (group 2, male),
  // 孙老师 (group 2, male, retired 2020), and 周邻 of union 3.
  std::map<std::string, std::string> members;

  const std::string& token(const std::string& who) const { return tokens.at(who); }
  const std::string& member(const std::string& who) const { return members.at(who); }
};
inline constexpr char kUnion[] = "unions/2";
inline constexpr char kNeighbour[] = "unions/3";

World MakeWorld(TestServer& server);

}  // namespace unioncare::testing
