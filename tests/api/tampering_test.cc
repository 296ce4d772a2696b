// Tampering by hand with the database file of a server: whatever is changed is found by the next
// verification, and what rewrites the whole history by a checkpoint that somebody kept.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/checkpoints.h"
#include "service/domain/journal.h"
#include "service/storage/sqlite.h"
#include "service/storage/tables.h"
#include "service/storage/vault.h"
#include "tests/api/exemplars.h"
#include "tests/support/seed.h"
#include "tests/support/tampering.h"
#include "unioncare/v1/checkpoints.pb.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::testing {
namespace {

// A log as a hand may rewrite it: its entries, to be changed, and all that follows from them.
class Rewriting {
 public:
  Rewriting(sql::SqliteConnection& connection, int64_t union_id)
      : connection_(connection), union_id_(union_id) {
    static constexpr sql::Sql kEntries{
        "SELECT entry FROM journal WHERE union_id = $1 ORDER BY sequence"};
    EXPECT_TRUE(sql::Query(
                    connection_, kEntries,
                    [&](sql::Row row) { entries_.emplace_back(row.Bytes(0)); }, union_id_)
                    .ok());
  }

  // In every entry; both texts have one length, so that nothing else moves. Answers how often.
  int Replace(const std::string& from, const std::string& to) {
    EXPECT_EQ(from.size(), to.size());
    int count = 0;
    for (std::string& entry : entries_) {
      for (size_t at = entry.find(from); at != std::string::npos; at = entry.find(from, at)) {
        entry.replace(at, from.size(), to);
        ++count;
      }
    }
    return count;
  }

  // Leaves, nodes and entries as an honest server would have made them.
  void Write() {
    static constexpr sql::Sql kUpdate{
        "UPDATE journal SET leaf_hash = $1, nodes = $2, entry = $3"
        " WHERE union_id = $4 AND sequence = $5"};
    journal::Frontier tree;
    int64_t sequence = 0;
    for (const std::string& entry : entries_) {
      const crypto::Hash leaf = journal::LeafHash(entry);
      std::string nodes;
      tree.Append(leaf, [&](journal::Node, const crypto::Hash& hash) {
        nodes.append(crypto::View(hash).data(), hash.size());
      });
      EXPECT_TRUE(sql::Run(connection_, kUpdate, sql::Blob{crypto::View(leaf)}, sql::Blob{nodes},
                           sql::Blob{entry}, union_id_, ++sequence)
                      .ok());
    }
  }

 private:
  sql::SqliteConnection& connection_;
  const int64_t union_id_;
  std::vector<std::string> entries_;
};

std::string BytesOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

class Tampering : public ::testing::Test {
 protected:
  Tampering() : world_(MakeFullWorld(server_)) {
    older_ = Checkpoint();
    // What comes after the checkpoint that the auditor took home.
    for (const char* method : {"MemberService/RevealMember", "CaseService/RevealCase"}) {
      const MethodDescriptor* descriptor = MethodNamed(method);
      EXPECT_TRUE(Ask(server_, world_.token("chair"), descriptor, *RequestFor(descriptor))
                      .status.ok());
    }
  }

  std::string Checkpoint() {
    v1::GetCheckpointRequest request;
    request.set_parent(kUnion);
    v1::Checkpoint taken;
    EXPECT_TRUE(server_.Call(world_.token("auditor"), "CheckpointService/GetCheckpoint", request,
                             &taken)
                    .ok());
    size_ = taken.size();
    return taken.note();
  }

  // The first difference that a verification names, "" when there is none.
  std::string Found(const std::string& since) {
    v1::VerifyJournalRequest request;
    request.set_parent(kUnion);
    request.set_since(since);
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token("auditor"), "JournalService/VerifyJournal", request, &messages);
    if (!status.ok()) return "failed: " + status.error_message();
    v1::VerifyJournalResponse last;
    EXPECT_TRUE(last.ParseFromString(messages.back()));
    if (last.difference_count() == 0) return "";
    return absl::StrCat(v1::JournalDifference::Kind_Name(last.first_difference().kind()), " ",
                        last.first_difference().table(), " ", last.first_difference().key(), " ",
                        last.first_difference().column());
  }

  // Stops the server, lets a hand at its file, starts it again.
  template <class Hand>
  void Tamper(const Hand& hand) {
    server_.Stop();
    {
      auto connection = sql::OpenSqlite(server_.database(), sql::Mode::kWriter);
      ASSERT_TRUE(connection.ok()) << connection.status();
      MustScript(**connection, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
      hand(**connection);
    }
    server_.Start();
  }

  TestServer server_;
  const World world_;
  std::string older_;
  int64_t size_ = 0;  // of the older checkpoint
};

TEST_F(Tampering, EveryAttackOnTheFileIsFound) {
  const struct {
    const char* what;
    const char* script;
    const char* found;
  } kAttacks[] = {
      {"a changed amount",
       "UPDATE disbursements SET amount_fen = 100000 WHERE union_id = 2 AND id = 5",
       "KIND_COLUMN_CHANGED disbursements 2/5 amount_fen"},
      {"a changed entry of it",
       "UPDATE disbursement_entries SET amount_fen = 100000 WHERE union_id = 2 AND "
       "disbursement_id = 5",
       "KIND_COLUMN_CHANGED disbursement_entries 2/5/1 amount_fen"},
      {"a deleted row",
       "DELETE FROM disbursement_approvals WHERE union_id = 2 AND disbursement_id = 5",
       "KIND_ROW_MISSING disbursement_approvals 2/5/1 "},
      {"a row too many",
       "INSERT INTO reveals SELECT union_id, id + 1000, member_id, user_id, resource, reason, "
       "reveal_us FROM reveals WHERE union_id = 2 AND id = 1",
       "KIND_ROW_UNKNOWN reveals 2/1001 "},
      {"a deleted row of the journal", "DELETE FROM journal WHERE union_id = 2 AND sequence = 7",
       "KIND_ENTRY_MISSING journal 2/7 "},
      {"two rows of the journal exchanged",
       "UPDATE journal SET sequence = -7 WHERE union_id = 2 AND sequence = 7;"
       "UPDATE journal SET sequence = 7 WHERE union_id = 2 AND sequence = 8;"
       "UPDATE journal SET sequence = 8 WHERE union_id = 2 AND sequence = -7",
       "KIND_ENTRY_CHANGED journal 2/7 entry"},
      {"two rows of a table exchanged",
       "UPDATE disbursements SET id = -4 WHERE union_id = 2 AND id = 4;"
       "UPDATE disbursements SET id = 4 WHERE union_id = 2 AND id = 5;"
       "UPDATE disbursements SET id = 5 WHERE union_id = 2 AND id = -4",
       "KIND_COLUMN_CHANGED disbursements 2/4 serial"},
      {"a sealed value of another row",
       "UPDATE visits SET notes_sealed = (SELECT notes_sealed FROM visits WHERE union_id = 2 AND "
       "case_id = 2) WHERE union_id = 2 AND case_id = 1",
       "KIND_COLUMN_CHANGED visits 2/1/1 notes_sealed"},
      {"a changed node",
       "UPDATE journal SET nodes = zeroblob(length(nodes)) WHERE union_id = 2 AND sequence = 8",
       "KIND_NODE_CHANGED journal 2/8 nodes"},
  };
  ASSERT_EQ(Found(older_), "");
  server_.Stop();
  const std::string sound = BytesOf(server_.database());
  server_.Start();
  for (const auto& attack : kAttacks) {
    SCOPED_TRACE(attack.what);
    Tamper([&](sql::SqliteConnection& connection) { MustScript(connection, attack.script); });
    EXPECT_EQ(Found(""), attack.found);
    EXPECT_NE(Found(older_), "");
    server_.Stop();
    std::ofstream(server_.database(), std::ios::binary) << sound;
    server_.Start();
  }
  EXPECT_EQ(Found(older_), "");
}

// Sealed values of two visits exchange their places.
TEST_F(Tampering, ExchangedSealedValuesAreFound) {
  Tamper([&](sql::SqliteConnection& connection) {
    MustScript(connection,
               "CREATE TEMP TABLE held AS SELECT case_id, notes_sealed FROM visits "
               "WHERE union_id = 2 AND case_id IN (1, 2);"
               "UPDATE visits SET notes_sealed = (SELECT notes_sealed FROM held "
               "WHERE held.case_id = 3 - visits.case_id) WHERE union_id = 2 AND case_id IN (1, 2)");
  });
  EXPECT_EQ(Found(""), "KIND_COLUMN_CHANGED visits 2/1/1 notes_sealed");
}

// The last entry goes with all that it did: its rows and the counters. Nothing in the file says
// that it ever was.
TEST_F(Tampering, ACutTailIsFoundByAnOlderCheckpoint) {
  const std::string before = older_;
  const MethodDescriptor* method = MethodNamed("CaseService/RevealCase");
  const Answer answer = Ask(server_, world_.token("chair"), method, *RequestFor(method));
  ASSERT_TRUE(answer.status.ok());
  const std::string newest = Checkpoint();
  Tamper([&](sql::SqliteConnection& connection) {
    MustScript(connection,
               "DELETE FROM journal WHERE union_id = 2 AND sequence = (SELECT max(sequence) FROM "
               "journal WHERE union_id = 2);"
               "DELETE FROM reveals WHERE union_id = 2 AND id = (SELECT max(id) FROM reveals WHERE "
               "union_id = 2);"
               "UPDATE counters SET next = next - 1 WHERE union_id = 2 AND noun IN "
               "('journal', 'reveal')");
  });
  EXPECT_EQ(Found(""), "") << "the cut is clean";
  EXPECT_EQ(Found(before), "") << "and after this checkpoint";
  EXPECT_EQ(Found(newest), absl::StrCat("KIND_LOG_SHORTER journal 2/", size_, " "));
}

// A whole file of earlier is put in the place of the present one.
TEST_F(Tampering, AFileOfEarlierIsFoundByAnOlderCheckpoint) {
  server_.Stop();
  const std::string earlier = BytesOf(server_.database());
  server_.Start();
  const MethodDescriptor* method = MethodNamed("CaseService/RevealCase");
  ASSERT_TRUE(Ask(server_, world_.token("chair"), method, *RequestFor(method)).status.ok());
  const std::string newest = Checkpoint();
  server_.Stop();
  std::ofstream(server_.database(), std::ios::binary) << earlier;
  server_.Start();
  EXPECT_EQ(Found(""), "");
  EXPECT_EQ(Found(newest), absl::StrCat("KIND_LOG_SHORTER journal 2/", size_, " "));
}

// Tables, entries, hashes and nodes are all made anew, as if it had always been so: the file is
// sound in itself.
TEST_F(Tampering, ARewrittenHistoryIsFoundByAnOlderCheckpoint) {
  Tamper([&](sql::SqliteConnection& connection) {
    Rewriting rewriting(connection, 2);
    EXPECT_GT(rewriting.Replace("送温暖费", "招待费用"), 0);
    rewriting.Write();
    MustScript(connection,
               "UPDATE budget_lines SET display_name = '招待费用' WHERE union_id = 2 AND "
               "display_name = '送温暖费'");
  });
  EXPECT_EQ(Found(""), "") << "without a checkpoint nobody can tell";
  EXPECT_EQ(Found(older_), absl::StrCat("KIND_LOG_REWRITTEN journal 2/", size_, " "));
}

// The log grows on the rewritten history, and the server signs what it has: the older checkpoint
// tells all the same, and a checkpoint of after tells nothing.
TEST_F(Tampering, NewEntriesDoNotHideARewrittenHistory) {
  Tamper([&](sql::SqliteConnection& connection) {
    Rewriting rewriting(connection, 2);
    EXPECT_GT(rewriting.Replace("送温暖费", "招待费用"), 0);
    rewriting.Write();
    MustScript(connection,
               "UPDATE budget_lines SET display_name = '招待费用' WHERE union_id = 2 AND "
               "display_name = '送温暖费'");
  });
  const MethodDescriptor* method = MethodNamed("CaseService/RevealCase");
  ASSERT_TRUE(Ask(server_, world_.token("chair"), method, *RequestFor(method)).status.ok());
  const std::string wanted = absl::StrCat("KIND_LOG_REWRITTEN journal 2/", size_, " ");
  EXPECT_EQ(Found(older_), wanted);
  EXPECT_EQ(Found(Checkpoint()), "");
}

// Somebody changes the keys that are on record, to sign what they like with one of their own.
TEST_F(Tampering, AChangedKeyIsFound) {
  Tamper([&](sql::SqliteConnection& connection) {
    MustScript(connection, "UPDATE signing_keys SET public_key = zeroblob(32)");
  });
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""),
            "KIND_COLUMN_CHANGED signing_keys 0/1 public_key");
}

// Random statements against the log of unions/2, which has `size` entries, and its tables.
std::vector<std::string> RandomAttacks(int count, int64_t size) {
  std::mt19937_64 random(TestSeed());
  const auto below = [&](int64_t limit) { return static_cast<int64_t>(random() % limit); };
  std::vector<std::string> texts(count);
  for (std::string& text : texts) {
    const int64_t one = 1 + below(size), other = 1 + (one + below(size - 1)) % size;
    const std::string row = absl::StrCat(" WHERE union_id = 2 AND sequence = ", one);
    const auto& tables = journal::Tables();
    const journal::Table* table = tables[static_cast<size_t>(below(tables.size()))];
    const std::string of_table = absl::StrCat(
        " WHERE (", absl::StrJoin(table->key(), ", "), ") IN (SELECT ",
        absl::StrJoin(table->key(), ", "), " FROM ", table->name(),
        " WHERE union_id = 2 ORDER BY ", absl::StrJoin(table->key(), ", "), " LIMIT 1 OFFSET ",
        below(4), ")");
    switch (below(7)) {
      case 0:
        text = absl::StrCat("DELETE FROM journal", row);
        break;
      case 1:
        text = absl::StrCat("DELETE FROM journal WHERE union_id = 2 AND sequence >= ", one);
        break;
      case 2:
        text = absl::StrCat("UPDATE journal SET entry = (SELECT entry FROM journal WHERE "
                            "union_id = 2 AND sequence = ", other, ")", row);
        break;
      case 3:
        text = absl::StrCat("UPDATE journal SET sequence = 1000000 + sequence", row);
        break;
      case 4: {
        const std::string byte = absl::StrCat("1 + ", below(1 << 20), " % length(entry)");
        text = absl::StrCat("UPDATE journal SET entry = CAST(substr(entry, 1, ", byte,
                            " - 1) || CASE substr(entry, ", byte,
                            ", 1) WHEN x'00' THEN x'01' ELSE x'00' END || substr(entry, 1 + ", byte,
                            ") AS BLOB)", row);
        break;
      }
      case 5:
        text = absl::StrCat("DELETE FROM ", table->name(), of_table);
        break;
      default: {
        const auto& columns = table->columns();
        if (columns.empty()) continue;
        const char* column = columns[static_cast<size_t>(below(columns.size()))];
        text = absl::StrCat("UPDATE ", table->name(), " SET ", column, " = CASE typeof(", column,
                            ") WHEN 'integer' THEN ", column, " + 1 WHEN 'text' THEN ", column,
                            " || 'x' END", of_table, " AND typeof(", column,
                            ") IN ('integer', 'text')");
      }
    }
  }
  return texts;
}

// Random changes of the file, one at a time: each is found by a verification since the newest
// checkpoint, or it changed nothing.
TEST_F(Tampering, RandomAttacksAreAllFound) {
  constexpr int kAttacks = 200;
  const std::string newest = Checkpoint();
  server_.Stop();
  auto connection = sql::OpenSqlite(server_.database(), sql::Mode::kWriter);
  ASSERT_TRUE(connection.ok()) << connection.status();
  const auto vault = Vault::Open(server_.directory() + "/keys", /*create=*/false);
  ASSERT_TRUE(vault.ok()) << vault.status();
  const Snapshot snapshot(**connection, *vault, TestNow());
  SignedNote note;
  unioncare::Checkpoint head;
  ASSERT_EQ(ReadNote(newest, note), ProofFault::kNone);
  ASSERT_EQ(ReadCheckpoint(note, head), ProofFault::kNone);
  const journal::Head since{.union_id = UnionId{2}, .size = head.size, .root_hash = head.root};
  MustScript(**connection, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
  const std::vector<std::string> texts = RandomAttacks(kAttacks, size_);
  static constexpr sql::Sql kChanges{"SELECT total_changes()"};
  const auto changes = [&] {
    int64_t count = 0;
    EXPECT_TRUE(
        sql::Query(**connection, kChanges, [&](sql::Row each) { count = each.Int(0); }).ok());
    return count;
  };
  const auto verify = [&]() -> int64_t {
    const auto found = journal::VerifySince(
        snapshot, since, [](const journal::Verification&) { return true; });
    EXPECT_TRUE(found.ok()) << found.status();
    return found.ok() ? found->difference_count : -1;
  };
  ASSERT_EQ(verify(), 0);
  int effective = 0;
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    SCOPED_TRACE(text);
    MustScript(**connection, "BEGIN");
    const int64_t before = changes();
    // A value that the table does not take cannot be put there by anybody.
    const bool done = (*connection)->Script(text).ok() && changes() > before;
    if (done) {
      EXPECT_GT(verify(), 0);
      ++effective;
    }
    MustScript(**connection, "ROLLBACK");
  }
  EXPECT_GT(effective, kAttacks / 3);
}

}  // namespace
}  // namespace unioncare::testing
