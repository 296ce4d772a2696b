// The commands of checkpoints and proofs. What is checked here is checked without trusting the
// server: by the code that it signs with, which knows no rules and keeps nothing.
#include "client/checkpoints.h"

#include "unioncare/v1/checkpoints.pb.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "client/birthday_words.h"
#include "client/disbursement_words.h"
#include "client/fields.h"
#include "client/input_file.h"
#include "client/local_file.h"
#include "client/proof_claims.h"
#include "client/resolve.h"
#include "service/domain/checkpoints.h"
#include "service/domain/disbursement_proofs.h"

namespace unioncare::client {
namespace {

constexpr int exit_findings = 8;

const Text kKeyUnknown{"--key 应为 64 位十六进制公钥，或 care audit checkpoint 显示的验证密钥",
                       "--key wants a public key of 64 hexadecimal digits, or a verifier key as "
                       "care audit checkpoint shows it"};
const Text kKept{"已保存检查点 $0；请存放在服务器之外", "kept in $0; keep it outside of the server"};
const Text kProofKept{"已保存证明 $0（日志 $1 条，公开记录 $2 条）",
                      "kept in $0: $1 entries, $2 images opened"};
const Text kNoFile{"没有写明文件，用法：--output=文件", "no file is given: --output=FILE"};
const Text kGrown{"与旧检查点一致：旧 $0 条是现在 $1 条的开头",
                  "consistent with the older checkpoint: its $0 entries begin the $1 of now"};
const Text kFaulty{"检查不通过：$0", "refused: $0"};
const Text kProven{"证明有效：$0", "proven: $0"};
const Text kOfLog{"日志 $0，共 $1 条，公钥 $2（第 $3 把，共 $4 把）",
                  "log $0 of $1 entries, public key $2 (key $3 of $4)"};
const Text kPinnedNote{"未用 --key 指定公钥：请核对上面的日志名称与另外保存的检查点一致",
                       "no --key was given: compare the name of the log with a checkpoint that was "
                       "kept elsewhere"};
const Text kLimits{
    "证明的范围：以上条目在签名时已在日志中，至今未改。不证明：条目之后有无更改，有无其他条目，未公开的"
    "内容，当时填写的内容是否属实。",
    "This shows that the entries stood in the log when it was signed, as they are. It does not "
    "show what was changed after them, that there are no others, what stays closed, or that what "
    "was entered was true."};

const Text& TextOf(ProofFault fault) {
  static const Text kTexts[] = {
      {"", ""},
      {"文件格式不对，或有一处被改动", "the file is not in its form, or a part of it was changed"},
      {"不是同一台服务器、同一个工会的日志", "it is of the log of another server or union"},
      {"没有可信密钥的有效签名", "it has no valid signature by a key that is trusted"},
      {"密钥之间的交接不成立", "the keys do not follow from each other"},
      {"日志比旧检查点短，后面的条目被删去",
       "the log is shorter than the older checkpoint says: entries were cut off"},
      {"旧检查点之前的日志已被改写", "the log before the older checkpoint was rewritten"},
      {"条目不在日志中，或内容被改动", "an entry is not in the log, or was changed"},
      {"公开的记录打不开，或被改动", "an image does not open, or was changed"},
      {"没有一条指明该支出", "no entry names the disbursement"},
  };
  return kTexts[static_cast<size_t>(fault)];
}

// For programs.
const char* NameOf(ProofFault fault) {
  static constexpr const char* kNames[] = {
      "",         "MALFORMED",    "OTHER_LOG", "SIGNATURE",    "KEY_CHAIN",
      "SHORTER",  "REWRITTEN",    "NOT_INCLUDED", "NOT_OPENED", "NOT_SHOWN"};
  return kNames[static_cast<size_t>(fault)];
}

int Refused(Session& session, ProofFault fault) {
  session.Note(session.Say(kFaulty, session.Say(TextOf(fault))));
  return exit_findings;
}

// The key of --key; empty without one.
absl::StatusOr<std::string> PinnedKey(Session& session) {
  if (!session.Has("key")) return std::string();
  std::string key = PublicKeyIn(session.Value("key"));
  if (key.empty()) return WrongUse(session.Say(kKeyUnknown));
  return key;
}

// What the flag --output names when it is no form of output.
std::string FileOf(const Session& session) {
  const std::string value = session.Value("output");
  for (const char* form : {"table", "tsv", "csv", "json"}) {
    if (value == form) return "";
  }
  return value;
}

Flag FileFlag(Text help) {
  return {.name = "output", .help = help, .positional = true};
}

absl::StatusOr<int> RunCheckpoint(Session& session) {
  v1::GetCheckpointRequest request;
  v1::Checkpoint response;
  const std::string path = FileOf(session);
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  if (path.empty()) {
    if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
    const Output output = session.style.output;
    if (output == Output::kTable || output == Output::kJson) {
      PrintAnswer(session, response);
    } else {
      session.streams.out << response.note();  // as it is kept
    }
    return 0;
  }
  auto file = LocalFile::Make(path, session.language());
  if (!file.ok()) return file.status();
  absl::Status status = CallMethod(session, request, response);
  if (status.ok()) status = file->Write(response.note());
  if (status.ok()) status = file->Finish();
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  session.Note(session.Say(kKept, Printable(path)));
  return 0;
}

// The disbursement that is meant: "aid/17" by its number, else as everywhere.
absl::StatusOr<std::string> NameOfAid(Session& session, const std::string& text) {
  if (text.empty()) return std::string();
  absl::string_view rest = text;
  const bool numbered = absl::ConsumePrefix(&rest, "aid/") &&
                        rest.find_first_not_of("0123456789") == absl::string_view::npos;
  if (numbered) {
    const auto of = ResolveUnion(session, /*installation_allowed=*/false);
    if (!of.ok()) return of.status();
    return absl::StrCat(*of, "/disbursements/", rest);
  }
  const auto aid = FindDisbursement(session, std::string(rest));
  if (!aid.ok()) return aid.status();
  return aid->name();
}

absl::StatusOr<int> RunProve(Session& session) {
  v1::ExportDisbursementProofRequest request;
  v1::JournalProof response;
  const std::string path = FileOf(session);
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto name = NameOfAid(session, text);
  if (!name.ok()) return name.status();
  request.set_name(*name);
  if (path.empty()) {
    return WrongUse(session.Say(kNoFile),
                    session.Say(texts::kSeeHelp, "care " + session.command.Title()));
  }
  auto file = LocalFile::Make(path, session.language());
  if (!file.ok()) return file.status();
  absl::Status status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  if (session.Has("dry-run")) {
    PrintAnswer(session, response);
    return 0;
  }
  status = file->Write(response.file());
  if (status.ok()) status = file->Finish();
  if (!status.ok()) return status;
  session.Note(session.Say(kProofKept, Printable(path), response.entry_count(),
                           response.open_count()));
  return 0;
}

absl::StatusOr<int> RunCheckProof(Session& session) {
  const auto pinned = PinnedKey(session);
  if (!pinned.ok()) return pinned.status();
  const auto file = ReadInputFile(session, "file");
  if (!file.ok()) return file.status();
  DisbursementProof proof;
  ProofClaims claims;
  const ProofFault fault = CheckProof(*file, *pinned, proof, claims);
  if (fault == ProofFault::kMalformed) {
    return WrongUse(session.Say(kFaulty, session.Say(TextOf(fault))));
  }
  const bool json = session.style.output == Output::kJson;
  if (fault != ProofFault::kNone) {
    if (json) PrintFaultJson(session, NameOf(fault));
    return Refused(session, fault);
  }
  if (json) {
    PrintClaimsJson(session, proof.resource, claims);
    return 0;
  }
  std::ostream& out = session.streams.out;
  out << session.Say(kProven, Printable(proof.resource)) << "\n"
      << session.Say(kOfLog, Printable(claims.checkpoint.head.origin), claims.checkpoint.head.size,
                     crypto::Hex(claims.checkpoint.key.public_key),
                     claims.checkpoint.key.number, claims.key_count)
      << "\n";
  PrintClaims(session, claims);
  if (pinned->empty()) session.Note(session.Say(kPinnedNote));
  session.Note(session.Say(kLimits));
  return 0;
}

}  // namespace

Flag KeyFlag() {
  return {.name = "key",
          .help = {"信任的公钥：64 位十六进制，或验证密钥；不写则由日志名称推出第一把密钥",
                   "the public key that you trust: 64 hexadecimal digits or a verifier key; "
                   "without it the name of the log vouches for its first key"}};
}

absl::Status CheckKey(Session& session) { return PinnedKey(session).status(); }

absl::StatusOr<bool> CheckSince(Session& session, const std::string& older,
                                const v1::VerifyJournalResponse& last) {
  const auto pinned = PinnedKey(session);
  if (!pinned.ok()) return pinned.status();
  const auto judge = [&](SignedCheckpoint& before, SignedCheckpoint& now) {
    const std::vector<std::string> statements(last.key_statements().begin(),
                                              last.key_statements().end());
    KeyChain chain;
    ProofFault fault = ReadKeys(statements, chain);
    if (fault != ProofFault::kNone) return fault;
    const std::vector<LogKey> trusted = TrustedKeys(chain, *pinned);
    fault = OpenCheckpoint(older, chain.server, trusted, before);
    if (fault == ProofFault::kNone) {
      fault = OpenCheckpoint(last.checkpoint(), chain.server, trusted, now);
    }
    if (fault != ProofFault::kNone) return fault;
    if (before.head.origin != now.head.origin) return ProofFault::kOtherLog;
    if (before.head.size > now.head.size) return ProofFault::kShorter;
    std::array<crypto::Hash, 2> roots;
    std::copy_n(before.head.root.begin(), roots[0].size(), roots[0].begin());
    std::copy_n(now.head.root.begin(), roots[1].size(), roots[1].begin());
    journal::ProofHashes proof;
    for (const std::string& bytes : last.consistency()) {
      if (bytes.size() != sizeof(crypto::Hash)) return ProofFault::kMalformed;
      std::copy_n(bytes.begin(), sizeof(crypto::Hash), proof.emplace_back().begin());
    }
    return journal::Extends(before.head.size, roots[0], now.head.size, roots[1], proof)
               ? ProofFault::kNone
               : ProofFault::kRewritten;
  };
  SignedCheckpoint before, now;
  const ProofFault fault = judge(before, now);
  if (fault != ProofFault::kNone) {
    Refused(session, fault);
    return false;
  }
  const bool table = session.style.output == Output::kTable;
  (table ? session.streams.out : session.streams.err)
      << session.Say(kGrown, before.head.size, now.head.size) << "\n";
  return true;
}

std::vector<Command> CheckpointCommands() {
  return {
      {.noun = "audit",
       .verb = "checkpoint",
       .summary = {"取得日志的签名检查点，由审计人存放在服务器之外",
                   "take a signed checkpoint of the log, which an auditor keeps elsewhere"},
       .method = "unioncare.v1.CheckpointService.GetCheckpoint",
       .flags = {FileFlag({"保存到此文件；也可为输出格式", "the file; or a form of output"}),
                 {.name = "installation",
                  .takes = Takes::kSwitch,
                  .help = {"整个系统的日志（账号、工会）",
                           "the log of the installation (users, unions)"}}},
       .columns = "origin,size,root_hash,public_key",
       .examples = {"care audit checkpoint --output=2026年第四季度.checkpoint",
                    "care audit checkpoint --installation 系统.checkpoint"},
       .run = RunCheckpoint},
      {.noun = "audit",
       .verb = "prove",
       .summary = {"导出一笔慰问支出的证明文件，可离线检查",
                   "write a proof of one disbursement, to be checked without the server"},
       .method = "unioncare.v1.CheckpointService.ExportDisbursementProof",
       .flags = {AidFlag(),
                 FileFlag({"保存到此文件", "the file"}),
                 {.name = "open", .field = "open", .takes = Takes::kSwitch},
                 {.name = "reason", .field = "reason"}},
       .columns = "name,entry_count,open_count",
       .examples = {"care audit prove 2026-0001 --output=支出.proof",
                    "care audit prove aid/17 --output=支出.proof",
                    "care audit prove 2026-0001 --open --reason=上级审计 --output=支出.proof"},
       .run = RunProve},
      {.noun = "audit",
       .verb = "check-proof",
       .summary = {"离线检查证明文件，不连服务器；不通过时退出码为 8",
                   "check a proof without any server; exit code 8 when it is refused"},
       .flags = {{.name = "file", .help = {"证明文件", "the proof"}, .positional = true},
                 KeyFlag()},
       .examples = {"care audit check-proof 支出.proof",
                    "care audit check-proof 支出.proof --output=json"},
       .run = RunCheckProof},
      {.noun = "audit",
       .verb = "rotate-key",
       .summary = {"更换日志签名密钥，由旧密钥和新密钥共同签名",
                   "change the key that signs the logs; the old and the new one sign for it"},
       .method = "unioncare.v1.CheckpointService.CreateLogKey",
       .flags = {{.name = "lost",
                  .field = "lost",
                  .takes = Takes::kSwitch,
                  .help = {"旧密钥文件已丢失，无法签名；须另行通知保存检查点的人",
                           "the old key is lost and signs nothing; tell those who keep checkpoints "
                           "by other ways"}}},
       .columns = "name,public_key,make_time,vouched",
       .examples = {"care audit rotate-key --dry-run", "care audit rotate-key"},
       .run = RunCall},
  };
}

}  // namespace unioncare::client
