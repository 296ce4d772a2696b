// What a command is, and one run of it: flags in, one call, an answer printed.
#pragma once

#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "client/connect.h"
#include "client/print.h"
#include "client/texts.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace unioncare::client {

// Everything outside that a run touches, so that tests can put their own in its place.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  Environment environment;
  // Today in China; used for the words 今天 and 昨天 only.
  std::function<absl::CivilDay()> today;
  // Waits between attempts.
  std::function<void(absl::Duration)> pause;
  // Turns the echo of the terminal on or off while a secret is typed.
  std::function<void(bool)> echo = [](bool) {};
};

// The real ones.
Streams ProcessStreams();

// What a flag is given and turned into.
enum class Takes {
  kField,   // what the type of the field says: text, date, enum value, number
  kSwitch,  // nothing
  kMember,  // a record: resource name, number, or name
  kGroup,
  kUnion,
  kUser,
  kToken,
  kCase,
  kSchoolPeriod,
  kPolicy,
  kTask,
  kVisitors,  // members and guest:NAME, separated by commas
  kAttachment,
  kImport,
  kTransfer,
  kFund,
  kBudgetLine,
  kLedgerEntry,
  kAccountingPeriod,
  kDutyExemption,
  kFinding,
  kExamPlan,
  kContact,
  kContactRound,
  kHardshipFile,
  kHardshipRound,
  kStockItem,
  kStockMove,
};

// A flag of one command.
struct Flag {
  const char* name;
  // The path of the request field that it fills; empty when the run function reads it itself.
  const char* field = "";
  Takes takes = Takes::kField;
  // What it does; the label of the field when empty.
  Text help = {};
  // For lists: the field and operator of a condition that it adds to the filter ("event_on >=").
  const char* filter = "";
  // True when the value may stand alone, without the name of the flag.
  bool positional = false;
  // What stands in for it when it is not given.
  const char* fallback = "";
};

class Session;

// One verb of the command line.
struct Command {
  const char* noun;
  const char* verb;  // empty when the noun stands alone ("login")
  Text summary;
  // The full name of the method that it calls, "unioncare.v1.CaseService.RecordVisit"; empty when
  // it stays on this machine.
  const char* method = "";
  std::vector<Flag> flags = {};
  // What is printed of the answer, or of each row of a list: field paths separated by commas.
  const char* columns = "";
  // The fewer that people read on a terminal, when `columns` holds more than they want.
  const char* terminal_columns = "";
  // Whole command lines, as typed.
  std::vector<const char*> examples;
  // Runs it: an exit code, or why it failed.
  absl::StatusOr<int> (*run)(Session&);

  // "visit record".
  std::string Title() const { return *verb ? std::string(noun) + " " + verb : noun; }
  // Nothing for a command that calls no method.
  const google::protobuf::MethodDescriptor* Method() const;
};

// The flags of a command: its own, and those that follow from the fields of its request
// (--dry-run, --request-id, --limit, --filter).
std::vector<Flag> FlagsOf(const Command& command);
// The flags that every command takes. The value of a switch is "".
const std::vector<Flag>& GlobalFlags();

// One run of one command.
class Session {
 public:
  Session(const Command& command, Streams& streams, Style style)
      : command(command), streams(streams), style(style) {}

  const Command& command;
  Streams& streams;
  const Style style;
  // Flags by name, each as often as it was given.
  std::map<std::string, std::vector<std::string>> given;
  // The words that were typed for records, by the resource names that they were found to mean.
  std::map<std::string, std::string> typed;
  // True once somebody has answered questions instead of writing flags.
  bool asked = false;

  Language language() const { return style.language; }
  bool Has(const std::string& flag) const { return given.count(flag) > 0; }
  // The last value of a flag; empty when it was not given.
  std::string Value(const std::string& flag) const;
  // True when somebody is there to answer a question.
  bool CanAsk() const;
  // A line beside the answer, on the error stream.
  void Note(const std::string& line) { streams.err << line << "\n"; }
  template <class... Values>
  std::string Say(const Text& text, const Values&... values) const {
    return client::Say(language(), text, values...);
  }

  // Calls a method by its full name.
  absl::Status Call(const std::string& method, google::protobuf::Message& request,
                    google::protobuf::Message& response);
  // Calls a method that is open to all, without looking for a token.
  absl::Status CallPublic(const std::string& method, google::protobuf::Message& request,
                          google::protobuf::Message& response);
  // The connection, made at first use: what is wrong on the command line is said before a token is
  // looked for.
  absl::StatusOr<Connection*> Connect();

 private:
  std::string Address() const;
  std::unique_ptr<Connection> connection_;
};

// An empty message of a type.
std::unique_ptr<google::protobuf::Message> NewMessage(const google::protobuf::Descriptor& type);

// Fills the request from the flags: fields, then records by name, then the union.
absl::Status FillRequest(Session& session, google::protobuf::Message& request);
// Calls the command's method, once more when a person chose among several open cases.
absl::Status CallMethod(Session& session, google::protobuf::Message& request,
                        google::protobuf::Message& response);
// Prints the answer in the style of the session.
void PrintAnswer(Session& session, const google::protobuf::Message& response);
// The run function of nearly all commands: fill, call, print.
absl::StatusOr<int> RunCall(Session& session);
// How much of a list is wanted: --limit, or when it is not given what fits a terminal, and
// elsewhere all of it, which is 0. Read before anything is asked of a server.
absl::StatusOr<int64_t> LimitOf(const Session& session);
// Calls a list page by page up to the limit. `take` gets each page, and whether it is the first.
struct Paged {
  bool more = false;  // follows behind the limit
  int64_t limit = 0;
};
absl::StatusOr<Paged> CallPages(Session& session, int64_t limit,
                                google::protobuf::Message& request,
                                google::protobuf::Message& page,
                                const std::function<void(bool first)>& take);
// Says on a terminal that more follows.
void SayMore(Session& session, const Paged& paged);
// The run function of lists: calls page by page up to --limit.
absl::StatusOr<int> RunList(Session& session);
// The same, with a look at the whole answer after its rows were printed.
absl::StatusOr<int> RunListThen(
    Session& session, const std::function<void(const google::protobuf::Message& all)>& then);
// The run function of streamed reports: JSON, TSV and CSV as they come, a table when all is there.
absl::StatusOr<int> RunStream(Session& session);

}  // namespace unioncare::client
