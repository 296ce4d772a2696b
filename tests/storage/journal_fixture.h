// A database file with two journaled tables of its own, for the tests of the journal.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/time.h"
#include "gtest/gtest.h"
#include "service/storage/entry.h"
#include "service/storage/journal.h"
#include "service/storage/migrations.h"
#include "service/storage/sqlite.h"
#include "tests/support/tampering.h"

namespace unioncare::journal {

// Rows about nobody, with a column of every type; and letters, rows about a person.
inline const Table kNotes("notes", {"union_id", "topic", "number"},
                          {"title", "amount", "picture", "remark"});
inline const Table kLetters("letters", {"union_id", "id"}, {"member_id", "sealed_body", "sent_us"});

class JournalFixture : public testing::Test {
 protected:
  static constexpr UnionId kUnion{7};
  static constexpr MemberId kZhang{5};
  static constexpr MemberId kLi{6};

  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "journal_XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    directory_ = pattern;
    auto opened = sql::OpenSqlite(path(), sql::Mode::kWriter);
    ASSERT_TRUE(opened.ok()) << opened.status().message();
    connection_ = *std::move(opened);
    const absl::Status migrated = Migrate(*connection_, Migrations());
    ASSERT_TRUE(migrated.ok()) << migrated.message();
    MustScript(*connection_,
               "CREATE TABLE notes (union_id INTEGER NOT NULL, topic TEXT NOT NULL,"
               " number INTEGER NOT NULL, title TEXT NOT NULL, amount INTEGER, picture BLOB,"
               " remark TEXT, PRIMARY KEY (union_id, topic, number)) STRICT;"
               "CREATE TABLE letters (union_id INTEGER NOT NULL, id INTEGER NOT NULL,"
               " member_id INTEGER NOT NULL, sealed_body BLOB NOT NULL, sent_us INTEGER,"
               " PRIMARY KEY (union_id, id)) STRICT");
  }
  void TearDown() override {
    connection_.reset();
    std::filesystem::remove_all(directory_);
  }

  std::string path() const { return directory_ + "/test.db"; }
  sql::SqliteConnection& connection() { return *connection_; }
  const Vault& vault() const { return vault_; }

  // Runs one operation in a transaction of its own: committed when it returns OK.
  absl::Status Write(absl::FunctionRef<absl::Status(Transaction&)> operation) {
    now_ += absl::Seconds(1);
    // 32 bytes, other ones for each attempt.
    const std::string seed = absl::StrCat(absl::Dec(++attempts_, absl::kZeroPad20), "seed of test");
    Transaction transaction(*connection_, vault_, now_, seed);
    Actor& actor = transaction.actor();
    actor.user = UserId{3};
    actor.method = "unioncare.v1.TestService/Write";
    actor.request_id = absl::StrCat("request-", attempts_);
    actor.fingerprint = std::string(32, 'f');
    RETURN_IF_ERROR(connection_->Script("BEGIN"));
    const absl::Status status = operation(transaction);
    RETURN_IF_ERROR(connection_->Script(status.ok() ? "COMMIT" : "ROLLBACK"));
    return status;
  }
  void MustWrite(absl::FunctionRef<absl::Status(Transaction&)> operation) {
    const absl::Status status = Write(operation);
    ASSERT_TRUE(status.ok()) << status.message();
  }

  static absl::Status PutNote(Transaction& transaction, int64_t number, absl::string_view title) {
    return Put(transaction, kNotes, kNobody,
               {kUnion, "topic", number, title, number * 10, sql::Blob{"\x01\x02\x03"},
                std::nullopt});
  }
  static absl::Status PutLetter(Transaction& transaction, int64_t id, MemberId person,
                                absl::string_view text) {
    ASSIGN_OR_RETURN(const std::string sealed, SealColumn(transaction, kUnion, person, "letters",
                                                          "sealed_body", id, text));
    return Put(transaction, kLetters, person,
               {kUnion, id, person, sql::Blob{sealed}, id % 2 == 0 ? Value(id) : std::nullopt});
  }
  static absl::Status Close(Transaction& transaction) {
    return Append(transaction, kUnion, "unions/7/notes/1").status();
  }

  // Two persons, then `count` entries with a note and a letter each.
  void Fill(int count) {
    MustWrite([](Transaction& transaction) {
      RETURN_IF_ERROR(CreatePersonKey(transaction, kUnion, kZhang));
      RETURN_IF_ERROR(CreatePersonKey(transaction, kUnion, kLi));
      return Close(transaction);
    });
    for (int i = 1; i <= count; ++i) {
      MustWrite([&](Transaction& transaction) {
        RETURN_IF_ERROR(PutNote(transaction, i, absl::StrCat("note ", i)));
        RETURN_IF_ERROR(PutLetter(transaction, i, i % 2 == 0 ? kZhang : kLi, "in confidence"));
        return Close(transaction);
      });
    }
  }

  Snapshot& snapshot() {
    snapshot_.emplace(*connection_, vault_, now_);
    return *snapshot_;
  }
  static absl::Span<const Table* const> tables() {
    static const Table* const tables[] = {&kPersonKeys, &kNotes, &kLetters};
    return tables;
  }
  Verification Verified() {
    absl::StatusOr<Verification> found = VerifyAll(snapshot(), kUnion, tables());
    EXPECT_TRUE(found.ok()) << found.status().message();
    return found.ok() ? *std::move(found) : Verification();
  }
  std::string FirstDifference() { return Describe(Verified().first_difference); }

  int64_t Ask(const sql::Sql& question) {
    int64_t answer = -1;
    const absl::Status status =
        sql::Query(*connection_, question, [&](sql::Row row) { answer = row.Int(0); });
    EXPECT_TRUE(status.ok()) << status.message();
    return answer;
  }

 private:
  std::string directory_;
  std::unique_ptr<sql::SqliteConnection> connection_;
  const Vault vault_{crypto::Key("0123456789abcdef0123456789abcdef")};
  absl::Time now_ = absl::FromUnixSeconds(1795000000);
  int attempts_ = 0;
  std::optional<Snapshot> snapshot_;
};

// The seed of a random test, printed so that the run can be repeated.
inline uint64_t PrintedSeed() {
  const char* const given = std::getenv("TEST_SEED");
  const uint64_t seed =
      given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device()();
  std::printf("TEST_SEED=%llu\n", static_cast<unsigned long long>(seed));
  return seed;
}

}  // namespace unioncare::journal
