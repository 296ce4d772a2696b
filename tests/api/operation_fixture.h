// Runs the operations of a service against a real store, without a network: what rpc.h does for
// every method (callers, replay, transport) is tested elsewhere.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "service/api/fields.h"
#include "service/api/rpc.h"
#include "service/domain/refusal.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::api {

class OperationFixture : public storage::AreaFixture {
 protected:
  void SetUp() override {
    storage::AreaFixture::SetUp();
    rpc_ = std::make_unique<Rpc>(store(), clock(),
                                 std::filesystem::path(path()).parent_path().string());
  }

  Rpc& rpc() { return *rpc_; }

  // Checks the request as every call does, runs the method as `actor` and enters it in the journal.
  template <class Response, class Request>
  absl::StatusOr<Response> Call(const Service& service, const std::string& name,
                                const Request& request, const Actor& actor = {}) {
    RETURN_IF_ERROR(CheckFields(request));
    const Method* method = nullptr;
    for (const auto& each : service.methods()) {
      if (each->descriptor->name() == name) method = each.get();
    }
    CHECK(method != nullptr);
    Response response;
    if (method->query) {
      RETURN_IF_ERROR(store().ReadAndWait([&](Snapshot& snapshot) {
        snapshot.actor() = actor;
        return method->query(snapshot, request, response);
      }));
      return response;
    }
    RETURN_IF_ERROR(store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
      transaction.actor() = actor;
      RETURN_IF_ERROR(method->mutate(transaction, request, response));
      EXPECT_NE(transaction.resource(), "") << "a mutation says what it concerned";
      RETURN_IF_ERROR(journal::Close(transaction).status());
      return Outcome::kKeep;
    }));
    return response;
  }

  // "REASON field" of the first refusal; the text of the status when it is none; "" for OK.
  template <class Response>
  static std::string RefusalOf(const absl::StatusOr<Response>& response) {
    if (response.ok()) return "";
    const std::vector<Refusal> refusals = RefusalsOf(response.status());
    if (refusals.empty()) return response.status().ToString();
    const auto field = refusals[0].facts.find("field");
    return std::string(InfoOf(refusals[0].reason).name) +
           (field == refusals[0].facts.end() ? "" : " " + field->second);
  }

 private:
  std::unique_ptr<Rpc> rpc_;
};

}  // namespace unioncare::api
