// Makes a union of retired members, brings them in line with the proposed tiers, and asks for the
// first page of what falls due.
#include "tests/bench/retirees.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/api/retirees.h"
#include "service/base/clock.h"
#include "service/base/status.h"
#include "service/storage/members.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/child.h"
#include "tests/bench/first_page.h"
#include "tests/bench/populate.h"
#include "tests/bench/serve.h"
#include "tests/bench/workload.h"
#include "tests/support/caller.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::bench {
namespace {

constexpr UnionId kUnion{2};
constexpr char kParent[] = "unions/2";
// Members that one commit retires.
constexpr int kSlice = 200;

absl::Status WithStore(const std::string& directory,
                       absl::FunctionRef<absl::Status(Store&)> operation) {
  const SystemClock clock;
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  StoreOptions options;
  options.path = directory + "/care.db";
  options.clock = &clock;
  options.vault = &vault;
  ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, Store::Open(std::move(options)));
  const absl::Status done = operation(*store);
  store->Stop();
  return done;
}

// Everybody is retired, and between 55 and 95 years old.
absl::Status Retire(Transaction& transaction, int64_t after) {
  ASSIGN_OR_RETURN(const std::vector<Member> members,
                   storage::ListMembers(transaction, kUnion, std::nullopt, after, kSlice));
  for (const Member& member : members) {
    const uint64_t draw = Scatter(static_cast<uint64_t>(Number(member.id)));
    MemberDecision decision;
    decision.member = member;
    decision.member.birth_date = absl::CivilDay(1931, 1, 1) + static_cast<int>(draw % 14600);
    decision.member.retired_on = *decision.member.birth_date + 55 * 366;
    decision.member.joined_on.reset();
    decision.member.retire_kind = RetireKind::kRetirement;
    RETURN_IF_ERROR(
        storage::ReplaceMember(transaction, kUnion, std::move(decision)).status());
  }
  transaction.Concerns(kUnion, kParent);
  return absl::OkStatus();
}

absl::Status RetireAll(Store& store, int people) {
  for (int64_t after = 0; after < people; after += kSlice) {
    RETURN_IF_ERROR(api::AsSystem(store, "system/Bench", [&](Transaction& transaction) {
      return Retire(transaction, after);
    }));
  }
  return absl::OkStatus();
}

absl::Status ImportTiers(const std::string& data, const World& world) {
  ASSIGN_OR_RETURN(Child child,
                   Child::Start({"--role=serve", "--data=" + data}, data + "/bench.log"));
  ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
  v1::ImportPolicyRequest import;
  import.set_parent(kParent);
  import.set_profile("CN-CARE-2026");
  v1::Policy policy;
  const grpc::Status status = testing::Caller(address, world.directory_token)
                                  .Call("PolicyService/ImportPolicy", import, &policy);
  if (!status.ok()) return absl::InternalError(status.error_message());
  return child.Finish();
}

}  // namespace

absl::StatusOr<RetireeFigures> MeasureRetirees(const std::string& directory, int people,
                                               int rounds, absl::Duration time) {
  RetireeFigures figures;
  figures.people = people;
  const std::string data = directory + "/retirees";
  std::filesystem::remove_all(data);
  RETURN_IF_ERROR(Populate(data, 0, people));
  ASSIGN_OR_RETURN(const World world, ReadWorld(data));
  RETURN_IF_ERROR(WithStore(data, [&](Store& store) { return RetireAll(store, people); }));
  RETURN_IF_ERROR(ImportTiers(data, world));
  RETURN_IF_ERROR(WithStore(data, [&](Store& store) -> absl::Status {
    const absl::Time begin = absl::Now();
    const auto never = [] { return false; };
    RETURN_IF_ERROR(api::FollowPolicies(store, never));
    RETURN_IF_ERROR(api::RefreshRetirees(store, never));
    figures.follow_s = absl::ToDoubleSeconds(absl::Now() - begin);
    return absl::OkStatus();
  }));
  v1::ListDueRetireesRequest request;
  request.set_parent(kParent);
  request.set_days(366);
  ASSIGN_OR_RETURN(figures.page, MeasureFirstPage(data, world.directory_token,
                                                  "/unioncare.v1.RetireeService/ListDueRetirees",
                                                  request, rounds, time));
  return figures;
}

std::string RetireeText(const RetireeFigures& figures) {
  return absl::StrCat(
      absl::StrFormat("first page of what falls due among %d retired members: p50 %.0f us; empty "
                      "call %.0f us\n"
                      "  all of them brought in line with an imported policy: %.1f s\n",
                      figures.people, figures.page.page_p50_us, figures.page.empty_p50_us,
                      figures.follow_s),
      PageRatioText(figures.page, kRetireeRatioMost));
}

}  // namespace unioncare::bench
