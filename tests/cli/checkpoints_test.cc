// Checkpoints and proofs on the command line: what is checked on the auditor's machine, whatever
// the server says.
#include "service/domain/checkpoints.h"

#include <fstream>

#include "service/base/signatures.h"
#include "service/domain/journal.h"
#include "tests/cli/care_fixture.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/checkpoints.pb.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::client {
namespace {

using ::testing::HasSubstr;

const crypto::Key kSeed(std::string(32, 's'));

// The log of a union with one leaf, then two.
struct PretendedLog {
  const crypto::Hash first = journal::LeafHash("first");
  const crypto::Hash second = journal::LeafHash("second");
  const std::string server = ServerOrigin(crypto::PublicKeyOf(kSeed));
  const std::string origin = LogOrigin(server, UnionId{1});

  std::string Statement() const {
    LogKey key{.number = 1,
               .public_key = crypto::PublicKeyOf(kSeed),
               .make_time = absl::FromUnixSeconds(1795190400)};
    return StateKey(server, key, kSeed, nullptr, nullptr);
  }
  std::string Note(int64_t size, const crypto::Hash& root) const {
    const Checkpoint head{
        .origin = origin, .size = size, .root = std::string(crypto::View(root))};
    return SignNote(TextOf(head), origin, {kSeed});
  }
};

class CheckpointVerbs : public Cli {
 protected:
  std::string Keep(const std::string& name, const std::string& content) {
    const std::string path = directory_.path() + "/" + name;
    std::ofstream(path, std::ios::binary) << content;
    return path;
  }
  // A server that says that all is well, and sends this.
  void Pretend(const std::string& note, const std::vector<std::string>& consistency) {
    v1::VerifyJournalResponse last;
    last.set_done(true);
    last.set_entry_count(2);
    last.set_checkpoint(note);
    for (const std::string& hash : consistency) last.add_consistency(hash);
    last.add_key_statements(log_.Statement());
    server_.On<v1::VerifyJournalRequest>("VerifyJournal", [=](const v1::VerifyJournalRequest&) {
      return FakeAnswer({last.SerializeAsString()});
    });
  }

  const PretendedLog log_{};
  const unioncare::testing::TemporaryDirectory directory_;
};

TEST_F(CheckpointVerbs, TheClientChecksTheProofItself) {
  const std::string older = Keep("older", log_.Note(1, log_.first));
  const std::string now = log_.Note(2, journal::NodeHash(log_.first, log_.second));
  const std::string second(crypto::View(log_.second));
  Pretend(now, {second});
  EXPECT_EQ(Run({"audit", "verify", "--lang=en", "--output=table", "--since=" + older}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("its 1 entries begin the 2 of now"));
  EXPECT_EQ(server_.Last<v1::VerifyJournalRequest>("VerifyJournal").since(),
            log_.Note(1, log_.first));
  const std::string key = "--key=" + crypto::Hex(crypto::PublicKeyOf(kSeed));
  EXPECT_EQ(Run({"audit", "verify", "--since=" + older, key}), 0);
  EXPECT_EQ(Run({"audit", "verify", "--since=" + older,
                 "--key=" + VerifierKey(log_.origin, crypto::PublicKeyOf(kSeed))}),
            0);
  EXPECT_EQ(Run({"audit", "verify", "--since=" + older, "--key=" + std::string(64, '0')}), 8);
  EXPECT_EQ(Run({"audit", "verify", "--since=" + older, "--key=x"}), 2);
}

// The server says "verified" each time.
TEST_F(CheckpointVerbs, AServerThatLiesIsFoundOut) {
  const std::string older = Keep("older", log_.Note(1, log_.first));
  const std::string second(crypto::View(log_.second));
  const crypto::Hash other = journal::NodeHash(log_.second, log_.second);
  const struct {
    std::string note;
    std::vector<std::string> consistency;
    const char* said;
  } kLies[] = {
      {log_.Note(2, other), {second}, "rewritten"},
      {log_.Note(2, journal::NodeHash(log_.first, log_.second)), {}, "rewritten"},
      {log_.Note(1, log_.second), {}, "rewritten"},
      {log_.Note(0, journal::Root({})), {}, "shorter"},
      {"", {}, "not in its form"},
  };
  for (const auto& lie : kLies) {
    Pretend(lie.note, lie.consistency);
    EXPECT_EQ(Run({"audit", "verify", "--lang=en", "--output=table", "--since=" + older}), 8);
    EXPECT_THAT(out_, HasSubstr("verified: 2 entries"));
    EXPECT_THAT(err_, HasSubstr(lie.said));
  }
}

TEST_F(CheckpointVerbs, ACheckpointGoesToAFileOrIsShown) {
  v1::Checkpoint taken;
  taken.set_note(log_.Note(1, log_.first));
  taken.set_origin(log_.origin);
  taken.set_size(1);
  server_.On<v1::GetCheckpointRequest>(
      "GetCheckpoint", [=](const v1::GetCheckpointRequest&) { return taken; });
  const std::string path = directory_.path() + "/kept.xlsx";
  ASSERT_EQ(Run({"audit", "checkpoint", "--output=" + path}), 0) << err_;
  std::ifstream file(path, std::ios::binary);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), taken.note());
  EXPECT_EQ(Run({"audit", "checkpoint", "--output=" + path}), 2) << "it is there";
  EXPECT_EQ(Run({"audit", "checkpoint"}), 0);
  EXPECT_EQ(out_, taken.note()) << "as it is kept";
  EXPECT_EQ(Run({"audit", "checkpoint", "--output=json"}), 0);
  EXPECT_THAT(out_, HasSubstr("\"origin\""));
}

TEST_F(CheckpointVerbs, ADisbursementGoesByItsNumberToo) {
  server_.On<v1::ExportDisbursementProofRequest>(
      "ExportDisbursementProof", [](const v1::ExportDisbursementProofRequest& request) {
        v1::JournalProof proof;
        proof.set_name(request.name());
        proof.set_file("proof");
        return proof;
      });
  const std::string path = directory_.path() + "/aid.proof";
  ASSERT_EQ(Run({"audit", "prove", "aid/17", "--output=" + path}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ExportDisbursementProofRequest>("ExportDisbursementProof").name(),
            "unions/1/disbursements/17");
  EXPECT_EQ(Run({"audit", "check-proof", path}), 2) << "that was none";
}

}  // namespace
}  // namespace unioncare::client
