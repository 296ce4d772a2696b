// Help texts and shell completion, made from the command table.
#include "client/help.h"

#include <string.h>

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "client/cli.h"
#include "client/fields.h"
#include "client/money.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/timestamp.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::client {
namespace {

using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;

constexpr int columns_max = 96;
constexpr int flag_width = 34;

// The field that a flag fills, or on which it filters; nothing when there is none.
const FieldDescriptor* FieldOf(const Command& command, const Flag& flag) {
  const auto* method = command.Method();
  if (method == nullptr) return nullptr;
  if (*flag.field) return client::FieldOf(*method->input_type(), flag.field);
  if (!*flag.filter) return nullptr;
  const FieldDescriptor* rows = method->output_type()->field(0);
  const std::string name(flag.filter,
                         std::find(flag.filter, flag.filter + strlen(flag.filter), ' '));
  return client::FieldOf(*rows->message_type(), name);
}

const EnumDescriptor* EnumOf(const Command& command, const Flag& flag) {
  const FieldDescriptor* field = FieldOf(command, flag);
  return field == nullptr ? nullptr : field->enum_type();
}

// What stands after "--flag=".
std::string ValueName(const Command& command, const Flag& flag, Language language) {
  switch (flag.takes) {
    case Takes::kSwitch:
      return "";
    case Takes::kVisitors:
      return texts::kVisitorsValue.In(language);
    case Takes::kField:
      break;
    default:
      return texts::kRecordValue.In(language);
  }
  const FieldDescriptor* field = FieldOf(command, flag);
  if (field != nullptr && field->message_type() == v1::Date::descriptor()) {
    return texts::kDateValue.In(language);
  }
  if (field != nullptr &&
      field->message_type() == google::protobuf::Timestamp::descriptor()) {
    return texts::kMomentValue.In(language);
  }
  if (field != nullptr && field->enum_type() != nullptr) return "…";
  if (field != nullptr && IsMoney(*field)) return texts::kMoneyValue.In(language);
  if (absl::string_view(flag.name) == "row") return texts::kRowValue.In(language);
  if (absl::string_view(flag.name) == "limit") return texts::kNumberValue.In(language);
  return texts::kTextValue.In(language);
}

// "illness-hospital 生病住院, …", broken into lines.
void PrintChoices(std::ostream& out, const EnumDescriptor& type, Language language) {
  const std::string indent(8, ' ');
  std::string line = indent;
  const std::vector<std::string> words = WordsOf(type);
  for (const std::string& word : words) {
    const std::string choice = absl::StrCat(word, " (", LabelOf(*FindValue(type, word), language),
                                            ")", &word == &words.back() ? "" : ",");
    if (DisplayWidth(line) + DisplayWidth(choice) > columns_max) {
      out << line << "\n";
      line = indent;
    }
    absl::StrAppend(&line, line == indent ? "" : " ", choice);
  }
  out << line << "\n";
}

void PrintFlag(std::ostream& out, const Command& command, const Flag& flag, Language language) {
  const std::string value = ValueName(command, flag, language);
  const FieldDescriptor* field = FieldOf(command, flag);
  const bool required = field != nullptr && *flag.field && !*flag.fallback &&
                        field->options().GetExtension(v1::field).required();
  const std::string help = absl::StrCat(!flag.help.empty() ? flag.help.In(language)
                                        : field != nullptr ? LabelOf(*field, language)
                                                           : "",
                                        required ? texts::kRequired.In(language) : "");
  const std::string name = absl::StrCat("  --", flag.name, value.empty() ? "" : "=", value);
  out << Padded(name, flag_width) << "  " << help << "\n";
  if (const EnumDescriptor* type = EnumOf(command, flag)) PrintChoices(out, *type, language);
}

void PrintGlobalFlags(std::ostream& out, Language language) {
  out << "\n" << texts::kGlobalFlagsTitle.In(language) << "\n";
  for (const Flag& flag : GlobalFlags()) {
    const bool takes_value = flag.takes != Takes::kSwitch;
    out << Padded(absl::StrCat("  --", flag.name, takes_value ? "=…" : ""), flag_width) << "  "
        << flag.help.In(language) << "\n";
  }
}

// As wide as the longest title of all commands, so that every list of them is aligned alike.
int TitleWidth() {
  size_t width = 0;
  for (const Command& command : Commands()) width = std::max(width, command.Title().size());
  return static_cast<int>(width);
}

void PrintCommandLine(std::ostream& out, const Command& command, Language language) {
  out << "  " << Padded(command.Title(), TitleWidth()) << "  " << command.summary.In(language)
      << "\n";
}

std::vector<std::string> Nouns() {
  std::vector<std::string> nouns;
  for (const Command& command : Commands()) {
    if (std::find(nouns.begin(), nouns.end(), command.noun) == nouns.end()) {
      nouns.push_back(command.noun);
    }
  }
  return nouns;
}

std::vector<std::string> VerbsOf(absl::string_view noun) {
  std::vector<std::string> verbs;
  for (const Command& command : Commands()) {
    if (noun == command.noun && *command.verb) verbs.push_back(command.verb);
  }
  return verbs;
}

std::vector<std::string> Shells() {
  return {"bash", "zsh", "fish"};
}

// "--member= --dry-run": all that may follow a command.
std::string FlagWords(const Command& command) {
  std::vector<std::string> words;
  for (const Flag& flag : FlagsOf(command)) {
    words.push_back(absl::StrCat("--", flag.name, flag.takes == Takes::kSwitch ? "" : "="));
  }
  for (const Flag& flag : GlobalFlags()) {
    words.push_back(absl::StrCat("--", flag.name, flag.takes == Takes::kSwitch ? "" : "="));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return absl::StrJoin(words, " ");
}

// The lines of a shell's case statement: words by what was typed so far.
struct Cases {
  std::string verbs;   // by noun
  std::string flags;   // by "noun verb"
  std::string values;  // by "noun verb --flag"
};

Cases MakeCases() {
  Cases cases;
  for (const std::string& noun : Nouns()) {
    const std::vector<std::string> words = noun == "completion" ? Shells() : VerbsOf(noun);
    absl::StrAppend(&cases.verbs, "    '", noun, "') words='", absl::StrJoin(words, " "), "' ;;\n");
  }
  for (const Command& command : Commands()) {
    const std::string title = command.Title();
    absl::StrAppend(&cases.flags, "    '", title, "') words='", FlagWords(command), "' ;;\n");
    for (const Flag& flag : FlagsOf(command)) {
      const EnumDescriptor* type = EnumOf(command, flag);
      if (type == nullptr) continue;
      absl::StrAppend(&cases.values, "    '", title, " --", flag.name, "') words='",
                      absl::StrJoin(WordsOf(*type), " "), "' ;;\n");
    }
  }
  absl::StrAppend(&cases.values,
                  "    *' --output') words='table tsv csv json' ;;\n"
                  "    *' --lang') words='zh en' ;;\n"
                  "    *' --color') words='auto always never' ;;\n");
  return cases;
}

constexpr char kBash[] = R"(# bash completion for care
_care() {
  local words='' noun='' verb='' flag='' word before='' index
  local current="${COMP_WORDS[COMP_CWORD]}"
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="${COMP_WORDS[index]}"
    if [[ $word == -* ]]; then flag="$word"
    elif [[ $word == '=' || $before == '=' ]]; then :
    elif [[ -z $noun ]]; then noun="$word"
    elif [[ -z $verb ]]; then verb="$word"; fi
    before="$word"
  done
  local title="$noun${verb:+ $verb}"
  if [[ $current == '=' || $before == '=' ]]; then
    [[ $current == '=' ]] && current=''
    case "$title $flag" in
@VALUES@    esac
  elif [[ $current != -* && -z $noun ]]; then
    words='@NOUNS@'
  elif [[ $current != -* && -z $verb ]]; then
    case "$noun" in
@VERBS@    esac
  else
    case "$title" in
@FLAGS@    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2> /dev/null; fi
}
complete -F _care care
)";

constexpr char kZsh[] = R"(#compdef care
_care() {
  local words_typed=("${words[@]}") words='' noun='' verb='' word
  for word in "${words_typed[@]:1:$((CURRENT - 2))}"; do
    if [[ $word == -* ]]; then continue
    elif [[ -z $noun ]]; then noun="$word"
    elif [[ -z $verb ]]; then verb="$word"; fi
  done
  local title="$noun${verb:+ $verb}"
  if [[ $PREFIX == --*=* ]]; then
    local flag="${PREFIX%%=*}"
    compset -P '*='
    case "$title $flag" in
@VALUES@    esac
    compadd -- ${=words}
    return
  elif [[ $PREFIX != -* && -z $noun ]]; then
    words='@NOUNS@'
  elif [[ $PREFIX != -* && -z $verb ]]; then
    case "$noun" in
@VERBS@    esac
  else
    case "$title" in
@FLAGS@    esac
    compadd -S '' -- ${(M)${=words}:#*=}
    words="${(j: :)${=words}:#*=}"
  fi
  compadd -- ${=words}
}
compdef _care care
)";

std::string FishScript() {
  std::string script = "# fish completion for care\ncomplete -c care -f\n";
  absl::StrAppend(&script, "complete -c care -n '__fish_is_first_arg' -a '",
                  absl::StrJoin(Nouns(), " "), " help'\n");
  for (const std::string& noun : Nouns()) {
    if (VerbsOf(noun).empty()) continue;
    absl::StrAppend(&script, "complete -c care -n '__fish_seen_subcommand_from ", noun,
                    "; and not __fish_seen_subcommand_from ", absl::StrJoin(VerbsOf(noun), " "),
                    "' -a '", absl::StrJoin(VerbsOf(noun), " "), "'\n");
  }
  for (const Command& command : Commands()) {
    const std::string seen = absl::StrCat(
        "__fish_seen_subcommand_from ", command.noun,
        *command.verb ? absl::StrCat("; and __fish_seen_subcommand_from ", command.verb) : "");
    for (const Flag& flag : FlagsOf(command)) {
      const EnumDescriptor* type = EnumOf(command, flag);
      absl::StrAppend(&script, "complete -c care -n '", seen, "' -l ", flag.name,
                      flag.takes == Takes::kSwitch ? "" : " -r",
                      type ? absl::StrCat(" -a '", absl::StrJoin(WordsOf(*type), " "), "'") : "",
                      "\n");
    }
  }
  for (const Flag& flag : GlobalFlags()) {
    absl::StrAppend(&script, "complete -c care -l ", flag.name,
                    flag.takes == Takes::kSwitch ? "" : " -r", "\n");
  }
  return script;
}

absl::StatusOr<int> RunCompletion(Session& session) {
  const std::string shell = session.Value("shell");
  const std::vector<std::string> shells = Shells();
  if (std::find(shells.begin(), shells.end(), shell) == shells.end()) {
    return WrongUse(session.Say(texts::kChoiceUnknown, "SHELL", Printable(shell)),
                    session.Say(texts::kAllowed, absl::StrJoin(shells, ", ")));
  }
  session.streams.out << CompletionScript(shell);
  return 0;
}

}  // namespace

void PrintOverview(std::ostream& out, Language language) {
  out << texts::kWhatItIs.In(language) << "\n\n"
      << texts::kUsage.In(language) << "\n  " << texts::kUsageLine.In(language) << "\n\n"
      << texts::kCommandsTitle.In(language) << "\n";
  for (const Command& command : Commands()) PrintCommandLine(out, command, language);
  PrintGlobalFlags(out, language);
  out << "\n" << texts::kExamplesTitle.In(language) << "\n";
  for (const Command& command : Commands()) {
    if (command.Title() == "visit record") out << "  " << command.examples.front() << "\n";
  }
  out << "\n" << texts::kMoreHelp.In(language) << "\n";
}

void PrintNounHelp(std::ostream& out, absl::string_view noun, Language language) {
  const std::string start = absl::StrCat("  care ", noun, " ");
  std::string line = start;
  std::string separator;
  out << texts::kUsage.In(language) << "\n";
  for (const std::string& verb : VerbsOf(noun)) {
    if (line.size() + separator.size() + verb.size() >= columns_max) {
      out << line << separator << "\n";
      line = std::string(start.size(), ' ');
      separator.clear();
    }
    absl::StrAppend(&line, separator, verb);
    separator = "|";
  }
  out << line << "\n\n";
  for (const Command& command : Commands()) {
    if (noun == command.noun) PrintCommandLine(out, command, language);
  }
}

void PrintCommandHelp(std::ostream& out, const Command& command, Language language) {
  const std::vector<Flag> flags = FlagsOf(command);
  out << "care " << command.Title() << "\n  " << command.summary.In(language) << "\n\n"
      << texts::kUsage.In(language) << "\n  care " << command.Title();
  for (const Flag& flag : flags) {
    if (flag.positional) out << " [" << ValueName(command, flag, language) << "]";
  }
  out << (flags.empty() ? "" : " [--…]") << "\n";
  if (!flags.empty()) out << "\n" << texts::kFlagsTitle.In(language) << "\n";
  for (const Flag& flag : flags) PrintFlag(out, command, flag, language);
  PrintGlobalFlags(out, language);
  out << "\n" << texts::kExamplesTitle.In(language) << "\n";
  for (const char* example : command.examples) out << "  " << example << "\n";
}

std::string CompletionScript(absl::string_view shell) {
  if (shell == "fish") return FishScript();
  const Cases cases = MakeCases();
  return absl::StrReplaceAll(shell == "zsh" ? kZsh : kBash,
                             {{"@NOUNS@", absl::StrJoin(Nouns(), " ") + " help"},
                              {"@VERBS@", cases.verbs},
                              {"@FLAGS@", cases.flags},
                              {"@VALUES@", cases.values}});
}

std::vector<Command> ClientCommands() {
  return {{.noun = "completion",
           .verb = "",
           .summary = {"输出命令行补全脚本（bash、zsh、fish）",
                       "print a completion script for bash, zsh or fish"},
           .flags = {{.name = "shell",
                      .help = {"bash、zsh 或 fish", "bash, zsh or fish"},
                      .positional = true}},
           .examples = {"care completion bash > /etc/bash_completion.d/care"},
           .run = RunCompletion}};
}

}  // namespace unioncare::client
