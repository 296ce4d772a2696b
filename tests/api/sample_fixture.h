// The sample school made on a day, and what its database says.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/api/server.h"
#include "service/base/clock.h"
#include "service/storage/sql.h"
#include "service/storage/store.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

// The day: "2026-11-21T10:00:00".
class SampleOn : public ::testing::TestWithParam<const char*> {
 protected:
  SampleOn() {
    absl::CivilSecond moment;
    EXPECT_TRUE(absl::ParseCivilTime(GetParam(), &moment));
    clock_ = std::make_unique<ManualClock>(
        absl::FromCivil(moment, absl::FixedTimeZone(8 * 60 * 60)));
    api::ServerOptions options;
    options.data_directory = directory_.path() + "/data";
    options.listen = {"unix:" + directory_.path() + "/socket"};
    options.sample = true;
    options.sweep = false;
    options.clock = clock_.get();
    auto server = api::Server::Start(std::move(options));
    EXPECT_TRUE(server.ok()) << server.status();
    if (server.ok()) server_ = *std::move(server);
  }

  template <class... Values>
  std::vector<int64_t> Numbers(const sql::Sql& text, const Values&... values) {
    std::vector<int64_t> numbers;
    const absl::Status status = server_->store().ReadAndWait([&](Snapshot& snapshot) {
      return sql::Query(
          snapshot.connection(), text, [&](sql::Row row) { numbers.push_back(row.Int(0)); },
          values...);
    });
    EXPECT_TRUE(status.ok()) << text.text << ": " << status;
    return numbers;
  }

  TemporaryDirectory directory_;
  std::unique_ptr<ManualClock> clock_;
  std::unique_ptr<api::Server> server_;
};

}  // namespace unioncare::testing
