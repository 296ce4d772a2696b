// Verifying the journal.
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using JournalCommands = Cli;

TEST_F(JournalCommands, VerifyTellsTheFirstDifference) {
  v1::VerifyJournalResponse progress, last;
  progress.set_entry_count(5);
  last.set_done(true);
  last.set_entry_count(10);
  last.set_row_count(20);
  last.set_root_hash("ab");
  const auto answer = [&](const v1::VerifyJournalRequest&) {
    return FakeAnswer({progress.SerializeAsString(), last.SerializeAsString()});
  };
  server_.On<v1::VerifyJournalRequest>("VerifyJournal", answer);
  EXPECT_EQ(Run({"audit", "verify", "--lang=en", "--output=table"}), 0) << err_;
  EXPECT_EQ(out_, "verified: 10 entries, 20 rows, root hash ab\n");
  EXPECT_EQ(err_, "");
  EXPECT_EQ(Run({"audit", "verify"}, "", true), 0);
  EXPECT_THAT(err_, HasSubstr("已校验 5 条日志"));
  last.set_difference_count(2);
  last.mutable_first_difference()->set_kind(v1::JournalDifference::KIND_COLUMN_CHANGED);
  last.mutable_first_difference()->set_table("members");
  last.mutable_first_difference()->set_key("1/42");
  last.mutable_first_difference()->set_column("staff_no");
  last.mutable_first_difference()->set_sequence(7);
  EXPECT_EQ(Run({"audit", "verify", "--lang=en", "--output=table"}), 8);
  EXPECT_EQ(
      out_,
      "first difference: column changed; table members, key 1/42, column staff_no, sequence 7\n"
      "differences in all: 2\n");
  EXPECT_EQ(Run({"audit", "verify", "--output=json"}), 8);
  EXPECT_EQ(std::count(out_.begin(), out_.end(), '\n'), 2);
  last.set_done(false);
  EXPECT_EQ(Run({"audit", "verify"}), 1);
}

}  // namespace
}  // namespace unioncare::client
