// Makes unions, groups, members and visits through the operations of the API room.
#include "tests/bench/populate.h"

#include <sys/stat.h>

#include <algorithm>
#include <iostream>
#include <memory>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "absl/time/clock.h"
#include "service/api/members.h"
#include "service/api/policies.h"
#include "service/api/rpc.h"
#include "service/api/unions.h"
#include "service/api/visits.h"
#include "service/base/clock.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/storage/journal.h"
#include "service/storage/requests.h"
#include "service/storage/vault.h"

namespace unioncare::bench {
namespace {

constexpr int64_t kOperationsInCommit = 500;
constexpr int64_t kProgressEvery = 100000;
constexpr int kDirectoryGroups = 1;

constexpr sql::Sql kCountCases = {"SELECT COUNT(*) FROM cases WHERE union_id = $1"};

// Runs one operation and its journal entry; several of these share a commit.
absl::Status Journaled(Transaction& transaction, const char* method,
                       absl::FunctionRef<absl::Status()> operation) {
  transaction.actor().method = method;
  RETURN_IF_ERROR(operation());
  return journal::Close(transaction).status();
}

absl::Status MakeUnion(Store& store, const std::string& display_name, int groups,
                       v1::CreateUnionResponse& made) {
  RETURN_IF_ERROR(api::AsSystem(store, "bench/CreateUnion", [&](Transaction& transaction) {
    v1::CreateUnionRequest request;
    request.mutable_union_()->set_display_name(display_name);
    request.set_chair_display_name("主席");
    const auto response = api::CreateUnion(transaction, request);
    if (response.ok()) made = *response;
    return response.status();
  }));
  for (int group = 1; group <= groups; ++group) {
    RETURN_IF_ERROR(api::AsSystem(store, "bench/CreateGroup", [&](Transaction& transaction) {
      v1::CreateGroupRequest request;
      request.set_parent(made.union_().name());
      request.mutable_group()->set_display_name(absl::StrCat("第", group, "小组"));
      return api::CreateGroup(transaction, request).status();
    }));
  }
  return absl::OkStatus();
}

absl::Status MakeMembers(Store& store, const std::string& union_name, int groups, int64_t first,
                         int64_t end) {
  for (int64_t begin = first; begin < end; begin += kOperationsInCommit) {
    const int64_t stop = std::min(begin + kOperationsInCommit, end);
    RETURN_IF_ERROR(store.WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
      for (int64_t number = begin; number < stop; ++number) {
        RETURN_IF_ERROR(Journaled(transaction, "bench/CreateMember", [&] {
          v1::CreateMemberRequest request;
          request.set_parent(union_name);
          *request.mutable_member() = MemberNumber(number, groups, union_name);
          return api::CreateMember(transaction, request).status();
        }));
      }
      return Outcome::kKeep;
    }));
  }
  return absl::OkStatus();
}

absl::Status RecordOne(Transaction& transaction, int64_t user, int64_t number, int64_t unix_ms,
                       absl::FunctionRef<void(size_t)> ended) {
  const v1::RecordVisitRequest request = VisitNumber(number, unix_ms);
  Actor& actor = transaction.actor();
  actor.user = UserId{user};
  actor.request_id = request.request_id();
  actor.fingerprint = std::string(crypto::View(crypto::Sha256({request.SerializeAsString()})));
  std::string answer;
  RETURN_IF_ERROR(Journaled(transaction, "unioncare.v1.CaseService/RecordVisit", [&] {
    const auto response = api::RecordVisit(transaction, request);
    if (response.ok()) answer = response->SerializeAsString();
    return response.status();
  }));
  RETURN_IF_ERROR(storage::KeepRequest(transaction, transaction.concerned_union(), 1, answer));
  ended(answer.size());
  return absl::OkStatus();
}

// Begins a world: the union that is visited and the one in which names are looked for.
absl::StatusOr<World> Begin(Store& store) {
  World world;
  RETURN_IF_ERROR(api::ImportShippedPolicy(store));
  v1::CreateUnionResponse made;
  RETURN_IF_ERROR(MakeUnion(store, "实验中学工会", kGroups, made));
  world.token = made.chair_token();
  if (!absl::SimpleAtoi(absl::StripPrefix(made.chair(), "users/"), &world.user)) {
    return absl::InternalError("the chair has no number");
  }
  RETURN_IF_ERROR(MakeMembers(store, made.union_().name(), kGroups, 0, kMembers));
  RETURN_IF_ERROR(MakeUnion(store, "全市教育工会", kDirectoryGroups, made));
  world.directory_token = made.chair_token();
  return world;
}

}  // namespace

absl::Status RecordVisits(Store& store, const World& world, int64_t first, int64_t count,
                          absl::FunctionRef<void(size_t)> ended) {
  // Request ids of the last minutes, still in the order of the visits.
  const int64_t end_ms = absl::ToUnixMillis(absl::Now());
  for (int64_t begin = first; begin < first + count; begin += kOperationsInCommit) {
    const int64_t stop = std::min(begin + kOperationsInCommit, first + count);
    RETURN_IF_ERROR(store.WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
      for (int64_t number = begin; number < stop; ++number) {
        RETURN_IF_ERROR(
            RecordOne(transaction, world.user, number, end_ms - (first + count - number), ended));
      }
      return Outcome::kKeep;
    }));
    if (stop % kProgressEvery == 0) std::cerr << stop << " visits\n";
  }
  return absl::OkStatus();
}

absl::Status Populate(const std::string& directory, int64_t visits, int64_t members) {
  mkdir(directory.c_str(), 0700);
  const SystemClock clock;
  absl::StatusOr<World> found = ReadWorld(directory);
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", !found.ok()));
  StoreOptions options;
  options.path = directory + "/care.db";
  options.clock = &clock;
  options.vault = &vault;
  ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
  if (!found.ok()) found = Begin(*store);
  RETURN_IF_ERROR(found.status());
  World& world = *found;
  RETURN_IF_ERROR(MakeMembers(*store, "unions/2", kDirectoryGroups, world.directory, members));
  world.directory = std::max(world.directory, members);
  int64_t bytes = 0;
  const int64_t count = std::max<int64_t>(0, visits - world.visits);
  RETURN_IF_ERROR(RecordVisits(*store, world, world.visits, count,
                               [&](size_t size) { bytes += static_cast<int64_t>(size); }));
  if (count > 0) world.response_bytes = static_cast<int>(bytes / count);
  world.visits += count;
  RETURN_IF_ERROR(store->ReadAndWait([&](Snapshot& snapshot) {
    return sql::Query(
        snapshot.connection(), kCountCases, [&](sql::Row row) { world.cases = row.Int(0); }, 1);
  }));
  store->Stop();
  return WriteWorld(world, directory);
}

}  // namespace unioncare::bench
