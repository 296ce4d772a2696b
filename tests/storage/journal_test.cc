// Writing the journal: images, entries, the tree, numbers, keys of persons.
#include "service/storage/journal.h"

#include <fstream>
#include <sstream>

#include "service/domain/journal.h"
#include "tests/storage/journal_fixture.h"

namespace unioncare::journal {
namespace {

using Journal = JournalFixture;

constexpr sql::Sql kEntryCount = {"SELECT COUNT(*) FROM journal WHERE union_id = 7"};
constexpr sql::Sql kNodeCount = {"SELECT SUM(length(nodes)) / 32 FROM journal WHERE union_id = 7"};
constexpr sql::Sql kNoteCount = {"SELECT COUNT(*) FROM notes"};
constexpr sql::Sql kNoteAmount = {"SELECT amount FROM notes WHERE number = 1"};
constexpr sql::Sql kNewestEntry = {"SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"};
constexpr sql::Sql kSealedBody = {"SELECT sealed_body FROM letters WHERE id = 1"};

std::string Blob(sql::Connection& connection, const sql::Sql& question) {
  std::string bytes;
  const absl::Status status = sql::Query(
      connection, question, [&](sql::Row row) { bytes = std::string(row.Bytes(0)); });
  EXPECT_TRUE(status.ok()) << status.message();
  return bytes;
}

TEST_F(Journal, AnEntrySaysWhoDidWhatAndHowTheRowsAreNow) {
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(PutNote(transaction, 1, "first"));
    RETURN_IF_ERROR(Erase(transaction, kNotes, kNobody, {kUnion, "topic", 1}));
    return Close(transaction);
  });
  const std::string bytes = Blob(connection(), kNewestEntry);
  const std::optional<Entry> entry = DecodeEntry(bytes);
  ASSERT_TRUE(entry.has_value());
  EXPECT_EQ(entry->head.union_id, 7);
  EXPECT_EQ(entry->head.sequence, 1);
  EXPECT_EQ(entry->head.time_us, 1795000001000000);
  EXPECT_EQ(entry->head.user, 3);
  EXPECT_EQ(entry->head.method, "unioncare.v1.TestService/Write");
  EXPECT_EQ(entry->head.resource, "unions/7/notes/1");
  EXPECT_EQ(entry->head.request_id, "request-1");
  EXPECT_EQ(entry->head.fingerprint, std::string(32, 'f'));
  ASSERT_EQ(entry->frames.size(), 2u);

  const std::optional<Frame> put_frame = DecodeFrame(entry->frames[0]);
  ASSERT_TRUE(put_frame.has_value());
  EXPECT_EQ(put_frame->person, 0);
  const std::optional<Image> put = DecodeImage(put_frame->image);
  ASSERT_TRUE(put.has_value());
  EXPECT_EQ(put->table, "notes");
  EXPECT_EQ(put->change, Change::kPut);
  ASSERT_EQ(put->key.size(), 3u);
  EXPECT_EQ(put->key[1].bytes, "topic");
  ASSERT_EQ(put->columns.size(), 4u);
  EXPECT_EQ(put->columns[0].name, "title");
  EXPECT_EQ(put->columns[0].value.bytes, "first");
  EXPECT_EQ(put->columns[1].value.number, 10);
  EXPECT_EQ(put->columns[2].value.type, Value::Type::kBlob);
  EXPECT_EQ(put->columns[3].value.type, Value::Type::kNull);

  const std::optional<Image> erased = DecodeImage(DecodeFrame(entry->frames[1])->image);
  ASSERT_TRUE(erased.has_value());
  EXPECT_EQ(erased->change, Change::kErase);
  EXPECT_EQ(erased->key[2].number, 1);
  EXPECT_TRUE(erased->columns.empty());
}

TEST_F(Journal, PutReplacesTheRowWithTheSameKey) {
  for (const int64_t amount : {11, 12}) {
    MustWrite([&](Transaction& transaction) {
      RETURN_IF_ERROR(Put(transaction, kNotes, kNobody,
                          {kUnion, "topic", 1, "title", amount, std::nullopt, "remark"}));
      return Close(transaction);
    });
  }
  EXPECT_EQ(Ask(kNoteCount), 1);
  EXPECT_EQ(Ask(kNoteAmount), 12);
  EXPECT_EQ(FirstDifference(), "no difference");
}

TEST_F(Journal, InsertRefusesARowThatIsThere) {
  const auto insert = [&](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(Insert(transaction, kNotes, kNobody,
                           {kUnion, "topic", 1, "title", 11, std::nullopt, "remark"}));
    return Close(transaction);
  };
  MustWrite(insert);
  EXPECT_TRUE(absl::IsAlreadyExists(Write(insert)));
  EXPECT_EQ(Ask(kNoteCount), 1);
  EXPECT_EQ(FirstDifference(), "no difference");
}

TEST_F(Journal, PutLeavesFixedColumnsAndVerificationNamesOneThatShouldHaveChanged) {
  static const Table kFixedTitle("notes", {"union_id", "topic", "number"},
                                 {"title", "amount", "picture", "remark"}, /*hidden=*/{},
                                 /*fixed=*/{"title"});
  const auto put = [&](absl::string_view title, int64_t amount) {
    MustWrite([&](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(Put(transaction, kFixedTitle, kNobody,
                          {kUnion, "topic", 1, title, amount, std::nullopt, "remark"}));
      return Close(transaction);
    });
  };
  put("title", 11);
  put("title", 12);
  EXPECT_EQ(Ask(kNoteAmount), 12);
  EXPECT_EQ(FirstDifference(), "no difference");
  put("another", 13);
  EXPECT_EQ(Ask(kNoteAmount), 13);
  EXPECT_NE(FirstDifference().find("title"), std::string::npos) << FirstDifference();
}

TEST_F(Journal, ErasingARowThatIsNotThereRecordsNothing) {
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(Erase(transaction, kNotes, kNobody, {kUnion, "topic", 1}));
    EXPECT_TRUE(transaction.images().empty());
    return absl::OkStatus();
  });
}

TEST_F(Journal, NumbersHaveNoGapsAcrossRollbacks) {
  for (const int64_t expected : {1, 2, 3}) {
    for (const bool keep : {false, true}) {
      const absl::Status status = Write([&](Transaction& transaction) -> absl::Status {
        ASSIGN_OR_RETURN(const int64_t number, NextNumber(transaction, kUnion, "case"));
        EXPECT_EQ(number, expected);
        return keep ? absl::OkStatus() : absl::AbortedError("on purpose");
      });
      EXPECT_EQ(status.ok(), keep);
    }
  }
  MustWrite([](Transaction& transaction) -> absl::Status {
    ASSIGN_OR_RETURN(const int64_t other_union, NextNumber(transaction, UnionId{8}, "case"));
    EXPECT_EQ(other_union, 1);
    return absl::OkStatus();
  });
}

TEST_F(Journal, ARolledBackSavepointLeavesTheTreeRight) {
  Fill(5);
  for (int i = 0; i < 20; ++i) {
    MustWrite([&](Transaction& transaction) {
      MustScript(connection(), "SAVEPOINT attempt");
      RETURN_IF_ERROR(PutNote(transaction, 100 + i, "dropped"));
      RETURN_IF_ERROR(Close(transaction));
      MustScript(connection(), "ROLLBACK TO attempt; RELEASE attempt");
      if (i % 3 == 0) return absl::OkStatus();
      RETURN_IF_ERROR(PutNote(transaction, 200 + i, "kept"));
      return Close(transaction);
    });
    const Verification found = Verified();
    EXPECT_EQ(Describe(found.first_difference), "no difference");
    EXPECT_EQ(found.entry_count, Ask(kEntryCount));
    EXPECT_EQ(Ask(kNodeCount), NodeCount(found.entry_count));
  }
}

TEST_F(Journal, AFailedStatementRecordsNoImage) {
  EXPECT_FALSE(Write([](Transaction& transaction) {
                 const absl::Status status = Put(transaction, kNotes, kNobody,
                                                 {kUnion, "topic", 1, std::nullopt, 1,
                                                  std::nullopt, std::nullopt});
                 EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
                 EXPECT_TRUE(transaction.images().empty());
                 return status;
               }).ok());
  EXPECT_EQ(Ask(kNoteCount), 0);
}

TEST_F(Journal, UnionsHaveLogsOfTheirOwn) {
  Fill(3);
  MustWrite([](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(Put(transaction, kNotes, kNobody,
                        {UnionId{8}, "topic", 1, "other", 1, std::nullopt, std::nullopt}));
    ASSIGN_OR_RETURN(const int64_t sequence, Append(transaction, UnionId{8}, "unions/8"));
    EXPECT_EQ(sequence, 1);
    return absl::OkStatus();
  });
  const Verification found = Verified();
  EXPECT_EQ(Describe(found.first_difference), "no difference");
  EXPECT_EQ(found.entry_count, 4);
  EXPECT_EQ(found.row_count, 8);
  const absl::StatusOr<Verification> other = VerifyAll(snapshot(), UnionId{8}, tables());
  ASSERT_TRUE(other.ok());
  EXPECT_EQ(Describe(other->first_difference), "no difference");
  EXPECT_EQ(other->entry_count, 1);
  EXPECT_NE(other->root_hash, found.root_hash);
}

TEST_F(Journal, WhatIsSealedIsNowhereInTheFile) {
  const std::string canary = "canary-Zhang-Wei-ICU";
  Fill(1);
  MustWrite([&](Transaction& transaction) {
    RETURN_IF_ERROR(PutLetter(transaction, 50, kZhang, canary));
    // The whole image is sealed, whatever the table keeps plain.
    RETURN_IF_ERROR(Put(transaction, kNotes, kZhang,
                        {kUnion, "person", 1, canary, 1, std::nullopt, std::nullopt}));
    RETURN_IF_ERROR(Close(transaction));
    return Erase(transaction, kNotes, kZhang, {kUnion, "person", 1});
  });
  std::stringstream bytes;
  for (const char* ending : {"", "-wal"}) {
    std::ifstream file(path() + ending, std::ios::binary);
    bytes << file.rdbuf();
  }
  EXPECT_EQ(bytes.str().find(canary), std::string::npos);
  // What is not sealed is found in this way.
  EXPECT_NE(bytes.str().find("unions/7/notes/1"), std::string::npos);
}

TEST_F(Journal, ASealedColumnOpensAtItsPlaceOnly) {
  Fill(2);
  const std::string sealed = Blob(connection(), kSealedBody);
  const auto open = [&](UnionId union_id, MemberId person, const char* table, const char* column,
                        int64_t row) {
    return OpenColumn(snapshot(), union_id, person, table, column, row, sealed);
  };
  const absl::StatusOr<std::string> opened = open(kUnion, kLi, "letters", "sealed_body", 1);
  ASSERT_TRUE(opened.ok()) << opened.status().message();
  EXPECT_EQ(*opened, "in confidence");
  const auto data_loss = absl::StatusCode::kDataLoss;
  EXPECT_EQ(open(kUnion, kLi, "letters", "sealed_body", 2).status().code(), data_loss);
  EXPECT_EQ(open(kUnion, kLi, "letters", "other", 1).status().code(), data_loss);
  EXPECT_EQ(open(kUnion, kLi, "notes", "sealed_body", 1).status().code(), data_loss);
  EXPECT_EQ(open(kUnion, kZhang, "letters", "sealed_body", 1).status().code(), data_loss);
}

TEST_F(Journal, APersonHasOneKeyEver) {
  Fill(1);
  EXPECT_EQ(Write([](Transaction& transaction) {
              return CreatePersonKey(transaction, kUnion, kZhang);
            }).code(),
            absl::StatusCode::kAlreadyExists);
}

TEST_F(Journal, NothingIsSealedForAPersonWithoutOrWithADestroyedKey) {
  Fill(1);
  EXPECT_EQ(Write([](Transaction& transaction) {
              return PutLetter(transaction, 9, MemberId{99}, "text");
            }).code(),
            absl::StatusCode::kInternal);
  MustWrite([](Transaction& transaction) {
    RETURN_IF_ERROR(Put(transaction, kPersonKeys, kNobody,
                        {kUnion, kLi, KeyState::kDestroyed, std::nullopt}));
    return Close(transaction);
  });
  EXPECT_EQ(Write([](Transaction& transaction) {
              return PutLetter(transaction, 9, kLi, "text");
            }).code(),
            absl::StatusCode::kNotFound);
  EXPECT_EQ(OpenColumn(snapshot(), kUnion, kLi, "letters", "sealed_body", 1,
                       Blob(connection(), kSealedBody))
                .status()
                .code(),
            absl::StatusCode::kNotFound);
}

TEST_F(Journal, MoreKeysThanAreRememberedInOneOperation) {
  MustWrite([](Transaction& transaction) {
    for (int64_t person = 1; person <= 40; ++person) {
      RETURN_IF_ERROR(CreatePersonKey(transaction, kUnion, MemberId{person}));
    }
    for (const int round : {0, 1}) {
      for (int64_t person = 1; person <= 40; ++person) {
        RETURN_IF_ERROR(
            PutLetter(transaction, round * 100 + person, MemberId{person}, "in confidence"));
      }
    }
    return Close(transaction);
  });
  const Verification found = Verified();
  EXPECT_EQ(Describe(found.first_difference), "no difference");
  EXPECT_EQ(found.row_count, 120);
}

TEST(JournalEntry, ReadsBackExtremeValues) {
  for (const int64_t number : {int64_t{0}, int64_t{-1}, int64_t{63}, int64_t{64}, INT64_MAX,
                               INT64_MIN}) {
    const Value values[] = {UnionId{1}, "t", number, "", number, sql::Blob{""}, std::nullopt};
    const std::string bytes = EncodeImage(kNotes, Change::kPut, values);
    const std::optional<Image> image = DecodeImage(bytes);
    ASSERT_TRUE(image.has_value()) << number;
    EXPECT_EQ(image->key[2].number, number);
    EXPECT_EQ(image->columns[1].value.number, number);
    EXPECT_EQ(image->columns[2].value.type, Value::Type::kBlob);
  }
}

constexpr sql::Sql kEntryAt = {"SELECT entry FROM journal WHERE union_id = $1 AND sequence = $2"};
constexpr UnionId kOtherUnion{4};

// A note in each of two unions, the one that was asked for first.
absl::Status PutNoteInBoth(Transaction& transaction, UnionId own, UnionId other) {
  for (const UnionId union_id : {own, other}) {
    RETURN_IF_ERROR(Put(transaction, kNotes, kNobody,
                        {union_id, "topic", 9, "both", 90, sql::Blob{"\1"}, std::nullopt}));
  }
  transaction.Concerns(own, "own/1");
  transaction.AlsoConcerns(other, "other/1");
  return absl::OkStatus();
}

TEST_F(Journal, AnOperationOnTwoUnionsIsEnteredInBothLogsAndEachNamesTheOther) {
  Fill(2);
  // Both ways round: the numbers of the unions decide the order, not who was named first.
  for (const bool turned : {false, true}) {
    const UnionId own = turned ? kOtherUnion : kUnion;
    const UnionId other = turned ? kUnion : kOtherUnion;
    int64_t sequence = 0;
    MustWrite([&](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(PutNoteInBoth(transaction, own, other));
      ASSIGN_OR_RETURN(sequence, journal::Close(transaction));
      EXPECT_TRUE(transaction.images().empty());
      return absl::OkStatus();
    });
    const int64_t of_7 = turned ? 5 : 4;
    const int64_t of_4 = turned ? 2 : 1;
    EXPECT_EQ(sequence, turned ? of_4 : of_7);
    for (const auto& [at, beside] :
         {std::pair(EntryPlace{7, of_7}, EntryPlace{4, of_4}),
          std::pair(EntryPlace{4, of_4}, EntryPlace{7, of_7})}) {
      std::string bytes;
      ASSERT_TRUE(sql::Query(connection(), kEntryAt,
                             [&](sql::Row row) { bytes = std::string(row.Bytes(0)); },
                             at.union_id, at.sequence).ok());
      const std::optional<Entry> entry = DecodeEntry(bytes);
      ASSERT_TRUE(entry.has_value());
      EXPECT_EQ(entry->head.other.union_id, beside.union_id);
      EXPECT_EQ(entry->head.other.sequence, beside.sequence);
      EXPECT_EQ(entry->head.resource, UnionId{at.union_id} == own ? "own/1" : "other/1");
      ASSERT_EQ(entry->frames.size(), 1u);
      EXPECT_EQ(DecodeFrame(entry->frames[0])->union_id, at.union_id);
    }
  }
  EXPECT_EQ(FirstDifference(), "no difference");
  const absl::StatusOr<Verification> other = VerifyAll(snapshot(), kOtherUnion, tables());
  ASSERT_TRUE(other.ok());
  EXPECT_EQ(Describe(other->first_difference), "no difference");
}

TEST_F(Journal, ARefusedOperationOnTwoUnionsLeavesNothingInEither) {
  const absl::Status status = Write([](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(PutNoteInBoth(transaction, kUnion, kOtherUnion));
    RETURN_IF_ERROR(journal::Close(transaction).status());
    return absl::AbortedError("in vain");
  });
  EXPECT_EQ(status.code(), absl::StatusCode::kAborted);
  static constexpr sql::Sql kAll = {"SELECT COUNT(*) FROM journal"};
  static constexpr sql::Sql kNumbers = {"SELECT COUNT(*) FROM counters"};
  EXPECT_EQ(Ask(kAll), 0);
  EXPECT_EQ(Ask(kNumbers), 0);
  EXPECT_EQ(Ask(kNoteCount), 0);
}

TEST(JournalEntry, OneThatNamesAnotherReadsBackAndEveryCutIsRefused) {
  const std::string entry =
      EncodeEntry(EntryHead{.union_id = 1, .sequence = 2, .other = {3, 4}}, {});
  const std::optional<Entry> read = DecodeEntry(entry);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->head.other.union_id, 3);
  EXPECT_EQ(read->head.other.sequence, 4);
  for (size_t size = 0; size < entry.size(); ++size) {
    EXPECT_FALSE(DecodeEntry(absl::string_view(entry).substr(0, size)).has_value()) << size;
  }
}

TEST(JournalEntry, EveryCutAndEveryLongerTextIsRefused) {
  const Value values[] = {UnionId{1}, "t", 2, "title", 3, sql::Blob{"\1"}, std::nullopt};
  const std::string image = EncodeImage(kNotes, Change::kPut, values);
  const std::string frame = EncodeFrame(Frame{.union_id = 1, .image = image});
  const std::string entry = EncodeEntry(EntryHead{.union_id = 1, .sequence = 2}, {frame});
  for (size_t size = 0; size < image.size(); ++size) {
    EXPECT_FALSE(DecodeImage(absl::string_view(image).substr(0, size)).has_value()) << size;
  }
  for (size_t size = 0; size < frame.size(); ++size) {
    EXPECT_FALSE(DecodeFrame(absl::string_view(frame).substr(0, size)).has_value()) << size;
  }
  for (size_t size = 0; size < entry.size(); ++size) {
    EXPECT_FALSE(DecodeEntry(absl::string_view(entry).substr(0, size)).has_value()) << size;
  }
  EXPECT_FALSE(DecodeImage(image + "x").has_value());
  EXPECT_FALSE(DecodeFrame(frame + "x").has_value());
  EXPECT_FALSE(DecodeEntry(entry + "x").has_value());
}

}  // namespace
}  // namespace unioncare::journal
