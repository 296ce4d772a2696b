// Checkpoints through the server: what an auditor takes home, what it finds later, keys that change
// or are lost, and proofs that are checked elsewhere.
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "service/domain/checkpoints.h"
#include "service/domain/disbursement_proofs.h"
#include "tests/api/disbursements_fixture.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/checkpoints.pb.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

class Checkpoints : public ::testing::Test {
 protected:
  Checkpoints() : world_(MakeFullWorld(server_)) {}

  v1::Checkpoint Take(const std::string& parent = kUnion) {
    v1::GetCheckpointRequest request;
    request.set_parent(parent);
    v1::Checkpoint taken;
    const grpc::Status status = server_.Call(world_.token("admin"),
                                             "CheckpointService/GetCheckpoint", request, &taken);
    EXPECT_TRUE(status.ok()) << LocalizedOf(status);
    return taken;
  }
  std::string RefusalOfTake() {
    v1::GetCheckpointRequest request;
    v1::Checkpoint taken;
    return ErrorInfoOf(server_.Call(world_.token("admin"), "CheckpointService/GetCheckpoint",
                                    request, &taken))
        .reason();
  }

  // The last message of a verification, or the reason for which there is none.
  struct Verified {
    std::string reason;
    v1::VerifyJournalResponse last;
  };
  Verified VerifySince(const std::string& note, const std::string& parent = kUnion) {
    v1::VerifyJournalRequest request;
    request.set_parent(parent);
    request.set_since(note);
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token("admin"), "JournalService/VerifyJournal", request, &messages);
    Verified verified;
    if (!status.ok()) verified.reason = ErrorInfoOf(status).reason();
    if (status.ok()) {
      EXPECT_TRUE(verified.last.ParseFromString(messages.back()));
    }
    return verified;
  }

  // Something that is entered in the log of unions/2.
  void Enter() {
    const MethodDescriptor* method = MethodNamed("MemberService/RevealMember");
    EXPECT_TRUE(Ask(server_, world_.token("chair"), method, *RequestFor(method)).status.ok());
  }

  absl::StatusOr<v1::LogKey> Rotate(bool lost = false, bool validate_only = false) {
    v1::CreateLogKeyRequest request;
    request.set_lost(lost);
    request.set_validate_only(validate_only);
    v1::LogKey made;
    const grpc::Status status = server_.Call(world_.token("admin"),
                                             "CheckpointService/CreateLogKey", request, &made);
    if (!status.ok()) return absl::FailedPreconditionError(ErrorInfoOf(status).reason());
    return made;
  }

  std::vector<fs::path> KeyFiles() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(server_.directory() + "/keys")) {
      if (absl::StartsWith(entry.path().filename().string(), "signing-")) {
        files.push_back(entry.path());
      }
    }
    return files;
  }

  v1::JournalProof Prove(const std::string& change, const std::string& without = "",
                         std::string* reason = nullptr) {
    const MethodDescriptor* method = MethodNamed("CheckpointService/ExportDisbursementProof");
    const Answer answer =
        Ask(server_, world_.token("auditor"), method, *RequestFor(method, change, without));
    v1::JournalProof proof;
    EXPECT_TRUE(proof.ParseFromString(answer.bytes));
    if (reason != nullptr) *reason = answer.reason;
    return proof;
  }

  TestServer server_;
  const World world_;
};

std::vector<std::string> StatementsOf(const v1::Checkpoint& taken) {
  return {taken.key_statements().begin(), taken.key_statements().end()};
}

// As a client does it, with nothing but what was sent.
bool Grown(const std::string& older, const v1::VerifyJournalResponse& last) {
  KeyChain chain;
  SignedCheckpoint before, now;
  const std::vector<std::string> statements(last.key_statements().begin(),
                                            last.key_statements().end());
  if (ReadKeys(statements, chain) != ProofFault::kNone) return false;
  const std::vector<LogKey> trusted = TrustedKeys(chain, "");
  if (OpenCheckpoint(older, chain.server, trusted, before) != ProofFault::kNone) return false;
  if (OpenCheckpoint(last.checkpoint(), chain.server, trusted, now) != ProofFault::kNone) {
    return false;
  }
  const auto hash = [](const std::string& bytes) {
    crypto::Hash made;
    std::copy_n(bytes.begin(), made.size(), made.begin());
    return made;
  };
  journal::ProofHashes proof;
  for (const std::string& bytes : last.consistency()) proof.push_back(hash(bytes));
  return journal::Extends(before.head.size, hash(before.head.root), now.head.size,
                          hash(now.head.root), proof);
}

TEST_F(Checkpoints, SayWhichLogAndHowFar) {
  const v1::Checkpoint taken = Take();
  KeyChain chain;
  ASSERT_EQ(ReadKeys(StatementsOf(taken), chain), ProofFault::kNone);
  EXPECT_EQ(taken.origin(), chain.server + "/unions/2");
  SignedCheckpoint opened;
  ASSERT_EQ(OpenCheckpoint(taken.note(), chain.server, chain.keys, opened), ProofFault::kNone);
  EXPECT_EQ(opened.head.size, taken.size());
  EXPECT_EQ(crypto::Hex(opened.head.root), taken.root_hash());
  EXPECT_EQ(crypto::Hex(opened.key.public_key), taken.public_key());
  EXPECT_EQ(PublicKeyIn(taken.verifier_key()), opened.key.public_key);
  EXPECT_GT(taken.size(), 10);
  // The root is that which a verification finds from the entries.
  EXPECT_EQ(VerifySince("").last.root_hash(), taken.root_hash());
  EXPECT_EQ(Take("").origin(), chain.server + "/unions/0");
  // The same key and the same name after the next start.
  server_.Stop();
  server_.Start();
  EXPECT_EQ(Take().note(), taken.note());
}

TEST_F(Checkpoints, AnOlderOneProvesThatTheLogHasOnlyGrown) {
  const v1::Checkpoint first = Take();
  std::vector<std::string> notes = {Take("unions/1").note()};
  for (int i = 0; i < 5; ++i) {
    notes.push_back(Take().note());
    Enter();
  }
  for (size_t i = 1; i < notes.size(); ++i) {
    const Verified verified = VerifySince(notes[i]);
    EXPECT_EQ(verified.reason, "");
    EXPECT_FALSE(verified.last.has_first_difference()) << verified.last.DebugString();
    EXPECT_TRUE(Grown(notes[i], verified.last));
    EXPECT_FALSE(Grown(notes[0], verified.last));
  }
  const Verified empty = VerifySince(notes[0], "unions/1");
  EXPECT_EQ(empty.reason, "");
  EXPECT_TRUE(Grown(notes[0], empty.last));
}

TEST_F(Checkpoints, OneOfAnotherLogOrAChangedOneIsRefused) {
  TestServer other;
  const World elsewhere = MakeWorld(other);
  v1::GetCheckpointRequest request;
  request.set_parent(kUnion);
  v1::Checkpoint theirs;
  ASSERT_TRUE(other.Call(elsewhere.token("admin"), "CheckpointService/GetCheckpoint", request,
                         &theirs)
                  .ok());
  EXPECT_EQ(VerifySince(theirs.note()).reason, "CHECKPOINT_OTHER_LOG");
  EXPECT_EQ(VerifySince(Take(kNeighbour).note()).reason, "CHECKPOINT_OTHER_LOG");
  EXPECT_EQ(VerifySince(Take("").note()).reason, "CHECKPOINT_OTHER_LOG");
  EXPECT_EQ(VerifySince("检查点").reason, "CHECKPOINT_MALFORMED");
  const std::string note = Take().note();
  EXPECT_EQ(VerifySince(note + "x").reason, "CHECKPOINT_MALFORMED");
  EXPECT_EQ(VerifySince(note.substr(0, note.size() - 2)).reason, "CHECKPOINT_MALFORMED");
  std::string changed = note;
  changed[changed.find('\n') + 1] ^= 1;  // the size
  EXPECT_EQ(VerifySince(changed).reason, "CHECKPOINT_SIGNATURE");
  // The name of our log over the signature of theirs.
  std::string forged = theirs.note();
  forged = absl::StrReplaceAll(forged, {{theirs.origin(), Take().origin()}});
  EXPECT_EQ(VerifySince(forged).reason, "CHECKPOINT_SIGNATURE");
}

TEST_F(Checkpoints, ANewKeyIsSignedForByTheOld) {
  const v1::Checkpoint old = Take();
  ASSERT_EQ(KeyFiles().size(), 1u);
  const auto tried = Rotate(false, true);
  ASSERT_TRUE(tried.ok()) << tried.status();
  EXPECT_EQ(KeyFiles().size(), 1u) << "what is tried leaves no file";
  EXPECT_EQ(Take().public_key(), old.public_key());
  const auto made = Rotate();
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_EQ(made->name(), "logKeys/2");
  EXPECT_TRUE(made->vouched());
  EXPECT_EQ(KeyFiles().size(), 2u);
  for (const fs::path& file : KeyFiles()) {
    struct stat facts = {};
    ASSERT_EQ(stat(file.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0400u) << file;
  }
  const v1::Checkpoint now = Take();
  EXPECT_EQ(now.public_key(), made->public_key());
  EXPECT_EQ(now.origin(), old.origin()) << "the log keeps its name";
  KeyChain chain;
  ASSERT_EQ(ReadKeys(StatementsOf(now), chain), ProofFault::kNone);
  const std::string pinned = *crypto::FromHex(old.public_key());
  EXPECT_EQ(TrustedKeys(chain, pinned).size(), 2u);
  const Verified verified = VerifySince(old.note());
  EXPECT_EQ(verified.reason, "");
  EXPECT_TRUE(Grown(old.note(), verified.last));
  EXPECT_EQ(VerifySince("", "").last.difference_count(), 0) << "the table is journaled";
}

TEST_F(Checkpoints, AKeyThatIsLostOrAnothersIsRefusedAndReplaced) {
  const v1::Checkpoint old = Take();
  ASSERT_EQ(KeyFiles().size(), 1u);
  const fs::path file = KeyFiles().front();
  const fs::path aside = server_.directory() + "/aside";
  EXPECT_EQ(Rotate(true).status().message(), "SIGNING_KEY_PRESENT");
  chmod(file.c_str(), 0440);
  EXPECT_EQ(RefusalOfTake(), "SIGNING_KEY_OPEN");
  chmod(file.c_str(), 0600);
  fs::copy_file(file, aside);
  std::ofstream(file, std::ios::binary) << std::string(32, 'k');
  EXPECT_EQ(RefusalOfTake(), "SIGNING_KEY_OTHER");
  std::ofstream(file, std::ios::binary) << "short";
  EXPECT_EQ(RefusalOfTake(), "SIGNING_KEY_OTHER");
  fs::remove(file);
  EXPECT_EQ(RefusalOfTake(), "SIGNING_KEY_MISSING");
  EXPECT_EQ(Rotate().status().message(), "SIGNING_KEY_MISSING");
  EXPECT_EQ(VerifySince("").reason, "") << "verification alone needs no key";
  // The server starts all the same, and the key may come back.
  server_.Stop();
  server_.Start();
  EXPECT_EQ(RefusalOfTake(), "SIGNING_KEY_MISSING");
  fs::copy_file(aside, file);
  EXPECT_EQ(Take().note(), old.note());
  fs::remove(file);
  const auto made = Rotate(true);
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_FALSE(made->vouched());
  const v1::Checkpoint now = Take();
  EXPECT_EQ(now.origin(), old.origin());
  // The server knows its old signature; who trusts the old key alone does not know the new one.
  const Verified verified = VerifySince(old.note());
  EXPECT_EQ(verified.reason, "");
  EXPECT_FALSE(Grown(old.note(), verified.last));
}

TEST_F(Checkpoints, AClosedProofShowsTheCallsAndNothingThatWasEntered) {
  const v1::JournalProof made = Prove("name: 'unions/2/disbursements/5'", "open");
  DisbursementProof proof;
  ProofClaims claims;
  ASSERT_EQ(CheckProof(made.file(), "", proof, claims), ProofFault::kNone);
  EXPECT_EQ(proof.resource, "unions/2/disbursements/5");
  EXPECT_EQ(made.open_count(), 0);
  std::vector<std::string> methods;
  for (const ProofClaims::Entry& entry : claims.entries) {
    methods.push_back(entry.method.substr(entry.method.find('/') + 1));
    EXPECT_TRUE(entry.shown);
    EXPECT_GT(entry.sealed_count, 0);
  }
  EXPECT_EQ(methods, (std::vector<std::string>{"RequestDisbursement", "ApproveDisbursement",
                                               "PayDisbursement", "SignDisbursement"}));
  for (const char* secret : {"慰问品", "刘洋"}) {
    for (const ProvenEntry& entry : proof.entries) {
      EXPECT_EQ(entry.bytes.find(secret), std::string::npos) << secret;
    }
  }
}

// An old voucher came in with others of its book: its call names the book, not the voucher.
TEST_F(Checkpoints, AClosedProofThatWouldShowNothingIsRefused) {
  std::string reason;
  Prove("name: 'unions/2/disbursements/7'", "open", &reason);
  EXPECT_EQ(reason, "PROOF_NOT_SHOWN");
  const v1::JournalProof open =
      Prove("name: 'unions/2/disbursements/7' open: true reason: '上级审计'", "", &reason);
  EXPECT_EQ(reason, "");
  DisbursementProof proof;
  ProofClaims claims;
  EXPECT_EQ(CheckProof(open.file(), "", proof, claims), ProofFault::kNone);
}

TEST_F(Checkpoints, AnOpenProofShowsTheAmountAndIsJournaled) {
  std::string reason;
  Prove("name: 'unions/2/disbursements/5'", "reason", &reason);
  EXPECT_EQ(reason, "FIELD_REQUIRED");
  Prove("name: 'unions/2/disbursements/99'", "", &reason);
  EXPECT_EQ(reason, "NOT_FOUND");
  const auto before = RowCounts(server_.database());
  const v1::JournalProof made =
      Prove("name: 'unions/2/disbursements/5' open: true reason: '上级审计'");
  const auto after = RowCounts(server_.database());
  EXPECT_EQ(after.at("reveals"), before.at("reveals") + 1);
  EXPECT_EQ(after.at("journal"), before.at("journal") + 1);
  DisbursementProof proof;
  ProofClaims claims;
  ASSERT_EQ(CheckProof(made.file(), "", proof, claims), ProofFault::kNone);
  std::set<std::string> tables;
  std::string amount;
  for (const ProofClaims::Entry& entry : claims.entries) {
    for (const journal::ImageText& image : entry.images) {
      tables.insert(image.table);
      for (const auto& [column, value] : image.columns) {
        if (image.table == "disbursements" && column == "amount_fen") amount = value;
      }
    }
  }
  EXPECT_EQ(amount, "1000");
  EXPECT_TRUE(tables.count("disbursements") == 1 && tables.count("disbursement_entries") == 1 &&
              tables.count("disbursement_approvals") == 1);
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), kUnion), "");
}

TEST_F(Checkpoints, AProofOfAnotherKeyOrDisbursementIsRefused) {
  const v1::Checkpoint taken = Take();
  const std::string file = Prove("name: 'unions/2/disbursements/4'").file();
  DisbursementProof proof;
  ProofClaims claims;
  const std::string key = *crypto::FromHex(taken.public_key());
  EXPECT_EQ(CheckProof(file, key, proof, claims), ProofFault::kNone);
  EXPECT_EQ(CheckProof(file, std::string(32, 'x'), proof, claims), ProofFault::kSignature);
  const auto with = [&](const auto& change) {
    DisbursementProof changed;
    EXPECT_EQ(ReadProof(file, changed), ProofFault::kNone);
    change(changed);
    return CheckProof(FormatProof(changed), "", proof, claims);
  };
  EXPECT_EQ(with([](DisbursementProof& p) { p.resource = "unions/2/disbursements/5"; }),
            ProofFault::kNotShown);
  EXPECT_EQ(with([](DisbursementProof& p) { p.resource = "unions/3/disbursements/4"; }),
            ProofFault::kOtherLog);
  EXPECT_EQ(with([&](DisbursementProof& p) { p.checkpoint = Take(kNeighbour).note(); }),
            ProofFault::kOtherLog);
  EXPECT_EQ(with([](DisbursementProof& p) { std::swap(p.entries[0], p.entries[1]); }),
            ProofFault::kMalformed);
  EXPECT_EQ(with([](DisbursementProof& p) { std::swap(p.entries[0].path, p.entries[1].path); }),
            ProofFault::kNotIncluded);
  EXPECT_EQ(with([](DisbursementProof& p) { p.entries[0].path.pop_back(); }),
            ProofFault::kNotIncluded);
  EXPECT_EQ(with([](DisbursementProof& p) { p.entries.clear(); }), ProofFault::kNotShown);
  EXPECT_EQ(with([](DisbursementProof& p) { p.key_statements.clear(); }), ProofFault::kMalformed);
}

class LongProofs : public DisbursementsFixture {};

TEST_F(LongProofs, AreRefusedBeyondTheirLimitWithWhatTheyWouldBe) {
  const v1::Disbursement aid =
      Asked(Festival({"张伟", "李娜", "王强", "赵敏"}, 10'000) + " draft: true");
  Answer answer;
  // A change enters a few kilobytes; a year of changes a day is far from the limit.
  for (int change = 0; change < 1'000 && answer.reason.empty(); change += 50) {
    for (int i = 0; i < 50; ++i) {
      Do("committee", "DisbursementService/UpdateDisbursement",
         absl::StrCat("disbursement { ", Of(aid), " items { display_name: '节日慰问品 ", change + i,
                      "' quantity: 4 unit_price_fen: 10000 } } update_mask { paths: 'items' }"));
    }
    answer = Send("auditor", "CheckpointService/ExportDisbursementProof",
                  absl::StrCat("name: '", aid.name(), "' open: true reason: '上级审计'"));
  }
  EXPECT_EQ(answer.reason, "PROOF_TOO_LARGE");
  EXPECT_NE(LocalizedOf(answer.status).find(absl::StrCat(kProofBytesMax)), std::string::npos)
      << LocalizedOf(answer.status);
}

TEST_F(Checkpoints, EveryBitOfAProofCounts) {
  const std::string file =
      Prove("name: 'unions/2/disbursements/1' open: true reason: '上级审计'").file();
  DisbursementProof proof;
  ProofClaims claims;
  ASSERT_EQ(CheckProof(file, "", proof, claims), ProofFault::kNone);
  std::string changed = file;
  // One bit of each byte, another one each time; all of them in the first and last lines.
  for (size_t i = 0; i < file.size(); ++i) {
    const bool edge = i < 100 || i + 250 > file.size();
    for (size_t bit = edge ? 0 : i % 8; bit < (edge ? 8 : i % 8 + 1); ++bit) {
      changed[i] = static_cast<char>(file[i] ^ (1 << bit));
      EXPECT_NE(CheckProof(changed, "", proof, claims), ProofFault::kNone) << i << " bit " << bit;
    }
    changed[i] = file[i];
  }
  EXPECT_NE(CheckProof(file + "\n", "", proof, claims), ProofFault::kNone);
  EXPECT_NE(CheckProof(file.substr(0, file.size() - 1), "", proof, claims), ProofFault::kNone);
  EXPECT_NE(CheckProof("", "", proof, claims), ProofFault::kNone);
}

}  // namespace
}  // namespace unioncare::testing
