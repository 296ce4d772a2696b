// A random workload through a real server, every answer compared with the model's.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "tests/model/model.h"
#include "tests/support/test_server.h"

namespace unioncare::model {

// Union 1 stands above the others, which have chairs.
inline constexpr int kUnions = 3;

class Workload {
 public:
  explicit Workload(uint64_t seed);

  // Unions, a user for every role, some groups and members.
  void Begin();
  // One random call, restart or move of the clock.
  void Step();
  // Compares whole lists page by page, and verifies all journals.
  void End();

  // How often each way to end was met, by "method REASON".
  const std::map<std::string, int>& endings() const { return endings_; }

 private:
  // A mutation: entered, replayed or run by the model, then by the server.
  template <class Response, class Request>
  void Mutate(const Caller& caller, const std::string& method, v1::Permission permission,
              int union_id, const Request& request);
  // The same with a request_id or without, now and then one that was used, or only validated.
  template <class Response, class Request>
  void TryOut(const Caller& caller, const std::string& method, v1::Permission permission,
              int union_id, Request request);
  template <class Response, class Request>
  void Query(const Caller& caller, const std::string& method, v1::Permission permission,
             int union_id, const Request& request);
  void CompareEnding(const std::string& method, const Ending& ending, const grpc::Status& status,
                     const google::protobuf::Message& request);
  void Compare(const std::string& method, google::protobuf::Message& expected,
               const google::protobuf::Message& actual);
  template <class Response>
  void Learn(const Response& actual);

  void CreateGroup();
  void CreateMember();
  void UpdateMember();
  void CreateUser();
  void ChangeRole();
  void CreateToken();
  void RevokeToken();
  void ReportCase();
  void RecordVisit();
  void Read();
  void Repeat();
  void Restart();
  void MoveClock();

  template <class Request>
  void FillEvent(Request& request, int union_id);
  v1::RoleGrant SomeGrant(int union_id);
  Caller SomeCaller();
  Caller ChairOf(int union_id) const;
  int SomeUnion();
  std::string SomeGroup(int union_id);
  int SomeMember(int union_id);
  absl::CivilDay SomeDay(int ahead_max);
  int64_t Number(int64_t low, int64_t high);
  bool Chance(int percent) { return Number(1, 100) <= percent; }

  template <class Response, class Request, class Item>
  void CompareList(const Caller& caller, const std::string& method, Request request,
                   const std::vector<Item>& expected);
  void Verify(const std::string& parent);

  std::mt19937_64 random_;
  testing::TestServer server_;
  Model model_;
  std::map<Caller, std::string> secrets_;
  std::map<int, std::vector<std::string>> request_ids_;  // that a user has used
  std::vector<std::function<void()>> sent_;              // to be sent again
  int request_count_ = 0;
  std::map<std::string, int> endings_;
};

}  // namespace unioncare::model
