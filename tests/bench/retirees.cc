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
#include "tests/bench/load.h"
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

double Median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

absl::Status Load(const std::string& data, const World& world, int rounds, absl::Duration time,
                  RetireeFigures& figures) {
  ASSIGN_OR_RETURN(Child child,
                   Child::Start({"--role=serve", "--data=" + data}, data + "/bench.log"));
  ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
  LoadClient load(address);
  v1::ListDueRetireesRequest request;
  request.set_parent(kParent);
  request.set_days(366);
  const std::string token = absl::StrCat("Bearer ", world.directory_token);
  const Target empty{.method = kEmptyMethod, .token = token, .next = [] {
                       const grpc::Slice nothing;
                       return grpc::ByteBuffer(&nothing, 1);
                     }};
  const Target page{.method = "/unioncare.v1.RetireeService/ListDueRetirees",
                    .token = token,
                    .next = [&] { return BufferOf(request); }};
  const Extent extent{.in_flight = 1, .warm_up = time / 4, .time = time};
  std::vector<double> pages, empties, ratios;
  for (int round = 0; round < std::max(rounds, 1); ++round) {
    ASSIGN_OR_RETURN(const Sample nothing, load.Run(empty, extent));
    ASSIGN_OR_RETURN(const Sample asked, load.Run(page, extent));
    empties.push_back(nothing.p50_us);
    pages.push_back(asked.p50_us);
    ratios.push_back(asked.p50_us / nothing.p50_us);
  }
  figures.page_p50_us = Median(pages);
  figures.empty_p50_us = Median(empties);
  figures.ratio = Median(ratios);
  figures.ratio_least = *std::min_element(ratios.begin(), ratios.end());
  figures.ratio_most = *std::max_element(ratios.begin(), ratios.end());
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
  RETURN_IF_ERROR(Load(data, world, rounds, time, figures));
  return figures;
}

std::string RetireeText(const RetireeFigures& figures) {
  return absl::StrFormat(
      "first page of what falls due among %d retired members: p50 %.0f us; empty call %.0f us\n"
      "  all of them brought in line with an imported policy: %.1f s\n"
      "  first page / empty call    %.2f (%.2f - %.2f)   at most %.0f   %s\n",
      figures.people, figures.page_p50_us, figures.empty_p50_us, figures.follow_s, figures.ratio,
      figures.ratio_least, figures.ratio_most, kRetireeRatioMost,
      figures.ratio <= kRetireeRatioMost ? "met" : "NOT MET");
}

}  // namespace unioncare::bench
