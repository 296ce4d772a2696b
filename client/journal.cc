// The commands of the journal.
#include "unioncare/v1/journal.pb.h"

#include "client/checkpoints.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/input_file.h"

namespace unioncare::client {
namespace {

constexpr int exit_findings = 8;
constexpr char kEraseLine[] = "\r\x1b[K";

void PrintVerdict(Session& session, std::ostream& out, const v1::VerifyJournalResponse& last) {
  if (last.difference_count() == 0 && !last.has_first_difference()) {
    out << session.Say(texts::kVerified, last.entry_count(), last.row_count(),
                       Printable(last.root_hash()))
        << "\n";
    if (last.forgotten_count() > 0) {
      out << session.Say(texts::kForgotten, last.forgotten_count()) << "\n";
    }
    return;
  }
  const v1::JournalDifference& first = last.first_difference();
  const auto shown = [](const std::string& text) { return text.empty() ? "-" : Printable(text); };
  const Style style{.output = Output::kTable, .language = session.language()};
  out << session.Say(texts::kDifferent, Cell(first, "kind", style), shown(first.table()),
                     shown(first.key()), shown(first.column()), first.sequence())
      << "\n"
      << session.Say(texts::kDifferences, last.difference_count()) << "\n";
}

// Reads the stream to its end: progress while somebody watches, then what was found.
absl::StatusOr<int> RunVerify(Session& session) {
  v1::VerifyJournalRequest request;
  v1::VerifyJournalResponse answer;
  if (absl::Status status = CheckKey(session); !status.ok()) return status;
  std::string older;
  if (session.Has("since")) {
    auto content = ReadInputFile(session, "since");
    if (!content.ok()) return content.status();
    older = *std::move(content);
  }
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  request.set_since(older);
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  Streams& streams = session.streams;
  const bool json = session.style.output == Output::kJson;
  const absl::Status status =
      (*connection)->Stream(*session.command.Method(), request, answer, [&] {
        if (json) PrintJson(streams.out, answer, true);
        if (!streams.err_is_terminal) return;
        streams.err << kEraseLine;
        if (answer.done()) return;
        streams.err << session.Say(texts::kVerifyProgress, answer.entry_count(), answer.row_count())
                    << std::flush;
      });
  if (!status.ok()) return status;
  if (!answer.done()) return absl::DataLossError(session.Say(texts::kVerifyBroken));
  if (session.style.output == Output::kTable) {
    PrintVerdict(session, streams.out, answer);
  } else {
    if (!json) PrintBlock(streams.out, session.style, answer, session.command.columns);
    PrintVerdict(session, streams.err, answer);
  }
  bool sound = answer.difference_count() == 0 && !answer.has_first_difference();
  if (!older.empty()) {
    const absl::StatusOr<bool> grown = CheckSince(session, older, answer);
    if (!grown.ok()) return grown.status();
    sound = sound && *grown;
  }
  return sound ? 0 : exit_findings;
}

}  // namespace

std::vector<Command> JournalCommands() {
  return {{.noun = "audit",
           .verb = "verify",
           .summary = {"校验日志与数据是否一致；有差异时退出码为 8",
                       "verify the journal and the tables; exit code 8 when they differ"},
           .method = "unioncare.v1.JournalService.VerifyJournal",
           .flags = {{.name = "installation",
                      .takes = Takes::kSwitch,
                      .help = {"校验整个系统的日志（账号、工会）",
                               "the log of the installation (users, unions)"}},
                     {.name = "since",
                      .help = {"以前保存的检查点文件：再查日志是否只增不改",
                               "a checkpoint that was kept: also proves that the log has only "
                               "grown since"}},
                     KeyFlag()},
           .columns = "entry_count,row_count,forgotten_count,difference_count,root_hash,"
                      "first_difference.kind,first_difference.table,first_difference.key,"
                      "first_difference.column,first_difference.sequence",
           .examples = {"care audit verify", "care audit verify --union=2 --output=json",
                        "care audit verify --since=2026年第三季度.checkpoint"},
           .run = RunVerify}};
}

}  // namespace unioncare::client
