// The command line: finds the command by its two words, parses its flags with CLI11, runs it, and
// prints what went wrong.
#include "client/cli.h"

#include <termios.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <memory>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/time/clock.h"
#include "client/called.h"
#include "client/fields.h"
#include "client/help.h"
#include "client/workbook.h"
#include "google/protobuf/stubs/logging.h"

namespace unioncare::client {

namespace {

constexpr int exit_wrong_use = 2;
constexpr char kWorkbookEnd[] = ".xlsx";

using Given = std::map<std::string, std::vector<std::string>>;

// The words that stand before and between the flags, and everything else in order.
struct Line {
  std::string noun;
  std::string verb;
  std::vector<std::string> rest;
  bool help = false;
};

bool IsNoun(absl::string_view word) {
  return std::any_of(Commands().begin(), Commands().end(),
                     [&](const Command& command) { return word == command.noun; });
}

const Command* FindCommand(absl::string_view noun, absl::string_view verb) {
  for (const Command& command : Commands()) {
    if (noun == command.noun && verb == command.verb) return &command;
  }
  return nullptr;
}

std::vector<std::string> VerbsOf(absl::string_view noun) {
  std::vector<std::string> verbs;
  for (const Command& command : Commands()) {
    if (noun == command.noun && *command.verb) verbs.push_back(command.verb);
  }
  return verbs;
}

// True for a global flag whose value is the next argument.
bool TakesNext(const std::string& argument) {
  if (argument == "-o") return true;
  return std::any_of(GlobalFlags().begin(), GlobalFlags().end(), [&](const Flag& flag) {
    return flag.takes != Takes::kSwitch && argument == absl::StrCat("--", flag.name);
  });
}

// Only global flags stand before the verb, so those alone need to be known here.
Line Split(int argc, const char* const* argv) {
  Line line;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const bool flag = argument.size() > 1 && argument[0] == '-';
    if (argument == "--help" || argument == "-h") {
      line.help = true;
    } else if (!flag && line.noun.empty()) {
      line.noun = argument;
    } else if (!flag && line.verb.empty() && FindCommand(line.noun, "") == nullptr) {
      line.verb = argument;
    } else if (flag && absl::EndsWith(argument, "=")) {
      // CLI11 would take the next argument for the value of "--place=".
      line.rest.push_back(argument.substr(0, argument.size() - 1));
      line.rest.push_back("");
    } else {
      line.rest.push_back(argument);
      if (flag && TakesNext(argument) && i + 1 < argc) line.rest.push_back(argv[++i]);
    }
  }
  return line;
}

std::optional<Language> ParseLanguage(absl::string_view text) {
  const absl::string_view language = text.substr(0, text.find_first_of("_-.@"));
  if (language == "zh") return Language::kZh;
  if (language == "en") return Language::kEn;
  return std::nullopt;
}

// The language of the locale; Chinese when the locale says nothing.
Language LocaleLanguage(const Environment& environment) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = environment(name);
    if (!value) continue;
    const bool neutral = *value == "C" || *value == "POSIX" || absl::StartsWith(*value, "C.");
    return neutral || absl::StartsWith(*value, "zh") ? Language::kZh : Language::kEn;
  }
  return Language::kZh;
}

// --lang wherever it stands, so that even a broken line is answered in it.
Language LanguageOf(const std::vector<std::string>& arguments, const Environment& environment) {
  std::optional<Language> language;
  for (size_t i = 0; i < arguments.size(); ++i) {
    absl::string_view text = arguments[i];
    if (absl::ConsumePrefix(&text, "--lang=")) language = ParseLanguage(text);
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) {
      language = ParseLanguage(arguments[i + 1]);
    }
  }
  return language ? *language : LocaleLanguage(environment);
}

// A word or flag that the command does not have.
absl::Status ExplainExtra(const std::string& argument, const Command& command, Language language) {
  const std::string extra = argument.substr(0, argument.find('='));
  const std::string help = Say(language, texts::kSeeHelp, "care " + command.Title());
  if (!absl::StartsWith(extra, "-")) {
    return WrongUse(Say(language, texts::kWordUnexpected, Printable(argument)), help);
  }
  std::vector<std::string> known;
  for (const Flag& flag : FlagsOf(command)) known.push_back(absl::StrCat("--", flag.name));
  for (const Flag& flag : GlobalFlags()) known.push_back(absl::StrCat("--", flag.name));
  const std::string closest = Closest(extra, known);
  return WrongUse(Say(language, texts::kFlagUnknown, Printable(extra)),
                  closest.empty() ? help : Say(language, texts::kDidYouMean, closest));
}

// What CLI11 found wrong, in words of ours.
absl::Status Explain(const CLI::ParseError& error, const Command& command, Language language) {
  const std::string help = Say(language, texts::kSeeHelp, "care " + command.Title());
  const std::string text = error.what();
  if (error.get_name() == "ArgumentMismatch") {
    return WrongUse(Say(language, texts::kFlagValueMissing, text.substr(0, text.find(':'))), help);
  }
  return WrongUse(Say(language, texts::kFlagsNotUnderstood, Printable(text)), help);
}

// The flags of one command; all values are texts here.
absl::StatusOr<Given> ParseFlags(const Command& command, std::vector<std::string> arguments,
                                 Language language) {
  CLI::App app;
  app.set_help_flag("");
  app.allow_extras();
  std::vector<Flag> flags = FlagsOf(command);
  for (const Flag& flag : GlobalFlags()) {
    const bool own = std::any_of(flags.begin(), flags.end(), [&](const Flag& each) {
      return absl::string_view(each.name) == flag.name;
    });
    if (!own) flags.push_back(flag);
  }
  Given values;
  for (const Flag& flag : flags) {
    std::string names = absl::StrCat("--", flag.name);
    if (flag.positional) absl::StrAppend(&names, ",", flag.name);
    if (absl::string_view(flag.name) == "output") names.append(",-o");
    if (flag.takes == Takes::kSwitch) {
      app.add_flag(names);
    } else {
      app.add_option(names, values[flag.name])
          ->expected(1)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
          ->allow_extra_args(false);
    }
  }
  std::reverse(arguments.begin(), arguments.end());
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    return Explain(error, command, language);
  }
  if (app.remaining_size() > 0) return ExplainExtra(app.remaining()[0], command, language);
  Given given;
  for (const Flag& flag : flags) {
    if (app.count(absl::StrCat("--", flag.name)) > 0) given[flag.name] = values[flag.name];
  }
  return given;
}

bool WantsColour(const Given& given, const Streams& streams) {
  if (const auto found = given.find("color"); found != given.end()) {
    if (found->second.back() != "auto") return found->second.back() == "always";
  }
  return streams.out_is_terminal && !streams.environment("NO_COLOR") &&
         streams.environment("TERM").value_or("") != "dumb";
}

// The file of --output=FILE.xlsx; nothing for the other forms.
const std::string* WorkbookOf(const Given& given) {
  const auto found = given.find("output");
  const bool named = found != given.end() && absl::EndsWith(found->second.back(), kWorkbookEnd);
  return named ? &found->second.back() : nullptr;
}

// The sheet under the name of the command, with the period that was asked for and the day.
absl::StatusOr<std::unique_ptr<Workbook>> MakeWorkbook(const std::string& path, const Given& given,
                                                       const Command& command,
                                                       const Streams& streams, Language language) {
  const auto value = [&](const char* flag) {
    const auto found = given.find(flag);
    return found == given.end() ? "" : found->second.back();
  };
  std::string note;
  const std::string from = value("from");
  const std::string to = value("to");
  if (!from.empty() && !to.empty()) note = Say(language, texts::kPeriodNote, from, to);
  absl::StrAppend(&note, note.empty() ? "" : "  ",
                  Say(language, texts::kMadeOn, absl::FormatCivilTime(streams.today())));
  return Workbook::Make(path, command.summary.In(language), note, language);
}

// Commands that write a file of their own take it as --output, too.
bool WritesFile(const Command& command) {
  return std::any_of(command.flags.begin(), command.flags.end(), [](const Flag& flag) {
    return absl::string_view(flag.name) == "output";
  });
}

absl::StatusOr<Style> StyleOf(const Given& given, const Command& command, const Streams& streams,
                              Language language) {
  static const std::vector<std::string> kOutputs = {"table", "tsv", "csv", "json"};
  const auto check = [&](const char* flag, const std::vector<std::string>& allowed) {
    const auto found = given.find(flag);
    if (found == given.end()) return absl::OkStatus();
    const std::string& value = found->second.back();
    if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return absl::OkStatus();
    return WrongUse(
        Say(language, texts::kChoiceUnknown, absl::StrCat("--", flag), Printable(value)),
        Say(language, texts::kAllowed,
            absl::StrCat(absl::StrJoin(allowed, ", "),
                         absl::string_view(flag) == "output" ? ", FILE.xlsx" : "")));
  };
  const bool file = WritesFile(command);
  const bool workbook = !file && WorkbookOf(given) != nullptr;
  if (!workbook && !file) {
    if (absl::Status status = check("output", kOutputs); !status.ok()) return status;
  }
  if (absl::Status status = check("color", {"auto", "always", "never"}); !status.ok())
    return status;
  const auto lang = given.find("lang");
  if (lang != given.end() && !ParseLanguage(lang->second.back())) {
    if (absl::Status status = check("lang", {"zh", "en"}); !status.ok()) return status;
  }
  Output output = streams.out_is_terminal ? Output::kTable : Output::kTsv;
  if (workbook) {
    output = Output::kWorkbook;
  } else if (const auto found = given.find("output"); found != given.end()) {
    const auto at = std::find(kOutputs.begin(), kOutputs.end(), found->second.back());
    if (at != kOutputs.end()) output = static_cast<Output>(at - kOutputs.begin());
  }
  return Style{.output = output, .language = language, .colour = WantsColour(given, streams)};
}

// "--visited-on" for the request field "visited_on", "--visitors" for "visitors[1].member"; nothing
// when no flag fills it. The text that follows says which of several is meant.
std::string NameForPeople(const Command* command, std::string field) {
  if (command == nullptr) return "";
  if (field == "page_size") field = "limit";
  const std::string top = field.substr(0, field.find('['));
  for (const Flag& flag : FlagsOf(*command)) {
    if (field == flag.field || top == flag.field || field == flag.name) {
      return absl::StrCat("--", flag.name);
    }
  }
  // What belongs to another record has a flag for that; everything else belongs to a union.
  return field == "parent" ? "--union" : "";
}

// Several refusals of one form come as several lines.
std::string OneLine(absl::string_view message) {
  const std::vector<std::string> lines = absl::StrSplit(message, '\n', absl::SkipWhitespace());
  return Printable(absl::StrJoin(lines, "; "));
}

// One mistake stands on the first line, several below it; each beside the flag that is meant.
// Whoever answered questions knows no flags. `session` is the run that failed, when there was one.
void PrintFailure(Streams& streams, const Command* command, Language language,
                  const absl::Status& status, Session* session) {
  const auto called = [&](const std::string& text) {
    return session == nullptr ? Printable(text) : Called(*session, Printable(text));
  };
  const bool colour = streams.err_is_terminal && !streams.environment("NO_COLOR") &&
                      streams.environment("TERM").value_or("") != "dumb";
  std::vector<std::string> mistakes;
  if (const auto bad = DetailOf<google::rpc::BadRequest>(status)) {
    for (const auto& violation : bad->field_violations()) {
      const bool asked = session != nullptr && session->asked;
      const std::string name = asked ? "" : NameForPeople(command, violation.field());
      const std::string description = called(violation.description());
      mistakes.push_back(name.empty() ? description
                                      : Say(language, texts::kMistake, name, description));
    }
  }
  const std::string heading = mistakes.empty()       ? called(OneLine(status.message()))
                              : mistakes.size() == 1 ? mistakes.front()
                                                     : Say(language, texts::kSeveralMistakes,
                                                           mistakes.size());
  streams.err << (colour ? "\x1b[31m" : "") << "care:" << (colour ? "\x1b[0m" : "") << " "
              << heading << "\n";
  if (mistakes.size() > 1) {
    for (const std::string& mistake : mistakes) streams.err << "  " << mistake << "\n";
  }
  for (absl::string_view hint : absl::StrSplit(HintOf(status), '\n', absl::SkipEmpty())) {
    streams.err << "  " << hint << "\n";
  }
}

// No such command, or only half of one.
absl::Status ExplainCommand(const Line& line, Language language) {
  if (!IsNoun(line.noun)) {
    std::vector<std::string> nouns = {"help"};
    for (const Command& command : Commands()) nouns.push_back(command.noun);
    std::string closest = Closest(line.noun, nouns);
    if (FindCommand(closest, line.verb) != nullptr) closest += " " + line.verb;
    return WrongUse(Say(language, texts::kCommandUnknown, Printable(line.noun)),
                    closest.empty() ? Say(language, texts::kSeeHelp, "care")
                                    : Say(language, texts::kDidYouMean, "care " + closest));
  }
  const std::vector<std::string> verbs = VerbsOf(line.noun);
  const std::string all = absl::StrJoin(verbs, ", ");
  if (line.verb.empty()) return WrongUse(Say(language, texts::kVerbMissing, line.noun, all));
  const std::string closest = Closest(line.verb, verbs);
  return WrongUse(Say(language, texts::kVerbUnknown, line.noun, Printable(line.verb), all),
                  closest.empty() ? Say(language, texts::kSeeHelp, "care " + line.noun)
                                  : Say(language, texts::kDidYouMean,
                                        absl::StrCat("care ", line.noun, " ", closest)));
}

// "care help", "care help exit-codes", "care help NOUN [VERB]", and --help on any of them.
absl::Status PrintHelp(std::ostream& out, Line line, Language language) {
  if (line.noun == "help") {
    line.noun = line.verb;
    line.verb = line.rest.empty() ? "" : line.rest[0];
    if (line.verb.substr(0, 1) == "-") line.verb = "";
  }
  if (line.noun == "exit-codes") {
    out << texts::kExitCodes.In(language);
  } else if (line.noun.empty()) {
    PrintOverview(out, language);
  } else if (const Command* command = FindCommand(line.noun, line.verb)) {
    PrintCommandHelp(out, *command, language);
  } else if (IsNoun(line.noun) && line.verb.empty()) {
    PrintNounHelp(out, line.noun, language);
  } else {
    return ExplainCommand(line, language);
  }
  return absl::OkStatus();
}

absl::StatusOr<int> RunCommand(const Command& command, const Line& line, Streams& streams,
                               Language language, std::unique_ptr<Session>& session) {
  auto given = ParseFlags(command, line.rest, language);
  if (!given.ok()) return given.status();
  auto style = StyleOf(*given, command, streams, language);
  if (!style.ok()) return style.status();
  std::unique_ptr<Workbook> workbook;
  if (const std::string* path = WritesFile(command) ? nullptr : WorkbookOf(*given)) {
    auto made = MakeWorkbook(*path, *given, command, streams, language);
    if (!made.ok()) return made.status();
    workbook = *std::move(made);
    style->workbook = workbook.get();
  }
  const std::string path = workbook == nullptr ? "" : *WorkbookOf(*given);
  session = std::make_unique<Session>(command, streams, *style);
  session->given = *std::move(given);
  absl::StatusOr<int> code = command.run(*session);
  if (!code.ok() || workbook == nullptr) return code;
  const absl::StatusOr<bool> written = workbook->Finish();
  if (!written.ok()) return written.status();
  session->Note(*written ? session->Say(texts::kWorkbookWritten, path)
                         : session->Say(texts::kNoRows));
  return code;
}

void Echo(bool on) {
  termios settings;
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
  settings.c_lflag = on ? settings.c_lflag | ECHO : settings.c_lflag & ~tcflag_t{ECHO};
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

}  // namespace

const std::vector<Flag>& GlobalFlags() {
  static const std::vector<Flag>* const flags = new std::vector<Flag>{
      {.name = "union",
       .help = {"工会：编号、资源名或名称", "the union: number, resource or name"}},
      {.name = "output",
       .help = {"输出格式 table、tsv、csv、json，或 文件.xlsx（-o）；终端上默认 table，否则 tsv",
                "table, tsv, csv, json or FILE.xlsx (-o); table on a terminal, else tsv"}},
      {.name = "lang", .help = {"语言 zh 或 en；默认按系统语言", "zh or en; from the locale"}},
      {.name = "server",
       .help = {"服务器地址，如 127.0.0.1:7100 或 unix:路径（CARE_SERVER）",
                "127.0.0.1:7100 or unix:PATH (CARE_SERVER)"}},
      {.name = "token-file",
       .help = {"令牌文件；否则用 CARE_TOKEN，再否则用 care login 存下的",
                "file of the token; else CARE_TOKEN, else care login's"}},
      {.name = "color", .help = {"颜色 auto、always、never", "auto, always or never"}},
      {.name = "no-input", .takes = Takes::kSwitch, .help = {"不提问", "ask nothing"}},
      {.name = "help", .takes = Takes::kSwitch, .help = {"显示用法（-h）", "show the usage (-h)"}},
  };
  return *flags;
}

Streams ProcessStreams() {
  // A name that is not UTF-8 is refused by the server with words; protobuf need not mutter as well.
  google::protobuf::SetLogHandler(nullptr);
  setenv("GRPC_VERBOSITY", "NONE", 0);
  return Streams{
      .in = std::cin,
      .out = std::cout,
      .err = std::cerr,
      .in_is_terminal = isatty(STDIN_FILENO) == 1,
      .out_is_terminal = isatty(STDOUT_FILENO) == 1,
      .err_is_terminal = isatty(STDERR_FILENO) == 1,
      .environment = [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        if (value == nullptr || *value == '\0') return std::nullopt;
        return value;
      },
      .today = [] { return absl::ToCivilDay(absl::Now(), absl::FixedTimeZone(8 * 60 * 60)); },
      .pause = absl::SleepFor,
      .echo = Echo,
  };
}

int RunCare(int argc, const char* const* argv, Streams& streams) {
  const Line line = Split(argc, argv);
  const Language language = LanguageOf(line.rest, streams.environment);
  absl::StatusOr<int> code = 0;
  std::unique_ptr<Session> session;
  const Command* command = FindCommand(line.noun, line.verb);
  if (line.noun.empty() && !line.help) {
    PrintOverview(streams.err, language);
    return exit_wrong_use;
  }
  if (line.help || line.noun == "help") {
    const absl::Status status = PrintHelp(streams.out, line, language);
    if (!status.ok()) code = status;
  } else if (command == nullptr) {
    code = ExplainCommand(line, language);
  } else {
    code = RunCommand(*command, line, streams, language, session);
  }
  // A list that did not reach its file whole must not look as if it did.
  if (!streams.out.flush() && code.ok()) {
    code = absl::InternalError(Say(language, texts::kOutputNotWritten));
  }
  if (code.ok()) return *code;
  PrintFailure(streams, command, language, code.status(), session.get());
  return ExitCodeOf(code.status());
}

}  // namespace unioncare::client
