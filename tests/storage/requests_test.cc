// Tests of the kept answers, on a real file.
#include "service/storage/requests.h"

#include <fstream>
#include <iterator>
#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UserId kUser{7};
const std::string kFingerprint(32, 'f');

class RequestsTest : public AreaFixture {
 protected:
  void Keep(UserId user, const std::string& request_id, const std::string& response) {
    const absl::Status kept =
        store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
          transaction.actor().user = user;
          transaction.actor().request_id = request_id;
          transaction.actor().fingerprint = kFingerprint;
          RETURN_IF_ERROR(KeepRequest(transaction, UnionId{1}, 3, response));
          return Outcome::kKeep;
        });
    ASSERT_TRUE(kept.ok()) << kept;
  }

  std::optional<KeptRequest> Find(UserId user, const std::string& request_id) {
    return Read<std::optional<KeptRequest>>(
        [&](const Snapshot& snapshot) { return FindRequest(snapshot, user, request_id); });
  }

  void Prune() {
    const absl::Status pruned =
        store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
          RETURN_IF_ERROR(PruneRequests(transaction));
          return Outcome::kKeep;
        });
    ASSERT_TRUE(pruned.ok()) << pruned;
  }

  int64_t RowCount() {
    return Read<int64_t>([](const Snapshot& snapshot) -> absl::StatusOr<int64_t> {
      static constexpr sql::Sql kCount{"SELECT COUNT(*) FROM requests"};
      int64_t count = 0;
      RETURN_IF_ERROR(
          sql::Query(snapshot.connection(), kCount, [&](sql::Row row) { count = row.Int(0); }));
      return count;
    });
  }
};

TEST_F(RequestsTest, AnAnswerIsKeptForItsCallerAlone) {
  Keep(kUser, "r-1", "answer");
  ASSERT_TRUE(Find(kUser, "r-1").has_value());
  EXPECT_EQ(Find(kUser, "r-1")->response, "answer");
  EXPECT_EQ(Find(kUser, "r-1")->fingerprint, kFingerprint);
  EXPECT_FALSE(Find(UserId{8}, "r-1").has_value());
  EXPECT_FALSE(Find(kUser, "r-2").has_value());
}

TEST_F(RequestsTest, ItIsKeptSevenDaysToTheMicrosecond) {
  Keep(kUser, "r-1", "answer");
  clock().Advance(absl::Hours(24 * kRequestKeepDays) - absl::Microseconds(1));
  EXPECT_TRUE(Find(kUser, "r-1").has_value());
  clock().Advance(absl::Microseconds(1));
  EXPECT_FALSE(Find(kUser, "r-1").has_value());
}

TEST_F(RequestsTest, AnExpiredAnswerGivesWayToANewOne) {
  Keep(kUser, "r-1", "old");
  clock().Advance(absl::Hours(24 * kRequestKeepDays));
  Keep(kUser, "r-1", "new");
  EXPECT_EQ(Find(kUser, "r-1")->response, "new");
  EXPECT_EQ(RowCount(), 1);
}

TEST_F(RequestsTest, PruningTakesWhatHasExpiredAndNothingElse) {
  Keep(kUser, "r-1", "old");
  clock().Advance(absl::Hours(24 * kRequestKeepDays));
  Keep(kUser, "r-2", "new");
  Prune();
  EXPECT_EQ(RowCount(), 1);
  EXPECT_TRUE(Find(kUser, "r-2").has_value());
}

TEST_F(RequestsTest, AnswersAreSealed) {
  constexpr char kCanary[] = "what the caller was told";
  Keep(kUser, "r-1", kCanary);
  store().Stop();
  std::ifstream file(path(), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  EXPECT_EQ(bytes.find(kCanary), std::string::npos);
}

}  // namespace
}  // namespace unioncare::storage
