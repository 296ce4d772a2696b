// Verifying the journal: whatever is changed by hand is named.
#include <random>
#include <set>

#include "service/domain/journal.h"
#include "service/storage/tables.h"
#include "tests/storage/journal_fixture.h"

namespace unioncare::journal {
namespace {

using Kind = Difference::Kind;
using Verify = JournalFixture;

constexpr sql::Sql kEntryOf3 = {"SELECT entry FROM journal WHERE union_id = 7 AND sequence = 3"};
constexpr sql::Sql kSetEntry = {
    "UPDATE journal SET entry = $1, leaf_hash = $2 WHERE union_id = 7 AND sequence = $3"};

TEST_F(Verify, AnEmptyJournalHasTheEmptyRoot) {
  const Verification found = Verified();
  EXPECT_EQ(Describe(found.first_difference), "no difference");
  EXPECT_EQ(crypto::Hex(found.root_hash),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_F(Verify, AnUntouchedFileHasNoDifference) {
  Fill(10);
  const Verification found = Verified();
  EXPECT_EQ(Describe(found.first_difference), "no difference");
  EXPECT_EQ(found.difference_count, 0);
  EXPECT_EQ(found.entry_count, 11);
  EXPECT_EQ(found.row_count, 22);
  EXPECT_EQ(found.forgotten_count, 0);
}

TEST_F(Verify, TheRootIsThatOfTheEntries) {
  Fill(10);
  Frontier tree;
  static constexpr sql::Sql kEntries = {"SELECT entry FROM journal ORDER BY sequence"};
  ASSERT_TRUE(sql::Query(connection(), kEntries, [&](sql::Row row) {
                tree.Append(LeafHash(row.Bytes(0)), [](Node, const crypto::Hash&) {});
              }).ok());
  EXPECT_EQ(Verified().root_hash, crypto::View(tree.Root()));
}

TEST_F(Verify, EveryColumnChangedByHandIsNamed) {
  Fill(10);
  EXPECT_EQ(TamperWithEveryColumn(connection(), snapshot(), kUnion, tables()),
            (std::set<std::string>{"letters", "notes", "person_keys"}));
  EXPECT_EQ(FirstDifference(), "no difference");
}

// What an operation on two unions left in the other's log is looked for there.
TEST_F(Verify, AnEntryThatAnotherUnionHasLostIsNamed) {
  Fill(1);
  MustWrite([](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(PutNote(transaction, 9, "both"));
    RETURN_IF_ERROR(Put(transaction, kNotes, kNobody,
                        {UnionId{4}, "topic", 9, "both", 90, std::nullopt, std::nullopt}));
    transaction.Concerns(kUnion, "unions/7/notes/9");
    transaction.AlsoConcerns(UnionId{4}, "unions/4/notes/9");
    return journal::Close(transaction).status();
  });
  EXPECT_EQ(FirstDifference(), "no difference");
  // Another entry in its place, which does not name this one.
  MustScript(connection(), "UPDATE journal SET entry = (SELECT entry FROM journal WHERE "
                           "union_id = 7 AND sequence = 1) WHERE union_id = 4");
  EXPECT_EQ(FirstDifference(), DescribeChange(Kind::kEntryChanged, "journal", "4/1", ""));
  MustScript(connection(), "DELETE FROM journal WHERE union_id = 4");
  EXPECT_EQ(FirstDifference(), DescribeChange(Kind::kEntryMissing, "journal", "4/1", ""));
}

// One change by hand, and what verification must say first.
struct Tampering {
  const char* name;
  const char* script;
  Kind kind;
  const char* table;
  const char* key;
  const char* column;
};

class VerifyTampering : public JournalFixture, public testing::WithParamInterface<Tampering> {};

TEST_P(VerifyTampering, IsNamed) {
  Fill(10);
  MustScript(connection(), "PRAGMA ignore_check_constraints = ON");
  MustScript(connection(), GetParam().script);
  const Verification found = Verified();
  EXPECT_EQ(Describe(found.first_difference),
            DescribeChange(GetParam().kind, GetParam().table, GetParam().key, GetParam().column));
  EXPECT_GE(found.difference_count, 1);
}

const Tampering kTamperings[] = {
    {"RowDeleted", "DELETE FROM notes WHERE number = 3", Kind::kRowMissing, "notes", "7/topic/3",
     ""},
    {"RowAdded", "INSERT INTO notes VALUES (7, 'topic', 11, 'smuggled', 1, NULL, NULL)",
     Kind::kRowUnknown, "notes", "7/topic/11", ""},
    {"RowAddedAndLaterDeleted",
     "INSERT INTO letters VALUES (7, 4000, 5, x'00', 1); DELETE FROM letters WHERE id IN (2, 10)",
     Kind::kRowMissing, "letters", "7/2", ""},
    {"ColumnBeforeMissingRow",
     "UPDATE letters SET sent_us = 9 WHERE id = 2; DELETE FROM letters WHERE id IN (3, 10)",
     Kind::kColumnChanged, "letters", "7/2", "sent_us"},
    {"NullBecomesZero", "UPDATE letters SET sent_us = 0 WHERE id = 1", Kind::kColumnChanged,
     "letters", "7/1", "sent_us"},
    {"ValueBecomesNull", "UPDATE letters SET sent_us = NULL WHERE id = 2", Kind::kColumnChanged,
     "letters", "7/2", "sent_us"},
    {"TwoColumns", "UPDATE notes SET picture = x'', amount = 5 WHERE number = 3",
     Kind::kColumnChanged, "notes", "7/topic/3", "amount"},
    {"SealedColumnMovedBetweenRows",
     "UPDATE letters SET sealed_body = (SELECT sealed_body FROM letters WHERE id = 3) WHERE id = 1",
     Kind::kColumnChanged, "letters", "7/1", "sealed_body"},
    {"RowMovedToAnotherUnion", "UPDATE notes SET union_id = 8 WHERE number = 4", Kind::kRowMissing,
     "notes", "7/topic/4", ""},
    {"EntryDeletedInTheMiddle", "DELETE FROM journal WHERE sequence = 4", Kind::kEntryMissing,
     "journal", "7/4", ""},
    {"EntryDeletedAtTheStart", "DELETE FROM journal WHERE sequence = 1", Kind::kEntryMissing,
     "journal", "7/1", ""},
    {"EntryDeletedAtTheTail", "DELETE FROM journal WHERE sequence = 11", Kind::kEntryMissing,
     "journal", "7/11", ""},
    {"AllEntriesDeleted", "DELETE FROM journal", Kind::kEntryMissing, "journal", "7/1", ""},
    {"TailCutWithItsCounter",
     "DELETE FROM journal WHERE sequence = 11; UPDATE counters SET next = 11", Kind::kRowUnknown,
     "notes", "7/topic/10", ""},
    {"EntryRenumbered", "UPDATE journal SET sequence = 40 WHERE sequence = 11", Kind::kEntryMissing,
     "journal", "7/11", ""},
    {"EntryRenumberedBelowOne", "UPDATE journal SET sequence = -1 WHERE sequence = 11",
     Kind::kEntryChanged, "journal", "7/-1", "sequence"},
    {"EntriesSwapped",
     "UPDATE journal SET sequence = 99 WHERE sequence = 5;"
     "UPDATE journal SET sequence = 5 WHERE sequence = 6;"
     "UPDATE journal SET sequence = 6 WHERE sequence = 99",
     Kind::kEntryChanged, "journal", "7/5", "entry"},
    {"EntryLonger", "UPDATE journal SET entry = CAST(entry || x'00' AS BLOB) WHERE sequence = 6",
     Kind::kEntryChanged, "journal", "7/6", "entry"},
    {"EntryEmptied", "UPDATE journal SET entry = x'' WHERE sequence = 6", Kind::kEntryChanged,
     "journal", "7/6", "entry"},
    {"LeafHashChanged", "UPDATE journal SET leaf_hash = zeroblob(32) WHERE sequence = 6",
     Kind::kEntryChanged, "journal", "7/6", "entry"},
    {"LeafHashCut", "UPDATE journal SET leaf_hash = substr(leaf_hash, 1, 31) WHERE sequence = 6",
     Kind::kEntryChanged, "journal", "7/6", "entry"},
    {"TimeChanged", "UPDATE journal SET time_us = time_us + 1 WHERE sequence = 6",
     Kind::kEntryChanged, "journal", "7/6", "time_us"},
    {"CounterBehind", "UPDATE counters SET next = 3 WHERE noun = 'journal'", Kind::kColumnChanged,
     "counters", "7/journal", "next"},
    {"CounterAhead", "UPDATE counters SET next = 30 WHERE noun = 'journal'", Kind::kEntryMissing,
     "journal", "7/12", ""},
    {"CounterGone", "DELETE FROM counters", Kind::kRowMissing, "counters", "7/journal", ""},
    {"NodeChanged",
     "UPDATE journal SET nodes = CAST(zeroblob(32) || substr(nodes, 33) AS BLOB)"
     " WHERE sequence = 8",
     Kind::kNodeChanged, "journal", "7/8", "nodes"},
    {"UpperNodeChanged",
     "UPDATE journal SET nodes = CAST(substr(nodes, 1, 32) || zeroblob(32) AS BLOB)"
     " WHERE sequence = 4",
     Kind::kNodeChanged, "journal", "7/4", "nodes"},
    {"NodeDeleted", "UPDATE journal SET nodes = x'' WHERE sequence = 6", Kind::kNodeChanged,
     "journal", "7/6", "nodes"},
    {"TopNodeDeleted", "UPDATE journal SET nodes = substr(nodes, 1, 64) WHERE sequence = 8",
     Kind::kNodeChanged, "journal", "7/8", "nodes"},
    {"NodeCut", "UPDATE journal SET nodes = substr(nodes, 1, 31) WHERE sequence = 6",
     Kind::kNodeChanged, "journal", "7/6", "nodes"},
    {"NodesExchanged",
     "UPDATE journal SET nodes = (SELECT nodes FROM journal WHERE sequence = 6)"
     " WHERE sequence = 10",
     Kind::kNodeChanged, "journal", "7/10", "nodes"},
    {"NodeAddedToAnEntryThatCompletesNone",
     "UPDATE journal SET nodes = zeroblob(32) WHERE sequence = 11", Kind::kNodeChanged, "journal",
     "7/11", "nodes"},
    {"NodeAddedAbove",
     "UPDATE journal SET nodes = CAST(nodes || zeroblob(32) AS BLOB) WHERE sequence = 8",
     Kind::kNodeChanged, "journal", "7/8", "nodes"},
    {"WrappedKeyChanged",
     "UPDATE person_keys SET wrapped_key = zeroblob(length(wrapped_key)) WHERE person_id = 6",
     Kind::kKeyDamaged, "person_keys", "7/6", "wrapped_key"},
    {"WrappedKeyEmptied", "UPDATE person_keys SET wrapped_key = NULL WHERE person_id = 6",
     Kind::kKeyDamaged, "person_keys", "7/6", "wrapped_key"},
    {"WrappedKeysExchanged",
     "UPDATE person_keys SET wrapped_key ="
     " (SELECT wrapped_key FROM person_keys WHERE person_id = 5) WHERE person_id = 6",
     Kind::kKeyDamaged, "person_keys", "7/6", "wrapped_key"},
    {"KeyDestroyedByHand",
     "UPDATE person_keys SET state = 2, wrapped_key = NULL WHERE person_id = 6",
     Kind::kColumnChanged, "person_keys", "7/6", "state"},
    {"KeyRowDeleted", "DELETE FROM person_keys WHERE person_id = 6", Kind::kRowMissing,
     "person_keys", "7/6", ""},
    {"EntryBeforeItsNodesBeforeRow",
     "DELETE FROM notes WHERE number = 1;"
     "UPDATE journal SET time_us = 1, nodes = x'' WHERE sequence = 10",
     Kind::kEntryChanged, "journal", "7/10", "time_us"},
    {"NodeBeforeLaterEntry",
     "UPDATE journal SET nodes = x'' WHERE sequence = 4;"
     "UPDATE journal SET time_us = 1 WHERE sequence = 10",
     Kind::kNodeChanged, "journal", "7/4", "nodes"},
    {"NodeBeforeRow", "DELETE FROM person_keys; UPDATE journal SET nodes = x'' WHERE sequence = 10",
     Kind::kNodeChanged, "journal", "7/10", "nodes"},
};
INSTANTIATE_TEST_SUITE_P(ByHand, VerifyTampering, testing::ValuesIn(kTamperings),
                         [](const auto& info) { return std::string(info.param.name); });

TEST_F(Verify, EveryFlippedByteOfAnEntryIsFound) {
  Fill(4);
  std::string entry;
  ASSERT_TRUE(sql::Query(connection(), kEntryOf3, [&](sql::Row row) {
                entry = std::string(row.Bytes(0));
              }).ok());
  MustScript(connection(), "BEGIN");
  for (size_t i = 0; i < entry.size(); ++i) {
    std::string flipped = entry;
    flipped[i] ^= 0x10;
    ASSERT_TRUE(sql::Run(connection(), kSetEntry, sql::Blob{flipped},
                         sql::Blob{crypto::View(LeafHash(entry))}, 3)
                    .ok());
    ASSERT_EQ(FirstDifference(), DescribeChange(Kind::kEntryChanged, "journal", "7/3", "entry"))
        << "byte " << i;
  }
}

// A forger who knows the arithmetic but not the persons' keys: the leaf hash fits the changed
// entry, so that verification reads the garbage as if it were sound. It must neither crash nor be
// content.
TEST_F(Verify, GarbageInAnEntryWithAFittingHashIsFoundAndHarmless) {
  Fill(4);
  std::mt19937_64 random(PrintedSeed());
  std::string entry;
  ASSERT_TRUE(sql::Query(connection(), kEntryOf3, [&](sql::Row row) {
                entry = std::string(row.Bytes(0));
              }).ok());
  MustScript(connection(), "PRAGMA ignore_check_constraints = ON; BEGIN");
  for (int round = 0; round < 3000; ++round) {
    std::string garbage = entry;
    for (uint64_t change = random() % 4; change != UINT64_MAX; --change) {
      const size_t at = garbage.empty() ? 0 : random() % garbage.size();
      switch (random() % 4) {
        case 0:
          if (!garbage.empty()) garbage[at] = static_cast<char>(random());
          break;
        case 1:
          garbage.insert(at, 1 + random() % 9, static_cast<char>(random() % 2 == 0 ? 0xff : 0));
          break;
        case 2:
          garbage.erase(at, 1 + random() % 40);
          break;
        case 3:
          garbage.resize(random() % (entry.size() + 20));
          break;
      }
    }
    ASSERT_TRUE(sql::Run(connection(), kSetEntry, sql::Blob{garbage},
                         sql::Blob{crypto::View(LeafHash(garbage))}, 3)
                    .ok());
    // The tree at least tells, even where what was changed says nothing about a row.
    ASSERT_EQ(FirstDifference() == "no difference", garbage == entry) << "round " << round;
  }
}

TEST_F(Verify, RandomBytesAreDecodedWithoutHarm) {
  std::mt19937_64 random(PrintedSeed());
  for (int round = 0; round < 20000; ++round) {
    std::string bytes(random() % 60, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() % 3 == 0 ? random() : random() % 4);
    if (!bytes.empty()) bytes[0] = 1;
    const auto entry = DecodeEntry(bytes);
    EXPECT_LE(entry.has_value() ? entry->frames.size() : 0, bytes.size());
    const auto frame = DecodeFrame(bytes);
    EXPECT_LE(frame.has_value() ? frame->image.size() : 0, bytes.size());
    const auto image = DecodeImage(bytes);
    EXPECT_LE(image.has_value() ? image->columns.size() : 0, bytes.size());
  }
}

TEST_F(Verify, AForgottenPersonIsCountedAndTheRestStillVerifies) {
  Fill(10);
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(Put(transaction, kPersonKeys, kNobody,
                        {kUnion, kLi, KeyState::kDestroyed, std::nullopt}));
    return Close(transaction);
  });
  Verification found = Verified();
  EXPECT_EQ(Describe(found.first_difference), "no difference");
  EXPECT_EQ(found.forgotten_count, 5);  // Li's letters have odd numbers
  EXPECT_EQ(found.row_count, 22);

  // A row that was smuggled in does not pass for one of the forgotten.
  MustScript(connection(), "INSERT INTO letters VALUES (7, 11, 6, x'00', 1)");
  EXPECT_EQ(FirstDifference(), DescribeChange(Kind::kRowUnknown, "letters", "7/11", ""));
  MustScript(connection(), "DELETE FROM letters WHERE id = 11");

  // Rows of others are still compared.
  MustScript(connection(), "UPDATE letters SET sent_us = 1 WHERE id = 2");
  EXPECT_EQ(FirstDifference(), DescribeChange(Kind::kColumnChanged, "letters", "7/2", "sent_us"));
}

TEST_F(Verify, ADestroyedKeyMustNotComeBack) {
  Fill(2);
  MustScript(connection(), "CREATE TABLE kept AS SELECT * FROM person_keys");
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(Put(transaction, kPersonKeys, kNobody,
                        {kUnion, kLi, KeyState::kDestroyed, std::nullopt}));
    return Close(transaction);
  });
  MustScript(connection(),
             "PRAGMA ignore_check_constraints = ON; UPDATE person_keys SET wrapped_key ="
             " (SELECT wrapped_key FROM kept WHERE person_id = 6) WHERE person_id = 6");
  EXPECT_EQ(FirstDifference(),
            DescribeChange(Kind::kKeyDamaged, "person_keys", "7/6", "wrapped_key"));
}

// The tables before a migration gave notes two more columns.
const Table kNotesBefore("notes", {"union_id", "topic", "number"}, {"amount", "title"});

TEST_F(Verify, ALaterColumnHoldsItsDefaultUntilAnImageNamesIt) {
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(Put(transaction, kNotesBefore, kNobody, {kUnion, "topic", 1, 10, "title"}));
    return Close(transaction);
  });
  EXPECT_EQ(FirstDifference(), "no difference");
  MustScript(connection(), "UPDATE notes SET remark = ''");
  EXPECT_EQ(FirstDifference(), "no difference");
  MustScript(connection(), "UPDATE notes SET remark = 'by hand'");
  EXPECT_EQ(FirstDifference(),
            DescribeChange(Kind::kColumnChanged, "notes", "7/topic/1", "remark"));
  MustScript(connection(), "UPDATE notes SET remark = NULL, title = 'by hand'");
  EXPECT_EQ(FirstDifference(), DescribeChange(Kind::kColumnChanged, "notes", "7/topic/1", "title"));
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(PutNote(transaction, 1, "by program"));
    return Close(transaction);
  });
  EXPECT_EQ(FirstDifference(), "no difference");
}

TEST_F(Verify, ATableMissingFromTheListFails) {
  Fill(1);
  const Table* const few[] = {&kPersonKeys, &kNotes};
  const absl::StatusOr<Verification> found = VerifyAll(snapshot(), kUnion, few);
  ASSERT_TRUE(found.ok());
  EXPECT_EQ(Describe(found->first_difference),
            DescribeChange(Kind::kEntryChanged, "journal", "7/2", "entry"));
}

TEST_F(Verify, AnErasedRowThatIsBackIsUnknown) {
  Fill(2);
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(Erase(transaction, kNotes, kNobody, {kUnion, "topic", 1}));
    return Close(transaction);
  });
  EXPECT_EQ(FirstDifference(), "no difference");
  MustScript(connection(), "INSERT INTO notes VALUES (7, 'topic', 1, 'note 1', 10, NULL, NULL)");
  EXPECT_EQ(FirstDifference(), DescribeChange(Kind::kRowUnknown, "notes", "7/topic/1", ""));
}

TEST_F(Verify, TellsItsProgressAndCanBeStopped) {
  MustWrite([](Transaction& transaction) {
    for (int i = 0; i < 9000; ++i) RETURN_IF_ERROR(Close(transaction));
    return absl::OkStatus();
  });
  std::vector<int64_t> seen;
  const auto verify = [&](int64_t last) {
    seen.clear();
    return journal::Verify(snapshot(), kUnion, tables(), [&](const Verification& so_far) {
             seen.push_back(so_far.entry_count);
             return so_far.entry_count < last;
           }).status();
  };
  EXPECT_TRUE(verify(INT64_MAX).ok());
  EXPECT_EQ(seen, (std::vector<int64_t>{4096, 8192}));
  EXPECT_EQ(verify(4096).code(), absl::StatusCode::kCancelled);
  EXPECT_EQ(seen, std::vector<int64_t>{4096});
}

constexpr sql::Sql kColumnsOf = {"SELECT name FROM pragma_table_info($1) ORDER BY name"};

// A column that is in no list could be changed by hand unseen.
TEST_F(Verify, EveryColumnOfEveryJournaledTableIsListed) {
  for (const Table* table : Tables()) {
    std::multiset<std::string> listed;
    for (const auto* names : {&table->key(), &table->columns(), &table->hidden()}) {
      listed.insert(names->begin(), names->end());
    }
    std::multiset<std::string> real;
    ASSERT_TRUE(sql::Query(connection(), kColumnsOf,
                           [&](sql::Row row) { real.insert(std::string(row.Text(0))); },
                           table->name())
                    .ok());
    EXPECT_EQ(listed, real) << table->name();
    for (const sql::Sql* statement : {&table->put(), &table->erase(), &table->scan()}) {
      const auto prepared = connection().Prepare(*statement);
      EXPECT_TRUE(prepared.ok()) << statement->text << ": " << prepared.status().message();
    }
    // What verification does not compare.
    // Keys alone are hidden: an image would keep what is to be forgotten.
    const absl::string_view name = table->name();
    const bool keys = table == &kPersonKeys || name == "attachments" || name == "imports" ||
                      name == "accounts";
    EXPECT_EQ(table->hidden().size(), keys ? 1u : 0u) << table->name();
  }
}

}  // namespace
}  // namespace unioncare::journal
